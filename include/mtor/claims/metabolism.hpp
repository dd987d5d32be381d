// Claims of the review, section M: tumour metabolism.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_METABOLISM_HPP
#define MTOR_CLAIMS_METABOLISM_HPP

namespace mtor::claims {

/// Section M of the review: tumour metabolism.
inline constexpr char metabolism[] = R"claims(
# M: tumour metabolism
claim  M1 "The better the supply of amino acids and energy, the more mTORC1, lipid and protein synthesis."
run    c = amino_acids=0.2 energy=0.3
run    p = amino_acids=0.5 energy=0.6
run    q = amino_acids=0.9 energy=0.9
expect p.mTORC1 > c.mTORC1 [0.05]
expect p.lipid_synthesis > c.lipid_synthesis [0.05]
expect p.protein_synthesis > c.protein_synthesis [0.05]
expect q.mTORC1 > p.mTORC1 [0.05]
expect q.lipid_synthesis > p.lipid_synthesis [0.05]
expect q.protein_synthesis > p.protein_synthesis [0.05]

claim  M2 "Blocking mTOR lowers protein synthesis, lipid synthesis and proliferation." (19)
run    c =
run    p = sirolimus=10nM
run    q = AZD8055=250nM
expect c.protein_synthesis > p.protein_synthesis [0.05]
expect c.lipid_synthesis > p.lipid_synthesis [0.05]
expect c.proliferation > p.proliferation [0.05]
expect c.protein_synthesis > q.protein_synthesis [0.05]
expect c.lipid_synthesis > q.lipid_synthesis [0.05]
expect c.proliferation > q.proliferation [0.05]
note   "summary"

claim  M3 "In breast cancer PI3K, mTORC1 and SREBP make new lipid, which division needs." (20)
run    c = breast
run    p = breast pictilisib=300nM
run    q = breast sirolimus=10nM
run    r = breast SREBF1.max=0
expect c.SREBF1 > p.SREBF1 [0.05]
expect c.lipid_synthesis > p.lipid_synthesis [0.05]
expect c.proliferation > p.proliferation [0.05]
expect c.SREBF1 > q.SREBF1 [0.05]
expect c.lipid_synthesis > q.lipid_synthesis [0.05]
expect c.proliferation > q.proliferation [0.05]
expect c.lipid_synthesis > r.lipid_synthesis [0.05]
expect c.proliferation > r.proliferation [0.05]

claim  M4 "In bladder cancer less PKM2 means less AKT, mTORC1 and SREBP-1." (21)
run    c = bladder
run    p = bladder PKM2=0.05
expect c.AKT > p.AKT [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.SREBF1 > p.SREBF1 [0.05]

claim  M5 "With less PKM2 FASN, fatty acids and growth fall; holding FASN up rescues the lipid and part of the growth." (21)
run    c = bladder
run    p = bladder PKM2=0.05
run    q = bladder PKM2=0.05 FASN.hold=@c
expect c.FASN > p.FASN [0.05]
expect c.lipid_synthesis > p.lipid_synthesis [0.05]
expect c.tumour_growth > p.tumour_growth [0.03]
expect q.lipid_synthesis > p.lipid_synthesis [0.05]
expect q.tumour_growth > p.tumour_growth [0.02]
note   "rescue is partial: PKM2 also acts through translation; 0.03: tumour_growth ends a long chain; 0.02: lipid is only one of four arms that division needs"

claim  M6 "Amplified TFE raises RagD, Rag and mTORC1." (22)
run    c =
run    p = TFE_amplified=1
expect p.RRAGD > c.RRAGD [0.05]
expect p.RAG > c.RAG [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]

claim  M7 "Normal cells use TFE to take up food when amino acids are short; in tumours TFE stays high and drives growth." (22)
run    c =
run    p = TFE_amplified=1
run    q = amino_acids=0.2
expect p.nutrient_uptake > c.nutrient_uptake [0.05]
expect p.proliferation > c.proliferation [0.05]
expect p.TFE > c.TFE [0.05]
expect q.TFE > c.TFE [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]

claim  M8 "Mutant RAS raises ERK, switches TSC off, and raises mTORC1 and nutrient uptake (the caption ties this to 'TEF', an error)." (Fig2.2)
run    c =
run    p = RAS_mutant=1
expect p.ERK > c.ERK [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]
expect p.nutrient_uptake > c.nutrient_uptake [0.05]
expect c.TSC > p.TSC [0.05]

claim  M9 "In liver cancer mTORC2 raises sphingolipids and cardiolipin." (23)
run    c = hepatocellular
run    p = hepatocellular rictor_loss
run    q = hepatocellular PTEN_loss
expect c.sphingolipids > p.sphingolipids [0.05]
expect c.cardiolipin > p.cardiolipin [0.05]
expect q.sphingolipids > c.sphingolipids [0.05]
expect q.cardiolipin > c.cardiolipin [0.05]

claim  M10 "Cells need these lipids for membranes, so without rictor they divide less." (23, 24)
run    c = hepatocellular
run    p = hepatocellular rictor_loss
expect c.proliferation > p.proliferation [0.05]

claim  M11 "Cardiolipin keeps mitochondria working." (24)
run    c = hepatocellular
run    p = hepatocellular rictor_loss
expect c.mitochondria > p.mitochondria [0.05]

claim  M12 "So mTORC2 helps liver cancer to divide and grow." (23)
run    c = hepatocellular
run    p = hepatocellular rictor_loss
expect c.proliferation > p.proliferation [0.05]
expect c.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  M13 "Less breakdown of branched-chain amino acids: more of them, more mTORC1, more growth." (25)
run    c = hepatocellular
run    p = hepatocellular BCAA_catabolism=0.1
expect p.BCAA > c.BCAA [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]
expect p.tumour_growth > c.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

card   M14 "The enzymes that break down branched-chain amino acids go with slower growth (a correlation in patients)." (25)
run    c = hepatocellular BCAA_catabolism=0.1
run    p = hepatocellular BCAA_catabolism=0.9
expect c.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  M15 "In gastric cancer adenosine feeds AKT and mTORC1 through the A2a receptor; ligand and receptor are both needed." (26)
run    c = gastric A2AR_expression=0.2
run    p = gastric
run    q = gastric adenosine=0
expect p.AKT > c.AKT [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]
expect p.tumour_growth > c.tumour_growth [0.03]
expect p.AKT > q.AKT [0.05]
expect p.mTORC1 > q.mTORC1 [0.05]
expect p.tumour_growth > q.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

card   M16 "The more A2a receptor, the later the stage (a correlation in patients)." (26)
run    c = gastric A2AR_expression=0.2
run    p = gastric A2AR_expression=0.5
run    q = gastric A2AR_expression=0.9
expect q.tumour_growth > p.tumour_growth [0]
expect p.tumour_growth > c.tumour_growth [0]

claim  M17 "Free fatty acids activate the oestrogen receptor and mTORC1; breast-cancer cells divide and invade more." (27)
run    c = breast
run    p = breast free_fatty_acids=0.8
expect p.ESR1 > c.ESR1 [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]
expect p.proliferation > c.proliferation [0.05]
expect p.invasion > c.invasion [0.05]

claim  M18 "Fatty acids reach mTORC1 through PI3K: with a PI3K inhibitor their effect is gone." (Fig2.6)
run    c = breast
run    a = breast pictilisib=300nM
run    b = breast pictilisib=300nM free_fatty_acids=0.8
run    p = breast free_fatty_acids=0.8
expect p.mTORC1 > c.mTORC1 [0.05]
expect b.mTORC1 = a.mTORC1 [0.05]

claim  M19 "So mTOR inhibitors and drugs against tumour metabolism may be combined: without FASN rapamycin does more."
run    c = sirolimus=10nM
run    p = sirolimus=10nM FASN.max=0.1
expect c.tumour_growth > p.tumour_growth [0.03]
note   "summary; 0.03: tumour_growth ends a long chain"
)claims";

}  // namespace mtor::claims

#endif
