// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/requestlog.h"

#include <QLocale>
#include <QString>

namespace Muster {

// The words for a noted request; translatable, but for what comes from the wire. None names a person (LoggedRequest).

/// "200", "Timed out", "Under way".
[[nodiscard]] QString requestOutcomeText(const LoggedRequest &request);
/// What followed and why, as a sentence: "The server asked to slow down; tried again after 2 s." Empty for a success and while under way.
[[nodiscard]] QString requestFollowUpText(const LoggedRequest &request);
/// "1.2 kB".
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale &locale = QLocale());
/// "12 ms", "3.4 s"; empty while under way.
[[nodiscard]] QString requestDurationText(const LoggedRequest &request);
/// Path and query.
[[nodiscard]] QString requestPath(const LoggedRequest &request);
/// All of it in a few lines, the curl command last.
[[nodiscard]] QString requestDetailsText(const LoggedRequest &request);
/// In one line of cells between tabs, the time in UTC: to be pasted into a mail or a table.
[[nodiscard]] QString requestLine(const LoggedRequest &request);

} // namespace Muster
