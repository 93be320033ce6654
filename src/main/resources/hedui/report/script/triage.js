// ---- moving from finding to finding, and judging ----
let current = null;
function setCurrent(card) {
  if (current) current.el.classList.remove('current');
  current = card;
  if (!card) return;
  card.el.classList.add('current');
  $('here').setAttribute('x', String(card.bead.place));
}
function focus(card) {
  if (!card) return;
  if (!card.bead.shown || !card.shown) reveal(card.bead);
  card.el.hidden = false;
  setCurrent(card);
  card.el.focus({ preventScroll: true });
  // The whole bead in view if it fits, else the finding.
  const bar = root.style.getPropertyValue('--bar') ? parseFloat(root.style.getPropertyValue('--bar')) : 0;
  const top = card.bead.el.getBoundingClientRect().top;
  const box = card.el.getBoundingClientRect();
  const room = window.innerHeight - bar - 24;
  if (top >= bar && box.bottom <= window.innerHeight) return;
  window.scrollBy(0, (box.bottom - top <= room ? top : box.top) - bar - 12);
}
function reveal(bead) {
  bead.opened = true;
  do { limit += STEP; layOut(); } while (!bead.shown && limit < beads.length);
}
const open = () => shownCards.filter(isOpen).sort((a, b) => a.place - b.place);
function move(by) {
  const list = shownCards.length && !shownCards.some(isOpen) ? [...shownCards].sort((a, b) => a.place - b.place) : open();
  if (!list.length) return;
  if (!current) { focus(by > 0 ? list[0] : list[list.length - 1]); return; }
  const next = by > 0 ? list.find((card) => card.place > current.place) : list.filter((card) => card.place < current.place).pop();
  focus(next || current);
}
/** Decides a finding and all that share its fingerprint, then moves on. */
function judge(card, verdict, reason, chosen) {
  if (!card) { move(1); return; }
  decide(chosen || sameFinding.get(card.finding.fingerprint), verdict, reason);
  const left = open();
  announce(left.length ? say('page.said.' + verdict, left.length) : say('page.said.done'));
  showAlike();
  focus(left.find((other) => other.place > card.place) || left[0] || card);
}
function judgeGroup(card, verdict) {
  if (card) judge(card, verdict, undefined, sameWords.get(card.group).filter((other) => other === card || other.status === 'open'));
}
function takeBack() {
  const card = undo();
  announce(say(card ? 'page.said.undone' : 'page.said.nothing-to-undo'));
  showAlike();
  focus(card);
}

// ---- the same check with the same words: decided once ----
function button(text, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
function groupButtons(card, count) {
  return [
    button(say('page.group.confirm', count), () => judgeGroup(card, 'confirmed')),
    button(say('page.group.dismiss', count), () => judgeGroup(card, 'dismissed')),
  ];
}
function showAlike() {
  const list = $('groups').lastElementChild;
  list.textContent = '';
  let groups = 0;
  for (const group of sameWords.values()) {
    const left = group.filter(isOpen);
    for (const card of group) {
      const line = card.el.querySelector('.alike');
      line.hidden = left.length < 2 || !isOpen(card);
      line.textContent = '';
      if (!line.hidden) line.append(say('page.group', left.length), ...groupButtons(card, left.length));
    }
    if (left.length < 2) continue;
    groups++;
    const item = document.createElement('li');
    const words = document.createElement('bdi');
    const f = left[0].finding;
    words.textContent = left[0].el.querySelector('.check').textContent + ' · ' +
      [f.sourceMarks[0], f.targetMarks[0]].filter(Boolean).map((text) => (text.length > 60 ? text.slice(0, 60) + '…' : text)).join(' → ');
    item.append(words, ...groupButtons(left[0], left.length));
    list.append(item);
  }
  $('groups').hidden = groups === 0;
  $('groups').firstElementChild.textContent = say('page.groups', groups);
}

// ---- marks light their counterparts ----
const marks = new Map();
for (const mark of document.querySelectorAll('.m')) {
  for (const n of mark.dataset.f.split(' ')) {
    if (!marks.has(n)) marks.set(n, []);
    marks.get(n).push(mark);
  }
}
function light(target, on) {
  const el = target.closest && target.closest('.m, .finding');
  if (!el) return;
  for (const n of (el.dataset.f || el.dataset.n).split(' ')) {
    (marks.get(n) || []).forEach((mark) => mark.classList.toggle('lit', on));
  }
}
