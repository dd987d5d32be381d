// Claims of the review, section Z: conclusion.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_CONCLUSION_HPP
#define MTOR_CLAIMS_CONCLUSION_HPP

namespace mtor::claims {

/// Section Z of the review: conclusion.
inline constexpr char conclusion[] = R"claims(
# Z: conclusion
definition Z1 "mTOR is tied to growth, metabolism, death, autophagy and immunity (summary)." (47, 81)

claim  Z2 "mTOR inhibitors stop division but hardly kill; cutting several arms kills."
run    c =
run    p = everolimus=30nM
run    q = gedatolisib=100nM mirdametinib=10nM
expect c.proliferation > p.proliferation [0.05]
expect p.apoptosis = c.apoptosis [0.05]
expect q.apoptosis > c.apoptosis [0.05]

claim  Z3 "Blocking one arm can wake another: each of five drugs raises something."
run    c =
run    d = renal
run    e = melanoma
run    f = hepatocellular
run    g = pancreas
run    p = everolimus=30nM
run    q = renal sunitinib=10nM
run    r = melanoma vemurafenib=500nM
run    s = hepatocellular enzalutamide=3000nM
run    t = pancreas genipin=500000nM
expect p.AKT > c.AKT [0.05]
expect q.IL6 > d.IL6 [0.05]
expect r.secretome > e.secretome [0.05]
expect s.AKT > f.AKT [0.05]
expect t.AKT > g.AKT [0.05]
note   "summary"

card   Z4 "Side effects matter: a rapalog in the body weakens T cells."
run    c =
run    p = systemic everolimus=30nM
expect c.CD8_effector > p.CD8_effector [0.05]
expect c.conventional_Tcell > p.conventional_Tcell [0.05]

definition Z5 "Selective new inhibitors are needed."
)claims";

}  // namespace mtor::claims

#endif
