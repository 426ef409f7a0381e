package no.utbredt.reporting.laws;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;

/**
 * Some offices that may be persons, of which everybody knows everything but how far they have come.
 *
 * @param homes the county, municipality and system of each, by its number
 * @param waves of which of two sets each is
 * @param total of the group of all, or 0 where it is complete
 */
record Offices(List<String> homes, List<Integer> waves, int total) {
    static final List<Stage> STAGES = List.of(Stage.UNKNOWN, Stage.PILOTING, Stage.IN_USE);
    /** The first day, the second as known on it, and the second as known later. */
    static final int MOMENTS = 3;

    private static final List<Cut> CUTS = List.of(
            Cut.NATION,
            Cut.HEALTH_REGION,
            Cut.COUNTY,
            Cut.MUNICIPALITY,
            Cut.SYSTEM,
            Cut.VENDOR,
            new Cut("HEALTH_REGION", Cut.COUNTY),
            new Cut("COUNTY", Cut.SYSTEM));
    private static final String GROUP = "legekontor";
    private static final LocalDate FIRST = LocalDate.parse("2022-03-31");
    private static final LocalDate SECOND = LocalDate.parse("2022-04-01");
    private static final LocalDate LATER = LocalDate.parse("2022-04-02");

    /** How an office may have fared: where it is at each moment. */
    private static final List<List<Stage>> HISTORIES = List.of(
            List.of(Stage.UNKNOWN, Stage.UNKNOWN, Stage.UNKNOWN),
            List.of(Stage.PILOTING, Stage.PILOTING, Stage.IN_USE),
            List.of(Stage.IN_USE, Stage.IN_USE, Stage.IN_USE),
            List.of(Stage.UNKNOWN, Stage.IN_USE, Stage.IN_USE));

    /** Five in two counties, two of them in a wave. */
    static Offices five() {
        return new Offices(List.of("03 a x", "03 a x", "03 b y", "46 c y", "46 c y"), List.of(0, 1, 1, 1, 2), 0);
    }

    static Offices any(Random random) {
        int many = 3 + random.nextInt(3);
        List<String> homes = new ArrayList<>();
        List<Integer> waves = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            String county = random.nextInt(3) == 0 ? "46" : "03";
            homes.add(county + " " + county + random.nextInt(2) + " " + (random.nextBoolean() ? "x" : "y"));
            waves.add(random.nextInt(3));
        }
        return new Offices(homes, waves, random.nextBoolean() ? 0 : many + random.nextInt(2));
    }

    /** One for each way they may have fared. */
    Stream<World> worlds() {
        int all = (int) Math.pow(HISTORIES.size(), homes.size());
        return IntStream.range(0, all).mapToObj(which -> {
            List<List<Stage>> histories = new ArrayList<>();
            for (int number = 0, left = which; number < homes.size(); number++, left /= HISTORIES.size()) {
                histories.add(HISTORIES.get(left % HISTORIES.size()));
            }
            return new World(this, histories);
        });
    }

    IntStream numbers() {
        return IntStream.range(0, homes.size());
    }

    /** The nation, and all parts somebody may ask about. */
    List<String> areas() {
        return Stream.concat(Stream.of(""), homes.stream().flatMap(home -> Stream.of(home.split(" "))))
                .distinct()
                .toList();
    }

    boolean isIn(int number, String area) {
        return area.isEmpty() || List.of(homes.get(number).split(" ")).contains(area);
    }

    static List<String> publicAnswers(World world) {
        return world.told(question -> question).stream()
                .map(answer ->
                        answer.cells() + " " + answer.complete() + answer.overlapping() + answer.smallCellsSuppressed())
                .toList();
    }

    static List<String> exactAnswers(World world) {
        return world.exact().stream().map(answer -> answer.cells().toString()).toList();
    }

    /** How they have fared. */
    record World(Offices offices, List<List<Stage>> histories) {

        Stage stage(int number, int moment) {
            return histories.get(number).get(moment);
        }

        int count(IntPredicate there, int moment, Stage stage) {
            return (int) offices.numbers()
                    .filter(there)
                    .filter(number -> stage(number, moment) == stage)
                    .count();
        }

        /** What an operator is told. */
        List<CoverageAnswer> exact() {
            return told(Asked::byOperator);
        }

        List<CoverageAnswer> told(java.util.function.UnaryOperator<CoverageQuestion> asker) {
            Told told = told();
            Coverage coverage = new Coverage(told.knowledge);
            return questions().map(asker).map(coverage::answer).toList();
        }

        private Told told() {
            Told told = Told.of(Stream.concat(
                            offices.numbers().mapToObj(this::office),
                            Stream.of("a", "b", "c", "030", "031", "460", "461")
                                    .map(id ->
                                            Actors.municipality("m-" + id, id).in("pulje-1")))
                    .toArray(Actors[]::new));
            told.knowledge.learnGroups(List.of(
                    Cast.group(GROUP, group(offices.total())),
                    Cast.complete("pulje-1"),
                    Cast.group("pulje-2", group(0))));
            return told.and(offices.numbers().boxed().flatMap(this::reports).toArray(Reports[]::new));
        }

        private static Group group(int total) {
            List<Group.Total> totals =
                    total == 0 ? List.of() : List.of(new Group.Total(PartialDate.parse("2020-01-01"), total));
            return new Group("Kontor", "Offices", total == 0, null, true, totals);
        }

        private Actors office(int number) {
            String[] home = offices.homes().get(number).split(" ");
            Actors office = Actors.office("o-" + number, GROUP)
                    .placed(home[0], home[0].equals("03") ? "SOR_OST" : "VEST")
                    .beneath("m-" + home[1])
                    .running(home[2])
                    .weighing(Weight.GP_PERSONS, "2020-01-01", 1)
                    .restricted();
            int wave = offices.waves().get(number);
            return wave == 0 ? office : office.in("pulje-" + wave);
        }

        private Stream<Reports> reports(int number) {
            List<Reports> reports = new ArrayList<>();
            Stage before = Stage.UNKNOWN;
            for (int moment = 0; moment < MOMENTS; moment++) {
                Stage now = stage(number, moment);
                if (now != before) {
                    LocalDate day = moment == 0 ? FIRST : SECOND;
                    reports.add(nhn().says(number + "-" + moment)
                            .that("o-" + number)
                            .has(kjernejournal(), now)
                            .since(day.toString())
                            .stated(day.toString())
                            .recorded((moment == 0 ? FIRST : moment == 1 ? SECOND : LATER).toString()));
                }
                before = now;
            }
            return reports.stream();
        }

        private static Stream<CoverageQuestion> questions() {
            return Stream.of(GROUP, "pulje-1", "pulje-2")
                    .flatMap(group -> Stream.of(FIRST, SECOND)
                            .flatMap(day -> Stream.of(SECOND, LATER).flatMap(known -> {
                                CoverageQuestion some = Asked.group(
                                        group,
                                        Asked.known(known, null, Told.how(kjernejournal(), "kommune", day.toString())));
                                return Stream.concat(
                                        CUTS.stream()
                                                .flatMap(cut -> Stream.of(Stage.PILOTING, Stage.IN_USE)
                                                        .map(stage -> Asked.atLeast(stage, Asked.cut(cut, some)))),
                                        Stream.of(
                                                Asked.by(Weight.GP_PERSONS, some),
                                                some.noOlderThan(1),
                                                some.noOlderThan(0),
                                                Asked.structure("2022-03-30", some),
                                                Asked.rolledUp(RollUp.any(Actor.MUNICIPALITY), some)));
                            })));
        }
    }
}
