// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookreader.h"

#include "import/columnnames.h"
#include "import/headerguess.h"
#include "import/preamble.h"
#include "import/rowassembler.h"
#include "import/workbook.h"
#include "import/workbookcolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace Muster {

namespace {

constexpr std::size_t sampleRows = 50;
constexpr std::uint32_t maxLinesAboveTable = 30;
/// There may be any number of empty ones before a cell: a bound for what a small file can ask for.
constexpr std::size_t maxCells = 200'000'000;
constexpr std::string_view oleSignature("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookReader)
};

QString passwordNeeded(const QString &name)
{
    return Text::tr("%1 is protected by a password. Open it, save it without a password and choose that file.").arg(name);
}

/// Makes a table of a sheet's rows.
class TableReceiver final : public SheetReceiver
{
public:
    TableReceiver(RowStore &rows, ReadNotes &notes, std::size_t maxRows = SIZE_MAX)
        : m_rows(rows), m_notes(notes), m_assembler(rows, notes, maxRows), m_skipped(static_cast<std::uint32_t>(notes.skippedLines))
    {
        m_assembler.skipRows(m_skipped);
    }

    [[nodiscard]] bool takeRow(SheetRow &row) override;
    void takeMergedArea() override { ++m_notes.mergedCells; }

    [[nodiscard]] RowAssembler &assembler() { return m_assembler; }
    [[nodiscard]] bool isOutOfBounds() const { return m_cells > maxCells; }
    [[nodiscard]] const qint64 *rowsTaken() const { return &m_rowsTaken; }

private:
    void takeCells(SheetRow &row);

    RowStore &m_rows;
    ReadNotes &m_notes;
    RowAssembler m_assembler;
    std::uint32_t m_skipped;
    std::size_t m_cells = 0;
    qint64 m_rowsTaken = 0;
};

bool TableReceiver::takeRow(SheetRow &row)
{
    if (row.number() <= m_skipped || row.cells().empty())
        return true;
    const std::uint32_t blank = row.number() - m_assembler.number() - 1;
    m_notes.blankRows += blank;
    m_assembler.skipRows(blank);
    takeCells(row);
    const std::size_t rowsBefore = m_rows.rowCount();
    m_assembler.endRow();
    if (row.isHidden() && m_rows.rowCount() > rowsBefore)
        m_notes.hiddenRows.add(row.number());
    m_rowsTaken = static_cast<qint64>(m_rows.rowCount());
    return !m_assembler.isFull() && !isOutOfBounds();
}

void TableReceiver::takeCells(SheetRow &row)
{
    std::size_t column = 0;
    for (const SheetRow::Cell &cell : row.cells()) {
        for (; column < static_cast<std::size_t>(cell.column); ++column)
            m_assembler.cell({});
        m_assembler.cell(row.text(cell));
        ++column;
    }
    m_cells += column;
}

RowStore rowsFrom(const RowStore &rows, std::size_t first)
{
    RowStore copy;
    for (std::size_t row = first; row < rows.rowCount(); ++row) {
        for (int column = 0; column < rows.cellCount(row); ++column)
            copy.append(rows.cell(row, column));
        copy.endRow(rows.rowNumber(row));
    }
    return copy;
}

/// One reading of one workbook.
class Reading
{
public:
    Reading(const WorkbookFile &file, const ReadOptions &options) : m_file(file), m_options(options) {}

    [[nodiscard]] tl::expected<ImportTable, ReadError> run();

private:
    [[nodiscard]] tl::expected<std::unique_ptr<Workbook>, ReadError> open() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] tl::expected<std::size_t, ReadError> chooseSheet(const Workbook &workbook) const;
    [[nodiscard]] tl::expected<void, ReadError> settle(Workbook &workbook, std::size_t sheet);
    [[nodiscard]] bool guessHeader(const RowStore &rows);
    [[nodiscard]] tl::expected<void, ReadError> read(Workbook &workbook, std::size_t sheet);

    const WorkbookFile &m_file;
    const ReadOptions &m_options;
    ImportTable m_table;
};

bool Reading::isEncrypted() const
{
    const std::vector<ZipEntry> &entries = m_file.archive().entries();
    if (std::any_of(entries.begin(), entries.end(), [](const ZipEntry &entry) { return entry.isEncrypted; }))
        return true;
    // OpenDocument: the manifest tells how each part is encrypted, or the whole is a part of its own.
    if (m_file.archive().find("encrypted-package"))
        return true;
    XmlScanner manifest = m_file.open("META-INF/manifest.xml");
    for (;;) {
        const XmlScanner::Token token = manifest.next();
        if (token == XmlScanner::Token::Begin && manifest.name() == "encryption-data")
            return true;
        if (token == XmlScanner::Token::AtEnd || token == XmlScanner::Token::Broken)
            return false;
    }
}

tl::expected<std::unique_ptr<Workbook>, ReadError> Reading::open() const
{
    if (isEncrypted())
        return m_file.failure(passwordNeeded(m_file.name()));
    const ZipArchive &archive = m_file.archive();
    if (archive.find("_rels/.rels") || archive.find("xl/workbook.xml"))
        return openXlsx(m_file);
    if (archive.find("content.xml"))
        return openOds(m_file);
    return m_file.noWorkbook();
}

tl::expected<std::size_t, ReadError> Reading::chooseSheet(const Workbook &workbook) const
{
    const std::vector<WorkbookSheet> &sheets = workbook.sheets();
    if (sheets.empty())
        return m_file.failure(
            Text::tr("%1 is empty: none of its sheets has a cell with anything in it. Nothing was read.").arg(m_file.name()));
    const bool isNamed = !m_options.sheet.isEmpty();
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const WorkbookSheet &sheet) {
        return isNamed ? sheet.name.compare(m_options.sheet, Qt::CaseInsensitive) == 0 : !sheet.isHidden;
    });
    if (found != sheets.end())
        return static_cast<std::size_t>(found - sheets.begin());
    if (!isNamed)
        return 0;
    return m_file.failure(Text::tr("%1 has no sheet “%2” with anything in it. Its sheets: %3.")
                              .arg(m_file.name(), m_options.sheet, m_table.notes.sheets.join(QStringLiteral(", "))));
}

// Tells from the sheet's begin how the rest is to be read.
tl::expected<void, ReadError> Reading::settle(Workbook &workbook, std::size_t sheet)
{
    ReadNotes &notes = m_table.notes;
    notes.skippedLines = std::max(m_options.skippedLines.value_or(0), 0);
    RowStore rows;
    ReadNotes sampleNotes;
    sampleNotes.skippedLines = notes.skippedLines;
    TableReceiver receiver(rows, sampleNotes, sampleRows);
    if (const auto read = workbook.readSheet(sheet, receiver); !read)
        return read;
    const bool hasHeader = guessHeader(rows);
    notes.hasHeader = m_options.hasHeader.value_or(hasHeader);
    return {};
}

// A title or remarks above the table are skipped where a header row is beyond doubt.
bool Reading::guessHeader(const RowStore &rows)
{
    const std::size_t first = m_options.skippedLines ? 0 : firstRowOfTable(rows).value_or(0);
    if (first > 0 && rows.rowNumber(first) <= maxLinesAboveTable && guessHeaderRow(withoutEmptyColumns(rowsFrom(rows, first), {}).rows)) {
        m_table.notes.skippedLines = static_cast<int>(rows.rowNumber(first)) - 1;
        return true;
    }
    return guessHeaderRow(withoutEmptyColumns(rowsFrom(rows, 0), {}).rows);
}

tl::expected<void, ReadError> Reading::read(Workbook &workbook, std::size_t sheet)
{
    TableReceiver receiver(m_table.rows, m_table.notes);
    receiver.assembler().keepOnlyFailed(m_options.onlyFailed);
    if (const auto read = workbook.readSheet(sheet, receiver, receiver.rowsTaken()); !read)
        return read;
    if (receiver.isOutOfBounds())
        return m_file.outOfBounds();
    const TableHead &head = receiver.assembler().head();
    if (head.mostCells == 0)
        return m_file.failure(Text::tr("%1 is empty: it has no row with anything in it. Nothing was read.").arg(m_table.name));
    m_table.notes.raggedRows = {}; // cells beyond a row's last are just empty
    NamedColumns columns = withoutEmptyColumns(std::move(m_table.rows), head.header);
    m_table.rows = std::move(columns.rows);
    m_table.rows.shrink();
    m_table.headers = columnNames(columns.header, m_table.rows.columnCount());
    m_table.notes.droppedColumns = columns.dropped;
    return {};
}

tl::expected<ImportTable, ReadError> Reading::run()
{
    auto workbook = open();
    if (!workbook)
        return tl::unexpected(workbook.error());
    m_table.name = m_file.name();
    m_table.notes.kind = SourceKind::Workbook;
    for (const WorkbookSheet &sheet : (*workbook)->sheets())
        m_table.notes.sheets.append(sheet.name);
    const tl::expected<std::size_t, ReadError> sheet = chooseSheet(**workbook);
    if (!sheet)
        return tl::unexpected(sheet.error());
    m_table.notes.sheet = (*workbook)->sheets()[*sheet].name;
    const auto read = settle(**workbook, *sheet).and_then([&] { return this->read(**workbook, *sheet); });
    if (!read)
        return tl::unexpected(read.error());
    return std::move(m_table);
}

QString refusalOfOle(std::string_view bytes, const QString &name)
{
    // Names in an OLE file's directory are in UTF-16; see [MS-CFB] 2.6 and [MS-OFFCRYPTO] 2.3.4.
    const QStringView package = u"EncryptedPackage";
    const std::string_view sought(reinterpret_cast<const char *>(package.utf16()), static_cast<std::size_t>(package.size()) * 2);
    if (bytes.find(sought) != std::string_view::npos)
        return passwordNeeded(name);
    return Text::tr("%1 is an Office file in the old format. Save it as XLSX or CSV and choose that file.").arg(name);
}

} // namespace

bool mayBeWorkbook(std::string_view head)
{
    return head.starts_with("PK\x03\x04") || head.starts_with(oleSignature);
}

tl::expected<ImportTable, ReadError> readWorkbook(const QByteArray &bytes, const QString &name, const ReadOptions &options,
                                                  const std::atomic<bool> *stop, const ReadProgress &progress)
{
    const std::string_view content(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (content.starts_with(oleSignature))
        return tl::unexpected(ReadError{refusalOfOle(content, name)});
    const tl::expected<ZipArchive, ZipFault> archive = ZipArchive::open(content);
    if (!archive && archive.error() == ZipFault::TooLarge)
        return tl::unexpected(ReadError{
            Text::tr("%1 would unpack to far more than a workbook holds, which may be meant to do harm. Nothing was read. If you trust it, "
                     "save the list in it as CSV and choose that file.")
                .arg(name)});
    if (!archive)
        return tl::unexpected(
            ReadError{Text::tr("%1 is damaged or not whole: it ends too early or is no workbook. Get it once more from where it came from.")
                          .arg(name)});
    const WorkbookFile file(*archive, name, stop, progress);
    return Reading(file, options).run();
}

} // namespace Muster
