// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packaging/tools.h"
#include "support/quiet.h"

#include <QRegularExpression>
#include <QTest>

using namespace Muster;

class TestManPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Test::failOnUnexpectedWarnings(); }

    void mandocFindsNothing_data() { programs(); }
    void mandocFindsNothing()
    {
        QFETCH(QString, program);
        const Test::Finding found = Test::run(QStringLiteral("mandoc"), {QStringLiteral("-T"), QStringLiteral("lint"), QStringLiteral("-W"),
                                                                         QStringLiteral("warning"), page(program)});
        QVERIFY2(found.status == 0, qPrintable(found.out));
        QCOMPARE(found.out, QString());
    }

    void saysEveryOption_data() { programs(); }
    /// And no other. What the commands of muster-cli take is checked beside its parser.
    void saysEveryOption()
    {
        QFETCH(QString, program);
        const Test::Finding help = Test::run(QStringLiteral(MUSTER_PROGRAMS "/") + program, {QStringLiteral("--help")});
        QVERIFY2(help.status == 0, qPrintable(help.out));
        const QStringList options = Test::optionsInHelp(help.out);
        QVERIFY(options.size() > 4);

        const QString text = Test::readText(page(program));
        for (const QString &option : options)
            QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\bFl (?:\\w , )?-%1\\b(?!-)").arg(option))), qPrintable(option));

        QFETCH(bool, onlyThese);
        static const QRegularExpression listed(QStringLiteral("^\\.It (?:Fl \\w , |Fl )-([a-z-]+)"), QRegularExpression::MultilineOption);
        for (auto matches = listed.globalMatch(text); onlyThese && matches.hasNext();) {
            const QString name = matches.next().captured(1);
            QVERIFY2(options.contains(name), qPrintable(name));
        }
    }

private:
    static QString page(const QString &program) { return QStringLiteral(MUSTER_PACKAGING "/%1.1").arg(program); }

    static void programs()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("onlyThese");
        QTest::newRow("muster") << QStringLiteral("muster") << true;
        QTest::newRow("muster-sandbox") << QStringLiteral("muster-sandbox") << true;
        QTest::newRow("muster-cli") << QStringLiteral("muster-cli") << false;
    }
};

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_manpages.moc"
