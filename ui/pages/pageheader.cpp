// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pageheader.h"

#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel({}, this)),
      m_status(new Tag({}, TagTone::Neutral, this)),
      m_facts(new ElidedLabel({}, this)),
      m_factsAction(new QPushButton(this)),
      m_row(new QHBoxLayout(this))
{
    m_title->setFont(titleFont());
    m_facts->setToken(Token::Muted);
    m_facts->setObjectName(QStringLiteral("facts"));
    setButtonRole(m_factsAction, ButtonRole::Link);
    m_factsAction->hide();
    connect(m_factsAction, &QPushButton::clicked, this, &PageHeader::factsActionTriggered);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(Space::s);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_status, 0, Qt::AlignVCenter);
    titleRow->addStretch(1);
    auto *factsRow = new QHBoxLayout;
    factsRow->setSpacing(Space::s);
    factsRow->addWidget(m_facts);
    factsRow->addWidget(m_factsAction);
    factsRow->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addLayout(titleRow);
    texts->addLayout(factsRow);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Space::s);
    m_row->addLayout(texts, 1);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setStatus(const QString &text, TagTone tone)
{
    m_status->setText(text, tone);
}

void PageHeader::setFacts(const QString &facts, const QString &action)
{
    m_facts->setText(facts);
    m_factsAction->setText(action);
    m_factsAction->setVisible(!action.isEmpty());
}

QString PageHeader::facts() const
{
    return m_facts->text();
}

QPushButton *PageHeader::addButton(const QString &label, ButtonRole role)
{
    auto *button = new QPushButton(label, this);
    setButtonRole(button, role);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

} // namespace Muster
