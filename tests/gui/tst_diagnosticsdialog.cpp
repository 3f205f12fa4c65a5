// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/translations.h"
#include "dialogs/diagnosticsdialog.h"
#include "gui/scriptedprompts.h"
#include "net/networkaccess.h"
#include "net/requestlog.h"
#include "services/connectionservice.h"
#include "store/profile.h"
#include "support/quiet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Muster::Test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestDiagnosticsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { failOnUnexpectedWarnings(); }

    void showsWhatItCopies()
    {
        QTemporaryDir folder;
        const Profile profile(folder.path());
        Settings settings(profile.settingsFile());
        const auto network = makeNetworkAccess();
        SystemClock clock;
        const ConnectionService connections(settings, *network, clock);
        const RequestLog requests(clock);
        ScriptedPrompts prompts;
        QWidget window;
        window.setPalette(QApplication::palette());
        DiagnosticsDialog *dialog = DiagnosticsDialog::openFor({connections, requests, profile, s("session"), {}}, prompts, &window);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const QString shown = dialog->findChild<QPlainTextEdit *>(s("diagnosticsText"))->toPlainText();
        QVERIFY2(shown.contains(s("platform plugin offscreen, light")), qPrintable(shown));
        QVERIFY2(shown.contains(s("interface en_US")), qPrintable(shown));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
        auto *done = dialog->findChild<QLabel *>(s("diagnosticsDone"));
        QCOMPARE(done->text(), s("Copied."));
        auto *logFolder = dialog->findChild<QPushButton *>(s("openLogFolder"));
        QTest::mouseClick(logFolder, Qt::LeftButton);
        QCOMPARE(done->text(), s("There is no log yet."));
        QVERIFY(prompts.browsed.isEmpty());
        QVERIFY(QDir().mkpath(profile.logsFolder()));
        QTest::mouseClick(logFolder, Qt::LeftButton);
        QCOMPARE(prompts.browsed, QList<QUrl>{QUrl::fromLocalFile(profile.logsFolder())});
    }
};

QTEST_MAIN(TestDiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"
