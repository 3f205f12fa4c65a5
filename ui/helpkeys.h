// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Muster {

/// Help where one is, in every window of the application, modal ones too: F1 asks for the guide, Shift+F1 says what the control with the
/// cursor does, and a click in the "What's this?" mode what the clicked one does. Texts come from whatsthis.h when they are asked for, so
/// that nothing need be set anywhere. Listens for as long as it lives; one an application.
class HelpKeys : public QObject
{
    Q_OBJECT

public:
    explicit HelpKeys(QObject *parent = nullptr);

    /// The next click says what the clicked control does.
    static void enterWhatsThisMode();

Q_SIGNALS:
    /// F1 was pressed; `topic` is that of the page or dialog, or empty.
    void guideRequested(const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool takeKey(QWidget &widget, Qt::KeyboardModifiers modifiers, QEvent &event);
    void sayWhatThisIs(QWidget &widget) const;
};

} // namespace Muster
