// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/jsonscanner.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace Muster {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr char32_t replacement = 0xfffd;
constexpr unsigned valuesPerCheck = 4096;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' || c == '.';
}

constexpr bool endsPlainText(char c)
{
    return c == '"' || c == '\\' || c == '\n' || c == '\r';
}

// How many bytes at the begin surely hold nothing that ends a text's plain part; a multiple of eight.
size_t plainBytes(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    const auto hasZero = [](std::uint64_t word) { return (word - ones) & ~word & highBits; };
    size_t i = 0;
    for (; i + sizeof(std::uint64_t) <= text.size(); i += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, sizeof word);
        const std::uint64_t found =
            hasZero(word ^ (ones * '"')) | hasZero(word ^ (ones * '\\')) | hasZero(word ^ (ones * '\n')) | hasZero(word ^ (ones * '\r'));
        if (found != 0)
            break;
    }
    return i;
}

void takeDigits(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of("0123456789"), text.size()));
}

bool isNumber(std::string_view text)
{
    const auto takeIf = [&text](std::string_view signs) {
        const bool fits = !text.empty() && signs.find(text.front()) != std::string_view::npos;
        text.remove_prefix(fits ? 1 : 0);
        return fits;
    };
    const auto takeSomeDigits = [&text] {
        const size_t before = text.size();
        takeDigits(text);
        return text.size() < before;
    };
    takeIf("-");
    if (!takeIf("0") && !takeSomeDigits())
        return false;
    if (takeIf(".") && !takeSomeDigits())
        return false;
    if (takeIf("eE")) {
        takeIf("+-");
        if (!takeSomeDigits())
            return false;
    }
    return text.empty();
}

void appendUtf8(std::string &text, char32_t c)
{
    const auto add = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        add(c);
    } else if (c < 0x800) {
        add(0xc0 | (c >> 6));
        add(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        add(0xe0 | (c >> 12));
        add(0x80 | ((c >> 6) & 0x3f));
        add(0x80 | (c & 0x3f));
    } else {
        add(0xf0 | (c >> 18));
        add(0x80 | ((c >> 12) & 0x3f));
        add(0x80 | ((c >> 6) & 0x3f));
        add(0x80 | (c & 0x3f));
    }
}

} // namespace

JsonScanner::JsonScanner(std::string_view text, const std::atomic<bool> *stop)
    : m_text(text), m_stop(stop), m_position(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0)
{
}

char JsonScanner::peek()
{
    if (isFaulty())
        return '\0';
    while (m_position < m_text.size() && isBlank(m_text[m_position]))
        ++m_position;
    return m_position < m_text.size() ? m_text[m_position] : '\0';
}

bool JsonScanner::take(char c)
{
    if (peek() != c || m_position == m_text.size())
        return false;
    ++m_position;
    return true;
}

bool JsonScanner::fail(JsonFault fault)
{
    if (!isFaulty())
        m_fault = m_position < m_text.size() ? fault : JsonFault::EndsEarly;
    return false;
}

bool JsonScanner::nextElement(char closing, bool isFirst)
{
    if (isFaulty() || take(closing))
        return false;
    if (!isFirst && !take(','))
        return fail(closing == ']' ? JsonFault::NoCommaInList : JsonFault::NoCommaInObject);
    return peek() != '\0' || fail(JsonFault::NoValue);
}

std::string_view JsonScanner::name(std::string &storage)
{
    if (peek() != '"') {
        fail(JsonFault::NoName);
        return {};
    }
    const std::string_view text = this->text(storage);
    if (!take(':'))
        fail(JsonFault::NoColon);
    return isFaulty() ? std::string_view() : text;
}

// Where the plain part that begins at `from` ends.
size_t JsonScanner::textEnd(size_t from) const
{
    size_t end = from + plainBytes(m_text.substr(from));
    while (end < m_text.size() && !endsPlainText(m_text[end]))
        ++end;
    return end;
}

std::string_view JsonScanner::text(std::string &storage)
{
    const size_t begin = m_position;
    if (!take('"')) {
        fail(JsonFault::NoValue);
        return {};
    }
    const size_t first = m_position;
    size_t end = textEnd(first);
    if (end < m_text.size() && m_text[end] == '"') {
        m_position = end + 1;
        return m_text.substr(first, end - first);
    }
    storage.assign(m_text.substr(first, end - first));
    for (m_position = end; m_position < m_text.size() && m_text[m_position] == '\\' && !isFaulty(); m_position = end) {
        takeEscapes(storage);
        if (isFaulty())
            return {};
        end = textEnd(m_position);
        storage.append(m_text.substr(m_position, end - m_position));
    }
    if (!take('"')) {
        m_position = begin;
        fail(JsonFault::OpenText);
        return {};
    }
    return storage;
}

void JsonScanner::takeEscapes(std::string &storage)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    while (m_position + 1 < m_text.size() && m_text[m_position] == '\\') {
        const char letter = m_text[m_position + 1];
        if (const size_t index = letters.find(letter); index != std::string_view::npos) {
            storage += meanings[index];
            m_position += 2;
        } else if (letter != 'u' || !takeUnicodeEscape(storage)) {
            fail(JsonFault::BadEscape);
            return;
        }
    }
    if (m_position + 1 == m_text.size() && m_text[m_position] == '\\') {
        ++m_position;
        fail(JsonFault::BadEscape);
    }
}

// The code unit of the \uXXXX that stands here; above all of Unicode where none does.
char32_t JsonScanner::takeHex()
{
    constexpr char32_t none = 0x110000;
    if (m_position + 6 > m_text.size() || m_text[m_position] != '\\' || m_text[m_position + 1] != 'u')
        return none;
    char32_t unit = 0;
    for (size_t i = m_position + 2; i < m_position + 6; ++i) {
        const char c = m_text[i];
        const char lower = static_cast<char>(c | 0x20);
        if (!isDigit(c) && (lower < 'a' || lower > 'f'))
            return none;
        unit = unit * 16 + static_cast<char32_t>(isDigit(c) ? c - '0' : lower - 'a' + 10);
    }
    m_position += 6;
    return unit;
}

bool JsonScanner::takeUnicodeEscape(std::string &storage)
{
    const char32_t unit = takeHex();
    if (unit > 0xffff)
        return false;
    const bool isHigh = unit >= 0xd800 && unit < 0xdc00;
    if (isHigh) {
        const size_t behind = m_position;
        const char32_t low = takeHex();
        if (low >= 0xdc00 && low < 0xe000) {
            appendUtf8(storage, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
            return true;
        }
        m_position = behind;
    }
    const bool isHalf = unit >= 0xd800 && unit < 0xe000;
    appendUtf8(storage, isHalf ? replacement : unit);
    return true;
}

std::string_view JsonScanner::bareWord()
{
    if (!isWordCharacter(peek())) {
        fail(JsonFault::NoValue);
        return {};
    }
    size_t end = m_position;
    while (end < m_text.size() && isWordCharacter(m_text[end]))
        ++end;
    const std::string_view word = m_text.substr(m_position, end - m_position);
    const bool isKnown = word == "null" || word == "true" || word == "false" || word == "NaN";
    if (!isKnown && !isNumber(word)) {
        fail(isDigit(word.front()) || word.front() == '-' ? JsonFault::BadNumber : JsonFault::NoValue);
        return {};
    }
    m_position = end;
    return word;
}

// A text or bare word, as it is written.
bool JsonScanner::skipToken(std::string *compact)
{
    const char c = peek();
    const size_t begin = m_position;
    if (c != '"') {
        static_cast<void>(bareWord());
    } else {
        size_t end = textEnd(begin + 1);
        while (end + 1 < m_text.size() && m_text[end] == '\\')
            end = textEnd(end + 2);
        if (end >= m_text.size() || m_text[end] != '"')
            return fail(JsonFault::OpenText);
        m_position = end + 1;
    }
    if (compact && !isFaulty())
        compact->append(m_text.substr(begin, m_position - begin));
    return !isFaulty();
}

bool JsonScanner::skipValue(std::string *compact)
{
    const auto add = [compact](char c) {
        if (compact)
            *compact += c;
    };
    const auto takeName = [&] {
        if (peek() != '"')
            return fail(JsonFault::NoName);
        if (!skipToken(compact))
            return false;
        add(':');
        return take(':') || fail(JsonFault::NoColon);
    };
    m_open.clear();
    unsigned values = 0;
    do {
        if (++values % valuesPerCheck == 0 && m_stop && m_stop->load(std::memory_order_relaxed))
            return fail(JsonFault::Stopped);
        const char c = peek();
        bool isFirst = false;
        if (c == '{' || c == '[') {
            isFirst = take(c);
            add(c);
            m_open.push_back(c == '{' ? '}' : ']');
        } else if (!skipToken(compact)) {
            return false;
        }
        // Up to the next value within what is open.
        while (!m_open.empty()) {
            const char closing = m_open.back();
            if (nextElement(closing, isFirst)) {
                if (!isFirst)
                    add(',');
                if (closing == '}' && !takeName())
                    return false;
                break;
            }
            if (isFaulty())
                return false;
            add(closing);
            m_open.pop_back();
            isFirst = false;
        }
    } while (!m_open.empty());
    return true;
}

bool JsonScanner::isFlatObject() const
{
    for (size_t i = m_position + 1; i < m_text.size() && m_text[i] != '}'; ++i) {
        if (m_text[i] == '{' || m_text[i] == '[')
            return false;
        if (m_text[i] == '"') {
            i = textEnd(i + 1);
            while (i + 1 < m_text.size() && m_text[i] == '\\')
                i = textEnd(i + 2);
        }
    }
    return true;
}

} // namespace Muster
