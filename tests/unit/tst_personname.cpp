// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/personname.h"

#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void joins();
    void losesNobody_data();
    void losesNobody();
};

void TestPersonName::splits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const QString &name, const QString &first, const QString &last) {
        QTest::newRow(name.toUtf8().constData()) << name << first << last;
    };
    row(u"Jane Doe"_s, u"Jane"_s, u"Doe"_s);
    row(u"  Jane \u00a0 Doe "_s, u"Jane"_s, u"Doe"_s);
    row(u"Mary Jane Watson"_s, u"Mary Jane"_s, u"Watson"_s);
    row(u"Jane van der Berg"_s, u"Jane"_s, u"van der Berg"_s);
    row(u"Jane Van Dyke"_s, u"Jane"_s, u"Van Dyke"_s);
    row(u"Ludwig Maria von und zu Stein"_s, u"Ludwig Maria"_s, u"von und zu Stein"_s);
    row(u"María de los Ángeles Ruiz"_s, u"María"_s, u"de los Ángeles Ruiz"_s);
    row(u"Ali bin Said al-Khalili"_s, u"Ali"_s, u"bin Said al-Khalili"_s);
    row(u"Charles de Gaulle"_s, u"Charles"_s, u"de Gaulle"_s);
    row(u"José Ortega y Gasset"_s, u"José"_s, u"Ortega y Gasset"_s);
    row(u"Maria Costa e Silva"_s, u"Maria"_s, u"Costa e Silva"_s);
    row(u"Hon Wai Chan"_s, u"Hon Wai"_s, u"Chan"_s);
    row(u"Hon. Mary Chan"_s, u"Mary"_s, u"Chan"_s);
    row(u"Van Morrison"_s, u"Van"_s, u"Morrison"_s);
    row(u"Anna Le"_s, u"Anna"_s, u"Le"_s);
    row(u"Al Ben Smith"_s, u"Al Ben"_s, u"Smith"_s);
    row(u"Doe, John"_s, u"John"_s, u"Doe"_s);
    row(u"van der Berg, Jane Marie"_s, u"Jane Marie"_s, u"van der Berg"_s);
    row(u"DOE, JOHN"_s, u"JOHN"_s, u"DOE"_s);
    row(u"VAN DYKE, JANE"_s, u"JANE"_s, u"VAN DYKE"_s);
    row(u"Doe, John, PhD"_s, u"John"_s, u"Doe"_s);
    row(u"Doe, Dr. John"_s, u"John"_s, u"Doe"_s);
    row(u"Dr. Jane Doe"_s, u"Jane"_s, u"Doe"_s);
    row(u"Prof. Dr. Hans Müller"_s, u"Hans"_s, u"Müller"_s);
    row(u"Jane Doe, MBA"_s, u"Jane"_s, u"Doe"_s);
    row(u"Jane Doe, Ph.D., PMP"_s, u"Jane"_s, u"Doe"_s);
    row(u"Jane Doe, XYZP"_s, u"Jane"_s, u"Doe"_s);
    row(u"Jane Doe PhD"_s, u"Jane"_s, u"Doe"_s);
    row(u"John Doe Jr."_s, u"John"_s, u"Doe Jr."_s);
    row(u"John Doe, Jr."_s, u"John"_s, u"Doe Jr."_s);
    row(u"Dr. Mary Ann Smith Jr., MBA"_s, u"Mary Ann"_s, u"Smith Jr."_s);
    row(u"John Doe III"_s, u"John"_s, u"Doe III"_s);
    row(u"Doe, John, III"_s, u"John"_s, u"Doe III"_s);
    row(u"Jane Doe (She/Her)"_s, u"Jane"_s, u"Doe"_s);
    row(u"Jane (JD) Doe"_s, u"Jane"_s, u"Doe"_s);
    row(u"🚀 Jane Doe 🚀"_s, u"Jane"_s, u"Doe"_s);
    row(u"Jane Doe | CEO"_s, u"Jane Doe"_s, u"CEO"_s);
    row(u"Jane"_s, u"Jane"_s, QString());
    row(u"Dr."_s, u"Dr."_s, QString());
    row(u"Jane,"_s, u"Jane"_s, QString());
    row(u"An Md"_s, u"An"_s, u"Md"_s);
    row(u"JANE RN"_s, u"JANE"_s, u"RN"_s);
    row(u"Dr. Smith"_s, QString(), u"Smith"_s);
    row(u"Mr Van"_s, QString(), u"Van"_s);
    row(u"Doe, Jr., John"_s, u"John"_s, u"Doe Jr."_s);
    row(u"(Jane)"_s, u"(Jane)"_s, QString());
    row(u"王小明"_s, u"王小明"_s, QString());
    row(u"王 小明"_s, u"小明"_s, u"王"_s);
    row(u"佐藤 さくら"_s, u"さくら"_s, u"佐藤"_s);
    row(u"김민준"_s, u"김민준"_s, QString());
    row(u"Иван Иванов"_s, u"Иван"_s, u"Иванов"_s);
    row(QString(), QString(), QString());
    row(u" , "_s, QString(), QString());
    row(u"123"_s, u"123"_s, QString());
}

void TestPersonName::splits()
{
    QFETCH(QString, name);
    const PersonName split = splitFullName(name);
    QTEST(split.first, "first");
    QTEST(split.last, "last");
}

void TestPersonName::joins()
{
    QCOMPARE(joinNames({u" Jane"_s, u"van der  Berg"_s}), u"Jane van der Berg"_s);
    QCOMPARE(joinNames({u"Jane"_s, {}}), u"Jane"_s);
    QCOMPARE(joinNames({{}, u"Doe"_s}), u"Doe"_s);
    QCOMPARE(joinNames({{}, {}}), QString());
    QCOMPARE(joinNames({u"小明"_s, u"王"_s}), u"王小明"_s);
    QCOMPARE(joinNames({u"小明"_s, u"Wang"_s}), u"小明 Wang"_s);
}

void TestPersonName::losesNobody_data()
{
    splits_data();
}

// Whoever has a letter in the name keeps a name, and splitting what was joined says the same again.
void TestPersonName::losesNobody()
{
    QFETCH(QString, name);
    const PersonName split = splitFullName(name);
    const bool named = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    QVERIFY(!named || !split.first.isEmpty() || !split.last.isEmpty());
    if (joinNames(split).contains(u' '))
        QCOMPARE(splitFullName(joinNames(split)), split);
}

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_personname.moc"
