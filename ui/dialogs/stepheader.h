// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/marktag.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace Muster {

class ElidedLabel;
class StepButton;

/// "1 Source › 2 Columns › 3 Review": where one is in a dialog of steps, with the steps done as ways back, and what it is about at the
/// other end.
class StepHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StepHeader(const QStringList &names, QWidget *parent = nullptr);

    /// `reachable` steps, counted from the first, can be clicked.
    void setCurrent(int step, int reachable);
    void setFacts(const QString &facts);
    /// What the dialog works on, such as a list and its connection, and the connection's mark; they stand before the facts.
    void setPlace(const QString &place, const MarkLook &mark = {});

Q_SIGNALS:
    void stepClicked(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateChevrons();

    QList<StepButton *> m_steps;
    QList<QLabel *> m_chevrons;
    MarkTag *m_mark = nullptr;
    ElidedLabel *m_place = nullptr;
    ElidedLabel *m_facts = nullptr;
};

} // namespace Muster
