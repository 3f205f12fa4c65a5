// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionservice.h"

#include "net/requestlog.h"
#include "services/connectionserviceprivate.h"
#include "store/keystore.h"

#include <algorithm>

namespace Muster {

namespace {

constexpr int mostRequestsAtOnce = 16;
constexpr int longestGraceMs = 600'000;

QString requestsChoice()
{
    return QStringLiteral("requestsAtOnce");
}

} // namespace

ConnectionService::ConnectionService(Settings &settings, QNetworkAccessManager &network, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(settings, network, clock))
{
    if (d->list.own().size() == 1)
        d->environmentKeyIsFor = d->list.own().first().id;
}

ConnectionService::~ConnectionService() = default;

void ConnectionService::setPractice(const QUrl &serverUrl, const QByteArray &key)
{
    for (Connection &practice : d->list.practice()) {
        practice.baseUrl = ConnectionList::tidied(serverUrl);
        practice.baseUrl.setPath(practice.baseUrl.path() + u'/' + providerWord(practice.provider));
        d->keys.insert(practice.id, key);
        retireSession(practice.id);
    }
    Q_EMIT connectionsChanged();
}

void ConnectionService::setRequestLog(RequestLog *log)
{
    d->requestLog = log;
}

QList<Connection> ConnectionService::connections() const
{
    return d->list.all();
}

std::optional<Connection> ConnectionService::find(const QString &name) const
{
    return d->list.find(name);
}

std::optional<Connection> ConnectionService::find(const ConnectionId &id) const
{
    return d->list.find(id);
}

QString ConnectionService::practiceName(Provider provider)
{
    return QStringLiteral("Practice ") + providerName(provider);
}

ConnectionId ConnectionService::practiceId(Provider provider)
{
    return ConnectionId(QStringLiteral("practice-") + providerWord(provider));
}

tl::expected<Connection, QString> ConnectionService::add(const Connection &connection, const QByteArray &key, KeepKey keep)
{
    if (key.trimmed().isEmpty())
        return tl::unexpected(tr("The API key is missing."));
    const auto added = d->list.add(connection);
    if (!added)
        return added;
    d->keys.insert(added->id, key.trimmed());
    if (keep == KeepKey::Yes)
        hearOf(keepKey(added->id, this), added->id);
    Q_EMIT connectionsChanged();
    return added;
}

tl::expected<Connection, QString> ConnectionService::addWithoutKey(const Connection &connection)
{
    const auto added = d->list.add(connection);
    if (added)
        Q_EMIT connectionsChanged();
    return added;
}

QString ConnectionService::whyNotAddress(const QUrl &url)
{
    return ConnectionList::whyNotAddress(url);
}

tl::expected<Connection, QString> ConnectionService::update(const Connection &connection)
{
    const auto changed = d->list.update(connection);
    if (changed) {
        retireSession(connection.id);
        if (changed->id != connection.id)
            forgetKey(connection.id);
        Q_EMIT connectionsChanged();
    }
    return changed;
}

tl::expected<Connection, QString> ConnectionService::duplicate(const ConnectionId &id)
{
    const auto copy = d->list.duplicate(id);
    if (copy) {
        copyKey(id, copy->id);
        Q_EMIT connectionsChanged();
    }
    return copy;
}

bool ConnectionService::move(const ConnectionId &id, qsizetype place)
{
    if (!d->list.move(id, place))
        return false;
    Q_EMIT connectionsChanged();
    return true;
}

bool ConnectionService::remove(const ConnectionId &id)
{
    if (!d->list.remove(id))
        return false;
    forgetKey(id);
    retireSession(id);
    d->settings.setCampaigns(id, {});
    Q_EMIT connectionsChanged();
    return true;
}

BlocklistService *ConnectionService::blocklists(const ConnectionId &id)
{
    ConnectionSession *found = session(id);
    return found ? found->blocklists() : nullptr;
}

RosterService *ConnectionService::rosters(const ConnectionId &id)
{
    ConnectionSession *found = session(id);
    return found ? found->rosters() : nullptr;
}

std::unique_ptr<JobOperation> ConnectionService::operationFor(JobKind kind, const ConnectionId &id, const BlocklistScope &scope,
                                                              bool consentsToMail)
{
    ConnectionSession *found = session(id);
    return found ? found->operationFor(kind, scope, consentsToMail) : nullptr;
}

int ConnectionService::requestsAtOnce() const
{
    const QString fallback = QString::number(RequestGate::defaultConcurrency);
    return std::clamp(d->settings.choice(requestsChoice(), fallback).toInt(), 1, mostRequestsAtOnce);
}

void ConnectionService::setRequestsAtOnce(int count)
{
    const int allowed = std::clamp(count, 1, mostRequestsAtOnce);
    if (allowed == requestsAtOnce())
        return;
    d->settings.setChoice(requestsChoice(), QString::number(allowed));
    for (const auto &[id, session] : d->sessions)
        session->client().setConcurrency(allowed);
    for (const auto &session : d->retired)
        session->client().setConcurrency(allowed);
}

std::chrono::milliseconds ConnectionService::readBackGrace(std::chrono::milliseconds usual) const
{
    bool isSet = false;
    const int set = d->settings.choice(QStringLiteral("readBackGraceMs")).toInt(&isSet);
    return isSet ? std::chrono::milliseconds(std::clamp(set, 0, longestGraceMs)) : usual;
}

ApiCall<ConnectionReport> *ConnectionService::test(const ConnectionId &id, QObject *context)
{
    if (ConnectionSession *asked = session(id))
        return asked->test(context);
    auto *call = new ApiCall<ConnectionReport>(context);
    call->finish(tl::unexpected(ApiError{ErrorKind::NotFound, 0, {}, tr("There is no such connection."), {}, {}, {}}));
    return call;
}

ConnectionSession *ConnectionService::session(const ConnectionId &id)
{
    for (const auto &[known, session] : d->sessions) {
        if (known == id)
            return session.get();
    }
    const auto connection = find(id);
    if (!connection)
        return nullptr;
    auto made = std::make_unique<ConnectionSession>(d->network, d->clock, *connection, d->keyOf(*connection), requestsAtOnce());
    connect(&made->client(), &HttpClient::heldBack, this,
            [this, id](std::chrono::milliseconds span, HoldReason reason) { Q_EMIT heldBack(id, span, reason); });
    made->client().setRequestLog(d->requestLog, id, connection->name);
    d->sessions.emplace_back(id, std::move(made));
    return d->sessions.back().second.get();
}

void ConnectionService::retireSession(const ConnectionId &id)
{
    const auto isIt = [&id](const auto &entry) { return entry.first == id; };
    const auto found = std::find_if(d->sessions.begin(), d->sessions.end(), isIt);
    if (found == d->sessions.end())
        return;
    d->retired.push_back(std::move(found->second));
    d->sessions.erase(found);
}

QList<RememberedCampaign> ConnectionService::campaigns(const ConnectionId &id) const
{
    return d->settings.campaigns(id);
}

void ConnectionService::rememberCampaign(const ConnectionId &id, const RememberedCampaign &campaign)
{
    if (campaign.id.isEmpty() || !find(id))
        return;
    RememberedCampaign remembered = campaign;
    remembered.label = campaign.label.trimmed().isEmpty() ? campaign.id.text() : campaign.label.trimmed();
    d->settings.reread();
    QList<RememberedCampaign> all = campaigns(id);
    const auto known = std::find_if(all.begin(), all.end(), [&](const RememberedCampaign &other) { return other.id == campaign.id; });
    if (known == all.end())
        all.append(remembered);
    else
        *known = remembered;
    d->settings.setCampaigns(id, all);
    Q_EMIT campaignsChanged(id);
}

void ConnectionService::forgetCampaign(const ConnectionId &id, const CampaignId &campaign)
{
    d->settings.reread();
    QList<RememberedCampaign> all = campaigns(id);
    if (all.removeIf([&](const RememberedCampaign &other) { return other.id == campaign; }) == 0)
        return;
    d->settings.setCampaigns(id, all);
    Q_EMIT campaignsChanged(id);
}

} // namespace Muster
