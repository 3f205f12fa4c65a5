// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Muster::Arch {

/// One file of the project, as far as its rules look at it.
struct SourceFile
{
    QString path;   ///< from the top folder: "app/net/httpclient.h"
    QString folder; ///< the unit of the arrows: "net", "theme", or "ui" for what stands in ui/ itself
    QStringList lines;

    struct Include
    {
        QString target; ///< without quotes or brackets
        bool quoted;
        qsizetype line; ///< 1-based
    };
    [[nodiscard]] QList<Include> includes() const;

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isCode() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
    [[nodiscard]] bool isUnder(const char *top) const { return path.startsWith(QLatin1String(top) + QLatin1Char('/')); }
};

/// Every source file under app/, ui/, tests/ (without tests/data) and packaging/ of this top folder, in order of its path.
[[nodiscard]] QList<SourceFile> readSourceTree(const QString &top);

} // namespace Muster::Arch
