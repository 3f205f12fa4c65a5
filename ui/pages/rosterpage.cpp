// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rosterpage.h"

#include "domain/emailaddress.h"
#include "domain/identity.h"
#include "pages/actionbar.h"
#include "pages/detailssplitter.h"
#include "pages/filtermemory.h"
#include "pages/funnelpanel.h"
#include "pages/pageheader.h"
#include "pages/placeholder.h"
#include "pages/rosterdetails.h"
#include "pages/rosterfilterrow.h"
#include "pages/rosterlook.h"
#include "pages/rosternotice.h"
#include "pages/rostertable.h"
#include "pages/viewsmenu.h"
#include "services/keptlists.h"
#include "services/rosterservice.h"
#include "services/suppressionindex.h"
#include "services/teamviews.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;
using State = RosterReading::State;

namespace {

constexpr int namedInDetails = 12;
constexpr int searchedForWanted = 500; ///< shown rows in which the person of a search is looked for

/// Whether this is the lead that somebody named, and not one that merely holds the text.
bool isNamed(const Lead &lead, const QString &text)
{
    const PersonIdentity person = readPersonIdentity(text);
    return lead.email.compare(text, Qt::CaseInsensitive) == 0 || displayName(lead).compare(text, Qt::CaseInsensitive) == 0 ||
           lead.id.text() == text ||
           (person.isValid() && !lead.linkedinUrl.isEmpty() && readPersonIdentity(lead.linkedinUrl).key == person.key);
}

} // namespace

RosterPage::RosterPage(RosterService &service, RosterPageContext context, SuppressionIndex *suppressions, RosterIndex *rosters,
                       Settings &settings, Prompts &prompts, QWidget *parent)
    : PageFrame(parent),
      m_service(service),
      m_context(std::move(context)),
      m_suppressions(suppressions),
      m_rosters(rosters),
      m_model(new RosterModel(service, m_context.campaign, m_context.channel, this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    makeButtons();
    m_top = new QWidget(this);
    m_readingBanner = new Banner(m_top);
    m_funnel = new FunnelPanel(settings, m_top);
    m_filters = new RosterFilterRow(service.provider(), m_top);
    m_views = new ViewsMenu(settings, m_context.connection.id, m_context.campaign, prompts, m_filters);
    m_filters->addTool(m_views);
    m_table = new RosterTable(
        *m_model, settings, rosterSettingsName(m_context.connection.id, m_context.campaign) + QStringLiteral("/columns"), this);
    m_details = new RosterDetails(*m_model, m_context, rosters, prompts, this);
    m_bar = new ActionBar(this);
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(Space::s);
    top->addWidget(m_readingBanner);
    top->addWidget(m_funnel);
    top->addWidget(m_filters);
    layOut({{m_top}, m_table, m_details, m_bar}, settings, QStringLiteral("roster"));
    makeActions();
    connectParts();
    keepFilter(*m_filters, settings, m_context.connection.id, m_context.campaign);
    setTitle(m_context.title);
    if (m_suppressions)
        m_model->setSuppressions(m_suppressions->lookupFor(m_context.connection.id));
    takeGuard();
    takeReading();
    updateSelection();
}

RosterPage::~RosterPage()
{
    m_model->disconnect(this);
    delete m_table; // before the model that it shows
}

void RosterPage::reload()
{
    delete m_statusCall; // it may have been asked before the write
    readStatus();
    if (m_looksForKept)
        return; // it is read afterwards
    if (m_lists == nullptr || m_model->reading().state != State::Idle)
        return m_model->reload();
    m_looksForKept = true;
    m_lists->findRoster(m_context.connection.id, m_context.campaign, this, [this](const std::optional<KeptRoster> &kept) {
        m_looksForKept = false;
        if (kept)
            m_model->showKept(kept->readAt, kept->leads);
        m_model->reload();
    });
}

void RosterPage::showSearch(const QString &text)
{
    m_wanted = text;
    m_filters->setFilter({text, {}, false});
    selectWanted();
}

void RosterPage::setTitle(const QString &title)
{
    m_context.title = title;
    header().setTitle(title);
    setAccessibleName(title);
}

void RosterPage::focusSearch()
{
    m_filters->focusSearch();
}

void RosterPage::focusRows()
{
    if (!showsRows() || m_model->shownCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->selectedCount() == 0)
        m_table->selectRowAndShow(std::max(0, m_table->currentIndex().row()));
}

void RosterPage::takeEditOutcome(const LeadId &lead, const QString &whyNot)
{
    m_model->takeEditOutcome(lead, whyNot);
}

void RosterPage::tellEdits()
{
    m_table->commitEditor();
    m_details->commit();
    m_model->tellEdits();
}

void RosterPage::tellLastEdits()
{
    tellEdits();
    m_model->tellLastEdits();
}

void RosterPage::connectParts()
{
    connect(m_model, &RosterModel::readingChanged, this, &RosterPage::takeReading);
    connect(m_model, &RosterModel::countsChanged, this, &RosterPage::takeCounts);
    connect(m_model, &RosterModel::dataChanged, this, &RosterPage::updateSelection);
    connect(m_model, &RosterModel::editRequested, this, &RosterPage::editRequested);
    connect(m_model, &RosterModel::editRefused, this, [this](const LeadId &, const QString &whyNot) {
        m_bar->setNote(tr("Not changed: %1").arg(whyNot));
    });
    connect(m_model, &RosterModel::rosterRead, this, [this](const QList<Lead> &leads) {
        const std::optional<Campaign> campaign = m_service.known(m_context.campaign);
        if (m_rosters && campaign)
            m_rosters->take(m_context.connection.id, *campaign, leads);
        if (m_lists != nullptr)
            m_lists->keepRoster(m_context.connection.id, m_context.campaign, {QDateTime::currentDateTimeUtc(), leads});
    });
    connect(&m_service, &RosterService::campaignChanged, this, [this](const CampaignId &id) {
        if (id == m_context.campaign)
            takeGuard();
    });
    if (m_suppressions)
        connect(m_suppressions, &SuppressionIndex::changed, this, [this] { m_model->setSuppressions(m_suppressions->lookupFor(m_context.connection.id)); });
    if (m_rosters)
        connect(m_rosters, &RosterIndex::changed, m_details, &RosterDetails::refresh);
    connect(&m_patience, &QTimer::timeout, this, &RosterPage::updateNotices);
    connect(m_filters, &RosterFilterRow::filterChanged, this, [this](const RosterFilter &filter) {
        m_model->setFilter(filter);
        takeCounts();
    });
    connect(m_filters, &RosterFilterRow::leftForRows, this, &RosterPage::focusRows);
    connect(m_funnel, &FunnelPanel::toggled, m_filters, &RosterFilterRow::toggleStatuses);
    m_views->setLook([this] {
        QJsonObject look = m_table->look();
        look.insert(QStringLiteral("filter"), filterToJson(m_filters->filter()));
        return look;
    });
    connect(m_views, &ViewsMenu::applied, this, &RosterPage::applyLook);
    connect(m_table, &RosterTable::selectionSettled, this, [this] {
        m_bar->setSelectedCount(m_table->selectedCount());
        updateSelection();
    });
    connect(m_details, &RosterDetails::placeRequested, this, &RosterPage::placeRequested);
    connect(&header(), &PageHeader::factsActionTriggered, this, [this] { m_model->cancelLoading(); });
    connect(&banner(), &Banner::actionTriggered, this, [this] { act(guardNoticeOf(*m_model, m_statusError)); });
    connect(m_readingBanner, &Banner::actionTriggered, this, [this] { act(readingNoticeOf(*m_model, m_context)); });
    connect(&placeholder(), &Placeholder::actionTriggered, this, [this] { act(placeholderOf(*m_model, m_context)); });
}

bool RosterPage::event(QEvent *event)
{
    // A campaign may have been launched while nobody looked.
    const bool comesBack = event->type() == QEvent::WindowActivate || event->type() == QEvent::Show;
    if (comesBack && m_model->reading().state != State::Idle && isVisible())
        readStatus();
    return PageFrame::event(event);
}

// ---- the campaign's status ----

void RosterPage::readStatus()
{
    if (m_statusCall)
        return;
    ApiCall<Campaign> *call = m_service.campaign(m_context.campaign, this);
    m_statusCall = call;
    call->onDone(this, [this](const Result<Campaign> &result) {
        m_statusCall.clear();
        m_statusError = result ? QString() : userText(result.error(), m_context.connection.name).oneLine();
        takeGuard();
    });
}

void RosterPage::takeGuard()
{
    // What was known an hour ago allows nothing once the status cannot be read any more.
    m_model->setGuard(m_statusError.isEmpty() ? m_service.guard(m_context.campaign) : EditGuard());
    if (const std::optional<Campaign> campaign = m_service.known(m_context.campaign)) {
        const QString label = statusLabel(campaign->status);
        header().setStatus(label.isEmpty() ? campaign->statusText : label, toneOfCampaign(campaign->status));
        if (!campaign->name.isEmpty())
            setTitle(campaign->name);
    }
    m_details->refresh();
    takeCounts();
    updateActions();
}

// ---- what the model tells ----

void RosterPage::takeReading()
{
    if (m_model->reading().state == State::Loading && m_model->totalCount() == 0)
        m_patience.start();
    takeCounts();
    updateActions();
}

void RosterPage::takeCounts()
{
    const RosterReading &reading = m_model->reading();
    const qint64 total = reading.state == State::Loaded ? m_model->totalCount() : reading.expected.value_or(m_model->totalCount());
    if (total != m_announcedCount && reading.state != State::Idle) {
        m_announcedCount = total;
        Q_EMIT countChanged(total);
    }
    const bool isReading = reading.state == State::Loading || reading.isRefreshing;
    header().setFacts(factsOf(*m_model), isReading ? tr("Stop") : QString());
    // The server counts all leads, also those that are not here yet.
    QList<StatusCount> counts = m_model->leads().statusCounts();
    const std::optional<Campaign> campaign = m_service.known(m_context.campaign);
    if (reading.state != State::Loaded && campaign && !campaign->leadsByStatus.isEmpty()) {
        counts.clear();
        for (const auto &[word, count] : campaign->leadsByStatus) {
            if (count > 0)
                counts.append({statusKeyOfWord(word), count});
        }
        sortByPipeline(counts);
    }
    m_funnel->setCounts(counts, m_model->filter().statuses);
    m_funnel->setReplies(m_model->leads().repliesByWeek(), m_model->leads().replies());
    m_filters->setCounts(counts, m_model->blockedCount());
    m_bar->setShown(m_model->shownCount(), m_model->totalCount());
    m_do.exportShown->setEnabled(m_model->shownCount() > 0 && reading.state != State::Loading);
    m_do.removeBlocked->setVisible(m_model->blockedCount() > 0);
    updateNotices();
    if (m_model->isArranging())
        return;
    if (m_exportWhenArranged)
        exportShown();
    selectWanted();
}

void RosterPage::updateNotices()
{
    const auto guardNotice = guardNoticeOf(*m_model, m_statusError);
    showBanner(guardNotice ? &*guardNotice : nullptr);
    if (const auto notice = readingNoticeOf(*m_model, m_context))
        m_readingBanner->showMessage(notice->tone, notice->icon, notice->sentence, notice->rest, notice->actionLabel, notice->details);
    else
        m_readingBanner->hide();
    auto placeholder = placeholderOf(*m_model, m_context);
    if (placeholder && placeholder->action == RosterNotice::Action::StopLoading && m_patience.isActive())
        placeholder.reset();
    showPlaceholder(placeholder ? &*placeholder : nullptr, placeholder && m_model->totalCount() == 0);
}

void RosterPage::updateSelection()
{
    const int selected = m_table->selectedCount();
    const std::optional<Lead> current = m_table->currentLead();
    if (selected > 1)
        m_details->showSelection(selected, m_table->selectedLeads(namedInDetails));
    else if (selected == 1 && current)
        m_details->showLead(*current);
    else
        m_details->showNobody();
    updateActions();
}

void RosterPage::selectWanted()
{
    if (m_wanted.isEmpty() || m_model->isArranging() || m_model->reading().state == State::Loading)
        return;
    const QString wanted = std::exchange(m_wanted, {});
    const int rows = std::min(searchedForWanted, m_model->shownCount());
    for (int row = 0; row < rows; ++row) {
        if (isNamed(m_model->leadAt(row), wanted)) {
            m_table->selectRowAndShow(row);
            return;
        }
    }
}

} // namespace Muster
