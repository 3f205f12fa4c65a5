// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/puffle/pufflerequests.h"
#include "api/rosterapi.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace Muster::Test {

/// A server with one roster that may change between two answers, and that answers in any order. It pages by number, or by cursor (the ID
/// behind which to go on).
class ShiftingRoster final : public RosterApi
{
public:
    struct Row
    {
        QString id;
        QString status = QStringLiteral("pending");
    };

    ShiftingRoster() = default;

    QList<Row> rows;
    int limit = 10;            ///< rows on a page, whatever it is asked for
    bool tellsTotal = true;
    bool tellsLimit = true;
    bool byCursor = false;
    bool ignoresPages = false; ///< gives the first page for every number
    bool ignoresCursors = false; ///< gives the first page for every cursor
    bool clampsPages = false;  ///< gives the last page for every number behind it
    int wrongTotal = -1;       ///< told instead of the true one
    int failsAt = -1;          ///< the answer that is an error, from 0
    int mostUnderWay = 0;
    QStringList asked; ///< "page 1 pending"
    /// Before each answer: the number of those before.
    std::function<void(int answered)> before = [](int) {};
    /// Which of those waiting is answered next; by default the first.
    std::function<qsizetype(qsizetype waiting)> pick = [](qsizetype) { return 0; };

    void fill(int count, int from = 0)
    {
        for (int i = 0; i < count; ++i)
            rows.append({QStringLiteral("r%1").arg(from + i)});
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const Row &row : rows)
            all << row.id;
        return all;
    }
    [[nodiscard]] static QStringList idsOf(const QList<Lead> &leads)
    {
        QStringList all;
        for (const Lead &lead : leads)
            all << lead.id.text();
        return all;
    }

    [[nodiscard]] Provider provider() const override { return Provider::Puffle; }
    [[nodiscard]] const RosterRequests &requests() const override { return m_requests; }
    [[nodiscard]] int pageSize() const override { return 200; }
    [[nodiscard]] int addBatchSize() const override { return 1000; }
    [[nodiscard]] int removeBatchSize() const override { return 500; }
    ApiCall<CampaignPage> *listCampaigns(int, const QString &, QObject *context) override { return new ApiCall<CampaignPage>(context); }
    ApiCall<Campaign> *getCampaign(const CampaignId &, QObject *context) override { return new ApiCall<Campaign>(context); }
    ApiCall<RosterWriteAnswer> *write(const HttpRequest &, QObject *context) override { return new ApiCall<RosterWriteAnswer>(context); }

    ApiCall<LeadPage> *listLeads(const LeadQuery &query, QObject *context) override
    {
        auto *call = new ApiCall<LeadPage>(context);
        asked << (query.cursor.isEmpty() ? QStringLiteral("page %1").arg(query.page) : QStringLiteral("after ") + query.cursor) +
                     (query.status.isEmpty() ? QString() : u' ' + query.status);
        m_waiting.append({call, query});
        mostUnderWay = std::max(mostUnderWay, static_cast<int>(m_waiting.size()));
        QTimer::singleShot(0, this, [this] { answerOne(); });
        return call;
    }

private:
    struct Waiting
    {
        QPointer<ApiCall<LeadPage>> call;
        LeadQuery query;
    };

    void answerOne()
    {
        m_waiting.removeIf([](const Waiting &waiting) { return waiting.call.isNull(); });
        if (m_waiting.isEmpty())
            return;
        const Waiting next = m_waiting.takeAt(std::clamp<qsizetype>(pick(m_waiting.size()), 0, m_waiting.size() - 1));
        before(m_answered);
        if (m_answered++ == failsAt)
            next.call->finish(tl::unexpected(ApiError{ErrorKind::Server, 500, {}, {}, {}, {}, {}}));
        else
            next.call->finish(pageOf(next.query));
    }

    [[nodiscard]] LeadPage pageOf(const LeadQuery &query) const
    {
        QList<Row> all;
        for (const Row &row : rows) {
            if (query.status.isEmpty() || row.status == query.status)
                all.append(row);
        }
        const int pages = std::max(1, static_cast<int>((all.size() + limit - 1) / limit));
        int begin = ((clampsPages ? std::min(query.page, pages) : query.page) - 1) * limit;
        if (ignoresPages)
            begin = 0;
        if (!query.cursor.isEmpty() && !ignoresCursors) // rows are in the order of their IDs' numbers there
            begin = static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Row &row) { return number(row.id) <= number(query.cursor); }));
        LeadPage page;
        for (const Row &row : all.mid(std::min<qsizetype>(begin, all.size()), limit)) {
            Lead lead;
            lead.id = LeadId(row.id);
            lead.statusWord = row.status;
            page.leads.append(lead);
        }
        page.received = static_cast<int>(page.leads.size());
        if (tellsTotal)
            page.total = wrongTotal >= 0 ? wrongTotal : static_cast<qint64>(all.size());
        if (tellsLimit)
            page.limit = limit;
        if (byCursor) {
            page.hasMore = begin + page.received < all.size();
            page.nextCursor = *page.hasMore && !page.leads.isEmpty() ? page.leads.last().id.text() : QString();
        }
        return page;
    }

    [[nodiscard]] static int number(const QString &id) { return id.mid(1).toInt(); }

    PuffleRequests m_requests{QUrl(QStringLiteral("https://puffle.test"))};
    QList<Waiting> m_waiting;
    int m_answered = 0;
};

} // namespace Muster::Test
