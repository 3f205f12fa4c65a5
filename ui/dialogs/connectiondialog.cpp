// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectiondialog.h"

#include "services/connectionservice.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr QLatin1String walead("https://app-api.walead.ai/api"); // seeds 000 to 002

/// An address without a scheme is meant as https: a key must not travel in the clear because eight letters were not typed.
QUrl readAddress(const QString &text)
{
    const QString address = text.trimmed();
    return QUrl(address.contains(QLatin1String("://")) ? address : QLatin1String("https://") + address, QUrl::StrictMode);
}

} // namespace

ConnectionDialog::ConnectionDialog(ConnectionService &connections, QWidget *parent) : QDialog(parent), m_connections(connections)
{
    setWindowTitle(tr("Add connection"));
    setMinimumWidth(540);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);

    m_where = new QLabel(tr("Connect a WaLead workspace. Generate the key in the WaLead dashboard. Muster keeps it in memory only: it asks "
                            "again after a restart."));
    m_where->setObjectName(QStringLiteral("connectionPurpose"));
    m_where->setWordWrap(true);
    setTextRole(m_where, TextRole::Muted);
    layout->addWidget(m_where);
    m_banner = new Banner;
    layout->addWidget(m_banner);

    m_form = new QFormLayout;
    m_form->setVerticalSpacing(Space::s);
    m_name = new QLineEdit(tr("WaLead"));
    m_name->setObjectName(QStringLiteral("connectionName"));
    m_url = new QLineEdit(walead);
    m_url->setObjectName(QStringLiteral("connectionUrl"));
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("connectionKey"));
    m_key->setEchoMode(QLineEdit::Password);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Address"), m_url);
    m_form->addRow(tr("API &key"), m_key);
    layout->addLayout(m_form);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("connectButton"));
    setButtonRole(m_go, ButtonRole::Primary);
    layout->addWidget(buttons);
    m_go->setDefault(true); // only a button that stands in the dialog can be its default
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    m_name->selectAll();
}

void ConnectionDialog::askKey(const Connection &connection, const QString &why)
{
    m_keyOnly = true;
    m_id = connection.id;
    setWindowTitle(tr("Key for %1").arg(connection.name));
    const QString purpose = why.isEmpty() ? tr("“%1” needs its key.", "a connection").arg(connection.name) : why;
    m_where->setText(tr("%1 Muster keeps it in memory only: it asks again after a restart.", "what the key is needed for").arg(purpose));
    m_name->setText(connection.name);
    m_form->setRowVisible(m_name, false); // its name is said already, and is not to be changed here
    m_url->setText(connection.baseUrl.toString());
    m_url->setReadOnly(true);
    m_key->setFocus();
}

void ConnectionDialog::accept()
{
    if (m_call || !store())
        return;
    tryOut();
}

void ConnectionDialog::reject()
{
    delete m_call;
    if (m_added)
        m_connections.remove(m_id);
    else if (m_keyTried)
        m_connections.setKey(m_id, {}); // the server refused it: the next visit asks again
    QDialog::reject();
}

bool ConnectionDialog::store()
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty()) {
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, tr("The key is missing."),
                              tr("Generate one in the WaLead dashboard and paste it here."));
        m_key->setFocus();
        return false;
    }
    if (m_keyOnly) {
        m_connections.setKey(m_id, key);
        m_keyTried = true;
        return true;
    }
    if (m_added) {
        m_connections.remove(m_id);
        m_added = false;
    }
    Connection connection;
    connection.name = m_name->text().trimmed();
    connection.baseUrl = readAddress(m_url->text());
    const auto added = m_connections.add(connection, key);
    if (!added) {
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, added.error(), {});
        return false;
    }
    m_id = added->id;
    m_added = true;
    return true;
}

void ConnectionDialog::tryOut()
{
    setBusy(true);
    m_call = m_connections.test(m_id, this);
    m_call->onDone(this, [this](const Result<bool> &works) {
        setBusy(false);
        if (works) {
            QDialog::accept();
            return;
        }
        const UserText text = userText(works.error(), m_name->text().trimmed());
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, text.whatHappened, text.whatToDo, {}, text.details);
        m_key->setFocus();
    });
}

void ConnectionDialog::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    m_go->setText(busy ? tr("Connecting…") : tr("Connect"));
    if (busy)
        m_banner->hide();
    else
        m_call.clear();
}

} // namespace Muster
