// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlookup.h"
#include "domain/lead.h"
#include "import/screeninglists.h"
#include "store/connection.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace Muster {

class Clock;
class ConnectionService;

/// One blocklist of the index.
struct SuppressionList
{
    ConnectionId connection;
    QString name;     ///< "Workspace blocklist of WaLead", "Do-not-contact list of SendKit"
    QDateTime readAt; ///< UTC; invalid: never read
    QString problem;  ///< why it could not be read last time, a sentence; may be empty
    std::shared_ptr<const BlockedLookup> people; ///< null while never read
};

/// Where somebody is blocked.
struct Suppression
{
    ConnectionId connection;
    QString list;      ///< SuppressionList::name
    BlockedLead entry; ///< of a domain entry: the domain
};

/// A snapshot: immutable, for workers and models.
class SuppressionLookup
{
public:
    SuppressionLookup() = default;
    explicit SuppressionLookup(QList<SuppressionList> lists) : m_lists(std::move(lists)) {}

    [[nodiscard]] const QList<SuppressionList> &lists() const { return m_lists; }
    /// By profile, address, or the address's domain; first list first, each list once. Empty: on none. Thread-safe.
    [[nodiscard]] QList<Suppression> find(const QString &linkedinUrlOrIdentifier, const QString &email) const;
    /// The same, only whether; fast, for a filter over every row.
    [[nodiscard]] bool contains(const QString &linkedinUrlOrIdentifier, const QString &email) const;
    /// For screening a roster import.
    [[nodiscard]] QList<NamedBlocklist> forScreening() const;
    /// The oldest readAt of the lists that were read; invalid where none was.
    [[nodiscard]] QDateTime oldest() const;

private:
    QList<SuppressionList> m_lists;
};

/// Who must not be contacted, over the blocklists of all connections that have one (WaLead's workspace lists, SendKit's do-not-contact
/// lists); one without a key counts as it was kept, and has a problem once it is to be read. Kept in the profile from the last reading, so
/// that marks are there at once; its age is told. Main thread; files and building on workers.
class SuppressionIndex : public QObject
{
    Q_OBJECT

public:
    /// `folder`: the profile's; made where missing. Both references must outlive this object. Loads what was kept; changed() follows.
    SuppressionIndex(const QString &folder, ConnectionService &connections, Clock &clock, QObject *parent = nullptr);
    ~SuppressionIndex() override;

    /// Reads every list anew (the connections' requests at once apply). refreshed() follows, exactly once per call, also where lists fail:
    /// their problem says so and what was kept stays.
    void refresh();
    [[nodiscard]] bool isRefreshing() const;
    /// A list that somebody read to its end just now (a page, a job's reading back); not null.
    void take(const ConnectionId &connection, std::shared_ptr<const BlockedLookup> people);
    /// Somebody wrote to this connection's list (a job ended): reads it anew. changed() follows where it succeeds.
    void noteWrite(const ConnectionId &connection);

    /// What counts for a roster of this connection: Practice's lists for a Practice connection, else the user's own. Who was blocked in
    /// Practice, for trying, is not left out of a real campaign. Never null.
    [[nodiscard]] std::shared_ptr<const SuppressionLookup> lookupFor(const ConnectionId &connection) const;

Q_SIGNALS:
    /// lookupFor() gives another.
    void changed();
    void refreshed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Muster
