// lab header FILE: a pathway text, with the claims and lessons beside it, as a C++ header.
#include <algorithm>
#include <memory>

#include "command_line/commands.hpp"
#include "model/verify.hpp"
#include "terminal/new_file.hpp"
#include "terminal/output.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

// Words that a namespace cannot be called: C++20's keywords, and names that libraries take.
constexpr std::string_view taken =
    " alignas alignof and and_eq asm assert atomic_cancel atomic_commit atomic_noexcept auto"
    " bitand bitor bool break case catch char char16_t char32_t char8_t class co_await co_return"
    " co_yield compl concept const const_cast consteval constexpr constinit continue decltype"
    " default delete do double dynamic_cast else enum errno explicit export extern false float for"
    " friend goto if inline int linux long main mtor mutable namespace new noexcept not not_eq"
    " nullptr operator or or_eq pathway private protected public reflexpr register"
    " reinterpret_cast requires return short signed sizeof static static_assert static_cast std"
    " struct switch synchronized template this thread_local throw true try typedef typeid typename"
    " union unix unsigned using virtual void volatile wchar_t while xor xor_eq ";

/// A name for C++ from that of a file: "my-net.pathway" is my_net, "class.pathway" class_pathway.
std::string cpp_name(const std::string& file) {
  std::string name = base_name(file);
  name.resize(std::min(name.find('.'), name.size()));
  std::string out;
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    if (letter || (digit && !out.empty())) {
      out += c;
    } else if (!out.empty() && out.back() != '_') {  // two of them in a row are the compiler's own
      out += '_';
    }
  }
  if (out.empty()) return "my_pathway";
  if (taken.find(" " + out + " ") != taken.npos) out += "_pathway";
  return out;
}

std::string upper(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

/// R"pathway(...)pathway", with a delimiter that does not stand in the text.
std::string literal(const std::string& text, const std::string& word) {
  std::string mark = word;
  for (int i = 2; text.find(fmt::format("){}\"", mark)) != text.npos; ++i)
    mark = fmt::format("{}{}", word, i);
  return fmt::format("R\"{0}({1}){0}\"", mark, text);
}

std::string text_of(const std::string& file) {
  std::string text = read_text(file);
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.erase(0, 3);
  text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
  return text;
}

/// Whether the compiler can prove a claim: no run of it is in time, and each comes to rest in the
/// four times 70 iterations that pathway::prove() grants it.
bool is_provable(const equations& maths, const claims& all, int c) {
  const pathway::claim_data& claim = all.claims[c];
  std::vector<std::vector<double>> ends(static_cast<std::size_t>(all.count.runs));
  const auto it = std::make_unique<cell>(maths);
  for (int r = claim.first_run; r < claim.first_run + claim.runs; ++r) {
    const pathway::run_data& run = all.runs[r];
    const pathway::stage_data& stage = all.stages[run.first_stage];
    if (run.stages != 1 || stage.minutes.digits != 0) return false;
    *it = cell(maths);
    const double* others =
        run.needs < 0 ? nullptr : ends[static_cast<std::size_t>(run.needs)].data();
    bool settled = apply_stage(*it, all, stage, others);
    for (int leg = 0, more = settled; more && leg < 4; ++leg) {
      settled = it->settle(1e-5, 70).converged;
      more = !settled;
    }
    if (!settled) return false;
    for (int i = 0; i < it->nodes(); ++i)
      ends[static_cast<std::size_t>(r)].push_back(it->node(pathway::node_index(i)));
  }
  return true;
}

[[noreturn]] void tell_mistake(const std::string& file, const pathway::diagnostic& d) {
  output out;
  out.print("{}: error: {}\n", place_in(harmless(file), {d.line, d.column}), message_of(d));
  out.flush();
  std::exit(has_mistakes);
}

}  // namespace

int header(const options& o) {
  if (o.operands.empty()) refuse("header needs a file: lab header FILE [-o FILE]");
  const std::string& file = o.operands.front();
  const std::string text = text_of(file);
  if (!o.file.empty()) check_target(o.file, o.force);
  static editable& edit = *new editable;
  if (const pathway::diagnostic d = edit.parse({text.data(), text.size()}); !d)
    tell_mistake(file, d);
  if (edit.network().count.nodes == 0) refuse("'{}' declares no node", harmless(file));

  static equations& maths = *new equations;
  maths.read(edit.network());
  const std::string name = cpp_name(file), guard = upper(name) + "_HPP",
                    prove = upper(name) + "_PROVE";
  std::string out = fmt::format(
      "// Made by lab header from {}; change that text and make this anew.\n"
      "//   {}::cell<float> cell;  cell.settle();  cell[\"NODE\"]\n"
      "#ifndef {}\n#define {}\n\n#include \"pathway.hpp\"\n\nnamespace {} {{\n\n"
      "/// The pathway, as text.\ninline constexpr char text[] = {};\n\n"
      "/// The same, read by the compiler.\ninline constexpr auto network = "
      "pathway::network<text>;\n\n"
      "/// A cell with this pathway, at its start levels.\n"
      "template <class T = double, class Stepper = pathway::exponential_midpoint, class Evaluator "
      "= pathway::flat>\n"
      "using cell = pathway::simulation<network, T, Stepper, Evaluator>;\n\n",
      harmless(base_name(file)), name, guard, guard, name, literal("\n" + text, "pathway"));
  std::string proofs;
  for (const std::string_view kind : {"claims", "lessons"}) {
    const std::string other = beside(file, fmt::format(".{}", kind));
    if (other == file || !is_there(other)) continue;
    const std::string said = text_of(other);
    static claims& all = *new claims;
    const pathway::diagnostic d =
        pathway::parse_claims(edit.network(), all, {said.data(), said.size()});
    if (!d) tell_mistake(other, d);
    if (all.count.claims == 0) continue;
    out += fmt::format("/// The {0}, as text.\ninline constexpr char {0}_text[] = {1};\n\n", kind,
                       literal("\n" + said, std::string(kind)));
    proofs +=
        fmt::format("inline constexpr auto {0} = pathway::claims<network, {0}_text>;\n", kind);
    for (int c = 0; c < all.count.claims; ++c) {
      const pathway::text_view id = all.view(all.claims[c].id);
      const bool whole = is_provable(maths, all, c);
      proofs += whole
                    ? fmt::format("static_assert(pathway::prove<network, {}, {}>());  // ", kind, c)
                    : "// in time, or too slow to rest for a compiler; lab claims runs it: ";
      proofs += std::string_view(id.data, id.size);
      proofs += '\n';
    }
  }
  out += fmt::format("}}  // namespace {}\n\n", name);
  if (!proofs.empty()) {
    out += fmt::format(
        "// Where {0} is defined, the compiler proves what is claimed; once, in one file, is "
        "enough:\n"
        "// it takes seconds.\n#ifdef {0}\n"
        "namespace {1} {{\n{2}}}  // namespace {1}\n#endif\n\n",
        prove, name, proofs);
  }
  out += "#endif\n";
  if (!o.file.empty()) {
    write_file(o.file, out);
    return fine;
  }
  output to;
  to.print("{}", out);
  to.flush();
  return fine;
}

}  // namespace lab
