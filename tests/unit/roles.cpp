// What loss and excess of each gene do, beside its published role: no sign against the literature
// but the known ones that are listed here.
#include <cstring>
#include <set>

#include "../support/biology.hpp"
#include "mtor/roles.hpp"

using namespace biology;

namespace {

const char* const read_outs[] = {"proliferation", "apoptosis", "tumour_growth"};
constexpr double visible = 0.02;

/// Signs that the network is known to get wrong. Each is a weakness and no excuse: the test fails
/// when another one comes, and also when one of these goes.
struct weakness_of_role {
  const char* gene;
  bool lost;  ///< or in excess
  const char* read_out;
};
const weakness_of_role known[] = {
    {"OTUD7B", true, "proliferation"},
    {"OTUD7B", false, "proliferation"},
    {"OTUD7B", false, "tumour_growth"},
    {"TFE", false, "apoptosis"},
    {"S6K1", true, "apoptosis"},
    {"S6K1", false, "apoptosis"},
    {"EIF4EBP1_P", true, "apoptosis"},
    {"EIF4EBP1_P", false, "apoptosis"},
    {"EIF4E", true, "apoptosis"},
    {"EIF4E", false, "apoptosis"},
    {"ULK1", true, "apoptosis"},
    {"ULK1", true, "tumour_growth"},
    {"FOXO", true, "proliferation"},
    {"FOXO", true, "tumour_growth"},
    {"FOXO", false, "proliferation"},
    {"UCP2", true, "proliferation"},
    {"CIP2A_PP2A", true, "apoptosis"},
    {"CIP2A_PP2A", false, "apoptosis"},
    {"CIP2A_PP2A", false, "tumour_growth"},
    {"PP2A", true, "apoptosis"},
    {"PP2A", true, "tumour_growth"},
    {"PP2A", false, "apoptosis"},
    {"MYC", true, "proliferation"},
    {"MYC", true, "tumour_growth"},
    {"MYC", false, "tumour_growth"},
    {"E2F1", false, "apoptosis"},
    {"HSP90", true, "apoptosis"},
};

bool is_known(const char* gene, bool lost, const char* read_out) {
  for (const weakness_of_role& e : known) {
    if (std::strcmp(e.gene, gene) == 0 && e.lost == lost &&
        std::strcmp(e.read_out, read_out) == 0) {
      return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("roles are well formed: a gene once, with signs and a source") {
  std::set<std::string> seen;
  for (const mtor::gene_role& r : mtor::roles) {
    INFO(r.gene);
    CHECK(seen.insert(r.gene).second);
    const std::string role = r.role;
    CHECK((role == "oncogene" || role == "suppressor" || role == "essential" || role == "context"));
    for (const char* signs : {r.loss, r.excess}) {
      CHECK(std::strlen(signs) == 3);
      CHECK(std::strspn(signs, "+-0*?") == 3);
    }
    CHECK(std::strlen(r.source) > 5);
  }
}

TEST_CASE("loss and excess of a gene have the sign of its published role") {
  auto maths = std::make_unique<equations>();
  maths->read(whole());
  auto usual = std::make_unique<cell>(*maths), work = std::make_unique<cell>(*maths);
  REQUIRE(usual->settle(1e-13, 5000).converged);
  std::size_t used = 0;
  for (const mtor::gene_role& r : mtor::roles) {
    const pathway::symbol gene = whole().find(r.gene);
    if (gene.is(pathway::symbol_kind::none)) continue;  // one that the network lacks yet
    for (const bool lost : {true, false}) {
      *work = *usual;
      if (gene.is(pathway::symbol_kind::input)) {
        REQUIRE(work->set_input(pathway::input_index(gene.index), lost ? 0 : 1));
      } else if (lost) {
        REQUIRE(work->set_max(pathway::node_index(gene.index), 0));
      } else {
        REQUIRE(work->set_hold(pathway::node_index(gene.index), 1));
      }
      REQUIRE(work->settle(1e-12, 20000).converged);
      for (int k = 0; k < 3; ++k) {
        const pathway::node_index node(whole().find(read_outs[k]).index);
        const double change = work->node(node) - usual->node(node);
        const char published = (lost ? r.loss : r.excess)[k];
        const bool against =
            (published == '+' && change <= -visible) || (published == '-' && change >= visible);
        INFO(r.gene, lost ? " lost: " : " in excess: ", read_outs[k], " ", change, ", published ",
             published);
        if (is_known(r.gene, lost, read_outs[k])) {
          ++used;
          CHECK(against);  // one that is right now comes off the list
        } else {
          CHECK_FALSE(against);
        }
      }
    }
  }
  CHECK(used == std::size(known));
}
