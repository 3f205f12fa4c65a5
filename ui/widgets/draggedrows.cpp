// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/draggedrows.h"

#include "base/onworker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <new>
#include <utility>

namespace Muster {

using namespace std::chrono_literals;

namespace {

constexpr auto fileIsKept = 10min; ///< a file manager copies it after the drop, and may ask first
constexpr auto patience = 1s;      ///< of the window, which stands still meanwhile

QString fileFormat()
{
    return QStringLiteral("text/uri-list");
}

QString fileName(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = title;
    name = name.replace(unfit, QStringLiteral(" ")).simplified();
    return (name.isEmpty() ? QStringLiteral("muster") : name) + QStringLiteral(".csv");
}

bool writeFile(const QString &path, const CopiedRows &rows, const std::atomic<bool> &stop)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && writeCommaFile(file, rows, stop) && file.flush();
}

/// The folder outlives the drag, but not the program.
void keepForAWhile(std::shared_ptr<QTemporaryDir> folder)
{
    auto *timer = new QTimer(QCoreApplication::instance());
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, folder = std::move(folder)] { timer->deleteLater(); });
    timer->start(fileIsKept);
}

} // namespace

DraggedRows::DraggedRows(CopiedRows rows, const QString &title)
    : m_rows(std::move(rows)),
      m_name(fileName(title)),
      m_stop(std::make_shared<std::atomic<bool>>(false)),
      m_folder(std::make_shared<QTemporaryDir>())
{
    if (m_rows.count <= mostRowsForDocuments)
        return;
    auto promise = std::make_shared<std::promise<bool>>();
    m_written = promise->get_future().share();
    m_writing = std::make_shared<Writing>();
    const auto write = [promise, path = m_folder->filePath(m_name), rows = m_rows, stop = m_stop, folder = m_folder] {
        bool isWritten = false;
        try {
            isWritten = writeFile(path, rows, *stop);
        } catch (const std::bad_alloc &) { // then there is no file
        }
        promise->set_value(isWritten);
        return isWritten;
    };
    onWorker(QCoreApplication::instance(), write, [writing = m_writing](std::optional<bool> &&) {
        writing->isOver = true;
        if (writing->then)
            writing->then();
    });
}

DraggedRows::~DraggedRows()
{
    stop();
}

void DraggedRows::stop()
{
    *m_stop = true;
}

void DraggedRows::whenUnread(std::function<void()> then)
{
    if (m_writing && !m_writing->isOver)
        m_writing->then = std::move(then);
    else
        then();
}

QStringList DraggedRows::formats() const
{
    if (m_rows.count > mostRowsForDocuments)
        return {fileFormat()};
    return {fileFormat(), QStringLiteral("text/plain"), QStringLiteral("text/html"), QStringLiteral("text/csv")};
}

bool DraggedRows::hasFormat(const QString &format) const
{
    return formats().contains(format);
}

QVariant DraggedRows::retrieveData(const QString &format, QMetaType type) const
{
    if (!hasFormat(format))
        return QMimeData::retrieveData(format, type);
    if (format == QLatin1String("text/plain"))
        return tabbedText(m_rows, *m_stop);
    if (format == QLatin1String("text/html"))
        return htmlTable(m_rows, *m_stop);
    if (format == QLatin1String("text/csv"))
        return commaText(m_rows, *m_stop);
    const QString path = file();
    if (path.isEmpty())
        return {};
    const QUrl url = QUrl::fromLocalFile(path);
    if (type.id() == QMetaType::QByteArray)
        return url.toEncoded() + "\r\n";
    return QVariantList{url};
}

/// Empty where it could not be written, or is not yet. While a drag is over a window, that window may ask many times.
QString DraggedRows::file() const
{
    const QString path = m_folder->filePath(m_name);
    if (!m_written.valid()) {
        std::promise<bool> promise;
        m_written = promise.get_future().share();
        promise.set_value(writeFile(path, m_rows, *m_stop));
    }
    if (!m_patience)
        m_patience = std::chrono::steady_clock::now() + patience;
    if (m_written.wait_until(*m_patience) != std::future_status::ready || !m_written.get())
        return {};
    if (!std::exchange(m_isKept, true))
        keepForAWhile(m_folder);
    return path;
}

} // namespace Muster
