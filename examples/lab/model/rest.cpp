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

/// Steps of the exponential midpoint rule, each cell's as long as it bears: the distance to an
/// exponential Euler step, whose error is larger, is at most a tenth of what still moves; so the
/// trajectory keeps to its basin, and its end does not rattle.
class follower {
 public:
  using many = side_by_side::group::many;

  struct one {
    bool follows = false;  ///< else it waits to be settled, or is done
    double h = 0, try_below = nearly;
    rest answer{};
  };
  one of[side_by_side::most];

  follower(side_by_side::group& cells, const cell& first)
      : cells_(cells),
        tables_(first.model().tables()),
        x_(static_cast<std::size_t>(first.nodes())),
        drive_(x_),
        middle_(x_),
        euler_(x_),
        half_(static_cast<std::size_t>(tables_.count.taus)),
        whole_(half_) {}

  double level(int lane, int node) const { return x_[static_cast<std::size_t>(node)][lane]; }
  /// The levels that the cells hold, all or of one.
  void take(int lane) {
    for (std::size_t i = 0; i < x_.size(); ++i) {
      x_[i].set(lane, cells_.node(lane, pathway::node_index(static_cast<int>(i))));
    }
  }
  void use_step(int lane, double h) {
    of[lane].h = h = std::clamp(h, 1e-6, 1e6);
    for (std::size_t c = 0; c < half_.size(); ++c) {
      whole_[c].set(lane, cell::stepper::factor(0, h / tables_.tau[c]));
      half_[c].set(lane, cell::stepper::factor(1, h / tables_.tau[c]));
    }
  }

  void step() {
    many residual, error;
    cells_.drives(x_.data(), [&](int i, const many& f) {
      const auto k = static_cast<std::size_t>(i);
      const many gap = choose(f > x_[k], f - x_[k], x_[k] - f);
      residual = choose(gap > residual, gap, residual);
      middle_[k] = pathway::toward(x_[k], half_[tables_.tau_class[i]], f);
      euler_[k] = x_[k] + rounded(whole_[tables_.tau_class[i]] * (f - x_[k]));
    });
    cells_.drives(middle_.data(), [&](int i, const many& f) {
      const auto k = static_cast<std::size_t>(i);
      drive_[k] = f;
    });
    for (std::size_t k = 0; k < x_.size(); ++k) {
      // A held node's drive is the level that was asked about.
      middle_[k] = pathway::toward(x_[k], whole_[tables_.tau_class[k]], drive_[k]);
      const many off =
          choose(middle_[k] > euler_[k], middle_[k] - euler_[k], euler_[k] - middle_[k]);
      error = choose(off > error, off, error);
    }
    many goes;  // 1 where the step is taken
    for (int l = 0; l < side_by_side::most; ++l) {
      one& c = of[l];
      if (!c.follows) continue;
      c.answer.residual = residual[l];
      const double allowed = std::clamp(0.1 * residual[l], 1e-15, 1e-2);
      ++c.answer.steps;
      if (error[l] > allowed && c.h > 1e-6) {
        use_step(l, c.h / 2);
        continue;
      }
      goes.set(l, 1);
      c.answer.minutes += c.h;
      if (error[l] < allowed / 4 && c.h < 1e6) use_step(l, c.h * 2);
    }
    for (std::size_t k = 0; k < x_.size(); ++k) x_[k] = choose(goes > many(), middle_[k], x_[k]);
  }

 private:
  side_by_side::group& cells_;
  const pathway::tables<double, pathway::roomy(limit)>& tables_;
  std::vector<many> x_, drive_, middle_, euler_, half_, whole_;
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

void side_by_side::come_to_rest(std::span<cell* const> cells, const model& m,
                                std::span<rest> answers) {
  const int count = static_cast<int>(cells.size()), nodes = m.net.count.nodes;
  const cell* each[most];
  for (int l = 0; l < most; ++l) each[l] = cells[static_cast<std::size_t>(l < count ? l : 0)];
  must(group_->load(each));
  follower f(*group_, *each[0]);
  for (int l = 0; l < most; ++l) {
    f.take(l);
    f.use_step(l, m.shortest_tau() / 20);
    f.of[l].follows = l < count;
  }
  const auto keep = [&](int l) {  // the levels that it has come to
    for (int i = 0; i < nodes; ++i) {
      must(cells[static_cast<std::size_t>(l)]->set_level(pathway::node_index(i), f.level(l, i)));
    }
  };
  const double least = least_times * m.longest_tau(), longest = most_times * m.longest_tau();
  for (;;) {
    bool settles[most] = {}, any = false;
    for (bool follows = true; follows;) {
      follows = false;
      for (int l = 0; l < count; ++l) {
        follower::one& c = f.of[l];
        if (!c.follows) continue;
        const rest& r = c.answer;
        if (r.steps > 0 && (r.minutes >= least || r.residual <= at_rest) &&
            (r.residual <= at_rest || r.residual <= c.try_below)) {
          c.follows = false;
          settles[l] = any = true;
        } else if (r.minutes >= longest || r.steps >= most_steps) {
          c.follows = false;
          keep(l);
        } else {
          follows = true;
        }
      }
      if (follows) f.step();
    }
    if (!any) break;
    // Undone where that leads away from there, or nowhere.
    for (int l = 0; l < count; ++l) keep(l);
    must(group_->put(each));
    const auto settled = group_->settle(at_rest, 20000);
    for (int l = 0; l < count; ++l) {
      if (!settles[l]) continue;
      follower::one& c = f.of[l];
      const auto& s = settled.of[l];
      c.answer.iterations += s.iterations;
      double moved = 0;
      for (int i = 0; i < nodes; ++i) {
        moved = std::max(moved, std::abs(group_->node(l, pathway::node_index(i)) - f.level(l, i)));
      }
      if (s.converged && moved <= 1000 * c.answer.residual + 1e-9) {
        c.answer.residual = s.residual;
        c.answer.reached = true;
        f.take(l);
        keep(l);
      } else {
        c.try_below /= 100;
        c.follows = true;
      }
    }
  }
  for (int l = 0; l < count; ++l) {
    rest& r = answers[static_cast<std::size_t>(l)] = f.of[l].answer;
    if (r.reached) continue;
    cell& c = *cells[static_cast<std::size_t>(l)];
    if (r.minutes < longest) stiff_follower(c, m).follow(r, f.of[l].h, longest);
    r.residual = 0;
    c.drives(c.levels(), [&](int i, double drive) {
      r.residual = std::max(r.residual, std::abs(drive - c.levels()[i]));
    });
    r.reached = r.residual <= good_enough;
  }
}

rest come_to_rest(cell& c, const model& m) {
  static thread_local side_by_side alone;
  cell* const one[] = {&c};
  rest answer[1];
  alone.come_to_rest(one, m, answer);
  return answer[0];
}

std::vector<std::unique_ptr<cell>> cells_of(const equations& maths) {
  std::vector<std::unique_ptr<cell>> cells;
  for (int l = 0; l < side_by_side::most; ++l) cells.push_back(std::make_unique<cell>(maths));
  return cells;
}

void complain_of(const rest& r, std::string_view where) {
  complain(
      not_at_rest,
      fmt::format("no steady state{}: after {} ({} steps) a node still moves by {:.2g} (|dx/dt| * "
                  "tau)",
                  where, show_time(std::round(r.minutes)), r.steps, r.residual));
}

void make_with(cell& c, const std::vector<setting>& settings, const std::vector<double>& levels) {
  c.reset();
  for (const setting& s : settings) {
    if (!s.done) apply(c, s);
  }
  if (!levels.empty()) put_levels(c, levels);
}

void start_at_rest(cell& c, const model& m, const std::vector<setting>& settings) {
  rest r = come_to_rest(c, m);
  bool other = false;
  for (const setting& s : settings) {
    if (!r.reached || s.done) continue;
    apply(c, s);
    other = true;
  }
  if (other) r = come_to_rest(c, m);
  if (!r.reached) complain_of(r, " to begin with (--from start needs none)");
  make_with(c, settings, {c.levels(), c.levels() + c.nodes()});  // the clock at 0
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
