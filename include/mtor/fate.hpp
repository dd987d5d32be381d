// Pathway text: apoptosis, GSK-3, reactive oxygen, PP2A and E2F1, CASC9.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_FATE_HPP
#define MTOR_FATE_HPP

namespace mtor {

/// The text of the module fate.
inline constexpr char fate[] = R"pathway(
# Apoptosis, GSK-3, reactive oxygen, PP2A and E2F1, CASC9. Needs core, growth and metabolism.
module  fate "apoptosis, GSK-3, reactive oxygen, PP2A and E2F1, CASC9"
default tau=240 n=1 EC50=0.5 w=1
input   CASC9 = 0.02          "level of the long RNA CASC9"
input   UCP2_expression = 0.75 "UCP2 level"
input   UCP2_inhibitor = 0    "blocks UCP2"
node    UCP2 tau=60           "UCP2 function"
node    ROS tau=30            "reactive oxygen species"
node    GSK3B tau=20          "GSK-3 activity"
node    CASP3 tau=120         "cleaved caspase-3"
node    CIP2A_PP2A tau=30     "CIP2A bound to PP2A"
node    PP2A tau=30           "PP2A activity on MYC"
node    MYC tau=60            "c-Myc"
node    MIR9 tau=180          "miR-9-3p"
node    E2F1 tau=240          "E2F1"
node    BCL2 tau=240          "BCL-2, protects from death"
node    BAX tau=240           "BAX, opens mitochondria"
node    HSPA1A tau=240        "HSP70"
node    HSPB1 tau=240         "HSP27"

UCP2_expression & !UCP2_inhibitor => UCP2 (36, Dando2017) "UCP2 works unless a drug such as genipin blocks it."
!UCP2 => ROS [n=2 EC50=0.4] (36, Dando2017) "UCP2 lowers reactive oxygen in mitochondria."
GSK3B & CASP3 => ROS [w=0.2 EC50=0.3] (49) "In the review's order GSK-3 and caspase-3 raise reactive oxygen."
ROS => PI3K_recruited [w=0.3 n=2 EC50=0.4] (36, Dando2017) "Reactive oxygen activates AKT and mTOR."
CASC9 => PI3K_recruited [n=2 EC50=0.4] (51, YangY2019_CASC9) "CASC9 feeds AKT and mTOR (one paper)."
!AKT & !mTORC1 => GSK3B [w=0.7] (49, textbook) "AKT and S6K1 phosphorylate GSK-3 and switch it off."
!mTORC1 => GSK3B [w=0.2 n=2 EC50=0.4] (49) "In prostate cancer mTOR lowers GSK-3."
protein_synthesis & !GSK3B => CCND1 [w=0.8] (80, Diehl1998) "GSK-3 marks cyclin D1 for degradation."
GSK3B => CASP3 [w=0.3 n=2 EC50=0.4] (49) "GSK-3 feeds caspase-3."
BAX & !BCL2 => CASP3 [w=0.8] (textbook, 51) "BAX opens mitochondria unless BCL-2 holds them shut."
AKT => BCL2 [w=0.5] (51, YangY2019_CASC9) "AKT raises BCL-2."
NFKB => BCL2 [w=0.5] (textbook) "NF-kappaB raises BCL-2."
ERK => BCL2 (76, textbook) "ERK tilts the BCL-2 family towards survival (less BIM, more MCL-1)."
!AKT & !TP53_loss => BAX [w=0.7] (51, textbook) "AKT restrains BAX, and p53 makes it."
ROS & !S6K1 & !TP53_loss => apoptosis [w=0.7] (36, Dando2017, textbook) "Reactive oxygen kills, with the help of p53, when mTORC1 no longer protects."
CASP3 & !HSPA1A => apoptosis (49, 78) "Caspase-3 kills; HSP70 protects."
!E2F1 => apoptosis [w=0.3 EC50=0.3] (50, ZouZP2015) "In this chain E2F1 protects."
genotoxin & ROS => apoptosis (36, Dando2017) "Chemotherapy kills through reactive oxygen, which UCP2 lowers."
autophagy & !CASC9 => apoptosis [w=0.2] (51, YangY2019_CASC9) "Autophagy adds to death where CASC9 is low."
ROS & !autophagy => genome_instability [EC50=0.3] (46) "Autophagy clears the sources of reactive oxygen."
!mTORC2 => CIP2A_PP2A [EC50=0.3] (50, ZouZP2015) "mTORC2 keeps CIP2A off PP2A."
!CIP2A_PP2A => PP2A (50, ZouZP2015) "CIP2A blocks PP2A."
!PP2A => MYC [EC50=0.3] (50, ZouZP2015) "PP2A marks MYC for degradation."
EIF4E => MYC [w=0.9] (textbook) "MYC needs translation."
MYC => MIR9 (50, ZouZP2015) "MYC raises miR-9-3p."
!MIR9 => E2F1 (50, ZouZP2015) "miR-9-3p lowers E2F1."
E2F1 => G1_S [w=0.2] (textbook) "E2F1 transcribes the genes of S phase."
!HSP90 & !kinase_inhibitor_effect => HSPA1A [n=2 EC50=0.4] (78) "Without HSP90 the cell makes HSP70; this needs mTOR."
!HSP90 & !kinase_inhibitor_effect => HSPB1 (78) "Without HSP90 the cell makes HSP27 as well; this needs mTOR."

drug    genipin = UCP2_inhibitor(IC50=50000nM Emax=0.8) (36, Dando2017) "UCP2; natural cross-linker; number of low certainty."

preset  pancreas = UCP2_expression=0.9 (36, Dando2017) "Pancreatic cancer: much UCP2."
preset  oral = CASC9=1 (51, YangY2019_CASC9) "Cancer of the mouth: much CASC9."
)pathway";

}  // namespace mtor

#endif
