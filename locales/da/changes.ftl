### The words of `policyc diff`.

change-title = Det er ændret
change-nothing = Ingen ændringer i oplysningerne
change-count =
    { $changes ->
        [one] { $changes } ændring
       *[other] { $changes } ændringer
    }, { $material ->
        [one] { $material } væsentlig
       *[other] { $material } væsentlige
    }

## What a change is about

change-purposes = Formål
change-bases = Retsgrundlag
change-data = Oplysninger
change-recipients = Modtagere
change-countries = Lande og garantier
change-retention = Opbevaring
change-rights = Rettigheder
change-contacts = Kontaktoplysninger
change-cookies = Cookies
change-languages = Sprog
change-dates = Datoer
change-wording = Ordlyd
change-other = Andet

## Its weight, and why

change-material = Væsentlig
change-editorial = Redaktionel
change-more = Oplysningerne bruges til mere eller når længere ud, end personerne har fået at vide.
change-less = Oplysningerne bruges til mindre, end personerne har fået at vide.
change-elsewise = Personerne har fået noget andet at vide.
change-reworded = Det samme er sagt med andre ord.
change-shorter = Oplysningerne opbevares i kortere tid.
change-longer = Oplysningerne opbevares længere, end personerne har fået at vide.
change-ways = Det er ændret, hvad personerne kan gøre, eller hvem de kan henvende sig til.
change-notice = Ændringen handler om selve teksten og ikke om oplysningerne.
change-unread = En af udgaverne kan ikke læses her.
change-special = Det handler om en særlig kategori af personoplysninger.

## The table

change-head-what = Hvad
change-head-before = Før
change-head-now = Nu
change-head-weight = Vægt
change-fact = { $group }: { $facts }
change-there = Angivet
change-yes = Ja
change-no = Nej
change-none = Ingen
change-unknown = Ukendt

## The text of a revision

change-text-new = Nyt: { $what } ({ $group }).
change-text-gone = Fjernet: { $what } ({ $group }).
change-text-added = { $group } ({ $what }). Også: { $new }.
change-text-dropped = { $group } ({ $what }). Ikke længere: { $old }.
change-text-replaced = { $group } ({ $what }): { $new }. Før: { $old }.
change-text-other = { $group } ({ $what }): ændret.
