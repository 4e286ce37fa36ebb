### Words that rules look for in what authors write themselves: phrases with commas between them, in lower case. `*` stands for any
### ending. Readers never see this file.

# Hedges: they leave open whether a thing is so (WP260 rev.01, para. 12).
phrases-hedges =
    perhaps, possibly, might, from time to time, we may, may be used, may be shared, may be disclosed, may be collected,
    may share, may collect, may use, may disclose, where appropriate, as appropriate, in some cases, in certain cases,
    to some extent
# That readers shall look for changes themselves (WP260 rev.01, para. 29).
phrases-look-again =
    check back, check this page, check this notice, check this policy, visit this page regularly,
    review this notice regularly, review this policy regularly, review this notice periodically,
    review this policy periodically, review this page, regularly review, periodically review, regularly check
# That readers agree to a notice by using something.
phrases-agree =
    you accept this policy, you accept this notice, you accept this privacy, you agree to this policy,
    you agree to this notice, you agree to this privacy, you consent to this policy, you consent to this notice,
    you consent to this privacy, you accept our privacy, you agree to our privacy, you consent to our privacy,
    you agree to the terms of this, you accept the terms of this, constitutes acceptance, constitutes your acceptance,
    deemed to have accepted, by using this site you agree, by using this site you accept, by using this site you consent,
    by using this website you agree, by using this website you accept, by using this website you consent,
    by using our website you agree, by using our website you accept, by using our website you consent,
    by using the service you agree, by using the service you accept, by using the service you consent,
    by using our services you agree, by using our services you accept, by using our services you consent
# That a company follows the law, as praise.
phrases-compliant =
    gdpr compliant, gdpr certified, gdpr approved, fully compliant with the gdpr, fully compliant with gdpr,
    compliant with the gdpr, in full compliance with the gdpr, ccpa compliant, fully comply with the gdpr
# Security that nobody can promise.
phrases-secure =
    100 % secure, 100 % safe, completely secure, completely safe, fully secure, absolutely secure, guarantee the security,
    guarantees the security, guarantee that your data is safe, bank grade, bank level security, military grade,
    cannot be hacked, unhackable
# A sentence with one of these says that it is not so.
phrases-negations = no, not, never, none, cannot, nobody, neither, t
# That one edition prevails.
phrases-prevails =
    version prevails, version shall prevail, version will prevail, version takes precedence, version shall take precedence,
    version will take precedence, version governs, version shall govern, version controls, version shall control
# The first word of what stands in brackets until somebody fills it in.
phrases-placeholders =
    name, company, organisation, organization, business, date, address, e-mail, email, phone, insert, your, our, fill,
    website, country, effective
# Words that are not those of the law, and the right ones behind `:`.
phrases-terms =
    general data privacy regulation: General Data Protection Regulation,
    general data protection act: General Data Protection Regulation, data privacy officer*: data protection officer
# How an article is cited: its word, and what stands behind its number.
cite-words = article, art
cite-then = (
cite-example = Article 6(1)(f)
# A name of the British regulator that is out of date.
phrases-british-regulator =
    information commissioner s office: Information Commission, information commissioner: Information Commission
