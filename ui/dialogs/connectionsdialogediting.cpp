// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectionsdialog.h"

#include "dialogs/connectionlist.h"
#include "dialogs/connectiontrial.h"
#include "dialogs/keyfetching.h"
#include "prompts.h"
#include "services/connectionservice.h"
#include "store/keystore.h"
#include "widgets/banner.h"

#include <QPushButton>

#include <utility>

namespace Muster {

// Of ConnectionsDialog: saving, adding and trying out.

/// Runs `then` once nothing unsaved is open any more; not at all where the user goes on editing.
void ConnectionsDialog::whenSettled(std::function<void()> then)
{
    const auto goOn = [this, then = std::move(then)] {
        dropDraft();
        if (then)
            then();
    };
    if (!m_form->isModified())
        return goOn();
    if (m_isAdding)
        return m_prompts.confirm(this, tr("Discard the new connection?"), tr("What you typed is not kept."), tr("Discard"), goOn);
    const auto connection = m_connections.find(m_current);
    m_prompts.choose(this, tr("Save the changes to “%1”?").arg(connection ? connection->name : QString()),
                     tr("They are not saved yet."), {tr("Save"), tr("Discard")}, tr("Keep editing"), [this, goOn](int way) {
                         if (way == 0) {
                             save(goOn);
                             return;
                         }
                         showCurrent();
                         goOn();
                     });
}

void ConnectionsDialog::beginAdding()
{
    m_endsWhenAdded = true;
    addAnother();
}

void ConnectionsDialog::addAnother()
{
    whenSettled([this] {
        m_isAdding = true;
        m_current = {};
        m_form->showNew(standing()); // before the list shows its name
        refill();
        showCurrent();
    });
}

void ConnectionsDialog::dropDraft()
{
    if (!m_isAdding)
        return;
    m_trial->clear();
    if (const ConnectionId tried = std::exchange(m_tried, {}); !tried.isEmpty())
        m_connections.remove(tried);
    m_isAdding = false;
    refill(); // shows what is next to it
}

void ConnectionsDialog::duplicate()
{
    whenSettled([this] {
        const auto copy = m_connections.duplicate(m_current);
        if (copy)
            choose(copy->id);
        else
            complain(TagTone::Bad, tr("The connection could not be duplicated."), copy.error());
    });
}

void ConnectionsDialog::press()
{
    if (m_isAdding)
        tryDraft();
    else
        save();
}

/// False where nothing was saved. Runs `then` once the key is kept too, or needs not be; not at all where that failed, which is said here.
bool ConnectionsDialog::save(std::function<void()> then)
{
    if (const auto problem = m_form->problem()) {
        complain(TagTone::Bad, problem->what, problem->advice);
        problem->field->setFocus();
        return false;
    }
    const QByteArray key = m_form->key();
    const bool remembers = m_form->remembersKey();
    const ConnectionId before = m_current;
    const auto updated = m_connections.update(m_form->edited());
    if (!updated) {
        complain(TagTone::Bad, tr("The connection was not changed."), updated.error());
        return false;
    }
    m_trial->clear();
    m_banner->hide();
    const bool isAnotherAccount = std::exchange(m_current, updated->id) != before; // refill() may have it already
    if (!key.isEmpty()) {
        if (!remembers && m_connections.hasStoredKey(m_current))
            m_connections.setKey(m_current, {}, KeepKey::Yes); // or the next start would bring the old one back
        m_connections.setKey(m_current, key, KeepKey::No);
    }
    m_form->showConnection(*updated, standing());
    refill();
    if (isAnotherAccount && key.isEmpty()) {
        complain(TagTone::Caution, tr("The key is missing."), tr("A key stays with its address and workspace. Type the one for these."));
        m_form->focusKey();
    }
    const auto settle = [then = std::move(then)](bool isKept) {
        if (isKept && then)
            then();
    };
    if (remembers && !key.isEmpty())
        keepKey(m_current, settle);
    else
        settle(true);
    return true;
}

/// The service can try out only what it has.
void ConnectionsDialog::tryDraft()
{
    if (m_trial->isRunning())
        return;
    if (const auto problem = m_form->problem()) {
        complain(TagTone::Bad, problem->what, problem->advice);
        problem->field->setFocus();
        return;
    }
    const auto added = m_connections.add(m_form->edited(), m_form->key(), KeepKey::No);
    if (!added) {
        complain(TagTone::Bad, added.error(), {});
        return;
    }
    m_tried = added->id;
    m_banner->hide();
    refill();
    m_trial->start(*added);
    updateButtons();
}

void ConnectionsDialog::takeTrial(bool works)
{
    if (!m_isAdding) {
        refill();
        m_test->setFocus();
        return;
    }
    const ConnectionId tried = std::exchange(m_tried, {});
    if (works)
        return keepDraft(tried, true);
    m_connections.remove(tried);
    refill();
    m_anyway->show();
    m_form->focusKey();
}

void ConnectionsDialog::addAnyway()
{
    const auto added = m_connections.add(m_form->edited(), m_form->key(), KeepKey::No);
    if (added)
        keepDraft(added->id, false);
    else
        complain(TagTone::Bad, added.error(), {});
}

void ConnectionsDialog::keepDraft(const ConnectionId &id, bool works)
{
    const bool remembers = m_form->remembersKey();
    m_isAdding = false;
    m_current = id;
    m_anyway->hide();
    if (const auto added = m_connections.find(id))
        m_form->showConnection(*added, standing());
    refill();
    if (!remembers)
        return finishAdding(works);
    keepKey(id, [this, works](bool isKept) { finishAdding(works && isKept); });
}

void ConnectionsDialog::finishAdding(bool works)
{
    m_form->setKeyStanding(standing());
    refill();
    if (works && m_endsWhenAdded)
        accept();
    m_endsWhenAdded = false;
}

void ConnectionsDialog::keepKey(const ConnectionId &id, std::function<void(bool isKept)> then)
{
    const auto settle = [this, then = std::move(then)](bool isKept) {
        m_form->setKeyStanding(standing());
        refill();
        if (then)
            then(isKept);
    };
    KeyStore *keys = m_connections.keyStore();
    if (!keys)
        return settle(true);
    const auto keep = [this, id, settle] {
        m_connections.keepKey(id, this)->onDone(this, [this, settle](const Result<bool> &kept) {
            settle(kept.has_value());
            if (!kept)
                complain(TagTone::Caution, tr("The key could not be kept."), kept.error().detail);
        });
    };
    if (keys->place() == KeyPlace::EncryptedFile)
        unlockKeys(*keys, m_prompts, this, keep, [settle] { settle(true); });
    else
        keep();
}

void ConnectionsDialog::tryOut()
{
    if (m_form->isModified() && !save())
        return;
    m_banner->setVisible(m_banner->isVisible() && m_connections.find(m_current)->isPractice);
    fetchKey(m_connections, m_prompts, m_current, this, [this, id = m_current](const FetchedKey &key) {
        const auto connection = m_connections.find(id);
        if (id != m_current || !connection)
            return;
        if (!m_connections.hasKey(id)) {
            complain(TagTone::Bad, tr("The key is missing."), key.problem.isEmpty() ? tr("Type it, and try again.") : key.problem);
            m_form->focusKey();
            return;
        }
        m_trial->start(*connection);
        updateButtons();
    });
}

void ConnectionsDialog::reject()
{
    if (!m_isAdding || !m_trial->isRunning())
        return whenSettled([this] { QDialog::reject(); });
    m_trial->clear(); // Escape while it is tried out gives that up first
    takeTrial(false);
}

} // namespace Muster
