// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QWidget>

class QPainter;

namespace Muster {

/// A word in a mark's colour, in capitals: solid where it warns, else on a ground of that colour.
struct MarkLook
{
    QString word;
    MarkTone tone = MarkTone::None;
    bool isSolid = false;
};

[[nodiscard]] QSize markTagSize(const MarkLook &look, const QLocale &locale);
void drawMarkTag(QPainter &painter, const QRect &rect, const MarkLook &look, const QPalette &palette, const QLocale &locale);

/// Which account the window works on: PRACTICE, PRODUCTION, TEST. Not interactive; its accessible name is its word.
class MarkTag : public QWidget
{
    Q_OBJECT

public:
    explicit MarkTag(QWidget *parent = nullptr);

    /// An empty word hides the tag.
    void setLook(const MarkLook &look);
    [[nodiscard]] const MarkLook &look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkLook m_look;
};

} // namespace Muster
