// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Muster {

/// How a source is read: what was detected is shown, and can be fixed to something else. Shows only what can be chosen for the kind of
/// source; nothing for JSON. It fixes nothing by itself: what the user asks for is shown once setOptions() has put it into force.
class ReadOptionsRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReadOptionsRow(QWidget *parent = nullptr);

    /// For a new source: nothing is fixed or found yet. `likely` is what its name promises. Text that was pasted has no encoding to
    /// choose.
    void reset(SourceKind likely, bool encodingMatters);
    /// Shows what the reader found, as far as it is not fixed.
    void showFound(const ReadNotes &notes);
    /// Puts options into force, and shows them. Those that have no control here are kept as they are.
    void setOptions(const ReadOptions &options);
    [[nodiscard]] const ReadOptions &options() const { return m_options; }
    /// Whether there is anything to choose.
    [[nodiscard]] bool hasChoices() const;

Q_SIGNALS:
    /// The user asks for these instead of options(). Never the same as those.
    void optionsAsked(const Muster::ReadOptions &options);

private:
    void build();
    void fillEncodings();
    QWidget *makeDelimiter();
    QWidget *makeReset();
    void connectChoices();
    void ask(const ReadOptions &wanted);
    void takeDelimiter();
    void takeOtherDelimiter(const QString &typed);
    void refresh();
    void refreshDelimiter();
    void refreshVisibility();
    [[nodiscard]] QStringList fixedNames() const;

    ReadOptions m_options;
    ReadNotes m_found;
    bool m_encodingMatters = false;
    bool m_typingOther = false; ///< "Other..." is chosen, and no character typed yet

    QComboBox *m_encoding = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_delimiter = nullptr;
    QLineEdit *m_other = nullptr;
    QCheckBox *m_header = nullptr;
    QPushButton *m_more = nullptr;
    QComboBox *m_quote = nullptr;
    QSpinBox *m_skipped = nullptr;
    QLabel *m_fixed = nullptr;
    QPushButton *m_detectAgain = nullptr;
};

} // namespace Muster
