// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace Muster {
struct JobRecord;
}

namespace Muster::Cli {

class Output;
class PickedContent;

// What `blocked remove` and `roster remove` say of a file's rows and the job they became.

/// How many rows there are of each kind, then the invalid ones and those who are not on the list, up to 20. `notThere`: the label of those
/// who are not on the list.
void printPicked(Output &output, const PickedContent &content, const QString &notThere);

/// `{"job","rows","ready","duplicate_in_file",notThereWord,"invalid","sent"...}`; with `requests` those of a dry run.
[[nodiscard]] QByteArray pickedJobJson(const PickedContent &content, const JobRecord &job, const QByteArray &requests = {});

/// The result file where nothing is sent. Says where it is.
[[nodiscard]] tl::expected<void, QString> writePicked(const QString &path, const PickedContent &content, Output &output);

} // namespace Muster::Cli
