// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/keyshelf.h"

#include <QList>
#include <QObject>

#include <functional>

namespace Muster {

/// A key that may lie in a place where none is to be; without a connection: the whole encrypted file.
struct KeyCopy
{
    KeyPlace place = KeyPlace::Session;
    ConnectionId id;

    friend bool operator==(const KeyCopy &, const KeyCopy &) = default;
};

/// Carries keys from one place to another, all or none; in the old place they stay. Deletes itself when done.
class KeyMove : public QObject
{
    Q_OBJECT

public:
    /// Called once at the end. After a failure, `copies` are those that may be left in the new place all the same.
    using Done = std::function<void(const Result<bool> &moved, const QList<KeyCopy> &copies)>;

    /// `arrived` is called with the connections whose keys are in the new place, and remembers that; an error takes all back.
    KeyMove(KeyShelf &shelf, KeyPlace from, KeyPlace to, QList<ConnectionId> ids,
            std::function<Result<bool>(const QList<ConnectionId> &)> arrived, Done done);

private:
    void carryNext();
    void write(const ConnectionId &id, const QByteArray &key);
    void takeBack(const ApiError &error);
    void end(const Result<bool> &moved);

    KeyShelf &m_shelf;
    const KeyPlace m_from;
    const KeyPlace m_to;
    const QList<ConnectionId> m_ids;
    const std::function<Result<bool>(const QList<ConnectionId> &)> m_arrived;
    const Done m_done;
    QList<ConnectionId> m_written;
    QList<KeyCopy> m_copies;
    qsizetype m_next = 0;
};

} // namespace Muster
