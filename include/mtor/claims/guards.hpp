// Guards: what must hold besides the claims, so that no arrow can go unseen.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_GUARDS_HPP
#define MTOR_CLAIMS_GUARDS_HPP

namespace mtor::claims {

/// Guards: what must hold besides the claims, so that no arrow can go unseen.
inline constexpr char guards[] = R"claims(
# X: arrows that no claim of the review would miss
claim  X1 "Hypoxia makes REDD1, which lowers mTORC1, and spares HIF-1alpha, which raises VEGF." (textbook)
run    c =
run    p = oxygen=0.2
expect c.mTORC1 > p.mTORC1 [0.05]
expect p.HIF1A > c.HIF1A [0.05]
expect p.VEGFA > c.VEGFA [0.05]
expect p.DDIT4 > c.DDIT4 [0.05]

claim  X2 "Ten times its IC50 of an ATP-site inhibitor shuts both complexes." (textbook)
run    p = AZD8055=10x
expect 0.1 > p.mTORC1 [0.0]
expect 0.1 > p.S6K1 [0.0]
expect 0.1 > p.AKT_S473 [0.0]

claim  X3 "Ten times its IC50 of a rapalog shuts S6K1 but leaves 4E-BP1 phosphorylated in part." (textbook)
run    p = everolimus=10x
expect 0.1 > p.S6K1 [0.0]
expect p.EIF4EBP1_P > 0.3 [0.0]

claim  X4 "The hedgehog ligand switches GLI1 on." (textbook)
run    c =
run    p = hedgehog=1
expect p.GLI1 > c.GLI1 [0.05]

claim  X5 "A MEK inhibitor lowers ERK, cyclin D1 and division." (textbook)
run    c =
run    p = mirdametinib=10x
expect c.ERK > p.ERK [0.05]
expect c.CCND1 > p.CCND1 [0.05]
expect c.proliferation > p.proliferation [0.03]

claim  X6 "An AKT inhibitor lowers mTORC1 and division, frees FOXO and with it the receptor, and kills more." (textbook)
run    c =
run    p = MK2206=10x
expect c.AKT > p.AKT [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.proliferation > p.proliferation [0.05]
expect p.apoptosis > c.apoptosis [0.05]
expect p.FOXO > c.FOXO [0.05]
expect p.RTK_expression > c.RTK_expression [0.05]
expect p.BAX > c.BAX [0.05]

claim  X7 "A receptor inhibitor lowers both arms, AKT and ERK, and division." (textbook)
run    c =
run    p = RTK_inhibitor=0.9
expect c.AKT > p.AKT [0.05]
expect c.ERK > p.ERK [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.proliferation > p.proliferation [0.05]

claim  X8 "An aromatase inhibitor takes the oestrogen and slows breast-cancer cells." (textbook)
run    c = breast
run    p = breast exemestane=10x
expect c.ESR1 > p.ESR1 [0.05]
expect c.proliferation > p.proliferation [0.02]

claim  X9 "Where rapalogs drain mTORC2, everolimus lowers it and S473." (Sarbassov2006)
run    c = everolimus=10x
run    p = everolimus=10x mTORC2_drains=1
expect c.mTORC2 > p.mTORC2 [0.05]
expect c.AKT_S473 > p.AKT_S473 [0.05]

claim  X10 "Mutant RAS raises ERK clearly, and division." (textbook)
run    c =
run    p = RAS_mutant=1
expect p.ERK - c.ERK > 0.2 [0.0]
expect p.proliferation > c.proliferation [0.05]

claim  X11 "BRAF V600E raises ERK clearly, division and growth." (textbook)
run    c =
run    p = BRAF_V600E=1
expect p.ERK - c.ERK > 0.2 [0.0]
expect p.proliferation > c.proliferation [0.05]
expect p.tumour_growth > c.tumour_growth [0.05]

claim  X12 "NF-kappaB keeps BCL-2 and interleukin-8 up." (textbook)
run    c =
run    p = NFKB.max=0
expect c.BCL2 > p.BCL2 [0.05]
expect c.CXCL8 > p.CXCL8 [0.05]

claim  X13 "Inflammation activates NF-kappaB." (textbook)
run    c =
run    p = inflammation=0.8
expect p.NFKB > c.NFKB [0.05]

claim  X14 "An ALK inhibitor makes cells secrete signals too." (45)
run    c =
run    p = crizotinib=10x
expect p.secretome > c.secretome [0.05]

claim  X15 "Carboplatin kills and slows growth." (textbook)
run    c =
run    p = carboplatin=10x
expect p.apoptosis > c.apoptosis [0.05]
expect c.tumour_growth > p.tumour_growth [0.05]

claim  X16 "Free fatty acids raise AKT." (textbook)
run    c =
run    p = free_fatty_acids=0.8
expect p.AKT > c.AKT [0.05]

claim  X17 "Without GATOR1 mTORC1 is higher and hardly notices a lack of amino acids." (textbook)
run    c =
run    a = amino_acids=0.05
run    b = amino_acids=0.05 GATOR1.max=0
run    p = GATOR1.max=0
expect p.mTORC1 > c.mTORC1 [0.05]
expect b.mTORC1 > a.mTORC1 [0.05]

claim  X18 "ERK restrains TSC." (textbook)
run    c =
run    p = ERK.max=0
expect p.TSC > c.TSC [0.05]

claim  X19 "A VEGF-receptor inhibitor lowers the number of vessels." (textbook)
run    c =
run    p = sorafenib=10x
expect c.angiogenesis > p.angiogenesis [0.05]

claim  X20 "Much DEPTOR lowers mTORC1, and where the feedback to PIP3 and S6K1 is held also mTORC2." (Peterson2009)
run    c =
run    p = DEPTOR_excess
run    q = DEPTOR_excess PIP3.hold=@c S6K1.hold=@c
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.mTORC2 > q.mTORC2 [0.05]

claim  X21 "PKM2 raises glycolysis." (textbook)
run    c =
run    p = PKM2=0.9
expect p.glycolysis > c.glycolysis [0.05]

claim  X22 "With little free eIF4E translation, cyclin D1 and division fall." (textbook)
run    c =
run    p = EIF4E.max=0.2
expect c.protein_synthesis > p.protein_synthesis [0.05]
expect c.CCND1 > p.CCND1 [0.05]
expect c.proliferation > p.proliferation [0.05]

claim  X23 "RSK, below ERK, keeps a part of phospho-S6 under a rapalog." (textbook)
run    c = everolimus=10x
run    p = everolimus=10x mirdametinib=10x
expect c.RPS6_P > p.RPS6_P [0.03]

claim  X24 "GSK-3 marks cyclin D1 for degradation: without it cyclin D1 rises." (Diehl1998)
run    c =
run    p = GSK3B.max=0
expect p.CCND1 > c.CCND1 [0.03]

claim  X25 "With mutant RAS mTORC2 drives the cell cycle also without AKT, E2F1 and MYC." (18)
run    c = RAS_mutant=1
run    p = RAS_mutant=1 mTORC2.hold=0 AKT.hold=@c AKT_S473.hold=@c E2F1.hold=@c MYC.hold=@c
expect c.G1_S > p.G1_S [0.03]

claim  X26 "Breaks that are not repaired make the genome unstable." (15)
run    c = DNA_repair.hold=0.8
run    p = DNA_repair.hold=0
expect p.genome_instability > c.genome_instability [0.03]

claim  X27 "AKT raises PD-L1 also without S6K1." (12)
run    c = S6K1.hold=0 AKT.hold=0
run    p = S6K1.hold=0 AKT.hold=1
expect p.CD274 > c.CD274 [0.05]

claim  X28 "NF-kappaB raises MMP-9 also without AKT." (textbook)
run    c = AKT.hold=0 NFKB.hold=0
run    p = AKT.hold=0 NFKB.hold=1
expect p.MMP9 > c.MMP9 [0.05]

claim  X29 "HIF-1alpha rises without VHL, and in hypoxia." (textbook)
run    c =
run    p = renal
run    q = oxygen=0.2
expect p.HIF1A > c.HIF1A [0.1]
expect q.HIF1A > c.HIF1A [0.05]

claim  X30 "Loss of p53 adds division to mutant RAS." (61)
run    c = RAS_mutant=1
run    p = RAS_mutant=1 TP53_loss=1
expect p.proliferation > c.proliferation [0.05]

claim  X31 "MMP-9 raises invasion." (13)
run    c = MMP9.hold=0
run    p = MMP9.hold=1
expect p.invasion > c.invasion [0.05]

claim  X32 "GLI1 raises invasion." (37)
run    c = GLI1.hold=0
run    p = GLI1.hold=1
expect p.invasion > c.invasion [0.05]

claim  X33 "The oestrogen receptor raises invasion also where division stays the same." (27)
run    c = ESR1.hold=0
run    p = ESR1.hold=1 proliferation.hold=@c
expect p.invasion > c.invasion [0.05]

claim  X34 "Secreted signals raise invasion by themselves." (45)
run    c = secretome.hold=0
run    p = secretome.hold=1 MMP9.hold=@c GLI1.hold=@c
expect p.invasion > c.invasion [0.05]

claim  X35 "PKM2 raises glycolysis also where HIF-1alpha stays the same." (21)
run    c =
run    p = PKM2=0.9 HIF1A.hold=@c
expect p.glycolysis > c.glycolysis [0.05]

claim  X36 "AKT raises SREBP-1 also where mTORC1 stays the same." (Yecies2011)
run    c = mTORC1.hold=0.4 AKT.hold=0
run    p = mTORC1.hold=0.4 AKT.hold=1
expect p.SREBF1 > c.SREBF1 [0.05]

claim  X37 "Uptake of nutrients raises division." (22)
run    c = nutrient_uptake.hold=0
run    p = nutrient_uptake.hold=1
expect p.proliferation > c.proliferation [0.03]

claim  X38 "The androgen receptor raises division also where AKT stays the same." (77)
run    c = AR.hold=0 AKT.hold=0.4
run    p = AR.hold=1 AKT.hold=0.4
expect p.proliferation > c.proliferation [0.05]

claim  X39 "AKT raises BCL-2 by itself." (51)
run    c = AKT.hold=0 NFKB.hold=0.3 ERK.hold=0.4
run    p = AKT.hold=1 NFKB.hold=0.3 ERK.hold=0.4
expect p.BCL2 > c.BCL2 [0.05]

claim  X40 "Where autophagy kills and CASC9 is missing, autophagy adds to death." (51)
run    c = autophagy_kills=1 CASC9=0 autophagy.hold=0 S6K1.hold=0.4 CASP3.hold=0.3
run    p = autophagy_kills=1 CASC9=0 autophagy.hold=1 S6K1.hold=0.4 CASP3.hold=0.3
expect p.apoptosis > c.apoptosis [0.03]

claim  X41 "MYC needs translation." (textbook)
run    c = EIF4E.hold=0
run    p = EIF4E.hold=1
expect p.MYC > c.MYC [0.05]

claim  X42 "AXL raises ERK also without mTOR." (40)
run    c = S6K1.hold=0
run    p = S6K1.hold=0 AXL=0.8
expect p.ERK > c.ERK [0.05]

claim  X43 "DDR1 raises ERK also where PI3K stays the same." (41)
run    c =
run    p = TM4SF1=0.8 PI3K.hold=@c RTK.hold=@c
expect p.ERK > c.ERK [0.05]

claim  X44 "In cells with normal BRAF the BRAF inhibitor raises ERK (the paradox)." (Poulikakos2010)
run    c =
run    p = vemurafenib=10x
expect p.ERK > c.ERK [0.03]

claim  X45 "In the body RapaLink-1 reaches both complexes of T cells." (52)
run    c = systemic
run    p = systemic rapalink1=10x
expect p.rapalog_effect_host > c.rapalog_effect_host [0.5]
expect c.mTORC2_Tcell > p.mTORC2_Tcell [0.1]
expect p.rapalog_effect > c.rapalog_effect [0.5]
expect c.mTORC1_Tcell > p.mTORC1_Tcell [0.1]

claim  X46 "T cells without raptor are less activated, but not silent: PI3K acts as well." (30)
run    c =
run    p = RPTOR_Tcell=0
expect p.conventional_Tcell > 0.1 [0]
expect c.conventional_Tcell > p.conventional_Tcell [0.05]

claim  X47 "mTORC1 restrains memory also where mTORC2 stays the same." (31)
run    c = mTORC2_Tcell.hold=1
run    p = mTORC2_Tcell.hold=1 RPTOR_Tcell=0
expect p.CD8_memory > c.CD8_memory [0.05]

claim  X48 "NK cells kill tumour cells." (32)
run    c = NK_function.hold=0
run    p = NK_function.hold=1
expect p.immune_killing > c.immune_killing [0.05]

claim  X49 "Mutant RAS raises PI3K also under a receptor inhibitor." (textbook)
run    c = RTK_inhibitor=0.9
run    p = RTK_inhibitor=0.9 RAS_mutant=1
expect p.PI3K > c.PI3K [0.05]

claim  X50 "Switch: GbetaL is needed by mTORC1 only where the preset says so." (1)
run    c = review_GbetaL_in_mTORC1
run    p = review_GbetaL_in_mTORC1 GbetaL_loss
run    d =
run    q = GbetaL_loss
expect c.mTORC1_pool > p.mTORC1_pool [0.1]
expect d.mTORC1_pool = q.mTORC1_pool [0.05]
expect c.mTORC1_pool = d.mTORC1_pool [0.05]

claim  X51 "Switch: an activating ubiquitin on Rheb raises mTORC1 as long as there are amino acids." (YaoY2020_MolCell)
run    c =
run    p = activating_RHEB_ubiquitin
run    q = activating_RHEB_ubiquitin amino_acids=0.05
expect p.mTORC1 > c.mTORC1 [0.03]
expect p.mTORC1 > q.mTORC1 [0.1]

claim  X52 "The kinase-domain mutant needs ten times the dose, and a high dose blocks it again." (RodrikOutmezguine2016)
run    c = kinase_domain_mutant=1 AZD8055=25nM
run    a = AZD8055=25nM
run    b = kinase_domain_mutant=1 AZD8055=250nM
run    p = kinase_domain_mutant=1 AZD8055=2500nM
expect c.mTORC1 > a.mTORC1 [0.05]
expect b.mTORC1 - a.mTORC1 = 0 [0.05]
expect c.mTORC1 > p.mTORC1 [0.1]

claim  X53 "AMPK activates ULK1 also where mTORC1 stays the same." (KimJ2011)
run    c = mTORC1.hold=0.2 AMPK.hold=0
run    p = mTORC1.hold=0.2 AMPK.hold=1
expect p.ULK1 > c.ULK1 [0.05]

claim  X54 "ERK damps the receptor: a MEK inhibitor raises it." (Turke2012)
run    c = FOXO.hold=0.5
run    p = FOXO.hold=0.5 mirdametinib=10x
expect p.RTK_expression > c.RTK_expression [0.05]

claim  X55 "Without VHL part of HIF-1alpha stays under an mTOR inhibitor." (textbook)
run    c = AZD8055=10x
run    p = renal AZD8055=10x
expect p.HIF1A > c.HIF1A [0.15]

claim  X56 "PI3K feeds RAS." (Carracedo2008)
run    c = RTK.hold=0.5 PI3K.hold=0
run    p = RTK.hold=0.5 PI3K.hold=1
expect p.RAS > c.RAS [0.05]

claim  X57 "Breaks that are not marked make the genome unstable." (15)
run    c = DNA_repair.hold=0.5 H2AX_Ub.hold=1
run    p = DNA_repair.hold=0.5 H2AX_Ub.hold=0
expect p.genome_instability > c.genome_instability [0.05]

claim  X58 "Without VHL HIF-1alpha still needs translation." (textbook)
run    c = renal S6K1.hold=0 protein_synthesis.hold=0
run    p = renal S6K1.hold=0 protein_synthesis.hold=1
expect p.HIF1A > c.HIF1A [0.1]

claim  X59 "A cycling cell divides more when it makes protein." (1)
run    c = protein_synthesis.hold=0 G1_S.hold=0.6
run    p = protein_synthesis.hold=1 G1_S.hold=0.6
expect p.proliferation > c.proliferation [0.03]

claim  X60 "Part of SREBP-1 follows mTORC1 also under rapamycin." (Peterson2011)
run    c = rapalog=1 AKT.hold=0.4 mTORC1.hold=0
run    p = rapalog=1 AKT.hold=0.4 mTORC1.hold=0.8
expect p.SREBF1 > c.SREBF1 [0.05]

claim  X61 "TFEB raises autophagy also where ULK1 stays the same." (Settembre2012)
run    c = TFE.hold=0 ULK1.hold=0.5
run    p = TFE.hold=1 ULK1.hold=0.5
expect p.autophagy > c.autophagy [0.03]

claim  X62 "A cycling cell divides more when it makes membrane lipids." (23)
run    c = sphingolipids.hold=0 G1_S.hold=0.6
run    p = sphingolipids.hold=1 cardiolipin.hold=1 G1_S.hold=0.6
expect p.proliferation > c.proliferation [0.03]

claim  X63 "E2F1 drives G1/S also where cyclin D1 stays the same." (textbook)
run    c = E2F1.hold=0 CCND1.hold=0.5
run    p = E2F1.hold=1 CCND1.hold=0.5
expect p.G1_S > c.G1_S [0.05]

claim  X64 "GLI1 drives division." (37)
run    c = GLI1.hold=0 G1_S.hold=0.6
run    p = GLI1.hold=1 G1_S.hold=0.6
expect p.proliferation > c.proliferation [0.03]

claim  X65 "A drug in the ATP site of AKT lets S473 keep its phosphate, whatever the feedback does." (Okuzumi2009)
run    c = mTORC2.hold=0.4 IRS1.hold=0.5
run    p = mTORC2.hold=0.4 IRS1.hold=0.5 ipatasertib=10x
expect p.AKT_S473 > c.AKT_S473 [0.05]

claim  X66 "A drug in the ATP site of AKT lets T308 keep its phosphate, whatever the feedback does." (Okuzumi2009)
run    c = PDK1.hold=0.4 AKT_S473.hold=0.5
run    p = PDK1.hold=0.4 AKT_S473.hold=0.5 ipatasertib=10x
expect p.AKT_T308 > c.AKT_T308 [0.05]

claim  X67 "Part of translation goes on without eIF4E." (Thoreen2012)
run    c = EIF4E.hold=0 MYC.hold=0
run    p = EIF4E.hold=0 MYC.hold=0 protein_synthesis.hold=0
expect c.protein_synthesis > p.protein_synthesis [0.03]

claim  X68 "p53 raises p21 also where little protein is made." (Beuvink2005)
run    c = TP53.hold=0 protein_synthesis.hold=0.1 FOXO.hold=0
run    p = TP53.hold=1 protein_synthesis.hold=0.1 FOXO.hold=0
expect p.CDKN1A > c.CDKN1A [0.05]

claim  X69 "Breaks activate CHK1 where ERK is silent." (Puc2005)
run    c = ERK.hold=0 AKT.hold=0.3 DNA_lesions.hold=0.1
run    p = ERK.hold=0 AKT.hold=0.3 DNA_lesions.hold=0.9
expect p.CHEK1 > c.CHEK1 [0.05]

claim  X70 "S6K1 makes cells larger where translation stays the same." (Dowling2010, Fingar2004)
run    c = S6K1.hold=0 protein_synthesis.hold=0.6
run    p = S6K1.hold=0.8 protein_synthesis.hold=0.6
expect p.cell_size > c.cell_size [0.1]

claim  X71 "An unstable genome progresses where division and survival stay the same." (15)
run    c = genome_instability.hold=0 proliferation.hold=0.3 survival.hold=0.5 angiogenesis.hold=0.2
run    p = genome_instability.hold=0.8 proliferation.hold=0.3 survival.hold=0.5 angiogenesis.hold=0.2
expect p.tumour_growth > c.tumour_growth [0.05]

claim  X72 "In prostate the androgen receptor brings amino acids in." (XuY2006)
run    c = AR_lowered_by_AKT=1 AR.hold=0
run    p = AR_lowered_by_AKT=1 AR.hold=1
expect p.amino_acids_inside > c.amino_acids_inside [0.05]

claim  X73 "MYC raises PD-L1." (Casey2016)
run    c = MYC.hold=0
run    p = MYC.hold=1
expect p.CD274 > c.CD274 [0.03]

claim  X74 "p53 makes BAX where AKT is low." (51)
run    c = TP53.hold=0 AKT.hold=0.2 FOXO.hold=0.1 ERK.hold=0.5
run    p = TP53.hold=0.8 AKT.hold=0.2 FOXO.hold=0.1 ERK.hold=0.5
expect p.BAX > c.BAX [0.1]

claim  X75 "The linked drug reaches the ATP site in the host as well." (52)
run    c = drug_reaches_host=1
run    p = drug_reaches_host=1 rapalink1=10x
expect p.kinase_inhibitor_effect_host > c.kinase_inhibitor_effect_host [0.1]

claim  X76 "Regulatory T cells hold killer cells back where interleukin-12 helps them." (textbook)
run    c = IL12.hold=0.7 CD8_effector.hold=0.7 antigen_presentation.hold=0.1 regulatory_Tcell_number.hold=0.9
run    p = IL12.hold=0.7 CD8_effector.hold=0.7 antigen_presentation.hold=0.1 regulatory_Tcell_number.hold=0.1
expect p.immune_killing > c.immune_killing [0.03]

claim  X77 "Chemotherapy empties the ovary, and an mTOR inhibitor spares it." (64, Goldman2017)
run    c = ovary_chemotherapy=1
run    p = ovary_chemotherapy=1 drug_reaches_host=1 everolimus=10x
run    q =
expect c.ovary_loss > p.ovary_loss [0.05]
expect c.ovary_loss > q.ovary_loss [0.05]

claim  X78 "Other immune cells, too, kill more where no PD-L1 stops them." (12, Parsa2007)
run    c = CD274.hold=1 antigen_presentation.hold=0 M1_macrophage.hold=0 IL12.hold=0
run    p = CD274.hold=0 antigen_presentation.hold=0 M1_macrophage.hold=0 IL12.hold=0
expect p.immune_killing > c.immune_killing [0.03]

claim  X79 "A little mTORC1 is enough for 4E-BP1, also where AKT and ERK are silent." (Choo2008, Thoreen2009)
run    c = AKT.hold=0 ERK.hold=0 mTORC1.hold=0
run    p = AKT.hold=0 ERK.hold=0 mTORC1.hold=0.3
expect p.EIF4EBP1_P > c.EIF4EBP1_P [0.05]

claim  X80 "ERK raises cyclin D1 where MYC stays the same." (textbook)
run    c = MYC.hold=0.3 protein_synthesis.hold=0.7 ERK.hold=0
run    p = MYC.hold=0.3 protein_synthesis.hold=0.7 ERK.hold=0.8
expect p.CCND1 > c.CCND1 [0.05]

claim  X81 "Cyclin D1 opens S phase a little also where p21 is full." (textbook)
run    c = CDKN1A.hold=1 MYC.hold=0 E2F1.hold=0 CCND1.hold=0
run    p = CDKN1A.hold=1 MYC.hold=0 E2F1.hold=0 CCND1.hold=1
expect p.G1_S > c.G1_S [0.05]

claim  X82 "FOXO raises the PDGF receptor where mTORC1 stays the same." (WangL2017)
run    c = mTORC1.hold=0.6 FOXO.hold=0
run    p = mTORC1.hold=0.6 FOXO.hold=0.8
expect p.PDGFR > c.PDGFR [0.05]

claim  X83 "AKT raises the uptake of nutrients where RagD stays away." (Elstrom2004)
run    c = RAG.hold=0 AKT.hold=0
run    p = RAG.hold=0 AKT.hold=0.8
expect p.nutrient_uptake > c.nutrient_uptake [0.05]

claim  X84 "MYC raises cyclin D1 where ERK is silent." (Ilic2011)
run    c = ERK.hold=0 protein_synthesis.hold=0.2 MYC.hold=0
run    p = ERK.hold=0 protein_synthesis.hold=0.2 MYC.hold=0.8
expect p.CCND1 > c.CCND1 [0.1]

claim  X85 "MYC raises translation where eIF4E stays the same." (Ilic2011)
run    c = EIF4E.hold=0.2 MYC.hold=0
run    p = EIF4E.hold=0.2 MYC.hold=0.8
expect p.protein_synthesis > c.protein_synthesis [0.03]

claim  X86 "Translation makes cells larger also where S6K1 stays the same." (Fingar2004)
run    c = S6K1.hold=0 protein_synthesis.hold=0.1
run    p = S6K1.hold=0 protein_synthesis.hold=0.8
expect p.cell_size > c.cell_size [0.1]

claim  X87 "Without raptor's complex nothing keeps TFE out of the nucleus, whatever S6K1 and folliculin do." (Settembre2012)
run    c = S6K1.hold=0.5 mTORC1.hold=0.4 FLCN_RRAGC.hold=0.5 mTORC1_pool.hold=0.8
run    p = S6K1.hold=0.5 mTORC1.hold=0.4 FLCN_RRAGC.hold=0.5 mTORC1_pool.hold=0
expect p.TFE > c.TFE [0.02]

claim  X88 "Autophagy keeps mitochondria working where RAS is active." (Guo2011)
run    c = RAS.hold=0.9 EIF4E.hold=0.2 mTORC1.hold=0.3 cardiolipin.hold=0.3 autophagy.hold=0
run    p = RAS.hold=0.9 EIF4E.hold=0.2 mTORC1.hold=0.3 cardiolipin.hold=0.3 autophagy.hold=0.8
expect p.mitochondria > c.mitochondria [0.1]
)claims";

}  // namespace mtor::claims

#endif
