//! What the law of a state such as California asks of a business: whether it is one, sensitive data, choices, signals, benefits.

use super::{
    DATA_TYPES, EXCEPT, FORMERLY, Kind, KindInfo, LABEL, LAW, Language, MEANS, Number, Own, PURPOSE_TYPES,
    RECIPIENT_TYPES, Ref, STATES, Str, Term, Url, Vocab, WHEN, Word, Words, YesNo, many, may_be_none, named, one,
    single,
};
use crate::schema::Type;

const METRICS: &[Type] = &[Url, Ref(Kind::Document), Term(Vocab::Document)];

pub(super) static BUSINESS: KindInfo = may_be_none(single(
    Kind::Business,
    "business",
    "Whether we are a business in the sense of a law such as that of California, Cal. Civ. Code § 1798.140(d).",
    &[
        WHEN,
        LAW,
        many(
            "reached",
            &[Word(&["revenue", "consumers", "sale_income"])],
            "what makes us one: annual revenue, the number of people whose data is bought, sold or shared, or what is earned by selling and sharing data; shown nowhere",
        ),
        one("consumers", &[Number], "how many people in that state we have data about in a year; shown nowhere"),
        one("online_only", &[YesNo], "whether we are online alone and deal with people directly; shown nowhere"),
        many(
            "deals_in",
            &[Language, Str],
            "the languages in which contracts and offers are given to people, 11 CCR § 7003(b)(2); shown nowhere",
        ),
        many("metrics", METRICS, "where the yearly numbers of requests stand, 11 CCR § 7102"),
    ],
));

pub(super) static SENSITIVE_USE: KindInfo = may_be_none(single(
    Kind::SensitiveUse,
    "sensitive_use",
    "Whether sensitive data is used for more than the law allows without asking, Cal. Civ. Code § 1798.121; 11 CCR § 7027(m).",
    &[
        WHEN,
        LAW,
        many("data", DATA_TYPES, "what it concerns").with(&[EXCEPT]),
        many("purposes", PURPOSE_TYPES, "what it is for"),
        many("to", RECIPIENT_TYPES, "who gets the data for it"),
        many("limit", MEANS, "how people limit it"),
        one(
            "link",
            &[Url],
            "the page behind the link that California's law prescribes, Cal. Civ. Code § 1798.135(a)(2)",
        ),
        STATES,
    ],
));

pub(super) static CHOICES: KindInfo = single(
    Kind::Choices,
    "choices",
    "One link to all choices about sale, sharing and sensitive data, Cal. Civ. Code § 1798.135(a)(3).",
    &[
        WHEN,
        one("url", &[Url], "the page behind it").required(),
        one(
            "title",
            &[Word(&["your_privacy_choices", "your_california_privacy_choices"])],
            "its title, as the law words it; the first unless said otherwise",
        ),
        one("icon", &[YesNo], "whether the icon of the law stands beside it, 11 CCR § 7015(b); shown nowhere"),
    ],
);

pub(super) static SIGNALS: KindInfo = may_be_none(single(
    Kind::Signals,
    "signals",
    "What we do when a browser says for its user that data is not to be sold or shared, such as Global Privacy Control.",
    &[
        WHEN,
        LAW,
        many("names", &[Str], "the signals; Global Privacy Control unless said otherwise"),
        many(
            "covers",
            &[Word(&["browser", "device", "account", "offline"])],
            "what a signal counts for: the browser, the device, the account of who is logged in, sales outside the web",
        ),
        one("shown", &[Own], "how people see that the signal was followed: a sentence"),
        many("use", &[Own], "how people turn such a signal on: a sentence"),
        one(
            "frictionless",
            &[YesNo],
            "whether a signal is all that people need, so that no link is, 11 CCR § 7025(f) and (g)",
        ),
        STATES,
    ],
));

pub(super) static INCENTIVE: KindInfo = may_be_none(named(
    Kind::Incentive,
    "incentive",
    "A benefit, such as a discount, that people get for giving their data, Cal. Civ. Code § 1798.125(b).",
    Words::None,
    &[
        LABEL,
        WHEN,
        many("offers", &[Own], "what people get: a sentence"),
        many("terms", &[Own], "on what terms: a sentence"),
        many("data", DATA_TYPES, "the data that it takes").with(&[EXCEPT]),
        many("join", MEANS, "how people say yes"),
        many("withdraw", MEANS, "how people leave it"),
        many("value", &[Own], "what we estimate their data to be worth to us: a sentence"),
        many("method", &[Own], "how we came to that estimate: a sentence"),
        FORMERLY,
    ],
));
