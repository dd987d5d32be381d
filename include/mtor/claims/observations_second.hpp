// Published perturbation experiments of a second batch, written down by somebody who had not seen
// the network. Before the network was rebuilt 93 of the 131 that its names could then express held.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_OBSERVATIONS_SECOND_HPP
#define MTOR_CLAIMS_OBSERVATIONS_SECOND_HPP

namespace mtor::claims {

/// The second batch of published perturbation experiments.
inline constexpr char observations_second[] = R"claims(
# K: a second batch of published experiments
claim  K001 "rapamycin (nM), against vehicle (1 h): S6K1 T389 activity falls." (Choo 2008 PNAS 105:17414, PMID 18955708)
run    c =
run    p = sirolimus=20nM @ 1h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high"

claim  K002 "rapamycin 24 h, against rapamycin 1-3 h (24 h vs 1-3 h): p-4E-BP1 order: p-4E-BP1 at 24 h > at 1-3 h (re-phosphorylation while S6K stays off)." (Choo 2008 PNAS 105:17414, PMID 18955708)
run    c =
run    p = sirolimus=20nM @ 1h
run    q = sirolimus=20nM @ 24h
expect q.EIF4EBP1_P > p.EIF4EBP1_P [0.05]
expect 0.1 > q.S6K1 [0]
note   "Certainty: high: 4E-BP1 recovers within 6 h; S6K inhibited throughout"

claim  K003 "rapamycin 24 h, against vehicle (24 h): S6K1 activity falls." (Choo 2008 PNAS 105:17414, PMID 18955708)
run    c =
run    p = sirolimus=20nM @ 24h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high: no S6K recovery"

claim  K004 "PP242/Torin1 (mTOR kinase inhibitor), against rapamycin (1-24 h): p-4E-BP1 order: TORKi < rapamycin." (Feldman 2009 PLoS Biol 7:e38; Thoreen 2009 JBC 284:8023, PMID 19209957)
run    p = sirolimus=20nM @ 24h
run    q = torin1=250nM @ 24h
expect p.EIF4EBP1_P > q.EIF4EBP1_P [0.05]
note   "Certainty: high"

claim  K005 "PP242 (mTOR kinase inhibitor), against rapamycin (24 h): protein synthesis (cap-dependent translation) order: TORKi < rapamycin." (Feldman 2009 PLoS Biol 7:e38, PMID 19209957)
run    p = sirolimus=20nM @ 24h
run    q = PP242=3000nM @ 24h
expect p.protein_synthesis > q.protein_synthesis [0.05]
note   "Certainty: high"

claim  K006 "rapamycin/RAD001 24 h, against vehicle (24 h): AKT S473 rises." (O'Reilly 2006 Cancer Res 66:1500, PMID 16452206)
run    c =
run    p = everolimus=20nM @ 24h
expect p.AKT_S473 > c.AKT_S473 [0.05]
note   "Certainty: high"

claim  K007 "rapamycin 24 h, against vehicle (24 h): IRS1 level rises." (O'Reilly 2006 Cancer Res 66:1500, PMID 16452206)
run    c =
run    p = sirolimus=20nM @ 24h
expect p.IRS1 > c.IRS1 [0.05]
note   "Certainty: high"

claim  K008 "rapamycin + IGF1R (RTK) inhibitor, against rapamycin (24 h): AKT S473 falls." (O'Reilly 2006 Cancer Res 66:1500, PMID 16452206)
run    c =
run    p = sirolimus=20nM @ 24h
run    q = sirolimus=20nM RTK_inhibitor=0.9 @ 24h
expect p.AKT_S473 > q.AKT_S473 [0.05]
note   "Certainty: high: RTK inhibition prevents the rebound"

claim  K009 "rapamycin + IGF1R (RTK) inhibitor, against rapamycin (72 h): proliferation falls." (O'Reilly 2006 Cancer Res 66:1500, PMID 16452206)
run    c =
run    p = sirolimus=20nM @ 72h
run    q = sirolimus=20nM RTK_inhibitor=0.9 @ 72h
expect p.proliferation > q.proliferation [0.05]
note   "Certainty: high"

claim  K010 "rapamycin 24-72 h in PTEN-null PC3, against vehicle (24-72 h): AKT S473 falls." (Sarbassov 2006 Mol Cell 22:159)
run    c = PTEN_loss rapalog_drains_mTORC2
run    p = PTEN_loss rapalog_drains_mTORC2 sirolimus=20nM @ 72h
expect c.AKT_S473 > p.AKT_S473 [0.05]
note   "Certainty: high: mTORC2 disassembly in a subset of lines; PC-3 PTEN-null"

claim  K011 "rapamycin low dose (20 nM), against vehicle (24 h): p-4E-BP1 stays." (Yellen 2011 Cell Cycle 10:3948)
run    c =
run    p = sirolimus=20nM @ 24h
expect p.EIF4EBP1_P = c.EIF4EBP1_P [0.05]
note   "Certainty: medium: S6K fully off at the same dose"

claim  K012 "rapamycin high dose (20 uM), against rapamycin low dose (20 nM) (24 h): p-4E-BP1 falls." (Yellen 2011 Cell Cycle 10:3948)
run    c =
run    p = sirolimus=20nM @ 24h
run    q = sirolimus=20000nM @ 24h
expect p.EIF4EBP1_P > q.EIF4EBP1_P [0.05]
note   "Certainty: high"

claim  K013 "rapamycin high dose (20 uM), against rapamycin low dose (20 nM) (24 h): apoptosis rises." (Yellen 2011 Cell Cycle 10:3948)
run    c =
run    p = sirolimus=20nM @ 24h
run    q = sirolimus=20000nM @ 24h
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: medium"

claim  K014 "rapamycin/RAD001 24 h, against vehicle (24 h): ERK activity rises." (Carracedo 2008 JCI 118:3065)
run    c =
run    p = everolimus=20nM @ 24h
expect p.ERK > c.ERK [0.05]
note   "Certainty: high"

claim  K015 "rapamycin + PI3K inhibitor, against rapamycin (24 h): ERK activity falls." (Carracedo 2008 JCI 118:3065)
run    c =
run    p = sirolimus=20nM @ 24h
run    q = sirolimus=20nM pictilisib=400nM @ 24h
expect p.ERK > q.ERK [0.05]
note   "Certainty: high: feedback is PI3K-dependent"

claim  K016 "rapamycin + MEK inhibitor, against rapamycin (72 h): proliferation falls." (Carracedo 2008 JCI 118:3065)
run    c =
run    p = sirolimus=20nM @ 72h
run    q = sirolimus=20nM mirdametinib=10nM @ 72h
expect p.proliferation > q.proliferation [0.05]
note   "Certainty: high"

claim  K017 "rapamycin + AKT inhibitor MK2206, against rapamycin (24 h): p-4E-BP1 falls." (Mi 2015 Oncotarget [3920])
run    c =
run    p = sirolimus=20nM @ 24h
run    q = sirolimus=20nM MK2206=1000nM @ 24h
expect p.EIF4EBP1_P > q.EIF4EBP1_P [0.05]
note   "Certainty: high: each alone little; both required (PRAS40 integrator)"

claim  K018 "rapamycin, against vehicle (24 h): FOXO transcriptional output (gluconeogenic programme) not up (unchanged or down)." (Li 2010 PNAS 107:3441)
run    c =
run    p = sirolimus=20nM @ 24h
expect c.FOXO + 0.05 > p.FOXO [0]
note   "Certainty: medium: rapamycin blocks SREBP1c but not PEPCK suppression"

claim  K019 "mTOR kinase inhibitor AZD8055, against vehicle (1 h): AKT S473 falls." (Rodrik-Outmezguine 2011 Cancer Discov 1:248; Chresta 2010, PMID 22140653)
run    c =
run    p = AZD8055=250nM @ 1h
expect c.AKT_S473 > p.AKT_S473 [0.05]
note   "Certainty: high"

claim  K020 "AZD8055 1 h, against vehicle (1 h): AKT T308 falls." (Rodrik-Outmezguine 2011 Cancer Discov 1:248, PMID 22140653)
run    c =
run    p = AZD8055=250nM @ 1h
expect c.AKT_T308 > p.AKT_T308 [0.05]
note   "Certainty: high"

claim  K021 "AZD8055 24 h, against AZD8055 1 h (24 h vs 1 h): AKT T308 order: T308 at 24 h > at 1 h." (Rodrik-Outmezguine 2011 Cancer Discov 1:248, PMID 22140653)
run    c =
run    p = AZD8055=250nM @ 1h
run    q = AZD8055=250nM @ 24h
expect q.AKT_T308 > p.AKT_T308 [0.05]
note   "Certainty: high"

claim  K022 "AZD8055 24 h, against vehicle (24 h): AKT S473 falls." (Rodrik-Outmezguine 2011 Cancer Discov 1:248, PMID 22140653)
run    c =
run    p = AZD8055=250nM @ 24h
expect c.AKT_S473 > p.AKT_S473 [0.05]
note   "Certainty: high: S473 stays off while T308 returns"

claim  K023 "AZD8055 24 h, against vehicle (24 h): RTK expression/phosphorylation rises." (Rodrik-Outmezguine 2011; Muranen 2012 Cancer Cell 21:227, PMID 22140653)
run    c =
run    p = AZD8055=250nM @ 24h
expect p.RTK_expression > c.RTK_expression [0.05]
note   "Certainty: high"

claim  K024 "AZD8055 + RTK inhibitor (lapatinib), against AZD8055 (24 h): AKT T308 falls." (Rodrik-Outmezguine 2011 Cancer Discov 1:248, PMID 22140653)
run    c =
run    p = AZD8055=250nM @ 24h
run    q = AZD8055=250nM lapatinib=10x @ 24h
expect p.AKT_T308 > q.AKT_T308 [0.05]
note   "Certainty: high"

claim  K025 "AZD8055 + RTK inhibitor (lapatinib), against AZD8055 (48 h): apoptosis rises." (Rodrik-Outmezguine 2011 Cancer Discov 1:248, PMID 22140653)
run    c =
run    p = AZD8055=250nM @ 48h
run    q = AZD8055=250nM lapatinib=10x @ 48h
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: high"

claim  K026 "Torin1, against rapamycin (4-24 h): autophagy order: TORKi > rapamycin." (Thoreen 2009 JBC 284:8023, PMID 19150980)
run    c =
run    p = sirolimus=20nM @ 24h
run    q = torin1=250nM @ 24h
expect q.autophagy > p.autophagy [0.05]
note   "Certainty: high"

claim  K027 "Torin1, against rapamycin (2-4 h): TFEB nuclear activity order: TORKi > rapamycin." (Settembre 2012 EMBO J 31:1095, PMID 22343943)
run    c =
run    p = sirolimus=20nM @ 4h
run    q = torin1=250nM @ 4h
expect q.TFE > p.TFE [0.05]
note   "Certainty: high"

claim  K028 "AKT inhibitor (AKTi-1/2) 24 h, against vehicle (24 h): RTK (HER3, IGF1R, INSR) level/activity rises." (Chandarlapaty 2011 Cancer Cell 19:58)
run    c =
run    p = MK2206=1000nM @ 24h
expect p.RTK_expression > c.RTK_expression [0.05]
expect p.RTK > c.RTK [0.05]
note   "Certainty: high"

claim  K029 "AKT inhibitor + RTK (HER) inhibitor, against AKT inhibitor (72 h): proliferation falls." (Chandarlapaty 2011 Cancer Cell 19:58)
run    c =
run    p = MK2206=1000nM @ 72h
run    q = MK2206=1000nM lapatinib=10x @ 72h
expect p.proliferation > q.proliferation [0.05]
note   "Certainty: high"

claim  K030 "PI3K inhibitor 1 h, against vehicle (0.5-1 h): ERK activity falls." (Will 2014 Cancer Discov 4:334, PMID 24436048)
run    c =
run    p = pictilisib=400nM @ 1h
expect c.ERK > p.ERK [0.05]
note   "Certainty: high: PI3K upstream of RAS"

claim  K031 "PI3K inhibitor 24 h, against PI3K inhibitor 1 h (24 h vs 1 h): ERK activity order: ERK at 24 h > at 1 h." (Will 2014 Cancer Discov 4:334, PMID 24436048)
run    c =
run    p = pictilisib=400nM @ 1h
run    q = pictilisib=400nM @ 24h
expect q.ERK > p.ERK [0.05]
note   "Certainty: high"

claim  K032 "AKT inhibitor 1 h, against vehicle (1 h): ERK activity stays." (Will 2014 Cancer Discov 4:334, PMID 24436048)
run    c =
run    p = MK2206=1000nM @ 1h
expect p.ERK = c.ERK [0.05]
note   "Certainty: high: contrast with PI3K inhibitor"

claim  K033 "PI3K inhibitor, against AKT inhibitor (24 h): apoptosis order: PI3Ki > AKTi." (Will 2014 Cancer Discov 4:334, PMID 24436048)
run    c =
run    p = MK2206=1000nM @ 24h
run    q = pictilisib=400nM @ 24h
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: high"

claim  K034 "AKT inhibitor + MEK inhibitor, against AKT inhibitor (24 h): apoptosis rises." (Will 2014 Cancer Discov 4:334, PMID 24436048)
run    c =
run    p = MK2206=1000nM @ 24h
run    q = MK2206=1000nM mirdametinib=10nM @ 24h
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: high"

claim  K035 "PI3K (dual) inhibitor 24-48 h, HER2+ breast, against vehicle (24-48 h): ERK activity rises." (Serra 2011 Oncogene 30:2547)
run    c = HER2_amplified
run    p = HER2_amplified dactolisib=100nM @ 48h
expect p.ERK > c.ERK [0.05]
note   "Certainty: high"

claim  K036 "PI3K inhibitor + MEK inhibitor, against PI3K inhibitor (48 h): apoptosis rises." (Serra 2011 Oncogene 30:2547)
run    c =
run    p = pictilisib=400nM @ 48h
run    q = pictilisib=400nM mirdametinib=10nM @ 48h
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: high"

claim  K037 "p110alpha inhibitor 24-48 h, against p110alpha inhibitor 1 h (late vs early): PIP3 order: PIP3 late > early (rebound)." (Costa 2015 Cancer Cell 27:97)
run    c = PI3K_mutant
run    p = PI3K_mutant alpelisib=10x @ 1h
run    q = PI3K_mutant alpelisib=10x @ 48h
expect q.PIP3 > p.PIP3 [0.05]
note   "Certainty: high"

claim  K038 "p110alpha inhibitor + added growth factor (IGF1/NRG1), PIK3CA mutant, against p110alpha inhibitor (24 h): S6/S6K activity rises." (Elkabets 2013 Sci Transl Med 5:196ra99, PMID 23903756)
run    c = PI3K_mutant
run    p = PI3K_mutant alpelisib=10x @ 24h
run    q = PI3K_mutant alpelisib=10x growth_factor=1 @ 24h
expect q.RPS6_P > p.RPS6_P [0.05]
note   "Certainty: high"

claim  K039 "p110alpha inhibitor + everolimus, PIK3CA mutant, against p110alpha inhibitor (72 h): proliferation falls." (Elkabets 2013 Sci Transl Med 5:196ra99, PMID 23903756)
run    c = PI3K_mutant
run    p = PI3K_mutant alpelisib=10x @ 72h
run    q = PI3K_mutant alpelisib=10x everolimus=20nM @ 72h
expect p.proliferation > q.proliferation [0.05]
note   "Certainty: high"

claim  K040 "PI3K inhibitor + PDK1 inhibition, against PI3K inhibitor (24 h): S6 phosphorylation / mTORC1 output falls." (Castel 2016 Cancer Cell 30:229)
run    c =
run    p = pictilisib=400nM @ 24h
run    q = pictilisib=400nM PDPK1=0 @ 24h
expect p.RPS6_P > q.RPS6_P [0.05]
note   "Certainty: high: SGK1 bypass of AKT"

claim  K041 "MEK inhibitor, EGFR/HER2-driven cells, against vehicle (24 h): AKT activity rises." (Turke 2012 Cancer Res 72:3228)
run    c =
run    p = mirdametinib=10nM @ 24h
expect p.AKT > c.AKT [0.05]
note   "Certainty: high"

claim  K042 "MEK inhibitor, RTK-driven cells (BRAF WT), against vehicle (1-24 h): RAF activity (pMEK) rises." (Pratilas 2009 PNAS 106:4519)
run    c =
run    p = mirdametinib=10nM @ 24h
expect p.RAF > c.RAF [0.05]
note   "Certainty: high"

claim  K043 "MEK inhibitor, BRAF V600E cells, against BRAF V600E vehicle (1-24 h): RAF activity (pMEK) stays." (Pratilas 2009 PNAS 106:4519)
run    c = melanoma
run    p = melanoma mirdametinib=10nM @ 24h
expect p.RAF = c.RAF [0.05]
note   "Certainty: medium: feedback disabled in V600E"

claim  K044 "BRAF inhibitor in V600E 24-48 h, against BRAF inhibitor 1 h (48 h vs 1 h): ERK activity order: ERK late > early (partial rebound, still below vehicle)." (Lito 2012 Cancer Cell 22:668)
run    c = melanoma
run    p = melanoma vemurafenib=500nM @ 1h
run    q = melanoma vemurafenib=500nM @ 48h
expect q.ERK > p.ERK [0.05]
expect c.ERK > q.ERK [0.05]
note   "Certainty: high"

claim  K045 "BRAF inhibitor + MEK inhibitor in V600E, against BRAF inhibitor (48 h): ERK activity falls." (Lito 2012 Cancer Cell 22:668)
run    c = melanoma
run    p = melanoma vemurafenib=500nM @ 48h
run    q = melanoma vemurafenib=500nM mirdametinib=10nM @ 48h
expect p.ERK > q.ERK [0.05]
note   "Certainty: high"

claim  K046 "BRAF inhibitor in RAS-mutant, BRAF WT cells, against vehicle (1-24 h): ERK activity rises." (Poulikakos 2010 Nature 464:427; Hatzivassiliou 2010)
run    c = KRAS_mutant
run    p = KRAS_mutant vemurafenib=500nM @ 24h
expect p.ERK > c.ERK [0.05]
note   "Certainty: high: paradoxical activation"

claim  K047 "AKT inhibitor in PTEN-null (no RAS mutation), against vehicle (6-24 h): p-4E-BP1 falls." (She 2010 Cancer Cell 18:39)
run    c = PTEN_loss
run    p = PTEN_loss MK2206=1000nM @ 24h
expect c.EIF4EBP1_P > p.EIF4EBP1_P [0.05]
note   "Certainty: high"

claim  K048 "AKT inhibitor in KRAS + PIK3CA co-mutant, against vehicle (6-24 h): p-4E-BP1 stays." (She 2010 Cancer Cell 18:39)
run    c = KRAS_mutant PI3K_mutant
run    p = KRAS_mutant PI3K_mutant MK2206=1000nM @ 24h
expect p.EIF4EBP1_P = c.EIF4EBP1_P [0.05]
note   "Certainty: high"

claim  K049 "MEK inhibitor in KRAS + PIK3CA co-mutant, against vehicle (6-24 h): p-4E-BP1 stays." (She 2010 Cancer Cell 18:39)
run    c = KRAS_mutant PI3K_mutant
run    p = KRAS_mutant PI3K_mutant mirdametinib=10nM @ 24h
expect p.EIF4EBP1_P = c.EIF4EBP1_P [0.05]
note   "Certainty: high"

claim  K050 "AKT + MEK inhibitors in KRAS + PIK3CA co-mutant, against AKT inhibitor in the same cells (6-24 h): p-4E-BP1 falls." (She 2010 Cancer Cell 18:39)
run    c = KRAS_mutant PI3K_mutant
run    p = KRAS_mutant PI3K_mutant MK2206=1000nM @ 24h
run    q = KRAS_mutant PI3K_mutant MK2206=1000nM mirdametinib=10nM @ 24h
expect p.EIF4EBP1_P > q.EIF4EBP1_P [0.05]
note   "Certainty: high"

claim  K051 "MEK inhibitor in KRAS-mutant PDAC, against vehicle (24-48 h): AMPK activity rises." (Kinsey 2019 Nat Med 25:620)
run    c = KRAS_mutant
run    p = KRAS_mutant mirdametinib=10nM @ 48h
expect p.AMPK > c.AMPK [0.05]
note   "Certainty: high"

claim  K052 "MEK inhibitor in KRAS-mutant PDAC, against vehicle (24-48 h): autophagy rises." (Kinsey 2019 Nat Med 25:620)
run    c = KRAS_mutant
run    p = KRAS_mutant mirdametinib=10nM @ 48h
expect p.autophagy > c.autophagy [0.05]
note   "Certainty: high"

claim  K053 "MEK inhibitor + autophagy inhibition (chloroquine), KRAS mutant, against MEK inhibitor (72 h): proliferation falls." (Kinsey 2019 Nat Med 25:620)
run    c = KRAS_mutant
run    p = KRAS_mutant mirdametinib=10nM @ 72h
run    q = KRAS_mutant mirdametinib=10nM chloroquine=10x @ 72h
expect p.proliferation > q.proliferation [0.05]
note   "Certainty: high"

claim  K054 "BRAF/MEK inhibitor in V600E melanoma, against vehicle (24 h): AMPK activity rises." (Zheng 2009 Mol Cell 33:237)
run    c = melanoma
run    p = melanoma vemurafenib=500nM @ 24h
run    q = melanoma mirdametinib=10nM @ 24h
expect p.AMPK > c.AMPK [0.05]
expect q.AMPK > c.AMPK [0.05]
note   "Certainty: high: ERK/RSK phosphorylate LKB1"

claim  K055 "BRAF or MEK inhibitor in sensitive V600E melanoma, against vehicle (24 h): RPS6 phosphorylation falls." (Corcoran 2013 Sci Transl Med 5:196ra98)
run    c = melanoma
run    p = melanoma vemurafenib=500nM @ 24h
run    q = melanoma mirdametinib=10nM @ 24h
expect c.RPS6_P > p.RPS6_P [0.05]
expect c.RPS6_P > q.RPS6_P [0.05]
note   "Certainty: high"

claim  K056 "MEK (or BRAF) inhibitor + MYC lowering (JQ1), SKMEL-133 (V600E), against MEK inhibitor (72 h): proliferation falls." (Korkut 2015 eLife 4:e04640, PMID 26284497)
run    c = melanoma
run    p = melanoma mirdametinib=10nM @ 72h
run    q = melanoma mirdametinib=10nM MYC.max=0.3 @ 72h
expect p.proliferation > q.proliferation [0.05]
note   "Certainty: high"

claim  K057 "MEK inhibitor in KRAS-mutant/EGF-driven cells, against vehicle (1 h): S6K1/RPS6 falls." (Roux 2004 PNAS 101:13489; Ma 2005 Cell 121:179)
run    c = KRAS_mutant
run    p = KRAS_mutant mirdametinib=10nM @ 1h
expect c.RPS6_P > p.RPS6_P [0.05]
note   "Certainty: medium: ERK/RSK to TSC2"

claim  K058 "TSC2 loss, against wild type (steady, growth factor present): AKT S473 falls." (Harrington 2004 JCB 166:213; Zhang 2003 JCI 112:1223)
run    c =
run    p = TSC_loss
expect c.AKT_S473 > p.AKT_S473 [0.05]
note   "Certainty: high"

claim  K059 "TSC2 loss + rapamycin, against TSC2 loss (24 h): AKT T308 / PI3K signalling rises." (Harrington 2004 JCB 166:213)
run    c = TSC_loss
run    p = TSC_loss sirolimus=20nM @ 24h
expect p.AKT_T308 > c.AKT_T308 [0.05]
note   "Certainty: high"

claim  K060 "TSC2 loss, against wild type (steady): IRS1 falls." (Harrington 2004 JCB 166:213)
run    c =
run    p = TSC_loss
expect c.IRS1 > p.IRS1 [0.05]
note   "Certainty: high"

claim  K061 "TSC2 loss, against wild type (steady): RTK (PDGFR) level/activity falls." (Zhang 2007 JCI 117:730)
run    c =
run    p = TSC_loss
expect c.PDGFR > p.PDGFR [0.05]
note   "Certainty: high"

claim  K062 "TSC2 loss, against wild type (steady): mTORC2 activity falls." (Huang 2008 MCB 28:4104; Huang 2009 Cancer Res 69:6107)
run    c =
run    p = TSC_loss
expect c.mTORC2 > p.mTORC2 [0.05]
note   "Certainty: high"

claim  K063 "TSC2 loss + rapamycin, against TSC2 loss (24 h): GSK3 activity rises." (Zhang HH 2006 Mol Cell 24:185)
run    c = TSC_loss
run    p = TSC_loss sirolimus=20nM @ 24h
expect p.GSK3B > c.GSK3B [0.05]
note   "Certainty: high: S6K1 phosphorylates GSK3 when AKT is off; rapamycin removes that phosphorylation"

claim  K064 "TSC2 loss, against wild type (steady): TFEB activity (nuclear) rises." (Alesi 2021 Nat Commun 12:4245; Pena-Llopis 2011 EMBO J 30:3242)
run    c =
run    p = TSC_loss
expect p.TFE > c.TFE [0.05]
note   "Certainty: high: TFEB hypophosphorylated despite mTORC1 hyperactivity (RagC/FLCN)"

claim  K065 "TSC2 loss + glucose starvation/energy stress, against wild type + energy stress (1-24 h): S6K1 activity rises." (Inoki 2003 Cell 115:577)
run    c = energy=0.1
run    p = TSC_loss energy=0.1
expect p.S6K1 > c.S6K1 [0.05]
note   "Certainty: high"

claim  K066 "TSC2 loss + glucose starvation, against wild type + glucose starvation (24-48 h): apoptosis rises." (Inoki 2003 Cell 115:577)
run    c = energy=0.1
run    p = TSC_loss energy=0.1
expect p.apoptosis > c.apoptosis [0.05]
note   "Certainty: high"

claim  K067 "TSC2 loss + glucose starvation + rapamycin, against TSC2 loss + glucose starvation (24-48 h): apoptosis falls." (Inoki 2003 Cell 115:577; Choo 2010 Mol Cell 38:487)
run    c = TSC_loss
run    p = TSC_loss energy=0.1 @ 48h
run    q = TSC_loss energy=0.1 sirolimus=20nM @ 48h
expect p.apoptosis > q.apoptosis [0.05]
note   "Certainty: high: rapamycin protects"

claim  K068 "TSC2 loss + AICAR, against TSC2 loss (1 h): S6K1 activity falls." (Gwinn 2008 Mol Cell 30:214)
run    c = TSC_loss
run    p = TSC_loss acadesine=2000000nM @ 1h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high: raptor phosphorylation works without TSC2"

claim  K069 "TSC2 loss + amino acid withdrawal, against TSC2 loss (1 h): S6K1 activity falls." (Smith 2005 JBC 280:18717; Demetriades 2014 Cell 156:786, PMID 24529380)
run    c = TSC_loss
run    p = TSC_loss amino_acids=0.05 @ 1h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high: incomplete, but falls"

claim  K070 "TSC1/2 loss in liver, against wild type (fed): SREBP1 / lipogenesis falls." (Yecies 2011 Cell Metab 14:21)
run    c =
run    p = TSC_loss
expect c.SREBF1 > p.SREBF1 [0.05]
note   "Certainty: medium: AKT attenuated; INSIG2; contrary to fibroblasts"

claim  K071 "TSC2 loss (fibroblasts), against wild type (steady): HIF-1a / VEGF rises." (Brugarolas 2003 Cancer Cell 4:147)
run    c =
run    p = TSC_loss
expect p.HIF1A > c.HIF1A [0.05]
expect p.VEGFA > c.VEGFA [0.05]
note   "Certainty: high"

claim  K072 "TSC2 loss + rapamycin, against TSC2 loss (24 h): glycolysis falls." (Duvel 2010 Mol Cell 39:171)
run    c = TSC_loss
run    p = TSC_loss sirolimus=20nM @ 24h
expect c.glycolysis > p.glycolysis [0.05]
note   "Certainty: high"

claim  K073 "hypoxia in REDD1-null, against hypoxia in wild type (hours): S6K1 activity rises." (Brugarolas 2004 Genes Dev 18:2893)
run    c = oxygen=0.1
run    p = oxygen=0.1 DDIT4.max=0
expect p.S6K1 > c.S6K1 [0.05]
note   "Certainty: high"

claim  K074 "hypoxia in LKB1-null, against LKB1-null normoxia (hours): S6K1 activity falls." (Brugarolas 2004 Genes Dev 18:2893)
run    c = LKB1_loss
run    p = LKB1_loss oxygen=0.1 @ 8h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high: LKB1/AMPK not required"

claim  K075 "hypoxia + rapamycin, against hypoxia (hours): HIF-1a falls." (Hudson 2002 MCB 22:7004)
run    c =
run    p = oxygen=0.1 @ 24h
run    q = oxygen=0.1 sirolimus=20nM @ 24h
expect p.HIF1A > q.HIF1A [0.05]
note   "Certainty: high"

claim  K076 "LKB1-null + AICAR, against LKB1-null (1 h): S6K1 activity stays." (Shaw 2004 Cancer Cell 6:91)
run    c = LKB1_loss
run    p = LKB1_loss acadesine=2000000nM @ 1h
expect p.S6K1 = c.S6K1 [0.05]
note   "Certainty: high"

claim  K077 "AMPK activator (AICAR, A769662, metformin), against vehicle (1 h): AKT S473 / mTORC2 rises." (Kazyken 2019 Sci Signal 12:eaav3249)
run    c =
run    p = AMPK_activator=0.9 @ 1h
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect p.mTORC2 > c.mTORC2 [0.05]
note   "Certainty: high: not via loss of mTORC1 feedback"

claim  K078 "LKB1 (AMPK) loss, against wild type (steady): HIF-1a / glycolysis rises." (Shackelford 2009 PNAS 106:11137; Faubert 2013 Cell Metab 17:113)
run    c =
run    p = LKB1_loss
expect p.HIF1A > c.HIF1A [0.05]
expect p.glycolysis > c.glycolysis [0.05]
note   "Certainty: high"

claim  K079 "glucose starvation in AMPK-null, against glucose starvation in wild type (hours): ULK1 activity falls." (Kim 2011 Nat Cell Biol 13:132)
run    c = energy=0.2
run    p = energy=0.2 AMPK.max=0
expect c.ULK1 > p.ULK1 [0.05]
note   "Certainty: high"

claim  K080 "growth factor added to amino-acid-starved cells, against amino-acid-starved, no growth factor (15-30 min): S6K1 activity stays." (Hara 1998 JBC 273:14484)
run    c = amino_acids=0.05 growth_factor=0.05
run    p = amino_acids=0.05 growth_factor=1 @ 30min
expect p.S6K1 = c.S6K1 [0.05]
note   "Certainty: high"

claim  K081 "growth factor added to amino-acid-starved cells, against amino-acid-starved, no growth factor (15-30 min): AKT activity rises." (Hara 1998 JBC 273:14484)
run    c = amino_acids=0.05 growth_factor=0.05
run    p = amino_acids=0.05 growth_factor=1 @ 30min
expect p.AKT > c.AKT [0.05]
note   "Certainty: high"

claim  K082 "amino acid excess with insulin, against low amino acids with insulin (1 h): PI3K (IRS1-associated) activity falls." (Tremblay 2001 JBC 276:38052)
run    c = amino_acids=0.3 growth_factor=1
run    p = amino_acids=1 growth_factor=1 @ 1h
expect c.PI3K > p.PI3K [0.05]
note   "Certainty: high: rapamycin prevents"

claim  K083 "amino acid re-addition, against amino-acid-starved (5-30 min): AMPK activity rises." (Dalle Pezze 2016 Nat Commun 7:13254)
run    c = amino_acids=0.05
run    p = amino_acids=0.7 @ 30min
expect p.AMPK > c.AMPK [0.05]
note   "Certainty: medium"

claim  K084 "RagB-GTP (constitutively active RAG) + amino acid starvation, against RagB-GTP fed (1 h): S6K1 activity stays." (Sancak 2008 Science 320:1496)
run    c = RAG.hold=1
run    p = RAG.hold=1 amino_acids=0.05 @ 1h
expect p.S6K1 = c.S6K1 [0.05]
note   "Certainty: high"

claim  K085 "RagA/B-GTP + growth factor (serum) withdrawal, against RagA/B-GTP fed (hours): S6K1 activity falls." (Sancak 2008 Science; Efeyan 2013 Nature 493:679)
run    c = RAG.hold=1
run    p = RAG.hold=1 growth_factor=0.05 @ 8h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high"

claim  K086 "GATOR1 (DEPDC5/NPRL2) loss + amino acid starvation, against wild type + amino acid starvation (1 h): S6K1 activity rises." (Bar-Peled 2013 Science 340:1100)
run    c = amino_acids=0.05
run    p = amino_acids=0.05 GATOR1.max=0
expect p.S6K1 > c.S6K1 [0.05]
note   "Certainty: high"

claim  K087 "Rheb overexpression + amino acid starvation, against amino acid starvation (1 h): S6K1 activity rises." (Inoki 2003 Genes Dev 17:1829; Garami 2003)
run    c = amino_acids=0.05
run    p = amino_acids=0.05 RHEB.hold=1
expect p.S6K1 > c.S6K1 [0.05]
note   "Certainty: high"

claim  K088 "growth factor (serum) withdrawal, against serum (hours): TFEB activity stays." (Napolitano 2020 Nature 585:597)
run    c =
run    p = growth_factor=0.05 @ 8h
expect p.TFE = c.TFE [0.05]
note   "Certainty: medium: TFEB is Rag-dependent, Rheb-independent; S6K falls"

claim  K089 "starvation 10-12 h, against starvation 2-4 h (late vs early): mTORC1 / S6K1 order: late > early (autophagy-driven reactivation)." (Yu 2010 Nature 465:942)
run    c =
run    p = amino_acids=0.05 @ 2h
run    q = amino_acids=0.05 @ 12h
expect q.mTORC1 > p.mTORC1 [0.05]
note   "Certainty: high"

claim  K090 "starvation 12 h with autophagy blocked (ATG/ULK1 loss), against starvation 12 h wild type (12 h): mTORC1 / S6K1 falls." (Yu 2010 Nature 465:942)
run    c =
run    p = amino_acids=0.05 @ 12h
run    q = amino_acids=0.05 ULK1.max=0 @ 12h
expect p.mTORC1 > q.mTORC1 [0.05]
note   "Certainty: medium"

claim  K091 "RICTOR loss, against wild type (steady): S6K1 activity stays." (Guertin 2006 Dev Cell 11:859)
run    c =
run    p = rictor_loss
expect p.S6K1 = c.S6K1 [0.05]
note   "Certainty: high"

claim  K092 "RICTOR loss, against wild type (steady): FOXO activity rises." (Guertin 2006 Dev Cell 11:859; Jacinto 2006 Cell 127:125)
run    c =
run    p = rictor_loss
expect p.FOXO > c.FOXO [0.05]
note   "Certainty: high"

claim  K093 "RICTOR loss, against wild type (steady): GSK3 activity stays." (Guertin 2006 Dev Cell 11:859; Jacinto 2006 Cell 127:125)
run    c =
run    p = rictor_loss
expect p.GSK3B = c.GSK3B [0.05]
note   "Certainty: high"

claim  K094 "MLST8 loss, against wild type (steady): S6K1 activity stays." (Guertin 2006 Dev Cell 11:859)
run    c =
run    p = GbetaL_loss
expect p.S6K1 = c.S6K1 [0.05]
note   "Certainty: high: naive: MLST8 is in both complexes"

claim  K095 "MLST8 loss, against wild type (steady): AKT S473 falls." (Guertin 2006 Dev Cell 11:859)
run    c =
run    p = GbetaL_loss
expect c.AKT_S473 > p.AKT_S473 [0.05]
note   "Certainty: high"

claim  K096 "MAPKAP1 (SIN1) loss, against wild type (steady): AKT T308 stays." (Jacinto 2006 Cell 127:125)
run    c =
run    p = SIN1_loss
expect p.AKT_T308 = c.AKT_T308 [0.05]
note   "Certainty: medium"

claim  K097 "RAPTOR loss, against wild type (steady): AKT S473 rises." (Guertin 2006 Dev Cell; Sarbassov 2005 Science 307:1098)
run    c =
run    p = raptor_loss
expect p.AKT_S473 > c.AKT_S473 [0.05]
note   "Certainty: high"

claim  K098 "DEPTOR overexpression, against wild type (steady): AKT S473 rises." (Peterson 2009 Cell 137:873)
run    c =
run    p = DEPTOR_excess
expect p.AKT_S473 > c.AKT_S473 [0.05]
note   "Certainty: high: S6K down, feedback relief outweighs mTORC2 inhibition"

claim  K099 "growth factor (serum) stimulation, against serum-starved (4-16 h): DEPTOR level falls." (Duan 2011, Gao 2011, Zhao 2011 Mol Cell 44)
run    c = growth_factor=0.05
run    p = growth_factor=1 @ 16h
expect c.DEPTOR > p.DEPTOR [0.05]
note   "Certainty: high: set of three papers, 22017875-7"

claim  K100 "Torin1, against vehicle (16-24 h): DEPTOR level rises." (Peterson 2009 Cell 137:873)
run    c =
run    p = torin1=250nM @ 24h
expect p.DEPTOR > c.DEPTOR [0.05]
note   "Certainty: high"

claim  K101 "S6K1 loss/inhibition, against wild type (steady, growth factor): AKT activity rises." (Um 2004 Nature 431:200)
run    c =
run    p = S6K1.max=0
expect p.AKT > c.AKT [0.05]
note   "Certainty: high"

claim  K102 "S6K1 loss, against wild type (72 h): proliferation stays." (Dowling 2010 Science 328:1172)
run    c =
run    p = S6K1.max=0 @ 72h
expect p.proliferation = c.proliferation [0.05]
note   "Certainty: medium: 4E-BPs, not S6Ks, control proliferation (size instead)"

claim  K103 "4E-BP1/2 loss + mTOR kinase inhibitor, against wild type + mTOR kinase inhibitor (72 h): proliferation rises." (Dowling 2010 Science 328:1172)
run    c =
run    p = torin1=250nM @ 72h
run    q = torin1=250nM EIF4EBP1_P.hold=1 @ 72h
expect q.proliferation > p.proliferation [0.05]
note   "Certainty: high. loss of 4E-BPs is all of it phosphorylated"

claim  K104 "4E-BP1/2 loss + mTOR kinase inhibitor, against 4E-BP1/2 loss (1 h): S6K1 activity falls." (Dowling 2010 Science 328:1172)
run    c = EIF4EBP1_P.hold=1
run    p = EIF4EBP1_P.hold=1 torin1=250nM @ 1h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high"

claim  K105 "rapalog in mTOR FRB mutant (F2108L, S2035F), against FRB mutant, vehicle (1-24 h): S6K1 activity stays." (Hassan 2014 Oncotarget 5:8544; Rodrik-Outmezguine 2016 Nature 534:272, PMID 25261369)
run    c = MTOR_FRB_mutant
run    p = MTOR_FRB_mutant sirolimus=20nM @ 24h
expect p.S6K1 = c.S6K1 [0.05]
note   "Certainty: high"

claim  K106 "mTOR kinase inhibitor in FRB mutant, against FRB mutant, vehicle (1-24 h): S6K1 activity falls." (Hassan 2014 Oncotarget 5:8544, PMID 25261369)
run    c = MTOR_FRB_mutant
run    p = MTOR_FRB_mutant AZD8055=250nM @ 24h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high"

claim  K107 "rapalog vs mTOR kinase inhibitor in kinase-domain mutant M2327I (1-24 h): S6K1 activity order: rapalog < TORKi." (Rodrik-Outmezguine 2016 Nature 534:272)
run    c = MTOR_kinase_mutant
run    p = MTOR_kinase_mutant AZD8055=50nM @ 24h
run    q = MTOR_kinase_mutant sirolimus=20nM @ 24h
expect p.S6K1 > q.S6K1 [0.05]
note   "Certainty: high"

claim  K108 "hyperactivating MTOR mutation + rapamycin, against hyperactivating MTOR mutation (1-24 h): S6K1 activity falls." (Grabiner 2014 Cancer Discov 4:554)
run    c = MTOR_activating
run    p = MTOR_activating sirolimus=20nM @ 24h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high"

claim  K109 "PTEN loss (prostate), against PTEN WT (steady): AR transcriptional output falls." (Carver 2011 Cancer Cell 19:575; Mulholland 2011 Cancer Cell 19:792, PMID 21575859)
run    c = prostate
run    p = prostate PTEN_loss
expect c.AR > p.AR [0.05]
note   "Certainty: high"

claim  K110 "AR inhibitor, PTEN-null prostate, against vehicle (24-72 h): AKT activity rises." (Carver 2011 Cancer Cell 19:575, PMID 21575859)
run    c = prostate PTEN_loss
run    p = prostate PTEN_loss enzalutamide=3000nM @ 72h
expect p.AKT > c.AKT [0.05]
note   "Certainty: high"

claim  K111 "PI3K inhibitor, PTEN-null prostate, against vehicle (24-72 h): AR activity rises." (Carver 2011 Cancer Cell 19:575, PMID 21575859)
run    c = prostate PTEN_loss
run    p = prostate PTEN_loss pictilisib=400nM @ 72h
expect p.AR > c.AR [0.05]
note   "Certainty: high"

claim  K112 "AR inhibitor + PI3K inhibitor, PTEN-null prostate, against PI3K inhibitor (days): proliferation falls." (Carver 2011 Cancer Cell 19:575, PMID 21575859)
run    c = prostate PTEN_loss
run    p = prostate PTEN_loss pictilisib=400nM @ 72h
run    q = prostate PTEN_loss pictilisib=400nM enzalutamide=3000nM @ 72h
expect p.proliferation > q.proliferation [0.05]
note   "Certainty: high"

claim  K113 "rapamycin + HSP90 inhibitor, against rapamycin (24 h): AKT activity falls." (Roforth & Tan 2008 Anticancer Drugs 19:681)
run    c =
run    p = sirolimus=20nM @ 24h
run    q = sirolimus=20nM luminespib=200nM @ 24h
expect p.AKT > q.AKT [0.05]
note   "Certainty: high"

claim  K114 "cisplatin + everolimus, TP53 WT, against cisplatin (24-48 h): apoptosis rises." (Beuvink 2005 Cell 120:747)
run    c =
run    p = cisplatin=1x @ 48h
run    q = cisplatin=1x everolimus=20nM @ 48h
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: high"

claim  K115 "cisplatin + everolimus, TP53 mutant, against cisplatin, TP53 mutant (24-48 h): apoptosis stays." (Beuvink 2005 Cell 120:747)
run    c = TP53_null
run    p = TP53_null cisplatin=1x @ 48h
run    q = TP53_null cisplatin=1x everolimus=20nM @ 48h
expect q.apoptosis = p.apoptosis [0.05]
note   "Certainty: medium: p21-dependent, lost without p53"

claim  K116 "genotoxic chemo, TP53 WT, against vehicle (6-24 h): S6K1 activity falls." (Feng 2005 PNAS 102:8204; Budanov 2008 Cell 134:451)
run    c =
run    p = cisplatin=10x @ 24h
expect c.S6K1 > p.S6K1 [0.05]
note   "Certainty: high"

claim  K117 "genotoxic chemo, TP53-null, against vehicle, TP53-null (6-24 h): S6K1 activity stays." (Feng 2005 PNAS 102:8204; Budanov 2008)
run    c = TP53_null
run    p = TP53_null cisplatin=10x @ 24h
expect p.S6K1 = c.S6K1 [0.05]
note   "Certainty: medium"

claim  K118 "WEE1 inhibitor + mTOR kinase inhibitor, KRAS mutant, against WEE1 inhibitor (24-48 h): DNA damage / H2AX rises." (Hai 2017 Clin Cancer Res 23:6993)
run    c = KRAS_mutant
run    p = KRAS_mutant adavosertib=1000nM @ 48h
run    q = KRAS_mutant adavosertib=1000nM sapanisertib=100nM @ 48h
expect q.H2AX_P > p.H2AX_P [0.05]
note   "Certainty: high"

claim  K119 "WEE1 inhibitor + mTOR kinase inhibitor, KRAS mutant, against WEE1 inhibitor (48 h): apoptosis rises." (Hai 2017 Clin Cancer Res 23:6993)
run    c = KRAS_mutant
run    p = KRAS_mutant adavosertib=1000nM @ 48h
run    q = KRAS_mutant adavosertib=1000nM sapanisertib=100nM @ 48h
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: high"

claim  K120 "PTEN loss, against PTEN WT (steady): CHK1 function falls." (Puc 2005 Cancer Cell 7:193)
run    c =
run    p = PTEN_loss
expect c.CHEK1 > p.CHEK1 [0.05]
note   "Certainty: high: AKT sequesters CHK1; DSBs accumulate"

claim  K121 "HSP90 inhibitor (17-AAG), against vehicle (24 h): RTK (HER2) level and AKT falls." (Solit 2002 Clin Cancer Res 8:986; Basso 2002 Oncogene 21:1159)
run    c = HER2_amplified
run    p = HER2_amplified luminespib=200nM @ 24h
expect c.ERBB2 > p.ERBB2 [0.05]
expect c.AKT > p.AKT [0.05]
note   "Certainty: high"

claim  K122 "rapamycin with PP2A(B55b) loss, against PP2A loss, vehicle (24 h): MYC rises." (Tan 2010 Cancer Cell 18:459)
run    c = PP2A.max=0
run    p = PP2A.max=0 sirolimus=20nM @ 24h
expect p.MYC > c.MYC [0.05]
note   "Certainty: medium"

claim  K123 "MYC overexpression + PI3K/mTOR inhibitor, against PI3K/mTOR inhibitor (72 h): proliferation rises." (Ilic 2011 PNAS 108:E699)
run    c =
run    p = gedatolisib=100nM @ 72h
run    q = gedatolisib=100nM MYC.hold=1 @ 72h
expect q.proliferation > p.proliferation [0.05]
note   "Certainty: high"

claim  K124 "rapamycin in PTEN-null (high AKT), against vehicle, PTEN-null (24 h): cyclin D1 falls." (Gera 2004 JBC 279:2737)
run    c = PTEN_loss
run    p = PTEN_loss sirolimus=20nM @ 24h
expect c.CCND1 > p.CCND1 [0.05]
note   "Certainty: high"

claim  K125 "rapamycin in PTEN-null prostate cancer (PC3), against vehicle, PTEN-null (24 h): NF-kB activity falls." (Dan 2008 Genes Dev 22:1490)
run    c = PTEN_loss
run    p = PTEN_loss sirolimus=20nM @ 24h
expect c.NFKB > p.NFKB [0.05]
note   "Certainty: high"

claim  K126 "PTEN loss (glioma), against PTEN WT (steady): PD-L1 (B7-H1) rises." (Parsa 2007 Nat Med 13:84)
run    c =
run    p = PTEN_loss
expect p.CD274 > c.CD274 [0.05]
note   "Certainty: high"

claim  K127 "mTOR inhibitor, renal carcinoma, against vehicle (24-48 h): PD-L1 rises." (Zhang 2019 Clin Cancer Res 25:6827)
run    c = renal
run    p = renal torin1=250nM @ 48h
expect p.CD274 > c.CD274 [0.05]
note   "Certainty: medium: via TFEB; opposite to glioma/NSCLC"

claim  K128 "rapamycin (low dose), against vehicle (days): CD8 memory T cells rises." (Araki 2009 Nature 460:108)
run    c = systemic
run    p = systemic sirolimus=2nM @ 120h
expect p.CD8_memory > c.CD8_memory [0.05]
note   "Certainty: high"

claim  K129 "rapamycin, against vehicle (days): CD8 effector function falls." (Rao 2010 Immunity 32:67)
run    c = systemic
run    p = systemic sirolimus=20nM @ 120h
expect c.CD8_effector > p.CD8_effector [0.05]
note   "Certainty: high"

claim  K130 "rapamycin / mTOR loss, against vehicle (days): Treg rises." (Delgoffe 2009 Immunity 30:832; Battaglia 2005 Blood 105:4743)
run    c = systemic
run    p = systemic sirolimus=20nM @ 120h
expect p.regulatory_Tcell_number > c.regulatory_Tcell_number [0.05]
note   "Certainty: high"

claim  K131 "rapamycin, against vehicle (days): NK activity falls." (Marcais 2014 Nat Immunol 15:749)
run    c = systemic
run    p = systemic sirolimus=20nM @ 120h
expect c.NK_function > p.NK_function [0.05]
note   "Certainty: high"

claim  K132 "rapamycin, against vehicle (24 h): macrophage/DC IL-12 (pro-inflammatory) activity rises." (Weichhart 2008 Immunity 29:565)
run    c = systemic
run    p = systemic sirolimus=20nM @ 24h
expect p.IL12 > c.IL12 [0.05]
note   "Certainty: high"

claim  K133 "growth factor stimulation of starved cells (0-60 min): AKT vs S6K1 rise order: AKT half-rise before S6K1 half-rise." (Kubota 2012 Mol Cell 46:820)
run    c = growth_factor=0.05
run    p = growth_factor=1 @ 5min
expect p.AKT - c.AKT > p.S6K1 - c.S6K1 [0.05]
note   "Certainty: high"

claim  K134 "sustained insulin 1-2 h, against insulin 5-10 min (late vs early): AKT activity / IRS1-PI3K order: early > late (transient overshoot)." (Kubota 2012 Mol Cell 46:820; Haruta 2000 Mol Endocrinol 14:783)
run    c = growth_factor=0.05
run    p = growth_factor=1 @ 10min
run    q = growth_factor=1 @ 2h
expect p.AKT > q.AKT [0.05]
note   "Certainty: medium: rapamycin makes it sustained"

claim  K135 "PI3K/mTOR inhibitor + autophagy inhibition, against PI3K/mTOR inhibitor (48 h): apoptosis/cell death rises." (Bray 2012 PLoS One 7:e41831)
run    c =
run    p = gedatolisib=100nM @ 48h
run    q = gedatolisib=100nM chloroquine=10x @ 48h
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: high: autophagy protects"
)claims";

}  // namespace mtor::claims

#endif
