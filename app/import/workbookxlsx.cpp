// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbookxlsx.h"

#include "base/utf8text.h"
#include "import/workbooktext.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace Muster {

namespace {

using Token = XmlScanner::Token;

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookReader)
};

bool isTrue(std::string_view written)
{
    return written == "1" || written == "true";
}

/// 0 where it is no number.
std::uint32_t numberOf(std::string_view text)
{
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The column of a reference ("AB12"), from 0. One beyond the last for one that no sheet has.
int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char c : reference) {
        const char letter = static_cast<char>(c & ~0x20);
        if (letter < 'A' || letter > 'Z' || column > Workbook::maxColumns)
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    return column == 0 ? Workbook::maxColumns : column - 1;
}

/// How a cell says what it holds; ECMA-376 part 1, 18.18.11 "ST_CellType".
enum class CellType : unsigned char { Number, Boolean, Date, Shared, Text };

CellType cellTypeOf(std::string_view written)
{
    if (written.empty() || written == "n")
        return CellType::Number;
    if (written == "s")
        return CellType::Shared;
    if (written == "b")
        return CellType::Boolean;
    return written == "d" ? CellType::Date : CellType::Text; // a formula's text, a text in the cell itself, an error
}

/// What cells refer to.
struct CellSources
{
    XlsxStrings strings;
    std::vector<NumberFormat> formats; ///< by the number of a cell's style
    bool from1904 = false;             ///< as NumberFormat's functions take it
};

class XlsxWorkbook final : public Workbook
{
public:
    explicit XlsxWorkbook(const WorkbookFile &file) : m_file(file) {}

    [[nodiscard]] tl::expected<void, ReadError> open();
    [[nodiscard]] tl::expected<void, ReadError> readSheet(std::size_t sheet, SheetReceiver &receiver, const qint64 *rows) override;

private:
    [[nodiscard]] tl::expected<void, ReadError> readWorkbook(const std::string &part, const XlsxRelationships &relationships);
    [[nodiscard]] bool holdsCells(const std::string &part) const;
    [[nodiscard]] tl::expected<void, ReadError> readStrings();

    const WorkbookFile &m_file;
    std::vector<std::string> m_parts; ///< of the sheets
    std::string m_stringsPart;
    CellSources m_sources;
    bool m_hasStrings = false; ///< nothing is to be read into m_sources.strings any more
};

/// One reading of one sheet.
class SheetReading
{
public:
    SheetReading(const CellSources &sources, XmlScanner xml, SheetReceiver &receiver)
        : m_sources(sources), m_xml(std::move(xml)), m_receiver(receiver)
    {
    }

    enum class Outcome : unsigned char { Read, Damaged, OutOfBounds };
    [[nodiscard]] Outcome run();

private:
    [[nodiscard]] Outcome beginRow();
    [[nodiscard]] Outcome readCell();
    [[nodiscard]] bool takeValue();
    [[nodiscard]] bool addCell(CellType type, std::size_t style);

    const CellSources &m_sources;
    XmlScanner m_xml;
    SheetReceiver &m_receiver;
    SheetRow m_row;
    std::string m_value;
    std::string m_shown;
    int m_column = -1;
};

SheetReading::Outcome SheetReading::run()
{
    bool inRows = false;
    bool inRow = false;
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::AtEnd || token == Token::Broken)
            return token == Token::AtEnd ? Outcome::Read : Outcome::Damaged;
        if (token == Token::Text)
            continue;
        const std::string_view name = m_xml.name();
        Outcome outcome = Outcome::Read;
        if (token == Token::End) {
            if (inRow && name == "row") {
                inRow = false;
                if (!m_receiver.takeRow(m_row))
                    return Outcome::Read;
            } else if (name == "sheetData") {
                inRows = false;
            }
        } else if (inRow && name == "c") {
            outcome = readCell();
        } else if (inRows && !inRow && name == "row") {
            inRow = true;
            outcome = beginRow();
        } else if (name == "sheetData") {
            inRows = true;
        } else if (name == "mergeCell") {
            m_receiver.takeMergedArea();
        }
        if (outcome != Outcome::Read)
            return outcome;
    }
}

SheetReading::Outcome SheetReading::beginRow()
{
    const std::string_view written = m_xml.attribute("r");
    const std::uint32_t number = written.empty() ? m_row.number() + 1 : numberOf(written);
    if (number <= m_row.number())
        return Outcome::Damaged;
    if (number > Workbook::maxRows)
        return Outcome::OutOfBounds;
    m_row.begin(number, isTrue(m_xml.attribute("hidden")));
    m_column = -1;
    return Outcome::Read;
}

SheetReading::Outcome SheetReading::readCell()
{
    const std::string_view reference = m_xml.attribute("r");
    m_column = reference.empty() ? m_column + 1 : columnOf(reference);
    const CellType type = cellTypeOf(m_xml.attribute("t"));
    const std::string_view style = m_xml.attribute("s");
    const std::size_t styleNumber = style.empty() ? 0 : numberOf(style);
    if (!takeValue())
        return Outcome::Damaged;
    if (m_value.empty())
        return Outcome::Read;
    if (m_column >= Workbook::maxColumns)
        return Outcome::OutOfBounds;
    return addCell(type, styleNumber) ? Outcome::Read : Outcome::Damaged;
}

// A formula is passed over: what counts is the value that it had when the workbook was saved.
bool SheetReading::takeValue()
{
    m_value.clear();
    const std::size_t inside = m_xml.depth();
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::End && m_xml.depth() < inside)
            return true;
        if (token == Token::AtEnd || token == Token::Broken)
            return false;
        if (token != Token::Begin)
            continue;
        const std::string_view name = m_xml.name();
        const bool isTaken = name == "v" ? m_xml.takeText(m_value) : name == "is" ? takeRichText(m_xml, m_value) : m_xml.skipElement();
        if (!isTaken)
            return false;
    }
}

// False where a cell refers to a text that is not there.
bool SheetReading::addCell(CellType type, std::size_t style)
{
    std::string_view shown;
    m_shown.clear();
    switch (type) {
    case CellType::Shared: {
        std::size_t index = SIZE_MAX;
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        const std::optional<std::string_view> text = m_sources.strings.at(index);
        if (text)
            m_row.add(m_column, *text);
        return text.has_value();
    }
    case CellType::Number:
        appendNumber(m_shown, withoutBlanksAround(m_value), style < m_sources.formats.size() ? m_sources.formats[style] : NumberFormat(),
                     m_sources.from1904);
        shown = m_shown;
        break;
    case CellType::Boolean:
        shown = isTrue(m_value) ? "TRUE" : "FALSE";
        break;
    case CellType::Date:
        appendIsoDate(m_shown, m_value);
        shown = m_shown;
        break;
    case CellType::Text:
        unescapeExcelText(m_value);
        shown = m_value;
        break;
    }
    m_row.add(m_column, shown);
    return true;
}

tl::expected<void, ReadError> XlsxWorkbook::open()
{
    std::string part = "xl/workbook.xml";
    for (const auto &[id, relationship] : readRelationships(m_file, {})) {
        if (relationship.kind == "officeDocument")
            part = relationship.target;
    }
    if (part.ends_with(".bin"))
        return m_file.failure(
            Text::tr("%1 is an Excel workbook in the binary format. Save it as XLSX or CSV and choose that file.").arg(m_file.name()));
    const XlsxRelationships relationships = readRelationships(m_file, part);
    for (const auto &[id, relationship] : relationships) {
        if (relationship.kind == "sharedStrings") {
            m_stringsPart = relationship.target;
        } else if (relationship.kind == "styles") {
            auto formats = readNumberFormats(m_file.open(relationship.target));
            if (!formats)
                return m_file.damaged(relationship.target);
            m_sources.formats = std::move(*formats);
        }
    }
    return readWorkbook(part, relationships);
}

tl::expected<void, ReadError> XlsxWorkbook::readWorkbook(const std::string &part, const XlsxRelationships &relationships)
{
    XmlScanner xml = m_file.open(part);
    for (;;) {
        const Token token = xml.next();
        if (token == Token::Broken)
            return m_file.damaged(part);
        if (token == Token::AtEnd)
            return {};
        if (token != Token::Begin)
            continue;
        if (xml.depth() == 1 && xml.name() != "workbook")
            return m_file.noWorkbook();
        if (xml.name() == "workbookPr")
            m_sources.from1904 = isTrue(xml.attribute("date1904"));
        if (xml.name() != "sheet")
            continue;
        const auto found = relationships.find(std::string(xml.attribute("id")));
        if (found == relationships.end())
            return m_file.damaged(part);
        // Charts and the like have sheets of their own, without cells.
        if (found->second.kind != "worksheet" || !holdsCells(found->second.target))
            continue;
        const QString name = textOf(xml.attribute("name"));
        const std::string_view state = xml.attribute("state");
        m_sheets.push_back({name, state == "hidden" || state == "veryHidden"});
        m_parts.push_back(found->second.target);
    }
}

// True for a damaged sheet too: reading it says what is wrong.
bool XlsxWorkbook::holdsCells(const std::string &part) const
{
    XmlScanner xml = m_file.open(part);
    for (;;) {
        const Token token = xml.next();
        if (token == Token::AtEnd || token == Token::Broken)
            return token == Token::Broken;
        if (token == Token::Begin && (xml.name() == "v" || xml.name() == "is"))
            return true;
    }
}

tl::expected<void, ReadError> XlsxWorkbook::readStrings()
{
    if (!m_hasStrings && !m_stringsPart.empty() && !m_sources.strings.read(m_file.open(m_stringsPart)))
        return m_file.damaged(m_stringsPart);
    m_hasStrings = true;
    return {};
}

tl::expected<void, ReadError> XlsxWorkbook::readSheet(std::size_t sheet, SheetReceiver &receiver, const qint64 *rows)
{
    if (const auto read = readStrings(); !read)
        return read;
    const std::string &part = m_parts[sheet];
    switch (SheetReading(m_sources, m_file.open(part, rows), receiver).run()) {
    case SheetReading::Outcome::Damaged:
        return m_file.damaged(part);
    case SheetReading::Outcome::OutOfBounds:
        return m_file.outOfBounds();
    case SheetReading::Outcome::Read:
        break;
    }
    return {};
}

} // namespace

tl::expected<std::unique_ptr<Workbook>, ReadError> openXlsx(const WorkbookFile &file)
{
    auto workbook = std::make_unique<XlsxWorkbook>(file);
    if (const auto opened = workbook->open(); !opened)
        return tl::unexpected(opened.error());
    return workbook;
}

} // namespace Muster
