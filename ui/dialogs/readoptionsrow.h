// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace Muster {

/// Encoding, delimiter and header row of a source: what was detected is shown, and can be fixed to something else.
class ReadOptionsRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReadOptionsRow(QWidget *parent = nullptr);

    /// Forgets what was fixed: for a new source. Text that was pasted has no encoding to choose.
    void reset(bool encodingMatters);
    /// Shows what the reader found, as far as it is not fixed.
    void showFound(const ReadNotes &notes);
    [[nodiscard]] const ReadOptions &options() const { return m_options; }

Q_SIGNALS:
    /// The user fixed something; the source is to be read again.
    void optionsChanged();

private:
    void takeEncoding();
    void takeDelimiter();

    QWidget *m_encodingArea = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QCheckBox *m_header = nullptr;
    ReadOptions m_options;
};

} // namespace Muster
