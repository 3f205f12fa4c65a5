// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/keyfetching.h"

#include "dialogs/passphrasedialog.h"
#include "services/connectionservice.h"
#include "store/keystore.h"

#include <utility>

namespace Muster {

void fetchKey(ConnectionService &connections, Prompts &prompts, const ConnectionId &id, QWidget *parent,
              std::function<void(const FetchedKey &)> then)
{
    const auto bring = [&connections, id, parent, then] {
        ApiCall<bool> *call = connections.fetchKey(id, parent);
        call->onDone(parent, [then](const Result<bool> &brought) {
            then(brought ? FetchedKey{*brought, {}} : FetchedKey{false, brought.error().detail});
        });
    };
    KeyStore *keys = connections.keyStore();
    if (keys && !connections.hasKey(id) && connections.hasStoredKey(id) && keys->place() == KeyPlace::EncryptedFile && keys->isLocked())
        unlockKeys(*keys, prompts, parent, bring, [then] { then({}); });
    else
        bring();
}

void unlockKeys(KeyStore &keys, Prompts &prompts, QWidget *parent, std::function<void()> then, std::function<void()> cancelled)
{
    if (!keys.isLocked())
        return then();
    auto *dialog = new PassphraseDialog(keys, prompts, PassphraseDialog::Purpose::Unlock, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(then));
    if (cancelled)
        QObject::connect(dialog, &QDialog::rejected, parent, std::move(cancelled));
    dialog->open();
}

} // namespace Muster
