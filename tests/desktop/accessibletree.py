# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a blind person at the keyboard has of a program: its accessibility tree, what is announced, and keys. Nothing else."""

import re
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 15.0  # seconds for anything to come


class Missed(Exception):
    """What was waited for did not come; says what, and what was there instead."""


class Listener:
    """Everything that is announced: alerts that come into view, values of progress bars, where the focus goes."""

    def __init__(self):
        self.focus = None
        self.alerts = []
        self.progress = []
        pyatspi.Registry.registerEventListener(self._shown, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self._moved, "object:property-change:accessible-value")
        pyatspi.Registry.registerEventListener(self._focused, "object:state-changed:focused")
        self._context = GLib.MainContext.default()

    def _shown(self, event):
        try:
            if event.detail1 and event.source.getRole() in (pyatspi.ROLE_ALERT, pyatspi.ROLE_NOTIFICATION):
                self.alerts.append(event.source.name)
        except (GLib.Error, LookupError, RuntimeError):
            pass  # gone before it could be asked

    def _focused(self, event):
        if event.detail1:
            self.focus = event.source

    def _moved(self, event):
        try:
            if event.source.getRole() == pyatspi.ROLE_PROGRESS_BAR:
                value = event.source.queryValue()
                self.progress.append((event.source.name, value.currentValue))
        except (GLib.Error, LookupError, NotImplementedError, RuntimeError):
            pass

    def pump(self):
        while self._context.iteration(False):
            pass

    def forget(self):
        self.pump()
        self.alerts.clear()
        self.progress.clear()


listener = Listener()


def wait_for(what, ask, patience=PATIENCE):
    """Asks until the answer is true, and returns it."""
    end = time.monotonic() + patience
    while True:
        listener.pump()
        try:
            answer = ask()
        except (GLib.Error, LookupError, RuntimeError, NotImplementedError):
            answer = None  # what was asked about went meanwhile
        if answer:
            return answer
        if time.monotonic() > end:
            raise Missed(what)
        time.sleep(0.02)


def states(node):
    return node.getState()


def is_shown(node):
    return states(node).contains(pyatspi.STATE_SHOWING)


def application(name):
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        if child is not None and child.name == name:
            return child
    return None


def shown_nodes(root):
    """All that can be seen below a node, in reading order. Tables and lists are not entered: they may have millions of cells."""
    pending = [root]
    while pending:
        node = pending.pop()
        if node is None or not is_shown(node):
            continue
        yield node
        if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
            continue
        children = [node.getChildAtIndex(index) for index in range(node.childCount)]
        pending.extend(reversed(children))


def find(root, role, name=""):
    """The first shown node of a role (None: of any) whose name holds this regular expression; None where there is none."""
    for node in shown_nodes(root):
        if role in (None, node.getRole()) and re.search(name, node.name):
            return node
    return None


INSIDE = (pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL)


def focused(root):
    """What has the focus: what last told so, if it still has it, else what a walk through the window finds. Of a list or table itself:
    Qt calls its current row focused even where the list is not. The editor of a cell tells that it has the focus, and is nobody's child."""
    told = listener.focus
    try:
        if told is not None and states(told).contains(pyatspi.STATE_FOCUSED) and told.getRole() not in INSIDE:
            return told
    except (GLib.Error, LookupError, RuntimeError):
        pass  # it went
    for node in shown_nodes(root):
        if states(node).contains(pyatspi.STATE_FOCUSED) and node.getRole() not in (pyatspi.ROLE_FILLER, *INSIDE):
            return node
    return None


class Table:
    """A table as a screen reader walks through it."""

    def __init__(self, node):
        self.node = node
        self.table = node.queryTable()

    @property
    def rows(self):
        return self.table.nRows

    def column(self, heading):
        for index in range(self.table.nColumns):
            if self.table.getColumnDescription(index) == heading:
                return index
        raise Missed(f"column {heading!r} of {self.node.name!r}")

    def cell(self, row, column):
        return self.table.getAccessibleAt(row, column).name

    def texts(self, heading):
        column = self.column(heading)
        return [self.cell(row, column) for row in range(self.rows)]

    def texts_of_row(self, row):
        return [self.cell(row, column) for column in range(self.table.nColumns)]

    def selected(self):
        return list(self.table.getSelectedRows())


class Desk:
    """The program's windows and the keyboard before them."""

    def __init__(self, app):
        self.app = app

    def window(self, role=pyatspi.ROLE_FRAME, name=""):
        for index in reversed(range(self.app.childCount)):  # the newest is in front
            child = self.app.getChildAtIndex(index)
            if child is not None and child.getRole() == role and is_shown(child) and re.search(name, child.name):
                return child
        return None

    def dialog(self, name=""):
        return self.window(pyatspi.ROLE_DIALOG, name)

    def top(self):
        return self.dialog() or self.window()

    def press(self, *keys):
        self._focus_window()
        subprocess.run(["xdotool", "key", "--delay", "15", *keys], check=True, timeout=20)

    def type(self, text):
        self._focus_window()
        for number, line in enumerate(text.split("\n")):
            if number > 0:
                subprocess.run(["xdotool", "key", "Return"], check=True, timeout=20)
            subprocess.run(["xdotool", "type", "--delay", "6", line], check=True, timeout=60)

    def tab_to(self, role, name, most=60):
        """Tab until the focus is there, as one does who does not see where it is."""
        self._focus_window()
        came_by = []
        for _ in range(most):
            here = wait_for("anything with the focus", lambda: focused(self.top()))
            if here.getRole() == role and re.search(name, here.name):
                return here
            came_by.append(f"{here.getRoleName()} {here.name!r}")
            self.press("Tab")
            before = here
            wait_for(f"the focus to leave {came_by[-1]}", lambda: focused(self.top()) != before, 5)
        raise Missed(f"{name!r} by Tab; came by " + ", ".join(came_by))

    def _focus_window(self):
        """There is no window manager here to give a new window the keyboard."""
        def is_active():
            if states(self.top()).contains(pyatspi.STATE_ACTIVE):
                return True
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", ".+"], capture_output=True, text=True, timeout=20)
            windows = sorted(int(line) for line in found.stdout.split())
            if windows:
                subprocess.run(["xdotool", "windowfocus", str(windows[-1])], timeout=20)
            return False
        wait_for("a window with the keyboard", is_active)


def say(text):
    print(f"{time.monotonic():9.2f}  {text}", flush=True)


def tree(root):
    """For the message when something was missed."""
    lines = []
    try:
        for node in shown_nodes(root):
            lines.append(f"  {node.getRoleName()} {node.name!r} {node.description!r}")
    except (GLib.Error, LookupError, RuntimeError) as problem:
        lines.append(f"  ... {problem}")
    return "\n".join(lines[:200])


def fail(problem, app):
    print(f"FAILED: {problem} did not come", file=sys.stderr)
    print("Heard: " + "; ".join(listener.alerts[-8:]), file=sys.stderr)
    for index in range(app.childCount if app else 0):
        print(tree(app.getChildAtIndex(index)), file=sys.stderr)
    return 1
