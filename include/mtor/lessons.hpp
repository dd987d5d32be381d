// Lessons: predict, run, compare, explain. The language is described in pathway/claims/claim.hpp;
// answers are what the runs give, and the expectations are what the notes rely on.
#ifndef MTOR_LESSONS_HPP
#define MTOR_LESSONS_HPP

namespace mtor {

/// The lessons, in the language of pathway/claims/claim.hpp.
inline constexpr char lessons[] = R"lessons(
lesson released_brake "Why does rapamycin activate AKT?" (F2, F3, F4, F7)
say    "Everolimus, a relative of rapamycin, blocks mTORC1, and mTORC1 drives growth. AKT lies above mTORC1. Predict first, then run."
run    c =
run    p = everolimus=30nM
run    q = everolimus=30nM IRS1.hold=@c
ask    p.S6K1 c.S6K1 "Everolimus is given. What does S6K1, the output of mTORC1, do?"
ask    p.AKT c.AKT "And AKT, which lies above mTORC1?"
ask    q.AKT c.AKT "Now IRS1 is held at its old level. What does everolimus do to AKT?"
expect c.S6K1 > p.S6K1 [0.05]
expect p.IRS1 > c.IRS1 [0.05]
expect p.AKT > c.AKT [0.05]
expect q.AKT = c.AKT [0.05]
note   "S6K1 marks IRS1, and marked IRS1 cannot bind PI3K: a brake. Everolimus stops S6K1, the brake is released, IRS1 recruits PI3K, and AKT rises. With IRS1 held there is no brake to release."

lesson two_outputs "One drug, two outputs" (D1, D4)
say    "mTORC1 phosphorylates S6K1 and 4E-BP1. Sirolimus (rapamycin) and AZD8055, which fills the ATP site of mTOR, both block it. Do they stop the same outputs?"
run    c =
run    p = sirolimus=10nM
run    q = AZD8055=250nM
ask    p.S6K1 c.S6K1 "Sirolimus is given. S6K1?"
ask    p.EIF4EBP1_P c.EIF4EBP1_P "And phosphorylated 4E-BP1?"
ask    q.EIF4EBP1_P p.EIF4EBP1_P "AZD8055 instead of sirolimus: phosphorylated 4E-BP1 is ..."
ask    q.AKT_S473 p.AKT_S473 "AZD8055 instead of sirolimus: AKT at S473, the site of mTORC2, is ..."
expect c.S6K1 > p.S6K1 [0.05]
expect c.S6K1 > q.S6K1 [0.05]
expect c.EIF4EBP1_P > q.EIF4EBP1_P [0.05]
expect p.EIF4EBP1_P > q.EIF4EBP1_P [0.05]
expect p.AKT_S473 > q.AKT_S473 [0.05]
expect p.protein_synthesis > q.protein_synthesis [0.05]
note   "A rapalog changes what mTORC1 can reach: S6K1 is lost, most of 4E-BP1 is not. A drug in the ATP site stops both, and mTORC2 as well. How strongly 4E-BP1 resists rapamycin differs between cell types."

lesson and_gate "Food, fuel and a signal" (B3)
say    "mTORC1 listens to growth factor, amino acids and energy. Is one of them enough if there is plenty of it?"
run    c =
run    p = growth_factor=1 amino_acids=0.05 energy=1
run    q = growth_factor=0.05 amino_acids=1 energy=1
run    r = growth_factor=1 amino_acids=1 energy=0.1
ask    p.mTORC1 c.mTORC1 "Plenty of growth factor and energy, hardly any amino acids. mTORC1?"
ask    q.mTORC1 c.mTORC1 "Plenty of amino acids and energy, hardly any growth factor?"
ask    r.mTORC1 c.mTORC1 "Plenty of growth factor and amino acids, hardly any energy?"
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.mTORC1 > q.mTORC1 [0.05]
expect c.mTORC1 > r.mTORC1 [0.05]
note   "Rag brings mTORC1 to the lysosome (amino acids), Rheb switches it on there (growth factor), and AMPK holds both back (energy). All three must agree: an AND gate."

lesson epistasis "Who stops whom?" (B7, B8, G15, T1)
say    "Two changes in one cell tell who acts below whom: if the second change still matters, it acts below the first."
run    c =
run    a = TSC_loss
run    b = TSC_loss RHEB.max=0
run    d = RNF152=1
run    e = TSC_loss RNF152=1
ask    a.mTORC1 c.mTORC1 "TSC is lost. mTORC1?"
ask    b.mTORC1 a.mTORC1 "TSC and Rheb are lost. Compared with the loss of TSC alone, mTORC1 is ..."
ask    d.mTORC1 c.mTORC1 "RNF152 puts more ubiquitin on Rheb. mTORC1?"
ask    e.mTORC1 a.mTORC1 "RNF152 in a cell without TSC. Compared with the loss of TSC alone, mTORC1 is ..."
expect a.mTORC1 > c.mTORC1 [0.05]
expect a.mTORC1 > b.mTORC1 [0.05]
expect c.mTORC1 > d.mTORC1 [0.05]
expect e.mTORC1 = a.mTORC1 [0.05]
note   "TSC works through Rheb, so without Rheb its loss does nothing. Ubiquitin makes Rheb stick to TSC, so without TSC RNF152 does nothing. Effects in a chain do not add."

lesson starving "Starving on purpose" (B4, A1, A2)
say    "The amino acids outside fall from 0.7 to 0.05. Watch the clock: what happens within minutes, and what within hours?"
run    c =
run    p = amino_acids=0.05 @ 30min
run    q = amino_acids=0.05 @ 12h
run    r = amino_acids=0.05 ULK1.max=0 @ 12h
ask    p.mTORC1 c.mTORC1 "After 30 minutes: mTORC1?"
ask    q.autophagy p.autophagy "Autophagy after 12 hours, compared with 30 minutes, is ..."
ask    r.amino_acids_inside q.amino_acids_inside "And in a cell that cannot digest itself (no ULK1), the amino acids inside after 12 hours are ..."
expect c.mTORC1 > p.mTORC1 [0.05]
expect q.autophagy > p.autophagy [0.05]
expect q.amino_acids_inside > r.amino_acids_inside [0.05]
note   "mTORC1 falls in minutes. Autophagy, no longer held back through ULK1, builds up over hours and gives amino acids back to the starved cell."

lesson two_losses "PTEN loss is not TSC loss" (G2, T3, T7)
say    "Both losses raise mTORC1 and make tumours grow. Do they answer everolimus alike?"
run    c =
run    a = PTEN_loss
run    b = TSC_loss
run    p = PTEN_loss everolimus=30nM
run    q = TSC_loss everolimus=30nM
ask    a.AKT c.AKT "PTEN is lost. AKT?"
ask    b.AKT c.AKT "TSC is lost instead. AKT?"
ask    p.AKT a.AKT "The cell without PTEN gets everolimus. AKT?"
ask    q.AKT p.AKT "The cell without TSC gets it too. AKT without TSC, compared with AKT without PTEN, is ..."
expect a.AKT > c.AKT [0.05]
expect c.AKT > b.AKT [0.05]
expect a.mTORC1 > c.mTORC1 [0.05]
expect b.mTORC1 > c.mTORC1 [0.05]
expect p.AKT > q.AKT [0.05]
expect b.tumour_growth - q.tumour_growth > a.tumour_growth - p.tumour_growth [0.03]
note   "Without PTEN AKT is high and has many targets beside mTORC1. Without TSC mTORC1 runs by itself, its feedback keeps AKT low, and almost all growth hangs on mTORC1: this tumour answers best."

lesson two_complexes "Two complexes, one kinase" (B1, B2, G16, G18)
say    "mTOR works in mTORC1 with raptor and in mTORC2 with rictor."
run    c =
run    p = raptor_loss
run    q = rictor_loss
run    r = OTUD7B=1
ask    p.S6K1 c.S6K1 "Raptor is lost. S6K1?"
ask    p.AKT_S473 c.AKT_S473 "And AKT at S473?"
ask    q.AKT_S473 c.AKT_S473 "Rictor is lost instead. AKT at S473?"
ask    r.mTORC2 c.mTORC2 "OTUD7B takes the ubiquitin off GbetaL. mTORC2?"
expect c.S6K1 > p.S6K1 [0.05]
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect c.AKT_S473 > q.AKT_S473 [0.05]
expect r.mTORC2 > c.mTORC2 [0.05]
expect c.mTORC1_pool > r.mTORC1_pool [0.05]
note   "Without raptor mTORC1 is gone and its feedback too, so AKT rises. Without rictor nobody phosphorylates S473. GbetaL with ubiquitin favours mTORC1, without it mTORC2: a see-saw. (One sentence of the review has it the other way round; the model follows the paper.)"

lesson fat "The fat connection" (M3, M4, M9, M17)
say    "Membranes need lipid. Which roads lead from metabolism into mTORC1, and from mTORC1 to lipid?"
run    c = breast
run    p = breast sirolimus=10nM
run    q = breast SREBF1.max=0
run    r = breast free_fatty_acids=0.8
run    s = breast free_fatty_acids=0.8 pictilisib=300nM
ask    p.lipid_synthesis c.lipid_synthesis "Breast cancer with sirolimus. Lipid synthesis?"
ask    q.proliferation c.proliferation "SREBP-1 is lost. Proliferation?"
ask    r.mTORC1 c.mTORC1 "Much free fatty acid around the cell. mTORC1?"
ask    s.mTORC1 r.mTORC1 "The same with a PI3K inhibitor: mTORC1 is ..."
expect c.lipid_synthesis > p.lipid_synthesis [0.05]
expect c.proliferation > q.proliferation [0.05]
expect r.mTORC1 > c.mTORC1 [0.05]
expect r.mTORC1 > s.mTORC1 [0.05]
note   "mTORC1 switches SREBP-1 on, which makes the enzymes for new lipid, and division needs lipid. Fatty acids from outside feed PI3K and with it mTORC1: the road runs both ways."

lesson immune "Same pathway, opposite effect: immune cells" (I13, I14, I15, I19)
say    "Immune cells have mTOR too. Is blocking it good or bad for killing tumour cells?"
run    c =
run    p = ex_vivo_mTOR_inhibitor=0.9
run    q = systemic sirolimus=10nM
run    r = RICTOR_NK=0
run    s = hypoxia_macrophage=0.9
ask    p.immune_killing c.immune_killing "Only dendritic cells are treated, outside the body. Tumour cells killed by immune cells?"
ask    q.CD8_effector c.CD8_effector "Sirolimus reaches the whole body. CD8 effector cells?"
ask    r.NK_function c.NK_function "NK cells without rictor. Their function?"
ask    s.M1_macrophage c.M1_macrophage "Hypoxia around macrophages. M1 macrophages, which kill tumour cells?"
expect p.immune_killing > c.immune_killing [0.05]
expect c.CD8_effector > q.CD8_effector [0.05]
expect p.immune_killing > q.immune_killing [0.05]
expect r.NK_function > c.NK_function [0.05]
expect c.M1_macrophage > s.M1_macrophage [0.05]
note   "Dendritic cells without mTOR live longer and present antigen better; CD8 cells need mTORC1 to fight; NK cells are held back by mTORC2; M1 macrophages need mTOR. Where a drug acts matters as much as what it blocks."

lesson rewiring "Resistance is rewiring" (R3, R14, R16, R18, R19, Z3)
say    "A drug blocks one arm, and another wakes. Find the arm that rises, then the partner."
run    a = melanoma
run    b = melanoma vemurafenib=500nM
run    d = melanoma vemurafenib=500nM gedatolisib=100nM
run    e = renal
run    f = renal sunitinib=10nM
run    g = renal sunitinib=10nM tocilizumab=20nM
ask    b.ERK a.ERK "Melanoma with BRAF V600E gets vemurafenib. ERK?"
ask    b.AKT a.AKT "And AKT?"
ask    f.IL6 e.IL6 "Kidney cancer gets a low dose of sunitinib. Interleukin-6?"
ask    g.AKT f.AKT "Tocilizumab, which blocks the receptor of interleukin-6, is added. AKT?"
expect a.ERK > b.ERK [0.05]
expect b.AKT > a.AKT [0.05]
expect b.AKT > d.AKT [0.05]
expect b.tumour_growth > d.tumour_growth [0.03]
expect f.IL6 > e.IL6 [0.05]
expect f.tumour_growth > g.tumour_growth [0.03]
note   "Vemurafenib lifts what ERK held back, and cells that die of it secrete signals that help others; AKT rises. Sunitinib makes the tumour secrete interleukin-6, which feeds AKT. The partner is the arm that woke up."

lesson third_generation "Two mutants, three drugs" (D4, D5)
say    "One mutation keeps rapalogs off mTOR, another keeps drugs out of the ATP site. RapaLink-1 is a rapalog tied to an ATP-site inhibitor."
run    a = MTOR_FRB_mutant
run    b = MTOR_FRB_mutant sirolimus=10nM
run    d = MTOR_FRB_mutant rapalink1=30nM
run    e = MTOR_kinase_mutant
run    f = MTOR_kinase_mutant AZD8055=250nM
run    g = MTOR_kinase_mutant rapalink1=30nM
ask    b.S6K1 a.S6K1 "The FRB mutant gets sirolimus. S6K1?"
ask    d.S6K1 a.S6K1 "The FRB mutant gets RapaLink-1. S6K1?"
ask    g.EIF4EBP1_P f.EIF4EBP1_P "In the kinase mutant, phosphorylated 4E-BP1 with RapaLink-1, compared with AZD8055, is ..."
expect b.S6K1 = a.S6K1 [0.05]
expect a.S6K1 > d.S6K1 [0.05]
expect e.S6K1 > g.S6K1 [0.05]
expect f.EIF4EBP1_P > g.EIF4EBP1_P [0.05]
note   "Each single drug has its own mutant that escapes. The linked drug holds on at either end, so neither mutation alone frees mTOR."

lesson combination "Choose a combination" (C2, C9, R4, C14)
say    "Two drugs together: better than each alone, or only as good as the better one?"
run    a = renal everolimus=30nM
run    b = renal lenvatinib=10nM everolimus=30nM
run    d = hepatocellular everolimus=30nM
run    e = hepatocellular enzalutamide=3000nM everolimus=30nM
run    f = RAS_mutant=1 DNA_damage=0.5
run    g = RAS_mutant=1 DNA_damage=0.5 adavosertib=1000nM
run    h = RAS_mutant=1 DNA_damage=0.5 sapanisertib=100nM
run    i = RAS_mutant=1 DNA_damage=0.5 adavosertib=1000nM sapanisertib=100nM
ask    b.angiogenesis a.angiogenesis "Kidney cancer on everolimus gets lenvatinib too. Tumour vessels?"
ask    e.proliferation d.proliferation "Liver cancer on everolimus gets enzalutamide too. Proliferation?"
ask    i.apoptosis g.apoptosis "KRAS-mutant lung cancer on adavosertib gets sapanisertib too. Cell death?"
expect d.tumour_growth > e.tumour_growth [0.03]
expect a.tumour_growth > b.tumour_growth [0.03]
expect i.apoptosis > g.apoptosis [0.05]
expect g.tumour_growth * h.tumour_growth / f.tumour_growth > i.tumour_growth [0.02]
note   "A good partner closes the way out that the first drug opens, or hits a weakness it creates: sapanisertib lowers cyclin D1 and with it repair, so breaks left by adavosertib kill. Only there is the pair better than independent action (Bliss) predicts."

lesson static_or_toxic "Stop growing, or die?" (Z2, A4, A12)
say    "A drug can stop division (cytostatic) or kill (cytotoxic)."
run    c =
run    p = everolimus=30nM
run    q = gedatolisib=100nM mirdametinib=10nM
ask    p.proliferation c.proliferation "Everolimus. Proliferation?"
ask    p.apoptosis c.apoptosis "And programmed death?"
ask    q.apoptosis c.apoptosis "Gedatolisib (PI3K and mTOR) with mirdametinib (MEK). Programmed death?"
expect c.proliferation > p.proliferation [0.05]
expect p.apoptosis = c.apoptosis [0.05]
expect q.apoptosis > c.apoptosis [0.05]
note   "Everolimus slows division but leaves AKT and ERK to protect the cell. Death comes when several arms are cut at once."

lesson critical_reading "Reading a review critically" (G23, M6, M8)
say    "Reviews simplify. In one drawing mTORC2 feeds mTORC1 through AKT; mice without rictor hardly show it. Run both versions."
run    a = review_mTORC2_to_mTORC1
run    b = review_mTORC2_to_mTORC1 rictor_loss
run    c =
run    d = rictor_loss
run    e = TFE_amplified=1
ask    b.mTORC1 a.mTORC1 "As the review draws it: rictor is lost. mTORC1?"
ask    d.mTORC1 c.mTORC1 "As genetics has it: rictor is lost. mTORC1?"
ask    e.RAG c.RAG "The amplified transcription factor is TFE (the caption says TEF). Rag, which brings mTORC1 to the lysosome?"
expect a.mTORC1 > b.mTORC1 [0.05]
expect a.mTORC1 - b.mTORC1 > c.mTORC1 - d.mTORC1 [0.03]
expect d.mTORC1 = c.mTORC1 [0.05]
expect e.mTORC1 > c.mTORC1 [0.05]
note   "A model can hold both versions and show where they part: that is the experiment to look for. Where the review errs against its own source, this model follows the source and says so."
)lessons";

}  // namespace mtor

#endif
