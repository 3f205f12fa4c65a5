// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/membershiprun.h"

#include "base/onworker.h"

namespace Muster {

void MembershipRun::start(const std::shared_ptr<const ImportTable> &table, const ColumnMap &columns,
                          const std::shared_ptr<const BlockedLookup> &workspace, const std::shared_ptr<const BlockedLookup> &campaign)
{
    Q_ASSERT(table && workspace);
    const auto check = [table, columns, workspace, campaign]() -> std::shared_ptr<const MembershipCheck> {
        return std::make_shared<const MembershipCheck>(table, columns, workspace, campaign);
    };
    onWorker(this, check, [this, generation = ++m_generation](std::optional<std::shared_ptr<const MembershipCheck>> &&made) {
        if (generation != m_generation)
            return;
        if (made)
            Q_EMIT checked(*made);
        else
            Q_EMIT failed(tr("There is not enough memory to check this list. Split it into smaller files and try again."));
    });
}

} // namespace Muster
