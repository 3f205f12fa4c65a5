// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Muster;

namespace {

/// What a translation file says of its plurals: source text and the forms given.
QHash<QString, QStringList> pluralsOf(const QString &path)
{
    QHash<QString, QStringList> plurals;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return plurals;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            plurals[source] << xml.readElementText();
    }
    return plurals;
}

/// Every text in the sources that counts something.
QSet<QString> pluralTextsIn(const QString &folder)
{
    static const QRegularExpression counting(QStringLiteral(R"re("((?:[^"\\]|\\.)*%L?n(?:[^"\\]|\\.)*)")re"));
    QSet<QString> texts;
    QDirIterator files(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto match = counting.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
            texts << match.next().captured(1);
    }
    return texts;
}

const QString root = QLatin1String(MUSTER_TEST_DATA "/../../");

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountingTextHasItsEnglishForms();
    void countsReadAsEnglish();
};

void TranslationsTest::everyCountingTextHasItsEnglishForms()
{
    const QHash<QString, QStringList> plurals = pluralsOf(root + QStringLiteral("resources/translations/muster_en.ts"));
    const QSet<QString> texts = pluralTextsIn(root + QStringLiteral("app")) + pluralTextsIn(root + QStringLiteral("ui"));
    QVERIFY(texts.size() > 30);
    for (const QString &text : texts) {
        const QStringList forms = plurals.value(text);
        QVERIFY2(forms.size() >= 2 && !forms.contains(QString()), qPrintable(QStringLiteral("muster_en.ts lacks the plural of: ") + text));
        for (const QString &form : forms)
            QVERIFY2(!form.contains(QLatin1String("(s)")), qPrintable(form));
    }
}

void TranslationsTest::countsReadAsEnglish()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(*QCoreApplication::instance());
    const auto people = [](int n) { return QCoreApplication::translate("Muster::UnblockDialog", "Unblock %Ln person(s)", nullptr, n); };
    QCOMPARE(people(1), QStringLiteral("Unblock 1 person"));
    QCOMPARE(people(1180), QStringLiteral("Unblock 1,180 people"));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
