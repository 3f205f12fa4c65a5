// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/pastearea.h"

#include <QMimeData>
#include <QUrl>

namespace Muster {

PasteArea::PasteArea(QWidget *parent) : QPlainTextEdit(parent)
{
    setAcceptDrops(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

bool PasteArea::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !localFile(*source).isEmpty();
}

void PasteArea::insertFromMimeData(const QMimeData *source)
{
    if (const QString path = localFile(*source); !path.isEmpty())
        Q_EMIT filePasted(path);
    else if (const QString text = source->text(); text.size() > longestText)
        Q_EMIT longTextPasted(text);
    else
        insertPlainText(text);
}

QString localFile(const QMimeData &source)
{
    for (const QUrl &url : source.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace Muster
