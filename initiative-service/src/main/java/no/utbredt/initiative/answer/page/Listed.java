package no.utbredt.initiative.answer.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import no.utbredt.edge.Notice;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, with the notice.
 *
 * @param total how many there are on all pages
 * @param next with which to ask for the next page; not there on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listed<T>(
        String notice, List<T> items, int total, @Nullable String next) {

    /** Each item of the page told in other words. */
    public static <S, T> Listed<T> of(List<S> all, Paging asked, Function<? super S, ? extends T> words) {
        Page<T> page = Page.of(all, words, asked);
        return new Listed<>(Notice.TEXT, page.items(), page.total(), page.next());
    }
}
