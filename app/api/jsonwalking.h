// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace Muster {

// Reading long lists of objects straight from the answer's bytes, several times as fast as by QJsonDocument, which makes every value an
// object of its own. It reads what is right as QJson does and is not made for telling what is wrong: who finds it cannot go on asks
// readJson() for the words. Nothing here owns the bytes.

/// The bytes of one JSON value; empty where there is none.
class JsonSlice
{
public:
    JsonSlice() = default;
    explicit JsonSlice(std::string_view json) : m_json(json) {}

    [[nodiscard]] std::string_view json() const { return m_json; }
    [[nodiscard]] bool isObject() const { return m_json.starts_with('{'); }
    [[nodiscard]] bool isText() const { return m_json.starts_with('"'); }
    /// By QJsonDocument; Undefined where it cannot be read.
    [[nodiscard]] QJsonValue value() const;

private:
    std::string_view m_json;
};

// As their namesakes in jsonreading.h and rosteranswers.h.
[[nodiscard]] QString textIn(JsonSlice slice);
[[nodiscard]] QDateTime timeIn(JsonSlice slice);
[[nodiscard]] std::optional<qint64> countIn(JsonSlice slice);

/// Walks over JSON. Its steps are false where something else stands there; then it is good for nothing any more.
class JsonWalker
{
public:
    explicit JsonWalker(std::string_view json) : m_at(json.data()), m_end(json.data() + json.size()) {}

    /// The next character that is no blank; 0 at the end.
    [[nodiscard]] char peek();
    /// Steps over this character (and blanks before it) if it comes next.
    bool take(char sign);
    /// Steps over a whole value, whatever it is.
    bool takeValue(JsonSlice &value);

private:
    bool skipText();
    bool skipNested();

    const char *m_at;
    const char *m_end;
};

/// The members of one object, in their order. Made once and used for many.
class JsonMembers
{
public:
    /// Steps over an object; false where none comes, and then there are no members.
    bool read(JsonWalker &walker);
    /// The same of a slice.
    bool read(JsonSlice object);

    /// Empty where there is none. Quick where members are asked for in their order.
    [[nodiscard]] JsonSlice value(std::string_view name) const;
    [[nodiscard]] const std::vector<std::pair<JsonSlice, JsonSlice>> &all() const { return m_all; } ///< names and values

private:
    std::vector<std::pair<JsonSlice, JsonSlice>> m_all;
    mutable std::size_t m_next = 0;
};

/// `id` or `_id`, as the namesake in jsonreading.h.
[[nodiscard]] QString idIn(const JsonMembers &object);

} // namespace Muster
