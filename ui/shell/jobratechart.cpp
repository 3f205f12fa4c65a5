// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobratechart.h"

#include "models/historytext.h"
#include "shell/ratehistory.h"
#include "theme/theme.h"
#include "widgets/columnchart.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

constexpr int chartWidth = 360;

QString figure(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0);
}

} // namespace

JobRateChart::JobRateChart(QWidget *parent) : QWidget(parent), m_chart(new ColumnChart(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("jobRate"));
    m_chart->setAccessibleName(tr("Rows per second over time"));
    m_chart->setMaximumWidth(chartWidth);
    m_text->setObjectName(QStringLiteral("jobRateText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_text, TextRole::Muted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m);
    row->addWidget(m_chart, 1);
    row->addWidget(m_text);
    row->addStretch(1);
}

void JobRateChart::showRate(const RateHistory &rate)
{
    QList<ColumnChart::Column> columns;
    double fastest = 0;
    // The last slice has only begun: it would look like a slump.
    for (qsizetype i = 0; i + 1 < rate.slices().size(); ++i) {
        const double perSecond = double(rate.slices().at(i)) * 1000.0 / double(rate.span());
        fastest = std::max(fastest, perSecond);
        columns.append({tr("after %1: %2 a second", "a time; rows").arg(jobDurationText((i + 1) * rate.span()), figure(perSecond)),
                        static_cast<int>(std::min<qint64>(rate.slices().at(i), 1'000'000'000))});
    }
    m_chart->setColumns(columns, color(Token::Accent, palette()));
    const double average = double(rate.risen()) * 1000.0 / double(std::max<qint64>(1, rate.lasted()));
    m_text->setText(tr("%1 rows a second on average · %2 at the fastest").arg(figure(average), figure(fastest)));
}

void JobRateChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_chart->setColumns(QList(m_chart->columns()), color(Token::Accent, palette()));
}

} // namespace Muster
