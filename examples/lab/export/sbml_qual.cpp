// lab export --format sbml-qual: the thresholded logic as SBML's package for qualitative models.
// All regulators are inputs of their target's transition, with the sign that the rules give them,
// also those whose weights alone decide nothing.
#include <fmt/format.h>

#include "export/export.hpp"
#include "export/words.hpp"
#include "export/boolean.hpp"
#include "pathway/version.hpp"

namespace lab {
namespace {

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<sbml xmlns=\"http://www.sbml.org/sbml/level3/version1/core\""
    " xmlns:qual=\"http://www.sbml.org/sbml/level3/version1/qual/version1\""
    " level=\"3\" version=\"1\" qual:required=\"true\">\n";

std::string fresh(const model& m, std::string id) {
  while (!m.net.find({id.data(), id.size()}).is(symbol_kind::none)) id += '_';
  return id;
}

std::string math_of(const model& m, const logic& f) {
  std::vector<std::string> products;
  for (const conjunction& c : f) {
    std::vector<std::string> literals;
    for (const literal l : c) {
      literals.push_back(fmt::format("<apply><eq/><ci>{}</ci><cn type=\"integer\">{}</cn></apply>",
                                     m.signal(l.signal), l.negated ? 0 : 1));
    }
    products.push_back(literals.size() == 1
                           ? literals.front()
                           : fmt::format("<apply><and/>{}</apply>", fmt::join(literals, "")));
  }
  return fmt::format("<math xmlns=\"http://www.w3.org/1998/Math/MathML\">{}</math>",
                     products.size() == 1
                         ? products.front()
                         : fmt::format("<apply><or/>{}</apply>", fmt::join(products, "")));
}

std::string transition(const model& m, int node, const logic& f) {
  const int signals = m.net.count.nodes + m.net.count.inputs;
  std::vector<int> signs(static_cast<std::size_t>(signals), 0);  // 1 activates, 2 inhibits, 3 both
  std::string words;
  for (int r = 0; r < m.net.count.rules; ++r) {
    const auto& rule = m.net.rules[r];
    if (rule.target != node) continue;
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      signs[m.net.terms[t].signal] |= m.net.terms[t].inhibits ? 2 : 1;
    }
    const std::string_view sentence = m.words(rule.sentence);
    words += fmt::format("{}{}", words.empty() || sentence.empty() ? "" : " ", sentence);
  }
  std::string inputs;
  for (int s = 0; s < signals; ++s) {
    const int sign = signs[static_cast<std::size_t>(s)];
    if (sign == 0) continue;
    inputs += fmt::format(
        "<qual:input qual:qualitativeSpecies=\"{}\" qual:transitionEffect=\"none\" "
        "qual:sign=\"{}\"/>\n",
        m.signal(s),
        sign == 1   ? "positive"
        : sign == 2 ? "negative"
                    : "dual");
  }
  const std::string id = fresh(m, fmt::format("transition_{}", node + 1));
  std::string text =
      fmt::format("<qual:transition qual:id=\"{}\" qual:name=\"{}\">\n", id, m.node(node));
  text += sbml_words(id, words, "", "", {});
  if (!inputs.empty()) text += fmt::format("<qual:listOfInputs>\n{}</qual:listOfInputs>\n", inputs);
  text += fmt::format(
      "<qual:listOfOutputs><qual:output qual:qualitativeSpecies=\"{}\" "
      "qual:transitionEffect=\"assignmentLevel\"/></qual:listOfOutputs>\n"
      "<qual:listOfFunctionTerms>\n<qual:defaultTerm qual:resultLevel=\"{}\"/>\n",
      m.node(node), is_true(f) ? 1 : 0);
  if (!is_true(f) && !is_false(f)) {
    text += fmt::format("<qual:functionTerm qual:resultLevel=\"1\">{}</qual:functionTerm>\n",
                        math_of(m, f));
  }
  return text + "</qual:listOfFunctionTerms>\n</qual:transition>\n";
}

}  // namespace

std::string export_sbml_qual(const model& m, const options& o) {
  const setup at = setup_of(m, o);
  const std::vector<logic> functions = logic_of(m, at);
  const std::string compartment = fresh(m, "cell");

  std::string species, transitions;
  const auto add = [&](std::string_view id, bool constant, double level, pathway::slice sentence,
                       pathway::slice source) {
    const std::string_view from = m.words(source);
    const std::string words = sbml_words(fmt::format("meta_{}", id), m.words(sentence), from,
                                         m.built_in ? gene_of(id) : "", papers_of(m, from));
    species += fmt::format(
        "<qual:qualitativeSpecies metaid=\"meta_{0}\" qual:id=\"{0}\" qual:compartment=\"{1}\" "
        "qual:constant=\"{2}\" qual:initialLevel=\"{3}\" qual:maxLevel=\"1\"",
        id, compartment, constant, is_on(level) ? 1 : 0);
    species += words.empty() ? "/>\n" : fmt::format(">\n{}</qual:qualitativeSpecies>\n", words);
  };
  for (int i = 0; i < m.net.count.inputs; ++i) {
    const auto& in = m.net.inputs[i];
    add(m.input(i), true, at.input[static_cast<std::size_t>(i)], in.sentence, in.source);
  }
  for (int i = 0; i < m.net.count.nodes; ++i) {
    const auto k = static_cast<std::size_t>(i);
    const auto& n = m.net.nodes[i];
    add(m.node(i), at.held[k], at.level[k], n.sentence, n.source);
    if (!at.held[k]) transitions += transition(m, i, functions[k]);
  }

  const std::string id = fresh(m, "pathway");
  std::string text(head);
  text += fmt::format("<model metaid=\"meta_{0}\" id=\"{0}\" name=\"{1}\">\n", id,
                      xml(m.built_in ? "mTOR signalling: " + origin_of(m) : origin_of(m)));
  text += sbml_words(
      "meta_" + id,
      fmt::format("Written by lab export --format sbml-qual, version {}. {}. A level is 1 where "
                  "the activity is at least 1/2, and a node's drive where the weights of the rules "
                  "that hold reach 1/2 together. A qualitative teaching model. No treatment "
                  "advice.",
                  pathway::version, describe_setup(m, o)),
      "", "", papers_of(m, "review"));
  text += fmt::format(
      "<listOfCompartments><compartment id=\"{}\" spatialDimensions=\"3\" size=\"1\" "
      "units=\"dimensionless\" constant=\"true\"/></listOfCompartments>\n",
      compartment);
  text +=
      fmt::format("<qual:listOfQualitativeSpecies>\n{}</qual:listOfQualitativeSpecies>\n", species);
  if (!transitions.empty()) {
    text += fmt::format("<qual:listOfTransitions>\n{}</qual:listOfTransitions>\n", transitions);
  }
  return text + "</model>\n</sbml>\n";
}

}  // namespace lab
