# One way to declare a room (static library), and one way to declare a test.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()
# -g1 keeps line numbers for crash reports of tests and halves what the linker has to move.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

add_library(disclens_flags INTERFACE)
target_compile_features(disclens_flags INTERFACE cxx_std_20)
target_compile_options(disclens_flags INTERFACE
  -Wall -Wextra -Wshadow -Wconversion -Wold-style-cast -Wno-sign-conversion
  -fstack-protector-strong -fpch-preprocess
  $<$<BOOL:${DISCLENS_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(disclens_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  _FORTIFY_SOURCE=2)
target_include_directories(disclens_flags INTERFACE ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR})
if(DISCLENS_SANITIZE)
  target_compile_options(disclens_flags INTERFACE -fsanitize=${DISCLENS_SANITIZE} -fno-omit-frame-pointer
                         -U_FORTIFY_SOURCE)
  target_link_options(disclens_flags INTERFACE -fsanitize=${DISCLENS_SANITIZE})
endif()

# disclens_room(name [MOC] SOURCES a.cpp a.h ... [PUBLIC libs] [PRIVATE libs] [PCH headers])
# makes the static library disclens_<name> out of the files of one folder. PUBLIC: what its headers need.
# MOC: it has Q_OBJECT classes.
function(disclens_room name)
  cmake_parse_arguments(ROOM "MOC" "" "SOURCES;PUBLIC;PRIVATE;PCH" ${ARGN})
  add_library(disclens_${name} STATIC ${ROOM_SOURCES})
  if(ROOM_MOC)
    set_target_properties(disclens_${name} PROPERTIES AUTOMOC ON)
  endif()
  if(ROOM_PCH)
    target_precompile_headers(disclens_${name} PRIVATE ${ROOM_PCH})
  endif()
  target_link_libraries(disclens_${name} PUBLIC disclens_flags ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
endfunction()

# disclens_test(name SOURCES ... LIBS ... [LABELS ...] [XVFB] [TIMEOUT s])
# XVFB: needs a real X server (the window itself); others run on Qt's offscreen platform.
function(disclens_test name)
  cmake_parse_arguments(T "XVFB" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE disclens_flags ${T_LIBS} Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    DISCLENS_SHARED_DATA="${CMAKE_SOURCE_DIR}/../shared/data"
    DISCLENS_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  if(T_XVFB)
    add_test(NAME ${name} COMMAND xvfb-run -a -s "-screen 0 1600x1200x24" $<TARGET_FILE:${name}>)
    set(platform xcb)
  else()
    add_test(NAME ${name} COMMAND ${name})
    set(platform offscreen)
  endif()
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  set(patience)
  if(DISCLENS_SANITIZE)
    math(EXPR T_TIMEOUT "${T_TIMEOUT} * 5")
    set(patience ";QTEST_FUNCTION_TIMEOUT=1500000") # of one function; usually 300,000 ms
  endif()
  set_tests_properties(${name} PROPERTIES
    LABELS "${T_LABELS}" TIMEOUT ${T_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;DISCLENS_PROGRAM=$<TARGET_FILE:disclens>${patience}")
endfunction()
