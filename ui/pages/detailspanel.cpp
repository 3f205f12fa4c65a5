// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/detailspanel.h"

#include "theme/theme.h"
#include "widgets/announcing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int panelWidth = 280;
constexpr int fieldNameWidth = 92;

/// Between the page's title and the body, and growing with them.
QFont headingFont()
{
    QFont font = titleFont();
    font.setPixelSize(qRound(font.pixelSize() * 15 / 18.0));
    return font;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QScrollArea(parent), m_heading(valueLabel(this)), m_summary(valueLabel(this)), m_body(nullptr)
{
    setObjectName(QStringLiteral("details"));
    setAccessibleRole(this, QAccessible::Pane);
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(panelWidth / 2);
    m_heading->setFont(headingFont());
    m_heading->setObjectName(QStringLiteral("detailsHeading"));
    setTextRole(m_summary, TextRole::Muted);

    auto *ground = new QWidget;
    setGround(ground, Token::Raised);
    m_body = new QVBoxLayout(ground);
    m_body->setContentsMargins(Space::l, Space::l + 2, Space::l, Space::l);
    m_body->setSpacing(Space::xs);
    m_body->addWidget(m_heading);
    m_body->addWidget(m_summary);
    m_body->addStretch(1);
    setWidget(ground);
}

QSize DetailsPanel::sizeHint() const
{
    return {panelWidth, 400};
}

void DetailsPanel::add(QWidget *part, Qt::Alignment alignment)
{
    m_body->insertWidget(m_body->count() - 1, part, 0, alignment);
}

QLabel *DetailsPanel::valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    label->setMinimumWidth(1); // a word longer than the panel must not widen it
    return label;
}

QWidget *DetailsPanel::fieldRow(const QString &name, QWidget *value, QWidget *parent, QWidget *extra)
{
    auto *row = new QWidget(parent);
    auto *label = new QLabel(name, row);
    setTextRole(label, TextRole::Muted);
    label->setTextFormat(Qt::PlainText);
    label->setFixedWidth(fieldNameWidth - Space::s);
    label->setWordWrap(true);
    label->setBuddy(value);
    // A label's own text is its name; what it is the value of, its label tells.
    if (qobject_cast<QLabel *>(value) == nullptr)
        value->setAccessibleName(name);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(Space::s);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(value, 1, Qt::AlignTop);
    if (extra)
        line->addWidget(extra, 0, Qt::AlignTop);
    return row;
}

QLabel *DetailsPanel::groupHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextRole(label, TextRole::GroupHeading);
    label->setContentsMargins(0, Space::s, 0, 0);
    return label;
}

} // namespace Muster
