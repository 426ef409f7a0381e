package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Told.how;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** Oslo's city districts: a district says something of Oslo, and all of it only when all of them say so. */
class CityDistrictsTest {

    private static final int DISTRICTS = 15;

    @Test
    void a_district_in_use_counts_among_the_districts_and_not_among_the_municipalities() {
        Told told = told().and(inUse(1));

        assertThat(told.figure(districts()).share()).isEqualTo(new Share(1, DISTRICTS));
        Figure municipalities = told.figure(how(kjernejournal(), "kommune", "2022-01-01"));
        assertThat(municipalities.total()).isEqualTo(2);
        assertThat(municipalities.numerator()).isZero();
        assertThat(told.standing("m-0301", "2022-01-01").stage()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void oslo_is_reached_by_any_of_its_districts_or_by_all_of_them_as_is_asked() {
        Told some = told().and(IntStream.range(1, DISTRICTS)
                .mapToObj(CityDistrictsTest::inUse)
                .toArray(Reports[]::new));

        assertThat(some.figure(Asked.rolledUp(RollUp.any(Actor.MUNICIPALITY), districts()))
                        .share())
                .isEqualTo(new Share(1, 1));
        Figure all = some.figure(Asked.rolledUp(RollUp.all(Actor.MUNICIPALITY), districts()));
        assertThat(all.numerator()).as("one district is silent").isZero();
        assertThat(all.unknown()).isEqualTo(1);
        assertThat(all.upperBound()).isEqualTo(1);

        some.and(inUse(DISTRICTS));

        assertThat(some.figure(Asked.rolledUp(RollUp.all(Actor.MUNICIPALITY), districts()))
                        .share())
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void districts_lie_in_the_county_of_the_municipality_above_them() {
        Told told = told().and(inUse(1));

        assertThat(told.answer(Asked.cut(Cut.COUNTY, districts())).cells())
                .extracting(cell -> cell.area().code())
                .containsExactly("03");
    }

    private static CoverageQuestion districts() {
        return how(kjernejournal(), "bydel", "2022-01-01");
    }

    private static Reports inUse(int district) {
        return nhn().says("bydel-" + district).that(id(district)).has(kjernejournal(), Stage.IN_USE);
    }

    private static String id(int district) {
        return "d-%06d".formatted(30100 + district);
    }

    private static Told told() {
        Told told = Told.of(Stream.concat(
                        Stream.of(oslo(), bergen()),
                        IntStream.rangeClosed(1, DISTRICTS)
                                .mapToObj(each ->
                                        Actors.district(id(each), "m-0301").in("bydel")))
                .toArray(Actors[]::new));
        told.knowledge.learnGroups(List.of(Cast.complete("bydel")));
        return told;
    }
}
