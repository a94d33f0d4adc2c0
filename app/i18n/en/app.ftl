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
title-today = Today

## shared: every page

skip-to-main = Skip to the page
exit = Exit
back = Back
bar-label = Pages
bar-home = Home
bar-say = Say
bar-room = Room
bar-places = Places
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
time-morning = { $twelve }:{ $minute } am
time-afternoon = { $twelve }:{ $minute } pm

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
problem-home = Go to home

## staff: bar

staff-today = Today
staff-pathways = Pathways
