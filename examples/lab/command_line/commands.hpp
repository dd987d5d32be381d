// What the lab can do; each is one file. They return the program's exit code.
#ifndef LAB_COMMANDS_HPP
#define LAB_COMMANDS_HPP

#include "command_line/options.hpp"

namespace lab {

int run(const options& o);
int steady(const options& o);
int compare(const options& o);
int check(const options& o);
int new_pathway(const options& o);
int header(const options& o);
int list(const options& o);
int verify_claims(const options& o);
int export_network(const options& o);
int import_network(const options& o);
int scan(const options& o);
int grid(const options& o);
int sensitivity(const options& o);
int knockouts(const options& o);
int paths(const options& o);
int loops(const options& o);
int population(const options& o);
int screen_cells(const options& o);
int merge(const options& o);
int roles(const options& o);
int snapshot(const options& o);
int live(const options& o);
int help(const options& o);

}  // namespace lab

#endif
