// The lessons on the network read at run time: each is complete, what its note relies on holds, and
// no answer lies where the last digits of a number type decide it.
#include <cmath>

#include "../support/biology.hpp"
#include "mtor/lessons.hpp"

using namespace biology;

TEST_CASE("every lesson asks, answers itself by its runs, and its expectations hold") {
  const read_claims all(whole(), mtor::lessons);
  REQUIRE_MESSAGE(all.error.ok(), message(all.error));
  CHECK(all->count.claims == 14);
  const auto played = std::make_unique<stage>(whole(), *all);
  for (int c = 0; c < all->count.claims; ++c) {
    const pathway::claim_data& lesson = all->claims[c];
    const std::string id = words(*all, lesson.id), why = played->why_not(c);
    CHECK_MESSAGE(lesson.kind == pathway::claim_kind::lesson, id);
    CHECK_MESSAGE((lesson.sentence.size > 5 && lesson.say.size > 20 && lesson.note.size > 20), id);
    CHECK_MESSAGE((lesson.questions >= 3 && lesson.expectations >= 3), id);
    CHECK_MESSAGE(lesson.runs <= 12, id);  // what the page can play
    CHECK_MESSAGE(why.empty(), id, ":", why);
    for (int i = lesson.first_question; i < lesson.first_question + lesson.questions; ++i) {
      const pathway::question& q = all->questions[i];
      CHECK_MESSAGE(q.sentence.size > 5, id);
      const double difference =
          played->level(q.run, q.node) - played->level(q.other_run, q.other_node);
      // Within 0.05 counts as the same. Nearest: without rictor mTORC1 is lower by 0.0493.
      CHECK_MESSAGE(std::fabs(std::fabs(difference) - 0.05) > 0.0005, id, " ",
                    words(*all, q.sentence), " ", difference);
    }
  }
}

TEST_CASE("a lesson whose expectation does not hold is told") {
  const read_claims all(whole(),
                        "lesson x \"x\"\nrun c =\nrun p = everolimus=30nM\n"
                        "ask p.S6K1 c.S6K1 \"?\"\nexpect p.S6K1 > c.S6K1 [0.05]\n");
  REQUIRE_MESSAGE(all.error.ok(), message(all.error));
  CHECK_FALSE(std::make_unique<stage>(whole(), *all)->why_not(0).empty());
}
