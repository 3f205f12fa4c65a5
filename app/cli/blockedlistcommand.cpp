// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blockedlistcommand.h"

#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/texttable.h"

#include <QFileInfo>
#include <QLocale>

namespace Muster::Cli {

void BlockedListCommand::start()
{
    const auto form = chooseListForm(line());
    if (!form) {
        fail(ExitCode::Usage, form.error());
        return;
    }
    m_form = *form;
    if (prepare())
        readList(scope(), [this](const Leads &all) { show(all); });
}

void BlockedListCommand::show(const Leads &all)
{
    const Leads leads = matching(all);
    if (m_form.toFile) {
        writeFile(leads);
        return;
    }
    if (m_form.format)
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
    const bool isOfContacts = target() == ImportTarget::DoNotContact;
    TextTable table({isOfContacts ? tr("Address or domain") : tr("Public identifier"), tr("Reason"), tr("Blocked on"), tr("Record ID")});
    table.keepWhole(3);
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
    const int count = static_cast<int>(leads.size());
    const QString blocked = target() == ImportTarget::DoNotContact ? tr("%Ln address(es) or domain(s) blocked in %1", nullptr, count)
                                                                   : tr("%Ln person(s) blocked in %1", nullptr, count);
    out().note(blocked.arg(scopeName()) + (line().search ? tr(" match “%1”.").arg(*line().search) : QStringLiteral(".")));
}

void BlockedListCommand::printDocument(const Leads &leads)
{
    QIODevice &document = out().document();
    if (m_form.format == ExportFormat::Csv) {
        (void)writeBlockedLeadsCsv(document, leads, {}); // Output::finish() tells whether it could be written
        return;
    }
    (void)writeBlockedLeadsJson(document, leads);
    document.write("\n");
}

void BlockedListCommand::writeFile(const Leads &leads)
{
    const QString path = *line().output;
    const auto written = m_form.format ? exportBlockedLeads(path, leads, *m_form.format, {}) : writeTable(path, tableLines(leads, 0));
    if (!written) {
        fail(ExitCode::Usage, written.error());
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const int count = static_cast<int>(leads.size());
    out().note((target() == ImportTarget::DoNotContact ? tr("Wrote %Ln address(es) or domain(s) to %1.", nullptr, count)
                                                       : tr("Wrote %Ln person(s) to %1.", nullptr, count))
                   .arg(absolute));
    out().json(OrderedJson().add(QLatin1String("rows"), leads.size()).add(QLatin1String("output"), absolute).text());
    finish(ExitCode::Ok);
}

} // namespace Muster::Cli
