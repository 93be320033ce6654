// ---- findings as cards, and what the reviewer decided ----
const actions = $('actions').content.firstElementChild;
const beadsBox = $('beads');
const beads = [...document.querySelectorAll('.bead')].map((el, i) => ({
  el, place: i, cards: [], id: el.id.slice(5).toLowerCase(), speaker: el.dataset.speaker.toLowerCase(),
  words: [...el.querySelectorAll('.side')].map((side) => side.textContent).join(' ').toLowerCase(),
  shown: true,
}));
const beadOf = new Map(beads.map((bead) => [bead.el, bead]));
const cards = [];
const cardOf = new Map();
const byNumber = new Map();
for (const el of document.querySelectorAll('.finding')) {
  const bead = beadOf.get(el.closest('.bead'));
  const card = {
    el, bead, number: el.dataset.n, finding: data.findings[el.dataset.n], check: el.dataset.check,
    severity: el.dataset.sev, category: el.dataset.cat.toLowerCase(), original: el.dataset.status,
    status: el.dataset.status, shown: true, place: cards.length,
    words: (el.querySelector('.message').textContent + ' ' +
      [...el.querySelectorAll('.why td')].map((cell) => cell.textContent).join(' ')).toLowerCase(),
  };
  el.append(actions.cloneNode(true));
  card.noted = el.querySelector('.noted');
  card.carried = card.noted && card.noted.lastElementChild && el.dataset.carried === 'yes' ? card.noted.lastElementChild.dataset.t : null;
  if (!card.noted) {
    card.noted = document.createElement('p');
    card.noted.className = 'noted';
    el.insertBefore(card.noted, el.lastElementChild);
  }
  card.statusWord = el.querySelector('.status').firstElementChild;
  card.reason = el.querySelector('.reason');
  card.note = el.querySelector('.note-input');
  cards.push(card);
  cardOf.set(el, card);
  byNumber.set(card.number, card);
  bead.cards.push(card);
}
const order = ['critical', 'major', 'minor', 'neutral'];
const isOpen = (card) => card.status === 'open' && card.severity !== 'neutral';
const sameFinding = new Map();
const sameWords = new Map();
for (const card of cards) {
  const f = card.finding;
  card.words += ' ' + [...f.sourceMarks, ...f.targetMarks].join(' ').toLowerCase();
  card.group = JSON.stringify([card.check, f.sourceMarks, f.targetMarks]).toLowerCase();
  for (const [map, key] of [[sameFinding, f.fingerprint], [sameWords, card.group]]) {
    if (!map.has(key)) map.set(key, []);
    map.get(key).push(card);
  }
}

/** A decision by fingerprint; null where the reviewer took back one that the report came with. */
let decisions = new Map();
const draft = 'hedui:' + data.document + ':' + data.draft;
const history = [];
let unsaved = false;
const today = () => new Date().toISOString().slice(0, 10);
const earlier = new Map(data.decisions.map((decision) => [decision.fingerprint, decision]));

function decisionOf(card) {
  const id = card.finding.fingerprint;
  return decisions.has(id) ? decisions.get(id) : earlier.get(id) || null;
}
function paint(card) {
  const id = card.finding.fingerprint;
  const decision = decisionOf(card);
  card.status = decision ? decision.verdict : decisions.has(id) ? 'open' : card.original;
  card.el.dataset.status = card.status;
  card.statusWord.textContent = say('status.' + card.status);
  if (decision) {
    if (decision.reason) card.reason.value = decision.reason;
    if (document.activeElement !== card.note) card.note.value = decision.note || '';
  }
  const reason = decision && decision.reason ? say('page.reason.' + decision.reason) : '';
  const carried = decision && card.carried && decision === earlier.get(id) ? data.texts[language][card.carried] : '';
  card.noted.textContent = [reason, decision && decision.note, carried].filter(Boolean).join(' · ');
}
function decide(chosen, verdict, reason) {
  const before = new Map();
  for (const card of chosen) {
    const f = card.finding;
    if (before.has(f.fingerprint)) continue;
    before.set(f.fingerprint, decisions.get(f.fingerprint));
    decisions.set(f.fingerprint, verdict === null ? null : {
      fingerprint: f.fingerprint, check: card.check, verdict,
      reason: verdict === 'dismissed' ? reason || card.reason.value : '',
      note: card.note.value.trim(), reviewer: '', date: today(),
      sourceMarks: f.sourceMarks, targetMarks: f.targetMarks, sentence: f.sentence,
    });
  }
  history.push(before);
  changed([...before.keys()]);
}
function undo() {
  const before = history.pop();
  if (!before) return null;
  for (const [id, old] of before) { if (old === undefined) decisions.delete(id); else decisions.set(id, old); }
  changed([...before.keys()]);
  const first = [...before.keys()].find((id) => sameFinding.has(id));
  return first ? sameFinding.get(first)[0] : null;
}
function changed(ids) {
  for (const id of ids) (sameFinding.get(id) || []).forEach(paint);
  unsaved = true;
  store.set(draft, JSON.stringify([...decisions]));
  server.save(ids);
  showStanding();
}
function restoreDraft() {
  try {
    decisions = new Map(JSON.parse(store.get(draft) || '[]').filter(([id, d]) => d === null || isDecision(d, id)));
  } catch { decisions = new Map(); }
  unsaved = decisions.size > 0;
}
const isDecision = (d, id) => typeof d === 'object' && typeof d.fingerprint === 'string' &&
  ['confirmed', 'dismissed'].includes(d.verdict) && (id === undefined || d.fingerprint === id);

/** What the next run is to know: the decisions the report came with, and those made here. */
function decided() {
  const all = new Map([...earlier, ...decisions]);
  return [...all.values()].filter(Boolean).sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}
function exportDecisions() {
  const text = JSON.stringify({ schema: 1, decisions: decided() }, null, 2) + '\n';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'decisions.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  unsaved = false;
  announce(say('page.said.saved', decided().length));
}
async function importDecisions(file) {
  try {
    const read = JSON.parse(await file.text());
    if (read.schema !== 1 || !Array.isArray(read.decisions) || !read.decisions.every((d) => d && isDecision(d))) throw new Error('shape');
    const before = new Map();
    for (const decision of read.decisions) {
      before.set(decision.fingerprint, decisions.get(decision.fingerprint));
      decisions.set(decision.fingerprint, decision);
    }
    history.push(before);
    changed([...before.keys()]);
    const here = read.decisions.filter((d) => sameFinding.has(d.fingerprint)).length;
    announce(say('page.said.imported', here, read.decisions.length - here));
  } catch {
    announce(say('page.said.bad-import'));
  }
}
