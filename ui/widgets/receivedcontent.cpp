// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/receivedcontent.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReceivedContent)
};

/// Lays nothing out and fetches nothing.
class HtmlText : private QTextDocument
{
public:
    explicit HtmlText(const QString &html) { setHtml(html); }

    [[nodiscard]] QString lines() const
    {
        QStringList lines;
        for (QTextBlock block = begin(); block.isValid(); block = block.next())
            lines << lineOf(block);
        return lines.join(QLatin1Char('\n'));
    }

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }

private:
    // A link may be cut into fragments that differ in their looks; its address stands behind the last one.
    static QString lineOf(const QTextBlock &block)
    {
        QString line;
        QString address;
        const auto endLink = [&line, &address] {
            if (!address.isEmpty() && !line.endsWith(address))
                line += QStringLiteral(" <%1> ").arg(address);
        };
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QString here = fragment.fragment().charFormat().anchorHref();
            if (here != address)
                endLink();
            address = here;
            line += fragment.fragment().text();
        }
        endLink();
        return line.replace(QChar::LineSeparator, QLatin1Char('\n')).remove(QChar::ObjectReplacementCharacter);
    }
};

constexpr QLatin1String profilePath("linkedin.com/in/");

qsizetype profilesIn(const QString &text)
{
    static const QRegularExpression profile(
        QStringLiteral("linkedin\\.com/in/([^/?#\\s<>\"',;)]+)"), QRegularExpression::CaseInsensitiveOption);
    QSet<QString> people;
    for (auto match = profile.globalMatch(text); match.hasNext();)
        people << match.next().captured(1).toCaseFolded();
    return people.size();
}

/// Several cells in every line, as a spreadsheet writes them.
bool isGrid(const QString &text)
{
    qsizetype tabs = 0;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype here = line.count(QLatin1Char('\t'));
        if (here == 0 || (tabs != 0 && here != tabs))
            return false;
        tabs = here;
    }
    return tabs > 0;
}

ReceivedContent contentOfText(const QMimeData &mime)
{
    const QString text = mime.text();
    const QString html = mime.hasHtml() ? mime.html() : QString();
    const bool isBlank = text.trimmed().isEmpty();
    if (isBlank || (html.contains(profilePath, Qt::CaseInsensitive) && !isGrid(text))) {
        const QString lines = HtmlText(html).lines();
        if (isBlank ? !lines.trimmed().isEmpty() : profilesIn(lines) > profilesIn(text))
            return {ReceivedContent::Kind::Text, lines};
    }
    return isBlank ? ReceivedContent() : ReceivedContent{ReceivedContent::Kind::Text, text};
}

ReceivedContent contentOfFiles(const QStringList &files)
{
    if (files.size() > 1)
        return {ReceivedContent::Kind::SeveralFiles, {}};
    if (QFileInfo(files.first()).isDir())
        return {ReceivedContent::Kind::Folder, {}};
    return {ReceivedContent::Kind::File, files.first()};
}

} // namespace

QString ReceivedContent::refusal() const
{
    switch (kind) {
    case Kind::File:
    case Kind::Text:
        return {};
    case Kind::SeveralFiles:
        return Text::tr("One file at a time, please");
    case Kind::Folder:
        return Text::tr("A folder cannot be read. Take one file in it");
    case Kind::Nothing:
        break;
    }
    return Text::tr("This cannot be read. Take a file with a list in it, or text");
}

ReceivedContent receivedContent(const QMimeData &mime)
{
    QStringList files;
    QStringList addresses;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls)
        (url.isLocalFile() ? files : addresses) << (url.isLocalFile() ? url.toLocalFile() : url.toString());
    if (!files.isEmpty())
        return contentOfFiles(files);
    if (!addresses.isEmpty())
        return {ReceivedContent::Kind::Text, addresses.join(QLatin1Char('\n'))};
    return contentOfText(mime);
}

} // namespace Muster
