#include "commands.hpp"
namespace lab { int live(const options& o) { return snapshot(o); } }
