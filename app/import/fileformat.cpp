// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/fileformat.h"

#include "import/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Muster {

namespace {

using namespace std::string_view_literals;

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

// Office files are ZIP archives whose first entries tell the kind.
QString refusalOfArchive(std::string_view head, const QString &name)
{
    const auto holds = [head](std::string_view word) { return head.find(word) != std::string_view::npos; };
    if (holds("xl/") || holds("xl\\") || holds("opendocument.spreadsheet"))
        return {};
    if (holds("word/") || holds("opendocument.text"))
        return Text::tr("%1 is a text document, not a table. Copy the list from it and paste it.").arg(name);
    if (holds("ppt/") || holds("opendocument.presentation"))
        return Text::tr("%1 is a presentation, not a table. Copy the list from it and paste it.").arg(name);
    if (holds("[Content_Types].xml") || holds("_rels/.rels") || holds("META-INF/manifest.xml") || holds("content.xml"))
        return {};
    return Text::tr("%1 is a ZIP archive. Unpack it and choose the file in it.").arg(name);
}

// Tabs, line ends, delimiters and the NULs of UTF-16 are no sign of it; what else is below the blank hardly stands in a text.
bool looksBinary(std::string_view head, const ReadOptions &options)
{
    // Half of UTF-16 may be what would be no text elsewhere; and whoever chose an encoding knows better.
    if (!options.encoding.isEmpty() || !encodingByBytes(head).isEmpty())
        return false;
    const auto isControl = [delimiter = options.delimiter](char c) {
        return c > '\0' && c < ' ' && c != delimiter && "\t\n\v\f\r\x1a\x1b\x1c\x1d\x1e\x1f"sv.find(c) == std::string_view::npos;
    };
    return static_cast<size_t>(std::count_if(head.begin(), head.end(), isControl)) * 20 > head.size();
}

struct Signature
{
    std::string_view bytes;
    const char *sentence;
};

constexpr std::array<Signature, 5> signatures{{
    {"%PDF-"sv, QT_TRANSLATE_NOOP("TableReader", "%1 is a PDF document. Save the list it was made from as CSV and choose that file.")},
    {"{\\rtf"sv, QT_TRANSLATE_NOOP("TableReader", "%1 is a text document, not a table. Copy the list from it and paste it.")},
    {"\x1f\x8b"sv, QT_TRANSLATE_NOOP("TableReader", "%1 is compressed. Unpack it and choose the file in it.")},
    {"\x89PNG"sv, QT_TRANSLATE_NOOP("TableReader", "%1 is a picture. Choose a CSV or text file or a workbook.")},
    {"\xff\xd8\xff"sv, QT_TRANSLATE_NOOP("TableReader", "%1 is a picture. Choose a CSV or text file or a workbook.")},
}};

bool beginsWithTag(const QByteArray &text, QByteArrayView tag)
{
    const char next = text.startsWith(tag) && text.size() > tag.size() ? text[tag.size()] : '\0';
    return next == '>' || next == '/' || QByteArrayView(" \t\r\n").contains(next);
}

} // namespace

QString refusalOfMarkup(std::string_view head, const QString &name)
{
    constexpr qsizetype enough = 4096;
    QByteArray text = QByteArray(head.data(), std::min(enough, static_cast<qsizetype>(head.size()))).toLower();
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text = text.trimmed();
    const bool isXml = text.startsWith("<?xml") && (text.contains("<workbook") || text.contains("<?mso-application") ||
                                                    text.contains("<html") || text.contains("<!doctype html"));
    if (!isXml && !text.startsWith("<!doctype html") && !text.startsWith("<?mso-application") && !beginsWithTag(text, "<html") &&
        !beginsWithTag(text, "<table") && !beginsWithTag(text, "<workbook"))
        return {};
    return Text::tr("%1 is a web page or an old Excel format in disguise. Open it in a spreadsheet program, save it as XLSX or CSV and "
                    "choose that file.")
        .arg(name);
}

QString refusalOfFormat(std::string_view head, const QString &name, const ReadOptions &options)
{
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv))
        return refusalOfArchive(head, name);
    if (head.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv)) // an old Office file, or a workbook within a password's envelope
        return {};
    for (const Signature &signature : signatures) {
        if (head.starts_with(signature.bytes))
            return Text::tr(signature.sentence).arg(name);
    }
    return looksBinary(head, options) ? Text::tr("%1 is neither a text nor a workbook. Choose a CSV or text file or a workbook.").arg(name)
                                      : QString();
}

} // namespace Muster
