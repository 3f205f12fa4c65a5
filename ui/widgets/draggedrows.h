// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/copiedrows.h"

#include <QMimeData>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>

class QTemporaryDir;

namespace Muster {

/// Rows on their way to another program: a CSV file for a file manager, and, unless they are very many, the same forms as a copy has for
/// spreadsheets, editors and documents. Each is made when the drop asks for it; only the file of very many rows is begun at once, on a
/// worker, and is not there for who asks much too early. The file is in a folder that only the user can read, which is removed some minutes later and when the program ends.
class DraggedRows : public QMimeData
{
    Q_OBJECT

public:
    /// `title` names the file.
    DraggedRows(CopiedRows rows, const QString &title);
    ~DraggedRows() override;

    /// Nobody takes them: a file that is being written stays unfinished.
    void stop();
    /// Calls `then` once no worker reads the rows any more: at once, or from the event loop, also where this object goes first.
    void whenUnread(std::function<void()> then);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    struct Writing
    {
        bool isOver = false;
        std::function<void()> then;
    };

    [[nodiscard]] QString file() const;

    CopiedRows m_rows;
    QString m_name; ///< of the file
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::shared_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Writing> m_writing;         ///< by a worker; null: none does
    mutable std::shared_future<bool> m_written; ///< whether the file could be; not valid: it is not begun
    mutable std::optional<std::chrono::steady_clock::time_point> m_patience; ///< until when the file is waited for; once somebody asked
    mutable bool m_isKept = false;              ///< the file was handed out
};

/// More rows are not put on the clipboard or into a drop but as tabbed text or as a file: documents would choke on them.
inline constexpr qsizetype mostRowsForDocuments = 20'000;

} // namespace Muster
