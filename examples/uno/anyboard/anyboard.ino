/* anyboard: the core of the mTOR pathway on any board of the Arduino IDE with 2 KB of RAM: Uno R3 and
 * R4, Nano, Mega, Leonardo, ... It uses pinMode, digitalRead, analogWrite, millis and Serial alone.
 *
 * LEDs with 330 ohm each from pins 5, 6, 9, 10 and 11 to ground (on a Mega too): IRS1, PI3K, AKT,
 * mTORC1 and S6K1, as bright as they are active. A button from pin 2 to ground (A) gives a PI3K
 * inhibitor and takes it away, one from pin 3 (B) a rapalog; both together begin the next tumour.
 * A second is an hour; a step is a minute. 115200 baud, for the Serial Plotter.
 *
 * C++11. It needs mtor_core.h beside it: lab export --format c --module core --from steady
 * A qualitative teaching model; no treatment advice.
 * SPDX-License-Identifier: MIT */
#ifndef ARDUINO
#error "This is a sketch: open it in the Arduino IDE. For a program without it see examples/uno."
#endif
#if defined(__AVR__) && RAMEND - RAMSTART < 2047
#error "The core of the pathway needs 2 KB of RAM (Uno, Nano, Leonardo, Mega): this board has less."
#endif

#include "mtor_core.h"

#if defined(ARDUINO_ARCH_ESP32) /* pins 6 to 11 belong to its flash, and 2 and 3 to others */
static const uint8_t lights[] = {18, 19, 21, 22, 23}, buttons[] = {25, 26};
#else
static const uint8_t lights[] = {5, 6, 9, 10, 11}, buttons[] = {2, 3};
#endif
static const uint8_t columns[] = {MTOR_NODE_IRS1, MTOR_NODE_PI3K, MTOR_NODE_AKT, MTOR_NODE_mTORC1,
                                  MTOR_NODE_S6K1};
static const char* const names[] = {"IRS1", "PI3K", "AKT", "mTORC1", "S6K1"};
static const uint8_t drugs[] = {MTOR_DRUG_pictilisib, MTOR_DRUG_everolimus};
static const char* const drug_names[] = {"pictilisib", "everolimus"};
static const float doses[] = {1000, 30}; /* nM */
static const int tumours[] = {-1, /* no mutation */
                              MTOR_PRESET_PTEN_loss,
                              MTOR_PRESET_PI3K_mutant,
                              MTOR_PRESET_KRAS_mutant,
                              MTOR_PRESET_TSC_loss,
                              MTOR_PRESET_MTOR_FRB_mutant};

static const uint8_t steps_a_second = 60, steps_a_line = 10;
static const uint16_t bounce = 20, together = 150, show_tumour = 1000; /* ms */

static mtor_cell cell;
static bool given[2];
static uint8_t tumour;
static uint32_t minutes; /* of this tumour */

/* --- buttons: a level counts once it has lasted; two at nearly the same time are both ------------ */

static bool seen[2], down[2];
static uint32_t since[2], first_press;
static uint8_t pressed; /* 1: A, 2: B */

/* 0, or what was pushed: 1, 2, or 3 for both. */
static uint8_t pushed(uint32_t now) {
  for (uint8_t i = 0; i < 2; ++i) {
    const bool level = digitalRead(buttons[i]) == LOW;
    if (level != seen[i]) {
      seen[i] = level;
      since[i] = now;
    }
    if (seen[i] == down[i] || now - since[i] < bounce) continue;
    down[i] = seen[i];
    if (!down[i]) continue;
    if (pressed == 0) first_press = now;
    pressed = (uint8_t)(pressed | 1U << i);
  }
  if (pressed == 0 || (pressed != 3 && now - first_press < together)) return 0;
  const uint8_t all = pressed;
  pressed = 0;
  return all;
}

/* --- the demonstration ------------------------------------------------------------------------- */

static uint32_t last, owed, shown_since; /* ms; thousandths of a step; ms */
static bool showing;

static void answer(uint8_t push, uint32_t now) {
  if (push == 3) {
    tumour = (uint8_t)((tumour + 1) % (sizeof tumours / sizeof tumours[0]));
    minutes = 0;
    given[0] = given[1] = false;
    mtor_reset(&cell);
    if (tumours[tumour] >= 0) mtor_apply(&cell, tumours[tumour]);
    showing = true;
    shown_since = now;
  } else {
    const uint8_t which = (uint8_t)(push - 1);
    given[which] = !given[which];
    mtor_dose(&cell, drugs[which], given[which] ? doses[which] : 0);
  }
}

static void write_line() {
  for (uint8_t x = 0; x < 5; ++x) {
    Serial.print(names[x]);
    Serial.print(':');
    Serial.print(mtor_scaled(cell.level[columns[x]], 1000) / 1000.0f, 3);
    Serial.print('\t');
  }
  for (uint8_t i = 0; i < 2; ++i) {
    if (i > 0) Serial.print('\t');
    Serial.print(drug_names[i]);
    Serial.print(given[i] ? ":1" : ":0");
  }
  Serial.println();
}

void setup() {
  Serial.begin(115200);
  for (uint8_t i = 0; i < 2; ++i) pinMode(buttons[i], INPUT_PULLUP);
  for (uint8_t x = 0; x < 5; ++x) pinMode(lights[x], OUTPUT);
  mtor_reset(&cell);
  delay(1); /* the inputs rise */
  /* One that is held now does nothing until it is pressed again. */
  for (uint8_t i = 0; i < 2; ++i) seen[i] = down[i] = digitalRead(buttons[i]) == LOW;
  last = millis();
}

void loop() {
  const uint32_t now = millis();
  const uint8_t push = pushed(now);
  if (push != 0) answer(push, now);
  if (showing && now - shown_since >= show_tumour) showing = false;

  const uint32_t passed = now - last; /* also where millis has wrapped */
  last = now;
  if (!showing) owed += (passed < 500 ? passed : 500) * steps_a_second;
  if (owed >= 1000) {
    owed = owed < 2000 ? owed - 1000 : 0; /* what it was too slow for is left out */
    mtor_step(&cell);
    if (++minutes % steps_a_line == 0) write_line();
  }
  for (uint8_t x = 0; x < 5; ++x) {
    analogWrite(lights[x],
                showing ? (x < tumour ? 255 : 0) : mtor_scaled(cell.level[columns[x]], 255));
  }
}
