// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

#include "base/logging.h"

#include <QDir>
#include <QJsonDocument>

namespace Muster {

namespace {

QString campaignsGroup(const ConnectionId &connection)
{
    return QLatin1String("campaigns/") + connection.text();
}

QString choiceKey(const QString &name)
{
    return QLatin1String("choices/") + name;
}

void putBack(QSettings &file, const QString &key, const QVariant &before)
{
    if (before.isValid())
        file.setValue(key, before);
    else
        file.remove(key);
}

} // namespace

Settings::Settings(const QString &file) : m_file(std::in_place, file, QSettings::IniFormat) {}

void Settings::reread()
{
    m_file->sync();
}

/// Writes through. After a failure the file is opened anew, since QSettings never takes back that it failed.
bool Settings::save()
{
    m_file->sync();
    if (m_file->status() == QSettings::NoError)
        return true;
    qCWarning(lcService) << "settings could not be written";
    const QString file = m_file->fileName();
    m_file.reset();
    m_file.emplace(file, QSettings::IniFormat);
    return false;
}

QList<Connection> Settings::connections() const
{
    QList<Connection> connections;
    const int count = m_file->beginReadArray(QStringLiteral("connections"));
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        Connection connection;
        connection.id = ConnectionId(m_file->value(QStringLiteral("id")).toString());
        connection.name = m_file->value(QStringLiteral("name")).toString();
        connection.baseUrl = QUrl(m_file->value(QStringLiteral("baseUrl")).toString());
        connection.workspaceId = m_file->value(QStringLiteral("workspaceId")).toString();
        connection.color = connectionColorFromWord(m_file->value(QStringLiteral("color")).toString()).value_or(ConnectionColor::None);
        connection.isProduction = m_file->value(QStringLiteral("production"), true).toBool();
        const auto provider = providerFromWord(m_file->value(QStringLiteral("provider")).toString());
        if (!provider || connection.id.isEmpty() || connection.name.isEmpty())
            continue;
        connection.provider = *provider;
        connections.append(connection);
    }
    m_file->endArray();
    return connections;
}

bool Settings::setConnections(const QList<Connection> &connections)
{
    const QList<Connection> before = this->connections();
    writeConnections(connections);
    if (save())
        return true;
    writeConnections(before);
    return false;
}

void Settings::writeConnections(const QList<Connection> &connections)
{
    m_file->remove(QStringLiteral("connections"));
    m_file->beginWriteArray(QStringLiteral("connections"), static_cast<int>(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        const Connection &connection = connections.at(i);
        m_file->setArrayIndex(i);
        m_file->setValue(QStringLiteral("id"), connection.id.text());
        m_file->setValue(QStringLiteral("name"), connection.name);
        m_file->setValue(QStringLiteral("provider"), providerWord(connection.provider));
        // Without user info: a password in an address is a secret too.
        m_file->setValue(QStringLiteral("baseUrl"), connection.baseUrl.toString(QUrl::RemoveUserInfo));
        m_file->setValue(QStringLiteral("workspaceId"), connection.workspaceId);
        m_file->setValue(QStringLiteral("color"), connectionColorWord(connection.color));
        m_file->setValue(QStringLiteral("production"), connection.isProduction);
    }
    m_file->endArray();
}

QList<RememberedCampaign> Settings::campaigns(const ConnectionId &connection) const
{
    QList<RememberedCampaign> campaigns;
    const int count = m_file->beginReadArray(campaignsGroup(connection));
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        RememberedCampaign campaign{CampaignId(m_file->value(QStringLiteral("id")).toString()), m_file->value("label").toString()};
        if (campaign.id.isEmpty())
            continue;
        if (campaign.label.isEmpty())
            campaign.label = campaign.id.text();
        campaigns.append(campaign);
    }
    m_file->endArray();
    return campaigns;
}

void Settings::setCampaigns(const ConnectionId &connection, const QList<RememberedCampaign> &campaigns)
{
    m_file->remove(campaignsGroup(connection));
    if (!campaigns.isEmpty()) {
        m_file->beginWriteArray(campaignsGroup(connection), static_cast<int>(campaigns.size()));
        for (int i = 0; i < campaigns.size(); ++i) {
            m_file->setArrayIndex(i);
            m_file->setValue(QStringLiteral("id"), campaigns.at(i).id.text());
            m_file->setValue(QStringLiteral("label"), campaigns.at(i).label);
        }
        m_file->endArray();
    }
    save();
}

QByteArray Settings::windowState(const QString &part) const
{
    return m_file->value(QLatin1String("window/") + part).toByteArray();
}

void Settings::setWindowState(const QString &part, const QByteArray &state)
{
    m_file->setValue(QLatin1String("window/") + part, state);
    save();
}

QString Settings::folder(const QString &use) const
{
    return m_file->value(QLatin1String("folders/") + use, QDir::homePath()).toString();
}

void Settings::setFolder(const QString &use, const QString &folder)
{
    m_file->setValue(QLatin1String("folders/") + use, folder);
    save();
}

QString Settings::choice(const QString &name, const QString &fallback) const
{
    return m_file->value(choiceKey(name), fallback).toString();
}

bool Settings::setChoice(const QString &name, const QString &value)
{
    const QString key = choiceKey(name);
    const QVariant before = m_file->value(key);
    m_file->setValue(key, value);
    if (save())
        return true;
    putBack(*m_file, key, before);
    return false;
}

QList<QJsonObject> Settings::records(const QString &name) const
{
    QList<QJsonObject> records;
    const int count = m_file->beginReadArray(QLatin1String("records/") + name);
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        const QByteArray text = m_file->value(QStringLiteral("record")).toString().toUtf8();
        if (const QJsonDocument document = QJsonDocument::fromJson(text); document.isObject())
            records.append(document.object());
    }
    m_file->endArray();
    return records;
}

bool Settings::setRecords(const QString &name, const QList<QJsonObject> &records)
{
    const QList<QJsonObject> before = this->records(name);
    writeRecords(name, records);
    if (save())
        return true;
    writeRecords(name, before);
    return false;
}

bool Settings::setRecordsAndChoice(const QString &list, const QList<QJsonObject> &records, const QString &choice, const QString &value)
{
    const QList<QJsonObject> recordsBefore = this->records(list);
    const QString key = choiceKey(choice);
    const QVariant choiceBefore = m_file->value(key);
    writeRecords(list, records);
    m_file->setValue(key, value);
    if (save())
        return true;
    writeRecords(list, recordsBefore);
    putBack(*m_file, key, choiceBefore);
    return false;
}

void Settings::writeRecords(const QString &name, const QList<QJsonObject> &records)
{
    const QString group = QLatin1String("records/") + name;
    m_file->remove(group);
    if (!records.isEmpty()) {
        m_file->beginWriteArray(group, static_cast<int>(records.size()));
        for (int i = 0; i < records.size(); ++i) {
            m_file->setArrayIndex(i);
            const QByteArray text = QJsonDocument(records.at(i)).toJson(QJsonDocument::Compact);
            m_file->setValue(QStringLiteral("record"), QString::fromUtf8(text));
        }
        m_file->endArray();
    }
}

QStringList Settings::recordNames() const
{
    const QLatin1String before("records/");
    const QLatin1String after("/size"); // QSettings' mark of a list
    QStringList names;
    const QStringList keys = m_file->allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(before) && key.endsWith(after))
            names << key.sliced(before.size(), key.size() - before.size() - after.size());
    }
    return names;
}

} // namespace Muster
