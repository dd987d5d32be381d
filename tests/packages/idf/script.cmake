# ESP-IDF first reads each component's CMakeLists.txt as a script, with a macro that returns.
#   cmake -DESP_PLATFORM=1 -DMTOR_SOURCE=DIR -P tests/packages/idf/script.cmake
# SPDX-License-Identifier: MIT
cmake_minimum_required(VERSION 3.20)

macro(idf_component_register)
  cmake_parse_arguments(arg "" "" "SRCS;INCLUDE_DIRS;REQUIRES;PRIV_REQUIRES" ${ARGN})
  set(registered 1)
  return()
endmacro()

function(read_component)
  include("${MTOR_SOURCE}/CMakeLists.txt")
  if(NOT registered OR NOT arg_INCLUDE_DIRS STREQUAL "include")
    message(FATAL_ERROR "mtor did not register as a component with the headers in include")
  endif()
endfunction()
read_component()
