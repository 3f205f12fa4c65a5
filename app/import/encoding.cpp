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

// Most of what stands in a table is ASCII, the delimiters and digits at least: in UTF-16 every second byte of that is NUL. A short
// text has to have more of them, or a single stray NUL would decide.
QString encodingByNuls(std::string_view head)
{
    head = head.substr(0, 4096);
    std::array<size_t, 2> nuls{};
    for (size_t i = 0; i < head.size(); ++i)
        nuls[i % 2] += head[i] == '\0' ? 1 : 0;
    const size_t enough = std::max({size_t(2), head.size() / 40, std::min<size_t>(head.size() / 8, 64)});
    QString name;
    if (nuls[1] >= enough && nuls[0] * 10 < nuls[1])
        name = QStringLiteral("UTF-16LE");
    else if (nuls[0] >= enough && nuls[1] * 10 < nuls[0])
        name = QStringLiteral("UTF-16BE");
    return !name.isEmpty() && readsWithoutFault(head, name) ? name : QString();
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
            name = encodingByMark(*piece);
        if (first && name.isEmpty())
            name = encodingByNuls(*piece);
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
