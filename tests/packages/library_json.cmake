# library.json: what PlatformIO asks for, and nothing of it compiled.
#   cmake -DROOT=DIR -DVERSION=1.2.3 -DEXPORTED=FILE -P tests/packages/library_json.cmake
# Writes the names that are exported to FILE, one a line.
# SPDX-License-Identifier: MIT
cmake_minimum_required(VERSION 3.20)

file(READ "${ROOT}/library.json" json)

function(expect value)
  string(JSON found ERROR_VARIABLE problem GET "${json}" ${ARGN})
  if(NOT found STREQUAL value)
    message(SEND_ERROR "library.json: ${ARGN} is '${found}', expected '${value}'")
  endif()
endfunction()

expect(mtor name)
expect("${VERSION}" version)
expect(MIT license)
expect("*" frameworks)
expect("*" platforms)
expect("the mtor authors" authors 0 name)
expect(include build includeDir)
# Without src/ its sources would be all .cpp files of the root but those of examples and tests.
expect("-<*>" build srcFilter 0)
expect(OFF build libArchive)
foreach(field description keywords)
  string(JSON text GET "${json}" ${field})
  string(LENGTH "${text}" length)
  if(length LESS 20 OR length GREATER 255)  # 255 is PlatformIO's limit
    message(SEND_ERROR "library.json: ${field} has ${length} characters")
  endif()
endforeach()

function(names out)
  string(JSON count LENGTH "${json}" ${ARGN})
  math(EXPR last "${count} - 1")
  set(list "")
  foreach(i RANGE ${last})
    string(JSON name GET "${json}" ${ARGN} ${i})
    list(APPEND list "${name}")
  endforeach()
  set(${out} "${list}" PARENT_SCOPE)
endfunction()

names(headers headers)
foreach(header IN LISTS headers)
  if(NOT EXISTS "${ROOT}/include/${header}")
    message(SEND_ERROR "library.json: no include/${header}")
  endif()
endforeach()
names(exported export include)
list(JOIN exported "\n" lines)
file(WRITE "${EXPORTED}" "${lines}\n")
