// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionservice.h"

#include "net/origin.h"
#include "services/connectionsession.h"

#include <QUuid>

#include <algorithm>

namespace Muster {

namespace {

constexpr int mostRequestsAtOnce = 16;
constexpr int longestGraceMs = 600'000;
constexpr qsizetype mostRemoved = 50;
constexpr QLatin1String idName("id");

QString requestsChoice()
{
    return QStringLiteral("requestsAtOnce");
}

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString removedConnections()
{
    return QStringLiteral("removedConnections");
}

/// What makes a connection the same one as before.
QJsonObject markOf(const Connection &connection)
{
    return {{QStringLiteral("name"), connection.name.toCaseFolded()},
            {QStringLiteral("provider"), providerWord(connection.provider)},
            {QStringLiteral("baseUrl"), connection.baseUrl.toString(QUrl::RemoveUserInfo)},
            {QStringLiteral("workspaceId"), connection.workspaceId}};
}

QUrl tidied(const QUrl &baseUrl)
{
    return baseUrl.adjusted(QUrl::StripTrailingSlash);
}

} // namespace

ConnectionService::ConnectionService(Settings &settings, QNetworkAccessManager &network, Clock &clock, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_network(network),
      m_clock(clock),
      m_own(settings.connections()),
      m_keyFromEnvironment(qgetenv("MUSTER_API_KEY").trimmed())
{
    if (m_own.size() == 1)
        m_environmentKeyIsFor = m_own.first().id;
    for (const Provider provider : allProviders) {
        Connection practice;
        practice.id = practiceId(provider);
        practice.name = practiceName(provider);
        practice.provider = provider;
        practice.isPractice = true;
        m_practice.append(practice);
    }
}

ConnectionService::~ConnectionService() = default;

void ConnectionService::setPractice(const QUrl &serverUrl, const QByteArray &key)
{
    for (Connection &practice : m_practice) {
        practice.baseUrl = tidied(serverUrl);
        practice.baseUrl.setPath(practice.baseUrl.path() + u'/' + providerWord(practice.provider));
        m_keys.insert(practice.id, key);
        retireSession(practice.id);
    }
    Q_EMIT connectionsChanged();
}

QList<Connection> ConnectionService::connections() const
{
    return m_practice + m_own;
}

std::optional<Connection> ConnectionService::find(const QString &name) const
{
    const QString wanted = name.trimmed();
    for (const Connection &connection : connections()) {
        if (isSameName(connection.name, wanted))
            return connection;
    }
    return std::nullopt;
}

std::optional<Connection> ConnectionService::find(const ConnectionId &id) const
{
    for (const Connection &connection : connections()) {
        if (connection.id == id)
            return connection;
    }
    return std::nullopt;
}

QString ConnectionService::practiceName(Provider provider)
{
    return QStringLiteral("Practice ") + providerName(provider);
}

ConnectionId ConnectionService::practiceId(Provider provider)
{
    return ConnectionId(QStringLiteral("practice-") + providerWord(provider));
}

tl::expected<Connection, QString> ConnectionService::add(const Connection &connection, const QByteArray &key)
{
    Connection added = connection;
    added.name = connection.name.trimmed();
    added.baseUrl = tidied(connection.baseUrl);
    added.isPractice = false;
    takeUpOthersChanges();
    added.id = idFor(added);
    const QString problem = whyNotAdded(added, key.trimmed());
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    if (!saveOwn(m_own + QList{added}))
        return tl::unexpected(tr("The settings file cannot be written, so the connection was not added."));
    m_keys.insert(added.id, key.trimmed());
    Q_EMIT connectionsChanged();
    return added;
}

/// A connection that was removed gets the ID it had, so that its jobs find it again. By its name too: the address of two accounts may be
/// the same.
ConnectionId ConnectionService::idFor(const Connection &connection) const
{
    const QJsonObject mark = markOf(connection);
    for (QJsonObject removed : m_settings.records(removedConnections())) {
        const ConnectionId id(removed.take(idName).toString());
        if (removed == mark && !find(id))
            return id;
    }
    return ConnectionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void ConnectionService::rememberRemoved(const Connection &connection)
{
    QList<QJsonObject> removed = m_settings.records(removedConnections());
    QJsonObject mark = markOf(connection);
    mark.insert(idName, connection.id.text());
    removed.removeAll(mark);
    removed.prepend(mark);
    removed.resize(std::min(removed.size(), mostRemoved));
    m_settings.setRecords(removedConnections(), removed);
}

/// The window and muster-cli may share a profile: writing the list as it was read at the start would undo what the other did.
void ConnectionService::takeUpOthersChanges()
{
    m_settings.reread();
    m_own = m_settings.connections();
}

bool ConnectionService::saveOwn(const QList<Connection> &connections)
{
    if (!m_settings.setConnections(connections))
        return false;
    m_own = connections;
    return true;
}

QString ConnectionService::whyNotAdded(const Connection &connection, const QByteArray &key) const
{
    if (connection.name.isEmpty())
        return tr("Give the connection a name.");
    if (find(connection.name))
        return tr("There is a connection called %1 already.").arg(connection.name);
    const QUrl &url = connection.baseUrl;
    if (!url.isValid() || url.host().isEmpty())
        return tr("The address is not a complete URL, such as https://app-api.walead.ai/api.");
    if (!mayCarryKey(url))
        return tr("The address must begin with https://, because the key is sent there. Plain http is for this computer only.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return tr("The address must be the plain base URL, without a user name, a query or a fragment.");
    if (key.isEmpty())
        return tr("The API key is missing.");
    return {};
}

bool ConnectionService::remove(const ConnectionId &id)
{
    const auto isIt = [&id](const Connection &connection) { return connection.id == id; };
    takeUpOthersChanges();
    const std::optional<Connection> removed = find(id);
    QList<Connection> remaining = m_own;
    if (remaining.removeIf(isIt) == 0 || !saveOwn(remaining))
        return false;
    rememberRemoved(*removed);
    m_keys.remove(id);
    retireSession(id);
    m_settings.setCampaigns(id, {});
    Q_EMIT connectionsChanged();
    return true;
}

void ConnectionService::setKey(const ConnectionId &id, const QByteArray &key)
{
    if (!find(id) || m_keys.value(id) == key.trimmed())
        return;
    m_keys.insert(id, key.trimmed());
    retireSession(id);
    Q_EMIT connectionsChanged();
}

void ConnectionService::useEnvironmentKeyFor(const ConnectionId &id)
{
    const ConnectionId before = std::exchange(m_environmentKeyIsFor, id);
    retireSession(before);
    retireSession(id);
}

bool ConnectionService::hasKey(const ConnectionId &id) const
{
    const auto connection = find(id);
    return connection && !keyOf(*connection).isEmpty();
}

QByteArray ConnectionService::keyOf(const Connection &connection) const
{
    const QByteArray key = m_keys.value(connection.id);
    const bool isForEnvironment = !connection.isPractice && connection.id == m_environmentKeyIsFor;
    return key.isEmpty() && isForEnvironment ? m_keyFromEnvironment : key;
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
    return std::clamp(m_settings.choice(requestsChoice(), fallback).toInt(), 1, mostRequestsAtOnce);
}

void ConnectionService::setRequestsAtOnce(int count)
{
    const int allowed = std::clamp(count, 1, mostRequestsAtOnce);
    if (allowed == requestsAtOnce())
        return;
    m_settings.setChoice(requestsChoice(), QString::number(allowed));
    for (const auto &[id, session] : m_sessions)
        session->client().setConcurrency(allowed);
    for (const auto &session : m_retired)
        session->client().setConcurrency(allowed);
}

std::chrono::milliseconds ConnectionService::readBackGrace(std::chrono::milliseconds usual) const
{
    bool isSet = false;
    const int set = m_settings.choice(QStringLiteral("readBackGraceMs")).toInt(&isSet);
    return isSet ? std::chrono::milliseconds(std::clamp(set, 0, longestGraceMs)) : usual;
}

ApiCall<bool> *ConnectionService::test(const ConnectionId &id, QObject *context)
{
    if (ConnectionSession *asked = session(id))
        return asked->test(context);
    auto *call = new ApiCall<bool>(context);
    call->finish(tl::unexpected(ApiError{ErrorKind::NotFound, 0, {}, tr("There is no such connection."), {}, {}, {}}));
    return call;
}

ConnectionSession *ConnectionService::session(const ConnectionId &id)
{
    for (const auto &[known, session] : m_sessions) {
        if (known == id)
            return session.get();
    }
    const auto connection = find(id);
    if (!connection)
        return nullptr;
    auto made = std::make_unique<ConnectionSession>(m_network, m_clock, *connection, keyOf(*connection), requestsAtOnce());
    connect(&made->client(), &HttpClient::heldBack, this,
            [this, id](std::chrono::milliseconds span, HoldReason reason) { Q_EMIT heldBack(id, span, reason); });
    m_sessions.emplace_back(id, std::move(made));
    return m_sessions.back().second.get();
}

void ConnectionService::retireSession(const ConnectionId &id)
{
    const auto isIt = [&id](const auto &entry) { return entry.first == id; };
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), isIt);
    if (found == m_sessions.end())
        return;
    m_retired.push_back(std::move(found->second));
    m_sessions.erase(found);
}

QList<RememberedCampaign> ConnectionService::campaigns(const ConnectionId &id) const
{
    return m_settings.campaigns(id);
}

void ConnectionService::rememberCampaign(const ConnectionId &id, const RememberedCampaign &campaign)
{
    if (campaign.id.isEmpty() || !find(id))
        return;
    RememberedCampaign remembered = campaign;
    remembered.label = campaign.label.trimmed().isEmpty() ? campaign.id.text() : campaign.label.trimmed();
    m_settings.reread();
    QList<RememberedCampaign> all = campaigns(id);
    const auto known = std::find_if(all.begin(), all.end(), [&](const RememberedCampaign &other) { return other.id == campaign.id; });
    if (known == all.end())
        all.append(remembered);
    else
        *known = remembered;
    m_settings.setCampaigns(id, all);
    Q_EMIT campaignsChanged(id);
}

void ConnectionService::forgetCampaign(const ConnectionId &id, const CampaignId &campaign)
{
    m_settings.reread();
    QList<RememberedCampaign> all = campaigns(id);
    if (all.removeIf([&](const RememberedCampaign &other) { return other.id == campaign; }) == 0)
        return;
    m_settings.setCampaigns(id, all);
    Q_EMIT campaignsChanged(id);
}

} // namespace Muster
