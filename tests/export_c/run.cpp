// What the C++ library computes where run.c runs an exported file; and the networks for both.
//   run NUMBER core|growth|whole|FILE MINUTES SEED STEPS
//   run write SEED            a random network that the C file can hold
//   run digest NUMBER core|whole
// SPDX-License-Identifier: MIT
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>

#include "../support/digest.hpp"
#include "../support/random.hpp"
#include "mtor.hpp"
#include "toggles.h"

namespace {

using pathway::exponential_euler;

constexpr pathway::capacity room = pathway::room_for(256, 512);
using network = pathway::basic_network<room>;

struct any_cell {
  virtual int nodes() const = 0;
  virtual ~any_cell() = default;
  virtual int inputs() const = 0;
  virtual int drugs() const = 0;
  virtual int presets() const = 0;
  virtual int32_t level(int node) const = 0;
  virtual uint32_t input_raw(int input) const = 0;
  virtual void step() = 0;
  virtual void clear() = 0;
  virtual void reset() = 0;
  virtual bool set(int, float) = 0;
  virtual bool dose(int, float) = 0;
  virtual bool apply(int) = 0;
  virtual bool max(int, float) = 0;
  virtual bool hold(int, float) = 0;
  virtual bool release(int) = 0;
};

template <class Cell>
struct this_cell : any_cell {
  Cell cell;
  template <class... Model>
  explicit this_cell(double minutes, const Model&... m) : cell(m...) {
    if (!cell.set_step({minutes})) std::exit(2);
  }
  int nodes() const override { return cell.nodes(); }
  int inputs() const override { return cell.inputs(); }
  int drugs() const override { return cell.model().pharmacology().count.drugs; }
  int presets() const override { return cell.model().pharmacology().count.presets; }
  int32_t level(int node) const override { return cell.levels()[node].raw; }
  uint32_t input_raw(int input) const override {
    return static_cast<uint32_t>(cell.input(pathway::input_index(input)) *
                                 static_cast<float>(Cell::value::one));
  }
  void step() override { cell.step(); }
  void clear() override { cell.clear_settings(); }
  void reset() override { cell.reset(); }
  bool set(int i, float to) override { return cell.set_input(pathway::input_index(i), to); }
  bool dose(int i, float nM) override { return cell.set_dose(pathway::drug_index(i), nM); }
  bool apply(int i) override { return cell.apply_preset(pathway::preset_index(i)); }
  bool max(int i, float most) override { return cell.set_max(pathway::node_index(i), most); }
  bool hold(int i, float at) override { return cell.set_hold(pathway::node_index(i), at); }
  bool release(int i) override { return cell.set_free(pathway::node_index(i)); }
};

network net;
any_cell* cell = nullptr;

/// core and whole are what the compiler made of them; the others are read here.
template <class T>
any_cell* make_cell(const std::string& what, double minutes) {
  using mtor::core_cell, mtor::core, mtor::growth;
  if (what == "core") return new this_cell<core_cell<T, exponential_euler>>(minutes);
  if (what == "whole") return new this_cell<mtor::cell<T, exponential_euler>>(minutes);
  static std::string text;
  text = std::string(core) + growth;
  if (what != "growth") {
    std::ostringstream all;
    all << std::ifstream(what).rdbuf();
    text = all.str();
  }
  if (!pathway::parse(net, {text.c_str(), text.size()}).ok()) std::exit(2);
  static pathway::interpreted<T, room> equations;
  equations.read(net);
  using read_cell = pathway::interpreted_simulation<T, room, exponential_euler>;
  return new this_cell<read_cell>(minutes, equations);
}

int write_network(uint64_t seed) {
  random_numbers dice_of_network{seed};
  network_shape shape;
  shape.nodes = 12;
  shape.inputs = 5;
  shape.terms_a_rule = 5;
  shape.drugs = 4;
  shape.corners = true;
  plain::network wanted = random_network(dice_of_network, shape);
  for (plain::rule& r : wanted.rules) r.n = 1 + dice_of_network.below(4);
  for (plain::drug& d : wanted.drugs) {
    for (plain::action& a : d.actions) a.h = 1;
  }
  std::printf(
      "%spreset held = n0.hold=0.4 n1.hold=0.123456789 in0=0.7\n"
      "preset knocked = n2.max=0 n3.max=0.3 in1=0.1\n",
      plain::write(wanted).c_str());
  return 0;
}

template <class T>
uint64_t digest_of(bool whole) {
  return whole ? digest::at_run_time<mtor::cell<T, exponential_euler>>()
               : digest::at_run_time<mtor::core_cell<T, exponential_euler>>();
}

}  // namespace

static int do_set(int input, float to) { return cell->set(input, to); }
static int do_dose(int drug, float nM) { return cell->dose(drug, nM); }
static int do_apply(int preset) { return cell->apply(preset); }
static int do_max(int node, float most) { return cell->max(node, most); }
static int do_hold(int node, float at) { return cell->hold(node, at); }
static int do_release(int node) { return cell->release(node); }

static uint32_t input_raw(int input) { return cell->input_raw(input); }

int main(int count, char** words) {
  if (count == 3 && std::strcmp(words[1], "write") == 0) {
    return write_network(std::strtoull(words[2], nullptr, 10));
  }
  if (count == 4 && std::strcmp(words[1], "digest") == 0) {
    const bool narrow = std::strcmp(words[2], "q1_15") == 0;
    const bool whole = std::strcmp(words[3], "whole") == 0;
    std::printf("%016" PRIx64 "\n",
                narrow ? digest_of<pathway::q1_15>(whole) : digest_of<pathway::q16_16>(whole));
    return 0;
  }
  if (count != 6) return 2;
  const double minutes = std::atof(words[3]);
  cell = std::strcmp(words[1], "q1_15") == 0 ? make_cell<pathway::q1_15>(words[2], minutes)
                                             : make_cell<pathway::q16_16>(words[2], minutes);
  dice = static_cast<uint32_t>(std::atol(words[4]));
  const int steps = std::atoi(words[5]);
  const std::string what = words[2];
  const auto name = [&](int i) {
    const pathway::text_view v =
        what == "core"
            ? pathway::network<mtor::core>.view(pathway::network<mtor::core>.nodes[i].name)
        : what == "whole" ? mtor::network.view(mtor::network.nodes[i].name)
                          : net.view(net.nodes[i].name);
    return std::string(v.data, v.size);
  };
  for (int i = 0; i < 9; ++i) {
    using level = pathway::fixed<30>;
    const auto half_way = [&](int goal) {
      return pathway::toward(level::from_raw(i), level::from_raw(1 << 29), level::from_raw(goal))
          .raw;
    };
    std::printf("%d %d ", half_way(8 - i), half_way(3));
  }
  std::printf("%08" PRIx32 " ", many_doses(20 * steps, cell->inputs(), cell->drugs()));
  cell->reset();
  for (int i = 0; i < cell->nodes(); ++i) std::printf("%s ", name(i).c_str());
  for (int step = 0, done = 0; step < steps; ++step) {
    done += toggle(cell->nodes(), cell->inputs(), cell->drugs(), cell->presets());
    cell->step();
    std::printf("\n%d %d", step, done);
    for (int i = 0; i < cell->nodes(); ++i) {
      std::printf(" %" PRIx32, static_cast<uint32_t>(cell->level(i)));
    }
    if (step == steps / 2) cell->clear();
    if (step == 2 * (steps / 3)) cell->reset();
  }
  std::printf("\n");
  return 0;
}
