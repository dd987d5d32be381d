// Claims of the review, section A: autophagy and apoptosis.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_AUTOPHAGY_APOPTOSIS_HPP
#define MTOR_CLAIMS_AUTOPHAGY_APOPTOSIS_HPP

namespace mtor::claims {

/// Section A of the review: autophagy and apoptosis.
inline constexpr char autophagy_apoptosis[] = R"claims(
# A: autophagy and apoptosis
claim  A1 "Autophagy keeps the genome stable: without it instability rises." (46)
run    c =
run    p = ULK1.max=0
expect p.genome_instability > c.genome_instability [0.05]

claim  A2 "Autophagy also feeds: without it a starved cell has fewer amino acids and less mTORC1." (47, 48)
run    c = amino_acids=0.1
run    p = amino_acids=0.1 ULK1.max=0
expect c.amino_acids_inside > p.amino_acids_inside [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]

claim  A3 "Tumours grow without limit partly because their cells do not die."
run    c =
run    p = CASP3.max=0
expect p.tumour_growth > c.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  A4 "In prostate cancer mTOR keeps GSK-3 low." (49)
run    c = prostate
run    p = prostate AZD8055=250nM
expect p.GSK3B > c.GSK3B [0.05]

claim  A5 "Without GSK-3 there is less active caspase-3." (49)
run    c = prostate AZD8055=250nM
run    p = prostate AZD8055=250nM GSK3B.max=0
expect c.CASP3 > p.CASP3 [0.05]

claim  A6 "Without GSK-3 there is also less reactive oxygen and less death (the review's order)." (49)
run    c = prostate AZD8055=250nM
run    p = prostate AZD8055=250nM GSK3B.max=0
expect c.ROS > p.ROS [0.05]
expect c.apoptosis > p.apoptosis [0.05]

claim  A7 "mTORC2 keeps CIP2A off PP2A, so PP2A works." (50)
run    c =
run    p = rictor_loss
expect p.CIP2A_PP2A > c.CIP2A_PP2A [0.05]
expect c.PP2A > p.PP2A [0.05]

claim  A8 "PP2A marks MYC for degradation: without rictor MYC rises." (50)
run    c =
run    p = rictor_loss
expect p.MYC > c.MYC [0.05]

claim  A9 "MYC raises miR-9-3p, which lowers E2F1." (50)
run    c = MYC_to_E2F1
run    p = MYC_to_E2F1 rictor_loss
expect p.MIR9 > c.MIR9 [0.05]
expect c.E2F1 > p.E2F1 [0.05]

claim  A10 "So this chain from mTORC2 to E2F1 protects from death; taking miR-9-3p away rescues." (50)
run    c = MYC_to_E2F1
run    p = MYC_to_E2F1 rictor_loss
run    q = MYC_to_E2F1 rictor_loss MIR9.hold=0
expect p.apoptosis > c.apoptosis [0.05]
expect p.apoptosis > q.apoptosis [0.05]

claim  A11 "Without the RNA CASC9 AKT, mTORC1, p62 and BCL-2 fall and BAX rises." (51)
run    c = oral
run    p = oral CASC9=0.02
expect c.AKT > p.AKT [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.SQSTM1 > p.SQSTM1 [0.05]
expect c.BCL2 > p.BCL2 [0.05]
expect p.BAX > c.BAX [0.05]

claim  A12 "Without CASC9 autophagy and death rise and the mouth tumour grows less." (51)
run    c = oral
run    p = oral CASC9=0.02
expect p.autophagy > c.autophagy [0.05]
expect p.apoptosis > c.apoptosis [0.05]
expect c.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

definition A13 "mTOR helps tumours through autophagy and apoptosis (summary)."
note   "A1-A12"
)claims";

}  // namespace mtor::claims

#endif
