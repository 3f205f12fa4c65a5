// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secretsearch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster::Test;
using namespace Qt::StringLiterals;

class TestSecretSearch : public QObject
{
    Q_OBJECT

    const QByteArray m_secret = "sk-search+/0815=";

private Q_SLOTS:
    void findsTheFilesThatHoldIt()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u".hidden"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x" + (QByteArray("k:") + m_secret).toBase64());
        file.close();
        const SecretSearch search(m_secret);
        QCOMPARE(search.filesWith(folder.path()), QStringList{file.fileName() + u" (Base64)"_s});
        QCOMPARE(SecretSearch("sk-another+/0815=").filesWith(folder.path()), QStringList());
    }

    /// Nobody knows what it holds.
    void aFileThatCannotBeReadIsReported()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), link));
        QCOMPARE(SecretSearch(m_secret).filesWith(folder.path()), QStringList{link + u" (cannot be read)"_s});
    }
};

QTEST_GUILESS_MAIN(TestSecretSearch)
#include "tst_secretsearch.moc"
