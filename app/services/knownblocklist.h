// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "domain/blockedlookup.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Muster {

class BlocklistListing;
class BlocklistService;

/// A blocklist read to its end and made ready to be asked "is this person on it?". Main thread; the lookup is built on a worker.
class KnownBlocklist : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Reading, Known, Failed };

    /// `service` must outlive this object.
    KnownBlocklist(BlocklistService &service, BlocklistScope scope, QObject *parent = nullptr);
    ~KnownBlocklist() override;

    /// Reads the list afresh, dropping what is under way. Emits changed() from the event loop only.
    void start();
    /// Takes a list that somebody else has read, dropping what is under way; not null. No signal.
    void set(std::shared_ptr<const BlockedLookup> lookup);

    [[nodiscard]] State state() const { return m_state; }
    /// Null unless Known.
    [[nodiscard]] const std::shared_ptr<const BlockedLookup> &lookup() const { return m_lookup; }
    /// People read so far.
    [[nodiscard]] qint64 peopleRead() const { return m_read; }
    /// Set when Failed.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    /// The state or the number read so far is another.
    void changed();

private:
    void drop();
    void build();

    BlocklistService &m_service;
    BlocklistScope m_scope;
    BlocklistListing *m_listing = nullptr;
    State m_state = State::Idle;
    std::shared_ptr<const BlockedLookup> m_lookup;
    std::optional<ApiError> m_error;
    qint64 m_read = 0;
    quint64 m_generation = 0;
};

} // namespace Muster
