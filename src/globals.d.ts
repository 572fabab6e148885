/** What the build and the tests put in place of a name. */

/** The version in package.json. */
declare const COLLAB_VERSION: string;
