// The second stage of the RP2040's start: brings the program from flash into RAM and starts it.
//
// The boot ROM copies the first 256 bytes of flash to the end of RAM, checks their CRC-32 (uf2.py
// writes it into the last 4) and calls them (RP2040 datasheet, 2.8.1). Flash is not yet to be read
// as memory: first its interface is told how, by the command 03h, which every flash chip
// understands (4.10). The whole program is then copied: in RAM it runs without waiting for flash,
// so its pace does not depend on the chip that is soldered on.
// SPDX-License-Identifier: MIT
#include <stdint.h>

extern "C" const volatile uint32_t _image_load[];
extern "C" volatile uint32_t _image_start[], _image_end[];

extern "C" [[noreturn, gnu::section(".boot"), gnu::used]] void boot() {
  const auto ssi = [](uint32_t offset) -> volatile uint32_t& {
    return *reinterpret_cast<volatile uint32_t*>(0x18000000 + offset);
  };
  ssi(0x08) = 0;                     // off, or it takes no setting
  ssi(0x14) = 4;                     // a bit takes 4 cycles: 3 MHz at most, before the crystal
  ssi(0x00) = 31u << 16 | 3u << 8;   // words of 32 bits; send a command, then read
  ssi(0x04) = 0;                     // one word a command
  ssi(0xF4) = 0x03u << 24 | 2u << 8  // the command 03h, of 8 bits,
              | 24u / 4 << 2;        // and an address of 24
  ssi(0x08) = 1;

  const volatile uint32_t* from = _image_load;
  for (volatile uint32_t* to = _image_start; to < _image_end; to = to + 1) {
    *to = *from;
    from = from + 1;
  }

  // As a reset would: the vectors, of them the stack and the start.
  *reinterpret_cast<volatile uint32_t*>(0xE000ED08) = reinterpret_cast<uint32_t>(_image_start);
  asm volatile("msr msp, %0\n bx %1" ::"r"(_image_start[0]), "r"(_image_start[1]));
  __builtin_unreachable();
}
