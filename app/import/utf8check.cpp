// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/utf8check.h"

#include <QByteArrayView>

#include <algorithm>

namespace Muster {

namespace {

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

size_t lengthFromLead(char c)
{
    const auto lead = static_cast<unsigned char>(c);
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

// How many bytes at the end begin a character that is not complete.
size_t incompleteBytes(std::string_view text)
{
    for (size_t back = 1; back <= std::min<size_t>(3, text.size()); ++back) {
        const char c = text[text.size() - back];
        if (!isContinuation(c))
            return lengthFromLead(c) > back ? back : 0;
    }
    return 0;
}

} // namespace

void Utf8Check::check(std::string_view text)
{
    const QByteArrayView view(text.data(), static_cast<qsizetype>(text.size()));
    m_valid = m_valid && view.isValidUtf8();
}

void Utf8Check::feed(std::string_view piece)
{
    if (!m_valid)
        return;
    if (!m_tail.empty()) {
        const size_t missing = std::min(lengthFromLead(m_tail.front()) - m_tail.size(), piece.size());
        m_tail.append(piece.substr(0, missing));
        piece.remove_prefix(missing);
        if (m_tail.size() < lengthFromLead(m_tail.front()))
            return;
        check(m_tail);
        m_tail.clear();
    }
    const size_t incomplete = incompleteBytes(piece);
    m_tail.assign(piece.substr(piece.size() - incomplete));
    check(piece.substr(0, piece.size() - incomplete));
}

} // namespace Muster
