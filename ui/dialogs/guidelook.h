// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QTextBlock;
class QTextDocument;

namespace Muster {

/// Gives a topic of the guide, read from Markdown, room around headings and paragraphs, and headings no larger than those of the window.
void dressGuide(QTextDocument &document);

/// The headings of its sections, in order.
[[nodiscard]] QList<QTextBlock> guideSections(const QTextDocument &document);

} // namespace Muster
