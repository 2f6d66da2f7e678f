// The page works without this: it puts the card beside the words, shows a record's whole stretch, and ticks all boxes.
(() => {
  const marks = (numbers) => numbers.flatMap((number) => [...document.querySelectorAll(`[data-r~="${number}"]`), ...document.querySelectorAll(`#r${number}`)]);
  const light = (target, on) => marks((target.dataset.r || "").split(" ").filter(Boolean)).forEach((one) => one.classList.toggle("lit", on));
  const beside = (link) => {
    const card = link.nextElementSibling;
    if (!card || !card.classList.contains("card") || innerWidth < 700) return;
    const words = link.getClientRects()[0];
    const left = Math.max(8, Math.min(words.left, innerWidth - card.offsetWidth - 16));
    const bottom = link.getBoundingClientRect().bottom;
    const below = bottom + card.offsetHeight + 12 < innerHeight;
    card.style.cssText = `left:${left}px;right:auto;bottom:auto;top:${below ? bottom + 4 : Math.max(8, words.top - card.offsetHeight - 4)}px`;
  };
  for (const [start, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
    addEventListener(start, ({ target }) => {
      const link = target.closest?.("[data-r]");
      if (link) { document.body.classList.remove("quiet"); light(link, true); beside(link); }
    });
    addEventListener(end, ({ target }) => {
      const link = target.closest?.("[data-r]");
      if (link) light(link, false);
    });
  }
  // Where nothing can point without touching, the first touch shows the card and the second goes to the record.
  let touched = null;
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a.s");
    if (link && matchMedia("(hover: none)").matches && touched !== link) { event.preventDefault(); link.focus(); }
    touched = link;
  });
  addEventListener("keydown", ({ key }) => { if (key === "Escape") document.body.classList.add("quiet"); });
  const legend = document.querySelector(".legend");
  const boxes = [...legend.querySelectorAll("input:enabled")];
  for (const [name, ticked] of [[legend.dataset.all, true], [legend.dataset.none, false]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => boxes.forEach((box) => { box.checked = ticked; }));
    legend.append(button);
  }
})();
