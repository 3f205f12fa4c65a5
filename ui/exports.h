// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/blockedlead.h"
#include "domain/lead.h"

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace Muster {

class ExportRun;
class JobTray;
class Prompts;
class Settings;
struct ExportChoice;

/// Asks how and where, then writes rows to a file, told in the tray. Main thread.
class Exports : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; `window` is the dialogs' parent.
    Exports(Settings &settings, Prompts &prompts, JobTray &tray, QWidget &window);

    /// `suggestedName` is a file name without its suffix.
    void blockedLeads(const QList<BlockedLead> &leads, const QString &suggestedName);
    void leads(const QList<Lead> &leads, const QString &suggestedName);

private:
    using MakeRun = std::function<ExportRun *(const QString &path, const ExportChoice &choice)>;

    void ask(qint64 rowCount, const QString &suggestedName, const MakeRun &make);
    void start(ExportRun *run);

    Settings &m_settings;
    Prompts &m_prompts;
    JobTray &m_tray;
    QWidget &m_window;
};

} // namespace Muster
