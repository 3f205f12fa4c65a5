// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rosterapi.h"
#include "import/screening.h"
#include "jobs/jobcontent.h"

#include <functional>
#include <memory>

namespace Muster {

/// A ready row of a screening as a row of a job: identity and payload. Called on the journal's thread.
using ScreenedRowMaker = std::function<JobRow(const Screening &screening, qsizetype row)>;

/// For a blocklist and a do-not-contact list.
[[nodiscard]] JobRow screenedBlockRow(const Screening &screening, qsizetype row);
/// For a roster. `requests` must outlive the maker.
[[nodiscard]] ScreenedRowMaker screenedLeadRow(const RosterRequests &requests);
/// The person that a roster's screening adds.
[[nodiscard]] NewLead newLeadOf(const Screening &screening, qsizetype row);

/// What a screening found ready, with the table it came from. Discarded rows (taken out by hand) are in the source under the verdict
/// `discarded`.
class ScreenedContent final : public JobContent
{
public:
    /// Nobody may change the screening while this object lives. `discarded`: rows taken out by hand, rising.
    explicit ScreenedContent(std::shared_ptr<const Screening> screening, QList<qsizetype> discarded = {},
                             ScreenedRowMaker make = screenedBlockRow);

    void visitRows(const std::function<bool(const JobRow &)> &take) const override;
    [[nodiscard]] SourceShape sourceShape() const override;
    void visitSource(const std::function<void(const SourceRow &)> &take) const override;

private:
    std::shared_ptr<const Screening> m_screening;
    QList<qsizetype> m_discarded;
    ScreenedRowMaker m_make;
};

/// People that came from no file: a selection, an undo.
class ListedContent final : public JobContent
{
public:
    explicit ListedContent(QList<JobRow> rows) : m_rows(std::move(rows)) {}

    void visitRows(const std::function<bool(const JobRow &)> &take) const override;

private:
    QList<JobRow> m_rows;
};

} // namespace Muster
