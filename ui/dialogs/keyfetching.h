// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strongid.h"

#include <QString>

#include <functional>

class QWidget;

namespace Muster {

class ConnectionService;
class KeyStore;
class Prompts;

struct FetchedKey
{
    bool isThere = false; ///< the connection has its key now
    QString problem;      ///< why it could not be brought, as a sentence; empty where there is none to bring, or the user wanted none
};

/// Brings a connection's key from where it is kept, without typing it; asks for the pass phrase where that has not been given yet.
/// `then` is called later, once, unless `parent` is destroyed first; the others must outlive `parent`, the dialogs' parent.
void fetchKey(ConnectionService &connections, Prompts &prompts, const ConnectionId &id, QWidget *parent,
              std::function<void(const FetchedKey &)> then);

/// Opens what asks for the pass phrase of the encrypted file, unless that is open already. `then` is called unless the user cancels.
void unlockKeys(KeyStore &keys, Prompts &prompts, QWidget *parent, std::function<void()> then, std::function<void()> cancelled = {});

} // namespace Muster
