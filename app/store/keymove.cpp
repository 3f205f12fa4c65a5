// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keymove.h"

#include "base/logging.h"

#include <utility>

namespace Muster {

KeyMove::KeyMove(KeyShelf &shelf, KeyPlace from, KeyPlace to, QList<ConnectionId> ids, ApiCall<bool> *call,
                 std::function<void(const QList<ConnectionId> &)> arrived, QObject *parent)
    : QObject(parent), m_shelf(shelf), m_from(from), m_to(to), m_ids(std::move(ids)), m_call(call), m_arrived(std::move(arrived))
{
    carryNext();
}

void KeyMove::carryNext()
{
    if (m_to == KeyPlace::Session || m_next == m_ids.size()) {
        m_arrived(m_written);
        m_next = 0;
        forgetNext();
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
            takeBack(written.error());
            return;
        }
        m_written.append(id);
        carryNext();
    });
}

void KeyMove::forgetNext()
{
    if (m_from == KeyPlace::EncryptedFile) {
        end(m_shelf.discardFile());
        return;
    }
    if (m_next == m_ids.size()) {
        end(true);
        return;
    }
    m_shelf.remove(m_from, m_ids.at(m_next++), this)->onDone(this, [this](const Result<bool> &removed) {
        if (!removed)
            qCWarning(lcService) << "a key that was moved could not be removed from where it was";
        forgetNext();
    });
}

/// What was written is of no use; that it could not be taken away again changes nothing about the error.
void KeyMove::takeBack(const ApiError &error)
{
    if (m_written.isEmpty()) {
        end(tl::unexpected(error));
        return;
    }
    const ConnectionId id = m_written.takeLast();
    m_shelf.remove(m_to, id, this)->onDone(this, [this, error](const Result<bool> &) { takeBack(error); });
}

void KeyMove::end(const Result<bool> &outcome)
{
    if (m_call)
        m_call->finish(outcome);
    deleteLater();
}

} // namespace Muster
