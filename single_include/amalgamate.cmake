# Makes single_include/pathway.hpp and single_include/mtor.hpp from include/, and before them
# include/mtor/network.hpp from the texts beside it.
#
#   cmake -P single_include/amalgamate.cmake              write all three
#   cmake -DCHECK=1 -P single_include/amalgamate.cmake    only compare the two; fails when one is out of date
#   cmake -DOUT=DIR -P single_include/amalgamate.cmake    write the two to DIR
#
# The same sources give the same bytes: parts come in the order in which they are first included,
# each part once, after what it includes. Text is only ever handled quoted, never as a list, so a
# raw string with ; [ ] \ or # comes through unchanged.
# SPDX-License-Identifier: MIT
cmake_minimum_required(VERSION 3.20)

set(here "${CMAKE_CURRENT_LIST_DIR}")
set(root "${here}/../include")

# Parses the texts. Where there is no compiler the old network.hpp stays, and is right, only slower.
if(NOT CHECK AND NOT DEFINED OUT)
  find_program(compiler NAMES $ENV{CXX} c++ g++ g++-12 clang++ clang++-19 clang++-14)
  if(compiler)
    set(program "${here}/parse_mtor.program")
    execute_process(COMMAND "${compiler}" -std=c++20 -I "${root}" "${here}/parse_mtor.cpp" -o "${program}"
      RESULT_VARIABLE failed)
    if(NOT failed)
      execute_process(COMMAND "${program}" OUTPUT_FILE "${root}/mtor/network.hpp" RESULT_VARIABLE failed)
    endif()
    file(REMOVE "${program}")
    if(failed)
      message(FATAL_ERROR "single_include/parse_mtor.cpp: include/mtor/network.hpp was not made")
    endif()
  else()
    message(WARNING "no C++20 compiler (CXX=...): include/mtor/network.hpp stays as it is")
  endif()
endif()

if(NOT DEFINED OUT)
  set(OUT "${here}")
endif()

file(READ "${root}/pathway/version.hpp" version_text)
set(version "")
foreach(part MAJOR MINOR PATCH)
  if(NOT version_text MATCHES "#define PATHWAY_VERSION_${part} ([0-9]+)")
    message(FATAL_ERROR "include/pathway/version.hpp: no PATHWAY_VERSION_${part}")
  endif()
  string(APPEND version "${CMAKE_MATCH_1}.")
endforeach()
string(REGEX REPLACE "\\.$" "" version "${version}")

# Appends the parts that PATH includes, then PATH itself, to the global property `body`.
function(add_part path)
  get_property(seen GLOBAL PROPERTY seen)
  if("|${path}|" IN_LIST seen)
    return()
  endif()
  set_property(GLOBAL APPEND PROPERTY seen "|${path}|")

  file(READ "${root}/${path}" rest)
  string(REPLACE "\r\n" "\n" rest "${rest}")
  set(rest "\n${rest}")
  set(own "")
  while("${rest}" MATCHES "\n(// SPDX-|[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"\n]*)[>\"])[^\n]*")
    set(line "${CMAKE_MATCH_0}")
    set(kind "${CMAKE_MATCH_2}")
    set(name "${CMAKE_MATCH_3}")
    string(FIND "${rest}" "${line}" at)
    string(SUBSTRING "${rest}" 0 ${at} before)
    string(LENGTH "${line}" length)
    math(EXPR at "${at} + ${length}")
    string(SUBSTRING "${rest}" ${at} -1 rest)
    string(APPEND own "${before}")
    # Where a block of such lines was, one blank line stays.
    if("${own}" MATCHES "\n\n?$" AND "${rest}" MATCHES "^\n\n")
      string(SUBSTRING "${rest}" 1 -1 rest)
    endif()
    if("${kind}" STREQUAL "<")
      if(NOT "${name}" MATCHES "^(stdint|stddef)\\.h$")
        message(FATAL_ERROR "include/${path}: only <stdint.h> and <stddef.h> may be included, not <${name}>")
      endif()
    elseif("${kind}" STREQUAL "\"")
      if(NOT EXISTS "${root}/${name}")
        message(FATAL_ERROR "include/${path} includes \"${name}\", which is not in include/")
      endif()
      add_part("${name}")
    endif()
  endwhile()
  string(APPEND own "${rest}")
  string(REGEX REPLACE "^\n+" "" own "${own}")
  string(REGEX REPLACE "\n+$" "" own "${own}")

  string(LENGTH "${path}" length)
  math(EXPR dashes "90 - ${length}")
  string(REPEAT "-" ${dashes} dashes)
  get_property(body GLOBAL PROPERTY body)
  set_property(GLOBAL PROPERTY body "${body}\n// --- ${path} ${dashes}\n\n${own}\n")
endfunction()

set(stale "")
foreach(name pathway mtor)
  set_property(GLOBAL PROPERTY body "")
  set_property(GLOBAL PROPERTY seen "")
  add_part("${name}.hpp")
  get_property(body GLOBAL PROPERTY body)
  set(text "// ${name} ${version}, all in one file.
//
// Generated from include/ by
//   cmake -P single_include/amalgamate.cmake
// Do not edit: change the file named above each part, and generate again.
//
// Copyright (c) 2026 the mtor authors
// SPDX-License-Identifier: MIT

#include <stddef.h>
#include <stdint.h>
${body}")

  if(CHECK)
    set(committed "")
    if(EXISTS "${OUT}/${name}.hpp")
      file(READ "${OUT}/${name}.hpp" committed)
    endif()
    if(NOT "${committed}" STREQUAL "${text}")
      string(APPEND stale " single_include/${name}.hpp")
    endif()
  else()
    string(REGEX REPLACE "\n$" "" text "${text}")  # file(CONFIGURE) ends the last line itself
    file(CONFIGURE OUTPUT "${OUT}/${name}.hpp" CONTENT "@text@" @ONLY NEWLINE_STYLE LF)
  endif()
endforeach()

if(stale)
  message(FATAL_ERROR "out of date:${stale}\nrun: cmake -P single_include/amalgamate.cmake")
endif()
