// lab screen: patients, presets, drugs and doses, a row each, in shards that can be resumed; lab
// merge joins them.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>

#include "command_line/commands.hpp"
#include "commands/analysis.hpp"
#include "model/rest.hpp"
#include "pathway/analysis/dose_response.hpp"
#include "pathway/analysis/population.hpp"
#include "pathway/dynamics/cells.hpp"
#include "terminal/new_file.hpp"
#include "terminal/output.hpp"
#include "terminal/quantity.hpp"

namespace lab {
namespace {

constexpr int together = pathway::widest_part;  ///< cells side by side
constexpr int usual_points = 8;

using small_cell = pathway::interpreted_simulation<float, limit>;
using small_equations = pathway::interpreted<float, limit>;
using group = pathway::cells<together, small_cell, pathway::widest_part>;

/// A drug, or two, at a dose.
struct treatment {
  int drug = -1, with = -1;
  double dose = 0, with_dose = 0;
  int rank = 0;  ///< of its dose
};

struct plan {
  std::vector<int> nodes, presets;  ///< -1 in presets: none
  std::vector<treatment> treatments;
  /// In what order they are computed: those side by side take about as long as one another.
  std::vector<std::size_t> order;
  /// Rows of a patient.
  long rows() const { return static_cast<long>(presets.size() * treatments.size()); }
};

plan plan_of(const options& o) {
  const model& m = *o.on;
  const analysis_options& a = o.analysis;
  plan p;
  p.nodes = o.read.empty() ? std::vector<int>{one_read_out(o)} : o.read;
  p.presets = a.presets.empty() ? std::vector<int>{-1} : a.presets;
  std::vector<int> drugs = a.drugs;
  for (int d = 0; a.drugs.empty() && d < m.net.count.drugs; ++d) drugs.push_back(d);
  const int points = a.points > 0 ? a.points : usual_points;
  const auto dose = [&](int drug, int k) {
    const double usual = m.usual_dose(drug);
    return pathway::log_spaced(usual / 1000, std::min(usual * 10, 1e12), points, k);
  };
  p.treatments.push_back({});
  for (const int d : drugs) {
    for (int k = 0; k < points; ++k) p.treatments.push_back({d, -1, dose(d, k), 0, k});
  }
  for (std::size_t i = 0; a.pairs && i < drugs.size(); ++i) {
    for (std::size_t j = i + 1; j < drugs.size(); ++j) {
      for (int k = 0; k < points; ++k) {
        p.treatments.push_back({drugs[i], drugs[j], dose(drugs[i], k), dose(drugs[j], k), k});
      }
    }
  }
  for (std::size_t t = 0; t < p.treatments.size(); ++t) p.order.push_back(t);
  std::sort(p.order.begin(), p.order.end(), [&](std::size_t s, std::size_t t) {
    const int rank = p.treatments[s].rank, other = p.treatments[t].rank;
    return rank != other ? rank < other : s < t;
  });
  return p;
}

/// All that makes the rows, and which of them: what resumes or joins must be of the same.
std::string head_of(const options& o, const plan& p, std::string_view part) {
  const model& m = *o.on;
  const analysis_options& a = o.analysis;
  // FNV-1a, so that another network of the same name, or other doses, are noticed.
  std::uint64_t sum = 14695981039346656037u;
  const auto mix = [&](std::string_view words) {
    for (const char c : words) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211u;
  };
  const auto number = [&](const pathway::decimal& d) {
    mix(fmt::format("{}{}e{},", d.negative ? "-" : "", d.digits, d.exponent));
  };
  for (int r = 0; r < m.net.count.rules; ++r) {
    const auto& rule = m.net.rules[r];
    mix(m.words(rule.text));
    for (const auto& d : {rule.w, rule.n, rule.EC50}) number(d);
  }
  for (int i = 0; i < m.net.count.nodes; ++i) {
    for (const auto& d : {m.net.nodes[i].tau, m.net.nodes[i].start, m.net.nodes[i].max}) number(d);
  }
  for (int i = 0; i < m.net.count.inputs; ++i) number(m.net.inputs[i].value);
  for (int i = 0; i < m.net.count.settings; ++i) number(m.net.settings[i].value);
  for (int i = 0; i < m.net.count.actions; ++i) {
    for (const auto& d : {m.net.actions[i].IC50, m.net.actions[i].Emax, m.net.actions[i].h}) {
      number(d);
    }
  }
  for (const int preset : p.presets) mix(fmt::format("{};", preset));
  for (const treatment& t : p.treatments) {
    mix(fmt::format("{} {} {} {};", t.drug, t.dose, t.with, t.with_dose));
  }
  return fmt::format(
      "# lab screen of {} ({:016x}); {}; {} patients of {} rows, spread {:g}, dose spread {:g}, "
      "seed {}; shard {}\n",
      m.title, sum, describe_start(m, o.settings), a.cells, p.rows(), a.spread, a.dose_spread,
      a.seed, part);
}

std::string columns_of(const model& m, const plan& p) {
  std::string line = "row,patient,preset,drug,dose_nM,with,with_nM,at_rest";
  for (const int i : p.nodes) line += fmt::format(",{}", m.node(i));
  return line + "\n";
}

/// The cell as the settings and a preset (-1: none) make it.
template <class Cell>
void begin_in(Cell& c, const std::vector<setting>& settings, int preset) {
  c.reset();
  for (const setting& s : settings) apply(c, s);
  if (preset >= 0) must(c.apply_preset(pathway::preset_index(preset)));
}

/// Computes the rows of a patient.
class patient_rows {
 public:
  patient_rows(const options& o, const plan& p, const std::vector<std::vector<double>>& rested)
      : o_(o), plan_(p), rested_(rested) {
    for (int l = 0; l < together; ++l) lane_.push_back(std::make_unique<small_cell>(*own_));
  }

  std::string of(int patient) {
    const model& m = *o_.on;
    must(pathway::make_cell(*own_, *drawn_, m.net, {o_.analysis.spread, o_.analysis.dose_spread},
                            o_.analysis.seed, static_cast<std::uint64_t>(patient)));
    std::string text;
    long row = patient * plan_.rows();
    for (std::size_t k = 0; k < plan_.presets.size(); ++k) {
      const int preset = plan_.presets[k];
      small_cell& begin = *lane_[0];
      begin_in(begin, o_.settings, preset);
      for (int i = 0; i < begin.nodes(); ++i) {
        if (begin.held(pathway::node_index(i))) continue;
        must(begin.set_level(pathway::node_index(i),
                             static_cast<float>(rested_[k][static_cast<std::size_t>(i)])));
      }
      static_cast<void>(begin.settle());  // the row without a drug tells whether it did
      for (std::size_t l = 1; l < together; ++l) *lane_[l] = begin;
      const small_cell* of[together];
      for (std::size_t l = 0; l < together; ++l) of[l] = lane_[l].get();
      std::vector<std::string> rows(plan_.order.size());
      for (std::size_t first = 0; first < plan_.order.size(); first += together) {
        const std::size_t many = std::min<std::size_t>(together, plan_.order.size() - first);
        double own_dose[together], own_with[together];
        for (std::size_t l = 0; l < many; ++l) {
          const treatment& t = plan_.treatments[plan_.order[first + l]];
          own_dose[l] = give(*lane_[l], t.drug, t.dose);
          own_with[l] = give(*lane_[l], t.with, t.with_dose);
        }
        must(first == 0 && k == 0 ? side_by_side_->load(of) : side_by_side_->put(of));
        const auto settled = side_by_side_->settle();
        for (std::size_t l = 0; l < many; ++l) {
          const std::size_t which = plan_.order[first + l];
          const treatment& t = plan_.treatments[which];
          give(*lane_[l], t.drug, own_dose[l]);  // back to what the settings say
          give(*lane_[l], t.with, own_with[l]);
          std::string& line = rows[which];
          line = fmt::format(
              "{},{},{},{},{:.9g},{},{:.9g},{}", row + static_cast<long>(which), patient,
              preset < 0 ? "" : m.preset(preset), t.drug < 0 ? "" : m.drug(t.drug), t.dose,
              t.with < 0 ? "" : m.drug(t.with), t.with_dose, settled.of[l].converged ? 1 : 0);
          for (const int i : plan_.nodes) {
            line += fmt::format(",{:.9g}",
                                side_by_side_->node(static_cast<int>(l), pathway::node_index(i)));
          }
          line += '\n';
        }
      }
      for (const std::string& line : rows) text += line;
      row += static_cast<long>(rows.size());
    }
    return text;
  }

 private:
  /// Answers the dose before; drug -1 is none.
  static double give(small_cell& c, int drug, double dose) {
    if (drug < 0) return 0;
    const double before = c.dose(pathway::drug_index(drug));
    must(c.set_dose(pathway::drug_index(drug), static_cast<float>(dose)));
    return before;
  }

  const options& o_;
  const plan& plan_;
  const std::vector<std::vector<double>>& rested_;
  std::unique_ptr<small_equations> own_ = std::make_unique<small_equations>();
  std::unique_ptr<network> drawn_ = std::make_unique<network>();
  std::vector<std::unique_ptr<small_cell>> lane_;
  std::unique_ptr<group> side_by_side_ = std::make_unique<group>();
};

/// The file of a shard: held by one process, and cut back to its last whole patient.
class shard_file {
 public:
  shard_file(const std::string& name, const std::string& head, long rows_of_patient)
      : name_(name), file_(::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
    if (file_ < 0) refuse("cannot write '{}': {}", name, std::strerror(errno));
    struct stat kind;
    if (::fstat(file_, &kind) != 0 || !S_ISREG(kind.st_mode)) {
      refuse("'{}' is no file that can be gone on with", name);
    }
    if (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
      refuse("'{}': another process is at work on it", name);
    }
    char piece[1 << 16];
    for (ssize_t got; (got = ::read(file_, piece, sizeof piece)) != 0;) {
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) refuse("cannot read '{}': {}", name, std::strerror(errno));
      count(piece, static_cast<std::size_t>(got), head, rows_of_patient);
    }
    const bool begun = size_ >= head.size();
    if (!same_)
      refuse("'{}' holds something else than this screen; another -o, or remove it", name);
    done_ = begun ? rows_ / rows_of_patient : 0;
    keep(begun ? whole_ : 0);
    if (!begun) add(head);
  }
  ~shard_file() { ::close(file_); }

  /// Patients that are in it.
  long done() const { return done_; }

  void add(std::string_view text) {
    if (write_all(file_, text)) return;
    refuse("cannot write '{}': {}; the same command goes on from here", name_,
           std::strerror(errno));
  }

 private:
  void count(const char* piece, std::size_t size, const std::string& head, long rows_of_patient) {
    for (std::size_t i = 0; i < size; ++i, ++size_) {
      if (size_ < head.size()) {
        same_ = same_ && piece[i] == head[size_];
        if (size_ + 1 == head.size()) whole_ = head.size();
      } else if (piece[i] == '\n' && ++rows_ % rows_of_patient == 0) {
        whole_ = size_ + 1;
      }
    }
  }

  void keep(std::size_t size) {
    if (::ftruncate(file_, static_cast<off_t>(size)) != 0 ||
        ::lseek(file_, static_cast<off_t>(size), SEEK_SET) < 0) {
      refuse("cannot write '{}': {}", name_, std::strerror(errno));
    }
  }

  std::string name_;
  int file_;
  std::size_t size_ = 0, whole_ = 0;
  long rows_ = 0, done_ = 0;
  bool same_ = true;
};

/// The levels at rest of the typical cell, in each preset.
std::vector<std::vector<double>> rest_of_typical(const options& o, const plan& p) {
  std::vector<std::vector<double>> rested;
  const auto c = std::make_unique<cell>(o.on->maths);
  for (const int preset : p.presets) {
    begin_in(*c, o.settings, preset);
    const rest r = come_to_rest(*c, *o.on);
    if (!r.reached) complain_of(r, " of the typical cell");
    rested.emplace_back(c->levels(), c->levels() + c->nodes());
  }
  return rested;
}

}  // namespace

int screen_cells(const options& o) {
  const analysis_options& a = o.analysis;
  const plan p = plan_of(o);
  const std::string head =
      head_of(o, p, fmt::format("{}/{}", a.shard, a.shards)) + columns_of(*o.on, p);
  shard_file file(o.file, head, p.rows());
  // Patients shard, shard + shards, ...
  const long mine = a.cells > a.shard ? (a.cells - a.shard - 1) / a.shards + 1 : 0;
  if (file.done() == mine) return fine;
  const std::vector<std::vector<double>> rested = rest_of_typical(o, p);
  constexpr long piece = 256;  // patients whose rows are kept until they are written
  progress_bar bar("patients");
  for (long first = file.done(); first < mine; first += piece) {
    const int many = static_cast<int>(std::min(piece, mine - first));
    std::vector<std::string> rows(static_cast<std::size_t>(many));
    const auto show = [&](int done) {
      bar.show(static_cast<int>(first) + done, static_cast<int>(mine));
    };
    on_all_cores(many, 1, show, [&] {
      return [&, own = std::make_unique<patient_rows>(o, p, rested)](int k) {
        rows[static_cast<std::size_t>(k)] =
            own->of(static_cast<int>((first + k) * a.shards + a.shard));
        return true;
      };
    });
    for (const std::string& r : rows) file.add(r);
  }
  return fine;
}

int merge(const options& o) {
  if (o.operands.empty()) refuse("merge: which files? lab merge SHARD... -o FILE");
  if (o.file.empty()) refuse("merge: -o FILE says where the rows go");
  check_target(o.file, o.force);
  struct shard {
    std::string name, line;
    std::ifstream text;
  };
  std::vector<std::unique_ptr<shard>> shards(o.operands.size());
  std::string head, columns;
  long patients = 0, rows = 0;
  for (const std::string& name : o.operands) {
    auto s = std::make_unique<shard>();
    s->name = name;
    s->text.open(name);
    if (!s->text) refuse("cannot read '{}'", name);
    std::getline(s->text, s->line);
    const std::size_t part = s->line.rfind("; shard "), of = s->line.rfind(" patients of ");
    std::size_t number = 0, all = 0;
    if (s->line.rfind("# lab screen", 0) != 0 || part == s->line.npos || of == s->line.npos ||
        std::sscanf(s->line.c_str() + part, "; shard %zu/%zu", &number, &all) != 2) {
      refuse("'{}' is no file of lab screen", name);
    }
    const std::string own = s->line.substr(0, part);
    if (head.empty()) head = own;
    if (own != head) refuse("'{}' is of another screen than '{}'", name, o.operands.front());
    const std::size_t count = s->line.rfind(' ', of - 1);
    std::sscanf(s->line.c_str() + count, " %ld patients of %ld", &patients, &rows);
    if (all != shards.size() || number >= all) {
      refuse("'{}' is one of {} shards; {} were given", name, all, shards.size());
    }
    if (shards[number]) refuse("'{}' and '{}' are the same shard", shards[number]->name, name);
    std::getline(s->text, columns);
    shards[number] = std::move(s);
  }
  new_file out(o.file);
  const auto put = [&](const std::string& text) {
    if (const int error = out.write(text); error != 0) out.give_up(error);
  };
  std::string waiting = head + "; shard 0/1\n" + columns + "\n";
  for (long patient = 0; patient < patients; ++patient) {
    shard& s = *shards[static_cast<std::size_t>(patient) % shards.size()];
    for (long r = 0; r < rows; ++r) {
      std::getline(s.text, s.line);
      if (s.text.eof() || s.text.fail() ||
          std::strtol(s.line.c_str(), nullptr, 10) != patient * rows + r) {
        out.drop();
        refuse("'{}' is not finished: row {} is missing; run its lab screen again", s.name,
               patient * rows + r);
      }
      waiting += s.line + '\n';
    }
    if (waiting.size() > 1 << 20) {
      put(waiting);
      waiting.clear();
    }
  }
  put(waiting);
  out.put_in_place();
  return fine;
}

}  // namespace lab
