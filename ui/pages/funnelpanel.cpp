// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/funnelpanel.h"

#include "pages/rosterlook.h"
#include "store/settings.h"
#include "theme/theme.h"
#include "widgets/columnchart.h"
#include "widgets/segmentbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Muster {

namespace {

constexpr qint64 mostWeeks = 26; ///< half a year: the newest

QString foldedName()
{
    return QStringLiteral("roster/replies");
}

QString dayText(QDate day)
{
    //: A day without its year.
    return QLocale().toString(day, FunnelPanel::tr("d MMM"));
}

} // namespace

FunnelPanel::FunnelPanel(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_bar(new SegmentBar(this)),
      m_toggle(new QToolButton(this)),
      m_replies(new QWidget(this)),
      m_chart(new ColumnChart(m_replies)),
      m_text(new QLabel(m_replies))
{
    m_bar->setObjectName(QStringLiteral("funnel"));
    m_bar->setAccessibleName(tr("Pipeline"));
    m_toggle->setObjectName(QStringLiteral("repliesToggle"));
    m_toggle->setText(tr("Replies"));
    m_toggle->setToolTip(tr("Shows the replies of each week."));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chart->setAccessibleName(tr("Replies of each week"));
    m_text->setObjectName(QStringLiteral("repliesText"));
    setTextRole(m_text, TextRole::Muted);

    auto *line = new QHBoxLayout;
    line->setSpacing(Space::s);
    line->addWidget(m_bar, 1);
    line->addWidget(m_toggle);
    auto *replies = new QHBoxLayout(m_replies);
    replies->setContentsMargins(0, 0, 0, 0);
    replies->setSpacing(Space::m);
    replies->addWidget(m_chart, 1);
    replies->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    column->addLayout(line);
    column->addWidget(m_replies);

    connect(m_bar, &SegmentBar::clicked, this, [this](int part) { Q_EMIT toggled(m_parts[part]); });
    connect(m_toggle, &QToolButton::toggled, this, &FunnelPanel::fold);
    const bool open = m_settings.choice(foldedName()) == QStringLiteral("open");
    m_toggle->setChecked(open);
    fold(open);
}

void FunnelPanel::setCounts(const QList<StatusCount> &counts, const QSet<QString> &selected)
{
    constexpr std::array tones{FunnelTone::Waiting, FunnelTone::Contacted, FunnelTone::Connected,
                               FunnelTone::Replied, FunnelTone::Finished,  FunnelTone::Lost};
    QList<SegmentBar::Segment> segments;
    m_parts.clear();
    for (const FunnelTone tone : tones) {
        SegmentBar::Segment segment{{}, 0, color(tone), false};
        QSet<QString> statuses;
        QStringList words;
        for (const StatusCount &each : counts) {
            if (funnelToneOf(leadStatusFromWord(each.key)) != tone)
                continue;
            segment.count += each.count;
            segment.isOn = segment.isOn || selected.contains(each.key);
            statuses.insert(each.key);
            words.append(statusText(each.key));
        }
        segment.label = words.join(QStringLiteral(", "));
        segments.append(segment);
        m_parts.append(statuses);
    }
    m_bar->setSegments(segments);
}

void FunnelPanel::setReplies(const QMap<QDate, int> &byWeek, int all)
{
    if (byWeek == m_byWeek && all == m_allReplies)
        return;
    m_byWeek = byWeek;
    m_allReplies = all;
    updateChart();
}

void FunnelPanel::updateChart()
{
    if (m_byWeek.isEmpty()) {
        m_chart->hide();
        m_text->setText(m_allReplies == 0 ? tr("No replies yet.")
                                          : tr("%Ln reply(ies); the server does not say when.", nullptr, m_allReplies));
        return;
    }
    const QDate last = m_byWeek.lastKey();
    const qint64 weeks = std::min(mostWeeks, m_byWeek.firstKey().daysTo(last) / 7 + 1);
    QList<ColumnChart::Column> columns;
    for (qint64 back = weeks - 1; back >= 0; --back) {
        const QDate week = last.addDays(-7 * back);
        const int replies = m_byWeek.value(week);
        columns.append({tr("week of %1: %2").arg(dayText(week), QLocale().toString(replies)), replies});
    }
    m_chart->setColumns(columns, color(FunnelTone::Replied));
    m_chart->show();
    const int all = m_allReplies;
    const int lastWeek = m_byWeek.last();
    m_text->setText(tr("%Ln reply(ies)", nullptr, all) + QStringLiteral(" · ") +
                    tr("%1 in the week of %2").arg(QLocale().toString(lastWeek), dayText(last)));
}

void FunnelPanel::fold(bool open)
{
    m_replies->setVisible(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_settings.setChoice(foldedName(), open ? QStringLiteral("open") : QStringLiteral("folded"));
}

} // namespace Muster
