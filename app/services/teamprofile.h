// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Muster {

class ConnectionService;
class Settings;

// What a team shares as a file: connections without their keys, remembered column mappings and saved views. Main thread.

enum class SharedKind : unsigned char { Connection, Columns, View };

/// How one thing in a file stands to what the profile has.
enum class SharedState : unsigned char {
    New,
    Same,        ///< is here already, as it is there
    Conflicting, ///< another one of this name is here (mappings: for the same headers)
};

/// One thing in a file that was read.
struct SharedItem
{
    SharedKind kind = SharedKind::Connection;
    SharedState state = SharedState::New;
    QString name;   ///< a connection's or view's name; a mapping's headers, in one line
    QString detail; ///< one line: a connection's vendor and address, a view's connection and campaign; empty for a mapping
    /// For the user to choose where Conflicting: takes the place of what is here. Otherwise both stay, this one under a new name; of two
    /// mappings for the same headers only one can be, so the one here stays.
    bool replaces = false;
    bool taken = true;   ///< for the user to choose: false leaves it out
    QJsonObject content; ///< for applyTeamProfile()
    /// False for a connection of another vendor, address or workspace than the one here: a key must not go there, so both stay.
    bool mayReplace = true;
};

/// What applyTeamProfile() did.
struct TeamProfileOutcome
{
    int added = 0;
    int replaced = 0;
    int renamed = 0;   ///< added under a new name
    int leftAlone = 0; ///< here already, or not wanted
    QString problem;   ///< sentences, one in a line; empty where all went well
};

/// A human-readable JSON document (UTF-8). Holds no key and nobody's name: of a view only order, columns and statuses, never what is
/// searched for. Practice and what belongs to it are left out.
[[nodiscard]] QByteArray writeTeamProfile(const ConnectionService &connections, const Settings &settings);

/// What `document` would bring, connections first; fails with a sentence that says what is wrong and where. All or nothing: half a file is
/// worse than none.
[[nodiscard]] tl::expected<QList<SharedItem>, QString> readTeamProfile(const QByteArray &document, const ConnectionService &connections,
                                                                       const Settings &settings);

/// Takes them into the profile. Connections arrive without a key; one that is production here stays so. Counted is what was saved.
[[nodiscard]] TeamProfileOutcome applyTeamProfile(const QList<SharedItem> &items, ConnectionService &connections, Settings &settings);

} // namespace Muster
