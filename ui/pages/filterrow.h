// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/blockedleadset.h"
#include "models/blockedleadsfilter.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Muster {

class Chip;
class DateChip;
class ReasonChips;
class SearchField;

/// The filters of a blocklist in one row: search, addresses or domains (of a do-not-contact list), reasons, dates, and a link that clears them
/// while any is on.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    [[nodiscard]] BlockedLeadsFilter filter() const;
    void setReasonCounts(const QList<ReasonCount> &counts);
    /// Shows the chips of a do-not-contact list.
    void setKindCounts(qint64 addresses, qint64 domains);
    void setSearch(const QString &text);
    void setFilter(const BlockedLeadsFilter &filter);
    /// This reason too, or not any more. Empty: "no reason".
    void toggleReason(const QString &reason);
    /// Only these days, both included, under this name; where they are chosen already, any.
    void toggleDays(QDate from, QDate to, const QString &label);
    void focusSearch();
    void clear();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// With every key and every click; once for setFilter() and clear().
    void filterChanged(const Muster::BlockedLeadsFilter &filter);
    /// The user is done typing and wants to go on in the rows (Enter or Down in the search field).
    void leftForRows();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(Chip *kind, bool on);
    void announce();
    void fitReasons();

    SearchField *m_search;
    Chip *m_addresses;
    Chip *m_domains;
    ReasonChips *m_reasons;
    DateChip *m_dates;
    QPushButton *m_clear;
    QHBoxLayout *m_row;
    bool m_quiet = false; ///< while several parts are changed at once
};

} // namespace Muster
