// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/columnchoice.h"

#include "domain/identity.h"
#include "store/settings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Muster {

namespace {

constexpr size_t sampleRows = 200;

QString memoryKey(const ImportTable &table)
{
    // Hashed: headers may hold any sign, and somebody else's column names are nothing to keep in a settings file.
    const QByteArray headers = table.headers.join(QChar(0x1f)).toCaseFolded().toUtf8();
    return QStringLiteral("columns-") + QString::fromLatin1(QCryptographicHash::hash(headers, QCryptographicHash::Sha1).toHex().left(16));
}

std::optional<ColumnMap> remembered(const ImportTable &table, const Settings &settings)
{
    if (!table.notes.hasHeader)
        return std::nullopt;
    const QStringList parts = settings.choice(memoryKey(table)).split(QLatin1Char('/'));
    if (parts.size() != 2)
        return std::nullopt;
    bool readsIdentifier = false;
    bool readsReason = false;
    const int identifier = parts.at(0).toInt(&readsIdentifier);
    const int reason = parts.at(1).toInt(&readsReason);
    const int count = static_cast<int>(table.headers.size());
    const bool fits =
        readsIdentifier && readsReason && identifier >= 0 && identifier < count && reason >= -1 && reason < count && reason != identifier;
    return fits ? std::optional(ColumnMap(identifier, reason)) : std::nullopt;
}

/// Whether the headers alone lead to the same identifier column.
bool headersSayIt(const ImportTable &table, const ColumnMap &columns)
{
    if (!table.notes.hasHeader)
        return false;
    ImportTable headersOnly;
    headersOnly.headers = table.headers;
    headersOnly.notes = table.notes;
    return guessColumns(headersOnly, columns.target()).map.identity() == columns.identity();
}

bool mostCellsArePeople(const ImportTable &table, int column)
{
    size_t people = 0;
    size_t filled = 0;
    for (size_t row = 0; row < std::min(table.rows.rowCount(), sampleRows); ++row) {
        const PersonIdentity identity = readPersonIdentity(table.rows.cell(row, column));
        filled += identity.problem != IdentityProblem::Blank;
        people += identity.isValid();
    }
    return people * 2 >= filled;
}

} // namespace

ColumnChoice chooseColumns(const ImportTable &table, ImportTarget target, const Settings &settings)
{
    if (const auto known = remembered(table, settings))
        return {{*known, {}}, true, true};
    const ColumnGuess guess = guessColumns(table, target);
    if (guess.map.identity() < 0)
        return {guess, false, false};
    const bool certain = table.headers.size() == 1 || (headersSayIt(table, guess.map) && mostCellsArePeople(table, guess.map.identity()));
    return {guess, false, certain};
}

void rememberColumns(const ImportTable &table, const ColumnMap &columns, Settings &settings)
{
    if (table.notes.hasHeader && table.headers.size() > 1)
        settings.setChoice(memoryKey(table), QStringLiteral("%1/%2").arg(columns.identity()).arg(columns.column(ImportField::Reason)));
}

} // namespace Muster
