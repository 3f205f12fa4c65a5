// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blocklistpage.h"

#include "base/onworker.h"
#include "pages/blockedleaddetails.h"
#include "pages/blocklistnotice.h"
#include "pages/blocklistoverview.h"
#include "pages/blocklisttable.h"
#include "pages/detailssplitter.h"
#include "pages/filtermemory.h"
#include "pages/filterrow.h"
#include "pages/pageheader.h"
#include "pages/placeholder.h"
#include "pages/selectionbar.h"
#include "services/keptlists.h"
#include "services/rosterindex.h"
#include "services/suppressionindex.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/menusection.h"

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>

#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr int namedInDetails = 12;

} // namespace

BlocklistPage::BlocklistPage(BlocklistService &service, BlocklistPageContext context, Settings &settings, Prompts &prompts, QWidget *parent)
    : PageFrame(parent),
      m_context(std::move(context)),
      m_model(service, m_context.scope),
      m_exportButton(makeHeaderButtons()),
      m_filters(new FilterRow(this)),
      m_overview(new BlocklistOverview(m_model, *m_filters, *m_overviewButton, settings, this)),
      m_table(new BlocklistTable(m_model, settings, this)),
      m_details(new BlockedLeadDetails(prompts, m_model.hasContacts(), this)),
      m_bar(new SelectionBar(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    layOut({{m_overview, m_filters}, m_table, m_details, m_bar}, settings, QStringLiteral("blocklist"));
    makeActions();
    connectParts();
    keepFilter(*m_filters, settings, m_context.connection, m_context.scope);
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

void BlocklistPage::setIndexes(SuppressionIndex &suppressions, RosterIndex &rosters)
{
    m_suppressions = &suppressions;
    m_rosters = &rosters;
    connect(&rosters, &RosterIndex::changed, this, &BlocklistPage::takeRosters);
    takeRosters();
    tellRead();
}

void BlocklistPage::reload()
{
    if (m_looksForKept)
        return; // it is read afterwards
    if (m_lists == nullptr || m_model.state() != BlockedLeadsModel::State::Idle)
        return m_model.reload();
    m_looksForKept = true;
    m_lists->findBlocklist(m_context.connection, m_context.scope, this, [this](const std::optional<KeptBlocklist> &kept) {
        m_looksForKept = false;
        if (kept)
            m_model.showKept(kept->readAt, kept->leads);
        m_model.reload();
    });
}

void BlocklistPage::showSearch(const QString &text)
{
    m_wantedPerson = text;
    m_filters->setFilter({text, {}, {}, {}, {}});
    if (!m_model.isArranging())
        takeCounts();
}

void BlocklistPage::setTitle(const QString &title)
{
    m_context.title = title;
    header().setTitle(title);
    setAccessibleName(title);
}

void BlocklistPage::setStatus(const QString &text, TagTone tone)
{
    header().setStatus(text, tone);
}

void BlocklistPage::focusSearch()
{
    m_filters->focusSearch();
}

// ---- putting it together ----

void BlocklistPage::makeActions()
{
    addAction(blockText(), {QKeySequence::New, QKeySequence(Qt::CTRL | Qt::Key_B)}, [this] { Q_EMIT blockRequested(); });
    // A text field that has the cursor takes these keys for itself.
    addAction(m_model.hasContacts() ? tr("Paste addresses…") : tr("Paste people…"), QKeySequence::keyBindings(QKeySequence::Paste),
              [this] { Q_EMIT pasteRequested(); });
    addAction(tr("Verify…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, [this] { Q_EMIT verifyRequested(); });
    m_exportShown = addAction(tr("Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { exportShown(); });
    setMenuSection(*addAction(tr("Reload"), {QKeySequence::Refresh}, [this] { userReload(); }), MenuSection::View);
    setMenuSection(*addAction(tr("Clear filters"), {}, [this] { clearFilters(); }), MenuSection::View);
    m_openProfile = addTableAction(tr("Open profile"), {}, [this] { openProfile(); });
    m_openProfile->setVisible(!m_model.hasContacts());
    m_copy = addTableAction(tr("Copy"), {QKeySequence::Copy}, [this] { copySelection(); });
    m_unblock = addTableAction(tr("Unblock…"), {QKeySequence::Delete}, [this] { unblockSelection(); });
    m_exportSelection = addTableAction(tr("Export selection…"), {}, [this] { exportSelection(); });
    addTableAction(tr("Select all"), {QKeySequence::SelectAll}, [this] { selectAll(); });

    setMenuSection(*addToldAction(tr("Search"), QKeySequence::Find, [this] { focusSearch(); }), MenuSection::Edit);
    addToldAction(splitter().toggleAction());

    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *separator = new QAction(m_table);
    separator->setSeparator(true);
    m_table->addActions({separator, m_table->sortMenu(), m_table->columnsMenu(), splitter().toggleAction()});
}

/// Called while the members are made, before the others: what is made first is what Tab comes to first.
QPushButton *BlocklistPage::makeHeaderButtons()
{
    m_overviewButton = header().addButton(tr("Overview"), ButtonRole::Quiet);
    QPushButton *verify = header().addButton(tr("Verify…"), ButtonRole::Quiet);
    QPushButton *exportButton = header().addButton(tr("Export…"), ButtonRole::Quiet);
    QPushButton *block = header().addButton(blockText(), ButtonRole::Primary);
    verify->setObjectName(QStringLiteral("verifyButton"));
    exportButton->setObjectName(QStringLiteral("exportButton"));
    block->setObjectName(QStringLiteral("blockButton"));
    connect(verify, &QPushButton::clicked, this, &BlocklistPage::verifyRequested);
    connect(exportButton, &QPushButton::clicked, this, &BlocklistPage::exportShown);
    connect(block, &QPushButton::clicked, this, &BlocklistPage::blockRequested);
    return exportButton;
}

QString BlocklistPage::blockText() const
{
    return m_model.hasContacts() ? tr("Block addresses…") : tr("Block people…");
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
    connect(&header(), &PageHeader::factsActionTriggered, this, [this] { m_model.cancelLoading(); });
    connect(&banner(), &Banner::actionTriggered, this, [this] { act(bannerOf(m_model, m_context.connectionName)); });
    connect(&placeholder(), &Placeholder::actionTriggered, this, [this] { act(placeholderOf(m_model, m_context.connectionName)); });
    connect(m_bar, &SelectionBar::unblockRequested, this, &BlocklistPage::unblockSelection);
    connect(m_bar, &SelectionBar::copyRequested, this, &BlocklistPage::copySelection);
    connect(m_bar, &SelectionBar::exportRequested, this, &BlocklistPage::exportSelection);
    connect(m_details, &BlockedLeadDetails::rosterRequested, this, &BlocklistPage::rosterRequested);
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
    if (!showsRows() || m_model.shownCount() == 0)
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

// ---- what the model and the indexes tell ----

void BlocklistPage::takeState()
{
    const bool isLoading = m_model.state() == BlockedLeadsModel::State::Loading;
    if (isLoading && m_model.totalCount() == 0)
        m_patience.start();
    header().setFacts(factsOf(m_model), isLoading ? tr("Stop") : QString());
    takeCounts();
    tellRead();
}

void BlocklistPage::takeCounts()
{
    const qint64 total = m_model.totalCount();
    if (total != m_announcedCount) {
        m_announcedCount = total;
        Q_EMIT countChanged(total);
    }
    const bool isLoading = m_model.state() == BlockedLeadsModel::State::Loading;
    header().setFacts(factsOf(m_model), isLoading ? tr("Stop") : QString());
    m_filters->setReasonCounts(m_model.reasonCounts());
    if (m_model.hasContacts())
        m_filters->setKindCounts(m_model.kindCount(BlockedKind::Email), m_model.kindCount(BlockedKind::Domain));
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
    const auto above = bannerOf(m_model, m_context.connectionName);
    showBanner(above ? &*above : nullptr);
    auto instead = placeholderOf(m_model, m_context.connectionName);
    if (instead && instead->action == BlocklistNotice::Action::StopLoading && m_patience.isActive())
        instead.reset();
    // With nobody on the list there is nothing to filter, to look at or to count.
    const bool isBare = instead && m_model.totalCount() == 0;
    showPlaceholder(instead ? &*instead : nullptr, isBare);
    m_overview->setPossible(!isBare);
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
    updateRosters();
    m_bar->setSelectedCount(selected);
    m_copy->setEnabled(selected > 0);
    m_exportSelection->setEnabled(selected > 0);
    m_unblock->setEnabled(selected > 0 && m_context.scope.isWorkspace());
    m_openProfile->setEnabled(selected == 1 && current && current->kind == BlockedKind::Profile);
}

void BlocklistPage::takeRosters()
{
    m_model.setSightings(m_rosters->sightingsFor(m_context.connection));
    updateRosters();
}

void BlocklistPage::updateRosters()
{
    const std::optional<BlockedLead> current = m_table->currentLead();
    if (!m_rosters || !current || m_table->selectedCount() != 1) {
        m_details->hideRosters();
        return;
    }
    m_details->showRosters(m_rosters->sightingsFor(m_context.connection)->find(*current), m_rosters->rostersReadFor(m_context.connection),
                           m_rosters->rostersKnownFor(m_context.connection));
}

/// The list has just been read to its end: nobody need read it again for the marks on rosters, and the next session has it at once.
void BlocklistPage::tellRead()
{
    if (m_model.state() != BlockedLeadsModel::State::Loaded || m_model.isKept() || m_model.loadedAt() == m_told)
        return;
    m_told = m_model.loadedAt();
    const auto leads = [rows = m_model.allRows()] {
        QList<BlockedLead> list;
        list.reserve(rows.size());
        for (quint32 row = 0; row < rows.size(); ++row)
            list.append(rows[row]);
        return list;
    };
    if (!m_context.scope.isWorkspace()) {
        if (m_lists != nullptr)
            m_lists->keepBlocklist(m_context.connection, *m_context.scope.campaign, m_told, leads);
        return;
    }
    if (!m_suppressions)
        return;
    using Lookup = std::shared_ptr<const BlockedLookup>;
    const auto work = [leads]() -> Lookup { return std::make_shared<const BlockedLookup>(leads()); };
    onWorker(this, work, [this, told = m_told](std::optional<Lookup> &&people) {
        if (people && told == m_told)
            m_suppressions->take(m_context.connection, *std::move(people));
    });
}

} // namespace Muster
