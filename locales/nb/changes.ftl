### The words of `policyc diff`.

change-title = Dette er endret
change-nothing = Ingen endringer i opplysningene
change-count =
    { $changes ->
        [one] { $changes } endring
       *[other] { $changes } endringer
    }, { $material ->
        [one] { $material } vesentlig
       *[other] { $material } vesentlige
    }

## What a change is about

change-purposes = Formål
change-bases = Rettslig grunnlag
change-data = Opplysninger
change-recipients = Mottakere
change-countries = Land og garantier
change-retention = Lagring
change-rights = Rettigheter
change-contacts = Kontaktopplysninger
change-cookies = Informasjonskapsler
change-languages = Språk
change-dates = Datoer
change-wording = Ordlyd
change-other = Annet

## Its weight, and why

change-material = Vesentlig
change-editorial = Redaksjonell
change-more = Opplysningene brukes til mer eller når lenger ut enn personene har fått vite.
change-less = Opplysningene brukes til mindre enn personene har fått vite.
change-elsewise = Personene har fått vite noe annet.
change-reworded = Det samme er sagt med andre ord.
change-shorter = Opplysningene lagres i kortere tid.
change-longer = Opplysningene lagres lenger enn personene har fått vite.
change-ways = Det er endret hva personene kan gjøre, eller hvem de kan henvende seg til.
change-notice = Endringen handler om selve teksten og ikke om opplysningene.
change-unread = En av utgavene kan ikke leses her.
change-special = Det handler om en særlig kategori av personopplysninger.

## The table

change-head-what = Hva
change-head-before = Før
change-head-now = Nå
change-head-weight = Vekt
change-fact = { $group }: { $facts }
change-there = Oppgitt
change-yes = Ja
change-no = Nei
change-none = Ingen
change-unknown = Ukjent

## The text of a revision

change-text-new = Nytt: { $what } ({ $group }).
change-text-gone = Fjernet: { $what } ({ $group }).
change-text-added = { $group } ({ $what }). Også: { $new }.
change-text-dropped = { $group } ({ $what }). Ikke lenger: { $old }.
change-text-replaced = { $group } ({ $what }): { $new }. Før: { $old }.
change-text-other = { $group } ({ $what }): endret.
