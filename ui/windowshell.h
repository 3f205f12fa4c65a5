// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace Muster {

class JobBanner;
class JobTray;
class Sidebar;
class TopBar;

/// The parts of the window that are there whatever it shows, laid out; their owner. What they do is for the window to connect.
class WindowShell : public QWidget
{
    Q_OBJECT

public:
    explicit WindowShell(QWidget *parent = nullptr);

    TopBar *const topBar;
    JobBanner *const jobBanner;
    Sidebar *const sidebar;
    QStackedWidget *const stack; ///< the pages
    JobTray *const tray;

    /// How wide the sidebar is, to be remembered.
    [[nodiscard]] QByteArray saveWidths() const;
    void restoreWidths(const QByteArray &state);

private:
    QSplitter *m_splitter;
};

} // namespace Muster
