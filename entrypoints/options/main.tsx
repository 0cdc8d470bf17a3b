import { render } from "preact";
import { OptionsApp } from "./OptionsApp.tsx";

const app = document.querySelector("#app");
if (app !== null) render(<OptionsApp />, app);
