// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/bytesource.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

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

std::string_view MemorySource::bytesAt(qint64 offset, qsizetype length, QByteArray &) const
{
    const qsizetype begin = std::min<qsizetype>(offset, m_bytes.size());
    return {m_bytes.constData() + begin, static_cast<size_t>(std::min(length, m_bytes.size() - begin))};
}

std::optional<std::string_view> FileSource::next()
{
    m_buffer.resize(pieceBytes);
    const qint64 length = m_file.read(m_buffer.data(), m_buffer.size());
    if (length < 0)
        return std::nullopt;
    return std::string_view(m_buffer.constData(), static_cast<size_t>(length));
}

// Threads share the file but not the place in it, so that all see the same file even where another one takes its name meanwhile.
std::string_view FileSource::bytesAt(qint64 offset, qsizetype length, QByteArray &buffer) const
{
    if (buffer.size() < length)
        buffer.resize(length);
    qsizetype done = 0;
    while (done < length) {
        const auto missing = static_cast<size_t>(length - done);
        const ssize_t read = ::pread(m_file.handle(), buffer.data() + done, missing, static_cast<off_t>(offset + done));
        if (read < 0 && errno == EINTR)
            continue;
        if (read <= 0)
            break;
        done += read;
    }
    return {buffer.constData(), static_cast<size_t>(done)};
}

} // namespace Muster
