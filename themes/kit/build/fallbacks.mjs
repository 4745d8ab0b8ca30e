/** Faces of the reader's own machine, stretched to the measures of a theme's: nothing moves when the theme's face arrives. */

/** Of an em: what a letter of English text is wide on average, and how far faces reach above and below the line (@capsizecss/metrics 4.3.0; DejaVu: its own tables). */
const measures = {
  Literata: { width: 0.48, ascent: 1.177, descent: 0.308 },
  "Source Sans 3": { width: 0.418, ascent: 1.024, descent: 0.4 },
  "Public Sans": { width: 935 / 2000, ascent: 0.95, descent: 0.225 },
  Arial: { width: 913 / 2048 },
  Georgia: { width: 913 / 2048 },
  Roboto: { width: 911 / 2048 },
  "Noto Serif": { width: 0.481 },
  "DejaVu Sans": { width: 1041 / 2048 },
  "DejaVu Serif": { width: 1058 / 2048 },
};

/**
 * The family `Georgia for Literata` and so on.
 * @param family the theme's own
 * @param instead families that machines have, as `local()` names them
 */
export function fallbackRules({ family, instead }) {
  const { width, ascent, descent } = measures[family];
  return instead.map((local) => {
    const size = width / measures[local].width;
    return `@font-face {
  font-family: "${local} for ${family}";
  src: local("${local}");
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent / size)};
  descent-override: ${percent(descent / size)};
  line-gap-override: 0%;
}`;
  });
}

function percent(share) {
  return `${Number((100 * share).toFixed(1))}%`;
}
