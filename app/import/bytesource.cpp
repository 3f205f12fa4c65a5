// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/bytesource.h"

#include <algorithm>

namespace Muster {

namespace {

// Small enough for the processor's cache, large enough that the calls do not count.
constexpr qsizetype pieceBytes = 256 * 1024;

} // namespace

bool MemorySource::rewind()
{
    m_position = 0;
    return true;
}

std::optional<std::string_view> MemorySource::next()
{
    const qsizetype length = std::min(pieceBytes, m_bytes.size() - m_position);
    const std::string_view piece(m_bytes.constData() + m_position, static_cast<size_t>(length));
    m_position += length;
    return piece;
}

std::optional<std::string_view> FileSource::next()
{
    m_buffer.resize(pieceBytes);
    const qint64 length = m_file.read(m_buffer.data(), m_buffer.size());
    if (length < 0)
        return std::nullopt;
    return std::string_view(m_buffer.constData(), static_cast<size_t>(length));
}

} // namespace Muster
