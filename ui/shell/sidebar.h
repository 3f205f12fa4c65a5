// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/sidebarplace.h"

#include <QList>
#include <QWidget>

namespace Muster {

class SidebarModel;
class SidebarView;

/// The places of the current connection: blocklists, campaigns, a row to add one; and the history of jobs. Up and Down move the
/// keyboard's row, Enter or a click goes there, F2 renames a campaign that the user added. The highlighted place is the one that was last
/// set as current, whatever the keyboard's row.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Workspace places stand under BLOCKLISTS, the others under CAMPAIGNS, each in the order given.
    void setPlaces(const QList<SidebarPlace> &places, const SidebarGroups &groups = {});
    /// This list is shown, and not the history.
    void setCurrent(const BlocklistScope &scope);
    /// False: back to the list that setCurrent() named.
    void setHistoryCurrent(bool current);
    /// How many jobs wait for a decision: interrupted, paused or stopped. Stands beside the history; 0: nothing does.
    void setWaitingJobs(int count);
    void setCount(const BlocklistScope &scope, std::optional<qint64> count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen(const Muster::BlocklistScope &scope);
    void historyChosen();
    void addCampaignRequested();
    /// The campaigns are to be read anew.
    void readAgainRequested();
    void renameCampaignRequested(const Muster::CampaignId &id);
    /// Removing is from the sidebar only; nothing happens at the vendor. Neither is asked for a roster: its campaign is the vendor's.
    void removeCampaignRequested(const Muster::CampaignId &id);

private:
    void choose(const QModelIndex &index);
    void selectCurrent();
    void showMenu(const QPoint &position);

    SidebarModel *m_model;
    SidebarView *m_view;
};

} // namespace Muster
