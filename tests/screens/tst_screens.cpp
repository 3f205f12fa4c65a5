// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/screens.h"

#include "base/translations.h"
#include "screens/pseudotranslator.h"
#include "screens/textfit.h"
#include "shell/sidebar.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTemporaryFile>

#include <algorithm>

using namespace Muster;
using namespace Muster::Test;

namespace {

constexpr QSize smallest(1280, 800);

/// Where pictures go (packaging/screenshots), or nowhere.
void keepPicture(QWidget &shown, const QString &name)
{
    const QString folder = qEnvironmentVariable("MUSTER_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    const QString file = QDir(folder).filePath(name + QStringLiteral(".png"));
    QVERIFY2(QDir().mkpath(QFileInfo(file).absolutePath()) && shown.grab().save(file), qPrintable(file));
}

/// No language has it: names, addresses, keys, formats, and other people's words.
bool isNobodysToTranslate(const QString &text, const QSet<QString> &content)
{
    static const QRegularExpression letters(QStringLiteral("\\p{L}{3}"));
    static const QRegularExpression names(
        QStringLiteral("^(.* · )?(Practice )?(WaLead|Puffle|SendKit)$|^(Ctrl|Shift|Alt)\\+\\S+$|^https?://|^curl |^[\\w.-]+@[\\w.-]+$|^\\w*[-_\\d][\\w-]*$"));
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [&content](const QString &line) {
        return !line.contains(letters) || line.contains(names) || content.contains(line);
    });
}

} // namespace

/// What must hold on every page, dialog and state.
class ScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsSeen_data();
    void everyTextIsSeen();
    void everyTextIsTranslatable();
    void rightToLeftIsMirrored();
    void darkLooksAreDrawn();

private:
    void walk(const QString &prefix, const std::function<void(QWidget &, const QString &)> &look);

    Stage *m_stage = nullptr; ///< of the walk
};

void ScreensTest::walk(const QString &prefix, const std::function<void(QWidget &, const QString &)> &look)
{
    Stage stage;
    m_stage = &stage;
    stage.window->resize(smallest);
    for (const Screen &screen : screens()) {
        stage.tidyUp();
        QWidget *shown = screen.show(stage);
        QVERIFY2(shown != nullptr, screen.name);
        look(*shown, QLatin1String(screen.name));
        for (const ShownText &text : shownTexts(*shown))
            QVERIFY2(!text.text.contains(QLatin1String(stage.server.apiKey())), screen.name); // a key is never on a screen
        keepPicture(*shown, prefix + QLatin1String(screen.name));
    }
    stage.tidyUp();
}

void ScreensTest::everyTextIsSeen_data()
{
    QTest::addColumn<QString>("tag");
    for (const Language &language : languages())
        QTest::addRow("%s", qPrintable(language.tag)) << language.tag;
}

void ScreensTest::everyTextIsSeen()
{
    QFETCH(const QString, tag);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*qApp, tag);
    applyTheme(*qApp, Appearance::Light);
    QStringList cut;
    walk(tag + u'/', [&cut](QWidget &shown, const QString &name) {
        if (shown.width() > smallest.width() || shown.height() > smallest.height())
            cut << name + QStringLiteral(": larger than the screen");
        for (const QString &line : cutTexts(shown))
            cut << name + QStringLiteral(": ") + line;
    });
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void ScreensTest::everyTextIsTranslatable()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*qApp);
    applyTheme(*qApp, Appearance::Light);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QSet<QString> bare;
    walk(QStringLiteral("pseudo/"), [&bare, this](QWidget &shown, const QString &name) {
        const QSet<QString> content = m_stage->content();
        for (const ShownText &text : shownTexts(shown)) {
            if (!text.text.contains(PseudoTranslator::opening) && !text.where.endsWith(QLatin1String("Sample")) && !isNobodysToTranslate(text.text, content))
                bare << name + QStringLiteral(": ") + text.text + QStringLiteral(" (") + text.where + u')';
        }
    });
    QStringList lines(bare.begin(), bare.end());
    lines.sort();
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
}

void ScreensTest::rightToLeftIsMirrored()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*qApp);
    applyTheme(*qApp, Appearance::Light);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QStringList cut;
    walk(QStringLiteral("rtl/"), [&cut](QWidget &shown, const QString &name) {
        for (const QString &line : cutTexts(shown))
            cut << name + QStringLiteral(": ") + line;
        const auto *sidebar = shown.findChild<Sidebar *>();
        const auto *pages = shown.findChild<QStackedWidget *>();
        if (sidebar != nullptr && pages != nullptr && sidebar->mapTo(&shown, QPoint()).x() < pages->mapTo(&shown, QPoint()).x())
            cut << name + QStringLiteral(": the sidebar stands on the left");
    });
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void ScreensTest::darkLooksAreDrawn()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*qApp);
    applyTheme(*qApp, Appearance::Dark);
    walk(QStringLiteral("dark/"), [](QWidget &shown, const QString &name) {
        const QImage picture = shown.grab().toImage();
        QVERIFY2(picture.pixelColor(2, picture.height() - 3).lightness() < 80, qPrintable(name));
    });
    applyTheme(*qApp, Appearance::Light);
}

/// A screen as large as the smallest that Muster is made for.
int main(int argc, char *argv[])
{
    QTemporaryFile screen;
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == QLatin1String("offscreen") && screen.open()) {
        screen.write(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96,
                         "logicalBaseDpi": 96, "dpr": 1}]})");
        screen.flush();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    }
    QApplication application(argc, argv);
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screens.moc"
