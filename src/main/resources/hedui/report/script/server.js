// ---- a review server, when the page came from one: it keeps every verdict at once ----
const server = {
  base: document.querySelector('meta[name="hedui-review"]').content,
  get on() { return this.base !== ''; },
  version: -1,
  waiting: new Map(),
  changes: 0,
  async save(ids) {
    if (!this.on) return;
    ids.forEach((id) => this.waiting.set(id, ++this.changes));
    await this.send();
  },
  async send() {
    const sent = [...this.waiting];
    if (!sent.length) return;
    const made = sent.map(([id]) => (decisions.has(id) ? decisions.get(id) : earlier.get(id)) || { fingerprint: id, verdict: 'open' });
    try {
      const answer = await fetch(this.base + 'decisions', {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ schema: 1, decisions: made }),
      });
      if (!answer.ok) throw new Error(answer.status);
      // What was decided anew while this was on its way goes out again.
      for (const [id, change] of sent) if (this.waiting.get(id) === change) this.waiting.delete(id);
      unsaved = this.waiting.size > 0;
    } catch {
      announce(say('page.said.not-saved'));
    }
  },
  /** Takes over what other tabs decided, but never over what waits here to be kept. */
  async load() {
    try {
      const answer = await fetch(this.base + 'decisions?after=' + this.version);
      if (answer.status === 204) return;
      if (!answer.ok) throw new Error(answer.status);
      const read = await answer.json();
      this.version = read.version;
      const theirs = new Map(read.decisions.map((d) => [d.fingerprint, d]));
      for (const id of new Set([...theirs.keys(), ...decisions.keys(), ...read.reopened])) {
        if (!this.waiting.has(id)) decisions.set(id, theirs.get(id) || null);
      }
      // What the report came with and the server does not know of yet is made known to it.
      for (const id of earlier.keys()) {
        if (!decisions.has(id)) this.waiting.set(id, ++this.changes);
      }
      cards.forEach(paint);
      showAlike();
      showStanding();
    } catch {
      if (this.waiting.size) announce(say('page.said.not-saved'));
    }
  },
  async start() {
    if (!this.on) return;
    decisions = new Map();
    unsaved = false;
    for (;;) {
      await this.send();
      await this.load();
      await new Promise((resume) => setTimeout(resume, document.hidden ? 5000 : 1000));
    }
  },
};
