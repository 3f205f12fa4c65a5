// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/jobrowsdialog.h"

#include "dialogs/exportfile.h"
#include "dialogs/rowstatechips.h"
#include "models/historytext.h"
#include "models/jobrowsmodel.h"
#include "prompts.h"
#include "services/jobservice.h"
#include "theme/theme.h"
#include "widgets/leadtable.h"
#include "widgets/searchfield.h"
#include "widgets/statedelegate.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr int side = 20;
constexpr int searchWidth = 180;
constexpr auto searchPause = 150ms;

std::optional<StateLook> lookAt(const QModelIndex &index)
{
    const QVariant state = index.data(JobRowsModel::StateRole);
    return state.isValid() ? std::optional(lookOf(static_cast<RowState>(state.toInt()))) : std::nullopt;
}

/// Copies only rows that have been read: the others have no texts yet. Looking for what is typed would read them all; there is a search
/// field for that.
class JobRowsTable : public LeadTable
{
public:
    using LeadTable::LeadTable;

    void keyboardSearch(const QString &) override {}
    [[nodiscard]] CopiedRows selectedForCopying() const override
    {
        CopiedRows rows = LeadTable::selectedForCopying();
        qsizetype read = 0;
        for (const QItemSelectionRange &range : selectedRanges()) {
            for (int row = range.top(); row <= range.bottom() && read < rows.count; ++row) {
                if (!model()->index(row, 0).data(JobRowsModel::StateRole).isValid()) {
                    rows.leftOut += rows.count - read;
                    rows.count = read;
                }
                ++read;
            }
        }
        return rows;
    }
};

} // namespace

JobRowsDialog::JobRowsDialog(JobService &jobs, const JobRecord &job, Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_jobs(jobs),
      m_settings(settings),
      m_prompts(prompts),
      m_job(job),
      m_model(new JobRowsModel(jobs, job.id, job.counts.rows, this)),
      m_facts(new QLabel(this)),
      m_chips(new RowStateChips(this)),
      m_search(new SearchField(tr("Search"), this)),
      m_table(new JobRowsTable(this)),
      m_shown(new QLabel(this)),
      m_correct(new QPushButton(tr("Correct rejected…"), this)),
      m_save(new QPushButton(tr("Save these…"), this))
{
    setWindowTitle(jobTitle(job));
    resize(1000, 620);
    setMinimumSize(640, 400);
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(1s);
    layOut();
    connectParts();
    const JobRecord *live = m_jobs.live(job.id);
    takeJob(live ? *live : job);
    updateCounts();
    m_table->setFocus();
}

void JobRowsDialog::layOut()
{
    auto *title = new QLabel(windowTitle());
    setTextRole(title, TextRole::Title);
    setTextRole(m_facts, TextRole::Muted);
    m_facts->setObjectName(QStringLiteral("rowsFacts"));
    m_facts->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("rowsSearch"));
    m_search->setFixedWidth(searchWidth);
    m_search->setFocusShortcut(QKeySequence::Find);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(Space::l);
    filters->addWidget(m_chips, 1, Qt::AlignVCenter);
    filters->addWidget(m_search, 0, Qt::AlignTop);

    auto *top = new QWidget;
    setGround(top, Token::Surface, Qt::BottomEdge);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(side, Space::l, side, Space::m + 1);
    topColumn->setSpacing(Space::xs);
    topColumn->addWidget(title);
    topColumn->addWidget(m_facts);
    topColumn->addSpacing(Space::s);
    topColumn->addLayout(filters);

    m_table->setObjectName(QStringLiteral("rowsTable"));
    m_table->setAccessibleName(tr("Rows of the job"));
    m_table->setModel(m_model);
    auto *delegate = new StateDelegate(JobRowsModel::State, &lookAt, m_table);
    delegate->setMutedColumns({JobRowsModel::Number});
    delegate->setBlankColumns({JobRowsModel::Detail});
    m_table->setItemDelegate(delegate);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setColumnWidth(JobRowsModel::Number, 80);
    m_table->setColumnWidth(JobRowsModel::Person, 240);
    m_table->setColumnWidth(JobRowsModel::State, 130);

    auto *footer = new QWidget;
    setGround(footer, Token::Surface, Qt::TopEdge);
    setTextRole(m_shown, TextRole::Muted);
    m_shown->setObjectName(QStringLiteral("rowsShown"));
    m_correct->setObjectName(QStringLiteral("correctRejected"));
    m_correct->setToolTip(tr("Opens the rejected rows as a list to be corrected and imported again"));
    m_save->setObjectName(QStringLiteral("saveRows"));
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(side, Space::m, side, Space::m);
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_shown, 1);
    for (QPushButton *button : {m_correct, m_save, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(footer);
}

void JobRowsDialog::connectParts()
{
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(searchPause);
    connect(pause, &QTimer::timeout, this, &JobRowsDialog::applyFilter);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_chips, &RowStateChips::selectionChanged, this, &JobRowsDialog::applyFilter);
    connect(m_model, &JobRowsModel::progressed, this, &JobRowsDialog::updateCounts);
    connect(m_save, &QPushButton::clicked, this, &JobRowsDialog::save);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        Q_EMIT correctRequested(JobId(m_job.id));
        accept();
    });
    connect(&m_followSoon, &QTimer::timeout, this, [this] {
        if (const JobRecord *live = m_jobs.live(m_job.id))
            takeJob(*live);
        m_model->refresh();
    });
    connect(&m_jobs, &JobService::jobProgressed, this, [this](const JobId &id) {
        if (id == m_job.id && !m_followSoon.isActive())
            m_followSoon.start();
    });
    connect(&m_jobs, &JobService::jobEnded, this, [this](const JobRecord &job) {
        if (job.id != m_job.id)
            return;
        m_followSoon.stop();
        takeJob(job);
        applyFilter(); // rows may have come into the chosen states
    });
}

void JobRowsDialog::setStates(const QList<RowState> &states)
{
    m_chips->setSelection(states);
    applyFilter();
}

void JobRowsDialog::takeJob(const JobRecord &job)
{
    m_job = job;
    QStringList facts{job.connectionName, jobTimeText(job.created), jobStateText(job)};
    if (!job.source.isEmpty())
        facts.insert(1, job.source);
    const QString why = jobRemark(job);
    if (!why.isEmpty())
        facts << why;
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_chips->setCounts(job.counts);
    m_correct->setVisible(canBeCorrected(job));
}

void JobRowsDialog::applyFilter()
{
    if (m_chips->selection().isEmpty() && m_search->text().trimmed().isEmpty() && !m_model->isFiltered())
        m_model->refresh();
    else
        m_model->setFilter(m_chips->selection(), m_search->text());
    m_table->scrollToTop();
}

void JobRowsDialog::updateCounts()
{
    const QLocale locale;
    QString shown = tr("%1 of %2 shown").arg(locale.toString(m_model->rowCount()), locale.toString(m_job.counts.rows));
    if (!m_model->error().isEmpty())
        shown = m_model->error();
    else if (m_model->isSearching())
        shown = tr("Searching… %1 found so far").arg(locale.toString(m_model->rowCount()));
    m_shown->setText(shown);
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    m_save->setEnabled(!isSearch && m_model->rowCount() > 0);
    m_save->setToolTip(isSearch ? tr("A file holds all rows of the chosen states. Clear the search first.")
                                : tr("Every column of the source with what became of each row, as a CSV file or an Excel workbook"));
}

void JobRowsDialog::save()
{
    const QString source = QFileInfo(m_job.source).completeBaseName();
    const QString name = source.isEmpty() ? QStringLiteral("result.csv") : source + QStringLiteral("-result.csv");
    askExportFile(this, m_settings, m_prompts, tr("Save rows"), name,
                  {tr("CSV files (*.csv)"), tr("Excel workbooks (*.xlsx)")}, [this](const QString &path) { write(path); });
}

void JobRowsDialog::write(const QString &path)
{
    m_save->setEnabled(false);
    m_jobs.writeReport(m_job.id, path, m_chips->selection(), this, [this, path](const tl::expected<qint64, QString> &rows) {
        updateCounts();
        if (rows)
            m_shown->setText(tr("Saved %Ln row(s) to %1", nullptr, static_cast<int>(*rows)).arg(QFileInfo(path).fileName()));
        else
            m_prompts.tell(this, tr("The rows were not saved"), rows.error());
    });
}

} // namespace Muster
