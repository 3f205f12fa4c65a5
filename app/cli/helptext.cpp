// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helptext.h"

#include "cli/commandtable.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <utility>

namespace Muster::Cli {

namespace {

using Line = std::pair<QString, QString>; ///< what to type, and what it does

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString text(std::string_view latin1)
{
    return QString::fromLatin1(latin1.data(), qsizetype(latin1.size()));
}

QString wrapped(const QString &paragraph, qsizetype width)
{
    QString lines;
    qsizetype used = 0;
    for (const QString &word : paragraph.split(u' ')) {
        if (used > 0 && used + 1 + word.size() > width) {
            lines += u'\n';
            used = 0;
        }
        if (used > 0) {
            lines += u' ';
            ++used;
        }
        lines += word;
        used += word.size();
    }
    return lines;
}

QString section(const QString &title, const QList<Line> &lines)
{
    qsizetype width = 0;
    for (const Line &line : lines)
        width = std::max(width, line.first.size());
    QString all = title + u'\n';
    for (const Line &line : lines)
        all += QLatin1String("  ") + line.first.leftJustified(width) + QLatin1String("  ") + line.second + u'\n';
    return lines.isEmpty() ? QString() : all + u'\n';
}

Line optionLine(const OptionSpec &option)
{
    const QString name = QLatin1String("--") + text(option.name);
    return {option.value.empty() ? name : name + u' ' + text(option.value), Text::tr(option.summary)};
}

QList<Line> commandLines(const QString &group)
{
    QList<Line> lines;
    for (const CommandSpec &command : allCommands()) {
        if (group.isEmpty() || text(command.group) == group)
            lines << Line{(commandName(command) + u' ' + text(command.operands)).trimmed(), Text::tr(command.summary)};
    }
    return lines;
}

QList<Line> optionsEverywhere()
{
    QList<Line> lines;
    for (const OptionSpec &option : allOptions()) {
        if (option.everywhere)
            lines << optionLine(option);
    }
    return lines;
}

QString filesAndStatus()
{
    QString all =
        wrapped(
            Text::tr(
                "FILE is CSV, TSV, any other single-character delimiter, XLSX, ODS, JSON or plain lines; - is standard input. Options may "
                "stand anywhere; -- ends them. Without --yes a command that writes to a server or removes something asks on the terminal "
                "first; where there is none, it is refused."),
            100) +
        QLatin1String("\n\n");
    return all + section(Text::tr("Exit status:"),
                         {{QStringLiteral("0"), Text::tr("all well")},
                          {QStringLiteral("1"), Text::tr("done, but some rows were invalid or rejected; or cancelled")},
                          {QStringLiteral("2"), Text::tr("the command line or the input cannot be used")},
                          {QStringLiteral("3"), Text::tr("not authorised")},
                          {QStringLiteral("4"), Text::tr("the server could not be reached or failed, or its list could not be read back")},
                          {QStringLiteral("5"), Text::tr("the campaign is frozen")},
                          {QStringLiteral("6"), Text::tr("interrupted; a job can be resumed")}});
}

QString programHelp()
{
    return Text::tr("Usage: muster-cli [OPTIONS] COMMAND") + QLatin1String("\n\n") +
           Text::tr("Keeps outreach blocklists and the rosters of campaigns.") + QLatin1String("\n\n") +
           section(Text::tr("Commands:"), commandLines({})) + section(Text::tr("Options:"), optionsEverywhere()) + filesAndStatus();
}

QString groupHelp(const QString &group)
{
    return Text::tr("Usage: muster-cli %1 COMMAND [OPTIONS]").arg(group) + QLatin1String("\n\n") +
           section(Text::tr("Commands:"), commandLines(group)) + section(Text::tr("Options everywhere:"), optionsEverywhere());
}

QString commandHelp(const CommandSpec &command)
{
    QList<Line> own;
    for (const OptionSpec &option : allOptions()) {
        if (!option.everywhere && takesOption(command, option))
            own << optionLine(option);
    }
    QString summary = Text::tr(command.summary);
    summary[0] = summary.at(0).toUpper();
    QString all = (Text::tr("Usage: muster-cli %1 [OPTIONS]").arg(commandName(command)) + u' ' + text(command.operands)).trimmed() +
                  QLatin1String("\n\n") + summary + QLatin1String(".\n\n");
    if (*command.details != '\0')
        all += wrapped(Text::tr(command.details), 100) + QLatin1String("\n\n");
    return all + section(Text::tr("Options:"), own) + section(Text::tr("Options everywhere:"), optionsEverywhere());
}

} // namespace

QString helpText(const QString &topic)
{
    QString help = topic.isEmpty() ? programHelp() : groupHelp(topic);
    for (const CommandSpec &command : allCommands()) {
        if (commandName(command) == topic)
            help = commandHelp(command);
    }
    help.chop(1); // every section ends with a blank line
    return help;
}

QString helpHint(const QString &topic)
{
    const QString command = topic.isEmpty() ? QStringLiteral("muster-cli --help") : QStringLiteral("muster-cli %1 --help").arg(topic);
    return Text::tr("Try: %1").arg(command);
}

} // namespace Muster::Cli
