// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purposes.h"

#include "blocklistactions.h"
#include "domain/editguard.h"
#include "models/connectiontext.h"
#include "prompts.h"
#include "rosteractions.h"
#include "services/connectionservice.h"
#include "services/rosterservice.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

namespace Muster {

namespace {

enum ZoneId { BlockInWorkspace, BlockInCampaign, AddToRoster, Verify };

} // namespace

Purposes::Purposes(ConnectionService &connections, BlocklistActions &blocklists, RosterActions &rosters, Prompts &prompts, QWidget &window)
    : m_connections(connections),
      m_blocklists(blocklists),
      m_rosters(rosters),
      m_prompts(prompts),
      m_window(window),
      m_drops(new DropOverlay(&window))
{
    m_window.installEventFilter(this);
    connect(m_drops, &DropOverlay::fileDropped, this, [this](int zone, const QString &path) { take(zone, {path, {}}); });
    connect(m_drops, &DropOverlay::textDropped, this, [this](int zone, const QString &text) { take(zone, {{}, text}); });
}

void Purposes::setPlace(const std::optional<Place> &place)
{
    m_place = place;
    m_drops->setZones(zones());
}

QList<DropZone> Purposes::zones() const
{
    QList<DropZone> zones;
    if (!m_place)
        return zones;
    if (m_place->roster) {
        const RosterService *service = m_connections.rosters(m_place->connection.id);
        const EditGuard guard = service != nullptr ? service->guard(m_place->roster->campaign) : EditGuard();
        const QString whyNot = guard.allowsWriting() ? QString() : guard.headline() + QLatin1Char(' ') + guard.reason();
        zones << DropZone{AddToRoster, tr("Add to %1").arg(m_place->title), tr("You see what each row will do first"), Icon::Plus, whyNot};
    }
    if (m_place->connection.provider == Provider::WaLead)
        zones << DropZone{BlockInWorkspace, tr("Block in the workspace"), tr("You see what each row will do first"), Icon::Block};
    else if (hasBlocklist(m_place->connection.provider))
        zones << DropZone{BlockInWorkspace, tr("Never contact"), tr("Goes on the do-not-contact list; you see what each row will do first"),
                          Icon::Block};
    if (m_place->scope.campaign && !hasRosters(m_place->connection.provider))
        zones << DropZone{BlockInCampaign, tr("Block in %1").arg(m_place->title), tr("In this campaign only"), Icon::Campaign};
    zones << DropZone{Verify, tr("Verify"), tr("See who is blocked; nothing changes"), Icon::Verify};
    return zones;
}

void Purposes::take(int zone, const ImportContent &content)
{
    if (!m_place)
        return;
    const BlocklistScope scope = zone == BlockInWorkspace ? BlocklistScope{} : m_place->scope;
    const QString title = scope == m_place->scope ? m_place->title : m_place->listTitle;
    if (zone == AddToRoster && m_place->roster)
        m_rosters.add(*m_place->roster, content);
    else if (zone == BlockInWorkspace || zone == BlockInCampaign)
        m_blocklists.block({m_place->connection, scope, title}, content);
    else if (hasRosters(m_place->connection.provider))
        m_blocklists.verifyFor(m_place->connection, content);
    else
        m_blocklists.verify({m_place->connection, scope, title}, content);
}

void Purposes::open(const QStringList &paths)
{
    m_paths += paths;
    askNext();
}

void Purposes::begin()
{
    m_hasBegun = true;
    askNext();
}

void Purposes::askNext()
{
    if (!m_hasBegun || !m_place || m_isOpening || m_paths.isEmpty() || QApplication::activeModalWidget() != nullptr)
        return;
    const QString path = m_paths.takeFirst();
    QStringList ways;
    QStringList reasons{m_place->connection.name + QLatin1String(" · ") + standingWord(m_place->connection)};
    QList<int> ids;
    const QList<DropZone> all = zones();
    for (const DropZone &zone : all) {
        if (zone.whyNot.isEmpty()) {
            ways << zone.title;
            ids << zone.id;
        } else {
            reasons << zone.whyNot;
        }
    }
    reasons << tr("You see what each row will do before anything is sent.");
    m_prompts.choose(&m_window, tr("What is %1 for?", "a file").arg(QFileInfo(path).fileName()), reasons.join(QLatin1Char('\n')), ways,
                     tr("Cancel"), [this, path, ids](int way) {
                         const QWidget *before = QApplication::activeModalWidget();
                         take(ids.at(way), {path, {}});
                         m_isOpening = QApplication::activeModalWidget() == before; // a roster's status is read first
                     });
}

bool Purposes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowBlocked)
        m_isOpening = false;
    else if (event->type() == QEvent::WindowUnblocked)
        QTimer::singleShot(0, this, &Purposes::askNext);
    return QObject::eventFilter(watched, event);
}

} // namespace Muster
