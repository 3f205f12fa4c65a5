// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"

#include <QCoreApplication>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace Muster::Cli {

namespace {

void writeToStandardError(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

QByteArray readLine()
{
    // Byte by byte with read(): a signal ends it (std::getline would begin again), and nothing beyond the line is swallowed.
    QByteArray line;
    char byte = 0;
    while (read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        line += byte;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Keeps what is typed off the screen while it lives.
class EchoOff
{
public:
    EchoOff()
    {
        m_on = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_on)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_on)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    termios m_before{};
    bool m_on = false;
};

} // namespace

bool canAsk()
{
    return isatty(STDIN_FILENO) == 1;
}

bool askYesNo(const QString &question)
{
    writeToStandardError(question + QCoreApplication::translate("Terminal", " [y/N] "));
    const QString answer = QString::fromUtf8(readLine()).trimmed().toLower();
    const QString yes = QCoreApplication::translate("Terminal", "yes");
    return !answer.isEmpty() && (yes.startsWith(answer) || QLatin1String("yes").startsWith(answer));
}

QString askLine(const QString &prompt)
{
    writeToStandardError(prompt);
    return QString::fromUtf8(readLine()).trimmed();
}

QByteArray readSecretLine(const QString &prompt)
{
    return readHiddenLine(prompt).trimmed();
}

QByteArray readHiddenLine(const QString &prompt)
{
    if (!canAsk())
        return readLine();
    writeToStandardError(prompt);
    QByteArray line;
    {
        const EchoOff silent;
        line = readLine();
    }
    writeToStandardError(QStringLiteral("\n"));
    return line;
}

} // namespace Muster::Cli
