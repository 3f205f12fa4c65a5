// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/pastearea.h"

#include "widgets/receivedcontent.h"

namespace Muster {

PasteArea::PasteArea(QWidget *parent) : QPlainTextEdit(parent)
{
    setAcceptDrops(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

bool PasteArea::canInsertFromMimeData(const QMimeData *source) const
{
    return receivedContent(*source).kind != ReceivedContent::Kind::Nothing;
}

void PasteArea::insertFromMimeData(const QMimeData *source)
{
    const ReceivedContent content = receivedContent(*source);
    if (content.kind == ReceivedContent::Kind::File)
        Q_EMIT filePasted(content.value);
    else if (!content.isUsable())
        Q_EMIT pasteRefused(content.refusal());
    else if (content.value.size() > longestText)
        Q_EMIT longTextPasted(content.value);
    else
        insertPlainText(content.value);
}

} // namespace Muster
