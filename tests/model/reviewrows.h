// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reviewmodel.h"

namespace Muster::Test {

using Cells = QList<QStringList>;

/// A table with the columns Profile and Reason; its first row is row 2 of the file.
inline std::shared_ptr<const ImportTable> tableOf(const Cells &rows)
{
    auto table = std::make_shared<ImportTable>();
    table->name = QStringLiteral("list.csv");
    table->headers = {QStringLiteral("Profile"), QStringLiteral("Reason")};
    quint32 number = 2;
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            table->rows.append(cell.toStdString());
        table->rows.endRow(number++);
    }
    return table;
}

inline std::shared_ptr<const BlockedLookup> blocked(const QString &identifier)
{
    return std::make_shared<const BlockedLookup>(
        QList<BlockedLead>{{RecordId(QStringLiteral("id-1")), identifier, QStringLiteral("Partner"), {}, {}}});
}

inline Screened screened(const std::shared_ptr<const ImportTable> &table, const std::shared_ptr<const BlockedLookup> &known = nullptr)
{
    return {std::make_shared<Screening>(table, ColumnMap{0, 1}, ScreeningLists{known, {}}), table, {}};
}

inline Screened usualScreening()
{
    return screened(tableOf({{QStringLiteral("john-doe"), QStringLiteral("Client")},
                             {QStringLiteral("jane-smith"), {}},
                             {QStringLiteral("https://uk.linkedin.com/in/john-doe/"), {}},
                             {QStringLiteral("linkedin.com/company/acme"), QStringLiteral("Client")},
                             {QStringLiteral("amelie-garcia"), QStringLiteral("Opt-out")},
                             {QStringLiteral("jane@example.com"), QStringLiteral("Opt-out")}}),
                    blocked(QStringLiteral("amelie-garcia")));
}

inline QString textAt(const ReviewModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

inline Verdict verdictAt(const ReviewModel &model, int row)
{
    return static_cast<Verdict>(model.index(row, 0).data(ReviewModel::VerdictRole).toInt());
}

inline QStringList shownIdentifiers(const ReviewModel &model)
{
    QStringList identifiers;
    for (int row = 0; row < model.rowCount(); ++row)
        identifiers << textAt(model, row, ReviewModel::Identifier);
    return identifiers;
}

inline bool type(ReviewModel &model, int row, int column, const QString &text)
{
    return model.setData(model.index(row, column), text);
}

} // namespace Muster::Test
