# Not yet checked by a person.

### The words of every screen, in Urdu. Families' words are plain and spoken.

## neutral: titles

service-name = Alongside
title-page = Alongside
title-door = Alongside
title-home = ہوم
title-say = کہیں
title-answers = جوابات
title-plan = منصوبہ
title-people = لوگ
title-settings = سیٹنگز
late-title = یہ ہم نے آپ کے لیے رکھا ہے
late-what = یہ آپ نے لکھا تھا مگر بھیجا نہیں گیا۔ اسے صرف آپ دیکھ سکتے ہیں۔
late-none = یہاں کچھ انتظار میں نہیں۔
late-put-back = واپس اپنی جگہ رکھیں
late-drop = ہٹا دیں
late-waits = یہ آپ نے لکھا تھا مگر بھیجا نہیں گیا۔
title-today = آج

## shared: every page

skip-to-main = سیدھے صفحے پر جائیں
exit = نکلیں
back = واپس
bar-label = صفحے
bar-home = ہوم
bar-say = کہیں
bar-plan = منصوبہ
nothing-lost = آپ نے جو محفوظ کیا تھا، وہ اب بھی یہیں ہے۔

## shared: dates

weekday-monday = پیر
weekday-tuesday = منگل
weekday-wednesday = بدھ
weekday-thursday = جمعرات
weekday-friday = جمعہ
weekday-saturday = ہفتہ
weekday-sunday = اتوار
month-january = جنوری
month-february = فروری
month-march = مارچ
month-april = اپریل
month-may = مئی
month-june = جون
month-july = جولائی
month-august = اگست
month-september = ستمبر
month-october = اکتوبر
month-november = نومبر
month-december = دسمبر
# Urdu does not shorten the names of the months.
month-short-january = جنوری
month-short-february = فروری
month-short-march = مارچ
month-short-april = اپریل
month-short-may = مئی
month-short-june = جون
month-short-july = جولائی
month-short-august = اگست
month-short-september = ستمبر
month-short-october = اکتوبر
month-short-november = نومبر
month-short-december = دسمبر
# The mark tells a sentence that holds a date, or a list of names, that it reads from the right: it sees no letters in there.
date = {"\u200F"}{ $day } { $month }
day-and-date = {"\u200F"}{ $weekday } { $date }
moment = {"\u200F"}{ $date }، { $time }
# "12" for half past one as 1:30 pm, "24" for 13:30.
clock-hours = 12
time-am = صبح { $time } بجے
# "After noon": right for one o'clock as for nine, which the word for evening is not.
time-pm = بعد دوپہر { $time } بجے

## shared: problems

problem-not-there = یہاں کچھ نہیں ہے
problem-not-there-what-now = شاید یہ صفحہ کہیں اور چلا گیا ہے۔ واپس جائیں، یا ہوم سے پھر شروع کریں۔
problem-changed = کسی اور نے بھی اسے بدلا ہے
problem-changed-what-now = جب یہ آپ کے سامنے کھلا تھا، تب یہ بدل گیا۔ واپس جا کر اسے پھر کھولیں، تاکہ دکھے کہ اب یہ کیسا ہے۔
problem-ours = یہ نہیں ہو سکا
problem-ours-what-now = غلطی ہماری ہے، آپ کی نہیں۔ واپس جائیں اور ایک منٹ بعد پھر کوشش کریں۔
problem-too-large = ایک بار میں بھیجنے کے لیے یہ بہت لمبا ہے
problem-too-large-what-now = آپ کے الفاظ اب بھی موجود ہیں۔ ایک قدم واپس جائیں، اور انہیں دو یا تین حصوں میں بھیجیں۔
problem-too-fast = یہ بہت جلدی تھا
problem-too-fast-what-now = ایک منٹ رکیں۔ پھر واپس جائیں اور دوبارہ کوشش کریں۔
problem-elsewhere = ہم نے اسے روک دیا
problem-elsewhere-what-now = یہ کسی اور صفحے سے آیا تھا۔ یہ سائٹ پھر کھولیں اور ایک بار اور کوشش کریں۔
problem-kept = آپ نے جو لکھا وہ محفوظ ہے۔ اسے صرف آپ دیکھ سکتے ہیں۔
problem-see-kept = دیکھیں آپ نے کیا لکھا
problem-home = ہوم پر جائیں

## staff: bar

staff-today = آج
staff-pathways = پاتھ ویز

## shared: kinds of places

context-kind-home = گھر اور خاندان
context-kind-friends = دوست
context-kind-school = سکول یا کالج
context-kind-streets = گھر کے قریب کی گلیاں
context-kind-open-space = پارک اور کھلی جگہیں
context-kind-transport = بسیں اور سٹیشن
context-kind-shops = دکانیں اور کھانے کی جگہیں
context-kind-online = آن لائن
context-kind-leisure = کلب اور کھیل
context-kind-service = ہمارے کام کا طریقہ

## shared: states of an answer

answer-state-did = ہو گیا
answer-state-not-yet = ابھی نہیں
answer-state-cant = نہیں ہو سکتا، کیونکہ

## shared: what became of a promise

time-kept = { $date } کو پورا ہوا۔
time-kept-late = دیر سے پورا ہوا، { $date } کو۔
time-waiting = وہ دن ابھی آنا ہے۔
time-not-yet = ابھی پورا نہیں ہوا۔
time-given-up = { $date } کو چھوڑ دیا گیا۔

## shared: choices

choice-friends = دوست
choice-sport = کھیل کود
choice-music = موسیقی
choice-games = گیمز
choice-making = چیزیں بنانا
choice-family = خاندان
choice-animals = جانور
choice-food = کھانا
choice-home = گھر
choice-school = سکول
choice-free-time = فارغ وقت
choice-online = آن لائن
choice-an-adult = کوئی بڑا جو مدد کرے
choice-a-place = کوئی جگہ
choice-people-there = وہاں کے لوگ
choice-getting-home = گھر پہنچنا
choice-money = پیسے
choice-sleep = نیند
choice-adults = بڑوں کا رویہ
choice-how-we-work = ہمارے ساتھ آپ کے کام کا طریقہ
choice-somebody-to-talk-to = بات کرنے کے لیے کوئی
choice-something-to-do = کرنے کے لیے کچھ
choice-at-school = سکول میں مدد
choice-at-home = گھر میں مدد
choice-all-of-it = پوری ملاقات میں موجود رہنا
choice-a-part = کچھ دیر موجود رہنا
choice-by-video = ویڈیو سے شامل ہونا
choice-a-letter = لکھ کر یا تصویر بنا کر دینا
choice-somebody-for-me = کوئی میری طرف سے بولے
choice-not-this-time = اس بار نہیں
choice-police = پولیس
choice-council = کونسل
choice-health = صحت کے ادارے
choice-another = کوئی اور

## shared: lists

list-more = {"\u200F"}{ $start }، { $next }
list-and = { $start } اور { $last }

## family: coming back

door-kept = آپ کا سائن ان ختم ہو گیا تھا، مگر آپ کے الفاظ محفوظ ہیں۔ آگے چلنے کے لیے دوبارہ اندر آئیں۔

## family: say

say-heading = آپ کو کیا کہنا ہے؟
say-lede = کوئی بھی ایک چنیں۔ چاہیں تو چھوڑ دیں، رک جائیں، یا بعد میں واپس آئیں۔
say-check = دیکھ لیں اور شیئر کریں
say-two-texts = یہاں دو تحریریں ہیں
say-skipped = ابھی کے لیے چھوڑ دیا
say-not-shared = ابھی شیئر نہیں ہوا۔ محفوظ ہوا: { $time }۔
say-shared-state = شیئر ہو گیا
say-shared-before = آپ نے اس پر پہلے کچھ شیئر کیا ہے۔
say-not-started = شروع نہیں ہوا
only-you = یہ صرف آپ کو نظر آتا ہے۔
only-you-more = شیئر کرنے سے پہلے لوگ آپ خود چنیں۔
topic-about = میرے بارے میں
topic-about-parent = ہمارے بارے میں
topic-going-ok = کیا ٹھیک چل رہا ہے
topic-hard = کیا مشکل ہے
topic-first = سب سے پہلے کیا بدلے
topic-help = کس چیز سے مدد ملے گی
topic-part = میں کس طرح حصہ لوں
topic-service = کسی ادارے نے جو کیا
topic-place = ایک جگہ
topic-weights = سب سے زیادہ وزن کس کا ہے
topic-matters = کوئی جو اہم ہے

## family: questions

ask-about = ہمیں آپ کے بارے میں کیا معلوم ہونا چاہیے؟
ask-about-parent = ہمیں آپ کے خاندان کے بارے میں کیا معلوم ہونا چاہیے؟
ask-going-ok = کیا ٹھیک چل رہا ہے؟
ask-going-ok-parent = آپ کے بچے کے لیے اور آپ کے لیے کیا ٹھیک چل رہا ہے؟
ask-hard = اس وقت کیا مشکل ہے؟
ask-hard-parent = اس وقت کیا مشکل ہے، اور کہاں؟
ask-first = سب سے پہلے کیا بدلنا چاہیے؟
ask-help = کس چیز سے مدد ملے گی؟
ask-help-parent = آپ کو اور آپ کے بچے کو کس چیز سے مدد ملے گی؟
ask-part = آپ کو کس طرح حصہ لینا پسند ہے؟
ask-service = کیا کسی ادارے کے کام سے کوئی بات اور بگڑ گئی؟
hint-about = آپ کو کیا پسند ہے، آپ کو کیا اچھا آتا ہے، آپ کو کیا چاہیے۔
hint-about-parent = آپ کو کیا اچھا آتا ہے، آپ کے دن کیسے گزرتے ہیں، آپ کے لیے کیا اہم ہے۔
hint-going-ok = چھوٹی باتیں بھی اہم ہیں۔
hint-hard = اپنے انداز میں کہیں۔ املا کی فکر نہ کریں۔
hint-hard-parent = اپنے انداز میں کہیں، کسی بھی زبان میں۔ بات آپ کے آس پاس کے حالات کی ہے، کسی پر الزام کی نہیں۔
hint-first = اپنے انداز میں کہیں۔ املا کی فکر نہ کریں۔
hint-help = جو چاہیے، وہ مانگیں۔ ہم بتائیں گے کہ ہم سے کیا ہو سکتا ہے اور کیا نہیں۔
hint-part = چاہیں تو خود آئیں، لکھ کر بھیجیں، یا کسی سے کہیں کہ آپ کی طرف سے بولے۔
hint-service = یہ ان لوگوں کے پاس جاتا ہے جنہیں آپ چنیں۔ وہ ادارہ اسے نہیں دیکھتا، جب تک آپ نہ کہیں۔
step = { $of } میں سے { $n }
last-step = آخری قدم
read-aloud = مجھے پڑھ کر سنائیں
choices-legend = جو بھی ٹھیک لگے، اسے دبائیں
next = آگے
skip = اسے چھوڑ دیں
dont-know = مجھے معلوم نہیں
keep-and-stop = محفوظ کریں، یہاں رکیں
another-note = ایک اور تحریر لکھیں
throw-away = اسے ہٹا دیں
throw-away-what = یہاں لکھی بات ہمیشہ کے لیے ختم ہو جائے گی۔ جو شیئر ہو چکا، وہ رہے گا۔
throw-away-do = جی ہاں، ہٹا دیں
saved-at = محفوظ ہوا: { $time }
typing = لکھا جا رہا ہے…
not-saved-yet = ابھی محفوظ نہیں ہوا۔ ہماری کوشش جاری ہے۔
typing-signed-out = آپ کا سائن ان ختم ہو گیا تھا۔ آپ کے الفاظ محفوظ ہیں۔ آگے چلنے کے لیے دوبارہ اندر آئیں۔
typing-ended = آپ کا سائن ان ختم ہو گیا ہے، اس لیے یہ محفوظ نہیں ہے۔ اپنے الفاظ کاپی کریں، پھر دوبارہ اندر آئیں۔
nearly = بس تھوڑا سا باقی ہے
problem-long = اس میں { $count } حروف ہیں۔ ایک بار میں 20,000 شیئر ہو سکتے ہیں۔ سب کچھ محفوظ ہے۔ اس کا ایک حصہ کسی اور تحریر میں لے جائیں۔
two-heading = یہاں آپ کی دو تحریریں ہیں
two-lede = آپ نے دو جگہ لکھا تھا۔ ہم نے دونوں رکھ لیں۔ ان کی ایک تحریر بنا دیں۔
two-first = پہلی تحریر
two-second = دوسری تحریر
two-label = آپ کی تحریر
two-hint = دونوں اس میں ہیں۔ جو نہیں چاہیے، وہ نکال دیں۔
two-keep = یہ تحریر رکھیں

## family: feeling

feel-going-ok = زیادہ تر حال کیسا رہتا ہے؟
feel-hard = اس وقت حال کیسا ہے؟
feeling-fine = ٹھیک
feeling-mostly-fine = زیادہ تر ٹھیک
feeling-sometimes = کبھی کبھی ٹھیک
feeling-mostly-not = زیادہ تر ٹھیک نہیں
feeling-not-ok = ٹھیک نہیں
feeling-not-sure = پکا معلوم نہیں
not-sure = پکا معلوم نہیں

## family: who can know

who-heading = یہ بات کس کس کو معلوم ہو؟
who-lede = فیصلہ آپ کا ہے۔ چاہیں تو بعد میں اسے بدل دیں۔
who-legend = کس کو معلوم ہو
who-but = ملاقات میں شامل کس کو یہ معلوم نہ ہو؟
who-missing = چنیں کہ یہ بات کس کو معلوم ہو۔ تب تک یہ آپ ہی کے پاس ہے۔
who-check = ابھی دیکھ لیں اور شیئر کریں
passed-on = اگر کسی کو سخت چوٹ پہنچنے کا ڈر ہو، تو شاید ہمیں اور لوگوں کو بتانا پڑے۔ ہماری کوشش ہوگی کہ پہلے آپ کو بتائیں۔
reach-worker-chair = میرے ورکر اور ملاقات چلانے والے
reach-chair-advocate = صرف ملاقات چلانے والے اور میری طرف سے بولنے والے
reach-chair = صرف ملاقات چلانے والے
reach-advocate = صرف میری طرف سے بولنے والے
reach-meeting = ملاقات میں شامل سب لوگ
without-parents = میرے والدین
without-other-parents = دوسرے والد یا والدہ
without-young-person = میرا بچہ
without-police = پولیس
without-school = سکول
audience-line = { $reach }: { $names }۔
audience-not = { $names } کے سوا۔
want-legend = آپ کو ہم سے کیا چاہیے؟
want-just-know = بس جان لیں
want-just-know-hint = ہم اسے پڑھتے ہیں۔ آپ سے پوچھے بغیر ہم کچھ نہیں کرتے۔
want-talk-first = پہلے مجھ سے بات کریں
want-talk-first-hint = کچھ بھی کرنے سے پہلے ہم آپ سے پوچھتے ہیں۔
want-change = اسے بدلنے کی کوشش کریں
want-change-hint = ہم اسے بدلنے کی کوشش کرتے ہیں، اور آپ کو بتاتے ہیں کہ کیا ہوا۔

## family: check

check-heading = شیئر کرنے سے پہلے دیکھ لیں
check-lede = ابھی کچھ نہیں بھیجا گیا۔
check-empty = ابھی شیئر کرنے کے لیے کچھ نہیں ہے۔ پہلے کچھ کہیں۔
check-include = اسے شیئر کریں
check-names = { $names }۔
check-know = یہ جاننا اچھا ہے
check-used = منصوبے کے فیصلے میں اس سے کام لیا جا سکتا ہے۔
check-back = چاہیں تو اسے واپس لے لیں۔ جو لوگ پڑھ چکے ہیں، انہیں پھر بھی معلوم ہوگا۔
check-share = یہ الفاظ شیئر کریں
check-not-yet = ابھی نہیں، یہ صرف میرے پاس رہے
check-back-to-say = ”کہیں“ پر جائیں
check-waits = پہلے چنیں کہ یہ بات کس کو معلوم ہو۔ پھر یہ شیئر ہو سکتی ہے۔
change-who = لوگ بدلیں
change-words = الفاظ بدلیں
held-who = ابھی صرف آپ
held-who-what = چنیں کہ یہ بات کس کو معلوم ہو۔ پھر یہ جا سکتی ہے۔
held-two-what = دونوں کی ایک تحریر بنا دیں۔ پھر یہ جا سکتی ہے۔
held-long = ایک بار کے لیے بہت لمبی
held-long-what = اس کا ایک حصہ کسی اور تحریر میں لے جائیں۔
share-nothing = کچھ نہیں چنا گیا۔ جو شیئر کرنا ہو، اس پر نشان لگائیں۔
share-changed = کچھ بدل گیا تھا، اس لیے کچھ نیا نہیں بھیجا گیا۔ اب یہ ایسا ہے۔
shared-heading = شیئر ہو گیا
shared-lede = آپ کے چنے ہوئے لوگوں کو یہ اگلے کام والے دن کے آخر تک پڑھنا ہے۔
shared-read = آپ کو نظر آئے گا کہ اسے کس نے کھولا، اور کب۔
shared-answer = آپ کی ہر بات کا جواب ملتا ہے۔
shared-back = چاہیں تو لوگ بدل دیں، یا اسے واپس لے لیں۔
shared-see = اپنی بات دیکھیں
shared-more = کچھ اور کہیں
hand-back = واپس دے دیں

## neutral: help

title-help = مدد

## family: door

door-question = اندر آئیں
door-code = آپ کا کوڈ
door-code-hint = اس کارڈ سے جو آپ کو ملا ہے۔ یہ ایک بار کام کرتا ہے۔
door-go-in = اندر جائیں
door-unlock = اس فون سے کھولیں
door-cant-get-in = مجھ سے نہیں کھل رہا
door-carry-on = جہاں چھوڑا تھا، وہیں سے آگے چلیں
door-back = دروازے پر واپس
door-not-open = دروازہ ابھی بند ہے
door-code-nothing = اپنے کارڈ سے کوڈ ٹائپ کریں۔
door-code-length = کوڈ میں کل 13 حروف اور ہندسے ہوتے ہیں۔ انہیں گن لیں، اور جو رہ گیا ہو، وہ لکھیں۔
door-code-character = ایک نشان کوڈ کا حصہ نہیں ہو سکتا۔ ہر حرف کو پھر سے دیکھیں۔
door-code-unknown = اس کوڈ سے دروازہ نہیں کھلتا۔ ہر حرف کو پھر سے دیکھیں۔ کوڈ ایک بار کام کرتا ہے، 3 دن تک۔ اگر یہ استعمال ہو چکا ہو یا پرانا ہو، تو نیا مانگ لیں۔

## family: demo

demo-enter = ڈیمو میں یہ بن کر آئیں
demo-made-up = یہاں کے سب لوگ فرضی ہیں۔
demo-young-person = کاتسپر، 15 سال
demo-mother = ایوا، کاتسپر کی امی
demo-advocate = ٹیش، کاتسپر چاہے تو اس کی طرف سے بولنے کے لیے
demo-worker = پریا، کاتسپر کی سوشل ورکر
demo-chair = مارکس، جو ملاقات کی صدارت کرتے ہیں
demo-manager = مینیجر
demo-hub = فریدہ، تحفظ کے مرکز سے
demo-data-protection = نور، جو لوگوں کے ڈیٹا کا خیال رکھتی ہیں
demo-partner = عمران، جو پارکوں اور روشنیوں کا خیال رکھتا ہے
demo-nobody = یہاں اس نام کا کوئی نہیں ہے
demo-nobody-what-now = دروازے پر واپس جائیں اور فہرست میں سے کسی کو چنیں۔

## family: help

help-question = جب اندر نہ آیا جا سکے
help-code = کوڈ کام نہیں کرتا
help-code-do = کوڈ ایک بار کام کرتا ہے، 3 دن تک۔ نیا مانگ لیں۔ اس میں ایک منٹ لگتا ہے۔
help-phone = آپ کا فون کھو گیا، یا آپ نے نیا لیا
help-phone-do = نیا کوڈ مانگ لیں۔ پھر آپ کے پرانے فون سے اندر نہیں آیا جا سکے گا۔ آپ نے جو لکھا، وہ اب بھی یہیں ہے۔
help-who = کس سے پوچھیں
help-who-do = جس نے آپ کو کارڈ دیا، اس سے پوچھیں۔ وہاں سے آپ کو نیا کوڈ مل سکتا ہے۔
help-now = اگر آپ کو ابھی مدد چاہیے
help-now-numbers = اگر آپ خطرے میں ہیں تو 999 پر فون کریں۔ Childline کو 0800 1111 پر فون کریں، دن ہو یا رات۔ یہ مفت ہے۔
help-now-not-here = رات کو یہ سائٹ کوئی نہیں پڑھتا۔ مہربانی کر کے فون کریں۔

## family: phone

phone-question = کیا ابھی اس فون سے یہ کام کرنا ٹھیک ہے؟
phone-yes = ہاں، ٹھیک ہے
phone-yes-then = کوئی دیکھ نہیں رہا، اور اسے کوئی چیک نہیں کرتا۔
phone-watched = ابھی ٹھیک ہے، مگر شاید بعد میں کوئی دیکھ لے
phone-watched-then = ہم اس پر کچھ نہیں بھیجتے۔ یہ 5 منٹ بعد بند ہو جاتا ہے۔
phone-no = نہیں، ابھی نہیں
phone-no-then = ہم اسے بند کر دیتے ہیں۔ چاہیں تو کسی ایسے شخص سے بات کریں جس پر آپ کو بھروسا ہو۔
goodbye-question = کوئی بات نہیں
goodbye-closed = یہ اب بند ہے۔ چاہیں تو کسی اور دن، کسی اور فون سے آئیں۔
goodbye-talk = چاہیں تو اپنے ورکر سے بات کریں، یا کسی ایسے شخص سے جس پر آپ کو بھروسا ہو۔ آپ اپنے ورکر سے ان کا فون یا ٹیبلٹ بھی مانگ لیں تو ٹھیک ہے۔

## shared: exit

exit-title = ”نکلیں“ کیا کرتا ہے
exit-what = ”نکلیں“ ہر صفحے کے اوپر ہے۔ یہ اسے بند کرتا ہے، آپ کو سائن آؤٹ کرتا ہے اور کوئی اور صفحہ کھول دیتا ہے۔
exit-escape = کی بورڈ ہو تو Escape تین بار دبائیں۔
exit-cant = یہ کیا نہیں کر سکتا
exit-cant-history = یہ ان صفحوں کی فہرست نہیں مٹا سکتا جو اس فون پر کھلے۔ فہرست میں اس سائٹ کا نام ہوتا ہے، آپ کا لکھا ہوا نہیں۔
exit-cant-keys = یہ اس فون کی کسی ایسی ایپ کو نہیں روک سکتا جو آپ کا لکھا نوٹ کرتی ہو۔
exit-cant-watchers = یہ اس کو نہیں روک سکتا جو آپ کے پیچھے سے دیکھ رہا ہو۔
exit-cant-pictures = یہ اس تصویر کو واپس نہیں لے سکتا جو سکرین کی لی گئی ہو۔

## family: cards

cards-question = آپ کی بات کا کیا ہوتا ہے
cards-lede = پہلے یہ پڑھ لیں۔ اس میں ایک منٹ لگتا ہے۔
cards-handed = یہ آپ کے ورکر کا فون یا ٹیبلٹ ہے
cards-handed-what = یہاں آپ کو صرف وہ نظر آتا ہے جو آپ کے ورکر کو نظر آ سکتا ہے، اور وہ جو آپ ابھی لکھیں۔ واپس دیتے وقت ”نکلیں“ دبائیں۔
card-choose = آپ خود چنیں کہ کس کو معلوم ہو
card-choose-what = ہر بات کے لیے لوگ آپ خود چنیں۔ ہم پہلے آپ کو ان کے نام دکھاتے ہیں۔ تب تک یہ صرف آپ کو نظر آتی ہے۔
card-read = اسے کون پڑھتا ہے، اور کب
card-read-what = آپ جو شیئر کریں، آپ کے ورکر اسے اگلے کام والے دن کے آخر تک پڑھتے ہیں۔ آپ کو نظر آتا ہے کہ کس نے پڑھا۔ رات کو یہاں کوئی نہیں ہوتا۔
card-plan = اس سے منصوبہ بدل سکتا ہے
card-plan-what = آپ جو شیئر کریں، منصوبے کے فیصلے میں اس سے کام لیا جاتا ہے۔ آپ کی ہر بات کا جواب ملتا ہے۔
card-back = چاہیں تو اسے واپس لے لیں
card-back-what = پھر کوئی نیا شخص اسے نہیں پڑھ سکتا۔ جو لوگ پڑھ چکے، انہیں پھر بھی معلوم ہوگا۔ اس کی وجہ سے جو ہو چکا، وہ شاید ویسا ہی رہے۔
card-danger = اگر کوئی خطرے میں ہو
card-danger-what = اگر کسی کو سخت چوٹ پہنچنے کا ڈر ہو، تو شاید آپ کے ورکر کو اور لوگوں کو بتانا پڑے۔ ان کی کوشش ہوگی کہ پہلے آپ کو بتائیں۔
card-limits = یہ کیا نہیں کر سکتا
card-limits-what = آپ کے کوئی الفاظ اس فون پر نہیں رکھے جاتے۔ مگر جس کے ہاتھ میں آپ کا فون ہو، یا جو لکھتے وقت دیکھ رہا ہو، وہ انہیں دیکھ سکتا ہے۔
cards-read = میں نے یہ پڑھ لیا ہے
cards-later = چاہیں تو یہ بعد میں سیٹنگز میں پھر پڑھیں۔

## family: keep

keep-question = کیا اس فون پر چابی رکھنی ہے؟
keep-lede = اگلی بار بس ویسے ہی اندر آئیں جیسے آپ کا فون کھلتا ہے۔ کوڈ کی ضرورت نہیں۔
keep-others = اگر اور لوگ یہ فون کھول سکتے ہیں، تو وہ بھی اندر آ سکتے ہیں۔
keep-shown-as = فون اپنے پاس ورڈز کی فہرست میں اس چابی کو ”Planner“ کے نام سے دکھاتا ہے۔
keep-copied = شاید آپ کا فون چابی کو کسی اکاؤنٹ میں کاپی کرے۔ اگر وہ اکاؤنٹ اور لوگ بھی چلاتے ہیں، تو ”بس اس بار“ چنیں۔
keep-ends = چاہیں تو سیٹنگز میں چابی ختم کر دیں۔
keep-cannot = یہ براؤزر چابی نہیں رکھ سکتا۔ ”بس اس بار“ کے ساتھ آگے چلیں۔
keep-do = اس فون پر چابی رکھیں
keep-once = بس اس بار
keep-once-then = بس اس بار: اگلی بار اپنے ورکر سے نیا کوڈ مانگیں۔
key-not-opened = چابی سے دروازہ نہیں کھلا۔ پھر کوشش کریں، یا کارڈ کا کوڈ لکھیں۔
key-not-kept = کوئی چابی نہیں رکھی گئی۔ پھر کوشش کریں، یا ”بس اس بار“ کے ساتھ آگے چلیں۔

## staff: keep

staff-keep-title = اس ڈیوائس پر چابی رکھیں
staff-keep-why = اب سے آپ اسی چابی سے سائن ان کریں گے: اس ڈیوائس کے اپنے لاک کے ساتھ، بغیر پاس ورڈ کے۔ اسے صرف ایسی ڈیوائس پر رکھیں جسے کوئی اور نہ کھول سکے۔
staff-keep-cannot = یہ براؤزر چابی نہیں رکھ سکتا۔ کوئی اور براؤزر استعمال کریں، یا بس اس بار آگے بڑھیں۔
staff-keep-do = اس ڈیوائس پر چابی رکھیں
staff-keep-once = بس اس بار
staff-keep-once-then = چابی کے بغیر اگلی بار سائن ان کے لیے نئے دعوت نامے کی ضرورت ہوگی۔
staff-key-not-kept = کوئی چابی نہیں رکھی گئی۔ دوبارہ کوشش کریں، یا بس اس بار آگے بڑھیں۔

## staff: council sign-in

staff-council-door = یہاں کام کرتے ہیں؟ { $name } سے سائن ان کریں
staff-council-question = { $name } سے سائن ان کریں
staff-council-what = یہ یہاں کام کرنے والوں کے لیے ہے۔ آپ { $host } پر جا کر وہاں سائن ان کریں گے، پھر یہاں واپس آئیں گے۔
staff-council-go = { $name } پر جائیں
staff-council-going = { $name } پر جا رہے ہیں
staff-council-in = آپ سائن ان ہو گئے ہیں
staff-council-by-itself = یہ صفحہ خود آگے بڑھ جائے گا۔ اگر نہ بڑھے تو لنک استعمال کریں۔
staff-council-on = آگے بڑھیں
staff-council-try-again = دوبارہ کوشش کریں
staff-council-down = { $name } کا سائن ان جواب نہیں دے رہا
staff-council-down-what = آپ کے اکاؤنٹ میں کوئی خرابی نہیں اور کچھ ضائع نہیں ہوا۔ چند منٹ بعد دوبارہ کوشش کریں۔ جو چابی آپ نے اس آلے پر رکھی ہے وہ اب بھی کام کرتی ہے۔
staff-council-unsound = { $name } نے جو بھیجا اسے جانچا نہیں جا سکا، اس لیے آپ سائن ان نہیں ہوئے
staff-council-unsound-what = دوبارہ کوشش کریں۔ اگر پھر ایسا ہو تو اپنی کونسل میں Alongside سنبھالنے والے کو بتائیں۔
staff-council-turned-back = { $name } نے آپ کو سائن ان نہیں کیا
staff-council-turned-back-what = شاید آپ بیچ میں رک گئے۔ دوبارہ کوشش کریں، یا اس آلے پر رکھی ہوئی چابی سے اندر آئیں۔
staff-council-again = یہ سائن ان ختم ہو چکا ہے
staff-council-again-what = یہ پہلے استعمال ہو چکا، دس منٹ سے زیادہ لگ گئے، یا کسی اور براؤزر میں شروع ہوا تھا۔ نئے سرے سے شروع کریں۔
staff-council-nothing = آپ کے اکاؤنٹ سے یہاں کچھ نہیں کھلتا
staff-council-nothing-what = { $name } آپ کو جانتا ہے، مگر آپ کا اکاؤنٹ یہ نہیں بتاتا کہ آپ یہاں کام کرتے ہیں۔ اگر کرتے ہیں تو اپنے مینیجر سے پوچھیں کہ آپ کو کس گروپ میں ہونا چاہیے۔
staff-council-nothing-invite = { $name } آپ کو جانتا ہے، مگر آپ کا اکاؤنٹ یہ نہیں بتاتا کہ آپ یہاں کام کرتے ہیں۔ اگر یہ آپ کے کام کا اکاؤنٹ نہیں تھا تو کام والے اکاؤنٹ سے دوبارہ کوشش کریں۔ اگر وہی تھا تو اپنے مینیجر سے دعوت نامہ مانگیں۔
staff-council-code = اپنے دعوت نامے کا کوڈ ٹائپ کریں
staff-council-code-what = یہ اکاؤنٹ ابھی نہیں بتاتا کہ آپ کون سے ساتھی ہیں۔ کوڈ بتاتا ہے۔ اس کی ضرورت صرف ایک بار ہے۔
staff-council-code-hint = آپ کے مینیجر کی طرف سے۔ یہ ایک بار کام کرتا ہے۔
staff-council-new-what = کیا آپ پہلے Alongside میں کام کر چکے ہیں، یا کسی نے آپ کو دعوت دی ہے؟ تو کوڈ استعمال کریں یا اپنے مینیجر سے مانگیں: نئے ساتھی کے طور پر آپ کو اپنے خاندان نہیں ملیں گے۔
staff-council-new = میرے پاس کوڈ نہیں: یہ یہاں میرا پہلا موقع ہے
staff-council-not-that-code = یہ کوڈ یہاں کام نہیں کرتا۔ ہر حرف دوبارہ دیکھیں۔ کوڈ ایک بار، 3 دن تک کام کرتا ہے، اور اسی سائن ان کے لیے بنا ہونا چاہیے۔ اگر استعمال ہو چکا یا پرانا ہو تو نیا مانگیں۔
staff-council-keep-why = چابی ہو تو آپ تب بھی اندر آ سکتے ہیں جب آپ کی کونسل کا سائن ان جواب نہ دے۔ وہاں آخری سائن ان کے بعد یہ تین دن تک کام کرتی ہے۔ اسے صرف ایسے آلے پر رکھیں جسے کوئی اور نہ کھول سکے۔
staff-council-keep-then = چابی کے بغیر آپ اپنی کونسل کے ذریعے سائن ان کرتے ہیں، جیسے ابھی کیا۔
staff-council-way = کونسل کے ذریعے کھولا گیا
staff-council-invite-legend = وہ کیسے سائن ان کریں گے
staff-council-invite = { $name } کے ذریعے
staff-council-invite-hint = کوڈ صرف وہاں سائن ان کے ساتھ کام کرتا ہے۔ اس کے بغیر یہ دروازے پر کام کرتا ہے، اور وہ چابی رکھتے ہیں۔

## shared: settings

language-label = زبان
settings-kept = محفوظ ہو گیا
look = یہ کیسا دکھے
look-theme = روشن یا گہرا
look-theme-auto = جیسا اس ڈیوائس پر ہے
look-theme-light = روشن
look-theme-dark = گہرا
look-contrast = رنگوں کا فرق
look-contrast-auto = جیسا اس ڈیوائس پر ہے
look-contrast-more = زیادہ
look-face = حروف
look-face-usual = عام
look-face-easy = پڑھنے میں آسان
look-keep = محفوظ کریں
phone-setting = آپ کا فون کون دیکھ سکتا ہے؟
phone-setting-no = صرف میں
phone-setting-no-then = اگر آپ کچھ نہ کریں، تو یہ 15 منٹ بعد بند ہو جاتا ہے۔
phone-setting-yes = شاید کوئی اور دیکھ لے
phone-setting-keep = یہ جواب محفوظ کریں
devices = آپ کہاں کہاں سائن ان ہیں
device-android = اینڈرائیڈ فون یا ٹیبلٹ
device-iphone = آئی فون
device-ipad = آئی پیڈ
device-windows = ونڈوز کمپیوٹر
device-mac = میک
device-linux = لینکس کمپیوٹر
device-other = کوئی اور ڈیوائس
device-this-one = { $device }، یہ والا
device-since = { $moment } سے
way-code = کوڈ سے کھولا گیا
way-key = چابی سے کھولا گیا
way-handover = ورکر کی ڈیوائس پر کھولا گیا
way-demo = ڈیمو سے کھولا گیا
keys = آپ کی چابیاں
keys-none = کسی فون پر آپ کی کوئی چابی نہیں ہے۔
key-kept = { $moment } کو رکھی گئی
key-used = آخری استعمال: { $moment }
key-not-used = ابھی استعمال نہیں ہوئی
key-ended = { $moment } سے یہ چابی یہاں کام نہیں کرتی
key-copied = فون اس چابی کو کسی اکاؤنٹ میں کاپی کرتا ہے۔ جو لوگ وہ اکاؤنٹ چلاتے ہیں، شاید ان کے پاس بھی یہ چابی ہو۔
end-title = ہر جگہ سے سائن آؤٹ کریں
end-what = کیا کوئی فون کھو گیا، یا اسے کوئی اور چلا رہا ہے؟ سب سے سائن آؤٹ کریں، اس سے بھی۔
end-sessions = سب ڈیوائسز سے سائن آؤٹ کریں
end-keys = سائن آؤٹ کریں اور سب چابیاں ختم کریں
end-keys-then = چابیاں ختم ہونے کے بعد، اندر آنے کے لیے نیا کوڈ چاہیے ہوگا۔

## neutral: messages

title-messages = پیغامات
message-from = Planner
message-something = آپ کے دیکھنے کے لیے کچھ نیا ہے۔
message-update = آپ کے لیے ایک نئی اطلاع ہے۔
message-look = جب ایک منٹ ہو تو دیکھ لیں۔
message-note = ایک نیا نوٹ۔
message-code = آپ کا کوڈ۔ کسی کو نہ دکھائیں۔

## family: messages

told-heading = آپ کے لیے پیغامات
told-on = جب کچھ نیا ہو تو آپ کو ایک چھوٹا پیغام ملتا ہے۔
told-held = محفوظ ہے۔ جب تک کوئی آپ کا فون دیکھ سکتا ہے، کچھ نہیں بھیجا جاتا۔
told-off = آپ کو کوئی پیغام نہیں ملتا۔
told-kept = محفوظ ہو گیا۔ اب آپ کو اسی طرح بتایا جائے گا۔
told-stopped = ہو گیا۔ اب آپ کو کوئی پیغام نہیں جائے گا، اور آپ کا نمبر یہاں سے مٹ گیا ہے۔
told-watched = آپ نے بتایا کہ کوئی آپ کا فون دیکھ سکتا ہے۔ جب تک ایسا ہے، کچھ نہیں بھیجا جاتا۔
told-failed = پچھلا پیغام آپ تک نہیں پہنچا۔ نیچے جو لکھا ہے اسے دیکھ لیں۔
told-none-here = یہاں سے کوئی پیغام نہیں بھیجا جاتا۔ جب ہو سکے خود دیکھ لیں۔
told-know-holds = جس کے ہاتھ میں فون ہو، وہ اسے آتا دیکھ سکتا ہے۔
told-know-only = اس میں صرف وہی ہوتا ہے جو آپ یہاں چنیں: نہ نام، نہ لنک، اور نہ یہ کہ نیا کیا ہے۔
told-know-often = ایک کے بعد 20 گھنٹے تک دوسرا نہیں آتا۔ اگر آپ پہلے ہی یہاں آ چکے ہوں تو کوئی نہیں۔
told-know-kept = آپ کا نمبر اور اوقات یہاں صرف آپ دیکھ سکتے ہیں۔ آپ کے ورکر صرف یہ دیکھ سکتے ہیں کہ پیغامات چل رہے ہیں یا بند ہیں۔
told-by = کیسے آئے؟
told-by-sms = ٹیکسٹ میسج سے
told-by-email = ای میل سے
told-to = نمبر یا ای میل کا پتہ
told-to-hint = ایسے فون یا ان باکس کا جو اس کے لیے ٹھیک ہو۔
told-says = اس میں کیا لکھا ہو؟
told-says-hint = اس میں بس اتنا ہی ہوتا ہے۔
told-look = دکھائیں کیسا لگتا ہے
told-looks = بند فون پر کیسا لگتا ہے
told-looks-what = کوئی اور دیکھنے کے لیے نیچے والا بٹن دبائیں۔
told-days = کن دنوں میں ٹھیک ہے؟
told-from = سے
told-until = تک
told-until-hint = اگر یہ شروع سے پہلے کا ہو تو اگلے دن ختم ہوتا ہے۔
told-turn-on = پیغامات چلائیں
told-save = محفوظ کریں
told-stop = اس فون پر مجھ سے اب رابطہ نہ کریں
told-stop-then = بس ایک بار دبائیں۔ فوراً بند ہو جاتا ہے اور آپ کا نمبر مٹ جاتا ہے۔ آپ کے ورکر کو بتایا جاتا ہے کہ آپ نے یہ کہا، اور کسی کو نہیں۔
told-needs-channel = چنیں کہ کیسے آئے
told-needs-number = فون نمبر لکھیں، جیسے 07700 900123
told-needs-email = ای میل کا پتہ لکھیں، جیسے name@example.org
told-needs-phrase = چنیں کہ اس میں کیا لکھا ہو
told-needs-day = ایک یا زیادہ دن چنیں
told-needs-time = ختم ہونے کا وقت شروع سے الگ چنیں
demo-message-what = ڈیمو میں کچھ نہیں بھیجا جاتا۔ یہ وہ ہے جو بھیجا جاتا، جیسا بند فون پر لگتا ہے۔
demo-message-none = ابھی کچھ نہ بھیجا جاتا۔
demo-message-waits = { $moment } کو یا اس کے بعد جائے گا، جب ان کے لیے ٹھیک ہو
demo-message-went = { $moment } کو بھیجا جاتا

## family: home

home-meet = ہماری اگلی ملاقات
home-meet-today = یہ آج ہی ہے۔
home-meet-tomorrow = یہ کل ہونی ہے۔
home-meet-in-days = { $days ->
    [one] { $days } دن بعد۔
   *[other] { $days } دن بعد۔
}
meeting-when = {"\u200F"}{ $day }، { $time }
home-new = آپ کے لیے نیا
home-new-all = اپنی سب باتیں دیکھیں
home-news-did = { $topic }: ہو گیا
home-news-not-yet = { $topic }: ابھی نہیں
home-news-cant = { $topic }: نہیں ہو سکتا
home-waiting = یہ آپ کے انتظار میں ہے
home-reply = کیا یہ آپ کے لیے ٹھیک ہے؟
home-drafts = { $count ->
    [one] آپ کی ایک بات ابھی شیئر نہیں ہوئی
   *[other] آپ کی { $count } باتیں ابھی شیئر نہیں ہوئیں
}
home-shared-new = آپ کے ساتھ شیئر کیا گیا
home-shared = { $name } نے آپ کے ساتھ کچھ شیئر کیا
home-do = اب کیا کرنا ہے؟
home-tile-say = آپ کی رائے
home-tile-plan = کون کیا کرے گا
home-handed-over = یہ سکرین آپ کو { $name } نے دی ہے۔ کام ہو جائے تو واپس دے دیں۔
home-help = ابھی مدد چاہیے؟ 999 پر فون کریں۔ رات کو یہاں کوئی نہیں دیکھتا۔
home-advocate-read = جو آپ کے ساتھ شیئر ہوا، وہ پڑھیں
home-advocate-what = انہیں نظر آتا ہے کہ آپ نے اسے کب کھولا۔

## family: people

people-heading = آپ کے لوگ
people-lede = وہ کون ہیں، اور کیا کرتے ہیں۔
people-in-meeting = ملاقات میں شامل۔
people-not-in-meeting = ملاقات میں شامل نہیں۔
people-does-worker = آپ جو شیئر کریں، اسے اگلے کام والے دن تک پڑھنا ان کا کام ہے۔
people-does-chair = ملاقات چلانا ان کا کام ہے۔
people-does-advocate = آپ چاہیں تو آپ کی طرف سے بولنا ان کا کام ہے۔
people-does-advocate-for = { $name } کی مرضی ہو تو { $name } کی طرف سے بولنا ان کا کام ہے۔

## family: answers

names-left = کوئی جو اب اس میں شامل نہیں
names-manager = { $name } (کونسل کے مینیجر)
names-worker = { $name } (کونسل کے ورکر)
names-chair = { $name } (کونسل کی ملاقاتیں چلاتے ہیں)
names-staff = { $name } (کونسل میں کام کرتے ہیں)
answers-title = آپ نے کہا
answers-lede = آپ کی ہر بات کا جواب ملتا ہے۔
answers-empty = آپ نے ابھی کچھ شیئر نہیں کیا۔ جو آپ شیئر کریں، وہ یہاں نظر آئے گا، جواب کے ساتھ۔
answers-empty-say = کچھ کہیں
answers-one = آپ نے کہا
answers-answer = جواب
answers-open = ابھی جواب نہیں آیا
answers-open-read = { $names } نے اسے پڑھ لیا ہے۔ جواب ابھی آنا ہے۔
answers-open-will-read = { $names } کو یہ { $date } تک پڑھنا ہے۔
answers-open-late = { $names } کو یہ { $date } تک پڑھ لینا چاہیے تھا۔ دیر ہو گئی ہے، چاہیں تو وجہ پوچھ لیں۔
answers-open-nobody = ابھی کسی نے نہیں بتایا کہ آپ کو جواب کب ملے گا۔
answers-by = { $name }، { $date }
answers-news-next = اگلی خبر: { $date }
answers-news-late = خبر { $date } کو آنی تھی۔ دیر ہو گئی ہے۔
answers-instead = اس کے بدلے: { $offer }
answers-earlier = ہم نے پہلے کیا کہا تھا
answers-counters-in-plan = منصوبے میں ہے
answers-counters-not-all = ابھی سب منصوبے میں نہیں
answers-counters-steps = منصوبے میں ان کے لیے قدم ہیں: { $names }
answers-counters-none = ان کے لیے ابھی کوئی قدم نہیں: { $names }
answers-more-about = { $state }۔ مزید دیکھیں: { $words }
answers-dont-know = مجھے معلوم نہیں
answers-picked = آپ نے چنا: { $choices }
answers-feels = حال کیسا ہے: { $feeling }
answers-wanted = آپ کو کیا چاہیے: { $wish }
answers-shared = آپ کے ساتھ شیئر کیا گیا
answers-shared-note = انہیں نظر آتا ہے کہ آپ نے اسے پڑھا، اور کب۔
answers-shared-typed = { $name } نے یہ ٹائپ کیا۔ { $author } نے ابھی نہیں بتایا کہ یہ ٹھیک ہے یا نہیں۔
answers-advocate = آپ کے ساتھ شیئر کیا گیا
answers-advocate-lede = آپ کو صرف وہ نظر آتا ہے جو آپ کے ساتھ شیئر ہوا۔ انہیں نظر آتا ہے کہ آپ نے اسے کب پڑھا۔
answers-advocate-empty = ابھی آپ کے ساتھ کچھ شیئر نہیں ہوا۔

## family: replies

answers-reply-question = کیا یہ آپ کے لیے ٹھیک ہے؟
answers-reply-question-any = یہ آپ کو کیسا لگا؟
answers-reply-ok = ٹھیک ہے
answers-reply-not-ok = اتنا ٹھیک نہیں
answers-reply-talk = مجھ سے بات کریں
answers-reply-words = کچھ اور کہنا ہے؟
answers-reply-who = یہ { $names } کو نظر آئے گا۔
answers-reply-send = یہ بھیجیں
answers-reply-change = اپنی بات کو اس سے بدل دیں
answers-reply-missing = ایک چنیں۔ آپ کے الفاظ اب بھی موجود ہیں۔
answers-reply-newer = ایک نیا جواب آیا ہے۔ اسے پڑھیں، پھر اپنے الفاظ بھیجیں۔
answers-you-replied = آپ نے کہا: { $reply }
answers-you-replied-on = آپ نے کہا: { $reply } ({ $when })
answering-this = اس کا جواب دیں
answering-heading = آپ کا جواب
answering-state = کام کہاں تک پہنچا؟
answering-because = کیا ہوا، یا کیوں نہیں ہوا؟
answering-instead = اگر نہیں ہو سکتا: اس کے بدلے کیا ہو سکتا ہے؟
answering-next = اگلی خبر کب ہوگی؟
answering-send = { $name } کو بھیجیں
answering-needs-state = ایک چنیں۔ آپ کے الفاظ اب بھی موجود ہیں۔
answering-needs-because = لکھیں کہ کیا ہوا، یا کیوں نہیں ہوا۔
answering-needs-instead = لکھیں کہ اس کے بدلے کیا ہو سکتا ہے۔
answering-next-past = وہ دن گزر چکا ہے۔ آگے کا کوئی دن چنیں۔
answering-long = اسے تھوڑا چھوٹا کریں۔ آپ کے الفاظ اب بھی موجود ہیں۔

## family: what is happening with it

happening-ask = اس کا کیا ہو رہا ہے؟
happening-asked = آپ نے { $date } کو پوچھا۔ یہ بات { $name } تک پہنچا دی گئی۔
happening-asked-on = آپ نے { $date } کو پوچھا۔ یہ بات آگے پہنچا دی گئی۔
happening-nothing = ابھی کچھ نیا نہیں۔
happening-still = ابھی کچھ نیا نہیں۔ اب بھی انتظار ہے: { $on }۔
happening-they-asked = { $name } نے { $date } کو پوچھا کہ کیا ہو رہا ہے۔
happening-quiet = { $date } کے بعد سے کچھ نہیں کہا گیا۔
happening-say = بتائیں کہ بات کہاں تک پہنچی
happening-on = آپ کس کا یا کس چیز کا انتظار کر رہے ہیں؟
happening-on-hint = یوں لکھا ہو گا: ”ابھی کچھ نیا نہیں۔ اب بھی انتظار ہے: …“
happening-words = کچھ اور کہنا ہے؟
happening-needs-words = لکھیں کہ کس کا انتظار ہے، یا بات کہاں تک پہنچی ہے۔
happening-needs-day = دن، مہینہ اور سال لکھیں۔
happening-newer = اس دوران کچھ کہا جا چکا ہے۔ وہ اوپر ہے۔ آپ کے الفاظ اب بھی یہاں ہیں۔
answers-said-on = آپ نے یہ { $date } کو کہا

## family: words others typed in

answers-yours = کیا یہ آپ کے الفاظ ہیں؟
answers-yours-yes = ہاں، یہ میرے ہیں
answers-yours-no = نہیں، میرے نہیں
answers-yours-no-means = اگر آپ ”نہیں“ کہیں، تو کوئی نیا شخص انہیں نہیں پڑھ سکتا۔
answers-given-handover = آپ نے یہ ایسی سکرین پر لکھا جو آپ کو تھوڑی دیر کے لیے دی گئی تھی۔
answers-given-paper = { $name } نے یہ ٹائپ کیا۔ آپ نے یہ { $date } کو کاغذ پر دیا تھا۔
answers-given-phone = { $name } نے یہ ٹائپ کیا۔ آپ نے یہ { $date } کو فون پر کہا تھا۔
answers-given-aloud = { $name } نے یہ ٹائپ کیا۔ آپ نے یہ { $date } کو کہا تھا۔
answers-confirmed = آپ نے { $date } کو کہا کہ یہ آپ کے الفاظ ہیں۔

## family: who has read it, and taking it back

answers-read = اسے کس نے پڑھا
answers-shared-on = شیئر ہوا: { $when }
answers-read-nobody = ابھی کسی نے نہیں۔
answers-read-none-yet = ابھی کسی نے اسے نہیں پڑھا۔
answers-read-already = { $names } نے اسے پڑھ لیا ہے۔ انہیں پھر بھی معلوم ہوگا۔
answers-take-back = واپس لے لیں
answers-taken-back = آپ نے اسے واپس لے لیا
answers-taken-back-short = کوئی نیا شخص اسے نہیں پڑھ سکتا۔
answers-taken-back-on = آپ نے اسے { $date } کو واپس لے لیا
answers-taken-back-means = کوئی نیا شخص اسے نہیں پڑھ سکتا۔ جو لوگ پہلے پڑھ چکے، انہیں اب بھی معلوم ہے۔
answers-back-question = کیا اسے واپس لینا ہے؟
answers-back-new = اس کے بعد کوئی نیا شخص اسے نہیں پڑھ سکتا۔
answers-back-plan = جو منصوبے میں ہے، وہ منصوبے میں رہتا ہے۔
answers-back-stays = آپ کو یہ یہاں نظر آتا رہے گا۔
answers-back-keep = ایسے ہی رہنے دیں
answers-who-from-now = آپ جو چنیں، وہ اب سے لاگو ہے۔
answers-who-missing = چنیں کہ یہ بات کس کو معلوم ہو۔ تب تک یہ ایسے ہی رہتی ہے۔
answers-who-change = بدلیں کہ کس کو معلوم ہو

## family: room

title-room = ملاقات
bar-room = ملاقات
home-tile-room = کون آئے گا
home-room = بتائیں کہ آپ وہاں کسے چاہتے ہیں۔
room-heading = ملاقات میں کون ہوگا؟
room-decides = فیصلہ { $name } کا ہے، اور آپ کو وجہ بھی بتائی جائے گی۔
room-chair = ملاقات چلانے والا
room-place = ہم یہاں ملیں گے: { $place }۔
room-video = آپ ویڈیو سے بھی شامل ہو سکتے ہیں۔
room-moved = وقت بدل گیا ہے۔ پہلے یہ تھا: { $before }۔
room-off = یہ ملاقات نہیں ہوگی: { $day }
room-anyway = { $name } سب باتوں کے جواب سے پہلے آگے بڑھے۔ وجہ:
room-none = ابھی کوئی ملاقات طے نہیں ہوئی۔
room-none-then = جب طے ہوگی، تو آپ یہاں بتا سکتے ہیں کہ کون آئے۔
room-nobody = ابھی کسی کو نہیں بلایا گیا۔
room-to-answer = آپ کے جواب کے لیے
room-said = آپ بتا چکے ہیں
room-gone = اب نہیں آئیں گے
room-gone-on = { $date } سے انہیں نہیں بلایا جا رہا۔
room-not-sent = ابھی نہیں بھیجا
room-sent = بھیج دیا گیا۔
room-unsent = کچھ ابھی نہیں بھیجا گیا۔ یہ صرف آپ کو نظر آتا ہے۔
room-asked-by = { $name } نے کہا تھا۔
room-asked-by-you = یہ آپ نے کہا تھا۔
room-only-for = صرف اس کے لیے: { $items }
room-ask = کیا { $name } کا آنا ٹھیک ہے؟
stance-yes-please = ہاں، ضرور
stance-ok = ٹھیک ہے
stance-part = صرف تھوڑی دیر کے لیے
stance-rather-not = بہتر ہے نہ ہوں
stance-not-sure = پکا نہیں
stance-talk-first = پہلے مجھ سے بات کریں
room-why = وجہ بتانا چاہیں گے؟
room-why-who = بھیجنے کے بعد یہ صرف { $names } کو نظر آئے گا۔
room-who-fold = بدلیں کہ کون جان سکتا ہے
room-who-picked = آپ نے کیا چنا، یہ کون جان سکتا ہے
room-who-why = وجہ کون جان سکتا ہے
room-who-both = جو وجہ جانے گا، اسے یہ بھی معلوم ہوگا کہ آپ نے کیا چنا۔
room-instead = { $name } اپنی بات لکھ کر بھی دے سکتے ہیں۔ پھر { $chair } صرف حقائق پڑھ کر سنائیں گے۔ یا کوئی اور آ سکتا ہے۔
room-keep = یہ رکھ لیں
room-pick = پہلے ایک چنیں۔ آپ کے الفاظ محفوظ ہیں۔
room-say-again = کچھ اور کہیں
room-decided-before = پہلے کیا طے ہوا تھا
room-decision-attends = { $name } آئیں گے۔
room-decision-part = { $name } تھوڑی دیر کے لیے آئیں گے۔
room-decision-report = { $name } نہیں آئیں گے۔ رپورٹ پڑھ کر سنائی جائے گی۔
room-decision-colleague = { $name } نہیں آئیں گے۔ کوئی اور آئے گا۔
room-decision-separate = { $name } نہیں آئیں گے۔ ٹیم ان سے کسی اور وقت بات کرے گی۔
room-kept-to = { $name } کو معلوم ہے کہ یہ آپ کے لیے ٹھیک نہیں، پھر بھی فیصلہ یہی ہے۔
room-asked-for = آپ نے کسے بلانے کو کہا
room-ask-open = ابھی جواب نہیں آیا۔
room-ask-invited = انہیں بلا لیا گیا۔
room-ask-not = اس بار نہیں۔
room-order = ہم کس بارے میں بات کریں گے
room-more = اس بارے میں اور
room-part = میں کیسے شامل ہونا چاہوں گا
room-part-what = پورا وقت، تھوڑی دیر، خط سے، یا نہیں
room-part-sent = بھیج دیا۔ آپ اسے بدل سکتے ہیں۔
room-add = میں کسی کو شامل کرنا چاہوں گا
room-add-what = کوئی استاد، یوتھ ورکر، دوست کی امی
room-service-what = اگر کسی ادارے نے کچھ اور خراب کیا
room-calendar = میرے کیلنڈر میں ڈالیں
room-calendar-what = اس میں صرف ”ملاقات“ اور وقت لکھا ہے۔ یہ اس فون پر رہتا ہے، اور دوسرے بھی دیکھ سکتے ہیں۔
room-calendar-entry = ملاقات
room-check = دیکھیں اور بھیجیں
room-check-heading = بھیجنے سے پہلے دیکھ لیں
room-check-empty = ابھی بھیجنے کے لیے کچھ نہیں۔
room-check-nothing = ابھی ایسا کچھ نہیں جو بھیجا جا سکے۔
room-check-invitee = جس کے بارے میں یہ ہے، اسے یہ نہیں ملتا، اور نہ اس کی ٹیم کو۔
room-check-send = بھیج دیں
room-check-back = واپس ملاقات پر
room-check-waits = اوپر ایک چیز ابھی پوری نہیں۔ پھر سب جا سکتا ہے۔
room-goes-to = یہ کون پڑھ سکتا ہے
room-change = بدلیں
room-topic-why = { $name }: وجہ
room-held-stance = اس شخص کے لیے ایک چنیں۔ پھر یہ جا سکتا ہے۔
room-held-name = لکھیں کہ وہ کون ہے۔ پھر یہ جا سکتا ہے۔
room-held-long = اسے تھوڑا چھوٹا کریں۔ پھر یہ جا سکتا ہے۔
room-held-gone = اس شخص کو اب نہیں بلایا جا رہا۔ یہ آپ ہی کے پاس ہے۔
room-told = { $name }: { $stance }
room-told-part = { $name } کیسے شامل ہونا چاہتے ہیں
room-told-add = { $name } کسے شامل کرنا چاہتے ہیں

## family: taking part

part-lede = جو ٹھیک لگے وہ چنیں۔ بعد میں بدل سکتے ہیں۔
part-until = بھیجنے سے پہلے آپ دیکھیں گے کہ یہ کسے ملے گا۔
part-ways = آپ کیسے شامل ہونا چاہیں گے؟
way-all-of-it = پورا وقت وہاں ہونا
way-a-part = تھوڑی دیر وہاں ہونا
way-by-video = ویڈیو سے
way-a-letter = خط بھیجنا
way-a-recording = ریکارڈنگ بھیجنا
way-a-drawing = ڈرائنگ بھیجنا
way-somebody-for-me = کوئی میری طرف سے بولے
way-not-this-time = اس بار نہیں
part-beside = آپ کے ساتھ کون بیٹھے؟
part-said-beside = میرے ساتھ: { $name }
part-breaks-legend = وقفے
part-breaks = مجھے وقفے چاہئیں
part-interpreter = کیا کوئی اور زبان چاہیے؟ کون سی؟
part-said-interpreter = اس زبان میں: { $language }
part-call-me = ہم آپ کو کیا کہہ کر بلائیں؟
part-said-call-me = مجھے یہ کہیں: { $name }
part-words = کچھ اور؟
add-lede = بتائیں کہ کون آپ کے کام آئے گا۔ آپ کو جواب ملے گا۔
add-name = وہ کون ہے؟
add-name-hint = نام، یا وہ کیا کرتے ہیں۔
add-why = وہی کیوں؟
add-missing = لکھیں کہ وہ کون ہے۔ آپ نے جو لکھا، سب محفوظ ہے۔
add-no-name = ابھی نام نہیں
add-others = ابھی نہیں بھیجے

## family: meetings without you

apart-heading = آپ کے بغیر ملاقاتیں
apart-what = کون ملا، کیوں، اور کیا نکلا
apart-lede = جب لوگ اس بارے میں آپ کے بغیر ملتے ہیں، تو یہاں لکھا جاتا ہے۔
apart-empty = ایسی کوئی ملاقات نہیں ہوئی۔
apart-who = کون تھا: { $who }
apart-open = اس سے کیا نکلا، یہ ابھی نہیں لکھا گیا۔
apart-outcome = اس سے کیا نکلا

## family: after a meeting

after-heading = ملاقات کے بعد
after-what = آپ کو کیسا لگا؟
after-lede = یہ { $date } کی ملاقات کے بارے میں ہے۔ جو چاہیں چھوڑ دیں۔
after-heard = کیا آپ کی بات سنی گئی؟
after-blamed = کیا کسی نے یہ جتایا کہ قصور آپ کا ہے؟
felt-yes = ہاں
felt-partly = کچھ کچھ
felt-no = نہیں
took-part-title = آپ کیسے شامل ہوئے
took-part-too-young = آپ سے پوچھنے کے لیے آپ کی عمر کم تھی۔
took-part-spoke = آپ وہاں تھے اور آپ نے اپنی بات خود کی۔
took-part-advocate-spoke = آپ وہاں تھے، اور کسی نے آپ کی طرف سے بات کی۔
took-part-without-words = آپ وہاں تھے اور آپ نے اپنے طریقے سے بتایا۔
took-part-silent = آپ وہاں تھے، مگر آپ کی رائے سامنے نہیں آئی۔
took-part-briefed = آپ وہاں نہیں تھے۔ کسی نے آپ کی طرف سے بات کی۔
took-part-sent = آپ وہاں نہیں تھے، مگر آپ نے اپنی رائے بھیجی۔
took-part-not-heard = آپ وہاں نہیں تھے، اور کسی کو آپ کی رائے معلوم نہ تھی۔
took-part-wrong = یہ ٹھیک نہیں
took-part-how = پھر کیسے تھا؟
took-part-said = آپ نے کہا کہ یہ ٹھیک نہیں ({ $when })
before-decided = کیا طے ہوا تھا
before-mine = آپ نے کہا: { $stance }
before-others = دوسری ملاقاتیں

## family: plan

plan-heading = منصوبہ
plan-empty = ابھی کوئی منصوبہ نہیں ہے۔
plan-empty-then = یہ ملاقات میں بنتا ہے۔ آپ کی باتوں سے اسے بنانے میں مدد ملتی ہے۔
plan-asks-places-you = یہ جگہوں کو بدلنے کی بات کرتا ہے۔ یہ آپ سے دور رہنے کو نہیں کہتا۔
plan-asks-places = یہ جگہوں کو بدلنے کی بات کرتا ہے۔ یہ { $name } سے دور رہنے کو نہیں کہتا۔
plan-asks-some-you = یہ سب سے زیادہ جگہوں کو بدلنے کی بات کرتا ہے۔ یہ آپ سے بھی کچھ چاہتا ہے۔
plan-asks-some = یہ سب سے زیادہ جگہوں کو بدلنے کی بات کرتا ہے۔ یہ { $name } سے بھی کچھ چاہتا ہے۔
plan-asks-family = یہ جگہوں سے زیادہ آپ کے خاندان سے مانگتا ہے۔ چاہیں تو کہیں کہ یہ ٹھیک نہیں۔
plan-written-to = یہ { $name } کے لیے لکھا گیا ہے۔ یہاں ”آپ“ سے مراد { $name } ہے۔
plan-part-place = کسی جگہ کو بدلنے کے لیے
plan-part-our-work = ہمارے کام کا طریقہ بدلنے کے لیے
plan-part-asked-for = مانگی ہوئی مدد دینے کے لیے
plan-part-parent = والد یا والدہ کے کرنے کے لیے
plan-part-you = آپ سے رکنے یا دور رہنے کو کہنے کے لیے
plan-part-young-person = { $name } سے رکنے یا دور رہنے کو کہنے کے لیے
plan-context-empty = یہاں ابھی کچھ طے نہیں ہے۔
plan-owner = { $name }۔
plan-due = { $date } تک۔
plan-was-due = { $date } تک ہونا تھا۔
plan-dates = ہم اگلی بار کب ملیں گے
plan-open = منصوبہ نئے سرے سے لکھا جا رہا ہے
plan-open-what = آپ اسے ابھی پڑھ سکتے ہیں اور بتا سکتے ہیں کہ کیا ٹھیک نہیں۔
plan-since = پچھلی بار کے بعد سے
plan-agreed-on = طے ہوا: { $date }۔ لکھنے والے: { $name }۔
plan-know = ہمیں کیسے پتہ چلے گا: { $text }
plan-holder = اسے کون بدل سکتا ہے: { $name }
plan-new-date = نئی تاریخ: { $date }۔
plan-steps = اب تک کیا ہوا
plan-offered-you = یہ آپ کی پیشکش ہے۔ یہ لازمی نہیں۔
plan-offered = یہ { $name } کی پیشکش ہے۔ یہ لازمی نہیں۔
plan-from-place-you = یہ اُس جگہ سے آیا جس کے بارے میں آپ نے بتایا۔
plan-from-place = یہ اُس جگہ سے آیا جس کے بارے میں { $name } نے بتایا۔
plan-from-counters-you = یہ اُس سے آیا جہاں آپ نے اپنی گوٹیاں رکھیں۔
plan-from-counters = یہ اُس سے آیا جہاں { $name } نے گوٹیاں رکھیں۔
plan-from-words-you = یہ آپ کی بات سے آیا۔
plan-from-words = یہ { $name } کی بات سے آیا۔
plan-limit-you = ابھی کے لیے یہ آپ پر ایک حد لگاتا ہے۔
plan-limit = ابھی کے لیے یہ { $name } پر ایک حد لگاتا ہے۔
plan-limit-until = یہ { $date } کو ختم ہوگا، یا ہم اسے دوبارہ دیکھیں گے۔
plan-limit-instead = جگہ کو کیا بہتر کرے گا: { $text }
plan-limit-who = یہ کون کر سکتا ہے: { $name }
plan-limit-word = آپ اس کے بارے میں کیا کہتے ہیں
plan-aside = { $name } نے اسے ایسے ہی رہنے دیا، کیونکہ:
plan-shift-fell-you = آپ سے جو مانگا جاتا ہے وہ { $count } کم ہوا۔
plan-shift-fell-name = { $name } سے جو مانگا جاتا ہے وہ { $count } کم ہوا۔
plan-shift-fell-parents = والدین سے جو مانگا جاتا ہے وہ { $count } کم ہوا۔
plan-shift-rose-you = آپ سے جو مانگا جاتا ہے وہ { $count } بڑھا۔
plan-shift-rose-name = { $name } سے جو مانگا جاتا ہے وہ { $count } بڑھا۔
plan-shift-rose-parents = والدین سے جو مانگا جاتا ہے وہ { $count } بڑھا۔
plan-shift-places-same = جگہوں میں تبدیلیاں نہیں بڑھیں۔
plan-shift-places-rose = جگہوں اور ہمارے کام میں تبدیلیاں { $count } بڑھیں۔
plan-shift-places-fell = جگہوں اور ہمارے کام میں تبدیلیاں { $count } کم ہوئیں۔
plan-changed = پچھلی بار کے بعد کیا بدلا
plan-changed-new = نیا
plan-changed-gone = اب اس میں نہیں
plan-changed-goal = نیا مقصد: { $name }
plan-changed-words = نئے الفاظ
plan-changed-target = اب یہ کسی اور سے کہتا ہے
plan-changed-owner = اب یہ کون کرتا ہے: { $name }
plan-changed-no-date = اب کوئی تاریخ نہیں
plan-changed-limit = اس کے ساتھ کی باتیں نئی ہیں
plan-contingency = اگر یہ کام نہ کرے
plan-home-unsent = منصوبے کے بارے میں کچھ ابھی نہیں بھیجا گیا
plan-say-about = اس کے بارے میں کچھ کہیں
plan-more = آپ کیا کر سکتے ہیں
plan-draft = جو منصوبہ ہم لکھ رہے ہیں
plan-draft-lede = یہ ابھی طے نہیں ہوا۔ آپ بتا سکتے ہیں کہ کیا ٹھیک نہیں، اور آپ اسے کیسے کہیں گے۔
plan-draft-plan = منصوبہ، جیسا ابھی ہے
plan-draft-empty = اس میں ابھی کچھ نہیں۔
plan-draft-closed = ابھی یہاں پڑھنے کو کچھ نہیں۔
plan-report = رپورٹ، جیسی ابھی ہے
plan-report-lede = یہ ہماری ملاقات سے پہلے پڑھی جائے گی۔

## family: what is late, and who was told

plan-up-told = اس میں دیر ہو گئی ہے۔ یہ اب ان کی فہرست میں ہے: { $names }۔
plan-up-beyond = { $date } سے { $name } کو اس بارے میں { $heads } کو بتانا ہے۔
plan-up-one = { $name } کو { $date } کو
plan-up-by = { $name }، { $date }
plan-up-owner = جو یہ کرتا ہے
plan-up-partnership = کونسل، صحت اور پولیس کے بڑے

## family: what people outside read about a place

outside-heading = باہر کے لوگ کیا پڑھتے ہیں
outside-lede = کچھ لوگ مدد کرتے ہیں مگر آپ کے خاندان کو نہیں جانتے۔ وہ اپنا کام پڑھتے ہیں، اور جگہ کے بارے میں یہ الفاظ۔ اس کے سوا کچھ نہیں۔
outside-what = جگہ کے بارے میں، خاندان کے بارے میں کچھ نہیں۔
outside-home = ایک جگہ کے بارے میں الفاظ آپ کے منتظر ہیں
outside-waits-you = پہلے آپ پڑھیں۔ جب تک آپ ٹھیک نہ کہیں، باہر کوئی نہیں پڑھتا۔
outside-waits = باہر کے لوگ یہ پڑھیں گے۔ کیا یہ ٹھیک ہے؟
outside-agree = یہ ٹھیک ہے
outside-agreed-now = آپ نے ٹھیک کہا۔ اب وہ اسے پڑھ سکتے ہیں۔
outside-agreed-you = آپ نے { $date } کو ٹھیک کہا۔ وہ اسے پڑھ سکتے ہیں۔
outside-agreed = { $name } نے { $date } کو اس پر ہاں کہا۔ باہر کے لوگ اسے پڑھ سکتے ہیں۔
outside-newer = جب آپ پڑھ رہے تھے الفاظ بدل گئے۔ انہیں ایک بار پھر پڑھیں۔
outside-none = ابھی یہاں پڑھنے کو کچھ نہیں۔
outside-not-right = کچھ ٹھیک نہیں
outside-not-right-then = بتائیں کیا۔ جب تک آپ ٹھیک نہ کہیں، باہر کوئی نہیں پڑھتا۔

## family: what kind of plan

plan-kind = اب یہ کیسا منصوبہ ہے
plan-kind-since = { $date } سے یہ { $kind } ہے۔
plan-kind-was = پہلے یہ { $kind } تھا۔
plan-kind-at = یہ { $date } کی ملاقات میں طے ہوا۔
plan-kind-why = کیوں:
plan-kind-kept = جو کچھ کہا گیا، سب یہیں ہے۔ ہمارے وعدے جاری ہیں۔
plan-kind-before = اس سے پہلے
plan-kind-places = گھر سے باہر کی جگہیں بدلنے کا منصوبہ
plan-kind-by-law = وہ منصوبہ جس کی تاریخیں قانون طے کرتا ہے
plan-kind-agreed = مدد کا وہ منصوبہ جس کے لیے آپ ہاں کہیں
plan-kind-early = شروع ہی میں کچھ مدد کا منصوبہ
plan-kind-home = منصوبہ اب ایک نئے طریقے سے جاری ہے
plan-kind-home-why = { $date } سے۔ پڑھیں کہ کیوں، اور کیا ویسا ہی ہے۔

## family: after the plan

ending-title = آپ کا منصوبہ ختم ہو گیا ہے
ending-on = یہ { $date } کو ختم ہوا۔
ending-stepped-down = منصوبہ بند کر دیا گیا ہے۔ وجہ آپ اپنے ورکر سے پوچھ سکتے ہیں۔
ending-moved-away = رہائش دوسرے علاقے میں منتقل ہو گئی ہے۔
ending-eighteen = ایسے منصوبے 18 سال کی عمر تک ہوتے ہیں۔
ending-kept = آپ کی باتیں یہاں رہیں گی۔ { $date } سے پہلے نہیں مٹائی جائیں گی۔
ending-words-go = آپ کی باتیں یہاں سے مٹا دی جائیں گی، لیکن { $date } سے پہلے نہیں۔ پہلے آپ اپنی نقل لے سکتے ہیں۔
ending-pictures-go = تصویریں یہاں سے مٹا دی جائیں گی، لیکن { $date } سے پہلے نہیں۔ وہ آپ کی اپنی نقل میں نہیں ہیں۔ پہلے اپنے ورکر سے مانگیں۔
ending-traces-go = ہم آپ کے یہاں آنے کے پرانے اندراج مٹا دیں گے، لیکن { $date } سے پہلے نہیں۔ وہ آپ کی اپنی نقل میں نہیں ہیں۔ پہلے اپنے ورکر سے مانگیں۔
ending-copy = اپنی نقل لیں
ending-how = ہم اسے کب تک رکھتے ہیں
ending-how-plan = جب تک منصوبہ جاری ہے، آپ کی باتیں یہاں رہتی ہیں۔
ending-how-council = آپ کا ورکر انہیں کونسل کی اپنی فائلوں میں بھی رکھتا ہے۔ کونسل انہیں کئی سال رکھتی ہے۔
ending-how-months = { $months ->
    [one] منصوبہ ختم ہونے کے ایک مہینے بعد یہ یہاں سے مٹا دی جاتی ہیں۔ کبھی انہیں زیادہ دیر رکھنا پڑتا ہے۔
   *[other] منصوبہ ختم ہونے کے { $months } مہینے بعد یہ یہاں سے مٹا دی جاتی ہیں۔ کبھی انہیں زیادہ دیر رکھنا پڑتا ہے۔
}
ending-how-copy = ہم چار ہفتے پہلے آپ کو یہاں بتاتے ہیں۔ پہلے آپ اپنی نقل لے سکتے ہیں۔

## family: writing the plan together

diff-gone = ہٹایا گیا:
diff-new = نیا:
diff-how = کٹے ہوئے الفاظ ہٹ گئے۔ خط کشیدہ الفاظ نئے ہیں۔
propose-not-right = یہ ٹھیک نہیں
propose-other-words = اسے دوسرے لفظوں میں کہیں
propose-offer = میں خود کچھ کرنا چاہتا یا چاہتی ہوں
propose-offer-hint = صرف اگر آپ چاہیں۔
propose-help = مدد مانگیں
propose-help-hint = ہم بتائیں گے کہ کیا ہے، یا کیوں نہیں۔
propose-ask-not-right = کیا ٹھیک نہیں؟
propose-ask-other = آپ اسے کیسے کہیں گے؟
propose-ask-offer = آپ کیا پیش کرنا چاہیں گے؟
propose-ask-help = آپ کو کیسی مدد چاہیے؟
propose-offer-lede = یہ آپ پر ہے۔ آپ کسی بھی وقت رک سکتے ہیں، وجہ بتانا ضروری نہیں۔
propose-help-lede = ہم اسے ڈھونڈیں گے۔ آپ کو بتائیں گے کہ کیا ہے، کیا نہیں، اور کیوں۔
propose-stands = ابھی یہ لکھا ہے
propose-words = آپ کے الفاظ
propose-optional = آپ اسے خالی چھوڑ سکتے ہیں۔
propose-go = آگے: دیکھ لیں
propose-discard = اسے پھینک دیں
propose-needs-words = پہلے اسے اپنے لفظوں میں لکھیں۔
propose-needs-who = چنیں کہ کون جان سکتا ہے۔ آپ کے الفاظ یہیں ہیں۔
propose-same = یہ ابھی بھی وہی کہتا ہے۔ پہلے الفاظ بدلیں۔
propose-gone = آپ یہ ابھی نہیں بھیج سکتے۔ وہ حصہ اب پڑھنے کے لیے موجود نہیں۔ آپ کے الفاظ یہیں ہیں۔
propose-offer-shown = اگر ہم یہ مان لیں تو یہ منصوبے میں آئے گا۔ منصوبہ پڑھنے والے سب اسے دیکھ سکیں گے۔
propose-offer-free = یہ ایک پیشکش ہے۔ یہ کبھی لازمی نہیں بنے گی۔
propose-know-answer = آپ کو جواب ملے گا، اور وجہ بھی۔
propose-know-back = جب تک جواب نہ آئے، آپ اسے واپس لے سکتے ہیں۔
propose-waits = اوپر کچھ باقی ہے۔ اس کے بعد یہ جا سکتا ہے۔
proposal-yours = آپ نے کہا: { $kind }۔ { $state }۔
proposal-about = اس کے بارے میں: ”{ $text }“
proposal-waits = ہم اسے پڑھ کر بتائیں گے کہ ہم کیا کرتے ہیں، اور کیوں۔
proposal-accepted = جی ہاں، ہم نے اسے شامل کیا
proposal-changed = جی ہاں، دوسرے لفظوں میں
proposal-declined = نہیں، کیونکہ
proposal-doubted = ہم اسے دوبارہ دیکھ رہے ہیں
proposal-now = اس میں کیا بدلا

## family: when something in the plan is wrong

against-link = یہ کسی کو باہر رکھتا ہے، یا کچھ نہیں بدلتا
against-heading = اس میں کیا غلط ہے؟
against-lock = اگر آپ بھیجیں تو دو لوگ پڑھیں گے۔ پہلے آپ دیکھیں گے کہ کون۔
against-shuts-out-you = یہ مجھے کسی چیز سے باہر رکھتا ہے
against-shuts-out = یہ { $name } کو کسی چیز سے باہر رکھتا ہے
against-changes-nothing = یہ کچھ نہیں بدلتا
against-words = کچھ اور کہنا چاہیں گے؟
against-needs-ground = ایک چنیں۔ آپ کے الفاظ یہیں ہیں۔
against-readers = { $names }۔ اور کوئی نہیں۔
against-by = آپ کو { $date } تک جواب ملے گا۔
against-then = اگر تب تک جواب نہ آئے تو یہ ملاقات چلانے والے کے پاس جائے گا۔
against-waiting = جواب کی تاریخ: { $date }
against-answered = جواب آ گیا ہے
against-with-chair = { $name } کا فیصلہ { $date } تک
against-settled = { $name } نے فیصلہ کیا
against-no-chair = ملاقات چلانے والا
against-came = اس کا کیا ہوا
against-went = یہ { $name } کے پاس گیا
against-to-chair = اسے { $name } کے پاس لے جائیں
against-to-chair-why = آپ یہ کیوں چاہتے ہیں؟
against-to-chair-send = { $name } کو بھیجیں
against-there-already = یہ پہلے ہی وہاں جا چکا ہے۔ آپ کے الفاظ یہیں ہیں۔

## shared: what changed between two texts


## shared: how far an action is

action-state-agreed = طے ہو گیا۔
action-state-started = شروع ہو گیا۔
action-state-going-on = جاری ہے۔
action-state-done = ہو گیا۔
action-state-late = دیر ہو گئی۔
action-state-stopped = روک دیا گیا۔

## neutral: staff titles and the card

title-dates = تاریخیں
card-open = { $address } کھولیں
card-type-code = یہ کوڈ ٹائپ کریں
card-works-until = یہ ایک بار کام کرتا ہے، { $until } تک۔
card-picture = ایک چوکور نشان، جس پر کیمرا رکھیں

## staff: names of things

staff-kind-roth = ROTH پاتھ وے
staff-kind-child-protection = بچوں کا تحفظ
staff-kind-child-in-need = ضرورت مند بچہ
staff-kind-early-help = ابتدائی مدد
staff-role-young-person = نوجوان
staff-role-parent = والد، والدہ یا سرپرست
staff-role-advocate = نمائندہ (ایڈووکیٹ)
staff-role-worker = لیڈ ورکر
staff-role-chair = چیئر پرسن
staff-role-manager = مینیجر
staff-role-hub = تحفظ کا مرکز
staff-role-professional = پیشہ ور فرد
staff-agency-social-care = سماجی نگہداشت
staff-agency-advocacy = نمائندگی (ایڈووکیسی)
staff-agency-voluntary = رضاکارانہ تنظیم
staff-agency-education = سکول یا کالج
staff-agency-health = صحت
staff-agency-police = پولیس
staff-agency-transport = بسیں اور ٹرینیں
staff-agency-council = کونسل کا کوئی اور شعبہ
staff-agency-business = دکان یا کاروبار
staff-language-english = انگریزی
staff-language-polish = پولش
staff-language-urdu = اردو
staff-meeting-conference = کانفرنس
staff-meeting-core-group = کور گروپ
staff-meeting-review = جائزہ
staff-meeting-context = جگہ کے بارے میں ملاقات
staff-milestone-conference = کانفرنس
staff-milestone-core-group = پہلا کور گروپ
staff-milestone-first-review = پہلا جائزہ
staff-milestone-later-review = اگلا جائزہ
staff-action-agreed = طے شدہ
staff-action-started = شروع
staff-action-going-on = جاری
staff-action-done = مکمل
staff-action-late = تاخیر
staff-action-stopped = روک دیا گیا
staff-target-place = جگہ
staff-target-our-work = ہمارا کام
staff-target-asked-for = مانگی گئی مدد
staff-target-offer = اپنی پیشکش
staff-tilt-our-work = { $count ->
    [one] ہمارے کام میں { $count } تبدیلی
   *[other] ہمارے کام میں { $count } تبدیلیاں
}
staff-tilt-asked-for = { $count } مانگی گئی مدد
staff-tilt-offer = { $count ->
    [one] { $count } اپنی پیشکش
   *[other] { $count } اپنی پیشکشیں
}
staff-tilt-young-person = { $count } میں { $name } سے رکنے کو کہا گیا
staff-tilt-place = { $count ->
    [one] { $count } جگہ
   *[other] { $count } جگہیں
}
staff-how-typed = خود ٹائپ کیا
staff-how-handover = ورکر کے ٹیبلٹ پر خود ٹائپ کیا
staff-how-paper = کاغذ پر
staff-how-phone = فون پر
staff-how-aloud = زبانی
staff-nobody-yet = ابھی کوئی نہیں

## staff: the clock

staff-clock-day = دن { $day }، کل { $all } میں سے
staff-clock-left = { $count ->
    [one] { $count } کام کا دن باقی
   *[other] { $count } کام کے دن باقی
}
staff-clock-late = { $count ->
    [one] { $count } کام کے دن کی تاخیر
   *[other] { $count } کام کے دنوں کی تاخیر
}
staff-clock-booked = { $what }: { $date }۔ قانون کے مطابق { $due } تک۔
staff-clock-not-booked = { $what }: ابھی بک نہیں۔ قانون کے مطابق { $due } تک۔
staff-working-days = { $count ->
    [one] { $count } کام کا دن۔
   *[other] { $count } کام کے دن۔
}
staff-rail-by-law = قانون کے مطابق { $date } ختم ہونے سے پہلے۔
staff-rail-of = { $what }، { $name }
staff-rail-last-day = آخری دن: { $what }، { $name }
staff-rail-bank-holiday = { $count ->
    [one] بینک کی چھٹی
   *[other] بینک کی چھٹیاں
}
staff-rail-not-counted = گنتی میں شامل نہیں

## staff: today

staff-today-dates = تاریخیں
staff-today-waiting = { $count ->
    [0] کوئی آپ کا منتظر نہیں ہے۔
    [one] ایک فرد آپ کا منتظر ہے۔
   *[other] { $count } افراد آپ کے منتظر ہیں۔
}
staff-today-rest = باقی کام { $weekday } تک رک سکتے ہیں۔
staff-waiting = آپ کے منتظر
staff-waiting-new = { $count ->
    [one] { $name } نے ایک نئی بات شیئر کی
   *[other] { $name } نے { $count } نئی باتیں شیئر کیں
}
staff-waiting-since = { $moment } سے انتظار میں۔
staff-waiting-read = پڑھیں
staff-waiting-answer = { $name } کو ابھی جواب نہیں ملا
staff-waiting-do-answer = جواب دیں
staff-waiting-talk = { $name } کا کہنا ہے: مجھ سے بات کریں
staff-waiting-not-ok = { $name } کا کہنا ہے کہ آپ کا جواب ٹھیک نہیں
staff-waiting-said-yes = { $name } نے ہاں کہا: { $offer }
staff-waiting-replied = { $moment } کو کہا۔
staff-waiting-do-reply = کریں اور بتائیں
staff-waiting-confirm = { $name } نے ابھی ان الفاظ کی تصدیق نہیں کی
staff-waiting-confirm-how = یہ آپ نے ٹائپ کیے تھے۔ { $name } سے اگلی بار سائن ان پر پوچھا جائے گا۔
staff-waiting-look = دیکھیں
staff-slipped-who = { $owner }، { $name } کے لیے۔
staff-others = دوسروں کا انتظار
staff-week = اس ہفتے
staff-week-due = { $date } تک۔
staff-promise = آپ نے { $name } سے { $date } تک خبر دینے کا وعدہ کیا تھا
staff-promise-tell = انہیں بتائیں
staff-manager-lede = کون قیادت کرتا ہے اور کون صدارت۔ خاندان جو کہتے ہیں، وہ انہی کے پاس رہتا ہے۔
staff-manager-led = لیڈ ورکر: { $worker }۔
staff-manager-no-lead = ابھی کوئی لیڈ ورکر نہیں۔
staff-manager-chaired = چیئر پرسن: { $chair }۔
staff-manager-no-chair = ابھی کوئی چیئر پرسن نہیں۔
staff-manager-ended = منصوبہ ختم ہو گیا ہے۔
staff-allocate = { $name } کے لیے ذمہ دار بدلیں
staff-allocate-what = ابھی جس کے پاس ہے وہ اسی وقت سے اس میں سے کچھ نہیں پڑھے گا۔ جسے ملے گا وہ پڑھے گا جو کارکن اور چیئر کو بتایا گیا۔
staff-allocate-worker = ذمہ دار کارکن
staff-allocate-chair = چیئر
staff-allocate-nobody = ابھی کوئی نہیں
staff-allocate-save = ذمہ دار درج کریں
staff-colleague = کسی ساتھی کو دعوت دیں
staff-colleague-what = انہیں ایک کوڈ ملتا ہے جو تین دن کے اندر ایک بار کام کرتا ہے۔
staff-colleague-role = ان کا کام
staff-colleague-needs-role = ان کا کام چنیں
staff-colleague-here-already = اس نام کا کوئی فرد پہلے سے موجود ہے۔ کچھ ایسا لکھیں جس سے دونوں میں فرق ہو سکے۔
staff-colleague-awaited = دعوت دی گئی، ابھی آئے نہیں
staff-colleague-awaited-what = نیا کوڈ بننے پر پچھلا کوڈ ختم ہو جاتا ہے۔

## staff: what waits for news

staff-news = یہ خبر کے منتظر ہیں
staff-news-asks = { $name } پوچھ رہے ہیں کہ کیا ہو رہا ہے
staff-news-slipped = { $name } کو اب تک خبر مل جانی تھی
staff-news-quiet = { $name } کو کوئی نئی خبر نہیں ملی
staff-news-asked-on = { $date } کو پوچھا۔
staff-news-asked-by = { $names } نے { $date } کو پوچھا۔
staff-news-promised = خبر کا وعدہ { $date } کا تھا۔
staff-news-since = { $date } کے بعد سے کچھ نہیں ہوا۔
staff-news-was-due = آخری دن { $date } تھا۔
staff-news-owner = { $owner }۔
staff-news-say = بتائیں کہ بات کہاں تک پہنچی
staff-news-what = کچھ نیا نہ ہو تب بھی بتائیں۔ وہ اسے اپنی بات کے نیچے، تاریخ کے ساتھ پڑھتے ہیں۔
staff-news-none = کوئی خبر کا منتظر نہیں۔
staff-news-instead = کچھ نیا ہے: جواب دیں یا آگے بڑھائیں
staff-news-on = ابھی کچھ نیا نہیں۔ اب بھی انتظار ہے
staff-news-on-hint = کوئی شخص یا دفتر۔ خاندان یہ نام پڑھتا ہے۔
staff-news-words = کچھ اور
staff-news-next = اگلی خبر کب تک
staff-news-next-hint = جس میں دیر ہوئی وہ یہاں رہتا ہے جب تک آپ نیا دن نہ بتائیں۔
staff-news-send = انہیں بتائیں
staff-news-said = بتا دیا گیا۔ وہ اب اسے پڑھ سکتے ہیں۔
staff-news-needs = لکھیں کہ کس کا انتظار ہے یا بات کہاں تک پہنچی ہے
staff-news-newer = اس دوران کسی نے کچھ کہا ہے۔ اسے پڑھیں، پھر اگر آپ کی بات اب بھی درست ہے تو وہ بھی بھیجیں
staff-news-gone = یہ اب یہاں نہیں ہے۔ آپ کا لکھا نیچے ہے

## staff: pathways

staff-pathways-none = ابھی کوئی پاتھ وے نہیں ہے۔
staff-pathways-ended = ختم ہونے والے منصوبے
staff-open-pathway = پاتھ وے کھولیں
staff-open-heading = پاتھ وے کھولیں
staff-open-lede = اس کی قیادت آپ کریں گے۔ جیسے ہی آپ نوجوان کو کوڈ دیں، وہ اندر آ سکتے ہیں۔
staff-open-kind = کس قسم کا
staff-open-name = نوجوان کا پورا نام
staff-open-called = انہیں کس نام سے پکارا جائے
staff-called-hint = خالی چھوڑنے پر پہلا نام استعمال ہوگا۔
staff-open-strategy = سٹریٹجی ڈسکشن
staff-open-strategy-hint = وہ جس سے سیکشن 47 کی انکوائری شروع ہوئی۔ دنوں کی گنتی اسی سے ہوتی ہے۔
staff-open-chair = چیئر پرسن
staff-open-no-chair = ابھی نامزد نہیں
staff-open-needs-kind = چنیں کہ یہ کس قسم کا پاتھ وے ہے
staff-open-needs-strategy = لکھیں کہ سٹریٹجی ڈسکشن کب ہوئی۔ کانفرنس اس کے 15 کام کے دنوں کے اندر ہونی ہے۔
staff-open-strategy-ahead = سٹریٹجی ڈسکشن آج کے بعد کی نہیں ہو سکتی
staff-open-needs-chair = فہرست سے چیئر پرسن چنیں
staff-needs-name = پورا نام لکھیں
staff-needs-date = تاریخ کو دن، مہینے اور سال کی صورت میں لکھیں
staff-date-ahead = یہ تاریخ ابھی آنی ہے
staff-too-long = یہ ایک ساتھ رکھنے کے لیے بہت لمبا ہے۔ اسے دو یا تین حصوں میں بھیجیں۔
staff-too-long-line = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔ اس میں { $over } زیادہ ہیں۔
staff-full-name = پورا نام
staff-language = کس زبان میں پڑھتے ہیں
staff-make-code = کوڈ بنائیں

## staff: one pathway

staff-tabs = اس پاتھ وے کے حصے
staff-tab-words = الفاظ
staff-tab-plan = منصوبہ
staff-tab-people = لوگ
staff-tab-dates = تاریخیں
staff-tab-to-answer = جواب طلب: { $count }
staff-case-you-lead = { $kind }۔ قیادت آپ کی ہے۔
staff-case-you-chair = { $kind }۔ صدارت آپ کی ہے۔

## staff: words and answers

staff-voice = { $name } کے الفاظ
staff-to-answer = جواب طلب
staff-to-answer-seen = جس نے یہ کہا، اسے آپ کا جواب بھیجتے ہی نظر آ جاتا ہے۔
staff-to-answer-none = یہاں کوئی بات جواب کی منتظر نہیں۔
staff-voice-none = { $name } نے ابھی آپ کے ساتھ کچھ شیئر نہیں کیا۔
staff-view-topic = { $topic }۔ شیئر ہوا: { $date }۔
staff-view-topic-by = { $name }: { $topic }۔ شیئر ہوا: { $date }۔
staff-view-more = ان الفاظ کے بارے میں مزید
staff-view-chose = چنا: { $choices }۔
staff-view-feels = احساس: { $feeling }۔
staff-view-dont-know = کہا: مجھے معلوم نہیں۔
staff-view-wants = خواہش: { $want }
staff-given = { $how }۔
staff-given-on = { $how }، { $date }۔
staff-given-language = سکرین کی زبان: { $language }۔
staff-given-by = { $name } نے درج کیا۔
staff-given-confirmed = { $name } نے { $date } کو ان کی تصدیق کی۔
staff-given-waiting = { $name } نے ابھی ان کی تصدیق نہیں کی۔
staff-entered = محفوظ ہو گیا۔ اگلی بار سائن ان پر ان سے پوچھا جائے گا کہ کیا یہ انہی کے الفاظ ہیں۔
staff-answered = بھیج دیا گیا۔
staff-enter-words = کاغذ پر، فون پر یا زبانی دیے گئے الفاظ درج کریں
staff-answer-again = دوبارہ جواب دیں
staff-answer-not-needed = صرف جاننے کے لیے۔ جواب ضروری نہیں۔
staff-answer-anyway = پھر بھی جواب دیں
staff-answer-did = ہو گیا۔
staff-answer-not-yet = ابھی نہیں۔
staff-answer-cant = نہیں ہو سکتا، کیونکہ:
staff-answer-by = { $name }، { $date }۔
staff-answer-next = اگلی خبر: { $date }۔
staff-answer-instead = اس کے بدلے: { $offer }
staff-answer-tied = منصوبے میں: { $what }
staff-answer-newer = جب آپ لکھ رہے تھے، کسی اور نے جواب دے دیا
staff-answer-newer-what = وہ جواب اوپر ہے۔ آپ کا جواب نیچے ہے اور ابھی بھیجا نہیں گیا۔ اگر آپ اسے بھیجیں، تو تب سے یہی لاگو ہوگا۔
staff-answer-gone = جب آپ لکھ رہے تھے، { $name } نے یہ الفاظ واپس لے لیے
staff-answer-gone-what = اب کسی جواب کی ضرورت نہیں، اور آپ کا جواب بھیجا نہیں گیا۔ آپ نے جو ٹائپ کیا وہ نیچے ہے، تاکہ آپ اسے کاپی کر سکیں۔
staff-answer-gone-yours = آپ نے جو ٹائپ کیا
staff-reply-ok = { $name } نے { $date } کو کہا: ٹھیک ہے۔
staff-reply-not-ok = { $name } نے { $date } کو کہا: اتنا ٹھیک نہیں۔
staff-reply-talk = { $name } نے { $date } کو کہا: مجھ سے بات کریں۔
staff-answer-state = اس کا کیا ہوا
staff-answer-because = کیا کیا گیا، یا کیوں نہیں
staff-answer-because-hint = { $name } کو سادہ الفاظ میں لکھیں۔
staff-answer-offer = اس کے بدلے آپ کی پیشکش
staff-answer-next-on = اگلی خبر کب تک
staff-answer-action = منصوبے میں
staff-answer-no-action = کسی اقدام سے جڑا نہیں
staff-action-in-context = { $context }: { $what }
staff-answer-send = { $name } کو بھیجیں
staff-answer-needs-state = چنیں: ہو گیا، ابھی نہیں یا نہیں ہو سکتا
staff-answer-needs-because = لکھیں کہ کیا کیا گیا، یا کیوں نہیں
staff-answer-needs-offer = لکھیں کہ اس کے بدلے آپ کی کیا پیشکش ہے
staff-answer-next-past = اگلی خبر کی تاریخ گزر چکی ہے
staff-answer-action-gone = فہرست سے کوئی اقدام چنیں

## staff: the plan

staff-plan-asks = یہ منصوبہ کس سے کیا مانگتا ہے
staff-plan-would-ask = اس کے ساتھ منصوبہ کس سے کیا مانگے گا
staff-plan-actions = { $count ->
    [one] { $count } اقدام
   *[other] { $count } اقدامات
}
staff-plan-leans = یہ منصوبہ جگہوں اور اداروں سے زیادہ خاندان سے مانگتا ہے: { $family } کے مقابل { $around }۔
staff-plan-none = منصوبہ خالی ہے۔ کسی ایسی جگہ یا گروپ کا نام لکھیں جسے بدلنا ہے، پھر لکھیں کہ کون کیا کرے گا۔
staff-context-run-by = { $kind }۔ { $holder }۔
staff-context-goal-is = ہدف: { $goal }
staff-context-no-action = ابھی اسے بدلنے والا کوئی اقدام نہیں۔
staff-context-heading = کسی جگہ یا گروپ کا نام لکھیں
staff-context-kind = کس قسم کی
staff-context-choose-kind = قسم چنیں
staff-context-name = نام
staff-context-name-hint = جیسے خاندان کہتا ہے: ”بس سٹیشن، بے C“۔
staff-context-holder = اسے کون چلاتا ہے
staff-context-holder-hint = اقدام ان کے ذمے آتا ہے۔
staff-context-goal = ہدف
staff-context-goal-hint = اس جگہ کے بارے میں کیا سچ ہونا چاہیے، نوجوان کے بارے میں نہیں۔
staff-context-add = منصوبے میں شامل کریں
staff-context-needs-kind = چنیں کہ یہ کس قسم کی جگہ یا گروپ ہے
staff-context-needs-name = لکھیں کہ اسے کیا کہتے ہیں
staff-action-heading = اقدام شامل کریں
staff-action-change-heading = اقدام بدلیں
staff-action-what = کیا ہوگا
staff-action-what-hint = خاندان اسے پڑھتا ہے۔
staff-action-context = یہ کس جگہ یا گروپ کو بدلتا ہے
staff-action-choose-context = جگہ یا گروپ چنیں
staff-action-target = یہ کس سے مانگتا ہے
staff-action-owner = کون کرے گا
staff-action-due = کب تک
staff-action-state = کہاں تک پہنچا
staff-action-note = نوٹ
staff-action-from = کس کے الفاظ سے
staff-action-from-none = کسی کے الفاظ سے نہیں
staff-action-from-view = { $name }: { $words }
staff-action-from-gone = آپ وہ الفاظ اب نہیں پڑھ سکتے۔ کوئی اور الفاظ چنیں، یا ”کسی کے الفاظ سے نہیں“
staff-action-add = اقدام شامل کریں
staff-action-save = تبدیلی محفوظ کریں
staff-action-change = بدلیں
staff-action-line = { $owner }۔ { $state }۔ { $note }
staff-action-needs-what = لکھیں کہ کیا ہوگا
staff-action-needs-context = وہ جگہ یا گروپ چنیں جسے یہ اقدام بدلتا ہے۔ اگر وہ ابھی درج نہیں، تو پہلے اس کا نام لکھیں۔
staff-action-needs-target = چنیں کہ یہ کس سے مانگتا ہے
staff-conflict = جب آپ لکھ رہے تھے، کسی اور نے اسے بدل دیا۔ اب یہ ہے:
staff-conflict-what-now = آپ کا لکھا نیچے ہے، بالکل ویسے جیسے آپ نے ٹائپ کیا۔ اگر آپ اسے محفوظ کریں، تو یہ ان کے لکھے کی جگہ لے گا۔

## staff: writing the plan

staff-tab-to-decide = فیصلہ طلب: { $count }
staff-parts = منصوبے کے صفحات
staff-part-plan = منصوبہ
staff-part-report = رپورٹ
staff-part-proposals = خاندان کی طرف سے
staff-part-challenges = اعتراضات
staff-part-versions = نسخے
staff-part-waiting = منتظر: { $count }
staff-plan-kept = محفوظ ہو گیا
staff-plan-save = محفوظ کریں
staff-plan-back = منصوبہ
staff-shift-since = پچھلی بار طے ہونے کے بعد سے:
staff-shift-parents-fell = والدین سے مطالبے { $by } کم ہوئے۔ جگہوں اور اداروں میں تبدیلیاں نہیں بڑھیں۔
staff-shift-parents-fell-rose = والدین سے مطالبے { $by } کم ہوئے۔ جگہوں اور اداروں میں تبدیلیاں { $rose } بڑھیں۔
staff-shift-parents-rose = والدین سے مطالبے { $by } بڑھے۔
staff-shift-young-fell = { $name } سے مطالبے { $by } کم ہوئے۔ جگہوں اور اداروں میں تبدیلیاں نہیں بڑھیں۔
staff-shift-young-fell-rose = { $name } سے مطالبے { $by } کم ہوئے۔ جگہوں اور اداروں میں تبدیلیاں { $rose } بڑھیں۔
staff-shift-young-rose = { $name } سے مطالبے { $by } بڑھے۔
staff-shift-changes-fell = جگہوں اور اداروں میں تبدیلیاں { $by } کم ہوئیں۔
staff-unready = طے ہونے سے پہلے دیکھنے کی باتیں
staff-unready-none = اس منصوبے کے طے ہونے میں کوئی رکاوٹ نہیں۔
staff-unready-may = یہ اسی طرح طے ہو سکتا ہے۔ یہ باتیں دیکھ لینا اچھا ہے۔
staff-unready-wait = { $count ->
    [one] { $count } بات درست کرنی ہے، یا چیئر وجہ لکھ کر اسے ایک طرف رکھے۔
   *[other] { $count } باتیں درست کرنی ہیں، یا چیئر وجہ لکھ کر انہیں ایک طرف رکھے۔
}
staff-matter-go = اسے درست کریں
staff-matter-gap = { $name }: کسی آواز نے اس پر دو یا زیادہ گوٹیاں رکھیں، اور کوئی اقدام اسے نہیں بدلتا۔
staff-matter-support = ”{ $what }“ کو وہ مدد کہا گیا ہے جو خاندان نے مانگی، مگر یہ ان کی کسی درخواست سے جڑا نہیں۔
staff-ready-empty = اس میں ابھی کوئی اقدام نہیں۔
staff-ready-no-goal = { $name } کے اقدامات ہیں مگر ہدف نہیں۔ پہلے ہدف آتا ہے۔
staff-ready-no-measure = { $name }: ہمیں کیسے معلوم ہوگا کہ ہدف پورا ہوا؟
staff-ready-no-owner = ”{ $what }“: کسی کا نام نہیں جو یہ کرے گا۔
staff-aside-do = اسے ایک طرف رکھیں
staff-aside-reason = یہ کیوں رہ سکتا ہے
staff-aside-hint = خاندان اسے منصوبے کے ساتھ پڑھتا ہے۔ یہ صرف اس نسخے کے لیے ہے۔
staff-aside-needs-reason = لکھیں کہ یہ کیوں رہ سکتا ہے۔ خاندان اسے پڑھتا ہے۔
staff-aside-by = { $name } نے { $date } کو ایک طرف رکھا۔ خاندان وجہ پڑھتا ہے:
staff-aside-back = یہ واپس لیں
staff-open = خاندان
staff-open-not = بند ہے۔ خاندان آخری شائع شدہ نسخہ پڑھتا ہے، وہ نہیں جو لکھا جا رہا ہے۔
staff-open-since = { $date } سے { $names } کے لیے کھلا ہے، { $name } نے کھولا۔ وہ منصوبہ اور رپورٹ ساتھ ساتھ پڑھتے ہیں اور تبدیلیاں تجویز کر سکتے ہیں۔
staff-open-next = خاندان کے ساتھ اگلی ملاقات { $date } کو ہے۔ اس سے کافی پہلے کھول دیں۔
staff-open-do = خاندان کے لیے کھولیں
staff-open-close = دوبارہ بند کریں
staff-contingency = اگر منصوبہ پورا نہ ہو
staff-contingency-hint = کس کو بتایا جائے گا، اور وہ تب کیا کر سکتے ہیں۔ خاندان اسے پڑھتا ہے۔
staff-contingency-none = ابھی نہیں لکھا کہ تب کیا ہوگا۔
staff-contingency-write = لکھیں کہ تب کیا ہوگا
staff-contingency-newer = جب آپ لکھ رہے تھے یہ بدل گیا۔ اب جو لکھا ہے وہ اوپر ہے، آپ کا یہاں ہے۔
staff-goal = اس جگہ کے بارے میں کیا سچ ہونا چاہیے
staff-goal-hint = اچھی بات کی صورت میں: ”آپ اپنی بس کا انتظار کر سکتے ہیں اور اکیلے نہیں ہوتے۔“
staff-measure = ہمیں کیسے معلوم ہوگا
staff-measure-hint = کچھ جو دیکھا یا سنا جا سکے: رائے، گنتی، دورہ۔
staff-goal-for = ہدف: { $name }
staff-goal-write = ہدف لکھیں
staff-goal-change = ہدف بدلیں
staff-goal-newer = جب آپ لکھ رہے تھے یہ بدل گیا۔ اب جو لکھا ہے وہ اوپر ہے، آپ کا یہاں ہے۔
staff-goal-about-place = لکھیں کہ جگہ کے بارے میں کیا سچ ہو، یہ نہیں کہ { $name } کیا چھوڑے۔
staff-context-measure-is = ہمیں یوں معلوم ہوگا: { $measure }
staff-kinder = ”{ $said }“: { $instead }
staff-kinder-engage = لکھیں کہ کیا آزمایا گیا، اور یہ کہ ابھی اس سے کام نہیں بنا۔
staff-kinder-placed = لکھیں کہ کس نے، کس کے ساتھ، کہاں کیا کیا۔
staff-kinder-chose = جو کسی کے ساتھ کیا گیا وہ اس کا انتخاب نہیں۔ لکھیں کہ کیا ہوا۔
staff-kinder-unable = لکھیں کہ کیا رکاوٹ ہے، اور وہ کیا کرتے ہیں: ”رات کو کام کرتی ہیں؛ نو بجے فون کرتی ہیں“۔
staff-kinder-refuses = لکھیں کہ انہوں نے کس بات سے منع کیا، اور کیوں۔
staff-kinder-kind = لکھیں کہ کیا ہوا، یہ نہیں کہ بچہ کیسا ہے۔
staff-kinder-insight = لکھیں کہ وہ اسے کیسے دیکھتے ہیں، ان کے الفاظ میں۔
staff-kinder-label = لکھیں کہ کیا کیا گیا، اور لیبل نہ لگائیں۔
staff-kinder-family = لکھیں کہ خاندان کس چیز سے گزر رہا ہے۔
staff-no-action-share = صرف معلومات دینے سے کچھ نہیں بدلتا۔ لکھیں کہ کون اس سے کیا کرے گا۔
staff-no-action-monitor = صرف دیکھتے رہنے سے کچھ نہیں بدلتا۔ لکھیں کہ کون کیا کرے گا۔
staff-no-action-discuss = صرف بات کرنے سے کچھ نہیں بدلتا۔ لکھیں کہ اس سے کیا نکلے۔
staff-no-action-signpost = صرف پتا بتانے سے کچھ نہیں بدلتا۔ لکھیں کہ کون ساتھ جائے گا، اور کب۔
staff-limit-asks = کیا یہ { $name } سے کچھ چھوڑنے، بچنے یا کم کرنے کو کہتا ہے؟
staff-limit-yes = جی ہاں
staff-limit-no = نہیں
staff-limit-fix = اس کے بجائے جگہ کیسے زیادہ محفوظ ہوگی؟
staff-limit-who = اسے کون بدل سکتا ہے؟
staff-limit-until = کب تک؟
staff-limit-word = { $name } کیا کہتا ہے؟
staff-limit-word-hint = اپنے الفاظ میں۔ خاندان میں اسے صرف { $name } پڑھتا ہے۔
staff-limit-urgent = یہ انتظار نہیں کر سکتا
staff-limit-urgent-hint = یہ ابھی شروع ہوتا ہے، اور { $date } تک دوبارہ دیکھا جائے گا۔
staff-limit-urgent-until = فوری: { $date } تک دوبارہ دیکھا جائے گا
staff-limit-waits = یہ تب تک رکا ہے جب تک کمی پوری نہ ہو
staff-limit-visible = یہ جاری ہے۔ منصوبہ دکھاتا ہے کہ ابھی کیا کمی ہے
staff-limit-answer = لگتا ہے کہ { $name } کو کچھ چھوڑنا ہے۔ بتائیں کہ ایسا ہے یا نہیں۔
staff-limit-second-look = لگتا ہے کہ { $name } کو کچھ چھوڑنا ہے، اور جواب نہیں تھا۔ دوبارہ دیکھیں۔
staff-limit-needs-fix = اس کے بجائے جگہ کیسے زیادہ محفوظ ہوگی
staff-limit-needs-who = اسے کون بدل سکتا ہے
staff-limit-needs-end = وہ دن جب یہ ختم ہو
staff-limit-needs-soon = فوری قدم 14 دن میں دوبارہ دیکھا جاتا ہے: زیادہ سے زیادہ { $date } تک
staff-limit-needs-word = { $name } اس کے بارے میں کیا کہتا ہے
staff-action-organisation = کس ادارے سے
staff-action-holder = اس جگہ کا ذمہ دار کون ہے
staff-action-holder-hint = خالی ہو تو وہ جو جگہ چلاتا ہے۔
staff-action-evidence = کیا چیز دکھاتی ہے کہ یہ ہو گیا
staff-action-evidence-hint = تصویر، ڈیوٹی کی فہرست، رسید، یا کسی نے کیا دیکھا۔
staff-action-offered = پیشکش کرنے والا
staff-offer-no-duty = یہ پیشکش تھی۔ اسے ”ضروری ہے“ یا ”کرنا ہوگا“ کے بغیر لکھیں۔
staff-move = کہاں تک پہنچا
staff-move-note = اب کیا صورت ہے
staff-move-note-hint = خاندان اسے پڑھتا ہے۔ ہو گیا تو: کیسے معلوم؛ رک گیا تو: کیوں۔
staff-move-due = نئی تاریخ
staff-move-due-hint = دیر ہو تو وہ دن جب یہ ہوگا۔ خالی ہو تو تاریخ وہی رہتی ہے۔
staff-move-save = یہ قدم درج کریں
staff-move-needs-state = چنیں کہ کہاں تک پہنچا
staff-move-needs-how = لکھیں کہ ہمیں کیسے معلوم کہ یہ ہو گیا
staff-move-needs-why = لکھیں کہ یہ کیوں رکا
staff-move-needs-date = نئی تاریخ دیں
staff-move-newer = جب آپ لکھ رہے تھے یہ بدل گیا۔ اب جو لکھا ہے وہ آپ کے لکھے کے ساتھ ہے۔
staff-steps = اب تک کیا ہوا
staff-step-by = { $name }، { $date }۔
staff-step-moved = { $from } سے { $to } پر منتقل۔
staff-step-due = { $date } تک ہونا ہے۔
staff-sources = یہ کہاں سے آیا
staff-sources-hint = یہاں ہر کوئی صرف وہ پڑھتا ہے جو وہ ویسے جان سکتا ہے۔ دوسروں کو لگتا ہے کہ یہ کہیں سے نہیں آیا۔
staff-sources-none = یہ کسی ایسی چیز سے جڑا نہیں جو آپ پڑھ سکیں۔
staff-source-tie = ان کی کہی کسی بات سے جوڑیں
staff-source-do-tie = جوڑیں
staff-source-untie = الگ کریں
staff-source-choose = چنیں کہ یہ کہاں سے آیا
staff-source-needs = چنیں کہ یہ کہاں سے آیا
staff-source-gone = آپ اسے اب نہیں پڑھ سکتے۔ کچھ اور چنیں
staff-source-words = { $name }، { $date } کے الفاظ
staff-source-place = { $name }، ایک جگہ: { $place }، { $date }
staff-source-some-place = { $name }، ایک جگہ، { $date }
staff-source-counters = { $name }، { $date } کی گوٹیاں
staff-source-matters = { $name }، کوئی جو اہم ہے، { $date }
staff-report = رپورٹ کا مسودہ
staff-report-what = پیرا بہ پیرا۔ جب یہ خاندان کے لیے کھلا ہو تو وہ بھی پڑھتے ہیں، اور بتا سکتے ہیں کہ کیا درست نہیں۔
staff-report-none = ابھی کچھ نہیں لکھا۔
staff-report-add-heading = پیرا شامل کریں
staff-report-add = شامل کریں
staff-report-words = کیا لکھا ہے
staff-report-hint = ایسے لکھیں کہ خاندان پڑھ سکے۔
staff-report-change = بدلیں
staff-report-out = نکال دیں
staff-report-needs-words = لکھیں کہ اس میں کیا ہو
staff-report-gone = جب آپ لکھ رہے تھے یہ پیرا نکال دیا گیا۔ آپ کا لکھا نیچے ہے، نقل کرنے کے لیے۔
staff-report-two = دو لوگوں نے اسے ایک ساتھ بدلا
staff-report-two-what = جو لکھا ہے وہ اوپر ہے، دوسرا یہاں۔ جو رہنا ہے وہ لکھیں اور محفوظ کریں۔
staff-report-proposed = { $name } یہاں کچھ تجویز کرتے ہیں
staff-proposals = خاندان کی طرف سے
staff-proposals-what = جو وہ کہتے ہیں کہ درست نہیں، تجویز کرتے، پیش کرتے یا مانگتے ہیں۔ ہر ایک کو وجہ کے ساتھ فیصلہ ملتا ہے جو وہ پڑھتے ہیں۔
staff-proposals-none = کسی فیصلے کا انتظار نہیں۔
staff-proposals-decided = فیصلہ شدہ
staff-proposal-not-right = { $name } کہتے ہیں: یہ درست نہیں
staff-proposal-other-words = { $name } دوسرے الفاظ تجویز کرتے ہیں
staff-proposal-offer = { $name } کچھ پیش کرتے ہیں
staff-proposal-help = { $name } مدد مانگتے ہیں
staff-proposal-accepted = قبول
staff-proposal-changed = تبدیلی
staff-proposal-declined = قبول نہیں
staff-decided-accepted = قبول کیا گیا
staff-decided-changed = بدلا گیا
staff-decided-declined = قبول نہیں کیا گیا
staff-proposal-accept-words = ان کے الفاظ ہمارے الفاظ کی جگہ لیں گے۔
staff-proposal-accept-offer = یہ ان کی پیشکش کے طور پر اقدام بنتا ہے۔
staff-proposal-accept-help = ہم یہ کام لیتے ہیں۔
staff-proposal-accept-not-right = ہم متفق ہیں، اور بتاتے ہیں کہ آگے کیا ہوگا۔
staff-proposal-change-hint = ان سے مختلف الفاظ میں: آپ لکھتے ہیں۔
staff-proposal-decline-hint = ایسے ہی رہتا ہے، اور وجہ بتاتی ہے کیوں۔
staff-proposal-what = اس کا کیا ہوگا
staff-proposal-words = یہ کہے گا
staff-proposal-context = یہ کس جگہ یا گروپ کا ہے
staff-proposal-context-maybe = چنیں تو یہ اقدام بن جائے گا۔
staff-proposal-reason = کیوں
staff-proposal-reason-hint = { $name } اسے پڑھتے ہیں۔
staff-proposal-send = فیصلہ کریں
staff-proposal-now = اب یہ لکھا ہے
staff-proposal-then = تب یہ لکھا تھا
staff-proposal-theirs = { $name }
staff-proposal-difference = فرق
staff-proposal-no-words = ساتھ کوئی الفاظ نہیں۔
staff-proposal-changed-since = { $name } کے پڑھنے کے بعد یہ بدلا:
staff-proposal-became = یہ اقدام بنا: { $what }
staff-proposal-by = { $name }، { $date }
staff-proposal-needs-outcome = چنیں کہ اس کا کیا ہوگا
staff-proposal-needs-reason = لکھیں کیوں۔ وہ اسے پڑھتے ہیں۔
staff-proposal-needs-words = لکھیں کہ یہ کیا کہے
staff-proposal-needs-context = وہ جگہ یا گروپ چنیں جس کا یہ ہے
staff-proposal-newer = جب آپ فیصلہ کر رہے تھے یہ بدل گیا۔ دیکھیں کہ اب کیا لکھا ہے، اور دوبارہ فیصلہ کریں۔
staff-proposal-decided-already = اس دوران اس کا فیصلہ ہو گیا۔ آپ کا لکھا نیچے ہے، نقل کرنے کے لیے۔
staff-proposal-about-gone = جس کے بارے میں یہ ہے وہ اب نہیں۔ آپ اب بھی منع کر سکتے ہیں، اور وجہ لکھ سکتے ہیں۔
staff-proposal-gone = یہ اب یہاں نہیں۔ آپ کا لکھا نیچے ہے، نقل کرنے کے لیے۔
staff-about-plan = پورا منصوبہ
staff-about-action = اقدام: { $what }
staff-about-paragraph = رپورٹ، پیرا { $number }
staff-about-paragraph-gone = ایک پیرا جو نکال دیا گیا
title-directory = فہرست
title-ledger = درخواستیں
title-figures = اعداد
support-heading = وہ مدد جو آپ نے مانگی
support-asked = آپ نے مدد مانگی: { $kind }
support-waits = ہم نے ابھی نہیں بتایا کہ یہ مل سکتی ہے یا نہیں۔ ہم آپ کو بتائیں گے۔
support-available = یہ آپ کو مل سکتی ہے۔
support-not-available = یہ ابھی نہیں مل سکتی۔
support-club = کھیل، کلب، کوئی سرگرمی
support-youth-work = نوجوانوں کا کارکن
support-talking = کوئی جس سے بات ہو سکے
support-school = اسکول میں مدد
support-transport = آنا جانا
support-money = پیسے، کھانا یا گھر کی چیزیں
support-housing = رہنے کی جگہ
support-parents = والدین کے لیے مدد
support-language = اپنی زبان میں مدد
support-other = کوئی اور مدد
support-none-here = یہاں ایسی کوئی مدد نہیں۔
support-full = جگہ بھر چکی ہے۔
support-not-for-them = یہ دوسرے لوگوں کے لیے ہے۔
support-out-of-reach = یہ بہت دور ہے یا وقت مناسب نہیں۔
support-no-money = اس کے لیے پیسے نہیں ہیں۔
support-why-other = کوئی اور وجہ۔
staff-part-support = مانگی گئی مدد
staff-support = وہ مدد جو انہوں نے مانگی
staff-support-what-is = خاندان نے جو مدد مانگی: اپنے الفاظ میں، تجاویز میں یا منصوبے میں۔ بتائیں یہ کس قسم کی مدد ہے، اسے تلاش کریں اور انہیں بتائیں کہ کیا دستیاب ہے۔ انہیں بتائے بغیر کچھ بند نہیں ہوتا۔
staff-support-none = کچھ باقی نہیں۔ جس نے بھی مانگا اسے بتا دیا گیا۔
staff-support-told = انہیں بتا دیا گیا
staff-support-by = { $name } نے مانگا
staff-support-in-plan = منصوبہ اس کا تقاضا کرتا ہے
staff-support-family = خاندان
staff-support-kind = مدد کی قسم
staff-support-kind-is = مدد کی قسم: { $kind }
staff-support-kind-change = یہ کسی اور قسم کی ہے
staff-support-note = درج کریں
staff-support-other = انہوں نے کسی اور بات میں مدد مانگی
staff-support-other-words = کن الفاظ میں
staff-support-needs-words = وہ الفاظ چنیں جن میں انہوں نے مانگا
staff-support-needs-kind = چنیں کہ یہ کس قسم کی مدد ہے
staff-support-tell = { $name } کو بتائیں کہ کیا دستیاب ہے
staff-support-again = انہیں کچھ نیا بتائیں
staff-support-what = کیا دستیاب ہے
staff-support-available = دستیاب
staff-support-not-available = دستیاب نہیں
staff-support-why = کیوں نہیں
staff-support-because = کہاں اور کب، یا کیوں نہیں
staff-support-instead-hint = جب دستیاب نہ ہو تو ضروری ہے۔
staff-support-find = فہرست میں تلاش کریں
staff-support-holds = { $count ->
    [one] اس میں ایک خدمت ہے۔
   *[other] اس میں { $count } خدمات ہیں۔
}
staff-support-look = تلاش کریں
staff-support-found = { $count ->
    [0] فہرست میں ان الفاظ کے ساتھ کچھ نہیں
    [one] ایک خدمت میں یہ الفاظ ہیں
   *[other] { $count } خدمات میں یہ الفاظ ہیں
}
staff-support-first = { $count } میں سے پہلی { $most }
staff-support-none-of-these = ان میں سے کوئی نہیں
staff-support-ages = عمر { $from } سے { $to }
staff-support-ages-from = { $from } سال سے
staff-support-ages-to = { $to } سال تک
staff-support-no-directory = ابھی خدمات کی کوئی فہرست نہیں لائی گئی۔ مینیجر یہ کر سکتا ہے۔
staff-support-needs-state = چنیں کہ یہ دستیاب ہے یا نہیں
staff-support-needs-why = چنیں کہ کیوں نہیں
staff-support-needs-because = لکھیں کہ کہاں اور کب، یا کیوں نہیں۔ وہ اسے پڑھتے ہیں۔
staff-support-needs-instead = لکھیں کہ اس کے بدلے کیا پیش کرتے ہیں
staff-support-service-gone = یہ خدمت اب فہرست میں نہیں ہے۔ دوبارہ تلاش کریں۔
staff-waiting-support = { $name } نے مدد مانگی اور ابھی کچھ نہیں بتایا گیا
staff-choose = چنیں
staff-directory = خدمات کی فہرست
staff-directory-what = یہاں کون سی مدد موجود ہے۔ جب خاندان کچھ مانگتا ہے تو کارکن اس میں دیکھتے ہیں۔
staff-directory-bring-title = فہرست لائیں
staff-directory-services = خدمات
staff-directory-services-hint = Open Referral UK: ایک JSON فائل، یا service.csv۔ 8 MB تک۔
staff-directory-organisations = انہیں کون چلاتا ہے
staff-directory-organisations-hint = organization.csv، اگر ہو۔ صرف service.csv کے ساتھ۔
staff-directory-replaces = یہ پچھلی فہرست کی جگہ لیتی ہے۔ خاندانوں کو جو بتایا گیا وہ ویسا ہی رہتا ہے۔
staff-directory-bring = لائیں
staff-directory-came-in = { $count ->
    [one] فہرست میں اب ایک خدمت ہے۔ پہلے { $before } تھیں۔
   *[other] فہرست میں اب { $count } خدمات ہیں۔ پہلے { $before } تھیں۔
}
staff-directory-needs-file = خدمات کی فائل چنیں
staff-directory-json-alone = JSON فائل خود بتاتی ہے کہ خدمت کون چلاتا ہے۔ اسے اکیلا بھیجیں۔
staff-directory-too-big = فائل 8 MB سے بڑی ہے۔ کچھ نہیں لیا گیا۔
staff-directory-too-many = اس میں { $most } سے زیادہ خدمات ہیں۔ کچھ نہیں لیا گیا۔
staff-directory-not-this-form = یہ Open Referral UK کی شکل میں نہ JSON ہے نہ CSV۔ کچھ نہیں لیا گیا۔
staff-directory-no = کالم “{ $name }” موجود نہیں۔ کچھ نہیں لیا گیا۔
staff-directory-row = CSV فائل کی قطار { $number } پڑھی نہیں جا سکتی۔ کچھ نہیں لیا گیا۔
staff-directory-service = فائل میں خدمت { $number } میں کچھ کم ہے، دو بار آتی ہے، یا کچھ غلط ہے۔ کچھ نہیں لیا گیا۔
staff-directory-empty = اس میں کوئی خدمت جاری نہیں۔ کچھ نہیں لیا گیا۔
staff-ledger = خاندانوں نے کیا مانگا
staff-ledger-what = ان کے لیے جو خدمات کا خرچ اٹھاتے ہیں۔ اعداد تمام کیسوں کے خاندانوں کے ہیں۔ کوئی نام نہیں، اور 5 سے کم کوئی عدد نہیں۔
staff-ledger-quarters = سہ ماہیاں
staff-ledger-quarter = { $first } سے { $last } { $year }
staff-ledger-asked = مانگا گیا
staff-ledger-why = کیوں دستیاب نہیں تھا
staff-ledger-hidden = 5 سے کم
staff-ledger-file = CSV کے طور پر ڈاؤن لوڈ کریں

# Figures of a quarter, across the site.
staff-figures = ناموں کے بغیر اعداد
staff-figures-what = ایک سہ ماہی میں یہاں کے تمام کیسوں کا حاصل، خاندانوں کی تعداد میں۔ نہ نام، نہ الفاظ، نہ جگہیں: صرف اقسام۔
staff-figures-back = واپس
staff-figures-silent = اس سہ ماہی کے بارے میں کچھ نہیں بتایا جا سکتا
staff-figures-silent-why = خاندان بہت کم تھے۔ پانچ سے کم خاندان پہچانے جا سکتے ہیں، اس لیے کوئی عدد نہ دکھایا جاتا ہے اور نہ فائل میں ہے۔ زیادہ خاندان ہوں گے تو اعداد ہوں گے۔ کئی کونسلوں کی فائلیں ملائی جا سکتی ہیں؛ اس سے یہاں چھپی بات واپس نہیں آتی۔
staff-figures-count = اس سہ ماہی میں تقریباً { $count } خاندانوں کا کیس کھلا تھا۔
staff-figures-q1 = سوال 1: منصوبے ان جگہوں اور گروہوں کے بارے میں کیا کرتے ہیں جہاں نقصان ہوتا ہے؟
staff-figures-q1-answer = جزوی جواب۔ جدول دکھاتے ہیں کہ ہر قسم کی جگہ پر اقدامات کس سے تبدیلی چاہتے ہیں، اقدامات کا کیا بنا، اور جنہوں نے دو بار بتایا انہیں جگہیں مختلف لگتی ہیں یا نہیں۔ یہ نہیں دکھاتے کہ فرق کسی اقدام سے پڑا۔
staff-figures-q2 = سوال 2: دوسری قسم کے کیس گھر سے باہر کتنا دیکھتے ہیں، اور گھر میں بھی خاندان کی مدد کرتے ہیں؟
staff-figures-q2-answer = جزوی جواب۔ ہر قسم کے کیس کے لیے جدول دکھاتا ہے کہ منصوبے گھر میں، باہر، یا دونوں جگہ کام کرتے ہیں۔ جو کیس اس سافٹ ویئر میں نہیں وہ شامل نہیں۔
staff-figures-q3 = سوال 3: کیا یہ کیس اور دوسرے کیس ایک ہو سکتے ہیں؟
staff-figures-q3-answer = یہ اعداد اس کا جواب نہیں دے سکتے۔ اوپر کے جدول اس سے متعلق ہیں: اگر ہر قسم کے منصوبے گھر اور باہر دونوں پر کام کریں تو ایک منصوبہ دونوں کو سنبھال سکتا ہے۔ ایک ہونا چاہیے یا نہیں، یہ عملے، خاندانوں اور قانون کا فیصلہ ہے۔
staff-figures-q4 = سوال 4: اور کہاں ادارے اس طرح کام کرتے ہیں؟
staff-figures-q4-answer = بہت جزوی جواب۔ جدول دکھاتے ہیں کہ کس قسم کے اداروں کو اقدامات دیے گئے اور کون سے کیس دوسری قسم کے طور پر جاری رہے۔ جو کام اس سافٹ ویئر کے بغیر ہوتا ہے اس کے بارے میں کچھ نہیں بتاتے۔
staff-figures-part = شرکت
staff-figures-part-answer = کیا کانفرنس سے پہلے خاندانوں کی سنی گئی، وہ کیسے شریک ہوئے، جواب کا کتنا انتظار کیا، اور ان کے بغیر ہونے والی ملاقاتیں۔
staff-figures-help = مانگی گئی مدد
staff-figures-help-answer = خاندانوں نے کیا مانگا، کیا دستیاب تھا، اور کیوں نہیں تھا۔
staff-figures-too-few = بتانے کے لیے خاندان بہت کم:
staff-figures-hidden = نہیں بتایا گیا
staff-figures-about = تقریباً { $count }
staff-figures-all = جو بتایا گیا سب
staff-figures-every = تمام خاندان
staff-figures-what-of = خاندان
staff-figures-of-families = خاندان
staff-figures-families = کھلے کیس والے خاندان
staff-figures-home-and-outside = منصوبے کہاں کام کرتے ہیں، کیس کی قسم کے مطابق
staff-figures-response = اقدامات کس سے تبدیلی چاہتے ہیں، جگہ کی قسم کے مطابق
staff-figures-happened = اقدامات کا کیا بنا
staff-figures-change-young-person = نوجوانوں کو جگہیں پچھلی بار کے مقابلے میں کیسی لگتی ہیں
staff-figures-change-parent = والدین اور سرپرستوں کو جگہیں پچھلی بار کے مقابلے میں کیسی لگتی ہیں
staff-figures-better-young-person = نوجوانوں کو بہتر لگتی ہے، منصوبہ کس سے کہتا ہے
staff-figures-same-young-person = نوجوانوں کو ویسی ہی لگتی ہے، منصوبہ کس سے کہتا ہے
staff-figures-worse-young-person = نوجوانوں کو بدتر لگتی ہے، منصوبہ کس سے کہتا ہے
staff-figures-better-parent = والدین کو بہتر لگتی ہے، منصوبہ کس سے کہتا ہے
staff-figures-same-parent = والدین کو ویسی ہی لگتی ہے، منصوبہ کس سے کہتا ہے
staff-figures-worse-parent = والدین کو بدتر لگتی ہے، منصوبہ کس سے کہتا ہے
staff-figures-weight-young-person = نوجوانوں کے لیے کیا زیادہ یا کم اہم ہے
staff-figures-weight-parent = والدین اور سرپرستوں کے لیے کیا زیادہ یا کم اہم ہے
staff-figures-tilt = منصوبے سب سے زیادہ کس سے کہتے ہیں، وقت کے ساتھ
staff-figures-heard = کانفرنس یا جائزے سے پہلے سنے گئے
staff-figures-took-part = وہ کیسے شریک ہوئے
staff-figures-waited = جواب تک کتنا وقت
staff-figures-apart = خاندان کے بغیر ملاقاتیں
staff-figures-owners = ادارے جنہیں اقدامات دیے گئے
staff-figures-stepped = دوسری قسم کے کیس کے طور پر جاری رہے
staff-figures-young-people = نوجوان
staff-figures-parents = والدین اور سرپرست
staff-figures-young-person = نوجوان
staff-figures-parent = والدین یا سرپرست
staff-figures-no-action = وہاں کوئی اقدام نہیں
staff-figures-home = صرف گھر
staff-figures-outside = صرف باہر
staff-figures-both = دونوں
staff-figures-better = بہتر
staff-figures-same = ویسی ہی
staff-figures-worse = بدتر
staff-figures-more = زیادہ
staff-figures-less = کم
staff-figures-leans-places = زیادہ تر جگہیں اور ادارے
staff-figures-leans-level = دونوں برابر
staff-figures-leans-family = زیادہ تر خاندان
staff-figures-heard-yes = پہلے کچھ بتایا
staff-figures-heard-no = کچھ نہیں بتایا
staff-figures-there = موجود تھے
staff-figures-another-way = کسی اور طریقے سے شریک ہوئے
staff-figures-not-heard = نہیں سنے گئے
staff-figures-not-noted = درج نہیں
staff-figures-days = { $days } دن کے اندر
staff-figures-longer = زیادہ، یا جواب نہیں
staff-figures-apart-held = ہوئیں
staff-figures-apart-later = خاندان کو بعد میں بتایا گیا
staff-figures-apart-open = نتیجہ درج نہیں
staff-figures-cannot = یہ اعداد کیا نہیں بتا سکتے
staff-figures-cannot-why = کچھ کیوں بدلا۔ ساتھ ہونے والی دو باتیں ایک دوسرے کی وجہ ہونا ضروری نہیں۔
staff-figures-cannot-merge = کیا کیسوں کی اقسام ملانی چاہییں۔ یہ رائے کا معاملہ ہے، اور سوال 3 کھلا ہے۔
staff-figures-cannot-outside = ان خاندانوں، اداروں یا کونسلوں کے بارے میں کچھ جو یہ سافٹ ویئر استعمال نہیں کرتے۔
staff-figures-cannot-quality = کام کتنا اچھا تھا۔ جگہوں پر بہت سے اقدامات والا منصوبہ صرف اس وجہ سے اچھا نہیں۔
staff-figures-cannot-silent = جنہوں نے کچھ نہیں کہا وہ کیا سوچتے ہیں۔ صرف بتائی گئی باتیں شمار ہوتی ہیں۔
staff-figures-made = یہ کیسے بنتے ہیں
staff-figures-made-families = ہر عدد خاندانوں کا ہے، باتوں یا کاموں کا نہیں۔ ایک گھرانہ ایک خاندان ہے۔
staff-figures-made-rounded = ہر عدد اتفاق سے تھوڑا ہٹایا اور 5 تک گول کیا جاتا ہے: کل ملا کر زیادہ سے زیادہ { $within } کا فرق۔
staff-figures-made-totals = کل میں صرف دکھائے گئے اعداد کے خاندان ہیں، اور ان جدولوں میں بھی جو وہی خاندان دو طرح دکھاتے ہیں، تاکہ چھپی بات نہ نکالی جا سکے۔ اعداد کا جمع ہونا ضروری نہیں۔
staff-figures-made-once = ایک سہ ماہی ختم ہونے کے دو ہفتے بعد یا اس سے بھی بعد، ایک ہی بار نکالی جاتی ہے اور کبھی نہیں بدلتی۔
staff-figures-made-honest = جو ایک کے سوا ہر خاندان کو جانتا ہو وہ آخری کے بارے میں کچھ زیادہ یقین کر سکتا ہے۔ فائل سوچ سمجھ کر دیں۔
staff-challenges = اعتراضات
staff-challenges-what = کوئی کہتا ہے کہ اقدام باہر رکھتا ہے یا کچھ نہیں بدلتا۔ ذمہ دار پانچ کام کے دنوں میں جواب دیتا ہے؛ پھر بات چیئر کے پاس ہے۔
staff-challenges-none = کسی جواب کا انتظار نہیں۔
staff-challenges-over = جواب شدہ اور طے شدہ
staff-ground-shuts-out = یہ کسی کو باہر رکھتا ہے
staff-ground-changes-nothing = یہ کچھ نہیں بدلتا
staff-challenge-this = اعتراضات
staff-challenge-do = اس اقدام پر اعتراض کریں
staff-challenge-what = ذمہ دار کے پاس جواب کے لیے پانچ کام کے دن ہیں۔ پھر چیئر طے کرتا ہے۔
staff-challenge-ground = اس میں کیا غلط ہے
staff-challenge-words = آپ کے الفاظ میں
staff-challenge-send = اعتراض کریں
staff-challenge-needs-ground = چنیں کہ کیا غلط ہے
staff-challenge-by = { $name }، { $date }
staff-challenge-reworded = تب سے الفاظ بدلے:
staff-challenge-waiting = ذمہ دار { $date } تک جواب دے
staff-challenge-answered = جواب مل گیا
staff-challenge-with-chair = چیئر کے پاس، { $date } تک
staff-challenge-settled = چیئر نے طے کیا
staff-challenge-taken-back = واپس لیا گیا
staff-challenge-step-answered = ذمہ دار کا جواب
staff-challenge-step-escalated = چیئر کے پاس لے جایا گیا
staff-challenge-step-settled = چیئر کی وجہ
staff-challenge-note = ذمہ دار کا جواب درج کریں
staff-challenge-answer = ذمہ دار کیا کہتا ہے، یا یہ چیئر کے پاس کیوں جاتا ہے
staff-challenge-answer-hint = جس نے اعتراض کیا وہ اسے پڑھتا ہے۔
staff-challenge-keep = جواب رکھیں
staff-challenge-escalate = چیئر کے پاس لے جائیں
staff-challenge-back = میرا اعتراض واپس لیں
staff-challenge-settle = طے کریں
staff-challenge-reason = اقدام کا کیا ہوگا، اور کیوں
staff-challenge-reason-hint = جس نے اعتراض کیا وہ اسے پڑھتا ہے۔
staff-challenge-needs-answer = لکھیں کہ ذمہ دار کیا کہتا ہے
staff-challenge-needs-why = لکھیں کہ یہ چیئر کے پاس کیوں جاتا ہے
staff-challenge-needs-reason = لکھیں کہ کیا ہوگا، اور کیوں
staff-challenge-over-now = یہ اب طے یا واپس ہو چکا ہے۔ آپ کا لکھا نیچے ہے، نقل کرنے کے لیے۔
staff-challenge-there-now = یہ پہلے ہی چیئر کے پاس ہے۔ آپ اب بھی جواب درج کر سکتے ہیں۔
staff-versions = نسخے
staff-versions-since = پچھلی بار طے ہونے کے بعد کیا بدلا
staff-versions-first = ابھی کچھ طے نہیں ہوا۔ جو اب لکھا ہے وہ پہلا نسخہ ہوگا۔
staff-versions-all = کیا طے ہوا
staff-agree = ملاقات میں طے کریں
staff-agree-no-meeting = منصوبہ خاندان کے ساتھ ملاقات میں طے ہوتا ہے۔ ابھی کوئی نہیں ہوئی۔
staff-agree-meeting = کس ملاقات میں
staff-agree-hint = خاندان کو یہ اگلے دن ملنا ہے۔
staff-agree-do = طے شدہ کے طور پر درج کریں
staff-agree-needs-meeting = وہ ملاقات چنیں جس میں یہ طے ہوا
staff-agree-not-held = وہ ملاقات ابھی نہیں ہوئی۔ کوئی اور چنیں، یا تاریخوں میں درج کریں کہ ہو گئی۔
staff-version = نسخہ { $number }
staff-version-by = { $meeting }، { $date }۔ { $name } نے درج کیا۔
staff-version-published = خاندان کے پاس { $date } سے ہے۔ { $name } نے شائع کیا۔
staff-version-due = خاندان کو { $date } تک ملنا ہے۔
staff-version-late = خاندان کو { $date } تک ملنا تھا۔
staff-version-publish = خاندان کے لیے شائع کریں
staff-version-text = کیا لکھا ہے
staff-version-changes = { $count ->
    [one] پچھلے نسخے سے { $count } تبدیلی
   *[other] پچھلے نسخے سے { $count } تبدیلیاں
}
staff-changes-none = کچھ نہیں بدلا۔
staff-change-context-came = منصوبے میں نیا: { $name }
staff-change-context-went = اب منصوبے میں نہیں: { $name }
staff-change-goal = { $name } کا ہدف دوبارہ لکھا گیا۔
staff-change-came = نیا: { $what }
staff-change-went = اب نہیں: { $what }
staff-change-reworded = الفاظ بدلے:
staff-change-target = { $what }: پہلے { $before } سے، اب { $now } سے
staff-change-owner = { $what }: پہلے { $before }، اب { $now }
staff-change-due = { $what }: اب { $date } تک
staff-change-due-none = { $what }: اب کوئی تاریخ نہیں
staff-change-state = { $what }: { $before }، اب { $now }
staff-change-limit = { $what }: اس کے ساتھ کی بات بدلی
staff-change-contingency = اگر منصوبہ پورا نہ ہو تو کیا ہوگا، دوبارہ لکھا گیا۔
staff-waiting-proposal-doubted = { $name } فیصلے سے خوش نہیں
staff-waiting-do-decide = فیصلہ کریں
staff-waiting-challenge = { $name } کو ایک اقدام پر اعتراض ہے: { $ground }

## staff: partners, what they read, and what is late

staff-level-worker = کیس کا کارکن
staff-level-owner = جو یہ کرتا ہے
staff-level-chair = صدر
staff-level-partnership = تحفظِ اطفال کی شراکت
staff-up = یہ کہاں تک پہنچا
staff-up-to = { $date }: { $who }
staff-up-reached = { $date } سے: { $who }۔
staff-up-by = { $name } نے اسے وہاں پہنچایا۔
staff-up-itself = خود بخود: { $date } گزر گئی۔
staff-up-do = اسے آگے لے جائیں
staff-up-level = کس کے پاس
staff-up-words = وہاں کیا کیا گیا
staff-up-words-hint = خاندان اسے پڑھتا ہے: ”سڑکوں کے سربراہ کو لکھا۔“
staff-up-send = وہاں لے جائیں
staff-up-needs-level = چنیں کس کے پاس
staff-up-needs-words = لکھیں کیا کیا گیا
staff-up-nothing-missed = ابھی کوئی دن نہیں گزرا، اس لیے آگے لے جانے کو کچھ نہیں
staff-up-not-published = یہ اس منصوبے میں نہیں جو خاندان کے پاس ہے، اس لیے ابھی آگے نہیں جا سکتا
staff-owners = شراکت دار جو یہ کرتے ہیں
staff-owners-what = شراکت دار اندر آ کر صرف اپنے کام دیکھتا ہے اور جگہ کے بارے میں وہ جو طے ہوا۔ خاندان کے بارے میں کچھ نہیں پڑھتا۔
staff-owners-choose = چنیں یہ کون کرتا ہے
staff-owners-legend = یہ کون کرتا ہے
staff-owners-save = محفوظ کریں کہ کون کرتا ہے
staff-owners-bring = کسی نئے شخص کو شامل کریں
staff-owners-names = اس میں خاندان کے کسی فرد کا نام ہے۔ جو یہ کرے گا وہ اسے پڑھے گا۔
staff-owners-known = وہ خاندان کو پہلے سے جانتے ہیں اور نام پڑھ سکتے ہیں
staff-owners-names-needs = الفاظ بدلیں، یا بتائیں کہ وہ خاندان کو جانتے ہیں۔ ابھی کچھ محفوظ نہیں ہوا۔
staff-facts = شراکت دار اس جگہ کے بارے میں کیا پڑھتے ہیں
staff-facts-hint = جگہ کیسی ہے: ”انڈر پاس میں روشنی نہیں۔“ خاندان کا کوئی نام نہیں، اور ایسا کچھ نہیں جس سے پتا چلے کہ بات کس کی ہے۔
staff-facts-for = جگہ کے حقائق: { $name }
staff-facts-what = جب تک { $name } ہاں نہ کہے باہر کوئی یہ نہیں پڑھتا۔ بدلے تو نئے سرے سے ہاں چاہیے۔
staff-facts-names = اس میں خاندان کے کسی فرد کا نام ہے۔ صرف جگہ کے بارے میں لکھیں۔
staff-facts-newer = اس دوران یہ بدل گیا۔ درج کرنے سے پہلے ان کے ساتھ ایک بار پھر پڑھیں۔
staff-facts-note-agreed = { $name } نے ہاں کہا
staff-facts-agreed = طے ہوا: { $name }، { $date }۔
staff-facts-waits = { $name } کی ہاں کا انتظار ہے۔ شراکت دار ابھی نہیں پڑھتے۔
staff-facts-are = شراکت دار پڑھتے ہیں: { $words }
staff-facts-write = جگہ کے حقائق لکھیں
staff-facts-change = جگہ کے حقائق بدلیں

## staff: what a partner does

task-heading = آپ کے کام
task-lede = بتائیں ہر کام کہاں تک پہنچا۔ خاندان اسے پڑھتا ہے اور اس پر بھروسہ کرتا ہے۔
task-only-this = آپ بس یہی دیکھتے ہیں۔ آپ وہ پڑھتے ہیں جو آپ کرتے ہیں، وہ نہیں جو خاندان نے کہا۔
task-none = ابھی یہاں آپ کے لیے کوئی کام نہیں۔
task-none-then = جب کوئی ایسا کام طے ہو جو آپ کرتے ہیں تو وہ یہاں آئے گا۔
task-you = آپ
task-due = { $date } تک۔
task-was-due = { $date } تک ہونا تھا۔
task-new-day = نیا دن: { $date }۔
task-kept = بھیج دیا گیا۔ خاندان اب سے اسے پڑھتا ہے۔
task-facts = اس جگہ کے بارے میں: { $place }
task-up-then = نیا دن اسے یہیں روک دیتا ہے، اس دن تک۔
task-steps = آپ نے اب تک کیا بتایا
task-move = یہ کہاں تک پہنچا؟
task-move-again = کچھ اور بتائیں
task-note = آپ کے الفاظ میں
task-note-hint = خاندان اسے پڑھتا ہے۔ ہو گیا: کیا چیز دکھاتی ہے، جیسے تاریخ یا کس نے دیکھا۔ دیر: کیوں۔ خاندان کے کسی فرد کا نام نہ لکھیں۔
task-day = نیا دن
task-day-hint = صرف جب دیر ہو۔
task-send = بھیجیں
task-needs-day = کل یا اس کے بعد کا دن دیں جب تک یہ ہو جائے گا
task-needs-why = لکھیں دیر کیوں ہوئی
task-needs-how = لکھیں کیا چیز دکھاتی ہے کہ یہ ہو گیا
task-newer = جب آپ لکھ رہے تھے یہ بدل گیا۔ اب جو ہے وہ اوپر ہے؛ آپ کے الفاظ یہاں ہیں۔

## staff: people

staff-people-family = خاندان اور نمائندہ
staff-people-working = ان کے ساتھ کام کرنے والے
staff-person-name = { $full } ({ $short })
staff-person-line = { $what }۔ { $meeting }۔
staff-person-does-is = خاندان یہ پڑھتا ہے: ”{ $does }“
staff-person-is-in = ملاقات میں شامل
staff-person-is-not-in = ملاقات میں شامل نہیں
staff-person-reads = زبان: { $language }۔
staff-person-heading = کسی کو شامل کریں
staff-person-role = یہاں ان کا کردار
staff-person-called = خاندان انہیں کیا کہتا ہے
staff-person-does = ان کا کام، ایک سطر میں
staff-person-does-hint = خاندان یہ پڑھتا ہے: ”ہاربر، منگل اور جمعرات“۔
staff-person-agency = کہاں سے ہیں
staff-person-agency-hint = پیشہ ور افراد کے لیے۔ اسی سے طے ہوتا ہے کہ کون سی بات کسے معلوم ہو سکتی ہے۔
staff-person-no-agency = چنیں کہ وہ کہاں سے ہیں
staff-person-meeting = ملاقاتیں
staff-person-in-meeting = ملاقاتوں میں شامل
staff-person-in-meeting-hint = جو بات ملاقات کے سب لوگوں کے ساتھ شیئر ہو، وہ انہیں معلوم ہو سکتی ہے۔
staff-person-add = انہیں شامل کریں
staff-person-needs-role = چنیں کہ یہاں ان کا کردار کیا ہے
staff-person-needs-agency = چنیں کہ وہ کہاں سے ہیں
staff-person-here-already = { $name } پہلے سے شامل ہیں۔ نئے کوڈ کے لیے نام کے ساتھ والا بٹن دبائیں۔
staff-invite-none = ابھی کوئی کوڈ نہیں۔
staff-invite-waiting = کوڈ { $until } تک کام کرتا ہے۔
staff-invite-used = آمد: { $date }۔
staff-invite-over = پچھلے کوڈ کا وقت ختم ہو گیا یا وہ منسوخ کر دیا گیا۔
staff-invite-keys = { $count ->
    [0] کوئی چابی نہیں رکھی گئی۔
    [one] ایک چابی رکھی گئی۔
   *[other] { $count } چابیاں رکھی گئیں۔
}
staff-invite-again = نیا کوڈ بنائیں
staff-invite-cancel = کوڈ منسوخ کریں
staff-new-phone = نیا فون
staff-new-phone-what = { $name } کی پرانی چابیاں اور کھلے سیشن ہر ڈیوائس پر فوراً ختم ہو جاتے ہیں۔ { $name } کو نظر آتا ہے کہ یہ آپ نے کیا۔
staff-leaves = اب اس کا حصہ نہیں
staff-leaves-what = { $name } یہاں اب کچھ نہیں پڑھ سکیں گے۔ چابیاں اور کھلے سیشن فوراً ختم ہو جاتے ہیں۔ خاندان دیکھے گا کہ { $name } جا چکے ہیں۔
staff-leaves-do = { $name } جا چکے ہیں
staff-hand = یہ ڈیوائس حوالے کریں
staff-hand-what = حوالے کرنے پر آپ سائن آؤٹ ہو جاتے ہیں۔ وہ اکیلے لکھتے ہیں، اور جب تک وہ شیئر نہ کریں، آپ اسے نہیں پڑھ سکتے۔ واپس دینے پر کوئی بھی سائن ان نہیں رہتا۔
staff-card-heading = { $name } کے لیے کوڈ
staff-card-once = یہ آپ کو صرف ایک بار نظر آتا ہے۔ اسے ابھی پرنٹ کریں یا لکھ لیں، اور خود ان کے ہاتھ میں دیں۔
staff-card-how = کارڈ پر نہ کوئی نام ہے، نہ یہ لکھا ہے کہ یہ کس لیے ہے۔
staff-card-done = ہو گیا

## staff: messages to the family

staff-told-on = انہیں ایک چھوٹے پیغام سے بتایا جا سکتا ہے کہ کچھ نیا ہے۔ کہاں اور کب، یہ صرف وہی جانتے ہیں۔
staff-told-off = کوئی پیغام نہیں ملتا۔
staff-told-stopped = { $name } نے کہا: اس فون پر مجھ سے اب رابطہ نہ کریں ({ $moment })
staff-told-stopped-then = خاندان میں کسی اور کو نہیں بتایا گیا۔ مل کر پوچھیں کہ سب ٹھیک ہے۔
staff-told-stop = انہیں پیغامات بھیجنا بند کریں
staff-told-stop-what = جب فون گم ہو یا کسی اور کے پاس ہو۔ { $name } کو اب کوئی پیغام نہیں جائے گا، اور پتہ مٹ جائے گا۔ دوبارہ صرف وہی چلا سکتے ہیں۔
staff-told-stop-do = { $name } کو پیغامات بند کریں
staff-code-words = اگر کوڈ ہاتھ میں نہ دیا جا سکے تو اس کے ساتھ صرف یہ لفظ بھیجیں، اور پتہ الگ سے کسی اور طریقے سے:

## staff: words from paper and phone

staff-enter-whose = یہ کس کے الفاظ ہیں؟
staff-enter-heading = { $name } کے الفاظ
staff-enter-topic = یہ کس بارے میں ہیں
staff-enter-choose-topic = چنیں کہ یہ کس بارے میں ہیں
staff-enter-what = الفاظ، بالکل ویسے جیسے دیے گئے
staff-enter-what-hint = انہیں سنواریں نہیں۔
staff-enter-language = الفاظ کی زبان
staff-enter-how = کیسے دیے گئے
staff-enter-on = کس دن
staff-enter-who = کس کو معلوم ہو، جیسا { $name } نے کہا
staff-enter-confirms = اگلی بار سائن ان پر { $name } سے پوچھا جائے گا: کیا یہ آپ کے الفاظ ہیں؟ تب تک ان پر لکھا ہوگا کہ تصدیق نہیں ہوئی۔
staff-enter-keep = { $name } کے لیے محفوظ کریں
staff-enter-needs-topic = چنیں کہ الفاظ کس بارے میں ہیں
staff-enter-needs-words = الفاظ لکھیں
staff-enter-needs-how = چنیں کہ یہ کیسے دیے گئے
staff-enter-needs-audience = چنیں کہ کس کو معلوم ہو۔ اگر { $name } نے نہیں بتایا، تو ان سے پوچھیں۔

## staff: dates

staff-dates-law = قانون کے مطابق
staff-dates-strategy = { $date } کی سٹریٹجی ڈسکشن سے گنتی ہوئی۔ ہفتہ، اتوار اور بینک کی چھٹیاں کام کے دنوں میں شمار نہیں ہوتیں۔
staff-dates-no-strategy = کوئی سٹریٹجی ڈسکشن درج نہیں، اس لیے دن نہیں گنے جا رہے۔
staff-strategy-correct = تاریخ درست کریں
staff-strategy-note = لکھیں کہ یہ کب ہوئی
staff-strategy-keep = یہ تاریخ محفوظ کریں
staff-strategy-kept = محفوظ ہو گئی۔ اب ہر آخری دن کی گنتی اسی سے ہوتی ہے۔
staff-strategy-newer = جب آپ لکھ رہے تھے، کسی اور نے یہ تاریخ بدل دی۔ اگر آپ اپنی تاریخ محفوظ کریں، تو یہ ان کی تاریخ کی جگہ لے گی۔
staff-dates-meetings = ملاقاتیں
staff-dates-none = کچھ بک نہیں ہے۔
staff-dates-counted = { $from } سے گنتی ہوئی۔ قانون کے مطابق { $due } تک۔
staff-dates-held = منعقد ہوئی: { $date }۔
staff-dates-booked = بک ہے: { $date }۔
staff-dates-not-booked = بک نہیں ہے۔
staff-dates-too-late = یہ بہت دیر کی تاریخ پر بک ہے
staff-dates-too-late-what = { $what }: { $date } کے لیے بک ہے۔ قانون کے مطابق { $due } تک منعقد ہونا لازم ہے۔
staff-dates-overdue = آخری دن گزر چکا ہے
staff-dates-overdue-what = { $what }: { $due } تک منعقد ہونا لازم تھا۔
staff-standing-in-time = وقت پر منعقد
staff-standing-held-late = دیر سے منعقد
staff-meeting-held = منعقد ہو چکی
staff-meeting-was-held = یہ منعقد ہو چکی ہے
staff-meeting-book-heading = ملاقات بک کریں
staff-meeting-kind = کس قسم کی
staff-meeting-choose-kind = قسم چنیں
staff-meeting-on = تاریخ
staff-meeting-at = وقت
staff-meeting-about = کس جگہ کے بارے میں ہے
staff-meeting-about-hint = صرف جگہ کے بارے میں ملاقات کے لیے۔ اس میں خاندان نہیں ہوتا اور خاندان کے کسی فرد کا نام نہیں لیا جاتا۔
staff-meeting-choose-context = کوئی جگہ نہیں
staff-meeting-needs-context = جگہ چنیں۔ پہلے اس کا منصوبے میں ہونا ضروری ہے۔
staff-names-family = یہ ملاقات ایک جگہ کے بارے میں ہے۔ خاندان کے تمام نام نکال دیں۔
staff-meeting-is-about = { $place } کے بارے میں۔ خاندان وہاں نہیں ہوتا۔ بعد میں یہ ان کے ریکارڈ میں آ جاتی ہے۔
staff-meeting-note = خاندان کے لیے ایک سطر
staff-meeting-note-hint = وہ یہ پڑھتے ہیں: ”لیون بھی آئیں گے۔“
staff-meeting-held-already = یہ پہلے ہی منعقد ہو چکی ہے
staff-meeting-book = بک کریں
staff-meeting-needs-kind = چنیں کہ یہ کس قسم کی ملاقات ہے
staff-meeting-needs-time = وقت گھنٹوں اور منٹوں میں لکھیں، جیسے 13:30
staff-meeting-here-already = اس قسم کی ملاقات اس دن اور وقت کے لیے پہلے سے بک ہے

## staff: another kind

staff-context-opens = { $name } (صرف ورکر اور چیئر؛ کام لکھنے پر خاندان بھی پڑھے گا)
staff-dates-no-clock = اس قسم کے لیے قانوناً دن نہیں گنے جاتے۔ جو بک ہے وہ ملاقاتوں میں ہے۔
staff-step = دوسری قسم کے طور پر جاری رکھیں
staff-step-kind = پاتھ وے کی قسم
staff-step-now = ابھی: { $kind }۔ یہ وہی پاتھ وے رہتا ہے، سب کچھ ساتھ رہتا ہے۔
staff-step-from-to = { $from } ← { $to }
staff-step-to = اب یہ ہوگا
staff-step-why = کیوں
staff-step-why-hint = { $name } اور خاندان یہ پڑھیں گے۔ لکھیں کہ اب کیا مختلف ہے۔
staff-step-meeting = کس ملاقات میں طے ہوا
staff-step-meeting-needed = کانفرنس یا جائزہ جو ہو چکا ہو۔ اس کے بغیر تبدیلی نہیں ہو سکتی۔
staff-step-meeting-optional = کانفرنس یا جائزہ، اگر وہاں طے ہوا۔
staff-step-no-meeting = کوئی ملاقات نہیں
staff-step-strategy-hint = ROTH اور بچوں کے تحفظ کے لیے۔ دنوں کی گنتی اسی سے ہوتی ہے۔ خالی چھوڑیں تو درج دن رہے گا۔
staff-step-do = اس قسم کے طور پر جاری رکھیں
staff-step-kept = تبدیل ہو گیا۔ خاندان اسے وجہ کے ساتھ پڑھے گا۔
staff-step-same = یہ پہلے ہی اس قسم کا ہے۔ دوسری چنیں
staff-step-needs-why = وجہ لکھیں۔ خاندان اسے پڑھے گا
staff-step-needs-meeting = وہ کانفرنس یا جائزہ چنیں جس میں یہ طے ہوا۔ جو صرف بک ہو، پہلے تاریخوں میں لکھیں کہ وہ ہو گیا
staff-step-needs-strategy = لکھیں کہ سٹریٹجی ڈسکشن کب ہوئی
staff-step-newer = جب آپ لکھ رہے تھے، کسی نے قسم بدل دی۔ اوپر لکھا ہے کہ اب کیا ہے۔ آپ کے الفاظ یہیں ہیں
staff-step-carried = کیا ساتھ جاتا ہے
staff-step-carried-all = ہر بات، جگہ، جواب اور کام وہیں رہتا ہے۔ کچھ دوبارہ نہیں بتانا پڑتا۔
staff-step-open = جو ابھی باقی ہے
staff-step-open-none = کچھ باقی نہیں۔
staff-step-contexts = جگہیں اور گروپ

## staff: after the plan

staff-filed = منصوبے کے بعد
staff-filed-way = منصوبہ کب ختم ہوا، کیس ریکارڈ میں رکھا گیا یا نہیں، اور یہاں کب تک رہتا ہے۔
staff-filed-what = جو کچھ یہاں ہے وہ اپنا وقت پورا ہونے پر جاتا ہے۔ منصوبہ ختم ہونے اور سب کچھ کیس ریکارڈ میں رکھے جانے سے پہلے کچھ نہیں جاتا۔
staff-filed-ended = منصوبہ ختم ہو گیا ہے
staff-filed-not-ended = منصوبہ جاری ہے۔
staff-filed-ended-on = یہ { $date } کو ختم ہوا: { $reason }۔
staff-filed-stepped-down = درجہ کم ہوا اور بند ہوا
staff-filed-moved-away = دوسرے علاقے میں چلے گئے
staff-filed-eighteen = 18 سال کے ہو گئے
staff-filed-other = کوئی اور وجہ
staff-filed-end-day = ختم ہونے کا دن
staff-filed-end-day-hint = جتنے مہینے یہ یہاں رہتا ہے وہ اس دن سے گنے جاتے ہیں جب آپ یہ لکھتے ہیں، چاہے منصوبہ پہلے ختم ہوا ہو۔
staff-filed-why = کیوں
staff-filed-words = خاندان کے لیے مزید
staff-filed-words-hint = وہ اسے اپنے پہلے صفحے پر پڑھتے ہیں۔ ”کوئی اور وجہ“ کے ساتھ یہ ضروری ہے۔
staff-filed-end = منصوبہ ختم ہو گیا ہے
staff-filed-again = منصوبہ پھر بھی جاری ہے
staff-filed-record = کیس ریکارڈ میں رکھا گیا
staff-filed-not = ابھی نہیں رکھا گیا۔
staff-filed-on = { $date } کو { $reference } کے تحت رکھا گیا۔ اندراج: { $name }۔
staff-filed-workers-part = آپ کا حصہ وہ سب ہے جو آپ پڑھ سکتے ہیں۔ جو صرف چیئر پڑھ سکتے ہیں وہ چیئر ریکارڈ میں رکھتے ہیں، اور یہاں لکھتے ہیں، چاہے ایسا کچھ ہو یا نہ ہو۔
staff-filed-chairs-part = آپ کا حصہ وہ ہے جو آپ کو بتایا گیا اور ورکر کو نہیں۔ اگر ایسا کچھ نہ ہو تب بھی یہاں لکھیں۔
staff-filed-newer = رکھے جانے کے بعد کچھ شامل ہوا۔ اسے بھی رکھیں، اور یہاں لکھیں۔
staff-filed-last = آپ کے حصے میں آخری بار { $date } کو { $time } بجے کچھ شامل ہوا۔ اسے رکھا ہوا تبھی لکھیں جب وہ بھی رکھ دیا گیا ہو۔
staff-filed-meanwhile = آپ کے یہ صفحہ کھولنے کے بعد آپ کے حصے میں کچھ شامل ہوا۔ یہاں لکھنے سے پہلے اسے بھی رکھیں
staff-filed-pack = کیس ریکارڈ کے لیے پیک لیں
staff-filed-day = رکھنے کا دن
staff-filed-day-hint = اس دن کے بعد کہی گئی بات رکھی ہوئی نہیں گنی جاتی۔
staff-filed-reference = کیس ریکارڈ میں حوالہ
staff-filed-tick = میرا سارا حصہ رکھ دیا گیا ہے
staff-filed-needs-day = دن چنیں
staff-filed-needs-reason = چنیں کہ یہ کیوں ختم ہوا
staff-filed-needs-reference = لکھیں کہ یہ کیس ریکارڈ میں کہاں ہے
staff-filed-needs-why = وجہ بتائیں
staff-filed-before-it-began = ایسا دن چنیں جو پاتھ وے کھلنے سے پہلے کا نہ ہو
staff-filed-ended-already = اس دوران لکھا گیا کہ منصوبہ ختم ہو گیا۔ اوپر لکھا ہے کب اور کیوں
staff-filed-to-file = ختم، ریکارڈ میں رکھنا باقی
staff-filed-to-file-what = ابھی کیس ریکارڈ میں نہیں، یا بعد میں کچھ شامل ہوا۔
staff-kept = یہاں کب تک رہتا ہے
staff-kept-what = چار ہفتے پہلے خاندان کو ان کے پہلے صفحے پر ان کی نقل پیش کی جاتی ہے۔
staff-kept-words = کہی گئی باتیں، منصوبہ اور ملاقاتیں
staff-kept-pictures = تصویریں
staff-kept-traces = پیغامات اور سائن ان کے نشان
staff-kept-gone = جا چکا۔
staff-kept-goes-on = منصوبہ جاری ہے۔ ختم ہونے کے بعد { $months ->
    [one] ایک مہینہ
   *[other] { $months } مہینے
} رکھا جاتا ہے۔
staff-kept-not-filed = ریکارڈ میں نہیں۔ یہیں رہتا ہے۔
staff-kept-on-hold = روکا ہوا۔ یہیں رہتا ہے۔
staff-kept-asked-for = کوئی اپنے بارے میں رکھی گئی معلومات کی نقل کا انتظار کر رہا ہے۔ جب تک نہ ملے، یہ رہے گا۔
staff-kept-goes = جلد سے جلد { $date } کو جاتا ہے۔
staff-kept-ended = منصوبہ { $date } کو ختم ہوا۔
staff-kept-none = کوئی منصوبہ ختم نہیں ہوا، اور کچھ روکا ہوا نہیں۔
staff-kept-months = منصوبہ ختم ہونے کے بعد مہینے
staff-kept-months-what = کیس ریکارڈ کونسل کے اپنے اصول سے رکھا جاتا ہے۔ یہ اس کے لیے ہیں جو یہاں ہے، اور اس دن سے گنے جاتے ہیں جب لکھا گیا کہ منصوبہ ختم ہو گیا۔
staff-kept-needs-months = 1 سے { $most } تک کوئی عدد لکھیں
staff-kept-words-longest = کہی گئی باتوں سے زیادہ دیر کچھ نہیں رہ سکتا: چابی ان کے ساتھ جاتی ہے
staff-offers = نقل پیش کی گئی
staff-offer-seen = { $date } کو دیکھا۔
staff-offer-unseen = { $date } کو پیش کی گئی، ابھی نہیں دیکھی۔ کاغذ پر نقل دیں۔
staff-early = وقت سے پہلے مٹائیں
staff-early-what = ایک شخص وجہ بتا کر کہتا ہے، دوسرا اتفاق کرتا ہے۔ ان میں سے ایک مینیجر ہوتا ہے۔ پھر بھی ریکارڈ میں رکھنا ضروری ہے، اور خاندان کو پہلے ان کی نقل پیش کی جاتی ہے۔
staff-early-why = یہ وقت سے پہلے کیوں جائے
staff-early-ask = اس کے لیے کہیں
staff-early-asked = { $date } کو کہا گیا۔ کسی اور کو اتفاق کرنا ہے۔
staff-early-agreed = { $date } کو اتفاق ہوا۔
staff-early-agreed-by = { $name } نے { $date } کو اتفاق کیا۔
staff-early-agree = اتفاق ہے
staff-early-drop = وقت سے پہلے نہ مٹائیں
staff-early-alone = دو مختلف لوگ چاہییں، اور ان میں سے ایک مینیجر
staff-early-not-ended = منصوبہ جاری ہے۔ پہلے اسے ختم ہونا ہے
staff-early-meanwhile = یہ پہلے ہی کہا جا چکا ہے۔ تب دی گئی وجہ وہاں لکھی ہے
staff-early-other = اس دوران کوئی اور وجہ دی گئی۔ اتفاق کرنے سے پہلے اسے پڑھیں
staff-early-waits = کوئی اسے وقت سے پہلے مٹانے کو کہتا ہے۔
staff-hold-put = روکیں
staff-hold-what = جب تک مینیجر روک نہ ہٹائے، اس میں سے کچھ نہیں جاتا۔ عدالت، انکوائری یا شکایت کے لیے۔
staff-hold-all = سب کچھ روکا ہوا ہے۔
staff-hold-which = کون سا پاتھ وے
staff-hold-why = اسے کیوں رہنا ہے
staff-hold-do = روکیں
staff-hold-lift = روک ہٹائیں
staff-hold-lift-why = اب اسے رہنے کی ضرورت کیوں نہیں
staff-hold-meanwhile = اس دوران اسے روک دیا گیا۔ تب دی گئی وجہ وہاں لکھی ہے
staff-hold-lifted-meanwhile = یہ اب روکا ہوا نہیں ہے
staff-retention = یہ کب تک رکھا جاتا ہے
staff-retention-way = مہینے، کیا کب جاتا ہے، روک، اور جانے کے سرٹیفکیٹ۔
staff-retention-what = کیا کب جاتا ہے۔ یہ خاندان کو نقل پیش کیے جانے کے { $days } دن بعد یا اس کے بھی بعد جاتا ہے۔
staff-certificates = سرٹیفکیٹ
staff-certificates-what = کچھ جانے کے بعد یہ باقی رہتا ہے۔ یہ رکھے جاتے ہیں۔
staff-certificates-none = ابھی کچھ نہیں گیا۔
staff-certificate-on = { $date } کو گیا
staff-certificate-time = اس کا وقت پورا ہوا۔
staff-certificate-early = وقت سے پہلے: { $asked } نے کہا، { $agreed } نے اتفاق کیا۔
staff-certificate-filed = منصوبہ { $ended } کو ختم، { $filed } کو ریکارڈ میں ({ $name })۔
staff-certificate-counts = { $rows } قطاریں اور { $keys } چابیاں۔
staff-certificate-digest = ڈائجسٹ { $digest }…
staff-certificate-broken = یہ سرٹیفکیٹ لکھے جانے کے بعد بدلا گیا۔ ڈیٹا کے ذمہ دار کو بتائیں۔

## family: agenda

agenda-first = پہلے { $name }
agenda-places = جگہیں اور لوگ
agenda-help = کون کس چیز میں مدد کرے گا
agenda-changed = کیا بدلا ہے
agenda-plan = منصوبہ، ایک ایک قدم
agenda-decision = فیصلہ
agenda-decision-next = آگے کیا ہو گا

## staff: the room

staff-blocks = { $count ->
    [one] ابھی تیار نہیں: ایک بات باقی
   *[other] ابھی تیار نہیں: { $count } باتیں باقی
}
staff-blocks-room = { $count ->
    [one] ابھی طے نہیں: ایک فرد
   *[other] ابھی طے نہیں: { $count } افراد
}
staff-count-missing = { $count ->
    [one] ایک اور ادارہ درکار ہے۔
   *[other] مزید { $count } ادارے درکار ہیں۔
}
staff-tab-room = کمرہ
staff-you-typed = آپ نے جو لکھا، نقل کرنے کے لیے
staff-line-too-long = اسے ایک سادہ جملے تک مختصر کریں
staff-room-who = کمرے میں کون ہو گا
staff-room-what-decided = کیا فیصلہ ہوا اور کیوں۔ خاندان یہ پڑھتا ہے۔
staff-room-open = ابھی کچھ طے نہیں ہوا
staff-room-contested = فیصلہ ہونا باقی ہے
staff-room-decided = فیصلہ ہو گیا۔ ابھی جواب نہیں آیا۔
staff-room-accepted = فیصلہ ہو گیا، اور ٹھیک ہے
staff-room-objected = فیصلہ ہو گیا، مگر ٹھیک نہیں
staff-room-overruled = فیصلہ وجہ بتا کر برقرار رکھا گیا
staff-room-withdrawn = دعوت واپس لے لی گئی
staff-room-in = موجود
staff-room-out = موجود نہیں
staff-room-in-for = { $name }: { $item }
staff-room-try = نشان لگائیں کہ کون کس حصے میں ہو گا۔ نیچے کی گنتی بتاتی ہے کہ تب کیا ہو گا۔ محفوظ کرنے تک کچھ نہیں بدلتا۔
staff-room-see = دیکھیں کیا ہو گا
staff-room-keep = محفوظ کریں کہ کون کس حصے میں ہو گا
staff-room-nobody = ابھی کسی کو دعوت نہیں دی گئی۔
staff-room-no-meeting = ابھی کوئی ملاقات بک نہیں ہے۔ تاریخوں میں بک کریں۔
staff-room-closed = اس دوران یہ ملاقات ہو چکی، منسوخ ہوئی یا بدل گئی۔ آپ کی طرف سے کچھ نہیں بدلا گیا۔
staff-room-day = ملاقات کے دن
staff-room-other-meetings = دوسری ملاقاتیں
staff-blocks-contested = { $name }: کسی کو اعتراض ہے اور ابھی فیصلہ نہیں ہوا
staff-blocks-objected = { $name }: کسی کو فیصلہ قبول نہیں
staff-blocks-nothing = کمرے میں کون ہو گا، اس میں کوئی رکاوٹ باقی نہیں۔
staff-only-you = یہ صرف آپ پڑھ سکتے ہیں۔
staff-only-you-and = یہ صرف آپ اور { $names } پڑھ سکتے ہیں۔
staff-reason-of = { $name } کی وجہ۔ { $who }
staff-said = خاندان کیا کہتا ہے
staff-said-stance = { $name }: { $stance }
staff-decisions = کیا فیصلہ ہوا
staff-decided-before = { $name }، { $date }۔ اب لاگو نہیں۔
staff-decide = فیصلہ کریں
staff-decide-again = نئے سرے سے فیصلہ کریں
staff-decide-what = کیا ہو گا
staff-decide-attends = پوری ملاقات میں ہوں گے
staff-decide-part = ایک حصے میں ہوں گے
staff-decide-report = رپورٹ لکھیں گے
staff-decide-colleague = ان کی جگہ کوئی ساتھی آئے گا
staff-decide-separate = الگ ملاقات ہو گی
staff-decide-attends-hint = ایجنڈے کے ہر نکتے میں۔
staff-decide-part-hint = نکتے نیچے چنیں۔
staff-decide-report-hint = کمرے میں نہیں۔ آپ صرف حقائق پڑھ کر سناتے ہیں۔
staff-decide-colleague-hint = اسی ادارے سے کوئی اور۔
staff-decide-separate-hint = پیشہ ور افراد کی ملاقات۔ خاندان اس کے بارے میں اپنے بغیر ہونے والی ملاقاتوں میں پڑھتا ہے۔
staff-decide-items = ایک حصے کے لیے: کن نکتوں میں
staff-decide-reason = کیوں
staff-decide-reason-hint = سادہ الفاظ میں۔ { $names } سب یہ پڑھ سکتے ہیں۔
staff-decide-do = فیصلہ کریں اور خاندان کو بتائیں
staff-decide-sure = میں نے دیکھ لیا ہے: پورا خاندان اسے اسی طرح پڑھ سکتا ہے
staff-decide-names = اس میں یہ نام ہے: { $names }۔ پورا خاندان اسے پڑھتا ہے۔ اسے بدلیں یا نشان لگائیں کہ یہ درست ہے۔
staff-decide-repeats = یہ وہ الفاظ دہراتا ہے جو آپ کو اعتماد میں بتائے گئے۔ دوسرے الفاظ میں کہیں، یا نشان لگائیں کہ یہ درست ہے۔
staff-decide-needs-decision = چنیں کہ کیا ہو گا
staff-decide-needs-items = وہ نکتے چنیں جن میں وہ ہوں گے
staff-decide-needs-reason = سادہ الفاظ میں لکھیں کہ کیوں
staff-decide-changed = اس دوران اس بارے میں کچھ کہا یا طے کیا گیا۔ اوپر دیکھیں، پھر فیصلہ کریں۔
staff-overrule = پھر بھی برقرار رکھیں
staff-overrule-reason = آپ اسے کیوں برقرار رکھ رہے ہیں
staff-overrule-hint = یہ صرف وہ پڑھتے ہیں جنہیں یہ قبول نہیں۔ پہلے ان سے بات کریں۔
staff-overrule-do = برقرار رکھیں اور وجہ بتائیں
staff-overruled-on = { $name } نے { $date } کو اسے برقرار رکھا، کیونکہ:
staff-withdraw = دعوت واپس لیں
staff-withdraw-what = خاندان دیکھے گا کہ انہیں اب نہیں بلایا جا رہا۔ جو کہا گیا وہ محفوظ رہے گا۔
staff-withdraw-do = { $name } کی دعوت واپس لیں
staff-invite-heading = کسی کو دعوت دیں
staff-invite-who = کون
staff-invite-somebody-else = کوئی اور: نیچے لکھیں
staff-invite-name = نام
staff-invite-name-hint = صرف اس کے لیے جو اوپر کی فہرست میں نہیں۔
staff-invite-organisation = ادارہ
staff-invite-asked = کس نے انہیں بلانے کو کہا
staff-invite-asked-nobody = نہ بتائیں
staff-invite-asked-hint = خاندان یہ پڑھتا ہے۔ نام صرف تب لکھیں جب انہیں اعتراض نہ ہو۔
staff-invite-why = انہیں کیوں بلایا جا رہا ہے
staff-invite-why-hint = ایک سادہ جملہ۔ خاندان اسے پڑھتا ہے۔
staff-invite-contact = خاندان سے براہِ راست رابطہ رہا ہے
staff-invite-contact-hint = صرف تب ہی ادارہ کورم میں گنا جاتا ہے۔
staff-invite-no-contact = خاندان سے براہِ راست رابطہ نہیں رہا
staff-invite-set-contact = براہِ راست رابطہ رہا ہے
staff-invite-set-no-contact = براہِ راست رابطہ نہیں رہا
staff-invite-asked-by = { $name } نے ان کے لیے کہا۔
staff-invite-do = دعوت دیں
staff-invite-everyone = ملاقاتوں کے سب شرکاء کو دعوت دیں
staff-invite-everyone-why = انہیں کیوں بلایا جا رہا ہے، سب کے لیے
staff-invite-everyone-do = سب کو دعوت دیں
staff-invite-needs-who = فہرست میں سے کسی کو چنیں
staff-invite-needs-why = ایک جملے میں لکھیں کہ انہیں کیوں بلایا جا رہا ہے
staff-invite-there-already = { $name } کو پہلے ہی دعوت دی جا چکی ہے
staff-agenda = ایجنڈا
staff-agenda-what = خاندان یہ اسی ترتیب میں پڑھتا ہے۔
staff-agenda-none = ایجنڈے میں ابھی کچھ نہیں۔
staff-agenda-usual = معمول کے نکتوں سے شروع کریں
staff-agenda-usual-what = معمول کے نکتے: { $items }۔
staff-agenda-add = نکتہ شامل کریں
staff-agenda-title = کس بارے میں
staff-agenda-title-hint = خاندان کے اپنے الفاظ میں۔
staff-agenda-decides = یہاں فیصلہ ہوتا ہے
staff-agenda-decides-hint = تب اس کے لیے کورم گنا جاتا ہے۔
staff-agenda-decides-short = فیصلہ ہوتا ہے
staff-agenda-up = پہلے
staff-agenda-down = بعد میں
staff-agenda-remove = ہٹا دیں
staff-agenda-needs-title = لکھیں کہ یہ کس بارے میں ہے
staff-agenda-begun = یہ نکتہ شروع ہو چکا ہے، یا ملاقات ہو چکی یا منسوخ ہو گئی۔ کچھ نہیں بدلا گیا۔
staff-asks = خاندان کس کو شامل کرنا چاہتا ہے
staff-asks-answered = جواب دیا گیا
staff-ask-title = { $name } نے ان کے لیے کہا
staff-ask-invite = انہیں دعوت دیں
staff-ask-decline = بتائیں کہ کیوں نہیں
staff-ask-words = { $name } کے لیے ایک بات۔ خالی رہ سکتا ہے
staff-ask-reason = کیوں نہیں
staff-ask-reason-hint = { $name } یہ پڑھتے ہیں۔
staff-ask-send = بھیجیں
staff-ask-needs-reason = ایک سادہ جملے میں لکھیں کہ کیوں نہیں
staff-ask-answered-meanwhile = اس دوران اس کا جواب دیا جا چکا، یا ملاقات ہو چکی یا منسوخ ہو گئی۔
staff-ask-invited = دعوت دی گئی۔
staff-ask-declined = دعوت نہیں دی گئی۔
staff-wishes = وہ کیسے حصہ لینا چاہتے ہیں
staff-wish-call = کیا کہہ کر بلائیں: { $name }
staff-wish-beside = ساتھ بیٹھیں گے: { $who }
staff-wish-breaks = وقفے چاہییں
staff-wish-interpreter = ترجمان: { $language }
staff-count-quorate = کورم پورا ہے: ”{ $item }“
staff-count-not-quorate = کورم پورا نہیں: ”{ $item }“
staff-count-nothing = ایجنڈے میں کوئی فیصلہ نہیں، اس لیے کورم نہیں گنا جاتا۔
staff-count-no-social-care = سماجی نگہداشت ان میں سے ایک ہے۔
staff-count-fixes = کیا مددگار ہو گا:
staff-count-no-fix = مدعو افراد میں سے کوئی مددگار نہیں۔ کسی اور ادارے کو دعوت دیں۔
staff-count-no-contact = { $agency }: براہِ راست رابطے کے بغیر شمار نہیں
staff-count-voluntary = { $agency }: یہاں شمار نہیں
staff-count-advocacy = { $agency }: نوجوان کے لیے ہے، شمار نہیں
staff-fix-joins = { $name } اس نکتے کے لیے شامل ہوں ({ $agency })
staff-fix-stand-in = { $name } کی جگہ کوئی اور آئے ({ $agency })
staff-day-what = بٹن دباتے ہی وقت درج ہو جاتا ہے۔ فیصلے کے وقت جو موجود ہو وہ شمار ہوتا ہے۔
staff-day-people = ابھی کون موجود ہے
staff-day-stays-away = فیصلہ: کمرے میں نہیں
staff-day-here = موجود
staff-day-came = آ گئے
staff-day-left = چلے گئے
staff-day-since = { $time } سے موجود
staff-day-from-to = { $from } سے { $to } تک
staff-day-begin = شروع کریں
staff-day-decide = اب فیصلہ ہوا
staff-day-finish = ختم کریں
staff-day-begun-at = شروع: { $time }۔
staff-day-decided-at = فیصلہ: { $time }۔
staff-day-finished-at = ختم: { $time }۔
staff-took-part = انہوں نے کیسے حصہ لیا
staff-took-part-what = قومی ڈیٹا کے الفاظ میں۔ وہ اسے دیکھتے ہیں اور کہہ سکتے ہیں کہ یہ درست نہیں۔
staff-took-part-how = { $name } نے کیسے حصہ لیا
staff-took-part-choose = چنیں کیسے
staff-took-part-likely = غالباً: { $how }۔ دیکھ کر درج کریں۔
staff-took-part-note = درج کریں
staff-took-part-doubt = { $name } نے { $date } کو کہا: یہ درست نہیں۔
staff-took-part-0 = PN0۔ چار سال سے کم عمر
staff-took-part-1 = PN1۔ موجود تھے اور خود بات کی
staff-took-part-2 = PN2۔ موجود تھے اور وکیلِ نوجوان نے بات کی
staff-took-part-3 = PN3۔ موجود تھے اور لفظوں کے بغیر رائے بتائی
staff-took-part-4 = PN4۔ موجود تھے مگر رائے نہیں بتائی
staff-took-part-5 = PN5۔ موجود نہیں تھے، وکیلِ نوجوان کو بتا دیا
staff-took-part-6 = PN6۔ موجود نہیں تھے، اپنی رائے بھیجی
staff-took-part-7 = PN7۔ موجود نہیں تھے اور رائے نہیں پہنچی
staff-after = بعد میں وہ کیا کہتے ہیں
staff-after-heard = محسوس ہوا کہ بات سنی گئی
staff-after-blamed = محسوس ہوا کہ الزام دیا گیا
staff-apart = خاندان کے بغیر ملاقاتیں
staff-apart-what = خاندان ان میں سے ہر ایک پڑھتا ہے: کون تھا، کیوں، اور کیا نتیجہ نکلا۔
staff-apart-none = کوئی درج نہیں۔
staff-apart-add = ایک ملاقات درج کریں
staff-apart-who = کون تھا، کردار کے مطابق
staff-apart-who-hint = ”سکول، پولیس، سوشل ورکر“۔
staff-apart-why = کیوں، اور ان کے بغیر کیوں
staff-apart-why-hint = خاندان یہ پڑھتا ہے۔
staff-apart-why-is = کیوں: { $why }
staff-apart-outcome = کیا نتیجہ نکلا
staff-apart-outcome-hint = یہ بعد میں شامل کیا جا سکتا ہے۔
staff-apart-outcome-is = نتیجہ: { $outcome }
staff-apart-outcome-add = بتائیں کیا نتیجہ نکلا
staff-apart-outcome-change = نتیجہ بدلیں
staff-apart-outcome-do = نتیجہ محفوظ کریں
staff-apart-context = کس جگہ کے بارے میں تھی
staff-apart-no-context = کوئی جگہ نہیں
staff-apart-do = درج کریں
staff-apart-delay = خاندان یہ بعد میں پڑھے گا
staff-apart-delay-what = ایک بار میں زیادہ سے زیادہ چار ہفتے۔ اس دن وہ اسے پڑھ لیں گے، سوائے اس کے کہ آپ پہلے دوبارہ مؤخر کریں۔
staff-apart-until = وہ اس دن سے پڑھیں گے
staff-apart-delay-why = اسے کیوں رکنا ہے۔ صرف عملے کے لیے
staff-apart-delay-again = دوبارہ مؤخر کریں
staff-apart-delay-do = مؤخر کریں
staff-apart-delayed = خاندان یہ { $date } سے پڑھے گا۔
staff-apart-delay-line = { $name } نے { $on } کو اسے { $until } تک مؤخر کیا: { $why }
staff-apart-read-already = مہلت ختم ہو چکی ہے اور خاندان اسے پڑھ سکتا ہے
staff-apart-needs-who = کردار کے مطابق لکھیں کہ کون تھا
staff-apart-needs-why = لکھیں کہ یہ کیوں ہوئی اور ان کے بغیر کیوں
staff-apart-needs-outcome = لکھیں کہ کیا نتیجہ نکلا
staff-apart-needs-until = چار ہفتوں کے اندر کا دن چنیں، جو پہلے والے سے بعد کا ہو
staff-apart-needs-delay-why = لکھیں کہ اسے کیوں رکنا ہے
staff-meeting-place = کہاں
staff-meeting-video = ویڈیو کے ذریعے شامل ہو سکتے ہیں
staff-meeting-by-video = ویڈیو کے ذریعے۔
staff-meeting-place-or-video = { $place }، یا ویڈیو کے ذریعے۔
staff-meeting-move = منتقل کریں
staff-meeting-move-do = منتقل کریں اور سب کو وجہ بتائیں
staff-meeting-move-past = آج یا اس کے بعد کا دن چنیں
staff-meeting-cancel = منسوخ کریں
staff-meeting-cancel-do = منسوخ کریں اور سب کو وجہ بتائیں
staff-meeting-why = کیوں
staff-meeting-why-hint = ایک سادہ جملہ۔ آنے والے سب پڑھتے ہیں، خاندان بھی۔
staff-meeting-needs-why = ایک سادہ جملے میں لکھیں کہ کیوں
staff-meeting-moved = { $from } سے { $to } پر منتقل: { $why }
staff-meeting-cancelled-why = منسوخ: { $why }
staff-meeting-changed = اس دوران کسی نے اسے منتقل یا منسوخ کیا، یا یہ ہو چکی۔ دیکھیں اب کیا صورت ہے۔
staff-quoracy = کورم
staff-quoracy-what = سماجی نگہداشت کا ہونا لازم ہے، اور اتنے دوسرے ادارے جتنے آپ یہاں بتائیں۔
staff-quoracy-others = براہِ راست رابطے والے دوسرے ادارے
staff-quoracy-voluntary = رضاکار تنظیمیں شمار ہوں
staff-quoracy-voluntary-hint = مثلاً نوجوانوں کا کوئی پراجیکٹ۔
staff-quoracy-save = محفوظ کریں
staff-quoracy-needs-number = 0 سے { $most } تک کوئی عدد لکھیں

### Places: the list and the questions

## staff: is it ready

staff-before = کیا سب تیار ہے؟
staff-before-link = کیا سب تیار ہے؟
staff-before-days = { $count ->
    [0] آج۔
    [one] کل۔
   *[other] { $count } دن میں۔
}
staff-before-whole = اس میں وہ سب شمار ہے جو آپ کو بتایا گیا، وہ بھی جو ورکر نہیں پڑھ سکتا۔
staff-before-part = اس میں وہ شمار ہے جو آپ کو بتایا گیا۔ پوری ملاقات کا حال چیئر پرسن بتاتا ہے۔
staff-before-unmarked = سب پڑھا جا چکا ہے اور سب کا جواب دیا جا چکا ہے
staff-before-your-part = آپ کا حصہ تیار ہے
staff-before-ready = تیار
staff-before-went-on = سب جوابوں سے پہلے آگے بڑھ رہے ہیں
staff-before-went-on-what = { $count ->
    [0] اب کچھ باقی نہیں۔
    [one] ایک بات اب بھی باقی ہے۔ خاندان پڑھتا ہے کہ کیوں۔
   *[other] { $count } باتیں اب بھی باقی ہیں۔ خاندان پڑھتا ہے کہ کیوں۔
}
staff-before-over = یہ ملاقات ہو چکی ہے
staff-before-over-unmarked = کسی نے اسے تیار نہیں کہا۔
staff-before-by-chair = { $name } نے اسے تیار کہا، { $date }۔
staff-before-by-worker = { $name } نے اپنا حصہ تیار کہا، { $date }۔ ملاقات کے بارے میں چیئر پرسن بتاتا ہے۔
staff-before-by-anyway = { $name } سب جوابوں سے پہلے آگے بڑھے، { $date }۔
staff-before-blocks = یہ رکاوٹ ہے
staff-before-blocks-what = تیار کا مطلب ہے: جو کچھ بتایا گیا وہ چیئر پرسن نے پڑھ لیا اور اس کا جواب دیا جا چکا۔
staff-before-of = { $name }: { $what }
staff-before-room = کمرے میں کون ہو گا
staff-before-ask = { $name } چاہتے ہیں کہ { $who } بھی آئیں
staff-before-ask-somebody = { $name } چاہتے ہیں کہ کوئی اور بھی آئے
staff-before-unread = { $name } نے یہ نہیں پڑھا۔
staff-before-unread-you = آپ نے یہ نہیں پڑھا۔
staff-before-unanswered = کسی نے اس کا جواب نہیں دیا۔
staff-before-decides = چیئر پرسن وجہ کے ساتھ فیصلہ کرتا ہے۔
staff-before-since = { $date } سے
staff-before-open = ابھی باقی ہے، مگر ملاقات کو نہیں روکتا
staff-before-open-what = پہلے کر لینا بہتر ہے۔ ہر سطر وہاں لے جاتی ہے جہاں یہ کیا جاتا ہے۔
staff-before-open-none = اور کچھ باقی نہیں۔
staff-before-done = ہو چکا
staff-before-heard = { $name } کی بات سنی گئی
staff-before-heard-on = آخری بار آپ کو { $date } کو کچھ بتایا۔
staff-before-unheard = { $name } کی بات ابھی نہیں سنی گئی
staff-before-unheard-since = { $date } کی ملاقات کے بعد آپ کو کچھ نہیں بتایا۔
staff-before-unheard-what = ابھی آپ کو کچھ نہیں بتایا۔
staff-before-tried = { $how }، { $date }
staff-before-tried-none = کوئی کوشش درج نہیں۔
staff-before-try = درج کریں کہ { $name } کے ساتھ کیا کوشش کی
staff-before-try-how = کیسے
staff-before-try-on = کب
staff-before-try-words = کیا نتیجہ نکلا
staff-before-try-hint = یہ چیئر پرسن پڑھتا ہے۔ لکھیں کہ کیا ہوا، اور کسی کو الزام نہ دیں۔
staff-before-try-do = درج کریں
staff-before-by-visit = گھر پر ملاقات
staff-before-by-phone = فون پر
staff-before-by-message = پیغام سے
staff-before-by-paper = کاغذ پر
staff-before-by-somebody = کسی ایسے کے ذریعے جس پر انہیں بھروسا ہے
staff-before-by-elsewhere = کسی اور جگہ ملے
staff-before-needs-how = چنیں کہ کیسے کوشش کی
staff-before-needs-day = آج کا یا پہلے کا کوئی دن چنیں
staff-before-not-ok = انہیں جواب ٹھیک نہیں لگا، اور کسی نے اس کا جواب نہیں دیا۔
staff-before-talk = وہ جواب پر بات کرنا چاہتے ہیں، اور کسی نے اس کا جواب نہیں دیا۔
staff-before-proposal = { $name } ایک تبدیلی تجویز کرتے ہیں
staff-before-proposal-what = اس پر ہاں، تبدیلی، یا وجہ کے ساتھ نہ باقی ہے۔
staff-before-replies-done = کسی جواب پر اعتراض نہیں اور کوئی تجویز باقی نہیں
staff-before-report-open = رپورٹ خاندان کے لیے { $date } کو کھولی گئی
staff-before-report-closed = رپورٹ خاندان کے لیے کھلی نہیں
staff-before-report-in-time = وقت پر: { $date } تک کھولنی تھی۔
staff-before-report-late = دیر سے: { $date } تک کھولنی تھی۔
staff-before-report-by = اسے { $date } تک کھولیں۔
staff-before-interpreter = { $name } کے لیے ترجمان: { $language }
staff-before-booked = طے ہے۔
staff-before-not-booked = طے نہیں۔
staff-before-book = ترجمان طے ہے
staff-before-unbook = اب طے نہیں
staff-before-places = سب نے جگہوں کے بارے میں کچھ بتایا
staff-before-no-places = ابھی کوئی جگہ نہیں
staff-before-weights = ہر آواز نے اپنے ٹوکن رکھے
staff-before-no-weights = ابھی کوئی ٹوکن نہیں
staff-before-missing = آپ کو کچھ نہیں بتایا: { $names }۔
staff-before-professionals = پیشہ ور افراد
staff-before-gap = منصوبے میں خلا: { $place }
staff-before-gap-what = کسی کے لیے یہ اہم ہے، اور کوئی اقدام اسے نہیں بدلتا۔
staff-before-no-gap = منصوبے میں کوئی خلا نہیں
staff-before-do = ملاقات کو تیار کہیں
staff-before-do-part = اپنے حصے کو تیار کہیں
staff-before-anyway = سب جوابوں سے پہلے آگے بڑھیں
staff-before-why = کیوں
staff-before-anyway-hint = یہ { $names } پڑھتے ہیں۔ انہیں پتا چلے گا کہ کسی بات کا جواب نہیں دیا گیا: یہ نہ لکھیں کہ بات کس کی ہے یا کیا ہے۔
staff-before-anyway-do = آگے بڑھیں، اور خاندان کو بتائیں کہ کیوں
staff-before-again = اسے دوسرے لفظوں میں کہیں
staff-before-again-do = خاندان کو ان لفظوں میں بتائیں
staff-before-ended = اس ملاقات کے لیے اب کچھ تیار ہونا ضروری نہیں۔ جو کہا جائے وہ اب بھی پڑھا جا سکتا ہے اور اس کا جواب دیا جا سکتا ہے۔
staff-before-marked = درج ہو گیا۔ اب جو بھی بتایا جائے گا اس سے یہ پھر تیار نہیں رہے گی۔
staff-before-marked-anyway = خاندان اب پڑھ سکتا ہے کہ کیوں۔
staff-before-tried-noted = درج ہو گیا۔ چیئر پرسن اسے پڑھ سکتا ہے۔
staff-before-interpreter-noted = درج ہو گیا۔
staff-before-waits = درج نہیں ہوا: کچھ پڑھنا یا جواب دینا باقی ہے
staff-before-needs-why = لکھیں کہ کیوں۔ خاندان اسے پڑھتا ہے
staff-before-nothing = اب کچھ باقی نہیں۔ اس کے بجائے ملاقات کو تیار کہیں
staff-before-newer = جب آپ لکھ رہے تھے کچھ نیا آیا۔ پڑھیں کہ اب کیا باقی ہے، پھر وجہ اگر اب بھی درست ہو تو بھیجیں
staff-before-held = اس دوران یہ ملاقات ہو گئی یا منسوخ ہو گئی۔ کچھ نہیں بدلا گیا
staff-report-days = خاندان کے لیے رپورٹ
staff-report-days-what = کانفرنس یا جائزے سے کتنا پہلے خاندان کو پڑھنے کے لیے ملتی ہے۔
staff-report-days-label = ملاقات سے پہلے کام کے دن

## shared: places in the bar

bar-places = جگہیں

## neutral: title of the places

title-places = جگہیں

## family: places on home

home-tile-places = وہاں کیسا ہے
home-places-drafts = { $count ->
    [one] آپ کی ایک جگہ ابھی بھیجی نہیں گئی
   *[other] آپ کی { $count } جگہیں ابھی بھیجی نہیں گئیں
}
place-news = { $name }، { $feeling }۔
place-news-name = { $name }۔
answers-just-known = صرف جاننے کے لیے

## shared: kinds of places people tell about

place-kind-stop = بس سٹاپ یا سٹیشن
place-kind-street = گلی یا محلہ
place-kind-park = پارک
place-kind-school = سکول
place-kind-shop = دکان یا ٹیک اوے
place-kind-online = آن لائن
place-kind-home = کسی کا گھر
place-kind-service = کوئی ادارہ
place-kind-elsewhere = کوئی اور جگہ

## shared: when a place is like that

place-time-before-school = سکول سے پہلے
place-time-home-time = چھٹی کے وقت
place-time-after-school = سکول کے بعد
place-time-evening = شام کو
place-time-night = رات کو
place-time-weekend = ہفتے کے آخر میں
place-time-any-time = کسی بھی وقت

## shared: what makes a place like that

place-reason-people = وہاں کے لوگ
place-reason-dark = وہاں اندھیرا ہے
place-reason-nobody-about = آس پاس کوئی نہیں
place-reason-adults-dont-help = بڑے مدد نہیں کرتے
place-reason-police-stops = پولیس روکتی ہے
place-reason-something-happened = کچھ ہوا تھا
place-reason-rather-not-say = نہ بتانا بہتر ہے
place-reason-an-adult = کوئی بڑا جو ٹھیک ہے
place-reason-friends = دوست وہاں ہوتے ہیں
place-reason-light = روشنی ہے اور لوگ ہوتے ہیں
place-reason-can-wait = وہاں رک کر انتظار ہو سکتا ہے

## shared: whether somebody has to go to a place

place-have-to-yes = جی ہاں، جانا پڑتا ہے
place-have-to-no = نہیں، جانا ضروری نہیں
place-tie-route = یہ راستے میں ہے
place-tie-school = سکول
place-tie-home = گھر
place-tie-friends = دوست وہاں رہتے ہیں
place-tie-family = خاندان وہاں رہتا ہے
place-tie-activity = وہاں کوئی کام یا شوق ہے

## shared: what was said about a place

place-no-name = بغیر نام کی جگہ
place-line = { $feeling }۔ { $when }
place-brief = { $feeling }۔ { $wish }۔
place-told-kind = جگہ کی قسم
place-told-name = نام
place-told-where = کہاں
place-told-feel = وہاں کیسا ہے
place-told-when = کب
place-told-why = ایسا کیوں ہے
place-told-have-to = وہاں جانا پڑتا ہے؟
place-told-looks-out = وہاں لوگوں کا خیال کون رکھتا ہے
place-told-better = کس چیز سے بہتر ہو
place-told-wish = ہم کیا کریں
place-told-protect = جب دوسرے بھی یہی کہیں
place-told-protect-yes = اسے شامل نہ کریں
place-told-changed = کیا بدلا ہے
place-told-spot = نقشے پر دکھائی گئی
place-told-route = { $count ->
    [one] ایک نقطے والا راستہ
   *[other] { $count } نقطوں والا راستہ
}
place-told-pin = تصویر پر دکھائی گئی
place-want-change = جگہ کو بدلنے کی کوشش کریں
place-whole = سب کچھ دیکھیں

## family: places

place-heading = آپ کی جگہیں
place-lock = شیئر کرنے تک صرف آپ
place-not-sent = ابھی بھیجا نہیں گیا
place-add = کوئی جگہ لکھیں
place-add-good = کوئی اچھی جگہ لکھیں
place-add-person = کسی اہم فرد کو لکھیں
place-add-more = ایک اور جگہ لکھیں
place-empty = بتائیں کہ جہاں آپ کا جانا ہوتا ہے، وہاں کیسا ہے۔ اچھی جگہیں بھی اتنی ہی اہم ہیں جتنی بری۔
place-empty-more = ہم ایک وقت میں ایک بات پوچھتے ہیں۔ جو چاہیں، چھوڑ دیں۔
place-on-the-map = نقشے پر
place-legend-sometimes = کبھی کبھی
place-never = ہم کبھی نہیں پوچھتے کہ آپ کا فون کہاں ہے۔
place-taken-back = جو آپ نے واپس لیا
place-trust = اسے کون دیکھتا ہے، اور ہم اس کا کیا کرتے ہیں
place-trust-phone = ہم آپ کا پیچھا نہیں کرتے۔ کوئی جگہ یہاں تبھی ہے جب آپ اسے لکھیں۔
place-trust-who = ہر جگہ کے لیے آپ چنیں کہ اسے کون دیکھے۔ چاہیں تو اسے بدل دیں یا واپس لے لیں۔
place-trust-exact = نقشے پر نشان صرف ان لوگوں کے پاس رہتا ہے جنہیں آپ چنیں۔
place-trust-wish = ہم کیا کریں، یہ آپ کہیں: بس جان لیں، پہلے آپ سے بات کریں، یا اسے بدلنے کی کوشش کریں۔
place-trust-others = اگر آپ کسی جگہ کو بدلنے کا کہیں، اور دوسرے بھی یہی کہیں، تو کونسل میں ایک فرد کو پتا چلتا ہے کہ وہ کون سی جگہ ہے۔ اسے نہ نام ملتے ہیں، نہ الفاظ۔ آپ کہیں تو ہم آپ کی بات اس میں شامل نہیں کرتے۔
place-trust-home = کسی گھر کے بارے میں آپ کی بات صرف آپ کے ورکر اور ملاقات چلانے والے کے پاس جاتی ہے۔

## family: questions about a place

place-ask-kind = یہ کس قسم کی جگہ ہے؟
place-hint-kind = کوئی ایک دبائیں۔ نام اس کے بعد ہے۔
place-ask-kind-good = کہاں اچھا لگتا ہے؟
place-hint-kind-good = یہ کوئی دکان، پارک، کلب یا دوست کا گھر ہو سکتا ہے۔ کوئی ایک دبائیں۔
place-picked = چنا ہوا
place-ask-name = آپ اسے کیا کہتے ہیں؟
place-hint-name = آپ کے اپنے الفاظ ٹھیک ہیں۔
place-find = یا اسے نقشے پر ڈھونڈیں
place-ask-feel = وہاں کیسا ہے؟
place-ask-now = اب وہاں کیسا ہے؟
place-last-time = پچھلی بار، { $date }
place-ask-when = ایسا کب ہوتا ہے؟
place-ask-why = ایسا کیوں ہے؟
place-own-words = اپنے الفاظ میں
place-ask-have-to = کیا آپ کو وہاں جانا پڑتا ہے؟
place-hint-have-to = اگر جانا پڑتا ہو تو ”وہاں نہ جائیں“ کہنے سے کوئی فائدہ نہیں۔
place-ties = آپ کو وہاں کیوں جانا ہوتا ہے؟
place-ask-looks-out = وہاں لوگوں کا خیال کون رکھتا ہے؟
place-hint-looks-out = کوئی ڈرائیور، دکان والا یا دوست۔ صرف پہلا نام کافی ہے۔ ”کوئی نہیں“ بھی ٹھیک ہے۔
place-ask-better = کس چیز سے بہتر ہو؟
place-hint-better = چھوٹی ہو یا بڑی، ہر بات اہم ہے۔
place-ask-better-good = کس چیز سے اور بھی بہتر ہو؟
place-hint-better-good = آپ یہاں شکریہ بھی کہہ سکتے ہیں۔
place-want-change-hint = ہم وہاں کے ذمہ دار لوگوں سے بات کرتے ہیں۔ آپ کا نام نہیں لیتے۔
place-next-who = اس کے بعد: اور کس کو معلوم ہو۔
place-protect = اگر دوسرے بھی یہی کہیں
place-protect-hint = تب کونسل میں ایک فرد کو پتا چلتا ہے کہ وہ کون سی جگہ ہے۔ ساتھ نہ نام جاتے ہیں، نہ الفاظ۔
place-protect-do = میری حفاظت کریں: میری بات شامل نہ کریں
place-ask-changed = اب کیا بدلا ہے؟
place-hint-changed = اگر سب ویسا ہی ہے تو اسے چھوڑ دیں۔
place-home-who = یہ دو لوگوں کے پاس جاتا ہے
place-home-who-what = کسی گھر کے بارے میں آپ کی بات صرف آپ کے ورکر اور ملاقات چلانے والے کے پاس جاتی ہے۔ ہو سکتا ہے وہ آپ سے اس پر بات کریں۔
place-too-long = اس میں { $count } حروف ہیں۔ { $most } آ سکتے ہیں۔ سب کچھ محفوظ ہے۔ اسے تھوڑا چھوٹا کر دیں۔
place-two = یہاں دو جواب ہیں
place-two-lede = یہ ایک ہی وقت میں دو جگہ لکھا گیا۔ ہم نے دونوں رکھ لیے۔ جو ٹھیک ہے، وہ چنیں۔
place-two-keep = اسے ایسے ہی رکھیں
place-two-open = جو ٹھیک ہے، وہ چنیں۔ پھر یہ جا سکتا ہے۔
place-two-settle = دونوں دیکھیں
place-nothing = کچھ نہیں

## family: sharing a place

place-change = بدلیں
place-say-more = اور بتائیں
place-check-empty = ابھی یہاں شیئر کرنے کو کچھ نہیں۔
place-back = اپنی جگہیں دیکھیں
place-share = یہ جگہ شیئر کریں
place-held-long = اسے تھوڑا چھوٹا کر دیں۔ پھر یہ جا سکتا ہے۔
place-next-just-know = وہ آپ سے پوچھے بغیر کچھ نہیں کرتے۔
place-next-talk-first = کچھ بھی کرنے سے پہلے وہ آپ سے بات کرتے ہیں۔
place-next-change = وہ جگہ کو بدلنے کی کوشش کرتے ہیں اور آپ کو بتاتے ہیں کہ کیا ہوا۔ اس میں ہفتے لگ سکتے ہیں۔ وہ کامیابی کا وعدہ نہیں کر سکتے۔
place-next-nothing = آپ نے نہیں بتایا کہ کیا کریں، اس لیے وہ پہلے آپ سے پوچھیں گے۔
place-next-again = تقریباً چار ہفتے بعد ہم پوچھیں گے کہ تب وہاں کیسا ہے۔

## family: one place

place-one = آپ نے کیا کہا
place-say-now = بتائیں کہ اب کیسا ہے
place-due = کافی دن ہو گئے۔ اب وہاں کیسا ہے؟
place-over-time = وقت کے ساتھ
place-on-day = { $date }: { $feeling }
place-better = پچھلی بار سے بہتر۔
place-same = پچھلی بار جیسا ہی۔
place-worse = پچھلی بار سے کم اچھا۔
place-state-back = واپس لے لیا۔
place-state-answer = جواب: { $state }۔
place-state-known = صرف جاننے کے لیے۔
place-state-open = ابھی جواب نہیں آیا۔

## family: people who matter

matters-heading = وہ لوگ جو میرے لیے اہم ہیں
matters-lede = کوئی دوست، گھر کا کوئی فرد، کوئی بڑا جو آپ کا خیال رکھے۔
matters-hint = دوست، خاندان، بڑے جو آپ کا خیال رکھیں
matters-add = کسی کو لکھیں
matters-sent = شیئر ہو گیا۔
matters-no-name = ابھی کوئی نام نہیں
matters-trust-names = پہلے حروف یا کوئی عرفی نام لکھیں۔ پورا نام ضروری نہیں۔
matters-trust-search = انہیں کوئی تلاش نہیں کر سکتا۔ ہم یہ نقشہ نہیں بناتے کہ کون کس کو جانتا ہے۔
matters-trust-share = ہر ایک آپ ہی کے پاس رہتا ہے جب تک آپ شیئر نہ کریں۔
matters-ask = آپ کے لیے کون اہم ہے؟
matters-ask-lede = کوئی جس کے ساتھ اچھا لگتا ہو۔
matters-called = آپ انہیں کیا کہتے ہیں؟
matters-called-hint = پہلے حروف یا عرفی نام۔
matters-relation = آپ سے رشتہ
matters-words = ان میں کیا اچھا ہے
matters-words-hint = یہ بھی بتا سکتے ہیں کہ آپ کہاں ملتے ہیں۔
matters-friend = دوست
matters-family = خاندان
matters-adult = کوئی بڑا جو میرا خیال رکھے
matters-other = کوئی اور
matters-check-empty = پہلے لکھیں کہ آپ انہیں کیا کہتے ہیں۔
matters-back = واپس جائیں اور لکھیں
matters-share = یہ شیئر کریں

## family: time after time

time-heading = وقت کے ساتھ کیسا رہا
time-link = ہر بار جگہیں کیسی لگیں، اور ہم نے کون سے وعدے پورے کیے۔
time-lede = ہر بار آپ نے جو بتایا، لفظوں میں۔ ہم اسے نہ جوڑتے ہیں، نہ نمبر بناتے ہیں۔
time-then = { $said }۔ { $became }
time-empty = جب آپ ہمیں کسی جگہ کے بارے میں بتائیں گے، تو یہاں دیکھیں گے کہ ہر بار کیسا لگا۔
time-places = جگہیں کیسی لگیں
time-shared-by = { $name } نے آپ کو کیا بتایا
time-promised-you = خبر دینے کے ہمارے وعدے
time-promised-plan = منصوبے کے وعدے
time-news-by = آپ کو { $date } تک خبر ملنی تھی۔
time-promised-by = { $date } کا وعدہ تھا۔
time-what-kept = جو ہم نے پورا کیا

### End of places

# نقشہ، اور جگہ کہاں ہے۔
map-label = علاقے کا نقشہ۔
map-label-places = { $count ->
    [one] نقشہ جس پر ایک جگہ ہے۔ فہرست میں بھی یہی ہے۔
   *[other] نقشہ جس پر { $count } جگہیں ہیں۔ فہرست میں بھی یہی ہے۔
}
map-move = نقشہ سرکائیں
map-up = اوپر
map-down = نیچے
map-left = بائیں
map-right = دائیں
map-closer = قریب
map-farther = دور
map-tap = نقشے پر ٹیپ کریں۔ Enter بیچ کو چنتا ہے۔
map-tap-near = نقشے پر ٹیپ کریں۔ Enter بیچ کو چنتا ہے: { $name }۔
map-some-off = سب کچھ یہاں نہیں سماتا۔
map-all = سب دکھائیں
map-kind-transport = اسٹاپ یا اسٹیشن
map-kind-school = اسکول
map-kind-park = پارک
map-kind-shop = دکان
map-kind-service = سروس
map-kind-leisure = فارغ وقت
map-kind-street = سڑک
map-kind-area = شہر کا حصہ
map-kind-water = پانی
map-kind-other = جگہ
place-ask-where = یہ کہاں ہے؟
where-lede = نقشے پر ٹیپ کریں۔ کوئی نہیں دیکھ سکتا کہ آپ کا فون کہاں ہے۔
where-no-map = یہاں نقشہ نہیں ہے۔ نام کافی ہے۔
where-home = کسی کا گھر دکھانا ضروری نہیں۔ دکھائیں تو یہ آپ کے ورکر اور چیئر کو جاتا ہے۔
where-never = ہم کبھی نہیں پوچھتے کہ آپ کا فون کہاں ہے۔
where-skip = اس کے بغیر آگے چلیں
where-away = نقشے سے ہٹائیں
where-near = { $name } کے قریب
where-on-the-map = نقشے پر نشان لگا ہے
where-pinned = تصویر پر نشان لگا ہے
where-nowhere = نقشے پر نہیں
where-way = { $count ->
    [one] ایک نقطے والا راستہ
   *[other] { $count } نقطوں والا راستہ
}
where-find = یا نام تلاش کریں
where-find-hint = کوئی سڑک، اسٹاپ، پارک یا دکان۔
where-find-do = تلاش کریں
where-found = جو مراد ہے اس پر ٹیپ کریں۔
where-none-found = یہاں اس نام کی کوئی جگہ نہیں۔ کوئی اور لفظ آزمائیں، یا نقشے پر ٹیپ کریں۔
where-gone = وہ اب نقشے پر نہیں۔ دوبارہ کوشش کریں، یا نقشے پر ٹیپ کریں۔
where-to-map = واپس نقشے پر
where-kind-in = { $kind }، { $area }
where-tap-again = نقشے پر وہاں ٹیپ کریں جہاں یہ ہے، یا اس کے بغیر آگے چلیں
where-tap-again-picture = تصویر پر وہاں ٹیپ کریں جہاں یہ ہے، یا اس کے بغیر آگے چلیں
where-on-picture = اس تصویر پر پن لگائیں
where-picture-lede = جو جگہ مراد ہے اس پر ٹیپ کریں۔
where-a-way = یہ ایک جگہ نہیں، راستہ ہے
where-a-way-hint = مثلاً اسکول کا راستہ۔
where-way-heading = کون سا راستہ؟
where-way-lede = جہاں سے شروع ہوتا ہے وہاں ٹیپ کریں۔ پھر ہر موڑ پر، آخر تک۔
where-way-begin = ابھی کوئی نقطہ نہیں۔
where-way-one = ایک نقطہ۔ اگلے پر ٹیپ کریں۔
where-way-undo = آخری نقطہ ہٹائیں
where-way-full = راستے میں زیادہ سے زیادہ { $count } نقطے ہوتے ہیں۔ پہلے ایک ہٹائیں۔
where-two = دو ٹیبز یا فونز نے بتایا کہ یہ کہاں ہے۔ جو درست ہے وہ چنیں۔
where-keep = نمبر { $number } رکھیں
picture-unnamed = ایک تصویر
picture-tap = تصویر پر ٹیپ کریں۔ Enter بیچ کو چنتا ہے۔
picture-nudge = پن ذرا سرکائیں
picture-none = پہلے کوئی تصویر چنیں
picture-too-big = یہ تصویر بہت بڑی ہے۔ 8 MB یا اس سے چھوٹی چنیں
picture-not-one = یہ فائل PNG یا JPEG تصویر نہیں۔ کوئی اور چنیں
picture-damaged = یہ تصویر خراب ہے یا ادھوری رہ گئی۔ اسے دوبارہ محفوظ کریں، یا کوئی اور چنیں
## family: what weighs most
title-weights = جگہیں
weights-heading = سب سے زیادہ کیا بدلنا چاہیے؟
weights-lede = آپ کے پاس 10 گوٹیاں ہیں۔ جو بات زیادہ اہم ہو، اس پر زیادہ رکھیں۔
weights-left = { $count ->
    [0] کوئی باقی نہیں
    [one] { $count } باقی
   *[other] { $count } باقی
}
weights-over = { $count } زیادہ ہیں
weights-on = { $count ->
    [0] کوئی نہیں
    [one] { $count } گوٹی
   *[other] { $count } گوٹیاں
}
weights-less = ایک اٹھائیں: { $name }
weights-more = ایک رکھیں: { $name }
weights-else = کچھ اور
weights-else-name = یہ کیا ہے؟
weights-sorry = ابھی محفوظ نہیں ہوا۔ سب کچھ اسی صفحے پر ہے۔
weights-too-many = آپ نے { $count } رکھی ہیں۔ کچھ واپس اٹھائیں، یہاں تک کہ 10 رہ جائیں۔
weights-sent-on = آپ نے یہ { $date } کو بھیجا تھا۔ کچھ بدلا ہو تو گوٹیاں ہٹا کر رکھیں۔
weights-before = دیکھیں کہ آپ نے کیا بھیجا
weights-two = آپ نے دو جگہوں پر گوٹیاں رکھیں
weights-two-lede = ہم نے دونوں رکھ لیے ہیں۔ جو آپ چاہیں، وہ چنیں۔
weights-two-use = یہ والا رکھیں
weights-why-heading = آپ نے انہیں وہاں کیوں رکھا؟
weights-why-hint = اپنے لفظوں میں لکھیں۔ آپ اسے چھوڑ بھی سکتے ہیں۔
weights-why-long = اس میں { $count } حروف ہیں۔ ایک بار میں 20,000 بھیجے جا سکتے ہیں۔ سب محفوظ ہے۔ اسے تھوڑا چھوٹا کریں۔
weights-name-long = ایک نام لمبا ہے۔ { $most } حروف آ سکتے ہیں۔ سب محفوظ ہے۔ اسے تھوڑا چھوٹا کریں۔
weights-move = گوٹیاں ہٹائیں
weights-held-left = { $count ->
    [one] ابھی { $count } گوٹی باقی ہے۔ اسے رکھ دیں، پھر یہ جا سکتا ہے۔
   *[other] ابھی { $count } گوٹیاں باقی ہیں۔ انہیں رکھ دیں، پھر یہ جا سکتا ہے۔
}
weights-held-nameless = ایک چیز کا ابھی نام نہیں۔ لکھیں کہ وہ کیا ہے، پھر یہ جا سکتا ہے۔
weights-held-two = یہ دو ہیں۔ ایک چنیں، پھر یہ جا سکتا ہے۔
weights-check-empty = ابھی بھیجنے کو کچھ نہیں۔ پہلے گوٹیاں رکھیں۔
weights-sent = بھیج دیا گیا۔ جنہیں آپ نے چنا، وہ اب اسے دیکھ سکتے ہیں۔
weights-sent-then = جب آپ ملیں گے تو اس پر بات ہو گی۔ دوسرے اسے الگ طرح دیکھ سکتے ہیں، اور یہ ٹھیک ہے۔
weights-sent-title = { $date } کو بھیجا
weights-read = { $name } نے اسے { $date } کو پڑھا۔
weights-earlier = اس سے پہلے
weights-again = گوٹیاں پھر سے رکھیں
weights-none = ابھی کچھ نہیں بھیجا گیا۔
weights-professionals = آپ کے ساتھ کام کرنے والے لوگ
weights-by = { $name }، { $date }
weights-home = آپ کی 10 گوٹیاں ابھی نہیں بھیجی گئیں

## staff: places

staff-tab-places = جگہیں
staff-voice-professionals = پیشہ ور لوگ
staff-places-none = ابھی تک کسی نے آپ کو کوئی جگہ نہیں بتائی۔
staff-loose = ابھی کہیں نہیں رکھی گئیں
staff-loose-what = ہر ایک کو اس جگہ یا گروہ کے نیچے رکھیں جس سے اس کا تعلق ہے۔ ان کے الفاظ ویسے ہی رہتے ہیں، اور خاندان کو نظر نہیں آتا کہ آپ نے انہیں کہاں رکھا۔
staff-gather-under = تعلق
staff-gather-new = کچھ نیا: نیچے نام لکھیں
staff-gather-nowhere = ابھی کسی سے نہیں
staff-gather-do = یہاں رکھیں
staff-gather-move = کہیں اور رکھیں
staff-gather-needs-under = کوئی جگہ یا گروہ چنیں
staff-gather-gone = یہ جگہ واپس لے لی گئی، یا جو آپ نے چنا وہ اب نہیں رہا۔ نیچے صفحہ ویسا ہے جیسا اب ہے۔
staff-context-family = خاندان اسے دیکھتا ہے
staff-context-family-hint = خاندان کا ہر فرد منصوبے میں اس کا نام اور مقصد پڑھتا ہے اور اس پر گوٹیاں رکھ سکتا ہے۔ اگر صرف ایک نے آپ کو بتایا ہو تو نشان نہ لگائیں۔
staff-context-kept = محفوظ ہو گیا۔
staff-context-newer = آپ کے لکھتے ہوئے کسی نے اسے بدل دیا۔ دونوں دیکھیں، پھر محفوظ کریں۔
staff-context-has-actions = اس کے کام طے ہیں، اور خاندان ہر کام پڑھتا ہے۔ نشان لگائیں کہ وہ اسے دیکھتے ہیں۔
staff-context-no-place = یہاں کسی کی جگہ نہیں رکھی گئی۔
staff-context-seen = خاندان اس کا نام اور مقصد دیکھتا ہے۔ باقی صرف کارکن اور چیئر پڑھتے ہیں۔
staff-context-not-seen = صرف کارکن اور چیئر اسے جانتے ہیں۔
staff-context-strengths = وہاں کیا اچھا ہے
staff-context-strengths-hint = کیا چل رہا ہے، اور کس پر آگے بڑھ سکتے ہیں۔
staff-context-guardians = وہاں کون دھیان رکھ سکتا ہے
staff-context-guardians-hint = خیال رکھنے والے بڑے: دکان دار، چوکیدار۔
staff-context-reach = کس کی وہاں پہنچ ہے
staff-context-reach-hint = کون وہاں کے لوگوں سے بات کر سکتا ہے یا بدل سکتا ہے کہ وہ کیسے چلتی ہے۔
staff-context-notes = اور کیا معلوم ہے
staff-context-notes-hint = نقشہ، روشنی، قاعدے، کون آتا جاتا ہے۔
staff-known = پیشہ ور لوگ کیا جانتے ہیں
staff-known-what = یہ پیشہ ور لوگوں کی اپنی رائے ہے۔ خاندان کے الفاظ ویسے ہی رہتے ہیں۔
staff-join = کوئی اور جگہ یا گروہ اس میں ملائیں
staff-join-what = دوسری کی جگہیں، کام، ملاقاتیں اور گوٹیاں { $name } میں آ جاتے ہیں، اور دونوں کے بارے میں جو کہا گیا وہ رہتا ہے۔ یہ واپس نہیں ہو سکتا۔
staff-join-which = کون سی وہی ہے
staff-join-do = { $name } میں ملائیں
staff-join-too-long = دونوں کے بارے میں جو کہا گیا وہ ملا کر بہت لمبا ہے۔ پہلے ایک کو چھوٹا کریں۔
staff-covered = منصوبہ کس کس کو چھوتا ہے
staff-covered-context = جگہ یا گروہ
staff-covered-actions = اسے کیا بدلتا ہے
staff-covered-count = { $count ->
    [0] کوئی کام نہیں
    [one] 1 کام
   *[other] { $count } کام
}
staff-covered-gap = خلا
staff-covered-gaps = { $count ->
    [one] ایک خلا: { $names }۔ کسی نے وہاں دو یا زیادہ گوٹیاں رکھیں، اور منصوبے میں کچھ اسے نہیں بدلتا۔
   *[other] { $count } خلا: { $names }۔ کسی نے ہر ایک پر دو یا زیادہ گوٹیاں رکھیں، اور منصوبے میں کچھ انہیں نہیں بدلتا۔
}
staff-covered-no-gap = کوئی خلا نہیں۔ جہاں بھی کسی نے دو یا زیادہ گوٹیاں رکھیں، منصوبے میں کچھ اسے بدلتا ہے۔
staff-covered-no-voice = ابھی کسی نے آپ کو اپنی گوٹیاں نہیں بتائیں، اس لیے کوئی خلا نظر نہیں آ سکتا۔
staff-covered-no-goal = ابھی کوئی مقصد نہیں
staff-covered-of = { $all } میں سے { $count } گوٹیاں
staff-covered-unpaired = ”{ $what }“ نوجوان سے کچھ چھوڑنے کو کہتا ہے۔ اس میں جگہ کی تبدیلی، آخری تاریخ یا ان کی بات نہیں ہے۔
staff-covered-unasked = ”{ $what }“ مانگی ہوئی مدد گنا جاتا ہے، مگر کسی کے الفاظ سے جڑا نہیں۔
staff-gap-voice = { $name } { $count }
staff-gap-what = گوٹیاں: { $voices }۔ کوئی کام اسے نہیں بدلتا۔
staff-gap-plan = منصوبے میں ایک شامل کریں
staff-gap-here = کسی نے اس پر دو یا زیادہ گوٹیاں رکھیں، اور کوئی کام اسے نہیں بدلتا۔
staff-gap-look = جگہوں میں دیکھیں
staff-change = جگہیں اب کیسی لگتی ہیں
staff-change-what = پہلی اور آخری بار جب ہر ایک نے بتایا کہ جگہ کیسی لگتی ہے۔ دو لوگوں کی باتیں کبھی ملائی نہیں جاتیں۔
staff-change-review = { $date } کے جائزے کے لیے۔ پہلی اور آخری بار جب ہر ایک نے بتایا کہ جگہ کیسی لگتی ہے۔ دو لوگوں کی باتیں کبھی ملائی نہیں جاتیں۔
staff-change-of = { $name } کی جگہیں کیسی لگتی ہیں
staff-change-place = جگہ
staff-change-first = پہلی بار
staff-change-last = آخری بار
staff-change-became = اب
staff-change-once = ابھی ایک بار پوچھا گیا
staff-matters = اہم لوگ
staff-matters-what = نوجوان نے یہ نام بتائے ہیں۔ یہ صرف اسی فائل میں ہیں: کوئی انہیں تلاش نہیں کر سکتا۔
staff-matters-adult = ایک بڑا جو اس کا خیال رکھتا ہے
staff-pictures = تصویریں بطور نقشہ
staff-pictures-what = جگہ کسی تصویر پر بھی دکھائی جا سکتی ہے، جیسے اسکول کا نقشہ۔ ہر تصویر پورا خاندان اور چیئر دیکھ سکتے ہیں، اس لیے اس میں لوگ نہ ہوں۔
staff-pictures-none = ابھی کوئی تصویر نہیں۔
staff-pictures-full = { $most } تصویریں ہیں اور مزید نہیں آ سکتیں۔ نئی کے لیے ایک ہٹائیں۔
staff-picture-add = تصویر شامل کریں
staff-picture-file = تصویر
staff-picture-file-hint = PNG یا JPEG، 8 MB تک۔ کیمرے نے جو کچھ اس میں لکھا ہو وہ نکال دیا جاتا ہے۔
staff-picture-caption = اس میں کیا ہے
staff-picture-caption-hint = خاندان یہ پڑھتا ہے: ”نارتھ گیٹ، نچلی منزل“۔
staff-picture-add-do = یہ تصویر شامل کریں
staff-picture-added = { $date } کو شامل ہوئی۔
staff-picture-remove = ہٹا دیں
staff-picture-remove-what = یہ ہمیشہ کے لیے چلی جائے گی۔ جو جگہیں اس پر دکھائی گئیں وہ رہتی ہیں، اور جو کچھ کہا گیا وہ بھی۔
staff-picture-unnamed = بغیر الفاظ کے تصویر
staff-place-before-school = اسکول سے پہلے
staff-place-home-time = چھٹی کے وقت
staff-place-after-school = اسکول کے بعد
staff-place-evening = شام
staff-place-night = رات
staff-place-weekend = ہفتے کے آخر میں
staff-place-any-time = کسی بھی وقت
staff-place-people = وہاں کے لوگ
staff-place-dark = اندھیرا
staff-place-nobody-about = آس پاس کوئی نہیں
staff-place-adults-dont-help = بڑے مدد نہیں کرتے
staff-place-police-stops = پولیس روکتی ہے
staff-place-something-happened = کچھ ہوا تھا
staff-place-rather-not-say = نہیں بتانا چاہتے
staff-place-an-adult = وہاں ایک اچھا بڑا ہے
staff-place-friends = دوست وہاں ہوتے ہیں
staff-place-light = روشنی اور لوگ
staff-place-can-wait = وہاں انتظار کر سکتے ہیں
staff-place-has-to = جانا پڑتا ہے
staff-place-need-not = جانا ضروری نہیں
staff-place-on-the-way = راستے میں ہے
staff-place-tie-school = اسکول
staff-place-tie-home = گھر
staff-place-tie-friends = دوست وہاں رہتے ہیں
staff-place-tie-family = خاندان وہاں رہتا ہے
staff-place-tie-activity = وہاں کچھ کرتے ہیں
staff-place-better-now = اب بہتر
staff-place-same-now = ویسا ہی
staff-place-worse-now = اب زیادہ خراب
staff-place-unnamed = بغیر نام کی جگہ
staff-place-by = { $name }۔ { $kind }۔
staff-place-by-only = { $name }۔
staff-place-where = کہاں
staff-place-area = نقشے پر: { $name }
staff-place-on-map = نقشے پر دکھائی گئی
staff-place-a-way = ایک راستہ، نقشے پر دکھایا گیا
staff-place-on-picture = تصویر پر دکھائی گئی
staff-place-when = کب
staff-place-why = کس وجہ سے
staff-place-have-to = وہاں کیوں جاتے ہیں
staff-place-looks-out = وہاں کون دھیان رکھتا ہے
staff-place-better = کس سے بہتر ہو گا
staff-place-changed = اب کیا مختلف ہے
staff-place-changed-on = { $date } کو کیا مختلف تھا
staff-place-protect = کہا ہے کہ اسے دوسرے نوجوانوں کی باتوں کے ساتھ نہ گنا جائے۔
staff-place-home-think = کسی کا گھر۔ دوسرے راستے کے بارے میں سوچیں۔
staff-place-home-title = ان میں سے ایک جگہ گھر ہے
staff-place-home-what = گھر میں جو محفوظ نہیں وہ گھر سے باہر کا نقصان نہیں۔ سوچیں کہ کیا کوئی اور راستہ درست ہے، اور آج کس سے بات کرنی ہے۔ جو کہا گیا وہ صرف کارکن اور چیئر پڑھ سکتے ہیں۔
staff-place-answer-of = جواب دیں: { $name }

## staff: voices over time

staff-voices = وقت کے ساتھ ہر ایک کی آواز
staff-voices-what = ہر ملاقات تک ہر ایک نے کیا کہا، جہاں تک آپ کے ساتھ شیئر ہوا۔ دو لوگوں کی باتیں کبھی ملائی نہیں جاتیں۔
staff-voices-review = { $date } کے جائزے کے لیے۔ ہر ملاقات تک ہر ایک نے کیا کہا، جہاں تک آپ کے ساتھ شیئر ہوا۔ دو لوگوں کی باتیں کبھی ملائی نہیں جاتیں۔
staff-voices-none = جہاں تک آپ جان سکتے ہیں، ابھی کسی نے نہیں بتایا کہ کوئی جگہ کیسی لگتی ہے۔
staff-voices-of = وقت کے ساتھ: { $name }
staff-voices-asked = جگہ یا سوال
staff-voices-since = اس کے بعد سے
staff-voices-promised = ان سے کیے گئے خبر دینے کے وعدے
staff-voices-plan = منصوبے کے وعدے
staff-voices-plan-note = پہلی بتائی گئی تاریخ کے حساب سے۔ نئی تاریخ سے وعدہ پورا نہیں ہو جاتا۔
staff-voices-for = { $date } کے لیے۔

## staff: packs

title-pack = کاغذات
staff-pack = پیک
staff-pack-what = جو کہا گیا، طے ہوا اور جس کا جواب دیا گیا، ایک پڑھنے والے کے لیے ایک نقل۔
staff-pack-leaves-out = اس میں صرف وہ ہے جو آپ اور پڑھنے والا دونوں جان سکتے ہیں۔ اسے کھولنا پڑھنا شمار ہوتا ہے: لکھنے والے یہ دیکھ سکتے ہیں۔
staff-pack-for = کس کے لیے
staff-pack-form = کس شکل میں
staff-pack-take = یہ پیک لیں
staff-pack-way = پیک لیں
staff-pack-filed = درج کریں کہ یہ ریکارڈ میں ہے
staff-pack-recipient = { $name }، { $role }
staff-pack-print = چھاپنے کا صفحہ
staff-pack-docx = دستاویز (.docx)
staff-pack-copy = چسپاں کرنے کا متن
staff-pack-jsonld = مربوط ڈیٹا (.jsonld)
staff-pack-ssd = ڈیٹا سیٹ کی قطاریں (.csv)
staff-pack-ssd-none = ڈیٹا سیٹ کی قطاریں: ابھی تک کوئی جائزہ نہیں ہوا، اس لیے جائزوں کی قطاریں نہیں ہیں۔
staff-pack-copy-how = ہر خانے کا نام آپ کے کیس سسٹم کے اس خانے پر ہے جہاں اسے جانا ہے۔ متن منتخب کریں، نقل کریں اور وہاں چسپاں کریں۔
staff-pack-box-child = بچے کی رائے
staff-pack-box-parents = والدین یا دیکھ بھال کرنے والے کی رائے
staff-pack-box-places = جگہیں اور ماحول
staff-pack-box-room = کمرے میں کون تھا
staff-pack-box-plan = منصوبہ اور جو جواب دیا گیا
staff-pack-taken = جو پیک لیے گئے
staff-pack-by = { $name }، { $moment }
staff-pack-check = جانچ کا نمبر: { $check }
staff-pack-check-whole = پورا نمبر (مربوط ڈیٹا کا SHA-256): { $digest }
staff-pack-before = اس سے پہلے لیے گئے پیک: { $count }
staff-pack-none = ابھی تک کسی نے پیک نہیں لیا۔
staff-pack-give = پیک دیں
staff-pack-give-what = وہ اسے یہیں اپنے سائن اِن سے کھولتے ہیں، آپ کے دینے کے دس منٹ بعد سے۔ تب تک آپ اسے واپس لے سکتے ہیں۔ کھولتے وقت جو آپ دونوں پڑھ سکتے ہوں، وہ وہی دیکھتے ہیں۔
staff-pack-give-for = کس کو
staff-pack-give-do = یہ پیک دیں
staff-pack-given = جو پیک دیے گئے
staff-pack-given-none = کوئی پیک نہیں دیا گیا۔
staff-pack-given-wait = { $moment } سے کھل سکتا ہے۔
staff-pack-given-closed = ابھی نہیں کھولا گیا۔
staff-pack-given-opened = { $moment } کو کھولا گیا۔
staff-pack-given-back = واپس لیں
staff-boxes = کیس سسٹم کے خانے
staff-boxes-what = آپ کا کیس سسٹم ان خانوں کو کیا کہتا ہے جن میں پیک کا متن چسپاں ہوتا ہے۔ ہمارا نام رکھنا ہو تو خالی چھوڑیں۔
staff-boxes-long = زیادہ سے زیادہ { $most } حروف لکھیں۔
pack-here = ملاقات کے لیے آپ کی کاپی
pack-here-what = جو کہا گیا، طے ہوا اور جواب ملا، جتنا آپ پڑھ سکتے ہیں۔
pack-given-by = { $name } نے یہ آپ کو { $date } کو دیا۔
pack-changed = اس میں کچھ اُس دن جیسا نہیں رہا۔ آپ اسے ویسا دیکھتے ہیں جیسا اب ہے۔
pack-numbered = { $number }. { $place }
pack-map-alt = نقشہ۔ اس پر: { $places }۔
pack-title = پیک { $reference }
pack-for = { $name } کے لیے۔
pack-meeting = { $date } کی میٹنگ کے لیے۔
pack-court = عدالت (مکمل نقل)
pack-foot = صرف { $name } کی نقل۔ تاریخ { $date }۔ { $reference }، { $check }
pack-nothing = اس نقل میں یہاں کچھ نہیں ہے۔
pack-says = { $name } کیا کہتے ہیں
pack-by = { $name }، { $date }۔
pack-how-typed = خود لکھا۔
pack-how-handover = ورکر کے ٹیبلٹ پر خود لکھا۔
pack-how-paper = کاغذ پر دیا۔
pack-how-phone = فون پر کہا۔
pack-how-aloud = زبانی کہا۔
pack-entered = { $name } نے درج کیا۔
pack-confirmed = کہنے والے نے کہا: یہ میرے الفاظ ہیں۔
pack-unconfirmed = کہنے والے نے ابھی نہیں کہا کہ یہ ان کے الفاظ ہیں۔
pack-chose = یہ بھی چنا: { $what }۔
pack-felt = کیسا لگتا ہے: { $feeling }۔
pack-who = کون جان سکتا ہے: { $who }
pack-opened = { $name } نے { $date } کو پڑھا۔
pack-places = جگہیں
pack-places-felt = جگہیں کیسی لگیں
pack-place = جگہ
pack-whose = کون کہتا ہے
pack-place-felt = کیسا لگا
pack-place-of = { $place }، { $name }
pack-on = { $date }: { $what }
pack-line = { $label }: { $what }
pack-weights = سب سے بھاری کیا ہے
pack-weights-what = ہر آواز کے لیے دس گوٹیاں۔ انہیں کبھی جمع نہیں کیا جاتا۔
pack-weights-table = گوٹیاں کہاں رکھی ہیں
pack-else = کچھ اور
pack-why = کیوں
pack-when = کب
pack-professionals = پیشہ ور افراد
pack-room = کسے بلایا گیا ہے
pack-room-table = { $date } کو کسے بلایا گیا ہے
pack-room-who = کون
pack-room-asked = کیوں بلایا گیا
pack-room-said = اس پر کیا کہا گیا
pack-room-decided = چیئر نے کیا طے کیا
pack-to-family = { $name } اور خاندان کے نام: { $what }
pack-wish = { $name } اس طرح حصہ لینا چاہتے ہیں: { $how }
pack-room-add = { $name } انہیں شامل کرنا چاہتے ہیں: { $who }
pack-held = میٹنگیں کیسی رہیں
pack-part-young = چار سال سے کم عمر
pack-part-spoke = موجود تھے اور بولے
pack-part-advocate = موجود تھے اور وکیل بولے
pack-part-no-words = موجود تھے اور بغیر الفاظ کے بتایا
pack-part-silent = موجود تھے اور کچھ نہیں کہا
pack-part-briefed = موجود نہیں تھے، وکیل بولے
pack-part-sent = موجود نہیں تھے، دوسرے طریقے سے بھیجا
pack-part-not-heard = موجود نہیں تھے اور بات نہیں سنی گئی
pack-quorate = فیصلے کے وقت کافی ادارے موجود تھے۔
pack-not-quorate = فیصلے کے وقت ادارے کم تھے۔
pack-heard = کیا بات سنی گئی
pack-blamed = کیا الزام لگا
pack-agreed = { $date } کو طے ہوا، اب تک کی صورت کے ساتھ۔
pack-if-not = اگر یہ نہ ہو سکے
pack-plan = منصوبہ
pack-goal = مقصد
pack-actions = کیا ہوگا: { $name }
pack-what = کیا
pack-owner = کون کرے گا
pack-by-when = کب تک
pack-how-far = کہاں تک پہنچا
pack-answers = جو کہا گیا اور اس کا کیا ہوا
pack-answers-table = جو کہا گیا اور جوابات
pack-said = کیا کہا گیا
pack-state = ہوا، ابھی نہیں یا نہیں ہو سکتا
pack-did = کیا ہوا، یا کیوں نہیں
pack-open = ابھی جواب نہیں
pack-next = مزید { $date } کو۔
pack-reply = وہ اس پر کیا کہتے ہیں
pack-apart = خاندان کے بغیر میٹنگیں
pack-apart-who = کون موجود تھا
pack-apart-why = کیوں
pack-apart-outcome = اس کا کیا نتیجہ نکلا

## neutral: title of a copy to keep

title-copy = نوٹس

## family: a copy to keep

copy-title = اپنے پاس رکھنے کے لیے ایک کاپی لیں
copy-what = آپ اپنی چیزوں کی ایک کاپی لے سکتے ہیں۔ یہ آپ کی ہے۔ نئی کاپی آپ کبھی بھی لے سکتے ہیں۔
copy-first = لینے سے پہلے
copy-first-where = کاپی اس فون یا کمپیوٹر پر جائے گی۔ اسے وہاں دیکھیں جہاں آپ کی ڈاؤن لوڈ کی ہوئی چیزیں ہوتی ہیں۔
copy-first-found = جب تک آپ اسے مٹا نہ دیں یہ وہیں رہتی ہے۔ جو کوئی یہ فون کھول سکتا ہے وہ اسے ڈھونڈ کر پڑھ سکتا ہے۔ ”نکلیں“ اسے نہیں ہٹاتا۔
copy-first-private = اس میں آپ کی اپنی سب باتیں ہیں۔ وہ بھی جو آپ نے صرف ایک شخص سے کہیں۔
copy-first-other = اگر یہ ابھی محفوظ نہیں تو یہاں نہ لیں۔ آپ کی باتیں ایپ میں رہتی ہیں۔
copy-holds = اس میں کیا ہے
copy-holds-said = جو کچھ آپ نے کہا اور بتایا
copy-holds-answers = جو جواب آپ کو ملے
copy-holds-opened = آپ کی باتیں کس نے کھولیں اور کب
copy-holds-plan = منصوبہ، جیسا آپ اسے یہاں پڑھ سکتے ہیں
copy-holds-not = اس میں نہیں: تصویریں، جو دوسروں نے کہا، جو آپ نے واپس لیا، اور جو آپ نے ابھی نہیں بتایا
copy-take-page = صفحے کے طور پر لیں
copy-take-document = دستاویز کے طور پر لیں
copy-then = ہم اس فائل کی کوئی کاپی نہیں رکھتے۔ ہم یہ لکھ لیتے ہیں کہ آپ نے لی۔
copy-not-here = یہ آپ کے ورکر کا ٹیبلیٹ ہے۔ اپنی کاپی اپنے فون پر لیں، جب آپ وہاں سے آئیں۔
copy-back = ابھی نہیں
copy-about = { $name }۔ { $date } کو بنایا گیا۔
copy-foot = { $name }، { $date }

## shared: what is held on somebody

held-matters = جو لوگ اہم ہیں
held-before = { $name } نے پہلے کیا کہا
held-proposals = جو تجویز دی گئی
held-challenges = کاموں کے بارے میں جو کہا گیا
held-shuts-out = یہ کسی کو باہر رکھتا ہے
held-changes-nothing = اس سے کچھ نہیں بدلتا
held-answered = جواب
held-to-chair = یہ صدر کے پاس گیا
held-settled = صدر نے کیا کہا
held-taken-back = واپس لیا گیا

## staff: the copy for a request

held-title = کاپی { $reference }
held-about = { $about } کے بارے میں جو رکھا گیا ہے۔
held-for = { $name } کے لیے۔ { $date } کو بنایا گیا۔
held-what = کچھ چیزیں چھوڑی یا ہٹائی جا سکتی ہیں کیونکہ قانون اجازت دیتا ہے۔ آپ پوچھ سکتے ہیں کہ کیوں، اور آپ کونسل یا Information Commissioner سے شکایت کر سکتے ہیں۔
held-foot = یہ کاپی { $name } کے لیے ہے اور کسی اور کے لیے نہیں۔ { $date } کو بنائی گئی۔ { $reference }
held-foot-check = { $foot }، { $check }
held-removed = {"["}ہٹایا گیا: آگے نہیں دیا جا سکتا]
held-removed-other = {"["}ہٹایا گیا: کسی اور کے بارے میں]
held-removed-legal = {"["}ہٹایا گیا: قانونی مشورہ]

## neutral: title of requests

title-requests = درخواستیں

## staff: requests for what is held

staff-role-data-protection = ڈیٹا تحفظ افسر
staff-requests = اپنے ڈیٹا تک رسائی کی درخواستیں
staff-requests-what = کس نے اپنا ڈیٹا مانگا، کب تک جواب دینا ہے اور انہیں کیا ملتا ہے۔
staff-requests-none = ابھی کوئی درخواست نہیں۔
staff-request-new = درخواست درج کریں
staff-request-row = { $who }۔ { $date } کو ملی۔ { $reference }
staff-request-choose = شخص منتخب کریں
staff-request-none = ان میں سے کوئی والد یا والدہ نہیں
staff-request-apart = کوئی اور، جس کا نام والد یا والدہ کے نام جیسا ہے
staff-request-whose = کس کا ڈیٹا
staff-request-received = موصول ہونے کی تاریخ
staff-request-asker = کون مانگتا ہے
staff-request-asker-hint = جو نوجوان سمجھتا ہے کہ کیا مانگ رہا ہے وہ خود مانگتا ہے، یا کسی کے مانگنے پر راضی ہوتا ہے۔
staff-request-by = اسی کیس کا والد یا والدہ
staff-request-by-hint = اگر والد یا والدہ نوجوان کے لیے مانگیں تو انہیں چنیں: انہیں صرف وہی ملتا ہے جو وہ ویسے بھی پڑھ سکتے ہیں۔ اگر کوئی اور مانگے تو چنیں کہ وہ ان میں سے نہیں۔
staff-request-name = وہ کون ہے
staff-request-shows = کس بات سے ظاہر ہے کہ انہیں اجازت ہے
staff-request-shows-hint = آپ نے کیا دیکھا: پیدائش کا سرٹیفکیٹ، دستخط شدہ رضامندی، اختیار کا خط۔
staff-request-note = درج کریں
staff-request-themselves = وہ خود
staff-request-parental = والدین کی ذمہ داری رکھنے والا
staff-request-consent = جس پر وہ راضی ہوئے
staff-request-solicitor = وکیل، یا جسے عدالت نے مقرر کیا
staff-request-needs-whose = منتخب کریں کہ کس کا ڈیٹا ہے۔
staff-request-needs-asker = منتخب کریں کہ کون مانگتا ہے۔
staff-request-needs-by = مانگنے والے والد یا والدہ کو چنیں، یا یہ کہ وہ ان میں سے نہیں۔
staff-request-needs-name = بتائیں کون مانگتا ہے، یا والد یا والدہ چنیں۔
staff-request-needs-shows = بتائیں کس سے ظاہر ہے کہ وہ مانگ سکتے ہیں۔
staff-request-not-a-child = والدین کی ذمہ داری صرف نوجوان کے ڈیٹا کے لیے ہے۔
staff-request-other-family = اسی کیس کا دوسرا والد یا والدہ چنیں۔
staff-request-is-parent = یہ نام اسی کیس کے والد یا والدہ کا ہے۔ انہیں فہرست میں سے چنیں۔
staff-request-like-parent = اسی کیس کے والد یا والدہ کا نام اس جیسا ہے۔ انہیں فہرست میں سے چنیں، یا یہ چنیں کہ یہ کوئی اور ہے۔
staff-request-as-parent = مانگنے والے کا نام والد یا والدہ کے نام جیسا ہے
staff-request-as-parent-what = اس لیے کاپی میں اس سے زیادہ نہیں جو اس والد یا والدہ کو دیا جا سکتا ہے۔ اگر یہ کوئی اور ہے تو یہ درخواست واپس لیں اور نئے سرے سے درج کریں۔
staff-request-reference = حوالہ
staff-request-due = آخری تاریخ { $date }
staff-request-late = دیر ہو گئی: آخری تاریخ { $date } تھی
staff-request-stands-still = گھڑی رکی ہوئی ہے۔ اگر آج چلے: آخری تاریخ { $date }
staff-request-sent-on = { $date } کو بھیجی گئی
staff-request-withdrawn-on = { $date } کو واپس لی گئی
staff-request-paused = پوچھا گیا کہ وہ کون ہیں یا کیا چاہتے ہیں
staff-request-paused-words = کیا پوچھا گیا
staff-request-resumed = جواب مل گیا: گھڑی پھر چلتی ہے
staff-request-longer = بتایا گیا کہ دو مہینے تک زیادہ لگیں گے
staff-request-longer-words = جو وجہ بتائی گئی
staff-request-longer-hint = صرف جب درخواستیں پیچیدہ یا بہت ہوں۔ انہیں { $date } تک بتانا ضروری ہے۔
staff-request-sent = مانگنے والے کو بھیجی گئی
staff-request-sent-words = کیسے بھیجی گئی
staff-request-withdrawn = اب وہ نہیں چاہتے
staff-request-withdrawn-words = انہوں نے کیا کہا
staff-request-day = تاریخ
staff-request-do = یہ درج کریں
staff-request-needs-words = ایک جملے میں لکھیں۔
staff-request-not-now = یہ اس دن کے لیے، یا اب، درج نہیں ہو سکتا۔ دیکھیں درخواست اب کہاں ہے۔ آپ کا لکھا یہیں ہے۔
staff-request-take-again = نقل آخری بار لیے جانے کے بعد کچھ الفاظ چھپائے گئے، یا ابھی کسی نے نقل نہیں لی۔ نقل لیں، وہی بھیجیں، پھر یہاں درج کریں۔ آپ کا لکھا یہیں ہے۔
staff-request-done = کیا کیا گیا
staff-request-back = درخواست
staff-request-copy = اس درخواست کی کاپی
staff-request-copy-what = پڑھیں کیا بھیجا جائے گا، جو نہیں جا سکتا اسے ڈھانپیں، اور کاپی لیں۔ جس نے کوئی تحریر بھیجی یا میٹنگ کے بارے میں کچھ کہا، وہ دیکھ سکتا ہے کہ آپ نے اسے کھولا۔ تجاویز اور اعتراضات میں یہ کسی کو نہیں بتایا جاتا۔
staff-request-same = کاپی ویسی ہی ہے جیسی بھیجی گئی تھی۔
staff-request-changed = کاپی ویسی نہیں جیسی بھیجی گئی تھی
staff-request-changed-part = { $part }: { $gone } اب نہیں، { $new } نئے
staff-cover = الفاظ ڈھانپیں
staff-cover-what = مانگنے والے کو یہی ملتا ہے۔ جو آپ ڈھانپیں وہ ہر شکل سے نکل جاتا ہے۔ جو ان کے لیے نہیں تھا وہ یہاں نہیں۔
staff-cover-count = فیصلے سے ڈھانپے گئے: { $decided }۔ دوسروں کے ناموں کے حروف نکالے گئے: { $others }۔
staff-cover-here = یہاں کچھ ڈھانپیں
staff-cover-everywhere = اس کے بجائے ہر جگہ ڈھانپیں
staff-cover-words = ڈھانپنے کے الفاظ
staff-cover-words-piece = جیسے اوپر ہیں۔ پورا حصہ ڈھانپنے کے لیے خالی چھوڑیں۔
staff-cover-words-all = کاپی میں جہاں بھی ہوں ڈھانپ دیے جائیں گے۔
staff-cover-why = کیوں
staff-cover-third-party = یہ کسی اور کے بارے میں ہے
staff-cover-serious-harm = کسی کی صحت کو شدید نقصان
staff-cover-legal = قانونی رازداری
staff-cover-other = کوئی اور وجہ
staff-cover-practitioner = شدید نقصان کے بارے میں کس سے پوچھا گیا
staff-cover-practitioner-hint = ماہر کا نام۔ شدید نقصان کے لیے ضروری۔
staff-cover-note = وجہ کے بارے میں مزید
staff-cover-note-hint = یہ درخواست کے ساتھ رہتا ہے اور کسی کاپی میں نہیں۔
staff-cover-do = ڈھانپیں
staff-cover-needs-why = وجہ منتخب کریں۔
staff-cover-needs-practitioner = اس ماہر کا نام لکھیں جس سے پوچھا گیا۔
staff-cover-needs-note = وجہ بتائیں۔
staff-cover-not-found = یہ الفاظ وہاں نہیں۔ انہیں متن سے ویسے ہی نقل کریں۔
staff-cover-whole = پورا حصہ
staff-cover-asked = پوچھا گیا: { $name }
staff-cover-lift = پھر سے رہنے دیں
staff-cover-lost = جو ڈھانپا گیا تھا اس میں سے کچھ اب کاپی میں نہیں ملتا
staff-cover-lost-what = ہو سکتا ہے کسی نے اسے اس کے بعد نئے سرے سے لکھا ہو۔ اسے کاپی میں تلاش کریں اور جہاں اب ہے وہاں ڈھانپیں۔ پھر ان میں سے ہر ایک کو پھر سے رہنے دیں۔ اس کے بعد کاپی لی جا سکتی ہے۔
staff-cover-lost-here = اب نہیں ملا
staff-request-covered = اس کاپی میں ڈھانپا گیا
staff-cover-take = کاپی لیں
staff-left = کاپی میں چھوڑا گیا
staff-left-what = یہ فہرست صرف آپ دیکھتے ہیں۔ اس میں کوئی الفاظ نہیں، اور مانگنے والے اور کاپی تیار کرنے والوں کو اس کا نہیں بتایا جاتا۔
staff-left-count = چھوڑا گیا: { $count }
staff-left-covered = فیصلے سے ڈھانپا گیا: { $count }
staff-left-others = آخری لی گئی کاپی سے دوسروں کے بارے میں نکالے گئے حصے: { $count }
staff-left-stance = کمرے میں کون ہو
staff-left-wish = کیسے حصہ لیں
staff-left-ask = کسے شامل کریں
staff-left-afterwards = ملاقات کے بعد
staff-left-proposal = تجویز
staff-left-challenge = کسی کام پر اعتراض
staff-left-not-for-them = اس مانگنے والے سے شیئر نہیں ہوا: کسی اور کے بارے میں یا کسی اور کا، یا اس توقع میں کہا گیا کہ انہیں نہ بتایا جائے
staff-left-taken-back = کہنے والے نے واپس لیا

## staff: what weighs most
staff-weights = سب سے بھاری کیا ہے
staff-weights-lede = ہر آواز کے لیے دس گوٹیاں۔ آوازوں کو کبھی جمع نہیں کیا جاتا۔
staff-weights-what = گوٹیاں کہاں ہیں
staff-weights-none = ابھی کسی نے آپ کے ساتھ گوٹیاں شیئر نہیں کیں۔
staff-weights-professionals = پیشہ ور افراد
staff-weights-ours = ہماری دس گوٹیاں
staff-weights-ours-lede = خاندان کے ساتھ کام کرنے والے سب لوگوں کی ایک تقسیم۔ آپ اسے سب کی طرف سے رکھتے ہیں۔
staff-weights-back = جگہیں
staff-weights-sent = شیئر ہو گیا۔ یہ خاندان کی بات کے ساتھ کھڑا ہے۔
staff-weights-why = کیوں
staff-weights-why-hint = جو آپ نے دیکھا اور جو آپ جانتے ہیں، وہ لکھیں۔ نیچے جسے آپ چنیں، وہ اسے پڑھے گا۔
staff-weights-who = یہ کون دیکھ سکتا ہے
staff-weights-to-chair = ورکر اور چیئر
staff-weights-to-meeting = میٹنگ میں موجود سب لوگ، خاندان بھی
staff-weights-not-for-family = کچھ گوٹیاں ایسی جگہ پر ہیں جس کا نام صرف ورکر اور چیئر کے لیے ہے۔ انہیں ہٹائیں، یا یہ صرف ورکر اور چیئر کو بھیجیں۔
staff-weights-check = دیکھ کر شیئر کریں
staff-weights-talk = اس پر بات کرنی چاہیے
staff-weights-talk-note = ہر آواز کچھ ایسا جانتی ہے جو دوسری نہیں جانتیں۔ پوچھیں کہ اس کے پیچھے کیا ہے۔
staff-weights-apart = { $context }: { $one } نے { $few } رکھیں، { $other } نے { $more }۔
staff-weights-first = { $one } کے لیے سب سے پہلے: { $first }۔ { $other } کے لیے سب سے پہلے: { $second }۔

## staff: place alerts
staff-alert-heading = جگہیں
staff-alert-lede = وہ جگہیں جنہیں الگ الگ گھروں کے کئی نوجوان بدلوانا چاہتے ہیں۔ نہ نام، نہ الفاظ، نہ گنتی۔
staff-alert-none = ابھی کسی جگہ کا ذکر کافی نوجوانوں نے نہیں کیا۔ نئی جگہیں ہفتے میں ایک بار آتی ہیں۔
staff-alert-since = { $date } والے ہفتے سے
staff-alert-what = وجہ: { $what }۔
staff-alert-when = کب: { $when }۔
staff-alert-partners = آپ شراکت دار اداروں کو بتا سکتے ہیں: { $band } نوجوان۔
staff-alert-no-partners = ابھی شراکت دار اداروں کے لیے نہیں۔ اسے ٹیم کے اندر رکھیں۔
staff-alert-band-five = 5 سے 9
staff-alert-band-ten = 10 سے 14
staff-alert-band-fifteen = 15 یا زیادہ
staff-alert-close = لکھیں کہ کیا کیا گیا
staff-alert-note = کیا کیا گیا
staff-alert-note-hint = کس نے اور کب سے۔ کسی نوجوان کے بارے میں کچھ نہ لکھیں۔
staff-alert-needs-note = لکھیں کہ کیا کیا گیا
staff-alert-closed-already = ٹیم میں سے کسی نے یہاں پہلے ہی کچھ لکھ دیا ہے
staff-alert-closed = ہو گیا
staff-alert-done = { $date } کو لکھا گیا
staff-alert-honest = یہ کیا بچاتا ہے اور کیا نہیں
staff-alert-honest-same = جگہ تبھی نظر آتی ہے جب الگ الگ گھروں کے کافی نوجوان اس کا ذکر کریں۔ بہن بھائی ایک گنے جاتے ہیں۔
staff-alert-honest-late = یہ ہفتے میں ایک بار، کچھ دیر بعد آتا ہے، تاکہ کسی دن یا کسی شخص کی طرف اشارہ نہ ہو۔
staff-alert-honest-not = یہ انہیں اس شخص سے نہیں چھپاتا جو جانتا ہو کہ باقی سب نے کیا کہا۔ نوجوان کم ہوں تو کوئی حد یہ نہیں کر سکتی۔
staff-alert-honest-act = کچھ کرنے سے پہلے دوسرا ذریعہ ڈھونڈیں، یا پورا علاقہ بدلیں۔ اگلے ہی دن گشت ہو تو لوگ پوچھتے ہیں کہ کس نے بتایا۔
staff-rule = جگہوں کے الرٹ
staff-rule-what = کتنے الگ نوجوان کسی جگہ کا ذکر کریں۔ آپ زیادہ مانگ سکتے ہیں، کم کبھی نہیں۔
staff-rule-hub = حفاظتی ٹیم کے لیے
staff-rule-partner = شراکت دار اداروں کے لیے
staff-rule-at-least = { $least } یا زیادہ
staff-rule-needs = { $least } سے { $most } تک کوئی عدد لکھیں
staff-rule-partner-more = شراکت دار اداروں کے لیے کم از کم اتنے ہی ہوں جتنے ٹیم کے لیے
staff-household = ایک گھر کے نوجوان
staff-household-what = بہن بھائی ایک گنے جاتے ہیں، تاکہ ایک ہی خاندان سے الرٹ نہ بنے۔
staff-household-who = ایک گھر میں کون رہتا ہے
staff-household-save = انہیں ایک گنیں
staff-household-needs-two = دو یا زیادہ چنیں
staff-household-done = اب سے وہ ایک گنے جائیں گے۔
