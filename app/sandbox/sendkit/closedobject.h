// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace Muster::Sandbox {

/// A JSON object of which only the keys that a contract has may be there: reads fields and keeps the first problem, so that a body is read
/// in one go and judged at the end.
class ClosedObject
{
public:
    /// `where`: its path in the body, for messages; empty for the body itself.
    ClosedObject(const QJsonValue &value, const QStringList &keys, QString where = {});
    [[nodiscard]] static ClosedObject ofBody(const QByteArray &body, const QStringList &keys);

    /// What is wrong, as one sentence without a full stop; empty: nothing.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void fail(const QString &problem);
    /// "leads[3].email"
    [[nodiscard]] QString path(const QString &key) const;

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }
    [[nodiscard]] qsizetype size() const { return m_object.size(); }

    /// A string, never null where the key is there; a null string where it is not.
    QString text(const QString &key);
    /// One of `words`, or a null string where the key is not there.
    QString word(const QString &key, const QStringList &words);
    /// A string that must be there and hold something.
    QString neededText(const QString &key);
    /// Strings that hold something each; `lowest` of them at least.
    QStringList texts(const QString &key, qsizetype lowest);
    /// An array that must be there, with `lowest` to `highest` elements.
    QJsonArray neededArray(const QString &key, qsizetype lowest, qsizetype highest);
    QJsonObject object(const QString &key);
    /// The key must be there and `true`.
    void needTrue(const QString &key);

private:
    ClosedObject() = default;

    QJsonObject m_object;
    QString m_where;
    QString m_problem;
};

} // namespace Muster::Sandbox
