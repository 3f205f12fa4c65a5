// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectionform.h"

#include "dialogs/connectioncolors.h"
#include "net/origin.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

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

/// Why a key cannot be sent there, as a sentence; empty where it can.
QString whyNotAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return ConnectionForm::tr("This is not a complete address yet.");
    if (!mayCarryKey(url))
        return ConnectionForm::tr("Use https://: the key is sent there. Plain http is for this computer only.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return ConnectionForm::tr("Only the base address: no user name, no query, no fragment.");
    return {};
}

QLabel *makeNote()
{
    auto *note = new QLabel;
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setTextRole(note, TextRole::Muted);
    return note;
}

QString keptWhere(const KeyStanding &standing)
{
    if (standing.isStored && standing.place == KeyPlace::Keychain)
        return ConnectionForm::tr("kept in the keychain", "the key");
    if (standing.isStored && standing.place == KeyPlace::EncryptedFile)
        return ConnectionForm::tr("kept in the encrypted file", "the key");
    return standing.isKnown ? ConnectionForm::tr("known until Muster is closed", "the key") : QString();
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent) : QWidget(parent)
{
    layOut();
    follow();
}

void ConnectionForm::layOut()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(Space::s);
    m_form->setHorizontalSpacing(Space::l);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
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
    m_urlNote = makeNote();
    m_urlNote->setObjectName(QStringLiteral("connectionUrlNote"));
    m_workspace = field("connectionWorkspace");
    m_key = field("connectionKey");
    m_key->setEchoMode(QLineEdit::Password);
    m_keyNote = makeNote();
    m_remember = new QCheckBox(tr("&Remember this key"));
    m_remember->setObjectName(QStringLiteral("rememberKey"));
    m_colors = new ConnectionColors;
    m_production = new QCheckBox(tr("This is &production: real people are reached"));
    m_production->setObjectName(QStringLiteral("connectionProduction"));
    m_production->setToolTip(tr("The bar along the top of the window then stands out in the connection's colour."));
    m_form->addRow(tr("&Vendor"), m_provider);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Address"), m_url);
    m_form->addRow(QString(), m_urlNote);
    m_form->addRow(tr("API &key"), m_key);
    m_form->addRow(QString(), m_keyNote);
    m_form->addRow(QString(), m_remember);
    m_form->addRow(tr("&Workspace ID"), m_workspace);
    m_form->addRow(tr("&Colour"), m_colors);
    m_form->addRow(QString(), m_production);
}

void ConnectionForm::follow()
{
    const auto edit = [this] {
        updateNotes();
        Q_EMIT changed();
    };
    for (QLineEdit *line : {m_name, m_url, m_workspace, m_key})
        connect(line, &QLineEdit::textEdited, this, edit);
    connect(m_provider, &QComboBox::currentIndexChanged, this, [this, edit] {
        takeVendor();
        edit();
    });
    connect(m_colors, &ConnectionColors::colorChosen, this, edit);
    connect(m_production, &QCheckBox::toggled, this, edit);
}

Provider ConnectionForm::provider() const
{
    return static_cast<Provider>(m_provider->currentData().toInt());
}

/// What the user wrote stays; what was only suggested for the vendor before does not.
void ConnectionForm::takeVendor()
{
    const Provider before = std::exchange(m_suggested, provider());
    if (m_name->text().isEmpty() || m_name->text() == providerName(before))
        m_name->setText(providerName(m_suggested));
    if (m_url->text().isEmpty() || m_url->text() == usualAddress(before))
        m_url->setText(usualAddress(m_suggested));
}

void ConnectionForm::showConnection(const Connection &connection, const KeyStanding &key)
{
    m_isNew = false;
    take(connection);
    setKeyStanding(key);
}

void ConnectionForm::showNew(const KeyStanding &key)
{
    m_isNew = true;
    Connection suggested;
    suggested.name = providerName(suggested.provider);
    suggested.baseUrl = QUrl(usualAddress(suggested.provider));
    take(suggested);
    setKeyStanding(key);
    m_name->setFocus();
    m_name->selectAll();
}

void ConnectionForm::take(const Connection &connection)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker vendor(m_provider);
    m_shown = connection;
    m_suggested = connection.provider;
    m_provider->setCurrentIndex(m_provider->findData(static_cast<int>(connection.provider)));
    m_provider->setEnabled(m_isNew);
    m_provider->setToolTip(m_isNew ? QString() : tr("The vendor stays as it was made. Add another connection for another vendor."));
    m_name->setText(connection.name);
    m_url->setText(connection.baseUrl.toString());
    m_workspace->setText(connection.workspaceId);
    m_key->clear();
    m_colors->choose(connection.color);
    m_production->setChecked(connection.isProduction);
    for (QLineEdit *line : {m_name, m_url, m_workspace, m_key})
        line->setReadOnly(connection.isPractice);
    for (QWidget *choice : QWidgetList{m_colors, m_production})
        choice->setEnabled(!connection.isPractice);
    for (QWidget *own : QWidgetList{m_key, m_keyNote, m_colors, m_production})
        m_form->setRowVisible(own, !connection.isPractice);
}

void ConnectionForm::setKeyStanding(const KeyStanding &key)
{
    m_standing = key;
    m_remember->setChecked(true);
    updateNotes();
}

void ConnectionForm::focusKey()
{
    m_key->setFocus();
}

void ConnectionForm::updateNotes()
{
    const QUrl url = readAddress(m_url->text());
    const QString wrong = m_shown.isPractice || m_url->text().trimmed().isEmpty() ? QString() : whyNotAddress(url);
    const bool isCompleted = wrong.isEmpty() && !m_shown.isPractice && !m_url->text().contains(QLatin1String("://"));
    m_urlNote->setText(!wrong.isEmpty() ? wrong : isCompleted && !url.host().isEmpty() ? tr("Used as %1").arg(url.toString()) : QString());
    setTextRole(m_urlNote, wrong.isEmpty() ? TextRole::Muted : TextRole::Bad);
    m_form->setRowVisible(m_urlNote, !m_urlNote->text().isEmpty());

    const QString mismatch = whyNotKey();
    const bool isSendKit = provider() == Provider::SendKit;
    const QString look = m_key->text().isEmpty() && !m_isNew       ? QString()
                         : provider() == Provider::Puffle          ? tr("Puffle's keys begin with pk_live_.")
                         : isSendKit ? tr("A key of one workspace begins with sk_; one of an account, with sk_user_, and needs the "
                                          "workspace's ID too.")
                                     : QString();
    m_keyNote->setText(mismatch.isEmpty() ? look : mismatch);
    setTextRole(m_keyNote, mismatch.isEmpty() ? TextRole::Muted : TextRole::Bad);
    m_form->setRowVisible(m_keyNote, !m_shown.isPractice && !m_keyNote->text().isEmpty());
    m_form->setRowVisible(m_remember, m_standing.place != KeyPlace::Session && (m_isNew || !m_key->text().isEmpty()));
    m_form->setRowVisible(m_workspace, isSendKit);
    m_key->setPlaceholderText(m_isNew ? tr("Generate one in the %1 dashboard").arg(providerName(provider())) : keptWhere(m_standing));
    m_key->setToolTip(m_isNew || m_key->placeholderText().isEmpty() ? QString() : tr("Type another key to replace it."));
}

/// SendKit's rule (contracts/NOTES.md, "Auth"): the workspace is named with an account's key, and never with a workspace's.
QString ConnectionForm::whyNotKey() const
{
    const QString key = m_key->text().trimmed();
    const bool hasWorkspace = !m_workspace->text().trimmed().isEmpty();
    if (provider() != Provider::SendKit || key.isEmpty())
        return {};
    if (key.startsWith(userKey))
        return hasWorkspace ? QString() : tr("A key that begins with sk_user_ needs the workspace's ID.");
    if (key.startsWith(workspaceKey) && hasWorkspace)
        return tr("A key that begins with sk_ belongs to one workspace already: leave the workspace ID empty.");
    return {};
}

Connection ConnectionForm::edited() const
{
    Connection connection = m_shown;
    if (connection.isPractice)
        return connection;
    connection.name = m_name->text().trimmed();
    connection.provider = provider();
    connection.baseUrl = readAddress(m_url->text());
    connection.workspaceId = provider() == Provider::SendKit ? m_workspace->text().trimmed() : QString();
    connection.color = m_colors->chosen();
    connection.isProduction = m_production->isChecked();
    return connection;
}

QByteArray ConnectionForm::key() const
{
    return m_key->text().trimmed().toUtf8();
}

bool ConnectionForm::remembersKey() const
{
    return m_standing.place != KeyPlace::Session && m_remember->isChecked();
}

bool ConnectionForm::isModified() const
{
    const Connection now = edited();
    return !m_shown.isPractice
           && (now.name != m_shown.name || now.provider != m_shown.provider || now.baseUrl != m_shown.baseUrl
               || now.workspaceId != m_shown.workspaceId || now.color != m_shown.color || now.isProduction != m_shown.isProduction
               || !key().isEmpty());
}

std::optional<ConnectionForm::Problem> ConnectionForm::problem() const
{
    if (const QString wrong = whyNotAddress(readAddress(m_url->text())); !wrong.isEmpty())
        return Problem{tr("The address cannot be used."), wrong, m_url};
    if (m_isNew && key().isEmpty())
        return Problem{tr("The key is missing."), tr("Generate one in the %1 dashboard and paste it here.").arg(providerName(provider())),
                       m_key};
    if (const QString wrong = whyNotKey(); !wrong.isEmpty())
        return Problem{tr("Key and workspace do not fit together."), wrong, m_workspace};
    return std::nullopt;
}

} // namespace Muster
