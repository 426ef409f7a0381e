package no.utbredt.reporting.adoption;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.local.testing.Patience;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;

/** The other readings of a claim are those that a look at each pair finds, at the cost of a few steps. */
class ReadingsTest {
    private static final int MANY = 400_000;
    private static final List<Stage> STAGES = List.of(Stage.IN_USE, Stage.PILOTING, Stage.NO_PLAN);

    /** Of which other stages the claim's document tells on a day. */
    private interface Other {
        Set<Stage> stages(List<Claim> claims, Claim claim, int day);
    }

    private static Set<Stage> pairByPair(List<Claim> claims, Claim claim, int day) {
        return claims.stream()
                .filter(other -> other.sharesDocument(claim) && other.begunOn(day) && other.excludes(claim))
                .map(Claim::stage)
                .collect(toSet());
    }

    private static Set<Stage> ours(List<Claim> claims, Claim claim, int day) {
        return new Readings(claims)
                .beside(claim, day).stream().map(Claim::stage).collect(toSet());
    }

    private static boolean holds(Other reading, List<Claim> claims, int day) {
        return claims.stream()
                .allMatch(claim -> reading.stages(claims, claim, day).equals(pairByPair(claims, claim, day)));
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(
                        Arbitraries.of(STAGES),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(0, 0, 1, 5, 25),
                        Arbitraries.of("d", "d", "e"),
                        Arbitraries.of(Speaker.DOCUMENT, Speaker.DOCUMENT, Speaker.DOCUMENT, Speaker.VENDOR))
                .as((stage, first, days, document, speaker) ->
                        claim(stage, new PartialDate(first, first + days), document, speaker))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 1000)
    void theyAreThoseOfEveryPair(
            @ForAll("claims") List<Claim> claims, @ForAll @net.jqwik.api.constraints.IntRange(max = 60) int day) {
        assertThat(holds(ReadingsTest::ours, claims, day)).isTrue();
    }

    @Example
    void thatOnlyTheOneThatBeganLastCountsIsFoundOut() {
        isFoundOut((claims, claim, day) -> claims.stream()
                .filter(other -> other.sharesDocument(claim) && other.begunOn(day))
                .max(Comparator.comparingInt(other -> other.start().first()))
                .filter(other -> other.excludes(claim))
                .map(Claim::stage)
                .stream()
                .collect(toSet()));
    }

    @Example
    void thatDocumentsAreReadAsOneIsFoundOut() {
        isFoundOut((claims, claim, day) -> claims.stream()
                .filter(other -> other.begunOn(day) && other.excludes(claim))
                .map(Claim::stage)
                .collect(toSet()));
    }

    private void isFoundOut(Other wrong) {
        assertThat(claims().sampleStream().limit(100_000).anyMatch(claims -> !holds(wrong, claims, 20)))
                .as("the property must find the wrong reading out")
                .isTrue();
    }

    /** Looked at pair by pair these are more than any machine gets through while a test is waited for. */
    @Example
    void hundredsOfThousandsOfReadingsOfOneDocumentAreGoneThroughOnce() {
        List<Claim> claims = new ArrayList<>();
        IntStream.range(0, MANY)
                .forEach(day -> claims.add(claim(STAGES.get(day % 3), PartialDate.day(day), "d", Speaker.DOCUMENT)));
        Track track = assertTimeoutPreemptively(Patience.LONG, () -> new Track(claims));
        assertThat(track.deciding()).hasSize(MANY);
    }

    @Example
    void howeverManyContradictOneOfEachStageIsTold() {
        List<Claim> claims = new ArrayList<>();
        IntStream.range(0, 1000)
                .forEach(id -> claims.add(claim(STAGES.get(id % 3), new PartialDate(0, id), "d", Speaker.DOCUMENT)));
        assertThat(new Readings(claims).beside(claims.getFirst(), 5)).hasSize(2);
    }

    private static Claim claim(Stage stage, PartialDate start, String document, Speaker speaker) {
        return new Claim(
                start,
                PartialDate.day(start.last()),
                speaker,
                new ReportName(document, stage + " " + start),
                stage,
                Set.of(),
                true,
                false,
                null,
                false);
    }
}
