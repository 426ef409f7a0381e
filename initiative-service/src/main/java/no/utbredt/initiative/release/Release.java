package no.utbredt.initiative.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A release of the statistics. What it freezes never changes, so that whoever cites it is answered the same for ever: its state and
 * what it follows are frozen too, for they stand in the citation. A preliminary release becomes final by another that follows it.
 *
 * @param id for ever, lower-case letters, digits and hyphens
 * @param title what it is called, in Norwegian
 * @param titleEnglish the same in English, or null
 * @param state how sure it is
 * @param knownAt the last second whose recordings its figures rest on
 * @param statedBy last day on which a source may have said what they rest on, or null for no such limit
 * @param madeAt when it was frozen, to the second, not before {@code knownAt}
 * @param follows id of the release it takes the place of, or null for the first of its line
 * @param tables names of the tables it comprises; none for all
 * @param note what whoever made it says of it, or null
 */
public record Release(
        String id,
        String title,
        @Nullable String titleEnglish,
        State state,
        Instant knownAt,
        @Nullable LocalDate statedBy,
        Instant madeAt,
        @Nullable String follows,
        List<String> tables,
        @Nullable String note) {

    /** How sure a release is. */
    public enum State {
        /** More is expected of its time. */
        PRELIMINARY,
        /** What comes later is a correction. */
        FINAL
    }

    public Release {
        tables = List.copyOf(tables);
    }

    /**
     * Freezes what somebody proposes.
     *
     * @param now the instant of the writing
     * @param followed the release it names as the one it follows, where there is one
     * @throws Objection {@code release-invalid} when it lies in the future, or follows none or a later one
     */
    static Release frozen(String id, Proposal proposal, Instant now, Optional<Release> followed) {
        Instant madeAt = now.truncatedTo(ChronoUnit.SECONDS);
        Instant knownAt = Objects.requireNonNullElse(proposal.knownAt(), madeAt);
        if (knownAt.isAfter(madeAt)) {
            throw Objection.invalid("knownAt", knownAt.toString(), "an instant that has been, at the latest " + madeAt);
        }
        if (proposal.follows() != null && followed.isEmpty()) {
            throw Objection.invalid("follows", proposal.follows(), "the id of another release, or nothing");
        }
        followed.filter(before -> before.knownAt.isAfter(knownAt)).ifPresent(before -> {
            throw Objection.invalid("follows", before.id, "a release as known no later than " + knownAt);
        });
        return of(id, proposal, knownAt, madeAt);
    }

    /**
     * The same release with other words.
     *
     * @throws Objection {@code release-frozen} when anything else would become another
     */
    Release retold(Proposal proposal) {
        Release told = of(id, proposal, Objects.requireNonNullElse(proposal.knownAt(), knownAt), madeAt);
        told.changes(this).stream()
                .filter(member -> !Proposal.WORDS.contains(member))
                .findFirst()
                .ifPresent(member -> {
                    throw Objection.frozen(member, id);
                });
        return told;
    }

    private static Release of(String id, Proposal proposal, Instant knownAt, Instant madeAt) {
        return new Release(
                id,
                proposal.title(),
                proposal.titleEnglish(),
                proposal.state(),
                knownAt,
                proposal.statedBy(),
                madeAt,
                proposal.follows(),
                proposal.tables(),
                proposal.note());
    }

    /** The members in which it differs from an earlier state, in their order. */
    public List<String> changes(Release earlier) {
        List<String> changed = new ArrayList<>();
        note(changed, "title", title, earlier.title);
        note(changed, "titleEnglish", titleEnglish, earlier.titleEnglish);
        note(changed, "state", state, earlier.state);
        note(changed, "knownAt", knownAt, earlier.knownAt);
        note(changed, "statedBy", statedBy, earlier.statedBy);
        note(changed, "follows", follows, earlier.follows);
        note(changed, "tables", tables, earlier.tables);
        note(changed, "note", note, earlier.note);
        return changed;
    }

    /** The members it says something in, in their order. */
    public List<String> members() {
        List<String> said = new ArrayList<>(List.of("title", "state", "knownAt"));
        note(said, "titleEnglish", titleEnglish, null);
        note(said, "statedBy", statedBy, null);
        note(said, "follows", follows, null);
        note(said, "tables", tables, List.of());
        note(said, "note", note, null);
        return said;
    }

    private static void note(List<String> changed, String member, @Nullable Object now, @Nullable Object before) {
        if (!Objects.equals(now, before)) {
            changed.add(member);
        }
    }
}
