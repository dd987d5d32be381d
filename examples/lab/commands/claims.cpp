// lab claims: every statement of the review that can be run, or of a file, run and judged.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <memory>

#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "mtor/claims.hpp"
#include "terminal/output.hpp"
#include "terminal/progress.hpp"
#include "terminal/refuse.hpp"
#include "model/verify.hpp"

namespace lab {
namespace {

constexpr int draws = 200;
constexpr double amplitude = 0.2;
constexpr unsigned long seed = 2026;
constexpr int width = 80, margin = 6;

std::string_view words(const claims& all, pathway::slice s) {
  const pathway::text_view v = all.view(s);
  return {v.data, v.size};
}

std::string_view words(const claims& all, const pathway::expectation& x) {
  const std::string_view text = words(all, x.text);
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// All sections as one text: claims.find() then finds across them.
const claims& load_claims(const network& net) {
  static const std::string& text = *[] {
    auto* joined = new std::string;
    for (const char* section : mtor::claims::review) joined->append(section).append("\n");
    for (const char* section : mtor::claims::besides) joined->append(section).append("\n");
    return joined;
  }();
  static claims& all = *new claims;
  const pathway::diagnostic d = pathway::parse_claims(net, all, {text.data(), text.size()});
  if (!d) refuse("{}: {}", place_in("built-in claims", {d.line, d.column}), message_of(d));
  return all;
}

/// Those in a file: --claims, or what stands beside the pathway.
const claims& load_claims(const model& m, const options& o) {
  if (m.built_in && o.claims.empty()) return load_claims(m.net);
  std::string file = o.claims;
  if (file.empty()) {
    file = beside(m.title, ".claims");
    if (!is_there(file)) {
      refuse("claims: there is no '{}' beside the pathway (--claims names another file)", file);
    }
  }
  static const std::string& text = *new std::string(read_text(file));
  static claims& all = *new claims;
  const pathway::diagnostic d = pathway::parse_claims(m.net, all, {text.data(), text.size()});
  if (!d) refuse("{}: {}", place_in(file, {d.line, d.column}), message_of(d));
  if (all.count.claims == 0) refuse("claims: '{}' makes no claim", file);
  return all;
}

/// The claims with these ids or in these sections, each once. Without any: the review's own
/// claims; `whole` adds guards and observations, which are otherwise played on demand (X, O, K, P,
/// S). A file of one's own has no `sections`.
std::vector<int> asked_for(const claims& all, const std::vector<std::string>& ids, bool whole,
                           bool sections) {
  std::vector<int> asked;
  const auto add = [&](int c) {
    if (std::find(asked.begin(), asked.end(), c) == asked.end()) asked.push_back(c);
  };
  for (std::string id : ids) {
    if (sections && !id.empty() && id[0] >= 'a' && id[0] <= 'z')
      id[0] = static_cast<char>(id[0] - 'a' + 'A');
    std::vector<std::string_view> known;
    bool found = false;
    for (int c = 0; c < all.count.claims; ++c) {
      const std::string_view name = words(all, all.claims[c].id);
      known.push_back(name);
      if (name != id && (!sections || id.size() != 1 || name[0] != id[0])) continue;
      add(c);
      found = true;
    }
    if (!found) refuse("claims: there is no claim '{}'{}", id, did_you_mean(id, known));
  }
  for (int c = 0; ids.empty() && c < all.count.claims; ++c) {
    const char section = words(all, all.claims[c].id)[0];
    if (whole || !sections || std::string_view{"XOKPS"}.find(section) == std::string_view::npos)
      add(c);
  }
  return asked;
}

// --- what a program reads ----------------------------------------------------------------------

std::string_view kind_of(const pathway::claim_data& claim) {
  return claim.kind == pathway::claim_kind::claim    ? "claim"
         : claim.kind == pathway::claim_kind::card   ? "card"
         : claim.kind == pathway::claim_kind::lesson ? "lesson"
                                                     : "definition";
}

constexpr std::string_view csv_head =
    "id,kind,verdict,expectation,left,right,difference,effect,direction_share,visible_share";

/// What a claim says and what a lesson's note relies on is judged.
bool is_test(const pathway::claim_data& claim) {
  return claim.kind == pathway::claim_kind::claim || claim.kind == pathway::claim_kind::lesson;
}

bool holds(const claims& all, int c, const stage& played) {
  const pathway::claim_data& claim = all.claims[c];
  bool ok = true;
  for (int e = 0; e < claim.expectations; ++e) {
    ok = ok && played.judge(all.expectations[claim.first_expectation + e]).ok();
  }
  return ok;
}

double share(int part, int whole) { return static_cast<double>(part) / std::max(1, whole); }

/// A row per expectation, with its own verdict; one without verdict for what is not tested.
void print_csv(output& out, const claims& all, int c, const stage& played, const robustness& r) {
  const pathway::claim_data& claim = all.claims[c];
  const std::string_view id = words(all, claim.id), kind = kind_of(claim);
  if (!is_test(claim) || claim.expectations == 0) {
    return out.print("{},{},,,,,,,,\n", id, kind);
  }
  for (int e = 0; e < claim.expectations; ++e) {
    const pathway::expectation& x = all.expectations[claim.first_expectation + e];
    const finding f = played.judge(x);
    out.print("{},{},{},{},{:.17g},{:.17g},{:.17g},{:g},{:g},{:g}\n", id, kind,
              f.ok() ? "pass" : "fail", words(all, x), f.left, f.right, f.difference(), f.effect,
              share(r.direction, r.draws), share(r.visible, r.draws));
  }
}

// --- what a student reads ----------------------------------------------------------------------

/// One side of an expectation.
struct side {
  std::string_view node, run;  ///< empty for a number
  bool alone = false;          ///< no arithmetic
};

class report {
 public:
  report(const model& m, const claims& all, output& out)
      : m_(m), all_(all), out_(out), colour_(::isatty(STDOUT_FILENO) != 0 && colour_is_welcome()) {}

  /// "F7    pass  The sentence. (73)"; no verdict in a list of names.
  void title(int c, std::string_view verdict) {
    const pathway::claim_data& claim = all_.claims[c];
    std::string text(verdict);
    if (!verdict.empty()) text += "  ";
    text += words(all_, claim.sentence);
    if (claim.sentence.size == 0 && claim.expectations > 0) {  // a guard may have none
      text += words(all_, all_.expectations[claim.first_expectation]);
    }
    if (claim.source.size != 0) text += fmt::format(" ({})", words(all_, claim.source));
    text = wrap(text, width, margin);
    out_.print(
        "{} {}{}\n",
        painted(fit(words(all_, claim.id), std::max(margin - 1, columns(words(all_, claim.id)))),
                strong),
        painted(verdict, verdict == "FAIL" ? warning : calm), text.substr(verdict.size()));
  }

  /// What was done: in one line where that is short, else a line for each run.
  void set_up(const pathway::claim_data& claim) {
    std::string line;
    std::size_t widest = 0;
    for_each_run(claim, [&](std::string_view run, std::string_view settings) {
      line += fmt::format("{}{}: {}", line.empty() ? "" : "; ", run, settings);
      widest = std::max(widest, run.size());
    });
    if (claim.runs <= 2 && margin + columns(line) <= width) return paragraph(line);
    for_each_run(claim, [&](std::string_view run, std::string_view settings) {
      const std::string name = fit(fmt::format("{}:", run), static_cast<int>(widest) + 2);
      const int indent = margin + columns(name);
      out_.print("{:{}}{}{}\n", "", margin, name, wrap(settings, width, indent));
    });
  }

  void findings(const pathway::claim_data& claim, const stage& played) {
    int name = 0, run = 0;
    for_each_expectation(claim, [&](const pathway::expectation& x) {
      if (!stands_in_columns(x)) return;
      name = std::max({name, columns(left_of(x).node), columns(right_of(x).node)});
      run = std::max({run, columns(left_of(x).run), columns(right_of(x).run)});
    });
    for_each_expectation(claim, [&](const pathway::expectation& x) {
      print_finding(x, played.judge(x), name, run);
    });
  }

  void paragraph(std::string_view text) {
    out_.print("{:{}}{}\n", "", margin, wrap(text, width, margin));
  }

 private:
  static constexpr std::string_view strong = "1", calm = "36", warning = "1;33";

  std::string painted(std::string_view text, std::string_view code) const {
    if (!colour_ || text.empty()) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
  }

  template <class Sink>
  void for_each_run(const pathway::claim_data& claim, Sink&& sink) const {
    for (int r = claim.first_run; r < claim.first_run + claim.runs; ++r) {
      const std::string_view settings = words(all_, all_.runs[r].text);
      sink(words(all_, all_.runs[r].name), settings.empty() ? "the cell as it is" : settings);
    }
  }

  template <class Sink>
  void for_each_expectation(const pathway::claim_data& claim, Sink&& sink) const {
    for (int e = 0; e < claim.expectations; ++e) {
      sink(all_.expectations[claim.first_expectation + e]);
    }
  }

  side side_of(int first, int operands) const {
    const pathway::operand& o = all_.operands[first];
    if (o.run < 0) return {"", "", operands == 1};
    return {m_.node(o.node), words(all_, all_.runs[o.run].name), operands == 1};
  }
  side left_of(const pathway::expectation& x) const { return side_of(x.first, x.left); }
  side right_of(const pathway::expectation& x) const { return side_of(x.first + x.left, x.right); }

  /// One read-out in two runs, or against a number.
  bool stands_in_columns(const pathway::expectation& x) const {
    const side l = left_of(x), r = right_of(x);
    return l.alone && r.alone && (l.node == r.node || l.node.empty() || r.node.empty());
  }

  /// "yes  S6K1       c 0.61  >  p 0.03   +0.58    (0.05)"; what needs arithmetic stands in words
  /// on a line of its own.
  void print_finding(const pathway::expectation& x, const finding& f, int name, int run) {
    side l, r;
    std::string head = fmt::format("{:{}}{}  ", "", margin,
                                   f.ok() ? painted("yes", calm) : painted("NO ", warning));
    if (stands_in_columns(x)) {
      l = left_of(x);
      r = right_of(x);
    } else {
      out_.line(head + wrap(words(all_, x), width, margin + 5));
      head = fit("", margin + 5);
    }
    // Two digits; four where two would not tell why.
    const double size = std::abs(f.difference());
    const bool close = std::abs(size - f.effect) < 0.0055 && size > 1e-9;
    const std::string asked = f.equal         ? fmt::format("within {:g}", f.effect)
                              : f.effect == 0 ? "any"
                                              : fmt::format("{:g}", f.effect);
    out_.print("{}{}  {} {:.2f}  {}  {} {:.2f}   {:<7}  ({})\n", head,
               fit(l.node.empty() ? r.node : l.node, name), fit(l.run, run), f.left,
               f.equal ? '=' : '>', fit(r.run, run), f.right,
               fmt::format("{:+.{}f}", f.difference(), close ? 4 : 2), asked);
  }

  const model& m_;
  const claims& all_;
  output& out_;
  bool colour_;
};

void show(report& page, const claims& all, int c, const stage& played, const robustness& r) {
  const pathway::claim_data& claim = all.claims[c];
  const bool tested = is_test(claim);
  page.title(c, !tested ? kind_of(claim) : holds(all, c, played) ? "pass" : "FAIL");
  if (claim.runs > 0) page.set_up(claim);
  page.findings(claim, played);
  if (tested) {
    page.paragraph(fmt::format("robust: right direction in {} %, at least 0.02 in {} % of {} draws",
                               100 * r.direction / r.draws, 100 * r.visible / r.draws, r.draws));
  }
  if (claim.note.size != 0) page.paragraph(fmt::format("note: {}", words(all, claim.note)));
}

struct summary {
  int passed = 0, cards = 0, definitions = 0, direction = 0, visible = 0;
  std::vector<std::string_view> failed;

  void count(const claims& all, int c, bool holds, const robustness& r) {
    const pathway::claim_data& claim = all.claims[c];
    if (!is_test(claim)) {
      ++(claim.kind == pathway::claim_kind::card ? cards : definitions);
      return;
    }
    direction += 10 * r.direction >= 9 * r.draws;
    visible += 10 * r.visible >= 9 * r.draws;
    if (holds) {
      ++passed;
    } else {
      failed.push_back(words(all, claim.id));
    }
  }

  void print(output& out, bool of_review) const {
    const auto line = [&](const std::string& text) { out.line(wrap(text, width, 0)); };
    const auto claims_are = [](std::size_t n) {
      return fmt::format("{} claim{}", n, n == 1 ? "" : "s");
    };
    std::string text = fmt::format("{} passed, {} failed",
                                   claims_are(static_cast<std::size_t>(passed)), failed.size());
    if (!failed.empty()) text += fmt::format(": {}", fmt::join(failed, " "));
    text += ".";
    if (cards + definitions > 0) {
      text += fmt::format(" Not tested: {} text card{}, {} definition{}.", cards,
                          cards == 1 ? "" : "s", definitions, definitions == 1 ? "" : "s");
    }
    line(text);
    line("In brackets: the difference that a claim asks for.");
    if (passed + static_cast<int>(failed.size()) > 0) {
      line(fmt::format(
          "Robust: weights, EC50 and tau varied by +-{:g} % in {} draws (seed {}). In nine "
          "of ten draws the direction holds for {}, at least 0.02 for {}.",
          100 * amplitude, draws, seed, claims_are(static_cast<std::size_t>(direction)), visible));
    }
    line(fmt::format(
        "Passing is reproduction of {}, not validation. A teaching model: no treatment advice.",
        of_review ? "the review" : "what the claims say"));
  }
};

}  // namespace

int verify_claims(const options& o) {
  const model& m = *o.on;
  const claims& all = load_claims(m, o);
  const bool of_review = m.built_in && o.claims.empty();
  const std::vector<int> asked = asked_for(all, o.operands, o.names_only, of_review);
  output out;
  report page(m, all, out);
  if (o.names_only) {
    if (o.csv) refuse("claims: --list and --csv do not go together");
    for (const int c : asked) page.title(c, kind_of(all.claims[c]));
    out.flush();
    return fine;
  }
  const auto played = std::make_unique<stage>(all, 1);
  played->read(0, m.net);
  std::vector<robustness> robust;
  bool settled;
  {
    progress_bar bar("draws");
    settled = played->play(asked, 1e-10);
    robust = vary_constants(m.net, all, asked, draws, amplitude, seed, bar);
  }

  summary sum;
  for (const int c : asked) {
    const robustness& r = robust[static_cast<std::size_t>(c)];
    sum.count(all, c, holds(all, c, *played), r);
    if (o.csv) {
      if (c == asked.front()) out.line(csv_head);
      print_csv(out, all, c, *played, r);
    } else {
      show(page, all, c, *played, r);
      out.line("");
    }
  }
  if (!o.csv) sum.print(out, of_review);
  out.flush();
  if (!settled) complain(not_at_rest, "a run did not come to rest");
  return sum.failed.empty() ? fine : has_mistakes;
}

}  // namespace lab
