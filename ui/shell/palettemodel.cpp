// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/palettemodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace Muster {

namespace {

bool holdsAll(const QString &title, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&title](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
}

/// An action's text as it is read: no mnemonic.
QString plainText(const QAction &action)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return action.text().replace(mnemonic, QStringLiteral("\\1"));
}

} // namespace

void PaletteModel::setActions(const QList<QAction *> &actions)
{
    m_actions = QList<QPointer<QAction>>(actions.begin(), actions.end());
    find(m_text);
}

void PaletteModel::setPlaces(const QList<SidebarPlace> &places)
{
    m_places = places;
    find(m_text);
}

void PaletteModel::setSearchesRoster(bool roster)
{
    m_searchesRoster = roster;
    find(m_text);
}

void PaletteModel::find(const QString &text)
{
    beginResetModel();
    m_text = text.trimmed();
    m_rows.clear();
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const SidebarPlace &place : std::as_const(m_places)) {
        if (holdsAll(place.label, words))
            m_rows.push_back({Kind::Place, place.label, place, nullptr});
    }
    for (const bool enabled : {true, false}) {
        for (const QPointer<QAction> &action : std::as_const(m_actions)) {
            if (action != nullptr && action->isEnabled() == enabled && holdsAll(plainText(*action), words))
                m_rows.push_back({Kind::Action, plainText(*action), {}, action});
        }
    }
    if (!m_text.isEmpty()) {
        const auto firstDisabled =
            std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.kind == Kind::Action && !row.action->isEnabled(); });
        const QString search = m_searchesRoster ? tr("Search the roster for “%1”") : tr("Search the blocklist for “%1”");
        m_rows.insert(firstDisabled, {Kind::PersonSearch, search.arg(m_text), {}, nullptr});
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == HintRole)
        return row.action != nullptr ? row.action->shortcut().toString(QKeySequence::NativeText) : QString();
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool usable = row.kind != Kind::Action || (row.action != nullptr && row.action->isEnabled());
    return usable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

PaletteModel::Kind PaletteModel::kind(const QModelIndex &index) const
{
    return m_rows[static_cast<size_t>(index.row())].kind;
}

BlocklistScope PaletteModel::scope(const QModelIndex &index) const
{
    return m_rows[static_cast<size_t>(index.row())].place.scope;
}

QAction *PaletteModel::action(const QModelIndex &index) const
{
    return m_rows[static_cast<size_t>(index.row())].action;
}

Icon PaletteModel::icon(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (row.kind) {
    case Kind::Place:
        return row.place.isRoster ? iconOf(row.place) : row.place.scope.isWorkspace() ? Icon::Block : Icon::Campaign;
    case Kind::Action:
        return Icon::Action;
    case Kind::PersonSearch:
        break;
    }
    return Icon::Search;
}

} // namespace Muster
