//! Where each statute can be read: the official text, by how citations begin.

/// How a citation begins, and the address of the text. The longer of two beginnings stands first.
const STATUTES: &[(&str, &str)] = &[
    ("GDPR", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
    ("Directive 2002/58/EC", "https://eur-lex.europa.eu/eli/dir/2002/58/oj"),
    ("Directive 93/13/EEC", "https://eur-lex.europa.eu/eli/dir/1993/13/oj"),
    ("Directive 2005/29/EC", "https://eur-lex.europa.eu/eli/dir/2005/29/oj"),
    ("Regulation (EU) 2022/2065", "https://eur-lex.europa.eu/eli/reg/2022/2065/oj"),
    ("Decision (EU) 2021/914", "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"),
    ("Decision (EU) 2023/1795", "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj"),
    ("CJEU", "https://curia.europa.eu/juris/recherche.jsf"),
    ("EDPB", "https://www.edpb.europa.eu/our-work-tools/general-guidance/guidelines-recommendations-best-practices_en"),
    ("WP194", "https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2012/wp194_en.pdf"),
    ("WP260", "https://ec.europa.eu/newsroom/article29/items/622227"),
    ("databeskyttelsesloven", "https://www.retsinformation.dk/eli/lta/2024/289"),
    ("BEK nr. 1148 af 09/12/2011", "https://www.retsinformation.dk/eli/lta/2011/1148"),
    ("e-handelsloven", "https://www.retsinformation.dk/eli/lta/2002/227"),
    ("tv-overvågningsloven", "https://www.retsinformation.dk/eli/lta/2023/182"),
    ("markedsføringsloven (Norway)", "https://lovdata.no/dokument/NL/lov/2009-01-09-2"),
    ("markedsføringsloven", "https://www.retsinformation.dk/eli/lta/2022/866"),
    ("ehandelsloven", "https://lovdata.no/dokument/NL/lov/2003-05-23-35"),
    ("personopplysningsloven", "https://lovdata.no/dokument/NL/lov/2018-06-15-38"),
    ("ekomloven", "https://lovdata.no/dokument/NL/lov/2024-12-13-76"),
    ("arbeidsmiljøloven", "https://lovdata.no/dokument/NL/lov/2005-06-17-62"),
    ("UK GDPR", "https://www.legislation.gov.uk/eur/2016/679/contents"),
    ("DPA 2018", "https://www.legislation.gov.uk/ukpga/2018/12/contents"),
    ("PECR", "https://www.legislation.gov.uk/uksi/2003/2426/contents"),
    ("Cal. Civ. Code", "https://leginfo.legislature.ca.gov/faces/codesTOCSelected.xhtml?tocCode=CIV"),
    ("Cal. Bus. & Prof. Code", "https://leginfo.legislature.ca.gov/faces/codesTOCSelected.xhtml?tocCode=BPC"),
    ("11 CCR", "https://cppa.ca.gov/regulations/"),
];

/// Where the statute that `citation` begins with can be read.
pub fn read_at(citation: &str) -> Option<&'static str> {
    STATUTES.iter().find(|(name, _)| citation.starts_with(name)).map(|(_, address)| *address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::codes::CODES;

    #[test]
    fn every_citation_can_be_read_somewhere() {
        let citations = CODES.iter().filter_map(|info| info.citation);
        let unread: Vec<&str> = citations.filter(|citation| read_at(citation).is_none()).collect();
        assert_eq!(unread, [""; 0]);
    }

    #[test]
    fn of_two_statutes_of_one_name_the_longer_is_found() {
        assert_ne!(read_at("markedsføringsloven § 10(1)"), read_at("markedsføringsloven (Norway) § 15"));
    }
}
