// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/encoding.h"

#include "import/letterstatistics.h"
#include "import/textdecoder.h"
#include "import/utf8check.h"

#include <algorithm>
#include <array>

namespace Muster {

namespace {

struct ByteOrderMark
{
    std::string_view bytes;
    QLatin1String encoding;
};

using namespace std::string_view_literals;

// UTF-32 before UTF-16, whose mark begins like it.
constexpr std::array<ByteOrderMark, 5> byteOrderMarks{{
    {"\xef\xbb\xbf"sv, QLatin1String("UTF-8")},
    {"\xff\xfe\x00\x00"sv, QLatin1String("UTF-32LE")},
    {"\x00\x00\xfe\xff"sv, QLatin1String("UTF-32BE")},
    {"\xff\xfe"sv, QLatin1String("UTF-16LE")},
    {"\xfe\xff"sv, QLatin1String("UTF-16BE")},
}};

bool isStopped(const std::atomic<bool> *stop)
{
    return stop && stop->load(std::memory_order_relaxed);
}

QString encodingByMark(std::string_view head)
{
    const auto mark =
        std::find_if(byteOrderMarks.begin(), byteOrderMarks.end(), [head](const ByteOrderMark &m) { return head.starts_with(m.bytes); });
    return mark == byteOrderMarks.end() ? QString() : QString(mark->encoding);
}

bool readsWithoutFault(std::string_view head, const QString &encoding)
{
    TextDecoder decoder(encoding, false);
    static_cast<void>(decoder.decode(head.substr(0, head.size() & ~size_t(1)), false));
    return decoder.replacedBytes() == 0;
}

/// What pairs of bytes look like, taken as UTF-16.
struct Pairs
{
    std::array<size_t, 2> nuls{};     ///< whose first, whose second byte is NUL
    std::array<size_t, 2> lineEnds{}; ///< line feeds whose NUL stands there
    size_t lineFeedBytes = 0;
    std::array<bool, 2> isText{true, true}; ///< a byte beside a NUL there is never one that no text has
};

Pairs pairsOf(std::string_view bytes)
{
    Pairs pairs;
    for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
        for (size_t at : {size_t(0), size_t(1)}) {
            const char c = bytes[i + at];
            const char other = bytes[i + 1 - at];
            pairs.lineFeedBytes += c == '\n' ? 1 : 0;
            if (c != '\0')
                continue;
            ++pairs.nuls[at];
            pairs.lineEnds[at] += other == '\n' ? 1 : 0;
            pairs.isText[at] =
                pairs.isText[at] && (static_cast<unsigned char>(other) >= ' ' || "\t\n\r"sv.find(other) != std::string_view::npos);
        }
    }
    return pairs;
}

// In UTF-16 every second byte of what is ASCII is NUL. Of most tables that is much, the delimiters and digits at least; of others it
// is hardly more than the line ends, which no other text has beside NULs, time after time and in the same place. A short text needs
// more NULs, or a single stray one would decide.
bool isUtf16(std::string_view head, const Pairs &pairs, size_t nulAt)
{
    const size_t enough = std::max({size_t(2), head.size() / 40, std::min<size_t>(head.size() / 8, 64)});
    const bool hasLetters = pairs.nuls[nulAt] >= enough && pairs.nuls[1 - nulAt] * 10 < pairs.nuls[nulAt];
    const bool hasLineEnds = pairs.isText[nulAt] && pairs.lineEnds[nulAt] * 2 > pairs.lineFeedBytes && pairs.lineEnds[1 - nulAt] == 0 &&
                             pairs.nuls[nulAt] > pairs.lineEnds[nulAt];
    return (hasLetters || hasLineEnds) && readsWithoutFault(head, nulAt == 1 ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"));
}

QString encodingByNuls(std::string_view head)
{
    head = head.substr(0, 4096);
    const Pairs pairs = pairsOf(head);
    if (isUtf16(head, pairs, 1))
        return QStringLiteral("UTF-16LE");
    return isUtf16(head, pairs, 0) ? QStringLiteral("UTF-16BE") : QString();
}

std::optional<QString> encodingByLetters(ByteSource &source, const std::atomic<bool> *stop)
{
    LetterStatistics letters;
    if (!source.rewind())
        return std::nullopt;
    while (!letters.isSated()) {
        const std::optional<std::string_view> piece = source.next();
        if (!piece || isStopped(stop))
            return std::nullopt;
        if (piece->empty())
            break;
        letters.feed(*piece);
    }
    const QString name = letters.guess();
    return TextDecoder(name, false).isValid() ? name : QStringLiteral("Windows-1252");
}

bool isUtf8(const QString &name)
{
    return name.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0 || name.compare(QLatin1String("UTF8"), Qt::CaseInsensitive) == 0;
}

} // namespace

QString encodingByBytes(std::string_view head)
{
    const QString name = encodingByMark(head);
    return name.isEmpty() ? encodingByNuls(head) : name;
}

bool isProbablyUtf8(std::string_view head, const QString &requested)
{
    const QString name = requested.isEmpty() ? encodingByBytes(head) : requested;
    if (!name.isEmpty() && !isUtf8(name))
        return false;
    Utf8Check utf8;
    utf8.feed(head);
    return utf8.mayBeValid();
}

std::optional<Encoding> detectEncoding(ByteSource &source, const QString &requested, const std::atomic<bool> *stop)
{
    if (!source.rewind())
        return std::nullopt;
    QString name = requested;
    Utf8Check utf8;
    for (bool first = true;; first = false) {
        const std::optional<std::string_view> piece = source.next();
        if (!piece || isStopped(stop))
            return std::nullopt;
        if (first && name.isEmpty())
            name = encodingByBytes(*piece);
        if (!name.isEmpty() && !isUtf8(name))
            return Encoding{name, false};
        if (piece->empty())
            break;
        utf8.feed(*piece);
        if (!utf8.mayBeValid())
            break;
    }
    if (utf8.isValid() || isUtf8(name))
        return Encoding{QStringLiteral("UTF-8"), utf8.isValid()};
    const std::optional<QString> guess = encodingByLetters(source, stop);
    return guess ? std::optional(Encoding{*guess, false}) : std::nullopt;
}

} // namespace Muster
