// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blocklistnotice.h"

#include "base/apierror.h"
#include "models/blockedleadsmodel.h"
#include "pages/readingnotice.h"

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
    static QStringList counts(const BlockedLeadsModel &model);
    static QString purpose(const BlockedLeadsModel &model);
    static BlocklistNotice partlyLoaded(const BlockedLeadsModel &model, const ApiError &error, const QString &connectionName);
    static BlocklistNotice notRefreshed(const BlockedLeadsModel &model, const ApiError &error, const QString &connectionName);
    static BlocklistNotice noContacts();
    static BlocklistNotice nobodyBlocked(const BlockedLeadsModel &model);
    static BlocklistNotice nobodyMatches(const BlockedLeadsModel &model);
    static BlocklistNotice loading();
    static QString facts(const BlockedLeadsModel &model);
};

BlocklistNotice withRemedy(const PageNotice &notice, const ApiError &error)
{
    return {notice, wantsKey(error) ? Action::EnterKey : Action::Retry};
}

/// How many stand on the list: people, or addresses and domains.
QStringList Wording::counts(const BlockedLeadsModel &model)
{
    const int all = static_cast<int>(model.totalCount());
    if (!model.hasContacts())
        return {tr("%Ln person(s)", nullptr, all)};
    const int addresses = static_cast<int>(model.kindCount(BlockedKind::Email));
    const int domains = static_cast<int>(model.kindCount(BlockedKind::Domain));
    QStringList counts;
    if (addresses > 0 || domains == 0)
        counts << tr("%Ln address(es)", nullptr, addresses);
    if (domains > 0)
        counts << tr("%Ln domain(s)", nullptr, domains);
    return counts;
}

QString Wording::purpose(const BlockedLeadsModel &model)
{
    return model.scope().isWorkspace() ? tr("never contacted by any campaign") : tr("never contacted by this campaign");
}

BlocklistNotice Wording::partlyLoaded(const BlockedLeadsModel &model, const ApiError &error, const QString &connectionName)
{
    const int count = static_cast<int>(model.totalCount());
    const bool hasContacts = model.hasContacts();
    QString howMuch = hasContacts ? tr("Only %Ln entry(s) could be loaded.", nullptr, count)
                                  : tr("Only %Ln person(s) could be loaded.", nullptr, count);
    if (error.kind == ErrorKind::Cancelled)
        howMuch = hasContacts ? tr("Only %Ln entry(s) have been loaded.", nullptr, count)
                              : tr("Only %Ln person(s) have been loaded.", nullptr, count);
    return withRemedy(partlyReadNotice(error, connectionName, howMuch), error);
}

BlocklistNotice Wording::notRefreshed(const BlockedLeadsModel &model, const ApiError &error, const QString &connectionName)
{
    const QString shown = tr("Showing the list as of %1.").arg(asOfText(model.loadedAt()));
    return withRemedy(notRereadNotice(error, connectionName, shown), error);
}

BlocklistNotice Wording::noContacts()
{
    BlocklistNotice notice;
    notice.icon = Icon::Block;
    notice.sentence = tr("Nothing is on the do-not-contact list yet. No campaign writes to the addresses and domains on it.");
    notice.rest = tr("Paste addresses or domains, choose a file, or drop a CSV or Excel file anywhere on this page.");
    notice.action = Action::BlockPeople;
    notice.actionLabel = tr("Block addresses…");
    return notice;
}

BlocklistNotice Wording::nobodyBlocked(const BlockedLeadsModel &model)
{
    if (model.hasContacts())
        return noContacts();
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
    const int count = static_cast<int>(model.totalCount());
    const bool hasContacts = model.hasContacts();
    notice.sentence = hasContacts ? tr("Nothing on this list matches the filters.") : tr("Nobody on this list matches the filters.");
    notice.rest = hasContacts ? tr("%Ln entry(s) stand on it.", nullptr, count) : tr("%Ln person(s) stand on it.", nullptr, count);
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
    const int count = static_cast<int>(model.totalCount());
    switch (model.state()) {
    case State::Idle:
    case State::Failed:
        return purpose(model);
    case State::Loading:
        if (count == 0)
            return tr("Loading…");
        return model.hasContacts() ? tr("Loading… %Ln entry(s) so far", nullptr, count)
                                   : tr("Loading… %Ln person(s) so far", nullptr, count);
    case State::PartlyLoaded:
    case State::Loaded:
        break;
    }
    QStringList facts = counts(model);
    if (model.state() == State::PartlyLoaded)
        facts.append(tr("not the whole list"));
    facts.append(tr("as of %1").arg(asOfText(model.loadedAt())));
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
    case State::Failed: {
        const ApiError error = model.error().value_or(ApiError());
        return withRemedy(nothingReadNotice(error, connectionName), error);
    }
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
