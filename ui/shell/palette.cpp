// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/palette.h"

#include "shell/palettedelegate.h"
#include "theme/painting.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Muster {

namespace {

constexpr int mostRows = 12;
constexpr int edge = 5; ///< border and a little air
constexpr int leastWidth = 320;

} // namespace

Palette::Palette(SearchField *finder, QWidget *window)
    : QFrame(window), m_finder(finder), m_window(window), m_model(new PaletteModel(this)), m_list(new QListView(this))
{
    hide();
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_list);

    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_finder, &QLineEdit::textEdited, this, &Palette::popUp);
    connect(m_finder, &QLineEdit::textEdited, this, &Palette::typed);
    connect(m_finder, &QLineEdit::textChanged, this, &Palette::refresh);
    connect(qApp, &QApplication::focusChanged, this, &Palette::noteFocus);
    m_finder->installEventFilter(this);
    m_window->installEventFilter(this);
}

void Palette::setActions(const QList<QAction *> &actions)
{
    m_model->setActions(actions);
    refresh();
}

void Palette::setPlaces(const QList<SidebarPlace> &places)
{
    m_model->setPlaces(places);
    refresh();
}

void Palette::setDistantPlaces(const QList<DistantPlace> &places)
{
    m_model->setDistantPlaces(places);
    refresh();
}

void Palette::setPeople(const QString &text, const QList<KnownPerson> &people)
{
    // They come while the user may be choosing already.
    const QString chosen = m_list->currentIndex().data().toString();
    if (!m_model->setPeople(text, people))
        return;
    const QModelIndexList same = m_model->match(m_model->index(0), Qt::DisplayRole, chosen, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (same.isEmpty())
        step(0);
    else
        m_list->setCurrentIndex(same.constFirst());
    if (isVisible())
        moveBelowFinder();
}

void Palette::setRecent(const QStringList &recent)
{
    m_model->setRecent(recent);
}

void Palette::setSearchesRoster(bool roster)
{
    m_model->setSearchesRoster(roster);
    refresh();
}

void Palette::open()
{
    m_finder->setFocus(Qt::ShortcutFocusReason);
    m_finder->selectAll();
    popUp();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            moveBelowFinder();
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::FocusIn:
        if (static_cast<QFocusEvent *>(event)->reason() == Qt::ShortcutFocusReason)
            popUp();
        break;
    case QEvent::MouseButtonPress:
        popUp();
        break;
    case QEvent::FocusOut:
        dismiss();
        break;
    case QEvent::ShortcutOverride:
        // Before the window's own Escape.
        if (isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

bool Palette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        isVisible() ? step(1) : popUp();
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isVisible())
            choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (!isVisible())
            return false;
        m_finder->clear();
        dismiss();
        return true;
    default:
        return false;
    }
}

void Palette::refresh()
{
    m_model->find(m_finder->text());
    step(0);
    if (isVisible())
        moveBelowFinder();
}

void Palette::popUp()
{
    if (!isVisible())
        Q_EMIT opening();
    refresh();
    if (m_model->rowCount() == 0)
        return;
    moveBelowFinder();
    show();
    raise();
}

void Palette::dismiss()
{
    hide();
}

void Palette::moveBelowFinder()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * edge;
    const int width = std::max(m_finder->width(), leastWidth);
    const QPoint below = m_finder->mapTo(m_window, QPoint(0, m_finder->height() + Space::xs));
    const int x = std::clamp(below.x(), 0, std::max(0, m_window->width() - width));
    setGeometry(x, below.y(), width, std::min(height, m_window->height() - below.y() - Space::s));
}

void Palette::step(int by)
{
    // From the current row, or from before the first, to the next that can be chosen.
    const int rows = m_model->rowCount();
    const int start = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int direction = by < 0 ? -1 : 1;
    for (int row = start < 0 ? 0 : start + by; row >= 0 && row < rows; row += direction) {
        if (m_model->flags(m_model->index(row)) & Qt::ItemIsEnabled) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const PaletteModel::Kind kind = m_model->kind(index);
    const BlocklistScope scope = m_model->scope(index);
    const ConnectionId connection = m_model->connection(index);
    const KnownPerson person = m_model->person(index);
    const QPointer<QAction> action = m_model->action(index);
    const QString text = m_model->text();
    m_model->noteChosen(index);
    Q_EMIT recentChanged(m_model->recent());
    dismiss();
    m_finder->clear();
    giveFocusBack();
    switch (kind) {
    case PaletteModel::Kind::Place:
        Q_EMIT placeChosen(scope);
        break;
    case PaletteModel::Kind::DistantPlace:
        Q_EMIT distantPlaceChosen(connection, scope);
        break;
    case PaletteModel::Kind::Person:
        Q_EMIT personChosen(person);
        break;
    case PaletteModel::Kind::Action:
        if (action != nullptr)
            action->trigger();
        break;
    case PaletteModel::Kind::PersonSearch:
        Q_EMIT personSearchRequested(text);
        break;
    }
}

void Palette::noteFocus(QWidget *old, const QWidget *now)
{
    // Without an old one the window has come back to the front, and who had the cursor before that still counts.
    if (now == m_finder && old != nullptr && old->window() == m_window->window())
        m_before = old;
}

void Palette::giveFocusBack()
{
    if (m_before != nullptr && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (m_finder->hasFocus() && !focusNextPrevChild(true))
        m_finder->clearFocus();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colors = QWidget::palette();
    painter.fillRect(rect(), color(Token::Surface, colors));
    drawBox(painter, rect(), color(Token::Surface, colors), color(Token::Line, colors), 0);
}

} // namespace Muster
