// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "domain/lead.h"
#include "jobs/jobcontent.h"

namespace Muster {

/// Leads of a roster as the rows of a job that removes, pauses or resumes them (rosterrows.h, leadRow()), made when they are written down.
class LeadContent final : public JobContent
{
public:
    LeadContent(QList<Lead> leads, Channel channel) : m_leads(std::move(leads)), m_channel(channel) {}

    void visitRows(const std::function<bool(const JobRow &)> &take) const override;

private:
    QList<Lead> m_leads;
    Channel m_channel;
};

} // namespace Muster
