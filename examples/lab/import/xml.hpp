// An XML document, whatever the prefixes of its names, with the lines of its elements.
#ifndef LAB_IMPORT_XML_HPP
#define LAB_IMPORT_XML_HPP

#include <fmt/format.h>

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "import/import.hpp"
#include "import/lines.hpp"

namespace lab {

class xml_text {
 public:
  /// Throws cannot_import where this is no XML.
  explicit xml_text(const std::string& text) : lines_(text) {
    const pugi::xml_parse_result r = doc_.load_buffer(text.data(), text.size());
    if (!r) throw cannot_import{lines_.of(r.offset), "no XML: " + lower(r.description())};
  }

  pugi::xml_node top() const { return doc_.document_element(); }
  std::string line_of(pugi::xml_node n) const { return lines_.of(n.offset_debug()); }
  [[noreturn]] void fail(pugi::xml_node at, const std::string& why) const {
    throw cannot_import{line_of(at), why};
  }

  /// "listOfInputs" of "qual:listOfInputs".
  static std::string_view local(std::string_view name) { return name.substr(name.rfind(':') + 1); }
  static bool is(pugi::xml_node n, std::string_view tag) { return local(n.name()) == tag; }
  /// The first of that name, or none.
  static pugi::xml_node child(pugi::xml_node of, std::string_view name) {
    for (const pugi::xml_node n : of.children()) {
      if (is(n, name)) return n;
    }
    return {};
  }
  /// Those that are elements.
  static std::vector<pugi::xml_node> children(pugi::xml_node of) {
    std::vector<pugi::xml_node> all;
    for (const pugi::xml_node n : of.children()) {
      if (n.type() == pugi::node_element) all.push_back(n);
    }
    return all;
  }

 private:
  pugi::xml_document doc_;
  line_numbers lines_;
};

}  // namespace lab

#endif
