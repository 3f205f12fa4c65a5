// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace Muster::Cli {

/// The program's two streams. With JSON wanted, standard output holds one JSON value and nothing else; sentences for people are
/// then dropped, problems go to standard error. UTF-8. Main thread.
class Output
{
public:
    enum class Form { Text, Json };

    Output(Form form, bool quiet);

    [[nodiscard]] bool isJson() const { return m_form == Form::Json; }

    /// What was asked for, one line of it. Standard output; nothing with JSON.
    void result(const QString &line);
    /// Shows everything so far at once, before something that waits for the user.
    void flush() { m_out.flush(); }
    /// A sentence about what was done. As result(), and nothing when quiet.
    void note(const QString &line);
    /// The JSON value, already formatted. Nothing without JSON.
    void json(const QByteArray &value);
    /// Something that was left out or guessed. Standard error; nothing when quiet.
    void warning(const QString &line);
    /// Why the command failed. Standard error, after "muster-cli: "; always. With JSON, where no value was printed yet, standard
    /// output gets `{"error":{"message":...,"status":...}}`, so that it holds one JSON value in every case.
    void fail(ExitCode status, const QString &message);

    /// Replaces the progress line on standard error. Nothing when quiet, or where that is not a terminal.
    void progress(const QString &line);
    void clearProgress();

    /// Standard output itself, for whole documents.
    [[nodiscard]] QIODevice &document() { return m_out; }
    /// False where something could not be written, a full disk say. A reader that went away (`| head`) does not count.
    [[nodiscard]] bool finish();

private:
    void writeLine(QFile &file, const QString &line);

    Form m_form;
    bool m_quiet;
    bool m_progressAllowed;
    bool m_progressShown = false;
    bool m_jsonPrinted = false;
    QFile m_out;
    QFile m_err;
};

/// `text` without what would move a terminal's cursor or colour it: a server's words are not to be trusted with that.
[[nodiscard]] QString printable(QString text);

} // namespace Muster::Cli
