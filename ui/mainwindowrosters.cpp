// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "blocklistactions.h"
#include "connectionactions.h"
#include "exports.h"
#include "importopener.h"
#include "lastplace.h"
#include "leadsearch.h"
#include "pages/blocklistpage.h"
#include "pages/historypage.h"
#include "pages/pagenotice.h"
#include "pages/placeholder.h"
#include "pages/rosterpage.h"
#include "prompts.h"
#include "purposes.h"
#include "rosteractions.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"
#include "services/suppressionindex.h"
#include "shell/campaignplaces.h"
#include "shell/palette.h"
#include "shell/peoplefinder.h"
#include "shell/sidebar.h"
#include "windowshell.h"

#include <QStackedWidget>

#include <utility>

namespace Muster {

// Of MainWindow: rosters, and what a list from outside can be for.

namespace {

constexpr qint64 oldAfterSeconds = 2; ///< a list that is read beside the campaigns does not have them read once more

} // namespace

RosterPage *MainWindow::currentRoster() const
{
    return m_scope.campaign ? m_rosterPages.value(*m_scope.campaign) : nullptr;
}

RosterPage *MainWindow::openRoster(const CampaignId &campaign)
{
    RosterService *service = m_services.connections.rosters(m_connection.id);
    if (!service || !m_places->contains({campaign}))
        return nullptr;
    const Channel channel = m_places->campaign(campaign).value_or(Campaign()).channel;
    const RosterPageContext context{m_connection, campaign, m_places->titleOf({campaign}), channel};
    auto *page = new RosterPage(*service, context, &m_services.suppressions, &m_services.rosters, m_services.settings, m_services.prompts);
    if (m_services.lists != nullptr)
        page->setKeptLists(*m_services.lists);
    m_rosterPages.insert(campaign, page);
    m_shell->stack->addWidget(page);
    connectRoster(page);
    page->reload();
    return page;
}

void MainWindow::connectRoster(RosterPage *page)
{
    RosterActions *actions = m_rosterActions;
    const auto onLeads = [this, page, actions](auto signal, auto act) {
        connect(page, signal, this, [page, actions, act](const QList<Lead> &leads) { (actions->*act)(page->context(), leads); });
    };
    connect(page, &RosterPage::addRequested, this, [page, actions] { actions->add(page->context()); });
    connect(page, &RosterPage::pasteRequested, this, [this, page] {
        if (const auto content = m_imports->clipboard())
            m_rosterActions->add(page->context(), *content);
    });
    onLeads(&RosterPage::removeRequested, &RosterActions::remove);
    onLeads(&RosterPage::removeBlockedRequested, &RosterActions::remove);
    onLeads(&RosterPage::pauseRequested, &RosterActions::pause);
    onLeads(&RosterPage::resumeRequested, &RosterActions::resume);
    connect(page, &RosterPage::wipeRequested, this, [page, actions] { actions->wipe(page->context()); });
    connect(page, &RosterPage::editRequested, this, [page, actions](const QList<LeadEdit> &edits) { actions->edit(page, edits); });
    connect(page, &RosterPage::exportRequested, m_exports, &Exports::leads);
    connect(page, &RosterPage::verifyRequested, this, [this] { m_blocklists->verifyFor(m_connection); });
    connect(page, &RosterPage::keyRequested, this, [this] { m_accounts->askKey(m_connection); });
    connect(page, &RosterPage::placeRequested, this, [this](const RosterPlace &place) {
        goToRoster(place.connection, place.campaign,
                   [this, lead = place.lead](RosterPage *roster) { showLeadOn(roster, lead, m_services.prompts, this); });
    });
    connect(page, &RosterPage::countChanged, this, [this, page](qint64 total) { m_places->setCount({page->context().campaign}, total); });
    connect(&page->model(), &RosterModel::readingChanged, this, [this, page] { followRoster(page); });
}

/// What was typed there is sent yet.
void MainWindow::dropRoster(const CampaignId &campaign)
{
    RosterPage *page = m_rosterPages.take(campaign);
    if (page == nullptr)
        return;
    m_shell->stack->removeWidget(page);
    m_rosterActions->retire(page);
}

void MainWindow::followRoster(const RosterPage *page)
{
    const RosterReading &reading = page->model().reading();
    if (reading.isRefreshing || reading.state == RosterReading::State::Loading || reading.state == RosterReading::State::Idle)
        return;
    if (reading.state == RosterReading::State::Loaded)
        readCampaignsIfOld(reading.readAt);
    Q_EMIT settled();
}

void MainWindow::readCampaignsIfOld(const QDateTime &loadedAt)
{
    if (m_places->listing() != CampaignPlaces::Listing::Reading && m_campaignsReadAt.secsTo(loadedAt) >= oldAfterSeconds)
        m_places->readList();
}

void MainWindow::takePlaces()
{
    if (m_places->hasRosters())
        m_campaignsReadAt = QDateTime::currentDateTimeUtc();
    const RosterPage *roster = currentRoster();
    if (roster == nullptr || roster->model().reading().state != RosterReading::State::Loading)
        Q_EMIT settled();
}

void MainWindow::showOnRoster(const ConnectionId &connection, const CampaignId &campaign, const QString &text)
{
    goToRoster(connection, campaign, [text](RosterPage *page) { page->showSearch(text); });
}

/// Where it is a blocklist's, or the shown roster's, at once; on another roster once its campaigns are read.
void MainWindow::showPerson(const KnownPerson &person)
{
    if (person.scope.campaign && (person.connection != m_connection.id || m_places->hasRosters()))
        return showOnRoster(person.connection, *person.scope.campaign, person.search);
    if (!goTo({person.connection, person.scope}))
        return;
    if (BlocklistPage *page = currentPage())
        page->showSearch(person.search);
}

void MainWindow::goToRoster(const ConnectionId &connection, const CampaignId &campaign, const std::function<void(RosterPage *)> &then)
{
    if (connection != m_connection.id)
        showConnection(connection);
    if (connection != m_connection.id) // it wants its key first
        return;
    const auto go = [this, campaign, then] {
        showPlace({campaign});
        if (RosterPage *page = currentRoster(); page != nullptr && page->context().campaign == campaign)
            then(page);
        else
            m_services.prompts.tell(this, tr("This campaign is not there any more"),
                                    tr("%1 does not list it any longer.", "a connection").arg(m_connection.name));
    };
    if (m_places->contains({campaign}))
        return go();
    m_whenPlacesAreRead = go;
    if (m_places->listing() == CampaignPlaces::Listing::Read || m_places->listing() == CampaignPlaces::Listing::Failed)
        m_places->readList();
}

/// Where there is nothing else: the campaigns are being read, could not be, or there are none.
void MainWindow::showWithoutPlace()
{
    if (!m_withoutPlace) {
        m_withoutPlace = new Placeholder;
        connect(m_withoutPlace, &Placeholder::actionTriggered, this, [this] {
            if (m_places->error() && m_places->error()->kind == ErrorKind::Unauthorised)
                m_accounts->askKey(m_connection);
            else
                m_places->read();
        });
        m_shell->stack->addWidget(m_withoutPlace);
        m_shell->stack->setCurrentWidget(m_withoutPlace);
        offerPurposes();
        offerActions();
    }
    PageNotice notice;
    notice.icon = Icon::Campaign;
    if (m_places->listing() == CampaignPlaces::Listing::Failed) {
        const UserText text = userText(*m_places->error(), m_connection.name);
        notice.icon = Icon::Warning;
        notice.sentence = text.whatHappened;
        notice.rest = text.whatToDo;
        notice.details = text.details;
        notice.actionLabel = m_places->error()->kind == ErrorKind::Unauthorised ? tr("Enter key…") : tr("Try again");
    } else if (m_places->listing() == CampaignPlaces::Listing::Read) {
        const QString vendor = providerName(m_connection.provider);
        notice.sentence = tr("There are no campaigns yet.");
        notice.rest = tr("A campaign that is made in %1 appears here once they are read anew.").arg(vendor);
        notice.actionLabel = tr("Read anew");
    } else {
        notice.sentence = tr("Reading the campaigns of %1…").arg(m_connection.name);
    }
    m_withoutPlace->setNotice(notice);
}

/// The place that is shown may not be among the places any more; and where none is shown, there may be one now.
void MainWindow::leaveGonePlace()
{
    const QList<SidebarPlace> places = m_places->places();
    const bool areKnown = !m_places->hasRosters() || m_places->listing() == CampaignPlaces::Listing::Read;
    if (m_withoutPlace) {
        if (!places.isEmpty() && m_shell->stack->currentWidget() == m_withoutPlace)
            showPlace(firstPlace(places, lastCampaign(m_services.settings, m_connection.id)));
        else
            showWithoutPlace();
        return;
    }
    if (!areKnown || m_shell->stack->count() == 0 || m_places->contains(m_scope) || (places.isEmpty() && !m_places->hasRosters()))
        return;
    const BlocklistScope gone = m_scope;
    const BlocklistScope first =
        places.isEmpty() ? BlocklistScope() : firstPlace(places, lastCampaign(m_services.settings, m_connection.id));
    if (m_history != nullptr && m_shell->stack->currentWidget() == m_history) {
        m_scope = first; // to be shown when somebody asks for it
        offerPurposes();
    } else if (places.isEmpty()) {
        showWithoutPlace();
    } else {
        showPlace(first);
    }
    delete m_pages.take(gone.campaign ? gone.campaign->text() : QString());
    if (gone.campaign)
        dropRoster(*gone.campaign);
}

void MainWindow::offerPurposes()
{
    Purposes::Place place{m_connection, m_scope, m_places->titleOf(m_scope), m_places->titleOf({})};
    if (const RosterPage *roster = currentRoster())
        place.roster = roster->context();
    m_purposes->setPlace(place);
}

void MainWindow::noteWrite(const JobRecord &job)
{
    if (!isRosterJob(job.kind)) {
        if (job.scope.isWorkspace())
            m_services.suppressions.noteWrite(job.connection);
        if (BlocklistPage *page = m_pages.value(job.scope.campaign ? job.scope.campaign->text() : QString());
            page != nullptr && job.connection == m_connection.id)
            page->reload();
        return;
    }
    RosterPage *page = job.connection == m_connection.id ? m_rosterPages.value(*job.scope.campaign) : nullptr;
    if (page != nullptr)
        page->reload(); // the campaign's status and counts too
    else if (RosterService *rosters = m_services.connections.rosters(job.connection))
        rosters->campaign(*job.scope.campaign, this)->onDone(this, [](const Result<Campaign> &) {}); // for whoever follows it
}

} // namespace Muster
