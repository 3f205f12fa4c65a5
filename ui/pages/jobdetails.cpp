// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/jobdetails.h"

#include "models/historytext.h"
#include "theme/theme.h"
#include "widgets/plaintooltip.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

JobDetails::JobDetails(QWidget *parent)
    : DetailsPanel(parent), m_fields(new QWidget(this)), m_showRelated(new QPushButton(tr("Show that job"), this))
{
    setButtonRole(m_showRelated, ButtonRole::Link);
    m_showRelated->setObjectName(QStringLiteral("showRelated"));
    connect(m_showRelated, &QPushButton::clicked, this, [this] { Q_EMIT jobRequested(JobId(m_related)); });

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, Space::s, 0, 0);
    fields->setSpacing(Space::s);
    addFields(*fields);
    add(m_fields);
    showNone(0);
}

void JobDetails::addFields(QVBoxLayout &column)
{
    addField(column, Field::State, tr("State"));
    addField(column, Field::Why, tr("Why"));
    addField(column, Field::Began, tr("Begun"));
    addField(column, Field::Ended, tr("Ended"));
    addField(column, Field::Halted, tr("Halted"));
    addField(column, Field::Duration, tr("Worked for"));
    addField(column, Field::Speed, tr("Speed"));
    addField(column, Field::Who, tr("By whom"));
    addField(column, Field::Connection, tr("Connection"));
    addField(column, Field::Place, tr("List"));
    addField(column, Field::Source, tr("Source"));
    addField(column, Field::Sent, tr("Data sent"));
    addField(column, Field::Id, tr("Job ID"));
    addGroup(column, tr("Rows"));
    addField(column, Field::Rows, tr("All"));
    addField(column, Field::Accepted, rowStateText(RowState::Accepted));
    addField(column, Field::Duplicates, rowStateText(RowState::Duplicate));
    addField(column, Field::Rejected, rowStateText(RowState::Rejected));
    addField(column, Field::UnderWay, tr("Under way"));
    addField(column, Field::InDoubt, rowStateText(RowState::InDoubt));
    addField(column, Field::NotSent, rowStateText(RowState::NotSent));
    addField(column, Field::Ready, rowStateText(RowState::Ready));
    addField(column, Field::Verified, tr("Checked"));
    addGroup(column, tr("Undo"));
    addField(column, Field::Undoing, tr("Undo"));
    column.addWidget(m_showRelated, 0, Qt::AlignLeading);
}

void JobDetails::addGroup(QVBoxLayout &column, const QString &heading)
{
    column.addWidget(groupHeading(heading, m_fields));
}

void JobDetails::addField(QVBoxLayout &column, Field field, const QString &name)
{
    QLabel *value = valueLabel(m_fields);
    value->setObjectName(QStringLiteral("field%1").arg(static_cast<int>(field)));
    QWidget *row = value;
    if (field == Field::Undoing || field == Field::Why) { // sentences, which speak for themselves
        value->setAccessibleDescription(name);
        setTextRole(value, TextRole::Muted);
    } else {
        row = fieldRow(name, value, m_fields);
    }
    column.addWidget(row);
    m_rows.insert(field, {row, value});
}

void JobDetails::showNone(int count)
{
    heading()->setVisible(count > 0);
    heading()->setText(tr("%Ln job(s) selected", nullptr, count));
    summary()->setText(tr("Select one job to see what became of it."));
    summary()->show();
    m_fields->hide();
}

void JobDetails::showJob(const JobRecord &job, const QString &whyNotUndoable, const JobRecord *undoes, const JobRecord *undoneBy)
{
    heading()->setText(jobTitle(job));
    heading()->show();
    summary()->hide();
    set(Field::State, jobStateText(job));
    set(Field::Why, jobRemark(job));
    set(Field::Began, jobTimeText(job.created));
    set(Field::Ended, job.state >= JobState::Cancelled ? jobTimeText(job.ended) : QString());
    set(Field::Halted, job.isResumable() && !job.wasInterrupted() ? jobTimeText(job.ended) : QString());
    set(Field::Duration, jobDurationText(job.workedMs));
    set(Field::Speed, speed(job));
    set(Field::Who, job.who);
    set(Field::Connection, job.connectionName);
    set(Field::Place, job.place);
    set(Field::Source, job.source);
    set(Field::Sent, job.bytesSent > 0 ? QLocale().formattedDataSize(job.bytesSent, 0, QLocale::DataSizeTraditionalFormat) : QString());
    setCounts(job);
    set(Field::Verified, verification(job));
    set(Field::Id, job.id.text());

    QStringList undoing;
    if (!job.undoes.isEmpty())
        undoing << (undoes ? tr("This job undid “%1” of %2.").arg(jobTitle(*undoes), jobTimeText(undoes->created))
                           : tr("This job undid another one, which is no longer in the history."));
    if (!job.undoneBy.isEmpty() && undoneBy)
        undoing << tr("Undone on %1.").arg(jobTimeText(undoneBy->created));
    undoing << (whyNotUndoable.isEmpty() ? tr("This job can be undone.") : whyNotUndoable);
    set(Field::Undoing, undoing.join(QLatin1Char('\n')));
    const JobRecord *related = undoneBy ? undoneBy : undoes;
    m_related = related ? related->id : JobId();
    m_showRelated->setVisible(related != nullptr);
    m_fields->show();
}

void JobDetails::setCounts(const JobRecord &job)
{
    const auto count = [this](Field field, qint64 value) { set(field, value > 0 ? QLocale().toString(value) : QString()); };
    const JobCounts &counts = job.counts;
    count(Field::Rows, counts.rows);
    count(Field::Accepted, counts.accepted);
    count(Field::Duplicates, counts.duplicates);
    count(Field::Rejected, counts.rejected);
    const bool isRunning = groupOf(job) == JobGroup::Running;
    count(Field::UnderWay, isRunning ? counts.inDoubt : 0);
    count(Field::InDoubt, isRunning ? 0 : counts.inDoubt);
    count(Field::NotSent, counts.notSent);
    count(Field::Ready, counts.ready);
    const int unnamed = static_cast<int>(job.unnamedDuplicates);
    if (unnamed > 0)
        set(Field::Accepted, QLocale().toString(counts.accepted) + QLatin1Char('\n') +
                                 tr("%Ln of them was/were so already; the server did not say who.", nullptr, unnamed));
}

/// Pauses do not count. The journal does not know when each row was settled, so there is no more to tell than the average.
QString JobDetails::speed(const JobRecord &job) const
{
    const qint64 answered = job.counts.accepted + job.counts.duplicates + job.counts.rejected;
    if (answered == 0 || job.workedMs < 1000) // of less than a second nobody asks
        return {};
    const double perSecond = double(answered) * 1000.0 / double(job.workedMs);
    return tr("%1 rows a second on average").arg(QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
}

QString JobDetails::verification(const JobRecord &job) const
{
    if (!job.verify)
        return {};
    if (job.missing < 0)
        return job.state == JobState::Done ? tr("not checked") : tr("not yet");
    const int missing = static_cast<int>(job.missing);
    if (missing == 0)
        return tr("The list is as it should be.");
    return tr("%Ln row(s) is/are not on the list as it/they should be.", nullptr, missing);
}

void JobDetails::set(Field field, const QString &text)
{
    const Row &row = m_rows[field];
    if (row.value->text() != text) { // what somebody has selected in it stays selected
        row.value->setText(text);
        row.value->setToolTip(plainToolTip(text));
    }
    row.row->setVisible(!text.isEmpty());
}

} // namespace Muster
