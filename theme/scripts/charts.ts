import { offerPng } from "./charts/png";

document.querySelectorAll<HTMLElement>(".chart-files[data-png]").forEach(offerPng);
