// lab help: what can be typed.
#include <algorithm>

#include "command_line/commands.hpp"
#include "terminal/output.hpp"
#include "terminal/refuse.hpp"

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
  lab compare ...     before and after, several treatments side by side, and why
  lab scan ...        dose response of a drug: EC50 and the largest effect
  lab grid ...        two drugs together: excess over Bliss, HSA and Loewe
  lab sensitivity ... which constants and settings a level depends on most
  lab knockouts ...   every node taken away, and every node over-expressed
  lab paths A B       the ways from a drug, an input or a node, in words
  lab loops NODE      the feedback through a node
  lab population ...  cells that differ, and the share that responds
  lab screen ...      many cells, presets, drugs and doses, a row each
  lab merge ...       the shards of a screen as one file
  lab roles [GENE...] loss and excess of genes, beside their published roles
  lab list [KIND]     the names: nodes, inputs, drugs, presets, rules, references
  lab claims [ID...]  the review's statements, or yours, run and judged
  lab new NAME        a pathway of your own to begin with, with claims and a lesson
  lab check FILE      what is wrong with a pathway text, and where
  lab header FILE     a pathway text and its claims as a C++ header
  lab export ...      the pathway for others' tools: SBML, BoolNet, Netflux, Graphviz, ...
  lab import FILE     a Netflux, bnet or sbml-qual model as pathway text
  lab help COMMAND    more about a command

  lab run --dose everolimus=20nM
  lab run --dose everolimus=20nM --at 12h --dose everolimus=0 --until 2d
  lab compare --dose everolimus=30nM --versus --dose sapanisertib=100nM
  lab steady --preset PTEN_loss --dose gedatolisib=50nM
  lab run --network my.pathway --until 8h --csv > course.csv

All but check, header and import take --network FILE: your own pathway text instead of the built-in one.
Exit codes: 0 fine, 1 a mistake or a failed claim, 2 bad input, 3 no steady state.
Qualitative teaching model: direction and order of events. No treatment advice.
)";

constexpr std::string_view settings =
    R"(
What makes the cell: --preset, --set, --knock-out and --max. It is at rest when --dose
and --hold are done to it. Behind an --at (--at 0min too) all are done to it. In the
order given where they contradict (a later one wins):
  --set INPUT=0.5        an input's level, from 0 to 1
  --dose DRUG=20nM       a drug's dose, in pM, nM, uM or mM; 0 takes it away
  --preset PRESET        a tissue, a mutation, a surrounding
  --knock-out GENE       a node or an input: nothing makes it any more
  --hold NODE=0.5        put to a level and kept there; NODE=@c: at its level in the
                         cell to which nothing is done, as in claims
  --max NODE=0.5         at most so much of it
)";

constexpr std::string_view start =
    R"(
  --network FILE         your own pathway text instead of the built-in one
  --from steady|start    begin at the steady state of the cell, to which nothing is
                         done yet, as a lab does before it adds a drug (default for
                         the built-in pathway), or at the text's start levels (default with --network)
  --read NODE,NODE       these nodes only
  --csv                  header time,NODE,...; 17 digits; time in minutes; all nodes
)";

constexpr std::string_view measured =
    R"(
  --read NODE            the node that is read (scan: NODE,NODE); default
                         tumour_growth, or the last node of a text that has
                         none
  --threads N            default one on each core; the answers are the same
)";

constexpr std::string_view analysed =
    R"(
  --network FILE         your own pathway text instead of the built-in one
  --from steady|start    begin at the steady state of the cell without any
                         setting (default for the built-in pathway), or at the
                         start levels
  --csv, --json          for programs, with all digits
)";

constexpr page pages[] = {
    {"run", R"(lab run [settings] [--at TIME settings]... [options]: a time course

  --at TIME              the settings behind it hold from then on (before: from 0 on)
  --until TIME           default 24h; times are 90s, 10min, 24h or 3d
  --every TIME           a row; default 10min with --csv, else about a dozen rows
  --tolerance X          steps as long as an error of X in a level allows; default 1e-6
  --step TIME            fixed steps instead, of the same bits on every machine; default
                         half the shortest tau, at most 1min
  --method METHOD        of fixed steps: exponential_midpoint, exponential_euler (between 0
                         and 1 however long the step), euler, heun, rk4 (short steps only);
                         default rk4 up to half the shortest tau, else exponential_midpoint
)"},
    {"steady", R"(lab steady [settings] [options]: where the cell comes to rest

Follows the cell in time for ten of its longest time constants or more, then settles
it. Where a pathway has several steady states, this is the one that time leads to from
where the cell begins. Exit code 3 where there is none.
)"},
    {"scan", R"(lab scan --dose DRUG=0.01..1000nM [settings] [options]: a dose response

Every dose starts from the same untreated cell. EC50 is the lowest dose at
which half of the largest change in the range is reached, found between two
doses by halving their distance on the logarithmic scale.

  --dose DRUG=LOW..HIGH  the drug that is scanned; other --dose stay as they
                         are
  --points N             doses, at even steps of the logarithm; default three a
                         decade
  --until TIME           read at that time after the drug is given, not at rest
  --csv                  dose_nM,NODE,... with dose 0 first
  --json                 also EC50 (null where there is none) and Emax
)"},
    {"grid", R"(lab grid --dose DRUG=1..100nM --with DRUG=1..100nM [settings] [options]

Two drugs together. An effect is the share of the untreated level that is gone,
where both drugs together lower the read-out, or of the way up to 1, where they
raise it. An excess is the effect found less the effect expected; above 0, more
than expected:

  Bliss     a + b - ab: the two act independently (Bliss 1939, Ann Appl Biol)
  HSA       max(a, b): the better of the two alone
  Loewe     the effect E with A/A(E) + B/B(E) = 1, where A(E) and B(E) are the
            doses that reach E alone: one drug is a dilution of the other
            (Loewe 1953, Arzneimittelforschung; Berenbaum 1989, Pharmacol Rev).
            none: a drug alone does not reach it, even at 100 times its highest
            dose in the grid

Drugs of one class combine as Bliss has it (1 - product of 1 - effect), so two of
one class show no Bliss excess, and some Loewe excess.

  --points N             doses of each drug besides 0; default 6, at most 100
  --until TIME           read at that time after the drugs are given, not at
                         rest
  --csv                  DRUG_nM,DRUG_nM,level,effect,bliss_excess,hsa_excess,
                         loewe_excess; nothing between the commas where
                         undefined
  --json                 the same as arrays, null where undefined
)"},
    {"sensitivity", R"(lab sensitivity [settings] [options]: what a steady level depends on

Exact derivatives of one node's steady level to every rule's w, n and EC50,
every node's max, every input and every dose, by implicit differentiation with
dual numbers. The table shows the ten that matter most and the doses given:
what the level gains when the value grows by 1 % of itself. Time constants have
no influence at rest.

  --csv, --json          all: kind, name, value, derivative, scaled (value *
                         derivative) and, with --csv, elasticity (scaled /
                         level)
)"},
    {"knockouts", R"(lab knockouts [settings] [options]: one node changed at a time

Knocked out: nothing makes the node any more, and it is not held.
Over-expressed: it is held at 1, whatever its rules say.

  --until TIME           read at that time after the change, not at rest
  --csv                  node,reference,knock_out,over_expression
)"},
    {"paths", R"(lab paths FROM TO [settings] [--csv | --json]: ways in words

FROM is a drug, an input or a node, TO is a node. From a drug (at the dose
given, else at ten times its IC50): the way that carries most of its effect,
followed back from TO at each node through the arrow that moved it most, with
every rule, sentence and source. Then the shortest way that raises TO and the
shortest that lowers it, through rules that no input shuts under the settings.
--csv and --json give these two.
)"},
    {"loops", R"(lab loops NODE [settings] [--most N] [--csv | --json]: feedback

All loops through the node that pass no other node twice, the shortest first,
with their sign: negative with an odd number of inhibitions. Through rules that
no input shuts under the settings; several rules that hold the same arrow count
once.

  --most N               steps of a loop at most; default 12, at most 20
)"},
    {"population", R"(lab population --dose DRUG=20nM [settings] [options]: cells that differ

In each cell the odds of every rule's EC50 and weight, x / (1 - x), are multiplied by a
log-normal factor of their own (median 1), and so is every IC50: cells differ around
the typical one, to both sides. A weight of 1 stays. A cell responds when the doses move the
read-out by --respond or more in the direction in which they move it in the
typical cell. All other settings hold in both.

  --cells N              default 300, at most 100000
  --spread S             standard deviation of the log-odds of EC50 and weights;
                         default 0.2
  --dose-spread S        the same of the IC50; default 0.4 (both are
                         assumptions)
  --respond X            default 0.1
  --seed N               default 2026; the same seed gives the same cells
                         everywhere
  --until TIME           read at that time after the doses are given, not at
                         rest
  --csv                  cell,untreated,treated,responds
)"},
    {"screen", R"(lab screen -o FILE [settings] [options]: many cells, drugs and doses, a row each

Virtual patients, drawn as for lab population, each in every preset, each without a drug and
then with every drug at --points doses, from a thousandth of ten times its IC50 to ten times
that. A cell is brought to rest untreated and settled from there, in float to 1e-5; where a
network has several steady states, lab population follows time, this does not. A row depends
on the seed and its patient alone, not on shards, cores or what was done before.

  --cells N              patients; default 300
  --drugs A,B,...        default all
  --pairs                also each two of them, at the same dose of the row of each
  --points N             default 8
  --presets A,B,...      default none: the cell as the settings make it
  --read A,B,...         columns
  --shard K/N            every N-th patient, from K on; K from 0 to N-1
  -o FILE                CSV. If the same screen has begun it, work goes on behind its last
                         whole patient; what another process is at work on is refused
  --spread, --dose-spread, --seed, --threads   as of lab population
  --network FILE, --from steady|start          as of lab run

Columns: row,patient,preset,drug,dose_nM,with,with_nM,at_rest and the nodes;
examples/lab/export/screen.schema.json says what they hold. lab merge joins shards.
)"},
    {"merge", R"(lab merge SHARD... -o FILE [--force]: joins the files of lab screen

All shards of one screen, in any order, all of them finished: the same bytes as of one shard.
)"},
    {"roles", R"(lab roles [GENE...] [--preset PRESET] [--set INPUT=0.5] [--csv]: loss and excess

What happens to proliferation, apoptosis and tumour_growth at rest when a gene is lost
(max 0, or an input at 0) and when there is too much of it (held at 1), beside the signs
that are published. A change below 0.02 counts as none. With genes: their sources too.

  --csv                  gene,role,change,read_out,published,found,difference
)"},
    {"claims", R"(lab claims [ID...] [--csv | --list]: the review's statements, run and judged
lab claims --network FILE [--claims FILE]: those of your own pathway

Prints what was done, what was found in each run (c, p, ...), the difference and, in
brackets, the difference asked for; then in what share of 200 draws that still holds
when all weights, EC50 and tau vary by 20 %. An ID is a claim of the review (F7), a
guard (X12) or a published experiment that the review does not mention (O7); a letter
is a section (F, X, O, K); without one, all claims of the review.

  --network FILE         your own pathway text; its claims stand beside it: my.pathway, my.claims
  --claims FILE          or in this file; lessons are judged by what their notes rely on
  --csv                  a row for each thing expected: id,kind,verdict,expectation,left,
                         right,difference,effect,direction_share,visible_share; cards and
                         definitions, which are not tested, have no verdict
  --list                 only id, kind and sentence (without an ID of all, also X and O)
  --threads N            default one on each core; the answers are the same

Exit code 1 where one fails. NO_COLOR is honoured.
)"},
    {"compare",
     R"(lab compare [cell] TREATMENT [--versus TREATMENT]... [options]: what a treatment does

Control, treated and difference in one table, and the reason for the answer that
surprises. The cell is what --preset, --set, --knock-out and --max make; a treatment is
--dose and --hold. Behind --versus stands another treatment of the same cell or, where
it has a --preset, --set, --knock-out or --max of its own, of another cell.

  lab compare --dose everolimus=30nM --versus --dose sapanisertib=100nM
  lab compare --preset TSC_loss --dose rapamycin=20nM --until 30min,6h,24h
  lab compare --preset PTEN_loss                       the usual cell and this one
  lab compare --preset PTEN_loss --versus --preset TSC_loss

  --until TIME,TIME      read at these times after it is given, not at rest
  --read NODE,NODE       these nodes; default the main ones
  --csv                  node,control,A,A_difference,B,B_difference,...; all nodes
  --json                 the same as data
)"},
    {"new", R"(lab new NAME: a pathway of your own to begin with

Writes NAME.pathway, small and full of comments, NAME.claims and NAME.lessons. None of
them may exist. Then: lab check NAME.pathway, lab claims --network NAME.pathway.
)"},
    {"check", R"(lab check FILE: what is wrong with a pathway text

  FILE:LINE:COLUMN: error: ...      exit code 1
  FILE:LINE:COLUMN: warning: ...    for a node without a rule
and otherwise what the text holds. The claims and lessons beside it (my.pathway,
my.claims, my.lessons) are read too.
)"},
    {"header", R"(lab header FILE [-o FILE] [--force]: a pathway text as a C++ header

The text, the network and a cell in a namespace named after the file (a word of C++ gets
_pathway behind it), with an include guard; claims and lessons beside the file go in
too. Where NAME_PROVE is defined, the compiler proves them. A text with mistakes is
told as by lab check, and nothing is written.
)"},
    {"list", R"(lab list [nodes|inputs|drugs|presets|rules] [--network FILE]
lab list references [KEY|NUMBER]

The names that settings and --read take, with what the pathway's text says of them and
its source: the number in the review (Zou et al. 2020), then the primary paper.
The references are what these sources stand for: --network changes nothing there.
--dose and --preset know aliases too: --dose rapamycin=20nM, --preset HNSCC.
)"},
    {"export", R"(lab export --format FORMAT [options]: the pathway as a file for others' tools

  sbml         Level 3 Version 2: rate rules, units, annotations; an integrator that reads
               the file alone gives the same time courses, also through Antimony and
               back. Doses (nM), inputs, weights, taus stay parameters; --at is an event
  antimony     the same as text, --at as events; names that are words of Antimony are told
  omex         a COMBINE archive: that SBML and SED-ML that runs it --until (default 24h)
               --every (10min), draws --read and reports every node
  python       the right-hand side for scipy's solve_ivp; as a program it prints a table
  matlab       the same for ode45 and ode15s of MATLAB and Octave: -o pathway_model.m
  sbml-qual    the pathway as switches, for tools such as GINsim: on from 1/2; a node is
               on where the weights of the rules that hold reach 1/2 together
  bnet         the same switches as Boolean functions: BoolNet, bioLQM, MaBoSS
  maboss       the same with initial states and rates of 1/tau: -o NAME.bnd for NAME.bnd and
               NAME.cfg
  netflux      its sheets species and reactions: -o NAME.xlsx (a spreadsheet would take
               => A in a csv for a formula), or -o NAME.csv for
               NAME_species.csv and NAME_reactions.csv. A name that Netflux or Netflux2
               would misread is changed and told. Netflux2 has two faults that no file
               can avoid: A & B with weight w acts with w^2, and A => A without A
  sif          an arrow a line, for Cytoscape
  cellnopt     SIF with 1, -1 and a node and1, and2, ... for each AND, as CellNOptR reads
               it; without weights. Netflux's importsif reads it where those are named
               rcn1, rcn2, ...: sed 's/\band\([0-9]*\)\b/rcn\1/g'
  xgmml        the arrows with their sentences and weights, for Cytoscape
  dot          a picture: lab export --format dot --module core | dot -Tsvg > core.svg
               (green activates, red with a bar inhibits, dashed weaker than 0.5)
  json         all that the text says, as data; export.schema.json beside this program's
               source describes it; lab import reads it back
  text         canonical pathway text: every line says all it means
  c            one C99 header with tables and a step in fixed point, for boards whose
               compiler knows no C++20 (Arduino Uno): <stdint.h>, no heap, tables in flash;
               the same bits as the C++ library. It needs n = 1, 2, 3 or 4 and h = 1
  micropython  the same as one module of Python, integers alone, q1_15: micro:bit V2, Pico,
               ESP32
  makecode     the same in static TypeScript with blocks, for an extension of MakeCode

  --module MODULE        only this module of the built-in pathway, and others named so;
                         default all. core stands alone, growth needs it, and so on
  --network FILE         your own pathway text instead of the built-in one
  --from steady|start    begin at the steady state, as lab run does, or at the text's start
                         levels (default); not for bnet, sif, cellnopt, xgmml, dot
  -o FILE                where to; default standard output. An existing file is refused
  --force                unless this is given
  --number TYPE          of c: q1_15 (default; no 64-bit product of values) or q16_16
  --step TIME            of c, micropython, makecode: of one step; default 1min

What a format cannot say is refused. The settings below hold from the beginning and are
written into the file; c, micropython, makecode, sif, cellnopt, xgmml and dot take none.
Presets stay a choice in json, text and the first three of these.
)"},
    {"import", R"(lab import FILE [FILE] [options]: another tool's model as pathway text

  FILE                   Netflux: a workbook (.xlsx) with the sheets species and reactions,
                         or both as csv: x_species.csv finds x_reactions.csv beside it, else
                         name both. Boolean models: bnet (BoolNet, PyBoolNet), SBML with
                         the package qual, GINML (.ginml, .zginml), MaBoSS (x.bnd finds x.cfg), BooleanNet text (A* = B and not C), AEON, and SIF
                         with 1 and -1 or activates and inhibits, where arrows are
                         alternatives and a node and1 or rcn1 joins what acts together.
                         What lab export wrote as json or sbml
  --format FORMAT        netflux, bnet, sbml-qual, booleannet, aeon, sif, maboss, ginml,
                         sbml or json, where the file does not show it
  -o FILE                where to; default standard output. An existing file is refused
  --force                unless this is given

What the text says otherwise than the file is told on stderr with its place, and in the
text's first lines; what a pathway text cannot say at all is refused (exit code 2).
Netflux names no unit of time: tau is read as minutes. A reaction => A with a weight
becomes the input A_input with that level and a rule that passes it on unchanged. A
Boolean function becomes alternatives of ANDs, with n=4 and EC50=0.5: its fixed points
are fixed points here, exactly. A variable A of levels 0 to 2 becomes nodes A_b1 and A_b2
(van Ham's coding, names as in bioLQM), which pass the levels one by one.
Its own json reads back as the same text; sbml without modules, presets and aliases. The
kinetics of other SBML models are no rules and are refused. An old workbook (.xls):
soffice --headless --convert-to xlsx FILE.xls
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
    constexpr std::string_view reads[] = {"scan", "grid", "sensitivity", "knockouts", "population"};
    const bool is_way =
        found->command == "paths" || found->command == "loops" || found->command == "compare";
    const bool is_read =
        std::find(std::begin(reads), std::end(reads), found->command) != std::end(reads);
    if (runs) out.print("{}", start);
    if (is_read) out.print("{}", measured);
    if (is_read || is_way) out.print("{}", analysed);
    if (runs || is_read || is_way || found->command == "export" || found->command == "screen")
      out.print("{}", settings);
  }
  out.flush();
  return fine;
}

}  // namespace lab
