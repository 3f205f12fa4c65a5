// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/jobtray.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Muster {

/// What became of a job, as a line of the tray, with its links. Where not all went well it stays until it is dismissed.
class JobResult : public QWidget
{
    Q_OBJECT

public:
    explicit JobResult(const JobSummary &summary, QWidget *parent = nullptr);

    [[nodiscard]] const QString &topic() const { return m_topic; }
    [[nodiscard]] bool staysUntilDismissed() const { return m_outcome != JobSummary::Outcome::Done; }

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addDismissButton();
    void updateIcons();

    JobSummary::Outcome m_outcome;
    QString m_topic;
    QLabel *m_icon;
    QToolButton *m_dismiss = nullptr; ///< null where the result does not stay
};

} // namespace Muster
