// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blocklistpage.h"

#include "pages/blockedleaddetails.h"
#include "pages/blocklistnotice.h"
#include "pages/blocklisttable.h"
#include "pages/detailssplitter.h"
#include "pages/filterrow.h"
#include "pages/pageheader.h"
#include "pages/placeholder.h"
#include "pages/selectionbar.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr int namedInDetails = 12;

} // namespace

BlocklistPage::BlocklistPage(BlocklistService &service, BlocklistPageContext context, Settings &settings, Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_model(service, m_context.scope),
      m_header(new PageHeader(this)),
      m_exportButton(makeHeaderButtons()),
      m_banner(new Banner(this)),
      m_filters(new FilterRow(this)),
      m_table(new BlocklistTable(m_model, settings, this)),
      m_placeholder(new Placeholder(this)),
      m_rows(new QStackedWidget(this)),
      m_details(new BlockedLeadDetails(prompts, this)),
      m_splitter(new DetailsSplitter(m_rows, m_details, settings, QStringLiteral("blocklist"), this)),
      m_bar(new SelectionBar(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    setGround(this, Token::Surface);
    makeActions();
    layOut();
    connectParts();
    setTitle(m_context.title);
    if (!m_context.scope.isWorkspace())
        m_bar->setUnblockObstacle(tr("A campaign block can only be lifted in WaLead itself."));
    takeState();
    updateSelection();
}

BlocklistPage::~BlocklistPage()
{
    // The model is a member, so it goes before the table that shows it, a child; nothing of it may be told any more.
    m_model.disconnect(this);
    delete m_table;
}

void BlocklistPage::reload()
{
    m_model.reload();
}

void BlocklistPage::showSearch(const QString &text)
{
    m_filters->clear();
    m_wantedPerson = text;
    m_filters->setSearch(text);
    if (!m_model.isArranging())
        takeCounts();
}

void BlocklistPage::setTitle(const QString &title)
{
    m_context.title = title;
    m_header->setTitle(title);
    setAccessibleName(title);
}

void BlocklistPage::setStatus(const QString &text, TagTone tone)
{
    m_header->setStatus(text, tone);
}

void BlocklistPage::focusSearch()
{
    m_filters->focusSearch();
}

// ---- putting it together ----

void BlocklistPage::makeActions()
{
    addAction(tr("Block people…"), {QKeySequence::New, QKeySequence(Qt::CTRL | Qt::Key_B)}, &BlocklistPage::blockRequested);
    // A text field that has the cursor takes these keys for itself.
    addAction(tr("Paste people…"), QKeySequence::keyBindings(QKeySequence::Paste), &BlocklistPage::pasteRequested);
    addAction(tr("Verify…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, &BlocklistPage::verifyRequested);
    m_exportShown = addAction(tr("Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, &BlocklistPage::exportShown);
    addAction(tr("Reload"), {QKeySequence::Refresh}, &BlocklistPage::userReload);
    addAction(tr("Clear filters"), {}, &BlocklistPage::clearFilters);
    m_openProfile = addTableAction(tr("Open profile"), {}, &BlocklistPage::openProfile);
    m_copy = addTableAction(tr("Copy"), {QKeySequence::Copy}, &BlocklistPage::copySelection);
    m_unblock = addTableAction(tr("Unblock…"), {QKeySequence::Delete}, &BlocklistPage::unblockSelection);
    m_exportSelection = addTableAction(tr("Export selection…"), {}, &BlocklistPage::exportSelection);
    addTableAction(tr("Select all"), {QKeySequence::SelectAll}, &BlocklistPage::selectAll);

    // The search field listens to its keys itself and this action only tells of them, so it is added to no widget.
    auto *search = new QAction(tr("Search"), this);
    search->setShortcut(QKeySequence::Find);
    connect(search, &QAction::triggered, this, &BlocklistPage::focusSearch);
    m_actions.append(search);

    m_actions.append(m_splitter->toggleAction());

    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *separator = new QAction(m_table);
    separator->setSeparator(true);
    m_table->addActions({separator, m_table->sortMenu(), m_table->columnsMenu(), m_splitter->toggleAction()});
}

QAction *BlocklistPage::addAction(const QString &text, const QList<QKeySequence> &keys, void (BlocklistPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

/// Like addAction(), but its keys mean this only in the table: in a text field they edit text.
QAction *BlocklistPage::addTableAction(const QString &text, const QList<QKeySequence> &keys, void (BlocklistPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
    m_actions.append(action);
    return action;
}

/// Called while the members are made, right after the header: what is made first is what Tab comes to first.
QPushButton *BlocklistPage::makeHeaderButtons()
{
    QPushButton *verify = m_header->addButton(tr("Verify…"), ButtonRole::Quiet);
    QPushButton *exportButton = m_header->addButton(tr("Export…"), ButtonRole::Quiet);
    QPushButton *block = m_header->addButton(tr("Block people…"), ButtonRole::Primary);
    verify->setObjectName(QStringLiteral("verifyButton"));
    exportButton->setObjectName(QStringLiteral("exportButton"));
    block->setObjectName(QStringLiteral("blockButton"));
    connect(verify, &QPushButton::clicked, this, &BlocklistPage::verifyRequested);
    connect(exportButton, &QPushButton::clicked, this, &BlocklistPage::exportShown);
    connect(block, &QPushButton::clicked, this, &BlocklistPage::blockRequested);
    return exportButton;
}

void BlocklistPage::layOut()
{
    auto *top = new QWidget(this);
    setGround(top, Token::Surface, Qt::BottomEdge);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(Space::l, Space::l, Space::l, Space::m + 1);
    topColumn->setSpacing(Space::s);
    topColumn->addWidget(m_header);
    topColumn->addWidget(m_banner);
    topColumn->addWidget(m_filters);

    m_rows->addWidget(m_table);
    m_rows->addWidget(m_placeholder);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_bar);
}

void BlocklistPage::connectParts()
{
    connect(&m_model, &BlockedLeadsModel::stateChanged, this, &BlocklistPage::takeState);
    connect(&m_model, &BlockedLeadsModel::countsChanged, this, &BlocklistPage::takeCounts);
    connect(&m_patience, &QTimer::timeout, this, &BlocklistPage::updateNotices);
    connect(m_filters, &FilterRow::filterChanged, this, [this](const BlockedLeadsFilter &filter) { m_model.setFilter(filter); });
    connect(m_filters, &FilterRow::leftForRows, this, &BlocklistPage::focusRows);
    connect(m_table, &BlocklistTable::selectionSettled, this, &BlocklistPage::updateSelection);
    connect(m_table, &BlocklistTable::doubleClicked, this, &BlocklistPage::openProfile);
    connect(m_header, &PageHeader::factsActionTriggered, this, [this] { m_model.cancelLoading(); });
    connect(m_banner, &Banner::actionTriggered, this, [this] { act(bannerOf(m_model, m_context.connectionName)); });
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] { act(placeholderOf(m_model, m_context.connectionName)); });
    connect(m_bar, &SelectionBar::unblockRequested, this, &BlocklistPage::unblockSelection);
    connect(m_bar, &SelectionBar::copyRequested, this, &BlocklistPage::copySelection);
    connect(m_bar, &SelectionBar::exportRequested, this, &BlocklistPage::exportSelection);
}

// ---- what the user does ----

void BlocklistPage::userReload()
{
    if (m_model.state() != BlockedLeadsModel::State::Loading)
        m_model.reload();
}

void BlocklistPage::clearFilters()
{
    m_filters->clear();
}

void BlocklistPage::unblockSelection()
{
    const QList<BlockedLead> leads = m_table->selectedLeads();
    if (m_context.scope.isWorkspace() && !leads.isEmpty())
        Q_EMIT unblockRequested(leads);
}

void BlocklistPage::copySelection()
{
    m_table->copySelection();
}

void BlocklistPage::selectAll()
{
    m_table->selectAll();
}

void BlocklistPage::openProfile()
{
    m_details->openProfile();
}

void BlocklistPage::exportShown()
{
    // The filter that stands in the row above must be in force before what is shown is written to a file.
    if (m_model.isArranging()) {
        m_exportWhenArranged = true;
        return;
    }
    m_exportWhenArranged = false;
    if (m_model.shownCount() > 0)
        Q_EMIT exportRequested(m_model.shownLeads(), suggestedName());
}

void BlocklistPage::exportSelection()
{
    const QList<BlockedLead> leads = m_table->selectedLeads();
    if (!leads.isEmpty())
        Q_EMIT exportRequested(leads, suggestedName());
}

void BlocklistPage::focusRows()
{
    if (m_rows->currentWidget() != m_table || m_model.shownCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->selectedCount() == 0)
        m_table->selectRowAndShow(std::max(0, m_table->currentIndex().row()));
}

void BlocklistPage::act(const std::optional<BlocklistNotice> &notice)
{
    switch (notice ? notice->action : BlocklistNotice::Action::None) {
    case BlocklistNotice::Action::None:
        break;
    case BlocklistNotice::Action::Retry:
        m_model.reload();
        break;
    case BlocklistNotice::Action::EnterKey:
        Q_EMIT keyRequested();
        break;
    case BlocklistNotice::Action::BlockPeople:
        Q_EMIT blockRequested();
        break;
    case BlocklistNotice::Action::ClearFilters:
        clearFilters();
        break;
    case BlocklistNotice::Action::StopLoading:
        m_model.cancelLoading();
        break;
    }
}

QString BlocklistPage::suggestedName() const
{
    static const QRegularExpression signs(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString name = m_context.title.toLower().replace(signs, QStringLiteral("-"));
    name += QLatin1Char('-') + QDate::currentDate().toString(Qt::ISODate);
    // Nobody should take the beginning of a list for the whole of it.
    if (m_model.state() != BlockedLeadsModel::State::Loaded)
        name += QStringLiteral("-partial");
    return name;
}

// ---- what the model tells ----

void BlocklistPage::takeState()
{
    const bool isLoading = m_model.state() == BlockedLeadsModel::State::Loading;
    if (isLoading && m_model.totalCount() == 0)
        m_patience.start();
    m_header->setFacts(factsOf(m_model), isLoading ? tr("Stop") : QString());
    takeCounts();
}

void BlocklistPage::takeCounts()
{
    const qint64 total = m_model.totalCount();
    if (total != m_announcedCount) {
        m_announcedCount = total;
        Q_EMIT countChanged(total);
    }
    const bool isLoading = m_model.state() == BlockedLeadsModel::State::Loading;
    m_header->setFacts(factsOf(m_model), isLoading ? tr("Stop") : QString());
    m_filters->setReasonCounts(m_model.reasonCounts());
    m_bar->setShown(m_model.shownCount(), total);
    m_exportShown->setEnabled(m_model.shownCount() > 0 && !isLoading);
    m_exportButton->setEnabled(m_exportShown->isEnabled());
    updateNotices();
    if (m_model.isArranging())
        return;
    if (m_exportWhenArranged)
        exportShown();
    const QString wanted = std::exchange(m_wantedPerson, {});
    const int row = wanted.isEmpty() ? -1 : m_model.rowOfPerson(wanted);
    if (row >= 0)
        m_table->selectRowAndShow(row);
}

void BlocklistPage::updateNotices()
{
    if (const auto banner = bannerOf(m_model, m_context.connectionName))
        m_banner->showMessage(banner->tone, banner->icon, banner->sentence, banner->rest, banner->actionLabel, banner->details);
    else
        m_banner->hide();

    auto placeholder = placeholderOf(m_model, m_context.connectionName);
    if (placeholder && placeholder->action == BlocklistNotice::Action::StopLoading && m_patience.isActive())
        placeholder.reset();
    if (placeholder)
        m_placeholder->setNotice(*placeholder);
    m_rows->setCurrentWidget(placeholder ? static_cast<QWidget *>(m_placeholder) : m_table);

    // With nobody on the list there is nothing to filter, to look at or to count.
    const bool isBare = placeholder && m_model.totalCount() == 0;
    m_filters->setVisible(!isBare);
    m_details->setVisible(!isBare);
    m_bar->setVisible(!isBare);
}

void BlocklistPage::updateSelection()
{
    const int selected = m_table->selectedCount();
    const std::optional<BlockedLead> current = m_table->currentLead();
    if (selected > 1)
        m_details->showSelection(selected, m_table->selectedLeads(namedInDetails));
    else if (selected == 1 && current)
        m_details->showLead(*current);
    else
        m_details->showNobody();
    m_bar->setSelectedCount(selected);
    m_copy->setEnabled(selected > 0);
    m_exportSelection->setEnabled(selected > 0);
    m_unblock->setEnabled(selected > 0 && m_context.scope.isWorkspace());
    m_openProfile->setEnabled(selected == 1 && current);
}

} // namespace Muster
