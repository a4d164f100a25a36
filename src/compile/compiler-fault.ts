/** A fault of this program, not of the content. The message names the file that was being read. */
export class CompilerFault extends Error {}
