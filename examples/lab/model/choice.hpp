// What the screens show of a network, where the user has not said: the only names in this program.
#ifndef LAB_CHOICE_HPP
#define LAB_CHOICE_HPP

#include <span>
#include <string_view>
#include <vector>

#include "model/model.hpp"

namespace lab {

inline constexpr std::string_view main_read_outs[] = {
    "mTORC1",    "S6K1",         "EIF4EBP1_P", "protein_synthesis", "autophagy", "IRS1",
    "PI3K",      "mTORC2",       "AKT",        "AKT_S473",          "ERK",       "proliferation",
    "apoptosis", "tumour_growth"};
inline constexpr std::string_view course_read_outs[] = {"mTORC1", "S6K1", "EIF4EBP1_P",
                                                        "AKT",    "ERK",  "tumour_growth"};
inline constexpr std::string_view snapshot_read_outs[] = {
    "mTORC1", "S6K1", "EIF4EBP1_P", "mTORC2", "AKT_S473", "AKT", "ERK"};
inline constexpr std::string_view outcomes[] = {"proliferation", "tumour_growth"};
inline constexpr std::string_view default_read_out = "tumour_growth";
inline constexpr std::string_view surprising_read_out = "AKT";
inline constexpr std::string_view snapshot_drugs[] = {"everolimus", "sapanisertib", "gedatolisib"};
/// Nine to a page of the live screen: one of each class first, then the other inhibitors of mTOR,
/// then what the review combines them with.
inline constexpr std::string_view main_drugs[] = {
    "everolimus",   "sapanisertib", "rapalink1",   "gedatolisib", "pictilisib", "MK2206",
    "trametinib",   "erlotinib",    "OSU53",  //
    "sirolimus",    "temsirolimus", "AZD8055",     "onatasertib", "torin1",     "PP242",
    "ICSN3250",     "samotolisib",  "dactolisib",  //
    "vemurafenib",  "crizotinib",   "tocilizumab", "lenvatinib",  "sunitinib",  "sorafenib",
    "enzalutamide", "exemestane",   "luminespib",  //
    "mirdametinib", "acadesine",    "adavosertib", "carboplatin", "paclitaxel", "genipin"};

struct surrounding {
  char key;
  std::string_view input;
};
inline constexpr surrounding surroundings[] = {
    {'g', "growth_factor"}, {'a', "amino_acids"}, {'e', "energy"}};

/// The wanted ones that the network has.
inline std::vector<int> those_of(const model& m, symbol_kind kind,
                                 std::span<const std::string_view> wanted) {
  std::vector<int> chosen;
  for (const std::string_view name : wanted) {
    const int i = m.find(kind, name);
    if (i >= 0) chosen.push_back(i);
  }
  return chosen;
}

/// The same, so many at most; where the network has hardly any of them, its first ones.
inline std::vector<int> choose(const model& m, symbol_kind kind,
                               std::span<const std::string_view> wanted, int most) {
  std::vector<int> chosen = those_of(m, kind, wanted);
  if (static_cast<int>(chosen.size()) > most) chosen.resize(static_cast<std::size_t>(most));
  if (chosen.size() < 3) {
    chosen.clear();
    const int all = kind == symbol_kind::drug ? m.net.count.drugs : m.net.count.nodes;
    for (int i = 0; i < all && i < most; ++i) chosen.push_back(i);
  }
  return chosen;
}

}  // namespace lab

#endif
