// Published perturbation experiments on metabolism, cell fate and immunity, written down by a reader who had not
// seen the rules. The first score stands in include/mtor/README.md.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_OBSERVATIONS_PHYSIOLOGY_HPP
#define MTOR_CLAIMS_OBSERVATIONS_PHYSIOLOGY_HPP

namespace mtor::claims {

/// Published experiments of the third batch, as text.
inline constexpr char observations_physiology[] = R"claims(
# S: experiments on metabolism, fate, immunity and side effects

# --- metabolism: lipids
claim  S001 "Active AKT raises nuclear SREBP-1 and fatty-acid synthesis; rapamycin blocks both although AKT is still on (RPE cells with inducible AKT)." (Porstmann 2008 Cell Metab 8:224, doi 10.1016/j.cmet.2008.07.007, PMID 18762023)
run    c =
run    d = AKT.hold=1
run    q = AKT.hold=1 sirolimus=20nM
expect d.SREBF1 > c.SREBF1 [0.03]
expect d.SREBF1 > q.SREBF1 [0.05]
expect d.lipid_synthesis > q.lipid_synthesis [0.03]
note   "Certainty: high; citation looked up"

claim  S002 "Silencing SREBP blocks the fatty-acid synthesis that active AKT drives (RPE cells)." (Porstmann 2008 Cell Metab 8:224, doi 10.1016/j.cmet.2008.07.007, PMID 18762023)
run    d = AKT.hold=1
run    q = AKT.hold=1 SREBF1.max=0
expect d.FASN > q.FASN [0.05]
expect d.lipid_synthesis > q.lipid_synthesis [0.05]
note   "Certainty: high; citation looked up. kind: double"

claim  S003 "SREBP target genes and nuclear SREBP fall further under Torin1 than under rapamycin: lipin 1, the link, is a rapamycin-resistant substrate of mTORC1 (NIH3T3 cells)." (Peterson 2011 Cell 146:408, doi 10.1016/j.cell.2011.06.034)
run    c =
run    r = sirolimus=20nM
run    t = torin1=250nM
expect c.SREBF1 > t.SREBF1 [0.05]
expect r.SREBF1 > t.SREBF1 [0.03]
note   "Certainty: medium: that lipin 1 is rapamycin-resistant was looked up, the size of the difference is from memory"

claim  S004 "Inhibiting mTORC1 in the liver (raptor loss) lowers SREBP function and fat synthesis (mice)." (Peterson 2011 Cell 146:408, doi 10.1016/j.cell.2011.06.034)
run    c =
run    p = raptor_loss
expect c.SREBF1 > p.SREBF1 [0.05]
expect c.lipid_synthesis > p.lipid_synthesis [0.03]
note   "Certainty: high; citation looked up"

claim  S005 "An EGFR inhibitor (lapatinib) lowers nuclear SREBP-1 in EGFR-driven glioblastoma, through AKT (patients' tumours and cells)." (Guo D 2009 Sci Signal 2:ra82, doi 10.1126/scisignal.2000446, PMID 20009104)
run    c =
run    p = RTK_inhibitor=0.9
run    q = RTK_inhibitor=0.9 AKT.hold=1
expect c.SREBF1 > p.SREBF1 [0.05]
expect q.SREBF1 > p.SREBF1 [0.05]
note   "Certainty: high; citation looked up"

claim  S006 "In EGFR-driven glioblastoma SREBP-1 stays on in patients on rapamycin: independent of mTORC1." (Guo D 2009 Sci Signal 2:ra82, doi 10.1126/scisignal.2000446, PMID 20009104)
run    c = growth_factor=1
run    p = growth_factor=1 sirolimus=20nM
expect p.SREBF1 = c.SREBF1 [0.05]
note   "Certainty: low: contrary to most cells (S001, Duvel 2010); glioblastoma only; citation looked up. kind: unchanged. A tissue switch is missing; keep as a known disagreement"

claim  S007 "EGFR-driven glioblastoma cells die when fatty-acid synthesis is inhibited; cells with little EGFR signalling do not." (Guo D 2009 Sci Signal 2:ra82, doi 10.1126/scisignal.2000446, PMID 20009104)
run    c = growth_factor=0.1
run    p = growth_factor=0.1 FASN.max=0
run    d = growth_factor=1
run    q = growth_factor=1 FASN.max=0
expect q.apoptosis > d.apoptosis [0.03]
expect p.apoptosis = c.apoptosis [0.05]
note   "Certainty: medium; citation looked up. kind: double, unchanged"

claim  S008 "Without fatty acid synthase cells with active PI3K stop growing, KRAS-mutant cells that take up fat go on." (Yellen 2014 Cancer Lett 353:258)
run    c = PI3K_mutant
run    p = PI3K_mutant FASN.max=0
run    d = KRAS_mutant free_fatty_acids=0.8
run    q = KRAS_mutant free_fatty_acids=0.8 FASN.max=0
expect c.proliferation > p.proliferation [0.03]
expect d.proliferation = q.proliferation [0.05]
note   "Certainty: medium; citation looked up. kind: double, unchanged"

claim  S009 "Suppressing fatty acid synthase raises AKT (through IGF-1R, PI3K and mTORC2) and ERK phosphorylation in KRAS-driven cells." (Yellen 2014 Cancer Lett 353:258)
run    c = KRAS_mutant
run    p = KRAS_mutant FASN.max=0
run    q = KRAS_mutant FASN.max=0 RICTOR=0
expect p.AKT_S473 > c.AKT_S473 [0.03]
expect p.AKT_S473 > q.AKT_S473 [0.05]
note   "Certainty: low: one group, cells in culture; citation looked up"

claim  S010 "AMPK activation lowers SREBP-1c processing, FASN and fat synthesis (hepatocytes; metformin, polyphenols); without AMPK it does not." (Li Y 2011 Cell Metab 13, AMPK Phosphorylates and Inhibits SREBP Activity)
run    c =
run    p = metformin=50000000nM
run    d = AMPK.max=0
run    q = AMPK.max=0 metformin=50000000nM
expect c.SREBF1 > p.SREBF1 [0.05]
expect c.lipid_synthesis > p.lipid_synthesis [0.03]
expect d.SREBF1 - q.SREBF1 + 0.02 > 0 [0]
expect c.SREBF1 - p.SREBF1 > d.SREBF1 - q.SREBF1 [0.03]
note   "Certainty: high for the fall; medium that AMPK is the only way; paper and abstract looked up, volume from memory"

# --- metabolism: mitochondria, glycolysis
claim  S011 "Rapamycin lowers mitochondrial gene expression and oxygen consumption, through YY1 and PGC-1alpha (muscle cells, mice)." (Cunningham 2007 Nature 450:736, doi 10.1038/nature06322)
run    c =
run    p = sirolimus=20nM
expect c.mitochondria > p.mitochondria [0.03]
note   "Certainty: high; title and doi looked up"

claim  S012 "Cells without TSC2 have more mitochondrial gene expression and respiration, and rapamycin takes it down." (Cunningham 2007 Nature 450:736, doi 10.1038/nature06322)
run    c =
run    d = TSC_loss
run    q = TSC_loss sirolimus=20nM
expect d.mitochondria > c.mitochondria [0.03]
expect d.mitochondria > q.mitochondria [0.05]
note   "Certainty: medium: TSC2-null MEFs as in the text seen; citation looked up. kind: double"

claim  S013 "An ATP-site mTOR inhibitor lowers mitochondrial activity by way of the 4E-BPs: cells without 4E-BPs keep it." (Morita 2013 Cell Metab 18:698, doi 10.1016/j.cmet.2013.10.001, PMID 24206664)
run    c =
run    p = torin1=250nM
run    q = torin1=250nM EIF4EBP1_P.hold=1
expect c.mitochondria > p.mitochondria [0.05]
expect q.mitochondria > p.mitochondria [0.03]
note   "Certainty: high; citation looked up. kind: double; held phosphorylation stands for the loss of 4E-BP"

# --- fate: autophagy
claim  S014 "Inhibiting AKT in PTEN-null cancer cells kills few cells but raises autophagy markedly." (Degtyarev 2008 J Cell Biol 183:101, doi 10.1083/jcb.200801099, PMID 18838554)
run    c = PTEN_loss
run    p = PTEN_loss MK2206=1000nM
expect p.autophagy > c.autophagy [0.05]
note   "Certainty: high; citation looked up"

claim  S015 "Chloroquine on top of AKT inhibition raises reactive oxygen and kills PTEN-null cells faster than AKT inhibition alone." (Degtyarev 2008 J Cell Biol 183:101, doi 10.1083/jcb.200801099, PMID 18838554)
run    a = PTEN_loss MK2206=1000nM
run    p = PTEN_loss MK2206=1000nM chloroquine=20000nM
expect p.ROS > a.ROS [0.03]
expect p.apoptosis > a.apoptosis [0.05]
note   "Certainty: high; citation looked up. kind: double"

claim  S016 "In PTEN-mutant glioma a dual PI3K/mTOR inhibitor with chloroquine kills; either alone kills little." (Fan 2010 Sci Signal 3:ra81, doi 10.1126/scisignal.2001017, PMID 21062993)
run    a = PTEN_loss dactolisib=100nM
run    b = PTEN_loss chloroquine=20000nM
run    p = PTEN_loss dactolisib=100nM chloroquine=20000nM
expect p.apoptosis > a.apoptosis [0.05]
expect p.apoptosis > b.apoptosis [0.05]
note   "Certainty: high; citation looked up. kind: double"

claim  S017 "Rapamycin with an inhibitor of autophagosome maturation does not kill PTEN-mutant glioma cells, because rapamycin activates AKT; blocking PI3K as well does." (Fan 2010 Sci Signal 3:ra81, doi 10.1126/scisignal.2001017, PMID 21062993)
run    a = PTEN_loss sirolimus=20nM
run    p = PTEN_loss sirolimus=20nM chloroquine=20000nM
run    q = PTEN_loss sirolimus=20nM chloroquine=20000nM pictilisib=400nM
expect p.apoptosis = a.apoptosis [0.05]
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: medium; citation looked up. kind: unchanged, double"

claim  S018 "Blocking mTORC2 adds to autophagy: with mTORC1 off (rapamycin), loss of rictor raises autophagy further (glioma)." (Fan 2010 Sci Signal 3:ra81, doi 10.1126/scisignal.2001017, PMID 21062993)
run    a = PTEN_loss sirolimus=20nM
run    p = PTEN_loss sirolimus=20nM RICTOR=0
expect p.autophagy > a.autophagy [0.03]
note   "Certainty: medium: abstract says both complexes contribute independently; citation looked up. kind: double"

# --- fate: GSK3
claim  S019 "Insulin inactivates GSK-3 within minutes; wortmannin prevents it." (Cross 1995 Nature 378:785; Welsh 1994 Biochem J, Wortmannin inhibits the effects of insulin and serum on GSK-3)
run    c = growth_factor=0.05
run    p30 = growth_factor=1 @ 30min
run    q30 = growth_factor=1 pictilisib=400nM @ 30min
expect c.GSK3B > p30.GSK3B [0.05]
expect q30.GSK3B > p30.GSK3B [0.05]
note   "Certainty: high; citation looked up. kind: timing"

claim  S020 "Rapamycin does not prevent the inactivation of GSK-3 by insulin or serum (CHO cells, muscle cells)." (Welsh 1994 Biochem J; Cross 1995 Nature 378:785)
run    c = growth_factor=0.05
run    p = growth_factor=1 @ 30min
run    q = growth_factor=1 sirolimus=20nM @ 30min
expect c.GSK3B > q.GSK3B [0.05]
expect p.GSK3B = q.GSK3B [0.05]
note   "Certainty: high; citation looked up. kind: unchanged, timing"

claim  S021 "Blocking both RSK (MEK inhibitor) and S6K1 (rapamycin) does not stop insulin from inactivating GSK-3 (L6 muscle cells): AKT does it." (Cross 1995 Nature 378:785)
run    p = growth_factor=1 @ 30min
run    q = growth_factor=1 sirolimus=20nM mirdametinib=10nM @ 30min
expect p.GSK3B = q.GSK3B [0.05]
note   "Certainty: high; citation looked up. kind: unchanged, double"

# --- fate: lymphoma
claim  S022 "In lymphoma with active AKT rapamycin makes chemotherapy kill; chemotherapy alone does little." (Wendel 2004 Nature 428:332, doi 10.1038/nature02369)
run    a = AKT.hold=1 genotoxin=0.8
run    p = AKT.hold=1 genotoxin=0.8 sirolimus=20nM
expect p.apoptosis > a.apoptosis [0.05]
note   "Certainty: high; citation looked up. kind: double"

claim  S023 "In lymphoma with forced eIF4E rapamycin does not restore the response to chemotherapy." (Wendel 2004 Nature 428:332, doi 10.1038/nature02369)
run    a = EIF4E.hold=1 genotoxin=0.8
run    p = EIF4E.hold=1 genotoxin=0.8 sirolimus=20nM
expect p.apoptosis = a.apoptosis [0.05]
note   "Certainty: high; citation looked up. kind: unchanged, double"

claim  S024 "In lymphoma with forced BCL-2 rapamycin does not restore the response to chemotherapy." (Wendel 2004 Nature 428:332, doi 10.1038/nature02369)
run    a = BCL2.hold=1 genotoxin=0.8
run    p = BCL2.hold=1 genotoxin=0.8 sirolimus=20nM
expect p.apoptosis = a.apoptosis [0.05]
note   "Certainty: high; abstract looked up (other apoptotic defects), that BCL-2 was one is from memory. kind: unchanged, double"

claim  S025 "eIF4E protects lymphoma cells from death that MYC drives." (Ruggero 2004 Nat Med 10:484, doi 10.1038/nm1042, PMID 15098029)
run    a = MYC.hold=1
run    p = MYC.hold=1 EIF4E.hold=1
expect a.apoptosis > p.apoptosis [0.03]
note   "Certainty: medium; citation looked up. kind: double"

claim  S026 "Active AKT protects lymphoma cells from death by chemotherapy." (Wendel 2004 Nature 428:332, doi 10.1038/nature02369)
run    c = genotoxin=0.8
run    p = genotoxin=0.8 AKT.hold=1
expect c.apoptosis > p.apoptosis [0.05]
note   "Certainty: high; citation looked up. kind: double"

# --- immunity: T cells
claim  S027 "Rapamycin lowers glucose uptake and glycolysis of activated CD8 T cells." (Finlay 2012 J Exp Med 209:2441, doi 10.1084/jem.20112607, PMID 23183047)
run    c = systemic
run    p = systemic sirolimus=20nM
expect c.mTORC1_Tcell > p.mTORC1_Tcell [0.1]
expect c.glycolysis_Tcell > p.glycolysis_Tcell [0.05]
note   "Certainty: high; citation looked up"

claim  S028 "Blocking AKT changes neither mTORC1 nor glycolysis of CD8 T cells: AKT is dispensable for their metabolism." (Finlay 2012 J Exp Med 209:2441, doi 10.1084/jem.20112607, PMID 23183047; Macintyre 2011 Immunity 34:224)
run    c = systemic
run    p = systemic MK2206=1000nM
expect p.mTORC1_Tcell = c.mTORC1_Tcell [0.05]
expect p.glycolysis_Tcell = c.glycolysis_Tcell [0.05]
note   "Certainty: high; citations looked up. kind: unchanged"

claim  S029 "Blocking PI3K does not lower mTORC1 of CD8 effector cells." (Finlay 2012 J Exp Med 209:2441, doi 10.1084/jem.20112607, PMID 23183047)
run    c = systemic
run    p = systemic pictilisib=400nM
expect p.mTORC1_Tcell = c.mTORC1_Tcell [0.05]
note   "Certainty: medium: effector CD8 cells kept in IL-2; citation looked up. kind: unchanged"

claim  S030 "CD8 T cells without rictor form more memory; without raptor they fail as effectors (mice)." (Pollizzi 2015 J Clin Invest 125:2090, doi 10.1172/JCI77746)
run    c =
run    p = RICTOR_Tcell=0
run    q = RPTOR_Tcell=0
expect p.CD8_memory > c.CD8_memory [0.03]
expect c.CD8_effector > q.CD8_effector [0.05]
note   "Certainty: high; title and doi looked up, direction partly from memory, volume from memory"

claim  S031 "CD8 T cells with too much mTORC1 (no TSC2) are stronger effectors with more glycolysis but form fewer memory cells." (Pollizzi 2015 J Clin Invest 125:2090, doi 10.1172/JCI77746)
run    c =
run    p = mTORC1_Tcell.hold=1
expect p.CD8_effector > c.CD8_effector [0.03]
expect p.glycolysis_Tcell > c.glycolysis_Tcell [0.03]
expect c.CD8_memory > p.CD8_memory [0.03]
note   "Certainty: high; title and doi looked up, volume from memory; held mTORC1 of the T cell stands for its TSC2 loss"

claim  S032 "More glycolysis in CD8 T cells drives them to be effectors, less glycolysis gives more memory (2-deoxyglucose; forced PGAM1)." (Sukumar 2013 J Clin Invest [abstract seen, PMC3784544])
run    c =
run    p = glycolysis_Tcell.hold=0.1
run    q = glycolysis_Tcell.hold=1
expect p.CD8_memory > c.CD8_memory [0.03]
expect c.CD8_memory > q.CD8_memory [0.03]
note   "Certainty: medium: glycolysis does not hinder memory in VHL-deleted cells (Phan 2016, PMC5130099); abstracts looked up"

# --- immunity: PD-L1
claim  S033 "mTOR and AKT inhibition lower PD-L1 in non-small-cell lung cancer cells with mutant EGFR or KRAS." (Lastwika 2016 Cancer Res 76:227, doi 10.1158/0008-5472.CAN-14-3362)
run    c = lung KRAS_mutant
run    p = lung KRAS_mutant sirolimus=20nM
run    q = lung KRAS_mutant MK2206=1000nM
expect c.CD274 > p.CD274 [0.03]
expect c.CD274 > q.CD274 [0.03]
note   "Certainty: medium: lung; opposite in renal cancer (TFEB); citation looked up"

claim  S034 "Metformin lowers PD-L1 through AMPK and raises killing by T cells; without AMPK in the tumour cell it does not." (Cha 2018 Mol Cell 71:606, doi 10.1016/j.molcel.2018.07.030, PMID 30118680)
run    c =
run    p = metformin=50000000nM
run    d = AMPK.max=0
run    q = AMPK.max=0 metformin=50000000nM
expect c.CD274 > p.CD274 [0.05]
expect p.immune_killing > c.immune_killing [0.03]
expect q.CD274 = d.CD274 [0.05]
note   "Certainty: high; citation looked up. kind: double, unchanged"

claim  S035 "GSK-3 marks PD-L1 for destruction: EGF raises PD-L1 by inactivating GSK-3, and an EGFR inhibitor (gefitinib) lowers it (basal-like breast cancer)." (Li CW 2016 Nat Commun 7:12632, doi 10.1038/ncomms12632, PMID 27572267)
run    c =
run    e = growth_factor=1
run    p = RTK_inhibitor=0.9
run    g = GSK3B.max=0
expect e.CD274 > c.CD274 [0.03]
expect c.CD274 > p.CD274 [0.03]
expect g.CD274 > c.CD274 [0.03]
note   "Certainty: high; citation looked up"

claim  S036 "An EGFR inhibitor does not lower PD-L1 where GSK-3 is off." (Li CW 2016 Nat Commun 7:12632, doi 10.1038/ncomms12632, PMID 27572267)
run    c = GSK3B.max=0
run    p = GSK3B.max=0 RTK_inhibitor=0.9
expect p.CD274 = c.CD274 [0.05]
note   "Certainty: medium: paper looked up, the double experiment from memory. kind: unchanged, double"

claim  S037 "Oncogenic RAS raises PD-L1 through MEK; a MEK inhibitor takes it down (KRAS-mutant lung and colon cells)." (Coelho 2017 Immunity 47:1083, doi 10.1016/j.immuni.2017.11.016, PMID 29246442)
run    c =
run    d = KRAS_mutant
run    p = KRAS_mutant mirdametinib=10nM
expect d.CD274 > c.CD274 [0.03]
expect d.CD274 > p.CD274 [0.03]
note   "Certainty: high; citation looked up"

claim  S038 "Double-strand breaks raise PD-L1 in a day or two." (Sato 2017 Nat Commun 8:1751, doi 10.1038/s41467-017-01883-9, PMID 29170499)
run    c =
run    p = genotoxin=0.8 @ 48h
expect p.CD274 > c.CD274 [0.03]
note   "Certainty: high; citation looked up; time from memory. kind: timing"

claim  S039 "Without CHK1 (or ATM/ATR) double-strand breaks do not raise PD-L1." (Sato 2017 Nat Commun 8:1751, doi 10.1038/s41467-017-01883-9, PMID 29170499)
run    c = CHEK1.max=0
run    p = CHEK1.max=0 genotoxin=0.8 @ 48h
expect p.CD274 = c.CD274 [0.05]
note   "Certainty: high; citation looked up. kind: unchanged, double"

claim  S040 "Hypoxia for a day raises PD-L1 in tumour cells through HIF-1alpha and makes them harder to kill for T cells." (Barsoum 2014 Cancer Res 74:665, doi 10.1158/0008-5472.CAN-13-0992; Noman 2014 J Exp Med [abstract seen, PMC4010891])
run    c =
run    p = oxygen=0.1 @ 24h
run    q = oxygen=0.1
expect p.CD274 > c.CD274 [0.03]
expect c.immune_killing > q.immune_killing [0.03]
note   "Certainty: high; citations looked up (first author of the Cancer Res paper from memory). kind: timing"

claim  S041 "Without HIF-1alpha hypoxia does not raise PD-L1." (Barsoum 2014 Cancer Res 74:665, doi 10.1158/0008-5472.CAN-13-0992; Noman 2014 J Exp Med [abstract seen, PMC4010891])
run    c = HIF1A.max=0
run    p = HIF1A.max=0 oxygen=0.1 @ 24h
expect p.CD274 = c.CD274 [0.05]
note   "Certainty: high; citations looked up. kind: unchanged, double"

claim  S042 "Melanoma without PTEN is killed less by T cells; a PI3K inhibitor helps the T cells again." (Peng 2016 Cancer Discov 6:202, Loss of PTEN Promotes Resistance to T Cell-Mediated Immunotherapy)
run    c =
run    d = PTEN_loss
run    p = PTEN_loss pictilisib=400nM
expect c.immune_killing > d.immune_killing [0.03]
expect p.immune_killing > d.immune_killing [0.03]
note   "Certainty: high; citation looked up; the inhibitor was selective for the beta isoform and spared the T cells"

claim  S043 "Loss of PTEN inhibits autophagy in melanoma cells." (Peng 2016 Cancer Discov 6:202, Loss of PTEN Promotes Resistance to T Cell-Mediated Immunotherapy)
run    c =
run    d = PTEN_loss
expect c.autophagy > d.autophagy [0.03]
note   "Certainty: high; citation looked up"

# --- immunity: NK cells
claim  S044 "Everolimus in patients with breast cancer lowers mTORC1 of NK cells and leaves their mTORC2." (J Immunol 206:2265, Cutting Edge: mTORC1 Inhibition in Metastatic Breast Cancer Patients [author not seen])
run    c = systemic
run    p = systemic everolimus=20nM
expect c.mTORC1_NK > p.mTORC1_NK [0.1]
expect p.mTORC2_NK = c.mTORC2_NK [0.05]
note   "Certainty: high; abstract looked up. kind: unchanged"

claim  S045 "Blocking mTOR lowers the reactivity of NK cells; cytokine (IL-15) raises it through mTOR." (eLife 2017, High mTOR activity is a hallmark of reactive natural killer cells [abstract seen, PMC5628014])
run    a = systemic IL15=0.2
run    c = systemic IL15=1
run    p = systemic IL15=1 torin1=250nM
expect c.mTORC1_NK > a.mTORC1_NK [0.05]
expect c.NK_function > a.NK_function [0.03]
expect c.NK_function > p.NK_function [0.05]
note   "Certainty: high; abstract looked up, title from memory. kind: dose, double"

claim  S046 "Blocking mTORC1 abolishes the gain of NK function that cytokine priming gives (human NK cells, rapamycin)." (Jensen 2017 J Immunol [abstract seen, PMC5587401])
run    a = systemic IL15=0.1
run    c = systemic IL15=1
run    p = systemic IL15=1 sirolimus=20nM
expect c.NK_function > p.NK_function [0.05]
expect c.SLC7A5_NK > a.SLC7A5_NK [0.03]
note   "Certainty: high: the cytokine was IL-2, which shares CD122 with IL-15; abstract looked up, author from memory. kind: double"

# --- immunity: macrophages, dendritic cells
claim  S047 "Hypoxia lowers mTOR and glycolysis of tumour macrophages (through REDD1)." (Wenes 2016 Cell Metab 24:701, doi 10.1016/j.cmet.2016.09.008)
run    c = hypoxia_macrophage=0.1
run    p = hypoxia_macrophage=1
expect c.mTOR_macrophage > p.mTOR_macrophage [0.05]
expect c.glycolysis_macrophage > p.glycolysis_macrophage [0.03]
note   "Certainty: high; citation looked up"

claim  S048 "Hypoxic tumour macrophages whose mTOR cannot be switched off keep a higher glycolysis." (Wenes 2016 Cell Metab 24:701, doi 10.1016/j.cmet.2016.09.008)
run    p = hypoxia_macrophage=1
run    q = hypoxia_macrophage=1 mTOR_macrophage.hold=1
expect q.glycolysis_macrophage > p.glycolysis_macrophage [0.05]
note   "Certainty: high; citation looked up; held mTOR stands for REDD1 loss. kind: double"

claim  S049 "Macrophages without TSC1 make a stronger M1 response and are poor at M2." (Byles 2013 Nat Commun 4:2834, doi 10.1038/ncomms3834, PMID 24280772; Zhu L 2014 Nat Commun, doi 10.1038/ncomms5696)
run    c =
run    p = mTOR_macrophage.hold=1
expect p.M1_macrophage > c.M1_macrophage [0.03]
note   "Certainty: high; citations looked up; held mTOR stands for TSC1 loss"

claim  S050 "Stimulating AMPK raises the generation of regulatory T cells (mice with asthma)." (Michalek 2011 J Immunol 186:3299, Cutting Edge: Distinct Glycolytic and Lipid Oxidative Metabolic Programs)
run    c = systemic
run    p = systemic metformin=50000000nM
expect p.regulatory_Tcell_number > c.regulatory_Tcell_number [0.03]
note   "Certainty: medium: in mice; abstract looked up, first author from memory"

claim  S051 "TSC2-null macrophages have more glycolysis." (Linke 2017 Nat Immunol, ni.3655 [abstract seen])
run    c =
run    p = mTOR_macrophage.hold=1
expect p.glycolysis_macrophage > c.glycolysis_macrophage [0.03]
note   "Certainty: high; abstract looked up, first author from memory"

claim  S052 "Rapamycin raises IL-12 of stimulated dendritic cells, active RHEB lowers it." (Ohtani 2008 Blood 112:635, Mammalian target of rapamycin and glycogen synthase kinase 3 differentially regulate LPS-induced IL-12)
run    c = systemic
run    p = systemic sirolimus=20nM
run    q = mTOR_DC.hold=1
run    d =
expect p.IL12 > c.IL12 [0.05]
expect d.IL12 > q.IL12 [0.03]
note   "Certainty: high; abstract looked up, title and author partly from memory"

claim  S053 "Rapamycin with LPS in dendritic cells outside the body lengthens their life and makes a better vaccine against melanoma." (Amiel 2012 J Immunol 189:2151, Inhibition of Mechanistic Target of Rapamycin Promotes Dendritic Cell Activation)
run    c =
run    p = ex_vivo_mTOR_inhibitor=0.9
expect p.DC_life > c.DC_life [0.05]
expect p.antigen_presentation > c.antigen_presentation [0.03]
expect p.CD8_effector > c.CD8_effector [0.03]
note   "Certainty: high; abstract looked up; near to the review's claims I13 and I15"

claim  S054 "Dendritic cells generated for days under rapamycin stay poor stimulators of T cells although their IL-12 is high." (Turnquist 2010 Blood 115:4758, mTOR and GSK-3 shape the CD4 T-cell stimulatory and differentiation capacity of myeloid DCs)
run    c = systemic
run    p = systemic sirolimus=20nM
expect p.IL12 > c.IL12 [0.05]
expect c.antigen_presentation > p.antigen_presentation [0.03]
note   "Certainty: medium: contrasts with brief exposure after activation (S053); abstract looked up, first author from memory. kind: timing"

# --- immunity: T cell subsets
claim  S055 "Regulatory T cells without raptor lose their suppressive function: mTORC1 supports them." (Zeng 2013 Nature 499:485, doi 10.1038/nature12297, PMID 23812589)
run    c =
run    p = RPTOR_Tcell=0
expect c.regulatory_Tcell > p.regulatory_Tcell [0.05]
note   "Certainty: high; citation looked up"

claim  S056 "Removing raptor does not lower the number of regulatory T cells (FOXP3 unchanged) although their function is lost." (Zeng 2013 Nature 499:485, doi 10.1038/nature12297, PMID 23812589; Delgoffe 2009 Immunity [abstract seen, PMC2768135])
run    c =
run    p = RPTOR_Tcell=0
expect p.regulatory_Tcell_number = c.regulatory_Tcell_number [0.05]
note   "Certainty: medium: loss of mTORC1 alone neither diverts T cells to Treg nor lowers FOXP3; citations looked up. kind: unchanged"

claim  S057 "T cells without rictor do not turn into regulatory T cells." (Lee K 2010 Immunity 32:743, Mammalian target of rapamycin protein complex 2 regulates differentiation of Th1 and Th2 cell subsets)
run    c =
run    p = RICTOR_Tcell=0
expect p.regulatory_Tcell_number = c.regulatory_Tcell_number [0.05]
note   "Certainty: high; abstract looked up, first author from memory. kind: unchanged"

claim  S058 "T cells without both mTOR complexes become regulatory T cells." (Delgoffe 2009 Immunity [abstract seen, PMC2768135])
run    c =
run    p = RPTOR_Tcell=0 RICTOR_Tcell=0
expect p.regulatory_Tcell_number > c.regulatory_Tcell_number [0.05]
note   "Certainty: high; abstract looked up. kind: double"

claim  S059 "T cells without RHEB (no mTORC1) fail as Th1 and Th17 cells; T cells without rictor keep Th1 and Th17." (Delgoffe 2011 Nat Immunol [abstract seen, PMC3077821])
run    c =
run    p = RPTOR_Tcell=0
run    q = RICTOR_Tcell=0
expect c.conventional_Tcell > p.conventional_Tcell [0.05]
expect q.conventional_Tcell > p.conventional_Tcell [0.05]
note   "Certainty: high for the order; abstract looked up; Lee 2010 finds Th1 lower without rictor too"

claim  S060 "mTOR inhibition with antibody to PD-1 shrinks KRAS lung tumours more than either: more T cells, fewer regulatory T cells; the drug alone in the body lowers PD-L1." (Lastwika 2016 Cancer Res 76:227, doi 10.1158/0008-5472.CAN-14-3362)
run    a = systemic KRAS_mutant sirolimus=20nM
run    b = systemic KRAS_mutant CD274.max=0
run    p = systemic KRAS_mutant CD274.max=0 sirolimus=20nM
expect a.tumour_growth > p.tumour_growth [0.03]
expect b.tumour_growth > p.tumour_growth [0.03]
note   "Certainty: medium: mice; citation looked up; loss of PD-L1 stands for the antibody. kind: double"

# --- fate: death, MYC, ROS
claim  S061 "Rapamycin raises BAX and makes ABT-737 (BCL-2 inhibitor) kill small-cell lung cancer; either alone kills less." (Gardner 2014 Cancer Res, Rapamycin rescues ABT-737 efficacy in small cell lung cancer, PMID 24614082)
run    c = small_cell_lung
run    a = small_cell_lung sirolimus=20nM
run    b = small_cell_lung navitoclax=1000nM
run    p = small_cell_lung navitoclax=1000nM sirolimus=20nM
expect a.BAX > c.BAX [0.03]
expect p.apoptosis > a.apoptosis [0.05]
expect p.apoptosis > b.apoptosis [0.05]
note   "Certainty: high; abstract looked up. kind: double"

claim  S062 "The BCL-2 inhibitor lowers HIF-1alpha targets in small-cell lung cancer while rapamycin keeps BAX up." (Gardner 2014 Cancer Res, Rapamycin rescues ABT-737 efficacy in small cell lung cancer, PMID 24614082)
run    b = small_cell_lung navitoclax=1000nM
run    p = small_cell_lung navitoclax=1000nM sirolimus=20nM
expect p.BAX > b.BAX [0.03]
note   "Certainty: medium; abstract looked up. kind: double"

claim  S063 "A BCL-2 inhibitor does not kill cells without BAX." (Gardner 2014 Cancer Res, Rapamycin rescues ABT-737 efficacy in small cell lung cancer, PMID 24614082)
run    c = BAX.max=0
run    p = BAX.max=0 navitoclax=1000nM
expect p.apoptosis = c.apoptosis [0.05]
note   "Certainty: high: BAX and BAK both; the abstract says BAX/BAK-dependent death, the knock-out is from memory. kind: unchanged, double"

claim  S064 "PI3K inhibition alone does not kill PIK3CA-mutant, ER-positive breast cancer cells; with a BH3 mimetic it does." (Mouse ER+/PIK3CA H1047R breast cancers 2019 Oncogene 38:4759)
run    c = breast PI3K_mutant
run    a = breast PI3K_mutant pictilisib=400nM
run    p = breast PI3K_mutant pictilisib=400nM navitoclax=1000nM
expect p.apoptosis > a.apoptosis [0.1]
expect a.apoptosis = c.apoptosis [0.05]
note   "Certainty: medium: others see death with PI3K inhibitors; abstract looked up. kind: unchanged, double"

claim  S065 "mTORC1 raises MYC through S6K1: blocking S6K1 or mTORC1 lowers MYC (TSC2-null MEFs and cancer lines)." (Csibi 2014 Curr Biol 24:2274, doi 10.1016/j.cub.2014.08.007, PMID 25220053)
run    c = TSC_loss
run    p = TSC_loss sirolimus=20nM
run    q = TSC_loss S6K1.max=0
expect c.MYC > p.MYC [0.03]
expect c.MYC > q.MYC [0.03]
note   "Certainty: high; citation looked up. K122 of the second list asks for the opposite after PP2A loss"

claim  S066 "Rapamycin lowers MYC protein by its translation (myeloid cells)." (Wall 2008 Blood 112:2305, Translational control of c-MYC by rapamycin)
run    c =
run    p = sirolimus=20nM
expect c.MYC > p.MYC [0.03]
note   "Certainty: medium; abstract looked up, first author from memory"

claim  S067 "MYC-driven cells die when mTOR's ATP site is blocked, because 4E-BP1 loses its phosphate." (Pourdehnad 2013 Proc Natl Acad Sci USA 110:11988, doi 10.1073/pnas.1310230110, PMID 23803853)
run    c = MYC.hold=1
run    p = MYC.hold=1 sapanisertib=100nM
run    q = MYC.hold=1 sapanisertib=100nM EIF4EBP1_P.hold=1
expect p.apoptosis > c.apoptosis [0.05]
expect p.apoptosis > q.apoptosis [0.03]
note   "Certainty: high; citation looked up. kind: double"

claim  S068 "In MYC-driven cells rapamycin, which leaves 4E-BP1 phosphorylated, kills less than the ATP-site inhibitor." (Pourdehnad 2013 Proc Natl Acad Sci USA 110:11988, doi 10.1073/pnas.1310230110, PMID 23803853)
run    r = MYC.hold=1 sirolimus=20nM
run    p = MYC.hold=1 sapanisertib=100nM
expect p.apoptosis > r.apoptosis [0.05]
note   "Certainty: high; abstract looked up, the comparison from memory"

claim  S069 "In AKT-driven lymphoma PP242 works where rapamycin does not, by 4E-BP and eIF4E (and MCL-1)." (Hsieh 2010 Cancer Cell 17:249)
run    r = AKT.hold=1 sirolimus=20nM
run    p = AKT.hold=1 PP242=3000nM
expect p.apoptosis > r.apoptosis [0.03]
expect r.protein_synthesis > p.protein_synthesis [0.05]
note   "Certainty: high; abstract looked up"

claim  S070 "Phosphorylation of S6 is dispensable for AKT-driven tumours: without it growth is unchanged." (Hsieh 2010 Cancer Cell 17:249)
run    c = AKT.hold=1
run    p = AKT.hold=1 RPS6_P.max=0
expect p.proliferation = c.proliferation [0.05]
expect p.tumour_growth = c.tumour_growth [0.05]
note   "Certainty: high; abstract looked up. kind: unchanged, double"

claim  S071 "Reactive oxygen lowers mTORC1 through AMPK and TSC2 within an hour and starts autophagy." (Alexander 2010 Proc Natl Acad Sci USA 107:4153)
run    c =
run    p = ROS.hold=1 @ 60min
run    q = ROS.hold=1
expect p.AMPK > c.AMPK [0.03]
expect c.S6K1 > p.S6K1 [0.05]
expect q.autophagy > c.autophagy [0.03]
note   "Certainty: high; citation looked up, time from memory. kind: timing"

claim  S072 "Without TSC2 reactive oxygen does not lower S6K1 in the first hour." (Alexander 2010 Proc Natl Acad Sci USA 107:4153)
run    c = TSC_loss
run    p = TSC_loss ROS.hold=1 @ 60min
expect p.S6K1 = c.S6K1 [0.05]
note   "Certainty: medium: paper looked up, the TSC2-null row from memory. kind: unchanged, double, timing"

claim  S073 "The HSP90 inhibitor luminespib kills KRAS-mutant colon cancer cells more than wild-type ones." (Inhibition of HSP90 by AUY922 Preferentially Kills Mutant KRAS Colon Cancer Cells 2016 Mol Cancer Ther 15:448)
run    c = colon
run    p = colon luminespib=200nM
run    d = colon KRAS_mutant
run    q = colon KRAS_mutant luminespib=200nM
expect q.apoptosis - d.apoptosis > p.apoptosis - c.apoptosis [0.03]
note   "Certainty: medium; abstract looked up. kind: double"

claim  S074 "An HSP90 inhibitor raises HSP70 and HSP27 strongly by the heat-shock response." (Piper 2011 Pharmaceuticals 4:1400)
run    c =
run    p = luminespib=200nM @ 24h
expect p.HSPA1A > c.HSPA1A [0.1]
expect p.HSPB1 > c.HSPB1 [0.05]
note   "Certainty: high; review looked up. kind: timing"

claim  S075 "An HSP90 and a PI3K inhibitor kill glioblastoma cells more than either." (Wachsberger 2014, Hsp90 inhibition enhances PI-3 kinase inhibition and radiosensitivity in glioblastoma)
run    a = PTEN_loss luminespib=200nM
run    b = PTEN_loss pictilisib=400nM
run    p = PTEN_loss luminespib=200nM pictilisib=400nM
expect p.apoptosis > a.apoptosis [0.03]
expect p.apoptosis > b.apoptosis [0.05]
expect a.AKT > p.AKT [0.02]
note   "Certainty: medium; abstract looked up. kind: double"

# --- metabolism: hormone receptors, metformin
claim  S076 "PI3K inhibition raises the level and activity of the oestrogen receptor in ER-positive, PIK3CA-mutant breast cancer (also patients on alpelisib)." (Bosch 2015 Sci Transl Med 7:283ra51, doi 10.1126/scitranslmed.aaa4442, PMID 25877889)
run    c = breast PI3K_mutant
run    p = breast PI3K_mutant alpelisib=750nM
expect p.ESR1 > c.ESR1 [0.03]
note   "Certainty: high; citation looked up"

claim  S077 "The rise of ER activity under a PI3K inhibitor needs oestrogen: more with it, less with an anti-oestrogen; both drugs together slow growth more than either." (Bosch 2015 Sci Transl Med 7:283ra51, doi 10.1126/scitranslmed.aaa4442, PMID 25877889)
run    a = breast PI3K_mutant alpelisib=750nM
run    b = breast PI3K_mutant exemestane=300nM
run    p = breast PI3K_mutant alpelisib=750nM exemestane=300nM
expect a.ESR1 > p.ESR1 [0.05]
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up (the paper used fulvestrant). kind: double"

claim  S078 "Oestradiol protects ER-positive breast cancer cells from the death that PI3K inhibition (BEZ235) causes." (Crowder 2009 Cancer Res 69:3955)
run    p = breast PI3K_mutant dactolisib=100nM estrogen=0
run    q = breast PI3K_mutant dactolisib=100nM estrogen=1
expect p.apoptosis > q.apoptosis [0.03]
note   "Certainty: high; abstract looked up, author from memory. kind: double"

claim  S079 "Metformin inhibits complex I and respiration and slows proliferation of cancer cells that have glucose." (Wheaton 2014 eLife 3:e02242, doi 10.7554/eLife.02242)
run    c =
run    p = metformin=50000000nM
expect c.mitochondria > p.mitochondria [0.05]
expect c.proliferation > p.proliferation [0.03]
note   "Certainty: high; citation looked up"

claim  S080 "Metformin hardly kills cancer cells with glucose and kills them without it." (Wheaton 2014 eLife 3:e02242, doi 10.7554/eLife.02242)
run    c =
run    p = metformin=50000000nM
run    d = energy=0.2
run    q = energy=0.2 metformin=50000000nM
expect p.apoptosis = c.apoptosis [0.05]
expect q.apoptosis > d.apoptosis [0.05]
note   "Certainty: high; citation looked up. kind: unchanged, double"

claim  S081 "Metformin lowers the rise of HIF-1alpha in hypoxia." (Wheaton 2014 eLife 3:e02242, doi 10.7554/eLife.02242)
run    c = oxygen=0.1
run    p = oxygen=0.1 metformin=50000000nM
expect c.HIF1A > p.HIF1A [0.05]
note   "Certainty: high; citation looked up. kind: double"

claim  S082 "A biguanide (phenformin) kills lung cancer cells without LKB1 and spares those with it." (Shackelford 2013 Cancer Cell 23:143, doi 10.1016/j.ccr.2012.12.008, PMID 23352126)
run    c =
run    p = metformin=50000000nM
run    d = LKB1_loss
run    q = LKB1_loss metformin=50000000nM
expect p.apoptosis = c.apoptosis [0.05]
expect q.apoptosis > d.apoptosis [0.05]
note   "Certainty: high for phenformin, the analogue; citation looked up. kind: unchanged, double"

claim  S083 "A biguanide slows KRAS lung tumours without LKB1, not those without p53." (Shackelford 2013 Cancer Cell 23:143, doi 10.1016/j.ccr.2012.12.008, PMID 23352126)
run    c = lung KRAS_mutant STK11=0
run    p = lung KRAS_mutant STK11=0 metformin=50000000nM
run    d = lung KRAS_TP53
run    q = lung KRAS_TP53 metformin=50000000nM
expect c.survival - p.survival > d.survival - q.survival [0.02]
note   "Certainty: medium: phenformin in mice; citation looked up. kind: double"

claim  S084 "Cells that lack amino acids and live on outside protein grow better when mTORC1 is blocked." (Palm 2015 Cell, The Utilization of Extracellular Proteins as Nutrients Is Suppressed by mTORC1, doi 10.1016/j.cell.2015.06.017)
run    c = KRAS_mutant amino_acids=0.05
run    p = KRAS_mutant amino_acids=0.05 torin1=250nM
expect p.proliferation > c.proliferation [0.03]
expect p.amino_acids_inside > c.amino_acids_inside [0.03]
note   "Certainty: medium: RAS-transformed MEFs with albumin; citation looked up, author from memory. kind: double"

# --- metabolism: mTORC2, TFE, glycolysis
claim  S085 "Liver without rictor has less SREBP-1c activity, glycolysis and fat synthesis, and no AKT S473 (fed mice)." (Hagiwara 2012 Cell Metab 15:725, doi 10.1016/j.cmet.2012.03.015)
run    c = hepatocellular
run    p = hepatocellular rictor_loss
expect c.SREBF1 > p.SREBF1 [0.03]
expect c.glycolysis > p.glycolysis [0.03]
expect c.lipid_synthesis > p.lipid_synthesis [0.03]
note   "Certainty: high; citation looked up"

claim  S086 "Active AKT restores glycolysis and fat synthesis in liver cells without rictor." (Hagiwara 2012 Cell Metab 15:725, doi 10.1016/j.cmet.2012.03.015)
run    p = hepatocellular rictor_loss
run    q = hepatocellular rictor_loss AKT.hold=1
expect q.glycolysis > p.glycolysis [0.03]
expect q.lipid_synthesis > p.lipid_synthesis [0.03]
note   "Certainty: medium: for glycolysis high; another group finds no rescue of fat synthesis by AKT (PMC3436168, abstract seen); citation looked up. kind: double"

claim  S087 "Without MiT/TFE factors pancreatic cancer cells lose autophagy and their pool of amino acids and grow less." (Perera 2015 Nature 524:361, doi 10.1038/nature14587, PMID 26168401)
run    c = KRAS_TP53
run    p = KRAS_TP53 TFE.max=0
expect c.autophagy > p.autophagy [0.05]
expect c.amino_acids_inside > p.amino_acids_inside [0.02]
expect c.tumour_growth > p.tumour_growth [0.03]
note   "Certainty: high; citation looked up"

claim  S088 "Too much TFEB raises autophagy in fed cells." (Settembre 2011 Science 332:1429, doi 10.1126/science.1204592, PMID 21617040)
run    c =
run    p = TFE.hold=1
expect p.autophagy > c.autophagy [0.05]
note   "Certainty: high; citation looked up"

claim  S089 "Without TFEB starvation raises autophagy less." (Settembre 2011 Science 332:1429, doi 10.1126/science.1204592, PMID 21617040)
run    p = amino_acids=0.05 @ 8h
run    q = TFE.max=0 amino_acids=0.05 @ 8h
expect p.autophagy > q.autophagy [0.03]
note   "Certainty: high: abstract (TFEB coordinates the programme) looked up. kind: double, timing"

claim  S090 "Blocking MEK brings TFEB into the nucleus: ERK2 keeps it out." (Settembre 2011 Science 332:1429, doi 10.1126/science.1204592, PMID 21617040)
run    c =
run    p = mirdametinib=10nM
expect p.TFE > c.TFE [0.03]
note   "Certainty: medium: HeLa; mTORC1 is the stronger kinase; abstract looked up, the drug experiment from memory"

claim  S091 "In prostate with active AKT1 everolimus kills cells and lowers HIF-1alpha targets and glycolysis." (Majumder 2004 Nat Med 10:594, doi 10.1038/nm1052)
run    c = prostate AKT.hold=1
run    p = prostate AKT.hold=1 everolimus=20nM
expect p.apoptosis > c.apoptosis [0.03]
expect c.HIF1A > p.HIF1A [0.03]
expect c.glycolysis > p.glycolysis [0.03]
note   "Certainty: high: mice; citation looked up"

claim  S092 "Forced BCL-2 blocks the death that everolimus causes in AKT1-driven prostate." (Majumder 2004 Nat Med 10:594, doi 10.1038/nm1052)
run    c = prostate AKT.hold=1 BCL2.hold=1
run    p = prostate AKT.hold=1 BCL2.hold=1 everolimus=20nM
expect p.apoptosis = c.apoptosis [0.05]
note   "Certainty: high; citation looked up. kind: unchanged, double"

claim  S093 "Forced BCL-2 gives growth only partly back to AKT1-driven prostate under everolimus." (Majumder 2004 Nat Med 10:594, doi 10.1038/nm1052)
run    c = prostate AKT.hold=1
run    q = prostate AKT.hold=1 BCL2.hold=1 everolimus=20nM
expect c.tumour_growth > q.tumour_growth [0.03]
note   "Certainty: high; citation looked up. kind: double"

claim  S094 "Active AKT raises glycolysis of leukaemia cells and changes neither proliferation nor oxidative phosphorylation." (Elstrom 2004 Cancer Res 64:3892, doi 10.1158/0008-5472.CAN-03-2904, PMID 15172999)
run    c =
run    p = AKT.hold=1
expect p.glycolysis > c.glycolysis [0.05]
expect p.mitochondria = c.mitochondria [0.05]
expect p.proliferation = c.proliferation [0.05]
note   "Certainty: medium: transformed blood cells in full medium, elsewhere AKT raises proliferation; citation looked up. kind: unchanged"

claim  S095 "Cells with active AKT die more than control cells when glucose is taken away." (Elstrom 2004 Cancer Res 64:3892, doi 10.1158/0008-5472.CAN-03-2904, PMID 15172999)
run    p = energy=0.1
run    q = AKT.hold=1 energy=0.1
expect q.apoptosis > p.apoptosis [0.03]
note   "Certainty: high; citation looked up. kind: double"

claim  S096 "Active AKT protects cells without growth factor while there is glucose; without glucose it does not." (Akt-Dependent Glucose Metabolism Promotes Mcl-1 2011 Cancer Res 71:5204)
run    a = growth_factor=0.05
run    p = growth_factor=0.05 AKT.hold=1
run    q = growth_factor=0.05 AKT.hold=1 energy=0.1
expect a.apoptosis > p.apoptosis [0.05]
expect q.apoptosis > p.apoptosis [0.05]
note   "Certainty: high; abstract looked up. kind: double"

claim  S097 "Blocking mTORC1 or glucose use makes AKT-active lymphoma cells die from ABT-737, through loss of MCL-1." (Akt-Dependent Glucose Metabolism Promotes Mcl-1 2011 Cancer Res 71:5204)
run    b = AKT.hold=1 navitoclax=1000nM
run    p = AKT.hold=1 navitoclax=1000nM torin1=250nM
expect p.apoptosis > b.apoptosis [0.05]
note   "Certainty: high; abstract looked up. kind: double"

claim  S098 "The high glycolysis of TSC2-null cells needs HIF-1alpha." (Sun 2011 Proc Natl Acad Sci USA, Mammalian target of rapamycin up-regulation of pyruvate kinase isoenzyme type M2 is critical for aerobic glycolysis and tumor growth, PMID 21325052)
run    c = TSC_loss
run    p = TSC_loss HIF1A.max=0
expect c.glycolysis > p.glycolysis [0.05]
note   "Certainty: high for PKM2; abstract looked up. kind: double"

claim  S099 "Blocking mTOR and glycolysis together slows TSC2-null cells more than either." (Sun 2011 Proc Natl Acad Sci USA, Mammalian target of rapamycin up-regulation of pyruvate kinase isoenzyme type M2, PMID 21325052)
run    a = TSC_loss sirolimus=20nM
run    b = TSC_loss glycolysis.hold=0.05
run    p = TSC_loss sirolimus=20nM glycolysis.hold=0.05
expect a.proliferation > p.proliferation [0.03]
expect b.proliferation > p.proliferation [0.03]
note   "Certainty: high; abstract looked up. kind: double"

claim  S100 "Blocking glycolysis slows TSC2-null cells more than normal cells." (Sun 2011 Proc Natl Acad Sci USA, Mammalian target of rapamycin up-regulation of pyruvate kinase isoenzyme type M2, PMID 21325052)
run    c = normal_cell
run    p = normal_cell glycolysis.hold=0.05
run    d = TSC_loss
run    q = TSC_loss glycolysis.hold=0.05
expect d.proliferation - q.proliferation > c.proliferation - p.proliferation [0.02]
note   "Certainty: medium; abstract looked up. kind: double"

# --- fate: GSK3 in TSC loss
claim  S101 "In TSC-null cells taking amino acids away reactivates GSK-3: S6K1 had kept it off." (Zhang HH 2006 Mol Cell [abstract seen, PMC1880887])
run    c = TSC_loss
run    p = TSC_loss amino_acids=0.05 @ 2h
expect p.GSK3B > c.GSK3B [0.03]
note   "Certainty: high; abstract looked up. kind: double, timing"

claim  S102 "In TSC-null cells GSK-3 stays inactive although AKT is low: no less so than in normal cells." (Zhang HH 2006 Mol Cell [abstract seen, PMC1880887])
run    c =
run    d = TSC_loss
expect c.GSK3B + 0.05 > d.GSK3B [0]
expect c.AKT > d.AKT [0.05]
note   "Certainty: high; abstract looked up. kind: unchanged (no rise)"

claim  S103 "In TSC-null cells an AKT inhibitor hardly changes GSK-3." (Zhang HH 2006 Mol Cell [abstract seen, PMC1880887])
run    c = TSC_loss
run    p = TSC_loss MK2206=1000nM
expect p.GSK3B = c.GSK3B [0.05]
note   "Certainty: medium: follows from S6K1 rather than AKT being the kinase there; abstract looked up, the drug from memory. kind: unchanged, double"

claim  S104 "In fat cells without rictor GSK-3 phosphorylation does not change while FOXO is released." (Fat cell-specific ablation of rictor 2010 Diabetes 59:1397)
run    c = growth_factor=1
run    p = growth_factor=1 rictor_loss
expect p.GSK3B = c.GSK3B [0.05]
expect p.FOXO > c.FOXO [0.03]
note   "Certainty: high for fat cells, near to O35 but under insulin; in liver GSK-3 does change (PMC3436168); abstracts looked up. kind: unchanged"

# --- side effects
claim  S105 "Too much mTORC1 in the ovary (TSC1 lost in oocytes) wakes all follicles and the reserve is lost." (Adhikari 2010 Hum Mol Genet [abstract seen, PMC2798719])
run    c =
run    p = mTOR_ovary.hold=1
expect p.ovary_loss > c.ovary_loss [0.05]
note   "Certainty: high: mice; abstract looked up; held mTOR stands for TSC1 loss"

claim  S106 "An inhibitor of both complexes protects the ovary from chemotherapy as everolimus does." (Goldman 2017 Proc Natl Acad Sci USA, mTORC1/2 inhibition preserves ovarian function and fertility during genotoxic chemotherapy)
run    a = systemic ovary_chemotherapy=0.8
run    p = systemic ovary_chemotherapy=0.8 everolimus=20nM
run    q = systemic ovary_chemotherapy=0.8 sapanisertib=100nM
expect a.ovary_loss > q.ovary_loss [0.05]
expect p.ovary_loss = q.ovary_loss [0.1]
note   "Certainty: high for protection by both; summary looked up; the review's claim D20 has everolimus alone. kind: double, unchanged between drugs"

claim  S107 "A rapalog alone, without chemotherapy, does not cost follicles." (Human Reproduction 2024 39:1519, rapamycin and cyclophosphamide in a breast cancer xenograft)
run    c = systemic
run    p = systemic sirolimus=20nM
expect c.ovary_loss + 0.05 > p.ovary_loss [0]
note   "Certainty: medium: paper's abstract looked up for the combination; rapamycin alone from memory. kind: unchanged"

claim  S108 "Rapamycin with cyclophosphamide keeps primordial follicles and adds to the effect on the tumour." (Human Reproduction 2024 39:1519, rapamycin and cyclophosphamide in a breast cancer xenograft)
run    a = systemic breast ovary_chemotherapy=0.8 genotoxin=0.5
run    p = systemic breast ovary_chemotherapy=0.8 genotoxin=0.5 sirolimus=20nM
expect a.ovary_loss > p.ovary_loss [0.05]
expect a.tumour_growth + 0.02 > p.tumour_growth [0]
note   "Certainty: high for follicles, low for the tumour; abstract looked up. kind: double"

claim  S109 "In muscle cells rapamycin raises the response of AKT to insulin in the first hour and takes it away by one or two days, as mTORC2 is drained." (Ye 2012 Front Genet 3:177, Rapamycin has a biphasic effect on insulin sensitivity in C2C12 myotubes)
run    c = mTORC2_drains=1 growth_factor=1
run    p1 = mTORC2_drains=1 growth_factor=1 sirolimus=20nM @ 60min
run    p48 = mTORC2_drains=1 growth_factor=1 sirolimus=20nM @ 48h
expect p1.AKT > c.AKT [0.02]
expect c.AKT > p48.AKT [0.05]
note   "Certainty: high: C2C12; abstract looked up, first author and volume from memory. kind: timing"

claim  S110 "Rapamycin given for weeks disrupts mTORC2 in liver, and insulin no longer restrains FOXO's glucose programme (mice)." (Lamming 2012 Science 335:1638, doi 10.1126/science.1215135)
run    c = mTORC2_drains=1 growth_factor=1
run    p = mTORC2_drains=1 growth_factor=1 sirolimus=20nM
expect c.mTORC2_pool > p.mTORC2_pool [0.1]
expect p.FOXO > c.FOXO [0.03]
note   "Certainty: high; citation looked up; should become a row on blood glucose when such a node exists"

claim  S111 "Losing mTORC1 alone does not make the animal glucose intolerant: without raptor FOXO is not released." (Lamming 2012 Science 335:1638, doi 10.1126/science.1215135)
run    c = growth_factor=1
run    p = growth_factor=1 raptor_loss
expect c.FOXO + 0.05 > p.FOXO [0]
note   "Certainty: medium: liver-specific raptor loss and mTOR/mLST8 heterozygotes; citation looked up. kind: unchanged (no rise)"

# --- from memory: dose, timing, unchanged
claim  S112 "Chloroquine lets p62 pile up and does not touch mTORC1's mark on ULK1." (Mauthe 2018 Autophagy 14:1435 [not checked here])
run    c =
run    p = chloroquine=20000nM @ 24h
expect p.SQSTM1 > c.SQSTM1 [0.05]
expect p.ULK1_S757 = c.ULK1_S757 [0.05]
note   "Certainty: high for p62, medium for ULK1; from memory (citation as in the project's drug list). kind: unchanged, timing"

claim  S113 "Under chloroquine an ATP-site mTOR inhibitor does not lower p62 below the untreated level." (textbook; Klionsky 2016 Autophagy guidelines [not checked])
run    c =
run    p = chloroquine=20000nM torin1=250nM
expect p.SQSTM1 + 0.02 > c.SQSTM1 [0]
note   "Certainty: high; citation from memory. kind: double"

claim  S114 "Cells without ULK1 raise autophagy much less under an mTOR inhibitor." (Kim J 2011 Nat Cell Biol 13:132 [this experiment not checked])
run    p = torin1=250nM
run    c = ULK1.max=0
run    q = ULK1.max=0 torin1=250nM
expect p.autophagy > q.autophagy [0.05]
note   "Certainty: high; citation from memory. kind: double"

claim  S115 "At the concentration in plasma (tens of micromolar) metformin does not lower S6K1 in most cultured cells; millimolar doses do." (Fontaine 2018 Front Endocrinol, doi 10.3389/fendo.2018.00753)
run    c =
run    l = metformin=20000nM
run    h = metformin=50000000nM
expect l.S6K1 = c.S6K1 [0.05]
expect c.S6K1 > h.S6K1 [0.05]
note   "Certainty: medium: hepatocytes respond at lower doses (Howell 2017); abstract of the review looked up, S6K1 from memory. kind: dose, unchanged"

claim  S116 "A weak antigen signal gives little mTORC1 in T cells and few effectors; a strong one gives both; the weak one favours regulatory T cells." (Long 2011 J Immunol 187:3511, PMID 21865550; J Exp Med 207:1701, TCR ligand density and affinity determine peripheral induction of Foxp3 [abstract seen])
run    l = antigen=0.15
run    h = antigen=1
expect h.mTORC1_Tcell > l.mTORC1_Tcell [0.05]
expect h.CD8_effector > l.CD8_effector [0.03]
expect l.regulatory_Tcell_number > h.regulatory_Tcell_number [0.03]
note   "Certainty: high for the regulatory cells, abstracts looked up; mTORC1 and effectors from memory. kind: dose"

claim  S117 "A BCL-2 inhibitor switches caspases on within hours in cells that depend on BCL-2, with no change of mTORC1." (Tse 2008 Cancer Res [not checked here])
run    c = small_cell_lung
run    p = small_cell_lung navitoclax=1000nM @ 6h
expect p.CASP3 > c.CASP3 [0.05]
expect p.S6K1 = c.S6K1 [0.05]
note   "Certainty: high for caspases; from memory (citation as in the project's drug list). kind: timing, unchanged"

claim  S118 "A low dose of a BCL-2 inhibitor kills less than a high one." (Tse 2008 Cancer Res [not checked here])
run    l = small_cell_lung navitoclax=10nM
run    h = small_cell_lung navitoclax=1000nM
expect h.apoptosis > l.apoptosis [0.05]
note   "Certainty: high; from memory (citation as in the project's drug list). kind: dose"

claim  S119 "One hour of rapamycin leaves FASN and fat synthesis where they are; a day lowers them." (Duvel 2010 Mol Cell 39:171 [time course not checked])
run    c =
run    p1 = sirolimus=20nM @ 60min
run    p24 = sirolimus=20nM @ 24h
expect p1.FASN = c.FASN [0.05]
expect c.FASN > p24.FASN [0.03]
note   "Certainty: medium; from memory. kind: timing, unchanged"

claim  S120 "TFEB leaves the nucleus again within an hour or two when amino acids come back." (Settembre 2012 EMBO J 31:1095 [time course not checked])
run    p = amino_acids=0.05 @ 4h
run    r = amino_acids=0.05 @ 4h then amino_acids=0.7 @ 2h
expect p.TFE > r.TFE [0.05]
note   "Certainty: high; from memory. kind: timing"

claim  S121 "Hypoxia lowers mitochondrial respiration and raises glycolysis through HIF-1; without HIF-1alpha the shift is smaller." (Papandreou 2006 Cell Metab 3:187, doi 10.1016/j.cmet.2006.01.012, PMID 16517406)
run    c =
run    p = oxygen=0.1
run    d = HIF1A.max=0
run    q = HIF1A.max=0 oxygen=0.1
expect p.glycolysis > c.glycolysis [0.05]
expect c.mitochondria > p.mitochondria [0.03]
expect p.glycolysis - c.glycolysis > q.glycolysis - d.glycolysis [0.03]
expect c.mitochondria - p.mitochondria > d.mitochondria - q.mitochondria [0.02]
note   "Certainty: high; citation looked up. kind: double"

claim  S122 "Androgen raises S6K1 of prostate cancer cells through amino-acid transporters; an AR blocker lowers it." (Xu Y 2006 Cancer Res [not checked])
run    l = prostate androgen=0.05
run    h = prostate androgen=1
run    q = prostate androgen=1 enzalutamide=3000nM
expect h.S6K1 > l.S6K1 [0.03]
expect h.S6K1 > q.S6K1 [0.03]
note   "Certainty: medium: PTEN-null LNCaP, where AR blockade also raises AKT; from memory. kind: dose"

# --- MYC, HSP70
claim  S123 "Lowering MYC lowers PD-L1 and lets immune cells attack the tumour." (Casey 2016 Science 352:227, doi 10.1126/science.aac9935, PMID 26966191)
run    c = MYC.hold=1
run    p = MYC.max=0.1
expect c.CD274 > p.CD274 [0.03]
expect p.immune_killing > c.immune_killing [0.03]
note   "Certainty: high: mouse tumours, human cells; citation looked up"

claim  S124 "With forced PD-L1 lowering MYC no longer wakes the immune attack." (Casey 2016 Science 352:227, doi 10.1126/science.aac9935, PMID 26966191)
run    c = MYC.hold=1 CD274.hold=1
run    p = MYC.max=0.1 CD274.hold=1
expect p.immune_killing = c.immune_killing [0.05]
note   "Certainty: high; citation looked up. kind: unchanged, double"

claim  S125 "RAS and ERK stabilise MYC: a MEK inhibitor lowers it." (Sears 2000 Genes Dev, Multiple Ras-dependent phosphorylation pathways regulate Myc protein stability, doi 10.1101/gad.836800)
run    c = KRAS_mutant
run    p = KRAS_mutant mirdametinib=10nM
expect c.MYC > p.MYC [0.03]
note   "Certainty: high; abstract looked up"

claim  S126 "Blocking PI3K lowers MYC by waking GSK-3; without GSK-3 it lowers MYC less." (Sears 2000 Genes Dev, Multiple Ras-dependent phosphorylation pathways regulate Myc protein stability, doi 10.1101/gad.836800)
run    c =
run    p = pictilisib=400nM
run    d = GSK3B.max=0
run    q = GSK3B.max=0 pictilisib=400nM
expect c.MYC > p.MYC [0.03]
expect c.MYC - p.MYC > d.MYC - q.MYC [0.02]
note   "Certainty: medium: abstract (PI3K likely by GSK-3) looked up, the double experiment from memory. kind: double"

claim  S127 "Inhibiting PP2A raises MYC." (Yeh 2004 Nat Cell Biol 6:308, doi 10.1038/ncb1110, PMID 15048125)
run    c =
run    p = PP2A.max=0
expect p.MYC > c.MYC [0.03]
note   "Certainty: high; citation looked up"

claim  S128 "Silencing the inducible HSP70 (HSP72) alone changes neither HSP90 activity nor proliferation of cancer cells." (Powers 2008 Cancer Cell, Dual targeting of HSC70 and HSP72 inhibits HSP90 function and induces tumor-specific apoptosis)
run    c =
run    p = HSPA1A.max=0
expect p.HSP90 = c.HSP90 [0.05]
expect p.proliferation = c.proliferation [0.05]
note   "Certainty: high; abstract looked up. kind: unchanged"

claim  S129 "Without HSP70 an HSP90 inhibitor kills more." (Powers 2008 Cancer Cell, Dual targeting of HSC70 and HSP72 inhibits HSP90 function and induces tumor-specific apoptosis; Oncotarget 2015 6:39821, doi 10.18632/oncotarget.5496)
run    p = luminespib=200nM
run    q = luminespib=200nM HSPA1A.max=0
expect q.apoptosis > p.apoptosis [0.03]
note   "Certainty: high: bladder cancer with inhibitors of both, abstract looked up. kind: double"

claim  S130 "A PI3K inhibitor raises blood insulin, which wakes PI3K and mTOR in the tumour again; keeping insulin down (ketogenic diet, SGLT2 inhibitor) makes the inhibitor work better." (Hopkins 2018 Nature 560, Suppression of insulin feedback enhances the efficacy of PI3K inhibitors [abstract seen, PMC6197057])
run    a = PI3K_mutant alpelisib=750nM growth_factor=1
run    p = PI3K_mutant alpelisib=750nM growth_factor=0.3
expect a.S6K1 > p.S6K1 [0.05]
expect a.proliferation > p.proliferation [0.03]
expect a.tumour_growth > p.tumour_growth [0.03]
note   "Certainty: high: mice; abstract looked up; the input growth factor stands for insulin. kind: double, dose of insulin"
)claims";

}  // namespace mtor::claims

#endif
