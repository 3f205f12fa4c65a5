// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace Muster {

class Settings;

/// The connections of a profile, Practice's three and the user's own, as the settings remember them. Keys and sessions are
/// ConnectionService's, and so are the contracts of what it offers under the same names. Each change first takes up what another
/// program on this profile has changed. Main thread.
class ConnectionList
{
public:
    /// `settings` must outlive this object.
    explicit ConnectionList(Settings &settings);

    [[nodiscard]] QList<Connection> all() const { return m_practice + m_own; }
    [[nodiscard]] const QList<Connection> &own() const { return m_own; }
    /// Practice's, whose address is known only while it runs.
    [[nodiscard]] QList<Connection> &practice() { return m_practice; }
    [[nodiscard]] std::optional<Connection> find(const QString &name) const;
    [[nodiscard]] std::optional<Connection> find(const ConnectionId &id) const;

    tl::expected<Connection, QString> add(const Connection &connection);
    tl::expected<Connection, QString> update(const Connection &connection);
    tl::expected<Connection, QString> duplicate(const ConnectionId &id);
    bool move(const ConnectionId &id, qsizetype place);
    bool remove(const ConnectionId &id);

    [[nodiscard]] static QString whyNotAddress(const QUrl &url);
    /// Whether a key of the one may go to the other: the same vendor, origin (scheme, host, port) and workspace.
    [[nodiscard]] static bool isSameAccount(const Connection &a, const Connection &b);
    /// Without a slash at its end, as it is kept.
    [[nodiscard]] static QUrl tidied(const QUrl &baseUrl);

private:
    void takeUpOthersChanges();
    [[nodiscard]] bool save(const QList<Connection> &own);
    [[nodiscard]] qsizetype indexOf(const ConnectionId &id) const; ///< among the user's own; -1: none
    [[nodiscard]] ConnectionId idFor(const Connection &connection) const;
    void rememberRemoved(const Connection &connection);
    [[nodiscard]] QString whyNot(const Connection &connection) const;

    Settings &m_settings;
    QList<Connection> m_practice; ///< one for each vendor
    QList<Connection> m_own;
};

} // namespace Muster
