// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fieldeditor.h"

#include "theme/painting.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QToolTip>

#include <utility>

namespace Muster {

FieldEditor::FieldEditor(Judge judge, QWidget *parent) : QLineEdit(parent), m_judge(std::move(judge))
{
    connect(this, &QLineEdit::textChanged, this, &FieldEditor::judge);
}

void FieldEditor::judge()
{
    const QString problem = m_judge(text());
    if (problem == m_problem)
        return;
    m_problem = problem;
    setToolTip(problem);
    setAccessibleDescription(problem);
    if (hasFocus() && !problem.isEmpty())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), problem, this);
    else
        QToolTip::hideText();
    update();
    Q_EMIT judged();
}

void FieldEditor::selectFromEnd()
{
    const int length = static_cast<int>(text().size());
    setSelection(length, -length);
}

void FieldEditor::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_problem.isEmpty())
        return;
    QPainter painter(this);
    drawBox(painter, rect(), QColor(), color(Token::Bad, palette()), controlRadius, 2);
}

} // namespace Muster
