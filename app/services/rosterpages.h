// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <map>
#include <vector>

namespace Muster {

/// Leads in the order they came, each once.
class ListedLeads
{
public:
    struct Place
    {
        qsizetype index = 0;
        bool isNew = false;
    };

    /// The places of the page's leads, in its order. A lead that is there already takes over what was read last.
    std::vector<Place> put(const QList<Lead> &page);
    void reserve(qint64 count);
    [[nodiscard]] qsizetype size() const { return m_leads.size(); }
    [[nodiscard]] const LeadId &idAt(qsizetype index) const { return m_leads.at(index).id; }
    [[nodiscard]] const QList<Lead> &leads();
    /// In the order of `indices`, in which each may stand once; the others are dropped. Ends the taking: put() no more.
    void arrange(const std::vector<qsizetype> &indices);

private:
    /// A page whose leads have only their IDs in m_leads so far. They are moved, not copied, once nobody else holds the page.
    struct Pending
    {
        QList<Lead> page;
        std::vector<qsizetype> indices;
    };

    /// A hash table of the leads' IDs that keeps only their hashes: the IDs lie all over the memory, and reading one is what takes time.
    struct Slot
    {
        quint32 hash = 0;
        quint32 number = 0; ///< index + 1; 0: free
    };

    Place placeOf(const LeadId &id, quint32 hash);
    void growTable(std::size_t count);
    void moveIn(Pending &pending);

    QList<Lead> m_leads;
    std::deque<Pending> m_pending;
    std::vector<Slot> m_table; ///< a power of two, never more than half full
};

/// Reads the pages of one roster query for RosterListing: several at once where the server tells a total, else one after another, by number
/// or by cursor. Deleting it cancels.
///
/// Each page carries the total of its moment, and a lead stands on one page only. So another total than the answer before, or a lead on
/// two pages, tells that the roster changed: then every page that had been read by that moment is read once more at the end of the round,
/// because rows may have moved from a page that was not read yet to one that was. (An answer by cursor goes on behind a row, so nothing can
/// move past it: there the change is only told.)
class RosterPages : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRounds = 4; ///< the first one included

    /// `api` and `listed` must outlive this object's work. `query` names neither page nor cursor.
    RosterPages(RosterApi &api, LeadQuery query, int pagesAtOnce, ListedLeads &listed, QObject *parent);

    void start();

    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] int unreadable() const;
    [[nodiscard]] bool changedMeanwhile() const { return m_hasChanged; }
    /// It ended because cursors led round in a circle, not with the last page.
    [[nodiscard]] bool wentRound() const { return m_wentRound; }
    /// The roster still changed in the last round: leads that were seen may have moved away from its pages unseen.
    [[nodiscard]] bool isTorn() const { return m_isTorn; }
    /// The places in ListedLeads of what stands on the pages, in their order.
    [[nodiscard]] std::vector<qsizetype> order() const;

Q_SIGNALS:
    void pageRead(const QList<Muster::Lead> &newLeads);
    void finished();
    void failed(const Muster::ApiError &error);

private:
    struct Page
    {
        qint64 stamp = 0; ///< which answer brought it, from 1
        int received = 0;
        int unreadable = 0;
        std::vector<qsizetype> rows; ///< places in ListedLeads
    };

    void pump();
    void request(int number, const QString &cursor);
    void take(int number, const LeadPage &answer);
    [[nodiscard]] QList<Lead> enter(int number, const LeadPage &answer);
    void noteTotal(const LeadPage &answer);
    void noteEnd(int number, const LeadPage &answer, bool hasNew);
    [[nodiscard]] bool repeatsAnother(int number, const LeadPage &answer) const;
    [[nodiscard]] int pagesOfTotal() const;
    void goOnByCursor(const QString &cursor, bool hasNew);
    [[nodiscard]] int lastPage() const;
    [[nodiscard]] qint64 received() const;
    void queueMissing();
    void endRound();
    void queueStale();

    RosterApi &m_api;
    LeadQuery m_query;
    const int m_pagesAtOnce;
    ListedLeads &m_listed;
    std::map<int, Page> m_pages;
    std::vector<int> m_pageOf; ///< by place in ListedLeads; 0: on none, read again: none any more
    std::deque<int> m_toRead;
    QSet<QString> m_cursors;
    std::optional<qint64> m_total;
    int m_pageSize = 0;   ///< rows on a page, as the first one had them: a server may give fewer than it is asked for
    int m_fullPage = 0;   ///< rows on a page that is full, as the server says
    int m_queuedTo = 1;   ///< pages up to here have been asked for
    int m_readTo = 0;     ///< the last page of the rounds before
    int m_endsBefore = 0; ///< nobody stands on this page or behind it; 0: not known
    int m_underWay = 0;
    int m_round = 1;
    int m_staleCursorPages = 0; ///< in a row, without a new lead
    qint64 m_stamp = 0;
    qint64 m_staleTo = 0; ///< what came up to this answer is to be read again
    bool m_hasChanged = false;
    bool m_isTorn = false;
    bool m_wentRound = false;
};

} // namespace Muster
