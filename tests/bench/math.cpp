// Time of pow_unit against std::pow, same loop, same numbers, taken in turns, best of many.
// SPDX-License-Identifier: MIT
#include <chrono>
#include <cmath>
#include <cstdio>
#include <vector>

#include "pathway/number/math.hpp"

namespace {

template <class T, class Power>
double nanoseconds(const std::vector<T>& x, T n, Power power) {
  const auto start = std::chrono::steady_clock::now();
  T sum = 0;
  for (T value : x) sum += power(value, n);
  const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
  volatile T used = sum;
  static_cast<void>(used);
  return time.count() / static_cast<double>(x.size());
}

template <class T>
void compare(const char* type) {
  std::vector<T> x(20000);
  uint64_t state = 1;
  for (T& value : x) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    value = static_cast<T>(static_cast<double>(state >> 11) * 0x1p-53);
  }
  volatile T hidden = static_cast<T>(1.4);
  const T n = hidden;
  double own = 1e9, standard = 1e9;
  for (int i = 0; i < 300; ++i) {
    const double a =
        nanoseconds(x, n, [](T base, T power) { return pathway::pow_unit(base, power); });
    const double b = nanoseconds(x, n, [](T base, T power) { return std::pow(base, power); });
    own = a < own ? a : own;
    standard = b < standard ? b : standard;
  }
  std::printf("%-7s x^1.4: pow_unit %5.2f ns  std::pow %5.2f ns  ratio %.2f\n", type, own, standard,
              own / standard);
}

}  // namespace

int main() {
  compare<double>("double");
  compare<float>("float");
}
