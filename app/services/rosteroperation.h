// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "jobs/joboperation.h"

namespace Muster {

class RosterApi;
class RosterListing;
class RosterService;
struct RosterWriteAnswer;

/// Carries out every kind of roster job (isRosterJob()).
///
/// Before the first write the campaign is read afresh, and after a write that was refused (`success:false`, 400, 403, 404, 409, 422): where
/// EditGuard allows no writing any more, the error is Frozen with its reason; otherwise the refusal is about rows, and stays what it was.
/// A batch whose answer does not account for its rows is BadResponse, so that it is read back. What lost its answer is looked up on the
/// roster (rosterstandings.h). Removing, wiping, pausing and resuming read the roster first, so that rows find their leads' IDs and undoing
/// knows all of them; a removal or wipe does not judge by a roster of which a part did not come (RosterListing::isShort()).
///
/// Where leads would begin to receive mail at once (EditGuard::State::Live, mayBeginMail()) and nobody consented to that, the error is
/// Conflict in Muster's own words; to know it, the campaign is then read before each batch as well.
class RosterOperation final : public JobOperation
{
    Q_OBJECT

public:
    /// `api` and `rosters` must outlive this object. `consentsToMail` is JobRecord's.
    RosterOperation(JobKind kind, CampaignId campaign, RosterApi &api, RosterService &rosters, bool consentsToMail,
                    QObject *parent = nullptr);

    [[nodiscard]] WriteCapabilities capabilities() const override;
    [[nodiscard]] HttpRequest requestFor(const QList<JobRow> &batch) const override;
    [[nodiscard]] ApiCall<BatchAnswer> *send(const HttpRequest &request, const QList<JobRow> &batch, QObject *context) override;
    [[nodiscard]] ApiCall<bool> *clear(QObject *context) override;
    [[nodiscard]] ApiCall<QList<Standing>> *examine(const QList<JobRow> &rows, QObject *context) override;
    [[nodiscard]] QList<qsizetype> rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const override;

private:
    void write(const HttpRequest &request, const QList<JobRow> &batch, ApiCall<BatchAnswer> *call);
    [[nodiscard]] std::optional<ApiError> whyNotJudged(const RosterListing &listing) const;
    void explain(const ApiError &refusal, ApiCall<BatchAnswer> *call);
    [[nodiscard]] ApiError aboutRow(ApiError refusal) const;

    const JobKind m_kind;
    const CampaignId m_campaign;
    RosterApi &m_api;
    RosterService &m_rosters;
    const bool m_needsConsent; ///< that its leads begin to receive mail, which nobody gave
};

} // namespace Muster
