// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "jobs/joboperation.h"

#include <QDateTime>
#include <QList>

namespace Muster {

/// One person to take off the workspace blocklist.
struct UnblockTarget
{
    QString publicIdentifier;   ///< may be empty: then `entries` names the records
    QList<BlockedLead> entries; ///< the person's records as last read; what undoing blocks again. May be empty
    QDateTime addedFrom;        ///< valid: only records made between these two go (undoing a block job must not lift another's block)
    QDateTime addedUntil;
};

/// Takes people off the workspace blocklist. WaLead unblocks by record ID only, and IDs go stale (seed 002), so every run reads the
/// list first and each row's payload holds the records to remove, as they stood then. Removing a record twice removes
/// nothing more, but a person whose removal lost its answer may have been blocked anew: that is read back too.
class UnblockOperation final : public JobOperation
{
    Q_OBJECT

public:
    /// `api` must outlive this object.
    explicit UnblockOperation(WaLeadApi &api, QObject *parent = nullptr);

    [[nodiscard]] static JobRow rowFor(const UnblockTarget &target);
    [[nodiscard]] static UnblockTarget targetOf(const JobRow &row);

    [[nodiscard]] WriteCapabilities capabilities() const override;
    [[nodiscard]] HttpRequest requestFor(const QList<JobRow> &batch) const override;
    [[nodiscard]] ApiCall<BatchAnswer> *send(const QList<JobRow> &batch, QObject *context) override;
    [[nodiscard]] ApiCall<QList<Standing>> *examine(const QList<JobRow> &rows, QObject *context) override;
    [[nodiscard]] QList<qsizetype> rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const override;

private:
    WaLeadApi &m_api;
};

} // namespace Muster
