// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "gui/shownblocklist.h"
#include "pages/blocklistoverview.h"
#include "theme/theme.h"
#include "widgets/barlist.h"
#include "widgets/columnchart.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>

using namespace Muster;
using namespace Muster::Test;

namespace {

/// The list of fivePeople() with its overview open.
struct Overview : Shown
{
    Overview()
    {
        if (!load())
            return;
        click("overviewButton");
        (void)QTest::qWaitFor([this] { return !bars()->bars().isEmpty() && !chart()->columns().isEmpty(); });
    }
    [[nodiscard]] BarList *bars() const { return part<BarList>("reasonBars"); }
    [[nodiscard]] ColumnChart *chart() const { return part<ColumnChart>("monthChart"); }
    [[nodiscard]] QString monthText() const { return part<QLabel>("monthText")->text(); }
    [[nodiscard]] int column(const QString &text) const
    {
        for (int i = 0; i < chart()->columns().size(); ++i) {
            if (chart()->columns().at(i).text == text)
                return i;
        }
        return -1;
    }
};

} // namespace

class TestBlocklistOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }

    void isFoldedAtFirstAndRemembersWhetherItIs()
    {
        Shown shown;
        QVERIFY(shown.load());
        auto *panel = shown.part<BlocklistOverview>("blocklistOverview");
        QVERIFY(!panel->isVisible());
        shown.click("overviewButton");
        QVERIFY(panel->isVisible());
        shown.open();
        QVERIFY(shown.load());
        QVERIFY(shown.part<BlocklistOverview>("blocklistOverview")->isVisible());
        shown.click("overviewButton");
        QVERIFY(!shown.part<BlocklistOverview>("blocklistOverview")->isVisible());
    }

    void saysTheNumbersAsText()
    {
        Overview shown;
        QCOMPARE(shown.bars()->bars().size(), 4);
        QCOMPARE(shown.bars()->accessibleDescription(),
                 s("Existing client: 2 (40.0 %); Requested opt-out: 1 (20.0 %); Partner: 1 (20.0 %); No reason: 1 (20.0 %)"));
        QVERIFY(shown.chart()->accessibleDescription().startsWith(s("Feb 2026: 1; Mar 2026: 4")));
        QVERIFY2(shown.monthText().contains(s(" a month from Feb 2026 to ")), qPrintable(shown.monthText()));
        shown.click("copyNumbers");
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 s("Reason\tCount\nExisting client\t2\nRequested opt-out\t1\nPartner\t1\nNo reason\t1\n\n"
                   "Month\tCount\n2026-02\t1\n2026-03\t4\n"));
    }

    void aReasonIsAFilter()
    {
        Overview shown;
        QTest::mouseClick(shown.bars(), Qt::LeftButton, {}, shown.bars()->barRect(0).center());
        QTRY_COMPARE(shown.names(), QStringList({s("john-doe"), s("soren-kowalski")}));
        QVERIFY(shown.chip(s("Existing client"))->isChecked());
        // The months are of those two now, while the reasons stay whole.
        QTRY_VERIFY(shown.chart()->accessibleDescription().startsWith(s("Mar 2026: 2")));
        QCOMPARE(shown.bars()->bars().size(), 4);
        QVERIFY(shown.bars()->bars().at(0).isOn);
        QTest::mouseClick(shown.bars(), Qt::LeftButton, {}, shown.bars()->barRect(0).center());
        QTRY_COMPARE(shown.names().size(), 5);
    }

    void aMonthIsAFilter()
    {
        Overview shown;
        const int february = shown.column(s("Feb 2026: 1"));
        QVERIFY(february >= 0);
        QTest::mouseClick(shown.chart(), Qt::LeftButton, {}, shown.chart()->columnRoom(february).center());
        QTRY_COMPARE(shown.names(), QStringList({s("jose-smith")}));
        QCOMPARE(shown.part<Chip>("dateChip")->label(), s("Feb 2026"));
        QTRY_VERIFY(shown.chart()->columns().at(february).isOn);
        QTRY_COMPARE(shown.bars()->accessibleDescription(), s("No reason: 1 (100.0 %)"));
        QTest::mouseClick(shown.chart(), Qt::LeftButton, {}, shown.chart()->columnRoom(february).center());
        QTRY_COMPARE(shown.names().size(), 5);
        QCOMPARE(shown.part<Chip>("dateChip")->label(), s("Any date"));
    }

    void everythingByKeyboard()
    {
        Overview shown;
        shown.bars()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.bars(), Qt::Key_Down);
        QTest::keyClick(shown.bars(), Qt::Key_Space);
        QTRY_COMPARE(shown.names(), QStringList({s("jane-smith")}));
        QTest::keyClick(shown.bars(), Qt::Key_Space);
        shown.chart()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.chart(), Qt::Key_Right);
        QTest::keyClick(shown.chart(), Qt::Key_Space);
        QTRY_COMPARE(shown.names().size(), 4);
        QVERIFY(!shown.names().contains(s("jose-smith")));
    }

    void manyReasonsAreSummedUp()
    {
        Shown shown;
        QList<ScriptedLead> people;
        for (int i = 0; i < 8; ++i)
            people.append({s("r%1").arg(i), s("person-%1").arg(i), s("Reason %1").arg(i), s("2026-03-12T10:02:00.000Z")});
        QVERIFY(shown.load(people));
        shown.click("overviewButton");
        const auto *bars = shown.part<BarList>("reasonBars");
        QTRY_COMPARE(bars->bars().size(), 6);
        QCOMPARE(bars->bars().constLast(), (BarList::Bar{s("Other reasons"), 3, false, false}));
        QSignalSpy asked(bars, &BarList::clicked);
        QTest::mouseClick(shown.part<BarList>("reasonBars"), Qt::LeftButton, {}, bars->barRect(5).center());
        QCOMPARE(asked.count(), 0);
    }

    void anEmptyListHasNone()
    {
        Shown shown;
        QVERIFY(shown.load({}));
        QVERIFY(!shown.part("overviewButton")->isVisible());
    }

    /// A reason that a spreadsheet would run arrives there as text.
    void copiedReasonsAreSafe()
    {
        Shown shown;
        QVERIFY(shown.load({{s("r1"), s("john-doe"), s("=1+1"), s("2026-03-12T10:02:00.000Z")}}));
        shown.click("overviewButton");
        QTRY_COMPARE(shown.part<BarList>("reasonBars")->bars().size(), 1);
        shown.click("copyNumbers");
        QVERIFY(QGuiApplication::clipboard()->text().contains(s("\n'=1+1\t1\n")));
    }
};

QTEST_MAIN(TestBlocklistOverview)
#include "tst_blocklistoverview.moc"
