// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/jobcommand.h"

#include <QElapsedTimer>

namespace Muster::Cli {

/// `jobs cancel`: gives up a job that nobody works on, or asks the process that does.
class JobsCancelCommand final : public JobCommand
{
    Q_OBJECT

public:
    using JobCommand::JobCommand;
    void start() override;
    void interrupt() override;

private:
    void cancel(const JobRecord &job);
    void lookAgain(const JobId &id);
    void take(const JobRecord &job);
    void discard(const JobId &id);
    void report(const JobRecord &job);

    QElapsedTimer m_waited; ///< for the process that works on it
};

} // namespace Muster::Cli
