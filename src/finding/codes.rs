//! The one table of codes. A code never changes its meaning and is never given out again.

use super::Severity;
use std::fmt;

/// The stable name of a kind of finding, such as `GDPR-6-1`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

/// What the table says of a code.
#[derive(Debug, Clone, Copy)]
pub struct CodeInfo {
    /// The code.
    pub code: Code,
    /// How much it weighs unless an `allow` covers it.
    pub severity: Severity,
    /// What it is about, in a few words.
    pub title: &'static str,
    /// The law it comes from; `None` for mistakes in the language itself.
    pub citation: Option<&'static str>,
}

impl Code {
    /// The code as written.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// The code written `text`, if there is one.
    pub fn find(text: &str) -> Option<Code> {
        CODES.iter().map(|info| info.code).find(|code| code.0 == text)
    }

    /// Whether it is about the shape of a file: something there could not be read.
    pub fn is_syntax(self) -> bool {
        self.0.starts_with("SYNTAX-")
    }

    /// Its row in the table.
    ///
    /// # Panics
    /// Never: a `Code` can be made by the table alone.
    #[expect(clippy::expect_used, reason = "the macro that makes a code makes its row")]
    pub fn info(self) -> &'static CodeInfo {
        CODES.iter().find(|info| info.code == self).expect("every code has a row")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

/// Makes a constant and a row of the table for each code, so that neither can be without the other.
macro_rules! codes {
    ($($name:ident $code:literal $severity:ident $title:literal $($citation:literal)?;)*) => {
        $(#[doc = $title] pub const $name: Code = Code($code);)*
        /// Every code there is.
        pub static CODES: &[CodeInfo] = &[
            $(CodeInfo { code: $name, severity: Severity::$severity, title: $title, citation: codes!(@cite $($citation)?) }),*
        ];
    };
    (@cite $citation:literal) => { Some($citation) };
    (@cite) => { None };
}

codes! {
    // The shape of a file (room `syntax`).
    SYNTAX_DEPTH          "SYNTAX-DEPTH"          Error   "brackets nested too deeply";
    SYNTAX_UNREADABLE     "SYNTAX-UNREADABLE"     Error   "something that cannot be read";
    SYNTAX_UNCLOSED       "SYNTAX-UNCLOSED"       Error   "a brace, bracket or quote that is never closed";
    SYNTAX_NO_VALUE       "SYNTAX-NO-VALUE"       Error   "a field without a value";
    SYNTAX_SEPARATOR      "SYNTAX-SEPARATOR"      Error   "two fields or items with nothing between them";
    SYNTAX_TEXT           "SYNTAX-TEXT"           Error   "a long text laid out wrongly";
    SYNTAX_DIRECTION      "SYNTAX-DIRECTION"      Error   "a sign that turns the direction of the text";
    SYNTAX_EMPTY          "SYNTAX-EMPTY"          Error   "a file that declares nothing";

    // Kinds, fields and names (rooms `schema` and `model`).
    KIND_UNKNOWN          "KIND-UNKNOWN"          Error   "a kind of declaration that does not exist";
    KIND_UNNAMED          "KIND-UNNAMED"          Error   "a declaration without a name";
    KIND_WORDS            "KIND-WORDS"            Error   "too many words before a block";
    KIND_NESTED           "KIND-NESTED"           Error   "a declaration or loose words in a block";
    KIND_NONE             "KIND-NONE"             Error   "an absence that cannot be";
    KIND_MISSING          "KIND-MISSING"          Error   "a declaration that every policy needs";
    FIELD_UNKNOWN         "FIELD-UNKNOWN"         Error   "a field that this kind does not have";
    FIELD_TWICE           "FIELD-TWICE"           Error   "a field given twice";
    FIELD_MISSING         "FIELD-MISSING"         Error   "a field that must be given";
    FIELD_REASON          "FIELD-REASON"          Error   "`none` without its reason";
    NAME_TWICE            "NAME-TWICE"            Error   "one name for two declarations";
    NAME_UNKNOWN          "NAME-UNKNOWN"          Error   "a name that means nothing here";
    NAME_KIND             "NAME-KIND"             Error   "a name that means something of another kind";
    NAME_WORDS            "NAME-WORDS"            Error   "a declaration without words for readers";
    NAME_ANCHOR           "NAME-ANCHOR"           Error   "two names with one address on the page";
    NAME_OVERRIDE         "NAME-OVERRIDE"         Error   "an override that changes nothing that is there";
    NAME_CIRCLE           "NAME-CIRCLE"           Error   "declarations that refer to each other in a circle";
    NAME_UNUSED           "NAME-UNUSED"           Lint    "a declaration that nothing uses";

    // Values (room `model`).
    TYPE_VALUE            "TYPE-VALUE"            Error   "a value of the wrong type";
    TYPE_MANY             "TYPE-MANY"             Error   "several values where one is wanted";
    TYPE_TWICE            "TYPE-TWICE"            Error   "one value twice in a list";
    TYPE_DATE             "TYPE-DATE"             Error   "a day that does not exist";
    TYPE_DURATION         "TYPE-DURATION"         Error   "a duration that is none";
    TYPE_COUNTRY          "TYPE-COUNTRY"          Error   "a country that does not exist";
    TYPE_LANGUAGE         "TYPE-LANGUAGE"         Error   "a language that policyc does not write";
    TYPE_EMAIL            "TYPE-EMAIL"            Error   "an e-mail address that is none";
    TYPE_URL              "TYPE-URL"              Error   "an address on the web that is none, or is not allowed";
    TYPE_PHONE            "TYPE-PHONE"            Error   "a phone number that is none";
    REGION_TWICE          "REGION-TWICE"          Error   "a region given twice";
    REGION_HOLE           "REGION-HOLE"           Error   "regions that leave a hole";
    TYPE_EMPTY            "TYPE-EMPTY"            Error   "an empty text";

    // Texts (room `model`).
    LANG_STRING           "LANG-STRING"           Error   "a text that lacks a language of the notice" "GDPR Art. 12(1)";
    LANG_FALLBACK         "LANG-FALLBACK"         Warning "a text shown in another language than the edition's" "GDPR Art. 12(1)";
    LANG_FALLBACK_REFUSED "LANG-FALLBACK-REFUSED" Error   "a text in another language where readers need their own" "GDPR Art. 12(1)";
    LANG_LEFTOVER         "LANG-LEFTOVER"         Warning "a text that looks like another language" "GDPR Art. 12(1)";
    LANG_CTRL_BUILT       "LANG-CTRL-BUILT"       Warning "a controlling language that is not built" "GDPR Arts. 5(1)(a), 12(1)";
    TEXT_HTML             "TEXT-HTML"             Error   "HTML in a text";
    TEXT_LINK             "TEXT-LINK"             Error   "a link of a kind that is not allowed";
    TEXT_IMAGE            "TEXT-IMAGE"            Error   "an image in a text";
    TEXT_REF              "TEXT-REF"              Error   "a reference in a text to something that is not there";

    // Files that others import, and departures on the record (room `model`).
    IMPORT_PATH           "IMPORT-PATH"           Error   "an import that cannot be followed";
    IMPORT_ROOT           "IMPORT-ROOT"           Error   "an import from outside the project";
    IMPORT_CYCLE          "IMPORT-CYCLE"          Error   "files that import each other in a circle";
    ALLOW_UNKNOWN         "ALLOW-UNKNOWN"         Error   "an `allow` for a code that does not exist or cannot be allowed";
    ALLOW_REASON          "ALLOW-REASON"          Error   "an `allow` without a reason";
    ALLOW_UNUSED          "ALLOW-UNUSED"          Warning "an `allow` that matches nothing";

    // Templates of an author's own (room `render`).
    TEMPLATE_SYNTAX       "TEMPLATE-SYNTAX"       Error   "a template that cannot be read";
    TEMPLATE_MISSING      "TEMPLATE-MISSING"      Error   "a template that is not there";
    TEMPLATE_VALUE        "TEMPLATE-VALUE"        Error   "a template that does not fit the notice";
    TEMPLATE_ENDLESS      "TEMPLATE-ENDLESS"      Error   "a template that does not end";

    // The law, and what follows from the facts alone (room `law`).
    SCOPE_1               "SCOPE-1"               Warning "people whose law the policy does not declare" "GDPR Art. 3";
    MODEL_EMPTY           "MODEL-EMPTY"           Error   "a purpose that uses no data" "GDPR Arts. 13(1)(c), 14(1)(d)";
    MODEL_ORPHAN          "MODEL-ORPHAN"          Error   "data that no purpose uses" "GDPR Art. 5(1)(b) and (c)";
    MODEL_DENIED          "MODEL-DENIED"          Error   "data that is used and said not to be collected" "GDPR Arts. 5(1)(a), 12(1)";
    WHEN_NEVER            "WHEN-NEVER"            Warning "a condition that is never met" "GDPR Art. 12(1)";
    MODEL_UNKNOWN         "MODEL-UNKNOWN"         Warning "a fact that is not known" "GDPR Art. 5(2)";
    GDPR_6_1              "GDPR-6-1"              Error   "a purpose without a legal basis" "GDPR Arts. 6(1), 13(1)(c)";
    GDPR_6_1_LINK         "GDPR-6-1-LINK"         Warning "legal bases tied to no purpose" "GDPR Arts. 12(1), 13(1)(c)";
    GDPR_6_1_F            "GDPR-6-1-F"            Error   "legitimate interests without the interest" "GDPR Arts. 13(1)(d), 14(2)(b)";
    GDPR_6_1_C_LAW        "GDPR-6-1-C-LAW"        Warning "a legal obligation without the law" "GDPR Art. 6(3)";
    GDPR_13_1_A           "GDPR-13-1-A"           Error   "a controller without a name" "GDPR Arts. 13(1)(a), 14(1)(a)";
    GDPR_13_1_A_CONTACT   "GDPR-13-1-A-CONTACT"   Error   "a controller that nobody can reach" "GDPR Arts. 13(1)(a), 14(1)(a)";
    GDPR_13_1_E           "GDPR-13-1-E"           Error   "nothing said on who receives the data" "GDPR Arts. 13(1)(e), 14(1)(e)";
    GDPR_44_1             "GDPR-44-1"             Error   "a recipient outside the EEA without a transfer" "GDPR Arts. 44, 13(1)(f)";
    GDPR_13_1_F           "GDPR-13-1-F"           Error   "a transfer without a mechanism" "GDPR Arts. 13(1)(f), 14(1)(f)";
    GDPR_13_1_F_COPY      "GDPR-13-1-F-COPY"      Error   "safeguards without a way to get a copy" "GDPR Arts. 13(1)(f), 14(1)(f)";
    GDPR_13_2_A           "GDPR-13-2-A"           Error   "a purpose without a storage period" "GDPR Arts. 13(2)(a), 14(2)(a)";
    GDPR_13_2_A_VAGUE     "GDPR-13-2-A-VAGUE"     Warning "a storage period that says nothing" "GDPR Art. 13(2)(a)";
    GDPR_13_2_B           "GDPR-13-2-B"           Error   "no rights declared" "GDPR Arts. 13(2)(b), 14(2)(c)";
    GDPR_13_2_D           "GDPR-13-2-D"           Error   "the right to complain is missing" "GDPR Arts. 13(2)(d), 14(2)(e), 77";
    GDPR_13_2_D_SA        "GDPR-13-2-D-SA"        Warning "a right to complain that names no authority" "GDPR Art. 77(1)";
    GDPR_13_2_E           "GDPR-13-2-E"           Error   "nothing said on whether the data must be given" "GDPR Art. 13(2)(e)";

    // Data, recipients, storage, transfers and sources.
    GDPR_9_2              "GDPR-9-2"              Error   "specially protected data without a condition" "GDPR Art. 9(1) and (2)";
    GDPR_9_NOT6           "GDPR-9-NOT6"           Error   "an Art. 9 condition without a legal basis" "GDPR Arts. 6(1), 9(2)";
    GDPR_9_2_A            "GDPR-9-2-A"            Error   "explicit consent without the right to withdraw it" "GDPR Arts. 9(2)(a), 7(3), 13(2)(c)";
    GDPR_9_2_LAW          "GDPR-9-2-LAW"          Error   "a condition that rests on a law, and no law" "GDPR Art. 9(2)(b), (g), (h), (i) and (j)";
    GDPR_9_2_D            "GDPR-9-2-D"            Warning "the condition for non-profit bodies, used for others" "GDPR Art. 9(2)(d)";
    GDPR_9_2_E            "GDPR-9-2-E"            Warning "data called public that comes from elsewhere" "GDPR Art. 9(2)(e)";
    GDPR_9_LI             "GDPR-9-LI"             Warning "legitimate interests for specially protected data" "GDPR Arts. 6(1)(f), 9(2)";
    GDPR_9_INFER          "GDPR-9-INFER"          Warning "data that reveals what is specially protected" "CJEU C-184/20 (Vyriausioji tarnybinės etikos komisija), para. 123";
    GDPR_9_BIO            "GDPR-9-BIO"            Lint    "biometric data, and not whether it identifies anyone" "GDPR Arts. 4(14), 9(1)";
    GDPR_9_4              "GDPR-9-4"              Warning "data that national law limits, and no country" "GDPR Art. 9(4)";
    GDPR_10               "GDPR-10"               Error   "data on offences without a law that allows it" "GDPR Art. 10";
    GDPR_87               "GDPR-87"               Warning "a national identification number without a ground" "GDPR Art. 87";
    GDPR_88               "GDPR-88"               Warning "staff and applicants among all others" "GDPR Art. 88";
    MODEL_KIND            "MODEL-KIND"            Warning "data that seems to be of another class" "GDPR Arts. 4(1), 9(1), 10, 87";
    GDPR_13_1_E_NAME      "GDPR-13-1-E-NAME"      Warning "a recipient that is neither named nor placed" "WP260 rev.01, annex";
    GDPR_13_1_E_VAGUE     "GDPR-13-1-E-VAGUE"     Lint    "recipients of whom readers learn nothing" "WP260 rev.01, annex";
    GDPR_13_1_E_PUBLIC    "GDPR-13-1-E-PUBLIC"    Lint    "an authority that is no recipient" "GDPR Art. 4(9)";
    GDPR_28_3             "GDPR-28-3"             Warning "a processor without a processing agreement" "GDPR Art. 28(3)";
    GDPR_28_CTRL          "GDPR-28-CTRL"          Warning "a processor that has a notice of its own" "GDPR Arts. 4(7) and (8), 28(10)";
    GDPR_13_2_A_START     "GDPR-13-2-A-START"     Warning "a storage period without a start" "WP260 rev.01, annex";
    GDPR_5_1_E            "GDPR-5-1-E"            Warning "data that is kept without an end" "GDPR Art. 5(1)(e)";
    GDPR_13_2_A_MIN       "GDPR-13-2-A-MIN"       Warning "a storage period that does not fit its statute" "GDPR Art. 5(1)(e)";
    GDPR_44_PARENT        "GDPR-44-PARENT"        Warning "a recipient whose owner is outside the EEA" "GDPR Art. 44";
    GDPR_44_EEA           "GDPR-44-EEA"           Lint    "a mechanism for data that stays in the EEA" "GDPR Art. 44";
    GDPR_44_FOGL          "GDPR-44-FOGL"          Error   "the Faroe Islands or Greenland taken for Denmark" "GDPR Arts. 44, 45";
    GDPR_13_1_F_COUNTRY   "GDPR-13-1-F-COUNTRY"   Warning "a transfer to countries that are not named" "WP260 rev.01, annex";
    GDPR_45_1             "GDPR-45-1"             Error   "adequacy for a country without a decision" "GDPR Art. 45(1)";
    GDPR_45_EXP           "GDPR-45-EXP"           Error   "adequacy after the decision has ended" "GDPR Art. 45(3)";
    GDPR_45_PART          "GDPR-45-PART"          Error   "adequacy beyond what the decision covers" "GDPR Art. 45(1)";
    GDPR_45_DPF           "GDPR-45-DPF"           Error   "a company in the United States that may not be certified" "GDPR Art. 45(1); Decision (EU) 2023/1795, Art. 1";
    GDPR_45_DPF_RISK      "GDPR-45-DPF-RISK"      Warning "a transfer that stands on the Data Privacy Framework alone" "CJEU C-703/25 P (Latombe v Commission)";
    GDPR_46_1             "GDPR-46-1"             Error   "safeguards that are not named" "GDPR Arts. 46(1) to (3), 13(1)(f)";
    GDPR_46_SCC_OLD       "GDPR-46-SCC-OLD"       Error   "standard contractual clauses that no longer hold" "Decision (EU) 2021/914, Art. 4";
    GDPR_46_SCC_MOD       "GDPR-46-SCC-MOD"       Lint    "standard contractual clauses without a module" "Decision (EU) 2021/914, annex";
    GDPR_46_SCC_3         "GDPR-46-SCC-3"         Warning "standard contractual clauses with someone under the GDPR" "Decision (EU) 2021/914, Art. 1(1) and recital 7";
    GDPR_46_TIA           "GDPR-46-TIA"           Warning "safeguards without a look at the law there" "CJEU C-311/18 (Schrems II), paras. 134 and 135";
    GDPR_47               "GDPR-47"               Error   "binding corporate rules that people cannot read" "GDPR Art. 47(2)(d) to (g)";
    GDPR_49_1             "GDPR-49-1"             Warning "a derogation for what happens regularly" "GDPR Art. 49(1), recital 111; EDPB Guidelines 2/2018";
    GDPR_49_1_A           "GDPR-49-1-A"           Error   "consent to a transfer without its risks" "GDPR Art. 49(1)(a)";
    GDPR_49_1_2           "GDPR-49-1-2"           Error   "a transfer for compelling interests that nobody is told of" "GDPR Art. 49(1), second subparagraph";
    GDPR_14_1_D           "GDPR-14-1-D"           Error   "data from others that is not told" "GDPR Art. 14(1)(d)";
    GDPR_14_2_F           "GDPR-14-2-F"           Error   "data from someone who is not named" "GDPR Art. 14(2)(f)";
    GDPR_14_3             "GDPR-14-3"             Warning "data from others, and not when people are told" "GDPR Art. 14(3)";
    GDPR_14_5             "GDPR-14-5"             Warning "people who are not told, and nothing that protects them" "GDPR Art. 14(5)(b) and (c)";
    GDPR_14_INFER         "GDPR-14-INFER"         Warning "data that nobody gives, told as given" "GDPR Arts. 5(1)(a), 13, 14";

    // Controller, legal bases, consent and children.
    GDPR_13_1_A_MULTI     "GDPR-13-1-A-MULTI"     Warning "only one way to reach the controller" "WP260 rev.01, annex";
    GDPR_13_1_A_REP       "GDPR-13-1-A-REP"       Error   "a representative without a name or contact details" "GDPR Arts. 13(1)(a), 14(1)(a)";
    GDPR_27_1             "GDPR-27-1"             Error   "a controller outside the EEA without a representative" "GDPR Art. 27(1)";
    GDPR_27_2             "GDPR-27-2"             Warning "an exception that does not fit what is done" "GDPR Art. 27(2)";
    GDPR_27_3             "GDPR-27-3"             Error   "a representative where none of the people are" "GDPR Art. 27(3)";
    GDPR_26_1             "GDPR-26-1"             Error   "joint controllers without an arrangement" "GDPR Art. 26(1)";
    GDPR_26_2             "GDPR-26-2"             Error   "an arrangement of which readers learn nothing" "GDPR Art. 26(2)";
    GDPR_13_1_B           "GDPR-13-1-B"           Error   "a data protection officer whom nobody can reach" "GDPR Arts. 13(1)(b), 14(1)(b)";
    GDPR_37_1             "GDPR-37-1"             Error   "a public body without a data protection officer" "GDPR Art. 37(1)(a)";
    GDPR_37_1_BC          "GDPR-37-1-BC"          Warning "large-scale processing without a data protection officer" "GDPR Art. 37(1)(b) and (c)";
    GDPR_38_6             "GDPR-38-6"             Warning "a data protection officer with a conflict of interests" "GDPR Art. 38(6)";
    GDPR_6_1_MULTI        "GDPR-6-1-MULTI"        Warning "several legal bases for one purpose" "GDPR Art. 6(1)";
    GDPR_6_1_B_SCOPE      "GDPR-6-1-B-SCOPE"      Warning "a contract as the basis of what it does not need" "GDPR Art. 6(1)(b)";
    GDPR_6_1_B_PARTY      "GDPR-6-1-B-PARTY"      Warning "a contract as the basis for those who are not party to it" "GDPR Art. 6(1)(b)";
    GDPR_6_3_FOREIGN      "GDPR-6-3-FOREIGN"      Error   "a legal obligation under foreign law" "GDPR Art. 6(3)";
    GDPR_6_1_D            "GDPR-6-1-D"            Warning "vital interests for what is done every day" "GDPR Art. 6(1)(d)";
    GDPR_6_1_E_LAW        "GDPR-6-1-E-LAW"        Warning "a public task without the law" "GDPR Art. 6(1)(e) and (3)";
    GDPR_6_1_F_VAGUE      "GDPR-6-1-F-VAGUE"      Lint    "an interest that says nothing" "GDPR Art. 13(1)(d)";
    GDPR_6_1_F_BAL        "GDPR-6-1-F-BAL"        Warning "legitimate interests whose weighing nobody can ask about" "EDPB Guidelines 1/2024, paras. 67 and 68";
    GDPR_6_1_F_PUB        "GDPR-6-1-F-PUB"        Error   "legitimate interests of a public body" "GDPR Art. 6(1), second subparagraph";
    GDPR_6_1_F_ADS        "GDPR-6-1-F-ADS"        Warning "targeted advertising on legitimate interests" "CJEU C-252/21 (Meta Platforms), paras. 115 to 118";
    GDPR_6_4              "GDPR-6-4"              Warning "a new use of data that is not explained" "GDPR Arts. 6(4), 13(3), 14(4)";
    GDPR_13_2_E_CONSEQ    "GDPR-13-2-E-CONSEQ"    Error   "data that must be given, and nothing on what follows" "GDPR Art. 13(2)(e)";
    GDPR_13_2_E_CONS      "GDPR-13-2-E-CONS"      Warning "consent to what people must give" "GDPR Art. 7(4)";
    GDPR_13_2_C           "GDPR-13-2-C"           Error   "consent without the right to withdraw it" "GDPR Arts. 13(2)(c), 14(2)(d), 7(3)";
    GDPR_7_2              "GDPR-7-2"              Warning "consent asked for together with other matters" "GDPR Art. 7(2)";
    GDPR_7_3_EASY         "GDPR-7-3-EASY"         Warning "consent that is harder to withdraw than to give" "GDPR Art. 7(3)";
    GDPR_7_GRAN           "GDPR-7-GRAN"           Warning "one consent for several purposes" "EDPB Guidelines 05/2020, paras. 42 to 44";
    GDPR_7_IMBAL          "GDPR-7-IMBAL"          Warning "consent that is hardly free" "EDPB Guidelines 05/2020, paras. 16 to 24";
    GDPR_8_1              "GDPR-8-1"              Error   "children asked for consent without an age" "GDPR Art. 8(1)";
    GDPR_8_1_LOW          "GDPR-8-1-LOW"          Error   "an age of consent below that of the country" "GDPR Art. 8(1)";
    GDPR_8_2              "GDPR-8-2"              Warning "the consent of parents, and nothing on how it is checked" "GDPR Art. 8(2)";
    GDPR_12_1_CHILD       "GDPR-12-1-CHILD"       Warning "a service for children with no text for them" "GDPR Art. 12(1)";
    EU_DSA_28             "EU-DSA-28"             Warning "targeted advertising to minors" "Regulation (EU) 2022/2065 Art. 28(2)";

    // Rights, complaints and decisions.
    GDPR_20_MISS          "GDPR-20-MISS"          Error   "the right to data portability is missing" "GDPR Arts. 13(2)(b), 20(1)";
    GDPR_20_NA            "GDPR-20-NA"            Warning "portability promised where it does not apply" "GDPR Art. 20(1) and (3)";
    GDPR_21_1             "GDPR-21-1"             Error   "the right to object is missing" "GDPR Arts. 13(2)(b), 21(1)";
    GDPR_21_2             "GDPR-21-2"             Error   "the right to object to direct marketing is missing" "GDPR Art. 21(2) to (4)";
    GDPR_21_6             "GDPR-21-6"             Warning "the right to object to research is missing" "GDPR Art. 21(6)";
    GDPR_21_NA            "GDPR-21-NA"            Warning "objection promised where it does not apply" "GDPR Art. 21(1)";
    GDPR_7_3_NA           "GDPR-7-3-NA"           Warning "withdrawal promised where nothing rests on consent" "GDPR Arts. 5(1)(a), 7(3)";
    GDPR_12_2             "GDPR-12-2"             Error   "rights without a way to use them" "GDPR Art. 12(2)";
    GDPR_12_3             "GDPR-12-3"             Warning "requests answered later than the law says" "GDPR Art. 12(3)";
    GDPR_12_3_MAX         "GDPR-12-3-MAX"         Error   "requests answered after more than three months" "GDPR Art. 12(3)";
    GDPR_12_5             "GDPR-12-5"             Error   "a fee for using the rights" "GDPR Art. 12(5)";
    GDPR_12_6             "GDPR-12-6"             Warning "identity documents asked of everybody" "GDPR Art. 12(6)";
    GDPR_13_2_D_CONTACT   "GDPR-13-2-D-CONTACT"   Warning "an old address of an authority" "GDPR Arts. 13(2)(d), 77(1)";
    GDPR_13_2_F           "GDPR-13-2-F"           Error   "an automated decision that is not explained" "GDPR Arts. 13(2)(f), 14(2)(g)";
    GDPR_13_2_F_PROF      "GDPR-13-2-F-PROF"      Warning "profiles whose consequences are not told" "GDPR Arts. 5(1)(a), 13(2)(f)";
    GDPR_22_2             "GDPR-22-2"             Error   "an automated decision that nothing allows" "GDPR Art. 22(1) and (2)";
    GDPR_22_3             "GDPR-22-3"             Error   "an automated decision that nobody can contest" "GDPR Art. 22(3)";
    GDPR_22_4             "GDPR-22-4"             Error   "an automated decision on specially protected data" "GDPR Art. 22(4)";
    GDPR_22_CHILD         "GDPR-22-CHILD"         Warning "an automated decision about children" "GDPR recital 71";

    // Form and language.
    GDPR_12_1             "GDPR-12-1"             Lint    "words that leave it open whether a thing is so" "GDPR Art. 12(1)";
    GDPR_12_1_READ        "GDPR-12-1-READ"        Lint    "a text that is hard to read" "GDPR Art. 12(1)";
    GDPR_12_1_CHANGE      "GDPR-12-1-CHANGE"      Warning "readers told to look for changes themselves" "WP260 rev.01, para. 29";
    GDPR_12_1_SEP         "GDPR-12-1-SEP"         Warning "a notice that is part of terms" "WP260 rev.01, para. 8";
    GDPR_32_CLAIM         "GDPR-32-CLAIM"         Lint    "a promise of security that nobody can keep" "GDPR Arts. 5(1)(a), 32";

    // Devices and electronic marketing.
    COOKIE_CONSENT        "COOKIE-CONSENT"        Error   "a cookie that waits for no consent" "Directive 2002/58/EC Art. 5(3)";
    COOKIE_NEC            "COOKIE-NEC"            Warning "a cookie called necessary that is not" "WP194 (Opinion 04/2012), section 4";
    COOKIE_INFO           "COOKIE-INFO"           Error   "a cookie without a purpose, or that nobody sets" "Directive 2002/58/EC Art. 5(3)";
    COOKIE_LIFE           "COOKIE-LIFE"           Error   "a cookie without a lifetime" "CJEU C-673/17 (Planet49), para. 81";
    COOKIE_WITHDRAW       "COOKIE-WITHDRAW"       Error   "consent to cookies that cannot be taken back" "GDPR Art. 7(3)";
    COOKIE_GDPR           "COOKIE-GDPR"           Error   "a cookie with personal data and no declared purpose" "GDPR Arts. 6(1), 13(1)(c)";
    COOKIE_NONE           "COOKIE-NONE"           Lint    "no cookies, beside what hardly works without" "GDPR Art. 5(1)(a)";
    EMAIL_CONSENT         "EMAIL-CONSENT"         Error   "electronic marketing that nothing allows" "Directive 2002/58/EC Art. 13(1)";
    EMAIL_SOFT            "EMAIL-SOFT"            Error   "marketing to customers who cannot say no" "Directive 2002/58/EC Art. 13(2)";

    // Denmark.
    DK_6_2                "DK-6-2"                Error   "an age of consent below that of Denmark" "databeskyttelsesloven § 6(2) and (3)";
    DK_8_PRIV             "DK-8-PRIV"             Error   "data on offences without a ground in Danish law" "databeskyttelsesloven § 8(3) and (4)";
    DK_11_PRIV            "DK-11-PRIV"            Error   "CPR numbers without a ground" "databeskyttelsesloven § 11(2)";
    DK_11_3               "DK-11-3"               Error   "CPR numbers made public without consent" "databeskyttelsesloven § 11(3)";
    DK_12                 "DK-12"                 Warning "sensitive data on staff without a ground in Danish law" "databeskyttelsesloven § 12";
    DK_13                 "DK-13"                 Error   "data passed on for marketing without a check in CPR" "databeskyttelsesloven § 13";
    DK_13_OLD             "DK-13-OLD"             Lint    "a Danish rule on marketing that was repealed" "databeskyttelsesloven § 13";
    DK_COOKIE_3           "DK-COOKIE-3"           Error   "cookies without a way to refuse them" "BEK nr. 1148 af 09/12/2011 § 3(2)";
    DK_MFL_10             "DK-MFL-10"             Error   "electronic marketing that Danish law does not allow" "markedsføringsloven § 10(1)";
    DK_TVO_3              "DK-TVO-3"              Warning "cameras without signs" "tv-overvågningsloven § 3";
    DK_TVO_4C             "DK-TVO-4C"             Error   "recordings kept longer than 30 days" "tv-overvågningsloven § 4 c(4) and (5)";
    DK_SA                 "DK-SA"                 Warning "another authority than the Danish one" "databeskyttelsesloven § 39; GDPR Art. 77";
    DK_CVR                "DK-CVR"                Lint    "no CVR number" "e-handelsloven § 7";

    // Norway.
    NO_5                  "NO-5"                  Error   "an age of consent below that of Norway" "personopplysningsloven § 5";
    NO_6                  "NO-6"                  Error   "sensitive data on staff without a ground in Norwegian law" "personopplysningsloven § 6";
    NO_9                  "NO-9"                  Warning "sensitive data for research without a ground in Norwegian law" "personopplysningsloven § 9";
    NO_11                 "NO-11"                 Error   "data on offences without a ground in Norwegian law" "personopplysningsloven § 11";
    NO_12                 "NO-12"                 Error   "fødselsnummer without a need" "personopplysningsloven § 12";
    NO_EKOM_3_15          "NO-EKOM-3-15"          Error   "a cookie that waits for no consent in Norway" "ekomloven § 3-15";
    NO_EKOM_OLD           "NO-EKOM-OLD"           Lint    "the old Norwegian rule on cookies" "ekomloven § 3-15";
    NO_MFL_15             "NO-MFL-15"             Error   "electronic marketing that Norwegian law does not allow" "markedsføringsloven (Norway) § 15";
    NO_MFL_16             "NO-MFL-16"             Warning "calls or letters without a check in Reservasjonsregisteret" "markedsføringsloven (Norway) §§ 12 to 16";
    NO_CAM                "NO-CAM"                Warning "cameras without signs, or recordings kept too long" "arbeidsmiljøloven § 9-6";
    NO_SA                 "NO-SA"                 Warning "another authority than the Norwegian one" "personopplysningsloven § 20; GDPR Art. 77";
    NO_EOS                "NO-EOS"                Lint    "EU where the EEA is meant" "personopplysningsloven § 1";
    NO_ORG                "NO-ORG"                Lint    "no organisation number" "ehandelsloven § 8";

    // The United Kingdom.
    UK_27                 "UK-27"                 Error   "a controller outside the United Kingdom without a representative" "UK GDPR Art. 27";
    UK_6_EA               "UK-6-EA"               Error   "a recognised legitimate interest that is none of the list" "UK GDPR Art. 6(1)(ea) and (5)";
    UK_6_EA_EU            "UK-6-EA-EU"            Error   "a British legal basis for people in the EEA" "GDPR Art. 6(1)";
    UK_8                  "UK-8"                  Error   "an age of consent below 13" "UK GDPR Art. 8(1)";
    UK_13_2_CA            "UK-13-2-CA"            Error   "the right to complain to the controller is missing" "UK GDPR Art. 13(2)(ca), DPA 2018 s. 164A";
    UK_164A               "UK-164A"               Warning "complaints that cannot be made by electronic means" "DPA 2018 s. 164A(2) to (4)";
    UK_SA_NAME            "UK-SA-NAME"            Warning "a regulator that is no more" "DPA 2018 s. 114A";
    UK_22A                "UK-22A"                Error   "an automated decision that nobody can contest" "UK GDPR Arts. 22A to 22D";
    UK_22B                "UK-22B"                Error   "an automated decision on specially protected data" "UK GDPR Art. 22B";
    UK_44A                "UK-44A"                Error   "a transfer that British law does not allow" "UK GDPR Arts. 44A, 45A, 46, 49";
    UK_46_IDTA            "UK-46-IDTA"            Error   "European clauses without the UK Addendum" "UK GDPR Art. 46(2), DPA 2018 s. 119A";
    UK_DPF                "UK-DPF"                Error   "the Data Privacy Framework without its UK Extension" "UK GDPR Art. 45A, SI 2023/1028";
    UK_PECR_A1            "UK-PECR-A1"            Warning "cookies without consent that nobody can refuse" "PECR Sch. A1 paras. 5 and 6";

    // California.
    CA_SCOPE              "CA-SCOPE"              Warning "a policy for California that does not say whether the CCPA counts" "Cal. Civ. Code § 1798.140(d)";
    CA_100_A1             "CA-100-A1"             Error   "data of no category that California knows" "Cal. Civ. Code § 1798.100(a)(1)";
    CA_100_A1_PURP        "CA-100-A1-PURP"        Error   "a purpose that says nothing, in California" "Cal. Civ. Code § 1798.100(a)(1)";
    CA_100_A1_SOLD        "CA-100-A1-SOLD"        Error   "nothing on sale or sharing, in California" "Cal. Civ. Code § 1798.100(a)(1)";
    CA_100_A2             "CA-100-A2"             Error   "sensitive data of no category that California knows" "Cal. Civ. Code § 1798.100(a)(2)";
    CA_100_A3             "CA-100-A3"             Error   "data without a storage period, in California" "Cal. Civ. Code § 1798.100(a)(3)";
    CA_7012_LINK          "CA-7012-LINK"          Error   "a supplement that leads to no privacy policy" "11 CCR § 7012(e) and (f)";
    CA_130_12M            "CA-130-12M"            Error   "a Californian notice that is older than a year" "Cal. Civ. Code § 1798.130(a)(5)";
    CA_7011_1A            "CA-7011-1A"            Error   "data outside the categories of the statute" "Cal. Civ. Code § 1798.130(a)(5)(B)";
    CA_7011_1B            "CA-7011-1B"            Error   "no source of the data, in California" "11 CCR § 7011(e)(1)(B)";
    CA_7011_1D            "CA-7011-1D"            Error   "a sale or sharing of which too little is said" "Cal. Civ. Code § 1798.130(a)(5)(C)(i)";
    CA_7011_1G            "CA-7011-1G"            Error   "a sale or sharing that does not mention people under 16" "11 CCR § 7011(e)(1)(G)";
    CA_7011_1H            "CA-7011-1H"            Error   "no word on who gets which data, in California" "Cal. Civ. Code § 1798.130(a)(5)(C)(ii)";
    CA_7011_1K            "CA-7011-1K"            Error   "sensitive data, and no word on what it is used for" "11 CCR § 7011(e)(1)(K)";
    CA_RIGHTS             "CA-RIGHTS"             Error   "a right of California that is not offered" "Cal. Civ. Code §§ 1798.105 to 1798.125";
    CA_METHODS            "CA-METHODS"            Error   "too few ways to make a request, in California" "Cal. Civ. Code § 1798.130(a)(1)";
    CA_130_A2             "CA-130-A2"             Error   "requests answered later than California allows" "Cal. Civ. Code § 1798.130(a)(2)";
    CA_7011_3             "CA-7011-3"             Error   "requests of Californians that are explained in part" "11 CCR § 7011(e)(3)";
    CA_7013               "CA-7013"               Error   "a sale or sharing without its link" "Cal. Civ. Code § 1798.135(a)(1)";
    CA_7014               "CA-7014"               Error   "a wide use of sensitive data without its link" "Cal. Civ. Code § 1798.135(a)(2)";
    CA_7015               "CA-7015"               Error   "one link to all choices without its icon" "Cal. Civ. Code § 1798.135(a)(3)";
    CA_7016               "CA-7016"               Error   "a benefit for data that is not explained" "Cal. Civ. Code § 1798.125(b)";
    CA_7025               "CA-7025"               Error   "no word on opt-out signals, in California" "Cal. Civ. Code § 1798.135(e)";
    CA_120_C              "CA-120-C"              Error   "data of people under 16 that is sold without a yes" "Cal. Civ. Code § 1798.120(c)";
    CA_7003               "CA-7003"               Error   "a language of contracts without an edition" "11 CCR § 7003(b)(2)";
    CA_APP                "CA-APP"                Error   "an app that does not link to the notice" "11 CCR § 7011(d)";
    CA_ADMT               "CA-ADMT"               Error   "a machine that decides about Californians without their rights" "11 CCR §§ 7200 and 7220 to 7222";
    CA_7102               "CA-7102"               Error   "no numbers of requests, in California" "11 CCR § 7102";
    CA_83                 "CA-83"                 Warning "data for the marketing of others, and no list of it" "Cal. Civ. Code § 1798.83";
    CA_OPPA_1             "CA-OPPA-1"             Error   "a website that does not say what goes to whom" "Cal. Bus. & Prof. Code § 22575(b)(1)";
    CA_OPPA_2             "CA-OPPA-2"             Error   "rights that nobody is told how to use" "Cal. Bus. & Prof. Code § 22575(b)(2)";
    CA_OPPA_3             "CA-OPPA-3"             Error   "no word on how changes are told, in California" "Cal. Bus. & Prof. Code § 22575(b)(3)";
    CA_OPPA_4             "CA-OPPA-4"             Error   "a Californian notice without its first day" "Cal. Bus. & Prof. Code § 22575(b)(4)";
    CA_OPPA_5             "CA-OPPA-5"             Error   "no word on Do Not Track, in California" "Cal. Bus. & Prof. Code § 22575(b)(5) and (7)";
    CA_OPPA_6             "CA-OPPA-6"             Error   "no word on whether others follow people, in California" "Cal. Bus. & Prof. Code § 22575(b)(6)";
    CA_OPPA_POST          "CA-OPPA-POST"          Warning "a website that is not said to link to its notice" "Cal. Bus. & Prof. Code §§ 22575(a) and 22577(b)";
    CA_22581              "CA-22581"              Warning "minors who post, and no word on how to remove it" "Cal. Bus. & Prof. Code § 22581";

    // The whole document.
    DOC_AGREE             "DOC-AGREE"             Warning "acceptance by using the service" "GDPR Arts. 4(11), 7";
    DOC_STALE             "DOC-STALE"             Warning "law that was looked up long ago" "GDPR Art. 5(2)";
    DOC_REVISION          "DOC-REVISION"          Error   "revisions that do not fit the dates of the notice" "GDPR Arts. 5(1)(a), 12(1)";
    DOC_VIEW              "DOC-VIEW"              Error   "a notice without a purpose in it" "GDPR Arts. 13(1)(c), 14(1)(c)";
    RIGHT_STATUTORY       "RIGHT-STATUTORY"       Error   "statutory rights of a law that is not the GDPR" "GDPR Arts. 3, 12(1)";
    RIGHT_TWICE           "RIGHT-TWICE"           Lint    "a right that is offered twice" "GDPR Art. 12(1)";
    DOC_PLACEHOLDER       "DOC-PLACEHOLDER"       Error   "something that is not filled in" "GDPR Art. 12(1)";
    DOC_COMPLIANT         "DOC-COMPLIANT"         Lint    "a claim to follow the law" "GDPR Art. 5(2)";
    DOC_RIGHT_ALL         "DOC-RIGHT-ALL"         Lint    "all rights listed, whatever applies" "GDPR Arts. 5(1)(a), 12(1)";
    DOC_OLD_LAW           "DOC-OLD-LAW"           Warning "a law or an arrangement that no longer holds" "GDPR Arts. 5(1)(a), 12(1)";
    DOC_ADDRESS           "DOC-ADDRESS"           Lint    "a web address in the middle of a text" "GDPR Art. 12(1)";
    DOC_LINK_WORDS        "DOC-LINK-WORDS"        Lint    "a link that does not say where it leads" "GDPR Art. 12(1)";
    DOC_TWO_WORDS         "DOC-TWO-WORDS"         Lint    "two words for one thing" "GDPR Art. 12(1)";
    DOC_LINK              "DOC-LINK"              Lint    "a link to an authority's front page" "GDPR Arts. 12(2), 77(1)";

    // A new version, beside the old one.
    CHANGE_DATE           "CHANGE-DATE"           Error   "a material change that takes effect before people hear of it" "WP260 rev.01, para. 29";
    CHANGE_REVISION       "CHANGE-REVISION"       Error   "a material change that no revision tells of" "WP260 rev.01, para. 29";

    // Languages of the readers, and the language that prevails.
    LANG_AUD              "LANG-AUD"              Warning "readers without an edition in their language" "GDPR Art. 12(1)";
    LANG_CTRL_AUD         "LANG-CTRL-AUD"         Warning "a controlling language that the readers do not read" "GDPR Art. 12(1)";
    LANG_CTRL_EXCUSE      "LANG-CTRL-EXCUSE"      Warning "a clause that one edition prevails" "GDPR Arts. 5(2), 12(1)";
    LANG_CTRL_PUB         "LANG-CTRL-PUB"         Warning "a controlling language in an authority's notice" "GDPR Art. 12(1)";
    LANG_AUTH             "LANG-AUTH"             Warning "an authority that follows from the language" "GDPR Art. 77(1)";
    LANG_TERM             "LANG-TERM"             Lint    "a word that is not the law's" "GDPR Art. 12(1)";
    LANG_CITE             "LANG-CITE"             Lint    "a citation in the form of another language" "GDPR Art. 12(1)";
}
