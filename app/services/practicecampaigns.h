// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Muster {

class ConnectionService;
class Settings;

/// Remembers the demo company's campaigns for Practice, once per profile, so that a fresh one has something to look at. What the
/// user removes afterwards stays removed. Main thread.
void offerPracticeCampaigns(ConnectionService &connections, Settings &settings);

} // namespace Muster
