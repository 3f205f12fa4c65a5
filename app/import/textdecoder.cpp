// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/textdecoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>

namespace Muster {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view replacement = "\xef\xbf\xbd";

bool isInvalidText(UErrorCode error)
{
    return error == U_INVALID_CHAR_FOUND || error == U_ILLEGAL_CHAR_FOUND || error == U_TRUNCATED_CHAR_FOUND;
}

} // namespace

void TextDecoder::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

TextDecoder::TextDecoder(const QString &encoding, bool knownValidUtf8) : m_passesThrough(knownValidUtf8)
{
    if (m_passesThrough)
        return;
    UErrorCode error = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(encoding.toLatin1().constData(), &error));
    if (U_FAILURE(error)) {
        m_converter.reset();
        return;
    }
    ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    m_utf8.reset(ucnv_open("UTF-8", &error));
}

TextDecoder::~TextDecoder() = default;

std::string_view TextDecoder::decode(std::string_view bytes, bool last)
{
    std::string_view text = bytes;
    if (!m_passesThrough) {
        convert(bytes, last);
        text = std::string_view(m_text).substr(0, m_length);
    }
    if (m_atStart && !text.empty()) {
        m_atStart = false;
        if (text.starts_with(byteOrderMark)) {
            text.remove_prefix(byteOrderMark.size());
            for (size_t &end : m_replacementEnds)
                end -= byteOrderMark.size();
        }
    }
    return text.find('\0') == std::string_view::npos ? text : withoutNul(text);
}

void TextDecoder::convert(std::string_view bytes, bool last)
{
    m_length = 0;
    m_replacementEnds.clear();
    const char *source = bytes.data();
    const char *const end = bytes.data() + bytes.size();
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    while (error == U_BUFFER_OVERFLOW_ERROR || isInvalidText(error)) {
        // Most grow by nothing; a character is at most four bytes, and so is a replacement.
        if (const size_t enough = m_length + static_cast<size_t>(end - source) + 64; m_text.size() < enough)
            m_text.resize(enough + enough / 2);
        error = U_ZERO_ERROR;
        char *target = m_text.data() + m_length;
        ucnv_convertEx(m_utf8.get(), m_converter.get(), &target, m_text.data() + m_text.size() - replacement.size(), &source, end,
                       m_pivot.data(), &m_pivotSource, &m_pivotTarget, m_pivot.data() + m_pivot.size(), false, last, &error);
        m_length = static_cast<size_t>(target - m_text.data());
        if (error == U_BUFFER_OVERFLOW_ERROR)
            m_text.resize(m_text.size() * 2);
        if (isInvalidText(error))
            replaceInvalid();
    }
}

void TextDecoder::replaceInvalid()
{
    std::array<char, 32> bytes{};
    auto count = static_cast<int8_t>(bytes.size());
    UErrorCode error = U_ZERO_ERROR;
    ucnv_getInvalidChars(m_converter.get(), bytes.data(), &count, &error);
    m_replaced += count;
    m_length += replacement.copy(m_text.data() + m_length, replacement.size());
    m_replacementEnds.push_back(m_length);
}

std::string_view TextDecoder::withoutNul(std::string_view text)
{
    m_cleaned.assign(text);
    for (char &c : m_cleaned) {
        if (c == '\0') {
            c = ' ';
            ++m_nuls;
        }
    }
    return m_cleaned;
}

} // namespace Muster
