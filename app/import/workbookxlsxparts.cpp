// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbooktext.h"
#include "import/workbookxlsx.h"

#include <charconv>

namespace Muster {

namespace {

using Token = XmlScanner::Token;

/// Hands each element that begins to `take`. False where the XML is broken.
template <typename Take>
bool forEachElement(XmlScanner &xml, Take take)
{
    for (;;) {
        const Token token = xml.next();
        if (token == Token::Begin)
            take(xml.name());
        else if (token == Token::AtEnd || token == Token::Broken)
            return token == Token::AtEnd;
    }
}

int intOf(std::string_view text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The folder of a part, with the slash at its end.
std::string_view folderOf(std::string_view part)
{
    const size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash + 1);
}

std::string resolved(std::string_view folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    while (target.starts_with("../") || target.starts_with("./")) {
        if (target.starts_with("../"))
            folder = folderOf(folder.substr(0, folder.empty() ? 0 : folder.size() - 1));
        target.remove_prefix(target.find('/') + 1);
    }
    return std::string(folder).append(target);
}

} // namespace

XlsxRelationships readRelationships(const WorkbookFile &file, std::string_view part)
{
    const std::string_view folder = folderOf(part);
    std::string name(folder);
    name.append("_rels/").append(part.substr(folder.size())).append(".rels");
    XmlScanner xml = file.open(name);
    XlsxRelationships relationships;
    const bool isWhole = forEachElement(xml, [&](std::string_view element) {
        if (element != "Relationship")
            return;
        const std::string id(xml.attribute("Id"));
        const std::string type(xml.attribute("Type"));
        const bool isExternal = xml.attribute("TargetMode") == "External";
        if (!isExternal)
            relationships[id] = {type.substr(type.rfind('/') + 1), resolved(folder, xml.attribute("Target"))};
    });
    return isWhole ? relationships : XlsxRelationships();
}

bool takeRichText(XmlScanner &xml, std::string &text)
{
    const size_t inside = xml.depth();
    for (;;) {
        const Token token = xml.next();
        if (token == Token::End && xml.depth() < inside)
            break;
        if (token == Token::AtEnd || token == Token::Broken)
            return false;
        if (token != Token::Begin)
            continue;
        const bool isText = xml.name() == "t";
        if ((isText && !xml.takeText(text)) || (xml.name() == "rPh" && !isText && !xml.skipElement()))
            return false;
    }
    return true;
}

bool XlsxStrings::read(XmlScanner xml)
{
    std::string text;
    for (;;) {
        const Token token = xml.next();
        if (token == Token::AtEnd || token == Token::Broken)
            return token == Token::AtEnd;
        if (token != Token::Begin || xml.name() != "si")
            continue;
        text.clear();
        if (!takeRichText(xml, text))
            return false;
        unescapeExcelText(text);
        m_text += withoutBlanksAround(text);
        m_ends.push_back(m_text.size());
    }
}

std::optional<std::vector<NumberFormat>> readNumberFormats(XmlScanner xml)
{
    std::map<int, NumberFormat> own;
    std::vector<NumberFormat> formats;
    bool inCellStyles = false;
    const bool isWhole = forEachElement(xml, [&](std::string_view element) {
        if (element == "numFmt") {
            const int id = intOf(xml.attribute("numFmtId"));
            own.emplace(id, numberFormatOfCode(xml.attribute("formatCode")));
        } else if (element == "cellXfs" || element == "cellStyleXfs" || element == "cellStyles" || element == "dxfs") {
            inCellStyles = element == "cellXfs";
        } else if (element == "xf" && inCellStyles) {
            const int id = intOf(xml.attribute("numFmtId"));
            const auto found = own.find(id);
            formats.push_back(found == own.end() ? builtInNumberFormat(id) : found->second);
        }
    });
    if (!isWhole)
        return std::nullopt;
    return formats;
}

} // namespace Muster
