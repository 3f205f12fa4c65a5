// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/writedialog.h"

namespace Muster {

/// Shows who will be unblocked, or blocked again where an unblocking is undone. The question's people are not empty.
class UnblockDialog : public WriteDialog
{
    Q_OBJECT

public:
    /// See WriteDialog.
    UnblockDialog(const WriteQuestion &question, const JobService &jobs, Settings &settings, Prompts &prompts, QWidget *parent);

private:
    [[nodiscard]] static WriteWords words(const WriteQuestion &question);
};

} // namespace Muster
