#include "model/rest.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include "terminal/progress.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

// A time course is followed for at least ten of the longest time constants, and at most a thousand.
constexpr double least_times = 10, most_times = 1000;
constexpr int most_steps = 2'000'000;
constexpr double nearly = 1e-6;        // residual from which settling is tried
constexpr double at_rest = 1e-12;      // residual of a steady state
constexpr double good_enough = 1e-10;  // where only time was left to get there

struct follower {
  cell& c;
  int nodes;
  std::vector<double> before, drive, middle, euler, after;
  double h;
  bool looked = false;  ///< `drive` is of the present levels
  rest answer{};

  follower(cell& of, double first_step)
      : c(of),
        nodes(of.nodes()),
        before(static_cast<std::size_t>(nodes)),
        drive(before),
        middle(before),
        euler(before),
        after(before),
        h(first_step) {
    use_step();
  }

  void use_step() {
    h = std::clamp(h, 1e-6, 1e6);
    must(c.set_step({h}));
  }

  double residual() {
    double most = 0;
    c.drives(c.levels(), [&](int i, double f) {
      const auto k = static_cast<std::size_t>(i);
      before[k] = c.levels()[k];
      drive[k] = f;
      most = std::max(most, std::abs(f - before[k]));
    });
    return most;
  }

  /// One step of the exponential midpoint rule whose error, estimated by the distance to an
  /// exponential Euler step, is at most a tenth of what still moves; so the trajectory keeps to its
  /// basin, and its end does not rattle.
  void step() {
    if (!looked) answer.residual = residual();
    looked = true;
    const double allowed = std::clamp(0.1 * answer.residual, 1e-15, 1e-3);
    for (int i = 0; i < nodes; ++i) {
      const auto k = static_cast<std::size_t>(i);
      middle[k] = pathway::toward(before[k], c.factor(1, i), drive[k]);
      euler[k] = before[k] + c.factor(0, i) * (drive[k] - before[k]);
    }
    double error = 0;
    c.drives(middle.data(), [&](int i, double f) {
      const auto k = static_cast<std::size_t>(i);
      // A held node's drive is the level that was asked about.
      after[k] = pathway::toward(before[k], c.factor(0, i), f);
      error = std::max(error, std::abs(after[k] - euler[k]));
    });
    ++answer.steps;
    if (error > allowed && h > 1e-6) {
      h /= 2;
      return use_step();
    }
    put_levels(c, after);
    looked = false;
    answer.minutes += h;
    if (error < allowed / 4 && h < 1e6) {
      h *= 2;
      use_step();
    }
  }

  /// Settles from here; undone where that leads away from here, or nowhere.
  bool settle() {
    const double gap = residual();
    std::vector<double> here = before;
    const auto s = c.settle(at_rest, 20000);
    double moved = 0;
    for (int i = 0; i < nodes; ++i) {
      moved = std::max(
          moved, std::abs(c.node(pathway::node_index(i)) - here[static_cast<std::size_t>(i)]));
    }
    answer.iterations += s.iterations;
    if (s.converged && moved <= 1000 * gap + 1e-9) {
      answer.residual = s.residual;
      return answer.reached = true;
    }
    put_levels(c, here);
    return false;
  }
};

/// Where a fast node that acts on itself forbids long steps: linearly implicit Euler steps,
/// (1 - h J) d = h f, which bear any length; two halves against a whole tell the error.
class stiff_follower {
 public:
  stiff_follower(cell& c, const model& m)
      : c_(c), n_(static_cast<std::size_t>(c.nodes())), x_(n_), f_(n_), jacobian_(n_ * n_) {
    for (std::size_t i = 0; i < n_; ++i) {
      tau_.push_back(pathway::to<double>(m.net.nodes[i].tau));
      x_[i] = c.node(pathway::node_index(static_cast<int>(i)));
    }
  }

  /// Follows until nothing moves, `most` minutes are over or the steps are used up.
  void follow(rest& answer, double h, double most) {
    progress_bar bar("steps");
    for (int step = 0; step < stiff_steps; ++step) {
      answer.residual = slope(x_);
      if (answer.residual <= at_rest || answer.minutes >= most) break;
      bar.show(step, stiff_steps);
      const double allowed = std::clamp(0.1 * answer.residual, 1e-14, 1e-3);
      for (;;) {
        const std::vector<double> whole = stepped(x_, h);
        std::vector<double> halves = stepped(stepped(x_, h / 2), h / 2);
        double error = 0;
        for (std::size_t i = 0; i < n_; ++i) {
          error = std::max(error, std::abs(whole[i] - halves[i]));
          halves[i] = std::clamp(2 * halves[i] - whole[i], 0.0, 1.0);
        }
        if (error > allowed && h > 1e-9) {
          h /= 2;
          continue;
        }
        x_ = halves;
        answer.minutes += h;
        ++answer.steps;
        if (error < allowed / 4 && h < 1e6) h *= 2;
        break;
      }
    }
    put_levels(c_, x_);
  }

 private:
  static constexpr int stiff_steps = 20'000;

  /// dx/dt * tau of every node into f_; the largest.
  double slope(const std::vector<double>& at) {
    double most = 0;
    c_.drives(at.data(), [&](int i, double drive) {
      const auto k = static_cast<std::size_t>(i);
      f_[k] = drive - at[k];
      most = std::max(most, std::abs(f_[k]));
    });
    return most;
  }

  std::vector<double> stepped(std::vector<double> at, double h) {
    constexpr double hair = 1e-7;
    slope(at);
    std::vector<double> d = f_;
    for (std::size_t j = 0; j < n_; ++j) {
      const double kept = at[j], by = kept < 0.5 ? hair : -hair;
      at[j] += by;
      slope(at);
      at[j] = kept;
      for (std::size_t i = 0; i < n_; ++i) {
        jacobian_[i * n_ + j] = (i == j ? 1 : 0) - h / tau_[i] * (f_[i] - d[i]) / by;
      }
    }
    for (std::size_t i = 0; i < n_; ++i) d[i] *= h / tau_[i];
    solve(d);
    for (std::size_t i = 0; i < n_; ++i) at[i] = std::clamp(at[i] + d[i], 0.0, 1.0);
    return at;
  }

  /// Gauss with the largest pivot; jacobian_ is used up.
  void solve(std::vector<double>& b) {
    const auto a = [&](std::size_t i, std::size_t j) -> double& { return jacobian_[i * n_ + j]; };
    for (std::size_t k = 0; k < n_; ++k) {
      std::size_t best = k;
      for (std::size_t i = k + 1; i < n_; ++i) {
        if (std::abs(a(i, k)) > std::abs(a(best, k))) best = i;
      }
      for (std::size_t j = k; best != k && j < n_; ++j) std::swap(a(k, j), a(best, j));
      std::swap(b[k], b[best]);
      for (std::size_t i = k + 1; i < n_; ++i) {
        const double by = a(i, k) / a(k, k);
        if (by == 0) continue;
        for (std::size_t j = k; j < n_; ++j) a(i, j) -= by * a(k, j);
        b[i] -= by * b[k];
      }
    }
    for (std::size_t k = n_; k-- > 0;) {
      for (std::size_t j = k + 1; j < n_; ++j) b[k] -= a(k, j) * b[j];
      b[k] /= a(k, k);
    }
  }

  cell& c_;
  std::size_t n_;
  std::vector<double> x_, f_, jacobian_, tau_;
};

}  // namespace

rest come_to_rest(cell& c, const model& m) {
  follower f(c, m.shortest_tau() / 20);
  const double least = least_times * m.longest_tau(), most = most_times * m.longest_tau();
  double try_below = nearly;
  while (f.answer.minutes < most && f.answer.steps < most_steps) {
    f.step();
    if (f.answer.minutes < least && f.answer.residual > at_rest) continue;
    if (f.answer.residual <= at_rest || f.answer.residual <= try_below) {
      if (f.settle()) return f.answer;
      try_below /= 100;
    }
  }
  if (f.answer.minutes < most) stiff_follower(c, m).follow(f.answer, f.h, most);
  f.answer.residual = f.residual();
  f.answer.reached = f.answer.residual <= good_enough;
  return f.answer;
}

void complain_of(const rest& r, std::string_view where) {
  complain(
      not_at_rest,
      fmt::format("no steady state{}: after {} ({} steps) a node still moves by {:.2g} (|dx/dt| * "
                  "tau)",
                  where, show_time(std::round(r.minutes)), r.steps, r.residual));
}

rest try_start_at_rest(cell& c, const model& m, const std::vector<setting>& settings,
                       const cell* near) {
  rest r{};
  if (near == nullptr) {
    r = come_to_rest(c, m);
    if (!r.reached) return r;
  } else {
    for (int i = 0; i < c.nodes(); ++i) {
      must(c.set_level(pathway::node_index(i), near->node(pathway::node_index(i))));
    }
  }
  bool other = near != nullptr;
  for (const setting& s : settings) {
    if (s.done) continue;
    apply(c, s);
    other = true;
  }
  if (other) r = come_to_rest(c, m);
  if (!r.reached) return r;
  const std::vector<double> rested(c.levels(), c.levels() + c.nodes());
  c.reset();  // the clock and the step too
  for (const setting& s : settings) {
    if (!s.done) apply(c, s);
  }
  put_levels(c, rested);
  return r;
}

void start_at_rest(cell& c, const model& m, const std::vector<setting>& settings) {
  const rest r = try_start_at_rest(c, m, settings);
  if (!r.reached) complain_of(r, " to begin with (--from start needs none)");
}

void fill_control_levels(std::vector<setting>& settings, const model& m) {
  if (std::none_of(settings.begin(), settings.end(),
                   [](const setting& s) { return s.at_control; })) {
    return;
  }
  const auto control = std::make_unique<cell>(m.maths);
  start_at_rest(*control, m, settings);
  for (setting& s : settings) {
    if (s.at_control) s.value = control->node(pathway::node_index(s.target));
  }
}

}  // namespace lab
