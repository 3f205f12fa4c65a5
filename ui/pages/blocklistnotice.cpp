// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blocklistnotice.h"

#include "base/apierror.h"
#include "models/blockedleadsmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster {

namespace {

using Action = BlocklistNotice::Action;
using State = BlockedLeadsModel::State;

/// The wording of each state.
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(BlocklistNotice)

public:
    static QString people(qint64 count) { return tr("%Ln person(s)", nullptr, static_cast<int>(count)); }
    static QString asOf(const BlockedLeadsModel &model);
    static QString purpose(const BlockedLeadsModel &model);
    static BlocklistNotice remedy(const ApiError &error);
    static BlocklistNotice failed(const ApiError &error, const QString &connectionName);
    static BlocklistNotice partlyLoaded(const BlockedLeadsModel &model, const ApiError &error, const QString &connectionName);
    static BlocklistNotice notRefreshed(const BlockedLeadsModel &model, const ApiError &error, const QString &connectionName);
    static BlocklistNotice nobodyBlocked(const BlockedLeadsModel &model);
    static BlocklistNotice nobodyMatches(const BlockedLeadsModel &model);
    static BlocklistNotice loading();
    static QString facts(const BlockedLeadsModel &model);
};

/// "10:32", with the day where it is not today.
QString Wording::asOf(const BlockedLeadsModel &model)
{
    const QDateTime at = model.loadedAt().toLocalTime();
    const QString time = QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    if (at.date() == QDate::currentDate())
        return time;
    //: A day without its year, before a time.
    return QLocale().toString(at.date(), tr("d MMM")) + QLatin1Char(' ') + time;
}

QString Wording::purpose(const BlockedLeadsModel &model)
{
    return model.scope().isWorkspace() ? tr("never contacted by any campaign") : tr("never contacted by this campaign");
}

/// What can be done about a failure.
BlocklistNotice Wording::remedy(const ApiError &error)
{
    BlocklistNotice notice;
    const bool wantsKey = error.kind == ErrorKind::Unauthorised;
    notice.action = wantsKey ? Action::EnterKey : Action::Retry;
    notice.actionLabel = wantsKey ? tr("Enter the key…") : tr("Retry");
    if (error.kind == ErrorKind::Offline)
        notice.icon = Icon::Offline;
    else if (wantsKey)
        notice.icon = Icon::Lock;
    return notice;
}

BlocklistNotice Wording::failed(const ApiError &error, const QString &connectionName)
{
    BlocklistNotice notice = remedy(error);
    if (error.kind == ErrorKind::Cancelled) {
        notice.icon = Icon::Refresh;
        notice.sentence = tr("Loading was stopped before anything came.");
        return notice;
    }
    const UserText text = userText(error, connectionName);
    notice.sentence = text.whatHappened;
    notice.rest = (text.whatMusterDid + QLatin1Char(' ') + text.whatToDo).trimmed();
    notice.details = text.details;
    return notice;
}

BlocklistNotice Wording::partlyLoaded(const BlockedLeadsModel &model, const ApiError &error, const QString &connectionName)
{
    BlocklistNotice notice = remedy(error);
    notice.sentence = tr("Only %Ln person(s) could be loaded.", nullptr, static_cast<int>(model.totalCount()));
    if (error.kind == ErrorKind::Cancelled) {
        notice.sentence = tr("Only %Ln person(s) have been loaded.", nullptr, static_cast<int>(model.totalCount()));
        notice.rest = tr("You stopped the loading.");
        return notice;
    }
    const UserText text = userText(error, connectionName);
    notice.rest = text.oneLine();
    notice.details = text.details;
    return notice;
}

BlocklistNotice Wording::notRefreshed(const BlockedLeadsModel &model, const ApiError &error, const QString &connectionName)
{
    BlocklistNotice notice = remedy(error);
    const UserText text = userText(error, connectionName);
    notice.sentence = error.kind == ErrorKind::Offline ? tr("Offline.") : text.whatHappened;
    notice.rest = (tr("Showing the list as of %1.").arg(asOf(model)) + QLatin1Char(' ') + text.whatToDo).trimmed();
    notice.details = text.details;
    return notice;
}

BlocklistNotice Wording::nobodyBlocked(const BlockedLeadsModel &model)
{
    BlocklistNotice notice;
    notice.icon = Icon::Block;
    notice.sentence = model.scope().isWorkspace() ? tr("Nobody is blocked in this workspace yet. No campaign contacts the people on this list.")
                                                  : tr("Nobody is blocked in this campaign yet. It does not contact the people on this list.");
    notice.rest = tr("Paste names, choose a file, or drop a CSV or Excel file anywhere on this page.");
    notice.action = Action::BlockPeople;
    notice.actionLabel = tr("Block people…");
    return notice;
}

BlocklistNotice Wording::nobodyMatches(const BlockedLeadsModel &model)
{
    BlocklistNotice notice;
    notice.icon = Icon::Search;
    notice.sentence = tr("Nobody on this list matches the filters.");
    notice.rest = tr("%Ln person(s) stand on it.", nullptr, static_cast<int>(model.totalCount()));
    notice.action = Action::ClearFilters;
    notice.actionLabel = tr("Clear filters");
    return notice;
}

BlocklistNotice Wording::loading()
{
    BlocklistNotice notice;
    notice.icon = Icon::Refresh;
    notice.sentence = tr("Loading the list…");
    notice.action = Action::StopLoading;
    notice.actionLabel = tr("Stop");
    return notice;
}

QString Wording::facts(const BlockedLeadsModel &model)
{
    switch (model.state()) {
    case State::Idle:
    case State::Failed:
        return purpose(model);
    case State::Loading:
        return model.totalCount() == 0 ? tr("Loading…")
                                       : tr("Loading… %Ln person(s) so far", nullptr, static_cast<int>(model.totalCount()));
    case State::PartlyLoaded:
    case State::Loaded:
        break;
    }
    QStringList facts{people(model.totalCount())};
    if (model.state() == State::PartlyLoaded)
        facts.append(tr("not the whole list"));
    facts.append(tr("as of %1").arg(asOf(model)));
    if (model.unreadableCount() > 0)
        facts.append(tr("%Ln more without a readable identifier", nullptr, model.unreadableCount()));
    facts.append(model.isRefreshing() ? tr("reloading…") : purpose(model));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

std::optional<BlocklistNotice> bannerOf(const BlockedLeadsModel &model, const QString &connectionName)
{
    const std::optional<ApiError> &error = model.error();
    if (!error)
        return std::nullopt;
    if (model.state() == State::PartlyLoaded)
        return Wording::partlyLoaded(model, *error, connectionName);
    // A refresh that the user stopped needs no words: the facts line says how old the list is.
    if (model.state() == State::Loaded && error->kind != ErrorKind::Cancelled)
        return Wording::notRefreshed(model, *error, connectionName);
    return std::nullopt;
}

std::optional<BlocklistNotice> placeholderOf(const BlockedLeadsModel &model, const QString &connectionName)
{
    switch (model.state()) {
    case State::Idle:
        return std::nullopt;
    case State::Loading:
        if (model.totalCount() == 0)
            return Wording::loading();
        break;
    case State::Failed:
        return Wording::failed(model.error().value_or(ApiError()), connectionName);
    case State::PartlyLoaded:
    case State::Loaded:
        if (model.totalCount() == 0)
            return Wording::nobodyBlocked(model);
        break;
    }
    if (model.shownCount() == 0 && !model.isArranging() && model.state() != State::Loading)
        return Wording::nobodyMatches(model);
    return std::nullopt;
}

QString factsOf(const BlockedLeadsModel &model)
{
    return Wording::facts(model);
}

} // namespace Muster
