// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace Muster::Test {

/// A text that a user sees: of a label, a button, a column heading, a field's hint.
struct ShownText
{
    QString text;
    QString where;   ///< class and object name of the widget
    QString problem; ///< "cut off", "outside"; empty where all of it is seen
};

/// What is visible in `root`, apart from the cells of tables: those hold other people's words, and give way.
[[nodiscard]] QList<ShownText> shownTexts(const QWidget &root);

/// Those of them that are not wholly seen, as lines for a person.
[[nodiscard]] QStringList cutTexts(const QWidget &root);

} // namespace Muster::Test
