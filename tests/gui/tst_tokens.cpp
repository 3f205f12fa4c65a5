// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/quiet.h"
#include "theme/theme.h"
#include "theme/tokens.h"
#include "widgets/tag.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPalette>
#include <QRegularExpression>

#include <cmath>

using namespace Muster;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2: 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair
{
    const char *name;
    Token text;
    Token ground;
};

/// Every text token on every ground it stands on somewhere in the window.
QList<Pair> pairs()
{
    QList<Pair> all;
    for (const Token ground : {Token::Ground, Token::Surface, Token::Raised, Token::Selection, Token::Chip}) {
        all << Pair{"text", Token::Text, ground};
        all << Pair{"muted", Token::Muted, ground};
        all << Pair{"accent", Token::Accent, ground};
        all << Pair{"good", Token::Good, ground};
        all << Pair{"bad", Token::Bad, ground};
        all << Pair{"notice", Token::Notice, ground};
        all << Pair{"caution", Token::Caution, ground};
        all << Pair{"violet", Token::Violet, ground};
    }
    for (const TagTone tone : {TagTone::Neutral, TagTone::Good, TagTone::Caution, TagTone::Bad, TagTone::Notice}) {
        all << Pair{"tone", toneText(tone), toneGround(tone)};
        all << Pair{"text on tone", Token::Text, toneGround(tone)};
        all << Pair{"link on tone", Token::Accent, toneGround(tone)};
    }
    all << Pair{"primary button", Token::OnAccent, Token::Accent};
    all << Pair{"danger button", Token::OnAccent, Token::Bad};
    return all;
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Test::failOnUnexpectedWarnings(); }

    void contrast_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const Pair &pair : pairs()) {
                QTest::addRow("%s on ground %d, %s", pair.name, static_cast<int>(pair.ground), scheme == Scheme::Light ? "light" : "dark")
                    << color(pair.text, scheme) << color(pair.ground, scheme);
            }
            const char *name = scheme == Scheme::Light ? "light" : "dark";
            for (const MarkTone tone :
                 {MarkTone::Blue, MarkTone::Violet, MarkTone::Green, MarkTone::Amber, MarkTone::Red, MarkTone::Grey}) {
                const int number = static_cast<int>(tone);
                QTest::addRow("text on mark %d, %s", number, name) << color(Token::Text, scheme) << markGround(tone, scheme);
                QTest::addRow("mark %d on its ground, %s", number, name) << color(tokenOf(tone), scheme) << markGround(tone, scheme);
                QTest::addRow("word on solid mark %d, %s", number, name) << color(Token::OnAccent, scheme) << color(tokenOf(tone), scheme);
            }
        }
    }
    void contrast()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = ::contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2 is %3:1").arg(text.name(), ground.name()).arg(ratio, 0, 'f', 2)));
    }

    void table_data()
    {
        QTest::addColumn<int>("token");
        QTest::addColumn<QString>("light");
        QTest::addColumn<QString>("dark");
        const auto row = [](const char *name, Token token, const char *light, const char *dark) {
            QTest::newRow(name) << static_cast<int>(token) << QString::fromLatin1(light) << QString::fromLatin1(dark);
        };
        row("ground", Token::Ground, "#f5f6f8", "#14171d");
        row("line", Token::Line, "#dde1e7", "#333a46");
        row("accent", Token::Accent, "#2b5bd7", "#86abff");
        row("chip", Token::Chip, "#eceff3", "#2a303b");
        row("caution ground", Token::CautionGround, "#fbf0d9", "#3a3019");
        row("notice ground", Token::NoticeGround, "#e4ecfd", "#222f4d");
    }
    void table()
    {
        QFETCH(int, token);
        QFETCH(QString, light);
        QFETCH(QString, dark);
        QCOMPARE(color(static_cast<Token>(token), Scheme::Light).name(), light);
        QCOMPARE(color(static_cast<Token>(token), Scheme::Dark).name(), dark);
    }

    void paletteFollowsTheChoice()
    {
        QLabel muted(QStringLiteral("as of 10:32"));
        setTextRole(&muted, TextRole::Muted);
        applyTheme(*qApp, Appearance::Dark);
        QTRY_COMPARE(muted.palette().color(QPalette::Window), color(Token::Ground, Scheme::Dark));
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        QCOMPARE(muted.palette().color(QPalette::WindowText), color(Token::Muted, Scheme::Dark));
        applyTheme(*qApp, Appearance::Light);
        QTRY_COMPARE(muted.palette().color(QPalette::Window), color(Token::Ground, Scheme::Light));
        QCOMPARE(muted.palette().color(QPalette::WindowText), color(Token::Muted, Scheme::Light));
    }

    /// The desktop of a test is light, and stays the desktop after a dark choice.
    void systemAppearanceIsTheDesktops()
    {
        applyTheme(*qApp, Appearance::Dark);
        applyTheme(*qApp, Appearance::System);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
    }

    void sheetNamesOnlyKnownColours()
    {
        applyTheme(*qApp, Appearance::Light);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY2(!qApp->styleSheet().contains(QLatin1Char('@')), "a name between at signs was left in the style sheet");
        QFile sheet(QStringLiteral(":/theme/muster.qss"));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(sheet.readAll());
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("#[0-9a-fA-F]{6}|rgba?\\("))), "the sheet names a colour of its own");
    }

    void bodyIsThirteenPixelsOrMore() { QVERIFY(QFontInfo(QApplication::font()).pixelSize() >= 13); }

    /// A widget shown once and then moved to another window keeps its weight.
    void fontSurvivesAMove()
    {
        applyTheme(*qApp, Appearance::Light);
        QWidget window;
        auto *box = new QWidget;
        auto *label = new QLabel(QStringLiteral("Nobody is blocked"), box);
        label->ensurePolished();
        setTextRole(label, TextRole::Strong);
        box->setParent(&window);
        window.show();
        QCOMPARE(label->font().weight(), QFont::DemiBold);
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
