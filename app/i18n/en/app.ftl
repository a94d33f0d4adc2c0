### The words of every screen, in English. Families' words read at age 9.

## neutral: titles

service-name = Alongside
title-page = Alongside
title-door = Alongside
title-home = Home
title-say = Say
title-answers = Answers
title-plan = Plan
title-people = People
title-settings = Settings
late-title = We kept this for you
late-what = You wrote this, and it was not sent. Only you can see it.
late-none = Nothing is waiting here.
late-put-back = Put it back
late-drop = Throw it away
late-waits = You wrote it, and it was not sent.
title-today = Today

## shared: every page

skip-to-main = Skip to the page
exit = Exit
back = Back
bar-label = Pages
bar-home = Home
bar-say = Say
bar-plan = Plan
nothing-lost = What you saved is still here.

## shared: dates

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec
date = { $day } { $month }
day-and-date = { $weekday } { $date }
moment = { $date }, { $time }
# "12" for half past one as 1:30 pm, "24" for 13:30.
clock-hours = 12
time-am = { $time } am
time-pm = { $time } pm

## shared: problems

problem-not-there = There is nothing here
problem-not-there-what-now = The page may have moved. Go back, or start again from home.
problem-changed = Somebody changed this too
problem-changed-what-now = It changed while you had it open. Go back and open it again to see how it is now.
problem-ours = That did not work
problem-ours-what-now = The fault is ours, not yours. Go back and try again in a minute.
problem-too-large = That is too long to send in one go
problem-too-large-what-now = Your words are still there. Go back one step, and send them in two or three parts.
problem-too-fast = That was very quick
problem-too-fast-what-now = Wait a minute. Then go back and try again.
problem-elsewhere = We stopped that
problem-elsewhere-what-now = It came from a different page. Open this site again and try once more.
problem-kept = What you wrote is kept. Only you can see it.
problem-see-kept = See what you wrote
problem-home = Go to home

## staff: bar

staff-today = Today
staff-pathways = Pathways

## shared: kinds of places

context-kind-home = Home and family
context-kind-friends = Friends
context-kind-school = School or college
context-kind-streets = Streets near home
context-kind-open-space = Parks and open places
context-kind-transport = Buses and stations
context-kind-shops = Shops and food places
context-kind-online = Online
context-kind-leisure = Clubs and sport
context-kind-service = How we work

## shared: states of an answer

answer-state-did = Did
answer-state-not-yet = Not yet
answer-state-cant = Can’t, because

## shared: what became of a promise

time-kept = Kept on { $date }.
time-kept-late = Kept late, on { $date }.
time-waiting = The day is still to come.
time-not-yet = Not kept yet.
time-given-up = Given up on { $date }.

## shared: choices

choice-friends = Friends
choice-sport = Sport
choice-music = Music
choice-games = Games
choice-making = Making things
choice-family = Family
choice-animals = Animals
choice-food = Food
choice-home = Home
choice-school = School
choice-free-time = Free time
choice-online = Online
choice-an-adult = A grown-up who helps
choice-a-place = A place
choice-people-there = People there
choice-getting-home = Getting home
choice-money = Money
choice-sleep = Sleep
choice-adults = How grown-ups act
choice-how-we-work = How you work with us
choice-somebody-to-talk-to = Someone to talk to
choice-something-to-do = Something to do
choice-at-school = Help at school
choice-at-home = Help at home
choice-all-of-it = Be there for all of it
choice-a-part = Be there for a part
choice-by-video = Join by video
choice-a-letter = Write or draw it
choice-somebody-for-me = Someone speaks for me
choice-not-this-time = Not this time
choice-police = Police
choice-council = Council
choice-health = Health
choice-another = Someone else

## shared: lists

list-more = { $start }, { $next }
list-and = { $start } and { $last }

## family: coming back

door-kept = You were signed out, and your words are saved. Come in again to go on.

## family: say

say-heading = What would you like to say?
say-lede = Pick any one. You can skip, stop and come back.
say-check = Check and share
say-two-texts = There are two texts
say-skipped = Skipped for now
say-not-shared = Not shared yet. Saved { $time }.
say-shared-state = Shared
say-shared-before = You shared something on this.
say-not-started = Not started
only-you = Only you can see this.
only-you-more = You choose who, before you share.
topic-about = About me
topic-about-parent = About us
topic-going-ok = What is going OK
topic-hard = What is hard
topic-first = What should change first
topic-help = What would help
topic-part = How I want to take part
topic-service = Something a service did
topic-place = A place
topic-weights = What weighs most
topic-matters = Somebody who matters

## family: questions

ask-about = What should we know about you?
ask-about-parent = What should we know about your family?
ask-going-ok = What is going OK?
ask-going-ok-parent = What is going OK for your child and for you?
ask-hard = What is hard right now?
ask-hard-parent = What is hard right now, and where?
ask-first = What should change first?
ask-help = What would help?
ask-help-parent = What would help you and your child?
ask-part = How do you want to take part?
ask-service = Did a service make something worse?
hint-about = What you like, what you are good at, what you want.
hint-about-parent = What you do well, how your days go, what matters to you.
hint-going-ok = Small things count too.
hint-hard = Say it your way. Spelling doesn’t matter.
hint-hard-parent = Say it your way, in any language. It is about what goes on around you, not about blame.
hint-first = Say it your way. Spelling doesn’t matter.
hint-help = Ask for what you want. We tell you what we can do and what we can’t.
hint-part = You can be there, send words, or ask someone to speak for you.
hint-service = It goes to the people you pick. The service does not see it unless you say so.
step = { $n } of { $of }
last-step = Last step
read-aloud = Read it to me
choices-legend = Tap any that fit
next = Next
skip = Skip this
dont-know = I don’t know
keep-and-stop = Keep it, stop here
another-note = Add one more note
throw-away = Throw this away
throw-away-what = What you wrote here goes for good. What you shared stays.
throw-away-do = Yes, throw it away
saved-at = Saved { $time }
typing = Typing…
not-saved-yet = Not saved yet. We keep trying.
typing-signed-out = You were signed out. Your words are saved. Come in again to go on.
typing-ended = You are signed out, so this is not saved. Copy your words, then come in again.
nearly = Nearly there
problem-long = This has { $count } letters. You can share 20,000 in one go. It is all saved. Move a part of it to one more note.
two-heading = You have two texts here
two-lede = You wrote in two places. We kept both. Make one text of them.
two-first = The first one
two-second = The other one
two-label = Your text
two-hint = Both are in here. Take out what you don’t need.
two-keep = Keep this text

## family: feeling

feel-going-ok = How is it, most of the time?
feel-hard = How is it right now?
feeling-fine = Fine
feeling-mostly-fine = Mostly fine
feeling-sometimes = Sometimes OK
feeling-mostly-not = Mostly not OK
feeling-not-ok = Not OK
feeling-not-sure = Not sure
not-sure = Not sure

## family: who can know

who-heading = Who can know this?
who-lede = You choose. You can change it later.
who-legend = Who can know
who-but = Who in the meeting should not know?
who-missing = Pick who can know. It stays with you until then.
who-check = Check and share now
passed-on = If someone could get badly hurt, we may have to tell more people. We try to tell you first.
reach-worker-chair = My worker and who leads the meeting
reach-chair-advocate = Just who leads the meeting and my advocate
reach-chair = Just who leads the meeting
reach-advocate = Just my advocate
reach-meeting = Everyone in the meeting
without-parents = My parents
without-other-parents = The other parent
without-young-person = My child
without-police = The police
without-school = School
audience-line = { $reach }: { $names }.
audience-not = Not { $names }.
want-legend = What do you want us to do?
want-just-know = Just know it
want-just-know-hint = We read it. We do nothing without asking you.
want-talk-first = Talk to me first
want-talk-first-hint = We ask you before anyone acts.
want-change = Try to change it
want-change-hint = We try to change it and tell you how it goes.

## family: check

check-heading = Check before you share
check-lede = Nothing has been sent yet.
check-empty = There is nothing to share yet. Say something first.
check-include = Share this one
check-names = { $names }.
check-know = Good to know
check-used = It can be used to decide about the plan.
check-back = You can take it back. People who have read it will still know.
check-share = Share these words
check-not-yet = Not yet, keep it just for me
check-back-to-say = Go to Say
check-waits = Pick who can know first. Then you can share it.
change-who = Change who
change-words = Change words
held-who = Only you, for now
held-who-what = Pick who can know. Then it can go.
held-two-what = Make one text of the two. Then it can go.
held-long = Too long for one go
held-long-what = Move a part of it to one more note.
share-nothing = Nothing was picked. Tick what you want to share.
share-changed = Something changed, so nothing new was sent. This is how it is now.
shared-heading = It is shared
shared-lede = The people you picked read it by the end of the next work day.
shared-read = You can see who opened it, and when.
shared-answer = You get an answer to each thing you said.
shared-back = You can change who can know, or take it back.
shared-see = See what you said
shared-more = Say something else
hand-back = Hand it back

## neutral: help

title-help = Help

## family: door

door-question = Come in
door-code = Your code
door-code-hint = From the card you were given. It works once.
door-go-in = Go in
door-unlock = Unlock with this phone
door-cant-get-in = I can’t get in
door-carry-on = Carry on where you were
door-back = Back to the door
door-not-open = The door is still shut
door-code-nothing = Type the code from your card.
door-code-length = A code has 13 letters and numbers. Count them, and add what is missing.
door-code-character = One sign does not belong in a code. Look at each letter again.
door-code-unknown = This code does not open the door. Look at each letter again. A code works once, for 3 days. Ask for a new one if it is used or too old.

## family: demo

demo-enter = Enter the demo as
demo-made-up = All the people here are made up.
demo-young-person = Kacper, 15
demo-mother = Ewa, his mum
demo-advocate = Tash, who speaks for him if he wants
demo-worker = Priya, his social worker
demo-chair = Marcus, who leads the meeting
demo-manager = The manager
demo-hub = Farida, of the council’s hub
demo-data-protection = Noor, who looks after people’s data
demo-partner = Imran, who looks after parks and lights
demo-nobody = Nobody by that name is here
demo-nobody-what-now = Go back to the door and pick a person from the list.

## family: help

help-question = When you can’t get in
help-code = The code does not work
help-code-do = A code works once, for 3 days. Ask for a new one. It takes a minute.
help-phone = You lost your phone, or got a new one
help-phone-do = Ask for a new code. Your old phone can then no longer come in. What you wrote is still here.
help-who = Who to ask
help-who-do = Ask the person who gave you the card. They can make you a new code.
help-now = If you need help right now
help-now-numbers = Call 999 if you are in danger. Call Childline on 0800 1111, day or night. It is free.
help-now-not-here = Nobody reads this site at night. Please call.

## family: phone

phone-question = Is this phone OK to use now?
phone-yes = Yes, it’s OK
phone-yes-then = Nobody is looking, and nobody checks it.
phone-watched = For now, but someone might look later
phone-watched-then = We send nothing to it. It closes after 5 minutes.
phone-no = No, not now
phone-no-then = We close this. You can talk to someone you trust.
goodbye-question = That’s fine
goodbye-closed = This is closed now. You can come in some other day, on some other phone.
goodbye-talk = You can talk to your worker, or to someone you trust. You can ask your worker to use their phone or tablet.

## shared: exit

exit-title = What Exit does
exit-what = Exit is at the top of each page. It closes this, signs you out and opens some other page.
exit-escape = With keys, press Escape three times.
exit-cant = What it can’t do
exit-cant-history = It can’t wipe the list of pages this phone has opened. The list shows the name of this site, not what you wrote.
exit-cant-keys = It can’t stop an app on this phone that notes what you type.
exit-cant-watchers = It can’t stop someone who looks over your shoulder.
exit-cant-pictures = It can’t take back a picture that was made of the screen.

## family: cards

cards-question = What happens with what you say
cards-lede = Read this first. It takes a minute.
cards-handed = This is your worker’s phone or tablet
cards-handed-what = You see only what your worker can see, and what you write now. Press Exit when you give it back.
card-choose = You choose who can know
card-choose-what = You pick people for each thing you share. We show you their names first. Until then, only you can see it.
card-read = Who reads it, and when
card-read-what = Your worker reads what you share by the end of the next work day. You see who read it. Nobody is here at night.
card-plan = It can change the plan
card-plan-what = What you share is used to decide about the plan. You get an answer to each thing.
card-back = You can take it back
card-back-what = Then no one new can read it. People who read it will still know. What was done because of it may stay.
card-danger = If someone is in danger
card-danger-what = If someone could get badly hurt, your worker may have to tell more people. They try to tell you first.
card-limits = What this can’t do
card-limits-what = None of your words are kept on this phone. But someone who holds your phone, or looks while you write, can see them.
cards-read = I have read this
cards-later = You can read this again later, in settings.

## family: keep

keep-question = Keep a key on this phone?
keep-lede = Next time you come in the way you unlock your phone. You need no code.
keep-others = If others can unlock this phone, they can come in too.
keep-shown-as = The phone shows the key as “Planner” in its list of passwords.
keep-copied = Your phone may copy the key to an account. If you share that account, choose “Just this once”.
keep-ends = You can end the key in settings.
keep-cannot = This browser can’t keep a key. Go on with “Just this once”.
keep-do = Keep a key on this phone
keep-once = Just this once
keep-once-then = Just this once: ask your worker for a new code next time.
key-not-opened = The key did not open the door. Try again, or use a code from a card.
key-not-kept = No key was kept. Try again, or go on with “Just this once”.

## staff: keep

staff-keep-title = Keep a key on this device
staff-keep-why = Your key is how you sign in from now on: with this device’s own lock, and without a password. Only keep it on a device that nobody else can unlock.
staff-keep-cannot = This browser cannot keep a key. Use one that can, or go on just this once.
staff-keep-do = Keep a key on this device
staff-keep-once = Just this once
staff-keep-once-then = Without a key you need a new invite the next time you sign in.
staff-key-not-kept = No key was kept. Try again, or go on just this once.

## staff: council sign-in

staff-council-door = Work here? Sign in with { $name }
staff-council-question = Sign in with { $name }
staff-council-what = This is for people who work here. You go on to { $host } and sign in there. Then you come back.
staff-council-go = Go on to { $name }
staff-council-going = Going on to { $name }
staff-council-in = You are signed in
staff-council-by-itself = This page goes on by itself. If it does not, use the link.
staff-council-on = Go on
staff-council-try-again = Try again
staff-council-down = The sign-in of { $name } is not answering
staff-council-down-what = Nothing is wrong with your account, and nothing is lost. Try again in a few minutes. A key that you keep on this device still lets you in.
staff-council-unsound = What { $name } sent could not be checked, so you are not signed in
staff-council-unsound-what = Try again. If it happens again, tell whoever looks after Alongside at your council.
staff-council-turned-back = { $name } did not sign you in
staff-council-turned-back-what = Perhaps you stopped halfway. Try again, or come in with a key that you keep on this device.
staff-council-again = This sign-in is over
staff-council-again-what = It has already been used, took more than ten minutes, or began in another browser. Begin again.
staff-council-nothing = Your account opens nothing here
staff-council-nothing-what = { $name } knows you, but your account does not say that you work here. If you should, ask your manager which group you have to be in.
staff-council-nothing-invite = { $name } knows you, but your account does not say that you work here. If it was not the account you have at work, try again with that one. If it was, ask your manager for an invite.
staff-council-code = Type the code from your invite
staff-council-code-what = This account does not say yet which colleague you are. The code does. You need it this once.
staff-council-code-hint = From your manager. It works once.
staff-council-new-what = Have you worked in Alongside before, or did somebody invite you? Then use the code, or ask your manager for one: as somebody new you would not find your families.
staff-council-new = I have no code: I am new here
staff-council-not-that-code = This code does not work here. Look at each letter again. A code works once, for 3 days, and has to be made for this sign-in. Ask for a new one if it is used or too old.
staff-council-keep-why = With a key you can still come in when your council’s sign-in does not answer. It works for three days after you last signed in there. Only keep it on a device that nobody else can unlock.
staff-council-keep-then = Without a key you sign in through your council, as you just did.
staff-council-way = Came in through your council
staff-council-invite-legend = How they sign in
staff-council-invite = Through { $name }
staff-council-invite-hint = The code works only together with a sign-in there. Without this it works at the door, and they keep a key.

## shared: settings

language-label = Language
settings-kept = Saved
look = How it looks
look-theme = Light or dark
look-theme-auto = As on this device
look-theme-light = Light
look-theme-dark = Dark
look-contrast = Contrast
look-contrast-auto = As on this device
look-contrast-more = Stronger
look-face = Letters
look-face-usual = As usual
look-face-easy = Easier to read
look-keep = Save
phone-setting = Who can see your phone?
phone-setting-no = Just me
phone-setting-no-then = It closes after 15 minutes when you do nothing.
phone-setting-yes = Someone might look at it
phone-setting-keep = Save this answer
devices = Where you are signed in
device-android = Android phone or tablet
device-iphone = iPhone
device-ipad = iPad
device-windows = Windows computer
device-mac = Mac
device-linux = Linux computer
device-other = Some other device
device-this-one = { $device }, this one
device-since = Since { $moment }
way-code = Came in with a code
way-key = Came in with a key
way-handover = Came in on a worker’s device
way-demo = Came in through the demo
keys = Your keys
keys-none = You keep no key on a phone.
key-kept = Kept on { $moment }
key-used = Last used on { $moment }
key-not-used = Not used yet
key-ended = Does not open this any more, since { $moment }
key-copied = The phone copies this key to an account. Others who use that account may have it too.
end-title = Sign out all over
end-what = Did you lose a phone, or is someone else using it? Sign out on all of them, this one too.
end-sessions = Sign out on all devices
end-keys = Sign out and end all keys
end-keys-then = When your keys have ended, you need a new code to come in.

## neutral: messages

title-messages = Messages
message-from = Planner
message-something = Something new for you to look at.
message-update = There is an update for you.
message-look = Have a look when you have a minute.
message-note = One new note.
message-code = The code for you. Keep it to yourself.

## family: messages

told-heading = Messages to you
told-on = You get a short message when there is something new.
told-held = Kept. Nothing is sent while someone might look at your phone.
told-off = You get no messages.
told-kept = Saved. This is how you hear from us now.
told-stopped = Done. No more messages go to you, and your number is gone from here.
told-watched = You said someone might look at your phone. As long as that is so, nothing is sent.
told-failed = The last message did not get to you. Check what you wrote below.
told-none-here = No messages are sent from here. Look in when you can.
told-know-holds = Whoever holds the phone may see it come in.
told-know-only = It says what you pick here. It has no names, no link, and nothing of what is new.
told-know-often = After one, you get no other for 20 hours. You get none when you have been here since.
told-know-kept = Only you can see your number and your times here. Your worker can see if messages are on or off.
told-by = How should it come?
told-by-sms = As a text
told-by-email = As an e-mail
told-to = Number or e-mail address
told-to-hint = Of a phone or inbox that is OK for this.
told-says = What should it say?
told-says-hint = This is all it says.
told-look = Show me how it looks
told-looks = How it looks on a locked phone
told-looks-what = Tap the button below to see another one.
told-days = On which days is it OK?
told-from = From
told-until = Until
told-until-hint = If this is before the start, it ends the next day.
told-turn-on = Turn messages on
told-save = Save
told-stop = Don’t contact me on this phone any more
told-stop-then = One tap. It stops at once and your number is deleted. Your worker is told that you said so, and no one else is.
told-needs-channel = Pick how it should come
told-needs-number = Write a phone number, like 07700 900123
told-needs-email = Write an e-mail address, like name@example.org
told-needs-phrase = Pick what it should say
told-needs-day = Pick one day or more
told-needs-time = Pick an end that is not the same as the start
demo-message-what = In the demo nothing is sent. This is what would have gone out, as it looks on a locked phone.
demo-message-none = Nothing would have been sent yet.
demo-message-waits = Goes on { $moment } or after, when it is OK with them
demo-message-went = Would have gone on { $moment }

## family: home

home-meet = Next time we meet
home-meet-today = It is today.
home-meet-tomorrow = It is tomorrow.
home-meet-in-days = { $days ->
    [one] In { $days } day.
   *[other] In { $days } days.
}
meeting-when = { $day }, { $time }
home-new = New for you
home-new-all = See all you said
home-news-did = { $topic }: did
home-news-not-yet = { $topic }: not yet
home-news-cant = { $topic }: can’t be done
home-waiting = Waiting for you
home-reply = Is this OK with you?
home-drafts = { $count ->
    [one] You have one thing not shared yet
   *[other] You have { $count } things not shared yet
}
home-shared-new = Shared with you
home-shared = { $name } shared something with you
home-do = What would you like to do?
home-tile-say = what you think
home-tile-plan = who does what
home-handed-over = You are on a screen that { $name } lent you. Hand it back when you are done.
home-help = Need help right now? Call 999. This is not watched at night.
home-advocate-read = Read what was shared with you
home-advocate-what = They can see when you opened it.

## family: people

people-heading = Your people
people-lede = Who they are, and what they do.
people-in-meeting = Comes to the meeting.
people-not-in-meeting = Does not come to the meeting.
people-does-worker = Reads what you share, by the next work day.
people-does-chair = Leads the meeting.
people-does-advocate = Speaks for you, if you want.
people-does-advocate-for = Speaks for { $name }, if they want.

## family: answers

names-left = Someone who is not part of this now
names-manager = { $name } (a manager at the council)
names-worker = { $name } (a worker at the council)
names-chair = { $name } (leads meetings for the council)
names-staff = { $name } (works for the council)
answers-title = You said
answers-lede = Everything you shared gets an answer.
answers-empty = You have not shared anything yet. What you share shows up here, with the answer.
answers-empty-say = Say something
answers-one = You said
answers-answer = The answer
answers-open = No answer yet
answers-open-read = { $names } read it. The answer is still to come.
answers-open-will-read = { $names } will read it by { $date }.
answers-open-late = { $names } should have read it by { $date }. It is late, and you can ask why.
answers-open-nobody = Nobody has said yet when you will hear.
answers-by = { $name }, { $date }
answers-news-next = Next news: { $date }
answers-news-late = News was due on { $date }. It is late.
answers-instead = Instead: { $offer }
answers-earlier = What we said before
answers-counters-in-plan = In the plan
answers-counters-not-all = Not all in the plan yet
answers-counters-steps = The plan has steps for: { $names }
answers-counters-none = No steps yet for: { $names }
answers-more-about = { $state }. See more: { $words }
answers-dont-know = I don’t know
answers-picked = You picked: { $choices }
answers-feels = How it is: { $feeling }
answers-wanted = What you want: { $wish }
answers-shared = Shared with you
answers-shared-note = They can see that you read it, and when.
answers-shared-typed = { $name } typed this in. { $author } has not said yet if it is right.
answers-advocate = Shared with you
answers-advocate-lede = You only see what was shared with you. They can see when you read it.
answers-advocate-empty = Nothing has been shared with you yet.

## family: replies

answers-reply-question = Is this OK with you?
answers-reply-question-any = How is this for you?
answers-reply-ok = That’s OK
answers-reply-not-ok = Not really
answers-reply-talk = Talk to me
answers-reply-words = Want to say more?
answers-reply-who = { $names } can read this.
answers-reply-send = Send this
answers-reply-change = Change what you said to this
answers-reply-missing = Pick one. Your words are still here.
answers-reply-newer = There is a newer answer. Read it, then send your words.
answers-you-replied = You said: { $reply }
answers-you-replied-on = You said: { $reply } ({ $when })
answering-this = Answer this
answering-heading = Your answer
answering-state = How is it going?
answering-because = What did you do, or why not?
answering-instead = If it can’t be: what can you do instead?
answering-next = When is there more news?
answering-send = Send to { $name }
answering-needs-state = Pick one. Your words are still here.
answering-needs-because = Write what you did, or why not.
answering-needs-instead = Write what you can do instead.
answering-next-past = That day is over. Pick one that is still to come.
answering-long = Make it a bit shorter. Your words are still here.

## family: what is happening with it

happening-ask = What is happening with this?
happening-asked = You asked on { $date }. We passed it on to { $name }.
happening-asked-on = You asked on { $date }. We passed it on.
happening-nothing = Nothing new yet.
happening-still = Nothing new yet. Still waiting on { $on }.
happening-they-asked = { $name } asked what is happening, on { $date }.
happening-quiet = Nothing was said since { $date }.
happening-say = Say how it stands
happening-on = Who or what are you waiting on?
happening-on-hint = It will say: “Nothing new yet. Still waiting on …”
happening-words = Is there more to say?
happening-needs-words = Write who you wait on, or how it stands.
happening-needs-day = Write the day, month and year.
happening-newer = Something was said in the meantime. It stands above. Your words are still here.
answers-said-on = You said this on { $date }

## family: words others typed in

answers-yours = Are these your words?
answers-yours-yes = Yes, these are mine
answers-yours-no = No, not mine
answers-yours-no-means = If you say no, nobody new can read them.
answers-given-handover = You wrote this on a screen that was lent to you.
answers-given-paper = { $name } typed this in. You gave it on paper on { $date }.
answers-given-phone = { $name } typed this in. You said it by phone on { $date }.
answers-given-aloud = { $name } typed this in. You said it on { $date }.
answers-confirmed = You said these are your words on { $date }.

## family: who has read it, and taking it back

answers-read = Who has read it
answers-shared-on = Shared { $when }
answers-read-nobody = Nobody yet.
answers-read-none-yet = Nobody has read it yet.
answers-read-already = { $names } read it. They will still know.
answers-take-back = Take it back
answers-taken-back = You took this back
answers-taken-back-short = Nobody new can read it.
answers-taken-back-on = You took this back on { $date }
answers-taken-back-means = Nobody new can read it. People who read it before still know.
answers-back-question = Do you want to take this back?
answers-back-new = Nobody new can read it after that.
answers-back-plan = What is in the plan stays in the plan.
answers-back-stays = You can still see it here.
answers-back-keep = Leave it as it is
answers-who-from-now = What you pick counts from now on.
answers-who-missing = Pick who can know. Until then it stays as it is.
answers-who-change = Change who can know

## family: room

title-room = Room
bar-room = Room
home-tile-room = who comes
home-room = Say who you want there.
room-heading = Who’s in the room?
room-decides = { $name } decides, and tells you why.
room-chair = The chair
room-place = We meet here: { $place }.
room-video = You can join by video.
room-moved = This has moved. It was { $before } before.
room-off = This one is off: { $day }
room-anyway = { $name } went on before everything was answered. Why:
room-none = No meeting is booked yet.
room-none-then = When one is, you can say here who you want there.
room-nobody = Nobody has been asked to come yet.
room-to-answer = To answer
room-said = You’ve said
room-gone = Not coming any more
room-gone-on = No longer asked to come, since { $date }.
room-not-sent = Not sent yet
room-sent = It is sent.
room-unsent = Some of this is not sent yet. Only you can see it.
room-asked-by = Asked by { $name }.
room-asked-by-you = You asked for this.
room-only-for = Only for: { $items }
room-ask = Is it OK if { $name } comes?
stance-yes-please = Yes please
stance-ok = OK
stance-part = Only for part of it
stance-rather-not = Rather not
stance-not-sure = Not sure
stance-talk-first = Talk to me first
room-why = Want to say why?
room-why-who = Only { $names } can read this, once you send it.
room-who-fold = Change who can know
room-who-picked = Who can know what you picked
room-who-why = Who can know why
room-who-both = Who knows why knows what you picked, too.
room-instead = { $name } can write it down instead. Then { $chair } reads out just the facts. Or someone else can come.
room-keep = Keep this
room-pick = Pick one first. Your words are saved.
room-say-again = Say something else
room-decided-before = What was decided before
room-decision-attends = { $name } comes.
room-decision-part = { $name } comes for a part of it.
room-decision-report = { $name } does not come. A report is read out.
room-decision-colleague = { $name } does not come. Someone else comes.
room-decision-separate = { $name } does not come. The team talks to { $name } another time.
room-kept-to = { $name } knows this is not OK for you, and still wants it so.
room-asked-for = Who you asked for
room-ask-open = No answer yet.
room-ask-invited = Asked to come.
room-ask-not = Not this time.
room-order = What we talk about
room-more = More about this
room-part = How I want to take part
room-part-what = All of it, a part, a letter, not at all
room-part-sent = Sent. You can change it.
room-add = I’d like to add someone
room-add-what = A teacher, a youth worker, a friend’s mum
room-service-what = If a service made something worse
room-calendar = Put it in my calendar
room-calendar-what = It only says “Meeting” and when. It stays on this phone, where others may see it.
room-calendar-entry = Meeting
room-check = Check and send
room-check-heading = Check before you send
room-check-empty = There is nothing to send yet.
room-check-nothing = There is nothing that can be sent yet.
room-check-invitee = The person it is about does not get it, and their team does not.
room-check-send = Send it
room-check-back = Back to the room
room-check-waits = One thing above is not done yet. Then all of it can go.
room-goes-to = Who can read this
room-change = Change it
room-topic-why = { $name }: why
room-held-stance = Pick one for this person. Then it can go.
room-held-name = Write who it is. Then it can go.
room-held-long = Make it a bit shorter. Then it can go.
room-held-gone = This person is not asked any more. It stays with you.
room-told = { $name }: { $stance }
room-told-part = How { $name } wants to take part
room-told-add = Who { $name } would like to add

## family: taking part

part-lede = Pick any that fit. You can change it later.
part-until = You see who gets it before you send it.
part-ways = How would you like to be part of it?
way-all-of-it = Be there for all of it
way-a-part = Be there for a part
way-by-video = By video
way-a-letter = Send a letter
way-a-recording = Send a recording
way-a-drawing = Send a drawing
way-somebody-for-me = Someone speaks for me
way-not-this-time = Not this time
part-beside = Who should sit next to you?
part-said-beside = Next to me: { $name }
part-breaks-legend = Breaks
part-breaks = I want breaks
part-interpreter = Do you want it in another language? Which one?
part-said-interpreter = In this language: { $language }
part-call-me = What should we call you?
part-said-call-me = Call me { $name }
part-words = Anything else?
add-lede = Say who would help you. You get an answer.
add-name = Who is it?
add-name-hint = A name, or what they do.
add-why = Why them?
add-missing = Write who it is. All you wrote is saved.
add-no-name = No name yet
add-others = Not sent yet

## family: meetings without you

apart-heading = Meetings without you
apart-what = Who met, why, and what came of it
apart-lede = When people meet about this and you are not there, it is written down here.
apart-empty = There have been none.
apart-who = Who was there: { $who }
apart-open = What came of it is not written down yet.
apart-outcome = What came of it

## family: after a meeting

after-heading = After the meeting
after-what = How was it for you?
after-lede = This is about { $date }. You can skip any of it.
after-heard = Did you feel heard?
after-blamed = Did anyone make you feel it was your fault?
felt-yes = Yes
felt-partly = Partly
felt-no = No
took-part-title = How you took part
took-part-too-young = You were too young to be asked.
took-part-spoke = You were there and spoke for yourself.
took-part-advocate-spoke = You were there, and someone spoke for you.
took-part-without-words = You were there and showed what you think in your own way.
took-part-silent = You were there and did not say what you think.
took-part-briefed = You were not there. Someone spoke for you.
took-part-sent = You were not there, but you sent what you think.
took-part-not-heard = You were not there, and nobody knew what you think.
took-part-wrong = That’s not right
took-part-how = How was it, then?
took-part-said = You said it is not right ({ $when })
before-decided = What was decided
before-mine = You said: { $stance }
before-others = Other meetings

## family: plan

plan-heading = The plan
plan-empty = There is no plan yet.
plan-empty-then = It gets made at the meeting. What you say helps to make it.
plan-asks-places-you = It asks places to change. It doesn’t ask you to stay away.
plan-asks-places = It asks places to change. It doesn’t ask { $name } to stay away.
plan-asks-some-you = It asks places to change most. It asks something of you too.
plan-asks-some = It asks places to change most. It asks something of { $name } too.
plan-asks-family = It asks more of your family than of places. You can say that this is not right.
plan-written-to = This is written to { $name }. “You” means { $name }.
plan-part-place = change a place
plan-part-our-work = change how we work
plan-part-asked-for = are help that was asked for
plan-part-parent = are for a parent to do
plan-part-you = tell you to stop or stay away
plan-part-young-person = tell { $name } to stop or stay away
plan-context-empty = Nothing is planned here yet.
plan-owner = { $name }.
plan-due = By { $date }.
plan-was-due = Was due on { $date }.
plan-dates = When we meet next
plan-open = The plan is being written anew
plan-open-what = You can read it now, and say what is not right.
plan-since = Since last time
plan-agreed-on = Agreed on { $date }. { $name } wrote it down.
plan-know = How we will know: { $text }
plan-holder = Who can change it: { $name }
plan-new-date = New date: { $date }.
plan-steps = What happened so far
plan-offered-you = You offered this. It is not a must.
plan-offered = { $name } offered this. It is not a must.
plan-from-place-you = It comes from a place you told us about.
plan-from-place = It comes from a place that { $name } told us about.
plan-from-counters-you = It comes from where you put your counters.
plan-from-counters = It comes from where { $name } put counters.
plan-from-words-you = It comes from what you said.
plan-from-words = It comes from what { $name } said.
plan-limit-you = For now, this limits what you can do.
plan-limit = For now, this limits what { $name } can do.
plan-limit-until = It ends, or we look at it again, on { $date }.
plan-limit-instead = What makes the place better: { $text }
plan-limit-who = Who can do that: { $name }
plan-limit-word = What you say about it
plan-aside = { $name } left this as it is, because:
plan-shift-fell-you = What you are asked went down by { $count }.
plan-shift-fell-name = What { $name } is asked went down by { $count }.
plan-shift-fell-parents = What parents are asked went down by { $count }.
plan-shift-rose-you = What you are asked went up by { $count }.
plan-shift-rose-name = What { $name } is asked went up by { $count }.
plan-shift-rose-parents = What parents are asked went up by { $count }.
plan-shift-places-same = Changes to places did not go up.
plan-shift-places-rose = Changes to places and to how we work went up by { $count }.
plan-shift-places-fell = Changes to places and to how we work went down by { $count }.
plan-changed = What changed since last time
plan-changed-new = New
plan-changed-gone = Not in it any more
plan-changed-goal = A new goal for: { $name }
plan-changed-words = New words
plan-changed-target = This asks someone else now
plan-changed-owner = Who does it now: { $name }
plan-changed-no-date = No date now
plan-changed-limit = What goes with it is new
plan-contingency = If this does not work
plan-home-unsent = Something about the plan is not sent yet
plan-say-about = Say something about this
plan-more = What you can do
plan-draft = The plan we are writing
plan-draft-lede = It is not agreed yet. You can say what is not right, and how you would say it.
plan-draft-plan = The plan, as it is now
plan-draft-empty = Nothing is in it yet.
plan-draft-closed = There is nothing to read here now.
plan-report = The report, as it is now
plan-report-lede = This gets read before we meet.

## family: what is late, and who was told

plan-up-told = It is late. It is now on the list of: { $names }.
plan-up-beyond = From { $date } on, { $name } has to tell { $heads } about it.
plan-up-one = { $name } on { $date }
plan-up-by = { $name }, { $date }
plan-up-owner = whoever does it
plan-up-partnership = the heads of council, health and police

## family: what people outside read about a place

outside-heading = What people outside read
outside-lede = Some people who help do not know your family. They read what they do, and these words about the place. They read nothing else.
outside-what = About a place, and nothing about your family.
outside-home = Words about a place wait for you
outside-waits-you = Read them first. Nobody outside does until you say OK.
outside-waits = This is what people outside will read. Is it OK?
outside-agree = That is OK
outside-agreed-now = You said OK. They can read it now.
outside-agreed-you = You said OK on { $date }. They can read it.
outside-agreed = { $name } agreed to this on { $date }. People outside can read it.
outside-newer = The words changed while you read. Please read them once more.
outside-none = There is nothing to read here now.
outside-not-right = Something is not right
outside-not-right-then = Say what. Until you say OK, nobody outside reads it.

## family: what kind of plan

plan-kind = What kind of plan this is now
plan-kind-since = Since { $date } this is { $kind }.
plan-kind-was = Before, it was { $kind }.
plan-kind-at = We said so when we met on { $date }.
plan-kind-why = Why:
plan-kind-kept = All that was said is still here. What we promised still goes on.
plan-kind-before = Before that
plan-kind-places = a plan to change places outside home
plan-kind-by-law = a plan with set dates that we must keep by law
plan-kind-agreed = a plan for help that you say yes to
plan-kind-early = a plan for some help early on
plan-kind-home = Your plan goes on in a new way
plan-kind-home-why = Since { $date }. Read why, and what stays.

## family: after the plan

ending-title = Your plan has ended
ending-on = It ended on { $date }.
ending-stepped-down = The plan is closed. You can ask your worker why.
ending-moved-away = There was a move to a new area.
ending-eighteen = Plans like this stop at 18.
ending-kept = What you said stays here. It is not deleted before { $date }.
ending-words-go = What you said will be deleted here, but not before { $date }. You can get your own copy first.
ending-pictures-go = The pictures will be deleted here, but not before { $date }. They are not in your own copy. Ask your worker for them first.
ending-traces-go = We will delete old notes of when you came in here, but not before { $date }. They are not in your own copy. Ask your worker for them first.
ending-copy = Get my own copy
ending-how = How long we keep it
ending-how-plan = What you say stays here while you have a plan.
ending-how-council = Your worker also puts it in the council’s own files. The council keeps those for many years.
ending-how-months = { $months ->
    [one] One month after the plan ends, it is deleted here. Sometimes it has to stay for longer.
   *[other] { $months } months after the plan ends, it is deleted here. Sometimes it has to stay for longer.
}
ending-how-copy = We tell you here four weeks before. You can get your own copy first.

## family: writing the plan together

diff-gone = Gone:
diff-new = New:
diff-how = Crossed out is gone. Underlined is new.
propose-not-right = That’s not right
propose-other-words = Say it in other words
propose-offer = Offer something myself
propose-offer-hint = Only if you want to.
propose-help = Ask for help
propose-help-hint = We tell you what there is, or why not.
propose-ask-not-right = What is not right?
propose-ask-other = How would you say it?
propose-ask-offer = What would you like to offer?
propose-ask-help = What help would you like?
propose-offer-lede = It is up to you. You can stop at any time, and you do not have to say why.
propose-help-lede = We look for it. You hear what there is, what there is not, and why.
propose-stands = It says now
propose-words = Your words
propose-optional = You can leave this empty.
propose-go = Next: check it
propose-discard = Throw it away
propose-needs-words = Write it in your words first.
propose-needs-who = Pick who can know. Your words are still here.
propose-same = It still says the same. Change the words first.
propose-gone = You can’t send this now. That part is not there to read any more. Your words are still here.
propose-offer-shown = If we take this up, it goes in the plan. All who read the plan can see it.
propose-offer-free = It is an offer. It never turns into a must.
propose-know-answer = You get an answer, and you are told why.
propose-know-back = You can take it back as long as there is no answer.
propose-waits = Something above is not done yet. Then it can go.
proposal-yours = You said: { $kind }. { $state }.
proposal-about = About: “{ $text }”
proposal-waits = We read it and tell you what we do with it, and why.
proposal-accepted = Yes, we took it in
proposal-changed = Yes, in other words
proposal-declined = No, because
proposal-doubted = We look at it again
proposal-now = What changed in it

## family: when something in the plan is wrong

against-link = It shuts someone out, or changes nothing
against-heading = What is wrong with this?
against-lock = If you send it, two people read it. You see who first.
against-shuts-out-you = It shuts me out of something
against-shuts-out = It shuts { $name } out of something
against-changes-nothing = It does not change anything
against-words = Want to say more?
against-needs-ground = Pick one. Your words are still here.
against-readers = { $names }. No one else.
against-by = You get an answer by { $date }.
against-then = If there is no answer by then, it goes to who leads the meeting.
against-waiting = Answer by { $date }
against-answered = There is an answer
against-with-chair = { $name } decides by { $date }
against-settled = { $name } decided
against-no-chair = Who leads the meeting
against-came = What came of it
against-went = It went to { $name }
against-to-chair = Take it to { $name }
against-to-chair-why = Why do you want that?
against-to-chair-send = Send it to { $name }
against-there-already = It went there already. Your words are still here.

## shared: what changed between two texts


## shared: how far an action is

action-state-agreed = Agreed.
action-state-started = Started.
action-state-going-on = Going on.
action-state-done = Done.
action-state-late = Late.
action-state-stopped = Stopped.

## neutral: staff titles and the card

title-dates = Dates
card-open = Open { $address }
card-type-code = Type this code
card-works-until = It works once, until { $until }.
card-picture = A square to point your camera at

## staff: names of things

staff-kind-roth = ROTH pathway
staff-kind-child-protection = Child protection
staff-kind-child-in-need = Child in need
staff-kind-early-help = Early help
staff-role-young-person = Young person
staff-role-parent = Parent or carer
staff-role-advocate = Advocate
staff-role-worker = Lead worker
staff-role-chair = Chair
staff-role-manager = Manager
staff-role-hub = Safeguarding hub
staff-role-professional = Professional
staff-agency-social-care = Social care
staff-agency-advocacy = Advocacy
staff-agency-voluntary = Voluntary organisation
staff-agency-education = School or college
staff-agency-health = Health
staff-agency-police = Police
staff-agency-transport = Buses and trains
staff-agency-council = Another council service
staff-agency-business = Shop or business
staff-language-english = English
staff-language-polish = Polish
staff-language-urdu = Urdu
staff-meeting-conference = Conference
staff-meeting-core-group = Core group
staff-meeting-review = Review
staff-meeting-context = Context meeting
staff-milestone-conference = Conference
staff-milestone-core-group = First core group
staff-milestone-first-review = First review
staff-milestone-later-review = Next review
staff-action-agreed = Agreed
staff-action-started = Started
staff-action-going-on = Going on
staff-action-done = Done
staff-action-late = Late
staff-action-stopped = Stopped
staff-target-place = Place
staff-target-our-work = Our work
staff-target-asked-for = Asked for
staff-target-offer = Own offer
staff-tilt-our-work = { $count ->
    [one] { $count } change to our work
   *[other] { $count } changes to our work
}
staff-tilt-asked-for = { $count } asked for
staff-tilt-offer = { $count ->
    [one] { $count } own offer
   *[other] { $count } own offers
}
staff-tilt-young-person = { $count ->
    [one] { $count } tells { $name } to stop
   *[other] { $count } tell { $name } to stop
}
staff-tilt-place = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
staff-how-typed = Typed by themselves
staff-how-handover = Typed by themselves on a worker’s tablet
staff-how-paper = On paper
staff-how-phone = By phone
staff-how-aloud = Said aloud
staff-nobody-yet = Nobody yet

## staff: the clock

staff-clock-day = Day { $day } of { $all }
staff-clock-left = { $count ->
    [one] { $count } working day left
   *[other] { $count } working days left
}
staff-clock-late = { $count ->
    [one] { $count } working day late
   *[other] { $count } working days late
}
staff-clock-booked = { $what } { $date }. By law by { $due }.
staff-clock-not-booked = { $what } not booked. By law by { $due }.
staff-working-days = { $count ->
    [one] { $count } working day.
   *[other] { $count } working days.
}
staff-rail-by-law = By law before { $date } ends.
staff-rail-of = { $what }, { $name }
staff-rail-last-day = Last day: { $what }, { $name }
staff-rail-bank-holiday = { $count ->
    [one] Bank holiday
   *[other] Bank holidays
}
staff-rail-not-counted = Not counted

## staff: today

staff-today-dates = Dates
staff-today-waiting = { $count ->
    [0] Nobody is waiting for you.
    [one] One person is waiting for you.
   *[other] { $count } people are waiting for you.
}
staff-today-rest = The rest can wait until { $weekday }.
staff-waiting = Waiting for you
staff-waiting-new = { $count ->
    [one] { $name } shared something new
   *[other] { $name } shared { $count } new things
}
staff-waiting-since = Waiting since { $moment }.
staff-waiting-read = Read it
staff-waiting-answer = { $name } has no answer yet
staff-waiting-do-answer = Answer
staff-waiting-talk = { $name } says: talk to me
staff-waiting-not-ok = { $name } says your answer is not OK
staff-waiting-said-yes = { $name } said yes: { $offer }
staff-waiting-replied = Said { $moment }.
staff-waiting-do-reply = Do it and say so
staff-waiting-confirm = { $name } has not confirmed these words
staff-waiting-confirm-how = You typed them in. { $name } is asked at the next sign-in.
staff-waiting-look = Look
staff-slipped-who = { $owner }, for { $name }.
staff-others = Waiting on others
staff-week = This week
staff-week-due = Due { $date }.
staff-promise = You promised { $name } news by { $date }
staff-promise-tell = Tell them
staff-manager-lede = Who leads and who chairs. What families say stays with them.
staff-manager-led = Led by { $worker }.
staff-manager-no-lead = No lead worker yet.
staff-manager-chaired = Chaired by { $chair }.
staff-manager-no-chair = No chair yet.
staff-manager-ended = The plan has ended.
staff-allocate = Change who leads for { $name }
staff-allocate-what = Whoever has it now reads nothing of it any more, from that moment. Whoever gets it reads what was shared with the worker and the chair.
staff-allocate-worker = Lead worker
staff-allocate-chair = Chair
staff-allocate-nobody = Nobody yet
staff-allocate-save = Save who leads
staff-colleague = Invite a colleague
staff-colleague-what = They get a code that works once, within three days.
staff-colleague-role = What they do
staff-colleague-needs-role = Choose what they do
staff-colleague-here-already = Somebody of this name is here already. Add something that tells the two apart.
staff-colleague-awaited = Invited, not here yet
staff-colleague-awaited-what = A new code ends the one before it.

## staff: what waits for news

staff-news = They wait to hear
staff-news-asks = { $name } asks what is happening
staff-news-slipped = { $name } was to hear by now
staff-news-quiet = { $name } has heard nothing new
staff-news-asked-on = Asked { $date }.
staff-news-asked-by = { $names } asked { $date }.
staff-news-promised = News was promised for { $date }.
staff-news-since = Nothing moved since { $date }.
staff-news-was-due = Was due { $date }.
staff-news-owner = { $owner }.
staff-news-say = Say how it stands
staff-news-what = Say so even when nothing is new. They read it with its date, under what they said.
staff-news-none = Nobody waits to hear.
staff-news-instead = There is news: answer it or move it on
staff-news-on = Nothing new yet. Still waiting on
staff-news-on-hint = A person or an office. The family reads the name.
staff-news-words = More to say
staff-news-next = Next news by
staff-news-next-hint = What has slipped stays here until you name a new day.
staff-news-send = Tell them
staff-news-said = Said. They can read it now.
staff-news-needs = Say who it waits on, or how it stands
staff-news-newer = Somebody said something meanwhile. Read it, then send yours too if it is still right
staff-news-gone = This is not here any more. What you typed is below

## staff: pathways

staff-pathways-none = There is no pathway yet.
staff-pathways-ended = Plans that ended
staff-open-pathway = Open a pathway
staff-open-heading = Open a pathway
staff-open-lede = You lead it. The young person can come in as soon as you hand them a code.
staff-open-kind = What kind
staff-open-name = Young person’s full name
staff-open-called = What they like to be called
staff-called-hint = The first name, if you leave this empty.
staff-open-strategy = Strategy discussion
staff-open-strategy-hint = The one that started the section 47 enquiry. The clock counts from it.
staff-open-chair = Chair
staff-open-no-chair = Not named yet
staff-open-needs-kind = Choose what kind of pathway it is
staff-open-needs-strategy = Say when the strategy discussion was. The conference is due 15 working days after it.
staff-open-strategy-ahead = The strategy discussion cannot be after today
staff-open-needs-chair = Choose a chair from the list
staff-needs-name = Write the full name
staff-needs-date = Write the date as day, month and year
staff-date-ahead = This date is still to come
staff-too-long = This is too long to keep in one piece. Send it in two or three parts.
staff-too-long-line = Make this shorter: at most { $most } characters. It has { $over } too many.
staff-full-name = Full name
staff-language = Language they read
staff-make-code = Make a code

## staff: one pathway

staff-tabs = Parts of this pathway
staff-tab-words = Words
staff-tab-plan = Plan
staff-tab-people = People
staff-tab-dates = Dates
staff-tab-to-answer = { $count } to answer
staff-case-you-lead = { $kind }. You lead.
staff-case-you-chair = { $kind }. You chair.

## staff: words and answers

staff-voice = { $name }’s words
staff-to-answer = To answer
staff-to-answer-seen = Whoever said it sees your answer as soon as you send it.
staff-to-answer-none = Nothing here waits for an answer.
staff-voice-none = { $name } has shared nothing with you yet.
staff-view-topic = { $topic }. Shared { $date }.
staff-view-topic-by = { $name }: { $topic }. Shared { $date }.
staff-view-more = More about these words
staff-view-chose = Chose: { $choices }.
staff-view-feels = Feels: { $feeling }.
staff-view-dont-know = Said: I don’t know.
staff-view-wants = Wants: { $want }
staff-given = { $how }.
staff-given-on = { $how }, { $date }.
staff-given-language = Screens in { $language }.
staff-given-by = Entered by { $name }.
staff-given-confirmed = { $name } confirmed them on { $date }.
staff-given-waiting = { $name } has not confirmed them yet.
staff-entered = Kept. They are asked at the next sign-in whether these are their words.
staff-answered = Sent.
staff-enter-words = Enter words given on paper, by phone or aloud
staff-answer-again = Answer again
staff-answer-not-needed = Only to be known. No answer is needed.
staff-answer-anyway = Answer all the same
staff-answer-did = Did.
staff-answer-not-yet = Not yet.
staff-answer-cant = Can’t, because:
staff-answer-by = { $name }, { $date }.
staff-answer-next = Next news: { $date }.
staff-answer-instead = Instead: { $offer }
staff-answer-tied = In the plan: { $what }
staff-answer-newer = Somebody answered while you wrote
staff-answer-newer-what = That answer stands above. Yours is below and is not sent yet. If you send it, it counts from then on.
staff-answer-gone = { $name } took these words back while you wrote
staff-answer-gone-what = No answer is needed any more, and yours was not sent. What you typed is below, so that you can copy it.
staff-answer-gone-yours = What you typed
staff-reply-ok = { $name } said on { $date }: that’s OK.
staff-reply-not-ok = { $name } said on { $date }: not really.
staff-reply-talk = { $name } said on { $date }: talk to me.
staff-answer-state = What became of it
staff-answer-because = What was done, or why not
staff-answer-because-hint = Write to { $name }, in plain words.
staff-answer-offer = What you offer instead
staff-answer-next-on = Next news by
staff-answer-action = In the plan
staff-answer-no-action = Not tied to an action
staff-action-in-context = { $context }: { $what }
staff-answer-send = Send to { $name }
staff-answer-needs-state = Choose: did, not yet or can’t
staff-answer-needs-because = Write what was done, or why not
staff-answer-needs-offer = Write what you offer instead
staff-answer-next-past = The date of the next news has passed already
staff-answer-action-gone = Choose an action from the list

## staff: the plan

staff-plan-asks = Who this plan asks
staff-plan-would-ask = Who the plan would ask with this
staff-plan-actions = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
staff-plan-leans = This plan asks more of the family than of places and services: { $family } against { $around }.
staff-plan-none = The plan is empty. Name a place or group that has to change, then say who does what.
staff-context-run-by = { $kind }. { $holder }.
staff-context-goal-is = Goal: { $goal }
staff-context-no-action = Nothing changes it yet.
staff-context-heading = Name a place or group
staff-context-kind = What kind
staff-context-choose-kind = Choose what kind
staff-context-name = Name
staff-context-name-hint = As the family says it: “Bus station, Bay C”.
staff-context-holder = Who runs it
staff-context-holder-hint = An action lands on them.
staff-context-goal = Goal
staff-context-goal-hint = What should be true of this place, not of the young person.
staff-context-add = Add it to the plan
staff-context-needs-kind = Choose what kind of place or group it is
staff-context-needs-name = Write what it is called
staff-action-heading = Add an action
staff-action-change-heading = Change an action
staff-action-what = What happens
staff-action-what-hint = The family reads this.
staff-action-context = Which place or group it changes
staff-action-choose-context = Choose a place or group
staff-action-target = Whom it asks
staff-action-owner = Who does it
staff-action-due = By when
staff-action-state = How far it is
staff-action-note = Note
staff-action-from = From whose words
staff-action-from-none = Nobody’s words
staff-action-from-view = { $name }: { $words }
staff-action-from-gone = You cannot read those words any more. Choose others, or nobody’s words
staff-action-add = Add the action
staff-action-save = Save the change
staff-action-change = Change
staff-action-line = { $owner }. { $state }. { $note }
staff-action-needs-what = Write what happens
staff-action-needs-context = Choose the place or group this action changes. If it is not there yet, name it first.
staff-action-needs-target = Choose whom it asks
staff-conflict = Somebody changed this while you wrote. It now says:
staff-conflict-what-now = Yours is below, just as you typed it. If you save it, it takes the place of theirs.

## staff: writing the plan

staff-tab-to-decide = { $count } to decide
staff-parts = The pages of the plan
staff-part-plan = Plan
staff-part-report = Report
staff-part-proposals = From the family
staff-part-challenges = Challenges
staff-part-versions = Versions
staff-part-waiting = { $count } waiting
staff-plan-kept = Saved
staff-plan-save = Save
staff-plan-back = The plan
staff-shift-since = Since it was agreed last:
staff-shift-parents-fell = Asks of parents fell by { $by }. Changes to places and services did not rise.
staff-shift-parents-fell-rose = Asks of parents fell by { $by }. Changes to places and services rose by { $rose }.
staff-shift-parents-rose = Asks of parents rose by { $by }.
staff-shift-young-fell = Asks of { $name } fell by { $by }. Changes to places and services did not rise.
staff-shift-young-fell-rose = Asks of { $name } fell by { $by }. Changes to places and services rose by { $rose }.
staff-shift-young-rose = Asks of { $name } rose by { $by }.
staff-shift-changes-fell = Changes to places and services fell by { $by }.
staff-unready = To look at before it is agreed
staff-unready-none = Nothing stands in the way of agreeing this plan.
staff-unready-may = It can be agreed as it is. These are worth a look.
staff-unready-wait = { $count ->
    [one] { $count } thing has to be put right, or set aside by the chair with a reason.
   *[other] { $count } things have to be put right, or set aside by the chair with a reason.
}
staff-matter-go = Put it right
staff-matter-gap = { $name }: a voice put two counters or more on it, and no action changes it.
staff-matter-support = “{ $what }” is called support the family asked for, and is tied to nothing they asked for.
staff-ready-empty = There is no action in it yet.
staff-ready-no-goal = { $name } has actions and no goal. Goals come first.
staff-ready-no-measure = { $name }: how will we know that the goal is there?
staff-ready-no-owner = “{ $what }”: nobody is named who does it.
staff-aside-do = Set this aside
staff-aside-reason = Why it may stand
staff-aside-hint = The family reads this with the plan. It holds for this version only.
staff-aside-needs-reason = Write why it may stand. The family reads it.
staff-aside-by = Set aside by { $name }, { $date }. The family reads why:
staff-aside-back = Take that back
staff-open = The family
staff-open-not = Closed. The family reads the last version that was published, not what is being written.
staff-open-since = Open to { $names } since { $date }, by { $name }. They read the plan and the report as you write, and can propose changes.
staff-open-next = The next meeting with the family is on { $date }. Open it in good time before that.
staff-open-do = Open it to the family
staff-open-close = Close it again
staff-contingency = If the plan does not come about
staff-contingency-hint = Who is told, and what they can do then. The family reads this.
staff-contingency-none = Nothing is said yet about what happens then.
staff-contingency-write = Write what happens then
staff-contingency-newer = This was changed while you wrote. What it says now stands above; yours is here.
staff-goal = What should be true of this place
staff-goal-hint = As something good: “You can wait for your bus and not be on your own.”
staff-measure = How we will know
staff-measure-hint = What somebody can see or hear: a rating, a count, a visit.
staff-goal-for = Goal: { $name }
staff-goal-write = Write the goal
staff-goal-change = Change the goal
staff-goal-newer = This was changed while you wrote. What it says now stands above; yours is here.
staff-goal-about-place = Say what should be true of the place, not what { $name } stops doing.
staff-context-measure-is = We will know: { $measure }
staff-kinder = “{ $said }”: { $instead }
staff-kinder-engage = say what was tried, and that it has not worked yet.
staff-kinder-placed = say who did what to whom, and where.
staff-kinder-chose = what was done to somebody is no choice. Say what happened.
staff-kinder-unable = say what stands in the way, and what they do: “works nights; calls at nine”.
staff-kinder-refuses = say what they said no to, and why.
staff-kinder-kind = say what happened, not what kind of child this is.
staff-kinder-insight = say how they see it, in their words.
staff-kinder-label = say what was done, and leave the label out.
staff-kinder-family = say what the family is dealing with.
staff-no-action-share = Passing information on changes nothing by itself. Say who will do what with it.
staff-no-action-monitor = Watching changes nothing by itself. Say who will do what.
staff-no-action-discuss = Talking about it changes nothing by itself. Say what is to come of it.
staff-no-action-signpost = An address changes nothing by itself. Say who goes with them, and when.
staff-limit-asks = Does this ask { $name } to stop, avoid or limit something?
staff-limit-yes = Yes, it does
staff-limit-no = No
staff-limit-fix = What will make the place safer instead?
staff-limit-who = Who can change it?
staff-limit-until = Until when?
staff-limit-word = What does { $name } say?
staff-limit-word-hint = In their own words. In the family only { $name } reads this.
staff-limit-urgent = It cannot wait
staff-limit-urgent-hint = It goes ahead now, and is looked at again by { $date } at the latest.
staff-limit-urgent-until = Urgent: looked at again by { $date }
staff-limit-waits = This waits until what is missing is there
staff-limit-visible = It goes ahead. The plan shows what is still missing
staff-limit-answer = It reads as if { $name } has to stop something. Say whether it does.
staff-limit-second-look = It reads as if { $name } has to stop something, and the answer was no. Look again.
staff-limit-needs-fix = What will make the place safer instead
staff-limit-needs-who = Who can change it
staff-limit-needs-end = The day it ends
staff-limit-needs-soon = An urgent step is looked at again within 14 days: by { $date } at the latest
staff-limit-needs-word = What { $name } says about it
staff-action-organisation = From which organisation
staff-action-holder = Who holds this place
staff-action-holder-hint = Left empty, it is whoever runs the place.
staff-action-evidence = What shows that it was done
staff-action-evidence-hint = A photo, a rota, a receipt, what somebody saw.
staff-action-offered = Offered by
staff-offer-no-duty = This was offered. Write it without “must” or “has to”.
staff-move = How far it is
staff-move-note = How it stands
staff-move-note-hint = The family reads this. For done, how we know; for stopped, why.
staff-move-due = New date
staff-move-due-hint = When it is late, the day it will be done. Left empty, the date stays.
staff-move-save = Note this step
staff-move-needs-state = Choose how far it is
staff-move-needs-how = Write how we know that it was done
staff-move-needs-why = Write why it stopped
staff-move-needs-date = Give the new date
staff-move-newer = This was changed while you wrote. What it says now stands beside yours.
staff-steps = What happened so far
staff-step-by = { $name }, { $date }.
staff-step-moved = Moved from { $from } to { $to }.
staff-step-due = To be done by { $date }.
staff-sources = Where it comes from
staff-sources-hint = Somebody reads here only what they may know anyway. To others it looks as if it came from nothing.
staff-sources-none = It is tied to nothing that you can read.
staff-source-tie = Tie it to something they said
staff-source-do-tie = Tie it
staff-source-untie = Untie
staff-source-choose = Choose what it comes from
staff-source-needs = Choose what it comes from
staff-source-gone = You cannot read that any more. Choose something else
staff-source-words = { $name }, words of { $date }
staff-source-place = { $name }, a place: { $place }, { $date }
staff-source-some-place = { $name }, a place, { $date }
staff-source-counters = { $name }, counters of { $date }
staff-source-matters = { $name }, somebody who matters, { $date }
staff-report = The draft report
staff-report-what = Paragraph by paragraph. While it is open to the family they read it here too, and can say what is not right.
staff-report-none = Nothing is written yet.
staff-report-add-heading = Add a paragraph
staff-report-add = Add it
staff-report-words = What it says
staff-report-hint = Write it so that the family can read it.
staff-report-change = Change
staff-report-out = Take it out
staff-report-needs-words = Write what it should say
staff-report-gone = This paragraph was taken out while you wrote. What you typed stands below, to copy.
staff-report-two = Two people changed this at once
staff-report-two-what = What it says stands above, the other text here. Write the one that is to stand, and save it.
staff-report-proposed = { $name } proposes something here
staff-proposals = From the family
staff-proposals-what = What they say is not right, suggest, offer or ask for. Each gets a decision with a reason that they read.
staff-proposals-none = Nothing waits for a decision.
staff-proposals-decided = Decided
staff-proposal-not-right = { $name } says: that’s not right
staff-proposal-other-words = { $name } suggests other words
staff-proposal-offer = { $name } offers something
staff-proposal-help = { $name } asks for help
staff-proposal-accepted = Accept
staff-proposal-changed = Change
staff-proposal-declined = Decline
staff-decided-accepted = Accepted
staff-decided-changed = Changed
staff-decided-declined = Declined
staff-proposal-accept-words = Their words take the place of ours.
staff-proposal-accept-offer = It becomes an action, as their offer.
staff-proposal-accept-help = We take it up.
staff-proposal-accept-not-right = We agree, and say what follows.
staff-proposal-change-hint = In other words than theirs: you write them.
staff-proposal-decline-hint = It stays as it is, and the reason says why.
staff-proposal-what = What becomes of it
staff-proposal-words = It shall say
staff-proposal-context = Which place or group it belongs to
staff-proposal-context-maybe = Choose one and it becomes an action.
staff-proposal-reason = Why
staff-proposal-reason-hint = { $name } reads this.
staff-proposal-send = Decide
staff-proposal-now = It says now
staff-proposal-then = It said then
staff-proposal-theirs = { $name }
staff-proposal-difference = The difference
staff-proposal-no-words = No words with it.
staff-proposal-changed-since = It was changed since { $name } read it:
staff-proposal-became = It became an action: { $what }
staff-proposal-by = { $name }, { $date }
staff-proposal-needs-outcome = Choose what becomes of it
staff-proposal-needs-reason = Write why. They read it.
staff-proposal-needs-words = Write what it shall say
staff-proposal-needs-context = Choose the place or group it belongs to
staff-proposal-newer = This was changed while you decided. Look at what it says now, and decide again.
staff-proposal-decided-already = This was decided meanwhile. What you typed stands below, to copy.
staff-proposal-about-gone = What this is about is no longer there. You can still decline it, and say why.
staff-proposal-gone = This is not here any more. What you typed stands below, to copy.
staff-about-plan = The plan as a whole
staff-about-action = Action: { $what }
staff-about-paragraph = Report, paragraph { $number }
staff-about-paragraph-gone = A paragraph that was taken out
title-directory = Directory
title-ledger = Asked for
title-figures = Figures
support-heading = Help you asked for
support-asked = You asked for help: { $kind }
support-waits = We have not told you yet if you can get it. You will hear from us.
support-available = You can get this.
support-not-available = You can’t get this now.
support-club = Sport, a club, things to do
support-youth-work = A youth worker
support-talking = Someone to talk to
support-school = Help at school
support-transport = Getting there and back
support-money = Money, food or things for home
support-housing = A place to live
support-parents = Help for parents
support-language = Help in your own language
support-other = Other help
support-none-here = There is none here.
support-full = It is full.
support-not-for-them = It is for other people.
support-out-of-reach = It is too far, or at the wrong time.
support-no-money = There is no money for it.
support-why-other = Another reason.
staff-part-support = Asked for
staff-support = Help they asked for
staff-support-what-is = What the family asked for, in their words, in proposals or through the plan. Say what kind of help it is, look for it, and tell them what there is. Nothing is closed without a word to them.
staff-support-none = Nothing waits. Everyone who asked was told.
staff-support-told = They were told
staff-support-by = { $name } asked
staff-support-in-plan = The plan asks for it
staff-support-family = the family
staff-support-kind = Kind of help
staff-support-kind-is = Kind of help: { $kind }
staff-support-kind-change = It is another kind
staff-support-note = Note it
staff-support-other = They asked for help in other words
staff-support-other-words = In which words
staff-support-needs-words = Choose the words in which they asked
staff-support-needs-kind = Choose what kind of help it is
staff-support-tell = Tell { $name } what there is
staff-support-again = Tell them something new
staff-support-what = What there is
staff-support-available = Available
staff-support-not-available = Not available
staff-support-why = Why not
staff-support-because = Where and when, or why not
staff-support-instead-hint = Needed where it is not available.
staff-support-find = Look in the directory
staff-support-holds = { $count ->
    [one] One service is in it.
   *[other] { $count } services are in it.
}
staff-support-look = Look
staff-support-found = { $count ->
    [0] Nothing in the directory has these words
    [one] One service has these words
   *[other] { $count } services have these words
}
staff-support-first = The first { $most } of { $count }
staff-support-none-of-these = None of these
staff-support-ages = Ages { $from } to { $to }
staff-support-ages-from = From age { $from }
staff-support-ages-to = Up to age { $to }
staff-support-no-directory = No directory of services has been brought in yet. A manager can do that.
staff-support-needs-state = Choose whether it is available
staff-support-needs-why = Choose why not
staff-support-needs-because = Write where and when, or why not. They read it.
staff-support-needs-instead = Write what you offer instead
staff-support-service-gone = This service is no longer in the directory. Look again.
staff-waiting-support = { $name } asked for help and was told nothing yet
staff-choose = Choose
staff-directory = Directory of services
staff-directory-what = What help there is here. Workers look into it when a family asks for something.
staff-directory-bring-title = Bring in a directory
staff-directory-services = Services
staff-directory-services-hint = Open Referral UK: one JSON file, or service.csv. Up to 8 MB.
staff-directory-organisations = Who runs them
staff-directory-organisations-hint = organization.csv, if there is one. Only with service.csv.
staff-directory-replaces = It takes the place of the one before. What families were told stays as it is.
staff-directory-bring = Bring it in
staff-directory-came-in = { $count ->
    [one] One service is in the directory now. Before it held { $before }.
   *[other] { $count } services are in the directory now. Before it held { $before }.
}
staff-directory-needs-file = Choose a file with services
staff-directory-json-alone = A JSON file says itself who runs each service. Send it alone.
staff-directory-too-big = A file is larger than 8 MB. Nothing was taken.
staff-directory-too-many = It has more than { $most } services. Nothing was taken.
staff-directory-not-this-form = It is neither JSON nor CSV in the form of Open Referral UK. Nothing was taken.
staff-directory-no = The column “{ $name }” is missing. Nothing was taken.
staff-directory-row = Row { $number } of a CSV file cannot be read. Nothing was taken.
staff-directory-service = Service { $number } in the file lacks something, comes twice, or has what cannot be. Nothing was taken.
staff-directory-empty = No service in it is running. Nothing was taken.
staff-ledger = What families asked for
staff-ledger-what = For those who pay for services. Numbers are of families, over all pathways. No names, and no number below 5.
staff-ledger-quarters = Quarters
staff-ledger-quarter = { $first } to { $last } { $year }
staff-ledger-asked = Asked for
staff-ledger-why = Why it was not available
staff-ledger-hidden = fewer than 5
staff-ledger-file = Download as CSV

# Figures of a quarter, across the site.
staff-figures = Figures without names
staff-figures-what = What this site’s pathways come to in a quarter, in numbers of families. No names, no words, no places: only kinds.
staff-figures-back = Back
staff-figures-silent = Nothing can be told of this quarter
staff-figures-silent-why = There were too few families. Fewer than five families could be recognised, so no number is shown and none is in the file. With more families there will be figures. Files of several councils can be put together; that does not bring back what is hidden here.
staff-figures-count = About { $count } families had an open pathway in this quarter.
staff-figures-q1 = Question 1: how do plans deal with the places and groups where harm happens?
staff-figures-q1-answer = Answered in part. The tables show whom actions ask to change, by kind of place, what became of actions, and whether places feel different to those who rated them twice. They do not show that an action made the difference.
staff-figures-q2 = Question 2: how far do other kinds of pathway look outside the home, and still help families at home?
staff-figures-q2-answer = Answered in part. For each kind of pathway the table shows whether plans act at home, outside, or both. Cases that are not in this software are not counted.
staff-figures-q3 = Question 3: could this kind of pathway and the others become one?
staff-figures-q3-answer = These figures cannot answer this. The tables above bear on it: if plans of every kind act both at home and outside, one plan can hold both. Whether they should become one is for practitioners, families and the law.
staff-figures-q4 = Question 4: where else do services work this way?
staff-figures-q4-answer = Answered in small part. The tables show which kinds of organisation were given actions, and which pathways went on as another kind. They say nothing of work that does not use this software, such as services for children in care or community safety.
staff-figures-part = Taking part
staff-figures-part-answer = Whether families were heard before conferences, how they took part, how long they waited for an answer, and meetings held without them.
staff-figures-help = Help that was asked for
staff-figures-help-answer = What families asked for, what there was, and why there was none.
staff-figures-too-few = Too few families to tell:
staff-figures-hidden = not told
staff-figures-about = about { $count }
staff-figures-all = All that is told
staff-figures-every = All families
staff-figures-what-of = Families
staff-figures-of-families = Families
staff-figures-families = Families with an open pathway
staff-figures-home-and-outside = Where plans act, by kind of pathway
staff-figures-response = Whom actions ask to change, by kind of place
staff-figures-happened = What became of actions
staff-figures-change-young-person = How places feel to young people, compared with last time
staff-figures-change-parent = How places feel to parents and carers, compared with last time
staff-figures-better-young-person = Feels better to young people, by whom the plan asks
staff-figures-same-young-person = Feels the same to young people, by whom the plan asks
staff-figures-worse-young-person = Feels worse to young people, by whom the plan asks
staff-figures-better-parent = Feels better to parents, by whom the plan asks
staff-figures-same-parent = Feels the same to parents, by whom the plan asks
staff-figures-worse-parent = Feels worse to parents, by whom the plan asks
staff-figures-weight-young-person = What weighs more or less for young people
staff-figures-weight-parent = What weighs more or less for parents and carers
staff-figures-tilt = Whom plans ask most, over time
staff-figures-heard = Heard before the conference or review
staff-figures-took-part = How they took part
staff-figures-waited = How long until an answer
staff-figures-apart = Meetings without the family
staff-figures-owners = Organisations given actions
staff-figures-stepped = Went on as another kind of pathway
staff-figures-young-people = Young people
staff-figures-parents = Parents and carers
staff-figures-young-person = The young person
staff-figures-parent = A parent or carer
staff-figures-no-action = No action there
staff-figures-home = Home only
staff-figures-outside = Outside only
staff-figures-both = Both
staff-figures-better = Better
staff-figures-same = The same
staff-figures-worse = Worse
staff-figures-more = More
staff-figures-less = Less
staff-figures-leans-places = Mostly places and services
staff-figures-leans-level = Both alike
staff-figures-leans-family = Mostly the family
staff-figures-heard-yes = Shared something before
staff-figures-heard-no = Shared nothing
staff-figures-there = Were there
staff-figures-another-way = Took part another way
staff-figures-not-heard = Not heard
staff-figures-not-noted = Not noted
staff-figures-days = Within { $days } days
staff-figures-longer = Longer, or no answer
staff-figures-apart-held = Held
staff-figures-apart-later = The family was told later
staff-figures-apart-open = Outcome not written down
staff-figures-cannot = What these figures cannot tell
staff-figures-cannot-why = Why something changed. Two things that happen together need not cause each other.
staff-figures-cannot-merge = Whether pathways should be merged. That is a judgement, and question 3 is left open.
staff-figures-cannot-outside = Anything about families, services or councils that do not use this software.
staff-figures-cannot-quality = How good the work was. A plan with many actions on places is not for that reason a good one.
staff-figures-cannot-silent = What those think who said nothing. Only what was shared is counted.
staff-figures-made = How they are made
staff-figures-made-families = Every number is of families, not of things said or done. A household is one family.
staff-figures-made-rounded = Every number is moved a little by chance and rounded to 5: by at most { $within } in all.
staff-figures-made-totals = A total counts only families in the numbers that are shown, and so do tables that show the same families in two ways, so that nothing hidden can be worked out. Numbers need not add up.
staff-figures-made-once = A quarter is worked out once, two weeks after it ended or later, and never changes.
staff-figures-made-honest = Somebody who knows every family but one can still become a little surer about the last one. Share the file with care.
staff-challenges = Challenges
staff-challenges-what = Somebody says that an action shuts out or changes nothing. Its owner answers within five working days; then it is with the chair.
staff-challenges-none = Nothing waits for an answer.
staff-challenges-over = Answered and settled
staff-ground-shuts-out = It shuts somebody out
staff-ground-changes-nothing = It changes nothing
staff-challenge-this = Challenges
staff-challenge-do = Challenge this action
staff-challenge-what = Its owner has five working days to answer. Then the chair settles it.
staff-challenge-ground = What is wrong with it
staff-challenge-words = In your words
staff-challenge-send = Challenge it
staff-challenge-needs-ground = Choose what is wrong with it
staff-challenge-by = { $name }, { $date }
staff-challenge-reworded = Since then it was reworded:
staff-challenge-waiting = The owner answers by { $date }
staff-challenge-answered = Answered
staff-challenge-with-chair = With the chair, until { $date }
staff-challenge-settled = Settled by the chair
staff-challenge-taken-back = Taken back
staff-challenge-step-answered = The owner’s answer
staff-challenge-step-escalated = Taken to the chair
staff-challenge-step-settled = The chair’s reason
staff-challenge-note = Note the owner’s answer
staff-challenge-answer = What the owner says, or why it goes to the chair
staff-challenge-answer-hint = Whoever challenged it reads this.
staff-challenge-keep = Keep the answer
staff-challenge-escalate = Take it to the chair
staff-challenge-back = Take my challenge back
staff-challenge-settle = Settle it
staff-challenge-reason = What happens with the action, and why
staff-challenge-reason-hint = Whoever challenged it reads this.
staff-challenge-needs-answer = Write what the owner says
staff-challenge-needs-why = Write why it goes to the chair
staff-challenge-needs-reason = Write what happens, and why
staff-challenge-over-now = This is settled or taken back by now. What you typed stands below, to copy.
staff-challenge-there-now = It is with the chair already. You can still note the answer.
staff-versions = Versions
staff-versions-since = Changed since it was agreed last
staff-versions-first = Nothing was agreed yet. What is written now will be the first version.
staff-versions-all = What was agreed
staff-agree = Agree it at a meeting
staff-agree-no-meeting = A plan is agreed at a meeting with the family. None was held yet.
staff-agree-meeting = At which meeting
staff-agree-hint = The family is to have it the day after.
staff-agree-do = Write it down as agreed
staff-agree-needs-meeting = Choose the meeting at which it was agreed
staff-agree-not-held = That meeting was not held yet. Choose another, or note under Dates that it was.
staff-version = Version { $number }
staff-version-by = { $meeting }, { $date }. Written down by { $name }.
staff-version-published = The family has it since { $date }. Published by { $name }.
staff-version-due = The family is to have it by { $date }.
staff-version-late = The family was to have it by { $date }.
staff-version-publish = Publish it to the family
staff-version-text = What it says
staff-version-changes = { $count ->
    [one] { $count } change since the version before
   *[other] { $count } changes since the version before
}
staff-changes-none = Nothing changed.
staff-change-context-came = New in the plan: { $name }
staff-change-context-went = No longer in the plan: { $name }
staff-change-goal = The goal for { $name } was rewritten.
staff-change-came = New: { $what }
staff-change-went = No longer there: { $what }
staff-change-reworded = Reworded:
staff-change-target = { $what }: asked { $before }, now asks { $now }
staff-change-owner = { $what }: { $before } did it, now { $now }
staff-change-due = { $what }: now by { $date }
staff-change-due-none = { $what }: no date any more
staff-change-state = { $what }: { $before }, now { $now }
staff-change-limit = { $what }: what stands beside it was changed
staff-change-contingency = What happens if the plan does not come about was rewritten.
staff-waiting-proposal-doubted = { $name } is not OK with what was decided
staff-waiting-do-decide = Decide
staff-waiting-challenge = { $name } challenges an action: { $ground }

## staff: partners, what they read, and what is late

staff-level-worker = the lead worker
staff-level-owner = whoever does it
staff-level-chair = the chair
staff-level-partnership = the safeguarding partnership
staff-up = How far it went
staff-up-to = { $date }: { $who }
staff-up-reached = With { $who } since { $date }.
staff-up-by = { $name } took it there.
staff-up-itself = By itself: { $date } was missed.
staff-up-do = Take it further
staff-up-level = To whom
staff-up-words = What was done there
staff-up-words-hint = The family reads this: “Wrote to the head of highways.”
staff-up-send = Take it there
staff-up-needs-level = Choose to whom
staff-up-needs-words = Write what was done
staff-up-nothing-missed = No day was missed yet, so there is nothing to take further
staff-up-not-published = This is not in a plan the family has, so it cannot go further yet
staff-owners = Partners who do it
staff-owners-what = A partner signs in and sees only their own actions and what was agreed to be told of the place. They read nothing about the family.
staff-owners-choose = Choose who does it
staff-owners-legend = Who does it
staff-owners-save = Save who does it
staff-owners-bring = Bring somebody new onto the pathway
staff-owners-names = It names somebody of the family. Whoever does it reads that.
staff-owners-known = They know the family already and may read the name
staff-owners-names-needs = Change the words, or say that they know the family. Nothing was saved yet.
staff-facts = What partners read of this place
staff-facts-hint = What is so about the place: “No light in the underpass.” Nobody of the family, and nothing that tells who it is about.
staff-facts-for = Place facts: { $name }
staff-facts-what = Nobody outside reads this until { $name } has agreed to it. If it changes, it is agreed anew.
staff-facts-names = This names somebody of the family. Say it about the place only.
staff-facts-newer = This was changed meanwhile. Read it with them once more before you note it.
staff-facts-note-agreed = { $name } agreed to it
staff-facts-agreed = Agreed: { $name }, { $date }.
staff-facts-waits = Waits for { $name }. Partners do not read it yet.
staff-facts-are = Partners read: { $words }
staff-facts-write = Write place facts
staff-facts-change = Change place facts

## staff: what a partner does

task-heading = What you do
task-lede = Say how far each one is. The family reads it and counts on it.
task-only-this = This is all you see. You read what you do, not what the family said.
task-none = There is nothing for you to do here now.
task-none-then = When something is agreed that you do, it stands here.
task-you = you
task-due = By { $date }.
task-was-due = Was due on { $date }.
task-new-day = New day: { $date }.
task-kept = Sent. The family reads it from now on.
task-facts = About this place: { $place }
task-up-then = A new day stops it here, until that day.
task-steps = What you said so far
task-move = How far is it?
task-move-again = Say something else
task-note = In your words
task-note-hint = The family reads this. Done: what shows it, such as a date or who saw it. Late: why. Name nobody of the family.
task-day = New day
task-day-hint = Only when it is late.
task-send = Send
task-needs-day = Give a day from tomorrow on by which it is done
task-needs-why = Write why it is late
task-needs-how = Write what shows that it is done
task-newer = This changed while you wrote. How it stands now is above; your words are here.

## staff: people

staff-people-family = Family and advocate
staff-people-working = Working with them
staff-person-name = { $full } ({ $short })
staff-person-line = { $what }. { $meeting }.
staff-person-does-is = The family reads: “{ $does }”
staff-person-is-in = In the meeting
staff-person-is-not-in = Not in the meeting
staff-person-reads = Reads { $language }.
staff-person-heading = Bring somebody in
staff-person-role = What they are here
staff-person-called = What the family calls them
staff-person-does = What they do, in one line
staff-person-does-hint = The family reads this: “Harbour, Tuesday and Thursday”.
staff-person-agency = Where they come from
staff-person-agency-hint = For professionals. Who can know something depends on it.
staff-person-no-agency = Choose where they come from
staff-person-meeting = Meetings
staff-person-in-meeting = In the meetings
staff-person-in-meeting-hint = They can know what is shared with everyone in the meeting.
staff-person-add = Bring them in
staff-person-needs-role = Choose what they are here
staff-person-needs-agency = Choose where they come from
staff-person-here-already = { $name } is here already. For a new code, use the button beside the name.
staff-invite-none = No code yet.
staff-invite-waiting = The code works until { $until }.
staff-invite-used = Came in on { $date }.
staff-invite-over = The last code ran out or was cancelled.
staff-invite-keys = { $count ->
    [0] No key kept.
    [one] One key kept.
   *[other] { $count } keys kept.
}
staff-invite-again = Make a new code
staff-invite-cancel = Cancel the code
staff-new-phone = New phone
staff-new-phone-what = { $name }’s old keys and open sessions end at once, on every device. { $name } sees that you did this.
staff-leaves = No longer part of this
staff-leaves-what = { $name } reads nothing here any more. Keys and open sessions end at once. The family sees that { $name } has left.
staff-leaves-do = { $name } has left
staff-hand = Hand over this device
staff-hand-what = Handing over signs you out. They write alone, and you cannot read it until they share it. Handing back leaves nobody signed in.
staff-card-heading = A code for { $name }
staff-card-once = You see it once. Print it or write it down now, and give it to them yourself.
staff-card-how = The card has no name on it and says nothing of what it is for.
staff-card-done = Done

## staff: messages to the family

staff-told-on = Can be told by a short message that something is new. Where and when, only they know.
staff-told-off = Gets no messages.
staff-told-stopped = { $name } said: don’t contact me on this phone any more ({ $moment })
staff-told-stopped-then = Nobody else in the family was told. Ask face to face whether everything is all right.
staff-told-stop = Stop messages to them
staff-told-stop-what = For a phone that is lost, or that somebody else holds. { $name } gets no more messages, and the address is deleted. Only they can turn messages on again.
staff-told-stop-do = Stop messages to { $name }
staff-code-words = If the code cannot be given by hand, send only these words with it, and the address on its own by another way:

## staff: words from paper and phone

staff-enter-whose = Whose words are they?
staff-enter-heading = { $name }’s words
staff-enter-topic = What they are about
staff-enter-choose-topic = Choose what they are about
staff-enter-what = The words, just as they were given
staff-enter-what-hint = Do not tidy them up.
staff-enter-language = Language of the words
staff-enter-how = How they were given
staff-enter-on = On which day
staff-enter-who = Who can know, as { $name } said
staff-enter-confirms = { $name } is asked at the next sign-in: are these your words? Until then they are marked as not confirmed.
staff-enter-keep = Keep them for { $name }
staff-enter-needs-topic = Choose what the words are about
staff-enter-needs-words = Write the words
staff-enter-needs-how = Choose how they were given
staff-enter-needs-audience = Choose who can know. Ask { $name }, if they did not say.

## staff: dates

staff-dates-law = By law
staff-dates-strategy = Counted from the strategy discussion on { $date }. Weekends and bank holidays are not counted as working days.
staff-dates-no-strategy = No strategy discussion is noted, so no clock runs.
staff-strategy-correct = Correct the date
staff-strategy-note = Note when it was
staff-strategy-keep = Keep this date
staff-strategy-kept = Kept. Every last day is counted from it now.
staff-strategy-newer = Somebody changed this date while you wrote. If you keep yours, it takes the place of theirs.
staff-dates-meetings = Meetings
staff-dates-none = Nothing is booked.
staff-dates-counted = Counted from { $from }. By law by { $due }.
staff-dates-held = Held { $date }.
staff-dates-booked = Booked for { $date }.
staff-dates-not-booked = Not booked.
staff-dates-too-late = This is booked too late
staff-dates-too-late-what = { $what } is booked for { $date }. By law it must be held by { $due }.
staff-dates-overdue = The last day has passed
staff-dates-overdue-what = { $what } had to be held by { $due }.
staff-standing-in-time = Held in time
staff-standing-held-late = Held late
staff-meeting-held = Held
staff-meeting-was-held = It was held
staff-meeting-book-heading = Book a meeting
staff-meeting-kind = What kind
staff-meeting-choose-kind = Choose what kind
staff-meeting-on = Date
staff-meeting-at = Time
staff-meeting-about = Which place it is about
staff-meeting-about-hint = Only for a context meeting. The family is not there and nobody of it is named.
staff-meeting-choose-context = No place
staff-meeting-needs-context = Choose the place. It has to be in the plan first.
staff-names-family = This meeting is about a place. Leave out every name of the family.
staff-meeting-is-about = About { $place }. The family is not there. Afterwards it goes on their record.
staff-meeting-note = One line for the family
staff-meeting-note-hint = They read this: “Leon comes too.”
staff-meeting-held-already = It has been held already
staff-meeting-book = Book it
staff-meeting-needs-kind = Choose what kind of meeting it is
staff-meeting-needs-time = Write the time as hours and minutes, such as 13:30
staff-meeting-here-already = A meeting of this kind is booked for this day and time already

## staff: another kind

staff-context-opens = { $name } (worker and chair only; with an action the family reads it)
staff-dates-no-clock = By law no clock runs for this kind. What is booked stands under Meetings.
staff-step = Go on as another kind
staff-step-kind = Kind of pathway
staff-step-now = Now: { $kind }. It stays the same pathway, with everything in it.
staff-step-from-to = { $from } → { $to }
staff-step-to = It goes on as
staff-step-why = Why
staff-step-why-hint = { $name } and the family read this. Say what is different now.
staff-step-meeting = Decided at
staff-step-meeting-needed = A conference or review that was held. Without one it cannot be changed.
staff-step-meeting-optional = A conference or review, if it was decided at one.
staff-step-no-meeting = No meeting
staff-step-strategy-hint = For ROTH and child protection. The clock counts from it. Leave it empty to keep the day that is noted.
staff-step-do = Go on as this kind
staff-step-kept = Changed. The family reads it, with the reason.
staff-step-same = It is of this kind already. Choose another
staff-step-needs-why = Say why. The family reads it
staff-step-needs-meeting = Choose the conference or review that decided it. One that is only booked is first noted as held, under Dates
staff-step-needs-strategy = Say when the strategy discussion was
staff-step-newer = Somebody changed the kind while you wrote. Above stands what it is now. Your words are still here
staff-step-carried = What is carried on
staff-step-carried-all = Every word, place, answer and action stays where it is. Nothing has to be told again.
staff-step-open = Still to come
staff-step-open-none = Nothing is left open.
staff-step-contexts = Places and groups

## staff: after the plan

staff-filed = After the plan
staff-filed-way = When the plan ended, that it is filed in the case record, and how long it stays here.
staff-filed-what = What is here goes when its time is over. Nothing goes before the plan has ended and everything is filed in the case record.
staff-filed-ended = The plan has ended
staff-filed-not-ended = The plan goes on.
staff-filed-ended-on = It ended on { $date }: { $reason }.
staff-filed-stepped-down = stepped down and closed
staff-filed-moved-away = moved to another area
staff-filed-eighteen = turned 18
staff-filed-other = another reason
staff-filed-end-day = Day it ended
staff-filed-end-day-hint = The months it stays here count from the day you note this, also when it ended before.
staff-filed-why = Why
staff-filed-words = More for the family
staff-filed-words-hint = They read it on their first page. With “another reason” it is needed.
staff-filed-end = The plan has ended
staff-filed-again = The plan goes on after all
staff-filed-record = Filed in the case record
staff-filed-not = Not filed yet.
staff-filed-on = Filed on { $date } under { $reference }. Noted by { $name }.
staff-filed-workers-part = Your part is all that you may read. The chair files what only they may read, and notes it here whether or not there is any.
staff-filed-chairs-part = Your part is what was shared with you and not with the worker. Note it here also when there is nothing of that kind.
staff-filed-newer = Something was added after it was filed. File that too, and note it here.
staff-filed-last = Something was last added to your part on { $date } at { $time }. Note it as filed only when that is filed too.
staff-filed-meanwhile = Something was added to your part after you opened this page. File that too before you note it here
staff-filed-pack = Take the pack for the case record
staff-filed-day = Day it was filed
staff-filed-day-hint = What was said later than this day counts as not filed.
staff-filed-reference = Reference in the case record
staff-filed-tick = Everything in my part is filed
staff-filed-needs-day = Choose the day
staff-filed-needs-reason = Choose why it ended
staff-filed-needs-reference = Write where it is found in the case record
staff-filed-needs-why = Say why
staff-filed-before-it-began = Choose a day that is not before the pathway was opened
staff-filed-ended-already = It was noted in the meantime that the plan ended. Above stands when and why
staff-filed-to-file = Ended, to be filed
staff-filed-to-file-what = Not in the case record yet, or something was added since.
staff-kept = How long it stays here
staff-kept-what = The family is offered their copy four weeks before, on their first page.
staff-kept-words = What was said, the plan and the meetings
staff-kept-pictures = Pictures
staff-kept-traces = Messages and traces of signing in
staff-kept-gone = Gone.
staff-kept-goes-on = The plan goes on. Kept for { $months ->
    [one] one month
   *[other] { $months } months
} after its end.
staff-kept-not-filed = Not filed. It stays.
staff-kept-on-hold = On hold. It stays.
staff-kept-asked-for = Somebody waits for a copy of what is held on them. It stays until they have it.
staff-kept-goes = Goes on { $date } at the earliest.
staff-kept-ended = The plan ended on { $date }.
staff-kept-none = No plan has ended, and nothing is on hold.
staff-kept-months = Months after the plan ends
staff-kept-months-what = The case record is kept by the council’s own schedule. These are for what is here, and count from the day on which it was noted that the plan ended.
staff-kept-needs-months = Write a number from 1 to { $most }
staff-kept-words-longest = Nothing can stay longer than what was said: its key goes with it
staff-offers = Offered their copy
staff-offer-seen = Saw it on { $date }.
staff-offer-unseen = Offered on { $date }, not seen yet. Give them a copy on paper.
staff-early = Delete it early
staff-early-what = One asks and says why, another agrees. One of them is a manager. It still has to be filed, and the family is offered their copy first.
staff-early-why = Why it should go early
staff-early-ask = Ask for it
staff-early-asked = Asked for on { $date }. Somebody else has to agree.
staff-early-agreed = Agreed on { $date }.
staff-early-agreed-by = { $name } agreed on { $date }.
staff-early-agree = Agree
staff-early-drop = Do not delete it early
staff-early-alone = It takes two different people, and one of them a manager
staff-early-not-ended = The plan goes on. It has to end first
staff-early-meanwhile = This was asked for already. The reason given then stands there
staff-early-other = Another reason was given in the meantime. Read it before you agree
staff-early-waits = Somebody asks to have it deleted early.
staff-hold-put = Put on hold
staff-hold-what = Nothing of it goes until a manager lifts the hold. For a court, an inquiry or a complaint.
staff-hold-all = Everything is on hold.
staff-hold-which = Which pathway
staff-hold-why = Why it has to stay
staff-hold-do = Put on hold
staff-hold-lift = Lift the hold
staff-hold-lift-why = Why it need not stay any more
staff-hold-meanwhile = It was put on hold in the meantime. The reason given then stands there
staff-hold-lifted-meanwhile = It is not on hold any more
staff-retention = How long it is kept
staff-retention-way = Months, what goes when, holds, and certificates of what went.
staff-retention-what = What goes when. It goes { $days } days after the family was offered their copy, or later.
staff-certificates = Certificates
staff-certificates-what = What is left to say that something went. They are kept.
staff-certificates-none = Nothing has gone yet.
staff-certificate-on = Gone on { $date }
staff-certificate-time = Its time was over.
staff-certificate-early = Early: { $asked } asked, { $agreed } agreed.
staff-certificate-filed = Plan ended { $ended }, filed { $filed } ({ $name }).
staff-certificate-counts = { $rows } rows and { $keys } keys.
staff-certificate-digest = Digest { $digest }…
staff-certificate-broken = This certificate was changed after it was written. Tell whoever is responsible for the data.

## family: agenda

agenda-first = { $name } first
agenda-places = Places and people
agenda-help = Who helps with what
agenda-changed = What has changed
agenda-plan = The plan, step by step
agenda-decision = The decision
agenda-decision-next = What happens next

## staff: the room

staff-blocks = { $count ->
    [one] Not ready yet: one thing
   *[other] Not ready yet: { $count } things
}
staff-blocks-room = { $count ->
    [one] Not agreed yet: one person
   *[other] Not agreed yet: { $count } people
}
staff-count-missing = { $count ->
    [one] One more agency is needed.
   *[other] { $count } more agencies are needed.
}
staff-tab-room = Room
staff-you-typed = What you typed, to copy
staff-line-too-long = Make this shorter: one plain sentence
staff-room-who = Who’s in the room
staff-room-what-decided = What was decided, and why. The family reads this.
staff-room-open = Nothing decided yet
staff-room-contested = To be decided
staff-room-decided = Decided. No reply yet.
staff-room-accepted = Decided, and that’s OK
staff-room-objected = Decided, and not OK
staff-room-overruled = Decided, and kept to with a reason
staff-room-withdrawn = Invitation withdrawn
staff-room-in = In
staff-room-out = Not in
staff-room-in-for = { $name }: { $item }
staff-room-try = Tick who is in for what. The count below says what would be. Nothing changes until you keep it.
staff-room-see = See what would be
staff-room-keep = Keep who is in for what
staff-room-nobody = Nobody is invited yet.
staff-room-no-meeting = No meeting is booked yet. Book one under Dates.
staff-room-closed = This meeting has been held, cancelled or changed in the meantime. Nothing of yours was changed.
staff-room-day = On the day
staff-room-other-meetings = Other meetings
staff-blocks-contested = { $name }: somebody wants it otherwise, and nothing is decided
staff-blocks-objected = { $name }: somebody is not OK with the decision
staff-blocks-nothing = Nothing about who is in the room stands in the way.
staff-only-you = Only you can read it.
staff-only-you-and = Only you can read it, and { $names }.
staff-reason-of = { $name }’s reason. { $who }
staff-said = What the family says
staff-said-stance = { $name }: { $stance }
staff-decisions = What was decided
staff-decided-before = { $name }, { $date }. No longer stands.
staff-decide = Decide
staff-decide-again = Decide anew
staff-decide-what = What happens
staff-decide-attends = Is there for all of it
staff-decide-part = Is there for a part
staff-decide-report = Writes a report
staff-decide-colleague = A colleague comes instead
staff-decide-separate = Meets you separately
staff-decide-attends-hint = In for every item of the agenda.
staff-decide-part-hint = Choose the items below.
staff-decide-report-hint = Not in the room. You read out the facts.
staff-decide-colleague-hint = Somebody else from the same organisation.
staff-decide-separate-hint = A professionals’ meeting. The family reads about it under the meetings without them.
staff-decide-items = For a part: in for
staff-decide-reason = Why
staff-decide-reason-hint = Plain words. { $names } can each read this.
staff-decide-do = Decide and tell the family
staff-decide-sure = I have checked it: the whole family may read it like this
staff-decide-names = This names { $names }. The whole family reads it. Change it, or tick that it is right.
staff-decide-repeats = This repeats words that were told to you in confidence. Put it another way, or tick that it is right.
staff-decide-needs-decision = Choose what happens
staff-decide-needs-items = Choose the items they are in for
staff-decide-needs-reason = Write why, in plain words
staff-decide-changed = Something was said or decided about this in the meantime. Look at it above, then decide.
staff-overrule = Keep to it all the same
staff-overrule-reason = Why you keep to it
staff-overrule-hint = Only those who are not OK with it read this. Talk to them first.
staff-overrule-do = Keep to it and tell them why
staff-overruled-on = { $name } kept to it on { $date }, because:
staff-withdraw = Withdraw the invitation
staff-withdraw-what = The family sees that they are no longer asked. What was said about it is kept.
staff-withdraw-do = Withdraw { $name }
staff-invite-heading = Invite somebody
staff-invite-who = Who
staff-invite-somebody-else = Somebody else: write who below
staff-invite-name = Name
staff-invite-name-hint = Only for somebody who is not in the list above.
staff-invite-organisation = Organisation
staff-invite-asked = Who asked for them
staff-invite-asked-nobody = Leave it open
staff-invite-asked-hint = The family reads this. Name somebody only if they are fine with it.
staff-invite-why = Why they are asked
staff-invite-why-hint = One plain sentence. The family reads it.
staff-invite-contact = Has had direct contact with the family
staff-invite-contact-hint = Only then does the agency count towards quoracy.
staff-invite-no-contact = Has had no direct contact with the family
staff-invite-set-contact = They have had direct contact
staff-invite-set-no-contact = They have had no direct contact
staff-invite-asked-by = { $name } asked for them.
staff-invite-do = Invite
staff-invite-everyone = Invite everybody who is in the meetings
staff-invite-everyone-why = Why they are asked, for all of them
staff-invite-everyone-do = Invite everybody
staff-invite-needs-who = Choose somebody from the list
staff-invite-needs-why = Write in one sentence why they are asked
staff-invite-there-already = { $name } is invited already
staff-agenda = Agenda
staff-agenda-what = The family reads this, in this order.
staff-agenda-none = Nothing is on the agenda yet.
staff-agenda-usual = Start with the usual items
staff-agenda-usual-what = The usual items: { $items }.
staff-agenda-add = Add an item
staff-agenda-title = What it is about
staff-agenda-title-hint = In words the family uses.
staff-agenda-decides = Something is decided here
staff-agenda-decides-hint = Then quoracy is counted for it.
staff-agenda-decides-short = Something is decided
staff-agenda-up = Earlier
staff-agenda-down = Later
staff-agenda-remove = Take it off
staff-agenda-needs-title = Write what it is about
staff-agenda-begun = This item has begun, or the meeting has been held or cancelled. Nothing was changed.
staff-asks = Who the family would like to add
staff-asks-answered = Answered
staff-ask-title = { $name } asks for
staff-ask-invite = Invite them
staff-ask-decline = Say why not
staff-ask-words = A word to { $name }. May stay empty
staff-ask-reason = Why not
staff-ask-reason-hint = { $name } reads this.
staff-ask-send = Send
staff-ask-needs-reason = Write why not, in one plain sentence
staff-ask-answered-meanwhile = This was answered, or the meeting was held or cancelled, in the meantime.
staff-ask-invited = Invited.
staff-ask-declined = Not invited.
staff-wishes = How they want to take part
staff-wish-call = To be called: { $name }
staff-wish-beside = Sitting beside them: { $who }
staff-wish-breaks = Wants breaks
staff-wish-interpreter = Interpreter: { $language }
staff-count-quorate = Quorate for “{ $item }”
staff-count-not-quorate = Not quorate for “{ $item }”
staff-count-nothing = Nothing on the agenda decides something, so no quoracy is counted.
staff-count-no-social-care = Social care is one of them.
staff-count-fixes = What would help:
staff-count-no-fix = Nobody who is invited would help. Invite another agency.
staff-count-no-contact = { $agency }: not counted without direct contact
staff-count-voluntary = { $agency }: not counted here
staff-count-advocacy = { $agency }: there for the young person, not counted
staff-fix-joins = { $name } joins for this item ({ $agency })
staff-fix-stand-in = Somebody else comes in place of { $name } ({ $agency })
staff-day-what = Times are noted as you press. Who is here when something is decided counts.
staff-day-people = Who is here now
staff-day-stays-away = Decided: not in the room
staff-day-here = Here
staff-day-came = Is here
staff-day-left = Has left
staff-day-since = Here since { $time }
staff-day-from-to = { $from } to { $to }
staff-day-begin = Begin
staff-day-decide = It is decided now
staff-day-finish = Finish
staff-day-begun-at = Begun at { $time }.
staff-day-decided-at = Decided at { $time }.
staff-day-finished-at = Finished at { $time }.
staff-took-part = How they took part
staff-took-part-what = In the words of the national dataset. They see it, and can say that it is not right.
staff-took-part-how = How { $name } took part
staff-took-part-choose = Choose how
staff-took-part-likely = Likely: { $how }. Check it, then note it.
staff-took-part-note = Note it
staff-took-part-doubt = { $name } said on { $date }: that’s not right.
staff-took-part-0 = PN0. Under four years old
staff-took-part-1 = PN1. There, and spoke for themself
staff-took-part-2 = PN2. There, and an advocate spoke for them
staff-took-part-3 = PN3. There, and told their view without words
staff-took-part-4 = PN4. There, and told no view
staff-took-part-5 = PN5. Not there, and briefed an advocate
staff-took-part-6 = PN6. Not there, and sent their view
staff-took-part-7 = PN7. Not there, and their view was not told
staff-after = What they say afterwards
staff-after-heard = Felt heard
staff-after-blamed = Felt blamed
staff-apart = Meetings without the family
staff-apart-what = The family reads every one of these: who was there, why, and what came of it.
staff-apart-none = None is on record.
staff-apart-add = Put one on record
staff-apart-who = Who was there, by role
staff-apart-who-hint = “School, police, social worker”.
staff-apart-why = Why, and why without them
staff-apart-why-hint = The family reads this.
staff-apart-why-is = Why: { $why }
staff-apart-outcome = What came of it
staff-apart-outcome-hint = You can add this later.
staff-apart-outcome-is = What came of it: { $outcome }
staff-apart-outcome-add = Say what came of it
staff-apart-outcome-change = Change what came of it
staff-apart-outcome-do = Save what came of it
staff-apart-context = Which place it was about
staff-apart-no-context = No place
staff-apart-do = Put it on record
staff-apart-delay = The family reads it later
staff-apart-delay-what = At most four weeks at a time. On that day they read it, unless you delay it again before.
staff-apart-until = They read it from
staff-apart-delay-why = Why it has to wait. Staff only
staff-apart-delay-again = Delay it again
staff-apart-delay-do = Delay it
staff-apart-delayed = The family reads this from { $date }.
staff-apart-delay-line = { $name } delayed it on { $on } until { $until }: { $why }
staff-apart-read-already = The delay is over and the family can read it already
staff-apart-needs-who = Write who was there, by role
staff-apart-needs-why = Write why it was held, and why without them
staff-apart-needs-outcome = Write what came of it
staff-apart-needs-until = Choose a day within four weeks, later than any before
staff-apart-needs-delay-why = Write why it has to wait
staff-meeting-place = Where
staff-meeting-video = People can join by video
staff-meeting-by-video = By video.
staff-meeting-place-or-video = { $place }, or by video.
staff-meeting-move = Move it
staff-meeting-move-do = Move it and tell everybody why
staff-meeting-move-past = Choose a day from today on
staff-meeting-cancel = Cancel it
staff-meeting-cancel-do = Cancel it and tell everybody why
staff-meeting-why = Why
staff-meeting-why-hint = One plain sentence. Everybody who was to come reads it, the family too.
staff-meeting-needs-why = Write why, in one plain sentence
staff-meeting-moved = Moved from { $from } to { $to }: { $why }
staff-meeting-cancelled-why = Cancelled: { $why }
staff-meeting-changed = Somebody moved, cancelled or held it in the meantime. Look at how it stands now.
staff-quoracy = Quoracy
staff-quoracy-what = Social care has to be there, and as many other agencies as you say here.
staff-quoracy-others = Other agencies with direct contact
staff-quoracy-voluntary = Voluntary organisations count
staff-quoracy-voluntary-hint = A youth project, for example.
staff-quoracy-save = Save
staff-quoracy-needs-number = Write a number from 0 to { $most }

### Places: the list and the questions

## staff: is it ready

staff-before = Is it ready?
staff-before-link = Is it ready?
staff-before-days = { $count ->
    [0] Today.
    [one] Tomorrow.
   *[other] In { $count } days.
}
staff-before-whole = This counts everything that was shared with you, also what the worker may not read.
staff-before-part = This counts what was shared with you. The chair says how the whole meeting stands.
staff-before-unmarked = Everything is read and answered
staff-before-your-part = Your part is ready
staff-before-ready = Ready
staff-before-went-on = Going on before everything is answered
staff-before-went-on-what = { $count ->
    [0] Nothing waits any more.
    [one] One thing still waits. The family reads why.
   *[other] { $count } things still wait. The family reads why.
}
staff-before-over = This meeting is over
staff-before-over-unmarked = Nobody marked it as ready.
staff-before-by-chair = { $name } marked it as ready, { $date }.
staff-before-by-worker = { $name } marked their part as ready, { $date }. The chair says when the meeting is.
staff-before-by-anyway = { $name } went on before everything was answered, { $date }.
staff-before-blocks = This stands in the way
staff-before-blocks-what = Ready means that everything shared is read by the chair and answered.
staff-before-of = { $name }: { $what }
staff-before-room = who’s in the room
staff-before-ask = { $name } asks for { $who } to come
staff-before-ask-somebody = { $name } asks for somebody to come
staff-before-unread = { $name } has not read it.
staff-before-unread-you = You have not read it.
staff-before-unanswered = Nobody has answered it.
staff-before-decides = The chair decides, with a reason.
staff-before-since = Since { $date }
staff-before-open = Still open, and does not stop the meeting
staff-before-open-what = Better done before. Each line leads to where it is done.
staff-before-open-none = Nothing else is open.
staff-before-done = Done
staff-before-heard = { $name } was heard
staff-before-heard-on = Last shared something with you { $date }.
staff-before-unheard = { $name } has not been heard
staff-before-unheard-since = Shared nothing with you since the meeting on { $date }.
staff-before-unheard-what = Shared nothing with you yet.
staff-before-tried = { $how }, { $date }
staff-before-tried-none = Nothing that was tried is noted.
staff-before-try = Note what you tried with { $name }
staff-before-try-how = How
staff-before-try-on = When
staff-before-try-words = What came of it
staff-before-try-hint = The chair reads this. Say what happened, and blame nobody.
staff-before-try-do = Note it
staff-before-by-visit = Visit at home
staff-before-by-phone = By phone
staff-before-by-message = By message
staff-before-by-paper = On paper
staff-before-by-somebody = Through somebody they trust
staff-before-by-elsewhere = Met somewhere else
staff-before-needs-how = Choose how you tried
staff-before-needs-day = Choose a day, today or before
staff-before-not-ok = The answer is not OK for them, and nobody has answered that.
staff-before-talk = They want to talk about the answer, and nobody has answered that.
staff-before-proposal = { $name } proposes a change
staff-before-proposal-what = It waits for a yes, a change or a no with a reason.
staff-before-replies-done = No answer is disputed and no proposal waits
staff-before-report-open = Report opened to the family { $date }
staff-before-report-closed = The report is not open to the family
staff-before-report-in-time = In time: it was due by { $date }.
staff-before-report-late = Late: it was due by { $date }.
staff-before-report-by = Open it by { $date }.
staff-before-interpreter = Interpreter for { $name }: { $language }
staff-before-booked = Booked.
staff-before-not-booked = Not booked.
staff-before-book = It is booked
staff-before-unbook = Not booked any more
staff-before-places = Everybody said something about places
staff-before-no-places = No place yet
staff-before-weights = Every voice laid its counters
staff-before-no-weights = No counters yet
staff-before-missing = Nothing shared with you: { $names }.
staff-before-professionals = professionals
staff-before-gap = Gap in the plan: { $place }
staff-before-gap-what = A voice puts weight on it, and no action changes it.
staff-before-no-gap = No gap in the plan
staff-before-do = Mark the meeting as ready
staff-before-do-part = Mark your part as ready
staff-before-anyway = Go on before everything is answered
staff-before-why = Why
staff-before-anyway-hint = { $names } read this. They learn that something was not answered: do not say whose it is, or what it says.
staff-before-anyway-do = Go on, and tell the family why
staff-before-again = Say it in other words
staff-before-again-do = Tell the family in these words
staff-before-ended = Nothing has to be ready for this meeting any more. What is said is still there to be read and answered.
staff-before-marked = Marked. What is shared from now on makes it not ready again.
staff-before-marked-anyway = The family can read why now.
staff-before-tried-noted = Noted. The chair can read it.
staff-before-interpreter-noted = Noted.
staff-before-waits = Not marked: something waits to be read or answered
staff-before-needs-why = Say why. The family reads it
staff-before-nothing = Nothing waits any more. Mark the meeting as ready instead
staff-before-newer = Something came while you wrote. Read what waits now, then send your reason if it is still right
staff-before-held = This meeting was held or cancelled meanwhile. Nothing was changed
staff-report-days = Report to the family
staff-report-days-what = How long before a conference or review the family has it to read.
staff-report-days-label = Working days before the meeting

## shared: places in the bar

bar-places = Places

## neutral: title of the places

title-places = Places

## family: places on home

home-tile-places = how it is there
home-places-drafts = { $count ->
    [one] You have one place not sent yet
   *[other] You have { $count } places not sent yet
}
place-news = { $name }, { $feeling }.
place-news-name = { $name }.
answers-just-known = Just to know

## shared: kinds of places people tell about

place-kind-stop = Bus stop or station
place-kind-street = Street or estate
place-kind-park = Park
place-kind-school = School
place-kind-shop = Shop or takeaway
place-kind-online = Online
place-kind-home = Someone’s home
place-kind-service = A service
place-kind-elsewhere = Somewhere else

## shared: when a place is like that

place-time-before-school = Before school
place-time-home-time = Home time
place-time-after-school = After school
place-time-evening = Evening
place-time-night = Night
place-time-weekend = Weekend
place-time-any-time = Any time

## shared: what makes a place like that

place-reason-people = People there
place-reason-dark = It is dark
place-reason-nobody-about = Nobody about
place-reason-adults-dont-help = Adults don’t help
place-reason-police-stops = Police stops
place-reason-something-happened = Something happened
place-reason-rather-not-say = Rather not say
place-reason-an-adult = An adult who is OK
place-reason-friends = Friends are there
place-reason-light = Light, and people about
place-reason-can-wait = I can wait there

## shared: whether somebody has to go to a place

place-have-to-yes = Yes, I have to
place-have-to-no = No, I don’t have to
place-tie-route = It is on my way
place-tie-school = School
place-tie-home = Home
place-tie-friends = Friends live there
place-tie-family = Family lives there
place-tie-activity = Something I do there

## shared: what was said about a place

place-no-name = A place with no name
place-line = { $feeling }. { $when }
place-brief = { $feeling }. { $wish }.
place-told-kind = Kind of place
place-told-name = Name
place-told-where = Where
place-told-feel = How it is there
place-told-when = When
place-told-why = What makes it so
place-told-have-to = Has to go there
place-told-looks-out = Who looks out for people
place-told-better = What would make it better
place-told-wish = What we should do
place-told-protect = When others say the same
place-told-protect-yes = Leave this one out
place-told-changed = What is different
place-told-spot = Shown on the map
place-told-route = { $count ->
    [one] A way with one point
   *[other] A way with { $count } points
}
place-told-pin = Shown on a picture
place-want-change = Try to change the place
place-whole = See all that was said

## family: places

place-heading = Your places
place-lock = Just you, until you share
place-not-sent = Not sent yet
place-add = Add a place
place-add-good = Add a place that is OK
place-add-person = Add someone who matters
place-add-more = Add one more place
place-empty = Tell us how it is where you go. Good places count as much as bad ones.
place-empty-more = We ask one thing at a time. You can skip any of it.
place-on-the-map = On the map
place-legend-sometimes = Sometimes
place-never = We never ask where your phone is.
place-taken-back = What you took back
place-trust = Who sees this, and what we do with it
place-trust-phone = We do not track you. A place is here only if you put it here.
place-trust-who = You pick who can see each one. You can change it or take it back.
place-trust-exact = The point on the map stays with the people you pick.
place-trust-wish = You say what we do: just know it, talk to you first, or try to change it.
place-trust-others = If you ask us to change a place, and others say the same, one person at the council hears which place it is. They get no names and no words. You can ask us to leave yours out.
place-trust-home = What you say about a home goes just to your worker and who leads the meeting.

## family: questions about a place

place-ask-kind = What kind of place is it?
place-hint-kind = Tap one. You name it next.
place-ask-kind-good = Where is it OK to be?
place-hint-kind-good = It can be a shop, a park, a club or a friend’s home. Tap one.
place-picked = picked
place-ask-name = What do you call it?
place-hint-name = Your own words are fine.
place-find = Or find it on the map
place-ask-feel = How is it there?
place-ask-now = How is it there now?
place-last-time = Last time, { $date }
place-ask-when = When is it like that?
place-ask-why = What makes it like that?
place-own-words = In your own words
place-ask-have-to = Do you have to go there?
place-hint-have-to = “Just don’t go there” is no help if you have to.
place-ties = What takes you there?
place-ask-looks-out = Who there looks out for people?
place-hint-looks-out = It can be a driver, a shop owner or a friend. A first name is fine. So is “no one”.
place-ask-better = What would make it better?
place-hint-better = Big or small. It all counts.
place-ask-better-good = What would make it even better?
place-hint-better-good = You can say thank you here, too.
place-want-change-hint = We ask the people who run it. We don’t use your name.
place-next-who = Next: who else can know.
place-protect = If others say the same
place-protect-hint = Then one person at the council hears which place it is. No names and no words go with it.
place-protect-do = Protect me: leave mine out
place-ask-changed = What is different now?
place-hint-changed = Skip this if it is the same.
place-home-who = This goes to two people
place-home-who-what = What you say about a home goes just to your worker and who leads the meeting. They may want to talk with you about it.
place-too-long = This has { $count } letters. { $most } fit. It is all saved. Make it a bit shorter.
place-two = There are two answers here
place-two-lede = You said this in two places at once. We kept both. Pick what counts.
place-two-keep = Keep it like this
place-two-open = Pick what counts. Then it can go.
place-two-settle = Look at both
place-nothing = Nothing

## family: sharing a place

place-change = Change
place-say-more = Say more
place-check-empty = Nothing is here to share yet.
place-back = See your places
place-share = Share this place
place-held-long = Make it a bit shorter. Then it can go.
place-next-just-know = They do nothing without asking you.
place-next-talk-first = They talk to you before anyone acts.
place-next-change = They try to change the place and tell you how it goes. It can take weeks. They can’t promise that it works.
place-next-nothing = You did not say what to do, so they ask you first.
place-next-again = In about four weeks we ask you how it is by then.

## family: one place

place-one = What you said
place-say-now = Say how it is now
place-due = It has been a while. How is it there now?
place-over-time = Time after time
place-on-day = { $date }: { $feeling }
place-better = Better than the time before.
place-same = The same as the time before.
place-worse = Not as good as the time before.
place-state-back = Taken back.
place-state-answer = Answer: { $state }.
place-state-known = Just to know.
place-state-open = No answer yet.

## family: people who matter

matters-heading = People who matter to me
matters-lede = A friend, someone at home, an adult who looks out for you.
matters-hint = Friends, family, adults who look out for you
matters-add = Add someone
matters-sent = It is shared.
matters-no-name = No name yet
matters-trust-names = Use first letters or a nickname. You don’t need a full name.
matters-trust-search = Nobody can search for them, and we draw no map of who knows who.
matters-trust-share = Each one stays with you until you share it.
matters-ask = Who matters to you?
matters-ask-lede = Someone it is good to be with.
matters-called = What do you call them?
matters-called-hint = First letters or a nickname.
matters-relation = Who they are to you
matters-words = What is good about them
matters-words-hint = You can say where you meet, too.
matters-friend = A friend
matters-family = Family
matters-adult = An adult who looks out for me
matters-other = Someone else
matters-check-empty = Say what you call them first.
matters-back = Go back and write it
matters-share = Share this

## family: time after time

time-heading = How it was over time
time-link = How places felt each time, and what we kept of what we promised.
time-lede = What you told us each time, in your words. We do not add it up or turn it into a number.
time-then = { $said }. { $became }
time-empty = When you tell us about a place, you can see here how it felt each time.
time-places = How places felt
time-shared-by = What { $name } told you
time-promised-you = News we promised you
time-promised-plan = What the plan promised
time-news-by = You were to hear by { $date }.
time-promised-by = Promised for { $date }.
time-what-kept = What we kept

### End of places

# The map, and where a place is.
map-label = A map of the area.
map-label-places = { $count ->
    [one] A map with one place on it. The list says the same.
   *[other] A map with { $count } places on it. The list says the same.
}
map-move = Move the map
map-up = Up
map-down = Down
map-left = Left
map-right = Right
map-closer = Closer
map-farther = Further away
map-tap = Tap the map. Enter picks the middle.
map-tap-near = Tap the map. Enter picks the middle: { $name }.
map-some-off = Not all of it fits here.
map-all = Show all
map-kind-transport = Stop or station
map-kind-school = School
map-kind-park = Park
map-kind-shop = Shop
map-kind-service = Service
map-kind-leisure = Something to do
map-kind-street = Street
map-kind-area = Part of town
map-kind-water = Water
map-kind-other = Place
place-ask-where = Where is it?
where-lede = Tap the map. Nobody can see where your phone is.
where-no-map = There is no map here. The name is enough.
where-home = You do not have to show a home. If you do, it goes to your worker and the chair.
where-never = We never ask where your phone is.
where-skip = Go on without it
where-away = Take it off the map
where-near = Near { $name }
where-on-the-map = Marked on the map
where-pinned = Marked on a picture
where-nowhere = Not on the map
where-way = { $count ->
    [one] A way with one point
   *[other] A way with { $count } points
}
where-find = Or look up a name
where-find-hint = A street, a stop, a park, a shop.
where-find-do = Look it up
where-found = Tap the one you mean.
where-none-found = Nothing has that name here. Try another word, or tap the map.
where-gone = That one is not on the map any more. Try again, or tap the map.
where-to-map = Back to the map
where-kind-in = { $kind }, { $area }
where-tap-again = Tap the map where it is, or go on without it
where-tap-again-picture = Tap the picture where it is, or go on without it
where-on-picture = Put a pin on this picture
where-picture-lede = Tap the spot you mean.
where-a-way = It is a way, not one spot
where-a-way-hint = Such as the way to school.
where-way-heading = Which way?
where-way-lede = Tap where it starts. Then tap each corner, up to the end.
where-way-begin = No points yet.
where-way-one = One point. Tap the next one.
where-way-undo = Take the last point off
where-way-full = A way has { $count } points at most. Take one off first.
where-two = Two tabs or phones said where. Pick the one that counts.
where-keep = Keep number { $number }
picture-unnamed = A picture
picture-tap = Tap the picture. Enter picks the middle.
picture-nudge = Move the pin a little
picture-none = Choose a picture first
picture-too-big = That picture is too big. Choose one of 8 MB or less
picture-not-one = That file is not a PNG or JPEG picture. Choose another one
picture-damaged = That picture is damaged or was cut short. Save it again, or choose another one
## family: what weighs most
title-weights = Places
weights-heading = What needs to change most?
weights-lede = You have 10 counters. Put more on the things that matter more.
weights-left = { $count ->
    [0] None left
    [one] { $count } left
   *[other] { $count } left
}
weights-over = { $count } too many
weights-on = { $count ->
    [0] None
    [one] { $count } counter
   *[other] { $count } counters
}
weights-less = Take one from { $name }
weights-more = Put one on { $name }
weights-else = Something else
weights-else-name = What is it?
weights-sorry = Not saved yet. It is still on this page.
weights-too-many = You put down { $count }. Take some back until there are 10.
weights-sent-on = You sent this on { $date }. Move the counters if things have changed.
weights-before = See what you sent
weights-two = You moved counters in two places
weights-two-lede = We kept both. Pick the one that counts.
weights-two-use = Use this one
weights-why-heading = Why did you put them there?
weights-why-hint = Say it your way. You can leave this out.
weights-why-long = This has { $count } letters. You can send 20,000 in one go. It is all saved. Make it a bit shorter.
weights-name-long = One of your names is long. { $most } letters fit. It is all saved. Make it a bit shorter.
weights-move = Move the counters
weights-held-left = { $count ->
    [one] You have { $count } counter left. Put it down, then it can go.
   *[other] You have { $count } counters left. Put them down, then it can go.
}
weights-held-nameless = One thing has no name yet. Write what it is, then it can go.
weights-held-two = There are two of these. Pick one, then it can go.
weights-check-empty = There is nothing to send yet. Put your counters down first.
weights-sent = Sent. The people you picked can see it now.
weights-sent-then = You talk about it when you meet. Others may see it in a new way, and that is fine.
weights-sent-title = Sent on { $date }
weights-read = { $name } read it on { $date }.
weights-earlier = Before that
weights-again = Move the counters again
weights-none = Nothing has been sent yet.
weights-professionals = The people who work with you
weights-by = { $name }, { $date }
weights-home = Your 10 counters are not sent yet

## staff: places

staff-tab-places = Places
staff-voice-professionals = Professionals
staff-places-none = Nobody has shared a place with you yet.
staff-loose = Not gathered yet
staff-loose-what = Put each under the place or group it belongs to. Their words stay as they are, and the family does not see where you put them.
staff-gather-under = Belongs to
staff-gather-new = Something new: name it below
staff-gather-nowhere = Nothing yet
staff-gather-do = Put it there
staff-gather-move = Put it somewhere else
staff-gather-needs-under = Choose a place or group
staff-gather-gone = This place was taken back, or what you chose is gone. The page below is how it stands now.
staff-context-family = The family sees it
staff-context-family-hint = Everybody in the family reads its name and goal in the plan and can put counters on it. Leave it off where only one of them told you.
staff-context-kept = Kept.
staff-context-newer = Somebody changed this while you wrote. Look at both, then save.
staff-context-has-actions = It has actions, and the family reads every action. Tick that they see it.
staff-context-no-place = Nobody’s place is gathered here.
staff-context-seen = The family sees its name and goal. The rest is read by worker and chair only.
staff-context-not-seen = Only worker and chair know of it.
staff-context-strengths = What is good there
staff-context-strengths-hint = What works, and what to build on.
staff-context-guardians = Who could look out there
staff-context-guardians-hint = Adults with a caring eye: a shopkeeper, a caretaker.
staff-context-reach = Who has reach into it
staff-context-reach-hint = Who can speak to the people there, or change how it is run.
staff-context-notes = What else is known
staff-context-notes-hint = Layout, light, rules, who comes and goes.
staff-known = What professionals know
staff-known-what = This is the professionals’ own view. The family’s words stay as they are.
staff-join = Join another place or group to this one
staff-join-what = The other’s places, actions, meetings and counters come to { $name }, and what is said of both is kept. This cannot be undone.
staff-join-which = Which one means the same
staff-join-do = Join it to { $name }
staff-join-too-long = What is said of both is too long to keep together. Shorten one of them first.
staff-covered = What the plan covers
staff-covered-context = Place or group
staff-covered-actions = What changes it
staff-covered-count = { $count ->
    [0] No action
    [one] 1 action
   *[other] { $count } actions
}
staff-covered-gap = Gap
staff-covered-gaps = { $count ->
    [one] One gap: { $names }. A voice put two counters or more there, and nothing in the plan changes it.
   *[other] { $count } gaps: { $names }. A voice put two counters or more on each, and nothing in the plan changes it.
}
staff-covered-no-gap = No gap. Wherever a voice put two counters or more, something in the plan changes it.
staff-covered-no-voice = No voice has shared counters with you yet, so no gap can show.
staff-covered-no-goal = No goal yet
staff-covered-of = { $count } of { $all } counters
staff-covered-unpaired = “{ $what }” asks the young person to stop something. It lacks what changes the place, an end, or their word.
staff-covered-unasked = “{ $what }” counts as support the family asked for, and is tied to nobody’s words.
staff-gap-voice = { $name } { $count }
staff-gap-what = Counters: { $voices }. No action changes it.
staff-gap-plan = Add one to the plan
staff-gap-here = A voice put two counters or more on it, and no action changes it.
staff-gap-look = Look under Places
staff-change = How places feel by now
staff-change-what = The first and the last time each voice said how a place feels. Voices are never put together.
staff-change-review = For the review on { $date }. The first and the last time each voice said how a place feels. Voices are never put together.
staff-change-of = How { $name }’s places feel
staff-change-place = Place
staff-change-first = The first time
staff-change-last = The last time
staff-change-became = By now
staff-change-once = Asked once so far
staff-matters = People who matter
staff-matters-what = Named by the young person. They stand in this file alone: nobody can search for them.
staff-matters-adult = An adult who looks out for them
staff-pictures = Pictures as maps
staff-pictures-what = A place can be shown on a picture, such as the plan of a school. The whole family and the chair can see each one, so it must show no people.
staff-pictures-none = There is no picture yet.
staff-pictures-full = There are { $most } pictures, and no more fit. Take one away to add another.
staff-picture-add = Add a picture
staff-picture-file = Picture
staff-picture-file-hint = PNG or JPEG, up to 8 MB. What a camera wrote into it is taken out.
staff-picture-caption = What it shows
staff-picture-caption-hint = The family reads this: “Northgate, ground floor”.
staff-picture-add-do = Add the picture
staff-picture-added = Added { $date }.
staff-picture-remove = Take it away
staff-picture-remove-what = It is gone for good. Places that were shown on it stay, with everything that was said.
staff-picture-unnamed = A picture without words
staff-place-before-school = before school
staff-place-home-time = home time
staff-place-after-school = after school
staff-place-evening = evening
staff-place-night = night
staff-place-weekend = weekend
staff-place-any-time = any time
staff-place-people = people there
staff-place-dark = it is dark
staff-place-nobody-about = nobody about
staff-place-adults-dont-help = adults do not help
staff-place-police-stops = being stopped by the police
staff-place-something-happened = something happened
staff-place-rather-not-say = rather not say
staff-place-an-adult = an adult there is all right
staff-place-friends = friends are there
staff-place-light = light, and people about
staff-place-can-wait = a place to wait
staff-place-has-to = has to
staff-place-need-not = does not have to
staff-place-on-the-way = it is on the way
staff-place-tie-school = school
staff-place-tie-home = home
staff-place-tie-friends = friends live there
staff-place-tie-family = family lives there
staff-place-tie-activity = something they do there
staff-place-better-now = Better now
staff-place-same-now = The same
staff-place-worse-now = Worse now
staff-place-unnamed = A place without a name
staff-place-by = { $name }. { $kind }.
staff-place-by-only = { $name }.
staff-place-where = Where
staff-place-area = { $name }, as the map calls it
staff-place-on-map = Shown on the map
staff-place-a-way = A way, shown on the map
staff-place-on-picture = Shown on a picture
staff-place-when = When
staff-place-why = What makes it so
staff-place-have-to = Why they go there
staff-place-looks-out = Who looks out there
staff-place-better = What would make it better
staff-place-changed = What is different now
staff-place-changed-on = What was different on { $date }
staff-place-protect = Asked to be kept out of what is counted across young people.
staff-place-home-think = Someone’s home. Think about the other pathway.
staff-place-home-title = One of these places is a home
staff-place-home-what = What is unsafe at home is not harm outside it. Think about whether another pathway is right, and whom to talk to today. Only worker and chair can read what was said.
staff-place-answer-of = Answer: { $name }

## staff: voices over time

staff-voices = Voices over time
staff-voices-what = What each voice said by each meeting, as far as it was shared with you. Voices are never put together.
staff-voices-review = For the review on { $date }. What each voice said by each meeting, as far as it was shared with you. Voices are never put together.
staff-voices-none = Nobody has said how a place feels yet, as far as you may know.
staff-voices-of = { $name } over time
staff-voices-asked = Place or question
staff-voices-since = Since then
staff-voices-promised = News promised to them
staff-voices-plan = Promised in the plan
staff-voices-plan-note = By the day first named. A new day does not make it kept.
staff-voices-for = For { $date }.

## staff: packs

title-pack = Papers
staff-pack = Packs
staff-pack-what = One copy of what was said, decided and answered, for one reader.
staff-pack-leaves-out = In it is only what both you and the reader may know. Opening it counts as reading it: authors can see that you did.
staff-pack-for = For whom
staff-pack-form = As what
staff-pack-take = Take this pack
staff-pack-way = Take the pack
staff-pack-filed = Note that it is filed
staff-pack-recipient = { $name }, { $role }
staff-pack-print = Page to print
staff-pack-docx = Document (.docx)
staff-pack-copy = Text to paste
staff-pack-jsonld = Linked data (.jsonld)
staff-pack-ssd = Dataset rows (.csv)
staff-pack-ssd-none = Dataset rows: no review has been held yet, so there are no rows for reviews.
staff-pack-copy-how = Each box is named after the box of your case system it belongs in. Select its text, copy it and paste it there.
staff-pack-box-child = Child’s views
staff-pack-box-parents = Parent’s or carer’s views
staff-pack-box-places = Places and contexts
staff-pack-box-room = Who was in the room
staff-pack-box-plan = The plan and what was answered
staff-pack-taken = Packs that were taken
staff-pack-by = { $name }, { $moment }
staff-pack-check = Check number: { $check }
staff-pack-check-whole = In full (SHA-256 of its linked data): { $digest }
staff-pack-before = Packs that were taken before: { $count }
staff-pack-none = Nobody has taken a pack yet.
staff-pack-give = Give a pack
staff-pack-give-what = They open it here, with their own sign-in, from ten minutes after you give it. Until then you can take it back. They see what they and you may both read at the moment they open it.
staff-pack-give-for = To whom
staff-pack-give-do = Give this pack
staff-pack-given = Packs that were given
staff-pack-given-none = No pack was given.
staff-pack-given-wait = Can be opened from { $moment }.
staff-pack-given-closed = Not opened yet.
staff-pack-given-opened = Opened on { $moment }.
staff-pack-given-back = Take it back
staff-boxes = Boxes of the case system
staff-boxes-what = What your case system calls the boxes that text from a pack is pasted into. Leave one empty to keep our name.
staff-boxes-long = Use { $most } letters or fewer.
pack-here = Your copy for the meeting
pack-here-what = What was said, planned and answered, as far as you can read it.
pack-given-by = { $name } gave you this on { $date }.
pack-changed = Something in it is not as it was on that day. You see it as it is now.
pack-numbered = { $number }. { $place }
pack-map-alt = A map. On it: { $places }.
pack-title = Pack { $reference }
pack-for = For { $name }.
pack-meeting = For the meeting on { $date }.
pack-court = A court (full copy)
pack-foot = Copy of { $name } and nobody else. Taken on { $date }. { $reference }, { $check }
pack-nothing = There is nothing here in this copy.
pack-says = What { $name } says
pack-by = { $name }, { $date }.
pack-how-typed = Typed by themselves.
pack-how-handover = Typed by themselves on a worker’s tablet.
pack-how-paper = Given on paper.
pack-how-phone = Said on the phone.
pack-how-aloud = Said aloud.
pack-entered = Typed in by { $name }.
pack-confirmed = The author said: these are my words.
pack-unconfirmed = The author has not said yet that these are their words.
pack-chose = Also chose: { $what }.
pack-felt = It feels: { $feeling }.
pack-who = Who can know: { $who }
pack-opened = Read by { $name }, { $date }.
pack-places = Places
pack-places-felt = How places felt
pack-place = Place
pack-whose = Who says so
pack-place-felt = How it felt
pack-place-of = { $place }, { $name }
pack-on = { $date }: { $what }
pack-line = { $label }: { $what }
pack-weights = What weighs most
pack-weights-what = Ten counters for each voice. They are never added up.
pack-weights-table = Where the counters lie
pack-else = Something else
pack-why = Why
pack-when = When
pack-professionals = Professionals
pack-room = Who is asked to come
pack-room-table = Who is asked to come on { $date }
pack-room-who = Who
pack-room-asked = Why they are asked
pack-room-said = What was said about it
pack-room-decided = What the chair decided
pack-to-family = To { $name } and the family: { $what }
pack-wish = { $name } would like to take part like this: { $how }
pack-room-add = { $name } would like to add: { $who }
pack-held = How meetings went
pack-part-young = was under four
pack-part-spoke = was there and spoke
pack-part-advocate = was there, and an advocate spoke
pack-part-no-words = was there and showed it without words
pack-part-silent = was there and said nothing
pack-part-briefed = was not there, and an advocate spoke
pack-part-sent = was not there, and sent it another way
pack-part-not-heard = was not there and was not heard
pack-quorate = Enough services were there when it was decided.
pack-not-quorate = Too few services were there when it was decided.
pack-heard = felt heard
pack-blamed = felt blamed
pack-agreed = Agreed on { $date }, with how far it is now.
pack-if-not = If it does not work
pack-plan = The plan
pack-goal = Goal
pack-actions = What happens: { $name }
pack-what = What
pack-owner = Who does it
pack-by-when = By when
pack-how-far = How far it is
pack-answers = You said, and what came of it
pack-answers-table = What was said, and the answers
pack-said = What was said
pack-state = Did, not yet or can’t
pack-did = What was done, or why not
pack-open = No answer yet
pack-next = More on { $date }.
pack-reply = What they say to that
pack-apart = Meetings without the family
pack-apart-who = Who was there
pack-apart-why = Why
pack-apart-outcome = What came of it

## neutral: title of a copy to keep

title-copy = Notes

## family: a copy to keep

copy-title = Get a copy to keep
copy-what = You can have a copy of your own things. It is yours. You can get a new one any time.
copy-first = Before you get it
copy-first-where = The copy goes to this phone or computer. Look for it where your downloads are.
copy-first-found = It stays there until you delete it. Anyone who can open this phone can find it and read it. Exit does not take it away.
copy-first-private = All your own words are in it. So are the ones you said to just one person.
copy-first-other = If that is not safe now, do not get it here. Your words stay in the app.
copy-holds = What is in it
copy-holds-said = All you said and shared
copy-holds-answers = The answers you got
copy-holds-opened = Who opened your words, and when
copy-holds-plan = The plan, as you can read it here
copy-holds-not = Not in it: pictures, what other people said, what you took back, and what you have not shared yet
copy-take-page = Get it as a page
copy-take-document = Get it as a document
copy-then = We keep no copy of this file. We note that you got one.
copy-not-here = This is your worker’s tablet. Get your copy on your own phone, when you come in there.
copy-back = Not now
copy-about = { $name }. Made on { $date }.
copy-foot = { $name }, { $date }

## shared: what is held on somebody

held-matters = People who matter
held-before = What { $name } said before
held-proposals = What was suggested
held-challenges = What was said about actions
held-shuts-out = It shuts somebody out
held-changes-nothing = It changes nothing
held-answered = The answer
held-to-chair = It went to the chair
held-settled = What the chair said
held-taken-back = Taken back

## staff: the copy for a request

held-title = Copy { $reference }
held-about = What is held on { $about }.
held-for = For { $name }. Made on { $date }.
held-what = Some things may be left out or removed because the law allows it. You can ask why, and you can complain to the council or to the Information Commissioner.
held-foot = Copy for { $name } and nobody else. Made on { $date }. { $reference }
held-foot-check = { $foot }, { $check }
held-removed = {"["}removed: may not be passed on]
held-removed-other = {"["}removed: about somebody else]
held-removed-legal = {"["}removed: legal advice]

## neutral: title of requests

title-requests = Requests

## staff: requests for what is held

staff-role-data-protection = Data protection officer
staff-requests = Subject access requests
staff-requests-what = Who asked for what is held on them, by when they are answered, and what they get.
staff-requests-none = No requests yet.
staff-request-new = Note a request
staff-request-row = { $who }. Received { $date }. { $reference }
staff-request-choose = Choose who
staff-request-none = None of these parents
staff-request-apart = Somebody else, whose name is like a parent’s
staff-request-whose = Whose data
staff-request-received = Received on
staff-request-asker = Who asks
staff-request-asker-hint = A young person who understands what they ask for asks for themselves, or agrees to somebody asking for them.
staff-request-by = A parent on the same pathway
staff-request-by-hint = If a parent asks for a young person, choose them: they get only what they may read anyway. If somebody else asks, choose that it is none of them.
staff-request-name = Who that is
staff-request-shows = What shows that they may
staff-request-shows-hint = What you saw: a birth certificate, a signed consent, a letter of authority.
staff-request-note = Note it
staff-request-themselves = They themselves
staff-request-parental = Somebody with parental responsibility
staff-request-consent = Somebody they agreed to
staff-request-solicitor = A solicitor, or somebody a court appointed
staff-request-needs-whose = Choose whose data it is about.
staff-request-needs-asker = Choose who asks.
staff-request-needs-by = Choose the parent who asks, or that it is none of them.
staff-request-needs-name = Say who asks, or choose a parent.
staff-request-needs-shows = Say what shows that they may ask.
staff-request-not-a-child = Parental responsibility is for a young person’s data only.
staff-request-other-family = Choose another parent on the same pathway.
staff-request-is-parent = This is the name of a parent on the same pathway. Choose them in the list.
staff-request-like-parent = A parent on the same pathway has a name like this. Choose them in the list, or choose that it is somebody else.
staff-request-as-parent = Whoever asks has a name like a parent’s
staff-request-as-parent-what = So the copy holds no more than that parent may be given. If it is somebody else, withdraw this request and note it anew.
staff-request-reference = Reference
staff-request-due = Due { $date }
staff-request-late = Late: it was due { $date }
staff-request-stands-still = The clock stands still. If it went on today: due { $date }
staff-request-sent-on = Sent { $date }
staff-request-withdrawn-on = Withdrawn { $date }
staff-request-paused = Asked who they are, or what they are looking for
staff-request-paused-words = What they were asked
staff-request-resumed = They answered: the clock goes on
staff-request-longer = Told that it takes up to two months longer
staff-request-longer-words = The reason they were given
staff-request-longer-hint = Only where requests are complex or many. They must be told by { $date }.
staff-request-sent = Sent to whoever asked
staff-request-sent-words = How it was sent
staff-request-withdrawn = They do not want it any more
staff-request-withdrawn-words = What they said
staff-request-day = On
staff-request-do = Note this
staff-request-needs-words = Write it in a sentence.
staff-request-not-now = That cannot be noted for this day, or not any more. Look where the request stands now. What you wrote is still here.
staff-request-take-again = Words were covered after the copy was last taken, or nobody has taken one. Take the copy, send that one, then note it here. What you wrote is still here.
staff-request-done = What was done
staff-request-back = The request
staff-request-copy = The copy for this request
staff-request-copy-what = Read what goes out, cover what may not, and take it. Who shared a note or said something about a meeting can see that you opened it. For what was suggested or challenged nobody is told.
staff-request-same = The copy is as it was when it was sent.
staff-request-changed = The copy is not as it was when it was sent
staff-request-changed-part = { $part }: { $gone } not there any more, { $new } new
staff-cover = Cover words
staff-cover-what = This is what the requester gets. What you cover is taken out of every form of it. What was not meant for them is not here.
staff-cover-count = Covered by decision: { $decided }. Initials of others taken out: { $others }.
staff-cover-here = Cover something here
staff-cover-everywhere = Cover words everywhere instead
staff-cover-words = Words to cover
staff-cover-words-piece = As they stand above. Leave it empty to cover the whole piece.
staff-cover-words-all = They are covered wherever they stand in the copy.
staff-cover-why = Why
staff-cover-third-party = It is about somebody else
staff-cover-serious-harm = Serious harm to somebody’s health
staff-cover-legal = Legal privilege
staff-cover-other = Another reason
staff-cover-practitioner = Who was asked about serious harm
staff-cover-practitioner-hint = The practitioner’s name. Needed for serious harm.
staff-cover-note = More about why
staff-cover-note-hint = It stays with the request and is in no copy.
staff-cover-do = Cover it
staff-cover-needs-why = Choose why.
staff-cover-needs-practitioner = Name the practitioner who was asked.
staff-cover-needs-note = Say what the reason is.
staff-cover-not-found = These words are not there. Copy them as they stand in the text.
staff-cover-whole = A whole piece
staff-cover-asked = Asked: { $name }
staff-cover-lift = Let it stand again
staff-cover-lost = Something that is covered is no longer found in the copy
staff-cover-lost-what = Somebody may have written it anew since. Look for it in the copy and cover it where it stands now. Then let each of these stand again. The copy can be taken after that.
staff-cover-lost-here = No longer found
staff-request-covered = Covered in this copy
staff-cover-take = Take the copy
staff-left = Left out of the copy
staff-left-what = Only you see this list. It holds no words, and the requester and those who prepare the copy are not told of it.
staff-left-count = Left out: { $count }
staff-left-covered = Covered by decision: { $count }
staff-left-others = Passages about others taken out of the copy that was taken last: { $count }
staff-left-stance = Who should be in the room
staff-left-wish = How to take part
staff-left-ask = Whom to add
staff-left-afterwards = After a meeting
staff-left-proposal = A proposal
staff-left-challenge = A challenge of an action
staff-left-not-for-them = Not shared with this requester: about or by somebody else, or said in the expectation that they are not told
staff-left-taken-back = Taken back by its author

## staff: what weighs most
staff-weights = What weighs most
staff-weights-lede = Ten counters for each voice. Voices are never added up.
staff-weights-what = Where counters lie
staff-weights-none = Nobody has shared counters with you yet.
staff-weights-professionals = Professionals
staff-weights-ours = Our ten counters
staff-weights-ours-lede = One spread for everybody who works with the family. You keep it for all of you.
staff-weights-back = Places
staff-weights-sent = Shared. It stands beside what the family said.
staff-weights-why = Why
staff-weights-why-hint = Say what you saw and know. Whoever you choose below reads it.
staff-weights-who = Who can see this
staff-weights-to-chair = Worker and chair
staff-weights-to-meeting = Everyone in the meeting, the family too
staff-weights-not-for-family = Counters lie on a place that is named for worker and chair only. Move them, or share these with worker and chair.
staff-weights-check = Check and share
staff-weights-talk = Worth talking about
staff-weights-talk-note = Each voice knows something the others do not. Ask what lies behind it.
staff-weights-apart = { $one } put { $few } on { $context }, { $other } { $more }.
staff-weights-first = First for { $one }: { $first }. First for { $other }: { $second }.

## staff: place alerts
staff-alert-heading = Places
staff-alert-lede = Places that several young people from different homes want changed. No names, no words, no counts.
staff-alert-none = No place has enough of them. New ones come once a week.
staff-alert-since = Since the week of { $date }
staff-alert-what = What makes it so: { $what }.
staff-alert-when = When: { $when }.
staff-alert-partners = You may tell partner agencies: { $band } young people.
staff-alert-no-partners = Not for partner agencies yet. Keep it in the hub.
staff-alert-band-five = 5 to 9
staff-alert-band-ten = 10 to 14
staff-alert-band-fifteen = 15 or more
staff-alert-close = Note what was done
staff-alert-note = What was done
staff-alert-note-hint = By whom, and from when. Write nothing about any young person.
staff-alert-needs-note = Write what was done
staff-alert-closed-already = Somebody in the hub has noted something here already
staff-alert-closed = Done
staff-alert-done = Noted on { $date }
staff-alert-honest = What this protects, and what not
staff-alert-honest-same = A place shows only when enough young people from different homes named it. Brothers and sisters count once.
staff-alert-honest-late = It comes once a week, after a delay, so that it does not point to a day or to who was there.
staff-alert-honest-not = It does not hide them from somebody who already knows what all the others said. With few young people, no number can.
staff-alert-honest-act = Before you act, look for a second source, or change the whole area. A patrol the next day makes people ask who talked.
staff-rule = Place alerts
staff-rule-what = How many different young people have to name a place. You can ask for more, never for fewer.
staff-rule-hub = For the safeguarding hub
staff-rule-partner = For partner agencies
staff-rule-at-least = { $least } or more
staff-rule-needs = Write a number from { $least } to { $most }
staff-rule-partner-more = Partner agencies need at least as many as the hub
staff-household = Young people in one home
staff-household-what = Brothers and sisters count once, so that one family alone never makes an alert.
staff-household-who = Who lives in one home
staff-household-save = Count them once
staff-household-needs-two = Tick two or more
staff-household-done = They count once from now on.
