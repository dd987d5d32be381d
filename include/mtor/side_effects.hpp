// Pathway text: heart valve and ovary.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_SIDE_EFFECTS_HPP
#define MTOR_SIDE_EFFECTS_HPP

namespace mtor {

/// Pathway text: heart valve and ovary; needs core, growth and immunity.
inline constexpr char side_effects[] = R"pathway(
# Heart valve and ovary under systemic drugs. Needs the modules before it.
module  side_effects "heart valve and ovary"
default tau=2880 n=1 EC50=0.5 w=1
input   serotonin = 0.05        "serotonin from a neuroendocrine tumour"
input   ovary_chemotherapy = 0.05 "chemotherapy that reaches the ovary"
node    mTORC2_heart tau=10   "mTORC2 of heart-valve cells"
node    valve_fibrosis tau=2880 "scar in the heart valves"
node    mTOR_ovary tau=10     "mTOR of the ovary"
node    ovary_loss tau=2880   "lost follicles"

!kinase_inhibitor_effect_host => mTORC2_heart [w=0.9] (63, OrrAsman2017) "mTORC2 of valve cells works unless an ATP-site drug is there; rapalogs spare it."
serotonin & mTORC2_heart => valve_fibrosis (63, OrrAsman2017) "Serotonin scars the valves through mTORC2 (our reading of one mouse study)."
!rapalog_effect_host & !kinase_inhibitor_effect_host => mTOR_ovary [w=0.85] (64, Goldman2017) "mTOR of the ovary works unless a drug is there."
ovary_chemotherapy & mTOR_ovary => ovary_loss (64, Goldman2017) "Chemotherapy wakes and loses follicles through mTOR."
mTOR_ovary => ovary_loss [w=0.3 n=4 EC50=0.84] (Adhikari2010, Reddy2008) "Too much mTOR wakes the whole reserve."

preset  neuroendocrine = serotonin=0.8 drug_reaches_host=1 (63, OrrAsman2017) "A neuroendocrine tumour that sheds serotonin; drugs reach the whole body."
)pathway";

}  // namespace mtor

#endif
