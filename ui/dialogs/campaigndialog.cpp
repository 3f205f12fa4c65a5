// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/campaigndialog.h"

#include "dialogs/confirmkeys.h"
#include "services/blocklistservice.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

CampaignDialog::CampaignDialog(BlocklistService &blocklists, const QString &connectionName, QWidget *parent)
    : QDialog(parent), m_blocklists(blocklists), m_connectionName(connectionName)
{
    setWindowTitle(tr("Add campaign"));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);

    auto *why = new QLabel(tr("WaLead has no list of campaigns. Paste a campaign's ID, or its address from the dashboard; Muster remembers "
                              "it under your label."));
    why->setWordWrap(true);
    setTextRole(why, TextRole::Muted);
    layout->addWidget(why);
    m_banner = new Banner;
    layout->addWidget(m_banner);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(Space::s);
    m_id = new QLineEdit;
    m_id->setObjectName(QStringLiteral("campaignId"));
    m_label = new QLineEdit;
    m_label->setObjectName(QStringLiteral("campaignLabel"));
    m_label->setPlaceholderText(tr("The campaign's own name"));
    form->addRow(tr("Campaign &ID or URL"), m_id);
    form->addRow(tr("&Label"), m_label);
    layout->addLayout(form);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("Add campaign"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("addCampaignButton"));
    setButtonRole(m_go, ButtonRole::Primary);
    layout->addWidget(buttons);
    m_go->setDefault(true); // only a button that stands in the dialog can be its default
    confirmByCtrlEnter(*this, *m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &CampaignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CampaignDialog::rename(const RememberedCampaign &known)
{
    m_renaming = true;
    m_campaign = known;
    setWindowTitle(tr("Rename campaign"));
    m_go->setText(tr("Rename"));
    m_id->setText(known.id.text());
    m_id->setReadOnly(true);
    m_label->setText(known.label);
    m_label->selectAll();
    m_label->setFocus();
}

RememberedCampaign CampaignDialog::campaign() const
{
    return m_campaign;
}

void CampaignDialog::accept()
{
    if (m_call)
        return;
    if (m_renaming) {
        if (const QString label = m_label->text().trimmed(); !label.isEmpty())
            m_campaign.label = label;
        QDialog::accept();
        return;
    }
    const CampaignId id = readCampaignId(m_id->text());
    if (id.isEmpty()) {
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, tr("That holds no campaign ID."),
                              tr("Copy the ID or the address of the campaign's page in WaLead."));
        m_id->setFocus();
        return;
    }
    check(id);
}

void CampaignDialog::check(const CampaignId &id)
{
    setChecking(true);
    m_call = m_blocklists.campaign(id, this);
    m_call->onDone(this, [this, id](const Result<Campaign> &campaign) {
        setChecking(false);
        if (!campaign) {
            const UserText text = userText(campaign.error(), m_connectionName);
            const bool unknown = campaign.error().kind == ErrorKind::NotFound;
            m_banner->showMessage(TagTone::Bad, Icon::Exclamation,
                                  unknown ? tr("%1 knows no campaign “%2”.").arg(m_connectionName, id.text()) : text.whatHappened,
                                  unknown ? tr("Check the ID; it must belong to this connection's workspace.") : text.whatToDo, {},
                                  text.details);
            m_id->setFocus();
            return;
        }
        m_campaign.id = id;
        m_campaign.label = m_label->text().trimmed();
        if (m_campaign.label.isEmpty())
            m_campaign.label = campaign->name.isEmpty() ? id.text() : campaign->name;
        QDialog::accept();
    });
}

void CampaignDialog::setChecking(bool checking)
{
    m_go->setEnabled(!checking);
    m_go->setText(checking ? tr("Checking…") : tr("Add campaign"));
    if (checking)
        m_banner->hide();
    else
        m_call.clear();
}

} // namespace Muster
