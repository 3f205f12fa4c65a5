// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonwalking.h"

#include "api/jsonreading.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstring>

namespace Muster {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsPlainValue(char c)
{
    return c == ',' || c == '}' || c == ']' || c == ':' || isBlank(c);
}

constexpr std::ptrdiff_t plainBytes = 8;

/// Whether none of the next eight bytes is a quote or a backslash: all at once.
bool isPlainText(const char *at)
{
    constexpr quint64 each = 0x0101010101010101; // times a byte: this byte eight times
    constexpr quint64 highest = 0x80 * each;
    const auto hasZero = [](quint64 bytes) { return (bytes - each) & ~bytes & highest; };
    quint64 bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return (hasZero(bytes ^ '"' * each) | hasZero(bytes ^ '\\' * each)) == 0;
}

/// A whole number that is written as textIn() writes it.
bool isPlainNumber(std::string_view json)
{
    constexpr std::size_t exactly = 15; // digits that a double holds
    const std::string_view digits = json.substr(json.starts_with('-') ? 1 : 0);
    return !digits.empty() && digits.size() <= exactly && digits.front() != '0' &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QJsonValue JsonSlice::value() const
{
    const auto read = readJson(QByteArray::fromRawData(m_json.data(), static_cast<qsizetype>(m_json.size())));
    return read ? *read : QJsonValue(QJsonValue::Undefined);
}

QString textIn(JsonSlice slice)
{
    const std::string_view json = slice.json();
    if (json.empty() || json == "null")
        return {};
    if (isPlainNumber(json))
        return QString::fromLatin1(json.data(), static_cast<qsizetype>(json.size()));
    if (!slice.isText())
        return textIn(slice.value());
    if (json.find('\\') != std::string_view::npos)
        return textIn(slice.value());
    return QString::fromUtf8(json.data() + 1, static_cast<qsizetype>(json.size()) - 2);
}

QDateTime timeIn(JsonSlice slice)
{
    const std::string_view json = slice.json();
    if (json.empty() || json == "null" || json == "\"\"")
        return {};
    if (slice.isText() && json.find('\\') == std::string_view::npos) {
        const QLatin1String text(json.data() + 1, static_cast<qsizetype>(json.size()) - 2);
        if (const QDateTime plain = plainUtcTime(text); plain.isValid())
            return plain;
    }
    return timeIn(slice.value());
}

std::optional<qint64> countIn(JsonSlice slice)
{
    const std::string_view json = slice.json();
    if (json.empty() || json == "null")
        return std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(json.data(), json.data() + json.size(), number);
    if (error == std::errc() && end == json.data() + json.size() && number >= 0)
        return number;
    return countIn(slice.value());
}

char JsonWalker::peek()
{
    while (m_at != m_end && isBlank(*m_at))
        ++m_at;
    return m_at == m_end ? '\0' : *m_at;
}

bool JsonWalker::take(char sign)
{
    if (peek() != sign || m_at == m_end)
        return false;
    ++m_at;
    return true;
}

bool JsonWalker::takeValue(JsonSlice &value)
{
    const char first = peek();
    const char *begin = m_at;
    if (first == '"') {
        if (!skipText())
            return false;
    } else if (first == '{' || first == '[') {
        if (!skipNested())
            return false;
    } else {
        while (m_at != m_end && !endsPlainValue(*m_at))
            ++m_at;
    }
    value = JsonSlice(std::string_view(begin, static_cast<std::size_t>(m_at - begin)));
    return m_at != begin;
}

bool JsonWalker::skipText()
{
    ++m_at;
    while (m_at < m_end) {
        while (m_end - m_at >= plainBytes && isPlainText(m_at))
            m_at += plainBytes;
        // One of the next eight is a quote or a backslash.
        for (const char *until = m_end - m_at > plainBytes ? m_at + plainBytes : m_end; m_at < until; ++m_at) {
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at == '\\')
                ++m_at;
        }
    }
    m_at = m_end;
    return false;
}

bool JsonWalker::skipNested()
{
    int depth = 0;
    while (m_at != m_end) {
        if (*m_at == '"') {
            if (!skipText())
                return false;
            continue;
        }
        const bool opens = *m_at == '{' || *m_at == '[';
        const bool closes = *m_at == '}' || *m_at == ']';
        ++m_at;
        depth += opens ? 1 : 0;
        if (closes && --depth == 0)
            return true;
    }
    return false;
}

bool JsonMembers::read(JsonWalker &walker)
{
    m_all.clear();
    m_next = 0;
    if (!walker.take('{'))
        return false;
    if (walker.take('}'))
        return true;
    do {
        JsonSlice name;
        JsonSlice value;
        if (!walker.takeValue(name) || !name.isText() || !walker.take(':') || !walker.takeValue(value)) {
            m_all.clear();
            return false;
        }
        m_all.emplace_back(name, value);
    } while (walker.take(','));
    if (walker.take('}'))
        return true;
    m_all.clear();
    return false;
}

bool JsonMembers::read(JsonSlice object)
{
    JsonWalker walker(object.json());
    return read(walker);
}

JsonSlice JsonMembers::value(std::string_view name) const
{
    for (std::size_t tried = 0; tried < m_all.size(); ++tried) {
        const std::size_t at = m_next;
        m_next = m_next + 1 < m_all.size() ? m_next + 1 : 0;
        const std::string_view quoted = m_all[at].first.json();
        if (quoted.size() == name.size() + 2 && quoted.substr(1, name.size()) == name)
            return m_all[at].second;
    }
    return {};
}

QString idIn(const JsonMembers &object)
{
    const QString id = textIn(object.value("id"));
    if (!id.isEmpty())
        return id;
    const JsonSlice other = object.value("_id");
    return other.isObject() ? idIn(QJsonObject{{QStringLiteral("_id"), other.value()}}) : textIn(other);
}

} // namespace Muster
