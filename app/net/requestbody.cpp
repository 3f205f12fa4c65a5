// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/requestbody.h"

#include <algorithm>
#include <utility>

namespace Muster {

RequestBody::RequestBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool RequestBody::seek(qint64 position)
{
    return position == m_read && QIODevice::seek(position);
}

bool RequestBody::reset()
{
    return m_read == 0;
}

qint64 RequestBody::readData(char *to, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_bytes.size() - m_read);
    if (count <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_read, count, to);
    m_read += count;
    return count;
}

qint64 RequestBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Muster
