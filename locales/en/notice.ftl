# What a notice says: a message for each sentence.

## The notice itself
title = Privacy notice
title-applicants = Privacy notice for job applicants
title-cookies = Cookie policy
title-short = Your personal data in short
notice-other = our privacy notice
description = How { $controller } uses your personal data: purposes, recipients, storage and your rights.
description-cookies = Which cookies { $controller } uses, what they are for and how long they stay.
status-effective = In force from { $date }
status-updated = Last updated { $date }

## Headings
heading-summary = In short
heading-map = Your data at a glance
heading-who = Who we are and how to contact us
heading-contact = How to contact us
heading-scope = What and whom this notice is about
heading-purposes = What we use your data for
heading-data = What data we have about you
heading-recipients = Who receives your data
heading-disclosure = When we pass data on
heading-transfers = Transfers to other countries
heading-sources = Where your data comes from
heading-provision = Do you have to give us your data?
heading-retention = How long we keep your data
heading-cookies = Cookies
heading-marketing = Marketing
heading-security = How we protect your data
heading-automated = Automated decisions and profiling
heading-rights = Your rights
heading-objection = Your right to object
heading-requests = How to use your rights
heading-complain = How to complain
heading-children = Children
heading-links = Links to other websites
heading-changes = Changes to this notice
heading-history = Earlier versions
heading-definitions = What the words mean
heading-language = Language versions
heading-other = Other

## Columns and captions
column-purpose = Purpose
column-data = Data
column-basis = Legal basis
column-retention = How long
column-recipients = Recipients
column-recipient = Recipient
column-role = Role
column-why = Why
column-country = Country
column-safeguard = Safeguard
column-what = What
column-name = Name
column-type = Type
column-lifetime = Lifetime
column-set-by = Set by
column-consent = Basis
column-date = Date
column-changed = What changed
caption-purposes = Purposes, data and legal bases
caption-purposes-data = Purposes and data
caption-map = Where data comes from, what it is used for, and who gets it
caption-recipients = Recipients of data
caption-retention = How long we keep data
caption-cookies = Cookies on your device
caption-tracking = Cookies and other tracking
caption-history = Versions

## In short
summary-who = { $controller } is the controller.
    .lead = Who:
summary-from = This notice is from { $controller }.
summary-purposes = We use your data { $purposes }.
    .lead = Purposes:
summary-recipients = Data goes to { $recipients }.
    .lead = Recipients:
summary-transfers = Data is processed { $places }.
    .lead = Outside the EEA:
summary-transfers-british = Data is processed { $places }.
    .lead = Outside the UK:
summary-rights = Get answers and use your rights here: { $contact }.
    .lead = Rights:
summary-more = And { $count } more.

## The way that data goes, as a picture and in words
map-sources = Where it comes from
map-purposes = What it is used for
map-recipients = Who gets it
map-from = The data comes from { $sources }.
map-to = It goes to { $recipients }.
map-placed = { $recipient } ({ $place })
map-nobody = Nobody else gets it.

## Who we are
who-we = ‘We’ in this notice means { $controller }.
who-controller = { $controller } is the controller of the personal data we hold about you. This means that we decide why and how it is used.
label-name = Name
label-cvr = Danish company number (CVR)
label-orgnr = Norwegian organisation number
label-registration = Registration number
label-address = Address
label-email = Email
label-phone = Phone
label-web = Website
label-write = Contact
dpo-yes = We have a data protection officer, who answers questions about your data and your rights: { $contact }.
dpo-none = We do not have a data protection officer. Write to { $contact } with any questions.
channel-best = This is the best way to reach us.
channel-hours = Open: { $hours }.
channel-respond = You always get an acknowledgement within { $duration }.

## What and whom
scope-people = This notice is for { $people }.
scope-covers = It covers { $covers }.
service-domains = On the web: { $domains }.
service-operator = { $operator } runs the service.
row-people = Applies to { $people }.
your-data = your data
all-data = all data

## Purposes and legal bases
purposes-intro = Articles in the table are from the GDPR.
purposes-intro-british = Articles in the table are from the UK GDPR.
purposes-wide = This notice names these legal bases in the GDPR without tying them to each purpose:
purposes-wide-british = This notice names these legal bases in the UK GDPR without tying them to each purpose:
cell-a =
    .cell = Consent ({ $cite })
    .said = You have given consent ({ $cite }).
cell-b =
    .cell = Contract with you ({ $cite })
    .said = We need the data to perform our contract with you ({ $cite }).
cell-pre =
    .cell = Steps before a contract ({ $cite })
    .said = We need the data to do what you asked before we enter into a contract ({ $cite }).
cell-c =
    .cell = Legal obligation ({ $cite })
    .law = Legal obligation: { $statute } ({ $cite })
    .said = We have a legal obligation to do this ({ $cite }).
cell-d =
    .cell = Vital interests ({ $cite })
    .said = It is necessary to protect your life or health, or someone else’s ({ $cite }).
cell-e =
    .cell = Task in the public interest ({ $cite })
    .law = Task in the public interest: { $statute } ({ $cite })
    .said = We carry out a task in the public interest ({ $cite }).
cell-auth =
    .cell = Official authority ({ $cite })
    .law = Official authority: { $statute } ({ $cite })
    .said = We exercise official authority ({ $cite }).
cell-f =
    .cell = Legitimate interests ({ $cite })
    .interest = Legitimate interests: { $interest } ({ $cite })
    .said = We have a legitimate interest, and your rights do not override it ({ $cite }).
    .of = We or { $others } have a legitimate interest ({ $cite }).
cite-6-1-a = Article 6(1)(a)
cite-6-1-b = Article 6(1)(b)
cite-6-1-c = Article 6(1)(c)
cite-6-1-d = Article 6(1)(d)
cite-6-1-e = Article 6(1)(e)
cite-6-1-f = Article 6(1)(f)
nobody = Nobody
receivers-get = { $recipient } ({ $items } only)
receivers-when = { $recipient }: { $when }

## The data
category-all = This is { $items }.
category-some = For example { $items }.
category-named = We have not divided this category.
data-never = We do not collect { $items }.
category-special = The law protects this data specially.
category-criminal = This is data about criminal offences, which the law protects specially.
from-you = You give us this data yourself: { $items }.
from-use = We record this data automatically: { $items }.
from-public = We take this data from publicly accessible sources: { $items }.
from-any = We also get data about you from { $source }.
from-other = We get this data from { $source }: { $items }.
from-all = All the data comes from these sources:
from-such = { $source }, for example { $items }
from-possible = We may get this data from { $source }: { $items }.
must-not = You choose whether to give us { $items }.
must-contract = We need { $items } to enter into or perform our contract with you.
must-law = The law requires you to give us { $items }.
    .cited = The law requires you to give us { $items } ({ $statute }).
must-otherwise = If we do not get the data, it means that { $clause }.

## Recipients
receivers-none = We do not give your data to anyone else.
receivers-on = We pass data on to { $recipient } { $grounds }.
receivers-bound = This applies to { $recipient }:
disclosure-good-faith = We disclose data when we believe in good faith that it is necessary:
disclosure-reasonable = We disclose data when we believe that it is reasonably necessary:
disclosure-cases = We disclose data in these cases:
disclosure-to = The data goes to { $recipients }.

## Transfers
transfer-none = We do not transfer your data outside the European Economic Area (EEA).
transfer-none-british = We do not transfer your data outside the United Kingdom.
transfer-to = We transfer { $items }, so that it is processed { $places }.
transfer-possible = We may transfer { $items } and keep the data { $places }.
transfer-may = We may transfer { $items }, so that it is processed { $places }.
transfer-stored = We keep and process { $items } { $places }.
transfer-from = We transfer { $items } { $clause }. The data is processed { $places }.
transfer-may-differ = The law there may protect data differently from the law in your country.
transfer-why = We do this { $purposes }.
transfer-why-all = We do this for all the purposes in this notice.
transfer-on = The transfer is based on { $mechanism }.
transfer-one-of = A transfer is based on one of these:
transfer-cited = { $mechanism } ({ $cite })
cite-45-3 = Article 45(3)
cite-46-2-a = Article 46(2)(a)
cite-46-2-b = Article 46(2)(b)
cite-46-2-c = Article 46(2)(c)
cite-46-2-d = Article 46(2)(d)
cite-46-2-e = Article 46(2)(e)
cite-46-2-f = Article 46(2)(f)
cite-46-3-a = Article 46(3)(a)
transfer-adequacy = We transfer data to { $recipient } { $country-in }. The European Commission has decided that protection there is adequate ({ $decision }).
transfer-adequacy-british = We transfer data to { $recipient } { $country-in }. UK regulations approve transfers to that country.
transfer-dpf = We transfer data to { $recipient } { $country-in }. It is on the list of companies that follow the EU-U.S. Data Privacy Framework, so the Commission’s adequacy decision applies ({ $decision }).
transfer-dpf-british = We transfer data to { $recipient } { $country-in }. It is on the list of companies that follow the EU-U.S. Data Privacy Framework.
transfer-scc = When we transfer data to { $recipient } { $country-in }, we use the European Commission’s standard contractual clauses (Decision (EU) 2021/914). They keep the data protected under European rules.
transfer-scc-module = When we transfer data to { $recipient } { $country-in }, we use the European Commission’s standard contractual clauses (module { $module }, Decision (EU) 2021/914). They keep the data protected under European rules.
transfer-bcr = { $recipient } { $country-in } is part of our group and follows binding corporate rules approved by a supervisory authority.
transfer-other = We transfer data to { $recipient } { $country-in }. The basis is { $mechanism }.
transfer-copy = Write to { $contact } if you want a copy of the safeguards that protect the transfer.

## Storage
keep-period = { $duration }
keep-at-least = At least { $duration }
keep-until = We keep the data { $clause }.
keep-while = We keep the data { $clause }.
keep-longer = The period is longer { $clause }.
keep-for = We keep the data { $purposes }.
keep-of = { $items }: { $period }
keep-session = Until you close your browser
keep-statutory = As long as the law requires

## Cookies and tracking
cookies-none = We do not use cookies.
tracking-none = We do not track what you do online.
tracking-with = We use { $technology }.
tracking-for = We use { $technology } { $purposes }.
set-by-us = Us
consent-yes = Consent
consent-no = Necessary, needs no consent
cookies-settings = You can change your choice at any time: { $link }.
cookies-controls = What you can do yourself:
control-in = { $control }: { $programs }
cookies-refused = If you say no, it means that { $clause }.
dnt-no = We do not respond to Do Not Track browser signals.
dnt-yes = We honour Do Not Track browser signals.
dnt-law = We say so under { $statute }.

## Marketing
send-none = We do not use your data for marketing.
send-items = We use your data to send you { $items }.
send-by = We use your data to send you { $items } { $means }.
send-no = You can say no to all or some of it { $means }.

## Automated decisions
auto-none = We do not make decisions about you based solely on automated processing.
auto-heading = A computer decides { $question }
auto-yes = A computer system decides on its own { $question } (Article 22).
auto-logic = How it works:
auto-effect = What it means for you:
auto-rights = You have the right to have a person look at the decision, to give your view and to contest it. Write to { $contact }.

## Rights
rights-intro = You have these rights:
rights-of = These rights are for { $people }:
rights-by = You have these rights under { $statute }:
objection = You have the right to object at any time, on grounds relating to your particular situation, when we use your data { $purposes }.
    .lead = Objection.
objection-then = We then stop, unless we have compelling legitimate grounds that override yours or need the data for legal claims.
request-how = Write to { $contact }.
request-best = The best way is to send us your request { $means }.
request-here = Contact us here: { $contact }.
request-also = You can also write to { $contact }.
request-means = Contact us { $means }.
request-self = Where possible, you can do it yourself { $means }.
request-time = We reply without undue delay and no later than { $duration } after we receive your request.
request-extend = If the matter is complex or the requests are many, the law gives us up to { $duration } more. We then write to you within { $respond } and explain why.
    .open = If the matter is complex or the requests are many, the law gives us up to { $duration } more. We then write to you and explain why.
request-free = It is free. Only when a request is manifestly unfounded or excessive does the law allow us to charge a reasonable fee or refuse it.
complain-dk = You can complain to the Danish Data Protection Agency (Datatilsynet) about how we process your data: { $address }, { $phone }, { $email }, { $link }.
complain-no = You can complain to the Norwegian Data Protection Authority (Datatilsynet) about how we process your data: { $address }, { $phone }, { $email }, { $link }.
complain-eea = You can also complain to the supervisory authority in the EEA country where you live or work, or where things went wrong.
complain-eea-alone = You can complain to the supervisory authority in the EEA country where you live or work, or where things went wrong.
complain-local = You have the right to complain to a supervisory authority about how we collect and use your data. The supervisory authority in your own EEA country can tell you more.

## Children
children-directed = The service is also for children under { $age }.
children-not-directed = The service is not for children under { $age }.
children-knowingly = We collect data about children under { $age }.
children-not-knowingly = We do not knowingly collect data about anyone under { $age }.
children-contact = If you are a parent or guardian and know that we have data about your child, write to { $contact }.

## Changes, definitions, languages
changes-publish = When we change this notice, we publish the new one { $means }.
changes-notify = We tell you { $means }.
changes-try = We try to tell you { $means }.
changes-notify-before = We tell you { $means } at least { $duration } in advance.
changes-notify-effect = We tell you { $means } before the change takes effect.
definitions-elsewhere = Other words mean the same as in { $documents }.
language-editions = This notice is available { $languages }. The versions are meant to say the same.
language-drafted = The notice was written { $language }.
language-report = If you find a difference, write to { $contact }.
    .here = If you find a difference, tell us here: { $contact }.
language-prevails = If there is a difference, { $controlling-version } prevails.
language-rights = This does not limit your rights under the law.
language-equal = None of the versions prevails.
language-banner = If the versions differ, { $controlling-version } prevails: { $link }. This does not limit your rights under the law.
    .link = Read { $controlling-version }

## People, sale, law and how rights are used
heading-people = When we work for others, and when you apply for a job
heading-sale = Sale and sharing of data
heading-law = Which law applies
heading-verification = How we make sure it is you
label-country = Country
address-abroad = { $address }, { $country }
cell-detail = In detail: { $items }
cell-example = For example: { $items }
who-includes = ‘We’ also means { $includes }.
who-provides = { $provider } provides the service { $country-in }.
who-provides-elsewhere = { $provider } provides the service in all other countries.
scope-excludes = It does not apply to { $people }.
scope-excludes-these = It does not apply to:
scope-supplement = This is a supplement to { $notice } and part of it.
scope-short = This is the short version. You can read the rest in { $notice }.
scope-cookies = This is about cookies and similar technology. You can read in { $notice } how else we use personal data.
scope-law = We publish it under { $statute }.
scope-subject = When you use the service, this applies too: { $documents }.
service-called = In this notice we call it { $term }.
people-processor = Towards { $people } we are a processor. This means that we do not decide why and how the data is used.
people-controller = That is decided by { $controller }.
people-instructions = We only follow their instructions.
people-owner = The data belongs to { $owner }.
people-apply = You apply for a job with us here: { $link }.
people-confidential = We keep the data confidential.
people-ask = Turn to { $whom } if you want to use your rights.
people-respond = We answer requests within { $duration }.
people-respond-to = We answer requests for { $rights } within { $duration }.
people-contract = The agreement on this is { $documents }.
people-duties = The controller itself must:
category-non-personal = This data cannot be linked to a person.
category-becomes = If it is linked to personal data, we treat it as personal data for as long as the link exists.
category-optional = You choose whether to give it to us.
from-when = This happens { $clause }.
receivers-contract = The agreement with { $recipient }: { $documents }.
receivers-own-terms = For use by { $recipient }, the recipient’s own privacy notice applies.
receivers-measures = What protects the data with { $recipient }:
transfer-home = We store the data in the country where you live { $clause }.
transfer-home-example = This is so, for example, { $places }.
keep-law = This follows from { $statutes }.
keep-extend = At most { $duration } longer.
keep-extend-consent = We keep the data for { $duration } longer if you consent to it.
share-for = We share your data with { $recipient } for { $duration }.
share-extend = We can share the data for { $duration } longer.
share-extend-consent = If you consent, we share the data for { $duration } longer.
keep-review = We regularly check whether data can be deleted.
keep-review-every = We check at least every { $duration } whether data can be deleted.
keep-expiry = Until it expires
keep-indefinite = Without expiry
keep-varying = Varies
tracking-others = These recipients also use cookies and similar technology with us: { $recipients }.
send-on = We do this { $clause }.
send-others = These also send for us: { $recipients }.
send-always = You cannot opt out of { $items }.
security-contact = Questions about security: { $contact }.
sale-none = We do not sell your personal information.
sale-yes = We sell personal information.
sale-possible = We share data in a way that can count as a sale.
sharing-none = We do not share your personal information for cross-context behavioral advertising.
sharing-yes = We share personal information for cross-context behavioral advertising.
sharing-possible = We pass data on in a way that can count as sharing for cross-context behavioral advertising.
sale-law = The word is used as in { $statute }.
sale-from = The rule applies from { $date }.
sale-data = This concerns:
sale-to = The recipients are { $recipients }.
sale-why = This is done { $purposes }.
sale-no = You can say no { $means }.
sale-back = This covers the past { $duration }.
rights-under = Rights under { $statute }
rights-general = Rights in general
rights-from = The rules apply from { $date }.
right-lead = { $title }.
right-items = You get { $items }.
right-grounds = This right applies { $clauses }.
right-exceptions = This right does not apply { $clauses }.
right-items-list = You get:
right-grounds-list = This right applies in these cases:
right-exceptions-list = This right does not apply in these cases:
right-withhold = We withhold { $items }.
right-withhold-if = We can withhold some information { $clause }, for example { $items }.
right-back = This right covers the past { $duration }.
right-law = This right follows from { $statute }.
request-reasonable = We reply within a reasonable time.
request-agent = An authorised agent can use the rights for you.
request-agent-written = An authorised agent can use the rights for you when you have given written permission.
request-equal = We do not treat you worse because you use your rights.
request-equal-forms = Worse treatment could be { $forms }.
verify-always = Always
verify-rights = Applies to { $rights }.
verify-data = We ask for { $items }.
verify-provider = Another company can check the details for us.
changes-material = This applies to material changes.
changes-as = in one of the ways set out in { $document }
changes-as-section = in one of the ways set out in section { $section } of { $document }
law-section = section { $section } of { $statute }
law-governs = The law { $country-in } applies.
law-no-conflict = Rules that lead to another country’s law are not used.
law-venue = Disputes go to the courts { $country-in }.
law-agreed = The notice says that you agree to this.
law-limits = This does not limit your rights under the law, including the right to go to court in the country where you live.

## For whom and from when
# What follows, the notice as a whole, what stands above it in a cell, or what stands before its colon.
when-subject =
    { $subject ->
        [row] Applies
        [item] applies
        [notice] This notice applies
       *[block] This applies
    }
when-people = { when-subject } to people { $places }.
    .from = { when-subject } to people { $places } from { $from }.
    .until = { when-subject } to people { $places } up to and including { $until }.
    .between = { when-subject } to people { $places } from { $from } up to and including { $until }.
when-living = { when-subject } to people who live { $places }.
    .from = { when-subject } to people who live { $places } from { $from }.
    .until = { when-subject } to people who live { $places } up to and including { $until }.
    .between = { when-subject } to people who live { $places } from { $from } up to and including { $until }.
when-both = { when-subject } to people who live { $homes } and are covered by the law { $places }.
    .from = { when-subject } to people who live { $homes } and are covered by the law { $places }, from { $from }.
    .until = { when-subject } to people who live { $homes } and are covered by the law { $places }, up to and including { $until }.
    .between = { when-subject } to people who live { $homes } and are covered by the law { $places }, from { $from } up to and including { $until }.
when-time =
    .from = { when-subject } from { $from }.
    .until = { when-subject } up to and including { $until }.
    .between = { when-subject } from { $from } up to and including { $until }.

## Specially protected data, national grounds, transfers and sources in detail
cell-special =
    .cell = Specially protected data: { $condition } ({ $cite })
    .law = Specially protected data: { $condition } under { $statute } ({ $cite })
    .items = For { $items }: { $condition } ({ $cite })
    .items-law = For { $items }: { $condition } under { $statute } ({ $cite })
cite-9-2-a = Article 9(2)(a)
cite-9-2-b = Article 9(2)(b)
cite-9-2-c = Article 9(2)(c)
cite-9-2-d = Article 9(2)(d)
cite-9-2-e = Article 9(2)(e)
cite-9-2-f = Article 9(2)(f)
cite-9-2-g = Article 9(2)(g)
cite-9-2-h = Article 9(2)(h)
cite-9-2-i = Article 9(2)(i)
cite-9-2-j = Article 9(2)(j)
permitted = This is also permitted by { $statute }.
category-reveals = The data can reveal { $items }.
from-open = The source is publicly accessible.
keep-indefinitely = Without a time limit
transfer-access = { $recipient } can read data from these countries outside the European Economic Area (EEA): { $places }.
transfer-access-british = { $recipient } can read data from these countries outside the United Kingdom: { $places }.
transfer-read = You can read more about it at { $link }.
transfer-interest = Our compelling legitimate interest is { $interest }.

## Representatives, joint controllers, consent and children
who-representative = We are represented by { $representative }.
who-representative-eea = Our representative in the EEA is { $representative }.
who-representative-in = Our representative { $country-in } is { $representative }.
who-representative-contact = The contact details are { $contact }.
who-joint = We are joint controllers with { $partners }.
who-joint-purposes = This applies when we use your data { $purposes }.
who-joint-contact = Write to { $contact } about what we do together.
who-joint-rights = You can use your rights with each of us.
purposes-assessment = Write to { $contact } if you want to know how we weighed our legitimate interests against yours.
withdraw-how = When we use your data { $purposes }, you can withdraw your consent { $means }.
withdraw-write = by writing to { $contact }
children-consent = From the age of { $age }, you can consent yourself.
children-consent-in = From the age of { $age }, you can consent yourself { $places }.
children-consent-parents = If you are younger, the holder of parental responsibility must give or authorise the consent.
children-version = For children, we have { $documents }.

## Authorities, decisions and fees
complain-uk = You can complain to the { $authority } about how we process your data: { $address }, { $phone }, { $link }.
complain-in = You can complain to the supervisory authority { $country-in }, { $authority }, about how we process your data: { $link }.
auto-heading-helps = A computer helps to decide { $question }
auto-helps = A computer system makes a profile or an assessment that a person uses to decide { $question }.
auto-uses = The system looks at { $items }.
auto-ground =
    .contract = We do this because it is necessary to enter into or perform a contract with you (Article 22(2)(a)).
    .law = The law allows this (Article 22(2)(b)).
    .cited = This is allowed under { $statute } (Article 22(2)(b)).
    .consent = We do this because you have given explicit consent (Article 22(2)(c)).
auto-ask = Write to { $contact } if you have questions about this.
request-charged = We charge a fee for this.

## National grounds, cameras, cookies that others read, permission for marketing
cameras-signs = Signs tell you where we use cameras.
read-by = Also read by { $recipients }
read-by-nobody = Nobody else can read it
send-if-consent = We send it only if you have consented.
send-if-customer = We send it only if you gave us your contact details when you bought something from us, and only about similar products of our own.
send-if-either = We send it if you have consented. If you gave us your contact details when you bought something from us, we also send it without consent, but then only about similar products of our own.
send-registers = Before we contact you, we check { $registers }.
register-robinson-list = the Danish list of people who have said no to marketing (Robinsonlisten)
register-reservation = the Norwegian register of people who do not want marketing (Reservasjonsregisteret)

## California
heading-california = For people in California
heading-incentive = A benefit for your data
column-category = Category
column-sources = Where it comes from
column-disclosed = Disclosed for a business purpose to
column-sold = Sold to
column-shared = Shared with
caption-collected = Personal information we have collected in the past 12 months
caption-disclosed = Personal information we have disclosed in the past 12 months
california-for = This section is for people who live in California, and answers the California Consumer Privacy Act (CCPA).
california-words = The categories in the tables are those of the Act.
category-sensitive = Sensitive personal information
source-observed = Your use of what we offer
california-why = The purposes for which each of them gets the information are in the { $link }.
california-why-link = table of recipients
california-neither = In the past 12 months, we have not sold personal information, and we have not shared it for cross-context behavioral advertising.
california-not-sold = In the past 12 months, we have not sold personal information.
california-not-shared = In the past 12 months, we have not shared personal information for cross-context behavioral advertising.
young-sold = We sell personal information of people we know to be under 16.
young-not-sold = We do not know of any sale of personal information of people under 16.
young-shared = We share personal information of people we know to be under 16 for cross-context behavioral advertising.
young-not-shared = We do not know of any sharing of personal information of people under 16 for cross-context behavioral advertising.
sensitive-within = We use and disclose sensitive personal information only for the purposes that the law always allows (11 CCR § 7027(m)), such as providing what you ask for and keeping it secure.
sensitive-beyond = We use or disclose sensitive personal information for more than the purposes that the law always allows (11 CCR § 7027(m)).
sensitive-beyond-data = We use or disclose { $items } for more than the purposes that the law always allows for sensitive personal information (11 CCR § 7027(m)).
sensitive-why = We do this { $purposes }.
sensitive-to = We disclose it to { $recipients }.
sensitive-limit = You can limit this { $means }.
link-sale = Opt out of sale and sharing here: { $link }.
link-limit = Limit how we use sensitive personal information here: { $link }.
link-choices = Make all your choices here: { $link }.
link-words = The law prescribes the words of such a link.
signal-followed = When your browser sends an opt-out preference signal, such as { $names }, we treat it as a request to opt out, and do not sell or share your personal information.
signal-covers = The signal counts for { $covers }.
signal-browser = the browser
signal-device = the device
signal-account = If you are logged in, it also counts for your account.
signal-offline = sales outside the web
signal-alone = The signal is all you need: we ask nothing more of you, and nothing else changes for you.
california-confirm = We confirm within { $duration } that we have received your request.
california-confirm-law = We confirm within 10 business days that we have received your request.
california-answer = We answer within 45 days. If we need more time, we tell you so within those 45 days, and answer at most 45 days later.
california-metrics = How many requests we have had, and how soon we answered: { $link }.
incentive-data = It takes this data: { $items }.
incentive-join = You say yes { $means }.
incentive-withdraw = You can leave at any time { $means }.
tracking-others-none = Nobody else collects data here about what you do over time and across websites.
