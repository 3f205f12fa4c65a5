// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "cli/orderedjson.h"

#include <cstdio>

#include <poll.h>
#include <unistd.h>

namespace Muster::Cli {

Output::Output(Form form, bool quiet) : m_form(form), m_quiet(quiet), m_progressAllowed(!quiet && isatty(STDERR_FILENO) == 1)
{
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Output::writeLine(QFile &file, const QString &line)
{
    clearProgress();
    file.write(line.toUtf8() + '\n');
}

void Output::result(const QString &line)
{
    if (m_form == Form::Text)
        writeLine(m_out, line);
}

void Output::note(const QString &line)
{
    if (m_quiet)
        return;
    result(line);
    m_out.flush(); // what follows may take long
}

void Output::json(const QByteArray &value)
{
    if (m_form != Form::Json)
        return;
    clearProgress();
    m_jsonPrinted = true;
    m_out.write(value + '\n');
}

void Output::warning(const QString &line)
{
    if (m_quiet)
        return;
    m_out.flush();
    writeLine(m_err, line);
}

void Output::fail(ExitCode status, const QString &message)
{
    m_out.flush();
    writeLine(m_err, QLatin1String("muster-cli: ") + printable(message));
    if (m_jsonPrinted)
        return;
    const QByteArray reason =
        OrderedJson().add(QLatin1String("message"), message).add(QLatin1String("status"), static_cast<int>(status)).text();
    json(OrderedJson().addRaw(QLatin1String("error"), reason).text());
}

void Output::progress(const QString &line)
{
    m_out.flush();
    if (!m_progressAllowed)
        return;
    m_err.write("\r\033[K" + line.toUtf8());
    m_progressShown = true;
}

void Output::clearProgress()
{
    if (!m_progressShown)
        return;
    m_progressShown = false;
    m_err.write("\r\033[K");
}

bool Output::finish()
{
    clearProgress();
    if (m_out.flush() && std::fflush(stdout) == 0 && m_out.error() == QFileDevice::NoError)
        return true;
    pollfd reader{STDOUT_FILENO, POLLOUT, 0};
    return poll(&reader, 1, 0) == 1 && (reader.revents & POLLERR) != 0; // the end of a pipe that nobody reads
}

QString printable(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text;
}

} // namespace Muster::Cli
