// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requestsdialog.h"

#include "dialogs/exportfile.h"
#include "dialogs/requestscript.h"
#include "prompts.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

constexpr qint64 shownFirst = 3;
constexpr qint64 shownMore = 20; ///< a hundred people each: some two hundred kilobytes of text
constexpr int permille = 1000;
constexpr int side = 20;

} // namespace

RequestsDialog::RequestsDialog(const JobService &jobs, JobOrder order, qint64 people, Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_jobs(jobs),
      m_order(std::move(order)),
      m_settings(settings),
      m_prompts(prompts),
      m_people(people),
      m_count(JobService::requestCount(m_order, people)),
      m_summary(new QLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_more(new QPushButton(this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_save(new QPushButton(tr("&Save as script…"), this)),
      m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Exact requests"));
    resize(860, 520);
    m_workers.setMaxThreadCount(2); // one reads on while the other writes the script
    layOut();
    connect(m_more, &QPushButton::clicked, this, &RequestsDialog::showMore);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &RequestsDialog::saveScript);
    showMore();
    m_text->setFocus();
}

RequestsDialog::~RequestsDialog()
{
    m_stop = true;
    m_workers.waitForDone();
}

void RequestsDialog::layOut()
{
    m_summary->setObjectName(QStringLiteral("requestsSummary"));
    m_summary->setWordWrap(true);
    setTextRole(m_summary, TextRole::Muted);
    m_text->setObjectName(QStringLiteral("requestsText"));
    m_text->setAccessibleName(tr("Requests as curl commands"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(fontInfo().pixelSize() - 1);
    m_text->setFont(font);
    m_more->setObjectName(QStringLiteral("moreRequests"));
    m_copy->setObjectName(QStringLiteral("copyRequests"));
    m_copy->setToolTip(tr("Copies the requests that are shown"));
    m_save->setObjectName(QStringLiteral("saveScript"));
    m_save->setToolTip(tr("All requests as a shell script of curl commands"));
    m_progress->setObjectName(QStringLiteral("scriptProgress"));
    m_progress->setAccessibleName(tr("Saving the script"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, permille);
    m_progress->hide();
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &RequestsDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_more);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    for (QPushButton *button : {m_copy, m_save, close}) {
        button->setAutoDefault(button == close);
        buttons->addWidget(button);
    }
    m_more->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, Space::l, side, Space::l);
    layout->setSpacing(Space::m);
    layout->addWidget(m_summary);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
}

void RequestsDialog::showMore()
{
    m_more->setEnabled(false);
    const qint64 first = m_shown;
    const qint64 wanted = first == 0 ? shownFirst : shownMore;
    m_workers.start([this, first, wanted] {
        QStringList commands;
        qint64 passed = 0;
        bool areAll = true;
        const QByteArray keyHeader = JobService::keyHeader(m_order.connection);
        m_jobs.visitRequests(m_order, [&](const HttpRequest &request) {
            if (passed++ < first)
                return !m_stop;
            if (commands.size() == wanted) {
                areAll = false;
                return false;
            }
            commands << numberedCurl(passed, request, keyHeader);
            return !m_stop;
        });
        QMetaObject::invokeMethod(this, [this, commands, areAll] { takeShown(commands, areAll); }, Qt::QueuedConnection);
    });
    updateSummary();
}

void RequestsDialog::takeShown(const QStringList &commands, bool areAll)
{
    m_shown += commands.size();
    if (areAll)
        m_count = m_shown;
    // Appended below what is being read, which stays where it is.
    const int place = m_text->verticalScrollBar()->value();
    const QString separator = m_text->document()->isEmpty() ? QString() : QStringLiteral("\n");
    if (!commands.isEmpty())
        m_text->appendPlainText(separator + commands.join(QStringLiteral("\n\n")));
    markRequests();
    m_text->verticalScrollBar()->setValue(place);
    m_more->setEnabled(true);
    updateSummary();
}

/// Each request stands on a surface of its own, below a heading.
void RequestsDialog::markRequests()
{
    QTextCharFormat letters;
    letters.setFontWeight(QFont::DemiBold);
    letters.setForeground(color(Token::Text, palette()));
    QTextBlockFormat line;
    line.setBackground(color(Token::Chip, palette()));
    QTextBlockFormat surface;
    surface.setBackground(color(Token::Ground, palette()));
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.text().startsWith(QLatin1String("# "));
        QTextCursor cursor(block);
        cursor.setBlockFormat(isHeading ? line : block.text().isEmpty() ? QTextBlockFormat() : surface);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (isHeading)
            cursor.setCharFormat(letters);
    }
}

void RequestsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markRequests();
}

void RequestsDialog::updateSummary()
{
    const int count = static_cast<int>(m_count);
    m_summary->setText((m_shown < m_count
                            ? tr("The first %1 of %Ln request(s), in this order.", nullptr, count).arg(QLocale().toString(m_shown))
                            : tr("%Ln request(s), in this order.", nullptr, count)) +
                       QLatin1Char(' ') + tr("This is what would be sent; nothing is sent from here. The key is left out."));
    const int next = static_cast<int>(std::min(shownMore, m_count - m_shown));
    m_more->setVisible(next > 0 && !m_isWriting);
    m_more->setText(tr("Show %Ln more", nullptr, next));
}

void RequestsDialog::saveScript()
{
    askExportFile(this, m_settings, m_prompts, tr("Save as script"), tr("requests.sh"), {tr("Shell scripts (*.sh)")},
                  [this](const QString &path) { write(path); });
}

void RequestsDialog::write(const QString &path)
{
    m_isWriting = true;
    m_save->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    updateSummary();
    m_workers.start([this, path, count = std::max<qint64>(m_count, 1)] {
        const auto progressed = [this, count](qint64 done) {
            const int share = static_cast<int>(std::min(done, count) * permille / count);
            QMetaObject::invokeMethod(m_progress, [this, share] { m_progress->setValue(share); }, Qt::QueuedConnection);
        };
        const QString error = writeRequestScript(path, m_jobs, m_order, m_people, m_stop, progressed);
        QMetaObject::invokeMethod(this, [this, path, error] { takeWritten(path, error); }, Qt::QueuedConnection);
    });
}

void RequestsDialog::takeWritten(const QString &path, const QString &error)
{
    m_isWriting = false;
    m_save->setEnabled(true);
    m_progress->hide();
    updateSummary();
    if (error.isEmpty())
        m_summary->setText(tr("All requests are saved in %1.").arg(QFileInfo(path).fileName()));
    else
        m_prompts.tell(this, tr("The script was not saved"), error);
}

void RequestsDialog::reject()
{
    if (!m_isWriting)
        return QDialog::reject();
    m_prompts.confirm(this, tr("Stop saving?"), tr("The script is still being saved. If you stop now, there will be none."),
                      tr("Stop saving"), [this] { QDialog::reject(); });
}

} // namespace Muster
