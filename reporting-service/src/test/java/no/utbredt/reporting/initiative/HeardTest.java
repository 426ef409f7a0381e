package no.utbredt.reporting.initiative;

import static no.utbredt.reporting.cast.Promised.planned;
import static no.utbredt.reporting.cast.Promised.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Law 3: what had not been stated by S is in no answer asked as stated by S, whatever kind of statement it is. */
class HeardTest {
    private static final String BEFORE = "2021-10";
    private static final String AFTER = "2024-02-15";
    private static final LocalDate S = LocalDate.parse("2023-01-01");

    /** Where a later document may say something. */
    enum Where {
        NAME,
        GROUP,
        SERVICE,
        STATUS,
        PHASE,
        MILESTONE,
        DATE,
        TARGET,
        STEP,
        DEPENDENCY,
        TEXT,
        SOURCE,
        INTERN
    }

    @Property
    void nothing_that_is_stated_later_changes_what_had_been_stated(@ForAll Set<Where> later) {
        nothingLaterIsHeard(later, Heard::within);
    }

    @Test
    void a_filter_that_looks_only_at_whole_items_is_found_out() {
        for (Where within : EnumSet.of(Where.TEXT, Where.DATE, Where.STEP)) {
            assertThatThrownBy(() -> nothingLaterIsHeard(EnumSet.of(within), HeardTest::wholeItems))
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void a_filter_that_forgets_one_kind_is_found_out() {
        for (Where forgotten : Where.values()) {
            assertThatThrownBy(() -> nothingLaterIsHeard(EnumSet.of(forgotten), (horizon, all) -> all))
                    .as(forgotten.name())
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void an_initiative_nobody_had_spoken_of_is_not_there() {
        assertThat(Heard.within(horizon(LocalDate.parse("2020-01-01")), Map.of("i", invented(Set.of()))))
                .isEmpty();
    }

    @Test
    void where_its_name_had_not_been_used_yet_the_id_stands_for_it() {
        Initiative named = invented(Set.of()).called(new Mention("Navnet", said(AFTER)));

        Initiative then = Heard.within(horizon(S), Map.of("i", named)).get("i");

        assertThat(then).isNotNull().extracting(Initiative::name).isEqualTo("i");
        assertThat(then).extracting(Initiative::nameEnglish).isNull();
    }

    private static void nothingLaterIsHeard(
            Set<Where> later, BiFunction<Horizon, Map<String, Initiative>, Map<String, Initiative>> filter) {
        assertThat(filter.apply(horizon(S), Map.of("i", invented(later))))
                .isEqualTo(filter.apply(horizon(S), Map.of("i", invented(Set.of()))));
    }

    /** The filter as it was: an item is heard with all that is said of it when something of it is. */
    private static Map<String, Initiative> wholeItems(Horizon horizon, Map<String, Initiative> all) {
        Map<String, Initiative> heard = new HashMap<>(Heard.within(horizon, all));
        heard.replaceAll((id, then) -> {
            Initiative whole = Objects.requireNonNull(all.get(id));
            return new Initiative(
                    then.names(),
                    then.nameEnglish(),
                    then.kind(),
                    then.groups(),
                    then.services(),
                    then.statuses(),
                    then.phases(),
                    whole(then.milestones(), whole.milestones(), Milestone::id),
                    whole(then.targets(), whole.targets(), Target::id),
                    whole(then.dependencies(), whole.dependencies(), Dependency::id),
                    then.sources(),
                    then.withheld());
        });
        return heard;
    }

    private static <T> List<T> whole(List<T> heard, List<T> all, Function<T, String> id) {
        Set<String> ids = heard.stream().map(id).collect(Collectors.toSet());
        return all.stream().filter(each -> ids.contains(id.apply(each))).toList();
    }

    private static Horizon horizon(LocalDate statedBy) {
        return Horizon.of(LocalDate.parse("2026-11-20"), statedBy);
    }

    private static Initiative invented(Set<Where> later) {
        List<MilestoneDate> dates = both(planned("2022", BEFORE), later, Where.DATE, planned("2025", AFTER));
        List<Target.Step> steps = both(step("a", BEFORE), later, Where.STEP, step("b", AFTER));
        List<Dependency.Told> texts = both(
                new Dependency.Told("før", said(BEFORE)), later, Where.TEXT, new Dependency.Told("etter", said(AFTER)));
        return new Initiative(
                both(new Mention("I", said(BEFORE)), later, Where.NAME, new Mention("J", said(AFTER))),
                "The I",
                "INITIATIVE",
                both(new Mention("kommune", said(BEFORE)), later, Where.GROUP, new Mention("fastlege", said(AFTER))),
                both(new Mention("pll", said(BEFORE)), later, Where.SERVICE, new Mention("sfm", said(AFTER))),
                both(status(BEFORE), later, Where.STATUS, status(AFTER)),
                both(phase(BEFORE), later, Where.PHASE, phase(AFTER)),
                both(milestone("m", dates), later, Where.MILESTONE, milestone("n", List.of(planned("2026", AFTER)))),
                both(target("t", steps), later, Where.TARGET, target("u", List.of(step("c", AFTER)))),
                both(
                        dependency("d", texts),
                        later,
                        Where.DEPENDENCY,
                        dependency("e", List.of(new Dependency.Told("ny", said(AFTER))))),
                both(source("før", BEFORE), later, Where.SOURCE, source("etter", AFTER)),
                both(PartialDate.parse(BEFORE), later, Where.INTERN, PartialDate.parse(AFTER)));
    }

    private static Source source(String id, String publishedAt) {
        return new Source(id, "Et dokument", "Helsedirektoratet", PartialDate.parse(publishedAt));
    }

    private static <T> List<T> both(T before, Set<Where> later, Where here, T after) {
        List<T> both = new ArrayList<>(List.of(before));
        if (later.contains(here)) {
            both.addFirst(after);
            both.add(after);
        }
        return both.size() == 1 || here != Where.NAME ? both : both.subList(1, 3);
    }

    private static Initiative.Status status(String said) {
        return new Initiative.Status("RUNNING", said(said));
    }

    private static DeclaredPhase phase(String said) {
        return new DeclaredPhase("kommune", "pll", null, 3, "ord", null, said(said));
    }

    private static Milestone milestone(String id, List<MilestoneDate> dates) {
        return new Milestone(id, id, null, null, List.of(), List.of(), List.of(), dates, List.of());
    }

    private static Target target(String id, List<Target.Step> steps) {
        return new Target(id, id, false, "pll", null, null, null, null, steps);
    }

    private static Target.Step step(String id, String said) {
        @Nullable String none = null;
        return new Target.Step(id, BigDecimal.TEN, true, null, none, none, none, said(said));
    }

    private static Dependency dependency(String id, List<Dependency.Told> texts) {
        return new Dependency(id, new Dependency.On.Matter("noe"), null, List.of(), true, texts);
    }
}
