// A day of the whole network after a dose, by our adaptive steps, by dopri5 of Boost.odeint and by
// BDF of CVODE (SUNDIALS), all over the same compiled drives; and cells side by side, with an
// argument these alone. In turn, many times over; the best time of each counts. Prints: name, time,
// largest error.
// SPDX-License-Identifier: MIT
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>

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
  SUNMatrix matrix = SUNDenseMatrix(n, n, context);
  SUNLinearSolver linear = SUNLinSol_Dense(x, matrix, context);
  must(CVodeSetLinearSolver(solver, linear, matrix) == 0);
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
  way ways[] = {{"advance_within", ours}, {"odeint dopri5", dopri5}, {"CVODE BDF, dense", bdf}};
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
  std::printf("24 h to %g: ours / the better of the two\t%.2f\n", wanted,
              ways[0].time / std::min(ways[1].time, ways[2].time));
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
