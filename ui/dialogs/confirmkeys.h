// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QKeyEvent;
class QPushButton;

namespace Muster {

// The keys of a dialog that asks before it acts.

/// Ctrl+Enter presses `primary` wherever the focus is; while that is disabled it does nothing, above all it presses no other button.
void confirmByCtrlEnter(QDialog &dialog, QPushButton &primary);

/// For QDialog::keyPressEvent(): Enter alone presses the button that has the focus, never one that has not. True where it was that key.
[[nodiscard]] bool takeEnter(const QDialog &dialog, const QKeyEvent &event);

} // namespace Muster
