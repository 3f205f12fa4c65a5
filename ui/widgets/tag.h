// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QWidget>

namespace Muster {

enum class TagTone { Neutral, Good, Caution, Bad, Notice };

/// A small label for a state: PRACTICE, DRAFT, ACTIVE. Not interactive; its accessible name is its text.
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text = {}, TagTone tone = TagTone::Neutral, QWidget *parent = nullptr);

    /// Shown in capitals. An empty text hides the tag.
    void setText(const QString &text, TagTone tone);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TagTone m_tone;
};

/// The text and ground tokens of a tone.
[[nodiscard]] Token toneText(TagTone tone);
[[nodiscard]] Token toneGround(TagTone tone);

} // namespace Muster
