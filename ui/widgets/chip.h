// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace Muster {

/// A round, checkable filter with a label and a bold count: "Existing client 640". Space toggles it. To assistive technology it is a check
/// box, where it is not menu-like, by the name "Existing client, 640".
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] const QString &label() const { return m_label; }
    /// Unset: no count is shown.
    void setCount(std::optional<qint64> count);
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }
    /// A verdict's shape before the label, in the token's colour.
    void setShape(Icon shape, Token tint);
    /// A chevron after the label, for chips that open a menu (then it is not checkable).
    void setMenuLike(bool menuLike);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateAccessibleName();

    QString m_label;
    std::optional<qint64> m_count;
    std::optional<Icon> m_shape;
    Token m_tint = Token::Muted;
    bool m_menuLike = false;
};

} // namespace Muster
