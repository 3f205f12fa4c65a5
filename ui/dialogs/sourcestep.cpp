// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/sourcestep.h"

#include "dialogs/pastearea.h"
#include "dialogs/previewtable.h"
#include "dialogs/readoptionsrow.h"
#include "dialogs/sourcetext.h"
#include "models/tablepreviewmodel.h"
#include "prompts.h"
#include "store/settings.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/elidedlabel.h"
#include "widgets/leadtable.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace Muster {

namespace {

constexpr std::chrono::milliseconds typingPause{200};
constexpr QLatin1String folderUse("import");
constexpr int permille = 1000;

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
    connect(m_options, &ReadOptionsRow::optionsChanged, this, &SourceStep::read);
    connect(&m_loading, &TableLoading::progressed, this, &SourceStep::showProgress);
    connect(&m_loading, &TableLoading::loaded, this, &SourceStep::takeTable);
    connect(&m_loading, &TableLoading::failed, this, &SourceStep::takeError);
    m_options->reset(false);
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
    const QStringList filters{tr("Lists (*.csv *.tsv *.tab *.txt)"), tr("All files (*)")};
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
    m_options->reset(true);
    Q_EMIT sourceTaken();
    read();
}

void SourceStep::setText(const QString &text)
{
    if (text.size() > PasteArea::longestText) {
        takeLongText(text);
        return;
    }
    useText();
    m_paste->setPlainText(text);
    readNow();
}

void SourceStep::takeLongText(const QString &text)
{
    m_source = {{}, text.toUtf8(), tr("Pasted text")};
    m_sourceName->setText(m_source.name);
    m_sourcePlace->setText(QLocale().formattedDataSize(m_source.bytes.size()));
    showFilePage(true);
    m_options->reset(false);
    Q_EMIT sourceTaken();
    read();
}

void SourceStep::useText()
{
    m_loading.cancel();
    m_source = {};
    m_table.reset();
    m_options->reset(false);
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
    return source.hasText() || !localFile(source).isEmpty();
}

void SourceStep::takeFrom(const QMimeData &source)
{
    if (const QString path = localFile(source); !path.isEmpty())
        openFile(path);
    else
        setText(source.text());
}

void SourceStep::read()
{
    ReadOptions options = m_options->options();
    if (m_source.path.isEmpty())
        options.encoding = QStringLiteral("UTF-8"); // the bytes were made here
    m_loading.start(m_source, options);
    Q_EMIT changed();
}

void SourceStep::takeTable(const std::shared_ptr<const ImportTable> &table)
{
    m_table = table;
    m_options->showFound(table->notes);
    showRemarks();
    showTable();
}

void SourceStep::takeError(const ReadError &error)
{
    m_table.reset();
    m_banner->showMessage(TagTone::Bad, Icon::Exclamation, error.message, errorPlace(error));
    showTable();
}

void SourceStep::showProgress(qint64 bytesRead, qint64 bytesTotal, qint64 rows)
{
    m_bar->setRange(0, bytesTotal > 0 ? permille : 0);
    m_bar->setValue(bytesTotal > 0 ? static_cast<int>(bytesRead * permille / bytesTotal) : 0);
    m_progressText->setText(tr("%Ln row(s) read", nullptr, static_cast<int>(rows)));
    m_progress->show();
}

void SourceStep::cancelReading()
{
    m_loading.cancel();
    m_table.reset();
    m_banner->showMessage(TagTone::Notice, Icon::File, tr("Reading was cancelled."), tr("Nothing was taken from it."), tr("Read again"));
    showTable();
}

void SourceStep::showRemarks()
{
    const QString remarks = sourceRemarks(*m_table);
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_banner->hide();
    if (m_table->rows.rowCount() == 0) {
        m_banner->showMessage(TagTone::Caution, Icon::Warning, tr("There are no rows in it."),
                              m_table->notes.hasHeader ? tr("If its first row is a person, it has no header.") : QString());
    } else if (m_table->notes.replacedBytes > 0) {
        const QString strong = tr("%Ln byte(s) cannot be read as %1.", nullptr, static_cast<int>(m_table->notes.replacedBytes));
        m_banner->showMessage(TagTone::Caution, Icon::Warning, strong.arg(m_table->notes.encoding),
                              tr("They show as � below. Another encoding may read them."));
    }
}

void SourceStep::showTable()
{
    m_progress->hide();
    m_previewModel->setTable(m_table);
    const bool isSource = !m_source.path.isEmpty() || !m_source.bytes.trimmed().isEmpty();
    m_options->setVisible(isSource);
    m_previewArea->setVisible(m_table && m_table->rows.rowCount() > 0);
    m_remarks->setVisible(m_table && !m_remarks->text().isEmpty());
    fitPreviewColumns(*m_preview);
    Q_EMIT changed();
}

} // namespace Muster
