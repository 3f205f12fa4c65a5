// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Muster {

/// `text` as a JSON string, in quotes, UTF-8. A lone surrogate becomes U+FFFD.
[[nodiscard]] QByteArray jsonText(const QString &text);

/// A compact JSON object that is written member by member, in the order they come (QJsonObject would sort them).
class JsonObjectText
{
public:
    void add(const QByteArray &name, const QString &text) { addJson(name, jsonText(text)); }
    void addUnlessEmpty(const QByteArray &name, const QString &text);
    /// `json` is a value as it stands in JSON already.
    void addJson(const QByteArray &name, const QByteArray &json);

    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    [[nodiscard]] QByteArray text() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

/// A list of IDs' texts.
template <typename Id>
[[nodiscard]] QByteArray jsonList(const QList<Id> &ids)
{
    QByteArray list = "[";
    for (const Id &id : ids) {
        if (list.size() > 1)
            list += ',';
        list += jsonText(id.text());
    }
    return list + ']';
}

} // namespace Muster
