// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1String>

namespace Muster::Cli {

/// A JSON object whose fields stand in the order they were added, as the documentation lists them; QJsonObject sorts by name.
class OrderedJson
{
public:
    OrderedJson &add(QLatin1String name, const QJsonValue &value);
    /// A value that is JSON text already.
    OrderedJson &addRaw(QLatin1String name, const QByteArray &json);

    /// One line, without a line end.
    [[nodiscard]] QByteArray text() const { return '{' + m_fields + '}'; }

private:
    QByteArray m_fields;
};

/// Objects as one array, one a line.
[[nodiscard]] QByteArray jsonArray(const QList<QByteArray> &elements);

} // namespace Muster::Cli
