// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Muster {

class Chip;
class EmptyState;
class LeadTable;
class RequestLog;
class RequestLogModel;

/// The last requests as they are sent: of one connection or all, errors only or all; to be held, to be copied as curl commands or as text.
/// Nothing in it names a person or a key.
class RequestLogDialog : public QDialog
{
    Q_OBJECT

public:
    /// `log` must outlive the dialog.
    explicit RequestLogDialog(RequestLog &log, QWidget *parent = nullptr);

    /// Shows the one that `window` has open, or opens one: beside the window, which it does not block, and gone with it.
    static RequestLogDialog *openFor(RequestLog &log, QWidget *window);

private:
    void layOut();
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeMiddle();
    [[nodiscard]] QWidget *makeFooter();
    void connectParts();
    void offerConnections();
    void follow();
    void showDetails();
    void copyAsCurl();
    void copyAll();

    RequestLog &m_log;
    RequestLogModel *m_model;
    QComboBox *m_connection;
    Chip *m_errors;
    Chip *m_pause;
    QPushButton *m_clear;
    QStackedWidget *m_stack;
    LeadTable *m_table;
    EmptyState *m_empty;
    QPlainTextEdit *m_details;
    QLabel *m_shown;
    QPushButton *m_copyAll;
    QPushButton *m_copyCurl;
};

} // namespace Muster
