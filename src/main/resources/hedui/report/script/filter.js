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

function filter(text, push) {
  query = text.trim();
  const terms = parse(query);
  const onlyWords = terms.length > 0 && terms.every((term) => isBeadTerm(term.key));
  shownCards = [];
  for (const card of cards) {
    const shown = all(terms, (term) => cardMatches(card, term));
    if (shown) shownCards.push(card);
    if (shown !== card.shown) { card.shown = shown; card.el.hidden = !shown; }
  }
  for (const bead of beads) {
    bead.hit = bead.cards.some((card) => card.shown) || (onlyWords && all(terms, (term) => beadMatches(bead, term)));
    bead.opened = false;
  }
  layOut();
  if (push) {
    try { window.history.replaceState(null, '', query === START ? location.pathname + location.search : '#q=' + encodeURIComponent(query)); } catch { /* a sandboxed page has no address to change */ }
  }
  if (current && !current.shown) setCurrent(null);
  showCounts();
}

// ---- beads: hits with their context, or all; a line stands for what is left out ----
let sorting = 'place';
let gaps = [];
function layOut() {
  const near = new Uint8Array(beads.length);
  const round = sorting === 'place' ? CONTEXT : 0;
  beads.forEach((bead, i) => {
    if (!bead.hit) return;
    for (let n = Math.max(0, i - round); n <= Math.min(beads.length - 1, i + round); n++) near[n] = 1;
  });
  gaps.forEach((gap) => gap.remove());
  gaps = [];
  let left = [];
  const everything = $('all').checked;
  const close = (before) => {
    if (left.length && sorting === 'place') gaps.push(gapOf(left, before));
    left = [];
  };
  beads.forEach((bead, i) => {
    const shown = everything || near[i] === 1 || bead.opened;
    if (shown !== bead.shown) { bead.shown = shown; bead.el.hidden = !shown; }
    if (shown) close(bead.el); else left.push(bead);
  });
  close(null);
  $('nothing').hidden = beads.some((bead) => bead.hit);
}
function gapOf(left, before) {
  const gap = document.createElement('button');
  gap.type = 'button';
  gap.className = 'gap';
  gap.textContent = say(query === START ? 'page.gap' : 'page.gap.filtered', left.length);
  gap.addEventListener('click', () => {
    left.forEach((bead) => { bead.opened = true; });
    layOut();
    focusBead(left[0].el);
  });
  beadsBox.insertBefore(gap, before);
  return gap;
}
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
  const terms = parse(query);
  for (const chip of chips) {
    const others = terms.filter((term) => term.key !== chip.term.key);
    let count = 0;
    for (const card of cards) if (cardMatches(card, chip.term) && all(others, (term) => cardMatches(card, term))) count++;
    chip.number.textContent = count;
    chip.el.toggleAttribute('data-empty', count === 0);
    chip.el.hidden = chip.term.value === 'baseline' && !cards.some((card) => card.original === 'baseline');
    chip.el.setAttribute('aria-pressed', String(terms.some((term) => term.key === chip.term.key && term.value === chip.term.value && !term.not)));
  }
  const judged = cards.filter((card) => card.severity !== 'neutral' && card.status !== 'baseline');
  const done = judged.filter((card) => card.status !== 'open').length;
  $('shown').textContent = say('page.shown', shownCards.length, cards.length);
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
