import { render } from "preact";
import { LookUpPage } from "../../components/popup/LookUpPage.tsx";
import { askBackground } from "../../lib/ask.ts";
import { datasetQuestions } from "../../lib/dataset-questions.ts";
import { lookUpRequest } from "../../lib/look-up-window.ts";

const app = document.querySelector("#app");
const info = await askBackground("dataset-info", {});
if (app !== null) {
  const { query, entry } = lookUpRequest(location.search);
  render(
    <LookUpPage query={query} entry={entry} info={info.ok ? info.value : null} actions={datasetQuestions} />,
    app,
  );
}
