// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/columntext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Muster {

namespace {

constexpr size_t searchedRows = 200;
constexpr qsizetype sampleCount = 3;
constexpr size_t longestSample = 200; // bytes of a cell; more is never seen

/// Carries the context of this file's texts for translators.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ColumnsStep)
};

QString cellsLookLike(ImportField field)
{
    if (field == ImportField::Identifier || field == ImportField::LinkedInUrl)
        return Text::tr("looks like profiles");
    if (field == ImportField::Contact)
        return Text::tr("looks like addresses or domains");
    return field == ImportField::Email ? Text::tr("looks like e-mail addresses") : Text::tr("judged by its cells");
}

QString shortDayText(const QDateTime &when)
{
    const QDate day = when.toLocalTime().date();
    return day.year() == QDate::currentDate().year() ? QLocale().toString(day, QStringLiteral("d MMM")) : dayText(when);
}

} // namespace

QString fieldMnemonic(ImportField field)
{
    switch (field) {
    case ImportField::Identifier:
        return Text::tr("&Public identifier");
    case ImportField::Reason:
        return Text::tr("&Reason");
    case ImportField::Email:
        return Text::tr("&E-mail");
    case ImportField::LinkedInUrl:
        return Text::tr("&LinkedIn profile");
    case ImportField::FirstName:
        return Text::tr("&First name");
    case ImportField::LastName:
        return Text::tr("L&ast name");
    case ImportField::FullName:
        return Text::tr("F&ull name");
    case ImportField::Company:
        return Text::tr("&Company");
    case ImportField::Position:
        return Text::tr("P&osition");
    case ImportField::Headline:
        return Text::tr("&Headline");
    case ImportField::Contact:
        return Text::tr("A&ddress or domain");
    }
    return {};
}

QString targetLabel(ImportTarget target)
{
    switch (target) {
    case ImportTarget::Blocklist:
        return Text::tr("Blocklist");
    case ImportTarget::LinkedInRoster:
        return Text::tr("LinkedIn campaign");
    case ImportTarget::EmailRoster:
        return Text::tr("E-mail campaign");
    case ImportTarget::SequenceRoster:
        return Text::tr("SendKit campaign");
    case ImportTarget::DoNotContact:
        return Text::tr("Do-not-contact list");
    }
    return {};
}

QString samplesOf(const ImportTable &table, int column)
{
    QStringList found;
    for (size_t row = 0; row < std::min(table.rows.rowCount(), searchedRows) && found.size() < sampleCount; ++row) {
        const std::string_view cell = table.rows.cell(row, column).substr(0, longestSample);
        const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).simplified();
        if (!text.isEmpty() && !found.contains(text))
            found << text;
    }
    return found.join(QStringLiteral(" · "));
}

ColumnReason reasonFor(const ColumnChoice &choice, ImportField field, bool only)
{
    if (choice.remembered) {
        //: A day follows: "12 Mar"
        return {Text::tr("remembered from %1").arg(shortDayText(choice.when)),
                Text::tr("You chose it on %1 for a table with the same headers.").arg(dayText(choice.when))};
    }
    if (only)
        return {Text::tr("the only column")};
    switch (choice.guess.of(field)) {
    case Confidence::High:
        return {Text::tr("matched by its header"), Text::tr("The header says it, and the cells do not contradict.")};
    case Confidence::Fair:
        return {cellsLookLike(field), Text::tr("The header does not say it, but most cells look like it.")};
    case Confidence::Low:
        return {Text::tr("Please check"), Text::tr("Muster is not sure: the header may mean something else, or the cells do not fit it."),
                true};
    case Confidence::None:
        break;
    }
    return {};
}

ColumnReason movedText(ImportField to)
{
    //: A field's name follows: "Company"
    return {Text::tr("Moved to %1").arg(fieldLabel(to)), Text::tr("A column can fill one field only."), true};
}

QString dayText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QStringLiteral("d MMM yyyy"));
}

} // namespace Muster
