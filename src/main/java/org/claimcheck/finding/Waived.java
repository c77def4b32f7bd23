package org.claimcheck.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody lets be.
 *
 * @param finding the finding
 * @param inArticle whether the article itself says so, not a configuration
 * @param reason why
 * @param until the last day on which that holds, or null for ever
 */
public record Waived(
    Finding finding, boolean inArticle, String reason, @Nullable LocalDate until) {}
