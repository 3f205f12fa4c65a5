// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/router.h"

namespace Muster::Sandbox {

class StatusSchedule;

/// What an administrative path does to one vendor's campaigns.
struct CampaignAdmin
{
    QString vendor;        ///< as in the path: "puffle"
    QString campaignsPath; ///< where the vendor's contract has them; a campaign is one segment below
    std::function<bool(const QString &id)> exists;
    std::function<bool(const QString &id, const QString &status)> setStatus; ///< false where there is no such campaign
};

/// Practice's own paths, which no vendor's contract has:
///
/// `POST <prefix>/campaigns/<vendor>/<id>/status` with `{"status": "active"}` sets the status now. With `"afterWrites": N` it does so right
/// after the Nth successful write to the campaign from now on, with `"afterReads": N` after the Nth GET of the campaign itself, before that
/// request's answer is sent; 0 is now. A later call replaces what was waiting.
///
/// `schedule` must outlive the router.
void addAdminRoutes(Router &router, const QString &prefix, const CampaignAdmin &admin, StatusSchedule &schedule);

} // namespace Muster::Sandbox
