// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbooktext.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace Muster {

namespace {

constexpr std::size_t escapeBytes = 7; ///< of _xHHHH_

std::optional<std::uint32_t> escapedAt(std::string_view text, std::size_t begin)
{
    const std::string_view escape = text.substr(begin, escapeBytes);
    if (escape.size() < escapeBytes || !escape.starts_with("_x") || escape.back() != '_')
        return std::nullopt;
    std::uint32_t code = 0;
    const char *digits = escape.data() + 2;
    const auto [end, error] = std::from_chars(digits, digits + 4, code, 16);
    if (error != std::errc() || end != digits + 4)
        return std::nullopt;
    return code;
}

/// Appends a character as UTF-8; U+FFFD for a code that is none.
void appendCharacter(std::string &text, std::uint32_t code)
{
    const auto append = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    const bool isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!isCharacter)
        code = 0xfffd;
    if (code < 0x80)
        return append(code);
    if (code < 0x800) {
        append(0xc0 | code >> 6);
    } else {
        if (code < 0x10000) {
            append(0xe0 | code >> 12);
        } else {
            append(0xf0 | code >> 18);
            append(0x80 | (code >> 12 & 0x3f));
        }
        append(0x80 | (code >> 6 & 0x3f));
    }
    append(0x80 | (code & 0x3f));
}

void appendEscaped(std::string &text, std::uint32_t code, bool lineEndFollows)
{
    if (code == '\r') {
        if (!lineEndFollows)
            text += '\n';
    } else if (code == 0) {
        text += ' ';
    } else {
        appendCharacter(text, code);
    }
}

} // namespace

void unescapeExcelText(std::string &text)
{
    std::size_t escape = text.find("_x");
    if (escape == std::string::npos)
        return;
    const std::string escaped = std::move(text);
    text.clear();
    std::size_t from = 0;
    for (; escape != std::string::npos; escape = escaped.find("_x", escape)) {
        const std::optional<std::uint32_t> code = escapedAt(escaped, escape);
        if (!code) {
            ++escape;
            continue;
        }
        text.append(escaped, from, escape - from);
        escape += escapeBytes;
        from = escape;
        appendEscaped(text, *code, from < escaped.size() && escaped[from] == '\n');
    }
    text.append(escaped, from);
}

std::string_view withoutBlanksAround(std::string_view text)
{
    constexpr std::string_view blanks(" \t\r\n");
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

} // namespace Muster
