package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.beside.UsageTable;
import no.utbredt.reporting.beside.UsageTable.Introduction;
import no.utbredt.reporting.beside.UsageTable.Kind;
import no.utbredt.reporting.beside.UsageTable.Month;
import no.utbredt.reporting.beside.UsageTable.Use;
import no.utbredt.reporting.beside.UsageTables;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.usage.UsageLine;
import no.utbredt.reporting.usage.Usages;

/** Usage beside introduction: each member is counted once a month, where a look at that member and month alone puts it. */
class Law4BesideTest {
    private static final List<YearMonth> MONTHS = List.of(
            YearMonth.parse("2021-12"),
            YearMonth.parse("2022-01"),
            YearMonth.parse("2023-01"),
            YearMonth.parse("2024-02"));

    private static boolean holds(Law.Case some, UnaryOperator<UsageTable> telling) {
        Knowledge knowledge = told(some);
        CoverageQuestion question = Asked.scope(
                null,
                Asked.nationally(Asked.rolledUp(RollUp.none(), some.question().noOlderThan(null))));
        return knowledge.ask(question.horizon(), known -> {
            UsageTable table = telling.apply(new UsageTables(new Coverage(knowledge)).answer(question, MONTHS, known));
            List<String> odd = new ArrayList<>();
            for (Month month : table.months()) {
                if (!month.equals(plain(month.month(), question, known, odd))) {
                    return false;
                }
            }
            List<String> told = new ArrayList<>();
            table.oddities()
                    .forEach(each ->
                            each.months().forEach(month -> told.add(month + " " + each.actor() + " " + each.kind())));
            return table.months().size() == MONTHS.size() && new TreeSet<>(told).equals(new TreeSet<>(odd));
        });
    }

    /** Member by member, from what is said of that member in that month. */
    private static Month plain(YearMonth month, CoverageQuestion question, Known known, List<String> odd) {
        int day = OsloDay.number(month.atEndOfMonth());
        Map<Introduction, Map<Use, Long>> counts = new EnumMap<>(Introduction.class);
        for (Introduction each : Introduction.values()) {
            Map<Use, Long> uses = new EnumMap<>(Use.class);
            for (Use use : Use.values()) {
                uses.put(use, 0L);
            }
            counts.put(each, uses);
        }
        List<String> members = known.registry().members(question.group(), day);
        boolean anybody = members.stream()
                .anyMatch(member -> !lines(member, month, question, known).isEmpty());
        for (String member : members) {
            Stage stage = known.onward()
                    .adoptions(question.service(), question.role())
                    .standing(member, day, null)
                    .stage();
            List<Long> volumes = lines(member, month, question, known);
            Introduction introduction = stage == Stage.UNKNOWN
                    ? Introduction.UNKNOWN
                    : stage == Stage.NOT_RELEVANT
                            ? Introduction.NOT_RELEVANT
                            : stage.atLeast(question.stage()) ? Introduction.INTRODUCED : Introduction.NOT_INTRODUCED;
            Use use = volumes.isEmpty()
                    ? Use.SILENT
                    : volumes.stream().anyMatch(volume -> volume > 0) ? Use.USED : Use.UNUSED;
            counts.getOrDefault(introduction, Map.of()).merge(use, 1L, Long::sum);
            if (use == Use.USED && introduction != Introduction.INTRODUCED) {
                odd.add(month + " " + member + " " + Kind.USE_WITHOUT_INTRODUCTION);
            }
            if (use != Use.USED && introduction == Introduction.INTRODUCED && anybody) {
                odd.add(month + " " + member + " " + Kind.INTRODUCTION_WITHOUT_USE);
            }
        }
        return new Month(month, anybody, counts);
    }

    private static List<Long> lines(String member, YearMonth month, CoverageQuestion question, Known known) {
        return Usages.of(known, new Usages.Question(question.service(), member, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .stream()
                .filter(line -> LocalDate.ofEpochDay(line.key().month()).equals(month.atDay(1)))
                .map(UsageLine::shown)
                .map(event -> event.says().volume())
                .toList();
    }

    private static Knowledge told(Law.Case some) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        Random chance = new Random(some.chance());
        for (int number = 0; number < 12; number++) {
            YearMonth month = MONTHS.get(chance.nextInt(MONTHS.size()));
            knowledge.take(List.of(Cast.nhn()
                    .says("u-" + number)
                    .that(Invented.REFERENCES.get(chance.nextInt(Invented.REFERENCES.size())))
                    .of(chance.nextInt(5) == 0 ? "ddfl" : "kj")
                    .stated(month.plusMonths(1 + chance.nextInt(3)).atDay(2).toString())
                    .used(month.toString(), chance.nextInt(3))));
        }
        return knowledge;
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 200)
    void each_member_is_counted_once_a_month_where_it_belongs(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, table -> table)).isTrue();
    }

    @Example
    void taking_silence_for_nought_is_found_out() {
        rejects(table -> with(
                table,
                table.months().stream().map(Law4BesideTest::silentAsUnused).toList()));
    }

    @Example
    void leaving_out_those_of_whom_nothing_is_known_is_found_out() {
        rejects(table -> with(
                table,
                table.months().stream()
                        .map(month -> {
                            Map<Introduction, Map<Use, Long>> known = new EnumMap<>(month.actors());
                            known.put(Introduction.UNKNOWN, Map.of(Use.USED, 0L, Use.UNUSED, 0L, Use.SILENT, 0L));
                            return new Month(month.month(), month.told(), known);
                        })
                        .toList()));
    }

    private static Month silentAsUnused(Month month) {
        Map<Introduction, Map<Use, Long>> counts = new EnumMap<>(Introduction.class);
        month.actors().forEach((introduction, uses) -> {
            Map<Use, Long> moved = new EnumMap<>(uses);
            moved.merge(Use.UNUSED, uses.getOrDefault(Use.SILENT, 0L), Long::sum);
            moved.put(Use.SILENT, 0L);
            counts.put(introduction, moved);
        });
        return new Month(month.month(), month.told(), counts);
    }

    private static UsageTable with(UsageTable table, List<Month> months) {
        return new UsageTable(table.coverage(), months, table.oddities(), table.withheld());
    }

    private void rejects(UnaryOperator<UsageTable> wrong) {
        assertThat(cases().sampleStream().limit(2_000).anyMatch(some -> !holds(some, wrong)))
                .as("the law must find the wrong table out")
                .isTrue();
    }
}
