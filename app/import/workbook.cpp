// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbook.h"

#include "import/workbooktext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookReader)
};

} // namespace

void SheetRow::begin(std::uint32_t number, bool isHidden)
{
    m_cells.clear();
    m_text.clear();
    m_number = number;
    m_isHidden = isHidden;
    m_isSorted = true;
}

void SheetRow::add(int column, std::string_view text)
{
    text = withoutBlanksAround(text);
    if (text.empty())
        return;
    m_isSorted = m_isSorted && (m_cells.empty() || m_cells.back().column < column);
    m_cells.push_back({column, m_text.size(), text.size()});
    m_text += text;
}

std::span<const SheetRow::Cell> SheetRow::cells()
{
    if (!m_isSorted) {
        std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell &a, const Cell &b) { return a.column < b.column; });
        const auto sameColumn = [](const Cell &a, const Cell &b) { return a.column == b.column; };
        m_cells.erase(std::unique(m_cells.begin(), m_cells.end(), sameColumn), m_cells.end());
        m_isSorted = true;
    }
    return m_cells;
}

XmlScanner WorkbookFile::open(std::string_view part, const qint64 *rows) const
{
    const ZipEntry *const entry = m_archive.find(part);
    if (!entry)
        return XmlScanner([] { return std::nullopt; });
    const auto stream = std::make_shared<ZipStream>(m_archive, *entry);
    return XmlScanner([this, entry, stream, rows]() -> std::optional<std::string_view> {
        if (isStopped())
            return std::nullopt;
        if (rows && m_progress)
            m_progress(static_cast<qint64>(stream->packedBytesRead()), static_cast<qint64>(entry->packedBytes), *rows);
        return stream->next();
    });
}

tl::unexpected<ReadError> WorkbookFile::damaged(std::string_view part) const
{
    if (isStopped())
        return failure({});
    return failure(Text::tr("%1 is damaged: its part %2 cannot be read. Open it in a spreadsheet program, save it under another name and "
                            "choose that file.")
                       .arg(m_name, QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()))));
}

tl::unexpected<ReadError> WorkbookFile::outOfBounds() const
{
    return failure(Text::tr("%1 holds more cells than Muster can read, most of them perhaps empty or repeated. Copy the list to a new "
                            "workbook, or save it as CSV, and choose that file.")
                       .arg(m_name));
}

tl::unexpected<ReadError> WorkbookFile::noWorkbook() const
{
    return failure(Text::tr("%1 holds no workbook that Muster can read. Save it as XLSX, ODS or CSV and choose that file.").arg(m_name));
}

} // namespace Muster
