// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "cli/sandboxprogram.h"

#include <QtTest>

using namespace Muster::Test;

namespace {

QStringList onSendKit(const char *line)
{
    return QStringList{QStringLiteral("--connection"), QStringLiteral("Practice SendKit")} + words(line);
}

} // namespace

/// SendKit's do-not-contact list, and connections to vendors other than WaLead, from the outside.
class CliContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsAreBlockedCheckedAndUnblocked();
    void theirBlockIsUndone();
    void everyVendorCanBeConnectedTo_data();
    void everyVendorCanBeConnectedTo();
    void unknownProviderIsNamed();
};

void CliContactsTest::contactsAreBlockedCheckedAndUnblocked()
{
    Program program;
    const qsizetype before = program.run(onSendKit("--json blocked list")).array().size();
    QVERIFY(before > 100);
    const QByteArray list = "contact\n@Foo.Example\neve@bar.example\nEVE@bar.example\nnobody\n";
    program.pipeIn(list);
    const Ending added = program.run(onSendKit("--json --yes blocked add - --verify"));
    QCOMPARE(added.status, 1);
    QCOMPARE(added.count("ready"), 2);
    QCOMPARE(added.count("duplicate_in_file"), 1);
    QCOMPARE(added.count("invalid"), 1);
    QCOMPARE(added.count("accepted"), 2);
    QCOMPARE(added.count("missing"), 0);
    QCOMPARE(program.run(onSendKit("--json blocked list")).array().size(), before + 2);

    program.pipeIn("contact\nanybody@foo.example\nelse@where.example\n");
    const Ending checked = program.run(onSendKit("--json blocked check -"));
    QCOMPARE(checked.count("blocked_in_workspace"), 1); // by its domain
    QCOMPARE(checked.count("not_blocked"), 1);

    program.pipeIn(list);
    const Ending removed = program.run(onSendKit("--json --yes blocked remove -"));
    QCOMPARE(removed.count("accepted"), 2);
    QCOMPARE(program.run(onSendKit("--json blocked list")).array().size(), before);
}

void CliContactsTest::theirBlockIsUndone()
{
    Program program;
    const qsizetype before = program.run(onSendKit("--json blocked list")).array().size();
    program.pipeIn("contact\nfoo.example\neve@bar.example\n");
    const Ending added = program.run(onSendKit("--json --yes blocked add -"));
    QCOMPARE(added.count("accepted"), 2);
    const Ending undone = program.run(words("--json --yes jobs undo") + QStringList{added.object()[QLatin1String("job")].toString()});
    QCOMPARE(undone.status, 0);
    QCOMPARE(program.run(onSendKit("--json blocked list")).array().size(), before);
}

void CliContactsTest::everyVendorCanBeConnectedTo_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("workspace");
    QTest::newRow("walead") << "walead"
                            << "";
    QTest::newRow("puffle") << "puffle"
                            << "";
    QTest::newRow("sendkit") << "sendkit"
                             << "ws-practice";
}

void CliContactsTest::everyVendorCanBeConnectedTo()
{
    QFETCH(QString, vendor);
    QFETCH(QString, workspace);
    const SandboxProgram sandbox("contact-key", words("--seed-demo"));
    Program program;
    program.setEnvironment(QStringLiteral("MUSTER_API_KEY"), QStringLiteral("contact-key"));
    QStringList line =
        words("--json connections add Beta --base-url") + QStringList{sandbox.urlOf(vendor), QStringLiteral("--provider"), vendor};
    if (!workspace.isEmpty())
        line += QStringList{QStringLiteral("--workspace-id"), workspace};
    const Ending added = program.run(line);
    QCOMPARE(added.object()[QLatin1String("provider")].toString(), vendor);
    QCOMPARE(added.object()[QLatin1String("workspace_id")].toString(), workspace);
    const Ending tested = program.run(words("connections test Beta"));
    QVERIFY2(tested.status == 0, tested.err.constData());
}

void CliContactsTest::unknownProviderIsNamed()
{
    Program program;
    const Ending refused = program.run(words("connections add Beta --provider nobody --base-url https://x.example"));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("nobody") && refused.err.contains("walead, puffle, sendkit"), refused.err.constData());
}

QTEST_GUILESS_MAIN(CliContactsTest)
#include "tst_clicontacts.moc"
