// Guards: what must hold besides the claims, so that no arrow can go unseen.
// The language is described in pathway/claim.hpp.
#ifndef MTOR_CLAIMS_GUARDS_HPP
#define MTOR_CLAIMS_GUARDS_HPP

namespace mtor::claims {

inline constexpr char guards[] = R"claims(
# X: arrows that no claim of the review would miss
claim  X1 "" (textbook)
run    c =
run    p = oxygen=0.2
expect c.mTORC1 > p.mTORC1 [0.05]
expect p.HIF1A > c.HIF1A [0.05]
expect p.VEGFA > c.VEGFA [0.05]
expect p.DDIT4 > c.DDIT4 [0.05]

claim  X2 "" (textbook)
run    p = AZD8055=10x
expect 0.1 > p.mTORC1 [0.0]
expect 0.1 > p.S6K1 [0.0]
expect 0.1 > p.AKT_S473 [0.0]

claim  X3 "" (textbook)
run    p = everolimus=10x
expect 0.1 > p.S6K1 [0.0]
expect p.EIF4EBP1_P > 0.3 [0.0]

claim  X4 "" (textbook)
run    c =
run    p = hedgehog=1
expect p.GLI1 > c.GLI1 [0.05]

claim  X5 "" (textbook)
run    c =
run    p = mirdametinib=10x
expect c.ERK > p.ERK [0.05]
expect c.CCND1 > p.CCND1 [0.05]
expect c.proliferation > p.proliferation [0.03]

claim  X6 "" (textbook)
run    c =
run    p = MK2206=10x
expect c.AKT > p.AKT [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.proliferation > p.proliferation [0.05]
expect p.apoptosis > c.apoptosis [0.05]
expect p.FOXO > c.FOXO [0.05]
expect p.RTK_expression > c.RTK_expression [0.05]
expect p.BAX > c.BAX [0.05]

claim  X7 "" (textbook)
run    c =
run    p = RTK_inhibitor=0.9
expect c.AKT > p.AKT [0.05]
expect c.ERK > p.ERK [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.proliferation > p.proliferation [0.05]

claim  X8 "" (textbook)
run    c = breast
run    p = breast exemestane=10x
expect c.ESR1 > p.ESR1 [0.05]
expect c.proliferation > p.proliferation [0.02]

claim  X9 "" (Sarbassov2006)
run    c = everolimus=10x
run    p = everolimus=10x mTORC2_drains=1
expect c.mTORC2 > p.mTORC2 [0.05]
expect c.AKT_S473 > p.AKT_S473 [0.05]

claim  X10 "" (textbook)
run    c =
run    p = RAS_mutant=1
expect p.ERK - c.ERK > 0.2 [0.0]
expect p.proliferation > c.proliferation [0.05]

claim  X11 "" (textbook)
run    c =
run    p = BRAF_V600E=1
expect p.ERK - c.ERK > 0.2 [0.0]
expect p.proliferation > c.proliferation [0.05]
expect p.tumour_growth > c.tumour_growth [0.05]

claim  X12 "" (textbook)
run    c =
run    p = NFKB.max=0
expect c.BCL2 > p.BCL2 [0.05]
expect c.CXCL8 > p.CXCL8 [0.05]

claim  X13 "" (textbook)
run    c =
run    p = inflammation=0.8
expect p.NFKB > c.NFKB [0.05]

claim  X14 "" (45)
run    c =
run    p = crizotinib=10x
expect p.secretome > c.secretome [0.05]

claim  X15 "" (textbook)
run    c =
run    p = carboplatin=10x
expect p.apoptosis > c.apoptosis [0.05]
expect c.tumour_growth > p.tumour_growth [0.05]

claim  X16 "" (textbook)
run    c =
run    p = free_fatty_acids=0.8
expect p.AKT > c.AKT [0.05]

claim  X17 "" (textbook)
run    c =
run    a = amino_acids=0.05
run    b = amino_acids=0.05 GATOR1.max=0
run    p = GATOR1.max=0
expect p.mTORC1 > c.mTORC1 [0.05]
expect b.mTORC1 > a.mTORC1 [0.05]

claim  X18 "" (textbook)
run    c =
run    p = ERK.max=0
expect p.TSC > c.TSC [0.05]

claim  X19 "" (textbook)
run    c =
run    p = sorafenib=10x
expect c.angiogenesis > p.angiogenesis [0.05]

claim  X20 "" (textbook)
run    c =
run    p = DEPTOR=0.8
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.mTORC2 > p.mTORC2 [0.05]

claim  X21 "" (textbook)
run    c =
run    p = PKM2=0.9
expect p.glycolysis > c.glycolysis [0.05]

claim  X22 "" (textbook)
run    c =
run    p = EIF4E.max=0.2
expect c.protein_synthesis > p.protein_synthesis [0.05]
expect c.CCND1 > p.CCND1 [0.05]
expect c.proliferation > p.proliferation [0.05]

claim  X23 "RSK below ERK." (textbook)
run    c = everolimus=10x
run    p = everolimus=10x mirdametinib=10x
expect c.RPS6_P > p.RPS6_P [0.03]

claim  X24 "GSK-3 marks cyclin D1." (Diehl1998)
run    c =
run    p = GSK3B.max=0
expect p.CCND1 > c.CCND1 [0.03]

claim  X25 "The direct arm of mTORC2 with mutant RAS." (18)
run    c = RAS_mutant=1
run    p = RAS_mutant=1 mTORC2.hold=0 AKT.hold=@c AKT_S473.hold=@c E2F1.hold=@c
expect c.G1_S > p.G1_S [0.03]

claim  X26 "Unrepaired breaks." (15)
run    c = DNA_repair.hold=0.8
run    p = DNA_repair.hold=0
expect p.genome_instability > c.genome_instability [0.03]

claim  X27 "AKT arm of PD-L1." (12)
run    c = S6K1.hold=0 AKT.hold=0
run    p = S6K1.hold=0 AKT.hold=1
expect p.CD274 > c.CD274 [0.05]

claim  X28 "NF-kappaB arm of MMP-9." (textbook)
run    c = AKT.hold=0 NFKB.hold=0
run    p = AKT.hold=0 NFKB.hold=1
expect p.MMP9 > c.MMP9 [0.05]

claim  X29 "HIF without VHL and in hypoxia." (textbook)
run    c =
run    p = renal
run    q = oxygen=0.2
expect p.HIF1A > c.HIF1A [0.1]
expect q.HIF1A > c.HIF1A [0.05]

claim  X30 "The arm that does not need mTOR." (61)
run    c = RAS_mutant=1
run    p = RAS_mutant=1 TP53_loss=1
expect p.proliferation > c.proliferation [0.05]

claim  X31 "" (13)
run    c = MMP9.hold=0
run    p = MMP9.hold=1
expect p.invasion > c.invasion [0.05]

claim  X32 "" (37)
run    c = GLI1.hold=0
run    p = GLI1.hold=1
expect p.invasion > c.invasion [0.05]

claim  X33 "" (27)
run    c = ESR1.hold=0
run    p = ESR1.hold=1 proliferation.hold=@c
expect p.invasion > c.invasion [0.05]

claim  X34 "" (45)
run    c = secretome.hold=0
run    p = secretome.hold=1 MMP9.hold=@c GLI1.hold=@c
expect p.invasion > c.invasion [0.05]

claim  X35 "PKM2 itself, not HIF." (21)
run    c =
run    p = PKM2=0.9 HIF1A.hold=@c
expect p.glycolysis > c.glycolysis [0.05]

claim  X36 "AKT arm of SREBP-1." (Sundqvist2005)
run    c = mTORC1.hold=0.4 AKT.hold=0
run    p = mTORC1.hold=0.4 AKT.hold=1
expect p.SREBF1 > c.SREBF1 [0.05]

claim  X37 "" (22)
run    c = nutrient_uptake.hold=0
run    p = nutrient_uptake.hold=1
expect p.proliferation > c.proliferation [0.03]

claim  X38 "" (77)
run    c = AR.hold=0 AKT.hold=0.4
run    p = AR.hold=1 AKT.hold=0.4
expect p.proliferation > c.proliferation [0.05]

claim  X39 "AKT arm of BCL-2." (51)
run    c = AKT.hold=0 NFKB.hold=0.3 ERK.hold=0.4
run    p = AKT.hold=1 NFKB.hold=0.3 ERK.hold=0.4
expect p.BCL2 > c.BCL2 [0.05]

claim  X40 "Death with autophagy." (51)
run    c = CASC9=0 autophagy.hold=0 S6K1.hold=0.4 CASP3.hold=0.3
run    p = CASC9=0 autophagy.hold=1 S6K1.hold=0.4 CASP3.hold=0.3
expect p.apoptosis > c.apoptosis [0.03]

claim  X41 "MYC needs translation." (textbook)
run    c = EIF4E.hold=0
run    p = EIF4E.hold=1
expect p.MYC > c.MYC [0.05]

claim  X42 "AXL without mTOR." (40)
run    c = S6K1.hold=0
run    p = S6K1.hold=0 AXL=0.8
expect p.ERK > c.ERK [0.05]

claim  X43 "DDR1 arm of ERK." (41)
run    c =
run    p = TM4SF1=0.8 PI3K.hold=@c RTK.hold=@c
expect p.ERK > c.ERK [0.05]

claim  X44 "Paradox in cells with normal BRAF." (Poulikakos2010)
run    c =
run    p = vemurafenib=10x
expect p.ERK > c.ERK [0.03]

claim  X45 "The linked drug in the body." (52)
run    c = systemic
run    p = systemic rapalink1=10x
expect p.rapalog_effect_host > c.rapalog_effect_host [0.5]
expect c.mTORC2_Tcell > p.mTORC2_Tcell [0.1]
expect p.rapalog_effect > c.rapalog_effect [0.5]
expect c.mTORC1_Tcell > p.mTORC1_Tcell [0.1]

claim  X46 "Both arms of T-cell activation." (30)
run    c =
run    p = RPTOR_Tcell=0
expect p.conventional_Tcell > 0.1 [0]
expect c.conventional_Tcell > p.conventional_Tcell [0.05]

claim  X47 "MTORC1 arm of memory." (31)
run    c = mTORC2_Tcell.hold=1
run    p = mTORC2_Tcell.hold=1 RPTOR_Tcell=0
expect p.CD8_memory > c.CD8_memory [0.05]

claim  X48 "" (32)
run    c = NK_function.hold=0
run    p = NK_function.hold=1
expect p.immune_killing > c.immune_killing [0.05]

claim  X49 "RAS binds p110." (textbook)
run    c = RTK_inhibitor=0.9
run    p = RTK_inhibitor=0.9 RAS_mutant=1
expect p.PI3K > c.PI3K [0.05]

claim  X50 "Switch: GbetaL in mTORC1." (1)
run    c = review_GbetaL_in_mTORC1
run    p = review_GbetaL_in_mTORC1 GbetaL_loss
run    d =
run    q = GbetaL_loss
expect c.mTORC1_pool > p.mTORC1_pool [0.1]
expect d.mTORC1_pool = q.mTORC1_pool [0.05]
expect c.mTORC1_pool = d.mTORC1_pool [0.05]

claim  X51 "Switch: activating ubiquitin on Rheb." (YaoY2020_MolCell)
run    c =
run    p = activating_RHEB_ubiquitin
run    q = activating_RHEB_ubiquitin amino_acids=0.05
expect p.mTORC1 > c.mTORC1 [0.03]
expect p.mTORC1 > q.mTORC1 [0.1]

claim  X52 "Ten-fold shift of the IC50, block returns at high dose." (RodrikOutmezguine2016)
run    c = kinase_domain_mutant=1 AZD8055=25nM
run    a = AZD8055=25nM
run    b = kinase_domain_mutant=1 AZD8055=250nM
run    p = kinase_domain_mutant=1 AZD8055=2500nM
expect c.mTORC1 > a.mTORC1 [0.05]
expect b.mTORC1 - a.mTORC1 = 0 [0.05]
expect c.mTORC1 > p.mTORC1 [0.1]

claim  X53 "AMPK arm of ULK1." (KimJ2011)
run    c = mTORC1.hold=0.2 AMPK.hold=0
run    p = mTORC1.hold=0.2 AMPK.hold=1
expect p.ULK1 > c.ULK1 [0.05]

claim  X54 "ERK damps the receptor." (Turke2012)
run    c = FOXO.hold=0.5
run    p = FOXO.hold=0.5 mirdametinib=10x
expect p.RTK_expression > c.RTK_expression [0.05]

claim  X55 "HIF without VHL resists mTOR inhibitors in part." (Toschi2008)
run    c = AZD8055=10x
run    p = renal AZD8055=10x
expect p.HIF1A > c.HIF1A [0.15]

claim  X56 "PI3K arm of RAS." (Carracedo2008)
run    c = RTK.hold=0.5 PI3K.hold=0
run    p = RTK.hold=0.5 PI3K.hold=1
expect p.RAS > c.RAS [0.05]

claim  X57 "Unmarked breaks." (15)
run    c = DNA_repair.hold=0.5 H2AX_Ub.hold=1
run    p = DNA_repair.hold=0.5 H2AX_Ub.hold=0
expect p.genome_instability > c.genome_instability [0.05]

claim  X58 "HIF without VHL needs translation." (textbook)
run    c = renal S6K1.hold=0 protein_synthesis.hold=0
run    p = renal S6K1.hold=0 protein_synthesis.hold=1
expect p.HIF1A > c.HIF1A [0.1]

claim  X59 "Division needs protein." (1)
run    c = protein_synthesis.hold=0 G1_S.hold=0.6
run    p = protein_synthesis.hold=1 G1_S.hold=0.6
expect p.proliferation > c.proliferation [0.03]

claim  X60 "Rapamycin-resistant arm of SREBP-1." (Peterson2011)
run    c = rapalog=1 AKT.hold=0.4 mTORC1.hold=0
run    p = rapalog=1 AKT.hold=0.4 mTORC1.hold=0.8
expect p.SREBF1 > c.SREBF1 [0.05]

claim  X61 "TFEB arm of autophagy." (Settembre2012)
run    c = TFE.hold=0 ULK1.hold=0.5
run    p = TFE.hold=1 ULK1.hold=0.5
expect p.autophagy > c.autophagy [0.03]

claim  X62 "Division needs membranes." (23)
run    c = sphingolipids.hold=0 G1_S.hold=0.6
run    p = sphingolipids.hold=1 cardiolipin.hold=1 G1_S.hold=0.6
expect p.proliferation > c.proliferation [0.03]

claim  X63 "E2F1 arm of G1/S." (textbook)
run    c = E2F1.hold=0 CCND1.hold=0.5
run    p = E2F1.hold=1 CCND1.hold=0.5
expect p.G1_S > c.G1_S [0.05]

claim  X64 "Hedgehog output drives division." (37)
run    c = GLI1.hold=0 G1_S.hold=0.6
run    p = GLI1.hold=1 G1_S.hold=0.6
expect p.proliferation > c.proliferation [0.03]
)claims";

}  // namespace mtor::claims

#endif
