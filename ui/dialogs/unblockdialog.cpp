// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/unblockdialog.h"

#include "models/leadlistmodel.h"
#include "theme/theme.h"
#include "widgets/leadtable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

UnblockDialog::UnblockDialog(QList<BlockedLead> people, const QString &connectionName, QWidget *parent)
    : QDialog(parent), m_people(std::move(people))
{
    Q_ASSERT(!m_people.isEmpty());
    setWindowTitle(tr("Unblock"));
    resize(680, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);

    const int count = static_cast<int>(m_people.size());
    auto *title = new QLabel(tr("Unblock %Ln person(s)?", nullptr, count));
    setTextRole(title, TextRole::Title);
    auto *consequence = new QLabel(tr("Every campaign of %1 may contact them again.").arg(connectionName));
    consequence->setWordWrap(true);
    setTextRole(consequence, TextRole::Muted);
    layout->addWidget(title);
    layout->addWidget(consequence);
    layout->addWidget(makeTable(), 1);
    addButtons();
}

QWidget *UnblockDialog::makeTable()
{
    auto *table = new LeadTable;
    table->setObjectName(QStringLiteral("unblockTable"));
    table->setAccessibleName(tr("People who will be unblocked"));
    table->setModel(new LeadListModel(m_people, table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionsClickable(false);
    return table;
}

void UnblockDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go =
        buttons->addButton(tr("Unblock %Ln person(s)", nullptr, static_cast<int>(m_people.size())), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("unblockButton"));
    setButtonRole(go, ButtonRole::Danger);
    layout()->addWidget(buttons);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true); // only a button that stands in the dialog can be its default
    cancel->setFocus();
    setAttribute(Qt::WA_KeyboardFocusChange); // shows from the start which button Enter presses
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace Muster
