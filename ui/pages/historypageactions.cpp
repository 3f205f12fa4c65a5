// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the jobs of a history.

#include "models/jobhistorymodel.h"
#include "pages/actionbar.h"
#include "pages/detailssplitter.h"
#include "pages/historyfilterrow.h"
#include "pages/historypage.h"
#include "pages/historytable.h"
#include "prompts.h"
#include "services/jobservice.h"
#include "store/settings.h"
#include "widgets/menusection.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace Muster {

namespace {

constexpr QLatin1String exportFolder("export");

/// "block-1-180-people-in-workspace-blocklist-2026-03-12.csv"
QString suggestedName(const JobRecord &job)
{
    static const QRegularExpression signs(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString name = jobTitle(job).toLower().replace(signs, QStringLiteral("-"));
    return name + QLatin1Char('-') + job.created.toLocalTime().date().toString(Qt::ISODate) + QStringLiteral(".csv");
}

void setPossible(QAction *action, bool isPossible, const QString &whyNot = {})
{
    action->setEnabled(isPossible);
    action->setToolTip(isPossible ? QString() : whyNot);
}

} // namespace

void HistoryPage::makeActions()
{
    m_seeRows = addTableAction(tr("See rows"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, [this] { seeRows(); });
    m_saveResult = addAction(tr("Save result…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { saveResult(); });
    m_resume = addTableAction(tr("Resume"), {}, [this] { resume(); });
    m_undo = addTableAction(tr("Undo…"), {}, [this] { undo(); });
    m_correct = addTableAction(tr("Correct rejected…"), {}, [this] { correct(); });
    m_discard = addTableAction(tr("Discard…"), {}, [this] { discard(); });
    m_remove = addTableAction(tr("Delete…"), {QKeySequence::Delete}, [this] { remove(); });
    m_table->insertAction(m_resume, m_saveResult);
    setMenuSection(*addAction(tr("Reload"), {QKeySequence::Refresh}, [this] { reload(); }), MenuSection::View);
    setMenuSection(*addAction(tr("Clear filters"), {}, [this] { clearFilters(); }), MenuSection::View);

    // The search field listens to its keys itself.
    setMenuSection(*addToldAction(tr("Search"), QKeySequence::Find, [this] { focusSearch(); }), MenuSection::Edit);
    addToldAction(splitter().toggleAction());
    const QList<QAction *> removals = m_removeOld->menu()->actions();
    for (QAction *removal : removals) {
        setMenuSection(*removal, MenuSection::Edit);
        addToldAction(removal);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HistoryPage::updateActions(const QList<JobRecord> &jobs)
{
    const JobRecord *one = jobs.size() == 1 ? &jobs.constFirst() : nullptr;
    const QString single = tr("Select one job.");
    for (QAction *action : {m_seeRows, m_saveResult})
        setPossible(action, one != nullptr, single);
    const bool isHalted = one && one->isResumable();
    m_resume->setVisible(isHalted);
    m_resume->setEnabled(isHalted);
    m_discard->setVisible(isHalted);
    m_discard->setEnabled(isHalted);
    const QString whyNot = one ? m_jobs.whyNotUndoable(*one) : single;
    setPossible(m_undo, whyNot.isEmpty(), whyNot);
    const bool hasRejected = one && canBeCorrected(*one);
    m_correct->setVisible(hasRejected);
    m_correct->setEnabled(hasRejected);
    const bool areEnded =
        std::all_of(jobs.cbegin(), jobs.cend(), [](const JobRecord &job) { return job.state >= JobState::Cancelled && !job.isOwned; });
    m_remove->setVisible(!isHalted);
    setPossible(m_remove, !jobs.isEmpty() && areEnded,
                jobs.isEmpty() ? single : tr("Only a job that has ended can be deleted. Cancel or discard it first."));
}

// ---- what the user does ----

void HistoryPage::seeRows()
{
    if (const JobRecord *job = selectedJob())
        Q_EMIT rowsRequested(JobId(job->id));
}

void HistoryPage::undo()
{
    if (const JobRecord *job = selectedJob(); job && m_jobs.whyNotUndoable(*job).isEmpty())
        Q_EMIT undoRequested(JobId(job->id));
}

void HistoryPage::resume()
{
    if (const JobRecord *job = selectedJob(); job && job->isResumable())
        Q_EMIT resumeRequested(JobId(job->id));
}

void HistoryPage::correct()
{
    if (const JobRecord *job = selectedJob())
        Q_EMIT correctRequested(JobId(job->id));
}

void HistoryPage::saveResult()
{
    const JobRecord *job = selectedJob();
    if (!job)
        return;
    m_prompts.saveFile(this, tr("Save result"), m_settings.folder(exportFolder), suggestedName(*job),
                       {tr("CSV files (*.csv)"), tr("Excel workbooks (*.xlsx)")},
                       [this, id = job->id](const Prompts::SaveChoice &choice) {
                           m_settings.setFolder(exportFolder, QFileInfo(choice.path).absolutePath());
                           writeResult(id, choice.path);
                       });
}

void HistoryPage::writeResult(const JobId &id, const QString &path)
{
    m_bar->setNote(tr("Saving %1…").arg(QFileInfo(path).fileName()));
    m_jobs.writeReport(id, path, {}, this, [this, path](const tl::expected<qint64, QString> &rows) {
        if (!rows) {
            m_bar->setNote({});
            m_prompts.tell(this, tr("The result was not saved"), rows.error());
            return;
        }
        m_bar->setNote(tr("Saved %Ln row(s) to %1", nullptr, static_cast<int>(*rows)).arg(QFileInfo(path).fileName()));
    });
}

void HistoryPage::discard()
{
    const JobRecord *job = selectedJob();
    if (!job || !job->isResumable())
        return;
    const int left = static_cast<int>(job->counts.ready);
    m_prompts.confirm(this, tr("Discard this job?"),
                      jobTitle(*job) + QStringLiteral(": ") +
                          tr("%Ln row(s) that was/were not sent will not be sent any more. What was done stays done.", nullptr, left),
                      tr("Discard"), [this, id = job->id] {
                          m_jobs.discard(id, this, [this](const tl::expected<JobRecord, QString> &discarded) {
                              if (!discarded)
                                  m_prompts.tell(this, tr("The job was not discarded"), discarded.error());
                          });
                      });
}

void HistoryPage::remove()
{
    QList<JobId> ids;
    const QList<JobRecord> jobs = m_table->selectedJobs();
    for (const JobRecord &job : jobs)
        ids << job.id;
    if (ids.isEmpty() || !m_remove->isEnabled())
        return;
    const int count = static_cast<int>(ids.size());
    m_prompts.confirm(this, tr("Delete %Ln job(s) from the history?", nullptr, count),
                      tr("Only Muster's own record goes: what became of each row, and the way to undo it. The lists at the vendors stay as "
                         "they are."),
                      tr("Delete %Ln job(s)", nullptr, count), [this, ids] {
                          m_jobs.remove(ids, this, [this](const tl::expected<qint64, QString> &removed) {
                              if (!removed)
                                  m_prompts.tell(this, tr("Nothing was deleted"), removed.error());
                          });
                      });
}

void HistoryPage::removeOlderThan(int days)
{
    const QDateTime before = QDate::currentDate().addDays(-days).startOfDay();
    const int count = m_model->endedBefore(before);
    if (count == 0) {
        m_prompts.tell(this, tr("There is nothing to delete"),
                       tr("No job that has ended is older than %Ln day(s).", nullptr, days));
        return;
    }
    m_prompts.confirm(this, tr("Delete %Ln job(s) from the history?", nullptr, count),
                      tr("They were begun before %1. Only Muster's own record goes: what became of each row, and the way to undo it. The "
                         "lists at the vendors stay as they are.")
                          .arg(QLocale().toString(before.date(), QLocale::LongFormat)),
                      tr("Delete %Ln job(s)", nullptr, count), [this, before] {
                          m_jobs.removeOlderThan(before, this, [this](const tl::expected<qint64, QString> &removed) {
                              if (!removed)
                                  m_prompts.tell(this, tr("Nothing was deleted"), removed.error());
                          });
                      });
}

void HistoryPage::clearFilters()
{
    m_filters->clear();
}

} // namespace Muster
