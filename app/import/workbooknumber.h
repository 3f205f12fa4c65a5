// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace Muster {

/// What a cell's number format makes of a number, as far as reading goes by it: whether it is a date, say, but not its decimals.
struct NumberFormat
{
    enum class Kind : unsigned char {
        Number,
        Percent,
        Date,
        Time, ///< of a day
        DateTime,
        Elapsed, ///< hours that may be more than a day's
        Digits,  ///< an integer with zeros before it, as postal codes are
    };

    Kind kind = Kind::Number;
    int digits = 0; ///< of Digits: how many at least

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// After a format code ("d/m/yy", "0.00%"), by its first section; ECMA-376 part 1, 18.8.31 "numFmts".
[[nodiscard]] NumberFormat numberFormatOfCode(std::string_view code);
/// Of a format that workbooks know by its number alone; ECMA-376 part 1, 18.8.30 "numFmt".
[[nodiscard]] NumberFormat builtInNumberFormat(int id);

/// Appends a number as `written` in a workbook's XML in the shape that people know it in: without exponent where it is not very large
/// or small, to the 15 digits that spreadsheets show; days as 2026-03-11, 2026-03-11 10:02 or 10:02, with seconds where there are any.
/// `from1904`: days count from 1904, not 1900. What is no number stays as it is, and so does an integer of however many digits.
void appendNumber(std::string &text, std::string_view written, NumberFormat format = {}, bool from1904 = false);

/// Appends an ISO 8601 date or date and time ("2026-03-11T10:02:00.000") in the same shape. What is none stays as it is.
void appendIsoDate(std::string &text, std::string_view written);
/// Appends an ISO 8601 duration ("PT10H02M00S") as 10:02. What is none stays as it is.
void appendIsoDuration(std::string &text, std::string_view written);

} // namespace Muster
