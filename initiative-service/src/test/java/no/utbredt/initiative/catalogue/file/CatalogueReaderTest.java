package no.utbredt.initiative.catalogue.file;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.initiative.catalogue.Availability;
import no.utbredt.initiative.catalogue.Contents;
import no.utbredt.initiative.catalogue.Eligibility;
import no.utbredt.initiative.catalogue.Role;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.catalogue.ServiceKind;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogueReaderTest {

    private static final String RIGHT = """
            # a comment
            solution: {id: kjernejournal, name: Kjernejournal, nameEnglish: Summary care record, sources: ["kap. 2.2"]}
            services:
              - id: kjernejournal
                name: Kjernejournal
                category: SAMHANDLING
                kind: SERVICE
                parent: null
                order: null
                aliases: [{name: KJ, source: "veikart-21.1"}]
                groups: [{group: sykehjem, roles: [CONSUMER, SOURCE]}]
                scopes: [{code: ALDER_0_12, name: "0–12 år"}]
                availability: [{group: sykehjem, offered: true, from: "2021", to: null, source: "L1660"}]
                sources: ["kap. 2.2"]
                eligibility:
                  - {group: sykehjem, kind: EID_LEVEL, text: Nivå 4, sets: [eid-4], from: "2019", source: "L1"}
                  - {kind: AGREEMENT, text: Avtale, agreement: {kind: FRAMEWORK, counterparty: KS}, to: "2024", source: "L2"}
            """;

    @Test
    void readsAService() {
        Draft<Contents> draft = new CatalogueReader().read("kjernejournal.yaml", RIGHT);

        assertThat(draft.findings()).isEmpty();
        assertThat(requireNonNull(draft.content()).services()).singleElement().satisfies(service -> {
            assertThat(service.kind()).isEqualTo(ServiceKind.SERVICE);
            assertThat(service.solution()).isEqualTo("kjernejournal");
            assertThat(service.aliases()).containsExactly(new Service.Alias("KJ", "veikart-21.1"));
            assertThat(service.groups().getFirst().roles()).containsExactlyInAnyOrder(Role.SOURCE, Role.CONSUMER);
            assertThat(service.availability()).extracting(Availability::from).hasToString("[2021]");
            assertThat(service.eligibility())
                    .extracting(Eligibility::kind, Eligibility::sets, Eligibility::agreement)
                    .containsExactly(
                            tuple(Eligibility.Kind.EID_LEVEL, List.of("eid-4"), null),
                            tuple(
                                    Eligibility.Kind.AGREEMENT,
                                    List.of(),
                                    new Eligibility.RequiredAgreement(Eligibility.Agreed.FRAMEWORK, "KS")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "3e0"})
    void a_count_is_whole_however_it_is_written(String written) {
        Draft<Contents> draft =
                new CatalogueReader().read("kjernejournal.yaml", RIGHT.replace("order: null", "order: " + written));

        assertThat(draft.findings()).isEmpty();
        assertThat(requireNonNull(draft.content()).services().getFirst().order())
                .isEqualTo(3);
    }

    record Wrong(String replaced, String by, String finding) {}

    /** What is replaced in the right file, by what, and what is said of it. */
    static Stream<Wrong> wrongs() {
        return Stream.of(
                wrong("name: Kjernejournal\n    cat", "name: \"K\\u0007\"\n    cat", "5:11 bad-form /services/0/name"),
                wrong("name: Kjernejournal\n    cat", "name: \"K\\uD83D\"\n    cat", "5:11 bad-form /services/0/name"),
                wrong("name: KJ, source", "name: \"K\\u202E\", source", "10:22 bad-form /services/0/aliases/0/name"),
                wrong(
                        "sources: [\"kap. 2.2\"]\n",
                        "sources: [\"kap\\u0000\"]\n",
                        "14:15 bad-form /services/0/sources/0"),
                wrong("order: null", "order: 1.5", "9:12 wrong-type /services/0/order"),
                wrong("order: null", "order: -1", "9:12 out-of-range /services/0/order"),
                wrong("order: null", "order: '1'", "9:12 wrong-type /services/0/order"),
                wrong("order: null", "order: 1e400", "9:12 out-of-range /services/0/order"),
                wrong("order: null", "order: 2147483648", "9:12 out-of-range /services/0/order"),
                wrong("category: SAMHANDLING", "kategori: SAMHANDLING", "6:15 unknown-key /services/0/kategori"),
                wrong("    kind: SERVICE\n", "", "4:5 missing-key /services/0"),
                wrong("name: Kjernejournal\n    cat", "name: ''\n    cat", "5:11 too-few /services/0/name"),
                wrong("name: Kjernejournal\n    cat", "name: 2021\n    cat", "5:11 wrong-type /services/0/name"),
                wrong(
                        "name: Kjernejournal\n    cat",
                        "name: A\n    name: B\n    cat",
                        "6:5 duplicate-key /services/0/name"),
                wrong("kind: SERVICE", "kind: TJENESTE", "7:11 unknown-value /services/0/kind"),
                wrong("order: null", "order: first", "9:12 wrong-type /services/0/order"),
                wrong("[CONSUMER, SOURCE]", "[CONSUMER, KILDE]", "11:50 unknown-value /services/0/groups/0/roles/1"),
                wrong("[CONSUMER, SOURCE]", "[]", "11:39 too-few /services/0/groups/0/roles"),
                wrong("code: ALDER_0_12", "code: alder", "12:21 bad-form /services/0/scopes/0/code"),
                wrong("\"2021\"", "\"2021-13\"", "13:59 bad-form /services/0/availability/0/from"),
                wrong("\"2021\"", "\"H1 2021\"", "13:59 bad-form /services/0/availability/0/from"),
                wrong("\"2021\"", "\"2021-02-30\"", "13:59 bad-date /services/0/availability/0/from"),
                wrong("to: null", "to: \"2021-02-30\"", "13:71 bad-date /services/0/availability/0/to"),
                wrong("\"2021\"", "\"2021/2022\"", "13:59 bad-form /services/0/availability/0/from"),
                wrong("name: Kjernejournal\n    cat", "name: '  '\n    cat", "5:11 too-few /services/0/name"),
                wrong("to: null", "to: \"2020-Q4\"", "13:71 dates-reversed /services/0/availability/0/to"),
                wrong("offered: true", "offered: ja", "13:47 wrong-type /services/0/availability/0/offered"),
                wrong("- id: kjernejournal", "- id: Kjernejournal", "4:9 bad-form /services/0/id"),
                wrong("{id: kjernejournal", "{id: kj", "2:16 file-name /solution/id"),
                wrong("kind: EID_LEVEL", "kind: EID", "16:33 unknown-value /services/0/eligibility/0/kind"),
                wrong("sets: [eid-4], ", "", "16:9 exactly-one /services/0/eligibility/0"),
                wrong("sets: [eid-4]", "sets: []", "16:64 too-few /services/0/eligibility/0/sets"),
                wrong("sets: [eid-4]", "sets: [Nivå 4]", "16:65 bad-form /services/0/eligibility/0/sets/0"),
                wrong(
                        "{kind: FRAMEWORK,",
                        "{kind: RAMME,",
                        "17:59 unknown-value /services/0/eligibility/1/agreement/kind"),
                wrong("to: \"2024\"", "to: \"2024-02-30\"", "17:93 bad-date /services/0/eligibility/1/to"),
                wrong(
                        "from: \"2019\", source: \"L1\"",
                        "from: \"2019\", to: \"2018\", source: \"L1\"",
                        "16:91 dates-reversed /services/0/eligibility/0/to"),
                wrong(", source: \"L2\"", "", "17:9 missing-key /services/0/eligibility/1"),
                wrong("aliases: [", "aliases: [[", "11:5 yaml-syntax "),
                wrong(RIGHT, "", "1:1 yaml-syntax "),
                wrong(RIGHT, "- a\n- b\n", "1:1 wrong-type "));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void saysWhatIsWrongByLineAndColumn(Wrong wrong) {
        String text = RIGHT.replace(wrong.replaced(), wrong.by());
        assertThat(text).isNotEqualTo(RIGHT);

        List<Finding> findings =
                new CatalogueReader().read("kjernejournal.yaml", text).findings();

        assertThat(findings).extracting(CatalogueReaderTest::words).containsExactly(wrong.finding());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.expected()).isNotBlank();
            assertThat(finding.detailNb()).isNotEqualTo(finding.detail());
        });
    }

    private static String words(Finding finding) {
        return "%d:%d %s %s".formatted(finding.line(), finding.column(), finding.code(), finding.pointer());
    }

    private static Wrong wrong(String replaced, String by, String finding) {
        return new Wrong(replaced, by, finding);
    }
}
