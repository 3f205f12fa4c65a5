// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/keymove.h"

#include <optional>

namespace Muster {

class Settings;

/// What the settings say of keys.
struct NotedKeys
{
    QList<ConnectionId> stored; ///< in the place that is chosen
    QList<KeyCopy> copies;      ///< to be removed
};

/// KeyStore's part of the settings; who changes anything here first takes up what another program has changed (the window and muster-cli
/// share the profile). An error is one of KeyStore's, and nothing was changed. Main thread.
class KeyNotes
{
public:
    /// `settings` must outlive this object.
    explicit KeyNotes(Settings &settings) : m_settings(settings) {}

    void reread();
    [[nodiscard]] std::optional<KeyPlace> chosen() const;
    [[nodiscard]] KeyPlace place() const; ///< KeyStore's
    [[nodiscard]] NotedKeys keys() const;
    [[nodiscard]] bool isStored(const ConnectionId &id) const { return keys().stored.contains(id); }
    /// Chooses the place as well: neither is remembered without the other.
    Result<bool> save(const NotedKeys &keys, KeyPlace place);
    Result<bool> note(const ConnectionId &id, bool isStored, KeyPlace place);
    void noteCopies(const QList<KeyCopy> &copies);
    void dropCopies(const QList<KeyCopy> &gone);

private:
    Settings &m_settings;
};

} // namespace Muster
