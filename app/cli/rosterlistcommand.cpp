// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rosterlistcommand.h"

#include "cli/orderedjson.h"
#include "cli/output.h"
#include "cli/texttable.h"
#include "export/atomicfile.h"
#include "export/rosterexport.h"
#include "services/rosterservice.h"

#include <QFileInfo>
#include <QIODevice>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace Muster::Cli {

namespace {

/// The API's own rows.
QByteArray wireOf(const QList<Lead> &leads)
{
    QList<QByteArray> rows;
    rows.reserve(leads.size());
    for (const Lead &lead : leads)
        rows << QJsonDocument(lead.wire).toJson(QJsonDocument::Compact);
    return jsonArray(rows);
}

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace

void RosterListCommand::start()
{
    const auto form = chooseListForm(line());
    if (!form) {
        fail(ExitCode::Usage, form.error());
        return;
    }
    m_form = *form;
    if (prepare() && chooseStatuses())
        withRoster([this] { read(); });
}

bool RosterListCommand::chooseStatuses()
{
    const auto known = leadStatuses(connection().provider);
    for (const QString &word : line().statuses) {
        const LeadStatus status = leadStatusFromWord(word);
        if (std::find(known.begin(), known.end(), status) != known.end()) {
            m_statuses << leadStatusWord(status);
            continue;
        }
        QStringList words;
        for (const LeadStatus each : known)
            words << leadStatusWord(each);
        fail(ExitCode::Usage,
             tr("%1 has no status “%2”. There are: %3.").arg(providerName(connection().provider), word, words.join(QLatin1String(", "))));
        return false;
    }
    m_statuses.removeDuplicates();
    return true;
}

void RosterListCommand::read()
{
    RosterListing::Options options;
    options.statuses = m_statuses;
    options.keepsWire = m_form.format == ExportFormat::Json;
    readRoster(options, [this](const RosterListing &listing) {
        const int unreadable = listing.unreadable();
        if (unreadable > 0)
            out().warning(tr("%Ln lead(s) of the roster have no ID and were left out.", nullptr, unreadable));
        if (listing.changedMeanwhile())
            out().warning(tr("The roster was being changed while it was read."));
        show(listing.leads());
    });
}

void RosterListCommand::show(const QList<Lead> &leads)
{
    if (m_form.toFile) {
        writeFile(leads);
        return;
    }
    if (m_form.format == ExportFormat::Csv) // Output::finish() tells whether it could be written
        (void)writeLeadsCsv(out().document(), leads, usedLeadColumns(leads), {});
    else if (m_form.format)
        out().document().write(wireOf(leads) + '\n');
    else
        printTable(leads);
    finish(ExitCode::Ok);
}

QStringList RosterListCommand::tableLines(const QList<Lead> &leads, int width) const
{
    TextTable table({tr("Name"), tr("E-mail"), tr("LinkedIn"), tr("Company"), tr("Status"), tr("Added"), tr("Lead ID")});
    table.keepWhole(6); // for roster edit
    for (const Lead &lead : leads) {
        const QString status = leadStatusText(lead.status);
        table.addRow({displayName(lead), lead.email, publicIdentifierOf(lead), lead.company, status.isEmpty() ? lead.statusWord : status,
                      timeOf(lead.addedAt), lead.id.text()});
    }
    return table.lines(width);
}

void RosterListCommand::printTable(const QList<Lead> &leads)
{
    for (const QString &row : leads.isEmpty() ? QStringList() : tableLines(leads, terminalWidth()))
        out().result(row);
    const int count = static_cast<int>(leads.size());
    out().note(m_statuses.isEmpty() ? tr("%Ln lead(s) on the roster of %1.", nullptr, count).arg(fullPlace())
                                    : tr("%Ln lead(s) of %1 with this status.", nullptr, count).arg(fullPlace()));
}

void RosterListCommand::writeFile(const QList<Lead> &leads)
{
    const QString path = *line().output;
    tl::expected<void, QString> written;
    if (m_form.format == ExportFormat::Json) {
        written = writeAtomically(path, [&leads](QIODevice &device) {
            const QByteArray rows = wireOf(leads) + '\n';
            return device.write(rows) == rows.size();
        });
    } else if (m_form.format) {
        written = exportLeads(path, leads, usedLeadColumns(leads), *m_form.format, {});
    } else {
        written = writeTable(path, tableLines(leads, 0));
    }
    if (!written) {
        fail(ExitCode::Usage, written.error());
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const int count = static_cast<int>(leads.size());
    out().note(tr("Wrote %Ln lead(s) to %1.", nullptr, count).arg(absolute));
    out().json(OrderedJson().add(QLatin1String("rows"), leads.size()).add(QLatin1String("output"), absolute).text());
    finish(ExitCode::Ok);
}

} // namespace Muster::Cli
