// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/listfile.h"

#include "base/parallel.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <utility>

namespace Muster {

namespace {

constexpr qint64 rowsInBlock = 2048;
constexpr int packing = 1;                       // the quickest: a file that is half as small is not worth a list that comes twice as late
constexpr quint32 mostUnpacked = 256 * 1024 * 1024; // a file's word is not yet a fact

const QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void setUp(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

} // namespace

// ---- rows ----

void RowWriter::add(qint64 number)
{
    // The sign last, so that small numbers are short.
    auto left = (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
    while (left >= 0x80) {
        m_bytes.append(static_cast<char>(left | 0x80));
        left >>= 7;
    }
    m_bytes.append(static_cast<char>(left));
}

void RowWriter::add(const QString &text)
{
    add(text.isNull() ? QByteArray() : text.toUtf8());
}

/// Null and empty are two things: a reason may be null.
void RowWriter::add(const QByteArray &bytes)
{
    add(bytes.isNull() ? qint64(-1) : qint64(bytes.size()));
    m_bytes.append(bytes);
}

void RowWriter::add(const QDateTime &time)
{
    const qint64 at = time.isValid() ? time.toMSecsSinceEpoch() : 0;
    add(time.isValid() && at >= 0 ? at + 1 : at); // 0: none, which is the most frequent and shall be the shortest
}

void RowWriter::addShared(const QString &text)
{
    const auto known = text.isNull() ? m_shared.cend() : m_shared.constFind(text); // which takes null for empty
    if (known != m_shared.cend()) {
        add(*known);
        return;
    }
    add(qint64(0));
    add(text);
    ++m_sharedCount;
    if (!text.isNull())
        m_shared.insert(text, m_sharedCount);
}

QByteArray RowWriter::take()
{
    m_shared.clear();
    m_sharedCount = 0;
    return std::exchange(m_bytes, {});
}

qint64 RowReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
        const auto byte = static_cast<quint8>(m_bytes.at(m_at++));
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1));
    }
    fail();
    return 0;
}

qsizetype RowReader::count()
{
    const qint64 told = number();
    if (told < 0 || told > m_bytes.size() - m_at)
        fail();
    return m_hasFailed ? 0 : told;
}

QByteArrayView RowReader::piece()
{
    const qint64 length = number();
    if (length < -1 || length > m_bytes.size() - m_at)
        fail();
    if (m_hasFailed || length == -1)
        return {};
    m_at += length;
    return {m_bytes.constData() + m_at - length, length};
}

QByteArray RowReader::bytes()
{
    return piece().toByteArray();
}

QString RowReader::text()
{
    return QString::fromUtf8(piece());
}

QDateTime RowReader::time()
{
    const qint64 told = number();
    return m_hasFailed || told == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(told > 0 ? told - 1 : told, Qt::UTC);
}

QString RowReader::shared()
{
    const qint64 known = number();
    if (known == 0) {
        m_shared.append(text());
        return m_shared.constLast();
    }
    if (known < 0 || known > m_shared.size()) {
        fail();
        return {};
    }
    return m_shared.at(known - 1);
}

// ---- files ----

bool writeListFile(const QString &file, const ListFileHead &head, const std::function<void(qint64 row, RowWriter &writer)> &write)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return false;
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(ownerOnly))
        return false;
    QDataStream stream(&target);
    setUp(stream);
    stream << head.mark << head.version << head.readAt.toMSecsSinceEpoch() << head.rows;
    RowWriter writer;
    for (qint64 first = 0; first < head.rows; first += rowsInBlock) {
        const qint64 rows = std::min(rowsInBlock, head.rows - first);
        for (qint64 row = first; row < first + rows; ++row)
            write(row, writer);
        stream << rows << qCompress(writer.take(), packing);
        if (stream.status() != QDataStream::Ok)
            return false;
    }
    return target.commit();
}

std::optional<ListFileBlocks> openListFile(const QString &file, quint32 mark, quint32 version)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    QDataStream stream(&source);
    setUp(stream);
    ListFileHead head;
    qint64 readAt = 0;
    stream >> head.mark >> head.version >> readAt >> head.rows;
    if (stream.status() != QDataStream::Ok || head.mark != mark || head.version != version || head.rows < 0)
        return std::nullopt;
    ListFileBlocks blocks;
    blocks.readAt = QDateTime::fromMSecsSinceEpoch(readAt, Qt::UTC);
    blocks.rows = head.rows;
    for (qint64 left = head.rows; left > 0;) {
        qint64 rows = 0;
        QByteArray packed;
        stream >> rows >> packed; // which reads no more than there is
        if (stream.status() != QDataStream::Ok || rows < 1 || rows > std::min(left, rowsInBlock))
            return std::nullopt;
        blocks.counts.append(rows);
        blocks.packed.append(packed);
        left -= rows;
    }
    if (!stream.atEnd())
        return std::nullopt;
    return blocks;
}

std::optional<RowReader> unpackedBlock(const QByteArray &packed)
{
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > mostUnpacked)
        return std::nullopt;
    QByteArray bytes = qUncompress(packed); // which compares a checksum
    if (bytes.isEmpty())
        return std::nullopt;
    return RowReader(std::move(bytes));
}

bool readBlocks(qsizetype count, const std::function<bool(qsizetype block)> &read)
{
    std::atomic<bool> isWhole = true;
    inParallel(static_cast<std::size_t>(count), [&](std::size_t block) {
        if (isWhole && !read(static_cast<qsizetype>(block)))
            isWhole = false;
    });
    return isWhole;
}

QString listFileName(const QString &id)
{
    return QString::fromLatin1(QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace Muster
