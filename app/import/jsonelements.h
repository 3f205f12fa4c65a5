// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/jsonscanner.h"

#include <QStringList>

namespace Muster {

/// Where in a JSON text those values stand that are a table's rows.
struct JsonElements
{
    size_t begin = 0;        ///< of the list, at its bracket; of the first element where there is none
    bool areLines = false;   ///< one after the other, without a list around them; also a single object
    bool areWrapped = false; ///< the list is a member of an object, which is sound and followed by nothing
    QString list;            ///< its name, where it is wrapped: "prospects", "data.items"
    QStringList lists;       ///< the names of all that hold something, in their order
    bool isMissing = false;  ///< the one that is wanted is not among them
};

/// Finds them: the text itself is the list, or an object that holds it in a member or a member's member. Of several lists the `wanted`
/// one counts, in any case; else one whose first object names people by a member or a value, then one of objects, then the longest in
/// bytes, then the first. An object that names a person is an element itself, whatever lists it holds, and so is one that more
/// follows. Reads the object to its end; the scanner may be faulty then, and has no meaning but for that.
[[nodiscard]] JsonElements locateElements(JsonScanner &scanner, const QString &wanted);

} // namespace Muster
