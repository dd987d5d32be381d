// What can be moved moves something, and what the biology grades is never stuck at 0 or 1.
#include <set>

#include "../support/biology.hpp"

using namespace biology;

namespace {

constexpr double visible = 0.05, near_a_bound = 0.02;

/// Where an input, a drug or a preset shows what it does, if not in the default cell.
struct context {
  const char* name;
  const char* preset;  ///< or ""
  const char* drug;    ///< at ten times its lowest IC50, or ""
  const char* input;   ///< at `level`, or ""
  double level;
  const char* why;
};
constexpr context contexts[] = {
    {"FRB_mutant", "", "everolimus", "", 0, "it keeps rapalogs off"},
    {"MTOR_FRB_mutant", "", "everolimus", "", 0, "it keeps rapalogs off"},
    {"kinase_domain_mutant", "", "", "mTOR_kinase_inhibitor", 0.5, "it keeps ATP-site drugs off"},
    {"MTOR_kinase_mutant", "", "", "mTOR_kinase_inhibitor", 0.5, "it keeps ATP-site drugs off"},
    {"mTORC2_drains", "", "everolimus", "", 0, "only a rapalog drains"},
    {"rapalog_drains_mTORC2", "", "everolimus", "", 0, "only a rapalog drains"},
    {"mTORC1_needs_MLST8", "", "", "MLST8", 0, "shows where GbetaL is missing"},
    {"review_GbetaL_in_mTORC1", "", "", "MLST8", 0, "shows where GbetaL is missing"},
    {"ERBB2_inhibitor", "HER2_amplified", "", "", 0, "needs HER2"},
    {"drug_reaches_host", "", "everolimus", "", 0, "needs a drug"},
    {"systemic", "", "everolimus", "", 0, "needs a drug"},
    {"CD274_by_TFE", "TFE_amplification", "", "", 0, "needs active TFE"},
    {"AR_lowered_by_AKT", "hepatocellular", "everolimus", "", 0, "needs the androgen receptor"},
    {"AR_inhibitor", "hepatocellular", "", "", 0, "needs the androgen receptor"},
    {"enzalutamide", "hepatocellular", "", "", 0, "needs the androgen receptor"},
    {"androgen", "hepatocellular", "", "", 0, "needs the androgen receptor"},
    {"BRAF_inhibitor", "melanoma", "", "", 0, "needs the oncogene"},
    {"oncogene_inhibitor", "", "", "MEK_inhibitor", 0.9, "secretion starts when FRA1 is lost"},
    {"aromatase_inhibitor", "breast", "", "", 0, "needs the oestrogen receptor"},
    {"exemestane", "breast", "", "", 0, "needs the oestrogen receptor"},
    {"estrogen", "breast", "", "", 0, "needs the oestrogen receptor"},
    {"A2AR_expression", "", "", "adenosine", 0.8, "needs its ligand"},
    {"autophagy_kills", "", "sapanisertib", "", 0, "needs autophagy"},
    {"DNA_PK_inhibitor", "small_cell_lung", "", "", 0, "needs breaks to repair"},
    {"IL6R_inhibitor", "renal", "sunitinib", "", 0, "needs interleukin-6"},
    {"tocilizumab", "renal", "sunitinib", "", 0, "needs interleukin-6"},
};

/// A graded node that may sit at a bound, and why.
struct excuse {
  const char* node;
  const char* preset;  ///< or "*"
  const char* why;
};
constexpr excuse excuses[] = {
    {"rapalog_effect", "*", "0 without a drug"},
    {"kinase_inhibitor_effect", "*", "0 without a drug"},
    {"rapalog_effect_host", "*", "0 without a drug"},
    {"kinase_inhibitor_effect_host", "*", "0 without a drug"},
    {"mTOR_sequestered", "*", "0 without a rapalog"},
    {"secretome", "*", "0 without a targeted drug"},
    {"BCAA", "starved_cell", "no amino acids outside"},
    {"GSK3B", "endometrial", "AKT and S6K1 both hold it"},
    {"GSK3B", "KRAS_PTEN", "AKT and S6K1 both hold it"},
    {"CASP3", "KRAS_PTEN", "AKT, ERK and eIF4E all protect"},
    {"proliferation", "KRAS_TP53", "divides nearly fully, also without mTOR (claim D13)"},
};
/// What is gone with a gene goes with it; below a lost gene 0 and 1 are the answer.
struct lost {
  const char* preset;
  std::vector<const char*> nodes;
};
const std::vector<lost>& losses() {
  static const std::vector<lost> all = {
      {"raptor_loss",
       {"mTORC1_pool", "mTORC1_lysosome", "mTORC1", "S6K1", "EIF4EBP1_P", "EIF4E", "GRB10",
        "ULK1_S757", "RNF168", "HIF1A", "IRS1", "colon_stem_cells", "GLI1", "glycolysis", "MCL1"}},
      {"rictor_loss",
       {"mTORC2_pool", "mTORC2", "AKT_S473", "SGK1", "sphingolipids", "cardiolipin", "CIP2A_PP2A",
        "PP2A"}},
      {"SIN1_loss",
       {"mTORC2_pool", "mTORC2", "AKT_S473", "SGK1", "sphingolipids", "cardiolipin", "CIP2A_PP2A",
        "PP2A"}},
      {"GbetaL_loss",
       {"mTORC2_pool", "mTORC2", "AKT_S473", "SGK1", "sphingolipids", "cardiolipin", "CIP2A_PP2A",
        "PP2A"}},
      {"DEPTOR_excess", {"S6K1", "RNF168", "HIF1A", "colon_stem_cells"}},
      {"TSC_loss", {"RHEB_GAP"}},
      {"TSC_lesion", {"RHEB_GAP"}},
      {"TP53_null", {"TP53", "CDKN1A", "SESN2"}},
      {"KRAS_TP53", {"TP53", "CDKN1A", "SESN2"}},
      {"starved_cell", {"S6K1", "RNF168", "HIF1A", "colon_stem_cells", "GLI1"}},
  };
  return all;
}

bool excused(const std::string& node, const std::string& preset) {
  for (const excuse& e : excuses) {
    if (node == e.node && (preset == e.preset || std::string("*") == e.preset)) return true;
  }
  for (const lost& l : losses()) {
    if (preset != l.preset) continue;
    for (const char* n : l.nodes) {
      if (node == n) return true;
    }
  }
  return false;
}

struct test_cell {
  std::unique_ptr<equations> maths = std::make_unique<equations>();
  std::unique_ptr<cell> alive;
  test_cell() {
    maths->read(whole());
    alive = std::make_unique<cell>(*maths);
  }
  cell* operator->() { return alive.get(); }

  double ten_times_lowest(int drug) const {
    const pathway::drug_data& d = whole().drugs[drug];
    double lowest = 1e300;
    for (int a = d.first_action; a < d.first_action + d.actions; ++a) {
      lowest = std::min(lowest, pathway::to<double>(whole().actions[a].IC50));
    }
    return 10 * lowest;
  }
  void prepare(const std::string& name) {
    alive->reset();
    for (const context& c : contexts) {
      if (name != c.name) continue;
      if (c.preset[0] != 0) {
        REQUIRE(whole().find(c.preset).is(pathway::symbol_kind::preset));
        REQUIRE(alive->apply_preset(pathway::preset_index(whole().find(c.preset).index)));
      }
      if (c.drug[0] != 0) {
        REQUIRE(whole().find(c.drug).is(pathway::symbol_kind::drug));
        const int drug = whole().find(c.drug).index;
        REQUIRE(alive->set_dose(pathway::drug_index(drug), ten_times_lowest(drug)));
      }
      if (c.input[0] != 0) {
        REQUIRE(whole().find(c.input).is(pathway::symbol_kind::input));
        REQUIRE(alive->set_input(pathway::input_index(whole().find(c.input).index), c.level));
      }
    }
  }
  std::vector<double> settled() {
    CHECK(alive->settle(1e-9, 5000).converged);
    std::vector<double> x;
    for (int i = 0; i < alive->nodes(); ++i) x.push_back(alive->node(pathway::node_index(i)));
    return x;
  }
};

/// The nodes that rules with this input as a term act on: what its sentence is about.
std::set<int> targets_of(int input) {
  std::set<int> all;
  for (int r = 0; r < whole().count.rules; ++r) {
    const pathway::rule_data& rule = whole().rules[r];
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      if (whole().terms[t].signal == whole().count.nodes + input) all.insert(rule.target);
    }
  }
  return all;
}

double largest_move(const std::vector<double>& a, const std::vector<double>& b,
                    const std::set<int>& among) {
  double most = 0;
  for (const int i : among) {
    most =
        std::max(most, std::abs(a[static_cast<std::size_t>(i)] - b[static_cast<std::size_t>(i)]));
  }
  return most;
}

}  // namespace

TEST_CASE("every input moves what its rules are about") {
  test_cell c;
  for (int i = 0; i < whole().count.inputs; ++i) {
    const std::string name = words(whole(), whole().inputs[i].name);
    c.prepare(name);
    const double far = c->input(pathway::input_index(i)) > 0.5 ? 0 : 1;
    const std::vector<double> before = c.settled();
    c.prepare(name);
    REQUIRE(c->set_input(pathway::input_index(i), far));
    CHECK_MESSAGE(largest_move(before, c.settled(), targets_of(i)) >= visible, name);
  }
}

TEST_CASE("every drug moves what the rules of its classes are about") {
  test_cell c;
  for (int d = 0; d < whole().count.drugs; ++d) {
    const std::string name = words(whole(), whole().drugs[d].name);
    std::set<int> among;
    const pathway::drug_data& drug = whole().drugs[d];
    std::string context_name = name;
    for (int a = drug.first_action; a < drug.first_action + drug.actions; ++a) {
      const int input = whole().actions[a].input;
      among.merge(targets_of(input));
      for (const context& k : contexts) {
        if (words(whole(), whole().inputs[input].name) == k.name) context_name = k.name;
      }
    }
    c.prepare(context_name);
    const std::vector<double> before = c.settled();
    c.prepare(context_name);
    REQUIRE(c->set_dose(pathway::drug_index(d), c.ten_times_lowest(d)));
    CHECK_MESSAGE(largest_move(before, c.settled(), among) >= visible, name);
  }
}

TEST_CASE("every preset makes another cell") {
  test_cell c;
  std::set<int> every;
  for (int i = 0; i < whole().count.nodes; ++i) every.insert(i);
  for (int p = 0; p < whole().count.presets; ++p) {
    const std::string name = words(whole(), whole().presets[p].name);
    c.prepare(name);
    const std::vector<double> before = c.settled();
    c.prepare(name);
    REQUIRE(c->apply_preset(pathway::preset_index(p)));
    CHECK_MESSAGE(largest_move(before, c.settled(), every) >= visible, name);
  }
}

// A node at a bound cannot answer. Those listed above may sit there; whoever mends one takes it
// off.
TEST_CASE("no graded node is stuck at a bound, in the default cell or in any preset") {
  test_cell c;
  std::set<std::string> used;
  for (int p = -1; p < whole().count.presets; ++p) {
    const std::string preset = p < 0 ? "default" : words(whole(), whole().presets[p].name);
    c->reset();
    if (p >= 0) REQUIRE(c->apply_preset(pathway::preset_index(p)));
    const std::vector<double> x = c.settled();
    for (int i = 0; i < whole().count.nodes; ++i) {
      const std::string node = words(whole(), whole().nodes[i].name);
      const double at = x[static_cast<std::size_t>(i)];
      if ((at > near_a_bound && at < 1 - near_a_bound) || (c->max)(pathway::node_index(i)) == 0)
        continue;
      used.insert(node);
      CHECK_MESSAGE(excused(node, preset), node, " = ", at, " in ", preset);
    }
  }
  for (const excuse& e : excuses)
    CHECK_MESSAGE(used.count(e.node) == 1, std::string(e.node), " needs no excuse");
}
