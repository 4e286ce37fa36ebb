### Retention. `event-*`: .after and .until carry their own first word. `cause-*`: .while is a whole clause. `then-*` is a sentence.

## event: buying and paying

event-purchase =
    .after = after the purchase
    .until = until the purchase is complete
event-order =
    .after = after the order
    .until = until the order is complete
event-delivery =
    .after = after delivery
    .until = until the goods are delivered
event-return =
    .after = after the return
    .until = until the goods are returned
event-payment =
    .after = after the payment
    .until = until the payment is complete
event-refund =
    .after = after the refund
    .until = until the refund is complete
event-invoice =
    .after = after the invoice date
    .until = until the invoice is paid
event-transaction =
    .after = after the transaction
    .until = until the transaction is complete
event-debt_paid =
    .after = after the debt is paid
    .until = until the debt is paid
event-warranty_expired =
    .after = after the warranty expires
    .until = until the warranty expires
event-complaint_period_expired =
    .after = after the deadline for complaints
    .until = until the deadline for complaints has passed
event-cancellation_period_expired =
    .after = after the cancellation period ends
    .until = until the cancellation period ends
event-limitation_period_expired =
    .after = after the limitation period expires
    .until = until the limitation period expires

## event: accounts and visits

event-registration =
    .after = after registration
    .until = until you are registered
event-account_created =
    .after = after the account is created
    .until = until the account is created
event-account_closed =
    .after = after the account is closed
    .until = until you close the account
event-account_deactivated =
    .after = after the account is deactivated
    .until = until you deactivate the account
event-last_login =
    .after = after your last login
    .until = until you stop logging in
event-last_activity =
    .after = after your last activity
    .until = until you are no longer active
event-last_contact =
    .after = after our last contact with you
    .until = until we are no longer in contact with you
event-visit =
    .after = after the visit
    .until = until the visit ends
event-last_visit =
    .after = after your last visit
    .until = until you no longer visit us
event-logout =
    .after = after you log out
    .until = until you log out
event-browser_closed =
    .after = after the browser is closed
    .until = until you close your browser
event-app_uninstalled =
    .after = after the app is uninstalled
    .until = until you uninstall the app

## event: contracts and relationships

event-contract_signed =
    .after = after the contract is entered into
    .until = until the contract is entered into
event-contract_end =
    .after = after the contract ends
    .until = until the contract ends
event-subscription_end =
    .after = after the subscription ends
    .until = until the subscription ends
event-trial_end =
    .after = after the trial period ends
    .until = until the trial period ends
event-customer_relationship_end =
    .after = after the customer relationship ends
    .until = until the customer relationship ends
event-membership_end =
    .after = after the membership ends
    .until = until the membership ends
event-employment_end =
    .after = after the employment ends
    .until = until the employment ends
event-tenancy_end =
    .after = after the tenancy ends
    .until = until the tenancy ends
event-loan_repaid =
    .after = after the loan is repaid
    .until = until the loan is repaid
event-service_completed =
    .after = after the work is completed
    .until = until the work is completed
event-project_end =
    .after = after the project ends
    .until = until the project ends
event-course_end =
    .after = after the course ends
    .until = until the course ends
event-stay_end =
    .after = after the stay
    .until = until the stay ends
event-journey_end =
    .after = after the journey
    .until = until the journey ends
event-treatment_end =
    .after = after the course of treatment ends
    .until = until the course of treatment ends

## event: choices of the reader

event-consent_given =
    .after = after you give consent
    .until = until you give consent
event-consent_withdrawn =
    .after = after consent is withdrawn
    .until = until you withdraw your consent
event-unsubscribed =
    .after = after you unsubscribe
    .until = until you unsubscribe
event-objection =
    .after = after you object
    .until = until you object
event-deletion_requested =
    .after = after you ask for deletion
    .until = until you ask for deletion

## event: the calendar

event-end_of_month =
    .after = after the end of the month
    .until = until the month ends
event-end_of_calendar_year =
    .after = after the end of the calendar year
    .until = until the calendar year ends
event-end_of_financial_year =
    .after = after the end of the financial year
    .until = until the financial year ends
event-expiry_date =
    .after = after the expiry date
    .until = until the expiry date is reached

## event: the data itself

event-collection =
    .after = after collection
    .until = until we have collected the data
event-creation =
    .after = after the data is created
    .until = until the data is created
event-last_update =
    .after = after the last update
    .until = until the data is updated
event-superseded =
    .after = after new data replaces the old
    .until = until new data replaces the old
event-disclosure =
    .after = after the disclosure
    .until = until we have disclosed the data
event-publication =
    .after = after publication
    .until = until we publish the data
event-recording =
    .after = after the recording
    .until = until the recording ends
event-purpose_fulfilled =
    .after = after the purpose is fulfilled
    .until = until the purpose is fulfilled

## event: cases

event-request_received =
    .after = after we receive your request
    .until = until we have received your request
event-request_answered =
    .after = after we answer your request
    .until = until we have answered your request
event-support_closed =
    .after = after the support case is resolved
    .until = until the support case is resolved
event-complaint_closed =
    .after = after the complaint is closed
    .until = until the complaint is closed
event-case_closed =
    .after = after the case is closed
    .until = until the case is closed
event-dispute_resolved =
    .after = after the dispute is resolved
    .until = until the dispute is resolved
event-investigation_end =
    .after = after the investigation ends
    .until = until the investigation ends
event-claim_settled =
    .after = after the insurance claim is settled
    .until = until the insurance claim is settled

## event: applications and events

event-application_received =
    .after = after we receive the application
    .until = until we have received the application
event-application_rejected =
    .after = after the application is rejected
    .until = until we have rejected the application
event-position_filled =
    .after = after the position is filled
    .until = until the position is filled
event-recruitment_closed =
    .after = after recruitment closes
    .until = until recruitment closes
event-event_held =
    .after = after the event
    .until = until the event is over
event-competition_end =
    .after = after the competition ends
    .until = until the competition ends
event-prize_awarded =
    .after = after the prize is awarded
    .until = until the prize is awarded
event-survey_end =
    .after = after the survey ends
    .until = until the survey ends

## cause: a relationship that lasts

cause-account_open =
    .while = while you have an account
cause-account_active =
    .while = while the account is active
cause-contract_runs =
    .while = while the contract runs
cause-subscription_runs =
    .while = while the subscription runs
cause-newsletter_subscribed =
    .while = while you subscribe to the newsletter
cause-customer_relationship =
    .while = while you are our customer
cause-membership =
    .while = while you are a member
cause-employment =
    .while = while you are employed by us
cause-enrolment =
    .while = while you are a pupil or student with us
cause-service_used =
    .while = while you use the service
cause-app_installed =
    .while = while the app is installed on your device
cause-consent_stands =
    .while = while your consent stands
cause-warranty =
    .while = while the warranty lasts
cause-published =
    .while = while the post is public
cause-recruitment_open =
    .while = while recruitment is under way

## cause: a claim or a case

cause-legal_claims =
    .while = while legal claims can be brought
cause-dispute =
    .while = while a dispute is pending
cause-investigation =
    .while = while an investigation is under way
cause-case_open =
    .while = while the case is open
cause-complaint_possible =
    .while = while you can complain
cause-debt_unpaid =
    .while = while you owe us money
cause-enforcing_agreements =
    .while = while we need the data to enforce our agreements
cause-protecting_legal_interests =
    .while = while we need the data to protect our legal interests
cause-preventing_fraud =
    .while = while we need the data to prevent fraud

## cause: the law

cause-legal_obligation =
    .while = while a legal obligation requires it
cause-legally_required_longer =
    .while = while the law requires longer storage
cause-authority_order =
    .while = while an authority requires it

## cause: our own use

cause-security_improvement =
    .while = while we use the data to strengthen security
cause-functionality_improvement =
    .while = while we use the data to improve the features of the service
cause-internal_analysis =
    .while = while we use the data for internal analysis
cause-necessary_for_purposes =
    .while = while it is necessary for the purposes this notice describes
cause-only_while_necessary =
    .while = while it is necessary for the purposes this notice describes, and no longer
cause-necessary_for_service =
    .while = while it is necessary to provide the service
cause-business_operations =
    .while = while our business operations require it

## then: what happens when the period is over

then-delete = We then delete the data.
then-anonymise = We then anonymise the data, so that nobody can link it to you.
then-delete_or_anonymise = We then delete or anonymise the data.
then-aggregate = We then keep only totals that nobody can link to you.
then-archive = We then archive the data.
then-public_archive = We then hand the data over to a public archive.
then-isolate = If deletion is not possible, we store the data securely and apart from any other use until we can delete it.
then-return_to_customer = We then return the data to the customer.
then-review = We then review the data and decide whether we can delete it.
then-shred = We then shred the papers.

## law: The European Union

law-GDPR = the GDPR
law-ePrivacy-directive = the ePrivacy Directive

## law: Denmark

law-DK-data-protection-act = the Danish Data Protection Act
law-DK-bookkeeping-act = the Danish Bookkeeping Act
law-DK-financial-statements-act = the Danish Financial Statements Act
law-DK-companies-act = the Danish Companies Act
law-DK-tax-control-act = the Danish Tax Control Act
law-DK-withholding-tax-act = the Danish Withholding Tax Act
law-DK-vat-act = the Danish VAT Act
law-DK-anti-money-laundering-act = the Danish Anti-Money Laundering Act
law-DK-payments-act = the Danish Payments Act
law-DK-marketing-act = the Danish Marketing Practices Act
law-DK-cookie-order = the Danish Cookie Order
law-DK-ecommerce-act = the Danish E-Commerce Act
law-DK-consumer-contracts-act = the Danish Consumer Contracts Act
law-DK-sale-of-goods-act = the Danish Sale of Goods Act
law-DK-limitation-act = the Danish Limitation Act
law-DK-holiday-act = the Danish Holiday Act
law-DK-health-information-act = the Danish Act on the Use of Health Information on the Labour Market
law-DK-whistleblower-act = the Danish Whistleblower Act
law-DK-tv-surveillance-act = the Danish TV Surveillance Act
law-DK-health-act = the Danish Health Act
law-DK-public-administration-act = the Danish Public Administration Act
law-DK-public-access-act = the Danish Access to Public Administration Files Act
law-DK-archives-act = the Danish Archives Act
law-DK-cpr-act = the Danish Civil Registration System Act

## law: Norway

law-NO-personal-data-act = the Norwegian Personal Data Act
law-NO-bookkeeping-act = the Norwegian Bookkeeping Act
law-NO-accounting-act = the Norwegian Accounting Act
law-NO-tax-administration-act = the Norwegian Tax Administration Act
law-NO-vat-act = the Norwegian VAT Act
law-NO-anti-money-laundering-act = the Norwegian Anti-Money Laundering Act
law-NO-marketing-act = the Norwegian Marketing Control Act
law-NO-ecom-act = the Norwegian Electronic Communications Act
law-NO-ecommerce-act = the Norwegian E-Commerce Act
law-NO-consumer-purchases-act = the Norwegian Consumer Purchases Act
law-NO-sale-of-goods-act = the Norwegian Sale of Goods Act
law-NO-right-of-withdrawal-act = the Norwegian Right of Withdrawal Act
law-NO-limitation-act = the Norwegian Limitation Act
law-NO-debt-collection-act = the Norwegian Debt Collection Act
law-NO-working-environment-act = the Norwegian Working Environment Act
law-NO-holiday-act = the Norwegian Holiday Act
law-NO-national-insurance-act = the Norwegian National Insurance Act
law-NO-health-personnel-act = the Norwegian Health Personnel Act
law-NO-patient-records-act = the Norwegian Patient Records Act
law-NO-public-administration-act = the Norwegian Public Administration Act
law-NO-archives-act = the Norwegian Archives Act
law-NO-nav-act = the Norwegian Labour and Welfare Administration Act
law-NO-labour-market-act = the Norwegian Labour Market Act

## law: The United Kingdom

law-UK-GDPR = the UK GDPR
law-UK-data-protection-act = the Data Protection Act 2018
law-UK-PECR = the Privacy and Electronic Communications Regulations 2003 (PECR)

## law: The United States

law-CCPA = the California Consumer Privacy Act (CCPA)
law-CPRA = the California Privacy Rights Act (CPRA)
law-CalOPPA = the California Online Privacy Protection Act (CalOPPA)
law-Shine-the-Light = California Civil Code § 1798.83
law-COPPA = the Children’s Online Privacy Protection Act (COPPA)
law-VCDPA = the Virginia Consumer Data Protection Act (VCDPA)
law-CPA = the Colorado Privacy Act (CPA)
law-CTDPA = the Connecticut Data Privacy Act (CTDPA)
law-UCPA = the Utah Consumer Privacy Act (UCPA)
law-BIPA = the Illinois Biometric Information Privacy Act (BIPA)
