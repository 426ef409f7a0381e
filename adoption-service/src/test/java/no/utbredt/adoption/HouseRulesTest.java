package no.utbredt.adoption;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import no.utbredt.house.HouseRules;
import no.utbredt.house.ServiceRules;

/** The boundaries of the door, the register and the look-ups. */
@AnalyzeClasses(packages = "no.utbredt.adoption", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests SERVICE = ArchTests.in(ServiceRules.class);

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
}
