(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const beadsBox = $('beads');
  const beads = [...document.querySelectorAll('.bead')];
  const cards = [...document.querySelectorAll('.finding')].map((el) => {
    const bead = el.closest('.bead');
    const finding = data.findings[Number(el.dataset.n)];
    return {
      el, bead, finding, check: el.dataset.check, severity: el.dataset.sev, original: el.dataset.status,
      status: el.dataset.status, speaker: bead.dataset.speaker.toLowerCase(), shown: true, place: 0,
      words: (bead.querySelector('.source').textContent + ' ' + bead.querySelector('.target').textContent + ' ' +
        el.querySelector('.message').textContent).toLowerCase(),
    };
  });
  cards.forEach((card, i) => { card.place = i; });
  const order = ['critical', 'major', 'minor', 'neutral'];
  const counts = (card) => card.status === 'open' && card.severity !== 'neutral';

  // ---- storage: a draft only; some browsers refuse it for local files ----
  const storageKey = 'hedui:' + data.document + ':' + data.findings.length;
  const store = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); return true; } catch { return false; } },
  };

  // ---- texts ----
  let language = 0;
  const english = data.texts[0];
  const keys = data.keys;
  const say = (key, ...args) => {
    let text = data.texts[language][keys[key]];
    args.forEach((value, i) => { text = text.replace('%' + (i + 1), value); });
    return text;
  };
  function showLanguage(tag) {
    language = Math.max(0, data.languages.indexOf(tag));
    root.lang = data.languages[language];
    $('language').value = data.languages[language];
    document.querySelectorAll('[data-t]').forEach((el) => { el.textContent = data.texts[language][Number(el.dataset.t)]; });
    showCounts();
    if ($('groups').open) showGroups();
  }
  function browserLanguage() {
    for (const wanted of navigator.languages || [navigator.language || '']) {
      if (/^zh\b.*(TW|HK|MO|Hant)/i.test(wanted)) return 'zh-TW';
      if (/^zh\b/i.test(wanted)) return 'zh-CN';
      if (/^en\b/i.test(wanted)) return root.dataset.language;
    }
    return root.dataset.language;
  }

  // ---- decisions ----
  let decisions = {};
  let history = [];
  let unsaved = false;
  function statusOf(card) {
    const decision = decisions[card.finding.fingerprint];
    return decision ? decision.verdict : decisions[card.finding.fingerprint] === null ? 'open' : card.original;
  }
  function paint(card) {
    card.status = statusOf(card);
    card.el.dataset.status = card.status;
    card.el.querySelector('.status').textContent = say('status.' + card.status);
    const decision = decisions[card.finding.fingerprint];
    if (decision) {
      if (decision.reason) card.el.querySelector('.reason').value = decision.reason;
      card.el.querySelector('.note-input').value = decision.note || '';
    }
  }
  const today = () => new Date().toISOString().slice(0, 10);
  function decide(chosen, verdict) {
    const before = {};
    for (const card of chosen) {
      const id = card.finding.fingerprint;
      if (!(id in before)) before[id] = decisions[id];
      const reason = verdict === 'dismissed' ? card.el.querySelector('.reason').value : '';
      decisions[id] = verdict === null ? null : {
        fingerprint: id, check: card.check, verdict, reason, note: card.el.querySelector('.note-input').value,
        reviewer: '', date: today(), sourceMarks: card.finding.sourceMarks, targetMarks: card.finding.targetMarks,
        sentence: card.finding.sentence,
      };
    }
    history.push(before);
    changed(Object.keys(before));
  }
  function undo() {
    const before = history.pop();
    if (!before) return null;
    for (const [id, old] of Object.entries(before)) { if (old === undefined) delete decisions[id]; else decisions[id] = old; }
    changed(Object.keys(before));
    return cards.find((card) => card.finding.fingerprint in before);
  }
  function changed(ids) {
    const touched = new Set(ids);
    cards.forEach((card) => { if (touched.has(card.finding.fingerprint)) paint(card); });
    unsaved = true;
    store.set(storageKey, JSON.stringify(decisions));
    server.save(ids);
    showCounts();
  }
  const list = () => Object.values(decisions).filter(Boolean).sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  function exportDecisions() {
    const blob = new Blob([JSON.stringify({ schema: 1, decisions: list() }, null, 2) + '\n'], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = 'decisions.json';
    link.click();
    URL.revokeObjectURL(link.href);
    unsaved = false;
    announce(say('page.said.saved', list().length));
  }
  async function importDecisions(file) {
    try {
      const read = JSON.parse(await file.text());
      if (read.schema !== 1 || !Array.isArray(read.decisions)) throw new Error('schema');
      const before = {};
      read.decisions.forEach((d) => {
        if (typeof d.fingerprint !== 'string' || !['confirmed', 'dismissed'].includes(d.verdict)) throw new Error('decision');
        before[d.fingerprint] = decisions[d.fingerprint];
      });
      read.decisions.forEach((d) => { decisions[d.fingerprint] = d; });
      history.push(before);
      changed(Object.keys(before));
      announce(say('page.said.imported', read.decisions.length));
    } catch {
      announce(say('page.said.bad-import'));
    }
  }

  // ---- a review server, when the page came from one: every verdict is written at once ----
  const token = document.querySelector('meta[name="hedui-review"]').content;
  const server = {
    on: token !== '',
    async save(ids) {
      if (!this.on) return;
      try {
        const body = JSON.stringify({ schema: 1, decisions: ids.map((id) => decisions[id] || { fingerprint: id, verdict: 'open' }) });
        const answer = await fetch('decisions?token=' + token, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
        if (!answer.ok) throw new Error(answer.status);
        unsaved = false;
      } catch {
        announce(say('page.said.not-saved'));
      }
    },
    async load() {
      if (!this.on) return;
      try {
        const answer = await fetch('decisions?token=' + token);
        const read = await answer.json();
        decisions = Object.fromEntries(read.decisions.map((d) => [d.fingerprint, d]));
        cards.forEach(paint);
        showCounts();
      } catch {
        announce(say('page.said.not-saved'));
      }
    },
  };

  // ---- filter ----
  function parse(query) {
    const terms = [];
    for (const m of query.matchAll(/(?:(\w+):)?(?:"([^"]*)"|(\S+))/g)) {
      terms.push({ key: (m[1] || '').toLowerCase(), value: (m[2] ?? m[3]).toLowerCase() });
    }
    return terms;
  }
  const matches = (card, { key, value }) => {
    switch (key) {
      case 'sev': return card.severity === value;
      case 'check': return card.check === value;
      case 'is': return card.status === value || (value === 'decided' && card.status !== 'open');
      case 'speaker': case 'spk': return card.speaker.includes(value);
      case 'cat': return card.el.querySelector('.category').textContent.toLowerCase().includes(value);
      case 'bead': return card.bead.id === 'bead-' + value;
      default: return card.words.includes(key ? key + ':' + value : value);
    }
  };
  let query = '';
  function filter(text, push) {
    query = text.trim();
    const terms = parse(query);
    const hits = new Set();
    for (const card of cards) {
      const shown = terms.every((term) => matches(card, term));
      if (shown !== card.shown) { card.shown = shown; card.el.hidden = !shown; }
      if (shown) hits.add(card.bead);
    }
    for (const bead of beads) {
      const hit = hits.has(bead);
      const hide = query !== '' && !hit && !$('all').checked;
      if (bead.hidden !== hide) bead.hidden = hide;
      if (bead.classList.contains('hit') !== (query !== '' && hit)) bead.classList.toggle('hit');
    }
    document.querySelectorAll('.chip').forEach((chip) => chip.setAttribute('aria-pressed', String(chip.dataset.query === query)));
    if (push) {
      try { window.history.replaceState(null, '', '#' + (query ? 'q=' + encodeURIComponent(query) : '')); } catch { /* a sandboxed page has no address to change */ }
    }
    showCounts();
  }
  function showCounts() {
    const shown = cards.filter((card) => card.shown);
    const judged = cards.filter((card) => card.severity !== 'neutral' && card.original !== 'baseline');
    const decided = judged.filter((card) => card.status !== 'open').length;
    $('shown').textContent = say('page.shown', shown.length, cards.length);
    $('progress').textContent = say('page.progress', decided, judged.length);
    document.title = decided + '/' + judged.length + ' – ' + data.document + ' – hedui';
  }
  function sort(by) {
    const worst = (bead) => Math.min(9, ...cards.filter((c) => c.bead === bead).map((c) => (counts(c) ? order.indexOf(c.severity) : 8)));
    const firstCheck = (bead) => (cards.find((c) => c.bead === bead && counts(c)) || cards.find((c) => c.bead === bead) || { check: '~' }).check;
    let sorted = beads;
    if (by === 'severity') {
      const rank = new Map(beads.map((bead) => [bead, worst(bead)]));
      sorted = [...beads].sort((a, b) => rank.get(a) - rank.get(b) || beads.indexOf(a) - beads.indexOf(b));
    } else if (by === 'check') {
      const name = new Map(beads.map((bead) => [bead, firstCheck(bead)]));
      sorted = [...beads].sort((a, b) => (name.get(a) < name.get(b) ? -1 : name.get(a) > name.get(b) ? 1 : beads.indexOf(a) - beads.indexOf(b)));
    }
    const fragment = document.createDocumentFragment();
    sorted.forEach((bead) => fragment.append(bead));
    beadsBox.append(fragment);
    const place = new Map(sorted.map((bead, i) => [bead, i]));
    cards.forEach((card) => { card.place = place.get(card.bead); });
  }

  // ---- groups: the same check with the same words, decided once ----
  function showGroups() {
    const groups = new Map();
    for (const card of cards) {
      if (!counts(card)) continue;
      const key = JSON.stringify([card.check, card.finding.sourceMarks, card.finding.targetMarks].map(String)).toLowerCase();
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(card);
    }
    const box = $('groups').querySelector('ul');
    box.textContent = '';
    [...groups.values()].filter((g) => g.length > 1).sort((a, b) => b.length - a.length).forEach((group) => {
      const item = document.createElement('li');
      const words = [...group[0].finding.sourceMarks, ...group[0].finding.targetMarks].join(' / ').slice(0, 120);
      item.append(group[0].el.querySelector('.check').textContent + ': ' + words + ' × ' + group.length + ' ');
      for (const [verdict, label] of [['confirmed', '.confirm'], ['dismissed', '.dismiss']]) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = say('page.group.all', group[0].el.querySelector(label + ' span').textContent);
        button.addEventListener('click', () => { decide(group, verdict); showGroups(); });
        item.append(button, ' ');
      }
      box.append(item);
    });
  }

  // ---- moving and judging ----
  let current = null;
  const inView = () => cards.filter((card) => card.shown && counts(card)).sort((a, b) => a.place - b.place);
  function focus(card) {
    if (!card) return;
    current = card;
    card.el.focus({ preventScroll: true });
    card.bead.scrollIntoView({ block: 'nearest' });
    card.el.scrollIntoView({ block: 'nearest' });
  }
  function move(by) {
    const open = inView();
    if (!open.length) return;
    const at = current ? open.indexOf(current) : -1;
    if (at >= 0) return focus(open[Math.min(open.length - 1, Math.max(0, at + by))]);
    const later = current ? open.findIndex((card) => card.place > current.place) : 0;
    return focus(by > 0 ? open[later < 0 ? open.length - 1 : later] : open[(later <= 0 ? open.length : later) - 1]);
  }
  function judge(card, verdict) {
    if (!card) return;
    const open = inView();
    const next = open.slice(open.indexOf(card) + 1).find((c) => c.finding.fingerprint !== card.finding.fingerprint);
    const same = cards.filter((c) => c.finding.fingerprint === card.finding.fingerprint);
    decide(same, verdict);
    announce(say('page.said.' + verdict, inView().length));
    focus(next || inView()[0] || card);
  }
  function takeBack() {
    const card = undo();
    if (card) { announce(say('page.said.undone')); focus(card); }
  }
  let said;
  function announce(text) {
    clearTimeout(said);
    $('live').textContent = text;
    said = setTimeout(() => { $('live').textContent = ''; }, 6000);
  }

  // ---- marks light their counterparts ----
  const marks = new Map();
  document.querySelectorAll('mark').forEach((mark) => mark.dataset.f.split(' ').forEach((n) => {
    if (!marks.has(n)) marks.set(n, []);
    marks.get(n).push(mark);
  }));
  function light(numbers, on) {
    numbers.forEach((n) => {
      (marks.get(n) || []).forEach((mark) => mark.classList.toggle('lit', on));
      const card = cards.find((c) => c.el.dataset.n === n);
      if (card) card.el.classList.toggle('lit', on);
    });
  }
  const numbersOf = (target) => {
    const el = target.closest && target.closest('mark, .finding');
    return !el ? [] : el.dataset.f ? el.dataset.f.split(' ') : [el.dataset.n];
  };
  for (const [on, off] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
    beadsBox.addEventListener(on, (e) => light(numbersOf(e.target), true));
    beadsBox.addEventListener(off, (e) => light(numbersOf(e.target), false));
  }

  // ---- wiring ----
  document.addEventListener('click', (e) => {
    const button = e.target.closest('button');
    if (!button) {
      const mark = e.target.closest('mark');
      if (mark) focus(cards.find((c) => c.el.dataset.n === mark.dataset.f.split(' ')[0]));
      return;
    }
    const card = cards.find((c) => c.el === button.closest('.finding'));
    if (button.classList.contains('confirm')) judge(card, 'confirmed');
    else if (button.classList.contains('dismiss')) judge(card, 'dismissed');
    else if (button.classList.contains('undo')) { decide([card], null); focus(card); }
    else if (button.classList.contains('query')) { $('query').value = button.dataset.query; filter(button.dataset.query, true); }
  });
  beadsBox.addEventListener('focusin', (e) => {
    const el = e.target.closest('.finding');
    if (el) current = cards.find((c) => c.el === el);
  });
  beadsBox.addEventListener('change', (e) => {
    const card = cards.find((c) => c.el === e.target.closest('.finding'));
    const decision = card && decisions[card.finding.fingerprint];
    if (decision) decide([card], decision.verdict);
  });
  $('query').addEventListener('input', () => filter($('query').value, true));
  $('sort').addEventListener('change', () => sort($('sort').value));
  $('all').addEventListener('change', () => { beadsBox.classList.toggle('everything', $('all').checked); filter(query, false); });
  $('export').addEventListener('click', exportDecisions);
  $('import').addEventListener('change', () => { if ($('import').files[0]) importDecisions($('import').files[0]); });
  $('language').addEventListener('change', () => { showLanguage($('language').value); store.set('hedui:language', $('language').value); });
  $('theme').addEventListener('change', () => theme($('theme').value));
  $('keys').addEventListener('change', () => store.set('hedui:keys', $('keys').checked ? 'on' : 'off'));
  $('groups').addEventListener('toggle', () => { if ($('groups').open) showGroups(); });
  $('help-open').addEventListener('click', () => $('help').showModal());
  $('help-close').addEventListener('click', () => $('help').close());
  function theme(name) {
    root.classList.remove('light', 'dark');
    if (name !== 'auto') root.classList.add(name);
    $('theme').value = name;
    store.set('hedui:theme', name);
  }
  document.addEventListener('keydown', (e) => {
    if (!$('keys').checked || e.ctrlKey || e.metaKey || e.altKey || $('help').open) return;
    if (e.target.closest('input, select, textarea')) { if (e.key === 'Escape' || (e.key === 'Enter' && e.target.id !== 'import')) e.target.blur(); return; }
    const act = {
      j: () => move(1), k: () => move(-1), a: () => judge(current, 'confirmed'), r: () => judge(current, 'dismissed'),
      u: takeBack, e: exportDecisions, '/': () => { $('query').focus(); $('query').select(); }, '?': () => $('help').showModal(),
      n: () => { if (current) current.el.querySelector('.note-input').focus(); },
    }[e.key];
    if (act) { e.preventDefault(); act(); }
  });
  window.addEventListener('beforeunload', (e) => { if (unsaved) { e.preventDefault(); e.returnValue = say('page.confirm-leave'); } });
  function openTarget() {
    const hash = decodeURIComponent(location.hash.slice(1));
    if (hash.startsWith('q=')) { $('query').value = hash.slice(2); filter(hash.slice(2), false); return; }
    const el = hash && document.getElementById(hash);
    if (!el) return;
    if (el.tagName === 'DETAILS') el.open = true;
    const bead = el.closest('.bead');
    if (bead) { bead.hidden = false; bead.classList.add('hit'); }
    if (el.classList.contains('finding')) { el.hidden = false; focus(cards.find((c) => c.el === el)); } else el.scrollIntoView();
  }
  window.addEventListener('hashchange', openTarget);

  theme(store.get('hedui:theme') || 'auto');
  $('keys').checked = store.get('hedui:keys') !== 'off';
  try { decisions = JSON.parse(store.get(storageKey) || '{}'); } catch { decisions = {}; }
  showLanguage(store.get('hedui:language') || browserLanguage());
  cards.forEach(paint);
  filter('', false);
  openTarget();
  server.load();
})();
