// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jobid.h"

#include <QRandomGenerator>
#include <QUuid>

namespace Muster {

JobId newJobId(const QDateTime &nowUtc)
{
    const auto milliseconds = static_cast<quint64>(nowUtc.toMSecsSinceEpoch());
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint64 more = QRandomGenerator::global()->generate64();
    const auto byte = [](quint64 value, int shift) { return static_cast<uchar>(value >> shift); };
    const QUuid id(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds),
                   static_cast<ushort>(0x7000U | (random & 0x0fffU)),      // version 7
                   static_cast<uchar>(0x80U | (byte(random, 16) & 0x3fU)), // variant
                   byte(random, 24), byte(more, 0), byte(more, 8), byte(more, 16), byte(more, 24), byte(more, 32), byte(more, 40));
    return JobId(id.toString(QUuid::WithoutBraces));
}

} // namespace Muster
