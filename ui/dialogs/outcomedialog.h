// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcomemodel.h"

#include <QDialog>

namespace Muster {

class Prompts;
class Settings;

/// The people of a bulk write who did not get through, each with the server's words, and a way to keep them as a file that goes
/// back in.
class OutcomeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `people` is not empty. `settings` and `prompts` must outlive the dialog.
    OutcomeDialog(QList<PersonOutcome> people, Settings &settings, Prompts &prompts, QWidget *parent);

private:
    void save();
    void write(const QString &path);

    OutcomeModel *m_model;
    Settings &m_settings;
    Prompts &m_prompts;
};

} // namespace Muster
