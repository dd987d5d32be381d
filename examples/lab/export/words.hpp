// Words of a pathway text in the languages of others: safe in XML and JSON; and their sources.
#ifndef LAB_EXPORT_WORDS_HPP
#define LAB_EXPORT_WORDS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "model/model.hpp"
#include "mtor/references.hpp"

namespace lab {

/// Valid UTF-8 of characters that XML knows; what is neither becomes U+FFFD.
std::string utf8(std::string_view words);
/// The same in one line, for a comment.
std::string one_comment(std::string_view words);
/// Printable ASCII; what is not, or is one of `nor`, becomes a full stop.
std::string ascii(std::string_view words, std::string_view nor = "");
/// Inside an element or an attribute.
std::string xml(std::string_view words);
/// A string with its quotation marks.
std::string json(std::string_view words);

/// "73, Harrington2004" apart: "73" and "Harrington2004".
std::vector<std::string_view> sources_of(std::string_view source);

/// The approved HGNC symbol of the gene that encodes what a name of the built-in pathway stands
/// for; empty for complexes, families, processes, alleles, and where the name is another gene's
/// symbol.
std::string_view gene_of(std::string_view name);

/// The papers that a source names and whose DOI or PMID is certain, as identifiers.org addresses.
/// Nothing but for the built-in pathway: elsewhere the same word may mean another paper.
std::vector<std::string> papers_of(const model& m, std::string_view source);

/// <notes> and <annotation> of an SBML element. `about` is its metaid; `describing` the papers.
std::string sbml_words(std::string_view about, std::string_view sentence, std::string_view source,
                       std::string_view gene, const std::vector<std::string>& describing);

}  // namespace lab

#endif
