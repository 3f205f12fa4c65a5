// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/keyshelf.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace Muster {

/// Carries keys from one place to another: all are written there before the first is forgotten here. Deletes itself when done. It goes
/// on where nobody waits for it any more.
class KeyMove : public QObject
{
    Q_OBJECT

public:
    /// `arrived` is called with the connections whose keys are there, before anything is forgotten. `call` is finished, if it still lives.
    KeyMove(KeyShelf &shelf, KeyPlace from, KeyPlace to, QList<ConnectionId> ids, ApiCall<bool> *call,
            std::function<void(const QList<ConnectionId> &)> arrived, QObject *parent);

private:
    void carryNext();
    void write(const ConnectionId &id, const QByteArray &key);
    void forgetNext();
    void takeBack(const ApiError &error);
    void end(const Result<bool> &outcome);

    KeyShelf &m_shelf;
    const KeyPlace m_from;
    const KeyPlace m_to;
    const QList<ConnectionId> m_ids;
    const QPointer<ApiCall<bool>> m_call;
    const std::function<void(const QList<ConnectionId> &)> m_arrived;
    QList<ConnectionId> m_written;
    qsizetype m_next = 0;
};

} // namespace Muster
