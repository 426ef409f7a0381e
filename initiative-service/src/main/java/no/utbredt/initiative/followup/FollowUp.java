package no.utbredt.initiative.followup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.utbredt.vocabulary.CheckDigit;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a finding.
 *
 * @param kind kind of the finding, a code of the reporting-service
 * @param state what is said of it
 * @param owner organisation number of whoever sees to it, never a person's; or null
 * @param note 1 to 1,000 characters, or null
 * @param saidAt when it was said, to the second
 */
public record FollowUp(
        String kind,
        State state,
        @Nullable String owner,
        @Nullable String note,
        Instant saidAt) {

    /** The form of a finding's id. */
    public static final String ID = "[0-9a-f]{24}";

    private static final String KIND = "[A-Z][A-Z_]{0,49}";
    private static final int LONGEST_NOTE = 1_000;

    /** What can be said of a finding. */
    public enum State {
        /** Somebody has to see to it. */
        OPEN,
        /** It is as it is, and the note says why. */
        EXPLAINED,
        /** What caused it is put right; as long as its cause is there it is open all the same. */
        FIXED
    }

    /**
     * Reads what somebody wrote.
     *
     * @param now the instant of the writing
     * @throws Invalid naming the member and what would be right
     */
    public static FollowUp read(
            @Nullable String kind, @Nullable String state, @Nullable String owner, @Nullable String note, Instant now) {
        FollowUp said = new FollowUp(
                required("kind", kind, FollowUp::kind, "the kind the finding has"),
                required("state", state, State::valueOf, "one of " + Arrays.toString(State.values())),
                optional("owner", owner, FollowUp::organisation, "an organisation number, nine digits"),
                optional("note", note, text -> Names.read(text, LONGEST_NOTE), "1 to 1000 characters"),
                now.truncatedTo(ChronoUnit.SECONDS));
        if (said.state == State.EXPLAINED && said.note == null) {
            throw new Invalid("note", "null", "what explains it, 1 to 1000 characters");
        }
        return said;
    }

    /** The members in which it says something else, in their order; when it was said is none of them. */
    public List<String> changes(@Nullable FollowUp earlier) {
        List<String> changed = new ArrayList<>();
        note(changed, "kind", kind, earlier == null ? null : earlier.kind);
        note(changed, "state", state, earlier == null ? null : earlier.state);
        note(changed, "owner", owner, earlier == null ? null : earlier.owner);
        note(changed, "note", note, earlier == null ? null : earlier.note);
        return changed;
    }

    private static void note(List<String> changed, String member, @Nullable Object now, @Nullable Object before) {
        if (!Objects.equals(now, before)) {
            changed.add(member);
        }
    }

    private static String kind(String text) {
        if (!text.matches(KIND)) {
            throw new IllegalArgumentException(KIND);
        }
        return text;
    }

    /** What is told of owners in the API document, and the check digit. */
    private static String organisation(String text) {
        if (!text.matches("[89][0-9]{8}") || !CheckDigit.holds(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static <T> T required(String member, @Nullable String text, Function<String, T> reading, String expected) {
        T value = optional(member, text, reading, expected);
        if (value == null) {
            throw new Invalid(member, "null", expected);
        }
        return value;
    }

    private static <T> @Nullable T optional(
            String member, @Nullable String text, Function<String, T> reading, String expected) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (Misread misread) {
            throw new Invalid(member, text, misread.expected());
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid(member, text, expected);
        }
    }
}
