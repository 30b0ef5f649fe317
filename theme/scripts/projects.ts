import { startChoosing } from "./projects/choice";

const form = document.querySelector<HTMLFormElement>("form[data-choice]");
if (form) startChoosing(form);
