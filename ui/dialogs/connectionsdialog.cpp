// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectionsdialog.h"

#include "dialogs/confirmkeys.h"
#include "dialogs/connectionlist.h"
#include "dialogs/connectiontrial.h"
#include "dialogs/fittoscreen.h"
#include "dialogs/outline.h"
#include "prompts.h"
#include "services/connectionservice.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace Muster {

namespace {

constexpr int listWidth = 320;
constexpr QSize preferredSize(980, 660);
constexpr QSize smallestSize(720, 480);

QPushButton *makeButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QPushButton *makeArrow(Icon shape, const QString &name, const QKeySequence &keys, const char *objectName)
{
    QPushButton *button = makeButton({}, objectName);
    button->setIcon(icon(shape, Token::Text, button->palette()));
    button->setFixedWidth(controlHeight + 2);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    return button;
}

QString placeText(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Keychain:
        return ConnectionsDialog::tr("Keys are kept in this computer's keychain.");
    case KeyPlace::EncryptedFile:
        return ConnectionsDialog::tr("Keys are kept in an encrypted file.");
    case KeyPlace::Session:
        break;
    }
    return ConnectionsDialog::tr("Keys are not kept: Muster asks for them each time it runs.");
}

} // namespace

ConnectionsDialog::ConnectionsDialog(ConnectionService &connections, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_connections(connections), m_prompts(prompts)
{
    setWindowTitle(tr("Connections"));
    resize(preferredSize);
    setMinimumSize(smallestSize);
    layOut();
    follow();
    m_current = m_connections.connections().constFirst().id;
    refill();
    showCurrent();
    m_list->setFocus();
}

ConnectionsDialog::~ConnectionsDialog()
{
    m_connections.disconnect(this);
    if (!m_tried.isEmpty())
        m_connections.remove(m_tried);
}

void ConnectionsDialog::layOut()
{
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(Space::l, Space::l, Space::l, Space::m);
    columns->setSpacing(Space::xl);
    columns->addWidget(makeList());
    columns->addWidget(makePane(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());
    m_save->setDefault(true); // only a button that stands in the dialog can be its default
    confirmByCtrlEnter(*this, *m_save);
}

QWidget *ConnectionsDialog::makeList()
{
    m_model = new ConnectionListModel(this);
    m_list = new ConnectionListView;
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(m_model);
    m_add = makeButton(tr("A&dd"), "addButton");
    m_duplicate = makeButton(tr("D&uplicate"), "duplicateButton");
    m_remove = makeButton(tr("Re&move…"), "removeButton");
    m_up = makeArrow(Icon::ArrowUp, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), "upButton");
    m_down = makeArrow(Icon::ArrowDown, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), "downButton");
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Space::s);
    auto *arrows = new QWidget; // never one without the other
    auto *pair = new QHBoxLayout(arrows);
    pair->setContentsMargins({});
    pair->setSpacing(Space::s);
    pair->addWidget(m_up);
    pair->addWidget(m_down);
    for (QWidget *button : std::initializer_list<QWidget *>{m_add, m_duplicate, m_remove, arrows})
        flow->addWidget(button);
    auto *side = new QWidget;
    side->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Space::m);
    column->addWidget(new Outline(m_list), 1);
    column->addWidget(buttons);
    return side;
}

QWidget *ConnectionsDialog::makePane()
{
    m_banner = new Banner;
    m_form = new ConnectionForm;
    m_trial = new ConnectionTrial(m_connections);
    auto *content = new QWidget;
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins({});
    fields->setSpacing(Space::m);
    fields->addWidget(m_banner);
    fields->addWidget(m_form);
    fields->addWidget(m_trial);
    fields->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);

    m_test = makeButton(tr("&Test"), "testButton");
    m_revert = makeButton(tr("Discard &edits"), "revertButton");
    m_anyway = makeButton(tr("Add &it anyway"), "anywayButton");
    m_save = makeButton({}, "connectButton");
    m_save->setAutoDefault(true);
    setButtonRole(m_save, ButtonRole::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addWidget(m_test);
    row->addStretch(1);
    row->addWidget(m_anyway);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(Space::m);
    column->addWidget(area, 1);
    column->addLayout(row);
    return pane;
}

QWidget *ConnectionsDialog::makeFoot()
{
    m_keyPlace = new QLabel;
    m_keyPlace->setObjectName(QStringLiteral("keyPlace"));
    m_keyPlace->setWordWrap(true);
    setTextRole(m_keyPlace, TextRole::Muted);
    m_changePlace = makeButton(tr("Chan&ge…"), "changePlaceButton");
    m_changePlace->setAccessibleDescription(tr("Where keys are kept"));
    QPushButton *share = makeButton(tr("S&hare"), "shareButton");
    share->setToolTip(tr("Connections without their keys, remembered columns and saved views, as a file for your team"));
    auto *menu = new QMenu(share);
    menu->setObjectName(QStringLiteral("shareMenu"));
    menu->addAction(tr("&Export connections and mappings…"), this, &ConnectionsDialog::exportRequested);
    menu->addAction(tr("&Import…"), this, [this] { whenSettled([this] { Q_EMIT importRequested(); }); });
    share->setMenu(menu);
    QPushButton *close = makeButton(tr("Close"), "closeButton");
    connect(close, &QPushButton::clicked, this, &ConnectionsDialog::reject);
    auto *foot = new QWidget;
    setGround(foot, Token::Raised, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    row->setSpacing(Space::s);
    row->addWidget(m_keyPlace, 1);
    row->addWidget(m_changePlace);
    row->addSpacing(Space::l);
    row->addWidget(share);
    row->addWidget(close);
    return foot;
}

void ConnectionsDialog::follow()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectionsDialog::takeChoice);
    connect(m_list, &ConnectionListView::stepRequested, this, &ConnectionsDialog::step);
    connect(m_list, &ConnectionListView::removeRequested, m_remove, &QPushButton::click);
    connect(m_model, &ConnectionListModel::moveRequested, this,
            [this](const ConnectionId &id, int place) { m_connections.move(id, place); });
    connect(m_add, &QPushButton::clicked, this, &ConnectionsDialog::addAnother);
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionsDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_isAdding)
            whenSettled({});
        else
            Q_EMIT removeRequested(m_current);
    });
    connect(m_up, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_form, &ConnectionForm::changed, this, [this] {
        if (!m_form->key().isEmpty() && !m_trial->isRunning()) { // what was said of the key before it is over
            m_trial->clear();
            m_banner->hide();
        }
        updateButtons();
    });
    connect(m_save, &QPushButton::clicked, this, &ConnectionsDialog::press);
    connect(m_anyway, &QPushButton::clicked, this, &ConnectionsDialog::addAnyway);
    connect(m_revert, &QPushButton::clicked, this, &ConnectionsDialog::showCurrent);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsDialog::tryOut);
    connect(m_trial, &ConnectionTrial::ended, this, &ConnectionsDialog::takeTrial);
    connect(m_trial, &ConnectionTrial::cancelled, this, [this] { takeTrial(false); });
    connect(m_changePlace, &QPushButton::clicked, this, &ConnectionsDialog::keyPlaceRequested);
    connect(&m_connections, &ConnectionService::connectionsChanged, this, &ConnectionsDialog::refill);
    connect(&m_connections, &ConnectionService::keyNotKept, this, [this](const ConnectionId &, const QString &why) {
        complain(TagTone::Caution, tr("The key could not be kept."), why);
    });
    if (const KeyStore *keys = m_connections.keyStore())
        connect(keys, &KeyStore::placeChanged, this, &ConnectionsDialog::updateKeyPlace);
    updateKeyPlace();
}

void ConnectionsDialog::updateKeyPlace()
{
    const KeyStore *keys = m_connections.keyStore();
    m_keyPlace->setText(placeText(keys ? keys->place() : KeyPlace::Session));
    m_changePlace->setVisible(keys != nullptr);
    m_form->setKeyStanding(standing());
}

KeyStanding ConnectionsDialog::standing() const
{
    const KeyStore *keys = m_connections.keyStore();
    return {m_connections.hasKey(m_current), m_connections.hasStoredKey(m_current), keys ? keys->place() : KeyPlace::Session};
}

void ConnectionsDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        fitToScreen(*this, smallestSize);
    QDialog::showEvent(event); // places it
}

/// The service's news: what is being edited stays.
void ConnectionsDialog::refill()
{
    const QList<Connection> connections = m_connections.connections();
    QList<ListedConnection> entries;
    for (const Connection &connection : connections) {
        if (connection.id != m_tried)
            entries.append({connection, m_connections.hasKey(connection.id) || m_connections.hasStoredKey(connection.id), false});
    }
    if (m_isAdding) {
        Connection draft = m_form->edited();
        draft.id = {};
        draft.name = draft.name.isEmpty() ? tr("New connection") : draft.name;
        entries.append({draft, false, true});
    }
    const int before = m_list->currentIndex().row();
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->setEntries(entries);
    int row = m_model->rowOf(m_current);
    const bool isGone = row < 0;
    if (isGone) {
        row = std::clamp(before, 0, static_cast<int>(entries.size()) - 1);
        m_current = entries[row].connection.id;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->viewport()->update(); // the view heard nothing of it
    if (isGone)
        showCurrent();
    else
        updateButtons();
}

/// As it is stored: edits are gone.
void ConnectionsDialog::showCurrent()
{
    m_trial->clear();
    m_banner->hide();
    if (m_isAdding) {
        m_form->showNew(standing());
    } else if (const auto connection = m_connections.find(m_current)) {
        m_form->showConnection(*connection, standing());
        if (connection->isPractice)
            complain(TagTone::Notice, tr("Practice belongs to Muster."),
                     tr("Nothing here reaches a real person, and nothing can be changed. Add a connection for your own account."));
    }
    updateButtons();
}

void ConnectionsDialog::takeChoice(const QModelIndex &index)
{
    if (!index.isValid() || m_model->entry(index.row()).connection.id == m_current)
        return;
    const ConnectionId wanted = m_model->entry(index.row()).connection.id;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_current), 0)); // until what is open is settled
    }
    whenSettled([this, wanted] { choose(wanted); });
    m_list->viewport()->update();
}

void ConnectionsDialog::choose(const ConnectionId &id)
{
    if (m_model->rowOf(id) < 0)
        return;
    m_current = id;
    refill();
    showCurrent();
}

void ConnectionsDialog::step(int by)
{
    const int row = m_model->rowOf(m_current);
    if (m_model->isMovable(row) && m_model->isMovable(row + by))
        m_connections.move(m_current, m_model->placeOf(row + by));
}

void ConnectionsDialog::updateButtons()
{
    const int row = m_model->rowOf(m_current);
    const bool isBusy = m_trial->isRunning();
    const bool isOwn = m_isAdding || m_model->isMovable(row);
    const bool isModified = m_form->isModified();
    m_form->setEnabled(!isBusy);
    m_list->setEnabled(!isBusy);
    m_add->setEnabled(!isBusy && !m_isAdding);
    m_duplicate->setEnabled(!isBusy && !m_isAdding && isOwn);
    m_remove->setEnabled(!isBusy && isOwn);
    m_up->setEnabled(!isBusy && m_model->isMovable(row) && m_model->isMovable(row - 1));
    m_down->setEnabled(!isBusy && m_model->isMovable(row) && m_model->isMovable(row + 1));
    m_test->setVisible(!m_isAdding);
    m_test->setEnabled(!isBusy);
    m_test->setText(isModified ? tr("Save and &test") : tr("&Test"));
    m_revert->setVisible(!m_isAdding && isOwn);
    m_revert->setEnabled(!isBusy && isModified);
    m_save->setVisible(isOwn);
    m_save->setText(!m_isAdding ? tr("&Save") : isBusy ? tr("Connecting…") : tr("Connect"));
    m_save->setEnabled(!isBusy && (m_isAdding || isModified));
    m_anyway->setVisible(m_anyway->isVisible() && m_isAdding && !isBusy);
}

void ConnectionsDialog::complain(TagTone tone, const QString &what, const QString &advice)
{
    m_banner->showMessage(tone, tone == TagTone::Notice ? Icon::Practice : Icon::Exclamation, what, advice);
}

} // namespace Muster
