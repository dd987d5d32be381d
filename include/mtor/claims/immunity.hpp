// Claims of the review, section I: immune cells.
// The language is described in pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_IMMUNITY_HPP
#define MTOR_CLAIMS_IMMUNITY_HPP

namespace mtor::claims {

/// Section I of the review: immune cells.
inline constexpr char immunity[] = R"claims(
# I: immune cells
definition I1 "Tumours hide from immune cells; mTOR steers these cells." (28)

claim  I2 "T cells without raptor cannot change their metabolism." (29)
run    c =
run    p = RPTOR_Tcell=0
expect c.oxphos_Tcell > p.oxphos_Tcell [0.05]

claim  I3 "Reactive oxygen rises in T cells without raptor." (29)
run    c =
run    p = RPTOR_Tcell=0
expect p.ROS_Tcell > c.ROS_Tcell [0.05]

claim  I4 "Reactive oxygen disturbs alpha-beta T cells and favours gamma-delta T cells; taking it away restores both." (29)
run    c =
run    p = RPTOR_Tcell=0
run    q = RPTOR_Tcell=0 ROS_Tcell.hold=0.2
expect c.alpha_beta_Tcell > p.alpha_beta_Tcell [0.05]
expect p.gamma_delta_Tcell > c.gamma_delta_Tcell [0.05]
expect q.alpha_beta_Tcell > p.alpha_beta_Tcell [0.05]
expect p.gamma_delta_Tcell > q.gamma_delta_Tcell [0.05]

claim  I5 "Roquin lowers PI3K and mTORC1 of the T cell." (30)
run    c =
run    p = RC3H1=0.8
expect c.PI3K_Tcell > p.PI3K_Tcell [0.05]
expect c.mTORC1_Tcell > p.mTORC1_Tcell [0.05]

claim  I6 "With more roquin conventional T cells are less activated and regulatory T cells specialise less." (30)
run    c =
run    p = RC3H1=0.8
expect c.conventional_Tcell > p.conventional_Tcell [0.05]
expect c.regulatory_Tcell > p.regulatory_Tcell [0.05]

claim  I7 "Active mTORC1 makes glycolytic CD8 effector cells." (31)
run    c = antigen=0.3
run    p = antigen=1
expect p.glycolysis_Tcell > c.glycolysis_Tcell [0.05]
expect p.CD8_effector > c.CD8_effector [0.05]

claim  I8 "CD8 cells with active mTORC1 do not turn into memory cells." (31)
run    c = antigen=0.3
run    p = antigen=1
expect c.CD8_memory > p.CD8_memory [0.05]

claim  I9 "CD8 cells without mTORC1 look like memory cells but neither fight nor respond a second time." (31)
run    c =
run    p = RPTOR_Tcell=0
expect p.CD8_memory > c.CD8_memory [0.05]
expect c.CD8_effector > p.CD8_effector [0.05]
expect c.CD8_recall > p.CD8_recall [0.05]

claim  I10 "mTORC2 restrains memory and leaves effector function alone." (31)
run    c =
run    p = RICTOR_Tcell=0
expect p.CD8_memory > c.CD8_memory [0.05]
expect p.CD8_effector = c.CD8_effector [0.05]
note   "sign of memory from the primary paper"

claim  I11 "mTORC2 restrains NK cells by keeping STAT5 and SLC7A5 low." (32)
run    c =
run    p = RICTOR_NK=0
expect p.STAT5_NK > c.STAT5_NK [0.05]
expect p.SLC7A5_NK > c.SLC7A5_NK [0.05]
expect p.NK_function > c.NK_function [0.05]

claim  I12 "mTORC1 keeps CD122 up and with it mTORC2 of the NK cell." (32)
run    c =
run    p = RPTOR_NK=0
expect c.IL2RB_NK > p.IL2RB_NK [0.05]
expect c.mTORC2_NK > p.mTORC2_NK [0.05]

claim  I13 "mTOR inhibitors let dendritic cells live longer." (33)
run    c =
run    p = systemic sirolimus=10nM
run    q = ex_vivo_mTOR_inhibitor=0.9
expect p.DC_life > c.DC_life [0.05]
expect q.DC_life > c.DC_life [0.05]

claim  I14 "Treated outside the body, dendritic cells present antigen better and more tumour cells are killed." (33)
run    c =
run    p = ex_vivo_mTOR_inhibitor=0.9
expect p.antigen_presentation > c.antigen_presentation [0.05]
expect p.immune_killing > c.immune_killing [0.05]
note   "DC-only (ex vivo) exposure"

claim  I15 "A drug given to dendritic cells alone helps killing; given to the whole body it also weakens T cells." (33)
run    c =
run    p = ex_vivo_mTOR_inhibitor=0.9
run    q = systemic sirolimus=10nM
expect p.immune_killing > c.immune_killing [0.05]
expect p.immune_killing > q.immune_killing [0.05]

claim  I16 "M1 macrophages kill tumour cells."
run    p = M1_macrophage.hold=1
run    q = M1_macrophage.hold=0
expect p.immune_killing > q.immune_killing [0.05]
expect q.tumour_growth > p.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

claim  I17 "Hypoxia lowers miR-30c in macrophages through HIF-1alpha." (34)
run    c =
run    p = hypoxia_macrophage=0.9
expect c.MIR30C_macrophage > p.MIR30C_macrophage [0.05]

claim  I18 "Less miR-30c means less mTOR and glycolysis in macrophages; holding miR-30c up rescues both." (34)
run    c =
run    p = hypoxia_macrophage=0.9
run    q = hypoxia_macrophage=0.9 MIR30C_macrophage.hold=@c
expect c.mTOR_macrophage > p.mTOR_macrophage [0.05]
expect c.glycolysis_macrophage > p.glycolysis_macrophage [0.05]
expect q.mTOR_macrophage > p.mTOR_macrophage [0.05]
expect q.glycolysis_macrophage > p.glycolysis_macrophage [0.05]

claim  I19 "So hypoxia means fewer M1 macrophages, less killing, more growth." (34)
run    c =
run    p = hypoxia_macrophage=0.9
expect c.M1_macrophage > p.M1_macrophage [0.05]
expect c.immune_killing > p.immune_killing [0.05]
expect p.tumour_growth > c.tumour_growth [0.03]
note   "0.03: tumour_growth ends a long chain"

definition I20 "The review's summary says mTOR helps tumours through immune cells; in macrophages it showed the opposite."
note   "contradicts I18 and I19 as worded"
)claims";

}  // namespace mtor::claims

#endif
