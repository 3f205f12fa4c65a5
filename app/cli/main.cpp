// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/logging.h"
#include "base/translations.h"
#include "base/version.h"
#include "cli/commandfactory.h"
#include "cli/helptext.h"
#include "cli/interruption.h"
#include "cli/output.h"
#include "jobs/jobrunner.h"
#include "net/networkaccess.h"
#include "sandbox/practiceserver.h"
#include "services/activitylog.h"
#include "services/connectionservice.h"
#include "services/jobservice.h"
#include "services/practicecampaigns.h"
#include "store/keystore.h"
#include "store/profile.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QTimer>

#include <chrono>
#include <clocale>
#include <cstring>

#include <langinfo.h>

namespace {

using namespace Muster;
using namespace Muster::Cli;

/// Nobody may be there to unlock it.
constexpr std::chrono::seconds keychainPatience{30};

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

/// cron gives no locale, and Qt would warn about that on standard error with every run.
void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
}

Output::Form formOf(bool json)
{
    return json ? Output::Form::Json : Output::Form::Text;
}

int endWith(Output &output, ExitCode code)
{
    if (output.finish())
        return static_cast<int>(code);
    output.fail(ExitCode::Usage, Text::tr("Standard output could not be written."));
    return static_cast<int>(ExitCode::Usage);
}

std::optional<Connection> chosenConnection(const CommandLine &line, const ConnectionService &connections, Output &output)
{
    const QString name = connectionNameOf(line);
    auto found = connections.find(name);
    if (found || !needsConnection(line.command))
        return found.value_or(Connection());
    QStringList known;
    for (const Connection &connection : connections.connections())
        known << connection.name;
    output.fail(ExitCode::Usage, Text::tr("There is no connection “%1”. There are: %2.").arg(name, known.join(QLatin1String(", "))));
    return std::nullopt;
}

/// Empty where it runs, else why it does not.
QString startPractice(std::unique_ptr<Sandbox::PracticeServer> &running, const Profile &profile, ConnectionService &connections)
{
    if (running)
        return {};
    Sandbox::PracticeOptions options;
    options.storeFile = profile.practiceStoreFile();
    options.seedDemo = true;
    auto server = std::make_unique<Sandbox::PracticeServer>(options);
    if (!server->start())
        return Text::tr("Practice could not start: %1").arg(server->error());
    connections.setPractice(server->url(), server->apiKey());
    running = std::move(server);
    return {};
}

ExitCode run(const CommandLine &line, Output &output)
{
    const Profile profile(line.profile);
    if (!profile.isUsable()) {
        output.fail(ExitCode::Usage, profile.error());
        return ExitCode::Usage;
    }
    const LogSession log(profile.logsFolder() + QStringLiteral("/muster.log"), StandardError::Nothing);
    Settings settings(profile.settingsFile());
    const auto network = makeNetworkAccess();
    SystemClock clock;
    KeyStore keys(settings, profile.folder());
    keys.setPatience(keychainPatience);
    ConnectionService connections(settings, *network, clock);
    connections.setKeyStore(&keys);

    const auto connection = chosenConnection(line, connections, output);
    if (!connection)
        return ExitCode::Usage;
    if (connection->isPractice && needsConnection(line.command))
        offerPracticeCampaigns(connections, settings);
    std::unique_ptr<Sandbox::PracticeServer> practice;
    const auto practiceStarter = [&] { return startPractice(practice, profile, connections); };
    // Nobody sits there to see it wait: an unreachable server stops the job, which can be resumed.
    RunLimits limits;
    limits.waitsForNetwork = false;
    JobService jobs(profile.jobsFolder(), connections, clock, limits);

    const ActivityLog activity(connections, jobs);
    const Interruption interruption;
    const auto command = makeCommand({line, output, connections, jobs, profile, clock, *connection, practiceStarter});
    QObject::connect(&interruption, &Interruption::requested, command.get(), &Command::interrupt);
    // Queued: a command may finish before the event loop runs.
    QObject::connect(
        command.get(), &Command::finished, qApp, [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, command.get(), [&command] { command->begin(); });
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace

int main(int argc, char *argv[])
{
    speakUtf8();
    QCoreApplication application(argc, argv);
    // The window's name, not this program's: both share the profile.
    QCoreApplication::setApplicationName(QStringLiteral("muster"));
    QCoreApplication::setApplicationVersion(QLatin1String(versionText));
    installTranslations(application);
    qRegisterMetaType<Muster::Cli::ExitCode>();

    const auto line = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!line) {
        Output output(formOf(line.error().json), false);
        output.fail(ExitCode::Usage, line.error().message);
        output.warning(helpHint(line.error().helpTopic));
        return endWith(output, ExitCode::Usage);
    }
    if (line->helpTopic || line->wantsVersion) {
        Output output(Output::Form::Text, false);
        output.result(line->helpTopic ? helpText(*line->helpTopic)
                                      : QStringLiteral("muster-cli ") + QCoreApplication::applicationVersion());
        return endWith(output, ExitCode::Ok);
    }
    Output output(formOf(line->json), line->quiet);
    return endWith(output, run(*line, output));
}
