// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Muster {

class Settings;

/// What a fresh profile begins with: what Muster is, and the ways to a first job on Practice, to one's own connection and to the guide.
/// It asks for them by signals; it stays where it is until another page takes its place.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Whether a start is to show this page: a profile that no window has been opened on before, from its first start until end(). Told by
    /// what the profile remembers, so ask before anything else is written into it.
    [[nodiscard]] static bool isDue(Settings &settings);
    /// It was dismissed, or a job of one's own has begun: no start shows it again.
    static void end(Settings &settings);

    /// The list that sampleRequested() is about, as text.
    [[nodiscard]] static QString sampleList();
    /// How it is called: "Sample list of opt-outs".
    [[nodiscard]] static QString sampleName();

Q_SIGNALS:
    /// Check the sample list: open the import of Practice WaLead's workspace blocklist with it, at the review.
    void sampleRequested();
    void connectionRequested();
    void guideRequested();
    /// Do not show it at the next start, and show a list now.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePoints();
    QWidget *makeButtons();
    void updateIcons();

    QLabel *m_mark;
    QList<QLabel *> m_icons; ///< of the points, in their order
};

} // namespace Muster
