// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobline.h"

#include "shell/jobentry.h"
#include "shell/jobprogress.h"
#include "shell/jobratechart.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/announcing.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int barWidth = 260;
constexpr int leastBarWidth = 60;
constexpr int barSteps = 1000; ///< a bar counts in int, a job in 64 bits
constexpr int foldWidth = 18;
constexpr int foldHeight = 22;
constexpr int beforeTitle = 24; ///< as far as the text of a result stands from its edge
constexpr int foldIconSize = 14;

} // namespace

JobLine::JobLine(JobEntry *entry, QWidget *parent)
    : QWidget(parent),
      m_entry(entry),
      m_fold(new QToolButton(this)),
      m_title(new ElidedLabel(entry->title(), this)),
      m_bar(new QProgressBar(this)),
      m_figures(new ElidedLabel({}, this)),
      m_hold(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_facts(new QWidget(this)),
      m_rate(new JobRateChart(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(entry->title());
    m_fold->setObjectName(QStringLiteral("foldJob"));
    m_fold->setAutoRaise(true);
    m_fold->setIconSize({foldIconSize, foldIconSize});
    m_fold->setFixedSize(foldWidth, foldHeight);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(leastBarWidth);
    m_bar->setMaximumWidth(barWidth);
    m_bar->setAccessibleName(entry->title());
    m_figures->setToken(Token::Muted);
    m_figures->setFont(figuresFont());
    setButtonRole(m_hold, ButtonRole::Quiet);
    setButtonRole(m_cancel, ButtonRole::Quiet);
    m_hold->setVisible(entry->controls().testFlag(JobEntry::Pausable));
    m_cancel->setVisible(entry->controls().testFlag(JobEntry::Cancellable));
    m_facts->hide();
    layOut();

    connect(entry, &JobEntry::changed, this, &JobLine::showProgress);
    connect(entry, &JobEntry::stateChanged, this, [this] {
        showState();
        tell();
    });
    connect(m_fold, &QToolButton::clicked, this, [this] { fold(m_facts->isHidden()); });
    connect(m_hold, &QPushButton::clicked, this, &JobLine::hold);
    connect(m_cancel, &QPushButton::clicked, entry, &JobEntry::askToCancel);
    fold(false);
    showState();
}

void JobLine::layOut()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(0);
    auto *margin = new QWidget;
    margin->setFixedSize(beforeTitle, foldHeight);
    m_fold->setParent(margin);
    title->addWidget(margin);
    title->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addLayout(title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_figures);
    row->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::m);
    buttons->addWidget(m_hold);
    buttons->addWidget(m_cancel);
    row->addLayout(buttons);
    auto *facts = new FlowLayout(m_facts, Space::xs);
    facts->setContentsMargins(beforeTitle, 0, 0, Space::xs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    column->addLayout(row);
    column->addWidget(m_facts);
    m_rate->setContentsMargins(beforeTitle, 0, 0, Space::xs);
    column->addWidget(m_rate);
}

QString JobLine::withLookUp(const QString &word) const
{
    return m_entry->isLookingUp() && !m_entry->note().isEmpty() ? word + QStringLiteral(" · ") + m_entry->note() : word;
}

QString JobLine::figures() const
{
    const QString progress = progressText(m_entry->done(), m_entry->total(), m_entry->perSecond());
    QString word;
    switch (m_entry->state()) {
    case JobEntry::State::Running:
        word = m_entry->note();
        break;
    case JobEntry::State::Pausing:
        word = withLookUp(tr("Pausing…"));
        break;
    case JobEntry::State::Paused:
        word = tr("Paused");
        break;
    case JobEntry::State::Resuming:
        word = tr("Resuming…");
        break;
    case JobEntry::State::Cancelling:
        word = withLookUp(tr("Cancelling…"));
        break;
    }
    if (word.isEmpty() || progress.isEmpty())
        return word + progress;
    return word + QStringLiteral(" · ") + progress;
}

void JobLine::showProgress()
{
    const bool isKnown = m_entry->total() > 0;
    m_bar->setRange(0, isKnown ? barSteps : 0);
    if (isKnown)
        m_bar->setValue(static_cast<int>(barSteps * std::min(m_entry->done(), m_entry->total()) / m_entry->total()));
    m_figures->setText(figures());
    m_title->setText(m_entry->title());
    m_bar->setAccessibleName(m_entry->title());
    showCancel();
    showFacts();
    // A note that counts down is told once, not each second.
    if (const bool hasNote = !m_entry->note().isEmpty(); hasNote != m_hadNote) {
        m_hadNote = hasNote;
        if (hasNote)
            tell();
    }
}

void JobLine::showState()
{
    const JobEntry::State state = m_entry->state();
    const bool isHeld = state == JobEntry::State::Paused || state == JobEntry::State::Resuming;
    m_hold->setText(isHeld ? tr("Resume") : tr("Pause"));
    m_hold->setAccessibleName(QStringLiteral("%1: %2").arg(m_hold->text(), m_entry->title()));
    m_hold->setEnabled(state == JobEntry::State::Running || state == JobEntry::State::Paused);
    showProgress();
}

void JobLine::showCancel()
{
    const bool isCancelling = m_entry->state() == JobEntry::State::Cancelling;
    const bool isAgain = isCancelling && m_entry->isLookingUp();
    m_cancel->setEnabled(!isCancelling || isAgain);
    m_cancel->setText(isAgain ? tr("Cancel at once") : isCancelling ? tr("Cancelling…") : tr("Cancel"));
    m_cancel->setToolTip(isAgain ? tr("Who was done is not looked up; those whose answer is missing stay in doubt.") : QString());
    m_cancel->setAccessibleName(QStringLiteral("%1: %2").arg(m_cancel->text(), m_entry->title()));
}

void JobLine::showFacts()
{
    const QList<JobFact> &facts = m_entry->facts();
    m_fold->setVisible(!facts.isEmpty());
    if (m_values.size() != facts.size()) {
        qDeleteAll(m_facts->findChildren<QLabel *>());
        m_values.clear();
        for (qsizetype i = 0; i < facts.size(); ++i) {
            auto *name = new QLabel;
            setTextRole(name, TextRole::Muted);
            name->setObjectName(QStringLiteral("factName"));
            auto *value = new QLabel;
            value->setFont(figuresFont());
            value->setContentsMargins(0, 0, Space::m, 0);
            value->setTextFormat(Qt::PlainText);
            m_facts->layout()->addWidget(name);
            m_facts->layout()->addWidget(value);
            m_values << value;
        }
    }
    const QList<QLabel *> names = m_facts->findChildren<QLabel *>(QStringLiteral("factName"));
    for (qsizetype i = 0; i < facts.size(); ++i) {
        names.at(i)->setText(facts.at(i).name);
        m_values.at(i)->setText(facts.at(i).value);
    }
    const RateHistory &rate = m_entry->rateHistory();
    m_rate->setVisible(!m_facts->isHidden() && rate.slices().size() > JobRateChart::fewestSlices);
    if (!m_rate->isHidden())
        m_rate->showRate(rate);
}

void JobLine::fold(bool open)
{
    m_facts->setVisible(open);
    const QString text = open ? tr("Show less") : tr("Show more");
    m_fold->setToolTip(text);
    m_fold->setAccessibleName(QStringLiteral("%1: %2").arg(text, m_entry->title()));
    updateIcons();
    showFacts();
}

void JobLine::hold()
{
    if (m_entry->state() == JobEntry::State::Paused)
        m_entry->askToResume();
    else
        m_entry->askToPause();
}

void JobLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void JobLine::updateIcons()
{
    m_fold->setIcon(icon(m_facts->isHidden() ? Icon::ChevronRight : Icon::ChevronDown, Token::Muted, palette()));
}

void JobLine::tell()
{
    setAccessibleName(QStringLiteral("%1: %2").arg(m_entry->title(), m_figures->text()));
    announce(this, accessibleName());
}

} // namespace Muster
