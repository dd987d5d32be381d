// EXPECT: pathway: the text must outlive the network: give the std::string a name
// LINES: 12
#include <string>

#include "pathway.hpp"

int nodes(const std::string& text) {
  static pathway::basic_network<pathway::room_for(8, 8)> net;
  return parse(net, text + "\n").ok() ? net.count.nodes : 0;
}
