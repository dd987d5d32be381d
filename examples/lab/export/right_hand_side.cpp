// lab export --format python and matlab: the right-hand side for scipy's solve_ivp and for ode45 or
// ode15s of MATLAB and Octave. Names are comments: levels stand in vectors, because a name here may
// be a word there.
#include <fmt/format.h>

#include <algorithm>

#include "export/export.hpp"
#include "export/infix.hpp"
#include "export/words.hpp"
#include "pathway/version.hpp"

namespace lab {
namespace {

struct dialect {
  std::string_view open, close, comment, end_line, power;
  int first;  ///< index of a vector
};
constexpr dialect python{"[", "]", "#", "", "**", 0}, matlab{"(", ")", "%", ";", "^", 1};

class writer {
 public:
  writer(const model& m, const options& o, const dialect& in)
      : m_(m), net_(m.net), at_(setup_of(m, o)), in_(in) {
    const auto place = [this](std::string_view vector, int i) { return element(vector, i); };
    words_ = {[this, place](int s) {
                return s < net_.count.nodes ? place("x", s) : place("u", s - net_.count.nodes);
              },
              [place](int i) { return place("p.own", i); },
              [place](int d) { return place("p.dose", d); },
              [place](int r) { return place("p.w", r); },
              [place](int r) { return place("r", r); },
              std::string(in.power)};
  }

  std::string element(std::string_view vector, int i) const {
    return fmt::format("{}{}{}{}", vector, in_.open, i + in_.first, in_.close);
  }
  /// NAME = FORMULA  # what it is
  std::string assign(std::string_view vector, int i, const std::string& formula,
                     const std::string& what) const {
    return fmt::format("    {} = {}{}  {} {}\n", element(vector, i), formula, in_.end_line,
                       in_.comment, what);
  }
  std::string body() const {
    std::string text;
    for (int i = 0; i < net_.count.inputs; ++i) {
      text += assign("u", i, formula_of_input(m_, i, words_), std::string(m_.input(i)));
    }
    for (int r = 0; r < net_.count.rules; ++r) {
      text += assign("r", r, formula_of_rule(m_, r, words_), arrow_of(m_, r));
    }
    for (int i = 0; i < net_.count.nodes; ++i) {
      text += assign(
          "dx", i,
          at_.held[static_cast<std::size_t>(i)]
              ? "0"
              : fmt::format("({}*{} - {})/{}", element("p.max", i), formula_of_drive(m_, i, words_),
                            element("x", i), element("p.tau", i)),
          std::string(m_.node(i)));
    }
    return text;
  }

  /// A vector, an element a line with its name.
  template <class Value, class Name>
  std::string vector(std::string_view name, int count, const Value& value,
                     const Name& named) const {
    if (count == 0) return empty(name);
    std::string text = begin(name);
    for (int i = 0; i < count; ++i) {
      text += fmt::format("    {}{}  {} {}\n", value(i), in_.first == 0 ? "," : ";", in_.comment,
                          named(i));
    }
    return text + end();
  }
  std::string parameters() const {
    const auto number = [](const std::vector<double>& of) {
      return [&of](int i) { return digits(of[static_cast<std::size_t>(i)]); };
    };
    const auto node = [this](int i) { return m_.node(i); };
    return vector("x0", net_.count.nodes, number(at_.level), node) +
           vector(
               "p.tau", net_.count.nodes, [this](int i) { return digits(net_.nodes[i].tau); },
               node) +
           vector("p.max", net_.count.nodes, number(at_.max), node) +
           vector("p.own", net_.count.inputs, number(at_.own),
                  [this](int i) { return m_.input(i); }) +
           vector("p.dose", net_.count.drugs, number(at_.dose),
                  [this](int d) { return fmt::format("{}, nM", m_.drug(d)); }) +
           vector(
               "p.w", net_.count.rules, [this](int r) { return digits(net_.rules[r].w); },
               [this](int r) { return arrow_of(m_, r); });
  }
  std::string names() const {
    std::string text;
    for (int i = 0; i < net_.count.nodes; ++i) {
      text += fmt::format("{}'{}'", i == 0 ? "" : ", ", m_.node(i));
    }
    return text;
  }
  const network& net() const { return net_; }

 private:
  std::string begin(std::string_view name) const {
    return in_.first == 0 ? fmt::format("{} = np.array([\n", name) : fmt::format("{} = [\n", name);
  }
  std::string end() const { return in_.first == 0 ? "])\n" : "];\n"; }
  std::string empty(std::string_view name) const {
    return in_.first == 0 ? fmt::format("{} = np.zeros(0)\n", name)
                          : fmt::format("{} = zeros(0, 1);\n", name);
  }

  const model& m_;
  const network& net_;
  const setup at_;
  const dialect& in_;
  infix words_;
};

std::string head(const model& m, const options& o, std::string_view format) {
  return fmt::format(
      "Written by lab export --format {}, version {}, from {}. {}. Time is in "
      "minutes, doses are in nM.",
      format, pathway::version, one_comment(origin_of(m)), one_comment(describe_setup(m, o)));
}

}  // namespace

std::string export_python(const model& m, const options& o) {
  const writer w(m, o, python);
  return fmt::format(
      R"(# {}
#   from scipy.integrate import solve_ivp
#   course = solve_ivp(rates, (0, 480), x0, method="LSODA", rtol=1e-8, atol=1e-10)
#   p.dose[3] = 20 changes a dose, names.index("...") finds a level
# As a program it prints a table: python3 FILE [UNTIL [EVERY]]
import types

import numpy as np

names = [{}]
p = types.SimpleNamespace()
{}

def act(x, n, EC50):
    e = EC50**n
    y = x**n if x > 0 else 0.0
    return (1 - e)*y/(e*(1 - y) + (1 - e)*y)


def rates(t, x, p=p):
    u = np.zeros({})
    r = np.zeros({})
    dx = np.zeros({})
{}    return dx


if __name__ == "__main__":
    import sys

    from scipy.integrate import solve_ivp

    until, every = [float(v) for v in (sys.argv[1:] + ["480", "10"][len(sys.argv) - 1:])]
    times = np.arange(0, until + every/2, every)
    course = solve_ivp(rates, (0, times[-1]), x0, method="LSODA", t_eval=times, rtol=1e-9, atol=1e-11)
    print("time", *names, sep=",")
    for k, t in enumerate(course.t):
        print(float(t), *[repr(float(v)) for v in course.y[:, k]], sep=",")
)",
      head(m, o, "python"), w.names(), w.parameters(), w.net().count.inputs, w.net().count.rules,
      w.net().count.nodes, w.body());
}

std::string export_matlab(const model& m, const options& o) {
  const writer w(m, o, matlab);
  return fmt::format(
      R"(function [f, x0, p, names] = pathway_model()
% {}
%   [f, x0, p, names] = pathway_model();  % the file's name is the function's
%   p.dose(3) = 20;                       % nM
%   [t, x] = ode15s(@(t, x) f(t, x, p), [0 480], x0, odeset('RelTol', 1e-8, 'AbsTol', 1e-10));
f = @rates;
names = {{{}}};
{}end

function y = act(x, n, EC50)
    e = EC50^n;
    y = max(x, 0)^n;
    y = (1 - e)*y/(e*(1 - y) + (1 - e)*y);
end

function dx = rates(t, x, p)
    u = zeros({}, 1);
    r = zeros({}, 1);
    dx = zeros({}, 1);
{}end
)",
      head(m, o, "matlab"), w.names(), w.parameters(), w.net().count.inputs, w.net().count.rules,
      w.net().count.nodes, w.body());
}

}  // namespace lab
