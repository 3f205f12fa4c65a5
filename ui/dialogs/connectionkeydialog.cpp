// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectionkeydialog.h"

#include "dialogs/confirmkeys.h"
#include "dialogs/keyfetching.h"
#include "prompts.h"
#include "store/keystore.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Muster {

ConnectionKeyDialog::ConnectionKeyDialog(ConnectionService &connections, Prompts &prompts, const Connection &connection,
                                         const QString &why, QWidget *parent)
    : QDialog(parent), m_connections(connections), m_prompts(prompts), m_connection(connection)
{
    setWindowTitle(tr("Key for %1").arg(connection.name));
    setMinimumWidth(540);
    layOut(why.isEmpty() ? tr("“%1” needs its key.", "a connection").arg(connection.name) : why);
}

void ConnectionKeyDialog::layOut(const QString &why)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);
    auto *purpose = new QLabel(why);
    purpose->setObjectName(QStringLiteral("connectionPurpose"));
    purpose->setTextFormat(Qt::PlainText); // the connection may be called anything
    purpose->setWordWrap(true);
    layout->addWidget(purpose);
    m_banner = new Banner;
    layout->addWidget(m_banner);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(Space::s);
    auto *address = new QLabel(m_connection.baseUrl.toString());
    address->setTextFormat(Qt::PlainText);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("connectionKey"));
    m_key->setEchoMode(QLineEdit::Password);
    m_remember = new QCheckBox(tr("&Remember this key"));
    m_remember->setObjectName(QStringLiteral("rememberKey"));
    const KeyStore *keys = m_connections.keyStore();
    const bool isKept = keys && keys->place() != KeyPlace::Session;
    m_remember->setChecked(isKept);
    form->addRow(tr("Vendor"), new QLabel(providerName(m_connection.provider)));
    form->addRow(tr("Address"), address);
    form->addRow(tr("API &key"), m_key);
    form->addRow(QString(), m_remember);
    form->setRowVisible(m_remember, isKept);
    layout->addLayout(form);
    if (!isKept) {
        auto *asks = new QLabel(tr("Muster does not keep keys now: it asks again the next time it runs."));
        asks->setWordWrap(true);
        setTextRole(asks, TextRole::Muted);
        layout->addWidget(asks);
    }
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("connectButton"));
    setButtonRole(m_go, ButtonRole::Primary);
    layout->addWidget(buttons);
    m_go->setDefault(true); // only a button that stands in the dialog can be its default
    confirmByCtrlEnter(*this, *m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionKeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionKeyDialog::reject);
    m_key->setFocus();
}

void ConnectionKeyDialog::accept()
{
    if (m_call)
        return;
    if (m_works)
        return QDialog::accept();
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty()) {
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, tr("The key is missing."),
                              tr("Generate one in the %1 dashboard and paste it here.").arg(providerName(m_connection.provider)));
        m_key->setFocus();
        return;
    }
    m_connections.setKey(m_connection.id, key);
    m_isTried = true;
    tryOut();
}

void ConnectionKeyDialog::reject()
{
    delete m_call;
    if (m_works)
        return QDialog::accept(); // it only could not be kept
    if (m_isTried)
        m_connections.setKey(m_connection.id, {}); // the server refused it: the next visit asks again
    QDialog::reject();
}

void ConnectionKeyDialog::tryOut()
{
    setBusy(true);
    ApiCall<ConnectionReport> *call = m_connections.test(m_connection.id, this);
    m_call = call;
    call->onDone(this, [this](const Result<ConnectionReport> &report) {
        setBusy(false);
        if (report) {
            m_works = true;
            keep();
            return;
        }
        const UserText text = userText(report.error(), m_connection.name);
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, text.whatHappened, text.whatToDo, {}, text.details);
        m_key->setFocus();
    });
}

void ConnectionKeyDialog::keep()
{
    KeyStore *keys = m_connections.keyStore();
    if (!keys || !m_remember->isChecked())
        return QDialog::accept();
    const auto write = [this] {
        setBusy(true);
        ApiCall<bool> *call = m_connections.keepKey(m_connection.id, this);
        m_call = call;
        call->onDone(this, [this](const Result<bool> &kept) {
            setBusy(false);
            if (kept)
                return QDialog::accept();
            m_banner->showMessage(TagTone::Caution, Icon::Exclamation, tr("The key works, but could not be kept."), kept.error().detail);
            m_go->setText(tr("Go on without keeping it"));
        });
    };
    if (keys->place() == KeyPlace::EncryptedFile)
        unlockKeys(*keys, m_prompts, this, write, [this] { QDialog::accept(); });
    else
        write();
}

void ConnectionKeyDialog::setBusy(bool isBusy)
{
    m_go->setEnabled(!isBusy);
    m_go->setText(isBusy ? tr("Connecting…") : tr("Connect"));
    if (isBusy)
        m_banner->hide();
    else
        m_call.clear();
}

} // namespace Muster
