### Legal bases, rights, the duty to give data and its consequences. `consequence-*` begins with its subject, in subordinate order.

## basis: GDPR Art. 6(1)

basis-consent = consent
basis-contract = contract
basis-pre_contract = steps before a contract
basis-legal_obligation = legal obligation
basis-vital_interests = vital interests
basis-public_task = task in the public interest
basis-official_authority = exercise of official authority
basis-legitimate_interests = legitimate interests
basis-recognised_legitimate_interests = recognised legitimate interests (UK only)

## condition: GDPR Art. 9(2)

condition-explicit_consent = explicit consent
condition-employment_law = employment, social security and social protection law
condition-vital_interests = vital interests of someone who cannot give consent
condition-nonprofit_body = activities of a non-profit body
condition-made_public = data that you have manifestly made public yourself
condition-legal_claims = legal claims
condition-substantial_public_interest = substantial public interest
condition-health_care = health or social care
condition-public_health = public health
condition-research = archiving, research or statistics

## right: GDPR

right-information = information
    .lead = Information.
    .text = You have the right to know how we use data about you. This notice tells you.
right-access = access
    .lead = Access.
    .text = You have the right to know whether we process data about you and to get a copy of it.
right-copy = copy
    .lead = Copy.
    .text = You have the right to get a copy of the data we process about you.
right-rectification = rectification
    .lead = Rectification.
    .text = You have the right to have wrong data corrected and incomplete data completed.
right-erasure = erasure
    .lead = Erasure.
    .text = You have the right to have your data deleted in the cases the law lists, for example when we no longer need it.
right-restriction = restriction
    .lead = Restriction.
    .text = You have the right to require that we only store your data, for example while we check that it is accurate.
right-notification = notification
    .lead = Notification.
    .text = When we correct, delete or restrict data, we tell the recipients, unless that is impossible or takes disproportionate effort. We tell you who they are if you ask.
right-portability = data portability
    .lead = Data portability.
    .text = You have the right to get the data you gave us in a common, machine-readable format and to have it sent to someone else.
right-objection = objection
    .lead = Objection.
    .text = You have the right to object at any time, on grounds relating to your particular situation, when we use your data for a task in the public interest or on the basis of legitimate interests. We then stop, unless we have compelling legitimate grounds that override yours or need the data for legal claims.
right-objection_marketing = objection to direct marketing
    .lead = Objection to direct marketing.
    .text = You can always say no to direct marketing. We then stop. You do not have to say why.
right-objection_research = objection to research and statistics
    .lead = Objection to research and statistics.
    .text = You have the right to object, on grounds relating to your particular situation, when we use your data for scientific or historical research or for statistics. We then stop, unless it is necessary for a task in the public interest.
right-automated_decisions = automated decisions
    .lead = Automated decisions.
    .text = You have the right that a decision with legal effects for you, or one that affects you significantly in a similar way, is not based solely on automated processing, unless the law allows it. If we make such a decision because a contract makes it necessary or because you have given explicit consent, you have the right to have a person look at the decision, to give your view and to contest it.
right-withdrawal = withdrawal of consent
    .lead = Withdrawal of consent.
    .text = You can withdraw your consent at any time. What we did until then remains lawful.
right-complaint = complaint
    .lead = Complaint.
    .text = You have the right to complain to a supervisory authority about how we process your data.
right-judicial_remedy = court action
    .lead = Court action.
    .text = You have the right to go to court if you believe that your rights under the GDPR have been infringed.
right-compensation = compensation
    .lead = Compensation.
    .text = You have the right to compensation if you suffer damage because the GDPR has been infringed.

## right: The United Kingdom

right-complaint_to_controller = complaint to us
    .lead = Complaint to us.
    .text = You have the right to complain to us about how we process your data. If you are in the United Kingdom, we confirm within 30 days that we have received your complaint.

## right: California

right-know = right to know
    .lead = Right to know.
    .text = You have the right to know what personal information we collect, use, disclose, sell and share.
right-specific_pieces = right to specific pieces of information
    .lead = Right to specific pieces of information.
    .text = You have the right to know the specific pieces of personal information we have collected about you.
right-delete_ca = right to delete
    .lead = Right to delete.
    .text = You have the right to have the personal information we collected from you deleted. The law has exceptions.
right-correct_ca = right to correct
    .lead = Right to correct.
    .text = You have the right to have inaccurate personal information we hold about you corrected.
right-opt_out_sale = right to opt out of sale
    .lead = Right to opt out of sale.
    .text = You have the right to opt out of the sale of your personal information.
right-opt_out_sharing = right to opt out of sharing
    .lead = Right to opt out of sharing.
    .text = You have the right to opt out of the sharing of your personal information for cross-context behavioral advertising.
right-limit_sensitive = right to limit the use of sensitive information
    .lead = Right to limit the use of sensitive information.
    .text = You have the right to limit our use of your sensitive personal information to what the law allows.
right-agent = authorized agent
    .lead = Authorized agent.
    .text = You have the right to let an authorized agent use your rights for you.
right-non_discrimination = equal treatment
    .lead = Equal treatment.
    .text = We do not treat you worse because you use your rights.
right-direct_marketing_list = list of disclosures for direct marketing
    .lead = List of disclosures for direct marketing.
    .text = You have the right to ask once a year whether we disclosed personal information about you for others’ direct marketing.
right-opt_out_automated = right to opt out of automated decisions
    .lead = Right to opt out of automated decisions.
    .text = You have the right to opt out of our use of automated technology for significant decisions about you.
right-access_automated = right to access information about automated decisions
    .lead = Right to access information about automated decisions.
    .text = You have the right to know how we use automated technology for significant decisions about you, and what it decided.
right-removal_of_posts = right of minors to remove posts
    .lead = Right of minors to remove posts.
    .text = If you are under 18 and have an account with us, you have the right to remove what you have posted, or to have us remove it. Removal may not be complete: copies that others have made can remain.

## right: Other states of the United States

right-opt_out_targeted_advertising = right to opt out of targeted advertising
    .lead = Right to opt out of targeted advertising.
    .text = You have the right to opt out of the use of your personal data for targeted advertising.
right-opt_out_profiling = right to opt out of profiling
    .lead = Right to opt out of profiling.
    .text = You have the right to opt out of profiling for decisions that have legal or similarly significant effects on you.

## provision: GDPR Art. 13(2)(e)

provision-voluntary = Voluntary
provision-contractual = The contract requires it
provision-statutory = The law requires it
provision-needed_to_contract = Needed to enter into a contract

## consequence: when data is not given

consequence-no_delivery = we cannot deliver your order
consequence-no_purchase = you cannot buy anything from us
consequence-no_contract = we cannot enter into a contract with you
consequence-no_payment = we cannot take your payment
consequence-no_refund = we cannot give you a refund
consequence-no_invoice = we cannot send you an invoice
consequence-no_credit = we cannot give you credit
consequence-no_booking = we cannot take your booking
consequence-no_account = you cannot create an account
consequence-no_login = you cannot log in
consequence-no_service = we cannot provide the service to you
consequence-no_answer = we cannot answer you
consequence-no_contact = we cannot contact you
consequence-no_support = we cannot help you
consequence-no_newsletter = we cannot send you the newsletter
consequence-no_participation = you cannot take part
consequence-no_membership = you cannot become a member
consequence-no_profile = we cannot create a profile for you
consequence-no_treatment = we cannot treat you
consequence-no_verification = we cannot confirm who you are
consequence-application_not_assessed = we cannot assess your application
consequence-no_employment = we cannot employ you
consequence-no_salary = we cannot pay your salary
consequence-duty_not_met = we cannot meet our duties under the law
consequence-no_further_use = you can no longer use the service

## consequence: when cookies are refused

consequence-some_parts_may_not_work = some parts of the service may not work
consequence-service_and_site_fail = the service and the website do not work as they should
consequence-some_parts_closed = you do not have access to parts of the service
consequence-website_unusable = you cannot use the website
consequence-preferences_forgotten = the website does not remember your choices
consequence-login_needed_again = you must log in on every visit
consequence-cart_forgotten = the website does not remember your basket
consequence-no_video = you cannot watch embedded videos
consequence-no_personalisation = the content is not tailored to you
consequence-no_effect = everything works as before
