// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectiondialog.h"

#include "dialogs/confirmkeys.h"
#include "services/connectionservice.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Muster {

namespace {

/// Where the vendor's API stands: what its contract says (seeds 000, 003, 004).
QString usualAddress(Provider provider)
{
    switch (provider) {
    case Provider::WaLead:
        return QStringLiteral("https://app-api.walead.ai/api");
    case Provider::Puffle:
        return QStringLiteral("https://app.puffle.ai");
    case Provider::SendKit:
        break;
    }
    return QStringLiteral("https://api.sendkit.ai");
}

constexpr QLatin1String userKey("sk_user_"); ///< SendKit: for all workspaces of an account
constexpr QLatin1String workspaceKey("sk_"); ///< SendKit: for one

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
    layOut();
    takeProvider();
    m_name->selectAll();
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ConnectionDialog::takeProvider);
}

void ConnectionDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::m);

    m_where = new QLabel;
    m_where->setObjectName(QStringLiteral("connectionPurpose"));
    m_where->setWordWrap(true);
    setTextRole(m_where, TextRole::Muted);
    layout->addWidget(m_where);
    m_banner = new Banner;
    layout->addWidget(m_banner);

    m_form = new QFormLayout;
    m_form->setVerticalSpacing(Space::s);
    m_provider = new QComboBox;
    m_provider->setObjectName(QStringLiteral("connectionProvider"));
    for (const Provider provider : allProviders)
        m_provider->addItem(providerName(provider), static_cast<int>(provider));
    const auto field = [](const char *name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QLatin1String(name));
        return edit;
    };
    m_name = field("connectionName");
    m_url = field("connectionUrl");
    m_key = field("connectionKey");
    m_key->setEchoMode(QLineEdit::Password);
    m_keyLook = new QLabel;
    m_keyLook->setWordWrap(true);
    setTextRole(m_keyLook, TextRole::Muted);
    m_workspace = field("connectionWorkspace");
    m_form->addRow(tr("&Vendor"), m_provider);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Address"), m_url);
    m_form->addRow(tr("API &key"), m_key);
    m_form->addRow(QString(), m_keyLook);
    m_form->addRow(tr("&Workspace ID"), m_workspace);
    layout->addLayout(m_form);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("connectButton"));
    setButtonRole(m_go, ButtonRole::Primary);
    layout->addWidget(buttons);
    m_go->setDefault(true); // only a button that stands in the dialog can be its default
    confirmByCtrlEnter(*this, *m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
}

Provider ConnectionDialog::provider() const
{
    return static_cast<Provider>(m_provider->currentData().toInt());
}

/// What the user wrote stays; what was only suggested for the vendor before does not.
void ConnectionDialog::takeProvider()
{
    const Provider before = std::exchange(m_shown, provider());
    const QString name = providerName(m_shown);
    if (m_name->text().isEmpty() || m_name->text() == providerName(before))
        m_name->setText(name);
    if (m_url->text().isEmpty() || m_url->text() == usualAddress(before))
        m_url->setText(usualAddress(m_shown));
    m_where->setText(tr("Connect a %1 account. Generate the key in the %1 dashboard. Muster keeps it in memory only: it asks again after a "
                        "restart.")
                         .arg(name));
    const bool isSendKit = m_shown == Provider::SendKit;
    m_keyLook->setText(m_shown == Provider::Puffle ? tr("Puffle's keys begin with pk_live_.")
                       : isSendKit ? tr("A key of one workspace begins with sk_; one of an account, with sk_user_, and needs the "
                                        "workspace's ID too.")
                                   : QString());
    m_form->setRowVisible(m_keyLook, !m_keyLook->text().isEmpty());
    m_form->setRowVisible(m_workspace, isSendKit);
    if (!isVisible())
        return;
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // the dialog does not grow by itself
}

void ConnectionDialog::askKey(const Connection &connection, const QString &why)
{
    m_keyOnly = true;
    m_id = connection.id;
    setWindowTitle(tr("Key for %1").arg(connection.name));
    const QString purpose = why.isEmpty() ? tr("“%1” needs its key.", "a connection").arg(connection.name) : why;
    m_provider->setCurrentIndex(m_provider->findData(static_cast<int>(connection.provider)));
    m_where->setText(tr("%1 Muster keeps it in memory only: it asks again after a restart.", "what the key is needed for").arg(purpose));
    m_workspace->setText(connection.workspaceId);
    m_name->setText(connection.name);
    for (QWidget *known : QWidgetList{m_provider, m_name, m_workspace}) // said already, or not to be changed here
        m_form->setRowVisible(known, false);
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

/// SendKit's rule (contracts/NOTES.md, "Auth"): the workspace is named with an account's key, and never with a workspace's.
QString ConnectionDialog::whyNotKey(const QString &key) const
{
    const bool hasWorkspace = !m_workspace->text().trimmed().isEmpty();
    if (provider() != Provider::SendKit || m_keyOnly)
        return {};
    if (key.startsWith(userKey))
        return hasWorkspace ? QString() : tr("A key that begins with sk_user_ needs the workspace's ID.");
    if (key.startsWith(workspaceKey) && hasWorkspace)
        return tr("A key that begins with sk_ belongs to one workspace already: leave the workspace ID empty.");
    return {};
}

bool ConnectionDialog::store()
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty()) {
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, tr("The key is missing."),
                              tr("Generate one in the %1 dashboard and paste it here.").arg(providerName(provider())));
        m_key->setFocus();
        return false;
    }
    if (const QString why = whyNotKey(QString::fromUtf8(key)); !why.isEmpty()) {
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, tr("Key and workspace do not fit together."), why);
        m_workspace->setFocus();
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
    connection.provider = provider();
    connection.workspaceId = provider() == Provider::SendKit ? m_workspace->text().trimmed() : QString();
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
