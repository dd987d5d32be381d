// mtor 0.1.0, all in one file.
//
// Generated from include/ by
//   cmake -P single_include/amalgamate.cmake
// Do not edit: change the file named above each part, and generate again.
//
// Copyright (c) 2026 the mtor authors
// SPDX-License-Identifier: MIT

#include <stddef.h>
#include <stdint.h>

// --- pathway/number/config.hpp -----------------------------------------------------------------

// What a build must be for the same text to give the same bits everywhere. Nothing else is
// configured.
#ifndef PATHWAY_NUMBER_CONFIG_HPP
#define PATHWAY_NUMBER_CONFIG_HPP

// One message, which names the setting of the kit in use. A file that does not exist ends the build
// there and then: #error alone would let some thousand errors follow.
#if !defined(__cplusplus) || \
    (__cplusplus < 202002L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L))
#if defined(__AVR__)
#error \
    "pathway needs C++20, and the cores of AVR boards compile an older one: take the C file that 'lab export --format c' writes"
#elif defined(PLATFORMIO)
#error \
    "pathway needs C++20: in platformio.ini set build_unflags = -std=gnu++11 -std=gnu++14 -std=gnu++17 and build_flags = -std=gnu++20 (GCC 12 or later), or take the C file that 'lab export --format c' writes"
#elif defined(ARDUINO)
#error \
    "pathway needs C++20, and the board's core decides: put compiler.cpp.extra_flags=-std=gnu++20 into platform.local.txt beside its platform.txt (GCC 12 or later), or take the C file that 'lab export --format c' writes"
#elif defined(ESP_PLATFORM)
#error "pathway needs C++20: take ESP-IDF 5.1 or later, and no older -std in your CMakeLists.txt"
#elif defined(PICO_ON_DEVICE)
#error "pathway needs C++20: set(CMAKE_CXX_STANDARD 20) in your CMakeLists.txt (GCC 12 or later)"
#else
#error \
    "pathway needs C++20: compile with -std=c++20 or -std=gnu++20 (GCC 12, clang 14 or later); for CODAL and MakeCode take the C file that 'lab export --format c' writes"
#endif
/// What the next line cannot include: so that an older compiler says nothing more.
#define PATHWAY_STOP "C++20 (see the error above)"
#include PATHWAY_STOP
#endif

// Flags, and pragmas before the header, with which a compiler may change the bits and says so.
// Clang says so of few, and takes the others back: see PATHWAY_SAME_BITS_BEGIN.
#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__) || \
    defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) ||                     \
    (defined(__NO_SIGNED_ZEROS__) && !defined(__clang__))
#error \
    "pathway gives the same bits on every machine; -ffast-math, or a part of it, lets the compiler change them: compile without it"
/// What the next line cannot include: so that an older compiler says nothing more.
#define PATHWAY_STOP "same bits (see the error above)"
#include PATHWAY_STOP
#endif

// -1 is GCC's -mfpmath=both; clang also says -1 of what is taken back below.
#if defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 1 || __FLT_EVAL_METHOD__ == 2 || \
                                     (__FLT_EVAL_METHOD__ == -1 && !defined(__clang__)))
#error \
    "pathway gives the same bits on every machine; this build computes with more of them than a number has (x87, -ffp-eval-method): compile with -msse2 -mfpmath=sse"
/// What the next line cannot include: so that an older compiler says nothing more.
#define PATHWAY_STOP "same bits (see the error above)"
#include PATHWAY_STOP
#endif

static_assert(sizeof(0.1) == sizeof(double),
              "pathway gives the same bits on every machine; -fsingle-precision-constant changes "
              "its constants: compile without it");

// Around all that computes. Clang may not reassociate, take reciprocals or ignore the sign of 0
// there, whatever its flags (-funsafe-math-optimizations, -fassociative-math, ...) and the pragmas
// before it; GCC, which names such flags above, forgets the pragmas before it. For targets where
// clang knows no float_control (wasm32) it would warn, and such flags stay unnoticed.
#if defined(__clang__)
#define PATHWAY_FLOAT_CONTROL(what)                                                          \
  _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wignored-pragmas\"") \
      _Pragma(what) _Pragma("clang diagnostic pop")
#define PATHWAY_SAME_BITS_BEGIN PATHWAY_FLOAT_CONTROL("float_control(precise, on, push)")
#define PATHWAY_SAME_BITS_END PATHWAY_FLOAT_CONTROL("float_control(pop)")
#elif defined(__GNUC__)
#define PATHWAY_SAME_BITS_BEGIN _Pragma("GCC push_options") _Pragma("GCC reset_options")
#define PATHWAY_SAME_BITS_END _Pragma("GCC pop_options")
#else
/// Before all that computes: flags and pragmas change no bit from here on.
#define PATHWAY_SAME_BITS_BEGIN
/// Behind it: as they were.
#define PATHWAY_SAME_BITS_END
#endif

namespace pathway {

/// True where the compiler could fuse a product and a sum into one instruction with one rounding.
/// Unknown machines count as such, and every x86 and every ARM that computes in hardware: there a
/// pragma or an attribute of the calling function can add the instruction after this was read.
inline constexpr bool can_fuse =
#if defined(__wasm__) || defined(__AVR__)
    false;
#elif defined(__arm__) && !defined(__ARM_FP)
    false;
#elif defined(__riscv) && !defined(__riscv_flen)
    false;
#else
    true;
#endif

/// The widest floating-point numbers that the processor computes itself, in bits.
inline constexpr int float_width =
#if defined(__arm__)
#if !defined(__ARM_FP)
    0;
#else
    (__ARM_FP & 8) != 0   ? 64
    : (__ARM_FP & 4) != 0 ? 32
                          : 0;
#endif
#elif defined(__riscv)
#if defined(__riscv_flen)
    __riscv_flen;
#else
    0;
#endif
#elif defined(__AVR__)
    0;
#else
    64;
#endif

namespace detail {

template <class A, class B>
inline constexpr bool is_same = false;
template <class A>
inline constexpr bool is_same<A, A> = true;

/// A value that passes through an empty asm cannot be fused with what follows.
template <class T>
inline T unfused(T product) {
#if defined(__x86_64__) || defined(__i386__)
  asm("" : "+x"(product));
#elif defined(__aarch64__)
  asm("" : "+w"(product));
#elif defined(__arm__) && defined(__ARM_FP)
  if constexpr (sizeof(T) == 4) {
    asm("" : "+t"(product));
  } else {
    asm("" : "+w"(product));
  }
#elif defined(__riscv_flen)
  if constexpr (8 * sizeof(T) <= __riscv_flen) {
    asm("" : "+f"(product));
  } else {
    asm("" : "+m"(product));
  }
#else
    volatile T barrier = product;
    product = barrier;
#endif
  return product;
}

}  // namespace detail

/// The product, rounded to its type before anything is added to it. Compilers may contract a*b + c
/// into one fused operation (GCC does so across statements, and ignores the standard pragma), which
/// changes the last bit. One statement: a constant evaluation counts them. Costs nothing
/// measurable. For float and double; other number types bring their own. A constant is left as it
/// is: GCC then sees that a global cell needs no static constructor.
template <class T>
requires(detail::is_same<T, float> || detail::is_same<T, double>) constexpr T rounded(T product) {
  return can_fuse && !__builtin_constant_p(product) && !__builtin_is_constant_evaluated()
             ? detail::unfused(product)
             : product;
}

}  // namespace pathway

#endif

// --- mtor/core.hpp -----------------------------------------------------------------------------

// Pathway text: growth factor, energy and amino acids to mTORC1 and mTORC2.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_CORE_HPP
#define MTOR_CORE_HPP

namespace mtor {

/// Pathway text: growth factor, energy and amino acids to mTORC1 and mTORC2.
inline constexpr char core[] = R"pathway(
# (n) = reference number of the review; gates: linear (default), graded (EC50=0.3), switch (n=2 EC50=0.4)
module core "growth factor, energy and amino acids to mTORC1 and mTORC2"
default tau=10 n=1 EC50=0.5 w=1
input growth_factor = 0.6 "insulin, IGF-1 or EGF"
input amino_acids = 0.7 "amino acids outside"
input energy = 0.8 "energy charge, glucose"
input oxygen = 0.95 "oxygen; hypoxia is low oxygen"
input inflammation = 0.1 "TNF, IL-1"
input MTOR = 1 "mTOR protein"
input RPTOR = 1 "raptor, scaffold of mTORC1"
input RICTOR = 1 "rictor, scaffold of mTORC2"
input MLST8 = 1 "GbetaL"
input MAPKAP1 = 1 "SIN1, needed by mTORC2"
input PRR5 = 1 "protor-1, a part of mTORC2"
input PDPK1 = 1 "PDK1 protein"
input DEPTOR_amplified = 0 "DEPTOR made in excess, as in some myelomas"
input ERBB2_amplified = 0 "extra copies of HER2"
input SGK1_expression = 0.3 "SGK1 level"
input TRAF2 = 0.5 "puts K63 ubiquitin on GbetaL"
input OTUD7B = 0.5 "takes ubiquitin off GbetaL"
input STK11 = 1 "LKB1, the kinase above AMPK"
input RNF152 = 0.45 "E3 ligase of Rheb"
input RAS_mutant = 0 "oncogenic RAS allele"
input PIK3CA_mutant = 0 "activating PI3K allele"
input FRB_mutant = 0 "MTOR F2108L or A2034V: rapalogs cannot bind"
input kinase_domain_mutant = 0 "MTOR M2327I: resists ATP-site drugs"
input MTOR_activating_mutant = 0 "MTOR that works without growth factor or amino acids (L1460P, S2215Y ...)"
input mTORC2_drains = 0 "1: long rapalog exposure drains mTORC2"
input TSC2_needs_S473 = 0 "switch: 0 genetics, 1 review"
input mTORC1_needs_MLST8 = 0 "switch: 0 genetics, 1 review"
input RHEB_Ub_by_amino_acids = 0 "switch: 1 adds an activating ubiquitin (Yao 2020)"
input rapalog = 0 "FKBP12-rapalog"
input mTOR_kinase_inhibitor = 0 "ATP-site inhibitor of mTOR"
input bivalent_mTOR_inhibitor = 0 "rapalog and ATP-site inhibitor in one molecule"
input FRB_binder = 0 "pushes phosphatidic acid off the FRB domain"
input PI3K_inhibitor = 0 "inhibitor of every class-I PI3K"
input p110alpha_inhibitor = 0 "inhibitor of p110alpha; p110beta works on"
input RTK_inhibitor = 0 "receptor inhibitor"
input ERBB2_inhibitor = 0 "HER2 inhibitor"
input AKT_inhibitor = 0 "allosteric AKT inhibitor"
input AKT_ATP_inhibitor = 0 "ATP-site AKT inhibitor: sites stay phosphorylated, activity is gone"
input MEK_inhibitor = 0 "MEK inhibitor"
input AMPK_activator = 0 "direct AMPK activator"
input AMP_mimetic = 0 "looks like AMP to AMPK, or raises AMP"
input HSP90_inhibitor = 0 "HSP90 inhibitor"
input autophagy_inhibitor = 0 "stops the lysosome: autophagy is not completed"

node MLST8_Ub tau=15 "share of GbetaL with ubiquitin: cannot bind SIN1"
node mTORC1_pool tau=30 "assembled mTORC1"
node mTORC2_pool tau=30 "assembled mTORC2"
node mTOR_sequestered tau=720 "new mTOR bound by the rapalog"
node DEPTOR tau=360 "inhibitor of both complexes; mTOR has it degraded"
node RTK tau=1 "active growth-factor receptor"
node RTK_expression tau=360 "receptor level (HER3, IGF1R, INSR)"
node ERBB2 tau=240 "HER2 level"
node PDGFR tau=360 "PDGF receptor level"
node GRB10 tau=240 "adaptor that restrains receptors; mTORC1 stabilises it"
node IRS1 tau=60 "IRS1 that is able to bind PI3K"
node PI3K_recruited tau=0.5 "recruited class-I PI3K"
node PI3K tau=0.5 "class-I PI3K activity"
node PTEN tau=240 "PIP3 phosphatase"
node PIP3 tau=0.5 "PtdIns(3,4,5)P3"
node PDK1 tau=0.5 "PDK1 at the membrane"
node mTORC2 tau=2 "mTORC2 kinase activity"
node SGK1 tau=5 "SGK1 activity"
node AKT_T308 tau=1 "AKT at T308, by PDK1"
node AKT_S473 tau=2 "AKT at S473, by mTORC2"
node AKT tau=1 "AKT kinase activity"
node FOXO tau=20 "nuclear FOXO"
node IKK tau=10 "IKK activity"
node NFKB tau=30 "NF-kappaB activity"
node RAS tau=2 "RAS-GTP"
node RAF tau=2 "RAF kinase activity"
node MEK tau=3 "MEK activity"
node ERK tau=4 "ERK activity"
node SPRY tau=90 "SPRY2 and DUSP6, feedback inhibitors"
node CAMKK2 tau=3 "CaMKK2, a kinase above AMPK"
node AMPK tau=5 "AMPK activity"
node DDIT4 tau=60 "REDD1, made in hypoxia"
node TSC2_P tau=3 "TSC2 phosphorylated by AKT: off"
node TSC tau=4 "TSC1:TSC2, the GAP of Rheb"
node RHEB_Ub tau=20 "ubiquitinated Rheb, prefers TSC2"
node RHEB_GAP tau=2 "Rheb engaged by TSC2"
node RHEB tau=3 "Rheb-GTP"
node amino_acids_inside tau=5 "amino acids in the cell"
node GATOR1 tau=3 "GAP of Rag"
node RAG tau=3 "active Rag (the VAM6/Rag arm)"
node FLCN_RRAGC tau=3 "RagC with GDP, made by folliculin: brings TFE to mTORC1"
node phosphatidic_acid tau=10 "phosphatidic acid on mTOR"
node mTORC1_lysosome tau=3 "mTORC1 held on the lysosome by Rag"
node mTORC1 tau=2 "mTORC1 kinase activity"
node rapalog_effect tau=5 "rapalog on the FRB domain"
node kinase_inhibitor_effect tau=3 "ATP site of mTOR blocked"
node S6K1 tau=6 "S6K1 at T389: the rapamycin-sensitive output"
node RPS6_P tau=15 "phospho-S6"
node EIF4EBP1_P tau=10 "4E-BP1 at T37/T46: largely rapamycin-resistant"
node EIF4E tau=15 "free cap-binding complex"
node protein_synthesis tau=45 "cap-dependent translation"
node ULK1_S757 tau=5 "ULK1 phosphorylated by mTORC1: off"
node ULK1 tau=10 "ULK1 activity"
node autophagy tau=120 "autophagic flux"
node SQSTM1 tau=240 "p62, a cargo of autophagy"
node HSP90 tau=60 "HSP90 function"

TRAF2 & !OTUD7B => MLST8_Ub (17, WangB2017) "TRAF2 puts ubiquitin on GbetaL, OTUD7B takes it off."
MTOR & RPTOR & !mTORC1_needs_MLST8 => mTORC1_pool [w=0.6] (1, Guertin2006) "mTOR and raptor assemble; in mice GbetaL is not needed."
MTOR & RPTOR & MLST8 & mTORC1_needs_MLST8 => mTORC1_pool [w=0.6] (1) "Switch: in the review GbetaL takes part."
MTOR & RPTOR & MLST8_Ub => mTORC1_pool [n=2 EC50=0.4] (17, WangB2017) "Ubiquitinated GbetaL favours mTORC1."
MTOR & RICTOR & MLST8 & MAPKAP1 & !MLST8_Ub & !mTOR_sequestered => mTORC2_pool [w=0.4] (1, 17, Guertin2006, Jacinto2006) "mTORC2 needs GbetaL without ubiquitin."
MTOR & RICTOR & MLST8 & MAPKAP1 & PRR5 & !MLST8_Ub & !mTOR_sequestered => mTORC2_pool [w=0.95] (1) "Protor-1 adds to the assembly."
rapalog_effect & mTORC2_drains => mTOR_sequestered (Sarbassov2006) "In some cells a rapalog takes new mTOR from mTORC2."
!mTORC1 => DEPTOR [w=0.3] (Peterson2009, Gao2011) "mTOR marks DEPTOR, and SCF with beta-TrCP degrades it."
DEPTOR_amplified => DEPTOR (Peterson2009) "Some myelomas make much more of it."

growth_factor & RTK_expression & !RTK_inhibitor => RTK [w=0.5] (1, textbook) "The ligand activates its receptor."
growth_factor & RTK_expression & !GRB10 & !RTK_inhibitor => RTK (Hsu2011, Yu2011) "GRB10 restrains the receptor."
ERBB2 & RTK_expression & !ERBB2_inhibitor => RTK [w=0.6] (Chandarlapaty2011, Garrett2011) "HER2 pairs with HER3 and needs no ligand."
FOXO & HSP90 => RTK_expression [w=0.7] (Chandarlapaty2011, Basso2002) "FOXO transcribes receptor genes; HSP90 folds the receptors."
!ERK & HSP90 => RTK_expression [w=0.4] (Turke2012) "ERK damps the receptor."
!mTORC1 & HSP90 => RTK_expression [w=0.8] (Muranen2012, RodrikOutmezguine2011) "So does mTORC1: its inhibitors raise many receptors."
HSP90 => ERBB2 [w=0.1] (Basso2002) "HER2 is a client of HSP90."
ERBB2_amplified & HSP90 => ERBB2 [w=0.9] (Basso2002) "Extra copies make more of it, still clients of HSP90."
!mTORC1 => PDGFR [w=0.5] (ZhangH2007) "mTORC1 lowers the PDGF receptor."
mTORC1 => GRB10 [w=0.95 EC50=0.3] (Hsu2011, Yu2011) "mTORC1 phosphorylates and stabilises GRB10."
!S6K1 => IRS1 [w=0.8] (73, Harrington2004, Shah2004) "S6K1 marks IRS1, which then cannot bind PI3K."
!S6K1 & !mTORC1 => IRS1 [w=0.8] (Tzatsos2006) "mTORC1 with raptor marks IRS1 as well."
RTK & IRS1 => PI3K_recruited (73) "The receptor recruits PI3K through IRS1."
RTK => PI3K_recruited [w=0.1] (textbook) "Receptors (HER3) also bind PI3K without IRS1."
growth_factor & PDGFR & !RTK_inhibitor => PI3K_recruited [w=0.15] (ZhangH2007) "The PDGF receptor binds PI3K by itself."
RAS => PI3K_recruited [w=0.25] (textbook) "RAS-GTP binds the p110 subunit of PI3K."
PIK3CA_mutant & !PI3K_inhibitor & !p110alpha_inhibitor => PI3K [EC50=0.3] (9) "The mutation keeps p110alpha active."
PI3K_recruited & !PI3K_inhibitor & !p110alpha_inhibitor => PI3K [w=0.8] (2) "Recruited PI3K works unless a drug blocks it."
PI3K_recruited & !PI3K_inhibitor => PI3K [w=0.3] (Costa2015) "p110beta works on under an inhibitor of p110alpha."
=> PTEN [w=0.3] (textbook) "PTEN is made in any case."
!NFKB => PTEN [w=0.5] (73) "NF-kappaB lowers PTEN."
PI3K & !PTEN => PIP3 (10, 73) "PI3K makes PIP3 and PTEN removes it."
PI3K => PIP3 [w=0.2] (assumption) "PTEN does not clear all PIP3."
PIP3 & PDPK1 => PDK1 [w=0.9 EC50=0.3] (textbook) "PIP3 brings PDK1 to the membrane."

mTORC2_pool & PIP3 & !DEPTOR & !kinase_inhibitor_effect => mTORC2 (1, LiuP2015) "PIP3 activates mTORC2."
mTORC2_pool & PIP3 & !S6K1 & !kinase_inhibitor_effect => mTORC2 [w=0.5] (LiuP2013) "S6K1 marks SIN1 and rictor, which lowers mTORC2."
mTORC2_pool & !kinase_inhibitor_effect => mTORC2 [w=0.2] (Ebner2017) "Part of mTORC2 is active without PI3K."
mTORC2_pool & AMPK & !kinase_inhibitor_effect => mTORC2 [w=0.3] (Kazyken2019) "AMPK activates mTORC2 directly."
mTORC2_pool & RAS_mutant & !kinase_inhibitor_effect => mTORC2 (18, Kovalski2019) "Mutant RAS binds mTOR and SIN1 and activates mTORC2."
SGK1_expression & PDPK1 & mTORC2 => SGK1 (Castel2016) "mTORC2 and PDK1 activate SGK1; no PIP3 is needed."
mTORC2 & HSP90 & !AKT_inhibitor => AKT_S473 (Sarbassov2005) "mTORC2 phosphorylates S473 of AKT, a client of HSP90."
mTORC2 & HSP90 & AKT_ATP_inhibitor => AKT_S473 (Okuzumi2009) "With its ATP site filled AKT keeps its phosphates."
PDK1 & HSP90 & !AKT_inhibitor => AKT_T308 [w=0.8] (textbook, 78) "PDK1 phosphorylates T308 of AKT."
PDK1 & HSP90 & AKT_S473 & !AKT_inhibitor => AKT_T308 [w=0.64] (textbook) "pS473 stabilises pT308."
PDK1 & HSP90 & AKT_ATP_inhibitor => AKT_T308 [w=0.9] (Okuzumi2009) "With its ATP site filled AKT keeps its phosphates."
AKT_T308 & !AKT_ATP_inhibitor => AKT [w=0.9] (textbook, Jacinto2006) "T308 alone gives most of the activity."
AKT_T308 & AKT_S473 & !AKT_ATP_inhibitor => AKT (textbook, Sarbassov2005) "Both sites give full activity."
!AKT => FOXO [EC50=0.3] (Brunet1999) "AKT keeps FOXO out of the nucleus."
!AKT_S473 => FOXO [w=0.4] (Guertin2006, Jacinto2006) "FOXO is the substrate that needs S473 most."
AKT & mTORC1 => IKK [w=0.9 n=2 EC50=0.4] (73, Dan2008) "AKT activates IKK together with mTORC1."
=> IKK [w=0.3] (textbook) "Some IKK is always active."
inflammation => IKK [w=0.3 n=2 EC50=0.4] (textbook) "TNF and IL-1 activate IKK."
IKK => NFKB [w=0.8] (73) "IKK frees NF-kappaB."

RTK & !SPRY => RAS (textbook) "The receptor loads RAS with GTP; SPRY2 restrains it."
PI3K => RAS [w=0.5] (Carracedo2008, Will2014) "PI3K feeds RAS."
RAS_mutant => RAS [w=0.8] (18, textbook) "Oncogenic RAS stays loaded with GTP."
RAS & HSP90 => RAF [w=0.7] (textbook) "RAS activates RAF, a client of HSP90."
RAS & HSP90 & !ERK => RAF (Dougherty2005) "ERK phosphorylates RAF and damps it."
RAF & !MEK_inhibitor => MEK [w=0.7] (textbook) "RAF activates MEK."
MEK => ERK [w=0.95 n=2 EC50=0.4] (textbook) "MEK activates ERK."
ERK => SPRY [w=0.6] (textbook, Lito2012) "ERK makes its own inhibitors."

STK11 & !energy => AMPK [w=0.7 n=2 EC50=0.4] (2, 15, Shaw2004) "LKB1 activates AMPK when AMP rises."
STK11 & !ERK => AMPK [w=0.18] (Zheng2009, Kinsey2019) "ERK and RSK phosphorylate LKB1, which then activates AMPK less."
amino_acids => CAMKK2 [w=0.8] (DallePezze2016) "Amino acids raise calcium and CaMKK2."
CAMKK2 => AMPK [w=0.12] (DallePezze2016) "CaMKK2 activates AMPK without LKB1."
STK11 & AMP_mimetic => AMPK [w=0.9] (Shaw2004) "AICAR mimics AMP, metformin raises it; LKB1 must still act."
AMPK_activator => AMPK [w=0.9] (55) "A direct activator needs no LKB1."
!oxygen => DDIT4 [w=0.4] (Brugarolas2004) "Hypoxia makes REDD1."
AKT_T308 & !AKT_ATP_inhibitor & !TSC2_needs_S473 => TSC2_P [n=2 EC50=0.4] (2, 9, Inoki2002, Manning2002, Jacinto2006) "AKT with T308 alone phosphorylates TSC2 well enough."
AKT & AKT_S473 & TSC2_needs_S473 => TSC2_P [n=2 EC50=0.4] (Fig1) "Switch: in the review AKT needs mTORC2 to switch TSC2 off."
SGK1 => TSC2_P (Castel2016) "SGK1 phosphorylates TSC2 where PI3K is blocked."
!TSC2_P & !ERK => TSC (2, 9, Inoki2002, Manning2002, Ma2005, She2010) "TSC works where neither AKT nor ERK has phosphorylated TSC2."
AMPK => TSC [w=0.6] (2, Inoki2003) "AMPK activates TSC2."
DDIT4 => TSC [w=0.6 n=3 EC50=0.4] (Brugarolas2004) "REDD1 activates TSC."
RNF152 & !AKT => RHEB_Ub (16, Deng2019) "RNF152 marks Rheb when growth signals are low."
TSC => RHEB_GAP [w=0.9] (2, 65, LiY2004) "TSC2 makes Rheb lose its GTP."
TSC & RHEB_Ub => RHEB_GAP [w=0.8 EC50=0.3] (16, Deng2019) "Ubiquitinated Rheb binds TSC2 more."
!RHEB_GAP => RHEB [w=0.95] (16) "Rheb keeps its GTP unless TSC2 acts."

amino_acids => amino_acids_inside [w=0.7] (2) "The cell takes amino acids up."
autophagy => amino_acids_inside [w=0.35] (47, 48) "Autophagy gives amino acids back."
!amino_acids_inside => GATOR1 (BarPeled2013) "GATOR1 is active when amino acids are low."
!GATOR1 => RAG [w=0.9] (2, BarPeled2013) "Rag stays active unless GATOR1 acts."
amino_acids_inside & RAG => FLCN_RRAGC [EC50=0.3] (Napolitano2020, Petit2013) "With amino acids folliculin turns RagC towards GDP."
!FRB_binder => phosphatidic_acid [w=0.97] (53, Nguyen2018) "Phosphatidic acid sits on mTOR unless displaced."
mTORC1_pool & RAG => mTORC1_lysosome [n=2 EC50=0.5] (2, BarPeled2013) "Active Rag holds mTORC1 on the lysosome."
mTORC1_lysosome & RHEB & phosphatidic_acid & !AMPK & !DEPTOR & !rapalog_effect & !kinase_inhibitor_effect => mTORC1 [n=2 EC50=0.4] (1, 2, 16, 53, Gwinn2008) "Rheb-GTP switches mTORC1 on; AMPK (through raptor), DEPTOR, rapalogs and ATP-site drugs stop it."
mTORC1_lysosome & RHEB & phosphatidic_acid & !DEPTOR & !kinase_inhibitor_effect => mTORC1 [w=0.5 n=2 EC50=0.4] (Gwinn2008, Kang2013) "Neither AMPK on raptor nor a rapalog, which leaves the kinase site open, takes all of mTORC1's activity."
MTOR & RPTOR & RHEB & phosphatidic_acid & !DEPTOR & !kinase_inhibitor_effect => mTORC1 [w=0.2 n=4 EC50=0.84] (Inoki2003_RHEB, Garami2003) "Rheb in excess replaces amino acids in part."
mTORC1_pool & MTOR_activating_mutant & !kinase_inhibitor_effect & !rapalog_effect => mTORC1 [w=0.6] (Grabiner2014) "Some mutations keep mTORC1 on without growth factor and amino acids; rapamycin still stops it."
mTORC1_lysosome & RHEB & RHEB_Ub_by_amino_acids & amino_acids_inside & !AMPK & !DEPTOR & !rapalog_effect & !kinase_inhibitor_effect => mTORC1 (YaoY2020_MolCell) "Switch: an activating ubiquitin chain on Rheb."
rapalog & !FRB_mutant => rapalog_effect (52, RodrikOutmezguine2016) "The rapalog needs an intact FRB domain."
bivalent_mTOR_inhibitor => rapalog_effect (52, RodrikOutmezguine2016) "The linked drug holds on even when FRB is mutated."
mTOR_kinase_inhibitor & !kinase_domain_mutant => kinase_inhibitor_effect (52, Feldman2009) "The drug fills the ATP site of mTOR."
mTOR_kinase_inhibitor & kinase_domain_mutant => kinase_inhibitor_effect [w=0.9 EC50=0.909] (52, RodrikOutmezguine2016) "The mutant needs ten times the dose (EC50=0.909)."
bivalent_mTOR_inhibitor => kinase_inhibitor_effect (52, RodrikOutmezguine2016) "The linked drug reaches the ATP site as well."
mTORC1 & PDPK1 & !rapalog_effect => S6K1 [w=0.98 n=2 EC50=0.4] (73, Feldman2009, Kang2013) "mTORC1 and PDK1 phosphorylate S6K1, a poor substrate; a rapalog takes all of it."
S6K1 => RPS6_P (textbook) "S6K1 phosphorylates S6."
ERK => RPS6_P [w=0.1] (textbook) "RSK, below ERK, adds a little."
mTORC1 => EIF4EBP1_P [w=0.3 EC50=0.2] (Choo2008, Thoreen2009, Kang2013) "4E-BP1 is a good substrate: a little mTORC1 is enough."
mTORC1 & AKT => EIF4EBP1_P [EC50=0.3] (She2010, Mi2015) "AKT helps mTORC1 to reach 4E-BP1, also without TSC."
mTORC1 & ERK => EIF4EBP1_P [EC50=0.2] (She2010) "So does ERK: here the two arms meet."
EIF4EBP1_P => EIF4E [w=0.95] (textbook) "Phosphorylated 4E-BP1 lets go of eIF4E."
EIF4E => protein_synthesis [w=0.8] (3, Dowling2010) "Free eIF4E starts cap-dependent translation."
EIF4E & S6K1 => protein_synthesis [w=0.4] (3) "S6K1 adds eIF4B and ribosomes."
=> protein_synthesis [w=0.05] (Thoreen2012) "Part of translation does not need mTORC1."
mTORC1 => ULK1_S757 [w=0.95 EC50=0.3] (KimJ2011, Kang2013) "mTORC1 phosphorylates ULK1 and switches it off; a rapalog leaves part of the mark."
!ULK1_S757 => ULK1 [w=0.9] (KimJ2011) "ULK1 is on unless mTORC1 has marked it."
AMPK & !ULK1_S757 => ULK1 [w=0.35] (KimJ2011) "AMPK activates ULK1 once mTORC1 lets go."
ULK1 & !autophagy_inhibitor => autophagy [w=0.7] (3, KimJ2011) "ULK1 starts autophagy; chloroquine stops its end."
!autophagy => SQSTM1 [w=0.95] (textbook, 51) "Autophagy consumes p62."
!HSP90_inhibitor => HSP90 [w=0.9] (78) "HSP90 folds its clients unless it is inhibited."

drug sirolimus = rapalog(IC50=1nM Emax=0.98) mTOR_kinase_inhibitor(IC50=5000nM Emax=0.95) (ChEMBL, Shor2008, Yellen2011) "Rapamycin; FRB domain of mTOR; cell IC50, high certainty; in micromolar doses also the kinase itself."
drug everolimus = rapalog(IC50=3nM Emax=0.98) (ChEMBL) "RAD001; FRB domain; cell IC50, high certainty."
drug temsirolimus = rapalog(IC50=3nM Emax=0.98) (62, Korfel2016) "CCI-779; FRB domain; cell IC50, medium certainty."
drug AZD8055 = mTOR_kinase_inhibitor(IC50=25nM Emax=0.98) (Chresta2010) "mTOR; cell IC50, high certainty."
drug onatasertib = mTOR_kinase_inhibitor(IC50=100nM Emax=0.95) (63, Mortensen2015) "CC-223; mTOR; cell IC50, medium certainty."
drug sapanisertib = mTOR_kinase_inhibitor(IC50=10nM Emax=0.98) (ChEMBL) "MLN0128; mTOR; cell IC50, high certainty."
drug torin1 = mTOR_kinase_inhibitor(IC50=3nM Emax=0.99) (Thoreen2009) "Tool; mTOR; cell IC50, high certainty."
drug PP242 = mTOR_kinase_inhibitor(IC50=300nM Emax=0.95) (Feldman2009) "Torkinib, tool; mTOR; cell IC50, medium certainty."
drug rapalink1 = bivalent_mTOR_inhibitor(IC50=3nM Emax=0.98) (52, RodrikOutmezguine2016) "RapaLink-1; FRB and ATP site; cell IC50, low certainty."
drug ICSN3250 = FRB_binder(IC50=100nM Emax=0.9) (53, Nguyen2018) "Phosphatidic acid on mTOR; placeholder IC50, low certainty."
drug pictilisib = PI3K_inhibitor(IC50=40nM Emax=0.95) (Raynaud2009) "GDC-0941; class-I PI3K; cell IC50, medium certainty."
drug gedatolisib = PI3K_inhibitor(IC50=10nM Emax=0.95) mTOR_kinase_inhibitor(IC50=10nM Emax=0.95) (76, Mohan2015) "PF-384, PKI-587; PI3K and mTOR; cell IC50, high certainty."
drug MK2206 = AKT_inhibitor(IC50=60nM Emax=0.95) (Tan2011) "Allosteric, lowers both AKT sites; cell IC50, high certainty."
drug mirdametinib = MEK_inhibitor(IC50=1nM Emax=0.98) (76, Mohan2015) "PD-901, PD-0325901; MEK1/2; cell IC50, medium certainty."
drug trametinib = MEK_inhibitor(IC50=1nM Emax=0.98) (Gilmartin2011) "MEK1/2; cell IC50, medium certainty."
drug erlotinib = RTK_inhibitor(IC50=20nM Emax=0.95) (Moyer1997) "EGFR; cell IC50, high certainty."
drug OSU53 = AMPK_activator(IC50=5000nM Emax=0.9) mTOR_kinase_inhibitor(IC50=5000nM Emax=0.4) (55) "OSU-53; AMPK, weakly mTOR; low certainty."
drug acadesine = AMP_mimetic(IC50=500000nM Emax=0.9) (Shaw2004) "AICAR; AMPK; low certainty."
drug luminespib = HSP90_inhibitor(IC50=20nM Emax=0.95) (78, Jensen2008) "AUY922; HSP90; cell IC50, high certainty."
drug alpelisib = p110alpha_inhibitor(IC50=75nM Emax=0.95) (Juric2018) "BYL719; p110alpha; cell IC50, number of medium certainty."
drug lapatinib = RTK_inhibitor(IC50=100nM Emax=0.9) ERBB2_inhibitor(IC50=100nM Emax=0.95) (Konecny2006) "GW572016; EGFR and HER2; cell IC50, number of medium certainty."
drug ipatasertib = AKT_ATP_inhibitor(IC50=150nM Emax=0.95) (LinJ2013, Okuzumi2009) "GDC-0068; ATP site of AKT, raises both sites; cell IC50, number of medium certainty."
drug chloroquine = autophagy_inhibitor(IC50=10000nM Emax=0.9) (Mauthe2018) "Keeps lysosomes from the autophagosome; number of low certainty."

preset PTEN_loss = PTEN.max=0 (9, 10) "No PTEN: PIP3 piles up and AKT runs."
preset TSC_loss = TSC.max=0 (2, 65, LiY2004) "TSC1 or TSC2 lost: nothing takes the GTP from Rheb."
preset LKB1_loss = STK11=0 (15, Shaw2004) "No LKB1: low energy no longer wakes AMPK."
preset PI3K_mutant = PIK3CA_mutant=0.8 (9) "An activating mutation of PIK3CA."
preset KRAS_mutant = RAS_mutant=1 (18, 61) "An oncogenic RAS allele, loaded with GTP for good."
preset TSC_lesion = TSC.max=0 growth_factor=0.4 (65, assumption) "A benign TSC lesion: no TSC, and a normal supply of growth factor."
preset raptor_loss = RPTOR=0 (1, Guertin2006) "No raptor, no mTORC1."
preset rictor_loss = RICTOR=0 (1, Guertin2006) "No rictor, no mTORC2."
preset SIN1_loss = MAPKAP1=0 (1, Jacinto2006) "No SIN1, no mTORC2."
preset GbetaL_loss = MLST8=0 (Guertin2006) "No GbetaL: mTORC2 falls apart, mTORC1 stays."
preset HER2_amplified = ERBB2_amplified=1 (Basso2002, Chandarlapaty2011) "Breast cancer with extra copies of HER2."
preset DEPTOR_excess = DEPTOR_amplified=0.8 (Peterson2009) "Myeloma with much DEPTOR."
preset MTOR_activating = MTOR_activating_mutant=1 (Grabiner2014) "A mutation that keeps mTORC1 on."
preset MTOR_FRB_mutant = FRB_mutant=1 (52, RodrikOutmezguine2016) "Rapalogs no longer bind mTOR."
preset MTOR_kinase_mutant = kinase_domain_mutant=1 (52, RodrikOutmezguine2016) "ATP-site drugs need ten times the dose."
preset rapalog_drains_mTORC2 = mTORC2_drains=1 (Sarbassov2006) "A cell in which days of rapalog take mTORC2 as well."
preset review_mTORC2_to_mTORC1 = TSC2_needs_S473=1 (Fig1) "Switch: mTORC2 feeds mTORC1, as the review draws it."
preset review_GbetaL_in_mTORC1 = mTORC1_needs_MLST8=1 (1) "Switch: mTORC1 needs GbetaL, as the review has it."
preset activating_RHEB_ubiquitin = RHEB_Ub_by_amino_acids=1 (YaoY2020_MolCell) "Switch: amino acids add an activating ubiquitin to Rheb."
preset normal_cell = growth_factor=0.4 (assumption) "A cell that is no tumour: less growth factor."
preset starved_cell = growth_factor=0.1 amino_acids=0.05 energy=0.3 (assumption) "Little growth factor, amino acids and energy."

# other names: codes and trade names of drugs, short names of cancers
alias rapamycin = sirolimus
alias Rapamune = sirolimus
alias AY22989 = sirolimus
alias Fyarro = sirolimus
alias RAD001 = everolimus
alias SDZRAD = everolimus
alias Afinitor = everolimus
alias Zortress = everolimus
alias Certican = everolimus
alias Votubia = everolimus
alias CCI779 = temsirolimus
alias Torisel = temsirolimus
alias CC223 = onatasertib
alias ATG008 = onatasertib
alias MLN0128 = sapanisertib
alias INK128 = sapanisertib
alias TAK228 = sapanisertib
alias CB228 = sapanisertib
alias torkinib = PP242
alias GDC0941 = pictilisib
alias RG7321 = pictilisib
alias PF05212384 = gedatolisib
alias PKI587 = gedatolisib
alias PF384 = gedatolisib
alias PD0325901 = mirdametinib
alias PD901 = mirdametinib
alias Gomekli = mirdametinib
alias GSK1120212 = trametinib
alias JTP74057 = trametinib
alias Mekinist = trametinib
alias OSI774 = erlotinib
alias CP358774 = erlotinib
alias Tarceva = erlotinib
alias AICAR = acadesine
alias AUY922 = luminespib
alias NVPAUY922 = luminespib
alias VER52296 = luminespib
alias BYL719 = alpelisib
alias NVPBYL719 = alpelisib
alias Piqray = alpelisib
alias Vijoice = alpelisib
alias GW572016 = lapatinib
alias GW2016 = lapatinib
alias Tykerb = lapatinib
alias Tyverb = lapatinib
alias GDC0068 = ipatasertib
alias RG7440 = ipatasertib
alias CQ = chloroquine
alias Aralen = chloroquine

)pathway";

}  // namespace mtor

#endif

// --- mtor/fate.hpp -----------------------------------------------------------------------------

// Pathway text: apoptosis, GSK-3, reactive oxygen, PP2A and E2F1, CASC9.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_FATE_HPP
#define MTOR_FATE_HPP

namespace mtor {

/// Pathway text: apoptosis, GSK-3, reactive oxygen, PP2A and E2F1; needs core and growth.
inline constexpr char fate[] = R"pathway(
# Apoptosis, GSK-3, reactive oxygen, PP2A and E2F1, CASC9. Needs core, growth and metabolism.
module  fate "apoptosis, GSK-3, reactive oxygen, PP2A and E2F1, CASC9"
default tau=240 n=1 EC50=0.5 w=1
input   CASC9 = 0.02          "level of the long RNA CASC9"
input   UCP2_expression = 0.75 "UCP2 level"
input   UCP2_inhibitor = 0    "blocks UCP2"
input   MYC_lowers_E2F1 = 0   "switch: 1 where MYC lowers E2F1 through miR-9-3p and so kills"
input   autophagy_kills = 0   "switch: 1 where autophagy kills; elsewhere it protects"
node    UCP2 tau=60           "UCP2 function"
node    ROS tau=30            "reactive oxygen species"
node    GSK3B tau=20          "GSK-3 activity"
node    CASP3 tau=120         "cleaved caspase-3"
node    CIP2A_PP2A tau=30     "CIP2A bound to PP2A"
node    PP2A tau=30           "PP2A activity on MYC"
node    MYC tau=60            "c-Myc"
node    MIR9 tau=180          "miR-9-3p"
node    E2F1 tau=240          "E2F1"
node    MCL1 tau=60           "MCL-1, short-lived, protects from death; BH3 mimetics spare it"
node    BAX tau=240           "BAX, opens mitochondria"
node    HSPA1A tau=240        "HSP70"
node    HSPB1 tau=240         "HSP27"

UCP2_expression & !UCP2_inhibitor => UCP2 (36, Dando2017) "UCP2 works unless a drug such as genipin blocks it."
!UCP2 => ROS [w=0.95 n=2 EC50=0.4] (36, Dando2017) "UCP2 lowers reactive oxygen in mitochondria."
GSK3B & CASP3 => ROS [w=0.4 EC50=0.3] (49) "In the review's order GSK-3 and caspase-3 raise reactive oxygen."
ROS => PI3K_recruited [w=0.4 n=2 EC50=0.4] (36, Dando2017) "Reactive oxygen activates AKT and mTOR."
CASC9 => PI3K_recruited [w=0.8 n=2 EC50=0.4] (51, YangY2019_CASC9) "CASC9 feeds AKT and mTOR (one paper)."
!AKT & !S6K1 => GSK3B [EC50=0.3] (49, ZhangHH2006) "AKT and S6K1, each by itself, phosphorylate GSK-3 and switch it off."
protein_synthesis & !GSK3B => CCND1 [w=0.7] (80, Diehl1998) "GSK-3 marks cyclin D1 for degradation."
MYC & !CD274_by_TFE => CD274 [w=0.15] (Casey2016) "MYC transcribes PD-L1."
GSK3B => CASP3 [w=0.3 n=2 EC50=0.4] (49) "GSK-3 feeds caspase-3."
BAX & !BCL2 & !MCL1 => CASP3 (textbook, 51) "BAX opens mitochondria unless BCL-2 or MCL-1 holds them shut."
EIF4E & energy => MCL1 [w=0.5 EC50=0.3] (Adams2007, Hsieh2010, Coloff2011) "MCL-1 is made by translation that needs mTORC1 and glucose."
!AKT & TP53 => BAX (51, textbook) "AKT restrains BAX, and p53 makes it."
FOXO => BAX [w=1] (Dijkers2000) "FOXO transcribes BIM, which opens mitochondria like BAX."
!ERK => BAX [w=0.3] (Ley2003) "ERK has BIM degraded."
ROS & !S6K1 & !TP53_loss => apoptosis (36, Dando2017, textbook) "Reactive oxygen kills, with the help of p53, when mTORC1 no longer protects."
CASP3 & !HSPA1A => apoptosis (49, 78) "Caspase-3 kills; HSP70 protects."
!E2F1 => apoptosis [w=0.3 EC50=0.3] (50, ZouZP2015) "In this chain E2F1 protects."
genotoxin & ROS => apoptosis [w=0.8] (36, Dando2017) "Chemotherapy kills through reactive oxygen, which UCP2 lowers."
autophagy & autophagy_kills & !CASC9 => apoptosis [w=0.3] (51, YangY2019_CASC9) "Switch: autophagy adds to death where CASC9 is low (cancer of the mouth)."
!autophagy & !mTORC1 & !AKT & !autophagy_kills => apoptosis [w=0.5] (Fan2010, Bray2012) "Elsewhere a cell with little mTORC1 needs autophagy to live, unless AKT protects it."
S6K1 & !energy => apoptosis [w=0.75 n=2 EC50=0.4] (Inoki2003, Lee2007, Choo2010) "A cell that goes on spending without energy dies."
complex_I_inhibitor & !energy => apoptosis [w=0.6 n=3 EC50=0.4] (Wheaton2014) "Without glucose and complex I nothing makes ATP."
complex_I_inhibitor & !AMPK => apoptosis [w=0.5 n=3 EC50=0.3] (Shackelford2013) "A cell that cannot answer with AMPK dies."
!autophagy & !AKT & !mTORC1 => ROS [w=0.3 n=2 EC50=0.4] (Degtyarev2008) "Without autophagy damaged mitochondria leak, above all where AKT is off."
ROS & !autophagy => genome_instability [EC50=0.3] (46) "Autophagy clears the sources of reactive oxygen."
!mTORC2 => CIP2A_PP2A [w=0.8 EC50=0.3] (50, ZouZP2015) "mTORC2 keeps CIP2A off PP2A."
!CIP2A_PP2A => PP2A (50, ZouZP2015) "CIP2A blocks PP2A."
!PP2A => MYC [w=0.1] (50, ZouZP2015) "PP2A marks MYC for degradation."
PDK1 & !PP2A => MYC [w=0.3] (Tan2010) "PDK1 phosphorylates MYC unless PP2A undoes it."
S6K1 & EIF4E => MYC [w=0.3] (Csibi2014) "S6K1 and eIF4E raise the translation of MYC."
ERK & !GSK3B => MYC [w=0.3] (Sears2000) "ERK spares MYC; GSK-3 marks it for degradation."
ERK => MYC [w=0.4] (textbook) "ERK spares MYC from degradation."
MYC => CCND1 [w=0.5] (textbook, Ilic2011) "MYC raises cyclin D."
MYC & !CDKN1A => G1_S [w=0.9] (Ilic2011, textbook) "MYC drives cells into S phase."
MYC => protein_synthesis [w=0.1] (Ilic2011, textbook) "MYC makes ribosomes."
MYC & MYC_lowers_E2F1 => MIR9 (50, ZouZP2015) "Switch: MYC raises miR-9-3p (one paper); elsewhere MYC drives growth."
=> MIR9 [w=0.25] (assumption) "Some miR-9-3p in any case."
!MIR9 => E2F1 (50, ZouZP2015) "miR-9-3p lowers E2F1."
E2F1 => G1_S [w=0.15] (textbook) "E2F1 transcribes the genes of S phase."
!HSP90 & !kinase_inhibitor_effect => HSPA1A [w=0.9] (78) "Without HSP90 the cell makes HSP70; this needs mTOR."
!HSP90 & !kinase_inhibitor_effect => HSPB1 (78) "Without HSP90 the cell makes HSP27 as well; this needs mTOR."

drug    navitoclax = BCL2_inhibitor(IC50=100nM Emax=0.95) (Tse2008) "ABT-263; BCL-2 and BCL-XL; cell IC50, number of medium certainty."
drug    genipin = UCP2_inhibitor(IC50=50000nM Emax=0.8) (36, Dando2017) "UCP2; natural cross-linker; number of low certainty."

preset  pancreas = UCP2_expression=0.9 (36, Dando2017) "Pancreatic cancer: much UCP2."
preset  MYC_to_E2F1 = MYC_lowers_E2F1=1 (50, ZouZP2015) "Cells in which MYC lowers E2F1 and kills."
preset  oral = CASC9=1 autophagy_kills=1 (51, YangY2019_CASC9) "Cancer of the mouth: much CASC9."

# other names: codes and trade names of drugs, short names of cancers
alias ABT263 = navitoclax
)pathway";

}  // namespace mtor

#endif

// --- mtor/growth.hpp ---------------------------------------------------------------------------

// Pathway text: cell cycle, DNA repair, invasion, vessels, tumour growth.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_GROWTH_HPP
#define MTOR_GROWTH_HPP

namespace mtor {

/// Pathway text: cell cycle, DNA repair, invasion, vessels, tumour growth; needs core.
inline constexpr char growth[] = R"pathway(
# Cell cycle, DNA damage, invasion, vessels and the growth of the lesion. Needs core.
module  growth "cell cycle, DNA repair, invasion, vessels, tumour growth"
default tau=120 n=1 EC50=0.5 w=1
input   DNA_damage = 0.2      "double-strand-break load"
input   hedgehog = 0.2        "SHH ligand"
input   TP53_loss = 0         "loss of p53"
input   VHL_loss = 0          "loss of VHL: HIF-1alpha is not degraded"
input   CD274_by_TFE = 0      "switch: 1 in kidney, where TFE transcribe PD-L1"
input   WEE1_inhibitor = 0    "inhibitor of WEE1"
input   CDK46_inhibitor = 0   "inhibitor of CDK4 and CDK6"
input   DNA_PK_inhibitor = 0  "inhibitor of DNA-PK"
input   VEGFR_inhibitor = 0   "inhibitor of the VEGF receptors"
input   genotoxin = 0         "DNA-damaging or mitotic chemotherapy"
input   BCL2_inhibitor = 0    "BH3 mimetic: blocks BCL-2 and BCL-XL"
input   complex_I_inhibitor = 0 "stops the respiratory chain at complex I"
node    CCND1 tau=120         "cyclin D1"
node    G1_S tau=360          "G1/S transition"
node    DNA_lesions tau=60    "breaks in the DNA"
node    H2AX_P tau=15         "gamma-H2AX, the first mark of a break"
node    TP53 tau=120          "p53"
node    CDKN1A tau=180        "p21"
node    SESN2 tau=180         "sestrin 1 and 2"
node    RNF168 tau=120        "ubiquitin ligase of H2A and H2AX"
node    H2AX_Ub tau=30        "ubiquitinated H2A and H2AX at breaks"
node    WEE1 tau=30           "WEE1 kinase activity"
node    CHEK1 tau=15          "CHK1"
node    DNA_repair tau=120    "double-strand-break repair"
node    genome_instability tau=1440 "damage that persists"
node    CD274 tau=360         "PD-L1 (B7-H1)"
node    GLI1 tau=240          "hedgehog effector"
node    MMP9 tau=360          "matrix metallopeptidase 9"
node    colon_stem_cells tau=1440 "colon-cancer stem-cell survival"
node    HIF1A tau=60          "HIF-1alpha"
node    VEGFA tau=240         "VEGF-A output"
node    KDR tau=30            "VEGF receptor 2 function"
node    angiogenesis tau=1440 "tumour vessels"
node    proliferation tau=1440 "tumour-cell proliferation"
node    cell_size tau=1440    "size of the tumour cell"
node    invasion tau=1440     "invasion and metastasis"
node    apoptosis tau=720     "programmed death of tumour cells"
node    immune_killing tau=1440 "tumour cells killed by immune cells"
node    survival tau=720      "tumour cells that neither die nor are killed"
node    tumour_growth tau=1440 "net growth of the lesion, an index"
node    BCL2 tau=240          "BCL-2, protects from death"

ERK & protein_synthesis => CCND1 [w=0.6] (textbook) "ERK makes the messenger, translation makes the protein."
CCND1 & !CDK46_inhibitor => G1_S [w=0.1] (80, Hai2017, textbook) "Cyclin D1 with CDK4 and CDK6 opens the way from G1 to S."
CCND1 & !CDKN1A & !CDK46_inhibitor => G1_S [w=0.9] (textbook) "p21 shuts it."
DNA_damage => DNA_lesions [w=0.45] (textbook) "What breaks the DNA leaves lesions."
DNA_damage & !DNA_repair => DNA_lesions [w=0.55] (textbook) "Repair closes them."
genotoxin => DNA_lesions [w=0.7] (textbook) "Platinum and other drugs break the DNA."
!WEE1 & !DNA_repair => DNA_lesions [w=0.7] (38, 80, Hai2017) "Without WEE1 replication breaks more of it."
DNA_lesions => H2AX_P [w=0.95] (textbook) "ATM and ATR mark breaks at once."
DNA_lesions & !TP53_loss => TP53 [w=0.7] (textbook) "Breaks stabilise p53."
TP53 => CDKN1A [w=0.1] (textbook, Beuvink2005) "p53 transcribes p21."
FOXO => CDKN1A [w=0.2] (Seoane2004) "FOXO transcribes p21 as well."
TP53 & protein_synthesis => CDKN1A [w=0.9 n=2 EC50=0.4] (Beuvink2005) "p21 is made by translation that needs mTORC1."
TP53 => SESN2 [w=0.9 n=2 EC50=0.4] (Budanov2008) "p53 transcribes the sestrins."
TP53 => DDIT4 [w=0.3] (Ellisen2002) "p53 transcribes REDD1."
ERK => DDIT4 [w=0.1] (textbook) "ERK raises REDD1."
SESN2 => AMPK [w=0.3] (Budanov2008) "Sestrins activate AMPK."
SESN2 => TSC [w=0.35] (Budanov2008) "Sestrins bring AMPK to TSC2."
mTORC2 & RAS_mutant => G1_S [w=0.3] (18, Kovalski2019) "Mutant RAS and mTORC2 start the cell-cycle programme."
!S6K1 => RNF168 [n=2 EC50=0.4] (15, Xie2018) "S6K1 marks S60 of RNF168, which is then degraded."
DNA_lesions & RNF168 => H2AX_Ub [w=0.9] (15, Xie2018) "RNF168 puts ubiquitin on H2AX at breaks."
!WEE1_inhibitor => WEE1 [w=0.9] (38, Hirai2009) "WEE1 works unless it is inhibited."
ERK => CHEK1 [w=0.7 n=2 EC50=0.4] (40, Sen2017_AXL) "ERK recruits and activates CHK1."
ERK & !AKT => CHEK1 [w=0.6 n=2 EC50=0.4] (Puc2005) "AKT keeps CHK1 out of the nucleus."
DNA_lesions & !AKT => CHEK1 [w=0.4] (Puc2005, textbook) "Breaks activate CHK1."
H2AX_Ub & !DNA_PK_inhibitor => DNA_repair [w=0.35 n=2 EC50=0.4] (15, Xie2018) "Ubiquitinated H2AX calls the repair proteins."
CHEK1 & DNA_lesions & !DNA_PK_inhibitor => DNA_repair [w=0.65 n=2 EC50=0.4] (40, Sen2017_AXL) "CHK1 raises repair."
AKT & mTORC2 & DNA_lesions & !DNA_PK_inhibitor => DNA_repair [w=0.8] (Holler2016, Juvekar2012) "PI3K and AKT feed DNA-PK and recombination."
!WEE1 & CCND1 & DNA_lesions & !DNA_PK_inhibitor => DNA_repair [n=2 EC50=0.4] (80, Hai2017) "When WEE1 is blocked, compensatory repair needs cyclin D1."
DNA_lesions & !H2AX_Ub => genome_instability [w=0.9] (15, Xie2018) "Breaks that are not marked persist."
DNA_lesions & !DNA_repair => genome_instability [w=0.95] (15) "Breaks that are not repaired persist."
S6K1 & !PTEN & !CD274_by_TFE => CD274 [w=0.6 n=2 EC50=0.4] (12, Parsa2007) "Loss of PTEN raises PD-L1 through S6K1."
AKT & !CD274_by_TFE => CD274 [w=0.4] (12, Parsa2007) "AKT raises PD-L1."
DNA_lesions & CHEK1 & !CD274_by_TFE => CD274 [w=0.9] (Sato2017) "Breaks raise PD-L1 through ATM, ATR and CHK1."
HIF1A => CD274 [w=0.4] (Barsoum2014) "HIF-1 transcribes PD-L1."
hedgehog => GLI1 [w=0.2] (37) "The ligand switches GLI1 on."
AKT & S6K1 => GLI1 [w=0.9] (37) "AKT and mTOR switch GLI1 on without the ligand."
AKT & S6K1 => MMP9 [w=0.9] (13, ChenJS2009) "AKT and mTORC1 raise MMP-9."
NFKB => MMP9 [w=0.7] (textbook) "NF-kappaB transcribes MMP9."
AKT & S6K1 => colon_stem_cells [w=0.9] (14) "AKT and mTORC1 keep the stem cells."
protein_synthesis & !oxygen => HIF1A [w=0.7] (textbook, Hudson2002) "HIF-1alpha is made by translation and spared in hypoxia."
protein_synthesis & VHL_loss => HIF1A [w=0.6] (textbook, Thomas2006) "Without VHL the new HIF-1alpha is spared as well."
VHL_loss => HIF1A [w=0.4] (textbook) "Without VHL HIF-1alpha is not degraded, so part of it stays even where little is made."
S6K1 & protein_synthesis => HIF1A (review, Hudson2002) "mTORC1 raises the translation of HIF-1alpha."
HIF1A => VEGFA [w=0.7] (review) "HIF-1 transcribes VEGF."
!VEGFR_inhibitor => KDR [w=0.9] (75, Motzer2015) "The receptor works unless it is inhibited."
VEGFA & KDR => angiogenesis (75, Motzer2015) "VEGF grows vessels through its receptor."
S6K1 & protein_synthesis => cell_size [w=0.8] (Dowling2010, Fingar2004) "S6K1 makes cells larger; 4E-BP1 lets them divide."
protein_synthesis => cell_size [w=0.4] (Fingar2004) "Free eIF4E, too, makes cells larger."
G1_S => proliferation [w=0.15] (assumption) "Some cells cycle with little growth."
G1_S & protein_synthesis => proliferation [w=0.1] (1, 8) "A cycling cell needs protein."
G1_S & GLI1 => proliferation [w=0.4 n=2 EC50=0.4] (37) "Hedgehog output drives division."
RAS_mutant & TP53_loss => proliferation [w=0.95] (61, Morran2014) "Mutant RAS without p53 divides without mTOR (the mechanism is not known)."
MMP9 => invasion [w=0.9] (13, ChenJS2009) "MMP-9 cuts the matrix."
FOXO => PDGFR [w=0.2] (WangL2017) "FOXO transcribes the PDGF receptor."
GLI1 => invasion (37) "GLI1 goes with metastasis."
DNA_lesions & !WEE1 & !DNA_repair => apoptosis [w=0.8 n=2 EC50=0.4] (38, 80, Hai2017) "Cells that divide with broken DNA die."
genotoxin & !AKT => apoptosis [w=0.8] (41, 79) "Chemotherapy kills; AKT protects."
DNA_lesions & TP53 & !CDKN1A => apoptosis [w=0.65 n=2 EC50=0.4] (Beuvink2005) "p53 kills cells with breaks unless p21 stops them first."
!apoptosis & !immune_killing => survival [w=0.9] (8, 28) "A cell survives if it neither dies nor is killed."
AKT & !BCL2_inhibitor => BCL2 [w=0.9] (51, YangY2019_CASC9) "AKT raises BCL-2."
NFKB & !BCL2_inhibitor => BCL2 [w=0.6] (textbook) "NF-kappaB raises BCL-2."
ERK & !BCL2_inhibitor => BCL2 [w=0.65] (76, textbook) "ERK tilts the BCL-2 family towards survival."
!CD274 => immune_killing [w=0.1 EC50=0.3] (12, Parsa2007) "Immune cells kill where no PD-L1 stops them."
proliferation & survival => tumour_growth [w=1 EC50=0.3] (8) "Growth needs division and survival."
proliferation & survival & angiogenesis => tumour_growth [EC50=0.3] (75, Motzer2015) "Vessels feed growth."
proliferation & survival & genome_instability => tumour_growth (15) "Unstable genomes progress."

drug    adavosertib = WEE1_inhibitor(IC50=100nM Emax=0.95) (38, Hirai2009) "AZD1775, MK-1775; WEE1; cell IC50, medium certainty."
drug    samotolisib = PI3K_inhibitor(IC50=100nM Emax=0.95) mTOR_kinase_inhibitor(IC50=100nM Emax=0.9) DNA_PK_inhibitor(IC50=50nM Emax=0.5) (54, Smith2016_LY) "LY3023414; PI3K, mTOR and DNA-PK; cell IC50, medium certainty."
drug    dactolisib = PI3K_inhibitor(IC50=10nM Emax=0.9) mTOR_kinase_inhibitor(IC50=10nM Emax=0.95) DNA_PK_inhibitor(IC50=10nM Emax=0.5) (ChEMBL) "BEZ235, tool compound; PI3K, mTOR and DNA-PK; cell IC50, high certainty."
drug    palbociclib = CDK46_inhibitor(IC50=65nM Emax=0.95) (Fry2004) "PD-0332991; CDK4 and CDK6; cell IC50, number of medium certainty."
drug    cisplatin = genotoxin(IC50=5000nM Emax=0.8) (Beuvink2005, assumption) "Platinum; DNA; number of low certainty."
drug    carboplatin = genotoxin(IC50=30000nM Emax=0.8) (79, Christopoulos2017) "Platinum; DNA; number of medium certainty."
drug    paclitaxel = genotoxin(IC50=5nM Emax=0.8) (79, Christopoulos2017) "Taxane; microtubules; number of medium certainty."

preset  small_cell_lung = DNA_damage=0.5 (40, assumption) "Small-cell lung cancer: many breaks in the DNA."
preset  renal = VHL_loss=1 CD274_by_TFE=1 (75, Thomas2006) "Clear-cell kidney cancer: VHL is lost."
preset  large_cell_neuroendocrine = DNA_damage=0.4 (79, assumption) "Large-cell neuroendocrine lung cancer: breaks in the DNA."
preset  TP53_null = TP53_loss=1 (61) "No p53."
preset  KRAS_TP53 = RAS_mutant=1 TP53_loss=1 (61, Morran2014) "Pancreatic cancer with mutant KRAS and without p53."
preset  KRAS_PTEN = RAS_mutant=1 PTEN.max=0 (61, Morran2014) "Pancreatic cancer with mutant KRAS and without PTEN."

# other names: codes and trade names of drugs, short names of cancers
alias AZD1775 = adavosertib
alias MK1775 = adavosertib
alias LY3023414 = samotolisib
alias BEZ235 = dactolisib
alias NVPBEZ235 = dactolisib
alias RTB101 = dactolisib
alias PD0332991 = palbociclib
alias PD332991 = palbociclib
alias Ibrance = palbociclib
alias CDDP = cisplatin
alias DDP = cisplatin
alias cisplatinum = cisplatin
alias Platinol = cisplatin
alias CBDCA = carboplatin
alias Paraplatin = carboplatin
alias JM8 = carboplatin
alias Taxol = paclitaxel
alias Abraxane = paclitaxel
alias SCLC = small_cell_lung
alias ccRCC = renal
alias LCNEC = large_cell_neuroendocrine

)pathway";

}  // namespace mtor

#endif

// --- mtor/immunity.hpp -------------------------------------------------------------------------

// Pathway text: T cell, NK cell, dendritic cell, macrophage.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_IMMUNITY_HPP
#define MTOR_IMMUNITY_HPP

namespace mtor {

/// Pathway text: T cell, NK cell, dendritic cell, macrophage; needs core and growth.
inline constexpr char immunity[] = R"pathway(
# T cell, NK cell, dendritic cell and macrophage, each with its own mTOR. Needs the modules before it.
module  immunity "T cell, NK cell, dendritic cell, macrophage"
default tau=1440 n=1 EC50=0.5 w=1
input   antigen = 0.6         "antigen that the T cell sees"
input   RC3H1 = 0.3           "roquin"
input   RPTOR_Tcell = 1       "raptor of the T cell"
input   RICTOR_Tcell = 1      "rictor of the T cell"
input   RPTOR_NK = 1          "raptor of the NK cell"
input   RICTOR_NK = 1         "rictor of the NK cell"
input   IL15 = 0.6            "interleukin-15"
input   ex_vivo_mTOR_inhibitor = 0 "drug given to dendritic cells outside the body"
input   hypoxia_macrophage = 0.2 "lack of oxygen at the macrophage"
input   drug_reaches_host = 0 "0: cells in culture or a xenograft; 1: normal and immune cells see the drug too"
node    rapalog_effect_host tau=10 "rapalog on normal mTOR of host cells"
node    kinase_inhibitor_effect_host tau=5 "ATP-site drug on normal mTOR of host cells"
node    PI3K_Tcell tau=5      "PI3K of the T cell"
node    mTORC1_Tcell tau=10   "mTORC1 of the T cell"
node    mTORC2_Tcell tau=10   "mTORC2 of the T cell"
node    oxphos_Tcell tau=720  "oxidative metabolism that a new T cell must switch on"
node    ROS_Tcell tau=60      "reactive oxygen in the T cell"
node    alpha_beta_Tcell tau=1440 "alpha-beta T cells made"
node    gamma_delta_Tcell tau=1440 "gamma-delta T cells made"
node    conventional_Tcell tau=1440 "activation of conventional T cells"
node    regulatory_Tcell tau=1440 "specialisation of regulatory T cells"
node    regulatory_Tcell_number tau=1440 "number of regulatory T cells"
node    glycolysis_Tcell tau=360 "glycolysis of CD8 T cells"
node    CD8_effector tau=1440 "CD8 effector function"
node    CD8_memory tau=1440   "CD8 cells that look like memory cells"
node    CD8_recall tau=1440   "CD8 recall response"
node    IL2RB_NK tau=240      "CD122 on NK cells"
node    mTORC1_NK tau=10      "mTORC1 of the NK cell"
node    mTORC2_NK tau=10      "mTORC2 of the NK cell"
node    STAT5_NK tau=15       "STAT5 of the NK cell"
node    SLC7A5_NK tau=240     "amino-acid transporter of the NK cell"
node    NK_function tau=720   "NK effector function"
node    mTOR_DC tau=10        "mTOR of the dendritic cell"
node    DC_life tau=1440      "life span of dendritic cells"
node    antigen_presentation tau=720 "antigen presentation"
node    IL12 tau=360          "interleukin-12 of macrophages and dendritic cells"
node    HIF1A_macrophage tau=60 "HIF-1alpha of the macrophage"
node    MIR30C_macrophage tau=360 "miR-30c of the macrophage"
node    mTOR_macrophage tau=10 "mTOR of the macrophage"
node    glycolysis_macrophage tau=360 "glycolysis of the macrophage"
node    M1_macrophage tau=1440 "tumour-killing M1 macrophages"

rapalog & drug_reaches_host => rapalog_effect_host (33, assumption) "A rapalog in the body reaches normal cells."
bivalent_mTOR_inhibitor & drug_reaches_host => rapalog_effect_host (52, assumption) "So does the linked drug."
mTOR_kinase_inhibitor & drug_reaches_host => kinase_inhibitor_effect_host (52, assumption) "So does an ATP-site drug."
bivalent_mTOR_inhibitor & drug_reaches_host => kinase_inhibitor_effect_host (52, assumption) "The linked drug hits both sites there."
antigen & !RC3H1 => PI3K_Tcell [w=0.8] (30, Essig2017) "Antigen drives PI3K; roquin restrains it."
PI3K_Tcell & RPTOR_Tcell & !rapalog_effect_host & !kinase_inhibitor_effect_host => mTORC1_Tcell [w=0.9] (29, 31, YangK2018) "PI3K drives mTORC1 of the T cell."
PI3K_Tcell & RICTOR_Tcell & !rapalog_effect_host & !kinase_inhibitor_effect_host => mTORC2_Tcell [w=0.8] (31, Pollizzi2015, Delgoffe2011) "PI3K drives mTORC2 of the T cell; days of a rapalog take it too."
PI3K_Tcell & RICTOR_Tcell & !kinase_inhibitor_effect_host => mTORC2_Tcell [w=0.4] (31, Pollizzi2015) "Part of it is left under a rapalog."
mTORC1_Tcell => oxphos_Tcell (29, YangK2018) "Raptor is needed to change the metabolism."
!oxphos_Tcell => ROS_Tcell (29, YangK2018) "Without that change reactive oxygen rises."
!ROS_Tcell => alpha_beta_Tcell [w=0.9] (29, YangK2018) "Reactive oxygen disturbs alpha-beta T cells."
ROS_Tcell => gamma_delta_Tcell [w=0.75] (29, YangK2018) "Reactive oxygen favours gamma-delta T cells."
PI3K_Tcell => conventional_Tcell [w=0.8] (30, Essig2017) "PI3K activates conventional T cells."
mTORC1_Tcell => conventional_Tcell (30, Essig2017) "mTORC1 activates them too."
PI3K_Tcell & mTORC1_Tcell => regulatory_Tcell (30, Essig2017) "Regulatory T cells need both to specialise."
!mTORC1_Tcell & !mTORC2_Tcell => regulatory_Tcell_number [w=0.4 n=2 EC50=0.15] (Battaglia2005, Delgoffe2009, Delgoffe2011, Long2011) "Only without both complexes do T cells become regulatory: under a weak antigen, or days of a rapalog."
=> regulatory_Tcell_number [w=0.3] (Delgoffe2011) "The thymus makes some in any case."
mTORC1_Tcell => glycolysis_Tcell [w=0.8] (31, Pollizzi2015) "mTORC1 makes effectors glycolytic."
glycolysis_Tcell => CD8_effector (31, Pollizzi2015) "Glycolysis carries effector function."
glycolysis_Tcell & antigen_presentation => CD8_effector [w=0.5] (textbook, Amiel2012) "Dendritic cells that live longer prime more effectors."
!mTORC1_Tcell & !mTORC2_Tcell => CD8_memory (31, Pollizzi2015) "mTORC2 restrains memory."
!glycolysis_Tcell => CD8_memory (31, Pollizzi2015, Sukumar2013) "Glycolysis makes effectors; cells with little of it become memory cells."
CD8_memory & glycolysis_Tcell & mTORC1_Tcell => CD8_recall (31, Pollizzi2015) "A cell that only looks like a memory cell gives no recall without its metabolism."
IL15 & mTORC1_NK => IL2RB_NK [w=0.7] (32, WangF2018) "mTORC1 keeps CD122 up."
IL15 => IL2RB_NK [w=0.7] (32, WangF2018) "IL-15 keeps some CD122 by itself."
IL2RB_NK & RPTOR_NK & !rapalog_effect_host & !kinase_inhibitor_effect_host => mTORC1_NK [w=0.95] (32, WangF2018) "The IL-15 signal drives mTORC1 of the NK cell."
IL2RB_NK & RICTOR_NK & !kinase_inhibitor_effect_host => mTORC2_NK [n=2 EC50=0.4] (32, WangF2018) "CD122 feeds mTORC2 of the NK cell."
IL15 & IL2RB_NK => STAT5_NK [w=0.3] (Marcais2014, textbook) "IL-15 activates STAT5 through CD122."
IL2RB_NK & !mTORC2_NK => STAT5_NK [w=0.8] (32, WangF2018) "mTORC2 restrains STAT5."
IL15 => SLC7A5_NK [w=0.1] (Marcais2014) "IL-15 raises the uptake of amino acids."
STAT5_NK => SLC7A5_NK [w=0.5] (32, WangF2018) "STAT5 transcribes the amino-acid transporter."
mTORC1_NK & SLC7A5_NK => NK_function [w=0.8] (32, WangF2018) "With amino acids from this transporter mTORC1 makes NK cells kill."
!rapalog_effect_host & !kinase_inhibitor_effect_host & !ex_vivo_mTOR_inhibitor => mTOR_DC [w=0.7] (33) "mTOR of the dendritic cell works unless a drug is there."
!mTOR_DC => DC_life [EC50=0.3] (33) "Less mTOR, longer life of the dendritic cell."
DC_life & !rapalog_effect_host & !kinase_inhibitor_effect_host => antigen_presentation [w=0.9] (33, Turnquist2010) "A longer life gives more antigen presentation; cells that mature under a rapalog present badly."
hypoxia_macrophage => HIF1A_macrophage [n=2 EC50=0.4] (34) "Hypoxia raises HIF-1alpha in the macrophage."
!HIF1A_macrophage => MIR30C_macrophage [w=0.65] (34) "HIF-1alpha suppresses miR-30c."
MIR30C_macrophage & !rapalog_effect_host & !kinase_inhibitor_effect_host => mTOR_macrophage (34) "miR-30c supports mTOR of the macrophage."
mTOR_macrophage => glycolysis_macrophage [n=2 EC50=0.4] (34) "mTOR drives glycolysis."
glycolysis_macrophage => M1_macrophage [w=0.75] (34) "Glycolysis drives the M1 form."
!mTOR_DC => IL12 [w=0.7] (Weichhart2008) "mTOR restrains interleukin-12 of the dendritic cell."
IL12 & CD8_effector & !regulatory_Tcell_number & !CD274 => immune_killing [w=0.2] (textbook) "Interleukin-12 helps killer cells; regulatory T cells hold them back."
antigen_presentation & CD8_effector & !CD274 => immune_killing [w=0.8 EC50=0.3] (33, 12, Parsa2007) "CD8 T cells kill what they are shown, unless PD-L1 stops them."
M1_macrophage & !CD274 => immune_killing [w=0.4] (34) "M1 macrophages kill tumour cells."
NK_function => immune_killing [w=0.3 n=2 EC50=0.4] (32, WangF2018) "NK cells kill tumour cells."

preset  systemic = drug_reaches_host=1 (33, assumption) "The drug is in the whole body, not on the tumour cells alone."
)pathway";

}  // namespace mtor

#endif

// --- mtor/metabolism.hpp -----------------------------------------------------------------------

// Pathway text: lipid, glycolysis, nutrients, hormone receptors.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_METABOLISM_HPP
#define MTOR_METABOLISM_HPP

namespace mtor {

/// Pathway text: lipid, glycolysis, nutrients, hormone receptors; needs core and growth.
inline constexpr char metabolism[] = R"pathway(
# Lipid, sugar, amino acids, hormones and the factors TFE of the lysosome. Needs core and growth.
module  metabolism "lipid, glycolysis, nutrients, hormone receptors"
default tau=240 n=1 EC50=0.5 w=1
input   free_fatty_acids = 0  "free fatty acids in the blood"
input   adenosine = 0.15       "adenosine outside the cell"
input   A2AR_expression = 0.2 "ADORA2A level"
input   PKM2 = 0.02           "pyruvate kinase M2 level"
input   BCAA_catabolism = 0.7 "enzymes that break down branched-chain amino acids"
input   TFE_amplified = 0     "MiT/TFE amplification or translocation"
input   ESR1_expression = 0.2 "oestrogen receptor alpha level"
input   estrogen = 0.4        "oestrogen"
input   androgen = 0.5        "androgen"
input   AR_expression = 0.3   "androgen receptor level"
input   AR_lowered_by_AKT = 0 "switch: 1 in prostate, where PI3K and AKT lower the androgen receptor"
input   AR_inhibitor = 0      "blocks the androgen receptor"
input   aromatase_inhibitor = 0 "stops the making of oestrogen"
node    glycolysis tau=240    "glycolytic flux"
node    SREBF1 tau=120        "SREBP-1(c)"
node    FASN tau=240          "fatty acid synthase"
node    lipid_synthesis tau=480 "new fatty acids"
node    TFE tau=60            "nuclear MiT/TFE factors"
node    RRAGD tau=240         "RagD"
node    nutrient_uptake tau=480 "transporters for sugar and amino acids"
node    sphingolipids tau=480 "sphingomyelin synthesis"
node    cardiolipin tau=480   "cardiolipin synthesis"
node    mitochondria tau=720  "mitochondrial function"
node    BCAA tau=60           "branched-chain amino acid pool"
node    A2AR tau=10           "adenosine A2a receptor signalling"
node    ESR1 tau=60           "oestrogen receptor alpha activity"
node    AR tau=240            "nuclear androgen receptor"

HIF1A => glycolysis [w=0.9] (textbook, Duvel2010) "HIF-1 transcribes the enzymes of glycolysis."
PKM2 => glycolysis [w=0.9] (21) "PKM2 is an enzyme of glycolysis."
PKM2 => PI3K_recruited [w=0.8] (21) "In bladder cancer PKM2 feeds AKT and mTOR (one paper, route unknown)."
S6K1 => SREBF1 [w=0.4] (20, 21, Duvel2010) "mTORC1 matures SREBP-1 through S6K1."
mTORC1 => SREBF1 [w=0.6] (Peterson2011) "The part through lipin-1 is left where a rapalog leaves mTORC1."
AKT => SREBF1 [w=0.1] (Yecies2011, Sundqvist2005) "AKT raises SREBP-1 without mTORC1 as well; GSK-3 and FBW7 degrade it."
SREBF1 => FASN (21, Ricoult2016) "SREBP-1 transcribes FASN."
FASN => lipid_synthesis (20, 21) "FASN makes fatty acids."
G1_S & lipid_synthesis => proliferation [n=2 EC50=0.5] (20, Ricoult2016) "A dividing cell needs lipid."
!FLCN_RRAGC => TFE [w=0.6] (Napolitano2020, Petit2013) "RagC with folliculin brings TFEB to mTORC1, which keeps it out of the nucleus; Rheb plays no part."
kinase_inhibitor_effect => TFE [w=0.5] (Settembre2012, Napolitano2020) "An ATP-site inhibitor frees TFEB; a rapalog hardly does."
!mTORC1_pool => TFE [w=0.05] (Settembre2012) "No mTORC1, no brake on TFEB."
S6K1 => TFE [w=0.5 n=3 EC50=0.7] (PenaLlopis2011, Alesi2021) "Very high mTORC1, as without TSC, puts TFEB into the nucleus."
!AKT => TFE [w=0.15] (Palmieri2017) "AKT keeps TFEB out of the nucleus as well."
TFE_amplified => TFE [w=0.9] (22, DiMalta2017) "Amplified TFE escapes the brake."
TFE & CD274_by_TFE => CD274 (ZhangC2019, Parsa2007) "In kidney cancer TFE transcribe PD-L1."
TFE => RRAGD [w=0.9] (22, DiMalta2017) "MiT/TFE transcribe RagD."
!GATOR1 & RRAGD => RAG (22, DiMalta2017) "More RagD, more active Rag."
!energy => GATOR1 [w=0.12 n=3 EC50=0.4] (Orozco2020) "Without glucose GATOR1 holds Rag back, also where AMPK is lost."
complex_I_inhibitor => GATOR1 [w=0.3 n=3 EC50=0.6] (Kalender2010) "In high doses a biguanide stops mTORC1 through Rag, without AMPK."
TFE & ULK1 & !autophagy_inhibitor => autophagy [w=0.9] (Settembre2012) "TFEB makes the genes of autophagy and lysosome."
RAG & mTORC1 => nutrient_uptake (22, DiMalta2017) "The RagD loop raises nutrient uptake."
AKT => nutrient_uptake [w=0.1] (textbook, Elstrom2004) "AKT brings glucose transporters to the surface."
G1_S & nutrient_uptake => proliferation [w=0.3] (22) "A dividing cell needs nutrients."
G1_S & glycolysis => proliferation [w=0.2] (textbook, SunQ2011) "And it needs glycolysis, for building blocks."
mTORC2 => sphingolipids (23, Guri2017) "mTORC2 raises sphingolipid synthesis."
mTORC2 => cardiolipin [w=0.65] (23, Guri2017) "mTORC2 raises cardiolipin."
RAS & autophagy & !complex_I_inhibitor => mitochondria [w=0.8] (Guo2011) "Autophagy renews mitochondria; tumours with active RAS need it."
EIF4E & !complex_I_inhibitor => mitochondria [w=0.2] (Morita2013) "Translation without 4E-BPs makes mitochondrial proteins."
EIF4E & mTORC1 & !complex_I_inhibitor => mitochondria [w=1] (Cunningham2007, Morita2013) "mTORC1 has mitochondrial genes transcribed (PGC-1alpha) and translated."
G1_S & mitochondria => proliferation [w=0.4] (Guo2011, 24) "A dividing cell needs their energy."

G1_S & sphingolipids & cardiolipin => proliferation [w=0.2] (23, Guri2017) "Membranes and mitochondria need both lipids."
cardiolipin & !complex_I_inhibitor => mitochondria [w=0.3] (24) "Cardiolipin keeps mitochondria working."
amino_acids & !BCAA_catabolism => BCAA [n=2 EC50=0.4] (25) "Less breakdown, a larger pool."
BCAA => amino_acids_inside [n=2 EC50=0.4] (25) "The pool signals like amino acids from outside."
adenosine & A2AR_expression => A2AR [w=0.95] (26, Shi2019) "The receptor needs its ligand."
A2AR => PI3K_recruited [w=0.7] (26, Shi2019) "The A2a receptor feeds PI3K."
free_fatty_acids => PI3K_recruited [w=0.7] (27, Madak-Erdogan2019) "Fatty acids feed PI3K."
free_fatty_acids & ESR1_expression => ESR1 [w=0.8] (27, Madak-Erdogan2019) "Fatty acids activate the oestrogen receptor."
estrogen & ESR1_expression & !aromatase_inhibitor => ESR1 [w=0.6] (textbook) "Oestrogen activates its receptor."
estrogen & ESR1_expression & FOXO & !aromatase_inhibitor => ESR1 (Bosch2015) "PI3K and AKT restrain the receptor, so their inhibitors raise it."
ESR1 & !BCL2_inhibitor => BCL2 [w=0.8 n=3 EC50=0.4] (Crowder2009, textbook) "The receptor transcribes BCL-2 and protects."
ESR1 => CCND1 [w=0.9 n=3 EC50=0.4] (textbook) "The oestrogen receptor transcribes cyclin D1."
ESR1 & proliferation => invasion [w=0.8] (27, Madak-Erdogan2019) "In breast cancer the oestrogen receptor goes with invasion."
androgen & AR_expression & !AR_inhibitor => AR [w=0.6] (77, ZhangH2018) "Androgen brings its receptor to the nucleus."
androgen & AR_expression & S6K1 & !AR_lowered_by_AKT & !AR_inhibitor => AR (77, ZhangH2018) "In liver mTOR keeps the receptor from degradation."
androgen & AR_expression & !AKT & AR_lowered_by_AKT & !AR_inhibitor => AR (Carver2011, Mulholland2011) "In prostate AKT lowers the output of the receptor."
AR_expression & PDK1 & HSP90 & !AR & !AKT_inhibitor => AKT_T308 (77, Carver2011, Mulholland2011) "Where AR is expressed it restrains AKT (through FKBP5 and PHLPP in prostate cells)."
G1_S & AR => proliferation [w=0.9] (77, ZhangH2018) "Androgen receptor output drives division."
amino_acids & AR & AR_lowered_by_AKT => amino_acids_inside (XuY2006) "In prostate the androgen receptor makes transporters for amino acids."

drug    enzalutamide = AR_inhibitor(IC50=300nM Emax=0.9) (77, ZhangH2018) "Androgen receptor; cell IC50, low certainty."
drug    exemestane = aromatase_inhibitor(IC50=30nM Emax=0.8) (review) "Aromatase; number of low certainty."
drug    metformin = AMP_mimetic(IC50=5000000nM Emax=0.7) complex_I_inhibitor(IC50=5000000nM Emax=0.9) (Fontaine2018, Wheaton2014) "Complex I of mitochondria, so AMP rises; millimolar in a dish, far above plasma; low certainty."

preset  hepatocellular = AR_expression=1 androgen=0.9 (77, ZhangH2018) "Liver cancer: the androgen receptor is expressed."
preset  breast = ESR1_expression=0.9 (27) "Breast cancer with the oestrogen receptor."
preset  bladder = PKM2=1 (21) "Bladder cancer: much PKM2."
preset  gastric = adenosine=0.8 A2AR_expression=0.9 (26, Shi2019) "Stomach cancer: adenosine and its A2a receptor."
preset  colon = growth_factor=0.8 (14, assumption) "Colon cancer: somewhat more growth factor."
preset  prostate = AR_expression=0.9 androgen=0.7 AR_lowered_by_AKT=1 (49, Carver2011) "Prostate cancer: the androgen receptor is expressed."
preset  endometrial = PTEN.max=0 PIK3CA_mutant=0.5 (54) "Endometrial cancer without PTEN and with an active PI3K."
preset  ovarian_clear_cell = PIK3CA_mutant=0.8 (59, assumption) "Clear-cell ovarian cancer: mutant PI3K."
preset  thyroid = PIK3CA_mutant=0.5 (60, assumption) "Thyroid cancer with a mutation of the pathway."
preset  TFE_amplification = TFE_amplified=1 (22, DiMalta2017) "MiT/TFE factors that escape mTORC1."

# other names: codes and trade names of drugs, short names of cancers
alias MDV3100 = enzalutamide
alias Xtandi = enzalutamide
alias Aromasin = exemestane
alias FCE24304 = exemestane
alias Glucophage = metformin
alias dimethylbiguanide = metformin
alias HCC = hepatocellular

)pathway";

}  // namespace mtor

#endif

// --- mtor/resistance.hpp -----------------------------------------------------------------------

// Pathway text: AXL, TM4SF1, IL-6, secretome, AP-1.
// The language is described in README.md; who decided what, and on which evidence, stands behind each line.
#ifndef MTOR_RESISTANCE_HPP
#define MTOR_RESISTANCE_HPP

namespace mtor {

/// Pathway text: AXL, TM4SF1, IL-6, secretome, AP-1; needs core and growth.
inline constexpr char resistance[] = R"pathway(
# How tumours escape other drugs: AXL, TM4SF1, IL-6, secreted signals, AP-1. Needs the modules before it.
module  resistance "AXL, TM4SF1, IL-6, secretome, AP-1"
default tau=60 n=1 EC50=0.5 w=1
input BRAF_V600E = 0 "oncogenic BRAF allele"
input BRAF_inhibitor = 0 "inhibitor of BRAF V600E"
input   AXL = 0               "AXL receptor level"
input   TM4SF1 = 0.03         "TM4SF1 level"
input   oncogene_inhibitor = 0 "ALK or EGFR inhibitor in a tumour that depends on the kinase"
input   IL6R_inhibitor = 0    "blocks the IL-6 receptor"
node    DDR1 tau=60           "discoidin domain receptor 1"
node    IL6 tau=360           "interleukin-6 made by the tumour"
node    IL6R tau=10           "IL-6 receptor signalling"
node    FOSL1 tau=180         "FRA1"
node    secretome tau=720     "signals secreted under therapy"
node    AP1 tau=60            "AP-1"
node    CXCL8 tau=240         "interleukin-8"

BRAF_V600E & HSP90 & !BRAF_inhibitor => RAF (44, 45) "BRAF V600E signals without RAS; the drug blocks this form."
AXL => RAS (40, Sen2017_AXL) "AXL activates the ERK chain directly."
AXL & S6K1 & !MEK_inhibitor => MEK [w=0.9 EC50=0.3] (40, Sen2017_AXL) "AXL activates the ERK chain through mTOR."
TM4SF1 => DDR1 [w=0.7] (41, Ye2019) "TM4SF1 works through DDR1."
DDR1 => PI3K_recruited [w=0.55] (41, Ye2019) "DDR1 feeds AKT."
DDR1 => RAS (41, Ye2019) "DDR1 feeds ERK."
NFKB => IL6 [w=0.2] (textbook) "NF-kappaB transcribes interleukin-6."
VEGFR_inhibitor => IL6 [w=0.3 EC50=0.3] (43, Ishibashi2017) "The inhibitor makes the tumour secrete IL-6."
IL6 & !IL6R_inhibitor => IL6R [w=0.8] (43, Ishibashi2017) "IL-6 signals through its receptor."
IL6R => PI3K_recruited (43, Ishibashi2017) "IL-6 feeds AKT and mTOR."
IL6R => angiogenesis [w=0.35] (43, Ishibashi2017) "IL-6 helps vessels grow."
ERK => FOSL1 (45, Obenauf2015) "ERK stabilises FRA1."
BRAF_inhibitor & BRAF_V600E & !FOSL1 => secretome (45, Obenauf2015) "Under the BRAF inhibitor FRA1 is lost and cells secrete growth signals."
oncogene_inhibitor & !FOSL1 => secretome (45, Obenauf2015) "Under ALK and EGFR inhibitors cells secrete such signals too."
secretome => PI3K_recruited [w=0.3] (45, Obenauf2015) "The secreted signals feed PI3K and AKT of the survivors."
secretome => invasion (45, Obenauf2015) "The secreted signals help cells to invade."
BRAF_inhibitor & RAS & !BRAF_V600E => RAF [w=0.6] (Poulikakos2010, Holderfield2014) "In cells with normal BRAF the drug activates RAF dimers below RAS (the paradox)."
ERK => NFKB [w=0.4] (76, Mohan2015) "In head and neck cancer ERK raises NF-kappaB."
ERK => AP1 [w=0.75 n=2 EC50=0.4] (76, Mohan2015) "ERK makes AP-1."
NFKB & AP1 => VEGFA [w=0.5] (76, Mohan2015) "NF-kappaB and AP-1 together transcribe VEGF."
NFKB & AP1 => CXCL8 (76, Mohan2015) "Interleukin-8 needs both."

drug vemurafenib = BRAF_inhibitor(IC50=50nM Emax=0.98) (45, Obenauf2015) "PLX4032; BRAF V600E; cell IC50, medium certainty."
drug    crizotinib = oncogene_inhibitor(IC50=25nM Emax=0.95) (45, Obenauf2015) "ALK; cell IC50, medium certainty."
drug    tocilizumab = IL6R_inhibitor(IC50=2nM Emax=0.95) (43, Ishibashi2017) "IL-6 receptor antibody; medium certainty."
drug    lenvatinib = VEGFR_inhibitor(IC50=5nM Emax=0.95) (75, Matsui2008_IJC) "E7080; VEGF receptors; cell IC50, high certainty."
drug    sunitinib = VEGFR_inhibitor(IC50=10nM Emax=0.95) (review) "VEGF receptors; number of medium certainty."
drug    sorafenib = VEGFR_inhibitor(IC50=90nM Emax=0.9) (43, Ishibashi2017) "VEGF receptors; number of medium certainty."

preset melanoma = BRAF_V600E=1 (45, Obenauf2015) "Melanoma with BRAF V600E."
preset BRAF_mutant = BRAF_V600E=1 (44) "BRAF V600E in another tumour."
preset  lung = TM4SF1=0.2 (41, Ye2019) "Non-small-cell lung cancer: some TM4SF1."
preset  head_neck = growth_factor=1 inflammation=0.7 PIK3CA_mutant=0.15 (76, assumption) "Head and neck cancer: growth factor, inflammation and a little mutant PI3K."

# other names: codes and trade names of drugs, short names of cancers
alias PLX4032 = vemurafenib
alias RG7204 = vemurafenib
alias RO5185426 = vemurafenib
alias Zelboraf = vemurafenib
alias PF2341066 = crizotinib
alias PF02341066 = crizotinib
alias Xalkori = crizotinib
alias Actemra = tocilizumab
alias RoActemra = tocilizumab
alias atlizumab = tocilizumab
alias E7080 = lenvatinib
alias Lenvima = lenvatinib
alias Kisplyx = lenvatinib
alias SU11248 = sunitinib
alias Sutent = sunitinib
alias BAY439006 = sorafenib
alias Nexavar = sorafenib
alias HNSCC = head_neck

)pathway";

}  // namespace mtor

#endif

// --- mtor/side_effects.hpp ---------------------------------------------------------------------

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

// --- pathway/number/decimal.hpp ----------------------------------------------------------------

// Decimal numbers as they stand in a text: read, kept exactly, rounded once to binary, written.
#ifndef PATHWAY_NUMBER_DECIMAL_HPP
#define PATHWAY_NUMBER_DECIMAL_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// ± digits × 10^exponent, at most 19 significant digits. Equal numbers are equal structs as long
/// as `digits` does not end in 0 and zero is {0, 0, false}; read_decimal gives only such.
struct decimal {
  /// The significant digits as a whole number.
  uint64_t digits;
  /// Power of ten that they are multiplied by.
  int32_t exponent;
  /// Its sign.
  bool negative;

  friend constexpr bool operator==(const decimal&, const decimal&) = default;
};

namespace detail {

/// The same number with 19 digits, so that of two the exponents are compared first.
constexpr decimal widened(decimal d) {
  if (d.digits == 0) d.exponent = -10000;  // below all that read_decimal gives
  for (; d.digits != 0 && d.digits < 1000000000000000000u; d.digits *= 10) --d.exponent;
  return d;
}

}  // namespace detail

/// Whether a is nearer to 0 than b, exactly.
constexpr bool smaller(const decimal& a, const decimal& b) {
  const decimal x = detail::widened(a), y = detail::widened(b);
  return x.exponent != y.exponent ? x.exponent < y.exponent : x.digits < y.digits;
}

/// `length` counts the characters of the number, 0 if there is none; `value` is 0 unless `ok`.
struct decimal_result {
  /// The number that was read.
  decimal value;
  /// How many characters it took.
  size_t length;
  /// False where no number stands there.
  bool ok;
};

namespace detail {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Of an IEEE type: bits in all, significant ones, exponent of the last subnormal bit; the decimal
// exponents outside which 1 to 19 digits are infinite or 0.
struct binary_format {
  int width, significant, last, smallest, largest;
};

// Also the largest power of ten that the type holds exactly, and words to hold 64 bits times a
// power of five in that range. By size, because an AVR's double is a float.
template <class T, size_t Size = sizeof(T)>
struct ieee;

template <class T>
struct ieee<T, 4> {
  using bits = uint32_t;
  static constexpr binary_format format{32, 24, -149, -65, 38};
  static constexpr int exact_ten = 10, words = 10;
};

template <class T>
struct ieee<T, 8> {
  using bits = uint64_t;
  static constexpr binary_format format{64, 53, -1074, -343, 308};
  static constexpr int exact_ten = 22, words = 31;
};

// Multiplying or dividing by at most 5^13 at a time needs no more than 64-bit arithmetic.
constexpr uint32_t power_of_five(int n) {
  uint32_t power = 1;
  for (; n > 0; --n) power *= 5;
  return power;
}

// The bits nearest to digits × 10^ten, ties to even, from exact integers: the digits go into a big
// integer, far enough up that what is left after the division has more bits than are kept.
template <class T>
constexpr uint64_t nearest_bits(uint64_t digits, int32_t ten) {
  constexpr binary_format format = ieee<T>::format;
  constexpr uint64_t infinity =
      (~uint64_t{0} >> (64 - format.width)) >> format.significant << format.significant >> 1;
  if (ten > format.largest) return infinity;
  if (ten < format.smallest) return 0;
  const int32_t exponent = ten;

  uint32_t big[ieee<T>::words]{};
  const int up = exponent < 0 ? -exponent * 75 / 1024 + 4 : 2;  // 75/1024 > log2(5)/32
  big[up] = static_cast<uint32_t>(digits);
  big[up + 1] = static_cast<uint32_t>(digits >> 32);
  int size = up + 2;
  bool beyond = false;  // something was cut off below

  for (int left = exponent < 0 ? -exponent : exponent; left > 0; left -= 13) {
    const uint32_t factor = power_of_five(left < 13 ? left : 13);
    uint64_t carry = 0;
    if (exponent > 0) {
      for (int i = up; i < size; ++i) {
        carry += uint64_t{big[i]} * factor;
        big[i] = static_cast<uint32_t>(carry);
        carry >>= 32;
      }
      if (carry != 0) big[size++] = static_cast<uint32_t>(carry);
    } else {
      for (int i = size - 1; i >= 0; --i) {
        carry = carry << 32 | big[i];
        big[i] = static_cast<uint32_t>(carry / factor);
        carry %= factor;
      }
      beyond |= carry != 0;
    }
  }
  while (big[size - 1] == 0) --size;

  uint64_t top = uint64_t{big[size - 1]} << 32 | big[size - 2];
  uint32_t next = big[size - 3];
  int unit = exponent + 32 * (size - 2 - up);  // exponent of the last bit of `top`
  for (; top >> 63 == 0; --unit, next <<= 1) top = top << 1 | next >> 31;
  beyond |= next != 0;
  for (int i = 0; i < size - 3; ++i) beyond |= big[i] != 0;

  const int normal = unit + 64 - format.significant;
  const int last = normal > format.last ? normal : format.last;
  const int cut = last - unit;  // bits of `top` that T has no room for, at least 11
  if (cut > 64) return 0;
  const uint64_t kept = cut < 64 ? top >> cut : 0;
  const uint64_t rest = top << (64 - cut);
  const uint64_t half = uint64_t{1} << 63;
  const bool round_up = rest > half || (rest == half && (beyond || (kept & 1) != 0));
  const int biased = last - format.last;
  if (biased >= 1 << (format.width - format.significant)) return infinity;
  // Added, because a carry, and the bit that a normal number hides, belong into the exponent.
  const uint64_t result =
      kept + (round_up ? 1 : 0) + (static_cast<uint64_t>(biased) << (format.significant - 1));
  return result < infinity ? result : infinity;
}

}  // namespace detail

/// Reads the longest number at the start of a text: [-+] digits [. digits] [(e|E) [+-] digits],
/// with a digit on at least one side of the point. Not ok: no number, more than 19 significant
/// digits, or an exponent (the one in `decimal`) beyond ±400. "-0" is 0.
constexpr decimal_result read_decimal(const char* text, size_t size) {
  size_t at = size != 0 && (text[0] == '-' || text[0] == '+') ? 1 : 0;
  uint64_t digits = 0;
  int32_t significant = 0;
  int32_t zeros = 0;   // at the end, so far
  int32_t places = 0;  // after the point
  bool any = false, point = false;
  for (; at < size && (detail::is_digit(text[at]) || (text[at] == '.' && !point)); ++at) {
    if (text[at] == '.') {
      point = true;
      continue;
    }
    any = true;
    places += point ? 1 : 0;
    if (text[at] == '0') {
      zeros += digits != 0 ? 1 : 0;
      continue;
    }
    significant += zeros + 1;
    for (; zeros >= 0 && significant <= 19; --zeros) digits *= 10;
    digits += static_cast<uint64_t>(text[at] - '0');
    zeros = 0;
  }
  if (!any) return {{}, 0, false};

  int32_t written = 0;
  if (at < size && (text[at] == 'e' || text[at] == 'E')) {
    size_t next = at + 1;
    const bool down = next < size && text[next] == '-';
    if (next < size && (text[next] == '-' || text[next] == '+')) ++next;
    if (next < size && detail::is_digit(text[next])) {
      for (; next < size && detail::is_digit(text[next]); ++next) {
        if (written < 100000000) written = written * 10 + (text[next] - '0');
      }
      if (down) written = -written;
      at = next;
    }
  }
  if (digits == 0) return {{}, at, true};
  const int64_t exponent = int64_t{written} + zeros - places;
  if (significant > 19 || exponent > 400 || exponent < -400) return {{}, at, false};
  return {{digits, static_cast<int32_t>(exponent), text[0] == '-'}, at, true};
}

/// The float or double nearest to a decimal, ties to even; subnormal, 0 and infinity where they are
/// nearest. One product or quotient where both parts are exact (Clinger 1990), else integers; about
/// 300 bytes of stack (float: 200).
template <class T>
constexpr T to(const decimal& number) {
  if constexpr (requires { typename T::part; }) {  // a number made of several, such as dual
    return T(to<typename T::part>(number));
  } else {
    using format = detail::ieee<T>;
    T value = 0;
    if (number.digits >> format::format.significant == 0 && number.exponent <= format::exact_ten &&
        number.exponent >= -format::exact_ten) {
      T power = 1;
      for (int32_t n = number.exponent; n != 0; n += n < 0 ? 1 : -1) power *= T{10};
      value = static_cast<T>(static_cast<typename format::bits>(number.digits));
      value = number.exponent < 0 ? value / power : rounded(value * power);
    } else if (number.digits != 0) {
      value = __builtin_bit_cast(T, static_cast<typename format::bits>(
                                        detail::nearest_bits<T>(number.digits, number.exponent)));
    }
    return number.negative ? -value : value;
  }
}

/// Writes the shortest text that reads back as the same decimal: "0.5", or "1.5e-11" where plain
/// digits would take more than 12 characters and the exponent makes it shorter. Gives its length
/// (at most 26 for what read_decimal gives); 0, and nothing is written, if that exceeds the
/// capacity. No terminating 0.
constexpr size_t write_decimal(decimal number, char* out, size_t capacity) {
  char digits[20]{};
  int count = 0;
  for (uint64_t left = number.digits; left != 0 || count == 0; left /= 10) ++count;
  uint64_t left = number.digits;
  for (int i = count - 1; i >= 0; --i, left /= 10) digits[i] = static_cast<char>('0' + left % 10);

  const int64_t point = int64_t{number.exponent} + count;  // digits before the point
  const int64_t plain = number.exponent >= 0 ? point : point > 0 ? count + 1 : count + 2 - point;
  const int64_t power = point - 1;
  uint64_t magnitude = static_cast<uint64_t>(power < 0 ? -power : power);
  int power_digits = 2;
  for (uint64_t rest = magnitude / 100; rest != 0; rest /= 10) ++power_digits;
  const int64_t mantissa = count > 1 ? count + 1 : 1;
  const int64_t scientific = mantissa + 1 + (power < 0 ? 1 : 0) + power_digits;

  const bool as_power = plain > 12 && scientific < plain;
  const int64_t length = (number.negative ? 1 : 0) + (as_power ? scientific : plain);
  if (static_cast<uint64_t>(length) > capacity) return 0;

  if (number.negative) *out++ = '-';
  const int64_t before = as_power || point <= 0 ? 1 : point;  // characters before the point
  const int64_t skipped = as_power || point > 0 ? 0 : 1 - point;
  for (int64_t i = 0; i < (as_power ? mantissa : plain); ++i) {
    const int64_t digit = (i < before ? i : i - 1) - skipped;
    *out++ = i == before ? '.' : digit < 0 || digit >= count ? '0' : digits[digit];
  }
  if (as_power) {
    *out++ = 'e';
    if (power < 0) *out++ = '-';
    for (int i = power_digits - 1; i >= 0; --i, magnitude /= 10) {
      out[i] = static_cast<char>('0' + magnitude % 10);
    }
  }
  return static_cast<size_t>(length);
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/text/index.hpp --------------------------------------------------------------------

// The number of a thing among its kind. Nodes, inputs and drugs are all counted from 0; a type for
// each keeps one from being taken for another.
//
//   if (const auto n = net.node("NODE")) level = cell.node(n);
//   for (int i = 0; i < cell.nodes(); ++i) level = cell.node(pathway::node_index(i));
#ifndef PATHWAY_TEXT_INDEX_HPP
#define PATHWAY_TEXT_INDEX_HPP

namespace pathway {

/// What a name can stand for.
enum class symbol_kind : uint8_t { none, node, input, drug, preset, module };

/// Which one of its kind, counted from 0 in the order of the text, or none. It neither comes from
/// an int nor becomes one by itself, nor an index of another kind. Whatever takes one checks it
/// against what is there: settings are refused, levels are no number (NaN).
template <symbol_kind Kind>
class index_of {
 public:
  /// Of what it is an index.
  static constexpr symbol_kind kind = Kind;

  /// None.
  constexpr index_of() noexcept = default;
  /// Any int; a negative one means none.
  explicit constexpr index_of(int number) noexcept : number_(number < 0 ? -1 : number) {}

  /// Whether there is one.
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return number_ >= 0; }
  /// The number itself; -1 for none.
  [[nodiscard]] constexpr int number() const noexcept { return number_; }
  /// Whether it is one of so many.
  [[nodiscard]] constexpr bool below(int count) const noexcept {
    return number_ >= 0 && number_ < count;
  }
  [[nodiscard]] friend constexpr bool operator==(index_of, index_of) noexcept = default;

 private:
  int number_ = -1;
};

/// Of a node.
using node_index = index_of<symbol_kind::node>;
/// Of an input.
using input_index = index_of<symbol_kind::input>;
/// Of a drug.
using drug_index = index_of<symbol_kind::drug>;
/// Of a preset.
using preset_index = index_of<symbol_kind::preset>;
/// What a rule can read: the nodes and, behind them, the inputs.
using signal_index = index_of<symbol_kind::none>;

}  // namespace pathway

#endif

// --- pathway/text/text.hpp ---------------------------------------------------------------------

// Characters: a piece of text, where a place in it is, and what each character may be part of.
#ifndef PATHWAY_TEXT_TEXT_HPP
#define PATHWAY_TEXT_TEXT_HPP

namespace pathway {
namespace detail {

/// What knows its own characters, as std::string, std::string_view and std::array<char, N> do.
template <class T>
concept sized_text = requires(const T& t) {
  static_cast<const char*>(t.data());
  static_cast<size_t>(t.size());
};
template <class T>
inline constexpr bool is_char_pointer = false;
template <>
inline constexpr bool is_char_pointer<const char*> = true;
template <>
inline constexpr bool is_char_pointer<char*> = true;

/// What owns its characters, and is about to take them away.
template <class T>
inline constexpr bool is_passing_text = sized_text<T> && !__is_trivially_copyable(T);
template <class T>
inline constexpr bool is_passing_text<T&> = false;

}  // namespace detail

/// A piece of somebody else's characters, which must outlive it; they need not be ended by a zero.
/// Exactly `size` characters from `data` are ever read.
struct text_view {
  /// The first character; not ended by a zero.
  const char* data = nullptr;
  /// How many there are.
  size_t size = 0;

  /// No characters.
  constexpr text_view() = default;
  /// `length` characters from `begin`; zeros count as characters.
  constexpr text_view(const char* begin, size_t length) : data(begin), size(length) {}
  /// The characters of an array up to its first zero; all of them where it has none.
  template <size_t N>
  constexpr text_view(const char (&array)[N]) : data(array) {
    while (size < N && array[size] != '\0') ++size;
  }
  /// The characters from a pointer up to the first zero, which must come; none from a null pointer.
  /// Or all of a std::string, std::string_view or whatever else has data() and size().
  template <class Text>
  requires(detail::is_char_pointer<Text> ||
           detail::sized_text<Text>) constexpr text_view(const Text& text) {
    if constexpr (detail::is_char_pointer<Text>) {
      data = text;
      while (text != nullptr && text[size] != '\0') ++size;
    } else {
      data = text.data();
      size = static_cast<size_t>(text.size());
    }
  }

  /// Character `i`, below `size`; not checked.
  constexpr char operator[](size_t i) const { return data[i]; }
  /// The same characters, case and all.
  friend constexpr bool operator==(text_view a, text_view b) {
    if (a.size != b.size) return false;
    for (size_t i = 0; i < a.size; ++i) {
      if (a.data[i] != b.data[i]) return false;
    }
    return true;
  }
};

/// A piece of a network's own text, as offset and length in characters: stays right when the text
/// is moved. view() of the network or the claims gives its characters.
struct slice {
  /// The first character, counted from the text's beginning.
  uint32_t offset = 0;
  /// How many there are.
  uint32_t size = 0;
  friend constexpr bool operator==(const slice&, const slice&) = default;
};

/// Where something stands; line and column count from 1, as editors and compilers do.
struct place {
  /// Counted from 1.
  uint32_t line = 1;
  /// Counted from 1, in characters.
  uint32_t column = 1;
};

/// The place of text[offset] in the text that begins at text[begin], begin <= offset. A column is a
/// character, whatever bytes of UTF-8 it takes; a byte order mark is none. Reads text[begin] to
/// text[offset - 1], one pass.
constexpr place locate(const char* text, uint32_t begin, uint32_t offset) {
  place at;
  if (offset - begin >= 3 && text[begin] == '\xEF' && text[begin + 1] == '\xBB' &&
      text[begin + 2] == '\xBF') {
    begin += 3;  // a byte order mark is no column
  }
  for (uint32_t i = begin; i < offset; ++i) {
    if (text[i] == '\n') {
      ++at.line;
      at.column = 1;
    } else if ((text[i] & 0xC0) != 0x80) {  // a UTF-8 continuation byte is no column of its own
      ++at.column;
    }
  }
  return at;
}

namespace detail {

enum character : uint8_t { other = 0, blank = 1, letter = 2, digit = 4, line_end = 8 };

struct character_table {
  uint8_t kind[256] = {};
};

constexpr character_table make_character_table() {
  character_table t{};
  t.kind[unsigned{' '}] = t.kind[unsigned{'\t'}] = t.kind[unsigned{'\r'}] = blank;
  t.kind[unsigned{'\n'}] = t.kind[0] = line_end;
  for (unsigned c = 'a'; c <= 'z'; ++c) t.kind[c] = t.kind[c - 'a' + 'A'] = letter;
  for (unsigned c = '0'; c <= '9'; ++c) t.kind[c] = digit;
  t.kind[unsigned{'_'}] = digit;  // may continue a name, never begin one
  return t;
}

inline constexpr character_table characters = make_character_table();

constexpr bool is(char c, int kinds) {
  return (characters.kind[static_cast<unsigned char>(c)] & kinds) != 0;
}

/// Restricted Damerau-Levenshtein distance of two names, at most `limit` + 1: insert, delete,
/// change or swap one character counts 1 (Damerau 1964). Case alone counts nothing.
constexpr int edit_distance(text_view a, text_view b, int limit) {
  constexpr size_t longest = 64;
  const int beyond = limit + 1;
  if (a.size >= longest || b.size >= longest) return beyond;
  const size_t apart = a.size > b.size ? a.size - b.size : b.size - a.size;
  if (apart > static_cast<size_t>(limit)) return beyond;  // a compiler counts its steps
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  int row[3][longest] = {};
  for (size_t j = 0; j <= b.size; ++j) row[0][j] = static_cast<int>(j);
  for (size_t i = 1; i <= a.size; ++i) {
    int* now = row[i % 3];
    const int* last = row[(i + 2) % 3];
    const int* before = row[(i + 1) % 3];
    now[0] = static_cast<int>(i);
    for (size_t j = 1; j <= b.size; ++j) {
      const bool same = lower(a[i - 1]) == lower(b[j - 1]);
      int best = last[j - 1] + (same ? 0 : 1);
      if (last[j] + 1 < best) best = last[j] + 1;
      if (now[j - 1] + 1 < best) best = now[j - 1] + 1;
      if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
          lower(a[i - 2]) == lower(b[j - 1]) && before[j - 2] + 1 < best) {
        best = before[j - 2] + 1;
      }
      now[j] = best;
    }
  }
  const int distance = row[a.size % 3][b.size];
  return distance < beyond ? distance : beyond;
}

}  // namespace detail
}  // namespace pathway

#endif

// --- pathway/text/network.hpp ------------------------------------------------------------------

// A pathway as data: names, numbers and sentences, as the text gives them. No equation.
#ifndef PATHWAY_TEXT_NETWORK_HPP
#define PATHWAY_TEXT_NETWORK_HPP

namespace pathway {

/// What changes in time. A signal is what a rule can read: nodes come first, inputs after them.
struct node_data {
  slice name, sentence, source;  ///< as in the text; empty where it says none
  decimal tau;                   ///< time constant in minutes
  decimal start;                 ///< level at time 0, in [0,1]
  decimal max;                   ///< scale of the drive, in [0,1]; 0 is a knock-out
  uint16_t module = 0;           ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const node_data&, const node_data&) = default;
};

/// What is set from outside.
struct input_data {
  slice name, sentence, source;  ///< as in the text; empty where it says none
  decimal value;                 ///< in [0,1]
  uint16_t module = 0;           ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const input_data&, const input_data&) = default;
};

/// w * product of terms; a rule without terms has the value w.
struct rule_data {
  slice text, sentence, source;        ///< `text` is the rule itself, without attributes
  decimal w;                           ///< its strength, in [0,1]
  decimal n, EC50;                     ///< the shape of its terms
  uint16_t target = 0;                 ///< a node
  uint16_t first_term = 0, terms = 0;  ///< which of the network's terms are its own
  uint16_t module = 0;                 ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const rule_data&, const rule_data&) = default;
};

/// One regulator in a rule.
struct term_data {
  slice name;             ///< of the signal, as in the text
  uint16_t signal = 0;    ///< node, or number of nodes + input
  bool inhibits = false;  ///< written with !
  friend constexpr bool operator==(const term_data&, const term_data&) = default;
};

/// A drug acts on one or more class inputs: effect = Emax * D^h / (IC50^h + D^h).
struct drug_data {
  slice name, sentence, source;            ///< as in the text; empty where it says none
  uint16_t first_action = 0, actions = 0;  ///< which of the network's actions are its own
  uint16_t module = 0;  ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const drug_data&, const drug_data&) = default;
};

/// What a drug does to one class.
struct action_data {
  slice name;             ///< of the class
  uint16_t input = 0;     ///< the class
  decimal IC50, Emax, h;  ///< see drug_data; IC50 in nM, Emax in [0,1]
  friend constexpr bool operator==(const action_data&, const action_data&) = default;
};

/// Settings under one name.
struct preset_data {
  slice name, sentence, source;              ///< as in the text; empty where it says none
  uint16_t first_setting = 0, settings = 0;  ///< which of the network's settings are its own
  uint16_t module = 0;  ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const preset_data&, const preset_data&) = default;
};

/// An input's value, a node's max, or the level at which a node is held.
enum class setting_kind : uint8_t { input, max, hold };

/// One setting of a preset.
struct setting_data {
  slice name;                               ///< of the target
  setting_kind kind = setting_kind::input;  ///< what is set
  uint16_t target = 0;                      ///< an input, or a node for max and hold
  decimal value;                            ///< in [0,1]
  friend constexpr bool operator==(const setting_data&, const setting_data&) = default;
};

/// Another name of a drug or a preset: a code, a trade name. find() takes it as the name itself.
struct alias_data {
  slice name, target;  ///< as in the text
  uint16_t entry = 0;  ///< its place among the names
  friend constexpr bool operator==(const alias_data&, const alias_data&) = default;
};

/// A part of the text, from its line to that of the next module.
struct module_data {
  slice name, sentence;  ///< as in the text
  friend constexpr bool operator==(const module_data&, const module_data&) = default;
};

/// What a name stands for, and its number among its kind.
struct symbol {
  symbol_kind kind = symbol_kind::none;  ///< none where the name is declared nowhere
  uint16_t index = 0xFFFF;  ///< counted from 0, in the order of the text; of none, nothing's

  /// Whether it is of this kind.
  constexpr bool is(symbol_kind k) const { return kind == k; }
  friend constexpr bool operator==(const symbol&, const symbol&) = default;
};

/// How much a network can hold. A network's type carries these numbers and never its text.
struct capacity {
  int nodes = 0, inputs = 0, rules = 0, terms = 0;        ///< the most of each
  int drugs = 0, actions = 0, presets = 0, settings = 0;  ///< the most of each
  int modules = 0, aliases = 0;                           ///< the most of each

  /// The most names that are declared.
  constexpr int names() const { return nodes + inputs + drugs + presets + modules + aliases; }
  /// The slots of the hash table: a power of two, at most half full.
  constexpr int table_size() const {
    int n = 16;
    while (n < 2 * names()) n *= 2;
    return n;
  }
  friend constexpr bool operator==(const capacity&, const capacity&) = default;
};

/// The parsed text. Filled by parse(); plain data afterwards.
template <capacity C>
struct basic_network {
  static constexpr capacity limit = C;  ///< how much it can hold
  static_assert(C.nodes + C.inputs < 65535 && C.rules < 65535 && C.terms < 65535 &&
                    C.actions < 65535 && C.settings < 65535 && C.names() < 65535,
                "pathway: a network has at most 65534 of each, nodes and inputs together");
  static constexpr size_t room(int n) {
    return n > 0 ? static_cast<size_t>(n) : 1;
  }  // no empty arrays

  const char* text = nullptr;  ///< the characters that every slice points into
  capacity count{};            ///< how much of each array is in use

  node_data nodes[room(C.nodes)];           ///< in the order of the text, as all of these
  input_data inputs[room(C.inputs)];        ///< in the order of the text
  rule_data rules[room(C.rules)];           ///< in the order of the text
  term_data terms[room(C.terms)];           ///< rule by rule
  drug_data drugs[room(C.drugs)];           ///< in the order of the text
  action_data actions[room(C.actions)];     ///< drug by drug
  preset_data presets[room(C.presets)];     ///< in the order of the text
  setting_data settings[room(C.settings)];  ///< preset by preset
  module_data modules[room(C.modules)];     ///< in the order of the text
  alias_data aliases[room(C.aliases)];      ///< in the order of the text

  // The declared names, found by open addressing with linear probing; a slot holds a number + 1.
  /// A declared name.
  struct name_data {
    slice name;      ///< where the text declares it
    symbol meaning;  ///< what it stands for
    friend constexpr bool operator==(const name_data&, const name_data&) = default;
  };
  name_data names[room(C.names())];  ///< in the order of the text
  int name_count = 0;                ///< how many are in use
  /// The hash table: a name's number + 1, or 0.
  uint16_t slot[static_cast<size_t>(C.table_size())] = {};

  /// Makes it empty.
  constexpr void(clear)() {  // in brackets it is no macro of curses
    text = nullptr;
    count = capacity{};
    name_count = 0;
    for (uint16_t& s : slot) s = 0;
  }

  /// Becomes the same network; only what is in use is copied, because room for thousands of nodes
  /// is megabytes.
  constexpr void assign(const basic_network& from) {
    text = from.text;
    count = from.count;
    name_count = from.name_count;
    const auto take = [](auto* into, const auto* all, size_t n) {
      for (size_t i = 0; i < n; ++i) into[i] = all[i];
    };
    const auto many = [](int n) { return static_cast<size_t>(n); };
    take(nodes, from.nodes, many(count.nodes));
    take(inputs, from.inputs, many(count.inputs));
    take(rules, from.rules, many(count.rules));
    take(terms, from.terms, many(count.terms));
    take(drugs, from.drugs, many(count.drugs));
    take(actions, from.actions, many(count.actions));
    take(presets, from.presets, many(count.presets));
    take(settings, from.settings, many(count.settings));
    take(modules, from.modules, many(count.modules));
    take(aliases, from.aliases, many(count.aliases));
    take(names, from.names, many(name_count));
    take(slot, from.slot, sizeof slot / sizeof slot[0]);
  }

  /// The characters of a slice.
  constexpr text_view view(slice s) const { return {text + s.offset, s.size}; }

  /// The slot where `name` is, or where it would be put.
  constexpr uint32_t slot_of(text_view name) const {
    uint32_t hash = 2166136261u;  // FNV-1a
    for (size_t i = 0; i < name.size; ++i) {
      hash = (hash ^ static_cast<unsigned char>(name[i])) * 16777619u;
    }
    const uint32_t mask = static_cast<uint32_t>(C.table_size() - 1);
    uint32_t s = hash & mask;
    while (slot[s] != 0 && !(view(names[slot[s] - 1].name) == name)) s = (s + 1) & mask;
    return s;
  }

  /// What `name` stands for; kind none when it is declared nowhere.
  constexpr symbol find(text_view name) const {
    const uint16_t entry = slot[slot_of(name)];
    return entry == 0 ? symbol{} : names[entry - 1].meaning;
  }

  /// The node, input, drug or preset of this name, as cells and analyses take it; none where the
  /// name is not declared or stands for something else. Cost: one look into a hash table.
  [[nodiscard]] constexpr node_index node(text_view name) const noexcept {
    return index<symbol_kind::node>(find(name));
  }
  /// The input of this name, or none.
  [[nodiscard]] constexpr input_index input(text_view name) const noexcept {
    return index<symbol_kind::input>(find(name));
  }
  /// The drug of this name or alias, or none.
  [[nodiscard]] constexpr drug_index drug(text_view name) const noexcept {
    return index<symbol_kind::drug>(find(name));
  }
  /// The preset of this name or alias, or none.
  [[nodiscard]] constexpr preset_index preset(text_view name) const noexcept {
    return index<symbol_kind::preset>(find(name));
  }
  /// A node or an input, as rules read it.
  [[nodiscard]] constexpr signal_index signal(text_view name) const noexcept {
    const symbol s = find(name);
    return s.is(symbol_kind::node)    ? signal_index(s.index)
           : s.is(symbol_kind::input) ? signal_index(count.nodes + s.index)
                                      : signal_index();
  }

  /// The declared name nearest to a misspelt one, of one kind or (none) of any; empty when none is
  /// near.
  constexpr text_view nearest(text_view name, symbol_kind kind = symbol_kind::none) const {
    text_view best{};
    const int most = name.size < 3 ? 0 : name.size < 5 ? 1 : name.size < 9 ? 2 : 3;
    int best_distance = most + 1;
    for (int i = 0; i < name_count; ++i) {
      if (kind != symbol_kind::none && !names[i].meaning.is(kind)) continue;
      const int d = detail::edit_distance(name, view(names[i].name), most);
      if (d < best_distance) {
        best_distance = d;
        best = view(names[i].name);
      }
    }
    return best;
  }

  /// The symbol as an index of its kind, or none.
  template <symbol_kind Kind>
  static constexpr index_of<Kind> index(symbol s) noexcept {
    return s.is(Kind) ? index_of<Kind>(s.index) : index_of<Kind>();
  }

  /// The first node without a rule, from `after` on (it stays at 0: worth a warning); -1 for none.
  constexpr int node_without_rule(int after = 0) const {
    for (int i = after; i < count.nodes; ++i) {
      bool has_rule = false;
      for (int r = 0; r < count.rules && !has_rule; ++r) has_rule = rules[r].target == i;
      if (!has_rule) return i;
    }
    return -1;
  }
};

}  // namespace pathway

#endif

// --- pathway/text/diagnostic.hpp ---------------------------------------------------------------

// What can be wrong with a pathway text, in one list: the same words as a build error and at run
// time.
#ifndef PATHWAY_TEXT_DIAGNOSTIC_HPP
#define PATHWAY_TEXT_DIAGNOSTIC_HPP

// The one macro of the library, undefined below: a static_assert takes only a literal before C++26,
// so one list must feed the names, the run-time sentences and the build errors.
#define PATHWAY_MISTAKES(X)                                                                      \
  X(unknown_keyword,                                                                             \
    "expected module, default, input, node, drug, preset, alias, or a rule with '=>'")           \
  X(name_expected, "expected a name: a letter, then letters, digits or _")                       \
  X(name_too_long, "a name has at most 63 characters")                                           \
  X(declared_twice, "this name is declared twice")                                               \
  X(unknown_name, "this name is declared nowhere; declare it with 'node' or 'input'")            \
  X(arrow_expected, "expected '&' or '=>' in the rule")                                          \
  X(target_expected, "expected the rule's target, a node, after '=>'")                           \
  X(term_expected, "empty term: expected a name or !name")                                       \
  X(regulator_repeated, "the same regulator stands twice in one rule")                           \
  X(rule_repeated, "the same rule stands twice")                                                 \
  X(target_is_an_input, "a rule's target must be a node; an input is set from outside")          \
  X(not_a_signal, "a rule names nodes and inputs, not drugs, presets or modules")                \
  X(not_an_input, "a drug acts on inputs; this is none")                                         \
  X(not_a_node, "max and hold belong to nodes; this is none")                                    \
  X(number_expected, "expected a number of at most 19 digits, such as 0.5 or 1e-3")              \
  X(weight_out_of_range, "w must lie in [0,1]")                                                  \
  X(EC50_out_of_range, "EC50 must lie in (0,1)")                                                 \
  X(n_out_of_range, "n must be above 0 and at most 1e6")                                         \
  X(tau_out_of_range, "tau must be above 0 and at most 1e12 minutes")                            \
  X(max_out_of_range, "max must lie in [0,1]")                                                   \
  X(start_out_of_range, "start must lie in [0,max]")                                             \
  X(level_out_of_range, "an input or hold must lie in [0,1]")                                    \
  X(IC50_out_of_range, "IC50 must be above 0 and at most 1e12 nM")                               \
  X(Emax_out_of_range, "Emax must lie in [0,1]")                                                 \
  X(h_out_of_range, "h must be above 0 and at most 100")                                         \
  X(unknown_attribute, "unknown attribute here")                                                 \
  X(attribute_repeated, "the same attribute stands twice")                                       \
  X(equals_expected, "expected '='")                                                             \
  X(unit_expected, "expected a unit: pM, nM, uM or mM")                                          \
  X(IC50_expected, "a drug's class needs its IC50, as in CLASS(IC50=2nM Emax=0.98)")             \
  X(class_expected, "expected a drug class, as in CLASS(IC50=2nM)")                              \
  X(setting_expected, "expected a setting: INPUT=0.5, NODE.max=0 or NODE.hold=0.5")              \
  X(alias_target_expected, "an alias is another name of a drug or of a preset")                  \
  X(setting_repeated, "the same setting stands twice")                                           \
  X(class_repeated, "the same drug class stands twice in one drug")                              \
  X(claim_expected,                                                                              \
    "expected claim, card, definition or lesson, then run, expect, note, ask or say")            \
  X(unknown_run, "this run is not declared above in the same claim")                             \
  X(other_run, "a run may need one other: the one it holds; in time, the claim's first")         \
  X(run_missing, "a claim or lesson needs a run, as in 'run c ='")                               \
  X(expectation_missing, "a claim needs an expectation, as in 'expect c.A > p.A [0.05]'")        \
  X(question_missing, "a lesson needs a question, as in 'ask p.A c.A'")                          \
  X(nothing_compared, "this compares nothing: it needs a RUN.NODE, and two sides that differ")   \
  X(readout_expected, "expected a number or RUN.NODE")                                           \
  X(comparison_expected, "expected '>' or '=' between what is compared")                         \
  X(effect_expected, "expected the smallest effect that counts in brackets, such as [0.05]")     \
  X(duration_expected, "expected a time with its unit, such as 30min, 4h or 2d; at most 1e7min") \
  X(dose_out_of_range, "a dose must lie in [0, 1e12nM]")                                         \
  X(sentence_expected, "expected a sentence in quotation marks")                                 \
  X(bracket_expected, "a bracket is opened and not closed on this line")                         \
  X(quote_expected, "a quotation mark is opened and not closed on this line")                    \
  X(line_end_expected, "expected nothing more on this line")                                     \
  X(lone_carriage_return, "a line ends with LF or CR LF, not with CR alone")                     \
  X(no_such_statement, "there is no such statement in the text")                                 \
  X(text_too_long, "the text is longer than its capacity")                                       \
  X(too_many_nodes, "more nodes than the capacity")                                              \
  X(too_many_inputs, "more inputs than the capacity")                                            \
  X(too_many_rules, "more rules than the capacity")                                              \
  X(too_many_terms, "more terms than the capacity")                                              \
  X(too_many_drugs, "more drugs or drug classes than the capacity")                              \
  X(too_many_presets, "more presets or settings than the capacity")                              \
  X(too_many_modules, "more modules than the capacity")                                          \
  X(too_many_aliases, "more aliases than the capacity")                                          \
  X(too_many_claims, "more claims, runs, settings or expectations than the capacity")

namespace pathway {

/// The mistakes a pathway text can hold; `none` is success.
enum class mistake : uint8_t {
  none,
#define PATHWAY_NAME(name, sentence) name,
  PATHWAY_MISTAKES(PATHWAY_NAME)
#undef PATHWAY_NAME
};

/// The sentence for a mistake, zero-ended and never null; "unknown mistake" for what is none of
/// them.
constexpr const char* describe(mistake what) {
  constexpr const char* sentences[] = {"no mistake",
#define PATHWAY_SENTENCE(name, sentence) sentence,
                                       PATHWAY_MISTAKES(PATHWAY_SENTENCE)
#undef PATHWAY_SENTENCE
  };
  constexpr size_t count = sizeof sentences / sizeof sentences[0];
  return static_cast<size_t>(what) < count ? sentences[static_cast<size_t>(what)]
                                           : "unknown mistake";
}

/// The answer of a parse. `found` and `suggestion` point into the text that was parsed (a suggested
/// keyword points into the program); both are empty where there is nothing to show.
struct [[nodiscard]] diagnostic {
  mistake what = mistake::none;  ///< none: the text was taken
  uint32_t part = 0;             ///< which of several joined texts, counted from 0
  uint32_t line = 0;             ///< from 1, within that text
  uint32_t column = 0;           ///< from 1
  uint32_t offset = 0;           ///< in characters from the beginning of that text
  text_view found{};             ///< the words that were not expected
  text_view suggestion{};        ///< the nearest words that would do

  /// True where there was no mistake.
  constexpr bool ok() const { return what == mistake::none; }
  /// The same: if (auto d = parse(net, text)) ...
  explicit constexpr operator bool() const { return ok(); }
};

/// Writes "sentence: found 'ABB', did you mean 'AB'?" into `out`, cut to the capacity in characters
/// and zero-ended; returns its length without the zero. A capacity of 0 writes nothing and may come
/// with a null pointer. Control characters become '?'. The caller puts file, line and column in
/// front.
constexpr size_t write_message(const diagnostic& d, char* out, size_t capacity) {
  if (capacity == 0) return 0;
  size_t n = 0;
  const auto put = [&](text_view s) {
    for (size_t i = 0; i < s.size && n + 1 < capacity; ++i) {
      out[n++] = static_cast<unsigned char>(s[i]) < ' ' ? '?' : s[i];  // nothing moves the cursor
    }
  };
  put(describe(d.what));
  if (!d.ok()) {
    put(": found ");
    if (d.found.size == 0) {
      put("the end of the line");
    } else {
      put("'");
      put(d.found);
      put("'");
    }
    if (d.suggestion.size != 0) {
      put(", did you mean '");
      put(d.suggestion);
      put("'?");
    }
  }
  out[n] = '\0';
  return n;
}

/// The same answer as a build error: the template's arguments carry place and words, the
/// static_assert the sentence. Compilers print them all (GCC 12, clang 14 and 19 were looked at).
template <char... Characters>
struct word {};
template <uint32_t Part>
struct text_part {};
template <uint32_t Line>
struct line {};
template <uint32_t Column>
struct column {};
template <class Word>
struct found {};
template <class Word>
struct did_you_mean {};

/// Compiles for `none` alone; for a mistake the static_assert of its sentence fails.
template <mistake What, class Part, class Line, class Column, class Found, class Suggestion>
struct mistake_in_pathway_text {
#define PATHWAY_ASSERT(name, sentence) \
  static_assert(What != mistake::name, "pathway text: " sentence);
  PATHWAY_MISTAKES(PATHWAY_ASSERT)
#undef PATHWAY_ASSERT
  static constexpr bool ok = What == mistake::none;  ///< asked for where a text is used
};

}  // namespace pathway

#undef PATHWAY_MISTAKES

#endif

// --- pathway/text/reader.hpp -------------------------------------------------------------------

// Characters to words: names, numbers, sentences, and where a mistake is. Knows no statement.
#ifndef PATHWAY_TEXT_READER_HPP
#define PATHWAY_TEXT_READER_HPP

namespace pathway::detail {

/// Places are kept in 32 bits.
constexpr bool too_long(text_view text) { return text.size >= ~uint32_t{0}; }

constexpr diagnostic refusal_of(text_view text) {
  return {mistake::text_too_long, 0, 1, 1, 0, {text.data, 0}, {}};
}

/// Reads one text, or a part of it, and no character outside it. Every read_ function answers
/// whether it could; when it could not, `error` says why and nothing more is read.
struct reader {
  const char* text;
  uint32_t begin = 0;  // of the part being read
  uint32_t end = 0;
  uint32_t pos = 0;
  uint32_t part = 0;
  diagnostic error{};

  // --- answers -------------------------------------------------------------------------------

  constexpr bool fail(mistake what, slice at, text_view suggestion = {}) {
    const place p = locate(text, begin, at.offset);
    error = {what,      part, p.line, p.column, at.offset - begin, {text + at.offset, at.size},
             suggestion};
    return false;
  }

  /// The word, number or character at `pos`: what an error shows as found.
  constexpr slice here() const {
    uint32_t p = pos;
    while (is(at(p), letter | digit) || at(p) == '.') ++p;
    if (p == pos && !is(at(p), line_end)) {
      if (arrow_at(p)) ++p;
      ++p;
      while ((at(p) & 0xC0) == 0x80) ++p;  // the whole of a UTF-8 character
    }
    return {pos, p - pos};
  }

  constexpr bool fail_here(mistake what, text_view suggestion = {}) {
    return fail(what, here(), suggestion);
  }

  // --- words ---------------------------------------------------------------------------------

  /// The character there; a 0, which ends a line, where the text has ended.
  constexpr char at(uint32_t p) const { return p < end ? text[p] : '\0'; }
  constexpr bool next_is(int kinds) const { return pos < end && is(text[pos], kinds); }
  constexpr bool arrow_at(uint32_t p) const { return at(p) == '=' && at(p + 1) == '>'; }

  constexpr void skip_blanks() {
    while (pos < end && is(text[pos], blank)) ++pos;
  }

  /// True, and past it, where `c` comes next.
  constexpr bool take(char c) {
    skip_blanks();
    if (at(pos) != c) return false;
    ++pos;
    return true;
  }

  constexpr bool expect(char c, mistake otherwise) { return take(c) || fail_here(otherwise); }

  constexpr bool take_arrow() {
    skip_blanks();
    if (!arrow_at(pos)) return false;
    pos += 2;
    return true;
  }

  /// True where an arrow still comes on this line.
  constexpr bool has_arrow() const {
    uint32_t p = pos;
    while (!is(at(p), line_end) && at(p) != '#' && at(p) != '"' && !arrow_at(p)) ++p;
    return at(p) == '=';
  }

  constexpr bool at_line_end() {
    skip_blanks();
    return pos >= end || is(text[pos], line_end) || text[pos] == '#';
  }

  constexpr bool read_name(slice& name, mistake otherwise = mistake::name_expected) {
    skip_blanks();
    const uint32_t first = pos;
    if (!next_is(letter)) return fail_here(otherwise);
    // (not is(): this loop is most of what the compiler's limits are spent on)
    do ++pos;
    while (pos < end &&
           (characters.kind[static_cast<unsigned char>(text[pos])] & (letter | digit)) != 0);
    name = {first, pos - first};
    return name.size < 64 || fail(mistake::name_too_long, name);
  }

  constexpr bool read_number(decimal& value) {
    skip_blanks();
    const decimal_result r = read_decimal(text + pos, end - pos);
    const uint32_t after = pos + static_cast<uint32_t>(r.length);
    if (!r.ok || is(at(after), letter | digit) || at(after) == '.') {
      return fail_here(mistake::number_expected);
    }
    value = r.value;
    pos = after;
    return true;
  }

  /// A concentration with its unit, in nM.
  constexpr bool read_concentration(decimal& nM) {
    skip_blanks();
    const decimal_result r = read_decimal(text + pos, end - pos);
    if (!r.ok) return fail_here(mistake::number_expected);
    const uint32_t unit = pos + static_cast<uint32_t>(r.length);
    const char prefix = at(unit + 1) == 'M' && !is(at(unit + 2), letter | digit) ? at(unit) : '\0';
    const int scale = prefix == 'p'   ? -3
                      : prefix == 'n' ? 0
                      : prefix == 'u' ? 3
                      : prefix == 'm' ? 6
                                      : 1;
    if (scale == 1) {
      pos = unit;
      return fail_here(mistake::unit_expected);
    }
    nM = r.value;
    if (nM.digits != 0) nM.exponent += scale;
    pos = unit + 2;
    return true;
  }

  constexpr text_view view(slice s) const { return {text + s.offset, s.size}; }

  /// Whether it is this word, zero-ended.
  constexpr bool is_word(slice s, const char* word) const {
    for (uint32_t i = 0; i < s.size; ++i) {
      if (text[s.offset + i] != word[i]) return false;
    }
    return word[s.size] == '\0';
  }

  /// Which of these words it is, or -1.
  template <size_t Count>
  constexpr int find_word(const char* const (&words)[Count], slice word) const {
    int i = static_cast<int>(Count) - 1;
    while (i >= 0 && !is_word(word, words[i])) --i;
    return i;
  }

  // --- numbers in range ----------------------------------------------------------------------

  /// From 0 to 10^power.
  static constexpr bool in_range(const decimal& d, int power) {
    return !d.negative && !smaller({1, power, false}, d);
  }

  /// .max or .hold
  constexpr bool read_field(bool& is_max) {
    slice field{};
    if (at(pos) != '.') return fail_here(mistake::setting_expected);
    ++pos;
    if (!read_name(field, mistake::setting_expected)) return false;
    is_max = is_word(field, "max");
    return is_max || is_word(field, "hold") || fail(mistake::setting_expected, field);
  }

  constexpr bool read_level(decimal& value) {
    skip_blanks();
    const uint32_t number = pos;
    if (!read_number(value)) return false;
    return in_range(value, 0) || fail(mistake::level_out_of_range, {number, pos - number});
  }

  /// (anything up to the closing bracket) on this line.
  constexpr bool read_source(slice& source) {
    const uint32_t open = pos;
    while (at(++pos) != ')') {
      if (is(at(pos), line_end)) return fail(mistake::bracket_expected, {open, 1});
    }
    source = {open + 1, pos - open - 1};
    ++pos;
    return true;
  }

  /// "anything up to the closing quotation mark" on this line.
  constexpr bool read_sentence(slice& sentence) {
    const uint32_t open = pos;
    while (at(++pos) != '"') {
      if (is(at(pos), line_end)) return fail(mistake::quote_expected, {open, 1});
    }
    sentence = {open + 1, pos - open - 1};
    ++pos;
    return true;
  }

  /// What may end a statement, in any order and each once: (source) "sentence".
  constexpr bool read_tail(slice& source, slice& sentence) {
    bool has_source = false, has_sentence = false;
    for (;;) {
      skip_blanks();
      if (at(pos) == '(' && !has_source) {
        has_source = true;
        if (!read_source(source)) return false;
      } else if (at(pos) == '"' && !has_sentence) {
        has_sentence = true;
        if (!read_sentence(sentence)) return false;
      } else {
        return at_line_end() || fail_here(mistake::line_end_expected);
      }
    }
  }

  constexpr void begin_part(uint32_t first, uint32_t last) {
    begin = pos = first;
    end = last;
    if (end - begin >= 3 && text[pos] == '\xEF' && text[pos + 1] == '\xBB' &&
        text[pos + 2] == '\xBF') {
      pos += 3;  // byte order mark
    }
  }

  /// Every line of the part, by statement(), which reads one that is not empty.
  template <class Statement>
  constexpr bool read_lines(Statement&& statement) {
    while (pos < end) {
      if (!at_line_end() && !statement()) return false;
      if (pos < end && text[pos] == '\0') return fail(mistake::line_end_expected, {pos, 1});
      for (; pos < end && text[pos] != '\n'; ++pos) {
        if (text[pos] == '\r' && pos + 1 < end && text[pos + 1] != '\n' && text[pos + 1] != '\r') {
          return fail(mistake::lone_carriage_return, {pos, 1});  // a comment would hide the rest
        }
      }
      ++pos;
    }
    return true;
  }
};

}  // namespace pathway::detail

#endif

// --- pathway/text/link.hpp ---------------------------------------------------------------------

// Names to numbers: after the whole text is read, every name in a rule, drug or preset gets its
// meaning.
#ifndef PATHWAY_TEXT_LINK_HPP
#define PATHWAY_TEXT_LINK_HPP

namespace pathway::detail {

template <class Network>
struct linker : reader {
  Network& net;

  constexpr linker(Network& network, const char* from) : reader{from}, net(network) {}

  /// What a name stands for; one that is declared nowhere was meant as a `wanted` (none: any).
  constexpr bool look_up(slice name, symbol_kind wanted, symbol& s) {
    s = net.find(view(name));
    return !s.is(symbol_kind::none) ||
           fail(mistake::unknown_name, name, net.nearest(view(name), wanted));
  }

  constexpr bool link_aliases() {
    for (int i = 0; i < net.count.aliases; ++i) {
      const alias_data& alias = net.aliases[i];
      const symbol s = net.find(view(alias.target));
      if (!s.is(symbol_kind::drug) && !s.is(symbol_kind::preset)) {
        const bool declared = net.slot[net.slot_of(view(alias.target))] != 0;
        return fail(mistake::alias_target_expected, alias.target,
                    declared ? text_view{} : net.nearest(view(alias.target), symbol_kind::drug));
      }
      net.names[alias.entry].meaning = s;
    }
    return true;
  }

  constexpr bool link_rule(rule_data& rule) {
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      term_data& term = net.terms[t];
      symbol s;
      if (!look_up(term.name, symbol_kind::none, s)) return false;
      if (!s.is(symbol_kind::node) && !s.is(symbol_kind::input)) {
        return fail(mistake::not_a_signal, term.name);
      }
      term.signal =
          static_cast<uint16_t>(s.is(symbol_kind::node) ? s.index : net.count.nodes + s.index);
      for (int other = rule.first_term; other < t; ++other) {
        if (net.terms[other].signal == term.signal) {
          return fail(mistake::regulator_repeated, term.name);
        }
      }
    }
    const slice target = target_name(rule);
    symbol s;
    if (!look_up(target, symbol_kind::node, s)) return false;
    if (s.is(symbol_kind::input)) return fail(mistake::target_is_an_input, target);
    if (!s.is(symbol_kind::node)) return fail(mistake::not_a_signal, target);
    rule.target = s.index;
    return true;
  }

  /// The rule's text ends with its target.
  constexpr slice target_name(const rule_data& rule) const {
    const uint32_t last = rule.text.offset + rule.text.size;
    uint32_t first = last;
    while (is(text[first - 1], letter | digit)) --first;
    return {first, last - first};
  }

  constexpr bool same_terms(const rule_data& a, const rule_data& b) const {
    if (a.terms != b.terms) return false;
    for (int i = a.first_term; i < a.first_term + a.terms; ++i) {
      bool there = false;
      for (int j = b.first_term; j < b.first_term + b.terms && !there; ++j) {
        there = net.terms[i].signal == net.terms[j].signal &&
                net.terms[i].inhibits == net.terms[j].inhibits;
      }
      if (!there) return false;
    }
    return true;
  }

  constexpr bool link_rules() {
    // `last[node]` and `previous[rule]` chain the rules of one node, so that only those are
    // compared.
    uint16_t last[Network::room(Network::limit.nodes)] = {};
    uint16_t previous[Network::room(Network::limit.rules)] = {};
    for (int r = 0; r < net.count.rules; ++r) {
      rule_data& rule = net.rules[r];
      if (!link_rule(rule)) return false;
      for (uint16_t other = last[rule.target]; other != 0; other = previous[other - 1]) {
        if (same_terms(rule, net.rules[other - 1])) return fail(mistake::rule_repeated, rule.text);
      }
      previous[r] = last[rule.target];
      last[rule.target] = static_cast<uint16_t>(r + 1);
    }
    return true;
  }

  constexpr bool link_drugs() {
    for (int d = 0; d < net.count.drugs; ++d) {
      const int first = net.drugs[d].first_action;
      for (int i = first; i < first + net.drugs[d].actions; ++i) {
        action_data& action = net.actions[i];
        symbol s;
        if (!look_up(action.name, symbol_kind::input, s)) return false;
        if (!s.is(symbol_kind::input)) return fail(mistake::not_an_input, action.name);
        action.input = s.index;
        for (int other = first; other < i; ++other) {
          if (net.actions[other].input == action.input) {
            return fail(mistake::class_repeated, action.name);
          }
        }
      }
    }
    return true;
  }

  constexpr bool link_presets() {
    for (int p = 0; p < net.count.presets; ++p) {
      const int first = net.presets[p].first_setting;
      for (int i = first; i < first + net.presets[p].settings; ++i) {
        setting_data& setting = net.settings[i];
        const bool of_input = setting.kind == setting_kind::input;
        const symbol_kind wanted = of_input ? symbol_kind::input : symbol_kind::node;
        symbol s;
        if (!look_up(setting.name, wanted, s)) return false;
        if (!s.is(wanted)) {
          return fail(of_input ? mistake::setting_expected : mistake::not_a_node, setting.name);
        }
        setting.target = s.index;
        for (int other = first; other < i; ++other) {
          if (net.settings[other].kind == setting.kind &&
              net.settings[other].target == setting.target) {
            return fail(mistake::setting_repeated, setting.name);
          }
        }
      }
    }
    return true;
  }
};

}  // namespace pathway::detail

#endif

// --- pathway/text/parse.hpp --------------------------------------------------------------------

// Pathway text to network: one pass over the characters, then names to numbers. No equation.
// The compiler and the running program use this same parser; it never throws and never allocates.
//
//   parse(network, text)   clears the network, reads the text, answers with a diagnostic
//
// The text must outlive the network, whose names point into it. It need not be ended by a zero.
#ifndef PATHWAY_TEXT_PARSE_HPP
#define PATHWAY_TEXT_PARSE_HPP

namespace pathway {
namespace detail {

/// What may stand as NAME=NUMBER: the first six in a `default` line too, the last three of a drug.
enum attribute : unsigned { tau, n, EC50, w, start, max, IC50, Emax, h, attribute_count };

/// Its range: from 0, or above it, up to 10^power.
struct attribute_range {
  const char* name;
  bool above_zero;
  int power;
  mistake otherwise;
};
inline constexpr attribute_range ranges[attribute_count] = {
    {"tau", true, 12, mistake::tau_out_of_range},
    {"n", true, 6, mistake::n_out_of_range},
    {"EC50", true, 0, mistake::EC50_out_of_range},
    {"w", false, 0, mistake::weight_out_of_range},
    {"start", false, 0, mistake::start_out_of_range},
    {"max", false, 0, mistake::max_out_of_range},
    {"IC50", true, 12, mistake::IC50_out_of_range},
    {"Emax", false, 0, mistake::Emax_out_of_range},
    {"h", true, 2, mistake::h_out_of_range}};

/// Netflux's values to begin with (Kraeutler et al. 2010, BMC Syst Biol 4:157); IC50 has none.
struct attributes {
  decimal of[attribute_count] = {{1, 0, false}, {14, -1, false}, {5, -1, false},
                                 {1, 0, false}, {0, 0, false},   {1, 0, false},
                                 {0, 0, false}, {1, 0, false},   {1, 0, false}};
};

inline constexpr const char* keywords[] = {"module", "default", "input", "node",
                                           "drug",   "preset",  "alias"};

constexpr text_view nearest_keyword(text_view word) {
  text_view best{};
  int best_distance = 3;
  for (const char* k : keywords) {
    const int d = edit_distance(word, k, 2);
    if (d < best_distance) {
      best_distance = d;
      best = k;
    }
  }
  return best;
}

template <class Network>
struct parser : reader {
  Network& net;
  attributes now{};

  constexpr parser(Network& network, const char* from) : reader{from}, net(network) {}

  static constexpr unsigned flag(attribute which) { return 1u << which; }
  static constexpr unsigned of_rule = flag(w) | flag(n) | flag(EC50);
  static constexpr unsigned of_node = flag(tau) | flag(start) | flag(max);
  static constexpr unsigned of_action = flag(IC50) | flag(Emax) | flag(h);

  /// NAME=NUMBER of the attributes allowed here; `seen` collects what came.
  constexpr bool read_attribute(attributes& a, unsigned allowed, unsigned& seen) {
    slice name{};
    if (!read_name(name, mistake::unknown_attribute)) return false;
    unsigned which = 0;
    while (which < attribute_count && !is_word(name, ranges[which].name)) ++which;
    if ((allowed >> which & 1) == 0) return fail(mistake::unknown_attribute, name);
    if ((seen >> which & 1) != 0) return fail(mistake::attribute_repeated, name);
    seen |= 1u << which;
    if (!expect('=', mistake::equals_expected)) return false;
    skip_blanks();
    const uint32_t number = pos;
    decimal& value = a.of[which];
    if (!(which == IC50 ? read_concentration(value) : read_number(value))) return false;
    const attribute_range& range = ranges[which];
    constexpr decimal least{1, -300, false};            // a double tells hardly less from 0
    const bool is_one = value == decimal{1, 0, false};  // which is too much for EC50
    return (in_range(value, range.power) && !(range.above_zero && smaller(value, least)) &&
            !(which == EC50 && is_one)) ||
           fail(range.otherwise, {number, pos - number});
  }

  /// [w=1 n=2 EC50=0.4] or (IC50=2nM h=1), each at most once; `pos` is at the opening bracket.
  constexpr bool read_brackets(attributes& a, unsigned allowed, unsigned& seen, char closing) {
    const uint32_t open = pos++;
    while (!take(closing)) {
      if (at_line_end()) return fail(mistake::bracket_expected, {open, 1});
      if (!read_attribute(a, allowed, seen)) return false;
    }
    return true;
  }

  // --- statements ----------------------------------------------------------------------------

  /// A new name, which is number `count` of its kind; at most `limit` of them fit.
  constexpr bool declare(slice& name, symbol_kind kind, int count, int limit, mistake too_many) {
    if (!read_name(name)) return false;
    if (count >= limit) return fail(too_many, name);
    const uint32_t s = net.slot_of(view(name));
    if (net.slot[s] != 0) return fail(mistake::declared_twice, name);
    net.names[net.name_count] = {name, {kind, static_cast<uint16_t>(count)}};
    net.slot[s] = static_cast<uint16_t>(++net.name_count);
    return true;
  }

  constexpr uint16_t this_module() const {
    return static_cast<uint16_t>(net.count.modules > 0 ? net.count.modules - 1 : 0);
  }

  constexpr bool read_module() {
    module_data m{};
    slice source{};
    if (!declare(m.name, symbol_kind::module, net.count.modules, Network::limit.modules,
                 mistake::too_many_modules) ||
        !read_tail(source, m.sentence)) {
      return false;
    }
    net.modules[net.count.modules++] = m;
    return true;
  }

  constexpr bool read_default() {
    unsigned seen = 0;
    while (!at_line_end()) {
      if (!read_attribute(now, of_rule | of_node, seen)) return false;
    }
    return true;
  }

  constexpr bool read_input() {
    input_data in{};
    in.module = this_module();
    if (!declare(in.name, symbol_kind::input, net.count.inputs, Network::limit.inputs,
                 mistake::too_many_inputs) ||
        !expect('=', mistake::equals_expected) || !read_level(in.value) ||
        !read_tail(in.source, in.sentence)) {
      return false;
    }
    net.inputs[net.count.inputs++] = in;
    return true;
  }

  constexpr bool read_node() {
    node_data node{};
    node.module = this_module();
    if (!declare(node.name, symbol_kind::node, net.count.nodes, Network::limit.nodes,
                 mistake::too_many_nodes)) {
      return false;
    }
    attributes a = now;
    unsigned seen = 0;
    skip_blanks();
    const uint32_t first = pos;
    uint32_t last = pos;
    while (next_is(letter)) {
      if (!read_attribute(a, of_node, seen)) return false;
      last = pos;
      skip_blanks();
    }
    if (smaller(a.of[max], a.of[start])) {
      const slice attributes_here{first, last - first};
      return fail(mistake::start_out_of_range, last > first ? attributes_here : node.name);
    }
    node.tau = a.of[tau];
    node.start = a.of[start];
    node.max = a.of[max];
    if (!read_tail(node.source, node.sentence)) return false;
    net.nodes[net.count.nodes++] = node;
    return true;
  }

  constexpr bool read_drug() {
    drug_data drug{};
    drug.module = this_module();
    drug.first_action = static_cast<uint16_t>(net.count.actions);
    if (!declare(drug.name, symbol_kind::drug, net.count.drugs, Network::limit.drugs,
                 mistake::too_many_drugs) ||
        !expect('=', mistake::equals_expected)) {
      return false;
    }
    do {
      action_data action{};
      if (!read_name(action.name, mistake::class_expected)) return false;
      if (net.count.actions >= Network::limit.actions) {
        return fail(mistake::too_many_drugs, action.name);
      }
      if (!read_action(action)) return false;
      net.actions[net.count.actions++] = action;
      ++drug.actions;
      skip_blanks();
    } while (next_is(letter));
    if (!read_tail(drug.source, drug.sentence)) return false;
    net.drugs[net.count.drugs++] = drug;
    return true;
  }

  /// (IC50=2nM Emax=0.98 h=1); Emax and h may be left out and are 1 then.
  constexpr bool read_action(action_data& action) {
    skip_blanks();
    const uint32_t open = pos;
    if (at(pos) != '(') return fail_here(mistake::IC50_expected);
    attributes a{};
    unsigned seen = 0;
    if (!read_brackets(a, of_action, seen, ')')) return false;
    action.IC50 = a.of[IC50];
    action.Emax = a.of[Emax];
    action.h = a.of[h];
    return (seen & flag(IC50)) != 0 || fail(mistake::IC50_expected, {open, 1});
  }

  constexpr bool read_preset() {
    preset_data preset{};
    preset.module = this_module();
    preset.first_setting = static_cast<uint16_t>(net.count.settings);
    if (!declare(preset.name, symbol_kind::preset, net.count.presets, Network::limit.presets,
                 mistake::too_many_presets) ||
        !expect('=', mistake::equals_expected)) {
      return false;
    }
    do {
      setting_data s{};
      if (!read_name(s.name, mistake::setting_expected)) return false;
      bool is_max = false;
      if (at(pos) == '.') {
        if (!read_field(is_max)) return false;
        s.kind = is_max ? setting_kind::max : setting_kind::hold;
      }
      if (!expect('=', mistake::equals_expected) || !read_level(s.value)) return false;
      if (net.count.settings >= Network::limit.settings) {
        return fail(mistake::too_many_presets, s.name);
      }
      net.settings[net.count.settings++] = s;
      ++preset.settings;
      skip_blanks();
    } while (next_is(letter));
    if (!read_tail(preset.source, preset.sentence)) return false;
    net.presets[net.count.presets++] = preset;
    return true;
  }

  /// NAME = NAME; what the second one is, is looked up when all is read.
  constexpr bool read_alias() {
    alias_data alias{};
    alias.entry = static_cast<uint16_t>(net.name_count);
    if (!declare(alias.name, symbol_kind::none, net.count.aliases, Network::limit.aliases,
                 mistake::too_many_aliases) ||
        !expect('=', mistake::equals_expected)) {
      return false;
    }
    skip_blanks();
    if (!read_name(alias.target, mistake::alias_target_expected)) return false;
    slice source{}, sentence{};
    if (!read_tail(source, sentence)) return false;
    net.aliases[net.count.aliases++] = alias;
    return true;
  }

  /// [term {"&" term}] "=>" NAME; a first name that was already read is `first`.
  constexpr bool read_rule(slice first) {
    rule_data rule{};
    rule.module = this_module();
    const uint32_t rule_begin = first.size != 0 ? first.offset : pos;
    rule.first_term = static_cast<uint16_t>(net.count.terms);
    if (first.size != 0) {
      if (!add_term({first}, rule)) return false;
      skip_blanks();
      if (next_is(letter) && !has_arrow()) {  // two words and no arrow: meant as a statement
        return fail(mistake::unknown_keyword, first, nearest_keyword(view(first)));
      }
    }
    if (first.size != 0 || !take_arrow()) {
      bool more = first.size == 0 || take('&');
      while (more) {
        term_data term{};
        term.inhibits = take('!');
        if (!read_name(term.name, mistake::term_expected)) return false;
        if (!add_term(term, rule)) return false;
        more = take('&');
      }
      if (!take_arrow()) return fail_here(mistake::arrow_expected);
    }
    slice target{};
    if (!read_name(target, mistake::target_expected)) return false;
    rule.text = {rule_begin, pos - rule_begin};
    attributes a = now;
    skip_blanks();
    unsigned seen = 0;
    if (at(pos) == '[' && !read_brackets(a, of_rule, seen, ']')) return false;
    if (!read_tail(rule.source, rule.sentence)) return false;
    rule.w = a.of[w];
    rule.n = a.of[n];
    rule.EC50 = a.of[EC50];
    if (net.count.rules >= Network::limit.rules) return fail(mistake::too_many_rules, rule.text);
    net.rules[net.count.rules++] = rule;
    return true;
  }

  constexpr bool add_term(term_data term, rule_data& rule) {
    if (net.count.terms >= Network::limit.terms) return fail(mistake::too_many_terms, term.name);
    net.terms[net.count.terms++] = term;
    ++rule.terms;
    return true;
  }

  constexpr bool read_statement() {
    slice word{};
    if (next_is(letter)) {
      if (!read_name(word)) return false;
      skip_blanks();
      const int keyword = find_word(keywords, word);
      // A keyword is one only where a name follows; a node may be called "input".
      if (next_is(letter)) {
        switch (keyword) {
          case 0:
            return read_module();
          case 1:
            return read_default();
          case 2:
            return read_input();
          case 3:
            return read_node();
          case 4:
            return read_drug();
          case 5:
            return read_preset();
          case 6:
            return read_alias();
          default:
            break;
        }
      }
      if (keyword >= 0 && at(pos) != '&' && !arrow_at(pos)) {
        return fail_here(mistake::name_expected);
      }
    } else if (at(pos) != '=' && at(pos) != '!' && at(pos) != '&') {
      return fail_here(mistake::unknown_keyword);
    }
    return read_rule(word);
  }

  /// One text; defaults begin anew with each.
  constexpr bool read_part(uint32_t first, uint32_t last) {
    begin_part(first, last);
    now = attributes{};
    const bool read = read_lines([this] { return read_statement(); });
    ++part;
    return read;
  }
};

/// The first half of parse(): everything but what names stand for.
template <class Network>
constexpr diagnostic read_texts(Network& net, const char* text, const uint32_t* ends,
                                uint32_t parts) {
  (net.clear)();
  net.text = text;
  parser<Network> p(net, text);
  for (uint32_t i = 0, begin = 0; i < parts; begin = ends[i], ++i) {
    if (!p.read_part(begin, ends[i])) return p.error;
  }
  return {};
}

/// The second half.
template <class Network>
constexpr diagnostic link_names(Network& net, const uint32_t* ends, uint32_t parts) {
  // Each kind of name is linked in text order; the first mistake in the text is the one to tell.
  linker<Network> link(net, net.text);
  diagnostic first{};
  uint32_t first_at = 0;
  for (int kind = 0; kind < 4; ++kind) {
    if (kind == 0   ? link.link_aliases()
        : kind == 1 ? link.link_rules()
        : kind == 2 ? link.link_drugs()
                    : link.link_presets()) {
      continue;
    }
    const uint32_t at = static_cast<uint32_t>(link.error.found.data - net.text);
    if (first.ok() || at < first_at) {
      first = link.error;
      first_at = at;
    }
  }
  for (uint32_t i = 0, begin = 0; i < parts && !first.ok(); begin = ends[i], ++i) {
    if (first_at >= ends[i]) continue;
    const place at = locate(net.text, begin, first_at);
    first.part = i;
    first.line = at.line;
    first.column = at.column;
    first.offset = first_at - begin;
    break;
  }
  return first;
}

}  // namespace detail

/// Reads joined texts into `net`: part i ends, and part i + 1 begins, at ends[i], which must not
/// fall. Each part begins with its own defaults, and ends its last line. The answer is the first
/// mistake in reading, or else the first in linking names; with one, `net` is half filled and not
/// to be used. No character beyond the last end is read. One pass, and one look-up for each name.
template <class Network>
constexpr diagnostic parse(Network& net, const char* text, const uint32_t* ends, uint32_t parts) {
  const diagnostic read = detail::read_texts(net, text, ends, parts);
  return read.ok() ? detail::link_names(net, ends, parts) : read;
}

/// Reads one text, which must outlive `net`: a literal, a text_view, a std::string_view or a
/// std::string that stays. Answers as above; text_too_long from 4 GiB on.
template <class Network>
constexpr diagnostic parse(Network& net, text_view text) {
  if (detail::too_long(text)) return detail::refusal_of(text);
  const uint32_t size = static_cast<uint32_t>(text.size);
  return parse(net, text.data, &size, 1);
}

/// Refuses a std::string that is about to go: the network would point to where it was.
template <class Network, class Text>
requires detail::is_passing_text<Text>
constexpr diagnostic parse(Network&, Text&&) {
  static_assert(!detail::is_passing_text<Text>,
                "pathway: the text must outlive the network: give the std::string a name");
  return {};
}

}  // namespace pathway

#endif

// --- pathway/number/sequence.hpp ---------------------------------------------------------------

// The numbers 0, 1, ..., N-1 as template arguments (no C++ header offers them on bare toolchains).
#ifndef PATHWAY_NUMBER_SEQUENCE_HPP
#define PATHWAY_NUMBER_SEQUENCE_HPP

namespace pathway::detail {

template <size_t... Number>
struct indices {};

template <class, size_t... Number>
struct indices_of {
  using type = indices<Number...>;
};

#if defined(__has_builtin) && __has_builtin(__make_integer_seq)
template <size_t N>
using make_indices = typename __make_integer_seq<indices_of, size_t, N>::type;
#else
template <size_t N>
using make_indices = indices<__integer_pack(N)...>;
#endif

}  // namespace pathway::detail

#endif

// --- pathway/text/compile.hpp ------------------------------------------------------------------

// Pathway text to network while compiling: a mistake in the text is a build error with line and
// column.
//
//   inline constexpr char my_text[] = R"(...)";
//   inline constexpr auto mine = pathway::network<my_text>;          // or several texts: <one,
//   two>
#ifndef PATHWAY_TEXT_COMPILE_HPP
#define PATHWAY_TEXT_COMPILE_HPP

namespace pathway {
namespace detail {

/// What may stand as a text: an array of characters, with or without a zero at its end (a literal
/// has one; #embed and xxd -i write none), or what has data() and size(). A pointer does not know
/// its size.
template <class T>
inline constexpr bool is_array_of_characters = false;
template <class T, size_t N>
inline constexpr bool is_array_of_characters<T[N]> = sizeof(T) == 1;
template <class T>
concept knows_its_characters = is_array_of_characters<T> || requires(const T& t) {
  static_cast<size_t>(t.size());
  requires sizeof(t.data()[0]) == 1;
};

template <class T>
constexpr auto first_of(const T& text) {
  if constexpr (is_array_of_characters<T>) {
    return &text[0];
  } else {
    return text.data();
  }
}

/// How many characters it has, without zeros at the end.
template <class T>
constexpr size_t size_of(const T& text) {
  size_t size = 0;
  if constexpr (is_array_of_characters<T>) {
    size = sizeof(T);
  } else {
    size = static_cast<size_t>(text.size());
  }
  while (size > 0 && first_of(text)[size - 1] == 0) --size;
  return size;
}

template <class>
struct without_const;
template <class T>
struct without_const<const T&> {
  using type = T;
};
template <size_t>
struct constant {};
template <const auto& Text>
inline constexpr bool is_text =
    knows_its_characters<typename without_const<decltype(Text)>::type>&& requires {
  typename constant<size_of(Text)>;
};

template <const auto& Text>
constexpr bool text_is_known() {
  static_assert(
      is_text<Text>,
      "pathway text: write 'inline constexpr char text[] = ...'; what is no constexpr, or "
      "a pointer, the compiler cannot read");
  return is_text<Text>;
}

/// The characters of several texts in one array, ended by a zero; a line end after each.
template <const auto&... Texts>
struct joined {
  static constexpr size_t size = (size_t{0} + ... + (size_of(Texts) + 1));
  static constexpr uint32_t parts = sizeof...(Texts);
  char text[size + 1] = {};
  uint32_t ends[parts] = {};

  constexpr joined() {
    size_t n = 0;
    uint32_t part = 0;
    (append(first_of(Texts), size_of(Texts), n, ends[part++]), ...);
  }
  template <class Character>
  constexpr void append(const Character* from, size_t count, size_t& n, uint32_t& end) {
    for (size_t i = 0; i < count; ++i) text[n++] = static_cast<char>(from[i]);
    text[n++] = '\n';
    end = static_cast<uint32_t>(n);
  }
};

/// What a text can hold at most, from its line beginnings and signs alone; about right for a text
/// without mistakes, never too small.
constexpr capacity count_statements(const char* text, size_t size) {
  capacity c{};
  size_t i = 0;
  while (i < size) {
    if (text[i] == '\xEF' && text[i + 1] == '\xBB' && text[i + 2] == '\xBF') i += 3;
    while (is(text[i], blank)) ++i;
    int* kind = nullptr;
    int* parts = nullptr;
    if (text[i] != '#' && !is(text[i], line_end)) {
      const char first = text[i];
      const char second = text[i + 1];
      if (first == 'n' && second == 'o') kind = &c.nodes;
      if (first == 'i' && second == 'n') kind = &c.inputs;
      if (first == 'm' && second == 'o') kind = &c.modules;
      if (first == 'a' && second == 'l') kind = &c.aliases;
      if (first == 'd' && second == 'r') {
        kind = &c.drugs;
        parts = &c.actions;
      }
      if (first == 'p' && second == 'r') {
        kind = &c.presets;
        parts = &c.settings;
      }
      if (kind != nullptr) ++*kind;
      int equals = 0, brackets = 0;
      for (; i < size && text[i] != '\n' && text[i] != '"' && text[i] != '#'; ++i) {
        if (text[i] == '&') ++c.terms;
        if (text[i] == '(') ++brackets;
        if (text[i] != '=') continue;
        ++equals;
        if (text[i + 1] == '>') ++c.rules;
      }
      if (parts != nullptr) *parts += parts == &c.actions ? brackets : equals;
    }
    while (i < size && text[i] != '\n') ++i;
    ++i;
  }
  // One more than a text without mistakes has, so that a mistake is told as what it is.
  c.terms += c.rules + 1;
  if (c.drugs > 0) ++c.actions;
  return c;
}

/// A network and what its parse answered, in one object.
template <class Network>
struct parsed : Network {
  diagnostic error{};
};

/// The characters of a mistake's word, as template arguments that every compiler prints; a long
/// one is cut.
template <const auto& Error, size_t... Letter>
constexpr found<word<Error.found[Letter]...>> found_word(indices<Letter...>);
template <const auto& Error, size_t... Letter>
constexpr did_you_mean<word<Error.suggestion[Letter]...>> suggested_word(indices<Letter...>);
template <size_t Size>
using shown = make_indices<(Size < 80 ? Size : 80)>;

template <const diagnostic& Error>
constexpr bool told() {
  return mistake_in_pathway_text<
      Error.what, text_part<Error.part + 1>, line<Error.line>, column<Error.column>,
      decltype(found_word<Error>(shown<Error.found.size>{})),
      decltype(suggested_word<Error>(shown<Error.suggestion.size>{}))>::ok;
}

template <const auto&... Texts>
struct compiled_text {
  static constexpr joined<Texts...> source{};
  static constexpr capacity room = count_statements(source.text, source.size);

  // Two constants, because each has the whole of the compiler's limits to itself.
  static constexpr parsed<basic_network<room>> read_all() {
    parsed<basic_network<room>> net{};
    net.error =
        read_texts(static_cast<basic_network<room>&>(net), source.text, source.ends, source.parts);
    return net;
  }
  static constexpr parsed<basic_network<room>> unlinked = read_all();
  static constexpr parsed<basic_network<room>> link_all() {
    parsed<basic_network<room>> net = unlinked;
    if (net.error.ok()) {
      net.error = link_names(static_cast<basic_network<room>&>(net), source.ends, source.parts);
    }
    return net;
  }
  static constexpr parsed<basic_network<room>> result = link_all();

  static constexpr diagnostic error = result.error;
  static constexpr bool ok = told<error>();
};

template <const auto&... Texts>
constexpr auto checked_network() {
  if constexpr (!(true && ... && text_is_known<Texts>())) {
    return basic_network<capacity{}>{};
  } else {
    static_cast<void>(compiled_text<Texts...>::ok);  // where a mistake stops the build
    return compiled_text<Texts...>::result;
  }
}

}  // namespace detail

/// The network of one or several texts, joined in this order: a constant, with the members of
/// basic_network. A text is a named constant, an array of characters (inline constexpr char text[])
/// or a constexpr std::string_view or std::array<char, N>; it enters here and never becomes part of
/// a type's name. Zeros at its end do not count. A mistake in it is a build error with text, line,
/// column and what was found. The compiler reads it once; README names
/// its limits.
template <const auto&... Texts>
inline constexpr auto network = detail::checked_network<Texts...>();

}  // namespace pathway

#endif

// --- mtor/network.hpp --------------------------------------------------------------------------

// The network of the texts in this folder, parsed. The texts are the source: where one was changed
// since, the compiler parses them all again, which takes longer and gives the same.
//
// Generated from include/mtor/ by
//   cmake -P single_include/amalgamate.cmake
// Do not edit: change a text, and generate again.
#ifndef MTOR_NETWORK_HPP
#define MTOR_NETWORK_HPP

namespace mtor {
namespace detail {

/// The texts as the parser joins them, and a sum (FNV-1a) that tells whether they were changed.
template <const auto&... Texts>
struct joined {
  char text[(1 + ... + sizeof(Texts))] = {};
  uint32_t sum = 2166136261u;

  constexpr joined() {
    char* end = text;
    (append(Texts, end), ...);
  }
  template <size_t N>
  constexpr void append(const char (&from)[N], char*& end) {
    char* const to = end;  // locals: each step costs the compiler time
    uint32_t s = sum;
    for (size_t i = 0; i + 1 < N; ++i) {
      s = (s ^ static_cast<unsigned char>(to[i] = from[i])) * 16777619u;
    }
    to[N - 1] = '\n';
    s = (s ^ '\n') * 16777619u;
    end += N;
    sum = s;
  }
};

template <const auto&... Texts>
struct parsed_before {
  static constexpr joined<Texts...> source{};
  static constexpr bool up_to_date = source.sum == 1045971571u;

  template <bool UpToDate>
  static constexpr auto network() {
    if constexpr (UpToDate) {
      return data(source.text);
    } else {
      return pathway::network<Texts...>;
    }
  }

  // clang-format off
  static constexpr pathway::basic_network<pathway::capacity{154,92,338,644,41,92,53,121,7,96}> data(const char* text) {
    using K = pathway::setting_kind;
    using S = pathway::symbol_kind;
return {
text, {154,91,338,638,41,50,46,61,7,96},
{{{2551,8},{2568,48},{0,0},{15,0,0},{0,0,0},{1,0,0},0},
{{2623,11},{2643,16},{0,0},{3,1,0},{0,0,0},{1,0,0},0},
{{2666,11},{2686,16},{0,0},{3,1,0},{0,0,0},{1,0,0},0},
{{2709,16},{2735,29},{0,0},{72,1,0},{0,0,0},{1,0,0},0},
{{2771,6},{2787,49},{0,0},{36,1,0},{0,0,0},{1,0,0},0},
{{2843,3},{2854,29},{0,0},{1,0,0},{0,0,0},{1,0,0},0},
{{2890,14},{2914,34},{0,0},{36,1,0},{0,0,0},{1,0,0},0},
{{2955,5},{2970,10},{0,0},{24,1,0},{0,0,0},{1,0,0},0},
{{2987,5},{3002,19},{0,0},{36,1,0},{0,0,0},{1,0,0},0},
{{3028,5},{3043,54},{0,0},{24,1,0},{0,0,0},{1,0,0},0},
{{3104,4},{3117,30},{0,0},{6,1,0},{0,0,0},{1,0,0},0},
{{3154,14},{3178,22},{0,0},{5,-1,0},{0,0,0},{1,0,0},0},
{{3207,4},{3221,21},{0,0},{5,-1,0},{0,0,0},{1,0,0},0},
{{3249,4},{3263,16},{0,0},{24,1,0},{0,0,0},{1,0,0},0},
{{3286,4},{3300,15},{0,0},{5,-1,0},{0,0,0},{1,0,0},0},
{{3322,4},{3336,20},{0,0},{5,-1,0},{0,0,0},{1,0,0},0},
{{3363,6},{3377,22},{0,0},{2,0,0},{0,0,0},{1,0,0},0},
{{3406,4},{3418,13},{0,0},{5,0,0},{0,0,0},{1,0,0},0},
{{3438,8},{3454,20},{0,0},{1,0,0},{0,0,0},{1,0,0},0},
{{3481,8},{3497,22},{0,0},{2,0,0},{0,0,0},{1,0,0},0},
{{3526,3},{3537,19},{0,0},{1,0,0},{0,0,0},{1,0,0},0},
{{3563,4},{3576,12},{0,0},{2,1,0},{0,0,0},{1,0,0},0},
{{3595,3},{3607,12},{0,0},{1,1,0},{0,0,0},{1,0,0},0},
{{3626,4},{3639,18},{0,0},{3,1,0},{0,0,0},{1,0,0},0},
{{3664,3},{3675,7},{0,0},{2,0,0},{0,0,0},{1,0,0},0},
{{3689,3},{3700,19},{0,0},{2,0,0},{0,0,0},{1,0,0},0},
{{3726,3},{3737,12},{0,0},{3,0,0},{0,0,0},{1,0,0},0},
{{3756,3},{3767,12},{0,0},{4,0,0},{0,0,0},{1,0,0},0},
{{3786,4},{3799,36},{0,0},{9,1,0},{0,0,0},{1,0,0},0},
{{3842,6},{3856,27},{0,0},{3,0,0},{0,0,0},{1,0,0},0},
{{3890,4},{3902,13},{0,0},{5,0,0},{0,0,0},{1,0,0},0},
{{3922,5},{3936,22},{0,0},{6,1,0},{0,0,0},{1,0,0},0},
{{3965,6},{3979,31},{0,0},{3,0,0},{0,0,0},{1,0,0},0},
{{4017,3},{4028,26},{0,0},{4,0,0},{0,0,0},{1,0,0},0},
{{4061,7},{4077,32},{0,0},{2,1,0},{0,0,0},{1,0,0},0},
{{4116,8},{4132,20},{0,0},{2,0,0},{0,0,0},{1,0,0},0},
{{4159,4},{4171,8},{0,0},{3,0,0},{0,0,0},{1,0,0},0},
{{4186,18},{4212,23},{0,0},{5,0,0},{0,0,0},{1,0,0},0},
{{4242,6},{4256,10},{0,0},{3,0,0},{0,0,0},{1,0,0},0},
{{4273,3},{4284,29},{0,0},{3,0,0},{0,0,0},{1,0,0},0},
{{4320,10},{4338,55},{0,0},{3,0,0},{0,0,0},{1,0,0},0},
{{4400,17},{4426,25},{0,0},{1,1,0},{0,0,0},{1,0,0},0},
{{4458,15},{4481,34},{0,0},{3,0,0},{0,0,0},{1,0,0},0},
{{4522,6},{4536,22},{0,0},{2,0,0},{0,0,0},{1,0,0},0},
{{4565,14},{4587,25},{0,0},{5,0,0},{0,0,0},{1,0,0},0},
{{4619,23},{4650,24},{0,0},{3,0,0},{0,0,0},{1,0,0},0},
{{4681,4},{4693,44},{0,0},{6,0,0},{0,0,0},{1,0,0},0},
{{4744,6},{4759,10},{0,0},{15,0,0},{0,0,0},{1,0,0},0},
{{4776,10},{4795,46},{0,0},{1,1,0},{0,0,0},{1,0,0},0},
{{4848,5},{4862,24},{0,0},{15,0,0},{0,0,0},{1,0,0},0},
{{4893,17},{4919,25},{0,0},{45,0,0},{0,0,0},{1,0,0},0},
{{4951,9},{4968,34},{0,0},{5,0,0},{0,0,0},{1,0,0},0},
{{5009,4},{5022,13},{0,0},{1,1,0},{0,0,0},{1,0,0},0},
{{5042,9},{5061,15},{0,0},{12,1,0},{0,0,0},{1,0,0},0},
{{5083,6},{5099,25},{0,0},{24,1,0},{0,0,0},{1,0,0},0},
{{5131,5},{5145,14},{0,0},{6,1,0},{0,0,0},{1,0,0},0},
{{24100,5},{24123,9},{0,0},{12,1,0},{0,0,0},{1,0,0},1},
{{24142,4},{24165,15},{0,0},{36,1,0},{0,0,0},{1,0,0},1},
{{24190,11},{24213,17},{0,0},{6,1,0},{0,0,0},{1,0,0},1},
{{24240,6},{24263,37},{0,0},{15,0,0},{0,0,0},{1,0,0},1},
{{24310,4},{24333,3},{0,0},{12,1,0},{0,0,0},{1,0,0},1},
{{24346,6},{24369,3},{0,0},{18,1,0},{0,0,0},{1,0,0},1},
{{24382,5},{24405,15},{0,0},{18,1,0},{0,0,0},{1,0,0},1},
{{24430,6},{24453,32},{0,0},{12,1,0},{0,0,0},{1,0,0},1},
{{24495,7},{24518,36},{0,0},{3,1,0},{0,0,0},{1,0,0},1},
{{24564,4},{24587,20},{0,0},{3,1,0},{0,0,0},{1,0,0},1},
{{24617,5},{24640,4},{0,0},{15,0,0},{0,0,0},{1,0,0},1},
{{24654,10},{24677,26},{0,0},{12,1,0},{0,0,0},{1,0,0},1},
{{24713,18},{24742,20},{0,0},{144,1,0},{0,0,0},{1,0,0},1},
{{24772,5},{24795,13},{0,0},{36,1,0},{0,0,0},{1,0,0},1},
{{24818,4},{24841,17},{0,0},{24,1,0},{0,0,0},{1,0,0},1},
{{24868,4},{24891,25},{0,0},{36,1,0},{0,0,0},{1,0,0},1},
{{24926,16},{24953,31},{0,0},{144,1,0},{0,0,0},{1,0,0},1},
{{24994,5},{25017,10},{0,0},{6,1,0},{0,0,0},{1,0,0},1},
{{25037,5},{25060,13},{0,0},{24,1,0},{0,0,0},{1,0,0},1},
{{25083,3},{25106,24},{0,0},{3,1,0},{0,0,0},{1,0,0},1},
{{25140,12},{25163,14},{0,0},{144,1,0},{0,0,0},{1,0,0},1},
{{25187,13},{25211,25},{0,0},{144,1,0},{0,0,0},{1,0,0},1},
{{25246,9},{25269,23},{0,0},{144,1,0},{0,0,0},{1,0,0},1},
{{25302,8},{25325,23},{0,0},{144,1,0},{0,0,0},{1,0,0},1},
{{25358,9},{25381,32},{0,0},{72,1,0},{0,0,0},{1,0,0},1},
{{25423,14},{25448,35},{0,0},{144,1,0},{0,0,0},{1,0,0},1},
{{25493,8},{25516,44},{0,0},{72,1,0},{0,0,0},{1,0,0},1},
{{25570,13},{25594,34},{0,0},{144,1,0},{0,0,0},{1,0,0},1},
{{25638,4},{25661,26},{0,0},{24,1,0},{0,0,0},{1,0,0},1},
{{35219,10},{35242,15},{0,0},{24,1,0},{0,0,0},{1,0,0},2},
{{35267,6},{35290,10},{0,0},{12,1,0},{0,0,0},{1,0,0},2},
{{35310,4},{35333,19},{0,0},{24,1,0},{0,0,0},{1,0,0},2},
{{35362,15},{35387,15},{0,0},{48,1,0},{0,0,0},{1,0,0},2},
{{35412,3},{35435,23},{0,0},{6,1,0},{0,0,0},{1,0,0},2},
{{35468,5},{35491,4},{0,0},{24,1,0},{0,0,0},{1,0,0},2},
{{35505,15},{35530,38},{0,0},{48,1,0},{0,0,0},{1,0,0},2},
{{35578,13},{35601,23},{0,0},{48,1,0},{0,0,0},{1,0,0},2},
{{35634,11},{35657,21},{0,0},{48,1,0},{0,0,0},{1,0,0},2},
{{35688,12},{35711,22},{0,0},{72,1,0},{0,0,0},{1,0,0},2},
{{35743,4},{35766,30},{0,0},{6,1,0},{0,0,0},{1,0,0},2},
{{35806,4},{35829,33},{0,0},{1,1,0},{0,0,0},{1,0,0},2},
{{35872,4},{35895,33},{0,0},{6,1,0},{0,0,0},{1,0,0},2},
{{35938,2},{35961,25},{0,0},{24,1,0},{0,0,0},{1,0,0},2},
{{43683,4},{43706,13},{0,0},{6,1,0},{0,0,0},{1,0,0},3},
{{43729,3},{43752,23},{0,0},{3,1,0},{0,0,0},{1,0,0},3},
{{43785,5},{43808,14},{0,0},{2,1,0},{0,0,0},{1,0,0},3},
{{43832,5},{43855,17},{0,0},{12,1,0},{0,0,0},{1,0,0},3},
{{43882,10},{43905,19},{0,0},{3,1,0},{0,0,0},{1,0,0},3},
{{43934,4},{43957,20},{0,0},{3,1,0},{0,0,0},{1,0,0},3},
{{43987,3},{44010,5},{0,0},{6,1,0},{0,0,0},{1,0,0},3},
{{44025,4},{44048,8},{0,0},{18,1,0},{0,0,0},{1,0,0},3},
{{44066,4},{44089,4},{0,0},{24,1,0},{0,0,0},{1,0,0},3},
{{44103,4},{44126,62},{0,0},{6,1,0},{0,0,0},{1,0,0},3},
{{44198,3},{44221,23},{0,0},{24,1,0},{0,0,0},{1,0,0},3},
{{44254,6},{44277,5},{0,0},{24,1,0},{0,0,0},{1,0,0},3},
{{44292,5},{44315,5},{0,0},{24,1,0},{0,0,0},{1,0,0},3},
{{49556,4},{49579,27},{0,0},{6,1,0},{0,0,0},{1,0,0},4},
{{49616,3},{49639,32},{0,0},{36,1,0},{0,0,0},{1,0,0},4},
{{49681,4},{49704,24},{0,0},{1,1,0},{0,0,0},{1,0,0},4},
{{49738,5},{49761,4},{0,0},{18,1,0},{0,0,0},{1,0,0},4},
{{49775,9},{49798,30},{0,0},{72,1,0},{0,0,0},{1,0,0},4},
{{49838,3},{49861,4},{0,0},{6,1,0},{0,0,0},{1,0,0},4},
{{49875,5},{49898,13},{0,0},{24,1,0},{0,0,0},{1,0,0},4},
{{54318,19},{54346,36},{0,0},{1,1,0},{0,0,0},{1,0,0},5},
{{54392,28},{54428,42},{0,0},{5,0,0},{0,0,0},{1,0,0},5},
{{54480,10},{54503,18},{0,0},{5,0,0},{0,0,0},{1,0,0},5},
{{54531,12},{54554,20},{0,0},{1,1,0},{0,0,0},{1,0,0},5},
{{54584,12},{54607,20},{0,0},{1,1,0},{0,0,0},{1,0,0},5},
{{54637,12},{54660,53},{0,0},{72,1,0},{0,0,0},{1,0,0},5},
{{54723,9},{54746,29},{0,0},{6,1,0},{0,0,0},{1,0,0},5},
{{54785,16},{54812,23},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{54845,17},{54873,24},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{54907,18},{54936,34},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{54980,16},{55007,36},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{55053,23},{55087,28},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{55125,16},{55151,25},{0,0},{36,1,0},{0,0,0},{1,0,0},5},
{{55186,12},{55209,21},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{55240,10},{55263,37},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{55310,10},{55333,19},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{55362,8},{55385,17},{0,0},{24,1,0},{0,0,0},{1,0,0},5},
{{55412,9},{55435,21},{0,0},{1,1,0},{0,0,0},{1,0,0},5},
{{55466,9},{55489,21},{0,0},{1,1,0},{0,0,0},{1,0,0},5},
{{55520,8},{55543,20},{0,0},{15,0,0},{0,0,0},{1,0,0},5},
{{55573,9},{55596,37},{0,0},{24,1,0},{0,0,0},{1,0,0},5},
{{55643,11},{55666,20},{0,0},{72,1,0},{0,0,0},{1,0,0},5},
{{55696,7},{55719,26},{0,0},{1,1,0},{0,0,0},{1,0,0},5},
{{55755,7},{55778,28},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{55816,20},{55846,20},{0,0},{72,1,0},{0,0,0},{1,0,0},5},
{{55876,4},{55899,49},{0,0},{36,1,0},{0,0,0},{1,0,0},5},
{{55958,16},{55983,28},{0,0},{6,1,0},{0,0,0},{1,0,0},5},
{{56021,17},{56048,25},{0,0},{36,1,0},{0,0,0},{1,0,0},5},
{{56083,15},{56107,22},{0,0},{1,1,0},{0,0,0},{1,0,0},5},
{{56139,21},{56170,28},{0,0},{36,1,0},{0,0,0},{1,0,0},5},
{{56208,13},{56232,29},{0,0},{144,1,0},{0,0,0},{1,0,0},5},
{{62006,12},{62029,27},{0,0},{1,1,0},{0,0,0},{1,0,0},6},
{{62066,14},{62091,24},{0,0},{288,1,0},{0,0,0},{1,0,0},6},
{{62125,10},{62148,17},{0,0},{1,1,0},{0,0,0},{1,0,0},6},
{{62175,10},{62198,14},{0,0},{288,1,0},{0,0,0},{1,0,0},6}},
{{{218,13},{239,21},{0,0},{6,-1,0},0},{{268,11},{287,19},{0,0},{7,-1,0},0},
{{314,6},{328,22},{0,0},{8,-1,0},0},{{358,6},{373,29},{0,0},{95,-2,0},0},
{{410,12},{430,9},{0,0},{1,-1,0},0},{{447,4},{457,12},{0,0},{1,0,0},0},
{{477,5},{488,26},{0,0},{1,0,0},0},{{522,6},{534,26},{0,0},{1,0,0},0},
{{568,5},{579,6},{0,0},{1,0,0},0},{{593,7},{606,22},{0,0},{1,0,0},0},
{{636,4},{646,26},{0,0},{1,0,0},0},{{680,5},{691,12},{0,0},{1,0,0},0},
{{711,16},{733,42},{0,0},{0,0,0},0},{{783,15},{804,20},{0,0},{0,0,0},0},
{{832,15},{855,10},{0,0},{3,-1,0},0},{{873,5},{886,28},{0,0},{5,-1,0},0},
{{922,6},{936,26},{0,0},{5,-1,0},0},{{970,5},{981,27},{0,0},{1,0,0},0},
{{1016,6},{1031,17},{0,0},{45,-2,0},0},{{1056,10},{1072,20},{0,0},{0,0,0},0},
{{1100,13},{1119,22},{0,0},{0,0,0},0},{{1149,10},{1165,43},{0,0},{0,0,0},0},
{{1216,20},{1242,35},{0,0},{0,0,0},0},{{1285,22},{1313,73},{0,0},{0,0,0},0},
{{1394,13},{1413,38},{0,0},{0,0,0},0},{{1459,15},{1480,28},{0,0},{0,0,0},0},
{{1516,18},{1540,28},{0,0},{0,0,0},0},{{1576,22},{1604,49},{0,0},{0,0,0},0},
{{1661,7},{1674,14},{0,0},{0,0,0},0},{{1696,21},{1723,26},{0,0},{0,0,0},0},
{{1757,23},{1786,46},{0,0},{0,0,0},0},{{1840,10},{1856,43},{0,0},{0,0,0},0},
{{1907,14},{1927,31},{0,0},{0,0,0},0},{{1966,19},{1991,41},{0,0},{0,0,0},0},
{{2040,13},{2059,18},{0,0},{0,0,0},0},{{2085,15},{2106,14},{0,0},{0,0,0},0},
{{2128,13},{2147,24},{0,0},{0,0,0},0},{{2179,17},{2202,67},{0,0},{0,0,0},0},
{{2277,13},{2296,13},{0,0},{0,0,0},0},{{2317,14},{2337,21},{0,0},{0,0,0},0},
{{2366,11},{2383,37},{0,0},{0,0,0},0},{{2428,15},{2449,15},{0,0},{0,0,0},0},
{{2472,19},{2497,46},{0,0},{0,0,0},0},{{23366,10},{23389,24},{0,0},{2,-1,0},1},
{{23423,8},{23446,10},{0,0},{2,-1,0},1},{{23466,9},{23489,11},{0,0},{0,0,0},1},
{{23510,8},{23533,39},{0,0},{0,0,0},1},{{23582,12},{23605,47},{0,0},{0,0,0},1},
{{23662,14},{23685,17},{0,0},{0,0,0},1},{{23712,15},{23735,26},{0,0},{0,0,0},1},
{{23771,16},{23794,19},{0,0},{0,0,0},1},{{23823,15},{23846,31},{0,0},{0,0,0},1},
{{23887,9},{23910,36},{0,0},{0,0,0},1},{{23956,14},{23979,36},{0,0},{0,0,0},1},
{{24025,19},{24050,40},{0,0},{0,0,0},1},{{34411,16},{34434,29},{0,0},{0,0,0},2},
{{34473,9},{34497,26},{0,0},{15,-2,0},2},{{34533,15},{34556,13},{0,0},{2,-1,0},2},
{{34579,4},{34602,24},{0,0},{2,-2,0},2},{{34636,15},{34659,50},{0,0},{7,-1,0},2},
{{34719,13},{34742,38},{0,0},{0,0,0},2},{{34790,15},{34813,30},{0,0},{2,-1,0},2},
{{34853,8},{34876,9},{0,0},{4,-1,0},2},{{34895,8},{34918,8},{0,0},{5,-1,0},2},
{{34936,13},{34959,23},{0,0},{3,-1,0},2},{{34992,17},{35015,69},{0,0},{0,0,0},2},
{{35094,12},{35117,28},{0,0},{0,0,0},2},{{35155,19},{35180,29},{0,0},{0,0,0},2},
{{43354,5},{43377,27},{0,0},{2,-2,0},3},{{43414,15},{43438,10},{0,0},{75,-2,0},3},
{{43458,14},{43481,11},{0,0},{0,0,0},3},{{43502,15},{43525,61},{0,0},{0,0,0},3},
{{43596,15},{43619,54},{0,0},{0,0,0},3},{{49211,10},{49227,21},{0,0},{0,0,0},4},
{{49256,14},{49276,23},{0,0},{0,0,0},4},{{49309,3},{49332,18},{0,0},{0,0,0},4},
{{49360,6},{49383,12},{0,0},{3,-2,0},4},{{49405,18},{49429,60},{0,0},{0,0,0},4},
{{49499,14},{49522,24},{0,0},{0,0,0},4},{{53693,7},{53716,28},{0,0},{6,-1,0},5},
{{53754,5},{53777,6},{0,0},{3,-1,0},5},{{53793,11},{53816,20},{0,0},{1,0,0},5},
{{53846,12},{53869,20},{0,0},{1,0,0},5},{{53899,8},{53922,21},{0,0},{1,0,0},5},
{{53953,9},{53976,21},{0,0},{1,0,0},5},{{54007,4},{54030,14},{0,0},{6,-1,0},5},
{{54054,22},{54082,46},{0,0},{0,0,0},5},{{54138,18},{54164,32},{0,0},{2,-1,0},5},
{{54206,17},{54229,79},{0,0},{0,0,0},5},{{61861,9},{61886,38},{0,0},{5,-2,0},6},
{{61934,18},{61961,35},{0,0},{5,-2,0},6},{{0,0},{0,0},{0,0},{0,0,0},0}},
{{{5162,27},{5207,52},{5191,13},{1,0,0},{1,0,0},{5,-1,0},0,0,2,0},
{{5261,49},{5337,55},{5320,14},{6,-1,0},{1,0,0},{5,-1,0},1,2,3,0},
{{5394,56},{5464,40},{5460,1},{6,-1,0},{1,0,0},{5,-1,0},1,5,4,0},
{{5506,38},{5577,36},{5561,13},{1,0,0},{2,0,0},{4,-1,0},1,9,3,0},
{{5615,78},{5737,38},{5703,31},{4,-1,0},{1,0,0},{5,-1,0},2,12,6,0},
{{5777,85},{5877,30},{5873,1},{95,-2,0},{1,0,0},{5,-1,0},2,18,7,0},
{{5909,50},{5977,51},{5961,13},{1,0,0},{1,0,0},{5,-1,0},3,25,2,0},
{{6030,17},{6081,54},{6057,21},{3,-1,0},{1,0,0},{5,-1,0},4,27,1,0},
{{6137,26},{6180,35},{6165,12},{1,0,0},{1,0,0},{5,-1,0},4,28,1,0},
{{6218,54},{6296,34},{6282,11},{5,-1,0},{1,0,0},{5,-1,0},5,29,3,0},
{{6332,63},{6415,29},{6397,15},{1,0,0},{1,0,0},{5,-1,0},5,32,4,0},
{{6446,48},{6537,41},{6504,30},{6,-1,0},{1,0,0},{5,-1,0},5,36,3,0},
{{6580,30},{6651,59},{6620,28},{7,-1,0},{1,0,0},{5,-1,0},6,39,2,0},
{{6712,30},{6764,23},{6752,9},{4,-1,0},{1,0,0},{5,-1,0},6,41,2,0},
{{6789,33},{6869,52},{6832,34},{8,-1,0},{1,0,0},{5,-1,0},6,43,2,0},
{{6923,14},{6959,26},{6947,9},{1,-1,0},{1,0,0},{5,-1,0},7,45,1,0},
{{6987,32},{7041,53},{7029,9},{9,-1,0},{1,0,0},{5,-1,0},7,46,2,0},
{{7096,16},{7135,32},{7122,10},{5,-1,0},{1,0,0},{5,-1,0},8,48,1,0},
{{7169,15},{7222,43},{7204,15},{95,-2,0},{1,0,0},{3,-1,0},9,49,1,0},
{{7267,13},{7321,45},{7290,28},{8,-1,0},{1,0,0},{5,-1,0},10,50,1,0},
{{7368,23},{7415,38},{7401,11},{8,-1,0},{1,0,0},{5,-1,0},10,51,2,0},
{{7455,28},{7490,40},{7485,2},{1,0,0},{1,0,0},{5,-1,0},11,53,2,0},
{{7532,21},{7574,45},{7563,8},{1,-1,0},{1,0,0},{5,-1,0},11,55,1,0},
{{7621,56},{7701,39},{7688,10},{15,-2,0},{1,0,0},{5,-1,0},11,56,3,0},
{{7742,21},{7785,39},{7774,8},{25,-2,0},{1,0,0},{5,-1,0},11,59,1,0},
{{7826,62},{7905,36},{7901,1},{1,0,0},{1,0,0},{3,-1,0},12,60,3,0},
{{7943,63},{8020,45},{8016,1},{8,-1,0},{1,0,0},{5,-1,0},12,63,3,0},
{{8067,40},{8129,50},{8117,9},{3,-1,0},{1,0,0},{5,-1,0},12,66,2,0},
{{8181,7},{8209,25},{8198,8},{3,-1,0},{1,0,0},{5,-1,0},13,68,0,0},
{{8236,13},{8264,22},{8259,2},{5,-1,0},{1,0,0},{5,-1,0},13,68,1,0},
{{8288,20},{8319,36},{8310,6},{1,0,0},{1,0,0},{5,-1,0},14,69,2,0},
{{8357,12},{8392,29},{8379,10},{2,-1,0},{1,0,0},{5,-1,0},14,71,1,0},
{{8423,20},{8473,33},{8462,8},{9,-1,0},{1,0,0},{3,-1,0},15,72,2,0},
{{8509,65},{8590,22},{8576,11},{1,0,0},{1,0,0},{5,-1,0},16,74,4,0},
{{8614,63},{8698,48},{8687,8},{5,-1,0},{1,0,0},{5,-1,0},16,78,4,0},
{{8748,48},{8818,38},{8806,9},{2,-1,0},{1,0,0},{5,-1,0},16,82,2,0},
{{8858,55},{8937,31},{8923,11},{3,-1,0},{1,0,0},{5,-1,0},16,84,3,0},
{{8970,61},{9052,52},{9033,16},{1,0,0},{1,0,0},{5,-1,0},16,87,3,0},
{{9106,40},{9161,49},{9148,10},{1,0,0},{1,0,0},{5,-1,0},17,90,3,0},
{{9212,43},{9273,53},{9257,13},{1,0,0},{1,0,0},{5,-1,0},19,93,3,0},
{{9328,46},{9390,50},{9376,11},{1,0,0},{1,0,0},{5,-1,0},19,96,3,0},
{{9442,41},{9508,32},{9493,12},{8,-1,0},{1,0,0},{5,-1,0},18,99,3,0},
{{9542,52},{9616,23},{9605,8},{64,-2,0},{1,0,0},{5,-1,0},18,102,4,0},
{{9641,44},{9709,50},{9695,11},{9,-1,0},{1,0,0},{5,-1,0},18,106,3,0},
{{9761,36},{9831,38},{9807,21},{9,-1,0},{1,0,0},{5,-1,0},20,109,2,0},
{{9871,47},{9946,30},{9920,23},{1,0,0},{1,0,0},{5,-1,0},20,111,3,0},
{{9978,12},{10016,34},{10003,10},{1,0,0},{1,0,0},{3,-1,0},21,114,1,0},
{{10052,17},{10106,43},{10079,24},{4,-1,0},{1,0,0},{5,-1,0},21,115,1,0},
{{10151,19},{10207,39},{10193,11},{9,-1,0},{2,0,0},{4,-1,0},22,116,2,0},
{{10248,6},{10275,26},{10264,8},{3,-1,0},{1,0,0},{5,-1,0},22,118,0,0},
{{10303,19},{10356,26},{10345,8},{3,-1,0},{2,0,0},{4,-1,0},22,118,1,0},
{{10384,11},{10410,20},{10405,2},{8,-1,0},{1,0,0},{5,-1,0},23,119,1,0},
{{10433,18},{10464,52},{10453,8},{1,0,0},{1,0,0},{5,-1,0},24,120,2,0},
{{10518,11},{10565,15},{10539,23},{5,-1,0},{1,0,0},{5,-1,0},24,122,1,0},
{{10582,17},{10624,36},{10609,12},{8,-1,0},{1,0,0},{5,-1,0},24,123,1,0},
{{10662,18},{10701,37},{10690,8},{7,-1,0},{1,0,0},{5,-1,0},25,124,2,0},
{{10740,25},{10783,36},{10767,13},{1,0,0},{1,0,0},{5,-1,0},25,126,3,0},
{{10821,27},{10869,18},{10858,8},{7,-1,0},{1,0,0},{5,-1,0},26,129,2,0},
{{10889,10},{10934,18},{10923,8},{95,-2,0},{2,0,0},{4,-1,0},27,131,1,0},
{{10954,11},{10996,29},{10975,18},{6,-1,0},{1,0,0},{5,-1,0},28,132,1,0},
{{11028,23},{11092,35},{11074,15},{7,-1,0},{2,0,0},{4,-1,0},30,133,2,0},
{{11129,20},{11184,63},{11160,21},{18,-2,0},{1,0,0},{5,-1,0},30,135,2,0},
{{11249,21},{11297,37},{11280,14},{8,-1,0},{1,0,0},{5,-1,0},29,137,1,0},
{{11336,14},{11378,35},{11361,14},{12,-2,0},{1,0,0},{5,-1,0},30,138,1,0},
{{11415,27},{11463,59},{11452,8},{9,-1,0},{1,0,0},{5,-1,0},30,139,2,0},
{{11524,22},{11561,33},{11556,2},{9,-1,0},{1,0,0},{5,-1,0},30,141,1,0},
{{11596,16},{11639,20},{11622,14},{4,-1,0},{1,0,0},{5,-1,0},31,142,1,0},
{{11661,58},{11780,52},{11736,41},{1,0,0},{2,0,0},{4,-1,0},32,143,3,0},
{{11834,42},{11900,58},{11893,4},{1,0,0},{2,0,0},{4,-1,0},32,146,3,0},
{{11960,14},{11989,47},{11976,10},{1,0,0},{1,0,0},{5,-1,0},32,149,1,0},
{{12038,21},{12109,60},{12061,45},{1,0,0},{1,0,0},{5,-1,0},33,150,2,0},
{{12171,11},{12207,20},{12192,12},{6,-1,0},{1,0,0},{5,-1,0},33,152,1,0},
{{12229,12},{12281,20},{12264,14},{6,-1,0},{3,0,0},{4,-1,0},33,153,1,0},
{{12303,24},{12344,46},{12329,12},{1,0,0},{1,0,0},{5,-1,0},34,154,2,0},
{{12392,15},{12434,29},{12417,14},{9,-1,0},{1,0,0},{5,-1,0},35,156,1,0},
{{12465,25},{12524,35},{12509,12},{8,-1,0},{1,0,0},{3,-1,0},35,157,2,0},
{{12561,17},{12594,36},{12589,2},{95,-2,0},{1,0,0},{5,-1,0},36,159,1,0},
{{12633,33},{12680,30},{12676,1},{7,-1,0},{1,0,0},{5,-1,0},37,160,1,0},
{{12712,31},{12763,33},{12754,6},{35,-2,0},{1,0,0},{5,-1,0},37,161,1,0},
{{12798,29},{12844,42},{12829,12},{1,0,0},{1,0,0},{5,-1,0},38,162,1,0},
{{12888,14},{12930,36},{12912,15},{9,-1,0},{1,0,0},{5,-1,0},39,163,1,0},
{{12968,38},{13047,51},{13019,25},{1,0,0},{1,0,0},{3,-1,0},40,164,2,0},
{{13100,32},{13160,48},{13143,14},{97,-2,0},{1,0,0},{5,-1,0},41,166,1,0},
{{13210,36},{13281,40},{13263,15},{1,0,0},{2,0,0},{5,-1,0},42,167,2,0},
{{13323,115},{13481,96},{13455,23},{1,0,0},{2,0,0},{4,-1,0},43,169,7,0},
{{13579,89},{13713,104},{13691,19},{5,-1,0},{2,0,0},{4,-1,0},43,176,5,0},
{{13819,86},{13958,44},{13929,26},{2,-1,0},{4,0,0},{84,-2,0},43,181,6,0},
{{14004,91},{14120,94},{14105,12},{6,-1,0},{1,0,0},{5,-1,0},43,187,4,0},
{{14216,141},{14378,46},{14359,16},{1,0,0},{1,0,0},{5,-1,0},43,191,8,0},
{{14426,39},{14495,39},{14467,25},{1,0,0},{1,0,0},{5,-1,0},44,199,2,0},
{{14536,41},{14607,50},{14579,25},{1,0,0},{1,0,0},{5,-1,0},44,201,1,0},
{{14659,72},{14751,36},{14733,15},{1,0,0},{1,0,0},{5,-1,0},45,202,2,0},
{{14789,71},{14909,49},{14881,25},{9,-1,0},{1,0,0},{909,-3,0},45,204,2,0},
{{14960,50},{15040,45},{15012,25},{1,0,0},{1,0,0},{5,-1,0},45,206,1,0},
{{15087,40},{15179,80},{15151,25},{98,-2,0},{2,0,0},{4,-1,0},46,207,3,0},
{{15261,14},{15288,23},{15277,8},{1,0,0},{1,0,0},{5,-1,0},47,210,1,0},
{{15313,13},{15347,30},{15336,8},{1,-1,0},{1,0,0},{5,-1,0},47,211,1,0},
{{15379,20},{15452,54},{15418,31},{3,-1,0},{1,0,0},{2,-1,0},48,212,1,0},
{{15508,26},{15565,51},{15547,15},{1,0,0},{1,0,0},{3,-1,0},48,213,2,0},
{{15618,26},{15667,36},{15657,7},{1,0,0},{1,0,0},{2,-1,0},48,215,2,0},
{{15705,19},{15746,39},{15735,8},{95,-2,0},{1,0,0},{5,-1,0},49,217,1,0},
{{15787,26},{15840,44},{15823,14},{8,-1,0},{1,0,0},{5,-1,0},50,218,1,0},
{{15886,33},{15933,30},{15929,1},{4,-1,0},{1,0,0},{5,-1,0},50,219,2,0},
{{15965,20},{16010,41},{15996,11},{5,-2,0},{1,0,0},{5,-1,0},50,221,0,0},
{{16053,19},{16113,82},{16092,18},{95,-2,0},{1,0,0},{3,-1,0},51,221,1,0},
{{16197,18},{16236,39},{16225,8},{9,-1,0},{1,0,0},{5,-1,0},52,222,1,0},
{{16277,25},{16324,40},{16313,8},{35,-2,0},{1,0,0},{5,-1,0},52,223,2,0},
{{16366,40},{16430,49},{16416,11},{7,-1,0},{1,0,0},{5,-1,0},53,225,2,0},
{{16481,20},{16527,23},{16512,12},{95,-2,0},{1,0,0},{5,-1,0},54,227,1,0},
{{16552,25},{16592,47},{16587,2},{9,-1,0},{1,0,0},{5,-1,0},55,228,1,0},
{{25690,32},{25743,55},{25732,8},{6,-1,0},{1,0,0},{5,-1,0},56,229,2,1},
{{25800,32},{25866,56},{25842,21},{1,-1,0},{1,0,0},{5,-1,0},57,231,2,1},
{{25924,42},{25987,13},{25976,8},{9,-1,0},{1,0,0},{5,-1,0},57,233,3,1},
{{26002,25},{26049,35},{26038,8},{45,-2,0},{1,0,0},{5,-1,0},58,236,1,1},
{{26086,39},{26147,19},{26136,8},{55,-2,0},{1,0,0},{5,-1,0},58,237,2,1},
{{26168,24},{26213,39},{26202,8},{7,-1,0},{1,0,0},{5,-1,0},58,239,1,1},
{{26254,34},{26316,43},{26298,15},{7,-1,0},{1,0,0},{5,-1,0},58,240,2,1},
{{26361,21},{26404,32},{26393,8},{95,-2,0},{1,0,0},{5,-1,0},59,242,1,1},
{{26438,32},{26491,21},{26480,8},{7,-1,0},{1,0,0},{5,-1,0},60,243,2,1},
{{26514,14},{26562,20},{26538,21},{1,-1,0},{1,0,0},{5,-1,0},61,245,1,1},
{{26584,14},{26621,29},{26608,10},{2,-1,0},{1,0,0},{5,-1,0},61,246,1,1},
{{26652,34},{26723,45},{26709,11},{9,-1,0},{2,0,0},{4,-1,0},61,247,2,1},
{{26770,13},{26820,29},{26806,11},{9,-1,0},{2,0,0},{4,-1,0},62,249,1,1},
{{26851,13},{26888,22},{26874,11},{3,-1,0},{1,0,0},{5,-1,0},31,250,1,1},
{{26912,12},{26945,17},{26934,8},{1,-1,0},{1,0,0},{5,-1,0},31,251,1,1},
{{26964,13},{27001,23},{26987,11},{3,-1,0},{1,0,0},{5,-1,0},30,252,1,1},
{{27026,12},{27063,28},{27049,11},{35,-2,0},{1,0,0},{5,-1,0},33,253,1,1},
{{27093,27},{27149,53},{27130,16},{3,-1,0},{1,0,0},{5,-1,0},57,254,2,1},
{{27204,15},{27250,49},{27236,11},{1,0,0},{2,0,0},{4,-1,0},63,256,1,1},
{{27301,31},{27356,40},{27342,11},{9,-1,0},{1,0,0},{5,-1,0},64,257,2,1},
{{27398,23},{27447,34},{27431,13},{9,-1,0},{1,0,0},{5,-1,0},65,259,1,1},
{{27483,12},{27536,32},{27518,15},{7,-1,0},{2,0,0},{4,-1,0},66,260,1,1},
{{27570,19},{27622,34},{27612,7},{6,-1,0},{2,0,0},{4,-1,0},66,261,2,1},
{{27658,27},{27715,21},{27695,17},{4,-1,0},{1,0,0},{5,-1,0},66,263,2,1},
{{27738,41},{27817,45},{27803,11},{35,-2,0},{2,0,0},{4,-1,0},67,265,2,1},
{{27864,53},{27959,19},{27941,15},{65,-2,0},{2,0,0},{4,-1,0},67,267,3,1},
{{27980,60},{28076,43},{28050,23},{8,-1,0},{1,0,0},{5,-1,0},67,270,4,1},
{{28121,61},{28213,58},{28199,11},{1,0,0},{2,0,0},{4,-1,0},67,274,4,1},
{{28273,44},{28341,35},{28327,11},{9,-1,0},{1,0,0},{5,-1,0},68,278,2,1},
{{28378,47},{28441,37},{28436,2},{95,-2,0},{1,0,0},{5,-1,0},68,280,2,1},
{{28480,37},{28556,39},{28540,13},{6,-1,0},{2,0,0},{4,-1,0},69,282,3,1},
{{28597,28},{28651,17},{28635,13},{4,-1,0},{1,0,0},{5,-1,0},69,285,2,1},
{{28670,44},{28735,45},{28724,8},{9,-1,0},{1,0,0},{5,-1,0},69,287,3,1},
{{28782,14},{28820,24},{28806,11},{4,-1,0},{1,0,0},{5,-1,0},69,290,1,1},
{{28846,16},{28877,28},{28872,2},{2,-1,0},{1,0,0},{5,-1,0},70,291,1,1},
{{28907,18},{28940,47},{28935,2},{9,-1,0},{1,0,0},{5,-1,0},70,292,2,1},
{{28989,18},{29034,27},{29017,14},{9,-1,0},{1,0,0},{5,-1,0},71,294,2,1},
{{29063,12},{29096,27},{29085,8},{7,-1,0},{1,0,0},{5,-1,0},71,296,1,1},
{{29125,30},{29170,35},{29165,2},{9,-1,0},{1,0,0},{5,-1,0},72,297,2,1},
{{29207,36},{29276,56},{29253,20},{7,-1,0},{1,0,0},{5,-1,0},73,299,2,1},
{{29334,37},{29404,49},{29381,20},{6,-1,0},{1,0,0},{5,-1,0},73,301,2,1},
{{29455,17},{29493,86},{29482,8},{4,-1,0},{1,0,0},{5,-1,0},73,303,1,1},
{{29581,33},{29637,44},{29616,18},{1,0,0},{1,0,0},{5,-1,0},73,304,2,1},
{{29683,14},{29716,23},{29707,6},{7,-1,0},{1,0,0},{5,-1,0},74,306,1,1},
{{29741,23},{29791,42},{29774,14},{9,-1,0},{1,0,0},{5,-1,0},75,307,1,1},
{{29835,27},{29881,40},{29864,14},{1,0,0},{1,0,0},{5,-1,0},76,308,2,1},
{{29923,37},{29996,49},{29970,23},{8,-1,0},{1,0,0},{5,-1,0},78,310,2,1},
{{30047,30},{30100,36},{30087,10},{4,-1,0},{1,0,0},{5,-1,0},78,312,1,1},
{{30138,21},{30183,36},{30170,10},{15,-2,0},{1,0,0},{5,-1,0},77,313,1,1},
{{30221,41},{30279,29},{30272,4},{1,-1,0},{1,0,0},{5,-1,0},77,314,2,1},
{{30310,28},{30366,32},{30361,2},{4,-1,0},{2,0,0},{4,-1,0},77,316,2,1},
{{30400,39},{30467,73},{30450,14},{95,-2,0},{1,0,0},{5,-1,0},77,318,2,1},
{{30542,16},{30585,22},{30568,14},{9,-1,0},{1,0,0},{5,-1,0},79,320,1,1},
{{30609,13},{30644,35},{30632,9},{2,-1,0},{1,0,0},{5,-1,0},8,321,1,1},
{{30681,16},{30704,26},{30699,2},{1,0,0},{1,0,0},{5,-1,0},79,322,1,1},
{{30732,46},{30819,38},{30801,15},{8,-1,0},{2,0,0},{4,-1,0},80,323,3,1},
{{30859,29},{30907,33},{30898,6},{8,-1,0},{1,0,0},{5,-1,0},80,326,2,1},
{{30942,41},{31021,56},{31007,11},{65,-2,0},{2,0,0},{4,-1,0},80,328,3,1},
{{31079,40},{31137,49},{31129,5},{9,-1,0},{1,0,0},{5,-1,0},82,331,2,1},
{{31188,29},{31249,17},{31227,19},{9,-1,0},{1,0,0},{5,-1,0},84,333,2,1},
{{31268,30},{31319,23},{31308,8},{6,-1,0},{1,0,0},{5,-1,0},84,335,2,1},
{{31344,29},{31399,44},{31384,12},{65,-2,0},{1,0,0},{5,-1,0},84,337,2,1},
{{31445,24},{31504,44},{31488,13},{1,-1,0},{1,0,0},{3,-1,0},81,339,1,1},
{{31550,41},{31612,35},{31608,1},{1,0,0},{1,0,0},{3,-1,0},83,340,2,1},
{{31649,56},{31735,20},{31718,14},{1,0,0},{1,0,0},{3,-1,0},83,342,3,1},
{{31757,62},{31826,26},{31821,2},{1,0,0},{1,0,0},{5,-1,0},83,345,3,1},
{{35989,19},{36040,44},{36018,19},{9,-1,0},{1,0,0},{5,-1,0},85,348,1,2},
{{36086,18},{36119,32},{36114,2},{9,-1,0},{1,0,0},{5,-1,0},85,349,1,2},
{{36153,22},{36190,69},{36185,2},{8,-1,0},{1,0,0},{5,-1,0},11,350,1,2},
{{36261,14},{36305,36},{36285,17},{4,-1,0},{1,0,0},{5,-1,0},86,351,1,2},
{{36343,16},{36384,63},{36369,12},{6,-1,0},{1,0,0},{5,-1,0},86,352,1,2},
{{36449,13},{36500,69},{36472,25},{1,-1,0},{1,0,0},{5,-1,0},86,353,1,2},
{{36571,14},{36605,25},{36587,15},{1,0,0},{1,0,0},{5,-1,0},87,354,1,2},
{{36632,23},{36666,23},{36657,6},{1,0,0},{1,0,0},{5,-1,0},88,355,1,2},
{{36691,39},{36765,28},{36747,15},{1,0,0},{2,0,0},{5,-1,0},77,356,2,2},
{{36795,18},{36851,98},{36823,25},{6,-1,0},{1,0,0},{5,-1,0},89,358,1,2},
{{36951,30},{37023,56},{36991,29},{5,-1,0},{1,0,0},{5,-1,0},89,359,1,2},
{{37081,19},{37127,28},{37111,13},{5,-2,0},{1,0,0},{5,-1,0},89,360,1,2},
{{37157,11},{37219,61},{37191,25},{5,-1,0},{3,0,0},{7,-1,0},89,361,1,2},
{{37282,11},{37319,42},{37304,12},{15,-2,0},{1,0,0},{5,-1,0},89,362,1,2},
{{37363,20},{37411,32},{37393,15},{9,-1,0},{1,0,0},{5,-1,0},89,363,1,2},
{{37445,27},{37498,38},{37474,21},{1,0,0},{1,0,0},{5,-1,0},69,364,2,2},
{{37538,12},{37578,24},{37560,15},{9,-1,0},{1,0,0},{5,-1,0},90,366,1,2},
{{37604,22},{37646,27},{37628,15},{1,0,0},{1,0,0},{5,-1,0},39,367,2,2},
{{37675,17},{37729,63},{37716,10},{12,-2,0},{3,0,0},{4,-1,0},38,369,1,2},
{{37794,29},{37861,65},{37846,12},{3,-1,0},{3,0,0},{6,-1,0},38,370,1,2},
{{37928,46},{38000,47},{37984,13},{9,-1,0},{1,0,0},{5,-1,0},53,371,3,2},
{{38049,31},{38100,37},{38082,15},{1,0,0},{1,0,0},{5,-1,0},91,374,2,2},
{{38139,22},{38195,47},{38171,21},{1,-1,0},{1,0,0},{5,-1,0},91,376,1,2},
{{38244,39},{38298,32},{38293,2},{3,-1,0},{1,0,0},{5,-1,0},77,377,2,2},
{{38332,34},{38397,45},{38376,18},{2,-1,0},{1,0,0},{5,-1,0},77,379,2,2},
{{38444,23},{38484,37},{38469,12},{1,0,0},{1,0,0},{5,-1,0},92,381,1,2},
{{38523,21},{38570,26},{38555,12},{65,-2,0},{1,0,0},{5,-1,0},93,382,1,2},
{{38598,54},{38672,63},{38662,7},{8,-1,0},{1,0,0},{5,-1,0},94,383,3,2},
{{38737,44},{38804,56},{38791,10},{2,-1,0},{1,0,0},{5,-1,0},94,386,2,2},
{{38862,53},{38952,71},{38923,26},{1,0,0},{1,0,0},{5,-1,0},94,388,3,2},
{{39025,36},{39085,35},{39071,11},{4,-1,0},{1,0,0},{5,-1,0},77,391,2,2},
{{39123,51},{39199,44},{39184,12},{2,-1,0},{1,0,0},{5,-1,0},77,393,3,2},
{{39245,50},{39310,39},{39305,2},{3,-1,0},{1,0,0},{5,-1,0},94,396,2,2},
{{39351,38},{39411,30},{39406,2},{1,0,0},{2,0,0},{4,-1,0},95,398,2,2},
{{39443,26},{39491,47},{39486,2},{1,0,0},{2,0,0},{4,-1,0},37,400,1,2},
{{39540,35},{39600,30},{39586,11},{95,-2,0},{1,0,0},{5,-1,0},96,401,2,2},
{{39632,22},{39678,28},{39664,11},{7,-1,0},{1,0,0},{5,-1,0},11,403,1,2},
{{39708,34},{39776,22},{39752,21},{7,-1,0},{1,0,0},{5,-1,0},11,404,1,2},
{{39800,42},{39876,44},{39852,21},{8,-1,0},{1,0,0},{5,-1,0},97,405,2,2},
{{39922,57},{40000,33},{39989,8},{6,-1,0},{1,0,0},{5,-1,0},97,407,3,2},
{{40035,64},{40113,65},{40101,9},{1,0,0},{1,0,0},{5,-1,0},97,410,4,2},
{{40180,30},{40257,44},{40233,21},{8,-1,0},{3,0,0},{4,-1,0},84,414,2,2},
{{40303,13},{40350,45},{40339,8},{9,-1,0},{3,0,0},{4,-1,0},56,416,1,2},
{{40397,32},{40463,59},{40439,21},{8,-1,0},{1,0,0},{5,-1,0},79,417,2,2},
{{40524,46},{40597,44},{40580,14},{6,-1,0},{1,0,0},{5,-1,0},98,419,3,2},
{{40643,74},{40736,50},{40719,14},{1,0,0},{1,0,0},{5,-1,0},98,422,5,2},
{{40788,73},{40892,50},{40863,26},{1,0,0},{1,0,0},{5,-1,0},98,427,5,2},
{{40944,63},{41042,83},{41009,30},{1,0,0},{1,0,0},{5,-1,0},18,432,5,2},
{{41127,26},{41180,41},{41163,14},{9,-1,0},{1,0,0},{5,-1,0},77,437,2,2},
{{41223,58},{41293,69},{41283,7},{1,0,0},{1,0,0},{5,-1,0},37,439,3,2},
{{44323,41},{44382,51},{44366,13},{1,0,0},{1,0,0},{5,-1,0},99,442,2,3},
{{44435,12},{44487,44},{44471,13},{95,-2,0},{2,0,0},{4,-1,0},100,444,1,3},
{{44533,20},{44577,64},{44572,2},{4,-1,0},{1,0,0},{3,-1,0},100,445,2,3},
{{44643,21},{44703,39},{44687,13},{4,-1,0},{2,0,0},{4,-1,0},11,447,1,3},
{{44744,23},{44812,37},{44790,19},{8,-1,0},{2,0,0},{4,-1,0},11,448,1,3},
{{44851,21},{44903,68},{44885,15},{1,0,0},{1,0,0},{3,-1,0},101,449,2,3},
{{44973,35},{45034,38},{45018,13},{7,-1,0},{1,0,0},{5,-1,0},56,451,2,3},
{{45074,28},{45125,22},{45113,9},{15,-2,0},{1,0,0},{5,-1,0},69,453,2,3},
{{45149,14},{45191,22},{45186,2},{3,-1,0},{2,0,0},{4,-1,0},102,455,1,3},
{{45215,28},{45260,61},{45245,12},{1,0,0},{1,0,0},{5,-1,0},102,456,3,3},
{{45323,22},{45399,59},{45364,32},{5,-1,0},{1,0,0},{3,-1,0},108,459,2,3},
{{45460,18},{45495,36},{45480,12},{1,0,0},{1,0,0},{5,-1,0},109,461,2,3},
{{45533,11},{45566,56},{45552,11},{1,0,0},{1,0,0},{5,-1,0},109,463,1,3},
{{45624,11},{45655,21},{45645,7},{3,-1,0},{1,0,0},{5,-1,0},109,464,1,3},
{{45678,37},{45743,76},{45717,23},{1,0,0},{1,0,0},{5,-1,0},80,465,3,3},
{{45821,28},{45860,32},{45851,6},{1,0,0},{1,0,0},{5,-1,0},80,468,2,3},
{{45894,18},{45947,28},{45931,13},{3,-1,0},{1,0,0},{3,-1,0},80,470,1,3},
{{45977,28},{46031,62},{46015,13},{8,-1,0},{1,0,0},{5,-1,0},80,471,2,3},
{{46095,49},{46176,73},{46154,19},{3,-1,0},{1,0,0},{5,-1,0},80,473,3,3},
{{46251,59},{46340,84},{46320,17},{5,-1,0},{1,0,0},{5,-1,0},80,476,4,3},
{{46426,27},{46508,49},{46477,28},{75,-2,0},{2,0,0},{4,-1,0},80,480,2,3},
{{46559,42},{46638,48},{46624,11},{6,-1,0},{3,0,0},{4,-1,0},80,482,2,3},
{{46688,40},{46769,41},{46751,15},{5,-1,0},{3,0,0},{3,-1,0},80,484,2,3},
{{46812,34},{46885,72},{46869,13},{3,-1,0},{2,0,0},{4,-1,0},100,486,3,3},
{{46959,38},{47015,48},{47010,2},{1,0,0},{1,0,0},{3,-1,0},68,489,2,3},
{{47065,21},{47121,28},{47105,13},{8,-1,0},{1,0,0},{3,-1,0},103,491,1,3},
{{47151,19},{47188,18},{47172,13},{1,0,0},{1,0,0},{5,-1,0},104,492,1,3},
{{47208,12},{47246,31},{47230,13},{1,-1,0},{1,0,0},{5,-1,0},105,493,1,3},
{{47279,19},{47318,46},{47308,7},{3,-1,0},{1,0,0},{5,-1,0},105,494,2,3},
{{47366,19},{47407,44},{47395,9},{3,-1,0},{1,0,0},{5,-1,0},105,496,2,3},
{{47453,19},{47494,47},{47482,9},{3,-1,0},{1,0,0},{5,-1,0},105,498,2,3},
{{47543,10},{47574,32},{47563,8},{4,-1,0},{1,0,0},{5,-1,0},105,500,1,3},
{{47608,12},{47651,20},{47630,18},{5,-1,0},{1,0,0},{5,-1,0},56,501,1,3},
{{47673,21},{47725,30},{47704,18},{9,-1,0},{1,0,0},{5,-1,0},57,502,2,3},
{{47757,24},{47812,20},{47791,18},{1,-1,0},{1,0,0},{5,-1,0},50,504,1,3},
{{47834,29},{47881,69},{47865,13},{1,0,0},{1,0,0},{5,-1,0},106,505,2,3},
{{47952,7},{47983,26},{47970,10},{25,-2,0},{1,0,0},{5,-1,0},106,507,0,3},
{{48011,13},{48042,21},{48026,13},{1,0,0},{1,0,0},{5,-1,0},107,507,1,3},
{{48065,12},{48099,38},{48088,8},{15,-2,0},{1,0,0},{5,-1,0},57,508,1,3},
{{48139,43},{48197,52},{48192,2},{9,-1,0},{1,0,0},{5,-1,0},110,509,2,3},
{{48251,42},{48300,60},{48295,2},{1,0,0},{1,0,0},{5,-1,0},111,511,2,3},
{{49914,43},{49968,58},{49959,6},{1,0,0},{1,0,0},{5,-1,0},25,513,3,4},
{{50028,10},{50058,37},{50040,15},{1,0,0},{1,0,0},{5,-1,0},24,516,1,4},
{{50097,34},{50168,41},{50150,15},{9,-1,0},{1,0,0},{3,-1,0},26,517,3,4},
{{50211,14},{50248,26},{50235,10},{7,-1,0},{1,0,0},{5,-1,0},112,520,1,4},
{{50276,22},{50322,15},{50309,10},{55,-2,0},{1,0,0},{5,-1,0},11,521,1,4},
{{50339,11},{50365,15},{50352,10},{1,0,0},{1,0,0},{5,-1,0},24,522,1,4},
{{50382,11},{50414,36},{50403,8},{2,-1,0},{1,0,0},{5,-1,0},113,523,1,4},
{{50452,22},{50513,44},{50493,17},{3,-1,0},{1,0,0},{3,-1,0},113,524,1,4},
{{50559,29},{50618,34},{50598,17},{8,-1,0},{1,0,0},{5,-1,0},114,525,2,4},
{{50654,22},{50698,24},{50678,17},{1,0,0},{1,0,0},{5,-1,0},11,527,1,4},
{{50724,20},{50775,24},{50755,17},{35,-2,0},{1,0,0},{5,-1,0},76,528,1,4},
{{50801,12},{50833,20},{50815,15},{1,0,0},{1,0,0},{5,-1,0},115,529,1,4},
{{50855,49},{50924,71},{50906,15},{1,0,0},{1,0,0},{5,-1,0},116,530,3,4},
{{50997,40},{51057,61},{51039,15},{1,0,0},{1,0,0},{5,-1,0},116,533,2,4},
{{51120,27},{51175,56},{51157,15},{3,-1,0},{1,0,0},{5,-1,0},11,535,1,4},
{{51233,21},{51274,42},{51256,15},{1,0,0},{1,0,0},{5,-1,0},79,536,1,4},
{{51318,41},{51403,80},{51369,31},{6,-1,0},{1,0,0},{5,-1,0},25,537,3,4},
{{51485,11},{51522,45},{51506,13},{4,-1,0},{1,0,0},{5,-1,0},23,540,1,4},
{{51569,10},{51619,15},{51603,13},{75,-2,0},{2,0,0},{4,-1,0},117,541,1,4},
{{51636,19},{51681,44},{51665,13},{5,-1,0},{1,0,0},{5,-1,0},74,542,2,4},
{{51727,19},{51764,25},{51748,13},{1,0,0},{1,0,0},{5,-1,0},118,544,2,4},
{{56264,50},{56333,43},{56316,14},{1,0,0},{1,0,0},{5,-1,0},119,546,2,5},
{{56378,66},{56463,24},{56446,14},{1,0,0},{1,0,0},{5,-1,0},119,548,2,5},
{{56489,73},{56581,25},{56564,14},{1,0,0},{1,0,0},{5,-1,0},120,550,2,5},
{{56608,75},{56702,38},{56685,14},{1,0,0},{1,0,0},{5,-1,0},120,552,2,5},
{{56742,30},{56798,41},{56782,13},{8,-1,0},{1,0,0},{5,-1,0},121,554,2,5},
{{56841,95},{56966,33},{56946,17},{9,-1,0},{1,0,0},{5,-1,0},122,556,4,5},
{{57001,96},{57140,64},{57107,30},{8,-1,0},{1,0,0},{5,-1,0},123,560,4,5},
{{57206,73},{57308,35},{57289,16},{4,-1,0},{1,0,0},{5,-1,0},123,564,3,5},
{{57345,28},{57391,42},{57375,13},{1,0,0},{1,0,0},{5,-1,0},124,567,1,5},
{{57435,26},{57479,42},{57463,13},{1,0,0},{1,0,0},{5,-1,0},125,568,1,5},
{{57523,30},{57579,44},{57563,13},{9,-1,0},{1,0,0},{5,-1,0},126,569,1,5},
{{57625,30},{57682,44},{57666,13},{75,-2,0},{1,0,0},{5,-1,0},127,570,1,5},
{{57728,32},{57786,36},{57770,13},{8,-1,0},{1,0,0},{5,-1,0},128,571,1,5},
{{57824,34},{57876,26},{57860,13},{1,0,0},{1,0,0},{5,-1,0},128,572,1,5},
{{57904,45},{57967,43},{57951,13},{1,0,0},{1,0,0},{5,-1,0},129,573,2,5},
{{58012,56},{58146,101},{58092,51},{4,-1,0},{2,0,0},{15,-2,0},130,575,2,5},
{{58249,26},{58300,34},{58285,12},{3,-1,0},{1,0,0},{5,-1,0},130,577,0,5},
{{58336,32},{58397,34},{58378,16},{8,-1,0},{1,0,0},{5,-1,0},131,577,1,5},
{{58433,32},{58486,37},{58467,16},{1,0,0},{1,0,0},{5,-1,0},132,578,1,5},
{{58525,55},{58612,54},{58590,19},{5,-1,0},{1,0,0},{5,-1,0},132,579,2,5},
{{58668,43},{58732,24},{58713,16},{1,0,0},{1,0,0},{5,-1,0},133,581,2,5},
{{58758,31},{58823,72},{58791,29},{1,0,0},{1,0,0},{5,-1,0},133,583,1,5},
{{58897,58},{58976,81},{58957,16},{1,0,0},{1,0,0},{5,-1,0},134,584,3,5},
{{59059,28},{59113,22},{59097,13},{7,-1,0},{1,0,0},{5,-1,0},135,587,2,5},
{{59137,16},{59179,33},{59163,13},{7,-1,0},{1,0,0},{5,-1,0},135,589,1,5},
{{59214,87},{59328,46},{59312,13},{95,-2,0},{1,0,0},{5,-1,0},136,590,4,5},
{{59376,65},{59474,34},{59458,13},{1,0,0},{2,0,0},{4,-1,0},137,594,3,5},
{{59510,27},{59571,36},{59547,21},{3,-1,0},{1,0,0},{5,-1,0},138,597,2,5},
{{59609,33},{59668,23},{59652,13},{8,-1,0},{1,0,0},{5,-1,0},138,599,2,5},
{{59693,17},{59734,39},{59720,11},{1,-1,0},{1,0,0},{5,-1,0},139,601,1,5},
{{59775,21},{59822,45},{59806,13},{5,-1,0},{1,0,0},{5,-1,0},139,602,1,5},
{{59869,36},{59931,66},{59915,13},{8,-1,0},{1,0,0},{5,-1,0},140,603,2,5},
{{59999,89},{60103,56},{60098,2},{7,-1,0},{1,0,0},{5,-1,0},141,605,3,5},
{{60161,19},{60198,45},{60193,2},{1,0,0},{1,0,0},{3,-1,0},142,608,1,5},
{{60245,86},{60361,95},{60341,17},{9,-1,0},{1,0,0},{5,-1,0},143,609,3,5},
{{60458,38},{60518,44},{60513,2},{1,0,0},{2,0,0},{4,-1,0},145,612,1,5},
{{60564,38},{60618,30},{60613,2},{65,-2,0},{1,0,0},{5,-1,0},146,613,1,5},
{{60650,91},{60748,40},{60743,2},{1,0,0},{1,0,0},{5,-1,0},147,614,3,5},
{{60790,40},{60852,23},{60847,2},{1,0,0},{2,0,0},{4,-1,0},148,617,1,5},
{{60877,38},{60931,30},{60926,2},{75,-2,0},{1,0,0},{5,-1,0},149,618,1,5},
{{60963,16},{61005,52},{60989,13},{7,-1,0},{1,0,0},{5,-1,0},144,619,1,5},
{{61059,73},{61153,69},{61142,8},{2,-1,0},{1,0,0},{5,-1,0},81,620,4,5},
{{61224,62},{61325,62},{61305,17},{8,-1,0},{1,0,0},{3,-1,0},81,624,3,5},
{{61389,40},{61444,33},{61439,2},{4,-1,0},{1,0,0},{5,-1,0},81,627,2,5},
{{61479,29},{61547,27},{61531,13},{3,-1,0},{2,0,0},{4,-1,0},81,629,1,5},
{{62215,45},{62289,80},{62270,16},{9,-1,0},{1,0,0},{5,-1,0},150,630,1,6},
{{62371,42},{62434,75},{62415,16},{1,0,0},{1,0,0},{5,-1,0},151,631,2,6},
{{62511,66},{62606,47},{62588,15},{85,-2,0},{1,0,0},{5,-1,0},152,633,2,6},
{{62655,45},{62720,52},{62702,15},{1,0,0},{1,0,0},{5,-1,0},153,635,2,6},
{{62774,24},{62848,38},{62822,23},{3,-1,0},{4,0,0},{84,-2,0},153,637,1,6}},
{{{5162,5},169,0},{{5171,6},170,1},{{5261,4},159,0},{{5268,5},160,0},{{5277,18},180,1},
{{5394,4},159,0},{{5401,5},160,0},{{5409,5},162,0},{{5417,18},180,0},{{5506,4},159,0},
{{5513,5},160,0},{{5521,8},0,0},{{5615,4},159,0},{{5622,6},161,0},{{5631,5},162,0},
{{5639,7},163,0},{{5650,8},0,1},{{5662,16},3,1},{{5777,4},159,0},{{5784,6},161,0},{{5793,5},162,0},
{{5801,7},163,0},{{5811,4},164,0},{{5819,8},0,1},{{5831,16},3,1},{{5909,14},44,0},
{{5926,13},178,0},{{6031,6},43,1},{{6137,16},166,0},{{6218,13},154,0},{{6234,14},6,0},
{{6252,13},188,1},{{6332,13},154,0},{{6348,14},6,0},{{6366,5},9,1},{{6375,13},188,1},
{{6446,5},7,0},{{6454,14},6,0},{{6472,15},189,1},{{6580,4},21,0},{{6587,5},55,0},{{6713,3},27,1},
{{6719,5},55,0},{{6790,6},43,1},{{6799,5},55,0},{{6923,5},55,0},{{6987,15},167,0},{{7005,5},55,0},
{{7097,6},43,1},{{7169,6},43,0},{{7268,4},46,1},{{7369,4},46,1},{{7377,6},43,1},{{7455,3},5,0},
{{7461,4},10,0},{{7532,3},5,0},{{7621,13},154,0},{{7637,5},8,0},{{7646,13},188,1},{{7742,3},24,0},
{{7826,13},174,0},{{7843,14},186,1},{{7861,19},187,1},{{7943,14},11,0},{{7961,14},186,1},
{{7979,19},187,1},{{8067,14},11,0},{{8085,14},186,1},{{8237,4},23,1},{{8288,4},12,0},
{{8296,4},13,1},{{8357,4},12,0},{{8423,4},14,0},{{8430,5},165,0},{{8509,11},2,0},{{8523,4},14,0},
{{8531,6},4,1},{{8541,23},45,1},{{8614,11},2,0},{{8628,4},14,0},{{8636,4},46,1},{{8644,23},45,1},
{{8748,11},2,0},{{8763,23},45,1},{{8858,11},2,0},{{8872,4},30,0},{{8880,23},45,1},{{8970,11},2,0},
{{8984,10},173,0},{{8998,23},45,1},{{9106,15},168,0},{{9124,5},165,0},{{9132,6},16,0},
{{9212,6},16,0},{{9221,5},55,0},{{9230,13},190,1},{{9328,6},16,0},{{9337,5},55,0},
{{9345,17},191,0},{{9442,4},15,0},{{9449,5},55,0},{{9458,13},190,1},{{9542,4},15,0},
{{9549,5},55,0},{{9557,8},19,0},{{9569,13},190,1},{{9641,4},15,0},{{9648,5},55,0},
{{9656,17},191,0},{{9761,8},18,0},{{9773,17},191,1},{{9871,8},18,0},{{9882,8},19,0},
{{9894,17},191,1},{{9979,3},20,1},{{10053,8},19,1},{{10151,3},20,0},{{10157,6},43,0},
{{10303,12},158,0},{{10384,3},22,0},{{10433,3},5,0},{{10440,4},28,1},{{10518,4},12,0},
{{10582,10},173,0},{{10662,3},24,0},{{10668,5},55,0},{{10740,3},24,0},{{10746,5},55,0},
{{10755,3},27,1},{{10821,3},25,0},{{10828,13},192,1},{{10889,3},26,0},{{10954,3},27,0},
{{11028,5},171,0},{{11037,6},156,1},{{11129,5},171,0},{{11138,3},27,1},{{11249,11},155,0},
{{11336,6},29,0},{{11415,5},171,0},{{11423,11},194,0},{{11524,14},193,0},{{11597,6},157,1},
{{11661,8},18,0},{{11673,17},191,1},{{11694,15},179,1},{{11834,3},20,0},{{11840,8},19,0},
{{11851,15},179,0},{{11960,4},17,0},{{12039,6},32,1},{{12049,3},27,1},{{12171,4},30,0},
{{12229,5},31,0},{{12303,6},172,0},{{12313,3},20,1},{{12392,3},33,0},{{12465,3},33,0},
{{12471,7},34,0},{{12562,8},35,1},{{12633,11},155,0},{{12712,9},53,0},{{12799,18},37,1},
{{12889,6},38,1},{{12968,18},37,0},{{12989,3},39,0},{{13101,10},185,1},{{13210,11},1,0},
{{13224,3},39,0},{{13323,15},42,0},{{13341,4},36,0},{{13348,17},41,0},{{13369,4},30,1},
{{13377,6},4,1},{{13387,14},44,1},{{13405,23},45,1},{{13579,15},42,0},{{13597,4},36,0},
{{13604,17},41,0},{{13625,6},4,1},{{13635,23},45,1},{{13819,4},159,0},{{13826,5},160,0},
{{13834,4},36,0},{{13841,17},41,0},{{13862,6},4,1},{{13872,23},45,1},{{14004,11},1,0},
{{14018,22},177,0},{{14044,23},45,1},{{14071,14},44,1},{{14216,15},42,0},{{14234,4},36,0},
{{14241,22},181,0},{{14266,18},37,0},{{14288,4},30,1},{{14296,6},4,1},{{14306,14},44,1},
{{14324,23},45,1},{{14426,7},182,0},{{14437,10},175,1},{{14536,23},184,0},{{14659,21},183,0},
{{14684,20},176,1},{{14789,21},183,0},{{14813,20},176,0},{{14960,23},184,0},{{15087,6},43,0},
{{15096,5},165,0},{{15105,14},44,1},{{15261,4},46,0},{{15313,3},27,0},{{15379,6},43,0},
{{15508,6},43,0},{{15517,3},20,0},{{15618,6},43,0},{{15627,3},27,0},{{15705,10},48,0},
{{15787,5},49,0},{{15886,5},49,0},{{15894,4},46,0},{{16053,6},43,0},{{16198,9},51,1},
{{16277,4},30,0},{{16285,9},51,1},{{16366,4},52,0},{{16374,19},196,1},{{16482,9},53,1},
{{16553,15},195,1},{{25690,3},27,0},{{25696,17},50,0},{{25800,5},56,0},{{25809,15},203,1},
{{25924,5},56,0},{{25933,6},61,1},{{25943,15},203,1},{{26002,10},197,0},{{26086,10},197,0},
{{26100,10},67,1},{{26168,9},206,0},{{26255,4},65,1},{{26263,10},67,1},{{26361,11},58,0},
{{26438,11},58,0},{{26453,9},199,1},{{26514,4},60,0},{{26584,4},21,0},{{26652,4},60,0},
{{26659,17},50,0},{{26770,4},60,0},{{26851,4},60,0},{{26912,3},27,0},{{26964,5},62,0},
{{27026,5},62,0},{{27093,6},16,0},{{27102,10},173,0},{{27205,4},46,1},{{27301,11},58,0},
{{27315,6},63,0},{{27399,14},202,1},{{27483,3},27,0},{{27570,3},27,0},{{27577,3},20,1},
{{27658,11},58,0},{{27673,3},20,1},{{27738,7},64,0},{{27749,16},204,1},{{27864,5},66,0},
{{27872,11},58,0},{{27887,16},204,1},{{27980,3},20,0},{{27986,6},16,0},{{27995,11},58,0},
{{28010,16},204,1},{{28122,4},65,1},{{28129,5},56,0},{{28137,11},58,0},{{28152,16},204,1},
{{28273,11},58,0},{{28288,7},64,1},{{28378,11},58,0},{{28393,10},67,1},{{28480,4},46,0},
{{28488,4},13,1},{{28496,12},201,1},{{28597,3},20,0},{{28604,12},201,1},{{28670,11},58,0},
{{28684,5},66,0},{{28693,12},201,1},{{28782,5},73,0},{{28846,8},198,0},{{28907,3},20,0},
{{28913,4},46,0},{{28989,3},20,0},{{28995,4},46,0},{{29063,4},23,0},{{29125,3},20,0},
{{29131,4},46,0},{{29207,17},50,0},{{29228,6},157,1},{{29334,17},50,0},{{29354,8},200,0},
{{29455,8},200,0},{{29581,4},46,0},{{29588,17},50,0},{{29683,5},73,0},{{29742,15},205,1},
{{29835,5},74,0},{{29843,3},75,0},{{29923,4},46,0},{{29930,17},50,0},{{30047,17},50,0},
{{30138,4},57,0},{{30221,4},57,0},{{30228,17},50,0},{{30310,4},57,0},{{30317,4},70,0},
{{30400,10},173,0},{{30413,9},199,0},{{30542,4},71,0},{{30609,4},21,0},{{30681,4},70,0},
{{30732,11},58,0},{{30747,4},65,1},{{30755,10},67,1},{{30859,9},206,0},{{30872,3},20,1},
{{30942,11},58,0},{{30956,4},60,0},{{30964,6},61,1},{{31080,9},80,1},{{31093,14},81,1},
{{31188,3},20,0},{{31195,14},207,1},{{31268,4},23,0},{{31276,14},207,1},{{31344,3},27,0},
{{31351,14},207,1},{{31446,5},69,1},{{31550,13},77,0},{{31566,8},82,0},{{31649,13},77,0},
{{31665,8},82,0},{{31676,12},76,0},{{31757,13},77,0},{{31773,8},82,0},{{31784,18},68,0},
{{35989,5},73,0},{{36086,4},212,0},{{36153,4},212,0},{{36261,4},46,0},{{36343,6},43,0},
{{36449,3},20,0},{{36571,6},86,0},{{36632,4},87,0},{{36691,4},57,0},{{36698,15},88,0},
{{36796,10},40,1},{{36951,23},45,0},{{37082,11},1,1},{{37157,4},46,0},{{37283,3},20,1},
{{37363,13},214,0},{{37445,3},89,0},{{37451,12},201,0},{{37538,3},89,0},{{37605,6},38,1},
{{37614,5},90,0},{{37676,6},156,1},{{37794,19},208,0},{{37928,3},89,0},{{37934,4},52,0},
{{37942,19},196,1},{{38049,3},39,0},{{38055,6},43,0},{{38139,3},20,0},{{38244,4},57,0},
{{38251,15},91,0},{{38332,4},57,0},{{38339,10},85,0},{{38444,6},16,0},{{38523,6},16,0},
{{38598,3},24,0},{{38604,9},53,0},{{38617,19},208,1},{{38737,5},49,0},{{38746,19},208,1},
{{38862,5},49,0},{{38870,6},43,0},{{38880,19},208,1},{{39025,4},57,0},{{39032,12},94,0},
{{39123,4},57,0},{{39130,13},92,0},{{39146,11},93,0},{{39245,11},93,0},{{39260,19},208,1},
{{39351,11},155,0},{{39366,15},213,1},{{39443,4},95,0},{{39540,9},210,0},{{39552,15},211,0},
{{39632,4},96,0},{{39708,16},209,0},{{39800,16},209,0},{{39819,15},215,0},{{39922,8},216,0},
{{39933,15},215,0},{{39952,19},221,1},{{40035,8},216,0},{{40046,15},215,0},{{40064,4},21,0},
{{40072,19},221,1},{{40180,4},97,0},{{40188,14},207,1},{{40303,4},97,0},{{40397,4},97,0},
{{40404,13},77,0},{{40524,8},217,0},{{40535,13},218,0},{{40552,12},220,1},{{40643,8},217,0},
{{40654,13},218,0},{{40670,4},46,0},{{40678,17},219,1},{{40699,12},220,1},{{40788,8},217,0},
{{40799,13},218,0},{{40816,3},20,1},{{40822,17},219,0},{{40843,12},220,1},{{40944,13},218,0},
{{40960,4},15,0},{{40967,5},55,0},{{40976,2},98,1},{{40982,13},190,1},{{41127,4},57,0},
{{41134,2},98,0},{{41223,11},155,0},{{41237,2},98,0},{{41242,17},219,0},{{44323,15},223,0},
{{44342,14},224,1},{{44436,4},99,1},{{44533,5},101,0},{{44541,5},102,0},{{44643,3},100,0},
{{44744,5},222,0},{{44852,3},20,1},{{44859,4},46,1},{{44973,17},50,0},{{44994,5},101,1},
{{45074,3},105,0},{{45081,12},201,1},{{45149,5},101,0},{{45215,3},109,0},{{45222,4},84,1},
{{45230,4},108,1},{{45323,5},49,0},{{45331,6},156,0},{{45461,3},20,1},{{45467,4},60,0},
{{45533,4},21,0},{{45625,3},27,1},{{45678,3},100,0},{{45685,4},46,1},{{45693,9},199,1},
{{45821,5},102,0},{{45830,6},110,1},{{45895,4},107,1},{{45977,9},206,0},{{45989,3},100,0},
{{46095,9},53,0},{{46107,15},226,0},{{46126,5},222,1},{{46252,9},53,1},{{46265,6},43,1},
{{46275,3},20,1},{{46282,15},226,1},{{46426,4},46,0},{{46434,6},156,1},{{46559,19},208,0},
{{46582,6},156,1},{{46688,19},208,0},{{46711,4},30,1},{{46813,9},53,1},{{46826,3},20,1},
{{46833,6},43,1},{{46959,3},100,0},{{46966,9},53,1},{{47066,6},16,1},{{47152,10},103,1},
{{47209,4},104,1},{{47279,4},15,0},{{47287,4},104,1},{{47366,4},46,0},{{47373,5},49,0},
{{47453,3},27,0},{{47460,5},101,1},{{47543,3},27,0},{{47608,3},105,0},{{47673,3},105,0},
{{47680,6},61,1},{{47757,3},105,0},{{47834,3},105,0},{{47840,15},225,0},{{48012,4},106,1},
{{48065,4},107,0},{{48140,5},55,1},{{48149,23},45,1},{{48252,5},55,1},{{48261,23},45,1},
{{49914,10},227,0},{{49927,5},55,0},{{49936,14},228,1},{{50028,3},229,0},{{50097,3},229,0},
{{50103,4},46,0},{{50111,13},192,1},{{50211,6},230,0},{{50276,4},112,0},{{50339,4},112,0},
{{50382,4},23,0},{{50452,15},205,0},{{50559,3},113,0},{{50566,14},232,1},{{50654,4},114,0},
{{50724,4},114,0},{{50801,3},27,0},{{50855,14},228,0},{{50872,10},227,0},{{50886,5},115,1},
{{50997,18},231,0},{{51019,5},115,1},{{51120,9},116,0},{{51233,9},116,0},{{51318,14},228,0},
{{51335,3},24,0},{{51342,10},227,1},{{51485,3},27,0},{{51569,3},27,0},{{51636,4},23,0},
{{51643,3},117,0},{{51727,4},23,0},{{51734,3},117,0},{{56264,7},182,0},{{56274,17},242,0},
{{56378,23},184,0},{{56404,17},242,0},{{56489,21},183,0},{{56513,17},242,0},{{56608,23},184,0},
{{56634,17},242,0},{{56742,7},233,0},{{56753,5},234,1},{{56841,10},121,0},{{56854,11},235,0},
{{56869,19},119,1},{{56892,28},120,1},{{57001,10},121,0},{{57014,12},236,0},{{57030,19},119,1},
{{57053,28},120,1},{{57206,10},121,0},{{57219,12},236,0},{{57235,28},120,1},{{57345,12},122,0},
{{57436,12},124,1},{{57524,9},125,1},{{57625,9},125,0},{{57728,10},121,0},{{57824,12},122,0},
{{57904,10},121,0},{{57917,12},122,0},{{58013,12},122,1},{{58029,12},123,1},{{58336,12},122,0},
{{58433,16},131,0},{{58525,16},131,0},{{58544,20},143,0},{{58669,12},122,1},{{58685,12},123,1},
{{58759,16},131,1},{{58897,10},133,0},{{58910,16},131,0},{{58929,12},122,0},{{59059,4},239,0},
{{59066,9},136,0},{{59137,4},239,0},{{59214,8},135,0},{{59225,8},237,0},{{59237,19},119,1},
{{59260,28},120,1},{{59376,8},135,0},{{59387,9},238,0},{{59400,28},120,1},{{59510,4},239,0},
{{59517,8},135,0},{{59609,8},135,0},{{59621,9},137,1},{{59693,4},239,0},{{59775,8},138,0},
{{59869,9},136,0},{{59881,9},139,0},{{60000,19},119,1},{{60023,28},120,1},{{60055,22},240,1},
{{60162,7},141,1},{{60245,7},142,0},{{60256,19},119,1},{{60279,28},120,1},{{60458,18},241,0},
{{60565,16},145,1},{{60650,17},146,0},{{60671,19},119,1},{{60694,28},120,1},{{60790,15},147,0},
{{60877,21},148,0},{{60964,7},141,1},{{61059,4},144,0},{{61066,12},132,0},{{61082,23},130,1},
{{61109,5},69,1},{{61224,20},143,0},{{61247,12},132,0},{{61263,5},69,1},{{61389,13},149,0},
{{61406,5},69,1},{{61479,11},140,0},{{62216,28},120,1},{{62371,9},243,0},{{62383,12},150,0},
{{62512,19},119,1},{{62535,28},120,1},{{62655,18},244,0},{{62676,10},152,0},{{62774,10},152,0},
{{0,0},0,0},{{0,0},0,0},{{0,0},0,0},{{0,0},0,0},{{0,0},0,0},{{0,0},0,0}},
{{{16647,9},{16764,101},{16733,28},0,2,0},{{16872,10},{16923,46},{16914,6},2,1,0},
{{16976,12},{17037,49},{17020,14},3,1,0},{{17093,7},{17161,32},{17147,11},4,1,0},
{{17200,11},{17279,42},{17259,17},5,1,0},{{17328,12},{17396,41},{17387,6},6,1,0},
{{17444,6},{17510,38},{17496,11},7,1,0},{{17555,5},{17622,50},{17608,11},8,1,0},
{{17679,9},{17764,55},{17736,25},9,1,0},{{17826,8},{17887,59},{17870,14},10,1,0},
{{17953,10},{18017,52},{18003,11},11,1,0},{{18076,11},{18186,58},{18170,13},12,2,0},
{{18251,6},{18306,61},{18296,7},14,1,0},{{18374,12},{18440,56},{18424,13},15,1,0},
{{18503,10},{18567,36},{18551,13},16,1,0},{{18610,9},{18670,32},{18658,9},17,1,0},
{{18709,5},{18804,41},{18799,2},18,2,0},{{18852,9},{18912,27},{18901,8},20,1,0},
{{18946,10},{19014,41},{18997,14},21,1,0},{{19062,9},{19128,57},{19116,9},22,1,0},
{{19192,9},{19292,63},{19278,11},23,2,0},{{19362,11},{19441,84},{19417,21},25,1,0},
{{19532,11},{19603,64},{19590,10},26,1,0},{{31863,11},{31931,52},{31915,13},27,1,1},
{{31993,11},{32144,62},{32125,16},28,3,1},{{32216,10},{32354,72},{32345,6},31,3,1},
{{32436,11},{32498,65},{32488,7},34,1,1},{{32573,9},{32644,39},{32618,23},35,1,1},
{{32693,11},{32765,42},{32741,21},36,1,1},{{32817,10},{32884,49},{32860,21},37,1,1},
{{41373,12},{41440,44},{41423,14},38,1,2},{{41494,10},{41557,35},{41548,6},39,1,2},
{{41602,9},{41725,95},{41697,25},40,2,2},{{48371,10},{48432,65},{48422,7},42,1,3},
{{48507,7},{48572,52},{48556,13},43,1,3},{{51797,11},{51866,49},{51848,15},44,1,4},
{{51925,10},{51997,33},{51979,15},45,1,4},{{52040,11},{52110,41},{52090,17},46,1,4},
{{52161,10},{52232,49},{52211,18},47,1,4},{{52291,9},{52350,43},{52341,6},48,1,4},
{{52403,9},{52472,43},{52452,17},49,1,4}},
{{{16659,7},28,{1,0,0},{98,-2,0},{1,0,0}},{{16687,21},29,{5,3,0},{95,-2,0},{1,0,0}},
{{16885,7},28,{3,0,0},{98,-2,0},{1,0,0}},{{16991,7},28,{3,0,0},{98,-2,0},{1,0,0}},
{{17103,21},29,{25,0,0},{98,-2,0},{1,0,0}},{{17214,21},29,{1,2,0},{95,-2,0},{1,0,0}},
{{17343,21},29,{1,1,0},{98,-2,0},{1,0,0}},{{17453,21},29,{3,0,0},{99,-2,0},{1,0,0}},
{{17563,21},29,{3,2,0},{95,-2,0},{1,0,0}},{{17691,23},30,{3,0,0},{98,-2,0},{1,0,0}},
{{17837,10},31,{1,2,0},{9,-1,0},{1,0,0}},{{17966,14},32,{4,1,0},{95,-2,0},{1,0,0}},
{{18090,14},32,{1,1,0},{95,-2,0},{1,0,0}},{{18126,21},29,{1,1,0},{95,-2,0},{1,0,0}},
{{18260,13},36,{6,1,0},{95,-2,0},{1,0,0}},{{18389,13},38,{1,0,0},{98,-2,0},{1,0,0}},
{{18516,13},38,{1,0,0},{98,-2,0},{1,0,0}},{{18622,13},34,{2,1,0},{95,-2,0},{1,0,0}},
{{18717,14},39,{5,3,0},{9,-1,0},{1,0,0}},{{18754,21},29,{5,3,0},{4,-1,0},{1,0,0}},
{{18864,11},40,{5,5,0},{9,-1,0},{1,0,0}},{{18959,15},41,{2,1,0},{95,-2,0},{1,0,0}},
{{19074,19},33,{75,0,0},{95,-2,0},{1,0,0}},{{19204,13},34,{1,2,0},{9,-1,0},{1,0,0}},
{{19239,15},35,{1,2,0},{95,-2,0},{1,0,0}},{{19376,17},37,{15,1,0},{95,-2,0},{1,0,0}},
{{19546,19},42,{1,4,0},{9,-1,0},{1,0,0}},{{31877,14},48,{1,2,0},{95,-2,0},{1,0,0}},
{{32007,14},32,{1,2,0},{95,-2,0},{1,0,0}},{{32044,21},29,{1,2,0},{9,-1,0},{1,0,0}},
{{32087,16},50,{5,1,0},{5,-1,0},{1,0,0}},{{32229,14},32,{1,1,0},{9,-1,0},{1,0,0}},
{{32264,21},29,{1,1,0},{95,-2,0},{1,0,0}},{{32307,16},50,{1,1,0},{5,-1,0},{1,0,0}},
{{32450,15},49,{65,0,0},{95,-2,0},{1,0,0}},{{32585,9},52,{5,3,0},{8,-1,0},{1,0,0}},
{{32707,9},52,{3,4,0},{8,-1,0},{1,0,0}},{{32830,9},52,{5,0,0},{8,-1,0},{1,0,0}},
{{41388,12},66,{3,2,0},{9,-1,0},{1,0,0}},{{41507,19},67,{3,1,0},{8,-1,0},{1,0,0}},
{{41614,11},40,{5,6,0},{7,-1,0},{1,0,0}},{{41651,19},54,{5,6,0},{9,-1,0},{1,0,0}},
{{48384,14},53,{1,2,0},{95,-2,0},{1,0,0}},{{48517,14},70,{5,4,0},{8,-1,0},{1,0,0}},
{{51811,14},74,{5,1,0},{98,-2,0},{1,0,0}},{{51938,18},77,{25,0,0},{95,-2,0},{1,0,0}},
{{52054,14},78,{2,0,0},{95,-2,0},{1,0,0}},{{52174,15},51,{5,0,0},{95,-2,0},{1,0,0}},
{{52303,15},51,{1,1,0},{95,-2,0},{1,0,0}},{{52415,15},51,{9,1,0},{9,-1,0},{1,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},
{{0,0},0,{0,0,0},{0,0,0},{0,0,0}},{{0,0},0,{0,0,0},{0,0,0},{0,0,0}}},
{{{19677,9},{19709,36},{19701,5},0,1,0},{{19754,8},{19793,51},{19776,14},1,1,0},
{{19853,9},{19889,41},{19874,12},2,1,0},{{19939,11},{19976,33},{19972,1},3,1,0},
{{20018,11},{20055,50},{20046,6},4,1,0},{{20114,10},{20173,66},{20156,14},5,2,0},
{{20248,11},{20288,21},{20271,14},7,1,0},{{20318,11},{20359,21},{20342,14},8,1,0},
{{20389,9},{20429,19},{20412,14},9,1,0},{{20457,11},{20494,44},{20480,11},10,1,0},
{{20547,14},{20614,40},{20583,28},11,1,0},{{20663,13},{20716,25},{20701,12},12,1,0},
{{20750,15},{20809,32},{20794,12},13,1,0},{{20850,15},{20910,29},{20882,25},14,1,0},
{{20948,18},{21021,39},{20993,25},15,1,0},{{21069,21},{21126,52},{21110,13},16,1,0},
{{21187,23},{21239,52},{21232,4},17,1,0},{{21300,23},{21352,50},{21348,1},18,1,0},
{{21411,25},{21484,56},{21465,16},19,1,0},{{21549,11},{21595,45},{21582,10},20,1,0},
{{21649,12},{21724,45},{21711,10},21,3,0},{{32944,15},{32995,47},{32978,14},24,1,1},
{{33052,5},{33104,38},{33087,14},25,2,1},{{33152,25},{33213,57},{33196,14},27,1,1},
{{33280,9},{33310,7},{33305,2},28,1,1},{{33327,9},{33382,51},{33365,14},29,2,1},
{{33443,9},{33497,52},{33480,14},31,2,1},{{41831,14},{41895,49},{41878,14},33,2,2},
{{41954,6},{41989,42},{41984,2},35,1,2},{{42041,7},{42064,26},{42059,2},36,1,2},
{{42100,7},{42159,47},{42145,11},37,2,2},{{42216,5},{42260,42},{42243,14},39,1,2},
{{42312,8},{42392,52},{42375,14},40,3,2},{{42454,11},{42503,56},{42498,2},43,2,2},
{{42569,18},{42626,39},{42609,14},45,1,2},{{42675,7},{42721,46},{42704,14},46,1,2},
{{42777,17},{42832,35},{42814,15},47,1,2},{{48635,8},{48683,29},{48667,13},48,1,3},
{{48722,11},{48771,41},{48755,13},49,1,3},{{48822,4},{48878,32},{48856,19},50,2,3},
{{52525,8},{52568,25},{52550,15},52,1,4},{{52602,11},{52635,29},{52630,2},53,1,4},
{{52674,4},{52706,40},{52693,10},54,1,4},{{52756,9},{52838,75},{52821,14},55,3,4},
{{61585,8},{61634,61},{61617,14},58,1,5},{{62897,14},{62968,73},{62949,16},59,2,6},
{{0,0},{0,0},{0,0},0,0,0},{{0,0},{0,0},{0,0},0,0,0},{{0,0},{0,0},{0,0},0,0,0},
{{0,0},{0,0},{0,0},0,0,0},{{0,0},{0,0},{0,0},0,0,0},{{0,0},{0,0},{0,0},0,0,0},
{{0,0},{0,0},{0,0},0,0,0}},
{{{19689,4},K(1),13,{0,0,0}},{{19765,3},K(1),33,{0,0,0}},{{19865,5},K(0),17,{0,0,0}},
{{19953,13},K(0),20,{8,-1,0}},{{20032,10},K(0),19,{1,0,0}},{{20127,3},K(1),33,{0,0,0}},
{{20137,13},K(0),0,{4,-1,0}},{{20262,5},K(0),6,{0,0,0}},{{20332,6},K(0),7,{0,0,0}},
{{20401,7},K(0),9,{0,0,0}},{{20471,5},K(0),8,{0,0,0}},{{20564,15},K(0),13,{1,0,0}},
{{20679,16},K(0),12,{8,-1,0}},{{20768,22},K(0),23,{1,0,0}},{{20868,10},K(0),21,{1,0,0}},
{{20969,20},K(0),22,{1,0,0}},{{21093,13},K(0),24,{1,0,0}},{{21213,15},K(0),25,{1,0,0}},
{{21326,18},K(0),26,{1,0,0}},{{21439,22},K(0),27,{1,0,0}},{{21563,13},K(0),0,{4,-1,0}},
{{21664,13},K(0),0,{1,-1,0}},{{21682,11},K(0),1,{5,-2,0}},{{21699,6},K(0),2,{3,-1,0}},
{{32962,10},K(0),43,{5,-1,0}},{{33060,8},K(0),46,{1,0,0}},{{33071,12},K(0),47,{1,0,0}},
{{33180,10},K(0),43,{4,-1,0}},{{33292,9},K(0),45,{1,0,0}},{{33339,10},K(0),19,{1,0,0}},
{{33352,9},K(0),45,{1,0,0}},{{33455,10},K(0),19,{1,0,0}},{{33468,4},K(1),13,{0,0,0}},
{{41848,13},K(0),64,{1,0,0}},{{41864,8},K(0),63,{9,-1,0}},{{41963,15},K(0),61,{9,-1,0}},
{{42051,4},K(0),58,{1,0,0}},{{42110,9},K(0),56,{8,-1,0}},{{42124,15},K(0),57,{9,-1,0}},
{{42224,13},K(0),0,{8,-1,0}},{{42323,13},K(0),64,{9,-1,0}},{{42341,8},K(0),63,{7,-1,0}},
{{42354,17},K(0),65,{1,0,0}},{{42468,4},K(1),13,{0,0,0}},{{42479,13},K(0),20,{5,-1,0}},
{{42590,13},K(0),20,{8,-1,0}},{{42685,13},K(0),20,{5,-1,0}},{{42797,13},K(0),60,{1,0,0}},
{{48646,15},K(0),69,{9,-1,0}},{{48736,15},K(0),71,{1,0,0}},{{48829,5},K(0),68,{1,0,0}},
{{48837,15},K(0),72,{1,0,0}},{{52536,10},K(0),73,{1,0,0}},{{52616,10},K(0),73,{1,0,0}},
{{52681,6},K(0),76,{2,-1,0}},{{52768,13},K(0),0,{1,0,0}},{{52784,12},K(0),4,{7,-1,0}},
{{52801,13},K(0),20,{15,-2,0}},{{61596,17},K(0),88,{1,0,0}},{{62914,9},K(0),89,{8,-1,0}},
{{62928,17},K(0),88,{1,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},{{0,0},K(0),0,{0,0,0}},
{{0,0},K(0),0,{0,0,0}}},
{{{114,4},{120,58}},{{23259,6},{23267,56}},{{34309,10},{34321,47}},{{43250,4},{43256,55}},
{{49125,10},{49137,34}},{{53596,8},{53606,43}},{{61782,12},{61796,21}}},
{{{21848,9},{21860,9},144},{{21876,8},{21887,9},145},{{21903,7},{21913,9},146},
{{21929,6},{21938,9},147},{{21954,6},{21963,10},148},{{21980,6},{21989,10},149},
{{22006,8},{22017,10},150},{{22034,8},{22045,10},151},{{22062,8},{22073,10},152},
{{22090,7},{22100,10},153},{{22117,6},{22126,12},154},{{22145,7},{22155,12},155},
{{22174,5},{22182,11},156},{{22200,6},{22209,11},157},{{22227,7},{22237,12},158},
{{22256,6},{22265,12},159},{{22284,6},{22293,12},160},{{22312,5},{22320,12},161},
{{22339,8},{22350,5},162},{{22362,7},{22372,10},163},{{22389,6},{22398,10},164},
{{22415,10},{22428,11},165},{{22446,6},{22455,11},166},{{22473,5},{22481,11},167},
{{22499,9},{22511,12},168},{{22530,5},{22538,12},169},{{22557,7},{22567,12},170},
{{22586,10},{22599,10},171},{{22616,8},{22627,10},172},{{22644,8},{22655,10},173},
{{22672,6},{22681,9},174},{{22697,8},{22708,9},175},{{22724,7},{22734,9},176},
{{22750,5},{22758,9},177},{{22774,6},{22783,10},178},{{22800,9},{22812,10},179},
{{22829,8},{22840,10},180},{{22857,6},{22866,9},181},{{22882,9},{22894,9},182},
{{22910,6},{22919,9},183},{{22935,7},{22945,9},184},{{22961,8},{22972,9},185},
{{22988,6},{22997,9},186},{{23013,6},{23022,9},187},{{23038,6},{23047,9},188},
{{23063,7},{23073,11},189},{{23091,6},{23100,11},190},{{23118,2},{23123,11},191},
{{23141,6},{23150,11},192},{{33628,7},{33638,11},248},{{33656,6},{33665,11},249},
{{33683,9},{33695,11},250},{{33713,6},{33722,10},251},{{33739,9},{33751,10},252},
{{33768,6},{33777,10},253},{{33794,9},{33806,11},254},{{33824,8},{33835,11},255},
{{33853,7},{33863,11},256},{{33881,4},{33888,9},257},{{33904,3},{33910,9},258},
{{33926,11},{33940,9},259},{{33956,8},{33967,9},260},{{33983,5},{33991,11},261},
{{34009,10},{34022,11},262},{{34040,3},{34046,11},263},{{34064,5},{34072,10},264},
{{34089,8},{34100,10},265},{{34117,4},{34124,15},266},{{34146,5},{34154,5},267},
{{34166,5},{34174,25},268},{{42946,7},{42956,12},310},{{42975,6},{42984,12},311},
{{43003,8},{43014,10},312},{{43031,8},{43042,10},313},{{43059,10},{43072,9},314},
{{43088,17},{43108,9},315},{{43124,3},{43130,14},316},{{48989,6},{48998,10},341},
{{52992,7},{53002,11},366},{{53020,6},{53029,11},367},{{53047,9},{53059,11},368},
{{53077,8},{53088,11},369},{{53106,9},{53118,10},370},{{53135,10},{53148,10},371},
{{53165,7},{53175,10},372},{{53192,7},{53202,11},373},{{53220,9},{53232,11},374},
{{53250,9},{53262,11},375},{{53280,5},{53288,10},376},{{53305,7},{53315,10},377},
{{53332,7},{53342,10},378},{{53359,7},{53369,9},379},{{53385,6},{53394,9},380},
{{53410,9},{53422,9},381},{{53438,7},{53448,9},382},{{53464,5},{53472,9},383}},
{{{114,4},{S(5),0}},{{218,13},{S(2),0}},{{268,11},{S(2),1}},{{314,6},{S(2),2}},{{358,6},{S(2),3}},
{{410,12},{S(2),4}},{{447,4},{S(2),5}},{{477,5},{S(2),6}},{{522,6},{S(2),7}},{{568,5},{S(2),8}},
{{593,7},{S(2),9}},{{636,4},{S(2),10}},{{680,5},{S(2),11}},{{711,16},{S(2),12}},
{{783,15},{S(2),13}},{{832,15},{S(2),14}},{{873,5},{S(2),15}},{{922,6},{S(2),16}},
{{970,5},{S(2),17}},{{1016,6},{S(2),18}},{{1056,10},{S(2),19}},{{1100,13},{S(2),20}},
{{1149,10},{S(2),21}},{{1216,20},{S(2),22}},{{1285,22},{S(2),23}},{{1394,13},{S(2),24}},
{{1459,15},{S(2),25}},{{1516,18},{S(2),26}},{{1576,22},{S(2),27}},{{1661,7},{S(2),28}},
{{1696,21},{S(2),29}},{{1757,23},{S(2),30}},{{1840,10},{S(2),31}},{{1907,14},{S(2),32}},
{{1966,19},{S(2),33}},{{2040,13},{S(2),34}},{{2085,15},{S(2),35}},{{2128,13},{S(2),36}},
{{2179,17},{S(2),37}},{{2277,13},{S(2),38}},{{2317,14},{S(2),39}},{{2366,11},{S(2),40}},
{{2428,15},{S(2),41}},{{2472,19},{S(2),42}},{{2551,8},{S(1),0}},{{2623,11},{S(1),1}},
{{2666,11},{S(1),2}},{{2709,16},{S(1),3}},{{2771,6},{S(1),4}},{{2843,3},{S(1),5}},
{{2890,14},{S(1),6}},{{2955,5},{S(1),7}},{{2987,5},{S(1),8}},{{3028,5},{S(1),9}},
{{3104,4},{S(1),10}},{{3154,14},{S(1),11}},{{3207,4},{S(1),12}},{{3249,4},{S(1),13}},
{{3286,4},{S(1),14}},{{3322,4},{S(1),15}},{{3363,6},{S(1),16}},{{3406,4},{S(1),17}},
{{3438,8},{S(1),18}},{{3481,8},{S(1),19}},{{3526,3},{S(1),20}},{{3563,4},{S(1),21}},
{{3595,3},{S(1),22}},{{3626,4},{S(1),23}},{{3664,3},{S(1),24}},{{3689,3},{S(1),25}},
{{3726,3},{S(1),26}},{{3756,3},{S(1),27}},{{3786,4},{S(1),28}},{{3842,6},{S(1),29}},
{{3890,4},{S(1),30}},{{3922,5},{S(1),31}},{{3965,6},{S(1),32}},{{4017,3},{S(1),33}},
{{4061,7},{S(1),34}},{{4116,8},{S(1),35}},{{4159,4},{S(1),36}},{{4186,18},{S(1),37}},
{{4242,6},{S(1),38}},{{4273,3},{S(1),39}},{{4320,10},{S(1),40}},{{4400,17},{S(1),41}},
{{4458,15},{S(1),42}},{{4522,6},{S(1),43}},{{4565,14},{S(1),44}},{{4619,23},{S(1),45}},
{{4681,4},{S(1),46}},{{4744,6},{S(1),47}},{{4776,10},{S(1),48}},{{4848,5},{S(1),49}},
{{4893,17},{S(1),50}},{{4951,9},{S(1),51}},{{5009,4},{S(1),52}},{{5042,9},{S(1),53}},
{{5083,6},{S(1),54}},{{5131,5},{S(1),55}},{{16647,9},{S(3),0}},{{16872,10},{S(3),1}},
{{16976,12},{S(3),2}},{{17093,7},{S(3),3}},{{17200,11},{S(3),4}},{{17328,12},{S(3),5}},
{{17444,6},{S(3),6}},{{17555,5},{S(3),7}},{{17679,9},{S(3),8}},{{17826,8},{S(3),9}},
{{17953,10},{S(3),10}},{{18076,11},{S(3),11}},{{18251,6},{S(3),12}},{{18374,12},{S(3),13}},
{{18503,10},{S(3),14}},{{18610,9},{S(3),15}},{{18709,5},{S(3),16}},{{18852,9},{S(3),17}},
{{18946,10},{S(3),18}},{{19062,9},{S(3),19}},{{19192,9},{S(3),20}},{{19362,11},{S(3),21}},
{{19532,11},{S(3),22}},{{19677,9},{S(4),0}},{{19754,8},{S(4),1}},{{19853,9},{S(4),2}},
{{19939,11},{S(4),3}},{{20018,11},{S(4),4}},{{20114,10},{S(4),5}},{{20248,11},{S(4),6}},
{{20318,11},{S(4),7}},{{20389,9},{S(4),8}},{{20457,11},{S(4),9}},{{20547,14},{S(4),10}},
{{20663,13},{S(4),11}},{{20750,15},{S(4),12}},{{20850,15},{S(4),13}},{{20948,18},{S(4),14}},
{{21069,21},{S(4),15}},{{21187,23},{S(4),16}},{{21300,23},{S(4),17}},{{21411,25},{S(4),18}},
{{21549,11},{S(4),19}},{{21649,12},{S(4),20}},{{21848,9},{S(3),0}},{{21876,8},{S(3),0}},
{{21903,7},{S(3),0}},{{21929,6},{S(3),0}},{{21954,6},{S(3),1}},{{21980,6},{S(3),1}},
{{22006,8},{S(3),1}},{{22034,8},{S(3),1}},{{22062,8},{S(3),1}},{{22090,7},{S(3),1}},
{{22117,6},{S(3),2}},{{22145,7},{S(3),2}},{{22174,5},{S(3),4}},{{22200,6},{S(3),4}},
{{22227,7},{S(3),5}},{{22256,6},{S(3),5}},{{22284,6},{S(3),5}},{{22312,5},{S(3),5}},
{{22339,8},{S(3),7}},{{22362,7},{S(3),10}},{{22389,6},{S(3),10}},{{22415,10},{S(3),11}},
{{22446,6},{S(3),11}},{{22473,5},{S(3),11}},{{22499,9},{S(3),13}},{{22530,5},{S(3),13}},
{{22557,7},{S(3),13}},{{22586,10},{S(3),14}},{{22616,8},{S(3),14}},{{22644,8},{S(3),14}},
{{22672,6},{S(3),15}},{{22697,8},{S(3),15}},{{22724,7},{S(3),15}},{{22750,5},{S(3),17}},
{{22774,6},{S(3),18}},{{22800,9},{S(3),18}},{{22829,8},{S(3),18}},{{22857,6},{S(3),19}},
{{22882,9},{S(3),19}},{{22910,6},{S(3),19}},{{22935,7},{S(3),19}},{{22961,8},{S(3),20}},
{{22988,6},{S(3),20}},{{23013,6},{S(3),20}},{{23038,6},{S(3),20}},{{23063,7},{S(3),21}},
{{23091,6},{S(3),21}},{{23118,2},{S(3),22}},{{23141,6},{S(3),22}},{{23259,6},{S(5),1}},
{{23366,10},{S(2),43}},{{23423,8},{S(2),44}},{{23466,9},{S(2),45}},{{23510,8},{S(2),46}},
{{23582,12},{S(2),47}},{{23662,14},{S(2),48}},{{23712,15},{S(2),49}},{{23771,16},{S(2),50}},
{{23823,15},{S(2),51}},{{23887,9},{S(2),52}},{{23956,14},{S(2),53}},{{24025,19},{S(2),54}},
{{24100,5},{S(1),56}},{{24142,4},{S(1),57}},{{24190,11},{S(1),58}},{{24240,6},{S(1),59}},
{{24310,4},{S(1),60}},{{24346,6},{S(1),61}},{{24382,5},{S(1),62}},{{24430,6},{S(1),63}},
{{24495,7},{S(1),64}},{{24564,4},{S(1),65}},{{24617,5},{S(1),66}},{{24654,10},{S(1),67}},
{{24713,18},{S(1),68}},{{24772,5},{S(1),69}},{{24818,4},{S(1),70}},{{24868,4},{S(1),71}},
{{24926,16},{S(1),72}},{{24994,5},{S(1),73}},{{25037,5},{S(1),74}},{{25083,3},{S(1),75}},
{{25140,12},{S(1),76}},{{25187,13},{S(1),77}},{{25246,9},{S(1),78}},{{25302,8},{S(1),79}},
{{25358,9},{S(1),80}},{{25423,14},{S(1),81}},{{25493,8},{S(1),82}},{{25570,13},{S(1),83}},
{{25638,4},{S(1),84}},{{31863,11},{S(3),23}},{{31993,11},{S(3),24}},{{32216,10},{S(3),25}},
{{32436,11},{S(3),26}},{{32573,9},{S(3),27}},{{32693,11},{S(3),28}},{{32817,10},{S(3),29}},
{{32944,15},{S(4),21}},{{33052,5},{S(4),22}},{{33152,25},{S(4),23}},{{33280,9},{S(4),24}},
{{33327,9},{S(4),25}},{{33443,9},{S(4),26}},{{33628,7},{S(3),23}},{{33656,6},{S(3),23}},
{{33683,9},{S(3),24}},{{33713,6},{S(3),25}},{{33739,9},{S(3),25}},{{33768,6},{S(3),25}},
{{33794,9},{S(3),26}},{{33824,8},{S(3),26}},{{33853,7},{S(3),26}},{{33881,4},{S(3),27}},
{{33904,3},{S(3),27}},{{33926,11},{S(3),27}},{{33956,8},{S(3),27}},{{33983,5},{S(3),28}},
{{34009,10},{S(3),28}},{{34040,3},{S(3),28}},{{34064,5},{S(3),29}},{{34089,8},{S(3),29}},
{{34117,4},{S(4),21}},{{34146,5},{S(4),22}},{{34166,5},{S(4),23}},{{34309,10},{S(5),2}},
{{34411,16},{S(2),55}},{{34473,9},{S(2),56}},{{34533,15},{S(2),57}},{{34579,4},{S(2),58}},
{{34636,15},{S(2),59}},{{34719,13},{S(2),60}},{{34790,15},{S(2),61}},{{34853,8},{S(2),62}},
{{34895,8},{S(2),63}},{{34936,13},{S(2),64}},{{34992,17},{S(2),65}},{{35094,12},{S(2),66}},
{{35155,19},{S(2),67}},{{35219,10},{S(1),85}},{{35267,6},{S(1),86}},{{35310,4},{S(1),87}},
{{35362,15},{S(1),88}},{{35412,3},{S(1),89}},{{35468,5},{S(1),90}},{{35505,15},{S(1),91}},
{{35578,13},{S(1),92}},{{35634,11},{S(1),93}},{{35688,12},{S(1),94}},{{35743,4},{S(1),95}},
{{35806,4},{S(1),96}},{{35872,4},{S(1),97}},{{35938,2},{S(1),98}},{{41373,12},{S(3),30}},
{{41494,10},{S(3),31}},{{41602,9},{S(3),32}},{{41831,14},{S(4),27}},{{41954,6},{S(4),28}},
{{42041,7},{S(4),29}},{{42100,7},{S(4),30}},{{42216,5},{S(4),31}},{{42312,8},{S(4),32}},
{{42454,11},{S(4),33}},{{42569,18},{S(4),34}},{{42675,7},{S(4),35}},{{42777,17},{S(4),36}},
{{42946,7},{S(3),30}},{{42975,6},{S(3),30}},{{43003,8},{S(3),31}},{{43031,8},{S(3),31}},
{{43059,10},{S(3),32}},{{43088,17},{S(3),32}},{{43124,3},{S(4),27}},{{43250,4},{S(5),3}},
{{43354,5},{S(2),68}},{{43414,15},{S(2),69}},{{43458,14},{S(2),70}},{{43502,15},{S(2),71}},
{{43596,15},{S(2),72}},{{43683,4},{S(1),99}},{{43729,3},{S(1),100}},{{43785,5},{S(1),101}},
{{43832,5},{S(1),102}},{{43882,10},{S(1),103}},{{43934,4},{S(1),104}},{{43987,3},{S(1),105}},
{{44025,4},{S(1),106}},{{44066,4},{S(1),107}},{{44103,4},{S(1),108}},{{44198,3},{S(1),109}},
{{44254,6},{S(1),110}},{{44292,5},{S(1),111}},{{48371,10},{S(3),33}},{{48507,7},{S(3),34}},
{{48635,8},{S(4),37}},{{48722,11},{S(4),38}},{{48822,4},{S(4),39}},{{48989,6},{S(3),33}},
{{49125,10},{S(5),4}},{{49211,10},{S(2),73}},{{49256,14},{S(2),74}},{{49309,3},{S(2),75}},
{{49360,6},{S(2),76}},{{49405,18},{S(2),77}},{{49499,14},{S(2),78}},{{49556,4},{S(1),112}},
{{49616,3},{S(1),113}},{{49681,4},{S(1),114}},{{49738,5},{S(1),115}},{{49775,9},{S(1),116}},
{{49838,3},{S(1),117}},{{49875,5},{S(1),118}},{{51797,11},{S(3),35}},{{51925,10},{S(3),36}},
{{52040,11},{S(3),37}},{{52161,10},{S(3),38}},{{52291,9},{S(3),39}},{{52403,9},{S(3),40}},
{{52525,8},{S(4),40}},{{52602,11},{S(4),41}},{{52674,4},{S(4),42}},{{52756,9},{S(4),43}},
{{52992,7},{S(3),35}},{{53020,6},{S(3),35}},{{53047,9},{S(3),35}},{{53077,8},{S(3),35}},
{{53106,9},{S(3),36}},{{53135,10},{S(3),36}},{{53165,7},{S(3),36}},{{53192,7},{S(3),37}},
{{53220,9},{S(3),37}},{{53250,9},{S(3),37}},{{53280,5},{S(3),38}},{{53305,7},{S(3),38}},
{{53332,7},{S(3),38}},{{53359,7},{S(3),39}},{{53385,6},{S(3),39}},{{53410,9},{S(3),40}},
{{53438,7},{S(3),40}},{{53464,5},{S(4),43}},{{53596,8},{S(5),5}},{{53693,7},{S(2),79}},
{{53754,5},{S(2),80}},{{53793,11},{S(2),81}},{{53846,12},{S(2),82}},{{53899,8},{S(2),83}},
{{53953,9},{S(2),84}},{{54007,4},{S(2),85}},{{54054,22},{S(2),86}},{{54138,18},{S(2),87}},
{{54206,17},{S(2),88}},{{54318,19},{S(1),119}},{{54392,28},{S(1),120}},{{54480,10},{S(1),121}},
{{54531,12},{S(1),122}},{{54584,12},{S(1),123}},{{54637,12},{S(1),124}},{{54723,9},{S(1),125}},
{{54785,16},{S(1),126}},{{54845,17},{S(1),127}},{{54907,18},{S(1),128}},{{54980,16},{S(1),129}},
{{55053,23},{S(1),130}},{{55125,16},{S(1),131}},{{55186,12},{S(1),132}},{{55240,10},{S(1),133}},
{{55310,10},{S(1),134}},{{55362,8},{S(1),135}},{{55412,9},{S(1),136}},{{55466,9},{S(1),137}},
{{55520,8},{S(1),138}},{{55573,9},{S(1),139}},{{55643,11},{S(1),140}},{{55696,7},{S(1),141}},
{{55755,7},{S(1),142}},{{55816,20},{S(1),143}},{{55876,4},{S(1),144}},{{55958,16},{S(1),145}},
{{56021,17},{S(1),146}},{{56083,15},{S(1),147}},{{56139,21},{S(1),148}},{{56208,13},{S(1),149}},
{{61585,8},{S(4),44}},{{61782,12},{S(5),6}},{{61861,9},{S(2),89}},{{61934,18},{S(2),90}},
{{62006,12},{S(1),150}},{{62066,14},{S(1),151}},{{62125,10},{S(1),152}},{{62175,10},{S(1),153}},
{{62897,14},{S(4),45}},{{0,0},{S(0),65535}},{{0,0},{S(0),65535}},{{0,0},{S(0),65535}},
{{0,0},{S(0),65535}},{{0,0},{S(0),65535}},{{0,0},{S(0),65535}},{{0,0},{S(0),65535}},
{{0,0},{S(0),65535}}},
435,
{160,0,128,0,0,0,0,0,0,0,0,257,0,179,0,0,0,210,219,163,0,371,0,182,308,0,0,164,0,0,223,154,0,0,0,0,
0,105,0,0,339,198,423,0,91,263,0,372,252,330,333,398,412,125,195,113,0,0,22,0,0,0,0,0,0,0,420,0,71,
0,0,0,68,362,0,0,0,0,41,331,0,36,11,414,153,45,172,0,0,413,0,380,281,69,0,0,110,0,0,0,0,0,0,0,0,0,
267,227,81,141,15,298,311,432,0,54,240,0,181,0,44,215,0,13,0,0,1,167,251,197,67,250,399,0,132,0,0,
0,118,397,0,19,320,0,0,0,0,0,0,4,0,0,0,0,0,0,222,0,0,0,293,0,6,344,417,0,58,194,291,0,0,0,0,88,0,
59,96,5,146,310,332,228,0,0,0,0,0,0,334,364,0,355,0,205,0,0,129,100,0,340,142,352,0,0,0,0,0,0,354,
0,301,0,0,0,255,0,294,0,0,231,175,64,161,361,0,0,0,318,0,0,0,0,0,0,359,0,0,0,0,0,0,126,0,232,0,0,0,
368,0,63,133,0,276,0,0,0,387,0,0,323,329,0,0,0,0,191,0,0,434,0,376,0,0,171,0,0,94,176,0,47,0,0,0,0,
0,0,0,0,242,144,270,280,314,0,0,0,104,304,0,0,32,0,12,282,391,34,82,389,0,0,200,0,52,0,0,0,305,0,0,
0,0,236,0,338,225,0,0,0,207,0,351,0,429,0,0,0,0,122,0,0,0,0,0,0,0,0,0,378,0,326,18,0,0,89,213,0,0,
0,0,0,0,0,322,0,0,0,390,0,157,0,204,357,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,422,27,369,0,57,183,382,
424,0,0,0,30,358,0,0,0,0,0,0,0,241,7,268,0,0,306,0,0,0,290,335,0,136,403,0,158,402,0,0,184,0,0,70,
73,246,296,269,0,0,0,0,0,0,0,0,0,350,40,374,259,0,0,79,166,0,375,258,0,0,303,39,111,0,317,395,0,0,
0,0,0,148,416,0,90,264,254,16,0,46,0,0,0,0,0,287,321,407,0,25,72,74,138,26,0,0,0,0,0,0,0,9,66,283,
418,0,0,0,0,28,143,0,0,0,0,0,0,188,0,102,271,0,0,0,0,0,324,383,0,0,121,156,177,347,381,0,0,328,0,8,
0,0,0,370,0,275,0,0,0,0,0,427,211,0,0,0,0,206,356,0,0,106,216,289,0,209,214,274,147,0,244,235,0,0,
0,430,0,0,202,307,0,0,345,0,0,0,0,0,0,0,170,0,0,0,0,0,0,367,80,360,116,0,0,131,134,53,51,0,0,0,0,0,
365,425,400,0,14,0,0,193,0,173,0,0,0,117,288,377,0,243,401,0,0,0,208,0,0,0,149,124,409,77,0,0,0,0,
220,0,363,0,366,0,336,38,0,0,217,0,0,0,0,0,0,0,0,249,285,385,0,224,408,196,410,426,135,229,0,0,0,0,
0,0,431,435,86,315,319,168,0,0,233,0,0,0,0,0,0,75,248,337,0,297,0,0,386,0,388,0,92,0,0,201,145,109,
0,115,0,0,159,415,239,112,0,103,234,273,0,97,0,17,0,99,0,260,0,0,0,0,152,85,433,0,0,396,0,0,325,50,
119,341,0,0,24,31,139,0,190,0,0,2,23,98,0,0,0,392,49,0,286,0,0,343,0,0,65,123,266,0,0,0,78,114,87,
150,95,313,327,346,212,137,0,107,0,120,0,0,0,0,394,421,0,218,428,0,0,253,0,0,0,0,178,0,0,0,0,0,0,0,
0,245,0,0,0,0,0,55,0,0,151,265,0,0,238,0,0,300,84,0,0,0,0,384,189,0,130,0,108,221,379,0,0,405,174,
0,0,0,0,348,0,0,0,93,342,0,0,0,0,0,0,0,0,0,0,0,0,43,83,101,0,162,302,0,0,0,349,373,0,0,0,0,155,419,
272,0,0,0,0,0,0,0,284,393,0,3,0,29,0,0,10,0,0,299,0,309,0,0,0,0,0,0,0,0,62,404,192,316,20,0,0,0,
237,203,312,127,0,0,165,0,0,0,295,0,0,0,0,186,0,0,0,0,169,199,247,0,0,35,0,33,48,76,0,0,180,261,37,
0,0,262,353,0,0,56,226,278,0,0,60,0,0,0,21,0,0,0,0,0,292,256,0,0,0,406,0,230,0,0,0,0,277,0,0,185,0,
0,279,140,0,0,0,0,0,0,0,0,0,61,0,42,411,0,0,187,0,0,0,0,0},
};
  }
  // clang-format on
};

using whole = parsed_before<core, growth, metabolism, fate, resistance, immunity, side_effects>;

}  // namespace detail

/// The whole pathway of the review. Take fewer modules if you like, as in
/// `pathway::network<mtor::core, mtor::growth>`: growth needs core, the others need both,
/// side_effects needs immunity too.
inline constexpr auto network = detail::whole::network<detail::whole::up_to_date>();

}  // namespace mtor

#endif

// --- pathway/number/math.hpp -------------------------------------------------------------------

// Powers and decay with + - * / only, so that every compiler and every machine gets the same bits.
#ifndef PATHWAY_NUMBER_MATH_HPP
#define PATHWAY_NUMBER_MATH_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {
namespace detail {

// a + b c
template <class T>
constexpr T plus(T a, T b, T c) {
  return a + rounded(b * c);
}

// a0 + a1 x + a2 x^2 + ..., in pairs, so that few operations wait for the one before.
template <class T, size_t N>
constexpr T polynomial(const T (&a)[N], T x) {
  const T x2 = rounded(x * x);
  if constexpr (N == 5) {
    return plus(plus(a[0], x, a[1]), x2, plus(plus(a[2], x, a[3]), x2, a[4]));
  } else {
    T high = plus(a[4], x, a[5]);
    if constexpr (N == 7) high = plus(high, x2, a[6]);
    return plus(plus(plus(a[0], x, a[1]), x2, plus(a[2], x, a[3])), rounded(x2 * x2), high);
  }
}

// One row of the table below, which is by size, because an AVR's double is a float.
//
// The log2 of a number is its exponent, plus the log2 of a center near its mantissa, plus a small
// rest. The centers are those whose log2 has 16 bits (float: 8) to a tenth of the center's last
// bit, found by search (after Gal 1986): then the first two make a short number, whose product with
// half the bits of an n is exact. `power` of row j is the bits of 2^(j/rows), less the j << shift
// that exp2_sum adds back.
template <class T, class Bits>
struct power_row {
  T center, inverse, log2;
  Bits power;
};

// log2_slope: log2(1+r)/r; exp2_slope: (2^s-1)/s for s in [0,1/rows]; both interpolated at
// Chebyshev points. The latter is all positive, so that rounding keeps order, and its first number
// is lowered until each stretch ends below the start of the next.
template <class T, size_t Size = sizeof(T)>
struct power_table;

template <class T>
struct power_table<T, 8> {
  using bits = uint64_t;
  using signed_bits = int64_t;
  static constexpr int mantissa = 52, row_bits = 5, lift = 128;
  static constexpr bits upper_half = ~bits{0} << 27;
  static constexpr T least = -1080, low = -1000, steep = 0x1p70, saturated = 64;
  static constexpr int decay_terms = 13;

  static constexpr power_row<T, bits> rows[1 << row_bits] = {
      {0x1.0402e373db099p+0, 0x1.f819e847f3b52p-1, 0x1.6f8p-6, 0x3ff0000000000000},
      {0x1.0bd16a1a20252p+0, 0x1.e9682d2b2ff2p-1, 0x1.0abp-4, 0x3fefd9b0d3158574},
      {0x1.13c8873a94a58p+0, 0x1.db458d21cc48cp-1, 0x1.b7ep-4, 0x3fefb5586cf9890f},
      {0x1.1bce2ae37e6e3p+0, 0x1.cdd67209a0637p-1, 0x1.30a8p-3, 0x3fef9301d0125b51},
      {0x1.23ee567a3b038p+0, 0x1.c0fb98916390fp-1, 0x1.841p-3, 0x3fef72b83c7d517b},
      {0x1.2bb15c7d4bd4ep+0, 0x1.b55abffec92f6p-1, 0x1.d198p-3, 0x3fef54873168b9aa},
      {0x1.33cc35d0d72c8p+0, 0x1.a9d690ad5c429p-1, 0x1.1038p-2, 0x3fef387a6e756238},
      {0x1.3bc1eda534606p+0, 0x1.9f1a732c8a032p-1, 0x1.35fp-2, 0x3fef1e9df51fdee1},
      {0x1.444256d051271p+0, 0x1.94384c2ca84f3p-1, 0x1.5d3p-2, 0x3fef06fe0a31b715},
      {0x1.4c39ecbbfbfp+0, 0x1.8a86bb804303p-1, 0x1.810cp-2, 0x3feef1a7373aa9cb},
      {0x1.542c57b99b72ap+0, 0x1.814f4102a8d1p-1, 0x1.a3f8p-2, 0x3feedea64c123422},
      {0x1.5c314032d836cp+0, 0x1.786f81a8dba04p-1, 0x1.c664p-2, 0x3feece086061892d},
      {0x1.63d7d8b6c468ap+0, 0x1.7057916894485p-1, 0x1.e68p-2, 0x3feebfdad5362a27},
      {0x1.6c4c167c39e29p+0, 0x1.67cb4bfcbfb99p-1, 0x1.0498p-1, 0x3feeb42b569d4f82},
      {0x1.73db6ec2e343dp+0, 0x1.607abc08544a4p-1, 0x1.13c4p-1, 0x3feeab07dd485429},
      {0x1.7bf082530cc19p+0, 0x1.58fb33407ce19p-1, 0x1.23a6p-1, 0x3feea47eb03a5585},
      {0x1.842a260c248e3p+0, 0x1.51abd03f8c226p-1, 0x1.3378p-1, 0x3feea09e667f3bcd},
      {0x1.8bf5cc451b586p+0, 0x1.4b05f135d4c6bp-1, 0x1.4228p-1, 0x3fee9f75e8ec5f74},
      {0x1.94384c2ca84f3p+0, 0x1.444256d051271p-1, 0x1.5168p-1, 0x3feea11473eb0187},
      {0x1.9bf8c03ad8397p+0, 0x1.3e2864e200f27p-1, 0x1.5f7p-1, 0x3feea589994cce13},
      {0x1.a3f8461e2ec54p+0, 0x1.38193ef7a13ecp-1, 0x1.6da4p-1, 0x3feeace5422aa0db},
      {0x1.ac03bb28bde74p+0, 0x1.323b8938ec09fp-1, 0x1.7ba8p-1, 0x3feeb737b0cdc5e5},
      {0x1.b413360c1979bp+0, 0x1.2c927669c0d2p-1, 0x1.897p-1, 0x3feec49182a3f090},
      {0x1.bc4d28f631f1cp+0, 0x1.2701c711f406bp-1, 0x1.973ep-1, 0x3feed503b23e255d},
      {0x1.c41e4bba851c5p+0, 0x1.21e809a805bfbp-1, 0x1.a42p-1, 0x3feee89f995ad3ad},
      {0x1.cbbf350337bc8p+0, 0x1.1d189308b7536p-1, 0x1.b07cp-1, 0x3feeff76f2fb5e47},
      {0x1.d3c5717ddaa89p+0, 0x1.18349059e15ddp-1, 0x1.bd44p-1, 0x3fef199bdd85529c},
      {0x1.dbd32fe00d26ep+0, 0x1.1376700774aefp-1, 0x1.c9ep-1, 0x3fef3720dcef9069},
      {0x1.e3aca75c66a03p+0, 0x1.0efe0127998fp-1, 0x1.d5f6p-1, 0x3fef5818dcfba487},
      {0x1.ebe48523a8841p+0, 0x1.0a76f2b1c2708p-1, 0x1.e268p-1, 0x3fef7c97337b9b5f},
      {0x1.f4458d3e5b90cp+0, 0x1.06006b2d9987dp-1, 0x1.eee2p-1, 0x3fefa4afa2a490da},
      {0x1.fc25e9eff021p+0, 0x1.01f0c7ce383d5p-1, 0x1.fa6cp-1, 0x3fefd0765b6e4540}};

  static constexpr T log2_slope[] = {
      1.4426950408889634,  -0.72134752044476769, 0.48089834696324207, -0.36067375083805298,
      0.28853899983623227, -0.2405261417492589,  0.20616770817276189};
  static constexpr T exp2_slope[] = {0.69314718055995439, 0.24022650694464448, 0.055504112364415152,
                                     0.0096177978619087397, 0.0013454505559104902};
};

template <class T>
struct power_table<T, 4> {
  using bits = uint32_t;
  using signed_bits = int32_t;
  static constexpr int mantissa = 23, row_bits = 3, lift = 64;
  static constexpr bits upper_half = ~bits{0} << 16;
  static constexpr T least = -152, low = -100, steep = 0x1p40f, saturated = 32;
  static constexpr int decay_terms = 7;

  static constexpr power_row<T, bits> rows[1 << row_bits] = {
      {0x1.0efa56p+0f, 0x1.e3b334p-1f, 0x1.5p-4f, 0x3f800000},
      {0x1.2df962p+0f, 0x1.b20ce6p-1f, 0x1.e8p-3f, 0x3f7b95c2},
      {0x1.494e1ep+0f, 0x1.8e06a6p-1f, 0x1.74p-2f, 0x3f7837f0},
      {0x1.6cfdcep+0f, 0x1.671c1cp-1f, 0x1.06p-1f, 0x3f75fed7},
      {0x1.8e06a6p+0f, 0x1.494e1ep-1f, 0x1.46p-1f, 0x3f7504f3},
      {0x1.ac36bcp+0f, 0x1.32171p-1f, 0x1.7cp-1f, 0x3f75672a},
      {0x1.d5818ep+0f, 0x1.172b84p-1f, 0x1.cp-1f, 0x3f7744fd},
      {0x1.ee4aaap+0f, 0x1.092bep-1f, 0x1.e6p-1f, 0x3f7ac0c7}};

  static constexpr T log2_slope[] = {1.44269502f,   -0.721347511f, 0.480895728f,
                                     -0.360671461f, 0.290013462f,  -0.241739482f};
  static constexpr T exp2_slope[] = {0.693146646f, 0.240226507f, 0.0555043519f, 0.00961272232f,
                                     0.00138247432f};
};

// 2^k, for normal results
template <class T>
constexpr T power_of_two(int k) {
  using table = power_table<T>;
  using bits = typename table::bits;
  constexpr bits one = __builtin_bit_cast(bits, T{1});
  return __builtin_bit_cast(T, static_cast<bits>(one + (static_cast<bits>(k) << table::mantissa)));
}

// 2^(high+low) for a normal result; y is that sum, rounded. Never decreases with it: every
// operation on `rest` >= 0 is monotone in floating point.
template <class T>
constexpr T exp2_sum(T y, T high, T low) {
  using table = power_table<T>;
  using bits = typename table::bits;
  constexpr int shift = table::mantissa - table::row_bits;
  constexpr T rounder = T(1.5f) * power_of_two<T>(shift);  // last bit: one stretch
  constexpr T half_stretch = power_of_two<T>(-table::row_bits - 1);
  const T whole = (y - half_stretch) + rounder;
  const T rest = (high - (whole - rounder)) + low;
  const bits index = __builtin_bit_cast(bits, whole);
  const bits power = table::rows[index % (bits{1} << table::row_bits)].power;
  const T scale = __builtin_bit_cast(T, static_cast<bits>(power + (index << shift)));
  return scale + rounded(rounded(scale * rest) * polynomial(table::exp2_slope, rest));
}

// 1 - e^-z for z in [0,1]: Taylor's series at z/4, doubled twice.
template <class T>
constexpr T small_decay(T z) {
  const T u = z / 4;
  T t = 1;
  for (int k = power_table<T>::decay_terms; k > 2; --k) t = 1 - rounded(u * t) / static_cast<T>(k);
  const T quarter = u - rounded(rounded(u * t) * (u / 2));
  const T half = quarter + quarter - rounded(quarter * quarter);
  return half + half - rounded(half * half);
}

}  // namespace detail

/// x^n for x in [0,1] and n > 0, in [0,1]; exactly 0 at 0 and below (and for NaN), 1 at 1 and
/// above. double: relative error below 6e-16 for n <= 10, 2e-14 for n <= 1000; float: 4 ulp for n
/// <= 10. For n >= 0.001 never decreases from one x to the next: `high + low` grows by more than
/// its rounding errors, and exp2_sum keeps order.
template <class T>
constexpr T pow_unit(T x, T n) {
  using table = detail::power_table<T>;
  using bits = typename table::bits;
  constexpr bits one = __builtin_bit_cast(bits, T{1});
  constexpr bits normal = bits{1} << table::mantissa;
  constexpr T lift = detail::power_of_two<T>(table::lift);

  // Outside the branches, so that a loop over x does it once.
  const T power = n < table::steep ? n : table::steep;
  const T upper = __builtin_bit_cast(T, __builtin_bit_cast(bits, power) & table::upper_half);
  const T lower = power - upper;

  bits b = __builtin_bit_cast(bits, x) - one;
  if (b < normal - one) {  // wraps: 0, subnormal, 1 and above, negative, NaN
    if (!(x > 0)) return 0;
    if (!(x < 1)) return 1;
    b = __builtin_bit_cast(bits, x * lift) - one - (bits{table::lift} << table::mantissa);
  }
  const T m = __builtin_bit_cast(T, b % normal + one);
  const auto& row =
      table::rows[(b >> (table::mantissa - table::row_bits)) % (bits{1} << table::row_bits)];
  const T r = rounded((m - row.center) * row.inverse);
  const T slope = detail::polynomial(table::log2_slope, r);
  const int32_t exponent =
      static_cast<int32_t>(static_cast<typename table::signed_bits>(b) >> table::mantissa);
  const T log2 = static_cast<T>(exponent) + row.log2;

  const T high = rounded(upper * log2);
  const T low = rounded(lower * log2) + rounded(rounded(power * r) * slope);
  const T y = high + low;
  if (!(y >= table::low)) {
    if (!(y > table::least)) return 0;
    return detail::exp2_sum<T>(y + table::lift, high + table::lift, low) / lift;
  }
  return detail::exp2_sum(y, high, low);
}

/// ln x for normal x > 0, to about an ulp: the exponent, and the series of atanh for the rest.
template <class T>
constexpr T natural_log(T x) {
  using table = detail::power_table<T>;
  using bits = typename table::bits;
  constexpr bits one = __builtin_bit_cast(bits, T{1}), normal = bits{1} << table::mantissa;
  const bits b = __builtin_bit_cast(bits, x);
  T m = __builtin_bit_cast(T, b % normal + one);
  T exponent = static_cast<T>(static_cast<int32_t>(b >> table::mantissa) -
                              static_cast<int32_t>(one >> table::mantissa));
  if (m > T(1.41421356f)) {  // then |s| is at most 0.172
    m = m / 2;
    exponent = exponent + 1;
  }
  const T s = (m - 1) / (m + 1), s2 = rounded(s * s);
  T sum = 0;
  for (int k = 23; k > 1; k -= 2) sum = rounded(s2 * (sum + T(1) / static_cast<T>(k)));
  const T rest = s + s;
  return rounded(exponent * T(0.693147180559945309)) + (rest + rounded(rest * sum));
}

/// 1 - e^(-z) for z >= 0, in [0,1]: the share of the way to a target that is gone after z time
/// constants. Error at most 3 ulp, also for tiny z; exactly 1 for large z. Never decreases with z.
template <class T>
constexpr T decay_fraction(T z) {
  using table = detail::power_table<T>;
  if (z <= 1) return detail::small_decay(z);  // from here on, the other gives no less
  if (!(z < table::saturated)) return 1;
  const T y = rounded(z * T(-1.4426950408889634));
  return 1 - detail::exp2_sum(y, y, T{0});
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/number/number.hpp -----------------------------------------------------------------

// The number types a network can be computed in. A rule's value is a T; a node's state is a
// level<T>, which for fixed point carries more digits, because a slow node moves by less than one T
// a step.
#ifndef PATHWAY_NUMBER_NUMBER_HPP
#define PATHWAY_NUMBER_NUMBER_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A number in [-2,2) as a 32-bit integer over 2^Fraction; products and quotients are rounded to
/// nearest. fixed<15> needs only 32-bit multiplication and division (every factor is at most 1).
template <int Fraction>
struct fixed {
  static_assert(Fraction == 15 || Fraction == 16 || Fraction == 30,
                "fixed point has 15, 16 or 30 binary places");
  /// 1 as it is kept.
  static constexpr int32_t one = int32_t{1} << Fraction;
  /// 1/2 as it is kept.
  static constexpr int32_t half = one / 2;

  /// The number times 2^Fraction.
  int32_t raw = 0;

  constexpr fixed() = default;  ///< 0
  /// -2, -1, 0 or 1; another number overflows.
  constexpr fixed(int whole) : raw(whole * one) {}
  /// Between formats: to the nearest where digits are lost.
  template <int Other>
  constexpr explicit fixed(fixed<Other> from)
      : raw(Other > Fraction ? (from.raw + (1 << (Other > Fraction ? Other - Fraction - 1 : 0))) >>
                                   (Other > Fraction ? Other - Fraction : 0)
                             : from.raw << (Other > Fraction ? 0 : Fraction - Other)) {}
  /// raw / 2^Fraction.
  static constexpr fixed from_raw(int32_t raw) {
    fixed f;
    f.raw = raw;
    return f;
  }
  /// The nearest to a float or double in [-2,2); what is outside, or no number, is undefined. The
  /// real type is the caller's choice, so that a board needs no double.
  template <class Real>
  static constexpr fixed nearest(Real value) {
    const Real scaled = rounded(value * static_cast<Real>(one));
    return from_raw(static_cast<int32_t>(scaled < 0 ? scaled - Real{0.5f} : scaled + Real{0.5f}));
  }
  /// The same number as a float or double; float rounds what has more than 24 bits.
  template <class Real>
  constexpr Real real() const {
    return static_cast<Real>(raw) / static_cast<Real>(one);
  }

  friend constexpr fixed operator+(fixed a, fixed b) { return from_raw(a.raw + b.raw); }
  friend constexpr fixed operator-(fixed a, fixed b) { return from_raw(a.raw - b.raw); }
  friend constexpr fixed operator*(fixed a, fixed b) {
    if constexpr (Fraction == 15) {
      return from_raw((a.raw * b.raw + half) >> Fraction);
    } else {
      return from_raw(static_cast<int32_t>((int64_t{a.raw} * b.raw + half) >> Fraction));
    }
  }
  /// Both must not be negative, and the divisor must not be 0.
  friend constexpr fixed operator/(fixed a, fixed b) {
    if constexpr (Fraction == 15) {
      return from_raw(static_cast<int32_t>(
          ((static_cast<uint32_t>(a.raw) << Fraction) + static_cast<uint32_t>(b.raw) / 2) /
          static_cast<uint32_t>(b.raw)));
    } else {
      return from_raw(static_cast<int32_t>(
          ((static_cast<uint64_t>(a.raw) << Fraction) + static_cast<uint64_t>(b.raw) / 2) /
          static_cast<uint64_t>(b.raw)));
    }
  }
  friend constexpr bool operator==(fixed, fixed) = default;
  friend constexpr bool operator<(fixed a, fixed b) { return a.raw < b.raw; }
  friend constexpr bool operator>(fixed a, fixed b) { return a.raw > b.raw; }
};

/// Integers have no bits to lose: nothing to prevent.
template <int Fraction>
constexpr fixed<Fraction> rounded(fixed<Fraction> product) {
  return product;
}

using q1_15 = fixed<15>;   ///< to 3e-5; 32-bit products only: the fastest where there is no FPU
using q16_16 = fixed<16>;  ///< to 1.5e-5; 64-bit products

/// What the engine needs to know of a number type besides + - * / < and 1.
template <class T>
struct number;

/// What it is for float and double; the members are those that number_type asks for.
template <class T>
struct ieee_number {
  using level = T;  ///< a state
  using real = T;   ///< doses, times, time constants, exponents

  /// EC50^n is kept in [smallest,largest].
  static constexpr T smallest = to<T>({1, sizeof(T) == 4 ? -36 : -300, false});
  static constexpr T resolution = 0;  ///< of a T, where levels are finer
  /// The largest number below 1 that is kept apart from it.
  static constexpr T largest = T(1) - to<T>({1, sizeof(T) == 4 ? -7 : -15, false});
  static constexpr bool soft = int{8 * sizeof(T)} > float_width;  ///< by a library: slow
  static constexpr bool precise = sizeof(T) == 8;  ///< settle() then asks for 1e-10, else 1e-5

  /// What becomes of a number that only rounding has lifted above 1.
  static constexpr T one(T) { return 1; }

  static constexpr T from_real(real r) { return r; }       ///< a setting in [0,1]
  static constexpr real to_real(level x) { return x; }     ///< a state, to be shown
  static constexpr level level_from(real x) { return x; }  ///< a state, or a share of h/tau
  static constexpr T power(T x, real n) { return pow_unit(x, n); }  ///< x^n, x in [0,1]
};

/// The same bits wherever double is as IEEE 754 says. On Thumb-2 without an FPU for double
/// (Cortex-M3, M4) it is not: GCC's library subtracts wrongly in the last place now and then. Take
/// float or fixed point there.
template <>
struct number<double> : ieee_number<double> {};
template <>
struct number<float> : ieee_number<float> {};

/// States have 30 binary places, doses and times are float.
template <int Fraction>
struct number<fixed<Fraction>> {
  /// What the trait is about.
  using T = fixed<Fraction>;
  /// How levels are kept: with more digits, so that slow nodes move.
  using level = fixed<30>;
  /// How settings and times are given.
  using real = float;
  /// The least step from 0.
  static constexpr real smallest = 1.f / T::one;
  /// The largest number below 1.
  static constexpr real largest = 1.f - 1.f / T::one;
  /// The least difference of two numbers.
  static constexpr real resolution = 1.f / T::one;
  /// Rules whose value is 0 may be passed over.
  static constexpr bool soft = false;
  /// Residuals below 1e-5 cannot be told.
  static constexpr bool precise = false;

  /// 1, in place of what passed it.
  static constexpr T one(T) { return 1; }
  /// The nearest one, at the bounds where it lies outside.
  static constexpr T from_real(real r) { return T::nearest(r); }
  /// A level as a setting.
  static constexpr real to_real(level x) { return x.template real<real>(); }
  /// Saturates: h/tau may be large.
  static constexpr level level_from(real x) { return level::nearest(x < 1.99f ? x : 1.99f); }
  /// x^n for x in [0,1].
  static constexpr T power(T x, real n) { return T::nearest(pow_unit(x.template real<real>(), n)); }
};

/// The type of a state of a T.
template <class T>
using level_of = typename number<T>::level;
/// The type of doses, times and time constants beside a T.
template <class T>
using real_of = typename number<T>::real;

/// The number itself, or 1 where only rounding has lifted it above.
template <class T>
[[gnu::always_inline]] constexpr T at_most_one(T x) {
  return x < T(1) ? x : number<T>::one(x);
}

/// base + k (to - from), the one move of every stepper.
template <class Level>
constexpr Level moved(Level base, Level k, Level from, Level to) {
  return base + rounded(k * (to - from));
}
/// The same, exactly, rounded once; stops at the ends of the format.
constexpr fixed<30> moved(fixed<30> base, fixed<30> k, fixed<30> from, fixed<30> to) {
  const int64_t step = int64_t{k.raw} * (int64_t{to.raw} - from.raw);
  const int64_t next = base.raw + ((step + (int64_t{1} << 29)) >> 30);
  return fixed<30>::from_raw(static_cast<int32_t>(next > INT32_MAX   ? INT32_MAX
                                                  : next < INT32_MIN ? INT32_MIN
                                                                     : next));
}

/// States below this become 0. They would reach the subnormal numbers, which are slow on many
/// machines; the square and cube of a state that is kept stay normal.
template <class Level>
inline constexpr Level negligible = to<Level>({1, sizeof(Level) == 4 ? -12 : -90, false});
/// The same for levels in fixed point.
template <>
inline constexpr fixed<30> negligible<fixed<30>>{};

/// From x the share k in [0,1] of the way to `goal`. Lies between the two whatever the rounding
/// does.
template <class Level>
constexpr Level toward(Level x, Level k, Level goal) {
  const Level next = moved(x, k, x, goal);
  const Level kept = goal > x ? (next > goal ? goal : next) : (next < goal ? goal : next);
  constexpr Level least = negligible<Level>;  // (a name of its own: cppcheck reads < > as brackets)
  return kept < least ? Level{} : kept;
}
/// The same number as with moved(), without a 64-bit product, which a small processor lacks: k and
/// d in halves of 15 bits, so that every sum fits in 32. It lies between x and goal as it is,
/// because |k d| is at most |d|, rounded or not.
constexpr fixed<30> toward(fixed<30> x, fixed<30> k, fixed<30> goal) {
  constexpr int32_t low = (1 << 15) - 1;
  const int32_t d = goal.raw - x.raw, d1 = d >> 15, d0 = d & low;
  const int32_t k1 = k.raw >> 15, k0 = k.raw & low;
  const int32_t middle = k1 * d0 + k0 * d1 + ((k0 * d0 + (1 << 29)) >> 15);
  return fixed<30>::from_raw(x.raw + k1 * d1 + (middle >> 15));
}

namespace detail {

template <class A, class B>
concept same = is_same<A, B>;

template <class T>
concept arithmetic = requires(T a, T b) {
  T{};
  T(1);
  { a + b } -> same<T>;
  { a - b } -> same<T>;
  { a* b } -> same<T>;
  { a / b } -> same<T>;
  { a < b } -> same<bool>;
  { a > b } -> same<bool>;
  { a == b } -> same<bool>;
  { rounded(a) } -> same<T>;
};

template <class T>
concept described = requires(T a, level_of<T> x, real_of<T> r) {
  { number<T>::one(a) } -> same<T>;
  { number<T>::from_real(r) } -> same<T>;
  { number<T>::to_real(x) } -> same<real_of<T>>;
  { number<T>::level_from(r) } -> same<level_of<T>>;
  { number<T>::power(a, r) } -> same<T>;
  static_cast<real_of<T>>(number<T>::smallest);
  static_cast<real_of<T>>(number<T>::largest);
  static_cast<real_of<T>>(number<T>::resolution);
  static_cast<bool>(number<T>::soft);
  static_cast<bool>(number<T>::precise);
};

template <class T>
concept moves = requires(T a, level_of<T> x, real_of<T> r) {
  level_of<T>{};
  level_of<T>(1);
  static_cast<T>(x);
  static_cast<level_of<T>>(a);
  { x < x } -> same<bool>;
  { x > x } -> same<bool>;
  { x - x } -> same<level_of<T>>;
  { toward(x, x, x) } -> same<level_of<T>>;
  { decay_fraction(r) } -> same<real_of<T>>;
};

}  // namespace detail

/// What a number type of your own offers, to be the T of a simulation:
/// - T{} is 0, T(1) is 1; + - * / give a T, < > == a bool;
/// - rounded(T) beside it gives the T itself, or keeps a product from being fused with a sum;
/// - a specialisation of pathway::number<T> with the members that ieee_number has;
/// - level and T convert into each other by static_cast; a level has 0, 1, - < > and toward(x, k,
///   goal): float, double, T itself or fixed<30>. real is float or double (or dual of them).
template <class T>
concept number_type = detail::arithmetic<T> && detail::described<T> && detail::moves<T>;

namespace detail {

// T; or double in its place, so that of a T that lacks something one sentence is said and no more.
template <class T>
struct checked_number {
  using type = double;
};
template <number_type T>
struct checked_number<T> {
  using type = T;
};

}  // namespace detail

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/gate.hpp -----------------------------------------------------------------

// Activation: how strongly a regulator at level x acts. The normalised Hill function of Netflux
// (Kraeutler, Soltis & Saucerman 2010, BMC Syst Biol 4:157), act(0) = 0, act(EC50) = 1/2, act(1) =
// 1, in a form without its pole:  act(x) = (1-e) x^n / (e + (1-2e) x^n)  with  e = EC50^n.
#ifndef PATHWAY_DYNAMICS_GATE_HPP
#define PATHWAY_DYNAMICS_GATE_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A pair of n and EC50, ready to use. n = 1, 2, 3, 4 only multiplies; `power` = 0 is any other n.
template <class T>
struct gate_kind {
  int power = 1;                               ///< n where it is 1, 2, 3 or 4; else 0
  real_of<T> n = 1;                            ///< as in the text
  T e = 0, one_minus_e = 1, one_minus_2e = 1;  ///< e = EC50^n and what the formula takes of it
};

/// x^n for x in [0,1]: by products where `whole` is 1 to 4, else by number<T>::power, which takes
/// longer.
template <class T>
constexpr T power(T x, int whole, real_of<T> n) {
  return whole == 1   ? x
         : whole == 2 ? x * x
         : whole == 3 ? x * x * x
         : whole == 4 ? (x * x) * (x * x)
                      : number<T>::power(x, n);
}

/// x in [0,1]; the result is in [0,1] and never a NaN, because 0 < e < 1. Always inlined: -Os would
/// call it, and then look up in `unrolled` what is a constant there.
template <class T, class Constant>
[[gnu::always_inline]] constexpr T activation(T x, const gate_kind<Constant>& k) {
  const T p = rounded(power(x, k.power, k.n));
  return at_most_one((k.one_minus_e * p) / (k.e + rounded(k.one_minus_2e * p)));
}

/// The gate of n > 0 and EC50 in (0,1), which parsing has made sure of. e is kept a digit away from
/// 0 and 1, where the formula would be 0/0.
template <class T>
constexpr gate_kind<T> make_gate(const decimal& n, const decimal& EC50) {
  using real = real_of<T>;
  gate_kind<T> k;
  k.power = n.exponent == 0 && n.digits <= 4 ? static_cast<int>(n.digits) : 0;
  k.n = to<real>(n);
  const real e = rounded(power<real>(to<real>(EC50), k.power, k.n));
  const real least = number<T>::smallest, most = number<T>::largest;
  k.e = number<T>::from_real(e < least ? least : e > most ? most : e);
  k.one_minus_e = T(1) - k.e;
  k.one_minus_2e = k.one_minus_e - k.e;
  return k;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/paths.hpp ----------------------------------------------------------------

// Ways through a network: the shortest one from a signal to another, with the sign it has.
#ifndef PATHWAY_ANALYSIS_PATHS_HPP
#define PATHWAY_ANALYSIS_PATHS_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// One term of one rule, as the arrow that is drawn for it: regulator => target or regulator -|
/// target.
struct arrow {
  int rule = -1;  ///< -1: no arrow
  /// The term of the rule, counted over the network; -1 for none.
  int term = -1;
  /// Whether the regulator acts with !.
  bool inhibits = false;
  int regulator = -1;  ///< a signal
  int target = -1;     ///< a node

  [[nodiscard]] explicit constexpr operator bool() const noexcept { return rule >= 0; }
};

/// What a way does in the end: raise (an even number of inhibitions), lower (an odd one), or
/// either.
enum class way_sign : uint8_t { either, raises, lowers };

/// Writes the shortest way from one signal to another, in its order, and gives the number of
/// arrows; 0 where there is none of this sign, or none of at most `most` arrows. Of several equally
/// short ones, the one whose rules stand first in the text. It passes no node twice. From a node to
/// itself: its shortest loop. 0 where one of the two is not there. Only rules that `passes(rule)`
/// lets through, which gets their numbers.
template <class Network, class Passes>
[[nodiscard]] constexpr int shortest_way(const Network& net, signal_index begin, node_index goal,
                                         way_sign sign, arrow* out, int most, Passes&& passes) {
  constexpr int places = Network::limit.nodes + Network::limit.inputs;
  const int here = net.count.nodes + net.count.inputs;
  if (!begin.below(here) || !goal.below(net.count.nodes)) return 0;
  const int from = begin.number(), to = goal.number();

  // A place is a signal and the sign with which it was reached. The arrows that lead to places are
  // found in rounds: after round n all places n arrows away are known. `rule` and `term`: the arrow
  // that leads there, + 1.
  uint16_t rule[2 * Network::room(places)] = {}, term[2 * Network::room(places)] = {};
  uint16_t round_of[2 * Network::room(places)] = {};
  const auto found = [&](int place) { return rule[place] != 0; };
  // Whether the way to a place has passed a node; the beginning may be the end of a loop.
  const auto passed = [&](int place, int arrows, int node) {
    for (; arrows > 0; --arrows) {
      if (place / 2 == node) return true;
      const term_data& regulator = net.terms[term[place] - 1];
      place = 2 * regulator.signal + ((place & 1) ^ (regulator.inhibits ? 1 : 0));
    }
    return node == from && node != to;
  };
  const int up = 2 * to, down = 2 * to + 1;
  int end = -1;
  bool more = true;
  for (int round = 1; round <= most && more && end < 0; ++round) {
    more = false;
    for (int r = 0; r < net.count.rules; ++r) {
      const rule_data& now = net.rules[r];
      if (!passes(r)) continue;
      for (int t = now.first_term; t < now.first_term + now.terms; ++t) {
        for (int s = 0; s < 2; ++s) {
          const int place = 2 * net.terms[t].signal + s;
          const bool at_start = place == 2 * from && round == 1;
          const bool just_found = found(place) && round_of[place] == round - 1;
          if (!at_start && (!just_found || place / 2 == from)) continue;
          const int next = 2 * now.target + (s ^ (net.terms[t].inhibits ? 1 : 0));
          if (found(next) || passed(place, round - 1, now.target)) continue;
          rule[next] = static_cast<uint16_t>(r + 1);
          term[next] = static_cast<uint16_t>(t + 1);
          round_of[next] = static_cast<uint16_t>(round);
          more = true;
        }
      }
    }
    if (sign != way_sign::lowers && found(up)) end = up;
    if (sign != way_sign::raises && found(down) && end < 0) end = down;
  }
  if (end < 0) return 0;

  const int arrows = round_of[end];
  for (int i = arrows - 1, place = end; i >= 0; --i) {
    const int r = rule[place] - 1, t = term[place] - 1;
    const term_data& regulator = net.terms[t];
    out[i] = {r, t, regulator.inhibits, regulator.signal, net.rules[r].target};
    place = 2 * regulator.signal + ((place & 1) ^ (regulator.inhibits ? 1 : 0));
  }
  return arrows;
}

/// The same through every rule whose weight is not 0.
template <class Network>
[[nodiscard]] constexpr int shortest_way(const Network& net, signal_index from, node_index to,
                                         way_sign sign, arrow* out, int most) noexcept {
  return shortest_way(net, from, to, sign, out, most,
                      [&](int r) { return net.rules[r].w.digits != 0; });
}

/// Whether a rule can pass anything on where the inputs stand at these levels: its weight is not 0,
/// and no input but `from` shuts it. A rule that is not there passes nothing.
template <class Network, class Real>
[[nodiscard]] constexpr bool is_open(const Network& net, int rule, const Real* input,
                                     signal_index from) noexcept {
  if (rule < 0 || rule >= net.count.rules) return false;
  const rule_data& r = net.rules[rule];
  for (int t = r.first_term; t < r.first_term + r.terms; ++t) {
    const term_data& term = net.terms[t];
    if (term.signal < net.count.nodes || term.signal == from.number()) continue;
    const Real level = input[term.signal - net.count.nodes];
    if (term.inhibits ? level >= 1 : level <= 0) return false;
  }
  return r.w.digits != 0;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/cause.hpp ----------------------------------------------------------------

// Why a level has changed: through which arrow, from which regulator, back to what was done.
#ifndef PATHWAY_ANALYSIS_CAUSE_HPP
#define PATHWAY_ANALYSIS_CAUSE_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// What a cell was at one moment. The arrays belong to the caller and hold as many numbers as said.
template <class Real>
struct moment {
  const Real* level;  ///< of all nodes and, behind them, of all inputs, as the rules see them
  const Real* limit;  ///< of all nodes: their max, or -1 where they are held
};

/// Fills the two arrays of a moment: nodes + inputs levels, nodes limits.
template <class Cell, class Real>
constexpr void observe(const Cell& cell, Real* level, Real* limit) noexcept {
  for (int i = 0; i < cell.nodes(); ++i) {
    const node_index node(i);
    level[i] = static_cast<Real>(cell.node(node));
    limit[i] = cell.held(node) ? Real(-1) : static_cast<Real>((cell.max)(node));
  }
  for (int i = 0; i < cell.inputs(); ++i) {
    level[cell.nodes() + i] = static_cast<Real>(cell.input(input_index(i)));
  }
}

namespace detail {

/// w * product of terms; the level of `swapped` is taken from `other`.
template <class Real, class Network>
constexpr Real value_of(const Network& net, const rule_data& rule, const Real* x, int swapped,
                        const Real* other) {
  const gate_kind<Real> gate = make_gate<Real>(rule.n, rule.EC50);
  Real value = to<Real>(rule.w);
  for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
    const term_data& term = net.terms[t];
    const Real level = (term.signal == swapped ? other : x)[term.signal];
    const Real act = activation(level < 0 ? Real(0) : level > 1 ? Real(1) : level, gate);
    value = value * (term.inhibits ? Real(1) - act : act);
  }
  return value;
}

template <class Real, class Network>
constexpr Real drive_of(const Network& net, int node, const Real* x, int swapped,
                        const Real* other) {
  Real silent = 1;
  for (int r = 0; r < net.count.rules; ++r) {
    if (net.rules[r].target != node) continue;
    silent = silent * (Real(1) - rounded(value_of(net, net.rules[r], x, swapped, other)));
  }
  return Real(1) - rounded(silent);
}

}  // namespace detail

/// The arrow through which a node was moved most between two moments. None where no rule moved it:
/// it was set from outside, or did not move, or there is no such node. Cost: each rule of the node
/// some times.
template <class Real, class Network>
[[nodiscard]] constexpr arrow cause_of(const Network& net, node_index of, moment<Real> before,
                                       moment<Real> after) noexcept {
  arrow best{};
  if (!of.below(net.count.nodes)) return best;
  const int node = of.number();
  if (after.limit[node] != before.limit[node]) return best;
  const Real direction = after.level[node] >= before.level[node] ? Real(1) : Real(-1);
  const Real now = detail::drive_of(net, node, after.level, -1, before.level);
  Real most = Real(1e-4f);
  for (int r = 0; r < net.count.rules; ++r) {
    const rule_data& rule = net.rules[r];
    if (rule.target != node) continue;
    const Real value = detail::value_of(net, rule, after.level, -1, before.level);
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      const int s = net.terms[t].signal;
      if (s == node || after.level[s] == before.level[s]) continue;
      // What the node would lose had this regulator stayed; a little more for the rule, of several
      // that name it, through which most goes.
      const Real whole =
          direction * (now - detail::drive_of(net, node, after.level, s, before.level));
      const Real here =
          direction * (value - detail::value_of(net, rule, after.level, s, before.level));
      const Real share = whole + rounded(here / Real(100));
      if (here > 0 && share > most) {
        most = share;
        best = {r, t, net.terms[t].inhibits, s, node};
      }
    }
  }
  return best;
}

/// The causes behind one another, from what was changed outside to the node, at most `most` (the
/// last ones, where there are more); gives their number. 0 for a node that is not there.
template <class Real, class Network>
[[nodiscard]] constexpr int chain_to(const Network& net, node_index to, moment<Real> before,
                                     moment<Real> after, arrow* out, int most) noexcept {
  bool seen[Network::room(Network::limit.nodes)] = {};
  int arrows = 0, node = to.number();
  while (arrows < most && node >= 0 && node < net.count.nodes && !seen[node]) {
    seen[node] = true;
    const arrow cause = cause_of(net, node_index(node), before, after);
    if (!cause) break;
    out[arrows++] = cause;
    node = cause.regulator;
  }
  for (int i = 0; i < arrows / 2; ++i) {
    const arrow last = out[arrows - 1 - i];
    out[arrows - 1 - i] = out[i];
    out[i] = last;
  }
  return arrows;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/adaptive.hpp -------------------------------------------------------------

// Steps as long as an error allows, for dx_i/dt = (f_i(x) - x_i) / tau_i: the exponential
// Runge-Kutta method of fourth order of Krogstad (2005, J Comput Phys 203:72). It follows
// e^(-t/tau) of every node exactly, so that a node with a short tau does not shorten the steps of
// the others. The drives at the end of a step begin the next one; how far those of the last stage
// were from them, and a drive of the step before from the parabola through those of this one, tells
// the error. Within a step the drives are the parabola through three of them, which levels follow
// exactly: what they are at any time between costs no further drive.
#ifndef PATHWAY_DYNAMICS_ADAPTIVE_HPP
#define PATHWAY_DYNAMICS_ADAPTIVE_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway::detail {

/// z phi_1(-z), z phi_2(-z) and z phi_3(-z): 1 - e^-z, and what is left of it by z, twice.
template <class T>
struct phi {
  T one = 0, two = 0, three = 0;

  constexpr phi() = default;
  constexpr explicit phi(T z) : one(decay_fraction(z)) {
    if (z < T(0.5f)) {  // the series, where the difference would lose its digits
      constexpr T inverse_factorial[] = {T(1) / 2,        T(1) / 6,        T(1) / 24,
                                         T(1) / 120,      T(1) / 720,      T(1) / 5040,
                                         T(1) / 40320,    T(1) / 362880,   T(1) / 3628800,
                                         T(1) / 39916800, T(1) / 479001600};
      constexpr int last = sizeof(T) == 4 ? 6 : 10;
      for (int k = last; k >= 0; --k) {
        if (k == 0) three = two;  // the same series, begun a term later
        two = inverse_factorial[k] - rounded(z * two);
      }
      two = z * two;
      three = z * three;
    } else {
      two = 1 - one / z;
      three = T(0.5f) - two / z;
    }
  }
};

/// A course of such steps, and the room it needs.
template <class T, int Nodes, int Taus>
class adaptive {
 public:
  /// Of so many minutes; `first` is the length that is tried first.
  constexpr adaptive(T minutes, T tolerance, T first)
      : left_(minutes), tolerance_(tolerance), wanted_(first) {}

  /// For levels or settings that were changed from outside: the next step begins at them.
  constexpr void begin_anew() {
    left_ = left_ + ahead_;
    ahead_ = before_ = 0;
    begun_ = false;
  }

  /// Moves the levels x on by a part of the course, above 0. Steps may go beyond the part, not
  /// beyond the course. most(i) is the highest level that a drive leads to.
  template <class System, class Model, class Most>
  constexpr void follow(System& s, const Model& model, Most&& most, T* x, T minutes) {
    const auto& m = model.tables();
    const int nodes = m.count.nodes;
    if (!begun_) {
      begun_ = true;
      for (int i = 0; i < nodes; ++i) {
        to_[i] = x[i];
        highest_[i] = x[i] > most(i) ? x[i] : most(i);
      }
      s.drives(to_, [&](int i, T f) { next_[i] = f; });
    }
    while (minutes > ahead_ && left_ > 0) {
      minutes = minutes - ahead_;
      take_step(s, model);
    }
    ahead_ = minutes < ahead_ ? ahead_ - minutes : T(0);
    if (ahead_ > 0) {
      const T share = (step_ - ahead_) / step_;
      for (int c = 0; c < m.count.taus; ++c) part_[c] = phi<T>(share * (step_ / m.tau[c]));
      for (int i = 0; i < nodes; ++i) x[i] = level(i, part_[m.tau_class[i]], share);
    } else {
      for (int i = 0; i < nodes; ++i) x[i] = to_[i];
    }
  }

 private:
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }

  /// In the box that no exact course leaves.
  [[nodiscard]] constexpr T kept(int i, T x) const {
    return x < negligible<T> ? T(0) : x > highest_[i] ? highest_[i] : x;
  }
  /// The level after a share of the step: where the parabola through the drives at its beginning,
  /// its middle (two, and their sum is kept) and its end leads to.
  [[nodiscard]] constexpr T level(int i, const phi<T>& p, T share) const {
    const T slope = share * (2 * (middle_[i] - first_[i]) - (first_[i] + last_[i])),
            bend = rounded(share * share) * (4 * ((first_[i] - middle_[i]) + last_[i]));
    return kept(i, ((from_[i] + rounded(p.one * (first_[i] - from_[i]))) + rounded(p.two * slope)) +
                       rounded(p.three * bend));
  }

  /// Taken whatever its error where it is a thousandth of every tau.
  template <class System, class Model>
  constexpr void take_step(System& s, const Model& model) {
    const auto& m = model.tables();
    const int nodes = m.count.nodes, taus = m.count.taus;
    T shortest = left_;
    for (int c = 0; c < taus; ++c) shortest = m.tau[c] < shortest ? m.tau[c] : shortest;
    const T least = shortest / 1000;
    for (int i = 0; i < nodes; ++i) {
      from_[i] = to_[i];
      first_[i] = next_[i];
    }
    for (bool good = false; !good;) {
      const T usual = wanted_ < least ? least : wanted_;
      // Two equal ones rather than a long and a very short one.
      step_ = usual >= left_ ? left_ : left_ < 2 * usual ? left_ / 2 : usual;
      if (step_ != made_for_) {
        for (int c = 0; c < taus; ++c) {
          half_[c] = phi<T>(step_ / m.tau[c] / 2);
          const phi<T> p = whole_[c] = phi<T>(step_ / m.tau[c]);
          by_end_[c] = 4 * p.three - p.two;
          by_fourth_[c] = p.one / 32;  // the mean of a cubic that is 0 at 0, 1/2 and 1
        }
        made_for_ = step_;
      }
      for (int i = 0; i < nodes; ++i) {
        const T part = half_[m.tau_class[i]].one;
        stage_[i] = kept(i, from_[i] + rounded(part * (first_[i] - from_[i])));
      }
      s.drives(stage_, [&](int i, T f) {
        const T part = half_[m.tau_class[i]].two;
        middle_[i] = f;
        to_[i] = kept(i, stage_[i] + rounded(part * (2 * (f - first_[i]))));
      });
      s.drives(to_, [&](int i, T f) {
        const auto& p = whole_[m.tau_class[i]];
        middle_[i] = middle_[i] + f;
        stage_[i] = kept(i, (from_[i] + rounded(p.one * (first_[i] - from_[i]))) +
                                rounded(p.two * (2 * (f - first_[i]))));
      });
      s.drives(stage_, [&](int i, T f) {
        last_[i] = f;
        to_[i] = level(i, whole_[m.tau_class[i]], T(1));
      });
      // A fourth drive tells how far the parabola may be off: that of the middle of the step
      // before, or where there is none, one more.
      const T place = before_ > 0 ? -before_ / step_ / 2 : T(0.25f);
      if (!(before_ > 0)) {
        for (int c = 0; c < taus; ++c) part_[c] = phi<T>(place * (step_ / m.tau[c]));
        for (int i = 0; i < nodes; ++i) stage_[i] = level(i, part_[m.tau_class[i]], place);
        s.drives(stage_, [&](int i, T f) { fourth_[i] = 2 * f; });
      }
      const T apart = 1 / (2 * rounded(place * (place - T(0.5f))) * (place - 1));
      T error = 0;
      s.drives(to_, [&](int i, T f) {
        const int c = m.tau_class[i];
        const T bend = 2 * ((first_[i] - middle_[i]) + last_[i]),
                slope = (last_[i] - first_[i]) - bend,
                parabola = first_[i] + rounded(place * (slope + rounded(place * bend)));
        const T off = rounded(by_end_[c] * (f - last_[i])),
                cubic = rounded(by_fourth_[c] * (apart * (fourth_[i] - 2 * parabola)));
        const T size = (off < 0 ? -off : off) + (cubic < 0 ? -cubic : cubic);
        error = size > error ? size : error;
        next_[i] = f;
      });
      // The error goes with h^4; a fifth to four times the step.
      const T share = error / tolerance_;
      const T by = share > 1   ? T(0.85f) * pow_unit(1 / share, T(0.25f))
                   : share > 0 ? T(0.85f) / pow_unit(share, T(0.25f))
                               : T(4);
      wanted_ = step_ * (by < T(0.2f) ? T(0.2f) : by > 4 ? T(4) : by);
      good = share <= 1 || !(step_ > least);
      if (!good) continue;
      if (wanted_ > step_ && wanted_ < step_ * T(1.1f)) {
        wanted_ = step_;  // what was made for this one is used again
      }
      if (step_ < usual && wanted_ < usual) wanted_ = usual;  // it was short for the end's sake
    }
    for (int i = 0; i < nodes; ++i) fourth_[i] = middle_[i];
    before_ = ahead_ = step_;
    left_ = left_ - step_;
  }

  bool begun_ = false;
  T left_;       ///< of the course, behind the step
  T tolerance_;  ///< that a step may add
  T wanted_;     ///< the length to try next
  /// The step: its length, what of it is still to come, the length of the one before.
  T step_ = 0, ahead_ = 0, before_ = 0;
  T from_[room(Nodes)] = {}, to_[room(Nodes)] = {};  ///< levels at its ends
  /// Its drives; those that the next one begins with; those of a fourth time, twice.
  T first_[room(Nodes)] = {}, middle_[room(Nodes)] = {}, last_[room(Nodes)] = {},
    next_[room(Nodes)] = {}, fourth_[room(Nodes)] = {};
  T stage_[room(Nodes)] = {}, highest_[room(Nodes)] = {};
  T made_for_ = 0;  ///< the length that these are for
  phi<T> half_[room(Taus)] = {}, whole_[room(Taus)] = {}, part_[room(Taus)] = {};
  /// What drives that are off do to a level: those at the end, and those that no parabola follows.
  T by_end_[room(Taus)] = {}, by_fourth_[room(Taus)] = {};
};

}  // namespace pathway::detail
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/tables.hpp ---------------------------------------------------------------

// A network's equations as flat arrays of one number type: what an evaluator reads. No name, no
// text.
#ifndef PATHWAY_DYNAMICS_TABLES_HPP
#define PATHWAY_DYNAMICS_TABLES_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// How many of each thing the tables hold.
struct extent {
  int nodes = 0, inputs = 0, rules = 0, terms = 0;  ///< as in the network
  int input_gates = 0, node_gates = 0;              ///< gates whose signal is an input, a node
  int kinds = 0;                                    ///< different pairs of n and EC50
  int taus = 0;                                     ///< different time constants

  /// All gates.
  [[nodiscard]] constexpr int gates() const noexcept { return input_gates + node_gates; }
  /// Values that a term can read besides nodes: inputs, then their gates, then the nodes' gates.
  [[nodiscard]] constexpr int values() const noexcept { return inputs + gates(); }
};

/// Regulators that share (signal, n, EC50) share one gate. The linear gate, n = 1 and EC50 = 0.5,
/// is the signal itself and needs none.
template <class T, extent E>
struct tables {
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }

  extent count{};                               ///< how much of each array is in use
  uint16_t first_rule[room(E.nodes + 1)] = {};  ///< of each node; rules in text order
  uint16_t first_term[room(E.rules + 1)] = {};  ///< of each rule
  uint16_t rule[room(E.rules)] = {};            ///< its number in the network
  T weight[room(E.rules)] = {};                 ///< of each rule
  bool weighted[room(E.rules)] = {};            ///< its weight is not 1
  uint16_t term[room(E.terms)] = {};            ///< 2 * address + inhibits; see term_address below
  uint16_t gate_signal[room(E.gates())] = {};   ///< what each gate reads
  uint16_t gate_form[room(E.gates())] = {};     ///< its kind
  gate_kind<T> kind[room(E.kinds)] = {};        ///< n and EC50, prepared
  uint16_t tau_class[room(E.nodes)] = {};       ///< which time constant each node has
  real_of<T> tau[room(E.taus)] = {};            ///< minutes
  level_of<T> start[room(E.nodes)] = {};        ///< level of each node at time 0
  T max[room(E.nodes)] = {};                    ///< scale of each node's drive
  T input[room(E.inputs)] = {};                 ///< setting of each input
};

/// Fills the tables, or only counts where their room is too small. Addresses of terms: [0, nodes) a
/// node's level; from `nodes` on the values array.
template <class T, extent E, class Network>
constexpr void fill_tables(tables<T, E>& t, const Network& net) noexcept {
  const int nodes = net.count.nodes, inputs = net.count.inputs, rules = net.count.rules;
  t.count = extent{};
  for (uint16_t& first : t.first_rule) first = 0;
  t.count.nodes = nodes;
  t.count.inputs = inputs;
  t.count.rules = rules;

  for (int i = 0; i < nodes; ++i) {
    const node_data& node = net.nodes[i];
    t.start[i] = number<T>::level_from(to<real_of<T>>(node.start));
    t.max[i] = number<T>::from_real(to<real_of<T>>(node.max));
    const level_of<T> most =
        static_cast<level_of<T>>(t.max[i]);  // in fixed point max has fewer digits
    if (t.start[i] > most) t.start[i] = most;
    real_of<T> tau = to<real_of<T>>(node.tau);
    if (tau < number<T>::smallest) tau = number<T>::smallest;  // 1e-300 minutes are none in float
    int c = 0;
    while (c < t.count.taus && !(t.tau[c] == tau)) ++c;
    if (c == t.count.taus) t.tau[t.count.taus++] = tau;
    t.tau_class[i] = static_cast<uint16_t>(c);
  }
  for (int i = 0; i < inputs; ++i) {
    t.input[i] = number<T>::from_real(to<real_of<T>>(net.inputs[i].value));
  }

  // Rules by node, in text order.
  for (int r = 0; r < rules; ++r) ++t.first_rule[net.rules[r].target + 1];
  for (int i = 0; i < nodes; ++i) {
    t.first_rule[i + 1] = static_cast<uint16_t>(t.first_rule[i + 1] + t.first_rule[i]);
  }
  uint16_t next[Network::room(Network::limit.nodes)] = {};
  for (int r = 0; r < rules; ++r) {
    const int target = net.rules[r].target;
    t.rule[t.first_rule[target] + next[target]++] = static_cast<uint16_t>(r);
  }

  // Kinds and gates. `last` and `before` chain the gates of one signal, so that only those are
  // compared; a term keeps its gate's provisional number until the inputs' gates have gone first.
  constexpr int places = Network::limit.nodes + Network::limit.inputs;
  uint16_t last[Network::room(places)] = {};
  uint16_t before[Network::room(Network::limit.terms)] = {};
  uint16_t signal[Network::room(Network::limit.terms)] = {};
  uint16_t form[Network::room(Network::limit.terms)] = {};
  uint16_t gate_of[Network::room(Network::limit.terms)] = {};
  uint16_t rule_of_kind[Network::room(Network::limit.rules)] = {};
  int gates = 0;
  for (int k = 0; k < rules; ++k) {
    const rule_data& rule = net.rules[t.rule[k]];
    t.weight[k] = number<T>::from_real(to<real_of<T>>(rule.w));
    t.weighted[k] = !(t.weight[k] == T(1));
    t.first_term[k + 1] = static_cast<uint16_t>(t.first_term[k] + rule.terms);
    const bool linear = rule.n == decimal{1, 0, false} && rule.EC50 == decimal{5, -1, false};
    int kind = 0;
    if (!linear && rule.terms > 0) {
      while (kind < t.count.kinds && !(net.rules[rule_of_kind[kind]].n == rule.n &&
                                       net.rules[rule_of_kind[kind]].EC50 == rule.EC50)) {
        ++kind;
      }
      if (kind == t.count.kinds) {
        rule_of_kind[kind] = t.rule[k];
        if (kind < E.kinds) t.kind[kind] = make_gate<T>(rule.n, rule.EC50);
        ++t.count.kinds;
      }
    }
    for (int j = 0; j < rule.terms; ++j) {
      const term_data& term = net.terms[rule.first_term + j];
      const int place = t.first_term[k] + j;
      t.term[place] = static_cast<uint16_t>(2 * term.signal + (term.inhibits ? 1 : 0));
      gate_of[place] = 0;
      if (linear) continue;
      uint16_t g = last[term.signal];
      while (g != 0 && form[g - 1] != kind) g = before[g - 1];
      if (g == 0) {
        signal[gates] = term.signal;
        form[gates] = static_cast<uint16_t>(kind);
        before[gates] = last[term.signal];
        last[term.signal] = g = static_cast<uint16_t>(++gates);
        if (term.signal >= nodes) ++t.count.input_gates;
      }
      gate_of[place] = g;
    }
  }
  t.count.terms = t.first_term[rules];
  t.count.node_gates = gates - t.count.input_gates;
  if (gates > E.gates()) return;  // a first pass that only counts

  int of_input = 0, of_node = t.count.input_gates;
  uint16_t* const final_number = before;
  for (int g = 0; g < gates; ++g) {
    const int k = signal[g] >= nodes ? of_input++ : of_node++;
    t.gate_signal[k] = signal[g];
    t.gate_form[k] = form[g];
    final_number[g] = static_cast<uint16_t>(k);
  }
  for (int j = 0; j < t.count.terms; ++j) {
    if (gate_of[j] == 0) continue;
    const int address = nodes + inputs + final_number[gate_of[j] - 1];
    t.term[j] = static_cast<uint16_t>(2 * address + (t.term[j] & 1));
  }
}

/// The same as a value.
template <class T, extent E, class Network>
constexpr tables<T, E> make_tables(const Network& net) noexcept {
  tables<T, E> t{};
  fill_tables(t, net);
  return t;
}

/// Enough room for any network of this capacity.
constexpr extent roomy(capacity c) noexcept {
  return {c.nodes, c.inputs, c.rules, c.terms, 0, c.terms, c.rules, c.nodes};
}

/// The tables of a constexpr network, no larger than it needs.
template <const auto& Net, class T>
inline constexpr auto tables_of =
    make_tables<T, make_tables<float, roomy(Net.count)>(Net).count>(Net);

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/drive.hpp ----------------------------------------------------------------

// What a node is driven to: OR over its rules, each w * product of activations (design: Netflux).
//
//   f = a1 OR (a2 OR (... ak)),  a OR b = a + b - ab,  a = w * t1 * t2 * ...,  t = act or 1 - act
//
// Two evaluators give the same bits: `flat` here, loops over tables, for constant evaluation,
// small programs and networks read at run time; `unrolled` in unrolled.hpp, for speed.
#ifndef PATHWAY_DYNAMICS_DRIVE_HPP
#define PATHWAY_DYNAMICS_DRIVE_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Loops, few calls: clang counts statements in a constant evaluation, and a board counts bytes.
struct flat {
  /// Calls sink(i, f_i) for every node, at the levels x in [0,1]. `values` begins with the inputs
  /// and their gates, which the caller keeps; the nodes' gates after them are written here.
  template <class Model, class Level, class T, class Sink>
  static constexpr void drives(const Model& model, const Level* x, T* values, Sink&& sink) {
    const auto& m = model.tables();
    const int nodes = m.count.nodes, gates = m.count.gates();
    T* const gate = values + m.count.inputs;
    for (int g = m.count.input_gates; g < gates; ++g) {
      gate[g] = activation(static_cast<T>(x[m.gate_signal[g]]), m.kind[m.gate_form[g]]);
    }
    for (int i = 0; i < nodes; ++i) {
      T f = 0;
      for (int last = m.first_rule[i + 1] - 1, r = last; r >= m.first_rule[i]; --r) {
        T a = m.weight[r];
        // Where a product is slow, a weight of 1 is none: the first term takes its place. That
        // changes no bit, nor does a OR 0.
        for (int t = m.first_term[r], end = m.first_term[r + 1], first = m.weighted[r] ? -1 : t;
             t < end; ++t) {
          const T v = m.term[t] / 2 < nodes ? static_cast<T>(x[m.term[t] / 2])
                                            : values[m.term[t] / 2 - nodes],
                  u = m.term[t] % 2 != 0 ? T(1) - v : v;
          a = number<T>::soft && t == first ? u : a * u;
        }
        a = rounded(a);
        f = (number<T>::soft ? r < last : static_cast<bool>(f > T(0))) ? (a + f) - rounded(a * f)
                                                                       : a;
      }
      sink(i, at_most_one(f));
    }
  }
};

namespace detail {

template <class T>
struct some_sink {
  constexpr void operator()(int, T) const;
};

}  // namespace detail

/// What an evaluator of your own offers: drives(model, x, values, sink), as `flat` describes it.
template <class E, class Model, class T>
concept evaluator_type = requires(const Model& model, const level_of<T>* x, T* values,
                                  detail::some_sink<T> sink) {
  E::drives(model, x, values, sink);
};

namespace detail {

// See checked_number.
template <class E, class Model, class T>
struct checked_evaluator {
  using type = flat;
};
template <class E, class Model, class T>
requires evaluator_type<E, Model, T>
struct checked_evaluator<E, Model, T> {
  using type = E;
};

}  // namespace detail

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/pharmacology.hpp ---------------------------------------------------------

// Doses and presets as numbers: which inputs a drug sets and how strongly, what a preset sets.
#ifndef PATHWAY_DYNAMICS_PHARMACOLOGY_HPP
#define PATHWAY_DYNAMICS_PHARMACOLOGY_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// effect = Emax D^h / (IC50^h + D^h), in [0, Emax]; D in the unit of IC50, both not negative.
template <class Real>
constexpr Real drug_effect(Real dose, Real IC50, Real Emax, Real h) noexcept {
  if (!(dose > 0)) return 0;
  if (h == Real(1)) return Emax * (dose / (IC50 + dose));
  if (dose <= IC50) {  // pow_unit takes numbers up to 1
    const Real p = pow_unit(dose / IC50, h);
    return Emax * (p / (Real(1) + p));
  }
  return Emax / (Real(1) + pow_unit(IC50 / dose, h));
}

/// Drugs and presets as flat arrays of one number type.
template <class Real, capacity C>
struct pharmacology {
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }
  /// What a drug does to one input.
  struct action {
    /// Numbers of the drug and of the input.
    uint16_t drug = 0, input = 0;
    Real IC50 = 1, Emax = 0, h = 1;  ///< IC50 in nM
  };
  /// One setting of a preset.
  struct setting {
    /// The number of the input or of the node.
    uint16_t target = 0;
    /// What is set.
    setting_kind kind = setting_kind::input;
    /// In [0,1].
    Real value = 0;
  };
  /// How much is in use.
  capacity count{};
  /// Drug by drug.
  action actions[room(C.actions)] = {};
  /// Preset by preset.
  setting settings[room(C.settings)] = {};
  /// Where the settings of each preset begin.
  uint16_t first_setting[room(C.presets + 1)] = {};
};

/// Fills it from a network of the same room.
template <class Real, capacity C, class Network>
constexpr void fill_pharmacology(pharmacology<Real, C>& p, const Network& net) noexcept {
  p.count = net.count;
  for (int d = 0; d < net.count.drugs; ++d) {
    for (int a = 0; a < net.drugs[d].actions; ++a) {
      const int k = net.drugs[d].first_action + a;
      const action_data& from = net.actions[k];
      p.actions[k] = {static_cast<uint16_t>(d), from.input, to<Real>(from.IC50),
                      to<Real>(from.Emax), to<Real>(from.h)};
    }
  }
  for (int i = 0; i < net.count.settings; ++i) {
    const setting_data& from = net.settings[i];
    p.settings[i] = {from.target, from.kind, to<Real>(from.value)};
  }
  for (int i = 0; i < net.count.presets; ++i) {
    p.first_setting[i + 1] =
        static_cast<uint16_t>(net.presets[i].first_setting + net.presets[i].settings);
  }
}

/// The same as a value.
template <class Real, capacity C, class Network>
constexpr pharmacology<Real, C> make_pharmacology(const Network& net) noexcept {
  pharmacology<Real, C> p{};
  fill_pharmacology(p, net);
  return p;
}

/// The drugs and presets of a network that the compiler knows.
template <const auto& Net, class Real>
inline constexpr auto pharmacology_of = make_pharmacology<Real, Net.count>(Net);

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/stepper.hpp --------------------------------------------------------------

// Steppers for dx_i/dt = (f_i(x) - x_i) / tau_i with a fixed step h. They know no network: a system
// offers drives(x, sink), which calls sink(i, f_i), and factor(which, i).
//
// odeint's vocabulary: a stepper knows neither the model nor where states are kept; its work arrays
// belong to the caller.
#ifndef PATHWAY_DYNAMICS_STEPPER_HPP
#define PATHWAY_DYNAMICS_STEPPER_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Second order. x_mid = x + (1-e^(-h/2tau)) (f(x)-x);  x_new = x + (1-e^(-h/tau)) (f(x_mid)-x).
/// Each is a convex combination of a state and a drive: stays in [0,max] for every h. Two drives a
/// step.
/// Exponential midpoint rule (Hochbruck & Ostermann 2010, Acta Numerica 19:209).
struct exponential_midpoint {
  static constexpr int order = 2;    ///< of its error
  static constexpr int work = 1;     ///< arrays of room that it needs
  static constexpr int factors = 2;  ///< of h/tau, a node
  /// Levels stay in [0,max] for every step.
  static constexpr bool bounded = true;
  /// The factor number `which` of a node.
  template <class Real>
  static constexpr Real factor(int which, Real h_over_tau) {
    return decay_fraction(which == 0 ? h_over_tau : h_over_tau / 2);
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* mid, int) {
    s.drives(x, [&](int i, Level f) { mid[i] = toward(x[i], s.factor(1, i), f); });
    s.drives(mid, [&](int i, Level f) { x[i] = toward(x[i], s.factor(0, i), f); });
  }
};

/// First order, one drive a step; the same bounds. With a large h it is a fixed-point iteration.
struct exponential_euler {
  static constexpr int order = 1;    ///< of its error
  static constexpr int work = 1;     ///< arrays of room that it needs
  static constexpr int factors = 1;  ///< of h/tau, a node
  /// Levels stay in [0,max] for every step.
  static constexpr bool bounded = true;
  /// 1 - e^(-h/tau).
  template <class Real>
  static constexpr Real factor(int, Real h_over_tau) {
    return decay_fraction(h_over_tau);
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* next, int size) {
    s.drives(x, [&s, x, next](int i, Level f) { next[i] = toward(x[i], s.factor(0, i), f); });
    for (int i = 0; i < size; ++i) x[i] = next[i];
  }
};

// The three below are for teaching and comparing. They may leave [0,max]: euler and heun when
// h > tau of some node (a step then goes past its goal), all three when h > about 2 tau (2.8 for
// rk4), where they diverge. A level that diverges stops at a million, before it is no number.

/// x, but a million where it is beyond, in either direction.
template <class Level>
constexpr Level stopped(Level x) {
  constexpr Level most = 1e6f;
  return x > most ? most : x < -most ? -most : x;
}
/// The same for levels in fixed point.
constexpr fixed<30> stopped(fixed<30> x) { return x; }  // moved() stops it already

/// h/tau, but at most a million.
template <class Real>
constexpr Real stopped_ratio(Real h_over_tau) {
  return h_over_tau < Real(1e6f) ? h_over_tau : Real(1e6f);
}

/// First order: x_new = x + h/tau (f(x)-x). One drive a step.
struct euler {
  static constexpr int order = 1;    ///< of its error
  static constexpr int work = 1;     ///< arrays of room that it needs
  static constexpr int factors = 1;  ///< of h/tau, a node
  /// Levels may leave [0,max] where the step exceeds tau.
  static constexpr bool bounded = false;
  /// h/tau.
  template <class Real>
  static constexpr Real factor(int, Real h_over_tau) {
    return stopped_ratio(h_over_tau);
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* next, int size) {
    s.drives(x, [&](int i, Level f) { next[i] = stopped(moved(x[i], s.factor(0, i), x[i], f)); });
    for (int i = 0; i < size; ++i) x[i] = next[i];
  }
};

/// Second order: the mean of x and of two Euler steps from it (Shu & Osher's form of Heun's
/// method). Two drives a step.
struct heun {
  static constexpr int order = 2;    ///< of its error
  static constexpr int work = 1;     ///< arrays of room that it needs
  static constexpr int factors = 2;  ///< of h/tau, a node
  /// Levels may leave [0,max] where the step exceeds tau.
  static constexpr bool bounded = false;
  /// h/tau, and half of it.
  template <class Real>
  static constexpr Real factor(int which, Real h_over_tau) {
    return which == 0 ? stopped_ratio(h_over_tau) : Real(1) / 2;
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* once, int) {
    s.drives(x, [&](int i, Level f) { once[i] = stopped(moved(x[i], s.factor(0, i), x[i], f)); });
    s.drives(once, [&](int i, Level f) {
      const Level twice = moved(once[i], s.factor(0, i), once[i], f);
      x[i] = stopped(moved(x[i], s.factor(1, i), x[i], twice));
    });
  }
};

/// Fourth order, the classical Runge-Kutta method: with the stages a, b, c,
/// x_new = x + (a-x)/3 + 2(b-x)/3 + (c-x)/3 + h/6tau (f(c)-c). Four drives a step.
struct rk4 {
  static constexpr int order = 4;    ///< of its error
  static constexpr int work = 3;     ///< arrays of room that it needs
  static constexpr int factors = 5;  ///< of h/tau, a node
  /// Levels may leave [0,max] where the step exceeds tau.
  static constexpr bool bounded = false;
  /// The shares of h/tau that its stages take.
  template <class Real>
  static constexpr Real factor(int which, Real h_over_tau) {
    const Real k = stopped_ratio(h_over_tau);
    return which == 0   ? k
           : which == 1 ? k / 2
           : which == 2 ? k / 6
           : which == 3 ? Real(1) / 3
                        : Real(2) / 3;
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* work_arrays, int size) {
    Level* const a = work_arrays;
    Level* const b = a + size;
    Level* const c = b + size;
    s.drives(x, [&](int i, Level f) { a[i] = moved(x[i], s.factor(1, i), x[i], f); });
    s.drives(a, [&](int i, Level f) { b[i] = moved(x[i], s.factor(1, i), a[i], f); });
    s.drives(b, [&](int i, Level f) { c[i] = moved(x[i], s.factor(0, i), b[i], f); });
    s.drives(c, [&](int i, Level f) {
      const Level third = s.factor(3, i);
      const Level with_a = moved(x[i], third, x[i], a[i]);
      const Level with_b = moved(with_a, s.factor(4, i), x[i], b[i]);
      const Level with_c = moved(with_b, third, x[i], c[i]);
      x[i] = stopped(moved(with_c, s.factor(2, i), c[i], f));
    });
  }
};

namespace detail {

template <class Level>
struct some_system {
  template <class Sink>
  constexpr void drives(const Level*, Sink&&);
  constexpr Level factor(int, int) const;
};

}  // namespace detail

/// What a stepper of your own offers: the constants `order`, `work` (arrays of levels that it
/// needs), `factors` (numbers it keeps a time constant) and `bounded` (whether levels stay in
/// [0,1]; else rules read them as if they did), and two static functions:
/// - factor(which, h_over_tau), for `which` in [0,factors), made once when the step is set;
/// - step(system, x, work_arrays, size), which moves the levels x by one step with
///   system.drives(x, sink), which calls sink(i, f_i), and system.factor(which, i).
template <class S, class T = double>
concept stepper_type = requires(detail::some_system<level_of<T>>& system, level_of<T>* x,
                                real_of<T> h) {
  requires S::order >
  0 && S::work >= 0 && S::factors >= 0;
  static_cast<bool>(S::bounded);
  static_cast<real_of<T>>(S::factor(0, h));
  S::step(system, x, x, 0);
};

namespace detail {

// See checked_number.
template <class S, class T>
struct checked_stepper {
  using type = exponential_midpoint;
};
template <class S, class T>
requires stepper_type<S, T>
struct checked_stepper<S, T> {
  using type = S;
};

}  // namespace detail

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/number/units.hpp ------------------------------------------------------------------

// Times and concentrations with their units: 24_h, 20_nM, 2 * 24_h + 30_min. Stored in minutes and
// nM. A number without a unit is neither.
#ifndef PATHWAY_NUMBER_UNITS_HPP
#define PATHWAY_NUMBER_UNITS_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

namespace detail {

// A constructor from it takes {24}, where somebody has written down the unit's name or looked it
// up, but no mere 24.
struct bare_number {
  double value;
  constexpr bare_number(double v) : value(v) {}
};

}  // namespace detail

/// A time in minutes. Every value is allowed here, also a negative one or no number, as the
/// difference of two may be; who takes a duration refuses what makes no sense there.
struct duration {
  /// In minutes.
  double minutes = 0;

  constexpr duration() = default;
  /// From braces: {90} are 90 minutes.
  constexpr duration(detail::bare_number in_minutes) : minutes(in_minutes.value) {}
  /// From a std::chrono::duration, or what looks like one: to the nearest double of minutes.
  template <class Chrono>
  requires requires(const Chrono& t) {
    typename Chrono::rep;
    Chrono::period::num / Chrono::period::den;
    static_cast<double>(t.count());
  }
  constexpr duration(const Chrono& t)
      : minutes(static_cast<double>(t.count()) * static_cast<double>(Chrono::period::num) /
                (static_cast<double>(Chrono::period::den) * 60)) {}

  friend constexpr duration operator+(duration a, duration b) {
    return duration(a.minutes + b.minutes);
  }
  friend constexpr duration operator-(duration a, duration b) {
    return duration(a.minutes - b.minutes);
  }
  friend constexpr duration operator*(duration a, double times) {
    return duration(rounded(a.minutes * times));
  }
  friend constexpr duration operator*(double times, duration a) { return a * times; }
  friend constexpr duration operator/(duration a, double parts) {
    return duration(a.minutes / parts);
  }
  /// How often b fits into a.
  friend constexpr double operator/(duration a, duration b) { return a.minutes / b.minutes; }
  friend constexpr bool operator==(duration, duration) = default;
  friend constexpr bool operator<(duration a, duration b) { return a.minutes < b.minutes; }
  friend constexpr bool operator>(duration a, duration b) { return a.minutes > b.minutes; }
  friend constexpr bool operator<=(duration a, duration b) { return a.minutes <= b.minutes; }
  friend constexpr bool operator>=(duration a, duration b) { return a.minutes >= b.minutes; }
  /// Nothing here runs backwards: -24_h does not compile.
  friend constexpr duration operator-(duration) = delete;
};

/// A concentration in nM. Every value is allowed here; a dose refuses what is no number, negative
/// or above 1e12.
struct concentration {
  /// In nM.
  double nM = 0;

  constexpr concentration() = default;
  /// From braces: {20} are 20 nM.
  constexpr concentration(detail::bare_number in_nM) : nM(in_nM.value) {}

  friend constexpr concentration operator+(concentration a, concentration b) {
    return concentration(a.nM + b.nM);
  }
  friend constexpr concentration operator-(concentration a, concentration b) {
    return concentration(a.nM - b.nM);
  }
  friend constexpr concentration operator*(concentration a, double times) {
    return concentration(rounded(a.nM * times));
  }
  friend constexpr concentration operator*(double times, concentration a) { return a * times; }
  friend constexpr concentration operator/(concentration a, double parts) {
    return concentration(a.nM / parts);
  }
  /// How many times b.
  friend constexpr double operator/(concentration a, concentration b) { return a.nM / b.nM; }
  friend constexpr bool operator==(concentration, concentration) = default;
  friend constexpr bool operator<(concentration a, concentration b) { return a.nM < b.nM; }
  friend constexpr bool operator>(concentration a, concentration b) { return a.nM > b.nM; }
  friend constexpr bool operator<=(concentration a, concentration b) { return a.nM <= b.nM; }
  friend constexpr bool operator>=(concentration a, concentration b) { return a.nM >= b.nM; }
  /// Less than none: -20_nM does not compile.
  friend constexpr concentration operator-(concentration) = delete;
};

// Reached only by a literal that no setter would take: not constexpr, so the build stops here.
/// Never defined: a call stops the build, and its name says why.
void more_minutes_than_a_cell_can_run();
/// Never defined: a call stops the build.
void more_nM_than_a_dose_can_be();

/// How a literal is made: when the program is compiled, and only then.
// Clang before 15 leaves a literal in a template as a call to a function that it never writes
// (https://github.com/llvm/llvm-project/issues/54578 and 60185): there it is looked at where a
// constant is needed, and elsewhere by who takes it.
#if defined(__clang__) && __clang_major__ < 15
#define PATHWAY_LITERAL constexpr
#else
#define PATHWAY_LITERAL consteval
#endif

namespace detail {

constexpr bool when_compiled() { return __builtin_is_constant_evaluated(); }

PATHWAY_LITERAL duration minutes(long double v, double each) {
  if (when_compiled() && !(v * static_cast<long double>(each) <= 1e15L))
    more_minutes_than_a_cell_can_run();
  return duration(static_cast<double>(v) * each);
}
PATHWAY_LITERAL concentration nanomolar(long double v, double times, double parts = 1) {
  if (when_compiled() &&
      !(v * static_cast<long double>(times) <= 1e12L * static_cast<long double>(parts)))
    more_nM_than_a_dose_can_be();
  return concentration(static_cast<double>(v) * times / parts);
}

}  // namespace detail

// clang-format off
inline namespace literals {
/// Minutes, hours and days, at most 1e15 minutes: a billion of the longest steps.
PATHWAY_LITERAL duration operator""_min(unsigned long long v) { return detail::minutes(static_cast<long double>(v), 1); }
PATHWAY_LITERAL duration operator""_min(long double v) { return detail::minutes(v, 1); }
PATHWAY_LITERAL duration operator""_h(unsigned long long v) { return detail::minutes(static_cast<long double>(v), 60); }
PATHWAY_LITERAL duration operator""_h(long double v) { return detail::minutes(v, 60); }
PATHWAY_LITERAL duration operator""_d(unsigned long long v) { return detail::minutes(static_cast<long double>(v), 1440); }
PATHWAY_LITERAL duration operator""_d(long double v) { return detail::minutes(v, 1440); }
/// Concentrations, at most 1e12 nM.
PATHWAY_LITERAL concentration operator""_pM(unsigned long long v) { return detail::nanomolar(static_cast<long double>(v), 1, 1000); }
PATHWAY_LITERAL concentration operator""_pM(long double v) { return detail::nanomolar(v, 1, 1000); }
PATHWAY_LITERAL concentration operator""_nM(unsigned long long v) { return detail::nanomolar(static_cast<long double>(v), 1); }
PATHWAY_LITERAL concentration operator""_nM(long double v) { return detail::nanomolar(v, 1); }
PATHWAY_LITERAL concentration operator""_uM(unsigned long long v) { return detail::nanomolar(static_cast<long double>(v), 1e3); }
PATHWAY_LITERAL concentration operator""_uM(long double v) { return detail::nanomolar(v, 1e3); }
PATHWAY_LITERAL concentration operator""_mM(unsigned long long v) { return detail::nanomolar(static_cast<long double>(v), 1e6); }
PATHWAY_LITERAL concentration operator""_mM(long double v) { return detail::nanomolar(v, 1e6); }
}  // namespace literals
// clang-format on
#undef PATHWAY_LITERAL

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/simulation.hpp -----------------------------------------------------------

// A cell: the state of a network in time, what is done to it and how it answers. It lives where it
// is put, allocates nothing, and runs inside the compiler too.
//
//   pathway::simulation<net, float> cell;
//   cell.dose("drug", 20_nM);
//   cell.advance(24_h);
//   float level = cell["NODE"];
#ifndef PATHWAY_DYNAMICS_SIMULATION_HPP
#define PATHWAY_DYNAMICS_SIMULATION_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// The answer of settle().
template <class Real>
struct settled {
  bool converged = false;  ///< false: the levels are where the search stood when it gave up
  /// How many iterations it took.
  int iterations = 0;
  Real residual = 0;  ///< the largest |f_i - x_i|, which is |dx/dt| * tau, where it stopped
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return converged; }
};

// Reached only when a constant is out of range: not constexpr, so the build stops here.
/// A level or setting outside [0,1].
void this_must_be_from_0_to_1();
/// A dose below 0 or above 1e12 nM.
void this_dose_must_be_from_0_to_1e12_nM();
/// A time below 0 or above 1e7 minutes.
void this_time_must_be_from_0_to_1e7_minutes();
/// An interval below 0.01 or above 1e7 minutes.
void this_interval_must_be_from_0_01_to_1e7_minutes();
/// A step below 1e-6 or above 1e6 minutes.
void this_step_must_be_from_1e_minus_6_to_1e6_minutes();

/// A number in [0,1] that the compiler knows and has checked. What is known only at run time goes
/// to the function of the same name that begins with set_, and is checked there.
template <class Real>
struct constant_share {
  /// In [0,1].
  Real value;
  /// Does not compile outside [0,1].
  template <class Number>
  consteval constant_share(Number v) : value(static_cast<Real>(v)) {
    if (!(v >= 0 && v <= 1)) this_must_be_from_0_to_1();
  }
};

/// The same for a dose in [0, 1e12] nM.
template <class Real>
struct constant_dose {
  /// In [0, 1e12].
  Real nM;
  /// Does not compile outside [0, 1e12] nM.
  consteval constant_dose(concentration c) : nM(static_cast<Real>(c.nM)) {
    if (!(c.nM >= 0 && c.nM <= 1e12)) this_dose_must_be_from_0_to_1e12_nM();
  }
};

/// The same for a time in [0, 1e7] minutes, which are 19 years.
struct constant_time {
  /// In [0, 1e7] minutes.
  duration time;
  /// Does not compile outside.
  consteval constant_time(duration d) : time(d) {
    if (!(d.minutes >= 0 && d.minutes <= 1e7)) this_time_must_be_from_0_to_1e7_minutes();
  }
};

/// The same for the interval between two looks, in [0.01, 1e7] minutes.
struct constant_interval {
  /// In [0.01, 1e7] minutes.
  duration time;
  /// Does not compile outside.
  consteval constant_interval(duration d) : time(d) {
    if (!(d.minutes >= 0.01 && d.minutes <= 1e7)) this_interval_must_be_from_0_01_to_1e7_minutes();
  }
};

/// The same for a step in [1e-6, 1e6] minutes.
struct constant_step {
  /// In [1e-6, 1e6] minutes.
  duration time;
  /// Does not compile outside.
  consteval constant_step(duration d) : time(d) {
    if (!(d.minutes >= 1e-6 && d.minutes <= 1e6)) {
      this_step_must_be_from_1e_minus_6_to_1e6_minutes();
    }
  }
};

namespace detail {

/// How settle() goes on: h doubles, and the share shrinks where 24 iterations did not help.
template <class Real>
struct pace {
  Real h = 1, share = Real(0.95f), before = 2;
  constexpr void next(Real residual, int iteration) noexcept {
    h = h < Real(1e9f) ? h * 2 : h;
    if (iteration % 24 != 0) return;
    const bool stuck = residual > before * Real(0.9f) && iteration >= 72;
    share = stuck && share > Real(0.05f) ? share * Real(0.6f) : share;
    before = residual;
  }
};

/// How many whole steps a time takes, and what is left; what is hardly anything is nothing.
template <class Real>
struct stretch {
  int32_t whole;
  Real rest;
};
template <class T, class Real>
constexpr stretch<Real> steps_in(Real minutes, Real step) {
  constexpr Real hardly = number<T>::precise ? Real(1e-9f) : Real(1e-4f);
  const int32_t whole = static_cast<int32_t>(minutes / step + hardly);
  const Real rest = minutes - rounded(step * static_cast<Real>(whole));
  return {whole, rest > step * hardly ? rest : Real(0)};
}

}  // namespace detail

/// Simulates a model, which offers `room` (an extent), `drugs`, tables() and pharmacology().
/// Everything here is named by index; simulation<net> below names by name.
///
/// A setter that begins with set_ takes what is known only at run time: it answers false and
/// changes nothing where the index is none or not there, or the value is no number or out of range.
/// The others take constants, which the compiler checks, and so have no answer. A level, input,
/// max or dose that is not there reads as NaN, which no comparison holds for.
///
/// An object of fixed size: copy it to try something out. Setters cost a look at the drugs; a step
/// costs two evaluations of every rule.
template <class T, class Model, class Stepper, class Evaluator>
class basic_simulation {
 public:
  using value = T;            ///< of a rule
  using level = level_of<T>;  ///< of a node, with more digits in fixed point
  using real = real_of<T>;    ///< of what goes in and out
  using model_type = Model;   ///< what it is made of
  using stepper = Stepper;    ///< how it moves

  /// Of settle(): as near as the number type can come in reasonable time.
  static constexpr real default_tolerance =
      (number<T>::precise ? real(1e-10) : real(1e-5f)) + 8 * number<T>::resolution;

  /// A cell as after reset(), with a step of one minute.
  constexpr basic_simulation() noexcept requires requires { Model{}; } : basic_simulation(Model{}) {
  }
  /// The same; what the model points to must outlive the cell.
  constexpr explicit basic_simulation(Model model) noexcept : model_(model) {
    step_ = 1;
    reset();
  }

  // --- what is done to the cell --------------------------------------------------------------

  /// An input's own setting in [0,1]; drugs of its class add to it.
  [[nodiscard]] constexpr bool set_input(input_index input, real setting) noexcept {
    if (!share(setting) || !input.below(inputs())) return false;
    put_input(input.number(), setting);
    return true;
  }

  /// A drug's dose in nM, up to 1e12; 0 takes it away.
  [[nodiscard]] constexpr bool set_dose(drug_index drug, real nM) noexcept {
    if (!possible_dose(nM) || !drug.below(drugs())) return false;
    put_dose(drug.number(), nM);
    return true;
  }
  /// The same with its unit.
  [[nodiscard]] constexpr bool set_dose(drug_index drug, concentration c) noexcept {
    return set_dose(drug, static_cast<real>(c.nM));
  }

  /// Scales a node's drive by `max` in [0,1]: 0 is a knock-out. The level follows with the node's
  /// tau.
  [[nodiscard]] constexpr bool set_max(node_index node, real max) noexcept {
    if (!share(max) || !node.below(nodes())) return false;
    put_max(node.number(), max);
    return true;
  }

  /// Puts a node to a level in [0,1] and keeps it there until set_free().
  [[nodiscard]] constexpr bool set_hold(node_index node, real at) noexcept {
    if (!share(at) || !node.below(nodes())) return false;
    put_hold(node.number(), at);
    return true;
  }

  /// Lets go of a node that is held; its level moves on from where it is.
  [[nodiscard]] constexpr bool set_free(node_index node) noexcept {
    if (!node.below(nodes())) return false;
    free(node.number());
    return true;
  }

  /// Puts a node to a level in [0,1], from where it goes on by itself; a held one is held there.
  [[nodiscard]] constexpr bool set_level(node_index node, real to) noexcept {
    if (!share(to) || !node.below(nodes())) return false;
    put_level(node.number(), to);
    return true;
  }

  /// Sets what the preset sets; a later preset or setting wins.
  [[nodiscard]] constexpr bool apply_preset(preset_index preset) noexcept {
    if (!preset.below(model_.pharmacology().count.presets)) return false;
    put_preset(preset.number());
    return true;
  }

  /// The start levels at time 0, inputs and max as in the text, no drug, nothing held; the step
  /// stays. Afterwards the cell is, bit for bit, a new one of the model as it is now: call it after
  /// the model was read anew.
  constexpr void reset() noexcept {
    for (int i = 0; i < nodes(); ++i) x_[i] = model_.tables().start[i];
    clear_settings();
    count_from(0);
    use_step(step_);
  }

  /// Inputs and max as in the text, no drug, nothing held; levels, time and step stay.
  constexpr void clear_settings() noexcept {
    const auto& m = model_.tables();
    for (uint32_t& word : held_) word = 0;
    for (int i = 0; i < nodes(); ++i) {
      max_[i] = m.max[i];
      tell_apart(i);
    }
    for (int d = 0; d < drugs(); ++d) dose_[d] = 0;
    for (int i = 0; i < inputs(); ++i) values_[i] = own_[i] = m.input[i];
    for (int g = 0; g < m.count.input_gates; ++g) refresh_gate(g);
  }

  /// The step h, in [1e-6, 1e6] minutes; 1 minute unless set. Larger steps are faster and less
  /// exact.
  [[nodiscard]] constexpr bool set_step(duration h) noexcept {
    if (!(h.minutes >= 1e-6 && h.minutes <= 1e6)) return false;
    put_step(h);
    return true;
  }
  /// The same with a constant: step_size(30_min).
  constexpr void step_size(constant_step h) noexcept { put_step(h.time); }

  // --- time ----------------------------------------------------------------------------------

  /// One step of h.
  constexpr void step() noexcept {
    one_step();
    ++steps_;  // counted, not summed up: no drift
    time_ = since_ + rounded(step_ * static_cast<real>(steps_));
  }

  /// Fixed steps over a constant time, and a shorter last one where h does not divide it. Where
  /// that would be more than a billion steps, they are larger.
  constexpr void advance(constant_time time) noexcept {
    observed_whole(time.time, time.time, [] { return true; });
  }

  /// The same with see(*this) at the beginning and after every `every`; the last stretch may be
  /// shorter. odeint's observer. One that answers false stops the run there: time() tells where.
  /// An observer may change settings of the cell, as when() does.
  template <class Observer>
  constexpr void advance(constant_time time, constant_interval every, Observer&& see) {
    observed_whole(time.time, every.time, [&] { return goes_on(see, *this); });
  }

  /// The same with a time known at run time. False, and nothing is done, for what is not a number,
  /// negative, or more than a billion steps.
  [[nodiscard]] constexpr bool advance_for(duration time) noexcept {
    return observed(time, time, [] { return true; });
  }

  /// The same with an observer. False where it stopped the run, and where nothing was done: `every`
  /// must be at least 1e-6 minutes and part `time` into at most a billion stretches.
  template <class Observer>
  [[nodiscard]] constexpr bool advance_for(duration time, duration every, Observer&& see) {
    return observed(time, every, [&] { return goes_on(see, *this); });
  }

  /// The same with steps as long as the error allows that a step may add to any level, in (0,1]. A
  /// short tau is no reason for short steps, only fast nodes that act on one another in a loop are:
  /// then they stay at a few of their tau. Where a network amplifies a small difference, so it does
  /// these errors. Less than 1e-12 (float: 1e-6) counts as that. False, and
  /// nothing is done, for a tolerance that is 0, negative, above 1 or no number. The stepper and
  /// the step are left alone: this has a method of its own, of fourth order. It needs nine levels
  /// a node of stack, and float or double.
  [[nodiscard]] constexpr bool advance_within(real tolerance, duration time) noexcept {
    return within(tolerance, time, time, [](auto&) { return true; });
  }

  /// The same with an observer, for which no step is cut short: between its ends the levels are
  /// those of its own parabola, of third order.
  template <class Observer>
  [[nodiscard]] constexpr bool advance_within(real tolerance, duration time, duration every,
                                              Observer&& see) {
    return observed_within(tolerance, time, every, [&] { return goes_on(see, *this); });
  }

  /// Looks for the steady state from the present levels: pseudo-transient continuation (Kelley &
  /// Keyes 1998, SIAM J Numer Anal 35:508). Each iteration moves every node by share * h/(h+tau) of
  /// the way to its drive. h grows, so that the first moves follow time and the later ones are a
  /// damped fixed-point iteration; the share shrinks where 24 iterations did not help. Converged
  /// when no |f_i - x_i| exceeds `tolerance`. Levels stay in bounds, converged or not; the clock
  /// stands still. Where a network has several steady states, the one found need not be the one
  /// that time leads to.
  ///
  /// `tolerance` 0, negative or NaN is never reached; `most`: iterations, each one evaluation of
  /// every rule. So many is the worst case: a network that never rests.
  [[nodiscard]] constexpr settled<real> settle(real tolerance = default_tolerance,
                                               int most = 2000) noexcept {
    const auto& m = model_.tables();
    detail::pace<real> go{m.count.taus > 0 ? m.tau[0] : real(1)};
    for (int c = 1; c < m.count.taus; ++c) go.h = m.tau[c] < go.h ? m.tau[c] : go.h;
    settled<real> answer{};
    level* const next = work_;
    if constexpr (!Stepper::bounded) {
      for (int i = 0; i < nodes(); ++i) x_[i] = in_bounds(x_[i]);
    }
    while (answer.iterations < most) {
      for (int c = 0; c < m.count.taus; ++c) {
        factor_[c] = number<T>::level_from(go.share * (go.h / (go.h + m.tau[c])));
      }
      level residual{};
      drives(x_, [&](int i, level f) {
        level gap = f > x_[i] ? f - x_[i] : x_[i] - f;
        if constexpr (requires { gap.slope; }) gap = gap.size();  // derivatives must rest too
        residual = gap > residual ? gap : residual;
        next[i] = toward(x_[i], factor_[m.tau_class[i]], f);
      });
      answer.residual = number<T>::to_real(residual);
      ++answer.iterations;
      answer.converged = answer.residual <= tolerance;
      if (answer.converged || answer.iterations == most) break;  // the residual is of these levels
      for (int i = 0, end = nodes(); i < end; ++i) x_[i] = next[i];  // (a call is a step to clang)
      go.next(answer.residual, answer.iterations);
    }
    use_step(step_);
    return answer;
  }

  // --- observing -----------------------------------------------------------------------------

  [[nodiscard]] constexpr real time() const noexcept { return time_; }       ///< minutes
  [[nodiscard]] constexpr real step_size() const noexcept { return step_; }  ///< minutes
  /// How many there are: indices go from 0 to one less.
  [[nodiscard]] constexpr int nodes() const noexcept { return model_.tables().count.nodes; }
  /// How many inputs the network has.
  [[nodiscard]] constexpr int inputs() const noexcept { return model_.tables().count.inputs; }
  /// How many drugs the network has.
  [[nodiscard]] constexpr int drugs() const noexcept { return model_.pharmacology().count.drugs; }
  /// What the cell is made of.
  [[nodiscard]] constexpr const Model& model() const noexcept { return model_; }

  /// A node's level, in [0,1] with the bounded steppers.
  [[nodiscard]] constexpr real node(node_index i) const noexcept {
    return i.below(nodes()) ? number<T>::to_real(x_[i.number()]) : nothing();
  }
  /// An input as the rules see it, in [0,1]: its own setting and the drugs of its class together.
  [[nodiscard]] constexpr real input(input_index i) const noexcept {
    return i.below(inputs()) ? to_real(values_[i.number()]) : nothing();
  }
  /// In nM; 0: not given.
  [[nodiscard]] constexpr real dose(drug_index drug) const noexcept {
    return drug.below(drugs()) ? dose_[drug.number()] : nothing();
  }
  // (max), because the cores of some boards define max(a, b) as a macro
  /// The scale of the node's drive, in [0,1]; 0: knocked out.
  [[nodiscard]] constexpr real(max)(node_index node) const noexcept {
    return node.below(nodes()) ? to_real(max_[node.number()]) : nothing();
  }
  /// Whether a node is held; one that is not there is not.
  [[nodiscard]] constexpr bool held(node_index node) const noexcept {
    return node.below(nodes()) && is_held(node.number());
  }
  /// The levels as they are computed, nodes() of them.
  [[nodiscard]] constexpr const level* levels() const noexcept { return x_; }

  // --- keeping ---------------------------------------------------------------------------------

  /// All that a cell is but its model: plain data of fixed size, to be kept as bytes. What it is
  /// loaded into goes on with the same bits.
  struct state {
    /// How many of each the network has: load() takes only a state of its own shape.
    int nodes = 0, inputs = 0, drugs = 0;
    /// Of the nodes.
    level levels[static_cast<size_t>(Model::room.nodes > 0 ? Model::room.nodes : 1)] = {};
    /// Of the nodes.
    T max[static_cast<size_t>(Model::room.nodes > 0 ? Model::room.nodes : 1)] = {};
    /// The inputs' own settings, without drugs.
    T own[static_cast<size_t>(Model::room.inputs > 0 ? Model::room.inputs : 1)] = {};
    /// Of the drugs, in nM.
    real dose[static_cast<size_t>(Model::drugs > 0 ? Model::drugs : 1)] = {};
    /// Bit i: node i is held.
    uint32_t held[static_cast<size_t>((Model::room.nodes + 32) / 32)] = {};
    real step = 1, since = 0;  ///< the time is since + step * steps
    /// Whole steps of the time that has passed.
    uint32_t steps = 0;
    [[nodiscard]] friend constexpr bool operator==(const state&, const state&) noexcept = default;
  };

  /// All that load() needs to go on with the same bits; plain data.
  [[nodiscard]] constexpr state save() const noexcept {
    state s{};
    s.nodes = nodes();
    s.inputs = inputs();
    s.drugs = drugs();
    for (int i = 0; i < nodes(); ++i) {
      s.levels[i] = x_[i];
      s.max[i] = max_[i];
      if (is_held(i)) s.held[i / 32] |= flag(i);
    }
    for (int i = 0; i < inputs(); ++i) s.own[i] = own_[i];
    for (int d = 0; d < drugs(); ++d) s.dose[d] = dose_[d];
    s.step = step_;
    s.since = since_;
    s.steps = steps_;
    return s;
  }

  /// False, and nothing is changed, where the state is of a network with other numbers of nodes,
  /// inputs or drugs, or holds what no cell can be in.
  [[nodiscard]] constexpr bool load(const state& s) noexcept {
    if (s.nodes != nodes() || s.inputs != inputs() || s.drugs != drugs()) return false;
    bool good = s.step > 0 && s.step <= real(1e6f) && s.since >= 0 && s.since <= real(1e30f);
    for (int i = 0; i < nodes(); ++i) {
      const level x = s.levels[i];
      const level farthest_level = Stepper::bounded ? level(1) : farthest();
      const level least = Stepper::bounded ? level{} : level{} - farthest();
      good = good && !(x < least) && !(x > farthest_level) && x == x && unit(s.max[i]);
    }
    for (int i = 0; i < inputs(); ++i) good = good && unit(s.own[i]);
    for (int d = 0; d < drugs(); ++d) good = good && possible_dose(s.dose[d]);
    if (!good) return false;
    for (int i = 0; i < nodes(); ++i) {
      x_[i] = s.levels[i];
      max_[i] = s.max[i];
      held_[i / 32] = (held_[i / 32] & ~flag(i)) | (s.held[i / 32] & flag(i));
      tell_apart(i);
    }
    for (int d = 0; d < drugs(); ++d) dose_[d] = s.dose[d];
    for (int i = 0; i < inputs(); ++i) {
      own_[i] = s.own[i];
      refresh_input(i);
    }
    step_ = s.step;
    use_step(step_);
    since_ = s.since;
    steps_ = s.steps;
    time_ = since_ + rounded(step_ * static_cast<real>(steps_));
    return true;
  }

  /// The same levels, settings, step and time. Models are not compared.
  [[nodiscard]] friend constexpr bool operator==(const basic_simulation& a,
                                                 const basic_simulation& b) noexcept {
    bool same = a.nodes() == b.nodes() && a.inputs() == b.inputs() && a.drugs() == b.drugs() &&
                a.step_ == b.step_ && a.time_ == b.time_;
    for (int i = 0; same && i < a.nodes(); ++i) {
      same = a.x_[i] == b.x_[i] && a.max_[i] == b.max_[i] && a.is_held(i) == b.is_held(i);
    }
    for (int i = 0; same && i < a.inputs(); ++i) same = a.own_[i] == b.own_[i];
    for (int d = 0; same && d < a.drugs(); ++d) same = a.dose_[d] == b.dose_[d];
    return same;
  }

  // --- for steppers ----------------------------------------------------------------------------

  /// Calls sink(i, max_i f_i) for every node at the levels `at`; a held node's drive is its level.
  template <class Sink>
  constexpr void drives(const level* at, Sink&& sink) {
    const level* read = at;
    if constexpr (!Stepper::bounded) {  // rules read levels in [0,1], also where a step has left it
      level* const kept = work_ + E.nodes * Stepper::work;
      for (int i = 0; i < nodes(); ++i) kept[i] = in_bounds(at[i]);
      read = kept;
    }
    Evaluator::drives(model_, read, values_, [this, at, &sink](int i, T f) {
      sink(i, (apart_[i >> 5] >> (i & 31) & 1) == 0 ? static_cast<level>(f)
              : is_held(i)                          ? at[i]
                                                    : static_cast<level>(rounded(f * max_[i])));
    });
  }
  /// The stepper's number `which` for a node, from h and its tau.
  [[nodiscard]] constexpr level factor(int which, int i) const noexcept {
    const auto& m = model_.tables();
    return factor_[which * m.count.taus + m.tau_class[i]];
  }

 private:
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }
  static constexpr int factors = Stepper::factors;
  static constexpr real nothing() noexcept { return static_cast<real>(__builtin_nanf("")); }
  static constexpr bool share(real v) noexcept { return v >= 0 && v <= 1; }
  static constexpr bool unit(T v) noexcept { return !(v < T(0)) && !(v > T(1)) && v == v; }
  static constexpr bool possible_dose(real nM) noexcept {
    return nM >= 0 && nM <= static_cast<real>(1e12);
  }
  static constexpr level farthest() noexcept { return number<T>::level_from(real(1e6f)); }
  static constexpr level in_bounds(level x) noexcept {
    return x < level{} ? level{} : x > level(1) ? level(1) : x;
  }
  static constexpr uint32_t flag(int node) noexcept { return uint32_t{1} << (node % 32); }
  static constexpr real to_real(T v) noexcept { return number<T>::to_real(static_cast<level>(v)); }

  constexpr bool is_held(int node) const noexcept { return (held_[node / 32] & flag(node)) != 0; }

  constexpr void tell_apart(int node) noexcept {
    apart_[node / 32] &= ~flag(node);
    if (is_held(node) || !(max_[node] == T(1))) apart_[node / 32] |= flag(node);
  }

  constexpr void put_step(duration h) noexcept {
    step_ = static_cast<real>(h.minutes);
    count_from(time_);
    use_step(step_);
  }

  constexpr void use_step(real h) noexcept {
    const auto& m = model_.tables();
    for (int which = 0; which < factors; ++which) {
      for (int c = 0; c < m.count.taus; ++c) {
        factor_[which * m.count.taus + c] =
            number<T>::level_from(Stepper::factor(which, h / m.tau[c]));
      }
    }
  }

  constexpr void count_from(real time) noexcept {
    time_ = since_ = time;
    steps_ = 0;
  }

  constexpr void one_step() noexcept { Stepper::step(*this, x_, work_, nodes()); }

  constexpr void advance_by(real minutes) noexcept {
    const real start = time_;
    const auto plan = detail::steps_in<T>(minutes, step_);
    for (int32_t i = 1; i <= plan.whole; ++i) {
      one_step();
      time_ = start + rounded(step_ * static_cast<real>(i));
    }
    if (plan.rest > 0) {
      use_step(plan.rest);
      one_step();
      use_step(step_);
    }
    count_from(start + minutes);
  }

  constexpr void refresh_input(int input) noexcept {
    const auto& p = model_.pharmacology();
    real left = 1;  // the share of the target that no drug of this class has reached
    for (int a = 0; a < p.count.actions; ++a) {
      const auto& action = p.actions[a];
      if (action.input != input || !(dose_[action.drug] > 0)) continue;
      left = left * (real(1) -
                     rounded(drug_effect(dose_[action.drug], action.IC50, action.Emax, action.h)));
    }
    values_[input] = own_[input];
    if (left < real(1)) {
      const real own = to_real(own_[input]);
      values_[input] = number<T>::from_real(real(1) - rounded((real(1) - own) * left));
    }
    const auto& m = model_.tables();
    for (int g = 0; g < m.count.input_gates; ++g) {
      if (m.gate_signal[g] == nodes() + input) refresh_gate(g);
    }
  }

  constexpr void refresh_gate(int g) noexcept {
    const auto& m = model_.tables();
    values_[m.count.inputs + g] =
        activation(values_[m.gate_signal[g] - nodes()], m.kind[m.gate_form[g]]);
  }

 protected:
  // What the setters do once they have checked.
  /// set_input() of what was checked already, as the next ones.
  constexpr void put_input(int input, real setting) noexcept {
    own_[input] = number<T>::from_real(setting);
    refresh_input(input);
  }
  /// In nM.
  constexpr void put_dose(int drug, real nM) noexcept {
    dose_[drug] = nM;
    const auto& p = model_.pharmacology();
    for (int a = 0; a < p.count.actions; ++a) {
      if (p.actions[a].drug == drug) refresh_input(p.actions[a].input);
    }
  }
  /// In [0,1].
  constexpr void put_max(int node, real max) noexcept {
    max_[node] = number<T>::from_real(max);
    tell_apart(node);
  }
  /// In [0,1].
  constexpr void put_hold(int node, real at) noexcept {
    x_[node] = number<T>::level_from(at);
    held_[node / 32] |= flag(node);
    tell_apart(node);
  }
  /// Not held any more.
  constexpr void free(int node) noexcept {
    held_[node / 32] &= ~flag(node);
    tell_apart(node);
  }
  /// In [0,1].
  constexpr void put_level(int node, real to) noexcept { x_[node] = number<T>::level_from(to); }
  /// All that the preset sets.
  constexpr void put_preset(int preset) noexcept {
    const auto& p = model_.pharmacology();
    for (int i = p.first_setting[preset]; i < p.first_setting[preset + 1]; ++i) {
      const auto& s = p.settings[i];
      if (s.kind == setting_kind::input) put_input(s.target, s.value);
      if (s.kind == setting_kind::max) put_max(s.target, s.value);
      if (s.kind == setting_kind::hold) put_hold(s.target, s.value);
    }
  }

  /// An observer's answer; one without an answer always goes on.
  template <class Observer, class Cell>
  static constexpr bool goes_on(Observer& see, const Cell& cell) {
    if constexpr (requires { static_cast<bool>(see(cell)); }) {
      return static_cast<bool>(see(cell));
    } else {
      see(cell);
      return true;
    }
  }

  /// advance() with an observer without arguments; constants pass all checks but that of the step.
  template <class See>
  constexpr void observed_whole(duration time, duration every, See&& see) {
    const real usual = step_, least = static_cast<real>(time.minutes) / real(0.999e9f);
    if (usual < least) use_step(step_ = least);
    static_cast<void>(observed(time, every, see));
    if (usual < least) use_step(step_ = usual);
  }

  /// advance_for() with an observer without arguments.
  template <class See>
  constexpr bool observed(duration time, duration every, See&& see) {
    if (!(static_cast<real>(time.minutes) <= step_ * real(1e9f))) return false;
    return in_stretches(time, every, see, [this](real minutes) { advance_by(minutes); });
  }

  /// advance_within() with an observer without arguments.
  template <class See>
  constexpr bool observed_within(real tolerance, duration time, duration every, See&& see) {
    return within(tolerance, time, every, [&](auto& course) {
      const state before = save();
      const bool on = see();
      if (!(save() == before)) course.begin_anew();
      return on;
    });
  }

  /// advance_within() with an observer of the course.
  template <class See>
  constexpr bool within(real tolerance, duration time, duration every, See&& see) {
    static_assert(detail::is_same<T, float> || detail::is_same<T, double>,
                  "pathway: advance_within() takes float or double; others have advance_for()");
    constexpr real finest = number<T>::precise ? real(1e-12) : real(1e-6f);
    if (!(tolerance > 0 && tolerance <= 1) || !(time.minutes <= 1e15)) return false;
    const auto& m = model_.tables();
    const real total = static_cast<real>(time.minutes);
    real first = total;
    for (int c = 0; c < m.count.taus; ++c) first = m.tau[c] < first ? m.tau[c] : first;
    detail::adaptive<T, E.nodes, E.taus> course(total, tolerance < finest ? finest : tolerance,
                                                first);
    const auto move = [&](real minutes) {
      const real start = time_;
      course.follow(
          *this, model_, [&](int i) { return is_held(i) ? x_[i] : max_[i]; }, x_, minutes);
      count_from(start + minutes);
    };
    return in_stretches(
        time, every, [&] { return see(course); }, move);
  }

  /// Looks, and moves, in stretches of `every`, until the time is over or an observer says so.
  template <class See, class Move>
  constexpr bool in_stretches(duration time, duration every, See&& see, Move&& go_on) {
    const real total = static_cast<real>(time.minutes);
    if (!(total >= 0) || !(every.minutes >= 1e-6 || total == 0)) return false;
    const real stretch = every.minutes < time.minutes ? static_cast<real>(every.minutes) : total;
    if (!(total <= stretch * real(1e9f))) return false;
    if (!see()) return false;
    // The number of stretches is counted, not summed up: no drift.
    real done = 0;
    for (int32_t k = 1; done < total; ++k) {
      const real end = rounded(stretch * static_cast<real>(k)), next = end < total ? end : total;
      go_on(next - done);
      done = next;
      if (!see()) return false;
    }
    return true;
  }

 private:
  static constexpr extent E = Model::room;
  level x_[room(E.nodes)] = {};
  level work_[room(E.nodes * (Stepper::work + (Stepper::bounded ? 0 : 1)))] = {};
  T values_[room(E.values())] = {};  ///< inputs, their gates, the nodes' gates
  T own_[room(E.inputs)] = {};
  T max_[room(E.nodes)] = {};
  real dose_[room(Model::drugs)] = {};
  level factor_[room(E.taus * factors)] = {};
  uint32_t held_[room((E.nodes + 31) / 32)] = {};
  /// Nodes that are held or have a max other than 1; the few that are not moved by their drive
  /// alone.
  uint32_t apart_[room((E.nodes + 31) / 32)] = {};
  real step_ = 1, time_ = 0, since_ = 0;
  uint32_t steps_ = 0;  ///< since then
  [[no_unique_address]] Model model_;
};

/// The model of a network known to the compiler: no state, everything constant.
template <const auto& Net, class T>
struct compiled_model {
  /// Room of its tables: no more than it needs.
  static constexpr extent room = tables_of<Net, T>.count;
  /// How many drugs it has.
  static constexpr int drugs = Net.count.drugs;
  /// What an evaluator reads.
  static constexpr const auto& tables() noexcept { return tables_of<Net, T>; }
  /// Drugs and presets.
  static constexpr const auto& pharmacology() noexcept { return pharmacology_of<Net, real_of<T>>; }
};

// Reached only when a name is not in the network: not constexpr, so the build stops here, and the
// template's argument says which name of the network is near.
/// Never defined: a call stops the build, and its name says why.
template <class Suggestion>
void no_such_node_or_input_in_this_network();
/// Never defined: a call stops the build.
template <class Suggestion>
void no_such_node_in_this_network();
/// Never defined: a call stops the build.
template <class Suggestion>
void no_such_input_in_this_network();
/// Never defined: a call stops the build.
template <class Suggestion>
void no_such_drug_in_this_network();
/// Never defined: a call stops the build.
template <class Suggestion>
void no_such_preset_in_this_network();

namespace detail {

/// Kind none stands for a node or an input.
template <symbol_kind Kind>
constexpr bool may_be(symbol_kind k) noexcept {
  return Kind == symbol_kind::none ? k == symbol_kind::node || k == symbol_kind::input : k == Kind;
}

template <symbol_kind Kind, class Suggestion>
constexpr auto stop_for() noexcept {
  if constexpr (Kind == symbol_kind::node) return &no_such_node_in_this_network<Suggestion>;
  if constexpr (Kind == symbol_kind::input) return &no_such_input_in_this_network<Suggestion>;
  if constexpr (Kind == symbol_kind::drug) return &no_such_drug_in_this_network<Suggestion>;
  if constexpr (Kind == symbol_kind::preset) return &no_such_preset_in_this_network<Suggestion>;
  if constexpr (Kind == symbol_kind::none) {
    return &no_such_node_or_input_in_this_network<Suggestion>;
  }
}

template <const auto& Net, symbol_kind Kind, size_t Entry, size_t... At>
constexpr auto stop_with(indices<At...>) noexcept {
  return stop_for<Kind, did_you_mean<word<Net.text[Net.names[Entry].name.offset + At]...>>>();
}

/// The function that stops the build, for each name that can be suggested: a table, because a word
/// in a constant evaluation cannot become a template's argument.
template <const auto& Net, symbol_kind Kind, class Entries>
struct stops;
template <const auto& Net, symbol_kind Kind, size_t... Entry>
struct stops<Net, Kind, indices<Entry...>> {
  template <size_t E>
  static constexpr auto one() noexcept {
    if constexpr (may_be<Kind>(Net.names[E].meaning.kind)) {
      return stop_with<Net, Kind, E>(make_indices<Net.names[E].name.size>{});
    } else {
      return stop_for<Kind, void>();
    }
  }
  static constexpr void (*for_entry[sizeof...(Entry) + 1])() = {one<Entry>()...,
                                                                stop_for<Kind, void>()};
};

/// What a name stands for, or a build error.
template <const auto& Net, symbol_kind Kind>
consteval symbol resolve(const char* name) {
  const symbol s = Net.find(name);
  if (may_be<Kind>(s.kind)) return s;
  const text_view word{name};
  int entry = Net.name_count, distance = 64;
  for (int e = 0; e < Net.name_count && s.is(symbol_kind::none); ++e) {
    if (!may_be<Kind>(Net.names[e].meaning.kind)) continue;
    const int most = word.size < 3 ? 0 : word.size < 5 ? 1 : word.size < 9 ? 2 : 3;
    const int d = edit_distance(word, Net.view(Net.names[e].name), most);
    if (d > most || d >= distance) continue;
    entry = e;
    distance = d;
  }
  stops<Net, Kind, make_indices<static_cast<size_t>(Net.name_count)>>::for_entry[entry]();
  return s;
}

}  // namespace detail

/// A name, made an index by the compiler; a name that the network lacks, or that is of another
/// kind, does not compile.
template <const auto& Net, symbol_kind Kind>
struct name_in {
  /// Its number among its kind.
  index_of<Kind> index;
  /// A name that the network lacks does not compile.
  consteval name_in(const char* name) : index(detail::resolve<Net, Kind>(name).index) {}
  constexpr operator index_of<Kind>() const noexcept { return index; }
};

/// The same for a node or an input.
template <const auto& Net>
struct signal_in {
  /// Which node or input.
  symbol s;
  /// A name that the network lacks does not compile.
  consteval signal_in(const char* name) : s(detail::resolve<Net, symbol_kind::none>(name)) {}
};

namespace detail {

// What is given for T, Stepper and Evaluator; in place of what lacks something, a default.
template <const auto& Net, class T, class Stepper, class Evaluator>
struct checked_simulation {
  using value = typename checked_number<T>::type;
  using model = compiled_model<Net, value>;
  using type = basic_simulation<value, model, typename checked_stepper<Stepper, value>::type,
                                typename checked_evaluator<Evaluator, model, value>::type>;
};

}  // namespace detail

/// A cell of a network that the compiler knows, with names. A name that the network lacks does not
/// compile, nor does a constant out of range. Doses come with their unit (20_nM), times too (24_h);
/// levels and settings lie in [0,1]. What is known only at run time goes to the set_ functions,
/// which answer whether they took it.
template <const auto& Net, class T = double, class Stepper = exponential_midpoint,
          class Evaluator = flat>
class simulation : public detail::checked_simulation<Net, T, Stepper, Evaluator>::type {
  using base = typename detail::checked_simulation<Net, T, Stepper, Evaluator>::type;

 public:
  using base::advance;
  using base::advance_for;
  using base::advance_within;
  using base::apply_preset;
  using base::dose;
  using base::held;
  using base::max;
  using base::set_dose;
  using base::set_free;
  using base::set_hold;
  using base::set_input;
  using base::set_level;
  using base::set_max;
  using typename base::real;
  /// A node of this network.
  using node_name = name_in<Net, symbol_kind::node>;
  /// An input of this network.
  using input_name = name_in<Net, symbol_kind::input>;
  /// A drug of this network, or its alias.
  using drug_name = name_in<Net, symbol_kind::drug>;
  /// A preset of this network, or its alias.
  using preset_name = name_in<Net, symbol_kind::preset>;

  /// The network, for look-ups at run time.
  [[nodiscard]] static constexpr const auto& network() noexcept { return Net; }

  // --- reading ---------------------------------------------------------------------------------

  /// A node's level, or an input as the rules see it, in [0,1].
  [[nodiscard]] constexpr real operator[](signal_in<Net> name) const noexcept {
    return name.s.is(symbol_kind::node) ? base::node(node_index(name.s.index))
                                        : base::input(input_index(name.s.index));
  }
  /// In nM; 0: not given.
  [[nodiscard]] constexpr real dose(drug_name drug) const noexcept {
    return base::dose(drug.index);
  }
  /// The scale of a node's drive, in [0,1].
  [[nodiscard]] constexpr real(max)(node_name node) const noexcept {
    return (base::max)(node.index);
  }
  /// Whether a node is held.
  [[nodiscard]] constexpr bool held(node_name node) const noexcept {
    return base::held(node.index);
  }

  // --- constants -------------------------------------------------------------------------------

  /// An input's own setting in [0,1]; drugs of its class add to it.
  constexpr void set(input_name input, constant_share<real> setting) noexcept {
    base::put_input(input.index.number(), setting.value);
  }
  /// Up to 1 M; 0_nM takes it away.
  constexpr void dose(drug_name drug, constant_dose<real> c) noexcept {
    base::put_dose(drug.index.number(), c.nM);
  }
  /// Sets what the preset sets; a later preset or setting wins.
  constexpr void apply(preset_name preset) noexcept { base::put_preset(preset.index.number()); }
  /// Scales a node's drive by [0,1]; the level follows with the node's tau.
  constexpr void(max)(node_name node, constant_share<real> scale) noexcept {
    base::put_max(node.index.number(), scale.value);
  }
  /// The same with 0.
  constexpr void knock_out(node_name node) noexcept { base::put_max(node.index.number(), 0); }
  /// Puts a node to a level in [0,1] and keeps it there until release().
  constexpr void hold(node_name node, constant_share<real> at) noexcept {
    base::put_hold(node.index.number(), at.value);
  }
  /// It goes on by itself from where it is.
  constexpr void release(node_name node) noexcept { base::free(node.index.number()); }
  /// Puts a node to a level in [0,1], from where it goes on by itself.
  constexpr void level(node_name node, constant_share<real> to) noexcept {
    base::put_level(node.index.number(), to.value);
  }

  // --- what is known only at run time: false, and nothing is changed, where it is out of range ---

  /// As set(): an input's own setting, in [0,1].
  [[nodiscard]] constexpr bool set_input(input_name input, real setting) noexcept {
    return base::set_input(input.index, setting);
  }
  /// As dose(), in [0, 1e12] nM.
  [[nodiscard]] constexpr bool set_dose(drug_name drug, concentration c) noexcept {
    return base::set_dose(drug.index, c);
  }
  /// In nM; a dual number keeps its slope.
  [[nodiscard]] constexpr bool set_dose(drug_name drug, real nM) noexcept {
    return base::set_dose(drug.index, nM);
  }
  /// As max(), in [0,1].
  [[nodiscard]] constexpr bool set_max(node_name node, real scale) noexcept {
    return base::set_max(node.index, scale);
  }
  /// As hold(), in [0,1].
  [[nodiscard]] constexpr bool set_hold(node_name node, real at) noexcept {
    return base::set_hold(node.index, at);
  }
  /// As level(), in [0,1].
  [[nodiscard]] constexpr bool set_level(node_name node, real to) noexcept {
    return base::set_level(node.index, to);
  }

  /// As in the base; the observer sees this cell, with its names.
  template <class Observer>
  constexpr void advance(constant_time time, constant_interval every, Observer&& see) {
    base::observed_whole(time.time, every.time, [&] { return base::goes_on(see, *this); });
  }
  /// As advance() with an observer; false where a time is out of range.
  template <class Observer>
  [[nodiscard]] constexpr bool advance_for(duration time, duration every, Observer&& see) {
    return base::observed(time, every, [&] { return base::goes_on(see, *this); });
  }
  /// As advance_within() with an observer; false where a time or the tolerance is out of range.
  template <class Observer>
  [[nodiscard]] constexpr bool advance_within(real tolerance, duration time, duration every,
                                              Observer&& see) {
    return base::observed_within(tolerance, time, every, [&] { return base::goes_on(see, *this); });
  }
  using typename base::value;
  // Last: clang drops what follows an assertion that failed.
  static_assert(detail::arithmetic<T>,
                "pathway: this number type lacks T{}, T(1), + - * /, < > == or rounded(T); take "
                "float, double, pathway::q1_15 or pathway::q16_16, or see pathway::number_type");
  static_assert(!detail::arithmetic<T> || detail::described<T>,
                "pathway: this number type lacks pathway::number<T>, or a member of it; see "
                "pathway::number_type and pathway::ieee_number");
  static_assert(!detail::described<T> || detail::moves<T>,
                "pathway: number<T>::level or real of this number type lacks something; see "
                "pathway::number_type");
  static_assert(stepper_type<Stepper, value>,
                "pathway: this stepper lacks order, work, factors, bounded, factor(which, "
                "h_over_tau) or step(system, x, work, size); see pathway::stepper_type");
  static_assert(evaluator_type<Evaluator, compiled_model<Net, value>, value>,
                "pathway: this evaluator lacks drives(model, x, values, sink); see pathway::flat");
};

/// An observer that calls act() once: when condition(cell) holds for the first time. It may change
/// the cell, which it then has a reference to.
///
///   cell.advance_for(48_h, 10_min, when([](const auto& c) { return c["NODE"] > 0.5; },
///                                       [&] { cell.dose("drug", 100_nM); }));
template <class Condition, class Act>
[[nodiscard]] constexpr auto when(Condition condition, Act act) {
  return [condition, act, done = false](const auto& cell) mutable {
    if (done || !condition(cell)) return;
    done = true;
    act();
  };
}

namespace detail {

/// A cell on its way to rest: a constant of its own for every 60 iterations, so that each has the
/// compiler's whole budget.
template <class Cell>
struct resting {
  Cell cell{};
  bool settled = false;
};
template <class Cell, int Leg>
constexpr resting<Cell> rest_after() noexcept;
template <class Cell, int Leg>
inline constexpr resting<Cell> rest_leg = rest_after<Cell, Leg>();
template <class Cell, int Leg>
constexpr resting<Cell> rest_after() noexcept {
  resting<Cell> now{};
  if constexpr (Leg > 0) now = rest_leg<Cell, Leg - 1>;
  now.settled = now.cell.settle(Cell::default_tolerance, 60).converged;
  return now;
}
template <class Cell, int Leg = 0>
constexpr const Cell& rest_of() noexcept {
  if constexpr (rest_leg<Cell, Leg>.settled) {
    return rest_leg<Cell, Leg>.cell;
  } else {
    static_assert(Leg < 7, "the network does not come to rest from its start levels");
    return rest_of<Cell, Leg + 1>();
  }
}

}  // namespace detail

/// The untreated cell at rest, as a constant that the compiler finds once: settle() from the start
/// levels, no drug, inputs as in the text. Start from it, not from the start levels, to see what a
/// drug does. Where the network does not come to rest within 480 iterations, the build stops.
template <class Cell>
[[nodiscard]] constexpr const Cell& at_rest_cell() noexcept {
  return detail::rest_of<Cell>();
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/editable.hpp -------------------------------------------------------------

// Networks read while the program runs, in storage of fixed size: no heap, errors as values.
//
//   static pathway::editable<64, 128> edit;               // room for 64 nodes and 128 rules
//   if (auto d = edit.parse(text); !d) { ... d.line, d.column, write_message(d, ...) ... }
//   edit.replace(edit.find("A => B"), "A & !C => B");     // one statement, or edit.rule(3)
//   edit.undo();
//   static pathway::interpreted<float, edit.limit> equations;
//   equations.read(edit.network());
//   pathway::interpreted_simulation<float, edit.limit> cell{equations};
#ifndef PATHWAY_DYNAMICS_EDITABLE_HPP
#define PATHWAY_DYNAMICS_EDITABLE_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Room for so many nodes and rules, and for what usually comes with them.
constexpr capacity room_for(int nodes, int rules, int terms_a_rule = 8) noexcept {
  return {nodes, nodes, rules, rules * terms_a_rule, nodes / 2, nodes, nodes, 4 * nodes, 32, nodes};
}

/// A text and the network it means, kept together. A text with a mistake changes nothing; `Undos`
/// good texts before the current one can be had back. Holds Undos + 2 of each, so it is large: make
/// it static.
template <int Nodes, int Rules, int Characters = 256 * (Nodes + Rules), int Undos = 1>
class editable {
 public:
  /// How much it can hold.
  static constexpr capacity limit = room_for(Nodes, Rules);

  constexpr editable() noexcept {
    static_cast<void>(parse(""));  // an empty text has no mistake
    kept_ = 0;
  }
  editable(const editable&) = delete;  // the network points into the text beside it
  editable& operator=(const editable&) = delete;

  // Whatever changes the text answers with a diagnostic, whose line and column are those of the
  // text as it would be. On a mistake network() and text() stay as they were. The answer's words
  // live until the next change.

  /// Reads a text.
  [[nodiscard]] constexpr diagnostic parse(text_view text) noexcept { return parse(&text, 1); }

  /// Reads several texts as one network; each begins with its own defaults. At most 64.
  [[nodiscard]] constexpr diagnostic parse(const text_view* texts, size_t count) noexcept {
    version& spare = versions_[after(current_)];
    size_t size = 0;
    for (size_t i = 0; i < count; ++i) {
      size += texts[i].size + (i + 1 < count ? 1 : 0);  // a line end between two
      if (count > most_parts || size > static_cast<size_t>(Characters)) {
        return refuse(mistake::text_too_long, static_cast<uint32_t>(i));
      }
      spare.ends[i] = static_cast<uint32_t>(size);
    }
    spare.parts = static_cast<uint32_t>(count);
    spare.size = 0;
    for (size_t i = 0; i < count; ++i) {
      spare.append(texts[i]);
      if (i + 1 < count) spare.append({"\n", 1});
    }
    return adopt(spare);
  }

  /// Puts other words in the place of a statement, or of any piece of text(): a piece of no
  /// characters inserts them.
  [[nodiscard]] constexpr diagnostic replace(slice piece, text_view with) noexcept {
    return splice(piece, {}, with);
  }

  /// Takes a statement away, and its line.
  [[nodiscard]] constexpr diagnostic remove(slice statement) noexcept {
    const version& now = versions_[current_];
    if (!now.has(statement)) return refuse(mistake::no_such_statement);
    uint32_t end = statement.offset + statement.size;
    while (detail::is(now.text[end], detail::blank)) ++end;
    if (now.text[end] == '\n') ++end;
    return splice({statement.offset, end - statement.offset}, {}, {});
  }

  /// Adds a statement in a line of its own at the end, where the last text's defaults and module
  /// hold.
  [[nodiscard]] constexpr diagnostic add(text_view statement) noexcept {
    const version& now = versions_[current_];
    const bool open = now.size != 0 && now.text[now.size - 1] != '\n';
    return splice({static_cast<uint32_t>(now.size), 0}, {"\n", open ? size_t{1} : size_t{0}},
                  statement);
  }

  // Where a statement stands in text(): good until the next change. `nowhere` is refused by the
  // functions above.

  /// The answer of find() where there is no such statement.
  static constexpr slice nowhere = {~uint32_t{0}, 0};

  /// A line of all texts together, from 1, without its line end.
  [[nodiscard]] constexpr slice line(uint32_t number) const noexcept {
    const version& now = versions_[current_];
    uint32_t at = 0;
    for (; number > 1 && at < now.size; ++at) number -= now.text[at] == '\n' ? 1 : 0;
    return number == 1 ? now.line_at(at) : nowhere;
  }

  /// The line of rule `number`, as the network counts them from 0.
  [[nodiscard]] constexpr slice rule(int number) const noexcept {
    const version& now = versions_[current_];
    if (number < 0 || number >= now.network.count.rules) return nowhere;
    return now.line_at(now.network.rules[number].text.offset);
  }

  /// The first line that begins with these words, however they are spaced: "A & !B => C" finds that
  /// rule, "node A" that node.
  [[nodiscard]] constexpr slice find(text_view words) const noexcept {
    const version& now = versions_[current_];
    for (uint32_t at = 0; at < now.size; ++at) {
      if (now.begins(at, words)) return now.line_at(at);
      while (at < now.size && now.text[at] != '\n') ++at;
    }
    return nowhere;
  }

  /// Back to the text before the last change; false where none is kept any more.
  [[nodiscard]] constexpr bool undo() noexcept {
    if (kept_ == 0) return false;
    --kept_;
    current_ = (current_ + Undos + 1) % (Undos + 2);
    return true;
  }

  /// What the current text means.
  [[nodiscard]] constexpr const auto& network() const noexcept {
    return versions_[current_].network;
  }
  /// The current text, its parts joined.
  [[nodiscard]] constexpr text_view text() const noexcept {
    return {versions_[current_].text, versions_[current_].size};
  }

 private:
  static constexpr size_t most_parts = 64;

  struct version {
    basic_network<limit> network{};
    char text[static_cast<size_t>(Characters) + 1] = {};
    size_t size = 0;
    uint32_t ends[most_parts] = {};
    uint32_t parts = 0;

    constexpr void append(text_view more) noexcept {
      for (size_t i = 0; i < more.size; ++i) text[size++] = more[i];
    }
    constexpr bool has(slice s) const noexcept {
      return s.offset <= size && s.size <= size - s.offset;
    }

    /// The line around a character, without its line end.
    constexpr slice line_at(uint32_t at) const noexcept {
      uint32_t end = at;
      while (at > 0 && text[at - 1] != '\n') --at;
      while (end < size && text[end] != '\n') ++end;
      if (end > at && text[end - 1] == '\r') --end;
      return {at, end - at};
    }

    constexpr bool begins(uint32_t at, text_view words) const noexcept {
      char last = ' ';
      for (size_t i = 0; i < words.size; ++i) {
        if (detail::is(words[i], detail::blank)) continue;
        while (detail::is(text[at], detail::blank)) ++at;
        if (detail::is(text[at], detail::line_end) || text[at] != words[i]) return false;
        last = text[at++];
      }
      constexpr int word = detail::letter | detail::digit;
      return last != ' ' && !(detail::is(last, word) && detail::is(text[at], word));
    }
  };

  static constexpr int after(int version) noexcept { return (version + 1) % (Undos + 2); }

  static constexpr diagnostic refuse(mistake what, uint32_t part = 0) {
    diagnostic d{};
    d.what = what;
    d.part = part;
    d.line = d.column = 1;
    return d;
  }

  constexpr diagnostic splice(slice piece, text_view first, text_view then) noexcept {
    const version& now = versions_[current_];
    version& spare = versions_[after(current_)];
    if (!now.has(piece)) return refuse(mistake::no_such_statement);
    const size_t left = now.size - piece.size;
    if (then.size > Characters - left || first.size > Characters - left - then.size) {
      return refuse(mistake::text_too_long);
    }
    spare.size = 0;
    spare.append({now.text, piece.offset});
    spare.append(first);
    spare.append(then);
    const uint32_t added = static_cast<uint32_t>(spare.size) - piece.offset;
    const uint32_t end = piece.offset + piece.size;
    spare.append({now.text + end, now.size - end});
    spare.parts = now.parts != 0 ? now.parts : 1;
    for (uint32_t i = 0; i + 1 < spare.parts; ++i) {
      const uint32_t was = now.ends[i], begin = i > 0 ? spare.ends[i - 1] : 0;
      uint32_t& is = spare.ends[i];
      is = was <= piece.offset ? was : was >= end ? was - piece.size + added : piece.offset + added;
      if (is > begin && spare.text[is - 1] != '\n') {  // it would join two texts
        return refuse(mistake::no_such_statement, i);
      }
    }
    spare.ends[spare.parts - 1] = static_cast<uint32_t>(spare.size);
    return adopt(spare);
  }

  constexpr diagnostic adopt(version& spare) noexcept {
    spare.text[spare.size] = '\0';
    const diagnostic d = pathway::parse(spare.network, spare.text, spare.ends, spare.parts);
    if (d.ok()) {
      current_ = after(current_);
      if (kept_ < Undos) ++kept_;
    }
    return d;
  }

  version versions_[static_cast<size_t>(Undos) + 2]{};
  int current_ = 0, kept_ = 0;
};

/// The equations of a network read at run time.
template <class T, capacity C>
struct interpreted {
  /// What an evaluator reads.
  tables<T, roomy(C)> equations{};
  /// Drugs and presets.
  pathway::pharmacology<real_of<T>, C> doses{};

  /// Makes the equations of this network; cells that use them must be reset().
  template <class Network>
  constexpr void(read)(const Network& net) noexcept {
    fill_tables(equations, net);
    fill_pharmacology(doses, net);
  }
};

/// What a cell is made of, where the network was read at run time.
template <class T, capacity C>
struct interpreted_model {
  /// Room of its tables.
  static constexpr extent room = roomy(C);
  /// The most drugs.
  static constexpr int drugs = C.drugs;
  /// The equations; they must outlive the cell.
  const interpreted<T, C>* data = nullptr;
  /// Refers to the equations.
  constexpr interpreted_model(const interpreted<T, C>& from) noexcept : data(&from) {}
  /// What an evaluator reads.
  [[nodiscard]] constexpr const auto& tables() const noexcept { return data->equations; }
  /// Drugs and presets.
  [[nodiscard]] constexpr const auto& pharmacology() const noexcept { return data->doses; }
};

/// A cell of such a network; what it is made of must outlive it. Nodes, inputs, drugs and presets
/// are named by number, which network().find(name) gives.
template <class T, capacity C, class Stepper = exponential_midpoint>
using interpreted_simulation = basic_simulation<T, interpreted_model<T, C>, Stepper, flat>;

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/number/lanes.hpp ------------------------------------------------------------------

// N numbers side by side: an operation is done on each, and gives in each the bits that it gives
// alone. With them an evaluator computes N cells in the time of a few: see pathway::cells.
//
// The vector extensions of GCC and clang; a compiler for a processor without vectors takes them
// apart. Parts of 16 bytes, whatever the build may use: a type must not change with flags. Wider
// ones are asked for by name.
#ifndef PATHWAY_NUMBER_LANES_HPP
#define PATHWAY_NUMBER_LANES_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// The widest parts that pay in this build, in bytes: 32 with -mavx (which -march=native implies on
/// most machines), else 16. Longer ones, as of AVX-512, gained less than a tenth.
inline constexpr int widest_part =
#if defined(__AVX__)
    32;
#else
    16;
#endif

/// N numbers, each a float or a double, in parts of Bytes, 16 or `widest_part`, which they fill.
template <class T, int N, int Bytes = 16>
struct lanes {
  static_assert(Bytes == 16 || Bytes == widest_part,
                "pathway: parts of 16 bytes, or of 32 in a build with -mavx");
  /// What one instruction takes.
  typedef T vector __attribute__((vector_size(Bytes)));
  /// How many numbers that are.
  static constexpr int wide = Bytes / int{sizeof(T)};
  /// How many of them there are.
  static constexpr int parts = N / wide;
  static_assert(N > 0 && N % wide == 0,
                "pathway: N lanes fill whole parts: of 16 bytes four floats or two doubles");

  /// What comparing gives: as a condition it is true where it is true of any lane.
  struct mask {
    /// All bits of a lane, or none.
    decltype(vector{} < vector{}) part[static_cast<size_t>(parts)];
    /// Any of them.
    explicit constexpr operator bool() const noexcept {
      for (int i = 0; i < N; ++i) {
        if (part[i / wide][i % wide] != 0) return true;
      }
      return false;
    }
  };

  /// In order.
  vector part[static_cast<size_t>(parts)];

  /// All 0.
  constexpr lanes() noexcept : part{} {}
  /// All the same.
  template <class Number>
  [[gnu::always_inline]] constexpr lanes(Number all) noexcept requires requires {
    static_cast<T>(all);
  }
  {
    const vector zero{}, same = zero + static_cast<T>(all);
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) part[i] = same;
  }

  /// The number of one lane, from 0 to N-1.
  [[nodiscard]] constexpr T operator[](int lane) const noexcept {
    return part[lane / wide][lane % wide];
  }
  /// Sets that of one lane.
  constexpr void set(int lane, T to) noexcept { part[lane / wide][lane % wide] = to; }

  [[gnu::always_inline]] friend constexpr lanes operator+(const lanes& a, const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] + b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr lanes operator-(const lanes& a, const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] - b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr lanes operator*(const lanes& a, const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] * b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr lanes operator/(const lanes& a, const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] / b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr mask operator<(const lanes& a, const lanes& b) {
    mask r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] < b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr mask operator>(const lanes& a, const lanes& b) {
    return b < a;
  }
  /// a where it is true, else b.
  [[gnu::always_inline]] friend constexpr lanes choose(const mask& where, const lanes& a,
                                                       const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = where.part[i] ? a.part[i] : b.part[i];
    return r;
  }
  /// See rounded(T).
  [[gnu::always_inline]] friend constexpr lanes rounded(lanes product) {
    if (!can_fuse || __builtin_is_constant_evaluated()) return product;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) {
#if defined(__SSE2__)
      asm("" : "+x"(product.part[i]));
#elif defined(__aarch64__)
      asm("" : "+w"(product.part[i]));
#else
      for (int k = 0; k < wide; ++k) product.part[i][k] = detail::unfused(T{product.part[i][k]});
#endif
    }
    return product;
  }
};

/// What evaluators and steppers ask of it. Times and time constants are of one cell.
template <class T, int N, int Bytes>
struct number<lanes<T, N, Bytes>> {
  using level = lanes<T, N, Bytes>;   ///< a state
  using real = T;                     ///< times, exponents
  static constexpr bool soft = true;  ///< no rule is passed over: its value is not 0 in every lane
  static constexpr bool precise = number<T>::precise;  ///< settle() then asks for 1e-10, else 1e-5

  /// Lane by lane: it has tables and branches.
  static constexpr level power(const level& x, real n) {
    level r;
    for (int i = 0; i < N; ++i) r.set(i, pow_unit(x[i], n));
    return r;
  }
};

/// As of one number.
template <class T, int N, int Bytes>
[[gnu::always_inline]] constexpr lanes<T, N, Bytes> at_most_one(const lanes<T, N, Bytes>& x) {
  const lanes<T, N, Bytes> one = T(1);
  return choose(x < one, x, one);
}

/// As of one number: between x and the goal. Each line is one instruction.
template <class T, int N, int Bytes>
[[gnu::always_inline]] constexpr lanes<T, N, Bytes> toward(const lanes<T, N, Bytes>& x,
                                                           const lanes<T, N, Bytes>& k,
                                                           const lanes<T, N, Bytes>& goal) {
  using many = lanes<T, N, Bytes>;
  const many next = moved(x, k, x, goal);
  const many high = choose(x > goal, x, goal), low = choose(x < goal, x, goal);
  const many below = choose(next < high, next, high), kept = choose(below > low, below, low);
  return choose(kept < many(negligible<T>), many(), kept);
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/cells.hpp ----------------------------------------------------------------

// N cells side by side, computed in the time of a few. Each is set up as a single cell is, and put
// into a lane; from there it gives, bit for bit, what it would give alone.
//
//   using cell = pathway::simulation<net, float>;
//   cell alone[16];
//   const cell* of[16];
//   for (int i = 0; i < 16; ++i) {
//     must(alone[i].set_dose("drug", doses[i]));
//     of[i] = &alone[i];
//   }
//   static pathway::cells<16, cell> many;
//   must(many.load(of));
//   must(many.settle());
//   many.node(3, NODE)            // of the fourth cell
//
// Over tables, whatever the single cell does: straight-line code of so many numbers fits no cache,
// is no faster, and takes a compiler minutes.
//
// A class of its own and not a simulation of lanes<float, 16>: there every setting, time and answer
// would be of 16 cells too, and nobody could tell which of them was refused.
#ifndef PATHWAY_DYNAMICS_CELLS_HPP
#define PATHWAY_DYNAMICS_CELLS_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// The equations of N cells of one network whose weights, EC50 and time constants may differ: what
/// an evaluator reads of tables<T, E>, with a number for each cell.
template <class T, int N, int Bytes, extent E>
struct lane_tables {
  /// A number of each cell.
  using many = lanes<T, N, Bytes>;
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }

  extent count{};                               ///< how much of each array is in use
  uint16_t first_rule[room(E.nodes + 1)] = {};  ///< of each node
  uint16_t first_term[room(E.rules + 1)] = {};  ///< of each rule
  bool weighted[room(E.rules)] = {};            ///< its weight is not 1 in every cell
  uint16_t term[room(E.terms)] = {};            ///< as in tables
  uint16_t gate_signal[room(E.gates())] = {};   ///< what each gate reads
  uint16_t gate_form[room(E.gates())] = {};     ///< its kind
  uint16_t tau_class[room(E.nodes)] = {};       ///< which time constant each node has
  many weight[room(E.rules)];                   ///< of each rule
  gate_kind<many> kind[room(E.gates())];        ///< n and EC50, prepared
  many tau[room(E.nodes)];                      ///< minutes

  /// Makes them of N tables, which must be of one network: false, and nothing is to be used, where
  /// rules, signs or n differ. Cells share a gate, a kind or a time constant where all of them do.
  [[nodiscard]] constexpr bool fill(const tables<T, E>* const (&cell)[size_t{N}]) noexcept {
    const auto& first = *cell[0];
    const int nodes = first.count.nodes, values = nodes + first.count.inputs;
    count = first.count;
    count.input_gates = count.node_gates = count.kinds = count.taus = 0;
    for (const auto* c : cell) {
      if (c->count.nodes != nodes || c->count.inputs != count.inputs ||
          c->count.rules != count.rules || c->count.terms != count.terms) {
        return false;
      }
    }
    for (int i = 0; i <= nodes; ++i) first_rule[i] = first.first_rule[i];
    for (int r = 0; r <= count.rules; ++r) first_term[r] = first.first_term[r];
    const auto everywhere = [&](auto&& holds) {
      for (const auto* c : cell) {
        if (!holds(*c)) return false;
      }
      return true;
    };
    if (!everywhere([&](const auto& c) {
          for (int i = 0; i <= nodes; ++i) {
            if (c.first_rule[i] != first_rule[i]) return false;
          }
          for (int r = 0; r <= count.rules; ++r) {
            if (c.first_term[r] != first_term[r]) return false;
          }
          return true;
        })) {
      return false;
    }

    for (int r = 0; r < count.rules; ++r) {
      weighted[r] = false;
      for (int l = 0; l < N; ++l) {
        weight[r].set(l, cell[l]->weight[r]);
        weighted[r] = weighted[r] || cell[l]->weighted[r];
      }
    }
    for (int i = 0; i < nodes; ++i) {
      int k = 0;  // the first node of the same time constants stands for its class
      while (k < i &&
             !everywhere([&](const auto& c) { return c.tau_class[k] == c.tau_class[i]; })) {
        ++k;
      }
      tau_class[i] = k < i ? tau_class[k] : static_cast<uint16_t>(count.taus);
      if (k < i) continue;
      for (int l = 0; l < N; ++l) tau[count.taus].set(l, cell[l]->tau[cell[l]->tau_class[i]]);
      ++count.taus;
    }
    // Gates of inputs first, as evaluators want it.
    for (int pass = 0; pass < 2; ++pass) {
      const bool of_inputs = pass == 0;
      for (int t = 0; t < count.terms; ++t) {
        const int signal = signal_of(first, t);
        if ((signal >= nodes) != of_inputs) continue;
        term[t] = static_cast<uint16_t>(2 * signal + first.term[t] % 2);
        bool linear = true;
        for (const auto* c : cell) {
          if (signal_of(*c, t) != signal || (c->term[t] & 1) != (first.term[t] & 1)) return false;
          linear = linear && c->term[t] / 2 < values;
        }
        if (linear) continue;
        int g = 0;
        while (g < count.gates() && !(gate_signal[g] == signal && everywhere([&](const auto& c) {
                                        return c.term[t] / 2 == c.term[term_of_[g]] / 2;
                                      }))) {
          ++g;
        }
        if (g == count.gates()) {
          term_of_[g] = static_cast<uint16_t>(t);
          gate_signal[g] = static_cast<uint16_t>(signal);
          ++(of_inputs ? count.input_gates : count.node_gates);
          if (!add_kind(g, cell)) return false;
        }
        term[t] = static_cast<uint16_t>(2 * (values + g) + first.term[t] % 2);
      }
    }
    return true;
  }

 private:
  uint16_t term_of_[room(E.gates())] = {};  ///< the first one that reads the gate

  static constexpr int gate_of(const tables<T, E>& c, int t) noexcept {
    return c.term[t] / 2 - c.count.nodes - c.count.inputs;
  }
  static constexpr int signal_of(const tables<T, E>& c, int t) noexcept {
    return gate_of(c, t) < 0 ? c.term[t] / 2 : c.gate_signal[gate_of(c, t)];
  }
  /// The kind of its term in one cell; the linear gate, which has none there, gives the same bits.
  static constexpr gate_kind<T> kind_of(const tables<T, E>& c, int t) noexcept {
    if (gate_of(c, t) >= 0) return c.kind[c.gate_form[gate_of(c, t)]];
    gate_kind<T> linear;
    linear.e = linear.one_minus_e = T(1) / 2;
    linear.one_minus_2e = 0;
    return linear;
  }

  constexpr bool add_kind(int g, const tables<T, E>* const (&cell)[size_t{N}]) noexcept {
    const gate_kind<T> first = kind_of(*cell[0], term_of_[g]);
    gate_kind<many>& k = kind[count.kinds];
    k.power = first.power;
    k.n = first.n;
    for (int l = 0; l < N; ++l) {
      const gate_kind<T> own = kind_of(*cell[l], term_of_[g]);
      if (own.power != first.power || !(own.n == first.n)) return false;
      k.e.set(l, own.e);
      k.one_minus_e.set(l, own.one_minus_e);
      k.one_minus_2e.set(l, own.one_minus_2e);
    }
    int same = 0;
    while (same < count.kinds && !equal(kind[same], k)) ++same;
    gate_form[g] = static_cast<uint16_t>(same);
    count.kinds += same == count.kinds ? 1 : 0;
    return true;
  }
  static constexpr bool equal(const gate_kind<many>& a, const gate_kind<many>& b) noexcept {
    bool same = a.power == b.power && a.n == b.n;
    for (int l = 0; same && l < N; ++l) same = a.e[l] == b.e[l];
    return same;
  }
};

namespace detail {

// What N cells read: the constants of a network that the compiler knows, which all share, or the
// equations that each has for itself.
template <int N, int Bytes, class Model>
struct model_of_cells {
  using type = Model;
};
template <int N, int Bytes, class T, capacity C>
struct model_of_cells<N, Bytes, interpreted_model<T, C>> {
  struct type {
    static constexpr extent room = roomy(C);
    lane_tables<T, N, Bytes, room> equations;
    constexpr const auto& tables() const noexcept { return equations; }
  };
};

template <class T>
constexpr T in_lane(T shared, int) {
  return shared;
}
template <class T, int N, int Bytes>
constexpr T in_lane(const lanes<T, N, Bytes>& all, int lane) {
  return all[lane];
}

}  // namespace detail

/// N cells of type Cell (float or double, with a bounded stepper), side by side: a `simulation` of
/// a network that the compiler knows, or an `interpreted_simulation`, whose equations may differ in
/// numbers from cell to cell. Large: make it static. Nothing here is computed by the compiler.
/// In parts of 16 bytes, or `widest_part`: then twice as many are quickest.
template <int N, class Cell, int Bytes = 16>
class cells {
 public:
  using value = typename Cell::value;      ///< of a rule
  using real = typename Cell::real;        ///< of what goes in and out
  using many = lanes<value, N, Bytes>;     ///< the same of every cell
  using stepper = typename Cell::stepper;  ///< how they move
  static_assert(stepper::bounded, "pathway: cells side by side need a stepper that is bounded");
  static_assert(detail::is_same<value, float> || detail::is_same<value, double>,
                "pathway: cells side by side are of float or double");

  /// Takes the state, the settings and the equations of N cells, which may be fewer that stand
  /// there several times. All get the time and the step of the first. False, and nothing is to be
  /// used, where they are not of one network.
  [[nodiscard]] bool load(const Cell* const (&from)[size_t{N}]) noexcept {
    if constexpr (requires { model_.equations; }) {
      const tables<value, E>* of_each[size_t{N}];
      for (int l = 0; l < N; ++l) of_each[l] = &from[l]->model().tables();
      if (!model_.equations.fill(of_each)) return false;
    }
    return put(from);
  }

  /// The same but for the equations, which stay those of the cells that were loaded: quicker, where
  /// only states and settings are others.
  [[nodiscard]] bool put(const Cell* const (&from)[size_t{N}]) noexcept {
    const auto& m = model_.tables();
    for (const Cell* cell : from) {
      if (cell->nodes() != m.count.nodes || cell->inputs() != m.count.inputs) return false;
    }
    for (int i = 0; i < m.count.nodes; ++i) {
      held_[i] = many();
      for (int l = 0; l < N; ++l) {
        const node_index node(i);
        x_[i].set(l, from[l]->node(node));
        max_[i].set(l, (from[l]->max)(node));
        if (from[l]->held(node)) held_[i].set(l, 1);
      }
      apart_[i] = held_[i] > many() || max_[i] < many(1);
    }
    for (int i = 0; i < m.count.inputs; ++i) {
      for (int l = 0; l < N; ++l) values_[i].set(l, from[l]->input(input_index(i)));
    }
    for (int g = 0; g < m.count.input_gates; ++g) {
      values_[m.count.inputs + g] =
          activation(values_[m.gate_signal[g] - m.count.nodes], m.kind[m.gate_form[g]]);
    }
    step_ = from[0]->step_size();
    time_ = from[0]->time();
    use_step(step_);
    return true;
  }

  /// Gives a cell, which may be the one that it was loaded from, the levels of a lane.
  [[nodiscard]] bool store(int lane, Cell& into) const noexcept {
    if (lane < 0 || lane >= N || into.nodes() != nodes()) return false;
    bool good = true;
    for (int i = 0; i < nodes(); ++i) good = into.set_level(node_index(i), x_[i][lane]) && good;
    return good;
  }

  /// A level, in [0,1]; NaN where the lane or the node is none.
  [[nodiscard]] real node(int lane, node_index i) const noexcept {
    return lane >= 0 && lane < N && i.below(nodes()) ? x_[i.number()][lane]
                                                     : static_cast<real>(__builtin_nanf(""));
  }
  /// How many each has.
  [[nodiscard]] int nodes() const noexcept { return model_.tables().count.nodes; }
  /// In minutes, of all.
  [[nodiscard]] real time() const noexcept { return time_; }

  /// One step of every cell.
  void step() noexcept {
    stepper::step(*this, x_, work_, nodes());
    time_ = time_ + step_;
  }

  /// As of one cell: fixed steps, and a shorter last one. False, and nothing is done, for a time
  /// that is no number, negative, or more than a billion steps.
  [[nodiscard]] bool advance_for(duration time) noexcept {
    const real minutes = static_cast<real>(time.minutes), start = time_;
    if (!(minutes >= 0 && minutes <= step_ * real(1e9f))) return false;
    const auto plan = detail::steps_in<value>(minutes, step_);
    for (int32_t i = 0; i < plan.whole; ++i) step();
    if (plan.rest > 0) {
      use_step(plan.rest);
      step();
      use_step(step_);
    }
    time_ = start + minutes;
    return true;
  }

  /// The answers of settle(): true where all of them are.
  struct all_settled {
    /// Of each lane.
    settled<real> of[size_t{N}];
    [[nodiscard]] explicit operator bool() const noexcept {
      for (const settled<real>& s : of) {
        if (!s) return false;
      }
      return true;
    }
  };

  /// As of one cell, which stops where it would stop alone.
  [[nodiscard]] all_settled settle(real tolerance = Cell::default_tolerance,
                                   int most = 2000) noexcept {
    const auto& m = model_.tables();
    detail::pace<real> go[size_t{N}];
    all_settled answer{};
    many moving(1);  // 0 where a lane has come to its end
    many step, part;
    for (int l = 0; l < N; ++l) {
      go[l].h = m.count.taus > 0 ? detail::in_lane(m.tau[0], l) : real(1);
      for (int c = 1; c < m.count.taus; ++c) {
        const real tau = detail::in_lane(m.tau[c], l);
        go[l].h = tau < go[l].h ? tau : go[l].h;
      }
      step.set(l, go[l].h);
      part.set(l, go[l].share);
    }
    for (int iteration = 1; iteration <= most && moving > many(); ++iteration) {
      for (int c = 0; c < m.count.taus; ++c) factor_[c] = part * (step / (step + m.tau[c]));
      many residual;
      drives(x_, [&](int i, const many& f) {
        const many gap = choose(f > x_[i], f - x_[i], x_[i] - f);
        residual = choose(gap > residual, gap, residual);
        work_[i] = toward(x_[i], factor_[m.tau_class[i]], f);
      });
      for (int l = 0; l < N; ++l) {
        settled<real>& s = answer.of[l];
        if (!(moving[l] > 0)) continue;
        s.residual = residual[l];
        s.iterations = iteration;
        s.converged = s.residual <= tolerance;
        if (s.converged || iteration == most) moving.set(l, 0);
        go[l].next(s.residual, iteration);
        step.set(l, go[l].h);
        part.set(l, go[l].share);
      }
      for (int i = 0; i < nodes(); ++i) x_[i] = choose(moving > many(), work_[i], x_[i]);
    }
    use_step(step_);
    return answer;
  }

  // --- for steppers ----------------------------------------------------------------------------

  /// Calls sink(i, max_i f_i) for every node at the levels `at`; a held node's drive is its level.
  /// The sink goes inside: sixteen numbers handed over cost as much as to compute them.
  template <class Sink>
  [[gnu::flatten]] void drives(const many* at, Sink&& sink) {
    flat::drives(model_, at, values_, [this, at, &sink](int i, const many& f) {
      sink(i, apart_[i] ? choose(held_[i] > many(), at[i], rounded(f * max_[i])) : f);
    });
  }
  /// The stepper's number `which` for a node, from h and its tau.
  [[nodiscard]] const many& factor(int which, int i) const noexcept {
    const auto& m = model_.tables();
    return factor_[which * m.count.taus + m.tau_class[i]];
  }

 private:
  static constexpr extent E = Cell::model_type::room;
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }

  void use_step(real h) noexcept {
    const auto& m = model_.tables();
    for (int which = 0; which < stepper::factors; ++which) {
      for (int c = 0; c < m.count.taus; ++c) {
        real tau = 0, factor = 0;
        for (int l = 0; l < N; ++l) {
          const real own = detail::in_lane(m.tau[c], l);
          if (!(own == tau)) factor = stepper::factor(which, h / own);  // most cells share theirs
          tau = own;
          factor_[which * m.count.taus + c].set(l, factor);
        }
      }
    }
  }

  many x_[room(E.nodes)], work_[room(E.nodes * stepper::work)], values_[room(E.values())],
      max_[room(E.nodes)], held_[room(E.nodes)], factor_[room(E.nodes * stepper::factors)];
  bool apart_[room(E.nodes)] = {};  ///< held, or of another max than 1, in some cell
  real step_ = 1, time_ = 0;
  typename detail::model_of_cells<N, Bytes, typename Cell::model_type>::type model_{};
};

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/combination.hpp ----------------------------------------------------------

// Two drugs together: the levels of a grid of doses, and what would be expected of them if each
// acted as it does alone.
//
// Effects are shares: of a read-out that falls, the share of its untreated level that is gone; of
// one that rises, the share of its way up to 1. An excess is the effect found less the effect
// expected: above 0 the pair does more than expected, whichever way the read-out moves.
//
//   Bliss  a + b - ab      independent action (Bliss 1939, Ann Appl Biol 26:585). For a read-out
//                          that falls: the level expected is the product of the two, each relative
//                          to the untreated one
//   HSA    max(a, b)       the better of the two alone ("highest single agent")
//   Loewe  the effect E at which dose_a / A(E) + dose_b / B(E) = 1, where A(E) and B(E) are the
//          doses that reach E alone: one drug as a dilution of the other (Loewe 1953,
//          Arzneimittelforschung 3:285; Berenbaum 1989, Pharmacol Rev 41:93)
#ifndef PATHWAY_ANALYSIS_COMBINATION_HPP
#define PATHWAY_ANALYSIS_COMBINATION_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A number, or none: value is 0 then and means nothing.
template <class Real>
struct possible {
  /// The number; 0 and meaningless where there is none.
  Real value = 0;
  /// Whether there is one.
  bool defined = false;
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return defined; }
};

/// The share in (-inf, 1] of two levels in [0,1]. Undefined where an untreated level of 0 cannot
/// fall, or one of 1 cannot rise, and where one of them is no number.
template <class Real>
[[nodiscard]] constexpr possible<Real> effect_of(Real untreated, Real level, bool falls) noexcept {
  const Real room = falls ? untreated : Real(1) - untreated;
  if (!(room > 0) || !(level == level)) return {};
  return {(falls ? untreated - level : level - untreated) / room, true};
}

/// Of two effects; see above.
template <class Real>
[[nodiscard]] constexpr Real bliss(Real a, Real b) noexcept {
  return a + b - a * b;
}

/// Of two effects; see above.
template <class Real>
[[nodiscard]] constexpr Real highest_single_agent(Real a, Real b) noexcept {
  return a > b ? a : b;
}

/// A drug alone, from the lowest dose asked for to one far above the highest: effects at rising
/// doses above 0, at least two. Between them, effects are linear in the logarithm of the dose;
/// where the effect falls again, the first dose that reaches one counts.
template <class Real>
struct alone {
  /// Rising doses in nM, the first above 0.
  const Real* dose;
  /// The effect of each, as scan_dose() measures it.
  const Real* effect;
  /// How many of both.
  int points;

  /// The largest effect of the curve.
  [[nodiscard]] constexpr Real reach() const noexcept {
    Real most = effect[0];
    for (int k = 1; k < points; ++k) most = effect[k] > most ? effect[k] : most;
    return most;
  }
  /// At a dose; outside the curve, and for what is no number, the effect at its end.
  [[nodiscard]] constexpr Real effect_at(Real d) const noexcept {
    if (!(d > dose[0])) return effect[0];
    for (int k = 1; k < points; ++k) {
      if (d > dose[k]) continue;
      const Real share = natural_log(d / dose[k - 1]) / natural_log(dose[k] / dose[k - 1]);
      return effect[k - 1] + share * (effect[k] - effect[k - 1]);
    }
    return effect[points - 1];
  }
  /// The lowest dose with this effect, which must be within reach.
  [[nodiscard]] constexpr Real dose_for(Real wanted) const noexcept {
    int k = 0;
    while (k < points - 1 && effect[k] < wanted) ++k;
    if (k == 0) return dose[0];
    const Real share = (wanted - effect[k - 1]) / (effect[k] - effect[k - 1]);
    return dose[k] * pow_unit(dose[k - 1] / dose[k], Real(1) - share);
  }
};

/// The effect that Loewe's additivity expects. Undefined where one of the drugs cannot reach it
/// alone, at any dose of its curve, where neither has an effect above 0, where a curve has fewer
/// than two points, and where a dose is negative or no number.
template <class Real>
[[nodiscard]] constexpr possible<Real> loewe(Real dose_a, Real dose_b, alone<Real> a,
                                             alone<Real> b) noexcept {
  if (!(dose_a >= 0 && dose_b >= 0) || a.points < 2 || b.points < 2) return {};
  if (!(dose_b > 0)) return {dose_a > 0 ? a.effect_at(dose_a) : Real(0), true};
  if (!(dose_a > 0)) return {b.effect_at(dose_b), true};
  const auto parts = [&](Real effect) {
    return dose_a / a.dose_for(effect) + dose_b / b.dose_for(effect);
  };
  Real low = highest_single_agent(a.effect_at(dose_a), b.effect_at(dose_b));
  const Real reach_a = a.reach(), reach_b = b.reach();
  Real high = reach_a < reach_b ? reach_a : reach_b;
  if (!(low > 0) || !(high >= low) || parts(high) > Real(1)) return {};
  for (int i = 0; i < 50; ++i) {
    const Real middle = low + (high - low) / 2;
    (parts(middle) > Real(1) ? low : high) = middle;
  }
  return {high, true};
}

/// The read-outs of all pairs of doses: levels[i * count_b + j] at doses_a[i] and doses_b[j], which
/// may be 0. Every pair starts from `untreated`, in which everything else is set; `work` is
/// overwritten. False, and nothing is read, where a drug is not there or is the same twice, or a
/// dose is out of range.
template <class Cell, class Real, class Read>
[[nodiscard]] constexpr bool scan_pairs(const Cell& untreated, Cell& work, drug_index drug_a,
                                        const Real* doses_a, int count_a, drug_index drug_b,
                                        const Real* doses_b, int count_b, Real* levels,
                                        Read&& readout) {
  work = untreated;
  if (drug_a == drug_b) return false;
  for (int i = 0; i < count_a; ++i) {
    if (!work.set_dose(drug_a, doses_a[i])) return false;
  }
  for (int j = 0; j < count_b; ++j) {
    if (!work.set_dose(drug_b, doses_b[j])) return false;
  }
  for (int i = 0; i < count_a; ++i) {
    for (int j = 0; j < count_b; ++j) {
      work = untreated;
      if (!work.set_dose(drug_a, doses_a[i]) || !work.set_dose(drug_b, doses_b[j])) return false;
      levels[i * count_b + j] = readout(work);
    }
  }
  return true;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/dose_response.hpp --------------------------------------------------------

// How a read-out answers to doses of a drug: a scan at even steps of the logarithm, with the
// largest effect and the dose of half of it.
//
// A read-out is any function of a cell that gives a number: at_rest below, or one that advances the
// cell in time. Every dose starts from the same untreated cell.
#ifndef PATHWAY_ANALYSIS_DOSE_RESPONSE_HPP
#define PATHWAY_ANALYSIS_DOSE_RESPONSE_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// The steady level of a node, found from where the cell is; `reached` stays true as long as every
/// steady state was. NaN for a node that is not there.
template <class Real>
struct at_rest {
  /// The node that was read.
  node_index node{};
  Real tolerance = 0;  ///< as in settle()
  /// False where a level did not come to rest.
  bool reached = true;

  template <class Cell>
  [[nodiscard]] constexpr Real operator()(Cell& cell) noexcept {
    reached = cell.settle(tolerance).converged && reached;
    return cell.node(node);
  }
};

/// The k-th of so many doses, counted from 0, at even steps of the logarithm; the first and the
/// last exactly, which also answer for a k outside. Needs 0 < lowest <= highest.
template <class Real>
[[nodiscard]] constexpr Real log_spaced(Real lowest, Real highest, int points, int k) noexcept {
  if (k <= 0 || points < 2) return lowest;
  if (k >= points - 1) return highest;
  return highest * pow_unit(lowest / highest,
                            static_cast<Real>(points - 1 - k) / static_cast<Real>(points - 1));
}

/// What scan_dose() has found.
template <class Real>
struct dose_response {
  bool scanned = false;  ///< false: refused, and all the rest is 0
  Real untreated = 0;    ///< the read-out at dose 0
  Real Emax = 0;         ///< the largest change from there, with its sign, in the range scanned
  /// The lowest dose, in nM, at which half of that change is reached. 0: there is no change, or
  /// already the lowest dose reaches half of it.
  Real EC50 = 0;
  bool below_range = false;  ///< the lowest dose reaches half

  /// Whether there is an EC50 in the range.
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return EC50 > 0; }
};

/// Scans a drug of `untreated`, in which everything else is set; `work` is overwritten. Writes
/// `points` doses and read-outs. EC50 is found between two doses of the scan by `halvings` of their
/// logarithmic distance. Changes below `least` are none. Needs 0 < lowest < highest <= 1e12 and
/// points > 1, and a drug that is there; otherwise nothing is written and all of the answer is 0.
template <class Cell, class Real, class Read>
[[nodiscard]] constexpr dose_response<Real> scan_dose(const Cell& untreated, Cell& work,
                                                      drug_index drug, Real lowest, Real highest,
                                                      int points, Real* doses, Real* levels,
                                                      Read&& readout, int halvings = 30,
                                                      Real least = Real(1e-6f)) {
  dose_response<Real> answer{};
  if (!(lowest > 0 && lowest < highest && highest <= static_cast<Real>(1e12)) || points < 2 ||
      !drug.below(untreated.drugs())) {
    return answer;
  }
  answer.scanned = true;
  const auto at = [&](Real dose) -> Real {
    work = untreated;
    const bool given = work.set_dose(drug, dose);
    return given ? readout(work) : static_cast<Real>(__builtin_nanf(""));
  };
  answer.untreated = at(0);
  Real size = 0;
  for (int k = 0; k < points; ++k) {
    doses[k] = log_spaced(lowest, highest, points, k);
    levels[k] = at(doses[k]);
    const Real change = levels[k] - answer.untreated;
    if ((change < 0 ? -change : change) > size) {
      size = change < 0 ? -change : change;
      answer.Emax = change;
    }
  }
  if (size < least) return answer;
  const Real sign = answer.Emax < 0 ? Real(-1) : Real(1);
  const auto reached = [&](Real level) { return sign * (level - answer.untreated) >= size / 2; };
  int k = 0;
  while (!reached(levels[k])) ++k;
  answer.below_range = k == 0;
  if (k == 0) return answer;
  Real below = doses[k - 1], above = doses[k];
  for (int i = 0; i < halvings; ++i) {
    const Real middle = above * pow_unit(below / above, Real(0.5f));
    (reached(at(middle)) ? above : below) = middle;
  }
  answer.EC50 = above;
  return answer;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/loops.hpp ----------------------------------------------------------------

// Feedback: the loops through a node, with their sign.
#ifndef PATHWAY_ANALYSIS_LOOPS_HPP
#define PATHWAY_ANALYSIS_LOOPS_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A loop is the arrows [first, first + size) of the caller's array: the first one starts at the
/// node, the last one ends there, and none passes a node twice.
struct feedback {
  /// Where its arrows begin among all, and how many it has.
  int first = 0, size = 0;
  bool negative = false;  ///< an odd number of inhibitions: what goes up comes back down
};

/// What find_loops() has found.
struct loops_found {
  /// How many loops were found.
  int loops = 0;
  bool complete = true;  ///< false: no room for more, or the search was cut short
};

/// Writes the elementary loops through a node, the shortest first, with at most `most` arrows each,
/// into the caller's arrays. Where several rules hold the same arrow (regulator, target and sign),
/// the first of them stands for all. Only rules that `passes(rule)` lets through. The search ends
/// after `patience` steps: the number of loops can grow exponentially with their length. None, and
/// complete, for a node that is not there.
template <class Network, class Passes>
[[nodiscard]] constexpr loops_found find_loops(const Network& net, node_index through, int most,
                                               arrow* arrows, int arrow_room, feedback* loops,
                                               int loop_room, Passes&& passes,
                                               int patience = 20000000) {
  constexpr size_t room = Network::room(Network::limit.nodes);
  const int nodes = net.count.nodes, rules = net.count.rules;
  loops_found found{};
  if (!through.below(nodes)) return found;
  const int node = through.number();
  if (most > nodes) most = nodes;

  // Arrows back to the node from everywhere: a way that cannot close in time is not begun.
  uint16_t back[room] = {};
  for (int round = 1; round <= most; ++round) {
    for (int r = 0; r < rules; ++r) {
      const int to = net.rules[r].target;
      if (!passes(r) || (to != node && (back[to] == 0 || back[to] != round - 1))) continue;
      if (to == node && round > 1) continue;
      for (int t = net.rules[r].first_term; t < net.rules[r].first_term + net.rules[r].terms; ++t) {
        const int from = net.terms[t].signal;
        if (from < nodes && back[from] == 0) back[from] = static_cast<uint16_t>(round);
      }
    }
  }

  // The way so far: at each depth the node reached, and the rule and term to go on from.
  bool passed[room] = {};
  uint16_t at[room + 1] = {}, rule[room + 1] = {}, term[room + 1] = {};
  arrow way[room] = {};
  int used = 0;
  for (int size = 1; size <= most; ++size) {
    int depth = 0;
    at[0] = static_cast<uint16_t>(node);
    rule[0] = term[0] = 0;
    while (depth >= 0) {
      if (rule[depth] >= rules) {  // no more arrows from here
        passed[at[depth]] = false;
        --depth;
        continue;
      }
      const int r = rule[depth];
      const rule_data& now = net.rules[r];
      if (term[depth] >= now.terms || !passes(r)) {
        ++rule[depth];
        term[depth] = 0;
        continue;
      }
      if (--patience < 0) {
        found.complete = false;
        return found;
      }
      const int t = now.first_term + term[depth]++;
      if (net.terms[t].signal != at[depth]) continue;
      const int to = now.target, left = size - depth - 1;
      if (left == 0 ? to != node : to == node || passed[to] || back[to] == 0 || back[to] > left) {
        continue;
      }
      const arrow next{r, t, net.terms[t].inhibits, at[depth], to};
      bool again = false;  // an earlier rule holds this arrow
      for (int e = 0; e < r && !again; ++e) {
        if (net.rules[e].target != to || !passes(e)) continue;
        for (int k = net.rules[e].first_term; k < net.rules[e].first_term + net.rules[e].terms;
             ++k) {
          again = again ||
                  (net.terms[k].signal == next.regulator && net.terms[k].inhibits == next.inhibits);
        }
      }
      if (again) continue;
      way[depth] = next;
      if (left > 0) {
        ++depth;
        passed[to] = true;
        at[depth] = static_cast<uint16_t>(to);
        rule[depth] = term[depth] = 0;
        continue;
      }
      if (found.loops == loop_room || used + size > arrow_room) {
        found.complete = false;
        return found;
      }
      feedback& loop = loops[found.loops++];
      loop = {used, size, false};
      for (int i = 0; i < size; ++i) {
        arrows[used++] = way[i];
        loop.negative = loop.negative != way[i].inhibits;
      }
    }
  }
  return found;
}

/// The same through every rule whose weight is not 0.
template <class Network>
[[nodiscard]] constexpr loops_found find_loops(const Network& net, node_index node, int most,
                                               arrow* arrows, int arrow_room, feedback* loops,
                                               int loop_room) noexcept {
  return find_loops(net, node, most, arrows, arrow_room, loops, loop_room,
                    [&](int r) { return net.rules[r].w.digits != 0; });
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/perturbation.hpp ---------------------------------------------------------

// Every node taken away, or made in plenty, one after another.
#ifndef PATHWAY_ANALYSIS_PERTURBATION_HPP
#define PATHWAY_ANALYSIS_PERTURBATION_HPP

namespace pathway {

/// A knock-out: nothing drives the node any more (max = 0), and it is not held. Over-expression:
/// the node is held at 1, whatever its rules say; the strongest there can be.
enum class perturbation : unsigned char { knock_out, over_expression };

/// False, and nothing is changed, for a node that is not there.
template <class Cell>
[[nodiscard]] constexpr bool perturb(Cell& cell, node_index node, perturbation how) noexcept {
  return how == perturbation::knock_out ? cell.set_free(node) && cell.set_max(node, 0)
                                        : cell.set_hold(node, 1);
}

/// Calls see(node_index, work) for every node of `untreated`, in which everything else is set;
/// `work` begins each time as a copy with that one node changed.
template <class Cell, class See>
constexpr void scan_nodes(const Cell& untreated, Cell& work, perturbation how, See&& see) {
  for (int i = 0; i < untreated.nodes(); ++i) {
    work = untreated;
    const node_index node(i);
    if (perturb(work, node, how)) see(node, work);
  }
}

}  // namespace pathway

#endif

// --- pathway/analysis/vary.hpp -----------------------------------------------------------------

// The same network with other constants: how much does an answer depend on the numbers in the text?
#ifndef PATHWAY_ANALYSIS_VARY_HPP
#define PATHWAY_ANALYSIS_VARY_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A number in [0,1) that depends on nothing but its arguments, so that every machine draws the
/// same. The finalizer of SplitMix64 (Steele, Lea & Flood 2014, OOPSLA), over a counter.
[[nodiscard]] constexpr double random_unit(uint64_t seed, uint64_t draw, uint64_t item) noexcept {
  uint64_t z = seed + draw * 0x9E3779B97F4A7C15u + item * 0xD1B54A32D192ED03u;
  for (int round = 0; round < 2; ++round) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z = z ^ (z >> 31);
  }
  return static_cast<double>(z >> 32) / 4294967296.0;
}

/// Multiplies every weight, EC50 and tau by a factor of its own in [1-amplitude, 1+amplitude];
/// weights stay at most 1 and EC50 at most 0.999. Six digits are kept. `net` must hold the unvaried
/// constants. False, and nothing is changed, for an amplitude outside [0,1].
template <class Network>
[[nodiscard]] constexpr bool vary(Network& net, uint64_t seed, uint64_t draw,
                                  double amplitude) noexcept {
  if (!(amplitude >= 0 && amplitude <= 1)) return false;
  uint64_t item = 0;
  const auto varied = [&](const decimal& value, double most) {
    const double factor = 1 + amplitude * (2 * random_unit(seed, draw, ++item) - 1);
    const double v = to<double>(value) * factor;
    const double kept = v < most ? v : most;
    const uint64_t digits = static_cast<uint64_t>(kept * 1e6 + 0.5);
    return decimal{digits == 0 && value.digits != 0 ? 1 : digits, -6, false};
  };
  for (int r = 0; r < net.count.rules; ++r) {
    net.rules[r].w = varied(net.rules[r].w, 1);
    net.rules[r].EC50 = varied(net.rules[r].EC50, 0.999);
  }
  for (int i = 0; i < net.count.nodes; ++i) net.nodes[i].tau = varied(net.nodes[i].tau, 1e12);
  return true;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/population.hpp -----------------------------------------------------------

// Cells that differ: the same network, each cell with strengths of its own. The numbers drawn
// depend on seed and cell alone, so that every machine has the same population.
#ifndef PATHWAY_ANALYSIS_POPULATION_HPP
#define PATHWAY_ANALYSIS_POPULATION_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A standard normal number of its arguments alone: the polar method (Marsaglia & Bray 1964, SIAM
/// Rev 6:260).
[[nodiscard]] constexpr double random_normal(uint64_t seed, uint64_t draw, uint64_t item) noexcept {
  for (uint64_t tries = 0;; tries += 2) {
    const double u = 2 * random_unit(seed, draw, (item << 16) + tries) - 1;
    const double v = 2 * random_unit(seed, draw, (item << 16) + tries + 1) - 1;
    const double s = rounded(u * u) + rounded(v * v);
    if (!(s > 0 && s < 1)) continue;
    const double square = -2 * natural_log(s) / s;
    return square < 1 ? u * pow_unit(square, 0.5) : u / pow_unit(1 / square, 0.5);
  }
}

/// A factor with median 1 whose logarithm has this standard deviation, at least 0.
[[nodiscard]] constexpr double log_normal(double sigma, uint64_t seed, uint64_t draw,
                                          uint64_t item) noexcept {
  constexpr double one_over_e = 0.36787944117144233;
  const double y = sigma * random_normal(seed, draw, item);
  return y < 0 ? pow_unit(one_over_e, -y) : 1 / pow_unit(one_over_e, y);
}

/// How much cells differ.
struct spread {
  double odds = 0;  ///< standard deviation of the log-odds of every rule's EC50 and weight
  double IC50 = 0;  ///< of the natural logarithm of every IC50 of every target of every drug
};

/// A share in (0,1) whose odds, x / (1 - x), are multiplied by a log-normal factor: as often above
/// the typical one as below, and never out of range. 0 and 1 stay. Six digits are kept.
constexpr decimal with_other_odds(const decimal& typical, double factor) {
  const double x = to<double>(typical);
  if (!(x > 0 && x < 1)) return typical;
  const double v = x * factor / (1 - x + rounded(x * factor));
  const uint64_t digits = static_cast<uint64_t>(v * 1e6 + 0.5);
  return {digits < 1 ? 1 : digits > 999999 ? 999999 : digits, -6, false};
}

/// Makes cell number `cell` of a population around the typical one: `into` gets its equations,
/// `own` is room for its network. What differs is how much of a regulator is needed (EC50), how
/// strong a rule is that is not at its full strength already, and how much of a drug is needed.
/// reset() the cell that reads them. False, and nothing is changed, for a spread outside [0,10].
template <class T, capacity C, class Network>
[[nodiscard]] constexpr bool make_cell(interpreted<T, C>& into, Network& own,
                                       const Network& typical, spread differ, uint64_t seed,
                                       uint64_t cell) {
  if (!(differ.odds >= 0 && differ.odds <= 10 && differ.IC50 >= 0 && differ.IC50 <= 10))
    return false;
  own.assign(typical);
  uint64_t item = 0;
  const auto factor = [&](double sigma) { return log_normal(sigma, seed, cell, ++item); };
  for (int r = 0; r < own.count.rules; ++r) {
    own.rules[r].w = with_other_odds(own.rules[r].w, factor(differ.odds));
    own.rules[r].EC50 = with_other_odds(own.rules[r].EC50, factor(differ.odds));
  }
  (into.read)(own);
  for (int a = 0; a < into.doses.count.actions; ++a) {
    auto& IC50 = into.doses.actions[a].IC50;
    IC50 = static_cast<real_of<T>>(static_cast<double>(IC50) * factor(differ.IC50));
  }
  return true;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/robustness.hpp -----------------------------------------------------------

// Does a statement hold with other numbers than those in the text?
#ifndef PATHWAY_ANALYSIS_ROBUSTNESS_HPP
#define PATHWAY_ANALYSIS_ROBUSTNESS_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Counts the draws in [first, last) in which statement(cell) is true of a cell at its start, with
/// all weights, EC50 and tau varied by up to `amplitude` (see vary()). A draw depends on seed and
/// its number alone: whoever takes which draws, and wherever, the sum is the same. `varied` and
/// `equations` are room to work in, and what the cell is made of. 0 for an empty range; an
/// amplitude outside [0,1] is refused: -1.
template <class Network, class T, capacity C, class Cell, class Statement>
[[nodiscard]] constexpr int count_holding(const Network& net, Network& varied,
                                          interpreted<T, C>& equations, Cell& cell, uint64_t seed,
                                          int first, int last, double amplitude,
                                          Statement&& statement) {
  if (!(amplitude >= 0 && amplitude <= 1)) return -1;
  int holding = 0;
  for (int draw = first; draw < last; ++draw) {
    varied.assign(net);
    if (!vary(varied, seed, static_cast<uint64_t>(draw), amplitude)) return -1;
    (equations.read)(varied);
    cell = Cell(equations);
    holding += statement(cell) ? 1 : 0;
  }
  return holding;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/dual.hpp -----------------------------------------------------------------

// A number that carries its derivative: every operation gives the value it always gave, and how
// fast that value changes. A cell of such numbers tells how its levels answer to a setting, exactly
// and in one run, at rest and in time:
//
//   pathway::simulation<net, pathway::dual<double>> cell;
//   cell.set_input("input", {0.6, 1});  // 0.6, and from here on derivatives are with respect to it
//   cell.settle();
//   cell["NODE"].slope            // d(NODE) / d(input)
#ifndef PATHWAY_ANALYSIS_DUAL_HPP
#define PATHWAY_ANALYSIS_DUAL_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// value + slope e with e*e = 0 (Clifford's dual numbers; forward differentiation). Ordered by
/// value; equal only where both parts are.
template <class Real>
struct dual {
  /// The type of both parts.
  using part = Real;

  /// The number, and its derivative to what was seeded with slope 1.
  Real value = 0, slope = 0;

  /// The constant 0.
  constexpr dual() noexcept = default;
  /// A constant.
  template <class Number>
  constexpr dual(Number constant) noexcept requires(!requires { constant.slope; })
      : value(static_cast<Real>(constant)) {}
  /// A value and its derivative.
  constexpr dual(Real v, Real d) noexcept : value(v), slope(d) {}

  explicit constexpr operator Real() const noexcept { return value; }
  explicit constexpr operator int32_t() const noexcept { return static_cast<int32_t>(value); }

  /// The larger of |value| and |slope|, as a constant.
  constexpr dual size() const noexcept {
    const Real v = value < 0 ? -value : value, s = slope < 0 ? -slope : slope;
    return v > s ? v : s;
  }

  friend constexpr dual operator-(dual a) noexcept { return {-a.value, -a.slope}; }
  friend constexpr dual operator+(dual a, dual b) noexcept {
    return {a.value + b.value, a.slope + b.slope};
  }
  friend constexpr dual operator-(dual a, dual b) noexcept {
    return {a.value - b.value, a.slope - b.slope};
  }
  friend constexpr dual operator*(dual a, dual b) noexcept {
    return {a.value * b.value,
            pathway::rounded(a.value * b.slope) + pathway::rounded(a.slope * b.value)};
  }
  friend constexpr dual operator/(dual a, dual b) noexcept {
    const Real q = a.value / b.value;
    return {q, (a.slope - pathway::rounded(q * b.slope)) / b.value};
  }
  friend constexpr bool operator==(dual, dual) noexcept = default;
  friend constexpr bool operator<(dual a, dual b) noexcept { return a.value < b.value; }
  friend constexpr bool operator>(dual a, dual b) noexcept { return a.value > b.value; }
  friend constexpr bool operator<=(dual a, dual b) noexcept { return a.value <= b.value; }
  friend constexpr bool operator>=(dual a, dual b) noexcept { return a.value >= b.value; }
};

/// Both parts rounded, so that no compiler fuses what follows.
template <class Real>
constexpr dual<Real> rounded(dual<Real> product) noexcept {
  return {rounded(product.value), product.slope};
}

/// x^n for x in [0,1] and n > 0. At x = 0 and n < 1 the slope is infinite: given as 0.
template <class Real>
constexpr dual<Real> pow_unit(dual<Real> x, dual<Real> n) noexcept {
  const Real p = pow_unit(x.value, n.value);
  if (!(x.value > 0)) return {p, n.value == 1 ? x.slope : Real(0)};
  const Real to_x = n.value * p / x.value;
  const Real to_n = n.slope == 0 || !(p > 0) ? Real(0) : p * natural_log(x.value);
  return {p, rounded(to_x * x.slope) + rounded(to_n * n.slope)};
}

/// 1 - e^-z with its derivative.
template <class Real>
constexpr dual<Real> decay_fraction(dual<Real> z) noexcept {
  const Real gone = decay_fraction(z.value);
  return {gone, (Real(1) - gone) * z.slope};
}

/// The guards against rounding hold the value and leave the slope: it is that of the exact formula.
template <class Real>
constexpr dual<Real> toward(dual<Real> x, dual<Real> k, dual<Real> goal) noexcept {
  const dual<Real> next = moved(x, k, x, goal);
  return {toward(x.value, k.value, goal.value), next.slope};
}

/// Computes the values of number<Real>, bit for bit; doses, times and time constants are dual too.
template <class Real>
struct number<dual<Real>> {
  /// What the trait is about.
  using T = dual<Real>;
  /// How levels are kept.
  using level = T;
  /// How settings and times are given.
  using real = T;

  /// The least step from 0.
  static constexpr T smallest = number<Real>::smallest;
  /// The least difference of two levels.
  static constexpr T resolution = number<Real>::resolution;
  /// The largest number below 1.
  static constexpr T largest = number<Real>::largest;
  /// Every rule counts, also one whose value is 0: its slope may not be.
  static constexpr bool soft = true;  // no rule is passed over because its value is 0
  /// Whether residuals below 1e-5 can be told.
  static constexpr bool precise = number<Real>::precise;

  /// 1, with the slope of what it replaces.
  static constexpr T one(T x) noexcept { return {1, x.slope}; }
  /// A setting as a number.
  static constexpr T from_real(T r) noexcept { return r; }
  /// A number as a setting.
  static constexpr T to_real(T x) noexcept { return x; }
  /// A setting as a level.
  static constexpr T level_from(T x) noexcept { return x; }
  /// x^n for x in [0,1], with its derivative.
  static constexpr T power(T x, T n) noexcept { return pow_unit(x, n); }
};

/// A gate whose n and EC50 may carry a slope.
template <class Real>
constexpr gate_kind<dual<Real>> make_gate(dual<Real> n, dual<Real> EC50) noexcept {
  gate_kind<dual<Real>> k;
  k.power = 0;
  k.n = n;
  const dual<Real> e = pow_unit(EC50, n);
  const Real least = number<Real>::smallest, most = number<Real>::largest;
  k.e = e.value < least ? dual<Real>(least) : e.value > most ? dual<Real>(most) : e;
  k.one_minus_e = dual<Real>(1) - k.e;
  k.one_minus_2e = k.one_minus_e - k.e;
  return k;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/analysis/sensitivity.hpp ----------------------------------------------------------

// How a steady level answers to every constant and every setting at once. At rest x = F(x, p), so
// dx/dp = (1 - dF/dx)^-1 dF/dp (implicit function theorem). One node is read out by one solve with
// the transposed matrix, whatever the number of parameters; the partial derivatives are those of
// dual numbers. Exact but for rounding: no step size.
//
// A time constant has no influence on where the cell comes to rest; on the way it has, and a cell
// of dual numbers tells it.
#ifndef PATHWAY_ANALYSIS_SENSITIVITY_HPP
#define PATHWAY_ANALYSIS_SENSITIVITY_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Room for a network of this capacity: nodes^2 numbers, so make it static. Derivatives of what is
/// not there, and all of them before read_out() has answered true, are NaN.
///
///   cell.settle(1e-12);
///   sensitivity<double, net.count> s;
///   if (s.solve(net, cell) && s.read_out(net, cell, node)) { ... s.weight(rule) ... }
template <class Real, capacity C>
class sensitivity {
 public:
  /// Takes the cell's levels for a steady state (settle() it first). False where that is not an
  /// isolated one: there the derivatives are infinite or undefined; and where the network is larger
  /// than the room, or not the cell's. Cost: nodes^3.
  template <class Network, class Cell>
  [[nodiscard]] constexpr bool solve(const Network& net, const Cell& cell) noexcept {
    read_ = solved_ = false;
    if (net.count.nodes > C.nodes || net.count.rules > C.rules || net.count.terms > C.terms ||
        net.count.inputs > C.inputs || net.count.drugs > C.drugs ||
        net.count.nodes != cell.nodes() || net.count.inputs != cell.inputs()) {
      return false;
    }
    rules_ = net.count.rules;
    inputs_ = net.count.inputs;
    drugs_ = net.count.drugs;
    const auto& m = cell.model().tables();
    nodes_ = net.count.nodes;
    for (int i = 0; i < nodes_ * nodes_; ++i) matrix_[i] = 0;
    for (int i = 0; i < nodes_; ++i) matrix_[i * nodes_ + i] = 1;
    for (int i = 0; i < nodes_; ++i) {
      const Real max = cell.held(node_index(i)) ? Real(0) : (cell.max)(node_index(i));
      for (int k = m.first_rule[i]; k < m.first_rule[i + 1]; ++k) take_rule(net, cell, m.rule[k]);
      Real silent = 1;
      for (int k = m.first_rule[i]; k < m.first_rule[i + 1]; ++k) {
        silent = silent * (Real(1) - value_[m.rule[k]]);
        Real others = max;
        for (int o = m.first_rule[i]; o < m.first_rule[i + 1]; ++o) {
          if (o != k) others = others * (Real(1) - value_[m.rule[o]]);
        }
        scale_rule(net, m.rule[k], others);
      }
      drive_[i] = cell.held(node_index(i)) ? Real(0) : Real(1) - silent;
    }
    return factorise();
  }

  /// From now on the derivatives are those of this node's steady level. False, and nothing is
  /// changed, before solve() and for a node that is not there. Cost: nodes^2.
  template <class Network, class Cell>
  [[nodiscard]] constexpr bool read_out(const Network& net, const Cell& cell,
                                        node_index of) noexcept {
    if (!solved_ || !of.below(nodes_) || net.count.rules != rules_) return false;
    const int node = of.number();
    for (int i = 0; i < nodes_; ++i) weight_of_[i] = row_[i] == node ? Real(1) : Real(0);
    for (int i = 0; i < nodes_; ++i) {
      for (int j = 0; j < i; ++j) {
        weight_of_[i] = weight_of_[i] - matrix_[i * nodes_ + j] * weight_of_[j];
      }
    }
    for (int i = nodes_ - 1; i >= 0; --i) {
      for (int j = i + 1; j < nodes_; ++j) {
        weight_of_[i] = weight_of_[i] - matrix_[i * nodes_ + j] * weight_of_[j];
      }
      weight_of_[i] = weight_of_[i] / matrix_[i * nodes_ + i];
    }
    for (int i = 0; i < net.count.inputs; ++i) seen_[i] = 0;
    for (int r = 0; r < net.count.rules; ++r) {
      const rule_data& rule = net.rules[r];
      target_[r] = rule.target;
      for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
        const int input = net.terms[t].signal - nodes_;
        if (input >= 0) seen_[input] = seen_[input] + weight_of_[rule.target] * term_[t];
      }
    }
    take_drugs(net, cell);
    return read_ = true;
  }

  // d(level) / d(parameter), one-sided where the parameter is at the end of its range.
  // Rules are numbered as the network has them.
  /// To the weight of a rule; NaN where there is no such rule.
  [[nodiscard]] constexpr Real weight(int rule) const noexcept { return of_rule(rule, to_w_); }
  /// To the EC50 of a rule; NaN where there is no such rule.
  [[nodiscard]] constexpr Real EC50(int rule) const noexcept { return of_rule(rule, to_EC50_); }
  /// To the n of a rule; NaN where there is no such rule.
  [[nodiscard]] constexpr Real n(int rule) const noexcept { return of_rule(rule, to_n_); }
  /// To the max of a node; NaN where there is no such node.
  [[nodiscard]] constexpr Real(max)(node_index node) const noexcept {
    return read_ && node.below(nodes_) ? weight_of_[node.number()] * drive_[node.number()]
                                       : nothing();
  }
  /// To its own setting.
  [[nodiscard]] constexpr Real input(input_index i) const noexcept {
    return read_ && i.below(inputs_) ? own_[i.number()] : nothing();
  }
  /// Per nM; 0 for a drug that is not given.
  [[nodiscard]] constexpr Real dose(drug_index drug) const noexcept {
    return read_ && drug.below(drugs_) ? dose_[drug.number()] : nothing();
  }
  /// 0 for every node that is there.
  [[nodiscard]] constexpr Real tau(node_index node) const noexcept {
    return read_ && node.below(nodes_) ? Real(0) : nothing();
  }

 private:
  using number_with_slope = dual<Real>;

  static constexpr Real nothing() noexcept { return static_cast<Real>(__builtin_nanf("")); }
  constexpr Real of_rule(int rule, const Real* slopes) const noexcept {
    return read_ && rule >= 0 && rule < rules_ ? weight_of_[target_[rule]] * slopes[rule]
                                               : nothing();
  }

  template <class Network, class Cell>
  static constexpr Real level(const Network& net, const Cell& cell, int signal) {
    return signal < net.count.nodes ? cell.node(node_index(signal))
                                    : cell.input(input_index(signal - net.count.nodes));
  }

  /// The rule's value and its partial derivatives.
  template <class Network, class Cell>
  constexpr void take_rule(const Network& net, const Cell& cell, int r) {
    using D = number_with_slope;
    const rule_data& rule = net.rules[r];
    const Real w = to<Real>(rule.w), n = to<Real>(rule.n), EC50 = to<Real>(rule.EC50);
    const gate_kind<D> by_level = make_gate<D>(rule.n, rule.EC50);
    const gate_kind<D> by_n = make_gate(D(n, 1), D(EC50)), by_EC50 = make_gate(D(n), D(EC50, 1));
    const int first = rule.first_term, last = first + rule.terms;
    Real product = 1;
    for (int t = first; t < last; ++t) {
      const D a = activation(D(level(net, cell, net.terms[t].signal), 1), by_level);
      factor_[t] = net.terms[t].inhibits ? Real(1) - a.value : a.value;
      term_[t] = net.terms[t].inhibits ? -a.slope : a.slope;
      product = product * factor_[t];
    }
    to_w_[r] = product;
    to_n_[r] = to_EC50_[r] = 0;
    value_[r] = w * product;
    for (int t = first; t < last; ++t) {
      Real others = w;
      for (int o = first; o < last; ++o) {
        if (o != t) others = others * factor_[o];
      }
      const D x = level(net, cell, net.terms[t].signal);
      const Real sign = net.terms[t].inhibits ? -others : others;
      to_n_[r] = to_n_[r] + sign * activation(x, by_n).slope;
      to_EC50_[r] = to_EC50_[r] + sign * activation(x, by_EC50).slope;
      term_[t] = others * term_[t];
    }
  }

  /// From the rule's value to its node's drive: times what the other rules leave.
  template <class Network>
  constexpr void scale_rule(const Network& net, int r, Real others) {
    const rule_data& rule = net.rules[r];
    to_w_[r] = others * to_w_[r];
    to_n_[r] = others * to_n_[r];
    to_EC50_[r] = others * to_EC50_[r];
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      term_[t] = others * term_[t];
      const int from = net.terms[t].signal;
      if (from >= nodes_ || from >= C.nodes) continue;     // (the second for compilers that warn)
      Real& entry = matrix_[from * nodes_ + rule.target];  // transposed
      entry = entry - term_[t];
    }
  }

  /// Gauss with the largest pivot of a column; the network is sparse, so most factors are 0.
  constexpr bool factorise() {
    const Real least = number<Real>::precise ? Real(1e-12) : Real(1e-5f);
    for (int i = 0; i < nodes_; ++i) row_[i] = static_cast<uint16_t>(i);
    for (int k = 0; k < nodes_; ++k) {
      int best = k;
      for (int i = k + 1; i < nodes_; ++i) {
        if (magnitude(matrix_[i * nodes_ + k]) > magnitude(matrix_[best * nodes_ + k])) best = i;
      }
      if (!(magnitude(matrix_[best * nodes_ + k]) > least)) return false;
      if (best != k) {
        for (int j = 0; j < nodes_; ++j)
          exchange(matrix_[k * nodes_ + j], matrix_[best * nodes_ + j]);
        exchange(row_[k], row_[best]);
      }
      for (int i = k + 1; i < nodes_; ++i) {
        if (matrix_[i * nodes_ + k] == 0) continue;
        const Real factor = matrix_[i * nodes_ + k] / matrix_[k * nodes_ + k];
        matrix_[i * nodes_ + k] = factor;
        for (int j = k + 1; j < nodes_; ++j) {
          if (matrix_[k * nodes_ + j] == 0) continue;
          matrix_[i * nodes_ + j] = matrix_[i * nodes_ + j] - factor * matrix_[k * nodes_ + j];
        }
      }
    }
    return solved_ = true;
  }

  /// An input as the rules see it is 1 - (1 - own) * product of (1 - effect) over its drugs.
  template <class Network, class Cell>
  constexpr void take_drugs(const Network& net, const Cell& cell) {
    const auto& p = cell.model().pharmacology();
    for (int d = 0; d < net.count.drugs; ++d) dose_[d] = 0;
    for (int i = 0; i < net.count.inputs; ++i) own_[i] = seen_[i];
    for (int a = 0; a < p.count.actions; ++a) {
      const auto& action = p.actions[a];
      const Real given = cell.dose(drug_index(action.drug));
      if (!(given > 0)) continue;
      using D = number_with_slope;
      const D effect = drug_effect(D(given, 1), D(action.IC50), D(action.Emax), D(action.h));
      const Real spared = Real(1) - effect.value;
      own_[action.input] = own_[action.input] * spared;
      if (!(spared > 0)) continue;
      const Real share = effect.slope / spared;
      dose_[action.drug] =
          dose_[action.drug] +
          seen_[action.input] * share * (Real(1) - cell.input(input_index(action.input)));
    }
  }

  static constexpr Real magnitude(Real v) { return v < 0 ? -v : v; }
  template <class T>
  static constexpr void exchange(T& a, T& b) {
    const T old = a;
    a = b;
    b = old;
  }
  static constexpr size_t room(int n) { return n > 0 ? static_cast<size_t>(n) : 1; }

  Real matrix_[room(C.nodes * C.nodes)] = {};  ///< (1 - dF/dx) transposed, then its factors
  Real weight_of_[room(C.nodes)] = {};         ///< d(level) / d(drive) of every node
  Real drive_[room(C.nodes)] = {};
  Real term_[room(C.terms)] = {}, factor_[room(C.terms)] = {};
  Real value_[room(C.rules)] = {};
  Real to_w_[room(C.rules)] = {}, to_EC50_[room(C.rules)] = {}, to_n_[room(C.rules)] = {};
  Real seen_[room(C.inputs)] = {}, own_[room(C.inputs)] = {}, dose_[room(C.drugs)] = {};
  uint16_t row_[room(C.nodes)] = {}, target_[room(C.rules)] = {};
  int nodes_ = 0, rules_ = 0, inputs_ = 0, drugs_ = 0;
  bool solved_ = false, read_ = false;
};

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/dynamics/unrolled.hpp -------------------------------------------------------------

// Drives as straight-line code: for a network that the compiler knows, every gate, rule and node is
// a function of its own, inlined, with its addresses and numbers as constants. The same bits as
// `flat` (the same operations in the same order). On a host a drive takes about a seventh of the
// time, a whole step a third to a fifth. On a Cortex-M0 a step in fixed point takes half, in float
// seven eighths. The code is larger: there 28 to 32 KB with -Os for the whole network, not 17.
//
//   pathway::simulation<net, double, pathway::exponential_midpoint, pathway::unrolled> cell;
#ifndef PATHWAY_DYNAMICS_UNROLLED_HPP
#define PATHWAY_DYNAMICS_UNROLLED_HPP

// The sink goes into the straight line too, which GCC would leave outside: 138 calls. Not where
// size counts: there it would cost flash.
#ifdef __OPTIMIZE_SIZE__
#define PATHWAY_WITH_SINK  ///< nothing, where size counts
#else
#define PATHWAY_WITH_SINK [[gnu::flatten]]  ///< the sink goes into the straight line
#endif

PATHWAY_SAME_BITS_BEGIN
namespace pathway {
namespace detail {

// Every function is forced inline: around a single call a compiler must put into memory all that it
// keeps in registers, and forgets what it knew of the arrays.
template <class Model, class T>
struct straight_line {
  using level = level_of<T>;
  static constexpr const auto& m = Model::tables();
  static constexpr int nodes = m.count.nodes, first_gate = m.count.input_gates;
  template <int N>
  using up_to = make_indices<static_cast<size_t>(N)>;

  /// What terms read. The nodes' gates are constants of the function that holds them, not a part of
  /// `values`: what a sink writes could be that array, so each would be read from memory again.
  struct sources {
    const level* x;
    const T* values;
    const T* gates;
  };

  template <int G>
  [[gnu::always_inline]] static constexpr T gate(const level* x) {
    return activation(static_cast<T>(x[m.gate_signal[G]]), m.kind[m.gate_form[G]]);
  }

  template <int Address>
  [[gnu::always_inline]] static constexpr T value(const sources& s) {
    constexpr int input = Address - nodes, gate = input - m.count.inputs - first_gate;
    if constexpr (input < 0) {
      return static_cast<T>(s.x[Address]);
    } else if constexpr (gate < 0) {
      return s.values[input];
    } else {
      return s.gates[gate];
    }
  }

  template <int Place>
  [[gnu::always_inline]] static constexpr T term(const sources& s) {
    constexpr bool inhibits = (m.term[Place] & 1) != 0;
    const T v = value<(m.term[Place] >> 1)>(s);
    return inhibits ? T(1) - v : v;
  }

  /// w * t1 * t2 * ..., from the left. w = 1 is left out, which changes no bit.
  template <int R, size_t... J>
  [[gnu::always_inline]] static constexpr T product(const sources& s, indices<J...>) {
    constexpr int first = m.first_term[R];
    if constexpr (!m.weighted[R] && sizeof...(J) > 0) {
      return rounded((... * term<first + int{J}>(s)));
    } else {
      return rounded((m.weight[R] * ... * term<first + int{J}>(s)));
    }
  }

  /// a1 OR (a2 OR ...), the right fold over |. flat begins with 0, but a OR 0 is a, bit for bit.
  struct chance {
    T value;
    [[gnu::always_inline]] friend constexpr chance operator|(chance a, chance f) {
      return {(a.value + f.value) - rounded(a.value * f.value)};
    }
  };

  template <int R>
  [[gnu::always_inline]] static constexpr chance rule(const sources& s) {
    return {product<R>(s, up_to<m.first_term[R + 1] - m.first_term[R]>{})};
  }

  template <int Node, size_t... K>
  [[gnu::always_inline]] static constexpr T any(const sources& s, indices<K...>) {
    return at_most_one((rule<m.first_rule[Node] + int{K}>(s) | ...).value);
  }

  template <int Node>
  [[gnu::always_inline]] static constexpr T node(const sources& s) {
    constexpr int rules = m.first_rule[Node + 1] - m.first_rule[Node];
    if constexpr (rules == 0) {
      return T(0);
    } else {
      return any<Node>(s, up_to<rules>{});
    }
  }

  /// Each drive goes to the sink at once: an array of them would be written one by one and then
  /// read in pairs, for which a processor waits. `done` is a loop: braces keep the order, as a fold
  /// over the comma does, which clang refuses for more than 256 items.
  template <class Sink, size_t... G, size_t... N>
  [[gnu::always_inline]] static constexpr void run(const level* x, const T* values, Sink& sink,
                                                   indices<G...>, indices<N...>) {
    const T gates[] = {gate<first_gate + int{G}>(x)..., T(0)};
    const sources s{x, values, gates};
    [[maybe_unused]] const char done[] = {(sink(int{N}, node<int{N}>(s)), '0')..., '0'};
  }
};

}  // namespace detail

/// For models whose tables() is static and constexpr.
struct unrolled {
  /// Calls sink(i, f_i) for every node, at the levels x. `values` begins with the inputs and their
  /// gates; nothing is written.
  template <class Model, class Level, class T, class Sink>
  PATHWAY_WITH_SINK static constexpr void drives(const Model&, const Level* x, const T* values,
                                                 Sink&& sink) {
    using code = detail::straight_line<Model, T>;
    code::run(x, values, sink, typename code::template up_to<code::m.count.node_gates>{},
              typename code::template up_to<code::nodes>{});
  }
};

}  // namespace pathway
PATHWAY_SAME_BITS_END
#undef PATHWAY_WITH_SINK

#endif

// --- pathway/claims/claim.hpp ------------------------------------------------------------------

// Claims as data: statements about a network that can be run, in text as plain as the network's
// own.
//
// clang-format off
//   claim  F7 "The inhibitor lifts the brake B off A; C rises." (73)
//   run    c =                                        # the cell as it is
//   run    p = DRUG=20nM SOME_PRESET B.max=0.5 A.hold=@c   # DRUG=10x: ten times its highest IC50
//   run    t = DRUG=20nM @ 30min then @ 2h            # stages in time, from the end of the first run
//   expect p.C > c.C [0.05]                           # greater by at least 0.05
//   expect p.A = c.A [0.05]                           # equal within 0.05
//   note   "..."
// clang-format on
//
// `card` and `definition` stand where `claim` does: the first is a sentence beside a consistent run
// and never a test, the second is what the network itself embodies. Sides of an expectation are
// sums and products of numbers and RUN.NODE. Names are checked against the network: an unknown one
// is a mistake. So is a claim that could not fail: without a run, without an expectation, or with
// one that reads no run or compares a read-out with itself.
//
// A `lesson` is a claim that asks first; the answer to a question is what the runs give:
//
// clang-format off
//   lesson brake "Why does C rise?" (F7)
//   say    "What is read before."
//   run    c =
//   run    p = DRUG=20nM
//   ask    p.C c.C "What will C do?"                  # lower, the same (within 0.05) or higher
//   expect p.C > c.C [0.05]                           # what the note relies on
//   note   "What is read after."
// clang-format on
#ifndef PATHWAY_CLAIMS_CLAIM_HPP
#define PATHWAY_CLAIMS_CLAIM_HPP

namespace pathway {

/// A claim is tested. A card is a sentence beside a run and no test; a definition is what the
/// network itself embodies, and needs no run. A lesson is a claim that asks first.
enum class claim_kind : uint8_t { claim, card, definition, lesson };

/// One claim: its words, and where its runs, expectations and questions stand among all.
struct claim_data {
  slice id, sentence, source, note;  ///< `sentence`, `source` and `note` may be empty
  slice say;                         ///< of a lesson: what is read before; may be empty
  /// What the statement is.
  claim_kind kind = claim_kind::claim;
  uint16_t first_run = 0, runs = 0;                  ///< in basic_claims::runs
  uint16_t first_expectation = 0, expectations = 0;  ///< in basic_claims::expectations
  uint16_t first_question = 0, questions = 0;        ///< in basic_claims::questions; of a lesson
};

/// One run: the cell under the settings of its stages, one after the other.
struct run_data {
  slice name, text;                      ///< `text` is what stands after '='
  uint16_t first_stage = 0, stages = 0;  ///< in basic_claims::stages; at least one
  /// The run whose levels this one holds (`NODE.hold=@run`), or from which it starts in time:
  /// always an earlier one of the same claim; -1 none.
  int16_t needs = -1;
};

/// Settings all stand anew in each stage.
struct stage_data {
  uint16_t first_setting = 0, settings = 0;  ///< in basic_claims::settings
  decimal minutes;                           ///< above 0 and at most 1e7; 0: to the steady state
};

/// One setting of a stage; each setting stands once in it, and presets may be overruled by others.
struct run_setting {
  /// What is set; hold_at_run holds a node at its level in another run.
  enum kind_type : uint8_t { input, max, hold, dose, preset, hold_at_run };
  kind_type kind = input;  ///< what is set
  uint16_t target = 0;     ///< number of the input, node, drug or preset
  decimal value;  ///< level in [0,1], or dose in nM up to 1e12; 0 for preset and hold_at_run
};

/// One number or read-out, with the sign (+ - * /) before it.
struct operand {
  /// How it joins what stands before it: + - * or /.
  char sign = '+';
  int16_t run = -1;   ///< number of the run that is read; -1: none, the number `value`
  uint16_t node = 0;  ///< number of the node that is read
  /// The number, where it is one.
  decimal value;
};

/// LEFT > RIGHT [effect] or LEFT = RIGHT [effect].
struct expectation {
  slice text;                               ///< as written, without the effect
  uint16_t first = 0, left = 0, right = 0;  ///< operands of the left side, then of the right
  bool equal = false;                       ///< '=' and not '>'
  decimal effect;  ///< in [0,1]: the smallest difference that counts, or the largest for `=`
};

/// How does a node in one run stand to a node in another? Lower, the same or higher.
struct question {
  slice sentence;                          ///< may be empty
  uint16_t run = 0, node = 0;              ///< the read-out that is asked about
  uint16_t other_run = 0, other_node = 0;  ///< what it is compared with, never the same
};

/// How much of each kind fits, or is there. count_claims() gives what a text needs.
struct claim_capacity {
  /// The most of each.
  int claims = 0, runs = 0, stages = 0, settings = 0, expectations = 0, operands = 0, questions = 0;
};

/// The claims of a text about one network. Filled by parse_claims(); plain data afterwards.
template <claim_capacity C>
struct basic_claims {
  /// How much it can hold.
  static constexpr claim_capacity limit = C;
  static constexpr size_t room(int n) { return n > 0 ? static_cast<size_t>(n) : 1; }
  static_assert(C.claims <= 32767 && C.runs <= 32767 && C.stages <= 65535 && C.settings <= 65535 &&
                    C.expectations <= 65535 && C.operands <= 65535 && C.questions <= 65535,
                "pathway: more claims than 16 bits can count; divide the text");

  const char* text = nullptr;   ///< the characters that every slice points into
  const char* about = nullptr;  ///< the text of the network whose nodes are numbered here
  claim_capacity count{};       ///< how much of each array is in use
  /// In the order of the text.
  claim_data claims[room(C.claims)];
  /// Claim by claim.
  run_data runs[room(C.runs)];
  /// Run by run.
  stage_data stages[room(C.stages)];
  /// Stage by stage.
  run_setting settings[room(C.settings)];
  /// Claim by claim.
  expectation expectations[room(C.expectations)];
  /// Expectation by expectation, left side first.
  operand operands[room(C.operands)];
  /// Lesson by lesson.
  question questions[room(C.questions)];

  /// The characters of a slice of this text.
  constexpr text_view view(slice s) const { return {text + s.offset, s.size}; }
  /// The number of the claim with this id, case and all; -1 where there is none. Compares each.
  constexpr int find(text_view id) const {
    for (int i = 0; i < count.claims; ++i) {
      if (view(claims[i].id) == id) return i;
    }
    return -1;
  }
};

namespace detail {

/// The kinds of a claim in their order, then what belongs to one, the last two to a lesson.
inline constexpr const char* statements[] = {"claim",  "card", "definition", "lesson", "run",
                                             "expect", "note", "ask",        "say"};

template <class Network, class Claims>
struct claim_parser : reader {
  const Network& net;
  Claims& all;

  constexpr claim_parser(const Network& network, Claims& into, const char* from)
      : reader{from}, net(network), all(into) {}

  constexpr bool fits(int count, int limit) {
    return count < limit || fail_here(mistake::too_many_claims);
  }

  constexpr claim_data& claim() { return all.claims[all.count.claims - 1]; }

  constexpr bool read_claim(claim_kind kind) {
    if (!end_claim() || !fits(all.count.claims, Claims::limit.claims)) return false;
    claim_data c{};
    c.kind = kind;
    c.first_run = static_cast<uint16_t>(all.count.runs);
    c.first_expectation = static_cast<uint16_t>(all.count.expectations);
    c.first_question = static_cast<uint16_t>(all.count.questions);
    if (!read_name(c.id)) return false;
    if (all.find(view(c.id)) >= 0) return fail(mistake::declared_twice, c.id);
    if (!read_tail(c.source, c.sentence)) return false;
    all.claims[all.count.claims++] = c;
    return true;
  }

  /// Nothing read is nothing proven: a claim that could not fail must not pass for one that holds.
  constexpr bool end_claim() {
    if (all.count.claims == 0) return true;
    const claim_data& c = claim();
    const bool asks = c.kind == claim_kind::lesson;
    if (!asks && c.kind != claim_kind::claim) return true;
    if (c.runs == 0) return fail(mistake::run_missing, c.id);
    if (asks ? c.questions != 0 : c.expectations != 0) return true;
    return fail(asks ? mistake::question_missing : mistake::expectation_missing, c.id);
  }

  constexpr bool read_all() {
    return read_lines([this] { return read_statement(); }) && end_claim();
  }

  constexpr int find_run(slice name) {
    const claim_data& c = claim();
    for (int r = c.first_run; r < c.first_run + c.runs; ++r) {
      if (view(all.runs[r].name) == view(name)) return r;
    }
    return -1;
  }

  constexpr bool read_run() {
    run_data r{};
    if (!fits(all.count.runs, Claims::limit.runs)) return false;
    if (!read_name(r.name)) return false;
    if (find_run(r.name) >= 0) return fail(mistake::declared_twice, r.name);
    if (!expect('=', mistake::equals_expected)) return false;
    skip_blanks();
    const uint32_t first = pos;
    uint32_t last = pos;
    r.first_stage = static_cast<uint16_t>(all.count.stages);
    bool more = true, in_time = false;
    while (more) {
      if (!fits(all.count.stages, Claims::limit.stages)) return false;
      stage_data stage{};
      stage.first_setting = static_cast<uint16_t>(all.count.settings);
      for (skip_blanks(); next_is(letter); skip_blanks()) {
        if (!read_setting(r, stage)) return false;
        ++stage.settings;
        last = pos;
      }
      more = false;
      if (take('@')) {
        if (!read_duration(stage.minutes)) return false;
        in_time = true;
        last = pos;
        more = take_word("then");
      }
      all.stages[all.count.stages++] = stage;
      ++r.stages;
    }
    if (!at_line_end()) return fail_here(mistake::setting_expected);
    r.text = {first, last - first};
    if (in_time && claim().runs > 0) {  // it begins where the first run stands
      if (r.needs >= 0 && r.needs != claim().first_run) return fail(mistake::other_run, r.text);
      r.needs = static_cast<int16_t>(claim().first_run);
    }
    all.runs[all.count.runs++] = r;
    ++claim().runs;
    return true;
  }

  constexpr bool take_word(text_view word) {
    skip_blanks();
    for (uint32_t i = 0; i < word.size; ++i) {
      if (at(pos + i) != word[i]) return false;
    }
    const uint32_t after = pos + static_cast<uint32_t>(word.size);
    if (is(at(after), letter | digit)) return false;
    pos = after;
    return true;
  }

  constexpr bool read_duration(decimal& minutes) {
    skip_blanks();
    const decimal_result r = read_decimal(text + pos, end - pos);
    if (!r.ok) return fail_here(mistake::duration_expected);
    const uint32_t first = pos;
    pos += static_cast<uint32_t>(r.length);
    const unsigned scale = take_word("min") ? 1 : take_word("h") ? 60 : take_word("d") ? 1440 : 0;
    if (scale == 0 || r.value.negative || r.value.digits == 0 || r.value.digits > 1000000000) {
      pos = first;
      return fail_here(mistake::duration_expected);
    }
    minutes = r.value;
    minutes.digits *= scale;
    if (in_range(minutes, 7)) return true;
    pos = first;
    return fail_here(mistake::duration_expected);
  }

  /// 20nM, or 10x: ten times the drug's highest IC50.
  constexpr bool read_dose(const drug_data& drug, decimal& nM) {
    skip_blanks();
    const decimal_result times = read_decimal(text + pos, end - pos);
    const uint32_t unit = pos + static_cast<uint32_t>(times.length);
    const uint32_t number = pos;
    if (!times.ok || at(unit) != 'x' || is(at(unit + 1), letter | digit)) {
      return read_concentration(nM) &&
             (in_range(nM, 12) || fail(mistake::dose_out_of_range, {number, pos - number}));
    }
    decimal highest = net.actions[drug.first_action].IC50;
    for (int a = 1; a < drug.actions; ++a) {
      const decimal& other = net.actions[drug.first_action + a].IC50;
      if (smaller(highest, other)) highest = other;
    }
    pos = unit + 1;
    // Exact, as all decimals are: a product of more than 19 digits would have to be rounded.
    const uint64_t most = highest.digits == 0 ? 0 : ~uint64_t{0} / 2 / highest.digits;
    if (!times.value.negative && times.value.digits <= most) {
      nM = {times.value.digits * highest.digits, times.value.exponent + highest.exponent, false};
      if (nM.digits == 0) nM.exponent = 0;
      if (in_range(nM, 12)) return true;
    }
    return fail(mistake::dose_out_of_range, {number, pos - number});
  }

  static constexpr bool is_hold(run_setting::kind_type kind) {
    return kind == run_setting::hold || kind == run_setting::hold_at_run;
  }

  /// PRESET, INPUT=0.5, DRUG=20nM, DRUG=10x, NODE.max=0, NODE.hold=0.5 or `NODE.hold=@run`.
  constexpr bool read_setting(run_data& run, const stage_data& stage) {
    if (!fits(all.count.settings, Claims::limit.settings)) return false;
    run_setting s{};
    slice name{};
    if (!read_name(name)) return false;
    const symbol meaning = net.find(view(name));
    s.target = meaning.index;
    switch (meaning.kind) {
      case symbol_kind::preset:
        s.kind = run_setting::preset;
        break;
      case symbol_kind::input:
        s.kind = run_setting::input;
        if (!expect('=', mistake::equals_expected)) return false;
        if (!read_level(s.value)) return false;
        break;
      case symbol_kind::drug:
        s.kind = run_setting::dose;
        if (!expect('=', mistake::equals_expected)) return false;
        if (!read_dose(net.drugs[s.target], s.value)) return false;
        break;
      case symbol_kind::node: {
        bool is_max = false;
        if (!read_field(is_max)) return false;
        s.kind = is_max ? run_setting::max : run_setting::hold;
        if (!expect('=', mistake::equals_expected)) return false;
        if (!is_max && take('@')) {
          slice other{};
          if (!read_name(other, mistake::unknown_run)) return false;
          const int r = find_run(other);
          if (r < 0) return fail(mistake::unknown_run, other);
          if (run.needs >= 0 && run.needs != r) return fail(mistake::other_run, other);
          run.needs = static_cast<int16_t>(r);
          s.kind = run_setting::hold_at_run;
        } else if (!read_level(s.value)) {
          return false;
        }
        break;
      }
      default:
        return fail(mistake::unknown_name, name, net.nearest(view(name)));
    }
    for (int i = stage.first_setting; i < all.count.settings; ++i) {
      const bool same_kind =
          all.settings[i].kind == s.kind || (is_hold(all.settings[i].kind) && is_hold(s.kind));
      if (same_kind && all.settings[i].target == s.target) {
        return fail(mistake::setting_repeated, name);
      }
    }
    all.settings[all.count.settings++] = s;
    return true;
  }

  /// RUN.NODE
  constexpr bool read_readout(int& run, uint16_t& node) {
    slice run_name{}, node_name{};
    if (!read_name(run_name, mistake::readout_expected)) return false;
    run = find_run(run_name);
    if (run < 0) return fail(mistake::unknown_run, run_name);
    if (at(pos) != '.') return fail_here(mistake::readout_expected);
    ++pos;
    if (!read_name(node_name, mistake::readout_expected)) return false;
    const symbol s = net.find(view(node_name));
    node = s.index;
    return s.is(symbol_kind::node) ||
           fail(s.is(symbol_kind::none) ? mistake::unknown_name : mistake::not_a_node, node_name,
                net.nearest(view(node_name), symbol_kind::node));
  }

  constexpr bool read_question() {
    // (room for none is said twice, here and below: GCC warns of the write otherwise)
    if constexpr (Claims::limit.questions == 0) return fail_here(mistake::too_many_claims);
    if (!fits(all.count.questions, Claims::limit.questions)) return false;
    question q{};
    int run = 0, other = 0;
    skip_blanks();
    const uint32_t first = pos;
    if (!read_readout(run, q.node) || !read_readout(other, q.other_node)) return false;
    if (run == other && q.node == q.other_node) {
      return fail(mistake::nothing_compared, {first, pos - first});
    }
    q.run = static_cast<uint16_t>(run);
    q.other_run = static_cast<uint16_t>(other);
    slice source{};
    if (!read_tail(source, q.sentence)) return false;
    all.questions[all.count.questions++] = q;
    ++claim().questions;
    return true;
  }

  constexpr bool read_operand(char sign) {
    if constexpr (Claims::limit.operands == 0) return fail_here(mistake::too_many_claims);
    if (!fits(all.count.operands, Claims::limit.operands)) return false;
    operand o{};
    o.sign = sign;
    skip_blanks();
    if (next_is(letter)) {
      int run = 0;
      if (!read_readout(run, o.node)) return false;
      o.run = static_cast<int16_t>(run);
    } else if (next_is(digit) && at(pos) != '_') {
      if (!read_number(o.value)) return false;
    } else {
      return fail_here(mistake::readout_expected);
    }
    all.operands[all.count.operands++] = o;
    return true;
  }

  constexpr bool read_side(uint16_t& operands) {
    char sign = '+';
    for (;;) {
      if (!read_operand(sign)) return false;
      ++operands;
      skip_blanks();
      sign = at(pos);
      if (sign != '+' && sign != '-' && sign != '*' && sign != '/') return true;
      ++pos;
    }
  }

  /// Numbers alone, or a single read-out with itself: true or false whatever the network does.
  constexpr bool compares_nothing(const expectation& e) const {
    const operand* const o = all.operands + e.first;
    if (e.left == 1 && e.right == 1 && o[0].run >= 0) {
      return o[0].run == o[1].run && o[0].node == o[1].node;
    }
    for (int i = 0; i < e.left + e.right; ++i) {
      if (o[i].run >= 0) return false;
    }
    return true;
  }

  constexpr bool read_expectation() {
    if (!fits(all.count.expectations, Claims::limit.expectations)) return false;
    expectation e{};
    e.first = static_cast<uint16_t>(all.count.operands);
    skip_blanks();
    const uint32_t first = pos;
    if (!read_side(e.left)) return false;
    e.equal = take('=');
    if (!e.equal && !take('>')) return fail_here(mistake::comparison_expected);
    if (!read_side(e.right)) return false;
    e.text = {first, pos - first};
    if (compares_nothing(e)) return fail(mistake::nothing_compared, e.text);
    if (!expect('[', mistake::effect_expected)) return false;
    if (!read_level(e.effect)) return false;
    if (!expect(']', mistake::effect_expected)) return false;
    if (!at_line_end()) return fail_here(mistake::line_end_expected);
    all.expectations[all.count.expectations++] = e;
    ++claim().expectations;
    return true;
  }

  /// The one sentence of a note or say.
  constexpr bool read_words(slice word, slice& sentence) {
    if (sentence.offset != 0) return fail(mistake::attribute_repeated, word);
    skip_blanks();
    if (at(pos) != '"') return fail_here(mistake::sentence_expected);
    slice source{};
    return read_tail(source, sentence);
  }

  constexpr bool read_statement() {
    slice word{};
    if (!read_name(word, mistake::claim_expected)) return false;
    const int which = find_word(statements, word);
    if (which >= 0 && which < 4) return read_claim(static_cast<claim_kind>(which));
    const bool of_lesson = all.count.claims > 0 && claim().kind == claim_kind::lesson;
    if (which < 0 || all.count.claims == 0 || (which > 6 && !of_lesson)) {
      return fail(mistake::claim_expected, word);
    }
    switch (which) {
      case 4:
        return read_run();
      case 5:
        return read_expectation();
      case 6:
        return read_words(word, claim().note);
      case 7:
        return read_question();
      default:
        return read_words(word, claim().say);
    }
  }
};

}  // namespace detail

/// Reads a text of claims about `net` into `all`; both must outlive the claims. The answer is the
/// first mistake, after which `all` is half filled and not to be used. No character outside the
/// text is read, and it need not be ended by a zero. One pass.
template <class Network, class Claims>
constexpr diagnostic parse_claims(const Network& net, Claims& all, text_view text) {
  all.text = text.data;
  all.about = net.text;
  all.count = claim_capacity{};
  if (detail::too_long(text)) return detail::refusal_of(text);
  detail::claim_parser<Network, Claims> p(net, all, text.data);
  p.begin_part(0, static_cast<uint32_t>(text.size));
  return p.read_all() ? diagnostic{} : p.error;
}

/// Refuses a std::string that is about to go: the claims would point to where it was.
template <class Network, class Claims, class Text>
requires detail::is_passing_text<Text>
constexpr diagnostic parse_claims(const Network&, Claims&, Text&&) {
  static_assert(!detail::is_passing_text<Text>,
                "pathway: the text must outlive the claims: give the std::string a name");
  return {};
}

/// The room that a text of claims needs, from its signs alone: never too little. One pass.
constexpr claim_capacity count_claims(text_view text) {
  claim_capacity c{};
  const size_t size = text.size;
  size_t i = size >= 3 && text_view(text.data, 3) == "\xEF\xBB\xBF" ? 3 : 0;
  for (; i < size; ++i) {
    while (i < size && detail::is(text[i], detail::blank)) ++i;
    const char first = i < size ? text[i] : '\n';
    if (first == 'c' || first == 'd' || first == 'l') ++c.claims;
    if (first == 'a') ++c.questions;
    if (first == 'r') {
      ++c.runs;
      ++c.stages;
    }
    if (first == 'e') {
      ++c.expectations;
      c.operands += 2;
    }
    bool in_word = true;
    for (; i < size && text[i] != '\n' && text[i] != '"'; ++i) {
      const bool space = detail::is(text[i], detail::blank);
      if (first == 'r' && in_word && space) ++c.settings;
      if (first == 'r' && text[i] == '@') ++c.stages;
      in_word = !space;
      if (first == 'e' && (text[i] == '+' || text[i] == '-' || text[i] == '*' || text[i] == '/')) {
        ++c.operands;
      }
    }
    while (i < size && text[i] != '\n') ++i;
  }
  return c;
}

}  // namespace pathway

#endif

// --- pathway/claims/verdict.hpp ----------------------------------------------------------------

// Plays the runs of a claim and judges it. The same functions work in the compiler and at run time.
#ifndef PATHWAY_CLAIMS_VERDICT_HPP
#define PATHWAY_CLAIMS_VERDICT_HPP

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Puts the settings of one stage on a cell that has none yet; `others` holds the levels of the run
/// that `NODE.hold=@run` names, by node (null: no such setting may be there). Answers whether the
/// cell took them all.
template <class Simulation, class Claims, class Real>
[[nodiscard]] constexpr bool apply_stage(Simulation& cell, const Claims& all,
                                         const stage_data& stage, const Real* others) {
  using real = typename Simulation::real;
  bool taken = true;
  for (int i = 0; i < stage.settings; ++i) {
    const run_setting& s = all.settings[stage.first_setting + i];
    bool ok = false;
    switch (s.kind) {
      case run_setting::input:
        ok = cell.set_input(input_index(s.target), to<real>(s.value));
        break;
      case run_setting::max:
        ok = cell.set_max(node_index(s.target), to<real>(s.value));
        break;
      case run_setting::hold:
        ok = cell.set_hold(node_index(s.target), to<real>(s.value));
        break;
      case run_setting::dose:
        ok = cell.set_dose(drug_index(s.target), to<real>(s.value));
        break;
      case run_setting::preset:
        ok = cell.apply_preset(preset_index(s.target));
        break;
      case run_setting::hold_at_run:
        ok = others != nullptr && cell.set_hold(node_index(s.target), others[s.target]);
        break;
    }
    taken = taken && ok;
  }
  return taken;
}

/// Puts a cell, which has come to the end of the stage before or was reset, to where stage `k` of
/// run number `run` begins. `others` as in apply_stage(). Answers whether it took all settings.
template <class Simulation, class Claims, class Real>
[[nodiscard]] constexpr bool begin_stage(Simulation& cell, const Claims& all, int run, int k,
                                         const Real* others) {
  const stage_data& stage = all.stages[all.runs[run].first_stage + k];
  bool taken = true;
  if (stage.minutes.digits != 0 && k == 0 && others != nullptr) {  // where the first run stands
    for (int i = 0; i < cell.nodes(); ++i) {
      taken = cell.set_level(node_index(i), others[i]) && taken;
    }
  }
  if (k > 0) cell.clear_settings();
  return apply_stage(cell, all, stage, others) && taken;
}

/// Plays run number `run`, not checked, into `levels` (a level per node) and tells whether the cell
/// took all settings and reached every steady state. `others`: the levels of the run it needs
/// (run_data::needs), or null. `tolerance` as in settle(). The cell is reset first. Costs a
/// settle() or advance() for each stage.
template <class Simulation, class Claims, class Real>
constexpr bool play(Simulation& cell, const Claims& all, int run, const Real* others, Real* levels,
                    typename Simulation::real tolerance) {
  using real = typename Simulation::real;
  const run_data& r = all.runs[run];
  cell.reset();
  bool settled = true;
  for (int k = 0; k < r.stages; ++k) {
    const stage_data& stage = all.stages[r.first_stage + k];
    settled = begin_stage(cell, all, run, k, others) && settled;
    if (stage.minutes.digits != 0) {
      settled = cell.advance_for({static_cast<double>(to<real>(stage.minutes))}) && settled;
    } else {
      settled = cell.settle(tolerance).converged && settled;
    }
  }
  for (int i = 0; i < cell.nodes(); ++i) levels[i] = cell.node(node_index(i));
  return settled;
}

/// One side of an expectation, `operands` of them from number `first`; products before sums.
/// levels(run)[node] gives a read-out. A quotient by 0 is infinite or no number.
template <class Real, class Claims, class Levels>
constexpr Real evaluate(const Claims& all, int first, int operands, const Levels& levels) {
  Real sum = 0, product = 0;
  for (int i = first; i < first + operands; ++i) {
    const operand& o = all.operands[i];
    const Real v = o.run < 0 ? to<Real>(o.value) : levels(o.run)[o.node];
    if (o.sign == '*') {
      product = rounded(product * v);
    } else if (o.sign == '/') {
      product = product / v;
    } else {
      sum = sum + product;
      product = o.sign == '-' ? -v : v;
    }
  }
  return sum + product;
}

/// What an expectation found: both sides, and what was expected of them.
template <class Real>
struct finding {
  /// What was found on both sides, and the difference that was asked for.
  Real left = 0, right = 0, effect = 0;
  /// Asked: equal within the effect; else greater by it.
  bool equal = false;

  /// Left less right.
  constexpr Real difference() const { return left - right; }
  /// Whether the difference is at least `least`; for `=` whether it is within the effect. Never
  /// where a side is infinite or no number, as after a quotient by 0.
  constexpr bool holds(Real least) const {
    const Real d = difference();
    return d - d == 0 && (equal ? d <= effect && -d <= effect : d >= least);
  }
  /// With the visible effect that the claim asks for; with none, `>` means greater at all.
  constexpr bool ok() const { return holds(effect) && (equal || difference() > 0); }
};

/// The finding of one expectation; levels(run)[node] gives the level of a node at the end of a run.
template <class Real, class Claims, class Levels>
constexpr finding<Real> find_out(const Claims& all, const expectation& e, const Levels& levels) {
  return {evaluate<Real>(all, e.first, e.left, levels),
          evaluate<Real>(all, e.first + e.left, e.right, levels), to<Real>(e.effect), e.equal};
}

// --- in the compiler ---------------------------------------------------------------------------

namespace detail {

template <claim_capacity C>
struct parsed_claims {
  basic_claims<C> all{};
  diagnostic error{};
};

template <const auto& Net, const auto& Text>
struct compiled_claims {
  static constexpr joined<Text> source{};
  static constexpr claim_capacity room = count_claims({source.text, source.size});
  static constexpr parsed_claims<room> parse_all() {
    parsed_claims<room> p{};
    p.error = parse_claims(Net, p.all, text_view(source.text, source.size));
    return p;
  }
  static constexpr parsed_claims<room> result = parse_all();
  static constexpr diagnostic error = result.error;
  static constexpr bool ok = told<error>();
};

template <const auto& Net, const auto& Text>
constexpr auto checked_claims() {
  if constexpr (!text_is_known<Text>()) {
    return basic_claims<claim_capacity{}>{};
  } else {
    static_cast<void>(compiled_claims<Net, Text>::ok);  // where a mistake stops the build
    return compiled_claims<Net, Text>::result.all;
  }
}

/// The first run with the same words: many claims have the same control, which is then played once.
template <const auto& All, int Run>
inline constexpr int same_run = [] {
  if (All.runs[Run].needs >= 0) return Run;
  int first = 0;
  while (All.runs[first].needs >= 0 ||
         !(All.view(All.runs[first].text) == All.view(All.runs[Run].text))) {
    ++first;
  }
  return first;
}();

/// A run on its way to the steady state: a constant of its own for every 70 iterations, so that
/// each has the compiler's whole budget.
template <const auto& Net>
struct leg {
  simulation<Net> cell;
  bool settled = false;
};

template <const auto& Net, const auto& All, int Run, int Leg>
constexpr leg<Net> play_leg();
template <const auto& Net, const auto& All, int Run, int Leg = 0>
inline constexpr leg<Net> leg_of = play_leg<Net, All, Run, Leg>();

/// The last leg of a run: the first that settles, or the fourth.
template <const auto& Net, const auto& All, int Run, int Leg = 0>
constexpr const leg<Net>& end_of() {
  if constexpr (leg_of<Net, All, Run, Leg>.settled || Leg == 3) {
    return leg_of<Net, All, Run, Leg>;
  } else {
    return end_of<Net, All, Run, Leg + 1>();
  }
}

template <const auto& Net>
struct node_levels {
  double of[Net.count.nodes > 0 ? Net.count.nodes : 1] = {};
  bool settled = false;
};

template <const auto& Net, const auto& All, int Run>
constexpr node_levels<Net> find_levels() {
  node_levels<Net> out{};
  const leg<Net>& last = end_of<Net, All, Run>();
  out.settled = last.settled;
  for (int i = 0; i < Net.count.nodes; ++i) out.of[i] = last.cell.node(node_index(i));
  return out;
}
template <const auto& Net, const auto& All, int Run>
inline constexpr node_levels<Net> levels_of = find_levels<Net, All, Run>();

/// Those of the first run with the same words.
template <const auto& Net, const auto& All, int Run>
constexpr const node_levels<Net>& end_levels() {
  return levels_of<Net, All, same_run<All, Run>>;
}

template <const auto& Net, const auto& All, int Run, int Leg>
constexpr leg<Net> play_leg() {
  constexpr run_data run = All.runs[Run];
  constexpr stage_data stage = All.stages[run.first_stage];
  static_assert(run.stages == 1 && stage.minutes.digits == 0,
                "the compiler proves claims about steady states; those in time are run");
  leg<Net> now{};
  bool taken = true;
  if constexpr (Leg > 0) {
    now = leg_of<Net, All, Run, Leg - 1>;
  } else if constexpr (run.needs >= 0) {
    taken = apply_stage(now.cell, All, stage, end_levels<Net, All, run.needs>().of);
  } else {
    taken = apply_stage(now.cell, All, stage, static_cast<const double*>(nullptr));
  }
  now.settled = now.cell.settle(1e-5, 70).converged && taken;
  return now;
}

/// The levels of the runs of one claim, by run.
template <const auto& Net, const auto& All, int First, class Runs>
struct levels_of_claim;
template <const auto& Net, const auto& All, int First, size_t... R>
struct levels_of_claim<Net, All, First, indices<R...>> {
  constexpr const double* operator()(int run) const {
    const double* const levels[] = {end_levels<Net, All, First + static_cast<int>(R)>().of...};
    return levels[run - First];
  }
};

/// Named in the build error when a claim does not hold.
template <class Claim, int Expectation>
struct claim_holds {};
template <class Claim, int Run>
struct run_settles {};

template <class What, bool Holds>
constexpr bool proven() {
  static_assert(Holds, "this claim does not hold in this network (see the names in this error)");
  return Holds;
}

template <const auto& Net, const auto& All, int Claim, size_t... Letter, size_t... E, size_t... R>
constexpr bool prove_claim(indices<Letter...>, indices<E...>, indices<R...>) {
  constexpr claim_data c = All.claims[Claim];
  [[maybe_unused]] constexpr levels_of_claim<Net, All, c.first_run, make_indices<c.runs>> levels{};
  using id = word<All.text[c.id.offset + Letter]...>;
  const bool holds[] = {
      true,
      proven<run_settles<id, static_cast<int>(R) + 1>,
             end_levels<Net, All, c.first_run + static_cast<int>(R)>().settled>()...,
      proven<claim_holds<id, static_cast<int>(E) + 1>,
             find_out<double>(All, All.expectations[c.first_expectation + E], levels).ok()>()...};
  for (const bool each : holds) {
    if (!each) return false;
  }
  return true;
}

}  // namespace detail

/// The claims of a text about a network, both named constants, checked by the compiler: a mistake
/// is a build error with line and column. What may be a text is said at pathway::network.
template <const auto& Net, const auto& Text>
inline constexpr auto claims = detail::checked_claims<Net, Text>();

/// True, or a build error that names the claim and which of its expectations fails (counted from
/// 1), or which of its runs reaches no steady state. `Claim` counts from 0; All.find("F7") gives
/// it. The claims must have been read for this network. Runs in time are refused: they are played
/// at run time. A definition without an expectation is true. Costs the compiler about as much as
/// ten thousand lines for each run of a large network; runs with the same words are played once.
template <const auto& Net, const auto& All, int Claim>
constexpr bool prove() {
  static_assert(Claim >= 0 && Claim < All.count.claims,
                "pathway: there is no claim of this number");
  static_assert(All.about == Net.text, "pathway: these claims were read for another network");
  constexpr claim_data c = All.claims[Claim];
  return detail::prove_claim<Net, All, Claim>(detail::make_indices<c.id.size>{},
                                              detail::make_indices<c.expectations>{},
                                              detail::make_indices<c.runs>{});
}

namespace detail {
template <const auto& Net, const auto& All, size_t... Claim>
constexpr bool prove_each(indices<Claim...>) {
  // An array and no fold, which nests: clang stops at 256 brackets.
  const bool holds[] = {prove<Net, All, static_cast<int>(Claim)>()...};
  for (const bool each : holds) {
    if (!each) return false;
  }
  return true;
}
}  // namespace detail

/// The same for every claim of a text; a text without one is refused.
template <const auto& Net, const auto& All>
constexpr bool prove_all() {
  static_assert(All.count.claims > 0, "pathway: there is no claim in this text");
  if constexpr (All.count.claims > 0) {
    return detail::prove_each<Net, All>(detail::make_indices<All.count.claims>{});
  } else {
    return false;
  }
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif

// --- pathway/version.hpp -----------------------------------------------------------------------

// version.hpp: the only place where the version number is written.
// CMake, the changelog and the single headers are checked against it.
#ifndef PATHWAY_VERSION_HPP
#define PATHWAY_VERSION_HPP

/// While it is 0, a new minor number may break what was.
#define PATHWAY_VERSION_MAJOR 0
/// Goes up with what is new.
#define PATHWAY_VERSION_MINOR 1
/// Goes up with what is mended.
#define PATHWAY_VERSION_PATCH 0

#define PATHWAY_VERSION_TEXT_(a, b, c) #a "." #b "." #c
#define PATHWAY_VERSION_TEXT(a, b, c) PATHWAY_VERSION_TEXT_(a, b, c)

namespace pathway {

/// "0.1.0" for 0.1.0.
inline constexpr char version[] =
    PATHWAY_VERSION_TEXT(PATHWAY_VERSION_MAJOR, PATHWAY_VERSION_MINOR, PATHWAY_VERSION_PATCH);

}  // namespace pathway

#undef PATHWAY_VERSION_TEXT
#undef PATHWAY_VERSION_TEXT_

#endif  // PATHWAY_VERSION_HPP

// --- pathway.hpp -------------------------------------------------------------------------------

// pathway: signalling networks as constexpr, allocation-free C++20. Everything; see the parts for
// one.
#ifndef PATHWAY_HPP
#define PATHWAY_HPP

#endif

// --- mtor.hpp ----------------------------------------------------------------------------------

// mtor: the mTOR signalling pathway in cancer, as a network that runs in the compiler, on a desk,
// in a page and on a board. A qualitative teaching model: direction and order of events, no
// treatment advice.
//
// After Zou Z, Tao T, Li H, Zhu X. mTOR signaling pathway and mTOR inhibitors in cancer: progress
// and challenges. Cell Biosci 2020;10:31. doi:10.1186/s13578-020-00396-1
#ifndef MTOR_HPP
#define MTOR_HPP

// (config.hpp comes first: an older compiler says what it lacks, and nothing else.)

namespace mtor {

/// The texts it is made of, to be read at run time.
inline constexpr const char* modules[] = {core,       growth,   metabolism,  fate,
                                          resistance, immunity, side_effects};

/// A cell with the whole pathway, at its start levels.
template <class T = double, class Stepper = pathway::exponential_midpoint,
          class Evaluator = pathway::flat>
using cell = pathway::simulation<network, T, Stepper, Evaluator>;

namespace detail {
/// Parsed only where it is used: T makes it wait.
template <class T, const auto& Text = core>
inline constexpr const auto& core_network = pathway::network<Text>;
}  // namespace detail

/// A cell with the core alone, growth factor, energy and amino acids to mTORC1 and mTORC2: for
/// small boards. In the same way any other set of modules.
template <class T = double, class Stepper = pathway::exponential_midpoint,
          class Evaluator = pathway::flat>
using core_cell = pathway::simulation<detail::core_network<T>, T, Stepper, Evaluator>;

/// The untreated cell at rest, a constant: mtor::at_rest<float>(). Copy it and treat the copy; a
/// new cell starts at 0 everywhere, and its climb would look like an effect. The compiler finds it
/// once, when it is used.
template <class T = double, class Stepper = pathway::exponential_midpoint,
          class Evaluator = pathway::flat>
[[nodiscard]] constexpr const cell<T, Stepper, Evaluator>& at_rest() noexcept {
  return pathway::at_rest_cell<cell<T, Stepper, Evaluator>>();
}

inline namespace literals {
using namespace pathway::literals;
}

}  // namespace mtor

#endif
