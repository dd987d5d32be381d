// Any bytes as a list of edits: whatever they are, network and text belong together, a refused edit
// changes nothing, and undo gives back what was.
// SPDX-License-Identifier: MIT
#include <vector>

#include "fuzz.hpp"
#include "pathway/dynamics/editable.hpp"

namespace {

using edit_type = pathway::editable<6, 8, 400, 2>;

std::string text_of(const edit_type& edit) { return {edit.text().data, edit.text().size}; }

/// Takes numbers and words off the input.
struct tape {
  const uint8_t* data;
  size_t size;
  uint32_t number() {
    if (size == 0) return 0;
    --size;
    const uint32_t n = *data++;
    return n < 250 ? n : n == 250 ? 0xFFFFFFFFu : 0x80000000u + n;
  }
  pathway::text_view words() {  // up to a zero
    const char* const from = reinterpret_cast<const char*>(data);
    size_t n = 0;
    while (n < size && data[n] != 0) ++n;
    const size_t taken = n < size ? n + 1 : n;
    data += taken;
    size -= taken;
    return {from, n};
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  edit_type edit;
  static edit_type& fresh = *new edit_type;
  std::vector<std::string> before;
  for (tape in{data, size}; in.size > 0;) {
    const std::string was = text_of(edit);
    const int nodes = edit.network().count.nodes, rules = edit.network().count.rules;
    const uint32_t what = in.number() % 10;
    pathway::slice piece = edit_type::nowhere;
    switch (what) {
      case 0:
      case 1:
        piece = edit.rule(static_cast<int>(in.number()));
        break;
      case 2:
      case 3:
        piece = edit.line(in.number());
        break;
      case 4:
      case 5:
        piece = edit.find(in.words());
        break;
      case 6:
        piece.offset = in.number();
        piece.size = in.number();
        break;
      case 9: {
        const bool had = edit.undo();
        MUST_HOLD(had == !before.empty());
        if (had) {
          MUST_HOLD(text_of(edit) == before.back());
          before.pop_back();
        }
        continue;
      }
      default:
        break;
    }
    pathway::diagnostic d;
    if (what == 7) {
      d = edit.add(in.words());
    } else if (what == 8) {
      const pathway::text_view texts[] = {in.words(), in.words(), in.words()};
      d = edit.parse(texts, 1 + in.number() % 3);
    } else if (what % 2 == 0) {
      d = edit.replace(piece, in.words());
    } else {
      d = edit.remove(piece);
    }
    if (d.ok()) {
      before.push_back(was);
      if (before.size() > 2) before.erase(before.begin());
    } else {
      MUST_HOLD(text_of(edit) == was && d.line >= 1 && d.column >= 1);
      MUST_HOLD(edit.network().count.nodes == nodes && edit.network().count.rules == rules);
    }
    for (int r = 0; r < edit.network().count.rules; ++r) {
      const pathway::slice line = edit.rule(r), own = edit.network().rules[r].text;
      MUST_HOLD(line.offset <= own.offset && own.offset + own.size <= line.offset + line.size);
      MUST_HOLD(edit.find(edit.network().view(own)).offset != edit_type::nowhere.offset);
    }
    // Where no text but the first sets defaults, one text says the same.
    if (text_of(edit).find("default") == std::string::npos &&
        text_of(edit).find('\xEF') == std::string::npos) {
      MUST_HOLD(fresh.parse(edit.text()).ok());
      MUST_HOLD(fresh.network().count.terms == edit.network().count.terms);
    }
  }
  return 0;
}
