// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apicall.h"

#include <algorithm>

namespace Muster {

bool ApiCallBase::isWithdrawable() const
{
    if (m_scheduled)
        return false;
    const auto parts = findChildren<ApiCallBase *>(Qt::FindDirectChildrenOnly);
    if (parts.isEmpty())
        return m_isWithdrawable;
    return std::all_of(parts.cbegin(), parts.cend(), [](const ApiCallBase *part) { return part->isWithdrawable(); });
}

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
