// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/wipedialog.h"

#include "dialogs/confirmkeys.h"
#include "domain/editguard.h"
#include "net/apicall.h"
#include "prompts.h"
#include "services/leadcontent.h"
#include "services/rosterbackup.h"
#include "services/rosterservice.h"
#include "store/settings.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr QLatin1String verifyChoice("roster/verify");

} // namespace

WipeDialog::WipeDialog(RosterService &rosters, WipeContext context, Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_rosters(rosters), m_context(std::move(context)), m_settings(settings), m_prompts(prompts)
{
    setWindowTitle(tr("Empty the roster"));
    setMinimumWidth(560);
    layOut();
    connect(&m_rosters, &RosterService::campaignChanged, this, [this](const CampaignId &id) {
        if (id == m_context.campaign)
            refresh();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_isSaved)
            m_prompts.openInBrowser(QUrl::fromLocalFile(QFileInfo(m_backup->path()).absolutePath()));
        else
            backUp();
    });
    backUp();
}

WipeDialog::~WipeDialog() = default;

void WipeDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);
    auto *title = new QLabel(tr("Empty the roster of %1?").arg(m_context.title));
    title->setWordWrap(true);
    setTextRole(title, TextRole::Title);
    auto *what = new QLabel(tr("Everybody leaves it, and what %1 noted of them there is lost. Undo adds them again as new leads.")
                                .arg(providerName(m_context.connection.provider)));
    what->setObjectName(QStringLiteral("consequence"));
    what->setWordWrap(true);
    setTextRole(what, TextRole::Muted);
    m_banner = new Banner;
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Backup"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("typedName"));
    auto *ask = new QLabel(tr("&Type the campaign's name to confirm: %1").arg(QString(m_context.title).replace(u'&', QLatin1String("&&"))));
    ask->setBuddy(m_name);
    ask->setWordWrap(true);
    m_verify = new QCheckBox(tr("Check the roster afterwards"));
    m_verify->setChecked(m_settings.choice(verifyChoice) == QLatin1String("yes"));
    for (QWidget *part : QWidgetList{title, what, m_banner, m_progress, ask, m_name, m_verify})
        layout->addWidget(part);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("Empty the roster"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("wipeButton"));
    setButtonRole(m_go, ButtonRole::Danger);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // only a button that stands in the dialog can be its default
    setAttribute(Qt::WA_KeyboardFocusChange);                    // shows from the start which button Enter presses
    confirmByCtrlEnter(*this, *m_go);
    connect(m_name, &QLineEdit::textChanged, this, &WipeDialog::refresh);
    connect(m_verify, &QCheckBox::toggled, this,
            [this](bool checked) { m_settings.setChoice(verifyChoice, checked ? QStringLiteral("yes") : QStringLiteral("no")); });
    connect(buttons, &QDialogButtonBox::accepted, this, &WipeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WipeDialog::reject);
}

JobOrder WipeDialog::order() const
{
    JobOrder order;
    order.kind = JobKind::WipeRoster;
    order.connection = m_context.connection;
    order.scope.campaign = m_context.campaign;
    order.place = m_context.title;
    order.verify = m_verify->isChecked();
    order.content = std::make_shared<LeadContent>(m_backup->leads(), m_context.channel);
    return order;
}

void WipeDialog::backUp()
{
    delete m_backup;
    m_isSaved = false;
    m_problem.clear();
    m_banner->hide();
    Campaign campaign = m_rosters.known(m_context.campaign).value_or(Campaign());
    campaign.id = m_context.campaign;
    campaign.name = m_context.title;
    m_backup = new RosterBackup(m_rosters, campaign, m_context.backupsFolder, this);
    connect(m_backup, &RosterBackup::progressed, this, &WipeDialog::takeProgress);
    connect(m_backup, &RosterBackup::finished, this, &WipeDialog::takeBackup);
    takeProgress(0, 0);
    m_progress->show();
    m_backup->start();
    refresh();
}

void WipeDialog::takeProgress(qint64 loaded, qint64 total)
{
    m_progress->setRange(0, total > 0 ? static_cast<int>(total) : 0);
    m_progress->setValue(static_cast<int>(loaded));
}

void WipeDialog::takeBackup()
{
    m_progress->hide();
    m_isSaved = m_backup->error().isEmpty() && !m_backup->leads().isEmpty();
    m_problem = m_backup->error();
    if (m_problem.isEmpty() && !m_isSaved)
        m_problem = tr("Nobody is on this roster.");
    refresh();
}

/// The states of the banner, the most pressing first.
void WipeDialog::showBackup()
{
    const EditGuard guard = m_rosters.guard(m_context.campaign);
    if (!guard.allowsWriting())
        m_banner->showMessage(TagTone::Caution, Icon::Lock, guard.headline(), guard.reason());
    else if (m_isSaved && !m_problem.isEmpty())
        m_banner->showMessage(TagTone::Bad, Icon::Warning, tr("Nothing was removed."), m_problem);
    else if (m_isSaved) {
        const int count = static_cast<int>(m_backup->leads().size());
        const QString where = tr("%1 holds %Ln lead(s).", nullptr, count).arg(QDir::toNativeSeparators(m_backup->path()));
        m_banner->showMessage(TagTone::Good, Icon::Check,
                              m_hasChanged ? tr("The roster had changed; there is a new backup.") : tr("There is a backup."), where,
                              tr("Open folder"));
    } else if (!m_problem.isEmpty())
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, tr("There is no backup, so nothing can be removed."), m_problem,
                              tr("Try again"));
    else
        m_banner->showMessage(TagTone::Notice, Icon::File, tr("A backup is being made first."), tr("It can be imported again."));
}

bool WipeDialog::isNameTyped() const
{
    return m_name->text().simplified() == m_context.title.simplified();
}

void WipeDialog::refresh()
{
    showBackup();
    const bool isFree = !m_check && m_rosters.guard(m_context.campaign).allowsWriting();
    m_go->setEnabled(m_isSaved && isFree && isNameTyped());
    const int count = m_isSaved ? static_cast<int>(m_backup->leads().size()) : 0;
    m_go->setText(m_check ? tr("Checking…") : m_isSaved ? tr("Remove %Ln lead(s)", nullptr, count) : tr("Empty the roster"));
}

void WipeDialog::accept()
{
    if (m_check || !m_isSaved || !isNameTyped())
        return;
    m_check = m_rosters.campaign(m_context.campaign, this);
    m_check->onDone(this, [this](const Result<Campaign> &campaign) {
        m_check.clear();
        takeCampaign(campaign);
    });
    refresh();
}

void WipeDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*this, *event))
        QDialog::keyPressEvent(event);
}

void WipeDialog::takeCampaign(const Result<Campaign> &campaign)
{
    m_problem = campaign ? QString() : userText(campaign.error(), m_context.connection.name).oneLine();
    if (!campaign || !m_rosters.guard(m_context.campaign).allowsWriting())
        return refresh();
    if (campaign->totalLeads && *campaign->totalLeads != m_backup->leads().size()) {
        m_hasChanged = true;
        m_name->clear();
        return backUp();
    }
    QDialog::accept();
}

} // namespace Muster
