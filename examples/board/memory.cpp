// The three functions that a compiler calls by itself, for boards without a C library.
// SPDX-License-Identifier: MIT
#include <stddef.h>
#include <stdint.h>

using word [[gnu::may_alias]] = uint32_t;

// An empty asm keeps the compiler from recognising a loop as the very function it is in.
extern "C" {

void* memcpy(void* to, const void* from, size_t size) {
  char* const target = static_cast<char*>(to);
  size_t i = 0;
  if ((reinterpret_cast<uintptr_t>(to) | reinterpret_cast<uintptr_t>(from)) % 4 == 0) {
    for (; i + 4 <= size; i += 4) {  // levels are copied every step: by words
      const word four = *reinterpret_cast<const word*>(static_cast<const char*>(from) + i);
      *reinterpret_cast<word*>(target + i) = four;
      asm volatile("");
    }
  }
  for (; i < size; ++i) {
    target[i] = static_cast<const char*>(from)[i];
    asm volatile("");
  }
  return to;
}

void* memmove(void* to, const void* from, size_t size) {
  if (to <= from) return memcpy(to, from, size);
  char* const target = static_cast<char*>(to);
  for (size_t i = size; i > 0; --i) {
    target[i - 1] = static_cast<const char*>(from)[i - 1];
    asm volatile("");
  }
  return to;
}

void* memset(void* to, int value, size_t size) {
  char* const target = static_cast<char*>(to);
  for (size_t i = 0; i < size; ++i) {
    target[i] = static_cast<char>(value);
    asm volatile("");
  }
  return to;
}

}  // extern "C"
