// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/columnsstep.h"
#include "dialogs/rememberedcolumnsdialog.h"
#include "gui/scriptedprompts.h"
#include "gui/windowrig.h"
#include "import/tablereader.h"
#include "store/settings.h"
#include "support/quiet.h"
#include "widgets/elidedlabel.h"
#include "widgets/tag.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

namespace {

using enum ImportField;

const QByteArray leads = "Contact,Mail,LinkedIn,Role,City,Empty,muster_verdict\n"
                         "Jane Doe,jane@acme.com,jane-doe,CTO,Graz,,invalid\n"
                         "Bob Roe,bob@acme.com,bob-roe,CEO,Linz,,invalid\n";

std::shared_ptr<const ImportTable> read(const QByteArray &bytes)
{
    const auto table = readTable(bytes, u"leads.csv"_s, {});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return std::make_shared<const ImportTable>(*table);
}

struct Rig
{
    explicit Rig(ImportTarget target = ImportTarget::LinkedInRoster, bool takesReasons = true) : step(target, takesReasons)
    {
        step.resize(1100, 600);
        step.show();
        QApplication::setActiveWindow(&step);
    }
    void take(const QByteArray &bytes = leads)
    {
        table = read(bytes);
        step.setTable(table, chooseColumns(*table, step.columns().target(), settings));
    }
    template <typename T>
    T *find(const char *name)
    {
        return step.findChild<T *>(QLatin1String(name));
    }
    QComboBox *combo(ImportField field) { return step.findChild<QComboBox *>(fieldWord(field) + u"Column"_s); }
    QString chosen(ImportField field) { return combo(field)->currentText(); }
    /// What is said about a field's column.
    QString why(ImportField field)
    {
        const auto *alarm = step.findChild<Tag *>(fieldWord(field) + u"Alarm"_s);
        const QString text = step.findChild<ElidedLabel *>(fieldWord(field) + u"Why"_s)->text();
        return alarm->isVisible() ? u"! "_s + alarm->text() : text;
    }
    void choose(ImportField field, const QString &header)
    {
        combo(field)->setFocus();
        QTest::keyClick(combo(field), Qt::Key_Home);
        if (!header.isEmpty())
            QTest::keyClicks(combo(field), header);
    }
    QStringList offered()
    {
        QStringList texts;
        const auto *list = find<QListWidget>("customColumns");
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem *item = list->item(row);
            if (!item->isHidden())
                texts << (item->checkState() == Qt::Checked ? u"✓ "_s : QString()) + item->text();
        }
        return texts;
    }
    QString previewHeader(int column) { return step.findChild<QTableView *>()->model()->headerData(column, Qt::Horizontal).toString(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    std::shared_ptr<const ImportTable> table;
    ColumnsStep step;
};

} // namespace

class TestColumnsStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Test::dressApplication(); }
    void init() { Test::failOnUnexpectedWarnings(); }

    void eachFieldSaysWhatSpeaksForItsColumn()
    {
        Rig rig;
        rig.take();
        QCOMPARE(rig.chosen(LinkedInUrl), u"LinkedIn"_s);
        QCOMPARE(rig.why(LinkedInUrl), u"matched by its header"_s);
        QCOMPARE(rig.chosen(Email), u"Mail"_s);
        QCOMPARE(rig.chosen(FullName), u"Contact"_s);
        QCOMPARE(rig.why(FullName), u"! Please check"_s);
        QCOMPARE(rig.chosen(Headline), u"None"_s);
        QCOMPARE(rig.why(Headline), QString());
        const auto labels = rig.step.findChildren<ElidedLabel *>();
        QVERIFY(
            std::any_of(labels.begin(), labels.end(), [](const ElidedLabel *label) { return label->text() == u"Jane Doe · Bob Roe"_s; }));
        QCOMPARE(rig.previewHeader(2), u"LinkedIn → LinkedIn profile"_s);
        QVERIFY(!rig.find<QPushButton>("guessAnewLink")->isVisible());
    }

    void cellsAloneAreNamed()
    {
        Rig rig;
        rig.take("x,y\nlinkedin.com/in/jane,a@x.com\nlinkedin.com/in/bob,b@x.com\n");
        QCOMPARE(rig.why(LinkedInUrl), u"looks like profiles"_s);
        QCOMPARE(rig.why(Email), u"looks like e-mail addresses"_s);
    }

    void theRequiredOneIsAskedFor()
    {
        Rig rig;
        rig.take("city,country\nGraz,Austria\n");
        QCOMPARE(rig.step.columns().identity(), -1);
        QCOMPARE(rig.chosen(LinkedInUrl), u"Choose a column"_s);
        QCOMPARE(rig.why(LinkedInUrl), u"! Required"_s);
        rig.choose(LinkedInUrl, u"country"_s);
        QCOMPARE(rig.step.columns().identity(), 1);
        QCOMPARE(rig.why(LinkedInUrl), QString());
    }

    void aColumnMovesToWhereItIsChosen()
    {
        Rig rig;
        rig.take();
        QSignalSpy changed(&rig.step, &ColumnsStep::columnsChanged);
        rig.choose(Company, u"Mail"_s);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(rig.chosen(Company), u"Mail"_s);
        QCOMPARE(rig.chosen(Email), u"None"_s);
        QCOMPARE(rig.why(Email), u"! Moved to Company"_s);
        QCOMPARE(rig.why(Company), QString());
        QCOMPARE(rig.step.columns().column(Email), -1);
        QCOMPARE(rig.step.columns().column(Company), 1);
        QCOMPARE(rig.previewHeader(1), u"Mail → Company"_s);
        rig.choose(Email, u"LinkedIn"_s);
        QCOMPARE(rig.step.columns().identity(), -1);
        QCOMPARE(rig.why(LinkedInUrl), u"! Moved to E-mail"_s);
    }

    void whatKeysPassByGoesBack()
    {
        Rig rig;
        rig.take();
        rig.choose(Headline, {});
        for (const char *header : {"Contact", "Mail", "LinkedIn", "Role", "City"}) {
            QTest::keyClick(rig.combo(Headline), Qt::Key_Down);
            QCOMPARE(rig.chosen(Headline), QLatin1String(header));
        }
        QCOMPARE(rig.chosen(FullName), u"Contact"_s);
        QCOMPARE(rig.why(FullName), u"! Please check"_s);
        QCOMPARE(rig.chosen(Email), u"Mail"_s);
        QCOMPARE(rig.chosen(LinkedInUrl), u"LinkedIn"_s);
        QCOMPARE(rig.why(LinkedInUrl), u"matched by its header"_s);

        // Not what the user has chosen otherwise since.
        rig.choose(Company, u"Mail"_s);
        QCOMPARE(rig.chosen(Email), u"None"_s);
        rig.choose(Email, u"Role"_s);
        rig.choose(Company, {});
        QCOMPARE(rig.chosen(Email), u"Role"_s);
    }

    void whatIsLeftCanBeKept()
    {
        Rig rig;
        rig.take();
        QCOMPARE(rig.offered(), QStringList{u"City"_s});
        QVERIFY(rig.step.columns().customColumns().isEmpty());
        auto *list = rig.find<QListWidget>("customColumns");
        QSignalSpy changed(&rig.step, &ColumnsStep::columnsChanged);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        list->setCurrentRow(list->count() - 1);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(rig.step.columns().customColumns(), QList<int>{4});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rig.previewHeader(4), u"City → custom field"_s);

        // A column that fills a field is no custom one until it is free again.
        rig.choose(Headline, u"City"_s);
        QVERIFY(rig.step.columns().customColumns().isEmpty());
        QVERIFY(rig.offered().isEmpty());
        rig.choose(Headline, {});
        QCOMPARE(rig.step.columns().customColumns(), QList<int>{4});
        rig.choose(Position, {});
        QCOMPARE(rig.offered(), (QStringList{u"Role"_s, u"✓ City"_s}));
        QTest::mouseClick(rig.find<QPushButton>("keepAllLink"), Qt::LeftButton);
        QCOMPARE(rig.step.columns().customColumns(), (QList<int>{3, 4}));
        QVERIFY(!rig.find<QPushButton>("keepAllLink")->isEnabled());
        QTest::mouseClick(rig.find<QPushButton>("keepNoneLink"), Qt::LeftButton);
        QVERIFY(rig.step.columns().customColumns().isEmpty());
    }

    void onlyRostersKeepColumns()
    {
        for (const ImportTarget target : {ImportTarget::Blocklist, ImportTarget::SequenceRoster}) {
            Rig rig(target);
            rig.take();
            QVERIFY(!rig.find<QListWidget>("customColumns"));
        }
    }

    void aCampaignsBlocklistTakesNoReasons()
    {
        Rig rig(ImportTarget::Blocklist, false);
        rig.take("LinkedIn,Reason\njane-doe,x\n");
        QVERIFY(!rig.combo(Reason));
        QCOMPARE(rig.step.columns(), ColumnMap(0, -1));
        QCOMPARE(rig.step.columnsToRemember(), ColumnMap(0, 1));
        rig.choose(Identifier, u"Reason"_s);
        QCOMPARE(rig.step.columnsToRemember(), ColumnMap(1, -1));
    }

    void aRememberedChoiceCanBeGuessedAnew()
    {
        Rig rig;
        ColumnMap chosen(ImportTarget::LinkedInRoster);
        chosen.set(LinkedInUrl, 4);
        chosen.setCustomColumns({0});
        rememberColumns(*read(leads), chosen, rig.settings);
        rig.take();
        QCOMPARE(rig.step.columns(), chosen);
        QVERIFY2(rig.why(LinkedInUrl).startsWith(u"remembered from "_s), qPrintable(rig.why(LinkedInUrl)));
        QVERIFY(rig.offered().contains(u"✓ Contact"_s));
        auto *anew = rig.find<QPushButton>("guessAnewLink");
        QVERIFY(anew->isVisible());
        QTest::mouseClick(anew, Qt::LeftButton);
        QCOMPARE(rig.chosen(LinkedInUrl), u"LinkedIn"_s);
        QCOMPARE(rig.why(LinkedInUrl), u"matched by its header"_s);
        QVERIFY(rig.step.columns().customColumns().isEmpty());
        QVERIFY(!anew->isVisible());
        QVERIFY(rig.combo(LinkedInUrl)->hasFocus());
    }

    void theOnlyColumnNeedsNoHeader()
    {
        Rig rig(ImportTarget::Blocklist);
        rig.take("jane-doe\nbob-roe\n");
        QCOMPARE(rig.why(Identifier), u"the only column"_s);
    }

    void theWindowLeadsToTheList()
    {
        Test::WindowRig rig;
        auto *action = rig.window->findChild<QAction *>(u"rememberedColumns"_s);
        QVERIFY(action);
        action->trigger();
        QTRY_VERIFY(qobject_cast<RememberedColumnsDialog *>(Test::WindowRig::dialog()));
        const QPointer<QDialog> dialog = Test::WindowRig::dialog();
        QVERIFY(!dialog->findChild<QTableView *>()->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void rememberedColumnsAreListedAndForgotten()
    {
        Rig rig;
        Test::ScriptedPrompts prompts;
        rememberColumns(*read("Who,Size\nx,5\n"), ColumnMap(0, -1), rig.settings);
        rememberColumns(*read("Who,Why,Size\nx,y,5\n"), ColumnMap(0, 1), rig.settings);
        rememberColumns(*read(leads), chooseColumns(*read(leads), ImportTarget::EmailRoster, rig.settings).guess.map, rig.settings);
        RememberedColumnsDialog dialog(rig.settings, prompts);
        dialog.open();
        QApplication::setActiveWindow(&dialog);
        auto *table = dialog.findChild<QTableView *>(u"rememberedColumns"_s);
        auto *forget = dialog.findChild<QPushButton *>(u"forgetButton"_s);
        const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(cell(0, 0), u"E-mail campaign"_s);
        QCOMPARE(cell(1, 0), u"Blocklist"_s);
        QCOMPARE(cell(1, 1), u"Who, Why, Size"_s);
        QCOMPARE(cell(1, 2), u"Who → Public identifier, Why → Reason"_s);
        QVERIFY(!forget->isEnabled());

        table->setFocus();
        table->selectRow(1);
        QVERIFY(forget->isEnabled());
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(1, 1), u"Who, Size"_s);
        QVERIFY(table->selectionModel()->isRowSelected(1, {}));
        QCOMPARE(rememberedColumns(rig.settings).size(), 2);

        auto *forgetAll = dialog.findChild<QPushButton *>(u"forgetAllButton"_s);
        QTest::mouseClick(forgetAll, Qt::LeftButton);
        QTRY_VERIFY(!table->isVisible());
        QCOMPARE(prompts.asked, QStringList{u"Forget all columns?"_s});
        QVERIFY(rememberedColumns(rig.settings).isEmpty());
        QVERIFY(!forgetAll->isEnabled() && !forget->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestColumnsStep)
#include "tst_columnsstep.moc"
