// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/quiet.h"
#include "theme/painting.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Muster;

namespace {

QPushButton *visibleButton(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { Test::failOnUnexpectedWarnings(); }

    void chipTogglesByMouseAndSpace()
    {
        Chip chip(QStringLiteral("Existing client"));
        chip.setCount(1640);
        QSignalSpy toggled(&chip, &Chip::toggled);
        chip.show();
        QTest::mouseClick(&chip, Qt::LeftButton);
        QVERIFY(chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(!chip.isChecked());
        QCOMPARE(toggled.size(), 2);
    }

    void chipSaysItsLabelAndCount()
    {
        Chip chip(QStringLiteral("Existing client"));
        QCOMPARE(chip.accessibleName(), QStringLiteral("Existing client"));
        const int bare = chip.sizeHint().width();
        chip.setCount(1640);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Existing client, 1,640"));
        QVERIFY(chip.sizeHint().width() > bare);
        chip.setCount(std::nullopt);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Existing client"));
        QCOMPARE(chip.sizeHint().width(), bare);
    }

    void menuChipDoesNotStayDown()
    {
        Chip chip(QStringLiteral("More"));
        chip.setMenuLike(true);
        QSignalSpy clicked(&chip, &Chip::clicked);
        chip.show();
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(!chip.isChecked());
    }

    void tagHidesWithoutText()
    {
        QWidget window;
        Tag tag(QStringLiteral("Practice"), TagTone::Notice, &window);
        window.show();
        QVERIFY(tag.isVisible());
        QCOMPARE(tag.accessibleName(), QStringLiteral("Practice"));
        tag.setText({}, TagTone::Neutral);
        QVERIFY(!tag.isVisible());
        tag.setText(QStringLiteral("Draft"), TagTone::Neutral);
        QVERIFY(tag.isVisible());
    }

    void bannerKeepsTheServersWordsBehindDetails()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        Banner banner;
        layout.addWidget(&banner);
        window.show();
        QVERIFY(!banner.isVisible());
        QSignalSpy action(&banner, &Banner::actionTriggered);
        const QString words = QStringLiteral("<b>502</b> Bad gateway");
        banner.showMessage(TagTone::Bad, Icon::Offline, QStringLiteral("The server could not be reached."),
                           QStringLiteral("Nothing was sent."), QStringLiteral("Try again"), words);
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.accessibleName(), QStringLiteral("The server could not be reached."));
        const auto shown = [&banner, &words] {
            const auto labels = banner.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == words && label->isVisible(); });
        };
        QVERIFY(!shown());
        QPushButton *details = visibleButton(banner, QStringLiteral("Details"));
        QVERIFY(details);
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(shown());
        QTest::mouseClick(visibleButton(banner, QStringLiteral("Try again")), Qt::LeftButton);
        QCOMPARE(action.size(), 1);

        banner.showMessage(TagTone::Notice, Icon::Refresh, QStringLiteral("Partly loaded."), QStringLiteral("1,200 of 8,400."));
        QVERIFY(!shown());
        QVERIFY(!visibleButton(banner, QStringLiteral("Details")));
        QVERIFY(!visibleButton(banner, QStringLiteral("Try again")));
    }

    /// A name from a server is text, whatever it looks like.
    void bannerDoesNotReadMarkup()
    {
        Banner banner;
        banner.showMessage(TagTone::Caution, Icon::Lock, QStringLiteral("<i>Q1</i> is frozen."), {});
        const auto labels = banner.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(QLatin1String("&lt;i&gt;Q1")); }));
    }

    void emptyStateOffersItsAction()
    {
        EmptyState empty;
        QSignalSpy action(&empty, &EmptyState::actionTriggered);
        empty.setContent(Icon::Block, QStringLiteral("Nobody is blocked."), QStringLiteral("or drop a file"),
                         QStringLiteral("Block people…"), true);
        empty.show();
        QTest::mouseClick(visibleButton(empty, QStringLiteral("Block people…")), Qt::LeftButton);
        QCOMPARE(action.size(), 1);
        empty.setContent(Icon::Search, QStringLiteral("No match."), {});
        QVERIFY(!visibleButton(empty, QString()));
    }

    void searchFieldClearsOnEscapeAndThenLetsItThrough()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        SearchField field(QStringLiteral("Search"));
        layout.addWidget(&field);
        window.show();
        QCOMPARE(field.accessibleName(), QStringLiteral("Search"));
        auto *clear = field.findChild<QToolButton *>();
        QVERIFY(!clear->isVisible());
        QTest::keyClicks(&field, QStringLiteral("john"));
        QVERIFY(clear->isVisible());
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QVERIFY(!clear->isVisible());
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &escape);
        QVERIFY(!escape.isAccepted());
    }

    void searchFieldShortensItsPlaceholderForTheHint()
    {
        const QString placeholder = QStringLiteral("Find a person, campaign or action");
        SearchField field(placeholder);
        field.resize(160, 30);
        field.show();
        QCOMPARE(field.placeholderText(), placeholder);
        field.setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(field.placeholderText().endsWith(QChar(0x2026)));
        QCOMPARE(field.accessibleName(), placeholder);
        field.resize(600, 30);
        QTRY_COMPARE(field.placeholderText(), placeholder);
    }

    void searchFieldClearsByItsButton()
    {
        SearchField field(QStringLiteral("Search"));
        field.resize(240, 30);
        field.show();
        field.setText(QStringLiteral("john"));
        QTest::mouseClick(field.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(field.text(), QString());
    }

    void searchFieldTakesItsShortcut()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        auto *other = new QLineEdit;
        auto *field = new SearchField(QStringLiteral("Search"));
        field->setFocusShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
        layout.addWidget(other);
        layout.addWidget(field);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QTest::keyClick(other, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field->hasFocus());
    }

    void elidedLabelKeepsItsWholeText()
    {
        ElidedLabel label(QStringLiteral("Blocked 1,164 people in a workspace with a very long name"));
        label.resize(60, 20);
        QCOMPARE(label.accessibleName(), label.text());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    }

    void flowLayoutWrapsInsteadOfCutting()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box, 8);
        for (const char *name : {"Existing client", "Requested opt-out", "Partner", "No reason"})
            flow->addWidget(new Chip(QString::fromLatin1(name)));
        const int one = flow->heightForWidth(2000);
        QVERIFY(flow->heightForWidth(220) >= 2 * one + 8);
        box.resize(220, flow->heightForWidth(220));
        box.show();
        const auto chips = box.findChildren<Chip *>();
        for (const Chip *chip : chips) {
            QVERIFY(box.rect().contains(chip->geometry()));
            QVERIFY(chip->width() >= chip->sizeHint().width());
        }
    }

    void figuresStandUnderEachOther()
    {
        const QFont font = figuresFont();
        QCOMPARE(figuresWidth(font, QStringLiteral("11:11")), figuresWidth(font, QStringLiteral("08:40")));
        QVERIFY(figuresWidth(font, QStringLiteral("1,204")) > figuresWidth(font, QStringLiteral("204")));
    }

    void fieldsAndButtonsShareAHeight()
    {
        QPushButton button(QStringLiteral("Export…"));
        QLineEdit field;
        QCOMPARE(button.sizeHint().height(), controlHeight);
        QCOMPARE(field.sizeHint().height(), controlHeight);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
