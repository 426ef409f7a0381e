package no.utbredt.initiative;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import no.utbredt.house.HouseRules;
import no.utbredt.house.ServiceRules;

@AnalyzeClasses(packages = "no.utbredt.initiative", importOptions = DoNotIncludeTests.class)
final class HouseRulesTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests SERVICE = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_JSON = noClasses()
            .that()
            .resideOutsideOfPackages("..web", "..page", "..kafka", "..mongo", "..spring", "..file", "..document")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because("what a catalogue or a roadmap is must be readable and testable without any framework;"
                    + " what a document says for another service is passed on as it was written");

    @ArchTest
    static final ArchRule FILES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("..file")
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
    static final ArchRule CONTROLLERS_STAY_HIDDEN = classes()
            .that()
            .resideInAPackage("..web..")
            .should()
            .notBePublic()
            .because("what others may call is HTTP, not these classes");
}
