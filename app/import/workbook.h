// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"
#include "import/readprogress.h"
#include "import/workbookxml.h"
#include "import/workbookzip.h"

#include <tl/expected.hpp>

#include <atomic>
#include <memory>
#include <span>

namespace Muster {

/// A row of a sheet as it is read: its filled cells.
class SheetRow
{
public:
    struct Cell
    {
        int column; ///< from 0
        std::size_t begin;
        std::size_t size;
    };

    /// `number`: from 1, as the spreadsheet shows it.
    void begin(std::uint32_t number, bool isHidden);
    /// Makes the same cells another row's.
    void renumber(std::uint32_t number) { m_number = number; }
    /// Takes `text` without the blanks around it as a cell's; one that has none is no cell.
    void add(int column, std::string_view text);

    [[nodiscard]] std::uint32_t number() const { return m_number; }
    [[nodiscard]] bool isHidden() const { return m_isHidden; }
    /// By rising column; two never share one.
    [[nodiscard]] std::span<const Cell> cells();
    [[nodiscard]] std::string_view text(const Cell &cell) const { return std::string_view(m_text).substr(cell.begin, cell.size); }

private:
    std::vector<Cell> m_cells;
    std::string m_text;
    std::uint32_t m_number = 0;
    bool m_isHidden = false;
    bool m_isSorted = true;
};

/// Takes the rows of a sheet.
class SheetReceiver
{
public:
    virtual ~SheetReceiver() = default;

    /// Rows come with rising numbers; those without a cell may come or not. False where no more are wanted.
    [[nodiscard]] virtual bool takeRow(SheetRow &row) = 0;
    /// An area of cells that were merged.
    virtual void takeMergedArea() = 0;
};

/// The archive that a workbook is, with what reading it needs: unpacks parts as XML, ends that where it is stopped and tells how far it
/// is. Knows how to say what is wrong.
class WorkbookFile
{
public:
    /// All outlive this.
    WorkbookFile(const ZipArchive &archive, const QString &name, const std::atomic<bool> *stop, const ReadProgress &progress)
        : m_archive(archive), m_name(name), m_stop(stop), m_progress(progress)
    {
    }

    [[nodiscard]] const ZipArchive &archive() const { return m_archive; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// The part's XML; the scanner is broken from the begin where there is no such part. `rows`: how many are read, for progress, which
    /// is told only with it; outlives the scanner.
    [[nodiscard]] XmlScanner open(std::string_view part, const qint64 *rows = nullptr) const;

    /// Why a part could not be read to its end: it is damaged, or reading was stopped.
    [[nodiscard]] tl::unexpected<ReadError> damaged(std::string_view part) const;
    [[nodiscard]] tl::unexpected<ReadError> outOfBounds() const;
    [[nodiscard]] tl::unexpected<ReadError> noWorkbook() const;
    [[nodiscard]] tl::unexpected<ReadError> failure(const QString &message) const { return tl::unexpected(ReadError{message}); }

private:
    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }

    const ZipArchive &m_archive;
    const QString &m_name;
    const std::atomic<bool> *m_stop;
    const ReadProgress &m_progress;
};

struct WorkbookSheet
{
    QString name;
    bool isHidden = false;
};

/// An opened workbook, of whatever format.
class Workbook
{
public:
    // Beyond those of any spreadsheet program: a reference behind them is no reference.
    static constexpr std::uint32_t maxRows = 16'777'216;
    static constexpr int maxColumns = 16'384;

    virtual ~Workbook() = default;

    /// Those that hold cells, in their order.
    [[nodiscard]] const std::vector<WorkbookSheet> &sheets() const { return m_sheets; }
    /// Hands over a sheet's rows, and the merged areas where all rows are wanted. May be called again. `rows` as in WorkbookFile::open.
    [[nodiscard]] virtual tl::expected<void, ReadError> readSheet(std::size_t sheet, SheetReceiver &receiver,
                                                                  const qint64 *rows = nullptr) = 0;

protected:
    std::vector<WorkbookSheet> m_sheets;
};

/// Opens an Office Open XML workbook (XLSX, XLSM) or an OpenDocument one (ODS). `file` outlives the workbook.
[[nodiscard]] tl::expected<std::unique_ptr<Workbook>, ReadError> openXlsx(const WorkbookFile &file);
[[nodiscard]] tl::expected<std::unique_ptr<Workbook>, ReadError> openOds(const WorkbookFile &file);

} // namespace Muster
