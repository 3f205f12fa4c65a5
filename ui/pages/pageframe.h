// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QAction;
class QKeySequence;
class QStackedWidget;
class QVBoxLayout;

namespace Muster {

class Banner;
class DetailsSplitter;
class PageHeader;
class Placeholder;
class Settings;
struct PageNotice;

/// What pages with a list have in common: header, banner and filters on top, rows (or what stands in their place) beside the details, a bar
/// below. Header and banner are made first, then what the page makes: that is the order in which Tab comes to them.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    ~PageFrame() override;

    /// Everything that can be done here, with its keys and its section of the menu, for the finder and the window's menu. They belong to the
    /// page, which listens to the keys itself while it is visible.
    [[nodiscard]] QList<QAction *> pageActions() const { return m_actions; }

protected:
    /// The parts a page brings; it becomes their parent. `tops`: what stands under the banner, from the top down.
    struct Parts
    {
        QList<QWidget *> tops;
        QAbstractItemView *rows;
        QWidget *details;
        QWidget *bar;
    };

    explicit PageFrame(QWidget *parent = nullptr);
    /// Once, from the constructor. `name` is what the splitter is remembered under ("blocklist"); `settings` must outlive the page.
    void layOut(const Parts &parts, Settings &settings, const QString &name);

    [[nodiscard]] PageHeader &header() const { return *m_header; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] Placeholder &placeholder() const { return *m_placeholder; }
    [[nodiscard]] DetailsSplitter &splitter() const { return *m_splitter; }

    /// Null: no banner.
    void showBanner(const PageNotice *notice);
    /// In the place of the rows; null: the rows. `isBare`: there is nothing to filter, to look at or to count either, so those parts go.
    void showPlaceholder(const PageNotice *notice, bool isBare);
    [[nodiscard]] bool showsRows() const;

    // Each gives its section too, which setMenuSection() may change.

    /// For the whole page.
    QAction *addAction(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act);
    /// Its keys mean this only in the table: in a text field they edit text. Also in the table's context menu.
    QAction *addTableAction(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act);
    /// Told of with its keys, but listened to elsewhere: a search field hears its own keys.
    QAction *addToldAction(const QString &text, const QKeySequence &keys, const std::function<void()> &act);
    /// One that exists.
    void addToldAction(QAction *action);

private:
    QAction *makeAction(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act);

    PageHeader *m_header;
    Banner *m_banner;
    Placeholder *m_placeholder = nullptr;
    QStackedWidget *m_stack = nullptr;
    DetailsSplitter *m_splitter = nullptr;
    Parts m_parts{};
    QList<QAction *> m_actions;
};

} // namespace Muster
