// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/unblockdialog.h"

#include "dialogs/requestsdialog.h"
#include "models/historytext.h"
#include "models/leadlistmodel.h"
#include "store/settings.h"
#include "theme/theme.h"
#include "widgets/leadtable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr QLatin1String verifyChoice("unblock/verify");

} // namespace

UnblockDialog::UnblockDialog(WriteQuestion question, const JobService &jobs, Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_jobs(jobs),
      m_settings(settings),
      m_prompts(prompts),
      m_verify(new QCheckBox(tr("Check the list afterwards")))
{
    Q_ASSERT(!m_question.people.isEmpty());
    setWindowTitle(m_question.undone ? tr("Undo") : tr("Unblock"));
    resize(680, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);

    auto *title = new QLabel(heading());
    setTextRole(title, TextRole::Title);
    auto *what = new QLabel(consequence());
    what->setObjectName(QStringLiteral("consequence"));
    what->setWordWrap(true);
    setTextRole(what, TextRole::Muted);
    m_verify->setToolTip(tr("Muster reads the list once the job is done and tells whose entry is not as it should be."));
    m_verify->setChecked(m_settings.choice(verifyChoice) == QLatin1String("yes"));
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_verify);
    addButtons(layout);
    connect(m_verify, &QCheckBox::toggled, this,
            [this](bool checked) { m_settings.setChoice(verifyChoice, checked ? QStringLiteral("yes") : QStringLiteral("no")); });
}

JobOrder UnblockDialog::order() const
{
    JobOrder order = m_question.order;
    order.verify = m_verify->isChecked();
    return order;
}

QString UnblockDialog::heading() const
{
    const int count = static_cast<int>(m_question.people.size());
    return m_question.order.kind == JobKind::Unblock ? tr("Unblock %Ln person(s)?", nullptr, count)
                                                     : tr("Block %Ln person(s) again?", nullptr, count);
}

QString UnblockDialog::consequence() const
{
    const QString &connection = m_question.order.connection.name;
    QStringList sentences;
    if (m_question.undone)
        sentences << tr("This takes back “%1” of %2.", "a job and when it was begun")
                         .arg(jobTitle(*m_question.undone), jobTimeText(m_question.undone->created));
    if (m_question.order.kind == JobKind::Unblock)
        sentences << tr("Every campaign of %1 may contact them again.").arg(connection);
    else
        sentences << tr("No campaign of %1 will contact them; they get the reasons back that they had.").arg(connection);
    const int left = static_cast<int>(m_question.left);
    if (left > 0)
        sentences << tr("%Ln other(s) stay(s) as it was before: that job did not change them.", nullptr, left);
    return sentences.join(QLatin1Char(' '));
}

QString UnblockDialog::actionText() const
{
    const int count = static_cast<int>(m_question.people.size());
    return m_question.order.kind == JobKind::Unblock ? tr("Unblock %Ln person(s)", nullptr, count)
                                                     : tr("Block %Ln person(s)", nullptr, count);
}

QWidget *UnblockDialog::makeTable()
{
    auto *table = new LeadTable;
    table->setObjectName(QStringLiteral("unblockTable"));
    table->setAccessibleName(m_question.order.kind == JobKind::Unblock ? tr("People who will be unblocked")
                                                                       : tr("People who will be blocked"));
    table->setModel(new LeadListModel(m_question.people, table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionsClickable(false);
    // Who is to be blocked again is not blocked since any day.
    const bool isDated =
        m_question.order.kind == JobKind::Unblock &&
        std::any_of(m_question.people.cbegin(), m_question.people.cend(), [](const BlockedLead &lead) { return lead.createdAt.isValid(); });
    table->setColumnHidden(LeadListModel::BlockedOn, !isDated);
    return table;
}

void UnblockDialog::addButtons(QLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *requests = buttons->addButton(tr("Show exact requests"), QDialogButtonBox::HelpRole);
    requests->setObjectName(QStringLiteral("showRequests"));
    QPushButton *go = buttons->addButton(actionText(), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("unblockButton"));
    setButtonRole(go, m_question.order.kind == JobKind::Unblock ? ButtonRole::Danger : ButtonRole::Primary);
    layout->addWidget(buttons);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true); // only a button that stands in the dialog can be its default
    cancel->setFocus();
    setAttribute(Qt::WA_KeyboardFocusChange); // shows from the start which button Enter presses
    connect(requests, &QPushButton::clicked, this, &UnblockDialog::showRequests);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UnblockDialog::showRequests()
{
    auto *dialog = new RequestsDialog(m_jobs, order(), m_question.people.size(), m_settings, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Muster
