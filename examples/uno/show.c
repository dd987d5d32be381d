/* The Uno demonstration in simavr: the five LEDs as bars, the keys a and b as its buttons, and the
 * serial line below. Without a terminal: control, A, B, both, once.
 *   show FIRMWARE.elf
 * SPDX-License-Identifier: MIT */
#define _XOPEN_SOURCE 700
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "emulator.h"

static const char* const columns[] = {"IRS1", "PI3K", "AKT", "mTORC1", "S6K1", "L (late)"};

static char line[128], last_line[128];
static const char* to_line_end = ""; /* on a terminal: clears what stood there */
static size_t line_size;

static void hear(char c) {
  if (c == '\n') {
    line[line_size] = 0;
    memcpy(last_line, line, sizeof line);
    line_size = 0;
  } else if (c != '\r' && line_size + 1 < sizeof line) {
    line[line_size++] = c == '\t' ? ' ' : c;
  }
}

static void crashed(void) {
  fprintf(stderr, "uno: the program has crashed\n");
  exit(1);
}

static void run(uint32_t ms) {
  if (!uno_run(ms * 1000)) crashed();
}

static void press(int buttons) {
  int i;
  for (i = 0; i < 2; ++i) uno_button(i, buttons >> i & 1);
  run(60);
  for (i = 0; i < 2; ++i) uno_button(i, 0);
}

static void draw_leds(void) {
  int i, k;
  for (i = 0; i < UNO_LEDS; ++i) {
    const int full = (int)(uno_brightness(i) * 40 + 0.5);
    printf("  %-9s ", columns[i]);
    for (k = 0; k < 40; ++k) putchar(k < full ? '#' : '.');
    printf("%s\n", to_line_end);
  }
}

static void once(void) {
  static const struct {
    const char* what;
    int buttons;
    uint32_t ms;
  } scenes[] = {{"control", 0, 500},
                {"A: PI3K inhibitor, 4 h", 1, 4000},
                {"A again, B: rapalog, 12 h", 3, 12000},
                {"the next tumour: PTEN_loss, 12 h", 4, 13000}};
  size_t s;
  for (s = 0; s < sizeof scenes / sizeof scenes[0]; ++s) {
    if (scenes[s].buttons == 4) {
      press(3);
    } else {
      if (scenes[s].buttons & 1) press(1);
      if (scenes[s].buttons == 3) run(300);
      if (scenes[s].buttons & 2) press(2);
    }
    run(scenes[s].ms);
    uno_watch();
    run(200);
    printf("%s\n", scenes[s].what);
    draw_leds();
    printf("  %s\n\n", last_line);
  }
}

static struct termios as_before;

static void restore(void) {
  tcsetattr(0, TCSANOW, &as_before);
  printf("\033[?25h\n");
  fflush(stdout);
}

static void leave(int signal) {
  (void)signal;
  exit(0);
}

static void live(void) {
  const struct timespec pause = {0, 40000000};
  struct termios raw;
  if (tcgetattr(0, &as_before) != 0) return;
  raw = as_before;
  raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  atexit(restore);
  signal(SIGINT, leave);
  signal(SIGTERM, leave);
  tcsetattr(0, TCSANOW, &raw);
  to_line_end = "\033[K";
  printf("\033[?25l\033[2J");
  for (;;) {
    struct pollfd key = {0, POLLIN, 0};
    char c = 0;
    uno_watch();
    run(50);
    printf("\033[H\nArduino Uno, emulated. A second is an hour.\033[K\n\n");
    draw_leds();
    printf(
        "\n  %s\033[K\n\n  a: PI3K inhibitor   b: rapalog   n: both, the next tumour   "
        "r: reset   q: quit\033[K\n",
        last_line);
    fflush(stdout);
    if (poll(&key, 1, 0) > 0 && read(0, &c, 1) != 1) return;
    if (c == 'a') press(1);
    if (c == 'b') press(2);
    if (c == 'n') press(3);
    if (c == 'r') uno_reset();
    if (c == 'q') return;
    nanosleep(&pause, NULL);
  }
}

int main(int count, char** words) {
  if (count != 2 || !uno_load(words[1])) {
    fprintf(stderr, "usage: show FIRMWARE.elf\n");
    return 2;
  }
  uno_board.heard = hear;
  if (isatty(0) && isatty(1)) {
    live();
  } else {
    once();
  }
  return 0;
}
