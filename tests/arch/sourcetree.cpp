// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace Muster::Arch {

namespace {

bool isSource(const QString &path)
{
    static const QRegularExpression source(QStringLiteral("(\\.(cpp|h|py|sh|cmake)|/CMakeLists\\.txt|^packaging/[a-z]+)$"));
    return source.match(path).hasMatch() && !path.startsWith(QLatin1String("tests/data/"));
}

/// "app/net/x.h" -> "net", "app/sandbox/store/x.h" -> "sandbox", "ui/theme/x.h" -> "theme", "ui/x.h" -> "ui".
QString folderOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.size() > 2 ? parts.at(1) : parts.first();
}

} // namespace

QList<SourceFile::Include> SourceFile::includes() const
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    QList<Include> all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (match.hasMatch())
            all << Include{match.captured(2), match.captured(1) == QLatin1String("\""), i + 1};
    }
    return all;
}

QList<SourceFile> readSourceTree(const QString &top)
{
    QList<SourceFile> files;
    for (const char *part : {"app", "ui", "tests", "packaging"}) {
        QDirIterator entries(top + QLatin1Char('/') + QLatin1String(part), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = QDir(top).relativeFilePath(entries.next());
            QFile file(QDir(top).filePath(path));
            if (!isSource(path) || !file.open(QIODevice::ReadOnly))
                continue;
            QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            if (lines.last().isEmpty())
                lines.removeLast();
            files << SourceFile{path, folderOf(path), lines};
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace Muster::Arch
