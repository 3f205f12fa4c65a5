// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/textneedle.h"

#include <algorithm>
#include <cstring>

namespace Muster {

namespace {

QString decoded(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

bool isAscii(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

TextNeedle::TextNeedle(const QString &text, Qt::CaseSensitivity sensitivity)
    : m_text(text), m_sensitivity(sensitivity), m_lower(text.toStdString())
{
    m_isAscii = isAscii(m_lower);
    m_upper = m_lower;
    if (m_isAscii && sensitivity == Qt::CaseInsensitive) {
        m_lower = text.toLower().toStdString();
        m_upper = text.toUpper().toStdString();
    }
}

bool TextNeedle::matchesAt(const char *place) const
{
    for (size_t i = 0; i < m_lower.size(); ++i) {
        if (place[i] != m_lower[i] && place[i] != m_upper[i])
            return false;
    }
    return true;
}

bool TextNeedle::isIn(std::string_view utf8) const
{
    if (!m_isAscii)
        return decoded(utf8).contains(m_text, m_sensitivity);
    if (m_lower.empty())
        return true;
    if (utf8.size() < m_lower.size())
        return false;
    const char *const last = utf8.data() + (utf8.size() - m_lower.size());
    for (const char *place = utf8.data(); place <= last; ++place) {
        if (matchesAt(place))
            return true;
    }
    return false;
}

bool TextNeedle::isAll(std::string_view utf8) const
{
    if (!m_isAscii)
        return decoded(utf8).compare(m_text, m_sensitivity) == 0;
    return utf8.size() == m_lower.size() && matchesAt(utf8.data());
}

} // namespace Muster
