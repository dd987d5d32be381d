// The lab demonstration on a board with 25 LEDs, two buttons and a serial line; it knows no pin.
//
// Five columns of LEDs show nodes (shown.hpp: IRS1, PI3K, AKT, mTORC1 and S6K1), one LED for every
// fifth of full activity; a weak LED on top means more than in the same tumour without drugs. A
// gives a PI3K inhibitor and takes it away, B a rapalog; both together bring the next tumour, whose
// name scrolls. Every eight seconds, for a moment, the LEDs tell which tumour and which drugs are
// on. One step is a simulated minute, and a second is an hour; while a text is on the LEDs the cell
// stands still, so that nobody misses what the drug does.
//
//   board::demonstration<pathway::q1_15> demo(csv);
//   for (;;) {                           // `now` in milliseconds, from the board's timer
//     for (push p; (p = buttons.take()) != push::none;) demo.pushed(p);
//     if (demo.due(now)) demo.step();    // without due(): as fast as it goes
//     show(demo.picture_at(now));        // twice 25 bits: board::led(x, y)
//     demo.report(write);                // bool write(const char* line, size_t size)
//   }
// SPDX-License-Identifier: MIT
#ifndef BOARD_DEMONSTRATION_HPP
#define BOARD_DEMONSTRATION_HPP

#include "buttons.hpp"
#include "font.hpp"
#ifdef BOARD_SHOWN  // a file like shown.hpp, for another pathway
#include BOARD_SHOWN
#else
#include "shown.hpp"
#endif

namespace board {

/// A node in a column of the LEDs, its name resolved by the compiler.
struct column {
  const char* name;
  pathway::node_index node;
  consteval column(const char* n)
      : name(n), node(pathway::name_in<shown::network, pathway::symbol_kind::node>(n)) {}
};
inline constexpr column columns[] = {BOARD_COLUMNS};
static_assert(sizeof columns / sizeof columns[0] == 5, "the LEDs have five columns");

/// A drug on a button.
struct treatment {
  const char* name;
  const char* given;
  const char* taken_away;
  pathway::drug_index drug;
  int nM;
  consteval treatment(const char* n, int dose, const char* plus, const char* minus)
      : name(n),
        given(plus),
        taken_away(minus),
        drug(pathway::name_in<shown::network, pathway::symbol_kind::drug>(n)),
        nM(dose) {}
};
inline constexpr treatment treatments[] = {BOARD_TREATMENTS};

/// The cell to begin with, or a preset.
struct tumour {
  const char* name;
  pathway::preset_index preset;  ///< none: the network as its text has it
  consteval tumour() : name("no_mutation") {}
  consteval tumour(const char* n)
      : name(n), preset(pathway::name_in<shown::network, pathway::symbol_kind::preset>(n)) {}
};
inline constexpr tumour tumours[] = {BOARD_TUMOURS};
inline constexpr int tumour_count = static_cast<int>(sizeof(tumours) / sizeof(tumours[0]));

/// For what cannot be refused, because the compiler has seen it: a board has nobody to tell.
constexpr void must(bool taken) {
  if (!taken) __builtin_trap();
}

inline constexpr uint32_t minutes_a_second = 60;
inline constexpr uint32_t minutes_a_line = 10;  ///< six lines a second; more only fills the screen
inline constexpr milliseconds scroll_move =
    70;  ///< the slowest reader still knows the first letter

/// A weak LED means so much more than without drugs, in thousandths: AKT's rise under the rapalog
/// is less than an LED in most tumours, and this is far above what rounding does.
inline constexpr int risen = 30;
/// So often, and so long, the LEDs tell which tumour and which drugs are on.
inline constexpr milliseconds status_every = 8192, status_lasts = 768;

/// What the LEDs show: bright ones and weak ones.
struct leds {
  picture bright = 0, weak = 0;
  friend constexpr bool operator==(const leds&, const leds&) = default;
};

/// Characters of one line, and no more: what does not fit is left out.
template <size_t Room>
class line_of_text {
 public:
  static constexpr size_t room = Room;
  constexpr void put(char c) {
    if (size_ < Room) text_[size_++] = c;
  }
  constexpr void put(const char* text) {
    for (; *text != 0; ++text) put(*text);
  }
  constexpr void put(uint32_t number, int digits = 1) {
    uint32_t unit = 1;
    for (int i = 1; i < digits || number / unit > 9; ++i) unit *= 10;
    for (; unit > 0; unit /= 10) put(static_cast<char>('0' + number / unit % 10));
  }
  constexpr void put_hexadecimal(uint32_t number) {
    for (int shift = 28; shift >= 0; shift -= 4) put("0123456789abcdef"[number >> shift & 15]);
  }
  constexpr const char* data() const { return text_; }
  constexpr size_t size() const { return size_; }

 private:
  char text_[Room] = {};
  size_t size_ = 0;
};

/// `Number` is any of the engine's number types.
template <class Number, class Stepper = pathway::exponential_euler>
class demonstration {
 public:
  using cell = shown::cell<Number, Stepper>;
  using line = line_of_text<160>;

  /// What the serial line speaks: CSV, or lines for a plotter. The control starts settled. That is
  /// done here and not by the compiler, because it takes a board less than a second and 3 KB of
  /// start values less; a tumour needs it anyway.
  constexpr explicit demonstration(bool csv) : csv_(csv), header_due_(csv) { begin_tumour(); }

  // --- what comes in -------------------------------------------------------------------------

  /// One push; `none` does nothing. A new tumour settles at the next due(), so that several pushes
  /// at once settle one.
  constexpr void pushed(push p) {
    if (p == push::none) return;
    if (p == push::both) {
      tumour_ = (tumour_ + 1) % tumour_count;
      given_[0] = given_[1] = false;
      begin_due_ = true;
      say(tumours[tumour_].name);
    } else {
      const int which = p == push::a ? 0 : 1;
      given_[which] = !given_[which];
      if (!begin_due_) give(which);
      say(given_[which] ? treatments[which].given : treatments[which].taken_away);
    }
    line_due_ = true;  // so that a table holds the minute of every change
  }

  /// Whether it is time for a step. A board that is more than a step late skips what it missed, so
  /// that buttons and LEDs stay quick, and says so with a blinking dot.
  constexpr bool due(milliseconds now) {
    const milliseconds passed = now - last_;
    last_ = now;
    if (begin_due_) begin_tumour();
    if (begins_ || talking(now)) {  // settling took its time, but that is not the cell's
      begins_ = false;
      return false;
    }
    owed_ += (passed < 1000 ? passed : 1000) * minutes_a_second;
    if (owed_ < 1000) return false;
    owed_ -= 1000;
    if (owed_ >= 1000) {
      owed_ = 0;
      late_ = now;
      ++skips_;
    }
    return true;
  }

  // --- what it does --------------------------------------------------------------------------

  constexpr void step() {
    cell_.step();
    ++minutes_;
    if (minutes_ % minutes_a_line == 0) line_due_ = true;
  }

  // --- what goes out -------------------------------------------------------------------------

  /// The LEDs.
  constexpr leds picture_at(milliseconds now) {
    leds shown;
    if (talking(now)) {
      shown.bright = scrolled(text_, static_cast<int>((now - text_begin_) / scroll_move));
    } else if (now % status_every < status_lasts && (tumour_ != 0 || given_[0] || given_[1])) {
      shown.bright = status();
    } else {
      for (int x = 0; x < 5; ++x) {
        const int top = height(x);
        for (int h = 0; h < top; ++h) shown.bright |= led(x, 4 - h);
        if (half_leds(x) % 2 != 0) shown.weak |= led(x, 4 - top);
      }
    }
    // Behind: the last LED of the top row changes four times a second.
    if (behind(now) && (now / 128 & 1) != 0) shown.bright ^= led(4, 0);
    return shown;
  }

  /// Hands the next line to `write`, a bool(const char*, size_t), if there is one. A line that it
  /// does not take is counted and forgotten: nothing waits for a reader.
  template <class Write>
  constexpr void report(Write&& write) {
    if (!header_due_ && !line_due_) return;
    line text;
    if (header_due_) {
      header_due_ = false;
      write_header(text);
    } else {
      line_due_ = false;
      write_levels(text);
    }
    if (!write(text.data(), text.size())) ++lines_lost_;
  }

  /// LEDs of a column, 0 to 5: the level in fifths, rounded.
  constexpr int height(int x) const { return (thousandths(x) + 100) / 200; }
  /// Twice that, and one more for a weak LED on top.
  constexpr int half_leds(int x) const {
    const int top = height(x);
    return 2 * top + (top < 5 && thousandths(x) >= untreated_[x] + risen ? 1 : 0);
  }
  constexpr int thousandths(int x) const {
    using real = typename cell::real;
    return static_cast<int>(pathway::rounded(cell_.node(columns[x].node) * real(1000)) +
                            real(0.5f));
  }
  constexpr bool given(int which) const { return given_[which]; }
  constexpr int tumour_number() const { return tumour_; }
  constexpr uint32_t minutes() const { return minutes_; }
  constexpr uint32_t skips() const { return skips_; }
  constexpr uint32_t lines_lost() const { return lines_lost_; }
  constexpr bool behind(milliseconds now) const { return skips_ > 0 && now - late_ < 1000; }
  constexpr const cell& simulated() const { return cell_; }

  /// A fingerprint (FNV-1a) of the bits of every level: equal on every board and at a desk.
  constexpr uint32_t fingerprint() const {
    uint32_t hash = 2166136261u;
    for (int i = 0; i < cell_.nodes(); ++i) {
      const auto bytes = __builtin_bit_cast(level_bytes, cell_.levels()[i]);
      for (const unsigned char byte : bytes.byte) hash = (hash ^ byte) * 16777619u;
    }
    return hash;
  }

 private:
  struct level_bytes {
    unsigned char byte[sizeof(pathway::level_of<typename cell::value>)];
  };

  /// Another cell: settled without drugs, then what was given meanwhile.
  constexpr void begin_tumour() {
    begin_due_ = false;
    minutes_ = 0;
    cell_.reset();
    if (tumours[tumour_].preset) must(cell_.apply_preset(tumours[tumour_].preset));
    // One that never rests (another pathway may oscillate) begins where this leaves it.
    [[maybe_unused]] const bool rests = cell_.settle().converged;
    for (int x = 0; x < 5; ++x) untreated_[x] = static_cast<int16_t>(thousandths(x));
    for (int which = 0; which < 2; ++which) {
      if (given_[which]) give(which);
    }
    line_due_ = begins_ = true;
  }

  constexpr void give(int which) {
    const treatment& t = treatments[which];
    must(cell_.set_dose(t.drug, static_cast<typename cell::real>(given_[which] ? t.nM : 0)));
  }

  /// The top row has as many LEDs as the tumour's number; a block at the lower left is drug A, one
  /// at the lower right drug B.
  constexpr picture status() const {
    picture shown = 0;
    for (int x = 0; x < tumour_; ++x) shown |= led(x, 0);
    for (int y = 2; y < 5; ++y) {
      if (given_[0]) shown |= led(0, y) | led(1, y);
      if (given_[1]) shown |= led(3, y) | led(4, y);
    }
    return shown;
  }

  /// The text begins when it is first asked for: settling may come between.
  constexpr void say(const char* text) {
    text_ = text;
    text_begins_ = true;
    text_moves_ = static_cast<milliseconds>(moves_of(text));
  }
  constexpr bool talking(milliseconds now) {
    if (text_begins_) text_begin_ = now;
    text_begins_ = false;
    if (text_ != nullptr && now - text_begin_ >= text_moves_ * scroll_move) text_ = nullptr;
    return text_ != nullptr;
  }

  constexpr void write_header(line& text) const {
    text.put("minutes,tumour");
    for (const treatment& t : treatments) {
      text.put(',');
      text.put(t.name);
      text.put("_nM");
    }
    for (const column& c : columns) {
      text.put(',');
      text.put(c.name);
    }
    text.put(",fingerprint\r\n");
  }

  /// Arduino's plotter takes label:value, separated by tabs.
  constexpr void write_levels(line& text) const {
    if (csv_) {
      text.put(minutes_);
      text.put(',');
      text.put(tumours[tumour_].name);
      for (int which = 0; which < 2; ++which) {
        text.put(',');
        text.put(given_[which] ? static_cast<uint32_t>(treatments[which].nM) : 0u);
      }
    }
    for (int x = 0; x < 5; ++x) {
      if (csv_) {
        text.put(',');
      } else {
        text.put(columns[x].name);
        text.put(':');
      }
      const uint32_t level = static_cast<uint32_t>(thousandths(x));
      text.put(level / 1000);
      text.put('.');
      text.put(level % 1000, 3);
      if (!csv_) text.put('\t');
    }
    if (csv_) {
      text.put(',');
      text.put_hexadecimal(fingerprint());
    } else {
      for (int which = 0; which < 2; ++which) {
        if (which > 0) text.put('\t');
        text.put(treatments[which].name);
        text.put(given_[which] ? ":1" : ":0");
      }
    }
    text.put("\r\n");
  }

  cell cell_;
  bool csv_, header_due_, line_due_ = false, begins_ = true, begin_due_ = false,
                          text_begins_ = false;
  bool given_[2] = {};
  int16_t untreated_[5] = {};  ///< thousandths of the columns, settled without drugs
  int tumour_ = 0;
  uint32_t minutes_ = 0;  ///< of this tumour
  milliseconds last_ = 0, late_ = 0;
  uint32_t owed_ = 0;  ///< thousandths of a simulated minute
  uint32_t skips_ = 0, lines_lost_ = 0;
  const char* text_ = nullptr;
  milliseconds text_begin_ = 0, text_moves_ = 0;
};

}  // namespace board

#endif
