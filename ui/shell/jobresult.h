// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/jobtray.h"

#include <QWidget>

class QLabel;

namespace Muster {

/// What became of the last job, as a line of the tray, with its links.
class JobResult : public QWidget
{
    Q_OBJECT

public:
    explicit JobResult(const JobSummary &summary, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    JobSummary::Outcome m_outcome;
    QLabel *m_icon;
};

} // namespace Muster
