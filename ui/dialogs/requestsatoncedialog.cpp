// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requestsatoncedialog.h"

#include "dialogs/confirmkeys.h"
#include "services/connectionservice.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int most = 16;

} // namespace

RequestsAtOnceDialog::RequestsAtOnceDialog(ConnectionService &connections, QWidget *parent)
    : QDialog(parent), m_connections(connections), m_count(new QSpinBox)
{
    setWindowTitle(tr("Requests at once"));
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);
    auto *why =
        new QLabel(tr("How many requests Muster sends to a connection before the first is answered. More is faster until the server asks "
                      "to wait. All jobs of a connection share them."));
    why->setWordWrap(true);
    setTextRole(why, TextRole::Muted);
    layout->addWidget(why);

    m_count->setObjectName(QStringLiteral("requestsAtOnce"));
    m_count->setRange(1, most);
    m_count->setValue(connections.requestsAtOnce());
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setFixedWidth(80);
    m_count->selectAll();
    auto *form = new QFormLayout;
    form->addRow(tr("&Requests at once, 1 to %1").arg(most), m_count);
    layout->addLayout(form);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole);
    setButtonRole(go, ButtonRole::Primary);
    layout->addWidget(buttons);
    go->setDefault(true); // only a button that stands in the dialog can be its default
    confirmByCtrlEnter(*this, *go);
    connect(buttons, &QDialogButtonBox::accepted, this, &RequestsAtOnceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RequestsAtOnceDialog::accept()
{
    m_connections.setRequestsAtOnce(m_count->value());
    QDialog::accept();
}

} // namespace Muster
