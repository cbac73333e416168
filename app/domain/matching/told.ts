/** 0–1: from here on what kind of machine a need wants is told, and what else it says about the kind adds nothing. */
export const told = 0.8;
