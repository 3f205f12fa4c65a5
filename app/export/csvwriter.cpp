// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/csvwriter.h"

#include "base/formulaguard.h"

#include <QIODevice>

#include <algorithm>

namespace Muster {

namespace {

constexpr qsizetype bufferBytes = 256 * 1024;

// Besides what RFC 4180 asks for: blanks at an edge, which readers take off an unquoted cell.
bool needsQuotes(std::string_view text, char delimiter)
{
    const auto special = [delimiter](char c) { return c == delimiter || c == '"' || c == '\r' || c == '\n'; };
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    return !text.empty() && (isBlank(text.front()) || isBlank(text.back()) || std::any_of(text.begin(), text.end(), special));
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, CsvStyle style) : m_device(device), m_style(style)
{
    m_buffer.reserve(bufferBytes + 4096);
    if (m_style.byteOrderMark)
        m_buffer += "\xef\xbb\xbf";
}

CsvWriter::~CsvWriter()
{
    static_cast<void>(flush());
}

void CsvWriter::cell(std::string_view utf8)
{
    if (m_rowBegun)
        m_buffer += m_style.delimiter;
    m_rowBegun = true;
    const bool guarded = m_style.formulaSafe ? needsFormulaGuard(utf8) : isGuardedFormula(utf8);
    const bool quoted = needsQuotes(utf8, m_style.delimiter);
    if (quoted)
        m_buffer += '"';
    if (guarded)
        m_buffer += '\'';
    if (!quoted) {
        m_buffer.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
        return;
    }
    for (size_t quote = utf8.find('"'); quote != std::string_view::npos; quote = utf8.find('"')) {
        m_buffer.append(utf8.data(), static_cast<qsizetype>(quote + 1));
        m_buffer += '"';
        utf8.remove_prefix(quote + 1);
    }
    m_buffer.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_buffer += '"';
}

void CsvWriter::cell(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    cell(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowBegun = false;
    if (m_buffer.size() >= bufferBytes)
        m_ok = flush();
}

bool CsvWriter::flush()
{
    if (!m_buffer.isEmpty())
        m_ok = m_ok && m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0); // keeps its memory
    return m_ok;
}

} // namespace Muster
