// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonwriting.h"

#include <array>

namespace Muster {

QByteArray jsonText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8(); // has U+FFFD for what is no text
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (code < 0x20) {
            constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
            json += "\\u00";
            json += digits.at(code >> 4U);
            json += digits.at(code & 0xfU);
        } else {
            json += c;
        }
    }
    return json + '"';
}

void JsonObjectText::addUnlessEmpty(const QByteArray &name, const QString &text)
{
    if (!text.isEmpty())
        add(name, text);
}

void JsonObjectText::addJson(const QByteArray &name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += jsonText(QString::fromUtf8(name)) + ':' + json;
}

} // namespace Muster
