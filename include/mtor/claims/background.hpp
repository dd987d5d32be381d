// Claims of the review, section B: what mTOR is and what feeds it.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_BACKGROUND_HPP
#define MTOR_CLAIMS_BACKGROUND_HPP

namespace mtor::claims {

/// Section B of the review: what mTOR is and what feeds it.
inline constexpr char background[] = R"claims(
# B: what mTOR is and what feeds it
claim  B1 "mTORC1 is mTOR with raptor: without raptor mTORC1 is gone, and mTORC2 stays." (1)
run    c =
run    p = raptor_loss
expect 0.05 > p.mTORC1 [0]
expect c.S6K1 > p.S6K1 [0.05]
expect c.mTORC2 - p.mTORC2 = 0 [0.15]
note   "definition shown by a knock-out; 'kept' allows 0.15 because lost S6K1 feedback raises mTORC2"

claim  B2 "mTORC2 is mTOR with rictor and SIN1: without either of them mTORC2 is gone, and mTORC1 still assembles." (1)
run    c =
run    p = rictor_loss
run    q = MAPKAP1=0
expect 0.05 > p.mTORC2 [0]
expect 0.05 > q.mTORC2 [0]
expect c.AKT_S473 > p.AKT_S473 [0.05]
expect c.AKT_S473 > q.AKT_S473 [0.05]
expect p.mTORC1_pool = c.mTORC1_pool [0.05]

claim  B3 "mTORC1 needs growth factor, amino acids and energy at once; plenty of two cannot replace the third." (1)
run    c =
run    p = growth_factor=0.1
run    q = amino_acids=0.05
run    r = energy=0.2
run    s = growth_factor=1 amino_acids=0.05 energy=1
run    t = growth_factor=0.05 amino_acids=1 energy=1
run    u = growth_factor=1 amino_acids=1 energy=0.1
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.protein_synthesis > p.protein_synthesis [0.05]
expect c.mTORC1 > q.mTORC1 [0.05]
expect c.protein_synthesis > q.protein_synthesis [0.05]
expect c.mTORC1 > r.mTORC1 [0.05]
expect c.protein_synthesis > r.protein_synthesis [0.05]
expect c.mTORC1 > s.mTORC1 [0.05]
expect c.mTORC1 > t.mTORC1 [0.05]
expect c.mTORC1 > u.mTORC1 [0.05]

claim  B4 "In hunger the cell digests itself: amino-acid shortage raises autophagy and lowers protein synthesis." (1)
run    c =
run    p = amino_acids=0.05
expect p.autophagy > c.autophagy [0.05]
expect c.SQSTM1 > p.SQSTM1 [0.05]
expect c.protein_synthesis > p.protein_synthesis [0.05]

claim  B5 "mTORC1 mainly serves growth and metabolism, mTORC2 mainly survival: losing raptor costs more protein and lipid, losing rictor costs more AKT and more cells." (1)
run    p = raptor_loss
run    q = rictor_loss
expect q.protein_synthesis > p.protein_synthesis [0.05]
expect q.lipid_synthesis > p.lipid_synthesis [0.05]
expect q.apoptosis > p.apoptosis [0.05]
expect p.AKT > q.AKT [0.05]

claim  B6 "PI3K and AKT drive mTORC1: a PI3K inhibitor lowers AKT, mTORC1 and S6K1." (2)
run    c =
run    p = pictilisib=300nM
expect c.AKT > p.AKT [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.S6K1 > p.S6K1 [0.05]

claim  B7 "TSC holds Rheb and mTORC1 back: without TSC both rise." (2)
run    c =
run    p = TSC_loss
expect p.RHEB > c.RHEB [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]
expect p.S6K1 > c.S6K1 [0.05]

claim  B8 "LKB1 and AMPK report low energy to mTORC1: without LKB1 mTORC1 hardly notices the shortage." (2)
run    c =
run    a = LKB1_loss
run    b = LKB1_loss energy=0.2
run    p = energy=0.2
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.mTORC1 - p.mTORC1 > a.mTORC1 - b.mTORC1 [0.03]
note   "0.03: difference of differences"

claim  B9 "The Rag GTPases report amino acids: without amino acids Rag and mTORC1 fall." (2)
run    c =
run    p = amino_acids=0.05
expect c.RAG > p.RAG [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]

claim  B10 "mTOR steers translation and transcription: an ATP-site inhibitor lowers protein synthesis, SREBP-1 and HIF-1alpha and raises autophagy and apoptosis." (3)
run    c = oxygen=0.3
run    p = oxygen=0.3 AZD8055=250nM
expect c.protein_synthesis > p.protein_synthesis [0.05]
expect c.SREBF1 > p.SREBF1 [0.05]
expect c.HIF1A > p.HIF1A [0.05]
expect p.autophagy > c.autophagy [0.05]
expect p.apoptosis > c.apoptosis [0.05]

card   B11 "mTOR is linked to insulin resistance: over-active mTORC1 wears IRS1 down. Arthritis and osteoporosis are not simulated." (4, 5)
run    c =
run    p = TSC_loss
expect c.IRS1 > p.IRS1 [0.05]
note   "insulin resistance as S6K1 -| IRS1"

claim  B12 "Tumour mutations over-activate the pathway: PTEN loss, PI3K or RAS mutation raise AKT and mTORC1, TSC loss raises mTORC1." (6, 7)
run    c =
run    p = PTEN_loss
run    q = PI3K_mutant
run    r = RAS_mutant=1
run    s = TSC_loss
expect p.AKT > c.AKT [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]
expect q.AKT > c.AKT [0.05]
expect q.mTORC1 > c.mTORC1 [0.05]
expect r.AKT > c.AKT [0.05]
expect r.mTORC1 > c.mTORC1 [0.05]
expect s.mTORC1 > c.mTORC1 [0.05]
note   "summary"

card   B13 "mTOR inhibitors are used against transplant rejection: a rapalog in the body calms T cells."
run    c =
run    p = systemic everolimus=30nM
expect c.conventional_Tcell > p.conventional_Tcell [0.05]
expect c.CD8_effector > p.CD8_effector [0.05]
)claims";

}  // namespace mtor::claims

#endif
