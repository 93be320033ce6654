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

  const figure = (n) => (n === 0 ? '' : n.toLocaleString('en'));

  // A value that shows its calls when it is pressed.
  function picker(shown, value) {
    const button = element('button', { type: 'button', class: 'pick' }, shown);
    button.addEventListener('click', () => { $('query').value = value; filter(); $('query').scrollIntoView({ block: 'center' }); $('query').focus({ preventScroll: true }); });
    return button;
  }

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
        const th = element('th', { scope: 'col', class: column.number ? 'number' : '', 'aria-sort': state.by === i ? (state.down ? 'descending' : 'ascending') : 'none' });
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
          const td = element('td', { class: (column.number ? 'number ' : '') + (column.wide ? 'wide ' : '') + (column.tone && value > 0 ? column.tone : '') });
          if (column.href && data.pages) td.append(element('a', { href: column.href(row) }, value));
          else if (column.picks && value) td.append(picker(value, column.picks(row)));
          else td.textContent = column.number ? figure(value) : value;
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
  const haystack = new Map(data.calls.map((row) => [row, [row[0], row[1], row[2], row[8], row[9]].join('\n').toLowerCase()]));
  const tables = {
    calls: table('calls', [{ key: 'archive.col.call', value: at(0), href: (r) => link(r[0]) }, { key: 'archive.col.company', value: at(1) }, { key: 'archive.col.date', value: at(2) }, { key: 'archive.col.beads', number: true, value: at(3) }, ...severities(4), { key: 'archive.col.problems', number: true, value: at(7) }], sortedCalls),
    companies: table('companies', [{ key: 'archive.col.company', value: at(0), picks: at(0) }, { key: 'archive.col.calls', number: true, value: at(1) }, { key: 'archive.col.beads', number: true, value: at(2) }, ...severities(3)], data.companies),
    speakers: table('speakers', [{ key: 'archive.col.speaker', value: at(1), picks: at(1) }, { key: 'archive.col.company', value: at(0) }, { key: 'archive.col.findings', number: true, value: at(2) }, ...severities(3).slice(0, 2)], data.speakers),
    checks: table('checks', [{ key: 'archive.col.check', value: (r) => word('check.' + r[0] + '.name'), picks: at(0) }, ...severities(1), { key: 'archive.col.calls', number: true, value: at(4) }], data.checks),
    worst: table('worst', [{ key: 'archive.col.passage', value: (r) => r[0] + ' ' + r[1], href: (r) => link(r[0], '#bead-' + encodeURIComponent(r[1])) }, { key: 'archive.col.findings', number: true, value: at(2) }, ...severities(3).slice(0, 2), { key: 'archive.col.message', wide: true, value: at(5) }], data.worst),
    renderings: table('renderings', [{ key: 'archive.col.company', value: at(0) }, { key: 'archive.col.kind', value: (r) => word('archive.kind.' + r[1]) }, { key: 'archive.col.entity', value: at(2) }, { key: 'archive.col.language', value: at(3) }, { key: 'archive.col.rendering', value: at(4) }, { key: 'archive.col.times', number: true, value: at(5) }, { key: 'archive.col.calls', number: true, value: at(6) }], data.renderings),
    problems: table('problems', [{ key: 'archive.col.call', value: at(0) }, { key: 'archive.col.message', wide: true, value: at(1) }], data.problems),
  };
  const matching = (query, rows, text) => {
    const words = $(query).value.toLowerCase().split(/\s+/).filter(Boolean);
    return words.length ? rows.filter((row) => words.every((w) => text(row).includes(w))) : rows;
  };
  function filter() {
    const rows = matching('query', sortedCalls, (row) => haystack.get(row));
    tables.calls.show(rows);
    $('shown').textContent = word('archive.shown', rows.length.toLocaleString('en'), data.calls.length.toLocaleString('en'));
  }
  let renderings = data.renderings;
  function filterRenderings() {
    renderings = matching('rendering-query', data.renderings, (row) => (row[0] + ' ' + row[2] + ' ' + row[3] + ' ' + row[4]).toLowerCase());
    tables.renderings.show(renderings);
    $('export-names').disabled = !renderings.some((row) => row[1] !== 'term');
    $('export-terms').disabled = !renderings.some((row) => row[1] === 'term');
  }
  function trend() {
    const box = $('trend');
    box.textContent = '';
    if (!data.quarters.length) { box.append(element('p', {}, word('archive.none'))); return; }
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const width = Math.max(240, data.quarters.length * 52);
    svg.setAttribute('viewBox', `0 0 ${width} 126`);
    svg.setAttribute('width', width);
    svg.setAttribute('height', 126);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', word('archive.per-10k'));
    const rate = (row, i) => (row[2] ? (row[i] * 10000) / row[2] : 0);
    const top = Math.max(1e-9, ...data.quarters.map((row) => rate(row, 3) + rate(row, 4) + rate(row, 5)));
    data.quarters.forEach((row, n) => {
      let y = 105;
      [['critical', 3], ['major', 4], ['minor', 5]].forEach(([tone, i]) => {
        const h = (rate(row, i) / top) * 95;
        const rect = document.createElementNS(svg.namespaceURI, 'rect');
        Object.entries({ x: n * 52 + 9, y: y - h, width: 30, height: h, class: tone }).forEach(([k, v]) => rect.setAttribute(k, v));
        const title = document.createElementNS(svg.namespaceURI, 'title');
        title.textContent = `${row[0]}: ${row[i]}`;
        rect.append(title);
        svg.append(rect);
        y -= h;
      });
      const text = document.createElementNS(svg.namespaceURI, 'text');
      text.setAttribute('x', n * 52 + 26);
      text.setAttribute('y', 120);
      text.textContent = row[0];
      svg.append(text);
    });
    const frame = element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': word('archive.per-10k') });
    frame.append(svg);
    box.append(frame, element('p', { class: 'caption' }, word('archive.per-10k')));
    const list = element('table', { class: 'hidden' });
    data.quarters.forEach((row) => { const tr = element('tr'); [0, 1, 3, 4, 5].forEach((i) => tr.append(element('td', {}, row[i]))); list.append(tr); });
    box.append(list);
    frame.scrollLeft = frame.scrollWidth;
  }
  function draw() {
    const sum = (i) => data.calls.reduce((n, row) => n + row[i], 0);
    $('verdict').textContent = word('archive.verdict', ...[data.calls.length, sum(4), sum(5), data.calls.filter((row) => row[7] > 0).length].map((n) => n.toLocaleString('en')));
    Object.values(tables).forEach((t) => t.draw());
    trend();
    filter();
    filterRenderings();
  }
  function showLanguage(tag) {
    const i = Math.max(0, catalogue.languages.indexOf(tag));
    root.lang = catalogue.languages[i];
    $('language').value = root.lang;
    document.querySelectorAll('[data-t]').forEach((el) => { el.textContent = catalogue.texts[i][Number(el.dataset.t)]; });
    draw();
  }
  // Of what the filter shows, for each name or term and written standard the rendering that is used most; the others besides.
  function dominant(wanted) {
    const all = new Map();
    renderings.filter(wanted).forEach(([, kind, entity, language, rendering, times]) => {
      const key = kind + '\t' + entity;
      if (!all.has(key)) all.set(key, { kind, entity, uses: { 'zh-TW': new Map(), 'zh-CN': new Map() } });
      const uses = all.get(key).uses[language === 'zh-CN' ? 'zh-CN' : 'zh-TW'];
      uses.set(rendering, (uses.get(rendering) || 0) + times);
    });
    const most = (uses) => [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([rendering]) => rendering);
    return [...all.values()].map(({ kind, entity, uses }) => {
      const [taiwan, mainland] = [most(uses['zh-TW']), most(uses['zh-CN'])];
      const best = [taiwan[0] || '', mainland[0] || ''];
      return { kind, entity, best, others: [...new Set([...taiwan, ...mainland])].filter((r) => !best.includes(r)) };
    });
  }
  function save(name, head, rows) {
    const cell = (text) => String(text).replace(/[\t\r\n]/g, ' ');
    const lines = [head, ...rows].map((row) => row.map(cell).join('\t'));
    const url = URL.createObjectURL(new Blob([lines.join('\n') + '\n'], { type: 'text/tab-separated-values' }));
    element('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
  $('export-names').addEventListener('click', () => save('names.tsv', ['kind', 'english', 'zh_TW', 'zh_CN'], dominant((row) => row[1] !== 'term').map((n) => [n.kind, n.entity, ...n.best])));
  $('export-terms').addEventListener('click', () => save('terms.tsv', ['english', 'zh-TW', 'zh-CN', 'deprecated'], dominant((row) => row[1] === 'term').map((t) => [t.entity, ...t.best, t.others.join('|')])));
  $('rendering-query').addEventListener('input', filterRenderings);
  $('query').addEventListener('input', filter);
  $('language').addEventListener('change', () => showLanguage($('language').value));
  $('problem-section').hidden = !data.problems.length;
  const wanted = (navigator.languages || []).map((l) => (/^zh\b.*(TW|HK|MO|Hant)/i.test(l) ? 'zh-TW' : /^zh\b/i.test(l) ? 'zh-CN' : /^en\b/i.test(l) ? root.dataset.language : '')).find(Boolean);
  showLanguage(wanted || root.dataset.language);
})();
