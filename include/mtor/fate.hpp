// Pathway text: apoptosis, GSK-3, reactive oxygen, PP2A and E2F1, CASC9.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_FATE_HPP
#define MTOR_FATE_HPP

namespace mtor {

/// Pathway text: apoptosis, GSK-3, reactive oxygen, PP2A and E2F1; needs core and growth.
inline constexpr char fate[] = R"pathway(
# Apoptosis, GSK-3, reactive oxygen, PP2A and E2F1, CASC9. Needs core, growth and metabolism.
module  fate "apoptosis, GSK-3, reactive oxygen, PP2A and E2F1, CASC9"
default tau=240 n=1 EC50=0.5 w=1
input   CASC9 = 0.02          "level of the long RNA CASC9"
input   UCP2_expression = 0.75 "UCP2 level"
input   UCP2_inhibitor = 0    "blocks UCP2"
input   MYC_lowers_E2F1 = 0   "switch: 1 where MYC lowers E2F1 through miR-9-3p and so kills"
input   autophagy_kills = 0   "switch: 1 where autophagy kills; elsewhere it protects"
node    UCP2 tau=60           "UCP2 function"
node    ROS tau=30            "reactive oxygen species"
node    GSK3B tau=20          "GSK-3 activity"
node    CASP3 tau=120         "cleaved caspase-3"
node    CIP2A_PP2A tau=30     "CIP2A bound to PP2A"
node    PP2A tau=30           "PP2A activity on MYC"
node    MYC tau=60            "c-Myc"
node    MIR9 tau=180          "miR-9-3p"
node    E2F1 tau=240          "E2F1"
node    MCL1 tau=60           "MCL-1, short-lived, protects from death; BH3 mimetics spare it"
node    BAX tau=240           "BAX, opens mitochondria"
node    HSPA1A tau=240        "HSP70"
node    HSPB1 tau=240         "HSP27"

UCP2_expression & !UCP2_inhibitor => UCP2 (36, Dando2017) "UCP2 works unless a drug such as genipin blocks it."
!UCP2 => ROS [w=0.95 n=2 EC50=0.4] (36, Dando2017) "UCP2 lowers reactive oxygen in mitochondria."
GSK3B & CASP3 => ROS [w=0.4 EC50=0.3] (49) "In the review's order GSK-3 and caspase-3 raise reactive oxygen."
ROS => PI3K_recruited [w=0.4 n=2 EC50=0.4] (36, Dando2017) "Reactive oxygen activates AKT and mTOR."
CASC9 => PI3K_recruited [w=0.8 n=2 EC50=0.4] (51, YangY2019_CASC9) "CASC9 feeds AKT and mTOR (one paper)."
!AKT & !S6K1 => GSK3B [EC50=0.3] (49, ZhangHH2006) "AKT and S6K1, each by itself, phosphorylate GSK-3 and switch it off."
protein_synthesis & !GSK3B => CCND1 [w=0.7] (80, Diehl1998) "GSK-3 marks cyclin D1 for degradation."
MYC & !CD274_by_TFE => CD274 [w=0.15] (Casey2016) "MYC transcribes PD-L1."
GSK3B => CASP3 [w=0.3 n=2 EC50=0.4] (49) "GSK-3 feeds caspase-3."
BAX & !BCL2 & !MCL1 => CASP3 (textbook, 51) "BAX opens mitochondria unless BCL-2 or MCL-1 holds them shut."
EIF4E & energy => MCL1 [w=0.5 EC50=0.3] (Adams2007, Hsieh2010, Coloff2011) "MCL-1 is made by translation that needs mTORC1 and glucose."
!AKT & TP53 => BAX (51, textbook) "AKT restrains BAX, and p53 makes it."
FOXO => BAX [w=1] (Dijkers2000) "FOXO transcribes BIM, which opens mitochondria like BAX."
!ERK => BAX [w=0.3] (Ley2003) "ERK has BIM degraded."
ROS & !S6K1 & !TP53_loss => apoptosis (36, Dando2017, textbook) "Reactive oxygen kills, with the help of p53, when mTORC1 no longer protects."
CASP3 & !HSPA1A => apoptosis (49, 78) "Caspase-3 kills; HSP70 protects."
!E2F1 => apoptosis [w=0.3 EC50=0.3] (50, ZouZP2015) "In this chain E2F1 protects."
genotoxin & ROS => apoptosis [w=0.8] (36, Dando2017) "Chemotherapy kills through reactive oxygen, which UCP2 lowers."
autophagy & autophagy_kills & !CASC9 => apoptosis [w=0.3] (51, YangY2019_CASC9) "Switch: autophagy adds to death where CASC9 is low (cancer of the mouth)."
!autophagy & !mTORC1 & !AKT & !autophagy_kills => apoptosis [w=0.5] (Fan2010, Bray2012) "Elsewhere a cell with little mTORC1 needs autophagy to live, unless AKT protects it."
S6K1 & !energy => apoptosis [w=0.75 n=2 EC50=0.4] (Inoki2003, Lee2007, Choo2010) "A cell that goes on spending without energy dies."
complex_I_inhibitor & !energy => apoptosis [w=0.6 n=3 EC50=0.4] (Wheaton2014) "Without glucose and complex I nothing makes ATP."
complex_I_inhibitor & !AMPK => apoptosis [w=0.5 n=3 EC50=0.3] (Shackelford2013) "A cell that cannot answer with AMPK dies."
!autophagy & !AKT & !mTORC1 => ROS [w=0.3 n=2 EC50=0.4] (Degtyarev2008) "Without autophagy damaged mitochondria leak, above all where AKT is off."
ROS & !autophagy => genome_instability [EC50=0.3] (46) "Autophagy clears the sources of reactive oxygen."
!mTORC2 => CIP2A_PP2A [w=0.8 EC50=0.3] (50, ZouZP2015) "mTORC2 keeps CIP2A off PP2A."
!CIP2A_PP2A => PP2A (50, ZouZP2015) "CIP2A blocks PP2A."
!PP2A => MYC [w=0.1] (50, ZouZP2015) "PP2A marks MYC for degradation."
PDK1 & !PP2A => MYC [w=0.3] (Tan2010) "PDK1 phosphorylates MYC unless PP2A undoes it."
S6K1 & EIF4E => MYC [w=0.3] (Csibi2014) "S6K1 and eIF4E raise the translation of MYC."
ERK & !GSK3B => MYC [w=0.3] (Sears2000) "ERK spares MYC; GSK-3 marks it for degradation."
ERK => MYC [w=0.4] (textbook) "ERK spares MYC from degradation."
MYC => CCND1 [w=0.5] (textbook, Ilic2011) "MYC raises cyclin D."
MYC & !CDKN1A => G1_S [w=0.9] (Ilic2011, textbook) "MYC drives cells into S phase."
MYC => protein_synthesis [w=0.1] (Ilic2011, textbook) "MYC makes ribosomes."
MYC & MYC_lowers_E2F1 => MIR9 (50, ZouZP2015) "Switch: MYC raises miR-9-3p (one paper); elsewhere MYC drives growth."
=> MIR9 [w=0.25] (assumption) "Some miR-9-3p in any case."
!MIR9 => E2F1 (50, ZouZP2015) "miR-9-3p lowers E2F1."
E2F1 => G1_S [w=0.15] (textbook) "E2F1 transcribes the genes of S phase."
!HSP90 & !kinase_inhibitor_effect => HSPA1A [w=0.9] (78) "Without HSP90 the cell makes HSP70; this needs mTOR."
!HSP90 & !kinase_inhibitor_effect => HSPB1 (78) "Without HSP90 the cell makes HSP27 as well; this needs mTOR."

drug    navitoclax = BCL2_inhibitor(IC50=100nM Emax=0.95) (Tse2008) "ABT-263; BCL-2 and BCL-XL; cell IC50, number of medium certainty."
drug    genipin = UCP2_inhibitor(IC50=50000nM Emax=0.8) (36, Dando2017) "UCP2; natural cross-linker; number of low certainty."

preset  pancreas = UCP2_expression=0.9 (36, Dando2017) "Pancreatic cancer: much UCP2."
preset  MYC_to_E2F1 = MYC_lowers_E2F1=1 (50, ZouZP2015) "Cells in which MYC lowers E2F1 and kills."
preset  oral = CASC9=1 autophagy_kills=1 (51, YangY2019_CASC9) "Cancer of the mouth: much CASC9."

# other names: codes and trade names of drugs, short names of cancers
alias ABT263 = navitoclax
)pathway";

}  // namespace mtor

#endif
