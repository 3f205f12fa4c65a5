// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace Muster {

/// A tool tip that shows `text` as it is: what a server, a file or a person wrote may look like mark-up, and Qt would take it for that.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

/// The same in as many lines as it needs: only mark-up wraps.
[[nodiscard]] inline QString wrappedToolTip(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

/// What such a tool tip says, for assistive technology.
[[nodiscard]] inline QString textOfToolTip(const QString &toolTip)
{
    return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
}

} // namespace Muster
