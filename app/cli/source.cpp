// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/source.h"

#include "cli/output.h"
#include "import/tablereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

QString sentence(const QString &name, const ReadError &error)
{
    // Some messages name the file already, by its path or by its last part only.
    const QString lastPart = QFileInfo(name).fileName();
    for (const QString &known : {name, lastPart}) {
        if (error.line == 0 && !known.isEmpty() && error.message.startsWith(known + u' '))
            return name + error.message.mid(known.size());
    }
    if (error.line == 0)
        return Text::tr("%1: %2").arg(name, error.message);
    return Text::tr("%1, line %2, column %3: %4").arg(name).arg(error.line).arg(error.column).arg(error.message);
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case '\0':
        return Text::tr("plain lines");
    case '\t':
        return Text::tr("separated by tabs");
    default:
        return Text::tr("separated by “%1”").arg(QLatin1Char(delimiter));
    }
}

tl::expected<ImportTable, ReadError> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return tl::unexpected(ReadError{Text::tr("it cannot be read."), 0, 0});
    return readTable(input.readAll(), Text::tr("standard input"));
}

} // namespace

tl::expected<std::shared_ptr<const ImportTable>, QString> readInput(const QString &fileOrDash)
{
    const bool isStandardInput = fileOrDash == QLatin1String("-");
    auto table = isStandardInput ? readStandardInput() : readTableFile(fileOrDash);
    if (!table)
        return tl::unexpected(sentence(isStandardInput ? Text::tr("standard input") : fileOrDash, table.error()));
    return std::make_shared<const ImportTable>(std::move(*table));
}

tl::expected<Source, QString> readPeople(const QString &fileOrDash, const QStringList &choices, Output &output)
{
    auto table = readInput(fileOrDash);
    if (!table)
        return tl::unexpected(table.error());
    const auto columns = applyColumnChoices(**table, guessColumns(**table, ImportTarget::Blocklist).map, choices);
    if (!columns)
        return tl::unexpected(columns.error());
    if (columns->identity() < 0) {
        return tl::unexpected(
            Text::tr("%1: no column looks like LinkedIn profiles. Say which one it is with --map identifier=HEADER; there are: %2.")
                .arg((*table)->name, (*table)->headers.join(QLatin1String(", "))));
    }
    tellHowItWasRead(**table, output);
    return Source{*table, *columns};
}

void tellHowItWasRead(const ImportTable &table, Output &output)
{
    const ReadNotes &notes = table.notes;
    output.note(Text::tr("%1: %Ln row(s)", nullptr, int(table.rows.rowCount())).arg(table.name) + QLatin1String(", ") + notes.encoding +
                QLatin1String(", ") + delimiterName(notes.delimiter) +
                (notes.hasHeader ? Text::tr(", with a header row.") : Text::tr(", without a header row.")));
    if (notes.blankRows > 0)
        output.note(Text::tr("%Ln blank row(s) left out.", nullptr, int(notes.blankRows)));
    if (notes.replacedBytes > 0)
        output.warning(Text::tr("%Ln byte(s) are not valid %1 and were replaced.", nullptr, int(notes.replacedBytes)).arg(notes.encoding));
    if (notes.raggedRows.count > 0) {
        output.warning(
            Text::tr("%Ln row(s) have fewer or more cells than the header, the first one is row %1.", nullptr, int(notes.raggedRows.count))
                .arg(QLocale().toString(notes.raggedRows.first.value(0))));
    }
}

QString obstacleToWriting(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
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
    static const QStringList otherKinds{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"), QStringLiteral("json"),
                                        QStringLiteral("pdf")};
    const QFileInfo file(path);
    if (file.exists() && file.canonicalFilePath() == QFileInfo(source).canonicalFilePath())
        return Text::tr("%1 is the file being read. Give --output another name.").arg(path);
    if (otherKinds.contains(file.suffix().toLower()))
        return Text::tr("%1: a result file is CSV. Give --output a name that ends in .csv.").arg(path);
    return obstacleToWriting(path);
}

} // namespace Muster::Cli
