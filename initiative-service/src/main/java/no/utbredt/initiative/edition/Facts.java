package no.utbredt.initiative.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.utbredt.initiative.roadmap.Courses;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.initiative.roadmap.item.Citation;
import no.utbredt.initiative.roadmap.item.Item;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.initiative.roadmap.item.Name;
import no.utbredt.initiative.roadmap.item.Shape;
import no.utbredt.initiative.roadmap.item.Statement;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** An edition as facts: of several statements about one thing, the one made last. */
final class Facts {

    private final Map<Key, Fact> facts = new TreeMap<>();
    private final Map<Key, String> speakers = new TreeMap<>();
    private final Sources sources;

    private Facts(Sources sources) {
        this.sources = sources;
    }

    static Map<Key, Fact> of(Edition edition) {
        Facts facts = new Facts(edition.citing());
        edition.initiatives().forEach(facts::add);
        return facts.facts;
    }

    /** Who gives each date of a milestone. */
    static Map<Key, String> speakers(Edition edition) {
        Facts facts = new Facts(edition.citing());
        edition.initiatives().forEach(facts::add);
        return facts.speakers;
    }

    private void add(Initiative initiative) {
        facts.put(Key.of(initiative.id()), Fact.THERE);
        Shape.values(initiative).forEach((section, value) -> {
            if (value instanceof List<?> list) {
                list.forEach(element -> element(initiative.id(), section, element));
            } else if (value != null && !section.equals("id")) {
                put(new Key(initiative.id(), section, "", "value"), value);
            }
        });
    }

    private void element(String initiative, String section, Object element) {
        if (element instanceof Item item) {
            Key key = new Key(initiative, section, item.id(), "");
            facts.put(key, Fact.THERE);
            fields(key, "", (Record) item);
        } else if (element instanceof Name name) {
            facts.put(new Key(initiative, section, name.name(), ""), Fact.THERE);
        } else if (element instanceof Statement said) {
            facts.put(new Key(initiative, section, Words.value(said), ""), Fact.THERE);
        }
    }

    private void fields(Key key, String prefix, Record whole) {
        Shape.values(whole).forEach((name, value) -> {
            String field = prefix + name;
            if (value instanceof List<?> list && isSpoken(list)) {
                spoken(key, field, list);
            } else if (!(value instanceof Citation)
                    && !name.equals("id")
                    && !List.of().equals(value)) {
                put(new Key(key.initiative(), key.section(), key.item(), field), value);
            }
        });
    }

    private void spoken(Key key, String field, List<?> list) {
        if (list.getFirst() instanceof Item) {
            list.forEach(step -> fields(key, field + "." + ((Item) step).id() + ".", (Record) step));
        } else if (list.getFirst() instanceof MilestoneDate) {
            List<MilestoneDate> dates =
                    list.stream().map(MilestoneDate.class::cast).toList();
            for (MilestoneDate.Kind kind : MilestoneDate.Kind.values()) {
                holding(dates, kind).ifPresent(date -> {
                    fields(key, kind.name() + ".", date);
                    speakers.put(
                            new Key(key.initiative(), key.section(), key.item(), kind.name() + ".date"),
                            sources.speaker(date.source()));
                });
            }
        } else {
            latest(list).ifPresent(said -> fields(key, field + ".", said));
        }
    }

    /** Of each kind the date that holds (law 10): a plan is not moved by another's vaguer date. */
    private Optional<MilestoneDate> holding(List<MilestoneDate> dates, MilestoneDate.Kind kind) {
        MilestoneDate planned =
                kind == MilestoneDate.Kind.PLANNED ? Courses.of(dates, sources).plannedSaid() : null;
        return planned != null
                ? Optional.of(planned)
                : latest(dates.stream().filter(date -> date.kind() == kind).toList())
                        .map(MilestoneDate.class::cast);
    }

    private Optional<Record> latest(List<?> list) {
        Comparator<Statement> order = (one, other) -> sources.compare(one.source(), other.source());
        return list.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .reduce((one, other) -> order.compare(one, other) <= 0 ? other : one)
                .map(Record.class::cast);
    }

    private static boolean isSpoken(List<?> list) {
        return !list.isEmpty()
                && list.stream().allMatch(element -> element instanceof Statement || element instanceof Citation);
    }

    private void put(Key key, @Nullable Object value) {
        if (value != null) {
            facts.put(key, new Fact(Words.value(value), value instanceof ImpreciseDate date ? date : null));
        }
    }
}
