# Loads bnet files with BoolNet and answers jobs, one a line:
#   functions BNET CORNERS OUT   does each state of CORNERS (networks corners) lead where it says?
#   attractor BNET START OUT     "NAME 0", "NAME 1" or "NAME cycle" of the attractor that synchronous
#                                updates reach from START (lines NAME 0|1)
# SPDX-License-Identifier: MIT
suppressPackageStartupMessages(library(BoolNet))
for (line in readLines(commandArgs(trailingOnly = TRUE)[1])) {
  job <- strsplit(line, " ")[[1]]
  net <- loadNetwork(job[2])
  if (job[1] == "functions") {
    rows <- strsplit(readLines(job[3]), " ")
    names <- rows[[1]]
    wrong <- 0
    if (!setequal(names, net$genes)) wrong <- 1000000
    for (row in rows[-1]) {
      state <- as.integer(strsplit(row[1], "")[[1]])
      expected <- as.integer(strsplit(row[2], "")[[1]])
      found <- stateTransition(net, state[match(net$genes, names)])
      wrong <- wrong + sum(found != expected[match(net$genes, names)])
    }
    writeLines(sprintf("%d wrong in %d states of %d", wrong, length(rows) - 1, length(names)), job[4])
  } else {
    start <- read.table(job[3], colClasses = c("character", "integer"))
    state <- start[match(net$genes, start[, 1]), 2]
    state[is.na(state)] <- 0
    fixed <- net$fixed != -1
    state[fixed] <- net$fixed[fixed]
    path <- getPathToAttractor(net, state, includeAttractorStates = "all")
    # The attractor is what follows the first visit of the state that the last one leads to.
    last <- as.integer(path[nrow(path), ])
    closes <- as.integer(stateTransition(net, last))
    first <- which(apply(path, 1, function(row) all(as.integer(row) == closes)))[1]
    cycle <- path[first:nrow(path), , drop = FALSE]
    value <- sapply(seq_along(net$genes), function(k) {
      seen <- unique(as.integer(cycle[, k]))
      if (length(seen) == 1) as.character(seen) else "cycle"
    })
    writeLines(paste(net$genes, value), job[4])
  }
}
