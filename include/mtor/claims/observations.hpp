// Published perturbation experiments that the review does not mention, as tests.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_OBSERVATIONS_HPP
#define MTOR_CLAIMS_OBSERVATIONS_HPP

namespace mtor::claims {

/// Published perturbation experiments that the review does not mention, as tests.
inline constexpr char observations[] = R"claims(
# O: experiments that the review does not mention
claim  O1 "A rapalog removes S6K1 T389 phosphorylation within half an hour, and phospho-S6 follows, in practically every cell line." (Chung J 1992 Cell [not checked]; Choo 2008 Proc Natl Acad Sci USA 105:17414, doi 10.1073/pnas.0809136105, PMID 18955708)
run    c =
run    p30 = everolimus=20nM @ 30min
run    p = everolimus=20nM
expect c.S6K1 > p30.S6K1 [0.2]
expect 0.15 > p30.S6K1 [0]
expect c.RPS6_P > p30.RPS6_P [0.05]
expect 0.1 > p.S6K1 [0]
note   "Certainty: high"

claim  O2 "4E-BP1 T37/46 falls only in part under a rapalog and is phosphorylated again within hours although S6K1 stays off (HEK293, HeLa and others)." (Choo 2008 Proc Natl Acad Sci USA 105:17414, doi 10.1073/pnas.0809136105, PMID 18955708; Thoreen 2009 J Biol Chem 284:8023, doi 10.1074/jbc.M900301200)
run    c =
run    p1h = everolimus=20nM @ 60min
run    p24 = everolimus=20nM @ 24h
expect c.EIF4EBP1_P > p1h.EIF4EBP1_P [0.05]
expect p1h.EIF4EBP1_P > p1h.S6K1 [0.15]
expect p24.EIF4EBP1_P > p1h.EIF4EBP1_P [0.02]
expect p24.EIF4EBP1_P > 0.25 [0]
expect 0.1 > p24.S6K1 [0]
note   "Certainty: high that part is resistant; medium on the return, which differs between lines. return at 0.02: the size is not general"

claim  O3 "An ATP-site mTOR inhibitor takes 4E-BP1, cap-dependent translation and proliferation much further down than a rapalog that blocks S6K1 just as well (MEFs, several lines)." (Thoreen 2009 J Biol Chem 284:8023, doi 10.1074/jbc.M900301200; Feldman 2009 PLoS Biol, doi 10.1371/journal.pbio.1000038)
run    r = sirolimus=20nM
run    t = torin1=250nM
expect r.S6K1 = t.S6K1 [0.1]
expect r.EIF4EBP1_P > t.EIF4EBP1_P [0.15]
expect 0.15 > t.EIF4EBP1_P [0]
expect r.protein_synthesis > t.protein_synthesis [0.05]
expect r.proliferation > t.proliferation [0.05]
note   "Certainty: high"

claim  O4 "The extra effect of the ATP-site inhibitor on 4E-BP1, translation and proliferation is also there in cells without mTORC2 (rictor- or SIN1-null MEFs): it is rapamycin-resistant mTORC1, not mTORC2." (Thoreen 2009 J Biol Chem 284:8023, doi 10.1074/jbc.M900301200; Feldman 2009 PLoS Biol, doi 10.1371/journal.pbio.1000038)
run    r = rictor_loss sirolimus=20nM
run    t = rictor_loss torin1=250nM
expect r.EIF4EBP1_P > t.EIF4EBP1_P [0.1]
expect r.protein_synthesis > t.protein_synthesis [0.03]
expect r.proliferation > t.proliferation [0.03]
note   "Certainty: high"

claim  O5 "Autophagy and nuclear TFEB respond more to an ATP-site inhibitor than to a rapalog (MEFs, HeLa)." (Thoreen 2009 J Biol Chem 284:8023, doi 10.1074/jbc.M900301200; Settembre 2012 EMBO J, doi 10.1038/emboj.2012.32, PMID 22343943)
run    c =
run    r = sirolimus=20nM
run    t = torin1=250nM
expect t.autophagy > c.autophagy [0.05]
expect t.autophagy > r.autophagy [0.03]
expect r.ULK1_S757 > t.ULK1_S757 [0.05]
expect t.TFE > r.TFE [0.05]
expect r.autophagy + 0.02 > c.autophagy [0]
note   "Certainty: medium: rapamycin alone does induce autophagy in some cells"

claim  O6 "Hours after a rapalog, but not in the first minutes, AKT S473 and T308 are above control (breast, prostate, other lines; patient tumours on everolimus)." (O'Reilly 2006 Cancer Res 66:1500, doi 10.1158/0008-5472.CAN-05-2925, PMID 16452206)
run    c =
run    p10 = everolimus=20nM @ 10min
run    p6 = everolimus=20nM @ 6h
run    p24 = everolimus=20nM @ 24h
expect p10.AKT_S473 = c.AKT_S473 [0.03]
expect p6.AKT_S473 > c.AKT_S473 [0.05]
expect p24.AKT_S473 > c.AKT_S473 [0.05]
expect p24.AKT_T308 > c.AKT_T308 [0.05]
expect p24.IRS1 > c.IRS1 [0.05]
note   "Certainty: high for most lines; not where rapalog drains mTORC2, nor where IRS1 signalling plays no part"

claim  O7 "Blocking the receptor (IGF-1R) or PI3K prevents the rise of AKT after a rapalog; clamping IRS1 does too." (O'Reilly 2006 Cancer Res 66:1500, doi 10.1158/0008-5472.CAN-05-2925, PMID 16452206; Harrington 2004 J Cell Biol 166:213, PMID 15249583)
run    c =
run    p = everolimus=20nM
run    q = everolimus=20nM RTK_inhibitor=0.9
run    r = everolimus=20nM pictilisib=400nM
run    s = everolimus=20nM IRS1.hold=@c
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect 0.02 > q.AKT_S473 - c.AKT_S473 [0]
expect 0.02 > r.AKT_S473 - c.AKT_S473 [0]
expect p.AKT_S473 > s.AKT_S473 [0.05]
note   "Certainty: high for receptor and PI3K; medium that IRS1 is the only link (GRB10, rictor T1135 and PDGFR also serve)"

claim  O8 "An ATP-site mTOR inhibitor removes S473 within half an hour; T308 dips at first, returns within hours to or above control, and S473 stays off (BT-474 and other breast lines)." (Rodrik-Outmezguine 2011 Cancer Discov 1:248, doi 10.1158/2159-8290.CD-11-0085, PMID 22140653)
run    c =
run    p30 = AZD8055=250nM @ 30min
run    p24 = AZD8055=250nM @ 24h
expect c.AKT_S473 > p30.AKT_S473 [0.2]
expect c.AKT_T308 > p30.AKT_T308 [0.02]
expect p24.AKT_T308 > p30.AKT_T308 [0.05]
expect p24.AKT_T308 + 0.05 > c.AKT_T308 [0]
expect 0.1 > p24.AKT_S473 [0]
expect 0.1 > p24.S6K1 [0]
note   "Certainty: high on direction and order; medium on times (the return took hours). dip at 0.02; when T308 returns is tested in O9"

claim  O9 "One hour after an ATP-site mTOR inhibitor T308 and AKT activity are still below control; activity partly recovers by a day." (Rodrik-Outmezguine 2011 Cancer Discov 1:248, doi 10.1158/2159-8290.CD-11-0085, PMID 22140653)
run    c =
run    p1h = AZD8055=250nM @ 60min
run    p24 = AZD8055=250nM @ 24h
expect c.AKT_T308 > p1h.AKT_T308 [0]
expect c.AKT > p1h.AKT [0.05]
expect p24.AKT > p1h.AKT [0.03]
note   "Certainty: medium: one group of breast lines; exact times not checked"

claim  O10 "A dual PI3K/mTOR inhibitor takes S6K1, 4E-BP1, T308 and S473 down together, and AKT is not above control a day later (BEZ235 in glioma and breast lines)." (Maira 2008 Mol Cancer Ther; Serra 2008 Cancer Res [both not checked])
run    c =
run    p1h = gedatolisib=100nM @ 60min
run    p24 = gedatolisib=100nM @ 24h
run    d24 = dactolisib=100nM @ 24h
expect c.AKT_T308 > p1h.AKT_T308 [0.1]
expect c.AKT_S473 > p1h.AKT_S473 [0.1]
expect c.S6K1 > p1h.S6K1 [0.1]
expect c.EIF4EBP1_P > p24.EIF4EBP1_P [0.1]
expect c.AKT_T308 > p24.AKT_T308 [0.1]
expect c.AKT_S473 > p24.AKT_S473 [0.1]
expect c.AKT_T308 > d24.AKT_T308 [0.05]
expect c.AKT_S473 > d24.AKT_S473 [0.05]
note   "Certainty: high at full dose; at low doses that spare PI3K it resembles an mTOR inhibitor"

claim  O11 "A PI3K inhibitor removes both AKT phosphorylations within half an hour, and FOXO enters the nucleus within an hour or two." (Raynaud 2009 Mol Cancer Ther 8:1725; Brunet 1999 Cell 96:857, PMID 10102273)
run    c =
run    p30 = pictilisib=400nM @ 30min
run    p2h = pictilisib=400nM @ 2h
expect c.AKT_T308 > p30.AKT_T308 [0.1]
expect c.AKT_S473 > p30.AKT_S473 [0.1]
expect c.AKT > p30.AKT [0.1]
expect p2h.FOXO > c.FOXO [0.05]
expect c.S6K1 > p2h.S6K1 [0.05]
note   "Certainty: high"

claim  O12 "Under a PI3K inhibitor S6K1 stays phosphorylated in cells that lack TSC1/2 or GATOR1 (DEPDC5, NPRL2), although AKT is off (PIK3CA-mutant breast lines)." (Cai Y 2021 Cancer Res 81:2470, doi 10.1158/0008-5472.CAN-20-3232, PMID 33685991; Elkabets 2013 Sci Transl Med 5:196ra99, doi 10.1126/scitranslmed.3005747, PMID 23903756)
run    c =
run    p = pictilisib=400nM
run    d = TSC_loss
run    q = TSC_loss pictilisib=400nM
run    r = GATOR1.max=0 pictilisib=400nM
expect c.S6K1 > p.S6K1 [0.1]
expect d.S6K1 = q.S6K1 [0.05]
expect d.AKT + 0.02 > q.AKT [0]
expect q.S6K1 > p.S6K1 [0.2]
expect r.S6K1 > p.S6K1 [0.05]
note   "Certainty: high for TSC; high for GATOR1 loss in this setting. GATOR1 loss: higher than in wild type, not fully resistant"

claim  O13 "Oncogenic RAS keeps part of S6K1 phosphorylation when PI3K is blocked, through ERK; adding a MEK inhibitor removes it (KRAS- and BRAF-mutant lines)." (Engelman 2008 Nat Med; She 2010 Cancer Cell [both not checked])
run    p = pictilisib=400nM
run    q = RAS_mutant=1 pictilisib=400nM
run    r = RAS_mutant=1 pictilisib=400nM mirdametinib=10nM
expect q.S6K1 > p.S6K1 [0.05]
expect q.S6K1 > r.S6K1 [0.05]
expect q.EIF4EBP1_P > r.EIF4EBP1_P [0.03]
expect q.proliferation > r.proliferation [0.05]
note   "Certainty: medium: lines vary, in some PI3K input stays receptor-driven (Ebi 2011 J Clin Invest 121:4311, doi 10.1172/JCI57909)"

claim  O14 "The allosteric AKT inhibitor MK-2206 lowers T308, S473 and AKT activity together." (Tan S 2011 Biochem J 435; Okuzumi 2009 Nat Chem Biol [abstract seen, PMC2783590])
run    c =
run    p1h = MK2206=1000nM @ 60min
run    p = MK2206=1000nM
expect c.AKT_T308 > p1h.AKT_T308 [0.05]
expect c.AKT_S473 > p1h.AKT_S473 [0.05]
expect c.AKT > p1h.AKT [0.1]
expect c.AKT_S473 > p.AKT_S473 [0.05]
expect c.AKT_T308 > p.AKT_T308 [0.05]
note   "Certainty: high. an ATP-site AKT inhibitor (A-443654, AZD5363) does the opposite: both sites go UP while AKT activity falls (Okuzumi 2009; Fox 2013 Breast Cancer Res, doi 10.1186/bcr3449). The model's class is the allosteric one; an ATP-site class is missing"

claim  O15 "AKT inhibition lowers S6K1 and 4E-BP1 phosphorylation through TSC, not completely while ERK is on; adding a MEK inhibitor lowers S6K1 further." (Ma L 2005 Cell 121:179; Roux 2004 Proc Natl Acad Sci USA [not checked])
run    c =
run    p = MK2206=1000nM
run    q = MK2206=1000nM mirdametinib=10nM
expect c.S6K1 > p.S6K1 [0.05]
expect p.S6K1 > q.S6K1 [0.05]
expect p.TSC + 0.02 > c.TSC [0]
expect q.TSC > p.TSC [0.03]
note   "Certainty: medium: how much ERK adds depends on the cell"

claim  O16 "Vemurafenib in BRAF V600E cells takes ERK down within an hour; over a day ERK partly returns, RAS-GTP rises, and a MEK inhibitor removes the returned part (melanoma lines)." (Lito 2012 Cancer Cell [abstract seen, PMC3713778])
run    c = melanoma
run    p1h = melanoma vemurafenib=500nM @ 60min
run    p48 = melanoma vemurafenib=500nM @ 48h
run    q48 = melanoma vemurafenib=500nM mirdametinib=10nM @ 48h
expect c.ERK > p1h.ERK [0.2]
expect p48.RAS > c.RAS [0.05]
expect p48.ERK > p1h.ERK [0.02]
expect c.ERK > p48.ERK [0.1]
expect p48.ERK > q48.ERK [0.05]
note   "Certainty: high. rebound at 0.02: its size varies between lines"

claim  O17 "Vemurafenib does not lower ERK in cells with wild-type BRAF; where RAS is active it raises it (paradoxical activation)." (Poulikakos 2010 Nature [abstract seen, PMC3178447]; Holderfield 2014 Br J Cancer 111:640, doi 10.1038/bjc.2014.139, PMID 24642617)
run    c =
run    p = vemurafenib=500nM
run    d = RAS_mutant=1
run    q = RAS_mutant=1 vemurafenib=500nM
expect p.ERK + 0.02 > c.ERK [0]
expect q.ERK + 0.02 > d.ERK [0]
note   "Certainty: high. this row only forbids the wrong sign; the rise itself is guard X44"

claim  O18 "An AMPK activator (AICAR) lowers S6K1 in wild-type MEFs but fails in LKB1-null cells, where AMPK cannot be activated, and acts less where TSC2 is lost." (Shaw 2004 Cancer Cell; Gwinn 2008 Mol Cell 30:214, doi 10.1016/j.molcel.2008.03.003, PMID 18439900; Wolff 2011 Mol Cell Biol 31:1870, doi 10.1128/MCB.01393-10, PMID 21383064)
run    c =
run    p = acadesine=2000000nM
run    q = LKB1_loss acadesine=2000000nM
run    r = TSC_loss acadesine=2000000nM
expect c.S6K1 > p.S6K1 [0.05]
expect p.AMPK > q.AMPK [0.1]
expect q.S6K1 > p.S6K1 [0.05]
expect r.S6K1 > p.S6K1 [0.1]
note   "Certainty: high for LKB1 with AICAR; TSC2 needed in MEFs but not in hepatocytes. no clash with claim D9 (OSU-53 acts in LKB1 loss): a direct activator may, AICAR may not; the model has a class for each"

claim  O19 "Rapalog plus MEK inhibitor: both S6K1 and ERK are off and growth falls below that with either alone (PTEN-deficient prostate model; breast and other lines)." (Kinkade 2008 J Clin Invest 118:3051, doi 10.1172/JCI34764, PMID 18725989; Carracedo 2008 J Clin Invest 118:3065)
run    a = PTEN_loss everolimus=20nM
run    b = PTEN_loss mirdametinib=10nM
run    p = PTEN_loss everolimus=20nM mirdametinib=10nM
expect 0.1 > p.S6K1 [0]
expect 0.15 > p.ERK [0]
expect a.proliferation > p.proliferation [0.05]
expect b.proliferation > p.proliferation [0.05]
expect a.tumour_growth > p.tumour_growth [0.03]
expect b.tumour_growth > p.tumour_growth [0.03]
expect p.apoptosis > a.apoptosis [0.02]
note   "Certainty: high on signalling; medium on the size of the benefit"

claim  O20 "Rapalog plus AKT inhibitor: the AKT rise is gone and growth falls below that with either alone (prostate lines and mice)." (Floc'h 2012 Cancer Res 72:4483, doi 10.1158/0008-5472.CAN-12-0283, PMID 22815528)
run    a = everolimus=20nM
run    b = MK2206=1000nM
run    p = everolimus=20nM MK2206=1000nM
expect a.AKT > p.AKT [0.1]
expect a.proliferation > p.proliferation [0.05]
expect b.proliferation > p.proliferation [0.03]
expect p.apoptosis > a.apoptosis [0.05]
note   "Certainty: medium: prostate; synergy through AKT in the human lines, not clearly in the mouse"

claim  O21 "Days of rapalog lower assembled mTORC2 and S473 in some cell types (PC3, Jurkat and others); in the same cells one hour does not, and in other types S473 stays up." (Sarbassov 2006 Mol Cell 22:159, doi 10.1016/j.molcel.2006.03.029, PMID 16603397)
run    c = mTORC2_drains=1
run    p1h = mTORC2_drains=1 everolimus=20nM @ 60min
run    p72 = mTORC2_drains=1 everolimus=20nM @ 72h
run    d =
run    q = everolimus=20nM
expect p1h.mTORC2_pool = c.mTORC2_pool [0.05]
expect p1h.AKT_S473 + 0.03 > c.AKT_S473 [0]
expect c.mTORC2_pool > p72.mTORC2_pool [0.1]
expect c.AKT_S473 > p72.AKT_S473 [0.05]
expect q.AKT_S473 > d.AKT_S473 [0.05]
expect q.mTORC2_pool = d.mTORC2_pool [0.05]
note   "Certainty: high that it occurs; strictly cell-type dependent (a minority of lines), hence a preset"

claim  O22 "With PI3K-pathway mutation alone everolimus slows growth; an added KRAS mutation makes the cells resistant although S6K1 is blocked (colon, breast lines; patients)." (Di Nicolantonio 2010 J Clin Invest 120:2858, doi 10.1172/JCI37539, PMID 20664172)
run    c = PI3K_mutant
run    p = PI3K_mutant everolimus=20nM
run    d = PI3K_mutant RAS_mutant=1
run    q = PI3K_mutant RAS_mutant=1 everolimus=20nM
expect c.proliferation > p.proliferation [0.05]
expect 0.1 > q.S6K1 [0]
expect q.proliferation / d.proliferation > p.proliferation / c.proliferation [0.02]
note   "Certainty: medium: isogenic lines and a small cohort. ratio of treated to untreated"

claim  O23 "PTEN-null cells and tumours are at least as sensitive to a rapalog as isogenic PTEN+/+ ones, and S6 is dephosphorylated in both (mouse cells, xenografts)." (Neshat 2001 Proc Natl Acad Sci USA 98:10314)
run    c =
run    p = temsirolimus=50nM
run    d = PTEN_loss
run    q = PTEN_loss temsirolimus=50nM
expect d.S6K1 > c.S6K1 [0.02]
expect 0.1 > q.S6K1 [0]
expect c.RPS6_P > p.RPS6_P [0.05]
expect d.RPS6_P > q.RPS6_P [0.05]
expect p.proliferation / c.proliferation + 0.05 > q.proliferation / d.proliferation [0]
note   "Certainty: low as a general rule: PTEN status did not predict benefit in patients. asks only that PTEN loss does not make cells clearly resistant"

claim  O24 "A day of rapalog stops cells in G1 (cyclin D1 and G1/S lower) while apoptosis hardly changes; an ATP-site inhibitor combined with a receptor inhibitor kills." (Fingar 2004 Mol Cell Biol 24:200, doi 10.1128/MCB.24.1.200-216.2004; Rodrik-Outmezguine 2011 Cancer Discov 1:248, doi 10.1158/2159-8290.CD-11-0085, PMID 22140653)
run    c =
run    p = everolimus=20nM @ 48h
run    q = AZD8055=250nM
run    r = AZD8055=250nM RTK_inhibitor=0.9
expect c.CCND1 > p.CCND1 [0.05]
expect c.G1_S > p.G1_S [0.05]
expect p.apoptosis = c.apoptosis [0.05]
expect q.AKT_T308 > r.AKT_T308 [0.1]
expect r.apoptosis > q.apoptosis [0.05]
expect q.proliferation > r.proliferation [0.03]
note   "Certainty: high for cytostasis; medium for the killing (HER2-driven breast)"

claim  O25 "PTEN loss raises PIP3, T308, S473 and S6K1 and keeps FOXO out of the nucleus; AKT stays high without growth factor (MEFs, prostate and glioma lines)." (Stambolic 1998 Cell [not checked]; Wu X 1998 Proc Natl Acad Sci USA [abstract seen, PMC28087]; Neshat 2001 Proc Natl Acad Sci USA 98:10314)
run    c =
run    p = PTEN_loss
run    d = growth_factor=0.05
run    q = PTEN_loss growth_factor=0.05
expect p.PIP3 > c.PIP3 [0.1]
expect p.AKT_T308 > c.AKT_T308 [0.1]
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect c.FOXO > p.FOXO [0.05]
expect p.S6K1 > c.S6K1 [0.02]
expect q.AKT > d.AKT [0.02]
expect q.AKT_T308 > d.AKT_T308 [0.03]
note   "Certainty: high; how far AKT is independent of ligand varies (basal PI3K activity is still needed)"

claim  O26 "TSC1 or TSC2 loss turns S6K1 on and AKT (both sites), IRS1 and PI3K signalling down; a rapalog restores IRS1 and AKT (MEFs, tumours of Tsc2+/- mice)." (Zhang H 2003 J Clin Invest 112:1223, doi 10.1172/JCI17222, PMID 14561707; Harrington 2004 J Cell Biol 166:213, PMID 15249583; Zhang H 2007 J Clin Invest 117:730, doi 10.1172/JCI28984, PMID 17290308)
run    c =
run    p = TSC_loss
run    q = TSC_loss everolimus=20nM
expect p.S6K1 > c.S6K1 [0.1]
expect c.IRS1 > p.IRS1 [0.1]
expect c.AKT_S473 > p.AKT_S473 [0.05]
expect c.AKT_T308 > p.AKT_T308 [0.05]
expect q.IRS1 > p.IRS1 [0.1]
expect q.AKT_S473 > p.AKT_S473 [0.1]
expect q.AKT_T308 > p.AKT_T308 [0.1]
expect 0.1 > q.S6K1 [0]
note   "Certainty: high"

claim  O27 "In TSC-null cells S6K1 stays phosphorylated without serum, where wild-type cells lose it." (Kwiatkowski 2002 Hum Mol Genet; Jaeschke 2002 J Cell Biol [both not checked]; Zhang H 2003 J Clin Invest 112:1223, doi 10.1172/JCI17222, PMID 14561707)
run    c =
run    p = growth_factor=0.05
run    d = TSC_loss
run    q = TSC_loss growth_factor=0.05
expect c.S6K1 > p.S6K1 [0.2]
expect d.S6K1 = q.S6K1 [0.05]
expect q.S6K1 + 0.02 > c.S6K1 [0]
expect q.EIF4EBP1_P > p.EIF4EBP1_P [0.1]
note   "Certainty: high"

claim  O28 "In TSC-null cells S6K1 still falls when amino acids are taken away, though less completely than in wild type." (Smith EM 2005 J Biol Chem [not checked]; Demetriades 2014 Cell, doi 10.1016/j.cell.2014.01.024, PMID 24529380)
run    p = amino_acids=0.05
run    d = TSC_loss
run    q = TSC_loss amino_acids=0.05
expect d.S6K1 > q.S6K1 [0.1]
expect d.RPS6_P > q.RPS6_P [0.05]
expect q.S6K1 > p.S6K1 [0]
expect q.autophagy > d.autophagy + 0.02 [0]
note   "Certainty: high that it falls; medium that it falls less (degree disputed: Gao 2002 Nat Cell Biol saw near-complete resistance)"

claim  O29 "Hypoxia lowers S6K1 and 4E-BP1 phosphorylation within hours in wild-type MEFs; cells without TSC1/2 or without REDD1 resist, cells without AMPK or LKB1 do not." (Brugarolas 2004 Genes Dev 18:2893, doi 10.1101/gad.1256804; Wolff 2011 Mol Cell Biol 31:1870, doi 10.1128/MCB.01393-10, PMID 21383064)
run    c =
run    p15 = oxygen=0.1 @ 15min
run    p = oxygen=0.1 @ 8h
run    d = TSC_loss
run    q = TSC_loss oxygen=0.1
run    r = DDIT4.max=0 oxygen=0.1
run    s = AMPK.max=0 oxygen=0.1
run    t = LKB1_loss oxygen=0.1
run    a = AMPK.max=0
expect c.S6K1 = p15.S6K1 [0.05]
expect c.S6K1 > p.S6K1 [0.1]
expect c.EIF4EBP1_P > p.EIF4EBP1_P [0.03]
expect d.S6K1 = q.S6K1 [0.05]
expect r.S6K1 > p.S6K1 [0.1]
expect a.S6K1 > s.S6K1 [0.05]
expect r.S6K1 > t.S6K1 [0.05]
note   "Certainty: high in MEFs and several lines; in hepatocytes AMPK and raptor serve instead of REDD1 and TSC"

claim  O30 "TSC2-deficient cells accumulate HIF-1alpha and keep proliferating in hypoxia; TSC loss raises HIF-1, glycolysis and SREBP-1 programmes, which rapamycin lowers (MEFs)." (Brugarolas 2004 Genes Dev 18:2893, doi 10.1101/gad.1256804; Duvel 2010 Mol Cell 39:171, doi 10.1016/j.molcel.2010.06.022, PMID 20670887)
run    c =
run    p = TSC_loss
run    q = TSC_loss sirolimus=20nM
run    d = oxygen=0.1
run    r = TSC_loss oxygen=0.1
expect p.HIF1A > c.HIF1A [0.03]
expect p.glycolysis > c.glycolysis [0.03]
expect p.SREBF1 > c.SREBF1 [0.05]
expect p.HIF1A > q.HIF1A [0.05]
expect p.SREBF1 > q.SREBF1 [0.05]
expect p.glycolysis > q.glycolysis [0.03]
expect r.HIF1A > d.HIF1A [0.05]
expect r.proliferation > d.proliferation [0.05]
note   "Certainty: high in MEFs"

claim  O31 "Energy stress lowers S6K1 in wild type; without TSC2, or without AMPK, much less; a part still falls in TSC2-null cells through raptor." (Inoki 2003 Cell, doi 10.1016/s0092-8674[03]00929-2, PMID 14651849; Gwinn 2008 Mol Cell 30:214, doi 10.1016/j.molcel.2008.03.003, PMID 18439900)
run    c =
run    p = energy=0.2
run    d = TSC_loss
run    q = TSC_loss energy=0.2
run    a = AMPK.max=0
run    r = AMPK.max=0 energy=0.2
expect c.S6K1 > p.S6K1 [0.1]
expect a.S6K1 = r.S6K1 [0.05]
expect q.S6K1 / d.S6K1 > p.S6K1 / c.S6K1 [0.05]
expect d.S6K1 > q.S6K1 [0.02]
note   "Certainty: high for wild type and AMPK; medium for TSC2-null (long or strong stress lowers mTORC1 there too, and biguanides act through Rag: Kalender 2010 Cell Metab, not checked)"

claim  O32 "Without LKB1 energy stress does not activate AMPK and does not shut mTORC1 off; at rest mTORC1 output is somewhat raised (MEFs, polyps)." (Shaw 2004 Cancer Cell; Corradetti 2004 Genes Dev [abstract seen, PMC443516])
run    c =
run    p = energy=0.2
run    d = LKB1_loss
run    q = LKB1_loss energy=0.2
expect p.AMPK > q.AMPK [0.1]
expect q.AMPK = d.AMPK [0.05]
expect q.S6K1 > p.S6K1 [0.1]
expect c.S6K1 - p.S6K1 > d.S6K1 - q.S6K1 + 0.05 [0]
expect d.S6K1 + 0.01 > c.S6K1 [0]
note   "Certainty: high"

claim  O33 "RHEB loss lowers S6K1 and 4E-BP1 phosphorylation and raises mTORC2 signalling to AKT (neural progenitors; MEFs show lower mTORC1)." (Zou J 2011 Dev Cell 20:97, doi 10.1016/j.devcel.2010.11.020, PMID 21238928; Goorden 2011 Mol Cell Biol 31:1672, doi 10.1128/MCB.00985-10)
run    c =
run    p = RHEB.max=0
expect 0.1 > p.S6K1 [0]
expect c.EIF4EBP1_P > p.EIF4EBP1_P [0.1]
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect p.IRS1 > c.IRS1 [0.05]
expect p.autophagy > c.autophagy [0.05]
note   "Certainty: high for S6K1; medium for AKT; residual mTORC1 remains in some cells (RHEBL1)"

claim  O34 "Raptor loss removes S6K1 and 4E-BP1 phosphorylation, leaves S473 phosphorylation and raises AKT (muscle; embryos and cells)." (Bentzinger 2008 Cell Metab, doi 10.1016/j.cmet.2008.10.002, PMID 19046572; Guertin 2006 Dev Cell 11:859, doi 10.1016/j.devcel.2006.10.007, PMID 17141160)
run    c =
run    p = raptor_loss
expect 0.05 > p.S6K1 [0]
expect 0.1 > p.EIF4EBP1_P [0]
expect p.AKT_S473 + 0.02 > c.AKT_S473 [0]
expect p.AKT > c.AKT [0.05]
expect p.AKT_T308 > c.AKT_T308 [0.05]
expect p.autophagy > c.autophagy [0.05]
note   "Certainty: high; strength of the AKT rise depends on tissue"

claim  O35 "Rictor loss removes S473 but T308 stays largely; FOXO is released; S6K1, TSC2 and GSK3 signalling are largely unchanged (MEFs, embryos, fat cells)." (Guertin 2006 Dev Cell 11:859, doi 10.1016/j.devcel.2006.10.007, PMID 17141160; Jacinto 2006 Cell 127:125, PMID 16962653; Kumar 2010 Diabetes 59:1397 [abstract seen; author not checked])
run    c =
run    p = rictor_loss
expect 0.05 > p.AKT_S473 [0]
expect p.AKT_T308 * 2 > c.AKT_T308 [0]
expect p.FOXO > c.FOXO [0.05]
expect 0.15 > c.S6K1 - p.S6K1 [0]
expect p.FOXO - c.FOXO > p.GSK3B - c.GSK3B [0]
expect p.mTORC1_pool = c.mTORC1_pool [0.05]
note   "Certainty: high for S473 and FOXO; T308 kept in MEFs, lowered in some tissues; S6K1 kept in most. claim G23 asks for more, under the switch of the review"

claim  O36 "SIN1 loss and mLST8 loss look like rictor loss: no mTORC2, no S473; mTORC1 and S6K1 are kept (mLST8 holds rictor, not raptor, to mTOR)." (Guertin 2006 Dev Cell 11:859, doi 10.1016/j.devcel.2006.10.007, PMID 17141160; Jacinto 2006 Cell 127:125, PMID 16962653)
run    c =
run    p = MLST8=0
run    q = MAPKAP1=0
run    r = rictor_loss
expect 0.05 > p.AKT_S473 [0]
expect 0.05 > q.AKT_S473 [0]
expect p.mTORC1_pool = c.mTORC1_pool [0.05]
expect 0.15 > c.S6K1 - p.S6K1 [0]
expect 0.15 > c.S6K1 - q.S6K1 [0]
expect p.S6K1 = r.S6K1 [0.05]
expect q.AKT = r.AKT [0.05]
note   "Certainty: high in mouse embryos and MEFs; acute knock-down of mLST8 in some human lines lowered S6K1 (older work)"

claim  O37 "Tumours driven by PTEN loss depend on mTORC2: rictor loss takes AKT S473 and growth down (mouse prostate)." (Guertin 2009 Cancer Cell [not checked]; Nardella 2009 Sci Signal 2:ra2, doi 10.1126/scisignal.2000189, PMID 19176516 [whole mTOR])
run    c = PTEN_loss
run    p = PTEN_loss rictor_loss
expect 0.05 > p.AKT_S473 [0]
expect c.AKT > p.AKT [0.1]
expect c.proliferation > p.proliferation [0.03]
expect c.tumour_growth > p.tumour_growth [0.03]
note   "Certainty: medium: prostate; other PTEN-null tissues less studied"

claim  O38 "Without PDK1 AKT lacks T308 while S473 can still be phosphorylated, and S6K1 is not activated by IGF-1 (mouse ES cells)." (Williams 2000 Curr Biol 10:439, PMID 10801415)
run    c =
run    p = AKT_T308.max=0
run    d = AKT_T308.max=0 growth_factor=0.05
expect 0.05 > p.AKT_T308 [0]
expect p.AKT_S473 + 0.02 > c.AKT_S473 [0]
expect 0.05 > p.AKT [0]
expect c.S6K1 > p.S6K1 [0.05]
expect p.FOXO > c.FOXO [0.05]
expect p.AKT_S473 > d.AKT_S473 [0.05]
note   "Certainty: high. AKT_T308.max=0 stands for PDK1 loss. True PDK1 loss also takes T229 of S6K1, which is then off altogether; that arm is missing"

claim  O39 "When PDK1 cannot bind PIP3 (PH-domain knock-in) IGF-1 activates neither AKT nor S6K1, but amino acids and RHEB still activate S6K1 (ES cells)." (McManus 2004 EMBO J [abstract seen, PMC424399])
run    c = AKT_T308.max=0
run    a = AKT_T308.max=0 amino_acids=0.05
run    p = AKT_T308.max=0 RHEB.hold=1
expect c.S6K1 > a.S6K1 [0.05]
expect p.S6K1 > c.S6K1 [0.1]
expect 0.05 > p.AKT [0]
note   "Certainty: high in ES cells"

claim  O40 "Without S6K1 IRS1 is spared and AKT responds more to insulin; 4E-BP1 is still phosphorylated (S6K1-null mice and MEFs)." (Um 2004 Nature 431:200; Harrington 2004 J Cell Biol 166:213, PMID 15249583)
run    c =
run    p = S6K1.max=0
expect p.IRS1 > c.IRS1 [0.1]
expect p.AKT_T308 > c.AKT_T308 [0.05]
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect p.EIF4EBP1_P + 0.05 > c.EIF4EBP1_P [0]
expect p.mTORC1 + 0.05 > c.mTORC1 [0]
note   "Certainty: high in mouse tissues under nutrient excess"

claim  O41 "Without 4E-BPs an ATP-site mTOR inhibitor no longer stops proliferation and translation as it does in wild type, though S6K1 is just as blocked (MEFs)." (Dowling 2010 Science 328:1172, doi 10.1126/science.1187532; Thoreen 2012 Nature [not checked])
run    p = torin1=250nM
run    q = torin1=250nM EIF4EBP1_P.hold=1
expect q.S6K1 = p.S6K1 [0.05]
expect q.protein_synthesis > p.protein_synthesis [0.05]
expect q.CCND1 > p.CCND1 [0.03]
expect q.proliferation > p.proliferation [0.05]
note   "Certainty: high. EIF4EBP1_P.hold=1 (no working repressor) stands for 4E-BP1/2 loss; EIF4E.hold=1 would do as well"

claim  O42 "Without GATOR1 (DEPDC5, NPRL2, NPRL3) S6K1 does not respond to amino-acid withdrawal and autophagy is not induced, but growth-factor withdrawal still lowers S6K1 (HEK293 and cancer lines)." (Bar-Peled 2013 Science 340:1100, doi 10.1126/science.1232044, PMID 23723238)
run    c =
run    p = amino_acids=0.05
run    d = GATOR1.max=0
run    q = GATOR1.max=0 amino_acids=0.05
run    r = GATOR1.max=0 growth_factor=0.05
expect c.S6K1 > p.S6K1 [0.2]
expect d.S6K1 + 0.01 > c.S6K1 [0]
expect d.S6K1 = q.S6K1 [0.05]
expect d.autophagy = q.autophagy [0.05]
expect d.S6K1 > r.S6K1 [0.1]
note   "Certainty: high for amino acids; medium for growth factor (GATOR1-null tumour lines are rapamycin-sensitive, insulin response kept)"

claim  O43 "Cells with RagA or RagB locked in GTP keep S6K1 and suppress autophagy without amino acids; newborn mice then fail to start autophagy and die." (Sancak 2008 Science 320:1496, doi 10.1126/science.1157535; Efeyan 2013 Nature 493:679, doi 10.1038/nature11745; Kim E 2008 Nat Cell Biol 10:935, doi 10.1038/ncb1753)
run    c =
run    p = amino_acids=0.05
run    d = RAG.hold=1
run    q = RAG.hold=1 amino_acids=0.05
expect c.S6K1 > p.S6K1 [0.2]
expect d.S6K1 = q.S6K1 [0.05]
expect q.S6K1 + 0.02 > c.S6K1 [0]
expect p.autophagy > q.autophagy [0.05]
expect d.autophagy = q.autophagy [0.05]
note   "Certainty: high"

claim  O44 "RagA-GTP fibroblasts also keep mTORC1 partly on without glucose." (Efeyan 2013 Nature 493:679, doi 10.1038/nature11745)
run    c =
run    p = energy=0.2
run    d = RAG.hold=1
run    q = RAG.hold=1 energy=0.2
expect q.S6K1 / d.S6K1 > p.S6K1 / c.S6K1 [0.05]
note   "Certainty: low: one study in MEFs; AMPK-dependent inhibition coexists. fails: the model has no arm from glucose to GATOR1 or Rag"

claim  O45 "Without active Rag (RagA/B loss or dominant-negative Rag) amino acids cannot activate S6K1, and AKT is higher." (Sancak 2008 Science 320:1496, doi 10.1126/science.1157535; Jewell 2015 Science [not checked: RagA loss, glutamine still acts])
run    c =
run    p = RAG.max=0
run    d = RAG.max=0 amino_acids=0.05
expect 0.15 > p.S6K1 [0]
expect p.S6K1 = d.S6K1 [0.05]
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect p.IRS1 > c.IRS1 [0.05]
expect p.TFE > c.TFE [0.03]
note   "Certainty: high for leucine and arginine; glutamine keeps some Rag-independent activity; AKT medium"

claim  O46 "Without REDD1 nothing much changes in normoxia, while S6K1 resists hypoxia." (Brugarolas 2004 Genes Dev 18:2893, doi 10.1101/gad.1256804; DeYoung 2008 Genes Dev 22:239, PMID 18198340)
run    c =
run    d = DDIT4.max=0
run    p = oxygen=0.1
run    q = DDIT4.max=0 oxygen=0.1
expect c.S6K1 = d.S6K1 [0.05]
expect q.S6K1 > p.S6K1 [0.1]
note   "Certainty: high in MEFs; under other stresses REDD1 matters in normoxia too (glucocorticoid, p53)"

claim  O47 "Less folliculin (siRNA) weakens amino-acid signalling by Rag: TFEB/TFE3 turn nuclear and S6K1 falls or hardly changes." (Petit 2013 J Cell Biol 202:1107, doi 10.1083/jcb.201307084, PMID 24081491; Tsun 2013 Mol Cell [not checked])
run    c =
run    p = RAG.max=0.5
expect p.TFE > c.TFE [0.02]
expect c.S6K1 + 0.02 > p.S6K1 [0]
expect p.autophagy + 0.01 > c.autophagy [0]
note   "Certainty: high for TFEB; low for S6K1: acute loss lowers it, loss in kidney raises it. no FLCN node: half-active RAG stands for it. In truth TFEB responds far more than S6K1 because only TFEB needs RagC/D-GDP; the model cannot show that selectivity"

claim  O48 "Loss of DEPTOR raises S6K1 and AKT S473 both." (Peterson 2009 Cell 137:873, doi 10.1016/j.cell.2009.03.046)
run    c = DEPTOR_amplified=0.4
run    p = DEPTOR.max=0
expect p.mTORC1 > c.mTORC1 [0.05]
expect p.mTORC2 > c.mTORC2 [0.02]
expect p.S6K1 > c.S6K1 [0.05]
expect p.AKT_S473 + 0.02 > c.AKT_S473 [0]
note   "Certainty: high for cells that express it. AKT is pulled both ways (mTORC2 freed, feedback tightened), so the last test only forbids a clear fall"

claim  O49 "Too much DEPTOR (as in some myelomas) lowers S6K1 yet RAISES AKT, by relieving the feedback." (Peterson 2009 Cell 137:873, doi 10.1016/j.cell.2009.03.046)
run    c =
run    p = DEPTOR_amplified=0.5
expect c.S6K1 > p.S6K1 [0.1]
expect p.IRS1 > c.IRS1 [0.05]
expect p.AKT_T308 > c.AKT_T308 [0.03]
expect p.AKT > c.AKT [0]
note   "Certainty: medium: HEK293, HeLa, myeloma lines; one group. guard X20 asks for less mTORC2 at DEPTOR 0.8; both hold because DEPTOR inhibits mTORC2 less than mTORC1"

claim  O50 "PRAS40 (AKT1S1) holds mTORC1 back until AKT phosphorylates it: its knock-down raises S6K1 without insulin, and it still lets AKT matter a little where TSC2 is lost." (Sancak 2007 Mol Cell 25:903, doi 10.1016/j.molcel.2007.03.003, PMID 17386266)
run    d = TSC_loss
run    q = TSC_loss MK2206=1000nM
expect d.S6K1 + 0.01 > q.S6K1 [0]
note   "Certainty: high that it inhibits; medium on size; sign after long knock-down differs between cells. the model has no AKT1S1 node, so only the weakest consequence can be run"

claim  O51 "RHEB lies below TSC: losing RHEB removes the high S6K1 of TSC-null cells and lifts the block on AKT." (Goorden 2011 Mol Cell Biol 31:1672, doi 10.1128/MCB.00985-10; Garami 2003 Mol Cell [not checked]; Li Y 2004, PMID 15340059)
run    c = TSC_loss
run    p = TSC_loss RHEB.max=0
run    q = RHEB.max=0
expect 0.1 > p.S6K1 [0]
expect p.S6K1 = q.S6K1 [0.02]
expect p.AKT_S473 > c.AKT_S473 [0.1]
expect c.proliferation > p.proliferation [0.05]
note   "Certainty: high"

claim  O52 "GTP-locked Rag does not rescue S6K1 from growth-factor withdrawal." (Sancak 2008 Science 320:1496, doi 10.1126/science.1157535)
run    c = growth_factor=0.05
run    d = RAG.hold=1
run    p = RAG.hold=1 growth_factor=0.05
expect d.S6K1 > p.S6K1 [0.15]
expect 0.2 > p.S6K1 - c.S6K1 [0]
note   "Certainty: high"

claim  O53 "RHEB in its active form at its normal level does not replace amino acids: S6K1 still falls." (Sancak 2008 Science 320:1496, doi 10.1126/science.1157535; Avruch 2009 Am J Physiol Endocrinol Metab 296:E592, doi 10.1152/ajpendo.90645.2008, PMID 18765678)
run    d = RHEB.hold=1
run    p = RHEB.hold=1 amino_acids=0.05
run    q = RHEB.hold=1 RAG.max=0
expect d.S6K1 > p.S6K1 [0.1]
expect d.S6K1 > q.S6K1 [0.2]
note   "Certainty: medium: over-expressed RHEB does rescue (Garami 2003 Mol Cell, not checked; Avruch review), TSC loss does not or only in part"

claim  O54 "With RHEB and Rag both locked active, neither growth factor nor amino acids matter to S6K1: the two arms together suffice." (Sancak 2008 Science 320:1496, doi 10.1126/science.1157535; Demetriades 2014 Cell, doi 10.1016/j.cell.2014.01.024, PMID 24529380)
run    c =
run    d = RHEB.hold=1 RAG.hold=1
run    p = RHEB.hold=1 RAG.hold=1 amino_acids=0.05 growth_factor=0.05
expect d.S6K1 = p.S6K1 [0.05]
expect p.S6K1 > c.S6K1 [0.05]
note   "Certainty: medium: inferred from double perturbations (only when both are off is mTORC1 fully released from the lysosome)"

claim  O55 "AKT works on S6K1 through TSC: AKT or PI3K inhibition hardly lowers S6K1 in TSC-null cells." (Inoki 2002 Nat Cell Biol 4:648, PMID 12172553; Manning 2002 Mol Cell 10:151; Cai Y 2021 Cancer Res 81:2470, doi 10.1158/0008-5472.CAN-20-3232, PMID 33685991)
run    c =
run    p = MK2206=1000nM
run    d = TSC_loss
run    q = TSC_loss MK2206=1000nM
run    r = TSC_loss pictilisib=400nM
expect c.S6K1 > p.S6K1 [0.05]
expect d.S6K1 = q.S6K1 [0.05]
expect d.S6K1 = r.S6K1 [0.05]
note   "Certainty: high (PRAS40 leaves a small remainder)"

claim  O56 "Active AKT keeps S6K1 on without growth factor but not without amino acids, and rapamycin removes its S6K1." (Hara 1998 J Biol Chem; Neshat 2001 Proc Natl Acad Sci USA 98:10314 [Hara not checked])
run    c = growth_factor=0.05
run    p = growth_factor=0.05 AKT.hold=1
run    q = AKT.hold=1 amino_acids=0.05
run    d = AKT.hold=1
run    r = AKT.hold=1 sirolimus=20nM
expect p.S6K1 > c.S6K1 [0.2]
expect d.S6K1 > q.S6K1 [0.15]
expect 0.1 > r.S6K1 [0]
note   "Certainty: high for rapamycin and for amino acids"

claim  O57 "PTEN loss on top of TSC loss restores AKT without changing S6K1 much, and makes the lesions worse (mouse tumours)." (Manning 2005 Genes Dev, PMID 16027169)
run    c = TSC_loss
run    p = TSC_loss PTEN_loss
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect p.AKT_T308 > c.AKT_T308 [0.05]
expect p.S6K1 = c.S6K1 [0.05]
expect p.proliferation > c.proliferation [0.02]
expect p.tumour_growth > c.tumour_growth [0.02]
note   "Certainty: high on AKT and severity. growth at 0.02: S6K1 is already full; fails in proliferation alone, which rises by less"

claim  O58 "Once S6K1 is gone, a rapalog has little further effect on AKT: the rise runs through S6K1." (Carracedo 2008 J Clin Invest 118:3065; Harrington 2004 J Cell Biol 166:213, PMID 15249583)
run    c = S6K1.max=0
run    p = S6K1.max=0 everolimus=20nM
run    d =
run    q = everolimus=20nM
expect q.AKT_S473 > d.AKT_S473 [0.05]
expect p.AKT_S473 = c.AKT_S473 [0.05]
expect p.ERK = c.ERK [0.05]
note   "Certainty: medium: GRB10 and PDGFR expression are mTORC1-dependent, S6K1-independent routes in some cells"

claim  O59 "In cells without raptor a rapalog changes nothing on S6K1, 4E-BP1 or AKT; an ATP-site inhibitor still removes S473." (Guertin 2006 Dev Cell 11:859, doi 10.1016/j.devcel.2006.10.007, PMID 17141160; Thoreen 2009 J Biol Chem 284:8023, doi 10.1074/jbc.M900301200)
run    c = raptor_loss
run    p = raptor_loss everolimus=20nM
run    q = raptor_loss AZD8055=250nM
expect c.AKT_S473 = p.AKT_S473 [0.02]
expect c.EIF4EBP1_P = p.EIF4EBP1_P [0.02]
expect c.AKT_S473 > q.AKT_S473 [0.2]
note   "Certainty: medium: follows from the genetics; AKT part assumes no chronic loss of mTORC2"

claim  O60 "Taking amino acids away turns S6K1 off within an hour and lowers 4E-BP1 phosphorylation; AKT is not lowered, and later is raised (HEK293, CHO, MEFs)." (Hara 1998 J Biol Chem [not checked]; Sancak 2008 Science 320:1496, doi 10.1126/science.1157535)
run    c =
run    p60 = amino_acids=0.05 @ 60min
run    p8h = amino_acids=0.05 @ 8h
expect c.S6K1 > p60.S6K1 [0.2]
expect 0.15 > p60.S6K1 [0]
expect c.EIF4EBP1_P > p60.EIF4EBP1_P [0.05]
expect p60.AKT_S473 + 0.03 > c.AKT_S473 [0]
expect p60.AKT_T308 + 0.03 > c.AKT_T308 [0]
expect p8h.AKT_S473 > c.AKT_S473 [0.03]
note   "Certainty: high; the later AKT rise needs growth factor in the medium"

claim  O61 "Amino acids given back restore S6K1 within half an hour, and a rapalog blocks this." (Hara 1998 J Biol Chem [not checked]; Sancak 2008 Science 320:1496, doi 10.1126/science.1157535)
run    c =
run    p60 = amino_acids=0.05 @ 60min
run    r = amino_acids=0.05 @ 60min then amino_acids=0.7 @ 30min
run    q = amino_acids=0.05 everolimus=20nM @ 60min then amino_acids=0.7 everolimus=20nM @ 30min
expect r.S6K1 > p60.S6K1 [0.15]
expect r.S6K1 + 0.2 > c.S6K1 [0]
expect 0.1 > q.S6K1 [0]
expect r.AKT_S473 + 0.05 > c.AKT_S473 [0]
note   "Certainty: high. each stage lists everything that differs from default"

claim  O62 "Starvation for amino acids releases ULK1 within half an hour, autophagy rises over hours, TFEB becomes nuclear, p62 falls later." (Kim J 2011 Nat Cell Biol 13:132, doi 10.1038/ncb2152, PMID 21258367; Settembre 2012 EMBO J, doi 10.1038/emboj.2012.32, PMID 22343943)
run    c =
run    p30 = amino_acids=0.05 @ 30min
run    p4h = amino_acids=0.05 @ 4h
run    p12 = amino_acids=0.05 @ 12h
expect c.ULK1_S757 > p30.ULK1_S757 [0.05]
expect p30.ULK1 > c.ULK1 [0.03]
expect p4h.autophagy > c.autophagy [0.05]
expect p4h.TFE > c.TFE [0.05]
expect c.SQSTM1 > p12.SQSTM1 [0.05]
expect 0.03 > c.SQSTM1 - p30.SQSTM1 [0]
note   "Certainty: high (TFEB in truth moves within 30-60 min)"

claim  O63 "In prolonged starvation mTORC1 comes partly back because autophagy supplies amino acids, and autophagy then declines; blocking autophagy prevents the return (NRK and other cells)." (Yu L 2010 Nature 465:942, doi 10.1038/nature09076, PMID 20526321)
run    c =
run    p2h = amino_acids=0.05 @ 2h
run    p24 = amino_acids=0.05 @ 24h
run    q24 = amino_acids=0.05 autophagy.hold=0 @ 24h
expect p24.S6K1 > p2h.S6K1 [0.02]
expect p24.mTORC1 > p2h.mTORC1 [0.02]
expect p24.mTORC1 > q24.mTORC1 [0.02]
expect c.S6K1 > p24.S6K1 [0.1]
note   "Certainty: medium: half a day in NRK cells, needs degradation products and glutamine; not seen in every cell. 0.02: partial in the paper too; the last test says it stays partial"

claim  O64 "Withdrawing growth factor lowers AKT within minutes and S6K1 later; both are low at the end." (Dalle Pezze 2012 Sci Signal 5:ra25, doi 10.1126/scisignal.2002469; textbook)
run    c =
run    p10 = growth_factor=0.05 @ 10min
run    p2h = growth_factor=0.05 @ 2h
expect c.AKT_T308 > p10.AKT_T308 [0.05]
expect c.AKT_T308 - p10.AKT_T308 > c.S6K1 - p10.S6K1 [0.02]
expect c.AKT_T308 > p2h.AKT_T308 [0.1]
expect c.S6K1 > p2h.S6K1 [0.1]
expect c.ERK > p2h.ERK [0.1]
expect p2h.FOXO > c.FOXO [0.05]
note   "Certainty: high"

claim  O65 "Growth factor given to starved cells raises AKT within minutes, S6K1 by half an hour; AKT is higher early than after hours, when the feedback has set in." (Dalle Pezze 2012 Sci Signal 5:ra25, doi 10.1126/scisignal.2002469; Harrington 2004 J Cell Biol 166:213, PMID 15249583)
run    c = growth_factor=0.05
run    p10 = growth_factor=1 @ 10min
run    p30 = growth_factor=1 @ 30min
run    p6 = growth_factor=1 @ 6h
expect p10.AKT_T308 > c.AKT_T308 [0.1]
expect p10.AKT_T308 - c.AKT_T308 > p10.S6K1 - c.S6K1 [0.05]
expect p30.S6K1 > c.S6K1 [0.05]
expect p30.AKT_T308 > p6.AKT_T308 [0.02]
expect c.FOXO > p30.FOXO [0.03]
note   "Certainty: high for the order; medium for the overshoot (insulin in several lines)"

claim  O66 "Low energy activates AMPK in minutes, lowers S6K1 within an hour, switches ULK1 and autophagy on; without AMPK the last is weaker." (Inoki 2003 Cell, doi 10.1016/s0092-8674[03]00929-2, PMID 14651849; Kim J 2011 Nat Cell Biol 13:132, doi 10.1038/ncb2152, PMID 21258367)
run    c =
run    p15 = energy=0.2 @ 15min
run    p60 = energy=0.2 @ 60min
run    p8h = energy=0.2 @ 8h
run    q = AMPK.max=0 energy=0.2
expect p15.AMPK > c.AMPK [0.1]
expect c.S6K1 > p60.S6K1 [0.1]
expect p60.ULK1 > c.ULK1 [0.03]
expect p8h.autophagy > c.autophagy [0.05]
expect p8h.autophagy > q.autophagy [0.03]
expect p60.AKT_S473 + 0.05 > c.AKT_S473 [0]
note   "Certainty: high for AMPK and S6K1; medium for autophagy (recent work finds AMPK can also restrain it: Park 2023 Mol Cell, not checked)"

claim  O67 "Without both growth factor and amino acids, neither alone brings S6K1 back fully; together they do." (Hara 1998 J Biol Chem [not checked]; Sancak 2008 Science 320:1496, doi 10.1126/science.1157535)
run    c = growth_factor=0.05 amino_acids=0.05
run    a = growth_factor=0.05 amino_acids=0.7 @ 60min
run    g = growth_factor=0.6 amino_acids=0.05 @ 60min
run    p = growth_factor=0.6 amino_acids=0.7 @ 60min
expect p.S6K1 > a.S6K1 [0.1]
expect p.S6K1 > g.S6K1 [0.2]
expect g.AKT_T308 > c.AKT_T308 [0.1]
expect 0.15 > g.S6K1 [0]
expect g.AKT_T308 > a.AKT_T308 [0.1]
note   "Certainty: high. amino acids alone give some S6K1 in serum-starved cells; growth factor alone gives almost none"

claim  O68 "Under a rapalog ERK rises within hours to a day in many tumours, through PI3K and RAS; a PI3K inhibitor prevents it (breast and prostate lines, patients' tumours)." (Carracedo 2008 J Clin Invest 118:3065)
run    c =
run    p24 = everolimus=20nM @ 24h
run    q24 = everolimus=20nM pictilisib=400nM @ 24h
run    r24 = everolimus=20nM mirdametinib=10nM @ 24h
expect p24.RAS > c.RAS [0.02]
expect p24.ERK > c.ERK [0.03]
expect 0.02 > q24.ERK - c.ERK [0]
expect c.ERK > r24.ERK [0.1]
expect r24.AKT_S473 > c.AKT_S473 [0.05]
note   "Certainty: medium: many but not all lines and patients. 0.03 at the end of a chain; fails: RAS and ERK rise by less, because receptor expression falls as FOXO leaves the nucleus"

claim  O69 "ATP-site mTOR inhibition raises receptor phosphorylation and expression and IRS1 within a day; a receptor inhibitor then removes AKT T308." (Rodrik-Outmezguine 2011 Cancer Discov 1:248, doi 10.1158/2159-8290.CD-11-0085, PMID 22140653)
run    c =
run    p24 = AZD8055=250nM @ 24h
run    q24 = AZD8055=250nM RTK_inhibitor=0.9 @ 24h
expect p24.RTK_expression > c.RTK_expression [0.05]
expect p24.RTK > c.RTK [0.02]
expect p24.IRS1 > c.IRS1 [0.05]
expect p24.AKT_T308 > q24.AKT_T308 [0.1]
expect p24.PI3K > c.PI3K [0.05]
note   "Certainty: high in HER2-driven breast lines; medium elsewhere"

claim  O70 "AKT inhibition raises HER3, INSR and IGF-1R expression and phosphorylation over hours through FOXO and loss of S6K1; the receptor change is not there in the first minutes." (Chandarlapaty 2011 Cancer Cell [not checked]; Fox 2013 Breast Cancer Res, doi 10.1186/bcr3449)
run    c =
run    p15 = MK2206=1000nM @ 15min
run    p24 = MK2206=1000nM @ 24h
run    r24 = MK2206=1000nM FOXO.hold=@c @ 24h
expect p15.RTK_expression = c.RTK_expression [0.02]
expect p24.FOXO > c.FOXO [0.1]
expect p24.RTK_expression > c.RTK_expression [0.1]
expect p24.RTK > c.RTK [0.05]
expect p24.IRS1 > c.IRS1 [0.05]
expect p24.RTK_expression > r24.RTK_expression [0.1]
expect p24.PIP3 > c.PIP3 [0.02]
note   "Certainty: high (many tumour types; which receptor rises differs)"

claim  O71 "AKT inhibitor plus receptor inhibitor suppresses growth more than either (HER2-driven and other xenografts)." (Chandarlapaty 2011 Cancer Cell [not checked])
run    a = MK2206=1000nM
run    b = RTK_inhibitor=0.7
run    p = MK2206=1000nM RTK_inhibitor=0.7
expect a.proliferation > p.proliferation [0.05]
expect b.proliferation > p.proliferation [0.03]
expect a.ERK > p.ERK [0.05]
expect a.tumour_growth > p.tumour_growth [0.03]
note   "Certainty: medium"

claim  O72 "PI3K inhibition raises HER3 and other receptors within a day; ERK, if it dips at first, is back or above control by then (HER2-positive breast lines)." (Serra 2011 Oncogene [abstract seen, PMC3107390]; Garrett 2011 Proc Natl Acad Sci USA 108:5021, doi 10.1073/pnas.1016140108, PMID 21385943)
run    c =
run    p1h = pictilisib=400nM @ 60min
run    p24 = pictilisib=400nM @ 24h
expect p24.RTK_expression > c.RTK_expression [0.1]
expect p24.RTK > c.RTK [0.05]
expect p24.ERK > p1h.ERK [0.02]
expect p24.ERK + 0.03 > c.ERK [0]
expect c.AKT > p24.AKT [0.1]
note   "Certainty: high for receptors; medium for ERK: rise in HER2-positive lines, transient fall in others (Will 2014 Cancer Discov, not checked)"

claim  O73 "Receptor inhibition lowers AKT, ERK and S6K1 at once; with a partial block AKT creeps back over a day or two as FOXO raises HER3 (HER2-driven breast lines)." (Sergina 2007 Nature 445:437, doi 10.1038/nature05474, PMID 17206155; Garrett 2011 Proc Natl Acad Sci USA 108:5021, doi 10.1073/pnas.1016140108, PMID 21385943)
run    c =
run    p1h = RTK_inhibitor=0.6 @ 60min
run    p48 = RTK_inhibitor=0.6 @ 48h
expect c.AKT_T308 > p1h.AKT_T308 [0.05]
expect c.ERK > p1h.ERK [0.05]
expect c.S6K1 > p1h.S6K1 [0.03]
expect p48.RTK_expression > c.RTK_expression [0.05]
expect p48.RTK > p1h.RTK [0.02]
expect p48.AKT_T308 > p1h.AKT_T308 [0.02]
note   "Certainty: high for the fall and HER3; medium for the return. Fails in the receptor alone, which creeps back by less than 0.02"

claim  O74 "MEK inhibition takes ERK down within half an hour, SPRY2/DUSP6 over hours; RAS-GTP then rises." (Turke 2012 Cancer Res 72:3228, doi 10.1158/0008-5472.CAN-11-3747, PMID 22552284; Lito 2012 Cancer Cell [abstract seen, PMC3713778])
run    c =
run    p30 = mirdametinib=10nM @ 30min
run    p8h = mirdametinib=10nM @ 8h
run    p24 = mirdametinib=10nM @ 24h
expect c.ERK > p30.ERK [0.2]
expect p30.SPRY > p8h.SPRY [0.03]
expect c.SPRY > p24.SPRY [0.05]
expect p24.RAS > c.RAS [0.05]
expect 0.15 > p24.ERK [0]
note   "Certainty: high"

claim  O75 "MEK inhibition raises AKT within a day through receptor-PI3K (EGFR/HER2-driven and basal breast lines); MEK plus PI3K inhibition kills more than either." (Turke 2012 Cancer Res 72:3228, doi 10.1158/0008-5472.CAN-11-3747, PMID 22552284; Mirzoeva 2009 Cancer Res 69:565, doi 10.1158/0008-5472.CAN-08-3389, PMID 19147570)
run    c =
run    p24 = mirdametinib=10nM @ 24h
run    q = pictilisib=400nM
run    p = mirdametinib=10nM
run    r = mirdametinib=10nM pictilisib=400nM
expect p24.PI3K > c.PI3K [0.02]
expect p24.AKT_T308 > c.AKT_T308 [0.02]
expect p24.AKT > c.AKT [0.02]
expect r.apoptosis > p.apoptosis [0.05]
expect r.apoptosis > q.apoptosis [0.03]
expect q.proliferation > r.proliferation [0.05]
note   "Certainty: medium: clear in ERBB-driven lines, absent in others. 0.02: long chain; the arm is ERK -| receptor (EGFR T669, HER2 T677)"

claim  O76 "BRAF V600E holds RAS-GTP low and SPRY/DUSP high by feedback, compared with cells without it (melanoma lines)." (Lito 2012 Cancer Cell [abstract seen, PMC3713778])
run    c =
run    p = melanoma
expect p.SPRY > c.SPRY [0.05]
expect c.RAS > p.RAS [0.05]
expect p.ERK > c.ERK [0.1]
note   "Certainty: high"

claim  O77 "Amino-acid excess on top of insulin lowers IRS1 and PI3K/AKT signalling, and rapamycin prevents it (L6 muscle cells, adipocytes, liver cells)." (Tremblay 2001 J Biol Chem; Patti 1998 J Clin Invest [both not checked]; Um 2004 Nature 431:200)
run    a = amino_acids=0.3 growth_factor=1
run    p = amino_acids=1 growth_factor=1
run    q = amino_acids=1 growth_factor=1 sirolimus=20nM
expect p.S6K1 > a.S6K1 [0.05]
expect a.IRS1 > p.IRS1 [0.05]
expect a.AKT_T308 > p.AKT_T308 [0.02]
expect q.IRS1 > p.IRS1 [0.1]
expect q.AKT_T308 > p.AKT_T308 [0.05]
note   "Certainty: high"

claim  O78 "In PTEN-null prostate cancer AR inhibition raises AKT, and PI3K inhibition raises AR output through the receptors." (Carver 2011 Cancer Cell 19 [abstract seen, cell.com S1535-6108[11]00155-3])
run    c = prostate PTEN_loss
run    p = prostate PTEN_loss enzalutamide=3000nM
run    q = prostate PTEN_loss pictilisib=400nM
expect p.AKT > c.AKT [0.02]
expect q.AR + 0.02 > c.AR [0]
note   "Certainty: high for AR to AKT in that setting; medium for PI3K to AR, prostate only. the second clashes with claim C8 (liver cancer: mTOR keeps AR up). Fails in this second test: both signs are true, and the model has no switch for the tissue"

claim  O79 "After insulin the chain runs in this order: PIP3, then AKT, then TSC off, then S6K1, then protein synthesis, and proliferation a day later." (Dalle Pezze 2012 Sci Signal 5:ra25, doi 10.1126/scisignal.2002469; textbook)
run    c = growth_factor=0.05
run    p5 = growth_factor=1 @ 5min
run    p10 = growth_factor=1 @ 10min
run    p30 = growth_factor=1 @ 30min
run    p2h = growth_factor=1 @ 2h
run    p72 = growth_factor=1 @ 72h
expect p5.PIP3 > c.PIP3 [0.05]
expect p5.PIP3 - c.PIP3 > p5.AKT - c.AKT [0]
expect p10.AKT > c.AKT [0.05]
expect p5.S6K1 = c.S6K1 [0.05]
expect c.TSC > p30.TSC [0.05]
expect p30.S6K1 > c.S6K1 [0.05]
expect p30.S6K1 - c.S6K1 > p30.protein_synthesis - c.protein_synthesis [0]
expect p2h.protein_synthesis > c.protein_synthesis [0.05]
expect p2h.proliferation = c.proliferation [0.05]
expect p72.proliferation > c.proliferation [0.05]
note   "Certainty: high"

claim  O80 "After a rapalog S6K1 falls first, IRS1 rises next, AKT rises last; growth slows only after a day." (O'Reilly 2006 Cancer Res 66:1500, doi 10.1158/0008-5472.CAN-05-2925, PMID 16452206; Harrington 2004 J Cell Biol 166:213, PMID 15249583)
run    c =
run    p15 = everolimus=20nM @ 15min
run    p30 = everolimus=20nM @ 30min
run    p6 = everolimus=20nM @ 6h
run    p72 = everolimus=20nM @ 72h
expect c.S6K1 > p15.S6K1 [0.1]
expect c.S6K1 - p15.S6K1 > p15.IRS1 - c.IRS1 [0.05]
expect p15.AKT_S473 = c.AKT_S473 [0.03]
expect p30.IRS1 - c.IRS1 > p30.AKT_S473 - c.AKT_S473 [0.02]
expect p6.AKT_S473 > c.AKT_S473 [0.05]
expect p6.proliferation = c.proliferation [0.05]
expect c.proliferation > p72.proliferation [0.05]
note   "Certainty: high"

claim  O81 "After an ATP-site mTOR inhibitor S473 and S6K1 fall within minutes, 4E-BP1 next, FOXO and IRS1 rise within hours, receptor expression last." (Rodrik-Outmezguine 2011 Cancer Discov 1:248, doi 10.1158/2159-8290.CD-11-0085, PMID 22140653; Feldman 2009 PLoS Biol, doi 10.1371/journal.pbio.1000038)
run    c =
run    p15 = AZD8055=250nM @ 15min
run    p60 = AZD8055=250nM @ 60min
run    p24 = AZD8055=250nM @ 24h
expect c.AKT_S473 > p15.AKT_S473 [0.1]
expect c.S6K1 > p15.S6K1 [0.1]
expect 0.15 > p60.EIF4EBP1_P [0]
expect p60.IRS1 > c.IRS1 [0.05]
expect p60.FOXO > c.FOXO [0.03]
expect p60.FOXO - c.FOXO > p60.RTK_expression - c.RTK_expression [0]
expect p24.RTK_expression > p60.RTK_expression [0.03]
note   "Certainty: high for the order; medium for times"

claim  O82 "Growth factor switches ERK on within minutes; its transcribed brakes SPRY/DUSP follow in an hour or two, and ERK then settles below its peak." (textbook; Lito 2012 Cancer Cell [abstract seen, PMC3713778])
run    c = growth_factor=0.05
run    p30 = growth_factor=1 @ 30min
run    p6 = growth_factor=1 @ 6h
expect p30.ERK > c.ERK [0.2]
expect p30.ERK - c.ERK > p30.SPRY - c.SPRY [0.1]
expect p6.SPRY > c.SPRY [0.05]
expect p30.ERK > p6.ERK [0.02]
note   "Certainty: high (EGF, FGF); the peak is small where ERK is driven by insulin"

claim  O83 "Hypoxia acts on mTORC1 with the delay of a new messenger: REDD1 rises over an hour or two, S6K1 falls afterwards." (Brugarolas 2004 Genes Dev 18:2893, doi 10.1101/gad.1256804)
run    c =
run    p15 = oxygen=0.1 @ 15min
run    p60 = oxygen=0.1 @ 60min
run    p6 = oxygen=0.1 @ 6h
expect p60.DDIT4 > c.DDIT4 [0.1]
expect 0.05 > c.S6K1 - p15.S6K1 [0]
expect p60.DDIT4 - c.DDIT4 > c.S6K1 - p60.S6K1 [0.05]
expect c.S6K1 > p6.S6K1 [0.05]
note   "Certainty: high (needs new mRNA)"
)claims";

}  // namespace mtor::claims

#endif
