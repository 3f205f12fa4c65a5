// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/reviewnote.h"

#include "theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace Muster {

ReviewNote::ReviewNote(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::xs);
    const auto addLabel = [layout] {
        auto *label = new QLabel;
        setTextRole(label, TextRole::Muted);
        layout->addWidget(label);
        return label;
    };
    const auto addLink = [this, layout](const QString &text, const QString &objectName, void (ReviewNote::*signal)()) {
        auto *link = new QPushButton(text);
        link->setObjectName(objectName);
        link->setAutoDefault(false);
        setButtonRole(link, ButtonRole::Link);
        connect(link, &QPushButton::clicked, this, signal);
        layout->addWidget(link);
        return link;
    };
    m_text = addLabel();
    m_text->setObjectName(QStringLiteral("reviewNote"));
    m_discard = addLink(tr("Discard them"), QStringLiteral("discardLink"), &ReviewNote::discardRequested);
    m_bringBack = addLink(tr("Bring them back"), QStringLiteral("bringBackLink"), &ReviewNote::bringBackRequested);
    m_dot = addLabel();
    m_dot->setText(QStringLiteral("·"));
    m_requests = addLink(tr("Show exact requests"), QStringLiteral("requestsLink"), &ReviewNote::requestsRequested);
    addLabel()->setText(QStringLiteral("·"));
    m_save = addLink(tr("Save result…"), QStringLiteral("saveResult"), &ReviewNote::saveRequested);
    layout->addStretch();
}

void ReviewNote::setCounts(qint64 invalid, qint64 discarded, bool anythingReady)
{
    QString text;
    if (invalid > 0)
        text = tr("%Ln invalid row(s) will not be sent.", nullptr, static_cast<int>(invalid));
    else if (discarded > 0)
        text = tr("%Ln row(s) discarded.", nullptr, static_cast<int>(discarded));
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_discard->setVisible(invalid > 0);
    m_bringBack->setVisible(discarded > 0 && invalid == 0);
    m_dot->setVisible(!text.isEmpty());
    m_save->setText(tr("Save result…"));
    m_save->setToolTip(tr("Every row with its verdict, as a CSV file or an Excel workbook (%1)")
                           .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_discard->setToolTip(tr("Takes all invalid rows out of the list; Undo brings them back."));
    m_requests->setEnabled(anythingReady);
    m_requests->setToolTip(anythingReady ? QString() : tr("No row is ready, so nothing would be sent."));
}

void ReviewNote::setSavable(bool savable)
{
    m_save->setEnabled(savable);
}

void ReviewNote::showSaved(const QString &path)
{
    m_save->setText(tr("Result saved"));
    m_save->setToolTip(QDir::toNativeSeparators(path));
}

} // namespace Muster
