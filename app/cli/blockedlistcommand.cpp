// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blockedlistcommand.h"

#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/texttable.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace Muster::Cli {

void BlockedListCommand::start()
{
    if (!chooseForm() || !prepare())
        return;
    readList(scope(), [this](const Leads &all) { show(all); });
}

bool BlockedListCommand::chooseForm()
{
    m_toFile = line().output && *line().output != QLatin1String("-");
    const QString extension = m_toFile ? QFileInfo(*line().output).suffix() : QString();
    if (line().format) {
        m_format = exportFormatFromWord(*line().format);
        if (!m_format && line().format->compare(QLatin1String("table"), Qt::CaseInsensitive) != 0) {
            fail(ExitCode::Usage, tr("There is no format “%1”. There are: table, csv, json, xlsx.").arg(*line().format));
            return false;
        }
    } else if (m_toFile) {
        m_format = exportFormatFromWord(extension).value_or(line().json ? ExportFormat::Json : ExportFormat::Csv);
    } else if (line().json) {
        m_format = ExportFormat::Json;
    }
    if (m_toFile)
        return true;
    if (m_format == ExportFormat::Xlsx) {
        fail(ExitCode::Usage, tr("A workbook cannot be printed. Add --output FILE."));
        return false;
    }
    if (line().json && m_format != ExportFormat::Json) {
        fail(ExitCode::Usage,
             tr("--json and --format %1 both ask for standard output. Leave one out, or add --output FILE.").arg(*line().format));
        return false;
    }
    return true;
}

void BlockedListCommand::show(const Leads &all)
{
    const Leads leads = matching(all);
    if (m_toFile) {
        writeFile(leads);
        return;
    }
    if (m_format)
        printDocument(leads);
    else
        printTable(leads);
    finish(ExitCode::Ok);
}

BlockedListCommand::Leads BlockedListCommand::matching(const Leads &all) const
{
    if (!line().search || line().search->isEmpty())
        return all;
    Leads some;
    for (const BlockedLead &lead : all) {
        if (lead.publicIdentifier.contains(*line().search, Qt::CaseInsensitive) ||
            lead.reason.contains(*line().search, Qt::CaseInsensitive))
            some << lead;
    }
    return some;
}

QStringList BlockedListCommand::tableLines(const Leads &leads, int width) const
{
    TextTable table({tr("Public identifier"), tr("Reason"), tr("Blocked on"), tr("Record ID")});
    for (const BlockedLead &lead : leads) {
        const QString time = QLocale().toString(lead.createdAt.toLocalTime(), QLocale::ShortFormat);
        table.addRow({lead.publicIdentifier, lead.reason, lead.createdAt.isValid() ? time : QString(), lead.id.text()});
    }
    return table.lines(width);
}

void BlockedListCommand::printTable(const Leads &leads)
{
    if (!leads.isEmpty()) {
        for (const QString &row : tableLines(leads, terminalWidth()))
            out().result(row);
    }
    out().note(tr("%Ln person(s) blocked in %1", nullptr, int(leads.size())).arg(scopeName()) +
               (line().search ? tr(" match “%1”.").arg(*line().search) : QStringLiteral(".")));
}

void BlockedListCommand::printDocument(const Leads &leads)
{
    QIODevice &document = out().document();
    if (m_format == ExportFormat::Csv) {
        (void)writeBlockedLeadsCsv(document, leads, {}); // Output::finish() tells whether it could be written
        return;
    }
    (void)writeBlockedLeadsJson(document, leads);
    document.write("\n");
}

void BlockedListCommand::writeFile(const Leads &leads)
{
    const QString path = *line().output;
    if (m_format) {
        const auto written = exportBlockedLeads(path, leads, *m_format, {});
        if (!written) {
            fail(ExitCode::Usage, written.error());
            return;
        }
    } else {
        QSaveFile file(path);
        const QByteArray table = (tableLines(leads, 0).join(u'\n') + u'\n').toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit()) {
            fail(ExitCode::Usage, tr("%1 cannot be written: %2").arg(path, file.errorString()));
            return;
        }
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    out().note(tr("Wrote %Ln person(s) to %1.", nullptr, int(leads.size())).arg(absolute));
    out().json(OrderedJson().add(QLatin1String("rows"), leads.size()).add(QLatin1String("output"), absolute).text());
    finish(ExitCode::Ok);
}

} // namespace Muster::Cli
