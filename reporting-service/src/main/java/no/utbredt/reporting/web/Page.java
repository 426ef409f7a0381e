package no.utbredt.reporting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.utbredt.edge.Notice;
import no.utbredt.edge.page.Paging;
import no.utbredt.reporting.kept.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, with the honesty line.
 *
 * @param notice the honesty line
 * @param total how many there are on all pages
 * @param items those of this page
 * @param next with which to ask for the next page; not there on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        String notice, int total, List<T> items, @Nullable String next) {

    /** The names of the parameters a page is asked by. */
    public static final Set<String> PARAMETERS = Set.of("limit", "next");

    /** The page asked for. */
    public static <T> Page<T> of(List<T> all, Asked asked) {
        return of(all, Function.identity(), asked);
    }

    /** The same, each item of the page, and no other, told in other words. */
    public static <S, T> Page<T> of(List<S> all, Function<S, T> words, Asked asked) {
        return of(Listing.of(all), words, asked);
    }

    /** The page asked for of a list that is worked out as it is told. */
    public static <S, T> Page<T> of(Listing<S> all, Function<S, T> words, Asked asked) {
        var page = no.utbredt.edge.page.Page.of(all.size(), all::after, words, paging(asked));
        return new Page<>(Notice.TEXT, page.total(), page.items(), page.next());
    }

    private static Paging paging(Asked asked) {
        String next = asked.text("next");
        if (next != null && !next.matches("[0-9]{1,9}")) {
            throw Refusal.invalid("next", next, Paging.AS_GIVEN);
        }
        return new Paging(asked.number("limit", Paging.USUAL, 1, Paging.MOST), next);
    }
}
