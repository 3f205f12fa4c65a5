// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job.h"
#include "widgets/statedelegate.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace Muster {

class Chip;

/// A row state's shape and colour, which go with its word wherever it is shown.
[[nodiscard]] StateLook lookOf(RowState state);

/// How many rows of a job are in which state, and which of them are to be seen: several at once, or all. A state that no row is in has no
/// chip, unless it is chosen.
class RowStateChips : public QWidget
{
    Q_OBJECT

public:
    explicit RowStateChips(QWidget *parent = nullptr);

    void setCounts(const JobCounts &counts);
    /// Empty: all.
    [[nodiscard]] QList<RowState> selection() const;
    /// Checks the chips without a signal.
    void setSelection(const QList<RowState> &states);

Q_SIGNALS:
    /// By the user.
    void selectionChanged();

private:
    void settle();

    Chip *m_all;
    QList<std::pair<RowState, Chip *>> m_chips;
    JobCounts m_counts;
};

} // namespace Muster
