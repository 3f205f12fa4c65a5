// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "models/leadset.h"
#include "store/connection.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace Muster {

class RosterIndex;
class SuppressionIndex;

/// Somebody who is known without asking a server, and one place where they stand.
struct KnownPerson
{
    QString name;   ///< as that place calls them
    QString where;  ///< "on Q1 Founders", "blocked: Workspace blocklist of WaLead"
    QString search; ///< what finds them there
    ConnectionId connection;
    BlocklistScope scope; ///< a campaign's roster, or the connection's own blocklist
};

/// A roster that has been read.
struct KnownRoster
{
    ConnectionId connection;
    CampaignId campaign;
    QString title;
    LeadRows rows;
};

/// Finds people by part of a name, an address or an identifier: on the blocklists that are kept, on rosters that are open, and, by their
/// whole identity, on every roster of the index. Searches on a worker; only the last text's answer is told. Main thread.
class PeopleFinder : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOfAKind = 8;
    static constexpr int leastLength = 2; ///< of a text: a shorter one finds nobody

    /// Both must outlive this object.
    PeopleFinder(const SuppressionIndex &suppressions, const RosterIndex &rosters, QObject *parent = nullptr);
    ~PeopleFinder() override;

    /// Practice's people are found from Practice, all others from the user's own connections.
    void setConnection(const ConnectionId &connection);
    /// The open rosters; asked for with each search.
    void setRosters(std::function<QList<KnownRoster>()> rosters);

    /// found() follows, unless another text is looked for before.
    void find(const QString &text);

Q_SIGNALS:
    /// At most mostOfAKind who are blocked and mostOfAKind on rosters; those first whose name begins so.
    void found(const QString &text, const QList<Muster::KnownPerson> &people);

private:
    void search();

    const SuppressionIndex &m_suppressions;
    const RosterIndex &m_index;
    ConnectionId m_connection;
    std::function<QList<KnownRoster>()> m_rosters;
    QString m_text;
    QTimer m_soon;                              ///< keys come faster than answers
    std::shared_ptr<std::atomic<int>> m_latest; ///< the number of the last search: older ones end
};

} // namespace Muster
