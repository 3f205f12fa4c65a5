// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/palettemodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace Muster {

namespace {

constexpr qsizetype mostRecent = 12;

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

void PaletteModel::setDistantPlaces(const QList<DistantPlace> &places)
{
    m_distant = places;
    find(m_text);
}

bool PaletteModel::setPeople(const QString &text, const QList<KnownPerson> &people)
{
    const bool changes = text == m_text && !(people.isEmpty() && m_people.isEmpty());
    m_people = people;
    m_peopleText = text;
    if (changes)
        find(m_text);
    return changes;
}

void PaletteModel::setSearchesRoster(bool roster)
{
    m_searchesRoster = roster;
    find(m_text);
}

void PaletteModel::setRecent(const QStringList &recent)
{
    m_recent = recent.mid(0, mostRecent);
    find(m_text);
}

QString PaletteModel::nameOf(const Row &row)
{
    return QString::number(static_cast<int>(row.kind)) + row.connection.text() + row.title;
}

void PaletteModel::noteChosen(const QModelIndex &index)
{
    const Row &chosen = row(index);
    if (chosen.kind == Kind::Person || chosen.kind == Kind::PersonSearch)
        return;
    const QString name = nameOf(chosen);
    m_recent.removeAll(name);
    m_recent.prepend(name);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
}

void PaletteModel::find(const QString &text)
{
    beginResetModel();
    m_text = text.trimmed();
    m_rows.clear();
    fill();
    endResetModel();
}

void PaletteModel::fill()
{
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const SidebarPlace &place : std::as_const(m_places)) {
        if (holdsAll(place.label, words))
            m_rows.push_back({Kind::Place, place.label, {}, place});
    }
    for (const DistantPlace &place : std::as_const(m_distant)) {
        if (!words.isEmpty() && holdsAll(place.place.label + QLatin1Char(' ') + place.connectionName, words))
            m_rows.push_back({Kind::DistantPlace, place.place.label, place.connectionName, place.place, place.connection});
    }
    const auto addActions = [this, &words](bool enabled) {
        for (const QPointer<QAction> &action : std::as_const(m_actions)) {
            if (action != nullptr && action->isEnabled() == enabled && holdsAll(plainText(*action), words))
                m_rows.push_back(
                    {Kind::Action, plainText(*action), action->shortcut().toString(QKeySequence::NativeText), {}, {}, {}, action});
        }
    };
    addActions(true);
    const auto rank = [this](const Row &row) {
        const qsizetype place = m_recent.indexOf(nameOf(row));
        return place < 0 ? m_recent.size() : place;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&rank](const Row &a, const Row &b) { return rank(a) < rank(b); });
    if (m_peopleText == m_text) {
        for (const KnownPerson &person : std::as_const(m_people))
            m_rows.push_back({Kind::Person, person.name, person.where, {}, {}, person});
    }
    if (!m_text.isEmpty()) {
        const QString search = m_searchesRoster ? tr("Search the roster for “%1”") : tr("Search the blocklist for “%1”");
        m_rows.push_back({Kind::PersonSearch, search.arg(m_text)});
    }
    addActions(false);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &shown = row(index);
    if (role == Qt::DisplayRole)
        return shown.title;
    if (role == HintRole)
        return shown.hint;
    if (role == Qt::AccessibleTextRole)
        return shown.hint.isEmpty() ? shown.title : tr("%1, %2", "a title and its keys or place").arg(shown.title, shown.hint);
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &asked = row(index);
    const bool usable = asked.kind != Kind::Action || (asked.action != nullptr && asked.action->isEnabled());
    return usable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

Icon PaletteModel::icon(const QModelIndex &index) const
{
    const Row &shown = row(index);
    switch (shown.kind) {
    case Kind::Place:
    case Kind::DistantPlace:
        return shown.place.isRoster ? iconOf(shown.place) : shown.place.scope.isWorkspace() ? Icon::Block : Icon::Campaign;
    case Kind::Person:
        return shown.person.scope.isWorkspace() ? Icon::Block : Icon::Person;
    case Kind::Action:
        return Icon::Action;
    case Kind::PersonSearch:
        break;
    }
    return Icon::Search;
}

} // namespace Muster
