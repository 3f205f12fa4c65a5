// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blocklistoverview.h"

#include "base/formulaguard.h"
#include "base/onworker.h"
#include "models/blockedleadsmodel.h"
#include "models/blockedleadtext.h"
#include "pages/filterrow.h"
#include "store/settings.h"
#include "theme/theme.h"
#include "widgets/barlist.h"
#include "widgets/columnchart.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostReasons = 5;
constexpr int mostMonths = 24;
constexpr int mostInColumn = 1'000'000'000; ///< a chart counts in int

QString foldedName()
{
    return QStringLiteral("blocklist/overview");
}

QString monthText(QDate month)
{
    //: A month with its year.
    return QLocale().toString(month, BlocklistOverview::tr("MMM yyyy"));
}

QLabel *headingFor(const QWidget &chart, QWidget *parent)
{
    auto *heading = new QLabel(chart.accessibleName(), parent);
    setTextRole(heading, TextRole::GroupHeading);
    return heading;
}

/// A reason as a cell that no spreadsheet runs.
QString cellOf(const QString &reason)
{
    const QString text = reasonText(reason).simplified();
    return needsFormulaGuard(text.toStdString()) ? QLatin1Char('\'') + text : text;
}

QDate lastDayOf(QDate month)
{
    return month.addMonths(1).addDays(-1);
}

} // namespace

BlocklistOverview::BlocklistOverview(const BlockedLeadsModel &model, FilterRow &filters, QPushButton &toggle, Settings &settings,
                                     QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_filters(filters),
      m_toggle(toggle),
      m_settings(settings),
      m_reasons(new BarList(this)),
      m_chart(new ColumnChart(this)),
      m_monthText(new QLabel(this)),
      m_copy(new QPushButton(tr("Copy numbers"), this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    layOut();
    connect(&m_soon, &QTimer::timeout, this, &BlocklistOverview::count);
    connect(&m_model, &BlockedLeadsModel::countsChanged, this, &BlocklistOverview::askToCount);
    connect(&m_filters, &FilterRow::filterChanged, this, &BlocklistOverview::askToCount);
    connect(&m_toggle, &QPushButton::toggled, this, &BlocklistOverview::fold);
    connect(m_reasons, &BarList::clicked, this, [this](int bar) { m_filters.toggleReason(QString(m_shownReasons.at(bar).reason)); });
    connect(m_chart, &ColumnChart::clicked, this, &BlocklistOverview::toggleMonth);
    connect(m_copy, &QPushButton::clicked, this, &BlocklistOverview::copy);
    m_toggle.setChecked(m_settings.choice(foldedName()) == QLatin1String("open"));
    setVisible(m_toggle.isChecked());
}

void BlocklistOverview::layOut()
{
    setObjectName(QStringLiteral("blocklistOverview"));
    m_toggle.setObjectName(QStringLiteral("overviewButton"));
    m_toggle.setCheckable(true);
    m_toggle.setToolTip(tr("Shows why people are on this list, and how many came in each month."));
    m_reasons->setObjectName(QStringLiteral("reasonBars"));
    m_reasons->setAccessibleName(tr("By reason"));
    m_chart->setObjectName(QStringLiteral("monthChart"));
    m_chart->setAccessibleName(tr("By month"));
    m_chart->setInteractive(true);
    m_monthText->setObjectName(QStringLiteral("monthText"));
    m_monthText->setWordWrap(true);
    m_monthText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_monthText, TextRole::Muted);
    m_copy->setObjectName(QStringLiteral("copyNumbers"));
    m_copy->setToolTip(tr("Copies both charts as a table, for a spreadsheet."));
    setButtonRole(m_copy, ButtonRole::Link);

    auto *reasons = new QVBoxLayout;
    reasons->setSpacing(Space::xs);
    QLabel *reasonsHeading = headingFor(*m_reasons, this);
    reasonsHeading->setMinimumHeight(m_copy->sizeHint().height()); // level with the other one, which has a link beside it
    reasons->addWidget(reasonsHeading);
    reasons->addWidget(m_reasons);
    reasons->addStretch(1);
    auto *heading = new QHBoxLayout;
    heading->addWidget(headingFor(*m_chart, this), 1);
    heading->addWidget(m_copy);
    auto *months = new QVBoxLayout;
    months->setSpacing(Space::xs);
    months->addLayout(heading);
    months->addWidget(m_chart);
    months->addWidget(m_monthText);
    months->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xl);
    row->addLayout(reasons, 1);
    row->addLayout(months, 1);
}

void BlocklistOverview::setPossible(bool possible)
{
    m_isPossible = possible;
    m_toggle.setVisible(possible);
    setVisible(possible && m_toggle.isChecked());
    askToCount();
}

void BlocklistOverview::fold(bool open)
{
    m_settings.setChoice(foldedName(), open ? QStringLiteral("open") : QStringLiteral("folded"));
    setVisible(open && m_isPossible);
    if (open)
        count();
}

void BlocklistOverview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMonths(); // in the scheme's colour
}

void BlocklistOverview::askToCount()
{
    if (m_toggle.isChecked() && m_isPossible && !m_soon.isActive())
        m_soon.start();
}

void BlocklistOverview::count()
{
    m_isStale = m_isCounting;
    if (m_isCounting)
        return;
    m_isCounting = true;
    const auto work = [rows = m_model.allRows(), filter = m_filters.filter()] { return tallyOf(rows, filter); };
    onWorker(this, work, [this](std::optional<BlockedTally> &&tally) {
        m_isCounting = false;
        if (tally)
            take(std::move(*tally));
        if (std::exchange(m_isStale, false))
            askToCount();
    });
}

void BlocklistOverview::take(BlockedTally &&tally)
{
    m_tally = std::move(tally);
    showReasons();
    showMonths();
}

void BlocklistOverview::showReasons()
{
    const QSet<QString> chosen = m_filters.filter().reasons;
    QList<BarList::Bar> bars;
    qint64 whole = 0;
    qint64 others = 0;
    m_shownReasons.clear();
    for (const ReasonCount &each : std::as_const(m_tally.reasons)) {
        whole += each.count;
        if (m_shownReasons.size() == mostReasons) {
            others += each.count;
            continue;
        }
        m_shownReasons.append(each);
        bars.append({reasonText(each.reason), each.count, chosen.contains(each.reason), true});
    }
    if (others > 0)
        bars.append({tr("Other reasons"), others, false, false});
    m_reasons->setBars(bars, whole);
}

void BlocklistOverview::showMonths()
{
    m_months = newestMonths(m_tally.months, QDate::currentDate(), mostMonths);
    const BlockedLeadsFilter filter = m_filters.filter();
    QList<ColumnChart::Column> columns;
    qint64 before = 0; // the newest month, which is not over yet
    for (const MonthCount &each : std::as_const(m_months)) {
        const bool isOn = filter.from == each.month && filter.to == lastDayOf(each.month);
        columns.append({QStringLiteral("%1: %2").arg(monthText(each.month), QLocale().toString(each.count)),
                        static_cast<int>(std::min<qint64>(mostInColumn, each.count)), isOn});
        before += each.month < m_months.constLast().month ? each.count : 0;
    }
    m_chart->setColumns(columns, color(Token::Accent, palette()));
    m_chart->setVisible(!columns.isEmpty());
    QStringList texts;
    for (qsizetype back = 1; back <= std::min<qsizetype>(2, columns.size()); ++back)
        texts.append(columns.at(columns.size() - back).text);
    if (m_months.size() > 2)
        texts.append(tr("%1 a month from %2 to %3")
                         .arg(QLocale().toString(double(before) / double(m_months.size() - 1), 'f', 1),
                              monthText(m_months.constFirst().month), monthText(m_months.at(m_months.size() - 2).month)));
    if (const int undated = static_cast<int>(m_tally.undated); undated > 0)
        texts.append(tr("%Ln without a date", nullptr, undated));
    m_monthText->setText(texts.isEmpty() ? tr("Nobody in any month.") : texts.join(QStringLiteral(" · ")));
}

void BlocklistOverview::toggleMonth(int column)
{
    const QDate month = m_months.at(column).month;
    m_filters.toggleDays(month, lastDayOf(month), monthText(month));
}

/// All reasons and all months, not only those in sight; as figures that a spreadsheet reads in any language.
void BlocklistOverview::copy() const
{
    QString text = tr("Reason") + QLatin1Char('\t') + tr("Count") + QLatin1Char('\n');
    for (const ReasonCount &each : m_tally.reasons)
        text += cellOf(each.reason) + QLatin1Char('\t') + QString::number(each.count) + QLatin1Char('\n');
    text += QLatin1Char('\n') + tr("Month") + QLatin1Char('\t') + tr("Count") + QLatin1Char('\n');
    for (auto month = m_tally.months.cbegin(); month != m_tally.months.cend(); ++month)
        text += month.key().toString(QStringLiteral("yyyy-MM")) + QLatin1Char('\t') + QString::number(month.value()) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Muster
