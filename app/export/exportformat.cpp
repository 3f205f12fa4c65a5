// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/exportformat.h"

namespace Muster {

std::optional<ExportFormat> exportFormatFromWord(const QString &word)
{
    const QString plain = word.trimmed().toLower();
    if (plain == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (plain == QLatin1String("json"))
        return ExportFormat::Json;
    if (plain == QLatin1String("xlsx"))
        return ExportFormat::Xlsx;
    return std::nullopt;
}

bool goOnExporting(qint64 done, qint64 total, const std::atomic<bool> *stop, const ExportProgress &progress)
{
    constexpr qint64 progressRows = 8192;
    if (done % progressRows != 0 && done != total)
        return true;
    if (stop && *stop)
        return false;
    if (progress)
        progress(done, total);
    return true;
}

void appendJsonText(QByteArray &json, const QString &text)
{
    if (text.isNull()) {
        json += "null";
        return;
    }
    json += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else if (byte < 0x20 || byte == 0x7f) {
            json += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace Muster
