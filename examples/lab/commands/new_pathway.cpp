// lab new NAME: a pathway to begin with, its claims and one lesson: small, right, and full of
// comments.
#include <array>

#include "command_line/commands.hpp"
#include "terminal/new_file.hpp"
#include "terminal/output.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

constexpr std::string_view starter =
    R"(# NAME: what is it about? One statement a line; what stands behind # is a comment.
# See mistakes, with their place:    lab check NAME.pathway
# Run it:                            lab run --network NAME.pathway --dose blocker=100nM
# Test what you claim:               lab claims --network NAME.pathway
# A page for a class:                examples/run page --network NAME.pathway

# Times are minutes. n and EC50 shape how a rule hears its regulators: with n=1 and EC50=0.5 in a straight line.
default tau=10 n=1 EC50=0.5 w=1

# Modules group what follows. Those called outside, membrane, cytosol, nucleus and outcomes are drawn as such.
module  outside "what the cell meets"

# What you set: a level from 0 to 1.
input   signal = 0.6     "a hormone outside the cell"
input   blocker_site = 0 "how much of the kinase a drug has filled; drugs raise it"

# What the cell works out: each with its time constant tau.
module  membrane "at the membrane"
node    RECEPTOR tau=1   "receptor with its hormone"

module  cytosol "in the cytosol"
node    KINASE   tau=5   "the kinase below it"
node    BRAKE    tau=90  "a protein that holds the receptor back"

module  outcomes "what comes of it"
node    growth   tau=600 "the cell grows"

# Rules. & is AND, ! is NOT; two rules with the same target are alternatives (OR). w from 0 to 1 is a rule's strength.
# In brackets where you know it from; write (assumption) where you do not. In quotes one plain sentence: the page shows it.
signal & !BRAKE          => RECEPTOR       (assumption) "the hormone switches the receptor on, the brake off"
RECEPTOR & !blocker_site => KINASE         (assumption) "the receptor switches the kinase on"
KINASE                   => BRAKE  [w=0.8] (assumption) "the kinase has its own brake made"
KINASE                   => growth         (assumption) "the kinase makes the cell grow"

# A drug raises one or more inputs. At the dose IC50 it does half of Emax.
drug    blocker = blocker_site(IC50=10nM Emax=0.95) (assumption) "an inhibitor of the kinase"

# A preset sets inputs, or what a node can reach: max=0 is a gene that is lost.
preset  BRAKE_loss = BRAKE.max=0 (assumption) "the gene of the brake is lost"
)";

constexpr std::string_view claims_text =
    R"(# What NAME.pathway must show. A claim runs the cell and compares; one that fails is told by lab claims.
claim  C1 "The blocker lowers growth." (assumption)
run    c =                      # the cell as it is
run    p = blocker=100nM
expect c.growth > p.growth [0.05]

claim  C2 "It also releases the brake, so the receptor above it rises." (assumption)
run    c =
run    p = blocker=100nM
expect p.RECEPTOR > c.RECEPTOR [0.05]

claim  C3 "Without the brake it is held back by nothing." (assumption)
run    c = BRAKE_loss
run    p = BRAKE_loss blocker=100nM
expect p.RECEPTOR = c.RECEPTOR [0.01]
)";

constexpr std::string_view lessons_text =
    R"(# A lesson asks first. The answer is what the runs give; the note explains it and relies on what is expected.
lesson released_brake "A brake that a drug releases" (assumption)
say    "The blocker stops the kinase. The receptor lies above the kinase. Predict first, then run."
run    c =
run    p = blocker=100nM
ask    p.growth c.growth "The blocker is given. Growth?"
ask    p.RECEPTOR c.RECEPTOR "And the receptor?"
expect c.growth > p.growth [0.05]
expect p.RECEPTOR > c.RECEPTOR [0.05]
note   "The kinase has its own brake made. The blocker stops the kinase, less brake is made, and the receptor rises."
)";

std::string named(std::string_view text, std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = text.find("NAME", at);
    out += text.substr(at, next - at);
    if (next == text.npos) break;
    out += name;
    at = next + 4;
  }
  return out;
}

}  // namespace

int new_pathway(const options& o) {
  if (o.operands.empty()) refuse("new needs a name: lab new NAME");
  const std::string& path = o.operands.front();
  const std::string name = base_name(path);
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
  };
  bool good = !name.empty() && name.size() <= 63 && name[0] != '-';
  for (const char c : name) good = good && plain(c);
  if (!good) {
    refuse("new: '{}' makes no name of files: letters, digits, _ and -, at most 63", name);
  }
  const std::array<std::pair<std::string, std::string_view>, 3> files{
      {{path + ".pathway", starter},
       {path + ".claims", claims_text},
       {path + ".lessons", lessons_text}}};
  for (const auto& [file, text] : files) check_target(file, false);
  for (const auto& [file, text] : files) write_file(file, named(text, name));
  output out;
  for (const auto& [file, text] : files) out.line(harmless(file));
  out.flush();
  return fine;
}

}  // namespace lab
