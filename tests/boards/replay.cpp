// Repeats on this machine what a board says it did, and compares bit for bit.
//   replay < TABLE            the CSV of a board's serial line, from minute 0 on
//   replay TUMOUR DRUG=nM...  the steady levels of the columns, in double, for a picture of LEDs
// It shares the engine with the board and nothing else: names come from the table's header.
// SPDX-License-Identifier: MIT
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "mtor.hpp"
#include "../support/must.hpp"

namespace {

using fixed_cell = mtor::cell<pathway::q1_15, pathway::exponential_euler>;
using double_cell = mtor::cell<double, pathway::exponential_euler>;
constexpr double agreement = 2e-3;  // fixed point against double, as tests/unit/fixed.cpp promises

int number(const std::string& name, pathway::symbol_kind kind) {
  const pathway::symbol s = mtor::network.find({name.data(), name.size()});
  if (s.is(kind)) return s.index;
  std::fprintf(stderr, "replay: the network has no \"%s\"\n", name.c_str());
  std::exit(2);
}

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> found;
  std::stringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');) found.push_back(cell);
  return found;
}

template <class Cell>
void begin(Cell& cell, const std::string& tumour) {
  cell.reset();
  if (tumour != "no_mutation") {
    must(cell.apply_preset(pathway::preset_index(number(tumour, pathway::symbol_kind::preset))));
  }
  must(cell.settle().converged);
}

/// FNV-1a over the 32 bits of every level, the lowest byte first.
std::string fingerprint(const fixed_cell& cell) {
  unsigned hash = 2166136261u;
  for (int i = 0; i < cell.nodes(); ++i) {
    const unsigned raw = static_cast<unsigned>(cell.levels()[i].raw);
    for (int shift = 0; shift < 32; shift += 8) hash = (hash ^ (raw >> shift & 255)) * 16777619u;
  }
  char text[9];
  std::snprintf(text, sizeof text, "%08x", hash);
  return text;
}

const std::vector<std::string> columns = {"IRS1", "PI3K", "AKT", "mTORC1", "S6K1"};

int steady(int argc, char** argv) {
  mtor::cell<double> cell;
  if (std::string(argv[1]) != "no_mutation") {
    must(cell.apply_preset(pathway::preset_index(number(argv[1], pathway::symbol_kind::preset))));
  }
  for (int i = 2; i < argc; ++i) {
    const std::string dose = argv[i], name = dose.substr(0, dose.find('='));
    must(cell.set_dose(pathway::drug_index(number(name, pathway::symbol_kind::drug)),
                       std::atof(dose.c_str() + name.size() + 1)));
  }
  must(cell.settle().converged);
  for (const auto& name : columns) {
    std::printf("%.6f\n", cell.node(pathway::node_index(number(name, pathway::symbol_kind::node))));
  }
  return 0;
}

int compare() {
  std::string line;
  std::getline(std::cin, line);
  const auto header = cells(line);
  if (header.size() != 10 || header[0] != "minutes" || header[9] != "fingerprint") {
    std::fprintf(stderr, "replay: this is no header: %s\n", line.c_str());
    return 1;
  }
  std::vector<int> drugs, nodes;
  for (int i : {2, 3}) {
    drugs.push_back(number(header[i].substr(0, header[i].find("_nM")), pathway::symbol_kind::drug));
  }
  for (int i = 4; i < 9; ++i) nodes.push_back(number(header[i], pathway::symbol_kind::node));

  static fixed_cell fixed;
  static double_cell precise;
  std::optional<std::string> tumour;
  long minutes = 0, rows = 0;
  double farthest = 0;
  while (std::getline(std::cin, line)) {
    const auto row = cells(line);
    const auto complain = [&](const char* what, const std::string& here) {
      std::fprintf(stderr, "replay: %s: the board says\n  %s\nhere it is %s\n", what, line.c_str(),
                   here.c_str());
      return 1;
    };
    if (row.size() != header.size()) return complain("a line that is no row", "a row of 10");
    const long until = std::atol(row[0].c_str());
    if (tumour != row[1]) {
      if (until != 0) return complain("a tumour that does not begin", "minute 0");
      tumour = row[1];
      minutes = 0;
      begin(fixed, row[1]);
      begin(precise, row[1]);
    }
    if (until < minutes) return complain("time", "past " + std::to_string(minutes));
    for (; minutes < until; ++minutes) {
      fixed.step();
      precise.step();
    }
    if (row[9] != fingerprint(fixed)) return complain("other bits", fingerprint(fixed));
    for (size_t i = 0; i < nodes.size(); ++i) {
      const double said = std::atof(row[4 + i].c_str());
      char same[16];
      std::snprintf(same, sizeof same, "%.3f",
                    static_cast<double>(fixed.node(pathway::node_index(nodes[i]))));
      // A half may be rounded either way.
      if (std::fabs(said - static_cast<double>(fixed.node(pathway::node_index(nodes[i])))) >
          0.000501) {
        return complain(columns[i].c_str(), same);
      }
      const double off = std::fabs(said - precise.node(pathway::node_index(nodes[i])));
      farthest = off > farthest ? off : farthest;
      if (!(off <= agreement + 0.0005)) {
        return complain("far from double",
                        std::to_string(precise.node(pathway::node_index(nodes[i]))));
      }
      if (!(said >= 0 && said <= 1)) return complain("out of bounds", "in [0,1]");
    }
    for (size_t i = 0; i < drugs.size(); ++i) {
      must(fixed.set_dose(pathway::drug_index(drugs[i]),
                          static_cast<float>(std::atof(row[2 + i].c_str()))));
      must(precise.set_dose(pathway::drug_index(drugs[i]), std::atof(row[2 + i].c_str())));
    }
    ++rows;
  }
  std::printf("%ld rows are the same bits; the farthest level is %.4f from double\n", rows,
              farthest);
  return rows > 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) { return argc > 1 ? steady(argc, argv) : compare(); }
