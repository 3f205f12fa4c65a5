// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosteroperation.h"

#include "base/onworker.h"
#include "jobs/answerreading.h"
#include "services/listcomparing.h"
#include "services/refusednames.h"
#include "services/rosteroperations.h"
#include "services/rosterrows.h"
#include "services/rosterservice.h"
#include "services/rosterstandings.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RosterOperation)
};

constexpr int contentTooLarge = 413;
constexpr int unsupportedMediaType = 415;

/// A refusal that a campaign out of draft may be behind: nothing of it was done.
bool mayBeFrozen(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
        return error.httpStatus != 0 && error.httpStatus != contentTooLarge && error.httpStatus != unsupportedMediaType;
    case ErrorKind::Conflict:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
        return true;
    default:
        return false;
    }
}

std::optional<ApiError> whyNotCleared(const EditGuard &guard)
{
    if (guard.allowsWriting())
        return std::nullopt;
    ApiError error;
    error.kind = ErrorKind::Frozen;
    error.detail = guard.reason();
    return error;
}

/// The refusal cannot be explained now. Its rows were not done and nobody knows that they are to blame, so that they stay ready, whatever
/// became of the reading.
ApiError unexplained(ApiError refusal, ApiError failedReading)
{
    const WriteFailure failure = writeFailure(failedReading);
    if (failure == WriteFailure::Unreached || failure == WriteFailure::Final)
        return failedReading;
    if (mayPass(failedReading)) {
        failedReading.kind = ErrorKind::Offline;
        return failedReading;
    }
    refusal.detail = Text::tr("Refused (%1), and the campaign could not be read to find out why.").arg(refusalWords(refusal));
    refusal.kind = ErrorKind::Invalid;
    refusal.httpStatus = 0; // else it would speak of rows
    return refusal;
}

/// The campaign could not be read, and so nothing was sent.
ApiError unsent(ApiError failedReading)
{
    if (mayPass(failedReading) && failedReading.kind != ErrorKind::RateLimited)
        failedReading.kind = ErrorKind::Offline;
    if (writeFailure(failedReading) != WriteFailure::Lost)
        return failedReading;
    ApiError error;
    error.kind = ErrorKind::Conflict;
    error.detail = Text::tr("Whether the campaign is sending could not be read, so Muster stopped.");
    return error;
}

ApiError notConsented(const Campaign &campaign)
{
    const QString label = statusLabel(campaign.status);
    ApiError error;
    error.kind = ErrorKind::Conflict;
    error.detail = Text::tr("The campaign is sending by now, or may be (%1): leads would receive mail at once, which nobody has confirmed. "
                            "Resume the job to confirm it.")
                       .arg(label.isEmpty() ? campaign.statusText : label);
    return error;
}

EditGuard guardOf(const RosterService &rosters, const Campaign &campaign)
{
    return {rosters.provider(), campaign, QDateTime::currentDateTimeUtc()};
}

/// Finds the rows of a batch that a server echoes, by address or ID.
class EchoedRows
{
public:
    EchoedRows(JobKind kind, const QList<JobRow> &batch) : m_size(batch.size())
    {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            m_rows.insert(batch.at(i).identity.toLower(), i);
            if (kind != JobKind::AddLeads && kind != JobKind::EditLeads)
                m_rows.insert(leadOf(batch.at(i)).id.text().toLower(), i);
        }
    }

    /// -1 where it is none of them.
    [[nodiscard]] qsizetype find(const QString &echoed) const
    {
        if (echoed.isEmpty())
            return m_size == 1 ? 0 : -1;
        return m_rows.value(echoed.trimmed().toLower(), -1);
    }

private:
    qsizetype m_size;
    QHash<QString, qsizetype> m_rows;
};

/// The rows that the server set aside. Words about a row that nobody can find stay in `unplaced`, unless it did nothing and has
/// as many words as there are rows left.
QList<std::pair<qsizetype, QString>> refusedRows(JobKind kind, const RosterWriteAnswer &written, const QList<JobRow> &batch,
                                                 QStringList &unplaced)
{
    QList<std::pair<qsizetype, QString>> refused;
    QSet<qsizetype> taken;
    const EchoedRows rows(kind, batch);
    for (const RosterWriteAnswer::Refused &one : written.refused) {
        const qsizetype row = rows.find(one.identity);
        if (row < 0) {
            unplaced.append(one.message);
        } else if (!taken.contains(row)) {
            taken.insert(row);
            refused.append({row, one.message});
        }
    }
    const bool didNothing = written.done.value_or(0) == 0 && written.skipped.value_or(0) == 0;
    if (didNothing && unplaced.size() == batch.size() - taken.size()) {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (!taken.contains(i))
                refused.append({i, unplaced.takeFirst()});
        }
    }
    return refused;
}

/// Whether adding accounts for every row, so that whoever was not added is known to have been there.
bool addsUp(const RosterWriteAnswer &written, qsizetype refused, qsizetype rows)
{
    return !written.done || !written.skipped || refused == rows || *written.done + *written.skipped + refused == rows;
}

/// An error where only the roster can tell what became of the rows.
Result<BatchAnswer> answerOf(JobKind kind, const RosterWriteAnswer &written, const QList<JobRow> &batch)
{
    BatchAnswer answer;
    QStringList unplaced;
    if (!written.refused.isEmpty())
        answer.refused = refusedRows(kind, written, batch, unplaced);
    if (!unplaced.isEmpty() || (kind == JobKind::AddLeads && !addsUp(written, answer.refused.size(), batch.size()))) {
        ApiError error; // BadResponse: read back
        error.detail = unplaced.isEmpty() ? Text::tr("The server's counts do not cover the leads that were sent.")
                                          : Text::tr("The server refused leads without saying which: %1").arg(unplaced.first());
        return tl::unexpected(error);
    }
    answer.done = written.done;
    if (!answer.done && written.skipped)
        answer.done = batch.size() - answer.refused.size() - *written.skipped;
    return answer;
}

/// Puffle's refusal of one row: `details.index`, and "Row 3" in its words, both from 0 (contract, BadRequestRoster).
QList<qsizetype> namedByIndex(const ApiError &refusal, qsizetype rows)
{
    const QJsonValue index = QJsonDocument::fromJson(refusal.rawBody.toUtf8()).object()[QLatin1String("details")][QLatin1String("index")];
    if (index.isDouble() && index.toInteger(-1) >= 0 && index.toInteger() < rows)
        return {static_cast<qsizetype>(index.toInteger())};
    static const QRegularExpression words(QStringLiteral(R"(^Row (\d{1,9})\b)"));
    const QRegularExpressionMatch match = words.match(refusal.detail);
    const qsizetype row = match.hasMatch() ? match.captured(1).toLongLong() : rows;
    return row < rows ? QList{row} : QList<qsizetype>();
}

/// What the body calls its array.
QString arrayName(Provider provider, bool isById)
{
    if (provider == Provider::Puffle)
        return isById ? QStringLiteral("prospect_ids") : QStringLiteral("prospects");
    return isById ? QStringLiteral("leadIds") : QStringLiteral("leads");
}

Result<QList<Standing>> standingsOf(JobKind kind, Provider provider, const QList<JobRow> &rows, const QList<Lead> &roster)
{
    switch (kind) {
    case JobKind::AddLeads:
        return addStandings(rows, roster);
    case JobKind::EditLeads:
        return editStandings(provider, rows, roster);
    case JobKind::WipeRoster:
        return wipeStandings(rows, roster);
    case JobKind::PauseLeads:
        return actionStandings(LeadAction::Pause, rows, roster);
    case JobKind::ResumeLeads:
        return actionStandings(LeadAction::Resume, rows, roster);
    case JobKind::RemoveLeads:
    case JobKind::Block:
    case JobKind::Unblock:
        break;
    }
    return removeStandings(rows, roster);
}

} // namespace

RosterOperation::RosterOperation(JobKind kind, CampaignId campaign, RosterApi &api, RosterService &rosters, bool consentsToMail,
                                 QObject *parent)
    : JobOperation(parent),
      m_kind(kind),
      m_campaign(std::move(campaign)),
      m_api(api),
      m_rosters(rosters),
      m_needsConsent(mayBeginMail(kind) && !consentsToMail)
{
}

WriteCapabilities RosterOperation::capabilities() const
{
    WriteCapabilities can;
    can.batchSize = rosterBatchSize(m_kind, m_api.provider());
    can.isWhole = m_kind == JobKind::WipeRoster;
    // Whom SendKit keeps as removed it skips, as it does whoever is there: only the roster tells them apart.
    can.examinesUndoFirst = m_kind == JobKind::EditLeads || (m_kind == JobKind::AddLeads && m_api.provider() == Provider::SendKit);
    can.examinesFirst = m_kind != JobKind::AddLeads && m_kind != JobKind::EditLeads;
    if (can.examinesFirst)
        can.shortCount = WriteCapabilities::ShortCount::Doubt;
    return can;
}

HttpRequest RosterOperation::requestFor(const QList<JobRow> &batch) const
{
    return rosterRequestFor(m_kind, m_api.requests(), m_campaign, batch);
}

ApiCall<BatchAnswer> *RosterOperation::send(const HttpRequest &request, const QList<JobRow> &batch, QObject *context)
{
    auto *call = new ApiCall<BatchAnswer>(context);
    if (!m_needsConsent || m_api.provider() == Provider::Puffle) { // which refuses once the campaign sends
        write(request, batch, call);
        return call;
    }
    clear(call)->onDone(call, [this, request, batch, call](const Result<bool> &cleared) {
        if (cleared)
            write(request, batch, call);
        else
            call->finish(tl::unexpected(unsent(cleared.error())));
    });
    return call;
}

void RosterOperation::write(const HttpRequest &request, const QList<JobRow> &batch, ApiCall<BatchAnswer> *call)
{
    m_api.write(request, call)->onDone(call, [this, call, batch](const Result<RosterWriteAnswer> &answer) {
        if (answer)
            call->finish(answerOf(m_kind, *answer, batch));
        else if (mayBeFrozen(answer.error()))
            explain(answer.error(), call);
        else
            call->finish(tl::unexpected(answer.error()));
    });
}

void RosterOperation::explain(const ApiError &refusal, ApiCall<BatchAnswer> *call)
{
    m_rosters.campaign(m_campaign, call)->onDone(call, [this, call, refusal](const Result<Campaign> &campaign) {
        if (!campaign) {
            call->finish(tl::unexpected(unexplained(refusal, campaign.error())));
            return;
        }
        std::optional<ApiError> frozen = whyNotCleared(guardOf(m_rosters, *campaign));
        if (!frozen) {
            call->finish(tl::unexpected(aboutRow(refusal)));
            return;
        }
        frozen->httpStatus = refusal.httpStatus;
        frozen->rawBody = refusal.rawBody;
        frozen->requestId = refusal.requestId;
        call->finish(tl::unexpected(*frozen));
    });
}

/// The campaign was read from this very address, so "not found" speaks of a lead; and an edit in conflict leaves the other edits alone.
ApiError RosterOperation::aboutRow(ApiError refusal) const
{
    const bool isConflict = refusal.kind == ErrorKind::Conflict && m_kind == JobKind::EditLeads;
    const bool isUnknown = refusal.kind == ErrorKind::NotFound && m_kind != JobKind::AddLeads && m_kind != JobKind::WipeRoster;
    if (isConflict || isUnknown)
        refusal.kind = ErrorKind::Invalid;
    return refusal;
}

ApiCall<bool> *RosterOperation::clear(QObject *context)
{
    auto *call = new ApiCall<bool>(context);
    m_rosters.campaign(m_campaign, call)->onDone(call, [this, call](const Result<Campaign> &campaign) {
        if (!campaign)
            call->finish(tl::unexpected(campaign.error()));
        else if (const auto frozen = whyNotCleared(guardOf(m_rosters, *campaign)))
            call->finish(tl::unexpected(*frozen));
        else if (m_needsConsent && guardOf(m_rosters, *campaign).state() == EditGuard::State::Live)
            call->finish(tl::unexpected(notConsented(*campaign)));
        else
            call->finish(true);
    });
    return call;
}

ApiCall<QList<Standing>> *RosterOperation::examine(const QList<JobRow> &rows, QObject *context)
{
    auto *call = new ApiCall<QList<Standing>>(context);
    RosterListing *listing = m_rosters.list(m_campaign, {}, call);
    connect(listing, &RosterListing::pageLoaded, this, [this](const QList<Lead> &, qint64 loaded, qint64) { Q_EMIT examined(loaded); });
    connect(listing, &RosterListing::failed, call, [call](const ApiError &error) { call->finish(tl::unexpected(error)); });
    connect(listing, &RosterListing::finished, call, [this, call, listing, rows] {
        if (const auto why = whyNotJudged(*listing)) {
            call->finish(tl::unexpected(*why));
            listing->deleteLater();
            return;
        }
        const auto judge = [kind = m_kind, provider = m_api.provider(), rows, roster = listing->leads()] {
            return standingsOf(kind, provider, rows, roster);
        };
        onWorker(call, judge, [call](std::optional<Result<QList<Standing>>> &&standings) {
            if (standings)
                call->finish(*std::move(standings));
            else
                call->finish(tl::unexpected(listTooLarge()));
        });
        listing->deleteLater();
    });
    listing->start();
    return call;
}

/// Whoever is missing from a part that did not come would count as removed, or go with a wipe although nobody has seen them. A part that
/// did not come may come the next time.
std::optional<ApiError> RosterOperation::whyNotJudged(const RosterListing &listing) const
{
    const bool isWipe = m_kind == JobKind::WipeRoster;
    ApiError error;
    if (isWipe && listing.unreadable() > 0) {
        error.kind = ErrorKind::Conflict;
        error.detail = Text::tr("Some rows of the roster could not be read, so it was not emptied.");
        return error;
    }
    if (!listing.isShort() || (!isWipe && m_kind != JobKind::RemoveLeads))
        return std::nullopt;
    error.kind = ErrorKind::Server;
    error.detail = Text::tr("It told of more leads than its list of them has, so nothing can be said of those who are missing.");
    return error;
}

QList<qsizetype> RosterOperation::rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const
{
    if (m_api.provider() == Provider::Puffle && m_kind == JobKind::AddLeads) {
        const QList<qsizetype> named = namedByIndex(refusal, batch.size());
        if (!named.isEmpty())
            return named;
    }
    QStringList elements;
    const bool isById = m_kind != JobKind::AddLeads && m_kind != JobKind::EditLeads;
    for (const JobRow &row : batch)
        elements.append(isById ? leadOf(row).id.text() : row.identity);
    return namedInRefusal(refusal, arrayName(m_api.provider(), isById), elements);
}

} // namespace Muster
