package no.utbredt.edge.page;

import no.utbredt.edge.Refused;
import no.utbredt.edge.refusal.CommonProblems;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * The two parameters by which any list is asked for in pages; each null where it is not sent.
 *
 * @param limit the most items of a page, 1 to {@value #MOST}; {@value #USUAL} unless said
 * @param next what the answer before gave as {@code next}; the first page unless said
 */
public record Paging(@Nullable Integer limit, @Nullable String next) {

    /** The most items a page may be asked to have. */
    public static final int MOST = 1_000;

    /** How many it has unless said. */
    public static final int USUAL = 100;

    /** What is right for {@code next}, for whoever sent something else. */
    public static final String AS_GIVEN = "what an answer before gave as next";

    private static final int DIGITS = 9;

    /**
     * The most items of the page.
     *
     * @throws Refused when it is out of bounds
     */
    public int most() {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new Refused(CommonProblems.invalid("limit", limit.toString(), "1 to " + MOST));
        }
        return limit == null ? USUAL : limit;
    }

    /**
     * How many items lie before the page, for a list that goes on by their number.
     *
     * @throws Refused when {@code next} is none that such a list gives
     */
    public int passed() {
        if (next == null || next.isEmpty()) {
            return 0;
        }
        if (next.length() > DIGITS || !next.chars().allMatch(each -> each >= '0' && each <= '9')) {
            throw new Refused(CommonProblems.invalid("next", Quoted.of(next), AS_GIVEN));
        }
        return Integer.parseInt(next);
    }
}
