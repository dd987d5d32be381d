// Pathway text: AXL, TM4SF1, IL-6, secretome, AP-1.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_RESISTANCE_HPP
#define MTOR_RESISTANCE_HPP

namespace mtor {

/// Pathway text: AXL, TM4SF1, IL-6, secretome, AP-1; needs core and growth.
inline constexpr char resistance[] = R"pathway(
# How tumours escape other drugs: AXL, TM4SF1, IL-6, secreted signals, AP-1. Needs the modules before it.
module  resistance "AXL, TM4SF1, IL-6, secretome, AP-1"
default tau=60 n=1 EC50=0.5 w=1
input BRAF_V600E = 0 "oncogenic BRAF allele"
input BRAF_inhibitor = 0 "inhibitor of BRAF V600E"
input   AXL = 0               "AXL receptor level"
input   TM4SF1 = 0.03         "TM4SF1 level"
input   oncogene_inhibitor = 0 "ALK or EGFR inhibitor in a tumour that depends on the kinase"
input   IL6R_inhibitor = 0    "blocks the IL-6 receptor"
node    DDR1 tau=60           "discoidin domain receptor 1"
node    IL6 tau=360           "interleukin-6 made by the tumour"
node    IL6R tau=10           "IL-6 receptor signalling"
node    FOSL1 tau=180         "FRA1"
node    secretome tau=720     "signals secreted under therapy"
node    AP1 tau=60            "AP-1"
node    CXCL8 tau=240         "interleukin-8"

BRAF_V600E & HSP90 & !BRAF_inhibitor => RAF (44, 45) "BRAF V600E signals without RAS; the drug blocks this form."
AXL => RAS (40, Sen2017_AXL) "AXL activates the ERK chain directly."
AXL & S6K1 & !MEK_inhibitor => MEK [w=0.9 EC50=0.3] (40, Sen2017_AXL) "AXL activates the ERK chain through mTOR."
TM4SF1 => DDR1 [w=0.7] (41, Ye2019) "TM4SF1 works through DDR1."
DDR1 => PI3K_recruited [w=0.55] (41, Ye2019) "DDR1 feeds AKT."
DDR1 => RAS (41, Ye2019) "DDR1 feeds ERK."
NFKB => IL6 [w=0.2] (textbook) "NF-kappaB transcribes interleukin-6."
VEGFR_inhibitor => IL6 [w=0.3 EC50=0.3] (43, Ishibashi2017) "The inhibitor makes the tumour secrete IL-6."
IL6 & !IL6R_inhibitor => IL6R [w=0.8] (43, Ishibashi2017) "IL-6 signals through its receptor."
IL6R => PI3K_recruited (43, Ishibashi2017) "IL-6 feeds AKT and mTOR."
IL6R => angiogenesis [w=0.35] (43, Ishibashi2017) "IL-6 helps vessels grow."
ERK => FOSL1 (45, Obenauf2015) "ERK stabilises FRA1."
BRAF_inhibitor & BRAF_V600E & !FOSL1 => secretome (45, Obenauf2015) "Under the BRAF inhibitor FRA1 is lost and cells secrete growth signals."
oncogene_inhibitor & !FOSL1 => secretome (45, Obenauf2015) "Under ALK and EGFR inhibitors cells secrete such signals too."
secretome => PI3K_recruited [w=0.3] (45, Obenauf2015) "The secreted signals feed PI3K and AKT of the survivors."
secretome => invasion (45, Obenauf2015) "The secreted signals help cells to invade."
BRAF_inhibitor & RAS & !BRAF_V600E => RAF [w=0.6] (Poulikakos2010, Holderfield2014) "In cells with normal BRAF the drug activates RAF dimers below RAS (the paradox)."
ERK => NFKB [w=0.4] (76, Mohan2015) "In head and neck cancer ERK raises NF-kappaB."
ERK => AP1 [w=0.75 n=2 EC50=0.4] (76, Mohan2015) "ERK makes AP-1."
NFKB & AP1 => VEGFA [w=0.5] (76, Mohan2015) "NF-kappaB and AP-1 together transcribe VEGF."
NFKB & AP1 => CXCL8 (76, Mohan2015) "Interleukin-8 needs both."

drug vemurafenib = BRAF_inhibitor(IC50=50nM Emax=0.98) (45, Obenauf2015) "PLX4032; BRAF V600E; cell IC50, medium certainty."
drug    crizotinib = oncogene_inhibitor(IC50=25nM Emax=0.95) (45, Obenauf2015) "ALK; cell IC50, medium certainty."
drug    tocilizumab = IL6R_inhibitor(IC50=2nM Emax=0.95) (43, Ishibashi2017) "IL-6 receptor antibody; medium certainty."
drug    lenvatinib = VEGFR_inhibitor(IC50=5nM Emax=0.95) (75, Matsui2008_IJC) "E7080; VEGF receptors; cell IC50, high certainty."
drug    sunitinib = VEGFR_inhibitor(IC50=10nM Emax=0.95) (review) "VEGF receptors; number of medium certainty."
drug    sorafenib = VEGFR_inhibitor(IC50=90nM Emax=0.9) (43, Ishibashi2017) "VEGF receptors; number of medium certainty."

preset melanoma = BRAF_V600E=1 (45, Obenauf2015) "Melanoma with BRAF V600E."
preset BRAF_mutant = BRAF_V600E=1 (44) "BRAF V600E in another tumour."
preset  lung = TM4SF1=0.2 (41, Ye2019) "Non-small-cell lung cancer: some TM4SF1."
preset  head_neck = growth_factor=1 inflammation=0.7 PIK3CA_mutant=0.15 (76, assumption) "Head and neck cancer: growth factor, inflammation and a little mutant PI3K."

# other names: codes and trade names of drugs, short names of cancers
alias PLX4032 = vemurafenib
alias RG7204 = vemurafenib
alias RO5185426 = vemurafenib
alias Zelboraf = vemurafenib
alias PF2341066 = crizotinib
alias PF02341066 = crizotinib
alias Xalkori = crizotinib
alias Actemra = tocilizumab
alias RoActemra = tocilizumab
alias atlizumab = tocilizumab
alias E7080 = lenvatinib
alias Lenvima = lenvatinib
alias Kisplyx = lenvatinib
alias SU11248 = sunitinib
alias Sutent = sunitinib
alias BAY439006 = sorafenib
alias Nexavar = sorafenib
alias HNSCC = head_neck

)pathway";

}  // namespace mtor

#endif
