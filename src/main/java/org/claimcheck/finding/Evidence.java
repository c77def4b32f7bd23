package org.claimcheck.finding;

import org.jspecify.annotations.Nullable;

/**
 * A reference fact that a finding or verdict rests on.
 *
 * @param fact IRI of the fact
 * @param statement the fact in words: "2023 Hamas attack: date 2023-10-07"
 * @param source where a reader finds it, or null if the reference names none
 * @param validFrom since when it is true, as the reference writes it, or null
 * @param validTo until when it is true, or null
 * @param knownFrom since when it was what was known, or null
 * @param knownTo until when it was what was known, or null
 * @param reference which of several references has it, as the user named it, or null where there is
 *     only one
 */
public record Evidence(
    String fact,
    String statement,
    @Nullable String source,
    @Nullable String validFrom,
    @Nullable String validTo,
    @Nullable String knownFrom,
    @Nullable String knownTo,
    @Nullable String reference) {}
