// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/verdict.h"

#include <QCoreApplication>

#include <numeric>

namespace Muster {

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return QStringLiteral("ready");
    case Verdict::DuplicateInFile:
        return QStringLiteral("duplicate_in_file");
    case Verdict::AlreadyThere:
        return QStringLiteral("already_there");
    case Verdict::Blocked:
        return QStringLiteral("blocked");
    case Verdict::Invalid:
        return QStringLiteral("invalid");
    }
    return {};
}

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return QCoreApplication::translate("Verdict", "Ready");
    case Verdict::DuplicateInFile:
        return QCoreApplication::translate("Verdict", "Duplicate in file");
    case Verdict::AlreadyThere:
        return QCoreApplication::translate("Verdict", "Already blocked");
    case Verdict::Blocked:
        return QCoreApplication::translate("Verdict", "Blocked");
    case Verdict::Invalid:
        return QCoreApplication::translate("Verdict", "Invalid");
    }
    return {};
}

qint64 VerdictCounts::total() const
{
    return std::accumulate(byVerdict.cbegin(), byVerdict.cend(), qint64(0));
}

} // namespace Muster
