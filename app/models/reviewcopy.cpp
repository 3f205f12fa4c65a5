// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewcopy.h"

#include "models/reviewmodel.h"

#include <QLocale>

namespace Muster {

QStringList reviewCells(const Screening &screening, const ReviewSnapshot &snapshot, quint32 row, const QList<ImportField> &fields)
{
    QStringList cells{QLocale().toString(screening.rowNumber(row)), reviewWord(screening.verdict(row), screening.columns().target())};
    QByteArray edited;
    for (const ImportField field : fields) {
        const std::string_view text = snapshot.shown(row, field, edited);
        cells.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified());
    }
    cells.append(screening.detail(row));
    return cells;
}

} // namespace Muster
