### What a page says of the versions that were published.

archived-of = Dette er udgaven fra { $date }, gemt til dokumentation
archived = Denne udgave er gemt til dokumentation
archived-current = Læs den udgave, der gælder nu
archived-previous = Læs udgaven før denne
heading-versions = Alle udgaver
version = En udgave uden dato
version-again = Endnu en udgave uden dato, nr. { $number }
version-of = Udgaven fra { $date }
# The first version of a day is not numbered: this is what was corrected in it.
version-corrected = Udgaven fra { $date }, rettelse { $number }
