package no.utbredt.reporting.release.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release with all there is to say of it.
 *
 * @param provisional whether its answers may still grow: not all of its time is known yet
 * @param note what whoever made it says of it, or null
 * @param followedBy ids of those that take its place, the newest made first
 * @param tables those it comprises
 * @param unknownTables names it comprises and the bank has no table of
 * @param revisions address of what it has otherwise than the release it follows; null for the first of its line
 */
record ReleaseDetail(
        String notice,
        ReleaseBody release,
        boolean provisional,
        @Nullable String note,
        List<String> followedBy,
        List<ReleasedTable> tables,
        List<String> unknownTables,
        @Nullable String revisions,
        Citation citation,
        DataCite dataCite) {}
