// Pathway text: lipid, glycolysis, nutrients, hormone receptors.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_METABOLISM_HPP
#define MTOR_METABOLISM_HPP

namespace mtor {

/// Pathway text: lipid, glycolysis, nutrients, hormone receptors; needs core and growth.
inline constexpr char metabolism[] = R"pathway(
# Lipid, sugar, amino acids, hormones and the factors TFE of the lysosome. Needs core and growth.
module  metabolism "lipid, glycolysis, nutrients, hormone receptors"
default tau=240 n=1 EC50=0.5 w=1
input   free_fatty_acids = 0  "free fatty acids in the blood"
input   adenosine = 0.15       "adenosine outside the cell"
input   A2AR_expression = 0.2 "ADORA2A level"
input   PKM2 = 0.02           "pyruvate kinase M2 level"
input   BCAA_catabolism = 0.7 "enzymes that break down branched-chain amino acids"
input   TFE_amplified = 0     "MiT/TFE amplification or translocation"
input   ESR1_expression = 0.2 "oestrogen receptor alpha level"
input   estrogen = 0.4        "oestrogen"
input   androgen = 0.5        "androgen"
input   AR_expression = 0.3   "androgen receptor level"
input   AR_lowered_by_AKT = 0 "switch: 1 in prostate, where PI3K and AKT lower the androgen receptor"
input   AR_inhibitor = 0      "blocks the androgen receptor"
input   aromatase_inhibitor = 0 "stops the making of oestrogen"
node    glycolysis tau=240    "glycolytic flux"
node    SREBF1 tau=120        "SREBP-1(c)"
node    FASN tau=240          "fatty acid synthase"
node    lipid_synthesis tau=480 "new fatty acids"
node    TFE tau=60            "nuclear MiT/TFE factors"
node    RRAGD tau=240         "RagD"
node    nutrient_uptake tau=480 "transporters for sugar and amino acids"
node    sphingolipids tau=480 "sphingomyelin synthesis"
node    cardiolipin tau=480   "cardiolipin synthesis"
node    mitochondria tau=720  "mitochondrial function"
node    BCAA tau=60           "branched-chain amino acid pool"
node    A2AR tau=10           "adenosine A2a receptor signalling"
node    ESR1 tau=60           "oestrogen receptor alpha activity"
node    AR tau=240            "nuclear androgen receptor"

HIF1A => glycolysis [w=0.9] (textbook, Duvel2010) "HIF-1 transcribes the enzymes of glycolysis."
PKM2 => glycolysis [w=0.9] (21) "PKM2 is an enzyme of glycolysis."
PKM2 => PI3K_recruited [w=0.8] (21) "In bladder cancer PKM2 feeds AKT and mTOR (one paper, route unknown)."
S6K1 => SREBF1 [w=0.4] (20, 21, Duvel2010) "mTORC1 matures SREBP-1 through S6K1."
mTORC1 => SREBF1 [w=0.6] (Peterson2011) "The part through lipin-1 is left where a rapalog leaves mTORC1."
AKT => SREBF1 [w=0.1] (Yecies2011, Sundqvist2005) "AKT raises SREBP-1 without mTORC1 as well; GSK-3 and FBW7 degrade it."
SREBF1 => FASN (21, Ricoult2016) "SREBP-1 transcribes FASN."
FASN => lipid_synthesis (20, 21) "FASN makes fatty acids."
G1_S & lipid_synthesis => proliferation [n=2 EC50=0.5] (20, Ricoult2016) "A dividing cell needs lipid."
!FLCN_RRAGC => TFE [w=0.6] (Napolitano2020, Petit2013) "RagC with folliculin brings TFEB to mTORC1, which keeps it out of the nucleus; Rheb plays no part."
kinase_inhibitor_effect => TFE [w=0.5] (Settembre2012, Napolitano2020) "An ATP-site inhibitor frees TFEB; a rapalog hardly does."
!mTORC1_pool => TFE [w=0.05] (Settembre2012) "No mTORC1, no brake on TFEB."
S6K1 => TFE [w=0.5 n=3 EC50=0.7] (PenaLlopis2011, Alesi2021) "Very high mTORC1, as without TSC, puts TFEB into the nucleus."
!AKT => TFE [w=0.15] (Palmieri2017) "AKT keeps TFEB out of the nucleus as well."
TFE_amplified => TFE [w=0.9] (22, DiMalta2017) "Amplified TFE escapes the brake."
TFE & CD274_by_TFE => CD274 (ZhangC2019, Parsa2007) "In kidney cancer TFE transcribe PD-L1."
TFE => RRAGD [w=0.9] (22, DiMalta2017) "MiT/TFE transcribe RagD."
!GATOR1 & RRAGD => RAG (22, DiMalta2017) "More RagD, more active Rag."
!energy => GATOR1 [w=0.12 n=3 EC50=0.4] (Orozco2020) "Without glucose GATOR1 holds Rag back, also where AMPK is lost."
complex_I_inhibitor => GATOR1 [w=0.3 n=3 EC50=0.6] (Kalender2010) "In high doses a biguanide stops mTORC1 through Rag, without AMPK."
TFE & ULK1 & !autophagy_inhibitor => autophagy [w=0.9] (Settembre2012) "TFEB makes the genes of autophagy and lysosome."
RAG & mTORC1 => nutrient_uptake (22, DiMalta2017) "The RagD loop raises nutrient uptake."
AKT => nutrient_uptake [w=0.1] (textbook, Elstrom2004) "AKT brings glucose transporters to the surface."
G1_S & nutrient_uptake => proliferation [w=0.3] (22) "A dividing cell needs nutrients."
G1_S & glycolysis => proliferation [w=0.2] (textbook, SunQ2011) "And it needs glycolysis, for building blocks."
mTORC2 => sphingolipids (23, Guri2017) "mTORC2 raises sphingolipid synthesis."
mTORC2 => cardiolipin [w=0.65] (23, Guri2017) "mTORC2 raises cardiolipin."
RAS & autophagy & !complex_I_inhibitor => mitochondria [w=0.8] (Guo2011) "Autophagy renews mitochondria; tumours with active RAS need it."
EIF4E & !complex_I_inhibitor => mitochondria [w=0.2] (Morita2013) "Translation without 4E-BPs makes mitochondrial proteins."
EIF4E & mTORC1 & !complex_I_inhibitor => mitochondria [w=1] (Cunningham2007, Morita2013) "mTORC1 has mitochondrial genes transcribed (PGC-1alpha) and translated."
G1_S & mitochondria => proliferation [w=0.4] (Guo2011, 24) "A dividing cell needs their energy."

G1_S & sphingolipids & cardiolipin => proliferation [w=0.2] (23, Guri2017) "Membranes and mitochondria need both lipids."
cardiolipin & !complex_I_inhibitor => mitochondria [w=0.3] (24) "Cardiolipin keeps mitochondria working."
amino_acids & !BCAA_catabolism => BCAA [n=2 EC50=0.4] (25) "Less breakdown, a larger pool."
BCAA => amino_acids_inside [n=2 EC50=0.4] (25) "The pool signals like amino acids from outside."
adenosine & A2AR_expression => A2AR [w=0.95] (26, Shi2019) "The receptor needs its ligand."
A2AR => PI3K_recruited [w=0.7] (26, Shi2019) "The A2a receptor feeds PI3K."
free_fatty_acids => PI3K_recruited [w=0.7] (27, Madak-Erdogan2019) "Fatty acids feed PI3K."
free_fatty_acids & ESR1_expression => ESR1 [w=0.8] (27, Madak-Erdogan2019) "Fatty acids activate the oestrogen receptor."
estrogen & ESR1_expression & !aromatase_inhibitor => ESR1 [w=0.6] (textbook) "Oestrogen activates its receptor."
estrogen & ESR1_expression & FOXO & !aromatase_inhibitor => ESR1 (Bosch2015) "PI3K and AKT restrain the receptor, so their inhibitors raise it."
ESR1 & !BCL2_inhibitor => BCL2 [w=0.8 n=3 EC50=0.4] (Crowder2009, textbook) "The receptor transcribes BCL-2 and protects."
ESR1 => CCND1 [w=0.9 n=3 EC50=0.4] (textbook) "The oestrogen receptor transcribes cyclin D1."
ESR1 & proliferation => invasion [w=0.8] (27, Madak-Erdogan2019) "In breast cancer the oestrogen receptor goes with invasion."
androgen & AR_expression & !AR_inhibitor => AR [w=0.6] (77, ZhangH2018) "Androgen brings its receptor to the nucleus."
androgen & AR_expression & S6K1 & !AR_lowered_by_AKT & !AR_inhibitor => AR (77, ZhangH2018) "In liver mTOR keeps the receptor from degradation."
androgen & AR_expression & !AKT & AR_lowered_by_AKT & !AR_inhibitor => AR (Carver2011, Mulholland2011) "In prostate AKT lowers the output of the receptor."
AR_expression & PDK1 & HSP90 & !AR & !AKT_inhibitor => AKT_T308 (77, Carver2011, Mulholland2011) "Where AR is expressed it restrains AKT (through FKBP5 and PHLPP in prostate cells)."
G1_S & AR => proliferation [w=0.9] (77, ZhangH2018) "Androgen receptor output drives division."
amino_acids & AR & AR_lowered_by_AKT => amino_acids_inside (XuY2006) "In prostate the androgen receptor makes transporters for amino acids."

drug    enzalutamide = AR_inhibitor(IC50=300nM Emax=0.9) (77, ZhangH2018) "Androgen receptor; cell IC50, low certainty."
drug    exemestane = aromatase_inhibitor(IC50=30nM Emax=0.8) (review) "Aromatase; number of low certainty."
drug    metformin = AMP_mimetic(IC50=5000000nM Emax=0.7) complex_I_inhibitor(IC50=5000000nM Emax=0.9) (Fontaine2018, Wheaton2014) "Complex I of mitochondria, so AMP rises; millimolar in a dish, far above plasma; low certainty."

preset  hepatocellular = AR_expression=1 androgen=0.9 (77, ZhangH2018) "Liver cancer: the androgen receptor is expressed."
preset  breast = ESR1_expression=0.9 (27) "Breast cancer with the oestrogen receptor."
preset  bladder = PKM2=1 (21) "Bladder cancer: much PKM2."
preset  gastric = adenosine=0.8 A2AR_expression=0.9 (26, Shi2019) "Stomach cancer: adenosine and its A2a receptor."
preset  colon = growth_factor=0.8 (14, assumption) "Colon cancer: somewhat more growth factor."
preset  prostate = AR_expression=0.9 androgen=0.7 AR_lowered_by_AKT=1 (49, Carver2011) "Prostate cancer: the androgen receptor is expressed."
preset  endometrial = PTEN.max=0 PIK3CA_mutant=0.5 (54) "Endometrial cancer without PTEN and with an active PI3K."
preset  ovarian_clear_cell = PIK3CA_mutant=0.8 (59, assumption) "Clear-cell ovarian cancer: mutant PI3K."
preset  thyroid = PIK3CA_mutant=0.5 (60, assumption) "Thyroid cancer with a mutation of the pathway."
preset  TFE_amplification = TFE_amplified=1 (22, DiMalta2017) "MiT/TFE factors that escape mTORC1."

# other names: codes and trade names of drugs, short names of cancers
alias MDV3100 = enzalutamide
alias Xtandi = enzalutamide
alias Aromasin = exemestane
alias FCE24304 = exemestane
alias Glucophage = metformin
alias dimethylbiguanide = metformin
alias HCC = hepatocellular

)pathway";

}  // namespace mtor

#endif
