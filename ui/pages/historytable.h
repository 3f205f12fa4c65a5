// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "widgets/leadtable.h"

#include <QTimer>

namespace Muster {

class JobHistoryModel;
class Settings;

/// The rows of a history. Keeps selection and place when the list is read again, sorted or filtered, and remembers its columns and its
/// order in the settings.
class HistoryTable : public LeadTable
{
    Q_OBJECT

public:
    /// Both must outlive the table.
    HistoryTable(JobHistoryModel &model, Settings &settings, QWidget *parent = nullptr);
    ~HistoryTable() override;

    /// In the order of the rows.
    [[nodiscard]] QList<JobRecord> selectedJobs() const;
    void selectRowAndShow(int row);

Q_SIGNALS:
    /// The selection changed. Once for a reset, when all is in its place again.
    void selectionSettled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpColumns();
    void shareRoom();

    JobHistoryModel &m_model;
    Settings &m_settings;
    QTimer m_rememberSoon; ///< a drag of a column's edge is many changes
    bool m_resetting = false;
};

} // namespace Muster
