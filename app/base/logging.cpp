// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

namespace Muster {

Q_LOGGING_CATEGORY(lcNet, "muster.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "muster.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcJobs, "muster.jobs", QtWarningMsg)
Q_LOGGING_CATEGORY(lcService, "muster.service", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSandbox, "muster.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "muster.ui", QtWarningMsg)

} // namespace Muster
