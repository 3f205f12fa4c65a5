// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/resultsaving.h"

#include "dialogs/changeprogress.h"
#include "dialogs/exportfile.h"
#include "dialogs/reviewstep.h"
#include "prompts.h"

#include <QFileInfo>

namespace Muster {

ResultSaving::ResultSaving(ReviewStep &review, Settings &settings, Prompts &prompts)
    : m_review(review), m_settings(settings), m_prompts(prompts)
{
    connect(&review, &ReviewStep::stopRequested, &m_run, &ResultRun::cancel);
    connect(&m_run, &ResultRun::progressed, &review.progress(), &ChangeProgress::showProgress);
}

void ResultSaving::ask()
{
    if (!m_review.isShowingRows() || !m_review.isEnabled() || !m_review.model().changes().isFree())
        return;
    m_review.commitEditor();
    const QString name = QFileInfo(m_review.model().screening()->table().name).completeBaseName() + QStringLiteral("-result.csv");
    askExportFile(&m_review, m_settings, m_prompts, tr("Save result"), name, {tr("CSV files (*.csv)"), tr("Excel workbooks (*.xlsx)")},
                  [this](const QString &path) { write(path); });
}

void ResultSaving::write(const QString &path)
{
    ReviewModel &model = m_review.model();
    if (!model.changes().isFree() || !m_review.isEnabled())
        return;
    model.changes().setLocked(true);
    m_review.progress().begin(tr("Saving %1…").arg(QFileInfo(path).fileName()));
    connect(&m_run, &ResultRun::finished, this, [this, path](const QString &error, bool wasCancelled) {
        m_run.disconnect(this);
        m_review.model().changes().setLocked(false);
        if (!error.isEmpty())
            m_prompts.tell(&m_review, tr("The result was not saved"), error);
        else if (!wasCancelled)
            Q_EMIT saved(path);
    });
    m_run.start(path, model.screening(), model.work());
}

} // namespace Muster
