// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace Muster {

class ConnectionService;
class Settings;

/// What holds for the whole program. Every choice counts at once and stays; only the language waits for the next start, and says so.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is chosen now and lies elsewhere.
    struct Present
    {
        Appearance appearance = Appearance::System;
        bool hasCompactRows = false;
    };

    /// Both must outlive the dialog. Window-modal: use open().
    SettingsDialog(Settings &settings, ConnectionService &connections, const Present &present, QWidget *parent = nullptr);

Q_SIGNALS:
    void appearanceChosen(Muster::Appearance appearance);
    void compactRowsChosen(bool compact);
    void rememberedColumnsRequested();
    /// Where connections' keys are kept.
    void keysRequested();
    /// The program is to end and to begin again, in another language.
    void restartRequested();

private:
    [[nodiscard]] QGridLayout *addGroup(const QString &heading);
    void addLook(const Present &present);
    void addLanguage(QGridLayout &grid);
    void addWork();
    void addKeysAndLog();
    [[nodiscard]] QComboBox *addCombo(QGridLayout &grid, const QString &label, const char *name);

    Settings &m_settings;
    ConnectionService &m_connections;
};

} // namespace Muster
