// The network the lab works on: the built-in texts or a file, both read by the same parser at run
// time.
#ifndef LAB_MODEL_HPP
#define LAB_MODEL_HPP

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pathway/dynamics/editable.hpp"

namespace lab {

inline constexpr int largest_file = 2 << 20;

using editable = pathway::editable<2048, 8000, largest_file, 0>;  // no undo
inline constexpr pathway::capacity limit = editable::limit;
using network = pathway::basic_network<limit>;
using equations = pathway::interpreted<double, limit>;

template <class Stepper>
using cell_stepped_by = pathway::interpreted_simulation<double, limit, Stepper>;
using cell = cell_stepped_by<pathway::exponential_midpoint>;

using pathway::symbol_kind;

struct model {
  std::string title;  ///< for headings: "built-in pathway" or the file's name
  bool built_in = true;
  const network& net;
  const equations& maths;

  std::string_view words(pathway::slice s) const {
    const pathway::text_view v = net.view(s);
    return {v.data, v.size};
  }
  std::string_view node(int i) const { return words(net.nodes[i].name); }
  std::string_view input(int i) const { return words(net.inputs[i].name); }
  std::string_view drug(int i) const { return words(net.drugs[i].name); }
  std::string_view preset(int i) const { return words(net.presets[i].name); }
  /// A signal is a node or, counted on from the last node, an input.
  std::string_view signal(int i) const {
    return i < net.count.nodes ? node(i) : input(i - net.count.nodes);
  }

  /// Its number, or -1. Drugs and presets are found by their aliases too, and whatever the case and
  /// the hyphens: MK-2206 is MK2206.
  int find(symbol_kind kind, std::string_view name) const;
  /// Its number; an unknown name ends the program, with the nearest one that exists.
  int require(symbol_kind kind, std::string_view option, std::string_view name) const;

  double shortest_tau() const;
  double longest_tau() const;
  /// Ten times the highest IC50 of its actions, in nM: nine tenths of the full effect or more.
  double usual_dose(int drug) const;
  /// "rapalog", or all that it does: "PI3K_inhibitor, mTOR_kinase_inhibitor"
  std::string classes_of(int drug) const;
  /// Its sentence or, where it has none, its settings: "no PTEN, RAS_mutant = 1".
  std::string what_is(int preset) const;
};

/// The built-in network (no file; these modules of it, or all), or the one in a file; ends the
/// program with a line where that fails. To be called once.
const model& load(const std::string& file, std::span<const std::string_view> modules = {});

/// What a file holds; ends the program where it cannot be read, is empty or is larger.
std::string read_bytes(const std::string& file, std::size_t most);
/// The text of a file; ends the program where it cannot be read, is no text or is too large.
std::string read_text(const std::string& file);

/// "my.pathway" of "folder/my.pathway".
inline std::string base_name(const std::string& file) { return file.substr(file.rfind('/') + 1); }
/// What belongs to a pathway file stands beside it under its name: my.pathway, my.claims.
std::string beside(const std::string& pathway_file, std::string_view ending);
bool is_there(const std::string& file);

/// "FILE:LINE:COLUMN", for a place in a text.
std::string place_in(const std::string& file, pathway::place at);
std::string message_of(const pathway::diagnostic& d);

/// ", did you mean 'x'?" for the nearest of some words, or nothing.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> words);

}  // namespace lab

#endif
