// Claims of the review, section G: tumour growth and proliferation.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_GROWTH_HPP
#define MTOR_CLAIMS_GROWTH_HPP

namespace mtor::claims {

/// Section G of the review: tumour growth and proliferation.
inline constexpr char growth[] = R"claims(
# G: tumour growth and proliferation
claim  G1 "Over-active mTOR makes tumours grow, and with PTEN loss invade as well." (8)
run    c =
run    p = PTEN_loss
run    q = TSC_loss
expect p.proliferation > c.proliferation [0.05]
expect p.tumour_growth > c.tumour_growth [0.03]
expect p.invasion > c.invasion [0.05]
expect q.proliferation > c.proliferation [0.05]
expect q.tumour_growth > c.tumour_growth [0.03]
note   "invasion with PTEN loss only; 0.03: tumour_growth ends a long chain"

claim  G2 "PTEN, PI3K, AKT and TSC form the main road to mTORC1: losing PTEN or TSC, or mutating PI3K, raises mTORC1 and tumour growth." (9)
run    c =
run    p = PTEN_loss
run    q = PI3K_mutant
run    r = TSC_loss
expect p.mTORC1 > c.mTORC1 [0.05]
expect p.tumour_growth > c.tumour_growth [0.03]
expect q.mTORC1 > c.mTORC1 [0.05]
expect q.tumour_growth > c.tumour_growth [0.03]
expect r.mTORC1 > c.mTORC1 [0.05]
expect r.tumour_growth > c.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  G3 "The less PTEN is left, the more active AKT is." (10)
run    c =
run    p = PTEN.max=0.5
run    q = PTEN.max=0.25
run    r = PTEN.max=0
expect p.AKT > c.AKT [0.05]
expect q.AKT > p.AKT [0.01]
expect r.AKT > q.AKT [0.01]
expect r.AKT > p.AKT [0.05]
note   "dose series; steps of 0.25 need only be monotone"

claim  G4 "In liver cancer PTEN loss raises AKT and mTORC1." (11)
run    c = hepatocellular
run    p = hepatocellular PTEN_loss
expect p.AKT > c.AKT [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]

claim  G5 "PTEN loss raises PD-L1, so immune cells kill less and the tumour grows and invades more." (12)
run    c =
run    p = PTEN_loss
expect p.CD274 > c.CD274 [0.05]
expect p.tumour_growth > c.tumour_growth [0.03]
expect p.invasion > c.invasion [0.05]
expect c.immune_killing > p.immune_killing [0.05]
note   "0.03: tumour_growth ends a long chain"

claim  G6 "In liver cancer the pathway raises MMP-9 and invasion; blocking it lowers MMP-9 again." (13)
run    c = hepatocellular
run    p = hepatocellular PTEN_loss
run    q = hepatocellular PTEN_loss sirolimus=10nM
run    r = hepatocellular PTEN_loss pictilisib=300nM
expect p.MMP9 > c.MMP9 [0.05]
expect p.invasion > c.invasion [0.05]
expect p.MMP9 > q.MMP9 [0.05]
expect p.MMP9 > r.MMP9 [0.05]

claim  G7 "Colon-cancer stem cells depend on PI3K, AKT and mTOR." (14)
run    c = colon
run    p = colon pictilisib=300nM
run    q = colon AZD8055=250nM
expect c.colon_stem_cells > p.colon_stem_cells [0.05]
expect c.colon_stem_cells > q.colon_stem_cells [0.05]

claim  G8 "Without LKB1 AMPK is weak and mTORC1 is more active." (15)
run    c = energy=0.5
run    p = LKB1_loss energy=0.5
expect c.AMPK > p.AMPK [0.05]
expect p.mTORC1 > c.mTORC1 [0.05]

claim  G9 "Growth factor activates mTORC1." (15)
run    c = growth_factor=0.1
run    p = growth_factor=1
expect p.mTORC1 > c.mTORC1 [0.05]

claim  G10 "mTORC1 (through S6K1) destroys RNF168: without LKB1 there is less RNF168, and rapamycin brings it back." (15)
run    c = energy=0.5
run    p = LKB1_loss energy=0.5
run    q = LKB1_loss energy=0.5 sirolimus=10nM
expect c.RNF168 > p.RNF168 [0.05]
expect q.RNF168 > p.RNF168 [0.05]

claim  G11 "With less RNF168, broken DNA carries less ubiquitin on H2AX." (15)
run    c = energy=0.5 DNA_damage=0.5
run    p = LKB1_loss energy=0.5 DNA_damage=0.5
expect c.H2AX_Ub > p.H2AX_Ub [0.05]

claim  G12 "Without LKB1 repair weakens, the genome becomes unstable and the tumour grows." (15)
run    c = energy=0.5 DNA_damage=0.5
run    p = LKB1_loss energy=0.5 DNA_damage=0.5
expect c.DNA_repair > p.DNA_repair [0.05]
expect p.genome_instability > c.genome_instability [0.05]
expect p.tumour_growth > c.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  G13 "Rheb with GTP activates mTORC1." (16)
run    c =
run    p = RHEB.hold=1
expect p.mTORC1 > c.mTORC1 [0.05]

claim  G14 "Without growth factor more Rheb carries ubiquitin." (16)
run    c =
run    p = growth_factor=0.1
expect p.RHEB_Ub > c.RHEB_Ub [0.05]

claim  G15 "Ubiquitinated Rheb is held by TSC2 and is less active, so mTORC1 and growth fall; without TSC nothing happens." (16)
run    c =
run    a = TSC_loss
run    b = TSC_loss RNF152=1
run    p = RNF152=1
expect c.RHEB > p.RHEB [0.05]
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.tumour_growth > p.tumour_growth [0.03]
expect b.mTORC1 = a.mTORC1 [0.05]
expect b.RHEB = a.RHEB [0.05]
note   "0.03: tumour_growth ends a long chain"

claim  G16 "OTUD7B takes ubiquitin off GbetaL: more mTORC2 and AKT S473, less mTORC1 assembly." (17)
run    c =
run    p = OTUD7B=1
expect c.MLST8_Ub > p.MLST8_Ub [0.05]
expect c.mTORC1_pool > p.mTORC1_pool [0.05]
expect p.mTORC2 > c.mTORC2 [0.05]
expect p.AKT_S473 > c.AKT_S473 [0.05]

claim  G17 "In a RAS-mutant cell OTUD7B so activates AKT." (17)
run    c = RAS_mutant=1
run    p = RAS_mutant=1 OTUD7B=1
expect p.AKT > c.AKT [0.05]
note   "tumour growth is a card: it contradicts G19 where growth follows mTORC1"

claim  G18 "TRAF2 does the opposite: more ubiquitin on GbetaL, less mTORC2 and AKT S473." (17)
run    c =
run    p = TRAF2=1
expect p.MLST8_Ub > c.MLST8_Ub [0.05]
expect c.mTORC2 > p.mTORC2 [0.05]
expect c.AKT_S473 > p.AKT_S473 [0.05]

claim  G19 "All in all mTORC1 rises with TRAF2 and falls with OTUD7B, although the AKT arm pulls the other way." (Fig1.3)
run    c =
run    p = TRAF2=1
run    q = OTUD7B=1
expect p.mTORC1 > c.mTORC1 [0.03]
expect c.mTORC1 > q.mTORC1 [0.03]
note   "net sign of an incoherent loop; 0.03: net of two opposing arms, a difference of differences"

claim  G20 "Mutant RAS binds mTORC2 and raises its activity, even when PIP3 is held constant." (18)
run    c =
run    p = RAS_mutant=1
run    q = RAS_mutant=1 PIP3.hold=@c
expect p.mTORC2 > c.mTORC2 [0.05]
expect p.AKT_S473 > c.AKT_S473 [0.05]
expect q.mTORC2 > c.mTORC2 [0.05]
expect q.AKT_S473 > c.AKT_S473 [0.05]

claim  G21 "Through mTORC2 mutant RAS starts the cell cycle: without rictor it drives division less." (18)
run    c = RAS_mutant=1
run    p = RAS_mutant=1 rictor_loss
expect c.G1_S > p.G1_S [0.05]
expect c.proliferation > p.proliferation [0.05]

claim  G22 "Mutant RAS raises mTORC1 too." (Fig1.4)
run    c =
run    p = RAS_mutant=1
expect p.mTORC1 > c.mTORC1 [0.05]

claim  G23 "In the review mTORC2 feeds mTORC1 through AKT; in mice without rictor it hardly does. The switch shows both." (Fig1)
run    c = review_mTORC2_to_mTORC1
run    a =
run    b = rictor_loss
run    p = review_mTORC2_to_mTORC1 rictor_loss
expect c.mTORC1 > p.mTORC1 [0.05]
expect c.mTORC1 - p.mTORC1 > a.mTORC1 - b.mTORC1 [0.03]
note   "review: yes; genetics: mostly not; 0.03: difference of differences"

claim  G24 "Whatever the mutation, blocking mTOR slows the tumour."
run    c = TSC_loss
run    a = PTEN_loss
run    b = PTEN_loss AZD8055=250nM
run    d = TSC_loss AZD8055=250nM
run    e = RAS_mutant=1
run    f = RAS_mutant=1 AZD8055=250nM
expect a.tumour_growth > b.tumour_growth [0.03]
expect c.tumour_growth > d.tumour_growth [0.03]
expect e.tumour_growth > f.tumour_growth [0.03]
note   "summary; 0.03: tumour_growth ends a long chain"
)claims";

}  // namespace mtor::claims

#endif
