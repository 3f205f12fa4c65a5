// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace Muster {

/// The names of a table's columns from its header cells (UTF-8): as many as there are header cells, and at least `columns`. An empty
/// one becomes "Column 3", and of names that differ in nothing but case the later ones get a number: a name means one column.
[[nodiscard]] QStringList columnNames(const std::vector<std::string> &header, int columns);

} // namespace Muster
