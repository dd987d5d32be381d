#include "import/logic.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/model.hpp"

namespace lab {
namespace {

using clause = std::vector<draft::term>;
using clauses = std::vector<clause>;

class expansion {
 public:
  explicit expansion(const std::string& where) : where_(where) {}

  clauses of(const logic& f, bool negate) {
    switch (f.kind) {
      case logic::constant:
        return f.value != negate ? clauses{clause{}} : clauses{};
      case logic::variable:
        return {{{f.signal, negate}}};
      case logic::negation:
        return of(f.of.front(), !negate);
      default:
        break;
    }
    const bool any = (f.kind == logic::disjunction) != negate;
    clauses sum = any ? clauses{} : clauses{clause{}};
    for (const logic& part : f.of) {
      const clauses more = of(part, negate);
      if (any) {
        for (const clause& c : more) add(sum, c);
        continue;
      }
      clauses product;
      for (const clause& a : sum) {
        for (const clause& b : more) {
          clause both;
          if (merge(a, b, both)) add(product, both);
        }
      }
      sum = std::move(product);
    }
    return sum;
  }

 private:
  static constexpr long most_work = 20'000'000;

  void spend(std::size_t work) {
    work_ += static_cast<long>(work) + 1;
    if (work_ > most_work) too_large();
  }
  [[noreturn]] void too_large() const {
    throw cannot_import{where_, fmt::format("as alternatives of ANDs this function needs more than "
                                            "{} rules",
                                            limit.rules)};
  }

  /// Both clauses; false where they contradict each other.
  bool merge(const clause& a, const clause& b, clause& both) {
    spend(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    both.erase(std::unique(both.begin(), both.end()), both.end());
    for (std::size_t i = 1; i < both.size(); ++i) {
      if (both[i].signal == both[i - 1].signal) return false;
    }
    return true;
  }

  /// A OR (A AND B) is A.
  void add(clauses& sum, const clause& c) {
    for (const clause& other : sum) {
      spend(other.size() + c.size());
      if (std::includes(c.begin(), c.end(), other.begin(), other.end())) return;
    }
    std::erase_if(sum, [&](const clause& other) {
      return std::includes(other.begin(), other.end(), c.begin(), c.end());
    });
    sum.push_back(c);
    if (sum.size() > static_cast<std::size_t>(limit.rules)) too_large();
  }

  const std::string& where_;
  long work_ = 0;
};

/// Whether they hold at every corner: B | !B does. A clause of k terms holds at 2^-k of them.
bool is_always(const clauses& all, int& work) {
  double most = 0;
  for (const clause& c : all) most += std::ldexp(1.0, -static_cast<int>(c.size()));
  if (most < 1 || (work -= static_cast<int>(all.size())) < 0) return false;
  for (const clause& c : all) {
    if (c.empty()) return true;
  }
  const int by = all.front().front().signal;
  for (const bool off : {false, true}) {
    clauses left;
    for (const clause& c : all) {
      if (std::find(c.begin(), c.end(), draft::term{by, !off}) != c.end()) continue;
      left.push_back(c);
      std::erase(left.back(), draft::term{by, off});
    }
    if (!is_always(left, work)) return false;
  }
  return true;
}

}  // namespace

logic logic::of_value(bool value) { return {constant, value, 0, {}}; }
logic logic::of_signal(int signal) { return {variable, false, signal, {}}; }
logic logic::negated(logic a) {
  logic f{negation, false, 0, {}};
  f.of.push_back(std::move(a));
  return f;
}
logic logic::all_of(std::vector<logic> of) { return {conjunction, false, 0, std::move(of)}; }
logic logic::any_of(std::vector<logic> of) { return {disjunction, false, 0, std::move(of)}; }
logic logic::both(logic a, logic b) {
  logic f = all_of({});
  f.of.push_back(std::move(a));
  f.of.push_back(std::move(b));
  return f;
}
logic logic::either(logic a, logic b) {
  logic f = both(std::move(a), std::move(b));
  f.kind = disjunction;
  return f;
}
logic logic::differ(const logic& a, const logic& b) {
  return either(both(a, negated(b)), both(negated(a), b));
}

std::vector<std::vector<draft::term>> alternatives(const logic& f, const std::string& where) {
  return expansion(where).of(f, false);
}

void add_logic(draft& d, int target, const logic& f, const std::string& where) {
  d.n = logic_n;
  d.EC50 = logic_EC50;
  auto all = alternatives(f, where);
  draft::signal& s = d.signals[static_cast<std::size_t>(target)];
  if (int work = 100'000; all.size() > 1 && is_always(all, work)) {
    d.note(where, fmt::format("the function of '{}' holds at every state: always on", s.name));
    all.assign(1, {});
  }
  if (all.size() == 1 && all[0].size() == 1 && all[0][0] == draft::term{target, false}) {
    s.is_input = true;
    s.value = s.start;
    d.note(where, fmt::format("'{}' follows itself alone: an input, at {}", s.name, s.value));
    return;
  }
  for (const auto& terms : all) {
    draft::rule r;
    r.terms = terms;
    r.target = target;
    r.n = logic_n;
    r.EC50 = logic_EC50;
    r.where = where;
    d.rules.push_back(std::move(r));
  }
}

}  // namespace lab
