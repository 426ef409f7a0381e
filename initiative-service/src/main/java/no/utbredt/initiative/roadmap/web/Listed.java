package no.utbredt.initiative.roadmap.web;

import java.util.List;
import java.util.function.Function;
import no.utbredt.initiative.answer.Notice;
import no.utbredt.initiative.answer.Page;

/** A part of a list, with the notice. */
record Listed<T>(String notice, List<T> items, int page, int size, int total) {

    static <S, T> Listed<T> of(List<S> all, int page, int size, Function<S, T> answer) {
        Page<T> part = Page.of(all, page, size, answer);
        return new Listed<>(Notice.TEXT, part.items(), part.page(), part.size(), part.total());
    }

    static <T> Listed<T> whole(List<T> all) {
        return new Listed<>(Notice.TEXT, all, 0, all.size(), all.size());
    }
}
