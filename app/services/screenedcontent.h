// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockrequest.h"
#include "import/screening.h"
#include "jobs/jobcontent.h"

#include <memory>

namespace Muster {

/// What a screening found ready for a blocklist, with the table it came from. Discarded rows (taken out by hand) are in the source under
/// the verdict `discarded`.
class ScreenedContent final : public JobContent
{
public:
    /// Nobody may change the screening while this object lives. `discarded`: rows taken out by hand, rising.
    explicit ScreenedContent(std::shared_ptr<const Screening> screening, QList<qsizetype> discarded = {});

    void visitRows(const std::function<void(const JobRow &)> &take) const override;
    [[nodiscard]] SourceShape sourceShape() const override;
    void visitSource(const std::function<void(const SourceRow &)> &take) const override;

private:
    std::shared_ptr<const Screening> m_screening;
    QList<qsizetype> m_discarded;
};

/// People that came from no file: a selection, an undo.
class ListedContent final : public JobContent
{
public:
    explicit ListedContent(QList<JobRow> rows) : m_rows(std::move(rows)) {}

    void visitRows(const std::function<void(const JobRow &)> &take) const override;

private:
    QList<JobRow> m_rows;
};

} // namespace Muster
