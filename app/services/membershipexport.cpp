// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/membershipexport.h"

#include "base/onworker.h"
#include "export/resultfile.h"

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
    const auto work = [path, check] { return write(path, *check); };
    onWorker(this, work, [this](std::optional<QString> &&error) { Q_EMIT finished(error.value_or(tr("There is not enough memory."))); });
}

} // namespace Muster
