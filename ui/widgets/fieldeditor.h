// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <functional>

namespace Muster {

/// A line of text that is judged with every key: what cannot stay is ringed in red, and why is said under it and to assistive technology.
class FieldEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// Why a text cannot be; empty where it can.
    using Judge = std::function<QString(const QString &text)>;

    explicit FieldEditor(Judge judge, QWidget *parent = nullptr);

    /// Why the text as it stands cannot be; empty where it can.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Selects all and shows how the text begins, where it is too long for the field.
    void selectFromEnd();

Q_SIGNALS:
    /// problem() is another.
    void judged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void judge();

    Judge m_judge;
    QString m_problem;
};

} // namespace Muster
