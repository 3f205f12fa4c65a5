// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/campaign.h"
#include "net/apicall.h"
#include "store/settings.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Muster {

class Banner;
class BlocklistService;

/// Asks for a campaign's ID or URL and a label; WaLead cannot list campaigns. Reads the campaign before it accepts, so that a
/// mistyped ID is told at once. With `known` it renames that campaign instead.
class CampaignDialog : public QDialog
{
    Q_OBJECT

public:
    /// `blocklists` must outlive the dialog.
    CampaignDialog(BlocklistService &blocklists, const QString &connectionName, QWidget *parent);

    /// Renames a campaign that is remembered already: the ID is shown and cannot be changed.
    void rename(const RememberedCampaign &known);

    /// Valid once accepted.
    [[nodiscard]] RememberedCampaign campaign() const;

protected:
    void accept() override;

private:
    void check(const CampaignId &id);
    void setChecking(bool checking);

    BlocklistService &m_blocklists;
    QString m_connectionName;
    RememberedCampaign m_campaign;
    QPointer<ApiCall<Campaign>> m_call;
    Banner *m_banner = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_label = nullptr;
    QPushButton *m_go = nullptr;
    bool m_renaming = false;
};

} // namespace Muster
