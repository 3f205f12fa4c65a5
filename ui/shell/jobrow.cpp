// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/jobrow.h"

#include "shell/jobprogress.h"
#include "shell/jobtray.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Muster {

namespace {

constexpr int barWidth = 260;
constexpr int barSteps = 1000; ///< a bar counts in int, a job in 64 bits

} // namespace

JobRow::JobRow(JobEntry *entry, QWidget *parent)
    : QWidget(parent),
      m_entry(entry),
      m_title(new ElidedLabel(entry->title(), this)),
      m_bar(new QProgressBar(this)),
      m_figures(new ElidedLabel({}, this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setAccessibleName(entry->title());
    m_figures->setToken(Token::Muted);
    m_figures->setFont(figuresFont());
    setButtonRole(m_cancel, ButtonRole::Quiet);
    m_cancel->setVisible(entry->isCancellable());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::m);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_figures);
    row->addStretch(1);
    row->addWidget(m_cancel);

    connect(entry, &JobEntry::progressChanged, this, &JobRow::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &JobRow::cancel);
    showProgress();
}

void JobRow::showProgress()
{
    const bool isKnown = m_entry->total() > 0;
    m_bar->setRange(0, isKnown ? barSteps : 0);
    if (isKnown)
        m_bar->setValue(static_cast<int>(barSteps * std::min(m_entry->done(), m_entry->total()) / m_entry->total()));
    m_figures->setText(progressText(m_entry->done(), m_entry->total(), m_entry->elapsed()));
}

void JobRow::cancel()
{
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Cancelling…"));
    Q_EMIT m_entry->cancelRequested();
}

} // namespace Muster
