package no.utbredt.adoption.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom the door means by a number must be whom the view means by it (law 1 and its fine print). */
class ActorRegistryTest {

    private static final LocalDate RENUMBERED = LocalDate.of(2020, 1, 1);
    private static final Period BEFORE = new Period(null, RENUMBERED.minusDays(1));
    private static final Period SINCE = new Period(RENUMBERED, null);

    private final Actor halden = municipality("halden", numbered("0101", BEFORE), numbered("3001", SINCE));
    private final ActorRegistry registry = ActorRegistry.of(List.of(
            halden,
            area("halden-old", BEFORE),
            area("halden-new", SINCE),
            municipality("early", numbered("1111", new Period(null, LocalDate.of(2019, 1, 1)))),
            municipality("also", numbered("1111", new Period(LocalDate.of(2019, 1, 11), null)))));

    @Test
    void a_number_used_on_a_day_nobody_has_it_means_who_had_it_on_the_nearest_day() {
        assertThat(id("KOMNR", "0101", null, "2023-05-17")).isEqualTo("halden");
        assertThat(id("KOMNR", "3001", null, "2012-05-17")).isEqualTo("halden");
    }

    @Test
    void of_two_days_equally_near_the_earlier_decides() {
        assertThat(id("KOMNR", "1111", null, "2019-01-06")).isEqualTo("early");
        assertThat(id("KOMNR", "1111", null, "2019-01-07")).isEqualTo("also");
    }

    @Test
    void the_service_area_beneath_a_number_is_the_one_of_the_day_the_number_is_known_on() {
        assertThat(id("KOMNR", "0101", "helsestasjon", "2023-05-17")).isEqualTo("halden-old");
        assertThat(id("KOMNR", "3001", "helsestasjon", "2012-05-17")).isEqualTo("halden-new");
    }

    @Test
    void a_service_area_that_was_closed_is_none() {
        assertThat(id("UTBREDT", "halden", "helsestasjon", "2019-12-31")).isEqualTo("halden-old");
        assertThat(id("UTBREDT", "halden", "helsestasjon", "2020-01-01")).isEqualTo("halden-new");
    }

    private String id(String scheme, String value, @Nullable String area, String day) {
        return registry.resolve(scheme, value, area, LocalDate.parse(day))
                .orElseThrow()
                .id()
                .value();
    }

    private static Dated<Identifier> numbered(String number, Period during) {
        return new Dated<>(new MunicipalityNumber(number), during);
    }

    @SafeVarargs
    private static Actor municipality(String id, Dated<Identifier>... numbers) {
        return actor(id, ActorKind.MUNICIPALITY, null, List.of(numbers), List.of(), Period.ALWAYS);
    }

    private static Actor area(String id, Period existence) {
        List<Dated<ActorId>> parents = List.of(new Dated<>(new ActorId("halden"), Period.ALWAYS));
        return actor(id, ActorKind.SERVICE_AREA, "helsestasjon", List.of(), parents, existence);
    }

    private static Actor actor(
            String id,
            ActorKind kind,
            @Nullable String area,
            List<Dated<Identifier>> numbers,
            List<Dated<ActorId>> parents,
            Period existence) {
        return new Actor(
                new ActorId(id),
                kind,
                area,
                List.of(new Dated<>(id, Period.ALWAYS)),
                numbers,
                parents,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                existence,
                false,
                List.of());
    }
}
