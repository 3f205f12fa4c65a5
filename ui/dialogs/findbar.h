// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reviewchanges.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;

namespace Muster {

class ReviewModel;
class ReviewTable;

/// Finds a text in one column of a review's shown rows, counting while one types, and replaces it everywhere at once. Hidden until
/// open(); Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    FindBar(ReviewModel &model, ReviewTable &table, QWidget *parent = nullptr);
    ~FindBar() override;

    /// Shows it with the cursor in the text to be found; begins with the current column.
    void open();
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void layOut();
    void listen();
    void fillColumns();
    void count();
    void showCount();
    void findNext();
    void replaceAll();
    [[nodiscard]] CellSearch search() const;

    ReviewModel &m_model;
    ReviewTable &m_table;
    QTimer m_pause;
    QComboBox *m_column = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_with = nullptr;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_whole = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_close = nullptr;
    QShortcut *m_escape = nullptr; ///< from anywhere in the window: the dialog stays, only the bar goes
    std::shared_ptr<std::atomic<bool>> m_counting; ///< of the count under way: set to stop it
    std::vector<quint32> m_found;                  ///< the table's rows, in the order shown
};

} // namespace Muster
