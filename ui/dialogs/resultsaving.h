// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/resultrun.h"

namespace Muster {

class Prompts;
class ReviewStep;
class Settings;

/// Saves a review as a result file: asks where, writes it with the review's progress, and tells how it went. While it writes nothing
/// can be changed in the review.
class ResultSaving : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    ResultSaving(ReviewStep &review, Settings &settings, Prompts &prompts);

    /// Asks; does nothing where the rows are not shown or are being changed.
    void ask();
    /// Deleting this object would stop it.
    [[nodiscard]] bool isSaving() const { return m_run.isRunning(); }

Q_SIGNALS:
    void saved(const QString &path);

private:
    void write(const QString &path);

    ReviewStep &m_review;
    Settings &m_settings;
    Prompts &m_prompts;
    ResultRun m_run;
};

} // namespace Muster
