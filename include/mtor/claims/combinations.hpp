// Claims of the review, section C: combination therapy.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_COMBINATIONS_HPP
#define MTOR_CLAIMS_COMBINATIONS_HPP

namespace mtor::claims {

/// Section C of the review: combination therapy.
inline constexpr char combinations[] = R"claims(
# C: combination therapy
definition C1 "Partners of mTOR inhibitors can overcome the resistance that feedback brings (summary)." (74)
note   "C2-C12"

claim  C2 "Lenvatinib with everolimus does more against kidney cancer and its vessels than either." (75)
run    a = renal lenvatinib=10nM
run    b = renal everolimus=30nM
run    p = renal lenvatinib=10nM everolimus=30nM
expect a.tumour_growth > p.tumour_growth [0.03]
expect b.tumour_growth > p.tumour_growth [0.03]
expect a.angiogenesis > p.angiogenesis [0.02]
expect b.angiogenesis > p.angiogenesis [0.02]
note   "0.03: tumour_growth ends a long chain; 0.02: angiogenesis ends a long chain and both drugs have already lowered it; lenvatinib at twice its IC50, else nothing is left for the partner"

claim  C3 "In head and neck cancer AP-1, NF-kappaB and mTOR are all active." (76)
run    c =
run    p = head_neck
expect p.AP1 > c.AP1 [0.05]
expect p.NFKB > c.NFKB [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]

claim  C4 "PF-384 (gedatolisib) alone slows the tumour but leaves ERK and AP-1." (76)
run    c = head_neck
run    p = head_neck gedatolisib=100nM
expect c.tumour_growth > p.tumour_growth [0.03]
expect p.tumour_growth > 0.05 [0]
expect p.ERK > c.ERK - 0.05 [0]
expect p.AP1 > c.AP1 - 0.05 [0]
note   "0.03: tumour_growth ends a long chain"

claim  C5 "Adding PD-901 (mirdametinib) to PF-384 lowers NF-kappaB, AP-1, IL-8 and VEGF." (76)
run    c = head_neck gedatolisib=100nM
run    p = head_neck gedatolisib=100nM mirdametinib=10nM
expect c.NFKB > p.NFKB [0.05]
expect c.AP1 > p.AP1 [0.05]
expect c.CXCL8 > p.CXCL8 [0.05]
expect c.VEGFA > p.VEGFA [0.05]

claim  C6 "With PD-901 added to PF-384 growth, division and vessels fall and death rises." (76)
run    c = head_neck gedatolisib=100nM
run    p = head_neck gedatolisib=100nM mirdametinib=10nM
expect c.tumour_growth > p.tumour_growth [0.03]
expect c.proliferation > p.proliferation [0.05]
expect c.angiogenesis > p.angiogenesis [0.05]
expect p.apoptosis > c.apoptosis [0.05]
note   "0.03: tumour_growth ends a long chain"

claim  C7 "In liver cancer blocking the androgen receptor raises AKT and mTORC1." (77)
run    c = hepatocellular
run    p = hepatocellular enzalutamide=3000nM
expect p.AKT > c.AKT [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]

claim  C8 "mTOR keeps the androgen receptor from degradation." (77)
run    c = hepatocellular
run    p = hepatocellular AZD8055=250nM
expect c.AR > p.AR [0.05]

claim  C9 "In liver cancer blocking the androgen receptor and mTOR together does more than either." (77)
run    a = hepatocellular enzalutamide=3000nM
run    b = hepatocellular everolimus=30nM
run    p = hepatocellular enzalutamide=3000nM everolimus=30nM
expect a.tumour_growth > p.tumour_growth [0.03]
expect b.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  C10 "AZD8055 prevents the rise of HSP70 and HSP27 under AUY922 (luminespib)." (78)
run    c = breast
run    a = breast luminespib=200nM
run    p = breast luminespib=200nM AZD8055=250nM
expect a.HSPA1A > c.HSPA1A [0.05]
expect a.HSPB1 > c.HSPB1 [0.05]
expect a.HSPA1A > p.HSPA1A [0.05]
expect a.HSPB1 > p.HSPB1 [0.05]

claim  C11 "AUY922 (luminespib) prevents the rise of AKT under mTOR inhibitors." (78)
run    c = breast AZD8055=250nM
run    d = breast everolimus=30nM
run    p = breast AZD8055=250nM luminespib=200nM
run    q = breast everolimus=30nM luminespib=200nM
expect c.AKT > p.AKT [0.05]
expect d.AKT > q.AKT [0.05]

claim  C12 "AZD8055 and AUY922 together do more than either." (78)
run    a = breast luminespib=200nM
run    b = breast AZD8055=250nM
run    p = breast luminespib=200nM AZD8055=250nM
expect a.tumour_growth > p.tumour_growth [0.03]
expect b.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

card   C13 "Carboplatin, paclitaxel and everolimus were effective in a lung cancer (patients)." (79)
run    c = carboplatin=300000nM paclitaxel=50nM
run    p = carboplatin=300000nM paclitaxel=50nM everolimus=30nM
expect c.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  C14 "In KRAS-mutant lung cancer WEE1 and mTOR inhibitors together do more than expected." (80)
run    c = RAS_mutant=1 DNA_damage=0.5
run    a = RAS_mutant=1 DNA_damage=0.5 adavosertib=1000nM
run    b = RAS_mutant=1 DNA_damage=0.5 sapanisertib=100nM
run    p = RAS_mutant=1 DNA_damage=0.5 adavosertib=1000nM sapanisertib=100nM
expect a.tumour_growth > p.tumour_growth [0.03]
expect b.tumour_growth > p.tumour_growth [0.03]
expect a.tumour_growth * b.tumour_growth / c.tumour_growth > p.tumour_growth [0.02]
note   "0.03: tumour_growth ends a long chain; 0.02: what exceeds the Bliss product of the two single effects"

claim  C15 "The mTOR inhibitor lowers cyclin D1 and with it repair, so more cells die under the WEE1 inhibitor." (80)
run    c = RAS_mutant=1 DNA_damage=0.5 adavosertib=1000nM
run    p = RAS_mutant=1 DNA_damage=0.5 adavosertib=1000nM sapanisertib=100nM
expect c.CCND1 > p.CCND1 [0.05]
expect c.DNA_repair > p.DNA_repair [0.05]
expect p.apoptosis > c.apoptosis [0.05]
)claims";

}  // namespace mtor::claims

#endif
