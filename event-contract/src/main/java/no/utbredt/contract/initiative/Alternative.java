package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * One way among several.
 *
 * @param id unique within this list of the initiative
 * @param set which alternatives it stands among, or null
 * @param name in Norwegian
 * @param text in Norwegian, or null
 * @param outcome what became of it: {@code CHOSEN}, {@code REJECTED} or {@code OPEN}
 * @param source who says so, and where
 */
public record Alternative(
        String id,
        @Nullable String set,
        String name,
        @Nullable String text,
        String outcome,
        SourceReference source) {}
