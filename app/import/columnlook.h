// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/rowstore.h"

namespace Muster {

/// What the first cells of a column look like, each as a share (0 to 1) of the filled ones.
struct ColumnLook
{
    double urls = 0;        ///< profile URLs
    double slugs = 0;       ///< bare identifiers with the marks of one
    double people = 0;      ///< anything that reads as a LinkedIn identity, any single word included
    double emails = 0;      ///< e-mail addresses
    double contacts = 0;    ///< those and domains, as domain/contact.h reads them
    double names = 0;       ///< people's full names
    double otherThings = 0; ///< numbers, dates, addresses of any kind: no words
    double salutations = 0; ///< "Mr", "Frau"
    bool filled = false;    ///< any cell is
    bool varied = false;    ///< most cells differ: a column of statuses may look like slugs, but repeats itself
};

/// Looks at the first 200 rows.
[[nodiscard]] ColumnLook lookAtColumn(const RowStore &rows, int column);

} // namespace Muster
