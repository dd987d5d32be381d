// lab roles: what loss and excess of each gene do in the network, beside what is published.
#include "mtor/roles.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command_line/commands.hpp"
#include "commands/analysis.hpp"
#include "model/rest.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "terminal/progress.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

constexpr std::string_view read_outs[] = {"proliferation", "apoptosis", "tumour_growth"};
constexpr double visible = 0.02;

char sign_of(double change) { return change >= visible ? '+' : change <= -visible ? '-' : '0'; }

/// Opposite signs; no effect contradicts nothing, and neither does what is published both ways.
bool contradicts(char published, char found) {
  return (published == '+' && found == '-') || (published == '-' && found == '+');
}

struct answer {
  const mtor::gene_role* role;
  double loss[3], excess[3];  ///< changes of the read-outs
};

int find_gene(const model& m, std::string_view name, bool& is_input) {
  const int node = m.find(symbol_kind::node, name);
  is_input = node < 0;
  return is_input ? m.find(symbol_kind::input, name) : node;
}

}  // namespace

int roles(const options& o) {
  const model& m = *o.on;
  int nodes[3];
  for (int k = 0; k < 3; ++k) nodes[k] = m.find(symbol_kind::node, read_outs[k]);
  std::vector<const mtor::gene_role*> wanted;
  std::vector<std::string_view> names;
  for (const mtor::gene_role& r : mtor::roles) {
    bool is_input;
    if (find_gene(m, r.gene, is_input) < 0) continue;  // of a module that is not there
    names.push_back(r.gene);
    const auto asked = std::find(o.operands.begin(), o.operands.end(), r.gene);
    if (o.operands.empty() || asked != o.operands.end()) wanted.push_back(&r);
  }
  for (const std::string& gene : o.operands) {
    if (std::find(names.begin(), names.end(), gene) == names.end()) {
      refuse("roles: no role is known of '{}'{}", gene, did_you_mean(gene, names));
    }
  }
  if (wanted.empty() || *std::min_element(nodes, nodes + 3) < 0) {
    refuse("roles: needs the built-in pathway, whose genes they are");
  }

  const auto usual = std::make_unique<cell>(m.maths), work = std::make_unique<cell>(m.maths);
  start_at_rest(*usual, m, o.settings);
  std::vector<answer> answers;
  {
    progress_bar bar("genes");
    for (const mtor::gene_role* r : wanted) {
      answer a{r, {}, {}};
      bool is_input;
      const int gene = find_gene(m, r->gene, is_input);
      for (const bool lost : {true, false}) {
        *work = *usual;
        if (is_input) {
          must(work->set_input(pathway::input_index(gene), lost ? 0 : 1));
        } else if (lost) {
          must(work->set_max(pathway::node_index(gene), 0));
        } else {
          must(work->set_hold(pathway::node_index(gene), 1));
        }
        const rest rested = come_to_rest(*work, m);
        if (!rested.reached) complain_of(rested, fmt::format(" with {}", r->gene));
        for (int k = 0; k < 3; ++k) {
          (lost ? a.loss : a.excess)[k] = work->node(pathway::node_index(nodes[k])) -
                                          usual->node(pathway::node_index(nodes[k]));
        }
      }
      answers.push_back(a);
      bar.show(static_cast<int>(answers.size()), static_cast<int>(wanted.size()));
    }
  }

  output out;
  if (o.csv) {
    out.print("gene,role,change,read_out,published,found,difference\n");
    for (const answer& a : answers) {
      for (const bool lost : {true, false}) {
        for (int k = 0; k < 3; ++k) {
          const double change = (lost ? a.loss : a.excess)[k];
          out.print("{},{},{},{},{},{},{:.17g}\n", a.role->gene, a.role->role,
                    lost ? "loss" : "excess", read_outs[k],
                    (lost ? a.role->loss : a.role->excess)[k], sign_of(change), change);
        }
      }
    }
    out.flush();
    return fine;
  }
  const paint p;
  int against = 0;
  out.print("{}: genes and their published roles\n\n", m.title);
  out.line(p.strong(fit("", 20) + fit("role", 12) + fit("loss", 24) + "excess"));
  const auto half = [&](const char* published, const double* change) {
    std::string text = std::string(published, 3) + "  ";
    for (int k = 0; k < 3; ++k) text += fmt::format("{:+.2f} ", change[k]);
    for (int k = 0; k < 3; ++k) {
      if (!contradicts(published[k], sign_of(change[k]))) continue;
      ++against;
      text += '!';
    }
    return fit(text, 25);
  };
  for (const answer& a : answers) {
    out.line(trimmed(fit(a.role->gene, 20) + fit(a.role->role, 11) + half(a.role->loss, a.loss) +
                     half(a.role->excess, a.excess)));
    if (o.operands.empty()) continue;
    out.print("    {}\n", wrap(a.role->source, 78, 4));
    if (*a.role->note != '\0') out.print("    {}\n", wrap(a.role->note, 78, 4));
  }
  out.print(
      "\nPublished signs, then what the network does, for proliferation, apoptosis and\n"
      "tumour_growth. + rises, - falls, 0 unchanged, * both are published, ? not known;\n"
      "! the network has the other sign ({} of {}). lab roles GENE shows the sources.\n",
      against, 6 * answers.size());
  out.flush();
  return fine;
}

}  // namespace lab
