// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/parallelreading.h"

#include "base/parallel.h"
#include "import/quotescanner.h"
#include "import/utf8check.h"

#include <algorithm>

namespace Muster {

namespace {

// Stays in the processor's own cache from the check of its bytes to the last of its cells.
constexpr qsizetype pieceBytes = 128 * 1024;
// How far the begin of a row is looked for, and how many rows have to follow that are cut like all others.
constexpr qsizetype windowBytes = 32 * 1024;
constexpr int convincingRows = 5;

void addRows(NotedRows &to, const NotedRows &from, std::uint32_t numberOffset)
{
    to.count += from.count;
    for (quint32 number : from.first) {
        if (to.first.size() < NotedRows::maxListed)
            to.first.append(number + numberOffset);
    }
}

} // namespace

ParallelReading::Outcome ParallelReading::run(RowStore &rows, ReadNotes &notes, qsizetype chunkBytes)
{
    m_bytesDone = m_begin;
    if (!readHead(notes.hasHeader))
        return isStopped() ? Outcome::Stopped : Outcome::Odd;
    cut(chunkBytes);
    m_chunks.front().notes.hasHeader = notes.hasHeader;
    inParallel(m_chunks.size(), [this](std::size_t index) { read(m_chunks[index]); });
    if (isStopped())
        return Outcome::Stopped;
    if (!std::all_of(m_chunks.begin(), m_chunks.end(), [](const Chunk &chunk) { return chunk.isGood; }))
        return Outcome::Odd;
    join(rows, notes);
    return Outcome::Read;
}

bool ParallelReading::readHead(bool hasHeader)
{
    RowStore rows;
    ReadNotes notes;
    notes.hasHeader = hasHeader;
    RowAssembler assembler(rows, notes);
    const std::unique_ptr<CellParser> parser = cellParserFor(m_dialect, assembler);
    QByteArray buffer;
    std::string_view text = m_source.bytesAt(m_begin, pieceBytes, buffer);
    const bool isWhole = m_begin + static_cast<qint64>(text.size()) >= m_source.size();
    // In small pieces, since the first row is all that is wanted.
    for (; !text.empty() && assembler.head().mostCells == 0; text.remove_prefix(std::min<size_t>(text.size(), 512))) {
        if (!parser->feed(text.substr(0, 512)))
            return false;
    }
    if (assembler.head().mostCells == 0 && isWhole)
        static_cast<void>(parser->finish());
    m_head = assembler.head();
    return m_head.mostCells > 0;
}

// A chunk begins where a row seems to; where none is found nearby, the chunk before it is as much longer.
void ParallelReading::cut(qsizetype chunkBytes)
{
    const qint64 size = m_source.size();
    m_chunks.emplace_back().begin = m_begin;
    QByteArray buffer;
    for (qint64 offset = m_begin + chunkBytes; offset < size && !isStopped(); offset += chunkBytes) {
        std::string_view window = m_source.bytesAt(offset - 1, windowBytes, buffer);
        const char *const windowBegin = window.data();
        for (size_t lineEnd = 0; (lineEnd = window.find_first_of("\r\n")) != std::string_view::npos;) {
            const bool isPair = window.substr(lineEnd).starts_with("\r\n");
            window.remove_prefix(lineEnd + (isPair ? 2 : 1));
            if (rowsBeginAt(window)) {
                offset += window.data() - windowBegin - 1;
                m_chunks.back().end = offset;
                m_chunks.emplace_back().begin = offset;
                break;
            }
        }
    }
    m_chunks.back().end = size;
}

// Within a quoted cell this fails at the latest where that closes: there a quote stands behind text.
bool ParallelReading::rowsBeginAt(std::string_view text) const
{
    // In plain lines a quote that opens holds no line end back.
    QuoteScanner scanner(m_dialect.delimiter, m_dialect.delimiter == '\0' ? '\0' : m_dialect.quote);
    int rows = 0;
    for (char c : text) {
        if (!scanner.take(c))
            continue;
        const auto cells = static_cast<std::size_t>(scanner.cells());
        if (scanner.sawStrayQuote() || cells < m_head.fewestCells || cells > m_head.mostCells)
            return false;
        if (++rows == convincingRows)
            return true;
    }
    return false;
}

// By induction from the first chunk: where it begins a row begins, and where it has ended between two rows the next one's begin is one.
void ParallelReading::read(Chunk &chunk)
{
    if (m_isOdd || isStopped())
        return;
    const bool isFirst = &chunk == &m_chunks.front();
    const bool isLast = &chunk == &m_chunks.back();
    RowAssembler assembler(chunk.rows, chunk.notes);
    assembler.keepOnlyFailed(m_options.onlyFailed);
    if (!isFirst)
        assembler.continueBelow(m_head);
    chunk.rows.reserve(static_cast<size_t>(chunk.end - chunk.begin), 0);
    const std::unique_ptr<CellParser> parser = cellParserFor(m_dialect, assembler);
    chunk.isGood = feed(chunk, *parser) && (isLast ? parser->finish() == CellParser::End::Complete : parser->isBetweenRows()) &&
                   assembler.head() == m_head;
    m_isOdd = m_isOdd || !chunk.isGood;
    chunk.rows.shrink();
    chunk.number = assembler.number();
    chunk.widest = assembler.widestRow();
}

bool ParallelReading::feed(const Chunk &chunk, CellParser &parser)
{
    Utf8Check utf8;
    QByteArray buffer;
    size_t rows = 0;
    for (qint64 offset = chunk.begin; offset < chunk.end;) {
        const auto length = static_cast<qsizetype>(std::min<qint64>(pieceBytes, chunk.end - offset));
        const std::string_view piece = m_source.bytesAt(offset, length, buffer);
        if (static_cast<qsizetype>(piece.size()) < length || piece.find('\0') != std::string_view::npos || m_isOdd || isStopped())
            return false;
        utf8.feed(piece);
        if (!utf8.mayBeValid() || !parser.feed(piece))
            return false;
        offset += length;
        report(length, chunk.rows.rowCount() - rows);
        rows = chunk.rows.rowCount();
    }
    return utf8.isValid();
}

void ParallelReading::report(qint64 bytes, std::size_t rows)
{
    if (!m_progress)
        return;
    const std::lock_guard lock(m_reporting);
    m_bytesDone += bytes;
    m_rowsDone += static_cast<qint64>(rows);
    m_progress(m_bytesDone, m_source.size(), m_rowsDone);
}

void ParallelReading::join(RowStore &rows, ReadNotes &notes)
{
    std::uint32_t number = static_cast<std::uint32_t>(m_dialect.skippedLines);
    std::size_t widest = 0;
    for (Chunk &chunk : m_chunks) {
        rows.takeOver(std::move(chunk.rows), number);
        notes.blankRows += chunk.notes.blankRows;
        notes.failedRows += chunk.notes.failedRows;
        addRows(notes.raggedRows, chunk.notes.raggedRows, number);
        number += chunk.number;
        widest = std::max(widest, chunk.widest);
    }
    notes.isResult = m_chunks.front().notes.isResult;
    notes.droppedColumns = droppedColumns(m_head, widest, rows);
}

} // namespace Muster
