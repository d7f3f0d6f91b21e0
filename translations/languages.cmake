# Included by ui/CMakeLists.txt. Translation files become resources of the window; the pseudo-languages are for tests only.
set(DISCLENS_LANGUAGES en)
if(NOT TARGET Qt6::lrelease)
  message(FATAL_ERROR "Qt's translation tools are missing (qt6-l10n-tools, qt6-tools-dev-tools)")
endif()
find_package(Python3 COMPONENTS Interpreter QUIET)

set(qm_files "")
foreach(language ${DISCLENS_LANGUAGES})
  set(qm "${CMAKE_CURRENT_BINARY_DIR}/disclens_${language}.qm")
  add_custom_command(OUTPUT "${qm}"
    COMMAND Qt6::lrelease -silent "${CMAKE_SOURCE_DIR}/translations/disclens_${language}.ts" -qm "${qm}"
    DEPENDS "${CMAKE_SOURCE_DIR}/translations/disclens_${language}.ts" VERBATIM)
  list(APPEND qm_files "${qm}")
endforeach()
qt_add_resources(disclens_ui "i18n" PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${qm_files})

if(Python3_FOUND)
  set(pseudo_files "")
  foreach(pair "longer:en_XA" "rtl:ar_XB")
    string(REPLACE ":" ";" pair "${pair}")
    list(GET pair 0 mode)
    list(GET pair 1 name)
    set(ts "${CMAKE_CURRENT_BINARY_DIR}/disclens_${name}.ts")
    set(qm "${CMAKE_CURRENT_BINARY_DIR}/disclens_${name}.qm")
    add_custom_command(OUTPUT "${qm}"
      COMMAND ${Python3_EXECUTABLE} "${CMAKE_SOURCE_DIR}/translations/make_pseudo.py" ${mode}
              "${CMAKE_SOURCE_DIR}/translations/disclens_en.ts" "${ts}"
      COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
      DEPENDS "${CMAKE_SOURCE_DIR}/translations/disclens_en.ts" "${CMAKE_SOURCE_DIR}/translations/make_pseudo.py" VERBATIM)
    list(APPEND pseudo_files "${qm}")
  endforeach()
  add_custom_target(pseudo_languages DEPENDS ${pseudo_files})

  file(GLOB_RECURSE worded "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h"
       "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h")
  add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -source-language en -I "${CMAKE_SOURCE_DIR}" -I "${CMAKE_SOURCE_DIR}/app" "${CMAKE_SOURCE_DIR}/app"
            "${CMAKE_SOURCE_DIR}/ui" -ts "${CMAKE_SOURCE_DIR}/translations/disclens_en.ts"
    COMMAND ${Python3_EXECUTABLE} "${CMAKE_SOURCE_DIR}/translations/make_pseudo.py" english
            "${CMAKE_SOURCE_DIR}/translations/disclens_en.ts"
    VERBATIM)
endif()
