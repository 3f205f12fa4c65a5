// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packaging/tools.h"
#include "support/quiet.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Muster;

namespace {

// Each reads lines as they would be typed, and prints for each "> " and the line, then what the shell offers for its last word.

constexpr auto askBash = R"(
source "$1"
while IFS= read -r line; do
    read -ra COMP_WORDS <<<"$line"
    [[ $line != *' ' ]] || COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _muster_cli
    printf '> %s\n' "$line"
    ((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}"
done
)";

constexpr auto askFish = R"(
source $argv[1]
while read -l line
    echo "> $line"
    complete -C $line | string replace -r '\t.*' ''
end
exit 0
)";

// zsh offers nothing outside its line editor, so this prints the options and words that the function hands to _arguments.
constexpr auto askZsh = R"(
fpath=(${1:h} $fpath)
_arguments() {
    local spec
    for spec; do
        case $spec in
        (\*|)--*) [[ $words[CURRENT] != -* ]] || print -r -- ${${${spec#\*}%%\[*}%=} ;;
        $((${#said} + 1)):command:*)
            [[ $words[CURRENT] == -* ]] || print -rl -- ${(z)${${spec#*\(\(}%\)\)}} | sed -n 's/\\:.*//p'
            ;;
        $((${#said} + 1)):FILE:_files) [[ $words[CURRENT] == -* ]] || print -rl -- *(N) ;;
        esac
    done
}
autoload -Uz _muster-cli
while IFS= read -r line; do
    words=(${(s: :)line})
    [[ $line != *' ' ]] || words+=('')
    CURRENT=$#words
    print -r -- "> $line"
    _muster-cli
done
)";

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Test::failOnUnexpectedWarnings(); }

    void offersWhatTheHelpSays_data();
    void offersWhatTheHelpSays();

    void offersFilesAndChoices_data() { offersWhatTheHelpSays_data(); }
    void offersFilesAndChoices();

private:
    /// What a shell offers for each line, sorted; a run of the shell for all of them.
    QHash<QString, QStringList> offers(const QString &shell, const QStringList &lines);

    QTemporaryDir m_folder; ///< holds the completions by the names that shells look for, and lists/people.csv
    QStringList m_commands; ///< "blocked add"
    QHash<QString, QStringList> m_options;
};

void TestCompletions::initTestCase()
{
    const QDir folder(m_folder.path());
    for (const auto &[shell, name] : {std::pair("bash", "muster-cli"), {"zsh", "_muster-cli"}, {"fish", "muster-cli.fish"}})
        QVERIFY(QFile::copy(QStringLiteral(MUSTER_GENERATED "/muster-cli.") + QLatin1String(shell), folder.filePath(QLatin1String(name))));
    QVERIFY(folder.mkdir(QStringLiteral("lists")));
    QFile list(folder.filePath(QStringLiteral("lists/people.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));

    const QString program = QStringLiteral(MUSTER_PROGRAMS "/muster-cli");
    const Test::Finding help = Test::run(program, {QStringLiteral("--help")});
    QVERIFY2(help.status == 0, qPrintable(help.out));
    const QString section = help.out.section(QStringLiteral("Commands:\n"), 1).section(QStringLiteral("\n\n"), 0, 0);
    static const QRegularExpression command(QStringLiteral("^  ([a-z]+(?: [a-z]+)?)(?: |$)"), QRegularExpression::MultilineOption);
    for (auto matches = command.globalMatch(section); matches.hasNext();)
        m_commands << matches.next().captured(1);
    QVERIFY(m_commands.size() > 20 && m_commands.contains(QStringLiteral("check")) && m_commands.contains(QStringLiteral("blocked add")));
    for (const QString &name : std::as_const(m_commands)) {
        const Test::Finding own = Test::run(program, name.split(QLatin1Char(' ')) << QStringLiteral("--help"));
        for (const QString &option : Test::optionsInHelp(own.out))
            m_options[name] << QLatin1String("--") + option;
        QVERIFY2(m_options.value(name).size() >= 8, qPrintable(name));
    }
}

QHash<QString, QStringList> TestCompletions::offers(const QString &shell, const QStringList &lines)
{
    const QString file = m_folder.filePath(shell == QLatin1String("zsh")    ? QStringLiteral("_muster-cli")
                                           : shell == QLatin1String("fish") ? QStringLiteral("muster-cli.fish")
                                                                            : QStringLiteral("muster-cli"));
    const char *script = shell == QLatin1String("zsh") ? askZsh : shell == QLatin1String("fish") ? askFish : askBash;
    QStringList arguments{QStringLiteral("-c"), QLatin1String(script)};
    if (shell == QLatin1String("zsh"))
        arguments.prepend(QStringLiteral("-f")); // without anybody's settings
    else if (shell == QLatin1String("fish"))
        arguments.prepend(QStringLiteral("--no-config"));
    if (shell != QLatin1String("fish"))
        arguments << QStringLiteral("ask"); // $0
    const Test::Finding found =
        Test::run(shell, arguments << file, lines.join(QLatin1Char('\n')) + QLatin1Char('\n'), m_folder.filePath(QStringLiteral("lists")));
    if (found.status != 0)
        QTest::qFail(qPrintable(found.out), __FILE__, __LINE__);
    QHash<QString, QStringList> offered;
    QString line;
    for (const QString &text : found.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (text.startsWith(QLatin1String("> ")))
            line = text.mid(2);
        else
            offered[line] << text;
    }
    for (QStringList &words : offered)
        words = sorted(words);
    return offered;
}

void TestCompletions::offersWhatTheHelpSays_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

/// Every group, verb and option that --help lists, and nothing else: also behind an option, and behind one with a value that is the name
/// of another command.
void TestCompletions::offersWhatTheHelpSays()
{
    QFETCH(QString, shell);
    const QString start = QStringLiteral("muster-cli --json --profile jobs ");
    QHash<QString, QStringList> expected;
    for (const QString &name : std::as_const(m_commands)) {
        const QString group = name.section(QLatin1Char(' '), 0, 0);
        const QString verb = name.section(QLatin1Char(' '), 1, 1);
        if (!expected[start].contains(group))
            expected[start] << group;
        if (!verb.isEmpty())
            expected[start + group + QLatin1Char(' ')] << verb;
        expected[start + name + QLatin1String(" --")] = m_options.value(name);
    }
    const QHash<QString, QStringList> offered = offers(shell, expected.keys());
    for (auto line = expected.cbegin(); line != expected.cend(); ++line) {
        const QString got = offered.value(line.key()).join(QLatin1Char(' '));
        const QString wanted = sorted(line.value()).join(QLatin1Char(' '));
        QVERIFY2(got == wanted, qPrintable(QStringLiteral("%1: %2 instead of %3").arg(line.key(), got, wanted)));
    }
}

void TestCompletions::offersFilesAndChoices()
{
    QFETCH(QString, shell);
    const QStringList files{QStringLiteral("people.csv")};
    QHash<QString, QStringList> expected{
        {QStringLiteral("muster-cli blocked add "), files},
        {QStringLiteral("muster-cli roster --yes add Founders "), files},
        {QStringLiteral("muster-cli check "), files},
        {QStringLiteral("muster-cli roster add "), {}},
        {QStringLiteral("muster-cli blocked add people.csv "), {}},
    };
    if (shell != QLatin1String("zsh")) { // whose _arguments reads the values itself
        expected.insert(QStringLiteral("muster-cli check people.csv --output "), files);
        expected.insert(QStringLiteral("muster-cli check people.csv --for "),
                        {QStringLiteral("blocklist"), QStringLiteral("email"), QStringLiteral("linkedin")});
        expected.insert(QStringLiteral("muster-cli blocked list --search "), {});
    }
    const QHash<QString, QStringList> offered = offers(shell, expected.keys());
    for (auto line = expected.cbegin(); line != expected.cend(); ++line)
        QVERIFY2(offered.value(line.key()) == line.value(), qPrintable(line.key() + offered.value(line.key()).join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
