(() => {
  'use strict';
  const $ = (id) => document.getElementById(id);
  const data = JSON.parse($('data').textContent);
  const catalogue = JSON.parse($('catalogue').textContent);
  const root = document.documentElement;
  const word = (key, ...args) => {
    let text = document.querySelector(`.word[data-key="${key}"]`).textContent;
    args.forEach((value, i) => { text = text.replace('%' + (i + 1), value); });
    return text;
  };
  const STEP = 200;
  const element = (name, attributes, text) => {
    const el = document.createElement(name);
    Object.entries(attributes || {}).forEach(([k, v]) => el.setAttribute(k, v));
    if (text !== undefined) el.textContent = text;
    return el;
  };
  const link = (call, hash) => 'calls/' + call.split('/').map(encodeURIComponent).join('/') + '.html' + (hash || '');

  // A table of one kind everywhere: sortable by its heads, filled step by step so that ten thousand rows stay quick.
  function table(id, columns, rows) {
    const state = { by: -1, down: true, rows, limit: STEP };
    const box = $(id);
    function draw() {
      box.textContent = '';
      if (!state.rows.length) { box.append(element('p', {}, word('archive.none'))); return; }
      const el = element('table', { class: 'table' });
      const head = element('tr');
      columns.forEach((column, i) => {
        const th = element('th', { scope: 'col', 'aria-sort': state.by === i ? (state.down ? 'descending' : 'ascending') : 'none' });
        const button = element('button', { type: 'button' }, word(column.key) + (state.by === i ? (state.down ? ' ▼' : ' ▲') : ''));
        button.addEventListener('click', () => { state.down = state.by === i ? !state.down : column.number === true; state.by = i; sort(); draw(); box.querySelectorAll('th button')[i].focus(); });
        th.append(button);
        head.append(th);
      });
      const thead = element('thead'); thead.append(head); el.append(thead);
      const body = element('tbody');
      for (const row of state.rows.slice(0, state.limit)) {
        const tr = element('tr');
        columns.forEach((column) => {
          const value = column.value(row);
          const td = element('td', { class: (column.number ? 'number ' : '') + (column.tone && value > 0 ? column.tone : '') });
          if (column.href && data.pages) td.append(element('a', { href: column.href(row) }, value)); else td.textContent = column.number && value === 0 ? '' : value;
          tr.append(td);
        });
        body.append(tr);
      }
      el.append(body);
      box.append(el);
      if (state.rows.length > state.limit) {
        const more = element('button', { type: 'button' }, word('archive.more', state.rows.length - state.limit));
        more.addEventListener('click', () => { state.limit += 5 * STEP; draw(); });
        box.append(more);
      }
    }
    function sort() {
      if (state.by < 0) return;
      const value = columns[state.by].value;
      const sign = state.down ? -1 : 1;
      state.rows = [...state.rows].sort((a, b) => { const x = value(a); const y = value(b); return x < y ? -sign : x > y ? sign : 0; });
    }
    return { draw, show(filtered) { state.rows = filtered; state.limit = STEP; sort(); draw(); } };
  }
  const at = (i) => (row) => row[i];
  const severities = (from) => ['critical', 'major', 'minor'].map((s, i) => ({ key: 'severity.' + s, number: true, tone: s, value: at(from + i) }));
  const weight = (row) => row[4] * 1e6 + row[5] * 1e3 + row[6];
  const sortedCalls = [...data.calls].sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
  const haystack = new Map(data.calls.map((row) => [row, (row[0] + ' ' + row[1] + ' ' + row[2]).toLowerCase()]));
  const tables = {
    calls: table('calls', [{ key: 'archive.col.call', value: at(0), href: (r) => link(r[0]) }, { key: 'archive.col.company', value: at(1) }, { key: 'archive.col.date', value: at(2) }, { key: 'archive.col.beads', number: true, value: at(3) }, ...severities(4), { key: 'archive.col.problems', number: true, value: at(7) }], sortedCalls),
    companies: table('companies', [{ key: 'archive.col.company', value: at(0) }, { key: 'archive.col.calls', number: true, value: at(1) }, { key: 'archive.col.beads', number: true, value: at(2) }, ...severities(3)], data.companies),
    speakers: table('speakers', [{ key: 'archive.col.speaker', value: at(1) }, { key: 'archive.col.company', value: at(0) }, { key: 'archive.col.findings', number: true, value: at(2) }, ...severities(3).slice(0, 2)], data.speakers),
    checks: table('checks', [{ key: 'archive.col.check', value: at(0) }, ...severities(1), { key: 'archive.col.calls', number: true, value: at(4) }], data.checks),
    worst: table('worst', [{ key: 'archive.col.passage', value: (r) => r[0] + ' ' + r[1], href: (r) => link(r[0], '#bead-' + encodeURIComponent(r[1])) }, { key: 'archive.col.findings', number: true, value: at(2) }, ...severities(3).slice(0, 2), { key: 'archive.col.message', value: at(5) }], data.worst),
    renderings: table('renderings', [{ key: 'archive.col.company', value: at(0) }, { key: 'archive.col.entity', value: at(1) }, { key: 'archive.col.rendering', value: at(2) }, { key: 'archive.col.times', number: true, value: at(3) }, { key: 'archive.col.calls', number: true, value: at(4) }], data.renderings),
    problems: table('problems', [{ key: 'archive.col.call', value: at(0) }, { key: 'archive.col.message', value: at(1) }], data.problems),
  };
  function filter() {
    const words = $('query').value.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = words.length ? sortedCalls.filter((row) => words.every((w) => haystack.get(row).includes(w))) : sortedCalls;
    tables.calls.show(rows);
    $('shown').textContent = word('archive.shown', rows.length, data.calls.length);
  }
  function trend() {
    const box = $('trend');
    box.textContent = '';
    if (!data.quarters.length) { box.append(element('p', {}, word('archive.none'))); return; }
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const width = Math.max(240, data.quarters.length * 44);
    svg.setAttribute('viewBox', `0 0 ${width} 130`);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', word('archive.per-10k'));
    const rate = (row, i) => (row[2] ? (row[i] * 10000) / row[2] : 0);
    const top = Math.max(1e-9, ...data.quarters.map((row) => rate(row, 3) + rate(row, 4) + rate(row, 5)));
    data.quarters.forEach((row, n) => {
      let y = 105;
      [['critical', 3], ['major', 4], ['minor', 5]].forEach(([tone, i]) => {
        const h = (rate(row, i) / top) * 95;
        const rect = document.createElementNS(svg.namespaceURI, 'rect');
        Object.entries({ x: n * 44 + 6, y: y - h, width: 30, height: h, class: tone }).forEach(([k, v]) => rect.setAttribute(k, v));
        const title = document.createElementNS(svg.namespaceURI, 'title');
        title.textContent = `${row[0]}: ${row[i]}`;
        rect.append(title);
        svg.append(rect);
        y -= h;
      });
      const text = document.createElementNS(svg.namespaceURI, 'text');
      text.setAttribute('x', n * 44 + 4);
      text.setAttribute('y', 120);
      text.textContent = row[0];
      svg.append(text);
    });
    box.append(svg, element('p', { class: 'caption' }, word('archive.per-10k')));
    const list = element('table', { class: 'hidden' });
    data.quarters.forEach((row) => { const tr = element('tr'); [0, 1, 3, 4, 5].forEach((i) => tr.append(element('td', {}, row[i]))); list.append(tr); });
    box.append(list);
  }
  function draw() {
    const sum = (i) => data.calls.reduce((n, row) => n + row[i], 0);
    $('verdict').textContent = word('archive.verdict', data.calls.length, sum(4), sum(5), data.calls.filter((row) => row[7] > 0).length);
    Object.values(tables).forEach((t) => t.draw());
    trend();
    filter();
  }
  function showLanguage(tag) {
    const i = Math.max(0, catalogue.languages.indexOf(tag));
    root.lang = catalogue.languages[i];
    $('language').value = root.lang;
    document.querySelectorAll('[data-t]').forEach((el) => { el.textContent = catalogue.texts[i][Number(el.dataset.t)]; });
    draw();
  }
  $('export-names').addEventListener('click', () => {
    const best = new Map();
    data.renderings.forEach((row) => { const key = row[0] + '\t' + row[1]; if (!best.has(key)) best.set(key, row); });
    const cell = (text) => String(text).replace(/[\t\r\n]/g, ' ');
    const lines = ['company\tsource\ttarget', ...[...best.values()].map((row) => [row[0], row[1], row[2]].map(cell).join('\t'))];
    const a = element('a', { href: URL.createObjectURL(new Blob([lines.join('\n') + '\n'], { type: 'text/tab-separated-values' })), download: 'names.tsv' });
    a.click();
    URL.revokeObjectURL(a.href);
  });
  $('query').addEventListener('input', filter);
  $('language').addEventListener('change', () => showLanguage($('language').value));
  $('problem-section').hidden = !data.problems.length;
  const wanted = (navigator.languages || []).map((l) => (/^zh\b.*(TW|HK|MO|Hant)/i.test(l) ? 'zh-TW' : /^zh\b/i.test(l) ? 'zh-CN' : /^en\b/i.test(l) ? root.dataset.language : '')).find(Boolean);
  showLanguage(wanted || root.dataset.language);
})();
