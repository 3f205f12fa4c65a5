// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rowfinder.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>

namespace Muster {

namespace {

constexpr qint64 sliceMilliseconds = 6;
constexpr int rowsBetweenLooks = 64; ///< at the clock

} // namespace

RowFinder::RowFinder(QObject *parent) : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &RowFinder::searchSome);
}

void RowFinder::find(QAbstractItemModel &model, int column, const QString &text, int row)
{
    stop();
    if (m_model != &model) {
        if (m_model)
            m_model->disconnect(this);
        m_model = &model;
        connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowFinder::stop);
        connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &RowFinder::stop);
        connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RowFinder::stop);
        connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RowFinder::stop);
    }
    m_column = column;
    m_text = text;
    m_left = model.rowCount();
    m_row = m_left > 0 ? row % m_left : 0;
    searchSome();
}

void RowFinder::stop()
{
    m_next.stop();
}

void RowFinder::searchSome()
{
    if (!m_model)
        return;
    QElapsedTimer clock;
    clock.start();
    const int count = m_model->rowCount();
    for (; m_left > 0; --m_left) {
        if (m_left % rowsBetweenLooks == 0 && clock.elapsed() >= sliceMilliseconds) {
            m_next.start();
            return;
        }
        const int row = m_row;
        m_row = row + 1 < count ? row + 1 : 0;
        if (m_model->index(row, m_column).data().toString().startsWith(m_text, Qt::CaseInsensitive)) {
            Q_EMIT found(row);
            return;
        }
    }
}

} // namespace Muster
