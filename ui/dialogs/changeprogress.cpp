// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/changeprogress.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

#include <chrono>

namespace Muster {

namespace {

constexpr std::chrono::milliseconds noticeableWait{300};
constexpr int permille = 1000;

} // namespace

ChangeProgress::ChangeProgress(QWidget *parent) : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar)
{
    m_text->setObjectName(QStringLiteral("changeText"));
    m_text->setFont(figuresFont());
    m_bar->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Stop"));
    cancel->setObjectName(QStringLiteral("cancelChange"));
    cancel->setAutoDefault(false);
    cancel->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    connect(cancel, &QPushButton::clicked, this, &ChangeProgress::cancelRequested);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, this,
            &ChangeProgress::cancelRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::m);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(cancel);
    m_wait.setSingleShot(true);
    m_wait.setInterval(noticeableWait);
    connect(&m_wait, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ChangeProgress::begin(const QString &what)
{
    m_bar->setAccessibleName(what);
    m_text->setText(what);
    m_bar->setRange(0, 0);
    if (isHidden() && !m_wait.isActive())
        m_wait.start();
}

void ChangeProgress::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? permille : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * permille / total) : 0);
}

void ChangeProgress::end()
{
    m_wait.stop();
    hide();
}

} // namespace Muster
