// Stands in for a board's core: the functions that the sketches call, and macros that cores are
// known to define, the older ones (AVR, SAMD) most of all. The library must survive them.
// SPDX-License-Identifier: MIT
#ifndef ARDUINO_H
#define ARDUINO_H

#include <stddef.h>
#include <stdint.h>

#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x0
#define OUTPUT 0x1
#define INPUT_PULLUP 0x2

void pinMode(int pin, int mode);
int digitalRead(int pin);
void analogWrite(int pin, int value);
void delay(unsigned long milliseconds);
unsigned long millis();

struct serial_port {
  void begin(unsigned long baud);
  void print(char c);
  void print(const char* text);
  void print(double number, int digits = 2);
  void println(double number, int digits = 2);
  void println(const char* text);
  void println();
};
extern serial_port Serial;

void setup();
void loop();

// --- macros like functions ---
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define abs(x) ((x) > 0 ? (x) : -(x))
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x)-0.5))
#define constrain(x, low, high) ((x) < (low) ? (low) : ((x) > (high) ? (high) : (x)))
#define radians(degrees) ((degrees)*DEG_TO_RAD)
#define degrees(radians) ((radians)*RAD_TO_DEG)
#define sq(x) ((x) * (x))
#define bit(n) (1UL << (n))
#define bitRead(value, n) (((value) >> (n)) & 1)
#define bitSet(value, n) ((value) |= bit(n))
#define bitClear(value, n) ((value) &= ~bit(n))
#define bitToggle(value, n) ((value) ^= bit(n))
#define bitWrite(value, n, to) ((to) ? bitSet(value, n) : bitClear(value, n))
#define lowByte(w) ((uint8_t)((w)&0xff))
#define highByte(w) ((uint8_t)((w) >> 8))
#define word(...) make_word(__VA_ARGS__)
#define F(text) (text)
#define PSTR(text) (text)
#define _BV(n) (1 << (n))
#define cbi(place, n) ((place) &= ~_BV(n))
#define sbi(place, n) ((place) |= _BV(n))
#define interrupts() enable_interrupts()
#define noInterrupts() disable_interrupts()
#define isnan(x) ((x) != (x))
#define isinf(x) (!isnan(x) && isnan((x) - (x)))

// --- macros like values ---
#define PI 3.14159265
#define HALF_PI 1.57079633
#define TWO_PI 6.28318531
#define EULER 2.71828183
#define DEG_TO_RAD 0.01745329
#define RAD_TO_DEG 57.2957795
#define BIN 2
#define OCT 8
#define DEC 10
#define HEX 16
#define SERIAL 0x0
#define DISPLAY 0x1
#define LSBFIRST 0
#define MSBFIRST 1
#define CHANGE 1
#define FALLING 2
#define RISING 3
#define DEFAULT 1
#define EXTERNAL 0
#define INTERNAL 3
#define PROGMEM
#define B0 0
#define B1 1
#define B01 1
#define B00000001 1
#define B11111111 255
#define A0 14
#define LED_BUILTIN 13

// --- letters of newlib's <ctype.h>, registers of AVR and SAMD chips ---
#define _U 01
#define _L 02
#define _N 04
#define _S 010
#define _P 020
#define _C 040
#define _X 0100
#define _B 0200
#define SP (*(volatile uint16_t*)0x5D)
#define SREG (*(volatile uint8_t*)0x5F)
#define PORTB (*(volatile uint8_t*)0x25)
#define DDRB (*(volatile uint8_t*)0x24)
#define PINB (*(volatile uint8_t*)0x23)
#define TCNT0 (*(volatile uint8_t*)0x46)
#define XL r26
#define XH r27
#define E2END 0x3FF
#define RAMEND 0x8FF
#define ADC ((volatile uint32_t*)0x42004000UL)
#define DAC ((volatile uint32_t*)0x42004800UL)
#define AC ((volatile uint32_t*)0x42004400UL)
#define RTC ((volatile uint32_t*)0x40001400UL)
#define PM ((volatile uint32_t*)0x40000400UL)
#define PORT ((volatile uint32_t*)0x41004400UL)
#define TC3 ((volatile uint32_t*)0x42002C00UL)
#define USB ((volatile uint32_t*)0x41005000UL)
#define SCB ((volatile uint32_t*)0xE000ED00UL)

#endif
