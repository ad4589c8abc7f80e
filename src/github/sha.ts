/** What may name a commit. Loose: GitHub says whether there is such a one. */
export const SHA = /^\w{1,64}$/;
