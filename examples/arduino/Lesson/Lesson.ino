// Lesson: the shortest sketch. The compiler proves the lesson, then the board runs it.
// Needs C++20 from the board's core, see Toggle.
#include <mtor.h>
using namespace mtor::literals;

constexpr float AKT(pathway::concentration everolimus) {
  mtor::core_cell<float> cell;  // the core alone, for small boards
  cell.dose("everolimus", everolimus);
  cell.settle(1e-3f);
  return cell["AKT"];
}
static_assert(AKT(30_nM) > AKT(0_nM) + 0.05f, "everolimus must raise AKT");

mtor::core_cell<float> cell;

void setup() {
  Serial.begin(115200);
  cell.settle();
  cell.dose("everolimus", 30_nM);
}

void loop() {
  Serial.print("AKT:");
  Serial.print(static_cast<float>(cell["AKT"]), 2);
  Serial.print("\tS6K1:");
  Serial.println(static_cast<float>(cell["S6K1"]), 2);
  cell.advance(10_min);
  delay(500);
}
