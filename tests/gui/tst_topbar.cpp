// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/topbar.h"
#include "support/quiet.h"
#include "theme/theme.h"
#include "widgets/marktag.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Muster;

class TestTopBar : public QObject
{
    Q_OBJECT

    static QList<Connection> connections()
    {
        Connection practice;
        practice.id = ConnectionId(QStringLiteral("practice"));
        practice.name = QStringLiteral("Practice WaLead");
        practice.isPractice = true;
        Connection real;
        real.id = ConnectionId(QStringLiteral("acme"));
        real.name = QStringLiteral("Acme & Sons");
        return {practice, real};
    }
    static QStringList menuTexts(const TopBar &bar)
    {
        QStringList texts;
        for (const QAction *action : bar.findChild<QMenu *>()->actions()) {
            if (!action->isSeparator())
                texts << (action->isChecked() ? QStringLiteral("✓ ") : QString()) + action->text();
        }
        return texts;
    }
    static QAction *entry(const TopBar &bar, int number)
    {
        QList<QAction *> actions = bar.findChild<QMenu *>()->actions();
        actions.removeIf([](const QAction *action) { return action->isSeparator(); });
        return actions.value(number);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void init() { Test::failOnUnexpectedWarnings(); }

    void practiceIsNamedAsSuch()
    {
        TopBar bar;
        bar.setConnections(connections(), ConnectionId(QStringLiteral("practice")));
        bar.show();
        auto *switcher = bar.findChild<QPushButton *>(QStringLiteral("connectionSwitcher"));
        QCOMPARE(switcher->accessibleName(), QStringLiteral("Practice WaLead"));
        QCOMPARE(bar.findChild<MarkTag *>()->look().word, QStringLiteral("Practice"));
        QCOMPARE(menuTexts(bar),
                 (QStringList{QStringLiteral("✓ Practice WaLead\tPractice"), QStringLiteral("Acme && Sons\tProduction"),
                              QStringLiteral("Add connection…"), QStringLiteral("Manage connections…")}));
    }

    void practiceStandsApart()
    {
        TopBar bar;
        bar.setConnections(connections(), ConnectionId(QStringLiteral("practice")));
        QList<bool> separators;
        for (const QAction *action : bar.findChild<QMenu *>()->actions())
            separators << action->isSeparator();
        QCOMPARE(separators, (QList<bool>{false, true, false, true, false, false}));
    }

    void productionIsNamedAndCanBeRemoved()
    {
        TopBar bar;
        bar.setConnections(connections(), ConnectionId(QStringLiteral("acme")));
        bar.show();
        QCOMPARE(bar.findChild<MarkTag *>()->look().word, QStringLiteral("Production"));
        QSignalSpy remove(&bar, &TopBar::removeConnectionRequested);
        QCOMPARE(menuTexts(bar).size(), 5);
        entry(bar, 4)->trigger();
        QCOMPARE(remove.size(), 1);
        QCOMPARE(remove.first().first().value<ConnectionId>(), ConnectionId(QStringLiteral("acme")));
    }

    void productionStandsOutInItsColour_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << static_cast<int>(Appearance::Light);
        QTest::newRow("dark") << static_cast<int>(Appearance::Dark);
    }

    void productionStandsOutInItsColour()
    {
        QFETCH(int, appearance);
        applyTheme(*qApp, static_cast<Appearance>(appearance));
        const Scheme scheme = schemeOf(QApplication::palette());
        QList<Connection> all = connections();
        all[1].color = ConnectionColor::Violet;
        TopBar bar;
        bar.resize(1000, bar.height());
        bar.show();
        const auto ground = [&bar] { return QColor(bar.grab().toImage().pixel(500, 10)); }; // between tag and finder
        bar.setConnections(all, all[0].id);
        QCOMPARE(ground(), color(Token::Surface, scheme));
        bar.setConnections(all, all[1].id);
        QCOMPARE(ground().rgb(), markGround(MarkTone::Violet, scheme).rgb());
        all[1].isProduction = false;
        bar.setConnections(all, all[1].id);
        QCOMPARE(ground(), color(Token::Surface, scheme));
        QCOMPARE(bar.findChild<MarkTag *>()->look().word, QStringLiteral("Test"));
        applyTheme(*qApp, Appearance::Light);
    }

    void choosingAsksOnlyForAnother()
    {
        TopBar bar;
        bar.setConnections(connections(), ConnectionId(QStringLiteral("practice")));
        QSignalSpy chosen(&bar, &TopBar::connectionChosen);
        QSignalSpy add(&bar, &TopBar::addConnectionRequested);
        entry(bar, 0)->trigger();
        QCOMPARE(chosen.size(), 0);
        entry(bar, 1)->trigger();
        QCOMPARE(chosen.size(), 1);
        entry(bar, 2)->trigger();
        QCOMPARE(add.size(), 1);
        QSignalSpy manage(&bar, &TopBar::manageConnectionsRequested);
        entry(bar, 3)->trigger();
        QCOMPARE(manage.size(), 1);
    }

    void theTickStandsAtTheConnectionThatIsShown()
    {
        TopBar bar;
        bar.setConnections(connections(), ConnectionId(QStringLiteral("practice")));
        bar.show();
        entry(bar, 1)->trigger(); // and nothing comes of it
        auto *menu = bar.findChild<QMenu *>();
        menu->popup({0, 0});
        QCOMPARE(menuTexts(bar).first(), QStringLiteral("✓ Practice WaLead\tPractice"));
        QVERIFY(!entry(bar, 1)->isChecked());
        menu->close();
    }

    void nothingChosenSaysSo()
    {
        TopBar bar;
        bar.setConnections({}, {});
        bar.show();
        QVERIFY(!bar.findChild<MarkTag *>()->isVisible());
        QCOMPARE(bar.findChild<QPushButton *>(QStringLiteral("connectionSwitcher"))->text(), QStringLiteral("No connection"));
    }

    /// The menu may be rebuilt from within its own entry.
    void entryMayRebuildTheMenu()
    {
        TopBar bar;
        bar.setConnections(connections(), ConnectionId(QStringLiteral("practice")));
        connect(&bar, &TopBar::connectionChosen, &bar, [&bar](const ConnectionId &id) { bar.setConnections(connections(), id); });
        entry(bar, 1)->trigger();
        QCOMPARE(bar.findChild<MarkTag *>()->look().word, QStringLiteral("Production"));
    }

    void finderIsNamed()
    {
        TopBar bar;
        QCOMPARE(bar.finder()->accessibleName(), QStringLiteral("Find a person, campaign or action"));
    }
};

QTEST_MAIN(TestTopBar)
#include "tst_topbar.moc"
