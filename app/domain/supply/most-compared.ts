/** As many stand side by side on paper and on a screen. By itself: result lists load nothing else of a comparison. */
export const mostCompared = 4;
