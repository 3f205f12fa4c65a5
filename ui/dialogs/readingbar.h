// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Muster {

/// How far the reading of a source has come, with a way to stop it: its button, or Escape anywhere in the window, which then does not
/// reach the dialog. Hidden until a reading has taken long enough to be worth a word.
class ReadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget *parent = nullptr);

    /// A reading begins now.
    void begin();
    /// It has come this far. `bytesTotal` is 0 where unknown.
    void showProgress(qint64 bytesRead, qint64 bytesTotal, qint64 rows);

Q_SIGNALS:
    void cancelRequested();

private:
    [[nodiscard]] QString words(qint64 bytesRead, qint64 bytesTotal, qint64 rows) const;

    QProgressBar *m_bar = nullptr;
    QLabel *m_text = nullptr;
    QElapsedTimer m_elapsed;
};

} // namespace Muster
