// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/exportfile.h"

#include "prompts.h"
#include "store/settings.h"

#include <QFileInfo>

namespace Muster {

namespace {

constexpr QLatin1String exportFolder("export");

} // namespace

void askExportFile(QWidget *parent, Settings &settings, Prompts &prompts, const QString &title, const QString &name,
                   const QStringList &filters, std::function<void(const QString &path)> answer)
{
    prompts.saveFile(parent, title, settings.folder(exportFolder), name, filters,
                     [&settings, answer = std::move(answer)](const Prompts::SaveChoice &choice) {
                         settings.setFolder(exportFolder, QFileInfo(choice.path).absolutePath());
                         answer(choice.path);
                     });
}

} // namespace Muster
