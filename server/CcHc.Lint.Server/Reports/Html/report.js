"use strict";
(() => {
  const filters = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const findings = [...document.querySelectorAll("article.finding")];
  if (!filters || findings.length === 0) return;
  const texts = new Map(findings.map((finding) => [finding, finding.textContent.toLocaleLowerCase("vi")]));
  const total = findings.reduce((sum, finding) => sum + Number(finding.dataset.count), 0);

  function apply() {
    const severities = new Set([...filters.querySelectorAll("input[name=severity]:checked")].map((box) => box.value));
    const rule = filters.elements.namedItem("rule").value;
    const text = filters.elements.namedItem("text").value.trim().toLocaleLowerCase("vi");
    let count = 0;
    for (const finding of findings) {
      const fits = severities.has(finding.dataset.severity) && (rule === "" || finding.dataset.rule === rule) && (text === "" || texts.get(finding).includes(text));
      finding.hidden = !fits;
      if (fits) count += Number(finding.dataset.count);
    }
    shown.textContent = shown.dataset.of.replace("{0}", count).replace("{1}", total);
  }

  filters.addEventListener("input", apply);
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.hidden = false;
  apply();
})();
