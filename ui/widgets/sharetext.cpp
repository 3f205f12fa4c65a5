// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sharetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShareText)
};

} // namespace

QString shareText(const QString &label, qint64 count, qint64 whole)
{
    const QLocale locale;
    const double share = 100.0 * double(count) / double(std::max<qint64>(1, whole));
    return Text::tr("%1: %2 (%3 %)", "a name, how many, their share").arg(label, locale.toString(count), locale.toString(share, 'f', 1));
}

} // namespace Muster
