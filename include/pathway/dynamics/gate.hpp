// Activation: how strongly a regulator at level x acts. The normalised Hill function of Netflux
// (Kraeutler, Soltis & Saucerman 2010, BMC Syst Biol 4:157), act(0) = 0, act(EC50) = 1/2, act(1) =
// 1, in a form without its pole:  act(x) = (1-e) x^n / (e + (1-2e) x^n)  with  e = EC50^n.
#ifndef PATHWAY_DYNAMICS_GATE_HPP
#define PATHWAY_DYNAMICS_GATE_HPP

#include "pathway/number/number.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A pair of n and EC50, ready to use. n = 1, 2, 3, 4 only multiplies; `power` = 0 is any other n.
template <class T>
struct gate_kind {
  int power = 1;                               ///< n where it is 1, 2, 3 or 4; else 0
  real_of<T> n = 1;                            ///< as in the text
  T e = 0, one_minus_e = 1, one_minus_2e = 1;  ///< e = EC50^n and what the formula takes of it
};

/// x^n for x in [0,1]: by products where `whole` is 1 to 4, else by number<T>::power, which takes
/// longer.
template <class T>
constexpr T power(T x, int whole, real_of<T> n) {
  return whole == 1   ? x
         : whole == 2 ? x * x
         : whole == 3 ? x * x * x
         : whole == 4 ? (x * x) * (x * x)
                      : number<T>::power(x, n);
}

/// x in [0,1]; the result is in [0,1] and never a NaN, because 0 < e < 1. Always inlined: -Os would
/// call it, and then look up in `unrolled` what is a constant there.
template <class T, class Constant>
[[gnu::always_inline]] constexpr T activation(T x, const gate_kind<Constant>& k) {
  const T p = rounded(power(x, k.power, k.n));
  return at_most_one((k.one_minus_e * p) / (k.e + rounded(k.one_minus_2e * p)));
}

/// The gate of n > 0 and EC50 in (0,1), which parsing has made sure of. e is kept a digit away from
/// 0 and 1, where the formula would be 0/0.
template <class T>
constexpr gate_kind<T> make_gate(const decimal& n, const decimal& EC50) {
  using real = real_of<T>;
  gate_kind<T> k;
  k.power = n.exponent == 0 && n.digits <= 4 ? static_cast<int>(n.digits) : 0;
  k.n = to<real>(n);
  const real e = rounded(power<real>(to<real>(EC50), k.power, k.n));
  const real least = number<T>::smallest, most = number<T>::largest;
  k.e = number<T>::from_real(e < least ? least : e > most ? most : e);
  k.one_minus_e = T(1) - k.e;
  k.one_minus_2e = k.one_minus_e - k.e;
  return k;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
