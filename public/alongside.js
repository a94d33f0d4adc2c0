// Leaving at once, keys on this device, reading aloud. Every page works without this file.
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
