// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace Muster {

enum class ExportFormat { Csv, Json, Xlsx };

/// "csv", "json", "xlsx" without case; none for another word.
[[nodiscard]] std::optional<ExportFormat> exportFormatFromWord(const QString &word);

using ExportProgress = std::function<void(qint64 done, qint64 total)>;

/// To be asked for each row, and after the last: tells `progress` now and then. False once `stop`, which is looked at as seldom.
[[nodiscard]] bool goOnExporting(qint64 done, qint64 total, const std::atomic<bool> *stop, const ExportProgress &progress);

/// A JSON string; null for a null text.
void appendJsonText(QByteArray &json, const QString &text);

} // namespace Muster
