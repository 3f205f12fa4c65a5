// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/membership.h"

#include <QObject>

#include <memory>

namespace Muster {

/// Writes a verified list as a result file on a worker: every original column, then what was found. Main thread; deleting it lets
/// the worker finish the file unheard.
class MembershipExport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins; finished() follows, later. `check` is not null.
    void start(const QString &path, const std::shared_ptr<const MembershipCheck> &check);

Q_SIGNALS:
    /// `error` is a sentence for the user, empty where the file is written.
    void finished(const QString &error);
};

} // namespace Muster
