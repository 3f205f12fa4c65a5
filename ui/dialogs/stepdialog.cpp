// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/stepdialog.h"

#include "dialogs/stepheader.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr QSize preferredSize{1100, 700};
constexpr QSize smallestSize{900, 560};
constexpr int footerHeight = 55;

} // namespace

StepDialog::StepDialog(const QStringList &stepNames, QWidget *parent) : QDialog(parent)
{
    setMinimumSize(smallestSize);
    resize(preferredSize);
    setSizeGripEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header = new StepHeader(stepNames);
    connect(m_header, &StepHeader::stepClicked, this, [this](int step) { goTo(step); });
    m_steps = new QStackedWidget;
    layout->addWidget(m_header);
    layout->addWidget(m_steps, 1);
    layout->addWidget(makeFooter());
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::ALT | Qt::Key_N)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false); // a key held down must not run through the review
        connect(shortcut, &QShortcut::activated, this, &StepDialog::forward);
    }
}

QWidget *StepDialog::makeFooter()
{
    auto *footer = new QWidget;
    footer->setFixedHeight(footerHeight + 1);
    setGround(footer, Token::Surface, Qt::TopEdge);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(20, 1, 20, 0);
    layout->setSpacing(Space::s);
    m_notes = new QStackedWidget;
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_primary = new QPushButton;
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    setButtonRole(m_primary, ButtonRole::Primary);
    for (QPushButton *button : {m_cancel, m_back, m_primary})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] { reject(); });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(currentStep() - 1); });
    connect(m_primary, &QPushButton::clicked, this, &StepDialog::forward);
    m_primary->installEventFilter(this);
    layout->addWidget(m_notes, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_primary);
    return footer;
}

void StepDialog::addStep(QWidget *step, QWidget *note)
{
    m_steps->addWidget(step);
    m_notes->addWidget(note ? note : new QWidget);
}

int StepDialog::currentStep() const
{
    return m_steps->currentIndex();
}

void StepDialog::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

void StepDialog::setLocked(bool locked)
{
    for (QWidget *way : std::initializer_list<QWidget *>{m_header, m_notes, m_cancel, m_back})
        way->setEnabled(!locked);
}

void StepDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_notes->setCurrentIndex(step);
    m_back->setVisible(step > 0);
    m_header->setCurrent(step, step);
}

void StepDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier);
    if (!isEnter) {
        QDialog::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && !event->isAutoRepeat())
        button->click();
}

bool StepDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_primary && event->type() == QEvent::MouseButtonDblClick)
        return true;
    return QDialog::eventFilter(watched, event);
}

void StepDialog::forward()
{
    if (!m_primary->isEnabled())
        return;
    // A cell or field that is being edited gives its text away when it loses the focus.
    if (QWidget *edited = focusWidget())
        edited->clearFocus();
    if (m_primary->isEnabled())
        goForward();
}

} // namespace Muster
