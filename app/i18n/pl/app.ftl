# Not yet checked by a person.

### The words of every screen, in Polish.
### Names come in as they are and cannot be declined, so sentences keep them in the nominative.
### The reader’s gender is not known: no past tense in the second person.

## neutral: titles

service-name = Alongside
title-page = Alongside
title-door = Alongside
title-home = Start
title-say = Powiedz
title-answers = Odpowiedzi
title-plan = Plan
title-people = Ludzie
title-settings = Ustawienia
late-title = To dla ciebie zachowaliśmy
late-what = To twoje słowa, ale nie zostały wysłane. Widzisz je tylko ty.
late-none = Nic tu nie czeka.
late-put-back = Wstaw z powrotem
late-drop = Wyrzuć
late-waits = To twoje słowa, ale nie zostały wysłane.
title-today = Dzisiaj

## shared: every page

skip-to-main = Przejdź do treści
exit = Wyjdź
back = Wstecz
bar-label = Strony
bar-home = Start
bar-say = Powiedz
bar-plan = Plan
nothing-lost = To, co masz zapisane, nadal tu jest.

## shared: dates

# Small letters: days of the week stand inside sentences too.
weekday-monday = poniedziałek
weekday-tuesday = wtorek
weekday-wednesday = środa
weekday-thursday = czwartek
weekday-friday = piątek
weekday-saturday = sobota
weekday-sunday = niedziela
month-january = stycznia
month-february = lutego
month-march = marca
month-april = kwietnia
month-may = maja
month-june = czerwca
month-july = lipca
month-august = sierpnia
month-september = września
month-october = października
month-november = listopada
month-december = grudnia
month-short-january = sty
month-short-february = lut
month-short-march = mar
month-short-april = kwi
month-short-may = maj
month-short-june = cze
month-short-july = lip
month-short-august = sie
month-short-september = wrz
month-short-october = paź
month-short-november = lis
month-short-december = gru
date = { $day } { $month }
day-and-date = { $weekday }, { $date }
moment = { $date }, { $time }
# "12" for half past one as 1:30 pm, "24" for 13:30.
clock-hours = 24
time-am = { $time } rano
time-pm = { $time } po południu

## shared: problems

problem-not-there = Tu nic nie ma
problem-not-there-what-now = Ta strona mogła zmienić adres. Wróć albo zacznij od strony Start.
problem-changed = Ktoś też to zmienił
problem-changed-what-now = Coś się zmieniło, gdy ta strona była otwarta. Wróć i otwórz ją jeszcze raz. Zobaczysz, jak jest teraz.
problem-ours = To się nie udało
problem-ours-what-now = To nasza wina, nie twoja. Wróć i spróbuj jeszcze raz za minutę.
problem-too-large = To za długie, żeby wysłać naraz
problem-too-large-what-now = Twoje słowa nadal tu są. Wróć o krok i wyślij je w dwóch albo trzech częściach.
problem-too-fast = To było bardzo szybko
problem-too-fast-what-now = Poczekaj minutę. Potem wróć i spróbuj jeszcze raz.
problem-elsewhere = To zostało zatrzymane
problem-elsewhere-what-now = To przyszło z innej strony. Otwórz tę stronę od nowa i spróbuj jeszcze raz.
problem-kept = Twój tekst jest zachowany. Widzisz go tylko Ty.
problem-see-kept = Zobacz, co tu masz
problem-home = Przejdź na Start

## staff: bar

staff-today = Dzisiaj
staff-pathways = Ścieżki

## shared: kinds of places

context-kind-home = Dom i rodzina
context-kind-friends = Znajomi
context-kind-school = Szkoła lub college
context-kind-streets = Ulice blisko domu
context-kind-open-space = Parki i otwarte miejsca
context-kind-transport = Autobusy i dworce
context-kind-shops = Sklepy i bary
context-kind-online = Internet
context-kind-leisure = Kluby i sport
context-kind-service = Jak pracujemy

## shared: states of an answer

answer-state-did = Zrobione
answer-state-not-yet = Jeszcze nie
answer-state-cant = Nie da się, bo

## shared: what became of a promise

time-kept = Dotrzymane { $date }.
time-kept-late = Dotrzymane później, { $date }.
time-waiting = Ten dzień dopiero nadejdzie.
time-not-yet = Jeszcze niedotrzymane.
time-given-up = Już nieaktualne od { $date }.

## shared: choices

choice-friends = Znajomi
choice-sport = Sport
choice-music = Muzyka
choice-games = Gry
choice-making = Tworzenie różnych rzeczy
choice-family = Rodzina
choice-animals = Zwierzęta
choice-food = Jedzenie
choice-home = Dom
choice-school = Szkoła
choice-free-time = Czas wolny
choice-online = Internet
choice-an-adult = Ktoś dorosły, kto pomaga
choice-a-place = Jakieś miejsce
choice-people-there = Ludzie, którzy tam są
choice-getting-home = Powrót do domu
choice-money = Pieniądze
choice-sleep = Sen
choice-adults = Jak postępują dorośli
choice-how-we-work = Jak z nami pracujecie
choice-somebody-to-talk-to = Ktoś do rozmowy
choice-something-to-do = Jakieś zajęcie
choice-at-school = Pomoc w szkole
choice-at-home = Pomoc w domu
choice-all-of-it = Być przez cały czas
choice-a-part = Być przez część czasu
choice-by-video = Dołączyć przez wideo
choice-a-letter = Napisać albo narysować
choice-somebody-for-me = Ktoś powie to za mnie
choice-not-this-time = Nie tym razem
choice-police = Policja
choice-council = Urząd miasta (council)
choice-health = Służba zdrowia
choice-another = Ktoś inny

## shared: lists

list-more = { $start }, { $next }
list-and = { $start } i { $last }

## family: coming back

door-kept = Wylogowało cię, a twoje słowa są zapisane. Wejdź jeszcze raz, żeby iść dalej.

## family: say

say-heading = Co chcesz powiedzieć?
say-lede = Wybierz, co chcesz. Możesz coś pominąć, przerwać i wrócić.
say-check = Sprawdź i przekaż
say-two-texts = Są dwa teksty
say-skipped = Na razie pominięte
say-not-shared = Jeszcze nieprzekazane. Zapisano: { $time }.
say-shared-state = Przekazane
say-shared-before = Coś na ten temat jest już przekazane.
say-not-started = Jeszcze puste
only-you = Widzisz to tylko ty.
only-you-more = Zanim to przekażesz, wybierzesz komu.
topic-about = O mnie
topic-about-parent = O nas
topic-going-ok = Co idzie dobrze
topic-hard = Co jest trudne
topic-first = Co zmienić najpierw
topic-help = Co by pomogło
topic-part = Jak chcę brać udział
topic-service = Coś, co zrobiła instytucja
topic-place = Miejsce
topic-weights = Co waży najwięcej
topic-matters = Ktoś ważny

## family: questions

ask-about = Co warto o tobie wiedzieć?
ask-about-parent = Co warto wiedzieć o twojej rodzinie?
ask-going-ok = Co idzie dobrze?
ask-going-ok-parent = Co idzie dobrze u twojego dziecka i u ciebie?
ask-hard = Co jest teraz trudne?
ask-hard-parent = Co jest teraz trudne i gdzie?
ask-first = Co powinno się zmienić najpierw?
ask-help = Co by pomogło?
ask-help-parent = Co by pomogło tobie i twojemu dziecku?
ask-part = Jak chcesz brać udział?
ask-service = Czy jakaś instytucja coś pogorszyła?
hint-about = Co lubisz, co ci dobrze wychodzi, czego chcesz.
hint-about-parent = Co robisz dobrze, jak wyglądają twoje dni, co jest dla ciebie ważne.
hint-going-ok = Małe rzeczy też się liczą.
hint-hard = Powiedz po swojemu. Błędy nie mają znaczenia.
hint-hard-parent = Powiedz po swojemu, w dowolnym języku. Chodzi o to, co dzieje się dookoła, a nie o szukanie winy.
hint-first = Powiedz po swojemu. Błędy nie mają znaczenia.
hint-help = Proś o to, czego chcesz. Powiemy ci, co możemy zrobić, a czego nie.
hint-part = Możesz przyjść, wysłać swoje słowa albo poprosić kogoś, żeby mówił za ciebie.
hint-service = Trafi to do osób, które wybierzesz. Ta instytucja tego nie zobaczy, chyba że tak wybierzesz.
step = { $n } z { $of }
last-step = Ostatni krok
read-aloud = Przeczytaj mi to
choices-legend = Dotknij wszystkiego, co pasuje
next = Dalej
skip = Pomiń to
dont-know = Nie wiem
keep-and-stop = Zapisz i skończ na dziś
another-note = Dodaj jeszcze jedną notatkę
throw-away = Wyrzuć to
throw-away-what = To, co tu jest napisane, zniknie na dobre. To, co już przekazane, zostaje.
throw-away-do = Tak, wyrzuć
saved-at = Zapisano: { $time }
typing = Piszesz…
not-saved-yet = Jeszcze niezapisane. Próbujemy dalej.
typing-signed-out = Wylogowało cię. Twoje słowa są zapisane. Wejdź jeszcze raz, żeby pisać dalej.
typing-ended = Wylogowało cię, więc to się nie zapisało. Skopiuj swoje słowa, a potem wejdź jeszcze raz.
nearly = Już prawie
problem-long = Liczba znaków: { $count }. Naraz można przekazać 20 000. Wszystko jest zapisane. Przenieś część do jeszcze jednej notatki.
two-heading = Masz tu dwa teksty
two-lede = Powstały w dwóch miejscach. Mamy oba. Zrób z nich jeden tekst.
two-first = Pierwszy
two-second = Drugi
two-label = Twój tekst
two-hint = Są tu oba. Usuń to, czego nie potrzebujesz.
two-keep = Zostaw ten tekst

## family: feeling

feel-going-ok = Jak jest zazwyczaj?
feel-hard = Jak jest teraz?
feeling-fine = Dobrze
feeling-mostly-fine = Zwykle dobrze
feeling-sometimes = Czasem dobrze
feeling-mostly-not = Zwykle niedobrze
feeling-not-ok = Niedobrze
feeling-not-sure = Trudno powiedzieć
not-sure = Trudno powiedzieć

## family: who can know

who-heading = Kto może to wiedzieć?
who-lede = Ty wybierasz. Możesz to później zmienić.
who-legend = Kto może wiedzieć
who-but = Kto na spotkaniu ma o tym nie wiedzieć?
who-missing = Wybierz, kto może wiedzieć. Do tego czasu zostaje to u ciebie.
who-check = Sprawdź i przekaż teraz
passed-on = Jeśli komuś może stać się coś bardzo złego, czasem musimy powiedzieć o tym innym. Postaramy się powiedzieć najpierw tobie.
reach-worker-chair = Mój pracownik socjalny i osoba, która prowadzi spotkanie
reach-chair-advocate = Tylko osoba, która prowadzi spotkanie, i mój rzecznik
reach-chair = Tylko osoba, która prowadzi spotkanie
reach-advocate = Tylko mój rzecznik
reach-meeting = Wszyscy na spotkaniu
without-parents = Moi rodzice
without-other-parents = Drugi rodzic
without-young-person = Moje dziecko
without-police = Policja
without-school = Szkoła
audience-line = { $reach }: { $names }.
audience-not = Nie zobaczy tego { $names }.
want-legend = Co mamy z tym zrobić?
want-just-know = Tylko wiedzieć
want-just-know-hint = Przeczytamy to. Zanim coś zrobimy, zapytamy cię.
want-talk-first = Najpierw porozmawiać ze mną
want-talk-first-hint = Zapytamy cię, zanim ktoś coś zrobi.
want-change = Spróbować to zmienić
want-change-hint = Spróbujemy to zmienić i powiemy ci, jak idzie.

## family: check

check-heading = Sprawdź, zanim przekażesz
check-lede = Nic jeszcze nie zostało wysłane.
check-empty = Nie ma jeszcze czego przekazać. Najpierw coś powiedz.
check-include = Przekaż to
check-names = { $names }.
check-know = Warto wiedzieć
check-used = To może mieć wpływ na decyzje o planie.
check-back = Możesz to wycofać. Kto przeczytał, ten nadal będzie wiedzieć.
check-share = Przekaż te słowa
check-not-yet = Jeszcze nie, zostaw to tylko dla mnie
check-back-to-say = Przejdź do „Powiedz”
check-waits = Najpierw wybierz, kto może wiedzieć. Potem możesz to przekazać.
change-who = Zmień, kto może wiedzieć
change-words = Zmień słowa
held-who = Na razie tylko ty
held-who-what = Wybierz, kto może wiedzieć. Wtedy można to wysłać.
held-two-what = Zrób z dwóch tekstów jeden. Wtedy można to wysłać.
held-long = Za długie na jeden raz
held-long-what = Przenieś część do jeszcze jednej notatki.
share-nothing = Nic nie jest zaznaczone. Zaznacz, co chcesz przekazać.
share-changed = Coś się zmieniło, więc nic nowego nie zostało wysłane. Tak jest teraz.
shared-heading = Przekazane
shared-lede = Wybrane osoby przeczytają to do końca następnego dnia roboczego.
shared-read = Zobaczysz, kto to otworzył i kiedy.
shared-answer = Dostaniesz odpowiedź na każdą rzecz.
shared-back = Możesz zmienić, kto może wiedzieć, albo to wycofać.
shared-see = Zobacz swoje słowa
shared-more = Powiedz coś jeszcze
hand-back = Oddaj urządzenie

## neutral: help

title-help = Pomoc

## family: door

door-question = Wejdź
door-code = Twój kod
door-code-hint = Jest na twojej karcie. Działa jeden raz.
door-go-in = Wejdź
door-unlock = Otwórz tym telefonem
door-cant-get-in = Nie mogę wejść
door-carry-on = Idź dalej od tego samego miejsca
door-back = Wróć do drzwi
door-not-open = Drzwi są jeszcze zamknięte
door-code-nothing = Wpisz kod ze swojej karty.
door-code-length = Kod ma 13 liter i cyfr. Policz je i dopisz, czego brakuje.
door-code-character = Jeden znak nie pasuje do kodu. Sprawdź jeszcze raz każdą literę.
door-code-unknown = Ten kod nie otwiera drzwi. Sprawdź jeszcze raz każdą literę. Kod działa jeden raz, przez 3 dni. Jeśli jest zużyty albo za stary, poproś o nowy.

## family: demo

demo-enter = Wejdź do wersji pokazowej jako
demo-made-up = Wszystkie te osoby są zmyślone.
demo-young-person = Kacper, 15 lat
demo-mother = Ewa, jego mama
demo-advocate = Tash, mówi w jego imieniu, jeśli on tego chce
demo-worker = Priya, jego pracownica socjalna
demo-chair = Marcus, prowadzi spotkanie
demo-manager = Menedżer
demo-hub = Farida, zespół ochrony dzieci
demo-data-protection = Noor, która pilnuje danych
demo-partner = Imran, dba o parki i światła
demo-nobody = Nie ma tu nikogo o tym imieniu
demo-nobody-what-now = Wróć do drzwi i wybierz osobę z listy.

## family: help

help-question = Gdy nie możesz wejść
help-code = Kod nie działa
help-code-do = Kod działa jeden raz, przez 3 dni. Poproś o nowy. To zajmie minutę.
help-phone = Telefon zginął albo masz nowy
help-phone-do = Poproś o nowy kod. Ze starego telefonu nie da się już wtedy wejść. Twoje słowa nadal tu są.
help-who = Kogo poprosić
help-who-do = Poproś osobę, od której masz kartę. Może zrobić ci nowy kod.
help-now = Jeśli potrzebujesz pomocy od razu
help-now-numbers = Zadzwoń pod 999, jeśli grozi ci niebezpieczeństwo. Zadzwoń do Childline: 0800 1111, w dzień i w nocy. To nic nie kosztuje.
help-now-not-here = W nocy nikt nie czyta tej strony. Proszę, zadzwoń.

## family: phone

phone-question = Czy możesz teraz spokojnie używać tego telefonu?
phone-yes = Tak, mogę
phone-yes-then = Nikt nie patrzy i nikt go nie sprawdza.
phone-watched = Na razie tak, ale ktoś może potem zajrzeć
phone-watched-then = Nic na niego nie wyślemy. Zamknie się po 5 minutach.
phone-no = Nie, nie teraz
phone-no-then = Zamkniemy to. Możesz porozmawiać z kimś, komu ufasz.
goodbye-question = W porządku
goodbye-closed = To jest już zamknięte. Możesz wejść innego dnia, na innym telefonie.
goodbye-talk = Możesz porozmawiać ze swoim pracownikiem socjalnym albo z kimś, komu ufasz. Możesz poprosić pracownika o jego telefon lub tablet.

## shared: exit

exit-title = Co robi „Wyjdź”
exit-what = „Wyjdź” jest na górze każdej strony. Zamyka to, wylogowuje cię i otwiera jakąś inną stronę.
exit-escape = Na klawiaturze naciśnij trzy razy Escape.
exit-cant = Czego nie potrafi
exit-cant-history = Nie usunie listy stron otwieranych na tym telefonie. Na liście jest nazwa tej strony, a nie twoje słowa.
exit-cant-keys = Nie zatrzyma aplikacji na tym telefonie, która zapisuje, co piszesz.
exit-cant-watchers = Nie zatrzyma kogoś, kto patrzy ci przez ramię.
exit-cant-pictures = Nie cofnie zdjęcia, które ktoś zrobił ekranowi.

## family: cards

cards-question = Co się dzieje z tym, co powiesz
cards-lede = Najpierw to przeczytaj. Zajmie to minutę.
cards-handed = To telefon albo tablet twojego pracownika socjalnego
cards-handed-what = Widzisz tylko to, co może widzieć pracownik, i to, co teraz napiszesz. Naciśnij „Wyjdź”, gdy będziesz oddawać urządzenie.
card-choose = Ty wybierasz, kto może wiedzieć
card-choose-what = Przy każdej rzeczy wybierasz osoby. Najpierw pokażemy ci ich imiona. Do tego czasu widzisz to tylko ty.
card-read = Kto to czyta i kiedy
card-read-what = Pracownik socjalny czyta to, co przekażesz, do końca następnego dnia roboczego. Widzisz, kto przeczytał. W nocy nikogo tu nie ma.
card-plan = To może zmienić plan
card-plan-what = To, co przekażesz, ma wpływ na decyzje o planie. Na każdą rzecz dostaniesz odpowiedź.
card-back = Możesz to wycofać
card-back-what = Wtedy nikt nowy tego nie przeczyta. Kto przeczytał, ten nadal będzie wiedzieć. To, co już z tego wynikło, może zostać.
card-danger = Jeśli ktoś jest w niebezpieczeństwie
card-danger-what = Jeśli komuś może stać się coś bardzo złego, pracownik czasem musi powiedzieć o tym innym. Postara się powiedzieć najpierw tobie.
card-limits = Czego to nie potrafi
card-limits-what = Twoje słowa nie zostają na tym telefonie. Ale ktoś, kto trzyma twój telefon albo patrzy, gdy piszesz, może je zobaczyć.
cards-read = Już to znam
cards-later = Możesz to później przeczytać jeszcze raz w ustawieniach.

## family: keep

keep-question = Zapisać klucz na tym telefonie?
keep-lede = Następnym razem wejdziesz tak, jak odblokowujesz telefon. Bez kodu.
keep-others = Jeśli ktoś inny może odblokować ten telefon, też tu wejdzie.
keep-shown-as = Telefon pokazuje klucz jako „Planner” na liście haseł.
keep-copied = Telefon może skopiować klucz na konto. Jeśli ktoś jeszcze używa tego konta, wybierz „Tylko ten raz”.
keep-ends = Klucz możesz usunąć w ustawieniach.
keep-cannot = Ta przeglądarka nie umie zapisać klucza. Wybierz „Tylko ten raz”.
keep-do = Zapisz klucz na tym telefonie
keep-once = Tylko ten raz
keep-once-then = Tylko ten raz: następnym razem poproś pracownika o nowy kod.
key-not-opened = Klucz nie otworzył drzwi. Spróbuj jeszcze raz albo wpisz kod z karty.
key-not-kept = Klucz się nie zapisał. Spróbuj jeszcze raz albo wybierz „Tylko ten raz”.

## staff: keep

staff-keep-title = Zapisz klucz na tym urządzeniu
staff-keep-why = Od teraz logujesz się kluczem: blokadą tego urządzenia, bez hasła. Zapisz go tylko na urządzeniu, którego nikt inny nie może odblokować.
staff-keep-cannot = Ta przeglądarka nie umie zapisać klucza. Użyj innej albo zaloguj się tylko ten raz.
staff-keep-do = Zapisz klucz na tym urządzeniu
staff-keep-once = Tylko ten raz
staff-keep-once-then = Bez klucza następne logowanie wymaga nowego zaproszenia.
staff-key-not-kept = Klucz nie został zapisany. Spróbuj jeszcze raz albo zaloguj się tylko ten raz.

## staff: council sign-in

staff-council-door = Pracujesz tu? Zaloguj się przez { $name }
staff-council-question = Zaloguj się przez { $name }
staff-council-what = To jest dla osób, które tu pracują. Przejdziesz na { $host } i tam się zalogujesz. Potem wrócisz tutaj.
staff-council-go = Przejdź do { $name }
staff-council-going = Przechodzimy do { $name }
staff-council-in = Logowanie się udało
staff-council-by-itself = Ta strona sama przejdzie dalej. Jeśli nie, użyj odnośnika.
staff-council-on = Dalej
staff-council-try-again = Spróbuj ponownie
staff-council-down = Logowanie przez { $name } nie odpowiada
staff-council-down-what = Z twoim kontem wszystko w porządku i nic nie zginęło. Spróbuj za kilka minut. Klucz zapisany na tym urządzeniu nadal działa.
staff-council-unsound = Nie udało się sprawdzić tego, co przysłało { $name }, więc nie jesteś w środku
staff-council-unsound-what = Spróbuj ponownie. Jeśli to się powtórzy, powiedz osobie, która w urzędzie opiekuje się Alongside.
staff-council-turned-back = { $name } nie zalogowało tego konta
staff-council-turned-back-what = Być może logowanie zostało przerwane w połowie. Spróbuj ponownie albo użyj klucza zapisanego na tym urządzeniu.
staff-council-again = To logowanie już się skończyło
staff-council-again-what = Zostało już użyte, trwało ponad dziesięć minut albo zaczęło się w innej przeglądarce. Zacznij od nowa.
staff-council-nothing = Twoje konto niczego tu nie otwiera
staff-council-nothing-what = { $name } zna to konto, ale konto nie mówi, że tu pracujesz. Jeśli tak ma być, zapytaj przełożonego, w jakiej grupie trzeba być.
staff-council-nothing-invite = { $name } zna to konto, ale konto nie mówi, że tu pracujesz. Jeśli to nie było konto służbowe, spróbuj ponownie ze służbowym. Jeśli było, poproś przełożonego o zaproszenie.
staff-council-code = Wpisz kod z zaproszenia
staff-council-code-what = To konto nie mówi jeszcze, kim tu jesteś. Kod to mówi. Potrzebny jest tylko ten jeden raz.
staff-council-code-hint = Od przełożonego. Działa jeden raz.
staff-council-new-what = Masz już za sobą pracę w Alongside albo ktoś przysłał ci zaproszenie? Użyj kodu albo poproś o niego przełożonego: jako ktoś nowy nie znajdziesz swoich rodzin.
staff-council-new = Nie mam kodu: to mój pierwszy raz tutaj
staff-council-not-that-code = Ten kod tu nie działa. Sprawdź każdą literę jeszcze raz. Kod działa jeden raz, przez 3 dni, i musi być zrobiony do tego logowania. Poproś o nowy, jeśli został użyty albo jest za stary.
staff-council-keep-why = Z kluczem wejdziesz także wtedy, gdy logowanie twojego urzędu nie odpowiada. Działa przez trzy dni od ostatniego logowania w urzędzie. Zapisz go tylko na urządzeniu, którego nikt inny nie może odblokować.
staff-council-keep-then = Bez klucza logujesz się przez swój urząd, tak jak przed chwilą.
staff-council-way = Wejście przez urząd
staff-council-invite-legend = Jak się loguje
staff-council-invite = Przez { $name }
staff-council-invite-hint = Kod działa tylko razem z logowaniem w tym miejscu. Bez tego działa przy drzwiach, a osoba zapisuje klucz.

## shared: settings

language-label = Język
settings-kept = Zapisano
look = Wygląd
look-theme = Jasny czy ciemny
look-theme-auto = Jak na tym urządzeniu
look-theme-light = Jasny
look-theme-dark = Ciemny
look-contrast = Kontrast
look-contrast-auto = Jak na tym urządzeniu
look-contrast-more = Większy
look-face = Litery
look-face-usual = Zwykłe
look-face-easy = Łatwiejsze do czytania
look-keep = Zapisz
phone-setting = Kto może zajrzeć do twojego telefonu?
phone-setting-no = Tylko ja
phone-setting-no-then = Zamknie się po 15 minutach, gdy nic nie robisz.
phone-setting-yes = Ktoś może w nim coś zobaczyć
phone-setting-keep = Zapisz tę odpowiedź
devices = Urządzenia, z których wchodzisz
device-android = Telefon lub tablet z Androidem
device-iphone = iPhone
device-ipad = iPad
device-windows = Komputer z Windows
device-mac = Mac
device-linux = Komputer z systemem Linux
device-other = Jakieś inne urządzenie
device-this-one = { $device }, to urządzenie
device-since = Od: { $moment }
way-code = Wejście kodem
way-key = Wejście kluczem
way-handover = Wejście na urządzeniu pracownika
way-demo = Wejście przez wersję pokazową
keys = Twoje klucze
keys-none = Nie masz klucza na żadnym telefonie.
key-kept = Zapisano: { $moment }
key-used = Ostatnio użyto: { $moment }
key-not-used = Jeszcze nieużywany
key-ended = Od { $moment } już tu nie otwiera
key-copied = Telefon kopiuje ten klucz na konto. Kto jeszcze używa tego konta, też może go mieć.
end-title = Wyloguj wszędzie
end-what = Telefon zginął albo używa go ktoś inny? Wyloguj się na wszystkich urządzeniach, na tym też.
end-sessions = Wyloguj na wszystkich urządzeniach
end-keys = Wyloguj i usuń wszystkie klucze
end-keys-then = Po usunięciu kluczy potrzebujesz nowego kodu, żeby wejść.

## neutral: messages

title-messages = Wiadomości
message-from = Planner
message-something = Jest coś nowego do obejrzenia.
message-update = Jest dla Ciebie aktualizacja.
message-look = Zajrzyj, kiedy masz chwilę.
message-note = Jedna nowa notatka.
message-code = Kod dla Ciebie. Nie pokazuj go nikomu.

## family: messages

told-heading = Wiadomości do Ciebie
told-on = Dostajesz krótką wiadomość, kiedy jest coś nowego.
told-held = Zapisane. Dopóki ktoś może zaglądać do twojego telefonu, nic nie wysyłamy.
told-off = Nie dostajesz wiadomości.
told-kept = Zapisano. Tak teraz dajemy Ci znać.
told-stopped = Zrobione. Nie wysyłamy już wiadomości, a Twój numer został stąd usunięty.
told-watched = Powiedziano nam, że ktoś może zaglądać do Twojego telefonu. Dopóki tak jest, nic nie wysyłamy.
told-failed = Ostatnia wiadomość nie dotarła. Sprawdź, co jest wpisane poniżej.
told-none-here = Stąd nie wysyłamy wiadomości. Zaglądaj, kiedy możesz.
told-know-holds = Kto trzyma telefon, może zobaczyć, że przyszła.
told-know-only = Jest w niej tylko to, co tu wybierzesz: bez imion, bez linku i bez tego, co jest nowe.
told-know-often = Po jednej przez 20 godzin nie ma następnej. Żadna, jeśli już tu zajrzano.
told-know-kept = Twój numer i godziny widać tu tylko Tobie. Osoba, która prowadzi sprawę, widzi, czy wiadomości są włączone.
told-by = Jak ma przychodzić?
told-by-sms = SMS-em
told-by-email = E-mailem
told-to = Numer albo adres e-mail
told-to-hint = Telefonu lub skrzynki, które się do tego nadają.
told-says = Co ma w niej być?
told-says-hint = Nic więcej w niej nie ma.
told-look = Pokaż, jak wygląda
told-looks = Jak wygląda na zablokowanym telefonie
told-looks-what = Naciśnij przycisk poniżej, żeby zobaczyć inną.
told-days = W które dni można?
told-from = Od
told-until = Do
told-until-hint = Jeśli to wcześniej niż początek, kończy się następnego dnia.
told-turn-on = Włącz wiadomości
told-save = Zapisz
told-stop = Nie piszcie już na ten telefon
told-stop-then = Jedno naciśnięcie. Wiadomości ustają od razu, a numer znika. Dowie się o tym osoba, która prowadzi sprawę, i nikt więcej.
told-needs-channel = Wybierz, jak ma przychodzić
told-needs-number = Wpisz numer telefonu, na przykład 07700 900123
told-needs-email = Wpisz adres e-mail, na przykład name@example.org
told-needs-phrase = Wybierz, co ma w niej być
told-needs-day = Wybierz co najmniej jeden dzień
told-needs-time = Wybierz koniec inny niż początek
demo-message-what = W wersji pokazowej nic nie jest wysyłane. To by wyszło, tak jak wygląda na zablokowanym telefonie.
demo-message-none = Jeszcze nic by nie wyszło.
demo-message-waits = Wyjdzie { $moment } albo później, w godzinach, które im pasują
demo-message-went = Wyszłaby { $moment }

## family: home

home-meet = Następne spotkanie
home-meet-today = To dzisiaj.
home-meet-tomorrow = To jutro.
home-meet-in-days = { $days ->
    [one] Za { $days } dzień.
    [few] Za { $days } dni.
    [many] Za { $days } dni.
   *[other] Za { $days } dnia.
}
meeting-when = { $day }, { $time }
home-new = Nowe dla ciebie
home-new-all = Zobacz wszystkie swoje słowa
home-news-did = { $topic }: zrobione
home-news-not-yet = { $topic }: jeszcze nie
home-news-cant = { $topic }: nie da się
home-waiting = Czeka na ciebie
home-reply = Czy to ci pasuje?
home-drafts = { $count ->
    [one] Masz jedną rzecz, która czeka na przekazanie
    [few] Masz { $count } rzeczy, które czekają na przekazanie
    [many] Masz { $count } rzeczy, które czekają na przekazanie
   *[other] Masz { $count } rzeczy, które czekają na przekazanie
}
home-shared-new = Przekazane tobie
home-shared = { $name } ma coś dla ciebie
home-do = Co chcesz zrobić?
home-tile-say = co o tym myślisz
home-tile-plan = kto co robi
home-handed-over = { $name } pożycza ci ten ekran. Oddaj go na koniec.
home-help = Potrzebujesz pomocy od razu? Zadzwoń pod 999. W nocy nikt tu nie patrzy.
home-advocate-read = Przeczytaj, co jest dla ciebie
home-advocate-what = Te osoby zobaczą, kiedy to otworzysz.

## family: people

people-heading = Ludzie wokół ciebie
people-lede = Kim są i co robią.
people-in-meeting = Przychodzi na spotkanie.
people-not-in-meeting = Nie przychodzi na spotkanie.
people-does-worker = Czyta to, co przekazujesz, do następnego dnia roboczego.
people-does-chair = Prowadzi spotkanie.
people-does-advocate = Mówi w twoim imieniu, jeśli chcesz.
people-does-advocate-for = Mówi w imieniu tej osoby, jeśli ona tego chce: { $name }.

## family: answers

names-left = Ktoś, kto nie bierze w tym teraz udziału
names-manager = { $name } (menedżer w urzędzie)
names-worker = { $name } (pracownik urzędu)
names-chair = { $name } (prowadzi spotkania w urzędzie)
names-staff = { $name } (pracuje w urzędzie)
answers-title = Twoje słowa
answers-lede = Na każdą rzecz, którą przekażesz, jest odpowiedź.
answers-empty = Nic tu jeszcze nie ma. Gdy coś przekażesz, pojawi się tutaj razem z odpowiedzią.
answers-empty-say = Powiedz coś
answers-one = Twoje słowa
answers-answer = Odpowiedź
answers-open = Jeszcze bez odpowiedzi
answers-open-read = Kto już przeczytał: { $names }. Odpowiedź dopiero przyjdzie.
answers-open-will-read = Przeczyta to { $names }. Najpóźniej: { $date }.
answers-open-late = Kto ma to przeczytać: { $names }. Termin był: { $date }. Jest po czasie i możesz zapytać dlaczego.
answers-open-nobody = Nikt jeszcze nie powiedział, kiedy będzie odpowiedź.
answers-by = { $name }, { $date }
answers-news-next = Następna wiadomość: { $date }
answers-news-late = Wiadomość się spóźnia. Termin był: { $date }.
answers-instead = Zamiast tego: { $offer }
answers-earlier = Wcześniejsze odpowiedzi
answers-counters-in-plan = Jest w planie
answers-counters-not-all = Nie wszystko jest jeszcze w planie
answers-counters-steps = Plan ma kroki dla: { $names }
answers-counters-none = Nie ma jeszcze kroków dla: { $names }
answers-more-about = { $state }. Zobacz więcej: { $words }
answers-dont-know = Nie wiem
answers-picked = Twój wybór: { $choices }
answers-feels = Jak jest: { $feeling }
answers-wanted = Czego chcesz: { $wish }
answers-shared = Przekazane tobie
answers-shared-note = Te osoby widzą, czy to jest przeczytane i kiedy.
answers-shared-typed = Kto to wpisał: { $name }. { $author } ma jeszcze potwierdzić, czy to się zgadza.
answers-advocate = Przekazane tobie
answers-advocate-lede = Widzisz tylko to, co jest dla ciebie. Te osoby widzą, kiedy to czytasz.
answers-advocate-empty = Nic tu jeszcze dla ciebie nie ma.

## family: replies

answers-reply-question = Czy to ci pasuje?
answers-reply-question-any = Co o tym myślisz?
answers-reply-ok = Tak, pasuje
answers-reply-not-ok = Nie bardzo
answers-reply-talk = Porozmawiajcie ze mną
answers-reply-words = Chcesz coś dodać?
answers-reply-who = Może to przeczytać { $names }.
answers-reply-send = Wyślij
answers-reply-change = Zmień swoją odpowiedź
answers-reply-missing = Wybierz coś. Twoje słowa nadal tu są.
answers-reply-newer = Jest nowsza odpowiedź. Przeczytaj ją, a potem wyślij swoje słowa.
answers-you-replied = Twoja odpowiedź: { $reply }
answers-you-replied-on = Twoja odpowiedź: { $reply } ({ $when })
answering-this = Odpowiedz na to
answering-heading = Twoja odpowiedź
answering-state = Jak to wygląda?
answering-because = Co się udało zrobić albo dlaczego nie?
answering-instead = Jeśli się nie da: co możesz zrobić zamiast tego?
answering-next = Kiedy będą nowe wiadomości?
answering-send = Wyślij. Odbiorca: { $name }
answering-needs-state = Wybierz coś. Twoje słowa nadal tu są.
answering-needs-because = Napisz, co się udało zrobić albo dlaczego nie.
answering-needs-instead = Napisz, co możesz zrobić zamiast tego.
answering-next-past = Ten dzień już minął. Wybierz późniejszy.
answering-long = Skróć to trochę. Twoje słowa nadal tu są.

## family: what is happening with it

happening-ask = Co się z tym dzieje?
happening-asked = Pytanie z { $date } jest przekazane. Ma je { $name }.
happening-asked-on = Pytanie z { $date } jest przekazane.
happening-nothing = Na razie nic nowego.
happening-still = Na razie nic nowego. Nadal czekamy: { $on }.
happening-they-asked = { $name } pyta od { $date }, co się dzieje.
happening-quiet = Od { $date } nikt nic nie powiedział.
happening-say = Powiedz, jak to stoi
happening-on = Na kogo lub na co czekasz?
happening-on-hint = Będzie tam: „Na razie nic nowego. Nadal czekamy: …”
happening-words = Coś jeszcze?
happening-needs-words = Napisz, na kogo czekasz albo jak to stoi.
happening-needs-day = Wpisz dzień, miesiąc i rok.
happening-newer = W międzyczasie coś już powiedziano. Stoi to powyżej. Twoje słowa nadal tu są.
answers-said-on = To Twoje słowa z { $date }

## family: words others typed in

answers-yours = Czy to twoje słowa?
answers-yours-yes = Tak, moje
answers-yours-no = Nie, nie moje
answers-yours-no-means = Jeśli powiesz nie, nikt nowy ich nie przeczyta.
answers-given-handover = Napisane przez ciebie na pożyczonym ekranie.
answers-given-paper = Kto to wpisał: { $name }. Z twojej kartki: { $date }.
answers-given-phone = Kto to wpisał: { $name }. Z rozmowy z tobą przez telefon: { $date }.
answers-given-aloud = Kto to wpisał: { $name }. Z rozmowy z tobą: { $date }.
answers-confirmed = To twoje słowa. Potwierdzone przez ciebie: { $date }.

## family: who has read it, and taking it back

answers-read = Kto to przeczytał
answers-shared-on = Przekazano: { $when }
answers-read-nobody = Jeszcze nikt.
answers-read-none-yet = Nikt tego jeszcze nie przeczytał.
answers-read-already = Kto już przeczytał: { $names }. Te osoby nadal będą wiedzieć.
answers-take-back = Wycofaj to
answers-taken-back = Wycofane przez ciebie
answers-taken-back-short = Nikt nowy tego nie przeczyta.
answers-taken-back-on = Wycofane przez ciebie: { $date }
answers-taken-back-means = Nikt nowy tego nie przeczyta. Kto przeczytał wcześniej, ten nadal wie.
answers-back-question = Chcesz to wycofać?
answers-back-new = Potem nikt nowy tego nie przeczyta.
answers-back-plan = Co jest w planie, zostaje w planie.
answers-back-stays = Ty nadal to tu widzisz.
answers-back-keep = Zostaw, jak jest
answers-who-from-now = Twój wybór liczy się od teraz.
answers-who-missing = Wybierz, kto może wiedzieć. Do tego czasu zostaje, jak jest.
answers-who-change = Zmień, kto może wiedzieć

## family: room

title-room = Kto będzie
bar-room = Spotkanie
home-tile-room = kto przyjdzie
home-room = Powiedz, kogo chcesz tam widzieć.
room-heading = Kto będzie na spotkaniu?
room-decides = Decyduje { $name } i mówi ci dlaczego.
room-chair = Osoba prowadząca
room-place = Miejsce spotkania: { $place }.
room-video = Możesz dołączyć przez wideo.
room-moved = Termin się zmienił. Wcześniejszy termin: { $before }.
room-off = To spotkanie się nie odbędzie: { $day }
room-anyway = { $name } idzie dalej, choć nie na wszystko jest odpowiedź. Dlaczego:
room-none = Nie ma jeszcze umówionego spotkania.
room-none-then = Gdy będzie, powiesz tutaj, kogo chcesz na nim widzieć.
room-nobody = Nikt nie ma jeszcze zaproszenia.
room-to-answer = Czeka na twoją odpowiedź
room-said = Twoje odpowiedzi są tutaj
room-gone = Już nie przychodzą
room-gone-on = Zaproszenie cofnięte: { $date }.
room-not-sent = Jeszcze nie wysłane
room-sent = Wysłane.
room-unsent = Nie wszystko jest wysłane. To widzisz tylko ty.
room-asked-by = Kto o to prosi: { $name }.
room-asked-by-you = To twoja prośba.
room-only-for = Tylko na tę część: { $items }
room-ask = Czy { $name } może przyjść?
stance-yes-please = Tak, chcę
stance-ok = Może być
stance-part = Tylko na część
stance-rather-not = Raczej nie
stance-not-sure = Nie wiem
stance-talk-first = Najpierw porozmawiajcie ze mną
room-why = Chcesz powiedzieć dlaczego?
room-why-who = Po wysłaniu przeczyta to tylko { $names }.
room-who-fold = Zmień, kto może wiedzieć
room-who-picked = Kto może znać twój wybór
room-who-why = Kto może wiedzieć dlaczego
room-who-both = Kto wie dlaczego, zna też twój wybór.
room-instead = Zamiast tego { $name } może to napisać. Wtedy { $chair } przeczyta na głos same fakty. Może też przyjść ktoś inny.
room-keep = Zachowaj
room-pick = Najpierw coś wybierz. Twoje słowa są zapisane.
room-say-again = Powiedz coś innego
room-decided-before = Wcześniejsze decyzje
room-decision-attends = { $name } przychodzi.
room-decision-part = { $name } przychodzi na część spotkania.
room-decision-report = { $name } nie przychodzi. Ktoś przeczyta raport.
room-decision-colleague = { $name } nie przychodzi. Przychodzi ktoś inny.
room-decision-separate = { $name } nie przychodzi. Zespół porozmawia z tą osobą kiedy indziej.
room-kept-to = { $name } wie, że to ci nie pasuje, i zostaje przy tym.
room-asked-for = Kogo chcesz zaprosić
room-ask-open = Jeszcze bez odpowiedzi.
room-ask-invited = Zaproszenie wysłane.
room-ask-not = Nie tym razem.
room-order = O czym rozmawiamy
room-more = Więcej o tym
room-part = Jak chcę wziąć udział
room-part-what = W całości, na część, przez list, wcale
room-part-sent = Wysłane. Możesz to zmienić.
room-add = Chcę kogoś dodać
room-add-what = Nauczyciela, kogoś z klubu, mamę kolegi
room-service-what = Jeśli jakaś instytucja coś pogorszyła
room-calendar = Dodaj do mojego kalendarza
room-calendar-what = Jest tam tylko słowo „Spotkanie” i termin. Zostaje to w tym telefonie i inni mogą to zobaczyć.
room-calendar-entry = Spotkanie
room-check = Sprawdź i wyślij
room-check-heading = Sprawdź, zanim wyślesz
room-check-empty = Nie ma jeszcze nic do wysłania.
room-check-nothing = Nie ma jeszcze nic, co można wysłać.
room-check-invitee = Osoba, o którą chodzi, tego nie dostanie. Jej zespół też nie.
room-check-send = Wyślij
room-check-back = Wróć do spotkania
room-check-waits = Jedna rzecz powyżej nie jest jeszcze gotowa. Potem wszystko może pójść.
room-goes-to = Kto może to przeczytać
room-change = Zmień
room-topic-why = { $name }: dlaczego
room-held-stance = Wybierz coś przy tej osobie. Wtedy to pójdzie.
room-held-name = Napisz, kto to jest. Wtedy to pójdzie.
room-held-long = Skróć to trochę. Wtedy to pójdzie.
room-held-gone = Ta osoba nie ma już zaproszenia. To zostaje u ciebie.
room-told = { $name }: { $stance }
room-told-part = Jak chce wziąć udział { $name }
room-told-add = Kogo chce dodać { $name }

## family: taking part

part-lede = Wybierz, co pasuje. Możesz to potem zmienić.
part-until = Przed wysłaniem zobaczysz, kto to dostanie.
part-ways = Jak chcesz wziąć udział?
way-all-of-it = Chcę być przez cały czas
way-a-part = Chcę być przez część
way-by-video = Przez wideo
way-a-letter = Wyślę list
way-a-recording = Wyślę nagranie
way-a-drawing = Wyślę rysunek
way-somebody-for-me = Ktoś mówi za mnie
way-not-this-time = Nie tym razem
part-beside = Kto ma siedzieć obok ciebie?
part-said-beside = Obok mnie: { $name }
part-breaks-legend = Przerwy
part-breaks = Chcę mieć przerwy
part-interpreter = Czy chcesz innego języka? Jakiego?
part-said-interpreter = W tym języku: { $language }
part-call-me = Jak mamy się do ciebie zwracać?
part-said-call-me = Mówcie mi: { $name }
part-words = Coś jeszcze?
add-lede = Powiedz, kto by ci pomógł. Dostaniesz odpowiedź.
add-name = Kto to jest?
add-name-hint = Imię albo co ta osoba robi.
add-why = Dlaczego właśnie ta osoba?
add-missing = Napisz, kto to jest. Wszystko inne jest zapisane.
add-no-name = Jeszcze bez imienia
add-others = Jeszcze nie wysłane

## family: meetings without you

apart-heading = Spotkania bez ciebie
apart-what = Kto się spotkał, po co i co z tego wynikło
apart-lede = Gdy ktoś spotyka się w tej sprawie bez ciebie, jest to tutaj zapisane.
apart-empty = Nie było żadnych.
apart-who = Kto był: { $who }
apart-open = Nie zapisano jeszcze, co z tego wynikło.
apart-outcome = Co z tego wynikło

## family: after a meeting

after-heading = Po spotkaniu
after-what = Jak było?
after-lede = Chodzi o ten dzień: { $date }. Możesz pominąć każde pytanie.
after-heard = Czy ktoś cię naprawdę wysłuchał?
after-blamed = Czy ktoś dał ci odczuć, że to twoja wina?
felt-yes = Tak
felt-partly = Trochę
felt-no = Nie
took-part-title = Twój udział
took-part-too-young = To było za wcześnie, żeby cię pytać.
took-part-spoke = Jesteś na liście obecnych i mówisz za siebie.
took-part-advocate-spoke = Jesteś na liście obecnych, a ktoś mówi za ciebie.
took-part-without-words = Jesteś na liście obecnych i pokazujesz po swojemu, co myślisz.
took-part-silent = Jesteś na liście obecnych, ale nie wiemy, co myślisz.
took-part-briefed = Nie ma cię na liście obecnych. Ktoś mówi za ciebie.
took-part-sent = Nie ma cię na liście obecnych, ale mamy twoje słowa.
took-part-not-heard = Nie ma cię na liście obecnych i nikt nie wie, co myślisz.
took-part-wrong = To się nie zgadza
took-part-how = A jak było?
took-part-said = Twoja uwaga: to się nie zgadza ({ $when })
before-decided = Co zostało ustalone
before-mine = Twoje zdanie: { $stance }
before-others = Inne spotkania

## family: plan

plan-heading = Plan
plan-empty = Nie ma jeszcze planu.
plan-empty-then = Powstanie na spotkaniu. To, co powiesz, pomoże go zrobić.
plan-asks-places-you = Ten plan zmienia miejsca. Nie każe ci trzymać się z daleka.
plan-asks-places = Ten plan zmienia miejsca. { $name } nie musi trzymać się z daleka.
plan-asks-some-you = Ten plan zmienia głównie miejsca. Ty też masz w nim coś do zrobienia.
plan-asks-some = Ten plan zmienia głównie miejsca. { $name } też ma w nim coś do zrobienia.
plan-asks-family = Ten plan wymaga więcej od twojej rodziny niż od miejsc. Możesz powiedzieć, że tak nie powinno być.
plan-written-to = To jest napisane do jednej osoby: { $name }. „Ty” to tutaj { $name }.
## family: what kind of plan

plan-kind = Jaki to teraz plan
plan-kind-since = Od { $date } jest to { $kind }.
plan-kind-was = Przedtem był to { $kind }.
plan-kind-at = Zapadło to na spotkaniu { $date }.
plan-kind-why = Dlaczego:
plan-kind-kept = Wszystko, co padło, nadal tu jest. To, co obiecaliśmy, trwa dalej.
plan-kind-before = Wcześniej
plan-kind-places = plan zmian w miejscach poza domem
plan-kind-by-law = plan ze stałymi terminami, których musimy dotrzymać
plan-kind-agreed = plan pomocy, na którą jest wasza zgoda
plan-kind-early = plan pomocy na wczesnym etapie
plan-kind-home = Plan trwa dalej w nowej formie
plan-kind-home-why = Od { $date }. Zobacz, dlaczego i co zostaje.

# These follow a number: "4 o zmianie miejsca". The wording fits any number.
plan-part-place = o zmianie miejsca
plan-part-our-work = o zmianie tego, jak pracujemy
plan-part-asked-for = o pomocy, o którą ktoś prosił
plan-part-parent = o tym, co zrobi rodzic
plan-part-you = o tym, że masz przestać albo trzymać się z daleka
plan-part-young-person = o tym, że { $name } ma przestać albo trzymać się z daleka
plan-context-empty = Tu nic jeszcze nie jest zaplanowane.
plan-owner = { $name }.
plan-due = Do { $date }.
plan-was-due = Termin minął { $date }.
plan-dates = Kiedy są następne spotkania
plan-open = Plan jest pisany na nowo
plan-open-what = Możesz go już przeczytać i powiedzieć, co się nie zgadza.
plan-since = Od poprzedniego razu
plan-agreed-on = Uzgodniono: { $date }. Plan spisany przez: { $name }.
plan-know = Po czym to poznamy: { $text }
plan-holder = Kto może to zmienić: { $name }
plan-new-date = Nowy termin: { $date }.
plan-steps = Co się działo do tej pory
plan-offered-you = To twoja propozycja. To nie jest przymus.
plan-offered = To propozycja od: { $name }. To nie jest przymus.
plan-from-place-you = To wynika z miejsca, o którym nam mówisz.
plan-from-place = To wynika z miejsca, o którym mówi { $name }.
plan-from-counters-you = To wynika z tego, gdzie leżą twoje żetony.
plan-from-counters = To wynika z tego, gdzie { $name } kładzie żetony.
plan-from-words-you = To wynika z tego, co mówisz.
plan-from-words = To wynika z tego, co mówi { $name }.
plan-limit-you = Na razie to ogranicza to, co możesz robić.
plan-limit = Na razie to ogranicza to, co { $name } może robić.
plan-limit-until = Kończy się albo wracamy do tego: { $date }.
plan-limit-instead = Co poprawi to miejsce: { $text }
plan-limit-who = Kto może to zrobić: { $name }
plan-limit-word = Co o tym mówisz
plan-aside = { $name } zostawia to tak, jak jest, bo:
plan-shift-fell-you = Plan wymaga od ciebie mniej o: { $count }.
plan-shift-fell-name = Wymagania wobec osoby { $name } spadły o: { $count }.
plan-shift-fell-parents = Wymagania wobec rodziców spadły o: { $count }.
plan-shift-rose-you = Plan wymaga od ciebie więcej o: { $count }.
plan-shift-rose-name = Wymagania wobec osoby { $name } wzrosły o: { $count }.
plan-shift-rose-parents = Wymagania wobec rodziców wzrosły o: { $count }.
plan-shift-places-same = Zmian w miejscach nie przybyło.
plan-shift-places-rose = Zmian w miejscach i w naszej pracy przybyło: { $count }.
plan-shift-places-fell = Zmian w miejscach i w naszej pracy ubyło: { $count }.
plan-changed = Co się zmieniło od poprzedniego razu
plan-changed-new = Nowe
plan-changed-gone = Już tego nie ma
plan-changed-goal = Nowy cel: { $name }
plan-changed-words = Nowe słowa
plan-changed-target = Teraz to dotyczy kogoś innego
plan-changed-owner = Teraz robi to: { $name }
plan-changed-no-date = Teraz bez terminu
plan-changed-limit = Nowe jest to, co się z tym wiąże
plan-contingency = Jeśli to się nie uda
plan-home-unsent = Coś o planie nie jest jeszcze wysłane
plan-say-about = Powiedz coś o tym
plan-more = Co możesz zrobić
plan-draft = Plan, który piszemy
plan-draft-lede = Nie jest jeszcze uzgodniony. Możesz powiedzieć, co się nie zgadza i jak to lepiej napisać.
plan-draft-plan = Plan w tej chwili
plan-draft-empty = Nic w nim jeszcze nie ma.
plan-draft-closed = Teraz nie ma tu nic do czytania.
plan-report = Raport w tej chwili
plan-report-lede = To będzie czytane przed spotkaniem.

## family: after the plan

ending-title = Plan się zakończył
ending-on = Zakończył się { $date }.
ending-stepped-down = Plan jest zamknięty. O powód możesz zapytać swojego pracownika.
ending-moved-away = Powodem jest przeprowadzka w inne miejsce.
ending-eighteen = Takie plany trwają do 18 lat.
ending-kept = Twoje słowa tu zostają. Usuniemy je najwcześniej { $date }.
ending-words-go = Twoje słowa zostaną stąd usunięte najwcześniej { $date }. Wcześniej możesz wziąć własną kopię.
ending-pictures-go = Obrazki zostaną stąd usunięte najwcześniej { $date }. Nie ma ich w twojej kopii. Wcześniej poproś o nie swojego pracownika.
ending-traces-go = Stare zapisy twoich wejść usuniemy najwcześniej { $date }. Nie ma ich w twojej kopii. Wcześniej poproś o nie swojego pracownika.
ending-copy = Weź własną kopię
ending-how = Jak długo to trzymamy
ending-how-plan = To, co mówisz, zostaje tu, dopóki trwa plan.
ending-how-council = Twój pracownik wkłada to też do akt urzędu. Urząd trzyma je przez wiele lat.
ending-how-months = { $months ->
    [one] Miesiąc po końcu planu zostaje to stąd usunięte. Czasem musi zostać dłużej.
    [few] { $months } miesiące po końcu planu zostaje to stąd usunięte. Czasem musi zostać dłużej.
    [many] { $months } miesięcy po końcu planu zostaje to stąd usunięte. Czasem musi zostać dłużej.
   *[other] { $months } miesiąca po końcu planu zostaje to stąd usunięte. Czasem musi zostać dłużej.
}
ending-how-copy = Powiemy ci o tym tutaj cztery tygodnie wcześniej. Możesz wtedy wziąć własną kopię.

## family: what is late, and who was told

plan-up-told = To się spóźnia. Jest teraz na liście spraw: { $names }.
plan-up-beyond = Od { $date } { $name } ma to przekazać wyżej: { $heads }.
plan-up-one = { $name } ({ $date })
plan-up-by = { $name }, { $date }
plan-up-owner = osoba, która to robi
plan-up-partnership = szefowie gminy, zdrowia i policji

## family: what people outside read about a place

outside-heading = Co czytają inni
outside-lede = Niektórzy pomagają, a nie znają waszej rodziny. Czytają, co mają zrobić, i te słowa o miejscu. Nic więcej.
outside-what = O miejscu, a o rodzinie nic.
outside-home = Słowa o miejscu czekają na ciebie
outside-waits-you = Najpierw przeczytaj je ty. Nikt inny ich nie czyta, dopóki nie powiesz „OK”.
outside-waits = To przeczytają inni. Czy tak jest OK?
outside-agree = Tak jest OK
outside-agreed-now = Twoje „OK” jest zapisane. Teraz mogą to czytać.
outside-agreed-you = Twoje „OK”: { $date }. Mogą to czytać.
outside-agreed = Zgoda: { $name }, { $date }. Inni mogą to czytać.
outside-newer = Te słowa zmieniły się w trakcie czytania. Przeczytaj je jeszcze raz.
outside-none = Teraz nie ma tu nic do czytania.
outside-not-right = Coś tu się nie zgadza
outside-not-right-then = Powiedz, co. Dopóki nie powiesz „OK”, nikt inny tego nie czyta.

## family: writing the plan together

diff-gone = Usunięte:
diff-new = Nowe:
diff-how = Przekreślone znika. Podkreślone jest nowe.
propose-not-right = To się nie zgadza
propose-other-words = Powiedz to innymi słowami
propose-offer = Chcę coś dać od siebie
propose-offer-hint = Tylko jeśli chcesz.
propose-help = Poproś o pomoc
propose-help-hint = Powiemy, co jest, albo czemu nie ma.
propose-ask-not-right = Co się nie zgadza?
propose-ask-other = Jak to powiesz?
propose-ask-offer = Co chcesz dać od siebie?
propose-ask-help = Jakiej pomocy chcesz?
propose-offer-lede = To zależy od ciebie. Możesz przestać w każdej chwili i nie musisz mówić dlaczego.
propose-help-lede = Poszukamy jej. Usłyszysz, co jest, czego nie ma i dlaczego.
propose-stands = Teraz jest napisane
propose-words = Twoje słowa
propose-optional = Możesz zostawić puste.
propose-go = Dalej: sprawdź
propose-discard = Wyrzuć to
propose-needs-words = Najpierw napisz to swoimi słowami.
propose-needs-who = Wybierz, kto może wiedzieć. Twoje słowa wciąż tu są.
propose-same = Wciąż mówi to samo. Najpierw zmień słowa.
propose-gone = Teraz nie da się tego wysłać. Tej części już nie ma do czytania. Twoje słowa wciąż tu są.
propose-offer-shown = Jeśli to przyjmiemy, trafi do planu. Zobaczy to każdy, kto czyta plan.
propose-offer-free = To propozycja. Nigdy nie stanie się przymusem.
propose-know-answer = Dostaniesz odpowiedź i dowiesz się dlaczego.
propose-know-back = Możesz to cofnąć, póki nie ma odpowiedzi.
propose-waits = Czegoś powyżej jeszcze brakuje. Potem można to wysłać.
proposal-yours = Twoje słowa: { $kind }. { $state }.
proposal-about = O tym: „{ $text }”
proposal-waits = Przeczytamy to i powiemy, co z tym robimy i dlaczego.
proposal-accepted = Tak, wpisaliśmy to
proposal-changed = Tak, innymi słowami
proposal-declined = Nie, bo
proposal-doubted = Patrzymy na to jeszcze raz
proposal-now = Co się w tym zmieniło

## family: when something in the plan is wrong

against-link = To kogoś wyklucza albo nic nie zmienia
against-heading = Co jest z tym nie tak?
against-lock = Jeśli to wyślesz, przeczytają to dwie osoby. Najpierw zobaczysz kto.
against-shuts-out-you = To mnie z czegoś wyklucza
against-shuts-out = To z czegoś wyklucza: { $name }
against-changes-nothing = To niczego nie zmienia
against-words = Chcesz powiedzieć więcej?
against-needs-ground = Wybierz jedno. Twoje słowa wciąż tu są.
against-readers = { $names }. Nikt więcej.
against-by = Odpowiedź dostaniesz najpóźniej: { $date }.
against-then = Jeśli do tego dnia nie ma odpowiedzi, sprawa trafia do osoby, która prowadzi spotkanie.
against-waiting = Odpowiedź do: { $date }
against-answered = Jest odpowiedź
against-with-chair = { $name } decyduje do: { $date }
against-settled = Decyzja: { $name }
against-no-chair = Kto prowadzi spotkanie
against-came = Co z tego wyszło
against-went = Trafiło do: { $name }
against-to-chair = Przekaż to dalej: { $name }
against-to-chair-why = Dlaczego tego chcesz?
against-to-chair-send = Wyślij do: { $name }
against-there-already = To już tam trafiło. Twoje słowa wciąż tu są.

## shared: what changed between two texts


## shared: how far an action is

action-state-agreed = Ustalone.
action-state-started = Zaczęte.
action-state-going-on = W toku.
action-state-done = Zrobione.
action-state-late = Po terminie.
action-state-stopped = Przerwane.

## neutral: staff titles and the card

title-dates = Daty
card-open = Otwórz { $address }
card-type-code = Wpisz ten kod
card-works-until = Działa jeden raz, do { $until }.
card-picture = Kwadrat, na który kierujesz aparat

## staff: names of things

staff-kind-roth = Ścieżka ROTH
staff-kind-child-protection = Ochrona dziecka
staff-kind-child-in-need = Dziecko potrzebujące wsparcia
staff-kind-early-help = Wczesna pomoc
staff-role-young-person = Młoda osoba
staff-role-parent = Rodzic lub opiekun
staff-role-advocate = Rzecznik
staff-role-worker = Pracownik prowadzący
staff-role-chair = Przewodniczący
staff-role-manager = Menedżer
staff-role-hub = Zespół ochrony dzieci
staff-role-professional = Specjalista
staff-agency-social-care = Pomoc społeczna
staff-agency-advocacy = Rzecznictwo
staff-agency-voluntary = Organizacja społeczna
staff-agency-education = Szkoła lub college
staff-agency-health = Służba zdrowia
staff-agency-police = Policja
staff-agency-transport = Autobusy i pociągi
staff-agency-council = Inny wydział urzędu (council)
staff-agency-business = Sklep lub firma
staff-language-english = angielski
staff-language-polish = polski
staff-language-urdu = urdu
staff-meeting-conference = Konferencja
staff-meeting-core-group = Grupa robocza
staff-meeting-review = Przegląd
staff-meeting-context = Spotkanie o miejscu
staff-milestone-conference = Konferencja
staff-milestone-core-group = Pierwsza grupa robocza
staff-milestone-first-review = Pierwszy przegląd
staff-milestone-later-review = Następny przegląd
staff-action-agreed = Ustalone
staff-action-started = Zaczęte
staff-action-going-on = W toku
staff-action-done = Zrobione
staff-action-late = Po terminie
staff-action-stopped = Przerwane
staff-target-place = Miejsce
staff-target-our-work = Nasza praca
staff-target-asked-for = Na prośbę
staff-target-offer = Własna propozycja
staff-tilt-our-work = { $count ->
    [one] { $count } zmiana w naszej pracy
    [few] { $count } zmiany w naszej pracy
   *[other] { $count } zmian w naszej pracy
}
staff-tilt-asked-for = { $count } na prośbę
staff-tilt-offer = { $count ->
    [one] { $count } własna propozycja
    [few] { $count } własne propozycje
   *[other] { $count } własnych propozycji
}
staff-tilt-young-person = { $count ->
    [one] { $count } zakaz ({ $name })
    [few] { $count } zakazy ({ $name })
   *[other] { $count } zakazów ({ $name })
}
staff-tilt-place = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
   *[other] { $count } miejsc
}
staff-how-typed = Wpisane samodzielnie
staff-how-handover = Wpisane samodzielnie na tablecie pracownika
staff-how-paper = Na papierze
staff-how-phone = Przez telefon
staff-how-aloud = W rozmowie
staff-nobody-yet = Jeszcze nikt

## staff: the clock

staff-clock-day = Dzień { $day } z { $all }
staff-clock-left = { $count ->
    [one] Został { $count } dzień roboczy
    [few] Zostały { $count } dni robocze
    [many] Zostało { $count } dni roboczych
   *[other] Zostało { $count } dnia roboczego
}
staff-clock-late = { $count ->
    [one] { $count } dzień roboczy po terminie
    [few] { $count } dni robocze po terminie
    [many] { $count } dni roboczych po terminie
   *[other] { $count } dnia roboczego po terminie
}
staff-clock-booked = { $what }: { $date }. Termin ustawowy: { $due }.
staff-clock-not-booked = { $what }: brak rezerwacji. Termin ustawowy: { $due }.
staff-working-days = { $count ->
    [one] { $count } dzień roboczy.
    [few] { $count } dni robocze.
    [many] { $count } dni roboczych.
   *[other] { $count } dnia roboczego.
}
staff-rail-by-law = Ustawowo do końca dnia { $date }.
staff-rail-of = { $what }, { $name }
staff-rail-last-day = Ostatni dzień: { $what }, { $name }
staff-rail-bank-holiday = { $count ->
    [one] Dzień świąteczny (bank holiday)
    [few] Dni świąteczne (bank holiday)
    [many] Dni świąteczne (bank holiday)
   *[other] Dni świąteczne (bank holiday)
}
staff-rail-not-counted = Bez wliczania do terminu

## staff: today

staff-today-dates = Daty
staff-today-waiting = { $count ->
    [0] Nikt na ciebie nie czeka.
    [one] Czeka na ciebie jedna osoba.
    [few] Czekają na ciebie { $count } osoby.
    [many] Czeka na ciebie { $count } osób.
   *[other] Czeka na ciebie { $count } osoby.
}
staff-today-rest = Reszta może poczekać. Następny dzień pracy: { $weekday }.
staff-waiting = Czeka na ciebie
staff-waiting-new = { $count ->
    [one] { $name } przekazuje coś nowego
    [few] { $name } przekazuje { $count } nowe rzeczy
    [many] { $name } przekazuje { $count } nowych rzeczy
   *[other] { $name } przekazuje { $count } nowej rzeczy
}
staff-waiting-since = Czeka od: { $moment }.
staff-waiting-read = Przeczytaj
staff-waiting-answer = { $name } nie ma jeszcze odpowiedzi
staff-waiting-do-answer = Odpowiedz
staff-waiting-talk = { $name } mówi: porozmawiajcie ze mną
staff-waiting-not-ok = { $name } mówi, że twoja odpowiedź nie pasuje
staff-waiting-said-yes = { $name } mówi tak: { $offer }
staff-waiting-replied = Odpowiedź: { $moment }.
staff-waiting-do-reply = Zrób to i daj znać
staff-waiting-confirm = Te słowa czekają na potwierdzenie: { $name }
staff-waiting-confirm-how = Wpisane przez ciebie. Przy następnym logowaniu { $name } dostanie pytanie o te słowa.
staff-waiting-look = Zobacz
staff-slipped-who = { $owner }, dla: { $name }.
staff-others = Czeka na innych
staff-week = Ten tydzień
staff-week-due = Termin: { $date }.
staff-promise = Obiecana wiadomość. Dla: { $name }. Termin: { $date }
staff-promise-tell = Daj znać
staff-manager-lede = Kto prowadzi i kto przewodniczy. To, co mówią rodziny, zostaje u nich.
staff-manager-led = Prowadzi: { $worker }.
staff-manager-no-lead = Nikt jeszcze nie prowadzi.
staff-manager-chaired = Przewodniczy: { $chair }.
staff-manager-no-chair = Nikt jeszcze nie przewodniczy.
staff-manager-ended = Plan się zakończył.
staff-allocate = Zmień, kto prowadzi: { $name }
staff-allocate-what = Kto prowadzi teraz, od tej chwili nic już z tego nie czyta. Kto przejmuje, czyta to, co powiedziano pracownikowi i przewodniczącemu.
staff-allocate-worker = Pracownik prowadzący
staff-allocate-chair = Przewodniczący
staff-allocate-nobody = Jeszcze nikt
staff-allocate-save = Zapisz, kto prowadzi
staff-colleague = Zaproś kogoś z zespołu
staff-colleague-what = Ta osoba dostanie kod, który działa jeden raz, w ciągu trzech dni.
staff-colleague-role = Czym się zajmuje
staff-colleague-needs-role = Wybierz, czym się zajmuje
staff-colleague-here-already = Jest tu już ktoś o tym imieniu i nazwisku. Dodaj coś, co odróżni te dwie osoby.
staff-colleague-awaited = Zaproszone osoby, których jeszcze tu nie było
staff-colleague-awaited-what = Nowy kod unieważnia poprzedni.

## staff: what waits for news

staff-news = Czekają na wiadomość
staff-news-asks = { $name } pyta, co się dzieje
staff-news-slipped = { $name }: wiadomość miała już być
staff-news-quiet = { $name }: nic nowego od tygodnia
staff-news-asked-on = Pytanie z: { $date }.
staff-news-asked-by = Pyta: { $names } ({ $date }).
staff-news-promised = Wiadomość obiecano na: { $date }.
staff-news-since = Nic się nie ruszyło od: { $date }.
staff-news-was-due = Termin minął: { $date }.
staff-news-owner = { $owner }.
staff-news-say = Powiedz, jak to stoi
staff-news-what = Powiedz to także wtedy, gdy nie ma nic nowego. Rodzina czyta to z datą, pod tym, co powiedziała.
staff-news-none = Nikt nie czeka na wiadomość.
staff-news-instead = Jest coś nowego: odpowiedz albo zmień stan
staff-news-on = Na razie nic nowego. Nadal czekamy
staff-news-on-hint = Osoba lub urząd. Rodzina czyta tę nazwę.
staff-news-words = Coś jeszcze
staff-news-next = Następna wiadomość do
staff-news-next-hint = To, co się spóźnia, zostaje tutaj, dopóki nie podasz nowego dnia.
staff-news-send = Powiedz im
staff-news-said = Powiedziane. Mogą to już przeczytać.
staff-news-needs = Napisz, na kogo się czeka albo jak to stoi
staff-news-newer = W międzyczasie ktoś coś powiedział. Przeczytaj to, a potem wyślij swoje, jeśli nadal pasuje
staff-news-gone = Tego już tu nie ma. Twój tekst jest poniżej

## staff: pathways

staff-pathways-none = Nie ma jeszcze żadnej ścieżki.
staff-pathways-ended = Zakończone plany
staff-open-pathway = Otwórz ścieżkę
staff-open-heading = Otwórz ścieżkę
staff-open-lede = Ty ją prowadzisz. Młoda osoba może wejść, gdy tylko dostanie od ciebie kod.
staff-open-kind = Rodzaj
staff-open-name = Imię i nazwisko młodej osoby
staff-open-called = Jak ta osoba chce być nazywana
staff-called-hint = Jeśli zostawisz puste: imię.
staff-open-strategy = Narada strategiczna (strategy discussion)
staff-open-strategy-hint = Ta, od której zaczęło się postępowanie z section 47. Termin liczy się od niej.
staff-open-chair = Przewodniczący
staff-open-no-chair = Jeszcze nie wyznaczono
staff-open-needs-kind = Wybierz rodzaj ścieżki
staff-open-needs-strategy = Podaj, kiedy była narada strategiczna. Konferencja musi być w ciągu 15 dni roboczych po niej.
staff-open-strategy-ahead = Narada strategiczna nie może być po dzisiejszym dniu
staff-open-needs-chair = Wybierz z listy, kto przewodniczy
staff-needs-name = Wpisz imię i nazwisko
staff-needs-date = Wpisz datę: dzień, miesiąc i rok
staff-date-ahead = Ta data dopiero nadejdzie
staff-too-long = To za długie, żeby zapisać w całości. Wyślij to w dwóch albo trzech częściach.
staff-too-long-line = Skróć to: najwyżej { $most } znaków. Jest ich o { $over } za dużo.
staff-full-name = Imię i nazwisko
staff-language = Język, w którym czyta
staff-make-code = Utwórz kod

## staff: one pathway

staff-tabs = Części tej ścieżki
staff-tab-words = Słowa
staff-tab-plan = Plan
staff-tab-people = Ludzie
staff-tab-dates = Daty
staff-tab-to-answer = Do odpowiedzi: { $count }
staff-case-you-lead = { $kind }. Ty prowadzisz.
staff-case-you-chair = { $kind }. Ty przewodniczysz.

## staff: words and answers

staff-voice = Słowa: { $name }
staff-to-answer = Do odpowiedzi
staff-to-answer-seen = Twoją odpowiedź widać u tej osoby, gdy tylko ją wyślesz.
staff-to-answer-none = Nic tutaj nie czeka na odpowiedź.
staff-voice-none = { $name } jeszcze niczego ci nie przekazuje.
staff-view-topic = { $topic }. Przekazano { $date }.
staff-view-topic-by = { $name }: { $topic }. Przekazano { $date }.
staff-view-more = Więcej o tych słowach
staff-view-chose = Wybór: { $choices }.
staff-view-feels = Jak jest: { $feeling }.
staff-view-dont-know = Odpowiedź: nie wiem.
staff-view-wants = Oczekiwanie: { $want }
staff-given = { $how }.
staff-given-on = { $how }, { $date }.
staff-given-language = Język ekranu: { $language }.
staff-given-by = Kto wpisał: { $name }.
staff-given-confirmed = Potwierdza { $name }, { $date }.
staff-given-waiting = Na potwierdzenie czeka { $name }.
staff-entered = Zapisano. Przy następnym logowaniu ta osoba dostanie pytanie, czy to jej słowa.
staff-answered = Wysłano.
staff-enter-words = Wpisz słowa z kartki, telefonu lub rozmowy
staff-answer-again = Odpowiedz ponownie
staff-answer-not-needed = Tylko do wiadomości. Odpowiedź nie jest potrzebna.
staff-answer-anyway = Odpowiedz mimo to
staff-answer-did = Zrobione.
staff-answer-not-yet = Jeszcze nie.
staff-answer-cant = Nie da się, bo:
staff-answer-by = { $name }, { $date }.
staff-answer-next = Następna wiadomość: { $date }.
staff-answer-instead = Zamiast tego: { $offer }
staff-answer-tied = W planie: { $what }
staff-answer-newer = Ktoś odpowiedział w trakcie twojego pisania
staff-answer-newer-what = Tamta odpowiedź jest wyżej. Twoja jest niżej i nie została jeszcze wysłana. Jeśli ją wyślesz, od tej chwili liczy się ona.
staff-answer-gone = { $name }: te słowa zostały wycofane w trakcie twojego pisania
staff-answer-gone-what = Odpowiedź nie jest już potrzebna, a twoja nie została wysłana. To, co wpisano, jest niżej. Możesz to skopiować.
staff-answer-gone-yours = Wpisany tekst
staff-reply-ok = { $name }, { $date }: tak, pasuje.
staff-reply-not-ok = { $name }, { $date }: nie bardzo.
staff-reply-talk = { $name }, { $date }: porozmawiajcie ze mną.
staff-answer-state = Co z tego wynikło
staff-answer-because = Co zrobiono albo dlaczego nie
staff-answer-because-hint = Odbiorca: { $name }. Pisz prostymi słowami.
staff-answer-offer = Co proponujesz zamiast tego
staff-answer-next-on = Następna wiadomość najpóźniej
staff-answer-action = W planie
staff-answer-no-action = Bez związku z działaniem
staff-action-in-context = { $context }: { $what }
staff-answer-send = Wyślij. Odbiorca: { $name }
staff-answer-needs-state = Wybierz: zrobione, jeszcze nie albo nie da się
staff-answer-needs-because = Napisz, co zrobiono albo dlaczego nie
staff-answer-needs-offer = Napisz, co proponujesz zamiast tego
staff-answer-next-past = Data następnej wiadomości już minęła
staff-answer-action-gone = Wybierz działanie z listy

## staff: the plan

staff-plan-asks = Od kogo ten plan wymaga
staff-plan-would-ask = Od kogo plan wymagałby z tym działaniem
staff-plan-actions = { $count ->
    [one] { $count } działanie
    [few] { $count } działania
    [many] { $count } działań
   *[other] { $count } działania
}
staff-plan-leans = Ten plan wymaga więcej od rodziny niż od miejsc i instytucji: { $family } wobec { $around }.
staff-plan-none = Plan jest pusty. Nazwij miejsce lub grupę, która ma się zmienić, a potem napisz, kto co robi.
staff-context-run-by = { $kind }. { $holder }.
staff-context-goal-is = Cel: { $goal }
staff-context-no-action = Na razie nic tego nie zmienia.
staff-context-heading = Nazwij miejsce lub grupę
staff-context-kind = Rodzaj
staff-context-choose-kind = Wybierz rodzaj
staff-context-name = Nazwa
staff-context-name-hint = Tak, jak mówi rodzina: „Dworzec autobusowy, stanowisko C”.
staff-context-holder = Kto tym zarządza
staff-context-holder-hint = Działanie trafia do tej osoby.
staff-context-goal = Cel
staff-context-goal-hint = Co ma być prawdą o tym miejscu, a nie o młodej osobie.
staff-context-add = Dodaj do planu
staff-context-needs-kind = Wybierz rodzaj miejsca lub grupy
staff-context-needs-name = Wpisz nazwę
staff-action-heading = Dodaj działanie
staff-action-change-heading = Zmień działanie
staff-action-what = Co się dzieje
staff-action-what-hint = Rodzina to czyta.
staff-action-context = Które miejsce lub grupę zmienia
staff-action-choose-context = Wybierz miejsce lub grupę
staff-action-target = Od kogo wymaga
staff-action-owner = Kto to robi
staff-action-due = Do kiedy
staff-action-state = Na jakim jest etapie
staff-action-note = Uwaga
staff-action-from = Z czyich słów
staff-action-from-none = Z niczyich słów
staff-action-from-view = { $name }: { $words }
staff-action-from-gone = Tych słów nie możesz już przeczytać. Wybierz inne albo „Z niczyich słów”
staff-action-add = Dodaj działanie
staff-action-save = Zapisz zmianę
staff-action-change = Zmień
staff-action-line = { $owner }. { $state }. { $note }
staff-action-needs-what = Napisz, co się dzieje
staff-action-needs-context = Wybierz miejsce lub grupę, którą zmienia to działanie. Jeśli go tu nie ma, najpierw je nazwij.
staff-action-needs-target = Wybierz, od kogo wymaga
staff-conflict = Ktoś to zmienił w trakcie twojego pisania. Teraz jest tak:
staff-conflict-what-now = Twoja wersja jest niżej, bez zmian. Jeśli ją zapiszesz, zastąpi tamtą.

## staff: writing the plan

staff-tab-to-decide = do decyzji: { $count }
staff-parts = Strony planu
staff-part-plan = Plan
staff-part-report = Raport
staff-part-proposals = Od rodziny
staff-part-challenges = Zastrzeżenia
staff-part-versions = Wersje
staff-part-waiting = czeka: { $count }
staff-plan-kept = Zapisano
staff-plan-save = Zapisz
staff-plan-back = Plan
staff-shift-since = Od ostatniego uzgodnienia:
staff-shift-parents-fell = Wymagań wobec rodziców jest mniej o { $by }. Zmian w miejscach i instytucjach nie przybyło.
staff-shift-parents-fell-rose = Wymagań wobec rodziców jest mniej o { $by }. Zmian w miejscach i instytucjach jest więcej o { $rose }.
staff-shift-parents-rose = Wymagań wobec rodziców jest więcej o { $by }.
staff-shift-young-fell = { $name }: wymagań jest mniej o { $by }. Zmian w miejscach i instytucjach nie przybyło.
staff-shift-young-fell-rose = { $name }: wymagań jest mniej o { $by }. Zmian w miejscach i instytucjach jest więcej o { $rose }.
staff-shift-young-rose = { $name }: wymagań jest więcej o { $by }.
staff-shift-changes-fell = Zmian w miejscach i instytucjach jest mniej o { $by }.
staff-unready = Do sprawdzenia przed uzgodnieniem
staff-unready-none = Nic nie stoi na przeszkodzie, by uzgodnić ten plan.
staff-unready-may = Można go uzgodnić w tej postaci. Na to warto spojrzeć.
staff-unready-wait = { $count ->
    [one] { $count } rzecz trzeba poprawić albo przewodniczący odkłada ją z podaniem powodu.
    [few] { $count } rzeczy trzeba poprawić albo przewodniczący odkłada je z podaniem powodu.
    [many] { $count } rzeczy trzeba poprawić albo przewodniczący odkłada je z podaniem powodu.
   *[other] { $count } rzeczy trzeba poprawić albo przewodniczący odkłada je z podaniem powodu.
}
staff-matter-go = Popraw to
staff-matter-gap = { $name }: ktoś położył tu co najmniej dwa żetony, a żadne działanie tego nie zmienia.
staff-matter-support = „{ $what }” nazwano wsparciem, o które prosiła rodzina, ale nie jest powiązane z żadną jej prośbą.
staff-ready-empty = Nie ma w nim jeszcze żadnego działania.
staff-ready-no-goal = { $name }: są działania, a nie ma celu. Najpierw cel.
staff-ready-no-measure = { $name }: po czym poznamy, że cel jest osiągnięty?
staff-ready-no-owner = „{ $what }”: nie wskazano, kto to robi.
staff-aside-do = Odłóż to
staff-aside-reason = Dlaczego może tak zostać
staff-aside-hint = Rodzina przeczyta to razem z planem. Dotyczy tylko tej wersji.
staff-aside-needs-reason = Napisz, dlaczego może tak zostać. Rodzina to przeczyta.
staff-aside-by = Odłożone przez: { $name }, { $date }. Rodzina czyta dlaczego:
staff-aside-back = Cofnij to
staff-open = Rodzina
staff-open-not = Zamknięte. Rodzina czyta ostatnią opublikowaną wersję, a nie to, co jest pisane.
staff-open-since = Otwarte od { $date } ({ $name }) dla: { $names }. Czytają plan i raport na bieżąco i mogą proponować zmiany.
staff-open-next = Następne spotkanie z rodziną: { $date }. Otwórz plan odpowiednio wcześniej.
staff-open-do = Otwórz dla rodziny
staff-open-close = Zamknij ponownie
staff-contingency = Jeśli plan się nie powiedzie
staff-contingency-hint = Kto się o tym dowie i co może wtedy zrobić. Rodzina to czyta.
staff-contingency-none = Nie napisano jeszcze, co się wtedy stanie.
staff-contingency-write = Napisz, co się wtedy stanie
staff-contingency-newer = Zmieniono to w trakcie twojego pisania. Obecna treść jest wyżej, twoja tutaj.
staff-goal = Co ma być prawdą o tym miejscu
staff-goal-hint = Jako coś dobrego: „Możesz poczekać na autobus i nie być samemu”.
staff-measure = Po czym to poznamy
staff-measure-hint = Coś, co można zobaczyć lub usłyszeć: ocena, liczba, wizyta.
staff-goal-for = Cel: { $name }
staff-goal-write = Napisz cel
staff-goal-change = Zmień cel
staff-goal-newer = Zmieniono to w trakcie twojego pisania. Obecna treść jest wyżej, twoja tutaj.
staff-goal-about-place = Napisz, co ma być prawdą o miejscu, a nie czego { $name } ma nie robić.
staff-context-measure-is = Poznamy po tym: { $measure }
staff-kinder = „{ $said }”: { $instead }
staff-kinder-engage = napisz, czego próbowano i że to jeszcze nie zadziałało.
staff-kinder-placed = napisz, kto, komu i gdzie co zrobił.
staff-kinder-chose = to, co komuś zrobiono, nie jest wyborem. Napisz, co się stało.
staff-kinder-unable = napisz, co stoi na przeszkodzie i co ta osoba robi: „pracuje nocami; dzwoni o dziewiątej”.
staff-kinder-refuses = napisz, na co się nie zgadza i dlaczego.
staff-kinder-kind = napisz, co się stało, a nie jakie to dziecko.
staff-kinder-insight = napisz, jak ta osoba to widzi, jej słowami.
staff-kinder-label = napisz, co zrobiono, bez etykiety.
staff-kinder-family = napisz, z czym rodzina się mierzy.
staff-no-action-share = Samo przekazanie informacji nic nie zmienia. Napisz, kto i co z nią zrobi.
staff-no-action-monitor = Samo obserwowanie nic nie zmienia. Napisz, kto co zrobi.
staff-no-action-discuss = Sama rozmowa nic nie zmienia. Napisz, co ma z niej wyniknąć.
staff-no-action-signpost = Sam adres nic nie zmienia. Napisz, kto z nimi pójdzie i kiedy.
staff-limit-asks = Czy { $name } ma tu coś przestać robić, unikać czegoś lub coś ograniczyć?
staff-limit-yes = Tak
staff-limit-no = Nie
staff-limit-fix = Co zamiast tego sprawi, że miejsce będzie bezpieczniejsze?
staff-limit-who = Kto może to zmienić?
staff-limit-until = Do kiedy?
staff-limit-word = Co mówi { $name }?
staff-limit-word-hint = Własnymi słowami. W rodzinie czyta to tylko { $name }.
staff-limit-urgent = To nie może czekać
staff-limit-urgent-hint = Obowiązuje od razu i wrócimy do tego najpóźniej: { $date }.
staff-limit-urgent-until = Pilne: wracamy do tego do: { $date }
staff-limit-waits = To czeka, aż będzie to, czego brakuje
staff-limit-visible = Obowiązuje. Plan pokazuje, czego jeszcze brakuje
staff-limit-answer = Brzmi tak, jakby { $name } miał coś przestać. Odpowiedz, czy tak jest.
staff-limit-second-look = Brzmi tak, jakby { $name } miał coś przestać, a odpowiedź brzmiała „nie”. Sprawdź jeszcze raz.
staff-limit-needs-fix = Co zamiast tego sprawi, że miejsce będzie bezpieczniejsze
staff-limit-needs-who = Kto może to zmienić
staff-limit-needs-end = Dzień, w którym się kończy
staff-limit-needs-soon = Do pilnego kroku wracamy w ciągu 14 dni: najpóźniej { $date }
staff-limit-needs-word = Co mówi o tym { $name }
staff-action-organisation = Z jakiej instytucji
staff-action-holder = Kto odpowiada za to miejsce
staff-action-holder-hint = Puste pole oznacza zarządcę miejsca.
staff-action-evidence = Co pokazuje, że to zrobiono
staff-action-evidence-hint = Zdjęcie, grafik, rachunek, to, co ktoś widział.
staff-action-offered = Z oferty
staff-offer-no-duty = To była oferta. Napisz to bez „musi” i „ma obowiązek”.
staff-move = Na jakim jest etapie
staff-move-note = Jak jest teraz
staff-move-note-hint = Rodzina to czyta. Przy „zrobione”: skąd wiemy; przy „przerwane”: dlaczego.
staff-move-due = Nowa data
staff-move-due-hint = Jeśli jest opóźnione: dzień, w którym będzie gotowe. Puste pole: data zostaje.
staff-move-save = Zapisz ten krok
staff-move-needs-state = Wybierz etap
staff-move-needs-how = Napisz, skąd wiemy, że to zrobiono
staff-move-needs-why = Napisz, dlaczego to przerwano
staff-move-needs-date = Podaj nową datę
staff-move-newer = Zmieniono to w trakcie twojego pisania. Obecna treść jest obok twojej.
staff-steps = Co się dotąd działo
staff-step-by = { $name }, { $date }.
staff-step-moved = Przesunięto z { $from } na { $to }.
staff-step-due = Termin: { $date }.
staff-sources = Skąd się wzięło
staff-sources-hint = Każdy widzi tu tylko to, co i tak może wiedzieć. Dla innych wygląda to tak, jakby nie miało źródła.
staff-sources-none = Nie jest powiązane z niczym, co możesz przeczytać.
staff-source-tie = Powiąż z czymś, co powiedzieli
staff-source-do-tie = Powiąż
staff-source-untie = Rozłącz
staff-source-choose = Wybierz źródło
staff-source-needs = Wybierz źródło
staff-source-gone = Tego nie możesz już przeczytać. Wybierz coś innego
staff-source-words = { $name }, słowa z { $date }
staff-source-place = { $name }, miejsce: { $place }, { $date }
staff-source-some-place = { $name }, miejsce, { $date }
staff-source-counters = { $name }, żetony z { $date }
staff-source-matters = { $name }, ktoś ważny, { $date }
staff-report = Projekt raportu
staff-report-what = Akapit po akapicie. Gdy jest otwarty dla rodziny, ona też go czyta i może powiedzieć, co się nie zgadza.
staff-report-none = Nic jeszcze nie napisano.
staff-report-add-heading = Dodaj akapit
staff-report-add = Dodaj
staff-report-words = Treść
staff-report-hint = Pisz tak, by rodzina mogła to przeczytać.
staff-report-change = Zmień
staff-report-out = Usuń
staff-report-needs-words = Napisz, jaka ma być treść
staff-report-gone = Ten akapit usunięto w trakcie twojego pisania. Twój tekst jest niżej, do skopiowania.
staff-report-two = Dwie osoby zmieniły to jednocześnie
staff-report-two-what = Obecna treść jest wyżej, drugi tekst tutaj. Napisz ten, który ma zostać, i zapisz.
staff-report-proposed = { $name } coś tu proponuje
staff-proposals = Od rodziny
staff-proposals-what = Co się ich zdaniem nie zgadza, co proponują, oferują lub o co proszą. Każda sprawa dostaje decyzję z powodem, który przeczytają.
staff-proposals-none = Nic nie czeka na decyzję.
staff-proposals-decided = Zdecydowane
staff-proposal-not-right = { $name }: to się nie zgadza
staff-proposal-other-words = { $name } proponuje inne słowa
staff-proposal-offer = { $name } coś oferuje
staff-proposal-help = { $name } prosi o pomoc
staff-proposal-accepted = Przyjmij
staff-proposal-changed = Zmień
staff-proposal-declined = Nie przyjmuj
staff-decided-accepted = Przyjęte
staff-decided-changed = Zmienione
staff-decided-declined = Nieprzyjęte
staff-proposal-accept-words = Ich słowa zastąpią nasze.
staff-proposal-accept-offer = Staje się działaniem jako ich oferta.
staff-proposal-accept-help = Podejmujemy to.
staff-proposal-accept-not-right = Zgadzamy się i piszemy, co z tego wynika.
staff-proposal-change-hint = Innymi słowami niż ich: napiszesz je ty.
staff-proposal-decline-hint = Zostaje, jak jest, a powód mówi dlaczego.
staff-proposal-what = Co z tym będzie
staff-proposal-words = Ma brzmieć tak
staff-proposal-context = Do którego miejsca lub grupy należy
staff-proposal-context-maybe = Po wyborze stanie się działaniem.
staff-proposal-reason = Dlaczego
staff-proposal-reason-hint = { $name } to przeczyta.
staff-proposal-send = Zdecyduj
staff-proposal-now = Teraz brzmi
staff-proposal-then = Wtedy brzmiało
staff-proposal-theirs = { $name }
staff-proposal-difference = Różnica
staff-proposal-no-words = Bez słów.
staff-proposal-changed-since = Zmieniono to, odkąd { $name } to czytał(a):
staff-proposal-became = Powstało działanie: { $what }
staff-proposal-by = { $name }, { $date }
staff-proposal-needs-outcome = Wybierz, co z tym będzie
staff-proposal-needs-reason = Napisz dlaczego. Oni to przeczytają.
staff-proposal-needs-words = Napisz, jak ma brzmieć
staff-proposal-needs-context = Wybierz miejsce lub grupę, do której należy
staff-proposal-newer = Zmieniono to, gdy decydowałeś(-aś). Sprawdź obecną treść i zdecyduj ponownie.
staff-proposal-decided-already = O tym już zdecydowano. Twój tekst jest niżej, do skopiowania.
staff-proposal-about-gone = Tego, czego to dotyczy, już nie ma. Możesz jeszcze nie przyjąć i napisać dlaczego.
staff-proposal-gone = Tego już tu nie ma. Twój tekst jest niżej, do skopiowania.
staff-about-plan = Cały plan
staff-about-action = Działanie: { $what }
staff-about-paragraph = Raport, akapit { $number }
staff-about-paragraph-gone = Usunięty akapit
title-directory = Spis
title-ledger = Prośby
title-figures = Liczby
support-heading = Pomoc, o którą prosisz
support-asked = Prośba o pomoc: { $kind }
support-waits = Jeszcze nie wiesz, czy to możliwe. Damy znać.
support-available = To jest dostępne.
support-not-available = Teraz to niemożliwe.
support-club = Sport, klub, zajęcia
support-youth-work = Pracownik młodzieżowy
support-talking = Ktoś do rozmowy
support-school = Pomoc w szkole
support-transport = Dojazd
support-money = Pieniądze, jedzenie, rzeczy do domu
support-housing = Mieszkanie
support-parents = Pomoc dla rodziców
support-language = Pomoc we własnym języku
support-other = Inna pomoc
support-none-here = Tutaj tego nie ma.
support-full = Nie ma miejsc.
support-not-for-them = To jest dla innych osób.
support-out-of-reach = To za daleko albo w złych godzinach.
support-no-money = Nie ma na to pieniędzy.
support-why-other = Inny powód.
staff-part-support = Prośby o pomoc
staff-support = Pomoc, o którą proszą
staff-support-what-is = O co rodzina prosiła: własnymi słowami, w propozycjach albo w planie. Wskaż rodzaj pomocy, poszukaj jej i powiedz, co jest dostępne. Nic nie zamyka się bez słowa do nich.
staff-support-none = Nic nie czeka. Każdy, kto prosił, dostał odpowiedź.
staff-support-told = Już wiedzą
staff-support-by = Prosi { $name }
staff-support-in-plan = Prosi o to plan
staff-support-family = rodzina
staff-support-kind = Rodzaj pomocy
staff-support-kind-is = Rodzaj pomocy: { $kind }
staff-support-kind-change = To inny rodzaj
staff-support-note = Zapisz
staff-support-other = Poprosili o pomoc w innej wypowiedzi
staff-support-other-words = W której wypowiedzi
staff-support-needs-words = Wybierz wypowiedź, w której prosili
staff-support-needs-kind = Wybierz rodzaj pomocy
staff-support-tell = Powiedz, co jest dostępne: { $name }
staff-support-again = Przekaż coś nowego
staff-support-what = Co jest dostępne
staff-support-available = Dostępne
staff-support-not-available = Niedostępne
staff-support-why = Dlaczego nie
staff-support-because = Gdzie i kiedy albo dlaczego nie
staff-support-instead-hint = Potrzebne, gdy coś jest niedostępne.
staff-support-find = Szukaj w spisie
staff-support-holds = { $count ->
    [one] Zawiera jedną usługę.
    [few] Zawiera { $count } usługi.
    [many] Zawiera { $count } usług.
   *[other] Zawiera { $count } usług.
}
staff-support-look = Szukaj
staff-support-found = { $count ->
    [0] Nic w spisie nie zawiera tych słów
    [one] Te słowa zawiera jedna usługa
    [few] Te słowa zawierają { $count } usługi
    [many] Te słowa zawiera { $count } usług
   *[other] Te słowa zawiera { $count } usług
}
staff-support-first = Pierwsze { $most } z { $count }
staff-support-none-of-these = Żadna z nich
staff-support-ages = Wiek: { $from }–{ $to }
staff-support-ages-from = Od { $from } lat
staff-support-ages-to = Do { $to } lat
staff-support-no-directory = Nie wczytano jeszcze spisu usług. Może to zrobić kierownik.
staff-support-needs-state = Wybierz, czy to jest dostępne
staff-support-needs-why = Wybierz, dlaczego nie
staff-support-needs-because = Napisz, gdzie i kiedy albo dlaczego nie. Oni to czytają.
staff-support-needs-instead = Napisz, co proponujesz w zamian
staff-support-service-gone = Tej usługi nie ma już w spisie. Poszukaj jeszcze raz.
staff-waiting-support = { $name }: prośba o pomoc bez odpowiedzi
staff-choose = Wybierz
staff-directory = Spis usług
staff-directory-what = Jaka pomoc jest na miejscu. Pracownicy zaglądają tu, gdy rodzina o coś prosi.
staff-directory-bring-title = Wczytaj spis
staff-directory-services = Usługi
staff-directory-services-hint = Open Referral UK: jeden plik JSON albo service.csv. Do 8 MB.
staff-directory-organisations = Kto je prowadzi
staff-directory-organisations-hint = organization.csv, jeśli jest. Tylko razem z service.csv.
staff-directory-replaces = Zastępuje poprzedni spis. To, co rodziny już usłyszały, zostaje.
staff-directory-bring = Wczytaj
staff-directory-came-in = { $count ->
    [one] W spisie jest teraz jedna usługa. Przedtem: { $before }.
    [few] W spisie są teraz { $count } usługi. Przedtem: { $before }.
    [many] W spisie jest teraz { $count } usług. Przedtem: { $before }.
   *[other] W spisie jest teraz { $count } usług. Przedtem: { $before }.
}
staff-directory-needs-file = Wybierz plik z usługami
staff-directory-json-alone = Plik JSON sam podaje, kto prowadzi usługi. Wyślij tylko jego.
staff-directory-too-big = Plik ma więcej niż 8 MB. Nic nie wczytano.
staff-directory-too-many = Jest w nim więcej niż { $most } usług. Nic nie wczytano.
staff-directory-not-this-form = To nie jest JSON ani CSV w formacie Open Referral UK. Nic nie wczytano.
staff-directory-no = Brakuje kolumny „{ $name }”. Nic nie wczytano.
staff-directory-row = Nie da się odczytać wiersza { $number } pliku CSV. Nic nie wczytano.
staff-directory-service = Usłudze nr { $number } w pliku czegoś brakuje, powtarza się albo zawiera coś niemożliwego. Nic nie wczytano.
staff-directory-empty = Żadna z usług w pliku nie działa. Nic nie wczytano.
staff-ledger = O co prosiły rodziny
staff-ledger-what = Dla tych, którzy opłacają usługi. Liczby dotyczą rodzin ze wszystkich ścieżek. Bez nazwisk i bez liczb poniżej 5.
staff-ledger-quarters = Kwartały
staff-ledger-quarter = od { $first } do { $last } { $year }
staff-ledger-asked = Prośby
staff-ledger-why = Dlaczego było niedostępne
staff-ledger-hidden = mniej niż 5
staff-ledger-file = Pobierz jako CSV

# Figures of a quarter, across the site.
staff-figures = Liczby bez nazwisk
staff-figures-what = Co składa się na ścieżki w tym miejscu w ciągu kwartału, w liczbach rodzin. Bez nazwisk, bez słów, bez miejsc: tylko rodzaje.
staff-figures-back = Wstecz
staff-figures-silent = O tym kwartale nie można nic powiedzieć
staff-figures-silent-why = Było za mało rodzin. Mniej niż pięć rodzin można by rozpoznać, więc żadnej liczby nie pokazujemy i żadnej nie ma w pliku. Przy większej liczbie rodzin liczby się pojawią. Pliki kilku gmin można połączyć; to nie przywraca tego, co jest tu ukryte.
staff-figures-count = Około { $count } rodzin miało w tym kwartale otwartą ścieżkę.
staff-figures-q1 = Pytanie 1: co plany robią z miejscami i grupami, w których dzieje się krzywda?
staff-figures-q1-answer = Odpowiedź częściowa. Tabele pokazują, kto według działań ma coś zmienić, w podziale na rodzaje miejsc, co stało się z działaniami i czy miejsca są odczuwane inaczej przez tych, którzy ocenili je dwa razy. Nie pokazują, że to działanie coś zmieniło.
staff-figures-q2 = Pytanie 2: na ile inne rodzaje ścieżek patrzą poza dom, pomagając też rodzinom w domu?
staff-figures-q2-answer = Odpowiedź częściowa. Dla każdego rodzaju ścieżki tabela pokazuje, czy plany działają w domu, poza domem, czy tu i tu. Spraw spoza tego programu nie liczymy.
staff-figures-q3 = Pytanie 3: czy ta ścieżka i inne mogłyby stać się jedną?
staff-figures-q3-answer = Te liczby nie mogą na to odpowiedzieć. Tabele powyżej mają z tym związek: jeśli plany każdego rodzaju działają w domu i poza nim, jeden plan może objąć jedno i drugie. Czy powinny stać się jedną, rozstrzygają praktycy, rodziny i prawo.
staff-figures-q4 = Pytanie 4: gdzie jeszcze służby pracują w ten sposób?
staff-figures-q4-answer = Odpowiedź w małej części. Tabele pokazują, jakim rodzajom organizacji powierzono działania i które ścieżki trwały dalej jako inny rodzaj. Nie mówią nic o pracy bez tego programu, na przykład w pieczy zastępczej czy w bezpieczeństwie społeczności.
staff-figures-part = Udział
staff-figures-part-answer = Czy rodziny wysłuchano przed konferencjami, jak brały udział, jak długo czekały na odpowiedź, i spotkania bez nich.
staff-figures-help = Pomoc, o którą proszono
staff-figures-help-answer = O co rodziny prosiły, co było dostępne i dlaczego czegoś nie było.
staff-figures-too-few = Za mało rodzin, żeby powiedzieć:
staff-figures-hidden = nie podajemy
staff-figures-about = około { $count }
staff-figures-all = Wszystko, co podajemy
staff-figures-every = Wszystkie rodziny
staff-figures-what-of = Rodziny
staff-figures-of-families = Rodziny
staff-figures-families = Rodziny z otwartą ścieżką
staff-figures-home-and-outside = Gdzie działają plany, według rodzaju ścieżki
staff-figures-response = Kto według działań ma coś zmienić, według rodzaju miejsca
staff-figures-happened = Co stało się z działaniami
staff-figures-change-young-person = Jak młodzi czują się w miejscach w porównaniu z ostatnim razem
staff-figures-change-parent = Jak rodzice i opiekunowie czują się w miejscach w porównaniu z ostatnim razem
staff-figures-better-young-person = Młodym jest lepiej, według tego, kogo dotyczy plan
staff-figures-same-young-person = Młodym jest tak samo, według tego, kogo dotyczy plan
staff-figures-worse-young-person = Młodym jest gorzej, według tego, kogo dotyczy plan
staff-figures-better-parent = Rodzicom jest lepiej, według tego, kogo dotyczy plan
staff-figures-same-parent = Rodzicom jest tak samo, według tego, kogo dotyczy plan
staff-figures-worse-parent = Rodzicom jest gorzej, według tego, kogo dotyczy plan
staff-figures-weight-young-person = Co waży więcej lub mniej dla młodych
staff-figures-weight-parent = Co waży więcej lub mniej dla rodziców i opiekunów
staff-figures-tilt = Od kogo plany wymagają najwięcej, w czasie
staff-figures-heard = Wysłuchani przed konferencją lub przeglądem
staff-figures-took-part = Jak brali udział
staff-figures-waited = Jak długo do odpowiedzi
staff-figures-apart = Spotkania bez rodziny
staff-figures-owners = Organizacje, którym powierzono działania
staff-figures-stepped = Trwały dalej jako inny rodzaj ścieżki
staff-figures-young-people = Młodzi
staff-figures-parents = Rodzice i opiekunowie
staff-figures-young-person = Młoda osoba
staff-figures-parent = Rodzic lub opiekun
staff-figures-no-action = Brak działania
staff-figures-home = Tylko dom
staff-figures-outside = Tylko poza domem
staff-figures-both = Jedno i drugie
staff-figures-better = Lepiej
staff-figures-same = Tak samo
staff-figures-worse = Gorzej
staff-figures-more = Więcej
staff-figures-less = Mniej
staff-figures-leans-places = Głównie miejsca i służby
staff-figures-leans-level = Po równo
staff-figures-leans-family = Głównie rodzina
staff-figures-heard-yes = Coś wcześniej przekazali
staff-figures-heard-no = Nic nie przekazali
staff-figures-there = Byli obecni
staff-figures-another-way = Wzięli udział inaczej
staff-figures-not-heard = Niewysłuchani
staff-figures-not-noted = Nie zapisano
staff-figures-days = Do { $days } dni
staff-figures-longer = Dłużej lub bez odpowiedzi
staff-figures-apart-held = Odbyły się
staff-figures-apart-later = Rodzina dowiedziała się później
staff-figures-apart-open = Nie zapisano wyniku
staff-figures-cannot = Czego te liczby nie mówią
staff-figures-cannot-why = Dlaczego coś się zmieniło. Dwie rzeczy naraz nie muszą być przyczyną i skutkiem.
staff-figures-cannot-merge = Czy ścieżki należy połączyć. To ocena, a pytanie 3 pozostaje otwarte.
staff-figures-cannot-outside = Niczego o rodzinach, służbach ani gminach, które nie używają tego programu.
staff-figures-cannot-quality = Jak dobra była praca. Plan z wieloma działaniami w miejscach nie jest przez to dobry.
staff-figures-cannot-silent = Co myślą ci, którzy nic nie powiedzieli. Liczymy tylko to, co przekazano.
staff-figures-made = Jak powstają
staff-figures-made-families = Każda liczba dotyczy rodzin, a nie wypowiedzi czy czynności. Gospodarstwo domowe to jedna rodzina.
staff-figures-made-rounded = Każda liczba jest losowo trochę przesunięta i zaokrąglona do 5: razem najwyżej o { $within }.
staff-figures-made-totals = Suma obejmuje tylko rodziny z pokazanych liczb, podobnie jak tabele, które pokazują te same rodziny na dwa sposoby, więc nie da się obliczyć tego, co ukryte. Liczby nie muszą się sumować.
staff-figures-made-once = Kwartał obliczamy raz, dwa tygodnie po jego końcu lub później, i nigdy się nie zmienia.
staff-figures-made-honest = Kto zna wszystkie rodziny oprócz jednej, może być trochę pewniejszy co do ostatniej. Udostępniaj plik z rozwagą.
staff-challenges = Zastrzeżenia
staff-challenges-what = Ktoś mówi, że działanie wyklucza albo nic nie zmienia. Odpowiedzialna osoba odpowiada w pięć dni roboczych; potem sprawa jest u przewodniczącego.
staff-challenges-none = Nic nie czeka na odpowiedź.
staff-challenges-over = Z odpowiedzią i rozstrzygnięte
staff-ground-shuts-out = Kogoś wyklucza
staff-ground-changes-nothing = Nic nie zmienia
staff-challenge-this = Zastrzeżenia
staff-challenge-do = Zgłoś zastrzeżenie
staff-challenge-what = Odpowiedzialna osoba ma pięć dni roboczych na odpowiedź. Potem rozstrzyga przewodniczący.
staff-challenge-ground = Co jest nie tak
staff-challenge-words = Twoimi słowami
staff-challenge-send = Zgłoś
staff-challenge-needs-ground = Wybierz, co jest nie tak
staff-challenge-by = { $name }, { $date }
staff-challenge-reworded = Od tamtej pory zmieniono brzmienie:
staff-challenge-waiting = Odpowiedź do: { $date }
staff-challenge-answered = Jest odpowiedź
staff-challenge-with-chair = U przewodniczącego, do: { $date }
staff-challenge-settled = Rozstrzygnięte przez przewodniczącego
staff-challenge-taken-back = Wycofane
staff-challenge-step-answered = Odpowiedź
staff-challenge-step-escalated = Przekazane przewodniczącemu
staff-challenge-step-settled = Powód przewodniczącego
staff-challenge-note = Zapisz odpowiedź
staff-challenge-answer = Co mówi odpowiedzialna osoba albo dlaczego sprawa idzie do przewodniczącego
staff-challenge-answer-hint = Przeczyta to osoba, która zgłosiła zastrzeżenie.
staff-challenge-keep = Zapisz odpowiedź
staff-challenge-escalate = Przekaż przewodniczącemu
staff-challenge-back = Wycofaj moje zastrzeżenie
staff-challenge-settle = Rozstrzygnij
staff-challenge-reason = Co będzie z działaniem i dlaczego
staff-challenge-reason-hint = Przeczyta to osoba, która zgłosiła zastrzeżenie.
staff-challenge-needs-answer = Napisz, co mówi odpowiedzialna osoba
staff-challenge-needs-why = Napisz, dlaczego idzie do przewodniczącego
staff-challenge-needs-reason = Napisz, co będzie i dlaczego
staff-challenge-over-now = To już rozstrzygnięto lub wycofano. Twój tekst jest niżej, do skopiowania.
staff-challenge-there-now = Sprawa jest już u przewodniczącego. Nadal możesz zapisać odpowiedź.
staff-versions = Wersje
staff-versions-since = Zmienione od ostatniego uzgodnienia
staff-versions-first = Nic jeszcze nie uzgodniono. Obecna treść będzie pierwszą wersją.
staff-versions-all = Co uzgodniono
staff-agree = Uzgodnij na spotkaniu
staff-agree-no-meeting = Plan uzgadnia się na spotkaniu z rodziną. Jeszcze żadne się nie odbyło.
staff-agree-meeting = Na którym spotkaniu
staff-agree-hint = Rodzina ma go dostać następnego dnia.
staff-agree-do = Zapisz jako uzgodniony
staff-agree-needs-meeting = Wybierz spotkanie, na którym go uzgodniono
staff-agree-not-held = To spotkanie jeszcze się nie odbyło. Wybierz inne albo odnotuj je w Datach.
staff-version = Wersja { $number }
staff-version-by = { $meeting }, { $date }. Spisano: { $name }.
staff-version-published = Rodzina ma ją od: { $date }. Publikacja: { $name }.
staff-version-due = Rodzina ma ją dostać do: { $date }.
staff-version-late = Rodzina miała ją dostać do: { $date }.
staff-version-publish = Opublikuj dla rodziny
staff-version-text = Treść
staff-version-changes = { $count ->
    [one] { $count } zmiana od poprzedniej wersji
    [few] { $count } zmiany od poprzedniej wersji
    [many] { $count } zmian od poprzedniej wersji
   *[other] { $count } zmiany od poprzedniej wersji
}
staff-changes-none = Nic się nie zmieniło.
staff-change-context-came = Nowe w planie: { $name }
staff-change-context-went = Nie ma już w planie: { $name }
staff-change-goal = Cel napisano na nowo: { $name }.
staff-change-came = Nowe: { $what }
staff-change-went = Już tego nie ma: { $what }
staff-change-reworded = Nowe brzmienie:
staff-change-target = { $what }: wymagało od: { $before }, teraz od: { $now }
staff-change-owner = { $what }: robi to { $now } (przedtem: { $before })
staff-change-due = { $what }: teraz do { $date }
staff-change-due-none = { $what }: już bez daty
staff-change-state = { $what }: { $before }, teraz { $now }
staff-change-limit = { $what }: zmieniono to, co przy tym stoi
staff-change-contingency = Napisano na nowo, co się stanie, jeśli plan się nie powiedzie.
staff-waiting-proposal-doubted = { $name } nie zgadza się z decyzją
staff-waiting-do-decide = Zdecyduj
staff-waiting-challenge = { $name } ma zastrzeżenie do działania: { $ground }

## staff: partners, what they read, and what is late

staff-level-worker = osoba prowadząca
staff-level-owner = osoba, która to robi
staff-level-chair = osoba przewodnicząca
staff-level-partnership = partnerstwo ds. ochrony dzieci
staff-up = Jak wysoko to trafiło
staff-up-to = { $date }: { $who }
staff-up-reached = Od { $date }: { $who }.
staff-up-by = Skierowane przez: { $name }.
staff-up-itself = Samo z siebie: minął termin { $date }.
staff-up-do = Skieruj wyżej
staff-up-level = Do kogo
staff-up-words = Co tam zrobiono
staff-up-words-hint = Rodzina to czyta: „List do szefa zarządu dróg”.
staff-up-send = Skieruj
staff-up-needs-level = Wybierz, do kogo
staff-up-needs-words = Napisz, co zrobiono
staff-up-nothing-missed = Żaden termin jeszcze nie minął, więc nie ma czego kierować wyżej
staff-up-not-published = Tego nie ma w planie, który ma rodzina, więc nie można tego jeszcze skierować wyżej
staff-owners = Partnerzy, którzy to robią
staff-owners-what = Partner loguje się i widzi tylko swoje działania oraz to, co uzgodniono o miejscu. O rodzinie nie czyta nic.
staff-owners-choose = Wybierz, kto to robi
staff-owners-legend = Kto to robi
staff-owners-save = Zapisz, kto to robi
staff-owners-bring = Dodaj nową osobę do ścieżki
staff-owners-names = Wymienia kogoś z rodziny. Przeczyta to osoba, która to robi.
staff-owners-known = Znają już rodzinę i mogą przeczytać imię
staff-owners-names-needs = Zmień słowa albo zaznacz, że znają rodzinę. Nic jeszcze nie zapisano.
staff-facts = Co partnerzy czytają o tym miejscu
staff-facts-hint = Jak jest w tym miejscu: „W przejściu nie ma światła”. Nikogo z rodziny i nic, po czym można poznać, o kogo chodzi.
staff-facts-for = Fakty o miejscu: { $name }
staff-facts-what = Nikt z zewnątrz tego nie czyta, dopóki { $name } się nie zgodzi. Po zmianie zgoda jest potrzebna od nowa.
staff-facts-names = Tu pada imię lub nazwisko kogoś z rodziny. Napisz tylko o miejscu.
staff-facts-newer = W międzyczasie to się zmieniło. Przeczytajcie to razem jeszcze raz, zanim zapiszesz zgodę.
staff-facts-note-agreed = { $name } się zgadza
staff-facts-agreed = Zgoda: { $name }, { $date }.
staff-facts-waits = Czeka na zgodę: { $name }. Partnerzy jeszcze tego nie czytają.
staff-facts-are = Partnerzy czytają: { $words }
staff-facts-write = Napisz fakty o miejscu
staff-facts-change = Zmień fakty o miejscu

## staff: what a partner does

task-heading = Twoje działania
task-lede = Napisz, na jakim etapie jest każde z nich. Rodzina to czyta i na to liczy.
task-only-this = To wszystko, co widzisz. Czytasz, co robisz, a nie to, co mówiła rodzina.
task-none = Teraz nie ma tu nic do zrobienia.
task-none-then = Gdy zostanie uzgodnione coś, co robisz, pojawi się tutaj.
task-you = ty
task-due = Do { $date }.
task-was-due = Termin minął: { $date }.
task-new-day = Nowy termin: { $date }.
task-kept = Wysłano. Rodzina może to już czytać.
task-facts = O tym miejscu: { $place }
task-up-then = Nowy termin zatrzymuje to tutaj, aż do tego dnia.
task-steps = Twoje dotychczasowe wpisy
task-move = Na jakim to jest etapie?
task-move-again = Napisz coś innego
task-note = Twoimi słowami
task-note-hint = Rodzina to czyta. Zrobione: co to pokazuje, na przykład data albo kto to widział. Opóźnione: dlaczego. Nie wymieniaj nikogo z rodziny.
task-day = Nowy termin
task-day-hint = Tylko gdy jest opóźnienie.
task-send = Wyślij
task-needs-day = Podaj dzień, najwcześniej jutro, do którego to będzie zrobione
task-needs-why = Napisz, skąd opóźnienie
task-needs-how = Napisz, co pokazuje, że to zrobione
task-newer = To się zmieniło w trakcie twojego pisania. Jak jest teraz, widać wyżej; twoje słowa są tutaj.

## staff: people

staff-people-family = Rodzina i rzecznik
staff-people-working = Osoby, które z nimi pracują
staff-person-name = { $full } ({ $short })
staff-person-line = { $what }. { $meeting }.
staff-person-does-is = Rodzina czyta: „{ $does }”
staff-person-is-in = Na spotkaniach
staff-person-is-not-in = Poza spotkaniami
staff-person-reads = Język czytania: { $language }.
staff-person-heading = Dołącz kogoś
staff-person-role = Kim tu jest
staff-person-called = Jak mówi na tę osobę rodzina
staff-person-does = Co robi, w jednym wierszu
staff-person-does-hint = Rodzina to czyta: „Harbour, wtorek i czwartek”.
staff-person-agency = Skąd jest ta osoba
staff-person-agency-hint = Dla specjalistów. Od tego zależy, co może wiedzieć.
staff-person-no-agency = Wybierz, skąd jest ta osoba
staff-person-meeting = Spotkania
staff-person-in-meeting = Bierze udział w spotkaniach
staff-person-in-meeting-hint = Może znać to, co jest przekazane wszystkim na spotkaniu.
staff-person-add = Dołącz tę osobę
staff-person-needs-role = Wybierz, kim tu jest
staff-person-needs-agency = Wybierz, skąd jest ta osoba
staff-person-here-already = { $name } już tu jest. Nowy kod utworzysz przyciskiem obok imienia.
staff-invite-none = Jeszcze bez kodu.
staff-invite-waiting = Kod działa do { $until }.
staff-invite-used = Pierwsze wejście: { $date }.
staff-invite-over = Ostatni kod stracił ważność albo został anulowany.
staff-invite-keys = { $count ->
    [0] Brak zapisanych kluczy.
    [one] Jeden zapisany klucz.
    [few] { $count } zapisane klucze.
    [many] { $count } zapisanych kluczy.
   *[other] { $count } zapisanego klucza.
}
staff-invite-again = Utwórz nowy kod
staff-invite-cancel = Anuluj kod
staff-new-phone = Nowy telefon
staff-new-phone-what = { $name }: stare klucze i otwarte sesje kończą się od razu, na każdym urządzeniu. { $name } zobaczy, że to twoje działanie.
staff-leaves = Już nie bierze w tym udziału
staff-leaves-what = { $name } nic już tu nie przeczyta. Klucze i otwarte sesje kończą się od razu. Rodzina zobaczy, że { $name } już tu nie jest.
staff-leaves-do = { $name } już nie bierze udziału
staff-hand = Przekaż to urządzenie
staff-hand-what = Przekazanie wylogowuje cię. Ta osoba pisze sama, a ty zobaczysz to dopiero, gdy zechce to przekazać. Po oddaniu urządzenia nikt nie jest zalogowany.
staff-card-heading = Kod dla: { $name }
staff-card-once = Widać go tylko raz. Wydrukuj go albo zapisz od razu i wręcz osobiście.
staff-card-how = Na karcie nie ma imienia ani informacji, do czego służy.
staff-card-done = Gotowe

## staff: messages to the family

staff-told-on = Można dać znać krótką wiadomością, że jest coś nowego. Dokąd i kiedy, wie tylko ta osoba.
staff-told-off = Nie dostaje wiadomości.
staff-told-stopped = { $name }: nie piszcie już na ten telefon ({ $moment })
staff-told-stopped-then = Nikt inny w rodzinie się o tym nie dowiedział. Zapytaj osobiście, czy wszystko w porządku.
staff-told-stop = Przestań wysyłać im wiadomości
staff-told-stop-what = Gdy telefon zginął albo trzyma go ktoś inny. { $name } nie dostanie już wiadomości, a adres zostanie usunięty. Włączyć je znów może tylko ta osoba.
staff-told-stop-do = Nie wysyłaj więcej wiadomości: { $name }
staff-code-words = Jeśli kodu nie da się podać osobiście, wyślij z nim tylko te słowa, a adres osobno, inną drogą:

## staff: words from paper and phone

staff-enter-whose = Czyje to słowa?
staff-enter-heading = Słowa: { $name }
staff-enter-topic = Czego dotyczą
staff-enter-choose-topic = Wybierz, czego dotyczą
staff-enter-what = Słowa, dokładnie tak, jak padły
staff-enter-what-hint = Niczego nie poprawiaj.
staff-enter-language = Język tych słów
staff-enter-how = W jaki sposób padły
staff-enter-on = Którego dnia
staff-enter-who = Kto może wiedzieć. Decyduje { $name }
staff-enter-confirms = Przy następnym logowaniu { $name } dostanie pytanie: czy to twoje słowa? Do tego czasu są oznaczone jako niepotwierdzone.
staff-enter-keep = Zapisz. Czyje słowa: { $name }
staff-enter-needs-topic = Wybierz, czego dotyczą te słowa
staff-enter-needs-words = Wpisz słowa
staff-enter-needs-how = Wybierz, w jaki sposób padły
staff-enter-needs-audience = Wybierz, kto może wiedzieć. Decyduje { $name }. Zapytaj, jeśli tego nie wiesz.

## staff: dates

staff-dates-law = Terminy ustawowe
staff-dates-strategy = Liczone od narady strategicznej: { $date }. Weekendy i dni świąteczne nie są dniami roboczymi.
staff-dates-no-strategy = Nie wpisano narady strategicznej, więc żaden termin nie biegnie.
staff-strategy-correct = Popraw datę
staff-strategy-note = Wpisz, kiedy była
staff-strategy-keep = Zapisz tę datę
staff-strategy-kept = Zapisane. Wszystkie terminy liczą się teraz od tej daty.
staff-strategy-newer = Ktoś zmienił tę datę w trakcie twojego pisania. Jeśli zapiszesz swoją, zastąpi tamtą.
staff-dates-meetings = Spotkania
staff-dates-none = Nic nie jest zarezerwowane.
staff-dates-counted = Liczone od: { $from }. Termin ustawowy: { $due }.
staff-dates-held = Odbyło się: { $date }.
staff-dates-booked = Zarezerwowane: { $date }.
staff-dates-not-booked = Niezarezerwowane.
staff-dates-too-late = Ta rezerwacja jest za późno
staff-dates-too-late-what = { $what }. Zarezerwowano: { $date }. Termin ustawowy: { $due }.
staff-dates-overdue = Ostatni dzień minął
staff-dates-overdue-what = { $what }. Ostatni dzień: { $due }.
staff-standing-in-time = W terminie
staff-standing-held-late = Po terminie
staff-meeting-held = Odbyło się
staff-meeting-was-held = Już się odbyło
staff-meeting-book-heading = Zarezerwuj spotkanie
staff-meeting-kind = Rodzaj
staff-meeting-choose-kind = Wybierz rodzaj
staff-meeting-on = Data
staff-meeting-at = Godzina
staff-meeting-about = Jakiego miejsca dotyczy
staff-meeting-about-hint = Tylko przy spotkaniu o miejscu. Rodziny na nim nie ma i nikt z niej nie jest wymieniany.
staff-meeting-choose-context = Żadne miejsce
staff-meeting-needs-context = Wybierz miejsce. Najpierw musi być w planie.
staff-names-family = To spotkanie o miejscu. Pomiń wszystkie imiona i nazwiska z rodziny.
staff-meeting-is-about = Dotyczy: { $place }. Rodziny tam nie ma. Potem trafia to do jej zapisu spotkań.
staff-meeting-note = Jedno zdanie dla rodziny
staff-meeting-note-hint = Rodzina to czyta: „Leon też przyjdzie”.
staff-meeting-held-already = Już się odbyło
staff-meeting-book = Zarezerwuj
staff-meeting-needs-kind = Wybierz rodzaj spotkania
staff-meeting-needs-time = Wpisz godzinę i minuty, na przykład 13:30
staff-meeting-here-already = Takie spotkanie jest już zarezerwowane na ten dzień i tę godzinę

## staff: another kind

staff-context-opens = { $name } (tylko pracownik i przewodniczący; z działaniem przeczyta to rodzina)
staff-dates-no-clock = Dla tego rodzaju nie biegną terminy ustawowe. Rezerwacje są w Spotkaniach.
staff-step = Kontynuuj jako inny rodzaj
staff-step-kind = Rodzaj ścieżki
staff-step-now = Teraz: { $kind }. To nadal ta sama ścieżka, ze wszystkim, co w niej jest.
staff-step-from-to = { $from } → { $to }
staff-step-to = Dalej jako
staff-step-why = Dlaczego
staff-step-why-hint = { $name } i rodzina to przeczytają. Napisz, co jest teraz inaczej.
staff-step-meeting = Postanowione na spotkaniu
staff-step-meeting-needed = Konferencja lub przegląd, które się odbyły. Bez nich nie da się tego zmienić.
staff-step-meeting-optional = Konferencja lub przegląd, jeśli tam zapadła decyzja.
staff-step-no-meeting = Bez spotkania
staff-step-strategy-hint = Dla ROTH i ochrony dziecka. Od tego dnia liczą się terminy. Puste pole: zostaje dzień już wpisany.
staff-step-do = Kontynuuj jako ten rodzaj
staff-step-kept = Zmienione. Rodzina to przeczyta, razem z powodem.
staff-step-same = To już ten rodzaj. Wybierz inny
staff-step-needs-why = Napisz dlaczego. Rodzina to przeczyta
staff-step-needs-meeting = Wybierz konferencję lub przegląd, gdzie to postanowiono. Jeśli spotkanie jest tylko zarezerwowane, zaznacz najpierw w Terminach, że się odbyło
staff-step-needs-strategy = Napisz, kiedy była narada strategiczna
staff-step-newer = Ktoś zmienił rodzaj w trakcie twojego pisania. Wyżej widać, jaki jest teraz. Twoje słowa nadal tu są
staff-step-carried = Co przechodzi dalej
staff-step-carried-all = Każde słowo, miejsce, odpowiedź i działanie zostaje. Niczego nie trzeba mówić od nowa.
staff-step-open = Jeszcze przed nami
staff-step-open-none = Nic nie jest otwarte.
staff-step-contexts = Miejsca i grupy

## staff: after the plan

staff-filed = Po planie
staff-filed-way = Kiedy plan się zakończył, czy jest w aktach sprawy i jak długo tu zostaje.
staff-filed-what = To, co tu jest, znika po upływie swojego czasu. Nic nie znika, zanim plan się zakończy i wszystko trafi do akt sprawy.
staff-filed-ended = Plan się zakończył
staff-filed-not-ended = Plan trwa.
staff-filed-ended-on = Zakończył się { $date }: { $reason }.
staff-filed-stepped-down = niższy stopień i zamknięcie
staff-filed-moved-away = przeprowadzka w inne miejsce
staff-filed-eighteen = skończone 18 lat
staff-filed-other = inny powód
staff-filed-end-day = Dzień zakończenia
staff-filed-end-day-hint = Miesiące, przez które to tu zostaje, liczą się od dnia tego zapisu, także gdy plan zakończył się wcześniej.
staff-filed-why = Dlaczego
staff-filed-words = Więcej dla rodziny
staff-filed-words-hint = Czyta to na swojej pierwszej stronie. Przy „inny powód” jest to potrzebne.
staff-filed-end = Plan się zakończył
staff-filed-again = Plan jednak trwa
staff-filed-record = W aktach sprawy
staff-filed-not = Jeszcze nie w aktach.
staff-filed-on = W aktach od { $date } pod { $reference }. Zapis: { $name }.
staff-filed-workers-part = Twoja część to wszystko, co możesz czytać. Przewodniczący wkłada do akt to, co czyta tylko on, i zapisuje to tutaj, także gdy nic takiego nie ma.
staff-filed-chairs-part = Twoja część to to, co udostępniono tobie, a nie pracownikowi. Zapisz to tutaj także wtedy, gdy nic takiego nie ma.
staff-filed-newer = Później coś doszło. Włóż do akt i to, potem zapisz to tutaj.
staff-filed-last = Ostatnio doszło coś do twojej części { $date } o { $time }. Zapisz, że jest w aktach, dopiero gdy i to tam jest.
staff-filed-meanwhile = Po otwarciu tej strony doszło coś do twojej części. Włóż do akt i to, zanim to tutaj zapiszesz
staff-filed-pack = Weź pakiet do akt sprawy
staff-filed-day = Dzień włożenia do akt
staff-filed-day-hint = To, co padło po tym dniu, liczy się jako niewłożone.
staff-filed-reference = Numer w aktach sprawy
staff-filed-tick = Cała moja część jest w aktach
staff-filed-needs-day = Wybierz dzień
staff-filed-needs-reason = Wybierz, dlaczego się zakończył
staff-filed-needs-reference = Napisz, gdzie to jest w aktach sprawy
staff-filed-needs-why = Napisz dlaczego
staff-filed-before-it-began = Wybierz dzień nie wcześniejszy niż otwarcie ścieżki
staff-filed-ended-already = W międzyczasie zapisano, że plan się zakończył. Wyżej widać kiedy i dlaczego
staff-filed-to-file = Zakończone, do włożenia do akt
staff-filed-to-file-what = Nie ma tego w aktach albo coś doszło później.
staff-kept = Jak długo tu zostaje
staff-kept-what = Cztery tygodnie wcześniej rodzina może wziąć swoją kopię ze swojej pierwszej strony.
staff-kept-words = To, co padło, plan i spotkania
staff-kept-pictures = Obrazki
staff-kept-traces = Wiadomości i ślady logowania
staff-kept-gone = Już tego nie ma.
staff-kept-goes-on = Plan trwa. Po jego końcu: { $months ->
    [one] miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}.
staff-kept-not-filed = Nie w aktach. Zostaje.
staff-kept-on-hold = Wstrzymane. Zostaje.
staff-kept-asked-for = Ktoś czeka na kopię tego, co o nim przechowujemy. Zostaje, aż ją dostanie.
staff-kept-goes = Znika najwcześniej { $date }.
staff-kept-ended = Plan zakończył się { $date }.
staff-kept-none = Żaden plan się nie zakończył i nic nie jest wstrzymane.
staff-kept-months = Miesiące po końcu planu
staff-kept-months-what = Akta sprawy trzyma urząd według własnych zasad. Te liczby są dla tego, co jest tutaj, i liczą się od dnia, w którym zapisano, że plan się zakończył.
staff-kept-needs-months = Napisz liczbę od 1 do { $most }
staff-kept-words-longest = Nic nie może zostać dłużej niż to, co padło: z nim znika klucz
staff-offers = Propozycja kopii
staff-offer-seen = Zobaczone { $date }.
staff-offer-unseen = Wysłane { $date }, jeszcze niezobaczone. Daj kopię na papierze.
staff-early = Usuń wcześniej
staff-early-what = Jedna osoba prosi i mówi dlaczego, druga się zgadza. Jedna z nich to kierownik. I tak musi to być w aktach, a rodzina może najpierw wziąć kopię.
staff-early-why = Dlaczego ma zniknąć wcześniej
staff-early-ask = Poproś o to
staff-early-asked = Prośba z { $date }. Musi się zgodzić ktoś inny.
staff-early-agreed = Zgoda z { $date }.
staff-early-agreed-by = Zgoda: { $name }, { $date }.
staff-early-agree = Zgadzam się
staff-early-drop = Nie usuwaj wcześniej
staff-early-alone = Potrzebne są dwie różne osoby, a jedna z nich to kierownik
staff-early-not-ended = Plan trwa. Najpierw musi się zakończyć
staff-early-meanwhile = Ktoś już o to poprosił. Podany wtedy powód jest tutaj
staff-early-other = W międzyczasie podano inny powód. Przeczytaj go, zanim się zgodzisz
staff-early-waits = Ktoś prosi, żeby to usunąć wcześniej.
staff-hold-put = Wstrzymaj
staff-hold-what = Nic z tego nie znika, dopóki kierownik nie zniesie wstrzymania. Dla sądu, dochodzenia albo skargi.
staff-hold-all = Wszystko jest wstrzymane.
staff-hold-which = Która ścieżka
staff-hold-why = Dlaczego musi zostać
staff-hold-do = Wstrzymaj
staff-hold-lift = Znieś wstrzymanie
staff-hold-lift-why = Dlaczego nie musi już zostać
staff-hold-meanwhile = W międzyczasie to wstrzymano. Podany wtedy powód jest tutaj
staff-hold-lifted-meanwhile = To nie jest już wstrzymane
staff-retention = Jak długo to trzymamy
staff-retention-way = Miesiące, co kiedy znika, wstrzymania i zaświadczenia.
staff-retention-what = Co kiedy znika. Znika { $days } dni po tym, jak rodzina dostała propozycję kopii, albo później.
staff-certificates = Zaświadczenia
staff-certificates-what = To zostaje, gdy coś znika. Zaświadczenia nie znikają.
staff-certificates-none = Nic jeszcze nie zniknęło.
staff-certificate-on = Zniknęło { $date }
staff-certificate-time = Jego czas minął.
staff-certificate-early = Wcześniej: prośba { $asked }, zgoda { $agreed }.
staff-certificate-filed = Koniec planu { $ended }, w aktach { $filed } ({ $name }).
staff-certificate-counts = Wierszy: { $rows }, kluczy: { $keys }.
staff-certificate-digest = Skrót { $digest }…
staff-certificate-broken = To zaświadczenie zostało zmienione po napisaniu. Powiedz o tym osobie odpowiedzialnej za dane.

## family: agenda

agenda-first = Najpierw { $name }
agenda-places = Miejsca i ludzie
agenda-help = Kto w czym pomaga
agenda-changed = Co się zmieniło
agenda-plan = Plan, krok po kroku
agenda-decision = Decyzja
agenda-decision-next = Co będzie dalej

## staff: the room

staff-blocks = { $count ->
    [one] Jeszcze niegotowe: jedna sprawa
    [few] Jeszcze niegotowe: { $count } sprawy
   *[other] Jeszcze niegotowe: { $count } spraw
}
staff-blocks-room = { $count ->
    [one] Jeszcze nieuzgodnione: jedna osoba
    [few] Jeszcze nieuzgodnione: { $count } osoby
   *[other] Jeszcze nieuzgodnione: { $count } osób
}
staff-count-missing = { $count ->
    [one] Brakuje jednej instytucji.
    [few] Brakuje { $count } instytucji.
   *[other] Brakuje { $count } instytucji.
}
staff-tab-room = Spotkanie
staff-you-typed = Twój tekst, do skopiowania
staff-line-too-long = Skróć to do jednego prostego zdania
staff-room-who = Kto będzie na spotkaniu
staff-room-what-decided = Co postanowiono i dlaczego. Rodzina to czyta.
staff-room-open = Nic jeszcze nie postanowiono
staff-room-contested = Do decyzji
staff-room-decided = Postanowiono. Nie ma jeszcze odpowiedzi.
staff-room-accepted = Postanowiono i jest zgoda
staff-room-objected = Postanowiono, ale nie ma zgody
staff-room-overruled = Postanowiono i podtrzymano z podaniem powodu
staff-room-withdrawn = Zaproszenie wycofane
staff-room-in = Jest
staff-room-out = Nie ma
staff-room-in-for = { $name }: { $item }
staff-room-try = Zaznacz, kto na co przychodzi. Poniżej widać, co by wtedy było. Nic się nie zmieni, dopóki tego nie zapiszesz.
staff-room-see = Zobacz, co by było
staff-room-keep = Zapisz, kto na co przychodzi
staff-room-nobody = Nikt jeszcze nie ma zaproszenia.
staff-room-no-meeting = Nie ma jeszcze zarezerwowanego spotkania. Zarezerwuj je w zakładce Daty.
staff-room-closed = W międzyczasie to spotkanie się odbyło, zostało odwołane albo zmienione. Nic nie zostało zapisane.
staff-room-day = W dniu spotkania
staff-room-other-meetings = Inne spotkania
staff-blocks-contested = { $name }: ktoś woli inaczej, a decyzji nie ma
staff-blocks-objected = { $name }: ktoś nie zgadza się z decyzją
staff-blocks-nothing = Jeśli chodzi o to, kto będzie na spotkaniu, nic nie stoi na przeszkodzie.
staff-only-you = Możesz to czytać tylko ty.
staff-only-you-and = Możesz to czytać ty oraz { $names }.
staff-reason-of = Powód, który podaje { $name }. { $who }
staff-said = Co mówi rodzina
staff-said-stance = { $name }: { $stance }
staff-decisions = Co postanowiono
staff-decided-before = { $name }, { $date }. Już nie obowiązuje.
staff-decide = Zdecyduj
staff-decide-again = Zdecyduj na nowo
staff-decide-what = Co będzie
staff-decide-attends = Jest przez cały czas
staff-decide-part = Jest na części
staff-decide-report = Pisze raport
staff-decide-colleague = Zamiast tej osoby przychodzi ktoś z jej zespołu
staff-decide-separate = Spotyka się osobno
staff-decide-attends-hint = We wszystkich punktach programu.
staff-decide-part-hint = Wybierz punkty poniżej.
staff-decide-report-hint = Nie ma na spotkaniu. Ty odczytujesz fakty.
staff-decide-colleague-hint = Inna osoba z tej samej instytucji.
staff-decide-separate-hint = Spotkanie specjalistów. Rodzina przeczyta o nim wśród spotkań bez niej.
staff-decide-items = Jeśli na części: punkty
staff-decide-reason = Dlaczego
staff-decide-reason-hint = Prosto. Czyta to każda z osób: { $names }.
staff-decide-do = Zdecyduj i powiedz rodzinie
staff-decide-sure = Sprawdzone: cała rodzina może to tak przeczytać
staff-decide-names = Pada tu imię: { $names }. Czyta to cała rodzina. Zmień to albo zaznacz, że tak ma być.
staff-decide-repeats = To powtarza słowa powiedziane ci w zaufaniu. Ujmij to inaczej albo zaznacz, że tak ma być.
staff-decide-needs-decision = Wybierz, co będzie
staff-decide-needs-items = Wybierz punkty, na których ta osoba będzie
staff-decide-needs-reason = Napisz prosto, dlaczego
staff-decide-changed = W międzyczasie coś tu powiedziano albo postanowiono. Spójrz wyżej i dopiero zdecyduj.
staff-overrule = Mimo to podtrzymaj
staff-overrule-reason = Dlaczego to podtrzymujesz
staff-overrule-hint = Czytają to tylko osoby, które się nie zgadzają. Najpierw z nimi porozmawiaj.
staff-overrule-do = Podtrzymaj i powiedz dlaczego
staff-overruled-on = { $name }, { $date }: decyzja podtrzymana, ponieważ:
staff-withdraw = Wycofaj zaproszenie
staff-withdraw-what = Rodzina zobaczy, że tej osoby już nie ma na liście. To, co powiedziano, zostaje.
staff-withdraw-do = Wycofaj: { $name }
staff-invite-heading = Zaproś kogoś
staff-invite-who = Kto
staff-invite-somebody-else = Ktoś inny: wpisz poniżej
staff-invite-name = Imię i nazwisko
staff-invite-name-hint = Tylko dla osoby, której nie ma na liście powyżej.
staff-invite-organisation = Instytucja
staff-invite-asked = Na czyją prośbę
staff-invite-asked-nobody = Nie podawaj
staff-invite-asked-hint = Rodzina to czyta. Podaj imię tylko za zgodą tej osoby.
staff-invite-why = Po co ta osoba przychodzi
staff-invite-why-hint = Jedno proste zdanie. Rodzina je czyta.
staff-invite-contact = Ma bezpośredni kontakt z rodziną
staff-invite-contact-hint = Tylko wtedy instytucja liczy się do kworum.
staff-invite-no-contact = Nie ma bezpośredniego kontaktu z rodziną
staff-invite-set-contact = Był bezpośredni kontakt
staff-invite-set-no-contact = Nie było bezpośredniego kontaktu
staff-invite-asked-by = O tę osobę prosi { $name }.
staff-invite-do = Zaproś
staff-invite-everyone = Zaproś wszystkich, którzy biorą udział w spotkaniach
staff-invite-everyone-why = Po co przychodzą, jedno zdanie dla wszystkich
staff-invite-everyone-do = Zaproś wszystkich
staff-invite-needs-who = Wybierz kogoś z listy
staff-invite-needs-why = Napisz jednym zdaniem, po co przychodzą
staff-invite-there-already = { $name }: zaproszenie już jest
staff-agenda = Program
staff-agenda-what = Rodzina czyta to w tej kolejności.
staff-agenda-none = W programie nic jeszcze nie ma.
staff-agenda-usual = Zacznij od zwykłych punktów
staff-agenda-usual-what = Zwykłe punkty: { $items }.
staff-agenda-add = Dodaj punkt
staff-agenda-title = O czym
staff-agenda-title-hint = Słowami rodziny.
staff-agenda-decides = Tu zapada decyzja
staff-agenda-decides-hint = Wtedy liczy się kworum.
staff-agenda-decides-short = Zapada decyzja
staff-agenda-up = Wcześniej
staff-agenda-down = Później
staff-agenda-remove = Usuń
staff-agenda-needs-title = Napisz, o czym to jest
staff-agenda-begun = Ten punkt już się zaczął albo spotkanie się odbyło lub zostało odwołane. Nic nie zmieniono.
staff-asks = Kogo rodzina chciałaby dodać
staff-asks-answered = Odpowiedziano
staff-ask-title = { $name } prosi o obecność
staff-ask-invite = Zaproś tę osobę
staff-ask-decline = Powiedz, dlaczego nie
staff-ask-words = Słowo do osoby { $name }. Może zostać puste
staff-ask-reason = Dlaczego nie
staff-ask-reason-hint = { $name } to czyta.
staff-ask-send = Wyślij
staff-ask-needs-reason = Napisz jednym prostym zdaniem, dlaczego nie
staff-ask-answered-meanwhile = W międzyczasie ktoś na to odpowiedział albo spotkanie się odbyło lub zostało odwołane.
staff-ask-invited = Zaproszono.
staff-ask-declined = Nie zaproszono.
staff-wishes = Jak chcą brać udział
staff-wish-call = Jak się zwracać: { $name }
staff-wish-beside = Obok siedzi: { $who }
staff-wish-breaks = Potrzebne przerwy
staff-wish-interpreter = Tłumacz: { $language }
staff-count-quorate = Jest kworum: „{ $item }”
staff-count-not-quorate = Nie ma kworum: „{ $item }”
staff-count-nothing = W programie nie ma decyzji, więc kworum się nie liczy.
staff-count-no-social-care = W tym pomoc społeczna.
staff-count-fixes = Co by pomogło:
staff-count-no-fix = Nikt z zaproszonych nie pomoże. Zaproś inną instytucję.
staff-count-no-contact = { $agency }: bez bezpośredniego kontaktu się nie liczy
staff-count-voluntary = { $agency }: tutaj się nie liczy
staff-count-advocacy = { $agency }: jest dla młodej osoby, nie liczy się
staff-fix-joins = { $name } dołącza na ten punkt ({ $agency })
staff-fix-stand-in = Zamiast: { $name } przychodzi ktoś inny ({ $agency })
staff-day-what = Godziny zapisują się po naciśnięciu. Liczy się, kto jest w chwili decyzji.
staff-day-people = Kto teraz jest
staff-day-stays-away = Postanowiono: nie będzie na spotkaniu
staff-day-here = Jest
staff-day-came = Przyszedł ktoś
staff-day-left = Wyszedł ktoś
staff-day-since = Od { $time }
staff-day-from-to = Od { $from } do { $to }
staff-day-begin = Zacznij
staff-day-decide = Teraz zapadła decyzja
staff-day-finish = Zakończ
staff-day-begun-at = Początek: { $time }.
staff-day-decided-at = Decyzja: { $time }.
staff-day-finished-at = Koniec: { $time }.
staff-took-part = Jak brali udział
staff-took-part-what = Słowami krajowego zbioru danych. Widzą to i mogą powiedzieć, że coś się nie zgadza.
staff-took-part-how = Jak brał udział: { $name }
staff-took-part-choose = Wybierz jak
staff-took-part-likely = Prawdopodobnie: { $how }. Sprawdź i zapisz.
staff-took-part-note = Zapisz
staff-took-part-doubt = { $name }, { $date }: to się nie zgadza.
staff-took-part-0 = PN0. Poniżej czterech lat
staff-took-part-1 = PN1. Na miejscu, we własnym imieniu
staff-took-part-2 = PN2. Na miejscu, a mówił rzecznik
staff-took-part-3 = PN3. Na miejscu, zdanie przekazane bez słów
staff-took-part-4 = PN4. Na miejscu, bez przekazania zdania
staff-took-part-5 = PN5. Nieobecność, zdanie przekazane przez rzecznika
staff-took-part-6 = PN6. Nieobecność, zdanie przysłane
staff-took-part-7 = PN7. Nieobecność, zdania nie przekazano
staff-after = Co mówią po spotkaniu
staff-after-heard = Poczucie bycia wysłuchanym
staff-after-blamed = Poczucie obwiniania
staff-apart = Spotkania bez rodziny
staff-apart-what = Rodzina czyta o każdym z nich: kto był, dlaczego i co z tego wyszło.
staff-apart-none = Żadnego nie wpisano.
staff-apart-add = Wpisz spotkanie
staff-apart-who = Kto był, według ról
staff-apart-who-hint = „Szkoła, policja, pracownik socjalny”.
staff-apart-why = Dlaczego i dlaczego bez nich
staff-apart-why-hint = Rodzina to czyta.
staff-apart-why-is = Dlaczego: { $why }
staff-apart-outcome = Co z tego wyszło
staff-apart-outcome-hint = Możesz to dodać później.
staff-apart-outcome-is = Co z tego wyszło: { $outcome }
staff-apart-outcome-add = Powiedz, co z tego wyszło
staff-apart-outcome-change = Zmień, co z tego wyszło
staff-apart-outcome-do = Zapisz, co z tego wyszło
staff-apart-context = O którym miejscu było
staff-apart-no-context = Żadne miejsce
staff-apart-do = Wpisz
staff-apart-delay = Rodzina przeczyta to później
staff-apart-delay-what = Najwyżej cztery tygodnie naraz. Tego dnia rodzina to przeczyta, chyba że wcześniej znów to odłożysz.
staff-apart-until = Rodzina przeczyta to od
staff-apart-delay-why = Dlaczego to musi poczekać. Tylko dla pracowników
staff-apart-delay-again = Odłóż jeszcze raz
staff-apart-delay-do = Odłóż
staff-apart-delayed = Rodzina przeczyta to od: { $date }.
staff-apart-delay-line = { $name }, { $on }: odłożono do { $until }. { $why }
staff-apart-read-already = Termin minął i rodzina może to już czytać
staff-apart-needs-who = Napisz, kto był, według ról
staff-apart-needs-why = Napisz, dlaczego się odbyło i dlaczego bez nich
staff-apart-needs-outcome = Napisz, co z tego wyszło
staff-apart-needs-until = Wybierz dzień w ciągu czterech tygodni, późniejszy niż poprzedni
staff-apart-needs-delay-why = Napisz, dlaczego to musi poczekać
staff-meeting-place = Gdzie
staff-meeting-video = Można dołączyć przez wideo
staff-meeting-by-video = Przez wideo.
staff-meeting-place-or-video = { $place } lub przez wideo.
staff-meeting-move = Przenieś
staff-meeting-move-do = Przenieś i powiedz wszystkim dlaczego
staff-meeting-move-past = Wybierz dzień od dzisiaj
staff-meeting-cancel = Odwołaj
staff-meeting-cancel-do = Odwołaj i powiedz wszystkim dlaczego
staff-meeting-why = Dlaczego
staff-meeting-why-hint = Jedno proste zdanie. Czytają je wszyscy, którzy mieli przyjść, także rodzina.
staff-meeting-needs-why = Napisz dlaczego, jednym prostym zdaniem
staff-meeting-moved = Przeniesiono z: { $from } na: { $to }. { $why }
staff-meeting-cancelled-why = Odwołano: { $why }
staff-meeting-changed = W międzyczasie ktoś je przeniósł, odwołał albo już się odbyło. Zobacz, jak jest teraz.
staff-quoracy = Kworum
staff-quoracy-what = Musi być pomoc społeczna i tyle innych instytucji, ile tu podasz.
staff-quoracy-others = Inne instytucje z bezpośrednim kontaktem
staff-quoracy-voluntary = Organizacje społeczne się liczą
staff-quoracy-voluntary-hint = Na przykład projekt młodzieżowy.
staff-quoracy-save = Zapisz
staff-quoracy-needs-number = Wpisz liczbę od 0 do { $most }

### Places: the list and the questions

## staff: is it ready

staff-before = Czy wszystko gotowe?
staff-before-link = Czy wszystko gotowe?
staff-before-days = { $count ->
    [0] Dzisiaj.
    [one] Jutro.
    [few] Za { $count } dni.
   *[other] Za { $count } dni.
}
staff-before-whole = Liczy się tu wszystko, co Ci udostępniono, także to, czego pracownik socjalny nie może czytać.
staff-before-part = Liczy się tu to, co udostępniono Tobie. O tym, czy gotowe jest całe spotkanie, mówi osoba prowadząca.
staff-before-unmarked = Wszystko przeczytane i z odpowiedzią
staff-before-your-part = Twoja część jest gotowa
staff-before-ready = Gotowe
staff-before-went-on = Spotkanie mimo braku wszystkich odpowiedzi
staff-before-went-on-what = { $count ->
    [0] Nic już nie czeka.
    [one] Jedna sprawa nadal czeka. Rodzina czyta, dlaczego.
    [few] { $count } sprawy nadal czekają. Rodzina czyta, dlaczego.
   *[other] { $count } spraw nadal czeka. Rodzina czyta, dlaczego.
}
staff-before-over = To spotkanie już minęło
staff-before-over-unmarked = Nikt nie oznaczył go jako gotowego.
staff-before-by-chair = Oznaczone jako gotowe: { $name }, { $date }.
staff-before-by-worker = Własna część oznaczona jako gotowa: { $name }, { $date }. O spotkaniu mówi osoba prowadząca.
staff-before-by-anyway = Decyzja o spotkaniu mimo braku wszystkich odpowiedzi: { $name }, { $date }.
staff-before-blocks = To stoi na przeszkodzie
staff-before-blocks-what = Gotowe znaczy: osoba prowadząca przeczytała wszystko, co udostępniono, i na wszystko jest odpowiedź.
staff-before-of = { $name }: { $what }
staff-before-room = kto będzie na spotkaniu
staff-before-ask = { $name } prosi, by był też ktoś jeszcze: { $who }
staff-before-ask-somebody = { $name } prosi, by był też ktoś jeszcze
staff-before-unread = Jeszcze nie czyta tego: { $name }.
staff-before-unread-you = Jeszcze tego nie czytasz.
staff-before-unanswered = Nikt na to nie odpowiedział.
staff-before-decides = Decyduje osoba prowadząca i podaje powód.
staff-before-since = Od { $date }
staff-before-open = Nadal otwarte, ale nie wstrzymuje spotkania
staff-before-open-what = Lepiej zrobić to przed spotkaniem. Każdy wiersz prowadzi tam, gdzie się to robi.
staff-before-open-none = Nic więcej nie jest otwarte.
staff-before-done = Zrobione
staff-before-heard = Głos, który już mamy: { $name }
staff-before-heard-on = Ostatnio udostępniono Ci coś { $date }.
staff-before-unheard = Brakuje głosu: { $name }
staff-before-unheard-since = Nic Ci nie udostępniono od spotkania { $date }.
staff-before-unheard-what = Jeszcze nic Ci nie udostępniono.
staff-before-tried = { $how }, { $date }
staff-before-tried-none = Nie zapisano żadnej próby.
staff-before-try = Zapisz, jak próbujesz usłyszeć głos: { $name }
staff-before-try-how = Jak
staff-before-try-on = Kiedy
staff-before-try-words = Co z tego wyszło
staff-before-try-hint = Czyta to osoba prowadząca. Napisz, co się stało, i nikogo nie obwiniaj.
staff-before-try-do = Zapisz próbę
staff-before-by-visit = Wizyta w domu
staff-before-by-phone = Telefon
staff-before-by-message = Wiadomość
staff-before-by-paper = Na papierze
staff-before-by-somebody = Przez zaufaną osobę
staff-before-by-elsewhere = Spotkanie w innym miejscu
staff-before-needs-how = Wybierz sposób
staff-before-needs-day = Wybierz dzień, dzisiejszy lub wcześniejszy
staff-before-not-ok = Odpowiedź nie jest dla tej osoby w porządku i nikt na to nie odpowiedział.
staff-before-talk = Ta osoba chce porozmawiać o odpowiedzi i nikt na to nie odpowiedział.
staff-before-proposal = { $name } proponuje zmianę
staff-before-proposal-what = Czeka na zgodę, zmianę lub odmowę z powodem.
staff-before-replies-done = Żadna odpowiedź nie jest sporna i żadna propozycja nie czeka
staff-before-report-open = Raport otwarty dla rodziny { $date }
staff-before-report-closed = Raport nie jest otwarty dla rodziny
staff-before-report-in-time = Na czas: termin był do { $date }.
staff-before-report-late = Po terminie: termin był do { $date }.
staff-before-report-by = Otwórz go do { $date }.
staff-before-interpreter = Tłumacz dla: { $name }. Język: { $language }
staff-before-booked = Zamówiony.
staff-before-not-booked = Niezamówiony.
staff-before-book = Tłumacz jest zamówiony
staff-before-unbook = Już niezamówiony
staff-before-places = Wszyscy powiedzieli coś o miejscach
staff-before-no-places = Brak miejsc
staff-before-weights = Każdy głos położył swoje żetony
staff-before-no-weights = Brak żetonów
staff-before-missing = Nic Ci nie udostępniono: { $names }.
staff-before-professionals = profesjonaliści
staff-before-gap = Luka w planie: { $place }
staff-before-gap-what = Dla kogoś to ważne, a żadne działanie tego nie zmienia.
staff-before-no-gap = Plan nie ma luk
staff-before-do = Oznacz spotkanie jako gotowe
staff-before-do-part = Oznacz swoją część jako gotową
staff-before-anyway = Idź dalej mimo braku wszystkich odpowiedzi
staff-before-why = Dlaczego
staff-before-anyway-hint = Czytają to: { $names }. Dowiedzą się, że na coś nie było odpowiedzi: nie pisz, czyje to słowa ani co mówią.
staff-before-anyway-do = Idź dalej i powiedz rodzinie, dlaczego
staff-before-again = Powiedz to innymi słowami
staff-before-again-do = Powiedz to rodzinie tymi słowami
staff-before-ended = Na to spotkanie nic już nie musi być gotowe. To, co ktoś powie, można nadal czytać i na to odpowiadać.
staff-before-marked = Oznaczono. Jeśli ktoś coś jeszcze udostępni, spotkanie znowu nie będzie gotowe.
staff-before-marked-anyway = Rodzina może już przeczytać, dlaczego.
staff-before-tried-noted = Zapisano. Osoba prowadząca może to przeczytać.
staff-before-interpreter-noted = Zapisano.
staff-before-waits = Nie oznaczono: coś czeka na przeczytanie lub odpowiedź
staff-before-needs-why = Napisz dlaczego. Rodzina to czyta
staff-before-nothing = Nic już nie czeka. Oznacz zamiast tego spotkanie jako gotowe
staff-before-newer = W trakcie pisania coś przyszło. Przeczytaj, co teraz czeka, i wyślij powód, jeśli nadal jest aktualny
staff-before-held = To spotkanie w międzyczasie odbyło się lub zostało odwołane. Nic nie zmieniono
staff-report-days = Raport dla rodziny
staff-report-days-what = Ile czasu przed konferencją lub przeglądem rodzina ma na jego przeczytanie.
staff-report-days-label = Dni roboczych przed spotkaniem

## shared: places in the bar

bar-places = Miejsca

## neutral: title of the places

title-places = Miejsca

## family: places on home

home-tile-places = jak tam jest
home-places-drafts = { $count ->
    [one] Masz jedno miejsce, które czeka na przekazanie
    [few] Masz { $count } miejsca, które czekają na przekazanie
   *[many] Masz { $count } miejsc, które czekają na przekazanie
}
place-news = { $name }, { $feeling }.
place-news-name = { $name }.
answers-just-known = Do wiadomości

## shared: kinds of places people tell about

place-kind-stop = Przystanek lub dworzec
place-kind-street = Ulica lub osiedle
place-kind-park = Park
place-kind-school = Szkoła
place-kind-shop = Sklep lub bar
place-kind-online = W internecie
place-kind-home = Czyjś dom
place-kind-service = Poradnia, klub, urząd
place-kind-elsewhere = Gdzie indziej

## shared: when a place is like that

place-time-before-school = Przed szkołą
place-time-home-time = Po lekcjach
place-time-after-school = Po południu
place-time-evening = Wieczorem
place-time-night = W nocy
place-time-weekend = W weekend
place-time-any-time = O każdej porze

## shared: what makes a place like that

place-reason-people = Ludzie tam
place-reason-dark = Jest ciemno
place-reason-nobody-about = Nikogo nie ma
place-reason-adults-dont-help = Dorośli nie pomagają
place-reason-police-stops = Zatrzymuje policja
place-reason-something-happened = Coś się stało
place-reason-rather-not-say = Wolę nie mówić
place-reason-an-adult = Jest ktoś dorosły w porządku
place-reason-friends = Są tam znajomi
place-reason-light = Jasno i są ludzie
place-reason-can-wait = Mogę tam poczekać

## shared: whether somebody has to go to a place

place-have-to-yes = Tak, muszę
place-have-to-no = Nie, nie muszę
place-tie-route = To moja droga
place-tie-school = Szkoła
place-tie-home = Dom
place-tie-friends = Mieszkają tam znajomi
place-tie-family = Mieszka tam rodzina
place-tie-activity = Coś tam robię

## shared: what was said about a place

place-no-name = Miejsce bez nazwy
place-line = { $feeling }. { $when }
place-brief = { $feeling }. { $wish }.
place-told-kind = Rodzaj miejsca
place-told-name = Nazwa
place-told-where = Gdzie
place-told-feel = Jak tam jest
place-told-when = Kiedy
place-told-why = Przez co tak jest
place-told-have-to = Czy trzeba tam chodzić
place-told-looks-out = Kto tam uważa na ludzi
place-told-better = Co by pomogło
place-told-wish = Co mamy zrobić
place-told-protect = Gdy inni mówią to samo
place-told-protect-yes = To pomijamy
place-told-changed = Co się zmieniło
place-told-spot = Pokazane na mapie
place-told-route = { $count ->
    [one] Droga z jednym punktem
    [few] Droga z { $count } punktami
   *[many] Droga z { $count } punktami
}
place-told-pin = Pokazane na obrazku
place-want-change = Spróbujcie zmienić to miejsce
place-whole = Zobacz wszystko

## family: places

place-heading = Twoje miejsca
place-lock = Tylko ty, dopóki nie przekażesz
place-not-sent = Jeszcze nieprzekazane
place-add = Dodaj miejsce
place-add-good = Dodaj miejsce, gdzie jest dobrze
place-add-person = Dodaj kogoś ważnego
place-add-more = Dodaj jeszcze jedno miejsce
place-empty = Powiedz, jak jest tam, gdzie chodzisz. Dobre miejsca liczą się tak samo jak złe.
place-empty-more = Pytamy po jednej rzeczy. Możesz pominąć, co chcesz.
place-on-the-map = Na mapie
place-legend-sometimes = Czasem
place-never = Nigdy nie pytamy, gdzie jest twój telefon.
place-taken-back = Co jest wycofane
place-trust = Kto to widzi i co z tym robimy
place-trust-phone = Nie śledzimy cię. Miejsce jest tu tylko wtedy, gdy je dodasz.
place-trust-who = Dla każdego miejsca wybierasz, kto je widzi. Możesz to zmienić albo wycofać.
place-trust-exact = Punkt na mapie zostaje u osób, które wybierzesz.
place-trust-wish = Ty mówisz, co robimy: tylko wiemy, najpierw pytamy ciebie albo próbujemy to zmienić.
place-trust-others = Jeśli chcesz zmiany, a inni mówią to samo, jedna osoba w urzędzie dowiaduje się, które to miejsce. Nie dostaje imion ani słów. Możesz poprosić, żeby twoje pominąć.
place-trust-home = To, co mówisz o domu, trafia tylko do twojego pracownika i osoby, która prowadzi spotkanie.

## family: questions about a place

place-ask-kind = Jakie to miejsce?
place-hint-kind = Dotknij jednego. Nazwa będzie za chwilę.
place-ask-kind-good = Gdzie jest dobrze?
place-hint-kind-good = To może być sklep, park, klub albo dom kogoś bliskiego. Dotknij jednego.
place-picked = wybrane
place-ask-name = Jak to nazywasz?
place-hint-name = Mogą być twoje własne słowa.
place-find = Albo znajdź je na mapie
place-ask-feel = Jak tam jest?
place-ask-now = Jak tam jest teraz?
place-last-time = Ostatnio, { $date }
place-ask-when = Kiedy tak jest?
place-ask-why = Przez co tak jest?
place-own-words = Własnymi słowami
place-ask-have-to = Czy musisz tam chodzić?
place-hint-have-to = Jeśli musisz, rada „nie chodź tam” nic nie daje.
place-ties = Co cię tam prowadzi?
place-ask-looks-out = Kto tam uważa na ludzi?
place-hint-looks-out = To może być kierowca, sprzedawca albo ktoś znajomy. Wystarczy imię. Może być też „nikt”.
place-ask-better = Co by pomogło?
place-hint-better = Małe i duże rzeczy, wszystko się liczy.
place-ask-better-good = Co by było jeszcze lepsze?
place-hint-better-good = Możesz tu też podziękować.
place-want-change-hint = Pytamy tych, którzy o nie dbają. Nie podajemy twojego imienia.
place-next-who = Dalej: kto jeszcze może wiedzieć.
place-protect = Jeśli inni mówią to samo
place-protect-hint = Wtedy jedna osoba w urzędzie dowiaduje się, które to miejsce. Bez imion i bez słów.
place-protect-do = Chroń mnie: pomiń moje
place-ask-changed = Co jest teraz inaczej?
place-hint-changed = Pomiń to, jeśli nic się nie zmieniło.
place-home-who = To trafia do dwóch osób
place-home-who-what = To, co mówisz o domu, trafia tylko do twojego pracownika i osoby, która prowadzi spotkanie. Mogą chcieć z tobą o tym porozmawiać.
place-too-long = Liczba znaków: { $count }. Zmieści się { $most }. Wszystko jest zapisane. Trochę to skróć.
place-two = Są tu dwie odpowiedzi
place-two-lede = Powstały w dwóch miejscach naraz. Mamy obie. Wybierz, która się liczy.
place-two-keep = Tak zostaw
place-two-open = Wybierz, co się liczy. Potem można przekazać.
place-two-settle = Zobacz obie
place-nothing = Nic

## family: sharing a place

place-change = Zmień
place-say-more = Powiedz więcej
place-check-empty = Nie ma tu jeszcze nic do przekazania.
place-back = Zobacz swoje miejsca
place-share = Przekaż to miejsce
place-held-long = Trochę to skróć. Potem można przekazać.
place-next-just-know = Nic nie robią bez pytania ciebie.
place-next-talk-first = Zanim ktoś coś zrobi, porozmawiają z tobą.
place-next-change = Próbują zmienić to miejsce i mówią ci, jak idzie. To może trwać tygodnie. Nie mogą obiecać, że się uda.
place-next-nothing = Nie wiadomo, czego chcesz, więc najpierw zapytają ciebie.
place-next-again = Za około cztery tygodnie zapytamy, jak tam wtedy jest.

## family: one place

place-one = Co mówisz o tym miejscu
place-say-now = Powiedz, jak jest teraz
place-due = Trochę czasu minęło. Jak tam jest teraz?
place-over-time = Raz po razie
place-on-day = { $date }: { $feeling }
place-better = Lepiej niż poprzednio.
place-same = Tak samo jak poprzednio.
place-worse = Gorzej niż poprzednio.
place-state-back = Wycofane.
place-state-answer = Odpowiedź: { $state }.
place-state-known = Do wiadomości.
place-state-open = Jeszcze bez odpowiedzi.

## family: people who matter

matters-heading = Ludzie dla mnie ważni
matters-lede = Ktoś znajomy, ktoś z domu, ktoś dorosły, kto na ciebie uważa.
matters-hint = Znajomi, rodzina, dorośli, którzy na ciebie uważają
matters-add = Dodaj kogoś
matters-sent = Przekazane.
matters-no-name = Jeszcze bez imienia
matters-trust-names = Wpisz pierwsze litery albo przezwisko. Nie trzeba pełnego imienia.
matters-trust-search = Nikt nie może ich wyszukać. Nie robimy mapy, kto kogo zna.
matters-trust-share = Każda osoba zostaje u ciebie, dopóki jej nie przekażesz.
matters-ask = Kto jest dla ciebie ważny?
matters-ask-lede = Ktoś, z kim dobrze być.
matters-called = Jak mówisz na tę osobę?
matters-called-hint = Pierwsze litery albo przezwisko.
matters-relation = Kim ta osoba dla ciebie jest
matters-words = Co jest w niej dobrego
matters-words-hint = Możesz też napisać, gdzie się spotykacie.
matters-friend = Ktoś znajomy
matters-family = Rodzina
matters-adult = Ktoś dorosły, kto na mnie uważa
matters-other = Ktoś inny
matters-check-empty = Najpierw napisz, jak mówisz na tę osobę.
matters-back = Wróć i napisz
matters-share = Przekaż to

## family: time after time

time-heading = Jak było przez ten czas
time-link = Jak było w miejscach za każdym razem i których obietnic dotrzymaliśmy.
time-lede = To, co za każdym razem było powiedziane, słowami. Niczego nie sumujemy i nie zamieniamy na liczby.
time-then = { $said }. { $became }
time-empty = Kiedy opowiesz nam o jakimś miejscu, zobaczysz tu, jak było za każdym razem.
time-places = Jak było w miejscach
time-shared-by = Co mówi { $name }
time-promised-you = Wieści, które ci obiecaliśmy
time-promised-plan = Co obiecał plan
time-news-by = Wieści miały być do { $date }.
time-promised-by = Obiecane na { $date }.
time-what-kept = Czego dotrzymaliśmy

### End of places

# Mapa i gdzie jest miejsce.
map-label = Mapa okolicy.
map-label-places = { $count ->
    [one] Mapa z jednym miejscem. Lista mówi to samo.
    [few] Mapa z { $count } miejscami. Lista mówi to samo.
    [many] Mapa z { $count } miejscami. Lista mówi to samo.
   *[other] Mapa z { $count } miejsca. Lista mówi to samo.
}
map-move = Przesuń mapę
map-up = W górę
map-down = W dół
map-left = W lewo
map-right = W prawo
map-closer = Bliżej
map-farther = Dalej
map-tap = Dotknij mapy. Enter wybiera środek.
map-tap-near = Dotknij mapy. Enter wybiera środek: { $name }.
map-some-off = Nie wszystko się tu mieści.
map-all = Pokaż wszystko
map-kind-transport = Przystanek lub stacja
map-kind-school = Szkoła
map-kind-park = Park
map-kind-shop = Sklep
map-kind-service = Placówka
map-kind-leisure = Czas wolny
map-kind-street = Ulica
map-kind-area = Część miasta
map-kind-water = Woda
map-kind-other = Miejsce
place-ask-where = Gdzie to jest?
where-lede = Dotknij mapy. Nikt nie widzi, gdzie jest Twój telefon.
where-no-map = Nie ma tu mapy. Wystarczy nazwa.
where-home = Nie musisz pokazywać czyjegoś domu. Jeśli pokażesz, zobaczy to Twój pracownik i osoba prowadząca.
where-never = Nigdy nie pytamy, gdzie jest Twój telefon.
where-skip = Dalej bez tego
where-away = Usuń z mapy
where-near = Blisko: { $name }
where-on-the-map = Zaznaczone na mapie
where-pinned = Zaznaczone na obrazku
where-nowhere = Nie ma na mapie
where-way = { $count ->
    [one] Droga z jednym punktem
    [few] Droga z { $count } punktami
    [many] Droga z { $count } punktami
   *[other] Droga z { $count } punktu
}
where-find = Albo znajdź nazwę
where-find-hint = Ulica, przystanek, park, sklep.
where-find-do = Znajdź
where-found = Dotknij tego, o które chodzi.
where-none-found = Nic się tu tak nie nazywa. Spróbuj innego słowa albo dotknij mapy.
where-gone = Tego już nie ma na mapie. Spróbuj jeszcze raz albo dotknij mapy.
where-to-map = Wróć do mapy
where-kind-in = { $kind }, { $area }
where-tap-again = Dotknij na mapie, gdzie to jest, albo idź dalej bez tego
where-tap-again-picture = Dotknij na obrazku, gdzie to jest, albo idź dalej bez tego
where-on-picture = Wbij pinezkę na tym obrazku
where-picture-lede = Dotknij miejsca, o które chodzi.
where-a-way = To droga, a nie jedno miejsce
where-a-way-hint = Na przykład droga do szkoły.
where-way-heading = Którędy?
where-way-lede = Dotknij, gdzie się zaczyna. Potem każdego zakrętu, aż do końca.
where-way-begin = Nie ma jeszcze punktów.
where-way-one = Jeden punkt. Dotknij następnego.
where-way-undo = Usuń ostatni punkt
where-way-full = Droga ma najwyżej { $count } punktów. Najpierw usuń jeden.
where-two = Z dwóch kart lub telefonów zaznaczono, gdzie to jest. Wybierz to, które się liczy.
where-keep = Zostaw numer { $number }
picture-unnamed = Obrazek
picture-tap = Dotknij obrazka. Enter wybiera środek.
picture-nudge = Przesuń pinezkę trochę
picture-none = Najpierw wybierz obrazek
picture-too-big = Ten obrazek jest za duży. Wybierz taki do 8 MB
picture-not-one = Ten plik nie jest obrazkiem PNG ani JPEG. Wybierz inny
picture-damaged = Ten obrazek jest uszkodzony albo ucięty. Zapisz go ponownie lub wybierz inny
## family: what weighs most
title-weights = Miejsca
weights-heading = Co najbardziej trzeba zmienić?
weights-lede = Masz 10 żetonów. Połóż ich więcej tam, gdzie coś jest ważniejsze.
weights-left = { $count ->
    [0] Nie zostało nic
    [one] Został { $count }
    [few] Zostały { $count }
    [many] Zostało { $count }
   *[other] Zostało { $count }
}
weights-over = O { $count } za dużo
weights-on = { $count ->
    [0] Nic
    [one] { $count } żeton
    [few] { $count } żetony
    [many] { $count } żetonów
   *[other] { $count } żetonu
}
weights-less = Zabierz jeden: { $name }
weights-more = Dołóż jeden: { $name }
weights-else = Coś innego
weights-else-name = Co to jest?
weights-sorry = Jeszcze nie zapisane. Wszystko jest nadal na tej stronie.
weights-too-many = Leży { $count }. Zabierz kilka, aż zostanie 10.
weights-sent-on = Wysłano { $date }. Przesuń żetony, jeśli coś się zmieniło.
weights-before = Zobacz, co zostało wysłane
weights-two = Żetony są przesunięte w dwóch miejscach
weights-two-lede = Mamy obie wersje. Wybierz tę, która się liczy.
weights-two-use = Wybierz tę
weights-why-heading = Dlaczego leżą właśnie tam?
weights-why-hint = Napisz po swojemu. Możesz to pominąć.
weights-why-long = To ma { $count } znaków. Naraz można wysłać 20 000. Wszystko jest zapisane. Skróć to trochę.
weights-name-long = Jedna z nazw jest długa. Mieści się { $most } znaków. Wszystko jest zapisane. Skróć ją trochę.
weights-move = Przesuń żetony
weights-held-left = { $count ->
    [one] Został jeszcze { $count } żeton. Połóż go, wtedy to pójdzie.
    [few] Zostały jeszcze { $count } żetony. Połóż je, wtedy to pójdzie.
    [many] Zostało jeszcze { $count } żetonów. Połóż je, wtedy to pójdzie.
   *[other] Zostało jeszcze { $count } żetonu. Połóż je, wtedy to pójdzie.
}
weights-held-nameless = Jedna rzecz nie ma jeszcze nazwy. Napisz, co to jest, wtedy to pójdzie.
weights-held-two = Są dwie wersje. Wybierz jedną, wtedy to pójdzie.
weights-check-empty = Nie ma jeszcze nic do wysłania. Najpierw połóż żetony.
weights-sent = Wysłane. Wybrane osoby już to widzą.
weights-sent-then = Porozmawiacie o tym na spotkaniu. Inni mogą widzieć to inaczej i to jest w porządku.
weights-sent-title = Wysłane { $date }
weights-read = { $name }: przeczytane { $date }.
weights-earlier = Przedtem
weights-again = Przesuń żetony jeszcze raz
weights-none = Nic jeszcze nie zostało wysłane.
weights-professionals = Osoby, które z wami pracują
weights-by = { $name }, { $date }
weights-home = Twoje 10 żetonów nie jest jeszcze wysłane

## staff: places

staff-tab-places = Miejsca
staff-voice-professionals = Specjaliści
staff-places-none = Nikt jeszcze nie pokazał Ci żadnego miejsca.
staff-loose = Jeszcze nieprzypisane
staff-loose-what = Przypisz każde do miejsca lub grupy, której dotyczy. Słowa rodziny zostają bez zmian, a rodzina nie widzi, gdzie je przypisano.
staff-gather-under = Dotyczy
staff-gather-new = Coś nowego: nazwij poniżej
staff-gather-nowhere = Jeszcze niczego
staff-gather-do = Przypisz
staff-gather-move = Przypisz gdzie indziej
staff-gather-needs-under = Wybierz miejsce lub grupę
staff-gather-gone = To miejsce zostało wycofane albo nie ma już tego, co wybrano. Poniżej widać stan obecny.
staff-context-family = Rodzina to widzi
staff-context-family-hint = Każdy w rodzinie czyta nazwę i cel w planie i może położyć tu żetony. Nie zaznaczaj, jeśli powiedziała o tym tylko jedna osoba.
staff-context-kept = Zapisano.
staff-context-newer = Ktoś zmienił to w trakcie pisania. Porównaj obie wersje, potem zapisz.
staff-context-has-actions = Są tu działania, a rodzina czyta każde z nich. Zaznacz, że rodzina to widzi.
staff-context-no-place = Nie przypisano tu niczyjego miejsca.
staff-context-seen = Rodzina widzi nazwę i cel. Resztę czytają tylko pracownik i przewodniczący.
staff-context-not-seen = Wiedzą o tym tylko pracownik i przewodniczący.
staff-context-strengths = Co jest tam dobre
staff-context-strengths-hint = Co działa i na czym można budować.
staff-context-guardians = Kto mógłby tam mieć oko na młodych
staff-context-guardians-hint = Życzliwi dorośli: sprzedawca, dozorca.
staff-context-reach = Kto ma tam wpływ
staff-context-reach-hint = Kto może porozmawiać z ludźmi stamtąd albo zmienić, jak to działa.
staff-context-notes = Co jeszcze wiadomo
staff-context-notes-hint = Układ, światło, zasady, kto tam bywa.
staff-known = Co wiedzą specjaliści
staff-known-what = To spojrzenie specjalistów. Słowa rodziny zostają bez zmian.
staff-join = Połącz z tym inne miejsce lub grupę
staff-join-what = Miejsca, działania, spotkania i żetony z tamtego przechodzą do: { $name }. Zostaje wszystko, co o obu powiedziano. Tego nie można cofnąć.
staff-join-which = Które znaczy to samo
staff-join-do = Połącz z: { $name }
staff-join-too-long = To, co powiedziano o obu, jest razem za długie. Najpierw skróć jedno z nich.
staff-covered = Co obejmuje plan
staff-covered-context = Miejsce lub grupa
staff-covered-actions = Co je zmienia
staff-covered-count = { $count ->
    [0] Brak działań
    [one] 1 działanie
    [few] { $count } działania
   *[other] { $count } działań
}
staff-covered-gap = Luka
staff-covered-gaps = { $count ->
    [one] Jedna luka: { $names }. Ktoś położył tam co najmniej dwa żetony, a nic w planie tego nie zmienia.
    [few] { $count } luki: { $names }. Na każdym ktoś położył co najmniej dwa żetony, a nic w planie tego nie zmienia.
   *[other] { $count } luk: { $names }. Na każdym ktoś położył co najmniej dwa żetony, a nic w planie tego nie zmienia.
}
staff-covered-no-gap = Nie ma luk. Wszędzie, gdzie ktoś położył co najmniej dwa żetony, coś w planie to zmienia.
staff-covered-no-voice = Nikt jeszcze nie pokazał Ci swoich żetonów, więc żadnej luki nie widać.
staff-covered-no-goal = Jeszcze bez celu
staff-covered-of = { $count } z { $all } żetonów
staff-covered-unpaired = „{ $what }” każe młodej osobie z czegoś zrezygnować. Brakuje zmiany miejsca, końca albo jej słowa.
staff-covered-unasked = „{ $what }” liczy się jako wsparcie, o które prosiła rodzina, ale nie łączy się z niczyimi słowami.
staff-gap-voice = { $name } { $count }
staff-gap-what = Żetony: { $voices }. Żadne działanie tego nie zmienia.
staff-gap-plan = Dodaj działanie do planu
staff-gap-here = Ktoś położył tu co najmniej dwa żetony, a żadne działanie tego nie zmienia.
staff-gap-look = Zobacz w Miejscach
staff-change = Jak jest teraz w tych miejscach
staff-change-what = Pierwszy i ostatni raz, kiedy każda osoba powiedziała, jak jest w danym miejscu. Głosów nigdy się nie łączy.
staff-change-review = Na przegląd: { $date }. Pierwszy i ostatni raz, kiedy każda osoba powiedziała, jak jest w danym miejscu. Głosów nigdy się nie łączy.
staff-change-of = Jak jest w miejscach: { $name }
staff-change-place = Miejsce
staff-change-first = Pierwszy raz
staff-change-last = Ostatni raz
staff-change-became = Teraz
staff-change-once = Zapytano na razie raz
staff-matters = Ważne osoby
staff-matters-what = Wskazane przez młodą osobę. Są tylko w tych aktach: nikt nie może ich wyszukać.
staff-matters-adult = Ktoś dorosły, kto ma na nią oko
staff-pictures = Obrazki jako mapy
staff-pictures-what = Miejsce można pokazać na obrazku, na przykład na planie szkoły. Każdy obrazek widzi cała rodzina i przewodniczący, więc nie może na nim być ludzi.
staff-pictures-none = Nie ma jeszcze żadnego obrazka.
staff-pictures-full = Obrazków jest { $most } i więcej się nie zmieści. Usuń jeden, aby dodać inny.
staff-picture-add = Dodaj obrazek
staff-picture-file = Obrazek
staff-picture-file-hint = PNG lub JPEG, do 8 MB. Usuwamy to, co dopisał aparat.
staff-picture-caption = Co przedstawia
staff-picture-caption-hint = Rodzina to czyta: „Northgate, parter”.
staff-picture-add-do = Dodaj ten obrazek
staff-picture-added = Dodano { $date }.
staff-picture-remove = Usuń
staff-picture-remove-what = Zniknie na zawsze. Miejsca, które na nim pokazano, zostaną razem ze wszystkim, co powiedziano.
staff-picture-unnamed = Obrazek bez podpisu
staff-place-before-school = przed szkołą
staff-place-home-time = w drodze do domu
staff-place-after-school = po szkole
staff-place-evening = wieczorem
staff-place-night = w nocy
staff-place-weekend = w weekend
staff-place-any-time = zawsze
staff-place-people = ludzie, którzy tam są
staff-place-dark = jest ciemno
staff-place-nobody-about = nikogo tam nie ma
staff-place-adults-dont-help = dorośli nie pomagają
staff-place-police-stops = zatrzymuje policja
staff-place-something-happened = coś się stało
staff-place-rather-not-say = woli nie mówić
staff-place-an-adult = jest tam dorosły w porządku
staff-place-friends = są tam znajomi
staff-place-light = jasno i są ludzie
staff-place-can-wait = można tam poczekać
staff-place-has-to = musi
staff-place-need-not = nie musi
staff-place-on-the-way = jest po drodze
staff-place-tie-school = szkoła
staff-place-tie-home = dom
staff-place-tie-friends = mieszkają tam znajomi
staff-place-tie-family = mieszka tam rodzina
staff-place-tie-activity = coś tam robi
staff-place-better-now = Teraz lepiej
staff-place-same-now = Bez zmian
staff-place-worse-now = Teraz gorzej
staff-place-unnamed = Miejsce bez nazwy
staff-place-by = { $name }. { $kind }.
staff-place-by-only = { $name }.
staff-place-where = Gdzie
staff-place-area = Na mapie: { $name }
staff-place-on-map = Pokazane na mapie
staff-place-a-way = Droga pokazana na mapie
staff-place-on-picture = Pokazane na obrazku
staff-place-when = Kiedy
staff-place-why = Co to sprawia
staff-place-have-to = Dlaczego tam bywa
staff-place-looks-out = Kto ma tam oko na młodych
staff-place-better = Co by pomogło
staff-place-changed = Co jest teraz inaczej
staff-place-changed-on = Co było inaczej: { $date }
staff-place-protect = Prosi, by nie liczyć tego razem z innymi młodymi osobami.
staff-place-home-think = Czyjś dom. Pomyśl o innej ścieżce.
staff-place-home-title = Jedno z tych miejsc to dom
staff-place-home-what = To, co jest niebezpieczne w domu, nie jest krzywdą poza nim. Pomyśl, czy właściwa jest inna ścieżka i z kim porozmawiać jeszcze dziś. To, co powiedziano, czytają tylko pracownik i przewodniczący.
staff-place-answer-of = Odpowiedz: { $name }

## staff: voices over time

staff-voices = Głosy z biegiem czasu
staff-voices-what = Co każda osoba powiedziała do każdego spotkania, jeśli ci to udostępniła. Głosów nigdy się nie łączy.
staff-voices-review = Na przegląd: { $date }. Co każda osoba powiedziała do każdego spotkania, jeśli ci to udostępniła. Głosów nigdy się nie łączy.
staff-voices-none = Z tego, co możesz wiedzieć, nikt jeszcze nie powiedział, jak jest w jakimś miejscu.
staff-voices-of = { $name } z biegiem czasu
staff-voices-asked = Miejsce lub pytanie
staff-voices-since = Od tego czasu
staff-voices-promised = Obiecane im wieści
staff-voices-plan = Obiecane w planie
staff-voices-plan-note = Według pierwszego terminu. Nowy termin nie znaczy, że obietnica jest dotrzymana.
staff-voices-for = Na dzień: { $date }.

## staff: packs

title-pack = Dokumenty
staff-pack = Zestawy
staff-pack-what = Jeden egzemplarz tego, co powiedziano, postanowiono i na co odpowiedziano, dla jednej osoby.
staff-pack-leaves-out = Jest w nim tylko to, co możecie wiedzieć oboje: ty i osoba, dla której jest. Otwarcie liczy się jako przeczytanie: autorzy to zobaczą.
staff-pack-for = Dla kogo
staff-pack-form = W jakiej postaci
staff-pack-take = Weź ten zestaw
staff-pack-way = Weź zestaw
staff-pack-filed = Zanotuj, że jest w aktach
staff-pack-recipient = { $name }, { $role }
staff-pack-print = Strona do druku
staff-pack-docx = Dokument (.docx)
staff-pack-copy = Tekst do wklejenia
staff-pack-jsonld = Dane powiązane (.jsonld)
staff-pack-ssd = Wiersze zbioru danych (.csv)
staff-pack-ssd-none = Wiersze zbioru danych: nie odbył się jeszcze żaden przegląd, więc nie ma wierszy o przeglądach.
staff-pack-copy-how = Każde pole nosi nazwę pola w waszym systemie, do którego należy. Zaznacz tekst, skopiuj go i wklej tam.
staff-pack-box-child = Zdanie dziecka
staff-pack-box-parents = Zdanie rodzica lub opiekuna
staff-pack-box-places = Miejsca i konteksty
staff-pack-box-room = Kto był na sali
staff-pack-box-plan = Plan i odpowiedzi
staff-pack-taken = Zestawy, które już wzięto
staff-pack-by = { $name }, { $moment }
staff-pack-check = Liczba kontrolna: { $check }
staff-pack-check-whole = W całości (SHA-256 danych powiązanych): { $digest }
staff-pack-before = Zestawy wzięte wcześniej: { $count }
staff-pack-none = Nikt jeszcze nie wziął zestawu.
staff-pack-give = Przekaż zestaw
staff-pack-give-what = Ta osoba otworzy go tutaj, po swoim zalogowaniu, od dziesięciu minut po przekazaniu. Do tego czasu możesz go cofnąć. Zobaczy to, co w chwili otwarcia możecie czytać oboje.
staff-pack-give-for = Komu
staff-pack-give-do = Przekaż ten zestaw
staff-pack-given = Przekazane zestawy
staff-pack-given-none = Nie przekazano żadnego zestawu.
staff-pack-given-wait = Można go otworzyć od: { $moment }.
staff-pack-given-closed = Jeszcze nieotwarty.
staff-pack-given-opened = Otwarty: { $moment }.
staff-pack-given-back = Cofnij
staff-boxes = Pola systemu spraw
staff-boxes-what = Jak wasz system nazywa pola, do których wkleja się tekst z zestawu. Puste pole zachowuje naszą nazwę.
staff-boxes-long = Użyj najwyżej { $most } liter.
pack-here = Twój egzemplarz na spotkanie
pack-here-what = Co powiedziano, zaplanowano i na co odpowiedziano, na ile możesz to czytać.
pack-given-by = { $name }, dla ciebie: { $date }.
pack-changed = Coś w nim jest inne niż tamtego dnia. Widzisz to tak, jak jest teraz.
pack-numbered = { $number }. { $place }
pack-map-alt = Mapa. Na niej: { $places }.
pack-title = Zestaw { $reference }
pack-for = Dla: { $name }.
pack-meeting = Na spotkanie { $date }.
pack-court = Sąd (pełny egzemplarz)
pack-foot = Egzemplarz tylko dla: { $name }. Z dnia { $date }. { $reference }, { $check }
pack-nothing = W tym egzemplarzu nic tu nie ma.
pack-says = Co mówi { $name }
pack-by = { $name }, { $date }.
pack-how-typed = Napisane samodzielnie.
pack-how-handover = Napisane samodzielnie na tablecie pracownika.
pack-how-paper = Przekazane na papierze.
pack-how-phone = Powiedziane przez telefon.
pack-how-aloud = Powiedziane na głos.
pack-entered = Wpisane przez: { $name }.
pack-confirmed = Autor potwierdził: to moje słowa.
pack-unconfirmed = Autor jeszcze nie potwierdził, że to jego słowa.
pack-chose = Wybrano też: { $what }.
pack-felt = Jak to jest: { $feeling }.
pack-who = Kto może wiedzieć: { $who }
pack-opened = Czytał(a) { $name }, { $date }.
pack-places = Miejsca
pack-places-felt = Jak było w tych miejscach
pack-place = Miejsce
pack-whose = Kto tak mówi
pack-place-felt = Jak tam było
pack-place-of = { $place }, { $name }
pack-on = { $date }: { $what }
pack-line = { $label }: { $what }
pack-weights = Co waży najwięcej
pack-weights-what = Dziesięć żetonów dla każdego głosu. Nigdy się ich nie sumuje.
pack-weights-table = Gdzie leżą żetony
pack-else = Coś innego
pack-why = Dlaczego
pack-when = Kiedy
pack-professionals = Specjaliści
pack-room = Kto ma przyjść
pack-room-table = Kto ma przyjść { $date }
pack-room-who = Kto
pack-room-asked = Po co
pack-room-said = Co o tym powiedziano
pack-room-decided = Co postanowiono
pack-to-family = Do rodziny ({ $name } i inni): { $what }
pack-wish = { $name } chce wziąć udział tak: { $how }
pack-room-add = { $name } chce dodać: { $who }
pack-held = Jak przebiegły spotkania
pack-part-young = nie ma jeszcze czterech lat
pack-part-spoke = był(a) i mówił(a)
pack-part-advocate = był(a), a mówił rzecznik
pack-part-no-words = był(a) i pokazał(a) to bez słów
pack-part-silent = był(a) i nic nie mówił(a)
pack-part-briefed = nie było, a mówił rzecznik
pack-part-sent = nie było, ale przekazano to inaczej
pack-part-not-heard = nie było i nikt tego nie usłyszał
pack-quorate = Przy decyzji było dość służb.
pack-not-quorate = Przy decyzji było za mało służb.
pack-heard = czy był wysłuchany
pack-blamed = czy ktoś obwiniał
pack-agreed = Uzgodniony { $date }, ze stanem na dziś.
pack-if-not = Jeśli się nie uda
pack-plan = Plan
pack-goal = Cel
pack-actions = Co się dzieje: { $name }
pack-what = Co
pack-owner = Kto to robi
pack-by-when = Do kiedy
pack-how-far = Jak daleko
pack-answers = Co powiedziano i co z tego wyszło
pack-answers-table = Co powiedziano i odpowiedzi
pack-said = Co powiedziano
pack-state = Zrobione, jeszcze nie albo nie da się
pack-did = Co zrobiono albo dlaczego nie
pack-open = Jeszcze bez odpowiedzi
pack-next = Więcej { $date }.
pack-reply = Co na to autor
pack-apart = Spotkania bez rodziny
pack-apart-who = Kto był
pack-apart-why = Dlaczego
pack-apart-outcome = Co z tego wyszło

## neutral: title of a copy to keep

title-copy = Notatki

## family: a copy to keep

copy-title = Weź kopię dla siebie
copy-what = Możesz mieć kopię swoich rzeczy. Jest twoja. Nową możesz wziąć w każdej chwili.
copy-first = Zanim ją weźmiesz
copy-first-where = Kopia trafi na ten telefon lub komputer. Szukaj jej tam, gdzie są pobrane pliki.
copy-first-found = Zostanie tam, dopóki jej nie usuniesz. Każdy, kto może otworzyć ten telefon, może ją znaleźć i przeczytać. „Wyjdź” jej nie usuwa.
copy-first-private = Są w niej wszystkie twoje słowa. Także te przekazane tylko jednej osobie.
copy-first-other = Jeśli teraz nie jest to bezpieczne, nie bierz jej tutaj. Twoje słowa zostają w aplikacji.
copy-holds = Co w niej jest
copy-holds-said = Wszystko, co mówisz i udostępniasz
copy-holds-answers = Odpowiedzi dla ciebie
copy-holds-opened = Kto otworzył twoje słowa i kiedy
copy-holds-plan = Plan, tak jak możesz go tu przeczytać
copy-holds-not = Nie ma w niej obrazków ani tego, co mówią inni, co jest wycofane i co nie jest jeszcze udostępnione
copy-take-page = Weź jako stronę
copy-take-document = Weź jako dokument
copy-then = Nie zachowujemy kopii tego pliku. Zapisujemy tylko, że kopia została wzięta.
copy-not-here = To tablet twojego pracownika. Weź kopię na własnym telefonie, gdy tam wejdziesz.
copy-back = Nie teraz
copy-about = { $name }. Zrobiono { $date }.
copy-foot = { $name }, { $date }

## shared: what is held on somebody

held-matters = Ważne osoby
held-before = { $name }: co było wcześniej
held-proposals = Co zaproponowano
held-challenges = Co powiedziano o działaniach
held-shuts-out = To kogoś wyklucza
held-changes-nothing = To niczego nie zmienia
held-answered = Odpowiedź
held-to-chair = Trafiło do przewodniczącego
held-settled = Co powiedział przewodniczący
held-taken-back = Wycofane

## staff: the copy for a request

held-title = Kopia { $reference }
held-about = Co przechowujemy o: { $about }.
held-for = Dla: { $name }. Zrobiono { $date }.
held-what = Niektóre rzeczy mogą być pominięte lub usunięte, bo pozwala na to prawo. Możesz zapytać dlaczego i złożyć skargę do urzędu lub do Information Commissioner.
held-foot = Kopia dla: { $name } i nikogo innego. Zrobiono { $date }. { $reference }
held-foot-check = { $foot }, { $check }
held-removed = {"["}usunięto: nie można przekazać]
held-removed-other = {"["}usunięto: o kimś innym]
held-removed-legal = {"["}usunięto: porada prawna]

## neutral: title of requests

title-requests = Wnioski

## staff: requests for what is held

staff-role-data-protection = Inspektor ochrony danych
staff-requests = Wnioski o dostęp do danych
staff-requests-what = Kto poprosił o swoje dane, do kiedy dostanie odpowiedź i co dostanie.
staff-requests-none = Nie ma jeszcze wniosków.
staff-request-new = Zapisz wniosek
staff-request-row = { $who }. Otrzymano { $date }. { $reference }
staff-request-choose = Wybierz osobę
staff-request-none = Nikt z tych rodziców
staff-request-apart = Ktoś inny, o imieniu lub nazwisku jak u rodzica
staff-request-whose = Czyje dane
staff-request-received = Otrzymano
staff-request-asker = Kto prosi
staff-request-asker-hint = Młoda osoba, która rozumie, o co prosi, prosi sama albo zgadza się, by ktoś prosił za nią.
staff-request-by = Rodzic z tej samej sprawy
staff-request-by-hint = Jeśli rodzic prosi za młodą osobę, wybierz go: dostanie tylko to, co i tak może czytać. Jeśli prosi ktoś inny, wybierz, że to nikt z nich.
staff-request-name = Kto to jest
staff-request-shows = Co pokazuje, że może
staff-request-shows-hint = Co pokazano: akt urodzenia, podpisaną zgodę, pełnomocnictwo.
staff-request-note = Zapisz
staff-request-themselves = Ta osoba sama
staff-request-parental = Osoba z władzą rodzicielską
staff-request-consent = Osoba, na którą się zgodzili
staff-request-solicitor = Prawnik lub osoba wyznaczona przez sąd
staff-request-needs-whose = Wybierz, czyich danych dotyczy.
staff-request-needs-asker = Wybierz, kto prosi.
staff-request-needs-by = Wybierz rodzica, który prosi, albo że to nikt z nich.
staff-request-needs-name = Podaj, kto prosi, albo wybierz rodzica.
staff-request-needs-shows = Podaj, co pokazuje, że może prosić.
staff-request-not-a-child = Władza rodzicielska dotyczy tylko danych młodej osoby.
staff-request-other-family = Wybierz innego rodzica z tej samej sprawy.
staff-request-is-parent = To imię i nazwisko rodzica z tej samej sprawy. Wybierz go z listy.
staff-request-like-parent = Rodzic z tej samej sprawy nazywa się podobnie. Wybierz go z listy albo wybierz, że to ktoś inny.
staff-request-as-parent = Osoba, która prosi, nazywa się podobnie jak rodzic
staff-request-as-parent-what = Dlatego kopia zawiera nie więcej, niż można dać temu rodzicowi. Jeśli to ktoś inny, wycofaj ten wniosek i zapisz go na nowo.
staff-request-reference = Numer
staff-request-due = Termin { $date }
staff-request-late = Po terminie: termin minął { $date }
staff-request-stands-still = Zegar stoi. Gdyby ruszył dziś: termin { $date }
staff-request-sent-on = Wysłano { $date }
staff-request-withdrawn-on = Wycofano { $date }
staff-request-paused = Zapytano, kim jest lub czego szuka
staff-request-paused-words = O co zapytano
staff-request-resumed = Odpowiedziano: zegar idzie dalej
staff-request-longer = Powiadomiono, że potrwa do dwóch miesięcy dłużej
staff-request-longer-words = Powód, który podano
staff-request-longer-hint = Tylko gdy wnioski są złożone lub liczne. Trzeba powiadomić do { $date }.
staff-request-sent = Wysłano do proszącego
staff-request-sent-words = Jak wysłano
staff-request-withdrawn = Już tego nie chce
staff-request-withdrawn-words = Co powiedziano
staff-request-day = Dnia
staff-request-do = Zapisz to
staff-request-needs-words = Napisz to jednym zdaniem.
staff-request-not-now = Nie można tego zapisać na ten dzień albo już nie można. Sprawdź, na czym stoi wniosek. Tekst nadal tu jest.
staff-request-take-again = Po ostatnim pobraniu kopii zakryto kolejne słowa albo nikt jej jeszcze nie pobrał. Pobierz kopię, wyślij właśnie ją i zapisz to tutaj. Tekst nadal tu jest.
staff-request-done = Co zrobiono
staff-request-back = Wniosek
staff-request-copy = Kopia do tego wniosku
staff-request-copy-what = Przeczytaj, co wychodzi, zasłoń, czego nie wolno, i weź kopię. Kto udostępnił notatkę albo powiedział coś o spotkaniu, widzi, że to otwarto. Przy propozycjach i zastrzeżeniach nikt się o tym nie dowiaduje.
staff-request-same = Kopia jest taka, jak w chwili wysłania.
staff-request-changed = Kopia nie jest taka, jak w chwili wysłania
staff-request-changed-part = { $part }: { $gone } już nie ma, { $new } nowych
staff-cover = Zasłoń słowa
staff-cover-what = To dostanie proszący. Co zasłonisz, znika z każdej postaci kopii. Tego, co nie było dla niego, tu nie ma.
staff-cover-count = Zasłonięto decyzją: { $decided }. Usunięto inicjały innych: { $others }.
staff-cover-here = Zasłoń coś tutaj
staff-cover-everywhere = Zasłoń słowa wszędzie
staff-cover-words = Słowa do zasłonięcia
staff-cover-words-piece = Tak, jak stoją wyżej. Zostaw puste, by zasłonić cały fragment.
staff-cover-words-all = Zostaną zasłonięte w całej kopii.
staff-cover-why = Dlaczego
staff-cover-third-party = Dotyczy kogoś innego
staff-cover-serious-harm = Poważna szkoda dla czyjegoś zdrowia
staff-cover-legal = Tajemnica prawnicza
staff-cover-other = Inny powód
staff-cover-practitioner = Kogo zapytano o poważną szkodę
staff-cover-practitioner-hint = Nazwisko specjalisty. Potrzebne przy poważnej szkodzie.
staff-cover-note = Więcej o powodzie
staff-cover-note-hint = Zostaje przy wniosku i nie ma tego w żadnej kopii.
staff-cover-do = Zasłoń
staff-cover-needs-why = Wybierz powód.
staff-cover-needs-practitioner = Podaj specjalistę, którego zapytano.
staff-cover-needs-note = Podaj powód.
staff-cover-not-found = Tych słów tam nie ma. Skopiuj je tak, jak stoją w tekście.
staff-cover-whole = Cały fragment
staff-cover-asked = Zapytano: { $name }
staff-cover-lift = Przywróć
staff-cover-lost = Czegoś, co zasłonięto, nie ma już w kopii
staff-cover-lost-what = Ktoś mógł to od tego czasu napisać inaczej. Poszukaj tego w kopii i zasłoń tam, gdzie teraz stoi. Potem przywróć każdą z tych rzeczy. Dopiero wtedy można wziąć kopię.
staff-cover-lost-here = Już tego nie ma
staff-request-covered = Zasłonięte w tej kopii
staff-cover-take = Weź kopię
staff-left = Pominięte w kopii
staff-left-what = Tylko ty widzisz tę listę. Nie ma w niej słów, a proszący i przygotowujący kopię o niej nie wiedzą.
staff-left-count = Pominięto: { $count }
staff-left-covered = Zasłonięto decyzją: { $count }
staff-left-others = Fragmenty o innych usunięte z ostatnio wziętej kopii: { $count }
staff-left-stance = Kto ma być na spotkaniu
staff-left-wish = Jak wziąć udział
staff-left-ask = Kogo dodać
staff-left-afterwards = Po spotkaniu
staff-left-proposal = Propozycja
staff-left-challenge = Sprzeciw wobec działania
staff-left-not-for-them = Nieudostępnione temu proszącemu: dotyczy innej osoby lub od niej pochodzi, albo powiedziane w oczekiwaniu, że się nie dowie
staff-left-taken-back = Wycofane przez autora

## staff: what weighs most
staff-weights = Co waży najwięcej
staff-weights-lede = Dziesięć żetonów na każdy głos. Głosów nigdy się nie sumuje.
staff-weights-what = Gdzie leżą żetony
staff-weights-none = Nikt jeszcze nie udostępnił Ci swoich żetonów.
staff-weights-professionals = Profesjonaliści
staff-weights-ours = Nasze dziesięć żetonów
staff-weights-ours-lede = Jeden rozkład dla wszystkich, którzy pracują z rodziną. Prowadzisz go za Was wszystkich.
staff-weights-back = Miejsca
staff-weights-sent = Udostępnione. Stoi obok tego, co powiedziała rodzina.
staff-weights-why = Dlaczego
staff-weights-why-hint = Napisz, co widzieliście i co wiecie. Przeczyta to każdy, kogo wybierzesz niżej.
staff-weights-who = Kto może to zobaczyć
staff-weights-to-chair = Osoba prowadząca sprawę i przewodnicząca spotkaniu
staff-weights-to-meeting = Wszyscy na spotkaniu, rodzina też
staff-weights-not-for-family = Żetony leżą na czymś, czego nazwę znają tylko osoba prowadząca sprawę i osoba przewodnicząca spotkaniu. Przenieś je albo udostępnij je tylko tym dwóm osobom.
staff-weights-check = Sprawdź i udostępnij
staff-weights-talk = Warto o tym porozmawiać
staff-weights-talk-note = Każdy głos wie coś, czego nie wiedzą inne. Zapytaj, co za tym stoi.
staff-weights-apart = { $context }: { $one } { $few }, { $other } { $more }.
staff-weights-first = Najważniejsze ({ $one }): { $first }. Najważniejsze ({ $other }): { $second }.

## staff: place alerts
staff-alert-heading = Miejsca
staff-alert-lede = Miejsca, których zmiany chce kilka młodych osób z różnych domów. Bez nazwisk, bez słów, bez liczb.
staff-alert-none = Żadnego miejsca nie wskazało dość osób. Nowe pojawiają się raz w tygodniu.
staff-alert-since = Od tygodnia { $date }
staff-alert-what = Co o tym decyduje: { $what }.
staff-alert-when = Kiedy: { $when }.
staff-alert-partners = Możesz powiedzieć instytucjom partnerskim: { $band } młodych osób.
staff-alert-no-partners = Jeszcze nie dla instytucji partnerskich. Niech zostanie w zespole.
staff-alert-band-five = 5–9
staff-alert-band-ten = 10–14
staff-alert-band-fifteen = 15 lub więcej
staff-alert-close = Zapisz, co zrobiono
staff-alert-note = Co zrobiono
staff-alert-note-hint = Kto i od kiedy. Nic o żadnej młodej osobie.
staff-alert-needs-note = Napisz, co zrobiono
staff-alert-closed-already = Ktoś z zespołu już tu coś zapisał
staff-alert-closed = Zrobione
staff-alert-done = Zapisano { $date }
staff-alert-honest = Co to chroni, a czego nie
staff-alert-honest-same = Miejsce widać dopiero, gdy wskaże je dość młodych osób z różnych domów. Rodzeństwo liczy się raz.
staff-alert-honest-late = Przychodzi raz w tygodniu, z opóźnieniem, żeby nie wskazywało dnia ani tego, kto tam był.
staff-alert-honest-not = Nie ukryje ich przed kimś, kto już wie, co powiedzieli wszyscy inni. Przy małej liczbie osób żaden próg tego nie zrobi.
staff-alert-honest-act = Zanim coś zrobisz, poszukaj drugiego źródła albo zmień cały obszar. Patrol następnego dnia sprawia, że ludzie pytają, kto mówił.
staff-rule = Alerty o miejscach
staff-rule-what = Ile różnych młodych osób musi wskazać miejsce. Można wymagać więcej, nigdy mniej.
staff-rule-hub = Dla zespołu ochrony
staff-rule-partner = Dla instytucji partnerskich
staff-rule-at-least = { $least } lub więcej
staff-rule-needs = Wpisz liczbę od { $least } do { $most }
staff-rule-partner-more = Instytucje partnerskie potrzebują co najmniej tylu osób co zespół
staff-household = Młode osoby z jednego domu
staff-household-what = Rodzeństwo liczy się raz, żeby jedna rodzina sama nie wywołała alertu.
staff-household-who = Kto mieszka w jednym domu
staff-household-save = Licz ich raz
staff-household-needs-two = Zaznacz co najmniej dwie osoby
staff-household-done = Od teraz liczą się raz.
