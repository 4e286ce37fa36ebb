### What a page says of the versions that were published.

archived-of = This is the version of { $date }, kept for the record
archived = This version is kept for the record
archived-current = Read the version that applies now
archived-previous = Read the version before this one
heading-versions = All versions
version = A version without a date
version-again = Another version without a date, number { $number }
version-of = The version of { $date }
# The first version of a day is not numbered: this is what was corrected in it.
version-corrected = The version of { $date }, correction { $number }
