// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMessageBox>
#include <QtWidgets/QLabel>
#include <QNetworkAccessManager>

void popup()
{
    QNetworkAccessManager network;
    QEventLoop loop; // a comment about processEvents is no breach
}
// processEvents
