// Filters over table 4. The page is complete without this script.
(function () {
  "use strict";
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr.finding"));
  var fields = ["code", "severity", "effect"].map(function (id) { return document.getElementById(id); });
  var search = document.getElementById("search");
  var shown = document.getElementById("shown");
  function apply() {
    var words = search.value.trim().toLowerCase(), n = 0;
    rows.forEach(function (row) {
      var ok = fields.every(function (f) { return !f.value || row.dataset[f.id] === f.value; }) &&
        (!words || row.textContent.toLowerCase().indexOf(words) >= 0);
      row.classList.toggle("hidden", !ok);
      if (ok) n++;
    });
    shown.textContent = n + " / " + rows.length;
  }
  fields.forEach(function (f) { f.addEventListener("change", apply); });
  search.addEventListener("input", apply);
  document.getElementById("filters").hidden = false;
  // A link into a folded passage unfolds it.
  function unfold() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
    if (target) target.scrollIntoView({ block: "center" });
  }
  window.addEventListener("hashchange", unfold);
  unfold();
  apply();
})();
