// Pathway text: growth factor, energy and amino acids to mTORC1 and mTORC2.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_CORE_HPP
#define MTOR_CORE_HPP

namespace mtor {

/// The text of the module core.
inline constexpr char core[] = R"pathway(
# (n) = reference number of the review; gates: linear (default), graded (EC50=0.3), switch (n=2 EC50=0.4)
module core "growth factor, energy and amino acids to mTORC1 and mTORC2"
default tau=10 n=1 EC50=0.5 w=1
input growth_factor = 0.6 "insulin, IGF-1 or EGF"
input amino_acids = 0.7 "amino acids outside"
input energy = 0.8 "energy charge, glucose"
input oxygen = 1 "oxygen; hypoxia is low oxygen"
input inflammation = 0.1 "TNF, IL-1"
input MTOR = 1 "mTOR protein"
input RPTOR = 1 "raptor, scaffold of mTORC1"
input RICTOR = 1 "rictor, scaffold of mTORC2"
input MLST8 = 1 "GbetaL"
input MAPKAP1 = 1 "SIN1, needed by mTORC2"
input PRR5 = 1 "protor-1, a part of mTORC2"
input DEPTOR = 0.05 "inhibitor of both complexes"
input TRAF2 = 0.5 "puts K63 ubiquitin on GbetaL"
input OTUD7B = 0.5 "takes ubiquitin off GbetaL"
input STK11 = 1 "LKB1, the kinase above AMPK"
input RNF152 = 0.4 "E3 ligase of Rheb"
input RAS_mutant = 0 "oncogenic RAS allele"
input PIK3CA_mutant = 0 "activating PI3K allele"
input FRB_mutant = 0 "MTOR F2108L or A2034V: rapalogs cannot bind"
input kinase_domain_mutant = 0 "MTOR M2327I: resists ATP-site drugs"
input mTORC2_drains = 0 "1: long rapalog exposure drains mTORC2"
input TSC2_needs_S473 = 0 "switch: 0 genetics, 1 review"
input mTORC1_needs_MLST8 = 0 "switch: 0 genetics, 1 review"
input RHEB_Ub_by_amino_acids = 0 "switch: 1 adds an activating ubiquitin (Yao 2020)"
input rapalog = 0 "FKBP12-rapalog"
input mTOR_kinase_inhibitor = 0 "ATP-site inhibitor of mTOR"
input bivalent_mTOR_inhibitor = 0 "rapalog and ATP-site inhibitor in one molecule"
input FRB_binder = 0 "pushes phosphatidic acid off the FRB domain"
input PI3K_inhibitor = 0 "PI3K inhibitor"
input RTK_inhibitor = 0 "receptor inhibitor"
input AKT_inhibitor = 0 "allosteric AKT inhibitor"
input MEK_inhibitor = 0 "MEK inhibitor"
input AMPK_activator = 0 "direct AMPK activator"
input AMP_mimetic = 0 "looks like AMP to AMPK"
input HSP90_inhibitor = 0 "HSP90 inhibitor"

node MLST8_Ub tau=15 "share of GbetaL with ubiquitin: cannot bind SIN1"
node mTORC1_pool tau=30 "assembled mTORC1"
node mTORC2_pool tau=30 "assembled mTORC2"
node mTOR_sequestered tau=1440 "new mTOR bound by the rapalog"
node RTK tau=1 "active growth-factor receptor"
node RTK_expression tau=360 "receptor level"
node IRS1 tau=90 "IRS1 that is able to bind PI3K"
node PI3K_recruited tau=1 "recruited class-I PI3K"
node PI3K tau=1 "class-I PI3K activity"
node PTEN tau=240 "PIP3 phosphatase"
node PIP3 tau=1 "PtdIns(3,4,5)P3"
node PDK1 tau=1 "PDK1 at the membrane"
node mTORC2 tau=3 "mTORC2 kinase activity"
node AKT_T308 tau=2 "AKT at T308, by PDK1"
node AKT_S473 tau=3 "AKT at S473, by mTORC2"
node AKT tau=2 "AKT kinase activity"
node FOXO tau=20 "nuclear FOXO"
node IKK tau=10 "IKK activity"
node NFKB tau=30 "NF-kappaB activity"
node RAS tau=2 "RAS-GTP"
node RAF tau=2 "RAF kinase activity"
node MEK tau=3 "MEK activity"
node ERK tau=4 "ERK activity"
node SPRY tau=90 "SPRY2 and DUSP6, feedback inhibitors"
node AMPK tau=5 "AMPK activity"
node DDIT4 tau=60 "REDD1, made in hypoxia"
node TSC2_P tau=3 "TSC2 phosphorylated by AKT: off"
node TSC tau=4 "TSC1:TSC2, the GAP of Rheb"
node RHEB_Ub tau=20 "ubiquitinated Rheb, prefers TSC2"
node RHEB_GAP tau=2 "Rheb engaged by TSC2"
node RHEB tau=3 "Rheb-GTP"
node amino_acids_inside tau=5 "amino acids in the cell"
node GATOR1 tau=3 "GAP of Rag"
node RAG tau=3 "active Rag (the VAM6/Rag arm)"
node phosphatidic_acid tau=10 "phosphatidic acid on mTOR"
node mTORC1_lysosome tau=3 "mTORC1 held on the lysosome by Rag"
node mTORC1 tau=2 "mTORC1 activity (rapalogs act below it)"
node rapalog_effect tau=5 "rapalog on the FRB domain"
node kinase_inhibitor_effect tau=3 "ATP site of mTOR blocked"
node S6K1 tau=6 "S6K1 at T389: the rapamycin-sensitive output"
node RPS6_P tau=15 "phospho-S6"
node EIF4EBP1_P tau=10 "4E-BP1 at T37/T46: largely rapamycin-resistant"
node EIF4E tau=15 "free cap-binding complex"
node protein_synthesis tau=45 "cap-dependent translation"
node ULK1_S757 tau=5 "ULK1 phosphorylated by mTORC1: off"
node ULK1 tau=10 "ULK1 activity"
node autophagy tau=120 "autophagic flux"
node SQSTM1 tau=240 "p62, a cargo of autophagy"
node HSP90 tau=60 "HSP90 function"

TRAF2 & !OTUD7B => MLST8_Ub (17, WangB2017) "TRAF2 puts ubiquitin on GbetaL, OTUD7B takes it off."
MTOR & RPTOR & !mTORC1_needs_MLST8 => mTORC1_pool [w=0.4] (1, Guertin2006) "mTOR and raptor assemble; in mice GbetaL is not needed."
MTOR & RPTOR & MLST8 & mTORC1_needs_MLST8 => mTORC1_pool [w=0.4] (1) "Switch: in the review GbetaL takes part."
MTOR & RPTOR & MLST8_Ub => mTORC1_pool [n=2 EC50=0.4] (17, WangB2017) "Ubiquitinated GbetaL favours mTORC1."
MTOR & RICTOR & MLST8 & MAPKAP1 & !MLST8_Ub & !mTOR_sequestered => mTORC2_pool [w=0.4] (1, 17, Guertin2006, Jacinto2006) "mTORC2 needs GbetaL without ubiquitin."
MTOR & RICTOR & MLST8 & MAPKAP1 & PRR5 & !MLST8_Ub & !mTOR_sequestered => mTORC2_pool [w=0.9] (1) "Protor-1 adds to the assembly."
rapalog_effect & mTORC2_drains => mTOR_sequestered (Sarbassov2006) "In some cells a rapalog takes new mTOR from mTORC2."

growth_factor & RTK_expression & !RTK_inhibitor => RTK [EC50=0.3] (1, textbook) "The ligand activates its receptor."
FOXO => RTK_expression (Chandarlapaty2011) "FOXO transcribes receptor genes."
!ERK => RTK_expression [w=0.8] (Turke2012) "ERK damps the receptor."
!S6K1 => IRS1 (73, Harrington2004, Shah2004) "S6K1 marks IRS1, which then cannot bind PI3K."
RTK & IRS1 => PI3K_recruited [w=0.7] (73) "The receptor recruits PI3K through IRS1."
RTK => PI3K_recruited [w=0.1] (textbook) "Receptors also bind PI3K without IRS1."
RAS => PI3K_recruited [w=0.2] (textbook) "RAS-GTP binds the p110 subunit of PI3K."
PIK3CA_mutant => PI3K_recruited [EC50=0.3] (9) "The mutation keeps PI3K active."
PI3K_recruited & !PI3K_inhibitor => PI3K (2) "Recruited PI3K works unless a drug blocks it."
!NFKB => PTEN (73) "NF-kappaB lowers PTEN."
PI3K & !PTEN => PIP3 (10, 73) "PI3K makes PIP3 and PTEN removes it."
PI3K => PIP3 [w=0.6] (assumption) "PTEN does not clear all PIP3."
PIP3 => PDK1 [w=0.8 EC50=0.3] (textbook) "PIP3 brings PDK1 to the membrane."

mTORC2_pool & PIP3 & !DEPTOR & !kinase_inhibitor_effect => mTORC2 (1, LiuP2015) "PIP3 activates mTORC2."
mTORC2_pool & !kinase_inhibitor_effect => mTORC2 [w=0.2] (Ebner2017) "Part of mTORC2 is active without PI3K."
mTORC2_pool & RAS_mutant & !kinase_inhibitor_effect => mTORC2 [w=0.5] (18, Kovalski2019) "Mutant RAS binds mTOR and SIN1 and activates mTORC2."
mTORC2 & HSP90 & !AKT_inhibitor => AKT_S473 (Sarbassov2005) "mTORC2 phosphorylates S473 of AKT, a client of HSP90."
PDK1 & HSP90 & !AKT_inhibitor => AKT_T308 [w=0.7] (textbook, 78) "PDK1 phosphorylates T308 of AKT."
PDK1 & HSP90 & AKT_S473 & !AKT_inhibitor => AKT_T308 [w=0.9] (textbook) "pS473 stabilises pT308."
AKT_T308 => AKT [w=0.8] (textbook, Jacinto2006) "T308 alone gives most of the activity."
AKT_T308 & AKT_S473 => AKT (textbook, Sarbassov2005) "Both sites give full activity."
!AKT => FOXO [EC50=0.3] (Brunet1999) "AKT keeps FOXO out of the nucleus."
!AKT_S473 => FOXO [w=0.8] (Guertin2006, Jacinto2006) "FOXO is the substrate that needs S473 most."
AKT => IKK (73) "AKT activates IKK."
inflammation => IKK [w=0.8 n=2 EC50=0.4] (textbook) "TNF and IL-1 activate IKK."
IKK => NFKB [w=0.7] (73) "IKK frees NF-kappaB."

RTK & !SPRY => RAS (textbook) "The receptor loads RAS with GTP; SPRY2 restrains it."
PI3K => RAS [w=0.3] (Carracedo2008) "PI3K feeds RAS."
RAS_mutant => RAS (18, textbook) "Oncogenic RAS stays loaded with GTP."
RAS => RAF (textbook) "RAS activates RAF."
RAF & !MEK_inhibitor => MEK (textbook) "RAF activates MEK."
MEK => ERK (textbook) "MEK activates ERK."
ERK => SPRY [w=0.6] (textbook, Lito2012) "ERK makes its own inhibitors."

STK11 & !energy => AMPK [w=0.5] (2, 15, Shaw2004) "LKB1 activates AMPK when AMP rises."
STK11 & AMP_mimetic => AMPK (Shaw2004) "AICAR mimics AMP; LKB1 must still act."
AMPK_activator => AMPK (55) "A direct activator needs no LKB1."
!oxygen => DDIT4 [w=0.4] (Brugarolas2004) "Hypoxia makes REDD1."
AKT & !TSC2_needs_S473 => TSC2_P [w=0.8 EC50=0.3] (2, 9, Inoki2002, Manning2002, Jacinto2006) "AKT phosphorylates TSC2, almost as well without S473."
AKT & AKT_S473 & TSC2_needs_S473 => TSC2_P [w=0.8 EC50=0.3] (Fig1) "Switch: in the review AKT needs mTORC2 to switch TSC2 off."
!TSC2_P => TSC [w=0.6] (2, 9, Inoki2002, Manning2002) "TSC works unless AKT has phosphorylated it."
!TSC2_P & !ERK => TSC (9, Ma2005) "TSC works best when ERK has not phosphorylated TSC2 either."
AMPK => TSC [EC50=0.3] (2, Inoki2003) "AMPK activates TSC2."
DDIT4 => TSC [n=2 EC50=0.4] (Brugarolas2004) "REDD1 activates TSC."
RNF152 & !AKT => RHEB_Ub (16, Deng2019) "RNF152 marks Rheb when growth signals are low."
TSC => RHEB_GAP [w=0.6] (2, 65, LiY2004) "TSC2 makes Rheb lose its GTP."
TSC & RHEB_Ub => RHEB_GAP [EC50=0.3] (16, Deng2019) "Ubiquitinated Rheb binds TSC2 more."
!RHEB_GAP => RHEB (16) "Rheb keeps its GTP unless TSC2 acts."

amino_acids => amino_acids_inside [w=0.8] (2) "The cell takes amino acids up."
autophagy => amino_acids_inside [w=0.2] (47, 48) "Autophagy gives amino acids back."
!amino_acids_inside => GATOR1 (BarPeled2013) "GATOR1 is active when amino acids are low."
!GATOR1 => RAG [w=0.9] (2, BarPeled2013) "Rag stays active unless GATOR1 acts."
!FRB_binder => phosphatidic_acid (53, Nguyen2018) "Phosphatidic acid sits on mTOR unless displaced."
mTORC1_pool & RAG => mTORC1_lysosome [n=2 EC50=0.4] (2, BarPeled2013) "Active Rag holds mTORC1 on the lysosome."
mTORC1_lysosome & RHEB & phosphatidic_acid & !AMPK & !DEPTOR & !kinase_inhibitor_effect => mTORC1 [n=2 EC50=0.4] (1, 2, 16, 53, Gwinn2008) "Rheb-GTP switches mTORC1 on; AMPK (through raptor), DEPTOR and drugs stop it."
mTORC1_lysosome & RHEB & phosphatidic_acid & !DEPTOR & !kinase_inhibitor_effect => mTORC1 [w=0.5 n=2 EC50=0.4] (Gwinn2008) "Part of mTORC1 works even when AMPK has marked raptor."
mTORC1_lysosome & RHEB & RHEB_Ub_by_amino_acids & amino_acids_inside & !AMPK & !DEPTOR & !kinase_inhibitor_effect => mTORC1 (YaoY2020_MolCell) "Switch: an activating ubiquitin chain on Rheb."
rapalog & !FRB_mutant => rapalog_effect (52, RodrikOutmezguine2016) "The rapalog needs an intact FRB domain."
bivalent_mTOR_inhibitor => rapalog_effect (52, RodrikOutmezguine2016) "The linked drug holds on even when FRB is mutated."
mTOR_kinase_inhibitor & !kinase_domain_mutant => kinase_inhibitor_effect (52, Feldman2009) "The drug fills the ATP site of mTOR."
mTOR_kinase_inhibitor & kinase_domain_mutant => kinase_inhibitor_effect [EC50=0.909] (52, RodrikOutmezguine2016) "The mutant needs ten times the dose (EC50=0.909)."
bivalent_mTOR_inhibitor => kinase_inhibitor_effect (52, RodrikOutmezguine2016) "The linked drug reaches the ATP site as well."
mTORC1 & !rapalog_effect => S6K1 [n=2 EC50=0.4] (73, Feldman2009) "mTORC1 phosphorylates S6K1; rapalogs block it."
S6K1 => RPS6_P (textbook) "S6K1 phosphorylates S6."
ERK => RPS6_P [w=0.2] (textbook) "RSK, below ERK, adds a little."
mTORC1 & !rapalog_effect => EIF4EBP1_P [w=0.9] (Choo2008) "Rapalogs block this part of 4E-BP1 phosphorylation."
mTORC1 => EIF4EBP1_P [w=0.5 EC50=0.3] (Thoreen2009, Feldman2009) "Another part of 4E-BP1 phosphorylation resists rapalogs."
EIF4EBP1_P => EIF4E (textbook) "Phosphorylated 4E-BP1 lets go of eIF4E."
EIF4E => protein_synthesis [w=0.2] (3) "Free eIF4E starts cap-dependent translation."
EIF4E & S6K1 => protein_synthesis (3) "S6K1 adds eIF4B and ribosomes."
=> protein_synthesis [w=0.1] (Thoreen2012) "Part of translation does not need mTORC1."
mTORC1 & !rapalog_effect => ULK1_S757 [w=0.8] (KimJ2011) "mTORC1 phosphorylates ULK1 and switches it off."
mTORC1 => ULK1_S757 [w=0.3 n=2 EC50=0.4] (KimJ2011) "Part of this mark resists rapalogs."
!ULK1_S757 => ULK1 [w=0.9] (KimJ2011) "ULK1 is on unless mTORC1 has marked it."
AMPK & !ULK1_S757 => ULK1 [w=0.7] (KimJ2011) "AMPK activates ULK1 once mTORC1 lets go."
ULK1 => autophagy (3, KimJ2011) "ULK1 starts autophagy."
!autophagy => SQSTM1 (textbook, 51) "Autophagy consumes p62."
!HSP90_inhibitor => HSP90 [w=0.9] (78) "HSP90 folds its clients unless it is inhibited."

drug sirolimus = rapalog(IC50=1nM Emax=0.98) (ChEMBL) "Rapamycin; FRB domain of mTOR; cell IC50, high certainty."
drug everolimus = rapalog(IC50=3nM Emax=0.98) (ChEMBL) "RAD001; FRB domain; cell IC50, high certainty."
drug temsirolimus = rapalog(IC50=3nM Emax=0.98) (62, Korfel2016) "CCI-779; FRB domain; cell IC50, medium certainty."
drug AZD8055 = mTOR_kinase_inhibitor(IC50=25nM Emax=0.98) (Chresta2010) "mTOR; cell IC50, high certainty."
drug onatasertib = mTOR_kinase_inhibitor(IC50=100nM Emax=0.95) (63, Mortensen2015) "CC-223; mTOR; cell IC50, medium certainty."
drug sapanisertib = mTOR_kinase_inhibitor(IC50=10nM Emax=0.98) (ChEMBL) "MLN0128; mTOR; cell IC50, high certainty."
drug torin1 = mTOR_kinase_inhibitor(IC50=3nM Emax=0.99) (Thoreen2009) "Tool; mTOR; cell IC50, high certainty."
drug PP242 = mTOR_kinase_inhibitor(IC50=300nM Emax=0.95) (Feldman2009) "Torkinib, tool; mTOR; cell IC50, medium certainty."
drug rapalink1 = bivalent_mTOR_inhibitor(IC50=3nM Emax=0.98) (52, RodrikOutmezguine2016) "RapaLink-1; FRB and ATP site; cell IC50, low certainty."
drug ICSN3250 = FRB_binder(IC50=100nM Emax=0.9) (53, Nguyen2018) "Phosphatidic acid on mTOR; placeholder IC50, low certainty."
drug pictilisib = PI3K_inhibitor(IC50=40nM Emax=0.95) (Raynaud2009) "GDC-0941; class-I PI3K; cell IC50, medium certainty."
drug gedatolisib = PI3K_inhibitor(IC50=10nM Emax=0.95) mTOR_kinase_inhibitor(IC50=10nM Emax=0.95) (76, Mohan2015) "PF-384, PKI-587; PI3K and mTOR; cell IC50, high certainty."
drug MK2206 = AKT_inhibitor(IC50=60nM Emax=0.95) (Tan2011) "Allosteric, lowers both AKT sites; cell IC50, high certainty."
drug mirdametinib = MEK_inhibitor(IC50=1nM Emax=0.98) (76, Mohan2015) "PD-901, PD-0325901; MEK1/2; cell IC50, medium certainty."
drug trametinib = MEK_inhibitor(IC50=1nM Emax=0.98) (Gilmartin2011) "MEK1/2; cell IC50, medium certainty."
drug erlotinib = RTK_inhibitor(IC50=20nM Emax=0.95) (Moyer1997) "EGFR; cell IC50, high certainty."
drug OSU53 = AMPK_activator(IC50=5000nM Emax=0.9) mTOR_kinase_inhibitor(IC50=5000nM Emax=0.4) (55) "OSU-53; AMPK, weakly mTOR; low certainty."
drug acadesine = AMP_mimetic(IC50=500000nM Emax=0.9) (Shaw2004) "AICAR; AMPK; low certainty."
drug luminespib = HSP90_inhibitor(IC50=20nM Emax=0.95) (78, Jensen2008) "AUY922; HSP90; cell IC50, high certainty."

preset PTEN_loss = PTEN.max=0 (9, 10) "No PTEN: PIP3 piles up and AKT runs."
preset TSC_loss = TSC.max=0 (2, 65, LiY2004) "TSC1 or TSC2 lost: nothing takes the GTP from Rheb."
preset LKB1_loss = STK11=0 (15, Shaw2004) "No LKB1: low energy no longer wakes AMPK."
preset PI3K_mutant = PIK3CA_mutant=0.8 (9) "An activating mutation of PIK3CA."
preset KRAS_mutant = RAS_mutant=1 (18, 61) "An oncogenic RAS allele, loaded with GTP for good."
preset TSC_lesion = TSC.max=0 growth_factor=0.4 (65, assumption) "A benign TSC lesion: no TSC, and a normal supply of growth factor."
preset raptor_loss = RPTOR=0 (1, Guertin2006) "No raptor, no mTORC1."
preset rictor_loss = RICTOR=0 (1, Guertin2006) "No rictor, no mTORC2."
preset SIN1_loss = MAPKAP1=0 (1, Jacinto2006) "No SIN1, no mTORC2."
preset GbetaL_loss = MLST8=0 (Guertin2006) "No GbetaL: mTORC2 falls apart, mTORC1 stays."
preset MTOR_FRB_mutant = FRB_mutant=1 (52, RodrikOutmezguine2016) "Rapalogs no longer bind mTOR."
preset MTOR_kinase_mutant = kinase_domain_mutant=1 (52, RodrikOutmezguine2016) "ATP-site drugs need ten times the dose."
preset rapalog_drains_mTORC2 = mTORC2_drains=1 (Sarbassov2006) "A cell in which days of rapalog take mTORC2 as well."
preset review_mTORC2_to_mTORC1 = TSC2_needs_S473=1 (Fig1) "Switch: mTORC2 feeds mTORC1, as the review draws it."
preset review_GbetaL_in_mTORC1 = mTORC1_needs_MLST8=1 (1) "Switch: mTORC1 needs GbetaL, as the review has it."
preset activating_RHEB_ubiquitin = RHEB_Ub_by_amino_acids=1 (YaoY2020_MolCell) "Switch: amino acids add an activating ubiquitin to Rheb."
preset normal_cell = growth_factor=0.4 (assumption) "A cell that is no tumour: less growth factor."
preset starved_cell = growth_factor=0.1 amino_acids=0.05 energy=0.3 (assumption) "Little growth factor, amino acids and energy."

# other names: codes and trade names of drugs, short names of cancers
alias rapamycin = sirolimus
alias Rapamune = sirolimus
alias AY22989 = sirolimus
alias Fyarro = sirolimus
alias RAD001 = everolimus
alias SDZRAD = everolimus
alias Afinitor = everolimus
alias Zortress = everolimus
alias Certican = everolimus
alias Votubia = everolimus
alias CCI779 = temsirolimus
alias Torisel = temsirolimus
alias CC223 = onatasertib
alias ATG008 = onatasertib
alias MLN0128 = sapanisertib
alias INK128 = sapanisertib
alias TAK228 = sapanisertib
alias CB228 = sapanisertib
alias torkinib = PP242
alias M1071 = rapalink1
alias GDC0941 = pictilisib
alias RG7321 = pictilisib
alias PF05212384 = gedatolisib
alias PKI587 = gedatolisib
alias PF384 = gedatolisib
alias PD0325901 = mirdametinib
alias PD901 = mirdametinib
alias Gomekli = mirdametinib
alias GSK1120212 = trametinib
alias JTP74057 = trametinib
alias Mekinist = trametinib
alias OSI774 = erlotinib
alias CP358774 = erlotinib
alias Tarceva = erlotinib
alias AICAR = acadesine
alias AUY922 = luminespib
alias NVPAUY922 = luminespib
alias VER52296 = luminespib
)pathway";

}  // namespace mtor

#endif
