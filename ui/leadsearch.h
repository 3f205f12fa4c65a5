// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

class QWidget;

namespace Muster {

class Prompts;
class RosterPage;

/// Shows this person on the roster; where they are not there, once the reading that is under way, or a new one, is over. Says so where they
/// are gone by then. `prompts` and `window` must outlive the page.
void showLeadOn(RosterPage *page, const LeadId &lead, Prompts &prompts, QWidget *window);

} // namespace Muster
