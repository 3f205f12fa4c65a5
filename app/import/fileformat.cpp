// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/fileformat.h"

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
    if (holds("xl/") || holds("xl\\"))
        return Text::tr("%1 is an Excel workbook. Save it as CSV and drop that file.").arg(name);
    if (holds("opendocument.spreadsheet"))
        return Text::tr("%1 is an OpenDocument spreadsheet. Save it as CSV and drop that file.").arg(name);
    if (holds("word/") || holds("opendocument.text"))
        return Text::tr("%1 is a text document, not a table. Copy the list from it and paste it.").arg(name);
    if (holds("[Content_Types].xml"))
        return Text::tr("%1 is an Office file. Open it and save the list in it as CSV, then drop that file.").arg(name);
    return Text::tr("%1 is a ZIP archive. Unpack it and drop the file in it.").arg(name);
}

// Tabs, line ends and the NULs of UTF-16 are no sign of it; what else is below the blank hardly stands in a text.
bool looksBinary(std::string_view head)
{
    const auto isControl = [](char c) { return c > '\0' && c < ' ' && "\t\n\v\f\r\x1a\x1b"sv.find(c) == std::string_view::npos; };
    return static_cast<size_t>(std::count_if(head.begin(), head.end(), isControl)) * 20 > head.size();
}

struct Signature
{
    std::string_view bytes;
    const char *sentence;
};

constexpr std::array<Signature, 5> signatures{{
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv,
     QT_TRANSLATE_NOOP("TableReader", "%1 is an Excel workbook in the old format. Save it as CSV and drop that file.")},
    {"%PDF-"sv, QT_TRANSLATE_NOOP("TableReader", "%1 is a PDF document. Save the list it was made from as CSV and drop that file.")},
    {"\x1f\x8b"sv, QT_TRANSLATE_NOOP("TableReader", "%1 is compressed. Unpack it and drop the file in it.")},
    {"\x89PNG"sv, QT_TRANSLATE_NOOP("TableReader", "%1 is a picture. Drop a CSV or text file.")},
    {"\xff\xd8\xff"sv, QT_TRANSLATE_NOOP("TableReader", "%1 is a picture. Drop a CSV or text file.")},
}};

} // namespace

QString refusalOfFormat(std::string_view head, const QString &name)
{
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv))
        return refusalOfArchive(head, name);
    for (const Signature &signature : signatures) {
        if (head.starts_with(signature.bytes))
            return Text::tr(signature.sentence).arg(name);
    }
    return looksBinary(head) ? Text::tr("%1 is not a text file. Drop a CSV or text file.").arg(name) : QString();
}

} // namespace Muster
