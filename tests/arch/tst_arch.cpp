// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/archrules.h"

#include <QtTest>

#include <functional>

using namespace Muster::Arch;

/// The source tree keeps to its own rules; and each rule notices when it is broken.
class ArchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void treeKeepsTheRule_data();
    void treeKeepsTheRule();
    void ruleNoticesABreach_data();
    void ruleNoticesABreach();
    void sizesAreCountedInLines();

private:
    QList<SourceFile> m_tree;
    QList<SourceFile> m_bad;
};

using Rule = std::function<QStringList(const QList<SourceFile> &)>;

void ArchTest::initTestCase()
{
    m_tree = readSourceTree(QStringLiteral(MUSTER_SOURCE_DIR));
    m_bad = readSourceTree(QStringLiteral(MUSTER_TEST_DATA "/arch"));
    QVERIFY2(m_tree.size() > 100, "the source tree was not found");
    QVERIFY2(m_bad.size() > 5, "the bad sample was not found");
}

void ArchTest::treeKeepsTheRule_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::newRow("arrows") << Rule(wrongArrows);
    QTest::newRow("no widgets in app") << Rule(widgetsInApp);
    QTest::newRow("network only in net") << Rule(networkOutsideNet);
    QTest::newRow("no nested loops") << Rule(nestedLoops);
    QTest::newRow("licence") << Rule(withoutLicence);
    QTest::newRow("size") << Rule(tooLarge);
    QTest::newRow("names") << Rule(emptyNames);
}

void ArchTest::treeKeepsTheRule()
{
    QFETCH(Rule, rule);
    const QStringList wrong = rule(m_tree);
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

void ArchTest::ruleNoticesABreach_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("arrows") << Rule(wrongArrows)
                            << QStringList{QStringLiteral("app/domain/upwards.h:6: domain may not include services/blocklistservice.h"),
                                           QStringLiteral("app/gossip/gossip.h:1: no arrows are drawn for the folder gossip"),
                                           QStringLiteral("app/sandbox/insider.cpp:5: sandbox may not include api/walead/waleadapi.h"),
                                           QStringLiteral("ui/pages/starter.cpp:5: pages may not include sandbox/practiceserver.h"),
                                           QStringLiteral("ui/pages/starter.cpp:6: pages may not include dialogs/blockdialog.h")};
    QTest::newRow("widgets") << Rule(widgetsInApp)
                             << QStringList{QStringLiteral("app/services/popup.cpp:4: the application may not include QMessageBox"),
                                            QStringLiteral("app/services/popup.cpp:5: the application may not include QtWidgets/QLabel")};
    QTest::newRow("network") << Rule(networkOutsideNet)
                             << QStringList{QStringLiteral("app/services/popup.cpp:6: only net may include QNetworkAccessManager"),
                                            QStringLiteral("app/services/popup.cpp:10: only net makes the network access")};
    QTest::newRow("loops") << Rule(nestedLoops)
                           << QStringList{QStringLiteral("app/services/popup.cpp:11: no nested event loop and no sleeping")};
    QTest::newRow("licence") << Rule(withoutLicence) << QStringList{QStringLiteral("packaging/launch:1: no SPDX header")};
    QTest::newRow("names") << Rule(emptyNames) << QStringList{QStringLiteral("ui/pages/leadhelper.cpp:1: its name says nothing: helper")};
}

void ArchTest::ruleNoticesABreach()
{
    QFETCH(Rule, rule);
    QFETCH(QStringList, expected);
    QCOMPARE(rule(m_bad), expected);
}

void ArchTest::sizesAreCountedInLines()
{
    const auto lines = [](qsizetype count) { return QStringList(count, QStringLiteral("x")); };
    const QString base = QStringLiteral("base");
    QVERIFY(tooLarge({{QStringLiteral("app/base/full.cpp"), base, lines(400)}, {QStringLiteral("app/base/full.h"), base, lines(150)}})
                .isEmpty());
    QCOMPARE(tooLarge({{QStringLiteral("app/base/over.cpp"), base, lines(401)}, {QStringLiteral("app/base/over.h"), base, lines(151)}}),
             (QStringList{QStringLiteral("app/base/over.cpp:401: 401 lines, at most 400"),
                          QStringLiteral("app/base/over.h:151: 151 lines, at most 150")}));
}

QTEST_GUILESS_MAIN(ArchTest)
#include "tst_arch.moc"
