// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockrequest.h"
#include "import/screening.h"

namespace Muster::Test {

/// Whom a blocklist's screening would block, in file order.
inline QList<BlockRequest> readyPeople(const Screening &screening)
{
    QList<BlockRequest> people;
    for (const qsizetype row : screening.readyRows())
        people << BlockRequest{screening.fieldText(row, ImportField::Identifier), screening.reason(row)};
    return people;
}

} // namespace Muster::Test
