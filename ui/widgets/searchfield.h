// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QToolButton;

namespace Muster {

/// A line to search with: a magnifier, a hint of its shortcut while it is empty, for which a long placeholder is shortened, a button to
/// clear it while it is not. Escape clears it first; only an empty field lets Escape through to the window.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// The keys that put the cursor here while the field is visible in the active window; shown as the hint.
    void setFocusShortcut(const QKeySequence &keys);
    /// The hint alone, where the keys belong to an action of the window.
    void setShortcutHint(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateLook();
    void placeClear();
    void fitPlaceholder();
    [[nodiscard]] int hintWidth() const;

    QString m_placeholder; ///< in full
    QString m_hint;
    QToolButton *m_clear;
};

} // namespace Muster
