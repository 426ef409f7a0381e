package no.utbredt.adoption;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The boundaries of the door, the register and the look-ups. */
@AnalyzeClasses(packages = "no.utbredt.adoption", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {

    private static final String[] CORE = {
        "no.utbredt.adoption.report",
        "no.utbredt.adoption.register",
        "no.utbredt.adoption.client",
        "no.utbredt.adoption.lookup",
        "no.utbredt.adoption.actor",
        "no.utbredt.adoption.delegation",
        "no.utbredt.adoption.figure",
        "no.utbredt.adoption.sheet",
        "no.utbredt.adoption.system",
        "no.utbredt.adoption.fault",
        "no.utbredt.adoption.footnote",
        "no.utbredt.adoption.imports",
        "no.utbredt.adoption.replay",
        "no.utbredt.adoption.state"
    };

    @ArchTest
    static final ArchRule THE_CORE_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.apache.kafka..", "com.mongodb..", "org.bson..", "jakarta..")
            .because("what is judged, admitted and looked up must be the same in a test, in a replay and in a rebuild");

    @ArchTest
    static final ArchRule THE_CORE_READS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .because("an instant that is passed in can be tried, one that is fetched cannot");

    @ArchTest
    static final ArchRule CONTRACT_TYPES_STAY_AT_THE_EDGE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.utbredt.contract..")
            .because("the contract is the JSON: a change of it must not reach the rules");

    @ArchTest
    static final ArchRule THE_REGISTER_KNOWS_NO_REGISTRY = noClasses()
            .that()
            .resideInAPackage("no.utbredt.adoption.register..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "no.utbredt.adoption.actor..",
                    "no.utbredt.adoption.delegation..",
                    "no.utbredt.adoption.figure..",
                    "no.utbredt.adoption.system..",
                    "no.utbredt.adoption.lookup..",
                    "com.mongodb..")
            .because("replaying the log must always give the same verdicts");

    @ArchTest
    static final ArchRule NAMES_ARE_THE_DOMAINS = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Service")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Dto")
            .because("a name that would fit anything says nothing");
}
