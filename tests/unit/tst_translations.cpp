// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Muster;

namespace {

/// One text of a translation file.
struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each number
    bool isCounting = false;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isCounting = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() != QLatin1String("translation")) {
            xml.skipCurrentElement();
        } else {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isCounting)
                message.forms << xml.readElementText();
            while (message.isCounting && xml.readNextStartElement())
                message.forms << xml.readElementText();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    return messages;
}

/// Placeholders, tags and line breaks: what a translation must keep. The number itself may be left out where it is one.
QStringList marksOf(const QString &text, bool withCount)
{
    static const QRegularExpression mark(QStringLiteral(R"(%L?n|%L?\d|</?\w+>|\n)"));
    QStringList marks;
    for (auto match = mark.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (withCount || (found != QLatin1String("%n") && found != QLatin1String("%Ln")))
            marks << found;
    }
    marks.sort();
    return marks;
}

const QString root = QLatin1String(MUSTER_TEST_DATA "/../../");

QString nameOf(const QString &tag)
{
    return QStringLiteral("muster_%1.ts").arg(tag);
}

QString peopleToUnblock(int n)
{
    return QCoreApplication::translate("Muster::UnblockDialog", "Unblock %Ln person(s)", nullptr, n);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsUntranslated_data();
    void nothingIsUntranslated();
    void translationsKeepTheirPlaceholders_data();
    void translationsKeepTheirPlaceholders();
    void countsReadAsEnglish();
    void eachLanguageIsSpoken_data();
    void eachLanguageIsSpoken();
    void anUnknownLanguageIsTheSystems();
    void anotherCountrysWordsAreBetterThanNone();

private:
    QTemporaryDir m_fresh; ///< the files as lupdate leaves them for the sources of today
};

/// Texts are looked for with the tool that finds them, so that none is missed.
void TranslationsTest::initTestCase()
{
    for (const Language &language : languages()) {
        const QString name = nameOf(language.tag);
        QVERIFY2(QFile::copy(root + QStringLiteral("resources/translations/") + name, m_fresh.filePath(name)), qPrintable(name));
    }
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(root + QStringLiteral("packaging/translations"), {m_fresh.path()});
    QVERIFY2(update.waitForFinished(120'000) && update.exitCode() == 0, update.readAll().constData());
}

void TranslationsTest::nothingIsUntranslated_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("least");
    for (const Language &language : languages())
        QTest::addRow("%s", qPrintable(language.tag)) << language.tag << (language.tag == QLatin1String("en") ? 200 : 1900);
}

void TranslationsTest::nothingIsUntranslated()
{
    QFETCH(const QString, tag);
    QFETCH(const int, least);
    const QList<Message> messages = messagesOf(m_fresh.filePath(nameOf(tag)));
    QVERIFY2(messages.size() >= least, qPrintable(QString::number(messages.size())));
    QStringList missing;
    for (const Message &message : messages) {
        const bool isWhole = message.isFinished && message.forms.size() == (message.isCounting ? 2 : 1) && !message.forms.contains(QString());
        if (!isWhole || message.forms.join(u'|').contains(QLatin1String("(s)")))
            missing << message.context + QStringLiteral(": ") + message.source;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(nameOf(tag) + QStringLiteral(" lacks:\n") + missing.join(u'\n')));
}

void TranslationsTest::translationsKeepTheirPlaceholders_data()
{
    nothingIsUntranslated_data();
}

void TranslationsTest::translationsKeepTheirPlaceholders()
{
    QFETCH(const QString, tag);
    for (const Message &message : messagesOf(m_fresh.filePath(nameOf(tag)))) {
        for (const QString &form : message.forms) {
            if (form.isEmpty())
                continue; // told of by nothingIsUntranslated()
            const bool withCount = !message.isCounting || form != message.forms.first() || form.contains(QLatin1String("%n"))
                || form.contains(QLatin1String("%Ln"));
            QVERIFY2(marksOf(form, withCount) == marksOf(message.source, withCount), qPrintable(message.source + QStringLiteral(" -> ") + form));
            QVERIFY2(message.source.endsWith(u'…') == form.endsWith(u'…'), qPrintable(message.source + QStringLiteral(" -> ") + form));
        }
    }
}

void TranslationsTest::countsReadAsEnglish()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*QCoreApplication::instance());
    QCOMPARE(peopleToUnblock(1), QStringLiteral("Unblock 1 person"));
    QCOMPARE(peopleToUnblock(1180), QStringLiteral("Unblock 1,180 people"));
}

void TranslationsTest::eachLanguageIsSpoken_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("de") << QStringLiteral("1.180");
    QTest::newRow("es") << QStringLiteral("1.180,5");
    QTest::newRow("fr") << QStringLiteral("1\u202F180");
    QTest::newRow("pt_BR") << QStringLiteral("1.180");
}

void TranslationsTest::eachLanguageIsSpoken()
{
    QFETCH(const QString, number);
    const QString tag = QLatin1String(QTest::currentDataTag());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*QCoreApplication::instance(), tag);
    QCOMPARE(QLocale().name().left(2), tag.left(2));
    QVERIFY(peopleToUnblock(1) != QStringLiteral("Unblock 1 person"));
    QVERIFY(peopleToUnblock(1) != peopleToUnblock(2));
    // Spanish groups from five figures on.
    const QString written = tag == QLatin1String("es") ? QLocale().toString(11180.5, 'f', 1).mid(1) : peopleToUnblock(1180);
    QVERIFY2(written.contains(number), qPrintable(written));
    installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
    QCOMPARE(peopleToUnblock(1), QStringLiteral("Unblock 1 person"));
}

void TranslationsTest::anUnknownLanguageIsTheSystems()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    installTranslations(*QCoreApplication::instance(), QStringLiteral("tlh"));
    QCOMPARE(QLocale().name(), QStringLiteral("de_AT"));
    QVERIFY(peopleToUnblock(1) != QStringLiteral("Unblock 1 person"));
    installTranslations(*QCoreApplication::instance(), QStringLiteral("de"));
    QCOMPARE(QLocale().name(), QStringLiteral("de_AT")); // the country's own forms of numbers and dates stay
}

void TranslationsTest::anotherCountrysWordsAreBetterThanNone()
{
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Portugal));
    for (const QString &tag : {QString(), QStringLiteral("pt_BR")}) {
        installTranslations(*QCoreApplication::instance(), tag);
        QCOMPARE(QLocale().name(), QStringLiteral("pt_PT"));
        QVERIFY(peopleToUnblock(1) != QStringLiteral("Unblock 1 person"));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
