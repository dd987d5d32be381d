// EXPECT: pathway: this number type lacks pathway::number<T>
#include "mtor.hpp"

// It computes, but nothing tells of its levels.
struct own {
  double v = 0;
  constexpr own() = default;
  constexpr own(int whole) : v(whole) {}
  friend constexpr own operator+(own a, own) { return a; }
  friend constexpr own operator-(own a, own) { return a; }
  friend constexpr own operator*(own a, own) { return a; }
  friend constexpr own operator/(own a, own) { return a; }
  friend constexpr bool operator<(own a, own b) { return a.v < b.v; }
  friend constexpr bool operator>(own a, own b) { return a.v > b.v; }
  friend constexpr bool operator==(own, own) = default;
  friend constexpr own rounded(own a) { return a; }
};
mtor::cell<own> cell;
