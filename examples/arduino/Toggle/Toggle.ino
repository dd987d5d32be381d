// Toggle: two buttons give two drugs; five lights and the Serial Plotter show the pathway's answer.
// Everolimus takes S6K1 away, and AKT gets brighter: S6K1 no longer brakes IRS1.
//
// A button from each button pin to ground; from each light's pin an LED and 330 ohm to ground. The
// pins need PWM. Press once to give the drug, again to wash it out. A second is 20 minutes.
//
// Needs C++20 from the board's core. Not tried on a board. As this is written, the cores for
//   ESP32 (3.x)                 compile C++20 or later: works as it is
//   Pico ("rp2040"), STM32      need one line in platform.local.txt, see the library's README.md
//   Uno R4, SAMD                bring GCC 7 of 2017, which has no C++20: use the C file instead
//   Uno R3, Nano, Mega          the same
#include <mtor.h>
using namespace mtor::literals;

#if defined(ARDUINO_ARCH_ESP32)  // the first ESP32; a C3 or S3 has other pins
const int pictilisib_button = 25, everolimus_button = 26;
const int lights[] = {18, 19, 21, 22, 23};
#else
const int pictilisib_button = 2, everolimus_button = 4;
const int lights[] = {3, 5, 6, 9, 10};
#endif

mtor::cell<float> cell;  // the whole pathway, about 3 KB
bool pictilisib = false, everolimus = false;
bool pictilisib_down = false, everolimus_down = false;

// Once for each press. The pin is read every 50 ms, so that a bouncing contact counts once.
bool pressed(int button, bool& was_down) {
  const bool down = digitalRead(button) == LOW;
  const bool now = down && !was_down;
  was_down = down;
  return now;
}

void show(int light, const char* name, float level) {
  analogWrite(lights[light], static_cast<int>(level * 255));
  Serial.print(name);
  Serial.print(':');
  Serial.print(level, 2);
  Serial.print('\t');
}

void setup() {
  Serial.begin(115200);
  pinMode(pictilisib_button, INPUT_PULLUP);
  pinMode(everolimus_button, INPUT_PULLUP);
  for (int pin : lights) pinMode(pin, OUTPUT);
  if (!cell.settle()) Serial.println("not at rest");
}

void loop() {
  if (pressed(pictilisib_button, pictilisib_down)) {
    pictilisib = !pictilisib;
    if (pictilisib) cell.dose("pictilisib", 1000_nM);
    else cell.dose("pictilisib", 0_nM);
  }
  if (pressed(everolimus_button, everolimus_down)) {
    everolimus = !everolimus;
    if (everolimus) cell.dose("everolimus", 30_nM);
    else cell.dose("everolimus", 0_nM);
  }
  cell.step();  // one minute
  show(0, "IRS1", cell["IRS1"]);
  show(1, "PI3K", cell["PI3K"]);
  show(2, "AKT", cell["AKT"]);
  show(3, "mTORC1", cell["mTORC1"]);
  show(4, "S6K1", cell["S6K1"]);
  Serial.println();
  delay(50);
}
