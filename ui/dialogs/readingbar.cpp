// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/readingbar.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace Muster {

namespace {

constexpr qint64 noticeableMs = 300;
constexpr int permille = 1000;

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

ReadingBar::ReadingBar(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar), m_text(new QLabel)
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading"));
    m_text->setObjectName(QStringLiteral("readingText"));
    m_text->setFont(figuresFont());
    m_text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setTextRole(m_text, TextRole::Muted);
    auto *cancel = new QPushButton(tr("Cancel reading"));
    cancel->setObjectName(QStringLiteral("cancelReading"));
    cancel->setAutoDefault(false);
    cancel->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    connect(cancel, &QPushButton::clicked, this, &ReadingBar::cancelRequested);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &ReadingBar::cancelRequested); // while this is visible
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::m);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_text);
    layout->addWidget(cancel);
    hide();
}

void ReadingBar::begin()
{
    m_elapsed.start();
    m_text->setMinimumWidth(0);
    hide();
}

void ReadingBar::showProgress(qint64 bytesRead, qint64 bytesTotal, qint64 rows)
{
    if (m_elapsed.elapsed() < noticeableMs)
        return;
    m_bar->setRange(0, bytesTotal > 0 ? permille : 0);
    m_bar->setValue(bytesTotal > 0 ? static_cast<int>(static_cast<double>(bytesRead) / static_cast<double>(bytesTotal) * permille) : 0);
    m_text->setText(words(bytesRead, bytesTotal, rows));
    m_text->setMinimumWidth(std::max(m_text->minimumWidth(), m_text->sizeHint().width())); // the bar must not move to and fro
    show();
}

QString ReadingBar::words(qint64 bytesRead, qint64 bytesTotal, qint64 rows) const
{
    QStringList words;
    if (bytesTotal > 0)
        words << tr("%1 of %2").arg(bytesText(bytesRead), bytesText(bytesTotal));
    else if (bytesRead > 0)
        words << bytesText(bytesRead);
    const auto rowsRead = static_cast<int>(rows);
    const auto speed = static_cast<int>(rows * 1000 / std::max<qint64>(1, m_elapsed.elapsed()));
    if (rowsRead > 0)
        words << tr("%Ln row(s)", nullptr, rowsRead) << tr("%Ln row(s) a second", nullptr, speed);
    return words.isEmpty() ? tr("Reading…") : words.join(QStringLiteral(" · "));
}

} // namespace Muster
