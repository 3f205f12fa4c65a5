// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rosterwipecommand.h"

#include "cli/foregroundjob.h"
#include "cli/jobjson.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "services/leadcontent.h"
#include "services/rosterbackup.h"
#include "services/rosterservice.h"
#include "store/profile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace Muster::Cli {

namespace {

QByteArray wipeJson(const JobRecord &job, const QString &backup, const QByteArray &requests = {})
{
    OrderedJson object = writtenJob(job);
    object.add(QLatin1String("backup"), backup.isEmpty() ? QJsonValue() : QJsonValue(backup));
    const QJsonArray undo{QStringLiteral("jobs"), QStringLiteral("undo"), job.id.text()};
    const QJsonArray restore{QStringLiteral("roster"), QStringLiteral("add"), QStringLiteral("--include-blocked"),
                             job.scope.campaign->text(), backup};
    object.add(QLatin1String("undo"), job.id.isEmpty() ? QJsonValue() : QJsonValue(undo));
    object.add(QLatin1String("restore"), job.id.isEmpty() ? QJsonValue() : QJsonValue(restore));
    if (!requests.isNull())
        object.addRaw(QLatin1String("requests"), requests);
    return object.text();
}

} // namespace

void RosterWipeCommand::start()
{
    if (prepare())
        withWritableRoster([this] { propose(); });
}

void RosterWipeCommand::propose()
{
    if (line().dryRun)
        readRoster({}, [this](const RosterListing &listing) { showRequests(listing.leads()); });
    else if (mayWipe())
        backUp();
}

bool RosterWipeCommand::mayWipe()
{
    if (line().yes)
        return true;
    if (!canAsk()) {
        fail(ExitCode::Usage,
             tr("This would empty the roster of %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.")
                 .arg(fullPlace()));
        return false;
    }
    const int leads = static_cast<int>(campaign().totalLeads.value_or(0));
    const QString what = campaign().totalLeads ? tr("This removes %Ln lead(s), all there are, from %1.", nullptr, leads).arg(fullPlace())
                                               : tr("This removes every lead from %1.").arg(fullPlace());
    out().flush();
    const QString typed =
        askLine(printable(what + u' ' + tr("A backup is written first. Type the campaign's name, “%1”, to go ahead:").arg(place())) + u' ');
    if (typed == place().trimmed())
        return true;
    fail(ExitCode::Interrupted, tr("That is not the campaign's name. Nothing was changed."));
    return false;
}

void RosterWipeCommand::backUp()
{
    m_backup = new RosterBackup(*rosters(), campaign(), profile().backupsFolder(), this);
    connect(m_backup, &RosterBackup::progressed, this,
            [this](qint64 loaded) { out().progress(tr("Reading the roster: %1").arg(QLocale().toString(loaded))); });
    connect(m_backup, &RosterBackup::finished, this, &RosterWipeCommand::takeBackup);
    m_backup->start();
}

void RosterWipeCommand::takeBackup()
{
    out().clearProgress();
    if (!m_backup->error().isEmpty()) {
        fail(ExitCode::ServerFailed, tr("There is no backup, so nothing was removed. %1").arg(m_backup->error()));
        return;
    }
    const QString path = QFileInfo(m_backup->path()).absoluteFilePath();
    out().note(tr("A backup of the roster is in %1.").arg(QDir::toNativeSeparators(path)));
    if (m_backup->leads().isEmpty())
        reportNobody();
    else
        wipe(path);
}

void RosterWipeCommand::wipe(const QString &backup)
{
    const auto report = [this, backup](const JobRecord &job) {
        if (job.counts.accepted + job.counts.inDoubt > 0)
            out().note(tr("muster-cli jobs undo %1 adds everyone again; so does roster add --include-blocked with the backup (without that "
                          "option blocked people are left out).")
                           .arg(job.id.text()));
        return wipeJson(job, backup);
    };
    run(order(m_backup->leads()), {report, line().output, 0});
}

void RosterWipeCommand::showRequests(const QList<Lead> &leads)
{
    if (leads.isEmpty()) {
        reportNobody();
        return;
    }
    showDryRun(order(leads), [this, count = leads.size()](const QByteArray &requests) {
        JobRecord unsent;
        unsent.kind = JobKind::WipeRoster;
        unsent.connectionName = connection().name;
        unsent.scope.campaign = campaign().id;
        unsent.counts.rows = unsent.counts.ready = count;
        out().note(tr("A backup would be written first."));
        out().json(wipeJson(unsent, {}, requests));
        finish(ExitCode::Ok);
    });
}

void RosterWipeCommand::reportNobody()
{
    JobRecord none;
    none.state = JobState::Done;
    none.kind = JobKind::WipeRoster;
    none.connectionName = connection().name;
    none.scope.campaign = campaign().id;
    out().note(tr("Nobody is on the roster; nothing was sent."));
    out().json(wipeJson(none, m_backup ? QFileInfo(m_backup->path()).absoluteFilePath() : QString()));
    finish(ExitCode::Ok);
}

JobOrder RosterWipeCommand::order(const QList<Lead> &leads) const
{
    JobOrder order = orderOf(JobKind::WipeRoster);
    order.content = std::make_shared<LeadContent>(leads, channel());
    return order;
}

} // namespace Muster::Cli
