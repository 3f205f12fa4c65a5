// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"
#include "store/connection.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>

namespace Muster {

class Clock;
class ConnectionService;

/// A roster on which somebody stands.
struct RosterPlace
{
    ConnectionId connection;
    QString connectionName;
    CampaignId campaign;
    QString campaignName;
    LeadId lead;
    QString statusWord;

    friend bool operator==(const RosterPlace &, const RosterPlace &) = default;
};

/// Who stands on which roster, over all campaigns of all connections with a key: read in the background, one roster after another, so that
/// it never crowds out what the user waits for; rosters that a page has read are taken over. In memory only, compact (hashes of people).
/// Main thread; built on workers.
class RosterIndex : public QObject
{
    Q_OBJECT

public:
    RosterIndex(ConnectionService &connections, Clock &clock, QObject *parent = nullptr);
    ~RosterIndex() override;

    /// Begins or begins anew to read all rosters in the background.
    void refresh();
    void stop();
    /// A roster that somebody read to its end just now.
    void take(const ConnectionId &connection, const Campaign &campaign, const QList<Lead> &leads);

    /// Rosters with this person, by profile or address.
    [[nodiscard]] QList<RosterPlace> find(const QString &linkedinUrlOrIdentifier, const QString &email) const;
    /// On how many rosters.
    [[nodiscard]] int count(const QString &linkedinUrlOrIdentifier, const QString &email) const;
    /// How many rosters are in it, of how many that are known to exist: "7 of 9 rosters read".
    [[nodiscard]] int rostersRead() const;
    [[nodiscard]] int rostersKnown() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Muster
