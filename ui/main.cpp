// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "base/version.h"
#include "compositionroot.h"
#include "mainwindow.h"
#include "screenshot.h"
#include "singleinstance.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

using namespace Muster;

namespace {

constexpr QLatin1String appearanceChoice("appearance");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

struct Options
{
    QString profile;
    QString appearance;
    ScreenshotRequest screenshot;
};

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
    parser.process(application);

    options.profile = parser.value(profile);
    options.appearance = parser.value(appearance);
    options.screenshot.file = parser.value(screenshot);
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    options.screenshot.size = sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();

    QString problem;
    if (!parser.positionalArguments().isEmpty())
        problem = Text::tr("“%1” is not an option.").arg(parser.positionalArguments().constFirst());
    else if (!options.appearance.isEmpty() && !appearanceFromWord(options.appearance))
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

/// The exit status where another process has the profile's window, or none to go on.
std::optional<int> handOver(SingleInstance &instance)
{
    const SingleInstance::Place place = instance.takePlace();
    if (place == SingleInstance::Place::First)
        return std::nullopt;
    if (place == SingleInstance::Place::HandedOver)
        return 0;
    const QString title = Text::tr("Muster is open on this profile already, but does not answer.");
    const QString text = Text::tr("Wait until it does, or end it and start Muster again. What its jobs have done is kept.");
    QTextStream(stderr) << QStringLiteral("muster: ") << title << QLatin1Char(' ') << text << Qt::endl;
    if (QGuiApplication::platformName() != QLatin1String("offscreen")) { // there nobody could close it
        auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::Ok);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(text);
        box->show();
        QApplication::exec();
    }
    return 2;
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
    QApplication::setDesktopFileName(QStringLiteral("muster"));
    installTranslations(application);
    if (const auto status = readOptions(application, options))
        return *status;

    CompositionRoot root(options.profile);
    if (!root.error().isEmpty()) {
        QTextStream(stderr) << QStringLiteral("muster: ") << root.error() << Qt::endl;
        return 2;
    }
    SingleInstance instance(root.folder());
    const QString wanted = options.appearance.isEmpty() ? root.settings().choice(appearanceChoice) : options.appearance;
    applyTheme(application, appearanceFromWord(wanted).value_or(Appearance::System));
    QApplication::setWindowIcon(applicationIcon());
    // A picture is taken beside a window that is open; nothing is written for it.
    if (const auto status = options.screenshot.file.isEmpty() ? handOver(instance) : std::nullopt)
        return *status;

    MainWindow &window = root.window();
    QObject::connect(&window, &MainWindow::appearanceChosen, &application, [&application, &root](Appearance appearance) {
        root.settings().setChoice(appearanceChoice, appearanceWord(appearance));
        applyTheme(application, appearance);
    });
    QObject::connect(&instance, &SingleInstance::startedAgain, &window, &MainWindow::comeBack);
    QObject::connect(&window, &MainWindow::closed, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!options.screenshot.file.isEmpty())
        takeScreenshot(window, options.screenshot);
    window.show();
    return QApplication::exec();
}
