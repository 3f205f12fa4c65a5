// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/workbooknumber.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <optional>

namespace Muster {

namespace {

using Kind = NumberFormat::Kind;

constexpr std::int64_t secondsADay = 86'400;
constexpr std::int64_t daysTo1904 = 1'462;         ///< from the begin of the count from 1900
constexpr std::int64_t firstDayBeyond = 2'958'466; ///< after 9999-12-31

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<double> numberOf(std::string_view written)
{
    double number = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), number);
    if (error != std::errc() || end != written.data() + written.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

// A double holds 0.1 as 0.1000000000000000055; spreadsheets show 15 digits and nobody sees the rest.
void appendShown(std::string &text, double number)
{
    std::array<char, 64> digits{};
    const auto write = [&digits](double value, auto... format) {
        return std::string(digits.data(), std::to_chars(digits.begin(), digits.end(), value, format...).ptr);
    };
    std::string rounded = write(number, std::chars_format::scientific, 14);
    const size_t exponent = rounded.find('e');
    std::from_chars(rounded.data(), rounded.data() + rounded.size(), number);
    const double size = std::abs(number);
    if (size == 0) {
        text += '0'; // and no -0
    } else if (size >= 1e-9 && size < 1e15) {
        text += write(number, std::chars_format::fixed);
    } else if (size >= 1e15 && size < 1e21) { // written out, it would have more digits than it should
        const size_t zeros = static_cast<size_t>(std::stoi(rounded.substr(exponent + 1))) - 14;
        rounded.erase(exponent).erase(rounded.find('.'), 1);
        text.append(rounded).append(zeros, '0');
    } else {
        rounded = write(number, std::chars_format::scientific);
        rounded[rounded.find('e')] = 'E';
        text += rounded;
    }
}

void appendTwoDigits(std::string &text, std::int64_t number)
{
    if (number < 10)
        text += '0';
    text += std::to_string(number);
}

void appendTime(std::string &text, std::int64_t seconds)
{
    appendTwoDigits(text, seconds / 3600);
    text += ':';
    appendTwoDigits(text, seconds / 60 % 60);
    if (seconds % 60 != 0) {
        text += ':';
        appendTwoDigits(text, seconds % 60);
    }
}

// `day` counts from 1900 with 1 for January 1. Excel has a February 29 in 1900, which never was, as Lotus 1-2-3 had.
void appendDay(std::string &text, std::int64_t day)
{
    using namespace std::chrono;
    if (day == 60) {
        text += "1900-02-29";
        return;
    }
    const year_month_day date(sys_days(1899y / December / 30) + days(day < 60 ? day + 1 : day));
    text += std::to_string(static_cast<int>(date.year()));
    text += '-';
    appendTwoDigits(text, static_cast<unsigned>(date.month()));
    text += '-';
    appendTwoDigits(text, static_cast<unsigned>(date.day()));
}

/// False where the number is no day or time that a spreadsheet would show.
bool appendMoment(std::string &text, double number, Kind kind, bool from1904)
{
    if (number < 0 || number >= static_cast<double>(firstDayBeyond - (from1904 ? daysTo1904 : 0)))
        return false;
    const std::int64_t seconds = std::llround(number * secondsADay);
    const std::int64_t day = seconds / secondsADay + (from1904 ? daysTo1904 : 0);
    if (kind == Kind::Elapsed) {
        appendTime(text, seconds);
        return true;
    }
    const bool showsDay = kind != Kind::Time && day > 0;
    const bool showsTime = kind != Kind::Date;
    if (showsDay)
        appendDay(text, day);
    if (showsDay && showsTime)
        text += ' ';
    if (showsTime)
        appendTime(text, seconds % secondsADay);
    return showsDay || showsTime;
}

void appendPlain(std::string &text, std::string_view written)
{
    const std::string_view digits = written.starts_with('-') ? written.substr(1) : written;
    const std::optional<double> number = isDigits(digits) ? std::nullopt : numberOf(written);
    if (number)
        appendShown(text, *number);
    else
        text += written;
}

/// What a format code asks for.
struct CodeSigns
{
    bool date = false;
    bool time = false;
    bool elapsed = false;
    bool monthOrMinute = false;
    bool percent = false;
    bool other = false;
    int zeros = 0;
};

bool startsWithWord(std::string_view text, std::string_view lowerWord)
{
    return text.size() >= lowerWord.size() &&
           std::equal(lowerWord.begin(), lowerWord.end(), text.begin(), [](char a, char b) { return a == (b | 0x20); });
}

/// Takes a sign off the code's begin.
void takeSign(std::string_view &code, CodeSigns &signs)
{
    const char c = code.front();
    size_t taken = 1;
    if (c == '"') {
        taken = code.find('"', 1);
    } else if (c == '[') {
        taken = code.find(']');
        const std::string_view inside = code.substr(1, std::min(taken, code.size()) - 1);
        signs.elapsed |= !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
    } else if (c == '\\' || c == '_' || c == '*') {
        taken = 2;
    } else if (startsWithWord(code, "am/pm")) {
        taken = 5;
        signs.time = true;
    } else {
        const char letter = static_cast<char>(c | 0x20);
        signs.date |= letter == 'y' || letter == 'd';
        signs.time |= letter == 'h' || letter == 's';
        signs.monthOrMinute |= letter == 'm';
        signs.percent |= c == '%';
        signs.zeros += c == '0' ? 1 : 0;
        signs.other |= c != '0';
    }
    if (c == '"' || c == '[')
        taken = taken == std::string_view::npos ? code.size() : taken + 1;
    if (taken > 1)
        signs.other = true;
    code.remove_prefix(std::min(taken, code.size()));
}

/// The number before `unit` at the begin, which is taken off; 0 where that unit is not there.
double takeUnit(std::string_view &duration, char unit)
{
    const size_t end = duration.find_first_not_of("0123456789.");
    if (end == 0 || end == std::string_view::npos || duration[end] != unit)
        return 0;
    const double number = numberOf(duration.substr(0, end)).value_or(0);
    duration.remove_prefix(end + 1);
    return number;
}

} // namespace

NumberFormat numberFormatOfCode(std::string_view code)
{
    if (startsWithWord(code, "general"))
        return {};
    CodeSigns signs;
    while (!code.empty() && code.front() != ';')
        takeSign(code, signs);
    const bool isDate = signs.date || (signs.monthOrMinute && !signs.time && !signs.elapsed);
    const bool isTime = signs.time || signs.elapsed;
    if (isDate)
        return {isTime ? Kind::DateTime : Kind::Date};
    if (isTime)
        return {signs.elapsed ? Kind::Elapsed : Kind::Time};
    if (signs.percent)
        return {Kind::Percent};
    if (!signs.other && signs.zeros > 1)
        return {Kind::Digits, signs.zeros};
    return {};
}

NumberFormat builtInNumberFormat(int id)
{
    const auto isIn = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 9 || id == 10)
        return {Kind::Percent};
    // From 27 to 36 and from 50 to 58 are those of East Asian Excels.
    if (isIn(14, 17) || isIn(27, 31) || id == 36 || isIn(50, 54) || isIn(57, 58))
        return {Kind::Date};
    if (isIn(18, 21) || isIn(32, 35) || id == 45 || id == 47 || isIn(55, 56))
        return {Kind::Time};
    if (id == 22)
        return {Kind::DateTime};
    return {id == 46 ? Kind::Elapsed : Kind::Number};
}

void appendNumber(std::string &text, std::string_view written, NumberFormat format, bool from1904)
{
    if (format.kind == Kind::Number)
        return appendPlain(text, written);
    if (format.kind == Kind::Digits) {
        const size_t begin = text.size();
        appendPlain(text, written);
        const size_t wanted = static_cast<size_t>(format.digits);
        const std::string_view appended = std::string_view(text).substr(begin);
        if (isDigits(appended) && appended.size() < wanted)
            text.insert(begin, wanted - appended.size(), '0');
        return;
    }
    const std::optional<double> number = numberOf(written);
    if (number && format.kind == Kind::Percent) {
        appendShown(text, *number * 100);
        text += '%';
    } else if (!number || !appendMoment(text, *number, format.kind, from1904)) {
        appendPlain(text, written);
    }
}

void appendIsoDate(std::string &text, std::string_view written)
{
    const auto isShaped = [](std::string_view candidate, std::string_view shape) {
        return candidate.size() >= shape.size() && std::equal(shape.begin(), shape.end(), candidate.begin(),
                                                              [](char s, char c) { return s == '0' ? c >= '0' && c <= '9' : s == c; });
    };
    constexpr std::string_view day = "0000-00-00";
    constexpr std::string_view dayAndTime = "0000-00-00T00:00:00";
    if (!isShaped(written, day) || (written.size() > day.size() && !isShaped(written, dayAndTime))) {
        text += written;
        return;
    }
    text += written.substr(0, day.size());
    if (written.size() == day.size())
        return;
    const std::string_view time = written.substr(day.size() + 1);
    text += ' ';
    text += time.substr(0, time.substr(6, 2) == "00" ? 5 : 8);
}

void appendIsoDuration(std::string &text, std::string_view written)
{
    std::string_view rest = written;
    if (!rest.starts_with('P')) {
        text += written;
        return;
    }
    rest.remove_prefix(1);
    double seconds = takeUnit(rest, 'D') * secondsADay;
    if (rest.starts_with('T'))
        rest.remove_prefix(1);
    seconds += takeUnit(rest, 'H') * 3600;
    seconds += takeUnit(rest, 'M') * 60;
    seconds += takeUnit(rest, 'S');
    if (rest.empty() && seconds < 1e12)
        appendTime(text, std::llround(seconds));
    else
        text += written;
}

} // namespace Muster
