// What a cell of the core takes: bytes per node, and the stack that one step uses. The step runs on
// a stack of its own that was painted before; the deepest byte that lost its paint tells.
// SPDX-License-Identifier: MIT
#include <ucontext.h>

#include <cstdio>

#include "mtor.hpp"

namespace {

constexpr size_t stack_size = 65536;
alignas(64) unsigned char stack[stack_size];
ucontext_t here, there;
size_t used;

template <class Cell>
Cell cell;

/// Looks at the paint before it returns: leaving a context takes stack too.
template <class Cell>
void step() {
  void (Cell::*volatile function)() = &Cell::step;  // as for a cell that the compiler cannot see
  (cell<Cell>.*function)();
  size_t untouched = 0;
  const volatile unsigned char* const byte = stack;
  while (untouched < stack_size && byte[untouched] == 0xA5) ++untouched;
  used = stack_size - untouched;
}

template <class T, class Stepper, class Evaluator>
void report_stack(const char* name, const char* asked) {
  using simulated = mtor::core_cell<T, Stepper, Evaluator>;
  cell<simulated>.step();  // a first call may run the dynamic linker
  for (unsigned char& byte : stack) byte = 0xA5;
  getcontext(&there);
  there.uc_stack.ss_sp = stack;
  there.uc_stack.ss_size = stack_size;
  there.uc_link = &here;
  makecontext(&there, step<simulated>, 0);
  swapcontext(&here, &there);
  std::printf("stack of a step, %s\t%zu bytes\t%s\n", name, used, asked);
}

}  // namespace

int main() {
  using namespace pathway;
  using stepper = exponential_midpoint;
  constexpr extent e = tables_of<pathway::network<mtor::core>, float>.count;
  const double nodes = e.nodes, four = sizeof(float);
  const double state = four;
  const double work = four * (stepper::work * nodes + e.node_gates) / nodes;
  const double whole = static_cast<double>(sizeof(mtor::core_cell<float>)) / nodes;
  std::printf("state per node, float\t%.1f bytes\t4\n", state);
  std::printf("work arrays per node, float\t%.1f bytes\t8\n", work);
  std::printf("settings per node, float\t%.1f bytes\n", whole - state - work);
  std::printf("sizeof(mtor::core_cell<float>)\t%zu bytes\n", sizeof(mtor::core_cell<float>));
  std::printf("sizeof(mtor::core_cell<fixed<15>>)\t%zu bytes\n", sizeof(mtor::core_cell<fixed<15>>));
  std::printf("sizeof(mtor::core_cell<double>)\t%zu bytes\n", sizeof(mtor::core_cell<double>));
  report_stack<float, stepper, flat>("float, flat", "512");
  report_stack<float, exponential_euler, flat>("float, flat, exponential_euler", "512");
  report_stack<float, rk4, flat>("float, flat, rk4", "512");
  report_stack<float, stepper, unrolled>("float, unrolled", "512");
  report_stack<double, stepper, flat>("double, flat", "512");
  report_stack<double, stepper, unrolled>("double, unrolled", "");
  report_stack<fixed<15>, stepper, flat>("fixed<15>, flat", "512");
}
