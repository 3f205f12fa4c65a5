// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports.h"

#include "dialogs/exportdialog.h"
#include "dialogs/exportfile.h"
#include "prompts.h"
#include "services/exportrun.h"
#include "shell/jobtray.h"

#include <QFileInfo>
#include <QUrl>

namespace Muster {

Exports::Exports(Settings &settings, Prompts &prompts, JobTray &tray, QWidget &window)
    : m_settings(settings), m_prompts(prompts), m_tray(tray), m_window(window)
{
}

void Exports::blockedLeads(const QList<BlockedLead> &leads, const QString &suggestedName)
{
    ask(leads.size(), suggestedName, [this, leads](const QString &path, const ExportChoice &choice) {
        return new ExportRun(path, leads, choice.format, choice.style, this);
    });
}

void Exports::leads(const QList<Lead> &leads, const QString &suggestedName)
{
    ask(leads.size(), suggestedName, [this, leads](const QString &path, const ExportChoice &choice) {
        return new ExportRun(path, leads, {}, choice.format, choice.style, this);
    });
}

void Exports::ask(qint64 rowCount, const QString &suggestedName, const MakeRun &make)
{
    auto *dialog = new ExportDialog(rowCount, m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, suggestedName, make] {
        const ExportChoice choice = dialog->choice();
        const QString ending = QLatin1Char('.') + fileEnding(choice.format);
        askExportFile(&m_window, m_settings, m_prompts, tr("Export"), suggestedName + ending, {fileFilter(choice.format)},
                      [this, make, choice](const QString &path) { start(make(path, choice)); });
    });
    dialog->open();
}

void Exports::start(ExportRun *run)
{
    const QString name = QFileInfo(run->path()).fileName();
    JobEntry *entry = m_tray.begin(tr("Exporting to %1").arg(name), JobEntry::Cancellable);
    connect(entry, &JobEntry::cancelRequested, run, &ExportRun::cancel);
    connect(run, &ExportRun::progressed, entry, &JobEntry::setProgress);
    connect(run, &ExportRun::finished, this, [this, run, entry, name] {
        JobSummary summary;
        if (run->wasCancelled()) {
            summary.text = tr("The export was cancelled; %1 is as it was before.").arg(name);
        } else if (!run->error().isEmpty()) {
            summary.outcome = JobSummary::Outcome::Failed;
            summary.problem = run->error();
        } else {
            summary.text = tr("Exported %Ln person(s) to %1", nullptr, static_cast<int>(run->rowCount())).arg(name);
            const QUrl folder = QUrl::fromLocalFile(QFileInfo(run->path()).absolutePath());
            summary.links << JobLink{tr("Open folder"), [this, folder] { m_prompts.openInBrowser(folder); }};
        }
        entry->finish(summary);
        run->deleteLater();
    });
    run->start();
}

} // namespace Muster
