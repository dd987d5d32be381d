// Any bytes as a pathway text; what can be read is simulated with hostile settings, and every state
// must stay in bounds. What the compiler would count in it, to size a network, must hold it.
// SPDX-License-Identifier: MIT
#include "fuzz.hpp"
#include "pathway.hpp"

namespace {

using edit_type = pathway::editable<24, 40, 4096>;

template <class T, class Stepper>
void simulate(const edit_type& edit, dice_of dice) {
  using equations_type = pathway::interpreted<T, edit_type::limit>;
  using cell_type = pathway::interpreted_simulation<T, edit_type::limit, Stepper>;
  using real = pathway::real_of<T>;
  static equations_type& equations = *new equations_type;
  equations.read(edit.network());
  cell_type cell(equations);
  const auto in_bounds = [&](bool maxima_as_written) {
    for (int i = 0; i < cell.nodes(); ++i) {
      MUST_HOLD(cell.node(pathway::node_index(i)) >= 0 &&
                cell.node(pathway::node_index(i)) <= 1);  // neither is true of NaN
      MUST_HOLD(!maxima_as_written ||
                cell.node(pathway::node_index(i)) <= (cell.max)(pathway::node_index(i)));
    }
    for (int i = 0; i < cell.inputs(); ++i)
      MUST_HOLD(cell.input(pathway::input_index(i)) >= 0 &&
                cell.input(pathway::input_index(i)) <= 1);
  };
  in_bounds(true);
  for (int round = 0; round < 6; ++round) {
    static_cast<void>(cell.set_step({static_cast<real>(dice.any())}));
    for (int i = -1; i <= cell.inputs(); ++i)
      static_cast<void>(cell.set_input(pathway::input_index(i), static_cast<real>(dice.any())));
    for (int d = -1; d <= cell.drugs(); ++d)
      static_cast<void>(cell.set_dose(pathway::drug_index(d), static_cast<real>(dice.any())));
    static_cast<void>(cell.apply_preset(pathway::preset_index(dice.below(4) - 1)));
    const bool as_written = edit.network().count.presets == 0 && round < 3;
    if (!as_written) {
      for (int i = -1; i <= cell.nodes(); ++i) {
        const real value = static_cast<real>(dice.any());
        switch (dice.below(5)) {
          case 0:
            static_cast<void>(cell.set_max(pathway::node_index(i), value));
            break;
          case 1:
            static_cast<void>(cell.set_hold(pathway::node_index(i), value));
            break;
          case 2:
            static_cast<void>(cell.set_free(pathway::node_index(i)));
            break;
          case 3:
            static_cast<void>(cell.set_level(pathway::node_index(i), value));
            break;
          default:
            break;
        }
      }
    }
    cell.step();
    in_bounds(as_written);
    cell.step();
    in_bounds(as_written);
  }
  static_cast<void>(cell.settle(static_cast<real>(1e-3), 20).converged);
  in_bounds(false);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static edit_type& edit = *new edit_type;
  const char* const text = reinterpret_cast<const char*>(data);
  const std::string before(edit.text().data, edit.text().size);
  const pathway::diagnostic d = edit.parse({text, size});
  // The same where it stands: libFuzzer's copy has no byte behind it, and who reads one is seen.
  static auto& net = *new pathway::basic_network<edit_type::limit>;
  const pathway::diagnostic in_place = pathway::parse(net, {text, size});
  if (d.what != pathway::mistake::text_too_long) {
    MUST_HOLD(in_place.what == d.what && in_place.offset == d.offset && in_place.line == d.line);
  }
  if (!d) {
    MUST_HOLD(edit.text() == pathway::text_view(before.data(), before.size()));
    MUST_HOLD(d.line >= 1 && d.column >= 1 && d.offset <= size);
    char words[300];
    MUST_HOLD(pathway::write_message(d, words, sizeof words) < sizeof words);
    return 0;
  }
  MUST_HOLD(edit.text() == pathway::text_view(text, size));
  const std::string joined = std::string(text, size) + '\n';  // as the compiler joins its texts
  const pathway::capacity room = pathway::detail::count_statements(joined.data(), joined.size());
  const pathway::capacity& used = net.count;
  MUST_HOLD(room.nodes >= used.nodes && room.inputs >= used.inputs && room.rules >= used.rules);
  MUST_HOLD(room.terms >= used.terms && room.drugs >= used.drugs && room.actions >= used.actions);
  MUST_HOLD(room.presets >= used.presets && room.settings >= used.settings);
  MUST_HOLD(room.modules >= used.modules && room.aliases >= used.aliases);
  const dice_of dice(data, size);
  simulate<double, pathway::exponential_midpoint>(edit, dice);
  simulate<float, pathway::exponential_midpoint>(edit, dice);
  simulate<float, pathway::exponential_euler>(edit, dice);
  simulate<pathway::q1_15, pathway::exponential_euler>(edit, dice);
  simulate<pathway::q16_16, pathway::exponential_midpoint>(edit, dice);
  return 0;
}
