package no.utbredt.initiative;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.utbredt.initiative", importOptions = DoNotIncludeTests.class)
final class BoundariesTest {

    @ArchTest
    static final ArchRule SPRING_STAYS_OUT_OF_THE_CORE = noClasses()
            .that()
            .resideInAnyPackage(
                    "no.utbredt.initiative.catalogue",
                    "no.utbredt.initiative.time",
                    "no.utbredt.initiative.finding",
                    "no.utbredt.initiative.answer",
                    "no.utbredt.initiative.roadmap",
                    "no.utbredt.initiative.roadmap.item",
                    "no.utbredt.initiative.roadmap.rule",
                    "no.utbredt.initiative.roadmap.change",
                    "no.utbredt.initiative.roadmap.contradiction",
                    "no.utbredt.initiative.edition",
                    "no.utbredt.initiative.release",
                    "no.utbredt.initiative.followup")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.apache.kafka..", "tools.jackson..")
            .because("what a catalogue or a roadmap is must be readable and testable without any framework");

    @ArchTest
    static final ArchRule FILES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage(
                    "no.utbredt.initiative.file",
                    "no.utbredt.initiative.catalogue.file",
                    "no.utbredt.initiative.roadmap.file")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.apache.kafka..")
            .because("the stewards' files must be readable without the service");

    @ArchTest
    static final ArchRule CONTRACT_TYPES_STAY_IN_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackage("..kafka..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.utbredt.contract..")
            .because("the contract's words change with its version, ours with the business; one place translates");

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.utbredt.adoption..", "no.utbredt.reporting..")
            .because("services speak over topics and HTTP, so that each can be replaced alone");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*\\.[A-Za-z]+(Service|Manager|Helper|Util|Utils|Dto|DTO|Processor)")
            .orShould()
            .resideInAPackage("..common..")
            .because("such names hide what the thing does; Service alone is a word of our domain");

    @ArchTest
    static final ArchRule CONTROLLERS_STAY_HIDDEN = classes()
            .that()
            .resideInAPackage("..web..")
            .should()
            .notBePublic()
            .because("what others may call is HTTP, not these classes");
}
