package no.utbredt.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What every module keeps. The test of a module takes all of them with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*[a-z](Impl|Service|Manager|Helper|Utils?|Dto|DTO|Processor)")
            .because("such an ending says that no word of the domain was found; Service alone is one");

    @ArchTest
    public static final ArchRule NOTHING_IS_COMMON = noClasses()
            .should()
            .resideInAnyPackage("..common..", "..util..", "..impl..")
            .because("a drawer for everything is where nothing is found");

    @ArchTest
    public static final ArchRule TECHNOLOGY_COMES_LAST = classes()
            .that()
            .resideInAnyPackage("..web..", "..kafka..", "..mongo..", "..spring..", "..page..")
            .should()
            .resideInAnyPackage("..web", "..kafka", "..mongo", "..spring", "..page")
            .allowEmptyShould(true)
            .because("a package says its business first and its technology last");

    @ArchTest
    public static final ArchRule FEATURES_STAND_ON_EACH_OTHER_ONE_WAY = slices().assignedFrom(new Features())
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("a newcomer reads from one end to the other without turning back");

    private HouseRules() {}
}
