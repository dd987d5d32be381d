// The demonstration for boards, on this machine: buttons, letters, pace, pictures and lines.
#include <algorithm>
#include <string>
#include <vector>

#include "../../examples/board/demonstration.hpp"
#include <doctest/doctest.h>
#include "../support/must.hpp"

namespace {

using demonstration = board::demonstration<pathway::q1_15>;
using board::milliseconds;
using board::push;

/// A demonstration with a clock and two fingers, looked at every millisecond.
struct bench {
  demonstration demo;
  board::two_buttons buttons;
  milliseconds now = 0;
  bool a = false, b = false;
  std::vector<std::string> lines;

  explicit bench(bool csv = false, bool held = false, milliseconds start = 0)
      : demo(csv), now(start), a(held), b(held) {
    buttons.begin(held, held);
  }
  void wait(milliseconds time) {
    for (milliseconds i = 0; i < time; ++i) {
      ++now;
      buttons.read(a, b, now);
      demo.pushed(buttons.take());
      if (demo.due(now)) demo.step();
      demo.report([&](const char* line, size_t size) {
        lines.emplace_back(line, size);
        return true;
      });
    }
  }
  void click(bool with_a, bool with_b) {
    a = with_a, b = with_b;
    wait(60);
    a = b = false;
    wait(2000);  // also until the text has scrolled by
  }
};

TEST_CASE("a press counts once, after it has stopped bouncing") {
  board::two_buttons buttons;
  int presses = 0;
  milliseconds now = 0;
  const auto pass = [&](bool a, milliseconds time) {
    for (milliseconds i = 0; i < time; ++i) {
      buttons.read(a, false, ++now);
      presses += buttons.take() == push::a;
    }
  };
  for (unsigned i = 0; i < 50; ++i) pass(i % 2 == 0, 1 + i % 7);  // never still for 20 ms
  CHECK(presses == 0);
  pass(true, 1000);
  CHECK(presses == 1);
  pass(true, 600000);
  CHECK(presses == 1);
  for (unsigned i = 0; i < 50; ++i) pass(i % 2 == 0, 1 + i % 7);
  pass(false, 1000);
  CHECK(presses == 1);
  pass(true, 30);
  pass(false, 1000);  // a short tap is answered after it is over
  CHECK(presses == 2);
}

TEST_CASE("two fingers that are nearly at once are both; one that stays takes nothing away") {
  board::two_buttons buttons;
  std::vector<push> seen;
  milliseconds now = 0xFFFFFF00u;  // the clock wraps on the way
  const auto pass = [&](bool a, bool b, milliseconds time) {
    for (milliseconds i = 0; i < time; ++i) {
      buttons.read(a, b, ++now);
      const push p = buttons.take();
      if (p != push::none) seen.push_back(p);
    }
  };
  pass(false, false, 100);
  pass(true, false, 100);  // A, and B 100 ms later
  pass(true, true, 400);
  CHECK(seen == std::vector{push::both});
  pass(true, false, 400);
  pass(true, true, 500);  // B again while A is still down, long after A was pressed
  CHECK(seen == std::vector{push::both, push::b});
  pass(false, false, 400);
  CHECK(seen.size() == 2);
  pass(true, false, 350);  // a slow child: A stays down, and B follows
  pass(true, true, 100);
  pass(false, false, 400);
  CHECK(seen.back() == push::both);
  pass(true, false, 100);  // a tap of A, then a tap of B: two drugs
  pass(false, false, 150);
  pass(false, true, 100);
  pass(false, false, 400);
  CHECK(seen == std::vector{push::both, push::b, push::both, push::a, push::b});
}

TEST_CASE("a thousand presses at four a second: none is lost while the program is busy") {
  board::two_buttons buttons;
  std::vector<push> pressed, seen;
  uint32_t random = 7, now = 0xFFFF0000u, busy_until = now;
  for (int i = 0; i < 1000; ++i) {
    random = random * 1664525u + 1013904223u;
    const unsigned fingers = 1 + (random >> 16) % 3;
    pressed.push_back(static_cast<push>(fingers));
    for (milliseconds t = 0; t < 250; ++t) {
      // the second finger comes 40 ms later, and both leave after 110 ms
      buttons.read((fingers & 1) != 0 && t < 110,
                   (fingers & 2) != 0 && t < 110 && (fingers == 2 || t >= 40), ++now);
      if (static_cast<int32_t>(now - busy_until) < 0) continue;
      for (push p; (p = buttons.take()) != push::none;) seen.push_back(p);
      busy_until = now + (random >> 8) % 2500;  // a tumour settles, or a step takes its time
    }
  }
  for (milliseconds t = 0; t < 1000; ++t) buttons.read(false, false, ++now);
  for (push p; (p = buttons.take()) != push::none;) seen.push_back(p);
  CHECK(seen == pressed);
}

TEST_CASE("several presses at once settle one tumour, and a drug waits for it") {
  demonstration demo(false);
  for (const push p : {push::both, push::b, push::both, push::a, push::b, push::b}) demo.pushed(p);
  CHECK(demo.tumour_number() == 2);
  CHECK(!demo.due(1));
  CHECK(demo.simulated().dose(board::treatments[0].drug) == board::treatments[0].nM);
  CHECK(demo.simulated().dose(board::treatments[1].drug) == 0);
}

TEST_CASE("the weak LED shows that AKT rises, in every tumour that has it") {
  const auto weak = [](int tumour, bool a, bool b) {
    bench board;
    for (int i = 0; i < tumour; ++i) board.click(true, true);
    board.wait(7000);
    CHECK(board.demo.picture_at(4096).weak == 0);  // without drugs nothing has risen
    if (a) board.click(true, false);
    if (b) board.click(false, true);
    board.wait(36000);
    return board.demo.picture_at(4096).weak & (0b00100u * 0x108421u);
  };
  for (int tumour = 0; tumour < board::tumour_count; ++tumour) {
    CAPTURE(tumour);
    const std::string name = board::tumours[tumour].name;
    const bool rises = name != "PI3K_mutant" && name != "MTOR_FRB_mutant";
    CHECK((weak(tumour, false, true) != 0) == rises);
    CHECK(weak(tumour, true, false) == 0);
  }
}

TEST_CASE("every eight seconds the LEDs tell which tumour and which drugs are on") {
  bench board;
  CHECK(board.demo.picture_at(0) == board.demo.picture_at(4096));  // nothing to tell
  for (int i = 0; i < 3; ++i) board.click(true, true);
  board.click(false, true);
  board.wait(2000);
  const board::picture b_on_tumour_3 =
      0b00111u | 0b11000u << 10 | 0b11000u << 15 | 0b11000u << 20;  // bit 0 is the left
  CHECK(board.demo.picture_at(16384).bright == b_on_tumour_3);
  CHECK(board.demo.picture_at(16384 + board::status_lasts - 1).bright == b_on_tumour_3);
  CHECK(board.demo.picture_at(16384 + board::status_lasts).bright != b_on_tumour_3);
  bench none;
  none.click(true, false);
  none.wait(2000);
  const board::picture a_on_none = 0b00011u << 10 | 0b00011u << 15 | 0b00011u << 20;
  CHECK(none.demo.picture_at(16384) == board::leds{a_on_none, 0});
}

TEST_CASE("what is down at the start does nothing") {
  bench board(true, true);
  board.wait(3000);
  CHECK(board.demo.tumour_number() == 0);
  CHECK(!board.demo.given(0));
  CHECK(!board.demo.given(1));
  board.click(false, false);
  board.click(true, false);
  CHECK(board.demo.given(0));
  for (const bool with_a : {true, false}) {  // one finger alone
    board::two_buttons buttons;
    buttons.begin(with_a, !with_a);
    for (milliseconds now = 1; now < 3000; ++now) {
      buttons.read(with_a, !with_a, now);
      CHECK(buttons.take() == push::none);
    }
  }
}

TEST_CASE("a second is an hour, and the control stays where it is") {
  for (const milliseconds start : {0u, 12345u, 0xFFFFF000u}) {
    bench board(false, false, start);
    const board::leds before = board.demo.picture_at(board.now);
    board.wait(24001);
    CHECK(board.demo.minutes() == 24 * 60);
    CHECK(board.demo.skips() == 0);
    CHECK(board.demo.picture_at(board.now) == before);
  }
}

TEST_CASE("A and B give and take away, both bring the next tumour, and round again") {
  bench board;
  board.click(true, false);
  CHECK(board.demo.given(0));
  CHECK(board.demo.simulated().dose(board::treatments[0].drug) == board::treatments[0].nM);
  board.click(false, true);
  CHECK(board.demo.given(1));
  board.click(true, false);
  CHECK(!board.demo.given(0));
  CHECK(board.demo.simulated().dose(board::treatments[0].drug) == 0);
  for (int i = 1; i <= board::tumour_count; ++i) {
    board.click(true, true);
    CHECK(board.demo.tumour_number() == i % board::tumour_count);
    CHECK(!board.demo.given(1));  // another cell has had no drug
  }
}

TEST_CASE("while a text is on the LEDs the cell stands still") {
  bench board;
  board.wait(1000);
  board.a = true;
  board.wait(board::bounce + board::together_held + 1);
  const auto minutes = board.demo.minutes();
  board.wait(500);
  CHECK(board.demo.minutes() == minutes);
  board.wait(3000);
  CHECK(board.demo.minutes() > minutes + 60);
}

TEST_CASE("a text begins when it is said, lasts until it has left, and is gone") {
  demonstration demo(false);
  CHECK(demo.picture_at(50) == demo.picture_at(5000));  // nothing is said at the start
  for (const milliseconds said : {60000u, 0xFFFFFF00u, 9000u}) {
    demo.pushed(push::a);
    const char* const text =
        demo.given(0) ? board::treatments[0].given : board::treatments[0].taken_away;
    const int moves = board::moves_of(text);
    for (int move = 0; move < moves; ++move) {
      for (const milliseconds within : {milliseconds{0}, board::scroll_move - 1}) {
        const milliseconds now =
            said + static_cast<milliseconds>(move) * board::scroll_move + within;
        CHECK(demo.picture_at(now) == board::leds{board::scrolled(text, move), 0});
        CHECK(!demo.due(now));
      }
    }
    const milliseconds end = said + static_cast<milliseconds>(moves) * board::scroll_move;
    CHECK(demo.picture_at(end).bright != 0);  // the levels again
    CHECK(demo.due(end + 100));
  }
}

TEST_CASE("a board that is late skips, says so with a dot, and gets over it") {
  demonstration demo(false);
  milliseconds now = 0;
  const auto dots = [&] {  // over a quarter of a second
    int on = 0;
    for (milliseconds t = now; t < now + 256; t += 8) {
      on += (demo.picture_at(t).bright & board::led(4, 0)) != 0;
    }
    return on;
  };
  const auto run = [&](milliseconds step_takes, milliseconds until) {
    while (now < until) {
      if (demo.due(++now)) {
        demo.step();
        now += step_takes;
      }
    }
  };
  run(5, 2000);
  CHECK(demo.skips() == 0);
  CHECK(dots() == 0);
  run(40, 4000);  // a step is due every 16.7 ms
  CHECK(demo.skips() > 0);
  CHECK(dots() == 16);  // half of the time
  run(5, 6000);
  CHECK(dots() == 0);
}

TEST_CASE("lines: a plotter's labels, or a table; a line that is refused is counted") {
  bench plotter;
  plotter.wait(2001);
  REQUIRE(plotter.lines.size() == 1 + 12);  // at the start, and six a second
  for (const auto& line : plotter.lines) {
    CHECK(line.starts_with("IRS1:0."));
    CHECK(line.ends_with("\tpictilisib:0\teverolimus:0\r\n"));
  }
  bench table(true);
  table.wait(2001);
  CHECK(table.lines.size() == 2 + 12);
  table.click(true, false);
  CHECK(table.lines[0] ==
        "minutes,tumour,pictilisib_nM,everolimus_nM,IRS1,PI3K,AKT,mTORC1,S6K1,fingerprint\r\n");
  CHECK(table.lines[1].starts_with("0,no_mutation,0,0,0."));
  CHECK(table.lines.back().find(",no_mutation,1000,0,") != std::string::npos);
  for (const auto& line : table.lines) CHECK(std::count(line.begin(), line.end(), ',') == 9);

  demonstration alone(true);
  const auto refuse = [](const char*, size_t) { return false; };
  for (int i = 0; i < 5; ++i) alone.report(refuse);
  CHECK(alone.lines_lost() == 2);  // the header and the first line: no other is due
}

TEST_CASE("a line takes what it has room for, and numbers as they are written") {
  board::line_of_text<8> line;
  line.put(7u);
  line.put(40u, 3);
  line.put("ab");
  CHECK(std::string(line.data(), line.size()) == "7040ab");
  line.put(1000u);
  CHECK(std::string(line.data(), line.size()) == "7040ab10");
  line.put('x');
  CHECK(line.size() == 8);
  board::line_of_text<16> hexadecimal;
  hexadecimal.put_hexadecimal(0x90ab'cdef);
  hexadecimal.put(0u);
  hexadecimal.put(10u);
  CHECK(std::string(hexadecimal.data(), hexadecimal.size()) == "90abcdef010");
}

TEST_CASE("as many presses wait as there is room for, and those that came first") {
  board::two_buttons buttons;
  milliseconds now = 0;
  const auto tap = [&](bool a, bool b) {
    for (const bool down : {true, false}) {
      for (int k = 0; k < 300; ++k) buttons.read(a && down, b && down, ++now);
    }
  };
  for (int k = 0; k < 40; ++k) tap(k % 3 != 0, k % 3 == 0);
  for (int k = 0; k < 31; ++k) CHECK(buttons.take() == (k % 3 != 0 ? push::a : push::b));
  CHECK(buttons.take() == push::none);
}

TEST_CASE("the longest line of a table fits") {
  bench board(true);
  for (int i = 0; i < board::tumour_count; ++i) {
    board.click(true, false);
    board.click(false, true);
    for (const auto& line : board.lines) {
      CHECK(line.size() < demonstration::line{}.room);
      CHECK(line.ends_with("\r\n"));
    }
    board.click(true, true);
  }
}

TEST_CASE("random fingers: the state stays in bounds, in every number type") {
  const auto fuzz = []<class Number>(Number) {
    board::demonstration<Number> demo(true);
    board::two_buttons buttons;
    uint32_t random = 1, now = 0;
    bool a = false, b = false;
    for (int i = 0; i < 20000; ++i) {
      random = random * 1664525u + 1013904223u;
      if (random >> 28 == 0) a = !a;
      if ((random >> 24 & 15) == 0) b = !b;
      now += random >> 20 & 15;
      buttons.read(a, b, now);
      demo.pushed(buttons.take());
      if (demo.due(now)) demo.step();
      demo.report([](const char*, size_t) { return true; });
    }
    for (int i = 0; i < demo.simulated().nodes(); ++i) {
      CHECK(demo.simulated().node(pathway::node_index(i)) >= 0);
      CHECK(demo.simulated().node(pathway::node_index(i)) <= 1);
    }
  };
  fuzz(pathway::q1_15{});
  fuzz(pathway::q16_16{});
  fuzz(float{});
}

TEST_CASE("the steps of the demonstration are those of a cell") {
  bench board;
  mtor::cell<pathway::q1_15, pathway::exponential_euler> cell;
  must(cell.settle().converged);
  board.wait(5000);
  for (uint32_t i = 0; i < board.demo.minutes(); ++i) cell.step();
  for (int i = 0; i < cell.nodes(); ++i) {
    CHECK(cell.levels()[i] == board.demo.simulated().levels()[i]);
  }
}

TEST_CASE("each letter is a picture of its own, and what is none is a space") {
  const std::string all = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-";
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK(board::letter(all[i]) != 0);
    for (std::size_t j = 0; j < i; ++j) CHECK(board::letter(all[i]) != board::letter(all[j]));
  }
  CHECK(board::letter('a') == board::letter('A'));
  CHECK(board::letter('z') == board::letter('Z'));
  for (const char none : {' ', '@', '[', '`', '{', '/', ':', '*', ','})
    CHECK(board::letter(none) == 0);
}

TEST_CASE("every character of the names has a letter, and a text scrolls in and out") {
  for (const auto& t : board::tumours) {
    for (const char* c = t.name; *c != 0; ++c) CHECK((*c == '_' || board::letter(*c) != 0));
    CHECK(board::scrolled(t.name, 0) != 0);  // the first column is in
    CHECK(board::scrolled(t.name, 4) == board::letter(t.name[0]));
    CHECK(board::scrolled(t.name, 4 + 6) == board::letter(t.name[1]));
    CHECK(board::scrolled(t.name, board::moves_of(t.name)) == 0);
  }
  CHECK(board::letter('T') == (0b11111u | 4u << 5 | 4u << 10 | 4u << 15 | 4u << 20));
}

}  // namespace
