// A pathway in plain words, and what it means: the formulas of the language one by one, in long
// double, with nothing of the engine. The tests compare the engine with this.
// SPDX-License-Identifier: MIT
#ifndef TESTS_PLAIN_HPP
#define TESTS_PLAIN_HPP

#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

namespace plain {

using real = long double;

struct node {
  std::string name;
  double tau = 10, start = 0, max = 1;
};
struct input {
  std::string name;
  double value = 0;
};
struct term {
  int signal = 0;  // a node, or number of nodes + input
  bool inhibits = false;
};
struct rule {
  std::vector<term> terms;
  int target = 0;
  double w = 1, n = 1.4, EC50 = 0.5;
};
struct action {
  int input = 0;
  double IC50 = 1, Emax = 1, h = 1;
};
struct drug {
  std::string name;
  std::vector<action> actions;
};

struct network {
  std::vector<node> nodes;
  std::vector<input> inputs;
  std::vector<rule> rules;
  std::vector<drug> drugs;

  const std::string& signal_name(int s) const {
    const int n = static_cast<int>(nodes.size());
    return s < n ? nodes[static_cast<size_t>(s)].name : inputs[static_cast<size_t>(s - n)].name;
  }
};

inline std::string digits(double v) {
  char out[40];
  std::snprintf(out, sizeof out, "%.17g", v);
  return out;
}

/// The network as pathway text, every attribute written out.
inline std::string write(const network& net) {
  std::string s;
  for (const input& i : net.inputs) s += "input " + i.name + " = " + digits(i.value) + "\n";
  for (const node& n : net.nodes) {
    s += "node " + n.name + " tau=" + digits(n.tau) + " start=" + digits(n.start) +
         " max=" + digits(n.max) + "\n";
  }
  for (const rule& r : net.rules) {
    const char* between = "";
    for (const term& t : r.terms) {
      s += between + std::string(t.inhibits ? "!" : "") + net.signal_name(t.signal);
      between = " & ";
    }
    s += " => " + net.signal_name(r.target) + " [w=" + digits(r.w) + " n=" + digits(r.n) +
         " EC50=" + digits(r.EC50) + "]\n";
  }
  for (const drug& d : net.drugs) {
    s += "drug " + d.name + " =";
    for (const action& a : d.actions) {
      s += " " + net.inputs[static_cast<size_t>(a.input)].name + "(IC50=" + digits(a.IC50) +
           "nM Emax=" + digits(a.Emax) + " h=" + digits(a.h) + ")";
    }
    s += "\n";
  }
  return s;
}

/// How far EC50^n is from 1/2, where the published form has its pole.
inline real distance_from_pole(double n, double EC50) {
  return std::fabs(2 * std::pow(static_cast<real>(EC50), static_cast<real>(n)) - 1);
}

/// The normalised Hill function as published: B x^n / (K^n + x^n) with B = (EC50^n - 1)/(2 EC50^n -
/// 1) and K = (B - 1)^(1/n) (Kraeutler, Soltis & Saucerman 2010), at most 1. At the pole its limit,
/// x^n. K^n = B - 1 is written as -e/(2e - 1), so that nothing cancels.
inline real act(real x, double n, double EC50) {
  if (x < 0) x = 0;
  const real e = std::pow(static_cast<real>(EC50), static_cast<real>(n));
  const real p = std::pow(x, static_cast<real>(n));
  if (2 * e == 1) return p < 1 ? p : 1;
  const real B = (e - 1) / (2 * e - 1);
  const real a = B * p / (-e / (2 * e - 1) + p);
  return a < 1 ? a : 1;
}

/// What is done to a cell, and what its nodes are driven to.
struct cell {
  const network* net;
  std::vector<double> own, doses, max;

  explicit cell(const network& n) : net(&n) {
    for (const input& i : n.inputs) own.push_back(i.value);
    for (const node& i : n.nodes) max.push_back(i.max);
    doses.assign(n.drugs.size(), 0);
  }

  real input_level(int i) const {
    real spared = 1 - static_cast<real>(own[static_cast<size_t>(i)]);
    for (size_t d = 0; d < net->drugs.size(); ++d) {
      for (const action& a : net->drugs[d].actions) {
        if (a.input != i || !(doses[d] > 0)) continue;
        const real ratio = static_cast<real>(a.IC50) / static_cast<real>(doses[d]);
        spared *= 1 - static_cast<real>(a.Emax) / (1 + std::pow(ratio, static_cast<real>(a.h)));
      }
    }
    return 1 - spared;
  }

  /// max_i f_i(x) of every node.
  std::vector<real> drives(const std::vector<real>& x) const {
    const int nodes = static_cast<int>(net->nodes.size());
    std::vector<real> none_of(net->nodes.size(), 1);  // OR: 1 - the product of what is left
    for (const rule& r : net->rules) {
      real value = static_cast<real>(r.w);
      for (const term& t : r.terms) {
        const real level =
            t.signal < nodes ? x[static_cast<size_t>(t.signal)] : input_level(t.signal - nodes);
        const real a = act(level, r.n, r.EC50);
        value *= t.inhibits ? 1 - a : a;
      }
      none_of[static_cast<size_t>(r.target)] *= 1 - value;
    }
    std::vector<real> f(net->nodes.size());
    for (size_t i = 0; i < f.size(); ++i) f[i] = static_cast<real>(max[i]) * (1 - none_of[i]);
    return f;
  }

  /// The classical fourth-order Runge-Kutta method in long double.
  void integrate(std::vector<real>& x, real minutes, int steps) const {
    const real h = minutes / steps;
    const auto slope = [&](const std::vector<real>& at) {
      std::vector<real> f = drives(at);
      for (size_t i = 0; i < f.size(); ++i) f[i] = (f[i] - at[i]) / net->nodes[i].tau;
      return f;
    };
    const auto ahead = [&](const std::vector<real>& k, real share) {
      std::vector<real> at = x;
      for (size_t i = 0; i < at.size(); ++i) at[i] += share * k[i];
      return at;
    };
    for (int s = 0; s < steps; ++s) {
      const auto k1 = slope(x), k2 = slope(ahead(k1, h / 2)), k3 = slope(ahead(k2, h / 2)),
                 k4 = slope(ahead(k3, h));
      for (size_t i = 0; i < x.size(); ++i) {
        x[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
    }
  }
};

}  // namespace plain

#endif
