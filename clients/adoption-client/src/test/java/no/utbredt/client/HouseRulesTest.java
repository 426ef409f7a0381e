package no.utbredt.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import no.utbredt.house.HouseRules;

/** The boundaries of the library. */
@AnalyzeClasses(packages = "no.utbredt.client", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule IT_STANDS_ON_LITTLE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "no.utbredt.client..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..",
                    "com.nimbusds..",
                    "dev.failsafe..")
            .because("whoever takes it into a program takes what it stands on too");

    @ArchTest
    static final ArchRule WORDS_KNOW_NO_TRANSPORT = noClasses()
            .that()
            .resideOutsideOfPackages("no.utbredt.client", "no.utbredt.client.http", "no.utbredt.client.token")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .because("what can be said does not depend on how it is sent");
}
