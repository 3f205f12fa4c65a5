// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"

#include <QList>
#include <QScrollArea>

class QLabel;
class QPushButton;

namespace Muster {

class Prompts;

/// The panel beside a blocklist: everything known of the current person, or how many are selected.
class BlockedLeadDetails : public QScrollArea
{
    Q_OBJECT

public:
    /// `prompts` must outlive the panel.
    explicit BlockedLeadDetails(Prompts &prompts, QWidget *parent = nullptr);

    void showNobody();
    void showLead(const BlockedLead &lead);
    /// `first` are the first few of them.
    void showSelection(int count, const QList<BlockedLead> &first);

    /// Opens the shown person's profile in the browser; nothing where none is shown.
    void openProfile();

    [[nodiscard]] QSize sizeHint() const override;

private:
    QWidget *makeField(const QString &name, QLabel *value, QWidget *extra = nullptr);
    void setField(QWidget *field, QLabel *value, const QString &text, const QString &toolTip = {});

    Prompts &m_prompts;
    BlockedLead m_lead;
    QLabel *m_heading;
    QLabel *m_summary;
    QPushButton *m_open;
    QLabel *m_reason;
    QLabel *m_blockedOn;
    QLabel *m_record;
    QLabel *m_workspace;
    QPushButton *m_copyRecord;
    QWidget *m_fields;
    QWidget *m_reasonField;
    QWidget *m_blockedOnField;
    QWidget *m_recordField;
    QWidget *m_workspaceField;
};

} // namespace Muster
