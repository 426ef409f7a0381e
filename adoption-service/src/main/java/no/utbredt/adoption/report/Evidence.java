package no.utbredt.adoption.report;

import org.jspecify.annotations.Nullable;

/** Where a statement stands: document id and place within it. The quote is not here, it is in the {@link Footnote}. */
public record Evidence(String document, @Nullable String place) {}
