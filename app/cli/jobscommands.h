// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/jobcommand.h"

#include <QList>

namespace Muster::Cli {

/// `jobs list`
class JobsListCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void show(const QList<JobRecord> &all, qsizetype length);
    void showOnly(const QList<JobRecord> &all, const QString &connectionName);
};

/// `jobs show`
class JobsShowCommand final : public JobCommand
{
    Q_OBJECT

public:
    using JobCommand::JobCommand;
    void start() override;

private:
    void show(const JobRecord &job);
};

/// `jobs report`
class JobsReportCommand final : public JobCommand
{
    Q_OBJECT

public:
    using JobCommand::JobCommand;
    void start() override;

private:
    void write(const JobRecord &job);
    void print(const JobRecord &job);
    void printJson(const JobRecord &job);
};

} // namespace Muster::Cli
