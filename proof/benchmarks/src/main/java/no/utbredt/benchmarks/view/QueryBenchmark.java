package no.utbredt.benchmarks.view;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.OsloDay;

/** How fast a question is answered, beside DuckDB on the same rows. */
public final class QueryBenchmark implements Benchmark {
    private static final LocalDate KNOWN_AT = LocalDate.parse("2026-11-25");
    private static final LocalDate FIRST = LocalDate.parse("2016-11-30");
    private static final LocalDate LAST = LocalDate.parse("2026-10-31");
    private static final long BEFORE = OsloDay.after(KNOWN_AT).toEpochMilli();
    private static final Aim FAST = Aim.atMost(10);

    @Override
    public String name() {
        return "query";
    }

    @Override
    public Measured run(Course course) throws Exception {
        Country country = new Country(course.size().of(2, 20, 100));
        course.progress().step("filling the view");
        Knowledge knowledge = Filled.with(country);
        Asking ours = new Asking(knowledge, KNOWN_AT);
        course.progress().step("filling DuckDB");
        try (Warehouse theirs = Warehouse.with(country)) {
            Race race = new Race(course.size().of(2, 3, 5));
            List<Figure> figures = new ArrayList<>();
            course.progress().step("a first figure of each service");
            figures.add(first(ours, country));
            course.progress().step("national figures");
            figures.addAll(national(race, ours, theirs, country, course));
            course.progress().step("by county, month by month over ten years");
            figures.addAll(series(race, ours, theirs, country, course));
            course.progress().step("the front page");
            figures.addAll(matrix(race, ours, theirs, course));
            return new Measured(
                    "How fast are questions answered as known today, beside DuckDB on the same rows?",
                    figures,
                    QueryConditions.of(country));
        }
    }

    private static Figure first(Asking ours, Country country) {
        List<Double> millis = new ArrayList<>();
        for (int service = 0; service < country.services(); service++) {
            long start = System.nanoTime();
            ours.national(Country.service(service), Country.EVERYBODY, LAST);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return Figure.of("the first national figure of a service, nothing worked out yet", "ms", millis);
    }

    private static List<Figure> national(Race race, Asking ours, Warehouse theirs, Country country, Course course)
            throws SQLException {
        Random chance = new Random(1);
        for (int i = 0; i < 100; i++) {
            String service = Country.service(chance.nextInt(country.services()));
            LocalDate day = FIRST.plusDays(chance.nextInt(3_600));
            Race.same(
                    Asking.row(ours.national(service, Country.EVERYBODY, day)),
                    theirs.national(service, Country.EVERYBODY, day, BEFORE));
        }
        return race.run(
                "a national figure of 10,000 actors",
                course.size().of(50, 500, 2_000),
                i -> ours.national(service(i, country), Country.EVERYBODY, day(i)),
                course.size().of(5, 50, 100),
                i -> theirs.national(service(i, country), Country.EVERYBODY, day(i), BEFORE),
                FAST);
    }

    private static List<Figure> series(Race race, Asking ours, Warehouse theirs, Country country, Course course)
            throws SQLException {
        for (int i = 0; i < Math.min(10, country.services()); i++) {
            String service = Country.service(i);
            Race.same(
                    Asking.rows(ours.series(service, Country.EVERYBODY, FIRST, LAST)),
                    theirs.series(service, Country.EVERYBODY, FIRST, LAST, BEFORE));
        }
        return race.run(
                "10,000 actors by county × 120 months",
                course.size().of(20, 200, 500),
                i -> ours.series(service(i, country), Country.EVERYBODY, FIRST, LAST),
                course.size().of(3, 10, 20),
                i -> theirs.series(service(i, country), Country.EVERYBODY, FIRST, LAST, BEFORE),
                FAST);
    }

    private static List<Figure> matrix(Race race, Asking ours, Warehouse theirs, Course course) throws SQLException {
        for (int i = 0; i < 3; i++) {
            Race.same(Asking.rows(ours.matrix(day(i))), theirs.matrix(day(i), BEFORE));
        }
        return race.run(
                "the front page, services × groups",
                course.size().of(20, 100, 300),
                i -> ours.matrix(day(i)),
                course.size().of(3, 10, 20),
                i -> theirs.matrix(day(i), BEFORE),
                FAST);
    }

    /** Another service and another day each time: nothing is asked twice in a row. */
    private static String service(int index, Country country) {
        return Country.service(index * 7 % country.services());
    }

    private static LocalDate day(int index) {
        return FIRST.plusDays(index * 131L % 3_600);
    }
}
