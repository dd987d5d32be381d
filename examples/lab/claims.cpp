// lab claims: every statement of the review that can be run, run and judged.
#include <unistd.h>

#include <algorithm>
#include <memory>

#include "commands.hpp"
#include "mtor/claims.hpp"
#include "output.hpp"
#include "refuse.hpp"
#include "verify.hpp"

namespace lab {
namespace {

constexpr int draws = 200;
constexpr double amplitude = 0.2;
constexpr unsigned long seed = 2026;

std::string_view words(const claims& all, pathway::slice s) {
  const pathway::text_view v = all.view(s);
  return {v.data, v.size};
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

std::vector<int> asked_for(const claims& all, const std::vector<std::string>& ids) {
  std::vector<int> asked;
  for (const std::string& id : ids) {
    bool is_section = false;
    for (int i = 0; id.size() == 1 && i < all.count.claims; ++i) {
      if (words(all, all.claims[i].id)[0] != id[0]) continue;
      asked.push_back(i);
      is_section = true;
    }
    if (is_section) continue;
    const int c = all.find({id.data(), id.size()});
    if (c < 0) {
      std::vector<std::string_view> known;
      for (int i = 0; i < all.count.claims; ++i) known.push_back(words(all, all.claims[i].id));
      refuse("claims: there is no claim '{}'{}", id, did_you_mean(id, known));
    }
    asked.push_back(c);
  }
  // The review's own; guards and observations on demand (X for all guards, O for all observations).
  for (int c = 0; ids.empty() && c < all.count.claims; ++c) {
    const char section = words(all, all.claims[c].id)[0];
    if (section != 'X' && section != 'O') asked.push_back(c);
  }
  return asked;
}

void show_progress(int done, int all) {
  if (::isatty(STDERR_FILENO) == 0) return;
  constexpr int width = 40;
  const int full = done * width / all;
  const std::string bar = fmt::format("\r{:.<{}}{:.<{}} {:3} of {} draws", std::string(full, '#'),
                                      full, "", width - full, done, all);
  write_all(STDERR_FILENO, done < all ? bar : "\r" + std::string(width + 24, ' ') + "\r");
}

/// "c: the cell as it is; p: everolimus=20nM"
std::string set_up(const claims& all, const pathway::claim_data& claim) {
  std::string text;
  for (int r = claim.first_run; r < claim.first_run + claim.runs; ++r) {
    const std::string_view settings = words(all, all.runs[r].text);
    if (!text.empty()) text += "; ";
    text += fmt::format("{}: {}", words(all, all.runs[r].name),
                        settings.empty() ? "the cell as it is" : settings);
  }
  return text;
}

void print_expectation(output& out, const claims& all, const pathway::expectation& e,
                       const finding& f) {
  const std::string asked = f.equal ? fmt::format("within {:.2f}", f.effect)
                                    : fmt::format("by at least {:.2f}", f.effect);
  out.print("      {:<5} {:<46} {:.3f} against {:.3f}, difference {:+.3f} ({})\n",
            f.ok() ? "yes" : "NO", words(all, e.text), f.left, f.right, f.difference(), asked);
}

}  // namespace

int verify_claims(const options& o) {
  const network& net = load("").net;
  const claims& all = load_claims(net);
  const std::vector<int> asked = asked_for(all, o.operands);
  const auto as_it_is = std::make_unique<stage>(net, all);
  const bool settled = as_it_is->play(asked, 1e-10);
  const std::vector<robustness> robust =
      vary_constants(net, all, asked, draws, amplitude, seed, show_progress);

  output out;
  int passed = 0, failed = 0, cards = 0, definitions = 0, direction_robust = 0, visible_robust = 0;
  for (const int c : asked) {
    const pathway::claim_data& claim = all.claims[c];
    const robustness& r = robust[static_cast<std::size_t>(c)];
    bool ok = true;
    for (int e = 0; e < claim.expectations; ++e) {
      ok = ok && as_it_is->judge(all.expectations[claim.first_expectation + e]).ok();
    }
    const bool is_test = claim.kind == pathway::claim_kind::claim;
    const char* verdict = is_test                                   ? (ok ? "pass" : "FAIL")
                          : claim.kind == pathway::claim_kind::card ? "card"
                                                                    : "definition";
    out.print("{:<5} {}  {}{}\n", words(all, claim.id), verdict, words(all, claim.sentence),
              claim.source.size == 0 ? "" : fmt::format(" [{}]", words(all, claim.source)));
    if (claim.runs > 0) out.print("      {}\n", set_up(all, claim));
    for (int e = 0; e < claim.expectations; ++e) {
      const pathway::expectation& x = all.expectations[claim.first_expectation + e];
      print_expectation(out, all, x, as_it_is->judge(x));
    }
    if (is_test) {
      const int percent = 100 * r.direction / std::max(1, r.draws);
      const int visible = 100 * r.visible / std::max(1, r.draws);
      out.print("      robust: right direction in {} %, at least 0.02 in {} % of {} draws\n",
                percent, visible, r.draws);
      passed += ok;
      failed += !ok;
      direction_robust += 10 * r.direction >= 9 * r.draws;
      visible_robust += 10 * r.visible >= 9 * r.draws;
    }
    cards += claim.kind == pathway::claim_kind::card;
    definitions += claim.kind == pathway::claim_kind::definition;
    if (claim.note.size != 0) out.print("      note: {}\n", words(all, claim.note));
    out.print("\n");
  }
  out.print(
      "{} claims pass, {} fail; {} text cards and {} definitions are not tested.\n"
      "Weights, EC50 and tau varied by +-20 %, {} draws (seed {}): the direction holds in nine of "
      "ten\n"
      "draws for {} claims, at least 0.02 for {}.\n"
      "Passing is reproduction of the review, not validation. A teaching model: no treatment "
      "advice.\n",
      passed, failed, cards, definitions, draws, seed, direction_robust, visible_robust);
  out.flush();
  if (!settled) complain(not_at_rest, "a run did not come to rest");
  return failed == 0 ? fine : has_mistakes;
}

}  // namespace lab
