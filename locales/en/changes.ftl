### The words of `policyc diff`.

change-title = What changed
change-nothing = No change in facts
change-count =
    { $changes ->
        [one] { $changes } change
       *[other] { $changes } changes
    }, { $material } material

## What a change is about

change-purposes = Purposes
change-bases = Legal bases
change-data = Data
change-recipients = Recipients
change-countries = Countries and safeguards
change-retention = Storage
change-rights = Rights
change-contacts = Contacts
change-cookies = Cookies
change-languages = Languages
change-dates = Dates
change-wording = Wording
change-other = Other

## Its weight, and why

change-material = Material
change-editorial = Editorial
change-more = More is done with people’s data, or it goes further, than they were told.
change-less = Less is done with people’s data than they were told.
change-elsewise = People were told something else.
change-reworded = It says the same in other words.
change-shorter = Data is kept for a shorter time.
change-longer = Data is kept for a longer time than people were told.
change-ways = What people can do, or whom they turn to, is not what they were told.
change-notice = It is about the notice and not about data.
change-unread = One of the versions cannot be read here.
change-special = It is about data in a special category.

## The table

change-head-what = What
change-head-before = Before
change-head-now = Now
change-head-weight = Weight
change-fact = { $group }: { $facts }
change-there = Declared
change-yes = Yes
change-no = No
change-none = None
change-unknown = Not known

## The text of a revision

change-text-new = New: { $what } ({ $group }).
change-text-gone = Removed: { $what } ({ $group }).
change-text-added = { $group } ({ $what }). Also: { $new }.
change-text-dropped = { $group } ({ $what }). No longer: { $old }.
change-text-replaced = { $group } ({ $what }): { $new }. Before: { $old }.
change-text-other = { $group } ({ $what }): changed.
