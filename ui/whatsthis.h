// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Muster {

/// What a control does, in a sentence or two: what it was told itself (QWidget::whatsThis()), or what is known of its object name or class,
/// or of the nearest widget around it within the same window. Empty where nothing is known. Main thread.
[[nodiscard]] QString whatsThisFor(const QWidget &control);

/// The same of an object name ("blockButton") or a class ("ReasonChips") alone, translated.
[[nodiscard]] QString whatsThisOfName(const QString &name);

/// The guide's topic (dialogs/guidetopics.h) that tells most about the page or dialog this widget is in; empty where it is in none.
[[nodiscard]] QString guideTopicFor(const QWidget &widget);

} // namespace Muster
