// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/stepdialog.h"

#include "dialogs/confirmkeys.h"
#include "dialogs/fittoscreen.h"
#include "dialogs/stepheader.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr QSize preferredSize{1100, 700};
constexpr QSize smallestSize{900, 560};
constexpr int footerHeight = 55;

/// Gives a step all the room there is, or lets it be scrolled where that is less than it needs. (QScrollArea's own way asks for the
/// preferred height wherever a line wraps, so a table in it would never shrink.)
class StepRoom : public QScrollArea
{
public:
    explicit StepRoom(QWidget *step)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        const bool filled = step->autoFillBackground();
        setWidget(step);
        step->setAutoFillBackground(filled);
        viewport()->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        fit();
        QScrollArea::resizeEvent(event);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const QLayout *layout = widget()->layout();
        const QSize all = maximumViewportSize();
        const auto neededIn = [layout](int width) {
            const int least = layout->totalMinimumSize().height();
            return layout->hasHeightForWidth() ? std::max(least, layout->totalMinimumHeightForWidth(width)) : least;
        };
        const int neededWidth = layout->totalMinimumSize().width();
        int height = all.height() - (neededWidth > all.width() ? horizontalScrollBar()->sizeHint().height() : 0);
        int width = std::max(all.width(), neededWidth);
        if (neededIn(width) > height) {
            width = std::max(all.width() - verticalScrollBar()->sizeHint().width(), neededWidth);
            height = neededIn(width);
        }
        widget()->resize(width, height);
    }
};

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
    footer->setMinimumHeight(footerHeight + 1);
    footer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a note of several lines makes it higher
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
    m_steps->addWidget(new StepRoom(step));
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

void StepDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        fitToScreen(*this, smallestSize);
    QDialog::showEvent(event); // places it
}

void StepDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*this, *event))
        QDialog::keyPressEvent(event);
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
