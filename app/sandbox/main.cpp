// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "base/version.h"
#include "sandbox/practiceserver.h"
#include "sandbox/sandboxoptions.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

namespace {

using namespace Muster::Sandbox;

constexpr int exitFailure = 1;
constexpr int exitUsage = 2;

void printLine(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().append('\n').constData(), stream);
    std::fflush(stream); // whoever started the program reads the port from a pipe
}

sigset_t endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

int serve(const PracticeOptions &options)
{
    const bool isGivenKey = !options.apiKey.isEmpty();
    // Blocked before there are threads, which inherit it: so the signals wait for sigwait().
    const sigset_t signals = endSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    PracticeServer server(options);
    if (!server.start()) {
        printLine(stderr, server.error());
        return exitFailure;
    }
    printLine(stdout, QStringLiteral("Listening on http://127.0.0.1:%1").arg(server.port()));
    printLine(stdout, QStringLiteral("WaLead base URL: %1").arg(server.waleadUrl().toString()));
    printLine(stdout, QStringLiteral("Puffle base URL: %1").arg(server.puffleUrl().toString()));
    printLine(stdout, QStringLiteral("SendKit base URL: %1").arg(server.sendkitUrl().toString()));
    if (!isGivenKey)
        printLine(stdout, QStringLiteral("API key: %1").arg(QString::fromLatin1(server.apiKey())));

    int received = 0;
    sigwait(&signals, &received);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("muster-sandbox"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(Muster::versionText));
    Muster::installTranslations(application);

    const auto options = readSandboxOptions(QCoreApplication::arguments(), qgetenv("MUSTER_SANDBOX_API_KEY"));
    if (!options) {
        printLine(stderr, options.error());
        printLine(stderr, QCoreApplication::translate("SandboxOptions", "See muster-sandbox --help."));
        return exitUsage;
    }
    switch (options->action) {
    case SandboxOptions::Action::ShowHelp:
        printLine(stdout, options->helpText.trimmed());
        return 0;
    case SandboxOptions::Action::ShowVersion:
        printLine(stdout, QStringLiteral("muster-sandbox %1").arg(QCoreApplication::applicationVersion()));
        return 0;
    case SandboxOptions::Action::Serve:
        break;
    }
    return serve(options->practice);
}
