// Published perturbation experiments on signalling, cell cycle and resistance, written down by a reader who had
// not seen the rules. The first score stands in include/mtor/README.md.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_OBSERVATIONS_SIGNALLING_HPP
#define MTOR_CLAIMS_OBSERVATIONS_SIGNALLING_HPP

namespace mtor::claims {

/// Published experiments of the third batch, as text.
inline constexpr char observations_signalling[] = R"claims(
# P: experiments on signalling, the cell cycle and resistance
claim  P001 "BEZ235 and other PI3K/mTOR inhibitors RAISE ERK phosphorylation within hours in KRAS-mutant PANC-1 and MiaPaCa-2 pancreatic cancer cells while S473, 4E-BP1 and S6 fall." (Soares 2015 Mol Cancer Ther 14:1014)
run    c = KRAS_mutant
run    p = KRAS_mutant dactolisib=500nM @ 3h
expect p.ERK > c.ERK [0.05]
expect c.AKT_S473 > p.AKT_S473 [0.05]
expect c.EIF4EBP1_P > p.EIF4EBP1_P [0.05]
expect c.RPS6_P > p.RPS6_P [0.05]
note   "Certainty: high in these two lines; citation looked up"

claim  P002 "The ERK rise under BEZ235 in PANC-1 grows with the dose and is largest where AKT S473 and 4E-BP1 phosphorylation are gone." (Soares 2015 Mol Cancer Ther 14:1014)
run    c = KRAS_mutant
run    lo = KRAS_mutant dactolisib=5nM @ 3h
run    hi = KRAS_mutant dactolisib=500nM @ 3h
expect hi.ERK > lo.ERK [0.03]
expect hi.ERK > c.ERK [0.05]
expect lo.AKT_S473 > hi.AKT_S473 [0.05]
note   "Certainty: high; citation looked up"

claim  P003 "PD0325901 prevents the ERK rise of BEZ235 in PANC-1, and both together slow growth more than either." (Soares 2015 Mol Cancer Ther 14:1014)
run    a = KRAS_mutant dactolisib=500nM
run    b = KRAS_mutant mirdametinib=10nM
run    p = KRAS_mutant dactolisib=500nM mirdametinib=10nM
expect a.ERK > p.ERK [0.1]
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up"

claim  P004 "With rictor knocked down BEZ235 raises ERK much less in PANC-1: the rise comes from the loss of mTORC2." (Soares 2015 Mol Cancer Ther 14:1014)
run    c = KRAS_mutant
run    p = KRAS_mutant dactolisib=500nM
run    d = KRAS_mutant rictor_loss
run    q = KRAS_mutant rictor_loss dactolisib=500nM
expect p.ERK - c.ERK > q.ERK - d.ERK [0.02]
note   "Certainty: medium: one group; citation looked up; steady states, because a background cannot be settled before a timed drug"

claim  P005 "In ER-positive breast cancer cells everolimus raises AKT phosphorylation, and blocking or starving the oestrogen receptor suppresses that rise (also tumour fragments of patients on letrozole)." (Yang W 2018 Oncotarget 9:8810, doi 10.18632/oncotarget.24256, PMID 29507656)
run    c = breast
run    p = breast everolimus=30nM @ 24h
run    q = breast everolimus=30nM exemestane=300nM
run    r = breast exemestane=300nM
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect p.AKT_S473 > q.AKT_S473 [0.03]
expect q.AKT_S473 - r.AKT_S473 + 0.02 > 0 [0]
note   "Certainty: high; citation looked up"

claim  P006 "Anti-oestrogen and everolimus together slow ER-positive breast cancer cells more than either alone." (Yang W 2018 Oncotarget 9:8810, doi 10.18632/oncotarget.24256, PMID 29507656)
run    a = breast everolimus=30nM
run    b = breast exemestane=300nM
run    p = breast everolimus=30nM exemestane=300nM
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up"

claim  P007 "p53 activation raises sestrins, sestrins raise AMPK and lower S6K1; cells without sestrin 2 do not lower S6K1 after a genotoxin (camptothecin; liver of Sesn2-null mice)." (Budanov 2008 Cell 134:451 [abstract seen, PMC2758522])
run    c =
run    p = genotoxin=0.8 @ 24h
run    d = SESN2.max=0
run    q = SESN2.max=0 genotoxin=0.8
expect p.SESN2 > c.SESN2 [0.05]
expect p.AMPK > c.AMPK [0.03]
expect d.S6K1 = q.S6K1 [0.05]
expect q.S6K1 > p.S6K1 [0.03]
note   "Certainty: high; citation looked up"

claim  P008 "Forced sestrin lowers S6K1 phosphorylation, but not in TSC2-null MEFs." (Budanov 2008 Cell 134:451 [abstract seen, PMC2758522])
run    c =
run    p = SESN2.hold=1
run    d = TSC_loss
run    q = TSC_loss SESN2.hold=1
expect c.S6K1 > p.S6K1 [0.05]
expect p.AMPK > c.AMPK [0.03]
expect d.S6K1 = q.S6K1 [0.1]
note   "Certainty: medium (later work adds GATOR2, which needs no TSC); citation looked up, the TSC2-null blot from memory"

claim  P009 "p53 switched on by nutlin without DNA damage stops the cell cycle and lowers S6 phosphorylation in cells that become quiescent (WI-38, HT-1080); less TSC2 keeps mTOR on while the arrest stays." (Korotchkina 2010 Aging [Albany] 2:344, doi 10.18632/aging.100160, PMID 20606252)
run    c =
run    p = TP53.hold=1
run    q = TP53.hold=1 TSC_loss
expect c.G1_S > p.G1_S [0.05]
expect p.CDKN1A > c.CDKN1A [0.05]
expect c.RPS6_P > p.RPS6_P [0.03]
expect q.RPS6_P > p.RPS6_P [0.05]
expect c.G1_S > q.G1_S [0.05]
note   "Certainty: medium: in melanoma lines and MEFs nutlin did not lower mTOR; citation looked up"

claim  P010 "The pan-PI3K inhibitor BKM120 raises gamma-H2AX and lowers RAD51 foci in Brca1/Trp53-deficient mouse mammary tumours: PI3K is needed for repair." (Juvekar 2012 Cancer Discov 2:1048)
run    c = TP53_null DNA_damage=0.4
run    p = TP53_null DNA_damage=0.4 pictilisib=400nM @ 48h
expect p.H2AX_P > c.H2AX_P [0.05]
expect c.DNA_repair > p.DNA_repair [0.05]
expect c.AKT > p.AKT [0.05]
expect c.proliferation > p.proliferation [0.05]
note   "Certainty: medium: one tumour model; citation looked up, first author from memory"

claim  P011 "In BRCA-proficient triple-negative breast cancer cells PI3K inhibition causes DNA damage and less BRCA1/2, with ERK raised; a MEK inhibitor brings BRCA1/2 back." (Ibrahim 2012 Cancer Discov 2:1036)
run    c = DNA_damage=0.4
run    p = DNA_damage=0.4 pictilisib=400nM @ 48h
run    q = DNA_damage=0.4 pictilisib=400nM mirdametinib=10nM @ 48h
expect p.H2AX_P > c.H2AX_P [0.03]
expect c.DNA_repair > p.DNA_repair [0.03]
expect q.DNA_repair > p.DNA_repair [0.03]
note   "Certainty: medium: TNBC lines with ERK raised by PI3K inhibition; citation looked up, first author from memory"

claim  P012 "Cells without S6K1 repair DNA worse: more damage stays after a genotoxin; S6K1-amplified breast cancer cells resist genotoxins." (Amar-Schwartz 2022 eLife 11:e79128, doi 10.7554/eLife.79128, PMID 36189922)
run    c = genotoxin=0.6
run    p = genotoxin=0.6 S6K1.max=0
expect p.H2AX_P > c.H2AX_P [0.03]
expect c.DNA_repair > p.DNA_repair [0.03]
note   "Certainty: medium: opposite in sign to S6K1 acting on RNF168 (Xie 2018 Nat Cell Biol 20:320, doi 10.1038/s41556-017-0033-8); citation looked up"

claim  P013 "An mTORC1/2 kinase inhibitor makes breast cancer cells die from DNA damage." (Silvera 2017 Mol Cell Biol [abstract seen, PMC5311240])
run    a = genotoxin=0.6
run    p = genotoxin=0.6 PP242=3000nM
expect p.apoptosis > a.apoptosis [0.05]
expect a.DNA_repair > p.DNA_repair [0.03]
expect a.survival > p.survival [0.03]
note   "Certainty: medium; citation looked up, author from memory"

claim  P014 "A rapalog alone does not take away the resistance of breast cancer cells to DNA damage as the mTORC1/2 inhibitor does." (Silvera 2017 Mol Cell Biol [abstract seen, PMC5311240])
run    a = TP53_null genotoxin=0.6
run    r = TP53_null genotoxin=0.6 everolimus=30nM
run    t = TP53_null genotoxin=0.6 PP242=3000nM
expect a.DNA_repair = r.DNA_repair [0.05]
expect a.apoptosis = r.apoptosis [0.05]
expect t.apoptosis > r.apoptosis [0.03]
note   "Certainty: medium; citation looked up, author and p53 status from memory"

claim  P015 "After etoposide an mTORC1/2 kinase inhibitor lowers CHK1 phosphorylation and protein and abolishes the S and G2/M arrest (breast cancer cells)." (Selvarajah 2015 Oncotarget 6:427, doi 10.18632/oncotarget.2813)
run    c =
run    a = genotoxin=0.6 @ 24h
run    p = genotoxin=0.6 PP242=3000nM @ 24h
expect a.CHEK1 > p.CHEK1 [0.05]
expect a.CHEK1 > c.CHEK1 [0.03]
note   "Certainty: high; citation looked up"

claim  P016 "Rictor knock-down lowers CHK1 after etoposide; raptor knock-down does not: mTORC2 is essential and mTORC1 dispensable." (Selvarajah 2015 Oncotarget 6:427, doi 10.18632/oncotarget.2813)
run    c = genotoxin=0.6
run    p = genotoxin=0.6 rictor_loss
run    q = genotoxin=0.6 raptor_loss
expect c.CHEK1 > p.CHEK1 [0.05]
expect c.CHEK1 = q.CHEK1 [0.05]
note   "Certainty: medium: one group; others find CHK1 lowered through mTORC1/S6K1 (Zhou 2017); citation looked up"

claim  P017 "Inhibiting CHK1 together with mTOR (AZD8055 or everolimus) leaves more double-strand breaks and less recombination repair than inhibiting CHK1 alone (p53-mutant colon cancer cells)." (Massey 2016 Mol Oncol 10:101, doi 10.1016/j.molonc.2015.08.004, PMID 26471831)
run    a = TP53_null DNA_damage=0.4 CHEK1.max=0
run    p = TP53_null DNA_damage=0.4 CHEK1.max=0 AZD8055=250nM
run    q = TP53_null DNA_damage=0.4 CHEK1.max=0 everolimus=30nM
expect p.H2AX_P > a.H2AX_P [0.03]
expect a.DNA_repair > p.DNA_repair [0.03]
expect q.H2AX_P > a.H2AX_P [0.02]
note   "Certainty: medium; CHEK1.max=0 stands for V158411; citation looked up"

claim  P018 "PI3K/mTOR inhibition with CHK1 inhibition lowers recombination repair and kills high-grade serous ovarian cancer cells more than either alone." (PMC7718416, abstract seen)
run    a = TP53_null DNA_damage=0.4 CHEK1.max=0
run    b = TP53_null DNA_damage=0.4 dactolisib=100nM
run    p = TP53_null DNA_damage=0.4 CHEK1.max=0 dactolisib=100nM
expect a.DNA_repair > p.DNA_repair [0.03]
expect p.genome_instability > b.genome_instability [0.03]
expect a.survival > p.survival [0.03]
note   "Certainty: medium; citation looked up, authors not seen"

claim  P019 "Rapamycin lowers BCL-2 and activates caspase-3 in p53-mutant lung cancer lines: death without p53." (Miyake 2012 Oncol Rep 28:848, doi 10.3892/or.2012.1855)
run    c = TP53_null
run    p = TP53_null sirolimus=1000nM @ 48h
expect c.BCL2 > p.BCL2 [0.03]
expect p.CASP3 > c.CASP3 [0.03]
note   "Certainty: low: most lines arrest and do not die; citation looked up"

claim  P020 "Rapamycin lowers cyclin D1, deepens the G1 arrest and raises death after irradiation in H1299 lung cells with wild-type and with mutant p53 alike." (Nagata 2010 Int J Oncol 37:1001)
run    a = DNA_damage=0.7
run    p = DNA_damage=0.7 sirolimus=20nM
run    b = TP53_null DNA_damage=0.7
run    q = TP53_null DNA_damage=0.7 sirolimus=20nM
expect a.CCND1 > p.CCND1 [0.03]
expect b.CCND1 > q.CCND1 [0.03]
expect b.G1_S > q.G1_S [0.03]
expect q.apoptosis > b.apoptosis [0.02]
note   "Certainty: medium: clashes with Beuvink 2005, where p53 was needed; citation looked up"

claim  P021 "BEZ235 and cisplatin kill osteosarcoma cells more than either alone." (Huang JC 2018 Oncotarget 9:10483, doi 10.18632/oncotarget.23711)
run    a = cisplatin=30000nM
run    b = dactolisib=100nM
run    p = cisplatin=30000nM dactolisib=100nM
expect p.apoptosis > a.apoptosis [0.03]
expect p.apoptosis > b.apoptosis [0.03]
note   "Certainty: high; citation looked up"

claim  P022 "Rapamycin with a taxane slows four lung cancer lines more than either alone." (Niu 2010, Rapamycin potentiates cytotoxicity by docetaxel possibly through downregulation of Survivin in lung cancer cells)
run    a = sirolimus=20nM
run    b = paclitaxel=50nM
run    p = sirolimus=20nM paclitaxel=50nM
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: medium; paclitaxel stands for docetaxel; citation looked up by title, year from memory"

claim  P023 "Knock-down of S6K1 alone lowers HIF-1alpha, VEGF, proliferation and vessels in ovarian cancer cells and their tumours." (Bian 2010 [abstract seen, PMC2928061])
run    c =
run    p = S6K1.max=0
expect c.HIF1A > p.HIF1A [0.03]
expect c.VEGFA > p.VEGFA [0.03]
expect c.angiogenesis > p.angiogenesis [0.03]
expect c.proliferation > p.proliferation [0.03]
note   "Certainty: medium; citation looked up, author from memory"

claim  P024 "mTOR inhibition shrinks tumours whether or not the tumour cells have HIF: the effect on growth needs no HIF." (Knaup 2017 J Cancer 8:1809, doi 10.7150/jca.16486)
run    c =
run    p = everolimus=30nM
run    d = HIF1A.max=0
run    q = HIF1A.max=0 everolimus=30nM
expect c.tumour_growth > p.tumour_growth [0.03]
expect d.tumour_growth > q.tumour_growth [0.03]
expect c.proliferation - p.proliferation = d.proliferation - q.proliferation [0.05]
note   "Certainty: high; citation looked up"

claim  P025 "A rapalog arrests PTEN-null lymphoma cells in G1 in culture; in xenografts it lowers VEGF and vessels." (Frost 2013 J Oncol 2013:897025, doi 10.1155/2013/897025)
run    c = PTEN_loss
run    p = PTEN_loss temsirolimus=30nM
expect c.G1_S > p.G1_S [0.03]
expect c.VEGFA > p.VEGFA [0.03]
expect c.angiogenesis > p.angiogenesis [0.03]
note   "Certainty: high; citation looked up"

claim  P026 "Knock-down of eIF4E kills cancer cells, and silencing S6K1 as well turns death into G1 arrest." (PMC3640435, abstract seen)
run    c =
run    p = EIF4E.max=0.2
run    q = EIF4E.max=0.2 S6K1.max=0
expect p.apoptosis > c.apoptosis [0.03]
expect p.apoptosis > q.apoptosis [0.03]
expect c.G1_S > q.G1_S [0.03]
note   "Certainty: low: one group, through TGF-beta; citation looked up, authors not seen"

claim  P027 "In BRAF V600E melanoma with PTEN gone, vemurafenib with an AKT inhibitor slows growth more than either, and AKT/mTOR blockade overcomes resistance to BRAF and MEK inhibitors." (Atefi 2011 PLoS ONE 6:e28973, Reversing Melanoma Cross-Resistance to BRAF and MEK Inhibitors by Co-Targeting the AKT/mTOR Pathway)
run    a = melanoma PTEN_loss vemurafenib=500nM
run    b = melanoma PTEN_loss MK2206=1000nM
run    p = melanoma PTEN_loss vemurafenib=500nM MK2206=1000nM
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
expect a.S6K1 > p.S6K1 [0.05]
note   "Certainty: high; title looked up, details from memory"

claim  P028 "BRAF with MEK inhibitor lowers mTORC1 output in BRAF-mutant melanoma within a day." (Wang B 2021 Oncogene 40:5590, doi 10.1038/s41388-021-01911-5, PMID 34304249)
run    c = melanoma
run    p = melanoma vemurafenib=500nM trametinib=10nM @ 24h
expect c.S6K1 > p.S6K1 [0.05]
expect c.RPS6_P > p.RPS6_P [0.05]
expect c.ERK > p.ERK [0.2]
note   "Certainty: high; citation looked up"

claim  P029 "Melanoma cells whose mTORC1 stays on (high S6) under BRAF or MEK inhibitors do not die from them." (Corcoran 2013 Sci Transl Med 5:196ra98, doi 10.1126/scitranslmed.3005753, PMID 23903755)
run    c = melanoma TSC_loss
run    p = melanoma vemurafenib=500nM
run    q = melanoma TSC_loss vemurafenib=500nM
expect c.RPS6_P = q.RPS6_P [0.05]
expect c.ERK > q.ERK [0.1]
expect p.apoptosis > q.apoptosis [0.03]
note   "Certainty: medium: TSC_loss stands for the unknown cause that keeps S6 on; citation looked up"

claim  P030 "PI3K inhibitor plus BRAF or MEK inhibitor takes ERK, AKT and S6 down together and slows BRAF-mutant melanoma lines more than either." (PMC4468830, abstract seen)
run    a = melanoma vemurafenib=500nM
run    b = melanoma pictilisib=400nM
run    p = melanoma vemurafenib=500nM pictilisib=400nM
expect b.ERK > p.ERK [0.1]
expect a.AKT > p.AKT [0.1]
expect a.RPS6_P > p.RPS6_P [0.03]
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up, authors not seen"

claim  P031 "BRAF-mutant melanoma lines with low AKT are more sensitive to vemurafenib than those with high AKT." (PMC4468830, abstract seen)
run    c = melanoma
run    p = melanoma vemurafenib=500nM
run    d = melanoma PTEN_loss
run    q = melanoma PTEN_loss vemurafenib=500nM
expect q.proliferation / d.proliferation > p.proliferation / c.proliferation [0.02]
expect p.apoptosis > q.apoptosis [0.03]
note   "Certainty: medium; citation looked up, authors not seen"

claim  P032 "Lapatinib with rapamycin or ridaforolimus slows HER2-overexpressing breast cancer cells (also trastuzumab-resistant ones) more than either." (PMC3288300, abstract seen)
run    a = HER2_amplified lapatinib=1000nM
run    b = HER2_amplified sirolimus=20nM
run    p = HER2_amplified lapatinib=1000nM sirolimus=20nM
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
expect b.AKT > p.AKT [0.05]
expect a.tumour_growth > p.tumour_growth [0.03]
note   "Certainty: high; citation looked up, authors not seen"

claim  P033 "HER2-positive cells that carry an always-active AKT are less sensitive to lapatinib." (PMC3288300, abstract seen)
run    c = HER2_amplified
run    p = HER2_amplified lapatinib=1000nM
run    d = HER2_amplified AKT.hold=1
run    q = HER2_amplified AKT.hold=1 lapatinib=1000nM
expect q.proliferation / d.proliferation > p.proliferation / c.proliferation [0.02]
expect p.apoptosis > q.apoptosis [0.03]
note   "Certainty: high; citation looked up, authors not seen"

claim  P034 "Knock-down of S6K1 does not change how far lapatinib slows HER2-positive cells." (PMC3288300, abstract seen)
run    c = HER2_amplified
run    p = HER2_amplified lapatinib=1000nM
run    d = HER2_amplified S6K1.max=0
run    q = HER2_amplified S6K1.max=0 lapatinib=1000nM
expect q.proliferation / d.proliferation = p.proliferation / c.proliferation [0.05]
note   "Certainty: medium; citation looked up, authors not seen"

claim  P035 "Lapatinib lowers AKT and growth of HER2-amplified breast lines also where PIK3CA is mutant or PTEN lost: the response does not depend on them." (O'Brien 2010 Mol Cancer Ther 9:1489)
run    c = HER2_amplified
run    p = HER2_amplified lapatinib=1000nM
run    d = HER2_amplified PTEN_loss
run    q = HER2_amplified PTEN_loss lapatinib=1000nM
expect c.AKT > p.AKT [0.1]
expect d.proliferation > q.proliferation [0.03]
expect d.AKT > q.AKT [0.03]
note   "Certainty: medium: Wang L 2011 BMC Cancer 11:248, doi 10.1186/1471-2407-11-248, PMID 21676217 finds less benefit in patients with PI3K activation; citation looked up, author from memory"

claim  P036 "Lapatinib prevents the ERK rise that PI3K inhibition causes in HER2-overexpressing cells." (Serra 2011 Oncogene [abstract seen, PMC3107390])
run    c = HER2_amplified
run    b = HER2_amplified pictilisib=400nM @ 24h
run    p = HER2_amplified pictilisib=400nM lapatinib=1000nM @ 24h
run    q = HER2_amplified pictilisib=400nM
run    r = HER2_amplified pictilisib=400nM lapatinib=1000nM
expect b.ERK > p.ERK [0.1]
expect c.ERK > p.ERK [0.05]
expect q.proliferation > r.proliferation [0.03]
expect r.apoptosis > q.apoptosis [0.03]
note   "Certainty: high; citation looked up"

claim  P037 "Lapatinib releases FOXO in HER2-positive cells and with it raises oestrogen-receptor signalling." (Acquired Resistance to Small Molecule ErbB2 Tyrosine Kinase Inhibitors 2008 Clin Cancer Res 14:6730)
run    c = HER2_amplified breast
run    p = HER2_amplified breast lapatinib=1000nM @ 48h
expect p.FOXO > c.FOXO [0.05]
expect p.ESR1 > c.ESR1 [0.03]
note   "Certainty: medium (review of the same group's work); citation looked up"

claim  P038 "The ATP-site AKT inhibitor ipatasertib raises AKT T308 and S473 phosphorylation while it lowers AKT output, S6 and growth (PTEN-null lines)." (Lin 2013 Clin Cancer Res 19:1760, doi 10.1158/1078-0432.CCR-12-3072)
run    c = PTEN_loss
run    p = PTEN_loss ipatasertib=1500nM @ 2h
run    q = PTEN_loss ipatasertib=1500nM
expect p.AKT_S473 + 0.02 > c.AKT_S473 [0]
expect p.AKT_T308 + 0.02 > c.AKT_T308 [0]
expect c.AKT > p.AKT [0.1]
expect p.FOXO > c.FOXO [0.05]
expect c.RPS6_P > q.RPS6_P [0.03]
expect c.proliferation > q.proliferation [0.03]
note   "Certainty: high; citation looked up by title, phosphorylation rise from memory"

claim  P039 "A MEK inhibitor stops KRAS-mutant lung and pancreatic cancer cells in G1 but kills few of them." (Tan N 2013 Mol Cancer Ther 12:853)
run    c = KRAS_mutant
run    p = KRAS_mutant trametinib=10nM
expect c.G1_S > p.G1_S [0.05]
expect c.apoptosis = p.apoptosis [0.07]
note   "Certainty: high; citation looked up, author from memory"

claim  P040 "Navitoclax added to a MEK inhibitor kills many more KRAS-mutant cells, and a PI3K inhibitor on top kills more still." (Tan N 2013 Mol Cancer Ther 12:853)
run    a = KRAS_mutant trametinib=10nM
run    b = KRAS_mutant navitoclax=1000nM
run    p = KRAS_mutant trametinib=10nM navitoclax=1000nM
run    q = KRAS_mutant trametinib=10nM navitoclax=1000nM pictilisib=400nM
expect p.apoptosis > a.apoptosis [0.05]
expect p.apoptosis > b.apoptosis [0.03]
expect q.apoptosis > p.apoptosis [0.02]
note   "Certainty: high; citation looked up, author from memory"

claim  P041 "Navitoclax does not change the G1 arrest of a MEK inhibitor." (Tan N 2013 Mol Cancer Ther 12:853)
run    a = KRAS_mutant trametinib=10nM
run    p = KRAS_mutant trametinib=10nM navitoclax=1000nM
expect a.G1_S = p.G1_S [0.05]
expect a.ERK = p.ERK [0.05]
note   "Certainty: high; citation looked up, author from memory"

claim  P042 "PI3K inhibition does not kill HCT116, DLD-1 or SW620 colorectal cancer cells." (Potter 2014 Neoplasia 16:147)
run    c = colon KRAS_mutant PI3K_mutant
run    p = colon KRAS_mutant PI3K_mutant pictilisib=400nM
expect c.apoptosis = p.apoptosis [0.05]
expect c.AKT > p.AKT [0.05]
note   "Certainty: high; citation looked up"

claim  P043 "PI3K inhibition makes a BH3 mimetic (ABT-737) kill two to four times more colorectal cancer cells." (Potter 2014 Neoplasia 16:147)
run    b = colon KRAS_mutant PI3K_mutant navitoclax=1000nM
run    p = colon KRAS_mutant PI3K_mutant navitoclax=1000nM pictilisib=400nM
expect p.apoptosis > b.apoptosis [0.05]
note   "Certainty: high; navitoclax stands for ABT-737; citation looked up"

claim  P044 "Inhibiting AKT or mTOR instead of PI3K does not add to the killing by ABT-737 in colorectal cancer cells." (Potter 2014 Neoplasia 16:147)
run    b = colon KRAS_mutant PI3K_mutant navitoclax=1000nM
run    q = colon KRAS_mutant PI3K_mutant navitoclax=1000nM MK2206=1000nM
run    r = colon KRAS_mutant PI3K_mutant navitoclax=1000nM everolimus=30nM
expect b.apoptosis = q.apoptosis [0.05]
expect b.apoptosis = r.apoptosis [0.05]
note   "Certainty: medium: the paper explains it by BMX; other groups find mTOR inhibition lowers MCL-1; citation looked up"

claim  P045 "Metformin and phenformin lower S6K1 also in cells without TSC1/2." (Kalender 2010 Cell Metab 11:390, doi 10.1016/j.cmet.2010.03.014, PMID 20444419)
run    d = TSC_loss
run    q = TSC_loss metformin=20000000nM
expect d.S6K1 > q.S6K1 [0.05]
note   "Certainty: high; citation looked up"

claim  P046 "Metformin and phenformin lower S6K1 also in cells without AMPK." (Kalender 2010 Cell Metab 11:390, doi 10.1016/j.cmet.2010.03.014, PMID 20444419)
run    d = AMPK.max=0
run    q = AMPK.max=0 metformin=20000000nM
expect d.S6K1 > q.S6K1 [0.05]
note   "Certainty: high at mM doses; citation looked up"

claim  P047 "Locked active Rag GTPases keep S6K1 on under biguanides." (Kalender 2010 Cell Metab 11:390, doi 10.1016/j.cmet.2010.03.014, PMID 20444419)
run    p = metformin=20000000nM
run    d = RAG.hold=1
run    q = RAG.hold=1 metformin=20000000nM
expect q.S6K1 > p.S6K1 [0.05]
expect d.S6K1 = q.S6K1 [0.1]
note   "Certainty: medium: suppression was largely, not wholly prevented; citation looked up, this blot from memory"

claim  P048 "At the lowest dose that works, metformin lowers S6K1 and protein synthesis in hepatocytes through AMPK and TSC: cells without AMPK or TSC do not respond." (Howell 2017 Cell Metab [abstract seen, PMC5299044])
run    c =
run    p = metformin=3000000nM
run    d = AMPK.max=0
run    q = AMPK.max=0 metformin=3000000nM
run    e = TSC_loss
run    r = TSC_loss metformin=3000000nM
expect c.S6K1 > p.S6K1 [0.05]
expect c.protein_synthesis > p.protein_synthesis [0.03]
expect d.S6K1 = q.S6K1 [0.05]
expect e.S6K1 = r.S6K1 [0.05]
note   "Certainty: high in hepatocytes; citation looked up"

claim  P049 "A MEK inhibitor lowers REDD1 (muscle; adipocytes)." (Regulation of skeletal muscle insulin-stimulated signaling through the MEK-REDD1-mTOR axis [abstract seen])
run    c =
run    p = mirdametinib=10nM @ 3h
expect c.DDIT4 > p.DDIT4 [0.03]
note   "Certainty: medium: muscle, not cancer; citation looked up by title"

claim  P050 "Without REDD1 basal S6K1 is higher and IRS1 signalling lower in muscle; rapamycin restores IRS1." (Regulation of skeletal muscle insulin-stimulated signaling through the MEK-REDD1-mTOR axis [abstract seen])
run    c =
run    d = DDIT4.max=0
run    q = DDIT4.max=0 sirolimus=20nM
expect d.S6K1 > c.S6K1 [0.02]
expect c.IRS1 > d.IRS1 [0.02]
expect q.IRS1 > d.IRS1 [0.1]
note   "Certainty: medium: REDD1-null muscle, clear after stress or feeding (claim O46 finds little change in normoxia); citation looked up by title"

claim  P051 "Loss of GRB10 raises signalling of PI3K and of ERK to growth factor." (Yu Y 2011 Science 332:1322, doi 10.1126/science.1199484; Hsu 2011 Science 332:1317, doi 10.1126/science.1199498, PMID 21659604)
run    c =
run    p = GRB10.max=0
expect p.PI3K > c.PI3K [0.03]
expect p.AKT_T308 > c.AKT_T308 [0.03]
expect p.ERK > c.ERK [0.02]
note   "Certainty: high; citation looked up"

claim  P052 "GRB10 is kept stable by mTORC1: rapamycin or an ATP-site inhibitor lowers it over a day, not in the first minutes." (Yu Y 2011 Science 332:1322, doi 10.1126/science.1199484; Hsu 2011 Science 332:1317, doi 10.1126/science.1199498, PMID 21659604)
run    c =
run    p5 = torin1=250nM @ 5min
run    p24 = torin1=250nM @ 24h
run    r24 = sirolimus=100nM @ 24h
expect c.GRB10 = p5.GRB10 [0.05]
expect c.GRB10 > p24.GRB10 [0.05]
expect c.GRB10 > r24.GRB10 [0.03]
note   "Certainty: high; citation looked up, times from memory"

claim  P053 "In TSC2-null cells knock-down of GRB10 gives PI3K and AKT signalling back while S6K1 stays on." (Hsu 2011 Science 332:1317, doi 10.1126/science.1199498, PMID 21659604)
run    d = TSC_loss
run    q = TSC_loss GRB10.max=0
expect q.AKT_T308 > d.AKT_T308 [0.03]
expect d.S6K1 = q.S6K1 [0.05]
note   "Certainty: high; citation looked up"

claim  P054 "Breast cancer cells with high SGK1 resist AKT inhibitors (MK-2206, AZD5363)." (Sommer 2013 Biochem J, Elevated SGK1 predicts resistance of breast cancer cells to Akt inhibitors, PMID 23581296)
run    c =
run    p = MK2206=1000nM
run    d = SGK1.hold=1
run    q = SGK1.hold=1 MK2206=1000nM
expect q.proliferation / d.proliferation > p.proliferation / c.proliferation [0.02]
expect q.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up, author from memory"

claim  P055 "An mTOR kinase inhibitor lowers SGK1 activity, which an AKT inhibitor does not." (Sommer 2013 Biochem J, PMID 23581296)
run    c =
run    p = AZD8055=250nM @ 2h
run    q = MK2206=1000nM @ 2h
expect c.SGK1 > p.SGK1 [0.05]
expect q.SGK1 + 0.05 > c.SGK1 [0]
note   "Certainty: high; citation looked up, time from memory"

claim  P056 "In PI3K-mutant thyroid cancer cells hitting SGK1 and AKT together suppresses growth more than a PI3K or an AKT inhibitor." (Orlacchio 2017 Cancer Res 77:6914, doi 10.1158/0008-5472.CAN-17-2105, PMID 29055016)
run    a = thyroid MK2206=1000nM
run    b = thyroid pictilisib=400nM
run    p = thyroid MK2206=1000nM SGK1.max=0
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.02]
note   "Certainty: medium; citation looked up"

claim  P057 "Knock-down of SGK1 makes PI3K-mutant breast cancer cells more sensitive to alpelisib, in culture and as xenografts." (Castel 2016 Cancer Cell 30:229 [summary seen at BioCentury 2016])
run    a = PI3K_mutant alpelisib=1000nM
run    p = PI3K_mutant alpelisib=1000nM SGK1.max=0
expect a.proliferation > p.proliferation [0.02]
expect a.tumour_growth > p.tumour_growth [0.02]
expect a.S6K1 > p.S6K1 [0.02]
note   "Certainty: high; citation looked up in a summary"

claim  P058 "Rapamycin does not lower SGK1 S422 phosphorylation in ER-negative MDA-MB-231 cells." (PubMed 22842983: SGK1 activation in breast cancer, 2012 Breast Cancer Res Treat 135:469, doi 10.1007/s10549-012-2161-y, PMID 22842983)
run    c =
run    p = sirolimus=20nM @ 2h
expect p.SGK1 + 0.05 > c.SGK1 [0]
note   "Certainty: medium: in ER-positive MCF-7 it falls; citation looked up"

claim  P059 "Depleting SGK1 makes ER-negative breast cancer cells sensitive to rapamycin." (PubMed 22842983: SGK1 activation in breast cancer, 2012 Breast Cancer Res Treat 135:469, doi 10.1007/s10549-012-2161-y, PMID 22842983)
run    a = sirolimus=20nM
run    p = sirolimus=20nM SGK1.max=0
expect a.proliferation > p.proliferation [0.02]
note   "Certainty: medium; citation looked up"

claim  P060 "Loss of PTEN lowers PDGF-receptor expression in MEFs through mTOR; rapamycin restores it." (Zhang H 2007 J Clin Invest 117:730, doi 10.1172/JCI28984, PMID 17290308)
run    c =
run    d = PTEN_loss
run    q = PTEN_loss sirolimus=20nM
expect c.PDGFR > d.PDGFR [0.03]
expect q.PDGFR > d.PDGFR [0.05]
note   "Certainty: high in MEFs; rapamycin restoration shown for TSC-null cells, for PTEN-null from memory; citation looked up"

claim  P061 "PDGF receptor put back into TSC2-null cells restores AKT phosphorylation; S6K1 stays on." (Zhang H 2003 J Clin Invest 112:1223, doi 10.1172/JCI17222, PMID 14561707)
run    d = TSC_loss
run    q = TSC_loss PDGFR.hold=1
expect q.AKT_S473 > d.AKT_S473 [0.03]
expect q.AKT_T308 > d.AKT_T308 [0.03]
expect d.S6K1 = q.S6K1 [0.05]
note   "Certainty: high; citation looked up, S6K1 from memory"

claim  P062 "In TSC-null cells FOXO3a put back raises PDGFR-alpha, and PDGFR raises AKT and proliferation." (Wang L 2017 Oncotarget 8:54858, doi 10.18632/oncotarget.18963)
run    d = TSC_loss
run    p = TSC_loss FOXO.hold=1
run    q = TSC_loss PDGFR.hold=1
expect p.PDGFR > d.PDGFR [0.03]
expect q.proliferation > d.proliferation [0.02]
note   "Certainty: medium: O26 and K023 tell that FOXO rises when AKT falls, here mTORC1 itself lowers FOXO3a; citation looked up"

claim  P063 "Rapamycin with a PDGFR inhibitor slows TSC-deficient cells and tumours more than rapamycin alone." (Wang L 2017 Oncotarget 8:54858, doi 10.18632/oncotarget.18963)
run    a = TSC_loss sirolimus=20nM
run    p = TSC_loss sirolimus=20nM PDGFR.max=0
expect a.AKT_T308 > p.AKT_T308 [0.03]
expect a.proliferation > p.proliferation [0.02]
expect a.tumour_growth > p.tumour_growth [0.02]
note   "Certainty: medium; PDGFR.max=0 stands for AG1295; citation looked up"

claim  P064 "Primary TSC2-null fibroblasts raise p21 and stop; loss of p53 lowers p21 and lets them grow." (Zhang H 2003 J Clin Invest 112:1223, doi 10.1172/JCI17222, PMID 14561707)
run    c =
run    d = TSC_loss
run    q = TSC_loss TP53_null
expect d.CDKN1A > c.CDKN1A [0.02]
expect d.CDKN1A > q.CDKN1A [0.03]
expect q.proliferation > d.proliferation [0.02]
note   "Certainty: high; citation looked up"

claim  P065 "In TSC2-null cells more folliculin or an active RagC sends TFEB back to the cytoplasm." (Alesi 2021 Nat Commun 12:4245, doi 10.1038/s41467-021-24499-6)
run    d = TSC_loss
run    q = TSC_loss FLCN_RRAGC.hold=1
expect d.TFE > q.TFE [0.05]
expect d.S6K1 = q.S6K1 [0.05]
note   "Certainty: high for TFEB; S6K1 from memory; citation looked up"

claim  P066 "Blocking autophagy weakens the growth inhibition by BEZ235 in colorectal cancer cells: here autophagy kills." (Oh 2016 Dev Reprod 20:1, Blockage of Autophagy Rescues the Dual PI3K/mTOR Inhibitor BEZ235-induced Growth Inhibition)
run    a = colon dactolisib=100nM
run    p = colon dactolisib=100nM chloroquine=50000nM
expect p.proliferation > a.proliferation [0.02]
note   "Certainty: low: opposite to most papers (K135, P068); citation looked up"

claim  P067 "An AKT inhibitor with erlotinib or gefitinib kills EGFR-mutant lung cancer cells more than either." (Bokobza 2014 Oncotarget 5:4765, doi 10.18632/oncotarget.2017)
run    a = erlotinib=200nM
run    b = MK2206=1000nM
run    p = erlotinib=200nM MK2206=1000nM
expect p.apoptosis > a.apoptosis [0.03]
expect p.apoptosis > b.apoptosis [0.03]
note   "Certainty: high; erlotinib stands for gefitinib; citation looked up"

claim  P068 "AKT inhibition raises protective autophagy; chloroquine added to EGFR and AKT inhibitor kills more EGFR-mutant lung cancer cells." (Bokobza 2014 Oncotarget 5:4765, doi 10.18632/oncotarget.2017)
run    c =
run    b = MK2206=1000nM
run    p = erlotinib=200nM MK2206=1000nM
run    q = erlotinib=200nM MK2206=1000nM chloroquine=50000nM
expect b.autophagy > c.autophagy [0.03]
expect q.apoptosis > p.apoptosis [0.03]
note   "Certainty: high; erlotinib stands for gefitinib; citation looked up"

claim  P069 "Chloroquine makes liver cancer cells HA22T, which use autophagy to survive, more sensitive to chemotherapy." (Chi 2016 Oncotarget 7:58075, doi 10.18632/oncotarget.10873)
run    a = cisplatin=30000nM
run    p = cisplatin=30000nM chloroquine=50000nM
expect p.apoptosis > a.apoptosis [0.02]
expect a.survival > p.survival [0.02]
note   "Certainty: medium: the other line, Huh7.5.1, gained more from rapamycin; citation looked up"

claim  P070 "An mTORC1/2 inhibitor with palbociclib lowers E2F output and G1/S and growth of ER-positive MCF7 cells more than either." (Staniszewska, AZD2014 potentiates palbociclib in ER+ breast cancer, NCRI abstract)
run    a = breast sapanisertib=100nM
run    b = breast palbociclib=500nM
run    p = breast sapanisertib=100nM palbociclib=500nM
expect a.E2F1 > p.E2F1 [0.03]
expect b.E2F1 > p.E2F1 [0.02]
expect a.G1_S > p.G1_S [0.03]
expect b.G1_S > p.G1_S [0.02]
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: high; sapanisertib stands for AZD2014; citation looked up"

claim  P071 "When mTOR and CDK4/6 inhibitors are taken away MCF7 cells grow again." (Staniszewska, AZD2014 potentiates palbociclib in ER+ breast cancer, NCRI abstract)
run    c = breast
run    p = breast sapanisertib=100nM palbociclib=500nM @ 168h
run    q = breast sapanisertib=100nM palbociclib=500nM @ 168h then breast @ 336h
expect c.proliferation > p.proliferation [0.1]
expect q.proliferation > p.proliferation [0.1]
expect q.proliferation = c.proliferation [0.05]
note   "Certainty: high; citation looked up, times from memory"

claim  P072 "Palbociclib with sapanisertib stops pRB-positive ER-negative breast cancer cells in G1 and slows a xenograft more than either." (Yamamoto 2018 Breast Cancer Res Treat, doi 10.1007/s10549-018-05104-9)
run    a = sapanisertib=100nM
run    b = palbociclib=500nM
run    p = sapanisertib=100nM palbociclib=500nM
expect a.G1_S > p.G1_S [0.03]
expect a.tumour_growth > p.tumour_growth [0.02]
expect b.tumour_growth > p.tumour_growth [0.02]
note   "Certainty: high; citation looked up"

claim  P073 "Cells whose E2F is free because RB is lost do not respond to palbociclib." (Finn 2009 Breast Cancer Res 11:R77; Dean 2010 Oncogene [both from memory])
run    d = E2F1.hold=1
run    q = E2F1.hold=1 palbociclib=500nM
expect d.G1_S = q.G1_S [0.05]
expect d.proliferation = q.proliferation [0.05]
note   "Certainty: high; E2F1.hold=1 stands for RB loss; from memory"

claim  P074 "AXL on the surface makes head and neck cancer cells resist alpelisib, with ERK on." (Ruicci 2020 J Exp Clin Cancer Res 39:217, doi 10.1186/s13046-020-01713-9, PMID 33059733)
run    p = head_neck alpelisib=1000nM
run    q = head_neck AXL=1 alpelisib=1000nM
expect q.ERK > p.ERK [0.03]
expect q.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up"

claim  P075 "A MEK inhibitor makes AXL-high head and neck cancer cells sensitive to alpelisib again." (Ruicci 2020 J Exp Clin Cancer Res 39:217, doi 10.1186/s13046-020-01713-9, PMID 33059733)
run    p = head_neck AXL=1 alpelisib=1000nM
run    q = head_neck AXL=1 alpelisib=1000nM trametinib=10nM
expect p.ERK > q.ERK [0.1]
expect p.proliferation > q.proliferation [0.05]
note   "Certainty: high; citation looked up"

claim  P076 "Palbociclib overcomes resistance to alpelisib in head and neck cancer models: both together slow growth more than alpelisib." (CDK 4/6 Inhibition Overcomes Acquired and Inherent Resistance to PI3K-alpha Inhibition, 2020 J Clin Med 9:3214, doi 10.3390/jcm9103214)
run    a = head_neck alpelisib=1000nM
run    p = head_neck alpelisib=1000nM palbociclib=500nM
expect a.G1_S > p.G1_S [0.03]
expect a.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up"

claim  P077 "ERK phosphorylation stays under PI3K inhibitors in most PIK3CA-amplified head and neck cancer lines; a MEK inhibitor then helps." (Michmerhuizen 2016 Laryngoscope [abstract seen, PMC5167357])
run    c = head_neck
run    p = head_neck pictilisib=400nM @ 24h
run    a = head_neck pictilisib=400nM
run    q = head_neck pictilisib=400nM trametinib=10nM
expect c.ERK = p.ERK [0.07]
expect c.AKT > p.AKT [0.05]
expect a.proliferation > q.proliferation [0.05]
note   "Certainty: medium: 4 of 6 lines; citation looked up, author from memory"

claim  P078 "Everolimus with a MEK inhibitor lowers S6 and 4E-BP1 phosphorylation further, arrests kidney cancer cells in G1 and prevents the return of AKT and ERK." (Zou Y 2017 Oncotarget 8:20825, doi 10.18632/oncotarget.15346)
run    c = renal
run    a = renal everolimus=30nM @ 48h
run    p = renal everolimus=30nM trametinib=10nM @ 48h
run    b = renal trametinib=10nM
run    q = renal everolimus=30nM trametinib=10nM
run    r = renal everolimus=30nM
expect a.ERK > p.ERK [0.1]
expect c.RPS6_P > p.RPS6_P [0.1]
expect a.EIF4EBP1_P > p.EIF4EBP1_P [0.03]
expect r.G1_S > q.G1_S [0.03]
expect b.proliferation > q.proliferation [0.03]
note   "Certainty: medium; trametinib stands for selumetinib; the AKT part is left out (a MEK inhibitor alone raises AKT elsewhere); citation looked up"

claim  P079 "MEK inhibitors slow KRAS-mutant lung cancer lines more than wild-type lines." (Molina-Arcas 2013 Cancer Discov [abstract seen, PMC3650991])
run    c = lung
run    p = lung trametinib=10nM
run    d = lung KRAS_mutant
run    q = lung KRAS_mutant trametinib=10nM
expect p.proliferation / c.proliferation > q.proliferation / d.proliferation [0.02]
note   "Certainty: high; citation looked up, author from memory"

claim  P080 "mTOR, AKT and PI3K inhibitors do not slow KRAS-mutant lung cancer lines more than wild-type lines." (Molina-Arcas 2013 Cancer Discov [abstract seen, PMC3650991])
run    c = lung
run    p = lung AZD8055=250nM
run    d = lung KRAS_mutant
run    q = lung KRAS_mutant AZD8055=250nM
run    r = lung MK2206=1000nM
run    s = lung KRAS_mutant MK2206=1000nM
expect q.proliferation / d.proliferation + 0.05 > p.proliferation / c.proliferation [0]
expect s.proliferation / d.proliferation + 0.05 > r.proliferation / c.proliferation [0]
note   "Certainty: high; citation looked up, author from memory"

claim  P081 "In KRAS-mutant lung cancer cells PI3K activity still needs the IGF-1 receptor; receptor and MEK inhibitor together slow them more than either." (Molina-Arcas 2013 Cancer Discov [abstract seen, PMC3650991])
run    d = lung KRAS_mutant
run    a = lung KRAS_mutant RTK_inhibitor=0.8
run    b = lung KRAS_mutant trametinib=10nM
run    p = lung KRAS_mutant RTK_inhibitor=0.8 trametinib=10nM
expect d.AKT_T308 > a.AKT_T308 [0.05]
expect a.proliferation > p.proliferation [0.05]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up, author from memory"

claim  P082 "Loss of PTEN makes glioblastoma cells resist EGFR inhibitors: AKT and S6 stay on." (Mellinghoff 2007 Clin Cancer Res 13:378)
run    c =
run    p = erlotinib=200nM
run    d = PTEN_loss
run    q = PTEN_loss erlotinib=200nM
expect q.AKT > p.AKT [0.05]
expect q.RPS6_P > p.RPS6_P [0.03]
expect q.proliferation / d.proliferation > p.proliferation / c.proliferation [0.02]
note   "Certainty: high; citation looked up, author from memory"

claim  P083 "Rapamycin adds to erlotinib in PTEN-null glioblastoma cells: S6 goes off and growth falls." (Wang MY 2006 Cancer Res [from memory])
run    a = PTEN_loss erlotinib=200nM
run    p = PTEN_loss erlotinib=200nM sirolimus=20nM
expect a.RPS6_P > p.RPS6_P [0.05]
expect a.proliferation > p.proliferation [0.03]
note   "Certainty: medium; from memory"

claim  P084 "Days after an EGFR inhibitor ERK comes back in EGFR-mutant lung cancer cells; trametinib prevents it and adds death." (Tricker 2015 Cancer Discov 5:960, doi 10.1158/2159-8290.CD-15-0063, PMID 26036643)
run    c =
run    p1h = erlotinib=200nM @ 60min
run    p72 = erlotinib=200nM @ 72h
run    q72 = erlotinib=200nM trametinib=10nM @ 72h
run    a = erlotinib=200nM
run    q = erlotinib=200nM trametinib=10nM
expect c.ERK > p1h.ERK [0.1]
expect p72.ERK > p1h.ERK [0.02]
expect p72.ERK > q72.ERK [0.03]
expect q.apoptosis > a.apoptosis [0.03]
note   "Certainty: high; erlotinib stands for WZ4002; citation looked up, times from memory"

claim  P085 "AKT phosphorylates SIN1 and so strengthens mTORC2: without AKT activity mTORC2 is weaker." (A positive feedback loop between Akt and mTORC2 via SIN1 phosphorylation, 2015 Cell Rep 12:937, doi 10.1016/j.celrep.2015.07.016)
run    c =
run    p = AKT.max=0 @ 60min
expect c.mTORC2 > p.mTORC2 [0.02]
note   "Certainty: medium: Liu P 2013 Nat Cell Biol, doi 10.1038/ncb2860 finds the same site inhibitory; citation looked up"

claim  P086 "Loss of S6K1, and with it of rictor T1135 phosphorylation, does not change how much mTORC2 is assembled but raises AKT S473." (Julien 2010 Mol Cell Biol 30:908, doi 10.1128/MCB.00601-09, PMID 19995915)
run    c =
run    p = S6K1.max=0
expect c.mTORC2_pool = p.mTORC2_pool [0.05]
expect p.AKT_S473 > c.AKT_S473 [0.03]
note   "Certainty: high; citation looked up; the paper used a rictor T1135A mutant and S6K1 knock-down"

claim  P087 "PI3K inhibition raises oestrogen-receptor activity in PIK3CA-mutant ER-positive breast cancer cells within a day." (Bosch 2015 Sci Transl Med [from memory]; review seen, PMC6923788)
run    c = breast PI3K_mutant
run    p = breast PI3K_mutant alpelisib=1000nM @ 24h
expect p.ESR1 > c.ESR1 [0.03]
expect c.AKT > p.AKT [0.05]
note   "Certainty: high; from memory, a review of it looked up"

claim  P088 "Anti-oestrogen with alpelisib slows PIK3CA-mutant ER-positive breast cancer more than either." (review seen, PMC6923788; Bosch 2015 Sci Transl Med [from memory])
run    a = breast PI3K_mutant alpelisib=1000nM
run    b = breast PI3K_mutant exemestane=300nM
run    p = breast PI3K_mutant alpelisib=1000nM exemestane=300nM
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: high; exemestane stands for fulvestrant; review looked up"

claim  P089 "In PTEN-deficient ER-positive breast cancer cells anti-oestrogen adds little to full PI3K inhibition." (Hosford 2017 Clin Cancer Res 23:2795)
run    a = breast PTEN_loss pictilisib=400nM
run    p = breast PTEN_loss pictilisib=400nM exemestane=300nM
expect a.AKT = p.AKT [0.05]
expect a.S6K1 = p.S6K1 [0.05]
note   "Certainty: low: inconsistent between lines for growth; signalling from memory; citation looked up, author from memory"

claim  P090 "mTORC1 inhibition makes RAS-driven cells without amino acids gain more from the breakdown of protein they take up." (The Utilization of Extracellular Proteins as Nutrients Is Suppressed by mTORC1, 2015 Cell, doi 10.1016/j.cell.2015.06.017)
run    p = KRAS_mutant amino_acids=0.05
run    q = KRAS_mutant amino_acids=0.05 torin1=250nM
expect q.amino_acids_inside > p.amino_acids_inside [0.02]
expect q.proliferation + 0.02 > p.proliferation [0]
note   "Certainty: high in cells fed albumin; the model may lack that food; citation looked up"

claim  P091 "In BRAF V600E colorectal cancer cells ERK falls under vemurafenib and is back within a day through EGFR." (Corcoran 2012 Cancer Discov, EGFR-mediated re-activation of MAPK signaling [statement of significance seen]; Yaeger 2017 Cancer Res 77:6513, doi 10.1158/0008-5472.CAN-17-0768, PMID 28951457)
run    c = colon BRAF_mutant
run    p1h = colon BRAF_mutant vemurafenib=500nM @ 60min
run    p48 = colon BRAF_mutant vemurafenib=500nM @ 48h
expect c.ERK > p1h.ERK [0.1]
expect p48.ERK > p1h.ERK [0.05]
expect p48.RAS > c.RAS [0.05]
note   "Certainty: high; citation looked up, times from memory"

claim  P092 "An EGFR inhibitor keeps ERK down under vemurafenib in BRAF V600E colorectal cancer cells and slows growth further." (Corcoran 2012 Cancer Discov [statement of significance seen]; Yaeger 2017 Cancer Res 77:6513, doi 10.1158/0008-5472.CAN-17-0768, PMID 28951457)
run    c = colon BRAF_mutant
run    p48 = colon BRAF_mutant vemurafenib=500nM @ 48h
run    q48 = colon BRAF_mutant vemurafenib=500nM erlotinib=200nM @ 48h
run    a = colon BRAF_mutant vemurafenib=500nM
run    q = colon BRAF_mutant vemurafenib=500nM erlotinib=200nM
expect p48.ERK > q48.ERK [0.05]
expect c.ERK > q48.ERK [0.1]
expect a.proliferation > q.proliferation [0.03]
expect a.tumour_growth > q.tumour_growth [0.03]
note   "Certainty: high; citation looked up"

claim  P093 "Activating MTOR mutants make cells grow more when nutrients are plenty but survive less when they are scarce." (PMC10094744, abstract seen)
run    c =
run    p = MTOR_activating
run    d = amino_acids=0.05 energy=0.2
run    q = MTOR_activating amino_acids=0.05 energy=0.2
expect p.proliferation > c.proliferation [0.02]
expect d.survival > q.survival [0.02]
note   "Certainty: medium; citation looked up, authors not seen"

claim  P094 "Gain-of-function MTOR mutants raise S6K1 activity, transform NIH3T3 cells and make them invade and form tumours." (PMC3585084, abstract seen)
run    c =
run    p = MTOR_activating
expect p.S6K1 > c.S6K1 [0.05]
expect p.invasion > c.invasion [0.02]
expect p.tumour_growth > c.tumour_growth [0.02]
note   "Certainty: high; citation looked up, authors not seen"

claim  P095 "Cells with a hyperactivating MTOR mutation keep more S6K1 phosphorylation when amino acids or serum are taken away." (Grabiner 2014 Cancer Discov 4:554 [from memory])
run    a = amino_acids=0.05
run    p = MTOR_activating amino_acids=0.05
run    b = growth_factor=0.05
run    q = MTOR_activating growth_factor=0.05
expect p.S6K1 > a.S6K1 [0.03]
expect q.S6K1 > b.S6K1 [0.05]
note   "Certainty: medium: mutants differ in which starvation they resist; from memory"

claim  P096 "DNA damage lowers 4E-BP1 phosphorylation, but not in cells without p53." (p53/TAp63 and AKT regulate mTORC1 in the presence of DNA damage, 2014 J Biol Chem 289:4083, doi 10.1074/jbc.M113.530303, PMID 24366874)
run    c =
run    p = genotoxin=0.8 @ 24h
run    d = TP53_null
run    q = TP53_null genotoxin=0.8
expect c.EIF4EBP1_P > p.EIF4EBP1_P [0.03]
expect d.EIF4EBP1_P = q.EIF4EBP1_P [0.05]
note   "Certainty: high; the same paper finds the fall of S6K1 to run through AKT instead; citation looked up"

claim  P097 "DNA damage raises REDD1 through p53; without p53 it rises less." (Ellisen 2002 Mol Cell 10:995, doi 10.1016/s1097-2765[02]00706-2)
run    c =
run    p = genotoxin=0.8 @ 24h
run    q = TP53_null genotoxin=0.8
expect p.DDIT4 > c.DDIT4 [0.03]
expect p.DDIT4 > q.DDIT4 [0.03]
note   "Certainty: high; citation looked up"

claim  P098 "Without REDD1 p53 protein is higher and cells die more from irradiation or chemotherapy." (Vadysirisack 2011 Mol Cell Biol 31:4356, doi 10.1128/MCB.05541-11, PMID 21896779)
run    a = genotoxin=0.6
run    p = genotoxin=0.6 DDIT4.max=0
expect p.TP53 > a.TP53 [0.02]
expect p.apoptosis > a.apoptosis [0.03]
expect p.S6K1 > a.S6K1 [0.03]
note   "Certainty: high; citation looked up, first author from memory"

claim  P099 "The loss of REDD1 does not change DNA repair after irradiation." (Vadysirisack 2011 Mol Cell Biol 31:4356, doi 10.1128/MCB.05541-11, PMID 21896779)
run    a = DNA_damage=0.6
run    p = DNA_damage=0.6 DDIT4.max=0
expect a.DNA_repair = p.DNA_repair [0.05]
expect a.DNA_lesions = p.DNA_lesions [0.05]
note   "Certainty: high; citation looked up, first author from memory"

claim  P100 "A MEK inhibitor with an AKT inhibitor kills lung cancer cells (A549, KRAS-mutant) and slows their tumours more than either." (Meng 2010, Combination treatment with MEK and AKT inhibitors is more effective than each drug alone in human non-small cell lung cancer)
run    a = lung KRAS_mutant trametinib=10nM
run    b = lung KRAS_mutant MK2206=1000nM
run    p = lung KRAS_mutant trametinib=10nM MK2206=1000nM
expect p.apoptosis > a.apoptosis [0.03]
expect p.apoptosis > b.apoptosis [0.03]
expect a.tumour_growth > p.tumour_growth [0.02]
expect b.tumour_growth > p.tumour_growth [0.03]
note   "Certainty: high; trametinib stands for AZD6244; citation looked up by title, year from memory"

claim  P101 "Half-blocking both MEK and AKT is no better than blocking one of them fully; only full blocks of both add." (abstract seen at PubMed 25908604, 2015)
run    a = KRAS_mutant mirdametinib=10nM
run    h = KRAS_mutant mirdametinib=1nM MK2206=60nM
run    p = KRAS_mutant mirdametinib=10nM MK2206=1000nM
expect h.proliferation + 0.03 > a.proliferation [0]
expect a.proliferation > p.proliferation [0.03]
note   "Certainty: medium: 1 of 20 lines gained from half doses, 11 of 20 from full ones; citation looked up, title and authors not seen"

claim  P102 "MK-2206 and lapatinib together slow HER2-amplified cancer cells more than either." (Hirai 2010 Mol Cancer Ther 9:1956, doi 10.1158/1535-7163.MCT-09-1012, PMID 20571069)
run    a = HER2_amplified MK2206=1000nM
run    b = HER2_amplified lapatinib=1000nM
run    p = HER2_amplified MK2206=1000nM lapatinib=1000nM
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.02]
note   "Certainty: high; citation looked up, first author from memory"

claim  P103 "MK-2206 with carboplatin slows lung and ovarian cancer cells and tumours more than either." (Hirai 2010 Mol Cancer Ther 9:1956, doi 10.1158/1535-7163.MCT-09-1012, PMID 20571069)
run    a = MK2206=1000nM
run    b = carboplatin=300000nM
run    p = MK2206=1000nM carboplatin=300000nM
expect b.AKT > p.AKT [0.05]
expect p.apoptosis > b.apoptosis [0.03]
expect a.tumour_growth > p.tumour_growth [0.02]
expect b.tumour_growth > p.tumour_growth [0.02]
note   "Certainty: high; citation looked up, first author from memory"

claim  P104 "Everolimus raises caspase-3 cleavage after irradiation in breast cancer cells and keeps mTOR signalling down." (Albert 2006 Mol Cancer Ther 5:1183)
run    a = DNA_damage=0.7
run    p = DNA_damage=0.7 everolimus=30nM
expect p.CASP3 > a.CASP3 [0.02]
expect a.S6K1 > p.S6K1 [0.1]
note   "Certainty: medium; radiation raised AKT and mTOR signalling here, against Budanov 2008; citation looked up, first author from memory"

claim  P105 "BEZ235 blocks the repair of double-strand breaks (it hits ATM and DNA-PK) and leaves gamma-H2AX high, in glioblastoma lines with and without active AKT." (Mukherjee 2012 Neoplasia 14:34)
run    a = DNA_damage=0.6
run    p = DNA_damage=0.6 dactolisib=100nM
run    b = PTEN_loss DNA_damage=0.6
run    q = PTEN_loss DNA_damage=0.6 dactolisib=100nM
expect a.DNA_repair > p.DNA_repair [0.05]
expect b.DNA_repair > q.DNA_repair [0.05]
expect p.DNA_lesions > a.DNA_lesions [0.03]
expect q.DNA_lesions > b.DNA_lesions [0.03]
note   "Certainty: high; citation looked up; phosphorylated H2AX itself may fall when ATM is off, hence lesions are read"

claim  P106 "Inhibiting AKT and mTORC1 together impairs break repair and radiosensitises tumour cells more than mTORC1 alone." (Holler 2016 PLoS ONE, doi 10.1371/journal.pone.0154745)
run    a = DNA_damage=0.6 sirolimus=100nM
run    p = DNA_damage=0.6 sirolimus=100nM MK2206=1000nM
expect a.DNA_repair > p.DNA_repair [0.02]
expect p.DNA_lesions > a.DNA_lesions [0.02]
expect a.AKT > p.AKT [0.05]
note   "Certainty: medium; citation looked up, details from memory"

claim  P107 "Temsirolimus lowers HIF-1alpha in hypoxic A549 cells and with it the survival of hypoxic irradiated cells." (2015 J Radiat Res 56:663 [abstract seen])
run    a = oxygen=0.1 DNA_damage=0.7
run    p = oxygen=0.1 DNA_damage=0.7 temsirolimus=30nM
expect a.HIF1A > p.HIF1A [0.03]
expect a.survival > p.survival [0.02]
note   "Certainty: medium; citation looked up, authors not seen"

claim  P108 "In cells without VHL HIF-1alpha no longer answers to oxygen." (Maxwell 1999 Nature 399:271 [from memory])
run    c = oxygen=1
run    p = oxygen=0.1 @ 6h
run    d = renal
run    q = renal oxygen=0.1
expect p.HIF1A > c.HIF1A [0.1]
expect d.HIF1A = q.HIF1A [0.07]
note   "Certainty: high, but lower mTORC1 in hypoxia may cost a little HIF; from memory"

claim  P109 "Hypoxia does not raise VEGF in cells without HIF-1." (Forsythe 1996 Mol Cell Biol 16:4604 [from memory])
run    c =
run    p = oxygen=0.1 @ 24h
run    d = HIF1A.max=0
run    q = HIF1A.max=0 oxygen=0.1
expect p.VEGFA > c.VEGFA [0.05]
expect q.VEGFA = d.VEGFA [0.05]
note   "Certainty: high; from memory"

claim  P110 "H2AX is phosphorylated within an hour of DNA damage; p21 follows in hours, death in a day." (Rogakou 1998 J Biol Chem 273:5858 [from memory]; textbook)
run    c =
run    p1h = genotoxin=0.8 @ 60min
run    p6 = genotoxin=0.8 @ 6h
run    p48 = genotoxin=0.8 @ 48h
expect p1h.H2AX_P > c.H2AX_P [0.05]
expect p1h.apoptosis = c.apoptosis [0.03]
expect p6.CDKN1A > c.CDKN1A [0.05]
expect p48.apoptosis > c.apoptosis [0.05]
note   "Certainty: high (minutes after irradiation, hours after platinum); from memory"

claim  P111 "Cisplatin raises p53 and p21; in cells without p53 p21 does not rise." (el-Deiry 1994 Cancer Res [from memory]; Beuvink 2005 Cell 120:747, doi 10.1016/j.cell.2004.12.040, PMID 15797377)
run    c =
run    p = cisplatin=30000nM @ 24h
run    d = TP53_null
run    q = TP53_null cisplatin=30000nM
expect p.TP53 > c.TP53 [0.05]
expect p.CDKN1A > c.CDKN1A [0.05]
expect d.CDKN1A = q.CDKN1A [0.05]
note   "Certainty: high; Beuvink abstract looked up, the rest from memory"

claim  P112 "Everolimus lowers the p21 that cisplatin induces; p53 itself is not lowered." (Beuvink 2005 Cell 120:747, doi 10.1016/j.cell.2004.12.040, PMID 15797377)
run    a = cisplatin=30000nM
run    p = cisplatin=30000nM everolimus=30nM
expect a.CDKN1A > p.CDKN1A [0.02]
expect a.TP53 = p.TP53 [0.07]
note   "Certainty: high for p21 (small in size); the p53 half from memory; citation looked up"

claim  P113 "A WEE1 inhibitor raises gamma-H2AX and makes p53-deficient cells more sensitive to a genotoxin." (Hirai 2009 Mol Cancer Ther [from memory])
run    c = TP53_null
run    p = TP53_null adavosertib=1000nM @ 24h
run    a = TP53_null carboplatin=300000nM
run    q = TP53_null carboplatin=300000nM adavosertib=1000nM
expect p.H2AX_P > c.H2AX_P [0.03]
expect q.apoptosis > a.apoptosis [0.03]
note   "Certainty: high; from memory"

claim  P114 "HER2-amplified cells are more sensitive to lapatinib than cells with little HER2." (Konecny 2006 Cancer Res [from memory])
run    c =
run    p = lapatinib=1000nM
run    d = HER2_amplified
run    q = HER2_amplified lapatinib=1000nM
expect p.proliferation / c.proliferation > q.proliferation / d.proliferation [0.03]
expect q.apoptosis - d.apoptosis > p.apoptosis - c.apoptosis [0.03]
note   "Certainty: high; from memory"

claim  P115 "A VEGFR inhibitor takes down VEGFR2 and vessels but does not touch S6K1 or the proliferation of tumour cells in culture." (sunitinib and lenvatinib pharmacology [from memory])
run    c = renal
run    p = renal lenvatinib=50nM @ 24h
expect c.KDR > p.KDR [0.1]
expect c.S6K1 = p.S6K1 [0.05]
expect c.HIF1A = p.HIF1A [0.05]
note   "Certainty: medium: at selective doses, before vessels regress; from memory"

claim  P116 "DEPTOR accumulates when glucose is taken away." (Zhao 2011 Mol Cell 44:304 [abstract seen, PubMed 22017876]; Gao 2011 Mol Cell 44:290, doi 10.1016/j.molcel.2011.08.030, PMID 22017875)
run    c =
run    p = energy=0.2 @ 16h
expect p.DEPTOR > c.DEPTOR [0.03]
note   "Certainty: high; citation looked up, time from memory"

claim  P117 "DEPTOR that cannot be degraded lowers S6K1 and starts autophagy." (Gao 2011 Mol Cell 44:290, doi 10.1016/j.molcel.2011.08.030, PMID 22017875; Duan 2011 Mol Cell 44:317, doi 10.1016/j.molcel.2011.09.005, PMID 22017877)
run    c =
run    p = DEPTOR.hold=0.8
expect c.S6K1 > p.S6K1 [0.05]
expect p.autophagy > c.autophagy [0.03]
note   "Certainty: high; citation looked up"

claim  P118 "Much DEPTOR, which lowers mTORC1 and raises AKT, protects cancer cells from paclitaxel." (Zhao 2011 Mol Cell 44:304 [abstract seen, PubMed 22017876])
run    a = paclitaxel=50nM
run    p = paclitaxel=50nM DEPTOR.hold=0.8
expect a.apoptosis > p.apoptosis [0.02]
expect p.AKT > a.AKT [0.02]
note   "Certainty: medium; citation looked up"

claim  P119 "Lack of glucose lowers mTORC1 also in cells without AMPK." (Dihydroxyacetone phosphate signals glucose availability to mTORC1, 2020 Nat Metab, doi 10.1038/s42255-020-0250-5; Li M 2023 Life Metab 2:109, doi 10.1093/lifemeta/load005)
run    d = AMPK.max=0
run    q = AMPK.max=0 energy=0.2
expect d.S6K1 > q.S6K1 [0.03]
note   "Certainty: high; K065 and O31 tell that it falls less than in wild type; citation looked up"

claim  P120 "Without AMPK the fall of mTORC1 after glucose withdrawal is slower." (Li M 2023 Life Metab 2:109, doi 10.1093/lifemeta/load005)
run    c =
run    p15 = energy=0.2 @ 15min
run    q15 = AMPK.max=0 energy=0.2 @ 15min
expect c.S6K1 - p15.S6K1 > c.S6K1 - q15.S6K1 [0.02]
note   "Certainty: high: half-time 15 min in wild type, 30 min without AMPK; citation looked up"

claim  P121 "Locked active RagB keeps mTORC1 on under glucose withdrawal without changing the activation of AMPK." (Li M 2023 Life Metab 2:109, doi 10.1093/lifemeta/load005)
run    p = energy=0.2
run    q = RAG.hold=1 energy=0.2
expect p.AMPK = q.AMPK [0.05]
expect q.S6K1 > p.S6K1 [0.05]
note   "Certainty: high; citation looked up"

claim  P122 "AICAR shuts mTORC1 off even when it is kept on the lysosome by active Rag." (Li M 2023 Life Metab 2:109, doi 10.1093/lifemeta/load005)
run    d = RAG.hold=1
run    q = RAG.hold=1 acadesine=2000000nM
expect d.S6K1 > q.S6K1 [0.1]
note   "Certainty: high; citation looked up, the end of the abstract cut off"

claim  P123 "Only a full block of HER2 stops HER3-PI3K-AKT signalling for good and kills HER2-amplified cells; a lower dose of lapatinib is buffered." (Amin 2010 Sci Transl Med [abstract seen, PMC3033659])
run    c = HER2_amplified
run    lo = HER2_amplified lapatinib=100nM @ 48h
run    hi = HER2_amplified lapatinib=5000nM @ 48h
expect lo.AKT > hi.AKT [0.1]
expect hi.apoptosis > lo.apoptosis [0.03]
expect c.AKT > hi.AKT [0.1]
note   "Certainty: high; doses from memory; citation looked up"

claim  P124 "Under a partial HER2 block AKT falls within an hour and returns in two days; under a full block it stays off." (Amin 2010 Sci Transl Med [abstract seen, PMC3033659]; Sergina 2007 Nature 445:437, doi 10.1038/nature05474, PMID 17206155)
run    c = HER2_amplified
run    lo1 = HER2_amplified lapatinib=100nM @ 60min
run    lo48 = HER2_amplified lapatinib=100nM @ 48h
run    hi1 = HER2_amplified lapatinib=5000nM @ 60min
run    hi48 = HER2_amplified lapatinib=5000nM @ 48h
expect c.AKT_T308 > lo1.AKT_T308 [0.03]
expect lo48.AKT_T308 > lo1.AKT_T308 [0.02]
expect hi48.AKT_T308 = hi1.AKT_T308 [0.05]
note   "Certainty: medium: at clinical doses the full block leaks; times from memory; citation looked up"

claim  P125 "Temsirolimus with a PI3K inhibitor slows endometrial cancer cells more than either: AKT output and 4E-BP1 both go off." (Yang S 2011 PLoS ONE, A mechanism for synergy with combined mTOR and PI3 kinase inhibitors, doi 10.1371/journal.pone.0026343)
run    a = endometrial temsirolimus=30nM
run    b = endometrial pictilisib=400nM
run    p = endometrial temsirolimus=30nM pictilisib=400nM
expect a.AKT > p.AKT [0.05]
expect a.EIF4EBP1_P > p.EIF4EBP1_P [0.03]
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up, details from memory"

claim  P126 "In melanoma lines as little as 1 nM rapamycin enhances PI3K inhibitors, and more rapamycin enhances them no further." (2010 Clin Cancer Res 16:6029 [abstract seen])
run    b = melanoma pictilisib=400nM
run    lo = melanoma pictilisib=400nM sirolimus=3nM
run    hi = melanoma pictilisib=400nM sirolimus=100nM
expect b.proliferation > lo.proliferation [0.02]
expect lo.proliferation = hi.proliferation [0.05]
note   "Certainty: medium; 3 nM stands for 1 nM, which is the IC50 here; citation looked up, authors not seen"

claim  P127 "BEZ235 with a MEK inhibitor raises cell death in melanoma lines." (2010 Clin Cancer Res 16:6029 [abstract seen])
run    a = melanoma dactolisib=100nM
run    b = melanoma trametinib=10nM
run    p = melanoma dactolisib=100nM trametinib=10nM
expect p.apoptosis > a.apoptosis [0.03]
expect p.apoptosis > b.apoptosis [0.03]
note   "Certainty: high; trametinib stands for AZD6244; citation looked up, authors not seen"

claim  P128 "The pan-PI3K inhibitor BKM120 slows PIK3CA-mutant lines more than KRAS-mutant ones." (2012 Mol Cancer Ther 11:317 [abstract seen])
run    c = PI3K_mutant
run    p = PI3K_mutant pictilisib=400nM
run    d = KRAS_mutant
run    q = KRAS_mutant pictilisib=400nM
expect q.proliferation / d.proliferation > p.proliferation / c.proliferation [0.03]
note   "Certainty: high: 353 lines; citation looked up, authors not seen"

claim  P129 "Phosphatidic acid and rapamycin compete for mTOR: with much phosphatidic acid a low dose of rapamycin no longer suffices, a high dose does." (The Enigma of Rapamycin Dosage, 2016 Mol Cancer Ther 15:347)
run    lo = sirolimus=2nM
run    plo = phosphatidic_acid.hold=1 sirolimus=2nM
run    phi = phosphatidic_acid.hold=1 sirolimus=200nM
expect plo.S6K1 > lo.S6K1 [0.02]
expect plo.S6K1 > phi.S6K1 [0.1]
note   "Certainty: medium: a review by one group; citation looked up"

claim  P130 "In HER2-positive lines with mutant PIK3CA lapatinib lowers AKT less, and an AKT inhibitor added to it helps." (Korkola 2015 PLoS ONE, Decoupling of the PI3K pathway via mutation necessitates combinatorial treatment in HER2+ breast cancer)
run    p = HER2_amplified lapatinib=1000nM
run    q = HER2_amplified PI3K_mutant lapatinib=1000nM
run    r = HER2_amplified PI3K_mutant lapatinib=1000nM MK2206=1000nM
expect q.AKT > p.AKT [0.05]
expect q.proliferation > r.proliferation [0.03]
note   "Certainty: high; citation looked up, details from memory"

claim  P131 "Ipatasertib makes taxanes kill more breast cancer cells." (Morgillo 2017 Oncotarget 8:76479)
run    a = breast paclitaxel=50nM
run    p = breast paclitaxel=50nM ipatasertib=1500nM
expect p.apoptosis > a.apoptosis [0.03]
expect a.proliferation > p.proliferation [0.02]
note   "Certainty: high; citation looked up"
)claims";

}  // namespace mtor::claims

#endif
