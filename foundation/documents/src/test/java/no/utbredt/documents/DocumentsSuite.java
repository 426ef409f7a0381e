package no.utbredt.documents;

import static java.util.stream.Collectors.toMap;
import static no.utbredt.documents.Cast.legekontor;
import static no.utbredt.documents.Cast.legevakt;
import static no.utbredt.documents.Cast.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.DocumentState.Recorded;
import no.utbredt.contract.document.PublishedFigureState;
import no.utbredt.contract.document.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What every archive does, whatever it keeps its documents in. */
public abstract class DocumentsSuite {

    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final Version FIRST = new Version(1, 1);
    private static final Version SECOND = new Version(1, 2);

    private final MovableClock clock = new MovableClock(NINE.toString());
    private final Doorbell doorbell = new Doorbell();
    private Archive archive;
    private Outbox outbox;
    private Documents<ActorGroupState> groups;

    /** An archive without documents that is also an {@link Outbox}. */
    protected abstract Archive emptyArchive(Clock clock, Doorbell doorbell);

    @BeforeEach
    void openAnEmptyArchive() {
        archive = emptyArchive(clock, doorbell);
        outbox = (Outbox) archive;
        groups = archive.documents(Kind.ACTOR_GROUPS);
    }

    @Test
    void aDocumentNobodyPutIsNotFound() {
        assertThat(groups.find("legevakt")).isEmpty();
        assertThat(groups.all()).isEmpty();
    }

    @Test
    void theFirstPutMakesVersionOne() {
        DocumentState<ActorGroupState> put = groups.put("legevakt", legevakt());

        assertThat(put).isEqualTo(new DocumentState<>("legevakt", FIRST, List.of(new Recorded<>(NINE, legevakt()))));
        assertThat(groups.find("legevakt")).contains(put);
    }

    @Test
    void anEqualStateMakesNoNewVersion() {
        groups.put("legekontor", legekontor(1331));
        clock.move(Duration.ofHours(1));

        assertThat(groups.put("legekontor", legekontor(1331)).version()).isEqualTo(FIRST);
        assertThat(groups.putAll(Map.of("legekontor", legekontor(1331)))).isEmpty();
        assertThat(outbox.unpublished()).hasSize(1);
    }

    @Test
    void aChangeKeepsWhatWasKnownBefore() {
        groups.put("legekontor", legekontor(1331));
        clock.move(Duration.ofHours(1));
        DocumentState<ActorGroupState> changed = groups.put("legekontor", legekontor(1340));

        assertThat(changed.version()).isEqualTo(SECOND);
        assertThat(groups.find("legekontor")).contains(changed);
        assertThat(changed.knownAt(NINE)).isEqualTo(legekontor(1331));
        assertThat(changed.newest()).isEqualTo(legekontor(1340));
    }

    @Test
    void aRemovedDocumentKeepsItsHistoryAndCanComeBack() {
        groups.put("legevakt", legevakt());
        DocumentState<ActorGroupState> removed = groups.remove("legevakt").orElseThrow();

        assertThat(removed.newest()).isNull();
        assertThat(groups.find("legevakt")).contains(removed);
        assertThat(groups.remove("legevakt").orElseThrow().version()).isEqualTo(SECOND);
        assertThat(groups.put("legevakt", legevakt()).version()).isEqualTo(new Version(1, 3));
        assertThat(groups.remove("nobody")).isEmpty();
    }

    @Test
    void aDocumentIsRemovedOnlyByWhoeverSawItsVersion() {
        groups.put("legekontor", legekontor(1331));
        groups.put("legekontor", legekontor(1340));

        assertThatThrownBy(() -> groups.remove("legekontor", FIRST)).isInstanceOf(VersionMismatch.class);
        assertThat(groups.find("legekontor").orElseThrow().newest()).isEqualTo(legekontor(1340));
        assertThat(groups.remove("legekontor", SECOND).newest()).isNull();
        assertThatThrownBy(() -> groups.remove("nobody", Documents.ABSENT)).isInstanceOf(VersionMismatch.class);
        assertThat(groups.find("nobody")).isEmpty();
    }

    @Test
    void anExpectedVersionMustBeTheOneThatIsThere() {
        groups.put("legekontor", legekontor(1331), Documents.ABSENT);
        groups.put("legekontor", legekontor(1340), FIRST);

        assertThatThrownBy(() -> groups.put("legekontor", legekontor(1350), FIRST))
                .isInstanceOfSatisfying(
                        VersionMismatch.class,
                        mismatch -> assertThat(mismatch.current()).isEqualTo(SECOND))
                .hasMessage("document legekontor has version 1.2, expected was 1.1");
        assertThatThrownBy(() -> groups.put("legekontor", legekontor(1350), Documents.ABSENT))
                .isInstanceOf(VersionMismatch.class);
        assertThatThrownBy(() -> groups.put("legevakt", legevakt(), FIRST))
                .hasMessage("document legevakt has version none, expected was 1.1");
        assertThat(groups.find("legekontor").orElseThrow().newest()).isEqualTo(legekontor(1340));
    }

    @Test
    void manyArePutEachOverTheVersionItsWriterSaw() {
        groups.put("legekontor", legekontor(1));
        groups.put("legevakt", legevakt());
        groups.put("same", legekontor(7));
        groups.put("changed-meanwhile", legekontor(1));
        groups.put("changed-meanwhile", legekontor(2));

        List<DocumentState<ActorGroupState>> put = groups.putSeen(Map.of(
                "legekontor", new Documents.Seen<>(FIRST, legekontor(3)),
                "same", new Documents.Seen<>(FIRST, legekontor(7)),
                "new", new Documents.Seen<>(Documents.ABSENT, legekontor(4)),
                "changed-meanwhile", new Documents.Seen<>(FIRST, legekontor(5)),
                "legevakt", new Documents.Seen<>(Documents.ABSENT, legekontor(6)),
                "nobody", new Documents.Seen<>(FIRST, legekontor(8))));

        assertThat(put.stream().collect(toMap(DocumentState::id, DocumentState::version)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("legekontor", SECOND, "same", FIRST, "new", FIRST));
        assertThat(groups.find("legekontor").orElseThrow().history())
                .extracting(Recorded::state)
                .containsExactly(legekontor(1), legekontor(3));
        assertThat(groups.find("changed-meanwhile").orElseThrow().newest()).isEqualTo(legekontor(2));
        assertThat(groups.find("legevakt").orElseThrow().newest()).isEqualTo(legevakt());
        assertThat(groups.find("nobody")).isEmpty();
        assertThat(groups.find(List.of("legekontor", "nobody"))).hasSize(1);
        assertThat(outbox.unpublished()).hasSize(7);
    }

    @Test
    void ofManyWritersWhoSawTheSameVersionOneWins() {
        groups.put("legekontor", legekontor(0));
        groups.put("legevakt", legekontor(0));

        long written = IntStream.range(1, 20)
                .parallel()
                .mapToObj(total -> groups.putSeen(Map.of(
                        "legekontor", new Documents.Seen<>(FIRST, legekontor(total)),
                        "legevakt", new Documents.Seen<>(FIRST, legekontor(total)))))
                .mapToLong(List::size)
                .sum();

        assertThat(written).isEqualTo(2);
        assertThat(groups.find("legekontor").orElseThrow().version()).isEqualTo(SECOND);
    }

    @Test
    void theTimeOfRecordingNeverDecreases() {
        groups.put("legekontor", legekontor(1));
        clock.move(Duration.ofMinutes(-5));

        assertThat(groups.put("legekontor", legekontor(2)).history())
                .extracting(Recorded::recordedAt)
                .containsExactly(NINE, NINE);
    }

    @Test
    void theTimeOfRecordingIsInWholeMilliseconds() {
        clock.move(Duration.ofNanos(1_999_999));

        DocumentState<ActorGroupState> put = groups.put("legevakt", legevakt());

        assertThat(put.history().getFirst().recordedAt()).isEqualTo(NINE.plusMillis(1));
        assertThat(groups.find("legevakt")).contains(put);
    }

    @Test
    void manyWritersAtOnceLoseNoVersion() {
        IntStream.range(0, 40).parallel().forEach(total -> groups.put("legekontor", legekontor(total)));

        DocumentState<ActorGroupState> document = groups.find("legekontor").orElseThrow();
        assertThat(document.version()).isEqualTo(new Version(1, 40));
        assertThat(document.history())
                .extracting(Recorded::state)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).mapToObj(Cast::legekontor).toList());
        assertThat(outbox.unpublished()).hasSize(40);
    }

    @Test
    void manyArePutAtOnceAndOnlyWhatChangedIsTold() {
        groups.put("g0007", legevakt());
        groups.put("g0008", legekontor(8));
        Map<String, ActorGroupState> states =
                IntStream.range(0, 1201).boxed().collect(toMap("g%04d"::formatted, Cast::legekontor));

        assertThat(groups.putAll(states))
                .hasSize(1200)
                .noneMatch(document -> document.id().equals("g0008"));
        assertThat(groups.all()).hasSize(1201).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(groups.find("g0007").orElseThrow().version()).isEqualTo(SECOND);
        assertThat(groups.putAll(states)).isEmpty();
    }

    @Test
    void onlyThoseAreAddedThatNeverWere() {
        groups.put("g0007", legevakt());
        groups.put("g0008", legevakt());
        groups.remove("g0008");
        groups.erase("g0009");
        Map<String, ActorGroupState> states =
                IntStream.range(0, 1201).boxed().collect(toMap("g%04d"::formatted, Cast::legekontor));

        assertThat(groups.addAll(states)).hasSize(1198);
        assertThat(groups.find("g0007").orElseThrow().newest()).isEqualTo(legevakt());
        assertThat(groups.find("g0008").orElseThrow().newest()).isNull();
        assertThat(groups.find("g0009").orElseThrow().newest()).isNull();
        assertThat(groups.addAll(states)).isEmpty();
    }

    @Test
    void ofAnErasedDocumentNothingIsLeftThatItEverSaid() {
        groups.put("legekontor", legekontor(1331));
        groups.put("legekontor", legekontor(1340));
        clock.move(Duration.ofHours(1));

        DocumentState<ActorGroupState> erased = groups.erase("legekontor");

        assertThat(erased)
                .isEqualTo(new DocumentState<>(
                        "legekontor",
                        new Version(1, 3),
                        List.of(new Recorded<>(NINE.plus(Duration.ofHours(1)), null))));
        assertThat(groups.find("legekontor")).contains(erased);
        assertThat(groups.erase("legekontor")).isEqualTo(erased);
        assertThat(outbox.letters(Kind.ACTOR_GROUPS, List.of("legekontor")))
                .singleElement()
                .satisfies(letter -> assertThat(letter.json()).doesNotContain("1331", "1340"));
        assertThat(outbox.unpublished()).extracting(Marker::version).contains(new Version(1, 3));
    }

    @Test
    void whatNeverWasCanBeErasedBeforeItComes() {
        assertThat(groups.erase("legevakt").version()).isEqualTo(FIRST);
        assertThat(groups.addAll(Map.of("legevakt", legevakt()))).isEmpty();
    }

    @Test
    void decimalsKeepTheirLastDigit() {
        Documents<PublishedFigureState> figures = archive.documents(Kind.PUBLISHED_FIGURES);
        figures.put("veikart-21.1-F77", share("16.90"));

        assertThat(figures.find("veikart-21.1-F77").orElseThrow().newest()).isEqualTo(share("16.90"));
        assertThat(figures.put("veikart-21.1-F77", share("16.90")).version()).isEqualTo(FIRST);
        assertThat(figures.put("veikart-21.1-F77", share("12345678901234567890.5"))
                        .newest())
                .isEqualTo(figures.find("veikart-21.1-F77").orElseThrow().newest());
    }

    @Test
    void aDocumentTooLargeToPublishIsRefusedAndLeavesNothing() {
        ActorGroupState large = Cast.named("ø".repeat(DocumentTooLarge.MOST / 2));

        assertThatThrownBy(() -> groups.put("large", large))
                .isInstanceOfSatisfying(
                        DocumentTooLarge.class, e -> assertThat(e.code()).isEqualTo("document-too-large"));
        assertThatThrownBy(() -> groups.putAll(Map.of("large", large))).isInstanceOf(DocumentTooLarge.class);
        assertThat(groups.find("large")).isEmpty();
        assertThat(outbox.unpublished()).isEmpty();
    }

    @Test
    void aHistoryTooLargeToPublishIsRefusedButTheDocumentCanBeRemoved() {
        groups.put("large", Cast.named("a".repeat(DocumentTooLarge.MOST - 1000)));

        assertThatThrownBy(() -> groups.put("large", Cast.named("b".repeat(1000))))
                .isInstanceOf(DocumentTooLarge.class);
        assertThat(groups.find("large").orElseThrow().version()).isEqualTo(FIRST);
        assertThat(groups.remove("large").orElseThrow().version()).isEqualTo(SECOND);
    }

    @Test
    void aMarkerLiesUntilItIsForgotten() {
        groups.put("legevakt", legevakt());

        List<Marker> markers = outbox.unpublished();
        assertThat(markers).singleElement().satisfies(marker -> {
            assertThat(marker.kind()).isEqualTo("actor-groups");
            assertThat(marker.id()).isEqualTo("legevakt");
            assertThat(marker.version()).isEqualTo(FIRST);
            assertThat(marker.since()).isEqualTo(NINE);
        });
        outbox.forget(markers);
        assertThat(outbox.unpublished()).isEmpty();
    }

    @Test
    void aLetterIsTheWholeDocumentAsTheContractWritesIt() {
        groups.put("legekontor", legekontor(1331));
        DocumentState<ActorGroupState> document = groups.put("legekontor", legekontor(1340));

        Letter letter = outbox.letters(Kind.ACTOR_GROUPS, List.of("legekontor", "nobody"))
                .getFirst();
        var mapper = JsonMapper.shared();
        assertThat(mapper.readTree(letter.json())).isEqualTo(mapper.readTree(mapper.writeValueAsString(document)));
        assertThat(mapper.readValue(letter.json(), new TypeReference<DocumentState<ActorGroupState>>() {}))
                .isEqualTo(document);
        assertThat(letter.version()).isEqualTo(SECOND);
        assertThat(letter.recordedAt()).isEqualTo(NINE);
        assertThat(outbox.versions(Kind.ACTOR_GROUPS)).isEqualTo(Map.of("legekontor", SECOND));
    }
}
