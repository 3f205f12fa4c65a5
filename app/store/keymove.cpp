// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keymove.h"

#include <utility>

namespace Muster {

KeyMove::KeyMove(KeyShelf &shelf, KeyPlace from, KeyPlace to, QList<ConnectionId> ids,
                 std::function<Result<bool>(const QList<ConnectionId> &)> arrived, Done done)
    : m_shelf(shelf), m_from(from), m_to(to), m_ids(std::move(ids)), m_arrived(std::move(arrived)), m_done(std::move(done))
{
    carryNext();
}

void KeyMove::carryNext()
{
    if (m_to == KeyPlace::Session || m_next == m_ids.size()) {
        const Result<bool> remembered = m_arrived(m_written);
        if (remembered)
            end(true);
        else
            takeBack(remembered.error());
        return;
    }
    const ConnectionId id = m_ids.at(m_next++);
    m_shelf.read(m_from, id, this)->onDone(this, [this, id](const Result<QByteArray> &key) {
        if (!key)
            takeBack(key.error());
        else if (key->isEmpty()) // somebody deleted it there
            carryNext();
        else
            write(id, *key);
    });
}

void KeyMove::write(const ConnectionId &id, const QByteArray &key)
{
    m_shelf.write(m_to, id, key, this)->onDone(this, [this, id](const Result<bool> &written) {
        if (!written) {
            if (written.error().kind == ErrorKind::Timeout) // it may be written yet
                m_copies.append({m_to, id});
            takeBack(written.error());
            return;
        }
        m_written.append(id);
        carryNext();
    });
}

/// What was written is of no use.
void KeyMove::takeBack(const ApiError &error)
{
    if (m_written.isEmpty()) {
        end(tl::unexpected(error));
        return;
    }
    const ConnectionId id = m_written.takeLast();
    m_shelf.remove(m_to, id, this)->onDone(this, [this, id, error](const Result<bool> &removed) {
        if (!removed)
            m_copies.append({m_to, id});
        takeBack(error);
    });
}

void KeyMove::end(const Result<bool> &moved)
{
    deleteLater();
    m_done(moved, m_copies);
}

} // namespace Muster
