// Pathway text: cell cycle, DNA repair, invasion, vessels, tumour growth.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_GROWTH_HPP
#define MTOR_GROWTH_HPP

namespace mtor {

/// The text of the module growth.
inline constexpr char growth[] = R"pathway(
# Cell cycle, DNA damage, invasion, vessels and the growth of the lesion. Needs core.
module  growth "cell cycle, DNA repair, invasion, vessels, tumour growth"
default tau=120 n=1 EC50=0.5 w=1
input   DNA_damage = 0.2      "double-strand-break load"
input   hedgehog = 0.2        "SHH ligand"
input   TP53_loss = 0         "loss of p53"
input   VHL_loss = 0          "loss of VHL: HIF-1alpha is not degraded"
input   WEE1_inhibitor = 0    "inhibitor of WEE1"
input   DNA_PK_inhibitor = 0  "inhibitor of DNA-PK"
input   VEGFR_inhibitor = 0   "inhibitor of the VEGF receptors"
input   genotoxin = 0         "DNA-damaging or mitotic chemotherapy"
node    CCND1 tau=120         "cyclin D1"
node    G1_S tau=360          "G1/S transition"
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
node    invasion tau=1440     "invasion and metastasis"
node    apoptosis tau=720     "programmed death of tumour cells"
node    immune_killing tau=1440 "tumour cells killed by immune cells"
node    survival tau=720      "tumour cells that neither die nor are killed"
node    tumour_growth tau=1440 "net growth of the lesion, an index"

ERK & protein_synthesis => CCND1 [w=0.8 EC50=0.3] (textbook) "ERK makes the messenger, translation makes the protein."
CCND1 => G1_S (80, Hai2017) "Cyclin D1 opens the way from G1 to S."
mTORC2 & RAS_mutant => G1_S [w=0.3] (18, Kovalski2019) "Mutant RAS and mTORC2 start the cell-cycle programme."
!S6K1 => RNF168 [n=2 EC50=0.4] (15, Xie2018) "S6K1 marks S60 of RNF168, which is then degraded."
DNA_damage & RNF168 => H2AX_Ub [n=2 EC50=0.4] (15, Xie2018) "RNF168 puts ubiquitin on H2AX at breaks."
!WEE1_inhibitor => WEE1 (38, Hirai2009) "WEE1 works unless it is inhibited."
ERK => CHEK1 [w=0.9 n=2 EC50=0.4] (40, Sen2017_AXL) "ERK recruits and activates CHK1."
H2AX_Ub & !DNA_PK_inhibitor => DNA_repair [w=0.2 n=2 EC50=0.4] (15, Xie2018) "Ubiquitinated H2AX calls the repair proteins."
CHEK1 & DNA_damage & !DNA_PK_inhibitor => DNA_repair [w=0.4 n=2 EC50=0.4] (40, Sen2017_AXL) "CHK1 raises repair."
!WEE1 & CCND1 & DNA_damage & !DNA_PK_inhibitor => DNA_repair [n=2 EC50=0.4] (80, Hai2017) "When WEE1 is blocked, compensatory repair needs cyclin D1."
DNA_damage & !H2AX_Ub => genome_instability (15, Xie2018) "Breaks that are not marked persist."
DNA_damage & !DNA_repair => genome_instability (15) "Breaks that are not repaired persist."
S6K1 & !PTEN => CD274 [w=0.2 n=2 EC50=0.4] (12, Parsa2007) "Loss of PTEN raises PD-L1 through S6K1."
AKT => CD274 [w=0.4] (12, Parsa2007) "AKT raises PD-L1."
hedgehog => GLI1 [w=0.2] (37) "The ligand switches GLI1 on."
AKT & S6K1 => GLI1 (37) "AKT and mTOR switch GLI1 on without the ligand."
AKT & S6K1 => MMP9 (13, ChenJS2009) "AKT and mTORC1 raise MMP-9."
NFKB => MMP9 [w=0.7] (textbook) "NF-kappaB transcribes MMP9."
AKT & S6K1 => colon_stem_cells (14) "AKT and mTORC1 keep the stem cells."
protein_synthesis & !oxygen => HIF1A (textbook, Hudson2002) "HIF-1alpha is made by translation and spared in hypoxia."
protein_synthesis & VHL_loss => HIF1A (textbook, Thomas2006) "Without VHL the new HIF-1alpha is spared as well."
VHL_loss => HIF1A [w=0.3] (Toschi2008) "Part of HIF without VHL resists rapalogs."
S6K1 & protein_synthesis => HIF1A (review, Hudson2002) "mTORC1 raises the translation of HIF-1alpha."
HIF1A => VEGFA (review) "HIF-1 transcribes VEGF."
!VEGFR_inhibitor => KDR (75, Motzer2015) "The receptor works unless it is inhibited."
VEGFA & KDR => angiogenesis (75, Motzer2015) "VEGF grows vessels through its receptor."
G1_S => proliferation [w=0.3] (assumption) "Some cells cycle with little growth."
G1_S & protein_synthesis => proliferation [w=0.2] (1, 8) "A cycling cell needs protein."
G1_S & GLI1 => proliferation [w=0.2 n=2 EC50=0.4] (37) "Hedgehog output drives division."
RAS_mutant & TP53_loss => proliferation (61, Morran2014) "Mutant RAS without p53 divides without mTOR (the mechanism is not known)."
MMP9 => invasion (13, ChenJS2009) "MMP-9 cuts the matrix."
GLI1 => invasion (37) "GLI1 goes with metastasis."
DNA_damage & !WEE1 & !DNA_repair => apoptosis [n=2 EC50=0.4] (38, 80, Hai2017) "Cells that divide with broken DNA die."
genotoxin & !AKT => apoptosis (41, 79) "Chemotherapy kills; AKT protects."
!CD274 => immune_killing [w=0.2 EC50=0.3] (12, Parsa2007) "Immune cells kill where no PD-L1 stops them."
!apoptosis & !immune_killing => survival (8, 28) "A cell survives if it neither dies nor is killed."
proliferation & survival => tumour_growth [w=0.7 EC50=0.3] (8) "Growth needs division and survival."
proliferation & survival & angiogenesis => tumour_growth [EC50=0.3] (75, Motzer2015) "Vessels feed growth."
proliferation & survival & genome_instability => tumour_growth (15) "Unstable genomes progress."

drug    adavosertib = WEE1_inhibitor(IC50=100nM Emax=0.95) (38, Hirai2009) "AZD1775, MK-1775; WEE1; cell IC50, medium certainty."
drug    samotolisib = PI3K_inhibitor(IC50=100nM Emax=0.95) mTOR_kinase_inhibitor(IC50=100nM Emax=0.9) DNA_PK_inhibitor(IC50=50nM Emax=0.5) (54, Smith2016_LY) "LY3023414; PI3K, mTOR and DNA-PK; cell IC50, medium certainty."
drug    dactolisib = PI3K_inhibitor(IC50=10nM Emax=0.9) mTOR_kinase_inhibitor(IC50=10nM Emax=0.95) DNA_PK_inhibitor(IC50=10nM Emax=0.5) (ChEMBL) "BEZ235, tool compound; PI3K, mTOR and DNA-PK; cell IC50, high certainty."
drug    carboplatin = genotoxin(IC50=30000nM Emax=0.8) (79, Christopoulos2017) "Platinum; DNA; number of medium certainty."
drug    paclitaxel = genotoxin(IC50=5nM Emax=0.8) (79, Christopoulos2017) "Taxane; microtubules; number of medium certainty."

preset  small_cell_lung = DNA_damage=0.5 (40, assumption) "Small-cell lung cancer: many breaks in the DNA."
preset  renal = VHL_loss=1 (75, Thomas2006) "Clear-cell kidney cancer: VHL is lost."
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
