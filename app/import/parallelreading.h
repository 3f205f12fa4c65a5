// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/bytesource.h"
#include "import/cellparser.h"
#include "import/dialect.h"
#include "import/readprogress.h"
#include "import/rowassembler.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace Muster {

/// Reads a table in UTF-8 on all processors at once: cuts it where rows seem to begin, reads each chunk by itself and proves then that
/// the cuts were right. Does ordinary tables only: what is odd in any way (bytes that are not UTF-8, NULs, a quote at fault, a wrong
/// cut, a failing disk) is left to the reader that goes from the begin to the end and knows what to say.
class ParallelReading
{
public:
    static constexpr qsizetype usualChunk = qsizetype(4) * 1024 * 1024;

    enum class Outcome { Read, Odd, Stopped };

    /// `begin`: of the table in `source`, behind a byte order mark and the dialect's preamble. All outlive this.
    ParallelReading(const ByteSource &source, qint64 begin, const Dialect &dialect, const ReadOptions &options,
                    const std::atomic<bool> *stop, const ReadProgress &progress)
        : m_source(source), m_begin(begin), m_dialect(dialect), m_options(options), m_stop(stop), m_progress(progress)
    {
    }

    /// Puts the rows into `rows`, which must be empty, and what was noted into `notes`, whose hasHeader it obeys. Where it is odd or
    /// stopped both are left as they are.
    [[nodiscard]] Outcome run(RowStore &rows, ReadNotes &notes, qsizetype chunkBytes = usualChunk);
    // Once read.
    [[nodiscard]] const TableHead &head() const { return m_head; }
    /// How many chunks it was read in.
    [[nodiscard]] std::size_t chunks() const { return m_chunks.size(); }

private:
    struct Chunk
    {
        qint64 begin = 0;
        qint64 end = 0;
        RowStore rows;
        ReadNotes notes;
        std::uint32_t number = 0;
        std::size_t widest = 0;
        bool isGood = false;
    };

    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }
    [[nodiscard]] bool readHead(bool hasHeader);
    void cut(qsizetype chunkBytes);
    [[nodiscard]] bool rowsBeginAt(std::string_view text) const;
    void read(Chunk &chunk);
    [[nodiscard]] bool feed(const Chunk &chunk, CellParser &parser);
    void report(qint64 bytes, std::size_t rows);
    void join(RowStore &rows, ReadNotes &notes);

    const ByteSource &m_source;
    qint64 m_begin;
    const Dialect &m_dialect;
    const ReadOptions &m_options;
    const std::atomic<bool> *m_stop;
    const ReadProgress &m_progress;
    TableHead m_head;
    std::vector<Chunk> m_chunks;
    std::atomic<bool> m_isOdd = false;
    std::mutex m_reporting;
    qint64 m_bytesDone = 0;
    qint64 m_rowsDone = 0;
};

} // namespace Muster
