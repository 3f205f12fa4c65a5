// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/jobid.h"

#include <QByteArray>

#include <memory>

namespace Muster {

/// The right to work on one job: one living process has it at a time. It ends with this object, or with the process however that ends.
/// A lock of the kernel's on a file beside the journal; process numbers, which return in containers, play no part.
class JobLock
{
public:
    /// Null where somebody has it, this process included, or where `folder` cannot be written.
    [[nodiscard]] static std::unique_ptr<JobLock> tryTake(const QString &folder, const JobId &id);
    /// Somebody has it, this process included.
    [[nodiscard]] static bool isHeld(const QString &folder, const JobId &id);

    /// The file is gone afterwards.
    ~JobLock();
    JobLock(const JobLock &) = delete;
    JobLock &operator=(const JobLock &) = delete;

private:
    JobLock(QByteArray path, int file);

    QByteArray m_path;
    int m_file;
};

} // namespace Muster
