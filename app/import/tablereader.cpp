// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"

#include "import/bytesource.h"
#include "import/cellparser.h"
#include "import/dialect.h"
#include "import/encoding.h"
#include "import/fileformat.h"
#include "import/headerguess.h"
#include "import/inlinelist.h"
#include "import/quotescanner.h"
#include "import/rowassembler.h"
#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Muster {

namespace {

constexpr size_t sampleBytes = 256 * 1024;
constexpr size_t sampleRows = 50;

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

tl::unexpected<ReadError> failure(const QString &message, qint64 line = 0, qint64 column = 0)
{
    return tl::unexpected(ReadError{message, line, column});
}

/// The begin of a source as text: enough to tell how the rest is to be read.
struct Sample
{
    std::string text;
    bool isWhole = false;
};

/// One reading of one source.
class Reading
{
public:
    Reading(ByteSource &source, QString name, const ReadOptions &options, const std::atomic<bool> *stop, const ReadProgress &progress)
        : m_source(source), m_options(options), m_stop(stop), m_progress(progress)
    {
        m_table.name = std::move(name);
    }

    tl::expected<ImportTable, ReadError> run();

private:
    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }
    [[nodiscard]] tl::unexpected<ReadError> cannotRead() const;
    [[nodiscard]] tl::unexpected<ReadError> badQuote(CellParser::End end);

    tl::expected<void, ReadError> recognise();
    tl::expected<Sample, ReadError> takeSample();
    void settle(const Sample &sample);
    [[nodiscard]] RowStore sampleAsRows(const Sample &sample) const;
    tl::expected<void, ReadError> parse();
    tl::expected<void, ReadError> feedAll(CellParser &parser);
    void nameColumns(const std::vector<std::string> &header);
    void turnIntoColumn();

    /// Reads the source from its first byte and hands each piece of its text, without the preamble, to `take`.
    template <typename Take>
    tl::expected<void, ReadError> forEachPiece(qint64 &replacedBytes, Take take);

    ByteSource &m_source;
    const ReadOptions &m_options;
    const std::atomic<bool> *m_stop;
    const ReadProgress &m_progress;
    ImportTable m_table;
    Encoding m_encoding;
    Dialect m_dialect;
    bool m_isInlineList = false;
};

std::unique_ptr<CellParser> parserFor(char delimiter, RowAssembler &rows)
{
    if (delimiter == '\0')
        return std::make_unique<LineCellParser>(rows);
    return std::make_unique<CsvCellParser>(delimiter, rows);
}

tl::unexpected<ReadError> Reading::cannotRead() const
{
    return isStopped() ? failure({}) : failure(Text::tr("%1 could not be read: %2").arg(m_table.name, m_source.errorText()));
}

template <typename Take>
tl::expected<void, ReadError> Reading::forEachPiece(qint64 &replacedBytes, Take take)
{
    TextDecoder decoder(m_encoding.name, m_encoding.validUtf8);
    size_t preamble = m_dialect.preambleBytes;
    if (!m_source.rewind())
        return cannotRead();
    for (bool atEnd = false; !atEnd;) {
        const std::optional<std::string_view> bytes = m_source.next();
        if (!bytes || isStopped())
            return cannotRead();
        atEnd = bytes->empty();
        std::string_view text = decoder.decode(*bytes, atEnd);
        const size_t skipped = std::min(preamble, text.size());
        preamble -= skipped;
        text.remove_prefix(skipped);
        replacedBytes = decoder.replacedBytes();
        if (!take(text, static_cast<qint64>(bytes->size())))
            break;
    }
    return {};
}

tl::expected<void, ReadError> Reading::recognise()
{
    if (!m_source.rewind())
        return cannotRead();
    const std::optional<std::string_view> head = m_source.next();
    if (!head)
        return cannotRead();
    if (head->empty())
        return failure(Text::tr("%1 is empty. Nothing was read.").arg(m_table.name));
    if (const QString refusal = refusalOfFormat(*head, m_table.name); !refusal.isEmpty())
        return failure(refusal);
    const std::optional<Encoding> encoding = detectEncoding(m_source, m_options.encoding, m_stop);
    if (!encoding)
        return cannotRead();
    if (!TextDecoder(encoding->name, encoding->validUtf8).isValid())
        return failure(Text::tr("Muster does not know the encoding %1. Choose another one.").arg(encoding->name));
    m_encoding = *encoding;
    m_table.notes.encoding = encoding->name;
    return {};
}

tl::expected<Sample, ReadError> Reading::takeSample()
{
    Sample sample;
    qint64 replaced = 0;
    const auto read = forEachPiece(replaced, [&sample](std::string_view text, qint64 bytes) {
        sample.text += text;
        sample.isWhole = bytes == 0;
        return sample.text.size() < sampleBytes;
    });
    if (!read)
        return tl::unexpected(read.error());
    return sample;
}

RowStore Reading::sampleAsRows(const Sample &sample) const
{
    RowStore rows;
    ReadNotes notes;
    RowAssembler assembler(rows, notes, sampleRows);
    const std::unique_ptr<CellParser> parser = parserFor(m_dialect.delimiter, assembler);
    // Piece by piece, to stop once there are rows enough.
    for (std::string_view text = std::string_view(sample.text).substr(m_dialect.preambleBytes); !text.empty() && !assembler.isFull();) {
        const std::string_view piece = text.substr(0, 4096);
        text.remove_prefix(piece.size());
        if (!parser->feed(piece))
            break;
    }
    if (sample.isWhole)
        static_cast<void>(parser->finish());
    return rows;
}

void Reading::settle(const Sample &sample)
{
    m_dialect = detectDialect(sample.text, sample.isWhole, m_options);
    m_table.notes.delimiter = m_dialect.delimiter;
    const RowStore rows = sampleAsRows(sample);
    const bool nothingFixed = !m_options.delimiter && !m_options.hasHeader && m_dialect.preambleBytes == 0;
    m_isInlineList = nothingFixed && sample.isWhole && rows.rowCount() == 1 && isInlineList(rows);
    m_table.notes.hasHeader = m_options.hasHeader.value_or(!m_isInlineList && guessHeaderRow(rows));
}

tl::unexpected<ReadError> Reading::badQuote(CellParser::End end)
{
    QuoteScanner scanner(m_dialect.delimiter);
    qint64 replaced = 0;
    const auto read = forEachPiece(replaced, [&scanner](std::string_view text, qint64) {
        for (auto c = text.begin(); c != text.end() && !scanner.isBroken(); ++c)
            scanner.take(*c);
        return !scanner.isBroken();
    });
    if (!read)
        return tl::unexpected(read.error());
    const qint64 line = scanner.openLine() + (m_dialect.preambleBytes > 0 ? 1 : 0);
    const QString sentence =
        end == CellParser::End::UnclosedQuote
            ? Text::tr(
                  "%1 has a quote that is never closed: it opens in line %2, column %3. Close it or take it out, then read the file again.")
            : Text::tr(
                  "%1 has a quote that is not closed where it should be: it opens in line %2, column %3, and text follows the quote that "
                  "closes it some lines below. Close it or take it out, then read the file again.");
    return failure(sentence.arg(m_table.name, QLocale().toString(line), QLocale().toString(qint64(scanner.openColumn()))), line,
                   scanner.openColumn());
}

tl::expected<void, ReadError> Reading::feedAll(CellParser &parser)
{
    qint64 done = 0;
    const auto read = forEachPiece(m_table.notes.replacedBytes, [&](std::string_view text, qint64 bytes) {
        const bool readable = parser.feed(text);
        done += bytes;
        if (m_progress)
            m_progress(done, m_source.size(), static_cast<qint64>(m_table.rows.rowCount()));
        return readable;
    });
    if (!read)
        return read;
    if (const CellParser::End end = parser.finish(); end != CellParser::End::Complete)
        return badQuote(end);
    return {};
}

tl::expected<void, ReadError> Reading::parse()
{
    // The arena cannot outgrow UTF-8 by much; what is reserved and not used costs no memory until shrink() gives it back.
    if (m_encoding.validUtf8)
        m_table.rows.reserve(static_cast<size_t>(m_source.size()), 0);
    RowAssembler assembler(m_table.rows, m_table.notes);
    const std::unique_ptr<CellParser> parser = parserFor(m_dialect.delimiter, assembler);
    if (const auto fed = feedAll(*parser); !fed)
        return fed;
    if (m_table.rows.rowCount() == 0 && assembler.headerCells().empty())
        return failure(Text::tr("%1 is empty: it has no row with anything in it. Nothing was read.").arg(m_table.name));
    if (m_isInlineList)
        turnIntoColumn();
    m_table.rows.shrink();
    nameColumns(assembler.headerCells());
    return {};
}

// Each name of an inline list becomes a row of its own.
void Reading::turnIntoColumn()
{
    RowStore column;
    std::uint32_t number = 0;
    for (int cell = 0; cell < m_table.rows.cellCount(0); ++cell) {
        const std::string_view text = m_table.rows.cell(0, cell);
        if (text.empty())
            continue;
        column.append(text);
        column.endRow(++number);
    }
    m_table.rows = std::move(column);
}

// Each column gets a name, and no name twice, so that a mapping by name means one column.
void Reading::nameColumns(const std::vector<std::string> &header)
{
    const int columns = std::max(static_cast<int>(header.size()), m_table.rows.columnCount());
    QSet<QString> taken;
    for (int column = 0; column < columns; ++column) {
        const size_t index = static_cast<size_t>(column);
        const QString written = index < header.size() ? QString::fromStdString(header[index]).simplified() : QString();
        const QString name = written.isEmpty() ? Text::tr("Column %1").arg(column + 1) : written;
        QString distinct = name;
        for (int copy = 2; taken.contains(distinct.toCaseFolded()); ++copy)
            distinct = QStringLiteral("%1 (%2)").arg(name).arg(copy);
        taken.insert(distinct.toCaseFolded());
        m_table.headers.append(distinct);
    }
}

tl::expected<ImportTable, ReadError> Reading::run()
{
    if (const auto recognised = recognise(); !recognised)
        return tl::unexpected(recognised.error());
    const tl::expected<Sample, ReadError> sample = takeSample();
    if (!sample)
        return tl::unexpected(sample.error());
    settle(*sample);
    if (const auto parsed = parse(); !parsed)
        return tl::unexpected(parsed.error());
    return std::move(m_table);
}

} // namespace

tl::expected<ImportTable, ReadError> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options,
                                               const std::atomic<bool> *stop, const ReadProgress &progress)
{
    MemorySource source(bytes);
    return Reading(source, name, options, stop, progress).run();
}

tl::expected<ImportTable, ReadError> readTableFile(const QString &path, const ReadOptions &options, const std::atomic<bool> *stop,
                                                   const ReadProgress &progress)
{
    const QFileInfo entry(path);
    const QString name = entry.fileName().isEmpty() ? path : entry.fileName();
    if (!entry.exists())
        return failure(Text::tr("%1 does not exist.").arg(path));
    if (entry.isDir())
        return failure(Text::tr("%1 is a folder. Choose a file in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Text::tr("%1 could not be opened: %2").arg(path, file.errorString()));
    if (file.isSequential()) {
        MemorySource source(file.readAll());
        return Reading(source, name, options, stop, progress).run();
    }
    FileSource source(file);
    return Reading(source, name, options, stop, progress).run();
}

} // namespace Muster
