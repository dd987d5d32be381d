// Claims of the review, section R: drug resistance.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_RESISTANCE_HPP
#define MTOR_CLAIMS_RESISTANCE_HPP

namespace mtor::claims {

/// Section R of the review: drug resistance.
inline constexpr char resistance[] = R"claims(
# R: drug resistance
card   R1 "Tumours under targeted drugs become resistant (a statement from the clinic)." (35)

claim  R2 "UCP2 lowers reactive oxygen, so chemotherapy kills less." (36)
run    a = pancreas carboplatin=300000nM UCP2.hold=0.2
run    b = pancreas carboplatin=300000nM
expect a.ROS > b.ROS [0.05]
expect a.apoptosis > b.apoptosis [0.05]
expect b.tumour_growth > a.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  R3 "Blocking UCP2 with genipin raises reactive oxygen, which activates AKT and mTOR; with reactive oxygen held at its old level AKT does not rise." (36)
run    c = pancreas
run    p = pancreas genipin=500000nM
run    q = pancreas genipin=500000nM ROS.hold=@c
expect p.ROS > c.ROS [0.05]
expect p.AKT > c.AKT [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]
expect q.AKT = c.AKT [0.05]

claim  R4 "Genipin and everolimus together slow the tumour more than expected from each." (36)
run    c = pancreas
run    a = pancreas genipin=500000nM
run    b = pancreas everolimus=30nM
run    p = pancreas genipin=500000nM everolimus=30nM
expect a.tumour_growth > p.tumour_growth [0.03]
expect b.tumour_growth > p.tumour_growth [0.03]
expect a.tumour_growth * b.tumour_growth / c.tumour_growth > p.tumour_growth [0.02]
note   "0.03: tumour_growth ends a long chain; 0.02: what exceeds the Bliss product of the two single effects"

claim  R5 "Genipin with everolimus raises autophagy (which protects, says the paper itself)." (36)
run    c = pancreas genipin=500000nM
run    p = pancreas genipin=500000nM everolimus=30nM
expect p.autophagy > c.autophagy [0.05]

claim  R6 "AKT and mTOR switch GLI1 on without its ligand; rapamycin lowers it." (37)
run    c = gastric hedgehog=0
run    p = gastric hedgehog=0 PTEN_loss
run    q = gastric hedgehog=0 PTEN_loss sirolimus=10nM
expect p.GLI1 > c.GLI1 [0.05]
expect p.GLI1 > q.GLI1 [0.05]

card   R7 "GLI1 goes with invasion and bad outcome (a correlation in patients)." (37)
run    c = hedgehog=0
run    p = hedgehog=1
expect p.GLI1 > c.GLI1 [0.05]
expect p.invasion > c.invasion [0.05]

claim  R8 "The WEE1 inhibitor kills lung-cancer cells with broken DNA." (38, 39)
run    c = small_cell_lung
run    p = small_cell_lung adavosertib=1000nM
expect p.apoptosis > c.apoptosis [0.05]
expect c.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  R9 "With AXL the tumour grows in spite of the WEE1 inhibitor." (40)
run    c = small_cell_lung adavosertib=1000nM
run    p = small_cell_lung adavosertib=1000nM AXL=0.8
expect p.tumour_growth > c.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  R10 "AXL raises ERK and CHK1 directly and through mTOR: everolimus lowers them in part, a MEK inhibitor more." (40)
run    c = small_cell_lung adavosertib=1000nM
run    p = small_cell_lung adavosertib=1000nM AXL=0.8
run    q = small_cell_lung adavosertib=1000nM AXL=0.8 everolimus=30nM
run    r = small_cell_lung adavosertib=1000nM AXL=0.8 mirdametinib=10nM
expect p.ERK > c.ERK [0.05]
expect p.CHEK1 > c.CHEK1 [0.05]
expect p.ERK > q.ERK [0.05]
expect p.CHEK1 > q.CHEK1 [0.05]
expect q.ERK > r.ERK [0.05]
expect q.CHEK1 > r.CHEK1 [0.05]

claim  R11 "CHK1 repairs the DNA, so fewer cells die." (40)
run    c = small_cell_lung adavosertib=1000nM
run    p = small_cell_lung adavosertib=1000nM AXL=0.8
expect p.DNA_repair > c.DNA_repair [0.05]
expect c.apoptosis > p.apoptosis [0.05]

claim  R12 "TM4SF1 raises AKT, ERK and mTORC1, and chemotherapy kills less." (41)
run    c = lung TM4SF1=0 carboplatin=300000nM
run    p = lung TM4SF1=0.8 carboplatin=300000nM
expect p.AKT > c.AKT [0.05]
expect p.ERK > c.ERK [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]
expect c.apoptosis > p.apoptosis [0.05]

card   R13 "VEGF-receptor inhibitors treat kidney cancer until it becomes resistant." (42)

claim  R14 "A low dose of a VEGF-receptor inhibitor makes the tumour secrete IL-6." (43)
run    c = renal
run    p = renal sunitinib=10nM
expect p.IL6 > c.IL6 [0.05]

claim  R15 "IL-6 activates AKT and mTORC1." (43)
run    c = renal
run    p = renal IL6.hold=0.8
expect p.AKT > c.AKT [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]

claim  R16 "With a blocker of the IL-6 receptor the VEGF-receptor inhibitor works better on growth and vessels." (43)
run    c = renal sunitinib=10nM
run    p = renal sunitinib=10nM tocilizumab=20nM
expect c.AKT > p.AKT [0.05]
expect c.tumour_growth > p.tumour_growth [0.03]
expect c.angiogenesis > p.angiogenesis [0.05]
note   "0.03: tumour_growth ends a long chain"

claim  R17 "BRAF-mutant tumours with an active PI3K pathway grow on under a BRAF inhibitor (a correlation)." (44)
run    c = melanoma vemurafenib=500nM
run    p = melanoma vemurafenib=500nM PTEN_loss
expect p.tumour_growth > c.tumour_growth [0.03]
note   "correlation; 0.03: tumour_growth ends a long chain"

claim  R18 "A BRAF inhibitor makes cells secrete signals that help others to invade." (45)
run    c = melanoma
run    p = melanoma vemurafenib=500nM
expect p.secretome > c.secretome [0.05]
expect p.invasion > c.invasion [0.05]
note   "autocrine stand-in for a paracrine signal"

claim  R19 "Under the BRAF inhibitor ERK and FRA1 fall and AKT rises." (45)
run    c = melanoma
run    p = melanoma vemurafenib=500nM
expect c.ERK > p.ERK [0.05]
expect c.FOSL1 > p.FOSL1 [0.05]
expect p.AKT > c.AKT [0.05]

claim  R20 "Blocking BRAF and PI3K/mTOR together does more than either." (45)
run    c = melanoma vemurafenib=500nM
run    a = melanoma gedatolisib=100nM
run    p = melanoma vemurafenib=500nM gedatolisib=100nM
expect c.AKT > p.AKT [0.05]
expect c.tumour_growth > p.tumour_growth [0.03]
expect a.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

definition R21 "So active mTOR may be a way of resistance, and combinations a way out."
note   "R4, R16, R20"
)claims";

}  // namespace mtor::claims

#endif
