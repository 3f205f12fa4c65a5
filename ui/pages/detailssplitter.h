// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QAction;

namespace Muster {

class Settings;

/// Rows at the left, a details panel at the right that can be sized or put away; both are remembered.
class DetailsSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// `name` is what it is remembered under ("blocklist"). `settings` must outlive the splitter, which takes both parts as children.
    DetailsSplitter(QWidget *rows, QWidget *details, Settings &settings, QString name, QWidget *parent = nullptr);

    /// Shows the panel or puts it away, for who cannot drag.
    [[nodiscard]] QAction *toggleAction() const { return m_toggle; }

private:
    void showDetails(bool shown);
    void remember();
    [[nodiscard]] QString settingsName(const QString &what) const;

    QWidget *m_details;
    Settings &m_settings;
    QString m_name;
    QAction *m_toggle;
};

} // namespace Muster
