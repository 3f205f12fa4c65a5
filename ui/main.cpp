// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "base/version.h"
#include "compositionroot.h"
#include "mainwindow.h"
#include "screenshot.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Muster;

namespace {

constexpr QLatin1String appearanceChoice("appearance");

struct Options
{
    QString profile;
    QString appearance;
    ScreenshotRequest screenshot;
};

/// The exit status to end with at once, or none to go on.
std::optional<int> readOptions(const QApplication &application, Options &options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Muster: blocklists and campaign rosters in one window."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"), QApplication::translate("main", "Keep settings and Practice data under <dir>."),
                                     QStringLiteral("dir"));
    const QCommandLineOption appearance(QStringLiteral("appearance"), QApplication::translate("main", "light, dark or system."),
                                        QStringLiteral("which"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        QApplication::translate("main", "Write a picture of the loaded window to <file> and leave."), QStringLiteral("file"));
    const QCommandLineOption size(QStringLiteral("size"), QApplication::translate("main", "The window's size for --screenshot, e.g. 1280x800."),
                                  QStringLiteral("WxH"), QStringLiteral("1280x800"));
    parser.addOptions({profile, appearance, screenshot, size});
    parser.process(application);

    options.profile = parser.value(profile);
    options.appearance = parser.value(appearance);
    options.screenshot.file = parser.value(screenshot);
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    options.screenshot.size = sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();
    const bool knownAppearance = options.appearance.isEmpty() || appearanceFromWord(options.appearance).has_value();
    if (knownAppearance && !options.screenshot.size.isEmpty() && parser.positionalArguments().isEmpty())
        return std::nullopt;
    QTextStream(stderr) << QApplication::translate("main", "muster: that is not an option Muster knows. See muster --help.") << Qt::endl;
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("muster"));
    QApplication::setApplicationDisplayName(QStringLiteral("Muster"));
    QApplication::setApplicationVersion(QLatin1String(versionText));
    QApplication::setDesktopFileName(QStringLiteral("muster"));
    installTranslations(application);

    Options options;
    if (const auto status = readOptions(application, options))
        return *status;

    CompositionRoot root(options.profile);
    if (!root.error().isEmpty()) {
        QTextStream(stderr) << QStringLiteral("muster: ") << root.error() << Qt::endl;
        return 2;
    }
    const QString wanted = options.appearance.isEmpty() ? root.settings().choice(appearanceChoice) : options.appearance;
    applyTheme(application, appearanceFromWord(wanted).value_or(Appearance::System));
    QApplication::setWindowIcon(applicationIcon());

    MainWindow &window = root.window();
    QObject::connect(&window, &MainWindow::appearanceChosen, &application, [&application, &root](Appearance appearance) {
        root.settings().setChoice(appearanceChoice, appearanceWord(appearance));
        applyTheme(application, appearance);
    });
    if (!options.screenshot.file.isEmpty())
        takeScreenshot(window, options.screenshot);
    window.show();
    return QApplication::exec();
}
