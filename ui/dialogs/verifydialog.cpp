// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/verifydialog.h"

#include "dialogs/membershipview.h"
#include "dialogs/sourcestep.h"
#include "dialogs/sourcetext.h"
#include "dialogs/stepheader.h"
#include "services/blocklistservice.h"
#include "services/columnchoice.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

VerifyDialog::VerifyDialog(BlocklistService &blocklists, VerifyDialogContext context, Settings &settings, Prompts &prompts, QWidget *parent)
    : StepDialog({tr("Source"), tr("Result")}, parent),
      m_context(std::move(context)),
      m_target(blocklists.provider() == Provider::SendKit ? ImportTarget::DoNotContact : ImportTarget::Blocklist),
      m_settings(settings),
      m_workspace(blocklists, BlocklistScope{})
{
    setWindowTitle(tr("Verify"));
    setAcceptDrops(true);
    resize(1000, 660);
    setMinimumSize(820, 520);
    if (!m_context.scope.isWorkspace())
        m_campaign = std::make_unique<KnownBlocklist>(blocklists, m_context.scope);

    m_source = new SourceStep(settings, prompts);
    m_view = new MembershipView(m_campaign != nullptr, settings, prompts);
    auto *promise = new QLabel(tr("Verifying reads %1's blocklists and changes nothing.").arg(m_context.connectionName));
    setTextRole(promise, TextRole::Muted);
    addStep(m_source, promise);
    addStep(makeResult());
    setCancelText(tr("Close"));

    connect(m_source, &SourceStep::changed, this, &VerifyDialog::takeSource);
    connect(m_banner, &Banner::actionTriggered, this, &VerifyDialog::readBlocklists);
    connect(&m_workspace, &KnownBlocklist::changed, this, &VerifyDialog::showReading);
    if (m_campaign)
        connect(m_campaign.get(), &KnownBlocklist::changed, this, &VerifyDialog::showReading);
    connect(&m_run, &MembershipRun::checked, this, [this](const std::shared_ptr<const MembershipCheck> &check) {
        m_view->setCheck(check);
        primary().setEnabled(true);
    });
    connect(&m_run, &MembershipRun::failed, m_view, &MembershipView::setBusy);
    connect(m_view, &MembershipView::columnChosen, this, [this](int column) {
        m_columns.set(identityField(m_target), column);
        rememberColumns(*m_table, m_columns, m_settings);
        checkTable();
    });
    connect(m_view, &MembershipView::exported, this, [this] { header().setFacts(tr("The result is written.")); });
    readBlocklists();
    goTo(SourcePlace);
}

QWidget *VerifyDialog::makeResult()
{
    auto *result = new QWidget;
    m_banner = new Banner;
    auto *bannerFrame = new QVBoxLayout;
    bannerFrame->setContentsMargins(Space::xl, Space::s, Space::xl, 0);
    bannerFrame->addWidget(m_banner);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bannerFrame);
    layout->addWidget(m_view, 1);
    return result;
}

void VerifyDialog::openWith(const QString &path)
{
    m_goOnWhenRead = true;
    m_source->openFile(path);
}

void VerifyDialog::openWithText(const QString &text)
{
    m_goOnWhenRead = true;
    m_source->setText(text);
}

void VerifyDialog::goTo(int step)
{
    showStep(step);
    primary().setText(step == SourcePlace ? tr("Verify") : tr("Export result…"));
    if (step == SourcePlace) {
        m_goOnWhenRead = false;
        m_source->focusInput();
        takeSource();
    }
}

void VerifyDialog::takeSource()
{
    const auto &table = m_source->table();
    const bool hasRows = table && table->rows.rowCount() > 0 && !m_source->isReading();
    header().setFacts(hasRows ? sourceFacts(*table) : QString());
    if (currentStep() != SourcePlace)
        return;
    primary().setEnabled(hasRows || (m_source->isReading() && !m_source->isEmpty()));
    if (m_goOnWhenRead && hasRows)
        leaveSource();
}

void VerifyDialog::goForward()
{
    if (currentStep() == ResultPlace) {
        m_view->exportResult();
        return;
    }
    m_source->readNow();
    m_goOnWhenRead = true;
    takeSource();
}

void VerifyDialog::leaveSource()
{
    m_table = m_source->table();
    m_columns = chooseColumns(*m_table, m_target, m_settings).guess.map;
    m_columns.set(identityField(m_target), qMax(0, m_columns.identity()));
    goTo(ResultPlace);
    primary().setEnabled(false);
    showReading();
}

void VerifyDialog::readBlocklists()
{
    m_banner->hide();
    m_workspace.start();
    if (m_campaign)
        m_campaign->start();
}

bool VerifyDialog::blocklistsKnown() const
{
    const auto known = KnownBlocklist::State::Known;
    return m_workspace.state() == known && (!m_campaign || m_campaign->state() == known);
}

void VerifyDialog::showReading()
{
    if (m_workspace.state() == KnownBlocklist::State::Failed)
        return showFailure(*m_workspace.error());
    if (m_campaign && m_campaign->state() == KnownBlocklist::State::Failed)
        return showFailure(*m_campaign->error());
    if (currentStep() != ResultPlace)
        return;
    if (blocklistsKnown()) {
        checkTable();
        return;
    }
    const int read = static_cast<int>(m_workspace.peopleRead() + (m_campaign ? m_campaign->peopleRead() : 0));
    m_view->setBusy(m_target == ImportTarget::DoNotContact ? tr("Reading the do-not-contact list… %Ln entry(s) so far", nullptr, read)
                                                           : tr("Reading the blocklist… %Ln person(s) so far", nullptr, read));
}

void VerifyDialog::checkTable()
{
    m_view->setBusy(tr("Looking them up…"));
    m_run.start(m_table, m_columns, m_workspace.lookup(), m_campaign ? m_campaign->lookup() : nullptr);
}

void VerifyDialog::showFailure(const ApiError &error)
{
    const UserText text = userText(error, m_context.connectionName);
    m_banner->showMessage(TagTone::Bad, Icon::Exclamation, tr("The blocklist could not be read."), text.oneLine(), tr("Try again"),
                          text.details);
    m_view->setBusy(tr("Nothing can be verified until the blocklist has been read."));
}

void VerifyDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (SourceStep::canTakeFrom(*event->mimeData()))
        event->acceptProposedAction();
}

void VerifyDialog::dropEvent(QDropEvent *event)
{
    goTo(SourcePlace);
    m_source->takeFrom(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace Muster
