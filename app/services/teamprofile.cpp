// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/teamprofile.h"

#include "services/columnchoice.h"
#include "services/connectionlist.h"
#include "services/connectionservice.h"
#include "services/teamviews.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TeamProfile)
};

constexpr QLatin1String versionKey("muster_team_profile");
constexpr int version = 1;
constexpr QLatin1String connectionsKey("connections");
constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String viewsKey("views");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String connectionKey("connection");
constexpr QLatin1String campaignKey("campaign");
constexpr QLatin1String lookKey("look");

QJsonObject connectionRecord(const Connection &connection)
{
    return {{nameKey, connection.name},
            {QLatin1String("provider"), providerWord(connection.provider)},
            {QLatin1String("base_url"), connection.baseUrl.toString(QUrl::RemoveUserInfo)},
            {QLatin1String("workspace_id"), connection.workspaceId},
            {QLatin1String("color"), connectionColorWord(connection.color)},
            {QLatin1String("production"), connection.isProduction}};
}

/// `record` was checked by readConnection().
Connection connectionFrom(const QJsonObject &record)
{
    Connection connection;
    connection.name = record.value(nameKey).toString().trimmed();
    connection.provider = providerFromWord(record.value(QLatin1String("provider")).toString()).value_or(Provider::WaLead);
    connection.baseUrl = QUrl(record.value(QLatin1String("base_url")).toString(), QUrl::StrictMode).adjusted(QUrl::StripTrailingSlash);
    connection.workspaceId = record.value(QLatin1String("workspace_id")).toString();
    connection.color = connectionColorFromWord(record.value(QLatin1String("color")).toString()).value_or(ConnectionColor::None);
    connection.isProduction = record.value(QLatin1String("production")).toBool(true);
    return connection;
}

/// Whether a file's connection may take the place of this one, which has a key.
bool mayReplace(const Connection &here, const Connection &wanted)
{
    return !here.isPractice && ConnectionList::isSameAccount(here, wanted) && here.baseUrl.path() == wanted.baseUrl.path();
}

QString placeOf(QLatin1String list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

/// Reads one document; stops at the first thing that is wrong.
class Reader
{
public:
    Reader(const ConnectionService &connections, const Settings &settings) : m_connections(connections), m_settings(settings) {}

    tl::expected<QList<SharedItem>, QString> read(const QByteArray &document)
    {
        QJsonParseError fault;
        const QJsonDocument json = QJsonDocument::fromJson(document, &fault);
        if (fault.error != QJsonParseError::NoError) {
            const QByteArray before = document.first(std::clamp<qsizetype>(fault.offset, 0, document.size()));
            return tl::unexpected(Text::tr("This is not a file with connections and mappings of Muster, or it is damaged in line %1, "
                                           "column %2.")
                                      .arg(before.count('\n') + 1)
                                      .arg(before.size() - before.lastIndexOf('\n')));
        }
        const QJsonValue written = json.object().value(versionKey);
        if (!written.isDouble() || written.toInt() < 1)
            return tl::unexpected(Text::tr("This is not a file with connections and mappings of Muster: it has no “%1”.").arg(versionKey));
        if (written.toInt() > version)
            return tl::unexpected(Text::tr("A later Muster wrote this file (version %1). Update Muster to read it.").arg(written.toInt()));
        readList(json.object(), connectionsKey, [this](const QJsonObject &item) { return readConnection(item); });
        readList(json.object(), columnsKey, [this](const QJsonObject &item) { return readColumns(item); });
        readList(json.object(), viewsKey, [this](const QJsonObject &item) { return readView(item); });
        if (!m_problem.isEmpty())
            return tl::unexpected(m_problem);
        return m_items;
    }

private:
    /// `take` gives what is wrong with one item, as a sentence, or nothing.
    void readList(const QJsonObject &document, QLatin1String key, const std::function<QString(const QJsonObject &)> &take)
    {
        const QJsonValue list = document.value(key);
        if (!list.isArray() && !list.isUndefined() && m_problem.isEmpty())
            m_problem = Text::tr("The file is damaged: “%1” is not a list.").arg(key);
        const QJsonArray items = list.toArray();
        for (qsizetype i = 0; i < items.size() && m_problem.isEmpty(); ++i) {
            const QString wrong = items.at(i).isObject() ? take(items.at(i).toObject()) : Text::tr("It is not an object.");
            if (!wrong.isEmpty())
                m_problem = Text::tr("The file is damaged at %1. %2").arg(placeOf(key, i), wrong);
        }
    }

    QString readConnection(const QJsonObject &record)
    {
        const QString word = record.value(QLatin1String("provider")).toString();
        if (!providerFromWord(word))
            return Text::tr("There is no vendor “%1”.").arg(word);
        const Connection connection = connectionFrom(record);
        if (connection.name.isEmpty())
            return Text::tr("The connection has no name.");
        if (const QString wrong = ConnectionService::whyNotAddress(connection.baseUrl); !wrong.isEmpty())
            return wrong;
        if (std::any_of(m_items.cbegin(), m_items.cend(), [&](const SharedItem &other) { return isSame(other.name, connection.name); }))
            return Text::tr("There are two connections called “%1”.").arg(connection.name);
        SharedItem item{SharedKind::Connection, SharedState::New, connection.name, {}, false, true, connectionRecord(connection)};
        item.detail = QStringLiteral("%1 · %2").arg(providerName(connection.provider), connection.baseUrl.toDisplayString());
        if (const auto known = m_connections.find(connection.name)) {
            item.state = connectionRecord(*known) == item.content ? SharedState::Same : SharedState::Conflicting;
            item.mayReplace = mayReplace(*known, connection);
        }
        m_items.append(item);
        return {};
    }

    QString readColumns(const QJsonObject &record)
    {
        const auto columns = columnsFromRecord(record);
        if (!columns)
            return Text::tr("There is no import called “%1”.").arg(record.value(QLatin1String("target")).toString());
        if (columns->headers.isEmpty() || columns->fields.isEmpty())
            return Text::tr("The mapping names no columns.");
        SharedItem item{SharedKind::Columns, SharedState::New, columns->headers.join(QLatin1String(", ")), {}, false, true, record};
        if (const auto known = rememberedLike(*columns, m_settings)) {
            const bool isSame = known->fields == columns->fields && known->custom == columns->custom;
            item.state = isSame ? SharedState::Same : SharedState::Conflicting;
        }
        m_items.append(item);
        return {};
    }

    QString readView(const QJsonObject &record)
    {
        const QString owner = record.value(connectionKey).toString();
        const CampaignId campaign(record.value(campaignKey).toString());
        const QString name = record.value(nameKey).toString();
        if (name.trimmed().isEmpty() || campaign.isEmpty() || !record.value(lookKey).isObject())
            return Text::tr("The view has no name, no campaign or no content.");
        const auto known = m_connections.find(owner);
        const bool comesAlong = std::any_of(m_items.cbegin(), m_items.cend(), [&owner](const SharedItem &other) {
            return other.kind == SharedKind::Connection && isSame(other.name, owner);
        });
        if (!comesAlong && (!known || known->isPractice))
            return Text::tr("Its connection “%1” is neither in the file nor here.").arg(owner);
        SharedItem item{SharedKind::View, SharedState::New, name, {}, false, true, record};
        item.detail = QStringLiteral("%1 · %2").arg(owner, campaign.text());
        item.content.insert(lookKey, impersonalLook(record.value(lookKey).toObject()));
        for (const SavedView &view : known ? savedViews(m_settings, known->id, campaign) : QList<SavedView>()) {
            if (view.name == name)
                item.state = impersonalLook(view.look) == item.content.value(lookKey) ? SharedState::Same : SharedState::Conflicting;
        }
        m_items.append(item);
        return {};
    }

    static bool isSame(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

    const ConnectionService &m_connections;
    const Settings &m_settings;
    QList<SharedItem> m_items;
    QString m_problem;
};

} // namespace

QByteArray writeTeamProfile(const ConnectionService &connections, const Settings &settings)
{
    QJsonArray own;
    QHash<ConnectionId, QString> names;
    for (const Connection &connection : connections.connections()) {
        if (connection.isPractice)
            continue;
        own.append(connectionRecord(connection));
        names.insert(connection.id, connection.name);
    }
    QJsonArray columns;
    for (const RememberedColumns &remembered : rememberedColumns(settings)) {
        QJsonObject record = toRecord(remembered);
        record.remove(QLatin1String("when"));
        columns.append(record);
    }
    QJsonArray views;
    for (const SavedView &view : savedViews(settings)) {
        if (!names.contains(view.connection))
            continue;
        views.append(QJsonObject{{connectionKey, names.value(view.connection)},
                                 {campaignKey, view.campaign.text()},
                                 {nameKey, view.name},
                                 {lookKey, impersonalLook(view.look)}});
    }
    return QJsonDocument(QJsonObject{{versionKey, version}, {connectionsKey, own}, {columnsKey, columns}, {viewsKey, views}}).toJson();
}

tl::expected<QList<SharedItem>, QString> readTeamProfile(const QByteArray &document, const ConnectionService &connections,
                                                         const Settings &settings)
{
    return Reader(connections, settings).read(document);
}

namespace {

/// One run of applyTeamProfile().
class Taking
{
public:
    Taking(ConnectionService &connections, Settings &settings) : m_connections(connections), m_settings(settings) {}

    TeamProfileOutcome take(const QList<SharedItem> &items)
    {
        for (const SharedKind kind : {SharedKind::Connection, SharedKind::Columns, SharedKind::View}) {
            for (const SharedItem &item : items) {
                if (item.kind != kind)
                    continue;
                if (!item.taken)
                    ++m_outcome.leftAlone;
                else if (kind == SharedKind::Connection)
                    takeConnection(item);
                else if (kind == SharedKind::Columns)
                    takeColumns(item);
                else
                    takeView(item);
            }
        }
        return m_outcome;
    }

private:
    void takeConnection(const SharedItem &item)
    {
        Connection wanted = connectionFrom(item.content);
        const auto known = m_connections.find(wanted.name);
        if (known && connectionRecord(*known) == item.content) {
            ++m_outcome.leftAlone;
            return;
        }
        if (known && item.replaces && mayReplace(*known, wanted)) {
            wanted.id = known->id;
            wanted.isProduction = wanted.isProduction || known->isProduction; // no file takes a warning away
            note(m_connections.update(wanted), item.name, m_outcome.replaced);
            return;
        }
        wanted.name = freeName(wanted.name, [this](const QString &name) { return m_connections.find(name).has_value(); });
        note(m_connections.addWithoutKey(wanted), item.name, known ? m_outcome.renamed : m_outcome.added);
    }

    void takeColumns(const SharedItem &item)
    {
        auto columns = columnsFromRecord(item.content);
        const auto known = columns ? rememberedLike(*columns, m_settings) : std::nullopt;
        const bool isSame = known && known->fields == columns->fields && known->custom == columns->custom;
        if (!columns || isSame || (known && !item.replaces)) {
            ++m_outcome.leftAlone;
            return;
        }
        columns->when = QDateTime::currentDateTimeUtc();
        if (namesSomebody(columns->headers))
            ++m_outcome.leftAlone;
        else if (rememberAlike(*columns, m_settings))
            ++(known ? m_outcome.replaced : m_outcome.added);
        else
            noteUnwritable();
    }

    void takeView(const SharedItem &item)
    {
        const QString owner = item.content.value(connectionKey).toString();
        const auto connection = m_connections.find(m_newNames.value(owner.toCaseFolded(), owner));
        if (!connection) { // which was not wanted
            ++m_outcome.leftAlone;
            return;
        }
        SavedView wanted{connection->id, CampaignId(item.content.value(campaignKey).toString()), item.name,
                         item.content.value(lookKey).toObject()};
        const QList<SavedView> here = savedViews(m_settings, wanted.connection, wanted.campaign);
        const auto called = [&here](const QString &name) {
            return std::find_if(here.cbegin(), here.cend(), [&name](const SavedView &view) { return view.name == name; });
        };
        const auto known = called(wanted.name);
        if (known != here.cend() && impersonalLook(known->look) == wanted.look) {
            ++m_outcome.leftAlone;
            return;
        }
        if (known != here.cend() && !item.replaces)
            wanted.name = freeName(wanted.name, [&](const QString &name) { return called(name) != here.cend(); });
        if (saveView(wanted, m_settings))
            ++(known == here.cend() ? m_outcome.added : item.replaces ? m_outcome.replaced : m_outcome.renamed);
        else
            noteUnwritable();
    }

    void note(const tl::expected<Connection, QString> &done, const QString &nameInFile, int &count)
    {
        if (done) {
            ++count;
            m_newNames.insert(nameInFile.toCaseFolded(), done->name);
        } else {
            noteProblem(done.error());
        }
    }

    void noteUnwritable() { noteProblem(Text::tr("The settings file cannot be written.")); }

    /// Each once.
    void noteProblem(const QString &problem)
    {
        QStringList all = m_outcome.problem.split(u'\n', Qt::SkipEmptyParts);
        if (!all.contains(problem))
            all << problem;
        m_outcome.problem = all.join(u'\n');
    }

    static QString freeName(const QString &name, const std::function<bool(const QString &)> &isTaken)
    {
        QString free = name;
        for (int number = 2; isTaken(free); ++number)
            free = Text::tr("%1 (%2)").arg(name).arg(number);
        return free;
    }

    ConnectionService &m_connections;
    Settings &m_settings;
    QHash<QString, QString> m_newNames; ///< by the folded names in the file: as the connections are called here
    TeamProfileOutcome m_outcome;
};

} // namespace

TeamProfileOutcome applyTeamProfile(const QList<SharedItem> &items, ConnectionService &connections, Settings &settings)
{
    return Taking(connections, settings).take(items);
}

} // namespace Muster
