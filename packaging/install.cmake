# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where everything goes with `cmake --install`. On Linux the places of the XDG and GNU conventions; on macOS and Windows the programs
# side by side, in a bundle or a folder, to which macdeployqt or windeployqt adds Qt (packaging/package.cmake).

include(GNUInstallDirs)

# AppStream wants a name that begins with a domain. Muster has no home on the web yet: whoever gives it one changes this, and gives
# MUSTER_SCREENSHOTS_URL the address of a folder with the pictures of resources/screenshots, without which a software centre shows none.
set(MUSTER_APPLICATION_ID io.github.muster.muster)
set(MUSTER_SCREENSHOTS_URL "" CACHE STRING "Where the pictures of resources/screenshots can be fetched, for the AppStream data")

# One day: as AppStream writes it, and as a Debian changelog does (packaging/debian/changelog.in).
set(MUSTER_RELEASE_DATE 2026-11-21)
set(MUSTER_RELEASE_TIME "Sat, 21 Nov 2026 00:00:00 +0000")

set(MUSTER_SCREENSHOTS "")
if(MUSTER_SCREENSHOTS_URL)
    set(MUSTER_SCREENSHOTS "  <screenshots>
    <screenshot type=\"default\">
      <caption>The workspace blocklist</caption>
      <image>${MUSTER_SCREENSHOTS_URL}/blocklist-light.png</image>
    </screenshot>
    <screenshot>
      <caption>A verdict for every row before anything is sent</caption>
      <image>${MUSTER_SCREENSHOTS_URL}/import-review-light.png</image>
    </screenshot>
    <screenshot>
      <caption>The roster of a campaign that has left draft, locked, in the dark</caption>
      <image>${MUSTER_SCREENSHOTS_URL}/roster-frozen-dark.png</image>
    </screenshot>
    <screenshot>
      <caption>Who was blocked, why and when</caption>
      <image>${MUSTER_SCREENSHOTS_URL}/overview-light.png</image>
    </screenshot>
  </screenshots>
")
endif()

if(APPLE OR WIN32)
    include(packaging/platforms.cmake)
    install(TARGETS muster muster-cli muster-sandbox BUNDLE DESTINATION . RUNTIME DESTINATION .)
    install(FILES resources/samples/opt-outs.csv DESTINATION samples)
    install(FILES LICENSE DESTINATION .)
else()
    configure_file(packaging/muster.metainfo.xml.in ${CMAKE_BINARY_DIR}/generated/muster.metainfo.xml @ONLY)
    install(TARGETS muster muster-cli muster-sandbox RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES packaging/muster.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_BINARY_DIR}/generated/muster.metainfo.xml RENAME ${MUSTER_APPLICATION_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES packaging/muster.1 packaging/muster-cli.1 packaging/muster-sandbox.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES resources/samples/opt-outs.csv DESTINATION ${CMAKE_INSTALL_DATADIR}/muster/samples)
    install(FILES resources/icons/muster.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES packaging/muster-symbolic.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
endif()

add_subdirectory(packaging/generate)
include(packaging/package.cmake)
