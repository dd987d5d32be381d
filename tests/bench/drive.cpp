// Times one drive evaluation of the core, and one step: straight-line C (from make_c), flat,
// unrolled. In turn, many times over; the best time of each counts. The levels change from call to
// call and are no subnormal numbers. Stops when the three do not give the same bits.
//
//   drive DRIVE STEP      the largest allowed ratios of unrolled to C, for double
//
// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include "mtor.hpp"
#include "../support/must.hpp"

extern "C" {
void drives_c_double(const double* x, const double* values, double* f);
void drives_c_float(const float* x, const float* values, float* f);
void step_c_double(double* x, const double* values, double* mid, const double* k,
                   const unsigned* apart, const double* max);
void step_c_float(float* x, const float* values, float* mid, const float* k, const unsigned* apart,
                  const float* max);
}

namespace {

constexpr int states = 64, rounds = 16, repeats = 400;

double now() {
  const auto t = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::nano>(t).count();
}

/// In [0.01,0.99]; an LCG of Knuth's.
template <class T>
T level() {
  static uint64_t state = 2020;
  state = state * 6364136223846793005u + 1442695040888963407u;
  return static_cast<T>(0.01 + 0.98 * static_cast<double>(state >> 11) / 9007199254740992.0);
}

template <class Evaluator, class T>
void drives(const T* x, T* values, T* f) {
  Evaluator::drives(pathway::compiled_model<pathway::network<mtor::core>, T>{}, x, values,
                    [f](int i, T drive) { f[i] = drive; });
}

template <class T>
void drives_c(const T* x, T* values, T* f) {
  if constexpr (sizeof(T) == 8) {
    drives_c_double(x, values, f);
  } else {
    drives_c_float(x, values, f);
  }
}

template <class T>
bool measure_drives(const char* type, const char* asked) {
  constexpr const auto& m = pathway::tables_of<pathway::network<mtor::core>, T>;
  constexpr int nodes = m.count.nodes, ways = 3;
  using way = void (*)(const T*, T*, T*);
  // volatile: the compiler must not know which function is called.
  way volatile const functions[ways] = {drives_c<T>, drives<pathway::flat, T>,
                                        drives<pathway::unrolled, T>};

  static T x[states][nodes], values[m.count.values() + 1];
  for (auto& state : x) {
    for (T& level_of_node : state) level_of_node = level<T>();
  }
  for (int i = 0; i < m.count.inputs; ++i) values[i] = level<T>();
  for (int g = 0; g < m.count.input_gates; ++g) {
    values[m.count.inputs + g] =
        pathway::activation(values[m.gate_signal[g] - nodes], m.kind[m.gate_form[g]]);
  }

  for (const auto& state : x) {
    T f[ways][nodes];
    for (int k = 0; k < ways; ++k) functions[k](state, values, f[k]);
    if (std::memcmp(f[0], f[1], sizeof f[0]) != 0 || std::memcmp(f[0], f[2], sizeof f[0]) != 0) {
      std::fprintf(stderr, "drive: %s: C, flat and unrolled differ\n", type);
      return false;
    }
  }

  double best[ways] = {1e99, 1e99, 1e99};
  for (int repeat = 0; repeat < repeats; ++repeat) {
    for (int k = 0; k < ways; ++k) {
      const way function = functions[k];
      T f[nodes];
      const double start = now();
      for (int round = 0; round < rounds; ++round) {
        for (const auto& state : x) function(state, values, f);
      }
      const double took = (now() - start) / (rounds * states);
      if (took < best[k]) best[k] = took;
    }
  }
  std::printf("drive, %s: C\t%.1f ns\n", type, best[0]);
  std::printf("drive, %s: flat\t%.1f ns\n", type, best[1]);
  std::printf("drive, %s: unrolled\t%.1f ns\n", type, best[2]);
  std::printf("drive, %s: flat / C\t%.2f\n", type, best[1] / best[0]);
  std::printf("drive, %s: unrolled / C\t%.2f\t%s\n", type, best[2] / best[0], asked);
  return true;
}

/// A cell of straight-line C: what a step of it needs.
template <class T>
struct c_cell {
  static constexpr const auto& m = pathway::tables_of<pathway::network<mtor::core>, T>;
  T x[m.count.nodes], mid[m.count.nodes], max[m.count.nodes], values[m.count.values() + 1],
      k[2 * m.count.taus];
  unsigned apart[(m.count.nodes + 31) / 32] = {};

  c_cell() {
    for (int i = 0; i < m.count.nodes; ++i) {
      x[i] = m.start[i];
      max[i] = m.max[i];
      if (max[i] != 1) apart[i / 32] |= 1u << (i % 32);
    }
    for (int i = 0; i < m.count.inputs; ++i) values[i] = m.input[i];
    for (int g = 0; g < m.count.input_gates; ++g) gate(g);
    for (int which = 0; which < 2; ++which) {
      for (int c = 0; c < m.count.taus; ++c) {
        k[which * m.count.taus + c] = pathway::exponential_midpoint::factor(which, 1 / m.tau[c]);
      }
    }
  }
  void gate(int g) {
    values[m.count.inputs + g] =
        pathway::activation(values[m.gate_signal[g] - m.count.nodes], m.kind[m.gate_form[g]]);
  }
  void set_input(int input, T to) {
    values[input] = to;
    for (int g = 0; g < m.count.input_gates; ++g) gate(g);
  }
  void advance(int steps) {
    for (int i = 0; i < steps; ++i) {
      if constexpr (sizeof(T) == 8) {
        step_c_double(x, values, mid, k, apart, max);
      } else {
        step_c_float(x, values, mid, k, apart, max);
      }
    }
  }
};

/// The time of a step, of a stretch of 200 that begins with a new setting, so that levels move.
template <class Advance>
double step_time(Advance&& advance) {
  const double start = now();
  advance();
  return (now() - start) / 200;
}

template <class T>
bool measure_steps(const char* type, const char* asked) {
  static mtor::core_cell<T> flat;
  static mtor::core_cell<T, pathway::exponential_midpoint, pathway::unrolled> unrolled;
  static c_cell<T> by_hand;
  double best[3] = {1e99, 1e99, 1e99};
  for (int repeat = 0; repeat < repeats; ++repeat) {
    const int input = repeat % flat.inputs();
    const T to = level<T>();
    must(flat.set_input(pathway::input_index(input), to));
    must(unrolled.set_input(pathway::input_index(input), to));
    by_hand.set_input(input, to);
    const double took[3] = {step_time([] { by_hand.advance(200); }),
                            step_time([] { flat.advance(pathway::duration{200}); }),
                            step_time([] { unrolled.advance(pathway::duration{200}); })};
    for (int k = 0; k < 3; ++k) best[k] = took[k] < best[k] ? took[k] : best[k];
  }
  if (std::memcmp(by_hand.x, flat.levels(), sizeof by_hand.x) != 0 ||
      std::memcmp(by_hand.x, unrolled.levels(), sizeof by_hand.x) != 0) {
    std::fprintf(stderr, "drive: steps of %s: C, flat and unrolled differ\n", type);
    return false;
  }
  std::printf("step, %s: C\t%.1f ns\n", type, best[0]);
  std::printf("step, %s: flat\t%.1f ns\n", type, best[1]);
  std::printf("step, %s: unrolled\t%.1f ns\n", type, best[2]);
  std::printf("step, %s: unrolled / C\t%.2f\t%s\n", type, best[2] / best[0], asked);
  return true;
}

/// Fixed point has no C to be compared with.
void measure_fixed() {
  static mtor::core_cell<pathway::fixed<15>> flat;
  static mtor::core_cell<pathway::fixed<15>, pathway::exponential_midpoint, pathway::unrolled>
      unrolled;
  double a = 1e99, b = 1e99;
  for (int repeat = 0; repeat < repeats; ++repeat) {
    const pathway::input_index input(repeat % flat.inputs());
    const float to = level<float>();
    must(flat.set_input(input, to));
    must(unrolled.set_input(input, to));
    const double took_a = step_time([] { flat.advance(pathway::duration{200}); });
    const double took_b = step_time([] { unrolled.advance(pathway::duration{200}); });
    a = took_a < a ? took_a : a;
    b = took_b < b ? took_b : b;
  }
  std::printf("step, fixed<15>: flat\t%.1f ns\n", a);
  std::printf("step, fixed<15>: unrolled\t%.1f ns\n", b);
}

}  // namespace

int main(int count, char** arguments) {
  if (!measure_drives<double>("double", count > 1 ? arguments[1] : "")) return 1;
  if (!measure_drives<float>("float", "")) return 1;
  if (!measure_steps<double>("double", count > 2 ? arguments[2] : "")) return 1;
  if (!measure_steps<float>("float", "")) return 1;
  measure_fixed();
}
