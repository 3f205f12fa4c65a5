// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/encodingchoices.h"

#include <QCoreApplication>

#include <span>

namespace Muster {

namespace {

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EncodingChoices)
};

struct Known
{
    const char *name;
    const char *languages; ///< what the name does not say by itself; else null
};

constexpr auto western = QT_TRANSLATE_NOOP("EncodingChoices", "Western European");
constexpr auto central = QT_TRANSLATE_NOOP("EncodingChoices", "Central European");
constexpr auto cyrillic = QT_TRANSLATE_NOOP("EncodingChoices", "Cyrillic");
constexpr auto greek = QT_TRANSLATE_NOOP("EncodingChoices", "Greek");
constexpr auto turkish = QT_TRANSLATE_NOOP("EncodingChoices", "Turkish");
constexpr auto hebrew = QT_TRANSLATE_NOOP("EncodingChoices", "Hebrew");
constexpr auto arabic = QT_TRANSLATE_NOOP("EncodingChoices", "Arabic");
constexpr auto baltic = QT_TRANSLATE_NOOP("EncodingChoices", "Baltic");
constexpr auto thai = QT_TRANSLATE_NOOP("EncodingChoices", "Thai");
constexpr auto vietnamese = QT_TRANSLATE_NOOP("EncodingChoices", "Vietnamese");
constexpr auto southEuropean = QT_TRANSLATE_NOOP("EncodingChoices", "South European");
constexpr auto japanese = QT_TRANSLATE_NOOP("EncodingChoices", "Japanese");
constexpr auto korean = QT_TRANSLATE_NOOP("EncodingChoices", "Korean");
constexpr auto simplified = QT_TRANSLATE_NOOP("EncodingChoices", "Simplified Chinese");
constexpr auto traditional = QT_TRANSLATE_NOOP("EncodingChoices", "Traditional Chinese");

constexpr Known usual[] = {
    {"UTF-8", nullptr},
    {"Windows-1252", western},
    {"UTF-16LE", nullptr},
    {"UTF-16BE", nullptr},
};

// What the Encoding Standard of the web knows, and what DOS, the old Macintosh and UTF-32 left behind.
constexpr Known others[] = {
    {"Big5", traditional},
    {"Big5-HKSCS", traditional},
    {"EUC-JP", japanese},
    {"EUC-KR", korean},
    {"EUC-TW", traditional},
    {"GB18030", simplified},
    {"GBK", simplified},
    {"IBM437", western},
    {"IBM737", greek},
    {"IBM775", baltic},
    {"IBM850", western},
    {"IBM852", central},
    {"IBM855", cyrillic},
    {"IBM857", turkish},
    {"IBM862", hebrew},
    {"IBM864", arabic},
    {"IBM866", cyrillic},
    {"ISO-2022-JP", japanese},
    {"ISO-2022-KR", korean},
    {"ISO-8859-1", western},
    {"ISO-8859-2", central},
    {"ISO-8859-3", southEuropean},
    {"ISO-8859-4", baltic},
    {"ISO-8859-5", cyrillic},
    {"ISO-8859-6", arabic},
    {"ISO-8859-7", greek},
    {"ISO-8859-8", hebrew},
    {"ISO-8859-9", turkish},
    {"ISO-8859-10", baltic},
    {"ISO-8859-11", thai},
    {"ISO-8859-13", baltic},
    {"ISO-8859-14", western},
    {"ISO-8859-15", western},
    {"KOI8-R", cyrillic},
    {"KOI8-U", cyrillic},
    {"macintosh", western},
    {"Shift_JIS", japanese},
    {"TIS-620", thai},
    {"UTF-32BE", nullptr},
    {"UTF-32LE", nullptr},
    {"Windows-874", thai},
    {"Windows-1250", central},
    {"Windows-1251", cyrillic},
    {"Windows-1253", greek},
    {"Windows-1254", turkish},
    {"Windows-1255", hebrew},
    {"Windows-1256", arabic},
    {"Windows-1257", baltic},
    {"Windows-1258", vietnamese},
    {"x-mac-ce", central},
    {"x-mac-cyrillic", cyrillic},
    {"x-mac-greek", greek},
    {"x-mac-turkish", turkish},
};

QList<EncodingChoice> choices(std::span<const Known> known)
{
    QList<EncodingChoice> list;
    for (const Known &one : known) {
        const QString name = QString::fromLatin1(one.name);
        //: An encoding's name, then the languages it is for
        list.append({name, one.languages ? Text::tr("%1 (%2)").arg(name, Text::tr(one.languages)) : name});
    }
    return list;
}

} // namespace

QList<EncodingChoice> usualEncodings()
{
    return choices(usual);
}

QList<EncodingChoice> otherEncodings()
{
    return choices(others);
}

} // namespace Muster
