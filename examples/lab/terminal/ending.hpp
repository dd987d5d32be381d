// What is put right before Ctrl-C or another signal ends the program.
#ifndef LAB_ENDING_HPP
#define LAB_ENDING_HPP

namespace lab {

/// From now on calls this first, once. It may only call what is safe in the handler of a signal.
void before_a_signal_ends(void (*tidy)());

}  // namespace lab

#endif
