// lab screen on many machines: MPI tells each rank which shards are its own, lab does the rest.
//
//   mpirun -n 4 screen-mpi LAB SHARDS PREFIX OPTION...     writes PREFIX.0, PREFIX.1, ...
//
// Ranks only share out shards: a rank that is lost costs no row, and the same command, with as many
// ranks as there are then, goes on where each shard stopped.
// SPDX-License-Identifier: MIT
#include <mpi.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

/// The exit code of a program that is run to its end.
int run(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGTERM);  // what is lost with its rank must not hold its file
    execvp(arguments[0], arguments.data());
    std::perror(arguments[0]);
    _exit(127);
  }
  int status = 1;
  if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFEXITED(status)) return 1;
  return WEXITSTATUS(status);
}

}  // namespace

int main(int count, char** words) {
  MPI_Init(&count, &words);
  int rank = 0, ranks = 1;
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  MPI_Comm_size(MPI_COMM_WORLD, &ranks);
  const int shards = count > 3 ? std::atoi(words[2]) : 0;
  if (shards < 1) {
    if (rank == 0) std::fprintf(stderr, "usage: screen-mpi LAB SHARDS PREFIX OPTION...\n");
    MPI_Finalize();
    return 2;
  }
  const double begin = MPI_Wtime();
  int failed = 0;
  for (int shard = rank; shard < shards; shard += ranks) {
    std::vector<std::string> command{
        words[1],  "screen",
        "--shard", std::to_string(shard) + "/" + std::to_string(shards),
        "-o",      std::string(words[3]) + "." + std::to_string(shard)};
    command.insert(command.end(), words + 4, words + count);
    if (run(command) != 0) ++failed;
  }
  int all_failed = 0;
  MPI_Allreduce(&failed, &all_failed, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
  if (rank == 0) {
    std::printf("%d of %d shards done by %d ranks in %.1f s\n", shards - all_failed, shards, ranks,
                MPI_Wtime() - begin);
  }
  MPI_Finalize();
  return all_failed == 0 ? 0 : 1;
}
