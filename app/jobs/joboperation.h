// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/job.h"
#include "net/apicall.h"
#include "net/httprequest.h"

#include <QList>
#include <QObject>

#include <optional>
#include <utility>

namespace Muster {

/// What a vendor's call can do: the row of its capability table.
struct WriteCapabilities
{
    enum class ShortCount {
        Duplicates, ///< whoever it does not count was so already
        Doubt,      ///< only the list tells which rows it did not do
    };

    int batchSize = 100;               ///< rows in one call at most
    bool examinesFirst = false;        ///< the list must be read before the first write of a run: IDs go stale
    bool examinesUndoFirst = false;    ///< the same, where the job takes another one back: only what still is as that one left it
    bool canExamine = true;            ///< there is a list to read back
    bool isWhole = false;              ///< one request stands for all rows (a wipe): they are one batch, which is never divided
    ShortCount shortCount = ShortCount::Duplicates;
};

/// What a server says of a batch that it took.
struct BatchAnswer
{
    std::optional<qint64> done;                    ///< how many rows it did; unset where it does not say
    QList<std::pair<qsizetype, QString>> refused; ///< rows of the batch that it left out, by index, with its words
};

/// How one row stands on the server's list.
struct Standing
{
    enum class State {
        Done,    ///< the list is as the row wants it
        Missing, ///< it is not; the row is to be sent
        Leave,   ///< it is not, and Muster must not change it; `detail` says why
    };

    State state = State::Missing;
    QString detail;                    ///< for Leave, or what is worth saying of Done; may be empty
    std::optional<QByteArray> payload; ///< where the list changes what is to be sent (fresh record IDs)
    QDateTime since;                   ///< for Done: since when, by the server's clock; invalid where it does not say
};

/// One kind of bulk write against one vendor: what the runner needs to know of it, and nothing about journals. Lives on the main thread.
/// A roster's adding, editing and removing come in by the same interface.
class JobOperation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual WriteCapabilities capabilities() const = 0;
    /// The exact request for these rows: what the dry run shows and what send() is given. Callable from any thread while the connection
    /// lives.
    [[nodiscard]] virtual HttpRequest requestFor(const QList<JobRow> &batch) const = 0;
    /// Sends requestFor(batch), whose caller has it already. `batch` is not empty. The call is a child of `context`.
    [[nodiscard]] virtual ApiCall<BatchAnswer> *send(const HttpRequest &request, const QList<JobRow> &batch, QObject *context) = 0;
    /// Asked right before the first write of every run, and after every wait and reading in it: whether the list may be changed at all now,
    /// read afresh. An error stops the job with nothing more sent (Frozen: the campaign is no draft); a failure that passes is waited out.
    /// The call is a child of `context`. Null: there is nothing to ask.
    [[nodiscard]] virtual ApiCall<bool> *clear(QObject * /*context*/) { return nullptr; }
    /// Reads the server's list afresh and tells of each row, in order, how it stands. The call is a child of `context`.
    [[nodiscard]] virtual ApiCall<QList<Standing>> *examine(const QList<JobRow> &rows, QObject *context) = 0;
    /// The rows of a refused batch that the refusal names, by index; empty where it names none.
    [[nodiscard]] virtual QList<qsizetype> rowsNamedIn(const ApiError &refusal, const QList<JobRow> &batch) const = 0;

Q_SIGNALS:
    /// While examine() reads: how many entries of the list so far.
    void examined(qint64 entries);
};

} // namespace Muster
