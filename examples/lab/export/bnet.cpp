// lab export --format bnet: Boolean functions of the thresholded pathway, a line each. Inputs are
// the constants that the command line leaves them at.
#include <fmt/format.h>

#include "export/export.hpp"
#include "export/boolean.hpp"
#include "pathway/version.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

/// What BoolNet's reader takes for an operator, in any case.
void check_name(const model& m, std::string_view name) {
  std::string lower(name);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (const std::string_view operation :
       {"all", "any", "maj", "sumis", "sumgt", "sumlt", "timeis", "timegt", "timelt"}) {
    if (lower == operation) {
      refuse("{}: the name '{}' is an operator of bnet files", origin_of(m), name);
    }
  }
}

}  // namespace

std::string export_bnet(const model& m, const options& o) {
  for (int s = 0; s < m.net.count.nodes + m.net.count.inputs; ++s) check_name(m, m.signal(s));
  const setup at = setup_of(m, o);
  const std::vector<logic> functions = logic_of(m, at);
  std::string text = fmt::format(
      "# {}: on from 1/2, weights and maxima thresholded; {}\n"
      "# Written by lab export --format bnet, version {}. A qualitative teaching model.\n"
      "targets, factors\n",
      origin_of(m), describe_start(m, o.settings), pathway::version);
  for (int i = 0; i < m.net.count.inputs; ++i) {
    text +=
        fmt::format("{}, {}\n", m.input(i), is_on(at.input[static_cast<std::size_t>(i)]) ? 1 : 0);
  }
  for (int i = 0; i < m.net.count.nodes; ++i) {
    const logic& f = functions[static_cast<std::size_t>(i)];
    std::string sum = is_false(f) ? "0" : is_true(f) ? "1" : "";
    for (std::size_t k = 0; sum != "1" && k < f.size(); ++k) {
      std::string product;
      for (const literal l : f[k]) {
        product += fmt::format("{}{}{}", product.empty() ? "" : " & ", l.negated ? "!" : "",
                               m.signal(l.signal));
      }
      const bool brackets = f.size() > 1 && f[k].size() > 1;
      sum += fmt::format("{}{}{}{}", k == 0 ? "" : " | ", brackets ? "(" : "", product,
                         brackets ? ")" : "");
    }
    text += fmt::format("{}, {}\n", m.node(i), sum);
  }
  return text;
}

}  // namespace lab
