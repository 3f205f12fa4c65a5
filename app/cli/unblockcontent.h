// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/unblockscreening.h"
#include "jobs/jobcontent.h"

#include <memory>

namespace Muster::Cli {

/// What a screening found to take off the workspace's blocklist, with the table it came from.
class UnblockContent final : public JobContent
{
public:
    /// `column` holds the people.
    UnblockContent(std::shared_ptr<const ImportTable> table, int column, UnblockScreening screening);

    [[nodiscard]] const ImportTable &table() const { return *m_table; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] const UnblockScreening &screening() const { return m_screening; }
    /// The words of a result file: "ready", "duplicate_in_file", "not_blocked", "invalid", and why.
    [[nodiscard]] QString verdict(qsizetype row) const;
    [[nodiscard]] QString detail(qsizetype row) const;

    void visitRows(const std::function<void(const JobRow &)> &take) const override;
    [[nodiscard]] SourceShape sourceShape() const override;
    void visitSource(const std::function<void(const SourceRow &)> &take) const override;

private:
    std::shared_ptr<const ImportTable> m_table;
    int m_column;
    UnblockScreening m_screening;
};

} // namespace Muster::Cli
