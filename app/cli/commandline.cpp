// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/commandtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Muster::Cli {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString text(std::string_view latin1)
{
    return QString::fromLatin1(latin1.data(), qsizetype(latin1.size()));
}

struct GivenOption
{
    const OptionSpec *spec;
    QString value;
};

/// The line taken apart, before anybody knows which command it is.
struct Pieces
{
    QStringList words;
    QList<GivenOption> options;

    [[nodiscard]] bool has(std::string_view name) const
    {
        return std::any_of(options.begin(), options.end(), [&](const GivenOption &given) { return given.spec->name == name; });
    }
};

tl::expected<GivenOption, QString> readOption(const QStringList &arguments, qsizetype &at)
{
    const QString whole = arguments.at(at) == QLatin1String("-h") ? QStringLiteral("--help") : arguments.at(at);
    const qsizetype equals = whole.indexOf(u'=');
    const QString name = equals < 0 ? whole : whole.left(equals);
    const OptionSpec *spec = name.startsWith(QLatin1String("--")) ? findOption(name.mid(2)) : nullptr;
    if (!spec)
        return tl::unexpected(Text::tr("There is no option %1.").arg(name));
    if (spec->value.empty()) {
        if (equals >= 0)
            return tl::unexpected(Text::tr("%1 takes no value.").arg(name));
        return GivenOption{spec, {}};
    }
    if (equals >= 0)
        return GivenOption{spec, whole.mid(equals + 1)};
    if (at + 1 >= arguments.size() || arguments.at(at + 1).startsWith(QLatin1String("--")))
        return tl::unexpected(
            Text::tr("%1 needs a value: %1 %2. Write %1=VALUE for a value that begins with dashes.").arg(name, text(spec->value)));
    return GivenOption{spec, arguments.at(++at)};
}

tl::expected<Pieces, QString> takeApart(const QStringList &arguments)
{
    Pieces pieces;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        if (argument == QLatin1String("--")) {
            pieces.words += arguments.mid(at + 1);
            break;
        }
        if (!argument.startsWith(u'-') || argument.size() == 1) {
            pieces.words << argument;
            continue;
        }
        auto option = readOption(arguments, at);
        if (!option)
            return tl::unexpected(option.error());
        pieces.options << *option;
    }
    return pieces;
}

/// How much of the words is a known command: "", "blocked" or "blocked add".
QString topicOf(const QStringList &words)
{
    if (words.isEmpty() || !commandGroups().contains(words.first()))
        return {};
    if (words.size() > 1 && verbsOf(words.first()).contains(words.at(1)))
        return words.first() + u' ' + words.at(1);
    return words.first();
}

tl::expected<const CommandSpec *, QString> findCommand(const QStringList &words)
{
    if (words.isEmpty())
        return tl::unexpected(Text::tr("Say what to do: %1.").arg(commandGroups().join(QLatin1String(", "))));
    if (!commandGroups().contains(words.first()))
        return tl::unexpected(Text::tr("There is no command “%1”. There are: %2.").arg(words.first(), commandGroups().join(QLatin1String(", "))));
    const QStringList verbs = verbsOf(words.first());
    if (!verbs.isEmpty() && words.size() == 1)
        return tl::unexpected(Text::tr("Say what to do with %1: %2.").arg(words.first(), verbs.join(QLatin1String(", "))));
    if (!verbs.isEmpty() && !verbs.contains(words.at(1)))
        return tl::unexpected(Text::tr("%1 cannot “%2”. It can: %3.").arg(words.first(), words.at(1), verbs.join(QLatin1String(", "))));
    const QString wanted = topicOf(words);
    const auto all = allCommands();
    return &*std::find_if(all.begin(), all.end(), [&](const CommandSpec &command) { return commandName(command) == wanted; });
}

QString ownOptions(const CommandSpec &command)
{
    QStringList names;
    for (const OptionSpec &option : allOptions()) {
        if (takesOption(command, option))
            names << QLatin1String("--") + text(option.name);
    }
    return names.join(QLatin1String(", "));
}

/// Empty where everything given fits the command.
QString misfit(const CommandSpec &command, const Pieces &pieces, const QStringList &operands)
{
    for (const GivenOption &given : pieces.options) {
        const QString name = QLatin1String("--") + text(given.spec->name);
        if (command.id == CommandId::BlockedRemove && given.spec->name == "campaign")
            return Text::tr("A campaign block can only be lifted in WaLead; blocked remove is about the workspace's blocklist.");
        if (!takesOption(command, *given.spec))
            return Text::tr("%1 does not take %2. It takes: %3.").arg(commandName(command), name, ownOptions(command));
        const bool mayBeEmpty = given.spec->value.empty() || given.spec->name == "reason" || given.spec->name == "search";
        if (!mayBeEmpty && given.value.isEmpty())
            return Text::tr("%1 needs a value that is not empty.").arg(name);
    }
    if (operands.size() < command.operandCount)
        return Text::tr("%1 needs: %2").arg(commandName(command), text(command.operands));
    if (operands.size() > command.operandCount && !command.operands.ends_with("...")) {
        return Text::tr("%1 takes %2; “%3” is too much.")
            .arg(commandName(command), command.operands.empty() ? Text::tr("nothing more") : text(command.operands),
                 operands.at(command.operandCount));
    }
    return {};
}

void store(CommandLine &line, const GivenOption &given)
{
    using Flag = std::pair<std::string_view, bool CommandLine::*>;
    using Value = std::pair<std::string_view, std::optional<QString> CommandLine::*>;
    static constexpr Flag flags[]{{"json", &CommandLine::json},           {"quiet", &CommandLine::quiet},
                                  {"dry-run", &CommandLine::dryRun},      {"yes", &CommandLine::yes},
                                  {"verify", &CommandLine::verify},       {"include-blocked", &CommandLine::includeBlocked},
                                  {"version", &CommandLine::wantsVersion}};
    static constexpr Value values[]{{"campaign", &CommandLine::campaign}, {"search", &CommandLine::search},
                                    {"format", &CommandLine::format},     {"output", &CommandLine::output},
                                    {"reason", &CommandLine::reason},     {"provider", &CommandLine::provider},
                                    {"base-url", &CommandLine::baseUrl},  {"workspace-id", &CommandLine::workspaceId},
                                    {"for", &CommandLine::purpose}};
    const std::string_view name = given.spec->name;
    for (const auto &[flag, member] : flags) {
        if (flag == name)
            line.*member = true;
    }
    for (const auto &[value, member] : values) {
        if (value == name)
            line.*member = given.value;
    }
    if (name == "profile")
        line.profile = given.value;
    else if (name == "connection")
        line.connection = given.value;
    else if (name == "map")
        line.columnChoices << given.value;
    else if (name == "status")
        line.statuses << given.value;
}

} // namespace

tl::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments)
{
    const bool json = arguments.contains(QLatin1String("--json"));
    const auto pieces = takeApart(arguments);
    if (!pieces)
        return tl::unexpected(UsageError{pieces.error(), {}, json});

    CommandLine line;
    for (const GivenOption &given : pieces->options)
        store(line, given);
    const QString topic = topicOf(pieces->words);
    if (pieces->has("help"))
        line.helpTopic = topic;
    if (line.helpTopic || line.wantsVersion)
        return line;

    const auto command = findCommand(pieces->words);
    if (!command)
        return tl::unexpected(UsageError{command.error(), topic, json});
    line.command = (*command)->id;
    line.operands = pieces->words.mid((*command)->verb.empty() ? 1 : 2);
    const QString wrong = misfit(**command, *pieces, line.operands);
    if (!wrong.isEmpty())
        return tl::unexpected(UsageError{wrong, topic, json});
    return line;
}

} // namespace Muster::Cli
