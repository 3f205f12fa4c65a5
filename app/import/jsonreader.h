// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importtable.h"
#include "import/readprogress.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <atomic>
#include <string_view>

namespace Muster {

/// True where a source that begins so is meant as JSON: an array or object, behind blanks and a byte order mark in UTF-8.
[[nodiscard]] bool looksLikeJson(std::string_view head);

/// Reads UTF-8 JSON: an array of objects, texts or arrays; an object that holds such an array in one of its members ("prospects") or in
/// a member of a member; one object; objects one after the other (JSON Lines).
/// Members are columns, in the order in which they first appear; those of an object that holds only plain values are columns of their
/// own ("custom_fields.industry"); any other object or array is one cell of compact JSON. Numbers stand as they are written, null and
/// NaN are empty. Of two members with the same name the last counts. Texts are taken exactly: no blank and no apostrophe is taken off.
/// A row's number is its element's, counted from 1; elements without a value are left out and counted in ReadNotes::blankRows.
/// Bytes that are not UTF-8 are replaced and counted; JSON that is broken is refused with the place and what is wrong there.
/// Of several lists the likeliest is read (jsonelements.h) unless ReadOptions::sheet names one; ReadNotes tells them all. Of the other
/// options only hasHeader counts, and only for an array of arrays. `stop` and errors as in tablereader.h. Blocking: call it on a
/// worker; needs memory for the cells and the nesting, no other copy of the source.
[[nodiscard]] tl::expected<ImportTable, ReadError> readJson(const QByteArray &bytes, const QString &name, const ReadOptions &options = {},
                                                            const std::atomic<bool> *stop = nullptr, const ReadProgress &progress = {});

} // namespace Muster
