// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/walead/waleadapi.h"
#include "jobs/joboperation.h"

namespace Muster {

/// Puts people on a blocklist. A row's payload is its reason, in UTF-8. WaLead promises no deduplication (contracts NOTES), so what
/// lost its answer is read back.
class BlockOperation final : public JobOperation
{
    Q_OBJECT

public:
    static constexpr int batchSize = 100; ///< rows in one call

    /// `api` must outlive this object.
    BlockOperation(WaLeadApi &api, BlocklistScope scope, QObject *parent = nullptr);

    [[nodiscard]] static JobRow rowFor(const BlockRequest &person);
    [[nodiscard]] static BlockRequest personOf(const JobRow &row);
    /// The request of one batch, without a connection: from any thread.
    [[nodiscard]] static HttpRequest requestFor(const WaLeadRequests &requests, const BlocklistScope &scope, const QList<JobRow> &batch);

    [[nodiscard]] WriteCapabilities capabilities() const override;
    [[nodiscard]] HttpRequest requestFor(const QList<JobRow> &batch) const override;
    [[nodiscard]] ApiCall<BatchAnswer> *send(const HttpRequest &request, const QList<JobRow> &batch, QObject *context) override;
    [[nodiscard]] ApiCall<QList<Standing>> *examine(const QList<JobRow> &rows, QObject *context) override;
    [[nodiscard]] QList<qsizetype> rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const override;

private:
    WaLeadApi &m_api;
    BlocklistScope m_scope;
};

} // namespace Muster
