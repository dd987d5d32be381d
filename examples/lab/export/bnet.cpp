// lab export --format bnet: Boolean functions of the thresholded pathway, a line each. Inputs are
// the constants that the command line leaves them at.
#include <fmt/format.h>

#include <algorithm>

#include "export/export.hpp"
#include "export/boolean.hpp"
#include "pathway/version.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

/// The names of the signals; what readers take for an operator or a constant, in any case, gets an
/// underscore, which is told.
std::vector<std::string> bnet_names(const model& m) {
  std::vector<std::string> all;
  const int signals = m.net.count.nodes + m.net.count.inputs;
  for (int s = 0; s < signals; ++s) all.emplace_back(m.signal(s));
  for (std::string& name : all) {
    std::string lower = name;
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    for (const std::string_view word : {"all", "any", "maj", "sumis", "sumgt", "sumlt", "timeis",
                                        "timegt", "timelt", "true", "false", "targets"}) {
      if (lower != word) continue;
      const std::string old = name;
      do name += '_';
      while (std::count(all.begin(), all.end(), name) > 1);
      tell("'{}' is written {}: it means something else in bnet files", old, name);
    }
  }
  return all;
}

}  // namespace

std::string export_bnet(const model& m, const options& o) {
  const std::vector<std::string> names = bnet_names(m);
  const auto name = [&](int signal) { return names[static_cast<std::size_t>(signal)]; };
  const setup at = setup_of(m, o);
  const std::vector<logic> functions = logic_of(m, at);
  std::string text = fmt::format(
      "# {}: on from 1/2, weights and maxima thresholded; {}\n"
      "# Written by lab export --format bnet, version {}. A qualitative teaching model.\n"
      "targets, factors\n",
      origin_of(m), describe_start(m, o.settings), pathway::version);
  for (int i = 0; i < m.net.count.inputs; ++i) {
    text += fmt::format("{}, {}\n", name(m.net.count.nodes + i),
                        is_on(at.input[static_cast<std::size_t>(i)]) ? 1 : 0);
  }
  for (int i = 0; i < m.net.count.nodes; ++i) {
    const logic& f = functions[static_cast<std::size_t>(i)];
    std::string sum = is_false(f) ? "0" : is_true(f) ? "1" : "";
    for (std::size_t k = 0; sum != "1" && k < f.size(); ++k) {
      std::string product;
      for (const literal l : f[k]) {
        product += fmt::format("{}{}{}", product.empty() ? "" : " & ", l.negated ? "!" : "",
                               name(l.signal));
      }
      const bool brackets = f.size() > 1 && f[k].size() > 1;
      sum += fmt::format("{}{}{}{}", k == 0 ? "" : " | ", brackets ? "(" : "", product,
                         brackets ? ")" : "");
    }
    text += fmt::format("{}, {}\n", name(i), sum);
  }
  return text;
}

}  // namespace lab
