// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last step: what the rows are compared with, whether they may be sent, and sending them.

#include "dialogs/columnsstep.h"
#include "dialogs/importdialog.h"
#include "dialogs/importwording.h"
#include "dialogs/requestsdialog.h"
#include "dialogs/reviewnote.h"
#include "dialogs/reviewstep.h"
#include "prompts.h"
#include "services/rosterservice.h"
#include "services/screenedcontent.h"
#include "store/settings.h"

#include <QPushButton>

#include <chrono>

namespace Muster {

namespace {

/// Shorter waits are not worth a sentence: it would only flicker.
constexpr std::chrono::milliseconds noticeableWait{150};

} // namespace

QString ImportDialog::verifyChoice() const
{
    return isBlocklist(m_context.target) ? QStringLiteral("block/verify") : QStringLiteral("addLeads/verify");
}

void ImportDialog::prepareReview()
{
    if (!m_review->model().changes().isFree()) { // half of a change is in the rows, or a file is written of them
        m_prepareWhenFree = true;
        return;
    }
    m_review->commitEditor();
    if (m_comparison.state() != ImportComparison::State::Known && !m_withoutKnown) {
        showComparisonInstead();
        return;
    }
    const ScreeningOrder order{
        m_table,   m_columns->columns(), m_comparison.lists(m_review->includesBlocked()), m_review->occurrence(), m_review->defaultReason(),
        handWork()};
    const bool isSame = order.table == m_screened.table && order.columns == m_screened.columns && order.lists == m_screened.lists &&
                        order.keep == m_screened.keep;
    if (isSame && m_review->isShowingRows())
        m_review->focusRows();
    else
        screen(order);
}

void ImportDialog::screen(const ScreeningOrder &order)
{
    m_screened = order;
    m_review->setEnabled(false); // an edit made now would not be in the result
    m_screening.start(order);
    QTimer::singleShot(noticeableWait, this, [this] {
        if (m_screening.isRunning() && m_screened.table)
            m_review->showInstead(tr("Checking %Ln row(s)…", nullptr, static_cast<int>(m_screened.table->rows.rowCount())), {});
    });
}

void ImportDialog::showScreened(const Screened &result)
{
    if (!m_screened.table)
        return;
    if (m_screened.work.table != m_screened.table)
        m_leftOut = static_cast<int>(result.leftOut);
    m_screened.work = {};
    m_editsDiscarded = false;
    m_review->setEnabled(true);
    m_review->showRows(result, m_screened.lists.existing || m_screened.lists.roster);
    if (m_rosters)
        m_review->setCompared(comparedText(m_comparison));
    showNotice();
    updateButtons();
    if (currentStep() == ReviewPlace)
        m_review->focusRows();
}

void ImportDialog::takeComparison()
{
    if (m_comparison.state() == ImportComparison::State::Known)
        m_withoutKnown = false;
    showNotice();
    if (currentStep() != ReviewPlace)
        return;
    if (m_comparison.state() == ImportComparison::State::Known || !m_withoutKnown)
        prepareReview();
    updateButtons();
}

void ImportDialog::showComparisonInstead()
{
    const QString goOn = tr("Go on without comparing");
    if (m_comparison.state() == ImportComparison::State::Failed) {
        const UserText text = userText(*m_comparison.error(), m_context.connection.name);
        m_review->showInstead(text.whatHappened, QStringList{text.whatMusterDid, text.whatToDo}.join(QLatin1Char(' ')).trimmed(),
                              tr("Try again"), goOn);
        return;
    }
    m_review->showInstead(readingText(m_context.target), readSoFar(m_context.target, m_comparison.peopleRead()), {}, goOn);
}

void ImportDialog::showNotice()
{
    if (m_rosters && !guard().allowsWriting()) {
        const bool isUnknown = guard().state() == EditGuard::State::Unknown;
        m_review->setNotice(guard().headline(), guard().reason(), isUnknown ? tr("Try again") : QString());
        return;
    }
    const int count = m_leftOut;
    const QString leftOut = count > 0 ? tr("%Ln of your change(s) no longer fit(s) and was/were left out.", nullptr, count) : QString();
    const auto joined = [](const QString &first, const QString &second) {
        return QStringList{first, second}.join(QLatin1Char(' ')).trimmed();
    };
    if (!m_withoutKnown) {
        const QString unread = m_review->includesBlocked() ? QString() : unreadText(m_comparison);
        if (unread.isEmpty())
            m_review->setNotice(leftOut);
        else
            m_review->setNotice(unread, joined(unreadConsequence(), leftOut), tr("Try again"));
        return;
    }
    const QString consequence = joined(notComparedConsequence(m_context.target), leftOut);
    if (m_comparison.state() == ImportComparison::State::Failed)
        m_review->setNotice(notComparedText(m_context.target), consequence, tr("Try again"));
    else
        m_review->setNotice(notYetComparedText(m_context.target, m_comparison.peopleRead()), consequence);
}

void ImportDialog::compareAnew()
{
    m_comparison.start();
    readCampaign();
    takeComparison();
}

void ImportDialog::goOnWithoutComparing()
{
    m_withoutKnown = true;
    prepareReview();
    updateButtons();
}

// What comes of it is kept by the service, which tells followCampaign().
void ImportDialog::readCampaign()
{
    if (m_rosters)
        m_rosters->campaign(*m_context.scope.campaign, this)->onDone(this, [this](const Result<Campaign> &) { followCampaign({}); });
}

void ImportDialog::followCampaign(const CampaignId &id)
{
    if (!id.isEmpty() && id != m_context.scope.campaign)
        return;
    showNotice();
    updateButtons();
}

EditGuard ImportDialog::guard() const
{
    return m_rosters->guard(*m_context.scope.campaign);
}

bool ImportDialog::isShowingReview() const
{
    return m_review->isShowingRows() && (m_review->isEnabled() || m_isBeginning);
}

qint64 ImportDialog::readyRows() const
{
    return isShowingReview() ? m_review->model().counts()[Verdict::Ready] : 0;
}

void ImportDialog::showReviewState()
{
    const bool isShown = isShowingReview();
    const qint64 ready = readyRows();
    const bool isLive = m_rosters && guard().state() == EditGuard::State::Live;
    ReviewModel &model = m_review->model();
    primary().setText(isShown ? importAction(m_context.target, ready, isLive) : importAction(m_context.target));
    if (m_isBeginning)
        primary().setText(tr("Preparing…"));
    m_note->setConsequence(isLive && ready > 0 ? guard().consequenceOfAdding(static_cast<int>(ready)) : QString());
    m_note->setSavable(isShown && model.changes().isFree());
    m_note->setCounts(model.counts()[Verdict::Invalid], model.discarded(), ready > 0);
    m_note->setVisible(isShown);
}

QString ImportDialog::whyNotImport() const
{
    if (m_rosters && !guard().allowsWriting())
        return guard().reason();
    if (readyRows() == 0)
        return tr("No row is ready.");
    if (!m_review->model().changes().isFree())
        return tr("Rows are being worked on. Wait for the end, or stop it.");
    return m_note->isConsequenceAccepted() ? QString() : tr("Tick first that mail is meant to begin at once.");
}

void ImportDialog::showRequests()
{
    m_review->commitEditor();
    auto *dialog = new RequestsDialog(m_services.jobs, order(), readyRows(), m_services.settings, m_services.prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

JobOrder ImportDialog::order() const
{
    ReviewModel &model = m_review->model();
    const std::vector<bool> isDiscarded = model.work().discarded;
    QList<qsizetype> discarded;
    for (size_t row = 0; row < isDiscarded.size(); ++row) {
        if (isDiscarded[row])
            discarded << static_cast<qsizetype>(row);
    }
    JobOrder order;
    order.kind = m_rosters ? JobKind::AddLeads : JobKind::Block;
    order.connection = m_context.connection;
    order.scope = m_context.scope;
    order.place = m_context.targetName;
    order.source = m_table->name;
    order.content = std::make_shared<const ScreenedContent>(model.screening(), std::move(discarded),
                                                            m_rosters ? screenedLeadRow(m_rosters->requests()) : screenedBlockRow);
    order.verify = m_note->isVerifying();
    order.consentsToMail = m_rosters && guard().state() == EditGuard::State::Live && m_note->isConsequenceAccepted();
    return order;
}

void ImportDialog::beginImport()
{
    setBeginning(true);
    m_services.settings.setChoice(verifyChoice(), m_note->isVerifying() ? QStringLiteral("yes") : QStringLiteral("no"));
    Q_EMIT importRequested(order());
}

/// Meanwhile the journal reads the rows, on its own thread.
void ImportDialog::setBeginning(bool beginning)
{
    m_isBeginning = beginning;
    setLocked(beginning);
    m_review->setEnabled(!beginning);
    m_review->model().changes().setLocked(beginning);
    updateButtons();
}

void ImportDialog::jobBegun()
{
    accept();
}

void ImportDialog::jobNotBegun(const QString &why)
{
    setBeginning(false);
    m_review->focusRows();
    m_services.prompts.tell(this, tr("Nothing was sent"), why);
}

} // namespace Muster
