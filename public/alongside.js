// Leaving at once, keys on this device, counters, reading aloud. Every page works without this file.
// It keeps nothing: no storage, no cookies, no copies of what anybody wrote.

const all = (what) => document.querySelectorAll(what);
const first = (what) => document.querySelector(what);
const speaker = window.speechSynthesis;

// Leaving.

const MINUTE = 60_000;

// The request takes a moment; the screen is empty before it begins.
function blank(then) {
  speaker?.cancel();
  document.title = "";
  document.documentElement.replaceChildren();
  location.replace(then);
}

const exit = first("[data-exit]");

function leave(event) {
  event?.preventDefault();
  blank("/x");
}

for (const button of all("[data-exit]")) button.addEventListener("click", leave);

let escapes = [];
addEventListener("keydown", (event) => {
  if (!exit || event.repeat || event.isComposing) return;
  const now = event.timeStamp;
  escapes = event.key === "Escape" ? [...escapes.filter((at) => now - at < 2000), now] : [];
  if (escapes.length > 2) leave(event);
});

// A page out of the browser's memory may belong to somebody who has left.
addEventListener("pageshow", (event) => {
  if (!event.persisted || !exit) return;
  document.documentElement.replaceChildren();
  location.reload();
});

// The list of open apps shows a picture of the page, so it is covered while nobody looks at it.
// Covering changes no layout: what was typed and how far somebody had scrolled stays.
let hiddenAt = 0;

function cover(covered) {
  if (document.body) document.body.style.opacity = covered ? 0 : "";
}

// A redirect means that the session is over. Without an answer nobody knows.
async function stillSignedIn() {
  const answer = await fetch(location.href, { method: "HEAD", redirect: "manual", cache: "no-store" });
  return answer.type !== "opaqueredirect";
}

async function comeBack() {
  const away = Date.now() - hiddenAt;
  if (away > MINUTE) {
    const signedIn = await stillSignedIn().catch(() => away < 5 * MINUTE);
    if (!signedIn) return blank("/");
  }
  cover(false);
}

if (exit) {
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) return void comeBack();
    hiddenAt = Date.now();
    speaker?.cancel();
    cover(true);
  });
  addEventListener("pagehide", () => cover(true));
}

// Where Exit says after how many minutes, a page nobody touches leaves by itself.
const minutes = Number(exit?.dataset.exit);
if (minutes > 0) {
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(leave, minutes * MINUTE);
  };
  for (const sign of ["pointerdown", "keydown", "scroll"]) addEventListener(sign, wait, { passive: true });
  wait();
}

// The code from a card, when it was scanned. What stands behind # is never sent, and goes
// from the address at once.

function takeCode() {
  const code = location.hash.slice(1);
  const field = first("input[name=code]");
  if (!field || !/^[0-9a-z]{4}-?[0-9a-z]{5}-?[0-9a-z]{4}$/i.test(code)) return;
  field.value = code;
  history.replaceState(null, "", location.pathname);
}

takeCode();
addEventListener("hashchange", takeCode);

// Keys on this device.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

const text = (buffer) =>
  buffer &&
  btoa(Array.from(new Uint8Array(buffer), (one) => String.fromCharCode(one)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

// Browsers that cannot read the options themselves yet.
function read(options) {
  const ids = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));
  return {
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
    allowCredentials: ids(options.allowCredentials),
    excludeCredentials: ids(options.excludeCredentials),
  };
}

function written(key) {
  if (key.toJSON) return key.toJSON();
  const { clientDataJSON, attestationObject, authenticatorData, signature, userHandle } = key.response;
  const response = { clientDataJSON: text(clientDataJSON) };
  if (attestationObject) {
    response.attestationObject = text(attestationObject);
    response.transports = key.response.getTransports?.() ?? [];
  } else {
    response.authenticatorData = text(authenticatorData);
    response.signature = text(signature);
    response.userHandle = text(userHandle);
  }
  return { id: key.id, rawId: text(key.rawId), type: key.type, response, clientExtensionResults: {} };
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body ?? {}),
  });
  const plain = answer.headers.get("content-type")?.startsWith("text/plain");
  if (!answer.ok) throw new Error(plain ? await answer.text() : "", { cause: "server" });
  return answer.json();
}

async function open() {
  const { ceremony, options } = await post("/key/ask");
  const asked = PublicKeyCredential.parseRequestOptionsFromJSON?.(options.publicKey) ?? read(options.publicKey);
  const key = await navigator.credentials.get({ publicKey: asked });
  return post("/key/open", { ceremony, answer: written(key) });
}

async function keep() {
  const { ceremony, options } = await post("/key/begin");
  const asked = PublicKeyCredential.parseCreationOptionsFromJSON?.(options.publicKey) ?? read(options.publicKey);
  const key = await navigator.credentials.create({ publicKey: asked });
  return post("/key/keep", { ceremony, answer: written(key) });
}

async function useKey(button) {
  const note = first("[data-key-note]");
  button.disabled = true;
  note.hidden = true;
  try {
    const { to } = await (button.dataset.key === "keep" ? keep() : open());
    location.replace(to);
  } catch (error) {
    // Only our own words are shown, never the browser's.
    note.textContent = (error.cause === "server" && error.message) || button.dataset.sorry;
    note.hidden = false;
    button.disabled = false;
  }
}

if (window.PublicKeyCredential) {
  for (const note of all("[data-no-key]")) note.hidden = true;
  for (const button of all("[data-key]")) {
    button.hidden = false;
    button.addEventListener("click", () => useKey(button));
  }
}

// A form that says what would be asks anew with every change, and only the part that says so is replaced.

for (const form of all("form[data-live]")) {
  let last;
  form.addEventListener("change", async () => {
    const mine = (last = `${form.dataset.live}?${new URLSearchParams(new FormData(form))}`);
    const answer = await fetch(mine, { cache: "no-store", redirect: "error" }).catch(() => undefined);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const part = page.querySelector("[data-live-part]");
    if (mine === last && part) form.querySelector("[data-live-part]").replaceChildren(...part.childNodes);
  });
}

// A form that keeps itself behind the page while somebody moves or writes. What comes late never replaces what came
// after it: every save says how often the page had changed by then.

for (const form of all("form[data-keep]")) {
  const [note, typed] = ["[data-note]", "[name=typed]"].map((what) => form.querySelector(what));
  let timer;

  async function save() {
    timer = clearTimeout(timer);
    const send = { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error", keepalive: true };
    const answer = await fetch(form.dataset.keep, send).catch(() => undefined);
    // Two tabs: the page that shows both.
    if (answer?.status === 409) return form.requestSubmit();
    const says = answer?.ok ? await answer.text() : form.dataset.sorry;
    // What was changed meanwhile is not kept yet.
    if (timer) return;
    note.textContent = says;
    note.toggleAttribute("data-kept", !!answer?.ok);
  }

  form.addEventListener("input", () => {
    typed.value++;
    note.textContent = "\u00a0";
    note.removeAttribute("data-kept");
    clearTimeout(timer);
    timer = setTimeout(save, 400);
  });
  form.addEventListener("submit", () => (timer = clearTimeout(timer)));
  // Whoever goes on at once takes nothing back.
  addEventListener("pagehide", () => timer && save());
}

// Ten counters: a tap, a key or a drag shows at once. Without this file each plus and minus sends the form.

for (const form of all("form[data-counters]")) {
  const [each, left] = [form.dataset.counters, form.dataset.left].map((texts) => texts.split("|"));
  const all = each.length - 1;
  const tray = form.querySelector(".tray");
  const rows = [...form.querySelectorAll(".weigh")];
  const field = (row) => row.querySelector("[type=hidden]");
  const on = (row) => Number(field(row).value);
  const spare = () => rows.reduce((rest, row) => rest - on(row), all);
  const place = (at) => at?.closest(".tray, .weigh");

  function draw(box, rings, dots) {
    const made = Array.from({ length: rings + dots }, (_, index) => {
      const dot = document.createElement("i");
      if (index < rings) dot.className = "ring";
      return dot;
    });
    box.querySelector(".tens").replaceChildren(...made);
  }

  function off(button, is) {
    if (is) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }

  function show(row) {
    const words = row.querySelector("[aria-live]");
    draw(row, 0, on(row));
    words.textContent = each[on(row)];
    words.className = on(row) ? "unseen" : "";
    off(row.querySelector("[name=less]"), !on(row));
  }

  function move(from, to) {
    if (from === to || (from === tray ? spare() < 1 : !on(from))) return;
    if (from !== tray) field(from).value--;
    if (to !== tray) field(to).value++;
    for (const row of [from, to]) if (row !== tray) show(row);
    const rest = spare();
    for (const row of rows) off(row.querySelector("[name=more]"), rest < 1);
    if (rest >= 0) {
      draw(tray, all - rest, rest);
      tray.querySelector("b").textContent = left[rest];
    }
    form.dispatchEvent(new Event("input"));
  }

  form.addEventListener("click", (event) => {
    const step = event.target.closest(".nudge");
    if (!step) return;
    event.preventDefault();
    const row = place(step);
    if (step.name === "more") move(tray, row);
    else move(row, tray);
  });

  let held;
  const over = (to) => {
    for (const box of [tray, ...rows]) box.classList.toggle("over", box === to && box !== held?.from);
  };

  form.addEventListener("pointerdown", (event) => {
    const box = event.isPrimary && !event.button && event.target.closest(".tray, .weigh .tens");
    const dot = box && (event.target.closest("i:not(.ring)") ?? [...box.querySelectorAll("i:not(.ring)")].pop());
    if (!dot) return;
    event.preventDefault();
    held = { from: place(box), dot, x: event.clientX, y: event.clientY };
    dot.classList.add("held");
    form.setPointerCapture(event.pointerId);
  });

  form.addEventListener("pointermove", (event) => {
    if (!held) return;
    held.dot.style.translate = `${event.clientX - held.x}px ${event.clientY - held.y}px`;
    over(place(document.elementFromPoint(event.clientX, event.clientY)));
  });

  for (const end of ["pointerup", "pointercancel"]) {
    form.addEventListener(end, (event) => {
      if (!held) return;
      const { from, dot } = held;
      const to = place(document.elementFromPoint(event.clientX, event.clientY));
      held = undefined;
      over();
      dot.classList.remove("held");
      dot.style.translate = "";
      if (end === "pointerup" && to && form.contains(to)) move(from, to);
    });
  }
  form.dataset.ready = "";
}

// Reading aloud, only with a voice that is on the device: others send the words away.

function voiceFor(language) {
  return speaker.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

function readAloud() {
  if (speaker.speaking) return speaker.cancel();
  const language = document.documentElement.lang;
  for (const line of first("main").innerText.split("\n")) {
    if (!line.trim()) continue;
    const words = new SpeechSynthesisUtterance(line);
    words.lang = language;
    words.voice = voiceFor(language);
    speaker.speak(words);
  }
}

function offerVoice() {
  const none = !voiceFor(document.documentElement.lang);
  for (const button of all("[data-aloud]")) button.hidden = none;
}

if (speaker && first("[data-aloud]")) {
  for (const button of all("[data-aloud]")) button.addEventListener("click", readAloud);
  speaker.addEventListener?.("voiceschanged", offerVoice);
  offerVoice();
}
