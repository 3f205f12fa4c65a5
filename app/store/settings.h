// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace Muster {

/// A campaign the user added by ID or URL: WaLead has no way to list them.
struct RememberedCampaign
{
    CampaignId id;
    QString label; ///< the user's own; never empty
};

/// What a profile remembers between sessions. Never holds a key. Main thread; written through to disk at once by each setter.
/// The window and muster-cli may share the file: who changes a list takes up the other's changes first (reread()).
class Settings
{
public:
    /// `file` is an INI file; it need not exist.
    explicit Settings(const QString &file);

    /// Takes up what another process has written since.
    void reread();

    [[nodiscard]] QList<Connection> connections() const; ///< without Practice
    /// False where the file cannot be written; then nothing is changed.
    [[nodiscard]] bool setConnections(const QList<Connection> &connections);

    [[nodiscard]] QList<RememberedCampaign> campaigns(const ConnectionId &connection) const;
    void setCampaigns(const ConnectionId &connection, const QList<RememberedCampaign> &campaigns);

    /// Opaque state of a part of the window (header, splitter, geometry), under that part's own name.
    [[nodiscard]] QByteArray windowState(const QString &part) const;
    void setWindowState(const QString &part, const QByteArray &state);

    /// The folder that file dialogs open in, per use ("import", "export"); the home folder at first.
    [[nodiscard]] QString folder(const QString &use) const;
    void setFolder(const QString &use, const QString &folder);

    /// A small choice (an export's delimiter, the last connection), under its own name.
    [[nodiscard]] QString choice(const QString &name, const QString &fallback = {}) const;
    /// False where the file cannot be written; then nothing is changed.
    bool setChoice(const QString &name, const QString &value);

    /// A list that only its owner understands, under its own name; in its order. An empty list leaves nothing behind.
    /// Setting gives false where the file cannot be written; then nothing is changed.
    [[nodiscard]] QList<QJsonObject> records(const QString &name) const;
    bool setRecords(const QString &name, const QList<QJsonObject> &records);
    /// A list and a choice that only go together: both, or neither.
    [[nodiscard]] bool setRecordsAndChoice(const QString &list, const QList<QJsonObject> &records, const QString &choice,
                                           const QString &value);
    /// Of all lists that records() has anything in.
    [[nodiscard]] QStringList recordNames() const;

private:
    void writeRecords(const QString &name, const QList<QJsonObject> &records);
    void writeConnections(const QList<Connection> &connections);
    bool save();

    mutable std::optional<QSettings> m_file; ///< always set
};

} // namespace Muster
