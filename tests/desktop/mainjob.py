# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, done by somebody who sees nothing: block a list of opt-outs, hear what becomes of it, take a block back, undo that, edit a
draft roster, and hear why a frozen one cannot be edited. Usage: mainjob.py MUSTER, in a home of its own."""

import os
import re
import subprocess
import sys

import pyatspi
from accessibletree import Desk, Missed, Table, application, fail, find, focused, listener, say, wait_for

BUTTON = pyatspi.ROLE_PUSH_BUTTON
MANY = 20000
PEOPLE = ["heard-only-one", "heard-only-two", "heard-only-three"]


def table_in(window, name, rows=None):
    def ask():
        node = find(window, pyatspi.ROLE_TABLE, name)
        table = Table(node) if node else None
        return table if table and table.rows > 0 and (rows is None or table.rows == rows) else None
    return wait_for(f"table {name!r}" + (f" of {rows} rows" if rows is not None else ""), ask)


def heard(pattern):
    return wait_for(f"an announcement of {pattern!r}", lambda: next((text for text in listener.alerts if re.search(pattern, text)), None))


def block_a_list(desk):
    window = wait_for("the window", desk.window)
    desk.tab_to(BUTTON, r"^Go to the lists")  # of the welcome page, which a new profile begins with
    desk.press("space")
    blocked = table_in(window, "Blocked people")
    already = blocked.cell(0, blocked.column("Public identifier"))
    say(f"{blocked.rows} rows; first {already}")

    desk.press("ctrl+n")
    dialog = wait_for("the dialog", desk.dialog)
    wait_for("the cursor in the text", lambda: (here := focused(dialog)) and here.getRole() == pyatspi.ROLE_TEXT)
    lines = [*PEOPLE, PEOPLE[0], already, "https://www.linkedin.com/company/acme"]
    desk.type("\n".join(lines))
    wait_for("the number of rows", lambda: find(dialog, None, f"{len(lines)} rows"))
    listener.forget()
    desk.press("ctrl+Return")

    review = table_in(dialog, "Rows and their verdicts", len(lines))
    verdicts = wait_for("all verdicts", lambda: (texts := review.texts("Verdict")) and len(texts) == len(lines) and texts)
    say("verdicts: " + "; ".join(verdicts))
    expected = ["Ready"] * 3 + ["Duplicate", "Already blocked", "Invalid"]
    for verdict, word in zip(verdicts, expected):
        if not verdict.startswith(word):
            raise Missed(f"verdict {word!r} (was {verdict!r})")
    for verdict in (verdicts[3], verdicts[5]):
        if ":" not in verdict:
            raise Missed(f"the reason in {verdict!r}")
    say("counts: " + heard(r"Ready, 3"))

    desk.tab_to(pyatspi.ROLE_TEXT, r"[Rr]eason")
    desk.type("Requested opt-out")
    desk.tab_to(BUTTON, r"^Block 3 people")
    listener.forget()
    desk.press("space")
    say("end: " + heard("^Blocked 3 people"))
    wait_for("the dialog to close", lambda: not desk.dialog())
    return window


def follow_a_long_job(desk, folder):
    """A file with many people, so that there is progress to be heard."""
    path = os.path.join(folder, "opt-outs.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("Public identifier,Reason\n")
        file.writelines(f"heard-of-many-{number},Partner\n" for number in range(MANY))
    desk.press("ctrl+n")
    dialog = wait_for("the dialog", desk.dialog)
    desk.tab_to(BUTTON, "^Choose a file")
    desk.press("space")
    wait_for("the file dialog", lambda: desk.dialog() != dialog)
    desk.type(path)
    desk.press("Return")
    wait_for("the file", lambda: find(dialog, None, f"{MANY:,} rows"))
    desk.press("ctrl+Return")
    table_in(dialog, "Rows and their verdicts", MANY)
    desk.tab_to(BUTTON, f"^Block {MANY:,} people")
    listener.forget()
    desk.press("space")
    say("end: " + heard(f"^Blocked {MANY:,} people"))
    values = [value for name, value in listener.progress if name.startswith("Blocking")]
    say(f"progress: {values}")
    if len(set(values)) < 3:
        raise Missed("progress")
    wait_for("the dialog to close", lambda: not desk.dialog())


def unblock_and_undo(desk, window):
    desk.press("ctrl+f")
    wait_for("the search", lambda: (here := focused(window)) and here.getRole() == pyatspi.ROLE_TEXT)
    desk.type(PEOPLE[1])
    table = table_in(window, "Blocked people", 1)
    wait_for("the person", lambda: table.texts("Public identifier") == [PEOPLE[1]])
    if not table.texts("Reason")[0].startswith("Requested opt-out"):
        raise Missed("the reason that was given")
    desk.press("Down")
    wait_for("a selected row", lambda: table.selected() == [0])
    desk.press("Delete")
    dialog = wait_for("the question", desk.dialog)
    say("asked: " + dialog.name)
    desk.tab_to(BUTTON, r"^Unblock 1")
    listener.forget()
    desk.press("space")
    say("end: " + heard("^Unblocked 1 person"))
    wait_for("the person to be gone", lambda: table.rows == 0 or not find(window, pyatspi.ROLE_TABLE, "Blocked people"))

    desk.press("ctrl+z")
    wait_for("the question", desk.dialog)
    desk.tab_to(BUTTON, r"^Block 1|^Undo")
    listener.forget()
    desk.press("space")
    say("end: " + heard("^Blocked 1 person"))
    wait_for("the person to be back", lambda: table_in(window, "Blocked people", 1).texts("Public identifier") == [PEOPLE[1]])


def go_to(desk, text):
    desk.press("ctrl+k")
    wait_for("the palette", lambda: (here := focused(desk.window())) and here.getRole() == pyatspi.ROLE_TEXT)
    desk.type(text)
    wait_for(f"{text!r} among what is found",
             lambda: (found := find(desk.window(), pyatspi.ROLE_LIST, "Found")) and found.childCount > 0
             and any(text.lower() in found.getChildAtIndex(index).name.lower() for index in range(found.childCount)))
    desk.press("Return")


def edit_a_roster(desk, window):
    go_to(desk, "Practice Puffle")
    wait_for("its name", lambda: desk.window(name="Practice Puffle"))
    go_to(desk, "Newsletter warm-up")
    leads = table_in(window, "Leads")
    desk.tab_to(pyatspi.ROLE_TABLE, "Leads")
    desk.press("ctrl+Home", "F2")
    editor = wait_for("an editor", lambda: (here := focused(window)) and here.getRole() == pyatspi.ROLE_TEXT and here)
    heading = editor.name
    say(f"edits {heading} of {leads.texts_of_row(0)}")
    listener.forget()
    desk.press("ctrl+a")
    desk.type("Heard Only")
    desk.press("Return")
    wait_for("the new text, confirmed",
             lambda: (text := leads.cell(0, leads.column(heading))).startswith("Heard Only") and "not confirmed" not in text)
    say("end: " + heard("^Changed 1 lead"))


def meet_a_frozen_roster(desk, window):
    go_to(desk, "EU Fintech")
    wait_for("the page", lambda: find(window, None, "^EU Fintech$"))
    leads = table_in(window, "Leads")
    desk.tab_to(pyatspi.ROLE_TABLE, "Leads")
    before = leads.texts_of_row(0)
    listener.forget()
    desk.press("ctrl+Home", "F2")
    say("told: " + heard("frozen"))
    if leads.texts_of_row(0) != before or focused(window).getRole() == pyatspi.ROLE_TEXT:
        raise Missed("the lock of a frozen roster")


def main():
    with subprocess.Popen([sys.argv[1], "--profile", os.path.join(os.environ["HOME"], "profile")]) as program:
        app = None
        try:
            app = wait_for("the program", lambda: application("muster"), 30)
            desk = Desk(app)
            window = block_a_list(desk)
            follow_a_long_job(desk, os.environ["HOME"])
            unblock_and_undo(desk, window)
            edit_a_roster(desk, window)
            meet_a_frozen_roster(desk, window)
            say("done")
            return 0
        except Missed as problem:
            return fail(problem, app)
        finally:
            program.terminate()


sys.exit(main())
