// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/icons.h"
#include "widgets/tag.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Muster {

/// A state of the whole page: an icon, a bold first sentence, what is still possible, at most one action, and the server's own
/// words behind "Details". Hidden until shown with a text.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows the banner. `details` empty: no "Details" link. `action` empty: no button.
    void showMessage(TagTone tone, Icon icon, const QString &strong, const QString &rest, const QString &action = {},
                     const QString &details = {});
    /// Draws the eye to the banner for a moment, and has assistive technology read it: what was just asked for cannot be done because of it.
    void pointOut();
    [[nodiscard]] bool isPointedOut() const { return m_pointsOut.isActive(); }
    /// A further button after the action, for the banner that asks for a decision. The banner owns it.
    [[nodiscard]] QPushButton *addButton(const QString &text);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateColors();

    TagTone m_tone = TagTone::Notice;
    Icon m_icon = Icon::Warning;
    QLabel *m_iconLabel = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_detailsToggle = nullptr;
    QPushButton *m_action = nullptr;
    QHBoxLayout *m_row = nullptr;
    QTimer m_pointsOut;
};

} // namespace Muster
