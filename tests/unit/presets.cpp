// Steady states: of every preset with every class of drug against a stored table, and what must be
// true of them whatever the table says.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "../support/biology.hpp"
#include "../support/random.hpp"
#include "../support/must.hpp"

using namespace biology;

namespace {

// clang-format off
const char* const read_outs[] = {
    "mTORC1", "S6K1", "EIF4EBP1_P", "mTORC2", "AKT_T308", "AKT_S473", "AKT", "ERK",
    "protein_synthesis", "autophagy", "proliferation", "apoptosis", "tumour_growth"};
// clang-format on
constexpr double class_at = 0.9;

int node(const char* name) {
  const pathway::symbol s = whole().find(name);
  REQUIRE_MESSAGE(s.is(pathway::symbol_kind::node), std::string(name));
  return s.index;
}

/// The inputs that some drug acts on, each once: the classes of drugs.
std::vector<int> drug_classes() {
  std::vector<int> classes;
  for (int a = 0; a < whole().count.actions; ++a) {
    const int input = whole().actions[a].input;
    if (std::find(classes.begin(), classes.end(), input) == classes.end()) classes.push_back(input);
  }
  return classes;
}

struct test_cell {
  std::unique_ptr<equations> maths = std::make_unique<equations>();
  std::unique_ptr<cell> alive;

  test_cell() {
    maths->read(whole());
    alive = std::make_unique<cell>(*maths);
  }
  cell* operator->() { return alive.get(); }
  std::vector<double> levels() const {
    std::vector<double> x;
    for (int i = 0; i < alive->nodes(); ++i) x.push_back(alive->node(pathway::node_index(i)));
    return x;
  }
  std::vector<double> steady(int preset, int input = -1, double at = class_at) {
    alive->reset();
    if (preset >= 0) must(alive->apply_preset(pathway::preset_index(preset)));
    if (input >= 0) must(alive->set_input(pathway::input_index(input), at));
    CHECK(alive->settle(1e-13, 5000).converged);
    return levels();
  }
};

/// The name of the node that differs most, and by how much.
struct farthest {
  std::string name;
  double distance = 0;
};
farthest compare(const std::vector<double>& a, const std::vector<double>& b) {
  farthest f;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (const double d = std::abs(a[i] - b[i]); d >= f.distance) {
      f = {words(whole(), whole().nodes[i].name), d};
    }
  }
  return f;
}

std::string preset_name(int preset) {
  return preset < 0 ? "default" : words(whole(), whole().presets[preset].name);
}

struct row {
  std::string preset, drug_class;
  std::vector<double> levels;
};

std::vector<row> table() {
  std::vector<row> rows;
  test_cell one;
  std::vector<int> classes = drug_classes();
  classes.insert(classes.begin(), -1);
  for (int p = -1; p < whole().count.presets; ++p) {
    for (const int c : classes) {
      INFO(preset_name(p), " ", c);
      const std::vector<double> x = one.steady(p, c);
      row r{preset_name(p), c < 0 ? "none" : words(whole(), whole().inputs[c].name), {}};
      for (const char* name : read_outs)
        r.levels.push_back(x[static_cast<std::size_t>(node(name))]);
      rows.push_back(std::move(r));
    }
  }
  return rows;
}

std::string header() {
  std::string line = "preset,class";
  for (const char* name : read_outs) line += std::string(",") + name;
  return line;
}

const std::filesystem::path golden =
    std::filesystem::path(__FILE__).parent_path().parent_path() / "golden" / "presets.csv";

void write_golden(const std::vector<row>& rows) {
  std::ofstream out(golden);
  out << "# Generated, only to notice change; nothing here was measured. To make it anew: "
         "MTOR_WRITE_GOLDEN=1 unit --source-file='*test_presets.cpp'\n"
      << header() << '\n';
  for (const row& r : rows) {
    out << r.preset << ',' << r.drug_class;
    for (const double v : r.levels) {
      char digits[32];
      std::snprintf(digits, sizeof digits, "%.10f", v);
      out << ',' << digits;
    }
    out << '\n';
  }
  REQUIRE(out.good());
}

}  // namespace

TEST_CASE("steady states are those of the golden table") {
  const std::vector<row> rows = table();
  if (std::getenv("MTOR_WRITE_GOLDEN") != nullptr) write_golden(rows);
  std::ifstream in(golden);
  REQUIRE_MESSAGE(in.good(), golden.string());
  std::string line;
  REQUIRE(std::getline(in, line));
  CHECK(line.rfind("# Generated", 0) == 0);
  REQUIRE(std::getline(in, line));
  CHECK(line == header());
  int changed = 0;
  for (const row& r : rows) {
    REQUIRE_MESSAGE(std::getline(in, line), "the table ends before ", r.preset, " ", r.drug_class);
    const std::string name = r.preset + "," + r.drug_class + ",";
    REQUIRE_MESSAGE(line.rfind(name, 0) == 0, "expected ", name, "... instead of ", line);
    const char* at = line.c_str() + name.size() - 1;
    for (std::size_t i = 0; i < r.levels.size(); ++i) {
      REQUIRE(*at == ',');
      char* end = nullptr;
      const double stored = std::strtod(at + 1, &end);
      REQUIRE(end != at + 1);
      at = end;
      const bool same = std::abs(stored - r.levels[i]) <= 1e-9;
      changed += !same;
      if (!same && changed <= 20) {
        FAIL_CHECK(name << read_outs[i] << ": " << r.levels[i] << ", was " << stored);
      }
    }
    CHECK(*at == '\0');
  }
  CHECK(!std::getline(in, line));
  CHECK(changed == 0);
}

TEST_CASE("the default tumour cell leaves room up and down") {
  test_cell one;
  const std::vector<double> x = one.steady(-1);
  for (const char* name :
       {"mTORC1", "S6K1", "AKT", "ERK", "proliferation", "apoptosis", "autophagy"}) {
    const double level = x[static_cast<std::size_t>(node(name))];
    CHECK_MESSAGE(level >= 0.3, std::string(name));
    CHECK_MESSAGE(level <= 0.7, std::string(name));
  }
}

TEST_CASE("the default cell has one steady state") {
  test_cell one;
  const std::vector<double> expected = one.steady(-1);
  random_numbers dice(2026);
  RANDOM_SEED(dice);
  for (int start = 0; start < 32; ++start) {
    CAPTURE(start);
    one->reset();
    for (int i = 0; i < one->nodes(); ++i) {
      must(one->set_level(pathway::node_index(i), start == 30 ? 0 : start == 31 ? 1 : dice.unit()));
    }
    REQUIRE(one->settle(1e-12, 5000).converged);
    const farthest f = compare(one.levels(), expected);
    CHECK_MESSAGE(f.distance <= 1e-6, f.name);
  }
}

TEST_CASE("forty days lead to the steady state") {
  test_cell one;
  std::vector<int> presets{-1};
  for (const char* name :
       {"PTEN_loss", "TSC_loss", "KRAS_mutant", "starved_cell", "melanoma", "renal"}) {
    const pathway::symbol s = whole().find(name);
    REQUIRE_MESSAGE(s.is(pathway::symbol_kind::preset), std::string(name));
    presets.push_back(s.index);
  }
  for (const int p : presets) {
    const std::vector<double> expected = one.steady(p);
    one->reset();
    if (p >= 0) must(one->apply_preset(pathway::preset_index(p)));
    CHECK(one->advance_for({40 * 24 * 60.0}));
    const farthest f = compare(one.levels(), expected);
    CHECK_MESSAGE(f.distance <= 1e-6, preset_name(p), ": ", f.name);
  }
}

TEST_CASE("every preset changes something") {
  // Those that only change the answer to another setting.
  const struct {
    const char *preset, *input;
    double at;
  } latent[] = {
      {"MTOR_FRB_mutant", "rapalog", 0.9},                   // a binding site of drugs
      {"MTOR_kinase_mutant", "mTOR_kinase_inhibitor", 0.9},  // the other one
      {"rapalog_drains_mTORC2", "rapalog", 0.9},             // what a rapalog does for days
      {"review_GbetaL_in_mTORC1", "MLST8", 0},  // is GbetaL needed? where it is missing
      {"systemic", "rapalog", 0.9},             // the drug reaches the host too
  };
  test_cell one;
  const std::vector<double> as_it_is = one.steady(-1);
  for (int p = 0; p < whole().count.presets; ++p) {
    const std::string name = preset_name(p);
    const farthest f = compare(one.steady(p), as_it_is);
    const auto* const l = std::find_if(std::begin(latent), std::end(latent),
                                       [&](const auto& other) { return name == other.preset; });
    if (l == std::end(latent)) {
      CHECK_MESSAGE(f.distance > 0.01, name, " changes no node: most ", f.name, " by ", f.distance);
      continue;
    }
    CHECK_MESSAGE(f.distance <= 0.01, name, " is no exception any more");
    const pathway::symbol s = whole().find(l->input);
    REQUIRE(s.is(pathway::symbol_kind::input));
    const std::vector<double> without = one.steady(-1, s.index, l->at);
    CHECK_MESSAGE(compare(one.steady(p, s.index, l->at), without).distance > 0.01, name);
  }
}
