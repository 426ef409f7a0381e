package no.utbredt.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import no.utbredt.house.HouseRules;
import no.utbredt.house.ServiceRules;

@AnalyzeClasses(packages = "no.utbredt.reporting", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests SERVICE = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule CONTRACT_STAYS_AT_THE_TOPICS = noClasses()
            .that()
            .resideOutsideOfPackage("..kafka")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.utbredt.contract..", "org.apache.kafka..")
            .because("the wire may change without the fold or the answers noticing");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CLOCK_AND_NO_JSON = noClasses()
            .that()
            .resideInAPackage("no.utbredt.reporting.*")
            .and()
            .resideOutsideOfPackages("..reporting.kafka", "..reporting.web")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because("a figure asked for a day as known then is the same whenever, and however, it is asked");

    @ArchTest
    static final ArchRule ANSWERS_DO_NOT_READ_TOPICS = noClasses()
            .that()
            .resideInAnyPackage("..web", "..page")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..kafka")
            .because("an answer comes from what is known, never from how it got here");

    @ArchTest
    static final ArchRule THE_STORE_STAYS_APART = noClasses()
            .that()
            .resideOutsideOfPackage("..mongo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data.mongodb..", "com.mongodb..", "..reporting.subscription.mongo")
            .because("no figure needs a store, and what is kept there may be kept elsewhere");
}
