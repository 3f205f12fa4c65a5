// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewcopy.h"

#include "models/reviewmodel.h"

#include <QLocale>

namespace Muster {

QString reviewLines(const Screening &screening, const ReviewSnapshot &snapshot, const std::vector<quint32> &rows,
                    const QList<ImportField> &fields, const std::atomic<bool> &stale)
{
    const QLocale locale;
    QString lines;
    QByteArray edited;
    for (const quint32 row : rows) {
        if (stale)
            break;
        if (!lines.isEmpty())
            lines += QLatin1Char('\n');
        lines += locale.toString(screening.rowNumber(row)) + QLatin1Char('\t') +
                 reviewWord(screening.verdict(row), screening.columns().target());
        for (const ImportField field : fields) {
            const std::string_view text = snapshot.shown(row, field, edited);
            lines += QLatin1Char('\t') + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
        }
        lines += QLatin1Char('\t') + screening.detail(row);
    }
    return lines;
}

} // namespace Muster
