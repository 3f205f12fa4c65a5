// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What replaces or ends the list, and the question before it.

#include "dialogs/importdialog.h"
#include "dialogs/resultsaving.h"
#include "dialogs/reviewstep.h"
#include "dialogs/sourcestep.h"
#include "prompts.h"
#include "widgets/receivedcontent.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

namespace Muster {

void ImportDialog::openWith(const QString &path)
{
    withConsent([this, path] {
        goTo(SourcePlace);
        m_source->openFile(path);
    });
}

void ImportDialog::openWithText(const QString &text, const QString &name)
{
    withConsent([this, text, name] {
        goTo(SourcePlace);
        m_source->setText(text, name);
    });
}

void ImportDialog::review()
{
    m_columnsNeedNoLook = true;
    goForward();
}

void ImportDialog::takeFrom(const QMimeData *source)
{
    if (m_isBeginning || !source || !SourceStep::canTakeFrom(*source))
        return;
    const ReceivedContent content = receivedContent(*source);
    if (content.kind == ReceivedContent::Kind::File)
        openWith(content.value);
    else if (content.kind == ReceivedContent::Kind::Text)
        openWithText(content.value);
    else
        m_services.prompts.tell(this, content.refusal(), tr("Nothing was taken."));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isBeginning && SourceStep::canTakeFrom(*event->mimeData()))
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFrom(event->mimeData());
}

HandWork ImportDialog::handWork() const
{
    ReviewModel &model = m_review->model();
    if (m_editsDiscarded || !model.screening())
        return {};
    HandWork work = model.work();
    work.identity = model.screening()->columns().identity();
    return work;
}

void ImportDialog::discardEdits()
{
    m_editsDiscarded = true;
    m_screened = {};
}

void ImportDialog::withConsent(const std::function<void()> &action)
{
    if (m_isBeginning)
        return;
    const HandWork work = handWork();
    const int cells = static_cast<int>(work.cells.size());
    const int rows = static_cast<int>(work.discardedRows());
    if (cells == 0 && rows == 0) {
        action();
        return;
    }
    QStringList lost;
    if (cells > 0)
        lost << tr("You changed %Ln cell(s).", nullptr, cells);
    if (rows > 0)
        lost << tr("You discarded %Ln row(s).", nullptr, rows);
    lost << tr("This will be lost.");
    m_services.prompts.confirm(this, tr("Discard your changes?"), lost.join(QLatin1Char(' ')), tr("Discard changes"), [this, action] {
        discardEdits();
        action();
    });
}

void ImportDialog::reject()
{
    if (m_isBeginning)
        return;
    const auto close = [this] {
        const HandWork work = handWork();
        if (m_source->isTyped() && work.cells.isEmpty() && work.discardedRows() == 0)
            m_services.prompts.confirm(this, tr("Discard this list?"), tr("What you typed or pasted here is not kept."), tr("Discard"),
                                       [this] { QDialog::reject(); });
        else
            withConsent([this] { QDialog::reject(); });
    };
    if (m_saving->isSaving())
        m_services.prompts.confirm(this, tr("Stop saving?"),
                                   tr("The result is still being saved. If you stop now, the file stays as it was."), tr("Stop saving"),
                                   close);
    else
        close();
}

} // namespace Muster
