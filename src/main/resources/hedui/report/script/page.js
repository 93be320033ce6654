// ---- wiring ----
document.addEventListener('click', (e) => {
  const mark = e.target.closest('.m');
  if (mark) {
    const card = byNumber.get(mark.dataset.f.split(' ')[0]);
    if (card && !e.ctrlKey && !e.metaKey) { e.preventDefault(); focus(card); }
    return;
  }
  const pressed = e.target.closest('button');
  const card = cardOf.get(e.target.closest('.finding'));
  if (!pressed) {
    if (card && !e.target.closest('a, input, select, label')) setCurrent(card);
    return;
  }
  if (gaps.has(pressed)) openGap(pressed);
  else if (pressed.classList.contains('confirm')) judge(card, 'confirmed');
  else if (pressed.classList.contains('dismiss')) judge(card, 'dismissed');
  else if (pressed.classList.contains('reopen')) { decide(sameFinding.get(card.finding.fingerprint), null); showAlike(); focus(card); }
  else if (pressed.classList.contains('query')) { search(pressed.dataset.query); beadsBox.scrollIntoView(); }
  else if (pressed.dataset.token) toggleToken(pressed.dataset.token);
});
$('strip').addEventListener('click', (e) => {
  const box = $('strip').getBoundingClientRect();
  const at = ((e.clientX - box.left) / box.width) * beads.length;
  const nearby = ticks.filter((tick) => Math.abs(tick.bead.place + .5 - at) <= Math.max(.5, (4 * beads.length) / box.width))
    .sort((a, b) => Math.abs(a.bead.place + .5 - at) - Math.abs(b.bead.place + .5 - at))[0];
  e.preventDefault();
  const bead = nearby ? nearby.bead : beads[Math.max(0, Math.min(beads.length - 1, Math.floor(at)))];
  if (nearby) focus(bead.cards.find(isOpen) || bead.cards[0]);
  else if (bead) { reveal(bead); focusBead(bead.el); $('here').setAttribute('x', String(bead.place)); }
});
for (const [on, off] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
  beadsBox.addEventListener(on, (e) => light(e.target, true));
  beadsBox.addEventListener(off, (e) => light(e.target, false));
}
beadsBox.addEventListener('focusin', (e) => {
  const card = cardOf.get(e.target.closest('.finding'));
  if (card && card !== current) setCurrent(card);
});
beadsBox.addEventListener('change', (e) => {
  const card = cardOf.get(e.target.closest('.finding'));
  const decision = card && decisionOf(card);
  if (decision) decide(sameFinding.get(card.finding.fingerprint), decision.verdict, decision.verdict === 'dismissed' ? card.reason.value : '');
});
$('query').addEventListener('input', () => filter($('query').value, true));
$('clear').addEventListener('click', () => search(''));
$('sort').addEventListener('change', () => sort($('sort').value));
$('all').addEventListener('change', () => { layOut(); });
$('export').addEventListener('click', exportDecisions);
$('import').addEventListener('change', async () => {
  if ($('import').files[0]) { await importDecisions($('import').files[0]); showAlike(); }
  $('import').value = '';
});
$('language').addEventListener('change', () => { store.set('hedui:language', $('language').value); retell($('language').value); });
$('theme').addEventListener('change', () => theme($('theme').value));
$('keys').addEventListener('change', () => { store.set('hedui:keys', $('keys').checked ? 'on' : 'off'); root.classList.toggle('no-keys', !$('keys').checked); });
$('help-open').addEventListener('click', () => $('help').showModal());
$('help-close').addEventListener('click', () => $('help').close());
function theme(name) {
  root.classList.remove('light', 'dark');
  if (name !== 'auto') root.classList.add(name);
  $('theme').value = name;
  store.set('hedui:theme', name);
}
function retell(tag) {
  showLanguage(tag);
  cards.forEach(paint);
  showAlike();
  layOut();
  showStanding();
}

const keys = {
  j: () => move(1), k: () => move(-1),
  a: () => judge(current, 'confirmed'), r: () => judge(current, 'dismissed'),
  1: () => judge(current, 'dismissed', 'false-alarm'), 2: () => judge(current, 'dismissed', 'acceptable'),
  3: () => judge(current, 'dismissed', 'source-wrong'), 4: () => judge(current, 'dismissed', 'other'),
  A: () => judgeGroup(current, 'confirmed'), R: () => judgeGroup(current, 'dismissed'),
  u: takeBack, e: exportDecisions,
  n: () => { if (current) current.note.focus(); },
  '/': () => { $('query').focus(); $('query').select(); },
  '?': () => $('help').showModal(),
};
document.addEventListener('keydown', (e) => {
  if (!$('keys').checked || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || $('help').open) return;
  if (e.target.closest('input:not([type="checkbox"]), select, textarea')) {
    if ((e.key === 'Escape' || e.key === 'Enter') && e.target.type !== 'file') {
      e.target.blur();
      if (current) focus(current);
    }
    return;
  }
  // An input method for Chinese hides the letter; the key's place still tells it.
  const letter = e.key === 'Process' && /^Key[A-Z]$/.test(e.code) ? e.code.slice(3)[e.shiftKey ? 'toUpperCase' : 'toLowerCase']() : e.key;
  const act = Object.hasOwn(keys, letter) && keys[letter];
  if (act) { e.preventDefault(); act(); }
});
window.addEventListener('beforeunload', (e) => { if (unsaved) { e.preventDefault(); e.returnValue = say('page.confirm-leave'); } });
window.addEventListener('storage', (e) => {
  if (e.key !== draft || server.on) return;
  restoreDraft();
  cards.forEach(paint);
  showAlike();
  showStanding();
});
function openTarget() {
  let hash = location.hash.slice(1);
  try { hash = decodeURIComponent(hash); } catch { /* as it stands */ }
  if (hash.startsWith('q=')) { $('query').value = hash.slice(2); filter(hash.slice(2), false); return; }
  const el = hash && $(hash);
  if (!el) return;
  if (el.tagName === 'DETAILS') el.open = true;
  const bead = beadOf.get(el.closest('.bead'));
  if (cardOf.has(el)) focus(cardOf.get(el));
  else if (bead) { reveal(bead); focusBead(el); } else el.scrollIntoView();
}
window.addEventListener('hashchange', openTarget);

function measureBar() {
  const bar = document.querySelector('.toolbar');
  root.style.setProperty('--bar', (getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0) + 'px');
}
if (window.ResizeObserver) new ResizeObserver(measureBar).observe(document.querySelector('.toolbar'));

theme(store.get('hedui:theme') || 'auto');
$('keys').checked = store.get('hedui:keys') !== 'off';
root.classList.toggle('no-keys', !$('keys').checked);
if (!server.on) restoreDraft();
showLanguage(store.get('hedui:language') || browserLanguage());
cards.forEach(paint);
$('query').value = START;
filter(START, false);
showAlike();
showStanding();
root.classList.add('ready');
measureBar();
openTarget();
server.start();
root.dataset.ready = String(Math.round(performance.now()));
