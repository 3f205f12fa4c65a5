// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/jsonreader.h"

#include "domain/asciitext.h"
#include "import/columnnames.h"
#include "import/headerguess.h"
#include "import/jsonelements.h"
#include "import/jsonscanner.h"
#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace Muster {

namespace {

constexpr size_t sampleRows = 50;
constexpr quint32 elementsPerCheck = 1024;

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

/// Between the names that lead to a member of a member; no name holds it.
constexpr char nameSeparator = '\0';

struct Column
{
    std::string key;       ///< the member's name
    std::string text;      ///< of the current element, where the source has it in another form
    std::string_view cell; ///< of the current element
    quint32 element = 0;   ///< that has a cell here
};

QString sentenceFor(JsonFault fault)
{
    switch (fault) {
    case JsonFault::NoName:
        return Text::tr("%1 is not valid JSON: in line %2, column %3 a name in double quotes is missing.");
    case JsonFault::NoColon:
        return Text::tr("%1 is not valid JSON: in line %2, column %3 a colon is missing behind the name.");
    case JsonFault::NoCommaInList:
        return Text::tr("%1 is not valid JSON: in line %2, column %3 a comma or ] is missing.");
    case JsonFault::NoCommaInObject:
        return Text::tr("%1 is not valid JSON: in line %2, column %3 a comma or } is missing.");
    case JsonFault::OpenText:
        return Text::tr("%1 is not valid JSON: the text that begins in line %2, column %3 is not closed by a double quote in its line.");
    case JsonFault::BadEscape:
        return Text::tr("%1 is not valid JSON: in line %2, column %3 a backslash stands before something that it cannot stand before.");
    case JsonFault::BadNumber:
        return Text::tr("%1 is not valid JSON: in line %2, column %3 something begins like a number and is none.");
    case JsonFault::TextBehind:
        return Text::tr("%1 is not valid JSON: in line %2, column %3 something follows where the list is over.");
    case JsonFault::EndsEarly:
        return Text::tr("%1 is not whole: it ends in line %2, column %3 in the middle of something.");
    default:
        return Text::tr("%1 is not valid JSON: in line %2, column %3 a value is missing.");
    }
}

/// One reading of one source.
class Reading
{
public:
    Reading(std::string_view text, const QString &name, const ReadOptions &options, const std::atomic<bool> *stop,
            const ReadProgress &progress)
        : m_text(text), m_scanner(text, stop), m_options(options), m_stop(stop), m_progress(progress)
    {
        m_table.name = name;
        m_table.notes.kind = SourceKind::Json;
        m_table.notes.encoding = QStringLiteral("UTF-8");
        m_table.notes.quote = '"';
    }

    tl::expected<ImportTable, ReadError> run();

private:
    enum class Kind : unsigned char { Unknown, Object, List, Plain };

    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }
    [[nodiscard]] tl::unexpected<ReadError> failure() const;
    [[nodiscard]] ReadError placed(const QString &sentence, size_t position) const;

    [[nodiscard]] bool guessHeader();
    bool readElements(size_t maxRows);
    bool readElement();
    bool hasKind(Kind kind);
    void readObject();
    void readInnerObject(std::string_view name);
    void readValue(Column &column);
    Column &columnOf(std::string_view key);
    Column &columnAt(size_t index);
    void clean(Column &column);
    void endElement();
    [[nodiscard]] std::vector<std::string> header() const;

    std::string_view m_text;
    JsonScanner m_scanner;
    const ReadOptions &m_options;
    const std::atomic<bool> *m_stop;
    const ReadProgress &m_progress;
    ImportTable m_table;
    std::deque<Column> m_columns; ///< whose cells may point into themselves
    std::unordered_map<std::string, size_t> m_columnByKey;
    std::vector<std::string> m_headerCells; ///< of an array of arrays
    std::string m_name;
    std::string m_innerName;
    std::string m_key;
    JsonElements m_elements;
    size_t m_likelyColumn = 0;
    quint32 m_element = 0;         ///< the current one's number
    quint32 m_replacedElement = 0; ///< the last one with a replaced byte
    Kind m_kind = Kind::Unknown;
    std::optional<size_t> m_oddAt; ///< an element of another kind than those before it
};

ReadError Reading::placed(const QString &sentence, size_t position) const
{
    qint64 line = 1;
    qint64 column = 1;
    for (size_t i = m_text.starts_with("\xef\xbb\xbf") ? 3 : 0; i < position; ++i) {
        if (m_text[i] == '\n' || (m_text[i] == '\r' && !m_text.substr(i + 1).starts_with('\n'))) {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(m_text[i]) & 0xc0) != 0x80) { // the first byte of a character
            ++column;
        }
    }
    return {sentence.arg(m_table.name, QLocale().toString(line), QLocale().toString(column)), line, column};
}

tl::unexpected<ReadError> Reading::failure() const
{
    if (isStopped())
        return tl::unexpected(ReadError());
    if (m_oddAt)
        return tl::unexpected(placed(Text::tr("%1 cannot be read as a table: what begins in line %2, column %3 is of another kind than "
                                              "the rows before it. Take it out, then read the file again."),
                                     *m_oddAt));
    ReadError error = placed(sentenceFor(m_scanner.fault()), m_scanner.position());
    error.message += QLatin1Char(' ') + Text::tr("Mend it there or export it again.");
    return tl::unexpected(error);
}

// False after a fault, a stop and an element that is odd.
bool Reading::readElements(size_t maxRows)
{
    m_scanner.moveTo(m_elements.begin);
    if (!m_elements.areLines)
        m_scanner.take('[');
    const auto hasNext = [this] { return m_elements.areLines ? !m_scanner.isAtEnd() : m_scanner.nextElement(']', m_element == 0); };
    while (hasNext() && m_table.rows.rowCount() < maxRows) {
        if (!readElement())
            return false;
        if (m_element % elementsPerCheck != 0)
            continue;
        if (isStopped())
            return false;
        if (m_progress)
            m_progress(static_cast<qint64>(m_scanner.position()), static_cast<qint64>(m_text.size()),
                       static_cast<qint64>(m_table.rows.rowCount()));
    }
    if (!m_elements.areWrapped && !m_scanner.isAtEnd())
        m_scanner.fail(JsonFault::TextBehind);
    return !m_scanner.isFaulty();
}

bool Reading::readElement()
{
    ++m_element;
    m_likelyColumn = 0;
    switch (m_scanner.peek()) {
    case '{':
        if (!hasKind(Kind::Object))
            return false;
        readObject();
        break;
    case '[': {
        if (!hasKind(Kind::List))
            return false;
        m_scanner.take('[');
        for (size_t cell = 0; m_scanner.nextElement(']', cell == 0); ++cell)
            readValue(columnAt(cell));
        break;
    }
    case 'n':
    case 'N':
        if (m_scanner.bareWord().empty())
            return false;
        break; // nothing, in the place of a value of any kind
    default:
        if (!hasKind(Kind::Plain))
            return false;
        readValue(columnAt(0));
    }
    if (m_scanner.isFaulty())
        return false;
    endElement();
    return true;
}

// Where an odd value is broken too, that is the greater trouble.
bool Reading::hasKind(Kind kind)
{
    if (m_kind == Kind::Unknown)
        m_kind = kind;
    if (m_kind == kind)
        return true;
    const size_t begin = m_scanner.position();
    if (m_scanner.skipValue())
        m_oddAt = begin;
    return false;
}

void Reading::readObject()
{
    m_scanner.take('{');
    for (bool isFirst = true; m_scanner.nextElement('}', isFirst); isFirst = false) {
        const std::string_view name = m_scanner.name(m_name);
        if (m_scanner.isFaulty())
            return;
        if (m_scanner.peek() == '{' && m_scanner.isFlatObject())
            readInnerObject(name);
        else
            readValue(columnOf(name));
    }
}

void Reading::readInnerObject(std::string_view name)
{
    m_scanner.take('{');
    for (bool isFirst = true; m_scanner.nextElement('}', isFirst); isFirst = false) {
        const std::string_view inner = m_scanner.name(m_innerName);
        if (m_scanner.isFaulty())
            return;
        m_key.assign(name);
        m_key += nameSeparator;
        m_key += inner;
        readValue(columnOf(m_key));
    }
}

void Reading::readValue(Column &column)
{
    column.element = m_element;
    const char begin = m_scanner.peek();
    if (begin == '"') {
        column.cell = m_scanner.text(column.text);
        clean(column);
    } else if (begin == '{' || begin == '[') {
        column.text.clear();
        m_scanner.skipValue(&column.text);
        column.cell = column.text == "[]" || column.text == "{}" ? std::string_view() : std::string_view(column.text);
        clean(column);
    } else {
        column.cell = m_scanner.bareWord();
        if (column.cell == "null" || column.cell == "NaN")
            column.cell = {};
    }
}

Column &Reading::columnAt(size_t index)
{
    while (m_columns.size() <= index)
        m_columns.emplace_back();
    return m_columns[index];
}

// Most objects have their members in the same order.
Column &Reading::columnOf(std::string_view key)
{
    if (m_likelyColumn >= m_columns.size() || m_columns[m_likelyColumn].key != key) {
        const auto [found, isNew] = m_columnByKey.try_emplace(std::string(key), m_columns.size());
        if (isNew)
            m_columns.push_back({std::string(key), {}, {}, 0});
        m_likelyColumn = found->second;
    }
    return m_columns[m_likelyColumn++];
}

void Reading::clean(Column &column)
{
    if (const auto nuls = std::count(column.cell.begin(), column.cell.end(), '\0'); nuls > 0) {
        m_table.notes.nulBytes += nuls;
        column.text = std::string(column.cell);
        std::replace(column.text.begin(), column.text.end(), '\0', ' ');
        column.cell = column.text;
    }
    if (isAscii(column.cell) || QByteArrayView(column.cell.data(), static_cast<qsizetype>(column.cell.size())).isValidUtf8())
        return;
    TextDecoder decoder(QStringLiteral("UTF-8"), false);
    column.text = std::string(decoder.decode(column.cell, true));
    column.cell = column.text;
    m_table.notes.replacedBytes += decoder.replacedBytes();
    if (m_replacedElement != m_element)
        m_table.notes.replacedRows.add(m_element);
    m_replacedElement = m_element;
}

void Reading::endElement()
{
    size_t used = m_columns.size();
    while (used > 0 && (m_columns[used - 1].element != m_element || m_columns[used - 1].cell.empty()))
        --used;
    if (used == 0) {
        ++m_table.notes.blankRows;
        return;
    }
    const bool isHeader = m_table.notes.hasHeader && m_kind == Kind::List && m_headerCells.empty();
    for (size_t column = 0; column < used; ++column) {
        const Column &from = m_columns[column];
        const std::string_view cell = from.element == m_element ? from.cell : std::string_view();
        if (isHeader)
            m_headerCells.emplace_back(cell);
        else
            m_table.rows.append(cell);
    }
    if (!isHeader)
        m_table.rows.endRow(m_element);
}

std::vector<std::string> Reading::header() const
{
    if (m_kind != Kind::Object)
        return m_headerCells;
    std::vector<std::string> names;
    for (const Column &column : m_columns) {
        names.push_back(column.key);
        std::replace(names.back().begin(), names.back().end(), nameSeparator, '.');
    }
    return names;
}

// Whether an array of arrays has a header row is seen from its begin. What is broken there is found again.
bool Reading::guessHeader()
{
    const ReadProgress unheard;
    Reading sample(m_text, m_table.name, m_options, m_stop, unheard);
    sample.m_elements = m_elements;
    static_cast<void>(sample.readElements(sampleRows));
    return sample.m_kind == Kind::List && m_options.hasHeader.value_or(guessHeaderRow(sample.m_table.rows));
}

tl::expected<ImportTable, ReadError> Reading::run()
{
    m_elements = locateElements(m_scanner, m_options.sheet);
    if (m_scanner.isFaulty())
        return failure();
    m_table.notes.sheets = m_elements.lists;
    m_table.notes.sheet = m_elements.list;
    if (m_elements.isMissing)
        return tl::unexpected(ReadError{Text::tr("%1 has no list “%2” with anything in it. Its lists: %3.")
                                            .arg(m_table.name, m_options.sheet, m_elements.lists.join(QStringLiteral(", ")))});
    m_table.notes.hasHeader = guessHeader();
    if (!readElements(SIZE_MAX))
        return failure();
    if (m_table.rows.rowCount() == 0 && m_headerCells.empty())
        return tl::unexpected(ReadError{Text::tr("%1 is empty: it has no row with anything in it. Nothing was read.").arg(m_table.name)});
    m_table.notes.hasHeader = m_kind == Kind::Object || !m_headerCells.empty();
    m_table.headers = columnNames(header(), m_table.rows.columnCount());
    m_table.rows.shrink();
    return std::move(m_table);
}

} // namespace

bool looksLikeJson(std::string_view head)
{
    JsonScanner scanner(head);
    if (scanner.take('{'))
        return scanner.peek() == '"' || scanner.peek() == '}';
    if (!scanner.take('['))
        return false;
    // A text's "[1] see below" and "[[Ann Lee]]" are none.
    if (scanner.take('['))
        return scanner.peek() != '\0' && std::string_view("\"[]-0123456789tfn").find(scanner.peek()) != std::string_view::npos;
    return scanner.peek() == '"' || scanner.peek() == '{' || (scanner.take(']') && scanner.isAtEnd());
}

tl::expected<ImportTable, ReadError> readJson(const QByteArray &bytes, const QString &name, const ReadOptions &options,
                                              const std::atomic<bool> *stop, const ReadProgress &progress)
{
    return Reading({bytes.constData(), static_cast<size_t>(bytes.size())}, name, options, stop, progress).run();
}

} // namespace Muster
