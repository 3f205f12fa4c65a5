# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where everything goes with `cmake --install`: the places of the XDG and GNU conventions.

include(GNUInstallDirs)

install(TARGETS muster muster-cli muster-sandbox RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/muster.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/muster.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/muster-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES resources/samples/opt-outs.csv DESTINATION ${CMAKE_INSTALL_DATADIR}/muster/samples)
if(EXISTS ${CMAKE_SOURCE_DIR}/resources/icons/muster.svg)
    install(FILES resources/icons/muster.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
