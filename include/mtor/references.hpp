// The references behind the pathway: what each number and key in a source stands for.
//
// Who decides: the paper does. A number is that of the review (Zou et al., Cell Biosci 2020;10:31);
// a key is first author and year of the paper that carries the finding; a rule of the network may
// name both. An entry is added when a rule, a drug, a preset or a claim names it as its source, and
// goes with the last one.
//
// `verified` means that a DOI or PMID was read together with the title, abstract or full citation
// of the same paper. Only then may an entry have one: an identifier from memory, however sure, is
// left empty. So an entry that is not verified is one of these:
//   - with a title: the paper was seen, its identifier was not;
//   - author, year and journal only: from memory; look it up before you cite it;
//   - "not seen": the review lists a paper under this number that nobody here has read, so what
//     rests on it rests on the review's sentence;
//   - a word (textbook, assumption, review, ChEMBL, a figure) that is no paper of its own.
// The review's numbered list was not at hand. A number is resolved where the review's sentence
// names the author, and marked "fits the sentence" where it does not and only the finding matches.
#ifndef MTOR_REFERENCES_HPP
#define MTOR_REFERENCES_HPP

namespace mtor {

/// What a source in a text stands for. No string is null.
struct reference {
  const char* key;            ///< as it stands in a source
  const char* review_number;  ///< its number in the review, or ""
  const char* citation;       ///< author, year, title, journal; or why there is none
  const char* doi;            ///< "" unless verified
  const char* pmid;           ///< "" unless verified
  bool verified;              ///< a DOI or PMID was read together with the paper
};

/// Numbers first, then keys in the order of the alphabet.
// clang-format off
inline constexpr reference references[] = {
    {"1", "1", "Reference 1 of the review, not seen", "", "", false},
    {"2", "2", "Reference 2 of the review, not seen", "", "", false},
    {"3", "3", "Reference 3 of the review, not seen", "", "", false},
    {"4", "4", "Reference 4 of the review, not seen", "", "", false},
    {"5", "5", "Reference 5 of the review, not seen", "", "", false},
    {"6", "6", "Reference 6 of the review, not seen", "", "", false},
    {"7", "7", "Reference 7 of the review, not seen", "", "", false},
    {"8", "8", "Reference 8 of the review, not seen", "", "", false},
    {"9", "9", "Reference 9 of the review, not seen", "", "", false},
    {"10", "10", "Reference 10 of the review, not seen", "", "", false},
    {"11", "11",
     "Reference 11 of the review, not seen: Hou, on PTEN mutation in liver cancer",
     "", "", false},
    {"12", "12",
     "Parsa AT 2007 Loss of tumor suppressor PTEN function increases B7-H1 expression and "
     "immunoresistance in glioma. Nat Med 13:84-88 (fits the sentence of the review)",
     "10.1038/nm1517", "17159987", true},
    {"13", "13",
     "Chen JS 2009 Involvement of PI3K/PTEN/AKT/mTOR pathway in invasion and metastasis in "
     "hepatocellular carcinoma: Association with MMP-9. Hepatol Res 39:177-186 (fits the "
     "sentence of the review)",
     "10.1111/j.1872-034X.2008.00449.x", "", true},
    {"14", "14",
     "Reference 14 of the review, not seen: on PI3K, AKT and mTOR in colon-cancer stem cells",
     "", "", false},
    {"15", "15",
     "Xie X 2018 The mTOR-S6K pathway links growth signalling to DNA damage response by "
     "targeting RNF168. Nat Cell Biol 20:320",
     "10.1038/s41556-017-0033-8", "", true},
    {"16", "16",
     "Deng L 2019 Cell Res 29:136 (fits the sentence of the review)",
     "10.1038/s41422-018-0120-9", "", true},
    {"17", "17", "Wang B 2017 Nature 545:365", "10.1038/nature22344", "", true},
    {"18", "18", "Kovalski JR 2019 Mol Cell", "", "", false},
    {"19", "19", "Reference 19 of the review, not seen", "", "", false},
    {"20", "20",
     "Ricoult SJH 2016 Oncogenic PI3K and K-Ras stimulate de novo lipid synthesis through "
     "mTORC1 and SREBP. Oncogene, pages 1250-1260 (fits the sentence of the review)",
     "10.1038/onc.2015.179", "", true},
    {"21", "21",
     "Reference 21 of the review, not seen: Tao T, on PKM2, FASN and SREBP-1c in bladder cancer",
     "", "", false},
    {"22", "22",
     "Di Malta C 2017 Transcriptional activation of RagD GTPase controls mTORC1 and promotes "
     "cancer growth. Science 356:1188-1193",
     "", "", false},
    {"23", "23",
     "Guri Y 2017 mTORC2 promotes tumorigenesis via lipid synthesis. Cancer Cell 32:807-823.e12",
     "10.1016/j.ccell.2017.11.011", "29232555", true},
    {"24", "24", "Reference 24 of the review, not seen", "", "", false},
    {"25", "25",
     "Reference 25 of the review, not seen: Ericksen RE, on lost breakdown of branched-chain "
     "amino acids in liver cancer",
     "", "", false},
    {"26", "26",
     "Shi L 2019 Adenosine interaction with adenosine receptor A2a promotes gastric cancer "
     "metastasis by enhancing PI3K-AKT-mTOR signaling. Mol Biol Cell 30:2527-2534",
     "10.1091/mbc.E19-03-0136", "31339445", true},
    {"27", "27", "Madak-Erdogan Z 2019 Cancer Res", "", "", false},
    {"28", "28", "Reference 28 of the review, not seen", "", "", false},
    {"29", "29",
     "Yang K 2018 Metabolic signaling directs the reciprocal lineage decisions of alpha-beta "
     "and gamma-delta T cells. Sci Immunol 3:eaas9818",
     "10.1126/sciimmunol.aas9818", "29980617", true},
    {"30", "30",
     "Essig K 2017 Roquin suppresses the PI3K-mTOR signaling pathway to inhibit T helper cell "
     "differentiation and conversion of Treg to Tfr cells. Immunity 47:1067-1082.e12",
     "", "", false},
    {"31", "31",
     "Pollizzi KN 2015 mTORC1 and mTORC2 selectively regulate CD8+ T cell differentiation. J "
     "Clin Invest 125",
     "10.1172/JCI77746", "", true},
    {"32", "32", "Wang F 2018 Nat Commun 9", "10.1038/s41467-018-07277-9", "", true},
    {"33", "33",
     "Reference 33 of the review, not seen: Chen, on mTOR inhibitors and dendritic cells",
     "", "", false},
    {"34", "34",
     "Reference 34 of the review, not seen: Zhihua Y, on miR-30c and macrophages in gastric "
     "cancer",
     "", "", false},
    {"35", "35", "Reference 35 of the review, not seen", "", "", false},
    {"36", "36",
     "Dando I 2017 UCP2 inhibition induces ROS/Akt/mTOR axis: role of GAPDH nuclear "
     "translocation in genipin/everolimus anticancer synergism. Free Radic Biol Med 113:176-189",
     "10.1016/j.freeradbiomed.2017.09.022", "28962872", true},
    {"37", "37",
     "Reference 37 of the review, not seen: Yao, on AKT, mTOR and GLI1 in gastric cancer",
     "", "", false},
    {"38", "38", "Reference 38 of the review, not seen: on AZD1775 in lung cancer", "", "", false},
    {"39", "39", "Reference 39 of the review, not seen: on AZD1775 in lung cancer", "", "", false},
    {"40", "40",
     "Sen T 2017 Targeting AXL and mTOR pathway overcomes primary and acquired resistance to "
     "WEE1 inhibition in small-cell lung cancer. Clin Cancer Res 23:6239-6253",
     "", "", false},
    {"41", "41",
     "Ye L 2019 Transmembrane-4 L-six family member-1 (TM4SF1) promotes non-small cell lung "
     "cancer proliferation, invasion and chemo-resistance through regulating the "
     "DDR1/Akt/ERK-mTOR axis. Respir Res 20:106",
     "10.1186/s12931-019-1071-5", "31142317", true},
    {"42", "42", "Reference 42 of the review, not seen", "", "", false},
    {"43", "43",
     "Ishibashi K 2017 Overriding TKI resistance of renal cell carcinoma by combination therapy "
     "with IL-6 receptor blockade. Oncotarget 8:55230-55245",
     "10.18632/oncotarget.19420", "", true},
    {"44", "44",
     "Reference 44 of the review, not seen: Sen, on PI3K/mTOR and BRAF inhibitors outside "
     "melanoma",
     "", "", false},
    {"45", "45",
     "Obenauf AC 2015 Therapy-induced tumour secretomes promote resistance and tumour "
     "progression. Nature 520:368-372",
     "10.1038/nature14336", "25807485", true},
    {"46", "46", "Reference 46 of the review, not seen", "", "", false},
    {"47", "47", "Reference 47 of the review, not seen", "", "", false},
    {"48", "48", "Reference 48 of the review, not seen", "", "", false},
    {"49", "49",
     "Reference 49 of the review, not seen: Sun, on mTOR, GSK-3 and caspase-3 in prostate cancer",
     "", "", false},
    {"50", "50",
     "Zou Zhipeng 2015 mTORC2 promotes cell survival through c-Myc-dependent up-regulation of "
     "E2F1. J Cell Biol 211:105-122",
     "10.1083/jcb.201411128", "26459601", true},
    {"51", "51",
     "Yang Y 2019 Increased expression of lncRNA CASC9 promotes tumor progression by "
     "suppressing autophagy-mediated cell apoptosis via the AKT/mTOR pathway in oral squamous "
     "cell carcinoma. Cell Death Dis 10:41",
     "10.1038/s41419-018-1280-8", "30674868", true},
    {"52", "52",
     "Rodrik-Outmezguine VS 2016 Overcoming mTOR resistance mutations with a new-generation "
     "mTOR inhibitor. Nature 534:272-276",
     "10.1038/nature17963", "27279227", true},
    {"53", "53",
     "Nguyen TL 2018 mTOR inhibition via displacement of phosphatidic acid induces enhanced "
     "cytotoxicity specifically in cancer cells. Cancer Res 78:5384-5397",
     "", "", false},
    {"54", "54",
     "Reference 54 of the review, not seen: Bendell JC, on LY3023414 in patients",
     "", "", false},
    {"55", "55",
     "Reference 55 of the review, not seen: Plews RL, on OSU-53 in thyroid cancer",
     "", "", false},
    {"56", "56", "Reference 56 of the review, not seen", "", "", false},
    {"57", "57", "Reference 57 of the review, not seen", "", "", false},
    {"58", "58", "Reference 58 of the review, not seen", "", "", false},
    {"59", "59",
     "Caumanns JJ 2018 Integrative kinome profiling identifies mTORC1/2 inhibition as treatment "
     "strategy in ovarian clear cell carcinoma. Clin Cancer Res 24:3928-3940",
     "", "", false},
    {"60", "60",
     "Reference 60 of the review, not seen: Hanna GJ, on everolimus in thyroid cancer",
     "", "", false},
    {"61", "61",
     "Morran DC 2014 Targeting mTOR dependency in pancreatic cancer. Gut 63:1481-1489",
     "10.1136/gutjnl-2013-306202", "24717934", true},
    {"62", "62",
     "Korfel A 2016 Phase II trial of temsirolimus for relapsed/refractory primary CNS "
     "lymphoma. J Clin Oncol 34:1757-1763",
     "10.1200/JCO.2015.64.9897", "26976424", true},
    {"63", "63",
     "Orr-Asman MA 2017 mTOR kinase inhibition effectively decreases progression of a subset of "
     "neuroendocrine tumors that progress on rapalog therapy and delays cardiac impairment. Mol "
     "Cancer Ther 2017",
     "", "", false},
    {"64", "64",
     "Goldman KN 2017 mTORC1/2 inhibition preserves ovarian function and fertility during "
     "genotoxic chemotherapy. Proc Natl Acad Sci USA 2017",
     "", "", false},
    {"65", "65",
     "Reference 65 of the review, not seen: Wang, on TSC2 mutation and everolimus in kidney "
     "angiomyolipoma",
     "", "", false},
    {"66", "66",
     "Reference 66 of the review, not seen: on TSC mutation and the response to mTOR inhibitors",
     "", "", false},
    {"67", "67",
     "Reference 67 of the review, not seen: on TSC mutation and the response to mTOR inhibitors",
     "", "", false},
    {"68", "68",
     "Reference 68 of the review, not seen: on TSC mutation and the response to mTOR inhibitors",
     "", "", false},
    {"69", "69",
     "Reference 69 of the review, not seen: on TSC mutation and the response to mTOR inhibitors",
     "", "", false},
    {"70", "70",
     "Reference 70 of the review, not seen: on TSC mutation and the response to mTOR inhibitors",
     "", "", false},
    {"71", "71",
     "Reference 71 of the review, not seen: on TSC mutation and the response to mTOR inhibitors",
     "", "", false},
    {"72", "72",
     "Reference 72 of the review, not seen: Levine, on TSC2 mutation in endometrial cancer",
     "", "", false},
    {"73", "73",
     "Reference 73 of the review, not seen: on S6K1 and IRS1; Harrington2004 has the finding",
     "", "", false},
    {"74", "74", "Reference 74 of the review, not seen", "", "", false},
    {"75", "75",
     "Motzer RJ 2015 Lenvatinib, everolimus, and the combination in patients with metastatic "
     "renal cell carcinoma: a randomised, phase 2, open-label, multicentre trial. Lancet Oncol "
     "16:1473-1482",
     "10.1016/S1470-2045(15)00290-9", "", true},
    {"76", "76", "Mohan S 2015 Clin Cancer Res", "", "", false},
    {"77", "77", "Zhang H 2018 Hepatology 67:2271", "10.1002/hep.29715", "", true},
    {"78", "78",
     "Reference 78 of the review, not seen: Chen, on AZD8055 with AUY922 in breast cancer",
     "", "", false},
    {"79", "79",
     "Christopoulos P 2017 Everolimus with paclitaxel and carboplatin as first-line treatment "
     "for metastatic large-cell neuroendocrine lung carcinoma: a multicenter phase II trial. "
     "Ann Oncol 28:1898-1902",
     "10.1093/annonc/mdx268", "28535181", true},
    {"80", "80",
     "Hai J 2017 Synergy of WEE1 and mTOR inhibition in mutant KRAS-driven lung cancers. Clin "
     "Cancer Res 23:6993-7005",
     "", "", false},
    {"81", "81", "Reference 81 of the review, not seen", "", "", false},
    {"Adams2007", "",
     "Adams KW 2007 Rapid turnover of Mcl-1 couples translation to cell survival and "
     "apoptosis. J Biol Chem 282:6192",
     "10.1074/jbc.M610643200", "17200126", true},
    {"Adhikari2010", "",
     "Adhikari D 2010 Hum Mol Genet, on TSC1 in oocytes and the reserve of follicles "
     "(abstract seen, PMC2798719)",
     "", "", false},
    {"Alesi2021", "",
     "Alesi N 2021 on TSC2, RagC, folliculin and TFEB (introduction seen). Nat Commun "
     "12:4245",
     "10.1038/s41467-021-24499-6", "", true},
    {"assumption", "", "Our own choice, without a paper", "", "", false},
    {"Amiel2012", "",
     "Amiel E 2012 Inhibition of mechanistic target of rapamycin promotes dendritic cell "
     "activation. J Immunol 189:2151",
     "", "", false},
    {"BarPeled2013", "",
     "Bar-Peled L 2013 A tumor suppressor complex with GAP activity for the Rag GTPases that "
     "signal amino acid sufficiency to mTORC1. Science 340:1100-1106",
     "10.1126/science.1232044", "23723238", true},
    {"Barsoum2014", "",
     "Barsoum IB 2014 Cancer Res 74:665, on hypoxia and PD-L1",
     "10.1158/0008-5472.CAN-13-0992", "", true},
    {"Basso2002", "",
     "Basso AD 2002 Ansamycin antibiotics inhibit Akt activation and cyclin D expression in "
     "breast cancer cells that overexpress HER2 (abstract seen, PMC3221005). Oncogene "
     "21:1159",
     "", "", false},
    {"Battaglia2005", "",
     "Battaglia M 2005 Rapamycin selectively expands CD4+CD25+FoxP3+ regulatory T cells. "
     "Blood 105:4743-4748",
     "10.1182/blood-2004-10-3932", "15746082", true},
    {"Beuvink2005", "",
     "Beuvink I 2005 The mTOR inhibitor RAD001 sensitizes tumor cells to DNA-damaged induced "
     "apoptosis through inhibition of p21 translation. Cell 120:747-759",
     "10.1016/j.cell.2004.12.040", "15797377", true},
    {"Bosch2015", "",
     "Bosch A 2015 Sci Transl Med 7:283ra51, PI3K inhibition and the oestrogen receptor",
     "10.1126/scitranslmed.aaa4442", "25877889", true},
    {"Bray2012", "",
     "Bray K 2012 Autophagy suppresses RIP kinase-dependent necrosis enabling survival to "
     "mTOR inhibition. PLoS One 7:e41831",
     "10.1371/journal.pone.0041831", "", true},
    {"Brugarolas2004", "",
     "Brugarolas J 2004 Regulation of mTOR function in response to hypoxia by REDD1 and the "
     "TSC1/TSC2 tumor suppressor complex. Genes Dev 18:2893",
     "", "15545625", true},
    {"Brunet1999", "",
     "Brunet A 1999 Akt promotes cell survival by phosphorylating and inhibiting a Forkhead "
     "transcription factor. Cell 96:857-868",
     "", "10102273", true},
    {"Budanov2008", "",
     "Budanov AV 2008 p53 target genes sestrin1 and sestrin2 connect genotoxic stress and "
     "mTOR signaling (abstract seen, PMC2758522). Cell 134:451-460",
     "", "", false},
    {"Carracedo2008", "",
     "Carracedo A 2008 Inhibition of mTORC1 leads to MAPK pathway activation through a "
     "PI3K-dependent feedback loop in human cancer. J Clin Invest 118:3065",
     "", "", false},
    {"Carver2011", "",
     "Carver BS 2011 Reciprocal feedback regulation of PI3K and androgen receptor signaling "
     "in PTEN-deficient prostate cancer. Cancer Cell 19:575-586",
     "10.1016/j.ccr.2011.04.008", "21575859", true},
    {"Casey2016", "",
     "Casey SC 2016 MYC regulates the antitumor immune response through CD47 and PD-L1. "
     "Science 352:227",
     "10.1126/science.aac9935", "26966191", true},
    {"Castel2016", "", "Castel P 2016 Cancer Cell 30:229", "", "", false},
    {"Chandarlapaty2011", "", "Chandarlapaty S 2011 Cancer Cell 19:58", "", "", false},
    {"ChEMBL", "",
     "Middle of the potencies in cells that the ChEMBL database lists",
     "", "", false},
    {"ChenJS2009", "13",
     "Chen JS 2009 Involvement of PI3K/PTEN/AKT/mTOR pathway in invasion and metastasis in "
     "hepatocellular carcinoma: Association with MMP-9. Hepatol Res 39:177-186",
     "10.1111/j.1872-034X.2008.00449.x", "", true},
    {"Choo2008", "",
     "Choo AY 2008 Rapamycin differentially inhibits S6Ks and 4E-BP1 to mediate "
     "cell-type-specific repression of mRNA translation. Proc Natl Acad Sci USA 105:17414-17419",
     "10.1073/pnas.0809136105", "18955708", true},
    {"Choo2010", "",
     "Choo AY 2010 on TSC1 and TSC2 loss and glucose deprivation (abstract seen, "
     "PMC2896794). Mol Cell 38:487",
     "", "", false},
    {"Chresta2010", "",
     "Chresta CM 2010 AZD8055 is a potent, selective, and orally bioavailable ATP-competitive "
     "mTOR kinase inhibitor with in vitro and in vivo antitumor activity. Cancer Res 70:288-298",
     "", "", false},
    {"Christopoulos2017", "79",
     "Christopoulos P 2017 Everolimus with paclitaxel and carboplatin as first-line treatment "
     "for metastatic large-cell neuroendocrine lung carcinoma: a multicenter phase II trial. "
     "Ann Oncol 28:1898-1902",
     "10.1093/annonc/mdx268", "28535181", true},
    {"Coloff2011", "",
     "Akt-dependent glucose metabolism promotes Mcl-1 synthesis. Cancer Res 2011 71:5204 "
     "(abstract seen; author from memory)",
     "", "", false},
    {"Costa2015", "", "Costa C 2015 Cancer Cell 27:97", "", "", false},
    {"Crowder2009", "",
     "Crowder RJ 2009 Cancer Res 69:3955, oestradiol protects from PI3K inhibition "
     "(abstract seen)",
     "", "", false},
    {"Csibi2014", "",
     "Csibi A 2014 Curr Biol 24:2274, mTORC1 raises MYC and glutamine metabolism by S6K1 "
     "and eIF4B",
     "10.1016/j.cub.2014.08.007", "25220053", true},
    {"Cunningham2007", "",
     "Cunningham JT 2007 mTOR controls mitochondrial oxidative function through a "
     "YY1-PGC-1alpha complex. Nature 450:736",
     "10.1038/nature06322", "", true},
    {"DallePezze2016", "",
     "Dalle Pezze P 2016 A systems study reveals concurrent activation of AMPK and mTOR by "
     "amino acids. Nat Commun 7:13254",
     "", "", false},
    {"Dan2008", "",
     "Dan HC 2008 Akt-dependent regulation of NF-kappaB is controlled by mTOR and Raptor in "
     "association with IKK. Genes Dev 22:1490-1500",
     "10.1101/gad.1662308", "18519641", true},
    {"Dando2017", "36",
     "Dando I 2017 UCP2 inhibition induces ROS/Akt/mTOR axis: role of GAPDH nuclear "
     "translocation in genipin/everolimus anticancer synergism. Free Radic Biol Med 113:176-189",
     "10.1016/j.freeradbiomed.2017.09.022", "28962872", true},
    {"Degtyarev2008", "",
     "Degtyarev M 2008 J Cell Biol 183:101, AKT inhibition with chloroquine",
     "10.1083/jcb.200801099", "18838554", true},
    {"Delgoffe2009", "",
     "Delgoffe GM 2009 The mTOR kinase differentially regulates effector and regulatory T "
     "cell lineage commitment. Immunity 30:832-844",
     "", "", false},
    {"Delgoffe2011", "",
     "Delgoffe GM 2011 Nat Immunol, TH1 and TH17 cells need Rheb and mTORC1, TH2 cells "
     "mTORC2 (abstract seen, PMC3077821)",
     "", "", false},
    {"Deng2019", "16", "Deng L 2019 Cell Res 29:136", "10.1038/s41422-018-0120-9", "", true},
    {"Diehl1998", "",
     "Diehl JA 1998 Glycogen synthase kinase-3beta regulates cyclin D1 proteolysis and "
     "subcellular localization. Genes Dev 12:3499",
     "10.1101/gad.12.22.3499", "", true},
    {"Dijkers2000", "",
     "Dijkers PF 2000 Expression of the pro-apoptotic Bcl-2 family member Bim is regulated "
     "by the forkhead transcription factor FKHR-L1. Curr Biol 10:1201-1204",
     "10.1016/S0960-9822(00)00728-4", "11050388", true},
    {"DiMalta2017", "22",
     "Di Malta C 2017 Transcriptional activation of RagD GTPase controls mTORC1 and promotes "
     "cancer growth. Science 356:1188-1193",
     "", "", false},
    {"Dougherty2005", "",
     "Dougherty MK 2005 Regulation of Raf-1 by direct feedback phosphorylation. Mol Cell "
     "17:215",
     "", "15664191", true},
    {"Dowling2010", "", "Dowling RJ 2010 Science 328:1172", "10.1126/science.1187532", "", true},
    {"Duvel2010", "",
     "Duvel K 2010 Activation of a metabolic gene regulatory network downstream of mTOR complex "
     "1. Mol Cell 39:171-183",
     "10.1016/j.molcel.2010.06.022", "20670887", true},
    {"Ebner2017", "", "Ebner M 2017, on mTORC2 activity and PI3K", "", "", false},
    {"Ellisen2002", "",
     "Ellisen LW 2002 REDD1, a developmentally regulated transcriptional target of p63 and "
     "p53. Mol Cell 10:995",
     "10.1016/s1097-2765(02)00706-2", "", true},
    {"Elstrom2004", "",
     "Elstrom RL 2004 Akt stimulates aerobic glycolysis in cancer cells. Cancer Res "
     "64:3892-3899",
     "10.1158/0008-5472.CAN-03-2904", "15172999", true},
    {"Essig2017", "30",
     "Essig K 2017 Roquin suppresses the PI3K-mTOR signaling pathway to inhibit T helper cell "
     "differentiation and conversion of Treg to Tfr cells. Immunity 47:1067-1082.e12",
     "", "", false},
    {"Fan2010", "",
     "Fan QW 2010 Sci Signal 3:ra81, AKT and autophagy in glioma",
     "10.1126/scisignal.2001017", "21062993", true},
    {"Feldman2009", "",
     "Feldman ME 2009 Active-site inhibitors of mTOR target rapamycin-resistant outputs of "
     "mTORC1 and mTORC2. PLoS Biol 7 (2009)",
     "10.1371/journal.pbio.1000038", "", true},
    {"Fig1", "", "Figure 1 of the review: its caption", "", "", false},
    {"Fig1.3", "", "Figure 1 of the review: the caption, third statement", "", "", false},
    {"Fig1.4", "", "Figure 1 of the review: the caption, fourth statement", "", "", false},
    {"Fig2.2", "", "Figure 2 of the review: the caption, second statement", "", "", false},
    {"Fig2.6", "", "Figure 2 of the review: the caption, sixth statement", "", "", false},
    {"Fingar2004", "",
     "Fingar DC 2004 Mol Cell Biol 24:200, on cell size and the cell cycle",
     "10.1128/MCB.24.1.200-216.2004", "", true},
    {"Fontaine2018", "",
     "Fontaine E 2018 Front Endocrinol, on metformin and complex I",
     "10.3389/fendo.2018.00753", "", true},
    {"Fry2004", "", "Fry DW 2004 Mol Cancer Ther 3:1427, on PD 0332991", "", "15542782", true},
    {"Gao2011", "",
     "Gao D 2011 mTOR drives its own activation via SCF-betaTrCP-dependent degradation of "
     "the mTOR inhibitor DEPTOR. Mol Cell 44:290-303",
     "10.1016/j.molcel.2011.08.030", "22017875", true},
    {"Garami2003", "", "Garami A 2003 Mol Cell", "", "", false},
    {"Garrett2011", "",
     "Garrett JT 2011 Proc Natl Acad Sci USA 108:5021",
     "10.1073/pnas.1016140108", "21385943", true},
    {"Gilmartin2011", "",
     "Gilmartin AG 2011 Clin Cancer Res 17:989-1000, on GSK1120212 (trametinib)",
     "", "", false},
    {"Goldman2017", "64",
     "Goldman KN 2017 mTORC1/2 inhibition preserves ovarian function and fertility during "
     "genotoxic chemotherapy. Proc Natl Acad Sci USA 2017",
     "", "", false},
    {"Grabiner2014", "",
     "Grabiner BC 2014 A diverse array of cancer-associated MTOR mutations are "
     "hyperactivating and can predict rapamycin sensitivity. Cancer Discov 4:554-563",
     "10.1158/2159-8290.CD-13-0929", "24631838", true},
    {"Guertin2006", "",
     "Guertin DA 2006 Ablation in mice of the mTOR components raptor, rictor, or mLST8 reveals "
     "that mTORC2 is required for signaling to Akt-FOXO and PKCalpha, but not S6K1. Dev Cell "
     "11:859-871",
     "10.1016/j.devcel.2006.10.007", "17141160", true},
    {"Guo2011", "",
     "Guo JY 2011 Genes Dev 25:460, on autophagy in tumours with active RAS",
     "10.1101/gad.2016311", "21317241", true},
    {"Guri2017", "23",
     "Guri Y 2017 mTORC2 promotes tumorigenesis via lipid synthesis. Cancer Cell 32:807-823.e12",
     "10.1016/j.ccell.2017.11.011", "29232555", true},
    {"Gwinn2008", "",
     "Gwinn DM 2008 AMPK phosphorylation of raptor mediates a metabolic checkpoint. Mol Cell "
     "30:214-226",
     "10.1016/j.molcel.2008.03.003", "18439900", true},
    {"Hai2017", "80",
     "Hai J 2017 Synergy of WEE1 and mTOR inhibition in mutant KRAS-driven lung cancers. Clin "
     "Cancer Res 23:6993-7005",
     "", "", false},
    {"Harrington2004", "",
     "Harrington LS 2004 The TSC1-2 tumor suppressor controls insulin-PI3K signaling via "
     "regulation of IRS proteins. J Cell Biol 166:213-223",
     "", "15249583", true},
    {"Hirai2009", "",
     "Hirai H 2009 Small-molecule inhibition of Wee1 kinase by MK-1775 selectively sensitizes "
     "p53-deficient tumor cells to DNA-damaging agents. Mol Cancer Ther 8:2992-3000",
     "", "", false},
    {"Holderfield2014", "",
     "Holderfield M 2014 Mechanism and consequences of RAF kinase activation by small- "
     "molecule inhibitors (a review). Br J Cancer 111:640-645",
     "10.1038/bjc.2014.139", "24642617", true},
    {"Holler2016", "",
     "Holler M 2016 PLoS ONE, AKT and mTORC1 in the repair of breaks",
     "10.1371/journal.pone.0154745", "", true},
    {"Hsieh2010", "",
     "Hsieh AC 2010 Genetic dissection of the oncogenic mTOR pathway reveals druggable "
     "addiction to translational control via 4EBP-eIF4E. Cancer Cell 17:249 (abstract "
     "seen, PMC2901095)",
     "", "", false},
    {"Hsu2011", "",
     "Hsu PP 2011 The mTOR-regulated phosphoproteome reveals a mechanism of mTORC1-mediated "
     "inhibition of growth factor signaling. Science 332:1317-1322",
     "10.1126/science.1199498", "21659604", true},
    {"Hudson2002", "",
     "Hudson CC 2002 Regulation of hypoxia-inducible factor 1alpha expression and function "
     "by the mammalian target of rapamycin. Mol Cell Biol",
     "", "", false},
    {"Ilic2011", "",
     "Ilic N 2011 PI3K-targeted therapy can be evaded by gene amplification along the MYC- "
     "eukaryotic translation initiation factor 4E (eIF4E) axis. Proc Natl Acad Sci USA "
     "108:E699-708",
     "10.1073/pnas.1108237108", "21876152", true},
    {"Inoki2002", "",
     "Inoki K 2002 TSC2 is phosphorylated and inhibited by Akt and suppresses mTOR signalling. "
     "Nat Cell Biol 4:648-657",
     "", "12172553", true},
    {"Inoki2003", "",
     "Inoki K 2003 TSC2 mediates cellular energy response to control cell growth and survival. "
     "Cell 115",
     "10.1016/s0092-8674(03)00929-2", "14651849", true},
    {"Inoki2003_RHEB", "",
     "Inoki K 2003 Rheb GTPase is a direct target of TSC2 GAP activity and regulates mTOR "
     "signaling. Genes Dev 17:1829",
     "", "", false},
    {"Ishibashi2017", "43",
     "Ishibashi K 2017 Overriding TKI resistance of renal cell carcinoma by combination therapy "
     "with IL-6 receptor blockade. Oncotarget 8:55230-55245",
     "10.18632/oncotarget.19420", "", true},
    {"Jacinto2006", "",
     "Jacinto E 2006 SIN1/MIP1 maintains rictor-mTOR complex integrity and regulates Akt "
     "phosphorylation and substrate specificity. Cell 127:125-137",
     "", "16962653", true},
    {"Jensen2008", "",
     "Jensen MR 2008 NVP-AUY922: a small molecule HSP90 inhibitor with potent antitumor "
     "activity in preclinical breast cancer models. Breast Cancer Res 2008",
     "10.1186/bcr1996", "", true},
    {"Juric2018", "",
     "Juric D 2018 J Clin Oncol 36:1291, first use of alpelisib in people",
     "10.1200/JCO.2017.72.7107", "", true},
    {"Juvekar2012", "",
     "Juvekar A 2012 Cancer Discov 2:1048, PI3K inhibition in BRCA1-deficient tumours",
     "", "", false},
    {"Kalender2010", "",
     "Kalender A 2010 Metformin, independent of AMPK, inhibits mTORC1 in a Rag GTPase- "
     "dependent manner. Cell Metab 11:390",
     "10.1016/j.cmet.2010.03.014", "20444419", true},
    {"Kang2013", "",
     "Kang SA 2013 mTORC1 phosphorylation sites encode their sensitivity to starvation and "
     "rapamycin. Science 341:1236566",
     "10.1126/science.1236566", "", true},
    {"Kazyken2019", "",
     "Kazyken D 2019 AMPK directly activates mTORC2 to promote cell survival during acute "
     "energetic stress. Sci Signal 12:eaav3249",
     "10.1126/scisignal.aav3249", "", true},
    {"KimJ2011", "",
     "Kim J 2011 AMPK and mTOR regulate autophagy through direct phosphorylation of Ulk1. Nat "
     "Cell Biol 13:132-141",
     "10.1038/ncb2152", "21258367", true},
    {"Kinsey2019", "",
     "Kinsey CG 2019 Protective autophagy elicited by RAF-MEK-ERK inhibition suggests a "
     "treatment strategy for RAS-driven cancers. Nat Med 25:620",
     "10.1038/s41591-019-0367-9", "", true},
    {"Konecny2006", "",
     "Konecny GE 2006 Cancer Res 66:1630, on lapatinib",
     "10.1158/0008-5472.CAN-05-1182", "", true},
    {"Korfel2016", "62",
     "Korfel A 2016 Phase II trial of temsirolimus for relapsed/refractory primary CNS "
     "lymphoma. J Clin Oncol 34:1757-1763",
     "10.1200/JCO.2015.64.9897", "26976424", true},
    {"Kovalski2019", "18", "Kovalski JR 2019 Mol Cell", "", "", false},
    {"Lee2007", "", "Lee CH 2007 EMBO J 26:4812", "", "", false},
    {"Ley2003", "",
     "Ley R 2003 Activation of the ERK1/2 signaling pathway promotes phosphorylation and "
     "proteasome-dependent degradation of the BH3-only protein, Bim. J Biol Chem "
     "278:18811-18816",
     "10.1074/jbc.M301010200", "12646560", true},
    {"LinJ2013", "",
     "Lin J 2013 Clin Cancer Res 19:1760, on GDC-0068",
     "10.1158/1078-0432.CCR-12-3072", "", true},
    {"Lito2012", "",
     "Lito P 2012 on the return of ERK under RAF inhibitors in BRAF V600E melanoma. Cancer "
     "Cell 22:668-682",
     "", "", false},
    {"LiuP2013", "",
     "Liu P 2013 Sin1 phosphorylation impairs mTORC2 complex integrity and inhibits "
     "downstream Akt signalling to suppress tumorigenesis. Nat Cell Biol 15:1340-1350",
     "10.1038/ncb2860", "", true},
    {"LiuP2015", "",
     "Liu P 2015 PtdIns(3,4,5)P3-dependent activation of the mTORC2 kinase complex. Cancer "
     "Discov 5:1194-1209",
     "10.1158/2159-8290.CD-15-0460", "", true},
    {"LiY2004", "", "Li Y 2004, on TSC2 as the GAP of Rheb", "", "15340059", true},
    {"Long2011", "",
     "Long SA 2011 J Immunol 187:3511, on weak signals of the T-cell receptor and mTOR",
     "", "21865550", true},
    {"Ma2005", "",
     "Ma L 2005 Phosphorylation and functional inactivation of TSC2 by Erk: implications for "
     "tuberous sclerosis and cancer pathogenesis. Cell 121:179-193",
     "", "", false},
    {"Madak-Erdogan2019", "27", "Madak-Erdogan Z 2019 Cancer Res", "", "", false},
    {"Manning2002", "",
     "Manning BD 2002 Identification of the tuberous sclerosis complex-2 tumor suppressor "
     "gene product tuberin as a target of the phosphoinositide 3-kinase/akt pathway. Mol "
     "Cell 10:151-162",
     "", "12150915", true},
    {"Marcais2014", "",
     "Marcais A 2014 The metabolic checkpoint kinase mTOR is essential for IL-15 signaling "
     "during the development and activation of NK cells. Nat Immunol 15:749-757",
     "10.1038/ni.2936", "24973821", true},
    {"Matsui2008_IJC", "",
     "Matsui J 2008 E7080, a novel inhibitor that targets multiple kinases, has potent "
     "antitumor activities against stem cell factor producing human small cell lung cancer "
     "H146, based on angiogenesis inhibition. Int J Cancer 122:664-671",
     "10.1002/ijc.23131", "17943726", true},
    {"Mauthe2018", "",
     "Mauthe M 2018 Autophagy 14:1435, on chloroquine",
     "10.1080/15548627.2018.1474314", "29940786", true},
    {"Mi2015", "",
     "Mi W 2015 AKT inhibition overcomes rapamycin resistance by enhancing the repressive "
     "function of PRAS40 on mTORC1/4E-BP1 axis. Oncotarget 6:13962-13977",
     "10.18632/oncotarget.3920", "25961827", true},
    {"Mohan2015", "76", "Mohan S 2015 Clin Cancer Res", "", "", false},
    {"Morita2013", "",
     "Morita M 2013 mTORC1 controls mitochondrial activity and biogenesis through 4E-BP- "
     "dependent translational regulation. Cell Metab 18:698",
     "10.1016/j.cmet.2013.10.001", "24206664", true},
    {"Morran2014", "61",
     "Morran DC 2014 Targeting mTOR dependency in pancreatic cancer. Gut 63:1481-1489",
     "10.1136/gutjnl-2013-306202", "24717934", true},
    {"Mortensen2015", "", "Mortensen DS 2015 Mol Cancer Ther 14:1295", "", "", false},
    {"Motzer2015", "75",
     "Motzer RJ 2015 Lenvatinib, everolimus, and the combination in patients with metastatic "
     "renal cell carcinoma: a randomised, phase 2, open-label, multicentre trial. Lancet Oncol "
     "16:1473-1482",
     "10.1016/S1470-2045(15)00290-9", "", true},
    {"Moyer1997", "",
     "Moyer JD 1997 Induction of apoptosis and cell cycle arrest by CP-358,774, an inhibitor of "
     "epidermal growth factor receptor tyrosine kinase. Cancer Res 57:4838-4848",
     "", "", false},
    {"Mulholland2011", "",
     "Mulholland DJ 2011 Cell autonomous role of PTEN in regulating castration-resistant "
     "prostate cancer growth. Cancer Cell 19:792-804",
     "10.1016/j.ccr.2011.05.006", "21620777", true},
    {"Muranen2012", "",
     "Muranen T 2012 Inhibition of PI3K/mTOR leads to adaptive resistance in matrix-attached "
     "cancer cells. Cancer Cell 21:227-239",
     "10.1016/j.ccr.2011.12.024", "", true},
    {"Napolitano2020", "",
     "Napolitano G 2020 A substrate-specific mTORC1 pathway underlies Birt-Hogg-Dube "
     "syndrome. Nature 585:597-602",
     "", "", false},
    {"Nguyen2018", "53",
     "Nguyen TL 2018 mTOR inhibition via displacement of phosphatidic acid induces enhanced "
     "cytotoxicity specifically in cancer cells. Cancer Res 78:5384-5397",
     "", "", false},
    {"Obenauf2015", "45",
     "Obenauf AC 2015 Therapy-induced tumour secretomes promote resistance and tumour "
     "progression. Nature 520:368-372",
     "10.1038/nature14336", "25807485", true},
    {"Okuzumi2009", "",
     "Okuzumi T 2009 Nat Chem Biol 5:484, on inhibitors that raise the phosphorylation of "
     "AKT",
     "10.1038/nchembio.183", "19465931", true},
    {"Orozco2020", "",
     "Orozco JM 2020 Dihydroxyacetone phosphate signals glucose availability to mTORC1. "
     "Nat Metab",
     "10.1038/s42255-020-0250-5", "", true},
    {"OrrAsman2017", "63",
     "Orr-Asman MA 2017 mTOR kinase inhibition effectively decreases progression of a subset of "
     "neuroendocrine tumors that progress on rapalog therapy and delays cardiac impairment. Mol "
     "Cancer Ther 2017",
     "", "", false},
    {"Palmieri2017", "",
     "Palmieri M 2017 mTORC1-independent TFEB activation via Akt inhibition promotes "
     "cellular clearance in neurodegenerative storage diseases. Nat Commun 8:14338",
     "", "", false},
    {"Parsa2007", "12",
     "Parsa AT 2007 Loss of tumor suppressor PTEN function increases B7-H1 expression and "
     "immunoresistance in glioma. Nat Med 13:84-88",
     "10.1038/nm1517", "17159987", true},
    {"PenaLlopis2011", "",
     "Pena-Llopis S 2011 Regulation of TFEB and V-ATPases by mTORC1. EMBO J 30:3242",
     "", "", false},
    {"Peterson2009", "",
     "Peterson TR 2009 Cell 137:873, on DEPTOR",
     "10.1016/j.cell.2009.03.046", "", true},
    {"Peterson2011", "",
     "Peterson TR 2011 mTOR complex 1 regulates lipin 1 localization to control the SREBP "
     "pathway. Cell",
     "", "21816276", true},
    {"Petit2013", "",
     "Petit CS 2013 Recruitment of folliculin to lysosomes supports the amino acid-dependent "
     "activation of Rag GTPases. J Cell Biol 202:1107-1122",
     "10.1083/jcb.201307084", "24081491", true},
    {"Pollizzi2015", "31",
     "Pollizzi KN 2015 mTORC1 and mTORC2 selectively regulate CD8+ T cell differentiation. J "
     "Clin Invest 125",
     "10.1172/JCI77746", "", true},
    {"Poulikakos2010", "",
     "Poulikakos PI 2010 RAF inhibitors transactivate RAF dimers and ERK signalling in cells "
     "with wild-type BRAF. Nature 464:427-430",
     "10.1038/nature08902", "20179705", true},
    {"Puc2005", "",
     "Puc J 2005 Lack of PTEN sequesters CHK1 and initiates genetic instability. Cancer Cell "
     "7:193-204",
     "10.1016/j.ccr.2005.01.009", "15710331", true},
    {"Raynaud2009", "",
     "Raynaud FI 2009 Biological properties of potent inhibitors of class I "
     "phosphatidylinositide 3-kinases: from PI-103 through PI-540, PI-620 to the oral agent "
     "GDC-0941. Mol Cancer Ther 8:1725-1738",
     "", "", false},
    {"review", "",
     "Zou Z 2020 mTOR signaling pathway and mTOR inhibitors in cancer: progress and challenges. "
     "Cell Biosci 10:31",
     "10.1186/s13578-020-00396-1", "32175074", true},
    {"Reddy2008", "",
     "Reddy P 2008 Oocyte-specific deletion of Pten causes premature activation of the "
     "primordial follicle pool. Science 319:611 (abstract seen)",
     "", "", false},
    {"Ricoult2016", "20",
     "Ricoult SJH 2016 Oncogenic PI3K and K-Ras stimulate de novo lipid synthesis through "
     "mTORC1 and SREBP. Oncogene, pages 1250-1260",
     "10.1038/onc.2015.179", "", true},
    {"RodrikOutmezguine2011", "",
     "Rodrik-Outmezguine VS 2011 Cancer Discov 1:248",
     "10.1158/2159-8290.CD-11-0085", "22140653", true},
    {"RodrikOutmezguine2016", "52",
     "Rodrik-Outmezguine VS 2016 Overcoming mTOR resistance mutations with a new-generation "
     "mTOR inhibitor. Nature 534:272-276",
     "10.1038/nature17963", "27279227", true},
    {"Sarbassov2005", "",
     "Sarbassov DD 2005 Phosphorylation and regulation of Akt/PKB by the rictor-mTOR complex. "
     "Science 307:1098-1101",
     "10.1126/science.1106148", "15718470", true},
    {"Sarbassov2006", "",
     "Sarbassov DD 2006 Prolonged rapamycin treatment inhibits mTORC2 assembly and Akt/PKB. Mol "
     "Cell 22:159-168",
     "10.1016/j.molcel.2006.03.029", "16603397", true},
    {"Sato2017", "",
     "Sato H 2017 Nat Commun 8:1751, breaks raise PD-L1 through ATM, ATR and CHK1",
     "10.1038/s41467-017-01883-9", "29170499", true},
    {"Sears2000", "",
     "Sears R 2000 Multiple Ras-dependent phosphorylation pathways regulate Myc protein "
     "stability. Genes Dev",
     "10.1101/gad.836800", "", true},
    {"Sen2017_AXL", "40",
     "Sen T 2017 Targeting AXL and mTOR pathway overcomes primary and acquired resistance to "
     "WEE1 inhibition in small-cell lung cancer. Clin Cancer Res 23:6239-6253",
     "", "", false},
    {"Seoane2004", "",
     "Seoane J 2004 Integration of Smad and forkhead pathways in the control of "
     "neuroepithelial and glioblastoma cell proliferation. Cell 117:211-223",
     "10.1016/S0092-8674(04)00298-3", "15084259", true},
    {"Settembre2012", "",
     "Settembre C 2012 A lysosome-to-nucleus signalling mechanism senses and regulates the "
     "lysosome via mTOR and TFEB. EMBO J 2012",
     "10.1038/emboj.2012.32", "22343943", true},
    {"Shackelford2013", "",
     "Shackelford DB 2013 Cancer Cell 23:143, phenformin in lung tumours without LKB1",
     "10.1016/j.ccr.2012.12.008", "23352126", true},
    {"Shah2004", "", "Shah OJ 2004 Curr Biol 14:1650", "", "", false},
    {"Shaw2004", "",
     "Shaw RJ 2004 The LKB1 tumor suppressor negatively regulates mTOR signaling. Cancer "
     "Cell",
     "", "15261145", true},
    {"She2010", "",
     "She QB 2010 4E-BP1 is a key effector of the oncogenic activation of the AKT and ERK "
     "signaling pathways that integrates their function in tumors. Cancer Cell 18:39-51",
     "10.1016/j.ccr.2010.05.023", "", true},
    {"Shi2019", "26",
     "Shi L 2019 Adenosine interaction with adenosine receptor A2a promotes gastric cancer "
     "metastasis by enhancing PI3K-AKT-mTOR signaling. Mol Biol Cell 30:2527-2534",
     "10.1091/mbc.E19-03-0136", "31339445", true},
    {"Shor2008", "",
     "Shor B 2008 Cancer Res, on the inhibition of the mTOR kinase by micromolar "
     "temsirolimus without FKBP12",
     "", "", false},
    {"Smith2016_LY", "",
     "Smith MC 2016 Characterization of LY3023414, a novel PI3K/mTOR dual inhibitor eliciting "
     "transient target modulation to impede tumor growth. Mol Cancer Ther 15:2344-2356",
     "10.1158/1535-7163.MCT-15-0996", "", true},
    {"Sukumar2013", "",
     "Sukumar M 2013 J Clin Invest, glycolysis and memory of CD8 T cells (abstract seen, "
     "PMC3784544)",
     "", "", false},
    {"SunQ2011", "",
     "Sun Q 2011 Mammalian target of rapamycin up-regulation of pyruvate kinase isoenzyme "
     "type M2. Proc Natl Acad Sci USA",
     "", "21325052", true},
    {"Sundqvist2005", "",
     "Sundqvist A 2005 Control of lipid metabolism by phosphorylation-dependent degradation "
     "of the SREBP family of transcription factors by SCF(Fbw7). Cell Metab 1:379-391",
     "10.1016/j.cmet.2005.04.010", "16054087", true},
    {"Tan2010", "", "Tan J 2010 Cancer Cell 18:459", "", "", false},
    {"Tan2011", "",
     "Tan S 2011 Next-generation Akt inhibitor MK-2206 in 3T3-L1 adipocytes. Biochem J 435",
     "", "", false},
    {"textbook", "",
     "Textbook knowledge: in every textbook of cell biology, no single paper",
     "", "", false},
    {"Thomas2006", "",
     "Thomas GV 2006 Hypoxia-inducible factor determines sensitivity to inhibitors of mTOR "
     "in kidney cancer. Nat Med 12:122-127",
     "", "", false},
    {"Thoreen2009", "",
     "Thoreen CC 2009 An ATP-competitive mammalian target of rapamycin inhibitor reveals "
     "rapamycin-resistant functions of mTORC1. J Biol Chem 284:8023-8032",
     "10.1074/jbc.M900301200", "", true},
    {"Thoreen2012", "",
     "Thoreen CC 2012 A unifying model for mTORC1-mediated regulation of mRNA translation. "
     "Nature",
     "10.1038/nature11083", "22552098", true},
    {"Tse2008", "",
     "Tse C 2008 ABT-263: a potent and orally bioavailable Bcl-2 family inhibitor. Cancer "
     "Res",
     "10.1158/0008-5472.CAN-07-5836", "18451170", true},
    {"Turke2012", "",
     "Turke AB 2012 Cancer Res 72:3228-3237",
     "10.1158/0008-5472.CAN-11-3747", "22552284", true},
    {"Turnquist2010", "",
     "Turnquist HR 2010 mTOR and GSK-3 shape the CD4+ T-cell stimulatory and "
     "differentiation capacity of myeloid DCs. Blood 115:4758",
     "", "", false},
    {"Tzatsos2006", "", "Tzatsos A 2006 Mol Cell Biol 26:63", "", "", false},
    {"WangB2017", "17", "Wang B 2017 Nature 545:365", "10.1038/nature22344", "", true},
    {"WangF2018", "32", "Wang F 2018 Nat Commun 9", "10.1038/s41467-018-07277-9", "", true},
    {"WangL2017", "",
     "Wang L 2017 Oncotarget 8:54858, FOXO3a and the PDGF receptor in cells without TSC",
     "10.18632/oncotarget.18963", "", true},
    {"Weichhart2008", "", "Weichhart T 2008 Immunity 29:565", "", "", false},
    {"Wheaton2014", "",
     "Wheaton WW 2014 Metformin inhibits mitochondrial complex I of cancer cells to reduce "
     "tumorigenesis. eLife 3:e02242",
     "10.7554/eLife.02242", "", true},
    {"Will2014", "", "Will M 2014 Cancer Discov 4:334", "", "24436048", true},
    {"Xie2018", "15",
     "Xie X 2018 The mTOR-S6K pathway links growth signalling to DNA damage response by "
     "targeting RNF168. Nat Cell Biol 20:320",
     "10.1038/s41556-017-0033-8", "", true},
    {"XuY2006", "",
     "Xu Y 2006 Cancer Res, androgen raises mTOR activity through transporters of amino "
     "acids",
     "", "", false},
    {"YangK2018", "29",
     "Yang K 2018 Metabolic signaling directs the reciprocal lineage decisions of alpha-beta "
     "and gamma-delta T cells. Sci Immunol 3:eaas9818",
     "10.1126/sciimmunol.aas9818", "29980617", true},
    {"YangY2019_CASC9", "51",
     "Yang Y 2019 Increased expression of lncRNA CASC9 promotes tumor progression by "
     "suppressing autophagy-mediated cell apoptosis via the AKT/mTOR pathway in oral squamous "
     "cell carcinoma. Cell Death Dis 10:41",
     "10.1038/s41419-018-1280-8", "30674868", true},
    {"YaoY2020_MolCell", "", "Yao Y 2020 Mol Cell 80:437", "", "33157014", true},
    {"Ye2019", "41",
     "Ye L 2019 Transmembrane-4 L-six family member-1 (TM4SF1) promotes non-small cell lung "
     "cancer proliferation, invasion and chemo-resistance through regulating the "
     "DDR1/Akt/ERK-mTOR axis. Respir Res 20:106",
     "10.1186/s12931-019-1071-5", "31142317", true},
    {"Yecies2011", "",
     "Yecies JL 2011 Akt stimulates hepatic SREBP1c and lipogenesis through parallel "
     "mTORC1-dependent and independent pathways. Cell Metab",
     "", "", false},
    {"Yellen2011", "",
     "Yellen P 2011 Cell Cycle 10:3948, high doses of rapamycin and apoptosis",
     "", "", false},
    {"Yu2011", "",
     "Yu Y 2011 Phosphoproteomic analysis identifies Grb10 as an mTORC1 substrate that "
     "negatively regulates insulin signaling. Science 332:1322-1326",
     "10.1126/science.1199484", "", true},
    {"ZhangC2019", "",
     "Zhang C 2019 TFEB mediates immune evasion and resistance to mTOR inhibition of renal "
     "cell carcinoma via induction of PD-L1. Clin Cancer Res 25:6827",
     "", "", false},
    {"ZhangH2007", "",
     "Zhang H 2007 J Clin Invest 117:730, on PDGF receptors in cells without TSC",
     "10.1172/JCI28984", "17290308", true},
    {"ZhangH2018", "77", "Zhang H 2018 Hepatology 67:2271", "10.1002/hep.29715", "", true},
    {"ZhangHH2006", "",
     "Zhang HH 2006 S6K1 regulates GSK3 under conditions of mTOR-dependent feedback "
     "inhibition of Akt. Mol Cell 24:185-197",
     "10.1016/j.molcel.2006.09.019", "", true},
    {"Zheng2009", "",
     "Zheng B 2009 Oncogenic B-RAF negatively regulates the tumor suppressor LKB1 to promote "
     "melanoma cell proliferation. Mol Cell 33:237-247",
     "10.1016/j.molcel.2008.12.026", "19187764", true},
    {"ZouZP2015", "50",
     "Zou Zhipeng 2015 mTORC2 promotes cell survival through c-Myc-dependent up-regulation of "
     "E2F1. J Cell Biol 211:105-122",
     "10.1083/jcb.201411128", "26459601", true},
};
// clang-format on

}  // namespace mtor

#endif
