// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/utf8text.h"
#include "import/workbook.h"
#include "import/workbooknumber.h"
#include "import/workbooktext.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <set>

namespace Muster {

// OpenDocument 1.3 part 3: tables in 9, cell contents in 19.384 and after, texts in 6.

namespace {

using Token = XmlScanner::Token;

constexpr std::string_view contentPart = "content.xml";

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookReader)
};

/// How often something that was read is there; at least once.
std::uint32_t timesOf(std::string_view written)
{
    std::uint32_t times = 1;
    std::from_chars(written.data(), written.data() + written.size(), times);
    return std::max<std::uint32_t>(times, 1);
}

/// Collects a cell's text.
class CellText
{
public:
    /// A paragraph's element has just begun; afterwards it is over.
    [[nodiscard]] bool takeParagraph(XmlScanner &xml);
    void clear()
    {
        m_text.clear();
        m_hasParagraph = false;
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void appendCollapsed(std::string_view text);
    [[nodiscard]] bool takeInside(XmlScanner &xml);

    std::string m_text;
    bool m_hasParagraph = false;
    bool m_afterBlank = false; ///< of which XML makes one
};

bool CellText::takeParagraph(XmlScanner &xml)
{
    if (m_hasParagraph)
        m_text += '\n';
    m_hasParagraph = true;
    m_afterBlank = true;
    const std::size_t inside = xml.depth();
    for (;;) {
        const Token token = xml.next();
        if (token == Token::End && xml.depth() < inside)
            return true;
        if (token == Token::AtEnd || token == Token::Broken || (token == Token::Begin && !takeInside(xml)))
            return false;
        if (token == Token::Text)
            appendCollapsed(xml.text());
    }
}

bool CellText::takeInside(XmlScanner &xml)
{
    constexpr std::uint32_t maxBlanks = 1000;
    const std::string_view name = xml.name();
    if (name == "annotation" || name == "note" || name == "ruby-text")
        return xml.skipElement();
    if (name == "s")
        m_text.append(std::min(timesOf(xml.attribute("c")), maxBlanks), ' ');
    else if (name == "tab" || name == "line-break")
        m_text += name == "tab" ? '\t' : '\n';
    else
        return true;
    m_afterBlank = false;
    return true;
}

void CellText::appendCollapsed(std::string_view text)
{
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!isBlank)
            m_text += c;
        else if (!m_afterBlank)
            m_text += ' ';
        m_afterBlank = isBlank;
    }
}

/// One reading of the content, which holds all sheets one after another.
class ContentReading
{
public:
    explicit ContentReading(XmlScanner xml) : m_xml(std::move(xml)) {}

    struct Table
    {
        QString name;
        bool isHidden = false;
        bool holdsCells = false;
    };
    /// Empty where the content is damaged, or holds no table.
    [[nodiscard]] std::vector<Table> list();

    enum class Outcome : unsigned char { Read, Damaged, OutOfBounds };
    [[nodiscard]] Outcome readTable(std::size_t table, SheetReceiver &receiver);

private:
    [[nodiscard]] bool goToTable();
    [[nodiscard]] bool findCells(bool &found);
    [[nodiscard]] Outcome readRow(SheetReceiver &receiver, bool &isEnough);
    [[nodiscard]] Outcome readCells(SheetReceiver &receiver);
    [[nodiscard]] Outcome readCell(SheetReceiver &receiver);
    void passColumns(std::uint32_t count) { m_column = std::min<std::uint64_t>(m_column + count, Workbook::maxColumns); }
    [[nodiscard]] bool takeParagraphs();
    void setValue(std::string_view type);
    void setNumber(std::string_view type, std::string_view value);

    XmlScanner m_xml;
    std::set<std::string, std::less<>> m_hiddenStyles; ///< of tables
    std::string m_style;
    std::size_t m_spreadsheetDepth = SIZE_MAX;
    SheetRow m_row;
    CellText m_text;
    std::string m_value;           ///< of the current cell, but what only its text tells
    std::uint64_t m_column = 0;    ///< of the next cell
    std::uint64_t m_rowNumber = 0; ///< of the last row
};

/// Goes on until a table has just begun. False where none does any more.
bool ContentReading::goToTable()
{
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::AtEnd || token == Token::Broken)
            return false;
        if (token != Token::Begin)
            continue;
        const std::string_view name = m_xml.name();
        if (name == "style")
            m_style = m_xml.attribute("name");
        else if (name == "table-properties" && m_xml.attribute("display") == "false")
            m_hiddenStyles.insert(m_style);
        else if (name == "spreadsheet")
            m_spreadsheetDepth = m_xml.depth();
        else if (name == "table" && m_xml.depth() == m_spreadsheetDepth + 1)
            return true;
    }
}

bool ContentReading::findCells(bool &found)
{
    const std::size_t inside = m_xml.depth();
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() < inside)
            return true;
        if (token == Token::AtEnd || token == Token::Broken)
            return false;
        if (token != Token::Begin || m_xml.name() != "table-cell")
            continue;
        found = found || !m_xml.attribute("value-type").empty();
    }
}

std::vector<ContentReading::Table> ContentReading::list()
{
    std::vector<Table> tables;
    while (goToTable()) {
        Table table;
        table.name = textOf(m_xml.attribute("name"));
        table.isHidden = m_hiddenStyles.contains(m_xml.attribute("style-name"));
        if (!findCells(table.holdsCells))
            return {};
        tables.push_back(table);
    }
    return m_xml.next() == Token::AtEnd ? tables : std::vector<Table>();
}

ContentReading::Outcome ContentReading::readTable(std::size_t table, SheetReceiver &receiver)
{
    for (std::size_t passed = 0; passed <= table; ++passed) {
        if (!goToTable() || (passed < table && !m_xml.skipElement()))
            return Outcome::Damaged;
    }
    const std::size_t inside = m_xml.depth();
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() < inside)
            return Outcome::Read;
        if (token == Token::AtEnd || token == Token::Broken)
            return Outcome::Damaged;
        if (token != Token::Begin || m_xml.name() != "table-row")
            continue;
        bool isEnough = false;
        const Outcome outcome = readRow(receiver, isEnough);
        if (isEnough || outcome != Outcome::Read)
            return outcome;
    }
}

ContentReading::Outcome ContentReading::readRow(SheetReceiver &receiver, bool &isEnough)
{
    const std::uint32_t times = timesOf(m_xml.attribute("number-rows-repeated"));
    const std::string_view visibility = m_xml.attribute("visibility");
    const bool isHidden = visibility == "collapse" || visibility == "filter";
    m_row.begin(static_cast<std::uint32_t>(m_rowNumber), isHidden);
    if (const Outcome outcome = readCells(receiver); outcome != Outcome::Read)
        return outcome;
    const std::uint64_t last = m_rowNumber + times;
    if (m_row.cells().empty()) {
        m_rowNumber = std::min<std::uint64_t>(last, Workbook::maxRows); // the rest of a sheet comes as one row
        return Outcome::Read;
    }
    if (last > Workbook::maxRows)
        return Outcome::OutOfBounds;
    while (m_rowNumber < last && !isEnough) {
        m_row.renumber(static_cast<std::uint32_t>(++m_rowNumber));
        isEnough = !receiver.takeRow(m_row);
    }
    return Outcome::Read;
}

ContentReading::Outcome ContentReading::readCells(SheetReceiver &receiver)
{
    m_column = 0;
    const std::size_t inside = m_xml.depth();
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() < inside)
            return Outcome::Read;
        if (token == Token::AtEnd || token == Token::Broken)
            return Outcome::Damaged;
        if (token != Token::Begin)
            continue;
        Outcome outcome = Outcome::Read;
        if (m_xml.name() == "table-cell") {
            outcome = readCell(receiver);
        } else {
            // Under a merged cell there may be a text that nobody sees.
            const bool isCovered = m_xml.name() == "covered-table-cell";
            passColumns(isCovered ? timesOf(m_xml.attribute("number-columns-repeated")) : 0);
            outcome = m_xml.skipElement() ? Outcome::Read : Outcome::Damaged;
        }
        if (outcome != Outcome::Read)
            return outcome;
    }
}

ContentReading::Outcome ContentReading::readCell(SheetReceiver &receiver)
{
    const std::uint32_t times = timesOf(m_xml.attribute("number-columns-repeated"));
    if (timesOf(m_xml.attribute("number-columns-spanned")) > 1 || timesOf(m_xml.attribute("number-rows-spanned")) > 1)
        receiver.takeMergedArea();
    const std::string type(m_xml.attribute("calcext:value-type") == "error" ? "error" : m_xml.attribute("value-type"));
    setValue(type);
    if (!takeParagraphs())
        return Outcome::Damaged;
    if (type == "float" || type == "currency" || type == "percentage") {
        const std::string written = std::move(m_value);
        m_value.clear();
        setNumber(type, written);
    }
    const std::string &shown = m_value.empty() ? m_text.text() : m_value;
    const std::uint64_t end = m_column + times;
    if (!withoutBlanksAround(shown).empty()) {
        if (end > Workbook::maxColumns)
            return Outcome::OutOfBounds;
        for (std::uint64_t column = m_column; column < end; ++column)
            m_row.add(static_cast<int>(column), shown);
    }
    passColumns(times);
    return Outcome::Read;
}

// Others hold texts too, that do not stand in the cell: a comment, a drawing.
bool ContentReading::takeParagraphs()
{
    m_text.clear();
    const std::size_t inside = m_xml.depth();
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() < inside)
            return true;
        if (token == Token::AtEnd || token == Token::Broken)
            return false;
        if (token == Token::Begin && !(m_xml.name() == "p" ? m_text.takeParagraph(m_xml) : m_xml.skipElement()))
            return false;
    }
}

void ContentReading::setValue(std::string_view type)
{
    m_value.clear();
    if (type == "float" || type == "currency" || type == "percentage")
        m_value = m_xml.attribute("value");
    else if (type == "date")
        appendIsoDate(m_value, m_xml.attribute("date-value"));
    else if (type == "time")
        appendIsoDuration(m_value, m_xml.attribute("time-value"));
    else if (type == "boolean")
        m_value = m_xml.attribute("boolean-value") == "true" ? "TRUE" : "FALSE";
    else if (type == "string")
        m_value = m_xml.attribute("string-value");
}

// Zeros that a format puts before an integer stand in its text only, as postal codes have them.
void ContentReading::setNumber(std::string_view type, std::string_view value)
{
    appendNumber(m_value, value, type == "percentage" ? NumberFormat{NumberFormat::Kind::Percent} : NumberFormat{});
    const std::string_view shown = withoutBlanksAround(m_text.text());
    if (shown.starts_with('0') && shown.ends_with(m_value) &&
        std::all_of(shown.begin(), shown.end(), [](char c) { return c >= '0' && c <= '9'; }))
        m_value = shown;
}

class OdsWorkbook final : public Workbook
{
public:
    explicit OdsWorkbook(const WorkbookFile &file) : m_file(file) {}

    [[nodiscard]] tl::expected<void, ReadError> open();
    [[nodiscard]] tl::expected<void, ReadError> readSheet(std::size_t sheet, SheetReceiver &receiver, const qint64 *rows) override;

private:
    const WorkbookFile &m_file;
    std::vector<std::size_t> m_tables; ///< which table of the content each sheet is
};

tl::expected<void, ReadError> OdsWorkbook::open()
{
    const std::vector<ContentReading::Table> tables = ContentReading(m_file.open(contentPart)).list();
    if (tables.empty())
        return m_file.damaged(contentPart);
    for (std::size_t table = 0; table < tables.size(); ++table) {
        if (!tables[table].holdsCells)
            continue;
        m_sheets.push_back({tables[table].name, tables[table].isHidden});
        m_tables.push_back(table);
    }
    return {};
}

tl::expected<void, ReadError> OdsWorkbook::readSheet(std::size_t sheet, SheetReceiver &receiver, const qint64 *rows)
{
    switch (ContentReading(m_file.open(contentPart, rows)).readTable(m_tables[sheet], receiver)) {
    case ContentReading::Outcome::Damaged:
        return m_file.damaged(contentPart);
    case ContentReading::Outcome::OutOfBounds:
        return m_file.outOfBounds();
    case ContentReading::Outcome::Read:
        break;
    }
    return {};
}

} // namespace

tl::expected<std::unique_ptr<Workbook>, ReadError> openOds(const WorkbookFile &file)
{
    auto workbook = std::make_unique<OdsWorkbook>(file);
    if (const auto opened = workbook->open(); !opened)
        return tl::unexpected(opened.error());
    return workbook;
}

} // namespace Muster
