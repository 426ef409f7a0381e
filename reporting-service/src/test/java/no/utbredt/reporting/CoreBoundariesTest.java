package no.utbredt.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "no.utbredt.reporting", importOptions = DoNotIncludeTests.class)
class CoreBoundariesTest {
    private static final String[] CORE = {
        "..reporting.kept",
        "..reporting.time",
        "..reporting.document",
        "..reporting.stage",
        "..reporting.actor",
        "..reporting.system",
        "..reporting.catalogue",
        "..reporting.report",
        "..reporting.delegation",
        "..reporting.reader",
        "..reporting.figure",
        "..reporting.adoption",
        "..reporting.knowledge",
        "..reporting.coverage",
        "..reporting.effect",
        "..reporting.timeline",
        "..reporting.finding",
        "..reporting.initiative",
        "..reporting.progress",
        "..reporting.matrix",
        "..reporting.map",
        "..reporting.gap",
        "..reporting.beside",
        "..reporting.exchange",
        "..reporting.partner",
        "..reporting.explanation",
        "..reporting.release",
        "..reporting.revision",
        "..reporting.cube",
        "..reporting.board",
        "..reporting.profile",
        "..reporting.attention",
        "..reporting.news",
        "..reporting.subscription",
        "..reporting.history",
        "..reporting.funnel",
        "..reporting.survival",
        "..reporting.cohort",
        "..reporting.forecast",
        "..reporting.bank",
        "..reporting.dcat"
    };

    @ArchTest
    static final ArchRule THE_CORE_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "no.utbredt.contract..", "org.apache.kafka..", "tools.jackson..")
            .because("the fold must be tried by properties and read by newcomers without any machinery");

    @ArchTest
    static final ArchRule THE_CORE_NEVER_LOOKS_AT_THE_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the same question has the same answer tomorrow");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_DOOR = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web", "..kafka", "..mongo", "..page", "..view")
            .because("technology leans on the core, never the other way");

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().assignedFrom(new CorePackages())
            .should()
            .beFreeOfCycles()
            .because("a newcomer reads from days up to coverage without turning back");

    @ArchTest
    static final ArchRule NAMES_ARE_THE_DOMAINS = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Processor)")
            .because("such a name says nothing");
}
