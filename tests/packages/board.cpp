// A board for the test of the sketches: runs one for some time while buttons are pressed.
//   board MILLISECONDS [PIN:FROM-TO]...    PIN is low from FROM up to TO
// What the sketch prints goes to stdout; at the end "light PIN VALUE" for each analogWrite.
// SPDX-License-Identifier: MIT
#include <stdio.h>
#include <stdlib.h>

#include "Arduino.h"

namespace {

struct press {
  int pin;
  unsigned long from, to;
};
constexpr int most = 16, pins = 64;
press presses[most];
int press_count = 0;
unsigned long now = 0;
int mode[pins], light[pins];
bool lit[pins];

int checked(int pin) {
  if (pin < 0 || pin >= pins) {
    fprintf(stderr, "board: no pin %d\n", pin);
    exit(1);
  }
  return pin;
}

}  // namespace

serial_port Serial;

void pinMode(int pin, int to) { mode[checked(pin)] = to; }

int digitalRead(int pin) {
  if (mode[checked(pin)] != INPUT_PULLUP) {
    fprintf(stderr, "board: pin %d is read without a pull-up\n", pin);
    exit(1);
  }
  for (int i = 0; i < press_count; ++i) {
    const press& p = presses[i];
    if (p.pin == pin && now >= p.from && now < p.to) return LOW;
  }
  return HIGH;
}

void analogWrite(int pin, int value) {
  if (mode[checked(pin)] != OUTPUT || value < 0 || value > 255) {
    fprintf(stderr, "board: analogWrite(%d, %d)\n", pin, value);
    exit(1);
  }
  light[pin] = value;
  lit[pin] = true;
}

void delay(unsigned long milliseconds) { now += milliseconds; }
unsigned long millis() { return now; }

void serial_port::begin(unsigned long) {}
void serial_port::print(char c) { putchar(c); }
void serial_port::print(const char* text) { fputs(text, stdout); }
void serial_port::print(double number, int digits) { printf("%.*f", digits, number); }
void serial_port::println(double number, int digits) { printf("%.*f\r\n", digits, number); }
void serial_port::println(const char* text) { printf("%s\r\n", text); }
void serial_port::println() { fputs("\r\n", stdout); }

int main(int count, char** words) {
  const unsigned long end = count > 1 ? strtoul(words[1], nullptr, 10) : 0;
  for (int i = 2; i < count && press_count < most; ++i) {
    press& p = presses[press_count++];
    if (sscanf(words[i], "%d:%lu-%lu", &p.pin, &p.from, &p.to) != 3) return 2;
  }
  setup();
  while (now < end) {
    const unsigned long before = now;
    loop();
    if (now == before) ++now;  // a sketch that never waits must end too
  }
  for (int pin = 0; pin < pins; ++pin) {
    if (lit[pin]) printf("light %d %d\n", pin, light[pin]);
  }
}
