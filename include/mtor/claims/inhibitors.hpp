// Claims of the review, section D: inhibitors and their progress.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_INHIBITORS_HPP
#define MTOR_CLAIMS_INHIBITORS_HPP

namespace mtor::claims {

/// Section D of the review: inhibitors and their progress.
inline constexpr char inhibitors[] = R"claims(
# D: inhibitors and their progress
claim  D1 "First- and second-generation inhibitors both stop S6K1; only the second lowers 4E-BP1 and AKT S473, and the first even raises S473."
run    c =
run    p = sirolimus=10nM
run    q = AZD8055=250nM
expect c.S6K1 > p.S6K1 [0.05]
expect c.S6K1 > q.S6K1 [0.05]
expect c.EIF4EBP1_P > q.EIF4EBP1_P [0.05]
expect c.AKT_S473 > q.AKT_S473 [0.05]
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect p.EIF4EBP1_P > q.EIF4EBP1_P [0.05]

card   D2 "Temsirolimus treats advanced kidney cancer (approval)."
run    c = renal
run    p = renal temsirolimus=30nM
expect c.tumour_growth > p.tumour_growth [0.03]
expect c.angiogenesis > p.angiogenesis [0.05]
note   "0.03: tumour_growth ends a long chain"

card   D3 "Everolimus treats tumours of tuberous sclerosis and others (approval)."
run    c = TSC_loss
run    p = TSC_loss everolimus=30nM
expect c.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  D4 "RapaLink-1 joins both generations and stops S6K1, 4E-BP1 and AKT S473." (52)
run    c =
run    p = rapalink1=30nM
expect c.S6K1 > p.S6K1 [0.05]
expect c.EIF4EBP1_P > p.EIF4EBP1_P [0.05]
expect c.AKT_S473 > p.AKT_S473 [0.05]

claim  D5 "RapaLink-1 works where a mutation makes rapamycin or an ATP-site drug fail." (52)
run    c = FRB_mutant=1 sirolimus=10nM
run    d = kinase_domain_mutant=1 AZD8055=250nM
run    p = FRB_mutant=1 rapalink1=30nM
run    q = kinase_domain_mutant=1 rapalink1=30nM
expect c.tumour_growth > p.tumour_growth [0.03]
expect c.S6K1 > p.S6K1 [0.05]
expect c.EIF4EBP1_P > p.EIF4EBP1_P [0.05]
expect d.tumour_growth > q.tumour_growth [0.03]
expect d.S6K1 > q.S6K1 [0.05]
expect d.EIF4EBP1_P > q.EIF4EBP1_P [0.05]
note   "0.03: tumour_growth ends a long chain"

claim  D6 "ICSN3250 pushes phosphatidic acid off mTOR: mTORC1 falls, mTORC2 does not." (53)
run    c =
run    p = ICSN3250=1000nM
expect c.phosphatidic_acid > p.phosphatidic_acid [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.S6K1 > p.S6K1 [0.05]
expect p.mTORC2 > c.mTORC2 - 0.05 [0]
note   "mTORC2 not lowered (it rises by the lost feedback)"

claim  D7 "LY3023414 (samotolisib) blocks PI3K, mTOR and DNA-PK: AKT, mTORC1, division and repair fall." (review)
run    c = DNA_damage=0.5
run    p = DNA_damage=0.5 samotolisib=1000nM
expect c.AKT > p.AKT [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.proliferation > p.proliferation [0.05]
expect c.DNA_repair > p.DNA_repair [0.05]

card   D8 "LY3023414 (samotolisib) shrank an endometrial cancer with PTEN and PIK3R1 mutations (a case)." (54)
run    c = endometrial
run    p = endometrial samotolisib=1000nM
expect c.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  D9 "OSU-53 stops thyroid-cancer cells through AMPK, and directly where LKB1 is missing." (55)
run    c =
run    a = LKB1_loss
run    b = LKB1_loss OSU53=50000nM
run    p = OSU53=50000nM
expect p.AMPK > c.AMPK [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.proliferation > p.proliferation [0.05]
expect b.AMPK > a.AMPK [0.05]
expect a.mTORC1 > b.mTORC1 [0.05]
expect a.proliferation > b.proliferation [0.05]

claim  D10 "Ovarian clear-cell cancer resists platinum but yields to AZD8055." (59)
run    c = ovarian_clear_cell
run    a = ovarian_clear_cell carboplatin=300000nM
run    p = ovarian_clear_cell AZD8055=250nM
expect c.tumour_growth > p.tumour_growth [0.03]
expect a.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

card   D11 "Everolimus works in thyroid cancer with mutations of the pathway (patients)." (60)
run    c =
run    a = PTEN_loss
run    b = PTEN_loss everolimus=30nM
run    d = everolimus=30nM
expect a.tumour_growth - b.tumour_growth > c.tumour_growth - d.tumour_growth [0]

claim  D12 "Rapamycin stops pancreatic cancer with mutant KRAS and without PTEN." (61)
run    c = RAS_mutant=1 PTEN_loss
run    p = RAS_mutant=1 PTEN_loss sirolimus=10nM
expect c.tumour_growth > p.tumour_growth [0.03]
expect c.proliferation > p.proliferation [0.05]
note   "0.03: tumour_growth ends a long chain"

claim  D13 "With mutant KRAS and without p53 rapamycin does little." (61)
run    c = RAS_mutant=1 TP53_loss=1
run    a = RAS_mutant=1 PTEN_loss
run    b = RAS_mutant=1 PTEN_loss sirolimus=10nM
run    p = RAS_mutant=1 TP53_loss=1 sirolimus=10nM
expect a.tumour_growth / 3 - b.tumour_growth / 3 > c.tumour_growth - p.tumour_growth [0]
expect a.tumour_growth - b.tumour_growth > c.tumour_growth - p.tumour_growth [0.03]
note   "less than a third of D12; 0.03: difference of differences; 0: the third is itself a bound; the plain difference is tested as well"

claim  D14 "Temsirolimus lowers HIF-1alpha and VEGF."
run    c = oxygen=0.3
run    p = oxygen=0.3 temsirolimus=30nM
expect c.HIF1A > p.HIF1A [0.05]
expect c.VEGFA > p.VEGFA [0.05]

claim  D15 "Temsirolimus holds cells in G1."
run    c = oxygen=0.5
run    p = oxygen=0.5 temsirolimus=30nM
expect c.CCND1 > p.CCND1 [0.05]
expect c.G1_S > p.G1_S [0.05]
note   "oxygen 0.5: at 0.3 mTORC1 is already low"

claim  D16 "So under temsirolimus division, vessels and growth fall."
run    c = oxygen=0.5
run    p = oxygen=0.5 temsirolimus=30nM
expect c.proliferation > p.proliferation [0.05]
expect c.angiogenesis > p.angiogenesis [0.05]
expect c.tumour_growth > p.tumour_growth [0.03]
note   "oxygen 0.5: at 0.3 mTORC1 is already low; 0.03: tumour_growth ends a long chain"

card   D17 "In brain lymphoma temsirolimus works for a short time only (patients; the model shows AKT rising, not why)." (62)
run    c =
run    p = temsirolimus=30nM
expect c.tumour_growth > p.tumour_growth [0.03]
expect p.AKT > c.AKT [0.05]
note   "0.03: tumour_growth ends a long chain"

claim  D18 "Serotonin scars heart valves." (63)
run    c =
run    p = serotonin=0.8
expect p.valve_fibrosis > c.valve_fibrosis [0.05]

claim  D19 "CC-223 (onatasertib) lessens the scar; everolimus, which spares mTORC2, does not." (63)
run    c = serotonin=0.8
run    a = serotonin=0.8 systemic everolimus=30nM
run    p = serotonin=0.8 systemic onatasertib=1000nM
expect c.valve_fibrosis > p.valve_fibrosis [0.05]
expect a.valve_fibrosis > p.valve_fibrosis [0.05]
expect c.valve_fibrosis > a.valve_fibrosis - 0.01 [0]

claim  D20 "mTOR inhibitors protect the ovary from chemotherapy." (64)
run    c = ovary_chemotherapy=0.8
run    p = ovary_chemotherapy=0.8 systemic everolimus=30nM
expect c.ovary_loss > p.ovary_loss [0.05]

card   D21 "mTOR inhibitors are being tested in many tumours." (48, 56, 57, 58)
)claims";

}  // namespace mtor::claims

#endif
