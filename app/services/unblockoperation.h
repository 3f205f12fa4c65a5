// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "jobs/joboperation.h"
#include "services/unblocktarget.h"

#include <QList>

namespace Muster {

/// Takes people off the workspace blocklist. WaLead unblocks by record ID only, and IDs go stale (seed 002), so every run reads the
/// list first and each row's payload holds the records to remove, as they stood then. Removing a record twice removes
/// nothing more, but a person whose removal lost its answer may have been blocked anew: that is read back too.
class UnblockOperation final : public JobOperation
{
    Q_OBJECT

public:
    static constexpr int batchSize = 100; ///< rows in one call

    /// `api` must outlive this object.
    explicit UnblockOperation(WaLeadApi &api, QObject *parent = nullptr);

    [[nodiscard]] static JobRow rowFor(const UnblockTarget &target);
    [[nodiscard]] static UnblockTarget targetOf(const JobRow &row);
    /// The request of one batch, without a connection: from any thread.
    [[nodiscard]] static HttpRequest requestFor(const WaLeadRequests &requests, const QList<JobRow> &batch);

    [[nodiscard]] WriteCapabilities capabilities() const override;
    [[nodiscard]] HttpRequest requestFor(const QList<JobRow> &batch) const override;
    [[nodiscard]] ApiCall<BatchAnswer> *send(const HttpRequest &request, const QList<JobRow> &batch, QObject *context) override;
    /// A person is found by comparison key, or by record ID where no identifier was given. What was sent already (a row that is not ready)
    /// is Done once its records are gone: who stands there again was blocked anew by somebody else.
    [[nodiscard]] ApiCall<QList<Standing>> *examine(const QList<JobRow> &rows, QObject *context) override;
    [[nodiscard]] QList<qsizetype> rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const override;

private:
    WaLeadApi &m_api;
};

} // namespace Muster
