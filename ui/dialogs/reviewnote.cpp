// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/reviewnote.h"

#include "theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

ReviewNote::ReviewNote(ImportTarget target, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::xs);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Space::xs);
    column->addLayout(layout);
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
    m_both = addLabel();
    m_both->setText(QStringLiteral("·"));
    m_discarded = addLabel();
    m_discarded->setObjectName(QStringLiteral("discardedNote"));
    m_bringBack = addLink(tr("Bring them back"), QStringLiteral("bringBackLink"), &ReviewNote::bringBackRequested);
    m_dot = addLabel();
    m_dot->setText(QStringLiteral("·"));
    m_requests = addLink(tr("Show exact requests"), QStringLiteral("requestsLink"), &ReviewNote::requestsRequested);
    addLabel()->setText(QStringLiteral("·"));
    m_save = addLink(tr("Save result…"), QStringLiteral("saveResult"), &ReviewNote::saveRequested);
    layout->addStretch();
    m_consequence = new QCheckBox;
    m_consequence->setObjectName(QStringLiteral("acceptConsequence"));
    m_consequence->hide();
    connect(m_consequence, &QCheckBox::toggled, this, &ReviewNote::consequenceAccepted);
    column->addWidget(m_consequence);
    m_verify = new QCheckBox(tr("Check the list afterwards"));
    m_verify->setObjectName(QStringLiteral("verifyAfterwards"));
    m_verify->setToolTip(isBlocklist(target) ? tr("Reads the blocklist when all is sent, and says who is missing from it.")
                                             : tr("Reads the roster when all is sent, and says who is missing from it."));
    column->addWidget(m_verify);
}

void ReviewNote::setConsequence(const QString &consequence)
{
    //: What happens at once stands before it
    const QString text = consequence.isEmpty() ? QString() : tr("%1 That is meant.").arg(consequence);
    if (text == m_consequence->text())
        return;
    m_consequence->setText(text);
    m_consequence->setChecked(false);
    m_consequence->setVisible(!text.isEmpty());
    const int edge = text.isEmpty() ? 0 : Space::xs; // three lines fill the footer
    layout()->setContentsMargins(0, edge, 0, edge);
}

bool ReviewNote::isConsequenceAccepted() const
{
    return m_consequence->text().isEmpty() || m_consequence->isChecked();
}

void ReviewNote::setVerifying(bool verifying)
{
    m_verify->setChecked(verifying);
}

bool ReviewNote::isVerifying() const
{
    return m_verify->isChecked();
}

void ReviewNote::setCounts(qint64 invalid, qint64 discarded, bool anythingReady)
{
    const auto invalidRows = static_cast<int>(invalid);
    const auto discardedRows = static_cast<int>(discarded);
    const bool areBoth = invalid > 0 && discarded > 0;
    // Beside each other the two must leave room for the buttons of a narrow window.
    m_text->setText(areBoth ? tr("%Ln invalid.", nullptr, invalidRows)
                            : tr("%Ln invalid row(s) will not be sent.", nullptr, invalidRows));
    m_discarded->setText(areBoth ? tr("%Ln discarded.", nullptr, discardedRows) : tr("%Ln row(s) discarded.", nullptr, discardedRows));
    m_discard->setText(areBoth ? tr("Discard") : tr("Discard them"));
    m_bringBack->setText(areBoth ? tr("Bring back") : discarded == 1 ? tr("Bring it back") : tr("Bring them back"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_discard})
        part->setVisible(invalid > 0);
    m_both->setVisible(areBoth);
    for (QWidget *part : std::initializer_list<QWidget *>{m_discarded, m_bringBack})
        part->setVisible(discarded > 0);
    m_dot->setVisible(invalid > 0 || discarded > 0);
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
