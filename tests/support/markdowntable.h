// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace Muster::Test {

/// What a test found, as a table to be read by people: beside the test's program, under the name given.
class MarkdownTable
{
public:
    explicit MarkdownTable(const QStringList &heads)
    {
        add(heads);
        add(QStringList(heads.size(), QStringLiteral("---")));
    }

    void add(const QStringList &cells) { m_text += "| " + cells.join(QLatin1String(" | ")).toUtf8() + " |\n"; }
    /// False where it cannot.
    [[nodiscard]] bool write(const QString &name, const QByteArray &after = {}) const
    {
        QFile file(QCoreApplication::applicationDirPath() + QLatin1Char('/') + name);
        const QByteArray all = m_text + after;
        return file.open(QIODevice::WriteOnly) && file.write(all) == all.size();
    }

private:
    QByteArray m_text;
};

} // namespace Muster::Test
