// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Muster {

/// One step's name in a StepHeader: quiet, bold where one is, and a way back where one has been.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepButton(const QString &text, QWidget *parent = nullptr);

    void setCurrent(bool current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    bool m_current = false;
};

} // namespace Muster
