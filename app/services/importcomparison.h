// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "domain/blockedlead.h"
#include "import/importfield.h"
#include "import/screeninglists.h"
#include "store/connection.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace Muster {

class ConnectionService;
class KnownBlocklist;
class RosterListing;
class SuppressionIndex;
class SuppressionLookup;

/// What an import is compared with: the list that it is to fill, read to its end, and for a roster the blocklists of all connections, read
/// anew. Main thread; lookups are built on workers.
class ImportComparison : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Reading, ///< the list, or the blocklists
        Known,
        Failed, ///< the list could not be read; the blocklists may be known all the same
    };

    /// `scope` names the campaign of a roster. The connection must be known. Both references must outlive this object.
    ImportComparison(ConnectionService &connections, SuppressionIndex &suppression, ImportTarget target, const ConnectionId &connection,
                     const BlocklistScope &scope, QObject *parent = nullptr);
    ~ImportComparison() override;

    /// Reads afresh, dropping what is under way. Emits changed() from the event loop only.
    void start();
    /// Takes a blocklist that somebody else has read; not null. No signal.
    void set(std::shared_ptr<const BlockedLookup> existing);

    [[nodiscard]] State state() const;
    /// People of the list read so far.
    [[nodiscard]] qint64 peopleRead() const;
    /// Set when Failed.
    [[nodiscard]] const std::optional<ApiError> &error() const;
    /// The list itself is known.
    [[nodiscard]] bool knowsList() const;

    /// As far as they are known. Without the blocklists where blocked people are to be included.
    [[nodiscard]] ScreeningLists lists(bool includeBlocked) const;
    /// Of a roster: how many blocklists it is compared with.
    [[nodiscard]] int blocklistCount() const;
    /// When the oldest of them was read; invalid where none is known.
    [[nodiscard]] QDateTime blocklistsReadAt() const;
    /// Names of blocklists that were not read this time, such as those of a connection without a key: what was kept of
    /// them, if anything, still counts.
    [[nodiscard]] QStringList unreadBlocklists() const;

Q_SIGNALS:
    /// The state or the number read so far is another.
    void changed();

private:
    void readRoster();
    void build();
    void takeSuppression();
    void drop();

    ConnectionService &m_connections;
    SuppressionIndex &m_index;
    ImportTarget m_target;
    ConnectionId m_connection;
    BlocklistScope m_scope;
    std::unique_ptr<KnownBlocklist> m_blocklist; ///< null for a roster
    RosterListing *m_listing = nullptr;
    std::shared_ptr<const RosterLookup> m_roster;
    std::shared_ptr<const SuppressionLookup> m_suppression; ///< null: not read yet
    std::optional<ApiError> m_error;
    qint64 m_read = 0;
    quint64 m_generation = 0;
    bool m_begun = false;
};

} // namespace Muster
