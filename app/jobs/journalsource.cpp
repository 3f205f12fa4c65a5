// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/journalsource.h"

#include <limits>

namespace Muster {

namespace {

constexpr int rowsOfPiece = 1000;
constexpr qsizetype bytesOfPiece = 1024 * 1024;
constexpr int fastest = 1; // of zlib's levels

// A row is its number, the number of its cells, the cells, the verdict and the detail. Numbers are seven bits a byte, the lowest first,
// with the eighth set but for the last one; a text is its length and its bytes.

void putNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(static_cast<char>(number | 0x80));
    bytes.append(static_cast<char>(number));
}

void putText(QByteArray &bytes, std::string_view text)
{
    putNumber(bytes, text.size());
    bytes.append(text.data(), static_cast<qsizetype>(text.size()));
}

void putText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    putText(bytes, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

class Unpacker
{
public:
    explicit Unpacker(const QByteArray &bytes) : m_rest(bytes.constData(), static_cast<size_t>(bytes.size())) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0; shift < std::numeric_limits<quint64>::digits && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<quint8>(m_rest.front());
            m_rest.remove_prefix(1);
            number |= quint64(byte & 0x7fU) << shift;
            if (byte < 0x80)
                return number;
        }
        m_isDamaged = true;
        return 0;
    }

    std::string_view text()
    {
        const quint64 length = number();
        if (length > m_rest.size()) {
            m_isDamaged = true;
            return {};
        }
        const std::string_view text = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return text;
    }

private:
    std::string_view m_rest;
    bool m_isDamaged = false;
};

QString asText(std::string_view utf8)
{
    return utf8.empty() ? QString() : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

void SourcePacker::add(const SourceRow &row)
{
    putNumber(m_rows, row.number);
    putNumber(m_rows, static_cast<quint64>(row.cells.size()));
    for (const std::string_view cell : row.cells)
        putText(m_rows, cell);
    putText(m_rows, row.verdict);
    putText(m_rows, row.detail);
    if (++m_count == rowsOfPiece || m_rows.size() >= bytesOfPiece)
        finish();
}

void SourcePacker::finish()
{
    if (m_count > 0)
        m_take(qCompress(m_rows, fastest));
    m_rows.clear();
    m_count = 0;
}

bool unpackSource(const QByteArray &piece, const std::function<void(const SourceRow &)> &take)
{
    const QByteArray rows = qUncompress(piece);
    Unpacker unpacker(rows);
    SourceRow row;
    while (!unpacker.isAtEnd()) {
        row.number = static_cast<std::uint32_t>(unpacker.number());
        row.cells.clear();
        for (quint64 left = unpacker.number(); left > 0 && !unpacker.isDamaged(); --left)
            row.cells.append(unpacker.text());
        row.verdict = asText(unpacker.text());
        row.detail = asText(unpacker.text());
        if (unpacker.isDamaged())
            return false;
        take(row);
    }
    return !rows.isEmpty();
}

} // namespace Muster
