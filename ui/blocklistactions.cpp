// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocklistactions.h"

#include "dialogs/verifydialog.h"
#include "dialogs/writedialog.h"
#include "domain/identity.h"
#include "jobactions.h"
#include "prompts.h"
#include "services/blocklistservice.h"
#include "services/connectionservice.h"
#include "services/screenedcontent.h"
#include "services/unblockoperation.h"
#include "store/settings.h"

#include <string>
#include <unordered_map>

namespace Muster {

namespace {

/// What takes these records off a blocklist: each person once, with all their records.
QList<JobRow> unblockingRows(const QList<BlockedLead> &leads)
{
    QList<UnblockTarget> targets;
    std::unordered_map<std::string, qsizetype> places;
    for (const BlockedLead &lead : leads) {
        const auto [place, isNew] = places.try_emplace(identityKey(lead.publicIdentifier), targets.size());
        if (isNew)
            targets << UnblockTarget{lead.publicIdentifier, {}, {}, {}};
        targets[place->second].entries << lead;
    }
    QList<JobRow> rows;
    rows.reserve(targets.size());
    for (const UnblockTarget &target : std::as_const(targets))
        rows << UnblockOperation::rowFor(target);
    return rows;
}

} // namespace

BlocklistActions::BlocklistActions(ConnectionService &connections, JobActions &actions, ImportOpener &imports, Settings &settings,
                                   Prompts &prompts, QWidget &window)
    : m_connections(connections), m_actions(actions), m_imports(imports), m_settings(settings), m_prompts(prompts), m_window(window)
{
}

void BlocklistActions::block(const BlocklistPlace &place, const ImportContent &content)
{
    m_imports.openBlocklist(place.connection, place.scope, place.title, content);
}

void BlocklistActions::unblock(const BlocklistPlace &place, const QList<BlockedLead> &people)
{
    if (people.isEmpty() || !place.scope.isWorkspace())
        return;
    JobOrder order;
    order.kind = JobKind::Unblock;
    order.connection = place.connection;
    order.scope = place.scope;
    order.place = place.title;
    order.content = std::make_shared<ListedContent>(unblockingRows(people));
    m_actions.ask({order, people, std::nullopt});
}

void BlocklistActions::verify(const BlocklistPlace &place, const ImportContent &content)
{
    BlocklistService *blocklists = m_connections.blocklists(place.connection.id);
    if (!blocklists)
        return;
    auto *dialog = new VerifyDialog(*blocklists, VerifyDialogContext{place.scope, place.connection.name}, m_settings, m_prompts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!content.path.isEmpty())
        dialog->openWith(content.path);
    else if (!content.text.isEmpty())
        dialog->openWithText(content.text);
}

void BlocklistActions::verifyFor(const Connection &connection, const ImportContent &content)
{
    if (hasBlocklist(connection.provider))
        return verify({connection, {}, {}}, content);
    QList<Connection> candidates;
    QStringList names;
    const QList<Connection> all = m_connections.connections();
    for (const Connection &other : all) {
        // Who was blocked in Practice, for trying, is not blocked.
        if (hasBlocklist(other.provider) && other.isPractice == connection.isPractice && m_connections.hasKey(other.id)) {
            candidates << other;
            names << other.name;
        }
    }
    if (candidates.size() == 1)
        verify({candidates.constFirst(), {}, {}}, content);
    else if (candidates.isEmpty())
        m_prompts.tell(&m_window, tr("There is no blocklist to verify against"),
                       tr("%1 has none. Add a WaLead or SendKit connection, or enter its key.").arg(providerName(connection.provider)));
    else
        m_prompts.choose(&m_window, tr("Verify against which blocklist?"),
                         tr("%1 has none of its own.").arg(providerName(connection.provider)), names, tr("Cancel"),
                         [this, candidates, content](int way) {
                             verify({candidates.at(way), {}, {}}, content);
                         });
}

} // namespace Muster
