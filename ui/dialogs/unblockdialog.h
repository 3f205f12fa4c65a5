// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/jobservice.h"

#include <QDialog>
#include <QList>

#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QLayout;

namespace Muster {

class Prompts;
class Settings;

/// An order that is to be confirmed by whoever sees whom it concerns.
struct WriteQuestion
{
    JobOrder order;
    QList<BlockedLead> people;       ///< whom it concerns; not empty
    std::optional<JobRecord> undone; ///< the job that the order takes back
    qint64 left = 0;                 ///< rows of that job that stay as they are
};

/// Shows exactly who will be unblocked, or blocked again where an unblocking is undone, and asks once. Sends nothing itself:
/// accepted() means "go". The safe button has the focus.
class UnblockDialog : public QDialog
{
    Q_OBJECT

public:
    /// `jobs` (asked for the exact requests only), `settings` and `prompts` must outlive the dialog.
    UnblockDialog(WriteQuestion question, const JobService &jobs, Settings &settings, Prompts &prompts, QWidget *parent);

    /// What was confirmed, with what was chosen here.
    [[nodiscard]] JobOrder order() const;

private:
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString actionText() const;
    [[nodiscard]] QWidget *makeTable();
    void addButtons(QLayout *layout);
    void showRequests();

    WriteQuestion m_question;
    const JobService &m_jobs;
    Settings &m_settings;
    Prompts &m_prompts;
    QCheckBox *m_verify;
};

} // namespace Muster
