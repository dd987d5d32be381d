// lab check FILE: what is wrong with a pathway text, and where, as compilers say it.
#include "command_line/commands.hpp"
#include "terminal/output.hpp"
#include "terminal/refuse.hpp"

namespace lab {

int check(const options& o) {
  if (o.operands.empty()) refuse("check needs a file: lab check FILE");
  const std::string& file = o.operands.front();
  const std::string shown = harmless(file);
  const std::string text = read_text(file);
  output out;
  static editable& edit = *new editable;
  const pathway::diagnostic d = edit.parse({text.data(), text.size()});
  if (!d) {
    out.print("{}: error: {}\n", place_in(shown, {d.line, d.column}), message_of(d));
    out.flush();
    return has_mistakes;
  }
  const network& net = edit.network();
  const auto name = [&](pathway::slice s) {
    const pathway::text_view v = net.view(s);
    return std::string_view{v.data, v.size};
  };
  int warnings = 0;
  for (int i = net.node_without_rule(); i >= 0; i = net.node_without_rule(i + 1), ++warnings) {
    const pathway::slice s = net.nodes[i].name;
    out.print("{}: warning: node '{}' has no rule: nothing can raise it above 0\n",
              place_in(shown, pathway::locate(net.text, 0, s.offset)), name(s));
  }
  const auto count = [](int n, std::string_view what) {
    return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
  };
  out.print("{}: {}, {}, {}, {}, {}{}\n", shown, count(net.count.nodes, "node"),
            count(net.count.inputs, "input"), count(net.count.rules, "rule"),
            count(net.count.drugs, "drug"), count(net.count.presets, "preset"),
            warnings == 0 ? ": no mistake" : "; " + count(warnings, "warning"));
  out.flush();
  return fine;
}

}  // namespace lab
