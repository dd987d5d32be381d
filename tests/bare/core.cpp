// What a board's program calls, in every number type: no heap, no libm, no exceptions, no static
// constructor may be needed for it.
#include "mtor.hpp"

using namespace mtor::literals;

template <class T, class Stepper, class Evaluator>
static int run(int steps) {
  mtor::cell<T, Stepper, Evaluator> cell;
  cell.step_size(2_min);
  cell.apply("PTEN_loss");
  cell.dose("everolimus", 20_nM);
  for (int i = 0; i < steps; ++i) cell.step();
  cell.knock_out("S6K1");
  cell.hold("IRS1", 0.5f);
  const bool settled = cell.settle().converged;
  return static_cast<int>(1000 * cell["AKT"]) + (settled ? 1 : 0);
}

static pathway::editable<8, 8> edit;
static pathway::interpreted<float, edit.limit> equations;

extern "C" int run_everything(int steps, const char* text) {
  if (!edit.parse(text)) return -1;
  equations.read(edit.network());
  pathway::interpreted_simulation<float, edit.limit> own(equations);
  own.advance(1_h);
  using pathway::exponential_euler;
  using pathway::exponential_midpoint;
  return run<float, exponential_euler, pathway::flat>(steps) +
         run<double, exponential_midpoint, pathway::unrolled>(steps) +
         run<pathway::q1_15, exponential_euler, pathway::flat>(steps) +
         run<pathway::q16_16, exponential_midpoint, pathway::flat>(steps) +
         run<double, pathway::rk4, pathway::flat>(steps) +
         static_cast<int>(1000 * own.node(pathway::node_index(0)));
}
