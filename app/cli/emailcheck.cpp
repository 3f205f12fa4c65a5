// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/emailcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace Muster::Cli {

namespace {

constexpr size_t rowsLookedAt = 200;

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EmailCheck)
};

int columnNamed(const ImportTable &table, const QString &header)
{
    for (int column = 0; column < table.headers.size(); ++column) {
        if (table.headers.at(column).compare(header, Qt::CaseInsensitive) == 0)
            return column;
    }
    bool isNumber = false;
    const int number = header.toInt(&isNumber);
    return isNumber && number >= 1 && number <= table.headers.size() ? number - 1 : -1;
}

int guess(const ImportTable &table)
{
    if (table.headers.size() == 1)
        return 0;
    int best = -1;
    int most = 0;
    for (int column = 0; column < table.headers.size(); ++column) {
        int addresses = 0;
        for (size_t row = 0; row < std::min(table.rows.rowCount(), rowsLookedAt); ++row)
            addresses += readEmailAddress(table.rows.cell(row, column)).isValid() ? 1 : 0;
        if (addresses > most) {
            most = addresses;
            best = column;
        }
    }
    return best;
}

} // namespace

EmailCheck::EmailCheck(const ImportTable &table, int column)
{
    std::unordered_map<std::string, quint32> firstRows;
    m_rows.reserve(static_cast<qsizetype>(table.rows.rowCount()));
    for (size_t row = 0; row < table.rows.rowCount(); ++row) {
        const EmailAddress address = readEmailAddress(table.rows.cell(row, column));
        Row checked;
        if (!address.isValid()) {
            checked = {Verdict::Invalid, address.problem, 0};
        } else {
            const auto [first, isNew] = firstRows.try_emplace(address.key, table.rows.rowNumber(row));
            if (!isNew)
                checked = {Verdict::DuplicateInFile, EmailProblem::None, first->second};
        }
        ++m_counts[checked.verdict];
        m_rows << checked;
    }
}

QString EmailCheck::detail(qsizetype row) const
{
    const Row &checked = m_rows.at(row);
    if (checked.verdict == Verdict::DuplicateInFile)
        return Text::tr("same address as row %1").arg(checked.firstRowNumber);
    return describe(checked.problem);
}

tl::expected<int, QString> chooseEmailColumn(const ImportTable &table, const QStringList &choices)
{
    int column = guess(table);
    const QString known = table.headers.join(QLatin1String(", "));
    for (const QString &choice : choices) {
        const qsizetype equals = choice.indexOf(u'=');
        if (equals < 0 || choice.left(equals).compare(QLatin1String("email"), Qt::CaseInsensitive) != 0)
            return tl::unexpected(Text::tr("--map %1: an e-mail check takes email=HEADER.").arg(choice));
        column = columnNamed(table, choice.mid(equals + 1));
        if (column < 0)
            return tl::unexpected(Text::tr("--map %1: there is no such column. There are: %2.").arg(choice, known));
    }
    if (column < 0)
        return tl::unexpected(Text::tr("%1: no column looks like e-mail addresses. Say which one it is with --map email=HEADER; there are: %2.")
                                  .arg(table.name, known));
    return column;
}

} // namespace Muster::Cli
