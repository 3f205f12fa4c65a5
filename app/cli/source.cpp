// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/source.h"

#include "cli/output.h"
#include "import/tablereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <unistd.h>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

QString sentence(const QString &name, const ReadError &error)
{
    // Most messages name the file already, by its path or by its last part only, and the place in it.
    const QString lastPart = QFileInfo(name).fileName();
    for (const QString &known : {name, lastPart}) {
        if (!known.isEmpty() && error.message.startsWith(known + u' '))
            return name + error.message.mid(known.size());
    }
    return Text::tr("%1: %2").arg(name, error.message);
}

QString nameOf(const QString &fileOrDash)
{
    return fileOrDash == QLatin1String("-") ? Text::tr("standard input") : fileOrDash;
}

tl::expected<ImportTable, ReadError> readStandardInput()
{
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(ReadError{Text::tr("it cannot be read.")});
    return readOpenTable(input, nameOf(QStringLiteral("-")));
}

// What serves as the identity under either word.
QStringList inWordsOf(ImportTarget target, const QStringList &choices)
{
    const bool toBlocklist = target == ImportTarget::Blocklist;
    const QString wanted = fieldWord(toBlocklist ? ImportField::Identifier : ImportField::LinkedInUrl);
    const QString other = fieldWord(toBlocklist ? ImportField::LinkedInUrl : ImportField::Identifier);
    QStringList result = choices;
    for (QString &choice : result) {
        const qsizetype equals = choice.indexOf(u'=');
        if (equals > 0 && choice.left(equals).trimmed().compare(other, Qt::CaseInsensitive) == 0)
            choice.replace(0, equals, wanted);
    }
    return result;
}

QString noIdentity(ImportTarget target)
{
    if (identityField(target) == ImportField::Contact)
        return Text::tr("%1: no column looks like e-mail addresses or domains. Say which one it is with --map %2=HEADER; there are: %3.");
    if (identityField(target) == ImportField::Email)
        return Text::tr("%1: no column looks like e-mail addresses. Say which one it is with --map %2=HEADER; there are: %3.");
    return Text::tr("%1: no column looks like LinkedIn profiles. Say which one it is with --map %2=HEADER; there are: %3.");
}

} // namespace

tl::expected<std::shared_ptr<const ImportTable>, QString> readInput(const QString &fileOrDash)
{
    auto table = fileOrDash == QLatin1String("-") ? readStandardInput() : readTableFile(fileOrDash);
    if (!table)
        return tl::unexpected(sentence(nameOf(fileOrDash), table.error()));
    return std::make_shared<const ImportTable>(std::move(*table));
}

tl::expected<Source, QString> readPeople(const QString &fileOrDash, const QStringList &choices, Output &output, ImportTarget target,
                                         const QStringList &otherIdentities)
{
    auto table = readInput(fileOrDash);
    if (!table)
        return tl::unexpected(table.error());
    auto columns = applyColumnChoices(**table, guessColumns(**table, target).map, inWordsOf(target, choices));
    if (!columns)
        return tl::unexpected(columns.error());
    for (int column = 0; columns->identity() < 0 && column < (*table)->headers.size(); ++column) {
        if (otherIdentities.contains((*table)->headers.at(column).trimmed(), Qt::CaseInsensitive))
            columns->set(identityField(target), column);
    }
    if (columns->identity() < 0)
        return tl::unexpected(
            noIdentity(target).arg((*table)->name, fieldWord(identityField(target)), (*table)->headers.join(QLatin1String(", "))));
    tellHowItWasRead(**table, output);
    if ((*table)->headers.size() > 1)
        output.note(printable(Text::tr("People are told apart by the column “%1”.").arg((*table)->headers.at(columns->identity()))));
    return Source{*table, *columns};
}

QString obstacleToWriting(const QString &path, const QString &source)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.exists() && !source.isEmpty() && file.canonicalFilePath() == QFileInfo(source).canonicalFilePath())
        return Text::tr("%1 is the file being read. Give --output another name.").arg(path);
    if (file.isDir())
        return Text::tr("%1 is a folder; --output needs a file.").arg(path);
    if (!folder.isDir())
        return Text::tr("%1 cannot be written: there is no folder %2.").arg(path, folder.filePath());
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return Text::tr("%1 cannot be written: permission denied.").arg(path);
    return {};
}

QString obstacleToWritingResult(const QString &path, const QString &source)
{
    static const QStringList otherKinds{QStringLiteral("xls"), QStringLiteral("ods"), QStringLiteral("json"), QStringLiteral("pdf")};
    if (otherKinds.contains(QFileInfo(path).suffix().toLower()))
        return Text::tr("%1: a result file is CSV or XLSX. Give --output a name that ends in .csv or .xlsx.").arg(path);
    return obstacleToWriting(path, source);
}

} // namespace Muster::Cli
