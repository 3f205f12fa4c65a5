// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QHash>

class QAction;
class QLabel;
class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Muster {

class SearchField;

/// Actions of one part of the program, for the guide's list of keys.
struct GuideKeys
{
    QString title;
    QList<QAction *> actions; ///< those without keys are left out; read when they are given
};

/// The guide: contents with a search over all topics, and beside them the topic. A window of its own, which stays usable beside modal
/// dialogs; so it has no parent, and belongs to whoever made it. Escape closes it.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    /// `language`: which texts to take where they are there ("de", "pt_BR"), such as QLocale().name(); the headings are in the program's
    /// language anyway.
    explicit GuideDialog(const QString &language);
    ~GuideDialog() override;

    /// What the topic on the keyboard lists besides its text. It may be given anew.
    void setKeys(const QList<GuideKeys> &keys);
    /// Shows the window, in front, with this topic; the one that is shown where it is empty, the first where there is no such.
    void openAt(const QString &topic);
    /// The topic that is shown.
    [[nodiscard]] QString topic() const { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *makeSide();
    QWidget *makeTextSide();
    void fillContents();
    [[nodiscard]] QString textOf(const QString &topic) const;
    void show(const QString &topic);
    void goTo(const QString &topic);
    void goBack(int steps);
    void render();
    void showSection(int section);
    void choose(QTreeWidgetItem *item);
    void search();
    [[nodiscard]] int countIn(const QString &topic) const;
    void highlight();
    void findNext(bool backward);

    QString m_language;
    QString m_topic;
    QStringList m_visited; ///< topics, oldest first
    int m_place = -1;      ///< in m_visited
    QString m_keys;        ///< Markdown
    QHash<QString, QString> m_plain; ///< each topic's text as it is read, for the search
    SearchField *m_search;
    QTreeWidget *m_contents;
    QLabel *m_found;
    QTextBrowser *m_text;
    QToolButton *m_back;
    QToolButton *m_forward;
};

} // namespace Muster
