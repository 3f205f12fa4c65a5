// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// muster-completions bash|zsh|fish: prints the shell's completions of muster-cli, made from the table that its parser and help use.
// What stands before the word to be completed is read the same way in the three of them: an option that takes a value is followed by
// it, and what is left are the words of the command and its operands, wherever the options stand.

#include "cli/commandtable.h"

#include <QStringList>

#include <cstdio>
#include <string_view>

namespace Muster::Cli {

namespace {

enum class Value { None, Text, File, Folder, Choice };

QString text(std::string_view latin1)
{
    return QString::fromLatin1(latin1.data(), qsizetype(latin1.size()));
}

QString quoted(QString word)
{
    return u'\'' + word.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

Value valueKind(const OptionSpec &option)
{
    if (option.value.empty())
        return Value::None;
    if (option.value == "FILE" || option.value == "DIR")
        return option.value == "FILE" ? Value::File : Value::Folder;
    return option.value.find('|') == std::string_view::npos ? Value::Text : Value::Choice;
}

QString choices(const OptionSpec &option)
{
    return text(option.value).replace(u'|', u' ');
}

/// What a command's group is about, in the words of its commands; the summary where it has one command only.
QString groupSummary(const QString &group)
{
    for (const CommandSpec &command : allCommands()) {
        if (text(command.group) == group && command.verb.empty())
            return QString::fromLatin1(command.summary);
    }
    return verbsOf(group).join(QLatin1String(", "));
}

/// How many words stand before the operand that is a file; -1 where none is.
qsizetype fileOperand(const CommandSpec &command)
{
    const QStringList operands = text(command.operands).split(u' ');
    for (qsizetype at = 0; at < operands.size(); ++at) {
        if (operands.at(at).startsWith(QLatin1String("FILE")))
            return at + (command.verb.empty() ? 1 : 2);
    }
    return -1;
}

template <typename Use>
void forEachOption(const CommandSpec &command, Use use)
{
    for (const OptionSpec &option : allOptions()) {
        if (!option.everywhere && takesOption(command, option))
            use(option);
    }
}

/// "--profile|--connection": a pattern of every option that is followed by its value.
QString optionsWithValue(const QString &between)
{
    QStringList names;
    for (const OptionSpec &option : allOptions()) {
        if (valueKind(option) != Value::None)
            names << QLatin1String("--") + text(option.name);
    }
    return names.join(between);
}

QString everywhere()
{
    QStringList names;
    for (const OptionSpec &option : allOptions()) {
        if (option.everywhere)
            names << QLatin1String("--") + text(option.name);
    }
    return names.join(u' ');
}

QString bashValues()
{
    QString cases;
    for (const OptionSpec &option : allOptions()) {
        const QString name = QLatin1String("    --") + text(option.name);
        if (valueKind(option) == Value::File)
            cases += name +
                     QLatin1String(") compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$current\"); return ;;\n");
        else if (valueKind(option) == Value::Folder)
            cases += name +
                     QLatin1String(") compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- \"$current\"); return ;;\n");
        else if (valueKind(option) == Value::Choice)
            cases += name + QLatin1String(") words=") + quoted(choices(option)) + QLatin1String(" ;;\n");
        else if (valueKind(option) == Value::Text)
            cases += name + QLatin1String(") return ;;\n");
    }
    return cases;
}

QString bashCommands()
{
    QString cases;
    for (const QString &group : commandGroups()) {
        if (!verbsOf(group).isEmpty())
            cases += QStringLiteral("    %1) operand=%2 ;;\n").arg(quoted(group), quoted(verbsOf(group).join(u' ')));
    }
    for (const CommandSpec &command : allCommands()) {
        QStringList options;
        forEachOption(command, [&options](const OptionSpec &option) { options << QLatin1String("--") + text(option.name); });
        const QString pattern = quoted(commandName(command)) + u'|' + quoted(commandName(command) + u' ') + u'*';
        cases += QStringLiteral("    %1) options=%2 file=%3 ;;\n").arg(pattern, quoted(options.join(u' '))).arg(fileOperand(command));
    }
    return cases;
}

QString bash()
{
    return QStringLiteral(R"(# bash completion of muster-cli, generated from its table of commands

_muster_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words='' options='' operand='' file=-1 at
    local -a said=()
    COMPREPLY=()
    for ((at = 1; at < COMP_CWORD; ++at)); do
        case ${COMP_WORDS[at]} in
        %1) ((++at)) ;;
        -?*) ;;
        *) said+=("${COMP_WORDS[at]}") ;;
        esac
    done
    case "${said[*]}" in
    '') operand=%2 ;;
%3    esac
    case $previous in
%4    *)
        case $current in
        -*) words="%5 $options" ;;
        *)
            if [ "${#said[@]}" -eq "$file" ]; then
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
                return
            fi
            words=$operand
            ;;
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _muster_cli muster-cli
)")
        .arg(optionsWithValue(QStringLiteral("|")), quoted(commandGroups().join(u' ')), bashCommands(), bashValues(), everywhere());
}

/// What _arguments takes: '--output=[write the list]:FILE:_files'
QString zshOption(const OptionSpec &option)
{
    QString summary = QString::fromLatin1(option.summary);
    summary.replace(u'[', QLatin1String("\\[")).replace(u']', QLatin1String("\\]")).replace(u':', QLatin1String("\\:"));
    const bool again = summary.contains(QLatin1String("may be given again"));
    const QString equals = valueKind(option) == Value::None ? QString() : QStringLiteral("=");
    QString spec = (again ? QLatin1String("*--") : QLatin1String("--")) + text(option.name) + equals + u'[' + summary + u']';
    const QString name = u':' + text(option.value).replace(u'|', u' ') + u':';
    switch (valueKind(option)) {
    case Value::None:
        break;
    case Value::Text:
        spec += name;
        break;
    case Value::File:
        spec += name + QLatin1String("_files");
        break;
    case Value::Folder:
        spec += name + QLatin1String("_files -/");
        break;
    case Value::Choice:
        spec += name + u'(' + choices(option) + u')';
        break;
    }
    return QLatin1String("        ") + quoted(spec) + u'\n';
}

/// '2:command:((list\:"list who is blocked"))'
QString zshWords(int place, const QStringList &words, const QStringList &summaries)
{
    QStringList pairs;
    for (qsizetype at = 0; at < words.size(); ++at)
        pairs << words.at(at) + QLatin1String("\\:\"") + QString(summaries.at(at)).replace(u':', QLatin1String("\\:")) + u'"';
    return quoted(QStringLiteral("%1:command:((%2))").arg(place).arg(pairs.join(u' ')));
}

QString zshCommands()
{
    QString cases;
    for (const CommandSpec &command : allCommands()) {
        QString options;
        forEachOption(command, [&options](const OptionSpec &option) { options += zshOption(option); });
        const qsizetype file = fileOperand(command);
        if (file >= 0)
            options += QStringLiteral("        '%1:FILE:_files'\n").arg(file + 1);
        const QString pattern = command.verb.empty() ? quoted(commandName(command) + u' ') + u'*' : quoted(commandName(command));
        cases += QStringLiteral("    %1) taken+=(\n%2    ) ;;\n").arg(pattern, options);
    }
    return cases;
}

QString zshVerbs()
{
    QString cases;
    for (const QString &group : commandGroups()) {
        QStringList summaries;
        for (const CommandSpec &command : allCommands()) {
            if (text(command.group) == group)
                summaries << QString::fromLatin1(command.summary);
        }
        if (!verbsOf(group).isEmpty())
            cases += QStringLiteral("    %1) taken+=(%2) ;;\n").arg(quoted(group), zshWords(2, verbsOf(group), summaries));
    }
    return cases;
}

QString zsh()
{
    QString everywhere;
    for (const OptionSpec &option : allOptions()) {
        if (option.everywhere)
            everywhere += zshOption(option);
    }
    QStringList summaries;
    for (const QString &group : commandGroups())
        summaries << groupSummary(group);
    return QStringLiteral(R"(#compdef muster-cli
# zsh completion of muster-cli, generated from its table of commands

_muster-cli() {
    local at
    local -a said taken
    for ((at = 2; at < CURRENT; ++at)); do
        case $words[at] in
        %1) ((++at)) ;;
        -?*) ;;
        *) said+=("$words[at]") ;;
        esac
    done
    taken=(
%2        %3
    )
    case $said[1] in
%4    esac
    case "$said[1] $said[2]" in
%5    esac
    _arguments $taken
}

_muster-cli "$@"
)")
        .arg(optionsWithValue(QStringLiteral("|")), everywhere, zshWords(1, commandGroups(), summaries), zshVerbs(), zshCommands());
}

QString fishOption(const OptionSpec &option, const QString &condition)
{
    QString line = QLatin1String("complete -c muster-cli") + condition + QLatin1String(" -l ") + text(option.name);
    switch (valueKind(option)) {
    case Value::None:
        break;
    case Value::Text:
        line += QLatin1String(" -x");
        break;
    case Value::File:
        line += QLatin1String(" -r -F");
        break;
    case Value::Folder:
        line += QLatin1String(" -x -a '(__fish_complete_directories)'");
        break;
    case Value::Choice:
        line += QLatin1String(" -x -a ") + quoted(choices(option));
        break;
    }
    return line + QLatin1String(" -d ") + quoted(QString::fromLatin1(option.summary)) + u'\n';
}

QString fishCommands()
{
    QString lines;
    for (const QString &group : commandGroups()) {
        lines += QStringLiteral("complete -c muster-cli -n '__muster_cli_at 0' -a %1 -d %2\n").arg(group, quoted(groupSummary(group)));
    }
    for (const CommandSpec &command : allCommands()) {
        const QString name = commandName(command);
        if (!command.verb.empty())
            lines += QStringLiteral("complete -c muster-cli -n '__muster_cli_at 1 %1' -a %2 -d %3\n")
                         .arg(text(command.group), text(command.verb), quoted(QString::fromLatin1(command.summary)));
        forEachOption(
            command, [&](const OptionSpec &option) { lines += fishOption(option, QStringLiteral(" -n '__muster_cli_has %1'").arg(name)); });
        if (fileOperand(command) >= 0)
            lines += QStringLiteral("complete -c muster-cli -n '__muster_cli_at %1 %2' -F\n").arg(fileOperand(command)).arg(name);
    }
    return lines;
}

QString fish()
{
    QString everywhere;
    for (const OptionSpec &option : allOptions()) {
        if (option.everywhere)
            everywhere += fishOption(option, {});
    }
    return QStringLiteral(R"(# fish completion of muster-cli, generated from its table of commands

function __muster_cli_said -d 'The words of the command and its operands, one a line'
    set -l words (commandline -opc)
    set -l at 2
    while test $at -le (count $words)
        switch $words[$at]
            case %1
                set at (math $at + 1)
            case -
                echo -
            case '-*'
            case '*'
                echo $words[$at]
        end
        set at (math $at + 1)
    end
end

function __muster_cli_has -d 'Whether the words begin with these'
    set -l said (__muster_cli_said)
    test (count $said) -ge (count $argv); and test "$said[1..$(count $argv)]" = "$argv"
end

function __muster_cli_at -d 'Whether there are that many words, and they begin with these'
    test (count (__muster_cli_said)) -eq $argv[1]; or return 1
    test (count $argv) -eq 1; or __muster_cli_has $argv[2..]
end

complete -c muster-cli -f
%2%3)")
        .arg(optionsWithValue(QStringLiteral(" ")), everywhere, fishCommands());
}

} // namespace

} // namespace Muster::Cli

int main(int argc, char *argv[])
{
    const std::string_view shell = argc == 2 ? argv[1] : "";
    QString script;
    if (shell == "bash")
        script = Muster::Cli::bash();
    else if (shell == "zsh")
        script = Muster::Cli::zsh();
    else if (shell == "fish")
        script = Muster::Cli::fish();
    if (script.isEmpty()) {
        std::fputs("muster-completions bash|zsh|fish\n", stderr);
        return 2;
    }
    return std::fputs(script.toUtf8().constData(), stdout) < 0 ? 1 : 0;
}
