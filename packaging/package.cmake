# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Packages, made by CPack of what install.cmake installs. On Debian: packaging/package. Neither Windows nor macOS has been built yet; what
# there is for them, here and in platforms.cmake, is written after the documentation of Qt and CPack:
#   Windows  cmake --preset release; cmake --build --preset release; windeployqt --release build/release/bin/muster.exe; cpack -G NSIS
#            The sandbox's signals and sockets (app/sandbox) are POSIX and have to be ported first.
#   macOS    the same with macdeployqt build/release/bin/muster.app and cpack -G DragNDrop. An image that others can open has to be signed
#            and notarised.

set(CPACK_PACKAGE_NAME muster)
set(CPACK_PACKAGE_VENDOR "The Muster authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keep outreach blocklists and the rosters of campaigns")
set(CPACK_PACKAGE_DESCRIPTION "Muster is for the people who keep the lists of an outreach team: who must
never be contacted, and who is on which campaign. It works with WaLead, Puffle
and SendKit. Every row of a list gets a verdict before anything is sent, and
afterwards every row is accounted for.

There is a window (muster), the same for scripts (muster-cli), and a practice
workspace that needs no account, no key and no network (muster-sandbox serves
it by itself).")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES muster Muster)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Muster)
set(CPACK_STRIP_FILES TRUE)
set(CPACK_VERBATIM_VARIABLES TRUE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME Muster)
    set(CPACK_NSIS_MUI_ICON ${CMAKE_BINARY_DIR}/packaging/generate/muster.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME muster.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Muster)
else()
    set(CPACK_GENERATOR DEB)
    # Muster has no postal address yet either: whoever publishes a package puts theirs here.
    set(MUSTER_MAINTAINER "The Muster authors <muster@example.org>" CACHE STRING "Who answers for a Debian package")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${MUSTER_MAINTAINER})
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Found at run time only: the window's font, Qt's own texts, Wayland, and what a keyring is reached through.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, libsecret-1-0, qt6-translations-l10n, qt6-wayland")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/debian/stage.cmake)
    configure_file(packaging/debian/changelog.in ${CMAKE_BINARY_DIR}/generated/debian-changelog @ONLY)
    set(CPACK_MUSTER_DOCUMENTS ${CMAKE_SOURCE_DIR}/packaging/debian/copyright ${CMAKE_SOURCE_DIR}/CHANGELOG.md
        ${CMAKE_BINARY_DIR}/generated/debian-changelog ${CMAKE_SOURCE_DIR}/packaging/debian/lintian-overrides)
endif()
include(CPack)
