// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/daterangepopup.h"

#include "theme/theme.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace Muster {

namespace {

/// How wide a field must be for its longest day. What QDateEdit asks for by itself leaves the frame and the arrow out of account.
int widthForDays(const QDateEdit &edit)
{
    QChar widest = u'0';
    for (char16_t figure = u'1'; figure <= u'9'; ++figure) {
        if (edit.fontMetrics().horizontalAdvance(QChar(figure)) > edit.fontMetrics().horizontalAdvance(widest))
            widest = figure;
    }
    const QDate someDay(2028, 1, 28);
    int text = 0;
    for (int month = 0; month < 12; ++month) {
        QString day = edit.locale().toString(someDay.addMonths(month), edit.displayFormat());
        for (QChar &sign : day)
            sign = sign.isDigit() ? widest : sign;
        text = std::max(text, edit.fontMetrics().horizontalAdvance(day));
    }
    QStyleOptionComboBox frame;
    frame.initFrom(&edit);
    frame.editable = true;
    frame.rect = QRect(0, 0, 2 * text, controlHeight);
    const QRect field = edit.style()->subControlRect(QStyle::CC_ComboBox, &frame, QStyle::SC_ComboBoxEditField, &edit);
    return text + frame.rect.width() - field.width() + Space::s;
}

} // namespace

DateRangePopup::DateRangePopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_from(new QDateEdit(this)), m_to(new QDateEdit(this))
{
    setGround(this, Token::Surface, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge);
    setAccessibleName(tr("Custom range"));
    auto *fromLabel = new QLabel(tr("First day"), this);
    auto *toLabel = new QLabel(tr("Last day"), this);
    fromLabel->setBuddy(m_from);
    toLabel->setBuddy(m_to);
    m_from->setAccessibleName(fromLabel->text());
    m_to->setAccessibleName(toLabel->text());
    m_from->setObjectName(QStringLiteral("firstDay"));
    m_to->setObjectName(QStringLiteral("lastDay"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        //: A day in a date field.
        edit->setDisplayFormat(tr("d MMM yyyy"));
        edit->setMinimumHeight(controlHeight);
    }
    auto *go = new QPushButton(tr("Apply"), this);
    go->setObjectName(QStringLiteral("applyRange"));
    setButtonRole(go, ButtonRole::Quiet);
    connect(go, &QPushButton::clicked, this, &DateRangePopup::apply);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->addWidget(fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(go, 2, 1, Qt::AlignTrailing);
}

void DateRangePopup::open(const QWidget &anchor, QDate from, QDate to)
{
    const QDate today = QDate::currentDate();
    m_from->setDate(from.isValid() ? from : today.addDays(-29));
    m_to->setDate(to.isValid() ? to : today);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->ensurePolished();
        edit->setMinimumWidth(widthForDays(*edit));
    }
    adjustSize();
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + Space::xs)));
    show();
    m_from->setFocus(Qt::PopupFocusReason);
}

void DateRangePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event); // a popup closes on Escape by itself
}

void DateRangePopup::apply()
{
    close();
    Q_EMIT applied(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date()));
}

} // namespace Muster
