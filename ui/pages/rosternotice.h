// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/pagenotice.h"

#include <optional>

namespace Muster {

class RosterModel;
struct RosterPageContext;

/// What a roster page says about the state of its roster as a whole, besides the rows. Every state is designed in this one place.
struct RosterNotice : PageNotice
{
    enum class Action { None, Retry, EnterKey, AddLeads, ClearFilters, StopLoading, ReadStatus };

    Action action = Action::None;
};

/// What may be changed: frozen, unknown (where the status could not be read: `statusError`), sending. None where it is a plain draft, or
/// while the status is read for the first time.
[[nodiscard]] std::optional<RosterNotice> guardNoticeOf(const RosterModel &model, const QString &statusError);
/// Above rows that stay usable: they are not the whole roster, or not the newest. None where all is well.
[[nodiscard]] std::optional<RosterNotice> readingNoticeOf(const RosterModel &model, const RosterPageContext &context);
/// Instead of rows, where there are none to show. None where there are, or will be in a moment.
[[nodiscard]] std::optional<RosterNotice> placeholderOf(const RosterModel &model, const RosterPageContext &context);
/// "12,010 leads · LinkedIn · as of 10:32", or how far the load is.
[[nodiscard]] QString factsOf(const RosterModel &model);

} // namespace Muster
