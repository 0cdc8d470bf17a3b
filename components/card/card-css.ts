import css from "./card.css?inline";

/** All styles of the card, for a <style> in its shadow root. */
export const cardCss: string = css;
