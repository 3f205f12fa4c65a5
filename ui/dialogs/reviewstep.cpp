// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/reviewstep.h"

#include "dialogs/changeprogress.h"
#include "dialogs/findbar.h"
#include "dialogs/reviewactions.h"
#include "dialogs/reviewtable.h"
#include "dialogs/verdictchips.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace Muster {

namespace {

constexpr std::chrono::milliseconds searchPause{150};
constexpr int side = 20;
constexpr int searchWidth = 180;
constexpr int narrowSearchWidth = 150;
constexpr int narrow = 1000;
constexpr int narrowReasonWidth = 170;
constexpr int lineGap = 10;
constexpr int chipsDrop = 3; ///< brings the lower chips to the search field's middle

} // namespace

ReviewStep::ReviewStep(bool takesReasons, ImportTarget target, QWidget *parent)
    : QWidget(parent), m_takesReasons(takesReasons), m_target(target)
{
    m_table = new ReviewTable(m_model);
    m_actions = std::make_unique<ReviewActions>(m_model, *m_table, *this);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeRows());
    m_pages->addWidget(makeInstead());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchPause);
    connect(&m_searchPause, &QTimer::timeout, this, &ReviewStep::applyFilters);
    connect(m_search, &QLineEdit::textChanged, &m_searchPause, qOverload<>(&QTimer::start));
    connect(m_chips, &VerdictChips::selectionChanged, this, &ReviewStep::applyFilters);
    connect(m_nextProblem, &QPushButton::clicked, this, [this] { goToNextProblem(); });
    connect(m_actions.get(), &ReviewActions::findRequested, m_find, &FindBar::open);
    connect(m_actions.get(), &ReviewActions::rowRequested, this, &ReviewStep::goToSourceRow);
    connect(m_actions.get(), &ReviewActions::problemRequested, this, [this] { goToNextProblem(); });
    connect(m_table, &ReviewTable::copyingBegun, this, [this] { m_progress->begin(tr("Copying rows…")); });
    connect(m_keep, &QComboBox::activated, this, &ReviewStep::occurrenceChanged);
    connect(&m_model.changes(), &ChangeRun::stateChanged, this, &ReviewStep::showChange);
    connect(&m_model.changes(), &ChangeRun::progressed, m_progress, &ChangeProgress::showProgress);
    connect(m_progress, &ChangeProgress::cancelRequested, this, [this] {
        m_table->stopCopying();
        if (m_model.changes().isBusy())
            m_model.changes().cancel();
        else
            Q_EMIT stopRequested();
    });
    connect(&m_model, &ReviewModel::countsChanged, this, &ReviewStep::showCounts);
    connect(&m_model, &ReviewModel::modelReset, this, &ReviewStep::settleRows);
    connect(m_nothing, &EmptyState::actionTriggered, this, &ReviewStep::clearFilters);
    connect(m_instead, &EmptyState::actionTriggered, this, &ReviewStep::actionTriggered);
    connect(m_alternative, &QPushButton::clicked, this, &ReviewStep::alternativeTriggered);
    connect(m_banner, &Banner::actionTriggered, this, &ReviewStep::actionTriggered);
    showCounts();
    showChange();
}

ReviewStep::~ReviewStep()
{
    // The table goes before the model it shows; a cell that is being edited gives its text away then.
    m_model.disconnect(this);
    m_model.changes().disconnect();
    m_actions.reset();
    delete m_pages;
}

QWidget *ReviewStep::makeControls()
{
    auto *controls = new QWidget;
    setGround(controls, Token::Surface, Qt::BottomEdge);
    auto *layout = new QVBoxLayout(controls);
    layout->setContentsMargins(side, Space::m, side, Space::m + 1);
    layout->setSpacing(lineGap);

    m_chips = new VerdictChips(m_target);
    m_nextProblem = new QPushButton(tr("Next problem F8"));
    m_nextProblem->setObjectName(QStringLiteral("nextProblem"));
    m_nextProblem->setAccessibleName(tr("Next problem"));
    m_nextProblem->setAutoDefault(false);
    setButtonRole(m_nextProblem, ButtonRole::Link);
    m_chips->layout()->addWidget(m_nextProblem);
    m_chips->layout()->setContentsMargins(0, chipsDrop, 0, 0);
    m_search = new SearchField(tr("Search"));
    m_search->setObjectName(QStringLiteral("reviewSearch"));
    m_search->setFocusShortcut(QKeySequence::Find);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::l);
    line->addWidget(m_chips, 1);
    line->addWidget(m_search, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(makeOptionsRow());
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("reviewBanner"));
    layout->addWidget(m_banner);
    m_find = new FindBar(m_model, *m_table);
    layout->addWidget(m_find);
    m_progress = new ChangeProgress;
    layout->addWidget(m_progress);
    return controls;
}

QWidget *ReviewStep::makeRows()
{
    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_table->setColumnHidden(ReviewModel::Reason, m_target == ImportTarget::Blocklist && !m_takesReasons);
    m_nothing = new EmptyState;
    layout->addWidget(makeControls());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->hide();
    return m_rows;
}

QWidget *ReviewStep::makeInstead()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(side, side, side, 2 * side);
    m_instead = new EmptyState;
    m_instead->setObjectName(QStringLiteral("reviewInstead"));
    m_alternative = new QPushButton;
    m_alternative->setObjectName(QStringLiteral("goOnWithout"));
    m_alternative->setAutoDefault(false);
    setButtonRole(m_alternative, ButtonRole::Link);
    layout->addStretch();
    layout->addWidget(m_instead);
    layout->addWidget(m_alternative, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

bool ReviewStep::isShowingRows() const
{
    return m_pages->currentWidget() == m_rows;
}

void ReviewStep::showRows(const Screened &result, bool compared)
{
    m_compared = compared;
    m_pages->setCurrentWidget(m_rows);
    m_model.setScreening(result);
}

void ReviewStep::setNotice(const QString &sentence, const QString &rest, const QString &action)
{
    if (sentence.isEmpty())
        m_banner->hide();
    else
        m_banner->showMessage(TagTone::Caution, Icon::Warning, sentence, rest, action);
}

void ReviewStep::showInstead(const QString &sentence, const QString &hint, const QString &action, const QString &alternative)
{
    commitEditor();
    m_instead->setContent(Icon::Block, sentence, hint, action);
    m_alternative->setText(alternative);
    m_alternative->setVisible(!alternative.isEmpty());
    m_pages->setCurrentIndex(1);
}

void ReviewStep::focusRows()
{
    if (!isShowingRows()) {
        m_instead->setFocus();
        return;
    }
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->showRow(0);
    m_table->setFocus();
}

void ReviewStep::goToNextProblem(int step)
{
    if (!isShowingRows() || m_model.counts()[Verdict::Invalid] == 0)
        return;
    commitEditor();
    const int row = m_model.nextProblem(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1, step);
    if (row < 0) {
        m_wantsProblem = true;
        m_problemStep = step;
        clearFilters();
        return;
    }
    m_table->showRow(row);
    m_table->setFocus();
}

void ReviewStep::goToSourceRow(qsizetype sourceRow)
{
    const int row = m_model.rowOfSource(sourceRow);
    if (row < 0) {
        m_wantedRow = sourceRow;
        clearFilters();
        return;
    }
    m_table->showRow(row);
    m_table->setFocus();
}

void ReviewStep::paste()
{
    if (isShowingRows() && m_table->hasFocus())
        m_actions->paste();
}

void ReviewStep::commitEditor()
{
    m_table->commitEditor();
}

void ReviewStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_search->setFixedWidth(width() < narrow ? narrowSearchWidth : searchWidth);
    if (m_reason)
        m_reason->setFixedWidth(width() < narrow ? narrowReasonWidth : reasonWidth);
}

void ReviewStep::applyFilters()
{
    m_searchPause.stop();
    m_model.setFilters(m_chips->selection(), m_search->text().trimmed());
}

void ReviewStep::clearFilters()
{
    m_chips->setSelection({});
    m_search->clear();
    applyFilters();
}

void ReviewStep::showCounts()
{
    const VerdictCounts counts = m_model.counts();
    m_chips->setCounts(counts, m_compared);
    m_nextProblem->setVisible(counts[Verdict::Invalid] > 0);
    m_keep->setVisible(counts[Verdict::DuplicateInFile] > 0 || occurrence() == Occurrence::Last);
    if (m_includeBlocked) {
        if (!includesBlocked())
            m_blocked = static_cast<int>(counts[Verdict::Blocked]);
        m_includeBlocked->setText(tr("Include blocked people (%L1)").arg(m_blocked));
        m_includeBlocked->setVisible(m_blocked > 0 || includesBlocked());
    }
    if (!m_reason)
        return;
    const auto rows = static_cast<int>(m_model.readyRowsWithoutReason());
    m_reasonUse->setText(rows > 0 ? tr("used for %Ln row(s)", nullptr, rows) : tr("every row that is ready has its own"));
    m_reasonUse->setVisible(counts[Verdict::Ready] > 0);
}

void ReviewStep::showChange()
{
    const auto undoable = m_model.changes().undoable();
    m_undo->setText(tr("Undo"));
    m_undo->setVisible(undoable != nullptr || m_model.changes().isBusy());
    m_undo->setEnabled(undoable != nullptr);
    const QString keys = m_actions->undo().shortcut().toString(QKeySequence::NativeText);
    m_undo->setToolTip(undoable ? QStringLiteral("%1 (%2)").arg(m_actions->undo().text(), keys) : QString());
    m_keep->setEnabled(m_model.changes().isFree());
    if (m_model.changes().isBusy())
        m_progress->begin(tr("Changing rows…"));
    else if (m_model.changes().isFree())
        m_progress->end();
}

void ReviewStep::settleRows()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_nothing->setContent(Icon::Search, m_model.counts().total() > 0 ? tr("No row matches these filters.") : tr("No rows are left."), {},
                          m_model.counts().total() > 0 ? tr("Show all rows") : QString());
    m_nothing->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    if (m_wantsProblem && !isEmpty) {
        m_wantsProblem = false;
        goToNextProblem(m_problemStep);
    }
    if (m_wantedRow >= 0 && !m_model.isArranging())
        goToSourceRow(std::exchange(m_wantedRow, -1));
}

} // namespace Muster
