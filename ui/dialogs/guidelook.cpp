// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/guidelook.h"

#include "theme/tokens.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace Muster {

namespace {

constexpr int lineHeight = 120; ///< percent

} // namespace

void dressGuide(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level == 2 ? Space::l : 0);
        format.setBottomMargin(level == 0 && block.textList() == nullptr ? Space::s : Space::xs);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        QTextCharFormat letters;
        letters.setFontWeight(QFont::DemiBold);
        letters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : 1);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(letters);
    }
}

QList<QTextBlock> guideSections(const QTextDocument &document)
{
    QList<QTextBlock> sections;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            sections << block;
    }
    return sections;
}

} // namespace Muster
