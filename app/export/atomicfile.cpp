// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace Muster {

QString cannotWrite(const QString &path, const QString &why)
{
    return QCoreApplication::translate("Export", "%1 could not be written: %2. Choose another place or name.")
        .arg(QDir::toNativeSeparators(path), why);
}

tl::expected<void, QString> writeAtomically(const QString &path, const std::function<bool(QIODevice &device)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(path, file.errorString()));
    if (!write(file)) {
        const QString why = file.errorString();
        file.cancelWriting();
        return tl::unexpected(cannotWrite(path, why));
    }
    if (!file.commit())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace Muster
