// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/writedialog.h"

namespace Muster {

/// Shows which leads of a roster will be removed, paused or resumed; or added again or changed back where a job is undone. The question's
/// leads or rows are not empty; its place is the campaign's name.
class LeadsDialog : public WriteDialog
{
    Q_OBJECT

public:
    /// See WriteDialog.
    LeadsDialog(const WriteQuestion &question, const JobService &jobs, Settings &settings, Prompts &prompts, QWidget *parent);

private:
    [[nodiscard]] static WriteWords words(const WriteQuestion &question);
};

} // namespace Muster
