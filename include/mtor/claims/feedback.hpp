// Claims of the review, section F: feedback loops.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_FEEDBACK_HPP
#define MTOR_CLAIMS_FEEDBACK_HPP

namespace mtor::claims {

/// Section F of the review: feedback loops.
inline constexpr char feedback[] = R"claims(
# F: feedback loops
definition F1 "The pathway has negative and positive feedback." (73)

claim  F2 "Active mTORC1 switches S6K1 on." (73)
run    c =
run    p = TSC_loss
expect p.S6K1 > c.S6K1 [0.05]

claim  F3 "S6K1 shuts IRS1, so PI3K falls." (73)
run    c =
run    p = TSC_loss
run    q = S6K1.hold=1
expect c.IRS1 > p.IRS1 [0.05]
expect c.PI3K > p.PI3K [0.05]
expect c.IRS1 > q.IRS1 [0.05]
expect c.PI3K > q.PI3K [0.05]

claim  F4 "When S6K1 shuts IRS1, PIP3 and AKT fall as well." (73)
run    c =
run    p = TSC_loss
run    q = S6K1.hold=1
expect c.PIP3 > p.PIP3 [0.05]
expect c.AKT > p.AKT [0.05]
expect c.PIP3 > q.PIP3 [0.05]
expect c.AKT > q.AKT [0.05]

claim  F5 "AKT activates IKK and NF-kappaB." (73)
run    c =
run    p = PTEN_loss
expect p.IKK > c.IKK [0.05]
expect p.NFKB > c.NFKB [0.05]

claim  F6 "NF-kappaB lowers PTEN and so keeps AKT on." (73)
run    c =
run    p = NFKB.max=0
expect p.PTEN > c.PTEN [0.05]
expect c.PIP3 > p.PIP3 [0.05]
expect c.AKT > p.AKT [0.05]

claim  F7 "Everolimus takes S6K1 off IRS1, so AKT rises; with IRS1 held it does not." (73)
run    c =
run    p = everolimus=30nM
run    q = everolimus=30nM IRS1.hold=@c
expect c.S6K1 > p.S6K1 [0.05]
expect p.IRS1 > c.IRS1 [0.05]
expect p.AKT_T308 > c.AKT_T308 [0.05]
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect p.AKT > c.AKT [0.05]
expect p.AKT > q.AKT [0.05]

claim  F8 "A drug that also blocks PI3K prevents this rise." (review)
run    c =
run    p = gedatolisib=100nM
run    q = everolimus=30nM
expect c.AKT > p.AKT [0.05]
expect q.AKT > c.AKT [0.05]

claim  F9 "The rise of AKT protects tumour cells: without it everolimus would kill more." (73)
run    c =
run    p = everolimus=30nM
run    q = everolimus=30nM AKT.hold=@c
expect q.apoptosis > p.apoptosis [0.05]
expect p.tumour_growth > q.tumour_growth [0.03]
note   "summary; 0.03: tumour_growth ends a long chain"
)claims";

}  // namespace mtor::claims

#endif
