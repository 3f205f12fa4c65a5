// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/tablereader.h"

#include "import/bytesource.h"
#include "import/encoding.h"
#include "import/fileformat.h"
#include "import/jsonreader.h"
#include "import/textdecoder.h"
#include "import/textreading.h"
#include "import/workbookreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <string>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

tl::unexpected<ReadError> failure(const QString &message)
{
    return tl::unexpected(ReadError{message, 0, 0});
}

/// More than that would take more memory than the machines have that people work at.
constexpr qint64 maxBytes = qint64(4) * 1024 * 1024 * 1024;

/// What a source is read with, and how.
struct Order
{
    const QString &name;
    const ReadOptions &options;
    const std::atomic<bool> *stop;
    const ReadProgress &progress;
    bool isFile = true; ///< rather than something that was pasted

    [[nodiscard]] bool isStopped() const { return stop && stop->load(std::memory_order_relaxed); }
};

tl::unexpected<ReadError> cannotRead(const Order &order, const QString &reason)
{
    return order.isStopped() ? failure({}) : failure(Text::tr("%1 could not be read: %2").arg(order.name, reason));
}

tl::unexpected<ReadError> tooLarge(const Order &order)
{
    return failure(
        Text::tr("%1 is larger than 4 GB, which is more than Muster reads at once. Split it into smaller files.").arg(order.name));
}

/// Workbooks and JSON are read as a whole, from memory.
enum class Kind { Text, Workbook, Json };

/// The encoding that the bytes themselves tell where it is another than UTF-8.
QString otherEncodingOf(std::string_view head)
{
    const QString encoding = encodingByBytes(head);
    return encoding == QLatin1String("UTF-8") ? QString() : encoding;
}

// Some programs write JSON and web pages in UTF-16.
std::string beginInUtf8(std::string_view head)
{
    constexpr size_t enough = 4096;
    const QString encoding = otherEncodingOf(head);
    head = head.substr(0, enough);
    return encoding.isEmpty() ? std::string(head) : std::string(TextDecoder(encoding, false).decode(head, false));
}

tl::expected<Kind, ReadError> kindOf(std::string_view head, const Order &order)
{
    if (head.empty())
        return failure(Text::tr("%1 is empty. Nothing was read.").arg(order.name));
    if (const QString refusal = refusalOfFormat(head, order.name, order.options); !refusal.isEmpty())
        return failure(refusal);
    if (mayBeWorkbook(head))
        return Kind::Workbook;
    if (order.options.delimiter)
        return Kind::Text; // whoever fixes one means that
    const std::string begin = beginInUtf8(head);
    if (const QString refusal = refusalOfMarkup(begin, order.name); order.isFile && !refusal.isEmpty())
        return failure(refusal);
    return looksLikeJson(begin) ? Kind::Json : Kind::Text;
}

tl::expected<ImportTable, ReadError> readJsonIn(const QString &encoding, const QByteArray &bytes, const Order &order)
{
    constexpr qsizetype step = qsizetype(4) * 1024 * 1024;
    TextDecoder decoder(encoding, false);
    QByteArray text;
    for (qsizetype done = 0; done < bytes.size(); done += step) {
        if (order.isStopped())
            return failure({});
        const qsizetype length = std::min(step, bytes.size() - done);
        const std::string_view piece =
            decoder.decode({bytes.constData() + done, static_cast<size_t>(length)}, done + length == bytes.size());
        text.append(piece.data(), static_cast<qsizetype>(piece.size()));
    }
    auto table = readJson(text, order.name, order.options, order.stop, order.progress);
    if (table) {
        table->notes.encoding = encoding;
        table->notes.replacedBytes += decoder.replacedBytes();
        table->notes.nulBytes += decoder.nulBytes();
    }
    return table;
}

tl::expected<ImportTable, ReadError> readWhole(Kind kind, const QByteArray &bytes, const Order &order)
{
    if (kind == Kind::Workbook)
        return readWorkbook(bytes, order.name, order.options, order.stop, order.progress);
    if (const QString encoding = otherEncodingOf({bytes.constData(), static_cast<size_t>(bytes.size())}); !encoding.isEmpty())
        return readJsonIn(encoding, bytes, order);
    return readJson(bytes, order.name, order.options, order.stop, order.progress);
}

tl::expected<ImportTable, ReadError> readBytes(const QByteArray &bytes, const Order &order)
{
    if (bytes.size() > maxBytes)
        return tooLarge(order);
    MemorySource source(bytes);
    const std::string_view head = *source.next();
    const auto kind = kindOf(head, order);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind != Kind::Text)
        return readWhole(*kind, bytes, order);
    return TextReading(source, order.name, order.options, order.stop, order.progress).run(head);
}

/// All that comes, in steps short enough to be stopped.
tl::expected<QByteArray, ReadError> allBytes(QFile &file, const Order &order)
{
    constexpr qint64 step = qint64(4) * 1024 * 1024;
    QByteArray bytes;
    bytes.reserve(file.isSequential() ? 0 : static_cast<qsizetype>(file.size()));
    for (;;) {
        const qsizetype done = bytes.size();
        bytes.resize(done + step);
        const qint64 length = file.read(bytes.data() + done, step);
        if (length < 0 || order.isStopped())
            return cannotRead(order, file.errorString());
        bytes.resize(done + static_cast<qsizetype>(length));
        if (length == 0)
            return bytes;
        if (bytes.size() > maxBytes)
            return tooLarge(order);
    }
}

tl::expected<ImportTable, ReadError> readOpened(QFile &file, const Order &order)
{
    if (file.isSequential())
        return allBytes(file, order).and_then([&order](const QByteArray &bytes) { return readBytes(bytes, order); });
    if (file.size() > maxBytes)
        return tooLarge(order);
    FileSource source(file);
    const std::optional<std::string_view> piece = source.next();
    if (!piece)
        return cannotRead(order, file.errorString());
    const std::string head(*piece);
    const auto kind = kindOf(head, order);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == Kind::Text)
        return TextReading(source, order.name, order.options, order.stop, order.progress).run(head);
    if (!source.rewind())
        return cannotRead(order, file.errorString());
    return allBytes(file, order).and_then([&](const QByteArray &bytes) { return readWhole(*kind, bytes, order); });
}

} // namespace

tl::expected<ImportTable, ReadError> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options,
                                               const std::atomic<bool> *stop, const ReadProgress &progress)
{
    return readBytes(bytes, {name, options, stop, progress, false});
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
    return readOpenTable(file, name, options, stop, progress);
}

tl::expected<ImportTable, ReadError> readOpenTable(QFile &file, const QString &name, const ReadOptions &options,
                                                   const std::atomic<bool> *stop, const ReadProgress &progress)
{
    return readOpened(file, {name, options, stop, progress});
}

} // namespace Muster
