// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/welcomepage.h"

#include "choices.h"
#include "store/settings.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace Muster {

namespace {

constexpr int pageWidth = 640;
constexpr int markSize = 56;
constexpr int pointIconSize = 20;
constexpr QLatin1String welcomeChoice("welcome");
constexpr std::array pointIcons{Icon::Verify, Icon::Block, Icon::History};

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_mark(new QLabel(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    setGround(this, Token::Surface);
    m_mark->setPixmap(applicationIcon().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    auto *title = new QLabel(tr("Welcome to Muster"), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(titleFont());
    auto *practice = new QLabel(this);
    practice->setText(tr("Practice is a server inside Muster with made-up people. Nothing you do there leaves this computer."));
    practice->setWordWrap(true);
    setTextRole(practice, TextRole::Muted);
    setAccessibleName(title->text());

    auto *content = new QWidget;
    setGround(content, Token::Surface);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::l);
    column->addStretch(2);
    column->addWidget(m_mark);
    column->addWidget(title);
    column->addWidget(makePoints());
    column->addSpacing(Space::xs);
    column->addWidget(makeButtons());
    column->addWidget(practice);
    column->addStretch(3);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    row->addStretch(1);
    row->addLayout(column, 1000); // as wide as it may be
    row->addStretch(1);
    for (QWidget *part : content->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->setMaximumWidth(pageWidth);

    auto *scroll = new QScrollArea(this); // a small window, a large font
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    updateIcons();
}

QWidget *WelcomePage::makePoints()
{
    const QStringList texts{
        tr("Every row of a list is checked before anything is sent, and you see what each one will do."),
        tr("Whom you must not contact is kept off every campaign, across WaLead, Puffle and SendKit."),
        tr("Nothing is lost: jobs survive a crash or a dead network, and most of them can be undone."),
    };
    auto *points = new QWidget;
    auto *grid = new QGridLayout(points);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < static_cast<int>(texts.size()); ++i) {
        auto *icon = new QLabel(points);
        auto *text = new QLabel(texts.at(i), points);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        grid->addWidget(icon, i, 0, Qt::AlignTop);
        grid->addWidget(text, i, 1);
        m_icons << icon;
    }
    return points;
}

QWidget *WelcomePage::makeButtons()
{
    auto *buttons = new QWidget;
    const auto add = [buttons](const char *name, const QString &label, ButtonRole role) {
        auto *button = new QPushButton(label, buttons);
        button->setObjectName(QLatin1String(name));
        setButtonRole(button, role);
        return button;
    };
    QPushButton *sample = add("trySample", tr("Try it: check a sample list"), ButtonRole::Primary);
    QPushButton *connection = add("welcomeConnection", tr("Add your connection…"), ButtonRole::Quiet);
    QPushButton *guide = add("welcomeGuide", tr("Open the guide"), ButtonRole::Link);
    QPushButton *dismiss = add("dismissWelcome", tr("Go to the lists"), ButtonRole::Link);
    setFocusProxy(sample); // what a screen reader says first
    sample->setToolTip(tr("Shows what would become of each row. Nothing is blocked until you say so."));
    dismiss->setToolTip(tr("Does not show this page at the next start. You find it again in the Help menu."));
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->addWidget(sample, 0, 0);
    grid->addWidget(connection, 0, 1);
    grid->addWidget(guide, 1, 0, Qt::AlignLeading);
    grid->addWidget(dismiss, 1, 1, Qt::AlignLeading);
    grid->setColumnStretch(2, 1);
    setFocusProxy(sample);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(connection, &QPushButton::clicked, this, &WelcomePage::connectionRequested);
    connect(guide, &QPushButton::clicked, this, &WelcomePage::guideRequested);
    connect(dismiss, &QPushButton::clicked, this, &WelcomePage::dismissed);
    return buttons;
}

bool WelcomePage::isDue(Settings &settings)
{
    const QString isOpen = QStringLiteral("open");
    if (settings.choice(welcomeChoice).isEmpty())
        settings.setChoice(welcomeChoice, settings.choice(lastConnectionChoice).isEmpty() ? isOpen : QStringLiteral("done"));
    return settings.choice(welcomeChoice) == isOpen;
}

void WelcomePage::end(Settings &settings)
{
    settings.setChoice(welcomeChoice, QStringLiteral("done"));
}

QString WelcomePage::sampleList()
{
    QFile file(QStringLiteral(":/samples/opt-outs.csv"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString WelcomePage::sampleName()
{
    return tr("Sample list of opt-outs");
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void WelcomePage::updateIcons()
{
    const QColor tint = color(Token::Accent, palette());
    for (qsizetype i = 0; i < m_icons.size(); ++i)
        m_icons.at(i)->setPixmap(iconPixmap(pointIcons.at(static_cast<size_t>(i)), tint, pointIconSize, devicePixelRatioF()));
}

} // namespace Muster
