// What lab import reads. A format is one file, import_NAME.cpp, and a line in import.cpp: it fills
// a draft, which import_text.cpp writes as pathway text. Nothing here ends the program, so that the
// fuzzers can call it: what cannot be said in pathway text is thrown, with its place.
#ifndef LAB_IMPORT_HPP
#define LAB_IMPORT_HPP

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/own.hpp"

namespace lab {

/// Ends an import: "WHERE: WHY".
struct cannot_import {
  std::string where, why;
};

/// An archive of another kind: the names of its parts.
struct not_read {
  std::string parts;
};

/// A network with the names of its file. Numbers are checked when the text is written.
struct draft {
  struct signal {
    std::string name, sentence, source, comment, module, where;
    bool is_input = false;
    double value = 0;  ///< of an input
    double tau = 1, start = 0, max = 1;
  };
  struct term {
    int signal = 0;
    bool inhibits = false;
    friend bool operator==(const term&, const term&) = default;
    friend auto operator<=>(const term&, const term&) = default;
  };
  struct rule {
    std::vector<term> terms;
    int target = 0;
    double w = 1, n = 1.4, EC50 = 0.5;
    std::string source, sentence, comment, where;
  };

  double n = 1.4, EC50 = 0.5;     ///< of the default line
  std::vector<std::string> head;  ///< comment lines at the top
  std::vector<signal> signals;
  std::vector<rule> rules;
  std::optional<own_network> own;  ///< instead of signals and rules, where lab wrote the file
  std::vector<std::string> notes;  ///< what the text says otherwise than the file, "WHERE: WHAT"

  /// Its number, or -1.
  int find(const std::string& name) const {
    const auto found = numbers.find(name);
    return found == numbers.end() ? -1 : found->second;
  }
  int add(signal s) {
    numbers.emplace(s.name, static_cast<int>(signals.size()));
    signals.push_back(std::move(s));
    return static_cast<int>(signals.size()) - 1;
  }
  void note(const std::string& where, const std::string& what) {
    notes.push_back(where + ": " + what);
  }

  std::map<std::string, int> numbers;
};

/// The columns of a sheet that hold a network's numbers, for the place of one out of range.
std::string place_of_number(const std::string& where, std::string_view column);

/// Pathway text that the parser accepts, with the notes as comments; throws where it would not.
std::string write_text(draft& d);
/// The same where lab wrote the file.
std::string write_own(draft& d);

// --- the formats: each throws cannot_import ------------------------------------------------------

/// A Netflux model as two csv texts, in either order; the names are for places.
draft import_netflux_csv(std::string_view one, const std::string& its_name, std::string_view other,
                         const std::string& other_name);
/// A workbook of Netflux, or GINsim's archive of a graph. Throws not_read too.
draft import_archive(const std::string& bytes);
draft import_ginml(const std::string& text);
draft import_bnet(std::string_view text);
draft import_boolean_net(std::string_view text);
draft import_aeon(std::string_view text);
draft import_sif(std::string_view text);
/// The nodes and, where it is not empty, their initial states.
draft import_maboss(std::string_view bnd, std::string_view cfg);
draft import_sbml_qual(const std::string& text);
/// What lab export --format json and sbml write; refuses what others write in these formats.
draft import_json(std::string_view text);
draft import_sbml(const std::string& text);

/// True where these bytes are a csv sheet of that name, "species" or "reactions".
bool is_netflux_sheet(std::string_view text, std::string_view sheet);

// --- helpers for them
// -----------------------------------------------------------------------------

std::string trimmed(std::string_view text);
std::string lower(std::string_view text);
/// One line of UTF-8 without control characters; `changed` is set where something was wrong.
std::string one_line(std::string_view text, bool* changed = nullptr);

}  // namespace lab

#endif
