// lab check FILE: what is wrong with a pathway text and with the claims and lessons beside it, and
// where, as compilers say it.
#include "command_line/commands.hpp"
#include "model/verify.hpp"
#include "terminal/output.hpp"
#include "terminal/refuse.hpp"

namespace lab {

namespace {

/// How many claims a file makes about the network; -1 where it has a mistake, which is told.
int check_claims(const network& net, const std::string& file, output& out) {
  const std::string text = read_text(file);
  static claims& all = *new claims;
  const pathway::diagnostic d = pathway::parse_claims(net, all, {text.data(), text.size()});
  if (d) return all.count.claims;
  out.print("{}: error: {}\n", place_in(harmless(file), {d.line, d.column}), message_of(d));
  return -1;
}

}  // namespace

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
  std::string besides;
  bool wrong = false;
  for (const std::string_view kind : {"claim", "lesson"}) {
    const std::string other = beside(file, fmt::format(".{}s", kind));
    if (other == file || !is_there(other)) continue;
    const int n = check_claims(net, other, out);
    wrong = wrong || n < 0;
    besides += ", " + count(n, kind);
  }
  if (wrong) {
    out.flush();
    return has_mistakes;
  }
  out.print("{}: {}, {}, {}, {}, {}{}{}\n", shown, count(net.count.nodes, "node"),
            count(net.count.inputs, "input"), count(net.count.rules, "rule"),
            count(net.count.drugs, "drug"), count(net.count.presets, "preset"), besides,
            warnings == 0 ? ": no mistake" : "; " + count(warnings, "warning"));
  out.flush();
  return fine;
}

}  // namespace lab
