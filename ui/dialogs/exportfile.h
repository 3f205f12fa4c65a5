// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace Muster {

class Prompts;
class Settings;

/// Asks where to write an export, beginning in the folder of the last one, and remembers the folder chosen. `answer` as with
/// Prompts::saveFile(). `settings` must outlive `parent`.
void askExportFile(QWidget *parent, Settings &settings, Prompts &prompts, const QString &title, const QString &name,
                   const QStringList &filters, std::function<void(const QString &path)> answer);

} // namespace Muster
