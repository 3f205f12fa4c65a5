# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the window's program needs on Windows (an icon and its version among its resources, no console) and on macOS (a bundle that opens
# lists). Not built there yet.

set(icons ${CMAKE_BINARY_DIR}/packaging/generate)
if(WIN32)
    configure_file(packaging/windows/muster.rc.in ${CMAKE_BINARY_DIR}/generated/muster.rc @ONLY)
    target_sources(muster PRIVATE ${CMAKE_BINARY_DIR}/generated/muster.rc)
    set_target_properties(muster PROPERTIES WIN32_EXECUTABLE ON)
    set_source_files_properties(${CMAKE_BINARY_DIR}/generated/muster.rc TARGET_DIRECTORY muster
        PROPERTIES OBJECT_DEPENDS ${icons}/muster.ico)
    add_dependencies(muster muster-icon-files)
elseif(APPLE)
    target_sources(muster PRIVATE ${icons}/muster.icns)
    set_source_files_properties(${icons}/muster.icns TARGET_DIRECTORY muster PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(muster PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_SOURCE_DIR}/packaging/macos/Info.plist.in
        MACOSX_BUNDLE_BUNDLE_NAME Muster
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_GUI_IDENTIFIER ${MUSTER_APPLICATION_ID}
        MACOSX_BUNDLE_ICON_FILE muster.icns)
    add_dependencies(muster muster-icon-files)
endif()
