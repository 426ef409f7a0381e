package no.utbredt.reporting.beside;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.beside.UsageTable.Introduction;
import no.utbredt.reporting.beside.UsageTable.Kind;
import no.utbredt.reporting.beside.UsageTable.Month;
import no.utbredt.reporting.beside.UsageTable.Oddity;
import no.utbredt.reporting.beside.UsageTable.Use;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.usage.UsageLine;
import no.utbredt.reporting.usage.Usages;
import org.jspecify.annotations.Nullable;

/** Goes through the months and the members of a group, and notes of each how far it had come and whether it used the service. */
final class UsageFold {
    private final CoverageQuestion question;
    private final Known known;
    private final Courses courses;
    private final Map<YearMonth, Map<String, Volume>> told = new HashMap<>();
    private final List<Month> months = new ArrayList<>();
    private final Map<String, Map<Kind, Oddity>> oddities = new TreeMap<>();

    UsageFold(CoverageQuestion question, List<YearMonth> months, Known known) {
        this.question = question;
        this.known = known;
        this.courses = known.adoptions(question.service(), question.role()).courses(null);
        if (!months.isEmpty()) {
            hear(months.getFirst(), months.getLast());
        }
        months.forEach(this::count);
    }

    List<Month> months() {
        return months;
    }

    List<Oddity> oddities() {
        return oddities.values().stream()
                .flatMap(kinds -> kinds.values().stream())
                .toList();
    }

    /** A volume that is not told apart by role speaks of either. */
    private void hear(YearMonth first, YearMonth last) {
        var asked = new Usages.Question(
                question.service(), null, OsloDay.number(first.atDay(1)), OsloDay.number(last.atEndOfMonth()));
        for (UsageLine line : Usages.of(known, asked)) {
            if (line.key().role() == null || line.key().role() == question.role()) {
                told.computeIfAbsent(
                                YearMonth.from(LocalDate.ofEpochDay(line.key().month())), month -> new HashMap<>())
                        .merge(line.key().actor(), Volume.of(line), Volume::more);
            }
        }
    }

    private void count(YearMonth month) {
        int day = OsloDay.number(month.atEndOfMonth());
        List<String> members = known.registry().members(question.group(), day);
        Map<String, Volume> volumes = told.getOrDefault(month, Map.of());
        boolean anybody = members.stream().anyMatch(volumes::containsKey);
        Map<Introduction, Map<Use, Long>> actors = new EnumMap<>(Introduction.class);
        for (Introduction each : Introduction.values()) {
            Map<Use, Long> uses = new EnumMap<>(Use.class);
            List.of(Use.values()).forEach(use -> uses.put(use, 0L));
            actors.put(each, uses);
        }
        for (String member : members) {
            Volume volume = volumes.get(member);
            Stage stage = courses.marks()
                    .get(courses.kindOn(known.registry().number(member), day))
                    .stage();
            Introduction introduction = introduction(stage);
            Use use = use(volume);
            actors.getOrDefault(introduction, Map.of()).merge(use, 1L, Long::sum);
            Kind kind = kind(introduction, use, anybody);
            if (kind != null) {
                oddities.computeIfAbsent(member, some -> new EnumMap<>(Kind.class))
                        .merge(kind, new Oddity(member, kind, List.of(month), stage, volume), UsageFold::then);
            }
        }
        months.add(new Month(month, anybody, actors));
    }

    private Introduction introduction(Stage stage) {
        return switch (stage) {
            case UNKNOWN -> Introduction.UNKNOWN;
            case NOT_RELEVANT -> Introduction.NOT_RELEVANT;
            default -> stage.atLeast(question.stage()) ? Introduction.INTRODUCED : Introduction.NOT_INTRODUCED;
        };
    }

    private static Use use(@Nullable Volume volume) {
        if (volume == null) {
            return Use.SILENT;
        }
        return volume.above() ? Use.USED : Use.UNUSED;
    }

    private static @Nullable Kind kind(Introduction introduction, Use use, boolean anybody) {
        if (use == Use.USED) {
            return introduction == Introduction.INTRODUCED ? null : Kind.USE_WITHOUT_INTRODUCTION;
        }
        return introduction == Introduction.INTRODUCED && anybody ? Kind.INTRODUCTION_WITHOUT_USE : null;
    }

    private static Oddity then(Oddity before, Oddity later) {
        List<YearMonth> months = new ArrayList<>(before.months());
        months.addAll(later.months());
        return new Oddity(later.actor(), later.kind(), months, later.stage(), later.volume());
    }
}
