// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/apierror.h"
#include "pages/pagenotice.h"

#include <QDateTime>

namespace Muster {

// What pages say in the same words about a reading of their list that went wrong. The button stands for another try, or for entering the key
// where wantsKey().

[[nodiscard]] bool wantsKey(const ApiError &error);
/// Nothing came.
[[nodiscard]] PageNotice nothingReadNotice(const ApiError &error, const QString &connectionName);
/// Not all came. `howMuch` is a sentence.
[[nodiscard]] PageNotice partlyReadNotice(const ApiError &error, const QString &connectionName, const QString &howMuch);
/// What is shown is older; `shown` is a sentence that says how old.
[[nodiscard]] PageNotice notRereadNotice(const ApiError &error, const QString &connectionName, const QString &shown);
/// "10:32" in local time; "10:32 yesterday", else with the day, and with the year where it is not this one.
[[nodiscard]] QString asOfText(const QDateTime &time);

} // namespace Muster
