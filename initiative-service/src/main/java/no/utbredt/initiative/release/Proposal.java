package no.utbredt.initiative.release;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.utbredt.vocabulary.Days;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks a release to say.
 *
 * @param title 1 to 200 characters
 * @param titleEnglish 1 to 200 characters, or null
 * @param knownAt to the second, or null for the second of the writing
 * @param statedBy a day, or null
 * @param follows id of a release, or null
 * @param tables names of at most 50 tables, each once; none for all
 * @param note 1 to 2,000 characters, or null
 */
public record Proposal(
        String title,
        @Nullable String titleEnglish,
        Release.State state,
        @Nullable Instant knownAt,
        @Nullable LocalDate statedBy,
        @Nullable String follows,
        List<String> tables,
        @Nullable String note) {

    /** The members that are words about it, and may change. */
    static final Set<String> WORDS = Set.of("title", "titleEnglish", "note");

    /** The form of a release's id. */
    public static final String ID = "[a-z0-9][a-z0-9-]{0,99}";

    private static final String TABLE = "[a-z-]{1,40}";
    private static final int MOST_TABLES = 50;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 2_000;

    public Proposal {
        tables = List.copyOf(tables);
    }

    /**
     * Reads what somebody wrote.
     *
     * @throws Objection {@code release-invalid}, naming the member and what would be right
     */
    public static Proposal read(
            @Nullable String title,
            @Nullable String titleEnglish,
            @Nullable String state,
            @Nullable String knownAt,
            @Nullable String statedBy,
            @Nullable String follows,
            @Nullable List<@Nullable String> tables,
            @Nullable String note) {
        return new Proposal(
                required("title", title, text -> Names.read(text, LONGEST_TITLE), "1 to 200 characters"),
                optional("titleEnglish", titleEnglish, text -> Names.read(text, LONGEST_TITLE), "1 to 200 characters"),
                required("state", state, Release.State::valueOf, "one of " + Arrays.toString(Release.State.values())),
                optional(
                        "knownAt", knownAt, Proposal::second, "an instant to the second, such as 2026-10-14T21:59:59Z"),
                optional("statedBy", statedBy, Days::parse, "a day such as 2026-09-30"),
                optional("follows", follows, text -> matching(text, ID), "the id of another release, or nothing"),
                tables(tables == null ? List.of() : tables),
                optional("note", note, text -> Names.read(text, LONGEST_NOTE), "1 to 2000 characters"));
    }

    private static List<String> tables(List<@Nullable String> sent) {
        if (sent.size() > MOST_TABLES || sent.stream().distinct().count() != sent.size()) {
            throw Objection.invalid("tables", sent.size() + " tables", "at most " + MOST_TABLES + ", each once");
        }
        return sent.stream()
                .map(each -> required("tables", each, text -> matching(text, TABLE), "names of tables of the bank"))
                .toList();
    }

    private static Instant second(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        Days.within(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        if (time.getNano() != 0) {
            throw new DateTimeException("finer than a second");
        }
        return time.toInstant();
    }

    private static String matching(String text, String form) {
        if (!text.matches(form)) {
            throw new IllegalArgumentException(form);
        }
        return text;
    }

    private static <T> T required(String member, @Nullable String text, Function<String, T> reading, String expected) {
        T value = optional(member, text, reading, expected);
        if (value == null) {
            throw Objection.invalid(member, "null", expected);
        }
        return value;
    }

    private static <T> @Nullable T optional(
            String member, @Nullable String text, Function<String, T> reading, String expected) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (Misread misread) {
            throw Objection.invalid(member, text, misread.expected());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw Objection.invalid(member, text, expected);
        }
    }
}
