/** The form of a commit's name. Not strict: GitHub decides whether the commit exists. */
export const SHA = /^\w{1,64}$/;
