// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"
#include "widgets/tag.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Muster {

class ElidedLabel;

/// The top of a page: its title with a status tag, one line of facts, and at the end its buttons, the primary one last.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// An empty text: no tag.
    void setStatus(const QString &text, TagTone tone);
    /// `action` is a link right after the facts, such as "Stop"; empty: none.
    void setFacts(const QString &facts, const QString &action = {});
    [[nodiscard]] QString facts() const;
    /// The button belongs to the header.
    QPushButton *addButton(const QString &label, ButtonRole role);

Q_SIGNALS:
    void factsActionTriggered();

private:
    ElidedLabel *m_title;
    Tag *m_status;
    ElidedLabel *m_facts;
    QPushButton *m_factsAction;
    QHBoxLayout *m_row;
};

} // namespace Muster
