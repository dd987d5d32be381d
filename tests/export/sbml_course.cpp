// The time course that an SBML file means, from the file alone: libSBML reads it, the MathML is
// interpreted here, CVODE integrates. Shares nothing with the library.
//   sbml_course FILE UNTIL EVERY [RTOL]    prints time,SPECIES,... as lab run --csv does
//   sbml_course check FILE                 all that libSBML finds, units and practice included
// Understands rate and assignment rules, function definitions, events at a time that set
// parameters, and no reactions or delays. SPDX-License-Identifier: MIT
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sbml/SBMLTypes.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace {

[[noreturn]] void stop(const std::string& why) {
  std::fprintf(stderr, "sbml_course: %s\n", why.c_str());
  std::exit(2);
}

/// Reverse Polish: operands before their operation.
struct step {
  enum kind { constant, variable, plus, minus, times, divide, power, negate, greater, choose } what;
  double value = 0;
  int at = 0;
};
using program = std::vector<step>;

double run(const program& p, const std::vector<double>& values) {
  static double stack[4096];
  int n = 0;
  for (const step& s : p) {
    switch (s.what) {
      case step::constant:
        stack[n++] = s.value;
        break;
      case step::variable:
        stack[n++] = values[static_cast<size_t>(s.at)];
        break;
      case step::negate:
        stack[n - 1] = -stack[n - 1];
        break;
      case step::plus:
        --n;
        stack[n - 1] += stack[n];
        break;
      case step::minus:
        --n;
        stack[n - 1] -= stack[n];
        break;
      case step::times:
        --n;
        stack[n - 1] *= stack[n];
        break;
      case step::divide:
        --n;
        stack[n - 1] /= stack[n];
        break;
      case step::power:
        --n;
        stack[n - 1] = std::pow(stack[n - 1], stack[n]);
        break;
      case step::greater:
        --n;
        stack[n - 1] = stack[n - 1] > stack[n] ? 1 : 0;
        break;
      case step::choose:
        n -= 2;
        stack[n - 1] = stack[n] != 0 ? stack[n - 1] : stack[n + 1];
        break;
    }
  }
  return stack[0];
}

struct model {
  const Model* sbml = nullptr;
  std::map<std::string, int> slot;
  std::vector<double> values;
  struct equation {
    int slot;
    program value;
  };
  std::vector<equation> assigned, moved;  ///< assigned: in an order that they can be computed in

  void declare(const std::string& id, double value) {
    slot[id] = static_cast<int>(values.size());
    values.push_back(value);
  }

  using bindings = std::map<std::string, program>;

  void compile(const ASTNode* a, const bindings& bound, program& out) const {
    const auto operands = [&](unsigned from) {
      for (unsigned k = from; k < a->getNumChildren(); ++k) compile(a->getChild(k), bound, out);
    };
    const auto fold = [&](step::kind what, double empty) {
      if (a->getNumChildren() == 0) out.push_back({step::constant, empty, 0});
      for (unsigned k = 0; k < a->getNumChildren(); ++k) {
        compile(a->getChild(k), bound, out);
        if (k > 0) out.push_back({what, 0, 0});
      }
    };
    switch (a->getType()) {
      case AST_INTEGER:
      case AST_REAL:
      case AST_REAL_E:
      case AST_RATIONAL:
        out.push_back({step::constant, a->getValue(), 0});
        return;
      case AST_NAME: {
        const auto b = bound.find(a->getName());
        if (b != bound.end())
          return void(out.insert(out.end(), b->second.begin(), b->second.end()));
        const auto s = slot.find(a->getName());
        if (s == slot.end()) stop(std::string("no such name: ") + a->getName());
        out.push_back({step::variable, 0, s->second});
        return;
      }
      case AST_PLUS:
        return fold(step::plus, 0);
      case AST_TIMES:
        return fold(step::times, 1);
      case AST_MINUS:
        operands(0);
        out.push_back({a->getNumChildren() == 1 ? step::negate : step::minus, 0, 0});
        return;
      case AST_DIVIDE:
        operands(0);
        out.push_back({step::divide, 0, 0});
        return;
      case AST_POWER:
      case AST_FUNCTION_POWER:
        operands(0);
        out.push_back({step::power, 0, 0});
        return;
      case AST_RELATIONAL_GT:
        operands(0);
        out.push_back({step::greater, 0, 0});
        return;
      case AST_FUNCTION_PIECEWISE:
        if (a->getNumChildren() != 3) stop("piecewise with other than one piece");
        operands(0);
        out.push_back({step::choose, 0, 0});
        return;
      case AST_FUNCTION: {
        const FunctionDefinition* f = sbml->getFunctionDefinition(a->getName());
        if (f == nullptr) stop(std::string("no such function: ") + a->getName());
        bindings arguments;
        for (unsigned k = 0; k < f->getNumArguments(); ++k) {
          program value;
          compile(a->getChild(k), bound, value);
          arguments[f->getArgument(k)->getName()] = value;
        }
        return compile(f->getBody(), arguments, out);
      }
      default:
        stop("MathML that this reader does not know: type " + std::to_string(a->getType()));
    }
  }

  void compute_assigned() {
    for (const equation& e : assigned) {
      values[static_cast<size_t>(e.slot)] = run(e.value, values);
    }
  }
};

int slope(sunrealtype, N_Vector x, N_Vector dx, void* data) {
  model& m = *static_cast<model*>(data);
  for (size_t i = 0; i < m.moved.size(); ++i) {
    m.values[static_cast<size_t>(m.moved[i].slot)] = NV_Ith_S(x, i);
  }
  m.compute_assigned();
  for (size_t i = 0; i < m.moved.size(); ++i) NV_Ith_S(dx, i) = run(m.moved[i].value, m.values);
  return 0;
}

void check(int answer, const char* what) {
  if (answer < 0) stop(std::string(what) + " failed: " + std::to_string(answer));
}

/// Every check that libSBML has; 1 where it finds anything, a warning too.
int validate(const char* file) {
  SBMLDocument* document = readSBMLFromFile(file);
  for (const unsigned category :
       {LIBSBML_CAT_GENERAL_CONSISTENCY, LIBSBML_CAT_IDENTIFIER_CONSISTENCY,
        LIBSBML_CAT_UNITS_CONSISTENCY, LIBSBML_CAT_MATHML_CONSISTENCY, LIBSBML_CAT_SBO_CONSISTENCY,
        LIBSBML_CAT_OVERDETERMINED_MODEL, LIBSBML_CAT_MODELING_PRACTICE}) {
    document->setConsistencyChecks(static_cast<SBMLErrorCategory_t>(category), true);
  }
  document->checkConsistency();
  for (unsigned i = 0; i < document->getNumErrors() && i < 5; ++i) {
    const SBMLError* e = document->getError(i);
    std::printf("%s %u, line %u: %s\n", e->getSeverityAsString().c_str(), e->getErrorId(),
                e->getLine(), e->getShortMessage().c_str());
  }
  if (document->getModel() == nullptr) return 1;
  const SBasePlugin* qual = document->getModel()->getPlugin("qual");
  std::printf("level %u version %u%s: %u found\n", document->getLevel(), document->getVersion(),
              qual != nullptr ? " with qual" : "", document->getNumErrors());
  return document->getNumErrors() == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  if (count == 3 && std::string(words[1]) == "check") return validate(words[2]);
  if (count < 4) stop("usage: sbml_course FILE UNTIL EVERY [RTOL]");
  const double until = std::atof(words[2]), every = std::atof(words[3]);
  const double rtol = count > 4 ? std::atof(words[4]) : 1e-10;
  SBMLDocument* document = readSBMLFromFile(words[1]);
  if (document->getNumErrors(LIBSBML_SEV_ERROR) + document->getNumErrors(LIBSBML_SEV_FATAL) > 0) {
    stop(document->getError(0)->getMessage());
  }
  model m;
  m.sbml = document->getModel();
  if (m.sbml->getNumReactions() + m.sbml->getNumConstraints() + m.sbml->getNumInitialAssignments() >
      0) {
    stop("reactions, constraints and initial assignments are not understood");
  }
  for (unsigned i = 0; i < m.sbml->getNumCompartments(); ++i) {
    m.declare(m.sbml->getCompartment(i)->getId(), m.sbml->getCompartment(i)->getSize());
  }
  for (unsigned i = 0; i < m.sbml->getNumParameters(); ++i) {
    m.declare(m.sbml->getParameter(i)->getId(), m.sbml->getParameter(i)->getValue());
  }
  std::vector<std::string> species;
  for (unsigned i = 0; i < m.sbml->getNumSpecies(); ++i) {
    const Species* s = m.sbml->getSpecies(i);
    if (!s->getHasOnlySubstanceUnits()) stop("species that are concentrations are not understood");
    // Antimony leaves out an amount of 0, and divides others by the size.
    const double size = m.values[static_cast<size_t>(m.slot.at(s->getCompartment()))];
    m.declare(s->getId(), s->isSetInitialAmount()          ? s->getInitialAmount()
                          : s->isSetInitialConcentration() ? s->getInitialConcentration() * size
                                                           : 0);
    species.push_back(s->getId());
  }
  /// time >= NUMBER: PARAMETER = NUMBER
  struct change {
    double time;
    int slot;
    double value;
  };
  std::vector<change> changes;
  for (unsigned i = 0; i < m.sbml->getNumEvents(); ++i) {
    const Event* e = m.sbml->getEvent(i);
    const ASTNode* t = e->isSetTrigger() ? e->getTrigger()->getMath() : nullptr;
    if (t == nullptr || t->getType() != AST_RELATIONAL_GEQ || e->isSetDelay() ||
        t->getChild(0)->getType() != AST_NAME_TIME || !t->getChild(1)->isNumber()) {
      stop("an event at something else than a time");
    }
    for (unsigned k = 0; k < e->getNumEventAssignments(); ++k) {
      const EventAssignment* a = e->getEventAssignment(k);
      if (!a->getMath()->isNumber()) stop("an event that sets no number");
      changes.push_back(
          {t->getChild(1)->getValue(), m.slot.at(a->getVariable()), a->getMath()->getValue()});
    }
  }
  std::stable_sort(changes.begin(), changes.end(),
                   [](const change& a, const change& b) { return a.time < b.time; });
  std::map<int, program> waiting;
  for (unsigned i = 0; i < m.sbml->getNumRules(); ++i) {
    const Rule* r = m.sbml->getRule(i);
    const int at = m.slot.at(r->getVariable());
    program value;
    m.compile(r->getMath(), {}, value);
    if (r->isRate()) {
      m.moved.push_back({at, value});
    } else {
      waiting[at] = value;
    }
  }
  while (!waiting.empty()) {
    const size_t before = waiting.size();
    for (auto it = waiting.begin(); it != waiting.end();) {
      bool ready = true;
      for (const step& s : it->second) {
        ready = ready && !(s.what == step::variable && waiting.count(s.at) != 0);
      }
      if (ready) m.assigned.push_back({it->first, it->second});
      it = ready ? waiting.erase(it) : ++it;
    }
    if (waiting.size() == before) stop("assignment rules in a circle");
  }

  const auto row = [&](double time) {
    m.compute_assigned();
    std::printf("%.17g", time);
    for (const std::string& s : species) {
      std::printf(",%.17g", m.values[static_cast<size_t>(m.slot.at(s))]);
    }
    std::printf("\n");
  };
  std::printf("time");
  for (const std::string& s : species) std::printf(",%s", s.c_str());
  std::printf("\n");
  row(0);
  const auto size = static_cast<sunindextype>(m.moved.size());
  if (size == 0) return 0;

  SUNContext context;
#if SUNDIALS_VERSION_MAJOR >= 7
  check(SUNContext_Create(SUN_COMM_NULL, &context), "SUNContext_Create");
#else
  check(SUNContext_Create(nullptr, &context), "SUNContext_Create");
#endif
  N_Vector x = N_VNew_Serial(size, context);
  for (sunindextype i = 0; i < size; ++i) {
    NV_Ith_S(x, i) = m.values[static_cast<size_t>(m.moved[static_cast<size_t>(i)].slot)];
  }
  void* cvode = CVodeCreate(CV_BDF, context);
  check(CVodeInit(cvode, slope, 0, x), "CVodeInit");
  check(CVodeSStolerances(cvode, rtol, rtol * 1e-3), "CVodeSStolerances");
  check(CVodeSetUserData(cvode, &m), "CVodeSetUserData");
  check(CVodeSetMaxNumSteps(cvode, 10000000), "CVodeSetMaxNumSteps");
  SUNMatrix matrix = SUNDenseMatrix(size, size, context);
  check(CVodeSetLinearSolver(cvode, SUNLinSol_Dense(x, matrix, context), matrix), "linear solver");
  double now = 0;
  size_t next = 0;
  for (double k = 1; k * every <= until * (1 + 1e-12); ++k) {
    while (next < changes.size() && changes[next].time <= k * every) {
      const double time = changes[next].time;
      check(CVodeSetStopTime(cvode, time), "CVodeSetStopTime");
      if (time > now) check(CVode(cvode, time, x, &now, CV_NORMAL), "CVode");
      for (; next < changes.size() && changes[next].time == time; ++next) {
        m.values[static_cast<size_t>(changes[next].slot)] = changes[next].value;
      }
      check(CVodeReInit(cvode, time, x), "CVodeReInit");
      check(CVodeSetStopTime(cvode, 2 * until + 1), "CVodeSetStopTime");  // none
    }
    if (k * every > now) check(CVode(cvode, k * every, x, &now, CV_NORMAL), "CVode");
    for (sunindextype i = 0; i < size; ++i) {
      m.values[static_cast<size_t>(m.moved[static_cast<size_t>(i)].slot)] = NV_Ith_S(x, i);
    }
    row(k * every);
  }
  return 0;
}
