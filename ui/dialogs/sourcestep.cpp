// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/sourcestep.h"

#include "dialogs/pastearea.h"
#include "dialogs/previewtable.h"
#include "dialogs/readingbar.h"
#include "dialogs/readoptionsrow.h"
#include "dialogs/remarklines.h"
#include "dialogs/sourcetext.h"
#include "models/tablepreviewmodel.h"
#include "prompts.h"
#include "store/settings.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/elidedlabel.h"
#include "widgets/leadtable.h"
#include "widgets/receivedcontent.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

#include <chrono>

namespace Muster {

namespace {

constexpr std::chrono::milliseconds typingPause{200};
constexpr QLatin1String folderUse("import");

// What a file's name promises, until its content has told.
SourceKind likelyKind(const QFileInfo &file)
{
    const QString suffix = file.suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm") || suffix == QLatin1String("ods"))
        return SourceKind::Workbook;
    return suffix.startsWith(QLatin1String("json")) ? SourceKind::Json : SourceKind::Text;
}

} // namespace

SourceStep::SourceStep(Settings &settings, Prompts &prompts, QWidget *parent) : QWidget(parent), m_settings(settings), m_prompts(prompts)
{
    build();
    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(typingPause);
    connect(&m_typingPause, &QTimer::timeout, this, &SourceStep::takeTypedText);
    connect(m_paste, &PasteArea::textChanged, this, [this] {
        m_typingPause.start();
        Q_EMIT changed();
    });
    connect(m_paste, &PasteArea::filePasted, this, [this](const QString &path) { askToReplace([this, path] { openFile(path); }); });
    connect(m_paste, &PasteArea::longTextPasted, this, [this](const QString &text) { askToReplace([this, text] { takeLongText(text); }); });
    connect(m_paste, &PasteArea::pasteRefused, this, &SourceStep::refuse);
    connect(m_options, &ReadOptionsRow::optionsAsked, this, &SourceStep::askToRead);
    connect(m_progress, &ReadingBar::cancelRequested, this, &SourceStep::cancelReading);
    connect(&m_loading, &TableLoading::progressed, this, [this](qint64 bytesRead, qint64 bytesTotal, qint64 rows) {
        m_progress->showProgress(bytesRead, bytesTotal, rows);
        if (m_progress->isVisibleTo(this))
            showReading();
    });
    connect(&m_loading, &TableLoading::loaded, this, &SourceStep::takeTable);
    connect(&m_loading, &TableLoading::failed, this, &SourceStep::takeError);
    m_options->reset(SourceKind::Text, false);
    showFilePage(false);
    showTable();
}

SourceStep::~SourceStep() = default;

bool SourceStep::isReading() const
{
    return m_typingPause.isActive() || m_loading.isRunning();
}

bool SourceStep::isEmpty() const
{
    return m_source.path.isEmpty() && m_source.bytes.isEmpty() && m_paste->document()->isEmpty();
}

bool SourceStep::isTyped() const
{
    // What is set from outside does not count as modified.
    return !m_filePage->isVisibleTo(this) && m_paste->document()->isModified() && !m_paste->toPlainText().trimmed().isEmpty();
}

void SourceStep::readNow()
{
    if (m_typingPause.isActive())
        takeTypedText();
}

void SourceStep::focusInput()
{
    if (m_filePage->isVisibleTo(this))
        m_chooseAnother->setFocus();
    else
        m_paste->setFocus();
}

void SourceStep::chooseFile()
{
    const QStringList filters{tr("Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.json *.jsonl)"), tr("All files (*)")};
    m_prompts.openFile(this, tr("Choose a file"), m_settings.folder(folderUse), filters,
                       [this](const QString &path) { askToReplace([this, path] { openFile(path); }); });
}

void SourceStep::askToReplace(const std::function<void()> &replace)
{
    if (m_consent)
        m_consent(replace);
    else
        replace();
}

void SourceStep::openFile(const QString &path)
{
    const QFileInfo file(path);
    m_settings.setFolder(folderUse, file.absolutePath());
    m_source = {path, {}, {}};
    m_sourceName->setText(file.fileName());
    m_sourcePlace->setText(QDir::toNativeSeparators(file.absolutePath()));
    showFilePage(true);
    m_options->reset(likelyKind(file), true);
    m_table.reset();
    Q_EMIT sourceTaken();
    read();
}

void SourceStep::setText(const QString &text, const QString &name)
{
    if (text.size() > PasteArea::longestText || !name.isEmpty()) {
        takeLongText(text, name);
        return;
    }
    useText();
    m_paste->setPlainText(text);
    readNow();
}

void SourceStep::takeLongText(const QString &text, const QString &name)
{
    m_source = {{}, text.toUtf8(), name.isEmpty() ? tr("Pasted text") : name};
    m_sourceName->setText(m_source.name);
    m_sourcePlace->setText(QLocale().formattedDataSize(m_source.bytes.size(), 1, QLocale::DataSizeSIFormat));
    showFilePage(true);
    m_options->reset(SourceKind::Text, false);
    m_table.reset();
    Q_EMIT sourceTaken();
    read();
}

void SourceStep::useText()
{
    m_loading.cancel();
    m_source = {};
    m_table.reset();
    m_options->reset(SourceKind::Text, false);
    m_banner->hide();
    m_paste->clear();
    m_typingPause.stop();
    showFilePage(false);
    showTable();
}

void SourceStep::takeTypedText()
{
    m_typingPause.stop();
    const QString text = m_paste->toPlainText();
    m_source = {{}, text.toUtf8(), tr("Pasted text")};
    if (!text.trimmed().isEmpty()) {
        read();
        return;
    }
    m_loading.cancel();
    m_table.reset();
    m_banner->hide();
    showTable();
}

bool SourceStep::canTakeFrom(const QMimeData &source)
{
    return receivedContent(source).kind != ReceivedContent::Kind::Nothing;
}

void SourceStep::takeFrom(const QMimeData &source)
{
    const ReceivedContent content = receivedContent(source);
    if (content.kind == ReceivedContent::Kind::File)
        openFile(content.value);
    else if (content.kind == ReceivedContent::Kind::Text)
        setText(content.value);
    else
        refuse(content.refusal());
}

void SourceStep::refuse(const QString &why)
{
    m_prompts.tell(this, why, tr("Nothing was taken."));
}

void SourceStep::askToRead(const ReadOptions &options)
{
    askToReplace([this, options] {
        m_options->setOptions(options);
        read();
    });
}

void SourceStep::readWith(const std::function<void(ReadOptions &)> &change)
{
    ReadOptions options = m_options->options();
    change(options);
    askToRead(options);
}

void SourceStep::read()
{
    ReadOptions options = m_options->options();
    if (m_source.path.isEmpty())
        options.encoding = QStringLiteral("UTF-8"); // the bytes were made here
    m_progress->begin();
    m_loading.start(m_source, options);
    Q_EMIT changed();
}

void SourceStep::takeTable(const std::shared_ptr<const ImportTable> &table)
{
    m_table = table;
    m_options->showFound(table->notes);
    showNotes();
    showTable();
}

void SourceStep::takeError(const ReadError &error)
{
    m_table.reset();
    if (error.isQuote)
        offer(TagTone::Bad, Icon::Exclamation, error.message, {}, tr("Read without quotes"),
              [this] { readWith([](ReadOptions &options) { options.quote = '\0'; }); });
    else
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, error.message, {});
    showTable();
}

// What is said about another source must not stand beside this one's progress for long.
void SourceStep::showReading()
{
    m_banner->hide();
    m_options->setVisible(m_options->hasChoices());
    if (!m_table && m_previewArea->isVisibleTo(this))
        updatePreview();
}

void SourceStep::cancelReading()
{
    m_loading.cancel();
    m_table.reset();
    offer(TagTone::Notice, Icon::File, tr("Reading was cancelled."), tr("Nothing was taken from it."), tr("Read again"),
          [this] { read(); });
    showTable();
}

void SourceStep::offer(TagTone tone, Icon icon, const QString &strong, const QString &rest, const QString &action,
                       const std::function<void()> &onAction)
{
    m_bannerAction = onAction;
    m_banner->showMessage(tone, icon, strong, rest, action);
}

void SourceStep::showNotes()
{
    m_banner->hide();
    const ReadNotes &notes = m_table->notes;
    if (notes.isResult && notes.failedRows > 0)
        showResultFile();
    else if (m_table->rows.rowCount() == 0)
        m_banner->showMessage(TagTone::Caution, Icon::Warning, tr("There are no rows in it."),
                              notes.hasHeader ? tr("If its first row is a person, it has no header.") : QString());
}

void SourceStep::showResultFile()
{
    const auto failed = static_cast<int>(m_table->notes.failedRows);
    const auto rows = static_cast<int>(m_table->rows.rowCount());
    if (m_options->options().onlyFailed)
        offer(TagTone::Notice, Icon::File,
              tr("Only the %Ln row(s) that did not go through are taken from this result file.", nullptr, rows), {}, tr("All rows"),
              [this] { readWith([](ReadOptions &options) { options.onlyFailed = false; }); });
    else
        offer(TagTone::Notice, Icon::File,
              tr("This is a result file: %1 of %Ln row(s) did not go through.", nullptr, rows).arg(QLocale().toString(failed)), {},
              tr("Only the rejected"), [this] { readWith([](ReadOptions &options) { options.onlyFailed = true; }); });
}

void SourceStep::showTable()
{
    m_progress->hide();
    const bool isSource = !m_source.path.isEmpty() || !m_source.bytes.trimmed().isEmpty();
    m_options->setVisible(isSource && m_options->hasChoices());
    updatePreview();
    Q_EMIT changed();
}

void SourceStep::updatePreview()
{
    m_previewModel->setTable(m_table);
    m_previewArea->setVisible(m_table && m_table->rows.rowCount() > 0);
    m_remarks->setRemarks(m_table ? sourceRemarks(m_table->notes) : QList<SourceRemark>());
    fitPreviewColumns(*m_preview);
}

} // namespace Muster
