// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/emailaddress.h"
#include "domain/verdict.h"
#include "import/importtable.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Muster::Cli {

/// A verdict for every row of a table of e-mail addresses: Invalid, DuplicateInFile or Ready.
class EmailCheck
{
public:
    struct Row
    {
        Verdict verdict = Verdict::Ready;
        EmailProblem problem = EmailProblem::None; ///< for Invalid
        quint32 firstRowNumber = 0;                ///< for DuplicateInFile
    };

    EmailCheck() = default;
    EmailCheck(const ImportTable &table, int column);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const VerdictCounts &counts() const { return m_counts; }
    /// Translatable; empty for Ready.
    [[nodiscard]] QString detail(qsizetype row) const;

private:
    QList<Row> m_rows;
    VerdictCounts m_counts;
};

/// The column that holds the addresses: as `choices` say ("email=HEADER", or a 1-based column number), else the one in whose first
/// 200 rows most cells are addresses. The error is a sentence that names what there is.
[[nodiscard]] tl::expected<int, QString> chooseEmailColumn(const ImportTable &table, const QStringList &choices);

} // namespace Muster::Cli
