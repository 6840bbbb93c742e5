// Starts the design systems' components on a page and on every part of it that is loaded later. Pages work without it.
import { initAll as startGovuk } from "./vendor/govuk-frontend/govuk-frontend.min.js";
import { initAll as startMoj } from "./vendor/moj-frontend/moj-frontend.min.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
startGovuk();
startMoj();

// A part's own outermost element may be a component, so its parent is searched; what had started already is left alone.
const onError = (error) => {
  if (error.name !== "InitError") console.error(error);
};
document.addEventListener("htmx:load", (event) => {
  if (event.target !== document.body) {
    startGovuk({ scope: event.target.parentElement, onError });
    startMoj({ scope: event.target.parentElement, onError });
  }
});

// A part that could not be loaded says so: silence would look like an empty list.
const problem = document.getElementById("sl-problem");
const say = (sentence) => {
  if (problem) {
    problem.textContent = sentence;
    problem.hidden = !sentence;
  }
};
document.addEventListener("htmx:beforeRequest", () => say(""));
document.addEventListener("htmx:sendError", () => say("The connection was lost. Nothing was changed. Try again."));
document.addEventListener("htmx:timeout", () => say("That took too long. Try again."));
document.addEventListener("htmx:responseError", () =>
  say("That did not work. Load the page again; if it still does not work, tell whoever looks after Sightline."),
);
