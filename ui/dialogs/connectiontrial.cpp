// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectiontrial.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int markSize = 16;

std::pair<Icon, Token> lookOf(Allowed allowed)
{
    switch (allowed) {
    case Allowed::Yes:
        return {Icon::Check, Token::Good};
    case Allowed::No:
        return {Icon::Block, Token::Bad};
    case Allowed::NotTold:
        break;
    }
    return {Icon::Minus, Token::Muted};
}

} // namespace

ConnectionTrial::ConnectionTrial(ConnectionService &connections, QWidget *parent) : QWidget(parent), m_connections(connections)
{
    setObjectName(QStringLiteral("connectionTrial"));
    m_running = new QWidget;
    m_asking = new QLabel;
    auto *progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("Trying the connection out"));
    m_stop = new QPushButton(tr("Cancel the test"));
    m_stop->setObjectName(QStringLiteral("cancelTest"));
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT cancelled();
    });
    auto *row = new QHBoxLayout(m_running);
    row->setContentsMargins({});
    row->setSpacing(Space::m);
    row->addWidget(m_asking);
    row->addWidget(progress, 1);
    row->addWidget(m_stop);
    m_banner = new Banner;
    m_lines = new QWidget;
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(Space::m, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::s);
    m_grid->setVerticalSpacing(Space::xs);
    m_grid->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::s);
    layout->addWidget(m_running);
    layout->addWidget(m_banner);
    layout->addWidget(m_lines);
    clear();
}

void ConnectionTrial::start(const Connection &connection)
{
    clear();
    m_asking->setText(tr("Asking %1…", "a vendor").arg(providerName(connection.provider)));
    m_running->show();
    m_stop->setFocus(); // what had it cannot be used meanwhile
    m_call = m_connections.test(connection.id, this);
    m_call->onDone(this, [this, name = connection.name](const Result<ConnectionReport> &report) { take(report, name); });
}

void ConnectionTrial::clear()
{
    delete m_call;
    m_running->hide();
    m_banner->hide();
    emptyLines();
}

void ConnectionTrial::take(const Result<ConnectionReport> &report, const QString &name)
{
    m_call.clear();
    m_running->hide();
    if (report) {
        showReport(*report);
    } else {
        const UserText text = userText(report.error(), name);
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, text.whatHappened, text.whatToDo, {}, text.details);
    }
    m_banner->pointOut(); // read aloud too
    Q_EMIT ended(report.has_value());
}

void ConnectionTrial::emptyLines()
{
    m_lines->hide();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConnectionTrial::showReport(const ConnectionReport &report)
{
    const QString took = tr("Answered in %1 ms.").arg(QLocale().toString(static_cast<qlonglong>(report.latency.count())));
    const QString rest = report.workspaceName.isEmpty()
                             ? took
                             : tr("%1 Workspace: %2.", "how long it took; a name").arg(took, report.workspaceName);
    m_banner->showMessage(TagTone::Good, Icon::Check, tr("It works."), rest);
    int line = 0;
    for (const auto &[capability, allowed] : report.capabilities) {
        const auto [shape, tint] = lookOf(allowed);
        auto *mark = new QLabel;
        mark->setPixmap(iconPixmap(shape, color(tint, palette()), markSize, devicePixelRatioF()));
        auto *what = new QLabel(keyCapabilityText(capability));
        auto *answer = new QLabel(allowedText(allowed));
        setTextRole(answer, TextRole::Muted);
        m_grid->addWidget(mark, line, 0);
        m_grid->addWidget(what, line, 1);
        m_grid->addWidget(answer, line, 2);
        ++line;
    }
    m_lines->setVisible(line > 0);
}

} // namespace Muster
