// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/verdict.h"

#include <QStringList>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreStable();
    void labelsAreDistinct();
    void countsAddUp();
};

void TestVerdict::wordsAreStable()
{
    // Result files and scripts hold these.
    QStringList words;
    for (Verdict verdict : allVerdicts)
        words << verdictWord(verdict);
    QCOMPARE(words, QStringList({u"ready"_s, u"duplicate_in_file"_s, u"already_there"_s, u"blocked"_s, u"invalid"_s}));
}

void TestVerdict::labelsAreDistinct()
{
    QStringList labels;
    for (Verdict verdict : allVerdicts)
        labels << verdictLabel(verdict);
    QCOMPARE(labels.removeDuplicates(), 0);
    QVERIFY(!labels.contains(QString()));
    QCOMPARE(verdictLabel(Verdict::AlreadyThere), u"Already blocked"_s);
}

void TestVerdict::countsAddUp()
{
    VerdictCounts counts;
    QCOMPARE(counts.total(), 0);
    counts[Verdict::Ready] = 5;
    ++counts[Verdict::Invalid];
    QCOMPARE(counts.total(), 6);
    QVERIFY(counts != VerdictCounts());
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
