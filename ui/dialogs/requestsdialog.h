// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"

#include <QDialog>
#include <QList>

namespace Muster {

/// The exact requests that a write would send, as curl commands to read and to copy, the key left out. Read-only.
class RequestsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows `requests`, and says that `more` follow.
    RequestsDialog(const QList<HttpRequest> &requests, qint64 more, const QByteArray &keyHeader, QWidget *parent = nullptr);
};

} // namespace Muster
