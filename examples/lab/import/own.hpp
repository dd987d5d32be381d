// A pathway as lab itself wrote it, in JSON or SBML, on its way back to text. Numbers stay the
// digits of the file.
#ifndef LAB_IMPORT_OWN_HPP
#define LAB_IMPORT_OWN_HPP

#include <string>
#include <vector>

namespace lab {

struct own_network {
  struct described {
    std::string module, source, sentence, where;
  };
  struct module {
    std::string name, sentence;
  };
  struct input : described {
    std::string name, value;
  };
  struct node : described {
    std::string name, tau = "1", start = "0", max = "1";
    bool held = false;
  };
  struct term {
    std::string name;
    bool inhibits = false;
  };
  struct rule : described {
    std::vector<term> terms;
    std::string target, w = "1", n = "1.4", EC50 = "0.5";
  };
  struct action {
    std::string input, IC50, Emax = "1", h = "1";
  };
  struct drug : described {
    std::string name, dose = "0";
    std::vector<std::string> aliases;
    std::vector<action> actions;
  };
  struct setting {
    std::string name, kind, value;  ///< kind: input, max or hold
  };
  struct preset : described {
    std::string name;
    std::vector<std::string> aliases;
    std::vector<setting> settings;
  };
  std::vector<module> modules;
  std::vector<input> inputs;
  std::vector<node> nodes;
  std::vector<rule> rules;
  std::vector<drug> drugs;
  std::vector<preset> presets;
};

}  // namespace lab

#endif
