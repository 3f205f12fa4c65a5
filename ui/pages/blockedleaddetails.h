// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "pages/detailspanel.h"
#include "services/rosterindex.h"

#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Muster {

class Prompts;

/// The panel beside a blocklist: everything known of the current entry, or how many are selected.
class BlockedLeadDetails : public DetailsPanel
{
    Q_OBJECT

public:
    /// `hasContacts`: the list is one of addresses and domains. `prompts` must outlive the panel.
    BlockedLeadDetails(Prompts &prompts, bool hasContacts, QWidget *parent = nullptr);

    void showNobody();
    void showLead(const BlockedLead &lead);
    /// `first` are the first few of them.
    void showSelection(int count, const QList<BlockedLead> &first);

    /// The rosters on which the shown entry's people stand, as far as they are known: `read` rosters of `known` that there are.
    void showRosters(const QList<RosterPlace> &places, int read, int known);
    void hideRosters();

    /// Opens the shown person's profile in the browser; nothing where none is shown, or an address or a domain.
    void openProfile();

Q_SIGNALS:
    /// `identity` is the shown entry's.
    void rosterRequested(const Muster::ConnectionId &connection, const Muster::CampaignId &campaign, const QString &identity);

private:
    void layOut();
    void addRoster(const RosterPlace &place);
    void setField(QWidget *field, QLabel *value, const QString &text, const QString &toolTip = {});

    Prompts &m_prompts;
    const bool m_hasContacts;
    BlockedLead m_lead;
    QPushButton *m_open;
    QLabel *m_kind;
    QLabel *m_reason;
    QLabel *m_blockedOn;
    QLabel *m_record;
    QLabel *m_workspace;
    QPushButton *m_copyRecord;
    QWidget *m_fields;
    QWidget *m_kindField;
    QWidget *m_reasonField;
    QWidget *m_blockedOnField;
    QWidget *m_recordField;
    QWidget *m_workspaceField;
    QWidget *m_rosters;
    QLabel *m_rostersHeading;
    QLabel *m_rostersRead;
    QVBoxLayout *m_rosterLinks;
    QList<RosterPlace> m_places; ///< that have links
};

} // namespace Muster
