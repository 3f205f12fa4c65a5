// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/textreading.h"

#include "import/columnnames.h"
#include "import/headerguess.h"
#include "import/inlinelist.h"
#include "import/quotescanner.h"
#include "import/rowassembler.h"
#include "import/textdecoder.h"
#include "import/textlinks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

constexpr size_t sampleBytes = 256 * 1024;
constexpr size_t sampleRows = 50;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

tl::unexpected<ReadError> failure(const QString &message, qint64 line = 0, qint64 column = 0)
{
    return tl::unexpected(ReadError{message, line, column});
}

} // namespace

tl::expected<ImportTable, ReadError> TextReading::run(std::string_view head)
{
    const bool mayBeParallel = m_chunkBytes > 0 && isProbablyUtf8(head, m_options.encoding);
    const qint64 mark = head.starts_with(byteOrderMark) ? static_cast<qint64>(byteOrderMark.size()) : 0;
    bool isRead = false;
    if (mayBeParallel) {
        m_encoding = {QStringLiteral("UTF-8"), true};
        if (const auto settled = settle(); !settled)
            return tl::unexpected(settled.error());
        if (m_links)
            return std::move(*m_links);
        const auto read = readInParallel(mark + static_cast<qint64>(m_dialect.preambleBytes));
        if (!read)
            return tl::unexpected(read.error());
        isRead = *read;
    }
    if (!isRead) {
        const auto read = recogniseEncoding().and_then([this] { return settle(); }).and_then([this] { return readFromBeginToEnd(); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return m_links ? std::move(*m_links) : std::move(m_table);
}

tl::unexpected<ReadError> TextReading::cannotRead() const
{
    return isStopped() ? failure({}) : failure(Text::tr("%1 could not be read: %2").arg(m_table.name, m_source.errorText()));
}

template <typename Take>
tl::expected<void, ReadError> TextReading::forEachPiece(Take take)
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
        if (!take(text, static_cast<qint64>(bytes->size()), decoder, skipped))
            break;
    }
    return {};
}

tl::expected<void, ReadError> TextReading::recogniseEncoding()
{
    const std::optional<Encoding> encoding = detectEncoding(m_source, m_options.encoding, m_stop);
    if (!encoding)
        return cannotRead();
    if (!TextDecoder(encoding->name, encoding->validUtf8).isValid())
        return failure(Text::tr("Muster does not know the encoding %1. Choose another one.").arg(encoding->name));
    m_encoding = *encoding;
    return {};
}

tl::expected<TextReading::Sample, ReadError> TextReading::takeSample()
{
    Sample sample;
    m_dialect = {};
    const auto read = forEachPiece([&sample](std::string_view text, qint64 bytes, const TextDecoder &, size_t) {
        sample.text += text;
        sample.isWhole = bytes == 0;
        return sample.text.size() < sampleBytes;
    });
    if (!read)
        return tl::unexpected(read.error());
    return sample;
}

RowStore TextReading::sampleAsRows(const Sample &sample) const
{
    RowStore rows;
    ReadNotes notes;
    RowAssembler assembler(rows, notes, sampleRows);
    const std::unique_ptr<CellParser> parser = cellParserFor(m_dialect, assembler);
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

// Tells from the begin of the text how the rest is to be read.
tl::expected<void, ReadError> TextReading::settle()
{
    const tl::expected<Sample, ReadError> sample = takeSample();
    if (!sample)
        return tl::unexpected(sample.error());
    m_dialect = detectDialect(sample->text, sample->isWhole, m_options);
    const RowStore rows = sampleAsRows(*sample);
    const bool nothingFixed = !m_options.delimiter && !m_options.hasHeader && !m_options.quote && !m_options.skippedLines;
    if (nothingFixed && sample->isWhole)
        m_links = findProfileLinks(sample->text, m_table.name);
    if (m_links)
        m_links->notes.encoding = m_encoding.name;
    m_isInlineList = nothingFixed && m_dialect.preambleBytes == 0 && sample->isWhole && isInlineList(rows);
    ReadNotes &notes = m_table.notes;
    notes.encoding = m_encoding.name;
    notes.delimiter = m_dialect.delimiter;
    notes.quote = m_dialect.quote;
    notes.skippedLines = m_dialect.skippedLines;
    notes.hasHeader = m_options.hasHeader.value_or(!m_isInlineList && guessHeaderRow(rows));
    return {};
}

// False where the text turned out not to be made for it.
tl::expected<bool, ReadError> TextReading::readInParallel(qint64 begin)
{
    ParallelReading reading(m_source, begin, m_dialect, m_options, m_stop, m_progress);
    switch (reading.run(m_table.rows, m_table.notes, m_chunkBytes)) {
    case ParallelReading::Outcome::Stopped:
        return failure({});
    case ParallelReading::Outcome::Odd:
        return false;
    case ParallelReading::Outcome::Read:
        break;
    }
    if (const auto finished = finish(reading.head()); !finished)
        return tl::unexpected(finished.error());
    return true;
}

tl::expected<void, ReadError> TextReading::readFromBeginToEnd()
{
    if (m_links)
        return {};
    RowAssembler assembler(m_table.rows, m_table.notes);
    assembler.keepOnlyFailed(m_options.onlyFailed);
    assembler.skipRows(static_cast<std::uint32_t>(m_dialect.skippedLines));
    const std::unique_ptr<CellParser> parser = cellParserFor(m_dialect, assembler);
    qint64 done = 0;
    const auto read = forEachPiece([&](std::string_view text, qint64 bytes, const TextDecoder &decoder, size_t skipped) {
        size_t fed = 0;
        bool readable = true;
        for (const size_t end : decoder.replacementEnds()) {
            if (end <= skipped)
                continue;
            readable = readable && parser->feed(text.substr(fed, end - skipped - fed));
            fed = end - skipped;
            assembler.noteReplacedByte();
        }
        readable = readable && parser->feed(text.substr(fed));
        done += bytes;
        m_table.notes.replacedBytes = decoder.replacedBytes();
        m_table.notes.nulBytes = decoder.nulBytes();
        if (m_progress)
            m_progress(done, m_source.size(), static_cast<qint64>(m_table.rows.rowCount()));
        return readable;
    });
    if (!read)
        return read;
    if (const CellParser::End end = parser->finish(); end != CellParser::End::Complete)
        return badQuote(end);
    assembler.finish();
    return finish(assembler.head());
}

tl::unexpected<ReadError> TextReading::badQuote(CellParser::End end)
{
    QuoteScanner scanner(m_dialect.delimiter, m_dialect.quote);
    const auto read = forEachPiece([&scanner](std::string_view text, qint64, const TextDecoder &, size_t) {
        for (auto c = text.begin(); c != text.end() && !scanner.isBroken(); ++c)
            scanner.take(*c);
        return !scanner.isBroken();
    });
    if (!read)
        return tl::unexpected(read.error());
    const qint64 line = scanner.openLine() + m_dialect.preambleLines;
    const QString sentence =
        end == CellParser::End::UnclosedQuote
            ? Text::tr(
                  "%1 has a quote that is never closed: it opens in line %2, column %3. Close it or take it out, then read the file again.")
            : Text::tr(
                  "%1 has a quote that is not closed where it should be: it opens in line %2, column %3, and text follows the quote that "
                  "closes it some lines below. Close it or take it out, then read the file again.");
    const QString message = sentence.arg(m_table.name, QLocale().toString(line), QLocale().toString(qint64(scanner.openColumn())));
    return tl::unexpected(ReadError{message, line, scanner.openColumn(), true});
}

tl::expected<void, ReadError> TextReading::finish(const TableHead &head)
{
    if (head.mostCells == 0)
        return failure(Text::tr("%1 is empty: it has no row with anything in it. Nothing was read.").arg(m_table.name));
    if (m_isInlineList) {
        m_table.rows = asOneColumn(m_table.rows);
        m_table.notes.raggedRows = {};
    }
    m_table.rows.shrink();
    std::vector<std::string> header = head.header;
    header.resize(std::min(header.size(), head.namedCells));
    m_table.headers = columnNames(header, m_table.rows.columnCount());
    return {};
}

} // namespace Muster
