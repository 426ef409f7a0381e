package no.utbredt.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The boundaries of the library. */
@AnalyzeClasses(packages = "no.utbredt.client", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {

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

    @ArchTest
    static final ArchRule PACKAGES_STAND_ON_EACH_OTHER_ONE_WAY = slices().matching("no.utbredt.client.(*)..")
            .should()
            .beFreeOfCycles()
            .because("one of two could go");

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
