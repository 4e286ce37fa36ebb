### Purposes and legitimate interests: infinitives with their marker. `.cap` is the purpose without it, with a capital.

## Orders and contracts

purpose-deliver_orders = to deliver your order
    .cap = Deliver your order
purpose-process_orders = to handle your order
    .cap = Handle your order
purpose-confirm_orders = to confirm your order
    .cap = Confirm your order
purpose-notify_of_delivery = to tell you about the delivery
    .cap = Tell you about the delivery
purpose-handle_returns = to handle your returns
    .cap = Handle your returns
purpose-handle_warranty_claims = to handle your claims about faulty goods
    .cap = Handle your claims about faulty goods
purpose-remember_cart = to remember your shopping basket
    .cap = Remember your shopping basket
purpose-give_quotes = to give you a quote
    .cap = Give you a quote
purpose-enter_contract = to enter into a contract with you
    .cap = Enter into a contract with you
purpose-perform_contract = to perform our contract with you
    .cap = Perform our contract with you
purpose-manage_subscription = to manage your subscription
    .cap = Manage your subscription
purpose-manage_membership = to manage your membership
    .cap = Manage your membership
purpose-manage_bookings = to manage your bookings
    .cap = Manage your bookings
purpose-run_loyalty_scheme = to run our loyalty scheme
    .cap = Run our loyalty scheme

## Payment and accounts

purpose-take_payment = to take payment
    .cap = Take payment
purpose-send_invoices = to send you invoices
    .cap = Send you invoices
purpose-send_payment_reminders = to remind you to pay
    .cap = Remind you to pay
purpose-refund_payments = to refund you
    .cap = Refund you
purpose-keep_accounts = to keep our accounts
    .cap = Keep our accounts
purpose-report_tax = to report to the tax authorities
    .cap = Report to the tax authorities
purpose-carry_out_audits = to carry out audits
    .cap = Carry out audits
purpose-credit_check = to check your credit
    .cap = Check your credit
purpose-debt_collection = to collect debts
    .cap = Collect debts
purpose-handle_insurance_claims = to handle insurance claims
    .cap = Handle insurance claims
purpose-handle_loan_applications = to handle your loan application
    .cap = Handle your loan application
purpose-receive_donations = to receive your donation
    .cap = Receive your donation
purpose-raise_funds = to raise funds
    .cap = Raise funds

## Contact with people

purpose-answer_questions = to answer your questions
    .cap = Answer your questions
purpose-customer_support = to give you customer support
    .cap = Give you customer support
purpose-professional_services = to carry out consulting work for you
    .cap = Carry out consulting work for you
purpose-live_chat = to chat with you
    .cap = Chat with you
purpose-handle_complaints = to handle your complaints
    .cap = Handle your complaints
purpose-check_support_quality = to check the quality of our support
    .cap = Check the quality of our support
purpose-document_calls = to document phone calls
    .cap = Document phone calls
purpose-send_service_messages = to send you messages about the service
    .cap = Send you messages about the service
purpose-notify_of_service_changes = to tell you about changes to the service
    .cap = Tell you about changes to the service
purpose-send_push_notifications = to send you push notifications
    .cap = Send you push notifications
purpose-manage_customer_relationship = to manage our customer relationship with you
    .cap = Manage our customer relationship with you
purpose-arrange_meetings = to arrange meetings with you
    .cap = Arrange meetings with you
purpose-update_customer_records = to keep our data about you up to date
    .cap = Keep our data about you up to date

## Marketing

purpose-send_marketing = to send you marketing
    .cap = Send you marketing
purpose-send_newsletters = to send you newsletters
    .cap = Send you newsletters
purpose-send_news_and_offers = to send you news and offers
    .cap = Send you news and offers
purpose-send_offers_on_similar_products = to send you offers on similar products
    .cap = Send you offers on similar products
purpose-give_personal_offers = to give you personal offers
    .cap = Give you personal offers
purpose-make_marketing_calls = to call you with offers
    .cap = Call you with offers
purpose-market_products = to market our products
    .cap = Market our products
purpose-social_media_marketing = to market ourselves on social media
    .cap = Market ourselves on social media
purpose-show_advertising = to show you adverts
    .cap = Show you adverts
purpose-targeted_advertising = to show you targeted adverts
    .cap = Show you targeted adverts
purpose-retargeting = to show you our adverts on other websites
    .cap = Show you our adverts on other websites
purpose-advertise_for_others = to show you adverts from other companies
    .cap = Show you adverts from other companies
purpose-measure_advertising = to measure how well adverts work
    .cap = Measure how well adverts work
purpose-measure_campaigns = to measure how well our campaigns work
    .cap = Measure how well our campaigns work
purpose-recommend_products = to recommend products to you
    .cap = Recommend products to you
purpose-build_profile = to build a profile of you
    .cap = Build a profile of you
purpose-segment_customers = to divide our customers into groups
    .cap = Divide our customers into groups
purpose-find_new_customers = to find new customers
    .cap = Find new customers
purpose-run_competitions = to run competitions
    .cap = Run competitions
purpose-run_events = to run events
    .cap = Run events
purpose-product_reviews = to show product reviews
    .cap = Show product reviews
purpose-ask_for_reviews = to ask you for a review
    .cap = Ask you for a review
purpose-publish_testimonials = to publish your testimonial
    .cap = Publish your testimonial
purpose-surveys = to carry out surveys
    .cap = Carry out surveys
purpose-market_research = to carry out market research
    .cap = Carry out market research

## The service

purpose-provide_service = to provide the service
    .cap = Provide the service
purpose-maintain_service = to maintain the service
    .cap = Maintain the service
purpose-provide_and_maintain_service = to provide and maintain the service
    .cap = Provide and maintain the service
purpose-keep_service_running = to keep the service running
    .cap = Keep the service running
purpose-interactive_features = to let you use interactive features
    .cap = Let you use interactive features
purpose-social_media_features = to let you share content on social media
    .cap = Let you share content on social media
purpose-search_features = to let you search the website
    .cap = Let you search the website
purpose-location_features = to offer features based on your location
    .cap = Offer features based on your location
purpose-live_tracking = to follow vehicles live
    .cap = Follow vehicles live
purpose-embedded_content = to show content from other services
    .cap = Show content from other services
purpose-show_videos = to show you videos
    .cap = Show you videos
purpose-show_maps = to show you maps
    .cap = Show you maps
purpose-run_forum = to run our forum
    .cap = Run our forum
purpose-store_files = to store your files
    .cap = Store your files
purpose-monitor_service_use = to monitor use of the service
    .cap = Monitor use of the service
purpose-analyse_service = to analyse the service
    .cap = Analyse the service
purpose-improve_service = to improve the service
    .cap = Improve the service
purpose-develop_services = to develop new services
    .cap = Develop new services
purpose-test_features = to test new features
    .cap = Test new features
purpose-find_errors = to find errors in the service
    .cap = Find errors in the service
purpose-solve_technical_problems = to solve technical problems
    .cap = Solve technical problems
purpose-train_models = to train our AI models
    .cap = Train our AI models
purpose-pass_data_to_trading_platform = to send your data to a trading platform
    .cap = Send your data to a trading platform
purpose-pass_data_on_request = to give your data to others at your request
    .cap = Give your data to others at your request

## Account and choices

purpose-create_account = to create your account
    .cap = Create your account
purpose-manage_account = to manage your account
    .cap = Manage your account
purpose-log_in = to log you in
    .cap = Log you in
purpose-remember_login = to keep you logged in
    .cap = Keep you logged in
purpose-remember_preferences = to remember your settings
    .cap = Remember your settings
purpose-remember_language = to remember your choice of language
    .cap = Remember your choice of language
purpose-personalise_content = to tailor content to you
    .cap = Tailor content to you
purpose-consent_records = to keep a record of your consent
    .cap = Keep a record of your consent
purpose-remember_consent = to remember your choice about consent
    .cap = Remember your choice about consent
purpose-respect_opt_outs = to respect your opt-outs from marketing
    .cap = Respect your opt-outs from marketing

## The website

purpose-run_website = to run the website
    .cap = Run the website
purpose-run_app = to run the app
    .cap = Run the app
purpose-secure_website = to keep the website secure
    .cap = Keep the website secure
purpose-load_balancing = to spread traffic between servers
    .cap = Spread traffic between servers
purpose-measure_website_use = to measure use of the website
    .cap = Measure use of the website
purpose-track_activity = to track your activity
    .cap = Track your activity
purpose-recognise_returning_visitors = to recognise you on your next visit
    .cap = Recognise you on your next visit
purpose-improve_website = to improve the website
    .cap = Improve the website
purpose-improve_experience = to improve your experience
    .cap = Improve your experience

## Security and fraud

purpose-prevent_fraud = to prevent fraud
    .cap = Prevent fraud
purpose-prevent_misuse = to prevent misuse
    .cap = Prevent misuse
purpose-prevent_spam = to prevent spam
    .cap = Prevent spam
purpose-prevent_crime = to prevent crime
    .cap = Prevent crime
purpose-prevent_money_laundering = to prevent money laundering
    .cap = Prevent money laundering
purpose-check_sanctions = to check sanctions lists
    .cap = Check sanctions lists
purpose-protect_systems = to protect our IT systems
    .cap = Protect our IT systems
purpose-detect_security_incidents = to detect security incidents
    .cap = Detect security incidents
purpose-make_backups = to make backups
    .cap = Make backups
purpose-control_access = to control access to our systems
    .cap = Control access to our systems
purpose-control_entry = to control entry to our premises
    .cap = Control entry to our premises
purpose-video_surveillance = to monitor our premises with CCTV
    .cap = Monitor our premises with CCTV
purpose-verify_identity = to verify your identity
    .cap = Verify your identity
purpose-verify_age = to check your age
    .cap = Check your age
purpose-protect_people = to protect people’s safety
    .cap = Protect people’s safety
purpose-help_in_emergencies = to help in emergencies
    .cap = Help in emergencies
purpose-recall_products = to recall unsafe products
    .cap = Recall unsafe products

## Law and rights

purpose-comply_with_law = to comply with the law
    .cap = Comply with the law
purpose-comply_with_orders = to comply with orders from authorities
    .cap = Comply with orders from authorities
purpose-disclose_to_authorities = to give data to authorities
    .cap = Give data to authorities
purpose-fulfil_rights = to fulfil your rights
    .cap = Fulfil your rights
purpose-handle_legal_claims = to handle legal claims
    .cap = Handle legal claims
purpose-resolve_disputes = to resolve disputes
    .cap = Resolve disputes
purpose-enforce_agreements = to enforce our agreements
    .cap = Enforce our agreements
purpose-detect_breaches_of_terms = to detect breaches of our terms
    .cap = Detect breaches of our terms
purpose-protect_rights = to protect our rights
    .cap = Protect our rights
purpose-handle_whistleblowing = to handle reports of wrongdoing
    .cap = Handle reports of wrongdoing

## Running the company

purpose-internal_analysis = to carry out internal analyses
    .cap = Carry out internal analyses
purpose-statistics = to produce statistics
    .cap = Produce statistics
purpose-strategic_decisions = to make strategic decisions
    .cap = Make strategic decisions
purpose-administer_business = to administer the business
    .cap = Administer the business
purpose-develop_business = to develop the business
    .cap = Develop the business
purpose-administer_group = to administer our group of companies
    .cap = Administer our group of companies
purpose-manage_risk = to manage business risks
    .cap = Manage business risks
purpose-manage_suppliers = to work with our suppliers
    .cap = Work with our suppliers
purpose-pay_suppliers = to pay our suppliers
    .cap = Pay our suppliers
purpose-shareholder_register = to keep a register of shareholders
    .cap = Keep a register of shareholders
purpose-business_transfer = to transfer the business
    .cap = Transfer the business
purpose-commercial_interests = to further our commercial interests
    .cap = Further our commercial interests
purpose-other_announced_purposes = to serve other purposes that we tell you about
    .cap = Serve other purposes that we tell you about

## Staff and applicants

purpose-recruit_staff = to recruit staff
    .cap = Recruit staff
purpose-assess_applications = to assess your application
    .cap = Assess your application
purpose-contact_applicants = to contact you about your application
    .cap = Contact you about your application
purpose-consider_for_other_jobs = to consider you for other jobs
    .cap = Consider you for other jobs
purpose-check_references = to take up your references
    .cap = Take up your references
purpose-manage_staff = to manage your employment
    .cap = Manage your employment
purpose-pay_salaries = to pay your salary
    .cap = Pay your salary
purpose-plan_work = to plan work
    .cap = Plan work
purpose-evaluate_performance = to assess your work
    .cap = Assess your work
purpose-train_staff = to train our staff
    .cap = Train our staff
purpose-workplace_safety = to keep the workplace safe
    .cap = Keep the workplace safe

## Research, teaching, care and public tasks

purpose-scientific_research = to carry out scientific research
    .cap = Carry out scientific research
purpose-historical_research = to carry out historical research
    .cap = Carry out historical research
purpose-official_statistics = to produce official statistics
    .cap = Produce official statistics
purpose-public_archiving = to archive in the public interest
    .cap = Archive in the public interest
purpose-teaching = to teach you
    .cap = Teach you
purpose-health_care = to give you health care
    .cap = Give you health care
purpose-decide_cases = to decide your case
    .cap = Decide your case
purpose-help_find_work = to help you find work
    .cap = Help you find work
purpose-match_jobs = to match people with jobs
    .cap = Match people with jobs
purpose-assess_entitlement = to assess your right to benefits and services
    .cap = Assess your right to benefits and services

## Interests: security and crime

interest-preventing_fraud = to prevent fraud
interest-stopping_payment_fraud = to stop payment fraud
interest-preventing_misuse = to prevent misuse of the service
interest-preventing_crime = to prevent crime
interest-reporting_crime = to report criminal offences
interest-uncovering_wrongdoing = to uncover wrongdoing in the company
interest-securing_systems = to keep our IT systems secure
interest-securing_networks = to protect networks against attacks
interest-protecting_property = to protect our property
interest-protecting_people = to keep staff and visitors safe

## Interests: the service and the website

interest-running_website = to run a stable website
interest-understanding_website_use = to understand use of the website
interest-running_service = to keep the service running
interest-fixing_errors = to find and fix errors in the service
interest-developing_services = to develop new products and services
interest-testing_features = to test new features
interest-personalising_content = to show content that matches your interests
interest-remembering_choices = to remember your choices
interest-improving_services = to improve our services

## Interests: customers

interest-answering_enquiries = to answer questions from people who contact us
interest-helping_customers = to help our customers
interest-checking_service_quality = to check the quality of our customer service
interest-knowing_customer_needs = to know what our customers need
interest-getting_feedback = to get feedback from customers
interest-showing_genuine_reviews = to show genuine reviews
interest-updating_customer_records = to keep customer records up to date
interest-delivering_safely = to get goods to customers safely
interest-serving_your_employer = to provide the service to your employer
interest-serving_company_customers = to supply goods and services to companies
interest-contact_with_business_partners = to keep in touch with our business contacts

## Interests: marketing

interest-marketing_products = to market our own products
interest-marketing_to_customers = to tell our customers about similar products
interest-measuring_marketing = to measure how well our marketing works
interest-finding_customers = to find new customers
interest-knowing_market = to know the market for our products
interest-respecting_opt_outs = to respect opt-outs from marketing

## Interests: money and agreements

interest-getting_paid = to be paid for our goods
interest-collecting_debts = to collect debts
interest-avoiding_credit_losses = to avoid losses on unpaid bills
interest-documenting_agreements = to document our agreements
interest-enforcing_terms = to enforce our terms
interest-handling_legal_claims = to establish, exercise or defend legal claims
interest-protecting_rights = to protect our rights
interest-following_foreign_law = to comply with the law of countries outside the EEA

## Interests: running the company

interest-finding_staff = to find the right staff
interest-managing_staff = to manage our staff
interest-training_staff = to train our staff
interest-planning_operations = to plan how the company is run
interest-deciding_from_statistics = to base decisions on statistics
interest-managing_risk = to manage business risks
interest-checking_accounts = to check our accounts
interest-administering_group = to share administration within our group of companies
interest-selling_business = to transfer the business
interest-doing_research = to carry out research
interest-free_expression = to exercise freedom of expression
interest-furthering_our_cause = to further the cause of our association
interest-running_business_efficiently = to run the business efficiently
interest-business_interests = to pursue our business interests
