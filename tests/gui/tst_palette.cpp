// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/palette.h"
#include "shell/palettedelegate.h"
#include "support/quiet.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Muster;

class TestPalette : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    SearchField *m_finder = nullptr;
    Palette *m_palette = nullptr;
    QListView *m_list = nullptr;
    std::unique_ptr<QAction> m_block;
    std::unique_ptr<QAction> m_export;

    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (int i = 0; i < m_list->model()->rowCount(); ++i)
            texts << m_list->model()->index(i, 0).data().toString();
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<BlocklistScope>();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        Test::failOnUnexpectedWarnings();
        m_window = std::make_unique<QWidget>();
        m_window->resize(700, 500);
        auto *layout = new QVBoxLayout(m_window.get());
        m_finder = new SearchField(QStringLiteral("Find"));
        layout->addWidget(m_finder);
        layout->addStretch();
        m_palette = new Palette(m_finder, m_window.get());
        m_list = m_palette->findChild<QListView *>();
        m_block = std::make_unique<QAction>(QStringLiteral("&Block people…"));
        m_block->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
        m_export = std::make_unique<QAction>(QStringLiteral("Export…"));
        m_export->setEnabled(false);
        m_palette->setActions({m_export.get(), m_block.get()});
        m_palette->setPlaces({{{}, QStringLiteral("Workspace"), 12, {}},
                              {{CampaignId(QStringLiteral("q1"))}, QStringLiteral("Q1 Founders"), 3, CampaignStatus::Draft}});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_palette->open();
    }

    void modelIsSound()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setActions({m_block.get(), m_export.get()});
        model.setPlaces({{{}, QStringLiteral("Workspace"), 12, {}}});
        model.find(QStringLiteral("o"));
        model.find({});
        QCOMPARE(model.rowCount(), 3);
    }

    void opensWithEverything()
    {
        QVERIFY(m_palette->isVisible());
        QCOMPARE(rows(), (QStringList{QStringLiteral("Workspace"), QStringLiteral("Q1 Founders"), QStringLiteral("Block people…"),
                                      QStringLiteral("Export…")}));
        QVERIFY(m_palette->geometry().top() >= m_finder->geometry().bottom());
    }

    void aLongHintLeavesTheNameItsRoom()
    {
        QCOMPARE(PaletteDelegate::hintWidth(400, 100, 60), 60);
        QCOMPARE(PaletteDelegate::hintWidth(400, 100, 900), 180);
        QCOMPARE(PaletteDelegate::hintWidth(400, 300, 900), 400 - 300 - Space::m);
        QCOMPARE(PaletteDelegate::hintWidth(400, 900, 60), 0);
    }

    void typingFindsAndEnterGoes()
    {
        QSignalSpy place(m_palette, &Palette::placeChosen);
        QTest::keyClicks(m_finder, QStringLiteral("found q1"));
        QCOMPARE(rows().first(), QStringLiteral("Q1 Founders"));
        QTest::keyClick(m_finder, Qt::Key_Return);
        QCOMPARE(place.size(), 1);
        QCOMPARE(place.first().first().value<BlocklistScope>().campaign, CampaignId(QStringLiteral("q1")));
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(m_finder->text(), QString());
    }

    void anUnknownNameIsSearchedFor()
    {
        QSignalSpy person(m_palette, &Palette::personSearchRequested);
        QTest::keyClicks(m_finder, QStringLiteral("john-doe"));
        QCOMPARE(rows(), QStringList{QStringLiteral("Search the blocklist for “john-doe”")});
        QTest::keyClick(m_finder, Qt::Key_Return);
        QCOMPARE(person.size(), 1);
        QCOMPARE(person.first().first().toString(), QStringLiteral("john-doe"));
    }

    void onARosterTheRosterIsSearched()
    {
        m_palette->setSearchesRoster(true);
        QTest::keyClicks(m_finder, QStringLiteral("john-doe"));
        QCOMPARE(rows(), QStringList{QStringLiteral("Search the roster for “john-doe”")});
    }

    void arrowsChooseAnActionAndSkipDisabledOnes()
    {
        QSignalSpy triggered(m_block.get(), &QAction::triggered);
        QTest::keyClick(m_finder, Qt::Key_Down);
        QTest::keyClick(m_finder, Qt::Key_Down);
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Block people…"));
        QTest::keyClick(m_finder, Qt::Key_Down);
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Block people…"));
        QTest::keyClick(m_finder, Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
    }

    void clickChooses()
    {
        QSignalSpy place(m_palette, &Palette::placeChosen);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::NoModifier, m_list->visualRect(m_list->model()->index(0, 0)).center());
        QCOMPARE(place.size(), 1);
        QVERIFY(place.first().first().value<BlocklistScope>().isWorkspace());
    }

    void choosingGivesTheCursorBack()
    {
        QTest::keyClick(m_finder, Qt::Key_Escape);
        auto *rows = new QLineEdit(m_window.get());
        rows->show();
        rows->setFocus();
        m_palette->open();
        QVERIFY(m_finder->hasFocus());
        QTest::keyClicks(m_finder, QStringLiteral("q1"));
        QTest::keyClick(m_finder, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), rows);
    }

    void escapeCloses()
    {
        QTest::keyClicks(m_finder, QStringLiteral("q1"));
        QTest::keyClick(m_finder, Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(m_finder->text(), QString());
    }

    void aDeletedActionIsNotOffered()
    {
        m_block.reset();
        QTest::keyClicks(m_finder, QStringLiteral("block"));
        QCOMPARE(rows(), QStringList{QStringLiteral("Search the blocklist for “block”")});
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
