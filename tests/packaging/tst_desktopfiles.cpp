// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packaging/tools.h"
#include "support/quiet.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Muster;

/// What `cmake --install` lays down for a desktop.
class TestDesktopFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Test::failOnUnexpectedWarnings(); }

    void desktopEntryIsValid();
    void appStreamDataIsValid();
    void bothSayTheSame();
    void iconsHaveTheirSizes();
    void nothingElseIsInstalled();
    void flatpakHasTheSameName();
    void everyPictureIsThere();

private:
    [[nodiscard]] QString installed(const QString &path) const { return m_prefix.filePath(path); }
    /// A key of the desktop entry, e.g. "Comment[de]".
    [[nodiscard]] QString entry(const QString &key) const;
    /// The text of each element of that name in the AppStream data; with a language, of those in it ("" for English).
    [[nodiscard]] QStringList told(const QString &element, const QString &language = {}) const;

    QTemporaryDir m_prefix;
    QString m_metainfo; ///< the file's path
};

void TestDesktopFiles::initTestCase()
{
    const Test::Finding found = Test::run(QStringLiteral(MUSTER_CMAKE), {QStringLiteral("--install"), QStringLiteral(MUSTER_BUILD),
                                                                         QStringLiteral("--prefix"), m_prefix.path()});
    QVERIFY2(found.status == 0, qPrintable(found.out));
    const QDir folder(installed(QStringLiteral("share/metainfo")));
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    m_metainfo = folder.filePath(files.constFirst());
}

QString TestDesktopFiles::entry(const QString &key) const
{
    const QString text = Test::readText(installed(QStringLiteral("share/applications/muster.desktop")));
    return QRegularExpression(QLatin1Char('^') + QRegularExpression::escape(key) + QStringLiteral("=(.*)$"),
                              QRegularExpression::MultilineOption)
        .match(text)
        .captured(1);
}

QStringList TestDesktopFiles::told(const QString &element, const QString &language) const
{
    QStringList texts;
    QXmlStreamReader xml(Test::readText(m_metainfo));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element &&
            xml.attributes().value(QLatin1String("xml:lang")) == language)
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    return texts;
}

void TestDesktopFiles::desktopEntryIsValid()
{
    const Test::Finding found =
        Test::run(QStringLiteral("desktop-file-validate"), {installed(QStringLiteral("share/applications/muster.desktop"))});
    QVERIFY2(found.status == 0, qPrintable(found.out));
    QCOMPARE(found.out, QString());
    QCOMPARE(entry(QStringLiteral("Exec")), QStringLiteral("muster %F"));
    QVERIFY(QFileInfo(installed(QStringLiteral("bin/muster"))).isExecutable());
}

void TestDesktopFiles::appStreamDataIsValid()
{
    const Test::Finding found =
        Test::run(QStringLiteral("appstreamcli"), {QStringLiteral("validate"), QStringLiteral("--no-net"), QStringLiteral("--pedantic"),
                                                   QStringLiteral("--strict"), m_metainfo});
    QVERIFY2(found.status == 0, qPrintable(found.out));
    QVERIFY2(!found.out.contains(QLatin1String("P: ")), qPrintable(found.out));
    QCOMPARE(told(QStringLiteral("id")).constFirst() + QStringLiteral(".metainfo.xml"), QFileInfo(m_metainfo).fileName());
    for (const QString &program : told(QStringLiteral("binary")))
        QVERIFY2(QFileInfo(installed(QStringLiteral("bin/") + program)).isExecutable(), qPrintable(program));
}

void TestDesktopFiles::bothSayTheSame()
{
    QCOMPARE(told(QStringLiteral("launchable")), QStringList{QStringLiteral("muster.desktop")});
    QCOMPARE(told(QStringLiteral("summary")), QStringList{entry(QStringLiteral("Comment"))});
    for (const char *language : {"de", "es", "fr", "pt_BR"}) {
        const QString tag = QString::fromLatin1(language);
        const QString comment = entry(QStringLiteral("Comment[%1]").arg(tag));
        QVERIFY2(!comment.isEmpty() && comment != entry(QStringLiteral("Comment")), language);
        QCOMPARE(told(QStringLiteral("summary"), QString(tag).replace(QLatin1Char('_'), QLatin1Char('-'))), QStringList{comment});
        QVERIFY2(!entry(QStringLiteral("GenericName[%1]").arg(tag)).isEmpty(), language);
        QVERIFY2(!entry(QStringLiteral("Keywords[%1]").arg(tag)).isEmpty(), language);
    }
    const QStringList types = entry(QStringLiteral("MimeType")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    QCOMPARE(types.size(), 4); // CSV, TSV, XLSX, ODS
    QCOMPARE(told(QStringLiteral("mediatype")), types);
}

void TestDesktopFiles::iconsHaveTheirSizes()
{
    const QString name = entry(QStringLiteral("Icon"));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QString file = installed(QStringLiteral("share/icons/hicolor/%1x%1/apps/%2.png").arg(size).arg(name));
        const QImage icon(file);
        QVERIFY2(icon.size() == QSize(size, size), qPrintable(file));
        QCOMPARE(qAlpha(icon.pixel(0, 0)), 0); // its corners are round
        QVERIFY2(qAlpha(icon.pixel(size / 2, size / 8)) > 200, qPrintable(file));
        QVERIFY2(qBlue(icon.pixel(size / 2, size / 8)) > 150, qPrintable(file));
    }
    QVERIFY(QFileInfo::exists(installed(QStringLiteral("share/icons/hicolor/scalable/apps/%1.svg").arg(name))));
    QVERIFY(QFileInfo::exists(installed(QStringLiteral("share/icons/hicolor/symbolic/apps/%1-symbolic.svg").arg(name))));
}

/// Programs that only make the others, static libraries and tests stay where they were built.
void TestDesktopFiles::nothingElseIsInstalled()
{
    QSet<QString> folders;
    for (QDirIterator files(m_prefix.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        folders.insert(QDir(m_prefix.path()).relativeFilePath(files.next()).section(QLatin1Char('/'), 0, 1));
    const QSet<QString> expected{
        QStringLiteral("bin/muster"),
        QStringLiteral("bin/muster-cli"),
        QStringLiteral("bin/muster-sandbox"),
        QStringLiteral("share/applications"),
        QStringLiteral("share/fish"),
        QStringLiteral("share/icons"),
        QStringLiteral("share/bash-completion"),
        QStringLiteral("share/man"),
        QStringLiteral("share/metainfo"),
        QStringLiteral("share/muster"),
        QStringLiteral("share/zsh"),
    };
    QVERIFY2(folders == expected, qPrintable(QStringList(folders.values()).join(QLatin1Char(' '))));
}

void TestDesktopFiles::flatpakHasTheSameName()
{
    const QString id = told(QStringLiteral("id")).constFirst();
    const QString manifest = Test::readText(QStringLiteral(MUSTER_PACKAGING "/flatpak/%1.yml").arg(id));
    QVERIFY(manifest.contains(QStringLiteral("\nid: %1\n").arg(id)));
    QVERIFY(manifest.contains(QStringLiteral("\nrename-desktop-file: muster.desktop\n")));
}

/// What README and AppStream show is what packaging/screenshots --keep draws.
void TestDesktopFiles::everyPictureIsThere()
{
    const QString root = QStringLiteral(MUSTER_TEST_DATA "/../../");
    static const QRegularExpression picture(QStringLiteral("[/}]([\\w-]+-(?:light|dark)\\.png)"));
    QSet<QString> named;
    for (const char *file : {"packaging/install.cmake", "README.md"}) {
        for (auto match = picture.globalMatch(Test::readText(root + QLatin1String(file))); match.hasNext();)
            named << match.next().captured(1);
    }
    const QStringList pictures = QDir(root + QStringLiteral("resources/screenshots")).entryList({QStringLiteral("*.png")});
    for (const QString &name : std::as_const(named))
        QVERIFY2(pictures.contains(name), qPrintable(name));
    for (const QString &name : pictures)
        QVERIFY2(named.contains(name), qPrintable(name + QStringLiteral(" is shown nowhere")));
}

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
