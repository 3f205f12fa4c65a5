// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/keyplacedialog.h"

#include "dialogs/confirmkeys.h"
#include "dialogs/keyfetching.h"
#include "dialogs/passphrasedialog.h"
#include "prompts.h"
#include "theme/theme.h"
#include "widgets/banner.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int indent = 26; ///< under a radio button's text

QString placeLabel(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Keychain:
        return KeyPlaceDialog::tr("In this computer's &keychain");
    case KeyPlace::EncryptedFile:
        return KeyPlaceDialog::tr("In an encrypted &file, with a pass phrase");
    case KeyPlace::Session:
        break;
    }
    return KeyPlaceDialog::tr("&Nowhere: ask each time Muster runs");
}

QString placeAdvice(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Keychain:
        return KeyPlaceDialog::tr("Opened with your login. Nothing to type.");
    case KeyPlace::EncryptedFile:
        return KeyPlaceDialog::tr("In Muster's own folder. You type the pass phrase once each time Muster runs.");
    case KeyPlace::Session:
        break;
    }
    return KeyPlaceDialog::tr("Keys that are kept now are deleted.");
}

} // namespace

KeyPlaceDialog::KeyPlaceDialog(KeyStore &keys, Prompts &prompts, QWidget *parent) : QDialog(parent), m_keys(keys), m_prompts(prompts)
{
    setWindowTitle(tr("Where keys are kept"));
    setMinimumWidth(540);
    layOut();
    connect(&m_keys, &KeyStore::lockChanged, this, &KeyPlaceDialog::updateButtons);
    updateButtons();
}

void KeyPlaceDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::l);
    layout->setSpacing(Space::s);
    auto *title = new QLabel(windowTitle());
    setTextRole(title, TextRole::Title);
    layout->addWidget(title);
    m_banner = new Banner;
    layout->addWidget(m_banner);
    m_places = new QButtonGroup(this);
    for (const KeyPlace place : allKeyPlaces)
        addPlace(place, *layout);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Moving the keys"));
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_passphrase = buttons->addButton(tr("Change the &pass phrase…"), QDialogButtonBox::ActionRole);
    m_passphrase->setObjectName(QStringLiteral("changePassphraseButton"));
    m_passphrase->setAutoDefault(false);
    m_go = buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("keepHereButton"));
    setButtonRole(m_go, ButtonRole::Primary);
    layout->addWidget(buttons);
    m_go->setDefault(true); // only a button that stands in the dialog can be its default
    confirmByCtrlEnter(*this, *m_go);
    connect(m_passphrase, &QPushButton::clicked, this,
            [this] { unlockKeys(m_keys, m_prompts, this, [this] { choosePassphrase(); }); });
    connect(m_places, &QButtonGroup::idToggled, this, &KeyPlaceDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyPlaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeyPlaceDialog::reject);
}

void KeyPlaceDialog::addPlace(KeyPlace place, QVBoxLayout &layout)
{
    const QString why = m_keys.whyNot(place);
    auto *button = new QRadioButton(placeLabel(place));
    button->setObjectName(QStringLiteral("place_") + keyPlaceWord(place));
    button->setEnabled(why.isEmpty());
    button->setChecked(place == m_keys.place());
    m_places->addButton(button, static_cast<int>(place));
    auto *advice = new QLabel(why.isEmpty() ? placeAdvice(place) : why);
    advice->setWordWrap(true);
    advice->setContentsMargins(indent, 0, 0, Space::s);
    setTextRole(advice, TextRole::Muted);
    button->setAccessibleDescription(advice->text());
    layout.addWidget(button);
    layout.addWidget(advice);
    if (button->isChecked())
        button->setFocus();
}

KeyPlace KeyPlaceDialog::chosen() const
{
    return static_cast<KeyPlace>(m_places->checkedId());
}

void KeyPlaceDialog::accept()
{
    if (m_call)
        return;
    if (chosen() == m_keys.place() && !m_keys.hasCopies())
        return QDialog::accept();
    const bool needsFile = chosen() == KeyPlace::EncryptedFile || m_keys.place() == KeyPlace::EncryptedFile;
    if (needsFile && m_keys.isLocked()) {
        unlockKeys(m_keys, m_prompts, this, [this] { move(); });
    } else if (chosen() == KeyPlace::EncryptedFile && !m_keys.hasPassphrase()) {
        auto *dialog = new PassphraseDialog(m_keys, m_prompts, PassphraseDialog::Purpose::Choose, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, &KeyPlaceDialog::move);
        dialog->open();
    } else {
        move();
    }
}

void KeyPlaceDialog::reject()
{
    if (!m_call)
        QDialog::reject();
}

void KeyPlaceDialog::move()
{
    m_banner->hide();
    m_call = m_keys.setPlace(chosen(), this);
    updateButtons();
    m_call->onDone(this, [this](const Result<bool> &moved) {
        m_call.clear();
        updateButtons();
        if (moved)
            return QDialog::accept();
        if (m_keys.place() == chosen()) // only the old place still has them
            return m_banner->showMessage(TagTone::Caution, Icon::Exclamation, moved.error().detail, {});
        m_banner->showMessage(TagTone::Bad, Icon::Exclamation, tr("The keys were not moved."), moved.error().detail);
    });
}

void KeyPlaceDialog::choosePassphrase()
{
    auto *dialog = new PassphraseDialog(m_keys, m_prompts, PassphraseDialog::Purpose::Choose, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_banner->showMessage(TagTone::Good, Icon::Check, tr("The pass phrase was changed."), {});
    });
    dialog->open();
}

void KeyPlaceDialog::updateButtons()
{
    const bool isBusy = m_call != nullptr;
    m_progress->setVisible(isBusy);
    m_go->setEnabled(!isBusy);
    m_cancel->setEnabled(!isBusy);
    const QList<QAbstractButton *> places = m_places->buttons();
    for (QAbstractButton *place : places)
        place->setEnabled(!isBusy && m_keys.whyNot(static_cast<KeyPlace>(m_places->id(place))).isEmpty());
    m_passphrase->setVisible(m_keys.hasPassphrase() && m_keys.place() == KeyPlace::EncryptedFile);
    m_passphrase->setEnabled(!isBusy);
}

} // namespace Muster
