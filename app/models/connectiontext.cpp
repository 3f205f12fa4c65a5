// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connectiontext.h"

#include <QCoreApplication>

namespace Muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

} // namespace

QString standingWord(const Connection &connection)
{
    if (connection.isPractice)
        return Text::tr("Practice", "whom a connection reaches");
    return connection.isProduction ? Text::tr("Production", "whom a connection reaches") : Text::tr("Test", "whom a connection reaches");
}

QString standingText(const Connection &connection)
{
    if (connection.isPractice)
        return Text::tr("Nothing here reaches a real person.");
    return connection.isProduction ? Text::tr("What you do here is real.") : Text::tr("You marked this connection as a test account.");
}

QString colorLabel(ConnectionColor color)
{
    switch (color) {
    case ConnectionColor::None:
        break;
    case ConnectionColor::Blue:
        return Text::tr("Blue");
    case ConnectionColor::Violet:
        return Text::tr("Violet");
    case ConnectionColor::Green:
        return Text::tr("Green");
    case ConnectionColor::Amber:
        return Text::tr("Amber");
    case ConnectionColor::Red:
        return Text::tr("Red");
    case ConnectionColor::Grey:
        return Text::tr("Grey");
    }
    return Text::tr("None", "no colour");
}

ConnectionColor shownColor(const Connection &connection)
{
    if (connection.color != ConnectionColor::None)
        return connection.color;
    if (connection.isPractice)
        return ConnectionColor::Blue;
    return connection.isProduction ? ConnectionColor::Amber : ConnectionColor::Grey;
}

} // namespace Muster
