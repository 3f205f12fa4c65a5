// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listform.h"

#include "export/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListForm)
};

} // namespace

tl::expected<ListForm, QString> chooseListForm(const CommandLine &line)
{
    ListForm form;
    form.toFile = line.output && *line.output != QLatin1String("-");
    if (line.format) {
        form.format = exportFormatFromWord(*line.format);
        if (!form.format && line.format->compare(QLatin1String("table"), Qt::CaseInsensitive) != 0)
            return tl::unexpected(Text::tr("There is no format “%1”. There are: table, csv, json, xlsx.").arg(*line.format));
    } else if (form.toFile) {
        const QString extension = QFileInfo(*line.output).suffix();
        form.format = exportFormatFromWord(extension);
        if (!form.format && !extension.isEmpty())
            return tl::unexpected(
                Text::tr("What “.%1” holds is not known. Name a .csv, .json or .xlsx file, or say --format table, csv, json or xlsx.")
                    .arg(extension));
        if (!form.format)
            form.format = line.json ? ExportFormat::Json : ExportFormat::Csv;
    } else if (line.json) {
        form.format = ExportFormat::Json;
    }
    if (form.toFile)
        return form;
    if (form.format == ExportFormat::Xlsx)
        return tl::unexpected(Text::tr("A workbook cannot be printed. Add --output FILE."));
    if (line.json && form.format != ExportFormat::Json) {
        return tl::unexpected(
            Text::tr("--json and --format %1 both ask for standard output. Leave one out, or add --output FILE.").arg(*line.format));
    }
    return form;
}

tl::expected<void, QString> writeTable(const QString &path, const QStringList &lines)
{
    return writeAtomically(path, [&lines](QIODevice &device) {
        const QByteArray text = (lines.join(u'\n') + u'\n').toUtf8();
        return device.write(text) == text.size();
    });
}

} // namespace Muster::Cli
