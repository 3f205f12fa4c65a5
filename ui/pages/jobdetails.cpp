// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/jobdetails.h"

#include "models/historytext.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int panelWidth = 280;
constexpr int fieldNameWidth = 92;

QLabel *valueLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

/// Between the page's title and the body, and growing with them.
QFont headingFont()
{
    QFont font = titleFont();
    font.setPixelSize(qRound(font.pixelSize() * 15 / 18.0));
    return font;
}

} // namespace

JobDetails::JobDetails(QWidget *parent)
    : QScrollArea(parent),
      m_heading(valueLabel(this)),
      m_summary(valueLabel(this)),
      m_fields(new QWidget(this)),
      m_showRelated(new QPushButton(tr("Show that job"), this))
{
    setObjectName(QStringLiteral("details"));
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(panelWidth / 2);
    m_heading->setFont(headingFont());
    m_heading->setObjectName(QStringLiteral("detailsHeading"));
    setTextRole(m_summary, TextRole::Muted);
    setButtonRole(m_showRelated, ButtonRole::Link);
    m_showRelated->setObjectName(QStringLiteral("showRelated"));
    connect(m_showRelated, &QPushButton::clicked, this, [this] { Q_EMIT jobRequested(JobId(m_related)); });

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, Space::s, 0, 0);
    fields->setSpacing(Space::s);
    addFields(*fields);
    auto *body = new QWidget;
    setGround(body, Token::Raised);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Space::l, Space::l + 2, Space::l, Space::l);
    column->setSpacing(Space::xs);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_fields);
    column->addStretch(1);
    setWidget(body);
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
    auto *label = new QLabel(heading, m_fields);
    setTextRole(label, TextRole::GroupHeading);
    column.addSpacing(Space::s);
    column.addWidget(label);
}

void JobDetails::addField(QVBoxLayout &column, Field field, const QString &name)
{
    auto *row = new QWidget(m_fields);
    QLabel *value = valueLabel(row);
    value->setObjectName(QStringLiteral("field%1").arg(static_cast<int>(field)));
    value->setAccessibleName(name);
    value->setMinimumWidth(1); // a word longer than the panel must not widen it
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Space::s);
    if (field != Field::Undoing && field != Field::Why) { // sentences, which speak for themselves
        auto *label = new QLabel(name, row);
        setTextRole(label, TextRole::Muted);
        label->setFixedWidth(fieldNameWidth - Space::s);
        label->setWordWrap(true);
        label->setBuddy(value);
        layout->addWidget(label, 0, Qt::AlignTop);
    } else {
        setTextRole(value, TextRole::Muted);
    }
    layout->addWidget(value, 1, Qt::AlignTop);
    column.addWidget(row);
    m_rows.insert(field, {row, value});
}

void JobDetails::showNone(int count)
{
    m_heading->setVisible(count > 0);
    m_heading->setText(tr("%Ln job(s) selected", nullptr, count));
    m_summary->setText(tr("Select one job to see what became of it."));
    m_summary->show();
    m_fields->hide();
}

void JobDetails::showJob(const JobRecord &job, const QString &whyNotUndoable, const JobRecord *undoes, const JobRecord *undoneBy)
{
    m_heading->setText(jobTitle(job));
    m_heading->show();
    m_summary->hide();
    set(Field::State, jobStateText(job));
    set(Field::Why, jobRemark(job));
    set(Field::Began, jobTimeText(job.created));
    set(Field::Ended, job.state >= JobState::Cancelled ? jobTimeText(job.ended) : QString());
    set(Field::Halted, job.isResumable() && !job.wasInterrupted() ? jobTimeText(job.ended) : QString());
    set(Field::Duration, jobDurationText(job.workedMs));
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
        row.value->setToolTip(text);
    }
    row.row->setVisible(!text.isEmpty());
}

QSize JobDetails::sizeHint() const
{
    return {panelWidth, 400};
}

} // namespace Muster
