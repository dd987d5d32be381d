// The engine of the page: reads a pathway text, runs cells, tells why, plays lessons. For
// WebAssembly without any import: everything lives in static storage, and text goes through one
// area that the page reads and writes. src/engine.ts is the only other file that knows these
// functions.
//
// Cells are stepped by the library's default, exponential_midpoint: it stays in bounds for every
// step and network that a visitor may type, is of second order, and gives the bits of
// mtor::cell<float>. SPDX-License-Identifier: MIT
#include "pathway/analysis/cause.hpp"
#include "pathway/dynamics/editable.hpp"
#include "pathway/claims/verdict.hpp"

inline void* operator new(size_t, void* where) noexcept { return where; }

#ifdef __wasm__
#define EXPORT(name) __attribute__((export_name(#name))) name
#else
#define EXPORT(name) name  // a host program may call them too
#endif

namespace {

constexpr int cells = 8, most_nodes = 256, most_characters = 128 * 1024;
constexpr int most_runs = 12;            // of one lesson
constexpr float longest_time = 1440000;  // minutes in one call: a thousand days

using editable = pathway::editable<most_nodes, 512, most_characters, 0>;
using network = pathway::basic_network<editable::limit>;
using equations = pathway::interpreted<float, editable::limit>;
using cell = pathway::interpreted_simulation<float, editable::limit>;
using claims = pathway::basic_claims<pathway::claim_capacity{.claims = 64,
                                                             .runs = 256,
                                                             .stages = 320,
                                                             .settings = 1024,
                                                             .expectations = 384,
                                                             .operands = 1024,
                                                             .questions = 192}>;
constexpr int most_signals = editable::limit.nodes + editable::limit.inputs;

/// Bytes that are zero in the file and become a T at run time: as an initialised global it would be
/// as large in the file as it is in memory. An aggregate, which is filled before it is read, may
/// stay zero.
template <class T>
struct room {
  alignas(T) unsigned char bytes[sizeof(T)];
  T& operator*() { return *reinterpret_cast<T*>(bytes); }
  T* operator->() { return &**this; }
  template <class... From>
  void make(From&... from) {
    new (bytes) T(from...);
  }
};

room<editable> edit;
room<equations> maths;
room<cell> pool[cells], stage;  // `stage` plays lessons
room<claims> lessons;

/// Sizes of up to 64 texts, then their characters one after the other.
constexpr int most_texts = 64;
struct {
  uint32_t size[most_texts];
  char text[most_characters];
} area;
char lesson_text[64 * 1024];

struct {
  float level[most_signals], limit[most_nodes];
} seen[2];
float seen_inputs[cells][editable::limit.inputs];
float run_levels[most_runs][most_nodes];
float found[editable::limit.nodes];  // numbers of the last answer
struct way_found {
  pathway::arrow of[most_nodes];
};
/// What chain() and way() found: rule, term, inhibits, regulator, target; five words an arrow.
room<way_found> arrows;
static_assert(sizeof(pathway::arrow) == 20);

// Each of these two is long, and called once: apart, their places on the stack are small numbers.
[[gnu::noinline]] pathway::diagnostic read(const pathway::text_view* texts, uint32_t count) {
  return edit->parse(texts, count);
}
[[gnu::noinline]] void read_equations() { maths->read(edit->network()); }

bool is_cell(int c) { return c >= 0 && c < cells; }

/// The last mistake, as 32-bit words: part, line, column, offset and length in bytes of the part,
/// its number in diagnostic.hpp, whose sentences the page holds; then address and size of what was
/// found, and of the nearest name.
struct {
  uint32_t part, line, column, offset, length, what;
  pathway::text_view found, nearest;
} mistake;

bool tell(const pathway::diagnostic& d) {
  if (d.ok()) return true;
  mistake = {d.part,
             d.line,
             d.column,
             d.offset,
             static_cast<uint32_t>(d.found.size),
             static_cast<uint32_t>(d.what),
             d.found,
             d.suggestion};
  return false;
}

// Where things lie in a network and in claims, for src/layout.ts, which names the same tables in
// the same order: the text; then of each table where its count is and where its first entry. An
// entry is laid out as C lays out its fields, which src/layout.ts lists.
#define AT(type, field) static_cast<uint32_t>(offsetof(type, field))
#define TABLE(owner, count_type, table) AT(owner, count) + AT(count_type, table), AT(owner, table)
constexpr uint32_t network_layout[] = {
    AT(network, text),
    TABLE(network, pathway::capacity, nodes),
    TABLE(network, pathway::capacity, inputs),
    TABLE(network, pathway::capacity, rules),
    TABLE(network, pathway::capacity, terms),
    TABLE(network, pathway::capacity, drugs),
    TABLE(network, pathway::capacity, actions),
    TABLE(network, pathway::capacity, presets),
    TABLE(network, pathway::capacity, settings),
    TABLE(network, pathway::capacity, modules),
};
constexpr uint32_t claims_layout[] = {
    AT(claims, text),
    TABLE(claims, pathway::claim_capacity, claims),
    TABLE(claims, pathway::claim_capacity, runs),
    TABLE(claims, pathway::claim_capacity, stages),
    TABLE(claims, pathway::claim_capacity, settings),
    TABLE(claims, pathway::claim_capacity, expectations),
    TABLE(claims, pathway::claim_capacity, questions),
};
#undef TABLE
static_assert(AT(pathway::decimal, digits) == 0 && AT(pathway::decimal, exponent) == 8 &&
                  AT(pathway::decimal, negative) == 12 && sizeof(pathway::decimal) == 16,
              "src/layout.ts reads a decimal so");
static_assert(AT(pathway::slice, offset) == 0 && AT(pathway::slice, size) == 4, "and a slice so");
static_assert(sizeof(pathway::node_data) == 80 && sizeof(pathway::rule_data) == 80 &&
                  sizeof(pathway::action_data) == 64 && sizeof(pathway::claim_data) == 56 &&
                  sizeof(pathway::expectation) == 32,
              "and knows all fields");
#undef AT

}  // namespace

extern "C" {

// --- the network -------------------------------------------------------------------------------

/// Reads the first `count` texts of the area as one network; all cells begin anew. False on a
/// mistake, and nothing has changed. Texts that are too long together are refused by their sizes,
/// before a character is read.
bool EXPORT(parse)(uint32_t count) {
  pathway::text_view texts[most_texts];
  const char* at = area.text;
  for (uint32_t i = 0; i < count && i < most_texts; ++i) {
    texts[i] = {at, area.size[i]};
    at += area.size[i];
  }
  if (!tell(read(texts, count))) return false;
  read_equations();
  lessons->count = {};
  for (auto& c : pool) c.make(*maths);
  stage.make(*maths);
  return true;
}
const void* EXPORT(network_at)() { return &edit->network(); }

/// Once, before anything else: the network without a text, and where things are. What `edit` needs
/// to begin with is zero. The answer's fields stand in src/engine.ts in the same order.
const void* EXPORT(start)() {
  parse(0);
  static constexpr struct {
    const void *area, *mistake, *numbers, *arrows, *claims, *network_layout, *claims_layout, *runs;
    int most_characters, cells, most_nodes;
  } places = {area.size,     &mistake,   found,           &arrows, &lessons,  network_layout,
              claims_layout, run_levels, most_characters, cells,   most_nodes};
  return &places;
}

// --- cells; what is refused changes nothing and answers false -----------------------------------

bool EXPORT(reset)(int c) {
  if (!is_cell(c)) return false;
  pool[c].make(*maths);
  return true;
}
bool EXPORT(clear_settings)(int c) {
  if (!is_cell(c)) return false;
  pool[c]->clear_settings();
  return true;
}
/// `what`: 0 an input, 1 a dose in nM, 2 a node's max, 3 its hold, 4 its level, 5 a preset, 6 frees
/// a node, 7 the step in minutes; src/engine.ts names them in the same order.
bool EXPORT(set)(int what, int c, int which, float to) {
  if (!is_cell(c)) return false;
  cell& it = *pool[c];
  switch (what) {
    case 0:
      return it.set_input(pathway::input_index(which), to);
    case 1:
      return it.set_dose(pathway::drug_index(which), to);
    case 2:
      return it.set_max(pathway::node_index(which), to);
    case 3:
      return it.set_hold(pathway::node_index(which), to);
    case 4:
      return it.set_level(pathway::node_index(which), to);
    case 5:
      return it.apply_preset(pathway::preset_index(which));
    case 6:
      return it.set_free(pathway::node_index(which));
    default:
      return it.set_step({to});
  }
}
bool EXPORT(copy)(int from, int to) {
  if (!is_cell(from) || !is_cell(to)) return false;
  if (from != to) *pool[to] = *pool[from];
  return true;
}

bool EXPORT(advance)(int c, float minutes) {
  return is_cell(c) && minutes >= 0 && minutes <= longest_time && pool[c]->advance_for({minutes});
}
/// Iterations, negative where it did not converge; the residual is number 0 of the answer.
int EXPORT(settle)(int c, float tolerance) {
  if (!is_cell(c)) return 0;
  const pathway::settled<float> s = pool[c]->settle(tolerance);
  found[0] = s.residual;
  return s.converged ? s.iterations : -s.iterations;
}

const float* EXPORT(levels)(int c) { return is_cell(c) ? pool[c]->levels() : nullptr; }
/// Inputs as the rules see them, as they are at this call.
const float* EXPORT(inputs)(int c) {
  if (!is_cell(c)) return nullptr;
  for (int i = 0; i < pool[c]->inputs(); ++i)
    seen_inputs[c][i] = pool[c]->input(pathway::input_index(i));
  return seen_inputs[c];
}
float EXPORT(time)(int c) { return is_cell(c) ? pool[c]->time() : 0; }
float EXPORT(dose)(int c, int drug) {
  return is_cell(c) && drug >= 0 && drug < pool[c]->drugs()
             ? pool[c]->dose(pathway::drug_index(drug))
             : 0;
}
/// A node's max, or -1 where it is held.
float EXPORT(limit)(int c, int node) {
  if (!is_cell(c) || node < 0 || node >= pool[c]->nodes()) return 0;
  return pool[c]->held(pathway::node_index(node)) ? -1 : (pool[c]->max)(pathway::node_index(node));
}

// --- why -----------------------------------------------------------------------------------------

/// The arrows behind one another that explain how `node` differs between two cells, from what was
/// done to it; the last `most` of them. Gives their number.
int EXPORT(chain)(int node, int before, int after, int most) {
  if (!is_cell(before) || !is_cell(after) || node < 0 || node >= pool[after]->nodes()) return 0;
  observe(*pool[before], seen[0].level, seen[0].limit);
  observe(*pool[after], seen[1].level, seen[1].limit);
  const int room = most < most_nodes ? most : most_nodes;
  return chain_to<float>(edit->network(), pathway::node_index(node), {seen[0].level, seen[0].limit},
                         {seen[1].level, seen[1].limit}, arrows->of, room);
}

/// The shortest way between two signals that the inputs of a cell leave open; `sign` 0 either, 1
/// raises, 2 lowers.
int EXPORT(way)(int from, int to, int sign, int c) {
  const float* const now = inputs(c);
  if (now == nullptr) return 0;
  const auto which = sign == 1   ? pathway::way_sign::raises
                     : sign == 2 ? pathway::way_sign::lowers
                                 : pathway::way_sign::either;
  const network& net = edit->network();
  return shortest_way(
      net, pathway::signal_index(from), pathway::node_index(to), which, arrows->of, most_nodes,
      [&](int rule) { return is_open(net, rule, now, pathway::signal_index(from)); });
}

// --- claims and lessons
// ----------------------------------------------------------------------------

/// Reads the first text of the area as claims about the network. False on a mistake; then there are
/// no claims.
bool EXPORT(parse_claims)() {
  pathway::diagnostic d{};
  const uint32_t size = area.size[0];
  lessons->count = {};
  if (size >= sizeof lesson_text) {
    d.what = pathway::mistake::text_too_long;
    d.line = d.column = 1;
    return tell(d);
  }
  for (uint32_t i = 0; i < size; ++i) lesson_text[i] = area.text[i];
  lesson_text[size] = '\0';
  d = parse_claims(edit->network(), *lessons, {lesson_text, size});
  if (!d) lessons->count = {};
  return tell(d);
}

/// Plays the runs of one claim: 1, 0 where one of them does not come to rest, -1 where there is no
/// such claim or it has too many runs. The numbers of the answer are left side, right side and 1 or
/// 0 (holds or not) of each expectation.
int EXPORT(play)(int c) {
  const claims& all = *lessons;
  if (c < 0 || c >= all.count.claims || all.claims[c].runs > most_runs) return -1;
  const auto& claim = all.claims[c];
  const auto levels = [&](int run) { return run_levels[run - claim.first_run]; };
  bool settled = true;
  for (int r = claim.first_run; r < claim.first_run + claim.runs; ++r) {
    const int needs = all.runs[r].needs;
    const float* const others = needs < 0 ? nullptr : levels(needs);
    settled = pathway::play(*stage, all, r, others, levels(r), 1e-5f) && settled;
  }
  constexpr int most = static_cast<int>(sizeof found / sizeof found[0]) / 3;
  for (int e = 0; e < claim.expectations && e < most; ++e) {
    const auto f =
        pathway::find_out<float>(all, all.expectations[claim.first_expectation + e], levels);
    found[3 * e] = f.left;
    found[3 * e + 1] = f.right;
    found[3 * e + 2] = f.ok() ? 1 : 0;
  }
  return settled ? 1 : 0;
}

}  // extern "C"
