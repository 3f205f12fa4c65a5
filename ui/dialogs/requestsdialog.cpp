// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requestsdialog.h"

#include "theme/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

QString asText(const QList<HttpRequest> &requests, const QByteArray &keyHeader)
{
    QStringList commands;
    for (const HttpRequest &request : requests)
        commands << asCurl(request, keyHeader);
    return commands.join(QStringLiteral("\n\n"));
}

} // namespace

RequestsDialog::RequestsDialog(const QList<HttpRequest> &requests, qint64 more, const QByteArray &keyHeader, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Exact requests"));
    resize(860, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, Space::l, 20, Space::l);
    layout->setSpacing(Space::m);

    const auto shown = static_cast<int>(requests.size());
    auto *summary = new QLabel(
        more > 0 ? tr("The first %1 of %Ln request(s), in this order. The key is left out.", nullptr, shown + static_cast<int>(more))
                       .arg(QLocale().toString(shown))
                 : tr("%Ln request(s). The key is left out.", nullptr, shown));
    summary->setObjectName(QStringLiteral("requestsSummary"));
    setTextRole(summary, TextRole::Muted);

    auto *text = new QPlainTextEdit(asText(requests, keyHeader));
    text->setObjectName(QStringLiteral("requestsText"));
    text->setAccessibleName(tr("Requests as curl commands"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(fontInfo().pixelSize() - 1);
    text->setFont(font);

    auto *copy = new QPushButton(tr("&Copy"));
    copy->setObjectName(QStringLiteral("copyRequests"));
    auto *close = new QPushButton(tr("Close"));
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);

    layout->addWidget(summary);
    layout->addWidget(text, 1);
    layout->addLayout(buttons);
    text->setFocus();
}

} // namespace Muster
