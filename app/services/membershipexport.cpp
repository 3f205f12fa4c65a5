// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/membershipexport.h"

#include "export/resultfile.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace Muster {

namespace {

QString write(const QString &path, const MembershipCheck &check)
{
    const auto written = writeResultFile(path, check.table(), [&check](qsizetype row) {
        return std::optional(RowResult{membershipWord(check.membership(row)), check.detail(row)});
    });
    return written ? QString() : written.error();
}

} // namespace

void MembershipExport::start(const QString &path, const std::shared_ptr<const MembershipCheck> &check)
{
    Q_ASSERT(check);
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        Q_EMIT finished(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([path, check] { return write(path, *check); }));
}

} // namespace Muster
