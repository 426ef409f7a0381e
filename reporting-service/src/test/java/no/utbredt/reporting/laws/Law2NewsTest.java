package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.news.Standing;
import no.utbredt.reporting.news.Telling;

/** However what is known arrived and however much is told at once, the same is told, and afterwards all that stands has been told. */
class Law2NewsTest {

    private static boolean holds(Law.Case some, UnaryOperator<List<News>> hearing) {
        var day = some.question().day();
        List<World.Arrival> arrivals = new ArrayList<>(some.world().arrivals());
        Knowledge one = learned(arrivals);
        Collections.shuffle(arrivals, new Random(some.chance()));
        List<News> atOnce = new Telling().all(one, day, 10_000);
        List<News> inPieces = new Telling().all(learned(arrivals), day, 1 + (int) (some.chance() % 3));
        Set<Standing> heard = hearing.apply(atOnce).stream().map(News::now).collect(Collectors.toSet());
        Set<Standing> stands = Telling.standing(one, day).values().stream()
                .filter(each -> each.isNewsAfter(null))
                .collect(Collectors.toSet());
        return ids(hearing.apply(inPieces)).equals(ids(atOnce)) && heard.equals(stands);
    }

    private static List<?> ids(List<News> news) {
        return news.stream().map(News::id).toList();
    }

    private static Knowledge learned(List<World.Arrival> arrivals) {
        Knowledge knowledge = new Knowledge();
        arrivals.forEach(arrival -> arrival.at(knowledge));
        return knowledge;
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 60)
    void the_same_is_told_and_nothing_is_left_out(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, told -> told)).isTrue();
    }

    @Example
    void leaving_out_what_was_told_last_is_found_out() {
        assertThat(cases().sampleStream()
                        .limit(2_000)
                        .anyMatch(some ->
                                !holds(some, told -> told.isEmpty() ? told : told.subList(0, told.size() - 1))))
                .as("the property must find the wrong telling out")
                .isTrue();
    }
}
