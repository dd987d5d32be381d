// EXPECT-GCC: no matching function for call
// EXPECT-CLANG: no matching member function for call
#include "mtor.hpp"

// A drug is no node.
double level(const mtor::cell<>& cell) { return cell.max(mtor::network.drug("everolimus")); }
