// ---- which findings and beads are shown, in which order, and how many ----
const START = 'is:open';
/** How many beads round a hit are shown. */
const CONTEXT = 2;
let query = START;
let shownCards = [];

/** "sev:critical -check:typography words" as a list of terms. */
function parse(text) {
  const terms = [];
  for (const m of text.matchAll(/(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/gi)) {
    const value = (m[3] ?? m[4]).toLowerCase();
    if (value) terms.push({ not: m[1] === '-', key: (m[2] || '').toLowerCase(), value });
  }
  return terms;
}
function cardMatches(card, { key, value }) {
  switch (key) {
    case 'sev': return card.severity === value;
    case 'check': return card.check === value;
    case 'is': return value === 'open' ? isOpen(card) : value === 'decided' ? card.status === 'confirmed' || card.status === 'dismissed' : card.status === value;
    case 'cat': return card.category.includes(value);
    default: return beadMatches(card.bead, { key, value }) || (!isBeadTerm(key) || key === '') && card.words.includes(key ? key + ':' + value : value);
  }
}
const isBeadTerm = (key) => key === '' || key === 'speaker' || key === 'bead' || !['sev', 'check', 'is', 'cat'].includes(key);
function beadMatches(bead, { key, value }) {
  if (key === 'speaker') return bead.speaker.includes(value);
  if (key === 'bead') return bead.id === value;
  return bead.words.includes(key ? key + ':' + value : value);
}
const all = (terms, test) => terms.every((term) => test(term) !== term.not);

let terms = [];
let bits = new Map();
/** Notes on each card which kinds of the query's terms it fails. */
function judgeCards() {
  for (const card of cards) {
    let failed = 0;
    for (const term of terms) if (cardMatches(card, term) === term.not) failed |= bits.get(term.key);
    card.failed = failed;
  }
}
function filter(text, push) {
  query = text.trim();
  terms = parse(query);
  bits = new Map([...new Set(terms.map((term) => term.key))].map((key, i) => [key, 1 << i]));
  judgeCards();
  shownCards = [];
  for (const bead of beads) { bead.hit = false; bead.opened = false; }
  for (const card of cards) {
    card.shown = card.failed === 0;
    if (card.shown) { shownCards.push(card); card.bead.hit = true; }
  }
  if (terms.length > 0 && terms.every((term) => isBeadTerm(term.key))) {
    for (const bead of beads) bead.hit = bead.hit || all(terms, (term) => beadMatches(bead, term));
  }
  limit = STEP;
  layOut();
  if (push) {
    clearTimeout(telling);
    telling = setTimeout(tellAddress, 200);
  }
  if (current && !current.shown) setCurrent(null);
  showCounts();
}
let telling;
/** A filtered view is a link. Browsers are slow to change the address, so it follows the typing. */
function tellAddress() {
  try { window.history.replaceState(null, '', query === START ? location.pathname + location.search : '#q=' + encodeURIComponent(query)); } catch { /* a sandboxed page has no address to change */ }
}

// ---- beads: hits with their context, or all; a line stands for what is left out ----
/** How many beads are laid out at once: all of a call, but not of a book. */
const STEP = beads.length > 1000 ? 60 : Infinity;
let limit = STEP;
let sorting = 'place';
let inOrder = beads;
const gaps = new Map();
const wasShown = new Set(beads);
function layOut() {
  const near = new Uint8Array(beads.length);
  const round = sorting === 'place' ? CONTEXT : 0;
  beads.forEach((bead, i) => {
    if (!bead.hit) return;
    for (let n = Math.max(0, i - round); n <= Math.min(beads.length - 1, i + round); n++) near[n] = 1;
  });
  for (const gap of gaps.keys()) gap.remove();
  gaps.clear();
  const everything = $('all').checked;
  let left = [];
  let count = 0;
  let rest = 0;
  const close = (before) => {
    if (left.length && sorting === 'place') addGap(left, before, say(query === START ? 'page.gap' : 'page.gap.filtered', left.length));
    left = [];
  };
  for (const bead of inOrder) {
    const wanted = everything || near[bead.place] === 1 || bead.opened;
    bead.shown = wanted && count < limit;
    if (bead.shown) { close(bead.el); count++; } else if (count >= limit) rest += wanted ? 1 : 0; else left.push(bead);
    if (bead.shown) {
      for (const card of bead.cards) if (card.el.hidden === card.shown) card.el.hidden = !card.shown;
      if (!wasShown.has(bead)) { bead.el.hidden = false; wasShown.add(bead); }
    } else if (wasShown.has(bead)) { bead.el.hidden = true; wasShown.delete(bead); }
  }
  close(null);
  if (rest > 0) addGap([], null, say('page.more', rest));
  $('nothing').hidden = beads.some((bead) => bead.hit);
}
function addGap(left, before, text) {
  const gap = document.createElement('button');
  gap.type = 'button';
  gap.className = 'gap';
  gap.textContent = text;
  gaps.set(gap, left);
  beadsBox.insertBefore(gap, before);
  if (!left.length && watcher) { watcher.disconnect(); watcher.observe(gap); }
}
function openGap(gap) {
  const left = gaps.get(gap);
  if (!left.length) { more(); return; }
  left.forEach((bead) => { bead.opened = true; });
  limit += left.length;
  layOut();
  focusBead(left[0].el);
}
function more() {
  limit += STEP;
  layOut();
}
const watcher = window.IntersectionObserver && STEP < Infinity
  ? new IntersectionObserver((seen) => { if (seen.some((one) => one.isIntersecting)) more(); }, { rootMargin: '600px' }) : null;
window.addEventListener('beforeprint', () => { limit = Infinity; layOut(); });
function focusBead(el) {
  el.tabIndex = -1;
  el.focus({ preventScroll: true });
  el.scrollIntoView({ block: 'nearest' });
}
function sort(by) {
  sorting = by;
  const rank = (bead) => Math.min(9, ...bead.cards.map((card) => (isOpen(card) ? order.indexOf(card.severity) : 8)));
  const firstCheck = (bead) => (bead.cards.find(isOpen) || bead.cards[0] || { check: '~' }).check;
  const sorted = [...beads];
  if (by === 'severity') {
    const ranks = new Map(beads.map((bead) => [bead, rank(bead)]));
    sorted.sort((a, b) => ranks.get(a) - ranks.get(b) || a.place - b.place);
  } else if (by === 'check') {
    const checks = new Map(beads.map((bead) => [bead, firstCheck(bead)]));
    sorted.sort((a, b) => (checks.get(a) < checks.get(b) ? -1 : checks.get(a) > checks.get(b) ? 1 : a.place - b.place));
  }
  inOrder = sorted;
  beadsBox.append(...sorted.map((bead) => bead.el));
  let place = 0;
  for (const bead of sorted) for (const card of bead.cards) card.place = place++;
  cards.sort((a, b) => a.place - b.place);
  filter(query, false);
}

// ---- numbers that follow ----
const chips = [...document.querySelectorAll('.chip')].map((el) => ({ el, number: el.querySelector('.n'), term: parse(el.dataset.token)[0] }));
const bars = [...document.querySelectorAll('.matrix tbody tr')].map((el) => ({ check: el.dataset.check, done: el.querySelector('.done') }));
const ticks = [...document.querySelectorAll('.strip a')].map((el) => ({ el: el.firstElementChild, bead: beadOf.get($(decodeURIComponent(el.getAttribute('href').slice(1)))) }));
function showCounts() {
  // A chip counts what it would show in place of the query's own terms of its kind.
  const counts = chips.map(() => 0);
  const kinds = chips.map((chip) => ~(bits.get(chip.term.key) || 0));
  for (const card of cards) {
    for (let i = 0; i < chips.length; i++) {
      if ((card.failed & kinds[i]) === 0 && cardMatches(card, chips[i].term)) counts[i]++;
    }
  }
  const accepted = cards.some((card) => card.original === 'baseline');
  chips.forEach((chip, i) => {
    chip.number.textContent = counts[i];
    chip.el.toggleAttribute('data-empty', counts[i] === 0);
    chip.el.hidden = chip.term.value === 'baseline' && !accepted;
    chip.el.setAttribute('aria-pressed', String(terms.some((term) => term.key === chip.term.key && term.value === chip.term.value && !term.not)));
  });
  $('shown').textContent = say('page.shown', shownCards.length, cards.length);
}
/** What follows the verdicts alone. */
function showStanding() {
  judgeCards();
  showCounts();
  const judged = cards.filter((card) => card.severity !== 'neutral' && card.status !== 'baseline');
  const done = judged.filter((card) => card.status !== 'open').length;
  $('progress').textContent = say('page.progress', done, judged.length);
  $('meter').style.width = (judged.length ? (100 * done) / judged.length : 0) + '%';
  document.title = done + '/' + judged.length + ' – ' + data.document + ' – hedui';
  const byCheck = new Map();
  for (const card of cards) {
    const count = byCheck.get(card.check) || { all: 0, done: 0 };
    count.all++;
    if (card.status !== 'open') count.done++;
    byCheck.set(card.check, count);
  }
  for (const bar of bars) {
    const count = byCheck.get(bar.check);
    if (count) bar.done.setAttribute('width', String((Number(bar.done.dataset.width) * count.done) / count.all));
  }
  for (const tick of ticks) {
    const worst = Math.min(9, ...tick.bead.cards.map((card) => (card.status === 'open' || card.status === 'confirmed' ? order.indexOf(card.severity) : 9)));
    tick.el.setAttribute('class', 'tick ' + (tick.bead.cards.every((card) => card.status !== 'open') ? 'decided' : order[worst] || 'decided'));
  }
}
function toggleToken(token) {
  const { key, value } = parse(token)[0];
  const kept = query.split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/).filter((part) => part && !part.toLowerCase().startsWith(key + ':'));
  if (!parse(query).some((term) => term.key === key && term.value === value)) kept.push(token);
  search(kept.join(' '));
}
function search(text) {
  $('query').value = text;
  filter(text, true);
}
