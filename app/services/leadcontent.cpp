// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/leadcontent.h"

#include "services/rosterrows.h"

namespace Muster {

void LeadContent::visitRows(const std::function<bool(const JobRow &)> &take) const
{
    for (const Lead &lead : m_leads) {
        if (!take(leadRow(lead, m_channel)))
            return;
    }
}

} // namespace Muster
