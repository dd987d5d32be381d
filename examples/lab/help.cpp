// lab help: what can be typed.
#include "commands.hpp"
#include "output.hpp"
#include "refuse.hpp"

namespace lab {
namespace {

struct page {
  std::string_view command, text;
};

constexpr std::string_view overview =
    R"(lab: the mTOR pathway and its inhibitors, as a model to try things on

  lab                 live: switch drugs on and off and watch what follows
                      (where the output is no terminal: lab snapshot)
  lab snapshot        what three kinds of mTOR inhibitor do, side by side, and why
  lab run ...         a time course
  lab steady ...      where the cell comes to rest
  lab list [KIND]     the names: nodes, inputs, drugs, presets, rules, references
  lab claims [ID...]  the review's statements, run and judged
  lab check FILE      what is wrong with a pathway text, and where
  lab export ...      the pathway for others' tools: SBML, BoolNet, Netflux, Graphviz, ...
  lab help COMMAND    more about a command

  lab run --dose everolimus=20nM
  lab run --dose everolimus=20nM --at 12h --dose everolimus=0 --until 2d
  lab steady --preset PTEN_loss --dose gedatolisib=50nM
  lab run --network my.pathway --until 8h --csv > course.csv

All but check and claims take --network FILE: your own pathway text instead of the built-in one.
Exit codes: 0 fine, 1 a mistake or a failed claim, 2 bad input, 3 no steady state.
Qualitative teaching model: direction and order of events. No treatment advice.
)";

constexpr std::string_view settings =
    R"(
settings, in this order where they contradict (a later one wins):
  --set INPUT=0.5        an input's level, from 0 to 1
  --dose DRUG=20nM       a drug's dose, in pM, nM, uM or mM; 0 takes it away
  --preset PRESET        a tissue, a mutation, a surrounding
  --knock-out NODE       nothing makes it any more; it falls with its time constant
  --hold NODE=0.5        put to a level and kept there
  --max NODE=0.5         at most so much of it
)";

constexpr std::string_view start =
    R"(
  --network FILE         your own pathway text instead of the built-in one
  --from steady|start    begin at the steady state of the cell without any setting, as
                         a lab does before it adds a drug (default for the built-in
                         pathway), or at the text's start levels (default with --network)
  --read NODE,NODE       these nodes only
  --csv                  header time,NODE,...; 17 digits; time in minutes; all nodes
)";

constexpr page pages[] = {
    {"run", R"(lab run [settings] [--at TIME settings]... [options]: a time course

  --at TIME              the settings behind it hold from then on (before: from 0 on)
  --until TIME           default 24h; times are 90s, 10min, 24h or 3d
  --every TIME           a row; default 10min with --csv, else about a dozen rows
  --step TIME            default a twentieth of the shortest tau, at most 1min
  --method METHOD        exponential_midpoint, exponential_euler (between 0 and 1 however
                         long the step), euler, heun, rk4 (short steps only); default
                         rk4 up to half the shortest tau, else exponential_midpoint
)"},
    {"steady", R"(lab steady [settings] [options]: where the cell comes to rest

Follows the cell in time for ten of its longest time constants or more, then settles
it. Where a pathway has several steady states, this is the one that time leads to from
where the cell begins. Exit code 3 where there is none.
)"},
    {"claims", R"(lab claims [ID...] [--csv | --list]: the review's statements, run and judged

Prints what was done, what was found in each run (c, p, ...), the difference and, in
brackets, the difference asked for; then in what share of 200 draws that still holds
when all weights, EC50 and tau vary by 20 %. An ID is a claim of the review (F7), a
guard (X12) or a published experiment that the review does not mention (O7); a letter
is a section (F, X, O); without one, all claims of the review.

  --csv                  a row for each thing expected: id,kind,verdict,expectation,left,
                         right,difference,effect,direction_share,visible_share; cards and
                         definitions, which are not tested, have no verdict
  --list                 only id, kind and sentence (without an ID of all, also X and O)

Exit code 1 where one fails. NO_COLOR is honoured.
)"},
    {"check", R"(lab check FILE: what is wrong with a pathway text

  FILE:LINE:COLUMN: error: ...      exit code 1
  FILE:LINE:COLUMN: warning: ...    for a node without a rule
and otherwise what the text holds.
)"},
    {"list", R"(lab list [nodes|inputs|drugs|presets|rules] [--network FILE]
lab list references [KEY|NUMBER]

The names that settings and --read take, with what the pathway's text says of them and
its source: the number in the review (Zou et al. 2020), then the primary paper.
The references are what these sources stand for: --network changes nothing there.
--dose also knows the codes that open a drug's sentence: --dose RAD001=20nM.
)"},
    {"export", R"(lab export --format FORMAT [options]: the pathway as a file for others' tools

  sbml         Level 3 Version 2: rate rules, units, annotations; COPASI and Tellurium give
               the same time courses. Doses (nM), inputs, weights, taus stay parameters
  sbml-qual    the pathway as switches, for tools such as GINsim: on from 1/2; a node is
               on where the weights of the rules that hold reach 1/2 together
  bnet         the same switches as Boolean functions: BoolNet, bioLQM, MaBoSS
  netflux      its sheets species and reactions: -o NAME.xlsx, or -o NAME.csv for
               NAME_species.csv and NAME_reactions.csv
  sif          an arrow a line, for Cytoscape
  dot          a picture: lab export --format dot --module core | dot -Tsvg > core.svg
               (green activates, red with a bar inhibits, dashed weaker than 0.5)
  json         all that the text says, as data; export.schema.json beside this program's
               source describes it
  text         canonical pathway text: every line says all it means
  c            one C99 header with tables and a step in fixed point, for boards whose
               compiler knows no C++20 (Arduino Uno): <stdint.h>, no heap, tables in flash;
               the same bits as the C++ library. It needs n = 1, 2, 3 or 4 and h = 1

  --module MODULE        only this module of the built-in pathway, and others named so;
                         default all. core stands alone, growth needs it, and so on
  --network FILE         your own pathway text instead of the built-in one
  --from steady|start    begin at the steady state, as lab run does, or at the text's start
                         levels (default); not for bnet, sif and dot
  -o FILE                where to; default standard output. An existing file is refused
  --force                unless this is given
  --number TYPE          of c: q1_15 (default; no 64-bit product of values) or q16_16
  --step TIME            of c: of one step; default 1min

What a format cannot say is refused. The settings below hold from the beginning and are
written into the file; c, sif and dot take none. Presets stay a choice in json, text and c.
)"},
    {"snapshot", R"(lab snapshot [--network FILE]: inhibitors side by side

Each drug at ten times its IC50 for 24 h, beginning at the steady state; what that
does to growth after 3 days; and the way through the rules to the answer that
surprises most beginners.
)"},
    {"live", R"(lab [live] [--network FILE]: switch drugs on and off and watch what follows

Needs a terminal of 80 x 24 or larger; the key ? shows all keys. NO_COLOR is honoured.
Without such a terminal it prints lab snapshot.
)"},
};

}  // namespace

int help(const options& o) {
  output out;
  if (o.operands.empty() || o.operands.front() == "help") {
    out.print("{}", overview);
  } else {
    const std::string& wanted = o.operands.front();
    const page* found = nullptr;
    std::vector<std::string_view> names;
    for (const page& p : pages) {
      names.push_back(p.command);
      if (p.command == wanted) found = &p;
    }
    if (found == nullptr) refuse("help: no command '{}'{}", wanted, did_you_mean(wanted, names));
    out.print("{}", found->text);
    const bool runs = found->command == "run" || found->command == "steady";
    if (runs) out.print("{}", start);
    if (runs || found->command == "export") out.print("{}", settings);
  }
  out.flush();
  return fine;
}

}  // namespace lab
