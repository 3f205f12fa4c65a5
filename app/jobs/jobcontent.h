// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <string_view>

namespace Muster {

/// One row of the table that a job was made from, as it was when the job began (edits included).
struct SourceRow
{
    QList<std::string_view> cells; ///< UTF-8; valid only while it is being visited
    std::uint32_t number = 0;      ///< as a spreadsheet shows it
    QString verdict;               ///< the verdict's word ("invalid", "duplicate_in_file" ...); empty for a row that became a row of the job
    QString detail;
};

/// How the table stood in its file.
struct SourceShape
{
    QStringList headers;  ///< empty: the job has no source table
    bool hasHeader = true;
    char delimiter = ','; ///< of a result file
};

/// What a job is made of, given row by row, so that a million of them need not stand in memory twice. Visited on the journal's thread, while
/// nothing else changes it.
class JobContent
{
public:
    virtual ~JobContent() = default;

    /// The rows that are to be written, in order, until `take` answers false. Only identity, payload and sourceRow count.
    virtual void visitRows(const std::function<bool(const JobRow &)> &take) const = 0;
    [[nodiscard]] virtual SourceShape sourceShape() const { return {}; }
    /// Every row of the source table, in order, also those that are not sent.
    virtual void visitSource(const std::function<void(const SourceRow &)> & /*take*/) const {}
};

} // namespace Muster
