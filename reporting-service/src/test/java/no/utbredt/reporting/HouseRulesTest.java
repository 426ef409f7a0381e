package no.utbredt.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.utbredt.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule CONTRACT_STAYS_AT_THE_TOPICS = noClasses()
            .that()
            .resideOutsideOfPackage("..reporting.kafka..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.utbredt.contract..", "org.apache.kafka..")
            .because("the wire may change without the fold or the answers noticing");

    @ArchTest
    static final ArchRule CORE_IS_PURE = noClasses()
            .that()
            .resideInAPackage("no.utbredt.reporting.*")
            .and()
            .resideOutsideOfPackages("..reporting.kafka", "..reporting.web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "tools.jackson..", "com.fasterxml..", "jakarta..", "io.micrometer..")
            .because("what is decided must not depend on what carries it, and must run in a property test");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("no.utbredt.reporting.*")
            .and()
            .resideOutsideOfPackages("..reporting.kafka", "..reporting.web")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .because("a figure asked for a day as known then is the same whenever it is asked");

    @ArchTest
    static final ArchRule ANSWERS_DO_NOT_READ_TOPICS = noClasses()
            .that()
            .resideInAnyPackage("..web", "..page")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..reporting.kafka..")
            .because("an answer comes from what is known, never from how it got here");

    @ArchTest
    static final ArchRule THE_STORE_STAYS_APART = noClasses()
            .that()
            .resideOutsideOfPackage("..mongo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data.mongodb..", "com.mongodb..", "..reporting.subscription.mongo")
            .because("no figure needs a store, and what is kept there may be kept elsewhere");

    @ArchTest
    static final ArchRule OTHER_SERVICES_STAY_OUTSIDE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.utbredt.adoption..", "no.utbredt.initiative..", "no.utbredt.documents..")
            .because("services speak over topics and HTTP, and are released apart");

    @ArchTest
    static final ArchRule NAMES_SAY_THE_BUSINESS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Dto|DTO|Processor)")
            .andShould()
            .haveNameNotMatching(".*\\.catalogue\\.Service")
            .because("such endings say that no word of the domain was found");

    @ArchTest
    static final ArchRule NOTHING_IS_COMMON = noClasses()
            .should()
            .resideInAnyPackage("..common..", "..util..", "..impl..")
            .because("a drawer for everything is where nothing is found");

    @ArchTest
    static final ArchRule TECHNOLOGY_COMES_LAST = classes()
            .that()
            .resideInAnyPackage("..web..", "..kafka..", "..mongo..", "..page..")
            .should()
            .resideInAnyPackage("..web", "..kafka", "..mongo", "..page")
            .because("a package says its business first and its technology last");
}
