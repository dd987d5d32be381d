// The lessons of the boards: those that the compiler proves in float, on a board's own numbers.
#include <string>

#include "../../examples/board/lessons.hpp"
#include <doctest/doctest.h>

namespace {

TEST_CASE("each number of a tumour is the tumour of that name") {
  const auto name = [](int tumour) { return std::string(board::tumours[tumour].name); };
  CHECK(name(0) == "no_mutation");
  CHECK(name(board::PTEN_loss) == "PTEN_loss");
  CHECK(name(board::PI3K_mutant) == "PI3K_mutant");
  CHECK(name(board::KRAS_mutant) == "KRAS_mutant");
  CHECK(name(board::TSC_loss) == "TSC_loss");
  CHECK(name(board::MTOR_FRB_mutant) == "MTOR_FRB_mutant");
}

TEST_CASE("the lessons that the compiler proves in float hold in fixed point, LED by LED") {
  const auto heights = [](const board::levels& l) {
    std::string drawn;
    for (const float level : {l.IRS1, l.PI3K, l.AKT, l.mTORC1, l.S6K1}) {
      drawn += static_cast<char>('0' + static_cast<int>(level * 5 + 0.5f));
    }
    return drawn;
  };
  const auto shown = [](int tumour, bool a, bool b) {
    board::demonstration<pathway::q1_15> demo(false);
    board::milliseconds now = 0;
    const auto wait = [&](board::milliseconds time) {
      for (const auto end = now + time; now < end;) {
        if (demo.due(++now)) demo.step();
      }
    };
    for (int i = 0; i < tumour; ++i) demo.pushed(board::push::both);
    wait(7000);
    if (a) demo.pushed(board::push::a);
    if (b) demo.pushed(board::push::b);
    wait(38000);
    std::string drawn;
    for (int x = 0; x < 5; ++x) drawn += static_cast<char>('0' + demo.height(x));
    return drawn;
  };
  CHECK(shown(0, false, false) == heights(board::control));
  CHECK(shown(0, true, false) == heights(board::with_A));
  CHECK(shown(0, false, true) == heights(board::with_B));
  CHECK(shown(board::TSC_loss, false, false) == heights(board::TSC_loss_alone));
  CHECK(shown(board::TSC_loss, true, false) == heights(board::TSC_loss_with_A));
  CHECK(shown(board::TSC_loss, false, true) == heights(board::TSC_loss_with_B));
}

}  // namespace
