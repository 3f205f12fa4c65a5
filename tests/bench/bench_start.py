#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long Muster takes to its first frame, and what it weighs, beside KeePassXC under the same X server.

Usage: bench_start.py MUSTER [ROUNDS]

Run it with DISPLAY set, within a D-Bus session of its own (packaging/bench start does both). Programs are started in turn: KeePassXC,
Muster on a profile that has been used (warm), Muster on a new one (cold, Practice is filled). A first frame is the moment from which an
image of a mapped window that is large enough to be the program's own shows more than a plain ground; it is looked for in the same way for
all of them. Exit status 1: a bar is missed.
"""
import ctypes
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

COLOURS = 6            # as many different ones make a picture, not a ground
SIDE = 300             # pixels; a splash or a tip is smaller
PATIENCE = 30          # seconds
SETTLED = 5            # seconds after the first frame, when memory is looked at
INDEXED = 15           # the same, when the indexes have been read too
MOST_RESIDENT = 80     # MB
MOST_TIMES_PEER = 1.0  # first frame


class Attributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")] + [
        ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("window_class", ctypes.c_int), ("bit_gravity", ctypes.c_int),
        ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long), ("your_event_mask", ctypes.c_long),
        ("do_not_propagate_mask", ctypes.c_long), ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Image(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")] + [
        ("pixels", ctypes.c_void_p)] + [(name, ctypes.c_int) for name in (
            "byte_order", "bitmap_unit", "bitmap_bit_order", "bitmap_pad", "depth", "bytes_per_line", "bits_per_pixel")]


class Screen:
    """What is to be seen on the X server."""

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        for name, result in (("XOpenDisplay", ctypes.c_void_p), ("XDefaultRootWindow", ctypes.c_ulong),
                             ("XGetImage", ctypes.POINTER(Image))):
            getattr(self.x, name).restype = result
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        if not self.display:
            sys.exit("bench_start: no X server at DISPLAY")
        self.root = self.x.XDefaultRootWindow(self.display)
        # A window may be gone before it is asked about.
        self.ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, error: 0)
        self.x.XSetErrorHandler(self.ignore)

    def windows(self):
        """Mapped ones that are large enough."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XQueryTree(self.display, ctypes.c_ulong(self.root), ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
                          ctypes.byref(count))
        found = []
        for window in children[:count.value] if count.value else []:
            look = Attributes()
            if self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(window), ctypes.byref(look)) and look.map_state == 2 and min(
                    look.width, look.height) >= SIDE:
                found.append((window, look.width, look.height))
        if count.value:
            self.x.XFree(children)
        return found

    def is_painted(self, window, width, height):
        """More colours than a ground has, on lines all over the window."""
        image = self.x.XGetImage(self.display, ctypes.c_ulong(window), 0, 0, width, height, ctypes.c_ulong(0xFFFFFFFF), 2)
        if not image:
            return False
        told = image.contents
        colours = set()
        for line in range(0, told.height, 16):
            pixels = ctypes.string_at(told.pixels + line * told.bytes_per_line, told.width * 4)
            colours.update(memoryview(pixels).cast("I"))
            if len(colours) >= COLOURS:
                break
        self.x.XDestroyImage(image)
        return len(colours) >= COLOURS

    def wait_for_frame(self, began, process):
        """Seconds from `began`."""
        while time.monotonic() - began < PATIENCE and process.poll() is None:
            for window in self.windows():
                if self.is_painted(*window):
                    return time.monotonic() - began
            time.sleep(0.002)
        sys.exit("bench_start: %s showed nothing" % process.args[0])


def weight(pid):
    """Resident, proportional and anonymous memory in MB."""
    told = {}
    for name in ("status", "smaps_rollup"):
        with open("/proc/%d/%s" % (pid, name), encoding="ascii", errors="replace") as lines:
            for line in lines:
                key, _, value = line.partition(":")
                if key in ("VmRSS", "Pss", "Anonymous"):
                    told[key] = int(value.split()[0]) / 1024
    return told["VmRSS"], told["Pss"], told["Anonymous"]


def start(screen, command, home, settled=SETTLED):
    """First frame in seconds, and weight()."""
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/share",
                       XDG_CACHE_HOME=home + "/cache", XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    environment.pop("MUSTER_API_KEY", None)
    while screen.windows():
        time.sleep(0.05)
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    frame = screen.wait_for_frame(began, process)
    time.sleep(settled)
    memory = weight(process.pid)
    process.terminate()
    process.wait()
    return (frame, *memory)


def main():
    muster, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7
    if shutil.which("keepassxc") is None:
        sys.exit("bench_start: there is no keepassxc to compare with")
    screen = Screen()
    results = {"KeePassXC": [], "Muster, warm": [], "Muster, cold": []}
    with tempfile.TemporaryDirectory(prefix="muster-bench-") as home:
        os.chmod(home, 0o700)
        os.mkdir(home + "/config")
        os.mkdir(home + "/config/keepassxc")
        with open(home + "/config/keepassxc/keepassxc.ini", "w", encoding="ascii") as settings:
            settings.write("[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n")
        warm = [muster, "--profile", home + "/warm"]
        start(screen, warm, home)  # fills its profile
        start(screen, ["keepassxc"], home)
        for turn in range(rounds):
            results["KeePassXC"].append(start(screen, ["keepassxc"], home))
            results["Muster, warm"].append(start(screen, warm, home))
            results["Muster, cold"].append(start(screen, [muster, "--profile", "%s/cold%d" % (home, turn)], home))
        indexed = max(start(screen, [muster, "--profile", home + name], home, INDEXED)[1] for name in ("/warm", "/cold-indexed"))
    print("%-14s %12s %14s %9s %9s %9s" % ("medians of %d" % rounds, "first frame", "(least..most)", "resident", "Pss", "anonymous"))
    medians = {}
    for name, runs in results.items():
        frames = [run[0] * 1000 for run in runs]
        medians[name] = [statistics.median(column) for column in zip(*runs)]
        print("%-14s %9.0f ms %14s %6.1f MB %6.1f MB %6.1f MB" % (
            name, medians[name][0] * 1000, "%.0f..%.0f" % (min(frames), max(frames)), *medians[name][1:]))
    ratio = medians["Muster, warm"][0] / medians["KeePassXC"][0]
    cold = medians["Muster, cold"][0] / medians["KeePassXC"][0]
    resident = max(medians["Muster, warm"][1], medians["Muster, cold"][1], indexed)
    print("first frame beside KeePassXC: %.2f warm, %.2f cold (bar: %.1f)" % (ratio, cold, MOST_TIMES_PEER))
    print("resident: %.1f MB, with the indexes read %.1f MB (bar: %d)" % (medians["Muster, warm"][1], indexed, MOST_RESIDENT))
    return int(max(ratio, cold) > MOST_TIMES_PEER or resident > MOST_RESIDENT)


if __name__ == "__main__":
    sys.exit(main())
