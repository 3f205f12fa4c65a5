// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/textdecoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>

namespace Muster {

namespace {

// Replaces what cannot be decoded and counts its bytes into the qint64 that `context` points to.
void replaceAndCount(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t length, UConverterCallbackReason reason,
                     UErrorCode *error)
{
    if (reason > UCNV_IRREGULAR)
        return;
    *static_cast<qint64 *>(const_cast<void *>(context)) += length;
    *error = U_ZERO_ERROR;
    constexpr UChar replacement = 0xfffd;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
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
    ucnv_setToUCallBack(m_converter.get(), replaceAndCount, &m_replaced, nullptr, nullptr, &error);
    m_utf8.reset(ucnv_open("UTF-8", &error));
}

TextDecoder::~TextDecoder() = default;

std::string_view TextDecoder::decode(std::string_view bytes, bool last)
{
    std::string_view text = bytes;
    if (!m_passesThrough) {
        convert(bytes, last);
        text = m_text;
    }
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (m_atStart && !text.empty()) {
        m_atStart = false;
        if (text.starts_with(byteOrderMark))
            text.remove_prefix(byteOrderMark.size());
    }
    return text.find('\0') == std::string_view::npos ? text : withoutNul(text);
}

void TextDecoder::convert(std::string_view bytes, bool last)
{
    size_t written = 0;
    const char *source = bytes.data();
    const char *const end = bytes.data() + bytes.size();
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    while (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        m_text.resize(std::max(m_text.capacity(), written + bytes.size() + 64));
        char *target = m_text.data() + written;
        ucnv_convertEx(m_utf8.get(), m_converter.get(), &target, m_text.data() + m_text.size(), &source, end, m_pivot.data(),
                       &m_pivotSource, &m_pivotTarget, m_pivot.data() + m_pivot.size(), false, last, &error);
        written = static_cast<size_t>(target - m_text.data());
    }
    m_text.resize(written);
}

std::string_view TextDecoder::withoutNul(std::string_view text)
{
    m_cleaned.assign(text);
    for (char &c : m_cleaned) {
        if (c == '\0') {
            c = ' ';
            ++m_replaced;
        }
    }
    return m_cleaned;
}

} // namespace Muster
