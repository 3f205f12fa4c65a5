// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/bytesource.h"
#include "import/cellparser.h"
#include "import/dialect.h"
#include "import/encoding.h"
#include "import/importtable.h"
#include "import/parallelreading.h"
#include "import/readprogress.h"

#include <tl/expected.hpp>

#include <atomic>
#include <optional>

namespace Muster {

/// One reading of one source that is a text: tells encoding and dialect, then reads the rows, in parallel where the text is ordinary
/// and from the begin to the end where it is not. Both ways come to the same. Of a running text the rows are the links in it.
class TextReading
{
public:
    /// All outlive this. `chunkBytes` is what parallel reading works by; 0: read from the begin to the end. `stop` and errors as in
    /// tablereader.h.
    TextReading(ByteSource &source, QString name, const ReadOptions &options, const std::atomic<bool> *stop, const ReadProgress &progress,
                qsizetype chunkBytes = ParallelReading::usualChunk)
        : m_source(source), m_options(options), m_stop(stop), m_progress(progress), m_chunkBytes(chunkBytes)
    {
        m_table.name = std::move(name);
    }

    /// `head`: how the source begins, its first piece. Called once.
    [[nodiscard]] tl::expected<ImportTable, ReadError> run(std::string_view head);

private:
    struct Sample
    {
        std::string text;
        bool isWhole = false;
    };

    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }
    [[nodiscard]] tl::unexpected<ReadError> cannotRead() const;
    [[nodiscard]] tl::unexpected<ReadError> badQuote(CellParser::End end);

    tl::expected<void, ReadError> recogniseEncoding();
    tl::expected<void, ReadError> settle();
    tl::expected<Sample, ReadError> takeSample();
    [[nodiscard]] RowStore sampleAsRows(const Sample &sample) const;
    tl::expected<bool, ReadError> readInParallel(qint64 begin);
    tl::expected<void, ReadError> readFromBeginToEnd();
    tl::expected<void, ReadError> finish(const TableHead &head);

    /// Reads the source from its first byte and hands each piece of its text to `take`, without the preamble and with where in it each
    /// replacement ends.
    template <typename Take>
    tl::expected<void, ReadError> forEachPiece(Take take);

    ByteSource &m_source;
    const ReadOptions &m_options;
    const std::atomic<bool> *m_stop;
    const ReadProgress &m_progress;
    qsizetype m_chunkBytes;
    ImportTable m_table;
    Encoding m_encoding;
    Dialect m_dialect;
    bool m_isInlineList = false;
    std::optional<ImportTable> m_links;
};

} // namespace Muster
