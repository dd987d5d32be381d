// Times one drive evaluation of the core: straight-line C (from make_c), flat, unrolled. In turn,
// many times over; the best time of each counts. The levels change from call to call and are no
// subnormal numbers. Also whole steps. Stops when the three do not give the same bits.
//
//   drive ASKED      ASKED = the largest allowed ratio of unrolled to C, for double
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

/// The best time of a step, in stretches of 200 that begin with a new setting, so that levels move.
template <class Cell>
double step_time(int repeat) {
  static Cell cell;
  must(cell.set_input(pathway::input_index(repeat % cell.inputs()), level<typename Cell::real>()));
  const double start = now();
  cell.advance(pathway::duration{200});
  return (now() - start) / 200;
}

template <class T>
void measure_steps(const char* type) {
  double flat = 1e99, unrolled = 1e99;
  for (int repeat = 0; repeat < repeats; ++repeat) {
    const double a = step_time<mtor::core_cell<T>>(repeat);
    const double b =
        step_time<mtor::core_cell<T, pathway::exponential_midpoint, pathway::unrolled>>(repeat);
    flat = a < flat ? a : flat;
    unrolled = b < unrolled ? b : unrolled;
  }
  std::printf("step, %s: flat\t%.1f ns\n", type, flat);
  std::printf("step, %s: unrolled\t%.1f ns\n", type, unrolled);
}

}  // namespace

int main(int count, char** arguments) {
  if (!measure_drives<double>("double", count > 1 ? arguments[1] : "")) return 1;
  if (!measure_drives<float>("float", "")) return 1;
  measure_steps<double>("double");
  measure_steps<float>("float");
  measure_steps<pathway::fixed<15>>("fixed<15>");
}
