// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/tableloading.h"
#include "theme/icons.h"
#include "widgets/tag.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QMimeData;
class QPushButton;

namespace Muster {

class Banner;
class ElidedLabel;
class LeadTable;
class PasteArea;
class Prompts;
class ReadOptionsRow;
class ReadingBar;
class RemarkLines;
class Settings;
class TablePreviewModel;

/// Where a list comes from: pasted or typed text, or a file, read on a worker as soon as it is there, with a live preview of its
/// first rows and whatever was detected about it. Used by every dialog that takes a list.
class SourceStep : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    SourceStep(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);
    ~SourceStep() override;

    /// Called with what replaces the source, or reads it in another way, before the user's own choice here does so, and runs it where
    /// that may be. Without one nobody is asked. openFile() and setText() do not ask, nor does typing.
    void setConsent(std::function<void(const std::function<void()> &replace)> consent) { m_consent = std::move(consent); }
    /// Reads a file instead of what was there.
    void openFile(const QString &path);
    /// Takes a text instead of what was there: into the field for typing, or, where it is long or has a name, as if it were a file.
    void setText(const QString &text, const QString &name = {});
    /// Whether a drop or the clipboard holds something to say more about: files, or text.
    [[nodiscard]] static bool canTakeFrom(const QMimeData &source);
    /// Takes the file or text instead of what was there; tells why where it cannot be taken.
    void takeFrom(const QMimeData &source);

    /// What was read; null while there is nothing, or it cannot be read. May have no rows.
    [[nodiscard]] const std::shared_ptr<const ImportTable> &table() const { return m_table; }
    /// Reading, or about to: what table() says is not the last word.
    [[nodiscard]] bool isReading() const;
    /// The user has not given anything yet.
    [[nodiscard]] bool isEmpty() const;
    /// It was typed or pasted here, and is nowhere else.
    [[nodiscard]] bool isTyped() const;
    /// Reads what was typed without waiting for a pause in the typing.
    void readNow();
    /// Puts the focus where the next key makes most sense.
    void focusInput();

Q_SIGNALS:
    /// A file, or a text too long to be shown, has taken the place of what was there; it is being read.
    void sourceTaken();
    /// table() or isReading() changed.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeTextPage();
    QWidget *makeFilePage();
    QWidget *makePreview();
    void chooseFile();
    void useText();
    void refuse(const QString &why);
    void askToReplace(const std::function<void()> &replace);
    void showFilePage(bool shown);
    void updateIcon();
    void takeTypedText();
    void takeLongText(const QString &text, const QString &name = {});
    void askToRead(const ReadOptions &options);
    void readWith(const std::function<void(ReadOptions &)> &change);
    void read();
    void takeTable(const std::shared_ptr<const ImportTable> &table);
    void takeError(const ReadError &error);
    void showReading();
    void cancelReading();
    void showTable();
    void updatePreview();
    void showNotes();
    void showResultFile();
    /// The banner with a button that does this.
    void offer(TagTone tone, Icon icon, const QString &strong, const QString &rest, const QString &action,
               const std::function<void()> &onAction);

    Settings &m_settings;
    Prompts &m_prompts;
    std::function<void(const std::function<void()> &)> m_consent;
    TableSource m_source;
    std::shared_ptr<const ImportTable> m_table;
    TableLoading m_loading;
    QTimer m_typingPause;

    QWidget *m_textPage = nullptr;
    QWidget *m_filePage = nullptr;
    PasteArea *m_paste = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_chooseAnother = nullptr;
    ElidedLabel *m_sourceName = nullptr;
    ElidedLabel *m_sourcePlace = nullptr;
    QLabel *m_sourceIcon = nullptr;
    Banner *m_banner = nullptr;
    std::function<void()> m_bannerAction;
    ReadingBar *m_progress = nullptr;
    ReadOptionsRow *m_options = nullptr;
    QWidget *m_previewArea = nullptr;
    RemarkLines *m_remarks = nullptr;
    LeadTable *m_preview = nullptr;
    TablePreviewModel *m_previewModel = nullptr;
};

} // namespace Muster
