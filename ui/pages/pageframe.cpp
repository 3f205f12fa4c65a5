// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pageframe.h"

#include "pages/detailssplitter.h"
#include "pages/pageheader.h"
#include "pages/pagenotice.h"
#include "pages/placeholder.h"
#include "theme/theme.h"
#include "widgets/announcing.h"
#include "widgets/banner.h"
#include "widgets/menusection.h"

#include <QAbstractItemView>
#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int leastRowsHeight = 120; ///< the header and three rows

} // namespace

PageFrame::PageFrame(QWidget *parent) : QWidget(parent), m_header(new PageHeader(this)), m_banner(new Banner(this))
{
    setGround(this, Token::Surface);
    setAccessibleRole(this, QAccessible::Pane);
}

PageFrame::~PageFrame() = default;

void PageFrame::layOut(const Parts &parts, Settings &settings, const QString &name)
{
    m_parts = parts;
    m_placeholder = new Placeholder(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(parts.rows);
    m_stack->addWidget(m_placeholder);
    m_stack->setMinimumHeight(leastRowsHeight); // not what an empty state would like: a small window is to stay small
    m_splitter = new DetailsSplitter(m_stack, parts.details, settings, name, this);

    auto *top = new QWidget(this);
    setGround(top, Token::Surface, Qt::BottomEdge);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(Space::l, Space::l, Space::l, Space::m + 1);
    topColumn->setSpacing(Space::s);
    topColumn->addWidget(m_header);
    topColumn->addWidget(m_banner);
    for (QWidget *part : parts.tops)
        topColumn->addWidget(part);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_splitter, 1);
    column->addWidget(parts.bar);
}

void PageFrame::showBanner(const PageNotice *notice)
{
    if (notice)
        m_banner->showMessage(notice->tone, notice->icon, notice->sentence, notice->rest, notice->actionLabel, notice->details);
    else
        m_banner->hide();
}

void PageFrame::showPlaceholder(const PageNotice *notice, bool isBare)
{
    if (notice)
        m_placeholder->setNotice(*notice);
    m_stack->setCurrentWidget(notice ? static_cast<QWidget *>(m_placeholder) : m_parts.rows);
    for (QWidget *part : m_parts.tops)
        part->setVisible(!isBare);
    m_parts.details->setVisible(!isBare);
    m_parts.bar->setVisible(!isBare);
}

bool PageFrame::showsRows() const
{
    return m_stack->currentWidget() == m_parts.rows;
}

QAction *PageFrame::makeAction(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [act] { act(); });
    m_actions.append(action);
    return action;
}

QAction *PageFrame::addAction(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    QAction *action = makeAction(text, keys, act);
    setMenuSection(*action, MenuSection::File);
    QWidget::addAction(action);
    return action;
}

QAction *PageFrame::addTableAction(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    QAction *action = makeAction(text, keys, act);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setMenuSection(*action, MenuSection::Edit);
    m_parts.rows->addAction(action);
    return action;
}

QAction *PageFrame::addToldAction(const QString &text, const QKeySequence &keys, const std::function<void()> &act)
{
    QAction *action = makeAction(text, {keys}, act);
    setMenuSection(*action, MenuSection::View);
    return action;
}

void PageFrame::addToldAction(QAction *action)
{
    if (!menuSectionOf(*action))
        setMenuSection(*action, MenuSection::View);
    m_actions.append(action);
}

} // namespace Muster
