// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/jobservice.h"

#include <QDialog>
#include <QThreadPool>

#include <atomic>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace Muster {

class Prompts;
class Settings;

/// A dry run: the exact requests that an order will send, in order, as curl commands with the key left out; to read, to copy, to save as a
/// script. Made on a worker, a few at a time; nothing is sent.
class RequestsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `people` rows of `order` will be written. `jobs`, `settings` and `prompts` must outlive the dialog; nobody may change the
    /// order's content while it lives.
    RequestsDialog(const JobService &jobs, JobOrder order, qint64 people, Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~RequestsDialog() override;

    /// Asks first while a script is being written.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showMore();
    void markRequests();
    void takeShown(const QStringList &commands, bool areAll);
    void updateSummary();
    void saveScript();
    void write(const QString &path);
    void takeWritten(const QString &path, const QString &error);

    const JobService &m_jobs;
    JobOrder m_order;
    Settings &m_settings;
    Prompts &m_prompts;
    qint64 m_people;
    qint64 m_count; ///< of requests
    qint64 m_shown = 0;
    bool m_isWriting = false;
    std::atomic<bool> m_stop = false; ///< told to the workers, which are waited for
    QThreadPool m_workers;
    QLabel *m_summary;
    QPlainTextEdit *m_text;
    QPushButton *m_more;
    QPushButton *m_copy;
    QPushButton *m_save;
    QProgressBar *m_progress;
};

} // namespace Muster
