// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

constexpr qint64 longestTail = 256 * 1024; // of one file, read for lastLines()

QString numbered(const QString &path, int number)
{
    return number == 0 ? path : path + QLatin1Char('.') + QString::number(number);
}

QList<QByteArray> tailOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - longestTail));
    return file.readAll().split('\n');
}

} // namespace

LogFile::LogFile(QString path, LogFileLimits limits) : m_path(std::move(path)), m_limits(limits) {}

bool LogFile::open()
{
    if (m_file.isOpen())
        return true;
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    m_file.setFileName(m_path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void LogFile::makeRoom()
{
    if (m_file.size() < m_limits.size)
        return;
    QLockFile turn(m_path + QLatin1String(".lock"));
    turn.setStaleLockTime(10'000);
    if (!turn.tryLock(0))
        return; // another process is at it; this one may write on meanwhile
    m_file.close();
    // What is there now may be another's, begun when that one made room.
    if (QFileInfo(m_path).size() < m_limits.size)
        return;
    QFile::remove(numbered(m_path, m_limits.files - 1));
    for (int number = m_limits.files - 1; number > 0; --number)
        QFile::rename(numbered(m_path, number - 1), numbered(m_path, number));
}

void LogFile::write(const QByteArray &line)
{
    if (open())
        makeRoom();
    if (!open()) {
        ++m_lost;
        return;
    }
    QByteArray bytes = m_endsInside ? QByteArray("\n") : QByteArray();
    if (m_lost > 0)
        bytes += '(' + QByteArray::number(m_lost) + " lines could not be written)\n";
    bytes += line + '\n';
    const qint64 written = m_file.write(bytes);
    if (written == bytes.size()) {
        m_lost = 0;
        m_endsInside = false;
        return;
    }
    ++m_lost;
    m_endsInside = m_endsInside || written > 0;
    m_file.close(); // also forgets the error; the next line tries anew
}

QStringList LogFile::lastLines(const QString &path, const QStringList &wanted, int count)
{
    QStringList found;
    for (int number = 0; found.size() < count && QFileInfo::exists(numbered(path, number)); ++number) {
        const QList<QByteArray> lines = tailOf(numbered(path, number));
        for (auto line = lines.crbegin(); line != lines.crend() && found.size() < count; ++line) {
            const QString text = QString::fromUtf8(*line);
            if (std::any_of(wanted.cbegin(), wanted.cend(), [&text](const QString &word) { return text.contains(word); }))
                found.prepend(text);
        }
    }
    return found;
}

} // namespace Muster
