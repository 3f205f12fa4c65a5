// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

class QIODevice;

namespace Muster {

struct CsvStyle
{
    char delimiter = ',';
    bool byteOrderMark = false; ///< Excel takes a file without one for a legacy encoding
    bool formulaSafe = true;    ///< a cell that a spreadsheet would run as a formula gets an apostrophe before it; else
                                ///< only one that reading would take an apostrophe off
};

/// Writes RFC 4180 rows, CRLF, UTF-8, quoting only where needed. Buffers; the device must outlive it. One thread at a time.
class CsvWriter
{
public:
    CsvWriter(QIODevice &device, CsvStyle style = {});
    ~CsvWriter();

    void cell(std::string_view utf8);
    void cell(const QString &text);
    void endRow();
    /// Hands everything buffered to the device. False where the device refused a write, now or before.
    [[nodiscard]] bool flush();

private:
    QIODevice &m_device;
    CsvStyle m_style;
    QByteArray m_buffer;
    bool m_rowBegun = false;
    bool m_ok = true;
};

} // namespace Muster
