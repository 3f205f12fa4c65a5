// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importfield.h"

#include <QString>

namespace Muster {

class ImportComparison;

// What an ImportDialog says, by what it fills. Translatable.

/// "Block people: Workspace blocklist", "Add leads to Q1 Founders".
[[nodiscard]] QString importTitle(ImportTarget target, const QString &targetName);
/// The button: "Block 1,180 people", "Add 1,180 leads". `isLive`: mail goes out at once. Without rows to count: "Block", "Add".
[[nodiscard]] QString importAction(ImportTarget target, qint64 ready, bool isLive);
[[nodiscard]] QString importAction(ImportTarget target);
/// Why one cannot go on without a column for the identity.
[[nodiscard]] QString chooseIdentity(ImportTarget target);

/// While the list is read, and how far that is.
[[nodiscard]] QString readingText(ImportTarget target);
[[nodiscard]] QString readSoFar(ImportTarget target, qint64 read);
/// The user went on without: the list could not be read, or not to its end yet; and what follows from it.
[[nodiscard]] QString notComparedText(ImportTarget target);
[[nodiscard]] QString notYetComparedText(ImportTarget target, qint64 read);
[[nodiscard]] QString notComparedConsequence(ImportTarget target);

/// For a roster: "Compared with 3 blocklists, as of 10:32"; empty before they are known.
[[nodiscard]] QString comparedText(const ImportComparison &comparison);
/// "Workspace blocklist of WaLead could not be read." and what that means; empty where all were.
[[nodiscard]] QString unreadText(const ImportComparison &comparison);
[[nodiscard]] QString unreadConsequence();

} // namespace Muster
