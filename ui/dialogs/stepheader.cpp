// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/stepheader.h"

#include "dialogs/stepbutton.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Muster {

namespace {

constexpr int headerHeight = 46;
constexpr int chevronSize = 12;

} // namespace

StepHeader::StepHeader(const QStringList &names, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(headerHeight + 1);
    setGround(this, Token::Surface, Qt::BottomEdge);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::l, 0, 20, 0);
    layout->setSpacing(Space::m);
    for (int step = 0; step < names.size(); ++step) {
        if (step > 0) {
            m_chevrons << new QLabel;
            layout->addWidget(m_chevrons.last());
        }
        //: A dialog's step: its number and its name
        auto *button = new StepButton(tr("%1 %2").arg(step + 1).arg(names.at(step)));
        button->setObjectName(QStringLiteral("step%1").arg(step + 1));
        connect(button, &StepButton::clicked, this, [this, step] { Q_EMIT stepClicked(step); });
        m_steps << button;
        layout->addWidget(button);
    }
    m_place = new ElidedLabel;
    m_place->setObjectName(QStringLiteral("dialogPlace"));
    m_place->hide();
    m_mark = new MarkTag;
    m_facts = new ElidedLabel;
    m_facts->setObjectName(QStringLiteral("sourceFacts"));
    m_facts->setToken(Token::Muted);
    layout->addStretch(1);
    layout->addWidget(m_mark);
    layout->addWidget(m_place);
    layout->addWidget(m_facts);
    updateChevrons();
}

void StepHeader::setCurrent(int step, int reachable)
{
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps.at(i)->setCurrent(i == step);
        m_steps.at(i)->setEnabled(i < reachable && i != step);
        m_steps.at(i)->setCursor(m_steps.at(i)->isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void StepHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void StepHeader::setPlace(const QString &place, const MarkLook &mark)
{
    m_mark->setLook(mark);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
}

void StepHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        updateChevrons();
}

void StepHeader::updateChevrons()
{
    QPixmap chevron = iconPixmap(Icon::ChevronRight, color(Token::Muted, palette()), chevronSize, devicePixelRatioF());
    if (isRightToLeft())
        chevron = chevron.transformed(QTransform::fromScale(-1, 1));
    for (QLabel *label : m_chevrons)
        label->setPixmap(chevron);
}

} // namespace Muster
