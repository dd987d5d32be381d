// lab alone: drugs on keys, levels as bars, and the reason for what changes most.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>

#include "model/bench.hpp"
#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "terminal/screen.hpp"

namespace lab {
namespace {

constexpr int least_columns = 80, least_rows = 24;
constexpr int width = 79;  // the last column stays free: writing there wraps on some terminals
constexpr int left_width = 49, bar_width = 15, name_width = 17;
constexpr int frame_milliseconds = 100;
constexpr double speeds[] = {0.5, 1, 2, 5, 10, 20, 60};  // minutes a frame
constexpr int most_read_outs = 14, drugs_a_page = 9;
constexpr int preset_frames = 7;  // so long a preset waits for a further step, before it is put on

// Colour only repeats what is also written.
enum class paint { none, strong, faint, more, less };

class live_screen {
 public:
  explicit live_screen(const options& o)
      : m_(*o.on),
        bench_(m_, o.from_steady),
        nodes_(choose(m_, symbol_kind::node, main_read_outs, most_read_outs)),
        drugs_(choose(m_, symbol_kind::drug, main_drugs, 1000)),
        colour_(colour_is_welcome()) {
    for (int d = 0; d < m_.net.count.drugs; ++d) {
      if (std::find(drugs_.begin(), drugs_.end(), d) == drugs_.end()) drugs_.push_back(d);
    }
  }

  /// Until it is left; the signal that ended it, or 0.
  int watch() {
    using clock = std::chrono::steady_clock;
    constexpr auto frame = std::chrono::milliseconds(frame_milliseconds);
    screen s;
    auto next = clock::now() + frame;
    for (;;) {
      draw(s);
      const auto left =
          std::chrono::duration_cast<std::chrono::milliseconds>(next - clock::now()).count();
      const key k = s.wait(static_cast<int>(std::max<long long>(0, left)));
      if (k == key::gone) return s.ended_by();
      if (k != key::none && !press(k)) return 0;
      if (clock::now() < next) continue;
      next = std::max(next + frame, clock::now());
      if (preset_wait_ > 0 && --preset_wait_ == 0) put_preset_on();
      if (paused_ || helping_) continue;
      bench_.advance(speeds[speed_]);
      choose_reason();
    }
  }

 private:
  // --- keys ----------------------------------------------------------------------------------

  /// False where the key ends the program.
  bool press(key k) {
    const int c = static_cast<int>(k);
    if (c == 'q' || c == 'Q') return false;
    if (helping_) {
      helping_ = false;
      return true;
    }
    if (c == 'p' || c == 'P') {
      const int all = m_.net.count.presets + 1;
      preset_ = (preset_ + 1 + (c == 'p' ? 1 : -1) + all) % all - 1;
      preset_wait_ = preset_frames;
      return true;
    }
    if (preset_wait_ > 0) put_preset_on();
    if (c >= '1' && c <= '9') {
      const auto i = static_cast<std::size_t>(page_ * drugs_a_page + (c - '1'));
      if (i < drugs_.size()) bench_.toggle_drug(drugs_[i]);
    } else if (c == 'n' || c == 'N') {
      page_ = (page_ + (c == 'n' ? 1 : pages() - 1)) % pages();
    } else if (c == ' ') {
      paused_ = !paused_;
    } else if (c == '+' || c == '=') {
      speed_ = std::min(speed_ + 1, static_cast<int>(std::size(speeds)) - 1);
    } else if (c == '-') {
      speed_ = std::max(speed_ - 1, 0);
    } else if (c == 'c') {
      bench_.mark_control();
    } else if (c == 'r') {
      bench_.reset();
      chosen_ = reason_for_ = preset_ = -1;
    } else if (c == '?' || c == 'h') {
      helping_ = true;
    } else if (k == key::down || c == 'j') {
      chosen_ = (chosen_ + 1) % static_cast<int>(nodes_.size());
    } else if (k == key::up || c == 'k') {
      chosen_ = (std::max(chosen_, 0) + static_cast<int>(nodes_.size()) - 1) %
                static_cast<int>(nodes_.size());
    } else if (k == key::escape || c == 'w') {
      chosen_ = -1;
    }
    const auto& around = bench_.surroundings();
    for (std::size_t i = 0; i < around.size(); ++i) {
      if (c == around[i].key) bench_.toggle_surrounding(static_cast<int>(i));
    }
    return true;
  }

  void put_preset_on() {
    preset_wait_ = 0;
    if (preset_ != bench_.preset()) bench_.choose_preset(preset_);
  }

  int pages() const {
    return std::max(1, (static_cast<int>(drugs_.size()) + drugs_a_page - 1) / drugs_a_page);
  }

  // --- what the reason is given for ----------------------------------------------------------

  /// The read-out that moves most now or, when all rest, has moved most since the last deed. A
  /// reason stays for two seconds, so that it can be read.
  void choose_reason() {
    const bool just_done = bench_.minutes_since() < 1.5 * speeds[speed_];
    if (++shown_for_ < 2000 / frame_milliseconds && reason_for_ >= 0 && !just_done) return;
    const state& before = bench_.before_deed();
    int best = -1;
    double most = 0.01;
    for (const int i : nodes_) {
      const double change = std::abs(bench_.recent_change(i));
      if (change > most) most = change, best = i;
    }
    for (const int i : nodes_) {
      if (best >= 0) break;
      const double change = std::abs(bench_.level(i) - before.level[static_cast<std::size_t>(i)]);
      if (change > most) most = change, best = i;
    }
    if (best != reason_for_) shown_for_ = 0;
    reason_for_ = best;
  }

  // --- the picture ---------------------------------------------------------------------------

  std::string painted(std::string_view text, paint p) const {
    if (!colour_ || p == paint::none) return std::string(text);
    const std::string_view code = p == paint::strong  ? "1"
                                  : p == paint::faint ? "2"
                                  : p == paint::more  ? "33"
                                                      : "36";
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
  }

  void draw(screen& s) {
    if (s.columns() < least_columns || s.rows() < least_rows) {
      // So short that it can be read in 20 columns.
      const auto cut = static_cast<std::size_t>(std::max(0, s.columns() - 1));
      s.show({fmt::format("This needs {} x {},", least_columns, least_rows).substr(0, cut),
              fmt::format("here are {} x {}.", s.columns(), s.rows()).substr(0, cut),
              std::string("Enlarge, or press q").substr(0, cut)});
      return;
    }
    if (helping_) return s.show(help_page());
    std::vector<std::string> lines{title(), cell_line()};
    lines.push_back(
        painted(fit(fmt::format("  {} 0{:>{}}  now  change", fit("", name_width), 1, bar_width - 1),
                    left_width) +
                    " drugs: press the number",
                paint::strong));
    const bool has_room = s.rows() > least_rows;
    for (int i = 0; i < most_read_outs; ++i) lines.push_back(read_out(i) + " " + at_the_right(i));
    if (has_room) lines.emplace_back();
    const std::vector<std::string> reason = reason_lines();
    lines.insert(lines.end(), reason.begin(), reason.end());
    lines.resize(least_rows - (has_room ? 0 : 1));
    lines.push_back(painted(keys(), paint::strong));
    s.show(lines);
  }

  std::string title() const {
    const std::string left = fmt::format("{}: teaching model, no treatment advice",
                                         m_.built_in ? "The mTOR pathway" : m_.title.substr(0, 14));
    const std::string right = fmt::format(
        "{}   {}",
        paused_ ? "paused"
                : fmt::format("1 s = {}", show_time(speeds[speed_] * 1000 / frame_milliseconds)),
        fit(show_time(std::floor(bench_.minutes())), 8));
    return painted(fit(left, width - columns(right)) + right, paint::strong);
  }

  std::string cell_line() const {
    const int all = m_.net.count.presets;
    if (all == 0) return "";
    if (preset_ < 0) return fit(fmt::format("p cell: default, and {} others", all), width);
    const std::string head = fmt::format("p cell {} of {}: ", preset_ + 1, all);
    const std::string name(m_.preset(preset_));
    return head + painted(name, paint::strong) +
           fit("  " + m_.what_is(preset_), width - columns(head) - columns(name));
  }

  std::string read_out(int row) const {
    if (row >= static_cast<int>(nodes_.size())) return fit("", left_width);
    const int node = nodes_[static_cast<std::size_t>(row)];
    const double level = bench_.level(node), control = bench_.control(node);
    const double recent = bench_.recent_change(node);
    const std::string_view trend = recent > 0.003    ? glyphs_.goes_up()
                                   : recent < -0.003 ? glyphs_.goes_down()
                                                     : " ";
    const std::string difference = glyphs_.difference(control, level);
    const paint p = difference[0] == ' ' ? paint::none
                    : level > control    ? paint::more
                                         : paint::less;
    return fmt::format("{} {} {} {:.2f} {} {}", row == chosen_ ? ">" : " ",
                       fit(m_.node(node), name_width), glyphs_.bar(level, bar_width, control),
                       level, painted(difference, p), trend) +
           std::string(left_width - (2 + name_width + 1 + bar_width + 1 + 4 + 1 + 5 + 2), ' ');
  }

  /// Drugs, and below them what is around the cell.
  std::string at_the_right(int row) const {
    constexpr int room = width - left_width - 1;
    if (row < drugs_a_page) return drug_line(row);
    if (row == drugs_a_page && pages() > 1) {
      return fit(fmt::format("n next drugs ({} of {})", page_ + 1, pages()), room);
    }
    if (row == drugs_a_page + 1) return fit(on_elsewhere(), room);
    const auto& around = bench_.surroundings();
    const auto i = static_cast<std::size_t>(row - (drugs_a_page + 2));
    if (row < drugs_a_page + 2 || i >= around.size()) return "";
    const auto& s = around[i];
    return painted(
        fit(fmt::format("{} [{}] {} {:.2g}{}", s.key, s.is_low ? "x" : " ",
                        fit(m_.input(s.input), 14), bench_.input(s.input), s.is_low ? " low" : ""),
            room),
        s.is_low ? paint::strong : paint::none);
  }

  /// The drugs that are on and not on this page.
  std::string on_elsewhere() const {
    std::string text;
    for (int i = 0; i < static_cast<int>(drugs_.size()); ++i) {
      const int drug = drugs_[static_cast<std::size_t>(i)];
      if (i / drugs_a_page == page_ || !bench_.is_on(drug)) continue;
      text += fmt::format("{}{}", text.empty() ? "  on: " : ", ", m_.drug(drug));
    }
    return text;
  }

  std::string drug_line(int row) const {
    const auto i = static_cast<std::size_t>(page_ * drugs_a_page + row);
    if (i >= drugs_.size()) return "";
    const int drug = drugs_[i];
    const bool on = bench_.is_on(drug);
    return painted(fmt::format("{} [{}] {} {:>6}", row + 1, on ? "x" : " ", fit(m_.drug(drug), 14),
                               show_dose(m_.usual_dose(drug))),
                   on ? paint::strong : paint::none);
  }

  /// A line with words in it: what parts the bars from the reasons.
  std::string ruled(std::string_view words) const {
    std::string text = fmt::format("{0}{0} {1} ", glyphs_.line(), words);
    while (columns(text) < width) text += glyphs_.line();
    return painted(fit(text, width), paint::strong);
  }

  std::vector<std::string> reason_lines() const {
    const int node = chosen_ >= 0 ? nodes_[static_cast<std::size_t>(chosen_)] : reason_for_;
    std::vector<std::string> lines;
    if (bench_.last_deed().empty() && node < 0) {
      return {ruled("The cell is at rest"), "Switch a drug on: which bars fall, and which rise?"};
    }
    const std::string deed = bench_.last_deed().empty() ? "the beginning" : bench_.last_deed();
    const std::string since = show_time(std::floor(bench_.minutes_since()));
    lines.push_back(ruled(fmt::format("{} after {}", since, deed)));
    if (node < 0) {
      lines.emplace_back("nothing shown here has changed yet.");
      return lines;
    }
    const state& before = bench_.before_deed();
    const state now = bench_.now();
    const auto moved = [&](int signal) {
      const auto k = static_cast<std::size_t>(signal);
      return std::round(now.level[k] * 100) - std::round(before.level[k] * 100);
    };
    const auto change = [&](int signal, bool brief = false) {
      const auto k = static_cast<std::size_t>(signal);
      if (moved(signal) == 0) {
        return fmt::format("{} stayed at {:.2f}", m_.signal(signal), now.level[k]);
      }
      if (brief) {
        return fmt::format("{} {} to {:.2f}", m_.signal(signal),
                           moved(signal) > 0 ? "rose" : "fell", now.level[k]);
      }
      return fmt::format("{} {} from {:.2f} to {:.2f}", m_.signal(signal),
                         moved(signal) > 0 ? "rose" : "fell", before.level[k], now.level[k]);
    };
    const cause why = cause_of(m_, node, before, now);
    if (moved(node) == 0 || why.rule < 0) {
      const bool set =
          now.limit[static_cast<std::size_t>(node)] != before.limit[static_cast<std::size_t>(node)];
      lines.push_back(change(node) +
                      (moved(node) == 0 || set ? "." : ", still on its way from before."));
      return lines;
    }
    std::string because = fmt::format("{} because {}", change(node), change(why.regulator));
    if (columns(because) > width) {
      because = fmt::format("{} because {}", change(node), change(why.regulator, true));
    }
    lines.push_back(fit(because, width));
    const std::string rule = harmless(std::string(m_.words(m_.net.rules[why.rule].text)));
    add_lines(lines,
              "  " + wrap(fmt::format("{}: {}", rule, show_reason(m_, why.rule)), width, 2, 2));
    const std::string chain =
        show_chain(m_, chain_to(m_, node, before, now), glyphs_, 2 * (width - 14));
    add_lines(lines, "  " + wrap(chain, width, 2, 2));
    return lines;
  }

  static void add_lines(std::vector<std::string>& lines, std::string_view text) {
    for (;;) {
      const std::size_t end = text.find('\n');
      lines.emplace_back(text.substr(0, end));
      if (end == std::string_view::npos) return;
      text.remove_prefix(end + 1);
    }
  }

  std::string keys() const {
    return fmt::format(
        "1-9 drug  p cell  {} why of one  space pause  +- speed  r reset  ? help  q quit",
        glyphs_.utf8 ? "↑↓" : "jk");
  }

  std::vector<std::string> help_page() const {
    return {"",
            "  1 to 9    switch a drug on or off, at ten times its IC50; n N: other drugs",
            "  p  P      the next, the previous kind of cell; it begins when you stay there",
            "  g a e     growth factor, amino acids, energy: low, and back",
            "",
            glyphs_.utf8 ? "  ↑ ↓       explain this read-out; Escape: the one that changes most"
                         : "  j k       explain this read-out; w: the one that changes most",
            "  c         compare with the levels of now",
            "  space     pause; + and - change the speed",
            "  r         back to the cell at rest, nothing done to it",
            "  q         leave",
            "",
            "  A bar shows a level from 0 to 1. The tick on it is the control: the default",
            "  cell at rest without drugs, until c is pressed. The number behind it is the",
            "  difference to the control, the arrow is where it goes just now.",
            "",
            "  The lines below the bars follow a change back through the rules of the",
            "  pathway, with the sentence and the source that the pathway's text gives:",
            fmt::format("  {} activates, {} inhibits; (2) is reference 2 of Zou et al. 2020.",
                        glyphs_.activates(), glyphs_.inhibits()),
            "",
            "  Qualitative teaching model: direction and order of events.",
            "  Press any key to go on."};
  }

  const model& m_;
  bench bench_;
  std::vector<int> nodes_, drugs_;
  glyphs glyphs_;
  bool colour_, paused_ = false, helping_ = false;
  int speed_ = 2, page_ = 0, chosen_ = -1;
  int preset_ = -1, preset_wait_ = 0;  // the one shown; put on when the wait is over
  int reason_for_ = -1, shown_for_ = 0;
};

}  // namespace

int live(const options& o) {
  const int signal = live_screen(o).watch();
  if (signal != 0) std::raise(signal);
  return fine;
}

}  // namespace lab
