# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by packaging/run and packaging/test: what building and running Muster needs, and how it gets here.
# shellcheck shell=bash

# What the compiler needs, then what CMake finds, then what the finished programs look for.
muster_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev
    libexpected-dev libcpp-httplib-dev libuchardet-dev libicu-dev libexpat1-dev libsqlite3-dev libsodium-dev libxlsxwriter-dev zlib1g-dev
    fonts-inter fontconfig
)

# What only the tests need: a linker that is done at once, a keyring and a desktop of their own, an ear for the accessibility tree, and
# what checks the files that a desktop, a shell and man read. packaging/test adds them to the above.
muster_test_packages=(
    mold
    dbus gnome-keyring libsecret-tools
    xvfb xauth xdotool at-spi2-core python3-pyatspi gir1.2-atspi-2.0
    desktop-file-utils appstream bash fish zsh mandoc
)

say() { printf '%s\n' "$*"; }
die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# Prints the packages that are not installed, one a line.
missing_packages() {
    local package
    for package in "${muster_packages[@]}"; do
        case $(dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null) in
            *'install ok installed'*) ;;
            *) printf '%s\n' "$package" ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

say_what_is_needed() {
    say "Muster needs a C++20 compiler (GCC 12 or newer), CMake 3.22, Ninja, pkg-config, Qt 6.4 with its SVG and"
    say "Linguist tools, tl::expected, cpp-httplib, uchardet, ICU, expat, SQLite 3, QtKeychain, libsodium, libxlsxwriter and zlib."
    say "On Debian 12 the packages are: ${muster_packages[*]}"
}

# Installs what is missing, saying what; on a system without apt-get says what is needed and stops.
install_prerequisites() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        local tool
        for tool in c++ cmake ninja pkg-config; do
            if ! command -v "$tool" >/dev/null; then
                say "This is not a Debian system, so nothing can be installed from here."
                say_what_is_needed
                die "$tool is missing"
            fi
        done
        return 0 # CMake names any library that is still missing
    fi
    local missing
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -eq 0 ] && return 0
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "that takes root, and there is no sudo here. As root: apt-get install ${missing[*]}"
    fi
    if ! as_root apt-get update -qq ||
        ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; then
        say_what_is_needed
        die "apt-get could not install them; see above. Releases older than Debian 12 do not have all of them"
    fi
    say "Installed."
}

# Configures and builds a preset into build/<preset>, only what has changed. To be called in the top folder.
build_preset() {
    local preset=$1 log
    say "Building in build/$preset ..."
    mkdir -p "build/$preset"
    log=build/$preset/configure.log
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; die "CMake could not configure the build; see above"; }
    cmake --build --preset "$preset" || die "the build failed; see above"
}
