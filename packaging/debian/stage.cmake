# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by CPack on what it is about to pack: the rest of what Debian's policy asks for. Compressed without names and dates, so that the
# same source makes the same package.

set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
set(doc ${root}/share/doc/muster)

list(GET CPACK_MUSTER_DOCUMENTS 0 copyright)
list(GET CPACK_MUSTER_DOCUMENTS 1 changes)
list(GET CPACK_MUSTER_DOCUMENTS 2 debian_changes)
list(GET CPACK_MUSTER_DOCUMENTS 3 overrides)
file(MAKE_DIRECTORY ${doc} ${root}/share/lintian/overrides)
configure_file(${copyright} ${doc}/copyright COPYONLY)
configure_file(${changes} ${doc}/changelog COPYONLY)
configure_file(${debian_changes} ${doc}/changelog.Debian COPYONLY)
configure_file(${overrides} ${root}/share/lintian/overrides/muster COPYONLY)

file(GLOB compressed ${doc}/changelog ${doc}/changelog.Debian ${root}/share/man/man1/*.1)
file(CHMOD ${compressed} ${doc}/copyright ${root}/share/lintian/overrides/muster
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
execute_process(COMMAND gzip -9nf ${compressed} COMMAND_ERROR_IS_FATAL ANY)

file(GLOB programs ${root}/bin/*)
execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${programs} COMMAND_ERROR_IS_FATAL ANY)
