// What the portable sketch uses of an Arduino, declared and no more: compiling is the test. For boards
// whose compiler and core no distribution has. The names are those of Arduino's language reference.
// SPDX-License-Identifier: MIT
#ifndef TESTS_BOARDS_ARDUINO_HPP
#define TESTS_BOARDS_ARDUINO_HPP

#include <stdint.h>

enum { LOW = 0, HIGH = 1, INPUT = 0, OUTPUT = 1, INPUT_PULLUP = 2 };
void pinMode(int pin, int mode);
int digitalRead(int pin);
void analogWrite(int pin, int value);
unsigned long millis();
void delay(unsigned long milliseconds);

struct serial_line {
  void begin(unsigned long baud);
  void print(const char* text);
  void print(char c);
  void print(float number, int digits);
  void println();
  void println(char c);
};
extern serial_line Serial;

#endif
