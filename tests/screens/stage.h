// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/rosterwindowrig.h"

#include <QKeySequence>
#include <QSet>

namespace Muster::Test {

/// The window on Practice, brought into a state by what a user can do, in whatever language the application speaks.
struct Stage : RosterRig
{
    using RosterRig::RosterRig;

    /// Closes every dialog, menu and the finder, and goes back to Practice WaLead's workspace blocklist without filters.
    void tidyUp();
    /// Whether that campaign's roster is shown and read.
    [[nodiscard]] bool goTo(Provider provider, const QString &campaign);
    /// Triggers the action of the shown page or the window that has this text in the sources, translated as the class `context` does.
    bool act(const char *context, const char *text);
    bool act(const char *objectName);
    /// Waits for a dialog; null where none comes.
    QWidget *opened() const;
    /// Waits for a window of this class that stands by itself; null where none comes.
    QWidget *beside(const char *className) const;
    /// Selects the first rows of the shown list.
    void selectRows(int count) const;
    /// Imports a text into the dialog that is open, up to the step: 0 source, 1 columns, 2 review.
    QWidget *importText(const QByteArray &text, int step);
    /// Other people's words: what stands in the rows and the sidebar that are shown, and in the details of a row.
    [[nodiscard]] QSet<QString> content() const;
    /// Waits until nothing is being read, arranged or laid out.
    void settle() const;

    JobId running; ///< a job that tidyUp() ends
};

} // namespace Muster::Test
