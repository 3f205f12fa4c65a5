// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/provider.h"
#include "models/leadset.h"

#include <QSet>
#include <QWidget>

class QMenu;

namespace Muster {

class Chip;
class FlowLayout;

/// The statuses of a roster as chips with their counts, in pipeline order: those in flight together in one, those that ended each in its own.
/// Every single status, by its stage, is in a menu. One more chip for who is blocked. In two lines at most: where there is no room for
/// more, the last statuses are in the menu only.
class StatusChips : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChips(Provider provider, QWidget *parent = nullptr);

    void setCounts(const QList<StatusCount> &counts);
    void setBlockedCount(int count);
    /// Empty: any status.
    [[nodiscard]] const QSet<QString> &selected() const { return m_selected; }
    [[nodiscard]] bool isBlockedOnly() const;
    /// Emits selectionChanged() where it is a change.
    void setSelected(const QSet<QString> &statuses, bool isBlockedOnly);
    /// All on, or all off where they are on already.
    void toggle(const QSet<QString> &statuses);

Q_SIGNALS:
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What one chip stands for.
    struct Group
    {
        QString label;
        QSet<QString> statuses;
        qint64 count = 0;
    };

    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] qint64 countOf(const QString &status) const;
    [[nodiscard]] QList<LeadStage> stages() const;
    [[nodiscard]] QStringList statusesOf(LeadStage stage) const;
    void updateChips();
    void fold();
    void fillMenu();
    void openMenu();

    const Provider m_provider;
    QList<StatusCount> m_counts;
    QSet<QString> m_selected;
    QList<Group> m_groups; ///< of the chips
    QList<Chip *> m_chips;
    Chip *m_blocked;
    Chip *m_all;
    QMenu *m_menu;
    FlowLayout *m_flow;
};

} // namespace Muster
