// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/membershipview.h"

#include "dialogs/exportfile.h"
#include "dialogs/membershipdelegate.h"
#include "models/membershipmodel.h"
#include "prompts.h"
#include "services/membershipexport.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/leadtable.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr std::array allMemberships{Membership::BlockedInWorkspace, Membership::BlockedInCampaign, Membership::NotBlocked,
                                    Membership::Invalid};

} // namespace

MembershipView::MembershipView(bool withCampaign, Settings &settings, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_prompts(prompts), m_model(new MembershipModel(this)), m_export(new MembershipExport(this))
{
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(20, Space::l, 20, Space::l);
    filters->setSpacing(Space::s);
    m_all = new Chip(tr("All"));
    m_all->setChecked(true);
    filters->addWidget(m_all);
    connect(m_all, &Chip::clicked, this, [this] { chooseFilter({}); });
    for (const Membership membership : allMemberships) {
        auto *chip = new Chip(membershipLabel(membership));
        const StateLook look = lookOf(membership);
        chip->setShape(look.shape, Token::Text);
        chip->setVisible(withCampaign || membership != Membership::BlockedInCampaign);
        connect(chip, &Chip::clicked, this,
                [this, membership](bool checked) { chooseFilter(checked ? std::optional(membership) : std::nullopt); });
        filters->addWidget(chip);
        m_chips[static_cast<size_t>(membership)] = chip;
    }
    filters->addStretch();
    m_columnChoice = new QWidget;
    auto *choice = new QHBoxLayout(m_columnChoice);
    choice->setContentsMargins(20, 0, 20, Space::m);
    choice->setSpacing(Space::s);
    auto *columnLabel = new QLabel(tr("People are in &column"));
    m_column = new QComboBox;
    m_column->setMinimumContentsLength(24);
    columnLabel->setBuddy(m_column);
    m_column->setAccessibleName(tr("Column that holds the people"));
    choice->addWidget(columnLabel);
    choice->addWidget(m_column);
    choice->addStretch();
    connect(m_column, &QComboBox::activated, this, &MembershipView::columnChosen);

    auto *table = new LeadTable;
    table->setObjectName(QStringLiteral("membershipTable"));
    table->setAccessibleName(tr("Result"));
    table->setModel(m_model);
    table->setItemDelegate(new MembershipDelegate(table));
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(MembershipModel::Row, 64);
    table->setColumnWidth(MembershipModel::Standing, 190);
    table->setColumnWidth(MembershipModel::Person, 280);
    table->setColumnWidth(MembershipModel::Reason, 220);
    m_table = table;
    m_note = new QLabel;
    m_note->setAlignment(Qt::AlignCenter);
    setTextRole(m_note, TextRole::Muted);

    connect(m_export, &MembershipExport::finished, this, [this](const QString &error) {
        if (error.isEmpty())
            Q_EMIT exported();
        else
            m_prompts.tell(this, tr("The result could not be written"), error);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_columnChoice);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_table, 1);
}

void MembershipView::setCheck(std::shared_ptr<const MembershipCheck> check)
{
    m_all->setCount(check->rowCount());
    for (const Membership membership : allMemberships)
        m_chips[static_cast<size_t>(membership)]->setCount(check->count(membership));
    showColumns(*check);
    m_model->setCheck(std::move(check));
    chooseFilter({});
    m_note->hide();
    m_table->show();
}

void MembershipView::setBusy(const QString &text)
{
    m_model->setCheck(nullptr);
    m_note->setText(text);
    m_note->show();
    m_table->hide();
}

void MembershipView::showColumns(const MembershipCheck &check)
{
    m_column->clear();
    m_column->addItems(check.table().headers);
    m_column->setCurrentIndex(check.columns().identity());
    m_columnChoice->setVisible(check.table().headers.size() > 1);
}

void MembershipView::chooseFilter(std::optional<Membership> only)
{
    m_all->setChecked(!only);
    for (const Membership membership : allMemberships)
        m_chips[static_cast<size_t>(membership)]->setChecked(only == membership);
    m_model->setFilter(only);
}

void MembershipView::exportResult()
{
    const auto check = m_model->check();
    if (!check)
        return;
    const QString name = tr("%1-verified.csv").arg(QFileInfo(check->table().name).completeBaseName());
    askExportFile(this, m_settings, m_prompts, tr("Export result"), name, {tr("CSV files (*.csv)")},
                  [this, check](const QString &path) { m_export->start(path, check); });
}

} // namespace Muster
