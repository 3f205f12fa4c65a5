// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/teamviews.h"
#include "store/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Muster;
using namespace Qt::StringLiterals;

/// Two programs keep views of one roster in the same file.
class TestTeamViews : public QObject
{
    Q_OBJECT

    const ConnectionId m_connection{u"acme"_s};
    const CampaignId m_campaign{u"q1/2"_s}; // an ID may hold the sign between the parts of a name

    [[nodiscard]] SavedView view(const QString &name) const { return {m_connection, m_campaign, name, {{u"sort"_s, name}}}; }
    [[nodiscard]] QStringList names(const Settings &settings) const
    {
        QStringList names;
        for (const SavedView &view : savedViews(settings, m_connection, m_campaign))
            names << view.name;
        return names;
    }

private Q_SLOTS:
    void nobodysViewIsLost()
    {
        QTemporaryDir folder;
        Settings window(folder.filePath(u"settings.ini"_s));
        Settings other(folder.filePath(u"settings.ini"_s));
        QVERIFY(saveView(view(u"one"_s), window));
        QVERIFY(saveView(view(u"two"_s), other));
        QVERIFY(renameView(m_connection, m_campaign, u"one"_s, u"first"_s, window));
        QCOMPARE(names(window), QStringList({u"first"_s, u"two"_s}));
        QVERIFY(saveView(view(u"three"_s), other));
        QVERIFY(removeView(m_connection, m_campaign, u"two"_s, window));
        QCOMPARE(names(window), QStringList({u"first"_s, u"three"_s}));
        QCOMPARE(savedViews(window).size(), 2); // found again by the name of their list
    }

    void aRenamedViewTakesThePlaceOfItsNamesake()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        for (const QString &name : {u"one"_s, u"two"_s})
            QVERIFY(saveView(view(name), settings));
        QVERIFY(renameView(m_connection, m_campaign, u"one"_s, u"one"_s, settings)); // stays
        QVERIFY(renameView(m_connection, m_campaign, u"one"_s, u"two"_s, settings));
        const QList<SavedView> left = savedViews(settings, m_connection, m_campaign);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().name, u"two"_s);
        QCOMPARE(left.first().look.value(u"sort"_s), QJsonValue(u"one"_s));
    }
};

QTEST_GUILESS_MAIN(TestTeamViews)
#include "tst_teamviews.moc"
