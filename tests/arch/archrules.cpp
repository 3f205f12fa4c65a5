// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/archrules.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

namespace Muster::Arch {

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QString place(const SourceFile &file, qsizetype line)
{
    return file.path + QLatin1Char(':') + QString::number(line) + text(": ");
}

QSet<QString> words(const char *list)
{
    const QStringList all = text(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QSet<QString>(all.begin(), all.end());
}

/// What each folder may include besides itself. "api" and "net" are absent where a folder is to see services only.
const QHash<QString, QSet<QString>> &arrows()
{
    static const QHash<QString, QSet<QString>> table{
        {text("base"), {}},
        {text("domain"), words("base")},
        {text("net"), words("base domain")},
        {text("api"), words("net base domain")},
        {text("import"), words("base domain")},
        {text("export"), words("import base domain")},
        {text("store"), words("net base domain")},
        {text("jobs"), words("net base domain")},
        {text("services"), words("api import export jobs store net base domain")},
        {text("models"), words("services import export store base domain")},
        {text("sandbox"), words("base domain")},
        {text("cli"), words("services api import export jobs store net base domain")},
        {text("theme"), words("base")},
        {text("widgets"), words("theme base")},
        {text("shell"), words("widgets theme models services import export store base domain")},
        {text("pages"), words("widgets theme models services import export store base domain")},
        {text("dialogs"), words("widgets theme models services import export store net base domain")},
        {text("generate"), words("cli")}, // packaging/generate: makes the completions when Muster is built
        {text("ui"), words("shell pages dialogs widgets theme models services import export store net base domain")},
    };
    return table;
}

/// The two places that wire a program together, and so the only ones that start Practice and make the network access.
bool isComposition(const SourceFile &file)
{
    return file.path == QLatin1String("app/cli/main.cpp") || file.path.startsWith(QLatin1String("ui/compositionroot."));
}

QStringList linesWith(const SourceFile &file, const QRegularExpression &pattern, const char *complaint)
{
    static const QRegularExpression comment(QStringLiteral("//.*$"));
    QStringList wrong;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        if (QString(file.lines.at(i)).remove(comment).contains(pattern))
            wrong << place(file, i + 1) + text(complaint);
    }
    return wrong;
}

} // namespace

QStringList wrongArrows(const QList<SourceFile> &files)
{
    QStringList wrong;
    for (const SourceFile &file : files) {
        if (!file.isCode() || file.isUnder("tests"))
            continue;
        if (!arrows().contains(file.folder)) {
            wrong << place(file, 1) + text("no arrows are drawn for the folder ") + file.folder;
            continue;
        }
        for (const SourceFile::Include &include : file.includes()) {
            const QString target = include.target.section(QLatin1Char('/'), 0, 0);
            const bool isFolder = include.quoted && include.target.contains(QLatin1Char('/')) && arrows().contains(target);
            const bool allowed = target == file.folder || arrows().value(file.folder).contains(target) ||
                                 (isComposition(file) && target == QLatin1String("sandbox"));
            if (isFolder && !allowed)
                wrong << place(file, include.line) + file.folder + text(" may not include ") + include.target;
        }
    }
    return wrong;
}

QStringList widgetsInApp(const QList<SourceFile> &files)
{
    const QString widgets = QLibraryInfo::path(QLibraryInfo::HeadersPath) + text("/QtWidgets/");
    QStringList wrong;
    for (const SourceFile &file : files) {
        if (!file.isCode() || !file.isUnder("app"))
            continue;
        for (const SourceFile::Include &include : file.includes()) {
            const bool isWidget =
                include.target.startsWith(text("QtWidgets")) || (!include.quoted && QFileInfo::exists(widgets + include.target));
            if (isWidget)
                wrong << place(file, include.line) + text("the application may not include ") + include.target;
        }
    }
    return wrong;
}

QStringList networkOutsideNet(const QList<SourceFile> &files)
{
    static const QRegularExpression header(QStringLiteral("^(QtNetwork/.*|QNetwork.*|Q(Tcp|Udp|Ssl)Socket)$"));
    static const QRegularExpression made(QStringLiteral("(make_unique<|new )QNetworkAccessManager|QNetworkAccessManager +[a-z]\\w*[;({]"));
    QStringList wrong;
    for (const SourceFile &file : files) {
        if (!file.isCode() || file.isUnder("tests") || file.folder == QLatin1String("net"))
            continue;
        for (const SourceFile::Include &include : file.includes()) {
            if (header.match(include.target).hasMatch() && !isComposition(file))
                wrong << place(file, include.line) + text("only net may include ") + include.target;
        }
        wrong += linesWith(file, made, "only net makes the network access");
    }
    return wrong;
}

QStringList nestedLoops(const QList<SourceFile> &files)
{
    static const QRegularExpression pattern(QStringLiteral("\\bprocessEvents\\b|\\bQEventLoop\\b|\\bsleep_for\\b|\\bQThread::m?sleep\\b"));
    QStringList wrong;
    for (const SourceFile &file : files) {
        if (file.isCode() && (file.isUnder("app") || file.isUnder("ui")))
            wrong += linesWith(file, pattern, "no nested event loop and no sleeping");
    }
    return wrong;
}

QStringList withoutLicence(const QList<SourceFile> &files)
{
    QStringList wrong;
    for (const SourceFile &file : files) {
        const QString head = file.lines.mid(0, 6).join(QLatin1Char('\n'));
        if (!head.contains(text("SPDX-License-Identifier: GPL-3.0-or-later")) || !head.contains(text("SPDX-FileCopyrightText: ")))
            wrong << place(file, 1) + text("no SPDX header");
    }
    return wrong;
}

QStringList tooLarge(const QList<SourceFile> &files)
{
    QStringList wrong;
    for (const SourceFile &file : files) {
        const qsizetype most = file.isHeader() ? 150 : 400;
        if (file.isCode() && file.lines.size() > most)
            wrong << place(file, most + 1) + QString::number(file.lines.size()) + text(" lines, at most ") + QString::number(most);
    }
    return wrong;
}

QStringList emptyNames(const QList<SourceFile> &files)
{
    static const QRegularExpression banned(QStringLiteral("manager|helper|util|data|info"), QRegularExpression::CaseInsensitiveOption);
    QStringList wrong;
    for (const SourceFile &file : files) {
        const QRegularExpressionMatch match = banned.match(QFileInfo(file.path).completeBaseName());
        if (file.isCode() && match.hasMatch())
            wrong << place(file, 1) + text("its name says nothing: ") + match.captured();
    }
    return wrong;
}

} // namespace Muster::Arch
