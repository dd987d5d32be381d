// Claims of the review, section T: TSC mutations.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_TSC_HPP
#define MTOR_CLAIMS_TSC_HPP

namespace mtor::claims {

/// Section T of the review: TSC mutations.
inline constexpr char tsc[] = R"claims(
# T: TSC mutations
claim  T1 "TSC acts through Rheb: without Rheb losing TSC does nothing."
run    c = TSC_loss
run    p = TSC_loss RHEB.max=0
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.S6K1 > p.S6K1 [0.05]

claim  T2 "Everolimus shrinks a tumour without TSC2." (65)
run    c = TSC_loss
run    p = TSC_loss everolimus=30nM
expect c.S6K1 > p.S6K1 [0.05]
expect c.tumour_growth > p.tumour_growth [0.03]
expect c.invasion > p.invasion [0.05]
note   "0.03: tumour_growth ends a long chain"

claim  T3 "Tumours without TSC are unusually sensitive to everolimus." (66, 67, 68, 69)
run    c =
run    a = TSC_loss
run    b = TSC_loss everolimus=30nM
run    d = everolimus=30nM
expect a.tumour_growth - b.tumour_growth > c.tumour_growth - d.tumour_growth [0.03]
note   "0.03: difference of differences"

card   T4 "In kidney cancer a TSC mutation goes with a better response to rapalogs (patients)." (70)

card   T5 "In liver cancer a TSC mutation goes with a better response to rapalogs too (patients)." (71)
run    c = hepatocellular
run    a = hepatocellular TSC_loss
run    b = hepatocellular TSC_loss everolimus=30nM
run    d = hepatocellular everolimus=30nM
expect a.tumour_growth - b.tumour_growth > c.tumour_growth - d.tumour_growth [0]

card   T6 "In endometrial cancer a TSC2 mutation goes with longer control by rapalogs (patients)." (72)

claim  T7 "The reason is mTORC1: without TSC everolimus takes more growth away than without PTEN, where AKT stays high."
run    c = PTEN_loss
run    a = TSC_loss
run    b = TSC_loss everolimus=30nM
run    d = PTEN_loss everolimus=30nM
expect a.tumour_growth - b.tumour_growth > c.tumour_growth - d.tumour_growth [0.03]
expect d.AKT > b.AKT [0.05]
note   "AKT after everolimus is higher with PTEN loss; the rise itself is larger in TSC loss, where the brake was fully on; 0.03: difference of differences"
)claims";

}  // namespace mtor::claims

#endif
