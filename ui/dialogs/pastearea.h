// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Muster {

/// A text field to paste lists into. A pasted file, or a text too long to be edited comfortably, is handed over instead of being
/// written into the field. Drops go to whoever stands around it.
class PasteArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Longer texts are not put into the field: laying them out would stall the window.
    static constexpr qsizetype longestText = 500'000;

    explicit PasteArea(QWidget *parent = nullptr);

Q_SIGNALS:
    void filePasted(const QString &path);
    void longTextPasted(const QString &text);
    /// Several files, say; `why` is as ReceivedContent::refusal().
    void pasteRefused(const QString &why);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Muster
