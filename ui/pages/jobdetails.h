// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "pages/detailspanel.h"

#include <QHash>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Muster {

/// The panel beside a history: everything known of the selected job.
class JobDetails : public DetailsPanel
{
    Q_OBJECT

public:
    explicit JobDetails(QWidget *parent = nullptr);

    /// `count` are selected; anything but one.
    void showNone(int count);
    /// `whyNotUndoable`: see JobService; `undoes` and `undoneBy` are those jobs where they are known.
    void showJob(const JobRecord &job, const QString &whyNotUndoable, const JobRecord *undoes, const JobRecord *undoneBy);

Q_SIGNALS:
    /// To see the job that this one undoes, or that undid it.
    void jobRequested(const Muster::JobId &id);

private:
    enum class Field {
        State,
        Why,
        Began,
        Ended,
        Halted,   ///< paused or stopped
        Duration,
        Speed,
        Who,
        Connection,
        Place,
        Source,
        Sent,
        Rows,
        Accepted,
        Duplicates,
        Rejected,
        UnderWay, ///< in doubt only because their request has not been answered yet
        InDoubt,
        NotSent,
        Ready,
        Verified,
        Undoing,
        Id,
    };
    struct Row
    {
        QWidget *row = nullptr;
        QLabel *value = nullptr;
    };

    void addFields(QVBoxLayout &column);
    void addField(QVBoxLayout &column, Field field, const QString &name);
    void addGroup(QVBoxLayout &column, const QString &heading);
    void set(Field field, const QString &text);
    void setCounts(const JobRecord &job);
    [[nodiscard]] QString speed(const JobRecord &job) const;
    [[nodiscard]] QString verification(const JobRecord &job) const;

    JobId m_related;
    QWidget *m_fields;
    QHash<Field, Row> m_rows;
    QPushButton *m_showRelated;
};

} // namespace Muster
