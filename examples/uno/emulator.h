/* An Arduino Uno in simavr: its two buttons, its LEDs and its serial line. For show.c and the test.
 * SPDX-License-Identifier: MIT */
#ifndef UNO_EMULATOR_H
#define UNO_EMULATOR_H

#include <simavr/avr_ioport.h>
#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define UNO_CLOCK 16000000UL
#define UNO_LEDS 6 /* D8 to D13 */

typedef struct {
  avr_t* avr;
  avr_irq_t* button[2]; /* A on D2, B on D3 */
  int down[2];
  uint64_t lit_for[UNO_LEDS]; /* cycles, since uno_watch */
  uint64_t lit_since[UNO_LEDS], watched_since;
  uint8_t lit[UNO_LEDS];
  void (*heard)(char c); /* by whoever reads the serial line; may be none */
} uno;

static uno uno_board;

static inline void uno_led(struct avr_irq_t* irq, uint32_t value, void* which) {
  const int i = (int)(intptr_t)which;
  uno* const u = &uno_board;
  (void)irq;
  if (u->lit[i]) u->lit_for[i] += u->avr->cycle - u->lit_since[i];
  u->lit[i] = value != 0;
  u->lit_since[i] = u->avr->cycle;
}

static inline void uno_character(struct avr_irq_t* irq, uint32_t value, void* none) {
  (void)irq;
  (void)none;
  if (uno_board.heard) uno_board.heard((char)value);
}

static inline void uno_quiet(struct avr_t* avr, const int level, const char* format,
                             va_list words) {
  (void)avr;
  if (level <= LOG_ERROR) vfprintf(stderr, format, words);
}

/* A button that is down pulls its pin to ground, also against the pull-up of the chip: simavr wants
 * to be told both. */
static inline void uno_button(int which, int down) {
  avr_ioport_external_t wires;
  uno_board.down[which] = down != 0;
  memset(&wires, 0, sizeof wires);
  wires.name = 'D';
  wires.mask = 0x0C;
  wires.value = (unsigned)(!uno_board.down[0] << 2 | !uno_board.down[1] << 3) & 0xFF;
  avr_ioctl(uno_board.avr, AVR_IOCTL_IOPORT_SET_EXTERNAL('D'), &wires);
  avr_raise_irq(uno_board.button[which], !down);
}

/* The reset button. simavr forgets the levels of the pins, and tells again only what changes. */
static inline void uno_reset(void) {
  int i;
  avr_reset(uno_board.avr);
  for (i = 0; i < 2; ++i) {
    const int down = uno_board.down[i];
    uno_button(i, !down);
    uno_button(i, down);
  }
}

/* A program that sleeps loses no time here. */
static inline void uno_asleep(avr_t* avr, avr_cycle_count_t how_long) {
  (void)avr;
  (void)how_long;
}

/* Loads an ELF file; 0 where that fails. */
static inline int uno_load(const char* elf) {
  uno* const u = &uno_board;
  elf_firmware_t firmware;
  uint32_t no_echo = 0;
  int i;
  memset(&firmware, 0, sizeof firmware);
  avr_global_logger_set(uno_quiet);
  if (elf_read_firmware(elf, &firmware) != 0) return 0;
  u->avr = avr_make_mcu_by_name("atmega328p");
  if (!u->avr || avr_init(u->avr) != 0) return 0;
  avr_load_firmware(u->avr, &firmware);
  u->avr->frequency = UNO_CLOCK;
  u->avr->sleep = uno_asleep;
  avr_ioctl(u->avr, AVR_IOCTL_UART_SET_FLAGS('0'), &no_echo);
  avr_irq_register_notify(avr_io_getirq(u->avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT),
                          uno_character, NULL);
  for (i = 0; i < UNO_LEDS; ++i) {
    avr_irq_register_notify(
        avr_io_getirq(u->avr, AVR_IOCTL_IOPORT_GETIRQ('B'), IOPORT_IRQ_PIN0 + i), uno_led,
        (void*)(intptr_t)i);
  }
  for (i = 0; i < 2; ++i) {
    u->button[i] = avr_io_getirq(u->avr, AVR_IOCTL_IOPORT_GETIRQ('D'), IOPORT_IRQ_PIN0 + 2 + i);
    uno_button(i, 0);
  }
  return 1;
}

/* One instruction; 0 where the program has crashed or ended. */
static inline int uno_step(void) {
  const int state = avr_run(uno_board.avr);
  return state != cpu_Done && state != cpu_Crashed;
}

static inline int uno_run(uint32_t microseconds) {
  const uint64_t end = uno_board.avr->cycle + (uint64_t)microseconds * (UNO_CLOCK / 1000000UL);
  while (uno_board.avr->cycle < end) {
    if (!uno_step()) return 0;
  }
  return 1;
}

/* From here on the LEDs are watched. */
static inline void uno_watch(void) {
  int i;
  uno_board.watched_since = uno_board.avr->cycle;
  for (i = 0; i < UNO_LEDS; ++i) {
    uno_board.lit_for[i] = 0;
    uno_board.lit_since[i] = uno_board.avr->cycle;
  }
}

/* The share of the time since uno_watch that an LED was lit, its brightness. */
static inline double uno_brightness(int led) {
  const uno* const u = &uno_board;
  const uint64_t since = u->avr->cycle - u->watched_since;
  uint64_t lit = u->lit_for[led];
  if (u->lit[led]) lit += u->avr->cycle - u->lit_since[led];
  return since > 0 ? (double)lit / (double)since : 0;
}

#endif
