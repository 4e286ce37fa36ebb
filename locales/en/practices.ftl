### Practices. `control-*` stands after "you can". `place-*` and `means-*` carry their own preposition.

## security: encryption

security-encryption = encryption
    .sentence = We encrypt data.
security-encryption_in_transit = encryption in transit
    .sentence = We encrypt data when it is sent.
security-encryption_at_rest = encryption at rest
    .sentence = We encrypt stored data.
security-end_to_end_encryption = end-to-end encryption
    .sentence = We use end-to-end encryption, so that only sender and recipient can read the messages.
security-https = secure connection (HTTPS)
    .sentence = You use our website over a secure connection (HTTPS).
security-tls = TLS encryption
    .sentence = We encrypt the connection with TLS.
security-encrypted_payment_form = encrypted payment form
    .sentence = You pay in a form with an encrypted connection.
security-encrypted_email = email encryption
    .sentence = We encrypt emails that contain personal data.
security-encrypted_devices = encryption of computers and phones
    .sentence = We encrypt our computers and phones.
security-password_hashing = password hashing
    .sentence = We store passwords only as hash values.

## security: access

security-access_control = access control
    .sentence = Only staff who need it for their work have access to the data.
security-access_reviews = access reviews
    .sentence = We review who has access.
security-personal_logins = personal logins
    .sentence = Each member of staff has their own login.
security-two_step_login = two-step login
    .sentence = We use two-step login.
security-password_policy = password rules
    .sentence = We have rules on how strong passwords must be.
security-screen_lock = screen lock
    .sentence = We lock the screen when we leave it.
security-logging = logging
    .sentence = We log who views the data.
security-physical_security = physical security
    .sentence = We physically protect the places where the data is.
security-locked_premises = locked premises
    .sentence = We lock the premises where the data is.
security-locked_cabinets = locked cabinets
    .sentence = We lock away papers that contain personal data.
security-clean_desk = clear desks
    .sentence = We do not leave papers with personal data lying about.

## security: systems and networks

security-firewall = firewall
    .sentence = We protect our systems with a firewall.
security-antivirus = antivirus software
    .sentence = We use antivirus software.
security-spam_filter = spam filter
    .sentence = We use a spam filter on our email.
security-intrusion_detection = intrusion detection
    .sentence = We have systems that detect attempts to break into our IT systems.
security-monitoring = system monitoring
    .sentence = We monitor our systems for weaknesses and attacks.
security-patching = security updates
    .sentence = We install security updates.
security-network_segmentation = network segmentation
    .sentence = We keep parts of our network separate.
security-data_separation = separation of users’ data
    .sentence = We keep the data of different users apart.
security-vpn = VPN connection
    .sentence = We use a VPN when we work outside the office.
security-device_management = device management
    .sentence = We manage the security of staff devices centrally.
security-separate_environments = separate environments
    .sentence = We keep testing and live systems apart.
security-secure_development = secure development
    .sentence = We build in security when we develop software.
security-security_tests = security tests
    .sentence = We test our security.
security-penetration_tests = penetration tests
    .sentence = We let specialists try to break into our systems to find weaknesses.
security-vulnerability_reporting = vulnerability reporting
    .sentence = You can tell us if you find a weakness in our systems.

## security: keeping data safe and small

security-backups = backups
    .sentence = We make backups.
security-restore_tests = backup tests
    .sentence = We test that we can restore data from the backups.
security-redundancy = backup systems
    .sentence = We have standby systems that take over if a system fails.
security-data_minimisation = data minimisation
    .sentence = We collect only the data we need.
security-pseudonymisation = pseudonymisation
    .sentence = We pseudonymise data, so that it does not show who you are without a separate key.
security-anonymisation = anonymisation
    .sentence = We anonymise data, so that nobody can link it to you.
security-ip_masking = IP address masking
    .sentence = We shorten IP addresses.
security-secure_deletion = secure deletion
    .sentence = We delete data so that nobody can restore it.
security-secure_hosting = secure servers
    .sentence = We keep the data on secure servers.
security-eu_hosting = servers in the EEA
    .sentence = We keep the data on servers in the EEA.
security-privacy_by_design = data protection by design
    .sentence = We build data protection into our systems from the start.

## security: people and partners

security-staff_training = staff training
    .sentence = We train our staff in data protection and security.
security-confidentiality = duty of confidentiality
    .sentence = Our staff have a duty of confidentiality.
security-background_checks = background checks
    .sentence = We check the background of staff before they get access.
security-processor_agreements = data processing agreements
    .sentence = We have data processing agreements with those who process data for us.
security-supplier_checks = supplier checks
    .sentence = We check that our suppliers protect the data.

## security: plans and proof

security-security_policy = security policy
    .sentence = We have a written security policy.
security-risk_assessment = risk assessment
    .sentence = We assess the risks of processing your data.
security-incident_response = incident response
    .sentence = We have a plan for what we do if security is breached.
security-breach_notification = notification of breaches
    .sentence = If security is breached, we investigate it and tell those affected when the law requires it.
security-continuity_plan = continuity plan
    .sentence = We have a plan for keeping things running.
security-audits = security audits
    .sentence = We let independent auditors examine our security.
security-pci_dss = PCI DSS certification
    .sentence = We are certified to PCI DSS, the card industry’s security standard.
security-iso_27001 = ISO 27001 certification
    .sentence = We are certified to ISO 27001.
security-isae_3000 = ISAE 3000 report
    .sentence = We have an auditor’s report under ISAE 3000.
security-soc_2 = SOC 2 report
    .sentence = We have an auditor’s report under SOC 2.

## security: what says too little, and what is honest about it

security-appropriate_measures = appropriate measures
    .sentence = We use appropriate technical and organisational measures.
security-physical_electronic_procedural = physical, electronic and procedural safeguards
    .sentence = We protect the data physically, electronically and with set procedures.
security-industry_standards = industry standards
    .sentence = We follow our industry’s security standards.
security-commercially_acceptable_means = commercially acceptable means
    .sentence = We use commercially acceptable means to protect the data.
security-no_absolute_security = no absolute security
    .sentence = No way of sending data over the internet or storing it electronically is 100% secure, and we cannot guarantee full security.
security-no_transit_guarantee = no guarantee in transit
    .sentence = We cannot guarantee the security of data while it is sent over the internet.

## cookie: needed

cookie-necessary = strictly necessary cookies
    .cap = Strictly necessary cookies
    .short = Strictly necessary
    .why = We use these cookies to make the website work.
cookie-session = session cookies
    .cap = Session cookies
    .short = Session
    .why = We use these cookies to keep track of your visit until you close your browser.
cookie-login = login cookies
    .cap = Login cookies
    .short = Login
    .why = We use these cookies to keep you logged in.
cookie-cart = basket cookies
    .cap = Basket cookies
    .short = Basket
    .why = We use these cookies to remember what is in your basket.
cookie-security = security cookies
    .cap = Security cookies
    .short = Security
    .why = We use these cookies to protect the website against misuse.
cookie-consent = consent cookies
    .cap = Consent cookies
    .short = Consent
    .why = We use these cookies to remember your choice about cookies.
cookie-load_balancing = load-balancing cookies
    .cap = Load-balancing cookies
    .short = Load balancing
    .why = We use these cookies to spread the traffic between our servers.
cookie-connection = connection cookies
    .cap = Connection cookies
    .short = Connection
    .why = We use these cookies to keep the connection stable.

## cookie: chosen by the reader

cookie-preference = preference cookies
    .cap = Preference cookies
    .short = Preferences
    .why = We use these cookies to remember your choices and settings.
cookie-language = language cookies
    .cap = Language cookies
    .short = Language
    .why = We use these cookies to remember your language.
cookie-functional = functional cookies
    .cap = Functional cookies
    .short = Functions
    .why = We use these cookies to give you the features you ask for.
cookie-chat = chat cookies
    .cap = Chat cookies
    .short = Chat
    .why = We use these cookies to run the chat.
cookie-embedded_video = embedded-video cookies
    .cap = Embedded-video cookies
    .short = Video
    .why = We use these cookies to show you videos from other services.
cookie-social_media = social media cookies
    .cap = Social media cookies
    .short = Social media
    .why = We use these cookies to connect the website to social media.

## cookie: measuring and marketing

cookie-statistics = statistics cookies
    .cap = Statistics cookies
    .short = Statistics
    .why = We use these cookies to measure how the website is used.
cookie-performance = performance cookies
    .cap = Performance cookies
    .short = Performance
    .why = We use these cookies to measure how well the website works.
cookie-testing = testing cookies
    .cap = Testing cookies
    .short = Testing
    .why = We use these cookies to compare versions of the website.
cookie-marketing = marketing cookies
    .cap = Marketing cookies
    .short = Marketing
    .why = We use these cookies to target our marketing.
cookie-advertising = advertising cookies
    .cap = Advertising cookies
    .short = Advertising
    .why = We use these cookies to show you advertisements.
cookie-referral = referral cookies
    .cap = Referral cookies
    .short = Referrals
    .why = We use these cookies to see which websites send visitors to us.

## cookie: by lifetime and owner

cookie-persistent = persistent cookies
    .cap = Persistent cookies
    .short = Persistent
    .why = We use these cookies to recognise you when you return.
cookie-third_party = third-party cookies
    .cap = Third-party cookies
    .short = Third party
    .why = We let other companies set these cookies.

## technology: on the device

technology-cookies = cookies
    .cap = Cookies
technology-flash_cookies = Flash cookies
    .cap = Flash cookies
technology-local_storage = local storage in the browser
    .cap = Local storage in the browser
technology-app_cache = application data caches
    .cap = Application data caches
technology-databases = databases
    .cap = Databases
technology-device_identifiers = device identifiers
    .cap = Device identifiers
technology-advertising_identifiers = advertising identifiers
    .cap = Advertising identifiers
technology-fingerprinting = device fingerprints
    .cap = Device fingerprints
technology-etags = ETags
    .cap = ETags
technology-location_services = location services
    .cap = Location services

## technology: in the page, the message or the app

technology-beacons = web beacons
    .cap = Web beacons
technology-pixels = pixels
    .cap = Pixels
technology-clear_gifs = clear GIFs
    .cap = Clear GIFs
technology-tags = tags
    .cap = Tags
technology-scripts = scripts
    .cap = Scripts
technology-tracking_links = tracking links
    .cap = Tracking links
technology-social_plugins = social media buttons
    .cap = Social media buttons
technology-html5_tracking = HTML5 tracking technologies
    .cap = HTML5 tracking technologies
technology-session_recordings = session recordings
    .cap = Session recordings
technology-heatmaps = heat maps
    .cap = Heat maps
technology-sdk = SDKs (program code in apps)
    .cap = SDKs (program code in apps)

## technology: on the server

technology-server_logs = server log files
    .cap = Server log files
technology-similar_technologies = similar technologies
    .cap = Similar technologies

## control: in the browser

control-browser_settings = change the settings in your browser
control-browser_instructions = follow the instructions for your browser
control-browser_refuse_all = set your browser to refuse all cookies
control-browser_refuse_third_party = set your browser to refuse cookies from anyone but us
control-browser_warn = set your browser to tell you when a cookie is sent
control-delete_cookies = delete cookies in your browser
control-learn_about_cookies = read how to delete and manage cookies
control-private_browsing = use a private window in your browser
control-do_not_track_settings = turn Do Not Track on or off in your browser settings
control-global_privacy_control = turn on Global Privacy Control in your browser
control-flash_settings = change the settings for Flash
control-block_images = turn off images in your email

## control: with us

control-consent_banner = change your choice in our cookie banner
control-decline_advertising = refuse advertising cookies in our cookie banner
control-account_settings = change the settings of your account
control-opt_out_link = opt out through the opt-out link
control-ad_network_opt_out = opt out of targeted advertising with the advertising networks
control-ad_network_opt_out_eu = opt out of targeted advertising with the advertising networks if you live in the EU

## control: on the device

control-device_settings = change the settings on your device
control-reset_advertising_identifier = reset the advertising identifier on your device
control-location_off = turn off location on your device
control-revoke_permissions = revoke the permissions of the app
control-uninstall_app = uninstall the app

## mechanism: GDPR Art. 45

mechanism-adequacy = adequacy decision
    .cap = Adequacy decision
mechanism-dpf = EU-U.S. Data Privacy Framework
    .cap = EU-U.S. Data Privacy Framework

## mechanism: GDPR Art. 46

mechanism-scc = standard contractual clauses
    .cap = Standard contractual clauses
mechanism-authority_scc = standard clauses of a supervisory authority
    .cap = Standard clauses of a supervisory authority
mechanism-bcr = binding corporate rules
    .cap = Binding corporate rules
mechanism-code_of_conduct = code of conduct
    .cap = Code of conduct
mechanism-certification = certification mechanism
    .cap = Certification mechanism
mechanism-ad_hoc_clauses = contractual clauses approved by a supervisory authority
    .cap = Contractual clauses approved by a supervisory authority
mechanism-public_bodies_instrument = legally binding and enforceable instrument between public authorities or bodies
    .cap = Legally binding and enforceable instrument between public authorities or bodies

## mechanism: The United Kingdom

mechanism-uk_regulations = UK adequacy regulations
    .cap = UK adequacy regulations
mechanism-uk_idta = International Data Transfer Agreement
    .cap = International Data Transfer Agreement
mechanism-uk_addendum = UK Addendum to the EU clauses
    .cap = UK Addendum to the EU clauses
mechanism-uk_extension = UK Extension to the EU-U.S. Data Privacy Framework
    .cap = UK Extension to the EU-U.S. Data Privacy Framework

## mechanism: GDPR Art. 49

mechanism-explicit_consent = explicit consent
    .cap = Explicit consent
mechanism-contract_with_you = contract with you
    .cap = Contract with you
mechanism-contract_in_your_interest = contract in your interest
    .cap = Contract in your interest
mechanism-public_interest = important reasons of public interest
    .cap = Important reasons of public interest
mechanism-legal_claims = legal claims
    .cap = Legal claims
mechanism-vital_interests = vital interests
    .cap = Vital interests
mechanism-public_register = public register
    .cap = Public register
mechanism-compelling_interests = compelling legitimate interests
    .cap = Compelling legitimate interests

## mechanism: neither

mechanism-none = no transfer mechanism
    .cap = No transfer mechanism
mechanism-unspecified = appropriate safeguards
    .cap = Appropriate safeguards

## place: by membership

place-eu_countries = in EU countries
place-eea_countries = in EEA countries
place-other_eu_countries = in other EU countries
place-other_eea_countries = in other EEA countries
place-third_countries = in countries outside the EEA
place-adequate_countries = in countries with an adequate level of protection
place-united_kingdom = in the United Kingdom
place-nordic_countries = in the Nordic countries
place-europe = in Europe
place-elsewhere_in_europe = elsewhere in Europe
place-north_america = in North America
place-asia = in Asia

## place: by person or job

place-your_country = in the country where you live
place-outside_your_country = outside the country where you live
place-job_country = in the country where the job is
place-our_servers = on our own servers
place-customer_premises = at the customer
place-international_organisations = at international organisations

## place: too wide to act on

place-computers_elsewhere = on computers outside your state, province, country or jurisdiction
place-cloud = in the cloud
place-other_countries = in other countries
place-worldwide = all over the world

## marketing: what is sent or shown

marketing-newsletters = newsletters
marketing-offers = offers
marketing-special_offers = special offers
marketing-personal_offers = personal offers
marketing-partner_offers = offers from partners
marketing-offers_on_similar_products = offers on similar goods and services
marketing-promotional_material = promotional material
marketing-product_news = news about our products
marketing-service_news = news about our services
marketing-event_news = news about events
marketing-company_news = news about the company
marketing-invitations = invitations
marketing-competitions = competitions
marketing-surveys = surveys
marketing-basket_reminders = reminders about items in your basket
marketing-job_alerts = job alerts
marketing-marketing_calls = marketing calls
marketing-targeted_advertisements = targeted advertisements

## marketing: too wide to act on

marketing-general_information = general information
marketing-other_information_of_interest = other information of interest to you

## means: messages

means-email = by email
means-phone = by phone
means-sms = by text message
means-post = by post
means-letter = by letter
means-digital_post = through Digital Post, the Danish public mailbox
means-push = by push notification
means-direct_message = by direct message
means-chat = in the chat
means-video_call = by video call
means-in_person = in person

## means: places

means-website = on the website
means-this_page = on this page
means-in_app = in the app
means-social_media = on social media
means-customer_portal = in the customer portal
means-account_settings = in your account settings
means-contact_form = through our contact form
means-prominent_notice = with a prominent notice on the service
means-prominent_site_notice = with a prominent notice on the website

## means: ways out

means-unsubscribe_link = with the unsubscribe link in each email
means-unsubscribe_instructions = with the instructions in each message
means-stop_message = by texting STOP
means-contact_us = by contacting us
means-self_service = by logging in
means-cookie_banner = in our cookie banner
means-agent = through an agent
means-reasonable_means = in an appropriate way
