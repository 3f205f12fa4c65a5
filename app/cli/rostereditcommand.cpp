// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rostereditcommand.h"

#include "cli/foregroundjob.h"
#include "cli/jobjson.h"
#include "cli/jobwords.h"
#include "cli/output.h"
#include "domain/identity.h"
#include "services/screenedcontent.h"

#include <algorithm>

namespace Muster::Cli {

namespace {

QStringList wordsOf(const QList<LeadField> &fields)
{
    QStringList words;
    for (const LeadField field : fields)
        words << leadFieldWord(field);
    return words;
}

/// As it is sent: a profile by its canonical URL.
QString sentText(LeadField field, const QString &typed)
{
    const PersonIdentity person =
        field == LeadField::LinkedInUrl ? readPersonIdentity(typed) : PersonIdentity{IdentityProblem::Blank, {}, {}};
    return person.isValid() ? profileUrl(QString::fromStdString(person.identifier)) : typed.trimmed();
}

QString changeText(const LeadEdit::Change &change)
{
    const QString field = leadFieldWord(change.field);
    if (change.before.isEmpty())
        return RosterEditCommand::tr("%1: it was empty and becomes “%2”.").arg(field, change.after);
    if (change.after.isEmpty())
        return RosterEditCommand::tr("%1: “%2” is taken out; the field will be empty.").arg(field, change.before);
    return RosterEditCommand::tr("%1: “%2” becomes “%3”.").arg(field, change.before, change.after);
}

} // namespace

void RosterEditCommand::start()
{
    if (!prepare() || !readChanges())
        return;
    withWritableRoster([this] {
        if (fitsChannel())
            readRoster({}, [this](const RosterListing &listing) { takeRoster(listing.leads()); });
    });
}

bool RosterEditCommand::readChanges()
{
    const QStringList given = line().operands.mid(2);
    return std::all_of(given.begin(), given.end(), [this](const QString &operand) { return readChange(operand); });
}

bool RosterEditCommand::readChange(const QString &operand)
{
    const QList<LeadField> editable = editableFields(connection().provider);
    const qsizetype equals = operand.indexOf(u'=');
    const QString word = operand.left(equals).trimmed().toLower();
    const auto field = std::find_if(editable.begin(), editable.end(), [&](LeadField each) { return leadFieldWord(each) == word; });
    const auto isSame = [&](const LeadEdit::Change &change) { return change.field == *field; };
    if (equals < 0) {
        fail(ExitCode::Usage, tr("“%1” is not of the form FIELD=VALUE.").arg(operand));
    } else if (field == editable.end()) {
        fail(ExitCode::Usage, tr("%1 has no field “%2” that can be changed. There are: %3.")
                                  .arg(providerName(connection().provider), word, wordsOf(editable).join(QLatin1String(", "))));
    } else if (std::any_of(m_changes.begin(), m_changes.end(), isSame)) {
        fail(ExitCode::Usage, tr("%1 is given twice.").arg(word));
    } else {
        m_changes << LeadEdit::Change{*field, {}, sentText(*field, operand.mid(equals + 1))};
        return true;
    }
    return false;
}

bool RosterEditCommand::fitsChannel()
{
    const LeadField identity = channel() == Channel::Email ? LeadField::Email : LeadField::LinkedInUrl;
    for (const LeadEdit::Change &change : m_changes) {
        const QString problem = whyNotFieldText(change.field, change.after, change.field == identity);
        if (problem.isEmpty())
            continue;
        fail(ExitCode::Usage, tr("%1 cannot be “%2”: %3.").arg(leadFieldWord(change.field), change.after, problem));
        return false;
    }
    return true;
}

void RosterEditCommand::takeRoster(const QList<Lead> &leads)
{
    const QString wanted = line().operands.at(1);
    const auto found = std::find_if(leads.begin(), leads.end(), [&](const Lead &lead) { return lead.id.text() == wanted; });
    if (found == leads.end())
        fail(ExitCode::Usage, tr("There is no lead with the ID “%1” on the roster of %2.").arg(wanted, fullPlace()));
    else
        edit(*found);
}

void RosterEditCommand::edit(const Lead &lead)
{
    LeadEdit edit{lead.id, lead.personId, {}};
    for (LeadEdit::Change change : m_changes) {
        change.before = fieldText(lead, change.field);
        if (change.before == change.after)
            continue;
        edit.changes << change;
        out().note(printable(changeText(change)));
    }
    JobOrder order = orderOf(JobKind::EditLeads);
    order.content = std::make_shared<ListedContent>(QList{editLeadRow(edit, leadIdentity(lead, channel()))});
    JobRecord unsent;
    unsent.kind = order.kind;
    unsent.connectionName = order.connection.name;
    unsent.scope = order.scope;
    unsent.counts.rows = unsent.counts.ready = edit.changes.isEmpty() ? 0 : 1;
    if (edit.changes.isEmpty()) {
        unsent.state = JobState::Done;
        out().note(tr("The lead has these values already; nothing was sent."));
        out().json(writtenJobJson(unsent));
        finish(ExitCode::Ok);
    } else if (line().dryRun) {
        showDryRun(order, [this, unsent](const QByteArray &requests) {
            out().json(writtenJob(unsent).addRaw(QLatin1String("requests"), requests).text());
            finish(ExitCode::Ok);
        });
    } else if (mayWrite(writeQuestion(JobKind::EditLeads, 1, fullPlace()), fullPlace())) {
        run(order, {writtenJobJson, line().output, 0});
    }
}

} // namespace Muster::Cli
