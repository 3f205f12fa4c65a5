// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rosternotice.h"

#include "models/rostermodel.h"
#include "pages/readingnotice.h"
#include "pages/rosterpagecontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Muster {

namespace {

using Action = RosterNotice::Action;
using State = RosterReading::State;

/// The wording of each state.
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RosterNotice)

public:
    static RosterNotice failed(const RosterModel &model, const QString &connectionName);
    static RosterNotice partlyLoaded(const RosterModel &model, const QString &connectionName);
    static RosterNotice notRefreshed(const RosterModel &model, const QString &connectionName);
    static RosterNotice changed();
    static RosterNotice empty(const RosterModel &model);
    static RosterNotice nobodyMatches(const RosterModel &model);
    static RosterNotice loading();
    static QString facts(const RosterModel &model);
    static QString loaded(const RosterModel &model);
};

ApiError errorOf(const RosterModel &model)
{
    return model.reading().error.value_or(ApiError());
}

RosterNotice withRemedy(const PageNotice &notice, const ApiError &error)
{
    return {notice, wantsKey(error) ? Action::EnterKey : Action::Retry};
}

/// "1,200 of 8,400 loaded".
QString Wording::loaded(const RosterModel &model)
{
    const QString here = QLocale().toString(model.totalCount());
    const std::optional<qint64> all = model.reading().expected;
    return all ? tr("%1 of %2 loaded").arg(here, QLocale().toString(*all)) : tr("%1 loaded").arg(here);
}

RosterNotice Wording::failed(const RosterModel &model, const QString &connectionName)
{
    const ApiError error = errorOf(model);
    return withRemedy(nothingReadNotice(error, connectionName), error);
}

RosterNotice Wording::partlyLoaded(const RosterModel &model, const QString &connectionName)
{
    const ApiError error = errorOf(model);
    return withRemedy(partlyReadNotice(error, connectionName, loaded(model) + QLatin1Char('.')), error);
}

RosterNotice Wording::notRefreshed(const RosterModel &model, const QString &connectionName)
{
    const ApiError error = errorOf(model);
    const QString shown = tr("Showing the roster as of %1.").arg(asOfText(model.reading().readAt));
    return withRemedy(notRereadNotice(error, connectionName, shown), error);
}

RosterNotice Wording::changed()
{
    RosterNotice notice;
    notice.icon = Icon::Refresh;
    notice.tone = TagTone::Notice;
    notice.sentence = tr("The roster was changed while it was being read.");
    notice.rest = tr("Leads that came or went meanwhile may be missing or still shown.");
    notice.action = Action::Retry;
    notice.actionLabel = tr("Reload");
    return notice;
}

RosterNotice Wording::empty(const RosterModel &model)
{
    RosterNotice notice;
    notice.icon = Icon::Person;
    if (!model.guard().allowsWriting()) {
        notice.sentence = tr("There are no leads on this roster.");
        return notice;
    }
    notice.sentence = tr("No leads yet. The people whom this campaign is to contact belong here.");
    notice.rest = tr("or drop a CSV or Excel file anywhere on this page");
    notice.action = Action::AddLeads;
    notice.actionLabel = tr("Add leads…");
    return notice;
}

RosterNotice Wording::nobodyMatches(const RosterModel &model)
{
    RosterNotice notice;
    notice.icon = Icon::Search;
    const RosterFilter &filter = model.filter();
    const bool isSearch = !filter.text.isEmpty() && filter.statuses.isEmpty() && !filter.isBlockedOnly;
    notice.sentence = isSearch ? tr("Nobody on this roster matches “%1”.").arg(filter.text)
                               : tr("Nobody on this roster matches the filters.");
    const int total = static_cast<int>(model.totalCount());
    notice.rest = tr("%Ln lead(s) stand(s) on it.", nullptr, total);
    notice.action = Action::ClearFilters;
    notice.actionLabel = isSearch ? tr("Clear the search") : tr("Clear filters");
    return notice;
}

RosterNotice Wording::loading()
{
    RosterNotice notice;
    notice.icon = Icon::Refresh;
    notice.sentence = tr("Loading the roster…");
    notice.action = Action::StopLoading;
    notice.actionLabel = tr("Stop");
    return notice;
}

QString Wording::facts(const RosterModel &model)
{
    const RosterReading &reading = model.reading();
    QStringList facts;
    if (reading.state == State::Loading && model.totalCount() == 0)
        facts.append(tr("Loading…"));
    else if (reading.state == State::Loading || reading.state == State::PartlyLoaded)
        facts.append(loaded(model));
    else if (reading.state == State::Loaded) {
        const int total = static_cast<int>(model.totalCount());
        facts.append(tr("%Ln lead(s)", nullptr, total));
    }
    if (const QString channel = channelLabel(model.channel()); !channel.isEmpty())
        facts.append(channel);
    if (reading.readAt.isValid())
        facts.append(tr("as of %1").arg(asOfText(reading.readAt)));
    if (reading.unreadable > 0)
        facts.append(tr("%Ln row(s) without an ID left out", nullptr, reading.unreadable));
    if (reading.isRefreshing)
        facts.append(tr("reloading…"));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

std::optional<RosterNotice> guardNoticeOf(const RosterModel &model, const QString &statusError)
{
    const EditGuard &guard = model.guard();
    RosterNotice notice;
    notice.sentence = guard.headline();
    notice.rest = guard.reason();
    switch (guard.state()) {
    case EditGuard::State::Editable:
        return std::nullopt;
    case EditGuard::State::Frozen:
        notice.icon = Icon::Lock;
        return notice;
    case EditGuard::State::Unknown:
        if (statusError.isEmpty() && !guard.readAt().isValid())
            return std::nullopt; // it is being read
        notice.icon = Icon::Lock;
        notice.details = statusError;
        notice.action = Action::ReadStatus;
        notice.actionLabel = Wording::tr("Try again");
        return notice;
    case EditGuard::State::Live:
        notice.tone = TagTone::Notice;
        notice.icon = Icon::Exclamation;
        notice.sentence = notice.sentence.isEmpty() ? Wording::tr("This campaign is sending.") : notice.sentence;
        return notice;
    }
    return std::nullopt;
}

std::optional<RosterNotice> readingNoticeOf(const RosterModel &model, const RosterPageContext &context)
{
    const RosterReading &reading = model.reading();
    if (reading.state == State::PartlyLoaded)
        return Wording::partlyLoaded(model, context.connection.name);
    if (reading.state != State::Loaded)
        return std::nullopt;
    // A refresh that the user stopped needs no words: the facts line says how old the roster is.
    if (reading.error && reading.error->kind != ErrorKind::Cancelled)
        return Wording::notRefreshed(model, context.connection.name);
    return reading.changedMeanwhile && !reading.isRefreshing ? std::optional(Wording::changed()) : std::nullopt;
}

std::optional<RosterNotice> placeholderOf(const RosterModel &model, const RosterPageContext &context)
{
    const State state = model.reading().state;
    switch (state) {
    case State::Idle:
        return std::nullopt;
    case State::Loading:
        return model.totalCount() == 0 ? std::optional(Wording::loading()) : std::nullopt;
    case State::Failed:
        return Wording::failed(model, context.connection.name);
    case State::PartlyLoaded:
    case State::Loaded:
        if (model.totalCount() == 0)
            return Wording::empty(model);
        break;
    }
    if (model.shownCount() == 0 && !model.isArranging())
        return Wording::nobodyMatches(model);
    return std::nullopt;
}

QString factsOf(const RosterModel &model)
{
    return Wording::facts(model);
}

} // namespace Muster
