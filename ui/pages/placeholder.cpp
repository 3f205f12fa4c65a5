// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/placeholder.h"

#include "pages/pagenotice.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int detailsWidth = 420;

} // namespace

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent), m_state(new EmptyState(this)), m_toggle(new QPushButton(tr("Details"), this)), m_details(new QLabel(this))
{
    setObjectName(QStringLiteral("placeholder"));
    setGround(this, Token::Surface);
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_toggle->setCheckable(true);
    setButtonRole(m_toggle, ButtonRole::Link);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setMaximumWidth(detailsWidth);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(m_toggle->text());
    setTextRole(m_details, TextRole::Muted);
    m_details->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_state);
    column->addWidget(m_toggle, 0, Qt::AlignHCenter);
    column->addWidget(m_details, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_toggle, &QPushButton::toggled, m_details, &QLabel::setVisible);
    connect(m_state, &EmptyState::actionTriggered, this, &Placeholder::actionTriggered);
}

void Placeholder::setNotice(const PageNotice &notice)
{
    // Never the primary look: the page's header has the screen's one primary button.
    m_state->setContent(notice.icon, notice.sentence, notice.rest, notice.actionLabel);
    m_details->setText(notice.details);
    m_toggle->setVisible(!notice.details.isEmpty());
    if (notice.details.isEmpty())
        m_toggle->setChecked(false);
}

} // namespace Muster
