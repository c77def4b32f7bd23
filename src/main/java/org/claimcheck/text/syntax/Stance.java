package org.claimcheck.text.syntax;

/** What a word says of the truth of the clause or event that it governs. */
enum Stance {
  /** Somebody says so: "said that". */
  SAYING,
  /** Somebody says that it is not so: "denied that". */
  DENYING,
  /** It is open: "doubted that", "wants to". */
  DOUBTING,
  /** It lies ahead: "plans to". */
  PLANNING,
  /** It is taken for granted, also under negation: "knew that". */
  KNOWING,
  /** It is so if the governing word is: "managed to", "began to". */
  IMPLYING,
  /** It is not so if the governing word is: "failed to". */
  FAILING
}
