// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemModel;

namespace Muster {

class LeadTable;

/// A quiet, read-only table for the first rows of a source, with the rows' own numbers at its side. The caller owns it; it does not
/// own the model.
[[nodiscard]] LeadTable *makePreviewTable(QAbstractItemModel *model);
/// Makes each column as wide as its shown cells need, within reason.
void fitPreviewColumns(LeadTable &table);

} // namespace Muster
