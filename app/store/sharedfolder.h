// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace Muster {

/// What tells whether a folder is shared.
struct FolderFacts
{
    QByteArray fileSystem;    ///< its type as the system calls it ("ext4", "nfs4", "fuse.sshfs")
    bool isOwn = true;        ///< belongs to the user who runs this
    bool othersWrite = false; ///< somebody else may write in it; a group of the user alone does not count
};

/// Gives them for a folder that exists; none where they cannot be known.
using FolderProbe = std::function<std::optional<FolderFacts>(const QString &folder)>;

/// From this system.
[[nodiscard]] std::optional<FolderFacts> folderFacts(const QString &folder);

/// Why a profile must not be kept in this folder, as sentences that say what, why and what to do; empty where it may. One that does not
/// exist yet is where the nearest folder above it is, and will be the user's own.
[[nodiscard]] QString whyNotProfileIn(const QString &folder, const FolderProbe &probe);

} // namespace Muster
