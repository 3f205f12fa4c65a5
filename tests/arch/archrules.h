// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arch/sourcetree.h"

namespace Muster::Arch {

// What architecture.md says, as checks. Each returns one line for each breach, "path:line: what is wrong"; none where all is well.

/// Includes go along the arrows only.
[[nodiscard]] QStringList wrongArrows(const QList<SourceFile> &files);
/// The application knows no widgets.
[[nodiscard]] QStringList widgetsInApp(const QList<SourceFile> &files);
/// Only net speaks to the network; the two places that wire the program together may hold its access manager.
[[nodiscard]] QStringList networkOutsideNet(const QList<SourceFile> &files);
/// No nested event loops, no waiting.
[[nodiscard]] QStringList nestedLoops(const QList<SourceFile> &files);
[[nodiscard]] QStringList withoutLicence(const QList<SourceFile> &files);
/// A .cpp over 400 lines, a header over 150.
[[nodiscard]] QStringList tooLarge(const QList<SourceFile> &files);
/// Names that say nothing: manager, helper, util, data, info.
[[nodiscard]] QStringList emptyNames(const QList<SourceFile> &files);

} // namespace Muster::Arch
