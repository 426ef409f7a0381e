package no.utbredt.initiative.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.initiative.roadmap.Cast;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.time.ImpreciseDate;

/** What must hold of editions, whatever they say. */
final class EditionLawsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @Property(tries = 100)
    void an_edition_does_not_differ_from_itself(@ForAll("editions") Edition edition) {
        assertThat(Comparison.of(edition, edition).isEmpty()).isTrue();
        assertThat(Report.of(edition, edition)).isEmpty();
    }

    @Property(tries = 100)
    void a_way_in_two_steps_is_the_way_in_one(
            @ForAll("editions") Edition a, @ForAll("editions") Edition b, @ForAll("editions") Edition c) {
        assertThat(Comparison.of(a, b).then(Comparison.of(b, c))).isEqualTo(Comparison.of(a, c));
    }

    @Property(tries = 100)
    void back_is_forth_turned_round(@ForAll("editions") Edition a, @ForAll("editions") Edition b) {
        assertThat(Comparison.of(a, b).then(Comparison.of(b, a)).isEmpty()).isTrue();
    }

    @Property(tries = 50)
    void whatever_is_edited_later_a_frozen_edition_stays(@ForAll("roadmaps") List<Roadmap> edits) {
        Editions editions = new InMemoryEditions();
        List<Roadmap> standing = new ArrayList<>(List.of(edits.getFirst()));
        Freezing freezing = new Freezing(editions, standing::getLast, Clock.systemUTC());
        Edition frozen = freezing.freeze(plan());

        for (Roadmap edit : edits) {
            standing.add(edit);
            assertThat(freezing.freeze(plan())).isEqualTo(frozen);
            assertThat(freezing.find("e")).contains(frozen);
        }
    }

    @Provide
    Arbitrary<Edition> editions() {
        return roadmap().map(roadmap -> Edition.of(plan(), roadmap, NOW));
    }

    @Provide
    Arbitrary<List<Roadmap>> roadmaps() {
        return roadmap().list().ofMinSize(1).ofMaxSize(5);
    }

    private static EditionPlan plan() {
        return new EditionPlan(
                "e", "Utgave", "nuit", ImpreciseDate.parse("2024"), List.of("veikart-21.1", "nuit-2024-02-15"));
    }

    private static Arbitrary<Roadmap> roadmap() {
        return Combinators.combine(initiative("pll"), initiative("sfm"), initiative("dho"))
                .as((one, two, three) -> Cast.roadmap(one, two, three));
    }

    private static Arbitrary<String> initiative(String id) {
        Arbitrary<String> dates = Arbitraries.of("\"2021-Q4\"", "\"2022\"", "\"2023/..\"", "null");
        Arbitrary<String> levels = Arbitraries.of("1", "2", "3", "null");
        Arbitrary<String> reasons = Arbitraries.of("", ", reason: forsinket", ", reason: finansiert");
        Arbitrary<Boolean> present = Arbitraries.of(true, false);
        return Combinators.combine(dates, levels, reasons, present, present)
                .as((date, level, reason, milestone, assessment) -> Cast.bare(id)
                        + (milestone
                                ? "milestones: [{id: m, name: M, dates: [{date: %s, firmness: DECIDED, kind: PLANNED%s, %s}]}]\n"
                                        .formatted(date, reason, Cast.NUIT)
                                : "")
                        + (assessment
                                ? "assessments: [{id: f, dimension: FINANSIERING, statements: [{level: %s%s, %s}]}]\n"
                                        .formatted(level, reason, Cast.VEIKART)
                                : ""));
    }
}
