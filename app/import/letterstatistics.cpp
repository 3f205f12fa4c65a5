// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/letterstatistics.h"

#include <QByteArrayView>
#include <QStringList>

#include <uchardet.h>

#include <algorithm>

namespace Muster {

namespace {

constexpr size_t enoughBytes = 1024 * 1024;
// From here on uchardet's word counts against Windows-1252 even where the bytes could be either.
constexpr size_t enoughLetters = 24;

constexpr QLatin1String western("Windows-1252");

constexpr bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

constexpr bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isWesternLetter(char c)
{
    constexpr std::string_view lettersAmongSigns = "\x83\x8a\x8c\x8e\x9a\x9c\x9e\x9f\xaa\xb5\xba";
    constexpr std::string_view signsAmongLetters = "\xd7\xf7";
    if (static_cast<unsigned char>(c) >= 0xc0)
        return signsAmongLetters.find(c) == std::string_view::npos;
    return isAsciiLetter(c) || lettersAmongSigns.find(c) != std::string_view::npos;
}

// Apostrophes, dashes and the middle dot stand in western words too.
bool isSignWithinNoWord(char c)
{
    constexpr std::string_view signsWithinWords = "\x91\x92\x96\x97\xad\xb4\xb7";
    return isHigh(c) && !isWesternLetter(c) && signsWithinWords.find(c) == std::string_view::npos;
}

bool isUtf8(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

bool isTurkish(char c)
{
    constexpr std::string_view letters = "\xd0\xdd\xde\xf0\xfd\xfe";
    return letters.find(c) != std::string_view::npos;
}

} // namespace

void LetterStatistics::Delete::operator()(uchardet *detector) const
{
    uchardet_delete(detector);
}

LetterStatistics::LetterStatistics() : m_detector(uchardet_new()) {}

LetterStatistics::~LetterStatistics() = default;

bool LetterStatistics::isSated() const
{
    return m_bytes >= enoughBytes;
}

void LetterStatistics::feed(std::string_view piece)
{
    while (!piece.empty() && !isSated()) {
        const std::string_view line = piece.substr(0, std::min(piece.find_first_of("\r\n"), piece.size() - 1) + 1);
        piece.remove_prefix(line.size());
        if (std::any_of(line.begin(), line.end(), isHigh))
            look(line);
    }
}

void LetterStatistics::look(std::string_view line)
{
    uchardet_handle_data(m_detector.get(), line.data(), line.size());
    m_bytes += line.size();
    ++(isUtf8(line) ? m_validLines : m_invalidLines);
    for (size_t i = 0; i < line.size(); ++i) {
        m_turkishLetters += isTurkish(line[i]) ? 1 : 0;
        const bool within = i > 0 && i + 1 < line.size() && isWesternLetter(line[i - 1]) && isWesternLetter(line[i + 1]);
        m_signsInWords += within && isSignWithinNoWord(line[i]) ? 1 : 0;
    }
    countSequences(line);
    countWords(line);
}

void LetterStatistics::countSequences(std::string_view line)
{
    for (size_t i = 0; i < line.size();) {
        const auto lead = static_cast<unsigned char>(line[i]);
        const size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
        const bool isWhole = lead < 0x80 || isUtf8(line.substr(i, length));
        m_sequences += isWhole && lead >= 0x80 ? 1 : 0;
        m_badBytes += isWhole ? 0 : 1;
        i += isWhole ? length : 1;
    }
}

void LetterStatistics::countWords(std::string_view line)
{
    size_t high = 0;
    size_t letters = 0;
    const auto endWord = [&] {
        m_highBytes += high;
        m_lettersBeside += high > 0 ? letters : 0;
        high = letters = 0;
    };
    for (char c : line) {
        if (isHigh(c))
            ++high;
        else if (isAsciiLetter(c))
            ++letters;
        else
            endWord();
    }
    endWord();
}

// A word of Cyrillic, Greek or Japanese is beyond ASCII throughout; a western one has an accent here and there.
bool LetterStatistics::isDense() const
{
    return m_highBytes > m_lettersBeside;
}

bool LetterStatistics::isBornOut(const QString &name) const
{
    static const QStringList sameAsWestern{QString(), QStringLiteral("ASCII"), QStringLiteral("ISO-8859-1"), QStringLiteral("ISO-8859-15"),
                                           QStringLiteral("WINDOWS-1252")};
    if (sameAsWestern.contains(name))
        return false;
    if (name == QLatin1String("ISO-8859-9"))
        return m_turkishLetters > 0;
    return isDense() || m_signsInWords > 0 || m_highBytes >= enoughLetters;
}

QString LetterStatistics::guess()
{
    // A few broken bytes do not make another encoding of UTF-8: hardly a line of another is valid by accident, nor half its letters.
    if (m_validLines >= 3 * std::max<size_t>(1, m_invalidLines) || (m_sequences > 0 && m_sequences >= m_badBytes))
        return QStringLiteral("UTF-8");
    uchardet_data_end(m_detector.get());
    const QString name = QString::fromLatin1(uchardet_get_charset(m_detector.get()));
    if (name == QLatin1String("UHC")) // Korean; ICU knows it under its number
        return QStringLiteral("windows-949");
    return isBornOut(name) ? name : QString(western);
}

} // namespace Muster
