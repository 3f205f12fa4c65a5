// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/rosterbackup.h"

#include "services/exportrun.h"
#include "services/rosterservice.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace Muster {

namespace {

constexpr int longestStem = 60;

/// What every file system takes.
QString fileStem(const Campaign &campaign)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString stem = campaign.name.isEmpty() ? campaign.id.text() : campaign.name;
    stem = stem.replace(unsafe, QStringLiteral("-")).left(longestStem);
    if (stem.isEmpty() || stem == QLatin1String("-"))
        stem = QStringLiteral("roster");
    return stem + QDateTime::currentDateTime().toString(QStringLiteral("-yyyyMMdd-HHmmss"));
}

QString freePath(const QDir &folder, const QString &stem)
{
    QString path = folder.filePath(stem + QStringLiteral(".csv"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1-%2.csv").arg(stem).arg(i));
    return path;
}

} // namespace

RosterBackup::RosterBackup(RosterService &rosters, Campaign campaign, QString folder, QObject *parent)
    : QObject(parent), m_rosters(rosters), m_campaign(std::move(campaign)), m_folder(std::move(folder))
{
}

RosterBackup::~RosterBackup() = default;

void RosterBackup::start()
{
    read();
}

void RosterBackup::read()
{
    m_listing = m_rosters.list(m_campaign.id, {}, this);
    connect(m_listing, &RosterListing::pageLoaded, this,
            [this](const QList<Lead> &, qint64 loaded, qint64 total) { Q_EMIT progressed(loaded, total); });
    connect(m_listing, &RosterListing::finished, this, &RosterBackup::takeRoster);
    connect(m_listing, &RosterListing::failed, this, [this](const ApiError &error) {
        fail(tr("The roster could not be read.") + QLatin1Char(' ') + userText(error, providerName(m_rosters.provider())).oneLine());
    });
    m_listing->start();
}

void RosterBackup::takeRoster()
{
    m_leads = m_listing->leads();
    const int unreadable = m_listing->unreadable();
    if (m_listing->isShort() && !std::exchange(m_isRepeated, true)) {
        m_listing->deleteLater();
        read();
        return;
    }
    if (m_listing->changedMeanwhile())
        fail(tr("The roster was being changed while it was read, so that the backup would not be the whole of it."));
    else if (unreadable > 0)
        fail(tr("%Ln row(s) of the roster could not be read, so that the backup would not be the whole of it.", nullptr, unreadable));
    else if (m_listing->isShort())
        fail(tr("The server told of more leads than its list of them has, so that the backup would not be the whole roster."));
    else
        write();
}

void RosterBackup::write()
{
    const bool isNew = !QFileInfo::exists(m_folder);
    if (!QDir().mkpath(m_folder))
        return fail(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
    constexpr QFileDevice::Permissions own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (isNew && !QFile::setPermissions(m_folder, own)) // it holds people's addresses
        return fail(tr("The folder %1 cannot be kept from other users of this computer.").arg(QDir::toNativeSeparators(m_folder)));
    m_path = freePath(QDir(m_folder), fileStem(m_campaign));
    m_run = new ExportRun(m_path, m_leads, {}, ExportFormat::Csv, {}, this);
    connect(m_run, &ExportRun::finished, this, [this] {
        if (!m_run->error().isEmpty())
            fail(m_run->error());
        else if (!QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            fail(tr("%1 cannot be kept from other users of this computer.").arg(QDir::toNativeSeparators(m_path)));
        else
            Q_EMIT finished();
    });
    m_run->start();
}

void RosterBackup::fail(const QString &why)
{
    m_error = why;
    Q_EMIT finished();
}

} // namespace Muster
