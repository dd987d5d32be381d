// Pathway text: growth factor, energy and amino acids to mTORC1 and mTORC2.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_CORE_HPP
#define MTOR_CORE_HPP

namespace mtor {

/// Pathway text: growth factor, energy and amino acids to mTORC1 and mTORC2.
inline constexpr char core[] = R"pathway(
# (n) = reference number of the review; gates: linear (default), graded (EC50=0.3), switch (n=2 EC50=0.4)
module core "growth factor, energy and amino acids to mTORC1 and mTORC2"
default tau=10 n=1 EC50=0.5 w=1
input growth_factor = 0.6 "insulin, IGF-1 or EGF"
input amino_acids = 0.7 "amino acids outside"
input energy = 0.8 "energy charge, glucose"
input oxygen = 0.95 "oxygen; hypoxia is low oxygen"
input inflammation = 0.1 "TNF, IL-1"
input MTOR = 1 "mTOR protein"
input RPTOR = 1 "raptor, scaffold of mTORC1"
input RICTOR = 1 "rictor, scaffold of mTORC2"
input MLST8 = 1 "GbetaL"
input MAPKAP1 = 1 "SIN1, needed by mTORC2"
input PRR5 = 1 "protor-1, a part of mTORC2"
input PDPK1 = 1 "PDK1 protein"
input DEPTOR_amplified = 0 "DEPTOR made in excess, as in some myelomas"
input ERBB2_amplified = 0 "extra copies of HER2"
input SGK1_expression = 0.3 "SGK1 level"
input TRAF2 = 0.5 "puts K63 ubiquitin on GbetaL"
input OTUD7B = 0.5 "takes ubiquitin off GbetaL"
input STK11 = 1 "LKB1, the kinase above AMPK"
input RNF152 = 0.45 "E3 ligase of Rheb"
input RAS_mutant = 0 "oncogenic RAS allele"
input PIK3CA_mutant = 0 "activating PI3K allele"
input FRB_mutant = 0 "MTOR F2108L or A2034V: rapalogs cannot bind"
input kinase_domain_mutant = 0 "MTOR M2327I: resists ATP-site drugs"
input MTOR_activating_mutant = 0 "MTOR that works without growth factor or amino acids (L1460P, S2215Y ...)"
input mTORC2_drains = 0 "1: long rapalog exposure drains mTORC2"
input TSC2_needs_S473 = 0 "switch: 0 genetics, 1 review"
input mTORC1_needs_MLST8 = 0 "switch: 0 genetics, 1 review"
input RHEB_Ub_by_amino_acids = 0 "switch: 1 adds an activating ubiquitin (Yao 2020)"
input rapalog = 0 "FKBP12-rapalog"
input mTOR_kinase_inhibitor = 0 "ATP-site inhibitor of mTOR"
input bivalent_mTOR_inhibitor = 0 "rapalog and ATP-site inhibitor in one molecule"
input FRB_binder = 0 "pushes phosphatidic acid off the FRB domain"
input PI3K_inhibitor = 0 "inhibitor of every class-I PI3K"
input p110alpha_inhibitor = 0 "inhibitor of p110alpha; p110beta works on"
input RTK_inhibitor = 0 "receptor inhibitor"
input ERBB2_inhibitor = 0 "HER2 inhibitor"
input AKT_inhibitor = 0 "allosteric AKT inhibitor"
input AKT_ATP_inhibitor = 0 "ATP-site AKT inhibitor: sites stay phosphorylated, activity is gone"
input MEK_inhibitor = 0 "MEK inhibitor"
input AMPK_activator = 0 "direct AMPK activator"
input AMP_mimetic = 0 "looks like AMP to AMPK, or raises AMP"
input HSP90_inhibitor = 0 "HSP90 inhibitor"
input autophagy_inhibitor = 0 "stops the lysosome: autophagy is not completed"

node MLST8_Ub tau=15 "share of GbetaL with ubiquitin: cannot bind SIN1"
node mTORC1_pool tau=30 "assembled mTORC1"
node mTORC2_pool tau=30 "assembled mTORC2"
node mTOR_sequestered tau=720 "new mTOR bound by the rapalog"
node DEPTOR tau=360 "inhibitor of both complexes; mTOR has it degraded"
node RTK tau=1 "active growth-factor receptor"
node RTK_expression tau=360 "receptor level (HER3, IGF1R, INSR)"
node ERBB2 tau=240 "HER2 level"
node PDGFR tau=360 "PDGF receptor level"
node GRB10 tau=240 "adaptor that restrains receptors; mTORC1 stabilises it"
node IRS1 tau=60 "IRS1 that is able to bind PI3K"
node PI3K_recruited tau=0.5 "recruited class-I PI3K"
node PI3K tau=0.5 "class-I PI3K activity"
node PTEN tau=240 "PIP3 phosphatase"
node PIP3 tau=0.5 "PtdIns(3,4,5)P3"
node PDK1 tau=0.5 "PDK1 at the membrane"
node mTORC2 tau=2 "mTORC2 kinase activity"
node SGK1 tau=5 "SGK1 activity"
node AKT_T308 tau=1 "AKT at T308, by PDK1"
node AKT_S473 tau=2 "AKT at S473, by mTORC2"
node AKT tau=1 "AKT kinase activity"
node FOXO tau=20 "nuclear FOXO"
node IKK tau=10 "IKK activity"
node NFKB tau=30 "NF-kappaB activity"
node RAS tau=2 "RAS-GTP"
node RAF tau=2 "RAF kinase activity"
node MEK tau=3 "MEK activity"
node ERK tau=4 "ERK activity"
node SPRY tau=90 "SPRY2 and DUSP6, feedback inhibitors"
node CAMKK2 tau=3 "CaMKK2, a kinase above AMPK"
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
node FLCN_RRAGC tau=3 "RagC with GDP, made by folliculin: brings TFE to mTORC1"
node phosphatidic_acid tau=10 "phosphatidic acid on mTOR"
node mTORC1_lysosome tau=3 "mTORC1 held on the lysosome by Rag"
node mTORC1 tau=2 "mTORC1 kinase activity"
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
MTOR & RPTOR & !mTORC1_needs_MLST8 => mTORC1_pool [w=0.6] (1, Guertin2006) "mTOR and raptor assemble; in mice GbetaL is not needed."
MTOR & RPTOR & MLST8 & mTORC1_needs_MLST8 => mTORC1_pool [w=0.6] (1) "Switch: in the review GbetaL takes part."
MTOR & RPTOR & MLST8_Ub => mTORC1_pool [n=2 EC50=0.4] (17, WangB2017) "Ubiquitinated GbetaL favours mTORC1."
MTOR & RICTOR & MLST8 & MAPKAP1 & !MLST8_Ub & !mTOR_sequestered => mTORC2_pool [w=0.4] (1, 17, Guertin2006, Jacinto2006) "mTORC2 needs GbetaL without ubiquitin."
MTOR & RICTOR & MLST8 & MAPKAP1 & PRR5 & !MLST8_Ub & !mTOR_sequestered => mTORC2_pool [w=0.95] (1) "Protor-1 adds to the assembly."
rapalog_effect & mTORC2_drains => mTOR_sequestered (Sarbassov2006) "In some cells a rapalog takes new mTOR from mTORC2."
!mTORC1 => DEPTOR [w=0.3] (Peterson2009, Gao2011) "mTOR marks DEPTOR, and SCF with beta-TrCP degrades it."
DEPTOR_amplified => DEPTOR (Peterson2009) "Some myelomas make much more of it."

growth_factor & RTK_expression & !RTK_inhibitor => RTK [w=0.5] (1, textbook) "The ligand activates its receptor."
growth_factor & RTK_expression & !GRB10 & !RTK_inhibitor => RTK (Hsu2011, Yu2011) "GRB10 restrains the receptor."
ERBB2 & RTK_expression & !ERBB2_inhibitor => RTK [w=0.6] (Chandarlapaty2011, Garrett2011) "HER2 pairs with HER3 and needs no ligand."
FOXO & HSP90 => RTK_expression [w=0.7] (Chandarlapaty2011, Basso2002) "FOXO transcribes receptor genes; HSP90 folds the receptors."
!ERK & HSP90 => RTK_expression [w=0.4] (Turke2012) "ERK damps the receptor."
!mTORC1 & HSP90 => RTK_expression [w=0.8] (Muranen2012, RodrikOutmezguine2011) "So does mTORC1: its inhibitors raise many receptors."
HSP90 => ERBB2 [w=0.1] (Basso2002) "HER2 is a client of HSP90."
ERBB2_amplified & HSP90 => ERBB2 [w=0.9] (Basso2002) "Extra copies make more of it, still clients of HSP90."
!mTORC1 => PDGFR [w=0.5] (ZhangH2007) "mTORC1 lowers the PDGF receptor."
mTORC1 => GRB10 [w=0.95 EC50=0.3] (Hsu2011, Yu2011) "mTORC1 phosphorylates and stabilises GRB10."
!S6K1 => IRS1 [w=0.8] (73, Harrington2004, Shah2004) "S6K1 marks IRS1, which then cannot bind PI3K."
!S6K1 & !mTORC1 => IRS1 [w=0.8] (Tzatsos2006) "mTORC1 with raptor marks IRS1 as well."
RTK & IRS1 => PI3K_recruited (73) "The receptor recruits PI3K through IRS1."
RTK => PI3K_recruited [w=0.1] (textbook) "Receptors (HER3) also bind PI3K without IRS1."
growth_factor & PDGFR & !RTK_inhibitor => PI3K_recruited [w=0.15] (ZhangH2007) "The PDGF receptor binds PI3K by itself."
RAS => PI3K_recruited [w=0.25] (textbook) "RAS-GTP binds the p110 subunit of PI3K."
PIK3CA_mutant & !PI3K_inhibitor & !p110alpha_inhibitor => PI3K [EC50=0.3] (9) "The mutation keeps p110alpha active."
PI3K_recruited & !PI3K_inhibitor & !p110alpha_inhibitor => PI3K [w=0.8] (2) "Recruited PI3K works unless a drug blocks it."
PI3K_recruited & !PI3K_inhibitor => PI3K [w=0.3] (Costa2015) "p110beta works on under an inhibitor of p110alpha."
=> PTEN [w=0.3] (textbook) "PTEN is made in any case."
!NFKB => PTEN [w=0.5] (73) "NF-kappaB lowers PTEN."
PI3K & !PTEN => PIP3 (10, 73) "PI3K makes PIP3 and PTEN removes it."
PI3K => PIP3 [w=0.2] (assumption) "PTEN does not clear all PIP3."
PIP3 & PDPK1 => PDK1 [w=0.9 EC50=0.3] (textbook) "PIP3 brings PDK1 to the membrane."

mTORC2_pool & PIP3 & !DEPTOR & !kinase_inhibitor_effect => mTORC2 (1, LiuP2015) "PIP3 activates mTORC2."
mTORC2_pool & PIP3 & !S6K1 & !kinase_inhibitor_effect => mTORC2 [w=0.5] (LiuP2013) "S6K1 marks SIN1 and rictor, which lowers mTORC2."
mTORC2_pool & !kinase_inhibitor_effect => mTORC2 [w=0.2] (Ebner2017) "Part of mTORC2 is active without PI3K."
mTORC2_pool & AMPK & !kinase_inhibitor_effect => mTORC2 [w=0.3] (Kazyken2019) "AMPK activates mTORC2 directly."
mTORC2_pool & RAS_mutant & !kinase_inhibitor_effect => mTORC2 (18, Kovalski2019) "Mutant RAS binds mTOR and SIN1 and activates mTORC2."
SGK1_expression & PDPK1 & mTORC2 => SGK1 (Castel2016) "mTORC2 and PDK1 activate SGK1; no PIP3 is needed."
mTORC2 & HSP90 & !AKT_inhibitor => AKT_S473 (Sarbassov2005) "mTORC2 phosphorylates S473 of AKT, a client of HSP90."
mTORC2 & HSP90 & AKT_ATP_inhibitor => AKT_S473 (Okuzumi2009) "With its ATP site filled AKT keeps its phosphates."
PDK1 & HSP90 & !AKT_inhibitor => AKT_T308 [w=0.8] (textbook, 78) "PDK1 phosphorylates T308 of AKT."
PDK1 & HSP90 & AKT_S473 & !AKT_inhibitor => AKT_T308 [w=0.64] (textbook) "pS473 stabilises pT308."
PDK1 & HSP90 & AKT_ATP_inhibitor => AKT_T308 [w=0.9] (Okuzumi2009) "With its ATP site filled AKT keeps its phosphates."
AKT_T308 & !AKT_ATP_inhibitor => AKT [w=0.9] (textbook, Jacinto2006) "T308 alone gives most of the activity."
AKT_T308 & AKT_S473 & !AKT_ATP_inhibitor => AKT (textbook, Sarbassov2005) "Both sites give full activity."
!AKT => FOXO [EC50=0.3] (Brunet1999) "AKT keeps FOXO out of the nucleus."
!AKT_S473 => FOXO [w=0.4] (Guertin2006, Jacinto2006) "FOXO is the substrate that needs S473 most."
AKT & mTORC1 => IKK [w=0.9 n=2 EC50=0.4] (73, Dan2008) "AKT activates IKK together with mTORC1."
=> IKK [w=0.3] (textbook) "Some IKK is always active."
inflammation => IKK [w=0.3 n=2 EC50=0.4] (textbook) "TNF and IL-1 activate IKK."
IKK => NFKB [w=0.8] (73) "IKK frees NF-kappaB."

RTK & !SPRY => RAS (textbook) "The receptor loads RAS with GTP; SPRY2 restrains it."
PI3K => RAS [w=0.5] (Carracedo2008, Will2014) "PI3K feeds RAS."
RAS_mutant => RAS [w=0.8] (18, textbook) "Oncogenic RAS stays loaded with GTP."
RAS & HSP90 => RAF [w=0.7] (textbook) "RAS activates RAF, a client of HSP90."
RAS & HSP90 & !ERK => RAF (Dougherty2005) "ERK phosphorylates RAF and damps it."
RAF & !MEK_inhibitor => MEK [w=0.7] (textbook) "RAF activates MEK."
MEK => ERK [w=0.95 n=2 EC50=0.4] (textbook) "MEK activates ERK."
ERK => SPRY [w=0.6] (textbook, Lito2012) "ERK makes its own inhibitors."

STK11 & !energy => AMPK [w=0.7 n=2 EC50=0.4] (2, 15, Shaw2004) "LKB1 activates AMPK when AMP rises."
STK11 & !ERK => AMPK [w=0.18] (Zheng2009, Kinsey2019) "ERK and RSK phosphorylate LKB1, which then activates AMPK less."
amino_acids => CAMKK2 [w=0.8] (DallePezze2016) "Amino acids raise calcium and CaMKK2."
CAMKK2 => AMPK [w=0.12] (DallePezze2016) "CaMKK2 activates AMPK without LKB1."
STK11 & AMP_mimetic => AMPK [w=0.9] (Shaw2004) "AICAR mimics AMP, metformin raises it; LKB1 must still act."
AMPK_activator => AMPK [w=0.9] (55) "A direct activator needs no LKB1."
!oxygen => DDIT4 [w=0.4] (Brugarolas2004) "Hypoxia makes REDD1."
AKT_T308 & !AKT_ATP_inhibitor & !TSC2_needs_S473 => TSC2_P [n=2 EC50=0.4] (2, 9, Inoki2002, Manning2002, Jacinto2006) "AKT with T308 alone phosphorylates TSC2 well enough."
AKT & AKT_S473 & TSC2_needs_S473 => TSC2_P [n=2 EC50=0.4] (Fig1) "Switch: in the review AKT needs mTORC2 to switch TSC2 off."
SGK1 => TSC2_P (Castel2016) "SGK1 phosphorylates TSC2 where PI3K is blocked."
!TSC2_P & !ERK => TSC (2, 9, Inoki2002, Manning2002, Ma2005, She2010) "TSC works where neither AKT nor ERK has phosphorylated TSC2."
AMPK => TSC [w=0.6] (2, Inoki2003) "AMPK activates TSC2."
DDIT4 => TSC [w=0.6 n=3 EC50=0.4] (Brugarolas2004) "REDD1 activates TSC."
RNF152 & !AKT => RHEB_Ub (16, Deng2019) "RNF152 marks Rheb when growth signals are low."
TSC => RHEB_GAP [w=0.9] (2, 65, LiY2004) "TSC2 makes Rheb lose its GTP."
TSC & RHEB_Ub => RHEB_GAP [w=0.8 EC50=0.3] (16, Deng2019) "Ubiquitinated Rheb binds TSC2 more."
!RHEB_GAP => RHEB [w=0.95] (16) "Rheb keeps its GTP unless TSC2 acts."

amino_acids => amino_acids_inside [w=0.7] (2) "The cell takes amino acids up."
autophagy => amino_acids_inside [w=0.35] (47, 48) "Autophagy gives amino acids back."
!amino_acids_inside => GATOR1 (BarPeled2013) "GATOR1 is active when amino acids are low."
!GATOR1 => RAG [w=0.9] (2, BarPeled2013) "Rag stays active unless GATOR1 acts."
amino_acids_inside & RAG => FLCN_RRAGC [EC50=0.3] (Napolitano2020, Petit2013) "With amino acids folliculin turns RagC towards GDP."
!FRB_binder => phosphatidic_acid [w=0.97] (53, Nguyen2018) "Phosphatidic acid sits on mTOR unless displaced."
mTORC1_pool & RAG => mTORC1_lysosome [n=2 EC50=0.5] (2, BarPeled2013) "Active Rag holds mTORC1 on the lysosome."
mTORC1_lysosome & RHEB & phosphatidic_acid & !AMPK & !DEPTOR & !rapalog_effect & !kinase_inhibitor_effect => mTORC1 [n=2 EC50=0.4] (1, 2, 16, 53, Gwinn2008) "Rheb-GTP switches mTORC1 on; AMPK (through raptor), DEPTOR, rapalogs and ATP-site drugs stop it."
mTORC1_lysosome & RHEB & phosphatidic_acid & !DEPTOR & !kinase_inhibitor_effect => mTORC1 [w=0.5 n=2 EC50=0.4] (Gwinn2008, Kang2013) "Neither AMPK on raptor nor a rapalog, which leaves the kinase site open, takes all of mTORC1's activity."
MTOR & RPTOR & RHEB & phosphatidic_acid & !DEPTOR & !kinase_inhibitor_effect => mTORC1 [w=0.2 n=4 EC50=0.84] (Inoki2003_RHEB, Garami2003) "Rheb in excess replaces amino acids in part."
mTORC1_pool & MTOR_activating_mutant & !kinase_inhibitor_effect & !rapalog_effect => mTORC1 [w=0.6] (Grabiner2014) "Some mutations keep mTORC1 on without growth factor and amino acids; rapamycin still stops it."
mTORC1_lysosome & RHEB & RHEB_Ub_by_amino_acids & amino_acids_inside & !AMPK & !DEPTOR & !rapalog_effect & !kinase_inhibitor_effect => mTORC1 (YaoY2020_MolCell) "Switch: an activating ubiquitin chain on Rheb."
rapalog & !FRB_mutant => rapalog_effect (52, RodrikOutmezguine2016) "The rapalog needs an intact FRB domain."
bivalent_mTOR_inhibitor => rapalog_effect (52, RodrikOutmezguine2016) "The linked drug holds on even when FRB is mutated."
mTOR_kinase_inhibitor & !kinase_domain_mutant => kinase_inhibitor_effect (52, Feldman2009) "The drug fills the ATP site of mTOR."
mTOR_kinase_inhibitor & kinase_domain_mutant => kinase_inhibitor_effect [w=0.9 EC50=0.909] (52, RodrikOutmezguine2016) "The mutant needs ten times the dose (EC50=0.909)."
bivalent_mTOR_inhibitor => kinase_inhibitor_effect (52, RodrikOutmezguine2016) "The linked drug reaches the ATP site as well."
mTORC1 & PDPK1 & !rapalog_effect => S6K1 [w=0.98 n=2 EC50=0.4] (73, Feldman2009, Kang2013) "mTORC1 and PDK1 phosphorylate S6K1, a poor substrate; a rapalog takes all of it."
S6K1 => RPS6_P (textbook) "S6K1 phosphorylates S6."
ERK => RPS6_P [w=0.1] (textbook) "RSK, below ERK, adds a little."
mTORC1 => EIF4EBP1_P [w=0.3 EC50=0.2] (Choo2008, Thoreen2009, Kang2013) "4E-BP1 is a good substrate: a little mTORC1 is enough."
mTORC1 & AKT => EIF4EBP1_P [EC50=0.3] (She2010, Mi2015) "AKT helps mTORC1 to reach 4E-BP1, also without TSC."
mTORC1 & ERK => EIF4EBP1_P [EC50=0.2] (She2010) "So does ERK: here the two arms meet."
EIF4EBP1_P => EIF4E [w=0.95] (textbook) "Phosphorylated 4E-BP1 lets go of eIF4E."
EIF4E => protein_synthesis [w=0.8] (3, Dowling2010) "Free eIF4E starts cap-dependent translation."
EIF4E & S6K1 => protein_synthesis [w=0.4] (3) "S6K1 adds eIF4B and ribosomes."
=> protein_synthesis [w=0.05] (Thoreen2012) "Part of translation does not need mTORC1."
mTORC1 => ULK1_S757 [w=0.95 EC50=0.3] (KimJ2011, Kang2013) "mTORC1 phosphorylates ULK1 and switches it off; a rapalog leaves part of the mark."
!ULK1_S757 => ULK1 [w=0.9] (KimJ2011) "ULK1 is on unless mTORC1 has marked it."
AMPK & !ULK1_S757 => ULK1 [w=0.35] (KimJ2011) "AMPK activates ULK1 once mTORC1 lets go."
ULK1 & !autophagy_inhibitor => autophagy [w=0.7] (3, KimJ2011) "ULK1 starts autophagy; chloroquine stops its end."
!autophagy => SQSTM1 [w=0.95] (textbook, 51) "Autophagy consumes p62."
!HSP90_inhibitor => HSP90 [w=0.9] (78) "HSP90 folds its clients unless it is inhibited."

drug sirolimus = rapalog(IC50=1nM Emax=0.98) mTOR_kinase_inhibitor(IC50=5000nM Emax=0.95) (ChEMBL, Shor2008, Yellen2011) "Rapamycin; FRB domain of mTOR; cell IC50, high certainty; in micromolar doses also the kinase itself."
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
drug alpelisib = p110alpha_inhibitor(IC50=75nM Emax=0.95) (Juric2018) "BYL719; p110alpha; cell IC50, number of medium certainty."
drug lapatinib = RTK_inhibitor(IC50=100nM Emax=0.9) ERBB2_inhibitor(IC50=100nM Emax=0.95) (Konecny2006) "GW572016; EGFR and HER2; cell IC50, number of medium certainty."
drug ipatasertib = AKT_ATP_inhibitor(IC50=150nM Emax=0.95) (LinJ2013, Okuzumi2009) "GDC-0068; ATP site of AKT, raises both sites; cell IC50, number of medium certainty."
drug chloroquine = autophagy_inhibitor(IC50=10000nM Emax=0.9) (Mauthe2018) "Keeps lysosomes from the autophagosome; number of low certainty."

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
preset HER2_amplified = ERBB2_amplified=1 (Basso2002, Chandarlapaty2011) "Breast cancer with extra copies of HER2."
preset DEPTOR_excess = DEPTOR_amplified=0.8 (Peterson2009) "Myeloma with much DEPTOR."
preset MTOR_activating = MTOR_activating_mutant=1 (Grabiner2014) "A mutation that keeps mTORC1 on."
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
alias BYL719 = alpelisib
alias NVPBYL719 = alpelisib
alias Piqray = alpelisib
alias Vijoice = alpelisib
alias GW572016 = lapatinib
alias GW2016 = lapatinib
alias Tykerb = lapatinib
alias Tyverb = lapatinib
alias GDC0068 = ipatasertib
alias RG7440 = ipatasertib
alias CQ = chloroquine
alias Aralen = chloroquine

)pathway";

}  // namespace mtor

#endif
