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

    // The law, and what follows from the facts alone (room `law`).
    SCOPE_1               "SCOPE-1"               Warning "people whose law the policy does not declare" "GDPR Art. 3";
    MODEL_EMPTY           "MODEL-EMPTY"           Error   "a purpose that uses no data" "GDPR Arts. 13(1)(c), 14(1)(d)";
    MODEL_ORPHAN          "MODEL-ORPHAN"          Error   "data that no purpose uses" "GDPR Art. 5(1)(b) and (c)";
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

    // California.

    // The whole document.
    DOC_AGREE             "DOC-AGREE"             Warning "acceptance by using the service" "GDPR Arts. 4(11), 7";
    DOC_STALE             "DOC-STALE"             Warning "law that was looked up long ago" "GDPR Art. 5(2)";
    DOC_REVISION          "DOC-REVISION"          Error   "revisions that do not fit the dates of the notice" "GDPR Arts. 5(1)(a), 12(1)";
    DOC_VIEW              "DOC-VIEW"              Error   "a notice without a purpose in it" "GDPR Arts. 13(1)(c), 14(1)(c)";
    RIGHT_STATUTORY       "RIGHT-STATUTORY"       Error   "statutory rights of a law that is not the GDPR" "GDPR Arts. 3, 12(1)";
    RIGHT_TWICE           "RIGHT-TWICE"           Lint    "a right that is offered twice" "GDPR Art. 12(1)";
}
