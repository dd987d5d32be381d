// Pathway text: cell cycle, DNA repair, invasion, vessels, tumour growth.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_GROWTH_HPP
#define MTOR_GROWTH_HPP

namespace mtor {

/// Pathway text: cell cycle, DNA repair, invasion, vessels, tumour growth; needs core.
inline constexpr char growth[] = R"pathway(
# Cell cycle, DNA damage, invasion, vessels and the growth of the lesion. Needs core.
module  growth "cell cycle, DNA repair, invasion, vessels, tumour growth"
default tau=120 n=1 EC50=0.5 w=1
input   DNA_damage = 0.2      "double-strand-break load"
input   hedgehog = 0.2        "SHH ligand"
input   TP53_loss = 0         "loss of p53"
input   VHL_loss = 0          "loss of VHL: HIF-1alpha is not degraded"
input   CD274_by_TFE = 0      "switch: 1 in kidney, where TFE transcribe PD-L1"
input   WEE1_inhibitor = 0    "inhibitor of WEE1"
input   CDK46_inhibitor = 0   "inhibitor of CDK4 and CDK6"
input   DNA_PK_inhibitor = 0  "inhibitor of DNA-PK"
input   VEGFR_inhibitor = 0   "inhibitor of the VEGF receptors"
input   genotoxin = 0         "DNA-damaging or mitotic chemotherapy"
input   BCL2_inhibitor = 0    "BH3 mimetic: blocks BCL-2 and BCL-XL"
input   complex_I_inhibitor = 0 "stops the respiratory chain at complex I"
node    CCND1 tau=120         "cyclin D1"
node    G1_S tau=360          "G1/S transition"
node    DNA_lesions tau=60    "breaks in the DNA"
node    H2AX_P tau=15         "gamma-H2AX, the first mark of a break"
node    TP53 tau=120          "p53"
node    CDKN1A tau=180        "p21"
node    SESN2 tau=180         "sestrin 1 and 2"
node    RNF168 tau=120        "ubiquitin ligase of H2A and H2AX"
node    H2AX_Ub tau=30        "ubiquitinated H2A and H2AX at breaks"
node    WEE1 tau=30           "WEE1 kinase activity"
node    CHEK1 tau=15          "CHK1"
node    DNA_repair tau=120    "double-strand-break repair"
node    genome_instability tau=1440 "damage that persists"
node    CD274 tau=360         "PD-L1 (B7-H1)"
node    GLI1 tau=240          "hedgehog effector"
node    MMP9 tau=360          "matrix metallopeptidase 9"
node    colon_stem_cells tau=1440 "colon-cancer stem-cell survival"
node    HIF1A tau=60          "HIF-1alpha"
node    VEGFA tau=240         "VEGF-A output"
node    KDR tau=30            "VEGF receptor 2 function"
node    angiogenesis tau=1440 "tumour vessels"
node    proliferation tau=1440 "tumour-cell proliferation"
node    cell_size tau=1440    "size of the tumour cell"
node    invasion tau=1440     "invasion and metastasis"
node    apoptosis tau=720     "programmed death of tumour cells"
node    immune_killing tau=1440 "tumour cells killed by immune cells"
node    survival tau=720      "tumour cells that neither die nor are killed"
node    tumour_growth tau=1440 "net growth of the lesion, an index"
node    BCL2 tau=240          "BCL-2, protects from death"

ERK & protein_synthesis => CCND1 [w=0.6] (textbook) "ERK makes the messenger, translation makes the protein."
CCND1 & !CDK46_inhibitor => G1_S [w=0.1] (80, Hai2017, textbook) "Cyclin D1 with CDK4 and CDK6 opens the way from G1 to S."
CCND1 & !CDKN1A & !CDK46_inhibitor => G1_S [w=0.9] (textbook) "p21 shuts it."
DNA_damage => DNA_lesions [w=0.45] (textbook) "What breaks the DNA leaves lesions."
DNA_damage & !DNA_repair => DNA_lesions [w=0.55] (textbook) "Repair closes them."
genotoxin => DNA_lesions [w=0.7] (textbook) "Platinum and other drugs break the DNA."
!WEE1 & !DNA_repair => DNA_lesions [w=0.7] (38, 80, Hai2017) "Without WEE1 replication breaks more of it."
DNA_lesions => H2AX_P [w=0.95] (textbook) "ATM and ATR mark breaks at once."
DNA_lesions & !TP53_loss => TP53 [w=0.7] (textbook) "Breaks stabilise p53."
TP53 => CDKN1A [w=0.1] (textbook, Beuvink2005) "p53 transcribes p21."
FOXO => CDKN1A [w=0.2] (Seoane2004) "FOXO transcribes p21 as well."
TP53 & protein_synthesis => CDKN1A [w=0.9 n=2 EC50=0.4] (Beuvink2005) "p21 is made by translation that needs mTORC1."
TP53 => SESN2 [w=0.9 n=2 EC50=0.4] (Budanov2008) "p53 transcribes the sestrins."
TP53 => DDIT4 [w=0.3] (Ellisen2002) "p53 transcribes REDD1."
ERK => DDIT4 [w=0.1] (textbook) "ERK raises REDD1."
SESN2 => AMPK [w=0.3] (Budanov2008) "Sestrins activate AMPK."
SESN2 => TSC [w=0.35] (Budanov2008) "Sestrins bring AMPK to TSC2."
mTORC2 & RAS_mutant => G1_S [w=0.3] (18, Kovalski2019) "Mutant RAS and mTORC2 start the cell-cycle programme."
!S6K1 => RNF168 [n=2 EC50=0.4] (15, Xie2018) "S6K1 marks S60 of RNF168, which is then degraded."
DNA_lesions & RNF168 => H2AX_Ub [w=0.9] (15, Xie2018) "RNF168 puts ubiquitin on H2AX at breaks."
!WEE1_inhibitor => WEE1 [w=0.9] (38, Hirai2009) "WEE1 works unless it is inhibited."
ERK => CHEK1 [w=0.7 n=2 EC50=0.4] (40, Sen2017_AXL) "ERK recruits and activates CHK1."
ERK & !AKT => CHEK1 [w=0.6 n=2 EC50=0.4] (Puc2005) "AKT keeps CHK1 out of the nucleus."
DNA_lesions & !AKT => CHEK1 [w=0.4] (Puc2005, textbook) "Breaks activate CHK1."
H2AX_Ub & !DNA_PK_inhibitor => DNA_repair [w=0.35 n=2 EC50=0.4] (15, Xie2018) "Ubiquitinated H2AX calls the repair proteins."
CHEK1 & DNA_lesions & !DNA_PK_inhibitor => DNA_repair [w=0.65 n=2 EC50=0.4] (40, Sen2017_AXL) "CHK1 raises repair."
AKT & mTORC2 & DNA_lesions & !DNA_PK_inhibitor => DNA_repair [w=0.8] (Holler2016, Juvekar2012) "PI3K and AKT feed DNA-PK and recombination."
!WEE1 & CCND1 & DNA_lesions & !DNA_PK_inhibitor => DNA_repair [n=2 EC50=0.4] (80, Hai2017) "When WEE1 is blocked, compensatory repair needs cyclin D1."
DNA_lesions & !H2AX_Ub => genome_instability [w=0.9] (15, Xie2018) "Breaks that are not marked persist."
DNA_lesions & !DNA_repair => genome_instability [w=0.95] (15) "Breaks that are not repaired persist."
S6K1 & !PTEN & !CD274_by_TFE => CD274 [w=0.6 n=2 EC50=0.4] (12, Parsa2007) "Loss of PTEN raises PD-L1 through S6K1."
AKT & !CD274_by_TFE => CD274 [w=0.4] (12, Parsa2007) "AKT raises PD-L1."
DNA_lesions & CHEK1 & !CD274_by_TFE => CD274 [w=0.9] (Sato2017) "Breaks raise PD-L1 through ATM, ATR and CHK1."
HIF1A => CD274 [w=0.4] (Barsoum2014) "HIF-1 transcribes PD-L1."
hedgehog => GLI1 [w=0.2] (37) "The ligand switches GLI1 on."
AKT & S6K1 => GLI1 [w=0.9] (37) "AKT and mTOR switch GLI1 on without the ligand."
AKT & S6K1 => MMP9 [w=0.9] (13, ChenJS2009) "AKT and mTORC1 raise MMP-9."
NFKB => MMP9 [w=0.7] (textbook) "NF-kappaB transcribes MMP9."
AKT & S6K1 => colon_stem_cells [w=0.9] (14) "AKT and mTORC1 keep the stem cells."
protein_synthesis & !oxygen => HIF1A [w=0.7] (textbook, Hudson2002) "HIF-1alpha is made by translation and spared in hypoxia."
protein_synthesis & VHL_loss => HIF1A [w=0.6] (textbook, Thomas2006) "Without VHL the new HIF-1alpha is spared as well."
VHL_loss => HIF1A [w=0.4] (textbook) "Without VHL HIF-1alpha is not degraded, so part of it stays even where little is made."
S6K1 & protein_synthesis => HIF1A (review, Hudson2002) "mTORC1 raises the translation of HIF-1alpha."
HIF1A => VEGFA [w=0.7] (review) "HIF-1 transcribes VEGF."
!VEGFR_inhibitor => KDR [w=0.9] (75, Motzer2015) "The receptor works unless it is inhibited."
VEGFA & KDR => angiogenesis (75, Motzer2015) "VEGF grows vessels through its receptor."
S6K1 & protein_synthesis => cell_size [w=0.8] (Dowling2010, Fingar2004) "S6K1 makes cells larger; 4E-BP1 lets them divide."
protein_synthesis => cell_size [w=0.4] (Fingar2004) "Free eIF4E, too, makes cells larger."
G1_S => proliferation [w=0.15] (assumption) "Some cells cycle with little growth."
G1_S & protein_synthesis => proliferation [w=0.1] (1, 8) "A cycling cell needs protein."
G1_S & GLI1 => proliferation [w=0.4 n=2 EC50=0.4] (37) "Hedgehog output drives division."
RAS_mutant & TP53_loss => proliferation [w=0.95] (61, Morran2014) "Mutant RAS without p53 divides without mTOR (the mechanism is not known)."
MMP9 => invasion [w=0.9] (13, ChenJS2009) "MMP-9 cuts the matrix."
FOXO => PDGFR [w=0.2] (WangL2017) "FOXO transcribes the PDGF receptor."
GLI1 => invasion (37) "GLI1 goes with metastasis."
DNA_lesions & !WEE1 & !DNA_repair => apoptosis [w=0.8 n=2 EC50=0.4] (38, 80, Hai2017) "Cells that divide with broken DNA die."
genotoxin & !AKT => apoptosis [w=0.8] (41, 79) "Chemotherapy kills; AKT protects."
DNA_lesions & TP53 & !CDKN1A => apoptosis [w=0.65 n=2 EC50=0.4] (Beuvink2005) "p53 kills cells with breaks unless p21 stops them first."
!apoptosis & !immune_killing => survival [w=0.9] (8, 28) "A cell survives if it neither dies nor is killed."
AKT & !BCL2_inhibitor => BCL2 [w=0.9] (51, YangY2019_CASC9) "AKT raises BCL-2."
NFKB & !BCL2_inhibitor => BCL2 [w=0.6] (textbook) "NF-kappaB raises BCL-2."
ERK & !BCL2_inhibitor => BCL2 [w=0.65] (76, textbook) "ERK tilts the BCL-2 family towards survival."
!CD274 => immune_killing [w=0.1 EC50=0.3] (12, Parsa2007) "Immune cells kill where no PD-L1 stops them."
proliferation & survival => tumour_growth [w=1 EC50=0.3] (8) "Growth needs division and survival."
proliferation & survival & angiogenesis => tumour_growth [EC50=0.3] (75, Motzer2015) "Vessels feed growth."
proliferation & survival & genome_instability => tumour_growth (15) "Unstable genomes progress."

drug    adavosertib = WEE1_inhibitor(IC50=100nM Emax=0.95) (38, Hirai2009) "AZD1775, MK-1775; WEE1; cell IC50, medium certainty."
drug    samotolisib = PI3K_inhibitor(IC50=100nM Emax=0.95) mTOR_kinase_inhibitor(IC50=100nM Emax=0.9) DNA_PK_inhibitor(IC50=50nM Emax=0.5) (54, Smith2016_LY) "LY3023414; PI3K, mTOR and DNA-PK; cell IC50, medium certainty."
drug    dactolisib = PI3K_inhibitor(IC50=10nM Emax=0.9) mTOR_kinase_inhibitor(IC50=10nM Emax=0.95) DNA_PK_inhibitor(IC50=10nM Emax=0.5) (ChEMBL) "BEZ235, tool compound; PI3K, mTOR and DNA-PK; cell IC50, high certainty."
drug    palbociclib = CDK46_inhibitor(IC50=65nM Emax=0.95) (Fry2004) "PD-0332991; CDK4 and CDK6; cell IC50, number of medium certainty."
drug    cisplatin = genotoxin(IC50=5000nM Emax=0.8) (Beuvink2005, assumption) "Platinum; DNA; number of low certainty."
drug    carboplatin = genotoxin(IC50=30000nM Emax=0.8) (79, Christopoulos2017) "Platinum; DNA; number of medium certainty."
drug    paclitaxel = genotoxin(IC50=5nM Emax=0.8) (79, Christopoulos2017) "Taxane; microtubules; number of medium certainty."

preset  small_cell_lung = DNA_damage=0.5 (40, assumption) "Small-cell lung cancer: many breaks in the DNA."
preset  renal = VHL_loss=1 CD274_by_TFE=1 (75, Thomas2006) "Clear-cell kidney cancer: VHL is lost."
preset  large_cell_neuroendocrine = DNA_damage=0.4 (79, assumption) "Large-cell neuroendocrine lung cancer: breaks in the DNA."
preset  TP53_null = TP53_loss=1 (61) "No p53."
preset  KRAS_TP53 = RAS_mutant=1 TP53_loss=1 (61, Morran2014) "Pancreatic cancer with mutant KRAS and without p53."
preset  KRAS_PTEN = RAS_mutant=1 PTEN.max=0 (61, Morran2014) "Pancreatic cancer with mutant KRAS and without PTEN."

# other names: codes and trade names of drugs, short names of cancers
alias AZD1775 = adavosertib
alias MK1775 = adavosertib
alias LY3023414 = samotolisib
alias BEZ235 = dactolisib
alias NVPBEZ235 = dactolisib
alias RTB101 = dactolisib
alias PD0332991 = palbociclib
alias PD332991 = palbociclib
alias Ibrance = palbociclib
alias CDDP = cisplatin
alias DDP = cisplatin
alias cisplatinum = cisplatin
alias Platinol = cisplatin
alias CBDCA = carboplatin
alias Paraplatin = carboplatin
alias JM8 = carboplatin
alias Taxol = paclitaxel
alias Abraxane = paclitaxel
alias SCLC = small_cell_lung
alias ccRCC = renal
alias LCNEC = large_cell_neuroendocrine

)pathway";

}  // namespace mtor

#endif
