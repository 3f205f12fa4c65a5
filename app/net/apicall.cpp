// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apicall.h"

namespace Muster {

void ApiCallBase::scheduleFinish()
{
    Q_ASSERT(!m_scheduled);
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_finished = true;
            deleteLater();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace Muster
