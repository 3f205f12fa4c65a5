// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/sidebar.h"

#include "shell/sidebarmodel.h"
#include "shell/sidebarview.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int defaultWidth = 231; ///< with the splitter's line beside it: 232
constexpr int leastWidth = 160;

} // namespace

Sidebar::Sidebar(QWidget *parent) : QWidget(parent), m_model(new SidebarModel(this)), m_view(new SidebarView(this))
{
    setGround(this, Token::Ground);
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("places"));
    m_view->setAccessibleName(tr("Blocklists, campaigns and history"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);

    connect(m_view, &SidebarView::chosen, this, &Sidebar::choose);
    connect(m_view, &SidebarView::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(m_view, &SidebarView::renameRequested, this, [this](const QModelIndex &index) {
        if (const SidebarPlace *place = m_model->place(index); place != nullptr && place->scope.campaign && !place->isRoster)
            Q_EMIT renameCampaignRequested(*place->scope.campaign);
    });
    setPlaces({});
}

void Sidebar::setPlaces(const QList<SidebarPlace> &places, const SidebarGroups &groups)
{
    const SidebarPlace *before = m_model->place(m_view->currentIndex());
    const std::optional<BlocklistScope> keyboard = before != nullptr ? std::optional(before->scope) : std::nullopt;
    m_model->setPlaces(places, groups);
    selectCurrent();
    for (int row = 0; keyboard && row < m_model->rowCount(); ++row) {
        const SidebarPlace *place = m_model->place(m_model->index(row));
        if (place != nullptr && place->scope == *keyboard)
            m_view->setCurrentIndex(m_model->index(row));
    }
}

void Sidebar::setCurrent(const BlocklistScope &scope)
{
    m_model->setCurrent(scope);
    m_model->setHistoryCurrent(false);
    selectCurrent();
}

void Sidebar::setHistoryCurrent(bool current)
{
    m_model->setHistoryCurrent(current);
    selectCurrent();
}

void Sidebar::setWaitingJobs(int count)
{
    m_model->setWaitingJobs(count);
}

void Sidebar::selectCurrent()
{
    const QModelIndex index = m_model->currentRow();
    if (!index.isValid()) {
        m_view->selectionModel()->clearSelection();
        return;
    }
    // The selection tells assistive technology what the highlight tells the eye.
    m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    m_view->setCurrentIndex(index);
}

void Sidebar::setCount(const BlocklistScope &scope, std::optional<qint64> count)
{
    m_model->setCount(scope, count);
}

QSize Sidebar::sizeHint() const
{
    return {defaultWidth, 400};
}

QSize Sidebar::minimumSizeHint() const
{
    return {leastWidth, 120};
}

void Sidebar::choose(const QModelIndex &index)
{
    if (m_model->kind(index) == SidebarModel::Kind::AddCampaign)
        Q_EMIT addCampaignRequested();
    else if (m_model->kind(index) == SidebarModel::Kind::ReadAgain)
        Q_EMIT readAgainRequested();
    else if (m_model->kind(index) == SidebarModel::Kind::History)
        Q_EMIT historyChosen();
    else if (const SidebarPlace *place = m_model->place(index))
        Q_EMIT placeChosen(BlocklistScope(place->scope));
}

void Sidebar::showMenu(const QPoint &position)
{
    const SidebarPlace *place = m_model->place(m_view->indexAt(position));
    if (place == nullptr || !place->scope.campaign)
        return;
    const CampaignId id = *place->scope.campaign;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!place->isRoster) {
        connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, id] { Q_EMIT renameCampaignRequested(id); });
        connect(menu->addAction(tr("Remove from sidebar")), &QAction::triggered, this, [this, id] { Q_EMIT removeCampaignRequested(id); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Copy ID")), &QAction::triggered, this, [id] { QGuiApplication::clipboard()->setText(id.text()); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace Muster
