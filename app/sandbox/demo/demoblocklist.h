// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/demo/demopeople.h"

#include <QDateTime>
#include <QList>

namespace Muster::Sandbox {

/// One block of the demo company, before it is stored.
struct DemoBlock
{
    QString publicIdentifier;
    QString reason;      ///< null where there is none
    QDateTime createdAt; ///< UTC
};

/// `count` moments of the `days` before `now`, oldest first, on working days between 8 and 18 o'clock (UTC). Often several fall
/// together, as when somebody blocks a list.
[[nodiscard]] QList<QDateTime> workingMoments(Dice &dice, int count, int days, const QDateTime &now);

/// The workspace's blocklist: two years of it, oldest first.
[[nodiscard]] QList<DemoBlock> demoWorkspaceBlocks(Dice &dice, DemoPeople &people, const QDateTime &now);

} // namespace Muster::Sandbox
