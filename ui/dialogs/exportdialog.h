// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/blockedleadsexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QRadioButton;

namespace Muster {

class Settings;

/// What an export should be like, before the file is chosen.
struct ExportChoice
{
    ExportFormat format = ExportFormat::Csv;
    CsvStyle style;
};

/// Asks for format, delimiter, byte order mark and formula safety; remembers the last choice. Sends and writes nothing itself.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `rowCount` rows are about to be written. `settings` must outlive the dialog.
    ExportDialog(qint64 rowCount, Settings &settings, QWidget *parent);

    [[nodiscard]] ExportChoice choice() const;

private:
    QWidget *makeFormats();
    QWidget *makeCsvOptions();
    void restore();
    void remember();

    Settings &m_settings;
    QRadioButton *m_csv = nullptr;
    QRadioButton *m_json = nullptr;
    QRadioButton *m_xlsx = nullptr;
    QWidget *m_csvOptions = nullptr;
    QComboBox *m_delimiter = nullptr;
    QCheckBox *m_mark = nullptr;
    QCheckBox *m_safe = nullptr;
};

/// The file dialog's filter and the ending of a format.
[[nodiscard]] QString fileFilter(ExportFormat format);
[[nodiscard]] QString fileEnding(ExportFormat format);

} // namespace Muster
