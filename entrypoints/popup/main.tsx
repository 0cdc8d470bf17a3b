import { render } from "preact";
import { currentTab } from "../../lib/tab.ts";
import { PopupApp } from "./PopupApp.tsx";

const app = document.querySelector("#app");
if (app !== null) {
  const mount = new URLSearchParams(location.search).has("tab") ? "page" : "popup";
  render(<PopupApp tab={await currentTab(location.search)} mount={mount} />, app);
}
