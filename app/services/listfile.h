// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace Muster {

// The file of a list as it was last read, for a program that wants it back at once: rows in blocks, each packed by itself, with a text that
// comes again and again written once per block. Readable by the user only. Blocking: call on a worker.

/// Bytes of rows: numbers in as few bytes as they need, text as UTF-8.
class RowWriter
{
public:
    void add(qint64 number);
    void add(const QString &text);
    void add(const QByteArray &bytes);
    /// To the millisecond; UTC comes back. Invalid ones come back invalid.
    void add(const QDateTime &time);
    /// A text that other rows have too.
    void addShared(const QString &text);

    /// What was added since the last call.
    [[nodiscard]] QByteArray take();

private:
    QByteArray m_bytes;
    QHash<QString, qint64> m_shared; ///< counted from 1, as they came
    qint64 m_sharedCount = 0;
};

/// Gives back, in the same order, what a RowWriter was given. What does not fit sets hasFailed(), and whatever is read then is empty.
class RowReader
{
public:
    explicit RowReader(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] qint64 number();
    /// A number of things that follow, each of a byte at least.
    [[nodiscard]] qsizetype count();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QDateTime time();
    [[nodiscard]] QString shared();

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    void fail() { m_hasFailed = true; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    /// A length and that many bytes, which live as long as this object; null for the length of what is null, and after a failure.
    [[nodiscard]] QByteArrayView piece();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_hasFailed = false;
    QList<QString> m_shared;
};

/// What stands before the rows. `mark` says what kind of rows they are, `version` how they are written.
struct ListFileHead
{
    quint32 mark = 0;
    quint32 version = 0;
    QDateTime readAt; ///< UTC, to the millisecond
    qint64 rows = 0;
};

/// Replaces the file in one step: it is there whole, or as it was before. Makes its folder where missing. `write(row, writer)` is called
/// for 0 to head.rows - 1. False where it cannot be written.
bool writeListFile(const QString &file, const ListFileHead &head, const std::function<void(qint64 row, RowWriter &writer)> &write);

/// A file that has been opened: its head is what was asked for, and its blocks follow one another to its end.
struct ListFileBlocks
{
    QDateTime readAt;
    qint64 rows = 0;
    QList<QByteArray> packed;
    QList<qint64> counts; ///< of rows, for each block
};

/// None where there is no such file, or one of another mark or version, or one that is damaged.
[[nodiscard]] std::optional<ListFileBlocks> openListFile(const QString &file, quint32 mark, quint32 version);
/// None where the block is damaged.
[[nodiscard]] std::optional<RowReader> unpackedBlock(const QByteArray &packed);
/// Reads blocks `0` to `count - 1`, several at once; `read(block)` is false for a damaged one. False where any is.
[[nodiscard]] bool readBlocks(qsizetype count, const std::function<bool(qsizetype block)> &read);

/// The rows of a file that `Row read(RowReader &)` reads; none where there is no such file or it is damaged.
template <typename Row, typename Read>
[[nodiscard]] std::optional<QList<Row>> readListFile(const QString &file, quint32 mark, quint32 version, QDateTime &readAt, Read read)
{
    const std::optional<ListFileBlocks> blocks = openListFile(file, mark, version);
    if (!blocks)
        return std::nullopt;
    QList<QList<Row>> parts(blocks->packed.size());
    QList<Row> *const part = parts.data(); // detached once, before threads write to it
    const bool isWhole = readBlocks(blocks->packed.size(), [&](qsizetype block) {
        std::optional<RowReader> reader = unpackedBlock(blocks->packed[block]);
        for (qint64 row = 0; reader && row < blocks->counts[block] && !reader->hasFailed(); ++row)
            part[block].append(read(*reader));
        return reader && !reader->hasFailed() && reader->isAtEnd();
    });
    if (!isWhole)
        return std::nullopt;
    readAt = blocks->readAt;
    QList<Row> rows;
    rows.reserve(blocks->rows);
    for (QList<Row> &some : parts)
        rows.append(std::move(some));
    return rows;
}

/// A name that any text can be turned into: an ID may hold what a file name may not.
[[nodiscard]] QString listFileName(const QString &id);

} // namespace Muster
