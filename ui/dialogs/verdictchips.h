// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/verdict.h"
#include "import/importfield.h"
#include "widgets/statedelegate.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

namespace Muster {

class Chip;

/// A verdict's shape and colour, which go with its word wherever it is shown.
[[nodiscard]] StateLook lookOf(Verdict verdict);

/// How many rows have which verdict, and which of them are to be seen: several at once, or all. Assistive technology is told the counts
/// once they have come to rest.
class VerdictChips : public QWidget
{
    Q_OBJECT

public:
    /// Only a roster knows the verdict Blocked.
    explicit VerdictChips(ImportTarget target = ImportTarget::Blocklist, QWidget *parent = nullptr);

    /// `alreadyKnown` false: nobody knows who is blocked already, so no number is given for it.
    void setCounts(const VerdictCounts &counts, bool alreadyKnown);
    /// Empty: all.
    [[nodiscard]] QSet<Verdict> selection() const;
    /// Checks the chips without a signal.
    void setSelection(const QSet<Verdict> &verdicts);

Q_SIGNALS:
    /// By the user.
    void selectionChanged();

private:
    Chip *addChip(const QString &label, const QString &objectName);
    void settle();
    void tellCounts();

    QList<Verdict> m_verdicts; ///< that have a chip
    Chip *m_all = nullptr;
    QHash<Verdict, Chip *> m_chips;
    QTimer m_tellSoon; ///< typing changes counts with every key
    QString m_told;
};

} // namespace Muster
