// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/diagnostics.h"

#include <QDialog>

class QLabel;

namespace Muster {

class Prompts;

/// Shows what a supporter is told (diagnosticsText()) before it is copied, and opens the log folder.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `prompts` must outlive the dialog.
    DiagnosticsDialog(const QString &text, const QString &logsFolder, Prompts &prompts, QWidget *parent = nullptr);

    /// Gathers and shows it beside `window`, which it does not block; gone with it. `sources.desktop` is filled in here.
    static DiagnosticsDialog *openFor(DiagnosticsSources sources, Prompts &prompts, QWidget *window);

private:
    void layOut(const QString &text);
    void copy();
    void openFolder();

    const QString m_text;
    const QString m_logsFolder;
    Prompts &m_prompts;
    QLabel *m_done; ///< what the last button has done
};

} // namespace Muster
