// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectionlist.h"

#include "net/origin.h"
#include "services/connectionservice.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace Muster {

namespace {

constexpr qsizetype mostRemoved = 50;
constexpr QLatin1String idName("id");
constexpr QLatin1String removedName("removedConnections");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Muster::ConnectionService)
};

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// What makes a connection the same one as before.
QJsonObject markOf(const Connection &connection)
{
    return {{QStringLiteral("name"), connection.name.toCaseFolded()},
            {QStringLiteral("provider"), providerWord(connection.provider)},
            {QStringLiteral("baseUrl"), connection.baseUrl.toString(QUrl::RemoveUserInfo)},
            {QStringLiteral("workspaceId"), connection.workspaceId}};
}

Connection ownFrom(const Connection &connection)
{
    Connection own = connection;
    own.name = connection.name.trimmed();
    own.baseUrl = ConnectionList::tidied(connection.baseUrl);
    own.isPractice = false;
    return own;
}

QString notThere()
{
    return Text::tr("There is no such connection any more, or it is part of Muster and stays as it is.");
}

} // namespace

ConnectionList::ConnectionList(Settings &settings) : m_settings(settings), m_own(settings.connections())
{
    for (const Provider provider : allProviders) {
        Connection practice;
        practice.id = ConnectionService::practiceId(provider);
        practice.name = ConnectionService::practiceName(provider);
        practice.provider = provider;
        practice.isPractice = true;
        practice.isProduction = false;
        m_practice.append(practice);
    }
}

std::optional<Connection> ConnectionList::find(const QString &name) const
{
    const QString wanted = name.trimmed();
    for (const Connection &connection : all()) {
        if (isSameName(connection.name, wanted))
            return connection;
    }
    return std::nullopt;
}

std::optional<Connection> ConnectionList::find(const ConnectionId &id) const
{
    for (const Connection &connection : all()) {
        if (connection.id == id)
            return connection;
    }
    return std::nullopt;
}

tl::expected<Connection, QString> ConnectionList::add(const Connection &connection)
{
    Connection added = ownFrom(connection);
    takeUpOthersChanges();
    added.id = idFor(added);
    if (const QString problem = whyNot(added); !problem.isEmpty())
        return tl::unexpected(problem);
    if (!save(m_own + QList{added}))
        return tl::unexpected(Text::tr("The settings file cannot be written, so the connection was not added."));
    return added;
}

tl::expected<Connection, QString> ConnectionList::update(const Connection &connection)
{
    Connection changed = ownFrom(connection);
    const auto shown = find(changed.id); // whose key is in memory
    takeUpOthersChanges();
    const qsizetype at = indexOf(changed.id);
    if (at < 0)
        return tl::unexpected(notThere());
    const Connection before = m_own.at(at);
    if (before.provider != changed.provider) {
        return tl::unexpected(
            Text::tr("A connection stays with its vendor. Add another connection for %1.").arg(providerName(changed.provider)));
    }
    if (const QString problem = whyNot(changed); !problem.isEmpty())
        return tl::unexpected(problem);
    if (!isSameAccount(before, changed) || (shown && !isSameAccount(*shown, changed)))
        changed.id = idFor(changed);
    QList<Connection> own = m_own;
    own[at] = changed;
    if (!save(own))
        return tl::unexpected(Text::tr("The settings file cannot be written, so nothing was changed."));
    if (changed.id != before.id)
        rememberRemoved(before);
    return changed;
}

tl::expected<Connection, QString> ConnectionList::duplicate(const ConnectionId &id)
{
    takeUpOthersChanges();
    const qsizetype at = indexOf(id);
    if (at < 0)
        return tl::unexpected(notThere());
    Connection copy = m_own.at(at);
    const QString name = copy.name;
    copy.name = Text::tr("%1 (copy)").arg(name);
    for (int number = 2; find(copy.name); ++number)
        copy.name = Text::tr("%1 (copy %2)").arg(name).arg(number);
    copy.id = idFor(copy);
    QList<Connection> own = m_own;
    own.insert(at + 1, copy);
    if (!save(own))
        return tl::unexpected(Text::tr("The settings file cannot be written, so the connection was not added."));
    return copy;
}

bool ConnectionList::move(const ConnectionId &id, qsizetype place)
{
    takeUpOthersChanges();
    const qsizetype from = indexOf(id);
    if (from < 0)
        return false;
    QList<Connection> own = m_own;
    own.move(from, std::clamp<qsizetype>(place, 0, own.size() - 1));
    return save(own);
}

bool ConnectionList::remove(const ConnectionId &id)
{
    takeUpOthersChanges();
    const qsizetype at = indexOf(id);
    if (at < 0)
        return false;
    QList<Connection> own = m_own;
    const Connection removed = own.takeAt(at);
    if (!save(own))
        return false;
    rememberRemoved(removed);
    return true;
}

QString ConnectionList::whyNot(const Connection &connection) const
{
    if (connection.name.isEmpty())
        return Text::tr("Give the connection a name.");
    if (const auto known = find(connection.name); known && known->id != connection.id)
        return Text::tr("There is a connection called %1 already.").arg(connection.name);
    return whyNotAddress(connection.baseUrl);
}

QString ConnectionList::whyNotAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return Text::tr("The address is not a complete URL, such as https://app-api.walead.ai/api.");
    if (!mayCarryKey(url))
        return Text::tr("The address must begin with https://, because the key is sent there. Plain http is for this computer only.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Text::tr("The address must be the plain base URL, without a user name, a query or a fragment.");
    return {};
}

bool ConnectionList::isSameAccount(const Connection &a, const Connection &b)
{
    return a.provider == b.provider && isSameOrigin(a.baseUrl, b.baseUrl) && a.workspaceId == b.workspaceId;
}

QUrl ConnectionList::tidied(const QUrl &baseUrl)
{
    return baseUrl.adjusted(QUrl::StripTrailingSlash);
}

/// The window and muster-cli may share a profile: writing the list as it was read at the start would undo what the other did.
void ConnectionList::takeUpOthersChanges()
{
    m_settings.reread();
    m_own = m_settings.connections();
}

bool ConnectionList::save(const QList<Connection> &own)
{
    if (!m_settings.setConnections(own))
        return false;
    m_own = own;
    return true;
}

qsizetype ConnectionList::indexOf(const ConnectionId &id) const
{
    const auto found = std::find_if(m_own.cbegin(), m_own.cend(), [&id](const Connection &connection) { return connection.id == id; });
    return found == m_own.cend() ? -1 : found - m_own.cbegin();
}

/// A connection that was removed gets the ID it had, so that its jobs find it again. By its name too: the address of two accounts may be
/// the same.
ConnectionId ConnectionList::idFor(const Connection &connection) const
{
    const QJsonObject mark = markOf(connection);
    for (QJsonObject removed : m_settings.records(removedName)) {
        const ConnectionId id(removed.take(idName).toString());
        if (removed == mark && !find(id))
            return id;
    }
    return ConnectionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void ConnectionList::rememberRemoved(const Connection &connection)
{
    QList<QJsonObject> removed = m_settings.records(removedName);
    QJsonObject mark = markOf(connection);
    mark.insert(idName, connection.id.text());
    removed.removeAll(mark);
    removed.prepend(mark);
    removed.resize(std::min(removed.size(), mostRemoved));
    m_settings.setRecords(removedName, removed);
}

} // namespace Muster
