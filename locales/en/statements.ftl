### Statements and the words around them. `ground-*` is a clause or an aim with its own first word (`to`). `document-*` stands after "in".

## ground: if the business changes hands

ground-merger = if we merge with another company
ground-acquisition = if another company buys us
ground-asset_sale = if we sell the business or part of it
ground-change_of_control = if the business gets new owners
ground-reorganisation = if we reorganise the business
ground-financing = if the business gets new investors or lenders
ground-bankruptcy = if we go bankrupt

## ground: when the law or an authority asks

ground-required_by_law = when the law requires it
ground-valid_request = when a public authority makes a valid request for the data
ground-court_order = when a court orders it
ground-search_warrant = when the police have a search warrant
ground-subpoena = when we receive a subpoena
ground-legal_proceedings = when legal proceedings require it
ground-national_security = when national security requires it

## ground: when the reader acts

ground-your_request = when you ask us to
ground-consent = when you have given consent
ground-purchase = when you buy something from us
ground-app_installed = when you install an app
ground-account_linked = when you link your account to another service
ground-enterprise_purchase = when your organisation buys an account for you

## ground: when a condition is met

ground-has_account = if you have an account
ground-no_account = if you do not have an account
ground-account_compromised = if we suspect that others have access to your account
ground-materially_affected = if it materially affects data about you
ground-dispute_arises = if there is a dispute
ground-non_payment = if you do not pay
ground-suspected_crime = if we suspect a crime
ground-danger_to_life = when life or health is in danger

## ground: to reach an aim

ground-comply_with_legal_obligation = to comply with a legal obligation
ground-legal_claims = to establish, exercise or defend legal claims
ground-protect_our_rights_and_property = to protect our rights and property
ground-protect_rights_of_others = to protect the rights of others
ground-prevent_or_investigate_wrongdoing = to prevent or investigate possible wrongdoing involving the service
ground-protect_safety = to protect people’s safety
ground-protect_security_of_services = to protect the security of our products and services
ground-protect_from_harm = to protect us and our customers from harm or illegal activities
ground-protect_against_liability = to protect ourselves against legal liability
ground-prevent_fraud = to prevent fraud
ground-enforce_terms = to enforce our terms
ground-collect_debt = to collect debt
ground-emergencies = to help in an emergency

## acceptance: demands that a notice states

acceptance-by_use = By using the service, you agree that we collect and use data as this notice describes.
acceptance-consent_by_use = When you use the service, you consent to what this notice describes.
acceptance-full_acceptance = You are allowed to use the service only if you accept this whole notice.
acceptance-binding_contract = This notice is a binding contract between you and us.
acceptance-leave_if_disagree = If you do not accept this notice, you must stop using the service at once.
acceptance-do_not_use_if_disagree = If you do not agree with this notice, you must not use our products and services.
acceptance-subject_to_terms = When you use the service, our terms apply too.
acceptance-changes_by_use = When you use the service after a change, you accept the change.
acceptance-transfer_consent = When you accept this notice and then give us data, you agree that we transfer the data.
acceptance-storage_abroad = You accept that we also collect, keep and use the data in other countries.
acceptance-marketing_by_signup = When you sign up and give us your contact details, you expressly agree to receive marketing from us.
acceptance-venue_consent = You accept that these courts hear the case.

## duty: what recipients are bound to

duty-only_our_tasks = The recipients have access to the data only to carry out tasks for us.
duty-no_other_use = The recipients must not use the data for anything else.
duty-no_disclosure = The recipients must not pass the data on.
duty-specific_purpose = The recipients are allowed to use the data only for the purpose for which they received it.
duty-instructions = The recipients work only on our instructions.
duty-processing_agreement = The recipients have signed a data processing agreement with us.
duty-contract = The recipients are bound by a contract with us.
duty-confidentiality = The recipients have a duty of confidentiality.
duty-security = The recipients must protect the data against misuse.
duty-same_protection = The recipients must protect the data as well as we do.
duty-gdpr_compliance = The recipients must comply with the GDPR.
duty-industry_standards = The recipients must protect the data to industry standards.
duty-delete_after = The recipients must delete the data when the task is done.
duty-report_breaches = The recipients must tell us about security breaches.
duty-no_model_training = The recipients must not use the data to train AI models.
duty-audits = The recipients must let us check how they protect the data.
duty-approved_sub_processors = The recipients are allowed to use only sub-processors we have approved.
duty-own_policy = The recipients follow their own rules on how they process data.

## advice: what the reader is advised to do

advice-read_this_notice = We recommend that you read this notice before you use the service.
advice-read_their_policy = Read the recipient’s own privacy notice.
advice-read_site_policies = Read the privacy notice of every website you visit.
advice-review_periodically = Read this notice again at regular intervals.
advice-keep_password_secret = Keep your password secret.
advice-strong_password = Choose a strong password.
advice-log_out = Log out when you have finished.
advice-update_software = Keep your device and software up to date.
advice-keep_data_updated = Tell us when your data changes.
advice-caution_public_posts = Share in public only what everyone is welcome to read.
advice-no_sensitive_data = Do not send us sensitive data unless we ask for it.
advice-no_harmful_data = Do not give us sensitive data that would seriously harm you if it became known.
advice-no_data_in_open_channels = Do not send personal data in public support tickets, by email or in the chat.
advice-secure_channel_first = Wait to send sensitive data until we have agreed on a secure channel.
advice-contact_if_child = Contact us if you are a parent or guardian and discover that your child has given us data.
advice-contact_the_controller = Contact the controller if you want to use your rights.
advice-contact_the_sender = Contact whoever sent you the survey.
advice-contact_local_authority = Contact the supervisory authority where you live if you want to know more.
advice-report_incident = Tell us if you discover a security breach.

## statement: changes

statement-we_update_this_notice = We change this notice when there is a need.
statement-new_version_published_here = We publish the new version on this page.
statement-effective_date_updated = We update the effective date at the top when we change the text.
statement-takes_effect_on_publication = Changes apply from when we publish them on this page.
statement-notice_before_effect = We tell you before a change takes effect.
statement-applies_to_all_data = The current version applies to all the data we hold about you.
statement-other_languages = You find the other language versions in the language settings.

## statement: data and legal bases

statement-list_not_exhaustive = The list is not exhaustive.
statement-basis_depends_on_context = The legal basis depends on the data and the context in which we collect it.
statement-not_overridden_by_your_rights = Your interests and rights do not override our interest.
statement-no_duty_to_provide = You have no legal duty to give us data.
statement-linked_data_is_personal = We treat everything we link to your personal data as personal data for as long as the link exists.
statement-others_data_only_for_purpose = We use data about others that you give us only for what you gave it to us for.
statement-chat_without_name = You can use the chat without saying who you are.
statement-retention_review = We regularly go through the stored data to see whether any of it can be deleted.
statement-shorter_for_usage_data = As a rule, we keep usage data for a shorter time.
statement-reasonable_period_after = We keep some of the data for a reasonable period afterwards.

## statement: transfers and disclosures

statement-notice_before_transfer = We tell you before we transfer the data.
statement-notice_before_other_policy = We tell you before a different privacy notice applies to the data.
statement-with_or_without_notice = We disclose the data whether or not we have told you.
statement-other_rules_abroad = The data protection rules there are not necessarily the same as where you live.
statement-no_transfer_without_controls = We transfer data only when the protection at the recipient is adequate.
statement-reasonable_steps = We take all steps reasonably necessary to treat the data securely.

## statement: marketing and cookies

statement-no_marketing_if_opted_out = If you have said no to marketing, we do not send it to you.
statement-service_messages_continue = You still get messages about the service itself when you have said no to marketing.
statement-no_opt_out_of_service_messages = You cannot opt out of messages about the service itself.
statement-opt_out_not_all_ads = You still see advertisements when you have opted out of targeted ones.
statement-third_party_cookies_own_policy = Other companies that set cookies follow their own rules.

## statement: rights and requests

statement-identity_may_be_verified = We may ask you to confirm who you are before we reply.
statement-identity_if_in_doubt = If we are not sure who you are, we ask you to confirm it before we reply.
statement-identity_log_in = We ask you to log in to your account.
statement-identity_two_step_login = We ask you to log in with an extra code.
statement-identity_electronic_id = We ask you to confirm with an electronic ID who you are.
statement-identity_mitid = We ask you to confirm with the Danish MitID who you are.
statement-identity_bankid = We ask you to confirm with the Norwegian BankID who you are.
statement-identity_email_link = We send a link to the email address we have, and ask you to open it.
statement-identity_text_code = We send a code to the phone number we have, and ask you to give it to us.
statement-identity_letter_code = We send a code by post to the address we have, and ask you to give it to us.
statement-identity_call_back = We call you on the phone number we have.
statement-identity_known_address = We ask you to write to us from the email address we have.
statement-identity_compare_details = We compare what you tell us with what we have already.
statement-identity_two_details = We ask you for at least two details that we have already.
statement-identity_three_details = We ask you for at least three details that we have already.
statement-identity_customer_number = We ask you for your customer number.
statement-identity_order_number = We ask you for the number of one of your orders.
statement-identity_show_document = We ask you to come and show an identity document.
statement-identity_document_copy = We ask for a copy of an identity document. You may cover everything we do not need.
statement-identity_copy_deleted = We delete the copy when we know who you are.
statement-identity_signed_statement = We ask you to sign that you are the person the data is about.
statement-identity_power_of_attorney = If you write for someone else, we ask for their written permission.
statement-identity_no_more_than_needed = We do not ask for more than we need to know who you are.
statement-answer_in_reasonable_time = We reply within a reasonable time.
statement-rights_limited_by_law = The law limits some of the rights.
statement-informed_on_request = We tell you what data we hold about you if you ask.

## statement: children

statement-delete_child_data = If we discover that we hold data about a child, we delete the data.
statement-remove_without_parental_consent = If we have collected data from a child without verified parental consent, we delete the data from our servers.
statement-no_child_data_knowingly = We do not knowingly collect data about children.

## statement: other websites and public places

statement-we_link_to_other_sites = We link to websites that others run.
statement-strongly_advised_to_read = We strongly advise you to read the privacy notice of every website you visit.
statement-no_control_over_links = We have no control over other websites.
statement-not_responsible_for_links = We are not responsible for the content, the privacy notices or the practices of other websites and services.
statement-does_not_cover_links = This notice does not cover other websites.
statement-public_posts_visible = Everyone can read and use what you write in public.
statement-copies_remain = Copies of what you wrote in public can remain with others after we have removed it.
statement-change_or_delete_yourself = You can change or delete the data yourself at any time.
statement-no_recovery = Deleted data cannot be recovered.
statement-no_full_card_numbers = We do not store full card numbers.
statement-at_own_risk = You share content at your own risk.
statement-no_legal_advice = We do not give legal advice.

## document: terms

document-terms_and_conditions = our terms and conditions
    .cap = Our terms and conditions
document-terms_of_use = our terms of use
    .cap = Our terms of use
document-terms_of_sale = our terms of sale
    .cap = Our terms of sale
document-customer_agreement = your agreement with us
    .cap = Your agreement with us
document-partner_agreement = our partner agreement
    .cap = Our partner agreement
document-community_guidelines = our community guidelines
    .cap = Our community guidelines

## document: privacy

document-privacy_policy = our privacy notice
    .cap = Our privacy notice
document-cookie_policy = our cookie policy
    .cap = Our cookie policy
document-applicant_notice = our privacy notice for job applicants
    .cap = Our privacy notice for job applicants
document-california_notice = our California supplement
    .cap = Our California supplement
document-processing_agreement = our data processing agreement
    .cap = Our data processing agreement
document-list_of_processors = our list of processors
    .cap = Our list of processors
document-joint_arrangement = our joint controller arrangement
    .cap = Our joint controller arrangement
document-binding_corporate_rules = our binding corporate rules
    .cap = Our binding corporate rules
document-balancing_test = our balancing test
    .cap = Our balancing test
document-data_protection_policy = our data protection policy
    .cap = Our data protection policy

## document: other

document-code_of_conduct = our code of conduct
    .cap = Our code of conduct
document-security_policy = our security policy
    .cap = Our security policy
document-help_centre = our help centre
    .cap = Our help centre
document-job_posting = our job posting
    .cap = Our job posting

## term: what is offered

term-service = the service
    .cap = The service
term-services = the services
    .cap = The services
term-website = the website
    .cap = The website
term-app = the app
    .cap = The app
term-platform = the platform
    .cap = The platform
term-account = account
    .cap = Account
term-device = device
    .cap = Device
term-content = content
    .cap = Content
term-browser = browser
    .cap = Browser

## term: data

term-personal_data = personal data
    .cap = Personal data
term-non_personal_data = non-personal data
    .cap = Non-personal data
term-usage_data = usage data
    .cap = Usage data
term-sensitive_data = sensitive data
    .cap = Sensitive data
term-cookies = cookies
    .cap = Cookies
term-processing = processing
    .cap = Processing
term-profiling = profiling
    .cap = Profiling
term-consent = consent
    .cap = Consent
term-legal_basis = legal basis
    .cap = Legal basis
term-third_country = third country
    .cap = Third country
term-data_breach = personal data breach
    .cap = Personal data breach

## term: people and parties

term-we = we
    .cap = We
term-controller = controller
    .cap = Controller
term-processor = processor
    .cap = Processor
term-service_provider = service provider
    .cap = Service provider
term-recipient = recipient
    .cap = Recipient
term-third_party = third party
    .cap = Third party
term-affiliate = affiliate
    .cap = Affiliate
term-group = the group
    .cap = The group
term-data_subject = data subject
    .cap = Data subject
term-user = user
    .cap = User
term-end_user = end user
    .cap = End user
term-visitor = visitor
    .cap = Visitor
term-customer = customer
    .cap = Customer
term-applicant = applicant
    .cap = Applicant
term-child = child
    .cap = Child
term-supervisory_authority = supervisory authority
    .cap = Supervisory authority

## audience: buying and visiting

audience-customers = customers
audience-business_customers = business customers
audience-prospects = prospective customers
audience-consumers = consumers
audience-visitors = visitors
audience-website_visitors = visitors to the website
audience-shop_visitors = visitors to the shop
audience-users = users
audience-app_users = users of the app
audience-end_users = end users
audience-newsletter_readers = readers of the newsletter
audience-subscribers = subscribers
audience-event_guests = people who attend events
audience-guests = guests
audience-passengers = passengers
audience-correspondents = people who write to us

## audience: work

audience-applicants = job applicants
audience-jobseekers = jobseekers
audience-employees = employees
audience-former_employees = former employees
audience-referees = referees
audience-volunteers = volunteers
audience-suppliers = suppliers
audience-business_contacts = business contacts
audience-developers = developers
audience-shareholders = shareholders

## audience: learning, health and home

audience-students = students
audience-pupils = pupils
audience-patients = patients
audience-relatives = relatives
audience-children = children
audience-parents = parents
audience-guardians = guardians
audience-tenants = tenants
audience-citizens = citizens

## audience: taking part

audience-members = members
audience-donors = donors
audience-respondents = survey respondents
audience-research_participants = research participants
audience-competition_entrants = people who enter competitions

## audience: by residence

audience-eea_residents = people who live in the EEA
audience-california_residents = people who live in California
audience-residents = residents

## service: online

service-website = the website
service-websites = the websites
service-online_shop = the online shop
service-app = the app
service-apps = the apps
service-platform = the platform
service-customer_portal = the customer portal
service-cloud_service = the cloud service
service-software = the software
service-newsletter = the newsletter
service-blog = the blog
service-forum = the forum
service-chat = the chat
service-game = the game
service-social_media_pages = the social media pages

## service: everything else

service-service = the service
service-services = the services
service-products = the products
service-products_and_services = the products and services
service-shop = the shop
service-events = the events
service-loyalty_programme = the loyalty programme
service-customer_support = customer support
service-survey = the survey

## Occasions on which data is disclosed
disclosure-business_transfer = Personal data can pass to a new owner in these cases:
    .cap = When the business changes hands
disclosure-legal_request = We disclose data in these cases:
    .cap = When the law or an authority requires it
disclosure-protection = We disclose data when it is necessary:
    .cap = To protect someone or something
