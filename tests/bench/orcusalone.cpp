// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orcusalone.h"

#include <QFile>

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>

#include <exception>

namespace Muster::Bench {

bool loadWithOrcusAlone(const QString &path)
{
    try {
        orcus::spreadsheet::document document({1048576, 16384});
        orcus::spreadsheet::import_factory factory(document);
        orcus::orcus_xlsx reader(&factory);
        reader.read_file(QFile::encodeName(path).toStdString());
        return document.get_sheet_count() > 0;
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace Muster::Bench
