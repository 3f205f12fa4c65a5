// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "gui/shownroster.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Muster;
using namespace Muster::Test;

namespace {

ApiError offline()
{
    ApiError error;
    error.kind = ErrorKind::Offline;
    return error;
}

/// Everything that a locked page must never ask for.
struct WritesOf
{
    explicit WritesOf(RosterPage *page)
        : spies{new QSignalSpy(page, &RosterPage::addRequested),           new QSignalSpy(page, &RosterPage::pasteRequested),
                new QSignalSpy(page, &RosterPage::removeRequested),        new QSignalSpy(page, &RosterPage::removeBlockedRequested),
                new QSignalSpy(page, &RosterPage::wipeRequested),          new QSignalSpy(page, &RosterPage::pauseRequested),
                new QSignalSpy(page, &RosterPage::resumeRequested),        new QSignalSpy(page, &RosterPage::editRequested)}
    {
    }
    ~WritesOf() { qDeleteAll(spies); }
    int count() const
    {
        int all = 0;
        for (const QSignalSpy *spy : spies)
            all += static_cast<int>(spy->size());
        return all;
    }
    QList<QSignalSpy *> spies;
};

const QList<const char *> &writingActions()
{
    static const QList<const char *> all{"Add leads…", "Paste leads…", "Edit",   "Remove…",
                                         "Pause",      "Resume",       "Remove who is blocked…", "Empty the roster…"};
    return all;
}

} // namespace

class TestRosterPageLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }

    void aFrozenRosterCannotBeChangedByAnyPath()
    {
        ShownRoster shown(s("active"));
        QVERIFY(shown.load());
        QVERIFY(shown.banner()->isVisible());
        QCOMPARE(shown.banner()->accessibleName(), s("This roster is frozen."));
        WritesOf writes(shown.page.get());
        shown.clickRow(0);
        for (const char *name : writingActions()) {
            QAction *action = shown.action(name);
            QVERIFY2(action, name);
            QVERIFY2(!action->isEnabled(), name);
            QVERIFY2(action->toolTip().contains(s("Puffle accepts no changes")), name);
            action->trigger();
        }
        for (const char *name : {"addButton", "removeSelection"}) {
            QVERIFY2(!shown.part(name)->isEnabled(), name);
            QVERIFY2(shown.part(name)->toolTip().contains(s("frozen")), name);
            QVERIFY2(Qt::mightBeRichText(shown.part(name)->toolTip()), "only mark-up wraps");
            QVERIFY2(!shown.part(name)->accessibleDescription().contains(u'<'), name);
            QTest::mouseClick(shown.part(name), Qt::LeftButton);
        }
        QGuiApplication::clipboard()->setText(s("jane@example.com"));
        const QList<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{{Qt::Key_Delete, Qt::NoModifier}, {Qt::Key_V, Qt::ControlModifier},
                                                                    {Qt::Key_N, Qt::ControlModifier}, {Qt::Key_F2, Qt::NoModifier}};
        for (const auto &[key, modifiers] : keys) {
            QTest::keyClick(shown.table, key, modifiers);
            QVERIFY2(shown.banner()->isPointedOut(), "the banner says why nothing happens");
            QTRY_VERIFY(!shown.banner()->isPointedOut());
        }
        const QModelIndex cell = shown.table->model()->index(0, 0);
        QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {}, shown.table->visualRect(cell).center());
        QVERIFY(shown.table->findChildren<QLineEdit *>().isEmpty());
        QVERIFY(!shown.table->model()->setData(cell, s("Somebody else")));
        QVERIFY(!shown.part<QLineEdit>("edit_company")->isVisible()); // the details only show
        QTest::qWait(900); // longer than an edit waits before it is told of
        QCOMPARE(writes.count(), 0);
        // Reading goes on.
        QVERIFY(shown.action("Copy")->isEnabled());
        QVERIFY(shown.action("Export…")->isEnabled());
        QVERIFY(shown.action("Verify…")->isEnabled());
    }

    void aDraftAllowsThemAll()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        shown.clickRow(0);
        for (const char *name : writingActions()) {
            if (shown.action(name)->isVisible()) // Puffle pauses nobody, and nobody is blocked
                QVERIFY2(shown.action(name)->isEnabled(), name);
        }
        QVERIFY(shown.part("removeSelection")->isEnabled());
    }

    void theStatusIsReadAfreshWhenTheWindowComesBack()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        QVERIFY(shown.part("addButton")->isEnabled());
        const int reads = shown.api.statusReads;
        shown.api.setStatus(s("active")); // somebody launched it meanwhile
        QEvent comesBack(QEvent::WindowActivate);
        QApplication::sendEvent(shown.page.get(), &comesBack);
        QTRY_VERIFY(shown.api.statusReads > reads);
        QTRY_VERIFY(!shown.part("addButton")->isEnabled());
        QVERIFY(shown.banner()->isVisible());
    }

    void aJobThatMetTheLockLocksThePage()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        shown.api.setStatus(s("active"));
        // As a job does before it writes.
        shown.service.campaign(shown.api.campaign.id, shown.page.get())->onDone(shown.page.get(), [](const Result<Campaign> &) {});
        QTRY_VERIFY(!shown.page->guard().allowsWriting());
        QVERIFY(!shown.part("addButton")->isEnabled());
        QVERIFY(shown.banner()->isVisible());
    }

    void aStatusThatCannotBeReadLocksUntilItCan()
    {
        ShownRoster shown;
        QVERIFY(shown.load());
        shown.api.statusFails = offline();
        shown.page->reload();
        QTRY_VERIFY(!shown.part("addButton")->isEnabled());
        QVERIFY(shown.banner()->isVisible());
        shown.api.statusFails.reset();
        QTRY_VERIFY(shown.settles());
        for (QPushButton *button : shown.banner()->findChildren<QPushButton *>()) {
            if (button->text() == s("Try again"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(shown.part("addButton")->isEnabled());
        QVERIFY(!shown.banner()->isVisible());
    }

    void nothingCanBeChangedBeforeTheStatusIsKnown()
    {
        ShownRoster shown;
        shown.open();
        QVERIFY(!shown.part("addButton")->isEnabled());
        QVERIFY(!shown.banner()->isVisible()); // it is being read: nothing to tell yet
    }

    void anEmptyFrozenRosterOffersNothingToAdd()
    {
        ShownRoster shown(s("completed"));
        shown.api.leads.clear();
        QVERIFY(shown.load());
        QTRY_VERIFY(shown.emptyState()->isVisible());
        for (QPushButton *button : shown.emptyState()->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible());
        QVERIFY(shown.banner()->isVisible());
    }
};

QTEST_MAIN(TestRosterPageLocked)
#include "tst_rosterpagelocked.moc"
