// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/refusednames.h"

#include <QTest>

using namespace Muster;

namespace {

const QString leads = QStringLiteral("leads");

} // namespace

class TestRefusedNames : public QObject
{
    Q_OBJECT

private:
    static void refusal(const char *name, const QString &array, const QString &words, const QList<qsizetype> &named,
                        const QString &raw = {})
    {
        QTest::newRow(name) << array << words << raw << named;
    }

private Q_SLOTS:
    void named_data()
    {
        QTest::addColumn<QString>("array");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QList<qsizetype>>("named");
        const QString identifiers = QStringLiteral("publicIdentifiers");
        refusal("Practice", leads, QStringLiteral("leads[3].publicIdentifier must be at most 100 characters long"), {3});
        refusal("Practice, campaign", identifiers, QStringLiteral("publicIdentifiers[0] should not be empty"), {0});
        refusal("Practice, records", {}, QStringLiteral("[2] must be a record ID: a string that is not empty"), {2});
        refusal("NestJS, several", leads,
                QStringLiteral("leads.4.publicIdentifier must be a string; leads.1.reason must be a string; leads.4.reason is too long"),
                {1, 4});
        refusal("NestJS, an element", identifiers, QStringLiteral("publicIdentifiers.2 must be a string"), {2});
        refusal("by index", leads, QStringLiteral("Validation failed at index 4"), {4});
        refusal("by index, with a colon", leads, QStringLiteral("bad lead, index: 0."), {0});
        refusal("only in the raw body", leads, QStringLiteral("Bad Request"), {1},
                QStringLiteral(R"({"errors":{"leads.1.reason":["x"]}})"));
        refusal("a list in the raw body is no position", {}, QStringLiteral("Bad Request"), {}, QStringLiteral(R"({"codes":[1]})"));
        refusal("a position that does not exist", leads, QStringLiteral("leads[5] is bad, leads[1] too"), {});
        refusal("row 3 may count from 1", leads, QStringLiteral("row 3 is bad"), {});
        refusal("another array", leads, QStringLiteral("misleads[3] is bad"), {});
        refusal("a field of another's", leads, QStringLiteral("body.leads[3] is bad"), {});
        refusal("a number that was cut off", leads, QStringLiteral("leads[2].reason is bad; leads.1…"), {2});
        refusal("nothing but a number that was cut off", leads, QStringLiteral("bad at index 1…"), {});
        refusal("the person", leads, QStringLiteral("john-doe is no LinkedIn member"), {1});
        refusal("the person at the end", leads, QStringLiteral("No such member: john-doe."), {1});
        refusal("the person in quotes", leads, QStringLiteral("Unknown member 'invalid'"), {3});
        refusal("a word that is somebody's identifier", leads, QStringLiteral("The request is invalid"), {});
        refusal("a longer name than the person's", leads, QStringLiteral("john-doe-2 is no member"), {});
        refusal("a name that was cut off", leads, QStringLiteral("These are no members: john-doe…"), {});
        refusal("a part of an address", leads, QStringLiteral("see https://walead.test/john-doe"), {});
        refusal("two people", leads, QStringLiteral("john-doe and p3 are no members"), {});
        refusal("nobody", leads, QStringLiteral("At most 50 leads at once"), {});
        refusal("nothing", leads, {}, {});
    }

    void named()
    {
        QFETCH(QString, array);
        ApiError error;
        error.kind = ErrorKind::Invalid;
        QFETCH(QString, words);
        error.detail = words;
        QFETCH(QString, raw);
        error.rawBody = raw;
        const QStringList people{QStringLiteral("p3"), QStringLiteral("john-doe"), QStringLiteral("jane"), QStringLiteral("invalid"),
                                 QStringLiteral("50")};
        QTEST(namedInRefusal(error, array, people), "named");
    }
};

QTEST_APPLESS_MAIN(TestRefusedNames)
#include "tst_refusednames.moc"
