// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/workbook.h"
#include "import/workbooknumber.h"

#include <map>

namespace Muster {

// The parts of an Office Open XML workbook around its sheets; ECMA-376 part 1, 12.3, and part 2, 9.3.

/// What a part refers to.
struct XlsxRelationship
{
    std::string kind;   ///< the last word of its type: "worksheet"
    std::string target; ///< a part's name
};
using XlsxRelationships = std::map<std::string, XlsxRelationship>; ///< by ID

/// The relationships of a part, or of the package for an empty name. Empty where it has none, and where they are broken.
[[nodiscard]] XlsxRelationships readRelationships(const WorkbookFile &file, std::string_view part);

/// The texts that cells refer to by number.
class XlsxStrings
{
public:
    /// False where the part is broken.
    [[nodiscard]] bool read(XmlScanner xml);
    /// None for a number that no text has.
    [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const
    {
        if (index >= m_ends.size())
            return std::nullopt;
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(begin, m_ends[index] - begin);
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

/// Collects the text of an element that holds runs of it ("si", "is"), without what tells how to pronounce it. The element has just
/// begun; afterwards it is over. False where it is broken.
[[nodiscard]] bool takeRichText(XmlScanner &xml, std::string &text);

/// The number formats of the cell styles, by the style's number. None where the part is broken.
[[nodiscard]] std::optional<std::vector<NumberFormat>> readNumberFormats(XmlScanner xml);

} // namespace Muster
