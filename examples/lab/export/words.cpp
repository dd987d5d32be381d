#include "export/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lab {
namespace {

// Sorted. Checked one by one against what the node is; a name that is a symbol but means something
// else here is left out: PDK1 is the symbol of pyruvate dehydrogenase kinase 1, and this pathway's
// PDK1 is PDPK1. Families (AKT, RAS) and complexes (mTORC1, TSC) have no symbol of their own.
constexpr std::string_view symbols[] = {
    "AR",     "AXL",   "BAX",    "BCL2",   "CASC9",   "CASP3",  "CCND1",    "CD274",  "CHEK1",
    "CXCL8",  "DDIT4", "DDR1",   "DEPTOR", "E2F1",    "EIF4E",  "EIF4EBP1", "ESR1",   "FASN",
    "FOSL1",  "GLI1",  "GSK3B",  "H2AX",   "HIF1A",   "HSPA1A", "HSPB1",    "IL15",   "IL2RB",
    "IL6",    "IL6R",  "IRS1",   "KDR",    "MAPKAP1", "MLST8",  "MMP9",     "MTOR",   "MYC",
    "OTUD7B", "PRR5",  "PTEN",   "RC3H1",  "RHEB",    "RICTOR", "RNF152",   "RNF168", "RPS6",
    "RPTOR",  "RRAGD", "SLC7A5", "SQSTM1", "SREBF1",  "STK11",  "TM4SF1",   "TRAF2",  "TSC2",
    "UCP2",   "ULK1",  "VEGFA",  "WEE1"};

/// What may follow a symbol and leave it the same gene: a mark, a site, a cell, a level.
bool keeps_the_gene(std::string_view suffix) {
  for (const std::string_view s :
       {"", "P", "Ub", "expression", "NK", "Tcell", "macrophage", "DC"}) {
    if (suffix == s) return true;
  }
  if (suffix.size() < 2 || (suffix[0] != 'S' && suffix[0] != 'T' && suffix[0] != 'Y')) return false;
  return suffix.find_first_not_of("0123456789", 1) == suffix.npos;
}

}  // namespace

std::string utf8(std::string_view words) {
  std::string text;
  for (std::size_t i = 0; i < words.size();) {
    const auto byte = [&](std::size_t k) {
      return i + k < words.size() ? static_cast<unsigned char>(words[i + k]) : 0u;
    };
    const unsigned first = byte(0);
    const std::size_t size = first < 0x80                    ? 1
                             : first >= 0xC2 && first < 0xE0 ? 2
                             : first >= 0xE0 && first < 0xF0 ? 3
                             : first >= 0xF0 && first < 0xF5 ? 4
                                                             : 0;
    bool good = size != 0;
    unsigned code = size <= 1 ? first : first & (0xFFu >> (size + 1));
    for (std::size_t k = 1; k < size && good; ++k) {
      good = (byte(k) & 0xC0u) == 0x80u;
      code = code << 6 | (byte(k) & 0x3Fu);
    }
    good = good && !(size == 3 && code < 0x800) &&
           !(size == 4 && (code < 0x10000 || code > 0x10FFFF)) &&
           !(code >= 0xD800 && code < 0xE000) && code != 0xFFFE && code != 0xFFFF &&
           (code >= ' ' || code == '\t');
    text += good ? words.substr(i, size) : std::string_view("\xEF\xBF\xBD");
    i += good ? size : 1;
  }
  return text;
}

std::string one_comment(std::string_view words) {
  std::string text = utf8(words);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
  return text;
}

std::string ascii(std::string_view words, std::string_view nor) {
  std::string text(words);
  for (char& c : text) {
    if (c < ' ' || c > '~' || nor.find(c) != nor.npos) c = '.';
  }
  return text;
}

std::string xml(std::string_view words) {
  std::string text;
  for (const char c : utf8(words)) {
    if (c == '&') {
      text += "&amp;";
    } else if (c == '<') {
      text += "&lt;";
    } else if (c == '>') {
      text += "&gt;";
    } else if (c == '"') {
      text += "&quot;";
    } else {
      text += c;
    }
  }
  return text;
}

std::string json(std::string_view words) {
  std::string text = "\"";
  for (const char c : utf8(words)) {
    if (c == '"' || c == '\\') text += '\\';
    if (static_cast<unsigned char>(c) < ' ') {
      text += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      text += c;
    }
  }
  return text + '"';
}

std::vector<std::string_view> sources_of(std::string_view source) {
  std::vector<std::string_view> all;
  while (!source.empty()) {
    const std::size_t comma = std::min(source.find_first_of(",;"), source.size());
    std::string_view one = source.substr(0, comma);
    source.remove_prefix(std::min(comma + 1, source.size()));
    while (!one.empty() && one.front() == ' ') one.remove_prefix(1);
    while (!one.empty() && one.back() == ' ') one.remove_suffix(1);
    if (!one.empty()) all.push_back(one);
  }
  return all;
}

std::string_view gene_of(std::string_view name) {
  const std::size_t end = std::min(name.find('_'), name.size());
  const std::string_view symbol = name.substr(0, end);
  const std::string_view suffix = name.substr(std::min(end + 1, name.size()));
  if (!keeps_the_gene(suffix)) return {};
  return std::binary_search(std::begin(symbols), std::end(symbols), symbol) ? symbol
                                                                            : std::string_view{};
}

std::vector<std::string> papers_of(const model& m, std::string_view source) {
  std::vector<std::string> all;
  if (!m.built_in) return all;
  for (const std::string_view word : sources_of(source)) {
    for (const mtor::reference& r : mtor::references) {
      if (word != r.key && word != r.review_number) continue;
      const std::string_view doi = r.doi, pmid = r.pmid, citation = r.citation;
      // A number of the review whose paper was found by its content alone is a guess.
      if (!r.verified || citation.find("(fits the sentence") != citation.npos) continue;
      std::string address = !doi.empty() ? fmt::format("https://identifiers.org/doi:{}", doi)
                                         : fmt::format("https://identifiers.org/pubmed:{}", pmid);
      if (doi.empty() && pmid.empty()) continue;
      if (std::find(all.begin(), all.end(), address) == all.end()) all.push_back(address);
    }
  }
  return all;
}

std::string sbml_words(std::string_view about, std::string_view sentence, std::string_view source,
                       std::string_view gene, const std::vector<std::string>& describing) {
  std::string text;
  if (!sentence.empty() || !source.empty()) {
    text += fmt::format(
        "<notes><p xmlns=\"http://www.w3.org/1999/xhtml\">{}{}</p></notes>\n", xml(sentence),
        source.empty()
            ? ""
            : fmt::format("{}<span>({})</span>", sentence.empty() ? "" : " ", xml(source)));
  }
  if (gene.empty() && describing.empty()) return text;
  text += fmt::format(
      "<annotation><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
      " xmlns:bqbiol=\"http://biomodels.net/biology-qualifiers/\">"
      "<rdf:Description rdf:about=\"#{}\">\n",
      about);
  if (!gene.empty()) {
    text += fmt::format(
        "<bqbiol:isEncodedBy><rdf:Bag><rdf:li rdf:resource=\"https://identifiers.org/"
        "hgnc.symbol:{}\"/></rdf:Bag></bqbiol:isEncodedBy>\n",
        gene);
  }
  if (!describing.empty()) {
    text += "<bqbiol:isDescribedBy><rdf:Bag>";
    for (const std::string& paper : describing) {
      text += fmt::format("<rdf:li rdf:resource=\"{}\"/>", xml(paper));
    }
    text += "</rdf:Bag></bqbiol:isDescribedBy>\n";
  }
  return text + "</rdf:Description></rdf:RDF></annotation>\n";
}

}  // namespace lab
