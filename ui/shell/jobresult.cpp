// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobresult.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/announcing.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Muster {

namespace {

constexpr int iconSize = 14;
constexpr int dismissSize = 22;

} // namespace

JobResult::JobResult(const JobSummary &summary, QWidget *parent)
    : QWidget(parent), m_outcome(summary.outcome), m_topic(summary.topic), m_icon(new QLabel(this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleName(summary.problem.isEmpty() ? summary.text : QStringLiteral("%1 · %2").arg(summary.text, summary.problem));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m - 2);
    row->addWidget(m_icon);

    auto *words = new QHBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(summary.problem.isEmpty() ? summary.text : summary.text + QStringLiteral(" · "), this));
    if (!summary.problem.isEmpty()) {
        auto *problem = new ElidedLabel(summary.problem, this);
        problem->setToken(Token::Bad);
        words->addWidget(problem);
    }
    row->addLayout(words);
    for (const JobLink &link : summary.links) {
        auto *button = new QPushButton(link.text, this);
        setButtonRole(button, ButtonRole::Link);
        button->setToolTip(link.hint);
        connect(button, &QPushButton::clicked, this, [action = link.action] {
            if (action)
                action();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    if (staysUntilDismissed())
        addDismissButton();
    updateIcons();
}

void JobResult::addDismissButton()
{
    m_dismiss = new QToolButton(this);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setIconSize({iconSize, iconSize});
    m_dismiss->setFixedSize(dismissSize, dismissSize);
    layout()->addWidget(m_dismiss);
    connect(m_dismiss, &QToolButton::clicked, this, &JobResult::dismissed);
}

void JobResult::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void JobResult::updateIcons()
{
    if (m_dismiss != nullptr)
        m_dismiss->setIcon(icon(Icon::Close, Token::Muted, palette()));
    const auto show = [this](Icon sign, Token token) {
        m_icon->setPixmap(iconPixmap(sign, color(token, palette()), iconSize, devicePixelRatioF()));
    };
    switch (m_outcome) {
    case JobSummary::Outcome::Done:
        return show(Icon::Check, Token::Good);
    case JobSummary::Outcome::Partly:
        return show(Icon::Warning, Token::Caution);
    case JobSummary::Outcome::Failed:
        return show(Icon::Warning, Token::Bad);
    }
}

} // namespace Muster
