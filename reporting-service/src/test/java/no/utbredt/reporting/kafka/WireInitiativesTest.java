package no.utbredt.reporting.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Firmness;
import no.utbredt.reporting.initiative.ForecastAssessment;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.reporting.initiative.Target;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Window;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract's own example of a published initiative, read as the view reads it. */
class WireInitiativesTest {

    @Test
    void an_initiative_is_named_by_its_first_name_that_may_be_shown() {
        Initiative initiative = read(same -> same);

        assertThat(initiative.name()).isEqualTo("Pasientens legemiddelliste");
        assertThat(initiative.nameEnglish()).isEqualTo("Patient's medication list");
        assertThat(initiative.groupIds()).containsExactly("kommune");
        assertThat(initiative.serviceIds()).containsExactly("pll");
        assertThat(initiative.statuses()).extracting(Initiative.Status::code).containsExactly("RUNNING");
    }

    @Test
    void its_indicators_and_what_it_says_of_the_cube_are_read() {
        Initiative initiative = read(same -> same);

        assertThat(initiative.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.readings()).hasSize(1);
            assertThat(indicator.measures())
                    .singleElement()
                    .satisfies(measure -> assertThat(measure.service()).isEqualTo("pll"));
            assertThat(indicator.rules())
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.measure()).isEqualTo("utbredelse"));
        });
        assertThat(initiative.cubes()).singleElement().satisfies(said -> {
            assertThat(said.by()).isEqualTo("Helsedirektoratet");
            assertThat(said.judges()).isTrue();
        });
    }

    @Test
    void a_state_from_before_there_were_any_says_nothing_of_the_cube_and_measures_nothing() {
        Initiative initiative = read(text -> text.replace("\"cubes\"", "\"later\"")
                .replace("\"measures\"", "\"later2\"")
                .replace("\"rules\"", "\"later3\""));

        assertThat(initiative.cubes()).isEmpty();
        assertThat(initiative.indicators().getFirst().measures()).isEmpty();
        assertThat(initiative.indicators().getFirst().rules()).isEmpty();
    }

    @Test
    void a_name_its_source_marks_Intern_is_nobodys_name() {
        assertThat(read(text -> text.replaceFirst("\"classification\": null", "\"classification\": \"INTERN\""))
                        .name())
                .isEmpty();
    }

    @Test
    void what_a_document_marked_Intern_says_stays_outside_and_is_counted() {
        Initiative initiative =
                read(text -> text.replace("\"classification\": \"OPEN\"", "\"classification\": \"INTERN\""));

        assertThat(initiative.name()).isEmpty();
        assertThat(initiative.groups()).isEmpty();
        assertThat(initiative.services()).isEmpty();
        assertThat(initiative.statuses()).isEmpty();
        assertThat(initiative.phases()).isEmpty();
        assertThat(initiative.milestones()).isEmpty();
        assertThat(initiative.targets()).isEmpty();
        assertThat(initiative.dependencies()).isEmpty();
        assertThat(initiative.withheld()).hasSize(15);
    }

    @Test
    void a_statement_in_a_document_marked_Intern_that_is_cleared_is_taken_in() {
        Initiative initiative =
                read(text -> text.replace("\"classification\": \"OPEN\"", "\"classification\": \"INTERN\"")
                        .replaceFirst("\"classification\": null", "\"classification\": \"OPEN\""));

        assertThat(initiative.name()).isEqualTo("Pasientens legemiddelliste");
    }

    @Test
    void a_phase_is_declared_of_a_service_in_a_group_with_its_scope() {
        assertThat(read(same -> same).phases()).singleElement().satisfies(phase -> {
            assertThat(phase.group()).isEqualTo("fastlege");
            assertThat(phase.service()).isEqualTo("pll");
            assertThat(phase.scope()).isEqualTo("Trinn A");
            assertThat(phase.phase()).isEqualTo(2);
            assertThat(phase.said().title()).isNotEmpty();
        });
    }

    @Test
    void a_date_its_source_marks_Intern_is_no_date_of_the_milestone() {
        Initiative initiative = read(same -> same);

        assertThat(initiative.milestones().getFirst().dates())
                .extracting(MilestoneDate::written)
                .containsExactly("2021-Q4");
        assertThat(initiative.withheld()).as("this date, a name and a reading").hasSize(3);
    }

    @Test
    void a_milestone_keeps_each_date_it_was_given_in_the_words_it_was_given() {
        Milestone milestone = read(text ->
                        text.replace("\"classification\": \"INTERN\"", "\"classification\": \"OPEN\""))
                .milestones()
                .getFirst();
        MilestoneDate first = milestone.dates().getFirst();
        MilestoneDate second = milestone.dates().getLast();

        assertThat(milestone.parts()).containsExactly("kritisk-informasjon/api");
        assertThat(milestone.needs().getFirst().role()).isEqualTo(Role.CONSUMER);
        assertThat(milestone.needs().getFirst().stage()).isEqualTo(Stage.PILOTING);
        assertThat(milestone.needs().getFirst().share()).isEqualByComparingTo("5");
        assertThat(milestone.needs().getFirst().region()).isEqualTo("VEST");
        assertThat(first.window()).isEqualTo(Window.parse("2021-Q4"));
        assertThat(first.wording()).isEqualTo("fjerde kvartal 2021");
        assertThat(first.firmness()).isEqualTo(Firmness.DECIDED);
        assertThat(second.window()).isEqualTo(Window.parse("2026/.."));
        assertThat(second.firmness()).isEqualTo(Firmness.CONDITIONAL);
        assertThat(second.condition()).isEqualTo("når forskriften er på plass");
        assertThat(second.said().by()).isEqualTo("KS");
        assertThat(second.said().statedAt()).hasToString("2024-02");
        assertThat(second.said().certain()).isFalse();
    }

    @Test
    void a_target_is_a_share_of_a_group_by_a_day() {
        Target target = read(same -> same).targets().getFirst();
        Target.Step step = target.steps().getFirst();

        assertThat(target.coverage()).isTrue();
        assertThat(target.group()).isEqualTo("fastlege");
        assertThat(target.stage()).isEqualTo(Stage.INTRODUCED);
        assertThat(target.weight()).isEqualTo(Weight.ACTORS);
        assertThat(step.value()).isEqualByComparingTo("75");
        assertThat(step.percent()).isTrue();
        assertThat(Objects.requireNonNull(step.due()).last())
                .isEqualTo(Window.parse("../2022").last());
        assertThat(step.said().place()).isEqualTo("kap. 2.3.2, L1663–1664");
        assertThat(step.said().quote()).startsWith("Målsetningen");
    }

    @ParameterizedTest
    @CsvSource({
        "onInitiative, Initiative[id=x]",
        "onService, CatalogueEntry[id=x]",
        "onVendorSupport, VendorSupport[text=x]",
        "onText, Matter[text=x]"
    })
    void a_dependency_is_on_one_of_four_things(String field, String on) {
        Dependency dependency = read(text -> text.replace("\"onInitiative\": \"sfm\"", "\"onInitiative\": null")
                        .replace("\"" + field + "\": null", "\"" + field + "\": \"x\""))
                .dependencies()
                .getFirst();

        assertThat(dependency.on()).hasToString(on);
        assertThat(dependency.hard()).isTrue();
        assertThat(dependency.ofMilestone()).isEqualTo("forste-kommune");
        assertThat(dependency.kinds()).containsExactly("TEKNISK");
        assertThat(dependency.texts().getFirst().text()).isEqualTo("Bygger på SFM.");
    }

    @Test
    void a_source_that_is_not_among_the_cited_documents_is_said_by_its_name() {
        assertThatThrownBy(
                        () -> read(text -> text.replace("\"document\": \"veikart-21.1\"", "\"document\": \"glemt\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the cited document glemt");
    }

    @Test
    void what_an_older_writer_left_out_and_a_newer_one_adds_is_read_past() {
        Initiative initiative = document("""
                {"id": "pasientens-legemiddelliste", "version": {"epoch": 1, "number": 1}, "history": [
                  {"recordedAt": "2026-11-20T09:00:00Z", "state": {"kind": "MISSION", "moons": 2,
                    "names": [{"name": "PLL", "source": {"document": "d", "place": "s. 1"}}],
                    "sources": [{"id": "d", "title": "D", "issuer": "NHN", "publishedAt": "2021", "classification": "OPEN"}]}}]}
                """);

        assertThat(initiative.names().getFirst().said().certain()).isTrue();
        assertThat(initiative.milestones()).isEmpty();
    }

    @Test
    void what_an_assessor_holds_of_anothers_forecast_stands_beside_its_dates() {
        String json =
                example("initiative-state.assessment.v1").replace("eksempel-tiltak", "pasientens-legemiddelliste");

        assertThat(document(json).milestones()).singleElement().satisfies(milestone -> {
            assertThat(milestone.dates()).hasSize(1);
            assertThat(milestone.assessments()).singleElement().satisfies(assessment -> {
                assertThat(assessment.view()).isEqualTo(ForecastAssessment.View.OPTIMISTIC);
                assertThat(assessment.assessor()).isEqualTo("styringsgruppen");
                assertThat(assessment.issuer()).isEqualTo("Helse Vest");
                assertThat(assessment.forecast()).isEqualTo("2021-Q4");
            });
        });
        assertThat(document(json.replace("OPTIMISTIC", "HOPEFUL"))
                        .milestones()
                        .getFirst()
                        .assessments()
                        .getFirst()
                        .view())
                .isEqualTo(ForecastAssessment.View.UNKNOWN);
    }

    private static Initiative read(UnaryOperator<String> changed) {
        return document(changed.apply(example("initiative-state.v1")));
    }

    private static Initiative document(String json) {
        byte[] key = "pasientens-legemiddelliste".getBytes(StandardCharsets.UTF_8);
        byte[] value = json.getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                WireInitiatives.read(new ConsumerRecord<>(Topics.INITIATIVES.name(), 0, 0, key, value))
                        .history()
                        .getLast()
                        .state());
    }

    private static String example(String name) {
        try (InputStream example = WireInitiativesTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            return new String(Objects.requireNonNull(example).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
