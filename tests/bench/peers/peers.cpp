// A day of the whole network after a dose, by our adaptive steps, by dopri5 of Boost.odeint and by
// BDF of CVODE (SUNDIALS, dense and with KLU), all over the same compiled drives; and cells side by
// side, with an argument these alone. In turn, many times over; the best time of each counts.
// Prints: name, time, largest error. SPDX-License-Identifier: MIT
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunlinsol/sunlinsol_klu.h>
#include <sunmatrix/sunmatrix_dense.h>
#include <sunmatrix/sunmatrix_sparse.h>

#include <algorithm>
#include <boost/numeric/odeint.hpp>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

#include "../../support/must.hpp"
#include "mtor.hpp"
#include "pathway/dynamics/cells.hpp"

namespace {

using cell = mtor::cell<double, pathway::exponential_midpoint, pathway::unrolled>;
using levels = std::vector<double>;

constexpr double minutes = 1440;

double now() {
  const auto t = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::micro>(t).count();
}

/// A cell at rest to which a drug is given.
cell begin() {
  cell c;
  must(c.settle().converged);
  must(c.set_dose(pathway::drug_index(0), 100));
  return c;
}

levels of(const cell& c) { return {c.levels(), c.levels() + c.nodes()}; }

double farthest(const levels& a, const levels& b) {
  double most = 0;
  for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(a[i] - b[i]));
  return most;
}

/// dx/dt of the cell's network and settings.
struct slope {
  cell c = begin();
  levels rate;
  slope() {
    const auto& m = c.model().tables();
    for (int i = 0; i < c.nodes(); ++i) rate.push_back(1 / m.tau[m.tau_class[i]]);
  }
  void operator()(const double* x, double* out) {
    c.drives(x, [&](int i, double f) { out[i] = (f - x[i]) * rate[static_cast<std::size_t>(i)]; });
  }
};

levels ours(double tolerance) {
  static const cell from = begin();
  cell c = from;
  must(c.advance_within(tolerance, {minutes}));
  return of(c);
}

levels dopri5(double tolerance) {
  namespace odeint = boost::numeric::odeint;
  static slope s;
  static const levels from = of(begin());
  levels x = from;
  odeint::integrate_adaptive(
      odeint::make_controlled<odeint::runge_kutta_dopri5<levels>>(tolerance, tolerance),
      [&](const levels& at, levels& out, double) { s(at.data(), out.data()); }, x, 0., minutes, 1.);
  return x;
}

int rhs(realtype, N_Vector x, N_Vector out, void* data) {
  (*static_cast<slope*>(data))(N_VGetArrayPointer(x), N_VGetArrayPointer(out));
  return 0;
}

/// Which entries of the Jacobian are not 0, by columns; columns of one group share no row, so that
/// their differences are taken at once (Curtis, Powell & Reid 1974, J Inst Math Appl 13:117).
struct pattern {
  std::vector<std::vector<int>> rows;
  std::vector<std::vector<int>> groups;
  pattern() {
    const auto& net = mtor::network;
    const auto nodes = static_cast<std::size_t>(net.count.nodes);
    rows.resize(nodes);
    for (int i = 0; i < net.count.nodes; ++i) rows[static_cast<std::size_t>(i)].push_back(i);
    for (int r = 0; r < net.count.rules; ++r) {
      const auto& rule = net.rules[r];
      for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
        const std::size_t from = net.terms[t].signal;
        if (from < nodes) rows[from].push_back(rule.target);
      }
    }
    std::vector<std::vector<bool>> taken;
    for (std::size_t j = 0; j < nodes; ++j) {
      std::sort(rows[j].begin(), rows[j].end());
      rows[j].erase(std::unique(rows[j].begin(), rows[j].end()), rows[j].end());
      std::size_t g = 0;
      const auto clashes = [&](int i) { return taken[g][static_cast<std::size_t>(i)]; };
      while (g < groups.size() && std::any_of(rows[j].begin(), rows[j].end(), clashes)) ++g;
      if (g == groups.size()) {
        groups.emplace_back();
        taken.emplace_back(nodes);
      }
      groups[g].push_back(static_cast<int>(j));
      for (const int i : rows[j]) taken[g][static_cast<std::size_t>(i)] = true;
    }
  }
  sunindextype entries() const {
    std::size_t all = 0;
    for (const auto& column : rows) all += column.size();
    return static_cast<sunindextype>(all);
  }
};
const pattern& sparse() {
  static const pattern p;
  return p;
}

int jacobian(realtype, N_Vector x, N_Vector slopes, SUNMatrix into, void* data, N_Vector, N_Vector,
             N_Vector) {
  const pattern& p = sparse();
  static levels at, out;
  at.assign(N_VGetArrayPointer(x), N_VGetArrayPointer(x) + p.rows.size());
  out.resize(at.size());
  sunindextype* const first = SUNSparseMatrix_IndexPointers(into);
  sunindextype* const row = SUNSparseMatrix_IndexValues(into);
  double* const value = SUNSparseMatrix_Data(into);
  first[0] = 0;
  for (std::size_t j = 0; j < p.rows.size(); ++j) {
    std::copy(p.rows[j].begin(), p.rows[j].end(), row + first[j]);
    first[j + 1] = first[j] + static_cast<sunindextype>(p.rows[j].size());
  }
  constexpr double hair = 1e-7;
  for (const std::vector<int>& group : p.groups) {
    for (const int j : group) at[static_cast<std::size_t>(j)] += hair;
    (*static_cast<slope*>(data))(at.data(), out.data());
    for (const int j : group) {
      const auto column = static_cast<std::size_t>(j);
      at[column] = N_VGetArrayPointer(x)[j];
      for (sunindextype k = first[j]; k < first[j + 1]; ++k) {
        value[k] =
            (out[static_cast<std::size_t>(row[k])] - N_VGetArrayPointer(slopes)[row[k]]) / hair;
      }
    }
  }
  return 0;
}

template <bool Sparse>
levels bdf(double tolerance) {
  static slope s;
  static const levels from = of(begin());
  SUNContext context;
  must(SUNContext_Create(nullptr, &context) == 0);
  const auto n = static_cast<sunindextype>(from.size());
  N_Vector x = N_VNew_Serial(n, context);
  std::copy(from.begin(), from.end(), N_VGetArrayPointer(x));
  void* const solver = CVodeCreate(CV_BDF, context);
  must(CVodeInit(solver, rhs, 0, x) == 0);
  must(CVodeSStolerances(solver, tolerance, tolerance) == 0);
  must(CVodeSetUserData(solver, &s) == 0);
  must(CVodeSetMaxNumSteps(solver, 1000000) == 0);
  SUNMatrix matrix = Sparse ? SUNSparseMatrix(n, n, sparse().entries(), CSC_MAT, context)
                            : SUNDenseMatrix(n, n, context);
  SUNLinearSolver linear =
      Sparse ? SUNLinSol_KLU(x, matrix, context) : SUNLinSol_Dense(x, matrix, context);
  must(CVodeSetLinearSolver(solver, linear, matrix) == 0);
  if (Sparse) must(CVodeSetJacFn(solver, jacobian) == 0);
  realtype at = 0;
  must(CVode(solver, minutes, x, &at, CV_NORMAL) >= 0);
  const levels end(N_VGetArrayPointer(x), N_VGetArrayPointer(x) + n);
  void* gone = solver;
  CVodeFree(&gone);
  SUNLinSolFree(linear);
  SUNMatDestroy(matrix);
  N_VDestroy(x);
  SUNContext_Free(&context);
  return end;
}

void course(double wanted) {
  struct way {
    const char* name;
    levels (*run)(double);
    double tolerance = 0, time = 1e99, error = 0;
  };
  way ways[] = {{"advance_within", ours},
                {"odeint dopri5", dopri5},
                {"CVODE BDF, dense", bdf<false>},
                {"CVODE BDF, KLU", bdf<true>}};
  static const levels exact = ours(1e-12);
  for (way& w : ways) {  // the coarsest tolerance whose error, at the end, is what is wanted
    for (w.tolerance = 0.1; (w.error = farthest(w.run(w.tolerance), exact)) > wanted;) {
      w.tolerance /= 1.1;
    }
  }
  for (int repeat = 0; repeat < 10; ++repeat) {
    for (way& w : ways) {
      const double start = now();
      w.run(w.tolerance);
      w.time = std::min(w.time, now() - start);
    }
  }
  for (const way& w : ways) {
    std::printf("24 h to %g: %s\t%.0f us\t%.2g\n", wanted, w.name, w.time, w.error);
  }
  std::printf("24 h to %g: ours / the best of the others\t%.2f\n", wanted,
              ways[0].time / std::min({ways[1].time, ways[2].time, ways[3].time}));
}

template <class T, int N>
void side_by_side(const char* name) {
  using single = mtor::cell<T>;
  static single alone;
  static pathway::cells<N, single, pathway::widest_part> many;
  const single* of_each[N];
  std::fill(of_each, of_each + N, &alone);
  must(many.load(of_each));
  double one = 1e99, all = 1e99;
  for (int repeat = 0; repeat < 100; ++repeat) {
    double start = now();
    must(alone.advance_for({50}));
    one = std::min(one, (now() - start) / 50);
    start = now();
    must(many.advance_for({50}));
    all = std::min(all, (now() - start) / 50);
  }
  std::printf("%s: million cell-steps a second, alone\t%.2f\n", name, 1 / one);
  std::printf("%s: million cell-steps a second, %d side by side\t%.2f\n", name, N, N / all);
  std::printf("%s: side by side / alone\t%.1f\n", name, one / all * N);
}

}  // namespace

int main(int arguments, char**) {
  if (arguments == 1) {
    course(1e-4);
    course(1e-6);
  }
  side_by_side<float, pathway::widest_part>("float");
  side_by_side<double, pathway::widest_part / 2>("double");
}
