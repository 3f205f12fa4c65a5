// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"
#include "dialogs/guidedialog.h"
#include "dialogs/guidetopics.h"
#include "support/quiet.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Muster;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QString english = QStringLiteral("en");

/// The guide, open.
struct Guide
{
    explicit Guide(const QString &topic = {})
    {
        dialog.openAt(topic);
        (void)QTest::qWaitForWindowActive(&dialog);
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return dialog.findChild<T *>(s(name));
    }
    [[nodiscard]] QTextBrowser *text() const { return part<QTextBrowser>("guideText"); }
    void type(const QString &words)
    {
        auto *field = part<QLineEdit>("guideSearch");
        field->setFocus();
        QTest::keyClicks(field, words);
    }
    [[nodiscard]] QStringList topicsShown() const
    {
        QStringList shown;
        const auto *contents = part<QTreeWidget>("guideContents");
        for (int i = 0; i < contents->topLevelItemCount(); ++i) {
            if (!contents->topLevelItem(i)->isHidden())
                shown << contents->topLevelItem(i)->data(0, Qt::UserRole).toString();
        }
        return shown;
    }

    GuideDialog dialog{english};
};

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslations(*qApp);
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { Test::failOnUnexpectedWarnings(); }

    /// Each has a text, and its headings are those that can be translated.
    void everyTopicIsWritten_data()
    {
        QTest::addColumn<QString>("topic");
        for (const GuideTopic &topic : guideTopics())
            QTest::newRow(qPrintable(topic.id)) << topic.id;
    }
    void everyTopicIsWritten()
    {
        QFETCH(QString, topic);
        const QString text = guideText(topic, english);
        QVERIFY2(text.size() > 500, qPrintable(text));
        const QStringList known = guideHeadings();
        static const QRegularExpression heading(s("^#+ (.*)$"), QRegularExpression::MultilineOption);
        auto found = heading.globalMatch(text);
        found.next(); // the title
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString words = found.next().captured(1);
            QVERIFY2(known.contains(words), qPrintable(s("“%1” is not in guidetopics.cpp").arg(words)));
        }
    }

    void everyHeadingIsUsed()
    {
        QString all;
        for (const GuideTopic &topic : guideTopics())
            all += guideText(topic.id, english);
        for (const QString &heading : guideHeadings())
            QVERIFY2(all.contains(s("\n## %1\n").arg(heading)), qPrintable(heading));
    }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(s("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const GuideTopic &topic : guideTopics()) {
            auto found = link.globalMatch(guideText(topic.id, english));
            while (found.hasNext()) {
                const QUrl target(found.next().captured(1));
                QCOMPARE(target.scheme(), s("guide"));
                QVERIFY2(!guideText(target.path(), english).isEmpty(), qPrintable(target.toString()));
                ++links;
            }
        }
        QVERIFY(links > 5);
    }

    void aLanguageWithoutTextsHasTheEnglishOnes()
    {
        QCOMPARE(guideText(s("jobs"), s("fr_FR")), guideText(s("jobs"), english));
        QVERIFY(guideText(s("nothing"), english).isEmpty());
    }

    void opensAtATopic()
    {
        Guide guide(s("rosters"));
        QVERIFY(guide.dialog.isVisible());
        QVERIFY(!guide.dialog.isModal());
        QCOMPARE(guide.dialog.topic(), s("rosters"));
        QVERIFY(guide.text()->toPlainText().startsWith(s("Rosters and drafts")));
        guide.dialog.openAt({});
        QCOMPARE(guide.dialog.topic(), s("rosters"));
        QTest::keyClick(&guide.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!guide.dialog.isVisible());
    }

    void linksAndBackAndForward()
    {
        Guide guide(s("blocklists"));
        QVERIFY(!guide.part<QToolButton>("guideForward")->isEnabled());
        Q_EMIT guide.text()->anchorClicked(QUrl(s("guide:jobs")));
        QCOMPARE(guide.dialog.topic(), s("jobs"));
        QTest::keyClick(&guide.dialog, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(guide.dialog.topic(), s("blocklists"));
        QTest::keyClick(&guide.dialog, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(guide.dialog.topic(), s("jobs"));
        QTest::mouseClick(guide.part<QToolButton>("guideBack"), Qt::LeftButton);
        QTest::mouseClick(guide.part<QToolButton>("guideBack"), Qt::LeftButton);
        QCOMPARE(guide.dialog.topic(), s("first-steps"));
        QVERIFY(!guide.part<QToolButton>("guideBack")->isEnabled());
    }

    void findsInAllTopics()
    {
        Guide guide;
        guide.type(s("curl"));
        const QStringList shown = guide.topicsShown();
        QVERIFY(shown.contains(s("importing")));
        QVERIFY(!shown.contains(s("rosters")));
        QCOMPARE(guide.dialog.topic(), shown.constFirst());
        QVERIFY(!guide.text()->extraSelections().isEmpty());
        QVERIFY(guide.part<QLabel>("guideFound")->text().contains(s("found")));
        QVERIFY(guide.part<QLineEdit>("guideSearch")->hasFocus());
    }

    /// Enter goes from place to place, through all topics and round.
    void enterGoesToTheNextPlace()
    {
        Guide guide(s("importing"));
        guide.type(s("curl"));
        const QStringList topics = guide.topicsShown();
        QStringList visited;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(guide.part<QLineEdit>("guideSearch"), Qt::Key_Return);
            QCOMPARE(guide.text()->textCursor().selectedText().toLower(), s("curl"));
            if (!visited.contains(guide.dialog.topic()))
                visited << guide.dialog.topic();
        }
        visited.sort();
        QStringList all = topics;
        all.sort();
        QCOMPARE(visited, all);
    }

    void nothingFoundSaysSo()
    {
        Guide guide(s("jobs"));
        guide.part<QLineEdit>("guideSearch")->setText(s("zeppelin"));
        QVERIFY(guide.topicsShown().isEmpty());
        QCOMPARE(guide.part<QLabel>("guideFound")->text(), s("Nothing found. Try another word."));
        QCOMPARE(guide.dialog.topic(), s("jobs"));
        guide.part<QLineEdit>("guideSearch")->clear();
        QCOMPARE(guide.topicsShown().size(), guideTopics().size());
        QVERIFY(guide.text()->extraSelections().isEmpty());
    }

    /// The list of keys is that of the actions there are.
    void theKeyboardTopicListsLiveActions()
    {
        QAction block(s("&Block people…"));
        block.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_N), QKeySequence(Qt::CTRL | Qt::Key_B)});
        QAction star(s("A * and a _"));
        star.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Asterisk));
        QAction without(s("Keyless"));
        Guide guide(s("keyboard"));
        guide.dialog.setKeys({{s("This page"), {&block, &star, &without}}, {s("Empty"), {&without}}});
        const QString text = guide.text()->toPlainText();
        QVERIFY2(text.contains(s("Ctrl+N; Ctrl+B: Block people…")), qPrintable(text));
        QVERIFY(text.contains(s("A * and a _")));
        QVERIFY(text.contains(s("This page")));
        QVERIFY(!text.contains(s("Keyless")) && !text.contains(s("Empty")));
        guide.dialog.openAt(s("jobs"));
        guide.part<QLineEdit>("guideSearch")->setText(s("Block people…"));
        QVERIFY(guide.topicsShown().contains(s("keyboard")));
    }

    void aSectionIsScrolledTo()
    {
        Guide guide(s("importing"));
        guide.dialog.resize(700, 300);
        auto *contents = guide.part<QTreeWidget>("guideContents");
        QTreeWidgetItem *topic = contents->currentItem();
        QVERIFY(topic && topic->childCount() > 4);
        contents->setCurrentItem(topic->child(4));
        QCOMPARE(guide.text()->textCursor().block().text(), topic->child(4)->text(0));
        QVERIFY(guide.text()->cursorRect().top() < guide.text()->viewport()->height());
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
