// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applicationlook.h"
#include "base/logging.h"
#include "base/translations.h"
#include "base/version.h"
#include "choices.h"
#include "compositionroot.h"
#include "firstframe.h"
#include "mainwindow.h"
#include "screenshot.h"
#include "singleinstance.h"
#include "theme/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QTextStream>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

using namespace Muster;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

struct Options
{
    QString profile;
    QString appearance;
    ScreenshotRequest screenshot;
    QStringList files; ///< absolute paths of lists to be opened
};

/// Desktops name files by path or by address.
QString localPath(const QString &file)
{
    const QUrl url(file);
    return QFileInfo(url.isLocalFile() ? url.toLocalFile() : file).absoluteFilePath();
}

/// Ends the program where help or the version is asked for. Otherwise the exit status to end with at once, or none to go on.
std::optional<int> readOptions(const QCoreApplication &application, Options &options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Muster: blocklists and campaign rosters in one window."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"), Text::tr("Keep settings and Practice data under <dir>."),
                                     QStringLiteral("dir"));
    const QCommandLineOption appearance(QStringLiteral("appearance"), Text::tr("light, dark or system."), QStringLiteral("which"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), Text::tr("Write a picture of the loaded window to <file> and leave."),
                                        QStringLiteral("file"));
    const QCommandLineOption size(QStringLiteral("size"), Text::tr("The window's size for --screenshot, e.g. 1280x800."),
                                  QStringLiteral("WxH"), QStringLiteral("1280x800"));
    parser.addOptions({profile, appearance, screenshot, size});
    parser.addPositionalArgument(QStringLiteral("file"), Text::tr("Lists to open. Muster asks what each is for."),
                                 QStringLiteral("[file...]"));
    parser.process(application);

    options.profile = parser.value(profile);
    options.appearance = parser.value(appearance);
    options.screenshot.file = parser.value(screenshot);
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    options.screenshot.size = sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();

    // By the folder of this process: who takes them over may stand elsewhere.
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        options.files << localPath(file);

    QString problem;
    if (!options.appearance.isEmpty() && !appearanceFromWord(options.appearance))
        problem = Text::tr("The appearance can be light, dark or system.");
    else if (options.screenshot.size.isEmpty())
        problem = Text::tr("A size looks like 1280x800.");
    if (problem.isEmpty())
        return std::nullopt;
    QTextStream(stderr) << QStringLiteral("muster: ") << problem << QLatin1Char(' ') << Text::tr("See muster --help.") << Qt::endl;
    return 2;
}

/// Help and version are only text, and must not need a display.
bool asksForText(int argc, char **argv)
{
    static constexpr std::array words{std::string_view("--help"), std::string_view("-h"), std::string_view("--help-all"),
                                      std::string_view("--version"), std::string_view("-v")};
    return std::any_of(argv + 1, argv + argc,
                       [](const char *argument) { return std::find(words.begin(), words.end(), argument) != words.end(); });
}

/// Says why there will be no window, and gives the exit status. `isAttended`: somebody is there to close a box.
int refuse(const QString &what, const QString &advice, bool isAttended = true)
{
    QTextStream(stderr) << QStringLiteral("muster: ") << what << (advice.isEmpty() ? QString() : QLatin1Char(' ') + advice) << Qt::endl;
    if (isAttended && QGuiApplication::platformName() != QLatin1String("offscreen")) {
        auto *box = new QMessageBox(QMessageBox::NoIcon, QGuiApplication::applicationDisplayName(), what, QMessageBox::Ok);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(advice);
        box->show();
        QApplication::exec();
    }
    return 2;
}

/// The exit status where another process has the profile's window, or none to go on.
std::optional<int> handOver(SingleInstance &instance, const QStringList &files)
{
    const SingleInstance::Place place = instance.takePlace(files);
    if (place == SingleInstance::Place::First)
        return std::nullopt;
    if (place == SingleInstance::Place::HandedOver)
        return 0;
    const QString title = Text::tr("Muster is open on this profile already, but does not answer.");
    const QString text = Text::tr("Wait until it does, or end it and start Muster again. What its jobs have done is kept.");
    return refuse(title, text);
}

/// From the profile to the end of the event loop. `beginsAgain`: the user wants the program anew, once nothing of this one is in its way.
int run(QApplication &application, const Options &options, bool &beginsAgain)
{
    std::optional<SingleInstance> instance; // the last to go: until then nobody else may have the profile
    CompositionRoot root(options.profile);
    if (!root.error().isEmpty())
        return refuse(root.error(), {}, options.screenshot.file.isEmpty());
    instance.emplace(root.folder());
    if (const QString language = root.settings().choice(languageChoice); !language.isEmpty())
        installTranslations(application, language);
    ApplicationLook look(application, root.settings(), options.appearance);
    QApplication::setWindowIcon(applicationIcon());
    // A picture is taken beside a window that is open; nothing is written for it.
    if (const auto status = options.screenshot.file.isEmpty() ? handOver(*instance, options.files) : std::nullopt)
        return *status;

    LogSession log(root.logFile());
    log.setDetailed(root.settings().choice(logLevelChoice) == QLatin1String("debug"));
    root.setWelcomesNewcomers(options.screenshot.file.isEmpty());
    MainWindow &window = root.window();
    QObject::connect(&window, &MainWindow::appearanceChosen, &look, &ApplicationLook::choose);
    QObject::connect(&window, &MainWindow::closed, &window, [&beginsAgain](bool isWanted) { beginsAgain = isWanted; });
    QObject::connect(&*instance, &SingleInstance::startedAgain, &window, [&window](const QStringList &files) {
        window.comeBack();
        window.openFiles(files);
    });
    QObject::connect(&window, &MainWindow::closed, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!options.screenshot.file.isEmpty())
        takeScreenshot(window, options.screenshot);
    window.openFiles(options.files);
    root.showWindow();
    afterFirstFrame(window, [&look] { look.followDesktop(); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    Options options;
    if (asksForText(argc, argv)) {
        QCoreApplication text(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("muster"));
        QCoreApplication::setApplicationVersion(QLatin1String(versionText));
        return readOptions(text, options).value_or(0);
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("muster"));
    QApplication::setApplicationDisplayName(QStringLiteral("Muster"));
    QApplication::setApplicationVersion(QLatin1String(versionText));
    QApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", QStringLiteral("muster")));
    installTranslations(application); // until the profile says which language
    if (const auto status = readOptions(application, options))
        return *status;

    bool beginsAgain = false;
    const int status = run(application, options, beginsAgain);
    if (beginsAgain) {
        const QStringList profile = options.profile.isEmpty() ? QStringList() : QStringList{QStringLiteral("--profile"), options.profile};
        QProcess::startDetached(QCoreApplication::applicationFilePath(), profile);
    }
    return status;
}
