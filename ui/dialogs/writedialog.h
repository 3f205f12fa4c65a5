// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"
#include "services/jobservice.h"

#include <QDialog>
#include <QList>

#include <optional>

class QAbstractItemModel;
class QCheckBox;
class QLayout;
class QPushButton;
class QTableView;

namespace Muster {

class Prompts;
class Settings;

/// An order that is to be confirmed by whoever sees whom it concerns.
struct WriteQuestion
{
    JobOrder order;
    QList<BlockedLead> people;       ///< whom it concerns, of a blocklist
    std::optional<JobRecord> undone; ///< the job that the order takes back
    qint64 left = 0;                 ///< rows of that job that stay as they are
    QList<Lead> leads = {};          ///< whom it concerns, of a roster, where they are at hand
    QList<JobRow> rows = {};         ///< else as the order's rows
    QString warning = {};            ///< what happens to people at once, with their number; needs a tick of its own. May be empty
    QStringList notes = {};          ///< of an undo: what it does not bring back

    /// How many it concerns.
    [[nodiscard]] qint64 size() const { return people.size() + leads.size() + rows.size(); }
};

/// The words of one such question.
struct WriteWords
{
    QString window;
    QString heading;
    QStringList consequence; ///< sentences
    QString whom;            ///< of the table, for assistive technology
    QString action;          ///< the verb, with the number
    QString verify;
    QLatin1String verifyChoice; ///< what that is remembered under
    bool isDangerous = true;    ///< it takes people away
};

/// Shows exactly whom a write concerns and asks once. Sends nothing itself: accepted() means "go". The safe button has the focus;
/// Ctrl+Enter confirms, Enter presses the focused button only.
class WriteDialog : public QDialog
{
    Q_OBJECT

public:
    /// What was confirmed, with what was chosen here.
    [[nodiscard]] JobOrder order() const;

protected:
    /// `jobs` (asked for the exact requests only), `settings` and `prompts` must outlive the dialog, which owns `model`.
    WriteDialog(WriteQuestion question, const WriteWords &words, QAbstractItemModel *model, const JobService &jobs, Settings &settings,
                Prompts &prompts, QWidget *parent);

    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// That a job is taken back, how many others it leaves alone, and what it does not bring back; none where none is so.
    [[nodiscard]] static QStringList undoSentences(const WriteQuestion &question);

    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWarning(QLayout *layout);
    void addButtons(QLayout *layout, const WriteWords &words);
    void showRequests();

    WriteQuestion m_question;
    const JobService &m_jobs;
    Settings &m_settings;
    Prompts &m_prompts;
    QTableView *m_table;
    QCheckBox *m_verify;
    QCheckBox *m_agreed = nullptr; ///< to the warning, where there is one
};

} // namespace Muster
