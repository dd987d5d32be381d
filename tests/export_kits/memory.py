# How much of a board's memory the exported module takes. Everything is counted after a collection;
# what cannot be collected while it runs is what the heap must have, or this ends with a MemoryError.
# SPDX-License-Identifier: MIT
import gc
import time

gc.collect()
before = gc.mem_alloc()
import mtor

cell = mtor.Cell()
gc.collect()
print('module and cell: %d bytes' % (gc.mem_alloc() - before))
gc.collect()
gc.disable()
before = gc.mem_alloc()
cell.step()
print('a step leaves %d bytes to collect' % (gc.mem_alloc() - before))
before = gc.mem_alloc()
cell.dose('everolimus', 30)
print('a dose leaves %d bytes to collect' % (gc.mem_alloc() - before))
gc.enable()


def empty(n):
    for _ in range(n):
        pass


start = time.ticks_ms()
cell.step(500)
steps = time.ticks_diff(time.ticks_ms(), start)
start = time.ticks_ms()
empty(1000000)
empties = time.ticks_diff(time.ticks_ms(), start)
print('after 500 steps: a step takes as long as %d turns of an empty loop'
      % (steps * 2000 // max(1, empties)))
