// Runs in a separate world beside a page whose scripts are off: finds the page's blocks by the comments that
// `extractors.showing.marking` put before their texts, colours them without changing the layout, and reports positions.
// The program calls `unhusk.…` and uses the return values; nothing here ever calls out.
globalThis.unhusk = (() => {
  const MARK = /^unhusk (\d+)$/;
  const texts = []; // by block: its text nodes, in order
  const blockOf = new Map(); // by text node
  const images = []; // elements that show pictures, each with the block before it, -1 for none
  let ranges = []; // by block: one range for each text node
  let states = ""; // by block: the letter of its state
  let picked = []; // the elements that were grown through, the innermost first
  let opened = []; // what the page hides and we show for now: elements and their own style attributes, the innermost first
  const layer = document.createElement("unhusk-layer");

  let last = -1;
  const gather = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.localName === "img") images.push([node, last]);
        if (node.shadowRoot) gather(node.shadowRoot);
        continue;
      }
      const mark = MARK.exec(node.data);
      const text = node.nextSibling;
      if (!mark || text?.nodeType !== Node.TEXT_NODE) continue;
      const block = (last = Number(mark[1]));
      (texts[block] ??= []).push(text);
      blockOf.set(text, block);
    }
  };

  const decoded = (address) => {
    try {
      return decodeURIComponent(address);
    } catch {
      return address;
    }
  };

  const rangeOf = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range;
  };

  const boxesOf = (block) =>
    (ranges[block] ?? []).flatMap((range) => [...range.getClientRects()]).filter((box) => box.width && box.height);

  const parentOf = (node) => node.parentElement ?? node.getRootNode().host ?? null;

  // Whether an element is collapsed so far that none of its contents is visible, as in accordions.
  const isShut = (element, style) =>
    style.overflow !== "visible" && style.display !== "inline" && (element.clientHeight === 0 || element.clientWidth === 0);

  const isSeen = (block) => {
    if (!boxesOf(block).length) return false;
    const element = parentOf(texts[block][0]);
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let up = element; up && up !== document.body; up = parentOf(up)) {
      if (isShut(up, getComputedStyle(up))) return false;
    }
    return true;
  };

  const shut = () => {
    for (const [element, style] of opened) {
      if (style === null) element.removeAttribute("style");
      else element.setAttribute("style", style);
    }
    opened = [];
  };

  // Show hidden parts of the page around a block until another block is current; the page's own buttons cannot be clicked.
  const open = (block) => {
    const shown = { visibility: "visible", opacity: "1", "content-visibility": "visible" };
    for (let element = parentOf(texts[block][0]); element && element !== document.body; element = parentOf(element)) {
      const before = element.getAttribute("style");
      const style = getComputedStyle(element);
      const set = (name, value) => element.style.setProperty(name, value, "important");
      if (style.display === "none") {
        set("display", "revert");
        if (style.display === "none") set("display", "block"); // by its attribute
      }
      if (isShut(element, style)) for (const name of ["height", "max-height", "width", "max-width"]) set(name, "fit-content");
      for (const [name, value] of Object.entries(shown)) if (style.getPropertyValue(name) !== value) set(name, value);
      if (element.getAttribute("style") !== before) opened.push([element, before]);
    }
  };

  const around = (boxes) => {
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  };

  // Everything drawn over the page is in one element without size, in a shadow root that the page's styles do not reach.
  const shadow = layer.attachShadow({ mode: "closed" });
  const drawn = { current: [], picked: [], opened: [], dots: [] };
  const draw = (name, boxes, style) => {
    for (const old of drawn[name]) old.remove();
    drawn[name] = boxes.map((box) => {
      const one = document.createElement("div");
      one.style.cssText =
        `position:absolute;left:${box.left + scrollX}px;top:${box.top + scrollY}px;width:${box.width}px;` +
        `height:${box.height}px;box-sizing:border-box;pointer-events:none;z-index:2147483647;${style}`;
      shadow.append(one);
      return one;
    });
  };

  const grown = (box, by) => new DOMRect(box.left - by, box.top - by, box.width + 2 * by, box.height + 2 * by);
  let colours = {};
  let current = -1;

  // The positions of texts on the whole page, as [block, top, bottom]; computed again after a change of layout.
  let known = { layout: "", places: [] };
  const places = () => {
    const layout = [innerWidth, document.documentElement.scrollHeight, opened.length].join();
    if (layout !== known.layout) {
      const found = [];
      ranges.forEach((own, block) => {
        for (const range of own ?? []) {
          const box = range.getBoundingClientRect();
          if (box.width && box.height) found.push([block, box.top + scrollY, box.bottom + scrollY]);
        }
      });
      known = { layout, places: found };
    }
    return known.places;
  };

  const drawCurrent = () => {
    const boxes = current < 0 ? [] : boxesOf(current);
    draw("current", boxes.length ? [grown(around(boxes), 4)] : [], `border-radius:3px;outline:2px solid ${colours.current}`);
    draw("opened", opened.length ? [opened.at(-1)[0].getBoundingClientRect()] : [], `outline:2px dotted ${colours.current}`);
    return boxes.length > 0;
  };
  const drawPicked = () => {
    const element = picked.at(-1);
    draw("picked", element ? [element.getBoundingClientRect()] : [], `outline:2px dashed ${colours.current}`);
  };
  const drawDots = () => {
    const dots = [];
    for (let block = 0; block < states.length; block += 1) {
      if (!"KD".includes(states[block])) continue; // settled by hand
      const [first] = boxesOf(block);
      if (first) dots.push(new DOMRect(Math.max(1, first.left - 12), first.top + first.height / 2 - 3, 6, 6));
    }
    draw("dots", dots, `border-radius:3px;background:${colours.hand}`);
  };

  const inside = (element) => {
    const found = new Set();
    const walk = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = root; node; node = walker.nextNode()) {
        if (node.shadowRoot) walk(node.shadowRoot);
        const block = blockOf.get(node);
        if (block !== undefined) found.add(block);
      }
    };
    walk(element);
    return [...found].sort((a, b) => a - b);
  };

  return {
    // Find the blocks; return how many were found.
    begin(given) {
      colours = given;
      gather(document);
      ranges = Array.from(texts, (nodes) => nodes?.map(rangeOf));
      const style = document.createElement("style");
      style.textContent =
        `::highlight(unhusk-dropped){color:${colours.faint};text-decoration-color:${colours.faint};text-shadow:none}` +
        `::highlight(unhusk-doubt){background-color:${colours.doubt}}` +
        `::highlight(unhusk-chosen){background-color:${colours.chosen}}` +
        `[unhusk-dropped]{opacity:0.35!important}`;
      document.head.append(style);
      for (const host of document.querySelectorAll("*")) host.shadowRoot?.append(style.cloneNode(true));
      document.documentElement.append(layer);
      addEventListener("resize", () => {
        this.redraw();
        if (current >= 0) this.go(current, true);
      });
      return texts.filter(Boolean).length;
    },

    // Colour the blocks: k kept, d dropped, capitals for decisions by hand; the doubtful ones as indices.
    show(given, doubtful) {
      states = given;
      const dropped = new Highlight();
      const doubt = new Highlight();
      for (let block = 0; block < states.length; block += 1) {
        if ("dD".includes(states[block])) for (const range of ranges[block] ?? []) dropped.add(range);
      }
      for (const block of doubtful) for (const range of ranges[block] ?? []) doubt.add(range);
      CSS.highlights.set("unhusk-dropped", dropped);
      CSS.highlights.set("unhusk-doubt", doubt);
      drawDots();
    },

    // Veil the dropped pictures. Each is given as the block before it, the stems of its file names, and whether it is
    // kept; if all pictures after a block have the same decision, their names do not matter.
    pictures(given) {
      const behind = new Map();
      for (const one of given) behind.set(one[0], [...(behind.get(one[0]) ?? []), one]);
      for (const [image, before] of images) {
        const near = behind.get(before) ?? [];
        const written = [...image.attributes].map((one) => decoded(one.value).toLowerCase()).join(" ");
        const isAlike = near.every((one) => one[2] === near[0][2]);
        const found = isAlike ? near[0] : near.find(([, names]) => names.some((name) => written.includes(name)));
        image.toggleAttribute("unhusk-dropped", found !== undefined && !found[2]);
      }
    },

    // Make a block the current one and scroll to it. Returns 1 if the page shows it, 2 if it was hidden and has been
    // opened, 0 if it cannot be made visible.
    go(block, scrolls) {
      current = block;
      const text = texts[block]?.[0];
      if (opened.length && !opened.some(([element]) => element.contains(text))) shut();
      for (let node = text; node; node = parentOf(node)) {
        if (node.localName === "details" && !node.open) node.open = true;
      }
      if (text && !isSeen(block)) {
        open(block);
        if (!isSeen(block)) shut();
      }
      if (!drawCurrent()) return 0;
      if (scrolls) {
        const box = around(boxesOf(block));
        if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.left > innerWidth) {
          const node = texts[block][0];
          (node.parentElement ?? parentOf(node)).scrollIntoView({ block: "nearest", behavior: "instant" });
          const there = around(boxesOf(block));
          scrollBy({ top: there.top - innerHeight / 3, behavior: "instant" });
        }
        drawCurrent();
      }
      return opened.length ? 2 : Number(isSeen(block));
    },

    // The block at a point, or the first of the element there; -1 for none.
    at(x, y) {
      const spot = document.caretPositionFromPoint(x, y);
      const block = spot && blockOf.get(spot.offsetNode);
      if (block !== undefined && boxesOf(block).some((box) => x >= box.left - 4 && x <= box.right + 4 && y >= box.top - 4 && y <= box.bottom + 4)) {
        return block;
      }
      for (let element = document.elementFromPoint(x, y), up = 0; element && up < 4; element = parentOf(element), up += 1) {
        const [first] = inside(element);
        if (first !== undefined) return first;
      }
      return -1;
    },

    // The blocks of which at least half is inside a rectangle.
    within(left, top, right, bottom) {
      picked = [];
      drawPicked();
      const found = [];
      ranges.forEach((_, block) => {
        const boxes = boxesOf(block);
        const sizes = boxes.map((box) => {
          const width = Math.min(box.right, right) - Math.max(box.left, left);
          const height = Math.min(box.bottom, bottom) - Math.max(box.top, top);
          return [Math.max(0, width) * Math.max(0, height), box.width * box.height];
        });
        const [held, all] = sizes.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
        if (all && held >= all / 2) found.push(block);
      });
      return found;
    },

    // The blocks of the element around a block; each call moves out to a larger element, or back in.
    grow(block, isOut) {
      if (!isOut) picked.pop();
      else {
        let element = picked.at(-1) ?? null;
        const before = element ? inside(element).length : 1;
        element = element ? parentOf(element) : texts[block]?.[0] && parentOf(texts[block][0]);
        while (element && element !== document.body && inside(element).length <= before) element = parentOf(element);
        if (element && element !== picked.at(-1)) picked.push(element);
      }
      drawPicked();
      return picked.length ? inside(picked.at(-1)) : [block];
    },

    // The whole page in so many lines: for each the letter of the block there, q for doubt, a space for nothing.
    lines(count, doubtful) {
      const inDoubt = new Set(doubtful);
      const scale = count / Math.max(1, document.documentElement.scrollHeight);
      const found = new Array(count).fill(" ");
      const weight = { " ": 0, d: 1, k: 2, q: 3 };
      for (const [block, top, bottom] of places()) {
        const letter = inDoubt.has(block) ? "q" : (states[block] ?? "d").toLowerCase();
        const last = Math.min(count - 1, Math.floor((bottom - 1) * scale));
        for (let line = Math.max(0, Math.floor(top * scale)); line <= last; line += 1) {
          if (weight[letter] > weight[found[line]]) found[line] = letter;
        }
      }
      return found.join("");
    },

    // Scroll a place on the whole page, 0 to 1, to the middle.
    scroll(share) {
      scrollTo({ top: share * document.documentElement.scrollHeight - innerHeight / 2, behavior: "instant" });
    },

    // Tint blocks that are selected together.
    select(blocks) {
      const chosen = new Highlight();
      for (const block of blocks) for (const range of ranges[block] ?? []) chosen.add(range);
      CSS.highlights.set("unhusk-chosen", chosen);
    },

    // Clear the picked element.
    release() {
      picked = [];
      drawPicked();
    },

    // For tests and benchmarks: each block's words, whether it is visible and where, and how it is marked.
    words: () => Array.from(texts, (nodes) => (nodes ?? []).map((node) => node.data).join("")),
    seen: () => Array.from(texts, (_, block) => boxesOf(block).length > 0),
    middle(block) {
      const [box] = boxesOf(block);
      return box ? [box.left + Math.min(box.width / 2, 20), box.top + box.height / 2] : null;
    },
    current: () => current,
    marked() {
      const of = (name) => [...new Set([...CSS.highlights.get(name)].map((range) => blockOf.get(range.startContainer)))];
      const hand = [...states].flatMap((letter, block) => ("KD".includes(letter) ? [block] : []));
      return { dropped: of("unhusk-dropped"), doubt: of("unhusk-doubt"), hand };
    },
    redraw() {
      drawCurrent();
      drawPicked();
      drawDots();
    },
  };
})();
