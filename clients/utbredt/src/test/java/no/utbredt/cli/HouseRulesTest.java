package no.utbredt.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import no.utbredt.house.HouseRules;

/** The boundaries of the command line. */
@AnalyzeClasses(packages = "no.utbredt.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule IT_SPEAKS_THROUGH_THE_CLIENT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "com.nimbusds..", "dev.failsafe..")
            .because("what a vendor's program does the command does in the same way");

    @ArchTest
    static final ArchRule THE_REAL_SURROUNDINGS_ARE_TAKEN_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveSimpleName("Surroundings")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is passed in can be tried");
}
