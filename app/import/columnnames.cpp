// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/columnnames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

} // namespace

QStringList columnNames(const std::vector<std::string> &header, int columns)
{
    QStringList names;
    QSet<QString> taken;
    for (int column = 0; column < std::max(static_cast<int>(header.size()), columns); ++column) {
        const size_t index = static_cast<size_t>(column);
        const QString written = index < header.size() ? QString::fromStdString(header[index]).simplified() : QString();
        const QString name = written.isEmpty() ? Text::tr("Column %1").arg(column + 1) : written;
        QString distinct = name;
        for (int copy = 2; taken.contains(distinct.toCaseFolded()); ++copy)
            distinct = QStringLiteral("%1 (%2)").arg(name).arg(copy);
        taken.insert(distinct.toCaseFolded());
        names.append(distinct);
    }
    return names;
}

} // namespace Muster
