// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

#include <algorithm>

namespace Muster::Test {

/// A language that nobody speaks: each text in brackets, with accents, and a third longer, as German is. What is shown without brackets
/// was never given to a translator.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    static constexpr QChar opening = u'⟦';

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        static constexpr QStringView plain = u"aceinouyAEINOU";
        static constexpr QStringView accented = u"áçéíñóúýÁÉÍÑÓÚ";
        QString text = QString::fromUtf8(source);
        int letters = 0;
        bool isMark = false; // of a placeholder or a tag
        for (QChar &letter : text) {
            if (letter == u'%' || letter == u'<')
                isMark = true;
            const qsizetype place = isMark ? -1 : plain.indexOf(letter);
            if (place >= 0)
                letter = accented[place];
            letters += letter.isLetter() ? 1 : 0;
            if (isMark && (letter.isDigit() || letter == u'n' || letter == u'>'))
                isMark = false;
        }
        return opening + text + QString(std::max(1, letters / 3), u'~') + u'⟧';
    }
};

} // namespace Muster::Test
