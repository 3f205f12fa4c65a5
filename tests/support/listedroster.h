// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/puffle/pufflerequests.h"
#include "api/rosterapi.h"
#include "base/clock.h"
#include "services/rosterservice.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Muster::Test {

/// A vendor with one campaign whose roster is a plain list, paged by number. What is asked can be held back, and can fail.
class ListedRoster final : public RosterApi
{
public:
    explicit ListedRoster(Provider provider = Provider::Puffle) : m_provider(provider)
    {
        campaign.id = CampaignId(QStringLiteral("c1"));
        campaign.name = QStringLiteral("EU Fintech");
        setStatus(QStringLiteral("draft"));
        campaign.channel = provider == Provider::SendKit ? Channel::Email : Channel::LinkedIn;
    }

    Campaign campaign;
    QList<Lead> leads;
    std::optional<ApiError> leadsFail;  ///< asked for from now on
    std::optional<ApiError> statusFails;
    int failsFromPage = 1; ///< leadsFail does
    bool holdsPages = false;
    int pages = 0;       ///< asked for so far
    int statusReads = 0; ///< asked for so far

    void setStatus(const QString &word)
    {
        campaign.statusText = word;
        campaign.status = campaignStatusFromWord(word);
    }
    /// Answers what was held back, and holds back no more.
    void release()
    {
        holdsPages = false;
        const QList<Held> held = std::exchange(m_held, {});
        for (const Held &each : held) {
            if (each.call)
                answer(each.call, each.query);
        }
    }

    [[nodiscard]] Provider provider() const override { return m_provider; }
    [[nodiscard]] const RosterRequests &requests() const override { return m_requests; }
    [[nodiscard]] int pageSize() const override { return 200; }
    [[nodiscard]] int addBatchSize() const override { return 1000; }
    [[nodiscard]] int removeBatchSize() const override { return 500; }
    ApiCall<CampaignPage> *listCampaigns(int, const QString &, QObject *context) override
    {
        auto *call = new ApiCall<CampaignPage>(context);
        CampaignPage page;
        page.campaigns = {campaign};
        page.received = 1;
        call->finish(page);
        return call;
    }
    ApiCall<Campaign> *getCampaign(const CampaignId &, QObject *context) override
    {
        ++statusReads;
        auto *call = new ApiCall<Campaign>(context);
        if (statusFails)
            call->finish(tl::unexpected(*statusFails));
        else
            call->finish(campaign);
        return call;
    }
    ApiCall<LeadPage> *listLeads(const LeadQuery &query, QObject *context) override
    {
        ++pages;
        auto *call = new ApiCall<LeadPage>(context);
        if (holdsPages)
            m_held.append({call, query});
        else
            answer(call, query);
        return call;
    }
    ApiCall<RosterWriteAnswer> *write(const HttpRequest &, QObject *context) override { return new ApiCall<RosterWriteAnswer>(context); }

private:
    struct Held
    {
        QPointer<ApiCall<LeadPage>> call;
        LeadQuery query;
    };

    void answer(ApiCall<LeadPage> *call, const LeadQuery &query)
    {
        if (leadsFail && query.page >= failsFromPage) {
            call->finish(tl::unexpected(*leadsFail));
            return;
        }
        LeadPage page;
        page.leads = leads.mid(qsizetype(query.page - 1) * pageSize(), pageSize());
        page.received = static_cast<int>(page.leads.size());
        page.total = leads.size();
        page.limit = pageSize();
        call->finish(page);
    }

    const Provider m_provider;
    PuffleRequests m_requests{QUrl(QStringLiteral("https://puffle.test"))};
    QList<Held> m_held;
};

} // namespace Muster::Test
