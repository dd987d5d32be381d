// lab export --format maboss: the thresholded pathway as a .bnd, rates and initial states as a
// .cfg. A node follows its logic with the rate 1/tau, in minutes; an input stays where it begins.
#include <fmt/format.h>

#include <algorithm>

#include "export/boolean.hpp"
#include "export/export.hpp"
#include "pathway/version.hpp"
#include "terminal/refuse.hpp"

namespace lab {

maboss_files export_maboss(const model& m, const options& o) {
  std::vector<std::string> names;
  maboss_files files;
  const int nodes = m.net.count.nodes, signals = nodes + m.net.count.inputs;
  for (int s = 0; s < signals; ++s) names.emplace_back(m.signal(s));
  for (std::string& name : names) {
    std::string lower = name;
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    for (const std::string_view word : {"and", "or", "xor", "not", "node", "true", "false"}) {
      if (lower != word) continue;
      const std::string old = name;
      do name += '_';
      while (std::count(names.begin(), names.end(), name) > 1);
      files.told.push_back(fmt::format("'{}' is written {}: it is a word of MaBoSS", old, name));
    }
  }
  const setup at = setup_of(m, o);
  const std::vector<logic> functions = logic_of(m, at);
  const std::string head = fmt::format(
      "// {}: on from 1/2, weights and maxima thresholded; {}\n"
      "// Written by lab export --format maboss, version {}. A qualitative teaching model.\n",
      origin_of(m), describe_start(m, o.settings), pathway::version);
  files.bnd = head;
  files.cfg = head;
  for (int s = 0; s < signals; ++s) {
    const auto k = static_cast<std::size_t>(s);
    const std::string& name = names[k];
    const bool fixed = s >= nodes || at.held[k];
    const double begins = s < nodes ? at.level[k] : at.input[static_cast<std::size_t>(s - nodes)];
    files.cfg += fmt::format("{}.istate = {};\n", name, is_on(begins) ? 1 : 0);
    if (fixed) {
      files.bnd += fmt::format("Node {} {{ rate_up = 0; rate_down = 0; }}\n", name);
      continue;
    }
    const logic& f = functions[k];
    std::string sum = is_false(f) ? "0" : is_true(f) ? "1" : "";
    for (std::size_t c = 0; sum != "1" && c < f.size(); ++c) {
      std::string product;
      for (const literal l : f[c]) {
        product += fmt::format("{}{}{}", product.empty() ? "" : " & ", l.negated ? "!" : "",
                               names[static_cast<std::size_t>(l.signal)]);
      }
      sum += fmt::format("{}({})", c == 0 ? "" : " | ", product);
    }
    files.bnd += fmt::format(
        "Node {0} {{\n  logic = {1};\n  rate_up = @logic ? $rate_{0} : 0;\n"
        "  rate_down = @logic ? 0 : $rate_{0};\n}}\n",
        name, sum);
    files.cfg +=
        fmt::format("$rate_{} = {};\n", name, digits(1 / pathway::to<double>(m.net.nodes[s].tau)));
  }
  files.cfg +=
      "time_tick = 10;\nmax_time = 2880;\nsample_count = 1000;\ndiscrete_time = 0;\n"
      "use_physrandgen = 0;\nseed_pseudorandom = 1;\nthread_count = 1;\n";
  return files;
}

}  // namespace lab
