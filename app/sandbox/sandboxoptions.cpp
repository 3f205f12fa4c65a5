// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxoptions.h"

#include <QCommandLineParser>

#include <algorithm>
#include <optional>

namespace Muster::Sandbox {

namespace {

constexpr int maxLatencyMs = 600000;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SandboxOptions)
};

struct Parser
{
    Parser();

    QCommandLineParser line;
    QCommandLineOption port{QStringLiteral("port"), Text::tr("Listen on this port of 127.0.0.1; 0 picks a free one."), QStringLiteral("N")};
    QCommandLineOption store{QStringLiteral("store"), Text::tr("Keep everything in this SQLite file; it is made if missing."),
                             QStringLiteral("FILE")};
    QCommandLineOption apiKey{
        QStringLiteral("api-key"),
        Text::tr("Answer only to this key. Without it, the key is taken from MUSTER_SANDBOX_API_KEY, or made and printed."),
        QStringLiteral("KEY")};
    QCommandLineOption latency{QStringLiteral("latency"), Text::tr("Hold back every answer for this many milliseconds."),
                               QStringLiteral("MS"), QStringLiteral("0")};
    QCommandLineOption seedDemo{QStringLiteral("seed-demo"), Text::tr("Fill a new store with a made-up company's lists and rosters.")};
    QCommandLineOption cursorPaging{
        QStringLiteral("cursor-paging"),
        Text::tr("Answer SendKit's lists by cursor where no page is asked for, as its newer documentation does.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this text.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Show the version.")};
};

Parser::Parser()
{
    line.setApplicationDescription(Text::tr("Serves Muster's Practice API on this machine, for trying, teaching and testing."));
    line.addOptions({port, store, apiKey, latency, seedDemo, cursorPaging, help, version});
}

QString helpText(const QCommandLineParser &line)
{
    // Qt's own first line calls the program by its path and everything optional.
    return QStringLiteral("%1\n%2\n%3")
        .arg(Text::tr("Usage: muster-sandbox --port N --store FILE [options]"), line.helpText().section(u'\n', 1),
             Text::tr(
                 "WaLead, Puffle and SendKit are served under /walead, /puffle and /sendkit, with one key: in x-api-key, or for Puffle in\n"
                 "Authorization: Bearer.\n\n"
                 "For tests, and in no vendor's contract: POST /admin/campaigns/puffle/ID/status (or sendkit) with {\"status\": "
                 "\"active\"}\n"
                 "changes a campaign's status. With \"afterWrites\": N it does so right after the Nth successful write to the campaign\n"
                 "from now on, with \"afterReads\": N after the Nth GET of the campaign."));
}

bool isSendableKey(const QByteArray &key)
{
    // '%' too: the HTTP library decodes percent-encoding in headers, so such a key would never match.
    return std::ranges::all_of(key, [](char sign) { return sign > ' ' && sign < 127 && sign != '%'; });
}

/// A number from 0 to `highest`, or none. Digits only: the signs and blanks that QString would also read are not meant here.
std::optional<int> readNumber(const QString &text, int highest)
{
    bool fits = false;
    const int number = text.toInt(&fits);
    const bool isDigits = std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    return fits && isDigits && number <= highest ? std::optional(number) : std::nullopt;
}

QString lineProblem(const Parser &parser)
{
    if (!parser.line.positionalArguments().isEmpty())
        return Text::tr("Unexpected argument: %1.").arg(parser.line.positionalArguments().first());
    if (!parser.line.isSet(parser.port))
        return Text::tr("--port is missing. Use --port 0 to have one picked.");
    if (parser.line.value(parser.store).isEmpty())
        return Text::tr("--store is missing. Name the file that keeps the lists.");
    return {};
}

tl::expected<PracticeOptions, QString> readPractice(const Parser &parser, const QByteArray &environmentKey)
{
    const std::optional<int> port = readNumber(parser.line.value(parser.port), 65535);
    if (!port)
        return tl::make_unexpected(Text::tr("--port must be a number from 0 to 65535."));
    const std::optional<int> latency = readNumber(parser.line.value(parser.latency), maxLatencyMs);
    if (!latency)
        return tl::make_unexpected(Text::tr("--latency must be a number of milliseconds from 0 to %1.").arg(maxLatencyMs));
    const QByteArray key = parser.line.isSet(parser.apiKey) ? parser.line.value(parser.apiKey).toUtf8() : environmentKey;
    if (parser.line.isSet(parser.apiKey) && key.isEmpty())
        return tl::make_unexpected(Text::tr("--api-key must not be empty."));
    if (!isSendableKey(key))
        return tl::make_unexpected(Text::tr("The API key may hold visible ASCII characters only, and no percent sign."));
    return PracticeOptions{.storeFile = parser.line.value(parser.store),
                           .port = static_cast<quint16>(*port),
                           .apiKey = key,
                           .latency = std::chrono::milliseconds(*latency),
                           .seedDemo = parser.line.isSet(parser.seedDemo),
                           .cursorPaging = parser.line.isSet(parser.cursorPaging)};
}

} // namespace

tl::expected<SandboxOptions, QString> readSandboxOptions(const QStringList &arguments, const QByteArray &environmentKey)
{
    Parser parser;
    if (!parser.line.parse(arguments))
        return tl::make_unexpected(parser.line.errorText());
    if (parser.line.isSet(parser.help))
        return SandboxOptions{.action = SandboxOptions::Action::ShowHelp, .practice = {}, .helpText = helpText(parser.line)};
    if (parser.line.isSet(parser.version))
        return SandboxOptions{.action = SandboxOptions::Action::ShowVersion, .practice = {}, .helpText = {}};
    const QString problem = lineProblem(parser);
    if (!problem.isEmpty())
        return tl::make_unexpected(problem);
    tl::expected<PracticeOptions, QString> practice = readPractice(parser, environmentKey);
    if (!practice)
        return tl::make_unexpected(practice.error());
    return SandboxOptions{.action = SandboxOptions::Action::Serve, .practice = *std::move(practice), .helpText = {}};
}

} // namespace Muster::Sandbox
