/* uno: the core of the mTOR pathway on an Arduino Uno R3, with five LEDs and two buttons.
 *
 * The LEDs on D8 to D12 shine as bright as IRS1, PI3K, AKT, mTORC1 and S6K1 are active. The button
 * on D2 (A) gives a PI3K inhibitor and takes it away, the one on D3 (B) a rapalog; both together
 * bring the next tumour, and for a second as many LEDs as its number. A second is an hour; a step
 * is a minute. The LED "L" (D13) lights where the board cannot keep this pace. Serial, 9600 baud:
 * lines for the Serial Plotter; with B held while the board starts, CSV.
 *
 * C99 and C++11: the Arduino IDE takes it as a sketch, avr-gcc as a program. It needs mtor_core.h
 * beside it: lab export --format c --module core --from steady -o mtor_core.h
 * A qualitative teaching model; no treatment advice.
 * SPDX-License-Identifier: MIT */
#if !defined(__AVR_ATmega328P__) || F_CPU != 16000000UL
#error "This sketch drives the pins of an Uno R3 or a Nano; for other boards open anyboard.ino"
#endif
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <stdint.h>

#include "mtor_core.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* --- what is shown and done --------------------------------------------------------------- */

static const uint8_t columns[] = {MTOR_NODE_IRS1, MTOR_NODE_PI3K, MTOR_NODE_AKT, MTOR_NODE_mTORC1,
                                  MTOR_NODE_S6K1};

/* A and B. Pictilisib inhibits PI3K and nothing else. */
static const uint8_t drugs[] = {MTOR_DRUG_pictilisib, MTOR_DRUG_everolimus};
static const uint32_t doses[] = {1000, 30}; /* nM: 25 and 10 times the IC50 */

/* A cell without mutation, then five tumours. */
#define NO_PRESET 255
static const uint8_t tumours[] = {NO_PRESET,
                                  MTOR_PRESET_PTEN_loss,
                                  MTOR_PRESET_PI3K_mutant,
                                  MTOR_PRESET_KRAS_mutant,
                                  MTOR_PRESET_TSC_loss,
                                  MTOR_PRESET_MTOR_FRB_mutant};

#define STEPS_A_SECOND 60
#define STEPS_A_LINE 10
#define SHOW_TUMOUR 1000 /* ms */

static mtor_cell cell;
static uint8_t given[2], tumour;
static uint32_t minutes; /* of this tumour */
static uint8_t csv, line_due, header_due;

/* --- what the timer's interrupt does, 4000 times a second --------------------------------- */

#define BOUNCE 20    /* ms: contacts bounce for up to some 10 ms */
#define TOGETHER 150 /* ms: two fingers are never quite at once */

static volatile uint8_t brightness[COUNT(columns)]; /* 0 to 255 */
static volatile uint16_t now;                       /* ms, wraps */
static volatile uint8_t push;                       /* 1: A, 2: B, 3: both; 0 once answered */
static char line[112];
static volatile uint8_t line_size, line_sent;

static uint8_t buttons_down(void) { return (uint8_t)(~PIND >> 2) & 3; }

static uint8_t seen, down, lasted, pushed, waited;

/* Once a ms. A level of the two pins counts once it has lasted. */
static void read_buttons(void) {
  const uint8_t pins = buttons_down();
  if (pins != seen) {
    seen = pins;
    lasted = 0;
  } else if (lasted < BOUNCE) {
    ++lasted;
  } else {
    const uint8_t fresh = (uint8_t)(seen & ~down);
    down = seen;
    if (pushed == 0) waited = 0;
    pushed = (uint8_t)(pushed | fresh);
  }
  if (pushed == 0) return;
  if (pushed != 3 && ++waited < TOGETHER) return;
  push = pushed;
  pushed = 0;
}

/* Once a ms, which is a little less than 9600 baud take: nothing ever waits for a reader. */
static void send_character(void) {
  if (line_sent == line_size || (UCSR0A & _BV(UDRE0)) == 0) return;
  UDR0 = (uint8_t)line[line_sent];
  line_sent = (uint8_t)(line_sent + 1);
}

/* An LED is lit in so many of 255 turns, spread evenly: any pin will do, and 0 is dark. */
ISR(TIMER2_COMPA_vect) {
  static uint8_t sums[COUNT(columns)], turn;
  uint8_t i, lit = 0;
  for (i = 0; i < COUNT(columns); ++i) {
    uint16_t sum = (uint16_t)(sums[i] + brightness[i]);
    if (sum >= 255) {
      sum = (uint16_t)(sum - 255);
      lit = (uint8_t)(lit | 1U << i);
    }
    sums[i] = (uint8_t)sum;
  }
  PORTB = (uint8_t)((PORTB & 0xE0) | lit);
  turn = (uint8_t)((turn + 1) & 3);
  if (turn != 0) return;
  now = (uint16_t)(now + 1);
  read_buttons();
  send_character();
}

static uint16_t milliseconds(void) {
  uint16_t read;
  cli();
  read = now;
  sei();
  return read;
}

/* --- lines -------------------------------------------------------------------------------- */

static uint8_t size; /* of the line being written; what does not fit is left out */

static void put(char c) {
  if (size < sizeof line) line[size++] = c;
}
static void put_flash(const char* text) { /* a text in flash */
  char c;
  for (; (c = (char)MTOR_READ8(text)) != 0; ++text) put(c);
}
static void put_number(uint32_t n, uint8_t least_digits) {
  char digits[10];
  uint8_t k = 0;
  do {
    digits[k++] = (char)('0' + n % 10);
    n /= 10;
  } while (n > 0 || k < least_digits);
  while (k > 0) put(digits[--k]);
}

static const char text_minutes[] MTOR_TABLE = "minutes,tumour", text_nM[] MTOR_TABLE = "_nM",
                                 text_fingerprint[] MTOR_TABLE = ",fingerprint",
                                 text_none[] MTOR_TABLE = "no_mutation";

/* FNV-1a over the bytes of all levels, the lowest first: equal on every machine. */
static uint32_t fingerprint(void) {
  uint32_t hash = 2166136261UL;
  uint8_t i, shift;
  for (i = 0; i < MTOR_NODES; ++i) {
    for (shift = 0; shift < 32; shift = (uint8_t)(shift + 8)) {
      hash = (hash ^ (cell.level[i] >> shift & 255)) * 16777619UL;
    }
  }
  return hash;
}

static void put_header(void) {
  uint8_t i;
  put_flash(text_minutes);
  for (i = 0; i < 2; ++i) {
    put(',');
    put_flash(mtor_drug_names[drugs[i]]);
    put_flash(text_nM);
  }
  for (i = 0; i < COUNT(columns); ++i) {
    put(',');
    put_flash(mtor_node_names[columns[i]]);
  }
  put_flash(text_fingerprint);
}

static void put_levels(void) {
  uint8_t i;
  if (csv) {
    put_number(minutes, 1);
    put(',');
    put_flash(tumours[tumour] == NO_PRESET ? text_none : mtor_preset_names[tumours[tumour]]);
    for (i = 0; i < 2; ++i) {
      put(',');
      put_number(given[i] ? doses[i] : 0, 1);
    }
  }
  for (i = 0; i < COUNT(columns); ++i) {
    const uint16_t thousandths = mtor_scaled(cell.level[columns[i]], 1000);
    if (csv) put(',');
    if (!csv) put_flash(mtor_node_names[columns[i]]);
    if (!csv) put(':');
    put_number(thousandths / 1000, 1);
    put('.');
    put_number(thousandths % 1000, 3);
    if (!csv) put('\t');
  }
  if (csv) {
    const uint32_t hash = fingerprint();
    int8_t shift;
    put(',');
    for (shift = 28; shift >= 0; shift = (int8_t)(shift - 4)) {
      const uint8_t digit = (uint8_t)(hash >> shift & 15);
      put((char)(digit < 10 ? '0' + digit : 'a' + digit - 10));
    }
  } else {
    for (i = 0; i < 2; ++i) {
      if (i > 0) put('\t');
      put_flash(mtor_drug_names[drugs[i]]);
      put(':');
      put(given[i] ? '1' : '0');
    }
  }
}

/* A line is written only once the one before has gone; otherwise it is left out. */
static void report(void) {
  if (!header_due && !line_due) return;
  if (line_sent == line_size) {
    size = 0;
    if (header_due) put_header();
    if (!header_due) put_levels();
    put('\r');
    put('\n');
    cli();
    line_sent = 0;
    line_size = size;
    sei();
    if (!header_due) line_due = 0;
    header_due = 0;
  } else if (!header_due) {
    line_due = 0;
  }
}

/* --- the demonstration -------------------------------------------------------------------- */

static uint16_t last, owed, shown_since; /* ms; thousandths of a step; ms */
static uint8_t showing;

/* The cell at rest, as it was exported; the mutation comes now, and one sees what it does. */
static void begin_tumour(uint8_t which) {
  tumour = which;
  minutes = 0;
  given[0] = given[1] = 0;
  mtor_reset(&cell);
  if (tumours[which] != NO_PRESET) mtor_apply(&cell, tumours[which]);
  line_due = 1;
}

static void answer_buttons(uint16_t at) {
  const uint8_t pressed = push;
  if (pressed == 0) return;
  push = 0;
  if (pressed == 3) {
    begin_tumour((uint8_t)((tumour + 1U) % COUNT(tumours)));
    showing = 1;
    shown_since = at;
  } else {
    const uint8_t which = (uint8_t)(pressed - 1);
    given[which] = !given[which];
    mtor_dose(&cell, drugs[which], given[which] ? (float)doses[which] : 0);
    line_due = 1;
  }
}

/* Whether it is time for a step; what was missed is skipped, and the LED L tells of it. */
static uint8_t due(uint16_t at) {
  const uint16_t passed = (uint16_t)(at - last);
  last = at;
  if (showing) return 0;
  owed = (uint16_t)(owed + (passed < 500 ? passed : 500) * STEPS_A_SECOND);
  if (owed < 1000) return 0;
  owed = (uint16_t)(owed - 1000);
  if (owed >= 1000) {
    owed = 0;
    PORTB |= _BV(PB5);
  } else if (minutes % STEPS_A_SECOND == 0) {
    PORTB &= (uint8_t)~_BV(PB5);
  }
  return 1;
}

void setup(void) {
  DDRB = 0x3F;                             /* D8 to D13: LEDs */
  PORTD |= 0x0C;                           /* D2 and D3: buttons to ground, pulled up */
  UBRR0 = 103;                             /* 16 MHz / 16 / 9600 - 1 */
  UCSR0A = (uint8_t)(UCSR0A & ~_BV(U2X0)); /* a bootloader may have left it */
  UCSR0B = _BV(TXEN0);
  UCSR0C = _BV(UCSZ01) | _BV(UCSZ00);
  TCCR2A = _BV(WGM21); /* counts to OCR2A */
  TCCR2B = _BV(CS21) | _BV(CS20);
  OCR2A = 124; /* 16 MHz / 32 / 125 = 4 kHz */
  TIMSK2 = _BV(OCIE2A);
  begin_tumour(0);
  seen = down = buttons_down(); /* one that is held now does nothing until it is pressed again */
  csv = (down & 2) != 0;
  header_due = csv;
  SMCR = _BV(SE); /* idle: the timer and the serial line go on */
  sei();
  last = milliseconds();
}

void loop(void) {
  const uint16_t at = milliseconds();
  uint8_t i;
  if (at == last) { /* nothing to do until the timer's next interrupt: saves a battery */
    sleep_cpu();
    return;
  }
  answer_buttons(at);
  if (showing && (uint16_t)(at - shown_since) >= SHOW_TUMOUR) showing = 0;
  if (due(at)) {
    mtor_step(&cell);
    ++minutes;
    if (minutes % STEPS_A_LINE == 0) line_due = 1;
  }
  for (i = 0; i < COUNT(columns); ++i) {
    brightness[i] =
        (uint8_t)(showing ? (i < tumour ? 255 : 0) : mtor_scaled(cell.level[columns[i]], 255));
  }
  report();
}

#ifndef ARDUINO
int main(void) {
  setup();
  for (;;) loop();
}
#endif
