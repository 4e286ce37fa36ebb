//! The data protection authorities: what each is called on which day, how people reach it, and where they complain.
//!
//! Names and sites are those of the members of the European Data Protection Board, in their own languages. Germany has an authority for
//! each of its states, and Åland one of its own: no single name would be right there, so neither has a row.

use jiff::civil::{Date, date};

use super::Country;

/// A data protection authority, as it is on some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Authority {
    /// The code of its country.
    pub country: &'static str,
    /// Its name, in its own language.
    pub name: &'static str,
    /// Its postal address, where it was checked.
    pub address: Option<&'static str>,
    /// Its phone number, where it was checked.
    pub phone: Option<&'static str>,
    /// Its e-mail address, where it was checked.
    pub email: Option<&'static str>,
    /// Its site.
    pub url: &'static str,
    /// Its page for complaints, where it has one that is known.
    pub complaints: Option<&'static str>,
    /// What once stood in its address, and does no longer.
    pub former: &'static [&'static str],
    /// The first day on which it is so; `None` where that lies before the first policy.
    from: Option<Date>,
    /// The last day on which it is so; `None` while no end is fixed.
    to: Option<Date>,
}

impl Authority {
    /// An authority of which only the name and the site are known.
    const fn new(country: &'static str, name: &'static str, url: &'static str) -> Self {
        Self {
            country,
            name,
            url,
            address: None,
            phone: None,
            email: None,
            complaints: None,
            former: &[],
            from: None,
            to: None,
        }
    }

    /// The same, with its page for complaints.
    const fn complaints(self, page: &'static str) -> Self {
        Self { complaints: Some(page), ..self }
    }

    /// The page that a reader is sent to: that for complaints where it is known, else the site.
    pub fn page(&self) -> &'static str {
        self.complaints.unwrap_or(self.url)
    }
}

/// The authorities, by country and by day. Checked on 2026-11-21.
static AUTHORITIES: &[Authority] = &[
    Authority::new("AT", "Österreichische Datenschutzbehörde", "https://www.dsb.gv.at/"),
    Authority::new(
        "BE",
        "Autorité de protection des données / Gegevensbeschermingsautoriteit",
        "https://www.autoriteprotectiondonnees.be/",
    ),
    Authority::new("BG", "Commission for Personal Data Protection", "https://www.cpdp.bg/"),
    Authority::new("HR", "Agencija za zaštitu osobnih podataka", "https://azop.hr/"),
    Authority::new(
        "CY",
        "Office of the Commissioner for Personal Data Protection",
        "https://www.dataprotection.gov.cy/",
    ),
    Authority::new("CZ", "Úřad pro ochranu osobních údajů", "https://uoou.gov.cz/"),
    Authority {
        address: Some("Carl Jacobsens Vej 35, 2500 Valby"),
        phone: Some("+45 33 19 32 00"),
        email: Some("dt@datatilsynet.dk"),
        complaints: Some("https://www.datatilsynet.dk/borger/klage"),
        former: &["Borgergade 28"],
        ..Authority::new("DK", "Datatilsynet", "https://www.datatilsynet.dk/")
    },
    Authority::new("EE", "Andmekaitse Inspektsioon", "https://www.aki.ee/"),
    Authority::new("ES", "Agencia Española de Protección de Datos", "https://www.aepd.es/"),
    Authority::new("FI", "Tietosuojavaltuutetun toimisto", "https://tietosuoja.fi/")
        .complaints("https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle"),
    Authority::new("FR", "Commission nationale de l’informatique et des libertés", "https://www.cnil.fr/"),
    Authority {
        address: Some("Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF"),
        phone: Some("+44 303 123 1113"),
        complaints: Some("https://ico.org.uk/make-a-complaint/"),
        to: Some(date(2026, 9, 29)),
        ..Authority::new("GB", "Information Commissioner’s Office (ICO)", "https://ico.org.uk/")
    },
    // DPA 2018 s. 114A; SI 2026/1015. The office moved to Manchester in the autumn of the same year.
    Authority {
        address: Some("4th Floor, No. 3 Circle Square, 5 Hawkshaw Street, Manchester M1 7BL"),
        phone: Some("+44 303 123 1113"),
        complaints: Some("https://ico.org.uk/make-a-complaint/"),
        former: &["Wycliffe House", "Water Lane, Wilmslow"],
        from: Some(date(2026, 9, 30)),
        ..Authority::new("GB", "Information Commission (ICO)", "https://ico.org.uk/")
    },
    Authority::new("GR", "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα", "https://www.dpa.gr/"),
    Authority::new("HU", "Nemzeti Adatvédelmi és Információszabadság Hatóság", "https://www.naih.hu/"),
    Authority::new("IE", "Data Protection Commission", "https://www.dataprotection.ie/"),
    Authority::new("IS", "Persónuvernd", "https://www.personuvernd.is/"),
    Authority::new("IT", "Garante per la protezione dei dati personali", "https://www.garanteprivacy.it/"),
    Authority::new("LI", "Datenschutzstelle", "https://www.datenschutzstelle.li/"),
    Authority::new("LT", "Valstybinė duomenų apsaugos inspekcija", "https://vdai.lrv.lt/"),
    Authority::new("LU", "Commission nationale pour la protection des données", "https://cnpd.public.lu/")
        .complaints("https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html"),
    Authority::new("LV", "Datu valsts inspekcija", "https://www.dvi.gov.lv/"),
    Authority::new("MT", "Office of the Information and Data Protection Commissioner", "https://idpc.org.mt/"),
    Authority::new("NL", "Autoriteit Persoonsgegevens", "https://autoriteitpersoonsgegevens.nl/"),
    Authority {
        address: Some("Postboks 458 Sentrum, 0105 Oslo"),
        phone: Some("+47 22 39 69 00"),
        email: Some("postkasse@datatilsynet.no"),
        complaints: Some("https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet/"),
        former: &["Postboks 8177"],
        ..Authority::new("NO", "Datatilsynet", "https://www.datatilsynet.no/")
    },
    Authority::new("PL", "Urząd Ochrony Danych Osobowych", "https://uodo.gov.pl/"),
    Authority::new("PT", "Comissão Nacional de Proteção de Dados", "https://www.cnpd.pt/"),
    Authority::new(
        "RO",
        "Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal",
        "https://www.dataprotection.ro/",
    ),
    Authority::new("SE", "Integritetsskyddsmyndigheten", "https://www.imy.se/")
        .complaints("https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/"),
    Authority::new("SI", "Informacijski pooblaščenec", "https://www.ip-rs.si/"),
    Authority::new("SK", "Úrad na ochranu osobných údajov Slovenskej republiky", "https://dataprotection.gov.sk/"),
];

/// The data protection authority of `country` as it is on `day`, where policyc knows it.
pub fn authority(country: Country, day: Date) -> Option<&'static Authority> {
    authorities(day).find(|authority| authority.country == country.code())
}

/// Every authority as it is on `day`.
pub fn authorities(day: Date) -> impl Iterator<Item = &'static Authority> {
    let holds = move |one: &&Authority| one.from.is_none_or(|from| from <= day) && one.to.is_none_or(|to| day <= to);
    AUTHORITIES.iter().filter(holds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_authority_of_the_united_kingdom_has_changed_its_name() {
        let country = Country::find("GB").unwrap();
        let name = |day| authority(country, day).unwrap().name;
        assert_eq!(name(date(2026, 9, 29)), "Information Commissioner’s Office (ICO)");
        assert_eq!(name(date(2026, 9, 30)), "Information Commission (ICO)");
    }

    #[test]
    fn no_country_has_two_authorities_on_a_day() {
        for day in [date(2018, 5, 25), date(2026, 9, 29), date(2026, 9, 30), date(2030, 1, 1)] {
            let mut countries: Vec<&str> = authorities(day).map(|one| one.country).collect();
            assert!(countries.iter().all(|code| Country::find(code).is_some()));
            countries.sort_unstable();
            let before = countries.len();
            countries.dedup();
            assert_eq!(before, countries.len());
        }
    }

    #[test]
    fn every_state_of_the_eea_has_one_but_for_germany_and_aland() {
        let day = date(2026, 11, 21);
        let without = Country::all().filter(|country| country.in_eea() && authority(*country, day).is_none());
        assert_eq!(without.map(|country| country.to_string()).collect::<Vec<_>>(), ["AX", "DE"]);
    }
}
