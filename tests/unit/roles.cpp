// What loss and excess of each gene do, beside its published role: no sign against the literature
// but those that are argued here, one line each.
#include <cstring>
#include <set>

#include "../support/biology.hpp"
#include "mtor/roles.hpp"

using namespace biology;

namespace {

const char* const read_outs[] = {"proliferation", "apoptosis", "tumour_growth"};
constexpr double visible = 0.02;

struct exception {
  const char* gene;
  bool lost;  ///< or in excess
  const char* read_out;
  const char* because;
};
const exception argued[] = {
    {"OTUD7B", true, "proliferation", "mTORC1 rises without it (claim G19), more than AKT falls"},
    {"OTUD7B", false, "proliferation", "mTORC1 falls (claim G19), more than AKT rises"},
    {"OTUD7B", false, "tumour_growth", "as proliferation"},
    {"UCP2", true, "proliferation",
     "reactive oxygen feeds AKT (claim R3); the harm is in apoptosis"},
    {"E2F1", false, "apoptosis", "in the review's chain E2F1 protects (claim A10)"},
    {"AR", false, "apoptosis", "the androgen receptor restrains AKT (claim C7)"},
};

bool is_argued(const char* gene, bool lost, const char* read_out) {
  for (const exception& e : argued) {
    if (std::strcmp(e.gene, gene) == 0 && e.lost == lost &&
        std::strcmp(e.read_out, read_out) == 0) {
      return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("roles are well formed: a gene of the network, once, with signs and a source") {
  std::set<std::string> seen;
  for (const mtor::gene_role& r : mtor::roles) {
    INFO(r.gene);
    CHECK(seen.insert(r.gene).second);
    const pathway::symbol s = whole().find(r.gene);
    CHECK((s.is(pathway::symbol_kind::node) || s.is(pathway::symbol_kind::input)));
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
        if (is_argued(r.gene, lost, read_outs[k])) {
          ++used;
          CHECK(against);  // an argument that is not needed any more goes
        } else {
          CHECK_FALSE(against);
        }
      }
    }
  }
  CHECK(used == std::size(argued) - (argued[0].gene[0] == '\0' ? 1 : 0));
}
