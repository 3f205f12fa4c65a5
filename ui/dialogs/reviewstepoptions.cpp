// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row of what is done alike with all rows, and with the changes made to them.

#include "dialogs/reviewactions.h"
#include "dialogs/reviewstep.h"
#include "theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Muster {

QWidget *ReviewStep::makeOptionsRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Space::s);
    if (isBlocklist(m_target))
        addReason(*layout);
    else
        addBlocked(*layout);
    layout->addStretch();
    m_keep = new QComboBox;
    m_keep->setObjectName(QStringLiteral("keepOccurrence"));
    m_keep->addItem(tr("Duplicates: keep the first"), static_cast<int>(Occurrence::First));
    m_keep->addItem(tr("Duplicates: keep the last"), static_cast<int>(Occurrence::Last));
    m_keep->setAccessibleName(tr("When a person is in the file several times"));
    m_keep->setToolTip(tr("When a person is in the file several times, this row is the one that counts."));
    m_undo = new QPushButton;
    m_undo->setObjectName(QStringLiteral("undoChange"));
    auto *edit = new QPushButton(tr("Edit"));
    edit->setObjectName(QStringLiteral("editMenu"));
    edit->setToolTip(tr("Undo, find and replace, fill, discard"));
    edit->setMenu(&m_actions->menu());
    layout->addWidget(m_keep);
    layout->addWidget(m_undo);
    layout->addWidget(edit);
    for (QPushButton *button : {m_undo, edit})
        button->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, &m_actions->undo(), &QAction::trigger);
    return row;
}

void ReviewStep::addReason(QHBoxLayout &row)
{
    m_reasonUse = new QLabel;
    m_reasonUse->setObjectName(QStringLiteral("reasonUse"));
    setTextRole(m_reasonUse, TextRole::Muted);
    if (m_takesReasons) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(QStringLiteral("defaultReason"));
        m_reason->setFixedWidth(reasonWidth);
        m_reason->setPlaceholderText(tr("No reason"));
        auto *label = new QLabel(tr("Reason for rows without one"));
        label->setBuddy(m_reason);
        row.addWidget(label);
        row.addWidget(m_reason);
        connect(m_reason, &QLineEdit::textChanged, &m_model, &ReviewModel::setDefaultReason);
    } else {
        m_reasonUse->setText(tr("A campaign's blocklist takes no reasons, so none are sent."));
    }
    row.addWidget(m_reasonUse);
}

void ReviewStep::addBlocked(QHBoxLayout &row)
{
    m_includeBlocked = new QCheckBox;
    m_includeBlocked->setObjectName(QStringLiteral("includeBlocked"));
    m_includeBlocked->setToolTip(tr("People on a blocklist of any connection are left out unless this is ticked."));
    m_comparedWith = new QLabel;
    m_comparedWith->setObjectName(QStringLiteral("comparedWith"));
    setTextRole(m_comparedWith, TextRole::Muted);
    row.addWidget(m_includeBlocked);
    row.addWidget(m_comparedWith);
    connect(m_includeBlocked, &QCheckBox::toggled, this, &ReviewStep::includeBlockedChanged);
}

bool ReviewStep::includesBlocked() const
{
    return m_includeBlocked && m_includeBlocked->isChecked();
}

void ReviewStep::setCompared(const QString &text)
{
    m_comparedWith->setText(text);
}

QString ReviewStep::defaultReason() const
{
    return m_reason ? m_reason->text() : QString();
}

Occurrence ReviewStep::occurrence() const
{
    return static_cast<Occurrence>(m_keep->currentData().toInt());
}

} // namespace Muster
