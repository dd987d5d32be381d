// Lesson: the shortest sketch. The compiler proves the lesson, then the board runs it.
// Needs C++20 from the board's core, see Toggle.
#include <mtor.h>
using namespace mtor::literals;

constexpr float AKT(bool everolimus) {
  mtor::core_cell<float> cell;  // the core alone, for small boards
  if (everolimus) cell.dose("everolimus", 30_nM);
  return cell.settle(1e-3f) ? cell["AKT"] : -1;
}
static_assert(AKT(true) > AKT(false) + 0.05f, "everolimus must raise AKT");

mtor::core_cell<float> cell;

void setup() {
  Serial.begin(115200);
  if (!cell.settle()) Serial.println("not at rest");
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
