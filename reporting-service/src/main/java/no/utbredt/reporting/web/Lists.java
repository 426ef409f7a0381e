package no.utbredt.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers questions for lists: as known then, a page of it as JSON or all of it as comma-separated values. */
@Component
public final class Lists {

    private final Knowledge knowledge;
    private final KnownUpTo known;

    Lists(Knowledge knowledge, KnownUpTo known) {
        this.knowledge = knowledge;
        this.known = known;
    }

    /** The names of the parameters every list is asked by, and those. */
    public static Set<String> names(String... more) {
        return Stream.of(Page.PARAMETERS, AsOf.PARAMETERS, Set.of("format"), Set.of(more))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Answers.
     *
     * @param items what is asked for, in order
     * @param words one item as it is told
     * @param columns the names of its values
     * @param answer the whole answer with a page of it
     */
    public <T, L extends Line> ResponseEntity<Object> answer(
            Asked asked,
            HttpServletRequest request,
            Function<Known, List<T>> items,
            BiFunction<T, Known, L> words,
            List<String> columns,
            BiFunction<AsOf, Page<L>, Object> answer) {
        Representation wanted = Representation.wanted(asked, request);
        AsOf asOf = AsOf.of(asked, known);
        return knowledge.ask(
                asOf.horizon(),
                then -> wanted.of(
                        () -> answer.apply(asOf, Page.of(items.apply(then), item -> words.apply(item, then), asked)),
                        () -> new Csv(
                                Stream.concat(columns.stream(), AsOf.COLUMNS.stream())
                                        .toList(),
                                items.apply(then).stream().map(item -> line(words.apply(item, then), asOf)))));
    }

    private static List<@Nullable Object> line(Line line, AsOf asOf) {
        return Stream.concat(
                        line.values().stream(),
                        Arrays.asList(asOf.knownAt(), asOf.statedBy(), asOf.provisional()).stream())
                .toList();
    }
}
