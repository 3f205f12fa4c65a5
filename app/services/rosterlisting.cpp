// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterlisting.h"

#include "services/rosterpages.h"

#include <algorithm>

namespace Muster {

namespace {

/// Requests wait at the connection's gate, so that it is never idle while a worker reads a page.
int pagesAtOnceFor(const RosterApi &api)
{
    return 2 * api.requestsAtOnce();
}

} // namespace

class RosterListing::Private
{
public:
    Private(RosterListing *listing, RosterApi &rosterApi, CampaignId campaignId, Options listingOptions)
        : q(listing), api(rosterApi), campaign(std::move(campaignId)), options(std::move(listingOptions))
    {
        if (options.statuses.isEmpty())
            options.statuses << QString();
    }

    void readNextStatus();
    void finish();
    [[nodiscard]] std::optional<qint64> total() const;
    [[nodiscard]] bool isTold(bool (RosterPages::*trait)() const) const
    {
        return std::any_of(readings.cbegin(), readings.cend(), [trait](const RosterPages *pages) { return (pages->*trait)(); });
    }

    RosterListing *const q;
    RosterApi &api;
    const CampaignId campaign;
    Options options;
    ListedLeads listed;
    QList<RosterPages *> readings; ///< one for each status so far; children of q
};

void RosterListing::Private::readNextStatus()
{
    if (readings.size() == options.statuses.size()) {
        finish();
        return;
    }
    LeadQuery query;
    query.campaign = campaign;
    query.status = options.statuses.at(readings.size());
    query.keepsWire = options.keepsWire;
    const int pagesAtOnce = options.pagesAtOnce > 0 ? options.pagesAtOnce : pagesAtOnceFor(api);
    auto *pages = new RosterPages(api, query, pagesAtOnce, listed, q);
    readings.append(pages);
    connect(pages, &RosterPages::pageRead, q,
            [this](const QList<Lead> &leads) { Q_EMIT q->pageLoaded(leads, listed.size(), total().value_or(-1)); });
    connect(pages, &RosterPages::finished, q, [this] { readNextStatus(); });
    connect(pages, &RosterPages::failed, q, &RosterListing::failed);
    pages->start();
}

/// The sum over the statuses; unset until the last one was asked for.
std::optional<qint64> RosterListing::Private::total() const
{
    if (readings.size() < options.statuses.size())
        return std::nullopt;
    qint64 sum = 0;
    for (const RosterPages *pages : readings) {
        if (!pages->total())
            return std::nullopt;
        sum += *pages->total();
    }
    return sum;
}

/// In the server's order. What was seen and stands nowhere any more was removed, unless the roster never stood still: then it may only have
/// moved, and stays.
void RosterListing::Private::finish()
{
    std::vector<bool> isPlaced(static_cast<std::size_t>(listed.size()));
    std::vector<qsizetype> order;
    order.reserve(isPlaced.size());
    const auto place = [&](qsizetype index) {
        if (!isPlaced.at(static_cast<std::size_t>(index)))
            order.push_back(index);
        isPlaced.at(static_cast<std::size_t>(index)) = true;
    };
    for (const RosterPages *pages : std::as_const(readings)) {
        for (const qsizetype index : pages->order())
            place(index);
    }
    if (isTold(&RosterPages::isTorn)) {
        for (qsizetype index = 0; index < listed.size(); ++index)
            place(index);
    }
    listed.arrange(order);
    Q_EMIT q->finished();
}

RosterListing::RosterListing(RosterApi &api, CampaignId campaign, Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, api, std::move(campaign), std::move(options)))
{
}

RosterListing::~RosterListing() = default;

void RosterListing::start()
{
    d->readNextStatus();
}

const CampaignId &RosterListing::campaign() const
{
    return d->campaign;
}

const QList<Lead> &RosterListing::leads() const
{
    return d->listed.leads();
}

std::optional<qint64> RosterListing::total() const
{
    return d->total();
}

int RosterListing::unreadable() const
{
    int sum = 0;
    for (const RosterPages *pages : std::as_const(d->readings))
        sum += pages->unreadable();
    return sum;
}

bool RosterListing::isShort() const
{
    const std::optional<qint64> told = total();
    return told ? d->listed.size() + unreadable() < *told : d->isTold(&RosterPages::wentRound);
}

bool RosterListing::changedMeanwhile() const
{
    return d->isTold(&RosterPages::changedMeanwhile);
}

} // namespace Muster
