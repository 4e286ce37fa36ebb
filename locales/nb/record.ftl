### What a page says of the versions that were published.

archived-of = Dette er utgaven fra { $date }, lagret som dokumentasjon
archived = Denne utgaven er lagret som dokumentasjon
archived-current = Les utgaven som gjelder nå
archived-previous = Les utgaven før denne
heading-versions = Alle utgaver
version = En utgave uten dato
version-again = Enda en utgave uten dato, nr. { $number }
version-of = Utgaven fra { $date }
# The first version of a day is not numbered: this is what was corrected in it.
version-corrected = Utgaven fra { $date }, rettelse { $number }
