// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"

#include "theme/painting.h"
#include "theme/theme.h"
#include "widgets/announcing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr int margin = 3;
constexpr int iconSize = 16;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_iconLabel(new QLabel(this)),
      m_text(new QLabel(this)),
      m_details(new QLabel(this)),
      m_detailsToggle(new QPushButton(tr("Details"), this)),
      m_action(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    m_detailsToggle->setCheckable(true);
    setButtonRole(m_detailsToggle, ButtonRole::Link);
    setButtonRole(m_action, ButtonRole::Quiet);

    m_row = new QHBoxLayout;
    m_row->setSpacing(Space::s);
    m_row->addStrut(controlHeight);
    m_row->addWidget(m_iconLabel, 0, Qt::AlignVCenter);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_detailsToggle);
    m_row->addWidget(m_action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, margin, margin, margin);
    column->setSpacing(0);
    column->addLayout(m_row);
    m_details->setContentsMargins(iconSize + Space::s, 0, Space::s, Space::s);
    column->addWidget(m_details);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    setAccessibleRole(this, QAccessible::AlertMessage);
    connect(m_detailsToggle, &QPushButton::toggled, m_details, &QLabel::setVisible);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    m_pointsOut.setSingleShot(true);
    m_pointsOut.setInterval(1200ms);
    connect(&m_pointsOut, &QTimer::timeout, this, QOverload<>::of(&QWidget::update));
    updateColors();
    hide();
}

void Banner::showMessage(TagTone tone, Icon icon, const QString &strong, const QString &rest, const QString &action, const QString &details)
{
    m_tone = tone;
    m_icon = icon;
    m_text->setText(QStringLiteral("<span style=\"font-weight:600\">%1</span> %2").arg(strong.toHtmlEscaped(), rest.toHtmlEscaped()));
    m_details->setText(details);
    m_detailsToggle->setChecked(false);
    m_detailsToggle->setVisible(!details.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(strong);
    setAccessibleDescription(rest);
    updateColors();
    show();
}

void Banner::pointOut()
{
    if (isHidden())
        return;
    m_pointsOut.start();
    update();
    announce(this, QStringLiteral("%1 %2").arg(accessibleName(), accessibleDescription()));
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    setButtonRole(button, ButtonRole::Quiet);
    m_row->addWidget(button);
    return button;
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void Banner::updateColors()
{
    m_iconLabel->setPixmap(iconPixmap(m_icon, color(toneText(m_tone), palette()), iconSize, devicePixelRatioF()));
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = color(toneGround(m_tone), palette());
    const QColor ink = color(toneText(m_tone), palette());
    drawBox(painter, rect(), ground, isPointedOut() ? ink : mixed(ground, ink, 0.35), controlRadius, isPointedOut() ? 2 : 1);
}

} // namespace Muster
