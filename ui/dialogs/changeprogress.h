// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Muster {

/// How far something that goes over many rows has come, with a way to stop it: its button, or Escape while it is shown. Hidden until
/// that has taken long enough to be worth a word.
class ChangeProgress : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeProgress(QWidget *parent = nullptr);

    /// Something begins now: "Changing cells".
    void begin(const QString &what);
    /// It has come this far; `total` is 0 where unknown.
    void showProgress(qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    void cancelRequested();

private:
    QTimer m_wait; ///< until it appears
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace Muster
