// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/campaign.h"
#include "services/jobservice.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Muster {

class Banner;
class Prompts;
class RosterBackup;
class RosterService;
class Settings;
template <typename T>
class ApiCall;

/// Whose roster a WipeDialog empties.
struct WipeContext
{
    Connection connection;
    CampaignId campaign;
    QString title; ///< the campaign's name, which is to be typed; never empty
    Channel channel = Channel::Unknown;
    QString backupsFolder;
};

/// Asks before a roster is emptied. It first reads the roster and writes it to a backup file by itself; without one nothing can be
/// confirmed, nor before the campaign's name was typed. What was backed up is looked at once more when it is confirmed: where the roster is
/// another by then, there is a new backup and a new question. Sends no write itself: accepted() means "go". Ctrl+Enter confirms, Enter
/// presses the focused button only.
class WipeDialog : public QDialog
{
    Q_OBJECT

public:
    /// All references must outlive the dialog. Begins the backup at once.
    WipeDialog(RosterService &rosters, WipeContext context, Settings &settings, Prompts &prompts, QWidget *parent);
    ~WipeDialog() override;

    /// What was confirmed: everybody in the backup. Valid once accepted.
    [[nodiscard]] JobOrder order() const;

protected:
    void accept() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void backUp();
    void takeProgress(qint64 loaded, qint64 total);
    void takeBackup();
    void takeCampaign(const Result<Campaign> &campaign);
    void refresh();
    void showBackup();
    [[nodiscard]] bool isNameTyped() const;

    RosterService &m_rosters;
    WipeContext m_context;
    Settings &m_settings;
    Prompts &m_prompts;
    QPointer<RosterBackup> m_backup;
    QPointer<ApiCall<Campaign>> m_check; ///< once it was confirmed
    bool m_isSaved = false;
    bool m_hasChanged = false; ///< the roster is not what the backup before this one held
    QString m_problem;         ///< why it cannot be confirmed now; may be empty
    Banner *m_banner = nullptr;
    QProgressBar *m_progress = nullptr;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_verify = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace Muster
