#include "export/boolean.hpp"

#include <algorithm>

#include "terminal/refuse.hpp"

namespace lab {
namespace {

constexpr std::size_t most_products = 2000;
constexpr double hair = 1e-12;  // 0.2 OR 0.375 is a half, also in binary

bool has(const conjunction& c, literal wanted) {
  return std::find(c.begin(), c.end(), wanted) != c.end();
}

/// c holds only where `wider` holds too.
bool implies(const conjunction& c, const conjunction& wider) {
  return std::all_of(wider.begin(), wider.end(), [&](literal l) { return has(c, l); });
}

/// The rules of one node, strongest first, and all smallest sets of them that reach a half.
class node_logic {
 public:
  node_logic(const model& m, const setup& at, int node) : m_(m), node_(node) {
    max_ = at.max[static_cast<std::size_t>(node)];
    for (int r = 0; r < m.net.count.rules; ++r) {
      const auto& rule = m.net.rules[r];
      if (rule.target != node) continue;
      conjunction terms;
      for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
        terms.push_back({m.net.terms[t].signal, m.net.terms[t].inhibits});
      }
      const double w = pathway::to<double>(rule.w);
      if (w > 0) rules_.push_back({w, r, terms});
    }
    std::sort(rules_.begin(), rules_.end(), [](const weighted& a, const weighted& b) {
      return a.w > b.w || (a.w == b.w && a.number < b.number);
    });
  }

  logic find() {
    choose(0, 1, {});
    // What another product covers adds nothing.
    logic kept;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      bool covered = false;
      for (std::size_t j = 0; j < found_.size() && !covered; ++j) {
        covered =
            j != i && implies(found_[i], found_[j]) && (!implies(found_[j], found_[i]) || j < i);
      }
      if (!covered) kept.push_back(found_[i]);
    }
    return kept;
  }

 private:
  struct weighted {
    double w;
    int number;  ///< in the text
    conjunction terms;
  };

  bool reaches(double left) const { return max_ * (1 - left) >= 0.5 - hair; }

  /// `left` is the product of 1 - w of the rules taken so far. The last one taken is the weakest,
  /// so a set that needs it needs them all.
  void choose(std::size_t from, double left, const conjunction& terms) {
    double all = left;
    for (std::size_t k = from; k < rules_.size(); ++k) all *= 1 - rules_[k].w;
    if (!reaches(all)) return;
    for (std::size_t k = from; k < rules_.size(); ++k) {
      conjunction more = terms;
      bool possible = true;
      for (const literal l : rules_[k].terms) {
        possible = possible && !has(more, {l.signal, !l.negated});
        if (!has(more, l)) more.push_back(l);
      }
      if (!possible) continue;
      const double then = left * (1 - rules_[k].w);
      if (!reaches(then)) {
        choose(k + 1, then, more);
      } else {
        found_.push_back(more);
      }
      if (found_.size() > most_products || ++tried_ > 1000000) {
        refuse("{}: too many weak rules drive '{}' together to write them as logic", origin_of(m_),
               m_.node(node_));
      }
    }
  }

  const model& m_;
  int node_;
  double max_ = 1;
  int tried_ = 0;
  std::vector<weighted> rules_;
  logic found_;
};

}  // namespace

std::vector<logic> logic_of(const model& m, const setup& at) {
  std::vector<logic> all;
  for (int i = 0; i < m.net.count.nodes; ++i) {
    const auto k = static_cast<std::size_t>(i);
    if (at.held[k]) {
      all.push_back(is_on(at.level[k]) ? logic{{}} : logic{});
    } else {
      all.push_back(node_logic(m, at, i).find());
    }
  }
  return all;
}

}  // namespace lab
