// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/campaign.h"
#include "domain/lead.h"

#include <QObject>

namespace Muster {

class ExportRun;
class RosterListing;
class RosterService;

/// Reads a whole roster and writes it as a CSV file that can be imported again, before it is emptied. Main thread; the file is written on a
/// worker. Deleting it stops: then there is no file.
class RosterBackup : public QObject
{
    Q_OBJECT

public:
    /// `rosters` must outlive this object. The file goes to `folder`, which is made where it is missing (for the user only), and is named
    /// after the campaign and the moment; one that exists is never written over.
    RosterBackup(RosterService &rosters, Campaign campaign, QString folder, QObject *parent = nullptr);
    ~RosterBackup() override;

    /// Begins; call once.
    void start();

    /// Valid once finished without error().
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QList<Lead> &leads() const { return m_leads; }
    /// Why there is no backup, as sentences for the user; empty where there is one.
    [[nodiscard]] const QString &error() const { return m_error; }

Q_SIGNALS:
    /// Leads read so far; `total` -1: not known.
    void progressed(qint64 loaded, qint64 total);
    /// Exactly once. Nothing follows.
    void finished();

private:
    void read();
    void takeRoster();
    void write();
    void fail(const QString &why);

    RosterService &m_rosters;
    Campaign m_campaign;
    QString m_folder;
    RosterListing *m_listing = nullptr;
    bool m_isRepeated = false; ///< read once more, because the first time a part did not come
    ExportRun *m_run = nullptr;
    QString m_path;
    QList<Lead> m_leads;
    QString m_error;
};

} // namespace Muster
