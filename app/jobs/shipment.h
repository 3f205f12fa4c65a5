// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/batchsearch.h"
#include "jobs/joboperation.h"
#include "jobs/journal.h"

#include <QList>

#include <optional>

namespace Muster {

/// What an answer did to a shipment.
struct ShipmentVerdict
{
    QList<RowSettlement> rows; ///< what became of them; the shipment's other rows stay in doubt
    bool goesOn = false;       ///< a part of it is still to be sent: Shipment::next()
    bool hasAccepted = false;  ///< the server took something
    bool hasBlamed = false;    ///< a refusal cost a row without naming it
    QList<qint64> doubted;     ///< rows that were sent and may or may not have been done
    QList<qint64> shortRows;   ///< accepted, but `shortfall` of them were so already, and nobody knows which
    qint64 shortfall = 0;
};

/// Rows in doubt that are sent together and, after a refusal because of one of them, in parts until it is found. A value; sends nothing.
class Shipment
{
public:
    /// Not empty.
    explicit Shipment(QList<JobRow> rows) : m_rows(std::move(rows)) {}

    /// What is to be sent now; not empty unless the last verdict said that nothing goes on.
    [[nodiscard]] QList<JobRow> next() const;
    /// What became of next().
    [[nodiscard]] ShipmentVerdict take(const Result<BatchAnswer> &answer, const JobOperation &operation);
    /// Every row without a fate, to be sent another time, with the detail that it had.
    [[nodiscard]] QList<RowSettlement> released() const;

private:
    void takeDone(const BatchAnswer &answer, const WriteCapabilities &can, ShipmentVerdict &verdict);
    void takeFailure(const ApiError &error, const JobOperation &operation, ShipmentVerdict &verdict);
    void takeRefusal(const ApiError &error, const JobOperation &operation, ShipmentVerdict &verdict);
    void searchOn(ShipmentVerdict &verdict);

    QList<JobRow> m_rows;
    std::optional<BatchSearch> m_search;
    ApiError m_refusal; ///< the last one
};

} // namespace Muster
