// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/filtermemory.h"

#include "pages/filterrow.h"
#include "pages/rosterfilterrow.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace Muster {

namespace {

constexpr QLatin1String reasonsKey("reasons");
constexpr QLatin1String fromKey("from");
constexpr QLatin1String toKey("to");
constexpr QLatin1String kindKey("kind");
constexpr QLatin1String emails("emails");
constexpr QLatin1String domains("domains");

QString choiceOf(const ConnectionId &connection, const QString &campaign)
{
    return QLatin1String("filter/") + connection.text() + QLatin1Char('/') + (campaign.isEmpty() ? QStringLiteral("-") : campaign);
}

QJsonObject toJson(const BlockedLeadsFilter &filter)
{
    QJsonObject json;
    QStringList reasons(filter.reasons.cbegin(), filter.reasons.cend());
    reasons.sort();
    if (!reasons.isEmpty())
        json.insert(reasonsKey, QJsonArray::fromStringList(reasons));
    if (filter.from.isValid())
        json.insert(fromKey, filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        json.insert(toKey, filter.to.toString(Qt::ISODate));
    if (filter.kind)
        json.insert(kindKey, *filter.kind == BlockedKind::Domain ? domains : emails);
    return json;
}

BlockedLeadsFilter fromJson(const QJsonObject &json)
{
    BlockedLeadsFilter filter;
    const QJsonArray reasons = json.value(reasonsKey).toArray();
    for (const QJsonValue &reason : reasons)
        filter.reasons.insert(reason.toString());
    filter.from = QDate::fromString(json.value(fromKey).toString(), Qt::ISODate);
    filter.to = QDate::fromString(json.value(toKey).toString(), Qt::ISODate);
    const QString kind = json.value(kindKey).toString();
    if (kind == domains)
        filter.kind = BlockedKind::Domain;
    else if (kind == emails)
        filter.kind = BlockedKind::Email;
    return filter;
}

QJsonObject read(const Settings &settings, const QString &name)
{
    return QJsonDocument::fromJson(settings.choice(name).toUtf8()).object();
}

/// Each change of a choice is written to disk, and a search changes the filter with every key.
void write(Settings &settings, const QString &name, const QJsonObject &json)
{
    const QString text = json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (settings.choice(name) != text)
        settings.setChoice(name, text);
}

/// Notes what a filter consists of beside its search.
class Noting
{
public:
    Noting(Settings &settings, QString name) : m_settings(settings), m_name(std::move(name)), m_noted(read(settings, m_name)) {}

    void note(const QJsonObject &json, const QString &search)
    {
        const bool isSearchedAnew = search != std::exchange(m_search, search) && !search.isEmpty();
        if (json == std::exchange(m_noted, json) || (json.isEmpty() && isSearchedAnew)) // both at once: to show somebody
            return;
        write(m_settings, m_name, json);
    }

private:
    Settings &m_settings;
    QString m_name;
    QString m_search;
    QJsonObject m_noted;
};

} // namespace

void keepFilter(FilterRow &row, Settings &settings, const ConnectionId &connection, const BlocklistScope &scope)
{
    const QString name = choiceOf(connection, scope.campaign ? scope.campaign->text() : QString());
    if (const BlockedLeadsFilter filter = fromJson(read(settings, name)); filter.isActive())
        row.setFilter(filter);
    QObject::connect(&row, &FilterRow::filterChanged, &row, [noting = Noting(settings, name)](const BlockedLeadsFilter &filter) mutable {
        noting.note(toJson(filter), filter.text);
    });
}

void keepFilter(RosterFilterRow &row, Settings &settings, const ConnectionId &connection, const CampaignId &campaign)
{
    const QString name = choiceOf(connection, campaign.text());
    if (const RosterFilter filter = filterFromJson(read(settings, name)); filter.isActive())
        row.setFilter(filter);
    QObject::connect(&row, &RosterFilterRow::filterChanged, &row, [noting = Noting(settings, name)](RosterFilter filter) mutable {
        const QString search = std::exchange(filter.text, {});
        noting.note(filter.isActive() ? filterToJson(filter) : QJsonObject(), search);
    });
}

} // namespace Muster
