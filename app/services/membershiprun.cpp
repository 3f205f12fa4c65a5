// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/membershiprun.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace Muster {

void MembershipRun::start(const std::shared_ptr<const ImportTable> &table, const BlocklistColumns &columns,
                          const std::shared_ptr<const BlockedLookup> &workspace, const std::shared_ptr<const BlockedLookup> &campaign)
{
    Q_ASSERT(table && workspace);
    using Check = std::shared_ptr<const MembershipCheck>;
    auto *watcher = new QFutureWatcher<Check>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = ++m_generation] {
        watcher->deleteLater();
        if (generation == m_generation)
            Q_EMIT checked(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([table, columns, workspace, campaign]() -> Check {
        return std::make_shared<const MembershipCheck>(table, columns, workspace, campaign);
    }));
}

} // namespace Muster
