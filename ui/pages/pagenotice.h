// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/icons.h"
#include "widgets/tag.h"

#include <QString>

namespace Muster {

/// What a page says about the state of its list as a whole, besides the rows: in its banner, or in the place of rows.
struct PageNotice
{
    Icon icon = Icon::Warning;
    TagTone tone = TagTone::Caution;
    QString sentence;    ///< what is the case
    QString rest;        ///< what Muster did and what to do now, or a hint; may be empty
    QString actionLabel; ///< empty: no button
    QString details;     ///< the server's own words; may be empty
};

} // namespace Muster
