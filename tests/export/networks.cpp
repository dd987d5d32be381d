// Random pathway texts, and whether two texts mean the same: by the library's own parser, field by
// field.
//   networks write SEED      anything that the language can say
//   networks smooth SEED     one whose time course a solver can follow closely
//   networks same FILE|built-in FILE
//   networks monotone SEED START   weights 1, inputs 0 or 1, nodes activate only: it comes to rest
//                                  at 0 and 1 when it begins with all nodes at START, 0 or 1
//   networks corners FILE|built-in SEED COUNT   names; then states of 0 and 1, and what each drives
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>

#include "../support/random.hpp"
#include "mtor.hpp"
#include "../support/must.hpp"

namespace {

using edit = pathway::editable<256, 512, 1 << 20>;
using network = pathway::basic_network<edit::limit>;

// --- writing --------------------------------------------------------------------------------

std::string tail(random_numbers& dice) {
  const char* const sources[] = {"", "", " (73)", " (7, Smith2004)", "(review; 12)"};
  const char* const sentences[] = {"", "", " \"a sentence, with => & # and \\\\ in it\"", "\"x\"",
                                   " \"\xC3\xA4\xE2\x82\xAC <b>&amp;\""};
  const std::string source = sources[dice.below(5)], sentence = sentences[dice.below(5)];
  return dice.one_in(2) ? source + sentence : sentence + source;
}

int write_any(uint64_t seed) {
  random_numbers dice{seed};
  network_shape shape;
  shape.nodes = 3 + dice.below(12);
  shape.inputs = 1 + dice.below(5);
  shape.drugs = dice.below(4);
  shape.terms_a_rule = 5;
  shape.corners = true;
  const plain::network net = random_network(dice, shape);
  const bool modules = dice.one_in(2);
  std::istringstream lines(plain::write(net));
  std::string line;
  for (int k = 0; std::getline(lines, line); ++k) {
    if (modules && dice.one_in(7)) {
      std::printf("module m%d%s\n", k, dice.one_in(2) ? " \"of a kind\"" : "");
    }
    if (dice.one_in(6)) std::printf("default n=2 w=0.25 tau=1e-3\n");
    std::printf("%s%s\n", line.c_str(), tail(dice).c_str());
  }
  // Digits in number and kind as the language allows them.
  std::printf("input exact = 0.1234567890123456789\ninput tiny = 1e-300 # 1\n");
  std::printf("node last tau=12345.678901234567 start=2.5e-7\n => last [ n=2.75 ]\n");
  std::printf("drug d = exact ( IC50 = 0.5uM h=2 ) tiny(IC50=30pM Emax=0)%s\n", tail(dice).c_str());
  std::printf("preset p = exact=1 n0.max=0.25 n1.hold = 0.125 last.max=0%s\n", tail(dice).c_str());
  return 0;
}

int write_smooth(uint64_t seed) {
  random_numbers dice{seed};
  network_shape shape;
  shape.nodes = 10;
  shape.fastest = 1;
  plain::network net = random_network(dice, shape);
  for (plain::rule& r : net.rules) {
    if (r.n < 1) r.n = 1 / r.n;  // below 1 a gate's slope at 0 is infinite
  }
  std::printf("%s", plain::write(net).c_str());
  return 0;
}

int write_monotone(uint64_t seed, int start) {
  random_numbers dice{seed};
  network_shape shape;
  shape.nodes = 9;
  shape.inputs = 4;
  shape.drugs = 0;
  shape.whole_exponents = true;
  plain::network net = random_network(dice, shape);
  for (plain::input& i : net.inputs) i.value = dice.below(2);
  for (plain::node& n : net.nodes) {
    n.max = 1;
    n.start = start;
  }
  std::set<std::pair<int, std::set<std::pair<int, bool>>>> seen;
  std::vector<plain::rule> rules;
  for (plain::rule& r : net.rules) {
    r.w = 1;
    r.EC50 = 0.5;  // act(1) is 1 without rounding: a steep gate would leave 1 for a hair below it
    std::set<std::pair<int, bool>> terms;
    for (plain::term& t : r.terms) {
      t.inhibits = t.inhibits && t.signal >= shape.nodes;
      terms.insert({t.signal, t.inhibits});
    }
    if (seen.insert({r.target, terms}).second) rules.push_back(r);
  }
  net.rules = rules;
  std::printf("%s", plain::write(net).c_str());
  return 0;
}

// --- comparing ------------------------------------------------------------------------------

void read(edit& into, const std::string& file) {
  pathway::diagnostic d;
  if (file == "built-in") {
    pathway::text_view texts[std::size(mtor::modules)];
    for (size_t i = 0; i < std::size(mtor::modules); ++i) texts[i] = mtor::modules[i];
    d = into.parse(texts, std::size(texts));
  } else {
    std::ostringstream all;
    all << std::ifstream(file).rdbuf();
    const std::string text = all.str();
    d = into.parse({text.data(), text.size()});
  }
  if (d.ok()) return;
  char words[512];
  std::printf("%s:%u:%u: %.*s\n", file.c_str(), d.line, d.column,
              static_cast<int>(pathway::write_message(d, words, sizeof words)), words);
  std::exit(1);
}

struct comparison {
  const network &a, &b;
  std::string what;
  int differences = 0;

  void equal(bool same, int i, const char* field) {
    if (!same && ++differences <= 5) std::printf("%s %d: %s differs\n", what.c_str(), i, field);
  }
  void words(pathway::slice x, pathway::slice y, int i, const char* field) {
    equal(a.view(x) == b.view(y), i, field);
  }
  template <class Thing>
  void described(const Thing& x, const Thing& y, int i) {
    words(x.sentence, y.sentence, i, "sentence");
    words(x.source, y.source, i, "source");
    equal(x.module == y.module, i, "module");
  }
  bool as_many(const char* things, int x, int y) {
    what = things;
    equal(x == y, x, "number");
    return x == y;
  }
};

int compare(const std::string& first, const std::string& second) {
  const auto one = std::make_unique<edit>(), other = std::make_unique<edit>();
  read(*one, first);
  read(*other, second);
  comparison c{one->network(), other->network(), ""};
  const network &a = c.a, &b = c.b;
  if (c.as_many("module", a.count.modules, b.count.modules)) {
    for (int i = 0; i < a.count.modules; ++i) {
      c.words(a.modules[i].name, b.modules[i].name, i, "name");
      c.words(a.modules[i].sentence, b.modules[i].sentence, i, "sentence");
    }
  }
  if (c.as_many("input", a.count.inputs, b.count.inputs)) {
    for (int i = 0; i < a.count.inputs; ++i) {
      c.words(a.inputs[i].name, b.inputs[i].name, i, "name");
      c.described(a.inputs[i], b.inputs[i], i);
      c.equal(a.inputs[i].value == b.inputs[i].value, i, "value");
    }
  }
  if (c.as_many("node", a.count.nodes, b.count.nodes)) {
    for (int i = 0; i < a.count.nodes; ++i) {
      const auto &x = a.nodes[i], &y = b.nodes[i];
      c.words(x.name, y.name, i, "name");
      c.described(x, y, i);
      c.equal(x.tau == y.tau && x.start == y.start && x.max == y.max, i, "tau, start or max");
    }
  }
  if (c.as_many("rule", a.count.rules, b.count.rules)) {
    for (int i = 0; i < a.count.rules; ++i) {
      const auto &x = a.rules[i], &y = b.rules[i];
      c.described(x, y, i);
      c.equal(x.target == y.target && x.w == y.w && x.n == y.n && x.EC50 == y.EC50, i,
              "target, w, n or EC50");
      bool same = x.terms == y.terms;
      for (int t = 0; same && t < x.terms; ++t) {
        const auto &p = a.terms[x.first_term + t], &q = b.terms[y.first_term + t];
        same = p.signal == q.signal && p.inhibits == q.inhibits;
      }
      c.equal(same, i, "terms");
    }
  }
  if (c.as_many("drug", a.count.drugs, b.count.drugs)) {
    for (int i = 0; i < a.count.drugs; ++i) {
      const auto &x = a.drugs[i], &y = b.drugs[i];
      c.words(x.name, y.name, i, "name");
      c.described(x, y, i);
      bool same = x.actions == y.actions;
      for (int k = 0; same && k < x.actions; ++k) {
        const auto &p = a.actions[x.first_action + k], &q = b.actions[y.first_action + k];
        same = p.input == q.input && p.IC50 == q.IC50 && p.Emax == q.Emax && p.h == q.h;
      }
      c.equal(same, i, "actions");
    }
  }
  if (c.as_many("preset", a.count.presets, b.count.presets)) {
    for (int i = 0; i < a.count.presets; ++i) {
      const auto &x = a.presets[i], &y = b.presets[i];
      c.words(x.name, y.name, i, "name");
      c.described(x, y, i);
      bool same = x.settings == y.settings;
      for (int k = 0; same && k < x.settings; ++k) {
        const auto &p = a.settings[x.first_setting + k], &q = b.settings[y.first_setting + k];
        same = p.kind == q.kind && p.target == q.target && p.value == q.value;
      }
      c.equal(same, i, "settings");
    }
  }
  std::printf("%d differences\n", c.differences);
  return c.differences == 0 ? 0 : 1;
}

/// What the engine itself says of states at the corners: on from 1/2.
int show_corners(const std::string& file, uint64_t seed, int count) {
  const auto text = std::make_unique<edit>();
  read(*text, file);
  const network& net = text->network();
  const auto equations = std::make_unique<pathway::interpreted<double, edit::limit>>();
  equations->read(net);
  using cell = pathway::interpreted_simulation<double, edit::limit>;
  const auto c = std::make_unique<cell>(*equations);
  const auto name = [&](pathway::slice s) { return std::string(net.view(s).data, s.size); };
  for (int i = 0; i < c->inputs(); ++i) {
    must(c->set_input(pathway::input_index(i), c->input(pathway::input_index(i)) >= 0.5 ? 1 : 0));
    std::printf("%s ", name(net.inputs[i].name).c_str());
  }
  for (int i = 0; i < c->nodes(); ++i) std::printf("%s ", name(net.nodes[i].name).c_str());
  std::printf("\n");
  random_numbers dice{seed};
  for (int k = 0; k < count; ++k) {
    std::string before, after;
    for (int i = 0; i < c->inputs(); ++i)
      before += c->input(pathway::input_index(i)) > 0 ? '1' : '0';
    after = before;
    for (int i = 0; i < c->nodes(); ++i) {
      before += static_cast<char>('0' + dice.below(2));
      must(c->set_level(pathway::node_index(i), before.back() - '0'));
    }
    after.resize(before.size());
    c->drives(c->levels(), [&](int i, double f) {
      after[static_cast<size_t>(c->inputs() + i)] = f >= 0.5 - 1e-12 ? '1' : '0';
    });
    std::printf("%s %s\n", before.c_str(), after.c_str());
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const std::string what = count > 1 ? words[1] : "";
  if (what == "write" && count == 3) return write_any(std::strtoull(words[2], nullptr, 10));
  if (what == "smooth" && count == 3) return write_smooth(std::strtoull(words[2], nullptr, 10));
  if (what == "same" && count == 4) return compare(words[2], words[3]);
  if (what == "monotone" && count == 4) {
    return write_monotone(std::strtoull(words[2], nullptr, 10), std::atoi(words[3]));
  }
  if (what == "corners" && count == 5) {
    return show_corners(words[2], std::strtoull(words[3], nullptr, 10), std::atoi(words[4]));
  }
  return 2;
}
