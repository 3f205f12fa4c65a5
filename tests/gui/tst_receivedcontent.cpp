// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/pastearea.h"
#include "import/textlinks.h"
#include "support/quiet.h"
#include "widgets/receivedcontent.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Muster;
using namespace Qt::StringLiterals;
using Kind = ReceivedContent::Kind;

class TestReceivedContent : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QUrl m_file;
    QUrl m_other;

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[name, url] : {std::pair(u"list.csv"_s, &m_file), std::pair(u"other.csv"_s, &m_other)}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            *url = QUrl::fromLocalFile(file.fileName());
        }
    }
    void init() { Test::failOnUnexpectedWarnings(); }

    void takesFilesFirst()
    {
        QMimeData mime;
        mime.setUrls({m_file});
        mime.setText(m_file.toLocalFile());
        QCOMPARE(receivedContent(mime).kind, Kind::File);
        QCOMPARE(receivedContent(mime).value, m_file.toLocalFile());
        QCOMPARE(receivedContent(mime).refusal(), QString());
    }

    void refusesSeveralFilesAndFolders()
    {
        QMimeData mime;
        mime.setUrls({m_file, m_other});
        QCOMPARE(receivedContent(mime).kind, Kind::SeveralFiles);
        QVERIFY(receivedContent(mime).refusal().contains(u"One file"_s));
        mime.setUrls({QUrl::fromLocalFile(m_folder.path())});
        QCOMPARE(receivedContent(mime).kind, Kind::Folder);
        QVERIFY(receivedContent(mime).refusal().contains(u"folder"_s));
        QVERIFY(!receivedContent(mime).isUsable());
    }

    void findsNothing()
    {
        QMimeData mime;
        QCOMPARE(receivedContent(mime).kind, Kind::Nothing);
        mime.setText(u" \n\t"_s);
        QCOMPARE(receivedContent(mime).kind, Kind::Nothing);
        mime.setHtml(u"<p> </p><img src=\"file:///etc/passwd\">"_s);
        QCOMPARE(receivedContent(mime).kind, Kind::Nothing);
        mime.setData(u"image/png"_s, "PNG");
        QCOMPARE(receivedContent(mime).kind, Kind::Nothing);
        QVERIFY(!receivedContent(mime).refusal().isEmpty());
    }

    void takesWebAddressesAsText()
    {
        QMimeData mime;
        mime.setUrls({QUrl(u"https://linkedin.com/in/a"_s), QUrl(u"https://linkedin.com/in/b"_s)});
        QCOMPARE(receivedContent(mime).kind, Kind::Text);
        QCOMPARE(receivedContent(mime).value, u"https://linkedin.com/in/a\nhttps://linkedin.com/in/b"_s);
    }

    // As Excel and LibreOffice put cells.
    void takesTextBeforeHtml()
    {
        QMimeData mime;
        mime.setText(u"Ann\t\"two\nlines\"\r\nBob\tx\r\n"_s);
        mime.setHtml(u"<table><tr><td>Ann<td>two<br>lines</table>"_s);
        mime.setData(u"image/png"_s, "PNG");
        QCOMPARE(receivedContent(mime).value, u"Ann\t\"two\nlines\"\r\nBob\tx\r\n"_s);
    }

    // As mail programs do: names in the text, their addresses only in the HTML.
    void takesLinksThatTheTextLacks()
    {
        QMimeData mime;
        mime.setText(u"Please block Ann and Bob https://linkedin.com/in/bob"_s);
        mime.setHtml(u"<p>Please block <a href='https://www.LinkedIn.com/in/ann'>Ann</a> and Bob "
                     "<a href='https://linkedin.com/in/bob?x'>https://linkedin.com/in/bob</a></p>"_s);
        QVERIFY2(receivedContent(mime).value.startsWith(u"Please block Ann <https://www.LinkedIn.com/in/ann>"),
                 qPrintable(receivedContent(mime).value));

        mime.setText(u"Please block Ann https://www.linkedin.com/in/ann/ and Bob https://linkedin.com/in/bob"_s);
        QCOMPARE(receivedContent(mime).value, mime.text());
    }

    void cellsStayCells()
    {
        QMimeData mime;
        mime.setText(u"Ann\tClient\nBob\tPartner\n"_s);
        mime.setHtml(u"<table><tr><td><a href='https://linkedin.com/in/ann'>Ann</a><td>Client<tr><td>Bob<td>Partner</table>"_s);
        QCOMPARE(receivedContent(mime).value, mime.text());
    }

    void takesLinksOfHtml()
    {
        QMimeData mime;
        mime.setHtml(u"<style>a {}</style><p>Hi all,</p><p>please block <a href=\"https://www.linkedin.com/in/ann?x=1&amp;y=2\">An<b>n "
                     "Lee</b></a> and <a href='https://linkedin.com/in/bob'>https://linkedin.com/in/bob</a>,<br>thanks</p>"_s);
        const ReceivedContent content = receivedContent(mime);
        QCOMPARE(content.kind, Kind::Text);
        QCOMPARE(content.value, u"Hi all,\nplease block Ann Lee <https://www.linkedin.com/in/ann?x=1&y=2>  and "
                                "https://linkedin.com/in/bob,\nthanks"_s);
        const auto table = findProfileLinks(content.value.toStdString(), u"Pasted text"_s);
        QVERIFY(table);
        QCOMPARE(table->notes.foundLinks, 2);
        QCOMPARE(table->rows.cell(0, 0), std::string_view("https://www.linkedin.com/in/ann"));
    }

    void fieldHandsOverWhatIsNoShortText()
    {
        PasteArea area;
        QSignalSpy files(&area, &PasteArea::filePasted);
        QSignalSpy longTexts(&area, &PasteArea::longTextPasted);
        QSignalSpy refusals(&area, &PasteArea::pasteRefused);
        const auto paste = [&area](auto fill) {
            auto *mime = new QMimeData;
            fill(*mime);
            QGuiApplication::clipboard()->setMimeData(mime);
            area.paste();
        };
        paste([this](QMimeData &mime) { mime.setUrls({m_file}); });
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().first().toString(), m_file.toLocalFile());
        paste([this](QMimeData &mime) { mime.setUrls({m_file, m_other}); });
        QCOMPARE(refusals.size(), 1);
        paste([](QMimeData &mime) { mime.setText(QString(PasteArea::longestText + 1, u'x')); });
        QCOMPARE(longTexts.size(), 1);
        QCOMPARE(area.toPlainText(), QString());
        paste([](QMimeData &mime) { mime.setHtml(u"<b>ann-lee</b>"_s); });
        QCOMPARE(area.toPlainText(), u"ann-lee"_s);
        QCOMPARE(files.size() + refusals.size() + longTexts.size(), 3);
    }
};

QTEST_MAIN(TestReceivedContent)
#include "tst_receivedcontent.moc"
