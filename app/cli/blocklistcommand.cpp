// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/blocklistcommand.h"

#include "cli/output.h"
#include "cli/source.h"
#include "cli/terminal.h"
#include "domain/campaign.h"
#include "services/blocklistlisting.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"

#include <QLocale>

namespace Muster::Cli {

bool BlocklistCommand::prepare()
{
    if (line().campaign) {
        m_scope.campaign = readCampaignId(*line().campaign);
        if (m_scope.campaign->isEmpty()) {
            fail(ExitCode::Usage,
                 tr("“%1” holds no campaign ID. Give the ID, or the campaign's address in the dashboard.").arg(*line().campaign));
            return false;
        }
    }
    if (line().output && *line().output != QLatin1String("-")) {
        const bool isResult = !line().operands.isEmpty(); // a list has no file to take in
        const QString obstacle =
            isResult ? obstacleToWritingResult(*line().output, line().operands.constFirst()) : obstacleToWriting(*line().output);
        if (!obstacle.isEmpty()) {
            fail(ExitCode::Usage, obstacle);
            return false;
        }
    }
    if (!connections().hasKey(connection().id)) {
        fail(ExitCode::NotAuthorised, tr("There is no API key for %1. Set MUSTER_API_KEY.").arg(connection().name));
        return false;
    }
    m_blocklists = connections().blocklists(connection().id);
    Q_ASSERT(m_blocklists);
    return true;
}

QString BlocklistCommand::scopeName() const
{
    return m_scope.isWorkspace() ? connection().name : tr("campaign %1 of %2").arg(m_scope.campaign->text(), connection().name);
}

void BlocklistCommand::readList(const BlocklistScope &scope, std::function<void(const Leads &)> then)
{
    BlocklistListing *listing = m_blocklists->list(scope, this);
    connect(listing, &BlocklistListing::pageLoaded, this,
            [this](const Leads &, qint64 total) { out().progress(tr("Reading the blocklist: %1").arg(QLocale().toString(total))); });
    connect(listing, &BlocklistListing::finished, this, [this, listing, then = std::move(then)] {
        listing->deleteLater();
        out().clearProgress();
        if (listing->unreadable() > 0)
            out().warning(tr("%Ln entry(s) of the list have no identifier and were left out.", nullptr, listing->unreadable()));
        then(listing->leads());
    });
    connect(listing, &BlocklistListing::failed, this, [this, listing, scope](const ApiError &error) {
        listing->deleteLater();
        failWith(error, scope.campaign ? scope.campaign->text() : QString());
    });
    listing->start();
}

bool BlocklistCommand::mayWrite(const QString &question)
{
    if (line().yes)
        return true;
    if (!canAsk()) {
        fail(ExitCode::Usage,
             tr("This would change %1, and there is no terminal to ask on. Nothing was changed; add --yes to go ahead.").arg(scopeName()));
        return false;
    }
    out().flush(); // the verdicts stand above the question
    if (askYesNo(question))
        return true;
    fail(ExitCode::Interrupted, tr("Nothing was changed."));
    return false;
}

} // namespace Muster::Cli
