// ---- the page's parts, and its texts in three languages ----
const $ = (id) => document.getElementById(id);
const root = document.documentElement;
const data = JSON.parse($('data').textContent);

/** Storage is a draft and a memory of settings only; some browsers refuse it for local files. */
const store = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch { /* then it is forgotten */ } },
};

let language = 0;
/** The text of a key: %1, %2 … are filled in; of "one|many" the first is for a first argument of 1. */
function say(key, ...args) {
  let text = data.texts[language][data.keys[key]];
  const choices = text.split('|');
  if (choices.length === 2) text = choices[Number(args[0]) === 1 ? 0 : 1];
  return text.replace(/%(\d)/g, (all, n) => (n <= args.length ? args[n - 1] : all));
}
function showLanguage(tag) {
  language = Math.max(0, data.languages.indexOf(tag));
  const texts = data.texts[language];
  root.lang = data.languages[language];
  $('language').value = root.lang;
  for (const el of document.querySelectorAll('[data-t]')) el.textContent = texts[el.dataset.t];
  for (const el of document.querySelectorAll('[data-tl]')) el.setAttribute('aria-label', texts[el.dataset.tl]);
}
function browserLanguage() {
  for (const wanted of navigator.languages || [navigator.language || '']) {
    if (/^zh\b.*(TW|HK|MO|Hant)/i.test(wanted)) return 'zh-TW';
    if (/^zh\b/i.test(wanted)) return 'zh-CN';
    if (/^en\b/i.test(wanted)) break;
  }
  return root.dataset.language;
}

let silence;
function announce(text) {
  clearTimeout(silence);
  $('live').textContent = text;
  silence = setTimeout(() => { $('live').textContent = ''; }, 8000);
}
