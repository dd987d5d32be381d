/* Presses the buttons of the Uno demonstration in simavr and reads its LEDs, its serial line and,
 * after every step, the cell in its memory, which must be that of the exported file run here.
 *   uno_test FIRMWARE.elf CELL MINUTES GIVEN TUMOUR END      addresses, hexadecimal
 * Prints "ok NAME" or "FAIL NAME: why"; exit code 1 if any failed.
 * SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stdlib.h>

#include "../../examples/uno/emulator.h"
#include "mtor_core.h"

static const int columns[] = {MTOR_NODE_IRS1, MTOR_NODE_PI3K, MTOR_NODE_AKT, MTOR_NODE_mTORC1,
                              MTOR_NODE_S6K1};
enum { IRS1, PI3K, AKT, mTORC1, S6K1, late };
static const char* const column_names[] = {"IRS1", "PI3K", "AKT", "mTORC1", "S6K1"};
static const int tumours[] = {-1,
                              MTOR_PRESET_PTEN_loss,
                              MTOR_PRESET_PI3K_mutant,
                              MTOR_PRESET_KRAS_mutant,
                              MTOR_PRESET_TSC_loss,
                              MTOR_PRESET_MTOR_FRB_mutant};

static int failed;

static void check(int good, const char* name, const char* why, ...) {
  va_list words;
  va_start(words, why);
  printf(good ? "ok %s\n" : "FAIL %s: ", name);
  if (!good) {
    vprintf(why, words);
    printf("\n");
    failed = 1;
  }
  va_end(words);
}

/* --- the board's memory --- */

static uint32_t at_cell, at_minutes, at_given, at_tumour, at_end;

static uint32_t word_at(uint32_t address) {
  const uint8_t* const m = uno_board.avr->data + address;
  return m[0] | (uint32_t)m[1] << 8 | (uint32_t)m[2] << 16 | (uint32_t)m[3] << 24;
}
static uint8_t byte_at(uint32_t address) { return uno_board.avr->data[address]; }

/* --- the serial line --- */

static char line[256], last_line[256];
static size_t line_size;
static long lines, bad_lines;
static int begins_inside; /* a line whose beginning nobody has read */
static int wants_csv, header_seen;
static unsigned long csv_minutes;
static uint32_t csv_fingerprint;
static char csv_tumour[64];
static unsigned csv_nM[2];
static double heard_levels[5];
static int heard_given[2];

/* IRS1:0.334<tab>...S6K1:0.904<tab>pictilisib:0<tab>everolimus:0, the form of Arduino's plotter. */
static int read_plotter(const char* text) {
  int n = -1;
  if (sscanf(text,
             "IRS1:%lf\tPI3K:%lf\tAKT:%lf\tmTORC1:%lf\tS6K1:%lf\tpictilisib:%d\teverolimus:%d%n",
             &heard_levels[0], &heard_levels[1], &heard_levels[2], &heard_levels[3],
             &heard_levels[4], &heard_given[0], &heard_given[1], &n) != 7) {
    return 0;
  }
  return n == (int)strlen(text) && strchr(text, ' ') == NULL;
}

static int read_csv(const char* text) {
  int n = -1;
  if (!header_seen) {
    header_seen = strcmp(text,
                         "minutes,tumour,pictilisib_nM,everolimus_nM,IRS1,PI3K,AKT,mTORC1,S6K1,"
                         "fingerprint") == 0;
    return header_seen;
  }
  if (sscanf(text, "%lu,%63[^,],%u,%u,%lf,%lf,%lf,%lf,%lf,%x%n", &csv_minutes, csv_tumour,
             &csv_nM[0], &csv_nM[1], &heard_levels[0], &heard_levels[1], &heard_levels[2],
             &heard_levels[3], &heard_levels[4], &csv_fingerprint, &n) != 10) {
    return 0;
  }
  heard_given[0] = csv_nM[0] == 1000;
  heard_given[1] = csv_nM[1] == 30;
  return n == (int)strlen(text);
}

static void hear(char c) {
  if (c == '\n') {
    int i, good = line_size > 0 && line[line_size - 1] == '\r';
    line[line_size > 0 ? line_size - 1 : 0] = 0;
    good = good && (wants_csv ? read_csv(line) : read_plotter(line));
    for (i = 0; i < 5; ++i) good = good && heard_levels[i] >= 0 && heard_levels[i] <= 1;
    good = good || begins_inside;
    begins_inside = 0;
    if (!good) ++bad_lines;
    if (!good) printf("not a line: '%s'\n", line);
    strcpy(last_line, line);
    ++lines;
    line_size = 0;
  } else if (line_size + 2 < sizeof line) {
    line[line_size++] = c;
  }
}

/* --- the same cell here --- */

static mtor_cell here;
static uint32_t here_minutes;
static int here_given[2], here_tumour;
static long compared, unequal;

static void begin_here(int tumour) {
  here_tumour = tumour;
  here_minutes = 0;
  here_given[0] = here_given[1] = 0;
  mtor_reset(&here);
  if (tumours[tumour] >= 0) mtor_apply(&here, tumours[tumour]);
}

/* The board has made a step: does here what was done there, and compares all levels. */
static void follow(void) {
  const int tumour = byte_at(at_tumour);
  int i;
  if (tumour != here_tumour) begin_here(tumour);
  for (i = 0; i < 2; ++i) {
    const int given = byte_at(at_given + (uint32_t)i);
    if (given != here_given[i]) {
      mtor_dose(&here, i == 0 ? MTOR_DRUG_pictilisib : MTOR_DRUG_everolimus,
                !given   ? 0
                : i == 0 ? 1000.0f
                         : 30.0f);
    }
    here_given[i] = given;
  }
  mtor_step(&here);
  ++here_minutes;
  ++compared;
  for (i = 0; i < MTOR_NODES; ++i) {
    const uint32_t level = word_at(at_cell + 4 * (uint32_t)i);
    if (level != here.level[i] || level > (uint32_t)1 << 30) ++unequal;
  }
}

static void crashed(void) {
  printf("FAIL crash: the program stopped at %06x\n", (unsigned)uno_board.avr->pc);
  exit(1);
}

static uint32_t seen; /* minutes */

static void run(uint32_t ms) {
  const uint64_t end = uno_board.avr->cycle + (uint64_t)ms * (UNO_CLOCK / 1000);
  while (uno_board.avr->cycle < end) {
    if (!uno_step()) crashed();
    if (word_at(at_minutes) != seen) {
      uno_run(2); /* all four bytes are written */
      seen = word_at(at_minutes);
      if (seen != 0) follow();
    }
  }
}

/* --- fingers --- */

static void press(int buttons, uint32_t ms) {
  int i;
  for (i = 0; i < 2; ++i) {
    if (buttons >> i & 1) uno_button(i, 1);
  }
  run(ms);
  for (i = 0; i < 2; ++i) {
    if (buttons >> i & 1) uno_button(i, 0);
  }
  run(250);
}

static uint32_t dice = 20201023;
static uint32_t draw(uint32_t below) {
  dice ^= dice << 13;
  dice ^= dice >> 17;
  dice ^= dice << 5;
  return dice % below;
}

/* A contact that goes to and fro for up to 10 ms. */
static void bounce(int button, int down) {
  const uint64_t end = uno_board.avr->cycle + 2000 + draw(158000);
  while (uno_board.avr->cycle < end) {
    uno_button(button, (int)draw(2));
    if (!uno_run(20 + draw(1500))) crashed();
    run(0);
  }
  uno_button(button, down);
}

static void reset(int b_held) {
  uno_button(0, 0), uno_button(1, b_held);
  uno_reset();
  if (!uno_run(2000)) crashed(); /* the variables are 0 again */
  seen = word_at(at_minutes);
  begin_here(0);
  line_size = 0;
}

/* --- what is seen --- */

static double leds[UNO_LEDS];

static void look(void) {
  int i;
  uno_watch();
  run(255); /* so many turns at 4 kHz four times */
  for (i = 0; i < UNO_LEDS; ++i) leds[i] = uno_brightness(i);
}

/* The LEDs shine as the levels are; they may have moved a little in a quarter of a second. */
static void check_leds(const char* name) {
  int i, good = leds[late] == 0;
  for (i = 0; i < 5; ++i) {
    const double level = here.level[columns[i]] / 1073741824.0;
    good = good && leds[i] > level - 0.02 && leds[i] < level + 0.02;
    good = good && heard_levels[i] > level - 0.05 && heard_levels[i] < level + 0.05;
  }
  check(good, name, "LEDs %.3f %.3f %.3f %.3f %.3f late %.3f, serial '%s'", leds[0], leds[1],
        leds[2], leds[3], leds[4], leds[late], last_line);
}

static void print_leds(const char* what) {
  int i, k;
  printf("%-8s", what);
  for (i = 0; i < 5; ++i) {
    printf(" %s ", column_names[i]);
    for (k = 0; k < 8; ++k) putchar(k < (int)(leds[i] * 8 + 0.5) ? '#' : '.');
  }
  printf("\n");
}

static uint32_t fingerprint_here(void) {
  uint32_t hash = 2166136261u;
  int i, k;
  for (i = 0; i < MTOR_NODES; ++i) {
    for (k = 0; k < 4; ++k) hash = (hash ^ (here.level[i] >> (8 * k) & 255)) * 16777619u;
  }
  return hash;
}

int main(int count, char** words) {
  double control[5], a[5], b[5];
  uint32_t address, begun;
  long before;
  int i, good;
  if (count != 7 || !uno_load(words[1])) return 2;
  at_cell = (uint32_t)strtoul(words[2], NULL, 16) & 0xffff;
  at_minutes = (uint32_t)strtoul(words[3], NULL, 16) & 0xffff;
  at_given = (uint32_t)strtoul(words[4], NULL, 16) & 0xffff;
  at_tumour = (uint32_t)strtoul(words[5], NULL, 16) & 0xffff;
  at_end = (uint32_t)strtoul(words[6], NULL, 16) & 0xffff;
  uno_board.avr->run_cycle_limit = 1000; /* a step is noticed before the next thing happens */
  uno_board.heard = hear;
  /* Paint what no variable occupies: the stack leaves its trace. */
  memset(uno_board.avr->data + at_end, 0xA5, uno_board.avr->ramend + 1 - at_end);
  begin_here(0);

  /* control: at rest, and at its pace */
  run(2000);
  look();
  memcpy(control, leds, sizeof control);
  check_leds("control.leds");
  print_leds("control");
  begun = here_minutes;
  run(10000);
  check(here_minutes - begun >= 598 && here_minutes - begun <= 602, "control.pace",
        "%u steps in 10 s, expected 600", here_minutes - begun);
  look();
  good = 1;
  for (i = 0; i < 5; ++i) good = good && leds[i] > control[i] - 0.02 && leds[i] < control[i] + 0.02;
  check(good && !here_given[0] && !here_given[1] && here_tumour == 0, "control.stays",
        "it does not stay at rest");

  /* A: all below PI3K falls, and S6K1 lets go of IRS1 */
  press(1, 80);
  run(8000);
  look();
  memcpy(a, leds, sizeof a);
  check_leds("A.leds");
  print_leds("A");
  check(heard_given[0] == 1 && heard_given[1] == 0, "A.serial", "it says '%s'", last_line);
  check(a[PI3K] < control[PI3K] - 0.1 && a[AKT] < control[AKT] - 0.1 &&
            a[mTORC1] < control[mTORC1] - 0.1 && a[S6K1] < control[S6K1] - 0.1 &&
            a[IRS1] > control[IRS1] + 0.1,
        "A.lesson", "PI3K, AKT, mTORC1, S6K1 must fall and IRS1 rise");
  press(1, 80);
  run(24000);
  look();
  good = heard_given[0] == 0;
  for (i = 0; i < 5; ++i) good = good && leds[i] > control[i] - 0.1 && leds[i] < control[i] + 0.1;
  check(good, "A.washed_out", "LEDs %.3f %.3f %.3f %.3f %.3f", leds[0], leds[1], leds[2], leds[3],
        leds[4]);

  /* B: S6K1 stops, and AKT rises */
  press(2, 80);
  run(11000);
  look();
  memcpy(b, leds, sizeof b);
  check_leds("B.leds");
  print_leds("B");
  check(heard_given[0] == 0 && heard_given[1] == 1, "B.serial", "it says '%s'", last_line);
  check(
      b[S6K1] < control[S6K1] - 0.15 && b[IRS1] > control[IRS1] + 0.08 && b[AKT] > control[AKT] + 0.02,
      "B.lesson", "S6K1 must fall, IRS1 and AKT rise");

  /* both at once, and nearly at once: the next tumour, drugs away, its number on the LEDs */
  for (i = 1; i <= 6; ++i) {
    int k;
    uno_button(i & 1, 1);
    run(i == 1 ? 0 : 20 * (uint32_t)i);
    uno_button(!(i & 1), 1);
    run(200);
    look();
    good = 1;
    for (k = 0; k < 5; ++k) good = good && leds[k] == (k < i % 6 ? 1 : 0);
    uno_button(0, 0), uno_button(1, 0);
    run(300);
    check(good && byte_at(at_tumour) == i % 6 && !byte_at(at_given) && !byte_at(at_given + 1),
          "both.tumour", "press %d: tumour %d, LEDs %.2f %.2f %.2f %.2f %.2f", i,
          byte_at(at_tumour), leds[0], leds[1], leds[2], leds[3], leds[4]);
    run(1500);
    if (i == 5) { /* a rapalog that cannot bind does nothing */
      look();
      memcpy(b, leds, sizeof b);
      press(2, 80);
      run(5000);
      look();
      check(here_given[1] && leds[S6K1] > b[S6K1] - 0.03, "FRB_mutant.lesson", "S6K1 %.3f to %.3f",
            b[S6K1], leds[S6K1]);
    }
    check(here_tumour == i % 6 && here_minutes > 60, "both.goes_on", "%u minutes", here_minutes);
  }

  /* a button held for long is one press, and the other still answers */
  uno_button(0, 1);
  run(5000);
  uno_board.heard = NULL; /* and nobody reads the serial line */
  begun = here_minutes;
  run(10000);
  check(here_minutes - begun >= 598 && here_minutes - begun <= 602, "serial.nobody",
        "%u steps in 10 s", here_minutes - begun);
  uno_board.heard = hear;
  line_size = 0;
  begins_inside = 1;
  press(2, 80);
  check(here_given[0] == 1 && here_given[1] == 1 && here_tumour == 0, "held.other", "given %d %d",
        here_given[0], here_given[1]);
  run(5000);
  uno_button(0, 0);
  run(300);
  check(here_given[0] == 1 && here_given[1] == 1 && here_tumour == 0, "held.once",
        "given %d %d, tumour %d", here_given[0], here_given[1], here_tumour);
  look();
  check_leds("held.leds");

  /* bouncing: each press counts once */
  press(3, 80);
  run(1500);
  good = 1;
  for (i = 1; i <= 12 && good; ++i) {
    bounce(i & 1, 1);
    run(60 + draw(100));
    bounce(i & 1, 0);
    run(250);
    good = here_given[1] == ((i + 1) / 2 & 1) && here_given[0] == (i / 2 & 1) && here_tumour == 1;
  }
  check(good, "bouncing.once", "press %d: given %d %d, tumour %d", i - 1, here_given[0],
        here_given[1], here_tumour);
  /* faster than any finger: nothing, and it goes on */
  before = compared;
  for (i = 0; i < 300; ++i) {
    uno_button((int)draw(2), (int)draw(2));
    run(1 + draw(9));
  }
  uno_button(0, 0), uno_button(1, 0);
  run(2500); /* a second of it may show a tumour's number */
  check(compared > before + 60, "bouncing.goes_on", "%ld steps", compared - before);

  check(bad_lines == 0 && lines > 250, "serial.lines", "%ld of %ld are no lines", bad_lines, lines);

  /* reset at any moment, drugs given: it begins anew */
  good = 1;
  for (i = 0; i < 5; ++i) {
    press(1 + i % 3, 80);
    if (!uno_run(1 + draw(60000))) crashed();
    reset(0);
    run(3000);
    good = good && here_tumour == 0 && here_given[0] == 0 && byte_at(at_given) == 0 &&
           here_minutes >= 170 && word_at(at_minutes) == here_minutes;
  }
  look();
  for (i = 0; i < 5; ++i) good = good && leds[i] > control[i] - 0.02 && leds[i] < control[i] + 0.02;
  check(good, "reset.anew", "tumour %d, given %d, %u minutes", here_tumour, here_given[0],
        here_minutes);

  /* B held at the start: CSV; B is then no press */
  wants_csv = 1;
  reset(1);
  run(3000);
  uno_button(1, 0);
  run(1000);
  check(header_seen && here_given[1] == 0 && here_tumour == 0, "csv.header", "'%s'", last_line);
  press(3, 80);
  press(1, 80);
  run(2000);
  do run(1);
  while (here_minutes % 10 != 0);
  run(150); /* and before the next one is written */
  check(csv_minutes == here_minutes / 10 * 10 && strcmp(csv_tumour, "PTEN_loss") == 0 &&
            csv_nM[0] == 1000 && csv_nM[1] == 0,
        "csv.line", "at %u minutes '%s'", here_minutes, last_line);
  {
    uint32_t expected = 0;
    do run(1);
    while (here_minutes % 10 != 0);
    expected = fingerprint_here();
    run(150);
    check(csv_fingerprint == expected, "csv.fingerprint", "%08x, here %08x", csv_fingerprint,
          expected);
  }
  check(bad_lines == 0, "csv.lines", "%ld are no lines", bad_lines);

  /* all of this, bit for bit */
  check(compared > 5000 && unequal == 0, "levels.same_bits", "%ld unequal after %ld steps",
        unequal, compared);
  for (address = at_end; address <= uno_board.avr->ramend && byte_at(address) == 0xA5;) ++address;
  printf("steps compared %ld\n", compared);
  printf("RAM %u bytes: variables %u, stack %u\n",
         (unsigned)(at_end - 0x100 + uno_board.avr->ramend + 1 - address),
         (unsigned)(at_end - 0x100), (unsigned)(uno_board.avr->ramend + 1 - address));
  check(at_end - 0x100 + uno_board.avr->ramend + 1 - address <= 1536, "RAM", "more than 1.5 KB");
  return failed;
}
