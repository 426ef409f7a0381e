package no.utbredt.initiative.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.edge.page.Paging;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.roadmap.Cast;
import no.utbredt.initiative.roadmap.InMemoryKeptFiles;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Initiatives;
import no.utbredt.initiative.roadmap.KeptFile;
import no.utbredt.initiative.roadmap.Revision;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Statements;
import no.utbredt.initiative.roadmap.Stewardship;
import no.utbredt.initiative.roadmap.file.RoadmapReader;
import no.utbredt.initiative.roadmap.kafka.InitiativeDocuments;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Law 3: what a source had not stated by S, or the store not recorded by K, is in no answer asked as of then. Later statements
 * are planted wherever the contract's example has one: every list of an initiative, however deep.
 */
class LeaksTest {

    private static final Paging WHOLE = new Paging(Paging.MOST, null);
    private static final Path EXAMPLE =
            Path.of("../event-contract/src/main/resources/examples/initiative-state.v1.json");
    private static final LocalDate S = LocalDate.parse("2025-01-01");
    private static final LocalDate K = LocalDate.parse("2024-06-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final String PLANTED = "PLANTED";
    private static final String LATER = """
              - {id: senere, title: PLANTED, issuer: PLANTED, publishedAt: "2026-03-01", scope: alt, classification: OPEN, licence: ikke angitt}
            """;

    private static final Sources SOURCES = sources(false);
    private static final Sources LATER_SOURCES = sources(true);

    private final ObjectNode example = example();

    private static ObjectNode example() {
        try {
            DocumentState<ObjectNode> approved =
                    JsonMapper.shared().readValue(Files.readAllBytes(EXAMPLE), new TypeReference<>() {});
            ObjectNode tree = JsonMapper.shared().valueToTree(approved.newest());
            tree.remove("sources");
            return tree.put("id", approved.id());
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private Initiative untouched() {
        return Binding.read(example.deepCopy(), Initiative.class);
    }

    /** With later statements beside those there are, each with a chance of one in two. */
    private Initiative planted(long seed) {
        ObjectNode tree = example.deepCopy();
        plant(tree, new Random(seed));
        return Binding.read(tree, Initiative.class);
    }

    private static void plant(JsonNode node, Random chance) {
        node.forEach(child -> plant(child, chance));
        if (node instanceof ArrayNode list
                && !list.isEmpty()
                && list.get(0) instanceof ObjectNode first
                && cites(first)) {
            if (chance.nextBoolean()) {
                list.add(later(first));
            }
            if (chance.nextInt(4) == 0 && !first.has("name")) {
                list.insert(0, later(first));
            }
        }
    }

    private static boolean cites(JsonNode node) {
        return node.has("document") || node.valueStream().anyMatch(LeaksTest::cites);
    }

    /** A copy, made of it later: all its words are another's. */
    private static ObjectNode later(ObjectNode node) {
        ObjectNode copy = node.deepCopy();
        say(copy);
        return copy;
    }

    private static void say(JsonNode node) {
        node.forEach(LeaksTest::say);
        if (node instanceof ObjectNode object) {
            for (String words : List.of("name", "text", "place", "question", "topic", "label")) {
                if (object.path(words).isString()) {
                    object.put(words, PLANTED);
                }
            }
            if (object.has("id")) {
                object.put("id", "planted");
            }
            if (object.has("document")) {
                object.put("document", "senere");
                List.of("by", "about", "statedAt", "classification", "quote", "note")
                        .forEach(object::putNull);
            }
        }
    }

    private static Sources sources(boolean withLater) {
        return Objects.requireNonNull(new RoadmapReader()
                .sources("sources.yaml", Cast.SOURCES + (withLater ? LATER : ""))
                .content());
    }

    /** Everything that can be asked for S or K, as it leaves. */
    private static List<String> answers(
            Stewardship roadmap, Initiatives initiatives, @Nullable LocalDate knownAt, @Nullable LocalDate statedBy) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T11:00:00Z"), ZoneOffset.UTC);
        RoadmapController across = new RoadmapController(roadmap, Cast::world, clock);
        InitiativesController each = new InitiativesController(roadmap);
        List<Object> told = new ArrayList<>(List.of(
                across.contradictions(null, null, knownAt, statedBy, WHOLE),
                across.sources(null, null, knownAt, statedBy, WHOLE),
                across.statements(null, null, null, null, knownAt, statedBy, WHOLE),
                across.followUps(null, null, knownAt, statedBy, WHOLE),
                across.milestones(null, null, null, null, knownAt, statedBy, WHOLE),
                across.dependencies(knownAt, statedBy),
                each.initiatives(null, null, null, null, null, null, knownAt, statedBy, WHOLE)));
        initiatives
                .histories()
                .forEach(history -> told.add(Shown.of(history, roadmap.roadmap().sources(), knownAt, statedBy)
                        .tree()));
        return told.stream().map(JsonMapper.shared()::writeValueAsString).toList();
    }

    /** A roadmap whose store took these states, one after the other, on those days. */
    private static List<String> answers(
            Map<LocalDate, Initiative> states, @Nullable LocalDate knownAt, @Nullable LocalDate statedBy) {
        var clock = new Object() {
            Instant now = Instant.EPOCH;
        };
        Initiatives initiatives = new InitiativeDocuments(new InMemoryArchive(
                new Clock() {
                    @Override
                    public Instant instant() {
                        return clock.now;
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }
                },
                new Doorbell()));
        InMemoryKeptFiles files = new InMemoryKeptFiles();
        boolean later = statedBy != null || states.size() > 1;
        files.put(new KeptFile("sources.yaml", Cast.SOURCES + (later ? LATER : ""), ""));
        new TreeMap<>(states).forEach((day, state) -> {
            clock.now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            Revision before = initiatives
                    .find(state.id())
                    .map(history -> history.revision())
                    .orElse(Revision.ABSENT);
            initiatives.put(state, later ? LATER_SOURCES : SOURCES, before);
        });
        Stewardship roadmap = Cast.stewardship(initiatives, files);
        roadmap.reread();
        return answers(roadmap, initiatives, knownAt, statedBy);
    }

    @Property(tries = 25)
    void nothingStatedAfterSIsInAnyAnswer(@ForAll long seed) {
        List<String> told = answers(Map.of(K, planted(seed)), null, S);

        assertThat(told).noneMatch(answer -> answer.contains(PLANTED));
        assertThat(told).isEqualTo(answers(Map.of(K, untouched()), null, S));
    }

    @Property(tries = 25)
    void nothingRecordedAfterKIsInAnyAnswer(@ForAll long seed) {
        List<String> told = answers(Map.of(K, untouched(), TODAY, planted(seed)), K, null);

        assertThat(told).noneMatch(answer -> answer.contains(PLANTED));
    }

    @Example
    void everyAnswerWouldTellWhatIsPlanted() {
        List<String> told = answers(Map.of(K, planted(7), TODAY, planted(8)), null, null);

        assertThat(told.stream().filter(answer -> answer.contains(PLANTED)).count())
                .as("answers that quote some statement")
                .isGreaterThanOrEqualTo(6);
    }

    @Example
    void aFilterThatLooksOnlyAtWholeItemsIsFoundOut() {
        isFoundOut(roadmap -> {
            List<String> stated = new ArrayList<>();
            JsonNode tree = Binding.write(Roadmap.statedBy(S, roadmap, LATER_SOURCES));
            JsonNode whole = Binding.write(roadmap);
            tree.propertyNames()
                    .forEach(list -> stated.add(
                            tree.get(list).isEmpty() ? "" : whole.get(list).toString()));
            return stated.toString();
        });
    }

    @Example
    void aFilterThatForgetsOneKindOfStatementIsFoundOut() {
        Statements.of(untouched()).stream()
                .map(Statements.Spoken::section)
                .distinct()
                .forEach(section -> isFoundOut(roadmap -> {
                    ObjectNode stated = Binding.write(Roadmap.statedBy(S, roadmap, LATER_SOURCES));
                    stated.set(section, Binding.write(roadmap).get(section));
                    return stated.toString();
                }));
    }

    private void isFoundOut(Function<Initiative, String> wrong) {
        assertThat(new Random(1).longs(30).mapToObj(this::planted).map(wrong).anyMatch(told -> told.contains(PLANTED)))
                .as("the property must find the wrong filter out")
                .isTrue();
    }
}
